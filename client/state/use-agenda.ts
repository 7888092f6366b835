import { useCallback, useRef, useSyncExternalStore } from 'react'
import type { Agenda } from '../../shared/model/agenda.ts'
import type { TextPlace } from '../../shared/model/edit.ts'
import type { Text } from '../../shared/model/text.ts'
import type { AgendaReader } from '../../shared/ydoc/agenda-reader.ts'
import { calmListeners } from './after-paint.ts'
import { useSession } from './session-context.tsx'

/** The whole agenda; the component renders at every change, so prefer {@link useAgendaPart}. */
export function useAgenda(): Agenda {
  const { reader } = useSession()
  return useSyncExternalStore(calmly(reader), reader.agenda)
}

/**
 * A part of the agenda, or something derived from it. The component renders only when the part
 * differs: by `isSame` when given, else as another object. What did not change in the agenda is
 * the same object as before, so picking a record needs no `isSame`.
 */
export function useAgendaPart<Part>(
  select: (agenda: Agenda) => Part,
  isSame: (one: Part, other: Part) => boolean = Object.is,
): Part {
  const { reader } = useSession()
  const last = useRef<{ agenda: Agenda; select: unknown; part: Part } | null>(null)
  const get = (): Part => {
    const agenda = reader.agenda()
    const known = last.current
    if (known && known.agenda === agenda && known.select === select) return known.part
    const fresh = select(agenda)
    const part = known && isSame(known.part, fresh) ? known.part : fresh
    last.current = { agenda, select, part }
    return part
  }
  return useSyncExternalStore(calmly(reader), get)
}

/** One text of the agenda; the component renders only when that text changes. */
export function useText({ owner, field, language }: TextPlace): Text {
  const { reader } = useSession()
  const get = useCallback(
    () => reader.text({ owner, field, language }),
    [reader, owner, field, language],
  )
  return useSyncExternalStore(calmly(reader), get)
}

type Subscribe = (listener: () => void) => () => void

const subscribes = new WeakMap<AgendaReader, Subscribe>()

/**
 * Hears of what changed: of letters once they are painted, since all that follows from them stands
 * elsewhere; of everything else at once.
 */
function calmly(reader: AgendaReader): Subscribe {
  const known = subscribes.get(reader)
  if (known) return known
  const subscribe = calmListeners(({ now, calmly }) =>
    reader.subscribe(({ structure, facts }) => (structure || facts ? now() : calmly())),
  )
  subscribes.set(reader, subscribe)
  return subscribe
}
