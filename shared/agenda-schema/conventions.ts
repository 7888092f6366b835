import type { Facts, IsoDate } from '../model/agenda.ts'

/** How documents of a time are written: an old document is judged by its own conventions. */
export interface Conventions {
  /** The first day on which they hold. */
  readonly from: IsoDate
  /** French: a no-break space before `;`, `:`, `!`, `?` and inside « ». */
  readonly spacedPunctuation: boolean
  /** Quotation marks of the language, and no straight ones. */
  readonly typographicQuotes: boolean
  /** Annotations cite the symbols of the documents that they announce. */
  readonly citesSymbols: boolean
  /** Entries under Documentation end with a full stop. */
  readonly entriesEndWithStop: boolean
}

/** The conventions by the day from which they hold, the oldest first. */
export const CONVENTIONS: readonly Conventions[] = [
  {
    from: '0001-01-01',
    spacedPunctuation: false,
    typographicQuotes: false,
    citesSymbols: false,
    entriesEndWithStop: true,
  },
  {
    from: '2010-01-01',
    spacedPunctuation: false,
    typographicQuotes: false,
    citesSymbols: false,
    entriesEndWithStop: false,
  },
  {
    from: '2018-01-01',
    spacedPunctuation: true,
    typographicQuotes: true,
    citesSymbols: true,
    entriesEndWithStop: false,
  },
]

/** The conventions of the day of the document, else of its session, else the newest. */
export function conventionsOf({
  documentDate,
  opening,
}: Pick<Facts, 'documentDate' | 'opening'>): Conventions {
  const day = documentDate ?? opening ?? '9999-12-31'
  const found = CONVENTIONS.findLast(({ from }) => from <= day) ?? CONVENTIONS.at(-1)
  if (!found) throw new Error('Expected conventions to choose from')
  return found
}
