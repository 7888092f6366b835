import { newQuestion } from './answers.ts'
import type { TextView } from './text-view.ts'

/**
 * A function of a text that works its answer out once for each view. The answers lie in the view
 * itself: a table of thousands of views would be gone through at every garbage collection.
 */
export function ofText<Value>(make: (view: TextView) => Value): (view: TextView) => Value {
  const question = newQuestion()
  return (view) => {
    const before = view.answers[question] as Value | undefined
    if (before !== undefined) return before
    const value = make(view)
    view.answers[question] = value
    return value
  }
}
