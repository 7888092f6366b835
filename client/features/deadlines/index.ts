import { lazy } from 'react'

/** Loaded when somebody opens it. */
export const DeadlinesView = lazy(() =>
  import('./deadlines-view.tsx').then((module) => ({ default: module.DeadlinesView })),
)
