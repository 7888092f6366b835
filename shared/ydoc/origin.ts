/**
 * Who caused a transaction. Undo tracks only `person` and `typing`; nothing else may be undone.
 */
export type Origin =
  | { readonly by: 'person' } // a structural edit of this device's person
  | { readonly by: 'typing' } // text typed, pasted or formatted by this device's person
  | { readonly by: 'birth' } // a record being made, still deleted, before a person's edit shows it
  | { readonly by: 'server' } // the server's own writing: creation, commands
  | { readonly by: 'load' } // a stored state being read

/** The one value of each origin: Yjs compares origins by identity. */
export const ORIGIN = {
  person: { by: 'person' },
  typing: { by: 'typing' },
  birth: { by: 'birth' },
  server: { by: 'server' },
  load: { by: 'load' },
} as const satisfies Record<string, Origin>
