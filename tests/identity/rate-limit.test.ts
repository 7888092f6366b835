import { describe, expect, it } from 'vitest'
import { createRateLimit } from '../../server/identity/rate-limit.ts'

function limited(most: number, window: number) {
  let now = 0
  const limit = createRateLimit(most, window, () => now)
  const at = (time: number) => {
    now = time
  }
  return { limit, at }
}

describe('limits of tries', () => {
  it('[ID17] a key has so many tries in any window, not in fixed ones', () => {
    const { limit, at } = limited(2, 100)
    expect([limit.take('a'), limit.take('a'), limit.take('a')]).toEqual([true, true, false])
    at(99)
    expect(limit.take('a')).toBe(false)
    at(101)
    expect([limit.take('a'), limit.take('a'), limit.take('a')]).toEqual([true, true, false])
  })

  it('[ID17] keys do not count for each other, and a try given back does not count', () => {
    const { limit } = limited(1, 100)
    expect([limit.take('a'), limit.take('b'), limit.take('a')]).toEqual([true, true, false])
    limit.giveBack('a')
    expect(limit.take('a')).toBe(true)
  })

  it('[ID17] trying on does not lengthen the wait', () => {
    const { limit, at } = limited(1, 100)
    limit.take('a')
    for (let time = 10; time < 100; time += 10) {
      at(time)
      expect(limit.take('a')).toBe(false)
    }
    at(101)
    expect(limit.take('a')).toBe(true)
  })

  it('[ID18] a flood of addresses is forgotten, newest last, so that memory stays bounded', () => {
    const { limit } = limited(1, 1_000_000)
    limit.take('first')
    for (let n = 0; n < 10_001; n++) limit.take(`address ${n}`)
    expect(limit.take('first')).toBe(true)
    expect(limit.take('address 10000')).toBe(false)
  })
})
