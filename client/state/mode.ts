import { mayWrite } from '../../shared/access/operations.ts'
import type { Role } from '../../shared/access/role.ts'
import { type Watchable, watchable } from '../../shared/base/watched.ts'

export const MODES = ['editing', 'suggesting', 'viewing'] as const

/** What the person has chosen to do with the agenda; their role may leave no choice. */
export type Mode = (typeof MODES)[number]

/** The chosen mode of an open agenda. */
export type ModeChoice = Watchable<Mode>

/** An open agenda begins in Editing. */
export function createModeChoice(): ModeChoice {
  return watchable<Mode>('editing')
}

/** The mode that comes of a choice: who may only suggest does so instead of editing. */
export function modeFor(chosen: Mode, role: Role | null, isReadOnly: boolean): Mode {
  if (isReadOnly) return 'viewing'
  const mayEdit = role === null || mayWrite(role) === 'everything'
  return chosen === 'editing' && !mayEdit ? 'suggesting' : chosen
}
