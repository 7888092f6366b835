import type { AnyExtension } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import { Footnote } from './footnote.ts'
import { Foreign } from './foreign.ts'
import { Link } from './link.ts'
import { Paragraph } from './paragraph.ts'
import { SUGGESTION_MARKS } from './suggestion-marks.ts'

/**
 * What a text may hold, in a fixed order: marks sort by it, and two clients must derive the same
 * document. Of the starter kit only the document, characters, bold, italic and underline stay:
 * lists, headings and quotes are kinds of paragraph here, and undo belongs to the session.
 */
export const SCHEMA_EXTENSIONS: readonly AnyExtension[] = [
  Paragraph,
  Footnote,
  Foreign,
  Link,
  ...SUGGESTION_MARKS,
  StarterKit.configure({
    paragraph: false,
    heading: false,
    blockquote: false,
    bulletList: false,
    orderedList: false,
    listItem: false,
    listKeymap: false,
    code: false,
    codeBlock: false,
    hardBreak: false,
    horizontalRule: false,
    strike: false,
    undoRedo: false,
    trailingNode: false,
    link: false,
    gapcursor: false,
  }),
]
