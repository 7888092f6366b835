import type { Role } from '../../shared/access/role.ts'

/** Something that can be asked for about one agenda, and the least role that may. */
export interface Operation {
  readonly name: string
  readonly least: Role
  readonly method: string
  readonly path: (at: Target) => string
  readonly body?: unknown
  /** What a secretary has done before, as a path with its body. */
  readonly after?: readonly [path: string, body: unknown]
}

/** What the operations are tried on. */
export interface Target {
  readonly agenda: string
  readonly member: string
  readonly invitation: string
  readonly ignored: string
  /** What the person who asks has said and proposed. */
  readonly own: Said
  /** What somebody else has. */
  readonly others: Said
}

/** Two threads, one of them resolved, the first message of the open one, and a proposal. */
export interface Said {
  readonly thread: string
  readonly message: string
  readonly resolved: string
  readonly proposal: string
}
