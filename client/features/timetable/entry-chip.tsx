import { useTranslation } from 'react-i18next'
import type { TimetableMeeting, TimetableRow } from '../../../shared/model/timetable.ts'
import { continuedMark } from '../../../shared/model/timetable.ts'
import { TextField } from '../../editor/index.ts'
import { classes } from '../../ui/index.ts'
import { RecordSign } from '../checks/index.ts'
import { useScene } from './board-context.ts'
import type { CellPlace } from './board-layout.ts'
import { Chip } from './chip.tsx'
import { EntryMenu } from './entry-menu.tsx'
import { RowTitle } from './row-title.tsx'

interface EntryChipProps {
  readonly row: TimetableRow
  readonly held: TimetableMeeting
  readonly cell: CellPlace
}

/** An entry of a meeting on the board. */
export function EntryChip({ row, held, cell }: EntryChipProps) {
  const { t } = useTranslation('timetable')
  const { board, language, mayEdit } = useScene()
  const isText = row.item === null
  const siblings = held.rows.map(({ entry }) => entry)
  return (
    <Chip
      load={{ is: 'entry', entry: row.entry }}
      place={{ cell, meeting: held.meeting.id, siblings }}
      number={isText ? '–' : row.label || '?'}
      label={isText ? t('free-text-chip') : undefined}
      className={classes(
        row.continued && 'continued',
        isText && 'free-text',
        board.inConflict.has(row.entry) && 'in-conflict',
      )}
      title={isText ? null : <RowTitle row={row} />}
      menu={mayEdit && <EntryMenu row={row} cell={cell} />}
    >
      <RecordSign record={row.entry} />
      {isText && (
        <span className="chip-text">
          <TextField
            owner={row.entry}
            field="text"
            language={language}
            variant="title"
            label={t('free-text')}
            placeholder={t('free-text-placeholder')}
            readOnly={!mayEdit}
          />
          {row.continued && <em>{continuedMark(language)}</em>}
        </span>
      )}
    </Chip>
  )
}
