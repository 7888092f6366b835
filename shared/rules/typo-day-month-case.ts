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
        needs: (plain) => /\d(?:er)?[\s\u00a0][JFMASOND]/.test(plain),
        pattern: new RegExp(`(?<=\\d(?:er)?[\\s\\u00a0])(?:${FRENCH_MONTHS})(?!\\p{L})`, 'gu'),
        right: lower,
      },
      {
        needs: (plain) => /(?:di|Dimanche) \d/.test(plain),
        pattern: new RegExp(`(?<=[\\p{Ll},] )(?:${FRENCH_DAYS})(?= \\d)`, 'gu'),
        right: lower,
      },
    ],
    en: [
      {
        needs: (plain) => /\d [jfamsond][a-z]{2,8}/.test(plain),
        pattern: new RegExp(`(?<=\\d )(?:${ENGLISH_MONTHS})(?!\\p{L})`, 'gu'),
        right: capital,
      },
      {
        needs: (plain) => /day,? \d/.test(plain),
        pattern: new RegExp(`(?<!\\p{L})(?:${ENGLISH_DAYS})(?=,? \\d)`, 'gu'),
        right: capital,
      },
    ],
  },
})
