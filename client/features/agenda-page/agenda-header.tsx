import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useSession } from '../../state/index.ts'
import { IssuedPill } from '../issue/index.ts'
import { ModeButton } from './mode-button.tsx'
import { MoreMenu } from './more-menu.tsx'
import { PanelButton } from './panel-button.tsx'
import { PeopleHere } from './people-here.tsx'
import { SaveStateWord } from './save-state-word.tsx'
import { ShareButton } from './share-button.tsx'
import { useDocumentTitle } from './use-document-title.ts'
import { VIEWS, type View, viewPath } from './views.ts'

interface AgendaHeaderProps {
  readonly view: View
  readonly onKeys: () => void
}

/** The one header line: which document, which view, is it saved, who is here, what may I do. */
export function AgendaHeader({ view, onKeys }: AgendaHeaderProps) {
  const { t } = useTranslation('agenda')
  const { symbol, title, language } = useDocumentTitle()
  const Title = view === 'timetable' ? 'h1' : 'div' // the sheet brings its own heading
  return (
    <header className="header">
      <Link className="brand" href="/" aria-label={t('common:back-to-start')}>
        R
      </Link>
      <Title className="header-title">
        {symbol && <b className="symbol">{symbol}</b>}
        <span lang={language}>{title}</span>
      </Title>
      <span className="rule only-wide" />
      <ViewSwitch view={view} />
      <div className="header-end">
        <IssuedPill />
        <SaveStateWord />
        <PeopleHere />
        <ModeButton view={view} />
        <PanelButton view={view} />
        <ShareButton />
        <MoreMenu onKeys={onKeys} />
      </div>
    </header>
  )
}

function ViewSwitch({ view }: Pick<AgendaHeaderProps, 'view'>) {
  const { t } = useTranslation('agenda')
  const { agenda } = useSession()
  return (
    <nav className="switch only-wide" aria-label={t('view.label')}>
      {VIEWS.map((one) => (
        <Link
          key={one}
          href={viewPath(agenda, one)}
          aria-current={one === view ? 'page' : undefined}
        >
          {t(`view.${one}`)}
        </Link>
      ))}
    </nav>
  )
}
