import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agenda, Id } from '../../../shared/model/agenda.ts'
import type { Edit, RecordKind } from '../../../shared/model/edit.ts'
import { inSomeLanguage, itemTitle } from '../../../shared/model/item-title.ts'
import { dayHeading } from '../../../shared/model/long-dates.ts'
import { numberItems } from '../../../shared/model/numbering.ts'
import { plainLine } from '../../../shared/model/plain-text.ts'
import { useSaidLanguage } from '../../i18n/use-said-language.ts'
import { useAgenda, useContentLanguage } from '../../state/index.ts'

/** Longer titles and texts are cut. */
const LONGEST = 80

type Words = (key: string, values?: Readonly<Record<string, unknown>>) => string

/** How to say a structural edit in words, by the numbers and titles of the agenda as it is now. */
export function useEditWords(): (edit: Edit) => string {
  const { t } = useTranslation('proposals')
  const agenda = useAgenda()
  const language = useContentLanguage()
  const said = useSaidLanguage()
  return useCallback(
    (edit) => {
      const names = namesIn(agenda, language, said, t)
      return wordsOf(edit, names, t)
    },
    [agenda, language, said, t],
  )
}

/** How the records of an agenda are called on a card. */
interface Names {
  readonly item: (id: Id) => string
  readonly document: (id: Id) => string
  readonly meeting: (id: Id) => string
  readonly entry: (id: Id) => string
  readonly slot: (date: string, start: string, end: string) => string
}

function namesIn(
  agenda: Agenda,
  language: Parameters<typeof itemTitle>[1],
  said: Parameters<typeof dayHeading>[1],
  t: Words,
): Names {
  const all = { ...agenda, items: [...agenda.items, ...agenda.deleted.items] }
  const numbers = numberItems(agenda.items, language)
  const item = (id: Id) => {
    const found = all.items.find((one) => one.id === id)
    const label = numbers.get(id)?.label
    const title = found ? quoted(itemTitle(found, language), t) : t('a-record')
    return label ? t('item', { number: label }) : title
  }
  const slot = (date: string, start: string, end: string) =>
    t('slot', { day: dayHeading(date, said), start, end })
  const meeting = (id: Id) => {
    const found = [...agenda.meetings, ...agenda.deleted.meetings].find((one) => one.id === id)
    return found ? slot(found.date, found.start, found.end) : t('a-record')
  }
  const document = (id: Id) => {
    const found = [...agenda.documents, ...agenda.deleted.documents].find((one) => one.id === id)
    const title = found && inSomeLanguage(found.title, language)
    return title ? quoted(plainLine(title.text), t) : t('a-document')
  }
  const entry = (id: Id) => {
    const found = [...agenda.entries, ...agenda.deleted.entries].find((one) => one.id === id)
    if (found?.item) return item(found.item)
    const title = found && inSomeLanguage(found.text, language)
    return title ? quoted(plainLine(title.text), t) : t('a-row')
  }
  return { item, document, meeting, entry, slot }
}

function wordsOf(edit: Edit, names: Names, t: Words): string {
  switch (edit.do) {
    case 'add-item':
    case 'move-item': {
      const before = edit.before && names.item(edit.before)
      const parent = edit.parent && names.item(edit.parent)
      const where = before ? 'before' : parent ? 'inside' : 'end'
      const values = { item: names.item(edit.id), before, parent }
      return t(`${edit.do}.${where}`, values)
    }
    case 'add-document':
      return t('add-document', { item: names.item(edit.item) })
    case 'move-document':
      return t('move-document', {
        document: names.document(edit.id),
        item: names.item(edit.item),
      })
    case 'change-document':
      return t('change-document', {
        document: names.document(edit.id),
        changes: changesOf(edit.values, t),
      })
    case 'add-meeting':
      return t('add-meeting', { slot: names.slot(edit.date, edit.start, edit.end) })
    case 'change-meeting':
      return t('change-meeting', {
        meeting: names.meeting(edit.id),
        changes: changesOf(edit.values, t),
      })
    case 'add-entry':
      return t(edit.item ? 'add-entry' : 'add-row', {
        item: edit.item && names.item(edit.item),
        meeting: names.meeting(edit.meeting),
      })
    case 'move-entry':
      return t('move-entry', {
        entry: names.entry(edit.id),
        meeting: names.meeting(edit.meeting),
      })
    case 'set-facts':
      return t('set-facts', { changes: changesOf(edit.values, t) })
    case 'set-text':
      return t(`set-text.${edit.field}`, { words: quoted(plainLine(edit.text), t) })
    case 'delete':
    case 'restore':
      return t(edit.do, { record: recordName(edit.what, edit.id, names, t) })
  }
}

function recordName(what: RecordKind, id: Id, names: Names, t: Words): string {
  if (what === 'item') return names.item(id)
  if (what === 'document') return names.document(id)
  if (what === 'meeting') return t('the-meeting', { meeting: names.meeting(id) })
  return what === 'entry' ? names.entry(id) : t('a-line')
}

/** A value of a record or a fact. */
type Value = string | number | readonly string[] | null | undefined

/** Fields and their new values: "symbol: A/80/1, place: not stated". */
function changesOf(values: Readonly<Record<string, Value>>, t: Words): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => {
      const said = typeof value === 'object' ? value?.join(' ') : `${value}`
      return t('change', { field: t(`field.${field}`), value: said ?? t('none') })
    })
    .join(', ')
}

function quoted(words: string, t: Words): string {
  if (words === '') return t('untitled')
  const letters = Array.from(words)
  const short = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : words
  return t('quoted', { words: short })
}
