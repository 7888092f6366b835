import { lazy } from 'react'

/** The dialog of the next session, fetched when it is first opened. */
export const NextSessionDialog = lazy(async () => {
  const dialog = await import('./next-session-dialog.tsx')
  return { default: dialog.NextSessionDialog }
})
