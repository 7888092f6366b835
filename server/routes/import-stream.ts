import { IMPORT_STREAM } from '../../shared/protocol/http.ts'
import type { ImportWatch } from './import-thread.ts'
import { ProblemError } from './problem-error.ts'

/** The media type of lines of JSON. */
export const STREAM_TYPE = IMPORT_STREAM

/**
 * A reading as lines of JSON: how far it is, and in the end what was read or what went wrong. When
 * nobody reads the stream any more, the reading is stopped.
 */
export function streamOfReading(
  read: (watch: ImportWatch) => Promise<string>,
): ReadableStream<Uint8Array> {
  const stop = new AbortController()
  const encoder = new TextEncoder()
  return new ReadableStream({
    async start(controller) {
      const say = (line: string) => {
        if (!stop.signal.aborted) controller.enqueue(encoder.encode(`${line}\n`))
      }
      const onProgress = (done: number) => say(JSON.stringify({ done }))
      onProgress(0)
      say(await read({ onProgress, signal: stop.signal }).catch(problemLine))
      if (!stop.signal.aborted) controller.close()
    },
    cancel: () => stop.abort(),
  })
}

function problemLine(error: unknown): string {
  return JSON.stringify({ problem: error instanceof ProblemError ? error.code : 'internal' })
}
