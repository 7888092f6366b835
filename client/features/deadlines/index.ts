import { onDemand } from '../../ui/index.ts'

/** Loaded when somebody opens it. */
export const DeadlinesView = onDemand(
  async () => (await import('./deadlines-view.tsx')).DeadlinesView,
)
