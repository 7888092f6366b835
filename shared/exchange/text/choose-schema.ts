import type { AgendaSchema } from '../../agenda-schema/agenda-schema.ts'
import { AGENDA_SCHEMAS, schemaById, schemaOfSymbol } from '../../agenda-schema/index.ts'
import { parseSymbol } from '../../model/symbol.ts'
import { type Block, firstLine, linesOf } from './block.ts'
import { schemaOfDocuments } from './complete-facts.ts'
import type { DraftItem } from './draft.ts'
import { fold, foldedWords } from './fold.ts'
import type { Reader } from './reader.ts'
import { similarity } from './similarity.ts'

const SAME_NAME = 0.9
/** Many bodies bear a shorter name; a symbol of another series tells them apart. */
const LEAST_WORDS = 5

/** The agenda schema of the body: by the symbol, the series of its documents, or its name. */
export function chooseSchema(
  symbol: string | undefined,
  items: readonly DraftItem[],
  names: readonly Block[],
  { vocabulary }: Reader,
): string {
  const own = symbol ? schemaOfSymbol(symbol)?.id : undefined
  const told = own ?? schemaOfDocuments(items)
  if (told) return told
  const { language } = vocabulary.facts
  const named = AGENDA_SCHEMAS.find((schema) => {
    const name = schema.subOrgan?.[language] ?? schema.organ[language]
    if (symbol && foldedWords(name ?? '').length < LEAST_WORDS) return false
    return names.some(({ text }) => isName(text, name))
  })
  return named && !isBelow(symbol, named) ? named.id : 'general'
}

/** Whether a symbol is that of a body below the one whose name stands on the first page too. */
function isBelow(symbol: string | undefined, { symbols }: AgendaSchema): boolean {
  const organ = symbol ? parseSymbol(symbol)?.[0]?.organ : undefined
  const above = symbols?.main.replace(/\/\{.*$/, '')
  return organ !== undefined && above !== undefined && organ.startsWith(`${above}/`)
}

/** Places the lines that say what the schema derives: the names of the body. */
export function placeNames(
  names: readonly Block[],
  schema: string,
  { vocabulary, ledger }: Reader,
): void {
  const { language } = vocabulary.facts
  const { organ, subOrgan } = schemaById(schema)
  for (const block of names) {
    const name = [organ[language], subOrgan?.[language]].find((known) => isName(block.text, known))
    if (!name) continue
    ledger.place(linesOf([block]), 'heading')
    if (fold(block.text) === fold(name)) continue
    const values = { printed: block.text, title: name }
    ledger.find('import-title-differs', 'info', { line: firstLine(block) }, values)
  }
}

function isName(text: string, name: string | undefined): boolean {
  if (!name || text.length > 2 * name.length + 40) return false
  return fold(text) === fold(name) || similarity(text, name) >= SAME_NAME
}
