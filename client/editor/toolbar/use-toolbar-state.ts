import type { Editor } from '@tiptap/core'
import { useSyncExternalStore } from 'react'
import { DEEPEST_INDENT, type ParagraphKind } from '../../../shared/model/text.ts'
import { formatOf } from '../binding/derive.ts'
import { linkAtSelection } from '../commands/link-commands.ts'
import { selectedParagraphs } from '../commands/paragraph-commands.ts'
import { activeEditor } from '../field/active-editor.ts'

/** What the toolbar shows of the text with the caret. */
export interface ToolbarState {
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly link: string | null
  /** The kind of all selected paragraphs, or null when they are of several. */
  readonly kind: ParagraphKind | null
  readonly canIndent: boolean
  readonly canOutdent: boolean
  /** A title has one paragraph of one kind. */
  readonly hasKinds: boolean
}

/** The state of the text with the caret, or null when no text can be edited. */
export function useToolbarState(): ToolbarState | null {
  const editor = useSyncExternalStore(activeEditor.subscribe, activeEditor.get)
  const told = useSyncExternalStore(
    (listener) => {
      editor?.on('transaction', listener)
      return () => editor?.off('transaction', listener)
    },
    () => (editor && !editor.isDestroyed && editor.isEditable ? tell(editor) : null),
  )
  return told === null ? null : JSON.parse(told)
}

/** The state as text, which is the same value while nothing in it changes. */
function tell(editor: Editor): string {
  const { state } = editor
  const formats = selectedParagraphs(state).map(({ node }) => formatOf(node))
  const [first] = formats
  const inLists = formats.every(({ kind }) => kind === 'bullet' || kind === 'numbered')
  const told: ToolbarState = {
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    underline: editor.isActive('underline'),
    link: linkAtSelection(state),
    kind: first && formats.every(({ kind }) => kind === first.kind) ? first.kind : null,
    canIndent: inLists && formats.some(({ indent }) => indent < DEEPEST_INDENT),
    canOutdent: inLists && formats.some(({ indent }) => indent > 0),
    hasKinds: editor.extensionManager.extensions.some(({ name }) => name === 'annotationKeys'),
  }
  return JSON.stringify(told)
}
