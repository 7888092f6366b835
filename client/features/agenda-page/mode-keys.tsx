import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type Mode, useMayEditDirectly, useMode, useReadOnlyReason } from '../../state/index.ts'
import { announce } from '../../ui/index.ts'

const MODES_BY_KEY: Readonly<Record<string, Mode>> = {
  KeyZ: 'editing',
  KeyX: 'suggesting',
  KeyC: 'viewing',
}

/** Ctrl or ⌘ with Alt, Shift and Z, X or C: Editing, Suggesting, Viewing. It draws nothing. */
export function ModeKeys() {
  const { t } = useTranslation('agenda')
  const [, setMode] = useMode()
  const isReadOnly = useReadOnlyReason() !== null
  const mayEditDirectly = useMayEditDirectly()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const mode = MODES_BY_KEY[event.code]
      const isCommand = (event.ctrlKey || event.metaKey) && event.altKey && event.shiftKey
      if (!mode || !isCommand) return
      event.preventDefault()
      if (mode !== 'viewing' && isReadOnly) return
      if (mode === 'editing' && !mayEditDirectly) return
      setMode(mode)
      announce(t(`mode.${mode}`))
    }
    document.addEventListener('keydown', press, { capture: true })
    return () => document.removeEventListener('keydown', press, { capture: true })
  }, [setMode, isReadOnly, mayEditDirectly, t])
  return null
}
