import { use, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../../shared/model/agenda.ts'
import { DateDraft } from './date-draft.tsx'
import { DraftsContext } from './drafts.ts'
import { useFact } from './use-fact.ts'
import { useSaveFacts } from './use-save-facts.ts'

type End = 'opening' | 'closing'
type Typed = Readonly<Partial<Record<End, IsoDate | null>>>

/**
 * The days on which the session opens and closes. Moving a session to another year makes the first
 * of the two wrong until the second is there: what was refused waits and is stored with it.
 */
export function SessionDates() {
  const { t } = useTranslation('facts')
  const drafts = use(DraftsContext)
  const saveFacts = useSaveFacts()
  const stored = { opening: useFact('opening') ?? null, closing: useFact('closing') ?? null }
  const [typed, setTyped] = useState<Typed>({})
  const [refused, setRefused] = useState<{ readonly end: End; readonly why: string } | null>(null)
  const commit = (end: End, now: Typed = typed) => {
    if (Object.keys(now).length === 0) return
    const why = saveFacts(now, t(end))
    setTyped(why ? now : {})
    setRefused(why ? { end, why } : null)
  }
  const latest = useRef(commit)
  useEffect(() => {
    latest.current = commit
  })
  useEffect(() => () => latest.current('opening'), [])
  const field = (end: End) => {
    const draft = typed[end]
    return (
      <DateDraft
        fact={end}
        value={draft === undefined ? stored[end] : draft}
        error={refused?.end === end ? refused.why : ''}
        onChange={(value) => {
          setTyped({ ...typed, [end]: value })
          drafts.set({ [end]: value })
        }}
        onCommit={(value) => commit(end, value === undefined ? typed : { ...typed, [end]: value })}
      />
    )
  }
  return (
    <>
      {field('opening')}
      {field('closing')}
    </>
  )
}
