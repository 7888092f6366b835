import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { documentTypeName } from '../../../shared/agenda-schema/document-types.ts'
import type { Document } from '../../../shared/model/agenda.ts'
import type { Language } from '../../../shared/model/language.ts'
import { Dialog, Select, TextInput } from '../../ui/index.ts'
import type { DocumentEdits } from './use-document-edits.ts'
import { useDocumentTypes } from './use-document-types.ts'

const NO_TYPE = ''

interface DocumentDetailsProps {
  readonly document: Document
  readonly language: Language
  readonly edits: DocumentEdits
  readonly onClose: () => void
}

/** The type and the note of a document. */
export function DocumentDetails(props: DocumentDetailsProps) {
  const { document, language, edits, onClose } = props
  const { t } = useTranslation('documents')
  const types = useDocumentTypes()
  const [note, setNote] = useState(document.note ?? '')
  const known = types.map((type) => type.id)
  const offered =
    document.type && !known.includes(document.type) ? [document.type, ...known] : known
  const options = [
    { value: NO_TYPE, label: t('plain') },
    ...offered.map((value) => ({ value, label: documentTypeName(value, language, types) })),
  ]
  const close = () => {
    if (note !== (document.note ?? '')) edits.setNote(note)
    onClose()
  }
  return (
    <Dialog title={t('details-title')} isOpen onClose={close} closeLabel={t('close')}>
      <Select
        label={t('type')}
        value={document.type ?? NO_TYPE}
        options={options}
        onChange={(type) => edits.setType(type || null)}
      />
      <TextInput
        label={t('note')}
        hint={t('note-hint')}
        value={note}
        onChange={setNote}
        onBlur={() => note !== (document.note ?? '') && edits.setNote(note)}
      />
    </Dialog>
  )
}
