import { useCallback, useEffect, useState } from 'react'
import type { AgendaListRow } from '../../../shared/protocol/http.ts'
import { api, type CallFailure, keepAgendas, keptAgendas, useSignedIn } from '../../state/server.ts'

/** The agendas of this person, and those deleted that can be brought back. */
export interface Agendas {
  readonly live: readonly AgendaListRow[]
  readonly deleted: readonly AgendaListRow[]
  /** Whether only this device knows of them, because the server is away. */
  readonly areKept: boolean
}

const REFRESH_EVERY_MS = 30_000

/** Fetches the lists, again when the window is looked at anew, and from time to time. */
export function useAgendas(): {
  readonly agendas: Agendas | null
  readonly failure: CallFailure | null
  readonly refresh: () => Promise<void>
} {
  const [agendas, setAgendas] = useState<Agendas | null>(null)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const { signedIn } = useSignedIn()
  const person = signedIn.is === 'somebody' && signedIn.isConfirmed ? signedIn.me.person.id : null
  const refresh = useCallback(async () => {
    const [live, deleted] = await Promise.all([api.agendas(), api.agendas(true)])
    if (live.ok) {
      const { agendas } = live.value
      if (person) keepAgendas(person, agendas)
      setAgendas({
        live: agendas,
        deleted: deleted.ok ? deleted.value.agendas : [],
        areKept: false,
      })
      setFailure(null)
    } else {
      setFailure(live.reason)
      if (live.reason.code === 'unreachable') setAgendas((shown) => shown ?? keptHere())
    }
  }, [person])
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void refresh()
    }
    look()
    const timer = setInterval(look, REFRESH_EVERY_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [refresh])
  return { agendas, failure, refresh }
}

function keptHere(): Agendas | null {
  const live = keptAgendas()
  return live && { live, deleted: [], areKept: true }
}
