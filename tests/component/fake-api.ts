/** One answer of a fake server: a body as JSON, or a problem's code with its status. */
export type Answer =
  | { readonly json: unknown }
  | { readonly problem: string; readonly status: number }

/** A request that the page made. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly body: unknown
}

/**
 * Stands in for the server's HTTP interface: `answers` maps "GET /api/agendas" to what comes back.
 * Returns the list of requests, which grows; an unknown request is answered `not-found`.
 */
export function fakeApi(answers: Readonly<Record<string, Answer | ((body: unknown) => Answer)>>) {
  const asked: Asked[] = []
  globalThis.fetch = async (input, init) => {
    const path = input instanceof Request ? input.url : input.toString()
    const method = init?.method ?? 'GET'
    const body = typeof init?.body === 'string' ? JSON.parse(init.body) : init?.body
    asked.push({ method, path, body })
    const found = answers[`${method} ${path}`] ?? { problem: 'not-found', status: 404 }
    const answer = typeof found === 'function' ? found(body) : found
    if ('json' in answer) return Response.json(answer.json)
    return Response.json({ code: answer.problem }, { status: answer.status })
  }
  return asked
}
