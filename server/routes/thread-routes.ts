import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { mayDo } from '../../shared/access/operations.ts'
import { ok, refused } from '../../shared/base/result.ts'
import type { ThreadAnchor } from '../../shared/model/thread.ts'
import {
  newMessageDoneShape,
  newMessageShape,
  newThreadDoneShape,
  newThreadShape,
} from '../../shared/protocol/discussion.ts'
import {
  addMessage,
  addThread,
  changeMessage,
  deleteMessage,
  findThread,
  removeEmptyThread,
  resolveThread,
} from '../../shared/ydoc/edit-thread.ts'
import {
  agendaParams,
  answers,
  answersNothing,
  messageParams,
  takes,
  threadParams,
} from './describe.ts'
import { type Speaker, speakerIn } from './discussion.ts'
import type { RouteDeps, RouteEnv } from './route-deps.ts'

const begin = createRoute({
  method: 'post',
  path: '/api/agendas/{id}/threads',
  summary: 'Begin a thread about a range of text, a record or a fact',
  request: { params: agendaParams, ...takes(newThreadShape) },
  responses: answers('The ids of the thread and of its first message.', newThreadDoneShape),
})

const reply = createRoute({
  method: 'post',
  path: '/api/agendas/{id}/threads/{thread}/messages',
  summary: 'Reply in a thread',
  request: { params: threadParams, ...takes(newMessageShape) },
  responses: answers('The id of the message.', newMessageDoneShape),
})

const change = createRoute({
  method: 'patch',
  path: '/api/agendas/{id}/threads/{thread}/messages/{message}',
  summary: 'Change a message of one’s own',
  request: { params: messageParams, ...takes(newMessageShape) },
  responses: answersNothing('Changed.'),
})

const remove = createRoute({
  method: 'delete',
  path: '/api/agendas/{id}/threads/{thread}/messages/{message}',
  summary: 'Take a message of one’s own back',
  request: { params: messageParams },
  responses: answersNothing('Taken back; a thread without any message left is gone.'),
})

const resolve = createRoute({
  method: 'post',
  path: '/api/agendas/{id}/threads/{thread}/resolve',
  summary: 'Resolve a thread',
  request: { params: threadParams },
  responses: answersNothing('Resolved.'),
})

const reopen = createRoute({
  method: 'post',
  path: '/api/agendas/{id}/threads/{thread}/reopen',
  summary: 'Open a resolved thread again',
  request: { params: threadParams },
  responses: answersNothing('Open again.'),
})

/** Threads of comments. Author and time are the server's word; the document carries them to all. */
export function addThreadRoutes(app: OpenAPIHono<RouteEnv>, deps: RouteDeps): void {
  const { newId } = deps

  app.openapi(begin, async (c) => {
    const speaker = await speakerIn(c, deps, c.req.valid('param').id, 'comment')
    const { anchor, text, mentions } = c.req.valid('json')
    const [thread, id] = [newId(), newId()]
    const { by, at } = speaker
    const message = { id, by, at, text, mentions: await speaker.mentions(mentions) }
    await speaker.write((doc) => addThread(doc, thread, anchor, message))
    await speaker.record('thread-started', { thread, text: shortened(text), ...about(anchor) })
    return c.json({ thread, message: id }, 200)
  })

  app.openapi(reply, async (c) => {
    const { id: agenda, thread } = c.req.valid('param')
    const speaker = await speakerIn(c, deps, agenda, 'comment')
    const { text, mentions } = c.req.valid('json')
    const { by, at } = speaker
    const message = { id: newId(), by, at, text, mentions: await speaker.mentions(mentions) }
    await speaker.write((doc) => {
      const found = findThread(doc, thread)
      return found.ok ? addMessage(found.value.map, message) : found
    })
    await speaker.record('thread-replied', { thread, text: shortened(text) })
    return c.json({ message: message.id }, 200)
  })

  app.openapi(change, async (c) => {
    const { id: agenda, thread, message } = c.req.valid('param')
    const speaker = await speakerIn(c, deps, agenda, 'change-own-message')
    const { text, mentions } = c.req.valid('json')
    const { by, at } = speaker
    const changed = { id: message, by, at, text, mentions: await speaker.mentions(mentions) }
    await speaker.write((doc) => {
      const found = findThread(doc, thread)
      return found.ok ? changeMessage(found.value.map, found.value.thread, changed) : found
    })
    return c.body(null, 204)
  })

  app.openapi(remove, async (c) => {
    const { id: agenda, thread, message } = c.req.valid('param')
    const speaker = await speakerIn(c, deps, agenda, 'change-own-message')
    await speaker.write((doc) => {
      const found = findThread(doc, thread)
      if (!found.ok) return found
      const deleted = deleteMessage(found.value.map, found.value.thread, message, speaker.by)
      if (deleted.ok) removeEmptyThread(doc, thread)
      return deleted
    })
    await speaker.record('message-deleted', { thread })
    return c.body(null, 204)
  })

  app.openapi(resolve, async (c) => {
    const { id: agenda, thread } = c.req.valid('param')
    const speaker = await speakerIn(c, deps, agenda, 'change-own-message')
    await settle(speaker, thread, true)
    return c.body(null, 204)
  })

  app.openapi(reopen, async (c) => {
    const { id: agenda, thread } = c.req.valid('param')
    const speaker = await speakerIn(c, deps, agenda, 'change-own-message')
    await settle(speaker, thread, false)
    return c.body(null, 204)
  })
}

/** Who began a thread may settle it, and who may edit the agenda may settle any. */
async function settle(speaker: Speaker, id: string, isResolved: boolean): Promise<void> {
  const { by, at, member } = speaker
  await speaker.write((doc) => {
    const found = findThread(doc, id)
    if (!found.ok) return found
    const { map, thread } = found.value
    if (thread.by !== by && !mayDo(member.role, 'resolve-any')) return refused('not-allowed')
    if ((thread.state === 'resolved') === isResolved) return refused('already-settled')
    resolveThread(map, isResolved ? { by, at } : null)
    return ok(undefined)
  })
  await speaker.record(isResolved ? 'thread-resolved' : 'thread-reopened', { thread: id })
}

/** What a thread is about, for the record. */
function about(anchor: ThreadAnchor): Readonly<Record<string, string>> {
  switch (anchor.on) {
    case 'text':
      return { owner: anchor.place.owner, quote: shortened(anchor.quote) }
    case 'suggestion':
      return { owner: anchor.place.owner }
    case 'fact':
      return { fact: anchor.fact }
    default:
      return { [anchor.on]: anchor.id }
  }
}

/** The beginning of what somebody wrote, for the record. */
export function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text
}
