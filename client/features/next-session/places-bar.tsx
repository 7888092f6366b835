import { useTranslation } from 'react-i18next'
import { PLACE_KINDS, type PlaceKind } from '../../../shared/model/place-to-check.ts'
import type { PlaceLeft } from '../../../shared/model/places-left.ts'
import { Button, IconButton, Menu, MenuChoice, MenuItem } from '../../ui/index.ts'
import { choose, FILTERS, useChoice } from './choice.ts'
import { canAccept } from './place-edits.ts'
import type { Places } from './use-places.ts'

interface PlacesBarProps {
  readonly places: Places
  readonly shown: readonly PlaceLeft[]
  readonly mayEdit: boolean
  readonly onStep: (by: 1 | -1) => void
  readonly onAcceptKind: (kind: PlaceKind) => void
  readonly onSettleShown: () => void
}

/** Kinds whose proposals hold wherever they stand, so that all can be accepted at once. */
const SURE: readonly PlaceKind[] = ['ordinal', 'deadline', 'date', 'rotation', 'symbol', 'city']

/** "42 places to check", the steps, what is shown, and what can be done to many at once. */
export function PlacesBar(props: PlacesBarProps) {
  const { places, shown, mayEdit, onStep } = props
  const { t } = useTranslation('next-session')
  const { current, filter } = useChoice()
  const at = shown.findIndex(({ place }) => place.id === current) + 1
  return (
    <div className="panel-bar">
      <b className="numeric" role="status">
        {at > 0
          ? t('position', { at, count: shown.length })
          : t(`count.${filter}`, { count: shown.length })}
      </b>
      <IconButton
        icon="prev"
        size="small"
        label={t('previous')}
        isDisabled={shown.length === 0}
        onPress={() => onStep(-1)}
      />
      <IconButton
        icon="next"
        size="small"
        label={t('next')}
        isDisabled={shown.length === 0}
        onPress={() => onStep(1)}
      />
      <span className="spacer" />
      <FilterMenu places={places} />
      {mayEdit && filter !== 'done' && <ManyMenu {...props} />}
    </div>
  )
}

function FilterMenu({ places }: Pick<PlacesBarProps, 'places'>) {
  const { t } = useTranslation('next-session')
  const { filter } = useChoice()
  return (
    <Menu
      label={t('show-label')}
      trigger={
        <Button variant="quiet" size="small" icon="filter">
          {t(`show.${filter}`)}
        </Button>
      }
    >
      <MenuChoice
        label={t('show-label')}
        value={filter}
        onChange={(value) =>
          choose({ filter: FILTERS.find((one) => one === value) ?? 'open', current: null })
        }
      >
        {FILTERS.map((one) => (
          <MenuItem key={one} id={one} label={`${t(`show.${one}`)} (${places[one].length})`} />
        ))}
      </MenuChoice>
    </Menu>
  )
}

function ManyMenu({ shown, onAcceptKind, onSettleShown }: PlacesBarProps) {
  const { t } = useTranslation('next-session')
  const { filter } = useChoice()
  const kinds = PLACE_KINDS.filter((kind) => SURE.includes(kind)).flatMap((kind) => {
    const count = shown.filter((left) => left.place.kind === kind && canAccept(left)).length
    return count > 0 ? [{ kind, count }] : []
  })
  if (filter === 'open' && kinds.length === 0) return null
  return (
    <Menu label={t('many')} trigger={<IconButton icon="more" size="small" label={t('many')} />}>
      {kinds.map(({ kind, count }) => (
        <MenuItem
          key={kind}
          id={kind}
          label={t(`accept-all.${kind}`, { count })}
          onAction={() => onAcceptKind(kind)}
        />
      ))}
      {filter === 'changed' && (
        <MenuItem
          id="settle"
          label={t('settle-all', { count: shown.length })}
          isDisabled={shown.length === 0}
          onAction={onSettleShown}
        />
      )}
    </Menu>
  )
}
