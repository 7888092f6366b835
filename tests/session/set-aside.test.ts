import { describe, expect, it } from 'vitest'
import { openCopyRegister } from '../../client/session/copy-register.ts'
import {
  forgetLostWork,
  keepLostWork,
  lostTexts,
  lostWork,
} from '../../client/session/lost-text.ts'
import { openUnsentNotes } from '../../client/session/unsent-note.ts'
import type { TextPlace } from '../../shared/model/edit.ts'
import { memoryStorage } from './memory-storage.ts'

const PLACE: TextPlace = { owner: 'i1', field: 'annotation', language: 'fr' }
const ANAS = { agenda: 'a1', person: 'p1' }

describe('what is set aside on the device', () => {
  it('[SE11] lost work stays until the person lets it go, and nobody else sees it', () => {
    const storage = memoryStorage()
    const texts = lostTexts([PLACE, { ...PLACE, owner: 'i2' }], ({ owner }) => [
      {
        kind: 'text',
        indent: 0,
        runs: owner === 'i1' ? [{ text: 'Débat ' }, { text: 'général' }] : [],
      },
    ])
    keepLostWork(ANAS, { why: 'refused', reason: 'gap', at: 1, texts }, storage)
    expect(lostWork(ANAS, storage)[0]?.texts).toEqual([{ place: PLACE, text: 'Débat général' }])
    expect(lostWork({ ...ANAS, agenda: 'a2' }, storage)).toEqual([])
    expect(lostWork({ ...ANAS, person: 'p2' }, storage)).toEqual([])
    forgetLostWork(ANAS, storage)
    expect(lostWork(ANAS, storage)).toEqual([])
  })

  it('[SE12] storage that is full, forbidden or damaged stops nobody', () => {
    const full = memoryStorage(1)
    const texts = [{ place: PLACE, text: 'x' }]
    expect(keepLostWork(ANAS, { why: 'refused', at: 1, texts }, full)).toBe(false)
    openUnsentNotes('a1', 7, full).write({ changes: 1, roots: [] })
    expect(openUnsentNotes('a1', 7, null).before.changes).toBe(0)
    const damaged = memoryStorage()
    damaged.setItem('a1/unsent/3', '{"changes":"many"')
    damaged.setItem('rapporteur/copy/a1/p1', '[]')
    expect(openUnsentNotes('a1', 7, damaged).before).toEqual({ changes: 0, roots: [] })
    expect(openCopyRegister('a1', 'p1', damaged).current()).toBeNull()
  })

  it('[SE13, R14] what earlier tabs left unsent is counted together, and once acknowledged forgotten', () => {
    const storage = memoryStorage()
    openUnsentNotes('a1', 1, storage).write({ changes: 2, roots: ['facts'] })
    openUnsentNotes('a1', 2, storage).write({ changes: 3, roots: ['facts', 'items'] })
    const notes = openUnsentNotes('a1', 3, storage)
    expect(notes.before).toEqual({ changes: 5, roots: ['facts', 'items'] })
    notes.forgetBefore()
    expect(openUnsentNotes('a1', 4, storage).before.changes).toBe(0)
  })

  it('[SE14, R15] each epoch, and each copy after one was given up, has its own database', () => {
    const register = openCopyRegister('a1', 'p1', memoryStorage())
    const names = [register.database(register.begin('e1'))]
    register.giveUp()
    names.push(register.database(register.current() ?? register.begin('?')))
    names.push(register.database(register.begin('e2')))
    expect(new Set(names).size).toBe(3)
    expect(register.old()).toEqual(names.slice(0, 2))
  })
})
