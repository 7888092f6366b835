import type { Document, Id } from '../../../shared/model/agenda.ts'
import type { Edit } from '../../../shared/model/edit.ts'

/**
 * The edit that moves a document one place within its list, or null at the end of it.
 *
 * @param list the documents of its item, in their order
 */
export function stepDocument(list: readonly Document[], id: Id, by: 1 | -1): Edit | null {
  const at = list.findIndex((one) => one.id === id)
  const beside = list[at + by]
  const item = list[at]?.item
  if (!beside || item === undefined) return null
  const before = by === -1 ? beside.id : (list[at + 2]?.id ?? null)
  return { do: 'move-document', id, item, before }
}
