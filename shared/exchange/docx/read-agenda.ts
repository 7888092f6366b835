import { ok, type Result } from '../../base/result.ts'
import type { ImportResult } from '../../model/import-result.ts'
import { type ReadTextOptions, readTextAgenda, type TextReading } from '../text/read.ts'
import { readDocx } from './read.ts'
import type { DocxRefusal } from './refusal.ts'

/** A Word file read as an agenda, with the changes and comments that its text does not have. */
export type WordReading = TextReading & Pick<ImportResult, 'changes' | 'comments'>

/** Reads a Word file as an agenda; what was left out of its text comes first in the findings. */
export async function readDocxAgenda(
  bytes: Uint8Array,
  options: ReadTextOptions,
): Promise<Result<WordReading, DocxRefusal>> {
  const source = await readDocx(bytes)
  if (!source.ok) return source
  const reading = readTextAgenda(source.value.text, options)
  const { findings, changes, comments } = source.value
  return ok({ ...reading, findings: [...findings, ...reading.findings], changes, comments })
}
