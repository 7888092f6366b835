import { describe, expect, it } from 'vitest'
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness'
import { remoteCarets } from '../../client/editor/carets/remote-caret.ts'
import { anchorAt } from '../../shared/ydoc/text/anchor.ts'
import { docWith, peer, text } from '../ydoc/text/notation.ts'

const FIELD = 'text/i1/annotation/fr'

/** What one person sees of another who says this of their own presence. */
function seen(state: Record<string, unknown>) {
  const { doc, ytext } = docWith(text('un deux'))
  const [here, there] = [new Awareness(doc), new Awareness(peer(7, doc).doc)]
  there.setLocalState(state)
  applyAwarenessUpdate(here, encodeAwarenessUpdate(there, [7]), 'test')
  const carets = remoteCarets(here, FIELD, ytext)
  here.destroy()
  there.destroy()
  return carets
}

function at(index: number) {
  return anchorAt(docWith(text('un deux')).ytext, index)
}

describe('what others say of their carets', () => {
  const user = { id: 'k', name: 'Karim', initials: 'KH', color: 3 }

  it('[CA1] a caret in this text is one, with the person’s name and colour', () => {
    const caret = { field: FIELD, anchor: at(3), head: at(7) }
    expect(seen({ user, caret })).toMatchObject([
      { client: 7, name: 'Karim', color: 3, anchor: 3, head: 7 },
    ])
  })

  it('[CA4] one in another text, and whatever else is said, is none', () => {
    const caret = { field: FIELD, anchor: at(3), head: at(7) }
    expect(seen({ user, caret: { ...caret, field: 'text/i2/title/fr' } })).toEqual([])
    expect(seen({ user, caret: { ...caret, head: { item: { client: 99, clock: 9 } } } })).toEqual(
      [],
    )
    expect(seen({ caret })).toEqual([])
    for (const odd of [null, 7, 'x', [], {}]) expect(seen({ user, caret: odd })).toEqual([])
    for (const odd of [null, 7, 'x', [], {}]) expect(seen({ user: odd, caret })).toEqual([])
  })

  it('[CA4] a colour that is not in the palette is the first', () => {
    const caret = { field: FIELD, anchor: at(0), head: at(0) }
    for (const color of [0, 9, 'red', null, Number.NaN]) {
      expect(seen({ user: { ...user, color }, caret })[0]?.color).toBe(1)
    }
  })
})
