import { ok, type Result, refused } from '../../shared/base/result.ts'
import type { Refusal } from '../../shared/model/edit.ts'
import { PROBLEMS, type ProblemCode, type StandingRule } from '../../shared/protocol/problem.ts'

/** Why a call did not work: a code of the server's, or that nothing came back. */
export interface CallFailure {
  readonly code: ProblemCode | 'unreachable'
  readonly detail?: string
  /** Of `errors-stand`: the errors without a reason, by their rule. */
  readonly errors?: readonly StandingRule[]
  /** Of `edit-refused`: why the edit does not apply. */
  readonly refusal?: Refusal
}

/** What comes of a call. */
export type Called<Value> = Result<Value, CallFailure>

interface CallOptions {
  readonly body?: unknown
  readonly signal?: AbortSignal
}

/**
 * Calls the server's HTTP interface. It never throws; an answer that is not of ours (a proxy's
 * page, say) counts as `internal`. The form of a good answer is the server's word.
 */
export async function call<Value>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  { body, signal }: CallOptions = {},
): Promise<Called<Value>> {
  try {
    const response = await fetch(`/api${path}`, {
      method,
      signal,
      headers: { Accept: 'application/json', ...typeOf(body) },
      body: body === undefined || body instanceof Blob ? body : JSON.stringify(body),
    })
    if (!response.ok) return refused(await failureOf(response))
    const text = await response.text()
    return ok(text === '' ? undefined : JSON.parse(text))
  } catch {
    return refused({ code: 'unreachable' })
  }
}

function typeOf(body: unknown): Record<string, string> {
  if (body === undefined) return {}
  return { 'Content-Type': body instanceof Blob ? 'text/plain' : 'application/json' }
}

/** What an answer that is not good says of itself. */
export async function failureOf(response: Response): Promise<CallFailure> {
  const problem: unknown = await response.json().catch(() => null)
  if (typeof problem !== 'object' || problem === null || !('code' in problem)) {
    return { code: response.status >= 502 ? 'unreachable' : 'internal' }
  }
  const detail =
    'detail' in problem && typeof problem.detail === 'string' ? problem.detail : undefined
  if (!isProblemCode(problem.code)) return { code: 'internal', detail }
  const errors = 'errors' in problem && Array.isArray(problem.errors) ? problem.errors : undefined
  const refusal = 'refusal' in problem && isRefusal(problem.refusal) ? problem.refusal : undefined
  return { code: problem.code, detail, ...(errors && { errors }), ...(refusal && { refusal }) }
}

function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'code' in value
}

/** Whether a value is one of the codes of problems. */
export function isProblemCode(code: unknown): code is ProblemCode {
  return typeof code === 'string' && code in PROBLEMS
}
