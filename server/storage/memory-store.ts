import {
  type ActivityRecords,
  type ActivityRow,
  type AgendaRecords,
  type AgendaRow,
  type DocumentLog,
  type HolidayRecords,
  type HolidayYearRow,
  type InvitationRow,
  KEPT_AFTER_DELETION,
  type MemberRow,
  type NewAgenda,
  type NewUpdate,
  type PeopleRecords,
  type PersonRow,
  type SignInRow,
  type Store,
} from './store.ts'

/** A store that forgets everything when the process ends: for tests, and to try the editor out. */
export function createMemoryStore(): Store {
  const tables = emptyTables()
  return {
    ...memoryLog(tables),
    ...memoryAgendas(tables),
    ...memoryPeople(tables),
    ...memoryActivities(tables),
    ...memoryHolidays(tables),
    close: () => Promise.resolve(),
  }
}

interface MemoryTables {
  seq: number
  readonly agendas: Map<string, MemoryAgenda>
  readonly people: Map<string, PersonRow>
  /** By agenda and person, see {@link memberKey}. */
  readonly members: Map<string, MemberRow>
  readonly invitations: Map<string, InvitationRow>
  readonly signIns: Map<string, SignInRow>
  /** The oldest first. */
  activities: ActivityRow[]
  lastActivity: number
  /** By place and year. */
  readonly holidayYears: Map<string, HolidayYearRow>
}

interface MemoryAgenda {
  row: AgendaRow
  readonly epoch: string
  snapshot: Uint8Array | null
  snapshotUpTo: number
  updates: { readonly seq: number; readonly bytes: Uint8Array }[]
  readonly owners: Map<number, string>
}

function emptyTables(): MemoryTables {
  return {
    seq: 0,
    agendas: new Map(),
    people: new Map(),
    members: new Map(),
    invitations: new Map(),
    signIns: new Map(),
    activities: [],
    lastActivity: 0,
    holidayYears: new Map(),
  }
}

function memoryLog(tables: MemoryTables): DocumentLog {
  return {
    append: async (updates) => updates.map((update) => appendOne(tables, update)),
    load: async (id) => {
      const agenda = tables.agendas.get(id)
      if (!agenda) return null
      const { epoch, snapshot, snapshotUpTo, updates, owners } = agenda
      return {
        epoch,
        snapshot,
        snapshotUpTo,
        updates: [...updates],
        quarantined: [],
        owners: new Map(owners),
      }
    },
    compact: async (id, upTo, snapshot) => {
      const agenda = tables.agendas.get(id)
      if (!agenda || agenda.snapshotUpTo >= upTo) return
      agenda.snapshot = snapshot.slice()
      agenda.snapshotUpTo = upTo
      agenda.updates = agenda.updates.filter(({ seq }) => seq > upTo)
    },
  }
}

function appendOne(tables: MemoryTables, { agenda, bytes, clients }: NewUpdate): number {
  const seq = ++tables.seq
  const stored = tables.agendas.get(agenda)
  stored?.updates.push({ seq, bytes: bytes.slice() })
  for (const { client, person } of clients ?? []) {
    if (stored && !stored.owners.has(client)) stored.owners.set(client, person)
  }
  return seq
}

function memoryAgendas(tables: MemoryTables): AgendaRecords {
  const change = (id: string, changes: Partial<AgendaRow>) => {
    const agenda = tables.agendas.get(id)
    if (agenda) agenda.row = { ...agenda.row, ...changes }
  }
  return {
    createAgenda: async (agenda) => createAgenda(tables, agenda),
    agenda: async (id) => tables.agendas.get(id)?.row ?? null,
    agendaIds: async () =>
      [...tables.agendas.values()]
        .map(({ row }) => row)
        .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
        .map(({ id }) => id),
    agendasOf: async (person, deleted = false) =>
      [...tables.members.values()]
        .filter((member) => member.person === person)
        .flatMap(({ agenda, role }) => {
          const row = tables.agendas.get(agenda)?.row
          return row && (row.deletedAt !== null) === deleted ? [{ ...row, role }] : []
        })
        .sort((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1)),
    summarize: async (id, summary, by, at) =>
      change(id, { ...summary, changedBy: by, changedAt: at }),
    setDeleted: async (id, at) => change(id, { deletedAt: at }),
    purgeDeleted: async (now) => purgeDeleted(tables, now),
  }
}

function createAgenda(tables: MemoryTables, agenda: NewAgenda): void {
  const { id, epoch, state, summary, by, at } = agenda
  const isUsed =
    tables.agendas.has(id) ||
    [...tables.members.values(), ...tables.invitations.values(), ...tables.activities].some(
      (row) => row.agenda === id,
    )
  if (isUsed) throw new Error(`Agenda ${id} has rows; it is not created again`)
  tables.agendas.set(id, {
    row: { id, ...summary, createdAt: at, changedAt: at, changedBy: by, deletedAt: null },
    epoch,
    snapshot: null,
    snapshotUpTo: 0,
    updates: [],
    owners: new Map(),
  })
  appendOne(tables, { agenda: id, bytes: state, person: by, at })
  if (by === null) return
  tables.members.set(memberKey(id, by), { agenda: id, person: by, role: 'secretary', since: at })
}

function purgeDeleted(tables: MemoryTables, now: number): string[] {
  const ids = [...tables.agendas.values()]
    .filter(({ row }) => row.deletedAt !== null && row.deletedAt < now - KEPT_AFTER_DELETION)
    .map(({ row }) => row.id)
  for (const id of ids) {
    tables.agendas.delete(id)
    for (const [key, { agenda }] of tables.members) if (agenda === id) tables.members.delete(key)
    for (const [key, { agenda }] of tables.invitations) {
      if (agenda === id) tables.invitations.delete(key)
    }
  }
  tables.activities = tables.activities.filter(({ agenda }) => !ids.includes(agenda))
  return ids
}

function memberKey(agenda: string, person: string): string {
  return `${agenda} ${person}`
}

function memoryPeople(tables: MemoryTables): PeopleRecords {
  return { ...memoryPersons(tables), ...memoryMembers(tables), ...memoryLinks(tables) }
}

function memoryPersons({ people }: MemoryTables) {
  return {
    addPerson: async (person: PersonRow) => {
      if (people.has(person.id)) throw new Error(`Person ${person.id} exists`)
      people.set(person.id, person)
    },
    changePerson: async (person: PersonRow) => {
      if (people.has(person.id)) people.set(person.id, person)
    },
    person: async (id: string) => people.get(id) ?? null,
    peopleNamed: async (name: string) =>
      [...people.values()]
        .filter((person) => person.name === name)
        .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
    people: async (ids: readonly string[]) =>
      [...people.values()].filter(({ id }) => ids.includes(id)),
    countPeople: async () => people.size,
  }
}

function memoryMembers({ members }: MemoryTables) {
  return {
    setMember: async (member: MemberRow) => {
      const key = memberKey(member.agenda, member.person)
      members.set(key, { ...member, since: members.get(key)?.since ?? member.since })
    },
    removeMember: async (agenda: string, person: string) => {
      members.delete(memberKey(agenda, person))
    },
    members: async (agenda: string) =>
      [...members.values()]
        .filter((member) => member.agenda === agenda)
        .sort((a, b) => a.since - b.since || (a.person < b.person ? -1 : 1)),
    member: async (agenda: string, person: string) =>
      members.get(memberKey(agenda, person)) ?? null,
  }
}

function memoryLinks({ invitations, signIns }: MemoryTables) {
  return {
    addInvitation: async (invitation: InvitationRow) => {
      invitations.set(invitation.id, invitation)
    },
    invitation: async (tokenHash: string) =>
      [...invitations.values()].find((one) => one.tokenHash === tokenHash) ?? null,
    invitations: async (agenda: string) =>
      [...invitations.values()]
        .filter((one) => one.agenda === agenda)
        .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
    revokeInvitation: async (id: string, at: number) => {
      const one = invitations.get(id)
      if (one) invitations.set(id, { ...one, revokedAt: one.revokedAt ?? at })
    },
    useInvitation: async (id: string, at: number) => {
      const one = invitations.get(id)
      if (!one || one.revokedAt !== null || one.expiresAt <= at) return false
      if (one.uses !== null && one.used >= one.uses) return false
      invitations.set(id, { ...one, used: one.used + 1 })
      return true
    },
    addSignIn: async (signIn: SignInRow) => {
      signIns.set(signIn.tokenHash, signIn)
    },
    signIn: async (tokenHash: string) => signIns.get(tokenHash) ?? null,
    removeSignIn: async (tokenHash: string) => {
      signIns.delete(tokenHash)
    },
    removeSignInsOf: async (person: string) => {
      for (const [hash, row] of signIns) if (row.person === person) signIns.delete(hash)
    },
  }
}

function memoryActivities(tables: MemoryTables): ActivityRecords {
  return {
    addActivity: async (entry) => {
      tables.activities.push({ ...structuredClone(entry), id: ++tables.lastActivity })
    },
    activities: async (agenda, { before = Number.POSITIVE_INFINITY, limit, kind, person }) =>
      tables.activities
        .filter((row) => row.agenda === agenda && row.id < before)
        .filter((row) => kind === undefined || row.kind === kind)
        .filter((row) => person === undefined || row.person === person)
        .reverse()
        .slice(0, limit),
  }
}

function memoryHolidays({ holidayYears }: MemoryTables): HolidayRecords {
  return {
    holidayYears: async () =>
      [...holidayYears.values()].sort(
        (a, b) => (a.place < b.place ? -1 : Number(a.place > b.place)) || a.year - b.year,
      ),
    setHolidayYear: async (row) => {
      holidayYears.set(`${row.year} ${row.place}`, structuredClone(row))
    },
  }
}
