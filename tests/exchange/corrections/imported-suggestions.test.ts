import { describe, expect, it } from 'vitest'
import { assert } from '../../../shared/base/assert.ts'
import { correct } from '../../../shared/exchange/corrections/correct.ts'
import {
  importedSuggestions,
  suggestionOf,
} from '../../../shared/exchange/corrections/imported-suggestions.ts'
import { readDocxAgenda } from '../../../shared/exchange/docx/read-agenda.ts'
import type { ChangeKind, ImportedChange } from '../../../shared/model/import-result.ts'
import { plainText } from '../../../shared/model/plain-text.ts'
import { importedSuggestionsShape } from '../../../shared/protocol/imported-suggestions.ts'
import { agendaFile } from '../docx/agenda-file.ts'
import { read } from '../text/reading.ts'

const TEXT = `Provisional agenda

1. Opening of the session.

Annotations

1. Opening of the session

The keepers open the session, and the keepers of the lamps
close the session after the keepers of the lenses.

A second paragraph of the same keepers.
`
const LINES = TEXT.split('\n')
const MADE = read(TEXT)

/** A change of words of the one line that begins so, at their last place there. */
function change(kind: ChangeKind, begins: string, at: string, text = at): ImportedChange {
  const line = LINES.findIndex((one) => one.startsWith(begins)) + 1
  const from = (LINES[line - 1] ?? '').lastIndexOf(at)
  const to = kind === 'insertion' ? from : from + at.length
  return { author: 'Ada', kind, text, place: { line, from, to } }
}

/** What a change would do: the text before it, what goes, what comes. */
function done(of: ImportedChange, made: Pick<typeof MADE, 'agenda' | 'lines'> = MADE) {
  const found = suggestionOf(made, of)
  if (!found) return null
  const item = made.agenda.items.find(({ id }) => id === found.place.owner)
  const text = plainText(item?.annotation.en)
  return [
    text.slice(0, found.from).slice(-12),
    text.slice(found.from, found.to),
    found.insert,
    text.slice(found.to).slice(0, 8),
  ]
}

describe('tracked changes of a Word file as suggestions', () => {
  it('[IY93] insertions and deletions come to the letter where the file has them', () => {
    expect(done(change('deletion', 'The keepers', ' of the lamps'))).toEqual(
      ['the keepers', ' of the lamps', '', ' close t'].map((one, at) =>
        at === 0 ? expect.stringMatching(/ the keepers$/) : one,
      ),
    )
    expect(done(change('insertion', 'close', 'after', 'soon '))).toEqual([
      'the session ',
      '',
      'soon ',
      'after th',
    ])
    expect(done(change('deletion', 'A second', 'keepers'))).toEqual([
      'of the same ',
      'keepers',
      '',
      '.',
    ])
  })

  it.each([
    ['of another kind', change('move', 'A second', 'keepers')],
    ['of words that are not there', change('deletion', 'A second', 'keepers', 'gardeners')],
    ['without a place', { ...change('deletion', 'A second', 'keepers'), place: null }],
    ['in a line that became a heading', change('deletion', '1. Opening of the session', 'session')],
    ['that may be a new paragraph', change('insertion', 'A second', 'A second', 'A first one.')],
  ])('[IY94] a change %s is none', (_, one) => {
    const line = LINES.lastIndexOf('1. Opening of the session') + 1
    const place = one.text === 'session' && one.place ? { ...one.place, line } : one.place
    expect(suggestionOf(MADE, { ...one, place })).toBeNull()
  })

  it('[IY94] a change in a paragraph that was written anew is none', () => {
    const one = change('deletion', 'A second', 'keepers')
    const line = MADE.lines[(one.place?.line ?? 1) - 1]
    const place = {
      field: 'annotation',
      owner: line?.owner ?? '',
      paragraph: line?.paragraph ?? 0,
    } as const
    const text = 'Another text of the keepers.'
    const made = correct(MADE, { do: 'write', place, text }, (kind) => kind)
    assert(made.ok, 'to be written')
    expect(suggestionOf(made.value, one)).toBeNull()
  })

  it('[IY93] the changes of a Word file become suggestions with their authors and times', async () => {
    let count = 0
    const newId = (kind: string) => `${kind}-${++count}`
    const file = await readDocxAgenda(await agendaFile({ isReviewed: true }), { newId })
    assert(file.ok, 'to be read')
    const suggestions = importedSuggestions(file.value)
    const at = Date.UTC(2031, 6, 1, 9)
    expect(
      suggestions.map(({ author, at, insert, from, to }) => [author, at, insert, to - from]),
    ).toEqual([
      ['Ada Fresnel', at, '', 'arrêté'.length],
      ['Ada Fresnel', at, 'approuvé', 0],
      ['Jean Argand', at, ' Il est court.', 0],
    ])
    expect(importedSuggestionsShape.safeParse(suggestions).error).toBeUndefined()
  })
})
