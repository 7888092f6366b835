import { lastPanel, openPanel, type PanelName, showPanel, usePanel } from '../../state/panel.ts'
import type { IconName, OnDemand } from '../../ui/index.ts'
import { ActivityPanel } from '../activity/index.ts'
import { ChecksPanel, useOpenCount } from '../checks/index.ts'
import { CommentsPanel, useOpenThreads } from '../comments/index.ts'
import { PlacesPanel, useHasPlaces, useOpenPlaces } from '../next-session/index.ts'
import { SuggestionsPanel, useSuggestionCount } from '../suggestions/index.ts'

/** A panel of the column at the right. */
export interface SidePanelTab {
  readonly name: PanelName
  /** What stands above the name where there is nothing to count. */
  readonly icon: IconName
  /** How much is open in it, or null where it counts nothing; a hook. */
  readonly useCount: () => number | null
  /** What it shows. */
  readonly Panel: OnDemand<object>
}

/** The panels in the order of their tabs; a feature joins by an entry here. */
export const SIDE_PANELS: readonly SidePanelTab[] = [
  {
    name: 'places',
    icon: 'list',
    useCount: useOpenPlaces,
    Panel: PlacesPanel,
  },
  {
    name: 'checks',
    icon: 'warn',
    useCount: useOpenCount,
    Panel: ChecksPanel,
  },
  {
    name: 'comments',
    icon: 'bubble',
    useCount: useOpenThreads,
    Panel: CommentsPanel,
  },
  {
    name: 'suggestions',
    icon: 'change',
    useCount: useSuggestionCount,
    Panel: SuggestionsPanel,
  },
  {
    name: 'history',
    icon: 'clock',
    useCount: () => null,
    Panel: ActivityPanel,
  },
]

/** The panels that have a tab in the open agenda. */
export function useShownPanels(): readonly SidePanelTab[] {
  const hasPlaces = useHasPlaces(usePanel().panel === 'places')
  return SIDE_PANELS.filter(({ name }) => name !== 'places' || hasPlaces)
}

/** Closes the panel, or opens the one that was open last. */
export function togglePanel(): void {
  showPanel(openPanel() ? null : (lastPanel() ?? 'checks'))
}
