import { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import type { Result } from '../../shared/base/result.ts'
import type { Watched } from '../../shared/base/watched.ts'
import type { Id } from '../../shared/model/agenda.ts'
import type { Edit, Refusal, TextPlace } from '../../shared/model/edit.ts'
import type { Hello, RefusedReason } from '../../shared/protocol/messages.ts'
import { type AgendaReader, createAgendaReader } from '../../shared/ydoc/agenda-reader.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { LAYOUT, textRoot } from '../../shared/ydoc/layout.ts'
import { asAccepted } from '../../shared/ydoc/text/read-text.ts'
import type { UndoHistory } from '../../shared/ydoc/undo-history.ts'
import { applyAsOneStep } from './apply-as-one-step.ts'
import { type ChangeLog, followChanges } from './change-log.ts'
import type { ConnectionEvent, Stop } from './connection.ts'
import { type CopyHolder, holdCopy } from './copy-holder.ts'
import { type CopyRegister, openCopyRegister } from './copy-register.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { createLink, type Link } from './link.ts'
import { keepLostWork, type LostWork, lostTexts } from './lost-text.ts'
import { type Presence, watchPresence } from './presence.ts'
import type { Session, SessionStatus } from './session.ts'
import { createStatusKeeper, type StatusKeeper } from './status-keeper.ts'
import { textPlaces } from './touched-texts.ts'
import { createUndoHistory } from './undo-history.ts'
import { openUnsentNotes, unsentNotesOf } from './unsent-note.ts'

/** What a session needs from outside. */
export interface SessionOptions {
  readonly agenda: Id
  /** The id of the person signed in on this device. */
  readonly person: string
  /** The address of the socket server, e.g. `wss://host/ws`. */
  readonly server: string
  /** Asks over HTTP why a socket does not open; null when there is no reason but the network. */
  readonly askWhy?: () => Promise<Stop | null>
  readonly storage?: Storage | null
  readonly Socket?: typeof WebSocket
}

const WATCH_EVERY_MS = 5_000

/**
 * Opens an agenda: from the copy on this device if there is one, and from the server. It never
 * throws; whatever goes wrong is in its status, within a minute at most.
 */
export function openSession(options: SessionOptions): Session {
  const session = new LiveSession(options)
  void session.begin()
  return session
}

class LiveSession implements Session {
  readonly agenda: Id
  readonly person: string
  readonly doc: Y.Doc = createDoc()
  readonly awareness = new Awareness(this.doc)
  readonly reader: AgendaReader = createAgendaReader(this.doc)
  readonly undo: UndoHistory = createUndoHistory(this.doc)
  readonly status: Watched<SessionStatus>
  readonly presence: Watched<readonly Presence[]>
  readonly #storage: Storage | null
  readonly #askWhy: () => Promise<Stop | null>
  readonly #ledger: Ledger
  readonly #keeper: StatusKeeper
  readonly #changes: ChangeLog
  readonly #register: CopyRegister
  readonly #copy: CopyHolder
  readonly #link: Link
  readonly #stopping: (() => void)[] = []

  constructor(options: SessionOptions) {
    const { agenda, person } = options
    this.agenda = agenda
    this.person = person
    this.#storage = options.storage === undefined ? webStorage() : options.storage
    this.#askWhy = options.askWhy ?? (() => Promise.resolve(null))
    const unsent = unsentNotesOf(agenda, person)
    const notes = openUnsentNotes(unsent, this.doc.clientID, this.#storage)
    this.#ledger = createLedger(notes.before.changes)
    this.#register = openCopyRegister(agenda, person, this.#storage)
    this.#keeper = createStatusKeeper(this.#ledger, this.#register.current()?.role)
    this.status = this.#keeper.status
    this.#changes = followChanges(this.doc, this.#ledger, notes, () => this.#keeper.refresh())
    this.#copy = holdCopy(this.doc, this.#register, () => this.#keeper.isKeptHere(true))
    this.#link = this.#createLink(options)
    const [presence, stopPresence] = watchPresence(this.doc, this.awareness)
    this.presence = presence
    this.#stopping.push(stopPresence, this.#watch(), this.#listen())
  }

  async begin(): Promise<void> {
    const isLoaded = await this.#copy.load()
    if (isLoaded && this.doc.store.clients.size > 0) this.#keeper.hasContent()
    if (this.#stopping.length > 0) this.#link.connect()
  }

  apply(...edits: readonly Edit[]): Result<void, Refusal> {
    return applyAsOneStep(this.doc, this.undo, edits)
  }

  /** A field, because buttons take it without the session. */
  readonly retry = (): void => {
    if (this.status.get().connection.at !== 'synced') this.#reconnect()
  }

  async close(): Promise<void> {
    for (const stop of this.#stopping.splice(0)) stop()
    this.#link.close()
    this.#changes.close()
    this.#keeper.close()
    await this.#copy.close()
    this.undo.destroy()
    this.reader.dispose()
    this.awareness.destroy()
    this.doc.destroy()
  }

  #createLink({ server, agenda, Socket = WebSocket }: SessionOptions): Link {
    return createLink(
      this.doc,
      this.awareness,
      { server, agenda, Socket },
      {
        opened: () => this.#ledger.connected(),
        greeted: (hello) => this.#greeted(hello),
        sent: (message) => {
          this.#ledger.sent(message)
          this.#keeper.refresh()
        },
        stored: (count) => {
          this.#ledger.stored(count)
          this.#changes.acknowledged()
          this.#keeper.refresh()
        },
        synced: () => {
          this.#keeper.hasContent()
          this.#keeper.happened({ type: 'synced' })
        },
        ended: (event, wasGreeted) => {
          this.#ended(event)
          if (!wasGreeted && event.type === 'broke') void this.#explain()
        },
      },
    )
  }

  #greeted(hello: Hello): 'write' | 'listen' | 'leave' {
    if (!this.#copy.take(hello.epoch)) {
      this.#setAside('other-epoch', allTexts(this.doc))
      this.#keeper.happened({ type: 'stop', why: { is: 'other-epoch' } })
      return 'leave'
    }
    this.#register.keepRole(hello.role)
    this.awareness.setLocalStateField('user', hello.person)
    this.#keeper.greeted(hello)
    return hello.layout > LAYOUT ? 'listen' : 'write'
  }

  #ended(event: ConnectionEvent): void {
    const reason = event.type === 'stop' ? reasonToGiveUp(event.why) : null
    if (reason) {
      this.#setAside('refused', this.#changes.unsavedTexts(), reason)
      this.#copy.giveUp()
    }
    this.#keeper.happened(event)
  }

  #setAside(why: LostWork['why'], places: readonly TextPlace[], reason?: string): void {
    const texts = lostTexts(places, (place) => asAccepted(this.doc.getText(textRoot(place))))
    keepLostWork(this, { why, reason, at: Date.now(), texts }, this.#storage)
    this.#changes.giveUp()
  }

  /** A refused handshake looks like a broken network; only HTTP says that it was a refusal. */
  async #explain(): Promise<void> {
    const why = await this.#askWhy().catch(() => null)
    if (!why || this.#stopping.length === 0 || this.status.get().connection.at === 'synced') return
    this.#link.leave()
    this.#ended({ type: 'stop', why })
  }

  #reconnect(): void {
    this.#keeper.happened({ type: 'retry' })
    this.#link.connect()
  }

  /** R12: no state that is not finished lasts for ever. */
  #watch(): () => void {
    const timer = setInterval(() => {
      if (this.#keeper.isStuck()) this.#reconnect()
    }, WATCH_EVERY_MS)
    return () => clearInterval(timer)
  }

  #listen(): () => void {
    if (typeof window === 'undefined') return () => undefined
    const online = () => this.retry()
    const leaving = (event: BeforeUnloadEvent) => {
      if (this.#ledger.unsaved() > 0) event.preventDefault()
    }
    window.addEventListener('online', online)
    window.addEventListener('beforeunload', leaving)
    return () => {
      window.removeEventListener('online', online)
      window.removeEventListener('beforeunload', leaving)
    }
  }
}

/** Why the copy on this device may not be gone on with: refused, or no longer this person's to see. */
function reasonToGiveUp(why: Stop): RefusedReason | null {
  if (why.is === 'refused') return why.reason
  return why.is === 'not-allowed' || why.is === 'not-found' ? 'not-allowed' : null
}

function allTexts(doc: Y.Doc): readonly TextPlace[] {
  return textPlaces([...doc.share.keys()])
}

function webStorage(): Storage | null {
  try {
    return typeof localStorage === 'undefined' ? null : localStorage
  } catch {
    return null // the browser forbids it
  }
}
