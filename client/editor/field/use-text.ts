import { useMemo, useSyncExternalStore } from 'react'
import type { Text } from '../../../shared/model/text.ts'
import { readText } from '../../../shared/ydoc/text/read-text.ts'
import type { YText } from '../../../shared/ydoc/text/ytext.ts'

/** What a Y.Text says, as it changes. */
export function useText(ytext: YText): Text {
  const store = useMemo(() => textStore(ytext), [ytext])
  return useSyncExternalStore(store.subscribe, store.read)
}

function textStore(ytext: YText) {
  let known: Text | null = null
  return {
    read: () => {
      known ??= readText(ytext)
      return known
    },
    subscribe: (listener: () => void) => {
      const onChange = () => {
        known = null
        listener()
      }
      onChange() // it may have changed between the first reading and now
      ytext.observeDeep(onChange)
      return () => ytext.unobserveDeep(onChange)
    },
  }
}
