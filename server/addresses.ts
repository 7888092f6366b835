import { JOIN_PATH, SETUP_PATH } from '../shared/protocol/paths.ts'
import type { Config } from './config.ts'

const EVERY_ADDRESS = ['0.0.0.0', '::', '127.0.0.1', '::1']

/** The address to open in a browser on this machine, or the public one. */
export function homeAddress({ publicUrl, host }: Config, port: number): string {
  if (publicUrl) return publicUrl.origin
  const name = EVERY_ADDRESS.includes(host) ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

/** The address that makes the first account; the token is a fragment, which no log ever sees. */
export function setupAddress(home: string, token: string): string {
  return `${home}${SETUP_PATH}#${token}`
}

/** The address of a personal sign-in link. */
export function signInAddress(home: string, token: string): string {
  return `${home}${JOIN_PATH}#${token}`
}
