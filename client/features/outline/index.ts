export type { MarkKind, Marks } from './marks.ts'
export { Outline } from './outline.tsx'
