import type { RuleContext } from './context.ts'
import { findAll } from './find-all.ts'
import { replacing } from './replace-range.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type Range, type TextView } from './text-view.ts'

/** In French a no-break space stands before `;`, `:`, `!`, `?`, and inside « ». */
export const typoNbspDouble: Rule = {
  id: 'typo-nbsp-double',
  severity: 'warning',
  family: 'language',
  reads: ['facts'],
  languages: ['fr'],
  checkText,
}

const MARK = /[;:!?»«]/g
const SPACES = /[ \u00a0\u202f]*$/
const SPACES_AFTER = /^[ \u00a0\u202f]*/
const RIGHT = /^[\u00a0\u202f]$/

function checkText(view: TextView, { conventions }: RuleContext, report: Report) {
  if (!conventions.spacedPunctuation) return
  for (const { index, 0: mark } of findAll(MARK, view.plain)) {
    const range = mark === '«' ? after(view.plain, index + 1) : before(view.plain, index, mark)
    const spaces = view.plain.slice(range?.from, range?.to)
    if (!range || RIGHT.test(spaces)) continue
    report(inText(view, range), { fix: replacing(view, range, '\u00a0') })
  }
}

/** The spaces before a mark; null where the mark is no punctuation: in a time, an address, at a start. */
function before(plain: string, at: number, mark: string): Range | null {
  const [spaces = ''] = SPACES.exec(plain.slice(Math.max(0, at - 6), at)) ?? []
  const from = at - spaces.length
  const previous = plain[from - 1] ?? '\n'
  if (/[\n;:!?«(]/.test(previous)) return null
  if (spaces !== '' || mark === '»') return { from, to: at }
  const isEnd = /^(?:\s|$)/.test(plain.slice(at + 1, at + 2))
  const isWord = mark === ':' ? /[\p{L})»]/u : /[\p{L}\p{N})]/u
  return isEnd && isWord.test(previous) ? { from, to: at } : null
}

/** The spaces after an opening mark. */
function after(plain: string, at: number): Range | null {
  const [spaces = ''] = SPACES_AFTER.exec(plain.slice(at, at + 6)) ?? []
  const next = plain[at + spaces.length] ?? '\n'
  return next === '\n' ? null : { from: at, to: at + spaces.length }
}
