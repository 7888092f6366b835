import type * as Y from 'yjs'
import { pairKind } from '../../shared/ydoc/text/attributes.ts'
import { markerOf } from '../../shared/ydoc/text/structs.ts'
import { suggestedBy } from '../../shared/ydoc/text/suggestions.ts'

/** Whose update is judged, and which client ids are theirs. */
export interface Author {
  readonly person: string
  readonly owns: (client: number) => boolean
}

/** The pairs of markers of one text, as far as it matters to whom they belong. */
export interface MarkerKeys {
  /** Whether a pair is the author's, or nobody's as long as it has no beginning. */
  readonly isOwn: (key: string) => boolean
  /** Whether a pair has no end behind its beginning, so that it would take in what others append. */
  readonly isLoose: (key: string) => boolean
}

/** Reads the pairs of a text in one walk. */
export function readMarkerKeys(ytext: Y.Text | null, author: Author): MarkerKeys {
  const foreign = new Set<string>()
  const loose = new Set<string>()
  for (let item = ytext?._start ?? null; item; item = item.right) {
    const marker = markerOf(item)
    if (!marker) continue
    if (marker.value === null) loose.delete(marker.key)
    else {
      loose.add(marker.key)
      if (!isOwnBeginning(marker, item.id.client, author)) foreign.add(marker.key)
    }
  }
  return { isOwn: (key) => !foreign.has(key), isLoose: (key) => loose.has(key) }
}

/** A suggestion is its person's, whoever wrote the marker; a base format is its writer's. */
export function isOwnBeginning(
  { key, value }: Y.ContentFormat,
  client: number,
  { person, owns }: Author,
): boolean {
  const kind = pairKind(key)
  if (kind === null) return false
  return kind === 'b' ? owns(client) : suggestedBy(value) === person
}
