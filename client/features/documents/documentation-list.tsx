import { memo, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { languageFacts } from '../../../shared/languages/index.ts'
import type { Agenda, Id } from '../../../shared/model/agenda.ts'
import { documentsOf } from '../../state/agenda-index.ts'
import { useAgendaPart, useContentLanguage } from '../../state/index.ts'
import { AddDocument } from './add-document.tsx'
import { DocumentEntry } from './document-entry.tsx'
import './documents.css'

interface DocumentationListProps {
  readonly item: Id
  /** The number of the item, as it is cited. */
  readonly number: string
  readonly readOnly: boolean
}

/** The documents of an item as the sheet lists them, and how to add one. */
export const DocumentationList = memo(function DocumentationList(props: DocumentationListProps) {
  const { item, number, readOnly } = props
  const { t } = useTranslation('documents')
  const { documentation } = languageFacts(useContentLanguage()).words
  const select = useCallback(
    (agenda: Agenda) => documentsOf(agenda, item).map(({ id }) => id),
    [item],
  )
  const ids = useAgendaPart(select, sameIds)
  if (readOnly && ids.length === 0) return null
  return (
    <div className={ids.length > 0 ? 'documentation' : 'documentation none'}>
      {ids.length > 0 && (
        <>
          <h4>{documentation}</h4>
          <ul aria-label={t('list-of', { number })}>
            {ids.map((id) => (
              <DocumentEntry key={id} id={id} readOnly={readOnly} />
            ))}
          </ul>
        </>
      )}
      {!readOnly && <AddDocument item={item} number={number} />}
    </div>
  )
})

function sameIds(some: readonly Id[], others: readonly Id[]): boolean {
  return some.length === others.length && some.every((id, index) => id === others[index])
}
