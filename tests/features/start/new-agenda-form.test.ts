import { describe, expect, it } from 'vitest'
import {
  type NewAgendaForm,
  newAgendaFaults,
} from '../../../client/features/start/new-agenda-form.ts'

const FORM: NewAgendaForm = {
  schema: 'ctoc-cop',
  session: '',
  place: null,
  opening: null,
  closing: null,
  symbol: '',
  languages: ['fr'],
}
const faults = (values: Partial<NewAgendaForm>) =>
  Object.keys(newAgendaFaults({ ...FORM, ...values }))

describe('the form of a new agenda', () => {
  it('[SP19] everything but the body and a language may be left empty', () => {
    expect(faults({})).toEqual([])
    expect(faults({ languages: [] })).toEqual(['languages'])
  })

  it('[SP19] a number, a symbol and a pair of dates that cannot be are found', () => {
    for (const session of ['twelve', '0', '-1', '1.5', '1000'])
      expect(faults({ session })).toEqual(['session'])
    for (const symbol of ['CTOC COP', 'CTOC', '/1', 'A//1', 'CTOC/COP/2024'])
      expect(faults({ symbol }), symbol).toEqual(['symbol'])
    for (const symbol of ['CTOC/COP/2024/1', 'CTOC/COP/WG.2/2007/1', 'A/79/L.1'])
      expect(faults({ symbol }), symbol).toEqual([])
    expect(faults({ opening: '2024-10-14', closing: '2024-10-13' })).toEqual(['closing'])
    expect(faults({ opening: '2024-10-14', closing: '2024-10-14' })).toEqual([])
  })
})
