import type { NewUpdate, Store } from '../storage/store.ts'
import { enteredHolidays } from './entered-holidays.ts'
import type { RulesAnswer, RulesCall, RulesValues } from './rules-calls.ts'
import type { RulesListener, RulesThread } from './rules-thread.ts'

/** Knows what the rules find in every agenda, without anybody's typing waiting for it. */
export interface FindingsKeeper {
  /**
   * What the rules find in an agenda as far as it is stored: an edit that was acknowledged is in it.
   * Rejects when the agenda does not exist, or the rules fail or take too long.
   */
  ask<What extends keyof RulesValues>(agenda: string, what: What): Promise<RulesValues[What]>
  /** The store, which tells of everything that it commits. */
  watching(store: Store): Store
  /** Ends the thread of the rules. */
  close(): void
}

export interface FindingsOptions {
  readonly store: Pick<Store, 'load' | 'holidayYears'>
  readonly startThread: (listener: RulesListener) => RulesThread
  /** How long one answer may take, in milliseconds; then the thread is ended. */
  readonly patience?: number
  /** How many agendas are kept up at once; those asked for last stay. */
  readonly most?: number
}

const PATIENCE = 30_000
const MOST_KEPT = 20

/**
 * Makes the keeper. An agenda that somebody asked for is kept as a copy in the thread of the rules,
 * follows what is committed, and is checked again when its edits settle; one that nobody asks for
 * costs nothing.
 */
export function createFindingsKeeper(options: FindingsOptions): FindingsKeeper {
  const desk = new Desk(options)
  return {
    ask: (agenda, what) => desk.ask(agenda, what),
    watching: (store) => ({
      ...store,
      append: async (updates) => {
        const seqs = await store.append(updates)
        for (const [place, update] of updates.entries()) desk.committed(update, seqs[place] ?? 0)
        return seqs
      },
    }),
    close: () => desk.close(),
  }
}

interface Question {
  readonly resolve: (value: RulesValues[keyof RulesValues]) => void
  readonly reject: (error: Error) => void
}

type Update = Extract<RulesCall, { do: 'update' }>

class Desk {
  readonly #options: FindingsOptions
  readonly #questions = new Map<number, Question>()
  /** By agenda, the one asked for longest ago first: what came while it loads, or null when it is there. */
  readonly #kept = new Map<string, Loading>()
  #thread: RulesThread | null = null
  #last = 0
  #isClosed = false

  constructor(options: FindingsOptions) {
    this.#options = options
  }

  async ask<What extends keyof RulesValues>(
    agenda: string,
    what: What,
  ): Promise<RulesValues[What]> {
    const rows = await this.#options.store.holidayYears()
    await this.#load(agenda)
    const id = ++this.#last
    const answer = new Promise<RulesValues[keyof RulesValues]>((resolve, reject) => {
      this.#questions.set(id, { resolve, reject })
    })
    this.#tell({ do: 'ask', id, agenda, what, holidays: enteredHolidays(rows) })
    const { patience = PATIENCE } = this.#options
    const timer = setTimeout(() => this.#ended(new Error('The rules took too long')), patience)
    timer.unref()
    try {
      return (await answer) as RulesValues[What] // what this question asks for
    } finally {
      clearTimeout(timer)
      this.#questions.delete(id)
    }
  }

  /** Follows a change, if the agenda is kept. */
  committed({ agenda, bytes }: NewUpdate, seq: number): void {
    const kept = this.#kept.get(agenda)
    if (!kept) return
    const update: Update = { do: 'update', agenda, bytes: whole(bytes), seq }
    if (kept.waiting) kept.waiting.push(update)
    else this.#tell(update)
  }

  #load(agenda: string): Promise<void> {
    const known = this.#kept.get(agenda)
    const kept = known ?? new Loading()
    this.#kept.delete(agenda)
    this.#kept.set(agenda, kept)
    if (known) return known.loaded
    kept.loaded = this.#fetch(agenda, kept).catch((error) => {
      if (this.#kept.get(agenda) === kept) this.#kept.delete(agenda)
      throw error
    })
    return kept.loaded
  }

  async #fetch(agenda: string, kept: Loading): Promise<void> {
    const stored = await this.#options.store.load(agenda)
    if (!stored) throw new Error(`No agenda ${agenda}`)
    if (this.#kept.get(agenda) !== kept) return this.#load(agenda)
    const { snapshot, snapshotUpTo, updates } = stored
    const rows = updates.map(({ bytes }) => whole(bytes))
    const pieces = snapshot ? [whole(snapshot), ...rows] : rows
    this.#tell({ do: 'load', agenda, pieces, seq: updates.at(-1)?.seq ?? snapshotUpTo })
    for (const update of kept.waiting ?? []) this.#tell(update)
    kept.waiting = null
    this.#letGo()
  }

  #letGo(): void {
    const { most = MOST_KEPT } = this.#options
    for (const [agenda, { waiting }] of this.#kept) {
      if (this.#kept.size <= most) return
      if (waiting) continue
      this.#kept.delete(agenda)
      this.#tell({ do: 'drop', agenda })
    }
  }

  #tell(call: RulesCall): void {
    if (this.#isClosed) throw new Error('The server is stopping')
    this.#thread ??= this.#options.startThread({
      onAnswer: (answer) => this.#answered(answer),
      onEnd: (error) => this.#ended(error),
    })
    this.#thread.tell(call)
  }

  #answered(answer: RulesAnswer): void {
    const question = this.#questions.get(answer.id)
    if ('value' in answer) question?.resolve(answer.value)
    else question?.reject(new Error(answer.error))
  }

  /** Gives the thread up, with all that it held; the next question starts another. */
  #ended(error: Error): void {
    this.#thread?.end()
    this.#thread = null
    this.#kept.clear()
    for (const { reject } of this.#questions.values()) reject(error)
    this.#questions.clear()
  }

  close(): void {
    this.#isClosed = true
    this.#ended(new Error('The server is stopping'))
  }
}

/** An agenda on its way into the thread, or there. */
class Loading {
  loaded: Promise<void> = Promise.resolve()
  /** What was committed meanwhile; null once it is there. */
  waiting: Update[] | null = []
}

/** Bytes that own their buffer: between threads the whole buffer goes along. */
function whole(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice()
}
