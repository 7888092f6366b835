import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../shared/model/person.ts'
import { LONGEST_MESSAGE, type NewMessage } from '../../../shared/protocol/discussion.ts'
import type { Called } from '../../state/call.ts'
import { Button, showToast } from '../../ui/index.ts'
import { useFailureWords } from '../setup/index.ts'
import { MentionList } from './mention-list.tsx'
import { begunMention, mentionedIn, peopleBegun } from './mention-text.ts'
import { useMembers } from './use-members.ts'

interface MessageFormProps {
  readonly label: string
  readonly sendLabel: string
  readonly initial?: string
  /** Sends it; the form stays with its text when that does not work. */
  readonly onSend: (message: NewMessage) => Promise<Called<unknown>>
  /** Called when it was sent or given up. */
  readonly onClose: () => void
}

/** A field for a message; an `@` offers the members, Ctrl+Enter sends, Escape gives up. */
export function MessageForm({ label, sendLabel, initial = '', onSend, onClose }: MessageFormProps) {
  const { t } = useTranslation('comments')
  const failureWords = useFailureWords()
  const members = useMembers(true)
  const [isSending, setSending] = useState(false)
  const field = useMention(initial, members)
  const { text } = field
  const send = async () => {
    if (text.trim() === '' || isSending) return
    setSending(true)
    const called = await onSend({ text, mentions: [...mentionedIn(text, members)] })
    setSending(false)
    if (called.ok) onClose()
    else showToast(failureWords(called.reason), { tone: 'error' })
  }
  const press = (event: KeyboardEvent) => {
    if (field.press(event)) return
    if (event.key === 'Escape') onClose()
    else if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    else void send()
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <form
      className="message-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <textarea {...field.attributes} aria-label={label} onKeyDown={press} />
      <MentionList {...field.list} />
      <div className="actions">
        <Button
          variant="primary"
          size="small"
          type="submit"
          isDisabled={text.trim() === '' || isSending}
        >
          {sendLabel}
        </Button>
        <Button variant="quiet" size="small" onPress={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}

/** A text area that offers names behind an `@`. */
function useMention(initial: string, members: readonly Person[]) {
  const { i18n } = useTranslation()
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(initial)
  const [caret, setCaret] = useState(initial.length)
  const [chosen, choose] = useState(0)
  const [isClosed, close] = useState(false)
  const [taken, setTaken] = useState<number | null>(null)
  useLayoutEffect(() => {
    if (taken === null) return
    area.current?.setSelectionRange(taken, taken) // before the next key, which may come at once
    setTaken(null)
  }, [taken])
  useEffect(() => {
    const timer = setTimeout(() => {
      area.current?.focus() // only now has a menu that led here closed
      area.current?.setSelectionRange(initial.length, initial.length)
    })
    return () => clearTimeout(timer)
  }, [initial])
  const begun = isClosed ? null : begunMention(text, caret)
  const people = begun ? peopleBegun(members, begun.begun, i18n.language) : []
  const active = people[Math.min(chosen, people.length - 1)]
  const take = ({ name }: Person) => {
    if (!begun) return
    const written = `${text.slice(0, begun.at)}@${name} `
    setText(written + text.slice(caret))
    setCaret(written.length)
    setTaken(written.length)
  }
  const press = (event: KeyboardEvent): boolean => {
    if (!active) return false
    if (event.key === 'ArrowDown') choose((chosen + 1) % people.length)
    else if (event.key === 'ArrowUp') choose((chosen + people.length - 1) % people.length)
    else if (event.key === 'Escape') close(true)
    else if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === 'Tab')
      take(active)
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  const attributes = {
    ref: area,
    className: 'input',
    rows: 3,
    value: text,
    maxLength: LONGEST_MESSAGE,
    'aria-autocomplete': 'list' as const,
    'aria-controls': active ? id : undefined,
    'aria-activedescendant': active ? `${id}-${active.id}` : undefined,
    onChange: (event: { readonly target: HTMLTextAreaElement }) => {
      setText(event.target.value)
      setCaret(event.target.selectionStart)
      choose(0)
      close(false)
    },
    onSelect: (event: { readonly currentTarget: HTMLTextAreaElement }) =>
      setCaret(event.currentTarget.selectionStart),
  }
  return { text, press, attributes, list: { id, people, active, onTake: take } }
}
