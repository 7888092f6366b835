/** What the sample says under one standing item, in the notation of `markedText`. */
export interface SampleAnnotation {
  /** The key of the standing item in the agenda schema, which holds its title. */
  readonly key: string
  readonly annotation: { readonly fr: readonly string[]; readonly en: readonly string[] }
  readonly documents?: readonly SampleDocument[]
}

/** One entry under "Documentation" of the sample; the agenda itself is listed by its schema. */
export interface SampleDocument {
  readonly type: string
  readonly symbol: string
  /** What follows the printed name of the type. */
  readonly title: Bilingual
}

/** The same words in the two languages of the sample. */
export interface Bilingual {
  readonly fr: string
  readonly en: string
}
