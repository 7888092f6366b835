import { describe, expect, it } from 'vitest'
import type { TextPlace } from '../../shared/model/edit.ts'
import { plainText } from '../../shared/model/plain-text.ts'
import { textRoot } from '../../shared/ydoc/layout.ts'
import { readAgenda } from '../../shared/ydoc/read-agenda.ts'
import { settle } from '../../shared/ydoc/text/settle.ts'
import { suggestChanges } from '../../shared/ydoc/text/suggest.ts'
import { watchSuggestions } from '../../shared/ydoc/watch-suggestions.ts'
import { open } from './opened.ts'

const LINES = `
  Opening
    > The session will open.
  Other matters
`
const ANNOTATION: TextPlace = { owner: 'opening', field: 'annotation', language: 'en' }
const TITLE: TextPlace = { ...ANNOTATION, field: 'title' }

/** An agenda in which one can suggest. */
function discussed() {
  const { doc } = open(LINES)
  const ytext = (place: TextPlace) => doc.getText(textRoot(place))
  return {
    doc,
    ytext,
    suggest: (place: TextPlace, at: number, remove: number, text: string) =>
      doc.transact((tx) => {
        const insert = [{ text, marks: {} }]
        const suggester = { person: 'ana', at: 1 }
        suggestChanges(tx, ytext(place), [{ at, remove, insert }], suggester)
      }),
  }
}

describe('suggestions of a document', () => {
  it('[SG35] what is suggested is known as it comes and goes, and nobody is told of other edits', () => {
    const { doc, ytext, suggest } = discussed()
    suggest(ANNOTATION, 4, 7, 'Conference')
    const watch = watchSuggestions(doc)
    let told = 0
    watch.subscribe(() => told++)
    const said = () => watch.get().map(({ place, cards }) => [place.field, cards.length])
    expect(said()).toEqual([['annotation', 1]])
    suggest(TITLE, 0, 0, 'X')
    expect(said()).toEqual([
      ['annotation', 1],
      ['title', 1],
    ])
    const before = watch.get()
    doc.transact(() => ytext({ ...TITLE, owner: 'other-matters' }).insert(0, 'No '))
    expect(watch.get()).toBe(before)
    doc.transact((tx) => settle(tx, ytext(ANNOTATION), 'accept'))
    expect(said()).toEqual([['title', 1]])
    expect(told).toBe(2)
  })

  it('[SG36] an agenda is read as it stands, or as accepted where that is asked', () => {
    const { doc, suggest } = discussed()
    suggest(ANNOTATION, 4, 7, 'Conference')
    const annotation = (as?: 'accepted') =>
      plainText(readAgenda(doc, as).agenda.items[0]?.annotation.en ?? [])
    expect(annotation()).toBe('The session will open.')
    expect(annotation('accepted')).toBe('The Conference will open.')
  })
})
