import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Agenda } from '../../../shared/model/agenda.ts'
import { LANGUAGES } from '../../../shared/model/language.ts'
import {
  useAgendaPart,
  useContentLanguage,
  useSession,
  useSetContentLanguage,
  useUndo,
} from '../../state/index.ts'
import {
  Dialog,
  IconButton,
  Menu,
  MenuChoice,
  MenuItem,
  MenuRule,
  THEMES,
  useIsNarrow,
  useTheme,
} from '../../ui/index.ts'
import { DeletedList } from '../deleted/index.ts'
import { IssueDialog, IssueItem } from '../issue/index.ts'
import { UnplacedTray } from '../unplaced/index.ts'
import { ModeChoice } from './mode-button.tsx'
import { ShareSheet } from './share-button.tsx'
import { viewPath } from './views.ts'

type Opened = 'unplaced' | 'deleted' | 'share' | 'issue' | null

/** Everything that is needed less often; on a narrow window also what the header has no room for. */
export function MoreMenu({ onKeys }: { readonly onKeys: () => void }) {
  const { t } = useTranslation('agenda')
  const [opened, open] = useState<Opened>(null)
  const unplaced = useAgendaPart(unplacedCount)
  const isNarrow = useIsNarrow()
  const { agenda } = useSession()
  const [, go] = useLocation()
  const { undo, redo, canUndo, canRedo } = useUndo()
  const close = () => open(null)
  return (
    <>
      <Menu label={t('more')} trigger={<IconButton icon="more" label={t('more')} />}>
        <MenuItem
          id="undo"
          icon="undo"
          label={t('undo')}
          keys="Ctrl Z"
          isDisabled={!canUndo}
          onAction={undo}
        />
        <MenuItem
          id="redo"
          icon="redo"
          label={t('redo')}
          keys="Ctrl Y"
          isDisabled={!canRedo}
          onAction={redo}
        />
        <MenuRule />
        {isNarrow && (
          <MenuItem id="share" icon="people" label={t('share')} onAction={() => open('share')} />
        )}
        <MenuItem
          id="unplaced"
          icon="inbox"
          label={t('unplaced', { count: unplaced })}
          onAction={() => open('unplaced')}
        />
        <MenuItem
          id="deadlines"
          icon="clock"
          label={t('deadlines')}
          onAction={() => go(viewPath(agenda, 'deadlines'))}
        />
        <MenuItem id="deleted" icon="trash" label={t('deleted')} onAction={() => open('deleted')} />
        <IssueItem onOpen={() => open('issue')} />
        <MenuItem id="keys" icon="keyboard" label={t('keys')} keys="?" onAction={onKeys} />
        <MenuRule />
        {isNarrow && <ModeLines />}
        <LanguageLines />
        <ThemeLines />
      </Menu>
      <Dialog
        title={t(opened === 'deleted' ? 'deleted' : 'unplaced', { count: unplaced })}
        isOpen={opened === 'unplaced' || opened === 'deleted'}
        onClose={close}
        closeLabel={t('common:close')}
        size="wide"
      >
        {opened === 'deleted' ? <DeletedList /> : <UnplacedTray />}
      </Dialog>
      <ShareSheet isOpen={opened === 'share'} onClose={close} />
      <Suspense fallback={null}>{opened === 'issue' && <IssueDialog onClose={close} />}</Suspense>
    </>
  )
}

function unplacedCount({ unplaced }: Agenda): number {
  return unplaced.length
}

function ModeLines() {
  return (
    <>
      <ModeChoice view="draft" />
      <MenuRule />
    </>
  )
}

/** In which of its languages the document is shown, when it has more than one. */
function LanguageLines() {
  const { t } = useTranslation('agenda')
  const languages = useAgendaPart(({ facts }) => facts.languages)
  const language = useContentLanguage()
  const setLanguage = useSetContentLanguage()
  if (languages.length < 2) return null
  const choose = (code: string) => {
    const chosen = LANGUAGES.find((one) => one === code)
    if (chosen) setLanguage(chosen)
  }
  return (
    <>
      <MenuChoice label={t('document-language')} value={language} onChange={choose}>
        {languages.map((one) => (
          <MenuItem key={one} id={one} label={t(`common:language.${one}`)} />
        ))}
      </MenuChoice>
      <MenuRule />
    </>
  )
}

function ThemeLines() {
  const { t } = useTranslation()
  const [theme, setTheme] = useTheme()
  return (
    <MenuChoice
      label={t('theme.label')}
      value={theme}
      onChange={(value) => setTheme(THEMES.find((one) => one === value) ?? 'system')}
    >
      {THEMES.map((value) => (
        <MenuItem key={value} id={value} label={t(`theme.${value}`)} />
      ))}
    </MenuChoice>
  )
}
