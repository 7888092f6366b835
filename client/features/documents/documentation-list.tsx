import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { languageFacts } from '../../../shared/languages/index.ts'
import type { Document, Id } from '../../../shared/model/agenda.ts'
import type { Language } from '../../../shared/model/language.ts'
import { AddDocument } from './add-document.tsx'
import { DocumentEntry } from './document-entry.tsx'
import './documents.css'

interface DocumentationListProps {
  readonly item: Id
  /** The number of the item, as it is cited. */
  readonly number: string
  /** Its documents; the same list until one of them changes. */
  readonly documents: readonly Document[]
  readonly language: Language
  readonly readOnly: boolean
  /** Draws the buttons and menus: sections far from the window do without. */
  readonly hasControls: boolean
}

/** The documents of an item as the sheet lists them, and how to add one. */
export const DocumentationList = memo(function DocumentationList(props: DocumentationListProps) {
  const { item, number, documents, language, readOnly, hasControls } = props
  const { t } = useTranslation('documents')
  if (!hasControls && documents.length === 0) return null
  return (
    <div className={documents.length > 0 ? 'documentation' : 'documentation none'}>
      {documents.length > 0 && (
        <>
          <h4>{languageFacts(language).words.documentation}</h4>
          <ul aria-label={t('list-of', { number })}>
            {documents.map((document) => (
              <DocumentEntry
                key={document.id}
                document={document}
                language={language}
                readOnly={readOnly}
                hasControls={hasControls}
              />
            ))}
          </ul>
        </>
      )}
      {hasControls && <AddDocument item={item} number={number} language={language} />}
    </div>
  )
})
