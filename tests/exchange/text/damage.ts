/** A source of numbers from 0 up to 1 that repeats itself for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

type Random = () => number
type Damage = (lines: readonly string[], random: Random) => readonly string[]

const DAMAGES: readonly Damage[] = [
  cutLine,
  joinLines,
  shuffleSome,
  loseAccents,
  flattenTables,
  dropLines,
  doubleSpaces,
  splitWord,
  repeatBlock,
  garble,
  cutShort,
  changeLineEnds,
]

/** A text with one to six damages of the kinds that conversions do. */
export function damaged(source: string, random: Random): string {
  let lines: readonly string[] = source.split('\n')
  const times = 1 + Math.floor(random() * 6)
  for (let time = 0; time < times; time++) {
    const damage = DAMAGES[Math.floor(random() * DAMAGES.length)]
    if (damage) lines = damage(lines, random)
  }
  return lines.join('\n')
}

function place(lines: readonly string[], random: Random): number {
  return Math.floor(random() * Math.max(1, lines.length))
}

function cutLine(lines: readonly string[], random: Random): readonly string[] {
  const at = place(lines, random)
  const line = lines[at] ?? ''
  const cut = Math.floor(random() * line.length)
  return [...lines.slice(0, at), line.slice(0, cut), line.slice(cut), ...lines.slice(at + 1)]
}

function joinLines(lines: readonly string[], random: Random): readonly string[] {
  const at = place(lines, random)
  const count = 2 + Math.floor(random() * 8)
  return [...lines.slice(0, at), lines.slice(at, at + count).join(' '), ...lines.slice(at + count)]
}

function shuffleSome(lines: readonly string[], random: Random): readonly string[] {
  const at = place(lines, random)
  const some = lines.slice(at, at + 6).sort(() => random() - 0.5)
  return [...lines.slice(0, at), ...some, ...lines.slice(at + 6)]
}

function loseAccents(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))
}

function flattenTables(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replace(/\t|\|/g, ' '))
}

function dropLines(lines: readonly string[], random: Random): readonly string[] {
  const at = place(lines, random)
  return [...lines.slice(0, at), ...lines.slice(at + Math.floor(random() * 12))]
}

function doubleSpaces(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => [line, ''])
}

function splitWord(lines: readonly string[], random: Random): readonly string[] {
  const at = place(lines, random)
  return lines.map((line, number) => (number === at ? line.replace(/(\w{3})(\w)/g, '$1 $2') : line))
}

function repeatBlock(lines: readonly string[], random: Random): readonly string[] {
  const at = place(lines, random)
  const block = lines.slice(at, at + 1 + Math.floor(random() * 10))
  return [...lines.slice(0, at), ...block, ...block, ...lines.slice(at)]
}

function garble(lines: readonly string[], random: Random): readonly string[] {
  const at = place(lines, random)
  const noise = Array.from({ length: 60 }, () =>
    String.fromCharCode(32 + Math.floor(random() * 600)),
  )
  return [...lines.slice(0, at), noise.join(''), ...lines.slice(at)]
}

function cutShort(lines: readonly string[], random: Random): readonly string[] {
  const at = place(lines, random)
  return random() < 0.5 ? lines.slice(0, at) : lines.slice(at)
}

function changeLineEnds(lines: readonly string[], random: Random): readonly string[] {
  return lines.map((line) => (random() < 0.5 ? `${line}\r` : line))
}
