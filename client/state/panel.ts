import { useSyncExternalStore } from 'react'

/** What the column at the right can show, one at a time. */
export const PANELS = ['places', 'checks', 'comments', 'suggestions', 'history'] as const
export type PanelName = (typeof PANELS)[number]

/** The open panel, and how to open another; `null` is none. */
export interface OpenPanel {
  readonly panel: PanelName | null
  readonly show: (panel: PanelName | null) => void
}

const KEY = 'rapporteur/panel'
const IS_CLOSED = 'closed '
/** Below this width, in CSS pixels, a panel covers the document, so it never opens by itself. */
const OPENS_BY_ITSELF = 960
/** From this width on the checks are open at first: there is room for them beside outline and sheet. */
const ROOM_FOR_ALL = 1340

let open: PanelName | null | undefined
const listeners = new Set<() => void>()

/** Which panel is open in this tab; the last choice on this device where there is room for it. */
export function usePanel(): OpenPanel {
  return { panel: useSyncExternalStore(subscribe, openPanel), show: showPanel }
}

/** The open panel, for whoever does not need to hear of changes. */
export function openPanel(): PanelName | null {
  if (open === undefined) {
    const opensAgain = innerWidth >= OPENS_BY_ITSELF && !stored().startsWith(IS_CLOSED)
    const atFirst = innerWidth >= ROOM_FOR_ALL && stored() === '' ? 'checks' : null
    open = opensAgain ? (lastPanel() ?? atFirst) : null
  }
  return open
}

/** Opens a panel, or closes the one that is open. */
export function showPanel(panel: PanelName | null): void {
  const before = openPanel()
  if (panel === before) return
  open = panel
  store(panel ?? `${IS_CLOSED}${before}`)
  for (const listener of listeners) listener()
}

/** The panel that is or was open last on this device; null before the first. */
export function lastPanel(): PanelName | null {
  const name = stored().replace(IS_CLOSED, '')
  return PANELS.find((panel) => panel === name) ?? null
}

function stored(): string {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}

function store(value: string): void {
  try {
    localStorage.setItem(KEY, value)
  } catch {
    // without web storage the choice lasts as long as the page
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
