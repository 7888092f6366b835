import { slipRule } from './replacing-rule.ts'

const FRENCH_MONTHS =
  'Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre'
const FRENCH_DAYS = 'Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche'
const ENGLISH_MONTHS =
  'january|february|march|april|may(?= \\d{4})|june|july|august|september|october|november|december'
const ENGLISH_DAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'

const lower = ([words]: RegExpMatchArray) => (words ?? '').toLowerCase()
const capital = ([words = '']: RegExpMatchArray) => words.charAt(0).toUpperCase() + words.slice(1)

/** Days and months begin with a small letter in French and with a capital in English. */
export const typoDayMonthCase = slipRule({
  id: 'typo-day-month-case',
  severity: 'warning',
  family: 'language',
  slips: {
    fr: [
      {
        needs: FRENCH_MONTHS.split('|').flatMap((month) => [` ${month}`, `\u00a0${month}`]),
        pattern: new RegExp(`(?<=\\d(?:er)?[\\s\\u00a0])(?:${FRENCH_MONTHS})(?!\\p{L})`, 'gu'),
        right: lower,
      },
      {
        needs: FRENCH_DAYS.split('|').map((day) => ` ${day} `),
        pattern: new RegExp(`(?<=[\\p{Ll},] )(?:${FRENCH_DAYS})(?= \\d)`, 'gu'),
        right: lower,
      },
    ],
    en: [
      {
        needs: ENGLISH_MONTHS.split('|').map((month) => ` ${month.replace(/\(.*/, '')}`),
        pattern: new RegExp(`(?<=\\d )(?:${ENGLISH_MONTHS})(?!\\p{L})`, 'gu'),
        right: capital,
      },
      {
        needs: ENGLISH_DAYS.split('|'),
        pattern: new RegExp(`(?<!\\p{L})(?:${ENGLISH_DAYS})(?=,? \\d)`, 'gu'),
        right: capital,
      },
    ],
  },
})
