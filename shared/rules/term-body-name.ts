import { termRule } from './term-rule.ts'

/** Bodies and instruments have the names of the terminology register. */
export const termBodyName = termRule('term-body-name', 'warning')
