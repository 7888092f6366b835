import { startTransition, useEffect, useState } from 'react'
import type { SheetLine } from './sheet-lines.ts'

/** More than a window full: what is drawn before anything else. */
const FIRST = 16

/** The lines that are drawn already: a long agenda shows its first page, then follows at leisure. */
export function useShownLines(lines: readonly SheetLine[]): {
  readonly shown: readonly SheetLine[]
  readonly isWhole: boolean
} {
  const [isWhole, setWhole] = useState(lines.length <= FIRST)
  useEffect(() => startTransition(() => setWhole(true)), [])
  return { shown: isWhole ? lines : lines.slice(0, FIRST), isWhole }
}
