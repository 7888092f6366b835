import type { DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/model/agenda.ts'
import { continuedMark, type TimetableMeeting } from '../../../shared/model/timetable.ts'
import { classes, Icon, IconButton } from '../../ui/index.ts'
import { RecordSign } from '../checks/index.ts'
import { useScene } from './board-context.ts'
import { type CellPlace, cellKey } from './board-layout.ts'
import { EntryChip } from './entry-chip.tsx'
import { useCellName } from './use-cell-name.ts'

interface BoardCellProps {
  readonly cell: CellPlace
  readonly isShown: boolean
}

const NONE: readonly TimetableMeeting[] = []

/** One half day on one track: its meetings with their entries, or the place for one. */
export function BoardCell({ cell, isShown }: BoardCellProps) {
  const { board, mayEdit, lifted } = useScene()
  const nameOf = useCellName()
  const dropHandlers = useDropHandlers(cell)
  const meetings = board.cells.get(cellKey(cell)) ?? NONE
  const isFree = meetings.every(({ rows, body }) => rows.length === 0 && !body)
  const isTarget = lifted?.target && cellKey(lifted.target) === cellKey(cell)
  const conflicts = conflictingRows(meetings, board.inConflict)
  return (
    <div
      role="cell"
      aria-label={nameOf(cell)}
      className={classes(
        'cell',
        cell.track === 'parallel' && 'parallel',
        isFree && 'free',
        isTarget && 'is-target',
        conflicts.length > 0 && cell.track === 'parallel' && 'conflict',
        isShown && 'is-shown',
      )}
      data-day={cell.date}
      data-cell={cellKey(cell)}
      {...(mayEdit ? dropHandlers : {})}
    >
      {meetings.map((held) => (
        <MeetingOfCell key={held.meeting.id} held={held} cell={cell} />
      ))}
      {cell.track === 'parallel' && <ConflictNote entries={conflicts} />}
      <PlaceHere cell={cell} isFree={isFree} />
    </div>
  )
}

function MeetingOfCell({ held, cell }: { held: TimetableMeeting; cell: CellPlace }) {
  return (
    <>
      <MeetingHead held={held} />
      <RecordSign record={held.meeting.id} />
      {held.rows.map((row) => (
        <EntryChip key={row.entry} row={row} held={held} cell={cell} />
      ))}
    </>
  )
}

/** The body that meets; a button that opens the meeting. */
function MeetingHead({ held }: { readonly held: TimetableMeeting }) {
  const { t } = useTranslation('timetable')
  const { language, mayEdit, ask } = useScene()
  const { meeting, body, continued } = held
  if (!body) return null
  return (
    <button
      type="button"
      className="cell-body"
      lang={language}
      disabled={!mayEdit}
      title={t('edit-meeting')}
      onClick={() => ask({ is: 'meeting', meeting: meeting.id })}
    >
      {body}
      {continued && <em> {continuedMark(language)}</em>}
    </button>
  )
}

/** The place for the next thing: the word "free" in a free cell, a plus in one that is used. */
function PlaceHere({ cell, isFree }: { readonly cell: CellPlace; readonly isFree: boolean }) {
  const { t } = useTranslation('timetable')
  const { mayEdit, ask } = useScene()
  const nameOf = useCellName()
  if (!mayEdit) return isFree ? <span className="place">{t('free')}</span> : null
  const open = () => ask({ is: 'what-goes-here', cell })
  const label = t('place-in', { cell: nameOf(cell) })
  if (!isFree)
    return <IconButton icon="plus" size="small" className="cell-add" label={label} onPress={open} />
  return (
    <button type="button" className="place" aria-label={`${t('free')}. ${label}`} onClick={open}>
      {t('free')}
    </button>
  )
}

function ConflictNote({ entries }: { readonly entries: readonly Id[] }) {
  const { t } = useTranslation('timetable')
  const { mayEdit, remove } = useScene()
  const [first] = entries
  if (!first) return null
  return (
    <p className="cell-note">
      <Icon name="warn" />
      <span>
        {t('conflict')}{' '}
        {mayEdit && (
          <button type="button" className="link" onClick={() => remove(first)}>
            {t('conflict-fix')}
          </button>
        )}
      </span>
    </p>
  )
}

function conflictingRows(
  meetings: readonly TimetableMeeting[],
  inConflict: ReadonlySet<Id>,
): readonly Id[] {
  return meetings
    .flatMap(({ rows }) => rows)
    .map(({ entry }) => entry)
    .filter((id) => inConflict.has(id))
}

/** Takes what a pointer drags: before the chip that it is over the upper half of, else at the end. */
function useDropHandlers(cell: CellPlace) {
  const { lifted, aim, drop } = useScene()
  return {
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (lifted?.by !== 'pointer') return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'move'
      aim(cell, entryBelow(event.currentTarget, event.clientY))
    },
    onDrop: (event: DragEvent<HTMLElement>) => {
      if (lifted?.by !== 'pointer') return
      event.preventDefault()
      drop()
    },
  }
}

function entryBelow(cell: HTMLElement, y: number): Id | null {
  const chips = [...cell.querySelectorAll<HTMLElement>('[data-chip^="entry/"]')]
  const below = chips.find((chip) => {
    const { top, height } = chip.getBoundingClientRect()
    return y < top + height / 2
  })
  return below?.dataset.chip?.slice('entry/'.length) ?? null
}
