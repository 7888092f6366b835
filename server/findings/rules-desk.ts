import type { EnteredHolidays } from '../../shared/agenda-schema/holidays.ts'
import { NO_SURROUNDINGS, type Surroundings } from '../../shared/rules/context.ts'
import { Replica } from './replica.ts'
import type { RulesAnswer, RulesCall } from './rules-calls.ts'

/** From the last edit to a check that nobody asked for, in milliseconds. */
const SETTLED_AFTER = 500

/** What the thread of the rules does with each call; the answers go to `say`. */
export class RulesDesk {
  readonly #say: (answer: RulesAnswer) => void
  readonly #replicas = new Map<string, Replica>()
  readonly #timers = new Map<string, NodeJS.Timeout>()
  #surroundings: Surroundings = NO_SURROUNDINGS
  #holidays = ''

  constructor(say: (answer: RulesAnswer) => void) {
    this.#say = say
  }

  /** Takes a call; it never throws. */
  take(call: RulesCall): void {
    if (call.do === 'load') this.#load(call)
    else if (call.do === 'update') this.#update(call)
    else if (call.do === 'drop') this.#drop(call.agenda)
    else this.#answer(call)
  }

  #load({ agenda, pieces, seq }: Extract<RulesCall, { do: 'load' }>): void {
    this.#drop(agenda)
    this.#replicas.set(agenda, new Replica(pieces, seq))
  }

  #update({ agenda, bytes, seq }: Extract<RulesCall, { do: 'update' }>): void {
    const replica = this.#replicas.get(agenda)
    if (!replica) return
    replica.update(bytes, seq)
    clearTimeout(this.#timers.get(agenda))
    const timer = setTimeout(() => this.#settle(replica), SETTLED_AFTER)
    this.#timers.set(agenda, timer)
  }

  #settle(replica: Replica): void {
    try {
      replica.check(this.#surroundings)
    } catch {
      // Whoever asks next is told.
    }
  }

  #drop(agenda: string): void {
    clearTimeout(this.#timers.get(agenda))
    this.#timers.delete(agenda)
    this.#replicas.get(agenda)?.destroy()
    this.#replicas.delete(agenda)
  }

  #answer({ id, agenda, what, holidays }: Extract<RulesCall, { do: 'ask' }>): void {
    clearTimeout(this.#timers.get(agenda))
    try {
      const replica = this.#replicas.get(agenda)
      if (!replica) throw new Error(`Agenda ${agenda} is not loaded`)
      this.#say({ id, value: replica.value(what, this.#around(holidays)) })
    } catch (error) {
      this.#say({ id, error: String(error) })
    }
  }

  /** The same object while nobody enters other holidays: only then is little checked again. */
  #around(holidays: EnteredHolidays): Surroundings {
    const words = JSON.stringify(holidays)
    if (words !== this.#holidays) this.#surroundings = { holidays }
    this.#holidays = words
    return this.#surroundings
  }
}
