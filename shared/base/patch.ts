/**
 * What makes one value of another that shares most of its objects: what is the same object on both
 * sides is only named, so that a copy elsewhere can be kept up for the price of what changed. Values
 * are plain data; objects of a list are known again by identity, or by their `id`.
 */
export type Patch =
  | { readonly is: 'same' }
  | { readonly is: 'value'; readonly value: unknown }
  | {
      readonly is: 'object'
      readonly set: Readonly<Record<string, Patch>>
      readonly gone: readonly string[]
    }
  | { readonly is: 'list'; readonly entries: readonly ListEntry[] }

/** An entry of a list: one of the list before by its place, perhaps patched, or a new one. */
type ListEntry =
  | number
  | { readonly from: number; readonly patch: Patch }
  | { readonly value: unknown }

const SAME: Patch = { is: 'same' }

/** The patch from one value to another. */
export function patchBetween(before: unknown, after: unknown): Patch {
  if (Object.is(before, after)) return SAME
  if (Array.isArray(before) && Array.isArray(after)) return listPatch(before, after)
  if (isRecord(before) && isRecord(after)) return objectPatch(before, after)
  return { is: 'value', value: after }
}

/** The value after a patch; what the patch does not touch is the same object as before. */
export function applyPatch(before: unknown, patch: Patch): unknown {
  if (patch.is === 'same') return before
  if (patch.is === 'value') return patch.value
  if (patch.is === 'list') {
    const list = Array.isArray(before) ? before : []
    return patch.entries.map((entry) => entryOf(list, entry))
  }
  const result: Record<string, unknown> = isRecord(before) ? { ...before } : {}
  for (const key of patch.gone) delete result[key]
  for (const [key, inner] of Object.entries(patch.set)) result[key] = applyPatch(result[key], inner)
  return result
}

function objectPatch(before: Record<string, unknown>, after: Record<string, unknown>): Patch {
  const set: Record<string, Patch> = {}
  for (const [key, value] of Object.entries(after)) {
    const patch = key in before ? patchBetween(before[key], value) : { is: 'value' as const, value }
    if (patch.is !== 'same') set[key] = patch
  }
  const gone = Object.keys(before).filter((key) => !(key in after))
  return gone.length === 0 && Object.keys(set).length === 0 ? SAME : { is: 'object', set, gone }
}

function listPatch(before: readonly unknown[], after: readonly unknown[]): Patch {
  const places = new Map<unknown, number>()
  const byId = new Map<unknown, number>()
  for (const [place, entry] of before.entries()) {
    places.set(entry, place)
    if (isRecord(entry) && 'id' in entry) byId.set(entry.id, place)
  }
  const entries = after.map((value, at): ListEntry => {
    if (Object.is(before[at], value)) return at
    const place = places.get(value)
    if (place !== undefined) return place
    const from = isRecord(value) ? byId.get(value.id) : undefined
    return from === undefined ? { value } : { from, patch: patchBetween(before[from], value) }
  })
  const isSame = before.length === after.length && entries.every((entry, at) => entry === at)
  return isSame ? SAME : { is: 'list', entries }
}

function entryOf(before: readonly unknown[], entry: ListEntry): unknown {
  if (typeof entry === 'number') return before[entry]
  return 'value' in entry ? entry.value : applyPatch(before[entry.from], entry.patch)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
