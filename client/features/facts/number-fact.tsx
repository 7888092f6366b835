import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { useRefusalSentence } from '../../i18n/use-refusal-sentence.ts'
import { TextInput } from '../../ui/index.ts'
import { DraftsContext } from './drafts.ts'
import { useDraft } from './use-draft.ts'
import { useFact } from './use-fact.ts'
import { useSaveFacts } from './use-save-facts.ts'

interface NumberFactProps {
  readonly fact: 'sessionNumber' | 'meetingEntitlement'
}

/** A fact that is a whole number, typed in figures. */
export function NumberFact({ fact }: NumberFactProps) {
  const { t } = useTranslation('facts')
  const drafts = use(DraftsContext)
  const saveFacts = useSaveFacts()
  const sentence = useRefusalSentence()
  const stored = String(useFact(fact) ?? '')
  const save = (value: string) => {
    const number = numberOf(value)
    if (number === undefined) return sentence({ code: 'not-a-number' })
    return saveFacts({ [fact]: number }, t(fact))
  }
  const { value, error, change, commit } = useDraft({ stored, save })
  return (
    <form
      data-fact={fact}
      onSubmit={(event) => {
        event.preventDefault()
        commit()
      }}
    >
      <TextInput
        label={t(fact)}
        error={error}
        value={value}
        inputMode="numeric"
        autoComplete="off"
        onChange={(next) => {
          change(next)
          const number = numberOf(next)
          if (number !== undefined) drafts.set({ [fact]: number })
        }}
        onBlur={() => commit()}
      />
    </form>
  )
}

/** The number that was typed, null for none, undefined for what is not a number. */
function numberOf(typed: string): number | null | undefined {
  const figures = typed.trim()
  if (figures === '') return null
  return /^\d{1,4}$/.test(figures) ? Number(figures) : undefined
}
