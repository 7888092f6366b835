import i18next from 'i18next'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { initReactI18next } from 'react-i18next'
import { afterEach, beforeAll, expect } from 'vitest'
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import {
  type EditorEnvironment,
  EditorEnvironmentProvider,
  type Repair,
  TextField,
} from '../../../client/editor/index.ts'
import english from '../../../client/i18n/en/editor.json'
import '../../../client/styles/index.css'
import type { TextPlace } from '../../../shared/model/edit.ts'
import type { Text } from '../../../shared/model/text.ts'
import { textRoot } from '../../../shared/ydoc/layout.ts'
import { ORIGIN } from '../../../shared/ydoc/origin.ts'
import { readText } from '../../../shared/ydoc/text/read-text.ts'
import { writeText } from '../../../shared/ydoc/text/write-text.ts'
import { UndoHistory } from '../../../shared/ydoc/undo-history.ts'
import { lines, peer } from '../../ydoc/text/notation.ts'

export const PLACE: TextPlace = { owner: 'i1', field: 'annotation', language: 'fr' }

/** A person with a document and a presence of their own. */
export interface Someone {
  readonly doc: Y.Doc
  readonly awareness: Awareness
  readonly undo: UndoHistory
  readonly repairs: Repair[]
  readonly environment: EditorEnvironment
  /** The lines that the text says. */
  lines(place?: TextPlace): readonly string[]
}

const open: (() => void)[] = []

beforeAll(async () => {
  const resources = { en: { editor: english } }
  await i18next.use(initReactI18next).init({ lng: 'en', resources })
})

afterEach(() => {
  for (const close of open.splice(0)) close()
})

/** Somebody with a text before them, or a copy of somebody else's document that is kept in step. */
export function someone(
  text: Text | Someone,
  name = 'Ana',
  client = 1,
  { suggests = false } = {},
): Someone {
  const from = Array.isArray(text) ? undefined : (text as Someone)
  const { doc } = peer(client, from?.doc)
  if (!from) {
    const ytext = doc.getText(textRoot(PLACE))
    doc.transact((transaction) => writeText(transaction, ytext, text as Text), ORIGIN.server)
  }
  const awareness = new Awareness(doc)
  awareness.setLocalStateField('user', {
    id: name,
    name,
    initials: name.slice(0, 2),
    color: client,
  })
  const undo = new UndoHistory(doc)
  undo.suggester = suggests ? name : null
  const repairs: Repair[] = []
  const environment: EditorEnvironment = {
    ytext: (place) => doc.getText(textRoot(place)),
    awareness,
    undo: () => void undo.undo(),
    redo: () => void undo.redo(),
    mayEdit: true,
    suggester: () => (suggests ? { person: name, at: Date.now() } : null),
    reportRepair: (_, repair) => repairs.push(repair),
  }
  if (from) link(from, doc, awareness)
  open.push(() => {
    expect(repairs).toEqual([])
    undo.destroy()
    awareness.destroy()
  })
  return {
    doc,
    awareness,
    undo,
    repairs,
    environment,
    lines: (place = PLACE) => lines(readText(doc.getText(textRoot(place)))),
  }
}

const LINK = 'link'

function link({ doc, awareness }: Someone, other: Y.Doc, otherAwareness: Awareness): void {
  for (const [from, to] of [
    [doc, other],
    [other, doc],
  ] as const) {
    from.on('update', (update, origin) => {
      if (origin !== LINK) Y.applyUpdate(to, update, LINK)
    })
  }
  for (const [from, to] of [
    [awareness, otherAwareness],
    [otherAwareness, awareness],
  ] as const) {
    const send = () => applyAwarenessUpdate(to, encodeAwarenessUpdate(from, [from.clientID]), LINK)
    from.on('update', (_: unknown, origin: unknown) => {
      if (origin !== LINK) send()
    })
    send()
  }
}

/** Shows components to somebody. */
export function show(who: Someone, ui: ReactNode): HTMLElement {
  const container = document.createElement('div')
  container.className = 'sheet on-paper'
  document.body.append(container)
  const root = createRoot(container)
  root.render(<EditorEnvironmentProvider value={who.environment}>{ui}</EditorEnvironmentProvider>)
  open.unshift(() => {
    root.unmount()
    container.remove()
  })
  return container
}

/** Shows somebody the text and waits until it can be edited. */
export async function showField(
  who: Someone,
  props: Partial<Parameters<typeof TextField>[0]> = {},
): Promise<HTMLElement> {
  const container = show(
    who,
    <TextField {...PLACE} label="Annotation" variant="annotation" {...props} />,
  )
  await expect.poll(() => container.querySelector('[contenteditable=true]')).not.toBeNull()
  return editorIn(container)
}

/** The editable element in a container. */
export function editorIn(container: HTMLElement): HTMLElement {
  const found = container.querySelector<HTMLElement>('[contenteditable=true]')
  if (!found) throw new Error('Expected an editor')
  return found
}

/** Puts the caret, or a selection, behind so many letters of a paragraph, and waits until it is. */
export async function placeCaret(
  editor: HTMLElement,
  paragraph: number,
  offset: number,
  to = offset,
): Promise<void> {
  editor.focus()
  const element = editor.querySelectorAll('p')[paragraph]
  const selection = getSelection()
  if (!element || !selection) throw new Error(`Expected a paragraph ${paragraph}`)
  const [start, end] = [placeIn(element, offset), placeIn(element, to)]
  selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset)
  await new Promise((resolve) => setTimeout(resolve, 30)) // an editor settles 20 ms after its focus
}

function placeIn(element: Element, offset: number): { node: Node; offset: number } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let ahead = offset
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.nodeValue ?? ''
    if (ahead <= length) return { node, offset: ahead }
    ahead -= length
  }
  return { node: element, offset: 0 }
}

/** Pastes into the editor that has the focus. */
export function paste(editor: HTMLElement, content: { html?: string; text?: string }): void {
  const clipboardData = new DataTransfer()
  if (content.html !== undefined) clipboardData.setData('text/html', content.html)
  if (content.text !== undefined) clipboardData.setData('text/plain', content.text)
  editor.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  )
}
