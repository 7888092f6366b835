import { presidingGroup, type RegionalGroup, rapporteurGroup } from '../agenda-schema/rotation.ts'
import type { RuleContext } from './context.ts'
import { findAll } from './find-all.ts'
import { holdsOne, needle } from './holds.ts'
import { isQuoted } from './quotations.ts'
import { sentencesOf } from './sentences.ts'
import type { Range, TextView } from './text-view.ts'

export type Office = 'president' | 'rapporteur'

/** An office that a text gives to a regional group. */
export interface Nomination extends Range {
  readonly office: Office
  readonly group: RegionalGroup
}

const OFFICES: Readonly<Record<Office, RegExp>> = {
  president: /(?<![\p{L}-])(?:présiden(?:te?|ce)|president|presidency)(?!\p{L})/giu,
  rapporteur: /(?<!\p{L})(?:rapporteu(?:r|se)|rapporteur)(?!\p{L})/giu,
}

/** A text that names no regional group need not be read closely. */
const HINTS = ['Europe', 'fri', 'Amérique', 'Latin', 'Asi'].map(needle)

/**
 * Which group a text says will provide the President and the Rapporteur of this session: in each
 * clause the offices and the groups in their order, when there are as many of the one as of the
 * other. What cannot be told so is not guessed.
 */
export function nominationsIn(view: TextView, { schema }: RuleContext): readonly Nomination[] {
  const { rotation } = schema
  if (!rotation || view.field !== 'annotation' || !holdsOne(view, HINTS)) return []
  return sentencesOf(view).flatMap((sentence) => {
    let from = sentence.from
    return sentence.words.split(/(?<=;)|, (?=et les États|les États|the )/).flatMap((clause) => {
      const at = view.plain.indexOf(clause, from)
      from = at + clause.length
      return isQuoted(view, at) ? [] : nominationsOf(clause, at, rotation.groups, view)
    })
  })
}

/** The group whose turn an office is at this session; null where nobody knows. */
export function groupInTurn(office: Office, { schema, facts }: RuleContext): RegionalGroup | null {
  if (!schema.rotation || facts.sessionNumber === undefined) return null
  const turn = office === 'president' ? presidingGroup : rapporteurGroup
  return turn(schema.rotation, facts.sessionNumber)
}

function nominationsOf(
  clause: string,
  at: number,
  groups: readonly RegionalGroup[],
  { language }: TextView,
): readonly Nomination[] {
  const named = groups
    .flatMap((group) => {
      const said = group.said[language]
      const found = said ? [...clause.matchAll(new RegExp(said, 'gu'))] : []
      return found.map(({ index, 0: words }) => ({
        group,
        from: at + index,
        to: at + index + words.length,
      }))
    })
    .toSorted((one, other) => one.from - other.from)
  const offices = (['president', 'rapporteur'] as const)
    .flatMap((office) => {
      const [found] = findAll(OFFICES[office], clause)
      return found ? [{ office, from: found.index }] : []
    })
    .toSorted((one, other) => one.from - other.from)
  if (offices.length !== named.length) return []
  return named.flatMap((group, place) => {
    const office = offices[place]?.office
    return office ? [{ ...group, office }] : []
  })
}
