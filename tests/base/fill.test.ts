import { expect, it } from 'vitest'
import { capitalized } from '../../shared/base/capitalized.ts'
import { fill } from '../../shared/base/fill.ts'

it('[DT20] a pattern is filled once, and a part without a value disappears', () => {
  expect(fill('{day} {month}{year}', { day: '14', month: '{day}' })).toBe('14 {day}')
  expect(fill('{toString}{a}', { a: '$&' })).toBe('$&')
})

it('[DT21] a line begins with a capital, accents and letters beyond the first plane included', () => {
  expect(capitalized('élection du Bureau')).toBe('Élection du Bureau')
  expect(capitalized('𐐨x')).toBe('𐐀x')
  expect(capitalized('')).toBe('')
})
