import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/model/agenda.ts'
import type { Message } from '../../../shared/model/thread.ts'
import { useAuthors, useMayComment, useSession, useThreadCalls } from '../../state/index.ts'
import { announce, Face, IconButton, Menu, MenuItem, showToast } from '../../ui/index.ts'
import { useFailureWords } from '../setup/index.ts'
import { useAuthor, When } from './author-line.tsx'
import { useEditing } from './editing.ts'
import { cutAtMentions } from './mention-text.ts'
import { MessageForm } from './message-form.tsx'

interface MessageLineProps {
  readonly thread: Id
  readonly message: Message
}

/** One message behind the first: who said what, and what its author can do with it. */
export function MessageLine({ thread, message }: MessageLineProps) {
  const author = useAuthor()(message.by)
  return (
    <div className="reply message" data-person={author.color}>
      <Face person={author} size="small" />
      <div>
        <div className="message-head">
          <b>{author.name}</b> <When at={message.at} />
          <MessageMenu thread={thread} message={message} />
        </div>
        <MessageBody thread={thread} message={message} />
      </div>
    </div>
  )
}

/** What a message says, or the form in which its author changes it. */
export function MessageBody({ thread, message }: MessageLineProps) {
  const { t } = useTranslation('comments')
  const { change } = useThreadCalls()
  const [isChanging, setChanging] = useEditing(message.id)
  if (message.deleted) return <p className="message-gone">{t('deleted')}</p>
  if (isChanging)
    return (
      <MessageForm
        label={t('edit')}
        sendLabel={t('save')}
        initial={message.text}
        onSend={(changed) => change(thread, message.id, changed)}
        onClose={() => setChanging(false)}
      />
    )
  return <MessageText message={message} />
}

/** The words of a message, with the names in it marked. */
export function MessageText({ message }: Pick<MessageLineProps, 'message'>) {
  const { t } = useTranslation('comments')
  const authorOf = useAuthors()
  const names = message.mentions.flatMap((id) => authorOf(id)?.name ?? [])
  const parts = cutAtMentions(message.text, names)
  return (
    <p className="message-text" dir="auto">
      {parts.map(({ text, isMention }, place) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name
        isMention ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
      )}
      {message.editedAt !== undefined && <small> ({t('edited')})</small>}
    </p>
  )
}

/** What people can do with a message of their own. */
export function MessageMenu({ thread, message }: MessageLineProps) {
  const { t } = useTranslation('comments')
  const { person } = useSession()
  const { remove } = useThreadCalls()
  const failureWords = useFailureWords()
  const [, setChanging] = useEditing(message.id)
  const mayComment = useMayComment()
  if (!mayComment || message.by !== person || message.deleted) return null
  const removeIt = async () => {
    const called = await remove(thread, message.id)
    if (called.ok) announce(t('deleted'))
    else showToast(failureWords(called.reason), { tone: 'error' })
  }
  return (
    <Menu
      label={t('message-actions')}
      trigger={<IconButton icon="more" size="small" label={t('message-actions')} />}
    >
      <MenuItem id="edit" icon="pen" label={t('edit')} onAction={() => setChanging(true)} />
      <MenuItem
        id="delete"
        icon="trash"
        label={t('delete')}
        danger
        onAction={() => void removeIt()}
      />
    </Menu>
  )
}
