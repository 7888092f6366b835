import type { StandingItem } from './agenda-schema.ts'

/** The nine standing items of the Conference of the Parties, in the form of the twelfth session. */
export const CTOC_COP_ITEMS: readonly StandingItem[] = [
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
        rulesOfProcedure: [22, 23, 24],
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
        title: { en: 'Participation', fr: 'Participation' },
        rulesOfProcedure: [14, 15, 16, 17],
      },
      {
        key: 'credentials',
        title: {
          en: 'Adoption of the report of the Bureau on credentials',
          fr: 'Adoption du rapport du Bureau concernant les pouvoirs',
        },
        rulesOfProcedure: [18, 19, 20],
      },
      { key: 'general-debate', title: { en: 'General debate', fr: 'Débat général' } },
    ],
  },
  {
    key: 'implementation',
    stands: 'body',
    title: {
      en: 'Review of the implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto',
      fr: 'Examen de l’application de la Convention des Nations Unies contre la criminalité transnationale organisée et des Protocoles s’y rapportant',
    },
    subItems: [
      {
        key: 'convention',
        title: {
          en: 'United Nations Convention against Transnational Organized Crime',
          fr: 'Convention des Nations Unies contre la criminalité transnationale organisée',
        },
        shortTitle: {
          en: 'Organized Crime Convention',
          fr: 'Convention contre la criminalité organisée',
        },
      },
      {
        key: 'trafficking-protocol',
        title: {
          en: 'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children',
          fr: 'Protocole visant à prévenir, réprimer et punir la traite des personnes, en particulier des femmes et des enfants',
        },
        shortTitle: {
          en: 'Trafficking in Persons Protocol',
          fr: 'Protocole relatif à la traite des personnes',
        },
      },
      {
        key: 'smuggling-protocol',
        title: {
          en: 'Protocol against the Smuggling of Migrants by Land, Sea and Air',
          fr: 'Protocole contre le trafic illicite de migrants par terre, air et mer',
        },
        shortTitle: {
          en: 'Smuggling of Migrants Protocol',
          fr: 'Protocole relatif au trafic illicite de migrants',
        },
      },
      {
        key: 'firearms-protocol',
        title: {
          en: 'Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition',
          fr: 'Protocole contre la fabrication et le trafic illicites d’armes à feu, de leurs pièces, éléments et munitions',
        },
        shortTitle: { en: 'Firearms Protocol', fr: 'Protocole relatif aux armes à feu' },
      },
    ],
  },
  {
    key: 'serious-crimes',
    stands: 'body',
    title: {
      en: 'Other serious crimes, as defined in the Convention, including new forms and dimensions of transnational organized crime',
      fr: 'Autres infractions graves, telles que définies dans la Convention, y compris les nouvelles formes et dimensions de la criminalité transnationale organisée',
    },
  },
  {
    key: 'international-cooperation',
    stands: 'body',
    title: {
      en: 'International cooperation, with particular emphasis on extradition, mutual legal assistance and international cooperation for the purpose of confiscation, and the establishment and strengthening of central authorities',
      fr: 'Coopération internationale, en particulier extradition, entraide judiciaire et coopération internationale aux fins de confiscation, et création et renforcement des autorités centrales',
    },
  },
  {
    key: 'technical-assistance',
    stands: 'body',
    title: { en: 'Technical assistance', fr: 'Assistance technique' },
  },
  {
    key: 'finances',
    stands: 'body',
    title: { en: 'Financial and budgetary matters', fr: 'Questions financières et budgétaires' },
    rulesOfProcedure: [72, 73],
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
    key: 'other-matters',
    stands: 'tail',
    title: { en: 'Other matters', fr: 'Questions diverses' },
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
