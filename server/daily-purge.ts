import type { Logger } from 'pino'
import type { AgendaRecords } from './storage/store.ts'

const DAY = 24 * 60 * 60 * 1000

/**
 * Removes for good, now and once a day, the agendas whose time to be brought back has run out. A
 * failure is logged and tried again the next day. Returns how to stop.
 */
export function purgeDaily(
  store: Pick<AgendaRecords, 'purgeDeleted'>,
  clock: () => number,
  log: Pick<Logger, 'info' | 'error'>,
): () => void {
  const purge = async () => {
    try {
      const agendas = await store.purgeDeleted(clock())
      if (agendas.length > 0) log.info({ agendas }, 'agendas deleted long ago were removed')
    } catch (error) {
      log.error({ error: String(error) }, 'agendas deleted long ago could not be removed')
    }
  }
  void purge()
  const timer = setInterval(() => void purge(), DAY)
  return () => clearInterval(timer)
}
