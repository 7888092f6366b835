import { createContext, use } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import type { TextPlace } from '../../../shared/model/edit.ts'
import type { Suggester } from '../../../shared/ydoc/text/suggester.ts'
import type { YText } from '../../../shared/ydoc/text/ytext.ts'
import type { Repair } from '../binding/binding.ts'

/** What the texts of an open agenda need of its session. */
export interface EditorEnvironment {
  /** The Y.Text of a text; the same one for the same place. */
  readonly ytext: (place: TextPlace) => YText
  readonly awareness: Awareness
  /** Take back, and do again, the person's own last change, wherever it was made. */
  readonly undo: () => void
  readonly redo: () => void
  /** Whether this person may edit now. */
  readonly mayEdit: boolean
  /** Who suggests instead of editing, at this moment; null for one who edits. */
  readonly suggester: () => Suggester | null
  /** Told when an editor had to be put right from its text; worth a line in the log. */
  readonly reportRepair: (place: TextPlace, repair: Repair) => void
}

const EnvironmentContext = createContext<EditorEnvironment | null>(null)

/** Gives the texts below what they need of the session. */
export const EditorEnvironmentProvider = EnvironmentContext

/** What the nearest {@link EditorEnvironmentProvider} gives. */
export function useEditorEnvironment(): EditorEnvironment {
  const environment = use(EnvironmentContext)
  if (!environment) throw new Error('Expected an EditorEnvironmentProvider above')
  return environment
}
