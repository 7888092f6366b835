import * as Y from 'yjs'
import { project } from './text/project.ts'
import { readStretches } from './text/read.ts'
import { insertionOf, suggestedBy } from './text/suggestions.ts'

type UndoStep = Pick<Y.UndoManager['undoStack'][number], 'insertions' | 'deletions'>

/** What undoing a step does: which items go, and which come back beside where they were. */
interface Effect {
  readonly goes: ReadonlySet<Y.Item>
  readonly comes: ReadonlySet<Y.Item>
}

/**
 * Whether a step of suggesting can still be taken back without changing the text itself. It cannot
 * when what it suggested has been accepted since, or when nothing is left of it.
 */
export function isStillSuggested(doc: Y.Doc, step: UndoStep, person: string): boolean {
  // Within one transaction: at its end Yjs joins the items that it cut to look at the step.
  return doc.transact((transaction) => keepsTexts(effectOf(transaction, step), person))
}

function keepsTexts(effect: Effect, person: string): boolean {
  if (effect.goes.size + effect.comes.size === 0) return false
  const isThere = (item: Y.Item) => (item.deleted ? effect.comes.has(item) : !effect.goes.has(item))
  const all = [...effect.goes, ...effect.comes]
  const texts = new Set(all.map(textOf))
  for (const ytext of texts) {
    if (ytext && project(ytext, person, isThere) !== project(ytext, person)) return false
  }
  return all.every((item) => isOwnValue(item, person))
}

function effectOf(transaction: Y.Transaction, { insertions, deletions }: UndoStep): Effect {
  const goes = new Set<Y.Item>()
  const comes = new Set<Y.Item>()
  Y.iterateDeletedStructs(transaction, insertions, (struct) => {
    const item = struct instanceof Y.Item ? lastLifeOf(transaction, struct) : null
    if (item && !item.deleted) goes.add(item)
  })
  Y.iterateDeletedStructs(transaction, deletions, (struct) => {
    if (!(struct instanceof Y.Item) || struct.redone || !struct.deleted) return
    if (!Y.isDeleted(insertions, struct.id)) comes.add(struct)
  })
  return { goes, comes }
}

/** What undo has brought an item back as, the last time. */
function lastLifeOf(transaction: Y.Transaction, item: Y.Item): Y.Item {
  let life = item
  while (life.redone) life = Y.getItemCleanStart(transaction, life.redone)
  return life
}

/** The text in which an item stands, directly or in one of its breaks. */
function textOf(item: Y.Item): Y.Text | null {
  const { parent } = item
  if (parent instanceof Y.Text) return parent
  const outer = parent instanceof Y.AbstractType ? parent._item?.parent : null
  return outer instanceof Y.Text ? outer : null
}

/** Whether an item is none of the values of a paragraph, or one that the person may change. */
function isOwnValue({ parent, parentSub }: Y.Item, person: string): boolean {
  if (parentSub === null || parentSub.startsWith('s:')) return true
  if (!(parent instanceof Y.AbstractType) || !parent._item) return !(parent instanceof Y.Text)
  const start = parent._item
  if (start.deleted || !(start.parent instanceof Y.Text)) return true
  const stretch = readStretches(start.parent).find(({ item }) => item === start)
  const insertion = stretch ? insertionOf(stretch.attributes) : null
  return insertion !== null && suggestedBy(stretch?.attributes.get(insertion)) === person
}
