import { useSyncExternalStore } from 'react'
import { announcement } from './announce.ts'

/** The one place of the page from which {@link announce} is read out; mount it once. */
export function LiveRegion() {
  const { text, turn } = useSyncExternalStore(announcement.subscribe, announcement.get)
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      <span key={turn}>{text}</span>
    </div>
  )
}
