import type { SampleAnnotation } from './sample-annotation.ts'

/** Item 2 of the sample. */
export const REVIEW_OF_IMPLEMENTATION: readonly SampleAnnotation[] = [
  {
    key: 'implementation',
    annotation: {
      fr: [
        "Le point 2 tient à la raison d'être de la Convention, énoncée dans son article premier :",
        "> « L'objet de la présente Convention est de promouvoir la coopération afin de prévenir et de combattre plus efficacement la criminalité transnationale organisée. »",
        "Créé par la résolution 9/1 et lancé par la résolution 10/1, le Mécanisme d'examen porte successivement sur quatre groupes de dispositions :",
        '- incrimination et compétence ;',
        '- prévention, assistance technique et mesures de protection ;',
        '- détection, répression et système judiciaire ;',
        '- coopération internationale, entraide judiciaire et confiscation.',
        'Un rapport du Secrétariat (CTOC/COP/2026/2) retracera le chemin parcouru depuis la douzième session et indiquera où en est chaque État examiné.',
      ],
      en: [
        'Item 2 goes to the heart of the Convention, whose purpose is stated in its article 1:',
        '> “The purpose of this Convention is to promote cooperation to prevent and combat transnational organized crime more effectively.”',
        'Established by resolution 9/1 and launched by resolution 10/1, the review mechanism takes up four clusters of provisions in turn:',
        '- criminalization and jurisdiction;',
        '- prevention, technical assistance and protection measures;',
        '- law enforcement and the judicial system;',
        '- international cooperation, mutual legal assistance and confiscation.',
        'A report of the Secretariat (CTOC/COP/2026/2) will trace the progress made since the twelfth session and show where each State under review now stands.',
      ],
    },
    documents: [
      {
        type: 'report',
        symbol: 'CTOC/COP/2026/2',
        title: {
          fr: "sur les travaux du Mécanisme d'examen de l'application",
          en: 'on the work of the review mechanism',
        },
      },
    ],
  },
  {
    key: 'convention',
    annotation: {
      fr: [
        "L'Assemblée générale a adopté la Convention dans sa résolution 55/25 du 15 novembre 2000. Le texte est entré en vigueur le 29 septembre 2003.",
        "La Conférence souhaitera peut-être s'arrêter sur les incriminations que chaque Partie doit établir : participation à un groupe criminel organisé (article 5), blanchiment du produit du crime (article 6), corruption (article 8) et entrave au bon fonctionnement de la justice (article 23).",
        "Elle s'appuiera sur un rapport du Secrétariat (CTOC/COP/2026/3) tiré des réponses des États aux questionnaires d'auto-évaluation.",
      ],
      en: [
        'The General Assembly adopted the Convention in its resolution 55/25 of 15 November 2000. The text entered into force on 29 September 2003.',
        'The Conference may wish to dwell on the offences that each Party is to establish: participation in an organized criminal group (article 5), the laundering of proceeds of crime (article 6), corruption (article 8) and obstruction of justice (article 23).',
        'It will draw on a report of the Secretariat (CTOC/COP/2026/3) based on the answers of States to the self-assessment questionnaires.',
      ],
    },
    documents: [
      {
        type: 'report',
        symbol: 'CTOC/COP/2026/3',
        title: {
          fr: "sur l'application des articles 5, 6, 8 et 23 de la Convention",
          en: 'on the application of articles 5, 6, 8 and 23 of the Convention',
        },
      },
    ],
  },
  {
    key: 'trafficking-protocol',
    annotation: {
      fr: [
        'Le Protocole est entré en vigueur le 25 décembre 2003. Les délégations souhaiteront peut-être faire part de leur expérience :',
        "- du repérage rapide des victimes, et de leur protection quand elles n'osent pas porter plainte ;",
        "- de l'absence de sanction pour les actes qu'une victime a été contrainte de commettre ;",
        '- des enquêtes sur la traite organisée *en ligne*, du recrutement au paiement.',
        "Les recommandations du Groupe de travail sur la traite des personnes feront l'objet d'une note (CTOC/COP/2026/4). Un document de séance rassemblera de bonnes pratiques concernant les enfants (CTOC/COP/2026/CRP.2).",
      ],
      en: [
        'The Protocol entered into force on 25 December 2003. Delegations may wish to share their experience of:',
        '- identifying victims early, and protecting those who dare not come forward;',
        '- refraining from punishing victims for what they were compelled to do;',
        '- investigating trafficking that is organized *online*, from recruitment to payment.',
        'The recommendations of the Working Group on Trafficking in Persons will be the subject of a note (CTOC/COP/2026/4). A conference room paper will bring together good practices that concern children (CTOC/COP/2026/CRP.2).',
      ],
    },
    documents: [
      {
        type: 'note',
        symbol: 'CTOC/COP/2026/4',
        title: {
          fr: 'sur les recommandations du Groupe de travail sur la traite des personnes',
          en: 'on the recommendations of the Working Group on Trafficking in Persons',
        },
      },
      {
        type: 'conference-room-paper',
        symbol: 'CTOC/COP/2026/CRP.2',
        title: {
          fr: 'sur les bonnes pratiques de protection des enfants victimes de la traite',
          en: 'on good practices in the protection of child victims of trafficking',
        },
      },
    ],
  },
  {
    key: 'smuggling-protocol',
    annotation: {
      fr: [
        "Entré en vigueur le 28 janvier 2004, le Protocole vise ceux qui tirent profit du passage et non les personnes qu'ils font passer : son article 5 exclut que celles-ci soient poursuivies pour cette seule raison, et son article 16 oblige à les protéger.",
        "La Conférence souhaitera peut-être examiner comment les États situés sur une même route s'échangent des renseignements (article 10) et comment ils remontent jusqu'aux *avoirs* des groupes criminels.",
        'Une note du Secrétariat (CTOC/COP/2026/5) présentera les travaux récents du Groupe de travail sur le trafic illicite de migrants.',
      ],
      en: [
        'In force since 28 January 2004, the Protocol is aimed at those who profit from the crossing and not at the people they bring across: its article 5 rules out prosecuting migrants on that ground alone, and its article 16 requires that they be protected.',
        'The Conference may wish to examine how States along the same route exchange information (article 10) and how they trace the *assets* of the criminal groups.',
        'A note by the Secretariat (CTOC/COP/2026/5) will present the recent work of the Working Group on the Smuggling of Migrants.',
      ],
    },
    documents: [
      {
        type: 'note',
        symbol: 'CTOC/COP/2026/5',
        title: {
          fr: 'sur les travaux du Groupe de travail sur le trafic illicite de migrants',
          en: 'on the work of the Working Group on the Smuggling of Migrants',
        },
      },
    ],
  },
  {
    key: 'firearms-protocol',
    annotation: {
      fr: [
        "Adopté par l'Assemblée générale dans sa résolution 55/255 du 31 mai 2001, le Protocole est entré en vigueur le 3 juillet 2005.",
        "Le débat pourrait porter sur le marquage des armes (article 8), la tenue de registres (article 7), les licences d'exportation et d'importation (article 10) et les pièces fabriquées à domicile, qui échappent aux trois.",
        'Le Secrétariat rendra compte des délibérations du Groupe de travail sur les armes à feu (CTOC/COP/2026/6).',
      ],
      en: [
        'Adopted by the General Assembly in its resolution 55/255 of 31 May 2001, the Protocol entered into force on 3 July 2005.',
        'The discussion could bear on the marking of firearms (article 8), the keeping of records (article 7), export and import licences (article 10) and home-made parts, which escape all three.',
        'The Secretariat will report on the deliberations of the Working Group on Firearms (CTOC/COP/2026/6).',
      ],
    },
    documents: [
      {
        type: 'note',
        symbol: 'CTOC/COP/2026/6',
        title: {
          fr: 'sur les délibérations du Groupe de travail sur les armes à feu',
          en: 'on the deliberations of the Working Group on Firearms',
        },
      },
    ],
  },
]
