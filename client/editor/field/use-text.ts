import { useMemo, useSyncExternalStore } from 'react'
import { type MarkupParagraph, readMarkup } from '../../../shared/ydoc/text/read-markup.ts'
import { asAccepted, readText } from '../../../shared/ydoc/text/read-text.ts'
import type { YText } from '../../../shared/ydoc/text/ytext.ts'
import type { MarkupView } from '../../state/markup-view.ts'

/** What a Y.Text says, as it changes, with or without what is suggested in it. */
export function useText(ytext: YText, view: MarkupView): readonly MarkupParagraph[] {
  const store = useMemo(() => textStore(ytext, READERS[view]), [ytext, view])
  return useSyncExternalStore(store.subscribe, store.read)
}

const READERS = {
  all: readMarkup,
  accepted: asAccepted,
  before: readText,
} as const satisfies Record<MarkupView, (ytext: YText) => readonly MarkupParagraph[]>

function textStore(ytext: YText, read: (typeof READERS)[MarkupView]) {
  let known: readonly MarkupParagraph[] | null = null
  return {
    read: () => {
      known ??= read(ytext)
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
