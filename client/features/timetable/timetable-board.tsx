import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../../shared/model/agenda.ts'
import { dayHeading } from '../../../shared/model/long-dates.ts'
import { goTo } from '../../state/go-to.ts'
import { useApplyEdit, useContentLanguage, useMayEdit, useUndo } from '../../state/index.ts'
import { Button, Drawer, Switch, showToast, useIsNarrow } from '../../ui/index.ts'
import {
  BoardContext,
  type BoardQuestion,
  type BoardScene,
  type TitleChoice,
  useScene,
} from './board-context.ts'
import { BoardDialog } from './board-dialog.tsx'
import { BoardGrid } from './board-grid.tsx'
import { BoardLegend } from './board-legend.tsx'
import { BoardToolbar } from './board-toolbar.tsx'
import './timetable.css'
import { Tray } from './tray.tsx'
import { useBoard } from './use-board.ts'
import { useBoardGuide } from './use-board-guide.ts'
import { useLift } from './use-lift.ts'
import { usePlacing } from './use-placing.ts'

interface TimetableBoardProps {
  /** On a narrow window the tray is a sheet from the edge, opened from the bar below. */
  readonly isTrayOpen?: boolean
  readonly onTrayClose?: () => void
}

/** The organization of work as a board: the tray of what has no meeting yet, and the half days. */
export function TimetableBoard({ isTrayOpen = false, onTrayClose = nothing }: TimetableBoardProps) {
  const { t } = useTranslation('timetable')
  const [titles, setTitles] = useState<TitleChoice>('short')
  const [question, ask] = useState<BoardQuestion | null>(null)
  const scene = useBoardScene(titles, ask)
  const isNarrow = useIsNarrow()
  useBoardGuide()
  return (
    <BoardContext value={scene}>
      {isNarrow ? (
        <Drawer title={t('tray')} isOpen={isTrayOpen} onClose={onTrayClose} closeLabel={t('close')}>
          <Tray />
        </Drawer>
      ) : (
        <TrayColumn />
      )}
      <div className="desk">
        <BoardToolbar onTitles={setTitles} />
        <div className="desk-scroll board-scroll">
          {scene.board.days.length > 0 ? <Board /> : <NoDays />}
        </div>
      </div>
      <BoardDialog question={question} onClose={() => ask(null)} />
      <p id="board-keys" className="visually-hidden">
        {t('chip-keys')}
      </p>
    </BoardContext>
  )
}

function useBoardScene(titles: TitleChoice, ask: BoardScene['ask']): BoardScene {
  const { t } = useTranslation('timetable')
  const board = useBoard()
  const language = useContentLanguage()
  const mayEdit = useMayEdit()
  const lift = useLift(board, usePlacing(board))
  const apply = useApplyEdit()
  const { undo } = useUndo()
  return useMemo(() => {
    const remove = (id: string) => {
      if (!apply({ do: 'delete', what: 'entry', id })) return
      showToast(t('removed'), { action: { label: t('undo'), run: undo } })
    }
    return { board, language, mayEdit, titles, ask, remove, ...lift }
  }, [board, language, mayEdit, titles, ask, lift, apply, undo, t])
}

function TrayColumn(): ReactNode {
  const { t } = useTranslation('timetable')
  const { board } = useScene()
  return (
    <aside className="outline" aria-label={t('tray')}>
      <div className="side-head">
        <h2>{t('tray')}</h2>
        <span className="count">{t('tray-count', { count: board.unscheduled.length })}</span>
      </div>
      <Tray />
    </aside>
  )
}

function Board(): ReactNode {
  const { t } = useTranslation('timetable')
  const { board, language } = useScene()
  const isNarrow = useIsNarrow()
  const [day, setDay] = useState<IsoDate | undefined>(board.days[0])
  const shown = day && board.days.includes(day) ? day : board.days[0]
  return (
    <>
      {isNarrow && shown && (
        <Switch
          className="board-days"
          label={t('day')}
          value={shown}
          options={board.days.map((date) => ({ value: date, label: shortDay(date, language) }))}
          onChange={setDay}
        />
      )}
      <BoardGrid shownDay={shown} />
      <BoardLegend />
    </>
  )
}

function NoDays(): ReactNode {
  const { t } = useTranslation('timetable')
  const { mayEdit } = useScene()
  return (
    <div className="board-empty">
      <p>{t('no-days')}</p>
      {mayEdit && (
        <Button variant="primary" onPress={() => goTo({ fact: 'opening' })}>
          {t('set-dates')}
        </Button>
      )}
    </div>
  )
}

/** "Lun 14", for a row of five buttons on a telephone. */
function shortDay(date: IsoDate, language: Parameters<typeof dayHeading>[1]): string {
  return `${dayHeading(date, language).slice(0, 3)} ${Number(date.slice(8))}`
}

function nothing(): void {}
