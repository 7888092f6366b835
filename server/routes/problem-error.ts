import type { Context } from 'hono'
import type { Refusal } from '../../shared/model/edit.ts'
import { PROBLEMS, type Problem, type ProblemCode } from '../../shared/protocol/problem.ts'

/** Ends a request with a problem; `detail` names the part of the request that is meant. */
export class ProblemError extends Error {
  readonly code: ProblemCode
  readonly detail: string | undefined
  readonly refusal: Refusal | undefined

  constructor(code: ProblemCode, detail?: string, refusal?: Refusal) {
    super(PROBLEMS[code].title)
    this.code = code
    this.detail = detail
    this.refusal = refusal
  }
}

/** The answer that says a problem, RFC 9457. */
export function answerProblem(
  c: Context,
  code: ProblemCode,
  detail?: string,
  refusal?: Refusal,
): Response {
  const { status, title } = PROBLEMS[code]
  const problem: Problem = {
    type: `urn:rapporteur:${code}`,
    title,
    status,
    code,
    ...(detail === undefined ? {} : { detail }),
    ...(refusal === undefined ? {} : { refusal }),
  }
  return c.body(JSON.stringify(problem), status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  })
}
