import { startTransition, useEffect, useState } from 'react'

/**
 * A long list: its beginning in the first drawing, and all of it at leisure right after, so that a
 * page can be read before what is out of sight is drawn.
 */
export function useFirstThenAll<Entry>(
  list: readonly Entry[],
  first: number,
): { readonly shown: readonly Entry[]; readonly isWhole: boolean } {
  const [isWhole, setWhole] = useState(list.length <= first)
  useEffect(() => startTransition(() => setWhole(true)), [])
  return { shown: isWhole ? list : list.slice(0, first), isWhole }
}
