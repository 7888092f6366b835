import { useTranslation } from 'react-i18next'
import { schemaById } from '../../../shared/agenda-schema/index.ts'
import { placeName } from '../../../shared/languages/places.ts'
import { dateRange, dayHeading, longDate, timeRange } from '../../../shared/model/long-dates.ts'
import { ordinalNumeral } from '../../../shared/model/ordinals.ts'
import { useSaidLanguage } from '../../i18n/use-said-language.ts'
import type { ExampleFacts, ExampleMeeting } from './example-lines.ts'

/** The facts of an example in words, in the language of the interface; empty where none matters. */
export function useFactsWords(): (facts: ExampleFacts) => readonly string[] {
  const { t } = useTranslation('checks')
  const language = useSaidLanguage()
  return ({ languages, schema, symbol, place, session, entitlement, ...days }) => {
    const { opening, closing, date, reissue, bureau } = days
    const isOther = languages.length > 1 || languages[0] !== language
    const names = languages.map((one) => t(`in-sentence.${one}`))
    const day = (iso: string) => longDate(iso, language)
    return [
      schema && schemaById(schema).name[language],
      session && t('example.session', { session: ordinalNumeral(Number(session), language) }),
      place && placeName(place, language),
      opening && dateRange(opening, closing, language),
      symbol,
      date && t('example.dated', { date: day(date) }),
      reissue && t('example.reissued', { date: day(reissue) }),
      bureau && t('example.bureau', { date: day(bureau) }),
      entitlement && t('example.entitlement', { count: Number(entitlement) }),
      isOther && t('example.written', { language: new Intl.ListFormat(language).format(names) }),
    ].flatMap((words) => (words ? [words] : []))
  }
}

/** A meeting of an example in words: its day, its hours and what meets. */
export function useMeetingWords(): (meeting: ExampleMeeting, facts: ExampleFacts | null) => string {
  const { t } = useTranslation('checks')
  const language = useSaidLanguage()
  return ({ date, start, end, isParallel, body }, facts) => {
    const hours = start && end ? timeRange(start, end, language) : t('example.hours-missing')
    const { bodies } = schemaById(facts?.schema ?? 'ctoc-cop')
    const name = bodies.find(({ id }) => id === body)?.name[language] ?? body
    const what = isParallel ? t('example.parallel') : t('example.plenary')
    return [`${dayHeading(date, language)}, ${hours}`, what, name].filter(Boolean).join(' · ')
  }
}
