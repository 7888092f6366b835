import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Correction, Destination } from '../../../shared/exchange/corrections/correction.ts'
import type { Id } from '../../../shared/model/agenda.ts'
import type { Language } from '../../../shared/model/language.ts'
import { Button, Select } from '../../ui/index.ts'
import { namedItems, nearestItem, titledBy } from './item-names.ts'
import type { Corrections } from './use-corrections.ts'

const WAYS = [
  'annotation',
  'quotation',
  'document',
  'item',
  'sub-item',
  'furniture',
  'unplaced',
] as const
type Way = (typeof WAYS)[number]
/** An agenda without items offers to make the first. */
const FIRST = 'first'

interface SendFormProps {
  readonly corrections: Corrections
  readonly lines: readonly number[]
  readonly language: Language
  readonly onSend: (correction: Correction) => boolean
}

/** Sends the chosen lines elsewhere: what they are, and of which item. */
export function SendForm({ corrections, lines, language, onSend }: SendFormProps) {
  const { t } = useTranslation('import')
  const { agenda, lines: outcomes } = corrections.result
  const items = useMemo(() => {
    const going = titledBy(lines, outcomes)
    return namedItems(agenda, language).filter(({ id }) => !going.has(id))
  }, [agenda, language, lines, outcomes])
  const [way, setWay] = useState<Way>(items.length > 0 ? 'annotation' : 'item')
  const [chosen, setChosen] = useState<Id | null>(null)
  const near = useMemo(
    () => nearestItem(lines[0] ?? 0, outcomes, agenda, new Set(items.map(({ id }) => id))),
    [lines, outcomes, agenda, items],
  )
  const isKnown = items.some(({ id }) => id === chosen)
  const item = (isKnown ? chosen : near) ?? FIRST
  const needsItem = way !== 'furniture' && way !== 'unplaced'
  const options = items.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))
  return (
    <form
      className="send-form"
      aria-label={t('send.title')}
      onSubmit={(event) => {
        event.preventDefault()
        onSend({ do: 'send', lines, where: destinationOf(way, item) })
      }}
    >
      <Select
        label={t('send.as')}
        hideLabel
        value={way}
        options={WAYS.map((value) => ({ value, label: t(`send.${value}`) }))}
        onChange={setWay}
      />
      {needsItem && (
        <Select
          label={t(way === 'item' ? 'send.after' : 'send.of')}
          hideLabel
          value={item}
          options={options.length > 0 ? options : [{ value: FIRST, label: t('send.first') }]}
          onChange={setChosen}
          className="item-select"
        />
      )}
      <Button type="submit" size="small" icon="later">
        {t('send.go')}
      </Button>
    </form>
  )
}

function destinationOf(way: Way, item: Id): Destination {
  switch (way) {
    case 'annotation':
    case 'quotation':
    case 'document':
      return { to: way, item }
    case 'item':
    case 'sub-item':
      return {
        to: 'item',
        after: item === FIRST ? null : item,
        level: way === 'item' ? 'beside' : 'below',
      }
    case 'furniture':
    case 'unplaced':
      return { to: way }
  }
}
