import { useCallback } from 'react'
import type { Id } from '../../../shared/model/agenda.ts'
import type { Edit } from '../../../shared/model/edit.ts'
import { newId, useApplyEdit } from '../../state/index.ts'
import { type BoardLayout, type CellPlace, cellKey } from './board-layout.ts'
import type { Load } from './lifted.ts'

/** Where a load goes: a cell, the meeting in it if one is meant, and the entry it stands before. */
export interface Destination {
  readonly cell: CellPlace
  readonly meeting?: Id
  readonly before?: Id | null
}

/** Puts a load on the board; the id of its entry, or null when the edit was refused. */
export type Place = (load: Load, destination: Destination) => Id | null

/** How to place things on the board; a free cell gets its meeting with the first thing in it. */
export function usePlacing(board: BoardLayout): Place {
  const apply = useApplyEdit()
  return useCallback(
    (load, { cell, meeting, before = null }) => {
      const there = meeting ?? board.cells.get(cellKey(cell))?.[0]?.meeting.id
      const target = there ?? newId()
      const entry = load.is === 'entry' ? load.entry : newId()
      const edits: readonly Edit[] = [
        ...(there ? [] : [meetingAt(target, cell)]),
        entryAt(load, entry, target, before),
      ]
      return apply(edits) ? entry : null
    },
    [apply, board],
  )
}

function meetingAt(id: Id, { date, start, end, track }: CellPlace): Edit {
  return { do: 'add-meeting', id, date, start, end, track }
}

function entryAt(load: Load, id: Id, meeting: Id, before: Id | null): Edit {
  if (load.is === 'entry') return { do: 'move-entry', id, meeting, before }
  return { do: 'add-entry', id, meeting, before, item: load.is === 'item' ? load.item : null }
}
