import { useTranslation } from 'react-i18next'
import { usePanel } from '../../state/panel.ts'
import { IconButton } from '../../ui/index.ts'
import { togglePanel } from './side-panels.ts'
import type { View } from './views.ts'

/** Opens the panel at the right, and closes it. */
export function PanelButton({ view }: { readonly view: View }) {
  const { t } = useTranslation('agenda')
  const { panel } = usePanel()
  if (view === 'read' || view === 'deadlines') return null
  return (
    <IconButton
      icon="panel"
      className="only-wide"
      label={t(panel ? 'side-panel.hide' : 'side-panel.show')}
      keys="Ctrl+Alt+P"
      aria-expanded={panel !== null}
      onPress={togglePanel}
    />
  )
}
