import type { Kysely } from 'kysely'
import type { PeopleRecords } from './store.ts'
import type { Tables } from './tables.ts'

/** People, members, invitations and sign-ins in the database. */
export function peopleRecords(database: Kysely<Tables>): PeopleRecords {
  return {
    ...people(database),
    ...members(database),
    ...invitations(database),
    ...signIns(database),
  }
}

type People = Pick<
  PeopleRecords,
  'addPerson' | 'changePerson' | 'person' | 'peopleNamed' | 'people' | 'countPeople'
>

function people(database: Kysely<Tables>): People {
  return {
    addPerson: async (person) => {
      await database.insertInto('people').values(person).execute()
    },
    changePerson: async ({ id, ...values }) => {
      await database.updateTable('people').set(values).where('id', '=', id).execute()
    },
    person: async (id) =>
      (await database.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst()) ??
      null,
    peopleNamed: (name) =>
      database
        .selectFrom('people')
        .selectAll()
        .where('name', '=', name)
        .orderBy('createdAt')
        .orderBy('id')
        .execute(),
    people: async (ids) =>
      ids.length === 0
        ? []
        : await database.selectFrom('people').selectAll().where('id', 'in', ids).execute(),
    countPeople: async () => {
      const { count } = await database
        .selectFrom('people')
        .select(database.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      return count
    },
  }
}

type Members = Pick<PeopleRecords, 'setMember' | 'removeMember' | 'members' | 'member'>

function members(database: Kysely<Tables>): Members {
  return {
    setMember: async (member) => {
      await database
        .insertInto('members')
        .values(member)
        .onConflict((conflict) =>
          conflict.columns(['agenda', 'person']).doUpdateSet({ role: member.role }),
        )
        .execute()
    },
    removeMember: async (agenda, person) => {
      await database
        .deleteFrom('members')
        .where('agenda', '=', agenda)
        .where('person', '=', person)
        .execute()
    },
    members: (agenda) =>
      database
        .selectFrom('members')
        .selectAll()
        .where('agenda', '=', agenda)
        .orderBy('since')
        .orderBy('person')
        .execute(),
    member: async (agenda, person) =>
      (await database
        .selectFrom('members')
        .selectAll()
        .where('agenda', '=', agenda)
        .where('person', '=', person)
        .executeTakeFirst()) ?? null,
  }
}

type Invitations = Pick<
  PeopleRecords,
  'addInvitation' | 'invitation' | 'invitations' | 'revokeInvitation' | 'useInvitation'
>

function invitations(database: Kysely<Tables>): Invitations {
  return {
    addInvitation: async (invitation) => {
      await database.insertInto('invitations').values(invitation).execute()
    },
    invitation: async (tokenHash) =>
      (await database
        .selectFrom('invitations')
        .selectAll()
        .where('tokenHash', '=', tokenHash)
        .executeTakeFirst()) ?? null,
    invitations: (agenda) =>
      database
        .selectFrom('invitations')
        .selectAll()
        .where('agenda', '=', agenda)
        .orderBy('createdAt')
        .orderBy('id')
        .execute(),
    revokeInvitation: async (id, at) => {
      await database
        .updateTable('invitations')
        .set({ revokedAt: at })
        .where('id', '=', id)
        .where('revokedAt', 'is', null)
        .execute()
    },
    useInvitation: async (id, at) => {
      const { numUpdatedRows } = await database
        .updateTable('invitations')
        .set((row) => ({ used: row('used', '+', 1) }))
        .where('id', '=', id)
        .where('revokedAt', 'is', null)
        .where('expiresAt', '>', at)
        .where((row) => row.or([row('uses', 'is', null), row('used', '<', row.ref('uses'))]))
        .executeTakeFirstOrThrow()
      return numUpdatedRows > 0n
    },
  }
}

type SignIns = Pick<PeopleRecords, 'addSignIn' | 'signIn' | 'removeSignIn' | 'removeSignInsOf'>

function signIns(database: Kysely<Tables>): SignIns {
  return {
    addSignIn: async (signIn) => {
      await database.insertInto('signIns').values(signIn).execute()
    },
    signIn: async (tokenHash) =>
      (await database
        .selectFrom('signIns')
        .selectAll()
        .where('tokenHash', '=', tokenHash)
        .executeTakeFirst()) ?? null,
    removeSignIn: async (tokenHash) => {
      await database.deleteFrom('signIns').where('tokenHash', '=', tokenHash).execute()
    },
    removeSignInsOf: async (person) => {
      await database.deleteFrom('signIns').where('person', '=', person).execute()
    },
  }
}
