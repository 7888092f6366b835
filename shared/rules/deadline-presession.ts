import { statedDeadline } from './stated-deadline.ts'

/** Informal consultations are held on the last working day before the opening. */
export const deadlinePresession = statedDeadline('deadline-presession', 'error')
