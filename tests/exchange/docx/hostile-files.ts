import type { DocxRefusal } from '../../../shared/exchange/docx/refusal.ts'
import { agendaFile } from './agenda-file.ts'
import { part, TEXT_TYPE, withParts } from './package.ts'

const MB = 1024 * 1024
const DOCUMENT = 'word/document.xml'
const ENTITY = '<!DOCTYPE w:document [<!ENTITY secret SYSTEM "file:///etc/passwd">]>'

/** A file that is refused, and by which name. */
export type HostileFile = readonly [
  name: string,
  reason: DocxRefusal,
  make: () => Promise<Uint8Array>,
]

/** Word files that must be refused, each with the reason. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  ['a bomb in its text', 'file-unpacks-too-large', () => bombed(DOCUMENT)],
  ['a bomb beside its text', 'file-unpacks-too-large', () => bombed('word/media/a.png')],
  ['more than 200 MB when unpacked', 'file-unpacks-too-large', large],
  ['a part that is larger than it says', 'file-damaged', lying],
  ['thousands of entries', 'file-unpacks-too-large', crowded],
  ['an external entity', 'file-outside', () => declaring((xml) => ENTITY + xml)],
  ['an external entity in UTF-16', 'file-outside', () => declaring(wide)],
  ['macros', 'file-macros', () => changed({ 'word/vbaProject.bin': new Uint8Array(64) })],
  ['the type of a file with macros', 'file-macros', macroTyped],
  ['half of its bytes', 'file-damaged', async () => half(await agendaFile())],
  ['bytes changed in its text', 'file-damaged', scratched],
  ['no text in it', 'file-not-text', () => changed({ '[Content_Types].xml': null })],
  ['its main part missing', 'file-damaged', () => changed({ [DOCUMENT]: null })],
  ['XML that does not close', 'file-damaged', () => declaring((xml) => xml.slice(0, -40))],
  ['a million levels', 'file-damaged', deep],
  ['a password', 'file-protected', async () => compound('EncryptedPackage')],
  ['the format before 2007', 'file-old-word', async () => compound('WordDocument')],
]

async function changed(parts: Parameters<typeof withParts>[1]): Promise<Uint8Array> {
  return withParts(await agendaFile(), parts)
}

async function declaring(change: (xml: string) => string | Uint8Array): Promise<Uint8Array> {
  const file = await agendaFile()
  const xml = part(file, DOCUMENT).replace(/^<\?xml[^>]*\?>/, '')
  return withParts(file, { [DOCUMENT]: change(xml) })
}

function wide(xml: string): Uint8Array {
  const units = Uint16Array.from(`\ufeff${ENTITY}${xml}`, (character) => character.charCodeAt(0))
  return new Uint8Array(units.buffer)
}

async function bombed(name: string): Promise<Uint8Array> {
  return changed({ [name]: new Uint8Array(30 * MB).fill(0x20) })
}

/** A picture that says of itself that it becomes large, by less than what is suspicious. */
async function large(): Promise<Uint8Array> {
  const picture = Uint8Array.from({ length: 3 * MB + 1 }, (_, at) => (at * at * 7919) >> 7)
  return telling(await changed({ 'word/media/a.png': picture }), picture.length, 250 * MB)
}

/** Both places where the size of the text is told say less than there is. */
async function lying(): Promise<Uint8Array> {
  const text = new Uint8Array(9 * MB).fill(0x20)
  return telling(await changed({ [DOCUMENT]: text }), text.length, 256)
}

/** A file whose entries of a size tell another one. */
function telling(file: Uint8Array, size: number, told: number): Uint8Array {
  const [from, to] = [size, told].map((one) => new Uint8Array(new Uint32Array([one]).buffer))
  for (let at = 0; from && to && at < file.length - 4; at++) {
    if (from.every((byte, place) => file[at + place] === byte)) file.set(to, at)
  }
  return file
}

async function crowded(): Promise<Uint8Array> {
  const names = Array.from({ length: 2500 }, (_, at) => [`word/a${at}.bin`, new Uint8Array(1)])
  return changed(Object.fromEntries(names))
}

async function macroTyped(): Promise<Uint8Array> {
  const types = part(await agendaFile(), '[Content_Types].xml')
  const macros = 'application/vnd.ms-word.document.macroEnabled.main+xml'
  return changed({ '[Content_Types].xml': types.replaceAll(TEXT_TYPE, macros) })
}

function half(file: Uint8Array): Uint8Array {
  return file.slice(0, file.length / 2)
}

/** The compressed text of the first entry is overwritten. */
async function scratched(): Promise<Uint8Array> {
  return (await agendaFile()).fill(0xff, 80, 400)
}

/** So deep that the text stays under the ratio that gives a bomb away. */
async function deep(): Promise<Uint8Array> {
  const levels = Array.from({ length: 300_000 }, (_, at) => `<w:p a="${(at * 7919) % 99991}">`)
  return declaring((xml) => xml.replace('<w:body>', `<w:body>${levels.join('')}`))
}

function compound(stream: string): Uint8Array {
  const units = Uint16Array.from(stream, (character) => character.charCodeAt(0))
  const file = new Uint8Array(4096)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  file.set(new Uint8Array(units.buffer), 1024)
  return file
}
