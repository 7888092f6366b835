import { ok, type Result, refused } from '../../shared/base/result.ts'
import { readDocx } from '../../shared/exchange/docx/read.ts'
import type { DocxRefusal } from '../../shared/exchange/docx/refusal.ts'
import type { Severity } from '../../shared/model/finding.ts'
import type { Language } from '../../shared/model/language.ts'
import type { LocatedFinding } from './check-lines.ts'
import { speakerOf } from './check-messages.ts'
import { checkSource } from './check-source.ts'

/** A file to be checked, and how. */
export interface CheckedFile {
  /** The characters of a text file or of agenda JSON, or the bytes of a Word file. */
  readonly source: string | Uint8Array
  readonly schema?: string
  /** In which the messages are. */
  readonly language: Language
}

/** The JSON of what the rules say, or why they say nothing. */
export type FileCheck = Result<string, DocxRefusal | 'agenda-not-valid'>

/** Checks a file whole: what its import finds, its lines show and its agenda breaks. */
export async function checkFile({ source, schema, language }: CheckedFile): Promise<FileCheck> {
  const text = typeof source === 'string' ? ok(source) : await textOf(source)
  if (!text.ok) return text
  const found = checkSource(text.value, schema)
  if (!found.ok) return refused('agenda-not-valid')
  return ok(await shown(found.value, language))
}

async function textOf(bytes: Uint8Array): Promise<Result<string, DocxRefusal>> {
  const read = await readDocx(bytes)
  return read.ok ? ok(read.value.text) : read
}

async function shown(found: readonly LocatedFinding[], language: Language): Promise<string> {
  const speak = await speakerOf(language)
  const count = (severity: Severity) =>
    found.filter(({ finding }) => finding.severity === severity).length
  return JSON.stringify({
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    findings: found.map(({ line, finding }) => ({ line, ...finding, message: speak(finding) })),
  })
}
