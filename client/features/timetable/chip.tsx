import type { DragEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { classes } from '../../ui/index.ts'
import { useScene } from './board-context.ts'
import { type Load, loadKey } from './lifted.ts'
import { type ChipPlace, useChipKeys } from './use-chip-keys.ts'

interface ChipProps {
  readonly load: Load
  readonly place: ChipPlace | null
  readonly number: string
  /** The name of the grip when the chip has no title of its own. */
  readonly label?: string
  readonly title: ReactNode
  readonly className?: string
  readonly menu?: ReactNode
  readonly children?: ReactNode
}

/** A thing that can be carried over the board: with the pointer, or by its grip with the keys. */
export function Chip({ load, place, number, label, title, className, menu, children }: ChipProps) {
  const { t } = useTranslation('timetable')
  const { mayEdit, lifted, lift, letGo } = useScene()
  const onKeyDown = useChipKeys(load, place)
  const isInHand = lifted !== null && loadKey(lifted.load) === loadKey(load)
  const onDragStart = (event: DragEvent) => {
    event.dataTransfer.effectAllowed = 'move'
    event.dataTransfer.setData('text/plain', number)
    lift(load, null, 'pointer')
  }
  const onDragEnd = (event: DragEvent) => {
    if (event.dataTransfer.dropEffect === 'none') letGo()
  }
  return (
    <div
      className={classes(
        'chip',
        className,
        isInHand && (lifted.by === 'keys' ? 'in-hand' : 'ghost'),
      )}
      data-chip={loadKey(load)}
      draggable={mayEdit}
      onDragStart={onDragStart}
      onDragEnd={onDragEnd}
    >
      <button
        type="button"
        className="chip-grip"
        aria-label={label}
        aria-pressed={isInHand}
        aria-describedby={mayEdit ? 'board-keys' : undefined}
        aria-roledescription={mayEdit ? t('chip-role') : undefined}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (isInHand && lifted.by === 'keys') letGo()
        }}
      >
        <span className="number">{number}</span>
        {title}
      </button>
      {children}
      {menu}
    </div>
  )
}
