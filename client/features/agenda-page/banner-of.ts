import type { SessionStatus } from '../../state/index.ts'

/** What the bar under the header says. */
export interface BannerWords {
  readonly tone: 'info' | 'warn' | 'error'
  /** A key under `banner` of the catalogue. */
  readonly say: string
  readonly count: number
  readonly action?: 'retry' | 'reload'
}

type Stopped = Extract<SessionStatus['connection'], { at: 'stopped' }>

/** The most pressing thing to say about a session, or nothing. */
export function bannerOf(status: SessionStatus): BannerWords | null {
  const { connection, readOnly, save, isOverdue } = status
  const count = 'changes' in save ? save.changes : 0
  if (connection.at === 'stopped') return stopped(connection, count)
  if (readOnly === 'older-client') return { tone: 'warn', say: readOnly, count, action: 'reload' }
  if (readOnly && readOnly !== 'role' && readOnly !== 'stopped') {
    return { tone: readOnly === 'issued' ? 'info' : 'warn', say: readOnly, count }
  }
  if (connection.at === 'interrupted' && (isOverdue || connection.why !== 'unreachable')) {
    return { tone: 'warn', say: interrupted(connection.why), count, action: 'retry' }
  }
  if (isOverdue) return { tone: 'warn', say: 'offline', count, action: 'retry' }
  const isLate = 'late' in save && save.late
  return isLate ? { tone: 'warn', say: 'late', count, action: 'retry' } : null
}

function stopped({ why }: Stopped, count: number): BannerWords {
  const isOver = why.is === 'not-allowed' || why.is === 'not-found'
  return {
    tone: why.is === 'sign-in' ? 'warn' : 'error',
    say: why.is,
    count,
    action: isOver || why.is === 'sign-in' ? 'retry' : 'reload',
  }
}

function interrupted(why: string): string {
  return why === 'too-many' || why === 'load-failed' ? why : 'offline'
}
