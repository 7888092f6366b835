import { statedDeadline } from './stated-deadline.ts'

/** The budget reaches the States parties sixty days before the opening, or earlier. */
export const deadlineBudget60 = statedDeadline('deadline-budget-60', 'error')
