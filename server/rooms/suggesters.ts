import * as Y from 'yjs'
import { fieldsOf, pairKind } from '../../shared/ydoc/text/attributes.ts'

/**
 * Who began a suggestion in a transaction: the owners of the client ids under which its markers
 * were written.
 */
export function suggestersOf(
  { doc, beforeState, afterState }: Y.Transaction,
  owners: ReadonlyMap<number, string>,
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [client, clock] of afterState) {
    const person = owners.get(client)
    const before = beforeState.get(client) ?? 0
    const structs = doc.store.clients.get(client)
    if (person === undefined || clock <= before || !structs) continue
    const fresh = structs.slice(Y.findIndexSS(structs, before))
    if (fresh.some(beginsSuggestion)) found.add(person)
  }
  return found
}

function beginsSuggestion(struct: Y.Item | Y.GC): boolean {
  if (!(struct instanceof Y.Item)) return false
  const { content, parentSub } = struct
  if (content instanceof Y.ContentFormat) {
    const kind = pairKind(content.key)
    return kind !== null && kind !== 'b' && content.value !== null
  }
  const isPending = parentSub?.startsWith('s:') && content instanceof Y.ContentAny
  return Boolean(isPending && fieldsOf(content.arr.at(-1)).u)
}
