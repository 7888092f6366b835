import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { formatTokens } from '../../../shared/ydoc/text/format.ts'
import { insertTokens } from '../../../shared/ydoc/text/insert.ts'
import { readParagraphs, setParagraph } from '../../../shared/ydoc/text/paragraphs.ts'
import { project } from '../../../shared/ydoc/text/project.ts'
import { readText } from '../../../shared/ydoc/text/read-text.ts'
import { removeTokens } from '../../../shared/ydoc/text/remove.ts'
import { replaceText } from '../../../shared/ydoc/text/replace-text.ts'
import { docWith, markersArePaired, peer, text, tokenIds } from './notation.ts'
import { type Random, random } from './random.ts'

interface Peer {
  readonly doc: Y.Doc
  readonly ytext: Y.Text
  readonly inbox: Uint8Array[]
}

const EDITS: readonly ((tx: Y.Transaction, ytext: Y.Text, r: Random) => void)[] = [
  (tx, ytext, r) => {
    const marks = r.below(2) ? { bold: true as const } : {}
    insertTokens(tx, ytext, r.below(ytext.length + 1), { text: r.pick(['a', 'bc', '😀']), marks })
  },
  (tx, ytext, r) => {
    const start = { kind: r.pick(['text', 'bullet'] as const), indent: r.below(3) }
    insertTokens(tx, ytext, r.below(ytext.length + 1), { start })
  },
  (tx, ytext, r) => {
    const at = r.below(ytext.length + 1)
    removeTokens(tx, ytext, at, Math.min(r.below(5), ytext.length - at))
  },
  (tx, ytext, r) => {
    const at = r.below(ytext.length + 1)
    const bold = r.below(2) ? (true as const) : null
    formatTokens(tx, ytext, at, Math.min(r.below(9), ytext.length - at), { bold })
  },
  (_, ytext, r) => {
    const start = r.pick(readParagraphs(ytext)).start
    setParagraph(ytext, start?.content.start ?? null, { kind: r.pick(['heading', 'quote']) })
  },
  (tx, ytext, r) => replaceText(tx, ytext, text(r.pick(['un deux', 'trois']), '- quatre cinq')),
]

/** Three peers with a common text; what one does reaches the others' inboxes. */
function peers(r: Random): readonly Peer[] {
  const { doc } = docWith(text('hello *brave* world', '- second'))
  const all: Peer[] = [11, 22, 33].map((client) => ({
    ...peer(client * 100 + r.below(100), doc),
    inbox: [],
  }))
  for (const one of all) {
    one.doc.on('update', (update, origin) => {
      if (origin === 'inbox') return
      for (const other of all) if (other !== one) other.inbox.push(update)
    })
  }
  return all
}

function deliver({ doc, inbox }: Peer, r: Random): void {
  while (inbox.length > 0) {
    const [update] = inbox.splice(r.below(inbox.length), 1) // in any order
    if (update) Y.applyUpdate(doc, update, 'inbox')
  }
}

describe('three people at one text', () => {
  it('[TX37] any participants who have exchanged everything see the same text (seeds 1 to 150)', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const r = random(seed)
      const all = peers(r)
      for (let step = 0; step < 25; step++) {
        const { doc, ytext } = r.pick(all)
        const edit = r.pick(EDITS)
        doc.transact((transaction) => edit(transaction, ytext, r))
        if (r.below(4) === 0) deliver(r.pick(all), r)
      }
      for (const one of all) deliver(one, r)
      const [a, ...others] = all
      if (!a) throw new Error('Expected three peers')
      for (const other of others) {
        expect(project(other.ytext), `seed ${seed}`).toBe(project(a.ytext))
        expect(readText(other.ytext), `seed ${seed}`).toEqual(readText(a.ytext))
        expect(tokenIds(other.ytext), `seed ${seed}`).toEqual(tokenIds(a.ytext))
      }
      expect(markersArePaired(a.ytext), `seed ${seed}`).toBe(true)
      expect(JSON.stringify(readText(a.ytext)), `seed ${seed}`).not.toContain('\ufffd')
    }
  })

  it('[TX37] a text read, written into another document and read again is the same', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const r = random(seed)
      const { doc, ytext } = docWith(text('hello *brave* world', '- second'))
      for (let step = 0; step < 12; step++) {
        doc.transact((transaction) => r.pick(EDITS)(transaction, ytext, r))
      }
      const read = readText(ytext)
      expect(readText(docWith(read).ytext), `seed ${seed}`).toEqual(read)
    }
  })
})
