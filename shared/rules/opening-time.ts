import type { IsoTime } from '../model/agenda.ts'
import type { Language } from '../model/language.ts'
import type { RuleContext } from './context.ts'
import { openingSentences } from './opening-sentences.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/** The session opens at the time at which its first meeting begins. */
export const openingTime: Rule = {
  id: 'opening-time',
  severity: 'warning',
  family: 'dates',
  reads: ['facts', 'standing', 'meetings'],
  languages: ['fr', 'en'],
  checkText,
}

const TIMES: Partial<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})à (?<hour>\d{1,2})[\s\u00a0](?:heures?|h)(?:[\s\u00a0](?<minute>\d\d))?(?!\p{L})/u,
  en: /\bat (?<hour>\d{1,2})(?:[.:](?<minute>\d\d))?[\s\u00a0](?<half>[ap])\.m\./,
}

function checkText(view: TextView, context: RuleContext, report: Report) {
  const { agenda, facts } = context
  const pattern = TIMES[view.language]
  const first = agenda.meetings
    .filter(({ date, track }) => date === facts.opening && track === 'plenary')
    .map(({ start }) => start)
    .toSorted()[0]
  if (!pattern || !first) return
  for (const { verbAt, to } of openingSentences(view, context)) {
    const found = pattern.exec(view.plain.slice(verbAt, to))
    const time = found ? timeOf(found) : null
    if (!found || !time || time === first) continue
    const from = verbAt + found.index
    report(inText(view, { from, to: from + found[0].length }), {
      values: { time, right: first },
    })
  }
}

function timeOf({ groups = {} }: RegExpExecArray): IsoTime {
  const { hour = '', minute = '00', half } = groups
  const hours = (Number(hour) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0)
  return `${String(hours).padStart(2, '0')}:${minute}`
}
