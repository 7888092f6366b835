import { useTranslation } from 'react-i18next'
import type { Person } from '../../../shared/model/person.ts'
import { Face } from '../../ui/index.ts'

interface MentionListProps {
  readonly id: string
  readonly people: readonly Person[]
  readonly active: Person | undefined
  readonly onTake: (person: Person) => void
}

/** The members who can be meant by what is begun behind an `@`; the keys stay with the text. */
export function MentionList({ id, people, active, onTake }: MentionListProps) {
  const { t } = useTranslation('comments')
  if (people.length === 0) return null
  return (
    <div className="mention-list" id={id} role="listbox" aria-label={t('mention')}>
      {people.map((person) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text area
        <div
          key={person.id}
          id={`${id}-${person.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={person === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(person)}
        >
          <Face person={person} size="small" />
          {person.name}
        </div>
      ))}
    </div>
  )
}
