import { ProgressBar } from 'react-aria-components'

interface ProgressProps {
  readonly label: string
  /** 0 to 1; without it the length of the work is unknown. */
  readonly value?: number
}

/** A bar that shows how far long work has come. */
export function Progress({ label, value }: ProgressProps) {
  return (
    <ProgressBar
      aria-label={label}
      className="progress-bar"
      isIndeterminate={value === undefined}
      value={(value ?? 0) * 100}
    >
      <div className="progress">
        <i
          className={value === undefined ? 'unknown' : ''}
          style={{ inlineSize: value === undefined ? '30%' : `${value * 100}%` }}
        />
      </div>
    </ProgressBar>
  )
}
