import { below, drop, isElement, isWord, makeLike, unwrap } from './word-xml.ts'

/**
 * Takes away what reaches out of a part or does something: instructions of fields (what they show
 * stays), targets of links, pictures. Formulas stay as their letters.
 */
export function keepWordsOnly(part: Document): void {
  const isField = (element: Element) => isWord(element, 'instrText', 'delInstrText', 'fldData')
  for (const element of below(part, (one) => isField(one) || isPicture(one))) drop(element)
  for (const link of below(part, (one) => isWord(one, 'hyperlink', 'fldSimple'))) unwrap(link)
  for (const formula of below(part, isFormula)) replaceFormula(formula, part)
}

function isPicture({ localName }: Element): boolean {
  return localName === 'blip' || localName === 'imagedata' || localName === 'hlinkClick'
}

function isFormula({ localName, parentNode }: Element): boolean {
  if (localName !== 'oMath') return false
  return parentNode !== null && isElement(parentNode)
}

function replaceFormula(formula: Element, part: Document): void {
  const like = part.documentElement
  const text = makeLike(like, 't')
  text.appendChild(part.createTextNode(formula.textContent ?? ''))
  const run = makeLike(like, 'r')
  run.appendChild(text)
  formula.parentNode?.replaceChild(run, formula)
}
