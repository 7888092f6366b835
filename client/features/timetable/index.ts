export { AnnexTable } from './annex-table.tsx'
export { TimetableBoard } from './timetable-board.tsx'
