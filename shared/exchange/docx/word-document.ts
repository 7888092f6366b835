import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'

/** A piece of a document as mammoth reads it: a paragraph, a run, a table, a text. */
export interface WordNode {
  readonly type: string
  readonly children?: readonly WordNode[]
  readonly value?: string
  /** Of a bookmark. */
  readonly name?: string
  readonly styleId?: string | null
  readonly isBold?: boolean
  readonly checked?: boolean
  readonly breakType?: string
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly noteType?: string
  readonly noteId?: string
}

/** A document and the notes at its foot or end. */
export interface WordDocument {
  readonly children: readonly WordNode[]
  readonly notes: { readonly resolve: (call: WordNode) => WordNote | null }
}

export interface WordNote {
  readonly body: readonly WordNode[]
}

/** The parts that are handed on, under the names where mammoth looks for them. */
export interface PlainParts {
  readonly document: string
  readonly styles: string | undefined
  readonly footnotes: string | undefined
  readonly endnotes: string | undefined
}

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'

/** Has mammoth read parts that were made plain; it sees no other part and no link to one. */
export async function readWordDocument(parts: PlainParts): Promise<WordDocument | null> {
  const { document, ...others } = parts
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(TYPES),
    'word/document.xml': strToU8(document),
  }
  for (const [name, text] of Object.entries(others)) {
    if (text !== undefined) files[`word/${name}.xml`] = strToU8(text)
  }
  const buffer = Buffer.from(zipSync(files, { level: 0 }))
  let read: WordDocument | null = null
  await mammoth.convertToHtml(
    { buffer },
    {
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      transformDocument: (found) => {
        read = found
        return { ...found, children: [] }
      },
    },
  )
  return read
}
