import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeAll } from 'vitest'
import '../../client/styles/index.css'
import { SessionTexts } from '../../client/editor/index.ts'
import { startI18n } from '../../client/i18n/index.ts'
import { createLocalSession, type LocalSessionOptions } from '../../client/session/index.ts'
import { type RefusedEdit, type Session, SessionProvider } from '../../client/state/index.ts'
import { LiveRegion, Toasts } from '../../client/ui/index.ts'
import type { Agenda } from '../../shared/model/agenda.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { writeAgenda } from '../../shared/ydoc/write-agenda.ts'

/** A piece of the page on the screen, over a document of its own. */
export interface Shown {
  readonly session: Session
  readonly refusals: readonly RefusedEdit[]
  readonly container: HTMLElement
}

const open: (() => void)[] = []

beforeAll(() => startI18n('en'))

afterEach(() => {
  for (const close of open.splice(0)) close()
})

/** Shows components over an agenda, in English, as a secretary unless the options say otherwise. */
export function show(ui: ReactNode, agenda: Agenda, options?: LocalSessionOptions): Shown {
  const doc = createDoc()
  writeAgenda(doc, agenda)
  const session = createLocalSession(doc, options)
  const refusals: RefusedEdit[] = []
  const container = document.createElement('div')
  document.body.append(container)
  const root = createRoot(container)
  root.render(
    <I18nProvider locale="en">
      <SessionProvider session={session} onRefusal={(refusal) => refusals.push(refusal)}>
        <SessionTexts>{ui}</SessionTexts>
        <Toasts label="Messages" closeLabel="Close" />
        <LiveRegion />
      </SessionProvider>
    </I18nProvider>,
  )
  open.push(() => {
    root.unmount()
    container.remove()
    void session.close()
  })
  return { session, refusals, container }
}
