import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import type { RefusedReason } from '../../shared/protocol/messages.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { SERVER_CLIENT } from '../../shared/ydoc/layout.ts'
import { type Crafted, craftUpdate, item, letters, raw, run, type, value } from './craft.ts'

/** The Yjs client ids of the victim document. */
export const IDS = { ann: 100, nobodys: 300, mallory: 500 } as const

/** The text of Ann's that the attacks aim at. */
export const ANNS_TEXT = 'text/i1/annotation/fr'

/** A document with content of the server, of Ann, and of a client id without owner. */
export function victimDocument(): Y.Doc {
  const doc = createDoc()
  writeAs(doc, SERVER_CLIENT, () => {
    doc.getMap('facts').set('schema', 'ctoc-cop')
    doc.getMap('items').set('i1', new Y.Map([['order', 'a0']]))
    doc.getMap('threads').set('t1', new Y.Map([['by', 'ann']]))
    doc.getMap('facts').set('state', 'issued')
  })
  writeAs(doc, IDS.ann, () => doc.getText(ANNS_TEXT).insert(0, 'La Conférence examine'))
  writeAs(doc, IDS.nobodys, () => doc.getMap('facts').set('place', 'vienna'))
  doc.clientID = SERVER_CLIENT
  return doc
}

function writeAs(doc: Y.Doc, client: number, write: () => void): void {
  doc.clientID = client
  doc.transact(write)
}

/** To whom the client ids of the victim document belong. */
export const OWNERS: ReadonlyMap<number, string> = new Map([[IDS.ann, 'ann']])

/** An update that must not be taken, and why. */
export interface Attack {
  readonly name: string
  readonly reason: RefusedReason
  readonly bytes: Uint8Array
}

const me = (structs: readonly Crafted[], clock = 0) => ({ client: IDS.mallory, clock, structs })
const text = { root: ANNS_TEXT }
const fact = { root: 'facts', key: 'symbol' }
const state = { root: 'facts', key: 'state' }
const nested = (levels: number): Crafted[] => [
  type({ root: 'items', key: 'deep' }, 1),
  ...Array.from({ length: levels - 1 }, (_, n) =>
    type({ parent: [IDS.mallory, n] as const, key: 'deeper' }, 1),
  ),
]
const json = (ref: number, ...texts: readonly string[]) =>
  item(text, ref, (encoder) => {
    for (const one of texts) encoding.writeVarString(encoder, one)
  })

/** One range of Ann's, so often: each would cost a walk over all that she wrote. */
function deletedAgain(times: number): Uint8Array {
  return encoding.encode((encoder) => {
    for (const number of [0, 1, IDS.ann, times]) encoding.writeVarUint(encoder, number)
    for (let n = 0; n < times; n++) raw(0, 21)(encoder)
  })
}

const CRAFTED: readonly (readonly [RefusedReason, string, Uint8Array])[] = [
  ['too-large', 'two mebibytes of text', craftUpdate([me([letters(text, 'x'.repeat(2 ** 21))])])],

  ['malformed', 'random bytes', Uint8Array.of(9, 9, 9, 1, 2, 3)],
  ['malformed', 'nothing at all', Uint8Array.of()],
  ['malformed', 'bytes behind the end', Uint8Array.of(0, 0, 0)],
  ['malformed', 'more structs than there are', craftUpdate([{ ...me([]), count: 4_000_000_000 }])],
  ['malformed', 'a string longer than the update', craftUpdate([me([json(4), raw(255, 127, 65)])])],
  ['malformed', 'bytes that are no UTF-8', craftUpdate([me([item(text, 4, raw(2, 0xc3, 0x28))])])],
  ['malformed', 'an empty run', craftUpdate([me([letters(text, '')])])],
  [
    'malformed',
    'a number of nine bytes',
    craftUpdate([me([item(text, 1, raw(255, 255, 255, 255, 255, 255, 255, 255, 1))])]),
  ],
  [
    'malformed',
    'a number beyond what is exact',
    craftUpdate([me([run(0, Number.MAX_SAFE_INTEGER)])]),
  ],
  [
    'malformed',
    'a client id beyond 32 bits',
    craftUpdate([{ ...me([run(0, 1)]), client: 2 ** 32 }]),
  ],
  [
    'malformed',
    'one client twice',
    craftUpdate([me([letters(text, 'a')]), me([letters(text, 'b')], 1)]),
  ],
  [
    'malformed',
    'a kind of content that does not exist',
    craftUpdate([me([item(text, 11, raw(1))])]),
  ],
  ['malformed', 'a kind of type that does not exist', craftUpdate([me([type(text, 9)])])],
  [
    'malformed',
    'a kind of value that does not exist',
    craftUpdate([me([item(fact, 8, raw(1, 100))])]),
  ],
  ['malformed', 'a format that is no JSON', craftUpdate([me([json(6, 'b:x', '{"t":')])])],
  [
    'malformed',
    'an embed nested a thousand deep',
    craftUpdate([me([json(5, `${'['.repeat(1_000)}${']'.repeat(1_000)}`)])]),
  ],
  [
    'malformed',
    'a value nested a hundred thousand deep',
    craftUpdate([
      me([
        item(fact, 8, (encoder) => {
          encoding.writeVarUint(encoder, 1)
          for (let n = 0; n < 100_000; n++) raw(117, 1)(encoder)
        }),
      ]),
    ]),
  ],
  [
    'malformed',
    'a value that names __proto__',
    craftUpdate([me([value(fact, JSON.parse('{"__proto__": {"a": 1}}'))])]),
  ],
  ['malformed', 'the same range deleted again and again', deletedAgain(50_000)],
  [
    'malformed',
    'the deletions of one client in two parts',
    craftUpdate(
      [],
      [
        [IDS.ann, 0, 1],
        [IDS.ann, 1, 1],
      ],
    ),
  ],
  [
    'malformed',
    'the second format of Yjs',
    Y.convertUpdateFormatV1ToV2(craftUpdate([me([letters(text, 'V2')])])),
  ],

  ['gap', 'a later update without the earlier', craftUpdate([me([letters(text, 'x')], 7)])],
  ['gap', 'a skipped run', craftUpdate([me([run(10, 3), letters(text, 'x')])])],
  [
    'gap',
    'a jump of Ann’s clock',
    craftUpdate([{ client: IDS.ann, clock: 2 ** 31, structs: [run(0, 1)] }]),
  ],

  [
    'missing-dependency',
    'a left neighbour that is not there',
    craftUpdate([me([letters({ after: [777, 0] }, 'x')])]),
  ],
  [
    'missing-dependency',
    'a right neighbour that is not there',
    craftUpdate([me([letters({ before: [IDS.ann, 999] }, 'x')])]),
  ],
  [
    'missing-dependency',
    'a parent that is not there',
    craftUpdate([me([value({ parent: [777, 0], key: 'k' }, 1)])]),
  ],
  [
    'missing-dependency',
    'itself as its neighbour',
    craftUpdate([me([letters({ after: [IDS.mallory, 0] }, 'x')])]),
  ],
  [
    'missing-dependency',
    'a lie about the neighbour of what is known', // Yjs looks for it before it drops the struct
    craftUpdate([{ client: IDS.ann, clock: 0, structs: [letters({ after: [777, 0] }, 'L')] }]),
  ],
  [
    'missing-dependency',
    'two that wait for each other',
    craftUpdate([
      { client: 501, clock: 0, structs: [letters({ after: [502, 0] }, 'x')] },
      { client: 502, clock: 0, structs: [letters({ after: [501, 0] }, 'y')] },
    ]),
  ],

  ['unknown-deletion', 'a client that never wrote', craftUpdate([], [[777, 0, 1]])],
  ['unknown-deletion', 'more of Ann’s than she wrote', craftUpdate([], [[IDS.ann, 0, 10_000]])],
  ['unknown-deletion', 'all there will ever be of Ann', craftUpdate([], [[IDS.ann, 0, 2 ** 39]])],

  [
    'client-id-not-yours',
    'Ann’s next clock',
    craftUpdate([
      { client: IDS.ann, clock: 21, structs: [letters({ after: [IDS.ann, 20] }, 'forged')] },
    ]),
  ],
  [
    'client-id-not-yours',
    'the server’s next clock',
    craftUpdate([{ client: SERVER_CLIENT, clock: 6, structs: [value(fact, 1)] }]),
  ],
  [
    'client-id-not-yours',
    'a client id of old that nobody owns',
    craftUpdate([{ client: IDS.nobodys, clock: 1, structs: [value(fact, 1)] }]),
  ],
  [
    'too-many-client-ids',
    'five new client ids',
    craftUpdate(
      [1, 2, 3, 4, 5].map((n) => ({ client: 600 + n, clock: 0, structs: [letters(text, 'x')] })),
    ),
  ],

  ['unknown-root', 'a root of its own', craftUpdate([me([value({ root: 'evil', key: 'k' }, 1)])])],
  [
    'unknown-root',
    'a text in a language that is none',
    craftUpdate([me([letters({ root: 'text/i1/title/xx' }, 'x')])]),
  ],
  ['server-root', 'a thread', craftUpdate([me([value({ root: 'threads', key: 't2' }, 1)])])],
  [
    'server-root',
    'a value within a thread',
    craftUpdate([me([value({ parent: [SERVER_CLIENT, 3], key: 'by' }, 'mallory')])]),
  ],
  [
    'server-root',
    'a neighbour of what the server wrote in a thread',
    craftUpdate([me([value({ after: [SERVER_CLIENT, 4] }, 'mallory')])]),
  ],
  ['server-root', 'the state of the agenda', craftUpdate([me([value(state, 'issued')])])],
  [
    'server-root',
    'a neighbour of the state of the agenda',
    craftUpdate([me([value({ after: [SERVER_CLIENT, 5] }, 'draft')])]),
  ],
  ['server-root', 'the deletion of the state', craftUpdate([], [[SERVER_CLIENT, 5, 1]])],
  ['server-root', 'the deletion of a thread', craftUpdate([], [[SERVER_CLIENT, 3, 1]])],
  [
    'server-root',
    'a value whose neighbour comes in the same update',
    craftUpdate([
      me([value({ after: [SERVER_CLIENT, 4] }, 1), value({ after: [IDS.mallory, 0] }, 2)]),
    ]),
  ],

  [
    'subdocument',
    'a document within the document',
    craftUpdate([
      me([
        item(fact, 9, (encoder) => {
          encoding.writeVarString(encoder, 'guid')
          encoding.writeAny(encoder, {})
        }),
      ]),
    ]),
  ],
  ['too-deep', 'five maps in each other', craftUpdate([me(nested(5))])],
  ['run-too-long', 'a collected run of two million', craftUpdate([me([run(0, 2_000_000)])])],
  [
    'run-too-long',
    'a deleted run of two million',
    craftUpdate([me([item(text, 1, (encoder) => encoding.writeVarUint(encoder, 2_000_000))])]),
  ],
  ['not-allowed', 'an XML fragment', craftUpdate([me([type(text, 4)])])],
  [
    'not-allowed',
    'a list in a map of records',
    craftUpdate([me([letters({ root: 'items' }, 'x')])]),
  ],
  ['not-allowed', 'raw bytes', craftUpdate([me([item(fact, 3, raw(1, 1))])])],
  ['not-allowed', 'values of an old format', craftUpdate([me([item(text, 2, raw(1, 1, 49))])])],
  [
    'not-allowed',
    'a key named __proto__',
    craftUpdate([me([value({ root: 'facts', key: '__proto__' }, 1)])]),
  ],
  ['not-allowed', 'a format named __proto__', craftUpdate([me([json(6, '__proto__', '1')])])],
  [
    'not-allowed',
    'a key of a thousand letters',
    craftUpdate([me([value({ root: 'facts', key: 'k'.repeat(1_000) }, 1)])]),
  ],
]

/** Crafted updates of Mallory, a drafter, each to be refused for its reason. */
export const ATTACKS: readonly Attack[] = CRAFTED.map(([reason, name, bytes]) => ({
  name,
  reason,
  bytes,
}))
