import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextPlace } from '../../../shared/model/edit.ts'
import { useMayComment, useThreadCalls, useThreads } from '../../state/index.ts'
import { MessageForm } from './message-form.tsx'
import { MessageLine } from './message-line.tsx'
import './comments.css'

interface SuggestionTalkProps {
  readonly place: TextPlace
  /** The keys of what one card suggests. */
  readonly keys: readonly string[]
  /** Whether one may join in just now. */
  readonly isOpen: boolean
  /** What else can be done about the suggestion, in one line with the reply. */
  readonly children?: ReactNode
}

/** What people say to a suggestion in a text, under its card. */
export function SuggestionTalk({ place, keys, isOpen, children }: SuggestionTalkProps) {
  const { t } = useTranslation('comments')
  const threads = useThreads()
  const { begin, reply } = useThreadCalls()
  const mayComment = useMayComment()
  const [isReplying, setReplying] = useState(false)
  const thread = useMemo(
    () => threads.find(({ anchor }) => anchor.on === 'suggestion' && keys.includes(anchor.key)),
    [threads, keys],
  )
  const [key] = keys
  return (
    <>
      {thread?.messages.map((message) => (
        <MessageLine key={message.id} thread={thread.id} message={message} />
      ))}
      {isReplying && key !== undefined && (
        <MessageForm
          label={t('reply')}
          sendLabel={t('reply')}
          onSend={(message) =>
            thread
              ? reply(thread.id, message)
              : begin({ ...message, anchor: { on: 'suggestion', place, key } })
          }
          onClose={() => setReplying(false)}
        />
      )}
      {isOpen && (
        <div className="actions">
          {children}
          {mayComment && !isReplying && (
            <button
              type="button"
              className="button quiet small talk"
              onClick={() => setReplying(true)}
            >
              {t('reply')}
            </button>
          )}
        </div>
      )}
    </>
  )
}
