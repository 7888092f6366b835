import { getSchema } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type Command, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import type * as Y from 'yjs'
import { Binding, type Repair } from '../../client/editor/binding/binding.ts'
import { deriveDoc } from '../../client/editor/binding/derive.ts'
import { SCHEMA_EXTENSIONS } from '../../client/editor/schema/schema-extensions.ts'

/** The schema of the editor. */
export const schema = getSchema([...SCHEMA_EXTENSIONS])

/** An editor without a page: a state, the binding, and what dispatches to them. */
export class HeadlessEditor {
  readonly ytext: Y.Text
  readonly repairs: Repair[] = []
  composing = false
  state: EditorState
  private readonly binding: Binding

  constructor(ytext: Y.Text) {
    this.ytext = ytext
    this.state = EditorState.create({ doc: deriveDoc(schema, ytext) })
    this.binding = new Binding({ ytext, onRepair: (repair) => this.repairs.push(repair) })
    this.binding.attach(this)
  }

  get doc(): Node {
    return this.state.doc
  }

  readonly dispatch = (transaction: Transaction): void => {
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
