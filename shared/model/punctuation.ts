import { childrenByParent } from '../base/tree.ts'
import { languageFacts } from '../languages/index.ts'
import type { Id, Item } from './agenda.ts'
import type { Language } from './language.ts'

type Nested = Pick<Item, 'id' | 'parent'>

/**
 * What ends each title of the agenda list: a colon before sub-items, a full stop at the end of an
 * item of the top level, a semicolon between. Annotation headings carry none of it.
 */
export function endPunctuation(
  items: readonly Nested[],
  language: Language,
): ReadonlyMap<Id, string> {
  const { opens, separates, ends } = languageFacts(language).punctuation
  const known = new Set(items.map(({ id }) => id))
  const children = childrenByParent(items)
  const tops = items.filter(({ parent }) => parent === null || !known.has(parent))
  const last = new Set(tops.map((top) => lastBelow(top, children)))
  return new Map(
    items.map(({ id }) => [id, children.has(id) ? opens : last.has(id) ? ends : separates]),
  )
}

/** The id of what is printed last of an item: itself, or the last of its last sub-item. */
function lastBelow(top: Nested, children: ReadonlyMap<Id | null, readonly Nested[]>): Id {
  let id = top.id
  for (let below = children.get(id)?.at(-1); below; below = children.get(id)?.at(-1)) id = below.id
  return id
}

/** A title with its end punctuation, which is not added to a title that ends in `?` or `!`. */
export function punctuated(title: string, end: string): string {
  const bare = title.trimEnd()
  return /[?!？！؟]$/.test(bare) ? bare : bare + end
}
