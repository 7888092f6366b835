import { schemaById } from '../../../shared/agenda-schema/index.ts'
import type { Agenda } from '../../../shared/model/agenda.ts'
import type { Language } from '../../../shared/model/language.ts'
import { useAgendaPart, useContentLanguage } from '../../state/index.ts'

/** What the header says of a document. */
export interface DocumentTitle {
  readonly symbol: string | null
  /** Derived from the body, in the language of the document. */
  readonly title: string
  readonly language: Language
}

/** The symbol and the derived title of the open document. */
export function useDocumentTitle(): DocumentTitle {
  const language = useContentLanguage()
  const symbol = useAgendaPart(symbolOf)
  const schema = useAgendaPart(schemaOf)
  const { documentTitle } = schemaById(schema)
  return { symbol: symbol ?? null, title: documentTitle[language] ?? '', language }
}

function symbolOf({ facts }: Agenda): string | undefined {
  return facts.symbol
}

function schemaOf({ facts }: Agenda): string {
  return facts.schema
}
