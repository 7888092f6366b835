import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DISTRIBUTIONS } from '../../../shared/model/agenda.ts'
import type { FactChanges } from '../../../shared/model/edit.ts'
import { LANGUAGES } from '../../../shared/model/language.ts'
import { ChoiceFact } from './choice-fact.tsx'
import { DateFact } from './date-fact.tsx'
import { DeadlinesLink } from './deadlines-link.tsx'
import { type Drafts, DraftsContext } from './drafts.ts'
import { FactsPreview } from './facts-preview.tsx'
import { LanguagesFact } from './languages-fact.tsx'
import { NumberFact } from './number-fact.tsx'
import { PlaceFact } from './place-fact.tsx'
import { SessionDates } from './session-dates.tsx'
import { TextFact } from './text-fact.tsx'

/** All the facts, each saved on its own as it is left, above what follows from them. */
export function FactsForm() {
  const { t } = useTranslation('facts')
  const [drafts, setDrafts] = useState<FactChanges>({})
  const [context] = useState<Drafts>(() => ({
    set: (changes) => setDrafts((before) => ({ ...before, ...changes })),
  }))
  const languages = LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))
  const distributions = DISTRIBUTIONS.map((value) => ({
    value,
    label: t(`distributions.${value}`),
  }))
  return (
    <DraftsContext value={context}>
      <p className="facts-about">{t('about')}</p>
      <FactsPreview drafts={drafts} />
      <fieldset className="facts-group">
        <legend>{t('group.session')}</legend>
        <NumberFact fact="sessionNumber" />
        <PlaceFact />
        <SessionDates />
        <DeadlinesLink />
      </fieldset>
      <fieldset className="facts-group">
        <legend>{t('group.document')}</legend>
        <TextFact fact="symbol" hint={t('symbol-hint')} />
        <TextFact fact="jobNumber" hint={t('jobNumber-hint')} />
        <ChoiceFact fact="distribution" options={distributions} />
        <DateFact fact="documentDate" />
        <ChoiceFact fact="originalLanguage" options={languages} />
        <DateFact fact="reissueDate" />
        <LanguagesFact />
      </fieldset>
      <fieldset className="facts-group">
        <legend>{t('group.work')}</legend>
        <DateFact fact="bureauDate" />
        <NumberFact fact="meetingEntitlement" />
        <TextFact fact="bureauSubject" hint={t('bureauSubject-hint')} isWide />
      </fieldset>
    </DraftsContext>
  )
}
