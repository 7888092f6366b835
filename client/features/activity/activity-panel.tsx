import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Activity } from '../../../shared/protocol/activity.ts'
import { type ActivityFilter, useActivity, useActivityFile } from '../../state/activity.ts'
import { Button, Icon, Menu, MenuChoice, MenuItem, MenuRule, Progress } from '../../ui/index.ts'
import { ActivityCard } from './activity-card.tsx'
import { useActivityWords } from './activity-words.ts'
import './activity.css'

const ALL: ActivityFilter = { kind: null, person: null }

/** Who did what to the agenda, and when: suggestions, comments, roles, checks, issue. */
export function ActivityPanel() {
  const { t } = useTranslation('activity')
  const [filter, setFilter] = useState(ALL)
  const { activities, more, state, loadMore, reload } = useActivity(filter)
  const file = useActivityFile(filter)
  return (
    <>
      <div className="panel-bar">
        <b>{t('label')}</b>
        <span className="spacer" />
        <FilterMenu activities={activities} filter={filter} onFilter={setFilter} />
        <a className="button quiet small" href={file} download="activity.csv">
          <Icon name="download" />
          {t('file')}
        </a>
      </div>
      <div className="cards activity-cards">
        {state === 'loading' && <Progress label={t('loading')} />}
        {state === 'failed' && (
          <div className="panel-note">
            <p role="alert">{t('failed')}</p>
            <Button size="small" onPress={reload}>
              {t('again')}
            </Button>
          </div>
        )}
        {state === 'there' && activities.length === 0 && (
          <p className="panel-note">{t(filter === ALL ? 'nothing' : 'nothing-shown')}</p>
        )}
        <ol className="card-list" aria-label={t('label')}>
          {activities.map((activity) => (
            <ActivityCard key={activity.id} activity={activity} />
          ))}
        </ol>
        {more && (
          <Button size="small" onPress={loadMore}>
            {t('older')}
          </Button>
        )}
      </div>
    </>
  )
}

/** What stands for all in the filter; no id and no kind begins so. */
const EVERYBODY = '*person'
const EVERYTHING = '*kind'

interface FilterMenuProps {
  readonly activities: readonly Activity[]
  readonly filter: ActivityFilter
  readonly onFilter: (filter: ActivityFilter) => void
}

function FilterMenu({ activities, filter, onFilter }: FilterMenuProps) {
  const { t } = useTranslation('activity')
  const { kindOf } = useActivityWords()
  const [people, setPeople] = useState<ReadonlyMap<string, string>>(new Map())
  const [kinds, setKinds] = useState<ReadonlySet<string>>(new Set())
  const seen = activities.flatMap(({ person }) => person ?? [])
  if (seen.some(({ id }) => !people.has(id)))
    setPeople(new Map([...people, ...seen.map(({ id, name }) => [id, name] as const)]))
  if (activities.some(({ kind }) => !kinds.has(kind)))
    setKinds(new Set([...kinds, ...activities.map(({ kind }) => kind)]))
  const said = [filter.person && people.get(filter.person), filter.kind && kindOf(filter.kind)]
  const trigger = (
    <Button variant="quiet" size="small" icon="filter">
      {said.filter(Boolean).join(' · ') || t('filter')}
    </Button>
  )
  return (
    <Menu label={t('filter')} trigger={trigger}>
      <MenuChoice
        label={t('by-person')}
        value={filter.person ?? EVERYBODY}
        onChange={(id) => onFilter(chosen({ ...filter, person: id === EVERYBODY ? null : id }))}
      >
        <MenuItem id={EVERYBODY} label={t('everybody')} />
        {[...people].map(([id, name]) => (
          <MenuItem key={id} id={id} label={name} />
        ))}
      </MenuChoice>
      <MenuRule />
      <MenuChoice
        label={t('by-kind')}
        value={filter.kind ?? EVERYTHING}
        onChange={(kind) =>
          onFilter(chosen({ ...filter, kind: kind === EVERYTHING ? null : kind }))
        }
      >
        <MenuItem id={EVERYTHING} label={t('everything')} />
        {[...kinds].sort().map((kind) => (
          <MenuItem key={kind} id={kind} label={kindOf(kind)} />
        ))}
      </MenuChoice>
    </Menu>
  )
}

function chosen(filter: ActivityFilter): ActivityFilter {
  return filter.kind === null && filter.person === null ? ALL : filter
}
