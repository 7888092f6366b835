import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Agenda } from '../../shared/model/agenda.ts'
import { findPlace } from '../../shared/model/find-place.ts'
import { ordinal } from '../../shared/model/ordinals.ts'
import type { PlaceToCheck } from '../../shared/model/place-to-check.ts'
import { placesLeft } from '../../shared/model/places-left.ts'
import { plainText, textOf } from '../../shared/model/plain-text.ts'
import type { Text } from '../../shared/model/text.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { readAgenda } from '../../shared/ydoc/read-agenda.ts'
import { writeAgenda } from '../../shared/ydoc/write-agenda.ts'
import { arbitraryAgenda } from '../generators.ts'
import { arbitraryCleanSession, type CleanSession, cleanAgenda } from '../rules/clean-agenda.ts'
import { carried } from './carried.ts'

interface Written {
  readonly place: string
  readonly text: Text
}

/** Every text of an agenda under a name that does not change from session to session. */
function texts({ items, documents, entries }: Agenda): readonly Written[] {
  const owned = [
    ...items.flatMap(({ title, shortTitle, annotation }, at) =>
      Object.entries({ title, 'short-title': shortTitle, annotation }).map(
        ([field, text]) => [`item ${at} ${field}`, text] as const,
      ),
    ),
    ...documents.map(({ title }, at) => [`document ${at}`, title] as const),
    ...entries.map(({ text }, at) => [`entry ${at}`, text] as const),
  ]
  return owned.flatMap(([name, text]) =>
    Object.entries(text).map(([language, one]) => ({ place: `${name} ${language}`, text: one })),
  )
}

/** The places of a text of the new agenda, by the text's name. */
function placesByText(next: Agenda): ReadonlyMap<string, readonly PlaceToCheck[]> {
  const names = new Map<string, string>()
  for (const [at, { id }] of next.items.entries()) names.set(id, `item ${at}`)
  for (const [at, { id }] of next.documents.entries()) names.set(id, `document ${at}`)
  for (const [at, { id }] of next.entries.entries()) names.set(id, `entry ${at}`)
  const groups = new Map<string, PlaceToCheck[]>()
  for (const place of next.places ?? []) {
    const name = names.get(place.owner ?? '') ?? ''
    const field = name.startsWith('item') ? ` ${place.field}` : ''
    const key = `${name}${field} ${place.language}`
    groups.set(key, [...(groups.get(key) ?? []), place])
  }
  return groups
}

/** Sentences of the kinds that agendas have, over the last session's number, year and symbol. */
function sentences({ language, session, body }: CleanSession, year: number): readonly string[] {
  const word = ordinal(session, language) ?? ''
  const symbol = `CTOC/COP/${year}/7`
  return language === 'fr'
    ? [
        `Elle se réunira le 3 mai ${year}, puis en juin ${year} (voir ${symbol}).`,
        `Le rapport de ${year} sur la ${word} session, la ${word} réunion et le ${body}.`,
        `Dans sa décision ${session - 1}/2, elle a fixé l’exercice ${year}-${year + 1}.`,
      ]
    : [
        `It will meet on Monday, 3 May ${year}, then in June ${year} (see ${symbol}).`,
        `The report of ${year} on the ${word} session, the ${word} meeting and ${body}.`,
        `In its decision ${session - 1}/2, it set the biennium ${year}-${year + 1}.`,
      ]
}

interface Case {
  readonly session: CleanSession
  readonly order: readonly number[]
  readonly years: number
}

const arbitraryCase: fc.Arbitrary<Case> = fc.record({
  session: arbitraryCleanSession(),
  order: fc.array(fc.nat(2), { minLength: 1, maxLength: 5 }),
  years: fc.integer({ min: 1, max: 3 }),
})

/** A complete agenda of a body, with sentences of its session in every annotation. */
function lastAgenda({ session, order }: Case): Agenda {
  const agenda = cleanAgenda(session)
  const year = Number(agenda.facts.opening?.slice(0, 4))
  const known = sentences(session, year)
  const words = order.map((one) => known[one] ?? '').join(' ')
  return {
    ...agenda,
    facts: { ...agenda.facts, sessionNumber: session.session },
    items: agenda.items.map((item) => ({
      ...item,
      annotation: Object.fromEntries(
        Object.entries(item.annotation).map(([language, text]) => [
          language,
          [...(text ?? []), ...textOf(words)],
        ]),
      ),
    })),
  }
}

function next(last: Agenda, { session, years }: Case): Agenda {
  const { opening = '', closing = '' } = last.facts
  const later = (date: string) => `${Number(date.slice(0, 4)) + years}-${date.slice(5, 7)}-`
  return carried(last, {
    sessionNumber: session.session + 1,
    opening: `${later(opening)}${opening.slice(8) === '29' ? '28' : opening.slice(8)}`,
    closing: `${later(closing)}${closing.slice(8) === '29' ? '28' : closing.slice(8)}`,
  })
}

const RUNS = { numRuns: 40 }

it('[NS20] every mention of the last session’s year, ordinal and symbols is in the list', () => {
  fc.assert(
    fc.property(arbitraryCase, (one) => {
      const last = lastAgenda(one)
      const made = next(last, one)
      const places = placesByText(made)
      const year = last.facts.opening?.slice(0, 4) ?? ''
      const word = ordinal(one.session.session, one.session.language) ?? ''
      const named = new RegExp(
        `(?<![\\d])${year}(?!\\d)|(?<![\\p{L}-])${word}(?![\\p{L}-])|CTOC/COP/${year}/\\d`,
        'giu',
      )
      for (const { place, text } of texts(made)) {
        const plain = plainText(text)
        const listed = (places.get(place) ?? []).map((found) => findPlace(found, plain))
        for (const { index, 0: words } of plain.matchAll(named))
          if (
            !listed.some((found) => found && found.from < index + words.length && index < found.to)
          )
            expect(`${place}: ${plain.slice(Math.max(0, index - 30), index + 30)}`).toBe('listed')
      }
    }),
    RUNS,
  )
})

it('[NS21] no text changes but by what the list says was changed, and no paragraph is lost', () => {
  fc.assert(
    fc.property(arbitraryCase, (one) => {
      const last = lastAgenda(one)
      const made = next(last, one)
      const places = placesByText(made)
      const after = new Map(texts(made).map(({ place, text }) => [place, text]))
      expect(after.size).toBe(texts(last).length)
      for (const { place, text } of texts(last)) {
        const now = after.get(place) ?? []
        expect(now).toHaveLength(text.length)
        const applied = (places.get(place) ?? []).filter((found) => found.applied)
        let plain = plainText(now)
        for (const { from, was, proposed } of applied.toReversed())
          plain = plain.slice(0, from) + was + plain.slice(from + (proposed ?? '').length)
        expect(plain).toBe(plainText(text))
      }
    }),
    RUNS,
  )
})

it('[NS22] any agenda at all can be carried over: nothing is lost, and every place is found again', () => {
  fc.assert(
    fc.property(arbitraryAgenda(), fc.integer({ min: 1, max: 40 }), (last, sessionNumber) => {
      const made = carried(last, { sessionNumber, opening: '2026-10-19', closing: '2026-10-23' })
      const sizes = (agenda: Agenda) =>
        texts(agenda)
          .map(({ place, text }) => `${place} ${text.length}`)
          .toSorted()
      if (last.entries.every(({ item }) => item !== null)) expect(sizes(made)).toEqual(sizes(last))
      expect(made.entries).toHaveLength(last.entries.length)
      const ids = [made.items, made.documents, made.meetings, made.entries, made.places ?? []]
        .flat()
        .map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const left = new Set(placesLeft(made).map(({ place }) => place))
      expect((made.places ?? []).filter((place) => !left.has(place))).toEqual([])
    }),
    { numRuns: 100 },
  )
})

it('[NS22] what was made is stored and read back whole', () => {
  fc.assert(
    fc.property(arbitraryCase, (one) => {
      const made = next(lastAgenda(one), one)
      const doc = createDoc()
      writeAgenda(doc, made)
      expect(readAgenda(doc)).toEqual({ agenda: made, findings: [] })
    }),
    { numRuns: 15 },
  )
})
