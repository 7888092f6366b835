import type { Id } from '../../shared/model/agenda.ts'
import type { Connection } from '../session/index.ts'
import { api } from './api.ts'

type Stop = Extract<Connection, { at: 'stopped' }>['why']

/**
 * Asks over HTTP why the socket of an agenda does not open, since a refused handshake tells a
 * browser nothing; null when the answer gives no reason.
 */
export async function whyNoSocket(agenda: Id): Promise<Stop | null> {
  const called = await api.agenda(agenda)
  if (called.ok) return null
  switch (called.reason.code) {
    case 'sign-in-needed':
    case 'setup-needed':
      return { is: 'sign-in' }
    case 'not-allowed':
      return { is: 'not-allowed' }
    case 'not-found':
      return { is: 'not-found' }
    default:
      return null
  }
}
