import { Suspense, useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { type Target, useGuide } from '../../state/go-to.ts'
import { useSession } from '../../state/index.ts'
import { Progress } from '../../ui/index.ts'
import { ChecksWatch } from '../checks/index.ts'
import { CommentsWatch } from '../comments/index.ts'
import { DeadlinesView } from '../deadlines/index.ts'
import { KeysDialog } from '../keys/index.ts'
import { PlacesWatch } from '../next-session/index.ts'
import { usePageTitle } from '../setup/index.ts'
import { SuggestionsWatch } from '../suggestions/index.ts'
import { TimetableBoard } from '../timetable/index.ts'
import { AgendaHeader } from './agenda-header.tsx'
import { Banners } from './banners.tsx'
import { BottomBar } from './bottom-bar.tsx'
import { DraftView } from './draft-view.tsx'
import { LostWorkDialog } from './lost-work-dialog.tsx'
import { ModeKeys } from './mode-keys.tsx'
import { ReadView } from './read-view.tsx'
import { useSide } from './side.ts'
import { SidePanel } from './side-panel.tsx'
import { togglePanel } from './side-panels.ts'
import { useAnnouncements } from './use-announcements.ts'
import { useDocumentTitle } from './use-document-title.ts'
import { usePageKeys } from './use-page-keys.ts'
import { type View, viewPath } from './views.ts'

/** The agenda page: one header line, the bar when something is wrong, the view, the bar below. */
export function AgendaFrame({ view }: { readonly view: View }) {
  const { t } = useTranslation('agenda')
  const { symbol, title } = useDocumentTitle()
  const [hasKeys, setHasKeys] = useState(false)
  const side = useSide()
  const showKeys = useCallback(() => setHasKeys(true), [])
  usePageTitle([symbol, title].filter(Boolean).join(' · ') || t('untitled'))
  usePageKeys({ onOutline: side.toggle, onPanel: togglePanel, onKeys: showKeys })
  useWayToDraft(view)
  return (
    <div className="app">
      <a className="skip-link" href="#document">
        {t('skip-to-document')}
      </a>
      <div className="top">
        <AgendaHeader view={view} onKeys={showKeys} />
        <Banners />
      </div>
      {view === 'read' ? (
        <ReadView />
      ) : view === 'deadlines' ? (
        <Suspense fallback={<Progress label={t('waiting.title')} />}>
          <DeadlinesView />
        </Suspense>
      ) : (
        <div className="with-panel">
          {view === 'draft' ? (
            <DraftView side={side} />
          ) : (
            <main className="workspace board-view" id="document" tabIndex={-1}>
              <TimetableBoard isTrayOpen={side.isDrawerOpen} onTrayClose={side.close} />
            </main>
          )}
          <SidePanel />
        </div>
      )}
      <BottomBar view={view} onSide={side.toggle} onPanel={togglePanel} />
      <LostWorkDialog />
      <Announcements />
      {view !== 'read' && <ChecksWatch />}
      {view !== 'read' && <SuggestionsWatch />}
      {view !== 'read' && <CommentsWatch />}
      <ModeKeys />
      {view !== 'read' && <PlacesWatch />}
      <KeysDialog isOpen={hasKeys} onClose={() => setHasKeys(false)} />
    </div>
  )
}

/** On its own, so that every saved letter and every moved caret does not draw the page again. */
function Announcements() {
  useAnnouncements()
  return null
}

/** What leads to a place of the document leads to the draft first, where the places are. */
function useWayToDraft(view: View): void {
  const [, go] = useLocation()
  const { agenda } = useSession()
  const guide = useCallback(
    (_target: Target) => {
      if (view !== 'draft') go(viewPath(agenda, 'draft'))
      return false // the sheet takes it up when it is there
    },
    [view, go, agenda],
  )
  useGuide(guide)
}
