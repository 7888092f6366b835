import type { Id } from '../../model/agenda.ts'
import type { Ledger } from './ledger.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What every part of the importer needs. */
export interface Reader {
  readonly vocabulary: Vocabulary
  readonly ledger: Ledger
  /** A fresh permanent name for a record of a kind. */
  readonly newId: (kind: string) => Id
}
