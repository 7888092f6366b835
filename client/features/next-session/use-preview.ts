import { useEffect, useState } from 'react'
import type { NextSessionPreviewBody } from '../../../shared/protocol/next-session.ts'
import { api, type Called } from '../../state/server.ts'
import { type NextSessionForm, wantedOf } from './next-session-form.ts'

/** What the server says would be made; null before anything was asked. */
export type Preview = Called<NextSessionPreviewBody> | 'working' | null

/** Typing a year goes through three that are not meant. */
const PAUSE_MS = 250

/** What would follow from the form, asked again when the person pauses. */
export function usePreview(form: NextSessionForm): Preview {
  const [preview, setPreview] = useState<Preview>(null)
  const wanted = wantedOf(form)
  const { previous } = form
  const asked = previous && wanted ? JSON.stringify(wanted) : null
  useEffect(() => {
    if (!previous || !asked) {
      setPreview(null)
      return
    }
    let isWanted = true
    setPreview((shown) => (shown && shown !== 'working' ? shown : 'working'))
    const ask = async () => {
      const called = await api.previewNextSession(previous, JSON.parse(asked))
      if (isWanted) setPreview(called)
    }
    const timer = setTimeout(() => void ask(), PAUSE_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [previous, asked])
  return preview
}
