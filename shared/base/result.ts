/** An expected outcome as a value: what was made, or why it was not. */
export type Result<Value, Reason> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Reason }

/** The outcome that worked. */
export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value }
}

/** The outcome that did not, with its reason. */
export function refused<Reason>(reason: Reason): Result<never, Reason> {
  return { ok: false, reason }
}
