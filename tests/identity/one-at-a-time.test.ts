import { describe, expect, it } from 'vitest'
import { oneAtATime } from '../../server/identity/one-at-a-time.ts'

const pause = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('work that must not overlap', () => {
  it('[ID19] work of one name runs in the order in which it came', async () => {
    const queue = oneAtATime()
    const done: string[] = []
    const step = (name: string) => async () => {
      done.push(`${name} begins`)
      await pause()
      done.push(`${name} ends`)
    }
    await Promise.all([queue('x', step('a')), queue('x', step('b'))])
    expect(done).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  })

  it('[ID19] work of another name does not wait', async () => {
    const queue = oneAtATime()
    const stuck = queue('x', () => new Promise<void>(() => {}))
    expect(await queue('y', async () => 'done')).toBe('done')
    expect(stuck).toBeInstanceOf(Promise)
  })

  it('[ID19] work that fails stops nothing after it', async () => {
    const queue = oneAtATime()
    const failed = queue('x', () => Promise.reject(new Error('no')))
    const next = queue('x', async () => 'done')
    await expect(failed).rejects.toThrow('no')
    expect(await next).toBe('done')
  })
})
