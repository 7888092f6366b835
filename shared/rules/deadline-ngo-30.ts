import { statedDeadline } from './stated-deadline.ts'

/** The list of non-governmental organizations is circulated thirty days before the opening, or earlier. */
export const deadlineNgo30 = statedDeadline('deadline-ngo-30', 'warning')
