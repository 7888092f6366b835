import { deadlineDate } from '../agenda-schema/deadlines.ts'
import { type EnteredHolidays, NONE_ENTERED } from '../agenda-schema/holidays.ts'
import { schemaById } from '../agenda-schema/index.ts'
import { presidingGroup, rapporteurGroup } from '../agenda-schema/rotation.ts'
import type { Agenda, Facts, IsoDate } from '../model/agenda.ts'
import { itemTitle } from '../model/item-title.ts'
import type { PerLanguage } from '../model/language.ts'
import { needsDecision, type PlaceNote } from '../model/place-to-check.ts'
import { nextSession } from './next-session.ts'
import { type SessionWarning, sessionWarnings } from './session-warnings.ts'
import type { WantedSession } from './wanted-session.ts'

/** What the agenda of the next session would be, before it is made. */
export interface NextSessionPreview {
  readonly symbol: string | null
  /** The titles whose ordinals are written anew, in the language that opens. */
  readonly titles: readonly string[]
  /** The deadlines of the body, in the order of their days. */
  readonly deadlines: readonly { readonly name: PerLanguage<string>; readonly date: IsoDate }[]
  /** The regional groups whose turn it is; null where the body has none or nobody knows. */
  readonly president: PerLanguage<string> | null
  readonly rapporteur: PerLanguage<string> | null
  /** Where the days of the last timetable go; an added day was none. */
  readonly days: readonly PreviewedDay[]
  /** How many places somebody must decide about, and how many are computed. */
  readonly toCheck: number
  readonly changed: number
  readonly warnings: readonly SessionWarning[]
}

/** A day of the last timetable and the one it becomes. */
export interface PreviewedDay {
  readonly was: IsoDate | null
  readonly date: IsoDate
  readonly note?: PlaceNote
}

/** Derives the next session to be looked at. The session must be possible. */
export function previewNextSession(
  previous: Agenda,
  wanted: WantedSession,
  entered: EnteredHolidays = NONE_ENTERED,
): NextSessionPreview {
  let count = 0
  const next = nextSession(previous, wanted, () => `id${++count}`, entered)
  const { facts, places = [] } = next
  const toCheck = places.filter(needsDecision).length
  return {
    symbol: facts.symbol ?? null,
    titles: changedTitles(next),
    deadlines: deadlinesOf(facts, entered),
    ...officesOf(facts),
    days: places
      .filter(({ kind }) => kind === 'day')
      .map(({ was, proposed, note }) => ({
        was: was || null,
        date: proposed ?? '',
        ...(note ? { note } : {}),
      })),
    toCheck,
    changed: places.length - toCheck,
    warnings: sessionWarnings(previous, wanted, entered),
  }
}

function changedTitles({ facts, items, places = [] }: Agenda): readonly string[] {
  const [language = 'en'] = facts.languages
  const changed = new Set(
    places.filter((place) => place.field === 'title' && place.applied).map(({ owner }) => owner),
  )
  return items.filter(({ id }) => changed.has(id)).map((item) => itemTitle(item, language))
}

function deadlinesOf(facts: Facts, entered: EnteredHolidays): NextSessionPreview['deadlines'] {
  const { deadlines = [] } = schemaById(facts.schema)
  return deadlines
    .flatMap((deadline) => {
      const date = deadlineDate(deadline, facts, [], entered)
      return date ? [{ name: deadline.name, date }] : []
    })
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))
}

function officesOf({
  schema,
  sessionNumber,
}: Facts): Pick<NextSessionPreview, 'president' | 'rapporteur'> {
  const { rotation } = schemaById(schema)
  if (!rotation || sessionNumber === undefined) return { president: null, rapporteur: null }
  return {
    president: presidingGroup(rotation, sessionNumber)?.name ?? null,
    rapporteur: rapporteurGroup(rotation, sessionNumber)?.name ?? null,
  }
}
