import type { ServerMessage } from '../../shared/protocol/messages.ts'

/** Reads the JSON of message 16; what it does not know is null, for a newer server may say more. */
export function readServerMessage(json: string): ServerMessage | null {
  try {
    const message: unknown = JSON.parse(json)
    return isServerMessage(message) ? message : null
  } catch {
    return null
  }
}

function isServerMessage(message: unknown): message is ServerMessage {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false
  switch (message.type) {
    case 'hello':
      return 'layout' in message && 'epoch' in message && 'role' in message && 'person' in message
    case 'stored':
      return 'count' in message && typeof message.count === 'number'
    case 'refused':
      return 'reason' in message && typeof message.reason === 'string'
    default:
      return false
  }
}
