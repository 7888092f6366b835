/**
 * Why a Word file is not read: `file-damaged` is no readable package; `file-not-text` is a package
 * of something else than a text; `file-macros` holds programs; `file-outside` declares a document
 * type or entities, by which a file reaches for other files; `file-protected` needs a password;
 * `file-old-word` is of the format before 2007; `file-unpacks-too-large` would fill the memory.
 */
export type DocxRefusal =
  | 'file-damaged'
  | 'file-not-text'
  | 'file-macros'
  | 'file-outside'
  | 'file-protected'
  | 'file-old-word'
  | 'file-unpacks-too-large'

/** Thrown inside the reading of a Word file only; `readDocx` answers it as a refusal. */
export class DocxError extends Error {
  readonly reason: DocxRefusal

  constructor(reason: DocxRefusal) {
    super(reason)
    this.reason = reason
  }
}
