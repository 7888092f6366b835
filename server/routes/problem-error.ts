import type { Context } from 'hono'
import { PROBLEMS, type Problem, type ProblemCode } from '../../shared/protocol/problem.ts'

/** What a problem says beside its code. */
type More = Pick<Problem, 'refusal' | 'errors'>

/** Ends a request with a problem; `detail` names the part of the request that is meant. */
export class ProblemError extends Error {
  readonly code: ProblemCode
  readonly detail: string | undefined
  readonly more: More

  constructor(code: ProblemCode, detail?: string, more: More = {}) {
    super(PROBLEMS[code].title)
    this.code = code
    this.detail = detail
    this.more = more
  }
}

/** The answer that says a problem, RFC 9457. */
export function answerProblem(
  c: Context,
  code: ProblemCode,
  detail?: string,
  more: More = {},
): Response {
  const { status, title } = PROBLEMS[code]
  const problem: Problem = {
    type: `urn:rapporteur:${code}`,
    title,
    status,
    code,
    ...(detail === undefined ? {} : { detail }),
    ...more,
  }
  return c.body(JSON.stringify(problem), status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  })
}
