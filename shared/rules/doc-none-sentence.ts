import type { Id } from '../model/agenda.ts'
import type { Language } from '../model/language.ts'
import { isBlank, plainText } from '../model/plain-text.ts'
import { symbolsIn } from './cited-symbols.ts'
import type { RuleContext } from './context.ts'
import { phrasesOf } from './phrases.ts'
import { appending } from './replace-range.ts'
import type { Report, Rule } from './rule.ts'

/** An item of substance without documents says so, or says that it will be reported on orally. */
export const docNoneSentence: Rule = {
  id: 'doc-none-sentence',
  severity: 'warning',
  family: 'documents',
  reads: ['facts', 'tree', 'titles', 'annotations', 'documents'],
  check,
}

function check(context: RuleContext, report: Report) {
  const { facts, leaves, numbers, nameOf, schema, textAt, documentsOf } = context
  if (facts.kind !== 'annotated-provisional-agenda' || context.agenda.documents.length === 0) return
  if (!schema.saysWhenNoDocument && !isPractised(context)) return
  const organizational = organizationalItems(context)
  for (const { id } of leaves) {
    const view = textAt(id, 'annotation')
    const phrases = view && phrasesOf(view.language)
    if (!view || !phrases || isBlank(view.text) || organizational.has(id)) continue
    if (documentsOf(id).length > 0 || phrases.noDocument.test(view.plain)) continue
    if (phrases.oral.test(view.plain) || hasListAbove(id, context)) continue
    if (!schema.saysWhenNoDocument && symbolsIn(view).length > 0) continue
    const words = sentence(numbers.get(id)?.label ?? '', view.language)
    report(
      { item: id },
      { values: { item: nameOf(id) }, ...(words ? { fix: appending(view, words) } : {}) },
    )
  }
}

/** The beginning of titles of items that no body takes up with documents. */
const PROCEDURAL =
  /^(?:opening|closure|closing|election of|élection d|ouverture|clôture|apertura|elección de|clausura)/i

/** The items that open and close an agenda, with their sub-items; they need no documents. */
function organizationalItems({ agenda, schema, standing }: RuleContext): ReadonlySet<Id> {
  const ids = new Set<Id>()
  for (const { key, stands, subItems } of schema.standingItems)
    if (stands !== 'body')
      for (const one of [key, ...(subItems ?? []).map((sub) => sub.key)]) {
        const id = standing.get(one)?.item.id
        if (id) ids.add(id)
      }
  const tops = agenda.items.filter(({ parent }) => parent === null)
  for (const { id } of [...tops.slice(0, 1), ...tops.slice(-1)]) ids.add(id)
  for (const { id, title } of agenda.items)
    if (Object.values(title).some((words) => PROCEDURAL.test(plainText(words)))) ids.add(id)
  for (const { id, parent } of agenda.items) if (parent && ids.has(parent)) ids.add(id)
  const last = tops.findIndex(({ id }) => id === standing.get('next-agenda')?.item.id)
  for (const { id } of last > 0 ? tops.slice(last) : tops.slice(-2)) ids.add(id)
  return ids
}

function hasListAbove(id: Id, context: RuleContext): boolean {
  const parent = context.items.get(id)?.parent
  return !!parent && (context.documentsOf(parent).length > 0 || hasListAbove(parent, context))
}

function sentence(label: string, language: Language): string | null {
  if (language === 'fr')
    return `Aucun document n’est actuellement prévu au titre du point ${label}.`
  if (language === 'en') return `No documents are currently foreseen under item ${label}.`
  return null
}

/** A list that is empty says so in a word, which is another practice. */
const EMPTY_LIST = /(?<![^\n])(?:none|néant)\.?(?![^\n])/gi

/** Whether the document says so of some other item: not every body does. */
function isPractised({ texts }: RuleContext): boolean {
  return texts.some(
    (view) =>
      view.field === 'annotation' &&
      phrasesOf(view.language)?.noDocument.test(view.plain.replace(EMPTY_LIST, '')),
  )
}
