export { AnnexTable } from './annex-table.tsx'
export { MeetingMeter, useMeetingCount } from './meeting-meter.tsx'
export { TimetableBoard } from './timetable-board.tsx'
