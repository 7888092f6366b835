import type { Document, Meeting } from '../model/agenda.ts'
import { textOf } from '../model/plain-text.ts'
import { parseSymbol } from '../model/symbol.ts'
import { isOfSession } from '../rules/own-series.ts'
import { viewText } from '../rules/text-view.ts'
import { mentionsIn } from './mentions.ts'
import type { Passage } from './passage.ts'
import { type PlaceDraft, valuePlace } from './place-draft.ts'
import { isRecentSymbol } from './symbol-mentions.ts'

/** A record of the next agenda without its texts, with the places of it to check. */
export interface NextRecord<Record> {
  readonly record: Record
  readonly places: readonly PlaceDraft[]
}

/**
 * Carries a document over. The symbol of a document of the last session is taken away, that of the
 * agenda itself is made anew; one of another series of those years stays and is to be checked.
 */
export function nextDocument(document: Document, passage: Passage): NextRecord<Document> {
  const { last, next } = passage
  const { id, symbol, ...rest } = document
  const notes = saidIn(document.note, { owner: id, field: 'note' }, passage)
  if (symbol === undefined) return { record: document, places: notes }
  const parts = parseSymbol(symbol)
  const place = { kind: 'symbol', owner: id, field: 'symbol', was: symbol } as const
  if (symbol === last.facts.symbol && next.symbol) {
    const places = [valuePlace({ ...place, proposed: next.symbol, applied: true }), ...notes]
    return { record: { ...rest, id, symbol: next.symbol }, places }
  }
  if (isOfSession(parts, last)) {
    const places = [valuePlace({ ...place, proposed: '', applied: true }), ...notes]
    return { record: { ...rest, id }, places }
  }
  const kept = isRecentSymbol(symbol, parts, passage)
    ? [valuePlace({ ...place, proposed: null, applied: false })]
    : []
  return { record: document, places: [...kept, ...notes] }
}

/** The places of a meeting: the name of a body that names the last session. */
export function bodyPlaces({ id, body }: Meeting, passage: Passage): readonly PlaceDraft[] {
  const isKnown = passage.last.schema.bodies.some((one) => one.id === body)
  return isKnown ? [] : saidIn(body, { owner: id, field: 'body' }, passage)
}

/** One place for a value written in words, when it names the last session in any language. */
function saidIn(
  words: string | undefined,
  place: Pick<PlaceDraft, 'owner' | 'field'>,
  passage: Passage,
): readonly PlaceDraft[] {
  const { languages } = passage.next
  if (!words) return []
  const [found] = languages.flatMap((language) =>
    mentionsIn(viewText({ owner: '', field: 'text', language }, {}, textOf(words)), passage),
  )
  if (!found) return []
  return [valuePlace({ ...place, kind: found.kind, was: words, proposed: null, applied: false })]
}
