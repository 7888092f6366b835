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
