import { type Plants, saying } from './plant.ts'

/** Defects of wording and typography. */
export const LANGUAGE: Plants = {
  'lang-residue': {
    put: saying(
      ['Cette question relève de l’Item 3.', 'Elle examinera the reports.'],
      ['The matter falls under Point 3 a).', 'It will consider les rapports.'],
    ),
  },
  'term-acronym': { put: saying('L’ONU DC y contribuera.', 'The UN ODC will help.') },
  'term-body-name': {
    bodies: ['ctoc-cop', 'ctoc-firearms'],
    put: saying('La Conférence des parties siégera.', 'The Conference of the parties will meet.'),
  },
  'term-working-group': {
    bodies: ['ctoc-cop', 'ctoc-firearms'],
    put: saying(
      'Le Groupe de travail sur le contrôle des armes à feu siégera.',
      'The Working Group on the Control of Firearms will meet.',
    ),
  },
  'term-body-case': {
    bodies: ['ctoc-firearms'],
    put: saying('Elle sera soumise au groupe de travail.', 'It is before the working group.'),
  },
  'gender-agreement': {
    languages: ['fr'],
    put: saying(
      [
        'Un document de séance relative aux pouvoirs suivra.',
        'Voir le point 1 intitulée comme suit.',
        'Un extrait de la rapport suivra.',
        'Le Président du session suivra.',
        'L’Assemblée est saisi d’une question.',
      ],
      '',
    ),
  },
  'typo-premier': { languages: ['fr'], put: saying('Elle a pris fin le 1 octobre 2019.', '') },
  'typo-day-month-case': {
    put: saying('Elle a pris fin le 3 Octobre 2019.', 'It ended on 3 october 2019.'),
  },
  'typo-accented-capitals': {
    languages: ['fr'],
    put: saying(['Les Etats débattront.', 'A sa dernière session, elle a débattu.'], ''),
  },
  'quote-numbering': {
    put: saying('Elle examinera «\u00a0les moyens.', 'It will consider “the means.'),
  },
  'no-open-parenthesis': {
    put: saying('Elle examinera tout (voir plus haut.', 'It will consider all (see above.'),
  },
  'no-repeated-word': {
    put: saying('Elle examinera les les rapports.', 'It will consider the the reports.'),
  },
  'typo-nbsp-double': {
    languages: ['fr'],
    put: saying(
      ['Elle examinera ceci : le budget.', 'Elle examinera « tout\u00a0».', 'Qui préside  ?'],
      '',
    ),
  },
  'no-space-before-punctuation': {
    languages: ['en'],
    put: saying('', [
      'It will consider this : the budget.',
      'It will discuss this\u00a0; it is due.',
    ]),
  },
  'typo-quotes': {
    put: saying('Elle examinera "les moyens".', 'It will consider "the means".'),
  },
  'no-double-space': {
    put: saying('Elle examinera  tout.', 'It will  consider all.'),
  },
  'term-etat-partie-case': {
    put: saying('Les États Parties débattront.', 'The States Parties will debate.'),
  },
  'term-secretariat-case': {
    put: saying(
      'Le secrétariat parlera.\nLe Secrétariat écrira.\nLe secrétariat lira.',
      'The secretariat will speak.\nThe Secretariat will write.\nThe secretariat will read.',
    ),
  },
  'terminology-trafficking': {
    put: saying('La traite des êtres humains progresse.', 'Human trafficking: a debate follows.'),
  },
  'gloss-comma': {
    put: saying(
      'Elle a adopté la résolution 5/4, sur les bourses, la résolution 5/5, sur les prêts, la résolution 5/6, sur les dons, la résolution 5/7, sur les legs, et la résolution 5/8 sur les prix.',
      'It adopted resolution 5/4, on grants, resolution 5/5, on loans, resolution 5/6, on gifts, resolution 5/7, on legacies, and resolution 5/8 on prizes.',
    ),
  },
  'gender-inclusive': {
    languages: ['fr'],
    bodies: ['ctoc-firearms', 'cac-cosp', 'cnd', 'unfccc-cop', 'ece-cep', 'general'],
    put: saying(
      [
        'Les orateurs et oratrices parleront ; un représentant répondra.',
        'La présidente ou le président ouvrira le débat avec le rapporteur.',
      ],
      '',
    ),
  },
  'typo-apostrophe': {
    put: saying("L'avis d’hier suffit.", "It is the chair's and the Secretary’s."),
  },
}
