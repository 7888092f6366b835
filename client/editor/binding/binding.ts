import type { Node } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { assert } from '../../../shared/base/assert.ts'
import { ORIGIN } from '../../../shared/ydoc/origin.ts'
import {
  breaksBefore,
  eventOf,
  type TextChange,
  textChanges,
} from '../../../shared/ydoc/text/changes.ts'
import type { TextOperation } from '../../../shared/ydoc/text/operation.ts'
import { readParagraphs } from '../../../shared/ydoc/text/paragraphs.ts'
import type { ParagraphBreak } from '../../../shared/ydoc/text/structs.ts'
import { type SuggestedPlace, suggestChanges } from '../../../shared/ydoc/text/suggest.ts'
import type { Suggester } from '../../../shared/ydoc/text/suggester.ts'
import { writeOperations } from '../../../shared/ydoc/text/write-operations.ts'
import type { YText } from '../../../shared/ydoc/text/ytext.ts'
import { applyChanges } from './apply-changes.ts'
import { type AppliedStep, compileSteps } from './compile.ts'
import { CompositionHold } from './composition-hold.ts'
import { deriveDoc } from './derive.ts'
import { operationsFor, paragraphStarts } from './operations.ts'
import type { Piece } from './pieces.ts'
import { reconcile } from './reconcile.ts'
import { type SuggestedEdit, SuggestingCaret } from './suggesting-caret.ts'
import { tokenCount } from './token-index.ts'

/** What the binding needs of an editor view. */
export interface BoundView {
  readonly state: EditorState
  readonly composing: boolean
  dispatch(transaction: Transaction): void
}

/** Marks the binding's own transactions, which show what the text says and are never written. */
export const FROM_TEXT = 'from-text'

export interface BindingOptions {
  readonly ytext: YText
  /** Who suggests instead of editing, asked at every edit; null for one who edits. */
  readonly suggester?: () => Suggester | null
  /** Told when an edit had been misread and the editor was put right from the text. */
  readonly onRepair: (what: Repair) => void
}

/** What was put right: a document that differed from its text, or an edit that could not be written. */
export type Repair =
  | { readonly kind: 'document-differed'; readonly showed: string; readonly text: string }
  | { readonly kind: 'edit-not-written'; readonly error: unknown }

/**
 * Ties one editor to one Y.Text. What the person does in the editor is written to the text as it was
 * done; what is done to the text by anybody else is shown in the editor by the smallest steps. The
 * text is the truth: after every change the editor's document is the one derived from it.
 */
export class Binding {
  private readonly ytext: YText
  private readonly suggester: () => Suggester | null
  private readonly onRepair: BindingOptions['onRepair']
  private view: BoundView | null = null
  private applied: Transaction[] = []
  private writing = false
  private hold: CompositionHold | null = null
  /** What shows the suggestion that is being written, to be dispatched together with the caret. */
  private showing: Transaction | null = null

  constructor({ ytext, suggester = () => null, onRepair }: BindingOptions) {
    this.ytext = ytext
    this.suggester = suggester
    this.onRepair = onRepair
  }

  /** Begins to show the text in a view, and to write what the view does. */
  attach(view: BoundView): void {
    this.view = view
    this.ytext.observeDeep(this.onTextChanged)
    const outdated = !view.state.doc.eq(deriveDoc(view.state.schema, this.ytext))
    if (outdated) queueMicrotask(() => this.show()) // a view under construction cannot dispatch
  }

  /** Ends both. What a composition held back is written first. */
  detach(): void {
    if (this.hold) this.write(this.hold.operationsForText())
    this.hold = null
    this.ytext.unobserveDeep(this.onTextChanged)
    this.view = null
  }

  /** Takes note of transactions that an editor state applied. */
  record(transactions: readonly Transaction[]): void {
    this.applied.push(...transactions.filter(({ docChanged }) => docChanged))
  }

  /**
   * Takes an edit of one who only suggests before the view applies it, and shows what became of it.
   * Returns whether it did. A composition is let through, because an input method bears no changes
   * to what it writes, and becomes a suggestion at its end.
   */
  intercept(transaction: Transaction): boolean {
    const { view } = this
    const suggester = this.suggester()
    if (!view || !suggester || !transaction.docChanged || this.hold || view.composing) return false
    if (transaction.getMeta(FROM_TEXT)) return false
    const { state, transactions } = view.state.applyTransaction(transaction)
    this.applied = [] // nothing was: it was only asked what would be
    if (transactions.length === 0) return true
    const before = view.state.doc
    const pieces = compileSteps(before, chain(before, transactions, state.doc))
    const edit: SuggestedEdit = {
      pieces,
      operations: this.operations(before, pieces),
      before: view.state,
      after: state,
    }
    const caret = new SuggestingCaret(this.ytext, edit)
    const shown = this.suggest(edit.operations, suggester, (places) => caret.wrote(places))
    caret.place(shown)
    if (transaction.storedMarksSet) shown.setStoredMarks(state.storedMarks)
    if (transaction.scrolledIntoView) shown.scrollIntoView()
    view.dispatch(shown.setMeta(FROM_TEXT, true).setMeta('addToHistory', false))
    return true
  }

  /** Writes what the view has just done. */
  flush(before: Node): void {
    const applied = this.applied
    this.applied = []
    const { view } = this
    if (!view || view.state.doc === before) return
    const own = applied.filter((transaction) => !transaction.getMeta(FROM_TEXT))
    if (own.length === 0) return
    const steps = chain(before, own, view.state.doc)
    if (this.suggester() && view.composing) this.hold ??= new CompositionHold(before, this.breaks())
    if (this.hold) this.hold.holdSteps(steps)
    else if (own.length < applied.length || this.suggester())
      this.show() // an addition to a change that came in, or what no one who suggests did: undone
    else {
      this.writeSteps(before, steps)
      this.show()
    }
  }

  /** Puts together what a composition kept apart, once it has ended. */
  release(): void {
    const { view, hold } = this
    if (!view || !hold || view.composing) return
    this.hold = null
    const transaction = withChanges(view.state, hold.changesForEditor(this.ytext))
    this.write(hold.operationsForText())
    reconcile(transaction, deriveDoc(view.state.schema, this.ytext))
    this.dispatch(transaction)
  }

  private writeSteps(before: Node, steps: readonly AppliedStep[]): void {
    this.write(this.operations(before, compileSteps(before, steps)))
  }

  private operations(before: Node, pieces: readonly Piece[]): readonly TextOperation[] {
    const starts = paragraphStarts(readParagraphs(this.ytext))
    return operationsFor(pieces, starts, tokenCount(before))
  }

  private breaks(): readonly ParagraphBreak[] {
    return readParagraphs(this.ytext).flatMap(({ start }) => start?.content.start ?? [])
  }

  /** Writes suggestions, and returns the transaction that shows them. */
  private suggest(
    operations: readonly TextOperation[],
    suggester: Suggester,
    onWritten: (places: readonly SuggestedPlace[]) => void,
  ): Transaction {
    this.showing = this.view?.state.tr ?? null
    try {
      this.ytext.doc?.transact((transaction) => {
        onWritten(suggestChanges(transaction, this.ytext, operations, suggester))
      }, ORIGIN.typing)
    } catch (error) {
      this.onRepair({ kind: 'edit-not-written', error })
    }
    const shown = this.showing
    this.showing = null
    assert(shown, 'a view that suggests')
    return shown
  }

  /** Writes operations, or suggests them; the caller shows them. */
  private write(operations: readonly TextOperation[]): void {
    const suggester = this.suggester()
    this.writing = true
    try {
      this.ytext.doc?.transact((transaction) => {
        if (suggester) suggestChanges(transaction, this.ytext, operations, suggester)
        else writeOperations(transaction, this.ytext, operations)
      }, ORIGIN.typing)
    } catch (error) {
      this.onRepair({ kind: 'edit-not-written', error })
    } finally {
      this.writing = false
    }
  }

  private readonly onTextChanged = (events: readonly { readonly target: unknown }[]): void => {
    const { view } = this
    if (this.writing || !view) return
    const event = eventOf(this.ytext, events)
    const changes = event ? textChanges(this.ytext, event) : []
    if (this.showing) {
      this.showing = withChanges(view.state, changes)
      this.putRight(this.showing)
      return
    }
    if (this.hold || view.composing) {
      const breaks = event ? breaksBefore(this.ytext, event) : []
      this.hold ??= new CompositionHold(view.state.doc, breaks)
      if (event) this.hold.holdChanges(changes)
      return
    }
    this.finish(withChanges(view.state, changes))
  }

  /** Puts the document right from the text. */
  private show(): void {
    if (this.view) this.finish(this.view.state.tr)
  }

  private finish(transaction: Transaction): void {
    this.putRight(transaction)
    this.dispatch(transaction)
  }

  private putRight(transaction: Transaction): void {
    const goal = deriveDoc(transaction.doc.type.schema, this.ytext)
    const showed = transaction.doc
    if (reconcile(transaction, goal)) {
      this.onRepair({ kind: 'document-differed', showed: showed.toString(), text: goal.toString() })
    }
  }

  private dispatch(transaction: Transaction): void {
    const { view } = this
    if (!view || !transaction.docChanged) return
    keepCaret(transaction, view.state)
    view.dispatch(transaction.setMeta(FROM_TEXT, true).setMeta('addToHistory', false))
  }
}

/**
 * A transaction that makes the changes; an empty one if they do not fit the document, which is then
 * put right as a whole and reported. A mistake here must not keep other changes from arriving.
 */
function withChanges(state: EditorState, changes: readonly TextChange[]): Transaction {
  const transaction = state.tr
  try {
    applyChanges(transaction, changes)
    return transaction
  } catch {
    return state.tr
  }
}

/** The steps from one document to another, or one unknown step where they do not connect. */
function chain(
  before: Node,
  transactions: readonly Transaction[],
  after: Node,
): readonly AppliedStep[] {
  const steps: AppliedStep[] = []
  let reached = before
  for (const { before: from, doc, docs, steps: done } of transactions) {
    if (from !== reached) return [{ step: null, before, after }]
    for (const [place, step] of done.entries()) {
      steps.push({ step, before: docs[place] ?? from, after: docs[place + 1] ?? doc })
    }
    reached = doc
  }
  return reached === after ? steps : [{ step: null, before, after }]
}

/**
 * A caret stays behind the letter that it stands behind, so that what others insert at the same
 * place comes after one's own next letter. Marks chosen for that letter stay chosen.
 */
function keepCaret(transaction: Transaction, { selection, storedMarks }: EditorState): void {
  if (selection instanceof TextSelection && selection.empty) {
    const place = transaction.doc.resolve(transaction.mapping.map(selection.head, -1))
    if (place.parent.inlineContent) transaction.setSelection(new TextSelection(place))
  }
  if (storedMarks) transaction.setStoredMarks(storedMarks)
}
