import { useSyncExternalStore } from 'react'

/** Widths below which a column folds away, in CSS pixels; the same as in the style sheet. */
export const NARROW = 760
export const MEDIUM = 1180

/** Whether the window is narrower than the given width. */
export function useIsNarrow(width: number = NARROW): boolean {
  const query = `(width < ${width}px)`
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    () => matchMedia(query).matches,
  )
}
