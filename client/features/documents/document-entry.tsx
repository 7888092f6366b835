import { type KeyboardEvent, memo, useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agenda, Id } from '../../../shared/model/agenda.ts'
import { documentTitle } from '../../../shared/model/item-title.ts'
import { TextField } from '../../editor/index.ts'
import { documentOf } from '../../state/agenda-index.ts'
import { goTo } from '../../state/go-to.ts'
import { useAgendaPart, useContentLanguage } from '../../state/index.ts'
import { DocumentDetails } from './document-details.tsx'
import { DocumentMenu } from './document-menu.tsx'
import { SymbolField } from './symbol-field.tsx'
import { useDocumentEdits } from './use-document-edits.ts'

interface DocumentEntryProps {
  readonly id: Id
  readonly readOnly: boolean
}

/** One document: its title written in place, its symbol, its note, and what can be done to it. */
export const DocumentEntry = memo(function DocumentEntry({ id, readOnly }: DocumentEntryProps) {
  const { t } = useTranslation('documents')
  const language = useContentLanguage()
  const edits = useDocumentEdits(id)
  const [detailed, setDetailed] = useState(false)
  const line = useRef<HTMLLIElement>(null)
  const name = useDocumentName(id)
  const note = useAgendaPart(useCallback((agenda: Agenda) => documentOf(agenda, id)?.note, [id]))
  const step = (by: 1 | -1) => {
    if (edits.step(by)) setTimeout(() => goTo({ document: id, focus: true }))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (readOnly || !event.altKey || !/^Arrow(Up|Down)$/.test(event.key)) return
    event.preventDefault()
    step(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li ref={line} id={`document-${id}`} className="document" onKeyDown={onKeyDown}>
      <div className="document-line">
        <TextField
          owner={id}
          field="title"
          language={language}
          label={t('title')}
          variant="title"
          readOnly={readOnly}
          placeholder={t('title-placeholder')}
          className="document-title-field"
        />
        <SymbolField id={id} name={name} readOnly={readOnly} />
        {note && <span className="document-note">{note}</span>}
      </div>
      {!readOnly && (
        <>
          <DocumentMenu
            id={id}
            name={name}
            onStep={step}
            onMoveTo={edits.moveTo}
            onDetails={() => setDetailed(true)}
            onDelete={edits.remove}
          />
          {detailed && <DocumentDetails id={id} edits={edits} onClose={() => setDetailed(false)} />}
        </>
      )}
    </li>
  )
})

/** What the document is called in the names of its controls. */
function useDocumentName(id: Id): string {
  const { t } = useTranslation('documents')
  const language = useContentLanguage()
  const select = useCallback(
    (agenda: Agenda) => {
      const document = documentOf(agenda, id)
      return document ? documentTitle(document, language) || (document.symbol ?? '') : ''
    },
    [id, language],
  )
  return useAgendaPart(select) || t('untitled')
}
