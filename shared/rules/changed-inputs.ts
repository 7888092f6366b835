import type { Agenda, Item } from '../model/agenda.ts'
import { INPUTS, type Input } from './rule.ts'

/** The parts of an agenda that differ from those of another; all of them where there is no other. */
export function changedInputs(before: Agenda | null, after: Agenda): ReadonlySet<Input> {
  if (!before) return new Set(INPUTS)
  const changed = new Set<Input>()
  for (const part of ['facts', 'documents', 'meetings', 'entries', 'unplaced'] as const)
    if (before[part] !== after[part]) changed.add(part)
  if (before.items !== after.items) addItemInputs(changed, before.items, after.items)
  return changed
}

function addItemInputs(changed: Set<Input>, before: readonly Item[], after: readonly Item[]) {
  if (before.length !== after.length) {
    for (const input of ['tree', 'titles', 'annotations'] as const) changed.add(input)
    return
  }
  for (const [place, item] of after.entries()) {
    const old = before[place]
    if (old === item) continue
    if (old?.id !== item.id || old.parent !== item.parent) changed.add('tree')
    if (old?.id !== item.id || old.title !== item.title || old.shortTitle !== item.shortTitle)
      changed.add('titles')
    if (old?.id !== item.id || old.annotation !== item.annotation) changed.add('annotations')
  }
}
