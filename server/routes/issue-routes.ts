import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { issuedShape, issueShape, reopenShape } from '../../shared/protocol/findings.ts'
import type { StandingRule } from '../../shared/protocol/problem.ts'
import { isIssued, setState } from '../../shared/ydoc/issue-state.ts'
import { issueAgenda, type NotIssued } from '../findings/issue-agenda.ts'
import type { KeyedFinding } from '../findings/rules-calls.ts'
import { agendaAccess } from './agenda-access.ts'
import { agendaParams, answers, answersNothing, takes } from './describe.ts'
import { ProblemError } from './problem-error.ts'
import { recordActivity } from './record-activity.ts'
import type { RouteDeps, RouteEnv } from './route-deps.ts'

const issue = createRoute({
  method: 'post',
  path: '/api/agendas/{id}/issue',
  summary: 'Mark an agenda as final; nobody edits it until it is reopened',
  description:
    'Refused as `errors-stand`, with the errors by rule, while there are errors that are neither ignored nor given a reason.',
  request: { params: agendaParams, ...takes(issueShape) },
  responses: answers(
    'Issued; how many errors stand, each with the reason of its rule.',
    issuedShape,
  ),
})

const reopen = createRoute({
  method: 'post',
  path: '/api/agendas/{id}/reopen',
  summary: 'Let an issued agenda be edited again, for a reason',
  request: { params: agendaParams, ...takes(reopenShape) },
  responses: answersNothing('It is a draft again.'),
})

/** The end of the work on an agenda, and the way back; both are written down with their reasons. */
export function addIssueRoutes(app: OpenAPIHono<RouteEnv>, deps: RouteDeps): void {
  app.openapi(issue, async (c) => {
    const { id } = c.req.valid('param')
    const { signedIn } = await agendaAccess(c, deps, id, 'issue')
    const person = signedIn.person.id
    const { reasons } = c.req.valid('json')
    const issued = await issueAgenda(deps, { agenda: id, by: person, reasons })
    if (!issued.ok) throw problemOf(issued.reason)
    const stood = byRule(issued.value).map(({ rule, findings }) => ({
      rule,
      reason: reasons[rule] ?? '',
      findings: findings.map(({ key }) => key),
    }))
    await recordActivity(deps, { agenda: id, person, kind: 'issued', data: { stood } })
    return c.json({ errors: issued.value.length }, 200)
  })

  app.openapi(reopen, async (c) => {
    const { id } = c.req.valid('param')
    const { signedIn } = await agendaAccess(c, deps, id, 'issue')
    const person = signedIn.person.id
    const wasIssued = await deps.rooms.run(id, person, (doc) => {
      const before = isIssued(doc)
      if (before) setState(doc, 'draft')
      return before
    })
    if (!wasIssued) throw new ProblemError('not-issued')
    await recordActivity(deps, { agenda: id, person, kind: 'reopened', data: c.req.valid('json') })
    return c.body(null, 204)
  })
}

function problemOf(reason: NotIssued): ProblemError {
  return reason === 'agenda-issued'
    ? new ProblemError(reason)
    : new ProblemError('errors-stand', undefined, { errors: byRule(reason) })
}

/** Errors under their rules, in the order of the rules. */
function byRule(errors: readonly KeyedFinding[]): readonly StandingRule[] {
  const rules = [...new Set(errors.map(({ finding }) => finding.rule))]
  return rules.map((rule) => ({
    rule,
    findings: errors
      .filter(({ finding }) => finding.rule === rule)
      .map(({ key, finding }) => ({ key, at: finding.at })),
  }))
}
