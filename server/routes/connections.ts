import type { Socket } from '../rooms/socket.ts'

/** How long a client may take to answer a close, in milliseconds. */
const PATIENCE = 500

/** Whose socket it is, on which sign-in, from which address. */
export interface Holder {
  readonly person: string
  readonly tokenHash: string
  readonly address: string
}

/** How many sockets may be open at once. */
export interface ConnectionLimits {
  readonly perPerson: number
  readonly perAddress: number
}

/** The sockets that are open, counted, and closed with the sign-in that they stand on. */
export interface Connections {
  readonly size: number
  /** Whether one more socket may be opened. */
  hasRoom(holder: Pick<Holder, 'person' | 'address'>): boolean
  /** Counts a socket until it closes. */
  add(socket: Socket, holder: Holder): void
  /** A device got a new token: its sockets stay, on the new sign-in. */
  move(from: string, to: string): void
  /** Closes every socket of a sign-in that has ended. */
  closeSignIn(tokenHash: string, code: number): void
  /** The sign-ins that have an open socket. */
  signIns(): ReadonlySet<string>
}

/** Starts with no socket. */
export function createConnections(limits: ConnectionLimits): Connections {
  const open = new Map<Socket, Holder>()
  const count = (key: 'person' | 'address', value: string) =>
    [...open.values()].filter((holder) => holder[key] === value).length
  return {
    get size() {
      return open.size
    },
    hasRoom: ({ person, address }) =>
      count('person', person) < limits.perPerson && count('address', address) < limits.perAddress,
    add(socket, holder) {
      open.set(socket, holder)
      socket.on('close', () => open.delete(socket))
    },
    move(from, to) {
      for (const [socket, holder] of open) {
        if (holder.tokenHash === from) open.set(socket, { ...holder, tokenHash: to })
      }
    },
    closeSignIn(tokenHash, code) {
      for (const [socket, holder] of open) {
        if (holder.tokenHash === tokenHash) closeSoon(socket, code)
      }
    },
    signIns: () => new Set([...open.values()].map(({ tokenHash }) => tokenHash)),
  }
}

/** Closes a socket; a client that does not answer the close is cut off, and is heard no longer. */
function closeSoon(socket: Socket, code: number): void {
  socket.close(code, 'signIn')
  setTimeout(() => socket.terminate(), PATIENCE).unref()
}
