import type { Store } from './store.ts'

/** The name of a method of the store. */
export type StoreMethod = keyof Store

/** What the server's thread asks of the store's thread: one call of one method. */
export interface WorkerCall {
  readonly id: number
  readonly method: StoreMethod
  readonly values: readonly unknown[]
}

/** What comes back, in any order: `ready` once, then one answer per call. */
export type WorkerAnswer =
  | { readonly type: 'ready' }
  | { readonly type: 'unopened'; readonly error: WorkerError }
  | { readonly type: 'value'; readonly id: number; readonly value: unknown }
  | { readonly type: 'error'; readonly id: number; readonly error: WorkerError }

/** An error as it crosses between threads: its class is lost, its name and code are not. */
export interface WorkerError {
  readonly name: string
  readonly message: string
  readonly code?: string
}

/** Every method of the store; a method that is missing here does not compile. */
export const STORE_METHODS = Object.keys({
  append: true,
  load: true,
  compact: true,
  createAgenda: true,
  agenda: true,
  agendaIds: true,
  agendasOf: true,
  summarize: true,
  setDeleted: true,
  purgeDeleted: true,
  addPerson: true,
  changePerson: true,
  person: true,
  peopleNamed: true,
  people: true,
  countPeople: true,
  setMember: true,
  removeMember: true,
  members: true,
  member: true,
  addInvitation: true,
  invitation: true,
  invitations: true,
  revokeInvitation: true,
  useInvitation: true,
  addSignIn: true,
  signIn: true,
  removeSignIn: true,
  removeSignInsOf: true,
  addActivity: true,
  activities: true,
  holidayYears: true,
  setHolidayYear: true,
  close: true,
} satisfies Record<StoreMethod, true>)
