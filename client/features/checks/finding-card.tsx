import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agenda } from '../../../shared/model/agenda.ts'
import type { Place } from '../../../shared/model/finding.ts'
import { classes, Icon } from '../../ui/index.ts'
import { FindingIcon } from './finding-icon.tsx'
import { useFindingWords } from './finding-words.ts'
import { IgnoredNote } from './ignored-note.tsx'
import { RepairLabel } from './repair-label.tsx'
import { repairWords } from './repair-words.ts'
import { RulePage } from './rule-page.tsx'
import type { ShownFinding } from './use-shown.ts'

/** What a card can ask for; the functions stay the same from one drawing to the next. */
export interface CardEvents {
  readonly onGo: (shown: ShownFinding) => void
  readonly onRepair: (shown: ShownFinding) => void
  readonly onIgnore: (shown: ShownFinding) => void
  readonly where: (at: Place) => string
}

interface FindingCardProps extends CardEvents {
  readonly shown: ShownFinding
  readonly isCurrent: boolean
  /** The agenda that was checked, for the words of the repair. */
  readonly agenda: Agenda
  readonly mayEdit: boolean
  readonly mayIgnore: boolean
}

/** One finding: what, where, why, and what can be done about it. */
export const FindingCard = memo(function FindingCard(props: FindingCardProps) {
  const { shown, isCurrent, where, onGo } = props
  const { finding, ignored } = shown
  const { rule, severity, at } = finding
  const { t } = useTranslation('checks')
  const { name, message } = useFindingWords()(finding)
  const [isPageOpen, setPageOpen] = useState(false)
  return (
    <li
      className={classes('card finding', severity, isCurrent && 'is-current')}
      data-finding={shown.key}
    >
      <div className="card-head">
        <FindingIcon severity={severity} />
        <button
          type="button"
          className="card-go"
          aria-current={isCurrent || undefined}
          onClick={() => onGo(shown)}
        >
          <b>{name}</b>
        </button>
        <span className="where">{where(at)}</span>
      </div>
      <p>{message}</p>
      {ignored && <IgnoredNote ignored={ignored} />}
      <div className="actions">
        <CardActions {...props} />
        <button
          type="button"
          className="button quiet small icon-only"
          aria-expanded={isPageOpen}
          aria-label={t('rule-page', { name })}
          title={t('rule-page', { name })}
          onClick={() => setPageOpen(!isPageOpen)}
        >
          <Icon name="info" />
        </button>
      </div>
      {isPageOpen && <RulePage rule={rule} />}
    </li>
  )
}, sameCard)

/** The checked agenda is another after each check, and the repair says the same. */
function sameCard(before: FindingCardProps, after: FindingCardProps): boolean {
  const { agenda: _, ...rest } = before
  return Object.entries(rest).every(([key, value]) => Object.is(value, Reflect.get(after, key)))
}

function CardActions({ shown, agenda, mayEdit, mayIgnore, ...events }: FindingCardProps) {
  const { t } = useTranslation('checks')
  if (shown.ignored) return null
  const repair = mayEdit ? repairWords(agenda, shown.finding) : null
  return (
    <>
      {repair && (
        <button type="button" className="button small" onClick={() => events.onRepair(shown)}>
          <RepairLabel repair={repair} />
        </button>
      )}
      {mayIgnore && (
        <button type="button" className="button quiet small" onClick={() => events.onIgnore(shown)}>
          {t('ignore')}
        </button>
      )}
    </>
  )
}
