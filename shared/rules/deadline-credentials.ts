import { statedDeadline } from './stated-deadline.ts'

/** Credentials are handed in by noon on the last day of the session. */
export const deadlineCredentials = statedDeadline('deadline-credentials', 'warning')
