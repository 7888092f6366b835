import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallFailure } from '../../state/server.ts'
import { Banner, Button, Progress, Switch } from '../../ui/index.ts'
import { useFailureWords } from '../setup/index.ts'
import { AgendaRow } from './agenda-row.tsx'
import { foundAgendas, LIST_FILTERS, type ListFilter } from './found-agendas.ts'
import { SearchBox } from './start-header.tsx'
import type { Agendas } from './use-agendas.ts'

interface AgendaTableProps {
  /** Null until the first answer. */
  readonly agendas: Agendas | null
  readonly failure: CallFailure | null
  readonly search: string
  readonly onSearch: (search: string) => void
  readonly onChange: () => Promise<void>
}

const ENOUGH_TO_SEARCH = 6

/** One's agendas as rows, by state and search, with the deleted ones behind a filter. */
export function AgendaTable({ agendas, failure, search, onSearch, onChange }: AgendaTableProps) {
  const { t } = useTranslation('start')
  const words = useFailureWords()
  const [filter, setFilter] = useState<ListFilter>('all')
  const filters = LIST_FILTERS.filter(
    (one) => one !== 'deleted' || filter === 'deleted' || (agendas?.deleted.length ?? 0) > 0,
  )
  const list = (filter === 'deleted' ? agendas?.deleted : agendas?.live) ?? []
  const found = foundAgendas(list, filter, search)
  const showAll = () => {
    setFilter('all')
    onSearch('')
  }
  return (
    <section className="section" aria-labelledby="agendas">
      <div className="list-head">
        <h1 id="agendas">{t('title')}</h1>
        <span className="spacer" />
        {list.length >= ENOUGH_TO_SEARCH && (
          <SearchBox className="only-narrow" search={search} onSearch={onSearch} />
        )}
        <Switch
          label={t('filter')}
          value={filter}
          options={filters.map((value) => ({ value, label: t(filterLabel(value)) }))}
          onChange={setFilter}
        />
      </div>
      {failure && <Banner tone="warn">{agendas?.areKept ? t('kept-here') : words(failure)}</Banner>}
      {!agendas && !failure && <Progress label={t('common:loading')} />}
      {agendas && found.length > 0 && (
        <div className="agendas">
          <TableHead />
          <ul aria-label={t('list')}>
            {found.map((agenda) => (
              <AgendaRow key={agenda.id} agenda={agenda} onChange={onChange} />
            ))}
          </ul>
        </div>
      )}
      {agendas && found.length === 0 && (
        <EmptyList
          kind={list.length > 0 ? 'none-found' : filter === 'deleted' ? 'empty-deleted' : 'empty'}
        >
          {list.length > 0 && <Button onPress={showAll}>{t('show-all')}</Button>}
        </EmptyList>
      )}
      <p className="visually-hidden" role="status">
        {agendas && t('found', { count: found.length })}
      </p>
    </section>
  )
}

function filterLabel(filter: ListFilter): string {
  return filter === 'all' || filter === 'deleted' ? `filter-${filter}` : `common:state.${filter}`
}

function TableHead() {
  const { t } = useTranslation('start')
  return (
    <div className="agenda-row head" aria-hidden="true">
      <span>{t('column.agenda')}</span>
      <span>{t('column.session')}</span>
      <span>{t('column.state')}</span>
      <span>{t('column.people')}</span>
      <span>{t('column.changed')}</span>
      <span />
    </div>
  )
}

interface EmptyListProps {
  readonly kind: 'empty' | 'none-found' | 'empty-deleted'
  readonly children: ReactNode
}

function EmptyList({ kind, children }: EmptyListProps) {
  const { t } = useTranslation('start')
  return (
    <div className="empty">
      <b>{t(`${kind}.title`)}</b>
      <p>{t(`${kind}.text`)}</p>
      {children}
    </div>
  )
}
