import { type ReactNode, useMemo } from 'react'
import { textRoot } from '../../../shared/ydoc/layout.ts'
import { useMayEdit, useSession } from '../../state/index.ts'
import { type EditorEnvironment, EditorEnvironmentProvider } from './environment.tsx'

interface SessionTextsProps {
  /** Told when an editor had to be put right from its text. */
  readonly onRepair?: EditorEnvironment['reportRepair']
  readonly children: ReactNode
}

/** Gives the texts below the document, presence, undo and rights of the open session. */
export function SessionTexts({ onRepair = logRepair, children }: SessionTextsProps) {
  const { doc, awareness, undo } = useSession()
  const mayEdit = useMayEdit()
  const environment = useMemo(
    (): EditorEnvironment => ({
      ytext: (place) => doc.getText(textRoot(place)),
      awareness,
      undo: () => void undo.undo(),
      redo: () => void undo.redo(),
      mayEdit,
      reportRepair: onRepair,
    }),
    [doc, awareness, undo, mayEdit, onRepair],
  )
  return <EditorEnvironmentProvider value={environment}>{children}</EditorEnvironmentProvider>
}

const logRepair: EditorEnvironment['reportRepair'] = (place, repair) => {
  console.error(`The editor of ${textRoot(place)} was put right from its text`, repair)
}
