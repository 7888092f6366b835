import * as Y from 'yjs'
import { refused as no, ok, type Result } from '../../shared/base/result.ts'
import type { RefusedReason } from '../../shared/protocol/messages.ts'
import { isServerValue, SERVER_CLIENT, SERVER_ROOTS } from '../../shared/ydoc/layout.ts'
import type { ScannedDeletion, ScannedStruct, ScannedUpdate, StructId } from './scan-update.ts'

/** The deepest nesting of shared types under a root; this layout needs two levels. */
const DEEPEST_NESTING = 4

/** Who sends an update, and under which Yjs client ids they may write. */
export interface Sender {
  readonly person: string
  /** To whom each client id of the document belongs. */
  readonly owners: ReadonlyMap<number, string>
  /** How many client ids that nobody owns this connection may still take. */
  readonly newClients: number
}

/** What an update that may be taken brings. */
export interface Vetted {
  /** False when the document holds all of it already. */
  readonly hasNews: boolean
  /** Client ids that become the sender's. */
  readonly newClients: readonly number[]
}

/**
 * Decides whether Yjs may apply an update: everything it leans on is there, it is written under the
 * sender's own client ids, and it stands where clients may write. The document is only read.
 *
 * An update that leaned on something missing would wait inside Yjs and be taken later, under
 * somebody else's name.
 */
export function vet(
  doc: Y.Doc,
  update: ScannedUpdate,
  sender: Sender,
): Result<Vetted, RefusedReason> {
  const vetting = new Vetting(doc, update)
  const reason = vetting.takeFresh(sender) ?? vetting.placeAll() ?? vetting.delete()
  if (reason) return no(reason)
  return ok({ hasNews: vetting.hasNews, newClients: vetting.newClients })
}

/** Where a struct stands: how many types above it, and whether the server owns the root. */
interface Place {
  readonly depth: number
  readonly isServers: boolean
}

/** A client's new structs, in order, with the place of each that is placed already. */
interface Section {
  readonly structs: readonly ScannedStruct[]
  readonly places: (Place | null)[]
}

/** One update on its way through the checks. */
class Vetting {
  readonly newClients: number[] = []
  hasNews = false
  readonly #doc: Y.Doc
  readonly #update: ScannedUpdate
  readonly #sections = new Map<number, Section>()

  constructor(doc: Y.Doc, update: ScannedUpdate) {
    this.#doc = doc
    this.#update = update
  }

  /** Sorts out what is known already, and checks the rest as far as it needs no other struct. */
  takeFresh(sender: Sender): RefusedReason | null {
    for (const [client, structs] of this.#update.structs) {
      const known = this.#known(client)
      let next = known
      const fresh: ScannedStruct[] = []
      for (const struct of structs) {
        const end = struct.clock + struct.length
        if (end <= known && !this.#leansOnKnown(struct)) return 'missing-dependency'
        if (end <= known) continue
        if (struct.kind === 'skip' || struct.clock > next) return 'gap'
        if (struct.problem) return struct.problem
        fresh.push(struct)
        next = end
      }
      if (fresh.length === 0) continue
      if (!this.#mayWrite(client, known, sender)) return 'client-id-not-yours'
      this.#sections.set(client, { structs: fresh, places: [] })
    }
    this.hasNews = this.#sections.size > 0
    return this.newClients.length > sender.newClients ? 'too-many-client-ids' : null
  }

  /** Yjs looks for the neighbours even of what it knows and will drop; a lie there stays pending. */
  #leansOnKnown({ origin, rightOrigin, parent }: ScannedStruct): boolean {
    return [origin, rightOrigin, parent].every(
      (id) => id === null || typeof id === 'string' || id.clock < this.#known(id.client),
    )
  }

  #mayWrite(client: number, known: number, { owners, person }: Sender): boolean {
    if (client === SERVER_CLIENT) return false
    const owner = owners.get(client)
    if (owner !== undefined) return owner === person
    if (known > 0) return false
    this.newClients.push(client)
    return true
  }

  /**
   * Places every new struct after all that it leans on, in the order in which Yjs can integrate
   * them; what cannot be placed would stay pending.
   */
  placeAll(): RefusedReason | null {
    const waiting = new Map<number, number[]>()
    const ready = [...this.#sections.keys()]
    for (let client = ready.pop(); client !== undefined; client = ready.pop()) {
      const section = this.#sections.get(client)
      if (!section) continue
      const before = section.places.length
      const outcome = this.#placeSome(section)
      if (outcome.reason) return outcome.reason
      if (outcome.missing) {
        const others = waiting.get(outcome.missing.client) ?? []
        waiting.set(outcome.missing.client, [...others, client])
      }
      if (section.places.length === before) continue
      ready.push(...(waiting.get(client) ?? []))
      waiting.delete(client)
    }
    const isPlaced = ({ structs, places }: Section) => places.length === structs.length
    return [...this.#sections.values()].every(isPlaced) ? null : 'missing-dependency'
  }

  #placeSome({ structs, places }: Section): {
    readonly reason?: RefusedReason
    readonly missing?: StructId
  } {
    for (let at = places.length; at < structs.length; at++) {
      const struct = structs[at] as ScannedStruct
      const missing = this.#missing(struct)
      if (missing) return { missing }
      const place = this.#place(struct)
      if (place?.isServers) return { reason: 'server-root' }
      if (place && struct.isType && place.depth + 1 > DEEPEST_NESTING) return { reason: 'too-deep' }
      places.push(place)
    }
    return {}
  }

  /** The first thing it leans on that is neither known nor placed. */
  #missing({ client, clock, origin, rightOrigin, parent }: ScannedStruct): StructId | null {
    for (const id of [origin, rightOrigin, parent]) {
      if (id === null || typeof id === 'string') continue
      const isThere =
        id.client === client ? id.clock < clock : id.clock < this.#placedUpTo(id.client)
      if (!isThere) return id
    }
    return null
  }

  /** As Yjs finds the parent: from the left neighbour, else the right one; null when it is gone. */
  #place({ kind, origin, rightOrigin, parent }: ScannedStruct): Place | null {
    if (kind !== 'item') return null
    if (typeof parent === 'string') return { depth: 0, isServers: false }
    if (parent) return this.#placeInside(parent)
    const neighbour = origin ?? rightOrigin
    return neighbour ? this.#placeOf(neighbour) : null
  }

  #placeInside(id: StructId): Place | null {
    const fresh = this.#fresh(id)
    if (fresh) {
      return fresh.struct.isType && fresh.place
        ? { ...fresh.place, depth: fresh.place.depth + 1 }
        : null
    }
    const struct = this.#stored(id)
    if (!(struct instanceof Y.Item && struct.content instanceof Y.ContentType)) return null
    return this.#placeIn(struct.content.type)
  }

  #placeOf(id: StructId): Place | null {
    const fresh = this.#fresh(id)
    if (fresh) return fresh.place
    const struct = this.#stored(id)
    return struct instanceof Y.Item ? this.#placeOfItem(struct) : null
  }

  #placeOfItem({ parent, parentSub }: Y.Item): Place | null {
    if (!(parent instanceof Y.AbstractType)) return null
    const place = this.#placeIn(parent)
    const isServers = parent === this.#doc.share.get('facts') && isServerValue('facts', parentSub)
    return place && isServers ? { ...place, isServers } : place
  }

  #placeIn(type: ParentType): Place | null {
    let depth = 0
    let root = type
    for (let item = root._item; item; item = root._item) {
      if (!(item.parent instanceof Y.AbstractType)) return null
      root = item.parent
      depth++
    }
    return { depth, isServers: SERVER_ROOTS.some((name) => this.#doc.share.get(name) === root) }
  }

  /** Checks that everything to be deleted exists and is not the server's. */
  delete(): RefusedReason | null {
    for (const range of this.#update.deletions) {
      if (range.clock + range.length > this.#placedUpTo(range.client)) return 'unknown-deletion'
      const reason = this.#deleteRange(range)
      if (reason) return reason
    }
    return null
  }

  #deleteRange({ client, clock, length }: ScannedDeletion): RefusedReason | null {
    const structs = this.#doc.store.clients.get(client) ?? []
    const end = Math.min(clock + length, this.#known(client))
    if (clock >= end) return null
    for (let at = Y.findIndexSS(structs, clock); at < structs.length; at++) {
      const struct = structs[at]
      if (!struct || struct.id.clock >= end) return null
      if (struct.deleted || !(struct instanceof Y.Item)) continue
      if (this.#placeOfItem(struct)?.isServers) return 'server-root'
      this.hasNews = true
    }
    return null
  }

  #known(client: number): number {
    return Y.getState(this.#doc.store, client)
  }

  /** The clock up to which a client's structs are known or placed. */
  #placedUpTo(client: number): number {
    const section = this.#sections.get(client)
    const last = section?.structs[section.places.length - 1]
    return last ? last.clock + last.length : this.#known(client)
  }

  #stored({ client, clock }: StructId): Y.Item | Y.GC | null {
    const structs = this.#doc.store.clients.get(client)
    if (!structs || clock >= this.#known(client)) return null
    return structs[Y.findIndexSS(structs, clock)] ?? null
  }

  #fresh({ client, clock }: StructId) {
    const section = this.#sections.get(client)
    if (!section || clock < this.#known(client)) return null
    let low = 0
    let high = section.structs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((section.structs[middle]?.clock ?? 0) <= clock) low = middle
      else high = middle - 1
    }
    const struct = section.structs[low]
    return struct ? { struct, place: section.places[low] ?? null } : null
  }
}

type ParentType = Extract<Y.Item['parent'], { _item: unknown }>
