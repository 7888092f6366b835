import fc from 'fast-check'
import { expect, it } from 'vitest'
import { reuse, reuseList } from '../../shared/ydoc/reuse.ts'

const arbitraryMembers = fc.dictionary(
  fc.constantFrom('a', 'b', 'c'),
  fc.constantFrom(1, 2, null),
  {
    noNullPrototype: true,
  },
)
const arbitraryList = fc.array(fc.constantFrom('a', 'b'), { maxLength: 3 })

it('[RD73] a value equal to the last one, member by member, is the last one', () => {
  const title = { fr: [] }
  const last = { id: 'a', title }
  expect(reuse(last, { title, id: 'a' })).toBe(last)
  expect(reuse<object>(last, { id: 'a', title: { fr: [] } })).not.toBe(last)
  expect(reuse<object>(last, { id: 'a', title, note: undefined })).not.toBe(last)
})

it('[RD73] whatever the last value was, the result is equal to the next one', () => {
  fc.assert(
    fc.property(arbitraryMembers, arbitraryMembers, (last, next) => {
      expect(reuse(last, next)).toEqual(next)
      expect(reuse(undefined, next)).toBe(next)
    }),
  )
})

it('[RD73] a list with the same members in the same order is the last one', () => {
  fc.assert(
    fc.property(arbitraryList, arbitraryList, (last, next) => {
      const kept = reuseList(last, next)
      expect(kept).toEqual(next)
      expect(kept === last).toBe(last.join() === next.join())
    }),
  )
})
