import { Component, type ErrorInfo, type ReactNode } from 'react'
import { CrashPage } from './crash-page.tsx'

interface FailureBoundaryProps {
  readonly children: ReactNode
}

/** Shows a page with words instead of an empty one when something below fails while drawing. */
export class FailureBoundary extends Component<FailureBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo) {
    console.error('The page could not be drawn', error, componentStack)
  }

  override render() {
    return this.state.hasFailed ? <CrashPage /> : this.props.children
  }
}
