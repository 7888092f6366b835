import { useEffect } from 'react'
import type { Id } from '../../../shared/model/agenda.ts'
import type { Person } from '../../../shared/model/person.ts'
import { useKnownPeople } from '../../state/suggestions.ts'

/**
 * Gives each suggestion the colour of who made it. The elements say who; this says, in a style sheet
 * of its own, which colour that is, so that a name that comes later colours what is drawn already.
 */
export function PersonColours() {
  const people = useKnownPeople()
  useEffect(() => adoptRules([...people.values()].map(ruleOf)), [people])
  return null
}

function ruleOf({ id, color }: Pick<Person, 'id' | 'color'> & { readonly id: Id }): string {
  return `[data-by="${CSS.escape(id)}"] { --person: var(--p${color}); --person-tint: var(--p${color}-tint) }`
}

/** Puts rules into the page, and returns how to take them out again. */
export function adoptRules(rules: readonly string[]): () => void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules.join('\n'))
  document.adoptedStyleSheets.push(sheet)
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
}
