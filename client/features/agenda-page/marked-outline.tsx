import { type ComponentProps, useMemo } from 'react'
import type { Id } from '../../../shared/model/agenda.ts'
import { type ItemCounts, useItemCounts } from '../checks/index.ts'
import { useCommentCounts } from '../comments/index.ts'
import { Outline } from '../outline/index.ts'
import { useSuggestionCounts } from '../suggestions/index.ts'

/** The outline with what is open at each item; on its own, so that a new badge draws no sheet. */
export function MarkedOutline(props: Omit<ComponentProps<typeof Outline>, 'marks'>) {
  const checks = useItemCounts()
  const suggestions = useSuggestionCounts()
  const comments = useCommentCounts()
  const marks = useMemo(
    () => marksOf(checks, suggestions, comments),
    [checks, suggestions, comments],
  )
  return <Outline {...props} marks={marks} />
}

type Counts = ReadonlyMap<Id, number>

function marksOf(checks: ItemCounts, suggestions: Counts, comments: Counts) {
  const ids = new Set([...checks.keys(), ...suggestions.keys(), ...comments.keys()])
  return new Map(
    [...ids].map((id) => {
      const { error = 0, warning = 0 } = checks.get(id) ?? {}
      const suggestion = suggestions.get(id) ?? 0
      return [id, { error, finding: warning, suggestion, comment: comments.get(id) ?? 0 }]
    }),
  )
}
