import type { Agenda, Document, Item, Meeting } from '../../../shared/model/agenda.ts'
import { addDays } from '../../../shared/model/dates.ts'
import { weekdayDate } from '../../../shared/model/long-dates.ts'
import { plainText, textOf } from '../../../shared/model/plain-text.ts'
import type { CleanSession } from '../clean-agenda.ts'

/** A defect and where it was put: the id of a record, `line 3` of a source, or `fact`. */
export interface Planted {
  readonly agenda: Agenda
  readonly at: string
}

/** Puts one defect into a clean agenda; `pick` chooses where and how, where there is a choice. */
export type Put = (clean: Agenda, pick: number) => Planted

/** A defect with the agendas in which it can be one. */
export interface Plant {
  readonly put: Put
  readonly bodies?: readonly CleanSession['body'][]
  readonly languages?: readonly CleanSession['language'][]
}

/** The plants of a family of rules, by the rule that finds them. */
export type Plants = Readonly<Record<string, Plant>>

/** Bodies with items of substance between the standing ones. */
export const SUBSTANTIAL: Plant['bodies'] = ['ctoc-cop', 'cac-cosp', 'cnd', 'unfccc-cop', 'ece-cep']

/** The body whose rules of procedure, rotation and deadlines are known. */
export const CONFERENCE: Plant['bodies'] = ['ctoc-cop']

/** The language in which a generated agenda is written. */
export function languageOf({ facts }: Agenda): 'fr' | 'en' {
  return facts.languages[0] === 'fr' ? 'fr' : 'en'
}

/** What `pick` chooses. */
export function chosen<Value>(from: readonly Value[], pick: number): Value {
  const found = from[pick % from.length]
  if (found === undefined) throw new Error('Expected something to choose from')
  return found
}

/** The items without sub-items. */
export function leavesOf({ items }: Agenda): readonly Item[] {
  return items.filter(({ id }) => !items.some(({ parent }) => parent === id))
}

/** An item with an annotation of its own and a document, never the opening nor the officers. */
export function leafOf(agenda: Agenda, pick: number): Item {
  return chosen(leavesOf(agenda).slice(2), pick)
}

/** An item of substance, in the middle of the agenda. */
export function middleOf(agenda: Agenda): Item {
  const leaves = leavesOf(agenda)
  return chosen(leaves, Math.floor(leaves.length / 2))
}

/** The agenda with one of its items changed. */
export function withItem(agenda: Agenda, changed: Item): Agenda {
  return { ...agenda, items: agenda.items.map((item) => (item.id === changed.id ? changed : item)) }
}

/** The agenda with an item more, after another or at the head. */
export function withNewItem(agenda: Agenda, item: Item, after: string | null): Agenda {
  const at = agenda.items.findIndex(({ id }) => id === after) + 1
  return { ...agenda, items: agenda.items.toSpliced(at, 0, item) }
}

/** A new item with a title and nothing else. */
export function newItem(agenda: Agenda, parent: string | null, order: string, title: string): Item {
  const language = languageOf(agenda)
  const texts = { title: { [language]: textOf(title) }, shortTitle: {}, annotation: {} }
  return { id: 'planted', parent, order, ...texts }
}

/** The agenda with other words in an annotation. */
export function withAnnotation(agenda: Agenda, item: Item, words: string): Agenda {
  return withItem(agenda, { ...item, annotation: { [languageOf(agenda)]: textOf(words) } })
}

/** The words of an annotation. */
export function annotationOf(agenda: Agenda, item: Item): string {
  return plainText(item.annotation[languageOf(agenda)])
}

/** Adds a sentence to the annotation of an item; one of each language's sentences, as `pick` says. */
export function saying(french: Sentences, english: Sentences): Put {
  return (agenda, pick) => {
    const item = leafOf(agenda, pick)
    const sentences = languageOf(agenda) === 'fr' ? french : english
    const said = typeof sentences === 'string' ? sentences : chosen(sentences, pick)
    return {
      agenda: withAnnotation(agenda, item, `${annotationOf(agenda, item)}\n${said}`),
      at: item.id,
    }
  }
}

type Sentences = string | readonly string[]

/** Adds a sentence that names a day, so many days after the opening. */
export function sayingDay(
  days: number,
  french: (day: string) => string,
  english: (day: string) => string,
): Put {
  return (agenda, pick) => {
    const date = addDays(agenda.facts.opening ?? '', days)
    const said = [french(weekdayDate(date ?? '', 'fr')), english(weekdayDate(date ?? '', 'en'))]
    return saying(said[0] ?? '', said[1] ?? '')(agenda, pick)
  }
}

/** Writes another title over an item. */
export function retitled(change: (title: string, agenda: Agenda) => string): Put {
  return (agenda, pick) => {
    const item = leafOf(agenda, pick)
    const language = languageOf(agenda)
    const title = textOf(change(plainText(item.title[language]), agenda))
    return { agenda: withItem(agenda, { ...item, title: { [language]: title } }), at: item.id }
  }
}

/** Changes what is known of the session; such a defect belongs to no record. */
export function knowing(change: (agenda: Agenda) => Partial<Agenda['facts']>): Put {
  return (agenda) => ({
    agenda: { ...agenda, facts: { ...agenda.facts, ...change(agenda) } },
    at: 'fact',
  })
}

/** The agenda with a document more, after those of its item. */
export function withDocument(agenda: Agenda, document: Document): Agenda {
  const at = agenda.documents.findLastIndex(({ item }) => item === document.item) + 1
  return { ...agenda, documents: agenda.documents.toSpliced(at, 0, document) }
}

/** A new document under an item. */
export function newDocument(agenda: Agenda, item: Item, symbol: string, title: string): Document {
  const titles = { [languageOf(agenda)]: textOf(title) }
  return { id: 'planted', item: item.id, order: 'c0', title: titles, symbol }
}

/** A symbol of the session's documents: the series of the agenda with another end. */
export function symbolOf({ facts }: Agenda, end: string): string {
  return (facts.symbol ?? '').replace(/\d+$/, end)
}

/** The agenda with one of its meetings changed, by `pick`. */
export function withMeeting(agenda: Agenda, pick: number, change: Partial<Meeting>): Planted {
  const changed = chosen(agenda.meetings, pick)
  const meetings = agenda.meetings.map((one) => (one === changed ? { ...one, ...change } : one))
  return { agenda: { ...agenda, meetings }, at: changed.id }
}

/** The agenda with meetings in parallel on its first day. */
export function withParallel(agenda: Agenda, ...bodies: readonly string[]): Agenda {
  const [first] = agenda.meetings
  const added = bodies.map(
    (body, place): Meeting => ({
      id: place === bodies.length - 1 ? 'planted' : `parallel-${place}`,
      date: first?.date ?? '',
      start: first?.start ?? '',
      end: first?.end ?? '',
      track: 'parallel',
      body,
    }),
  )
  return { ...agenda, meetings: [...agenda.meetings, ...added] }
}
