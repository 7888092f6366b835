import { readFile } from 'node:fs/promises'
import { isIsoDate, isIsoTime } from '../../shared/model/dates.ts'
import type { Finding } from '../../shared/model/finding.ts'
import type { Language } from '../../shared/model/language.ts'
import { longDate, timeOfDay } from '../../shared/model/long-dates.ts'

/** What says a finding in words. */
export type Speaker = (finding: Finding) => string

/** The catalogues of messages beside this program, as the interface has them. */
const FOLDER = new URL('../../client/i18n/', import.meta.url)

/** Says findings in a language of the interface; by their rule alone where no catalogue is there. */
export async function speakerOf(language: Language): Promise<Speaker> {
  const interfaceLanguage = language === 'fr' ? 'fr' : 'en'
  const rules = await catalogue(new URL(`${interfaceLanguage}/rules.json`, FOLDER))
  const imports = await catalogue(new URL(`${interfaceLanguage}/import.json`, FOLDER))
  const facts = await catalogue(new URL(`${interfaceLanguage}/facts.json`, FOLDER))
  const checks = await catalogue(new URL(`${interfaceLanguage}/checks.json`, FOLDER))
  const factName = (fact: string) => text(facts, [fact])?.toLocaleLowerCase(interfaceLanguage)
  const inWords = (name: string, value: string | number): string => {
    if (typeof value === 'number') return String(value)
    if (isIsoDate(value)) return longDate(value, interfaceLanguage)
    if (isIsoTime(value)) return timeOfDay(value, interfaceLanguage)
    if (name === 'fact') return factName(value) ?? value
    return (name === 'language' ? text(checks, ['in-sentence', value]) : null) ?? value
  }
  return ({ rule, at, values = {} }) => {
    const message =
      (at.line === undefined ? null : text(rules, ['source', rule])) ??
      text(rules, ['rule', rule, 'message']) ??
      text(rules, ['source', rule])
    const fact = at.fact ?? (typeof values.fact === 'string' ? values.fact : undefined)
    const asked = fact ? (factName(fact) ?? fact) : null
    const imported = text(imports, ['finding', rule]) ?? rule
    const said = message ?? (asked ? `${imported} (${asked})` : imported)
    return said.replace(/\{\{(\w+)\}\}/g, (_, name: string) => inWords(name, values[name] ?? '…'))
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
