import type { RuleContext } from './context.ts'
import { findAll } from './find-all.ts'
import { holdsOne, needle } from './holds.ts'
import { ofText } from './of-text.ts'
import { isQuoted } from './quotations.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/**
 * A document writes "secretariat" with a capital or without and not both, in its annotations; and
 * the titles of its documents among themselves.
 */
export const termSecretariatCase: Rule = {
  id: 'term-secretariat-case',
  severity: 'info',
  family: 'language',
  reads: ['facts', 'tree', 'annotations', 'documents'],
  check,
}

/** Titles of documents and of officials have a capital of their own. */
const IN_TITLE =
  /(?:rapport|note|document|papier|report|paper)s?(?: de (?:séance|travail))?(?: (?:établi|présenté|élaboré|rédigé|prepared|submitted)e?s?)? (?:du|par le|of the|by the) $/i
const LONGEST_TITLE = 60
const WORD = /(?<!\p{L})[Ss]ecr[ée]tariat(?!\p{L})/gu

function check({ texts }: RuleContext, report: Report) {
  for (const language of ['fr', 'en'] as const) {
    const views = texts.filter((view) => view.language === language && mentionsIn(view) !== NONE)
    const [odd] = oddOnes(
      views.filter(({ field }) => field === 'annotation'),
      ({ prose }) => prose,
    )
    const titles = oddOnes(views, (mentions) => mentions.titles)
    for (const { view, at } of odd ? [odd, ...titles] : titles) {
      const range = { from: at, to: at + LENGTH }
      report(inText(view, range), { values: { words: view.plain.slice(range.from, range.to) } })
    }
  }
}

/** The mentions written in the way that is the rarer of the two. */
function oddOnes(
  views: readonly TextView[],
  which: (mentions: Mentions) => Written,
): readonly { readonly view: TextView; readonly at: number }[] {
  const count = (how: keyof Written) =>
    views.reduce((sum, view) => sum + which(mentionsIn(view))[how].length, 0)
  const capital = count('capital')
  const small = count('small')
  if (capital === 0 || small === 0) return []
  const rarer = capital <= small ? 'capital' : 'small'
  return views.flatMap((view) => which(mentionsIn(view))[rarer].map((at) => ({ view, at })))
}

/** Where the word is written with a capital, and where without. */
interface Written {
  readonly capital: number[]
  readonly small: number[]
}

interface Mentions {
  readonly prose: Written
  /** In titles such as "Report of the Secretariat", where a document has one. */
  readonly titles: Written
}

/** The word without its first letter, as it is written, and its length with it. */
const STEMS = ['ecrétariat', 'ecretariat'].map(needle)
const LENGTH = 11
const NONE: Mentions = {
  prose: { capital: [], small: [] },
  titles: { capital: [], small: [] },
}

const mentionsIn = ofText((view: TextView): Mentions => {
  if (!holdsOne(view, STEMS)) return NONE
  const prose: Written = { capital: [], small: [] }
  const titles: Written = { capital: [], small: [] }
  for (const { index, 0: words } of findAll(WORD, view.plain)) {
    const isTitle = IN_TITLE.test(view.plain.slice(Math.max(0, index - LONGEST_TITLE), index))
    if ((isTitle && view.at.document === undefined) || isQuoted(view, index)) continue
    const written = isTitle ? titles : prose
    const list = words.startsWith('S') ? written.capital : written.small
    list.push(index)
  }
  return { prose, titles }
})
