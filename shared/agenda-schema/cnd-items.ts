import type { StandingItem } from './agenda-schema.ts'

/** The standing items of the Commission in regular session; the French wording is unverified. */
export const CND_ITEMS: readonly StandingItem[] = [
  {
    key: 'officers',
    stands: 'head',
    title: { en: 'Election of officers', fr: 'Élection du Bureau' },
  },
  {
    key: 'agenda',
    stands: 'head',
    listsAgenda: true,
    title: {
      en: 'Adoption of the agenda and other organizational matters',
      fr: 'Adoption de l’ordre du jour et autres questions d’organisation',
    },
  },
  {
    key: 'general-debate',
    stands: 'head',
    title: { en: 'General debate', fr: 'Débat général' },
  },
  {
    key: 'management',
    stands: 'body',
    title: {
      en: 'Strategic management, budgetary and administrative questions',
      fr: 'Gestion stratégique et questions budgétaires et administratives',
    },
    subItems: [
      {
        key: 'governance',
        title: {
          en: 'Work of the standing open-ended intergovernmental working group on improving the governance and financial situation of the United Nations Office on Drugs and Crime',
          fr: 'Travaux du groupe de travail intergouvernemental permanent à composition non limitée chargé d’améliorer la gouvernance et la situation financière de l’Office des Nations Unies contre la drogue et le crime',
        },
        shortTitle: {
          en: 'Working group on governance and finance',
          fr: 'Groupe de travail sur la gouvernance et les finances',
        },
      },
      {
        key: 'directives',
        title: {
          en: 'Directives on policy and budgetary issues for the drug programme of the United Nations Office on Drugs and Crime',
          fr: 'Directives relatives aux questions de politique générale et aux questions budgétaires pour le programme contre la drogue de l’Office des Nations Unies contre la drogue et le crime',
        },
        shortTitle: {
          en: 'Directives for the drug programme',
          fr: 'Directives pour le programme contre la drogue',
        },
      },
      {
        key: 'working-methods',
        title: {
          en: 'Working methods of the Commission',
          fr: 'Méthodes de travail de la Commission',
        },
      },
      {
        key: 'staff',
        title: {
          en: 'Staff composition of the United Nations Office on Drugs and Crime and other related matters',
          fr: 'Composition des effectifs de l’Office des Nations Unies contre la drogue et le crime et autres questions connexes',
        },
        shortTitle: { en: 'Staff composition', fr: 'Composition des effectifs' },
      },
    ],
  },
  {
    key: 'treaties',
    stands: 'body',
    title: {
      en: 'Implementation of the international drug control treaties',
      fr: 'Application des traités internationaux relatifs au contrôle des drogues',
    },
    subItems: [
      {
        key: 'scope-of-control',
        title: {
          en: 'Changes in the scope of control of substances',
          fr: 'Modification du champ d’application du contrôle des substances',
        },
      },
      {
        key: 'scheduling',
        title: {
          en: 'Challenges and future work of the Commission on Narcotic Drugs and the World Health Organization in the review of substances for possible scheduling recommendations',
          fr: 'Difficultés rencontrées et travaux futurs de la Commission des stupéfiants et de l’Organisation mondiale de la Santé en matière d’examen de substances en vue d’éventuelles recommandations de placement sous contrôle',
        },
        shortTitle: { en: 'Review of substances', fr: 'Examen de substances' },
      },
      {
        key: 'control-board',
        title: {
          en: 'International Narcotics Control Board',
          fr: 'Organe international de contrôle des stupéfiants',
        },
      },
      {
        key: 'availability',
        title: {
          en: 'International cooperation to ensure the availability of narcotic drugs and psychotropic substances for medical and scientific purposes while preventing their diversion',
          fr: 'Coopération internationale visant à assurer la disponibilité des stupéfiants et des substances psychotropes à des fins médicales et scientifiques tout en empêchant leur détournement',
        },
        shortTitle: {
          en: 'Availability for medical and scientific purposes',
          fr: 'Disponibilité à des fins médicales et scientifiques',
        },
      },
      {
        key: 'other-treaty-matters',
        title: {
          en: 'Other matters arising from the international drug control treaties',
          fr: 'Autres questions découlant des traités internationaux relatifs au contrôle des drogues',
        },
      },
    ],
  },
  {
    key: 'commitments',
    stands: 'body',
    title: {
      en: 'Follow-up to the implementation at the national, regional and international levels of all commitments, as reflected in the Ministerial Declaration of 2019, to address and counter the world drug problem',
      fr: 'Suivi de l’exécution aux niveaux national, régional et international de tous les engagements énoncés dans la Déclaration ministérielle de 2019 pour ce qui est d’aborder et de combattre le problème mondial de la drogue',
    },
    shortTitle: {
      en: 'Follow-up to the Ministerial Declaration of 2019',
      fr: 'Suivi de la Déclaration ministérielle de 2019',
    },
  },
  {
    key: 'inter-agency',
    stands: 'body',
    title: {
      en: 'Inter-agency cooperation and coordination of efforts in addressing and countering the world drug problem',
      fr: 'Coopération interinstitutions et coordination de l’action visant à aborder et combattre le problème mondial de la drogue',
    },
    shortTitle: { en: 'Inter-agency cooperation', fr: 'Coopération interinstitutions' },
  },
  {
    key: 'subsidiary-bodies',
    stands: 'body',
    title: {
      en: 'Recommendations of the subsidiary bodies of the Commission',
      fr: 'Recommandations des organes subsidiaires de la Commission',
    },
  },
  {
    key: 'council',
    stands: 'body',
    title: {
      en: 'Contributions by the Commission to the work of the Economic and Social Council, including follow-up to and review and implementation of the 2030 Agenda for Sustainable Development',
      fr: 'Contributions de la Commission aux travaux du Conseil économique et social, notamment au suivi, à l’examen et à la mise en œuvre du Programme de développement durable à l’horizon 2030',
    },
    shortTitle: {
      en: 'Contributions to the work of the Economic and Social Council',
      fr: 'Contributions aux travaux du Conseil économique et social',
    },
  },
  {
    key: 'next-agenda',
    stands: 'tail',
    title: {
      en: 'Provisional agenda for the {next} session of the Commission',
      fr: 'Ordre du jour provisoire de la {next} session de la Commission',
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
      en: 'Adoption of the report of the Commission on its {session} session',
      fr: 'Adoption du rapport de la Commission sur les travaux de sa {session} session',
    },
  },
]
