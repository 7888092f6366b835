import { readFileSync } from 'node:fs'

/** A document with planted defects, as it is checked, and what is to be found in it. */
export interface WholeDocument {
  readonly source: string
  /** The planted defects. */
  readonly planted: readonly Mark[]
  /** What follows from them: it may be found too. */
  readonly following: readonly Mark[]
}

/** A finding that is expected: its line, from 1, and the rules any of which counts as it. */
export interface Mark {
  readonly line: number
  readonly rules: readonly string[]
}

/**
 * Reads a document of the fixtures. `{rule}`, or `{rule|other}`, marks a planted defect on its line,
 * and `{~rule}` what follows from one.
 */
export function wholeDocument(name: string): WholeDocument {
  const planted: Mark[] = []
  const following: Mark[] = []
  const lines = readFileSync(`tests/fixtures/defects/${name}`, 'utf8').split('\n')
  const source = lines.map((text, at) =>
    text.replace(/ ?\{(~?)([\w|-]+)\}/g, (_, tilde: string, rules: string) => {
      const list = tilde ? following : planted
      list.push({ line: at + 1, rules: rules.split('|') })
      return ''
    }),
  )
  return { source: source.join('\n'), planted, following }
}
