import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { languageFacts } from '../../../shared/languages/index.ts'
import type { Agenda } from '../../../shared/model/agenda.ts'
import type { Language } from '../../../shared/model/language.ts'
import { classes } from '../../ui/index.ts'
import { type AgendaRow, agendaRows } from './agenda-rows.ts'
import { LazyList } from './lazy-list.tsx'

interface AgendaPaneProps {
  readonly agenda: Agenda
  readonly language: Language
  readonly chosen: ReadonlySet<string>
  readonly turn: number
  readonly onChoose: (row: string) => void
  readonly onOpen: () => void
}

type ListedRow = AgendaRow & { readonly isHeading: boolean }

/** The agenda as it will be. */
export function AgendaPane({ agenda, language, chosen, turn, onChoose, onOpen }: AgendaPaneProps) {
  const { t } = useTranslation('import')
  const rows = useMemo(
    () =>
      agendaRows(agenda, language).map(
        (row): ListedRow => ({ ...row, isHeading: row.kind === 'part' }),
      ),
    [agenda, language],
  )
  const draw = useCallback((row: ListedRow) => <Row row={row} />, [])
  const [active = null] = chosen
  return (
    <LazyList
      label={t('agenda')}
      className="agenda-preview on-paper"
      rows={rows}
      chosen={chosen}
      active={active}
      turn={turn}
      onChoose={(row) => onChoose(row.key)}
      onOpen={onOpen}
      draw={draw}
      lang={language}
      dir={languageFacts(language).direction}
    />
  )
}

function Row({ row }: { readonly row: AgendaRow }) {
  const { t, i18n } = useTranslation('import')
  switch (row.kind) {
    case 'part':
      return (
        <span className="preview-part" lang={i18n.language}>
          {t(`part.${row.part}`)}
        </span>
      )
    case 'fact':
      return (
        <span className="preview-fact">
          <small lang={i18n.language}>{t(`fact-name.${row.fact}`)}</small>
          <span>{row.text}</span>
        </span>
      )
    case 'title':
    case 'heading':
      return (
        <span className={classes('preview-title', row.kind, `level-${row.level}`)}>
          <span className="marker">{row.marker}</span>
          <span>{row.text || '…'}</span>
        </span>
      )
    case 'paragraph':
      return <span className={`preview-paragraph ${row.look}`}>{row.text}</span>
    case 'document':
      return (
        <span className="preview-document">
          {row.text}
          {row.symbol && <span className="symbol"> ({row.symbol})</span>}
        </span>
      )
    case 'meeting':
      return <span className="preview-meeting">{row.text}</span>
    case 'entry':
      return (
        <span className="preview-entry">
          <span className="marker">{row.marker}</span>
          <span>{row.text}</span>
        </span>
      )
    case 'unplaced':
      return <span className="preview-unplaced">{row.text}</span>
  }
}
