import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mayDo } from '../../../shared/access/operations.ts'
import type { LocatedThread, ThreadAnchor } from '../../../shared/model/thread.ts'
import type { Called } from '../../state/call.ts'
import { useMayComment, useRole, useSession, useThreadCalls } from '../../state/index.ts'
import { announce, Button, classes, Face, showToast } from '../../ui/index.ts'
import { useFailureWords } from '../setup/index.ts'
import { useAuthor, When } from './author-line.tsx'
import { MessageForm } from './message-form.tsx'
import { MessageBody, MessageLine, MessageMenu } from './message-line.tsx'

interface ThreadCardProps {
  readonly thread: LocatedThread
  /** Its place in a word or two; null when what it is about is gone. */
  readonly where: string | null
  readonly isCurrent: boolean
  readonly isUnseen: boolean
  readonly onGo: (thread: LocatedThread) => void
}

/** One thread: what was said about what, and what can be done with it. */
export const ThreadCard = memo(function ThreadCard(props: ThreadCardProps) {
  const { thread, where, isCurrent, isUnseen, onGo } = props
  const { t } = useTranslation('comments')
  const [first, ...replies] = thread.messages
  const author = useAuthor()(first?.by ?? thread.by)
  if (!first) return null
  return (
    <li
      className={classes('card thread', isCurrent && 'is-current', thread.state)}
      data-person={author.color}
      data-thread={thread.id}
    >
      <div className="card-head">
        <Face person={author} size="small" />
        <button
          type="button"
          className="card-go"
          aria-current={isCurrent || undefined}
          onClick={() => onGo(thread)}
        >
          <b>{author.name}</b>
        </button>
        <When at={first.at} />
        {isUnseen && <span className="mention-badge">{t('mentioned')}</span>}
        <span className="where">{where}</span>
        <MessageMenu thread={thread.id} message={first} />
      </div>
      <AboutLine anchor={thread.anchor} isGone={where === null} />
      <MessageBody thread={thread.id} message={first} />
      {replies.map((message) => (
        <MessageLine key={message.id} thread={thread.id} message={message} />
      ))}
      <ThreadActions thread={thread} />
    </li>
  )
})

/** The words that a thread is about, and that they are gone if so. */
export function AboutLine({ anchor, isGone }: { anchor: ThreadAnchor; isGone: boolean }) {
  const { t } = useTranslation('comments')
  return (
    <>
      {anchor.on === 'text' && (
        <blockquote className="thread-quote" lang={anchor.place.language} dir="auto">
          {anchor.quote.replaceAll('\ufffc', '')}
        </blockquote>
      )}
      {isGone && <p className="thread-gone">{t('gone')}</p>}
    </>
  )
}

function ThreadActions({ thread }: { readonly thread: LocatedThread }) {
  const { t } = useTranslation('comments')
  const { reply, resolve, reopen } = useThreadCalls()
  const failureWords = useFailureWords()
  const [isReplying, setReplying] = useState(false)
  const mayComment = useMayComment()
  const maySettle = useMaySettleThread(thread)
  const isResolved = thread.state === 'resolved'
  const settle = async () => {
    const called: Called<void> = await (isResolved ? reopen(thread.id) : resolve(thread.id))
    if (called.ok) announce(t(isResolved ? 'reopened' : 'resolved'))
    else showToast(failureWords(called.reason), { tone: 'error' })
  }
  if (isReplying)
    return (
      <MessageForm
        label={t('reply')}
        sendLabel={t('reply')}
        onSend={(message) => reply(thread.id, message)}
        onClose={() => setReplying(false)}
      />
    )
  return (
    <div className="actions">
      {mayComment && (
        <Button size="small" onPress={() => setReplying(true)}>
          {t('reply')}
        </Button>
      )}
      {maySettle && (
        <Button
          variant="quiet"
          size="small"
          icon={isResolved ? 'restore' : 'check'}
          onPress={() => void settle()}
        >
          {t(isResolved ? 'reopen' : 'resolve')}
        </Button>
      )}
      <ResolvedNote thread={thread} />
    </div>
  )
}

function ResolvedNote({ thread: { resolved } }: { readonly thread: LocatedThread }) {
  const { t } = useTranslation('comments')
  const authorOf = useAuthor()
  if (!resolved) return null
  return (
    <small className="thread-note">{t('resolved-by', { name: authorOf(resolved.by).name })}</small>
  )
}

/** Who began a thread may settle it, and who may edit the agenda may settle any. */
function useMaySettleThread({ by }: LocatedThread): boolean {
  const { person } = useSession()
  const role = useRole()
  if (role === null || !mayDo(role, 'change-own-message')) return false
  return by === person || mayDo(role, 'resolve-any')
}
