import { watchable } from '../../../shared/base/watched.ts'

/** The file that is being imported, on its way from the page where it was chosen. */
export const sourceInHand = watchable<File | null>(null)

/** Takes a file in hand, for the import page to read; null when there is none any more. */
export function takeInHand(file: File | null): void {
  sourceInHand.set(file)
}

/** Text that was pasted or dropped, as a file. */
export function fileOfText(text: string, name: string): File {
  return new File([text], name, { type: 'text/plain' })
}
