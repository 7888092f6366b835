import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { homeAddress, setupAddress } from './addresses.ts'
import { type Config, readConfig } from './config.ts'
import { setupLink } from './identity/links.ts'
import { type NotStarted, type Running, startServer } from './serve.ts'

/** How long stopping may take before the process ends anyway, in milliseconds. */
const PATIENCE = 15_000

/** The main program. It alone reads the environment, writes to the console and ends the process. */
async function main(): Promise<void> {
  const config = readConfig(process.env)
  if (!config.ok) return fail(config.reason)
  const log = pino({ level: config.value.logLevel, name: 'rapporteur' }, pino.destination(2))
  const started = await startServer(config.value, clientFolder(), log)
  if (!started.ok) return fail(notStarted(started.reason, config.value))
  stopOnSignal(started.value)
  await announce(config.value, started.value)
}

/** From the sources and from the bundle alike, the built client lies in `dist/client`. */
function clientFolder(): string {
  const isBundle = !import.meta.url.endsWith('.ts')
  return fileURLToPath(new URL(isBundle ? '../client' : '../dist/client', import.meta.url))
}

async function announce(config: Config, { identity, port }: Running): Promise<void> {
  const home = homeAddress(config, port)
  if ((await identity.store.countPeople()) > 0) return say(`Rapporteur is ready: ${home}/`)
  const { token } = await setupLink(identity)
  say(`Rapporteur is ready. Open this link to begin: ${setupAddress(home, token)}`)
}

function stopOnSignal(running: Running): void {
  let isStopping = false
  const stop = () => {
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(1), PATIENCE).unref()
    void running.stop().then(
      () => process.exit(0),
      (error: unknown) => fail(`Rapporteur did not stop in order: ${String(error)}`),
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

function notStarted(reason: NotStarted, { host, port, dataFolder }: Config): string {
  switch (reason) {
    case 'port-in-use':
      return `Port ${port} is in use by another program. Stop it, or choose another port: PORT=${port + 1} npm start`
    case 'port-not-allowed':
      return `This account may not listen on port ${port}. Choose a port above 1023: PORT=4400 npm start`
    case 'host-unknown':
      return `This machine has no address ${host}. Leave HOST away, or set it to 0.0.0.0 for all addresses.`
    case 'data-in-use':
      return `Another Rapporteur is running on the data in ${dataFolder}. Stop it, or choose another folder: DATA_DIR=./other npm start`
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function fail(line: string): void {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}

main().catch((error: unknown) => {
  fail(error instanceof Error ? error.message : String(error))
})
