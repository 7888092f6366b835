import { use, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { PLACES, placeName } from '../../../shared/languages/places.ts'
import { useContentLanguage } from '../../state/index.ts'
import { Field } from '../../ui/index.ts'
import { DraftsContext } from './drafts.ts'
import { useDraft } from './use-draft.ts'
import { useFact } from './use-fact.ts'
import { useSaveFacts } from './use-save-facts.ts'

/** The place of the session: one of the register, by its name in any language, or another. */
export function PlaceFact() {
  const { t } = useTranslation('facts')
  const drafts = use(DraftsContext)
  const saveFacts = useSaveFacts()
  const language = useContentLanguage()
  const known = useId()
  const input = useId()
  const place = useFact('place')
  const stored = place ? placeName(place, language) : ''
  const save = (value: string) => saveFacts({ place: placeOf(value) }, t('place'))
  const { value, error, change, commit } = useDraft({ stored, save })
  return (
    <form
      data-fact="place"
      onSubmit={(event) => {
        event.preventDefault()
        commit()
      }}
    >
      <Field label={t('place')} hint={t('place-hint')} error={error} htmlFor={input}>
        <input
          id={input}
          className="input"
          list={known}
          autoComplete="off"
          value={value}
          onChange={(event) => {
            change(event.target.value)
            drafts.set({ place: placeOf(event.target.value) })
          }}
          onBlur={() => commit()}
        />
        <datalist id={known}>
          {PLACES.map(({ id, name }) => (
            <option key={id} value={name[language]} />
          ))}
        </datalist>
      </Field>
    </form>
  )
}

/** The register's id of a place named in any language, else the words themselves. */
function placeOf(typed: string): string | null {
  const words = typed.trim()
  const same = (name: string) => name.localeCompare(words, undefined, { sensitivity: 'base' }) === 0
  const registered = PLACES.find(({ name }) => Object.values(name).some(same))
  return registered?.id ?? (words || null)
}
