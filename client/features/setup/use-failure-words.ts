import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallFailure } from '../../state/server.ts'

/** Says in words why a call to the server did not work. */
export function useFailureWords(): (failure: CallFailure) => string {
  const { t } = useTranslation('errors')
  return useCallback(
    ({ code }) => t(code === 'unreachable' ? 'unreachable' : `problem.${code}`),
    [t],
  )
}
