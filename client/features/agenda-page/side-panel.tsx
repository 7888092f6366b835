import { Suspense, useEffect } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { PANEL_IS_COLUMN, PANELS, usePanel } from '../../state/panel.ts'
import { Drawer, Icon, Progress, useIsNarrow } from '../../ui/index.ts'
import { ErrorDock } from '../checks/index.ts'
import './side-panel.css'
import { SIDE_PANELS, type SidePanelTab, useShownPanels } from './side-panels.ts'

/** From drawing the page to fetching its panels, in milliseconds: the page comes first. */
const FETCH_AFTER = 1_500

/** The column at the right: one panel at a time under the tabs of all. */
export function SidePanel() {
  const { t } = useTranslation('agenda')
  const { panel, show } = usePanel()
  const isDrawer = useIsNarrow(PANEL_IS_COLUMN)
  useEffect(() => {
    const timer = setTimeout(fetchPanels, FETCH_AFTER)
    return () => clearTimeout(timer)
  }, [])
  if (isDrawer)
    return (
      <Drawer
        edge="end"
        title={t('side-panel.label')}
        isOpen={panel !== null}
        onClose={() => show(null)}
        closeLabel={t('common:close')}
      >
        <div className="panel">
          <PanelTabs />
        </div>
      </Drawer>
    )
  if (!panel) return null
  return (
    <aside className="panel" id="side-panel" aria-label={t('side-panel.label')}>
      <PanelTabs />
      {panel !== 'checks' && (
        <Suspense fallback={null}>
          <ErrorDock />
        </Suspense>
      )}
    </aside>
  )
}

/** One that does not come now is asked for again when it is opened. */
function fetchPanels(): void {
  for (const { Panel } of SIDE_PANELS) void Panel.fetch().catch(() => undefined)
}

function PanelTabs() {
  const { t } = useTranslation('agenda')
  const { panel, show } = usePanel()
  const tabs = useShownPanels()
  const shown = tabs.find(({ name }) => name === panel) ?? tabs[0]
  if (!shown) return null
  return (
    <Tabs
      className="panel-tabs"
      selectedKey={shown.name}
      onSelectionChange={(key) => show(PANELS.find((name) => name === key) ?? null)}
    >
      <TabList className="tabs" aria-label={t('side-panel.label')}>
        {tabs.map((tab) => (
          <Tab key={tab.name} id={tab.name}>
            <TabCount tab={tab} /> {t(`side-panel.${tab.name}`)}
          </Tab>
        ))}
      </TabList>
      <TabPanel id={shown.name} className="panel-body">
        <Suspense fallback={<Progress label={t('side-panel.opening')} />}>
          <shown.Panel />
        </Suspense>
      </TabPanel>
    </Tabs>
  )
}

/** On its own, so that what is counted draws only its number again. */
function TabCount({ tab: { useCount, icon } }: { readonly tab: SidePanelTab }) {
  const count = useCount()
  return <b>{count ?? <Icon name={icon} />}</b>
}
