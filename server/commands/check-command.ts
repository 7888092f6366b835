import { AGENDA_SCHEMAS } from '../../shared/agenda-schema/index.ts'
import { ok, type Result, refused } from '../../shared/base/result.ts'
import { LANGUAGES, type Language } from '../../shared/model/language.ts'
import { speakerOf } from './check-messages.ts'
import { checkSource } from './check-source.ts'
import type { Command } from './command.ts'
import { readTextFile } from './read-text-file.ts'

const REFUSALS = {
  'not-json': 'is not JSON.',
  'not-an-agenda': 'is not an agenda in JSON.',
} as const

/** `check FILE`: what a person should look at, one line each; exit code 1 when there are errors. */
export const checkCommand: Command = {
  name: 'check',
  parameters: 'FILE [--schema ID] [--language fr|en] [--json]',
  summary: 'what is wrong or doubtful in an agenda: a text or Word file, or agenda JSON',
  async run(words, { say, complain }) {
    const wish = wishOf(words)
    const source = wish.ok ? await readTextFile(wish.value.file) : null
    if (!wish.ok || !source?.ok) {
      complain(wish.ok ? (source?.ok === false ? source.reason : '') : wish.reason)
      return wish.ok ? 1 : 2
    }
    const { file, schema, language, isJson } = wish.value
    const found = checkSource(source.value, schema)
    if (!found.ok) {
      complain(`${file} ${REFUSALS[found.reason]}`)
      return 1
    }
    const speak = await speakerOf(language)
    if (isJson)
      say(
        JSON.stringify(
          found.value.map(({ line, finding }) => ({ line, ...finding })),
          null,
          1,
        ),
      )
    else
      for (const { line, finding } of found.value)
        say(`${file}:${line}: ${finding.severity} ${finding.rule} ${speak(finding)}`)
    return found.value.some(({ finding }) => finding.severity === 'error') ? 1 : 0
  },
}

interface Wish {
  readonly file: string
  readonly schema?: string
  readonly language: Language
  readonly isJson: boolean
}

function wishOf(words: readonly string[]): Result<Wish, string> {
  const files: string[] = []
  const options = new Map<string, string>()
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === '--json') options.set(word, '')
    else if (word === '--schema' || word === '--language') options.set(word, words[++at] ?? '')
    else if (word.startsWith('--')) return refused(`check knows no option ${word}.`)
    else files.push(word)
  }
  const [file] = files
  const schema = options.get('--schema')
  const asked = options.get('--language') ?? 'en'
  const language = LANGUAGES.find((one) => one === asked)
  if (!file || files.length > 1) return refused('check takes the name of one file.')
  if (schema !== undefined && !AGENDA_SCHEMAS.some(({ id }) => id === schema))
    return refused(`There is no agenda schema ${schema}.`)
  if (!language) return refused(`There is no language ${asked}.`)
  return ok({ file, ...(schema ? { schema } : {}), language, isJson: options.has('--json') })
}
