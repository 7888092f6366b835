import { type CSSProperties, Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Slot } from '../../../shared/agenda-schema/agenda-schema.ts'
import { capitalized } from '../../../shared/base/capitalized.ts'
import type { IsoDate, Track } from '../../../shared/model/agenda.ts'
import { dayAndMonth, weekdayName } from '../../../shared/model/long-dates.ts'
import { classes } from '../../ui/index.ts'
import { BoardCell } from './board-cell.tsx'
import { useScene } from './board-context.ts'
import { shortTime } from './use-cell-name.ts'

/** The board itself: days across, half days and tracks down; on a narrow window one day. */
export function BoardGrid({ shownDay }: { readonly shownDay: IsoDate | undefined }) {
  const { t } = useTranslation('timetable')
  const { board } = useScene()
  return (
    <div
      role="table"
      aria-label={t('title')}
      className="board"
      style={{ '--days': board.days.length } as CSSProperties}
    >
      <BoardDays shownDay={shownDay} />
      {board.slots.map((slot, index) => (
        <Fragment key={`${slot.start} ${slot.end}`}>
          {index > 0 && (
            <div role="row">
              <div role="cell" className="pause">
                {t('pause')}
              </div>
            </div>
          )}
          {board.tracks.map((track) => (
            <BoardLine key={track} slot={slot} track={track} shownDay={shownDay} />
          ))}
        </Fragment>
      ))}
    </div>
  )
}

function BoardDays({ shownDay }: { readonly shownDay: IsoDate | undefined }) {
  const { t } = useTranslation('timetable')
  const { board, language } = useScene()
  return (
    <div role="row">
      <div role="columnheader" className="corner">
        <span className="visually-hidden">{t('times')}</span>
      </div>
      {board.days.map((date) => (
        <div
          key={date}
          role="columnheader"
          className={classes('day', date === shownDay && 'is-shown')}
          data-day={date}
          lang={language}
        >
          <b>{capitalized(weekdayName(date, language)) || date}</b>
          <span>{dayAndMonth(date, language)}</span>
        </div>
      ))}
    </div>
  )
}

interface BoardLineProps {
  readonly slot: Slot
  readonly track: Track
  readonly shownDay: IsoDate | undefined
}

function BoardLine({ slot, track, shownDay }: BoardLineProps) {
  const { t } = useTranslation('timetable')
  const { board } = useScene()
  const hours = t('hours', { start: shortTime(slot.start), end: shortTime(slot.end) })
  return (
    <div role="row">
      <div role="rowheader" className="track">
        {track === board.tracks[0] && <b>{hours}</b>}
        <span>{t(`track.${track}`)}</span>
      </div>
      {board.days.map((date) => (
        <BoardCell key={date} cell={{ date, ...slot, track }} isShown={date === shownDay} />
      ))}
    </div>
  )
}
