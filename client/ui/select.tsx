import {
  Select as AriaSelect,
  Button,
  FieldError,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'

export interface SelectOption<Value extends string = string> {
  readonly value: Value
  readonly label: string
  readonly hint?: string
}

interface SelectProps<Value extends string> {
  readonly label: string
  readonly value: Value | null
  readonly options: readonly SelectOption<Value>[]
  readonly onChange: (value: Value) => void
  readonly placeholder?: string
  readonly hint?: string
  readonly error?: string | null
  readonly hideLabel?: boolean
  readonly isDisabled?: boolean
  /** `quiet` looks like a button of the toolbar. */
  readonly look?: 'input' | 'quiet'
  readonly className?: string
}

/** One choice of a short list. */
export function Select<Value extends string>({
  label,
  value,
  options,
  onChange,
  placeholder,
  hint,
  error,
  hideLabel,
  isDisabled,
  look = 'input',
  className,
}: SelectProps<Value>) {
  return (
    <AriaSelect
      className={classes('field select', error && 'invalid', className)}
      aria-label={hideLabel ? label : undefined}
      isDisabled={isDisabled}
      isInvalid={Boolean(error)}
      placeholder={placeholder}
      value={value}
      onChange={(key: Key | null) => {
        const chosen = options.find((option) => option.value === key)
        if (chosen) onChange(chosen.value)
      }}
    >
      {!hideLabel && <Label>{label}</Label>}
      <Button className={look === 'input' ? 'input select-button' : 'button quiet small'}>
        <SelectValue>
          {({ isPlaceholder, defaultChildren }) =>
            isPlaceholder
              ? defaultChildren
              : options.find((option) => option.value === value)?.label
          }
        </SelectValue>
        <Icon name="down" className="chevron" />
      </Button>
      {hint && !error && (
        <Text slot="description" elementType="small">
          {hint}
        </Text>
      )}
      {error && <FieldError elementType="small">{error}</FieldError>}
      <Popover className="popover" offset={4}>
        <ListBox className="menu as-wide" items={options}>
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className="menu-item">
              {({ isSelected }) => (
                <>
                  {isSelected ? <Icon name="check" /> : <span />}
                  <Text slot="label">{option.label}</Text>
                  <span />
                  {option.hint && (
                    <Text slot="description" elementType="small">
                      {option.hint}
                    </Text>
                  )}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
