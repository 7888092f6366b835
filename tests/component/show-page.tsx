import { type ReactNode, StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { afterEach, vi } from 'vitest'
import { page } from 'vitest/browser'
import { type InterfaceLanguage, startI18n } from '../../client/i18n/index.ts'
import { MeProvider } from '../../client/state/server.ts'
import '../../client/styles/index.css'
import { LiveRegion, Toasts } from '../../client/ui/index.ts'

const undone: (() => void)[] = []

afterEach(() => {
  for (const undo of undone.splice(0)) undo()
  globalThis.fetch = () => new Promise(() => undefined) // what a page asks too late goes nowhere
  vi.restoreAllMocks()
})

/** Draws a page that needs no agenda, as the client does, in English unless told otherwise. */
export async function showPage(
  children: ReactNode,
  language: InterfaceLanguage = 'en',
): Promise<void> {
  await page.viewport(1280, 800)
  await startI18n(language)
  const root = document.body.appendChild(document.createElement('div'))
  root.id = 'root'
  const react = createRoot(root)
  undone.push(() => {
    react.unmount()
    root.remove()
  })
  history.replaceState(null, '', '/')
  react.render(
    <StrictMode>
      <I18nProvider locale={language === 'en' ? 'en-GB' : 'fr'}>
        <MeProvider>
          <div style={{ blockSize: '100vh' }}>{children}</div>
        </MeProvider>
        <Toasts label="Messages" closeLabel="Close" />
        <LiveRegion />
      </I18nProvider>
    </StrictMode>,
  )
}
