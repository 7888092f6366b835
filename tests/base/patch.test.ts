import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyPatch, patchBetween } from '../../shared/base/patch.ts'

const plainData = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, fc.integer(), fc.string(), tie('list'), tie('record')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  record: fc.dictionary(fc.constantFrom('id', 'title', 'order'), tie('value'), { maxKeys: 3 }),
})).value

it('[PT1] a patch makes one value of the other, also of a copy', () => {
  fc.assert(
    fc.property(plainData, plainData, (before, after) => {
      const patch = structuredClone(patchBetween(before, after))
      expect(applyPatch(structuredClone(before), patch)).toEqual(after)
    }),
  )
})

it('[PT2] what stays is named and not told again', () => {
  const stays = { id: 'a', words: 'x'.repeat(1_000) }
  const before = { list: [stays, { id: 'b', n: 1, words: stays }], other: stays }
  const after = { list: [{ id: 'b', n: 2, words: stays }, stays], other: stays }
  const patch = patchBetween(before, after)
  expect(JSON.stringify(patch).length).toBeLessThan(200)
  expect(applyPatch(before, patch)).toEqual(after)
})

it('[PT3] what a patch does not touch is the same object afterwards', () => {
  const stays = { id: 'a' }
  const before = { list: [stays, { id: 'b', n: 1 }], other: {} }
  const after = applyPatch(
    before,
    patchBetween(before, { ...before, list: [stays, { id: 'b', n: 2 }] }),
  ) as typeof before
  expect(after.list[0]).toBe(stays)
  expect(after.other).toBe(before.other)
})

it('[PT3] a list of the same entries is the same list', () => {
  const before = { list: [{ id: 'a' }] }
  expect(applyPatch(before, patchBetween(before, { list: [...before.list] }))).toBe(before)
})
