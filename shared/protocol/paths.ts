/** The page that makes the first account; the token follows as the fragment, which no log sees. */
export const SETUP_PATH = '/setup'

/** The page of an invitation or a personal sign-in link; the token follows as the fragment. */
export const JOIN_PATH = '/join'

/** The page on which a file or a pasted text becomes an agenda. */
export const IMPORT_PATH = '/import'

/** Where an agenda opens in the browser. */
export function agendaPath(agenda: string): string {
  return `/agendas/${agenda}`
}

/** Where the deadlines of an agenda open in the browser. */
export function deadlinesPath(agenda: string): string {
  return `${agendaPath(agenda)}/deadlines`
}

/** Where the socket of an agenda is. */
export function socketPath(agenda: string): string {
  return `/ws/${agenda}`
}
