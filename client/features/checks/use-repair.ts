import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { repairsOf } from '../../../shared/rules/repairs.ts'
import { useFreshFindings } from '../../state/findings.ts'
import { useApplyEdit, useSession, useUndo } from '../../state/index.ts'
import { announce, showToast } from '../../ui/index.ts'

/**
 * How to repair findings, by their keys, in one step that one undo takes back. A repair holds its
 * whole text as it was when checked, so the findings on the agenda as it is now are waited for
 * first; what is gone by then needs no repair.
 */
export function useRepair(): (keys: readonly string[]) => Promise<void> {
  const { t } = useTranslation('checks')
  const fresh = useFreshFindings()
  const { reader } = useSession()
  const apply = useApplyEdit()
  const { undo } = useUndo()
  return useCallback(
    async (keys) => {
      const wanted = new Set(keys)
      const { all } = await fresh()
      const findings = all.filter(({ key }) => wanted.has(key)).map(({ finding }) => finding)
      const edits = repairsOf(reader.agenda(), findings)
      if (edits.length === 0) return showToast(t('nothing-left'))
      if (!apply(edits)) return
      const said = t('repaired', { count: findings.length })
      announce(said)
      showToast(said, { action: { label: t('common:undo'), run: undo } })
    },
    [fresh, reader, apply, undo, t],
  )
}
