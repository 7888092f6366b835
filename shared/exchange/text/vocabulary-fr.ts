import { FR } from '../../languages/fr.ts'
import type { Vocabulary } from './vocabulary.ts'
import { words } from './words.ts'

/** How French documents are recognised. */
export const FRENCH: Vocabulary = {
  facts: FR,
  frequent: words('le la les des du de et en à au aux une dans pour par sur que qui est sera'),
  openWords: words(
    `le la les l un une des du de d et ou en à au aux dans pour par sur sous avec sans entre vers
    que qui qu dont où ce cet cette ces son sa ses leur leurs même certains certaines chaque tout
    toute tous toutes plusieurs aucun aucune ainsi notamment selon sera serait était est sont a ont
    n ne s se y compris afin lors concernant relatif relative voir article paragraphe résolution
    décision`,
  ),
  shortWords: words(
    `a à y ô ai as au ce ci de du eh en es et eu il je la là le ma me mi mu né ne ni nu on or os ou
    où pu sa se si su ta te tu un us va vu x m l d s n t c j qu`,
  ),
  elisions: words('l d s n m t c j qu lorsqu puisqu jusqu quoiqu quelqu presqu aujourd'),
  headings: {
    document: [
      'ordre du jour provisoire annoté',
      'ordre du jour annoté',
      'ordre du jour provisoire et annotations',
      'ordre du jour annoté et organisation des travaux',
      'ordre du jour annoté et organisation des travaux proposée',
      'ordre du jour provisoire annoté et organisation des travaux',
      'ordre du jour provisoire annoté et projet d organisation des travaux',
      'ordre du jour provisoire annoté et organisation des travaux proposée',
    ],
    agenda: ['ordre du jour provisoire', 'ordre du jour', 'projet d ordre du jour'],
    annotations: [
      'annotations',
      'annotations à l ordre du jour',
      'annotations à l ordre du jour provisoire',
      'annotations relatives à l ordre du jour provisoire',
      'annotations concernant l ordre du jour provisoire',
      'annotations de l ordre du jour provisoire',
      'annotations sur l ordre du jour provisoire',
    ],
    documentation: [
      'documentation',
      'documents',
      'document',
      'documents pour la session',
      'documentation pour la session',
    ],
    annex: ['annexe', 'annexes', 'appendice', 'additif'],
    organizationOfWork: [
      'projet d organisation des travaux',
      'organisation des travaux proposée',
      'organisation des travaux',
      'projet de programme de travail',
      'projet de calendrier',
      'projet de calendrier des travaux',
      'calendrier provisoire',
      'calendrier provisoire des travaux',
      'calendrier proposé',
      'programme de travail proposé',
      'programme proposé pour l organisation des travaux',
      'programme des travaux',
    ],
    secretariatNote: [
      'note du secrétariat',
      'note établie par le secrétariat',
      'note de la secrétaire exécutive',
      'note du secrétaire exécutif',
      'note du secrétaire général',
      'note de la directrice exécutive',
      'note du directeur exécutif',
      'rapport du secrétariat',
      'rapport du secrétaire général',
    ],
  },
  masthead: {
    distribution: {
      general: ['distr générale', 'générale'],
      limited: ['distr limitée', 'limitée'],
      restricted: ['distr restreinte', 'restreinte'],
    },
    original: 'original',
    labels: ['distr', 'original'],
    organizations: [
      'organisation des nations unies',
      'nations unies',
      'conseil économique et social',
      'assemblée générale',
    ],
    session: ['session', 'réunion'],
    reissue: ['nouveau tirage', 'réédité', 'deuxième tirage'],
    onDate: ['le', 'en date du', 'du'],
    item: ['point', 'points'],
    ofTheAgenda: ['de l ordre du jour', 'de l ordre du jour provisoire'],
    opens: ['s ouvrira', 's ouvre', 'sera ouverte', 'sera ouvert', 'se réunira', 'débutera'],
  },
  timetable: {
    range:
      /(?<![\d/])(?<h1>\d{1,2})(?:\s?(?:heures?|h\.?|[:.](?=\d)))?\s?(?<m1>\d{2}(?!\d))?\s*(?:[-–—]|à)\s*(?<h2>\d{1,2})\s?(?:heures?|h\.?|[:.](?=\d))\s?(?<m2>\d{2}(?!\d))?(?![\p{L}\d/])/giu,
    halves: [
      { words: ['matin', 'matinée', 'séance du matin'], slot: '10:00-13:00' },
      { words: ['après-midi', 'séance de l après-midi'], slot: '15:00-18:00' },
    ],
    continued: ['suite', 'suite et fin', 'fin'],
    bodies: [
      'groupe de travail',
      'groupe d experts',
      'groupe intergouvernemental',
      'groupe',
      'comité',
      'commission',
      'sous-comité',
      'réunion',
      'consultations',
      'manifestation',
      'atelier',
      'table ronde',
    ],
    columns: {
      when: ['date heure', 'date et heure', 'jour heure', 'jour et heure', 'horaire'],
      date: ['date', 'jour', 'dates'],
      time: ['heure', 'heures', 'horaires'],
      plenary: ['séance plénière', 'séances plénières', 'plénière', 'comité plénier'],
      parallel: ['réunions parallèles', 'réunion parallèle', 'groupes de travail'],
      item: ['point', 'points', 'point de l ordre du jour', 'points de l ordre du jour'],
      title: [
        'intitulé ou description',
        'titre ou description',
        'intitulé',
        'titre',
        'description',
        'question',
        'sujet',
      ],
    },
  },
  documentTypes: [
    {
      type: 'agenda',
      openings: ['ordre du jour provisoire', 'ordre du jour annoté', 'ordre du jour'],
    },
    { type: 'report', openings: ['rapport du secrétariat', 'rapport établi par le secrétariat'] },
    {
      type: 'report-of-chair',
      openings: [
        'rapport présenté par le président',
        'rapport présenté par la présidente',
        'rapport de la présidence',
        'rapport du président',
        'rapport de la présidente',
      ],
    },
    { type: 'report-of-secretary-general', openings: ['rapport du secrétaire général'] },
    { type: 'note', openings: ['note du secrétariat', 'note établie par le secrétariat'] },
    { type: 'conference-room-paper', openings: ['document de séance'] },
    { type: 'background-paper', openings: ['document d information'] },
    { type: 'working-paper', openings: ['document de travail'] },
    { type: 'draft-resolution', openings: ['projet de résolution'] },
    { type: 'other-report', openings: ['rapport de la directrice exécutive', 'rapport'] },
    { type: 'other-note', openings: ['note'] },
  ],
}
