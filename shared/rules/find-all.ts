/**
 * Every place where a pattern is found, as `matchAll` gives them. The pattern is used as it is:
 * `matchAll` copies it for each text, which costs more than looking through a short text does.
 *
 * @param pattern a global pattern, of which nothing but this keeps the place
 */
export function findAll(pattern: RegExp, plain: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let found = pattern.exec(plain)
  if (!found) return NONE
  const all: RegExpExecArray[] = []
  while (found) {
    all.push(found)
    if (found[0] === '') pattern.lastIndex++
    found = pattern.exec(plain)
  }
  return all
}

const NONE: readonly RegExpExecArray[] = []
