import 'server-only'
import type { AuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { signInStaff } from '@/lib/commands/sign-in-staff'
import { isRefusal } from '@/lib/domain/refusal'
import { SESSION_LASTS } from '@/lib/domain/staff-session'
import { env, publicAddress } from '@/lib/env'
import { routes } from '@/lib/routes'

/** How long the cookie of a session is kept, in seconds; the session itself may end before. */
export const SESSION_SECONDS = SESSION_LASTS / 1000

/** The session cookie; the browser guards its name when the portal is served over https. */
export const sessionCookie = () => {
  const isSecure = publicAddress().startsWith('https:')
  return { name: isSecure ? '__Host-tuntas.petugas' : 'tuntas.petugas', isSecure }
}

/** next-auth for staff: credentials only, checked by the same command as our own form, so that there is one door. */
export function authOptions(): AuthOptions {
  const { name, isSecure } = sessionCookie()
  return {
    secret: env().SESSION_SECRET,
    // It warns of a NEXTAUTH_URL it does not need: our own forms sign in and out.
    logger: { warn: () => undefined },
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    pages: { signIn: routes.signIn() },
    cookies: {
      sessionToken: { name, options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure } },
    },
    providers: [
      Credentials({
        credentials: { email: {}, password: {} },
        authorize: async (credentials, request) => {
          const address = String(request.headers?.['x-tuntas-address'] ?? '')
          return signInStaff(
            { kind: 'visitor', address },
            { email: credentials?.email ?? '', password: credentials?.password ?? '' },
          )
            .then(id => ({ id }))
            .catch(thrown => {
              if (isRefusal(thrown)) return null
              throw thrown
            })
        },
      }),
    ],
    callbacks: {
      /** The id in the token is the session's, not the person's: who they are is read from the database at every request. */
      jwt: ({ token, user }) => (user ? { ...token, sub: user.id } : token),
      session: ({ session, token }) => ({ ...session, id: token.sub }),
    },
  }
}
