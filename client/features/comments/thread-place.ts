import type { Agenda, Facts, Id } from '../../../shared/model/agenda.ts'
import type { Place } from '../../../shared/model/finding.ts'
import type { LocatedThread, ThreadAnchor, ThreadPlace } from '../../../shared/model/thread.ts'
import { documentOf, itemOf } from '../../state/agenda-index.ts'
import type { Target } from '../../state/go-to.ts'

/** Where a thread stands in words of a finding's place; null when what it is about is gone. */
export function placeOfThread(agenda: Agenda, where: ThreadPlace): Place | null {
  switch (where.at) {
    case 'nowhere':
      return null
    case 'fact':
      return { fact: where.fact }
    case 'record':
      return where.what === 'meeting'
        ? meetingPlace(agenda, where.id)
        : recordPlace(agenda, where.id)
    case 'suggestion':
      return recordPlace(agenda, where.place.owner)
    case 'text': {
      const place = recordPlace(agenda, where.place.owner)
      return place && { ...place, text: { ...where.place, from: where.from, to: where.to } }
    }
  }
}

/** Where what somebody is about to comment on stands. */
export function placeOfAnchor(agenda: Agenda, anchor: ThreadAnchor): Place | null {
  if (anchor.on === 'text') return recordPlace(agenda, anchor.place.owner)
  if (anchor.on === 'suggestion') return recordPlace(agenda, anchor.place.owner)
  if (anchor.on === 'fact') return { fact: anchor.fact }
  return anchor.on === 'meeting' ? meetingPlace(agenda, anchor.id) : recordPlace(agenda, anchor.id)
}

function meetingPlace({ meetings }: Agenda, meeting: Id): Place | null {
  return meetings.some(({ id }) => id === meeting) ? { meeting } : null
}

function recordPlace(agenda: Agenda, id: Id): Place | null {
  if (itemOf(agenda, id)) return { item: id }
  const document = documentOf(agenda, id)
  if (document) return { item: document.item, document: id }
  const entry = agenda.entries.find((one) => one.id === id)
  return entry ? { meeting: entry.meeting, entry: id } : null
}

/** Where a click on the card of a thread leads. */
export function targetOfThread(place: Place, { id }: Pick<LocatedThread, 'id'>): Target | null {
  const { item, document, entry, meeting, fact, text } = place
  if (document) return { document, mark: id }
  if (entry) return { entry, mark: id }
  if (meeting) return { meeting }
  if (item && text?.field === 'title') return { item, field: 'title', mark: id }
  if (item) return { item, mark: id }
  return isFact(fact) ? { fact } : null
}

function isFact(fact: string | undefined): fact is keyof Facts {
  return fact !== undefined
}
