import { runCommand } from './commands/run-command.ts'
import { readConfig } from './config.ts'

/** The command line, `npm run agenda -- …`. It reads the environment as the server does. */
async function main(): Promise<number> {
  const complain = (line: string) => console.error(line)
  const config = readConfig(process.env)
  if (!config.ok) {
    complain(config.reason)
    return 2
  }
  const say = (line: string) => void process.stdout.write(`${line}\n`)
  return runCommand(process.argv.slice(2), { config: config.value, say, complain })
}

// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', () => process.exit(0))

process.exitCode = await main()
