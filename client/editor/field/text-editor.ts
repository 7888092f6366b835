import { type AnyExtension, Editor, Extension, getSchema } from '@tiptap/core'
import type { EditorState } from '@tiptap/pm/state'
import type { Awareness } from 'y-protocols/awareness'
import type { TextPlace } from '../../../shared/model/edit.ts'
import type { Suggester } from '../../../shared/ydoc/text/suggester.ts'
import type { YText } from '../../../shared/ydoc/text/ytext.ts'
import { Binding, type Repair } from '../binding/binding.ts'
import { deriveDoc } from '../binding/derive.ts'
import { bindingPlugin } from '../binding/plugin.ts'
import { Carets } from '../carets/carets.ts'
import { AnnotationKeys } from '../keys/annotation-keys.ts'
import { FieldKeys } from '../keys/field-keys.ts'
import { InputRules } from '../keys/input-rules.ts'
import { TitleKeys } from '../keys/title-keys.ts'
import { PastedText } from '../paste/pasted-text.ts'
import { SCHEMA_EXTENSIONS } from '../schema/schema-extensions.ts'
import { TextMarks } from '../text-marks/text-marks.ts'

/** `title` is one paragraph that Enter leaves; `annotation` has paragraphs, lists, headings. */
export type Variant = 'title' | 'annotation'

export interface TextEditorOptions {
  readonly element: HTMLElement
  readonly ytext: YText
  readonly place: TextPlace
  /** The root name of the text. */
  readonly field: string
  readonly variant: Variant
  readonly editable: boolean
  readonly awareness: Awareness
  readonly undo: () => void
  readonly redo: () => void
  /** Who suggests instead of editing, asked at every edit; null for one who edits. */
  readonly suggester: () => Suggester | null
  readonly onRepair: (repair: Repair) => void
  /** Attributes of the editable element: its name, role, language. */
  readonly attributes: (state: EditorState) => Record<string, string>
}

const SCHEMA = getSchema([...SCHEMA_EXTENSIONS])

/** Makes an element the editor of a text. */
export function createTextEditor(options: TextEditorOptions): Editor {
  const { element, ytext, editable, attributes } = options
  return new Editor({
    element: { mount: element },
    extensions: extensionsFor(options),
    content: deriveDoc(SCHEMA, ytext).toJSON(),
    editable,
    editorProps: { attributes },
    injectCSS: false,
    enableInputRules: ['inputRules'],
    enablePasteRules: false,
  })
}

function extensionsFor(options: TextEditorOptions): AnyExtension[] {
  const { ytext, place, variant, suggester, onRepair, undo, redo, awareness, field } = options
  const binding = new Binding({ ytext, suggester, onRepair })
  const Bound = Extension.create({
    name: 'binding',
    addProseMirrorPlugins: () => [bindingPlugin(binding)],
    dispatchTransaction: ({ transaction, next }) => {
      if (!binding.intercept(transaction)) next(transaction)
    },
  })
  const keys = variant === 'title' ? [TitleKeys] : [AnnotationKeys, InputRules]
  return [
    ...SCHEMA_EXTENSIONS,
    FieldKeys.configure({ undo, redo }),
    ...keys,
    PastedText,
    Carets.configure({ awareness, field, ytext }),
    TextMarks.configure({ place }),
    Bound,
  ]
}
