import axe from 'axe-core'
import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { TextField, TextToolbar, TextView } from '../../../client/editor/index.ts'
import { text } from '../../ydoc/text/notation.ts'
import { editorIn, PLACE, placeCaret, show, showField, someone } from './page.tsx'

it('[TF1] what is typed in a text is in the document', async () => {
  const ana = someone(text('Bonjour'))
  await placeCaret(await showField(ana), 0, 7)
  await userEvent.keyboard(' à tous')
  expect(ana.lines()).toEqual(['Bonjour à tous'])
})

it('[TF2] Enter starts a paragraph and Backspace at its start joins it again', async () => {
  const ana = someone(text('undeux'))
  await placeCaret(await showField(ana), 0, 2)
  await userEvent.keyboard('{Enter}')
  expect(ana.lines()).toEqual(['un', 'deux'])
  await userEvent.keyboard('{Backspace}')
  expect(ana.lines()).toEqual(['undeux'])
})

it('[TF3] undo takes back one’s own work only, and redo does it again', async () => {
  const ana = someone(text('un deux'))
  const karim = someone(ana, 'Karim', 2)
  await placeCaret(await showField(ana), 0, 2)
  await userEvent.keyboard('X')
  karim.doc.transact(() => karim.environment.ytext(PLACE).insert(8, '!'))
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(ana.lines()).toEqual(['un deux!'])
  await userEvent.keyboard('{Control>}y{/Control}')
  expect(karim.lines()).toEqual(['unX deux!'])
})

it('[TF4] Ctrl+B, Ctrl+I and Ctrl+U mark what is selected', async () => {
  const ana = someone(text('un deux trois'))
  const editor = await showField(ana)
  for (const [from, to, key] of [
    [0, 2, 'b'],
    [3, 7, 'i'],
    [8, 13, 'u'],
  ] as const) {
    await placeCaret(editor, 0, from, to)
    await userEvent.keyboard(`{Control>}${key}{/Control}`)
  }
  expect(ana.lines()).toEqual(['*un* /deux/ _trois_'])
})

it('[TF5] a text far from the window is plain elements, and an editor once it is near', async () => {
  const ana = someone(text('# Ouverture', 'La *Conférence* {n1} se réunit', '  - un'))
  const container = show(
    ana,
    <>
      <div style={{ blockSize: '5000px' }} />
      <TextField {...PLACE} label="Annotation" variant="annotation" />
    </>,
  )
  await expect.poll(() => container.querySelector('.text')).not.toBeNull()
  const plain = container.querySelector('.text')?.innerHTML
  const { top } = container.querySelector('.text')?.getBoundingClientRect() ?? {}
  expect(container.querySelector('[contenteditable]')).toBeNull()
  container.querySelector('.text')?.scrollIntoView()
  await expect.poll(() => container.querySelector('[contenteditable=true]')).not.toBeNull()
  const cleaned = editorIn(container).innerHTML.replace(/ contenteditable="false"/g, '')
  expect(cleaned).toBe(plain)
  expect(document.activeElement).toBe(document.body)
  expect(editorIn(container).getBoundingClientRect().top + window.scrollY).toBe(top)
  window.scrollTo(0, 0)
  await expect.poll(() => container.querySelector('[contenteditable]')).toBeNull()
})

it('[TF6] a text that is only shown becomes an editor when the focus reaches it', async () => {
  const ana = someone(text('iiii', 'un deux'))
  const container = show(
    ana,
    <>
      <div style={{ blockSize: '3000px' }} />
      <TextField {...PLACE} label="Annotation" variant="annotation" />
    </>,
  )
  await expect.poll(() => container.querySelector('.text')).not.toBeNull()
  container.querySelector<HTMLElement>('.text')?.focus({ preventScroll: true })
  await expect.poll(() => document.activeElement?.getAttribute('contenteditable')).toBe('true')
  await userEvent.keyboard('X')
  expect(ana.lines()).toEqual(['Xiiii', 'un deux'])
})

it('[TF6] a text that is only shown, when clicked, has the caret where it was clicked', async () => {
  const ana = someone(text('iiii', 'un deux'))
  const container = show(
    ana,
    <div className="far" style={{ marginBlockStart: '3000px' }}>
      <TextField {...PLACE} label="Annotation" variant="annotation" />
    </div>,
  )
  await expect.poll(() => container.querySelector('p + p')).not.toBeNull()
  const far = container.querySelector<HTMLElement>('.far')
  const second = container.querySelector('p + p')?.firstChild
  if (!far || !second) throw new Error('Expected two paragraphs')
  far.style.marginBlockStart = '0' // and before anybody notices that it is near now:
  const range = document.createRange()
  range.setStart(second, 2)
  const { left, top, height } = range.getBoundingClientRect()
  const at = { clientX: left, clientY: top + height / 2, bubbles: true, cancelable: true }
  second.parentElement?.dispatchEvent(new MouseEvent('mousedown', at))
  await userEvent.keyboard('X')
  expect(ana.lines()).toEqual(['iiii', 'unX deux'])
})

it('[TF7] Escape leaves a text, and who asked is told once', async () => {
  const onLeave = vi.fn()
  const editor = await showField(someone(text('un')), { onLeave })
  await placeCaret(editor, 0, 1)
  await userEvent.keyboard('{Escape}')
  expect(document.activeElement).not.toBe(editor)
  expect(onLeave).toHaveBeenCalledOnce()
})

it('[TF8] a title is one paragraph: Enter leaves it', async () => {
  const onLeave = vi.fn()
  const ana = someone(text('Ouverture'))
  const editor = await showField(ana, { variant: 'title', autoFocus: true, onLeave })
  await userEvent.keyboard(' de{Enter}la session')
  expect(ana.lines()).toEqual(['Ouverture de'])
  expect(document.activeElement).not.toBe(editor)
  expect(onLeave).toHaveBeenCalledOnce()
})

it('[TF9] a text that may not be edited takes no typing', async () => {
  const ana = someone(text('un'))
  const container = show(
    { ...ana, environment: { ...ana.environment, mayEdit: false } },
    <TextField {...PLACE} label="Annotation" variant="annotation" />,
  )
  await expect.poll(() => container.querySelector('[contenteditable=false]')).not.toBeNull()
  expect(container.querySelector('[role=textbox]')?.getAttribute('aria-readonly')).toBe('true')
})

it('[TF10] an empty text shows what to write in it', async () => {
  const ana = someone(text(''))
  const editor = await showField(ana, { placeholder: 'Annotation du point 1' })
  expect(editor.getAttribute('aria-placeholder')).toBe('Annotation du point 1')
  await placeCaret(editor, 0, 0)
  await userEvent.keyboard('u')
  expect(editor.getAttribute('aria-placeholder')).toBeNull()
})

it('[TF11] the toolbar acts on the text with the caret and gives the focus back', async () => {
  const ana = someone(text('un deux'))
  const container = show(
    ana,
    <>
      <TextToolbar />
      <TextField {...PLACE} label="Annotation" variant="annotation" />
    </>,
  )
  await expect.poll(() => container.querySelector('[contenteditable=true]')).not.toBeNull()
  const editor = editorIn(container)
  await placeCaret(editor, 0, 0, 2)
  await userEvent.click(button(container, 'Bold'))
  await userEvent.click(button(container, 'Bulleted list'))
  expect(ana.lines()).toEqual(['- *un* deux'])
  expect(document.activeElement).toBe(editor)
  expect(button(container, 'Bold').getAttribute('aria-pressed')).toBe('true')
})

it('[TF11] the toolbar is reached by Alt+F10 and left by Escape', async () => {
  const ana = someone(text('un deux'))
  const container = show(
    ana,
    <>
      <TextToolbar />
      <button type="button">between</button>
      <TextField {...PLACE} label="Annotation" variant="annotation" />
    </>,
  )
  await expect.poll(() => container.querySelector('[contenteditable=true]')).not.toBeNull()
  await placeCaret(editorIn(container), 0, 0, 2)
  await userEvent.keyboard('{Alt>}{F10}{/Alt}{ArrowRight} ')
  expect(ana.lines()).toEqual(['*un* deux'])
  await userEvent.keyboard('{Alt>}{F10}{/Alt}{Escape}')
  expect(document.activeElement).toBe(editorIn(container))
})

it('[TF11] the kind of a paragraph is chosen from a list', async () => {
  const ana = someone(text('un', 'deux'))
  const container = show(
    ana,
    <>
      <TextToolbar />
      <TextField {...PLACE} label="Annotation" variant="annotation" />
    </>,
  )
  await expect.poll(() => container.querySelector('[contenteditable=true]')).not.toBeNull()
  await placeCaret(editorIn(container), 1, 2)
  await userEvent.click(container.querySelector('[data-text-toolbar] button') as HTMLElement)
  await userEvent.click(document.querySelectorAll('[role=option]')[1] as HTMLElement)
  expect(ana.lines()).toEqual(['un', '# deux'])
  await expect.poll(() => document.activeElement).toBe(editorIn(container))
  await userEvent.keyboard('!')
  expect(ana.lines()).toEqual(['un', '# de!ux'])
})

it('[TF12] the toolbar asks for the address of a link and refuses one that could run', async () => {
  const ana = someone(text('un deux'))
  const container = show(
    ana,
    <>
      <TextToolbar />
      <TextField {...PLACE} label="Annotation" variant="annotation" />
    </>,
  )
  await expect.poll(() => container.querySelector('[contenteditable=true]')).not.toBeNull()
  await placeCaret(editorIn(container), 0, 0, 2)
  await userEvent.click(button(container, 'Link'))
  await userEvent.keyboard('javascript:alert(1){Enter}')
  expect(container.textContent).toContain('An address begins with')
  await userEvent.clear(container.querySelector('input') as HTMLElement)
  await userEvent.keyboard('https://example.org{Enter}')
  expect(editorIn(container).querySelector('a')?.getAttribute('href')).toBe('https://example.org')
  await userEvent.keyboard('{End}!')
  expect(ana.lines()).toEqual(['un deux!'])
})

it('[TF13] axe finds nothing in texts and their toolbar', async () => {
  const container = show(
    someone(text('# Ouverture', 'un [deux]', '- trois')),
    <main>
      <h1>Agenda</h1>
      <TextToolbar />
      <TextField {...PLACE} label="Annotation" variant="annotation" placeholder="…" />
      <TextField {...PLACE} label="Title" variant="title" field="title" placeholder="Title" />
      <TextView text={text('un *deux*')} />
    </main>,
  )
  await expect.poll(() => container.querySelectorAll('[contenteditable=true]').length).toBe(2)
  await placeCaret(editorIn(container), 0, 0)
  const { violations } = await axe.run(container)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})

function button(container: HTMLElement, name: string): HTMLElement {
  const found = container.querySelector<HTMLElement>(`button[aria-label="${name}"]`)
  if (!found) throw new Error(`Expected a button ${name}`)
  return found
}
