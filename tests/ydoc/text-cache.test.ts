import { expect, it } from 'vitest'
import type { TextPlace } from '../../shared/model/edit.ts'
import { textOf } from '../../shared/model/plain-text.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { textRoot } from '../../shared/ydoc/layout.ts'
import { createTextCache, EMPTY_TEXT, isEmptyText } from '../../shared/ydoc/text-cache.ts'

const FRENCH: TextPlace = { owner: 'a', field: 'title', language: 'fr' }
const ENGLISH: TextPlace = { ...FRENCH, language: 'en' }

function opened() {
  const doc = createDoc()
  const write = (place: TextPlace, words: string) => doc.getText(textRoot(place)).insert(0, words)
  write(FRENCH, 'Ouverture')
  return { doc, write, texts: createTextCache(doc) }
}

it('[RD70] a text says something once it has a character, a paragraph, or a kind or indent', () => {
  expect([[], EMPTY_TEXT, textOf('')].map(isEmptyText)).toEqual([true, true, true])
  const bullet = [{ kind: 'bullet', indent: 0, runs: [] }] as const
  const indented = [{ kind: 'text', indent: 1, runs: [] }] as const
  const two = [...EMPTY_TEXT, ...EMPTY_TEXT]
  expect([textOf(' '), bullet, indented, two].some(isEmptyText)).toBe(false)
})

it('[RD71] a text is read once, until it is taken to have changed', () => {
  const { write, texts } = opened()
  const first = texts.text(FRENCH)
  write(FRENCH, 'L’')
  expect(texts.text(FRENCH)).toBe(first)
  texts.forget(FRENCH)
  expect(texts.text(FRENCH)).toEqual(textOf('L’Ouverture'))
})

it('[RD71] the languages of a field stay the same object while none of them changes', () => {
  const { write, texts } = opened()
  const before = texts.inLanguages('a', 'title')
  expect(texts.inLanguages('a', 'title')).toBe(before)
  texts.forget({ ...FRENCH, field: 'annotation' })
  expect(texts.inLanguages('a', 'title')).toBe(before)
  write(ENGLISH, 'Opening')
  texts.forget(ENGLISH)
  expect(texts.inLanguages('a', 'title')).toEqual({
    en: textOf('Opening'),
    fr: textOf('Ouverture'),
  })
  expect(texts.inLanguages('a', 'title').fr).toBe(before.fr)
})

it('[RD72] the places at which something is written are known, empty ones left out', () => {
  const { doc, write, texts } = opened()
  doc.getText(textRoot(ENGLISH))
  doc.getText('not a text').insert(0, 'x')
  write({ owner: 'b', field: 'annotation', language: 'ar' }, 'جدول')
  texts.forget(ENGLISH)
  texts.forget({ owner: 'b', field: 'annotation', language: 'ar' })
  expect(texts.written()).toEqual([FRENCH, { owner: 'b', field: 'annotation', language: 'ar' }])
})
