import { CLOSE, type RefusedReason } from '../../shared/protocol/messages.ts'

/** Where a session stands with its server. */
export type Connection =
  /** Nothing has been heard since the session opened. */
  | { readonly at: 'opening' }
  /** The server has said hello; both sides are exchanging what the other lacks. */
  | { readonly at: 'greeted' }
  /** Everything the server had at the time is here, and everything from here has been sent. */
  | { readonly at: 'synced' }
  /** The connection broke; it is tried again by itself. */
  | { readonly at: 'interrupted'; readonly why: Interruption }
  /** It is not tried again until somebody does something. */
  | { readonly at: 'stopped'; readonly why: Stop }

/** Why a connection broke that is tried again. */
export type Interruption = 'unreachable' | 'busy' | 'too-many' | 'load-failed' | 'going-down'

/** Why a connection ended for good. */
export type Stop =
  | { readonly is: 'sign-in' | 'not-allowed' | 'not-found' | 'other-epoch' | 'closed' }
  | { readonly is: 'refused'; readonly reason: RefusedReason }

/** What happens to a connection. */
export type ConnectionEvent =
  | { readonly type: 'hello' }
  | { readonly type: 'synced' }
  | { readonly type: 'broke'; readonly why: Interruption }
  | { readonly type: 'stop'; readonly why: Stop }
  | { readonly type: 'retry' }

/** The state after an event; a stopped connection leaves its state only by `retry`. */
export function nextConnection(state: Connection, event: ConnectionEvent): Connection {
  if (event.type === 'retry') return state.at === 'stopped' ? { at: 'opening' } : state
  if (state.at === 'stopped') return state
  switch (event.type) {
    case 'hello':
      return { at: 'greeted' }
    case 'synced':
      return state.at === 'greeted' ? { at: 'synced' } : state
    case 'broke':
      return { at: 'interrupted', why: event.why }
    case 'stop':
      return { at: 'stopped', why: event.why }
  }
}

/**
 * What a close code of the socket means. A code that is not ours, or none at all, is a broken
 * network. `refused` is the reason that came before the close, if one did.
 */
export function meaningOfClose(
  code: number | null,
  refused: RefusedReason | null,
): ConnectionEvent {
  switch (code) {
    case CLOSE.tooLarge:
      return stop({ is: 'refused', reason: 'too-large' })
    case CLOSE.malformed:
      return stop({ is: 'refused', reason: refused ?? 'malformed' })
    case CLOSE.refused:
      return stop({ is: 'refused', reason: refused ?? 'not-allowed' })
    case CLOSE.signIn:
      return stop({ is: 'sign-in' })
    case CLOSE.notAllowed:
      return stop({ is: 'not-allowed' })
    case CLOSE.notFound:
      return stop({ is: 'not-found' })
    case CLOSE.tryAgain:
      return { type: 'broke', why: 'busy' }
    case CLOSE.tooMany:
      return { type: 'broke', why: 'too-many' }
    case CLOSE.loadFailed:
      return { type: 'broke', why: 'load-failed' }
    case CLOSE.goingDown:
      return { type: 'broke', why: 'going-down' }
    default: // includes roleChanged: the next hello brings the new rights
      return { type: 'broke', why: 'unreachable' }
  }
}

function stop(why: Stop): ConnectionEvent {
  return { type: 'stop', why }
}
