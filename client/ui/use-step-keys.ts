import { useEffect } from 'react'

/**
 * Lets a key walk through something from anywhere on the page: forwards, and with Shift back. Not
 * from a dialog, behind which nobody would see it; the side panel of a narrow window is none.
 */
export function useStepKeys(key: string, step: (by: 1 | -1) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.altKey || event.metaKey) return
      if (isInDialog(event.target)) return
      event.preventDefault()
      step(event.shiftKey ? -1 : 1)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [key, step])
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role$="dialog"]:not(.drawer-body)') !== null
}
