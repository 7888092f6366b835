/** As much of a socket as the routes touch. */
export interface RoutedSocket {
  close(code?: number, reason?: string): void
  on(event: 'close', listener: () => void): unknown
  on(event: 'error', listener: (error: unknown) => void): unknown
}
