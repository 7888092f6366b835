import { useTranslation } from 'react-i18next'
import type { LineOutcome } from '../../../shared/model/import-result.ts'
import { classes } from '../../ui/index.ts'

interface LineChipProps {
  readonly outcome: LineOutcome
  /** The number of the item that it belongs to; empty for none. */
  readonly number: string
  readonly isQuotation: boolean
}

/** What a line became, in two words. */
export function LineChip({ outcome, number, isQuotation }: LineChipProps) {
  const { t } = useTranslation('import')
  const { fate, became } = outcome
  const isKept = fate === 'placed' || fate === 'repaired'
  const kind = isKept ? (isQuotation ? 'quotation' : (became ?? 'annotation')) : fate
  return (
    <span className={classes('line-chip', kind, fate)}>
      {t(`became.${kind}`)}
      {isKept && number && <b>{number}</b>}
      {fate === 'repaired' && <span className="repaired">{t('became.repaired')}</span>}
    </span>
  )
}
