import type * as Y from 'yjs'
import type { IgnoredFinding } from '../model/ignored.ts'

/** Notes that a finding is ignored; only the server writes here. */
export function writeIgnored(doc: Y.Doc, { id, ...value }: IgnoredFinding): void {
  doc.getMap('ignored').set(id, value)
}

/** Lets an ignored finding be shown again. */
export function removeIgnored(doc: Y.Doc, id: string): void {
  doc.getMap('ignored').delete(id)
}
