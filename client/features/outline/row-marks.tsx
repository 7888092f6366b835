import { memo, use } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/model/agenda.ts'
import { Icon, type IconName } from '../../ui/index.ts'
import { MARK_KINDS, type MarkKind, MarksContext } from './marks.ts'
import { PeopleAtContext } from './people-at.ts'

const ICONS: Record<MarkKind, IconName> = {
  error: 'warn',
  finding: 'warn',
  suggestion: 'change',
  comment: 'bubble',
}

/** The badges of an item and a dot for each person who is in it. */
export const RowMarks = memo(function RowMarks({ id }: { readonly id: Id }) {
  const { t } = useTranslation('outline')
  const marks = use(MarksContext).get(id)
  const people = use(PeopleAtContext).get(id)
  return (
    <>
      {MARK_KINDS.map((kind) => {
        const count = marks?.[kind]
        if (!count) return null
        const name = t(`mark.${kind}`, { count })
        return (
          <span key={kind} className={`badge ${kind}`} title={name} data-count={count}>
            <Icon name={ICONS[kind]} />
            <span className="visually-hidden">{name}</span>
          </span>
        )
      })}
      {people?.map(({ id: person, name, color }) => (
        <span key={person} className="dot" data-person={color} title={t('here', { name })}>
          <span className="visually-hidden">{t('here', { name })}</span>
        </span>
      ))}
    </>
  )
})
