import { schemaOfSymbol } from '../../agenda-schema/index.ts'
import type { Facts, IsoDate, Meeting } from '../../model/agenda.ts'
import type { Block } from './block.ts'
import { findDate, findDays } from './dates.ts'
import { type DraftItem, flatItems } from './draft.ts'
import { flatten } from './fold.ts'
import { isReissue } from './footnotes.ts'
import { type Masthead, sessionNumber } from './masthead.ts'
import type { Reader } from './reader.ts'

type Found = Masthead['facts']

/** Where facts can be found beside the first page. */
export interface FactSources {
  readonly blocks: readonly Block[]
  readonly items: readonly DraftItem[]
  readonly meetings: readonly Meeting[]
  readonly jobNumber: string | null
  readonly headSymbol: string | null
}

/** The facts of the first page that must be asked for when nothing tells them. */
export const ASKED_FACTS = [
  'symbol',
  'distribution',
  'documentDate',
  'originalLanguage',
  'sessionNumber',
  'place',
  'opening',
  'closing',
] as const satisfies readonly (keyof Facts)[]

/**
 * Completes the facts of the first page from the rest of the document: only what is stated there.
 */
export function completeFacts(masthead: Found, sources: FactSources, reader: Reader): Found {
  const { blocks, items, meetings, jobNumber, headSymbol } = sources
  const found: Found = { ...masthead }
  found.symbol ??= headSymbol ?? ownSymbol(items) ?? undefined
  found.jobNumber ??= jobNumber ?? undefined
  found.sessionNumber = numberAgreed(items, reader) ?? found.sessionNumber
  found.sessionNumber ??= numberInTitles(items, reader)
  found.reissueDate ??= reissueDate(blocks, reader)
  found.opening ??= openingDate(items, reader) ?? meetings[0]?.date
  const last = meetings.at(-1)?.date
  if (last && found.opening && last >= found.opening) found.closing ??= last
  return found
}

/** Asks for every fact of the first page that nothing stated. */
export function reportMissing(found: Found, { ledger }: Reader): void {
  for (const fact of ASKED_FACTS) {
    if (found[fact] === undefined) ledger.find('import-missing-masthead', 'warning', { fact })
  }
}

/** The agenda lists itself among its documents, under the item of its adoption. */
function ownSymbol(items: readonly DraftItem[]): string | null {
  const listed = flatItems(items).flatMap(({ documents }) => documents)
  return listed.find(({ type, symbol }) => type === 'agenda' && symbol)?.symbol ?? null
}

/** The first title that numbers a session is that of its opening. */
function numberInTitles(items: readonly DraftItem[], { vocabulary }: Reader): number | undefined {
  const first = items.slice(0, 1)
  for (const { title } of flatItems(first)) {
    const session = sessionNumber(title, vocabulary)
    if (session) return session.number
  }
  return undefined
}

/**
 * The number of the session on which the title of its opening and that of the next agenda agree; a
 * first page that says another was carried over from another session.
 */
function numberAgreed(items: readonly DraftItem[], reader: Reader): number | undefined {
  const own = numberInTitles(items, reader)
  const next = items
    .slice(1)
    .map(({ title }) => (NEXT_AGENDA.test(title) ? sessionNumber(title, reader.vocabulary) : null))
    .find(Boolean)
  return own !== undefined && next?.number === own + 1 ? own : undefined
}

const NEXT_AGENDA =
  /^(?:draft )?provisional agenda|^(?:projet d[’']|)ordre du jour provisoire|^programa provisional/i

function reissueDate(blocks: readonly Block[], reader: Reader): IsoDate | undefined {
  const note = blocks.find((block) => isReissue(block, reader))
  return note ? (findDate(note.text, reader.vocabulary) ?? undefined) : undefined
}

/** The date after the verb that opens the session, in the first item. */
function openingDate(items: readonly DraftItem[], { vocabulary }: Reader): IsoDate | null {
  const texts = flatItems(items.slice(0, 1)).flatMap(({ paragraphs }) => paragraphs)
  for (const { text } of texts) {
    const flat = flatten(text)
    for (const verb of vocabulary.masthead.opens.map(flatten)) {
      const at = flat.indexOf(verb)
      const day =
        at < 0 ? undefined : findDays(text.slice(at, at + verb.length + 60), vocabulary)[0]
      if (day?.year !== undefined) return findDate(text.slice(at), vocabulary)
    }
  }
  return null
}

/** The year of the session: of its dates, of its symbol, of any date that the document gives most. */
export function sessionYear(found: Found, blocks: readonly Block[], reader: Reader) {
  if (found.opening) return Number(found.opening.slice(0, 4))
  const symbol = /\/((?:19|20)\d\d)\//.exec(found.symbol ?? '')?.[1]
  if (symbol) return Number(symbol)
  const years = blocks.flatMap(({ text }) =>
    findDays(text, reader.vocabulary).map(({ year }) => year),
  )
  return years.find((year) => year !== undefined)
}

/** The body whose series most of the listed documents belong to. */
export function schemaOfDocuments(items: readonly DraftItem[]): string | null {
  const votes = new Map<string, number>()
  for (const { symbol } of flatItems(items).flatMap(({ documents }) => documents)) {
    const schema = symbol ? schemaOfSymbol(symbol)?.id : undefined
    if (schema) votes.set(schema, (votes.get(schema) ?? 0) + 1)
  }
  return [...votes].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null
}
