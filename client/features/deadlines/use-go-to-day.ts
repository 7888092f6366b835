import { useCallback } from 'react'
import type { StatedDay } from '../../../shared/rules/deadline-list.ts'
import { goTo } from '../../state/go-to.ts'
import { useContentLanguage, useSetContentLanguage } from '../../state/index.ts'
import { publishTextMarks } from '../../state/text-marks.ts'

const SOURCE = 'deadlines'
const MARK = 'day'

/** For how long the words stay marked after one was led to them, in milliseconds. */
const MARKED_FOR = 10_000

let fading: ReturnType<typeof setTimeout> | undefined

/** How to lead to the words that give a day, in their language; they are marked for a while. */
export function useGoToDay(): (stated: StatedDay) => void {
  const language = useContentLanguage()
  const setLanguage = useSetContentLanguage()
  return useCallback(
    ({ at, isKept }) => {
      const { text, item } = at
      if (!text || !item) return goTo({ fact: 'documentDate' })
      if (text.language !== language) setLanguage(text.language)
      const { from, to, ...place } = text
      const kind = isKept ? 'info' : 'error'
      publishTextMarks(SOURCE, [{ id: MARK, place, from, to, kind, active: true }])
      clearTimeout(fading)
      fading = setTimeout(() => publishTextMarks(SOURCE, []), MARKED_FOR)
      requestAnimationFrame(() => goTo({ item, mark: MARK }))
    },
    [language, setLanguage],
  )
}
