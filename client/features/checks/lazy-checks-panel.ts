import { lazy } from 'react'

/** The panel of the checks, fetched when it is first opened. */
export const ChecksPanel = lazy(async () => {
  const panel = await import('./checks-panel.tsx')
  return { default: panel.ChecksPanel }
})

/** The errors to correct, below another panel. */
export const ErrorDock = lazy(async () => {
  const dock = await import('./error-dock.tsx')
  return { default: dock.ErrorDock }
})
