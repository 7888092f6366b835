import * as encoding from 'lib0/encoding'

/** One struct as it is to be written, true to the format or not. */
export type Crafted = (encoder: encoding.Encoder) => void

/** Bytes of an update with these structs per client and these deleted ranges. */
export function craftUpdate(
  clients: readonly {
    readonly client: number
    readonly clock: number
    readonly structs: readonly Crafted[]
    /** What the update claims, if not the truth. */
    readonly count?: number
  }[],
  deletions: readonly (readonly [client: number, clock: number, length: number])[] = [],
): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, clients.length)
    for (const { client, clock, structs, count } of clients) {
      encoding.writeVarUint(encoder, count ?? structs.length)
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, clock)
      for (const struct of structs) struct(encoder)
    }
    encoding.writeVarUint(encoder, deletions.length)
    for (const [client, clock, length] of deletions) {
      for (const number of [client, 1, clock, length]) encoding.writeVarUint(encoder, number)
    }
  })
}

/** Where an item says that it stands. */
export type At =
  | { readonly root: string; readonly key?: string }
  | { readonly parent: readonly [client: number, clock: number]; readonly key?: string }
  | { readonly after: readonly [client: number, clock: number] }
  | { readonly before: readonly [client: number, clock: number] }

/** An item: where it stands, its kind of content (the low five bits), and what follows. */
export function item(at: At, content: number, write: Crafted): Crafted {
  return (encoder) => {
    const key = 'key' in at ? at.key : undefined
    const neighbours = 'after' in at ? 128 : 'before' in at ? 64 : 0
    encoding.writeUint8(encoder, content | neighbours | (key === undefined ? 0 : 32))
    if ('root' in at) {
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarString(encoder, at.root)
    } else {
      if ('parent' in at) encoding.writeVarUint(encoder, 0)
      const id = 'parent' in at ? at.parent : 'after' in at ? at.after : at.before
      for (const number of id) encoding.writeVarUint(encoder, number)
    }
    if (key !== undefined) encoding.writeVarString(encoder, key)
    write(encoder)
  }
}

/** Characters. */
export function letters(at: At, text: string): Crafted {
  return item(at, 4, (encoder) => encoding.writeVarString(encoder, text))
}

/** One value as JavaScript has it. */
export function value(at: At, any: Parameters<typeof encoding.writeAny>[1]): Crafted {
  return item(at, 8, (encoder) => {
    encoding.writeVarUint(encoder, 1)
    encoding.writeAny(encoder, any)
  })
}

/** A shared type: 0 array, 1 map, 2 text, 4 XML fragment. */
export function type(at: At, ref: number): Crafted {
  return item(at, 7, (encoder) => encoding.writeVarUint(encoder, ref))
}

/** A run that says nothing: 0 collected, 10 skipped. */
export function run(kind: 0 | 10, length: number): Crafted {
  return (encoder) => {
    encoding.writeUint8(encoder, kind)
    encoding.writeVarUint(encoder, length)
  }
}

/** Raw numbers, each below 128. */
export function raw(...bytes: readonly number[]): Crafted {
  return (encoder) => {
    for (const byte of bytes) encoding.writeUint8(encoder, byte)
  }
}
