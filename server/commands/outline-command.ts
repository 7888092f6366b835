import { outline } from '../../shared/exchange/text/outline.ts'
import { readTextAgenda } from '../../shared/exchange/text/read.ts'
import type { Command } from './command.ts'
import { readTextFile } from './read-text-file.ts'

/** `outline FILE`: what the importer understands of a text, as JSON. */
export const outlineCommand: Command = {
  name: 'outline',
  parameters: 'FILE',
  summary: 'what the import understands of a text or Word file, as JSON',
  async run([file, ...rest], { say, complain }) {
    if (file === undefined || rest.length > 0) {
      complain('outline takes the name of one file.')
      return 2
    }
    const source = await readTextFile(file)
    if (!source.ok) {
      complain(source.reason)
      return 1
    }
    let made = 0
    const reading = readTextAgenda(source.value, { newId: () => `r${++made}` })
    say(JSON.stringify(outline(reading), null, 1))
    return 0
  },
}
