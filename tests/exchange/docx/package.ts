import { strToU8, unzipSync, zipSync } from 'fflate'

/** A Word file with some of its parts written anew; null takes one out. */
export function withParts(
  file: Uint8Array,
  parts: Readonly<Record<string, string | Uint8Array | null>>,
): Uint8Array {
  const files: Record<string, Uint8Array> = unzipSync(file)
  for (const [name, content] of Object.entries(parts)) {
    if (content === null) delete files[name]
    else files[name] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(files)
}

/** The text of one part of a Word file. */
export function part(file: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(file)[name])
}

/** A Word file of the least that Word opens, with a body of its own. */
export function withBody(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${TEXT_TYPE}"/></Types>`
  const files = {
    '[Content_Types].xml': types,
    'word/document.xml': `<w:document ${NAMES}><w:body>${body}</w:body></w:document>`,
    ...others,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([at, it]) => [at, strToU8(it)])))
}

/** The names of WordprocessingML, for a part that a test writes. */
export const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** The type of the main part of a text without macros. */
export const TEXT_TYPE =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** A paragraph of the body. */
export function paragraph(words: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`
}
