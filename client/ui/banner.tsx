import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

interface BannerProps {
  readonly tone?: 'info' | 'warn' | 'error'
  readonly children: ReactNode
  /** Buttons at its end. */
  readonly actions?: ReactNode
}

/** A bar across the page that stays until its cause is gone. */
export function Banner({ tone = 'info', children, actions }: BannerProps) {
  return (
    <div className={`banner ${tone}`} role={tone === 'info' ? 'status' : 'alert'}>
      <Icon name={tone === 'info' ? 'info' : 'warn'} />
      <span>{children}</span>
      <span className="spacer" />
      {actions}
    </div>
  )
}
