import { watchable } from '../../shared/base/watched.ts'

interface Announcement {
  readonly text: string
  /** Grows, so that the same text said twice is read twice. */
  readonly turn: number
}

/** The last thing said to screen readers; {@link LiveRegion} reads it out. */
export const announcement = watchable<Announcement>({ text: '', turn: 0 })

/** Says something to screen readers without showing it. */
export function announce(text: string): void {
  announcement.set({ text, turn: announcement.get().turn + 1 })
}
