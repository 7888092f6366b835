import { type ComponentType, lazy, useState } from 'react'

/** A component whose code is fetched when it is first drawn, or before. */
export interface OnDemand<Props> {
  (props: Props): React.ReactNode
  /** Fetches it, so that it is drawn at once when somebody opens it. */
  readonly fetch: () => Promise<unknown>
}

/**
 * A component to fetch. Unlike React's `lazy` alone it is drawn at once when it is there already:
 * React shows whatever suspends after 300 ms at the earliest.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): OnDemand<Props> {
  let fetched: ComponentType<Props> | null = null
  const fetch = async () => {
    fetched ??= await load()
    return { default: fetched }
  }
  const Fetching = lazy(fetch)
  function Demanded(props: Props) {
    const [Component] = useState<ComponentType<Props>>(() => fetched ?? Fetching)
    return <Component {...props} />
  }
  return Object.assign(Demanded, { fetch })
}
