import { useCallback, useState } from 'react'
import { usePanel } from '../../state/panel.ts'
import { useIsNarrow } from '../../ui/index.ts'

/** Below these widths, in CSS pixels, the side column is a sheet from the edge. */
const OUTLINE_NEEDS = 960
const OUTLINE_BESIDE_PANEL_NEEDS = 1180

/** Whether the side column is beside the document, folded, or open as a sheet from the edge. */
export interface Side {
  readonly isDrawer: boolean
  readonly isDrawerOpen: boolean
  readonly isFolded: boolean
  readonly toggle: () => void
  readonly close: () => void
}

/** The side column of the page, folded by a key or a button, a sheet on a narrow window. */
export function useSide(): Side {
  const { panel } = usePanel()
  const isDrawer = useIsNarrow(panel ? OUTLINE_BESIDE_PANEL_NEEDS : OUTLINE_NEEDS)
  const [isDrawerOpen, setIsDrawerOpen] = useState(false)
  const [isFolded, setIsFolded] = useState(false)
  const toggle = useCallback(() => {
    if (isDrawer) setIsDrawerOpen((isOpen) => !isOpen)
    else setIsFolded((was) => !was)
  }, [isDrawer])
  const close = useCallback(() => setIsDrawerOpen(false), [])
  return { isDrawer, isDrawerOpen: isDrawer && isDrawerOpen, isFolded, toggle, close }
}
