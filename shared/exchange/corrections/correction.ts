import type { Id } from '../../model/agenda.ts'
import type { ImportResult } from '../../model/import-result.ts'

/** What a person corrects before an agenda is created: the agenda, and what each line became. */
export type Correctable = Pick<ImportResult, 'agenda' | 'lines'>

/** Where lines can be sent. */
export type Destination =
  /** A paragraph of its own in an annotation, where the order of the source puts it. */
  | { readonly to: 'annotation' | 'quotation'; readonly item: Id }
  /** An entry under "Documentation". */
  | { readonly to: 'document'; readonly item: Id }
  /** A new item after another one, beside it or as its last sub-item; null for the first place. */
  | { readonly to: 'item'; readonly after: Id | null; readonly level: 'beside' | 'below' }
  /** Furniture belongs to the page and not to the text. */
  | { readonly to: 'furniture' | 'unplaced' }

/** A text that a person may write anew. */
export type WrittenPlace =
  | { readonly owner: Id; readonly field: 'annotation'; readonly paragraph: number }
  | { readonly owner: Id; readonly field: 'title' | 'document-title' | 'symbol' | 'entry' }

/** One correction; lines are numbered from 1. */
export type Correction =
  | {
      readonly do: 'send'
      readonly lines: readonly number[]
      readonly where: Destination
    }
  /** The paragraph of a line is cut in two before the line. */
  | { readonly do: 'split'; readonly line: number }
  /** The paragraph of a line goes on the paragraph before it. */
  | { readonly do: 'join'; readonly line: number }
  | { readonly do: 'write'; readonly place: WrittenPlace; readonly text: string }

/**
 * Why a correction was not made. `no-words`: nothing stands there; `no-item`, `no-text`: what it
 * names is gone; `no-paragraph`: the line is part of no annotation; `first-line`: nothing stands
 * before it there; `rewritten`: the words of single lines cannot be told apart any more;
 * `has-sub-items`, `only-item`: the title cannot go without what hangs on it; `too-deep`:
 * there are three levels of items.
 */
export type CorrectionRefusal =
  | 'no-words'
  | 'no-item'
  | 'no-text'
  | 'no-paragraph'
  | 'first-line'
  | 'rewritten'
  | 'has-sub-items'
  | 'only-item'
  | 'too-deep'
