import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agenda, Id } from '../../../shared/model/agenda.ts'
import type { Place } from '../../../shared/model/finding.ts'
import { dayHeading } from '../../../shared/model/long-dates.ts'
import { type ItemNumber, numberItems } from '../../../shared/model/numbering.ts'
import { useSaidLanguage } from '../../i18n/use-said-language.ts'
import { useAgendaPart, useContentLanguage } from '../../state/index.ts'

/** How to name the place of a finding in a word or two: `1 c)`, a day, a fact. */
export function useWhere(): (at: Place) => string {
  const { t } = useTranslation('checks')
  const language = useContentLanguage()
  const numbers = useAgendaPart(
    useCallback(({ items }: Agenda) => numberItems(items, language), [language]),
    sameNumbers,
  )
  const meetings = useAgendaPart(meetingsOf)
  const said = useSaidLanguage()
  return useCallback(
    ({ item, meeting, fact, line, text }) => {
      const where = () => {
        if (item) return numbers.get(item)?.label ?? ''
        const day = meetings.find(({ id }) => id === meeting)?.date
        if (day) return dayHeading(day, said)
        if (fact) return t('masthead')
        return line === undefined ? '' : t('line', { line })
      }
      const isOther = text && text.language !== language
      return isOther ? `${where()} · ${text.language.toUpperCase()}` : where()
    },
    [numbers, meetings, said, language, t],
  )
}

function meetingsOf({ meetings }: Agenda): Agenda['meetings'] {
  return meetings
}

type Numbers = ReadonlyMap<Id, ItemNumber>

function sameNumbers(one: Numbers, other: Numbers): boolean {
  const isSame = ([id, { label }]: [Id, ItemNumber]) => other.get(id)?.label === label
  return one.size === other.size && [...one].every(isSame)
}
