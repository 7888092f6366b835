import type { LineOutcome } from '../../model/import-result.ts'

/** A line as one that found no place. */
export function unplaced({ line, text, rules }: LineOutcome): LineOutcome {
  return { line, text, rules, fate: 'unplaced' }
}
