import { getSchema } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type Command, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import type * as Y from 'yjs'
import { Binding, type Repair } from '../../client/editor/binding/binding.ts'
import { deriveDoc } from '../../client/editor/binding/derive.ts'
import { SCHEMA_EXTENSIONS } from '../../client/editor/schema/schema-extensions.ts'

/** The schema of the editor. */
export const schema = getSchema([...SCHEMA_EXTENSIONS])

/** Who suggests in an editor, and what time it is for them. */
export interface Suggests {
  readonly person: string
  readonly now: () => number
}

/** An editor without a page: a state, the binding, and what dispatches to them. */
export class HeadlessEditor {
  readonly ytext: Y.Text
  readonly repairs: Repair[] = []
  composing = false
  suggests: Suggests | null
  state: EditorState
  private readonly binding: Binding

  /** @param suggests the person who only suggests in it; nobody for one who edits */
  constructor(ytext: Y.Text, suggests: Suggests | null = null) {
    this.ytext = ytext
    this.state = EditorState.create({ doc: deriveDoc(schema, ytext) })
    this.suggests = suggests
    this.binding = new Binding({
      ytext,
      suggester: () => this.suggests && { person: this.suggests.person, at: this.suggests.now() },
      onRepair: (repair) => this.repairs.push(repair),
    })
    this.binding.attach(this)
  }

  get doc(): Node {
    return this.state.doc
  }

  readonly dispatch = (transaction: Transaction): void => {
    if (this.binding.intercept(transaction)) return
    const before = this.state.doc
    const { state, transactions } = this.state.applyTransaction(transaction)
    this.state = state
    this.binding.record(transactions)
    this.binding.flush(before)
  }

  /** Runs a command of ProseMirror, and returns whether it applied. */
  run(command: Command): boolean {
    return command(this.state, this.dispatch)
  }

  /** Selects from one position to another. */
  select(anchor: number, head = anchor): this {
    const selection = TextSelection.create(this.state.doc, anchor, head)
    this.dispatch(this.state.tr.setSelection(selection))
    return this
  }

  /** Types letters at the selection, one after the other. */
  type(letters: string): this {
    for (const letter of letters) this.dispatch(this.state.tr.insertText(letter))
    return this
  }

  /** Ends a composition. */
  endComposition(): void {
    this.composing = false
    this.binding.release()
  }

  /** Whether the editor shows what its text says. */
  showsText(): boolean {
    return this.state.doc.eq(deriveDoc(schema, this.ytext))
  }

  destroy(): void {
    this.binding.detach()
  }
}
