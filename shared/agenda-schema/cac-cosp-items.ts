import type { StandingItem } from './agenda-schema.ts'

/** The ten standing items of the Conference of the States Parties; the wording of items 2 and 7 is unverified. */
export const CAC_COSP_ITEMS: readonly StandingItem[] = [
  {
    key: 'organization',
    stands: 'head',
    title: { en: 'Organizational matters', fr: 'Questions d’organisation' },
    subItems: [
      {
        key: 'opening',
        title: {
          en: 'Opening of the {session} session of the Conference',
          fr: 'Ouverture de la {session} session de la Conférence',
        },
        shortTitle: { en: 'Opening of the session', fr: 'Ouverture de la session' },
      },
      {
        key: 'officers',
        title: { en: 'Election of officers', fr: 'Élection du Bureau' },
      },
      {
        key: 'agenda',
        listsAgenda: true,
        title: {
          en: 'Adoption of the agenda and organization of work',
          fr: 'Adoption de l’ordre du jour et organisation des travaux',
        },
      },
      {
        key: 'participation',
        title: { en: 'Participation of observers', fr: 'Participation d’observateurs' },
      },
      {
        key: 'credentials',
        title: {
          en: 'Adoption of the report of the Bureau on credentials',
          fr: 'Adoption du rapport du Bureau concernant les pouvoirs',
        },
      },
      {
        key: 'general-discussion',
        title: { en: 'General discussion', fr: 'Débat général' },
      },
    ],
  },
  {
    key: 'implementation',
    stands: 'body',
    title: {
      en: 'Review of the implementation of the United Nations Convention against Corruption',
      fr: 'Examen de l’application de la Convention des Nations Unies contre la corruption',
    },
    shortTitle: { en: 'Review of implementation', fr: 'Examen de l’application' },
  },
  {
    key: 'technical-assistance',
    stands: 'body',
    title: { en: 'Technical assistance', fr: 'Assistance technique' },
  },
  {
    key: 'prevention',
    stands: 'body',
    title: { en: 'Prevention', fr: 'Prévention' },
  },
  {
    key: 'asset-recovery',
    stands: 'body',
    title: { en: 'Asset recovery', fr: 'Recouvrement d’avoirs' },
  },
  {
    key: 'international-cooperation',
    stands: 'body',
    title: { en: 'International cooperation', fr: 'Coopération internationale' },
  },
  {
    key: 'political-declaration',
    stands: 'body',
    title: {
      en: 'Follow-up to the special session of the General Assembly against corruption',
      fr: 'Suivi de la session extraordinaire de l’Assemblée générale contre la corruption',
    },
    shortTitle: {
      en: 'Follow-up to the special session',
      fr: 'Suivi de la session extraordinaire',
    },
  },
  {
    key: 'other-matters',
    stands: 'tail',
    title: { en: 'Other matters', fr: 'Questions diverses' },
  },
  {
    key: 'next-agenda',
    stands: 'tail',
    title: {
      en: 'Provisional agenda for the {next} session of the Conference',
      fr: 'Ordre du jour provisoire de la {next} session de la Conférence',
    },
  },
  {
    key: 'report',
    stands: 'tail',
    title: {
      en: 'Adoption of the report of the Conference on its {session} session',
      fr: 'Adoption du rapport de la Conférence sur les travaux de sa {session} session',
    },
  },
]
