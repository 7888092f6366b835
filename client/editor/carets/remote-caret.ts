import type { Awareness } from 'y-protocols/awareness'
import { indexOfAnchor } from '../../../shared/ydoc/text/anchor.ts'
import { fieldsOf } from '../../../shared/ydoc/text/attributes.ts'
import type { YText } from '../../../shared/ydoc/text/ytext.ts'

/** Where another person's caret or selection stands in a text, in indexes of the text. */
export interface RemoteCaret {
  readonly client: number
  readonly name: string
  /** 1 to 8, an entry of the palette. */
  readonly color: number
  readonly anchor: number
  readonly head: number
  /** Changes when the person moves the caret or types, and not when others type before it. */
  readonly moved: string
}

/** The carets of others in one text. What others say of themselves may be anything. */
export function remoteCarets(
  awareness: Awareness,
  field: string,
  ytext: YText,
): readonly RemoteCaret[] {
  const carets: RemoteCaret[] = []
  for (const [client, state] of awareness.getStates()) {
    const caret = fieldsOf(state.caret)
    if (client === awareness.clientID || caret.field !== field) continue
    const anchor = indexOfAnchor(ytext, caret.anchor)
    const head = indexOfAnchor(ytext, caret.head)
    const { name, color } = fieldsOf(state.user)
    if (anchor === null || head === null || typeof name !== 'string') continue
    carets.push({
      client,
      name,
      color: paletteEntry(color),
      anchor,
      head,
      moved: JSON.stringify([caret.head, caret.beat]),
    })
  }
  return carets.sort((a, b) => a.client - b.client)
}

function paletteEntry(color: unknown): number {
  return typeof color === 'number' && color >= 1 && color <= 8 ? Math.floor(color) : 1
}
