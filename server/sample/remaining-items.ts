import type { SampleAnnotation } from './sample-annotation.ts'

/** Items 3 to 9 of the sample. */
export const REMAINING_ITEMS: readonly SampleAnnotation[] = [
  {
    key: 'serious-crimes',
    annotation: {
      fr: [
        "Hormis les quatre qu'elle oblige à établir, la Convention n'énumère pas les infractions qu'elle vise. Elle s'en remet à la gravité de la peine ; est une « infraction grave », selon l'alinéa b) de l'article 2 :",
        "> « un acte constituant une infraction passible d'une peine privative de liberté dont le maximum ne doit pas être inférieur à quatre ans ou d'une peine plus lourde ».",
        "C'est ce qui permet de l'invoquer contre des activités qui n'existaient pas lorsqu'elle a été rédigée. Trois d'entre elles retiennent l'attention : les *infractions qui portent atteinte à l'environnement*, le trafic de *biens culturels* et la *fraude en ligne* organisée.",
        "Un rapport du Secrétariat (CTOC/COP/2026/7) décrit ces phénomènes et les réponses qu'y apportent les États. Les délégations souhaiteront peut-être dire lesquelles ont porté leurs fruits.",
      ],
      en: [
        'Beyond the four that it requires States to establish, the Convention does not list the offences at which it is aimed. It relies on the severity of the penalty; under article 2 (b), “serious crime” means:',
        '> “conduct constituting an offence punishable by a maximum deprivation of liberty of at least four years or a more serious penalty”.',
        'That is why it can be invoked against activities that did not exist when it was drafted. Three of them stand out: *crimes that affect the environment*, trafficking in *cultural property* and organized *online fraud*.',
        'A report of the Secretariat (CTOC/COP/2026/7) describes these phenomena and the responses of States to them. Delegations may wish to say which of those responses have borne fruit.',
      ],
    },
    documents: [
      {
        type: 'report',
        symbol: 'CTOC/COP/2026/7',
        title: {
          fr: 'sur les nouvelles formes et dimensions de la criminalité transnationale organisée',
          en: 'on new forms and dimensions of transnational organized crime',
        },
      },
    ],
  },
  {
    key: 'international-cooperation',
    annotation: {
      fr: [
        'La Convention peut servir de base légale entre des États que ne lie aucun autre traité. La Conférence souhaitera peut-être mesurer l’usage qui en est fait dans trois domaines :',
        '- la confiscation (articles 12 et 13) ;',
        "- l'extradition (article 16) ;",
        "- l'entraide judiciaire (article 18), et en particulier la *transmission électronique* des demandes.",
        "Une demande n'aboutit que si quelqu'un la reçoit. Les Parties qui n'ont pas encore désigné d'autorité centrale, comme le veut le paragraphe 13 de l'article 18, sont priées de le faire avant l'ouverture de la session.",
        "Le Groupe de travail sur la coopération internationale siégera parallèlement à la plénière le **mercredi 21 octobre 2026, à 15 heures** ; la Conférence disposera aussi d'une note du Secrétariat (CTOC/COP/2026/8).",
      ],
      en: [
        'The Convention can serve as a legal basis between States that no other treaty binds. The Conference may wish to gauge the use made of it in three areas:',
        '- confiscation (articles 12 and 13);',
        '- extradition (article 16);',
        '- mutual legal assistance (article 18), and in particular the *electronic transmission* of requests.',
        'A request succeeds only if someone receives it. Parties that have not yet designated a central authority, as article 18, paragraph 13, requires, are asked to do so before the session opens.',
        'The Working Group on International Cooperation will meet in parallel with the plenary on **Wednesday, 21 October 2026, at 3 p.m.**; the Conference will also have a note by the Secretariat (CTOC/COP/2026/8).',
      ],
    },
    documents: [
      {
        type: 'note',
        symbol: 'CTOC/COP/2026/8',
        title: {
          fr: "sur l'utilisation de la Convention comme base légale de la coopération internationale",
          en: 'on the use of the Convention as a legal basis for international cooperation',
        },
      },
    ],
  },
  {
    key: 'technical-assistance',
    annotation: {
      fr: [
        "Les articles 29 et 30 de la Convention font de la formation et de l'assistance technique un engagement mutuel. Le rapport du Secrétariat (CTOC/COP/2026/9) passe en revue ce que l'ONUDC a fourni : aide à la rédaction de lois, formation de magistrats, équipement de laboratoires, bases de données de jurisprudence.",
        "Il en ressort que les demandes dépassent les moyens. La Conférence souhaitera peut-être indiquer un *ordre de priorité* et inviter les donateurs à s'y tenir.",
        "Le Groupe de travail d'experts gouvernementaux sur l'assistance technique siégera parallèlement à la plénière le **mardi 20 octobre 2026, à 15 heures**. Sa présidence en présentera les conclusions oralement.",
      ],
      en: [
        'Articles 29 and 30 of the Convention make training and technical assistance a mutual commitment. The report of the Secretariat (CTOC/COP/2026/9) reviews what UNODC has provided: help with drafting laws, training for judges and prosecutors, equipment for laboratories, databases of case law.',
        'It shows that requests exceed means. The Conference may wish to set an *order of priority* and to invite donors to abide by it.',
        'The Working Group of Government Experts on Technical Assistance will meet in parallel with the plenary on **Tuesday, 20 October 2026, at 3 p.m.** Its Chair will present the conclusions orally.',
      ],
    },
    documents: [
      {
        type: 'report',
        symbol: 'CTOC/COP/2026/9',
        title: {
          fr: "sur l'assistance technique fournie aux États aux fins de l'application de la Convention et des Protocoles s'y rapportant",
          en: 'on technical assistance provided to States for the implementation of the Convention and the Protocols thereto',
        },
      },
    ],
  },
  {
    key: 'finances',
    annotation: {
      fr: [
        "Les articles 72 et 73 du Règlement intérieur chargent le secrétariat d'établir un budget des activités de coopération technique, et la Conférence de l'adopter. Ce budget doit parvenir aux États parties soixante jours avant l'ouverture, soit le **jeudi 20 août 2026** au plus tard.",
        "Le Mécanisme d'examen vit à la fois du budget ordinaire et de contributions volontaires. Un rapport (CTOC/COP/2026/10) en donne l'état et chiffre ce qui manque pour mener à terme la phase en cours.",
      ],
      en: [
        'Rules 72 and 73 of the rules of procedure entrust the secretariat with preparing a budget for technical cooperation activities, and the Conference with adopting it. That budget is to reach the States parties sixty days before the opening, that is, by **Thursday, 20 August 2026**.',
        'The review mechanism lives on both the regular budget and voluntary contributions. A report (CTOC/COP/2026/10) gives the state of the latter and puts a figure on what is lacking to complete the current phase.',
      ],
    },
    documents: [
      {
        type: 'report',
        symbol: 'CTOC/COP/2026/10',
        title: {
          fr: "sur les ressources et les dépenses du Mécanisme d'examen",
          en: 'on the resources and expenditure of the review mechanism',
        },
      },
    ],
  },
  {
    key: 'next-agenda',
    annotation: {
      fr: [
        "Un avant-projet d'ordre du jour de la quatorzième session sera distribué pendant la session sous la forme d'un document de séance (CTOC/COP/2026/CRP.3). Le secrétariat l'aura préparé de concert avec le Bureau élargi.",
        'La Conférence souhaitera peut-être arrêter par la même occasion les dates de cette session.',
      ],
      en: [
        'A preliminary draft of the agenda for the fourteenth session will be circulated during the session as a conference room paper (CTOC/COP/2026/CRP.3). The secretariat will have prepared it together with the extended Bureau.',
        'The Conference may wish to decide on the dates of that session at the same time.',
      ],
    },
    documents: [
      {
        type: 'conference-room-paper',
        symbol: 'CTOC/COP/2026/CRP.3',
        title: {
          fr: "contenant un avant-projet d'ordre du jour de la quatorzième session de la Conférence",
          en: 'containing a preliminary draft of the agenda for the fourteenth session of the Conference',
        },
      },
    ],
  },
  {
    key: 'other-matters',
    annotation: {
      fr: [
        "Rien n'a été signalé à ce jour au secrétariat sous ce point, pour lequel aucun document n'est prévu. Les délégations qui souhaitent y soulever une question sont invitées à s'en ouvrir au Bureau le mercredi 21 octobre 2026 au plus tard.",
      ],
      en: [
        'Nothing has been notified to the secretariat under this item so far, and no document is foreseen for it. Delegations that wish to raise a matter here are invited to approach the Bureau by Wednesday, 21 October 2026.',
      ],
    },
  },
  {
    key: 'report',
    annotation: {
      fr: [
        "La rapporteuse ou le rapporteur présentera, le vendredi 23 octobre 2026 dans l'après-midi, un projet de rapport publié par chapitres au fil de la semaine. La Conférence l'adoptera, avec les modifications orales dont elle sera convenue ; le texte définitif paraîtra après la session dans les six langues officielles.",
      ],
      en: [
        'On the afternoon of Friday, 23 October 2026, the Rapporteur will introduce a draft report that will have been issued chapter by chapter during the week. The Conference will adopt it, with such oral amendments as it may agree upon; the final text will appear after the session in the six official languages.',
      ],
    },
  },
]
