import { type Block, firstLine } from './block.ts'
import type { Reader } from './reader.ts'
import { mendSymbols } from './symbols.ts'

/** Makes symbols whole that a line end or a space had cut, and reports what was joined. */
export function mendBlock(block: Block, { ledger }: Reader): Block {
  for (const line of block.mended) ledger.find('import-broken-paragraph', 'warning', { line })
  const text = mendSymbols(block.text)
  if (text === block.text) return block
  const cut = block.lines.find((line) => /[A-Z0-9]\s?\/\s?$/.test(line.text)) ?? block.lines[0]
  ledger.find('import-broken-symbol', 'warning', { line: cut?.number ?? firstLine(block) })
  return { ...block, text }
}
