import { type RefObject, useLayoutEffect, useRef } from 'react'

/** A ref that holds what was last drawn, for handlers that must not change with it. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  }, [value])
  return latest
}
