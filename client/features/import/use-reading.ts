import { useEffect, useState } from 'react'
import { refused } from '../../../shared/base/result.ts'
import type { ImportResult } from '../../../shared/model/import-result.ts'
import { LARGEST_IMPORT } from '../../../shared/protocol/problem.ts'
import { api, type Called, type CallFailure } from '../../state/server.ts'

/** Where the reading of a file stands. */
export type Reading =
  /** How much is done, from 0 to 1; null until the server has the file. */
  | { readonly state: 'reading'; readonly done: number | null }
  | { readonly state: 'read'; readonly imported: ImportResult }
  | { readonly state: 'failed'; readonly failure: CallFailure }

const BEGUN: Reading = { state: 'reading', done: null }

/** Has the server read a file; `again` tries once more. Closing stops the reading. */
export function useReading(file: File): { readonly reading: Reading; readonly again: () => void } {
  const [reading, setReading] = useState<Reading>(BEGUN)
  const [turn, setTurn] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn reads the file again
  useEffect(() => {
    const stop = new AbortController()
    const tell = (next: Reading) => {
      if (!stop.signal.aborted) setReading(next)
    }
    tell(BEGUN)
    void readFile(file, stop.signal, (done) => tell({ state: 'reading', done })).then((called) =>
      tell(
        called.ok
          ? { state: 'read', imported: called.value }
          : { state: 'failed', failure: called.reason },
      ),
    )
    return () => stop.abort()
  }, [file, turn])
  return { reading, again: () => setTurn(turn + 1) }
}

/** A file that the server would refuse for its size is not sent. */
async function readFile(
  file: File,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Called<ImportResult>> {
  if (file.size > LARGEST_IMPORT) return refused({ code: 'file-too-large' })
  if (file.size === 0) return refused({ code: 'file-empty' })
  return api.importFile(file, { signal, onProgress })
}
