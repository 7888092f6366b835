import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react'
import type { Me } from '../../shared/protocol/http.ts'
import { api } from './api.ts'

/** Who is signed in on this device, as far as is known. */
export type SignedIn =
  | { readonly is: 'asking' }
  | { readonly is: 'somebody'; readonly me: Me }
  | { readonly is: 'nobody'; readonly isSetUp: boolean }
  | { readonly is: 'unreachable' }

interface MeContextValue {
  readonly signedIn: SignedIn
  /** Asks the server anew. */
  readonly ask: () => void
  /** Takes up what another answer of the server has said about this person. */
  readonly setMe: (me: Me | null) => void
}

/** A server that does not answer is asked again by itself. */
const ASK_AGAIN_MS = 4_000

const MeContext = createContext<MeContextValue | null>(null)

interface MeProviderProps {
  /** Called when it becomes known who is signed in, for instance to speak their language. */
  readonly onMe?: (me: Me) => void
  readonly children: ReactNode
}

/** Knows who is signed in, for the components below. */
export function MeProvider({ onMe, children }: MeProviderProps) {
  const [signedIn, setSignedIn] = useState<SignedIn>({ is: 'asking' })
  const take = useCallback(
    (me: Me) => {
      setSignedIn({ is: 'somebody', me })
      onMe?.(me)
    },
    [onMe],
  )
  const ask = useCallback(() => {
    void api.me().then((called) => {
      if (called.ok) return take(called.value)
      const { code } = called.reason
      const isNobody = code === 'sign-in-needed' || code === 'setup-needed'
      setSignedIn(
        isNobody ? { is: 'nobody', isSetUp: code === 'sign-in-needed' } : { is: 'unreachable' },
      )
    })
  }, [take])
  useEffect(ask, [ask])
  useEffect(() => {
    if (signedIn.is !== 'unreachable') return
    const timer = setInterval(ask, ASK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [signedIn, ask])
  const value = useMemo(
    () => ({
      signedIn,
      ask,
      setMe: (me: Me | null) => (me ? take(me) : setSignedIn({ is: 'nobody', isSetUp: true })),
    }),
    [signedIn, ask, take],
  )
  return <MeContext value={value}>{children}</MeContext>
}

/** Who is signed in, and how to say that it has changed. */
export function useSignedIn(): MeContextValue {
  const value = use(MeContext)
  if (!value) throw new Error('Expected a MeProvider above')
  return value
}

/** The person signed in; only below a check that somebody is. */
export function useMe(): Me {
  const { signedIn } = useSignedIn()
  if (signedIn.is !== 'somebody') throw new Error('Expected somebody to be signed in')
  return signedIn.me
}
