import type { StandingItem } from './agenda-schema.ts'

/** Items of the Committee in three levels; their choice and wording are unverified. */
export const ECE_CEP_ITEMS: readonly StandingItem[] = [
  {
    key: 'organization',
    stands: 'head',
    title: {
      en: 'Opening of the session and organizational matters',
      fr: 'Ouverture de la session et questions d’organisation',
    },
    subItems: [
      {
        key: 'opening',
        title: { en: 'Opening of the {session} session', fr: 'Ouverture de la {session} session' },
        shortTitle: { en: 'Opening of the session', fr: 'Ouverture de la session' },
      },
      {
        key: 'agenda',
        listsAgenda: true,
        title: { en: 'Adoption of the agenda', fr: 'Adoption de l’ordre du jour' },
      },
      {
        key: 'officers',
        title: { en: 'Election of officers', fr: 'Élection du Bureau' },
      },
    ],
  },
  {
    key: 'reviews',
    stands: 'body',
    title: {
      en: 'Environmental performance reviews',
      fr: 'Études de performance environnementale',
    },
    subItems: [
      {
        key: 'programme',
        title: {
          en: 'Programme of environmental performance reviews',
          fr: 'Programme des études de performance environnementale',
        },
        subItems: [
          {
            key: 'carried-out',
            title: {
              en: 'Reviews carried out since the previous session',
              fr: 'Études menées depuis la session précédente',
            },
          },
          {
            key: 'planned',
            title: { en: 'Reviews planned', fr: 'Études prévues' },
          },
        ],
      },
      {
        key: 'peer-review',
        title: { en: 'Peer review of recommendations', fr: 'Examen collégial des recommandations' },
      },
    ],
  },
  {
    key: 'monitoring',
    stands: 'body',
    title: {
      en: 'Environmental monitoring, assessment and reporting',
      fr: 'Surveillance et évaluation de l’environnement et établissement de rapports',
    },
  },
  {
    key: 'agreements',
    stands: 'body',
    title: {
      en: 'Multilateral environmental agreements',
      fr: 'Accords multilatéraux relatifs à l’environnement',
    },
  },
  {
    key: 'cross-sectoral',
    stands: 'body',
    title: { en: 'Cross-sectoral activities', fr: 'Activités intersectorielles' },
    subItems: [
      {
        key: 'education',
        title: {
          en: 'Education for sustainable development',
          fr: 'Éducation en vue du développement durable',
        },
      },
      {
        key: 'transport',
        title: {
          en: 'Transport, health and environment',
          fr: 'Transports, santé et environnement',
        },
      },
    ],
  },
  {
    key: 'work',
    stands: 'body',
    title: { en: 'Programme of work', fr: 'Programme de travail' },
    subItems: [
      {
        key: 'activities',
        title: { en: 'Activities of the subprogramme', fr: 'Activités du sous-programme' },
        subItems: [
          {
            key: 'current',
            title: {
              en: 'Implementation of the current programme of work',
              fr: 'Exécution du programme de travail en cours',
            },
          },
          {
            key: 'draft',
            title: {
              en: 'Draft programme of work for the next period',
              fr: 'Projet de programme de travail pour la période suivante',
            },
          },
        ],
      },
      {
        key: 'financial-support',
        title: {
          en: 'Criteria for financial support',
          fr: 'Critères d’octroi d’une aide financière',
        },
      },
    ],
  },
  {
    key: 'next-session',
    stands: 'tail',
    title: {
      en: 'Dates of the {next} session and calendar of meetings',
      fr: 'Dates de la {next} session et calendrier des réunions',
    },
  },
  {
    key: 'other-matters',
    stands: 'tail',
    title: { en: 'Other business', fr: 'Questions diverses' },
  },
  {
    key: 'report',
    stands: 'tail',
    title: {
      en: 'Conclusions and closure of the session',
      fr: 'Conclusions et clôture de la session',
    },
  },
]
