import { joinBackward } from '@tiptap/pm/commands'
import type { Command } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { linkAtSelection, removeLink, setLink } from '../../client/editor/commands/link-commands.ts'
import {
  endListOnEmpty,
  indentBy,
  setKind,
  textAfterHeading,
  toggleKind,
  toTextAtStart,
} from '../../client/editor/commands/paragraph-commands.ts'
import { asAccepted, readText } from '../../shared/ydoc/text/read-text.ts'
import { docWith, linesOf, lines as shownLines, text } from '../ydoc/text/notation.ts'
import { HeadlessEditor } from './headless-editor.ts'

/** What the lines become by a command over a selection, or null when it does not apply. */
function lines(
  before: readonly string[],
  [from, to = from]: readonly [number, number?],
  command: Command,
): readonly string[] | null {
  const { ytext } = docWith(text(...before))
  const editor = new HeadlessEditor(ytext).select(from, to)
  return editor.run(command) ? linesOf(ytext) : null
}

describe('kinds and indents', () => {
  it('[IR7] a kind is given to all paragraphs that are selected, and taken back from all', () => {
    expect(lines(['un', 'deux', 'trois'], [2, 6], setKind('bullet'))).toEqual([
      '- un',
      '- deux',
      'trois',
    ])
    expect(lines(['- un', 'deux'], [2, 6], toggleKind('bullet'))).toEqual(['- un', '- deux'])
    expect(lines(['- un', '- deux'], [2, 6], toggleKind('bullet'))).toEqual(['un', 'deux'])
  })

  it('[IR7] an indent goes with the list that it belongs to', () => {
    expect(lines(['    - un'], [1], setKind('quote'))).toEqual(['> un'])
    expect(lines(['    - un'], [1], setKind('numbered'))).toEqual(['    1. un'])
  })

  it('[IR5] list items move in and out between the edge and the deepest indent', () => {
    expect(lines(['- un', '  - deux'], [2, 8], indentBy(1))).toEqual(['  - un', '    - deux'])
    expect(lines(['- un', '  - deux'], [2, 8], indentBy(-1))).toEqual(['- un', '- deux'])
    expect(lines([`${'  '.repeat(8)}- un`], [1], indentBy(1))).toEqual([`${'  '.repeat(8)}- un`])
    expect(lines(['- un'], [1], indentBy(-1))).toBeNull()
    expect(lines(['un', '- deux'], [2, 6], indentBy(1))).toBeNull()
  })

  it('[IR3] only a paragraph that is no plain text becomes it, and only at its start', () => {
    expect(lines(['> un'], [1], toTextAtStart)).toEqual(['un'])
    expect(lines(['> un'], [2], toTextAtStart)).toBeNull()
    expect(lines(['un'], [1], toTextAtStart)).toBeNull()
  })

  it('[IR4] an empty item ends its list level by level, another does not', () => {
    expect(lines(['  - '], [1], endListOnEmpty)).toEqual(['- '])
    expect(lines(['- '], [1], endListOnEmpty)).toEqual([''])
    expect(lines(['- un'], [3], endListOnEmpty)).toBeNull()
    expect(lines(['> '], [1], endListOnEmpty)).toBeNull()
  })

  it('[IR4] plain text begins behind the last letter of a heading only', () => {
    expect(lines(['# un'], [3], textAfterHeading)).toEqual(['# un', ''])
    expect(lines(['# un'], [2], textAfterHeading)).toBeNull()
    expect(lines(['un'], [3], textAfterHeading)).toBeNull()
  })
})

describe('links', () => {
  function withLink() {
    const run = { text: 'deux', link: 'https://example.org' }
    const runs = [{ text: 'un ' }, run, { text: ' trois' }]
    const { ytext } = docWith([{ kind: 'text', indent: 0, runs }])
    return { ytext, editor: new HeadlessEditor(ytext) }
  }

  it('[IR8] an address is given to the letters selected', () => {
    const { ytext } = docWith(text('un deux'))
    new HeadlessEditor(ytext).select(4, 8).run(setLink(' https://example.org '))
    expect(readText(ytext)[0]?.runs[1]).toEqual({ text: 'deux', link: 'https://example.org' })
  })

  it('[IR8] with the caret in a link the whole link is changed or removed', () => {
    const { ytext, editor } = withLink()
    editor.select(6).run(setLink('mailto:a@example.org'))
    expect(readText(ytext)[0]?.runs[1]?.link).toBe('mailto:a@example.org')
    editor.run(removeLink)
    expect(readText(ytext)[0]?.runs).toEqual([{ text: 'un deux trois' }])
    expect(editor.run(removeLink)).toBe(false)
  })

  it('[IR8] with nothing selected and no link the address itself is written', () => {
    const { ytext } = docWith(text('un '))
    const editor = new HeadlessEditor(ytext).select(4)
    editor.run(setLink('https://example.org'))
    expect(linesOf(ytext)).toEqual(['un https://example.org'])
    expect(linkAtSelection(editor.select(6).state)).toBe('https://example.org')
    expect(linkAtSelection(editor.select(2).state)).toBeNull()
  })

  it('[IR8] [R22] an address that no text may hold changes nothing', () => {
    const { ytext } = docWith(text('un'))
    const editor = new HeadlessEditor(ytext).select(1, 3)
    for (const bad of ['javascript:alert(1)', 'example.org', '', 'data:text/html,x']) {
      expect(editor.run(setLink(bad)), bad).toBe(false)
    }
    expect(readText(ytext)[0]?.runs).toEqual([{ text: 'un' }])
  })
})

describe('a heading that is to be joined with what follows', () => {
  it('[SGC18] Enter behind it divides what is joined, and both parts stay headings', () => {
    const { ytext } = docWith(text('# un', '- deux'))
    const editor = new HeadlessEditor(ytext, { person: 'ana', now: () => 1 })
    editor.select(5).run(joinBackward)
    editor.select(3)
    expect(editor.run(textAfterHeading)).toBe(false)
    editor.dispatch(
      editor.state.tr.split(3, 1, [{ type: editor.doc.child(0).type, attrs: { kind: 'heading' } }]),
    )
    expect(shownLines(asAccepted(ytext))).toEqual(['# un', '# deux'])
    expect(linesOf(ytext)).toEqual(['# un', '- deux'])
  })
})
