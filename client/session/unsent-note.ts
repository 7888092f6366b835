/**
 * A note, beside the local copy, of changes that the server had not acknowledged: how many, and in
 * which root types. It lets the next opening say "12 changes to send" before it has connected, and
 * tells whether a copy that can no longer be merged holds work that is nowhere else.
 */
export interface UnsentNote {
  readonly changes: number
  readonly roots: readonly string[]
}

const EMPTY: UnsentNote = { changes: 0, roots: [] }

/** The notes of all tabs about one copy. Each tab writes its own, named by its Yjs client id. */
export interface UnsentNotes {
  /** What tabs before this one left unsent, together. */
  readonly before: UnsentNote
  write(note: UnsentNote): void
  /** Forgets what {@link before} says: it is acknowledged now, or gone. */
  forgetBefore(): void
}

/** Opens the notes about a copy. Storage that does not work is as good as empty. */
export function openUnsentNotes(
  copy: string,
  client: number,
  storage: Storage | null,
): UnsentNotes {
  const prefix = `${copy}/unsent/`
  const own = `${prefix}${client}`
  const others = keysOf(storage, prefix)
  return {
    before: others.map((key) => readNote(storage, key)).reduce(together, EMPTY),
    write: (note) => quietly(() => writeNote(storage, own, note)),
    forgetBefore: () =>
      quietly(() => {
        for (const key of others) storage?.removeItem(key)
      }),
  }
}

/** Whether any tab has left changes of a person unsent. */
export function hasUnsentNotes(agenda: string, person: string, storage: Storage | null): boolean {
  return keysOf(storage, `${unsentNotesOf(agenda, person)}/`).length > 0
}

/** The name under which the notes about a person's copy of an agenda are. */
export function unsentNotesOf(agenda: string, person: string): string {
  return `rapporteur/unsent/${agenda}/${person}`
}

function together(one: UnsentNote, other: UnsentNote): UnsentNote {
  return {
    changes: one.changes + other.changes,
    roots: [...new Set([...one.roots, ...other.roots])],
  }
}

function keysOf(storage: Storage | null, prefix: string): readonly string[] {
  if (!storage) return []
  const all = Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '')
  return all.filter((key) => key.startsWith(prefix))
}

function readNote(storage: Storage | null, key: string): UnsentNote {
  try {
    const note: unknown = JSON.parse(storage?.getItem(key) ?? 'null')
    return isNote(note) ? note : EMPTY
  } catch {
    return EMPTY
  }
}

function isNote(note: unknown): note is UnsentNote {
  if (typeof note !== 'object' || note === null) return false
  return (
    'changes' in note &&
    typeof note.changes === 'number' &&
    'roots' in note &&
    Array.isArray(note.roots) &&
    note.roots.every((root) => typeof root === 'string')
  )
}

function writeNote(storage: Storage | null, key: string, note: UnsentNote): void {
  if (note.changes === 0) storage?.removeItem(key)
  else storage?.setItem(key, JSON.stringify(note))
}

/** A full or forbidden storage must not stop anybody from typing. */
function quietly(write: () => void): void {
  try {
    write()
  } catch {
    // the note is a convenience: the changes themselves are in the local copy
  }
}
