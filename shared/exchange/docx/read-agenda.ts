import { ok, type Result } from '../../base/result.ts'
import { type ReadTextOptions, readTextAgenda, type TextReading } from '../text/read.ts'
import { readDocx } from './read.ts'
import type { DocxRefusal } from './refusal.ts'

/** Reads a Word file as an agenda; what was left out of its text comes first in the findings. */
export async function readDocxAgenda(
  bytes: Uint8Array,
  options: ReadTextOptions,
): Promise<Result<TextReading, DocxRefusal>> {
  const source = await readDocx(bytes)
  if (!source.ok) return source
  const reading = readTextAgenda(source.value.text, options)
  return ok({ ...reading, findings: [...source.value.findings, ...reading.findings] })
}
