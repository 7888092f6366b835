import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'

/** The same agenda as plain text, as Word saves it. */
export const AGENDA_TEXT = `CPH/2031/1

Distr. générale
4 août 2031
Français
Original : anglais

Conférence des Parties à la Convention sur les phares
Douzième session
Vienne, 13-17 octobre 2031

Ordre du jour provisoire annoté

Ordre du jour provisoire

1. Questions d’organisation :
a) Ouverture de la session ;
b) Adoption de l’ordre du jour.
2. Entretien des lanternes.
3. Questions diverses.

Annotations

1. Questions d’organisation

a) Ouverture de la session

La session s’ouvrira le lundi 13 octobre 2031, à 10 heures.

b) Adoption de l’ordre du jour

L’ordre du jour provisoire a été arrêté par le Bureau élargi.

Documentation

Ordre du jour provisoire annoté (CPH/2031/1)

2. Entretien des lanternes

La Conférence voudra peut-être examiner l’état des lanternes.

Elle sera saisie d’un rapport du Secrétariat.

Documentation

Rapport du Secrétariat sur les lanternes (CPH/2031/2)

Note du Secrétariat sur les optiques (CPH/2031/3)

3. Questions diverses

Aucune question n’a été proposée.

Annexe

Projet d’organisation des travaux

Date et heure\tPoint\tTitre ou description
Lundi 13 octobre\t\t
10 heures-13 heures\t1 a)\tOuverture de la session
\t1 b)\tAdoption de l’ordre du jour
15 heures-18 heures\t2\tEntretien des lanternes
Mardi 14 octobre\t\t
10 heures-13 heures\t2\tEntretien des lanternes (suite)
15 heures-18 heures\t3\tQuestions diverses
`

/** What may be different from the plain file. */
export interface AgendaFileOptions {
  /** Two people change and comment the text. */
  readonly isReviewed?: boolean
  /** A note at the foot of the first page, and a link. */
  readonly hasNote?: boolean
}

/** The agenda as a Word file: heading styles, lists that Word numbers, a table. */
export async function agendaFile(options: AgendaFileOptions = {}): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toArrayBuffer(agendaDocument(options)))
}

const AGENDA = 'agenda'
const plain = (text: string) => new Paragraph({ children: [new TextRun(text)] })
const listed = (text: string, level = 0) =>
  new Paragraph({ text, numbering: { reference: AGENDA, level } })
const heading = (text: string, level: keyof typeof HeadingLevel = 'HEADING_1') =>
  new Paragraph({ text, heading: HeadingLevel[level] })

function agendaDocument(options: AgendaFileOptions): Document {
  return new Document({
    numbering: { config: [agendaNumbering()] },
    footnotes: { 1: { children: [plain('Une note que personne ne doit perdre.')] } },
    ...(options.isReviewed && { comments: { children: comments() } }),
    sections: [
      {
        properties: { titlePage: true },
        headers: {
          first: new Header({ children: [plain('CPH/2031/1')] }),
          default: new Header({ children: [plain('CPH/2031/1 page suivante')] }),
        },
        children: [...firstPage(), ...annotations(options), ...annex()],
      },
    ],
  })
}

function agendaNumbering() {
  const level = (at: number, format: keyof typeof LevelFormat, text: string) => ({
    level: at,
    format: LevelFormat[format],
    text,
    alignment: AlignmentType.START,
  })
  return {
    reference: AGENDA,
    levels: [level(0, 'DECIMAL', '%1.'), level(1, 'LOWER_LETTER', '%2)')],
  }
}

function firstPage() {
  return [
    plain('Distr. générale'),
    plain('4 août 2031'),
    plain('Français'),
    plain('Original : anglais'),
    plain('Conférence des Parties à la Convention sur les phares'),
    plain('Douzième session'),
    plain('Vienne, 13-17 octobre 2031'),
    heading('Ordre du jour provisoire annoté', 'TITLE'),
    heading('Ordre du jour provisoire'),
    listed('Questions d’organisation :'),
    listed('Ouverture de la session ;', 1),
    listed('Adoption de l’ordre du jour.', 1),
    listed('Entretien des lanternes.'),
    listed('Questions diverses.'),
  ]
}

function annotations(options: AgendaFileOptions) {
  return [
    heading('Annotations'),
    heading('1. Questions d’organisation', 'HEADING_2'),
    heading('a) Ouverture de la session', 'HEADING_3'),
    plain('La session s’ouvrira le lundi 13 octobre 2031, à 10 heures.'),
    heading('b) Adoption de l’ordre du jour', 'HEADING_3'),
    options.isReviewed
      ? reviewed()
      : plain('L’ordre du jour provisoire a été arrêté par le Bureau élargi.'),
    heading('Documentation', 'HEADING_3'),
    plain('Ordre du jour provisoire annoté (CPH/2031/1)'),
    heading('2. Entretien des lanternes', 'HEADING_2'),
    options.hasNote
      ? noted()
      : plain('La Conférence voudra peut-être examiner l’état des lanternes.'),
    plain('Elle sera saisie d’un rapport du Secrétariat.'),
    heading('Documentation', 'HEADING_3'),
    plain('Rapport du Secrétariat sur les lanternes (CPH/2031/2)'),
    plain('Note du Secrétariat sur les optiques (CPH/2031/3)'),
    heading('3. Questions diverses', 'HEADING_2'),
    plain('Aucune question n’a été proposée.'),
  ]
}

function reviewed(): Paragraph {
  const by = (author: string, id: number) => ({ author, id, date: '2031-07-01T09:00:00Z' })
  return new Paragraph({
    children: [
      new TextRun('L’ordre du jour provisoire a été '),
      new DeletedTextRun({ text: 'arrêté', ...by('Ada Fresnel', 1) }),
      new InsertedTextRun({ text: 'approuvé', ...by('Ada Fresnel', 2) }),
      new CommentRangeStart(0),
      new TextRun(' par le Bureau élargi.'),
      new CommentRangeEnd(0),
      new TextRun({ children: [new CommentReference(0)] }),
      new InsertedTextRun({ text: ' Il est court.', ...by('Jean Argand', 3) }),
    ],
  })
}

function comments() {
  const children = [plain('Le Bureau était-il au complet ?')]
  return [{ id: 0, author: 'Jean Argand', date: new Date(Date.UTC(2031, 6, 2)), children }]
}

function noted(): Paragraph {
  return new Paragraph({
    children: [
      new TextRun('La Conférence voudra peut-être examiner '),
      new ExternalHyperlink({
        link: 'https://lanterns.example/',
        children: [new TextRun('l’état des lanternes')],
      }),
      new TextRun('.'),
      new FootnoteReferenceRun(1),
    ],
  })
}

function annex() {
  const cell = (text: string) => new TableCell({ children: [plain(text)] })
  const start = AGENDA_TEXT.indexOf('Date et heure')
  const rows = AGENDA_TEXT.slice(start).trimEnd().split('\n')
  return [
    heading('Annexe'),
    heading('Projet d’organisation des travaux', 'HEADING_2'),
    new Table({
      rows: rows.map((row) => new TableRow({ children: row.split('\t').map(cell) })),
    }),
  ]
}
