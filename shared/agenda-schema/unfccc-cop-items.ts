import type { StandingItem } from './agenda-schema.ts'

/** The items that most agendas of the Conference of the Parties share; their choice and the French wording are unverified. */
export const UNFCCC_COP_ITEMS: readonly StandingItem[] = [
  {
    key: 'opening',
    stands: 'head',
    title: { en: 'Opening of the session', fr: 'Ouverture de la session' },
  },
  {
    key: 'organization',
    stands: 'head',
    title: { en: 'Organizational matters', fr: 'Questions d’organisation' },
    subItems: [
      {
        key: 'president',
        title: {
          en: 'Election of the President of the Conference of the Parties at its {session} session',
          fr: 'Élection de la présidence de la Conférence des Parties à sa {session} session',
        },
        shortTitle: { en: 'Election of the President', fr: 'Élection de la présidence' },
      },
      {
        key: 'rules',
        title: { en: 'Adoption of the rules of procedure', fr: 'Adoption du règlement intérieur' },
      },
      {
        key: 'agenda',
        listsAgenda: true,
        title: { en: 'Adoption of the agenda', fr: 'Adoption de l’ordre du jour' },
      },
      {
        key: 'officers',
        title: {
          en: 'Election of officers other than the President',
          fr: 'Élection des membres du Bureau autres que la présidence',
        },
      },
      {
        key: 'observers',
        title: {
          en: 'Admission of organizations as observers',
          fr: 'Admission d’organisations en qualité d’observateurs',
        },
      },
      {
        key: 'work',
        title: {
          en: 'Organization of work, including for the sessions of the subsidiary bodies',
          fr: 'Organisation des travaux, y compris ceux des sessions des organes subsidiaires',
        },
        shortTitle: { en: 'Organization of work', fr: 'Organisation des travaux' },
      },
      {
        key: 'dates',
        title: {
          en: 'Dates and venues of future sessions',
          fr: 'Dates et lieux des futures sessions',
        },
      },
      {
        key: 'credentials',
        title: {
          en: 'Adoption of the report on credentials',
          fr: 'Adoption du rapport sur la vérification des pouvoirs',
        },
      },
    ],
  },
  {
    key: 'subsidiary-bodies',
    stands: 'body',
    title: { en: 'Reports of the subsidiary bodies', fr: 'Rapports des organes subsidiaires' },
    subItems: [
      {
        key: 'scientific-advice',
        title: {
          en: 'Report of the Subsidiary Body for Scientific and Technological Advice',
          fr: 'Rapport de l’Organe subsidiaire de conseil scientifique et technologique',
        },
      },
      {
        key: 'implementation',
        title: {
          en: 'Report of the Subsidiary Body for Implementation',
          fr: 'Rapport de l’Organe subsidiaire de mise en œuvre',
        },
      },
    ],
  },
  {
    key: 'annex-one-parties',
    stands: 'body',
    title: {
      en: 'Reporting from and review of Parties included in Annex I to the Convention',
      fr: 'Notification et examen concernant les Parties visées à l’annexe I de la Convention',
    },
  },
  {
    key: 'other-parties',
    stands: 'body',
    title: {
      en: 'Reporting from Parties not included in Annex I to the Convention',
      fr: 'Notification des Parties non visées à l’annexe I de la Convention',
    },
  },
  {
    key: 'adaptation',
    stands: 'body',
    title: { en: 'Matters relating to adaptation', fr: 'Questions relatives à l’adaptation' },
  },
  {
    key: 'finance',
    stands: 'body',
    title: { en: 'Matters relating to finance', fr: 'Questions relatives au financement' },
    subItems: [
      {
        key: 'standing-committee',
        title: {
          en: 'Matters relating to the Standing Committee on Finance',
          fr: 'Questions relatives au Comité permanent du financement',
        },
      },
      {
        key: 'climate-fund',
        title: {
          en: 'Report of the Green Climate Fund to the Conference of the Parties and guidance to the Green Climate Fund',
          fr: 'Rapport du Fonds vert pour le climat à la Conférence des Parties et directives à l’intention du Fonds vert pour le climat',
        },
        shortTitle: { en: 'Green Climate Fund', fr: 'Fonds vert pour le climat' },
      },
      {
        key: 'environment-facility',
        title: {
          en: 'Report of the Global Environment Facility to the Conference of the Parties and guidance to the Global Environment Facility',
          fr: 'Rapport du Fonds pour l’environnement mondial à la Conférence des Parties et directives à l’intention du Fonds pour l’environnement mondial',
        },
        shortTitle: { en: 'Global Environment Facility', fr: 'Fonds pour l’environnement mondial' },
      },
    ],
  },
  {
    key: 'technology',
    stands: 'body',
    title: {
      en: 'Development and transfer of technologies',
      fr: 'Mise au point et transfert de technologies',
    },
  },
  {
    key: 'capacity-building',
    stands: 'body',
    title: { en: 'Capacity-building', fr: 'Renforcement des capacités' },
  },
  {
    key: 'finances',
    stands: 'body',
    title: {
      en: 'Administrative, financial and institutional matters',
      fr: 'Questions administratives, financières et institutionnelles',
    },
  },
  {
    key: 'high-level',
    stands: 'body',
    title: { en: 'High-level segment', fr: 'Débat de haut niveau' },
    subItems: [
      {
        key: 'parties',
        title: { en: 'Statements by Parties', fr: 'Déclarations des Parties' },
      },
      {
        key: 'organizations',
        title: {
          en: 'Statements by observer organizations',
          fr: 'Déclarations des organisations admises en qualité d’observateurs',
        },
      },
    ],
  },
  {
    key: 'other-matters',
    stands: 'tail',
    title: { en: 'Other matters', fr: 'Questions diverses' },
  },
  {
    key: 'conclusion',
    stands: 'tail',
    title: { en: 'Conclusion of the session', fr: 'Conclusion de la session' },
    subItems: [
      {
        key: 'report',
        title: {
          en: 'Adoption of the draft report of the Conference of the Parties on its {session} session',
          fr: 'Adoption du projet de rapport de la Conférence des Parties sur les travaux de sa {session} session',
        },
        shortTitle: { en: 'Adoption of the report', fr: 'Adoption du rapport' },
      },
      {
        key: 'closure',
        title: { en: 'Closure of the session', fr: 'Clôture de la session' },
      },
    ],
  },
]
