import { useEffect } from 'react'
import { useUndo } from '../../state/index.ts'

interface PageKeys {
  readonly onOutline: () => void
  readonly onPanel: () => void
  readonly onKeys: () => void
}

/** The keys that work anywhere on the agenda page, outside fields that use them themselves. */
export function usePageKeys({ onOutline, onPanel, onKeys }: PageKeys): void {
  const { undo, redo } = useUndo()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actionOf(event)
      if (!action || event.defaultPrevented) return
      if (action !== 'outline' && action !== 'panel' && isInField(event.target)) return
      event.preventDefault()
      const run = { undo, redo, outline: onOutline, panel: onPanel, keys: onKeys }[action]
      run()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [undo, redo, onOutline, onPanel, onKeys])
}

type Action = 'undo' | 'redo' | 'outline' | 'panel' | 'keys'

function actionOf(event: KeyboardEvent): Action | null {
  const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey
  const key = event.key.toLowerCase()
  if ((event.ctrlKey || event.metaKey) && event.altKey && event.code === 'KeyP') return 'panel'
  if (isCommand && key === 'z') return event.shiftKey ? 'redo' : 'undo'
  if (isCommand && key === 'y') return 'redo'
  if (isCommand && key === '.') return 'outline'
  return key === '?' && !isCommand && !event.altKey ? 'keys' : null
}

/** Whether keys go into a text: there `?` is a letter, and a plain field has its own undo. */
function isInField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches('input, textarea, select, [role="spinbutton"]')
}
