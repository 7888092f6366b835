import * as Y from 'yjs'

/** Anything shared that stands in a document: a root, or a type inside another. */
export type SharedType = Y.Transaction['changed'] extends Map<infer Type, unknown> ? Type : never

/** A map whose values may be anything, because anyone may have written them. */
export type UnreadMap = Y.Map<unknown>

/**
 * A root map, or null when there is none or something else stands under its name.
 *
 * Reading must not throw, and asking Yjs for a root under another type than it has does.
 */
export function rootMap(doc: Y.Doc, name: string): UnreadMap | null {
  return isRootOf(doc, name, Y.Map) ? doc.getMap(name) : null
}

/** A root text, or null when there is none or something else stands under its name. */
export function rootText(doc: Y.Doc, name: string): Y.Text | null {
  return isRootOf(doc, name, Y.Text) ? doc.getText(name) : null
}

/** A root that came from elsewhere has no type of its own until someone asks for it under one. */
function isRootOf(doc: Y.Doc, name: string, type: typeof Y.Map | typeof Y.Text): boolean {
  const root = doc.share.get(name)
  return root !== undefined && (root instanceof type || root.constructor === Y.AbstractType)
}
