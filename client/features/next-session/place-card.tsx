import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlaceToCheck } from '../../../shared/model/place-to-check.ts'
import type { PlaceLeft } from '../../../shared/model/places-left.ts'
import { classes, Icon } from '../../ui/index.ts'
import type { Filter } from './choice.ts'
import { canAccept, canPutBack } from './place-edits.ts'
import { usePlaceWords } from './place-words.ts'

/** What a card can ask for; the functions stay the same from one drawing to the next. */
export interface PlaceEvents {
  readonly onGo: (place: PlaceToCheck) => void
  readonly onAccept: (left: PlaceLeft) => void
  readonly onPutBack: (left: PlaceLeft) => void
  readonly onSettle: (left: PlaceLeft) => void
  readonly onUnsettle: (left: PlaceLeft) => void
}

interface PlaceCardProps extends PlaceEvents {
  readonly left: PlaceLeft
  readonly filter: Filter
  readonly isCurrent: boolean
  readonly mayEdit: boolean
  /** The title of its document, where it is a value of one. */
  readonly about: string
  /** Whether the agenda is written in several languages, so that a text's must be said. */
  readonly saysLanguage: boolean
}

/** One place: what it says, what was there, what is proposed, and what can be done. */
export const PlaceCard = memo(function PlaceCard(props: PlaceCardProps) {
  const { left, isCurrent, onGo, about, saysLanguage } = props
  const { place } = left
  const { t } = useTranslation('next-session')
  return (
    <li className={classes('card place-card', isCurrent && 'is-current')} data-place={place.id}>
      <div className="card-head">
        <button
          type="button"
          className="card-go"
          aria-current={isCurrent || undefined}
          onClick={() => onGo(place)}
        >
          <b>{t(place.kind === 'fact' ? `fact.${place.field}` : `kind.${place.kind}`)}</b>
        </button>
        {saysLanguage && place.language && (
          <span className="where">{place.language.toUpperCase()}</span>
        )}
      </div>
      {about && <p className="place-about">{about}</p>}
      {place.quote && <Quote place={place} />}
      <PlaceChange place={place} />
      {place.note && (
        <p className="place-note">
          <Icon name="warn" /> {t(`note.${place.note}`)}
        </p>
      )}
      {props.mayEdit && <PlaceActions {...props} />}
    </li>
  )
})

/** How much of the sentence is shown on each side. */
const SHOWN = 70

function Quote({
  place: { quote, at, was, proposed, applied, language },
}: {
  place: PlaceToCheck
}) {
  const words = (applied ? proposed : was) ?? ''
  const end = at + words.length
  const start = at > SHOWN ? quote.indexOf(' ', at - SHOWN) + 1 : 0
  const tail = quote.length - end > SHOWN ? quote.lastIndexOf(' ', end + SHOWN) : quote.length
  return (
    <p className="place-quote" lang={language} dir="auto">
      {start > 0 && '… '}
      {quote.slice(start, at)}
      <mark>{words}</mark>
      {quote.slice(end, Math.max(tail, end))}
      {tail < quote.length && ' …'}
    </p>
  )
}

/** "14 October 2024 → 19 October 2026". */
function PlaceChange({ place }: { readonly place: PlaceToCheck }) {
  const { t } = useTranslation('next-session')
  const { was, proposed } = usePlaceWords()(place)
  if (proposed === null && place.quote) return <p className="place-hint">{t('by-hand')}</p>
  return (
    <p className="change" lang={place.language}>
      {was && <del>{was}</del>}
      {proposed !== null && (
        <>
          <span className="place-arrow" aria-hidden="true">
            →
          </span>
          <span className="visually-hidden">{t('becomes')}</span>
          {proposed ? <ins>{proposed}</ins> : <small>{t('emptied')}</small>}
        </>
      )}
    </p>
  )
}

function PlaceActions({ left, filter, ...events }: PlaceCardProps) {
  const { t } = useTranslation('next-session')
  const words = usePlaceWords()(left.place)
  const small = 'button small'
  if (filter === 'done')
    return (
      <div className="actions">
        <button type="button" className={small} onClick={() => events.onUnsettle(left)}>
          {t('unsettle')}
        </button>
      </div>
    )
  const accepts = canAccept(left)
  return (
    <div className="actions">
      {accepts && (
        <button
          type="button"
          className="button small primary"
          onClick={() => events.onAccept(left)}
        >
          {t('accept', { words: words.proposed })}
        </button>
      )}
      <button type="button" className={small} onClick={() => events.onSettle(left)}>
        {t(accepts ? 'keep' : 'settle')}
      </button>
      {canPutBack(left) && (
        <button type="button" className="button quiet small" onClick={() => events.onPutBack(left)}>
          {t('put-back', { words: words.was })}
        </button>
      )}
    </div>
  )
}
