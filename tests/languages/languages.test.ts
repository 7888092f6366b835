import { describe, expect, it } from 'vitest'
import { languageFacts } from '../../shared/languages/index.ts'
import { LANGUAGES } from '../../shared/languages/language.ts'
import { PLACES, placeName } from '../../shared/languages/places.ts'

const PARTS =
  /^(day|day1|day2|month|month1|month2|year|weekday|from|to|hour|minute|half|number|ending|label|language|ordinal|place|dates|date)$/

describe.each(LANGUAGES)('the facts of %s', (language) => {
  const facts = languageFacts(language)

  it('[DT18] name twelve months and seven weekdays, all different', () => {
    expect(new Set(facts.dates.months).size).toBe(12)
    expect(new Set(facts.dates.weekdays).size).toBe(7)
  })

  it('[DT18] name every official language', () => {
    for (const names of [facts.languageNames, facts.words.originalNames])
      expect(new Set(LANGUAGES.map((one) => names[one])).size).toBe(6)
  })

  it('[DT18] leave no word empty', () => {
    expect(stringsOf(facts.words).filter((word) => word.trim() === '')).toEqual([])
  })

  it('[DT19] hold patterns over parts that are filled', () => {
    const parts = stringsOf(facts).flatMap((text) => text.match(/(?<=\{)\w+(?=\})/g) ?? [])
    expect(parts.filter((part) => !PARTS.test(part))).toEqual([])
    expect(parts.length).toBeGreaterThan(20)
  })

  it('[DT18] say which way it is written', () => {
    expect(facts.direction).toBe(language === 'ar' ? 'rtl' : 'ltr')
    expect(facts.language).toBe(language)
  })
})

describe('French and English', () => {
  it('[DT22] French has no straight apostrophe and no plain space before a colon', () => {
    expect(stringsOf(languageFacts('fr')).filter((text) => /'| [:;!?»]|« /.test(text))).toEqual([])
  })

  it('[DT22] French months, weekdays and languages after "Original" are in lower case', () => {
    const { dates, words } = languageFacts('fr')
    const lower = [...dates.months, ...dates.weekdays, ...Object.values(words.originalNames)]
    expect(lower.filter((word) => word !== word.toLowerCase())).toEqual([])
  })

  it('[DT22] English months and weekdays begin with a capital', () => {
    const { dates } = languageFacts('en')
    expect([...dates.months, ...dates.weekdays].every((word) => /^[A-Z][a-z]+$/.test(word))).toBe(
      true,
    )
  })
})

describe('the place register', () => {
  it('[DT23] a registered place has its name in every language', () => {
    expect(LANGUAGES.map((language) => placeName('vienna', language))).toEqual([
      'فيينا',
      '维也纳',
      'Vienna',
      'Vienne',
      'Вена',
      'Viena',
    ])
    expect(placeName('geneva', 'fr')).toBe('Genève')
    expect(PLACES.flatMap(({ name }) => LANGUAGES.map((one) => name[one])).every(Boolean)).toBe(
      true,
    )
  })

  it('[DT23] another place is printed as it was written', () => {
    expect(placeName('Doha', 'fr')).toBe('Doha')
  })

  it('[DT23] no place is registered twice', () => {
    expect(new Set(PLACES.map(({ id }) => id)).size).toBe(PLACES.length)
  })
})

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}
