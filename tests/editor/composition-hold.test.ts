import { splitBlock } from '@tiptap/pm/commands'
import { describe, expect, it } from 'vitest'
import { change, docWith, exchange, linesOf, peer, text } from '../ydoc/text/notation.ts'
import { HeadlessEditor } from './headless-editor.ts'

/** Somebody who composes at an editor, and somebody else with a copy. */
function composing(...lines: readonly string[]) {
  const { doc, ytext } = docWith(text(...lines))
  const other = peer(2, doc)
  const editor = new HeadlessEditor(ytext)
  editor.composing = true
  return {
    editor,
    ytext,
    other,
    otherEditor: new HeadlessEditor(other.ytext),
    sync: () => exchange(doc, other.doc),
  }
}

describe('while an input method composes', () => {
  it('[BN10] what comes in is not shown until the composition ends', () => {
    const { editor, other, sync } = composing('hello world')
    editor.select(7).type('か')
    other.ytext.insert(0, 'X')
    sync()
    expect(editor.doc.textContent).toBe('hello かworld')
    editor.endComposition()
    expect(editor.doc.textContent).toBe('Xhello かworld')
    expect(editor.showsText()).toBe(true)
  })

  it('[BN11] what is composed meanwhile is written at its end, at its place', () => {
    const { editor, other, ytext, sync } = composing('hello world', 'end')
    editor.select(7)
    other.ytext.insert(3, 'XXX')
    sync()
    editor.type('かん')
    editor.dispatch(editor.state.tr.insertText('漢字', 7, 9))
    expect(linesOf(ytext)[0]).toBe('helXXXlo world')
    editor.endComposition()
    expect(linesOf(ytext)).toEqual(['helXXXlo 漢字world', 'end'])
    expect(editor.state.selection.head).toBe(12)
  })

  it.each([
    [
      'a paragraph split before it',
      (other: HeadlessEditor) => other.select(3).run(splitBlock),
      ['he', 'llo 漢world'],
    ],
    [
      'the letters around it removed',
      (other: HeadlessEditor) => other.dispatch(other.state.tr.delete(3, 10)),
      ['he漢ld'],
    ],
    [
      'the kind of its paragraph changed',
      (other: HeadlessEditor) =>
        other.dispatch(other.state.tr.setNodeAttribute(0, 'kind', 'quote')),
      ['> hello 漢world'],
    ],
    [
      'a letter at the very same place',
      (other: HeadlessEditor) => other.select(7).type('X'),
      ['hello 漢Xworld'],
    ],
    [
      'everything removed',
      (other: HeadlessEditor) => other.dispatch(other.state.tr.delete(1, 12)),
      ['漢'],
    ],
  ] as const)('[BN11] a composition is put together with %s', (_, edit, lines) => {
    const { editor, otherEditor, ytext, sync } = composing('hello world')
    editor.select(7)
    edit(otherEditor)
    sync()
    editor.type('漢')
    editor.endComposition()
    expect(linesOf(ytext)).toEqual(lines)
    expect(editor.showsText()).toBe(true)
  })

  it('[BN11] letters that the composition replaces go, and what came in among them stays', () => {
    const { editor, other, ytext, sync } = composing('hello world')
    other.ytext.insert(3, 'X')
    sync()
    editor.dispatch(editor.state.tr.insertText('漢', 1, 6))
    editor.endComposition()
    expect(linesOf(ytext)).toEqual(['漢X world'])
  })

  it('[BN12] an editor that closes during a composition writes what was composed', () => {
    const { editor, other, ytext, sync } = composing('hello')
    other.ytext.insert(0, 'X')
    sync()
    editor.select(6).type('漢')
    editor.destroy()
    expect(linesOf(ytext)).toEqual(['Xhello漢'])
    change(ytext, () => ytext.insert(0, 'Y'))
    expect(editor.doc.textContent).toBe('hello漢')
  })
})
