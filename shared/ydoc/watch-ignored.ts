import type * as Y from 'yjs'
import { remembered } from '../base/remembered.ts'
import { type Watched, watchable } from '../base/watched.ts'
import type { IgnoredFinding } from '../model/ignored.ts'
import { readIgnored } from './read-ignored.ts'

/** The ignored findings of one document, which tell when they change. */
export type IgnoredWatch = Watched<readonly IgnoredFinding[]>

/** The one watch of a document. */
export const watchIgnored = remembered((doc: Y.Doc): IgnoredWatch => {
  const ignored = watchable(readIgnored(doc))
  doc.getMap('ignored').observe(() => ignored.set(readIgnored(doc)))
  return ignored
})
