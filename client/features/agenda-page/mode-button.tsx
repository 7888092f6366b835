import { useTranslation } from 'react-i18next'
import { useMode, useReadOnlyReason } from '../../state/index.ts'
import { Button, classes, Menu, MenuChoice, MenuItem } from '../../ui/index.ts'
import type { View } from './views.ts'

/** What the person is doing to the document, and why they cannot do otherwise if so. */
export function ModeButton({ view }: { readonly view: View }) {
  const { t } = useTranslation('agenda')
  const [chosen, setMode] = useMode()
  const readOnly = useReadOnlyReason()
  const why = readOnly ?? (view === 'read' ? 'view' : null)
  const mode = why ? 'viewing' : chosen
  return (
    <Menu
      label={t('mode.label')}
      trigger={
        <Button
          chevron
          icon={mode === 'editing' ? 'pen' : 'sheet'}
          className={classes('mode only-wide', mode === 'viewing' && 'viewing')}
        >
          {t(`mode.${mode}`)}
        </Button>
      }
    >
      <MenuChoice
        label={t('mode.label')}
        hideLabel
        value={mode}
        onChange={(next) => setMode(next === 'viewing' ? 'viewing' : 'editing')}
      >
        <MenuItem
          id="editing"
          icon="pen"
          label={t('mode.editing')}
          hint={why ? t(`mode.why.${why}`) : t('mode.editing-hint')}
          isDisabled={why !== null}
        />
        <MenuItem
          id="viewing"
          icon="sheet"
          label={t('mode.viewing')}
          hint={t('mode.viewing-hint')}
        />
      </MenuChoice>
    </Menu>
  )
}
