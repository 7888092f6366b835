export { CommentButton } from './comment-button.tsx'
export { CommentsWatch } from './comments-watch.tsx'
export { CommentsPanel } from './lazy-comments-panel.ts'
export { useCommentCounts, useOpenThreads } from './use-comment-counts.ts'
