import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { classes, TextInput } from '../../ui/index.ts'
import { DraftsContext } from './drafts.ts'
import { useDraft } from './use-draft.ts'
import { useFact } from './use-fact.ts'
import { useSaveFacts } from './use-save-facts.ts'

interface TextFactProps {
  readonly fact: 'symbol' | 'jobNumber' | 'bureauSubject'
  readonly hint?: string
  readonly isWide?: boolean
}

/** A fact in words. */
export function TextFact({ fact, hint, isWide }: TextFactProps) {
  const { t } = useTranslation('facts')
  const drafts = use(DraftsContext)
  const saveFacts = useSaveFacts()
  const stored = useFact(fact) ?? ''
  const save = (value: string) => saveFacts({ [fact]: value.trim() || null }, t(fact))
  const { value, error, change, commit } = useDraft({ stored, save })
  return (
    <form
      data-fact={fact}
      className={classes(isWide && 'wide')}
      onSubmit={(event) => {
        event.preventDefault()
        commit()
      }}
    >
      <TextInput
        label={t(fact)}
        hint={hint}
        error={error}
        value={value}
        autoComplete="off"
        onChange={(next) => {
          change(next)
          drafts.set({ [fact]: next.trim() || null })
        }}
        onBlur={() => commit()}
      />
    </form>
  )
}
