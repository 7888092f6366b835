import { expect, it } from 'vitest'
import { textOf } from '../../shared/model/plain-text.ts'
import { datesIn, rangesIn } from '../../shared/rules/printed-dates.ts'
import { viewText } from '../../shared/rules/text-view.ts'

/** What is written, with the days it names; a range has `–` between its ends, a pair `&`. */
const NOTATIONS: Readonly<Record<'fr' | 'en', readonly (readonly [string, string])[]>> = {
  fr: [
    ['le 14 octobre 2024', '14.10.2024'],
    ['le lundi 14 octobre 2024, à 10 heures', '1:14.10.2024'],
    ['Lundi 14 octobre', '1:14.10'],
    ['lundi, 14\u00a0octobre\u00a02024', '1:14.10.2024'],
    ['le 1er octobre', '1.10'],
    ['du 1er au 4 octobre 2024', '1.10.2024–4.10.2024'],
    ['Vienne, 14-18 octobre 2024', '14.10.2024–18.10.2024'],
    ['du 14 au 18 octobre 2024', '14.10.2024–18.10.2024'],
    ['du lundi 14 au vendredi 18 octobre 2024', '1:14.10.2024–5:18.10.2024'],
    ['du 30 septembre au 4 octobre 2024', '30.9.2024–4.10.2024'],
    ['du 30 décembre au 3 janvier 2025', '30.12.2024–3.1.2025'],
    ['les lundi 14 et mardi 15 octobre', '1:14.10&2:15.10'],
    ['en octobre 2024', ''],
    ['la résolution 14/8 octobre', ''],
  ],
  en: [
    ['on 14 October 2024', '14.10.2024'],
    ['on Monday, 14 October 2024', '1:14.10.2024'],
    ['Monday 14 October', '1:14.10'],
    ['October 14, 2024', '14.10.2024'],
    ['Monday, October 14, 2024', '1:14.10.2024'],
    ['the 14th of October 2024', '14.10.2024'],
    ['Vienna, 14–18 October 2024', '14.10.2024–18.10.2024'],
    ['from 14 to 18 October 2024', '14.10.2024–18.10.2024'],
    ['from October 14 to 18, 2024', '14.10.2024–18.10.2024'],
    ['October 14-18, 2024', '14.10.2024–18.10.2024'],
    ['October 30 to November 4, 2024', '30.10.2024–4.11.2024'],
    ['from 30 September to 4 October', '30.9–4.10'],
    ['from Monday, 14, to Friday, 18 October 2024', '1:14.10.2024–5:18.10.2024'],
    ['on 14 and 15 October', '14.10&15.10'],
    ['in October 2024', ''],
    ['May 2024', ''],
  ],
}

it.each(
  Object.entries(NOTATIONS).flatMap(([language, list]) =>
    list.map(([words, days]) => [words, days, language === 'fr' ? 'fr' : 'en'] as const),
  ),
)('[RG2] the days of “%s” are read', (words, days, language) => {
  const view = viewText({ owner: 'i', field: 'annotation', language }, {}, textOf(words))
  const ranges = rangesIn(view)
  const ends = new Set(ranges.map(({ last }) => last.from))
  const told = datesIn(view)
    .filter(({ from }) => !ends.has(from))
    .map((first) => {
      const range = ranges.find((one) => one.first.from === first.from)
      return range ? `${day(first)}${range.pair ? '&' : '–'}${day(range.last)}` : day(first)
    })
  expect(told.join(' ')).toBe(days)
})

function day(printed: ReturnType<typeof datesIn>[number]): string {
  const date = [printed.day, printed.month, printed.year].filter((part) => part !== null)
  return `${printed.weekday === null ? '' : `${printed.weekday}:`}${date.join('.')}`
}
