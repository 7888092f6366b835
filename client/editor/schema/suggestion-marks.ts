import { Mark } from '@tiptap/core'
import { suggestionAttributes } from './suggestion-attributes.ts'

/** Marks that show suggestions; they are derived from the text and never written from here. */
export const SUGGESTION_MARKS = [
  suggestionMark('insertion', 'ins'),
  suggestionMark('deletion', 'del'),
  suggestionMark('reformat', 'span', 'format-suggested'),
]

function suggestionMark(name: string, tag: string, className?: string) {
  return Mark.create({
    name,
    inclusive: false,
    excludes: '', // several people may suggest about the same letter
    addAttributes: () => ({
      key: { default: null, rendered: false },
      by: { default: null, rendered: false },
      withdrawn: { default: null, rendered: false },
    }),
    // The page is read after each native edit; without its suggestions it would look changed there.
    parseHTML: () => [
      { tag: `${className ? `${tag}.${className}` : tag}[data-suggestion]`, getAttrs },
    ],
    renderHTML: ({ mark: { attrs } }) => [
      tag,
      {
        ...suggestionAttributes({ keys: [attrs.key], by: attrs.by }),
        ...(className && { class: className }),
        ...(attrs.withdrawn && { class: 'withdrawn' }),
      },
      0,
    ],
  })
}

function getAttrs({ dataset, classList }: HTMLElement) {
  return {
    key: dataset.suggestion,
    by: dataset.by ?? null,
    withdrawn: classList.contains('withdrawn') || null,
  }
}
