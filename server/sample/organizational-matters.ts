import type { SampleAnnotation } from './sample-annotation.ts'

/** Item 1 of the sample. */
export const ORGANIZATIONAL_MATTERS: readonly SampleAnnotation[] = [
  {
    key: 'opening',
    annotation: {
      fr: [
        'La Conférence des Parties ouvrira sa treizième session au Centre international de Vienne le **lundi 19 octobre 2026, à 10 heures**.',
        "Prendront la parole à cette occasion la présidence sortante, la présidence nouvellement élue et la direction exécutive de l'Office des Nations Unies contre la drogue et le crime (ONUDC). Les groupes régionaux qui le souhaitent feront une déclaration. Aucune intervention ne devrait durer plus de *cinq minutes*.",
        "Les délégations qui prévoient l'intervention d'une personnalité du rang de chef d'État ou de gouvernement à la séance d'ouverture sont invitées à l'annoncer au secrétariat avant le vendredi 9 octobre 2026, à midi, pour que les dispositions protocolaires soient réglées à temps.",
      ],
      en: [
        'The Conference of the Parties will open its thirteenth session at the Vienna International Centre on **Monday, 19 October 2026, at 10 a.m.**',
        'The outgoing President, the newly elected President and the Executive Director of the United Nations Office on Drugs and Crime (UNODC) will speak on that occasion, as will those regional groups that wish to do so. No statement should last longer than *five minutes*.',
        'Delegations that expect a Head of State or Government to take the floor at the opening meeting are invited to inform the secretariat before noon on Friday, 9 October 2026, so that the protocol arrangements can be settled in time.',
      ],
    },
  },
  {
    key: 'officers',
    annotation: {
      fr: [
        "L'article 22 du Règlement intérieur veut que la Conférence élise dix membres du Bureau parmi les personnes qui représentent les États parties présents :",
        '- une présidente ou un président ;',
        '- huit vice-présidentes ou vice-présidents ;',
        '- une rapporteuse ou un rapporteur.',
        'Deux postes reviennent à chacun des cinq groupes régionaux, qui se succèdent à la présidence et à la fonction de rapporteur.',
        "À la treizième session, la présidence échoit aux **États d'Amérique latine et des Caraïbes** et la fonction de rapporteur aux **États d'Europe orientale**. Ces deux groupes proposeront en outre un nom chacun pour la vice-présidence, et les trois autres groupes deux noms chacun.",
      ],
      en: [
        'Rule 22 of the rules of procedure provides for the election of ten officers from among the representatives of the States parties present:',
        '- one President;',
        '- eight Vice-Presidents;',
        '- one Rapporteur.',
        'Two posts go to each of the five regional groups, which take turns in the presidency and in the office of Rapporteur.',
        'At the thirteenth session, the presidency falls to the **Latin American and Caribbean States** and the office of Rapporteur to the **Eastern European States**. Each of those two groups will also put forward one candidate for Vice-President, and each of the other three groups two.',
      ],
    },
  },
  {
    key: 'agenda',
    annotation: {
      fr: [
        "Réunie à Vienne du 14 au 18 octobre 2024 pour sa douzième session, la Conférence a approuvé l'ordre du jour provisoire de la suivante. Le présent document le reproduit et en annote chaque point ; le projet d'organisation des travaux figure en annexe.",
        "Il découle de la décision 6/3 que les projets de résolution parviennent au secrétariat deux semaines avant l'ouverture et que le dernier jour ouvrable qui la précède est réservé à des consultations informelles, sans interprétation. Les dates à retenir sont donc les suivantes :",
        '- dépôt des projets de résolution : **lundi 5 octobre 2026** au plus tard ;',
        '- consultations informelles : **vendredi 16 octobre 2026**.',
        "Le Bureau élargi a donné son accord au projet d'organisation des travaux le 12 juin 2026. La Conférence souhaitera peut-être adopter son ordre du jour et approuver cette organisation des travaux.",
      ],
      en: [
        'When it met in Vienna for its twelfth session, from 14 to 18 October 2024, the Conference approved the provisional agenda for the following one. The present document reproduces that agenda and annotates each of its items; the proposed organization of work is set out in the annex.',
        'It follows from decision 6/3 that draft resolutions reach the secretariat two weeks before the opening and that the last working day before it is kept for informal consultations, without interpretation. The dates to bear in mind are therefore:',
        '- submission of draft resolutions: **Monday, 5 October 2026**, at the latest;',
        '- informal consultations: **Friday, 16 October 2026**.',
        'The extended Bureau agreed to the proposed organization of work on 12 June 2026. The Conference may wish to adopt its agenda and to approve that organization of work.',
      ],
    },
  },
  {
    key: 'participation',
    annotation: {
      fr: [
        "Les signataires de la Convention qui n'y sont pas encore parties siègent comme observateurs dès lors qu'ils en ont averti par écrit le Secrétaire général (article 14 du Règlement intérieur). Les autres États et organisations régionales d'intégration économique présentent une demande au Bureau (article 15).",
        "L'article 16 régit la participation des entités que l'Assemblée générale invite à titre permanent, du système des Nations Unies et des autres organisations intergouvernementales. Le secrétariat a mis à jour la liste de ces dernières dans un document de séance (CTOC/COP/2026/CRP.1), dont la Conférence souhaitera peut-être prendre note.",
        "Pour les organisations non gouvernementales, l'article 17 distingue selon qu'elles sont ou non dotées du statut consultatif auprès du Conseil économique et social. La liste des secondes sera envoyée aux États parties le vendredi 18 septembre 2026 au plus tard.",
      ],
      en: [
        'Signatories that are not yet parties to the Convention sit as observers once they have so informed the Secretary-General in writing (rule 14 of the rules of procedure). Other States and regional economic integration organizations apply to the Bureau (rule 15).',
        'Rule 16 governs the participation of entities with a standing invitation from the General Assembly, of the United Nations system and of other intergovernmental organizations. The secretariat has updated the list of the latter in a conference room paper (CTOC/COP/2026/CRP.1), of which the Conference may wish to take note.',
        'For non-governmental organizations, rule 17 turns on whether they are in consultative status with the Economic and Social Council. The list of those that are not will be sent to the States parties by Friday, 18 September 2026.',
      ],
    },
    documents: [
      {
        type: 'conference-room-paper',
        symbol: 'CTOC/COP/2026/CRP.1',
        title: {
          fr: 'contenant la liste des organisations intergouvernementales invitées à titre permanent aux sessions de la Conférence',
          en: 'containing the list of intergovernmental organizations with a standing invitation to the sessions of the Conference',
        },
      },
    ],
  },
  {
    key: 'credentials',
    annotation: {
      fr: [
        "Les articles 18 à 20 du Règlement intérieur traitent des pouvoirs. Ceux-ci portent la signature du chef de l'État ou du gouvernement, de la ou du ministre des affaires étrangères ou de la représentante ou du représentant permanent auprès de l'Organisation, et sont déposés auprès du secrétariat un jour avant l'ouverture si la chose est possible.",
        "Le Bureau les vérifie, puis rend compte à la Conférence ; jusqu'à ce qu'elle se soit prononcée, chacun siège à titre provisoire. Un État partie dont les pouvoirs ne seraient pas remis avant le **vendredi 23 octobre 2026, à midi**, ne serait pas compté parmi les participants.",
      ],
      en: [
        'Rules 18 to 20 of the rules of procedure deal with credentials. They bear the signature of the Head of State or Government, of the minister for foreign affairs or of the permanent representative to the United Nations, and are lodged with the secretariat a day before the opening where that is possible.',
        'The Bureau verifies them and then reports to the Conference; until the Conference has taken its decision, everyone sits provisionally. A State party whose credentials had not been handed in before **noon on Friday, 23 October 2026**, would not be counted among the participants.',
      ],
    },
  },
  {
    key: 'general-debate',
    annotation: {
      fr: [
        "L'après-midi du lundi et la matinée du mardi accueilleront les déclarations de portée générale sur l'application de la Convention et des Protocoles s'y rapportant.",
        "L'inscription des oratrices et des orateurs se fera en ligne du lundi 7 septembre au lundi 19 octobre 2026, à midi. Les places sont attribuées au fil des demandes, étant entendu que :",
        '# les personnes de rang ministériel ou supérieur passent les premières ;',
        '# une délégation dont la ou le ministre est remplacé perd cette priorité ;',
        '# deux délégations peuvent échanger leurs places en prévenant le secrétariat par écrit.',
        'Le temps de parole est de *cinq minutes* pour les groupes régionaux et de *trois minutes* pour les délégations. Un texte plus long peut être remis par écrit ; il est mis en ligne, sauf demande contraire.',
      ],
      en: [
        'Monday afternoon and Tuesday morning are set aside for general statements on the implementation of the Convention and the Protocols thereto.',
        'Speakers may register online from Monday, 7 September, to noon on Monday, 19 October 2026. Places are allotted as requests come in, on the understanding that:',
        '# persons of ministerial rank or above speak first;',
        '# a delegation whose minister is replaced gives up that priority;',
        '# two delegations may trade places by notifying the secretariat in writing.',
        'Regional groups have *five minutes* and delegations *three minutes*. A longer text may be handed in; it is placed on the website unless the delegation asks that it not be.',
      ],
    },
  },
]
