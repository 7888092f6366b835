import { describe, expect, it } from 'vitest'
import { correct } from '../../../shared/exchange/corrections/correct.ts'
import { importedThreads } from '../../../shared/exchange/corrections/imported-threads.ts'
import { readDocxAgenda } from '../../../shared/exchange/docx/read-agenda.ts'
import type { ImportedComment, ImportResult } from '../../../shared/model/import-result.ts'
import { itemTitle } from '../../../shared/model/item-title.ts'
import { plainText } from '../../../shared/model/plain-text.ts'
import { importedThreadsShape } from '../../../shared/protocol/imported-threads.ts'
import { agendaFile } from '../docx/agenda-file.ts'
import { read } from '../text/reading.ts'

const TEXT = `Provisional agenda

1. Opening of the session.
2. Keepers.

A line of no place and no mark

Annotations

1. Opening of the session

The keepers open the session, and the keepers of the lamps
close the session after the keepers of the lenses.

A second paragraph of the same keepers.

2. Keepers

The keepers are well.

Documentation

Note by the Secretariat on lamps (CPL/2031/2)
`
const LINES = TEXT.split('\n')

/** A comment on words of the one line that holds them; the nth time that they stand there. */
function about(line: string, quote: string, nth = 0, more: Partial<ImportedComment> = {}) {
  const number = LINES.findIndex((one) => one.startsWith(line)) + 1
  let from = -1
  for (let time = 0; time <= nth; time++) {
    from = (LINES[number - 1] ?? '').indexOf(quote, from + 1)
  }
  const place = { line: number, from, to: from + quote.length }
  return { author: 'Ada', text: 'Why?', quote, place, ...more }
}

function imported(...comments: readonly ImportedComment[]): ImportResult {
  return { ...read(TEXT), changes: [], comments }
}

/** What the first thread of an import is about: where, its words, and what stands before them. */
function placed(result: ImportResult) {
  const [thread] = importedThreads(result)
  if (thread?.at.on !== 'text') return thread?.at
  const { place, from, to } = thread.at
  const item = result.agenda.items.find(({ id }) => id === place.owner)
  const text = plainText(place.field === 'title' ? item?.title.en : item?.annotation.en)
  return { field: place.field, words: text.slice(from, to), before: text.slice(0, from) }
}

describe('comments of a Word file as threads', () => {
  it('[IY90] a comment is about the words that its own became, the nearest of several', () => {
    expect(placed(imported(about('The keepers open', 'keepers')))).toEqual({
      field: 'annotation',
      words: 'keepers',
      before: 'The ',
    })
    expect(placed(imported(about('The keepers open', 'keepers', 1)))).toMatchObject({
      before: 'The keepers open the session, and the ',
    })
    expect(placed(imported(about('close the', 'keepers')))).toMatchObject({
      before: expect.stringMatching(/close the session after the $/),
    })
    expect(placed(imported(about('A second', 'keepers')))).toMatchObject({
      before: expect.stringMatching(/\nA second paragraph of the same $/),
    })
  })

  it('[IY90] words that go over a line are found in their paragraph', () => {
    const quote = 'of the lamps\nclose the session'
    const place = { line: LINES.findIndex((one) => one.startsWith('The keepers open')) + 1 }
    const from = LINES[place.line - 1]?.indexOf('of the lamps') ?? 0
    const comment = { author: '', text: 'x', quote, place: { ...place, from, to: from + 12 } }
    expect(placed(imported(comment))).toMatchObject({ words: 'of the lamps close the session' })
  })

  it('[IY90] a title is found without its number and its point', () => {
    const comment = about('1. Opening of the session.', '1. Opening of the session.')
    expect(placed(imported(comment))).toMatchObject({
      field: 'title',
      words: 'Opening of the session',
    })
  })

  it('[IY90] a comment follows words that were sent elsewhere before the agenda is made', () => {
    const before = imported(about('The keepers are', 'keepers'))
    const opening = before.agenda.items.find((item) => /^Opening/.test(itemTitle(item, 'en')))
    const line = before.comments[0]?.place?.line ?? 0
    const where = { to: 'annotation', item: opening?.id ?? '' } as const
    const sent = correct(before, { do: 'send', lines: [line], where }, (kind) => `new-${kind}`)
    const after = sent.ok ? sent.value : before
    const [thread] = importedThreads(after)
    expect(thread?.at).toMatchObject({ on: 'text', place: { owner: opening?.id } })
    expect(placed(after)).toMatchObject({ before: expect.stringMatching(/\nThe $/) })
  })

  it('[IY91] without its words a comment is at its record, and without one it is a quotation', () => {
    const gone = { ...about('The keepers are', 'keepers'), quote: 'gardeners' }
    const at = { ...gone, place: gone.place && { ...gone.place, to: gone.place.from } }
    const [record] = importedThreads(imported(at))
    expect(record?.at.on).toBe('item')
    expect(record?.messages[0]?.text).toBe('> gardeners\n\nWhy?')
    const stray = importedThreads(imported(about('A line of no', 'no place')))
    expect(stray[0]?.at).toEqual({ on: 'nothing', quote: 'no place' })
    const nowhere = importedThreads(imported({ author: '', text: '', quote: '', place: null }))
    expect(nowhere).toEqual([
      { at: { on: 'nothing', quote: '' }, messages: [{ author: '', text: '…' }] },
    ])
  })

  it('[IY92] replies, times and what is done come along', () => {
    const date = '2031-07-02T09:00:00Z'
    const [thread, other, ...none] = importedThreads(
      imported(
        about('The keepers are', 'well', 0, { date, isDone: true }),
        about('The keepers are', 'well', 0, { author: 'Jean', text: 'Yes', answers: 0 }),
        about('The keepers open', 'open', 0, { date: 'yesterday' }),
        about('The keepers are', 'well', 0, { text: 'No', answers: 1, date: date.slice(0, -1) }),
      ),
    )
    expect(none).toEqual([])
    const at = Date.UTC(2031, 6, 2, 9)
    expect(thread).toMatchObject({ isResolved: true })
    expect(thread?.messages).toEqual([
      { author: 'Ada', at, text: 'Why?' },
      { author: 'Jean', text: 'Yes' },
      { author: 'Ada', at, text: 'No' },
    ])
    expect(other?.messages).toEqual([{ author: 'Ada', text: 'Why?' }])
  })

  it('[IY92] no word of a comment is lost, however long it is and whatever answers what', () => {
    const long = `${'🗼'.repeat(6_000)}end`
    const answers = Array.from({ length: 600 }, (_, at) =>
      about('The keepers are', 'well', 0, { text: `reply ${at}`, answers: 0 }),
    )
    const circle = [601, 602].map((at) =>
      about('The keepers are', 'well', 0, { text: `circle ${at}`, answers: 1203 - at }),
    )
    const comments = [about('The keepers are', 'well', 0, { text: long, author: 'x'.repeat(200) })]
    const threads = importedThreads(imported(...comments, ...answers, ...circle))
    const said = threads.flatMap(({ messages }) => messages.map(({ text }) => text)).join('')
    expect(said).toBe(
      [long, ...answers.map(({ text }) => text), ...circle.map(({ text }) => text)].join(''),
    )
    expect(importedThreadsShape.safeParse(threads).error).toBeUndefined()
  })

  it('[IY92] the comment of a Word file becomes a thread about its words', async () => {
    const file = await readDocxAgenda(await agendaFile({ isReviewed: true }), {
      newId: (kind) => `${kind}-${Math.random().toString(36).slice(2)}`,
    })
    const [thread] = file.ok ? importedThreads(file.value) : []
    expect(thread?.at).toMatchObject({ on: 'text' })
    expect(thread?.messages).toMatchObject([{ author: 'Jean Argand', at: Date.UTC(2031, 6, 2) }])
  })
})
