import { type RefObject, useEffect, useState } from 'react'

/** A bar beside a paragraph in which something is suggested. */
interface ChangeBar {
  /** Distances from the top of the text, in CSS pixels. */
  readonly top: number
  readonly height: number
  /** Ids of those who suggest there, in the order of the paragraph. */
  readonly authors: readonly string[]
}

const NONE: readonly ChangeBar[] = []

/**
 * Draws a bar in the margin beside each paragraph in which something is suggested, with the initials
 * of who does; the style sheet of the people knows them. It reads what the text shows, so it needs to
 * know nothing of the editor.
 */
export function ChangeBars({ text }: { readonly text: RefObject<HTMLElement | null> }) {
  const [bars, setBars] = useState(NONE)
  useEffect(() => {
    const element = text.current
    return element ? watchBars(element, setBars) : undefined
  }, [text])
  return bars.map(({ top, height, authors }) => (
    <span
      key={top}
      className="by"
      data-by={authors[0]}
      aria-hidden="true"
      style={{ insetBlock: 'auto', top: `${top}px`, blockSize: `${height}px` }}
    >
      {authors.map((author) => (
        <b key={author} data-by={author} />
      ))}
    </span>
  ))
}

function watchBars(element: HTMLElement, show: (bars: readonly ChangeBar[]) => void): () => void {
  let known = JSON.stringify(NONE)
  let frame = 0
  const measure = () => {
    frame = 0
    const bars = barsOf(element)
    const said = JSON.stringify(bars)
    if (said === known) return
    known = said
    show(bars)
  }
  const later = () => {
    frame ||= requestAnimationFrame(measure)
  }
  const mutations = new MutationObserver(later)
  mutations.observe(element, { childList: true, subtree: true, attributeFilter: ['data-by'] })
  const sizes = new ResizeObserver(later)
  sizes.observe(element)
  later()
  return () => {
    cancelAnimationFrame(frame)
    mutations.disconnect()
    sizes.disconnect()
  }
}

function barsOf(element: HTMLElement): readonly ChangeBar[] {
  if (!element.querySelector('[data-by]')) return NONE
  const { top: origin } = element.getBoundingClientRect()
  return [...element.querySelectorAll('p')].flatMap((paragraph) => {
    const marked = [paragraph, ...paragraph.querySelectorAll<HTMLElement>('[data-by]')]
    const authors = [...new Set(marked.flatMap(({ dataset }) => dataset.by ?? []))]
    if (authors.length === 0) return []
    const { top, height } = paragraph.getBoundingClientRect()
    return [{ top: Math.round(top - origin), height: Math.round(height), authors }]
  })
}
