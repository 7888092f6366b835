import { expect, it } from 'vitest'
import { groupFindings, placeIn } from '../../../../client/features/checks/finding-groups.ts'
import { TYPOGRAPHY } from '../../../../client/features/checks/typography.ts'
import type { Place, Severity } from '../../../../shared/model/finding.ts'
import { RULES } from '../../../../shared/rules/index.ts'
import { agendaOf } from '../../../notation.ts'

const agenda = agendaOf('Opening\nReview\n@ 2026-10-19 10:00-13:00 plenary\n* Opening')
const found = [
  checked('on the second', 'warning', { item: 'review' }, 'b'),
  checked('later in the first', 'error', { item: 'opening', ...inText(9) }, 'b'),
  checked('at a meeting', 'error', { meeting: 'meeting-1' }, 'a'),
  checked('on a fact', 'info', { fact: 'symbol' }, 'a'),
  checked('first in the first', 'error', { item: 'opening', ...inText(2) }, 'a'),
]

it.each([
  [
    'severity',
    {
      error: ['first in the first', 'later in the first', 'at a meeting'],
      warning: ['on the second'],
      info: ['on a fact'],
    },
  ],
  [
    'item',
    {
      '': ['on a fact', 'at a meeting'],
      opening: ['first in the first', 'later in the first'],
      review: ['on the second'],
    },
  ],
  [
    'rule',
    {
      b: ['later in the first', 'on the second'],
      a: ['on a fact', 'first in the first', 'at a meeting'],
    },
  ],
] as const)('[CK31] findings are grouped by %s, from the top of the document', (by, groups) => {
  const keys = groupFindings(found, by, placeIn(agenda)).map(
    ({ name, findings }) => [name, findings.map(({ key }) => key)] as const,
  )
  expect(Object.fromEntries(keys)).toEqual(groups)
})

it('[CK23] the rules of typography are rules', () => {
  const ids = RULES.map(({ id }) => id)
  expect(TYPOGRAPHY.filter((id) => !ids.includes(id))).toEqual([])
})

function checked(key: string, severity: Severity, at: Place, rule: string) {
  return { key, finding: { rule, severity, at } }
}

function inText(from: number): Place {
  const text = {
    owner: 'opening',
    field: 'annotation',
    language: 'en',
    from,
    to: from + 1,
  } as const
  return { text }
}
