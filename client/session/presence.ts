import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { type Watched, watchable } from '../../shared/base/watched.ts'
import type { TextPlace } from '../../shared/model/edit.ts'
import type { PersonOnWire } from '../../shared/protocol/messages.ts'
import { textPlace } from '../../shared/ydoc/layout.ts'

/** One tab of one person in this agenda. */
export interface Presence {
  readonly client: number
  readonly person: PersonOnWire
  /** The text in which the caret stands. */
  readonly place: TextPlace | null
  /** Whether they have changed something in the last moments. */
  readonly typing: boolean
}

const TYPING_FOR_MS = 3_000

/** Watches who else is in a document and where; call the second value to stop. */
export function watchPresence(
  doc: Y.Doc,
  awareness: Awareness,
): readonly [Watched<readonly Presence[]>, () => void] {
  const present = watchable<readonly Presence[]>([])
  const typists = new Map<number, ReturnType<typeof setTimeout>>()
  const refresh = () => {
    const next = presencesOf(awareness, (client) => typists.has(client))
    if (!sameList(present.get(), next)) present.set(next)
  }
  const onTransaction = (transaction: Y.Transaction) => {
    for (const client of authorsOf(transaction, awareness)) {
      clearTimeout(typists.get(client))
      typists.set(
        client,
        setTimeout(() => {
          typists.delete(client)
          refresh()
        }, TYPING_FOR_MS),
      )
    }
    if (!transaction.local) refresh()
  }
  awareness.on('change', refresh)
  doc.on('afterTransaction', onTransaction)
  refresh()
  return [
    present,
    () => {
      awareness.off('change', refresh)
      doc.off('afterTransaction', onTransaction)
      for (const timer of typists.values()) clearTimeout(timer)
    },
  ]
}

/** The clients here whose content a remote transaction brought. */
function authorsOf(transaction: Y.Transaction, awareness: Awareness): readonly number[] {
  if (transaction.local) return []
  return [...awareness.getStates().keys()].filter((client) => {
    const before = transaction.beforeState.get(client) ?? 0
    return before > 0 && (transaction.afterState.get(client) ?? 0) > before
  })
}

function presencesOf(
  awareness: Awareness,
  isTyping: (client: number) => boolean,
): readonly Presence[] {
  const found: Presence[] = []
  for (const [client, state] of awareness.getStates()) {
    const person: unknown = state.user
    if (client === awareness.clientID || !isPerson(person)) continue
    const field: unknown = state.field
    const place = typeof field === 'string' ? textPlace(field) : null
    found.push({ client, person, place, typing: isTyping(client) })
  }
  return found.sort((one, other) => one.client - other.client)
}

function isPerson(value: unknown): value is PersonOnWire {
  if (typeof value !== 'object' || value === null) return false
  return (
    'id' in value &&
    typeof value.id === 'string' &&
    'name' in value &&
    typeof value.name === 'string' &&
    'initials' in value &&
    typeof value.initials === 'string' &&
    'color' in value &&
    typeof value.color === 'number'
  )
}

/** Carets move all the time; who is where changes rarely. */
function sameList(one: readonly Presence[], other: readonly Presence[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
