import type { IsoDate } from '../model/agenda.ts'

/** What a person says of the next session. */
export interface WantedSession {
  /** 13 for the thirteenth; absent for a body that does not count its sessions. */
  readonly sessionNumber?: number
  /** A place of the place register, or its name as printed; that of the last session when absent. */
  readonly place?: string
  readonly opening: IsoDate
  /** The opening day when absent. */
  readonly closing?: IsoDate
}
