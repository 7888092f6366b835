import { checkCommand } from './check-command.ts'
import type { Command, CommandContext } from './command.ts'
import { outlineCommand } from './outline-command.ts'
import { signInLinkCommand } from './sign-in-link-command.ts'
import { verifyCommand } from './verify-command.ts'

const COMMANDS: readonly Command[] = [
  checkCommand,
  outlineCommand,
  verifyCommand,
  signInLinkCommand,
]

/** Runs the command that the words name; without words, or with a wrong one, shows the usage. */
export async function runCommand(
  words: readonly string[],
  context: CommandContext,
): Promise<number> {
  const [name, ...parameters] = words
  const isQuestion = name === undefined || name === 'help' || words.some(isHelp)
  const command = COMMANDS.find((one) => one.name === name)
  if (command && !isQuestion) return command.run(parameters, context)
  if (!isQuestion) context.complain(`There is no command ${name}.`)
  for (const line of usage()) (isQuestion ? context.say : context.complain)(line)
  return isQuestion ? 0 : 2
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h'
}

function usage(): readonly string[] {
  const calls = COMMANDS.map(({ name, parameters }) => `${name} ${parameters}`.trim())
  const width = Math.max(...calls.map((call) => call.length)) + 2
  return [
    'Usage: npm run agenda -- COMMAND',
    '',
    ...COMMANDS.map(({ summary }, place) => `  ${(calls[place] ?? '').padEnd(width)}${summary}`),
  ]
}
