import { DOMParser, XMLSerializer } from '@xmldom/xmldom'
import { LIMITS } from './limits.ts'
import { DocxError } from './refusal.ts'

/** The names of WordprocessingML, as Word writes it and as the strict form of the standard does. */
const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])

const refuse = () => {
  throw new DocxError('file-damaged')
}

const parser = new DOMParser({
  errorHandler: { warning: () => undefined, error: refuse, fatalError: refuse },
})

/** The tree of a part. Throws a `DocxError` where the part is not well-formed, or too deep. */
export function parseXml(text: string): Document {
  if (isDeeperThan(LIMITS.depth, text)) throw new DocxError('file-damaged')
  return parser.parseFromString(text, 'text/xml')
}

/** Whether elements lie deeper in each other; the parser takes too long over such a text. */
function isDeeperThan(limit: number, text: string): boolean {
  let depth = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const next = text[at + 1] ?? ''
    if (next === '/') depth--
    else if (next !== '!' && next !== '?') {
      at = endOfTag(text, at)
      if (text[at - 1] !== '/') depth++
    }
    if (depth > limit) return true
  }
  return false
}

/** The place of the `>` that ends a tag; one within quotes does not. */
function endOfTag(text: string, from: number): number {
  let quote = ''
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at)
    if (quote) quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at
  }
  return text.length
}

/** The text of a tree. */
export function printXml(document: Document): string {
  return new XMLSerializer().serializeToString(document)
}

/** Whether a node is an element of Word of one of some names. */
export function isWord(node: Node, ...names: readonly string[]): node is Element {
  return isElement(node) && names.includes(node.localName) && WORD.has(node.namespaceURI ?? '')
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

/** The elements below a node that a test picks, in the order of the document. */
export function below(root: Node, picks: (element: Element) => boolean): readonly Element[] {
  const found: Element[] = []
  const visit = (node: Node) => {
    for (const child of childrenOf(node)) {
      if (picks(child)) found.push(child)
      visit(child)
    }
  }
  visit(root)
  return found
}

/** The elements of Word of one of some names below a node, in the order of the document. */
export function wordsBelow(root: Node, ...names: readonly string[]): readonly Element[] {
  return below(root, (element) => isWord(element, ...names))
}

/** The child of a name, down a path of names. */
export function childAt(element: Element, ...path: readonly string[]): Element | undefined {
  let at: Element | undefined = element
  for (const name of path) at = at && childrenOf(at).find((child) => isWord(child, name))
  return at
}

/** The elements right below a node. */
export function childrenOf(node: Node): readonly Element[] {
  const children: Element[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (isElement(child)) children.push(child)
  }
  return children
}

/** The value of an attribute, whatever the prefix of its name. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  for (let at = 0; at < (element?.attributes.length ?? 0); at++) {
    const found = element?.attributes.item(at)
    if (found && (found.localName ?? found.name) === name) return found.value
  }
  return undefined
}

/** Takes an element away. */
export function drop(element: Element): void {
  element.parentNode?.removeChild(element)
}

/** Takes an element away and leaves what it holds in its place. */
export function unwrap(element: Element): void {
  while (element.firstChild) element.parentNode?.insertBefore(element.firstChild, element)
  drop(element)
}

/** Makes an element of Word with the names that another one uses. */
export function makeLike(like: Element, name: string): Element {
  const prefix = like.prefix ? `${like.prefix}:` : ''
  const made = like.ownerDocument.createElementNS(like.namespaceURI, `${prefix}${name}`)
  return made
}
