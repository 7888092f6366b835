import { ok, refused } from '../base/result.ts'
import { type Edit, TEXT_FIELDS, type TextField } from '../model/edit.ts'
import { LANGUAGES } from '../model/language.ts'
import { type EditState, type Plan, unknownRecord } from './edit-state.ts'
import { notAChoice } from './edit-values.ts'
import { isOneOf } from './fields.ts'
import type { RecordRoot } from './layout.ts'
import { isId } from './records.ts'

const OWNERS = {
  item: 'items',
  document: 'documents',
  entry: 'entries',
} as const satisfies Partial<Record<keyof typeof TEXT_FIELDS, RecordRoot>>

/** Plans to make a text say another; the smallest difference is written. */
export function planSetText(
  state: EditState,
  { owner, field, language, text }: Extract<Edit, { do: 'set-text' }>,
): Plan {
  if (!isOneOf(LANGUAGES)(language)) return refused(notAChoice('language', language))
  if (!isOwner(state, owner, field)) return unknownRecord(owner)
  return ok([{ to: 'text', place: { owner, field, language }, text }])
}

/** Whether such a text belongs to the record; that of a footnote stands by itself. */
function isOwner(state: EditState, owner: string, field: TextField): boolean {
  if (isOneOf<TextField>(TEXT_FIELDS.footnote)(field)) return isId(owner)
  const kinds = ['item', 'document', 'entry'] as const
  return kinds
    .filter((kind) => isOneOf<TextField>(TEXT_FIELDS[kind])(field))
    .some((kind) => state[OWNERS[kind]].all.some(({ id }) => id === owner))
}
