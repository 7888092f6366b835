import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/model/agenda.ts'
import type { Person } from '../../../shared/model/person.ts'
import { useSaidLanguage } from '../../i18n/use-said-language.ts'
import { useAuthors } from '../../state/index.ts'
import { whenAgo } from '../start/index.ts'

/** Stands for somebody of whom nothing is known. */
const NOBODY = { initials: '?', color: 1 }

/** How to show the author of something; somebody who is not known any more has a name too. */
export function useAuthor(): (id: Id) => Person {
  const { t } = useTranslation('comments')
  const authorOf = useAuthors()
  return (id) => authorOf(id) ?? { ...NOBODY, id, name: t('somebody') }
}

/** When something was said, as people say it. */
export function When({ at, children }: { readonly at: number; readonly children?: ReactNode }) {
  const { t } = useTranslation('comments')
  const language = useSaidLanguage()
  return (
    <time dateTime={new Date(at).toISOString()}>
      {whenAgo(at, Date.now(), language) ?? t('now')}
      {children}
    </time>
  )
}
