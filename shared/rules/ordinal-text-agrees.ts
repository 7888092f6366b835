import type { AgendaSchema } from '../agenda-schema/agenda-schema.ts'
import { rememberedText } from '../base/remembered-text.ts'
import type { Language } from '../model/language.ts'
import type { RuleContext } from './context.ts'
import { dayMeant } from './day-meant.ts'
import { holdsOne, needle } from './holds.ts'
import { ofText } from './of-text.ts'
import { datesIn } from './printed-dates.ts'
import { isQuoted } from './quotations.ts'
import type { Report, Rule } from './rule.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { type SessionOrdinal, sessionOrdinalsIn } from './session-ordinals.ts'
import { inText, type TextView } from './text-view.ts'

/**
 * A sentence numbers a session of the body as what it says of it wants: one that was held comes
 * before this one, what the body will have is for this one, and what it will approve for the next.
 */
export const ordinalTextAgrees: Rule = {
  id: 'ordinal-text-agrees',
  severity: 'error',
  family: 'dates',
  reads: ['facts', 'standing'],
  languages: ['fr', 'en'],
  checkText,
}

interface SessionWords {
  /** After a session that was held, before its days. */
  readonly held: RegExp
  /** Before a session that will have something before it; `BODY` is its head noun. */
  readonly coming: string
  /** Before the session whose report is adopted. */
  readonly report: RegExp
  /** Before the session whose agenda is approved. */
  readonly nextAgenda: RegExp
  readonly willApprove: RegExp
}

const WORDS: Partial<Record<Language, SessionWords>> = {
  fr: {
    held: /^\s+session,?\s+(?:qu[’']elle a tenue|qui s[’']est tenue|tenue)(?:\s+à\s+\p{Lu}[\p{L}-]+)?,?\s+(?:le|du|les)\s+$/u,
    coming: '\\bser(?:a|ont)\\s[^.;]*à la BODY (?:à|lors de) sa\\s+$',
    report: /rapport sur les travaux de (?:sa|la)\s+$/,
    nextAgenda: /ordre du jour provisoire de (?:sa|la)\s+$/,
    willApprove: /\b(?:examinera|approuvera|adoptera|sera saisie)\b/,
  },
  en: {
    held: /^\s+session,?\s+(?:which was )?held(?:\s+in\s+\p{Lu}[\p{L}-]+)?,?\s+(?:on|from)\s+$/u,
    coming: '\\bwill be\\s[^.;]*to the BODY at its\\s+$',
    report: /report on (?:the work of )?its\s+$/,
    nextAgenda: /provisional agenda for its\s+$/,
    willApprove: /\bwill (?:consider|approve|adopt|have before it)\b/,
  },
}

const SESSION = needle('session')

function checkText(view: TextView, context: RuleContext, report: Report) {
  const { sessionNumber } = context.facts
  const words = WORDS[view.language]
  const body = headOf(context.schema, view.language)
  if (!words || !body || sessionNumber === undefined) return
  if (view.field !== 'annotation' || !holdsOne(view, [SESSION])) return
  for (const found of ordinalsIn(view)) {
    if (Math.abs(found.number - sessionNumber) > NEAR) continue
    const sentence = sentencesOf(view).find(({ to }) => to > found.from)
    if (!sentence) continue
    const wanted = { view, context, words, body, sentence, found, sessionNumber }
    if (isWrong(wanted) && !isQuoted(view, found.from))
      report(inText(view, found), { values: { printed: found.words } })
  }
}

/** How far before "session" its number begins. */
const REACH = 40
const WORD = 'session'
/** How the number ends, so many letters before the word. */
const ENDS = /(?:i[eè][mr]e|mier|onde?|th|st|nd|rd)[\s\u00a0]$/
const END = 6

/** The sessions that a text numbers; only what stands before the word is looked at. */
const ordinalsIn = ofText(({ plain, language }: TextView): readonly SessionOrdinal[] => {
  const found: SessionOrdinal[] = []
  for (let at = plain.indexOf(WORD); at >= 0; at = plain.indexOf(WORD, at + 1)) {
    if (!ENDS.test(plain.slice(Math.max(0, at - END), at))) continue
    const start = Math.max(0, at - REACH)
    const one = sessionOrdinalsIn(plain.slice(start, at + WORD.length + 1), language).at(-1)
    if (one) found.push({ ...one, from: start + one.from, to: start + one.to })
  }
  return found.filter(({ from }, at) => found[at - 1]?.from !== from)
})

/** "Conférence", by which its documents call the body. */
function headOf({ organ }: AgendaSchema, language: Language): string | null {
  return /^\p{Lu}\p{L}+/u.exec(organ?.[language] ?? '')?.[0] ?? null
}

interface Numbered {
  readonly view: TextView
  readonly context: RuleContext
  readonly words: SessionWords
  readonly body: string
  readonly sentence: Sentence
  readonly found: SessionOrdinal
  readonly sessionNumber: number
}

/** Other bodies number their sessions otherwise: only those near this one are looked at. */
const NEAR = 3

function isWrong(numbered: Numbered): boolean {
  const { view, context, words, body, sentence, found, sessionNumber } = numbered
  const before = view.plain.slice(sentence.from, found.from)
  const { owner } = view
  const isOf = (key: string) => context.standing.get(key)?.item.id === owner
  if (isOf('report') && words.report.test(before)) return found.number !== sessionNumber
  if (isOf('next-agenda') && words.nextAgenda.test(before))
    return words.willApprove.test(before) && found.number !== sessionNumber + 1
  if (found.number < sessionNumber)
    return patternOf(words.coming.replace('BODY', body)).test(before)
  return sentence.words.includes(body) && wasHeld(numbered)
}

const patternOf = rememberedText((expression: string) => new RegExp(expression))

/** Whether the sentence gives the session days before the document. */
function wasHeld({ view, context, words, sentence, found }: Numbered): boolean {
  const next = datesIn(view).find(({ from, to }) => from > found.to && to <= sentence.to)
  if (!next) return false
  const between = view.plain.slice(found.to, next.from)
  const date = dayMeant(next, context)
  const { documentDate, opening } = context.facts
  const until = documentDate ?? opening
  return words.held.test(between) && date !== null && until !== undefined && date < until
}
