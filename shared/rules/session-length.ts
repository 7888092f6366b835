import { sessionDays } from '../model/session-days.ts'
import { cardinalIn } from './cardinals.ts'
import type { RuleContext } from './context.ts'
import { findAll } from './find-all.ts'
import { holdsOne, needle } from './holds.ts'
import { ofText } from './of-text.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type Range, type TextView } from './text-view.ts'

/** The session has as many working days as have been decided and as the text says it has. */
export const sessionLength: Rule = {
  id: 'session-length',
  severity: 'error',
  family: 'dates',
  reads: ['facts', 'annotations'],
  check,
}

function check({ facts, schema, isWorkingDay, texts }: RuleContext, report: Report) {
  if (!facts.opening || !facts.closing) return
  const days = sessionDays(facts).filter(isWorkingDay).length
  const decided = schema.sessionLength
  if (decided !== null && days !== decided)
    report({ fact: 'closing' }, { values: { days, decided } })
  for (const view of texts)
    for (const said of saidIn(view))
      if (said.days !== days && said.days !== decided)
        report(inText(view, said), { values: { days, decided: said.days } })
}

const WORKING_DAYS = ['jours ouvrables', 'working days'].map(needle)
const SAID = {
  fr: /(?<!\p{L})se (?:déroulerait|déroulera|tiendrait|tiendra) (?:sur|pendant) ([\p{L}\d-]+) jours ouvrables/gu,
  en: /(?<!\p{L})(?:be held|last|take place) (?:for|over) ([\p{L}\d-]+) working days/gu,
}

/** How long a text says that the session lasts. */
const saidIn = ofText((view: TextView): readonly (Range & { readonly days: number })[] => {
  const { language, plain, field } = view
  if (field !== 'annotation' || (language !== 'fr' && language !== 'en')) return []
  if (!holdsOne(view, WORKING_DAYS)) return []
  return findAll(SAID[language], plain).flatMap(({ index, 0: words, 1: number = '' }) => {
    const days = cardinalIn(number, language)
    return days === null ? [] : [{ from: index, to: index + words.length, days }]
  })
})
