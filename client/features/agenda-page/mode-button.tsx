import { useTranslation } from 'react-i18next'
import {
  MODES,
  type Mode,
  useMayEditDirectly,
  useMode,
  useReadOnlyReason,
} from '../../state/index.ts'
import { Button, classes, type IconName, Menu, MenuChoice, MenuItem } from '../../ui/index.ts'
import type { View } from './views.ts'

const ICONS: Readonly<Record<Mode, IconName>> = {
  editing: 'pen',
  suggesting: 'change',
  viewing: 'sheet',
}

/** What the person is doing to the document, and why they cannot do otherwise if so. */
export function ModeButton({ view }: { readonly view: View }) {
  const { t } = useTranslation('agenda')
  const [chosen] = useMode()
  const readOnly = useReadOnlyReason()
  const mode = readOnly || view === 'read' ? 'viewing' : chosen
  return (
    <Menu
      label={t('mode.label')}
      trigger={
        <Button
          chevron
          icon={ICONS[mode]}
          className={classes('mode only-wide', mode === 'viewing' && 'viewing')}
        >
          {t(`mode.${mode}`)}
        </Button>
      }
    >
      <ModeChoice view={view} />
    </Menu>
  )
}

/** The three modes, and why one of them is not to be had. */
export function ModeChoice({ view }: { readonly view: View }) {
  const { t } = useTranslation('agenda')
  const [chosen, setMode] = useMode()
  const readOnly = useReadOnlyReason()
  const mayEditDirectly = useMayEditDirectly()
  const why = readOnly ?? (view === 'read' ? 'view' : null)
  const whyNot = (mode: Mode) => {
    if (mode === 'viewing') return null
    return why ?? (mode === 'editing' && !mayEditDirectly ? 'reviewer' : null)
  }
  return (
    <MenuChoice
      label={t('mode.label')}
      hideLabel
      value={why ? 'viewing' : chosen}
      onChange={(next) => setMode(MODES.find((mode) => mode === next) ?? 'viewing')}
    >
      {MODES.map((mode) => {
        const reason = whyNot(mode)
        return (
          <MenuItem
            key={mode}
            id={mode}
            icon={ICONS[mode]}
            label={t(`mode.${mode}`)}
            hint={reason ? t(`mode.why.${reason}`) : t(`mode.${mode}-hint`)}
            isDisabled={reason !== null}
          />
        )
      })}
    </MenuChoice>
  )
}
