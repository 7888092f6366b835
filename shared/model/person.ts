import type { Id } from './agenda.ts'

/** Somebody who has written in an agenda, as others see them; the server's word, never a client's. */
export interface Person {
  readonly id: Id
  readonly name: string
  readonly initials: string
  /** 1 to 8, an entry of the palette. */
  readonly color: number
}
