import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/model/agenda.ts'
import { useRefusalSentence } from '../../i18n/use-refusal-sentence.ts'
import { useApplyEdit } from '../../state/index.ts'
import { classes } from '../../ui/index.ts'

interface SymbolFieldProps {
  readonly id: Id
  /** What the document is called, for the name of the field. */
  readonly name: string
  readonly symbol: string
  readonly readOnly: boolean
}

/** The symbol of a document in its parentheses; a press turns it into a field. */
export function SymbolField({ id, name, symbol, readOnly }: SymbolFieldProps) {
  const { t } = useTranslation('documents')
  const [draft, setDraft] = useState<string | null>(null)
  const opener = useRef<HTMLButtonElement>(null)
  if (readOnly) return symbol && <span className="symbol">({symbol})</span>
  if (draft !== null)
    return (
      <SymbolInput
        id={id}
        label={t('symbol-of', { title: name })}
        draft={draft}
        stored={symbol}
        onDraft={setDraft}
        onDone={(byKey) => {
          setDraft(null)
          if (byKey) requestAnimationFrame(() => opener.current?.focus())
        }}
      />
    )
  return (
    <span className={classes('symbol', !symbol && 'unset')}>
      (
      <button
        ref={opener}
        type="button"
        className="symbol-button"
        aria-label={`${t('symbol-of', { title: name })}${symbol && ` ${symbol}`}`}
        onClick={() => setDraft(symbol)}
      >
        {symbol || t('symbol-placeholder')}
      </button>
      )
    </span>
  )
}

interface SymbolInputProps {
  readonly id: Id
  readonly label: string
  readonly draft: string
  readonly stored: string
  readonly onDraft: (draft: string) => void
  /** The field closes; `byKey` when the focus should stay where it was. */
  readonly onDone: (byKey: boolean) => void
}

/** The open field. What is refused stays in it, with the reason, until it is mended or given up. */
function SymbolInput({ id, label, draft, stored, onDraft, onDone }: SymbolInputProps) {
  const { t } = useTranslation('documents')
  const apply = useApplyEdit()
  const sentence = useRefusalSentence()
  const message = useId()
  const [error, setError] = useState('')
  const commit = (byKey: boolean) => {
    const typed = draft.trim()
    if (typed === stored) return onDone(byKey)
    const values = { symbol: typed || null }
    const isDone = apply(
      { do: 'change-document', id, values },
      {
        onRefused: (refusal) => setError(sentence(refusal)),
        onProposed: () => onDone(byKey),
      },
    )
    if (isDone) onDone(byKey)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Enter') commit(true)
    else onDone(true)
  }
  return (
    <span className="symbol-edit">
      <input
        // biome-ignore lint/a11y/noAutofocus: the person has just pressed the symbol to write it
        autoFocus
        className={classes('symbol-input', error && 'invalid')}
        aria-label={label}
        aria-invalid={error !== ''}
        aria-describedby={error ? message : undefined}
        placeholder={t('symbol-placeholder')}
        spellCheck={false}
        size={Math.max(draft.length + 1, 16)}
        value={draft}
        onChange={(event) => {
          onDraft(event.target.value)
          setError('')
        }}
        onBlur={() => commit(false)}
        onKeyDown={onKeyDown}
      />
      {error && (
        <span id={message} role="alert" className="symbol-error">
          {error} {t('kept')}
        </span>
      )}
    </span>
  )
}
