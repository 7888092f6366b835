import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Me } from '../../shared/protocol/http.ts'
import { forgetCopies } from '../session/index.ts'
import { api } from './api.ts'
import type { Called } from './call.ts'
import { forgetMe, keepMe, keptMe } from './kept-sign-in.ts'

/** Who is signed in on this device, as far as is known. */
export type SignedIn =
  | { readonly is: 'asking' }
  | {
      readonly is: 'somebody'
      readonly me: Me
      /** False when only this device says so, because the server is away. */
      readonly isConfirmed: boolean
    }
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
/** After this long without an answer the server counts as away. */
const PATIENCE_MS = 10_000

const MeContext = createContext<MeContextValue | null>(null)

interface MeProviderProps {
  /** Called when it becomes known who is signed in, for instance to speak their language. */
  readonly onMe?: (me: Me) => void
  readonly children: ReactNode
}

/** Knows who is signed in, for the components below. */
export function MeProvider({ onMe, children }: MeProviderProps) {
  const [signedIn, setSignedIn] = useState<SignedIn>({ is: 'asking' })
  const changes = useRef(0)
  const ask = useCallback(() => {
    const before = changes.current
    void api.me(AbortSignal.timeout(PATIENCE_MS)).then((called) => {
      if (before !== changes.current) return // somebody has signed in or out meanwhile
      const said = afterAnswer(called)
      setSignedIn((now) => said ?? (now.is === 'somebody' ? now : asKept()))
    })
  }, [])
  const setMe = useCallback((me: Me | null) => {
    changes.current += 1
    if (me) keepMe(me)
    else signOutHere()
    setSignedIn(me ? { is: 'somebody', me, isConfirmed: true } : { is: 'nobody', isSetUp: true })
  }, [])
  const isAway =
    signedIn.is === 'unreachable' || (signedIn.is === 'somebody' && !signedIn.isConfirmed)
  useEffect(ask, [ask])
  useEffect(() => {
    if (!isAway) return
    const timer = setInterval(ask, ASK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [isAway, ask])
  const me = signedIn.is === 'somebody' ? signedIn.me : null
  useEffect(() => {
    if (me) onMe?.(me)
  }, [me, onMe])
  const value = useMemo(() => ({ signedIn, ask, setMe }), [signedIn, ask, setMe])
  return <MeContext value={value}>{children}</MeContext>
}

/** What an answer of the server says, remembered on this device; null when none came. */
function afterAnswer(called: Called<Me>): SignedIn | null {
  if (called.ok) {
    keepMe(called.value)
    return { is: 'somebody', me: called.value, isConfirmed: true }
  }
  const { code } = called.reason
  if (code !== 'sign-in-needed' && code !== 'setup-needed') return null
  forgetMe()
  return { is: 'nobody', isSetUp: code === 'sign-in-needed' }
}

function asKept(): SignedIn {
  const me = keptMe()
  return me ? { is: 'somebody', me, isConfirmed: false } : { is: 'unreachable' }
}

/** Leaves nothing of the person on this device but what is theirs to send at the next sign-in. */
function signOutHere(): void {
  const me = keptMe()
  forgetMe()
  if (me) void forgetCopies(me.person.id, localStorage)
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
