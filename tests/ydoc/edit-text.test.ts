import { expect, it } from 'vitest'
import type { TextField } from '../../shared/model/edit.ts'
import type { Language } from '../../shared/model/language.ts'
import { textOf } from '../../shared/model/plain-text.ts'
import { open } from './opened.ts'

const LINES = `
  a
    - A report (A/80/1)
  @ 2024-10-14 10:00-13:00 plenary
  = Statements
`

function opened() {
  const { edit, ...rest } = open(LINES)
  const set = (owner: string, field: TextField, words: string, language: Language = 'fr') =>
    edit({ do: 'set-text', owner, field, language, text: textOf(words) })
  return { ...rest, edit, set }
}

it('[ED60] every text of every record can be set, in each language by itself', () => {
  const { set, agenda } = opened()
  set('a', 'title', 'Ouverture')
  set('a', 'short-title', 'Ouv.')
  set('a', 'annotation', 'Un.\nDeux.')
  set('document-1', 'title', 'Un rapport')
  set('entry-1', 'text', 'Déclarations')
  const { items, documents, entries } = agenda()
  expect(items[0]).toMatchObject({
    title: { en: textOf('a'), fr: textOf('Ouverture') },
    shortTitle: { fr: textOf('Ouv.') },
    annotation: { fr: textOf('Un.\nDeux.') },
  })
  expect(documents[0]?.title.fr).toEqual(textOf('Un rapport'))
  expect(entries[0]?.text.fr).toEqual(textOf('Déclarations'))
})

it('[ED61] a text is changed by the smallest difference, and not at all where it is the same', () => {
  const { doc, set, updates } = opened()
  set('a', 'annotation', 'La session s’ouvrira lundi.')
  expect(updates(() => set('a', 'annotation', 'La session s’ouvrira lundi.'))).toBe(0)
  const start = doc.getText('text/a/annotation/fr')._start
  set('a', 'annotation', 'La session s’ouvrira mardi.')
  expect(doc.getText('text/a/annotation/fr')._start).toBe(start)
})

it('[ED62] a text that its record does not have, or of no record, is refused', () => {
  const { set } = opened()
  expect(set('nowhere', 'title', 'x')).toBe('unknown-record')
  expect(set('document-1', 'annotation', 'x')).toBe('unknown-record')
  expect(set('meeting-1', 'title', 'x')).toBe('unknown-record')
  expect(set('x y', 'body', 'x')).toBe('unknown-record')
})

it('[ED63] the text of a footnote stands by itself', () => {
  const { doc, set } = opened()
  expect(set('note-1', 'body', 'Résolution 55/25.')).toBe('ok')
  expect(doc.getText('text/note-1/body/fr').length).toBe(17)
})

it('[ED64] a language that agendas are not issued in is refused', () => {
  const { edit } = opened()
  const latin = JSON.parse('{"do":"set-text","owner":"a","field":"title","language":"la"}')
  expect(edit({ ...latin, text: textOf('Apertio') })).toBe('not-a-choice')
})
