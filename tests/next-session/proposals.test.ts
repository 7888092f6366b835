import { describe, expect, it } from 'vitest'
import { agendaOf } from '../notation.ts'
import { carried, proposals, said, TWELFTH } from './carried.ts'

const ENGLISH = { languages: ['en'] as const }

describe('ordinals', () => {
  it('[NS10] the last session and the one after it move on, in words and in figures', () => {
    expect(proposals('À sa douzième session, puis à la 13e session.')).toEqual([
      'douzième → treizième',
      '13e → 14e',
    ])
    expect(proposals('At the Twelfth session and the 13th session.', ENGLISH)).toEqual([
      'Twelfth → Thirteenth',
      '13th → 14th',
    ])
  })

  it('[NS10] two ordinals before one noun both count', () => {
    expect(proposals('Entre les onzième et douzième sessions.')).toEqual([
      'onzième → douzième',
      'douzième → treizième',
    ])
  })

  it('[NS10] the ordinal of the last session before another word is found, with nothing proposed', () => {
    expect(proposals('La douzième réunion du Groupe de travail.')).toEqual(['douzième → ?'])
    expect(proposals('La quatre-vingt-douzième session, la treizième réunion.')).toEqual([])
  })

  it('[NS10] a body that counts its meetings is numbered by its meetings', () => {
    const group = {
      schema: 'ctoc-firearms',
      symbol: 'CTOC/COP/WG.6/2024/1',
      languages: ['fr'] as const,
    }
    expect(proposals('À sa douzième réunion, la quatorzième session.', group)).toEqual([
      'douzième → treizième',
    ])
  })

  it('[NS10] nothing moves when the number stays', () => {
    const same = { sessionNumber: 12, opening: '2026-10-19' }
    expect(proposals('À sa douzième session.', {}, same)).toEqual([])
  })
})

describe('days', () => {
  it('[NS11] a deadline of the body is computed for the new session', () => {
    expect(
      proposals(
        'Les projets de résolution devront être déposés au plus tard le lundi 30 septembre 2024. Les consultations informelles se tiendront le vendredi 11 octobre 2024.',
      ),
    ).toEqual([
      'lundi 30 septembre 2024 → lundi 5 octobre 2026',
      'vendredi 11 octobre 2024 → vendredi 16 octobre 2026',
    ])
  })

  it('[NS11] a working day that falls on a holiday moves before it', () => {
    const opensAfterHoliday = { sessionNumber: 13, opening: '2023-10-27', closing: '2023-11-02' }
    expect(
      proposals(
        'Les consultations informelles se tiendront le vendredi 11 octobre 2024.',
        {},
        opensAfterHoliday,
      ),
    ).toEqual(['vendredi 11 octobre 2024 → mercredi 25 octobre 2023'])
  })

  it('[NS11] nothing is proposed for a day that the text calls a holiday', () => {
    expect(proposals('Le vendredi 11 octobre est un jour férié.')).toEqual([
      'vendredi 11 octobre → ?',
    ])
  })

  it('[NS12] a day of the session is the same day of the next, another keeps its distance', () => {
    expect(
      proposals(
        'La session s’ouvrira le lundi 14 octobre 2024. Débat le mercredi 16 octobre. Inscription dès le 2 septembre 2024.',
      ),
    ).toEqual([
      'lundi 14 octobre 2024 → lundi 19 octobre 2026',
      'mercredi 16 octobre → mercredi 21 octobre',
      '2 septembre 2024 → 7 septembre 2026',
    ])
  })

  it('[NS12] nothing is proposed for a day that was over when the agenda was written', () => {
    expect(
      proposals('Le Bureau s’est réuni le 12 juin 2024, le Groupe les 2 et 3 octobre 2023.'),
    ).toEqual(['12 juin 2024 → ?', '2 et 3 octobre 2023 → ?'])
  })

  it('[NS12] a day before the session before the last is history', () => {
    expect(proposals('La réunion tenue du 28 au 30 octobre 2013, le 9 mai 2021.')).toEqual([])
  })

  it('[NS12] the days of the session before become those of the last one', () => {
    expect(
      proposals('À sa onzième session, tenue du 17 au 21 octobre 2022, elle a décidé.'),
    ).toEqual(['onzième → douzième', '17 au 21 octobre 2022 → 14 au 18 octobre 2024'])
  })

  it('[NS13] a day is written as the one it replaces', () => {
    const days = (words: string) => proposals(words, ENGLISH)
    expect(days('It opens on Monday, 14 October 2024.')).toEqual([
      'Monday, 14 October 2024 → Monday, 19 October 2026',
    ])
    expect(days('It opens on October 14, 2024.')).toEqual(['October 14, 2024 → October 19, 2026'])
    expect(days('It meets from 14 to 18 October 2024.')).toEqual([
      '14 to 18 October 2024 → 19 to 23 October 2026',
    ])
    expect(days('Seats from Friday, 27 September to Monday, 14 October 2024.')).toEqual([
      'Friday, 27 September to Monday, 14 October 2024 → Friday, 2 October to Monday, 19 October 2026',
    ])
    expect(proposals('Du 26 au 28 septembre 2024.')).toEqual([
      '26 au 28 septembre 2024 → 1er au 3 octobre 2026',
    ])
  })

  it('[NS13] a first day gets a month when the two fall in different months', () => {
    const early = { sessionNumber: 13, opening: '2026-09-28', closing: '2026-10-02' }
    expect(proposals('Elle se tiendra du 14 au 18 octobre 2024.', {}, early)).toEqual([
      '14 au 18 octobre 2024 → 28 septembre au 2 octobre 2026',
    ])
  })
})

describe('the Bureau', () => {
  it('[NS14] the groups in turn are proposed for the President and the Rapporteur', () => {
    expect(
      proposals(
        'La présidente ou le président sera désigné par les États d’Europe orientale, et les États d’Asie et du Pacifique désigneront le rapporteur ; les États d’Afrique en désigneront deux.',
      ),
    ).toEqual([
      'États d’Europe orientale → États d’Amérique latine et des Caraïbes',
      'États d’Asie et du Pacifique → États d’Europe orientale',
      'États d’Afrique → ?',
    ])
    expect(
      proposals(
        'The President will come from the Group of Eastern European States; the Rapporteur will come from the Asia-Pacific States.',
        ENGLISH,
      ),
    ).toEqual([
      'Eastern European States → Latin American and Caribbean States',
      'Asia-Pacific States → Eastern European States',
    ])
  })

  it('[NS15] a person who is named is found, with nothing proposed', () => {
    expect(
      proposals('Avec le concours de Mme Pilar de la Vega (Costa Rica) et de M. Formica.'),
    ).toEqual(['Mme Pilar de la Vega → ?', 'M. Formica → ?'])
    expect(proposals('Chaired by H.E. Mr. Alessandro Cortese (Italy).', ENGLISH)).toHaveLength(1)
  })

  it('[NS15] a city is proposed only when the session is held elsewhere', () => {
    expect(proposals('Elle se tiendra à Vienne.')).toEqual([])
    const doha = { sessionNumber: 13, opening: '2026-10-19', place: 'Doha' }
    expect(proposals('Elle se tiendra à Vienne.', {}, doha)).toEqual(['Vienne → Doha'])
  })
})

describe('documents, decisions and years', () => {
  it('[NS16] symbols of the last session and its years are found; only the agenda’s own is known', () => {
    expect(
      proposals(
        'Voir CTOC/COP/2024/1, CTOC/COP/2024/5, E/CN.7/2024/17-E/CN.15/2024/18 et CTOC/COP/2012/15.',
      ),
    ).toEqual([
      'CTOC/COP/2024/1 → CTOC/COP/2026/1',
      'CTOC/COP/2024/5 → ?',
      'E/CN.7/2024/17-E/CN.15/2024/18 → ?',
    ])
  })

  it('[NS16] in a series by session, the session tells', () => {
    const assembly = {
      schema: 'general',
      symbol: 'A/79/100',
      sessionNumber: 79,
      languages: ['en'] as const,
    }
    const next = { sessionNumber: 80, opening: '2025-09-09' }
    const words = 'See A/79/100, A/79/L.2, A/78/5 and A/70/3.'
    expect(proposals(words, assembly, next)).toEqual([
      'A/79/100 → A/80/100',
      'A/79/L.2 → ?',
      'A/78/5 → ?',
    ])
  })

  it('[NS17] resolutions and decisions of the last two sessions are found, also in a list', () => {
    expect(
      proposals('Les résolutions 9/1, 11/3 et 12/4, la décision 11/2 et la résolution 55/25.'),
    ).toEqual(['11/3 → ?', '12/4 → ?', '11/2 → ?'])
    const climate = { schema: 'unfccc-cop', languages: ['en'] as const, sessionNumber: 29 }
    expect(proposals('By decisions 1/CP.28 and 2/CP.19, and resolution 2024/12.', climate)).toEqual(
      ['1/CP.28 → ?', '2024/12 → ?'],
    )
  })

  it('[NS17] years move on when they were still to come', () => {
    expect(proposals('En décembre 2024, en 2023, pour 2024-2025, à l’horizon 2030.')).toEqual([
      'décembre 2024 → décembre 2026',
      '2023 → ?',
      '2024-2025 → ?',
    ])
    expect(proposals('En mai 2024, en mai 2021.')).toEqual(['mai 2024 → ?'])
  })

  it('[NS18] nothing is proposed inside a quotation', () => {
    expect(proposals('Elle a dit : « la douzième session, le 14 octobre 2024 ».')).toEqual([
      'douzième → ?',
      '14 octobre 2024 → ?',
    ])
  })
})

it('[NS10] titles are written anew, in both languages, and listed as done', () => {
  const agenda = agendaOf('Ouverture de la douzième session', TWELFTH)
  const [item] = agenda.items
  if (!item) throw new Error('no item')
  const english = agendaOf('Agenda for the thirteenth session', { languages: ['en'] }).items[0]
  const both = {
    ...agenda,
    facts: { ...agenda.facts, languages: ['fr', 'en'] as const },
    items: [{ ...item, title: { ...item.title, ...english?.title } }],
  }
  const { items, places = [] } = carried(both)
  expect(items[0]?.title.fr?.[0]?.runs[0]?.text).toBe('Ouverture de la treizième session')
  expect(items[0]?.title.en?.[0]?.runs[0]?.text).toBe('Agenda for the fourteenth session')
  const titles = places.filter(({ field }) => field === 'title')
  expect(titles.map(({ applied }) => applied)).toEqual([true, true])
  expect(said(titles)).toEqual(['douzième → treizième', 'thirteenth → fourteenth'])
})
