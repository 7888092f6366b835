import { describe, expect, it } from 'vitest'
import { mayDo, mayWrite, OPERATIONS, type Operation } from '../../shared/access/operations.ts'
import { ROLES } from '../../shared/access/role.ts'

const NAMES = Object.keys(OPERATIONS) as Operation[]

describe('rights', () => {
  it('[AC1] each role has the rights of those before it', () => {
    for (const name of NAMES) {
      const allowed = ROLES.map((role) => mayDo(role, name))
      expect(allowed, name).toEqual([...allowed].sort((a, b) => Number(a) - Number(b)))
      expect(allowed.indexOf(true)).toBe(ROLES.indexOf(OPERATIONS[name].least))
    }
  })

  it('[AC2] only a drafter and a secretary write everything; a reviewer suggests', () => {
    expect(ROLES.map(mayWrite)).toEqual([
      'nothing',
      'nothing',
      'suggestions',
      'everything',
      'everything',
    ])
  })
})
