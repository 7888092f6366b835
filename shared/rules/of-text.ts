import type { TextView } from './text-view.ts'

let made = 0

/**
 * A function of a text that works its answer out once for each view. The answers lie in the view
 * itself: a table of thousands of views would be gone through at every garbage collection.
 */
export function ofText<Value>(make: (view: TextView) => Value): (view: TextView) => Value {
  const place = made++
  return (view) => {
    const before = view.answers[place] as Value | undefined
    if (before !== undefined) return before
    const value = make(view)
    view.answers[place] = value
    return value
  }
}
