import type { Agenda } from '../model/agenda.ts'
import type { Edit, TextPlace } from '../model/edit.ts'
import type { Finding } from '../model/finding.ts'
import { plainText } from '../model/plain-text.ts'
import type { Text } from '../model/text.ts'
import { replaceRange } from './replace-range.ts'
import { type Range, type TextView, viewText } from './text-view.ts'
import { viewsOf } from './text-views.ts'

interface Replacement extends Range {
  readonly words: string
}

/**
 * The edits that repair several findings at once. Each repair holds its text as it would be with
 * that repair alone, so one after the other they would undo each other: repairs of one text become
 * one edit. Of two that overlap the first is made; the other is found again afterwards.
 */
export function repairsOf(agenda: Agenda, findings: readonly Finding[]): readonly Edit[] {
  const views = new Map(viewsOf(agenda).map((view) => [keyOf(view), view]))
  const replacements = new Map<string, Replacement[]>()
  const whole = new Map<string, Edit>()
  const others: Edit[] = []
  for (const { at, fix = [] } of findings)
    for (const edit of fix) {
      if (edit.do !== 'set-text') others.push(edit)
      else {
        const view = views.get(keyOf(edit))
        const one = view && at.text && keyOf(at.text) === keyOf(edit)
        if (one) push(replacements, keyOf(edit), replacementOf(view, at.text, edit.text))
        else if (!whole.has(keyOf(edit))) whole.set(keyOf(edit), edit)
      }
    }
  const texts = [...replacements].flatMap(([key, list]) => {
    const view = views.get(key)
    return view ? [replaced(view, list)] : []
  })
  const alone = [...whole].filter(([key]) => !replacements.has(key)).map(([, edit]) => edit)
  return [...texts, ...alone, ...others]
}

/** What a repair writes in place of its range: outside the range it changes nothing. */
function replacementOf({ plain }: TextView, { from, to }: Range, text: Text): Replacement {
  const now = plainText(text)
  return { from, to, words: now.slice(from, now.length - (plain.length - to)) }
}

/** Replaces from the end on, so that what stands before keeps its offsets. */
function replaced(view: TextView, list: readonly Replacement[]): Edit {
  const { owner, field, language } = view
  let text = view.text
  let free = Number.POSITIVE_INFINITY
  const sorted = list.toSorted((one, other) => other.to - one.to || other.from - one.from)
  for (const { from, to, words } of sorted) {
    if (to > free || (to === free && from === free)) continue
    text = replaceRange(viewText({ owner, field, language }, view.at, text), { from, to }, words)
    free = from
  }
  return { do: 'set-text', owner, field, language, text }
}

function keyOf({ owner, field, language }: TextPlace): string {
  return `${language} ${field} ${owner}`
}

function push(map: Map<string, Replacement[]>, key: string, one: Replacement) {
  const list = map.get(key)
  if (list) list.push(one)
  else map.set(key, [one])
}
