import { describe, expect, it } from 'vitest'
import { itemTitle } from '../../shared/model/item-title.ts'
import { placesLeft } from '../../shared/model/places-left.ts'
import { plainText } from '../../shared/model/plain-text.ts'
import { nextSession } from '../../shared/next-session/next-session.ts'
import { corpusNames, corpusText, hasCorpus, read } from './corpus.ts'
import { sayIfNoCorpus } from './say-if-no-corpus.ts'

const NAME = corpusNames.find((name) => name.includes('2024')) ?? ''

describe.skipIf(!hasCorpus)('the thirteenth session from the agenda of the twelfth', () => {
  const { agenda } = hasCorpus ? read(corpusText(NAME)) : read('')
  let count = 0
  const next = nextSession(
    agenda,
    { sessionNumber: 13, opening: '2026-10-19', closing: '2026-10-23', place: 'vienna' },
    () => `new-${++count}`,
  )
  const proposalFor = (was: string) =>
    (next.places ?? []).filter((place) => place.was === was).map(({ proposed }) => proposed)

  it('[NS26] the ordinals of all titles are right', () => {
    const titles = next.items.map((item) => itemTitle(item, 'fr')).join('\n')
    expect(titles.match(/\p{L}+(?= session)/gu)).toEqual(['treizième', 'quatorzième', 'treizième'])
  })

  it('[NS26] deadlines and the groups in turn are computed', () => {
    expect(proposalFor('lundi 30 septembre 2024')).toEqual(['lundi 5 octobre 2026'])
    expect(proposalFor('vendredi 11 octobre 2024')).toEqual(['vendredi 16 octobre 2026'])
    expect(proposalFor("États d'Europe orientale")).toEqual([
      "États d'Amérique latine et des Caraïbes",
    ])
    expect(proposalFor("États d'Asie et du Pacifique")).toEqual(["États d'Europe orientale"])
  })

  it('[NS26] every mention of 2024, of "douzième" and of decisions 11/x is in the list', () => {
    const left = placesLeft(next)
    const unlisted: string[] = []
    const look = (owner: string, field: string, plain: string) => {
      for (const { index, 0: words } of plain.matchAll(
        /(?<!\d)2024(?!\d)|douzième|(?<!\d)11\/\d+/gu,
      )) {
        const isListed = left.some(
          ({ place, range }) =>
            place.owner === owner &&
            place.field === field &&
            range &&
            range.from <= index &&
            range.to >= index + words.length,
        )
        if (!isListed) unlisted.push(plain.slice(index - 20, index + 20))
      }
    }
    for (const { id, title, annotation } of next.items) {
      look(id, 'title', plainText(title.fr))
      look(id, 'annotation', plainText(annotation.fr))
    }
    for (const { id, title } of next.documents) look(id, 'title', plainText(title.fr))
    for (const { id, text } of next.entries) look(id, 'text', plainText(text.fr))
    expect(unlisted).toEqual([])
    expect(left.length).toBeGreaterThan(100)
  })

  it('[NS26] the timetable has the same sequence from 19 to 23 October', () => {
    expect(next.meetings.map(({ date, start }) => `${date} ${start}`)).toEqual(
      ['19', '20', '21', '22', '23'].flatMap((day) => [
        `2026-10-${day} 10:00`,
        `2026-10-${day} 15:00`,
      ]),
    )
    expect(next.entries).toHaveLength(agenda.entries.length)
    expect(next.documents.filter(({ symbol }) => symbol).map(({ symbol }) => symbol)).toEqual([
      'CTOC/COP/2026/1',
    ])
  })
})

sayIfNoCorpus()
