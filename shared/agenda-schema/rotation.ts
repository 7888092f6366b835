import type { PerLanguage } from '../model/language.ts'

/** A regional group that takes its turn, with how texts name it, as regular expressions. */
export interface RegionalGroup {
  readonly id: string
  readonly name: PerLanguage<string>
  readonly said: PerLanguage<string>
}

/** The turns of the regional groups at the offices of the Bureau. */
export interface RotationSchema {
  /** The groups in the order in which they preside. */
  readonly groups: readonly RegionalGroup[]
  /** The session at which the first of them presides. */
  readonly firstPresidesAt: number
  /** The Rapporteur comes from the group that presided this many sessions before. */
  readonly rapporteurLags: number
  readonly vicePresidents: number
}

/** The group whose turn it is to preside at a session. */
export function presidingGroup(
  { groups, firstPresidesAt }: RotationSchema,
  session: number,
): RegionalGroup | null {
  const turn = (session - firstPresidesAt) % groups.length
  return groups[(turn + groups.length) % groups.length] ?? null
}

/** The group whose turn it is to provide the Rapporteur of a session. */
export function rapporteurGroup(rotation: RotationSchema, session: number): RegionalGroup | null {
  return presidingGroup(rotation, session - rotation.rapporteurLags)
}
