import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Finding } from '../../shared/model/finding.ts'
import { RULES } from '../../shared/rules/index.ts'
import { createValidator, validate } from '../../shared/rules/validate.ts'
import { applyEdit } from '../../shared/ydoc/apply-edit.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { ORIGIN } from '../../shared/ydoc/origin.ts'
import { readAgenda } from '../../shared/ydoc/read-agenda.ts'
import { writeAgenda } from '../../shared/ydoc/write-agenda.ts'
import { readExample } from './example.ts'

const examples = RULES.flatMap((rule) =>
  ['', '.fr'].flatMap((suffix) => {
    const page = readFileSync(`shared/rules/${rule.id}${suffix}.md`, 'utf8')
    return [...page.matchAll(/^```triggers\n([\s\S]*?)\n```/gm)].map(([, block = '']) => {
      const { agenda } = readExample(block, rule.id)
      return { rule, suffix, agenda, findings: createValidator([rule]).check(agenda) }
    })
  }),
).filter(({ findings }) => findings.some(({ fix }) => fix))

it.each(examples.map((one) => [`${one.rule.id}${one.suffix}`, one] as const))(
  '[RU16] each repair of the page %s takes its finding away and adds none',
  (_, { rule, agenda, findings }) => {
    for (const finding of findings) {
      if (!finding.fix) continue
      const doc = createDoc()
      writeAgenda(doc, agenda)
      const before = readAgenda(doc).agenda
      for (const edit of finding.fix) expect(applyEdit(doc, edit, ORIGIN.person).ok).toBe(true)
      const after = readAgenda(doc).agenda
      const left = createValidator([rule]).check(after).length
      expect(left).toBeLessThan(createValidator([rule]).check(before).length)
      expect(counts(validate(after), validate(before))).toEqual([])
    }
  },
)

/** The rules of which there are more findings than before. */
function counts(after: readonly Finding[], before: readonly Finding[]): readonly string[] {
  const count = (findings: readonly Finding[], rule: string) =>
    findings.filter((finding) => finding.rule === rule).length
  return [...new Set(after.map(({ rule }) => rule))].filter(
    (rule) => count(after, rule) > count(before, rule),
  )
}
