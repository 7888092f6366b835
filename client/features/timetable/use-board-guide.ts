import { useCallback } from 'react'
import { type Target, useGuide } from '../../state/go-to.ts'

/** Leads people to the entries and meetings of the board about which something is found. */
export function useBoardGuide(): void {
  useGuide(
    useCallback((target: Target) => {
      const record = 'entry' in target ? target.entry : 'meeting' in target ? target.meeting : null
      if (record === null) return false
      const board = document.querySelector('.board-scroll')
      const sign = board?.querySelector(`[data-record="${CSS.escape(record)}"]`)
      sign?.scrollIntoView({ block: 'center', inline: 'center' })
      return sign !== null && sign !== undefined
    }, []),
  )
}
