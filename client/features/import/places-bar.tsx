import { useTranslation } from 'react-i18next'
import type { DoubtfulPlace } from '../../../shared/exchange/corrections/doubtful-places.ts'
import { Icon, IconButton } from '../../ui/index.ts'
import type { Checking } from './use-checking.ts'

interface PlacesBarProps {
  readonly checking: Checking
  readonly places: readonly DoubtfulPlace[]
}

/** The walk over the places to check: "3 of 17", and how many are left. */
export function PlacesBar({ checking, places }: PlacesBarProps) {
  const { t } = useTranslation('import')
  const { at, openCount, step } = checking
  if (places.length === 0) {
    return (
      <span className="import-settled">
        <Icon name="check" />
        {t('no-doubt')}
      </span>
    )
  }
  return (
    <fieldset className="places-bar" aria-label={t('places')}>
      <b className="numeric">{t('place', { at: at + 1, count: places.length })}</b>
      <IconButton
        icon="prev"
        label={t('previous')}
        keys="Alt+↑"
        size="small"
        onPress={() => step(-1)}
      />
      <IconButton icon="next" label={t('next')} keys="Alt+↓" size="small" onPress={() => step(1)} />
      <span className={openCount === 0 ? 'import-settled' : 'import-left'} role="status">
        {openCount === 0 ? t('all-settled') : t('left', { count: openCount })}
      </span>
    </fieldset>
  )
}
