import { expect, it } from 'vitest'
import { repairWords } from '../../../../client/features/checks/repair-words.ts'
import type { Finding } from '../../../../shared/model/finding.ts'
import { textOf } from '../../../../shared/model/plain-text.ts'
import { agendaOf } from '../../../notation.ts'

const NOW = 'Elle examinera : le le rapport.'
const agenda = agendaOf(`Opening\n> ${NOW}`)
const PLACE = { owner: 'opening', field: 'annotation', language: 'en' } as const

it.each([
  ['other words', 'Elle examinera : le rapport.', 17, 22, ['le le', 'le']],
  ['a space', 'Elle examinera\u00a0: le le rapport.', 14, 15, ['examinera :', 'examinera\u00a0:']],
])('[CK32] a repair with %s is said by its words', (_, repaired, from, to, [before, after]) => {
  expect(repairWords(agenda, finding(repaired, from, to))).toEqual({
    does: 'replace',
    before,
    after,
  })
})

it('[CK32] what is added at the end is said alone, and what goes is named', () => {
  expect(repairWords(agenda, finding(`${NOW}\nAucun document.`, 0, NOW.length))).toEqual({
    does: 'replace',
    before: NOW,
    after: `${NOW}\nAucun document.`,
  })
  const { rule, severity, fix } = finding(`${NOW}\nAucun document.`, 0, 0)
  const ofItem = { rule, severity, fix, at: { item: 'opening' } }
  expect(repairWords(agenda, ofItem)).toEqual({ does: 'add', after: 'Aucun document.' })
  expect(repairWords(agenda, finding('Elle examinera : le rapport.', 20, 23))).toEqual({
    does: 'remove',
    before: 'le ',
  })
})

it('[CK32] a repair of a record says what becomes of it', () => {
  const at = { document: 'd1' }
  const found = { rule: 'r', severity: 'error', at } as const
  const fixed = { ...found, fix: [{ do: 'delete', what: 'document', id: 'd1' }] } as const
  expect(repairWords(agenda, fixed)).toEqual({ does: 'delete' })
  expect(repairWords(agenda, found)).toBeNull()
})

function finding(repaired: string, from: number, to: number): Finding {
  const at = { item: 'opening', text: { ...PLACE, from, to } }
  const fix = [{ do: 'set-text', ...PLACE, text: textOf(repaired) }] as const
  return { rule: 'some-rule', severity: 'warning', at, fix }
}
