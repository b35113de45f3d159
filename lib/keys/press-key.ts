import { blindIndex } from './blind-index'
import { uuidOf } from './link-token'

/** Under what a press of a command is remembered: nobody reads back what was sent with it. */
export const pressKey = (command: string, sent: { press: string }) =>
  uuidOf(blindIndex(`press/${command}`, JSON.stringify(sent)))
