import { useTranslation } from 'react-i18next'
import { goTo } from '../../state/go-to.ts'
import { type PersonHere, useMyself, usePeople } from '../../state/index.ts'
import { Face } from '../../ui/index.ts'

const MOST_FACES = 6

/** The faces of those who are here, oneself last, six at most and "+n". */
export function PeopleHere() {
  const { t } = useTranslation('agenda')
  const people = usePeople()
  const me = useMyself()
  const count = people.length + (me ? 1 : 0)
  const shown = people.slice(0, MOST_FACES - (me ? 1 : 0))
  const more = people.length - shown.length
  if (count === 0) return null
  return (
    <div className="faces only-wide" role="group" aria-label={t('here', { count })}>
      {shown.map((one) => (
        <PersonFace key={one.person.id} here={one} />
      ))}
      {me && <Face person={me} label={t('person-me', { name: me.name })} />}
      {more > 0 && (
        <span className="face more" title={t('common:people-more', { count: more })}>
          <span aria-hidden="true">+{more}</span>
          <span className="visually-hidden">{t('common:people-more', { count: more })}</span>
        </span>
      )}
    </div>
  )
}

function PersonFace({ here: { person, typing, places } }: { readonly here: PersonHere }) {
  const { t } = useTranslation('agenda')
  const place = places[0]
  const label = typing ? t('person-typing', { name: person.name }) : person.name
  const visit = () => {
    if (place && place.field !== 'body') goTo({ item: place.owner })
  }
  return <Face person={person} typing={typing} label={label} onPress={visit} />
}
