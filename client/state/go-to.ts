import { useEffect } from 'react'
import type { Facts, Id } from '../../shared/model/agenda.ts'

/**
 * A place of the agenda page that a click leads to; `focus` also puts the caret there, and `mark`
 * names the text mark that is to come into view.
 */
export type Target =
  | {
      readonly item: Id
      readonly field?: 'title' | 'annotation'
      readonly focus?: boolean
      readonly mark?: string
    }
  | { readonly document: Id; readonly focus?: boolean; readonly mark?: string }
  | { readonly meeting: Id }
  | { readonly entry: Id; readonly mark?: string }
  | { readonly fact: keyof Facts }
  | { readonly annex: true }

/** Shows a target if it can, and says whether it did. */
export type Guide = (target: Target) => boolean

const guides = new Set<Guide>()
let waiting: Target | null = null
let patience: ReturnType<typeof setTimeout> | undefined

/** How long a target waits for its view to open; later, leading there would only startle. */
const PATIENCE_MS = 3_000

/**
 * Leads the person to a place of the page. When nothing on the page can show it (another view is
 * open), the target waits a moment for the next guide that can.
 */
export function goTo(target: Target): void {
  const shown = [...guides].some((guide) => guide(target))
  waiting = shown ? null : target
  clearTimeout(patience)
  patience = setTimeout(() => {
    waiting = null
  }, PATIENCE_MS)
}

/** Offers to lead people to the targets that `guide` knows, while the component is mounted. */
export function useGuide(guide: Guide): void {
  useEffect(() => {
    guides.add(guide)
    if (waiting && guide(waiting)) waiting = null
    return () => {
      guides.delete(guide)
    }
  }, [guide])
}
