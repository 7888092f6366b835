import type * as Y from 'yjs'
import type { Text } from '../../model/text.ts'
import { commonHead, commonTail, diffUnits, slideTo } from './diff-units.ts'
import { formatTokens } from './format.ts'
import { insertTokens, lengthOf, type NewTokens } from './insert.ts'
import { effectiveMarks, type MarkChanges, type Marks, marksBetween, sameMarks } from './marks.ts'
import { groupParagraphs, setParagraph } from './paragraphs.ts'
import { stretchesBefore } from './project.ts'
import type { Content } from './read.ts'
import { removeTokens } from './remove.ts'
import { type Said, saidBy, unitsOf } from './units.ts'
import { newTokens } from './write-text.ts'

/**
 * Makes a Y.Text say another text by the smallest difference, word by word: what stays is never
 * written anew, so comments, carets and other people's typing keep their place in it. What is only
 * suggested there stays suggested.
 */
export function replaceText(transaction: Y.Transaction, ytext: Y.Text, text: Text): void {
  const wanted = wantedTokens(text)
  replaceTokens(transaction, ytext, storedTokens(ytext), wanted)
  for (const [place, { start }] of groupParagraphs(ytext, stretchesBefore(ytext)).entries()) {
    const format = text[place]
    if (format)
      setParagraph(ytext, start?.content.start ?? null, {
        kind: format.kind,
        indent: format.indent,
      })
  }
  setMarks(transaction, ytext, storedTokens(ytext), wanted)
}

/** What the start of a paragraph says in a comparison. */
const START = '\n¶'

interface StoredToken extends Said {
  readonly index: number
  readonly length: number
  readonly marks: Marks
}

interface WantedToken extends Said {
  readonly tokens: NewTokens
}

function storedTokens(ytext: Y.Text): readonly StoredToken[] {
  return stretchesBefore(ytext).flatMap(({ index, length, content, attributes }) => {
    const marks = effectiveMarks(attributes)
    if (!('text' in content)) return [{ said: saidByObject(content), index, length, marks }]
    let at = index
    return Array.from(content.text, (said) => {
      at += said.length
      return { said, index: at - said.length, length: said.length, marks }
    })
  })
}

function wantedTokens(text: Text): readonly WantedToken[] {
  return text.flatMap(({ kind, indent, runs }, place) => [
    ...(place > 0 ? oneByOne({ start: { kind, indent } }) : []),
    ...runs.map(newTokens).flatMap(oneByOne),
  ])
}

function oneByOne(tokens: NewTokens): readonly WantedToken[] {
  if (!('text' in tokens)) return [{ said: saidByObject(tokens), tokens }]
  const { marks } = tokens
  return Array.from(tokens.text, (said) => ({ said, tokens: { text: said, marks } }))
}

function saidByObject(content: Exclude<Content | NewTokens, { text: string }>): string {
  return 'embed' in content ? `\n${JSON.stringify(content.embed)}` : START
}

function replaceTokens(
  transaction: Y.Transaction,
  ytext: Y.Text,
  stored: readonly StoredToken[],
  wanted: readonly WantedToken[],
): void {
  const old = unitsOf(stored)
  const now = unitsOf(wanted)
  const [oldUnits, newUnits] = [old.map(saidBy), now.map(saidBy)]
  for (const found of diffUnits(oldUnits, newUnits).toReversed()) {
    const hunk = slideTo(found, START, oldUnits, newUnits) // a start stays with its paragraph
    const before = old.slice(0, hunk.at).at(-1)?.at(-1)
    const gone = old.slice(hunk.at, hunk.at + hunk.remove).flat()
    replaceHunk(transaction, ytext, before, gone, now.slice(hunk.from, hunk.to).flat())
  }
}

/** Replaces neighbouring tokens, but for those with which both sides begin and end. */
function replaceHunk(
  transaction: Y.Transaction,
  ytext: Y.Text,
  before: StoredToken | undefined,
  old: readonly StoredToken[],
  now: readonly WantedToken[],
): void {
  const head = commonHead(old.map(said), now.map(said))
  const tail = commonTail(old.slice(head).map(said), now.slice(head).map(said))
  const gone = old.slice(head, old.length - tail)
  const previous = old[head - 1] ?? before
  for (const { index, length } of gone.toReversed()) {
    removeTokens(transaction, ytext, index, length)
  }
  let place = gone[0]?.index ?? (previous ? previous.index + previous.length : 0)
  for (const tokens of joined(now.slice(head, now.length - tail))) {
    insertTokens(transaction, ytext, place, tokens)
    place += lengthOf(tokens)
  }
}

function said(token: Said): string {
  return token.said
}

/** Neighbouring characters with the same marks as one. */
function joined(wanted: readonly WantedToken[]): readonly NewTokens[] {
  const out: NewTokens[] = []
  for (const { tokens } of wanted) {
    const last = out.at(-1)
    const joins = last && 'text' in last && 'text' in tokens && sameMarks(last.marks, tokens.marks)
    if (joins) out[out.length - 1] = { text: last.text + tokens.text, marks: last.marks }
    else out.push(tokens)
  }
  return out
}

interface MarkNeed {
  readonly index: number
  readonly length: number
  readonly changes: MarkChanges
}

/** Gives tokens that say what is wanted the marks that are wanted too. */
function setMarks(
  transaction: Y.Transaction,
  ytext: Y.Text,
  stored: readonly StoredToken[],
  wanted: readonly WantedToken[],
): void {
  const needs: MarkNeed[] = []
  for (const [place, { index, length, marks }] of stored.entries()) {
    const tokens = wanted[place]?.tokens
    if (!tokens || 'start' in tokens || sameMarks(marks, tokens.marks)) continue
    const need = { index, length, changes: marksBetween(marks, tokens.marks) }
    const last = needs.at(-1)
    if (last && continues(last, need))
      needs[needs.length - 1] = { ...last, length: last.length + length }
    else needs.push(need)
  }
  for (const { index, length, changes } of needs) {
    formatTokens(transaction, ytext, index, length, changes)
  }
}

function continues(last: MarkNeed, need: MarkNeed): boolean {
  const follows = last.index + last.length === need.index
  return follows && JSON.stringify(last.changes) === JSON.stringify(need.changes)
}
