import { useEffect, useState } from 'react'
import { ok, refused } from '../../../shared/base/result.ts'
import { LARGEST_IMPORT } from '../../../shared/protocol/problem.ts'
import { api, type Called, type CallFailure, type Imported } from '../../state/server.ts'

/** Where the reading of a file stands. */
export type Reading =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly imported: Imported }
  | { readonly state: 'failed'; readonly failure: CallFailure }

/** Has the server read a file; `again` tries once more. Closing stops the reading. */
export function useReading(file: File): { readonly reading: Reading; readonly again: () => void } {
  const [reading, setReading] = useState<Reading>({ state: 'reading' })
  const [turn, setTurn] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn reads the file again
  useEffect(() => {
    const stop = new AbortController()
    setReading({ state: 'reading' })
    void readFile(file, stop.signal).then((called) => {
      if (stop.signal.aborted) return
      setReading(
        called.ok
          ? { state: 'read', imported: called.value }
          : { state: 'failed', failure: called.reason },
      )
    })
    return () => stop.abort()
  }, [file, turn])
  return { reading, again: () => setTurn(turn + 1) }
}

/** A file that the server would refuse for its size is not sent. */
async function readFile(file: File, signal: AbortSignal): Promise<Called<Imported>> {
  if (file.size > LARGEST_IMPORT) return refused({ code: 'file-too-large' })
  if (file.size === 0) return refused({ code: 'file-empty' })
  const called = await api.importFile(file, signal)
  return called.ok ? ok(called.value) : called
}
