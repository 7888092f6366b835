import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agenda } from '../../../shared/model/agenda.ts'
import { itemTitle } from '../../../shared/model/item-title.ts'
import { useAgendaPart, useContentLanguage } from '../../state/index.ts'
import type { Grouping } from './finding-groups.ts'
import { useFindingWords } from './finding-words.ts'
import { useWhere } from './where.ts'

interface GroupNameProps {
  readonly grouping: Grouping
  /** A severity, the id of an item or a rule. */
  readonly name: string
}

/** The heading of a group of cards. */
export function GroupName({ grouping, name }: GroupNameProps) {
  const { t } = useTranslation('checks')
  const wordsOf = useFindingWords()
  if (grouping === 'severity') return t(`show.${name}`)
  if (grouping === 'rule') return wordsOf({ rule: name }).name
  return name ? <ItemName id={name} /> : t('no-item')
}

function ItemName({ id }: { readonly id: string }) {
  const language = useContentLanguage()
  const where = useWhere()
  const title = useAgendaPart(
    useCallback(
      ({ items }: Agenda) => {
        const item = items.find((one) => one.id === id)
        return item ? itemTitle(item, language) : ''
      },
      [id, language],
    ),
  )
  return (
    <span lang={language}>
      {where({ item: id })} {title}
    </span>
  )
}
