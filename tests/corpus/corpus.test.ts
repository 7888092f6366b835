import { expect, it } from 'vitest'
import { outline } from '../../shared/exchange/text/outline.ts'
import { corpusNames, corpusText, expectedOf, read } from './corpus.ts'
import { sayIfNoCorpus } from './say-if-no-corpus.ts'
import { scoreLine, scoreOf } from './score.ts'

sayIfNoCorpus()

for (const name of corpusNames.filter((one) => expectedOf(one) !== null)) {
  it(`[IM1] ${name} is read as a careful reader reads it`, () => {
    const expected = expectedOf(name)
    if (!expected) return
    const score = scoreOf(outline(read(corpusText(name))), expected)
    console.info(scoreLine(name, score))
    expect(score.items).toBe(1)
    expect(score.titles).toBe(1)
    expect(score.paragraphs).toBeGreaterThanOrEqual(0.95)
    expect(score.quotations).toBe(1)
    expect(score.documents).toBeGreaterThanOrEqual(0.98)
    expect(score.timetable).toBeGreaterThanOrEqual(name.startsWith('000') ? 0.9 : 1)
  })
}

for (const name of corpusNames.filter((one) => one.startsWith('003'))) {
  it(`[IM1] ${name}, a note, has its masthead, points, headings and numbered paragraphs`, () => {
    const { session, items } = outline(read(corpusText(name)))
    const [note] = items.slice(-1)
    console.info(`${name}: ${note?.headings} headings, ${note?.annotationParagraphs} paragraphs`)
    expect(session).toMatchObject({
      sessionNumber: 10,
      place: 'Vienne',
      start: '2020-10-12',
      end: '2020-10-16',
      documentDate: '2020-07-01',
    })
    expect(items.slice(0, -1).map(({ ref }) => ref)).toEqual(['2', '4', '5'])
    expect(note).toMatchObject({ headings: 6, annotationParagraphs: 18 })
  })
}

for (const name of corpusNames) {
  it(`[IM2] every line of ${name} is accounted for once`, () => {
    const source = corpusText(name)
    const { lines } = read(source)
    expect(lines.map(({ line }) => line)).toEqual(source.split('\n').map((_, at) => at + 1))
  })
}
