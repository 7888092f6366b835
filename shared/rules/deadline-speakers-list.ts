import { statedDeadline } from './stated-deadline.ts'

/** The list of speakers closes at noon on the opening day. */
export const deadlineSpeakersList = statedDeadline('deadline-speakers-list', 'warning')
