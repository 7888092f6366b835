import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Dialog, Select } from '../../ui/index.ts'
import { useScene } from './board-context.ts'
import { cellKey } from './board-layout.ts'
import type { Load } from './lifted.ts'
import { useCellName } from './use-cell-name.ts'

interface WhereDialogProps {
  readonly load: Load
  readonly onClose: () => void
}

/** Asks in which meeting something goes, for whoever would rather choose than carry. */
export function WhereDialog({ load, onClose }: WhereDialogProps) {
  const { t } = useTranslation('timetable')
  const { board, put } = useScene()
  const nameOf = useCellName()
  const cells = board.days.flatMap((date) =>
    board.slots.flatMap((slot) => board.tracks.map((track) => ({ date, ...slot, track }))),
  )
  const [chosen, choose] = useState(cells[0] ? cellKey(cells[0]) : null)
  const placeIt = () => {
    const cell = cells.find((one) => cellKey(one) === chosen)
    onClose()
    if (cell) put(load, { cell })
  }
  return (
    <Dialog title={t('where')} isOpen onClose={onClose} closeLabel={t('close')}>
      <Select
        label={t('meeting')}
        value={chosen}
        options={cells.map((cell) => ({ value: cellKey(cell), label: nameOf(cell) }))}
        onChange={choose}
      />
      <div className="actions end">
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button variant="primary" onPress={placeIt}>
          {t('place')}
        </Button>
      </div>
    </Dialog>
  )
}
