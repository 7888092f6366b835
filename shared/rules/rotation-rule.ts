import type { Office } from './officers-text.ts'
import { groupInTurn, nominationsIn } from './officers-text.ts'
import type { TextRule } from './rule.ts'
import { inText } from './text-view.ts'

/** The rule that an office goes to the group whose turn it is. */
export function rotationRule(office: Office): TextRule {
  return {
    id: `rotation-${office}`,
    severity: 'error',
    family: 'officers',
    reads: ['facts'],
    languages: ['fr', 'en'],
    checkText(view, context, report) {
      const right = groupInTurn(office, context)
      if (!right) return
      for (const { office: given, group, from, to } of nominationsIn(view, context)) {
        if (given !== office || group.id === right.id) continue
        const values = { right: right.name[view.language] ?? right.id }
        report(inText(view, { from, to }), { values })
      }
    },
  }
}
