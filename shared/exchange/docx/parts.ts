import type { Parts } from './open-package.ts'
import { DocxError } from './refusal.ts'
import { attribute, below, childrenOf, parseXml } from './word-xml.ts'

/** The main part of a text document and where its neighbours are. */
export interface MainPart {
  readonly name: string
  /** The names of parts that the main part calls for, by id of the call. */
  readonly byId: ReadonlyMap<string, string>
  /** The name of the part of a type (`styles`, `footnotes`…). */
  readonly ofType: (type: string) => string | undefined
}

const TEXT = /wordprocessingml\.(?:document|template)\.main\+xml$/
const MACROS = /macroEnabled/i

/** Finds the main part by its type. Throws a `DocxError` for macros and for what is no text. */
export function findMainPart(parts: Parts): MainPart {
  const name = mainName(parts)
  const folder = name.slice(0, name.lastIndexOf('/') + 1)
  const calls = callsOf(parts.get(`${folder}_rels/${name.slice(folder.length)}.rels`))
  const inside = calls.filter((call) => attribute(call, 'TargetMode') !== 'External')
  const target = (call: Element) => within(folder, attribute(call, 'Target') ?? '')
  return {
    name,
    byId: new Map(inside.map((call) => [attribute(call, 'Id') ?? '', target(call)])),
    ofType: (type) => {
      const call = inside.find((one) => attribute(one, 'Type')?.endsWith(`/${type}`))
      return call && target(call)
    },
  }
}

function mainName(parts: Parts): string {
  const types = parts.get('[Content_Types].xml')
  if (types === undefined) throw new DocxError('file-not-text')
  const all = below(parseXml(types), () => true)
  const typed = all.map((one) => [one, attribute(one, 'ContentType') ?? ''] as const)
  if (typed.some(([, type]) => MACROS.test(type))) throw new DocxError('file-macros')
  const main = typed.find(([, type]) => TEXT.test(type))
  if (!main) throw new DocxError('file-not-text')
  return (attribute(main[0], 'PartName') ?? '/word/document.xml').replace(/^\//, '')
}

function callsOf(part: string | undefined): readonly Element[] {
  return part === undefined ? [] : childrenOf(parseXml(part).documentElement)
}

/** The name of a part that a call names from a folder, or from the top of the package. */
function within(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}
