import { lazy } from 'react'

/** The panel of the places to check, fetched when it is first opened. */
export const PlacesPanel = lazy(async () => {
  const panel = await import('./places-panel.tsx')
  return { default: panel.PlacesPanel }
})
