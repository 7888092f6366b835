import { DISTRIBUTIONS, DOCUMENT_KINDS, type Facts, STATES } from '../model/agenda.ts'
import type { Finding } from '../model/finding.ts'
import { LANGUAGES, type Language } from '../model/language.ts'
import { createFields, isAmount, isDate, isOneOf, isString, present } from './fields.ts'
import type { StoredFacts } from './records.ts'
import type { UnreadMap } from './shared-type.ts'

/** What holds for a document in which nobody has written any fact yet. */
export const NO_FACTS: Facts = {
  kind: 'annotated-provisional-agenda',
  schema: 'ctoc-cop',
  languages: ['fr'],
  state: 'draft',
}

const isLanguage = isOneOf(LANGUAGES)

/** The facts as they were read, with what could not be read of them. */
export interface FactReading {
  readonly facts: Facts
  readonly findings: readonly Finding[]
}

/** Reads the facts; one that cannot be read is absent, and one that must be there its default. */
export function readFacts(map: UnreadMap | null): FactReading {
  if (!map) return { facts: NO_FACTS, findings: [] }
  const { pick, findings } = createFields(map, (fact) => ({ fact }))
  const languages = pick('languages', isLanguageList)
  const facts: Facts = {
    kind: pick('kind', isOneOf(DOCUMENT_KINDS)) ?? NO_FACTS.kind,
    schema: pick('schema', isString) ?? NO_FACTS.schema,
    languages: languages ? parseLanguages(languages) : NO_FACTS.languages,
    state: pick('state', isOneOf(STATES)) ?? NO_FACTS.state,
    ...present('symbol', pick('symbol', isString)),
    ...present('jobNumber', pick('jobNumber', isString)),
    ...present('distribution', pick('distribution', isOneOf(DISTRIBUTIONS))),
    ...present('documentDate', pick('documentDate', isDate)),
    ...present('originalLanguage', pick('originalLanguage', isLanguage)),
    ...present('sessionNumber', pick('sessionNumber', isAmount)),
    ...present('place', pick('place', isString)),
    ...present('opening', pick('opening', isDate)),
    ...present('closing', pick('closing', isDate)),
    ...present('reissueDate', pick('reissueDate', isDate)),
    ...present('bureauDate', pick('bureauDate', isDate)),
    ...present('bureauSubject', pick('bureauSubject', isString)),
    ...present('meetingEntitlement', pick('meetingEntitlement', isAmount)),
  }
  return { facts, findings }
}

/** Facts as they are stored, the languages joined by commas (`fr,en`). */
export function storedFacts(facts: Facts): StoredFacts {
  return { ...facts, languages: facts.languages.join(',') }
}

function isLanguageList(value: unknown): value is string {
  return typeof value === 'string' && parseLanguages(value).length > 0
}

/** The languages that a stored list names, each once; what is no language is passed over. */
function parseLanguages(list: string): readonly Language[] {
  return [...new Set(list.split(','))].filter(isLanguage)
}
