import { Button as AriaButton } from 'react-aria-components'
import { classes } from './classes.ts'
import { Tooltip } from './tooltip.tsx'

/** What is drawn of a person. */
export interface FaceOf {
  readonly id: string
  readonly name: string
  readonly initials: string
  /** 1 to 8, an entry of the palette. */
  readonly color: number
}

interface FaceProps {
  readonly person: FaceOf
  readonly size?: 'normal' | 'small'
  readonly typing?: boolean
  /** Makes the face a button that can be focused and pointed at, with this name. */
  readonly label?: string
  readonly onPress?: () => void
}

/** A person as two letters in their colour. */
export function Face({ person, size = 'normal', typing, label, onPress }: FaceProps) {
  const className = classes('face', size === 'small' && 'small', typing && 'typing')
  if (!label)
    return (
      <span className={className} data-person={person.color} aria-hidden="true">
        {person.initials}
      </span>
    )
  return (
    <Tooltip text={label}>
      <AriaButton
        className={className}
        data-person={person.color}
        aria-label={label}
        onPress={onPress}
      >
        <FaceInitials initials={person.initials} />
      </AriaButton>
    </Tooltip>
  )
}

/**
 * The letters on a face that is a control. They are drawn by the style sheet, because the name of
 * the control is the person's and not the letters.
 */
export function FaceInitials({ initials }: { readonly initials: string }) {
  return <span aria-hidden="true" data-initials={initials} />
}
