import { ROLES, type Role } from '../../shared/access/role.ts'

/** Which database of this device holds which history of which agenda. */
export interface CopyEntry {
  /** The epoch of the history; a copy of another epoch is another database, never merged. */
  readonly epoch: string
  /** Grows when a copy is given up, so that its database is never opened again. */
  readonly generation: number
  /** What the person was in the agenda when the server last said it. */
  readonly role?: Role
}

/** The register of one person's copy of one agenda, kept in web storage. */
export interface CopyRegister {
  /** The copy that opens, or null when this device has none. */
  current(): CopyEntry | null
  /** The name of the current copy's database. */
  database(entry: CopyEntry): string
  /** Takes up a history that the server named; the former copy is set aside. */
  begin(epoch: string): CopyEntry
  /** Remembers what the person is in the agenda, for when the server is away. */
  keepRole(role: Role): void
  /** Gives the current copy up: the next opening begins an empty one. */
  giveUp(): void
  /** Databases set aside or given up that may be deleted. */
  old(): readonly string[]
  forget(database: string): void
  /** Forgets all of it: the copies are gone. */
  remove(): void
}

/** Opens the register of a copy. Without web storage every opening begins anew. */
export function openCopyRegister(
  agenda: string,
  person: string,
  storage: Storage | null,
): CopyRegister {
  const key = `rapporteur/copy/${agenda}/${person}`
  const oldKey = `rapporteur/old-copies/${agenda}/${person}`
  let entry = readEntry(storage?.getItem(key) ?? null)
  const database = ({ epoch, generation }: CopyEntry) =>
    `rapporteur/${agenda}/${epoch}/${generation}/${person}`
  const old = () => readNames(storage?.getItem(oldKey) ?? null)
  const write = (next: CopyEntry) => {
    if (entry) storage?.setItem(oldKey, JSON.stringify([...old(), database(entry)]))
    entry = next
    storage?.setItem(key, JSON.stringify(next))
    return next
  }
  return {
    current: () => entry,
    database,
    begin: (epoch) => write({ epoch, generation: entry ? entry.generation + 1 : 0 }),
    keepRole: (role) => {
      if (!entry || entry.role === role) return
      entry = { ...entry, role }
      storage?.setItem(key, JSON.stringify(entry))
    },
    giveUp: () => {
      if (entry) write({ epoch: entry.epoch, generation: entry.generation + 1 })
    },
    old,
    forget: (name) =>
      storage?.setItem(oldKey, JSON.stringify(old().filter((other) => other !== name))),
    remove: () => {
      entry = null
      storage?.removeItem(key)
      storage?.removeItem(oldKey)
    },
  }
}

/** Whether this device has a copy of an agenda that opens for a person. */
export function hasCopy(agenda: string, person: string, storage: Storage | null): boolean {
  return openCopyRegister(agenda, person, storage).current() !== null
}

function readEntry(json: string | null): CopyEntry | null {
  const value = parsed(json)
  if (typeof value !== 'object' || value === null) return null
  if (!('epoch' in value) || typeof value.epoch !== 'string') return null
  if (!('generation' in value) || typeof value.generation !== 'number') return null
  const role = 'role' in value ? ROLES.find((one) => one === value.role) : undefined
  return { epoch: value.epoch, generation: value.generation, ...(role ? { role } : {}) }
}

function readNames(json: string | null): readonly string[] {
  const value = parsed(json)
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : []
}

function parsed(json: string | null): unknown {
  try {
    return JSON.parse(json ?? 'null')
  } catch {
    return null
  }
}
