import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'
import { Tooltip } from './tooltip.tsx'

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  readonly variant?: 'plain' | 'primary' | 'quiet' | 'danger'
  readonly size?: 'normal' | 'small'
  readonly icon?: IconName
  /** Shows that the button opens something below it. */
  readonly chevron?: boolean
  /** What it does is under way: it keeps the focus and does nothing more. */
  readonly isBusy?: boolean
  readonly className?: string
  readonly children: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button with words. */
export function Button({
  variant = 'plain',
  size = 'normal',
  icon,
  chevron,
  isBusy,
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      {...(isBusy && { onPress: undefined, type: 'button' })}
      className={classes(
        'button',
        variant !== 'plain' && variant,
        size === 'small' && 'small',
        isBusy && 'busy',
        className,
      )}
    >
      {icon && <Icon name={icon} />}
      {children}
      {chevron && <Icon name="down" className="chevron" />}
    </AriaButton>
  )
}

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'icon' | 'chevron'> {
  readonly icon: IconName
  /** The name of the control, also its tooltip. */
  readonly label: string
  /** Keys that do the same, shown in the tooltip. */
  readonly keys?: string
}

/** A button that is only an icon: its label is its name for the screen reader and its tooltip. */
export function IconButton({
  icon,
  label,
  keys,
  variant = 'quiet',
  size = 'normal',
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={keys ? `${label} (${keys})` : label}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={classes(
          'button icon-only',
          variant !== 'plain' && variant,
          size === 'small' && 'small',
          className,
        )}
      >
        <Icon name={icon} />
      </AriaButton>
    </Tooltip>
  )
}
