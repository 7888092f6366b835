import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/model/agenda.ts'
import { inSomeLanguage } from '../../../shared/model/item-title.ts'
import { TextField, TextView } from '../../editor/index.ts'
import { itemOf } from '../../state/agenda-index.ts'
import { useAgenda } from '../../state/index.ts'
import { Button, Dialog } from '../../ui/index.ts'
import { useScene } from './board-context.ts'

interface ShortTitleDialogProps {
  readonly item: Id
  readonly onClose: () => void
}

/** The title that the timetable prints for an item; empty means the full one. */
export function ShortTitleDialog({ item: id, onClose }: ShortTitleDialogProps) {
  const { t } = useTranslation('timetable')
  const { language } = useScene()
  const item = itemOf(useAgenda(), id)
  const full = item && inSomeLanguage(item.title, language)
  return (
    <Dialog title={t('short-title')} isOpen onClose={onClose} closeLabel={t('close')}>
      {full && (
        <p lang={full.language}>
          <TextView text={full.text} inline />
        </p>
      )}
      <div className="input short-title" lang={language}>
        <TextField
          owner={id}
          field="short-title"
          language={language}
          variant="title"
          label={t('short-title')}
          placeholder={t('short-title-placeholder')}
          autoFocus
          onLeave={onClose}
        />
      </div>
      <div className="actions end">
        <Button variant="primary" onPress={onClose}>
          {t('done')}
        </Button>
      </div>
    </Dialog>
  )
}
