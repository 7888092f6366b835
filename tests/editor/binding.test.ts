import { joinBackward, splitBlock } from '@tiptap/pm/commands'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import { Step } from '@tiptap/pm/transform'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { Binding } from '../../client/editor/binding/binding.ts'
import { deriveDoc } from '../../client/editor/binding/derive.ts'
import { ORIGIN } from '../../shared/ydoc/origin.ts'
import { markTokens } from '../../shared/ydoc/text/mark.ts'
import { readParagraphs } from '../../shared/ydoc/text/paragraphs.ts'
import { project } from '../../shared/ydoc/text/project.ts'
import { change, docWith, exchange, linesOf, peer, text, tokenIds } from '../ydoc/text/notation.ts'
import { HeadlessEditor, schema } from './headless-editor.ts'

/** An editor of a text, and the names of its tokens before anything was done. */
function editorOf(...lines: readonly string[]) {
  const { doc, ytext } = docWith(text(...lines))
  return { doc, ytext, editor: new HeadlessEditor(ytext), ids: tokenIds(ytext) }
}

/** How many tokens there are that were not there before. */
function written(ytext: Y.Text, ids: readonly string[]): number {
  return tokenIds(ytext).filter((id) => !ids.includes(id)).length
}

describe('what the person does', () => {
  it('[BN1] typing writes the letters typed and nothing else', () => {
    const { editor, ytext, ids } = editorOf('un deux', 'trois')
    editor.select(4).type('XY')
    expect(linesOf(ytext)).toEqual(['un XYdeux', 'trois'])
    expect(written(ytext, ids)).toBe(2)
  })

  it('[BN1] a split writes one paragraph break, a join takes one away', () => {
    const { editor, ytext, ids } = editorOf('undeux')
    editor.select(3).run(splitBlock)
    expect(linesOf(ytext)).toEqual(['un', 'deux'])
    expect(written(ytext, ids)).toBe(1)
    editor.run(joinBackward)
    expect(tokenIds(ytext)).toEqual(ids)
  })

  it('[BN1] a change of kind or indent writes no token', () => {
    const { editor, ytext, ids } = editorOf('un', 'deux')
    editor.dispatch(editor.state.tr.setNodeMarkup(0, null, { kind: 'heading' }))
    editor.dispatch(editor.state.tr.setNodeAttribute(4, 'kind', 'bullet'))
    editor.dispatch(editor.state.tr.setNodeAttribute(4, 'indent', 2))
    expect(linesOf(ytext)).toEqual(['# un', '    - deux'])
    expect(tokenIds(ytext)).toEqual(ids)
  })

  it('[BN1] marks write no token, over several paragraphs too', () => {
    const { editor, ytext, ids } = editorOf('un', 'deux')
    editor.dispatch(editor.state.tr.addMark(2, 7, schema.mark('bold')))
    editor.dispatch(editor.state.tr.removeMark(2, 3, schema.mark('bold')))
    expect(linesOf(ytext)).toEqual(['un', '*de*ux'])
    expect(tokenIds(ytext)).toEqual(ids)
  })

  it('[BN2] paragraphs put before the first one leave it as it was', () => {
    const { editor, ytext, ids } = editorOf('# un', 'deux')
    const quote = schema.node('paragraph', { kind: 'quote' }, [schema.text('X')])
    editor.dispatch(editor.state.tr.insert(0, quote))
    expect(linesOf(ytext)).toEqual(['> X', '# un', 'deux'])
    expect(written(ytext, ids)).toBe(2)
  })

  it('[BN2] when the first paragraph is removed the next one keeps its kind', () => {
    const { editor, ytext, ids } = editorOf('# un', '- deux', 'trois')
    editor.dispatch(editor.state.tr.delete(0, 4))
    expect(linesOf(ytext)).toEqual(['- deux', 'trois'])
    expect(written(ytext, ids)).toBe(0)
  })

  it('[BN2] a paragraph moved down by one edit is written once', () => {
    const { editor, ytext } = editorOf('# un', '- deux')
    const { tr, doc } = editor.state
    tr.delete(0, 4).insert(tr.doc.content.size, doc.child(0))
    editor.dispatch(tr)
    expect(linesOf(ytext)).toEqual(['- deux', '# un'])
  })

  it('[BN3] a step of a kind that is not known writes what differs', () => {
    const { editor, ytext, ids } = editorOf('un deux trois')
    const before = editor.state
    const applied = before.tr.insertText('X', 4)
    const odd = before.tr
    const step = Object.assign(Object.create(Step.prototype), applied.steps[0])
    Object.assign(odd, { steps: [step], docs: applied.docs, doc: applied.doc })
    editor.dispatch(odd)
    expect(linesOf(ytext)).toEqual(['un Xdeux trois'])
    expect(written(ytext, ids)).toBe(1)
  })

  it('[BN4] edits are written under the origin that undo follows, and nothing else is', () => {
    const { editor, doc } = editorOf('un')
    const origins: unknown[] = []
    doc.on('afterTransaction', ({ origin }) => origins.push(origin))
    editor.select(2).type('X')
    expect(origins).toEqual([ORIGIN.typing])
  })
})

describe('what others do', () => {
  it('[BN5] letters that come in at the caret come behind it, and chosen marks stay chosen', () => {
    const { doc, editor, ytext } = editorOf('un')
    const other = peer(2, doc)
    editor.select(2)
    editor.dispatch(editor.state.tr.setStoredMarks([schema.mark('bold')]))
    other.ytext.insert(1, 'XXX')
    exchange(doc, other.doc)
    expect(editor.state.selection.head).toBe(2)
    editor.type('Y')
    expect(linesOf(ytext)).toEqual(['u*Y*XXXn'])
  })

  it('[BN5] the caret stays at its letter through what comes in before it', () => {
    const { doc, editor } = editorOf('un', 'deux')
    const other = peer(2, doc)
    editor.select(7)
    change(other.ytext, () => other.ytext.insert(0, 'XX'))
    new HeadlessEditor(other.ytext).select(3).run(splitBlock)
    exchange(doc, other.doc)
    expect(editor.state.selection.$head.parentOffset).toBe(2)
    expect(editor.state.selection.$head.parent.textContent).toBe('deux')
  })

  it('[BN5] a changed kind or format arrives without touching a letter', () => {
    const { doc, editor } = editorOf('un deux', 'trois')
    const other = new HeadlessEditor(peer(2, doc).ytext)
    const changed: boolean[] = []
    other.dispatch(other.state.tr.setNodeMarkup(0, null, { kind: 'quote' }))
    other.dispatch(other.state.tr.addMark(1, 3, schema.mark('italic')))
    const plain = editor.state
    editor.state = Object.create(plain, {
      applyTransaction: {
        value: (transaction: Transaction) => {
          let movesLetters = false
          for (const map of transaction.mapping.maps) {
            map.forEach(() => {
              movesLetters = true
            })
          }
          changed.push(movesLetters)
          return plain.applyTransaction(transaction)
        },
      },
    })
    if (other.ytext.doc) exchange(doc, other.ytext.doc)
    expect(editor.doc.firstChild?.attrs.kind).toBe('quote')
    expect(changed).toEqual([false])
  })

  it('[BN6] what this version does not know is shown as a sign and survives editing around it', () => {
    const { editor, ytext } = editorOf('abc')
    ytext.insertEmbed(1, { video: 'v' })
    ytext.insertEmbed(2, new Y.XmlElement('table'))
    expect(editor.showsText()).toBe(true)
    editor.select(3).type('X').run(splitBlock)
    expect(editor.doc.childCount).toBe(2)
    expect(JSON.stringify(ytext.toDelta())).toContain('video')
    expect(editor.repairs).toEqual([])
  })

  it('[BN7] suggestions show as marks, and editing writes none of them anew', () => {
    const { editor, ytext } = editorOf('abcdef', 'g')
    for (const [index, key] of [
      [0, 'i:1'],
      [2, 'd:1'],
      [4, 'f:1'],
    ] as const) {
      change(ytext, (tx) => markTokens(tx, ytext, { index, length: 2 }, key, { t: 1, u: 'ana' }))
    }
    readParagraphs(ytext)[1]?.start?.content.start.set('s:1', { u: 'ana', s: { kind: 'quote' } })
    const names = editor.doc.firstChild?.children.map(({ marks }) => marks[0]?.type.name)
    expect(names).toEqual(['insertion', 'deletion', 'reformat'])
    expect(editor.doc.child(1).attrs).toMatchObject({ kind: 'quote', pending: expect.any(String) })
    editor.select(7).run(splitBlock)
    editor.select(12).type('h')
    editor.select(1, 7)
    editor.dispatch(editor.state.tr.removeMark(1, 7))
    expect(project(ytext)).not.toContain('"s:')
    expect(linesOf(ytext)).toEqual(['cdef', '', 'gh'])
    expect(editor.showsText()).toBe(true)
  })
})

describe('when something is wrong', () => {
  it('[BN8] an editor that shows something else is put right from its text, and it is reported', () => {
    const { editor, ytext } = editorOf('un')
    const other = new HeadlessEditor(ytext)
    other.state = other.state.apply(other.state.tr.insertText('lost', 1)) // behind the binding's back
    editor.select(1).type('X')
    expect(linesOf(ytext)).toEqual(['Xun'])
    expect(other.showsText()).toBe(true)
    expect(other.repairs.map(({ kind }) => kind)).toEqual(['document-differed'])
  })

  it('[BN8] a change that does not fit what the editor shows does not keep the next from arriving', () => {
    const { doc, editor } = editorOf('un deux', 'trois')
    const other = peer(2, doc)
    editor.state = editor.state.apply(editor.state.tr.delete(1, 12)) // behind the binding's back
    other.ytext.delete(5, 6)
    exchange(doc, other.doc)
    expect(editor.showsText()).toBe(true)
    expect(editor.repairs).toHaveLength(1)
  })

  it('[BN8] an edit that cannot be written is reported, and not shown as if it had been', () => {
    const { editor, ytext } = editorOf('un')
    ytext.observe(() => {
      throw new Error('full')
    })
    expect(() => editor.select(1).type('X')).not.toThrow()
    expect(editor.repairs).toMatchObject([{ kind: 'edit-not-written' }])
    expect(editor.showsText()).toBe(true)
  })

  it('[BN9] what an editor adds by itself to a change that came in is taken back', () => {
    const { doc, ytext } = docWith(text('un'))
    const other = peer(2, doc)
    const editor = new HeadlessEditor(ytext)
    const plain = editor.state
    editor.state = Object.create(plain, {
      applyTransaction: {
        value: (transaction: Transaction) => {
          const { state, transactions } = plain.applyTransaction(transaction)
          const added = state.tr.insertText('!', 1)
          return { state: state.apply(added), transactions: [...transactions, added] }
        },
      },
    })
    other.ytext.insert(2, 'X')
    exchange(doc, other.doc)
    expect(linesOf(ytext)).toEqual(['unX'])
    expect(editor.showsText()).toBe(true)
  })

  it('[BN9] a view whose text changed before it was bound shows it', async () => {
    const { ytext } = docWith(text('un'))
    const state = EditorState.create({ doc: deriveDoc(schema, ytext) })
    const view = {
      state,
      composing: false,
      dispatch: (tr: typeof state.tr) => Object.assign(view, { state: view.state.apply(tr) }),
    }
    ytext.insert(2, 'X')
    const binding = new Binding({ ytext, onRepair: () => {} })
    binding.attach(view)
    await Promise.resolve()
    expect(view.state.doc.textContent).toBe('unX')
    binding.detach()
  })
})
