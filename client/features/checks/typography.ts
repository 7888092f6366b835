/** The rules that are about signs and spaces alone, which may be put right without reading. */
export const TYPOGRAPHY: readonly string[] = [
  'typo-nbsp-double',
  'typo-quotes',
  'typo-apostrophe',
  'typo-premier',
  'typo-day-month-case',
  'typo-accented-capitals',
  'no-double-space',
  'no-space-before-punctuation',
]
