import { describe, expect, it } from 'vitest'
import { assert } from '../../../shared/base/assert.ts'
import { correct } from '../../../shared/exchange/corrections/correct.ts'
import type { Correctable, Correction } from '../../../shared/exchange/corrections/correction.ts'
import { doubtfulPlaces } from '../../../shared/exchange/corrections/doubtful-places.ts'
import { documentTitle, itemTitle } from '../../../shared/model/item-title.ts'
import { numberItems } from '../../../shared/model/numbering.ts'
import { plainText } from '../../../shared/model/plain-text.ts'
import { read } from '../text/reading.ts'

const TEXT = `Provisional agenda

1. Opening of the session.
2. Keepers:
(a) Their health;
(b) Their lamps.

A line of no place and no mark

Annotations

1. Opening of the session

The session will be opened by the keepers, whose lamps were cleaned
and whose lenses were turned.
A second paragraph of the same.

2. Keepers

Documentation

Note by the Secretariat on lamps (CPL/2031/2)

(a) Their health

The keepers are well.

3. Towers

The towers stand.

Report of the Secretariat on towers (CPL/2031/3)
`

let made = 0
const newId = (kind: string) => `new-${kind}-${++made}`

/** The line of the source, from 1, that begins with some words. */
function lineOf(words: string): number {
  return TEXT.split('\n').findIndex((line) => line.startsWith(words)) + 1
}

function start(): Correctable {
  return read(TEXT)
}

function corrected(before: Correctable, ...corrections: readonly Correction[]): Correctable {
  let now = before
  for (const correction of corrections) {
    const done = correct(now, correction, newId)
    assert(done.ok, `to be made: ${JSON.stringify(correction)}`)
    now = done.value
  }
  return now
}

/** Items with numbers, their paragraphs and documents, one line each, and the tray. */
function draw({ agenda }: Correctable): string {
  const numbers = numberItems(agenda.items, 'en')
  const items = agenda.items.flatMap((item) => [
    `${numbers.get(item.id)?.label} ${itemTitle(item, 'en')}`,
    ...(item.annotation.en ?? []).map((one) => `  ${one.kind[0]} ${plainText([one])}`),
    ...agenda.documents
      .filter((document) => document.item === item.id)
      .map((document) => `  = ${documentTitle(document, 'en')} ${document.symbol}`),
  ])
  return [...items, ...agenda.unplaced.map(({ line, text }) => `${line}: ${text}`)].join('\n')
}

const BEFORE = draw(start())
const item = (title: string, of = start()) =>
  of.agenda.items.find((one) => itemTitle(one, 'en') === title)?.id ?? ''
const send = (words: string, where: Extract<Correction, { do: 'send' }>['where']): Correction => {
  return { do: 'send', lines: [lineOf(words)], where }
}

describe('correcting an import', () => {
  it('[IY1] a line not placed goes into an annotation where the order of the source puts it', () => {
    const before = start()
    const keepers = item('Keepers', before)
    const after = corrected(before, send('A line of no', { to: 'annotation', item: keepers }))
    expect(draw(after)).toBe(
      draw(before)
        .replace('2 Keepers', '2 Keepers\n  t A line of no place and no mark')
        .replace(/\n8: .*/, ''),
    )
    expect(after.lines[lineOf('A line of no') - 1]).toMatchObject({
      fate: 'placed',
      became: 'annotation',
      owner: keepers,
      paragraph: 0,
    })
  })

  it('[IY1] one line of a paragraph goes, the others stay a paragraph', () => {
    const before = start()
    const opening = item('Opening of the session', before)
    const [first] = before.agenda.items.find(({ id }) => id === opening)?.annotation.en ?? []
    expect(plainText(first ? [first] : [])).toContain('whose lamps were cleaned and whose')
    const sent = send('and whose lenses', { to: 'quotation', item: item('Keepers', before) })
    const drawn = draw(corrected(before, sent))
    expect(drawn).toContain(
      '  t The session will be opened by the keepers, whose lamps were cleaned\n',
    )
    expect(drawn).toContain('2 Keepers\n  q and whose lenses were turned.')
  })

  it('[IY2] a line becomes a document entry with its type, title and symbol', () => {
    const before = start()
    const sent = send('Report of the Sec', { to: 'document', item: item('Keepers', before) })
    const after = corrected(before, sent)
    expect(after.agenda.documents.at(1)).toMatchObject({ type: 'report', symbol: 'CPL/2031/3' })
    expect(draw(after)).toContain('= Note by the Secretariat on lamps CPL/2031/2\n  = Report of')
  })

  it('[IY3] a heading that was taken for a paragraph becomes an item, with what follows it', () => {
    const before = start()
    const health = item('Their health', before)
    const sent = send('3. Towers', { to: 'item', after: item('Keepers', before), level: 'beside' })
    expect(BEFORE).toContain('3. Towers')
    const beside = corrected(before, sent)
    expect(draw(beside)).toContain('3 Towers\n')
    const own = corrected(before, send('3. Towers', { to: 'item', after: health, level: 'beside' }))
    expect(draw(own)).toContain('2 (b) Towers\n  t The towers stand.')
  })

  it('[IY3] a title that is none goes, and its paragraphs, documents and rows are kept', () => {
    const before = start()
    const after = corrected(before, send('(a) Their health', { to: 'unplaced' }))
    expect(draw(after)).toContain('\n  t The keepers are well.')
    expect(draw(after)).not.toContain('2 (a) Their health')
    expect(draw(after)).toContain(`${lineOf('(a) Their health')}: (a) Their health`)
    expect(correct(before, send('2. Keepers', { to: 'furniture' }), newId)).toEqual({
      ok: false,
      reason: 'has-sub-items',
    })
  })

  it('[IY4] a paragraph is cut before a line, and joined again', () => {
    const before = start()
    const line = lineOf('and whose lenses')
    const cut = corrected(before, { do: 'split', line })
    expect(draw(cut)).toContain('cleaned\n  t and whose lenses')
    expect(cut.lines[line - 1]?.paragraph).toBe(1)
    expect(draw(corrected(cut, { do: 'join', line }))).toBe(BEFORE)
    expect(correct(before, { do: 'split', line: line - 1 }, newId)).toEqual({
      ok: false,
      reason: 'first-line',
    })
  })

  it('[IY5] a text is written anew; its lines stay where they are', () => {
    const before = start()
    const opening = item('Opening of the session', before)
    const place = { owner: opening, field: 'annotation', paragraph: 0 } as const
    const after = corrected(before, { do: 'write', place, text: 'The keepers\nopen it. ' })
    expect(draw(after)).toContain('  t The keepers open it.\n')
    expect(after.lines).toEqual(before.lines)
    const line = lineOf('and whose lenses')
    expect(correct(after, { do: 'split', line }, newId)).toMatchObject({ reason: 'rewritten' })
    expect(correct(before, { do: 'write', place, text: ' ' }, newId)).toMatchObject({
      reason: 'no-words',
    })
  })

  it('[IY6] a line is said to belong to the page, and comes back when it is sent again', () => {
    const before = start()
    const gone = corrected(before, send('A line of no', { to: 'furniture' }))
    expect(gone.agenda.unplaced).toEqual([])
    expect(gone.lines[lineOf('A line of no') - 1]?.fate).toBe('furniture')
    expect(draw(corrected(gone, send('A line of no', { to: 'unplaced' })))).toBe(BEFORE)
  })

  it('[IY7] places to look at come in the order of the source; what it does not say comes first', () => {
    const { lines, findings } = read(TEXT)
    const places = doubtfulPlaces(lines, findings)
    expect(places[0]).toMatchObject({ from: 0, to: 0 })
    expect(places[0]?.findings.length).toBeGreaterThan(1)
    expect(places.slice(1).map(({ from }) => from)).toEqual(
      places
        .slice(1)
        .map(({ from }) => from)
        .toSorted((one, other) => one - other),
    )
    expect(places.some(({ from }) => from === lineOf('A line of no'))).toBe(true)
  })
})
