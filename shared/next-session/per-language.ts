import type { Language } from '../model/language.ts'

/** A function of a language, and perhaps of one more word, that works its answer out once. */
export function perLanguage<Value>(
  make: (language: Language, more: string) => Value,
): (language: Language, more?: string) => Value {
  const known = new Map<string, Value>()
  return (language, more = '') => {
    const key = `${language} ${more}`
    const before = known.get(key)
    if (before !== undefined) return before
    const value = make(language, more)
    known.set(key, value)
    return value
  }
}
