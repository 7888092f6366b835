import { ES } from '../../languages/es.ts'
import type { Vocabulary } from './vocabulary.ts'
import { words } from './words.ts'

/** How Spanish documents are recognised. */
export const SPANISH: Vocabulary = {
  facts: ES,
  frequent: words('el la los las de del y en por con para una que se al su'),
  openWords: words(
    `el la los las un una unos unas de del al a y e o u en por con para sin sobre entre hasta desde
    según su sus que cuyo cuya como contra durante mediante ante bajo incluida incluidos titulado
    titulada relativo relativa conforme artículo párrafo resolución decisión véase es son fue será
    ha han no más este esta estos estas dicho dicha cada todo toda`,
  ),
  shortWords: words(
    'a e o y u al de el en es fe ir la le lo me mi ni no os se si su te tu un va ya',
  ),
  elisions: [],
  headings: {
    document: [
      'programa provisional anotado',
      'programa provisional y anotaciones',
      'programa anotado',
      'programa provisional anotado y organización de los trabajos',
      'programa provisional anotado y propuesta de organización de los trabajos',
    ],
    agenda: ['programa provisional', 'programa', 'proyecto de programa', 'temario provisional'],
    annotations: [
      'anotaciones',
      'anotaciones al programa provisional',
      'anotaciones al programa',
      'anotaciones sobre el programa provisional',
    ],
    documentation: ['documentación', 'documentos', 'documento'],
    annex: ['anexo', 'anexos', 'apéndice', 'adición'],
    organizationOfWork: [
      'organización de los trabajos',
      'proyecto de organización de los trabajos',
      'organización de los trabajos propuesta',
      'propuesta de organización de los trabajos',
      'organización propuesta de los trabajos',
      'programa de trabajo',
      'programa de trabajo propuesto',
      'proyecto de programa de trabajo',
      'calendario provisional',
      'calendario propuesto',
      'calendario',
    ],
    secretariatNote: [
      'nota de la secretaría',
      'nota del secretario general',
      'informe de la secretaría',
      'informe del secretario general',
      'informe del director general',
    ],
  },
  masthead: {
    distribution: {
      general: ['distr general', 'general'],
      limited: ['distr limitada', 'limitada'],
      restricted: ['distr reservada', 'reservada'],
    },
    original: 'original',
    labels: ['distr', 'original'],
    organizations: ['naciones unidas', 'asamblea general', 'consejo económico y social'],
    session: ['período de sesiones', 'reunión'],
    reissue: ['publicado nuevamente', 'segunda impresión'],
    onDate: ['el', 'por razones técnicas', 'de fecha'],
    item: ['tema', 'temas', 'tema del programa', 'temas del programa'],
    ofTheAgenda: ['del programa', 'del programa provisional'],
    opens: [
      'se inaugurará',
      'será inaugurada',
      'será inaugurado',
      'dará comienzo',
      'comenzará',
      'se celebrará del',
      'se abrirá',
    ],
  },
  timetable: {
    range:
      /(?<![\d/])(?:de\s+)?(?<h1>\d{1,2})(?:[.:](?<m1>\d{2}))?\s*(?:horas?|h\.?)?\s*(?:[-–—]|a|hasta)\s*(?:las\s+)?(?<h2>\d{1,2})(?:[.:](?<m2>\d{2}))?\s*(?:horas?|h\b\.?)?(?![\p{L}\d/]|\s+de\s)/giu,
    halves: [
      { words: ['mañana', 'sesión de la mañana', 'por la mañana'], slot: '10:00-13:00' },
      { words: ['tarde', 'sesión de la tarde', 'por la tarde'], slot: '15:00-18:00' },
    ],
    continued: ['continuación', 'cont', 'conclusión'],
    bodies: [
      'grupo de trabajo',
      'grupo de expertos',
      'grupo intergubernamental',
      'grupo',
      'comité',
      'comisión',
      'subcomité',
      'consultas',
      'taller',
      'mesa redonda',
    ],
    columns: {
      when: ['fecha y hora', 'fecha hora', 'día y hora', 'día hora', 'horario'],
      date: ['fecha', 'día', 'fechas'],
      time: ['hora', 'horas'],
      plenary: ['sesión plenaria', 'sesiones plenarias', 'plenario', 'pleno'],
      parallel: ['reuniones paralelas', 'sesiones paralelas', 'grupos de trabajo'],
      item: ['tema', 'temas', 'tema del programa', 'temas del programa'],
      title: ['título o descripción', 'título', 'descripción', 'asunto', 'actividad'],
    },
  },
  documentTypes: [
    {
      type: 'agenda',
      openings: ['programa provisional anotado', 'programa provisional', 'programa anotado'],
    },
    { type: 'report', openings: ['informe de la secretaría'] },
    { type: 'report-of-chair', openings: ['informe del presidente', 'informe de la presidencia'] },
    { type: 'report-of-secretary-general', openings: ['informe del secretario general'] },
    { type: 'note', openings: ['nota de la secretaría'] },
    { type: 'conference-room-paper', openings: ['documento de sesión'] },
    { type: 'background-paper', openings: ['documento de antecedentes'] },
    { type: 'working-paper', openings: ['documento de trabajo'] },
    { type: 'draft-resolution', openings: ['proyecto de resolución'] },
    { type: 'other-report', openings: ['informe'] },
    { type: 'other-note', openings: ['nota'] },
  ],
}
