import type { Kysely } from 'kysely'
import type { ActivityRecords } from './store.ts'
import type { Tables } from './tables.ts'

/** What was done to agendas, in the database. */
export function activityRecords(database: Kysely<Tables>): ActivityRecords {
  return {
    addActivity: async ({ data, ...entry }) => {
      await database
        .insertInto('activities')
        .values({ ...entry, data: JSON.stringify(data) })
        .execute()
    },
    activities: async (agenda, { before, limit, kind, person }) => {
      let query = database.selectFrom('activities').selectAll().where('agenda', '=', agenda)
      if (before !== undefined) query = query.where('id', '<', before)
      if (kind !== undefined) query = query.where('kind', '=', kind)
      if (person !== undefined) query = query.where('person', '=', person)
      const rows = await query.orderBy('id', 'desc').limit(limit).execute()
      return rows.map(({ data, ...row }) => ({ ...row, data: JSON.parse(data) }))
    },
  }
}
