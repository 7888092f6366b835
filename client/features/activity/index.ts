import { onDemand } from '../../ui/index.ts'

/** The panel of the record, fetched when it is first opened. */
export const ActivityPanel = onDemand(
  async () => (await import('./activity-panel.tsx')).ActivityPanel,
)
