import { upgradeWebSocket } from '@hono/node-server'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { CLOSE } from '../../shared/protocol/messages.ts'
import type { SignedIn } from '../identity/sign-ins.ts'
import type { Guest } from '../rooms/connection.ts'
import { framedSocket } from '../rooms/framed-socket.ts'
import type { Socket } from '../rooms/socket.ts'
import { refuseForeignSocket } from './origin.ts'
import { asPerson } from './person-shape.ts'
import { answerProblem } from './problem-error.ts'
import type { RouteDeps, RouteEnv } from './route-deps.ts'

/**
 * The socket of an agenda, `/ws/:id`. Another site and too many connections are refused before the
 * handshake. A missing sign-in or role is found before it too, and said by a close code after it:
 * a browser shows its page nothing of a refused handshake, and would try for ever.
 */
export function addSocketRoute(app: OpenAPIHono<RouteEnv>, deps: RouteDeps): void {
  app.get(
    '/ws/:id',
    refuseForeignSocket(deps),
    limitHandshakes(deps),
    findJoining(deps),
    upgradeWebSocket((c: Context<RouteEnv>) => ({
      onOpen: (_, { raw }) => {
        if (raw && isSocket(raw)) opened(deps, framedSocket(raw, c.env.incoming.socket), c)
      },
    })),
  )
}

function limitHandshakes({ site, handshakes }: RouteDeps): MiddlewareHandler<RouteEnv> {
  return async (c, next) =>
    handshakes.take(site.addressOf(c)) ? next() : answerProblem(c, 'too-many-connections')
}

function findJoining(deps: RouteDeps): MiddlewareHandler<RouteEnv> {
  return async (c, next) => {
    const joining = await joiningOf(deps, c.get('signedIn'), c.req.param('id') ?? '')
    const person = typeof joining === 'number' ? '' : joining.person.id
    if (!deps.connections.hasRoom({ person, address: deps.site.addressOf(c) })) {
      return answerProblem(c, 'too-many-connections')
    }
    c.set('joining', joining)
    return next()
  }
}

async function joiningOf(
  { store }: RouteDeps,
  signedIn: SignedIn | null,
  id: string,
): Promise<Guest | number> {
  if (!signedIn) return CLOSE.signIn
  const [agenda, member] = await Promise.all([
    store.agenda(id),
    store.member(id, signedIn.person.id),
  ])
  if (!agenda || !member || agenda.deletedAt !== null) return CLOSE.notFound
  return { agenda: id, person: asPerson(signedIn.person), role: member.role }
}

function opened(deps: RouteDeps, socket: Socket, c: Context<RouteEnv>): void {
  socket.on('error', (error) => deps.log.info({ error: error.message }, 'a socket failed'))
  const joining = c.get('joining')
  const signedIn = c.get('signedIn')
  if (typeof joining === 'number' || !signedIn) {
    close(socket, typeof joining === 'number' ? joining : CLOSE.signIn)
    return
  }
  const holder = {
    person: joining.person.id,
    tokenHash: signedIn.tokenHash,
    address: deps.site.addressOf(c),
  }
  if (!deps.connections.hasRoom(holder)) {
    close(socket, CLOSE.tooMany)
    return
  }
  deps.connections.add(socket, holder)
  deps.rooms.connect(socket, joining)
  void lookAgain(deps, signedIn, joining)
}

/** What was taken away while the socket was being opened is noticed now. */
async function lookAgain(deps: RouteDeps, signedIn: SignedIn, joining: Guest): Promise<void> {
  try {
    if (!(await deps.signIns.holds(signedIn.tokenHash))) {
      deps.connections.closeSignIn(signedIn.tokenHash, CLOSE.signIn)
    }
    const now = await joiningOf(deps, signedIn, joining.agenda)
    if (typeof now === 'number' || now.role !== joining.role) {
      deps.rooms.roleChanged(joining.agenda, joining.person.id)
    }
  } catch (error) {
    deps.log.error({ error: String(error) }, 'the rights of a socket could not be read again')
  }
}

function close(socket: Socket, code: number): void {
  socket.close(code, Object.entries(CLOSE).find(([, value]) => value === code)?.[0] ?? '')
}

function isSocket(raw: object): raw is Omit<Socket, 'sendFramed'> {
  return 'on' in raw && 'terminate' in raw
}
