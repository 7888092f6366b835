import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { AGENDA_SCHEMAS } from '../../shared/agenda-schema/index.ts'
import { createSite } from './site.ts'

describe('the agenda schemas', () => {
  it('[HT29] are listed to whoever is signed in, with what they must be as JSON Schema', async () => {
    const { device } = await createSite().firstSecretary()
    const { status, json } = await device.ask('GET', '/api/agenda-schemas')
    expect(status).toBe(200)
    expect(json.map(({ id }: { id: string }) => id)).toEqual(AGENDA_SCHEMAS.map(({ id }) => id))
    const published = await device.ask('GET', '/api/agenda-schemas/schema.json')
    expect(published.status).toBe(200)
    expect(published.json.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(z.array(z.fromJSONSchema(published.json)).safeParse(json).success).toBe(true)
    expect(z.fromJSONSchema(published.json).safeParse({ id: 'half' }).success).toBe(false)
  })

  it('[HT4] without a sign-in nothing is listed', async () => {
    const site = createSite()
    await site.firstSecretary()
    for (const path of ['/api/agenda-schemas', '/api/agenda-schemas/schema.json']) {
      const { status } = await site.device().ask('GET', path)
      expect(status).toBe(401)
    }
  })
})
