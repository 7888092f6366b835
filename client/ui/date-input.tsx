import { type CalendarDate, parseDate } from '@internationalized/date'
import {
  DateInput as AriaDateInput,
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarHeading,
  DatePicker,
  DateSegment,
  Dialog,
  FieldError,
  Group,
  Label,
  Popover,
  Text,
} from 'react-aria-components'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'

interface DateInputProps {
  readonly label: string
  /** `YYYY-MM-DD`, or null for no date. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly hint?: string
  readonly error?: string | null
  readonly isDisabled?: boolean
  readonly isReadOnly?: boolean
  readonly className?: string
}

/** A calendar day, typed part by part or picked from a calendar, in the order of the locale. */
export function DateInput({
  label,
  value,
  onChange,
  hint,
  error,
  className,
  ...rest
}: DateInputProps) {
  return (
    <DatePicker
      {...rest}
      className={classes('field', error && 'invalid', className)}
      isInvalid={Boolean(error)}
      granularity="day"
      shouldForceLeadingZeros
      value={dateOf(value)}
      onChange={(date) => onChange(date ? date.toString().slice(0, 10) : null)}
    >
      <Label>{label}</Label>
      <Group className="input date-group">
        <AriaDateInput className="date-segments">
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </AriaDateInput>
        <Button className="button quiet small icon-only">
          <Icon name="calendar" />
        </Button>
      </Group>
      {hint && !error && (
        <Text slot="description" elementType="small">
          {hint}
        </Text>
      )}
      {error && <FieldError elementType="small">{error}</FieldError>}
      <Popover className="popover" offset={4}>
        <Dialog className="menu calendar-box">
          <Calendar className="calendar">
            <header className="calendar-head">
              <Button slot="previous" className="button quiet small icon-only">
                <Icon name="prev" />
              </Button>
              <CalendarHeading />
              <Button slot="next" className="button quiet small icon-only">
                <Icon name="next" />
              </Button>
            </header>
            <CalendarGrid>
              {(date) => <CalendarCell date={date} className="calendar-day" />}
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  )
}

function dateOf(value: string | null): CalendarDate | null {
  if (!value) return null
  try {
    return parseDate(value)
  } catch {
    return null
  }
}
