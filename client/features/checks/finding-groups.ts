import type { Agenda, Id } from '../../../shared/model/agenda.ts'
import { type Place, SEVERITIES } from '../../../shared/model/finding.ts'
import type { CheckedFinding } from '../../state/findings.ts'

/** How the cards are put together. */
export const GROUPINGS = ['severity', 'item', 'rule'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** Cards that stand together under a heading. */
export interface FindingGroup<Checked extends CheckedFinding> {
  /** A severity, the id of an item or a rule; empty for what belongs to no item. */
  readonly name: string
  readonly findings: readonly Checked[]
}

/**
 * Findings in groups, within a group from the top of the document to its end. Severities come by
 * weight, items as they stand, rules as the engine gives them.
 */
export function groupFindings<Checked extends CheckedFinding>(
  findings: readonly Checked[],
  grouping: Grouping,
  placeOf: (at: Place) => number,
): readonly FindingGroup<Checked>[] {
  const sorted =
    grouping === 'rule'
      ? findings
      : findings.toSorted((one, other) => placeOf(one.finding.at) - placeOf(other.finding.at))
  const groups = new Map<string, Checked[]>()
  if (grouping === 'severity') for (const severity of SEVERITIES) groups.set(severity, [])
  for (const checked of sorted) {
    const name = nameOf(checked, grouping)
    const group = groups.get(name)
    if (group) group.push(checked)
    else groups.set(name, [checked])
  }
  return [...groups]
    .filter(([, group]) => group.length > 0)
    .map(([name, group]) => ({
      name,
      findings: group.toSorted((one, other) => placeOf(one.finding.at) - placeOf(other.finding.at)),
    }))
}

function nameOf({ finding: { severity, rule, at } }: CheckedFinding, grouping: Grouping): string {
  if (grouping === 'severity') return severity
  return grouping === 'rule' ? rule : (at.item ?? '')
}

const WIDTH = 1e7
const FIELDS = ['title', 'short-title', 'annotation', 'text', 'body']

/** Where a place stands from the top of the document: facts, items as they are read, meetings. */
export function placeIn({ items, meetings, entries }: Agenda): (at: Place) => number {
  const places = new Map<Id, number>()
  for (const [place, { id }] of items.entries()) places.set(id, place + 1)
  for (const [place, { id }] of meetings.entries()) places.set(id, items.length + place + 1)
  for (const { id, meeting } of entries) places.set(id, places.get(meeting) ?? items.length)
  return ({ item, entry, meeting, document, text }) => {
    const record = places.get(item ?? entry ?? meeting ?? '') ?? 0
    const field = text ? FIELDS.indexOf(text.field) : 0
    const inside = field * 1e6 + Math.min(text?.from ?? 0, 1e6 - 1)
    return record * WIDTH + (document ? 5e6 : 0) + inside
  }
}
