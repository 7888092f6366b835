import { useTranslation } from 'react-i18next'
import { mayDo } from '../../../shared/access/operations.ts'
import { useRole } from '../../state/index.ts'
import { MenuItem } from '../../ui/index.ts'
import { useIsIssued } from './use-is-issued.ts'

/** The line of the menu that issues the agenda, or reopens it; for whoever may. */
export function IssueItem({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useTranslation('issue')
  const role = useRole()
  const isIssued = useIsIssued()
  if (!role || !mayDo(role, 'issue')) return null
  return (
    <MenuItem
      id="issue"
      icon="check"
      label={t(isIssued ? 'reopen-item' : 'issue-item')}
      onAction={onOpen}
    />
  )
}
