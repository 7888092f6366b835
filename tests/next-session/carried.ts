import type { Agenda, Facts } from '../../shared/model/agenda.ts'
import type { PlaceToCheck } from '../../shared/model/place-to-check.ts'
import { nextSession } from '../../shared/next-session/next-session.ts'
import type { WantedSession } from '../../shared/next-session/wanted-session.ts'
import { agendaOf } from '../notation.ts'

/** The twelfth session of a conference in Vienna, as the examples have it. */
export const TWELFTH: Partial<Facts> = {
  languages: ['fr'],
  symbol: 'CTOC/COP/2024/1',
  sessionNumber: 12,
  place: 'vienna',
  documentDate: '2024-07-16',
  opening: '2024-10-14',
  closing: '2024-10-18',
}

/** The session after it. */
export const THIRTEENTH: WantedSession = {
  sessionNumber: 13,
  opening: '2026-10-19',
  closing: '2026-10-23',
}

/** Carries an agenda over with ids that count up. */
export function carried(previous: Agenda, wanted: WantedSession = THIRTEENTH): Agenda {
  let count = 0
  return nextSession(previous, wanted, () => `new-${++count}`)
}

/** Carries over one item with one paragraph under it; gives "was → proposed", `?` for none. */
export function proposals(
  paragraph: string,
  facts: Partial<Facts> = {},
  wanted: WantedSession = THIRTEENTH,
): readonly string[] {
  const agenda = agendaOf(`One\n> ${paragraph}`, { ...TWELFTH, ...facts })
  return said(carried(agenda, wanted).places?.filter(({ field }) => field === 'annotation'))
}

/** Places as a person would say them. */
export function said(places: readonly PlaceToCheck[] = []): readonly string[] {
  return places.map(({ was, proposed }) => `${was} → ${proposed ?? '?'}`)
}
