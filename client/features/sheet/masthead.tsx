import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { languageFacts } from '../../../shared/languages/index.ts'
import type { Agenda } from '../../../shared/model/agenda.ts'
import { goTo } from '../../state/go-to.ts'
import { useAgendaPart, useContentLanguage } from '../../state/index.ts'
import { Button } from '../../ui/index.ts'
import { distributionLines } from './distribution-lines.ts'
import { FactLink } from './fact-link.tsx'
import { useMasthead } from './use-masthead.ts'

interface MastheadProps {
  readonly readOnly: boolean
}

/** The head of the first page, all of it derived from the facts; a click leads to the fact. */
export const Masthead = memo(function Masthead({ readOnly }: MastheadProps) {
  const { t } = useTranslation('sheet')
  const { organization, organ, subOrgan, symbol, session, placeAndDates, title, reissueNote } =
    useMasthead()
  return (
    <section className="masthead" aria-label={t('masthead')}>
      <div className="masthead-line">
        <span className="organization">{organization}</span>
        <span className="symbol">
          <FactLink fact="symbol" readOnly={readOnly} missing={t('missing-symbol')}>
            {symbol && (
              <>
                <b>{symbol.head}</b>
                {symbol.tail}
                {reissueNote && '*'}
              </>
            )}
          </FactLink>
        </span>
      </div>
      <div className="masthead-body">
        <p className="body-name">
          {organ}
          {subOrgan && <span className="sub-organ">{subOrgan}</span>}
        </p>
        <Distribution readOnly={readOnly} />
      </div>
      <div className="session">
        <div>
          <b>
            <FactLink fact="sessionNumber" readOnly={readOnly} missing={t('missing-session')}>
              {session}
            </FactLink>
          </b>
        </div>
        <div className="numeric">
          <FactLink fact="opening" readOnly={readOnly} missing={t('missing-dates')}>
            {placeAndDates}
          </FactLink>
        </div>
        {!readOnly && (
          <Button
            variant="quiet"
            size="small"
            icon="pen"
            className="edit-facts"
            onPress={() => goTo({ fact: 'symbol' })}
          >
            {t('edit-facts')}
          </Button>
        )}
      </div>
      <h1 className="document-title">{title}</h1>
    </section>
  )
})

function Distribution({ readOnly }: MastheadProps) {
  const { t } = useTranslation('sheet')
  const language = useContentLanguage()
  const facts = useAgendaPart(factsOf)
  const printed = languageFacts(language).distributionLanguage
  const { direction } = languageFacts(printed)
  return (
    <div className="distribution" lang={printed} dir={direction}>
      {distributionLines(facts, language).map(({ text, fact }) => (
        <div key={text} className="numeric">
          <FactLink fact={fact} readOnly={readOnly}>
            {text}
          </FactLink>
        </div>
      ))}
      {!readOnly && !facts.documentDate && (
        <div>
          <FactLink fact="documentDate" readOnly={false} missing={t('missing-date')}>
            {null}
          </FactLink>
        </div>
      )}
    </div>
  )
}

function factsOf({ facts }: Agenda) {
  return facts
}
