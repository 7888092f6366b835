import { linkAddress } from '../../../shared/model/link-address.ts'
import type { Marks } from '../../../shared/ydoc/text/marks.ts'

const TAGS: Readonly<Record<string, Marks>> = {
  B: { bold: true },
  STRONG: { bold: true },
  I: { italic: true },
  EM: { italic: true },
  CITE: { italic: true },
  U: { underline: true },
  INS: { underline: true },
}

/** The marks inside an element: those around it, those of its tag, and those of its style. */
export function marksInside(element: Element, around: Marks): Marks {
  const link = element.tagName === 'A' ? linkAddress(element.getAttribute('href') ?? '') : null
  return {
    ...styled({ ...around, ...TAGS[element.tagName] }, element.getAttribute('style') ?? ''),
    ...(link !== null && { link }),
  }
}

/** A style may say what no tag does, and take back what a tag says, as the `<b>` of Google Docs. */
function styled(marks: Marks, style: string): Marks {
  const { bold, italic, underline, ...others } = marks
  const says = (property: string) =>
    new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'i').exec(style)?.[1]?.trim()
  const weight = says('font-weight')
  const isBold = weight ? /^(bold|bolder|[6-9]00)/i.test(weight) : bold
  const slant = says('font-style')
  const isItalic = slant ? /^(italic|oblique)/i.test(slant) : italic
  const line = says('text-decoration(?:-line)?') ?? ''
  const isUnderlined = /underline/i.test(line) || underline
  return {
    ...others,
    ...(isBold && { bold: true as const }),
    ...(isItalic && { italic: true as const }),
    ...(isUnderlined && { underline: true as const }),
  }
}
