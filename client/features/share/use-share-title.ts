import { useTranslation } from 'react-i18next'
import { schemaById } from '../../../shared/agenda-schema/index.ts'
import type { Agenda } from '../../../shared/model/agenda.ts'
import { useAgendaPart, useContentLanguage } from '../../state/index.ts'

/** What the agenda is called in the dialog: its symbol, else its derived title. */
export function useShareTitle(): string {
  const { t } = useTranslation('agenda')
  const language = useContentLanguage()
  const facts = useAgendaPart(factsOf)
  return facts.symbol ?? schemaById(facts.schema).documentTitle[language] ?? t('untitled')
}

function factsOf({ facts }: Agenda) {
  return facts
}
