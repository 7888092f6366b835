import { useEffect } from 'react'
import type { Id } from '../../../shared/model/agenda.ts'
import type { PlaceLeft } from '../../../shared/model/places-left.ts'
import { showPanel } from '../../state/panel.ts'
import { publishTextMarks, type TextMark, useMarkClicks } from '../../state/text-marks.ts'
import { choose, useChoice } from './choice.ts'
import { textPlaceOf } from './place-edits.ts'
import { usePlaces } from './use-places.ts'

const SOURCE = 'places'

/** Marks in the texts what is still to be checked, and opens the card of what is clicked. */
export function PlacesWatch() {
  const { open } = usePlaces()
  const { current } = useChoice()
  useEffect(() => publishTextMarks(SOURCE, marksOf(open, current)), [open, current])
  useEffect(() => () => publishTextMarks(SOURCE, []), [])
  useMarkClicks(SOURCE, openCard)
  return null
}

function openCard(id: Id): void {
  choose({ current: id, filter: 'open' })
  showPanel('places')
}

function marksOf(open: readonly PlaceLeft[], current: Id | null): readonly TextMark[] {
  return open.flatMap(({ place, range }) => {
    const at = textPlaceOf(place)
    if (!at || !range) return []
    const active = place.id === current
    return [{ id: place.id, place: at, ...range, kind: 'info', ...(active && { active }) }]
  })
}
