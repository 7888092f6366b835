import { vi } from 'vitest'

/** Waits until the assertion holds, however busy the machine is. */
export function eventually<Value>(assertion: () => Value | Promise<Value>): Promise<Value> {
  return vi.waitFor(assertion, { timeout: 20_000, interval: 5 })
}

/** Waits, for something that must not happen meanwhile. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
