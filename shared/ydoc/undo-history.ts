import * as Y from 'yjs'
import { broughtBack, type ClockRange } from './brought-back.ts'
import { RECORD_ROOTS } from './layout.ts'
import { ORIGIN } from './origin.ts'
import type { SharedType } from './shared-type.ts'
import { isStillSuggested } from './still-suggested.ts'

/** Changes of one person within this time are one step. */
const ONE_STEP_MS = 500

/** Values that a record is never without; the others may be absent. */
const REQUIRED = ['parent', 'order', 'item', 'meeting', 'date', 'start', 'end', 'track']

/** Under this name a step tells who suggested it. */
const SUGGESTER = 'suggester'

type Step = Y.UndoManager['undoStack'][number]

/**
 * The undo history of one person on one device, over texts and structure alike.
 *
 * It takes back this person's own changes and nothing else. Yjs alone would put a fact, a place or
 * a time back to what it was before one's own change even if somebody else has set it since, which
 * is right in texts (a break that comes back needs its kind) and wrong for records; so what is
 * somebody else's now is taken out of the steps before they are undone or redone.
 */
export class UndoHistory extends Y.UndoManager {
  /** The person who only suggests now, whose steps may never reach into the text; null else. */
  suggester: string | null = null
  /** Told when a suggestion was not taken back because somebody has settled it since. */
  onSettled: () => void = () => {}

  /** @param captureTimeout milliseconds within which changes join into one step */
  constructor(doc: Y.Doc, captureTimeout: number = ONE_STEP_MS) {
    super(doc, {
      captureTimeout,
      trackedOrigins: new Set<unknown>([ORIGIN.person, ORIGIN.typing]),
      ignoreRemoteMapChanges: true,
      deleteFilter: (item) => !isLastOf(item),
    })
    this.on('stack-item-added', ({ stackItem }) => {
      if (this.suggester !== null) stackItem.meta.set(SUGGESTER, this.suggester)
    })
  }

  override undo(): Step | null {
    return this.#takeBack(this.undoStack, this.redoStack, () => super.undo())
  }

  override redo(): Step | null {
    return this.#takeBack(this.redoStack, this.undoStack, () => super.redo())
  }

  /** Takes back the last step that still does something. */
  #takeBack(from: Step[], to: Step[], pop: () => Step | null): Step | null {
    this.#leaveOthers(from)
    for (let step = from.at(-1); step; step = from.at(-1)) {
      const person: unknown = step.meta.get(SUGGESTER)
      if (typeof person === 'string' && !isStillSuggested(this.doc, step, person)) {
        from.pop()
        this.onSettled()
        return null
      }
      const earlier = from.splice(0, from.length - 1) // Yjs would go on to steps not looked at
      const popped = pop()
      from.unshift(...earlier)
      if (!popped) continue
      if (person === undefined) to.at(-1)?.meta.delete(SUGGESTER)
      else to.at(-1)?.meta.set(SUGGESTER, person)
      return popped
    }
    return null
  }

  #leaveOthers(steps: readonly Step[]): void {
    this.doc.transact((transaction) => {
      for (const step of steps) {
        const left: (readonly [client: number, range: ClockRange])[] = []
        Y.iterateDeletedStructs(transaction, step.deletions, (struct) => {
          if (!(struct instanceof Y.Item)) return
          const { client, clock } = struct.id
          const whole = { clock, length: struct.length }
          const ranges = isOthers(this.doc, step, struct)
            ? [whole]
            : broughtBackOf(this.doc, struct)
          for (const range of ranges) left.push([client, range])
        })
        for (const [client, range] of left) leaveOut(step, client, range)
      }
    })
  }
}

/** Whether a value of a record or a fact has been replaced by a value of somebody else. */
function isOthers(doc: Y.Doc, { insertions }: Step, item: Y.Item): boolean {
  const { parent, parentSub } = item
  if (!(parent instanceof Y.AbstractType) || parentSub === null || !isRecord(doc, parent))
    return false
  const current = parent._map.get(parentSub)
  if (!current || current === item) return false
  const lives = livesOf(current)
  // What the step itself wrote goes when it is undone, so something must come back for it.
  if (lives.some(({ id }) => Y.isDeleted(insertions, id))) return current.deleted
  return current.deleted || lives.at(-1)?.id.client !== doc.clientID
}

/**
 * Whether a value is one that its record must have and nothing has come back for it. Undo brings
 * values back first and takes values away then.
 */
function isLastOf(item: Y.Item): boolean {
  const { parent, parentSub } = item
  if (!(parent instanceof Y.AbstractType) || parentSub === null || !REQUIRED.includes(parentSub))
    return false
  return parent._map.get(parentSub) === item
}

/** Whether a map holds the values of a record, or the facts. */
function isRecord(doc: Y.Doc, map: SharedType): boolean {
  return ['facts', ...RECORD_ROOTS].some((name) => {
    const root = doc.share.get(name)
    return root !== undefined && (root === map || root === map.parent)
  })
}

/** A value, and those that it was brought back from by undo, down to the one that was written. */
function livesOf(item: Y.Item): readonly Y.Item[] {
  for (let earlier = item.left; earlier; earlier = earlier.left)
    if (earlier.redone && Y.compareIDs(earlier.redone, item.id)) return [item, ...livesOf(earlier)]
  return [item]
}

/** What somebody else has brought back of an item that this person has not brought back. */
function broughtBackOf(doc: Y.Doc, item: Y.Item): readonly ClockRange[] {
  return item.deleted && item.redone === null ? broughtBack(doc, item) : []
}

/** Takes a range out of what a step would bring back. */
function leaveOut({ deletions }: Step, client: number, left: ClockRange): void {
  const end = left.clock + left.length
  const ranges = deletions.clients.get(client) ?? []
  const kept = ranges.flatMap(({ clock, len }) =>
    [
      { clock, len: Math.min(clock + len, left.clock) - clock },
      { clock: Math.max(clock, end), len: clock + len - Math.max(clock, end) },
    ].filter((range) => range.len > 0),
  )
  deletions.clients.set(client, kept)
}
