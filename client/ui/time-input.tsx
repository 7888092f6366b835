import { parseTime, type Time } from '@internationalized/date'
import {
  DateInput as AriaDateInput,
  DateSegment,
  FieldError,
  Label,
  TimeField,
} from 'react-aria-components'
import { classes } from './classes.ts'

interface TimeInputProps {
  readonly label: string
  /** `HH:MM`, or null for no time. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly error?: string | null
  readonly isDisabled?: boolean
}

/** A time of day on the 24-hour clock. */
export function TimeInput({ label, value, onChange, error, isDisabled }: TimeInputProps) {
  return (
    <TimeField
      className={classes('field', error && 'invalid')}
      isInvalid={Boolean(error)}
      isDisabled={isDisabled}
      hourCycle={24}
      shouldForceLeadingZeros
      value={timeOf(value)}
      onChange={(time) => onChange(time ? time.toString().slice(0, 5) : null)}
    >
      <Label>{label}</Label>
      <AriaDateInput className="input date-segments">
        {(segment) => <DateSegment segment={segment} className="date-segment" />}
      </AriaDateInput>
      {error && <FieldError elementType="small">{error}</FieldError>}
    </TimeField>
  )
}

function timeOf(value: string | null): Time | null {
  if (!value) return null
  try {
    return parseTime(value)
  } catch {
    return null
  }
}
