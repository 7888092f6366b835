import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agenda } from '../../../shared/model/agenda.ts'
import { inSomeLanguage } from '../../../shared/model/item-title.ts'
import type { Language } from '../../../shared/model/language.ts'
import { numberItems } from '../../../shared/model/numbering.ts'
import { plainLine } from '../../../shared/model/plain-text.ts'
import { useAgenda } from '../../state/index.ts'
import { Button, Dialog, Select, type SelectOption } from '../../ui/index.ts'
import { useScene } from './board-context.ts'
import type { CellPlace } from './board-layout.ts'
import { useCellName } from './use-cell-name.ts'

interface PlaceDialogProps {
  readonly cell: CellPlace
  readonly onClose: () => void
}

const TEXT = 'text'

/** Asks what goes into a cell: an item, those of the tray first, or a free text. */
export function PlaceDialog({ cell, onClose }: PlaceDialogProps) {
  const { t } = useTranslation('timetable')
  const { board, language, put, ask } = useScene()
  const nameOf = useCellName()
  const agenda = useAgenda()
  const options: readonly SelectOption[] = [
    ...itemOptions(agenda, language, new Set(board.unscheduled), t('untitled'), t('unplaced-yet')),
    { value: TEXT, label: t('free-text') },
  ]
  const [chosen, choose] = useState(board.unscheduled[0] ?? options[0]?.value ?? TEXT)
  const placeIt = () => {
    onClose()
    put(chosen === TEXT ? { is: 'text' } : { is: 'item', item: chosen }, { cell })
  }
  return (
    <Dialog title={nameOf(cell)} isOpen onClose={onClose} closeLabel={t('close')}>
      <Select label={t('what')} value={chosen} options={options} onChange={choose} />
      <div className="actions end">
        {cell.track === 'parallel' && (
          <Button icon="plus" onPress={() => ask({ is: 'meeting', meeting: null, cell })}>
            {t('body-meets')}
          </Button>
        )}
        <span className="spacer" />
        <Button onPress={onClose}>{t('cancel')}</Button>
        <Button variant="primary" onPress={placeIt}>
          {t('place')}
        </Button>
      </div>
    </Dialog>
  )
}

function itemOptions(
  agenda: Agenda,
  language: Language,
  unscheduled: ReadonlySet<string>,
  untitled: string,
  hint: string,
): readonly SelectOption[] {
  const numbers = numberItems(agenda.items, language)
  const options = agenda.items.map(({ id, title }) => ({
    value: id,
    label: `${numbers.get(id)?.label ?? ''}  ${plainLine(inSomeLanguage(title, language)?.text) || untitled}`,
    ...(unscheduled.has(id) ? { hint } : {}),
  }))
  return [
    ...options.filter(({ value }) => unscheduled.has(value)),
    ...options.filter(({ value }) => !unscheduled.has(value)),
  ]
}
