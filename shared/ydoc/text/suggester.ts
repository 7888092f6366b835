/** Who suggests, and when: milliseconds since 1970. */
export interface Suggester {
  readonly person: string
  readonly at: number
}
