import { useTranslation } from 'react-i18next'
import { Button, IconButton, Menu, MenuChoice, MenuItem, MenuRule } from '../../ui/index.ts'
import { choose, FILTERS, useChoice } from './choice.ts'
import { GROUPINGS } from './finding-groups.ts'
import type { Counts } from './split-findings.ts'
import { useStep } from './use-step.ts'

interface PanelBarProps {
  /** The place of the current card among those shown, from 1; 0 for none. */
  readonly at: number
  readonly count: number
  readonly counts: Counts & { readonly ignored: number }
  readonly repairs: { readonly typography: number; readonly all: number }
  readonly onRepair: (which: 'typography' | 'all') => void
}

/** "3 of 17", the steps, the filter, and repairs of many at once. */
export function PanelBar({ at, count, counts, repairs, onRepair }: PanelBarProps) {
  const { t } = useTranslation('checks')
  const step = useStep()
  return (
    <div className="panel-bar">
      <b className="numeric">{at > 0 ? t('position', { at, count }) : t('count', { count })}</b>
      <IconButton
        icon="prev"
        size="small"
        label={t('previous')}
        keys="Shift+F8"
        isDisabled={count === 0}
        onPress={() => step(-1)}
      />
      <IconButton
        icon="next"
        size="small"
        label={t('next')}
        keys="F8"
        isDisabled={count === 0}
        onPress={() => step(1)}
      />
      <span className="spacer" />
      <FilterMenu counts={counts} />
      <Menu label={t('more')} trigger={<IconButton icon="more" size="small" label={t('more')} />}>
        <MenuItem
          id="typography"
          label={t('repair-typography', { count: repairs.typography })}
          isDisabled={repairs.typography === 0}
          onAction={() => onRepair('typography')}
        />
        <MenuItem
          id="all"
          label={t('repair-all', { count: repairs.all })}
          isDisabled={repairs.all === 0}
          onAction={() => onRepair('all')}
        />
      </Menu>
    </div>
  )
}

function FilterMenu({ counts }: Pick<PanelBarProps, 'counts'>) {
  const { t } = useTranslation('checks')
  const { filter, grouping } = useChoice()
  const total = counts.error + counts.warning + counts.info
  const trigger = (
    <Button variant="quiet" size="small" icon="filter">
      {t(filter === 'all' ? 'filter' : `show.${filter}`)}
    </Button>
  )
  return (
    <Menu label={t('filter')} trigger={trigger}>
      <MenuChoice
        label={t('show-label')}
        value={filter}
        onChange={(value) => choose({ filter: FILTERS.find((one) => one === value) ?? 'all' })}
      >
        {FILTERS.map((one) => (
          <MenuItem
            key={one}
            id={one}
            label={`${t(`show.${one}`)} (${one === 'all' ? total : counts[one]})`}
          />
        ))}
      </MenuChoice>
      <MenuRule />
      <MenuChoice
        label={t('group-label')}
        value={grouping}
        onChange={(value) =>
          choose({ grouping: GROUPINGS.find((one) => one === value) ?? 'severity' })
        }
      >
        {GROUPINGS.map((one) => (
          <MenuItem key={one} id={one} label={t(`group.${one}`)} />
        ))}
      </MenuChoice>
    </Menu>
  )
}
