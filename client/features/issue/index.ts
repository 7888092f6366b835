export { IssueItem } from './issue-item.tsx'
export { IssuedPill } from './issued-pill.tsx'
export { IssueDialog } from './lazy-issue-dialog.ts'
