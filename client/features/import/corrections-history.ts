import { correct } from '../../../shared/exchange/corrections/correct.ts'
import type {
  Correction,
  CorrectionRefusal,
} from '../../../shared/exchange/corrections/correction.ts'
import type { Id } from '../../../shared/model/agenda.ts'
import type { ImportResult } from '../../../shared/model/import-result.ts'

/** An import as it has been corrected, and the lines that a person has looked at and settled. */
export interface Checked {
  readonly result: ImportResult
  readonly settled: ReadonlySet<number>
}

/** What has been done, and what has been taken back; the last of `done` is what is shown. */
export interface CorrectionsHistory {
  readonly done: readonly Checked[]
  readonly undone: readonly Checked[]
}

/** What a person does to an import. */
export type CorrectionAction =
  | { readonly do: 'correct'; readonly correction: Correction; readonly lines: readonly number[] }
  | { readonly do: 'settle'; readonly lines: readonly number[] }
  | { readonly do: 'undo' | 'redo' }

/** The history of an import that nobody has corrected yet. */
export function begunHistory(result: ImportResult): CorrectionsHistory {
  return { done: [{ result, settled: new Set() }], undone: [] }
}

/** What is shown. */
export function shownOf({ done }: CorrectionsHistory): Checked {
  const shown = done.at(-1)
  if (!shown) throw new Error('A history begins with what was read')
  return shown
}

/** The history after an action; a refusal when a correction cannot be made. */
export function after(
  history: CorrectionsHistory,
  action: CorrectionAction,
  newId: (kind: string) => Id,
): CorrectionsHistory | CorrectionRefusal {
  const { done, undone } = history
  const shown = shownOf(history)
  switch (action.do) {
    case 'undo':
      return done.length < 2 ? history : { done: done.slice(0, -1), undone: [...undone, shown] }
    case 'redo': {
      const next = undone.at(-1)
      return next ? { done: [...done, next], undone: undone.slice(0, -1) } : history
    }
    case 'settle': {
      const settled = new Set([...shown.settled, ...action.lines])
      return { done: [...done, { ...shown, settled }], undone: [] }
    }
    case 'correct': {
      const made = correct(shown.result, action.correction, newId)
      if (!made.ok) return made.reason
      const settled = new Set([...shown.settled, ...action.lines])
      return { done: [...done, { result: made.value, settled }], undone: [] }
    }
  }
}
