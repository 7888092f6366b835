import type { Agenda } from '../../../shared/model/agenda.ts'
import type { CheckedFinding } from '../../state/findings.ts'
import { useAgendaPart } from '../../state/index.ts'
import { type Choice, type Filter, useChoice } from './choice.ts'
import { type FindingGroup, groupFindings, placeIn } from './finding-groups.ts'
import type { LeftFinding, SplitFindings } from './split-findings.ts'
import { useSplit } from './use-split.ts'

/** A finding as the panel shows it: an ignored one with why. */
export type ShownFinding = CheckedFinding & Partial<Pick<LeftFinding, 'ignored'>>

/** The findings that the panel shows, in its groups, and one after the other. */
export interface Shown {
  readonly groups: readonly FindingGroup<ShownFinding>[]
  readonly list: readonly ShownFinding[]
}

type Args = readonly [SplitFindings, Choice['filter'], Choice['grouping'], Agenda]

let last: { readonly args: Args; readonly shown: Shown } | null = null

/** The findings by the filter and the grouping chosen; sorted once for all who ask. */
export function shownFindings(...args: Args): Shown {
  if (last && args.every((arg, place) => arg === last?.args[place])) return last.shown
  const [split, filter, grouping, agenda] = args
  const groups = groupFindings(filtered(split, filter), grouping, placeIn(agenda))
  const shown = { groups, list: groups.flatMap(({ findings }) => findings) }
  last = { args, shown }
  return shown
}

/** The findings that the panel shows, as they and the choice change. */
export function useShown(): Shown {
  const split = useSplit()
  const { grouping, filter } = useChoice()
  const structure = useAgendaPart(whole, sameOrder)
  return shownFindings(split, filter, grouping, structure)
}

function filtered({ open, ignored }: SplitFindings, filter: Filter): readonly ShownFinding[] {
  if (filter === 'ignored') return ignored
  return filter === 'all' ? open : open.filter(({ finding }) => finding.severity === filter)
}

function whole(agenda: Agenda): Agenda {
  return agenda
}

/** Whether records stand in the same order: typing does not sort the cards again. */
function sameOrder(one: Agenda, other: Agenda): boolean {
  return (
    one.meetings === other.meetings &&
    one.entries === other.entries &&
    one.items.length === other.items.length &&
    one.items.every(({ id }, place) => id === other.items[place]?.id)
  )
}
