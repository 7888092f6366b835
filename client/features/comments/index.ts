import { onDemand } from '../../ui/index.ts'

export { useAuthor, When } from './author-line.tsx'
export { CommentButton } from './comment-button.tsx'
export { CommentsWatch } from './comments-watch.tsx'
export { MessageForm } from './message-form.tsx'
export { MessageText } from './message-line.tsx'
export { SuggestionTalk } from './suggestion-talk.tsx'
export { useCommentCounts, useOpenThreads } from './use-comment-counts.ts'

/** The panel of comments, fetched when it is first opened. */
export const CommentsPanel = onDemand(
  async () => (await import('./comments-panel.tsx')).CommentsPanel,
)
