import type { ParagraphFormat } from '../../../shared/ydoc/text/insert.ts'
import { knownFormat } from '../../../shared/ydoc/text/paragraphs.ts'

const LEVEL = /mso-list:\s*\S+\s+level(\d)/i
const MARKER = /mso-list:\s*ignore/i
const NUMBER = /^\s*\(?([0-9]+|[a-z]{1,4})[.)]/i

/**
 * A paragraph that Word calls a list item, or null. Word writes lists as paragraphs with a style
 * `mso-list:l0 level2 lfo1` and the bullet or number as text marked `mso-list:Ignore`.
 */
export function wordListItem(element: Element): ParagraphFormat | null {
  const level = LEVEL.exec(element.getAttribute('style') ?? '')
  if (!level) return null
  const marker = [...element.querySelectorAll('[style]')].find(isWordMarker)
  const isNumbered = NUMBER.test(marker?.textContent ?? '')
  return knownFormat(isNumbered ? 'numbered' : 'bullet', Number(level[1]) - 1)
}

/** Whether an element is the bullet or number that Word wrote before a list item. */
export function isWordMarker(element: Element): boolean {
  return MARKER.test(element.getAttribute('style') ?? '')
}
