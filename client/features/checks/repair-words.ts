import type { Agenda } from '../../../shared/model/agenda.ts'
import type { Edit, TextPlace } from '../../../shared/model/edit.ts'
import type { Finding } from '../../../shared/model/finding.ts'
import { plainText } from '../../../shared/model/plain-text.ts'
import type { Text } from '../../../shared/model/text.ts'

/** What a repair does, to be said on its button: some words become others, or a record changes. */
export type RepairWords =
  | { readonly does: 'replace'; readonly before: string; readonly after: string }
  | { readonly does: 'add'; readonly after: string }
  | { readonly does: 'remove'; readonly before: string }
  | { readonly does: 'set'; readonly after: string }
  | { readonly does: 'delete' | 'move' | 'other' }

/** What the repair of a finding does; null where there is none. */
export function repairWords(agenda: Agenda, { at, fix }: Finding): RepairWords | null {
  const [edit] = fix ?? []
  if (!edit) return null
  if (edit.do === 'set-text') return ofText(textAt(agenda, edit), edit.text, at.text)
  if (edit.do === 'change-meeting')
    return { does: 'set', after: [edit.values.start, edit.values.end].filter(Boolean).join('–') }
  if (edit.do === 'change-document' && edit.values.symbol)
    return { does: 'set', after: edit.values.symbol }
  return { does: KINDS[edit.do] ?? 'other' }
}

const KINDS: Partial<Record<Edit['do'], 'delete' | 'move'>> = {
  delete: 'delete',
  'move-item': 'move',
  'move-document': 'move',
  'move-entry': 'move',
}

/** One text of an agenda; nothing where it is not written. */
export function textAt(agenda: Agenda, { owner, field, language }: TextPlace): Text | undefined {
  const owned = (one: { readonly id: string }) => one.id === owner
  if (field === 'text') return agenda.entries.find(owned)?.text[language]
  const item = agenda.items.find(owned)
  if (field === 'annotation') return item?.annotation[language]
  if (field === 'short-title') return item?.shortTitle[language]
  return (item ?? agenda.documents.find(owned))?.title[language]
}

interface Range {
  readonly from: number
  readonly to: number
}

function ofText(now: Text | undefined, repaired: Text, range: Range | undefined): RepairWords {
  const [before, after] = [plainText(now), plainText(repaired)]
  const { from, to } = range ?? differing(before, after)
  const end = after.length - (before.length - to)
  if (from >= before.length && end > from) return { does: 'add', after: after.slice(from).trim() }
  if (end < from) return { does: 'other' }
  const [old, words] = [before.slice(from, to), after.slice(from, end)]
  if (LETTERS.test(old) && words === '') return { does: 'remove', before: old }
  if (LETTERS.test(old) && LETTERS.test(words))
    return { does: 'replace', before: old, after: words }
  const [head, tail] = [WORD_BEFORE.exec(before.slice(0, from)), WORD_AFTER.exec(before.slice(to))]
  const around = (inside: string) => `${head?.[0] ?? ''}${inside}${tail?.[0] ?? ''}`.trim()
  return { does: 'replace', before: around(old), after: around(words) }
}

const LETTERS = /[\p{L}\p{N}]/u
const WORD_BEFORE = /[^\s\u00a0\u202f]{1,24}[\s\u00a0\u202f]*$/
const WORD_AFTER = /^[\s\u00a0\u202f]*[^\s\u00a0\u202f]{1,24}/

/** The stretch of the first of two texts outside which they are the same. */
function differing(one: string, other: string): Range {
  const shorter = Math.min(one.length, other.length)
  let from = 0
  while (from < shorter && one[from] === other[from]) from++
  let behind = 0
  while (behind < shorter - from && one.at(-1 - behind) === other.at(-1 - behind)) behind++
  return { from, to: one.length - behind }
}
