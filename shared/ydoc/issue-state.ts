import type * as Y from 'yjs'
import type { State } from '../model/agenda.ts'
import { rootMap } from './shared-type.ts'

/** Whether an agenda is issued: then nobody edits it until it is reopened. */
export function isIssued(doc: Y.Doc): boolean {
  return rootMap(doc, 'facts')?.get('state') === 'issued'
}

/** Sets the state of an agenda; only the server does. */
export function setState(doc: Y.Doc, state: State): void {
  doc.getMap('facts').set('state', state)
}
