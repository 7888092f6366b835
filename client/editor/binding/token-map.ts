import type { TextChange } from '../../../shared/ydoc/text/changes.ts'

/** A range of tokens of a Y.Text. */
export interface TokenRange {
  readonly at: number
  readonly length: number
}

/** Where the tokens that a text had at some moment are after changes made since. */
export class TokenMap {
  private now: readonly (number | null)[]

  /** Nothing changed yet, in a text of `length` tokens. */
  constructor(length: number) {
    this.now = Array.from({ length }, (_, index) => index)
  }

  /** Takes in what one more transaction did. */
  add(changes: readonly TextChange[]): void {
    const moved: (number | null)[] = []
    let index = 0
    for (const change of changes) {
      if (change.do === 'insert') index += 'text' in change.content ? change.content.text.length : 1
      else if (change.do === 'remove') moved.push(...new Array(change.length).fill(null))
      else for (let i = 0; i < change.length; i++) moved.push(index++)
    }
    this.now = this.now.map((at) => (at === null ? null : (moved[at] ?? null)))
  }

  /** Where a token is now; null when it was removed. */
  indexOf(token: number): number | null {
    return this.now[token] ?? null
  }

  /** The tokens of now that were there at the moment. */
  known(): ReadonlySet<number> {
    return new Set(this.now.filter((at) => at !== null))
  }

  /** The place that was before token `at`: right behind the nearest token left of it still there. */
  placeOf(at: number): number {
    const left = this.now.slice(0, at).findLast((index) => index !== null)
    return left === undefined || left === null ? 0 : left + 1
  }

  /** Where the tokens of a range are now, without what was inserted among them. */
  rangesOf({ at, length }: TokenRange): readonly TokenRange[] {
    const ranges: TokenRange[] = []
    for (const index of this.now.slice(at, at + length)) {
      if (index === null) continue
      const last = ranges.at(-1)
      if (last && last.at + last.length === index) {
        ranges[ranges.length - 1] = { at: last.at, length: last.length + 1 }
      } else ranges.push({ at: index, length: 1 })
    }
    return ranges
  }
}
