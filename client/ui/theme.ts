import { useSyncExternalStore } from 'react'
import { watchable } from '../../shared/base/watched.ts'

/** The themes a person may choose; `system` follows the device. */
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const KEY = 'rapporteur/theme'
const chosen = watchable<Theme>('system')

/** Takes up the theme chosen on this device, and follows the device where none was. */
export function startTheme(): void {
  const stored = localStorage.getItem(KEY)
  chosen.set(THEMES.find((theme) => theme === stored) ?? 'system')
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const show = () => {
    const theme = chosen.get()
    const isDark = theme === 'dark' || (theme === 'system' && dark.matches)
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
  }
  dark.addEventListener('change', show)
  chosen.subscribe(show)
  show()
}

/** The chosen theme and how to choose another; the choice stays on this device. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(chosen.subscribe, chosen.get), choose]
}

function choose(theme: Theme): void {
  localStorage.setItem(KEY, theme)
  chosen.set(theme)
}
