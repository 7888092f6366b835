import { expect, it } from 'vitest'
import { correct } from '../../../shared/exchange/corrections/correct.ts'
import type {
  Correctable,
  Correction,
  Destination,
} from '../../../shared/exchange/corrections/correction.ts'
import { foldedWords } from '../../../shared/exchange/text/fold.ts'
import type { Agenda } from '../../../shared/model/agenda.ts'
import { plainText } from '../../../shared/model/plain-text.ts'
import { agendaShape } from '../../../shared/protocol/agenda-shape.ts'
import { corpusNames, corpusText } from '../../corpus/corpus.ts'
import { SEED } from '../../seed.ts'
import { damaged, randomFrom } from '../text/damage.ts'
import { fixture, fixtureNames, read } from '../text/reading.ts'

const TEXTS = 40
const CORRECTIONS = 12
const SOURCES = [...fixtureNames.map(fixture), ...corpusNames.map(corpusText)]

type Random = () => number

it(`[IY8] whatever is corrected, every line stays accounted for and no word is lost (seed ${SEED})`, () => {
  console.info(`corrections: seed ${SEED}, ${TEXTS} texts`)
  const kinds = new Map<string, number>()
  for (let at = 0; at < TEXTS; at++) {
    const random = randomFrom(SEED + at)
    const source = SOURCES[at % SOURCES.length] ?? ''
    let now: Correctable = read(at % 3 === 0 ? source : damaged(source, random))
    let made = 0
    for (let turn = 0; turn < CORRECTIONS; turn++) {
      const correction = anyCorrection(now, random)
      const done = correct(now, correction, (kind) => `${kind}-made-${++made}`)
      const name = `seed ${SEED + at}, turn ${turn}: ${JSON.stringify(correction)}`
      kinds.set(done.ok ? correction.do : done.reason, 1)
      if (!done.ok) continue
      check(now, done.value, correction, name)
      now = done.value
    }
    expect(agendaShape.safeParse(now.agenda).error?.message).toBeUndefined()
  }
  for (const kind of ['send', 'split', 'join', 'write']) expect(kinds.has(kind), kind).toBe(true)
}, 60_000)

function check(before: Correctable, after: Correctable, correction: Correction, name: string) {
  expect(
    after.lines.map(({ line, text }) => `${line} ${text}`),
    name,
  ).toEqual(before.lines.map(({ line, text }) => `${line} ${text}`))
  const left = after.lines.filter(({ fate }) => fate === 'unplaced').map(({ line }) => line)
  expect(
    after.agenda.unplaced.map(({ line }) => line),
    name,
  ).toEqual(left)
  expect(strayLines(after), name).toEqual([])
  expect(unheldParagraphs(before, after), name).toEqual([])
  if (correction.do !== 'write') expect(lostWords(before, after), name).toEqual([])
}

/** Lines whose record or paragraph does not exist. */
function strayLines({ agenda, lines }: Correctable): readonly number[] {
  const records = new Set(
    [agenda.items, agenda.documents, agenda.meetings, agenda.entries].flat().map(({ id }) => id),
  )
  const lengths = new Map(
    agenda.items.map(({ id, annotation }) => [id, Object.values(annotation)[0]?.length ?? 0]),
  )
  return lines
    .filter(({ owner, paragraph = 0, became, rules }) => {
      if (owner === undefined || (became === 'entry' && rules.length > 0)) return false
      return !records.has(owner) || (paragraph > 0 && paragraph >= (lengths.get(owner) ?? 0))
    })
    .map(({ line }) => line)
}

/** Paragraphs that had lines of the source, and have none now. */
function unheldParagraphs(before: Correctable, after: Correctable): readonly string[] {
  if (orphans(before).length > 0) return []
  return orphans(after)
}

function orphans({ agenda, lines }: Correctable): readonly string[] {
  const held = new Set(lines.map(({ owner, paragraph }) => `${owner} ${paragraph}`))
  return agenda.items.flatMap(({ id, annotation }) =>
    (Object.values(annotation)[0] ?? [])
      .map((_, at) => `${id} ${at}`)
      .filter((place) => !held.has(place)),
  )
}

/**
 * Words that stood in the agenda and now stand in it less often, and not in lines sent away. A line
 * that goes back to the tray is split again where it was, so spaces do not count.
 */
function lostWords(before: Correctable, after: Correctable): readonly string[] {
  const had = counted([...textsOf(before.agenda), ...furniture(before)])
  const texts = [...textsOf(after.agenda), ...furniture(after)]
  const has = counted(texts)
  const solid = () => texts.flatMap(foldedWords).join('')
  return [...had]
    .filter(([word, count]) => /^\p{L}{4,}$/u.test(word) && (has.get(word) ?? 0) < count)
    .filter(([word, count]) => solid().split(word).length - 1 < count)
    .map(([word]) => word)
}

function furniture({ lines }: Correctable): readonly string[] {
  return lines.filter(({ fate }) => fate === 'furniture').map(({ text, kept }) => kept ?? text)
}

function textsOf({ items, documents, entries, unplaced }: Agenda): readonly string[] {
  return [
    ...items.flatMap(({ title, annotation }) => [title, annotation]),
    ...documents.map(({ title }) => title),
    ...entries.map(({ text }) => text),
  ]
    .flatMap((texts) => Object.values(texts).map(plainText))
    .concat(documents.map(({ symbol, note }) => note ?? symbol ?? ''))
    .concat(unplaced.map(({ text }) => text))
}

function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of texts.flatMap(foldedWords)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function anyCorrection({ agenda, lines }: Correctable, random: Random): Correction {
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)]
  const line = pick(lines.filter(({ fate }) => fate !== 'blank'))?.line ?? 1
  const turn = random()
  if (turn < 0.15) return { do: 'split', line }
  if (turn < 0.3) return { do: 'join', line }
  const owner = pick(agenda.items)?.id ?? 'none'
  if (turn < 0.4) {
    return { do: 'write', place: { owner, field: 'annotation', paragraph: 0 }, text: 'Anew' }
  }
  const count = 1 + Math.floor(random() * 3)
  const sent = Array.from({ length: count }, (_, more) => line + more)
  return { do: 'send', lines: sent, where: anywhere(owner, random) }
}

function anywhere(item: string, random: Random): Destination {
  const wheres: readonly Destination[] = [
    { to: 'annotation', item },
    { to: 'quotation', item },
    { to: 'document', item },
    { to: 'item', after: item, level: 'beside' },
    { to: 'item', after: item, level: 'below' },
    { to: 'furniture' },
    { to: 'unplaced' },
  ]
  return wheres[Math.floor(random() * wheres.length)] ?? { to: 'unplaced' }
}
