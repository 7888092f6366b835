import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { purgeDaily } from '../../server/daily-purge.ts'
import type { AgendaRecords } from '../../server/storage/store.ts'

type Purge = AgendaRecords['purgeDeleted']

const DAY = 24 * 60 * 60 * 1000

describe('the daily purge', () => {
  const quiet = { info: vi.fn(), error: vi.fn() }
  beforeEach(() => void vi.useFakeTimers({ now: 5_000 }))
  afterEach(() => void vi.useRealTimers())

  it('[MA30] asks the store at the start and once a day, and no more once stopped', async () => {
    const purgeDeleted = vi.fn<Purge>(async () => [])
    const stop = purgeDaily({ purgeDeleted }, Date.now, quiet)
    await vi.advanceTimersByTimeAsync(2 * DAY)
    expect(purgeDeleted.mock.calls.map(([now]) => now)).toEqual([
      5_000,
      5_000 + DAY,
      5_000 + 2 * DAY,
    ])
    stop()
    await vi.advanceTimersByTimeAsync(2 * DAY)
    expect(purgeDeleted).toHaveBeenCalledTimes(3)
  })

  it('[MA31] tries again the next day after a failure', async () => {
    const purgeDeleted = vi.fn<Purge>(async () => [])
    purgeDeleted.mockRejectedValueOnce(new Error('the disk is full'))
    const stop = purgeDaily({ purgeDeleted }, Date.now, quiet)
    await vi.advanceTimersByTimeAsync(DAY)
    expect(quiet.error).toHaveBeenCalledOnce()
    expect(purgeDeleted).toHaveBeenCalledTimes(2)
    stop()
  })
})
