import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '../../../shared/model/person.ts'
import { classes, Face, Icon } from '../../ui/index.ts'
import { SuggestionTalk, When } from '../comments/index.ts'
import { CardWords } from './card-words.tsx'
import type { ShownCard } from './ordered-cards.ts'
import type { Decision } from './use-decide.ts'

interface SuggestionItemProps {
  readonly shown: ShownCard
  readonly person: Person | null
  /** The number of its item, and its language where it is another than the one shown. */
  readonly where: string
  readonly isCurrent: boolean
  readonly maySettle: boolean
  readonly mayWithdraw: boolean
  readonly onGo: (shown: ShownCard) => void
  readonly onDecide: (decision: Decision, decided: readonly ShownCard[]) => void
}

/** One suggestion: who, when, where, what; and on the current one what can be done about it. */
export const SuggestionItem = memo(function SuggestionItem(props: SuggestionItemProps) {
  const { shown, person, where, isCurrent, onGo } = props
  const { t } = useTranslation('suggestions')
  return (
    <li
      className={classes('card suggestion', isCurrent && 'is-current')}
      data-person={person?.color}
      data-card={shown.key}
    >
      <div className="card-head">
        {person && <Face person={person} size="small" />}
        <button
          type="button"
          className="card-go"
          aria-current={isCurrent || undefined}
          onClick={() => onGo(shown)}
        >
          <b>{person?.name ?? t('somebody')}</b>
        </button>
        {shown.card.at > 0 && <When at={shown.card.at} />}
        <span className="where">{where}</span>
      </div>
      <CardWords card={shown.card} />
      <SuggestionTalk place={shown.place} keys={shown.card.keys} isOpen={isCurrent}>
        <Decisions {...props} />
      </SuggestionTalk>
    </li>
  )
})

function Decisions({ shown, maySettle, mayWithdraw, onDecide }: SuggestionItemProps) {
  const { t } = useTranslation('suggestions')
  return (
    <>
      {maySettle && (
        <>
          <button
            type="button"
            className="button primary small"
            onClick={() => onDecide('accept', [shown])}
          >
            <Icon name="check" />
            {t('accept')}
          </button>
          <button
            type="button"
            className="button small"
            onClick={() => onDecide('reject', [shown])}
          >
            {t('reject')}
          </button>
        </>
      )}
      {mayWithdraw && (
        <button
          type="button"
          className="button quiet small"
          onClick={() => onDecide('withdraw', [shown])}
        >
          {t('withdraw')}
        </button>
      )}
    </>
  )
}
