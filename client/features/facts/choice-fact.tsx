import { use } from 'react'
import { useTranslation } from 'react-i18next'
import type { Distribution } from '../../../shared/model/agenda.ts'
import type { Language } from '../../../shared/model/language.ts'
import { Select, type SelectOption } from '../../ui/index.ts'
import { DraftsContext } from './drafts.ts'
import { useDraft } from './use-draft.ts'
import { useFact } from './use-fact.ts'
import { useSaveFacts } from './use-save-facts.ts'

interface ChoiceFactProps {
  readonly fact: 'distribution' | 'originalLanguage'
  readonly options: readonly SelectOption<Distribution | Language>[]
}

const NONE = 'none'

/** A fact chosen from a list, or not stated. */
export function ChoiceFact({ fact, options }: ChoiceFactProps) {
  const { t } = useTranslation('facts')
  const drafts = use(DraftsContext)
  const saveFacts = useSaveFacts()
  const stored: string = useFact(fact) ?? NONE
  const save = (value: string) => saveFacts({ [fact]: value === NONE ? null : value }, t(fact))
  const { value, error, commit } = useDraft({ stored, save })
  return (
    <div data-fact={fact}>
      <Select
        label={t(fact)}
        error={error}
        value={value}
        options={[{ value: NONE, label: t('none') }, ...options]}
        onChange={(next) => {
          commit(next)
          drafts.set({ [fact]: undefined })
        }}
      />
    </div>
  )
}
