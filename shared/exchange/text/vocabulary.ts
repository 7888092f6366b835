import type { LanguageFacts } from '../../languages/language-facts.ts'
import type { Distribution } from '../../model/agenda.ts'

/**
 * The words by which the importer recognises the parts of a document in one language, beyond those
 * in which the document would be printed. Data only: adding a language is adding one of these.
 *
 * Phrases are compared folded (see `fold.ts`): case, accents, apostrophes and end marks are nothing.
 */
export interface Vocabulary {
  readonly facts: LanguageFacts
  /** Words so frequent that they tell the language. */
  readonly frequent: readonly string[]
  /** Words after which no sentence ends: articles, prepositions, conjunctions. */
  readonly openWords: readonly string[]
  /** Every word of one or two letters; any other such fragment is a broken word. */
  readonly shortWords: readonly string[]
  /** What stands before an apostrophe that joins: `l`, `qu`. */
  readonly elisions: readonly string[]
  readonly headings: HeadingWords
  readonly masthead: MastheadWords
  readonly timetable: TimetableWords
  /**
   * Document types by how an entry begins; the longest opening decides. `agenda` and the `other-…`
   * are known to the importer only; the rest are ids of the document type register.
   */
  readonly documentTypes: readonly DocumentTypeWords[]
}

/** Headings of the parts of a document, each in the forms that are met. */
export interface HeadingWords {
  /** The title of the whole document. */
  readonly document: readonly string[]
  readonly agenda: readonly string[]
  readonly annotations: readonly string[]
  readonly documentation: readonly string[]
  readonly annex: readonly string[]
  readonly organizationOfWork: readonly string[]
  /** The line under the title of a document that is no agenda. */
  readonly secretariatNote: readonly string[]
}

/** What stands on the first page. */
export interface MastheadWords {
  readonly distribution: Readonly<Record<Distribution, readonly string[]>>
  readonly original: string
  /** Words that lost the value beside them. */
  readonly labels: readonly string[]
  /** The organization over the body. */
  readonly organizations: readonly string[]
  readonly session: readonly string[]
  /** How a note of a new printing begins. */
  readonly reissue: readonly string[]
  /** What may stand before its date. */
  readonly onDate: readonly string[]
  /** "Item 4 of the provisional agenda": the word, singular and plural. */
  readonly item: readonly string[]
  /** What follows the numbers in that line. */
  readonly ofTheAgenda: readonly string[]
  /** Verbs that open a session: the date after them is its first day. */
  readonly opens: readonly string[]
}

/** What stands in a timetable. */
export interface TimetableWords {
  /** Time ranges: groups h1 m1 h2 m2 and, where hours are counted twice a day, p1 p2 noon. */
  readonly range: RegExp
  /** Words for half-days without hours, each with its start and end. */
  readonly halves: readonly { readonly words: readonly string[]; readonly slot: string }[]
  /** The mark of a second appearance. */
  readonly continued: readonly string[]
  /** How the name of a body begins. */
  readonly bodies: readonly string[]
  /** Heads of columns, by what the column holds. */
  readonly columns: Readonly<Record<ColumnRole, readonly string[]>>
}

/** What a column of a timetable holds. */
export type ColumnRole = 'when' | 'date' | 'time' | 'plenary' | 'parallel' | 'item' | 'title'

export interface DocumentTypeWords {
  readonly type: string
  readonly openings: readonly string[]
}
