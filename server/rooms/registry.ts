import type { Room } from './room.ts'

/** The rooms that are open, each loaded once and unloaded only when nothing is lost by it. */
export interface Registry {
  /**
   * The room of an agenda, loaded if need be; it stays until it has been given back as often as it
   * was taken. Rejects when loading fails, and then no room exists.
   */
  take(agenda: string): Promise<Room>
  giveBack(agenda: string): void
  /** Forgets a room that must not be used any more; the next taker loads another. */
  drop(agenda: string, room: Room): void
  /** Every room that is loaded. */
  rooms(): readonly Room[]
  /** How many agendas are loaded or being loaded. */
  readonly size: number
  /** Unloads what is left, as soon as all of it is committed; gives up after so many milliseconds. */
  close(patience: number): Promise<boolean>
}

export interface RegistryOptions {
  readonly load: (agenda: string) => Promise<Room>
  /** How long a room without people stays loaded, in milliseconds. */
  readonly idle: number
}

interface Entry {
  room: Room | null
  /** Grows with every load, so that a late unload cannot meet a room loaded since. */
  generation: number
  takers: number
  /** Loading and unloading of one agenda wait for each other here. */
  lock: Promise<unknown>
  timer: NodeJS.Timeout | null
}

/** How often to look again whether a room that waits for the disk may go, in milliseconds. */
const LOOK_AGAIN = 50

/** Opens a registry without rooms. */
export function createRegistry({ load, idle }: RegistryOptions): Registry {
  const entries = new Map<string, Entry>()
  let isClosing = false

  const entryOf = (agenda: string): Entry => {
    const found = entries.get(agenda)
    if (found) return found
    const entry = { room: null, generation: 0, takers: 0, lock: Promise.resolve(), timer: null }
    entries.set(agenda, entry)
    return entry
  }

  const locked = <Value>(entry: Entry, work: () => Promise<Value>): Promise<Value> => {
    const done = entry.lock.then(work)
    entry.lock = done.catch(() => undefined)
    return done
  }

  const forgetUnused = (agenda: string, entry: Entry) => {
    if (entry.takers > 0 || entry.room) return
    if (entry.timer) clearTimeout(entry.timer)
    entries.delete(agenda)
  }

  const unloadLater = (agenda: string, entry: Entry, wait: number) => {
    if (entry.timer) clearTimeout(entry.timer)
    const { generation } = entry
    entry.timer = setTimeout(() => {
      entry.timer = null
      void locked(entry, () => unload(agenda, entry, generation))
    }, wait)
  }

  const unload = async (agenda: string, entry: Entry, generation: number) => {
    const { room } = entry
    if (!room || entry.takers > 0 || entry.generation !== generation) return
    await room.finishNotes()
    if (room.isSettled) await room.finishSnapshot()
    if (entry.takers > 0) return
    if (!room.isSettled) return unloadLater(agenda, entry, LOOK_AGAIN)
    room.destroy()
    entry.room = null
    entries.delete(agenda)
  }

  const take = async (agenda: string): Promise<Room> => {
    const entry = entryOf(agenda)
    entry.takers++
    try {
      return await locked(entry, async () => {
        if (entry.room) return entry.room
        entry.room = await load(agenda)
        entry.generation++
        return entry.room
      })
    } catch (error) {
      entry.takers--
      forgetUnused(agenda, entry)
      throw error
    }
  }

  return {
    take,
    giveBack: (agenda) => {
      const entry = entries.get(agenda)
      if (!entry) return
      entry.takers--
      if (entry.takers === 0) unloadLater(agenda, entry, isClosing ? 0 : idle)
    },
    drop: (agenda, room) => {
      const entry = entries.get(agenda)
      if (entry?.room !== room) return
      entry.room = null
      forgetUnused(agenda, entry)
    },
    rooms: () => [...entries.values()].flatMap(({ room }) => (room ? [room] : [])),
    get size() {
      return entries.size
    },
    close: async (patience) => {
      isClosing = true
      const until = performance.now() + patience
      for (const [agenda, entry] of entries) unloadLater(agenda, entry, 0)
      while (entries.size > 0 && performance.now() < until) {
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      for (const { timer } of entries.values()) if (timer) clearTimeout(timer)
      return entries.size === 0
    },
  }
}
