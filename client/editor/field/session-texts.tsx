import { type ReactNode, useMemo } from 'react'
import { textRoot } from '../../../shared/ydoc/layout.ts'
import { useMayEdit, useSession, useSuggester, useUndo } from '../../state/index.ts'
import { type EditorEnvironment, EditorEnvironmentProvider } from './environment.tsx'
import { PersonColours } from './person-colours.tsx'

interface SessionTextsProps {
  /** Told when an editor had to be put right from its text. */
  readonly onRepair?: EditorEnvironment['reportRepair']
  readonly children: ReactNode
}

/** Gives the texts below the document, presence, undo and rights of the open session. */
export function SessionTexts({ onRepair = logRepair, children }: SessionTextsProps) {
  const { doc, awareness } = useSession()
  const { undo, redo } = useUndo()
  const mayEdit = useMayEdit()
  const suggester = useSuggester()
  const environment = useMemo(
    (): EditorEnvironment => ({
      ytext: (place) => doc.getText(textRoot(place)),
      awareness,
      undo,
      redo,
      mayEdit,
      suggester,
      reportRepair: onRepair,
    }),
    [doc, awareness, undo, redo, mayEdit, suggester, onRepair],
  )
  return (
    <EditorEnvironmentProvider value={environment}>
      <PersonColours />
      {children}
    </EditorEnvironmentProvider>
  )
}

const logRepair: EditorEnvironment['reportRepair'] = (place, repair) => {
  console.error(`The editor of ${textRoot(place)} was put right from its text`, repair)
}
