import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Activity } from '../../../shared/protocol/activity.ts'

/** Kinds of which a sentence is written, by the words that it needs besides. */
const KNOWN = [
  'deleted',
  'finding-ignored',
  'holidays-changed',
  'ignore-revoked',
  'invitation-accepted',
  'invitation-made',
  'invitation-revoked',
  'issued',
  'member-removed',
  'message-deleted',
  'proposal-accepted',
  'proposal-made',
  'proposal-rejected',
  'proposal-replied',
  'proposal-withdrawn',
  'reopened',
  'restored',
  'role-changed',
  'sign-in-link-made',
  'suggestion-accepted',
  'suggestion-made',
  'suggestion-rejected',
  'suggestion-withdrawn',
  'thread-replied',
  'thread-reopened',
  'thread-resolved',
  'thread-started',
] as const

/** What to write of an activity. */
export interface ActivityWords {
  /** The kind of deed, for the filter: "Role changed". */
  readonly kindOf: (kind: string) => string
  /** What was done, in one sentence: "Made Karim Haddad a reviewer". */
  readonly sentence: (activity: Activity) => string
  /** What somebody wrote with it: the comment or the reason; null where there is none. */
  readonly quote: (activity: Activity) => string | null
}

/** The words of the record, in the interface's language. */
export function useActivityWords(): ActivityWords {
  const { t } = useTranslation('activity')
  const kindOf = useCallback((kind: string) => (isKnown(kind) ? t(`kind.${kind}`) : kind), [t])
  const sentence = useCallback(
    ({ kind, data }: Activity) => {
      if (!isKnown(kind)) return kind
      return t(`did.${kind}`, {
        name: textOf(data.name),
        role: roleOf(t, data.role ?? data.to),
        rule: ruleOf(t, data.rule),
        place: textOf(data.place),
        year: textOf(data.year),
        count: countOf(data),
      })
    },
    [t],
  )
  return { kindOf, sentence, quote }
}

/** The words that a person gave, or, of an issue, the reasons rule by rule. */
function quote({ data }: Activity): string | null {
  const said = textOf(data.reason) || textOf(data.text)
  if (said) return said
  const reasons = stoodOf(data).flatMap(({ reason }) => reason || [])
  return reasons.length > 0 ? reasons.join(' · ') : null
}

function isKnown(kind: string): kind is (typeof KNOWN)[number] {
  return KNOWN.some((known) => known === kind)
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function roleOf(t: (key: string) => string, role: unknown): string {
  return typeof role === 'string' ? t(`common:role.${role}`) : ''
}

function ruleOf(t: (key: string) => string, rule: unknown): string {
  return typeof rule === 'string' ? t(`rules:rule.${rule}.name`) : ''
}

function countOf(data: Activity['data']): number {
  if (typeof data.count === 'number') return data.count
  return Array.isArray(data.edits) ? data.edits.length : stoodOf(data).length
}

function stoodOf(data: Activity['data']): readonly { readonly reason?: string }[] {
  return Array.isArray(data.stood) ? data.stood : []
}
