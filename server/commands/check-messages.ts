import { readFile } from 'node:fs/promises'
import type { Finding } from '../../shared/model/finding.ts'
import type { Language } from '../../shared/model/language.ts'

/** What says a finding in words. */
export type Speaker = (finding: Finding) => string

/** The catalogues of messages beside this program, as the interface has them. */
const FOLDER = new URL('../../client/i18n/', import.meta.url)

/** Says findings in a language of the interface; by their rule alone where no catalogue is there. */
export async function speakerOf(language: Language): Promise<Speaker> {
  const interfaceLanguage = language === 'fr' ? 'fr' : 'en'
  const rules = await catalogue(new URL(`${interfaceLanguage}/rules.json`, FOLDER))
  const imports = await catalogue(new URL(`${interfaceLanguage}/import.json`, FOLDER))
  return ({ rule, at, values = {} }) => {
    const message =
      (at.line === undefined ? null : text(rules, ['source', rule])) ??
      text(rules, ['rule', rule, 'message']) ??
      text(rules, ['source', rule]) ??
      text(imports, ['finding', rule]) ??
      rule
    return message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? '…'))
  }
}

async function catalogue(file: URL): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return null
  }
}

function text(tree: unknown, path: readonly string[]): string | null {
  let at = tree
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return null
    at = Object.entries(at).find(([name]) => name === key)?.[1]
  }
  return typeof at === 'string' ? at : null
}
