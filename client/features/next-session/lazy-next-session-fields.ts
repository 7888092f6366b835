import { lazy } from 'react'

/** The form of the next session, fetched when it is first shown. */
export const NextSessionFields = lazy(async () => {
  const fields = await import('./next-session-fields.tsx')
  return { default: fields.NextSessionFields }
})
