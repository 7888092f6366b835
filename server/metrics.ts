import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Rooms } from './rooms/rooms.ts'
import type { Store } from './storage/store.ts'

/** The figures of one server, for a monitor. */
export interface Metrics {
  /** The store, with its commits counted and timed. */
  readonly measured: (store: Store) => Store
  /** Begins to show what is open in the rooms. */
  readonly watch: (rooms: Pick<Rooms, 'figures'>) => void
  /** All figures, in the text form of Prometheus. */
  readonly text: () => Promise<string>
}

/** Starts counting. */
export function createMetrics(): Metrics {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const registers = [register]
  const updates = new Counter({
    name: 'rapporteur_updates_committed_total',
    help: 'Updates on disk since the start.',
    registers,
  })
  const commits = new Histogram({
    name: 'rapporteur_commit_seconds',
    help: 'How long a commit of all rooms together took.',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers,
  })
  return {
    measured: (store) => ({
      ...store,
      append: async (batch) => {
        const stop = commits.startTimer()
        const sequence = await store.append(batch)
        stop()
        updates.inc(batch.length)
        return sequence
      },
    }),
    watch: (rooms) => {
      const gauge = (name: string, help: string, read: () => number) =>
        new Gauge({
          name,
          help,
          registers,
          collect() {
            this.set(read())
          },
        })
      gauge('rapporteur_connections', 'Open sockets.', () => rooms.figures().connections)
      gauge('rapporteur_rooms', 'Agendas in memory.', () => rooms.figures().rooms)
      gauge('rapporteur_disk_refuses', '1 while the disk refuses commits.', () =>
        rooms.figures().failing ? 1 : 0,
      )
    },
    text: () => register.metrics(),
  }
}
