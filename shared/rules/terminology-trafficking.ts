import { termRule } from './term-rule.ts'

/** What the Protocol calls trafficking in persons is called so. */
export const terminologyTrafficking = termRule('terminology-trafficking', 'info')
