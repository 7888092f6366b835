import { onDemand } from '../../ui/index.ts'

export { ChecksWatch } from './checks-watch.tsx'
export { type FindingWords, useFindingWords } from './finding-words.ts'
export { RecordSign } from './record-sign.tsx'
export { type ItemCounts, useItemCounts } from './use-item-counts.ts'
export { useOpenCount, useOpenErrors } from './use-split.ts'
export { useWhere } from './where.ts'

/** The panel of the checks, fetched when it is first opened. */
export const ChecksPanel = onDemand(async () => (await import('./checks-panel.tsx')).ChecksPanel)

/** The errors to correct, below another panel. */
export const ErrorDock = onDemand(async () => (await import('./error-dock.tsx')).ErrorDock)
