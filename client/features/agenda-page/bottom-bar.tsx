import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useSession } from '../../state/index.ts'
import { Icon, type IconName } from '../../ui/index.ts'
import { VIEWS, type View, viewPath } from './views.ts'

interface BottomBarProps {
  readonly view: View
  /** Opens what stands at the side on a wide window. */
  readonly onSide: () => void
  /** Opens or closes the panels. */
  readonly onPanel: () => void
}

const ICONS = { draft: 'pen', timetable: 'board', read: 'sheet' } as const satisfies Record<
  (typeof VIEWS)[number],
  IconName
>

/** On a narrow window: the side column and the views, at the foot within reach of a thumb. */
export function BottomBar({ view, onSide, onPanel }: BottomBarProps) {
  const { t } = useTranslation('agenda')
  const { agenda } = useSession()
  return (
    <nav className="bottom-bar" aria-label={t('panes')}>
      <AriaButton onPress={onSide} isDisabled={view === 'read' || view === 'deadlines'}>
        <Icon name={view === 'timetable' ? 'inbox' : 'list'} />
        {t(view === 'timetable' ? 'tray' : 'outline')}
      </AriaButton>
      {VIEWS.map((one) => (
        <Link
          key={one}
          href={viewPath(agenda, one)}
          aria-current={one === view ? 'page' : undefined}
        >
          <Icon name={ICONS[one]} />
          {t(`view.${one}`)}
        </Link>
      ))}
      <AriaButton onPress={onPanel} isDisabled={view === 'read' || view === 'deadlines'}>
        <Icon name="panel" />
        {t('side-panel.short')}
      </AriaButton>
    </nav>
  )
}
