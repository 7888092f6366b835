import { replacing } from './replace-range.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/** A title does not begin with a number or letter: numbers follow from the place of the item. */
export const itemSubitemMarker: Rule = {
  id: 'item-subitem-marker',
  severity: 'error',
  family: 'structure',
  reads: [],
  checkText,
}

const MARKER =
  /^[\s-]*(?:(?:Point|Item)[\s\u00a0]+)?(?:\d{1,2}[\s\u00a0]+\(?[a-z]\)|\d{1,2}(?:\.\d{1,2})*\.?\)?|[IVX]{1,5}\.|\(?[a-z]\)|\(?[ivx]{1,4}\))[\s\u00a0]+(?=\p{L})/u
const NUMBERED = /[.)]/

function checkText(view: TextView, _: unknown, report: Report) {
  const isTitle = view.field === 'title' || view.field === 'short-title'
  if (!isTitle || view.at.document !== undefined) return
  const found = MARKER.exec(view.plain)
  if (!found || !NUMBERED.test(found[0])) return
  const range = { from: 0, to: found[0].length }
  report(inText(view, range), {
    values: { marker: found[0].trim() },
    fix: replacing(view, range, ''),
  })
}
