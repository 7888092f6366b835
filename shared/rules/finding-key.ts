import type { Agenda } from '../model/agenda.ts'
import type { TextPlace } from '../model/edit.ts'
import type { Finding, Place } from '../model/finding.ts'
import { viewsOf } from './text-views.ts'

/** Longer quotations name themselves; shorter ones are told apart by their neighbours. */
const TELLING = 24
const MOST_QUOTED = 160
const WORD_BEFORE = /\S{1,20}\s*$/
const WORD_AFTER = /^\s*\S{1,20}/

/**
 * The name of each finding, in their order, by which it is known again after edits elsewhere: its
 * rule, the record or text it is in, and the words it is about with a word on either side. Moving
 * an item or typing before the words does not change it; changing the words does. Of findings that
 * are the same in all of that, the second and later are counted.
 */
export function findingKeys(agenda: Agenda, findings: readonly Finding[]): readonly string[] {
  const texts = new Map(viewsOf(agenda).map((view) => [placeKey(view), view.plain]))
  const seen = new Map<string, number>()
  return findings.map(({ rule, at }) => {
    const name = `${rule} ${at.text ? inText(at.text, texts) : recordOf(at)}`
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name} ${count}`
  })
}

function inText(at: NonNullable<Place['text']>, texts: ReadonlyMap<string, string>): string {
  const key = placeKey(at)
  return `${key} ${JSON.stringify(quotation(texts.get(key) ?? '', at))}`
}

/** The words with a neighbour each side, where they are too short to be the only ones. */
function quotation(plain: string, { from, to }: { readonly from: number; readonly to: number }) {
  const words = plain.slice(from, to)
  if (words.length >= TELLING) return words.slice(0, MOST_QUOTED)
  const [before = ''] = WORD_BEFORE.exec(plain.slice(Math.max(0, from - TELLING), from)) ?? []
  const [after = ''] = WORD_AFTER.exec(plain.slice(to, to + TELLING)) ?? []
  return `${before}${words}${after}`
}

/** The narrowest record that the place names; the document's item may change. */
function recordOf({ document, entry, meeting, item, fact, line }: Place): string {
  if (document) return `document ${document}`
  if (entry) return `entry ${entry}`
  if (meeting) return `meeting ${meeting}`
  if (item) return `item ${item}`
  if (fact) return `fact ${fact}`
  return line === undefined ? 'agenda' : `line ${line}`
}

function placeKey({ owner, field, language }: TextPlace): string {
  return `${language} ${field} ${owner}`
}
