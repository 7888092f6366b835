import { afterEach, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { TextField } from '../../../client/editor/index.ts'
import {
  publishTextMarks,
  type TextMark,
  textMarksOf,
  useMarkClicks,
} from '../../../client/state/text-marks.ts'
import { text } from '../../ydoc/text/notation.ts'
import { PLACE, placeCaret, show, showField, someone } from './page.tsx'

afterEach(() => publishTextMarks('checks', []))

it('[TM1] a mark covers the words it names, in an editor and in plain elements alike', async () => {
  publishTextMarks('checks', [mark('word', 3, 7), mark('second line', 9, 12)])
  const ana = someone(text('un *de*ux', 'et trois'))
  const container = show(
    ana,
    <>
      <TextField {...PLACE} label="Near" variant="annotation" />
      <div style={{ blockSize: '5000px' }} />
      <TextField {...PLACE} label="Far" variant="annotation" />
    </>,
  )
  await expect.poll(() => container.querySelector('[contenteditable=true]')).not.toBeNull()
  const [near, far] = container.querySelectorAll('.text')
  expect(container.querySelectorAll('[contenteditable=true]')).toHaveLength(1)
  for (const field of [near, far]) {
    await expect.poll(() => wordsOf(field, 'word')).toBe('deux')
    expect(wordsOf(field, 'second line')).toBe('t t')
  }
})

it('[TM2] a mark moves along with what is typed before it', async () => {
  const ana = someone(text('un deux'))
  const editor = await showField(ana)
  publishTextMarks('checks', [mark('word', 3, 7)])
  await expect.poll(() => wordsOf(editor, 'word')).toBe('deux')
  await placeCaret(editor, 0, 0)
  await userEvent.keyboard('Encore ')
  expect(ana.lines()).toEqual(['Encore un deux'])
  expect(wordsOf(editor, 'word')).toBe('deux')
})

it('[TM3] a click on a mark is told to its source, and puts the caret all the same', async () => {
  const heard = vi.fn()
  const ana = someone(text('un deux'))
  publishTextMarks('checks', [mark('word', 3, 7)])
  const container = show(
    ana,
    <>
      <Hearing listener={heard} />
      <TextField {...PLACE} label="Annotation" variant="annotation" />
    </>,
  )
  await expect
    .poll(() => container.querySelector('[contenteditable=true] [data-mark]'))
    .toBeTruthy()
  await userEvent.click(container.querySelector('[data-mark]') ?? container)
  expect(heard).toHaveBeenCalledExactlyOnceWith('word')
  expect(document.activeElement).toBe(container.querySelector('[contenteditable=true]'))
})

it('[TM4] a text whose marks stay as they are is not drawn again', () => {
  publishTextMarks('checks', [mark('word', 3, 7)])
  const before = textMarksOf(PLACE)
  publishTextMarks('checks', [mark('word', 3, 7), { ...mark('other', 0, 1), place: OTHER }])
  expect(textMarksOf(PLACE)).toBe(before)
  publishTextMarks('checks', [mark('word', 2, 7)])
  expect(textMarksOf(PLACE)).not.toBe(before)
})

it('[TM5] where something is missing the next letter carries the mark', async () => {
  publishTextMarks('checks', [mark('missing', 3, 3)])
  const editor = await showField(someone(text('un deux')))
  expect(wordsOf(editor, 'missing')).toBe('d')
})

const OTHER = { ...PLACE, owner: 'i2' }

function mark(id: string, from: number, to: number): TextMark {
  return { id, place: PLACE, from, to, kind: 'error' }
}

function wordsOf(field: Element | undefined, id: string): string {
  const pieces = field?.querySelectorAll(`[data-mark="${id}"]`) ?? []
  return [...pieces].map(({ textContent }) => textContent).join('')
}

function Hearing({ listener }: { readonly listener: (id: string) => void }) {
  useMarkClicks('checks', listener)
  return null
}
