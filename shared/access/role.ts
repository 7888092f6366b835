/** The roles of an agenda, each with the rights of those before it. */
export const ROLES = ['viewer', 'commenter', 'reviewer', 'drafter', 'secretary'] as const

/** What a person is in one agenda. */
export type Role = (typeof ROLES)[number]
