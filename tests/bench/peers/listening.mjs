/** Says on the first line of the output where a peer listens, for whoever started it. */
export function sayListening(port) {
  process.stdout.write(`listening on ${port}\n`)
}

/** What the bench wants of a peer, from its command line. */
export const settings = JSON.parse(process.argv[2] ?? '{}')
