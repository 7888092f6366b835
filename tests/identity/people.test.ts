import { describe, expect, it } from 'vitest'
import { initials } from '../../server/identity/initials.ts'
import { addPerson } from '../../server/identity/people.ts'
import { hashToken, newToken } from '../../server/identity/token.ts'
import { createSite } from '../routes/site.ts'

describe('people', () => {
  it.each([
    ['Ana Restrepo', 'AR'],
    ['Ana', 'A'],
    ['María José de la Cruz', 'MC'],
    ['élodie martin', 'ÉM'],
    ['Ƨ́ofia', 'Ƨ́'],
    ['(Bob) Smith', 'BS'],
    ['Straße ßeta', 'SSS'],
    ['👩‍💻 Ana', 'A'],
    ['---', '?'],
  ])('[ID5] the initials of %s are %s', (name, expected) => {
    expect(initials(name)).toBe(expected)
  })

  it('[ID20] the first eight people have eight colours, and the ninth begins again', async () => {
    const site = createSite()
    const colors = []
    for (let n = 1; n <= 9; n++) {
      colors.push((await addPerson(site, { name: `P${n}`, language: 'fr' })).color)
    }
    expect(colors).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1])
  })

  it('[ID1] a token is 256 random bits, and what is kept of it is another value', () => {
    const tokens = Array.from({ length: 100 }, newToken)
    expect(new Set(tokens).size).toBe(100)
    for (const token of tokens) {
      expect(Buffer.from(token, 'base64url')).toHaveLength(32)
      expect(hashToken(token)).toMatch(/^[0-9a-f]{64}$/)
    }
  })
})
