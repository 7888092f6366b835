import { onDemand } from '../../ui/index.ts'

export { PlacesWatch } from './places-watch.tsx'
export { useHasPlaces, useOpenPlaces } from './use-places.ts'

/** The dialog of the next session, fetched when it is first opened. */
export const NextSessionDialog = onDemand(
  async () => (await import('./next-session-dialog.tsx')).NextSessionDialog,
)

/** The form of the next session, fetched when it is first shown. */
export const NextSessionFields = onDemand(
  async () => (await import('./next-session-fields.tsx')).NextSessionFields,
)

/** The panel of the places to check, fetched when it is first opened. */
export const PlacesPanel = onDemand(async () => (await import('./places-panel.tsx')).PlacesPanel)
