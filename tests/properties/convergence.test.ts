import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Agenda } from '../../shared/model/agenda.ts'
import { numberItems } from '../../shared/model/numbering.ts'
import { applyEdit } from '../../shared/ydoc/apply-edit.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { RECORD_ROOTS } from '../../shared/ydoc/layout.ts'
import { ORIGIN } from '../../shared/ydoc/origin.ts'
import { readAgenda } from '../../shared/ydoc/read-agenda.ts'
import { writeAgenda } from '../../shared/ydoc/write-agenda.ts'
import { type EditStep, editOf } from '../generators.ts'
import { agendaOf } from '../notation.ts'
import { SEED } from '../seed.ts'
import { createPeers, deliver, type Peer, settle, updateOf } from '../simulated-peers.ts'

const PEOPLE = 3
const SCRIPTS = Number(process.env.SCRIPTS ?? 2_000)

/** What one person does: an edit, or something with the network or the history. */
type Step = { readonly who: number } & (EditStep | NetworkStep | HistoryStep)
type NetworkStep = { readonly do: 'deliver' | 'deliver-again'; readonly target: number }
type HistoryStep = { readonly do: 'undo' | 'redo' }

const MOVES = ['move-item', 'move-document', 'move-entry'] as const
const CHANGES = ['change-document', 'change-meeting', 'set-facts', 'set-text'] as const
const ADDITIONS = ['add-item', 'add-document', 'add-meeting', 'add-entry'] as const
const DELETIONS = ['delete', 'restore'] as const

const who = fc.nat(PEOPLE - 1)
const pick = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99))
const words = fc.constantFrom('Adoption', 'du rapport', '« pouvoirs »', '')

function edits(weight: number, ...kinds: readonly EditStep['do'][]) {
  const arbitrary = fc.record({ do: fc.constantFrom(...kinds), who, pick, words })
  return { weight, arbitrary }
}

const arbitraryStep: fc.Arbitrary<Step> = fc.oneof(
  edits(5, 'move-item'),
  edits(3, ...MOVES),
  edits(2, ...CHANGES),
  edits(2, ...ADDITIONS),
  edits(2, ...DELETIONS),
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('deliver' as const, 'deliver' as const, 'deliver-again' as const),
      who,
      target: fc.nat(9),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const), who }),
  },
)

const arbitrarySteps = fc.array(arbitraryStep, { minLength: 6, maxLength: 24, size: 'max' })

/** Three levels are allowed, so that moves can go round in circles. */
const START = updateOf(
  agendaOf(
    `
  Opening
  Adoption of the agenda
    - Provisional agenda (A/80/1)
  Other matters
  Closure
  @ 2024-10-14 10:00-13:00 plenary
  * Opening
  @ 2024-10-14 15:00-18:00 plenary
  * Other matters
  `,
    { schema: 'general', opening: '2024-10-14', closing: '2024-10-18' },
  ),
)

/** All that is left to mend when reading, once everything has arrived. */
const MENDED = ['item-cycle-cut', 'item-too-deep']

/** How often the scripts met what; a script that meets nothing proves nothing. */
const met = new Map<string, number>()

function meet(what: string) {
  met.set(what, (met.get(what) ?? 0) + 1)
}

function play(peers: readonly Peer[], steps: readonly Step[]) {
  for (const [index, step] of steps.entries()) {
    const peer = peers[step.who]
    if (peer) playOne(peer, step, `new-${index}`)
  }
}

function playOne(peer: Peer, step: Step, newId: string) {
  if ('words' in step) return playEdit(peer, step, newId)
  if ('target' in step && peer.inbox.length === 0) return
  if ('target' in step) deliver(peer, step.target, step.do === 'deliver-again')
  else if (step.do === 'undo') peer.undo.undo()
  else peer.undo.redo()
  checkReader(peer)
}

function playEdit(peer: Peer, step: EditStep, newId: string) {
  const edit = editOf(step, peer.reader.agenda(), newId)
  const result = edit && applyEdit(peer.doc, edit, ORIGIN.person)
  meet(result && !result.ok ? result.reason.code : step.do)
}

/** What a reader has kept up with is what reading the whole document gives. */
function checkReader({ doc, reader }: Peer) {
  const whole = readAgenda(doc)
  for (const { rule } of whole.findings) meet(rule)
  const text = JSON.stringify(whole)
  const kept = JSON.stringify({ agenda: reader.agenda(), findings: reader.findings() })
  if (kept !== text) expect(kept).toBe(text)
  return { ...whole, text }
}

/** All equal, and nothing left to mend but what concurrent moves do to a tree. */
function checkSettled(peers: readonly Peer[]) {
  const [first, ...others] = peers.map((peer) => ({
    ...checkReader(peer),
    state: stateOf(peer.doc),
  }))
  if (!first) return
  for (const { text, state } of others) {
    expect(text).toBe(first.text)
    expect(state).toEqual(first.state)
  }
  for (const { rule } of first.findings) expect(MENDED).toContain(rule)
  checkSound(first.agenda)
}

function stateOf(doc: Y.Doc) {
  expect(doc.store.pendingStructs).toBeNull()
  return new Map(Y.decodeStateVector(Y.encodeStateVector(doc)))
}

function checkSound(agenda: Agenda) {
  const { items } = agenda
  const seen = new Set<string | null>([null])
  for (const { id, parent } of items) {
    expect(seen).toContain(parent)
    seen.add(id)
  }
  const labels = [...numberItems(items, 'fr').values()].map(({ label }) => label)
  expect(new Set(labels).size).toBe(items.length)
  const copy = createDoc()
  writeAgenda(copy, agenda)
  expect(readAgenda(copy).agenda).toEqual(agenda)
}

/** Every value of a record or fact that stands there by the hand of somebody else. */
function valuesOfOthers({ doc }: Peer): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>()
  const collect = (map: Y.Map<unknown>, path: string) => {
    for (const [key, item] of map._map) {
      const value = item.content.getContent().at(-1)
      if (value instanceof Y.Map) collect(value, `${path}/${key}`)
      else if (!item.deleted && item.id.client !== doc.clientID) values.set(`${path}/${key}`, value)
    }
  }
  for (const root of RECORD_ROOTS) collect(doc.getMap(root), root)
  return values
}

describe(`random scripts of three people (seed ${SEED})`, () => {
  it('[CV1, CV2, CV3, CV4, CV5] people who have exchanged everything see the same agenda', () => {
    fc.assert(
      fc.property(arbitrarySteps, (steps) => {
        const peers = createPeers(PEOPLE, START)
        play(peers, steps)
        settle(peers)
        checkSettled(peers)
      }),
      { numRuns: SCRIPTS, seed: SEED },
    )
  }, 240_000)

  it('[CV6] taking back all of one’s own work leaves every value that others have set', () => {
    fc.assert(
      fc.property(arbitrarySteps, who, (steps, one) => {
        const peers = createPeers(PEOPLE, START)
        play(peers, steps)
        settle(peers)
        const peer = peers[one]
        if (!peer) return
        const before = valuesOfOthers(peer)
        while (peer.undo.canUndo()) peer.undo.undo()
        const after = valuesOfOthers(peer)
        for (const [path, value] of before) expect([path, after.get(path)]).toEqual([path, value])
        settle(peers)
        checkSettled(peers)
      }),
      { numRuns: SCRIPTS / 8, seed: SEED },
    )
  })

  it('[CV7] the scripts meet circles, trees too deep, refusals and messages out of order', () => {
    expect([...met.keys()]).toEqual(
      expect.arrayContaining([
        'item-cycle-cut',
        'item-too-deep',
        'would-be-own-ancestor',
        'too-deep',
        'unknown-item',
        'unreadable-value',
      ]),
    )
  })
})
