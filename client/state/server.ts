/** What the pages before an agenda is open need: the server over HTTP, and who is signed in. */

export { newId } from '../session/new-id.ts'
export { api } from './api.ts'
export type { Called, CallFailure } from './call.ts'
export { keepAgendas, keptAgendas } from './kept-sign-in.ts'
export { MeProvider, type SignedIn, useMe, useSignedIn } from './me.tsx'
