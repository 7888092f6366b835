import { statedDeadline } from './stated-deadline.ts'

/** Draft resolutions are due as long before the opening as the body has decided. */
export const deadlineDraftResolutions = statedDeadline('deadline-draft-resolutions', 'error')
