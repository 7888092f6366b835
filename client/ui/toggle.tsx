import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components'
import { Icon, type IconName } from './icon.tsx'
import { Tooltip } from './tooltip.tsx'

interface ToggleProps {
  readonly icon: IconName
  readonly label: string
  readonly keys?: string
  readonly isOn: boolean
  readonly isDisabled?: boolean
  readonly onChange: (isOn: boolean) => void
  readonly children?: ReactNode
}

/** A button that stays pressed, such as bold in a toolbar. */
export function Toggle({ icon, label, keys, isOn, isDisabled, onChange, children }: ToggleProps) {
  return (
    <Tooltip text={keys ? `${label} (${keys})` : label}>
      <ToggleButton
        className={`button quiet small${children ? '' : ' icon-only'}`}
        aria-label={label}
        isSelected={isOn}
        isDisabled={isDisabled}
        onChange={onChange}
      >
        <Icon name={icon} />
        {children}
      </ToggleButton>
    </Tooltip>
  )
}
