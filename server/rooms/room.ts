import * as Y from 'yjs'
import { isIssued } from '../../shared/ydoc/issue-state.ts'
import { LAYOUT } from '../../shared/ydoc/layout.ts'
import { ORIGIN } from '../../shared/ydoc/origin.ts'
import {
  type AfterCommit,
  type AfterCommitDeps,
  type AfterCommitLimits,
  createAfterCommit,
} from './after-commit.ts'
import { Answers, type StateVector } from './answers.ts'
import type { CommitLog } from './commit-log.ts'
import type { Connection, ConnectionListener } from './connection.ts'
import { Intake, type Tick, type Work } from './intake.ts'
import type { OpenDocument } from './open-document.ts'
import { Presence } from './presence.ts'
import { socketFrame } from './socket-frame.ts'
import { summaryOfDocument } from './summary.ts'
import { createTicker, type Ticker, tickWindow } from './tick.ts'
import { type Incoming, type PresenceEntry, questionFrame, updateFrame } from './wire.ts'

/** What a room needs of the server around it. */
export interface RoomDeps extends AfterCommitDeps {
  readonly commits: CommitLog
  readonly limits: RoomLimits
  /** Whether the agenda was issued when its row was last written. */
  readonly isIssued: boolean
  /** The state as it is stored, for readers while the disk refuses new commits. */
  readonly storedState: () => Promise<Uint8Array>
  /** Called when the document in memory can no longer be trusted: the room must not be used. */
  readonly broken: () => void
}

export interface RoomLimits extends AfterCommitLimits {
  /**
   * From the last who opened the agenda to the building of its document, in milliseconds. Building
   * stops everything for a moment, so it waits until those who open it together are through.
   */
  readonly warmAfter: number
}

/** From one frame of presence to the next, in milliseconds. */
const PRESENCE_WINDOW = 50

/**
 * One agenda that is open: its document and everybody who is connected to it.
 *
 * All that comes in one tick is vetted and applied in one transaction, whose one update is the
 * record in the log and, once it is committed, the message to everyone. One tick is under way at a
 * time, so between ticks memory holds exactly what the disk holds. Nobody is sent what could still
 * be lost: after a crash only its author may bring it back, because client ids are owned.
 */
export class Room implements ConnectionListener {
  readonly #agenda: string
  readonly #deps: RoomDeps
  readonly #opened: OpenDocument
  readonly #presence: Presence
  readonly #answers: Answers
  readonly #afterCommit: AfterCommit
  readonly #ticker: Ticker
  readonly #presenceTicker: Ticker
  readonly #connections = new Set<Connection>()
  #inbox: Work[] = []
  /** Whether a tick waits for its commit. */
  #isCommitting = false
  #isEnded = false
  /** Whether the agenda is issued, as everybody here was told. */
  #isIssued: boolean
  /** The last row that the document holds. */
  #seq: number
  /** Clients that wait for the commit under way to be answered. */
  #questions: { readonly from: Connection; readonly stateVector: StateVector }[] = []
  /** Readers on the server that wait for it. */
  #readers: ((doc: Y.Doc) => void)[] = []
  /** Where updates go in, once the document is built. */
  #intake: Intake | null = null
  /** Clients that were not yet asked what they hold, because that takes the built document. */
  #unasked: Connection[] = []
  #warmTimer: NodeJS.Timeout | null = null

  constructor(agenda: string, opened: OpenDocument, deps: RoomDeps) {
    this.#agenda = agenda
    this.#deps = deps
    this.#opened = opened
    this.#seq = opened.seq
    this.#isIssued = deps.isIssued
    this.#presence = new Presence(opened.owners)
    this.#answers = new Answers(opened, deps.storedState)
    this.#afterCommit = createAfterCommit({
      agenda,
      tail: opened.tail,
      limits: deps.limits,
      deps,
      summary: () => this.read(summaryOfDocument),
      state: () => this.#answers.state(),
    })
    this.#ticker = createTicker(
      () => tickWindow(this.#connections.size),
      () => this.#tick(),
    )
    this.#presenceTicker = createTicker(
      () => PRESENCE_WINDOW,
      () => this.#broadcast(this.#presence.news()),
    )
  }

  /** Whether everything that was taken in is on disk. */
  get isSettled(): boolean {
    return this.#isEnded || (!this.#isCommitting && this.#inbox.length === 0)
  }

  /** Whether nobody may write just now, and why. */
  get readOnly(): 'damaged' | 'disk' | 'issued' | undefined {
    if (this.#opened.isDamaged) return 'damaged'
    if (this.#deps.commits.isFailing) return 'disk'
    return this.#isIssued ? 'issued' : undefined
  }

  /** Takes somebody in: says what they may do, asks for what they hold, shows who is there. */
  join(connection: Connection): void {
    const { role, person } = connection.guest
    const { readOnly } = this
    const { epoch } = this.#opened
    this.#connections.add(connection)
    const hello = { type: 'hello', layout: LAYOUT, epoch, role, person } as const
    connection.tell(readOnly ? { ...hello, readOnly } : hello)
    if (!readOnly) this.#ask(connection)
    this.#showEverybody(connection)
    connection.listen(this)
  }

  /** Asks a client for everything that it holds and the document does not. */
  #ask(connection: Connection): void {
    if (this.#intake) connection.send(questionFrame(Y.encodeStateVector(this.#opened.doc)))
    else {
      this.#unasked.push(connection)
      this.#warmSoon()
    }
  }

  /**
   * Builds the document when those who opened the agenda have been answered. It takes long, and
   * others may be about to open it too.
   */
  #warmSoon(): void {
    if (this.#warmTimer) clearTimeout(this.#warmTimer)
    this.#warmTimer = setTimeout(() => this.#warm(), this.#deps.limits.warmAfter)
  }

  /** The built document's intake, building it now if need be. */
  #warm(): Intake {
    if (this.#intake) return this.#intake
    if (this.#warmTimer) clearTimeout(this.#warmTimer)
    const wasDamaged = this.#opened.isDamaged
    const { doc, owners } = this.#opened
    this.#intake = new Intake(this.#agenda, doc, owners, this.#deps.log)
    if (this.#opened.isDamaged && !wasDamaged) this.#foundDamage()
    this.#lookWhetherIssued()
    for (const connection of this.#unasked.splice(0)) this.#ask(connection)
    return this.#intake
  }

  /** Tells everybody when the agenda was issued or reopened: they come back with other rights. */
  #lookWhetherIssued(): void {
    const now = isIssued(this.#opened.doc)
    if (now === this.#isIssued) return
    this.#isIssued = now
    this.reconnectAll()
  }

  get #doc(): Y.Doc {
    this.#warm()
    return this.#opened.doc
  }

  #foundDamage(): void {
    this.#deps.log.error({ agenda: this.#agenda }, 'rows of the log are missing; read-only')
    this.reconnectAll()
  }

  closed(connection: Connection): void {
    this.#connections.delete(connection)
    this.#presence.leave(connection)
    if (this.#presence.hasNews) this.#presenceTicker.touch()
  }

  message(connection: Connection, message: Incoming): void {
    if (this.#isEnded) connection.close('tryAgain')
    else if (message.type === 'update') this.#takeUpdate(connection, message)
    else if (message.type === 'question') this.#takeQuestion(connection, message.stateVector)
    else if (message.type === 'presence') this.#takePresence(connection, message.entries)
    else this.#showEverybody(connection)
  }

  #takePresence(connection: Connection, entries: readonly PresenceEntry[]): void {
    this.#presence.take(connection, entries)
    if (this.#presence.hasNews) this.#presenceTicker.touch()
  }

  #showEverybody(connection: Connection): void {
    const everybody = this.#presence.everybody()
    if (everybody) connection.send(everybody)
  }

  #takeUpdate(
    connection: Connection,
    { bytes, isJoining }: Extract<Incoming, { type: 'update' }>,
  ): void {
    const { readOnly } = this
    connection.received++
    if (readOnly === 'damaged') connection.refuse('read-only')
    if (readOnly) connection.hasHole = true
    else if (isJoining) connection.hasHole = false
    if (connection.hasHole) return
    this.#inbox.push({ from: connection, count: connection.received, bytes, isJoining })
    this.#touch()
  }

  /**
   * Runs an edit of the server's own in the next tick; resolves with its value after COMMIT. Rejects
   * with what the edit throws, or when the agenda is damaged or the room ends before its turn.
   */
  run<Value>(by: string | null, edit: (doc: Y.Doc) => Value): Promise<Value> {
    return new Promise((resolve, reject) => {
      let finish: () => void = () => reject(new Error('The edit was not made'))
      const attempt = (doc: Y.Doc) => {
        try {
          const value = doc.transact(() => edit(doc), ORIGIN.server)
          finish = () => resolve(value)
        } catch (error) {
          finish = () => reject(error instanceof Error ? error : new Error(String(error)))
        }
      }
      const done = (isCommitted: boolean) =>
        isCommitted ? finish() : reject(new Error('The room ended before the edit was stored'))
      if (this.#isEnded) done(false)
      else if (this.#warm() && this.#opened.isDamaged) {
        reject(new Error('The agenda is damaged and read-only'))
      } else {
        this.#inbox.push({ by, edit: attempt, done })
        this.#touch()
      }
    })
  }

  /** What the document says as far as it is committed; waits for a commit that is under way. */
  read<Value>(look: (doc: Y.Doc) => Value): Promise<Value> {
    return new Promise((resolve, reject) => {
      const reader = (doc: Y.Doc) => {
        try {
          resolve(look(doc))
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)))
        }
      }
      if (this.#isCommitting) this.#readers.push(reader)
      else reader(this.#doc)
    })
  }

  #touch(): void {
    if (!this.#isCommitting) this.#ticker.touch()
  }

  #tick(): void {
    const intake = this.#warm()
    const works = this.#inbox
    this.#inbox = []
    if (this.#opened.isDamaged) return
    const tick = intake.take(works)
    if (!tick) this.#giveUp(works)
    else if (tick.update) void this.#commit(tick, tick.update)
    else this.#settle(tick)
  }

  /** Gives the room up with all that was not committed; the clients come back to a fresh one. */
  #giveUp(works: readonly Work[]): void {
    this.#deps.log.error({ agenda: this.#agenda }, 'a vetted update did not apply; loading again')
    this.#inbox = [...works]
    this.destroy()
    this.#deps.broken()
  }

  async #commit(tick: Tick, update: Uint8Array): Promise<void> {
    this.#isCommitting = true
    this.#answers.changed()
    const person = soleOf(tick.people)
    this.#seq = await this.#deps.commits.append({
      agenda: this.#agenda,
      bytes: update,
      person,
      at: this.#deps.clock(),
      clients: tick.clients,
    })
    this.#isCommitting = false
    this.#broadcast(updateFrame(update), soleOf(tick.authors))
    this.#settle(tick)
    if (this.#isEnded) return
    this.#lookWhetherIssued()
    const { suggesters } = tick
    this.#afterCommit.committed({ person, suggesters, bytes: update.length })
    if (!this.#opened.isDamaged) this.#afterCommit.compactWhenDue(this.#seq)
    if (this.#inbox.length > 0) this.#touch()
  }

  /** Everything up to this tick is committed: say so to whoever waits for it. */
  #settle({ settled, done }: Tick): void {
    for (const [connection, count] of settled) connection.acknowledge(count)
    for (const tell of done) tell(true)
    for (const { from, stateVector } of this.#questions.splice(0))
      this.#answers.answer(from, stateVector)
    for (const look of this.#readers.splice(0)) look(this.#doc)
  }

  /** One message to everybody but the one who wrote it all. */
  #broadcast(message: Uint8Array | null, except: Connection | null = null): void {
    if (!message) return
    const frame = socketFrame(message)
    for (const connection of this.#connections) {
      if (connection !== except) connection.sendFramed(frame)
    }
  }

  #takeQuestion(connection: Connection, stateVector: StateVector): void {
    if (stateVector.size > 0) this.#warm()
    if (!this.#isCommitting) this.#answers.answer(connection, stateVector)
    else if (this.readOnly === 'disk') void this.#answers.answerFromStore(connection, stateVector)
    else this.#questions.push({ from: connection, stateVector })
  }

  /** Writes what the start page shows of the agenda and who suggested, where that is not done yet. */
  async finishNotes(): Promise<void> {
    await this.#afterCommit.finishNotes()
  }

  /**
   * Replaces the rows by a snapshot if that spares the next opener a wait. To be called when all is
   * settled; a document that nobody needed to build has not changed and is left as it lies.
   */
  async finishSnapshot(): Promise<void> {
    const { readOnly } = this
    if (!this.#opened.isBuilt || (readOnly && readOnly !== 'issued')) return
    await this.#afterCommit.finishSnapshot(this.#seq)
  }

  /** The disk began to refuse, or takes updates again: everybody comes back to hear of it. */
  reconnectAll(): void {
    for (const { from, stateVector } of this.#questions.splice(0)) {
      void this.#answers.answerFromStore(from, stateVector)
    }
    for (const connection of [...this.#connections]) connection.close('tryAgain')
  }

  /** Ends the room. A message that reaches it afterwards closes its socket. */
  destroy(): void {
    this.#isEnded = true
    this.#ticker.stop()
    this.#presenceTicker.stop()
    this.#afterCommit.stop()
    for (const work of this.#inbox.splice(0)) if ('edit' in work) work.done(false)
    for (const connection of [...this.#connections]) connection.close('tryAgain')
    if (this.#warmTimer) clearTimeout(this.#warmTimer)
    if (this.#opened.isBuilt) this.#opened.doc.destroy()
  }
}

/** The only member of a set, or null when there are others. */
function soleOf<Member>(members: ReadonlySet<Member>): Member | null {
  const [member] = members
  return members.size === 1 && member !== undefined ? member : null
}
