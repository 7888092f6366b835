import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'

interface SwitchProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
  readonly className?: string
}

/** Two to five exclusive choices in a row; arrow keys move between them. */
export function Switch<Value extends string>({
  label,
  value,
  options,
  onChange,
  className = '',
}: SwitchProps<Value>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={`switch ${className}`}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.value))
        if (chosen) onChange(chosen.value)
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
