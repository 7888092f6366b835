import type { PlaceKind } from '../model/place-to-check.ts'
import type { Range } from '../rules/text-view.ts'

/** A stretch of a text that names something of the last session. */
export interface Mention extends Range {
  readonly kind: PlaceKind
  /** What should stand there for the next session; null where that cannot be computed. */
  readonly proposed: string | null
}
