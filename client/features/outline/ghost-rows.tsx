import { useTranslation } from 'react-i18next'
import { itemTitle } from '../../../shared/model/item-title.ts'
import { itemOf } from '../../state/agenda-index.ts'
import type { Ghost } from '../../state/ghosts.ts'
import { useAgendaPart, useAuthors, useContentLanguage } from '../../state/index.ts'
import { classes, Icon } from '../../ui/index.ts'

interface GhostRowsProps {
  readonly ghosts: readonly Ghost[]
  readonly level: number
}

/**
 * Items where they are proposed to stand. They are drawn only: the badge of the row and the card of
 * the proposal say the same in words.
 */
export function GhostRows({ ghosts, level }: GhostRowsProps) {
  return ghosts.map((ghost) => <GhostRow key={ghost.id} ghost={ghost} level={level} />)
}

function GhostRow({ ghost, level }: { readonly ghost: Ghost; readonly level: number }) {
  const { t } = useTranslation('outline')
  const language = useContentLanguage()
  const person = useAuthors()(ghost.by)
  const title = useAgendaPart((agenda) => {
    const item = itemOf(agenda, ghost.id)
    return item ? itemTitle(item, language) : ghost.title
  })
  return (
    <div
      className={classes('tree-row ghost', `level-${level}`)}
      data-person={person?.color}
      aria-hidden="true"
    >
      <span className="number">
        <Icon name={ghost.isNew ? 'plus' : 'change'} />
      </span>
      <span className="label">{title || t('proposed-item')}</span>
    </div>
  )
}
