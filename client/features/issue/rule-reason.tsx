import { useTranslation } from 'react-i18next'
import { REASON_LENGTH } from '../../../shared/model/ignored.ts'
import type { StandingRule } from '../../../shared/protocol/problem.ts'
import { Icon, TextInput } from '../../ui/index.ts'
import { useFindingWords, useWhere } from '../checks/index.ts'

interface RuleReasonProps {
  readonly standing: StandingRule
  readonly reason: string
  /** The server wants one. */
  readonly isMissing: boolean
  readonly onReason: (reason: string) => void
}

/** A rule whose errors stand, where they are, and the reason why they may. */
export function RuleReason({ standing, reason, isMissing, onReason }: RuleReasonProps) {
  const { t } = useTranslation('issue')
  const { name } = useFindingWords()({ rule: standing.rule })
  const where = useWhere()
  const places = [...new Set(standing.findings.map(({ at }) => where(at)).filter(Boolean))]
  return (
    <section className="standing-rule">
      <h3>
        <Icon name="warn" />
        {name}
        <small>{t('errors', { count: standing.findings.length })}</small>
      </h3>
      {places.length > 0 && <p>{t('places', { places: places.join(', ') })}</p>}
      <TextInput
        label={t('reason', { name })}
        value={reason}
        onChange={onReason}
        error={isMissing ? t('reason-needed') : null}
        maxLength={REASON_LENGTH.most}
      />
    </section>
  )
}
