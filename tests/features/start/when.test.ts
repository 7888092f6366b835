import { describe, expect, it } from 'vitest'
import { dayRange, whenAgo } from '../../../client/features/start/when.ts'

const NOW = new Date(2026, 10, 21, 15, 30).getTime()
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

describe('times on the start page', () => {
  it('[SP17] the last change is said as people say it, and by its date after six days', () => {
    const said = (ago: number) => whenAgo(NOW - ago, NOW, 'en')
    expect([0, 25 * MINUTE, 3 * HOUR, 20 * HOUR, 3 * DAY].map(said)).toEqual([
      null,
      '25 minutes ago',
      '3 hours ago',
      'yesterday',
      '3 days ago',
    ])
    expect(said(10 * DAY)).toBe('11 November 2026')
    expect(whenAgo(NOW - 20 * HOUR, NOW, 'fr')).toBe('hier')
  })

  it('[SP17] a clock that is behind the server’s says no future', () => {
    expect(whenAgo(NOW + HOUR, NOW, 'en')).toBeNull()
  })

  it('[SP18] the days of a session are one range, or the one day that is known', () => {
    expect(dayRange('2024-10-14', '2024-10-18', 'en')).toBe('14–18 October 2024')
    expect(dayRange('2024-10-14', '2024-10-18', 'fr')).toMatch(/^14–18 octobre 2024$/)
    expect(dayRange('2024-10-14', null, 'en')).toBe('14 October 2024')
    expect(dayRange('2024-10-14', '2024-10-01', 'en')).toBe('14 October 2024')
    expect(dayRange(null, null, 'en')).toBeNull()
    expect(dayRange('soon', null, 'en')).toBeNull()
  })
})
