import { onDemand } from '../../ui/index.ts'

export { IssueItem } from './issue-item.tsx'
export { IssuedPill } from './issued-pill.tsx'

/** The dialog that issues and reopens, fetched when it is first opened. */
export const IssueDialog = onDemand(async () => (await import('./issue-dialog.tsx')).IssueDialog)
