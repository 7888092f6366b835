import { markWords } from './marks.ts'
import type { WordNode } from './word-document.ts'

/** The words of a paragraph and its marks, with a line end for each break and a tab for each tab. */
export function wordsOf(node: WordNode): string {
  switch (node.type) {
    case 'text':
      return (node.value ?? '').replace(/[\r\n\t\u0085\u2028\u2029]+/g, ' ')
    case 'tab':
      return '\t'
    case 'break':
      return '\n'
    case 'bookmarkStart':
      return markWords(node.name)
    case 'checkbox':
      return node.checked ? '☒' : '☐'
    default:
      return (node.children ?? []).map(wordsOf).join('')
  }
}

/** The calls of notes within a node, in their order. */
export function callsIn(node: WordNode): readonly WordNode[] {
  if (node.type === 'noteReference') return [node]
  return (node.children ?? []).flatMap(callsIn)
}

/** Whether all the words of a paragraph are bold, and there are words. */
export function isAllBold(paragraph: WordNode): boolean {
  const runs = runsIn(paragraph).filter((run) => /[\p{L}\p{N}]/u.test(wordsOf(run)))
  return runs.length > 0 && runs.every(({ isBold }) => isBold)
}

function runsIn(node: WordNode): readonly WordNode[] {
  if (node.type === 'run') return [node]
  return (node.children ?? []).flatMap(runsIn)
}
