import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { formatTokens } from '../../../shared/ydoc/text/format.ts'
import { insertTokens } from '../../../shared/ydoc/text/insert.ts'
import { markTokens } from '../../../shared/ydoc/text/mark.ts'
import { readParagraphs } from '../../../shared/ydoc/text/paragraphs.ts'
import { readText } from '../../../shared/ydoc/text/read-text.ts'
import { writeText } from '../../../shared/ydoc/text/write-text.ts'
import { change, docWith, linesOf, peer, text } from './notation.ts'

/** A text under one pair of markers with this value, whatever it is. */
function under(value: object, key = 'b:x') {
  const { ytext } = docWith(text('abc'))
  change(ytext, (transaction) =>
    markTokens(transaction, ytext, { index: 0, length: 3 }, key, value),
  )
  return readText(ytext)
}

describe('reading and writing', () => {
  it('[TX1] an empty Y.Text is one empty paragraph', () => {
    expect(readText(peer(1).ytext)).toEqual([{ kind: 'text', indent: 0, runs: [] }])
  })

  it('[TX2] a text that was written reads the same', () => {
    const all = text(
      '# Ouverture de la session',
      'La *Conférence* des /Parties/ à la _Convention_{n1}',
      '',
      '- un',
      '  - deux 😀',
      '1. trois',
      '> quatre',
    )
    expect(readText(docWith(all).ytext)).toEqual(all)
  })

  it('[TX2] several marks on the same letters read the same', () => {
    const both = [
      { text: 'a', bold: true },
      { text: 'b', bold: true, link: 'https://x.org' },
    ] as const
    const all = [{ kind: 'text', indent: 0, runs: [...both, { text: 'c' }] }] as const
    expect(readText(docWith(all).ytext)).toEqual(all)
  })

  it('[TX3] reading writes nothing', () => {
    const { doc, ytext } = docWith(text('a *b* c', '- d'))
    const before = Y.encodeStateAsUpdate(doc)
    readText(ytext)
    readParagraphs(ytext)
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
  })

  it('[TX4] [R22] a link reads only as an https, http or mailto address', () => {
    const links = (link: unknown) => under({ t: 1, s: { link } })[0]?.runs[0]?.link
    expect(links('https://example.org')).toBe('https://example.org')
    expect(links('mailto:a@example.org')).toBe('mailto:a@example.org')
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', '//x', 7, null, {}]) {
      expect(links(bad)).toBeUndefined()
    }
  })

  it('[TX4] [R22] a link that may not be held is not written either', () => {
    const { ytext } = peer(1)
    const bad = [{ kind: 'text', indent: 0, runs: [{ text: 'a', link: 'javascript:x' }] }] as const
    change(ytext, (transaction) => writeText(transaction, ytext, bad))
    expect(ytext.toDelta()).toEqual([{ insert: 'a' }])
  })

  it('[TX5] a mark, a kind and an object that are not known are kept and not read', () => {
    const { ytext } = docWith(text('abc', 'd'))
    const pair = { t: 1, s: { sparkle: 3, bold: true } }
    change(ytext, (transaction) =>
      markTokens(transaction, ytext, { index: 0, length: 3 }, 'b:x', pair),
    )
    ytext.insertEmbed(1, { video: 'v' })
    readParagraphs(ytext)[1]?.start?.content.start.set('kind', 'verse')
    change(ytext, (transaction) =>
      insertTokens(transaction, ytext, 2, { text: 'X', marks: { bold: true } }),
    )
    expect(linesOf(ytext)).toEqual(['*aXbc*', 'd'])
    const stored = JSON.stringify(ytext.toDelta())
    for (const kept of ['sparkle', 'video']) expect(stored).toContain(kept)
    expect(readParagraphs(ytext)[1]?.start?.content.start.get('kind')).toBe('verse')
  })

  it('[TX6] whatever a marker or a break says, reading does not fail', () => {
    const odd = [{}, { s: 7 }, { s: null, t: 'x' }, { t: Number.NaN, s: { bold: 'yes' } }, [], [[]]]
    for (const value of odd) expect(under(value), JSON.stringify(value)).toEqual(text('abc'))
    for (const key of ['i:x', 'd:x', 'f:x', '', '__proto__', 'b:']) {
      expect(under({ u: 7, t: {} }, key), key).toEqual(text('abc'))
    }
    const { ytext } = docWith(text('a', 'b'))
    const start = readParagraphs(ytext)[1]?.start?.content.start
    for (const [kind, indent] of [
      [7, 'x'],
      [null, -3],
      ['__proto__', 1e9],
    ] as const) {
      start?.set('kind', kind)
      start?.set('indent', indent)
      expect(readText(ytext)[1]?.kind).toBe('text')
    }
    expect(readText(ytext)[1]?.indent).toBe(8)
  })

  it('[TX7] a format that is suggested shows as a suggestion and not as a mark', () => {
    expect(under({ t: 1, u: 'ana', s: { bold: true } }, 'f:x')).toEqual(text('abc'))
    expect(under({ t: 1, u: 'ana' }, 'i:x')).toEqual(text(''))
    expect(under({ t: 1, u: 'ana' }, 'd:x')).toEqual(text('abc'))
  })
})

describe('formats', () => {
  it('[TX30] of two people who format the same letters at once both see the same', () => {
    const { doc, ytext } = docWith(text('abc'))
    const other = peer(2, doc)
    change(ytext, (tx) => formatTokens(tx, ytext, 0, 2, { bold: true }))
    change(other.ytext, (tx) => formatTokens(tx, other.ytext, 1, 2, { italic: true }))
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other.doc))
    Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(doc))
    expect(linesOf(ytext)).toEqual(['*a**/b/*/c/'])
    expect(linesOf(other.ytext)).toEqual(linesOf(ytext))
  })
})
