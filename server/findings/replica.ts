import * as Y from 'yjs'
import type { Surroundings } from '../../shared/rules/context.ts'
import { createValidator } from '../../shared/rules/validate.ts'
import { createAgendaReader } from '../../shared/ydoc/agenda-reader.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { readPeople } from '../../shared/ydoc/read-people.ts'
import type { RulesValues, StandingErrors } from './rules-calls.ts'
import { standingErrors, type WeighedFinding, weigh } from './standing-errors.ts'

/** A copy of one document in the thread of the rules, checked again as it is edited. */
export class Replica {
  readonly #doc = createDoc()
  readonly #reader = createAgendaReader(this.#doc)
  readonly #validator = createValidator()
  #seq: number

  /** Builds the copy from the stored state; a piece that does not fit is left out. */
  constructor(pieces: readonly Uint8Array[], seq: number) {
    this.#seq = seq
    this.#doc.transact(() => {
      for (const bytes of pieces) this.#apply(bytes)
    })
  }

  /** Takes a stored change; one that is held already changes nothing. */
  update(bytes: Uint8Array, seq: number): void {
    this.#apply(bytes)
    this.#seq = Math.max(this.#seq, seq)
  }

  #apply(bytes: Uint8Array): void {
    try {
      Y.applyUpdate(this.#doc, bytes)
    } catch {
      // The room opens a damaged document without such a row, and read-only.
    }
  }

  /** Runs the rules, so that whoever asks next need not wait for them. */
  check(surroundings: Surroundings): readonly WeighedFinding[] {
    const agenda = this.#reader.agenda()
    return weigh(this.#doc, agenda, this.#validator.check(agenda, surroundings))
  }

  /** What somebody asks for, of the copy as it is now. */
  value<What extends keyof RulesValues>(what: What, surroundings: Surroundings): RulesValues[What]
  value(what: keyof RulesValues, surroundings: Surroundings): RulesValues[keyof RulesValues] {
    const weighed = this.check(surroundings)
    return what === 'errors' ? this.#errors(weighed) : this.#json(weighed)
  }

  #errors(weighed: readonly WeighedFinding[]): StandingErrors {
    const snapshot = Y.encodeSnapshot(Y.snapshot(this.#doc))
    return { seq: this.#seq, snapshot, errors: standingErrors(weighed) }
  }

  #json(weighed: readonly WeighedFinding[]): string {
    const people = readPeople(this.#doc)
    const count = (severity: string) =>
      weighed.filter(({ finding, ignored }) => finding.severity === severity && !ignored).length
    return JSON.stringify({
      seq: this.#seq,
      state: this.#reader.agenda().facts.state,
      counts: {
        error: count('error'),
        warning: count('warning'),
        info: count('info'),
        ignored: weighed.filter(({ ignored }) => ignored).length,
      },
      findings: weighed.map(({ key, finding, ignored }) => ({
        key,
        ...finding,
        ignored: ignored && {
          id: ignored.id,
          reason: ignored.reason,
          at: ignored.at,
          person: people.get(ignored.person) ?? null,
        },
      })),
    })
  }

  /** Lets go of the copy. */
  destroy(): void {
    this.#reader.dispose()
    this.#doc.destroy()
  }
}
