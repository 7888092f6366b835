/** Stops a caller's mistake where it happens, naming what was expected and what came. */
export function assert(condition: unknown, expected: string, got?: unknown): asserts condition {
  if (condition) return
  throw new Error(`Expected ${expected}${got === undefined ? '' : `, got ${JSON.stringify(got)}`}`)
}

/** Marks a case that the types have excluded. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable case: ${JSON.stringify(value)}`)
}
