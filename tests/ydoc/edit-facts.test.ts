import { expect, it } from 'vitest'
import { open } from './opened.ts'

function opened(facts: object = {}) {
  const { edit, ...rest } = open('Opening', facts)
  return { ...rest, set: (values: object) => edit({ do: 'set-facts', values }) }
}

it('[ED50] facts are set and taken away, several at once', () => {
  const { set, agenda } = opened()
  set({ symbol: 'CTOC/COP/2024/1', sessionNumber: 12, place: 'vienna', languages: ['fr', 'en'] })
  set({ sessionNumber: null, place: '', meetingEntitlement: 0 })
  expect(agenda().facts).toEqual({
    kind: 'annotated-provisional-agenda',
    schema: 'ctoc-cop',
    languages: ['fr', 'en'],
    state: 'draft',
    symbol: 'CTOC/COP/2024/1',
    meetingEntitlement: 0,
  })
})

it('[ED51] one wrong fact keeps all the others from being set', () => {
  const { set, agenda, updates } = opened()
  expect(updates(() => set({ place: 'vienna', opening: 'Monday' }))).toBe(0)
  expect(agenda().facts).not.toHaveProperty('place')
})

it('[ED52] dates are days of the calendar', () => {
  const { set } = opened()
  for (const key of ['documentDate', 'opening', 'closing', 'reissueDate', 'bureauDate'])
    expect([key, set({ [key]: '2023-02-29' })]).toEqual([key, 'not-a-date'])
})

it('[ED53] a session closes on the day it opens or later', () => {
  const { set } = opened({ opening: '2024-10-14' })
  expect(set({ closing: '2024-10-13' })).toBe('session-ends-before-it-opens')
  expect(set({ closing: '2024-10-14' })).toBe('ok')
  expect(set({ opening: '2024-10-15' })).toBe('session-ends-before-it-opens')
  expect(set({ opening: '2024-10-15', closing: '2024-10-16' })).toBe('ok')
  expect(set({ opening: '2024-10-17', closing: null })).toBe('ok')
})

it('[ED54] numbers are whole: a session from the first, an entitlement from none', () => {
  const { set } = opened()
  for (const wrong of [{ sessionNumber: 0 }, { sessionNumber: 1.5 }, { sessionNumber: '12' }])
    expect([wrong, set(wrong)]).toEqual([wrong, 'not-a-number'])
  expect(set({ meetingEntitlement: -1 })).toBe('not-a-number')
  expect(set({ meetingEntitlement: Number.NaN })).toBe('not-a-number')
})

it('[ED55] a symbol is one, without spaces', () => {
  const { set } = opened()
  expect(set({ symbol: 'CTOC/COP/ 2024/1' })).toBe('not-a-symbol')
  expect(set({ symbol: 2024 })).toBe('not-a-symbol')
  expect(set({ symbol: null })).toBe('ok')
})

it('[ED56] what is chosen from a list is in it, and what an agenda needs cannot be taken away', () => {
  const { set, agenda } = opened()
  const before = agenda()
  const wrong = [
    { kind: 'poem' },
    { state: 'lost' },
    { distribution: 'secret' },
    { originalLanguage: 'la' },
    { languages: [] },
    { languages: ['fr', 'la'] },
    { languages: 'fr' },
    { schema: 7 },
    { place: {} },
    { kind: null },
    { schema: null },
    { languages: null },
    { state: null },
  ]
  for (const values of wrong) expect([values, set(values)]).toEqual([values, 'not-a-choice'])
  expect(agenda()).toEqual(before)
})

it('[ED57] setting the facts that hold already writes nothing', () => {
  const { set, updates } = opened({ place: 'vienna', languages: ['fr', 'en'] })
  expect(updates(() => set({ place: 'vienna', languages: ['fr', 'en'], symbol: null }))).toBe(0)
})
