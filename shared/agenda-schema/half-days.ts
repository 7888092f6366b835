import type { Slot } from './agenda-schema.ts'

/** The two half days of the United Nations. */
export const HALF_DAYS: readonly Slot[] = [
  { start: '10:00', end: '13:00' },
  { start: '15:00', end: '18:00' },
]
