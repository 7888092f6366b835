import { afterAll, beforeAll } from 'vitest'
import { type Product, startBrowser, startProduct, type Visitor, visitor } from './product.ts'

/** What the tests of a story share; everything is there once the first of them begins. */
export interface Story {
  readonly product: Product
  /** The people, in the order in which they were named. */
  readonly people: readonly Visitor[]
}

/** The people of a story by name, and the language in which each of them works. */
export type Cast = Readonly<Record<string, 'en-GB' | 'fr-FR'>>

/**
 * Starts the product and a browser profile for each person before the tests of a `describe` block,
 * and ends them after.
 *
 * @param prepare for what must be done to a browser before its first page
 */
export function story(cast: Cast, prepare?: (people: readonly Visitor[]) => Promise<void>): Story {
  const told: { -readonly [Key in keyof Story]?: Story[Key] } = {}
  let end: () => Promise<void> = () => Promise.resolve()
  beforeAll(async () => {
    const [product, browser] = await Promise.all([startProduct(), startBrowser()])
    end = async () => {
      await browser.close()
      await product.stop()
    }
    const people: Visitor[] = []
    for (const [name, locale] of Object.entries(cast))
      people.push(await visitor(browser, name, locale))
    await prepare?.(people)
    Object.assign(told, { product, people })
  })
  afterAll(() => end())
  return {
    get product() {
      return inTime(told.product)
    },
    get people() {
      return inTime(told.people)
    },
  }
}

function inTime<Value>(value: Value | undefined): Value {
  if (value === undefined)
    throw new Error('The story has not begun: use it inside a test or a hook')
  return value
}
