import type { Mark, Schema } from '@tiptap/pm/model'
import { type MarkChanges, type Marks, understoodMarks } from '../../../shared/ydoc/text/marks.ts'

/** The ProseMirror marks that stand for the marks of a text. */
export function toMarks(schema: Schema, marks: Marks): readonly Mark[] {
  return Object.entries(marks).flatMap(([name, value]) => {
    const type = schema.marks[name]
    return type ? [type.create(name === 'link' ? { href: value } : null)] : []
  })
}

/** The marks of a text that ProseMirror marks stand for; displayed suggestions are not among them. */
export function fromMarks(marks: readonly Mark[]): Marks {
  return understoodMarks(
    Object.fromEntries(marks.map(({ type, attrs }) => [type.name, attrs.href ?? true])),
  )
}

/** What setting a ProseMirror mark, or taking it away, changes in a text. */
export function changesOf(mark: Mark, remove: boolean): MarkChanges {
  const marks = fromMarks([mark])
  return remove ? Object.fromEntries(Object.keys(marks).map((name) => [name, null])) : marks
}
