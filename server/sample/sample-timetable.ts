import type { IsoDate, Track } from '../../shared/model/agenda.ts'
import type { Bilingual } from './sample-annotation.ts'

/** One half day of the sample's organization of work. */
export interface SampleMeeting {
  readonly date: IsoDate
  readonly half: 'morning' | 'afternoon'
  readonly track: Track
  /** Which working group meets, in parallel. */
  readonly body?: string
  /** Keys of standing items, or words of their own. */
  readonly rows: readonly (string | Bilingual)[]
}

/**
 * The organization of work of the sample: ten plenary meetings and two in parallel. Item 8 has no
 * place yet, so that there is something to place.
 */
export const SAMPLE_TIMETABLE: readonly SampleMeeting[] = [
  {
    date: '2026-10-19',
    half: 'morning',
    track: 'plenary',
    rows: ['opening', 'officers', 'agenda', 'participation', 'credentials'],
  },
  { date: '2026-10-19', half: 'afternoon', track: 'plenary', rows: ['general-debate'] },
  { date: '2026-10-20', half: 'morning', track: 'plenary', rows: ['general-debate'] },
  {
    date: '2026-10-20',
    half: 'afternoon',
    track: 'plenary',
    rows: ['implementation', 'convention'],
  },
  {
    date: '2026-10-20',
    half: 'afternoon',
    track: 'parallel',
    body: 'technical-assistance',
    rows: [],
  },
  {
    date: '2026-10-21',
    half: 'morning',
    track: 'plenary',
    rows: ['trafficking-protocol', 'smuggling-protocol'],
  },
  { date: '2026-10-21', half: 'afternoon', track: 'plenary', rows: ['firearms-protocol'] },
  {
    date: '2026-10-21',
    half: 'afternoon',
    track: 'parallel',
    body: 'international-cooperation',
    rows: [],
  },
  { date: '2026-10-22', half: 'morning', track: 'plenary', rows: ['serious-crimes'] },
  {
    date: '2026-10-22',
    half: 'afternoon',
    track: 'plenary',
    rows: ['international-cooperation'],
  },
  {
    date: '2026-10-23',
    half: 'morning',
    track: 'plenary',
    rows: ['technical-assistance', 'finances', 'next-agenda'],
  },
  {
    date: '2026-10-23',
    half: 'afternoon',
    track: 'plenary',
    rows: [
      { fr: 'Adoption des projets de résolution', en: 'Action on draft resolutions' },
      'report',
    ],
  },
]
