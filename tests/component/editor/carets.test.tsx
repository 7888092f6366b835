import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { anchorAt } from '../../../shared/ydoc/text/anchor.ts'
import { text } from '../../ydoc/text/notation.ts'
import { PLACE, placeCaret, type Someone, showField, someone } from './page.tsx'

const FIELD = 'text/i1/annotation/fr'

/** Puts somebody's caret into the text without an editor of theirs. */
function standAt(who: Someone, anchor: number, head = anchor, field = FIELD): void {
  const ytext = who.environment.ytext(PLACE)
  who.awareness.setLocalStateField('caret', {
    field,
    anchor: anchorAt(ytext, anchor),
    head: anchorAt(ytext, head),
  })
}

it('[CA1] the caret and selection of another person show with name and colour', async () => {
  const ana = someone(text('un deux trois'))
  const karim = someone(ana, 'Karim Haddad', 3)
  const editor = await showField(ana)
  standAt(karim, 3, 7)
  await expect.poll(() => editor.querySelector('.caret')?.textContent).toBe('Karim Haddad')
  expect(editor.querySelector('.caret')?.getAttribute('data-person')).toBe('3')
  expect(editor.querySelector('.remote-selection')?.textContent).toBe('deux')
  await userEvent.unhover(editor)
  karim.awareness.setLocalState(null)
  await expect.poll(() => editor.querySelector('.caret')).toBeNull()
})

it('[CA2] the name shows for a moment after the caret moved, then when pointed at', async () => {
  const ana = someone(text('un deux trois'))
  const karim = someone(ana, 'Karim Haddad', 3)
  const editor = await showField(ana)
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  standAt(karim, 3)
  const flag = () => editor.querySelector<HTMLElement>('.caret > span')
  expect(flag()?.checkVisibility({ visibilityProperty: true })).toBe(true)
  vi.advanceTimersByTime(3000)
  expect(flag()?.checkVisibility({ visibilityProperty: true })).toBe(false)
  vi.useRealTimers()
  await userEvent.hover(editor.querySelector('.caret') as HTMLElement, { force: true })
  expect(flag()?.checkVisibility({ visibilityProperty: true })).toBe(true)
})

it('[CA3] a caret stays at its letter while others type before it', async () => {
  const ana = someone(text('un deux'))
  const karim = someone(ana, 'Karim', 2)
  const editor = await showField(ana)
  standAt(karim, 7)
  await placeCaret(editor, 0, 0)
  await userEvent.keyboard('XX')
  const before = editor.querySelector('.caret')?.previousSibling?.textContent
  expect(before).toBe('XXun deux')
})

it('[CA4] an editor is not touched by carets in other texts, or by what is no caret', async () => {
  const ana = someone(text('un deux'))
  const karim = someone(ana, 'Karim', 2)
  const editor = await showField(ana)
  standAt(karim, 3, 3, 'text/i2/annotation/fr')
  for (const odd of [null, 7, { field: FIELD }, { field: FIELD, anchor: 'x', head: [] }]) {
    karim.awareness.setLocalStateField('caret', odd)
  }
  expect(editor.querySelector('.caret')).toBeNull()
})

it('[CA5] one’s own caret is told while it stands in the text, and withdrawn when it leaves', async () => {
  const ana = someone(text('un deux'))
  const karim = someone(ana, 'Karim', 2)
  const editor = await showField(ana)
  const told = () => karim.awareness.getStates().get(1)?.caret
  await placeCaret(editor, 0, 3)
  const third = anchorAt(ana.environment.ytext(PLACE), 3)
  await expect.poll(told).toMatchObject({ field: FIELD, anchor: third, head: third })
  await userEvent.keyboard('{Escape}')
  await expect.poll(told).toBeNull()
})

it('[CA6] near the end of the line the flag grows inward', async () => {
  const ana = someone(text('un'))
  const karim = someone(ana, 'Karim Haddad de la Délégation', 2)
  const editor = await showField(ana)
  editor.style.inlineSize = '60px'
  standAt(karim, 2)
  await expect.poll(() => editor.querySelector('.caret.flip')).not.toBeNull()
})

it('[CA7] one who types at the end of a text tells it again and again, so that the name comes back', async () => {
  const ana = someone(text('un'))
  const karim = someone(ana, 'Karim', 2)
  const editor = await showField(ana)
  const told = () => karim.awareness.getStates().get(1)?.caret
  await placeCaret(editor, 0, 2)
  await expect.poll(told).toMatchObject({ field: FIELD, beat: 0 })
  const { head } = told()
  await userEvent.keyboard('x')
  await expect.poll(() => told().beat).toBeGreaterThan(0)
  expect(told().head).toEqual(head)
})
