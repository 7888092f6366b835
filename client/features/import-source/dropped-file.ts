import type { DropItem } from 'react-aria-components'

/** The first file of a drop, or a file made of dropped text; null when there is neither. */
export async function droppedFile(items: readonly DropItem[]): Promise<File | null> {
  for (const item of items) if (item.kind === 'file') return item.getFile()
  for (const item of items) {
    if (item.kind !== 'text' || !item.types.has('text/plain')) continue
    return new File([await item.getText('text/plain')], 'text.txt', { type: 'text/plain' })
  }
  return null
}
