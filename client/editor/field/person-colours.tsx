import { useEffect } from 'react'
import type { Person } from '../../../shared/model/person.ts'
import { useKnownPeople } from '../../state/suggestions.ts'

/**
 * Gives each suggestion the colour of who made it, and each bar the initials. The elements say who;
 * this says, in a style sheet of its own, how they are shown, so that a name that comes later colours what is drawn already.
 */
export function PersonColours() {
  const people = useKnownPeople()
  useEffect(() => adoptRules([...people.values()].flatMap(rulesOf)), [people])
  return null
}

function rulesOf({ id, color, initials }: Person): readonly string[] {
  const by = `[data-by="${CSS.escape(id)}"]`
  return [
    `${by} { --person: var(--p${color}); --person-tint: var(--p${color}-tint) }`,
    `.by > ${by}::before { content: ${JSON.stringify(initials)} }`,
  ]
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
