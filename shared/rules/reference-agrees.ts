import type { Id } from '../model/agenda.ts'
import { itemTitle } from '../model/item-title.ts'
import type { Language } from '../model/language.ts'
import type { RuleContext } from './context.ts'
import { findAll } from './find-all.ts'
import { fold } from './fold.ts'
import { holdsOne, needle } from './holds.ts'
import { phrasesOf } from './phrases.ts'
import type { Report, Rule } from './rule.ts'
import { sentencesOf } from './sentences.ts'
import { sessionOrdinalsIn } from './session-ordinals.ts'
import { inText, type Range, type TextView } from './text-view.ts'

/**
 * The number of an item agrees with what stands beside it: its title, or the statement under the
 * item itself that no document is foreseen for it.
 */
export const referenceAgrees: Rule = {
  id: 'reference-agrees',
  severity: 'warning',
  family: 'structure',
  reads: ['tree', 'titles', 'facts'],
  languages: ['fr', 'en'],
  checkText,
}

const REFERENCES: Partial<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})(?:alinéa[\s\u00a0](?<above>[a-z])\)[\s\u00a0]du[\s\u00a0])?[Pp]oint[\s\u00a0]+(?<number>\d{1,2})(?:[\s\u00a0]+(?<letter>[a-z])\))?(?:,?[\s\u00a0]intitulé[\s\u00a0][«"“][\s\u00a0]?(?<title>[^»"”]+?)[\s\u00a0]?[»"”])?/gu,
  en: /(?<!\p{L})(?:sub-?item[\s\u00a0]\((?<above>[a-z])\)[\s\u00a0]of[\s\u00a0])?[Ii]tem[\s\u00a0]+(?<number>\d{1,2})(?:[\s\u00a0]+\((?<letter>[a-z])\))?(?:,?[\s\u00a0](?:entitled[\s\u00a0])["“](?<title>[^"”]+?),?["”])?/gu,
}

const ITEM = ['oint', 'tem'].map(needle)

function checkText(view: TextView, context: RuleContext, report: Report) {
  const pattern = REFERENCES[view.language]
  const { facts } = context
  if (!pattern || view.field !== 'annotation' || !holdsOne(view, ITEM)) return
  if (facts.kind !== 'annotated-provisional-agenda') return
  if (view.plain.search(pattern) < 0) return
  for (const { words, from } of sentencesOf(view)) {
    const references = findAll(pattern, words)
    if (references.length === 0 || isOfOther(words, view.language, facts.sessionNumber)) continue
    const saysNone = phrasesOf(view.language)?.noDocument.test(words) ?? false
    for (const { index, 0: found, groups = {} } of references) {
      const { number = '', above = '', letter = above, title } = groups
      const range = { from: from + index, to: from + index + found.length }
      const item = itemAt(`${number}${letter}`, context)
      if (title === undefined && !(item && saysNone && references.length === 1)) continue
      const isRight = title === undefined ? isOwn(item, view.owner, context) : isTitled(item, title)
      if (!isRight) tell(view, range, item, context, report)
    }
  }

  function isTitled(item: Id | null, title: string): boolean {
    const known = item ? context.items.get(item) : undefined
    return !!known && fold(itemTitle(known, view.language)) === fold(title)
  }
}

function tell(view: TextView, range: Range, item: Id | null, context: RuleContext, report: Report) {
  const words = view.plain.slice(range.from, range.to)
  report(inText(view, range), { values: { words, item: item ? context.nameOf(item) : '–' } })
}

/** Whether a sentence speaks of another session, whose agenda is another. */
function isOfOther(words: string, language: Language, own: number | undefined): boolean {
  return sessionOrdinalsIn(words, language).some(({ number }) => number !== own)
}

function itemAt(label: string, { numbers }: RuleContext): Id | null {
  for (const [id, number] of numbers) if (number.label.replace(/[^\da-z]/g, '') === label) return id
  return null
}

/** Whether an item is the one whose annotation says so, or is above or below it. */
function isOwn(item: Id | null, owner: Id, { items }: RuleContext): boolean {
  const isWithin = (below: Id, above: Id): boolean => {
    if (below === above) return true
    const parent = items.get(below)?.parent
    return !!parent && isWithin(parent, above)
  }
  return item !== null && (isWithin(owner, item) || isWithin(item, owner))
}
