import { Extension, InputRule } from '@tiptap/core'
import type { ParagraphKind } from '../../../shared/model/text.ts'

const RULES: readonly (readonly [RegExp, ParagraphKind])[] = [
  [/^[-*]\s$/, 'bullet'],
  [/^1[.)]\s$/, 'numbered'],
  [/^#\s$/, 'heading'],
  [/^>\s$/, 'quote'],
]

/** What turns a paragraph into a list, a heading or a quote when it is typed at its start. */
export const InputRules = Extension.create({
  name: 'inputRules',

  addInputRules() {
    return RULES.map(
      ([find, kind]) =>
        new InputRule({
          find,
          handler: ({ state, range }) => {
            const start = state.doc.resolve(range.from)
            if (start.parent.attrs.kind !== 'text') return null
            state.tr.delete(range.from, range.to)
            state.tr.setNodeAttribute(start.before(), 'kind', kind)
            return undefined
          },
        }),
    )
  },
})
