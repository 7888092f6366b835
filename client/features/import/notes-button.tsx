import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { suggestionOf } from '../../../shared/exchange/corrections/imported-suggestions.ts'
import type {
  ImportedChange,
  ImportedComment,
  ImportResult,
  SourcePlace,
} from '../../../shared/model/import-result.ts'
import { Button, Drawer } from '../../ui/index.ts'

interface NotesProps {
  readonly imported: ImportResult
  readonly onLine: (line: number) => void
}

/** Opens the list of the tracked changes and the comments that came with a Word file. */
export function NotesButton({ imported, onLine }: NotesProps) {
  const { changes, comments } = imported
  const { t } = useTranslation('import')
  const [isOpen, setIsOpen] = useState(false)
  if (changes.length + comments.length === 0) return null
  const words = [
    comments.length > 0 && t('notes.comments', { count: comments.length }),
    changes.length > 0 && t('notes.changes', { count: changes.length }),
  ]
  const goTo = (line: number) => {
    setIsOpen(false)
    onLine(line)
  }
  return (
    <>
      <Button size="small" icon="bubble" onPress={() => setIsOpen(true)}>
        {words.filter(Boolean).join(' · ')}
      </Button>
      <Drawer
        title={t('notes.title')}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        closeLabel={t('common:close')}
        edge="end"
      >
        <div className="import-notes">
          <p>{t('notes.hint')}</p>
          {comments.length > 0 && <h3>{t('notes.comments', { count: comments.length })}</h3>}
          <ul>
            {comments.map((comment, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list of a file never changes
              <Comment key={at} comment={comment} onLine={goTo} />
            ))}
          </ul>
          {changes.length > 0 && <h3>{t('notes.changes', { count: changes.length })}</h3>}
          <ul>
            {changes.map((change, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list of a file never changes
              <Change key={at} change={change} imported={imported} onLine={goTo} />
            ))}
          </ul>
        </div>
      </Drawer>
    </>
  )
}

interface CommentProps {
  readonly comment: ImportedComment
  readonly onLine: (line: number) => void
}

function Comment({ comment, onLine }: CommentProps) {
  const { t } = useTranslation('import')
  return (
    <li className={comment.answers === undefined ? 'import-note' : 'import-note answer'}>
      <Head author={comment.author} date={comment.date} place={comment.place} onLine={onLine} />
      {comment.isDone && <small>{t('notes.done')}</small>}
      {comment.quote && <blockquote dir="auto">{comment.quote}</blockquote>}
      <p dir="auto">{comment.text}</p>
    </li>
  )
}

interface ChangeProps {
  readonly change: ImportedChange
  readonly imported: ImportResult
  readonly onLine: (line: number) => void
}

function Change({ change, imported, onLine }: ChangeProps) {
  const { t } = useTranslation('import')
  const { kind, text } = change
  const isSuggested = suggestionOf(imported, change) !== null
  return (
    <li className="import-note">
      <Head author={change.author} date={change.date} place={change.place} onLine={onLine} />
      {!isSuggested && <small>{t('notes.stays')}</small>}
      <p>
        {t(`notes.kind.${kind}`)} {kind === 'insertion' && <ins dir="auto">{text}</ins>}
        {kind === 'deletion' && <del dir="auto">{text}</del>}
        {kind !== 'insertion' && kind !== 'deletion' && <span dir="auto">{text}</span>}
      </p>
    </li>
  )
}

interface HeadProps {
  readonly author: string
  readonly date: string | undefined
  readonly place: SourcePlace | null
  readonly onLine: (line: number) => void
}

/** Who, when, and a button that leads there. */
function Head({ author, date, place, onLine }: HeadProps) {
  const { t, i18n } = useTranslation('import')
  const when = date === undefined ? null : dayOf(date, i18n.language)
  return (
    <div className="import-note-head">
      <b>{author || t('notes.nobody')}</b>
      {when && <small>{when}</small>}
      <span className="spacer" />
      {place && (
        <Button variant="quiet" size="small" onPress={() => onLine(place.line)}>
          {t('line', { line: place.line })}
        </Button>
      )}
    </div>
  )
}

/** The day that a file states; null for what is no date. */
function dayOf(date: string, language: string): string | null {
  const day = new Date(date)
  if (Number.isNaN(day.getTime())) return null
  return day.toLocaleDateString(language === 'en' ? 'en-GB' : language, { dateStyle: 'medium' })
}
