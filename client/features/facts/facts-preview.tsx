import { useTranslation } from 'react-i18next'
import { schemaById } from '../../../shared/agenda-schema/index.ts'
import { languageFacts } from '../../../shared/languages/index.ts'
import type { Agenda, Facts } from '../../../shared/model/agenda.ts'
import type { FactChanges } from '../../../shared/model/edit.ts'
import { mastheadOf } from '../../../shared/model/masthead.ts'
import { sessionDays } from '../../../shared/model/session-days.ts'
import { useAgendaPart, useContentLanguage } from '../../state/index.ts'

/** What follows from the facts as they are being typed: the lines that the sheet will print. */
export function FactsPreview({ drafts }: { readonly drafts: FactChanges }) {
  const { t } = useTranslation('facts')
  const stored = useAgendaPart(factsOf)
  const language = useContentLanguage()
  const facts = withDrafts(stored, drafts)
  const { symbol, session, placeAndDates, distribution, reissueNote } = mastheadOf(
    facts,
    schemaById(facts.schema),
    language,
  )
  const days = sessionDays(facts).length
  const lines = [
    symbol && `${symbol.head}${symbol.tail}${reissueNote ? '*' : ''}`,
    [session, placeAndDates].filter(Boolean).join(', '),
    distribution.join(' · '),
    reissueNote && `* ${reissueNote}`,
  ].filter(Boolean)
  return (
    <div className="facts-preview" role="status" aria-label={t('preview')}>
      <small>{t('preview')}</small>
      <div lang={language} dir={languageFacts(language).direction} className="facts-lines numeric">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {days > 0 ? (
        <small>{t('working-days', { count: days })}</small>
      ) : (
        <small>{t('nothing-yet')}</small>
      )}
    </div>
  )
}

function factsOf({ facts }: Agenda): Facts {
  return facts
}

function withDrafts(stored: Facts, drafts: FactChanges): Facts {
  const known = Object.entries(drafts).filter(([, value]) => value !== undefined)
  const typed = Object.fromEntries(known.map(([fact, value]) => [fact, value ?? undefined]))
  return { ...stored, ...typed }
}
