/** As much of a log as the rooms need; a pino logger is one. */
export interface RoomLog {
  info(values: object, message: string): void
  warn(values: object, message: string): void
  error(values: object, message: string): void
}
