import type { Edit } from '../model/edit.ts'
import type { Paragraph } from '../model/text.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/** No paragraph is empty: space between paragraphs is made by the layout. */
export const noEmptyParagraph: Rule = {
  id: 'no-empty-paragraph',
  severity: 'info',
  family: 'hygiene',
  reads: [],
  checkText,
}

function checkText(view: TextView, _: unknown, report: Report) {
  const { text, paragraphs, owner, field, language } = view
  if (!text.some(isEmpty)) return
  const empty = text.flatMap((paragraph, place) => (isEmpty(paragraph) ? [place] : []))
  const [first] = empty
  const [last] = empty.slice(-1)
  if (first === undefined || last === undefined || empty.length === text.length) return
  const kept = text.filter((paragraph) => !isEmpty(paragraph))
  const fix: Edit = { do: 'set-text', owner, field, language, text: kept }
  const from = Math.max(0, (paragraphs[first]?.from ?? 0) - 1)
  const to = Math.min(view.plain.length, (paragraphs[last]?.to ?? 0) + 1)
  report(inText(view, { from, to }), { values: { count: empty.length }, fix: [fix] })
}

function isEmpty({ runs }: Paragraph): boolean {
  return runs.every(({ text, footnote }) => !footnote && text.trim() === '')
}
