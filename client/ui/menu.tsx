import type { ReactElement, ReactNode } from 'react'
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  Header,
  type Key,
  MenuSection,
  MenuTrigger,
  Popover,
  type Selection,
  Separator,
} from 'react-aria-components'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'

interface MenuProps {
  /** The button that opens the menu. */
  readonly trigger: ReactElement
  /** The name of the menu for the screen reader. */
  readonly label: string
  readonly onAction?: (id: string) => void
  readonly children: ReactNode
}

/** A menu below a button. */
export function Menu({ trigger, label, onAction, children }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover placement="bottom end" offset={4} className="popover">
        <AriaMenu
          className="menu"
          aria-label={label}
          onAction={onAction && ((key: Key) => onAction(String(key)))}
        >
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

interface MenuItemProps {
  readonly id: string
  readonly label: string
  readonly icon?: IconName
  /** A second line. */
  readonly hint?: string
  readonly keys?: string
  readonly danger?: boolean
  readonly isDisabled?: boolean
  readonly onAction?: () => void
}

/** One line of a menu. */
export function MenuItem({
  id,
  label,
  icon,
  hint,
  keys,
  danger,
  isDisabled,
  onAction,
}: MenuItemProps) {
  return (
    <AriaMenuItem
      id={id}
      textValue={label}
      className={classes('menu-item', danger && 'danger')}
      isDisabled={isDisabled}
      onAction={onAction}
    >
      {({ isSelected }) => (
        <>
          {icon ? <Icon name={icon} /> : isSelected ? <Icon name="check" /> : <span />}
          <span>{label}</span>
          {keys ? <kbd>{keys}</kbd> : <span />}
          {hint && <small>{hint}</small>}
        </>
      )}
    </AriaMenuItem>
  )
}

interface MenuChoiceProps {
  readonly label: string
  /** The label is for the screen reader only: the menu is about nothing else. */
  readonly hideLabel?: boolean
  readonly value: string
  readonly onChange: (value: string) => void
  readonly children: ReactNode
}

/** A group of a menu of which one line is chosen. */
export function MenuChoice({ label, hideLabel, value, onChange, children }: MenuChoiceProps) {
  return (
    <MenuSection
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys: Selection) => {
        const [chosen] = keys === 'all' ? [] : keys
        if (chosen !== undefined) onChange(String(chosen))
      }}
    >
      {!hideLabel && <Header className="menu-head">{label}</Header>}
      {children}
    </MenuSection>
  )
}

/** A line between groups of a menu. */
export function MenuRule() {
  return <Separator className="menu-rule" />
}
