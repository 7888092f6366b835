import type { Agenda, Facts, Id, Item, UnplacedLine } from '../../shared/model/agenda.ts'
import type { Language } from '../../shared/model/language.ts'
import { textOf } from '../../shared/model/plain-text.ts'
import type { Text } from '../../shared/model/text.ts'
import { notation } from '../notation.ts'

/** An example of a rule's page: the agenda it writes, and where the marked findings are. */
export interface Example {
  readonly agenda: Agenda
  /** The owners of the findings marked for the rule, `fact` for one that belongs to no record. */
  readonly expected: readonly string[]
  /** The words marked as those found; none where only their line is. */
  readonly marked: readonly string[]
}

const NAMES: Readonly<Record<string, keyof Facts>> = {
  schema: 'schema',
  kind: 'kind',
  symbol: 'symbol',
  place: 'place',
  opening: 'opening',
  closing: 'closing',
  date: 'documentDate',
  reissue: 'reissueDate',
  bureau: 'bureauDate',
}
const NUMBERS: Readonly<Record<string, keyof Facts>> = {
  session: 'sessionNumber',
  entitlement: 'meetingEntitlement',
}

/**
 * Reads an example. Beyond the notation of the tests its first line may give facts; `?` is a line
 * that found no place, `~` the short title of the item above, `∅` a title of nothing, `⍽` a no-break
 * space, `word × 3` a word three times, and after `---` the same items stand in the second language.
 * `⟦…⟧` holds the words that are found.
 */
export function readExample(block: string, rule: string): Example {
  const [first = '', ...rest] = block.split('\n')
  const hasFacts = first.startsWith('facts:')
  const facts = hasFacts ? factsOf(first) : {}
  const written = (hasFacts ? rest : [first, ...rest]).map(spelledOut)
  const lines = written.map((line) => line.replace(/[⟦⟧]/g, ''))
  const cut = lines.indexOf('---')
  const own = (cut < 0 ? lines : lines.slice(0, cut)).filter((line) => !/^[?~]/.test(line))
  const { agenda, expected } = notation(own.join('\n'), facts)
  const owned = expected.filter((one) => one.rule === rule)
  const lineMarks = lines.flatMap((line, at) =>
    line.startsWith('?') && line.includes(`{${rule}}`) ? [`line ${at + 1}`] : [],
  )
  const factMark = hasFacts && first.includes(`{${rule}}`) ? ['fact'] : []
  const second = cut < 0 ? null : notation(lines.slice(cut + 1).join('\n'), secondFacts(facts))
  return {
    agenda: {
      ...agenda,
      items: agenda.items.map((item, place) =>
        merged(withShortTitle(item, lines, facts), second?.agenda.items[place]),
      ),
      unplaced: unplacedOf(lines),
    },
    expected: [
      ...owned.map(({ at }) => at.document ?? at.entry ?? at.meeting ?? at.item ?? ''),
      ...lineMarks,
      ...factMark,
    ],
    marked: written.flatMap((line) =>
      [...line.matchAll(/⟦([^⟧]*)⟧/g)].map(([, found = '']) => found),
    ),
  }
}

function factsOf(line: string): Partial<Facts> {
  const facts: Record<string, unknown> = {}
  const words = line.replace(/^facts:/, '').replace(/\{[\w-]+\}/g, '')
  for (const part of words.split(';')) {
    const [key = '', value = ''] = part.trim().split(/\s+/)
    if (key === 'language') facts.languages = value.split(',')
    else if (NAMES[key]) facts[NAMES[key]] = value
    else if (NUMBERS[key]) facts[NUMBERS[key]] = Number(value)
    else if (key !== '') throw new Error(`The example knows no fact ${key}`)
  }
  return facts
}

function secondFacts(facts: Partial<Facts>): Partial<Facts> {
  return { ...facts, languages: facts.languages?.slice(1) ?? ['en'] }
}

function spelledOut(line: string): string {
  return line
    .replaceAll('⍽', '\u00a0')
    .replace(/(\S+) × (\d+)/, (_, word: string, times: string) =>
      `${word} `.repeat(Number(times)).trim(),
    )
}

function withShortTitle(item: Item, lines: readonly string[], facts: Partial<Facts>): Item {
  const language: Language = facts.languages?.[0] ?? 'en'
  const title = item.title[language]?.[0]?.runs[0]?.text ?? ''
  const at = lines.findIndex((line) => line.trim().startsWith(title) && title !== '')
  const short = lines[at + 1]?.startsWith('~') ? lines[at + 1]?.slice(1).trim() : undefined
  const shown: Text = textOf(title === '∅' ? '' : title)
  return {
    ...item,
    title: { ...item.title, [language]: shown },
    shortTitle: short ? { [language]: textOf(short) } : item.shortTitle,
  }
}

function merged(item: Item, other: Item | undefined): Item {
  return {
    ...item,
    title: { ...other?.title, ...item.title },
    annotation: { ...other?.annotation, ...item.annotation },
  }
}

function unplacedOf(lines: readonly string[]): readonly UnplacedLine[] {
  return lines.flatMap((line, at) => {
    const text = line
      .slice(1)
      .replace(/\{[\w-]+\}/g, '')
      .trim()
    const id: Id = `u${at}`
    return line.startsWith('?') ? [{ id, line: at + 1, text }] : []
  })
}
