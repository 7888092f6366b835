import { linkAddress } from '../../model/link-address.ts'
import type { Run } from '../../model/text.ts'
import { type Attributes, fieldsOf, pairKind, timeOf } from './attributes.ts'

/** The marks of a run. */
export type Marks = Pick<Run, 'bold' | 'italic' | 'underline' | 'link'>

/** Marks to set, and with `null` marks to take away. */
export type MarkChanges = { readonly [Mark in keyof Marks]?: Marks[Mark] | null }

/** The marks that this version understands; others are kept in the document and not shown. */
export const MARK_NAMES = [
  'bold',
  'italic',
  'underline',
  'link',
] as const satisfies readonly (keyof Marks)[]

const known = new WeakMap<Attributes, Marks>()

/**
 * The marks in force among the attributes, suggestions left aside: for each mark the latest pair
 * that says something of it wins. A link that is no https, http or mailto address is no link.
 */
export function effectiveMarks(attributes: Attributes): Marks {
  let marks = known.get(attributes)
  if (!marks) {
    marks = computeMarks(attributes, ['b'])
    known.set(attributes, marks)
  }
  return marks
}

const knownShown = new WeakMap<Attributes, Marks>()

/** The marks that tokens have once all that is suggested is accepted, as an editor shows them. */
export function shownMarks(attributes: Attributes): Marks {
  let marks = knownShown.get(attributes)
  if (!marks) {
    marks = computeMarks(attributes, ['b', 'f'])
    knownShown.set(attributes, marks)
  }
  return marks
}

function computeMarks(attributes: Attributes, kinds: readonly string[]): Marks {
  const pairs = [...attributes]
    .filter(([key]) => kinds.includes(pairKind(key) ?? ''))
    .sort(byTimeThenKey)
  const said: Record<string, unknown> = {}
  for (const [, value] of pairs) Object.assign(said, fieldsOf(fieldsOf(value).s))
  return understoodMarks(said)
}

/** The marks of a stored `{bold: true, link: 'https://…'}` that this version understands. */
export function understoodMarks(said: Readonly<Record<string, unknown>>): Marks {
  const link = typeof said.link === 'string' ? linkAddress(said.link) : null
  return {
    ...(said.bold === true && { bold: true as const }),
    ...(said.italic === true && { italic: true as const }),
    ...(said.underline === true && { underline: true as const }),
    ...(link !== null && { link }),
  }
}

type Pair = readonly [key: string, value: unknown]

/** Earlier before later; at the same time the smaller key first, so that all agree on the last. */
export function byTimeThenKey([keyA, a]: Pair, [keyB, b]: Pair): number {
  return timeOf(a) - timeOf(b) || (keyA < keyB ? -1 : 1)
}

/** What must change to turn some marks into others. */
export function marksBetween(have: Marks, want: Marks): MarkChanges {
  return Object.fromEntries(
    MARK_NAMES.filter((name) => have[name] !== want[name]).map((name) => [
      name,
      want[name] ?? null,
    ]),
  )
}

/** Whether two sets of marks are the same. */
export function sameMarks(a: Marks, b: Marks): boolean {
  return MARK_NAMES.every((name) => a[name] === b[name])
}
