import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type SaveState, useSaveState, useSessionStatus } from '../../state/index.ts'
import { classes, Icon, type IconName } from '../../ui/index.ts'

const ICONS = {
  opening: 'clock',
  saved: 'check',
  saving: 'clock',
  offline: 'warn',
  'read-only': 'sheet',
} as const satisfies Record<SaveState['is'], IconName>

/** The state of saving as a word; "saved" is the server's acknowledgement and nothing else. */
export function SaveStateWord() {
  const { t } = useTranslation('agenda')
  const save = useCalmSaveState()
  const { isKeptHere } = useSessionStatus()
  const count = 'changes' in save ? save.changes : 0
  const offline = isKeptHere ? 'save.offline' : 'save.offline-in-tab'
  const words = t(save.is === 'offline' ? offline : `save.${save.is}`, { count })
  const short = save.is === 'offline' ? t('save.short-offline', { count }) : words
  return (
    <span className={classes('save-state', save.is)}>
      <Icon name={ICONS[save.is]} />
      <span className="only-wide">{words}</span>
      <span className="only-narrow">{short}</span>
    </span>
  )
}

const CALM_MS = 400

/**
 * The state of saving, with "saved" shown a moment late so that the word does not flicker while
 * somebody types. It is never shown early.
 */
function useCalmSaveState(): SaveState {
  const save = useSaveState()
  const [shown, setShown] = useState(save)
  useEffect(() => {
    if (save.is !== 'saved') return setShown(save)
    const timer = setTimeout(() => setShown(save), CALM_MS)
    return () => clearTimeout(timer)
  }, [save])
  return save.is === 'saved' && shown.is === 'saving' ? shown : save
}
