import { useTranslation } from 'react-i18next'
import type { Facts } from '../../../shared/model/agenda.ts'
import { startComment } from '../../state/comment-draft.ts'
import { useMayComment } from '../../state/index.ts'
import { Button, Menu, MenuItem } from '../../ui/index.ts'

const FACTS = [
  'sessionNumber',
  'place',
  'opening',
  'closing',
  'symbol',
  'jobNumber',
  'distribution',
  'documentDate',
  'originalLanguage',
  'reissueDate',
  'bureauDate',
  'meetingEntitlement',
  'bureauSubject',
] as const satisfies readonly (keyof Facts)[]

/** Begins a comment on one of the facts; the dialog closes for it. */
export function CommentOnFact({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('facts')
  const mayComment = useMayComment()
  if (!mayComment) return null
  return (
    <Menu
      label={t('comment-on')}
      trigger={
        <Button variant="quiet" size="small" icon="bubble" chevron>
          {t('comment-on')}
        </Button>
      }
    >
      {FACTS.map((fact) => (
        <MenuItem
          key={fact}
          id={fact}
          label={t(fact)}
          onAction={() => {
            onClose()
            startComment({ on: 'fact', fact })
          }}
        />
      ))}
    </Menu>
  )
}
