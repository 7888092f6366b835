import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { isIsoDate, isIsoTime } from '../../../shared/model/dates.ts'
import type { Finding } from '../../../shared/model/finding.ts'
import type { Language } from '../../../shared/model/language.ts'
import { longDate, timeOfDay } from '../../../shared/model/long-dates.ts'
import { useSaidLanguage } from '../../i18n/use-said-language.ts'

/** A finding in the words of the interface. */
export interface FindingWords {
  readonly name: string
  readonly message: string
}

/** How to say findings in the language of the interface. */
export function useFindingWords(): (finding: Pick<Finding, 'rule' | 'values'>) => FindingWords {
  const { t, i18n } = useTranslation('rules')
  const language = useSaidLanguage()
  return useCallback(
    ({ rule, values = {} }) => {
      if (!i18n.exists(`rules:rule.${rule}.name`)) return { name: rule, message: '' }
      const said = Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          inWords(name, value, language, (key) => t(key)),
        ]),
      )
      return { name: t(`rule.${rule}.name`), message: t(`rule.${rule}.message`, said) }
    },
    [t, i18n, language],
  )
}

type Say = (key: string) => string

/** Rules give days, times, facts and languages as data. */
function inWords(name: string, value: string | number, language: Language, t: Say) {
  if (typeof value === 'number') return value
  if (name === 'fact') return t(`facts:${value}`).toLocaleLowerCase(language)
  if (name === 'language') return t(`checks:in-sentence.${value}`)
  if (isIsoDate(value)) return longDate(value, language)
  return isIsoTime(value) ? timeOfDay(value, language) : value
}
