import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { AGENDA_SCHEMAS, schemaById } from '../../shared/agenda-schema/index.ts'
import { agendaJsonSchema, agendaSchemaShape } from '../../shared/agenda-schema/shape.ts'

const COP = schemaById('ctoc-cop')

describe('the shape of an agenda schema', () => {
  it.each(AGENDA_SCHEMAS)('[AS25] $id has it', (schema) => {
    const parsed = agendaSchemaShape.parse(schema)
    expect(Object.keys(parsed).sort()).toEqual(Object.keys(schema).sort())
    expect(schema).toMatchObject(parsed)
  })

  it.each([
    ['no number in its symbols', { symbols: { ...COP.symbols, main: 'CTOC/COP' } }],
    [
      'a time that is none',
      { timetable: { ...COP.timetable, slots: [{ start: '9', end: '10' }] } },
    ],
    ['a layout that nobody prints', { timetable: { ...COP.timetable, layout: 'circle' } }],
    ['an empty title', { standingItems: [{ key: 'a', stands: 'head', title: { en: '' } }] }],
    ['a language that is none', { organ: { xx: 'Conference' } }],
    ['a fourth level', { deepestLevel: 4 }],
    ['a pattern that does not compile', { terms: [{ ...COP.terms?.[0], wrong: '(' }] }],
  ])('[AS25] %s is refused', (_, wrong) => {
    expect(agendaSchemaShape.safeParse({ ...COP, ...wrong }).success).toBe(false)
  })

  it('[AS26] is published as JSON Schema, by which every schema is right', () => {
    const published = z.fromJSONSchema(agendaJsonSchema())
    for (const schema of AGENDA_SCHEMAS) expect(published.safeParse(schema).success).toBe(true)
    expect(published.safeParse({ ...COP, deepestLevel: 4 }).success).toBe(false)
  })
})
