import { documentTypeName } from '../agenda-schema/document-types.ts'
import { parseSymbol } from '../model/symbol.ts'
import type { RuleContext } from './context.ts'
import { fold, foldedTitle } from './fold.ts'
import type { Report, Rule } from './rule.ts'

/** A conference room paper is listed as one: its entry begins with the name of the type. */
export const docTypeKnown: Rule = {
  id: 'doc-type-known',
  severity: 'warning',
  family: 'documents',
  reads: ['facts', 'documents'],
  check,
}

function check({ agenda, language, schema }: RuleContext, report: Report) {
  const name = documentTypeName('conference-room-paper', language, schema.documentTypes)
  const begins = new RegExp(`^${fold(name).replace(/(?<=\p{L})(?= |$)/gu, 's?')}`)
  for (const document of agenda.documents) {
    const { id, item, symbol, type } = document
    const isRoomPaper = parseSymbol(symbol ?? '')?.[0]?.series === 'CRP'
    const title = foldedTitle(document.title[language])
    if (!isRoomPaper || type === 'conference-room-paper' || title === '') continue
    if (!begins.test(title)) report({ document: id, item }, { values: { type: name } })
  }
}
