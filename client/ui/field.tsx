import type { ReactNode } from 'react'

interface FieldProps {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | null
  /** The id of the control that the label names. */
  readonly htmlFor?: string
  readonly children: ReactNode
}

/** A label, a control of any kind, and below it a hint or what is wrong. */
export function Field({ label, hint, error, htmlFor, children }: FieldProps) {
  return (
    <div className={error ? 'field invalid' : 'field'}>
      <label htmlFor={htmlFor}>{label}</label>
      {children}
      {(error || hint) && <small role={error ? 'alert' : undefined}>{error || hint}</small>}
    </div>
  )
}
