import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { DateDraft } from './date-draft.tsx'
import { DraftsContext } from './drafts.ts'
import { useDraft } from './use-draft.ts'
import { useFact } from './use-fact.ts'
import { useSaveFacts } from './use-save-facts.ts'

interface DateFactProps {
  readonly fact: 'documentDate' | 'reissueDate' | 'bureauDate'
}

/** A fact that is a day. */
export function DateFact({ fact }: DateFactProps) {
  const { t } = useTranslation('facts')
  const drafts = use(DraftsContext)
  const saveFacts = useSaveFacts()
  const stored = useFact(fact) ?? null
  const save = (value: string | null) => saveFacts({ [fact]: value }, t(fact))
  const { value, error, change, commit } = useDraft({ stored, save })
  return (
    <DateDraft
      fact={fact}
      value={value}
      error={error}
      onChange={(next) => {
        change(next)
        drafts.set({ [fact]: next })
      }}
      onCommit={commit}
    />
  )
}
