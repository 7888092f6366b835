import { type KeyboardEvent, memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Document } from '../../../shared/model/agenda.ts'
import { documentTitle } from '../../../shared/model/item-title.ts'
import type { Language } from '../../../shared/model/language.ts'
import { TextField } from '../../editor/index.ts'
import { goTo } from '../../state/go-to.ts'
import { RecordSign } from '../checks/index.ts'
import { DocumentDetails } from './document-details.tsx'
import { DocumentMenu } from './document-menu.tsx'
import { SymbolField } from './symbol-field.tsx'
import { useDocumentEdits } from './use-document-edits.ts'

interface DocumentEntryProps {
  readonly document: Document
  readonly language: Language
  readonly readOnly: boolean
  readonly hasControls: boolean
}

/** One document: its title written in place, its symbol, its note, and what can be done to it. */
export const DocumentEntry = memo(function DocumentEntry(props: DocumentEntryProps) {
  const { document, language, readOnly, hasControls } = props
  const { id, symbol = '', note } = document
  const { t } = useTranslation('documents')
  const edits = useDocumentEdits(id)
  const [detailed, setDetailed] = useState(false)
  const name = documentTitle(document, language) || symbol || t('untitled')
  const step = (by: 1 | -1) => {
    if (edits.step(by)) setTimeout(() => goTo({ document: id, focus: true }))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (readOnly || !event.altKey || !/^Arrow(Up|Down)$/.test(event.key)) return
    event.preventDefault()
    step(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li id={`document-${id}`} className="document" onKeyDown={onKeyDown}>
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
        <SymbolField id={id} name={name} symbol={symbol} readOnly={readOnly} />
        {note && <span className="document-note">{note}</span>}
        {!readOnly && <RecordSign record={id} />}
      </div>
      {hasControls && (
        <DocumentMenu
          id={id}
          name={name}
          onStep={step}
          onMoveTo={edits.moveTo}
          onDetails={() => setDetailed(true)}
          onDelete={edits.remove}
        />
      )}
      {detailed && (
        <DocumentDetails
          document={document}
          language={language}
          edits={edits}
          onClose={() => setDetailed(false)}
        />
      )}
    </li>
  )
})
