import { describe, expect, it } from 'vitest'
import { type Piece, Pieces } from '../../client/editor/binding/pieces.ts'
import {
  positionAt,
  textIndex,
  tokenAt,
  tokenCount,
} from '../../client/editor/binding/token-index.ts'
import { TokenMap } from '../../client/editor/binding/token-map.ts'
import type { TextChange } from '../../shared/ydoc/text/changes.ts'
import { docWith, text } from '../ydoc/text/notation.ts'
import { HeadlessEditor } from './headless-editor.ts'

const plain = (letters: string) => ({ text: letters, marks: {} })

/** Pieces in short: `0-3` kept tokens, `+ab` new letters, with what changed about them. */
function short(pieces: readonly Piece[]): readonly string[] {
  return pieces.map((piece) => {
    if (!('tokens' in piece)) {
      const changed = piece.marks ?? piece.format
      return `${piece.from}-${piece.from + piece.length}${changed ? JSON.stringify(changed) : ''}`
    }
    const { tokens } = piece
    if ('start' in tokens) return `+¶${tokens.start.kind}`
    return 'text' in tokens ? `+${tokens.text}${JSON.stringify(tokens.marks)}` : '+embed'
  })
}

describe('a document as pieces', () => {
  it('[BN13] what is replaced is told as what is kept and what is new', () => {
    const pieces = new Pieces(10)
    pieces.replace(2, 5, [plain('ab')])
    pieces.replace(3, 3, [plain('X')])
    expect(short(pieces.list())).toEqual(['0-2', '+a{}', '+X{}', '+b{}', '5-10'])
  })

  it('[BN13] new tokens that are removed again leave no trace', () => {
    const pieces = new Pieces(4)
    pieces.replace(1, 1, [plain('abc'), { start: { kind: 'text', indent: 0 } }])
    pieces.replace(1, 5, [])
    expect(short(pieces.list())).toEqual(['0-1', '1-4'])
  })

  it('[BN13] marks and formats stay with the tokens they were given', () => {
    const pieces = new Pieces(4)
    pieces.replace(2, 2, [plain('ab')])
    pieces.mark(1, 3, { bold: true })
    pieces.mark(2, 3, { bold: null, italic: true })
    pieces.setParagraph(0, { kind: 'quote' })
    expect(short(pieces.list())).toEqual([
      '0-1{"kind":"quote"}',
      '1-2{"bold":true}',
      '+a{"italic":true}',
      '+b{}',
      '2-4',
    ])
  })
})

describe('positions', () => {
  it('[BN14] every position in a paragraph has one index in the text, and back', () => {
    const editor = new HeadlessEditor(docWith(text('un {n1}', '', 'deux')).ytext)
    const { doc } = editor
    expect(tokenCount(doc)).toBe(editor.ytext.length + 1)
    for (let index = 0; index <= editor.ytext.length; index++) {
      const position = positionAt(doc, index)
      expect(doc.resolve(position).parent.isTextblock).toBe(true)
      expect(textIndex(doc, position)).toBe(index)
      expect(tokenAt(doc, position)).toBe(index + 1)
    }
  })
})

describe('where tokens went', () => {
  const changes: readonly TextChange[] = [
    { do: 'keep', length: 2, isStart: false },
    { do: 'insert', content: { text: 'XX' }, attributes: new Map() },
    { do: 'remove', length: 1, isStart: false },
    { do: 'keep', length: 3, isStart: false },
  ]

  it('[BN15] each token is where it went, or gone', () => {
    const map = new TokenMap(6)
    map.add(changes)
    expect([0, 1, 2, 3, 4, 5].map((token) => map.indexOf(token))).toEqual([0, 1, null, 4, 5, 6])
    expect([...map.known()]).toEqual([0, 1, 4, 5, 6])
  })

  it('[BN15] a range leaves out what came in, a place goes to its left neighbour', () => {
    const map = new TokenMap(6)
    map.add(changes)
    expect(map.rangesOf({ at: 1, length: 3 })).toEqual([
      { at: 1, length: 1 },
      { at: 4, length: 1 },
    ])
    expect([0, 2, 3, 4].map((at) => map.placeOf(at))).toEqual([0, 2, 2, 5])
  })

  it('[BN15] changes add up', () => {
    const map = new TokenMap(3)
    map.add([
      { do: 'insert', content: { text: 'A' }, attributes: new Map() },
      { do: 'keep', length: 3, isStart: false },
    ])
    map.add([
      { do: 'keep', length: 2, isStart: false },
      { do: 'remove', length: 1, isStart: false },
      { do: 'keep', length: 1, isStart: false },
    ])
    expect([0, 1, 2].map((token) => map.indexOf(token))).toEqual([1, null, 2])
  })
})
