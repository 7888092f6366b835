import { lazy } from 'react'

/** The panel of the record, fetched when it is first opened. */
export const ActivityPanel = lazy(async () => {
  const panel = await import('./activity-panel.tsx')
  return { default: panel.ActivityPanel }
})
