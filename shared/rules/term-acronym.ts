import { ACRONYMS, OTHER_ACRONYMS } from '../agenda-schema/terms.ts'
import { findAll } from './find-all.ts'
import { replacing } from './replace-range.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/** A registered acronym is written as registered: no space in it, no letter lost or changed. */
export const termAcronym: Rule = {
  id: 'term-acronym',
  severity: 'error',
  family: 'language',
  reads: [],
  languages: ['fr', 'en', 'es'],
  checkText,
}

const CANDIDATE = /(?<![\p{L}\d])(?:ONU|UN)[ \u00a0]?(?:[A-Z]{1,3}[ \u00a0]?){1,2}(?![\p{L}\d])/gu

function checkText(view: TextView, _: unknown, report: Report) {
  for (const { index, 0: found } of findAll(CANDIDATE, view.plain)) {
    const words = found.trimEnd()
    const solid = words.replace(/[ \u00a0]/g, '')
    if (ACRONYMS.includes(words) || OTHER_ACRONYMS.includes(solid)) continue
    const right = ACRONYMS.find((one) => (words === solid ? isSlip(solid, one) : solid === one))
    if (!right) continue
    const range = { from: index, to: index + words.length }
    report(inText(view, range), { values: { words, right }, fix: replacing(view, range, right) })
  }
}

/** One letter lost, added or changed, or two that have changed places, in an acronym that begins alike. */
function isSlip(words: string, right: string): boolean {
  if (Math.abs(words.length - right.length) > 1) return false
  let same = 0
  while (same < words.length && words[same] === right[same]) same++
  const rest = words.slice(same)
  const wanted = right.slice(same)
  return (
    same >= 3 &&
    (rest.slice(1) === wanted.slice(1) ||
      rest.slice(1) === wanted ||
      rest === wanted.slice(1) ||
      rest === `${wanted[1]}${wanted[0]}${wanted.slice(2)}`)
  )
}
