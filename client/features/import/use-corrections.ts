import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportResult } from '../../../shared/model/import-result.ts'
import { newId } from '../../state/server.ts'
import { showToast } from '../../ui/index.ts'
import {
  after,
  begunHistory,
  type Checked,
  type CorrectionAction,
  shownOf,
} from './corrections-history.ts'

/** An import in the hands of somebody who corrects it. */
export interface Corrections extends Checked {
  /** True when it was done; why not is said in a toast. */
  readonly act: (action: CorrectionAction) => boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** Keeps the corrections of an import, with undo; leaving the page with any of them asks. */
export function useCorrections(imported: ImportResult): Corrections {
  const { t } = useTranslation('import')
  const [history, setHistory] = useState(() => begunHistory(imported))
  const latest = useRef(history)
  const act = useCallback(
    (action: CorrectionAction) => {
      const next = after(latest.current, action, newId)
      if (typeof next === 'string') {
        showToast(t(`refusal.${next}`), { tone: 'error' })
        return false
      }
      latest.current = next
      setHistory(next)
      return true
    },
    [t],
  )
  const canUndo = history.done.length > 1
  useEffect(() => {
    if (!canUndo) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [canUndo])
  return { ...shownOf(history), act, canUndo, canRedo: history.undone.length > 0 }
}
