import { useSyncExternalStore } from 'react'
import { watchable } from '../../shared/base/watched.ts'
import { keepOnDevice, readOnDevice } from './on-device.ts'

/** What the column at the right can show, one at a time. */
export const PANELS = ['places', 'checks', 'comments', 'suggestions', 'history'] as const
export type PanelName = (typeof PANELS)[number]

/** The open panel, and how to open another; `null` is none. */
export interface OpenPanel {
  readonly panel: PanelName | null
  readonly show: (panel: PanelName | null) => void
}

/** Below this width, in CSS pixels, a panel is a sheet over the document. */
export const PANEL_IS_COLUMN = 960
/** From this width on the checks are open at first: there is room for them beside outline and sheet. */
const ROOM_FOR_ALL = 1340

const KEY = 'rapporteur/panel'
const IS_CLOSED = 'closed '

/** Undefined until somebody chooses. */
const open = watchable<PanelName | null | undefined>(undefined)
/** What is open until then: worked out when first asked for, as it depends on the device. */
let first: PanelName | null | undefined

/** Which panel is open in this tab; the last choice on this device where there is room for it. */
export function usePanel(): OpenPanel {
  return { panel: useSyncExternalStore(open.subscribe, openPanel), show: showPanel }
}

/** The open panel, for whoever does not need to hear of changes. */
export function openPanel(): PanelName | null {
  const chosen = open.get()
  if (chosen !== undefined) return chosen
  if (first === undefined) first = atFirst()
  return first
}

/** Opens a panel, or closes the one that is open. */
export function showPanel(panel: PanelName | null): void {
  const before = openPanel()
  if (panel === before) return
  keepOnDevice(KEY, panel ?? `${IS_CLOSED}${before}`)
  open.set(panel)
}

/** Opens a panel unless it would cover the document by itself. */
export function offerPanel(panel: PanelName): void {
  if (openPanel() || innerWidth >= PANEL_IS_COLUMN) showPanel(panel)
}

/** The panel that is or was open last on this device; null before the first. */
export function lastPanel(): PanelName | null {
  const name = kept().replace(IS_CLOSED, '')
  return PANELS.find((panel) => panel === name) ?? null
}

function atFirst(): PanelName | null {
  if (innerWidth < PANEL_IS_COLUMN || kept().startsWith(IS_CLOSED)) return null
  return lastPanel() ?? (innerWidth >= ROOM_FOR_ALL ? 'checks' : null)
}

function kept(): string {
  const value = readOnDevice(KEY)
  return typeof value === 'string' ? value : ''
}
