import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnplacedLine } from '../../../shared/model/agenda.ts'
import { useApplyEdit, useMayEdit } from '../../state/index.ts'
import { Button, showToast } from '../../ui/index.ts'
import { InsertInto } from './insert-into.tsx'

interface UnplacedLineProps {
  readonly line: UnplacedLine
}

/** One such line: its number, its words, and where they can go. */
export const UnplacedLineCard = memo(function UnplacedLineCard({ line }: UnplacedLineProps) {
  const { t } = useTranslation('outline')
  const apply = useApplyEdit()
  const mayEdit = useMayEdit()
  const restore = () => apply({ do: 'restore', what: 'unplaced', id: line.id })
  const markPlaced = () => {
    if (!apply({ do: 'delete', what: 'unplaced', id: line.id })) return
    const action = { label: t('undo'), run: restore }
    showToast(t('unplaced.marked', { line: line.line }), { action })
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(line.text)
      showToast(t('unplaced.copied'))
    } catch {
      showToast(t('unplaced.copy-failed'), { tone: 'error' })
    }
  }
  return (
    <li>
      <span className="line-number numeric">{t('unplaced.line', { line: line.line })}</span>
      <p dir="auto">{line.text}</p>
      <div className="actions">
        <Button size="small" icon="copy" onPress={() => void copy()}>
          {t('unplaced.copy')}
        </Button>
        {mayEdit && (
          <>
            <InsertInto line={line} />
            <Button size="small" variant="quiet" icon="check" onPress={markPlaced}>
              {t('unplaced.done')}
            </Button>
          </>
        )}
      </div>
    </li>
  )
})
