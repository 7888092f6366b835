import { useEffect } from 'react'
import type { Id } from '../../../shared/model/agenda.ts'
import type { LocatedThread } from '../../../shared/model/thread.ts'
import { showComments, useCommentsShown } from '../../state/comment-draft.ts'
import { useMayComment, useThreads } from '../../state/index.ts'
import { showPanel } from '../../state/panel.ts'
import { publishTextMarks, type TextMark, useMarkClicks } from '../../state/text-marks.ts'
import { useCommentOnSelection } from './use-comment-on-selection.ts'

const SOURCE = 'comments'

/**
 * Marks what open threads are about, opens the card of what is clicked, and begins a comment with
 * Ctrl+Alt+M. It draws nothing.
 */
export function CommentsWatch() {
  const threads = useThreads()
  const { current } = useCommentsShown()
  useEffect(() => publishTextMarks(SOURCE, marksOf(threads, current)), [threads, current])
  useEffect(() => () => publishTextMarks(SOURCE, []), [])
  useMarkClicks(SOURCE, openThread)
  const mayComment = useMayComment()
  const comment = useCommentOnSelection()
  useEffect(() => {
    if (!mayComment) return
    const press = (event: KeyboardEvent) => {
      const isKey = (event.ctrlKey || event.metaKey) && event.altKey && event.code === 'KeyM'
      if (isKey && comment()) event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [mayComment, comment])
  return null
}

function openThread(id: Id): void {
  showComments({ current: id, draft: null, filter: 'open' })
  showPanel('comments')
}

function marksOf(threads: readonly LocatedThread[], current: Id | null): readonly TextMark[] {
  return threads.flatMap(({ id, state, where }) => {
    if (state !== 'open' || where.at !== 'text') return []
    const { place, from, to } = where
    return [{ id, place, from, to, kind: 'comment', ...(id === current && { active: true }) }]
  })
}
