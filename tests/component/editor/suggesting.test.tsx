import { expect, it } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { TextField } from '../../../client/editor/index.ts'
import { setMarkupView } from '../../../client/state/markup-view.ts'
import { readParagraphs } from '../../../shared/ydoc/text/paragraphs.ts'
import { asAccepted } from '../../../shared/ydoc/text/read-text.ts'
import { settle } from '../../../shared/ydoc/text/settle.ts'
import { suggestChanges } from '../../../shared/ydoc/text/suggest.ts'
import { readSuggestionCards } from '../../../shared/ydoc/text/suggestion-cards.ts'
import { lines, text } from '../../ydoc/text/notation.ts'
import {
  editorIn,
  PLACE,
  paste,
  placeCaret,
  type Someone,
  show,
  showField,
  someone,
} from './page.tsx'

const SUGGESTS = { suggests: true }

function accepted(who: Someone): readonly string[] {
  return lines(asAccepted(who.environment.ytext(PLACE)))
}

/** The letters before the caret in its paragraph, struck ones in brackets. */
function beforeCaret(): string {
  const { anchorNode, anchorOffset } = getSelection() ?? {}
  const paragraph = anchorNode?.parentElement?.closest('p')
  if (!anchorNode || !paragraph) return ''
  const range = document.createRange()
  range.setStart(paragraph, 0)
  range.setEnd(anchorNode, anchorOffset ?? 0)
  const holder = document.createElement('div')
  holder.append(range.cloneContents())
  for (const struck of holder.querySelectorAll('del')) struck.prepend('[')
  for (const struck of holder.querySelectorAll('del')) struck.append(']')
  return holder.textContent ?? ''
}

it('[SGC10] what is typed, deleted and replaced is suggested, and the caret goes on as if it were done', async () => {
  const ana = someone(text('un deux trois'), 'Ana', 1, SUGGESTS)
  const editor = await showField(ana)
  await placeCaret(editor, 0, 2)
  await userEvent.keyboard('XY')
  expect(accepted(ana)).toEqual(['unXY deux trois'])
  expect(beforeCaret()).toBe('unXY')
  await userEvent.keyboard('{Backspace}')
  expect(accepted(ana)).toEqual(['unX deux trois'])
  await placeCaret(editor, 0, 8)
  await userEvent.keyboard('{Backspace}{Backspace}')
  expect(accepted(ana)).toEqual(['unX de trois'])
  expect(beforeCaret()).toBe('unX de')
  await userEvent.keyboard('s')
  expect(accepted(ana)).toEqual(['unX des trois'])
  await placeCaret(editor, 0, 10)
  await userEvent.keyboard('{Delete}{Delete}!')
  expect(accepted(ana)).toEqual(['unX des !ois'])
  expect(ana.lines()).toEqual(['un deux trois'])
})

it('[SGC10] deleting backwards through marked words and spaces strikes each letter once', async () => {
  const ana = someone(text('bis *zum at 10 a.m.* hier'), 'Ana', 1, SUGGESTS)
  await placeCaret(await showField(ana), 0, 14)
  await userEvent.keyboard('{Backspace}{Backspace}{Backspace}{Backspace}{Backspace}{Backspace}')
  expect(accepted(ana)).toEqual(['bis *zum a.m.* hier'])
  expect(readSuggestionCards(ana.environment.ytext(PLACE))).toMatchObject([
    { kind: 'delete', old: 'at 10 ' },
  ])
})

it('[SGC11] a selection that is typed over is struck, and Enter and Backspace suggest paragraphs', async () => {
  const ana = someone(text('un deux', 'trois'), 'Ana', 1, SUGGESTS)
  const editor = await showField(ana)
  await placeCaret(editor, 0, 3, 7)
  await userEvent.keyboard('zwei')
  expect(accepted(ana)).toEqual(['un zwei', 'trois'])
  expect(beforeCaret()).toBe('un [deux]zwei')
  await userEvent.keyboard('{Enter}drei')
  expect(accepted(ana)).toEqual(['un zwei', 'drei', 'trois'])
  await placeCaret(editor, 2, 0)
  await userEvent.keyboard('{Backspace}')
  expect(accepted(ana)).toEqual(['un zwei', 'dreitrois'])
  expect(ana.lines()).toEqual(['un deux', 'trois'])
})

it('[SGC12] marks, kinds and what is pasted are suggested', async () => {
  const ana = someone(text('un deux', 'trois'), 'Ana', 1, SUGGESTS)
  const editor = await showField(ana)
  await placeCaret(editor, 0, 0, 2)
  await userEvent.keyboard('{Control>}b{/Control}')
  expect(accepted(ana)).toEqual(['*un* deux', 'trois'])
  expect(getSelection()?.toString()).toBe('un')
  await placeCaret(editor, 1, 0)
  await userEvent.keyboard('- ')
  expect(accepted(ana)).toEqual(['*un* deux', '- trois'])
  await placeCaret(editor, 0, 7)
  paste(editor, { html: '<p>, <i>vier</i></p><ul><li>sechs</li></ul>' })
  expect(accepted(ana)).toEqual(['*un* deux, /vier/', '- sechs', '- trois'])
  expect(ana.lines()).toEqual(['un deux', 'trois'])
})

it('[SGC13] what an input method composes is suggested at its end, also over a selection', async () => {
  const ana = someone(text('un deux'), 'Ana', 1, SUGGESTS)
  await placeCaret(await showField(ana), 0, 3, 7)
  await cdp().send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 })
  await cdp().send('Input.insertText', { text: '日本' })
  await expect.poll(() => accepted(ana)).toEqual(['un 日本'])
  expect(ana.lines()).toEqual(['un deux'])
  await expect.poll(beforeCaret).toBe('un [deux]日本')
  await userEvent.keyboard('!')
  expect(accepted(ana)).toEqual(['un 日本!'])
})

it('[SGC14] undo takes a suggestion back, but not one that was settled since', async () => {
  const ana = someone(text('un deux'), 'Ana', 1, SUGGESTS)
  let told = 0
  ana.undo.onSettled = () => told++
  await placeCaret(await showField(ana), 0, 2)
  await userEvent.keyboard('X')
  expect(readSuggestionCards(ana.environment.ytext(PLACE))).toHaveLength(1)
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(accepted(ana)).toEqual(['un deux'])
  await userEvent.keyboard('{Control>}y{/Control}')
  expect(accepted(ana)).toEqual(['unX deux'])
  const karim = someone(ana, 'Karim', 2)
  karim.doc.transact((tx) => settle(tx, karim.environment.ytext(PLACE), 'accept'))
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(ana.lines()).toEqual(['unX deux'])
  expect(told).toBe(1)
})

it('[SGC15] a text far from the window shows suggestions as its editor does', async () => {
  const ana = someone(text('un *deux* trois', 'quatre', '- cinq'), 'Ana', 1, SUGGESTS)
  const ytext = ana.environment.ytext(PLACE)
  ana.doc.transact((tx) => {
    const operations = [
      { start: readParagraphs(ytext)[2]?.start?.content.start ?? null, format: { indent: 1 } },
      { at: 14, remove: 1, insert: [] },
      { at: 3, length: 6, marks: { italic: true } },
      { at: 3, remove: 4, insert: [{ text: 'zwei', marks: { bold: true } }] },
      { at: 2, remove: 0, insert: [{ start: { kind: 'text', indent: 0 } }] },
    ] as const
    suggestChanges(tx, ytext, operations, { person: 'Ana', at: 1 })
  })
  const container = show(
    ana,
    <>
      <div style={{ blockSize: '5000px' }} />
      <TextField {...PLACE} label="Annotation" variant="annotation" />
    </>,
  )
  await expect.poll(() => container.querySelector('.text')).not.toBeNull()
  const plain = container.querySelector('.text')?.innerHTML
  expect(container.querySelector('[contenteditable]')).toBeNull()
  container.querySelector('.text')?.scrollIntoView()
  await expect.poll(() => container.querySelector('[contenteditable]')).not.toBeNull()
  const drawn = editorIn(container).innerHTML.replace(/<br[^>]*>/g, '')
  expect(drawn).toBe(plain?.replace(/<br[^>]*>/g, ''))
  expect(plain).toMatch(/<ins[^>]*data-by="Ana"/)
})

it('[SGC16] as accepted and as before a text is shown without suggestions, and nothing can be written', async () => {
  const ana = someone(text('un deux'), 'Ana', 1, SUGGESTS)
  const editor = await showField(ana)
  await placeCaret(editor, 0, 3, 7)
  await userEvent.keyboard('zwei')
  const field = editor.closest('.text-field')
  setMarkupView('accepted')
  await expect.poll(() => field?.textContent).toBe('un zwei')
  setMarkupView('before')
  await expect.poll(() => field?.textContent).toBe('un deux')
  expect(field?.querySelector('[contenteditable=true]')).toBeNull()
  setMarkupView('all')
  await expect.poll(() => field?.textContent).toBe('un deuxzwei')
})
