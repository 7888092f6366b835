import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePageTitle } from '../setup/index.ts'
import { AgendaTable } from './agenda-table.tsx'
import { StartHeader } from './start-header.tsx'
import { useAgendas } from './use-agendas.ts'
import { WaysToBegin } from './ways-to-begin.tsx'

/** The first page: three ways to begin, then one's agendas. */
export function StartPage() {
  const { t } = useTranslation('start')
  const [search, setSearch] = useState('')
  const { agendas, failure, refresh } = useAgendas()
  usePageTitle(t('title'))
  return (
    <div className="app">
      <a className="skip-link" href="#content">
        {t('common:skip-to-content')}
      </a>
      <StartHeader search={search} onSearch={setSearch} />
      <main className="page-scroll" id="content" tabIndex={-1}>
        <div className="page">
          <WaysToBegin />
          <AgendaTable
            agendas={agendas}
            failure={failure}
            search={search}
            onSearch={setSearch}
            onChange={refresh}
          />
        </div>
      </main>
    </div>
  )
}
