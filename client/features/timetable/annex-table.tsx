import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { schemaById } from '../../../shared/agenda-schema/index.ts'
import { timetableLayout } from '../../../shared/agenda-schema/timetable-layout.ts'
import type { Agenda } from '../../../shared/model/agenda.ts'
import { type AnnexCell, type AnnexRow, annexTable } from '../../../shared/model/annex-table.ts'
import { continuedMark, layOutTimetable } from '../../../shared/model/timetable.ts'
import { TextField } from '../../editor/index.ts'
import { goTo } from '../../state/go-to.ts'
import { useAgendaPart, useContentLanguage } from '../../state/index.ts'
import { RecordSign } from '../checks/index.ts'
import './timetable.css'

interface AnnexTableProps {
  readonly readOnly?: boolean
}

/** The organization of work as the table that is issued, all of it derived but its free texts. */
export function AnnexTable({ readOnly = false }: AnnexTableProps) {
  const { t } = useTranslation('timetable')
  const agenda = useAgendaPart(wholeAgenda, printsTheSame)
  const language = useContentLanguage()
  const table = useMemo(() => {
    const schema = schemaById(agenda.facts.schema)
    const timetable = layOutTimetable(withoutIdle(agenda), language, schema.bodies)
    return annexTable(timetable, timetableLayout(schema, agenda))
  }, [agenda, language])
  if (table.rows.length === 0) return <p className="annex-empty">{t('annex-empty')}</p>
  return (
    <table className={`annex-table ${table.layout}`} lang={language}>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <Row key={keyOf(row)} row={row} columns={table.columns.length} readOnly={readOnly} />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly row: AnnexRow
  readonly columns: number
  readonly readOnly: boolean
}

function Row({ row, columns, readOnly }: RowProps) {
  if (row.kind === 'day')
    return (
      <tr className="day">
        <td colSpan={columns}>{row.text}</td>
      </tr>
    )
  return (
    <tr>
      {row.cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
        <td key={index}>
          <Cell cell={cell} readOnly={readOnly} />
          {!readOnly && cell.row && <RecordSign record={cell.row.entry} />}
        </td>
      ))}
    </tr>
  )
}

function Cell({ cell, readOnly }: { readonly cell: AnnexCell; readonly readOnly: boolean }) {
  const { t } = useTranslation('timetable')
  const language = useContentLanguage()
  const { before, row, continued } = cell
  const mark = continued && <em> {continuedMark(language)}</em>
  if (row && row.item === null)
    return (
      <>
        <TextField
          owner={row.entry}
          field="text"
          language={language}
          variant="title"
          label={t('free-text')}
          placeholder={readOnly ? undefined : t('free-text-placeholder')}
          readOnly={readOnly}
        />
        {mark}
      </>
    )
  const text = `${before}${cell.text || (row && !readOnly ? t('untitled') : '')}`
  if (!row?.item || readOnly)
    return (
      <>
        {text}
        {mark}
      </>
    )
  const { item } = row
  return (
    <button
      type="button"
      className="derived"
      title={t('to-item')}
      onClick={() => goTo({ item, field: 'title', focus: true })}
    >
      {text}
      {mark}
    </button>
  )
}

function wholeAgenda(agenda: Agenda): Agenda {
  return agenda
}

/** Whether two agendas have one table: typing in annotations and documents does not draw it again. */
function printsTheSame(one: Agenda, other: Agenda): boolean {
  const [before, after] = [printedParts(one), printedParts(other)]
  return before.length === after.length && before.every((part, index) => part === after[index])
}

function printedParts({ facts, meetings, entries, items }: Agenda): readonly unknown[] {
  const titles = items.flatMap(({ id, parent, title, shortTitle }) => [
    id,
    parent,
    title,
    shortTitle,
  ])
  return [facts, meetings, entries, ...titles]
}

/** Meetings with nothing to do are places on the board, not rows of the issued table. */
function withoutIdle(agenda: Agenda): Agenda {
  const busy = new Set(agenda.entries.map(({ meeting }) => meeting))
  return { ...agenda, meetings: agenda.meetings.filter(({ id, body }) => busy.has(id) || body) }
}

function keyOf(row: AnnexRow): string {
  if (row.kind === 'day') return row.date
  const ids = row.cells.map(({ row: entry, meeting }) => entry?.entry ?? meeting ?? '')
  return `${row.date} ${ids.join(' ')}`
}
