import type { ReactNode, Ref } from 'react'
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components'
import { classes } from './classes.ts'

export interface TextInputProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: ReactNode
  /** What is wrong with the value, in words; the field is drawn as invalid. */
  readonly error?: string | null
  readonly placeholder?: string
  readonly type?: 'text' | 'email' | 'url' | 'search'
  readonly autoFocus?: boolean
  readonly isRequired?: boolean
  readonly isDisabled?: boolean
  readonly isReadOnly?: boolean
  /** The label is for the screen reader only. */
  readonly hideLabel?: boolean
  readonly className?: string
  readonly inputClassName?: string
  readonly maxLength?: number
  readonly inputMode?: 'text' | 'numeric'
  readonly autoComplete?: string
  /** The language of the value, when it is not that of the interface. */
  readonly lang?: string
  /** Lines of a text area; without it the field has one line. */
  readonly rows?: number
  readonly onBlur?: () => void
  readonly ref?: Ref<HTMLInputElement>
}

/** A field of plain text with its label, hint and error. */
export function TextInput({
  label,
  hint,
  error,
  hideLabel,
  className,
  inputClassName,
  placeholder,
  lang,
  rows,
  ref,
  ...field
}: TextInputProps) {
  const input = classes('input', inputClassName)
  return (
    <TextField
      {...field}
      className={classes('field', error && 'invalid', className)}
      isInvalid={Boolean(error)}
      aria-label={hideLabel ? label : undefined}
    >
      {!hideLabel && <Label>{label}</Label>}
      {rows ? (
        <TextArea className={input} placeholder={placeholder} lang={lang} rows={rows} />
      ) : (
        <Input className={input} placeholder={placeholder} lang={lang} ref={ref} />
      )}
      {hint && !error && (
        <Text slot="description" elementType="small">
          {hint}
        </Text>
      )}
      {error && <FieldError elementType="small">{error}</FieldError>}
    </TextField>
  )
}
