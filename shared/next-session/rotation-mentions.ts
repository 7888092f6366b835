import { presidingGroup, type RegionalGroup, rapporteurGroup } from '../agenda-schema/rotation.ts'
import type { Language } from '../model/language.ts'
import { nominationsIn } from '../rules/officers-text.ts'
import type { Range, TextView } from '../rules/text-view.ts'
import type { Mention } from './mention.ts'
import type { Passage } from './passage.ts'

/**
 * The regional groups that a text names. The one that provides the President or the Rapporteur gives
 * way to the group whose turn it is, when its whole name is written; of others, nobody can say.
 */
export function rotationMentions(view: TextView, { last, next }: Passage): readonly Mention[] {
  const { rotation } = last.schema
  const number = next.sessionNumber
  if (!rotation || number === undefined) return []
  const nominations = nominationsIn(view, last)
  return rotation.groups.flatMap((group) =>
    groupIn(view.plain, group, view.language).map((found): Mention => {
      const turn = nominations.find(({ from, to }) => from < found.to && to > found.from)?.office
      const right =
        turn && (turn === 'president' ? presidingGroup : rapporteurGroup)(rotation, number)
      const name = right && found.isWhole ? right.name[view.language] : undefined
      const proposed = name ? withApostrophes(name, view.plain) : null
      return { from: found.from, to: found.to, kind: 'rotation', proposed }
    }),
  )
}

interface NamedGroup extends Range {
  /** Whether the name stands there as the schema writes it, so that another can take its place. */
  readonly isWhole: boolean
}

function groupIn(plain: string, group: RegionalGroup, language: Language): readonly NamedGroup[] {
  const said = group.said[language]
  const name = group.name[language]
  if (!said) return []
  const whole = name ? `${name.replace(/['’]/g, "['’]").replace(/ /g, '[\\s\\u00a0]')}` : '(?!)'
  return [...plain.matchAll(new RegExp(`(?<whole>${whole})|(?:${said})`, 'gu'))]
    .filter(({ 0: words }) => words !== '')
    .map(({ index, 0: words, groups }) => ({
      from: index,
      to: index + words.length,
      isWhole: !!groups?.whole,
    }))
}

/** A name with the apostrophe that a text uses. */
function withApostrophes(name: string, plain: string): string {
  return plain.includes("'") && !plain.includes('’') ? name.replace(/’/g, "'") : name
}
