import { lazy } from 'react'

/** The panel of comments, fetched when it is first opened. */
export const CommentsPanel = lazy(async () => {
  const panel = await import('./comments-panel.tsx')
  return { default: panel.CommentsPanel }
})
