import type { Language } from './language.ts'

/**
 * What a language needs so that everything derived can be printed in it. Data only: patterns hold
 * their parts in braces, and the functions that fill them are in `shared/model`.
 */
export interface LanguageFacts {
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
  /** The name of each official language in this one, as a masthead prints it. */
  readonly languageNames: Readonly<Record<Language, string>>
  /** The letter after a job number: `F` in `V.24-00000 (F)`. */
  readonly jobLetter: string
  /** The language in which the distribution block is printed: English in Arabic, Chinese, Russian. */
  readonly distributionLanguage: Language
  readonly markers: MarkerFacts
  readonly punctuation: ListPunctuation
  readonly dates: DateFacts
  readonly times: TimeFacts
  readonly ordinals: OrdinalFacts
  readonly words: Words
}

/** How a marker counts: 1, 2; a, b; i, ii; or through letters of the language's own. */
export type Counting = 'number' | 'letter' | 'roman' | { readonly letters: string }

/** The marker of one level: `(` a `)`. */
export interface LevelMarker {
  readonly counting: Counting
  readonly before: string
  readonly after: string
}

/** The markers of the three levels of an agenda. */
export interface MarkerFacts {
  readonly levels: readonly [LevelMarker, LevelMarker, LevelMarker]
  /** Between the parts of a cited number: the space in `1 a)`. */
  readonly joint: string
}

/** What ends the titles of the agenda list. */
export interface ListPunctuation {
  /** After the title of an item that has sub-items, with its no-break space where there is one. */
  readonly opens: string
  /** After a sub-item that others follow. */
  readonly separates: string
  /** After the last. */
  readonly ends: string
}

/**
 * Names of months and days, and patterns of dates over `{day}`, `{month}`, `{year}`, `{weekday}`;
 * patterns of ranges over the same with `1` and `2`, and `{from}` and `{to}` for whole dates.
 */
export interface DateFacts {
  /** From January, in the form and case they have inside a date. */
  readonly months: readonly string[]
  /** From Monday. */
  readonly weekdays: readonly string[]
  /** How the first of the month is written, where it is not `1`. */
  readonly first?: string
  readonly long: string
  readonly weekdayLong: string
  /** Without year: the head of a day of the timetable. */
  readonly weekdayShort: string
  readonly dayMonth: string
  readonly withinMonth: string
  readonly withinYear: string
  readonly acrossYears: string
}

/** Patterns of times over `{hour}` and `{minute}`, `{from}` and `{to}`. */
export interface TimeFacts {
  readonly clock: 12 | 24
  readonly fullHour: string
  readonly withMinutes: string
  /** Before and after noon, where the clock has twelve hours. */
  readonly halves?: readonly [string, string]
  /** What noon is called, where `12 p.m.` would be read two ways. */
  readonly noon?: string
  readonly range: string
}

export type Gender = 'feminine' | 'masculine'

/**
 * Ordinals as words, from the first on; and the pattern over `{number}` when the words end, with
 * `{ending}` for the English "st", "nd", "rd", "th".
 */
export interface OrdinalFacts {
  readonly feminine: readonly string[]
  readonly masculine: readonly string[]
  readonly numeral: string
}

/** The fixed words of the printed document. */
export interface Words {
  readonly unitedNations: string
  readonly annotatedProvisionalAgenda: string
  readonly provisionalAgenda: string
  readonly annotations: string
  readonly documentation: string
  readonly annex: string
  readonly organizationOfWork: string
  /** The mark of a second appearance: only the word is italic. */
  readonly continued: { readonly before: string; readonly word: string; readonly after: string }
  /** One item of an agenda: `Point`. */
  readonly item: string
  /** Over `{label}`: `Point 1 a)`. */
  readonly itemLabelled: string
  /** Between a labelled item and its title in the table of two columns: `. `. */
  readonly labelEnds: string
  /** Heads of the columns of the timetables. */
  readonly columns: ColumnHeads
  readonly distribution: Readonly<Record<'general' | 'limited' | 'restricted', string>>
  /** Over `{language}`: `Original : anglais`; the language name as {@link Words.originalNames}. */
  readonly original: string
  /** Names of the languages after "Original", which French and Spanish write in lower case. */
  readonly originalNames: Readonly<Record<Language, string>>
  /** Over `{ordinal}` (capitalized) and `{number}`: `Douzième session`. */
  readonly session: string
  /** The same for a body that numbers its meetings: `Quinzième réunion`. */
  readonly meetingOfBody: string
  readonly sessionGender: Gender
  readonly meetingGender: Gender
  /** Over `{place}` and `{dates}`. */
  readonly placeAndDates: string
  /** Over `{date}`, the note of a reissue; and without a date. */
  readonly reissuedOn: string
  readonly reissued: string
  /** What stands for the ordinal of the next session while the number of this one is not known. */
  readonly unknownNext: string
}

/** Heads of the columns of every timetable layout. */
export interface ColumnHeads {
  readonly dateAndTime: string
  readonly plenary: string
  readonly parallel: string
  readonly agendaItem: string
  readonly titleOrDescription: string
  readonly date: string
  readonly time: string
  readonly item: string
}
