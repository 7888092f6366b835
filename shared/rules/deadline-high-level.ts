import { statedDeadline } from './stated-deadline.ts'

/** High-level speakers are announced by the second Friday before the opening. */
export const deadlineHighLevel = statedDeadline('deadline-high-level', 'info')
