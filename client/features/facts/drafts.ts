import { createContext } from 'react'
import type { FactChanges } from '../../../shared/model/edit.ts'

/** Where fields say what is being typed in them, so that the preview shows it at once. */
export interface Drafts {
  readonly set: (changes: FactChanges) => void
}

/** The drafts of the open form. */
export const DraftsContext = createContext<Drafts>({ set: () => undefined })
