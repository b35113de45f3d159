/** Where the portal under test listens, and the message gateway it is told of. */
export const PORT = Number(process.env.TEST_PORT || 4173)
export const GATEWAY_PORT = PORT + 200
