import type { Agenda } from '../../../shared/model/agenda.ts'
import type { Edit, TextPlace } from '../../../shared/model/edit.ts'
import type { PlaceToCheck } from '../../../shared/model/place-to-check.ts'
import type { PlaceLeft } from '../../../shared/model/places-left.ts'
import type { Text } from '../../../shared/model/text.ts'
import { replaceRange } from '../../../shared/rules/replace-range.ts'
import { viewText } from '../../../shared/rules/text-view.ts'

/** Whether the proposal of a place can be written into its text. */
export function canAccept({ place, range }: PlaceLeft): boolean {
  return !place.applied && place.proposed !== null && range !== null
}

/** Whether what was changed at a place can be put back. The days of a timetable stay. */
export function canPutBack({ place, range }: PlaceLeft): boolean {
  if (!place.applied) return false
  return range !== null || place.kind === 'fact' || place.field === 'symbol'
}

/** Writes what is proposed at several places, and is done with them. */
export function acceptEdits(agenda: Agenda, lefts: readonly PlaceLeft[]): readonly Edit[] {
  const accepted = lefts.filter(canAccept)
  return [
    ...replacements(agenda, accepted, ({ proposed }) => proposed ?? ''),
    ...accepted.map(settle),
  ]
}

/** Puts back what stood at a place, and is done with it. */
export function putBackEdits(agenda: Agenda, left: PlaceLeft): readonly Edit[] {
  const { place, range } = left
  const edits: readonly Edit[] = range
    ? replacements(agenda, [left], ({ was }) => was)
    : [valueEdit(place)].flat()
  return [...edits, settle(left)]
}

/** Is done with a place as it stands. */
export function settle({ place }: PlaceLeft): Edit {
  return { do: 'delete', what: 'place', id: place.id }
}

/** Has a place to be checked again. */
export function unsettle({ place }: PlaceLeft): Edit {
  return { do: 'restore', what: 'place', id: place.id }
}

function valueEdit({ owner, field, was }: PlaceToCheck): Edit | [] {
  if (owner !== null) return { do: 'change-document', id: owner, values: { [field]: was } }
  return { do: 'set-facts', values: { [field]: was } }
}

/** One new text for each text, whatever the number of its places. */
function replacements(
  agenda: Agenda,
  lefts: readonly PlaceLeft[],
  wordsOf: (place: PlaceToCheck) => string,
): readonly Edit[] {
  const texts = new Map<string, { readonly at: TextPlace; text: Text }>()
  const fromTheEnd = lefts.toSorted(
    (one, other) => (other.range?.from ?? 0) - (one.range?.from ?? 0),
  )
  for (const { place, range } of fromTheEnd) {
    const at = textPlaceOf(place)
    const key = at ? `${at.owner} ${at.field} ${at.language}` : ''
    const text = texts.get(key)?.text ?? (at && textAt(agenda, at))
    if (!at || !text || !range) continue
    const view = viewText(at, {}, text)
    texts.set(key, { at, text: replaceRange(view, range, wordsOf(place)) })
  }
  return [...texts.values()].map(({ at, text }) => ({ do: 'set-text', ...at, text }))
}

/** The text in which a place stands; null for what is no text. */
export function textPlaceOf({ owner, field, language }: PlaceToCheck): TextPlace | null {
  const fields = ['title', 'short-title', 'annotation', 'text'] as const
  const known = fields.find((one) => one === field)
  return owner !== null && known && language ? { owner, field: known, language } : null
}

function textAt({ items, documents, entries }: Agenda, at: TextPlace): Text | undefined {
  const item = items.find(({ id }) => id === at.owner)
  if (item) {
    const fields = {
      title: item.title,
      'short-title': item.shortTitle,
      annotation: item.annotation,
    }
    return at.field in fields ? fields[at.field as keyof typeof fields][at.language] : undefined
  }
  const document = documents.find(({ id }) => id === at.owner)
  const entry = entries.find(({ id }) => id === at.owner)
  return document?.title[at.language] ?? entry?.text[at.language]
}
