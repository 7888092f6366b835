import { useEffect, useRef, useState } from 'react'

interface DraftOptions<Value> {
  /** The value that is stored. */
  readonly stored: Value
  /** Stores a value: the sentence that says why not, or an empty string. */
  readonly save: (value: Value) => string
}

interface Draft<Value> {
  readonly value: Value
  readonly error: string
  readonly change: (value: Value) => void
  /** Stores what was typed, if it differs; what is refused stays in the field. */
  readonly commit: (value?: Value) => void
}

interface Typed<Value> {
  readonly value: Value
}

/**
 * What is being typed in a field, apart from what is stored: it is stored when the field is left,
 * also when it goes because the form closes; a refused value stays to be mended.
 */
export function useDraft<Value>({ stored, save }: DraftOptions<Value>): Draft<Value> {
  const [typed, setTyped] = useState<Typed<Value> | null>(null)
  const [error, setError] = useState('')
  const commit = (now?: Value) => {
    const draft = now === undefined ? typed : { value: now }
    if (!draft) return
    if (Object.is(draft.value, stored)) return settle()
    const reason = save(draft.value)
    if (!reason) return settle()
    setTyped(draft)
    setError(reason)
  }
  const settle = () => {
    setTyped(null)
    setError('')
  }
  const latest = useRef(commit)
  useEffect(() => {
    latest.current = commit
  })
  useEffect(() => () => latest.current(), [])
  return {
    value: typed ? typed.value : stored,
    error,
    change: (value) => {
      setTyped({ value })
      setError('')
    },
    commit,
  }
}
