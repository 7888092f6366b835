import { type ComponentProps, useMemo } from 'react'
import type { Id } from '../../../shared/model/agenda.ts'
import { type ItemCounts, useItemCounts } from '../checks/index.ts'
import { Outline } from '../outline/index.ts'
import { useSuggestionCounts } from '../suggestions/index.ts'

/** The outline with what is open at each item; on its own, so that a new badge draws no sheet. */
export function MarkedOutline(props: Omit<ComponentProps<typeof Outline>, 'marks'>) {
  const checks = useItemCounts()
  const suggestions = useSuggestionCounts()
  const marks = useMemo(() => marksOf(checks, suggestions), [checks, suggestions])
  return <Outline {...props} marks={marks} />
}

function marksOf(checks: ItemCounts, suggestions: ReadonlyMap<Id, number>) {
  const ids = new Set([...checks.keys(), ...suggestions.keys()])
  return new Map(
    [...ids].map((id) => {
      const { error = 0, warning = 0 } = checks.get(id) ?? {}
      return [id, { error, finding: warning, suggestion: suggestions.get(id) ?? 0 }]
    }),
  )
}
