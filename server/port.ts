import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { Sentence } from './sentence'

/** Whether something could listen there now. */
export function isPortFree(port: number, host?: string): Promise<boolean> {
  return new Promise(resolve => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)))
  })
}

/** Throws a Sentence when another program holds the port. What a killed supervisor left behind lets go within seconds. */
export async function requireFreePort(port: number) {
  for (let attempt = 0; attempt < 16; attempt += 1) {
    if (await isPortFree(port)) return
    await pause(200)
  }
  throw new Sentence(
    `Port ${port} sudah dipakai program lain. Hentikan program itu, atau pilih port lain: PORT=${port + 1} npm start`,
  )
}
