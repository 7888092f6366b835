import type { MainPart } from './parts.ts'
import { attribute, childAt, childrenOf, wordsBelow } from './word-xml.ts'

const FRAMES = ['headerReference', 'footerReference'] as const

/**
 * Puts the header and the footer of the first page before its words: symbols, distributions and job
 * numbers stand there. Those of the other pages say it again and are left.
 */
export function addFirstPage(
  part: Document,
  main: MainPart,
  open: (name: string) => Document | null,
): void {
  const body = wordsBelow(part, 'body')[0]
  const section = body && wordsBelow(body, 'sectPr')[0]
  if (!body || !section) return
  const first = body.firstChild
  for (const frame of FRAMES) {
    const name = main.byId.get(frameOf(section, frame) ?? '')
    const framed = name === undefined ? null : open(name)
    for (const child of framed ? childrenOf(framed.documentElement) : []) {
      body.insertBefore(part.importNode(child, true), first)
    }
  }
}

/** The id of the frame that the first page of a section shows. */
function frameOf(section: Element, name: (typeof FRAMES)[number]): string | undefined {
  const frames = wordsBelow(section, name)
  const ofType = (type: string) =>
    frames.find((frame) => (attribute(frame, 'type') ?? 'default') === type)
  const shown = childAt(section, 'titlePg') ? ofType('first') : ofType('default')
  return attribute(shown, 'id')
}
