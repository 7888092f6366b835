import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CTOC_COP } from '../../shared/agenda-schema/ctoc-cop.ts'
import { schemaById } from '../../shared/agenda-schema/index.ts'
import type { Facts } from '../../shared/model/agenda.ts'
import { LANGUAGES, type Language } from '../../shared/model/language.ts'
import { mastheadOf } from '../../shared/model/masthead.ts'
import { arbitraryFacts } from '../generators.ts'
import { PLAIN_FACTS } from '../notation.ts'

/** The masthead of the twelfth session, as it was issued. */
const TWELFTH: Facts = {
  ...PLAIN_FACTS,
  symbol: 'CTOC/COP/2024/1',
  jobNumber: 'V.24-00000',
  distribution: 'general',
  documentDate: '2024-07-16',
  originalLanguage: 'en',
  sessionNumber: 12,
  place: 'vienna',
  opening: '2024-10-14',
  closing: '2024-10-18',
  reissueDate: '2024-07-25',
}

describe('the masthead', () => {
  it('[MH1] French', () => {
    expect(mastheadOf(TWELFTH, CTOC_COP, 'fr')).toEqual({
      organization: 'Nations Unies',
      symbol: { head: 'CTOC', tail: '/COP/2024/1' },
      organ:
        'Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée',
      subOrgan: null,
      distribution: ['Distr. générale', '16 juillet 2024', 'Français', 'Original\u00a0: anglais'],
      distributionLanguage: 'fr',
      session: 'Douzième session',
      placeAndDates: 'Vienne, 14-18 octobre 2024',
      title: 'Ordre du jour provisoire annoté',
      reissueNote: 'Nouveau tirage pour raisons techniques (25 juillet 2024).',
      jobNumber: 'V.24-00000 (F)',
    })
  })

  it('[MH1] English', () => {
    expect(mastheadOf(TWELFTH, CTOC_COP, 'en')).toMatchObject({
      organization: 'United Nations',
      session: 'Twelfth session',
      placeAndDates: 'Vienna, 14–18 October 2024',
      title: 'Annotated provisional agenda',
      reissueNote: 'Reissued for technical reasons on 25 July 2024.',
      jobNumber: 'V.24-00000 (E)',
    })
  })

  it('[MH2] the version in the original language names it once', () => {
    expect(mastheadOf(TWELFTH, CTOC_COP, 'en').distribution).toEqual([
      'Distr.: General',
      '16 July 2024',
      'Original: English',
    ])
    const french = { ...TWELFTH, originalLanguage: 'fr' } as const
    expect(mastheadOf(french, CTOC_COP, 'fr').distribution.slice(2)).toEqual([
      'Original\u00a0: français',
    ])
    expect(mastheadOf(french, CTOC_COP, 'en').distribution.slice(2)).toEqual([
      'English',
      'Original: French',
    ])
  })

  it('[MH3] Arabic, Chinese and Russian print the distribution lines in English', () => {
    for (const language of ['ar', 'zh', 'ru'] as const) {
      const { distribution, distributionLanguage } = mastheadOf(TWELFTH, CTOC_COP, language)
      expect(distribution).toContain('16 July 2024')
      expect(distribution).toContain('Original: English')
      expect(distributionLanguage).toBe('en')
    }
    expect(mastheadOf(TWELFTH, CTOC_COP, 'zh').distribution).toContain('Chinese')
    expect(mastheadOf(TWELFTH, CTOC_COP, 'es').distribution).toEqual([
      'Distr. general',
      '16 de julio de 2024',
      'Español',
      'Original: inglés',
    ])
  })

  it('[MH4] the session line of every language', () => {
    expect(LANGUAGES.map((language) => mastheadOf(TWELFTH, CTOC_COP, language).session)).toEqual([
      'الدورة الثانية عشرة',
      '第十二届会议',
      'Twelfth session',
      'Douzième session',
      'Двенадцатая сессия',
      '12º período de sesiones',
    ])
  })

  it('[MH4] place and dates in the order of the language', () => {
    expect(mastheadOf(TWELFTH, CTOC_COP, 'zh').placeAndDates).toBe('2024年10月14日至18日，维也纳')
    expect(mastheadOf(TWELFTH, CTOC_COP, 'ru').placeAndDates).toBe('Вена, 14–18 октября 2024 года')
  })

  it('[MH5] a working group has its own line, and numbers its meetings', () => {
    const group = schemaById('ctoc-firearms')
    expect(mastheadOf(TWELFTH, group, 'fr')).toMatchObject({
      organ: CTOC_COP.organ.fr,
      subOrgan: 'Groupe de travail sur les armes à feu',
      session: 'Douzième réunion',
    })
    expect(mastheadOf({ ...TWELFTH, sessionNumber: 1 }, group, 'en').session).toBe('First meeting')
  })
})

describe('a masthead of few facts', () => {
  it('[MH6] a line whose facts are not known is missing', () => {
    expect(mastheadOf(PLAIN_FACTS, CTOC_COP, 'fr')).toMatchObject({
      symbol: null,
      distribution: ['Français'],
      session: null,
      placeAndDates: null,
      reissueNote: null,
      jobNumber: null,
    })
  })

  it('[MH6] place or dates alone are printed alone', () => {
    expect(placeAndDates({ place: 'Doha' }, 'fr')).toBe('Doha')
    expect(placeAndDates({ opening: '2024-10-14' }, 'fr')).toBe('14 octobre 2024')
    expect(placeAndDates({ place: 'geneva', closing: 'soon' }, 'fr')).toBe('Genève')
  })

  it('[MH7] a job number that was typed with a letter has the letter of the version', () => {
    const typed = { ...PLAIN_FACTS, jobNumber: 'V.14-03974 (F)' }
    expect(mastheadOf(typed, CTOC_COP, 'fr').jobNumber).toBe('V.14-03974 (F)')
    expect(mastheadOf(typed, CTOC_COP, 'es').jobNumber).toBe('V.14-03974 (S)')
  })

  it('[MH8] a reissue whose date cannot be read is still a reissue', () => {
    expect(mastheadOf({ ...PLAIN_FACTS, reissueDate: 'juillet' }, CTOC_COP, 'fr').reissueNote).toBe(
      'Nouveau tirage pour raisons techniques.',
    )
  })

  it('[MH9] whatever facts are known, every line is a sentence or missing', () => {
    fc.assert(
      fc.property(arbitraryFacts, fc.constantFrom(...LANGUAGES), (facts, language) => {
        const { symbol, distribution, ...lines } = mastheadOf(
          facts,
          schemaById(facts.schema),
          language,
        )
        const printed = [...Object.values(lines), ...distribution, symbol?.head ?? null]
        expect(printed.filter((line) => line?.trim() === '')).toEqual([])
        expect(printed.join(' ')).not.toMatch(/[{}]|undefined|null|NaN/)
      }),
      { numRuns: 300 },
    )
  })
})

function placeAndDates(facts: Partial<Facts>, language: Language): string | null {
  return mastheadOf({ ...PLAIN_FACTS, ...facts }, CTOC_COP, language).placeAndDates
}
