import type { Agenda, Id } from '../model/agenda.ts'
import type { TextField } from '../model/edit.ts'
import type { Place } from '../model/finding.ts'
import type { Language, PerLanguage } from '../model/language.ts'
import type { Text } from '../model/text.ts'
import { type TextView, viewText } from './text-view.ts'

/** Every text of an agenda in its languages; a text that has not changed keeps its view. */
export function viewsOf(agenda: Agenda, before: readonly TextView[]): readonly TextView[] {
  const known = new Map(before.map((view) => [view.text, view]))
  const views: TextView[] = []
  const add = (owner: Id, field: TextField, texts: PerLanguage<Text>, at: Place) => {
    for (const language of agenda.facts.languages) {
      const text = texts[language]
      if (text)
        views.push(sameView(known.get(text), owner, field, language, at) ?? view(text, language))
    }
    function view(text: Text, language: Language) {
      return viewText({ owner, field, language }, at, text)
    }
  }
  for (const { id, title, shortTitle, annotation } of agenda.items) {
    const at = { item: id }
    add(id, 'title', title, at)
    add(id, 'short-title', shortTitle, at)
    add(id, 'annotation', annotation, at)
  }
  for (const { id, item, title } of agenda.documents)
    add(id, 'title', title, { document: id, item })
  for (const { id, meeting, text, item } of agenda.entries)
    if (item === null) add(id, 'text', text, { entry: id, meeting })
  return views
}

/** The view from before, where the same text is still in the same place. */
function sameView(
  view: TextView | undefined,
  owner: Id,
  field: TextField,
  language: Language,
  at: Place,
): TextView | null {
  const stays =
    view?.owner === owner &&
    view.field === field &&
    view.language === language &&
    view.at.item === at.item &&
    view.at.meeting === at.meeting
  return stays ? view : null
}
