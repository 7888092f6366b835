import { type ComponentProps, useMemo } from 'react'
import { useItemCounts } from '../checks/index.ts'
import { Outline } from '../outline/index.ts'

/** The outline with what is open at each item; on its own, so that a new badge draws no sheet. */
export function MarkedOutline(props: Omit<ComponentProps<typeof Outline>, 'marks'>) {
  const checks = useItemCounts()
  const marks = useMemo(
    () => new Map([...checks].map(([id, { error, warning }]) => [id, { error, finding: warning }])),
    [checks],
  )
  return <Outline {...props} marks={marks} />
}
