import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { settledSuggestionsShape } from '../../shared/protocol/discussion.ts'
import { agendaParams, answersNothing, takes } from './describe.ts'
import { speakerIn } from './discussion.ts'
import type { RouteDeps, RouteEnv } from './route-deps.ts'
import { shortened } from './thread-routes.ts'

const settled = createRoute({
  method: 'post',
  path: '/api/agendas/{id}/suggestions/settled',
  summary: 'Write down that suggestions in texts were accepted or rejected',
  description:
    'Settling is an edit of the document, which the socket has carried; this adds it to the activity. Who and when are the server’s word, what is the sender’s.',
  request: { params: agendaParams, ...takes(settledSuggestionsShape) },
  responses: answersNothing('Written down.'),
})

/** What was decided about suggestions in texts, for the record of who did what. */
export function addSuggestionRoute(app: OpenAPIHono<RouteEnv>, deps: RouteDeps): void {
  app.openapi(settled, async (c) => {
    const { record } = await speakerIn(c, deps, c.req.valid('param').id, 'settle')
    const { verdict, suggestions } = c.req.valid('json')
    await record(verdict === 'accept' ? 'suggestion-accepted' : 'suggestion-rejected', {
      count: suggestions.length,
      suggestions: suggestions.slice(0, 20).map(({ owner, by, old, new: words }) => ({
        owner,
        by,
        old: shortened(old),
        new: shortened(words),
      })),
    })
    return c.body(null, 204)
  })
}
