import * as Y from 'yjs'
import { textPlace } from '../../shared/ydoc/layout.ts'
import { rootText } from '../../shared/ydoc/shared-type.ts'
import { fieldsOf } from '../../shared/ydoc/text/attributes.ts'
import { project } from '../../shared/ydoc/text/project.ts'
import { readStretches } from '../../shared/ydoc/text/read.ts'
import { insertionOf, suggestedBy } from '../../shared/ydoc/text/suggestions.ts'
import { type Author, isOwnBeginning, readMarkerKeys } from './marker-keys.ts'

/** Lamport times end here: honest ones count edits, and a later one must always be possible. */
const LAST_TIME = 2 ** 40

/** The longest value of a marker, as JSON. */
const LONGEST_VALUE = 4_096

/**
 * Whether a transaction on the shadow of a document does nothing but what a reviewer may: it adds
 * and withdraws suggestions of the author's own, in texts.
 *
 * Equal projections alone are not enough. Whoever deleted a word and typed the same word again
 * would leave the projection as it was, and take the word away from comments, carets and undo
 * histories; so every new and every deleted item is looked at as well.
 */
export function onlySuggests(main: Y.Doc, transaction: Y.Transaction, author: Author): boolean {
  return new Trial(main, transaction, author).isFine()
}

/** Where an item of a text stands: in the text itself, or in the map of one of its breaks. */
interface Spot {
  readonly root: Y.Item['parent']
  readonly start: Y.Item | null
}

/** What happened to one text. */
interface Touched {
  /** Keys of the markers that came or went. */
  readonly keys: Set<string>
  /** Letters, objects and breaks that went. */
  readonly gone: Y.Item[]
}

/** One transaction on the shadow on its way through the checks. */
class Trial {
  readonly #main: Y.Doc
  readonly #transaction: Y.Transaction
  readonly #author: Author
  readonly #touched = new Map<string, Touched>()
  readonly #names: ReadonlyMap<unknown, string>

  constructor(main: Y.Doc, transaction: Y.Transaction, author: Author) {
    this.#main = main
    this.#transaction = transaction
    this.#author = author
    this.#names = new Map([...transaction.doc.share].map(([name, type]) => [type, name]))
  }

  isFine(): boolean {
    return (
      this.#everyNew((item) => this.#mayAdd(item)) &&
      this.#everyGone((item) => this.#mayDelete(item)) &&
      [...this.#touched].every(([name, touched]) => this.#isSame(name, touched))
    )
  }

  #everyNew(test: (item: Y.Item) => boolean): boolean {
    const { doc, beforeState } = this.#transaction
    for (const [client, structs] of doc.store.clients) {
      const before = beforeState.get(client) ?? 0
      if (Y.getState(doc.store, client) <= before) continue
      for (let at = Y.findIndexSS(structs, before); at < structs.length; at++) {
        const struct = structs[at]
        if (struct instanceof Y.Item && !test(struct)) return false
      }
    }
    return true
  }

  #everyGone(test: (item: Y.Item) => boolean): boolean {
    const { beforeState, deleteSet } = this.#transaction
    let isFine = true
    Y.iterateDeletedStructs(this.#transaction, deleteSet, (struct) => {
      const isOld = struct.id.clock < (beforeState.get(struct.id.client) ?? 0)
      if (isOld && struct instanceof Y.Item) isFine = isFine && test(struct)
    })
    return isFine
  }

  #mayAdd(item: Y.Item): boolean {
    const found = this.#find(item)
    if (!found) return false
    const { content, parentSub } = item
    if (parentSub !== null) return this.#maySet(item, parentSub, found.spot)
    if (found.spot.start) return false
    if (content instanceof Y.ContentFormat) {
      found.touched.keys.add(content.key)
      return content.value === null || this.#mayBegin(item, content)
    }
    if (content instanceof Y.ContentType) return content.type instanceof Y.Map
    return (
      content instanceof Y.ContentString ||
      content instanceof Y.ContentEmbed ||
      content instanceof Y.ContentDeleted
    )
  }

  #mayBegin({ id }: Y.Item, content: Y.ContentFormat): boolean {
    return isOwnBeginning(content, id.client, this.#author) && isModest(content.value)
  }

  /** A value of a paragraph: anything in a break of one's own, else a suggestion in one's name. */
  #maySet({ content }: Y.Item, key: string, { start }: Spot): boolean {
    if (content instanceof Y.ContentDeleted) return true
    if (!(content instanceof Y.ContentAny)) return false
    const value: unknown = content.arr.at(-1)
    if (!isModest(value)) return false
    if (start && this.#author.owns(start.id.client)) return true
    return key.startsWith('s:') && (value === null || this.#isBySelf(value))
  }

  #mayDelete(item: Y.Item): boolean {
    const found = this.#find(item)
    if (!found) return false
    const { content, parentSub, id } = item
    const isOwn = this.#author.owns(id.client)
    if (content instanceof Y.ContentDeleted || found.spot.start?.deleted) return true
    if (parentSub !== null) return isOwn || this.#isOwnPending(parentSub, content)
    if (!(content instanceof Y.ContentFormat)) {
      found.touched.gone.push(item)
      return isOwn
    }
    found.touched.keys.add(content.key)
    return content.value === null || isOwnBeginning(content, id.client, this.#author)
  }

  #isOwnPending(key: string, content: Y.Item['content']): boolean {
    if (!key.startsWith('s:') || !(content instanceof Y.ContentAny)) return false
    const value: unknown = content.arr.at(-1)
    return value === null || this.#isBySelf(value)
  }

  #isBySelf(value: unknown): boolean {
    return suggestedBy(value) === this.#author.person
  }

  /** The text in which an item stands; null when it is anywhere else, or deeper. */
  #find(item: Y.Item): { readonly spot: Spot; readonly touched: Touched } | null {
    const spot = spotOf(item)
    const name = spot && this.#names.get(spot.root)
    if (!spot || !name || !textPlace(name)) return null
    const touched = this.#touched.get(name) ?? { keys: new Set(), gone: [] }
    this.#touched.set(name, touched)
    return { spot, touched }
  }

  #isSame(name: string, { keys, gone }: Touched): boolean {
    const { person } = this.#author
    const before = rootText(this.#main, name)
    const after = rootText(this.#transaction.doc, name)
    if (!after) return false
    if (gone.length > 0 && !(before && this.#areInOwnInsertions(before, gone))) return false
    return (
      this.#areOwnPairs(before, after, keys) &&
      project(before ?? EMPTY, person) === project(after, person)
    )
  }

  #areOwnPairs(before: Y.Text | null, after: Y.Text, keys: ReadonlySet<string>): boolean {
    if (keys.size === 0) return true
    const [had, has] = [before, after].map((ytext) => readMarkerKeys(ytext, this.#author))
    return [...keys].every((key) => had?.isOwn(key) && has?.isOwn(key) && !has.isLoose(key))
  }

  /** Whether what went stood in suggested insertions of the author's. */
  #areInOwnInsertions(before: Y.Text, gone: readonly Y.Item[]): boolean {
    const own = readStretches(before).filter(({ attributes }) => {
      const key = insertionOf(attributes)
      return key !== null && this.#isBySelf(attributes.get(key))
    })
    return gone.every(({ id, length }) => {
      const overlap = own.map(({ item }) =>
        item.id.client === id.client ? common(item.id.clock, item.length, id.clock, length) : 0,
      )
      return overlap.reduce((sum, part) => sum + part, 0) === length
    })
  }
}

const EMPTY = new Y.Doc().getText('empty')

function spotOf({ parent }: Y.Item): Spot | null {
  if (!(parent instanceof Y.AbstractType)) return null
  const start = parent._item
  if (!start) return { root: parent, start: null }
  const root = start.parent
  if (!(parent instanceof Y.Map && root instanceof Y.AbstractType) || root._item) return null
  return start.parentSub === null ? { root, start } : null
}

/** Whether a value that somebody made up is of a size and a time that others can live with. */
function isModest(value: unknown): boolean {
  const { t } = fieldsOf(value)
  const isTimely = t === undefined || (Number.isSafeInteger(t) && Number(t) <= LAST_TIME)
  return isTimely && (JSON.stringify(value)?.length ?? 0) <= LONGEST_VALUE
}

function common(a: number, lengthA: number, b: number, lengthB: number): number {
  return Math.max(0, Math.min(a + lengthA, b + lengthB) - Math.max(a, b))
}
