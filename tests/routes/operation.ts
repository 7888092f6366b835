import type { Role } from '../../shared/access/role.ts'

/** Something that can be asked for about one agenda, and the least role that may. */
export interface Operation {
  readonly name: string
  readonly least: Role
  readonly method: string
  readonly path: (at: Target) => string
  readonly body?: unknown
}

/** What the operations are tried on. */
export interface Target {
  readonly agenda: string
  readonly member: string
  readonly invitation: string
  readonly ignored: string
}
