import { ok, type Result, refused } from '../../base/result.ts'
import type { Agenda } from '../../model/agenda.ts'
import { textOf } from '../../model/plain-text.ts'
import { languageOf, paragraphsOf, plainParagraph, spliceParagraphs } from './annotations.ts'
import type { Correctable, CorrectionRefusal, WrittenPlace } from './correction.ts'

/** Writes a text anew, on one line; only a symbol can be written away. */
export function writeText(
  before: Correctable,
  place: WrittenPlace,
  written: string,
): Result<Correctable, CorrectionRefusal> {
  const text = written.replace(/\s*\n\s*/g, ' ').trim()
  if (text === '' && place.field !== 'symbol') return refused('no-words')
  if (place.field === 'annotation') {
    const paragraph = paragraphsOf(before.agenda, place.owner)[place.paragraph]
    if (!paragraph) return refused('no-text')
    const put = plainParagraph(paragraph.kind, text, paragraph.indent)
    return ok(spliceParagraphs(before, place.owner, { from: place.paragraph, count: 1 }, [put]))
  }
  const agenda = withText(before.agenda, place, text)
  return agenda ? ok({ ...before, agenda }) : refused('no-text')
}

type PlainPlace = Exclude<WrittenPlace, { readonly field: 'annotation' }>

function withText(agenda: Agenda, { owner, field }: PlainPlace, text: string): Agenda | null {
  const written = { [languageOf(agenda)]: textOf(text) }
  const isOwner = ({ id }: { readonly id: string }) => id === owner
  const { items, documents, entries } = agenda
  switch (field) {
    case 'title':
      if (!items.some(isOwner)) return null
      return {
        ...agenda,
        items: items.map((one) => (isOwner(one) ? { ...one, title: written } : one)),
      }
    case 'entry':
      if (!entries.some((one) => isOwner(one) && one.item === null)) return null
      return {
        ...agenda,
        entries: entries.map((one) => (isOwner(one) ? { ...one, text: written } : one)),
      }
    case 'document-title':
      if (!documents.some(isOwner)) return null
      return {
        ...agenda,
        documents: documents.map((one) => (isOwner(one) ? { ...one, title: written } : one)),
      }
    case 'symbol':
      return documents.some(isOwner) ? withSymbol(agenda, owner, text) : null
  }
}

function withSymbol(agenda: Agenda, document: string, symbol: string): Agenda {
  const documents = agenda.documents.map((one) => {
    if (one.id !== document) return one
    const { symbol: _, ...others } = one
    return symbol === '' ? others : { ...others, symbol }
  })
  return { ...agenda, documents }
}
