import { lazy } from 'react'

/** The dialog that issues and reopens, fetched when it is first opened. */
export const IssueDialog = lazy(async () => {
  const dialog = await import('./issue-dialog.tsx')
  return { default: dialog.IssueDialog }
})
