import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { TextField } from '../../../client/editor/index.ts'
import { text } from '../../ydoc/text/notation.ts'
import { editorIn, PLACE, placeCaret, show, showField, someone } from './page.tsx'

/** What the lines become when keys are pressed with the caret in a paragraph. */
async function press(
  lines: readonly string[],
  [paragraph, offset]: readonly [number, number],
  keys: string,
): Promise<readonly string[]> {
  const ana = someone(text(...lines))
  await placeCaret(await showField(ana), paragraph, offset)
  await userEvent.keyboard(keys)
  return ana.lines()
}

it.each([
  ['- ', '- un'],
  ['* ', '- un'],
  ['1. ', '1. un'],
  ['1) ', '1. un'],
  ['# ', '# un'],
  ['> ', '> un'],
])('[IR1] “%s” at the start of a paragraph makes it “%s”', async (typed, line) => {
  expect(await press([''], [0, 0], `${typed}un`)).toEqual([line])
})

it('[IR1] the same sign within a line, or in a list, stays as it is typed', async () => {
  expect(await press(['un'], [0, 2], ' - x')).toEqual(['un - x'])
  expect(await press(['- '], [0, 0], '# x')).toEqual(['- # x'])
})

it('[IR2] Backspace right after a sign was taken gives the sign back', async () => {
  const ana = someone(text(''))
  const editor = await showField(ana)
  await placeCaret(editor, 0, 0)
  await userEvent.keyboard('# ')
  expect(editor.querySelector('p')?.dataset.kind).toBe('heading')
  await userEvent.keyboard('{Backspace}')
  expect(editor.querySelector('p')?.dataset.kind).toBe('text')
  expect(editor.textContent).toBe('# ')
})

it('[IR3] Backspace at the start makes a list item, a heading or a quotation plain text', async () => {
  expect(await press(['un', '- deux'], [1, 0], '{Backspace}')).toEqual(['un', 'deux'])
  expect(await press(['un', '- deux'], [1, 0], '{Backspace}{Backspace}')).toEqual(['undeux'])
})

it('[IR4] Enter goes on with a list, and in an empty item ends it', async () => {
  expect(await press(['- un'], [0, 2], '{Enter}deux{Enter}{Enter}fin')).toEqual([
    '- un',
    '- deux',
    'fin',
  ])
  expect(await press(['- un', '  - deux'], [1, 4], '{Enter}{Enter}x')).toEqual([
    '- un',
    '  - deux',
    '- x',
  ])
})

it('[IR4] Enter behind a heading begins plain text, and inside one a second heading', async () => {
  expect(await press(['# un'], [0, 2], '{Enter}x')).toEqual(['# un', 'x'])
  expect(await press(['# un'], [0, 1], '{Enter}')).toEqual(['# u', '# n'])
})

it('[IR5] Tab and Shift+Tab indent in lists', async () => {
  expect(await press(['- un', '- deux'], [1, 0], '{Tab}{Tab}')).toEqual(['- un', '    - deux'])
  expect(await press(['  - un'], [0, 0], '{Shift>}{Tab}{/Shift}')).toEqual(['- un'])
})

it('[IR5] Tab elsewhere goes on to the next text, and Escape leaves a list', async () => {
  const ana = someone(text('un'))
  const container = show(
    ana,
    <>
      <TextField {...PLACE} label="Annotation" variant="annotation" />
      <TextField {...PLACE} field="title" label="Title" variant="title" />
    </>,
  )
  await expect.poll(() => container.querySelectorAll('[contenteditable=true]').length).toBe(2)
  const [annotation, title] = container.querySelectorAll('[contenteditable=true]')
  await placeCaret(editorIn(container), 0, 1)
  await userEvent.keyboard('{Tab}')
  expect(document.activeElement).toBe(title)
  await placeCaret(editorIn(container), 0, 0)
  await userEvent.keyboard('{Home}- x{Escape}{Tab}')
  expect(document.activeElement).not.toBe(annotation)
  expect(ana.lines()).toEqual(['- xun'])
})

it('[IR6] numbered paragraphs show their numbers, by level and anew after other text', async () => {
  const editor = await showField(
    someone(text('1. a', '1. b', '  1. c', '  1. d', '1. e', 'x', '1. f')),
  )
  const numbers = await numbersIn(editor)
  expect(numbers).toEqual(['1.', '2.', 'a)', 'b)', '3.', '', '1.'])
})

/** The numbers that the style sheet draws, worked out from its counters by the browser itself. */
async function numbersIn(editor: HTMLElement): Promise<readonly string[]> {
  const paragraphs = [...editor.querySelectorAll('p')]
  const counters = new Map<string, number>()
  return paragraphs.map((paragraph) => {
    const own = getComputedStyle(paragraph)
    for (const [name, value] of pairs(own.counterReset)) counters.set(name, value)
    for (const [name, by] of pairs(own.counterIncrement)) {
      counters.set(name, (counters.get(name) ?? 0) + by)
    }
    const { content } = getComputedStyle(paragraph, '::before')
    const match = /counter\((\w+)(?:, ([\w-]+))?\) "(.*)"/.exec(content)
    if (!match) return ''
    const count = counters.get(match[1] ?? '') ?? 0
    return `${match[2] === 'lower-alpha' ? String.fromCharCode(96 + count) : count}${match[3]}`
  })
}

function pairs(property: string): readonly (readonly [string, number])[] {
  return [...property.matchAll(/(\w+) (-?\d+)/g)].map(([, name = '', value]) => [
    name,
    Number(value),
  ])
}
