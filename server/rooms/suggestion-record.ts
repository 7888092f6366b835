import type { RoomLog } from './room-log.ts'

/** Writes down who suggests something in the texts of an agenda, once for what is done together. */
export interface SuggestionRecord {
  /** Says that these people began suggestions that are committed now. */
  suggested(people: Iterable<string>): void
  /** Writes down now what is to be; resolves when it is written or has failed. */
  finish(): Promise<void>
  stop(): void
}

export interface SuggestionRecordOptions {
  readonly agenda: string
  /** From a person's first suggestion to the writing, in milliseconds; those between count as one. */
  readonly delay: number
  readonly log: RoomLog
  readonly write: (person: string) => Promise<void>
}

/** Gathers suggestions by person. */
export function createSuggestionRecord(options: SuggestionRecordOptions): SuggestionRecord {
  const { agenda, delay, log, write } = options
  const due = new Map<string, NodeJS.Timeout>()
  const writeDown = async (person: string) => {
    clearTimeout(due.get(person))
    due.delete(person)
    try {
      await write(person)
    } catch (error) {
      log.warn({ agenda, error: String(error) }, 'a suggestion is missing in the activity')
    }
  }
  return {
    suggested: (people) => {
      for (const person of people) {
        if (!due.has(person))
          due.set(
            person,
            setTimeout(() => void writeDown(person), delay),
          )
      }
    },
    finish: async () => {
      await Promise.all([...due.keys()].map(writeDown))
    },
    stop: () => {
      for (const timer of due.values()) clearTimeout(timer)
      due.clear()
    },
  }
}
