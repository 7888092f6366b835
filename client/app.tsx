import { Suspense, useCallback } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Redirect, Route, Switch } from 'wouter'
import type { Me } from '../shared/protocol/http.ts'
import { agendaPath, IMPORT_PATH, JOIN_PATH, SETUP_PATH } from '../shared/protocol/paths.ts'
import {
  FailureBoundary,
  JoinPage,
  NotFoundPage,
  SetupPage,
  SignedInOnly,
  WaitingPage,
} from './features/setup/index.ts'
import { StartPage } from './features/start/index.ts'
import { showInterfaceIn } from './i18n/index.ts'
import { MeProvider } from './state/server.ts'
import { LiveRegion, onDemand, Toasts } from './ui/index.ts'

const AgendaPage = onDemand(
  async () => (await import('./features/agenda-page/index.ts')).AgendaPage,
)
const ImportPage = onDemand(async () => (await import('./features/import/index.ts')).ImportPage)

// Whoever comes for an agenda waits for its page while asking who they are, not after that.
if (location.pathname.startsWith(agendaPath(''))) void AgendaPage.fetch().catch(() => undefined)

/** The whole client: who is signed in, which page is open, and what may be said to them. */
export function App() {
  const { t, i18n } = useTranslation()
  const speak = useCallback((me: Me) => void showInterfaceIn(me.language), [])
  return (
    <I18nProvider locale={i18n.language === 'en' ? 'en-GB' : i18n.language}>
      <MeProvider onMe={speak}>
        <FailureBoundary>
          <Suspense fallback={<WaitingPage />}>
            <Pages />
          </Suspense>
        </FailureBoundary>
      </MeProvider>
      <Toasts label={t('messages')} closeLabel={t('close')} />
      <LiveRegion />
    </I18nProvider>
  )
}

function Pages() {
  return (
    <Switch>
      <Route path="/">
        <SignedInOnly>
          <StartPage />
        </SignedInOnly>
      </Route>
      <Route path={IMPORT_PATH}>
        <SignedInOnly>
          <ImportPage />
        </SignedInOnly>
      </Route>
      <Route path={SETUP_PATH} component={SetupPage} />
      <Route path={JOIN_PATH} component={JoinPage} />
      <Route path="/agendas/:id/:view?">
        {({ id, view }) => (
          <SignedInOnly>
            <AgendaPage key={id} id={id} view={view} />
          </SignedInOnly>
        )}
      </Route>
      <Route path="/agendas">
        <Redirect to="/" />
      </Route>
      <Route component={NotFoundPage} />
    </Switch>
  )
}
