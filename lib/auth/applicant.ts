import 'server-only'
import type { Actor, ApplicantActor, FollowerActor } from '@/lib/domain/actor'
import { type LinkPurpose, linkToken, readLinkToken } from '@/lib/keys/link-token'

/** Whoever holds an application's own link; undefined for a foreign, cut or made-up one. */
export const applicantFrom = (token: string): ApplicantActor | undefined => behind(token, ['application'])

/** The link that makes its holder the applicant. */
export const applicantLink = (applicationId: string) => linkToken('application', applicationId)

/** Whoever holds any link to an application: all may see its progress. */
export function followerFrom(token: string): FollowerActor | ApplicantActor | undefined {
  const follower = behind(token, ['progress', 'repair'])
  return follower ? { ...follower, kind: 'follower' } : applicantFrom(token)
}

/** A link's holder, or a visitor who will be told that nothing was found. */
export const holderOf = (token: string): Actor => applicantFrom(token) ?? nobody

/** The same for the papers that are asked for again: the link on the status page opens those and nothing else. */
export const repairerOf = (token: string): Actor => behind(token, ['repair', 'application']) ?? nobody

const nobody: Actor = { kind: 'visitor', address: 'unknown' }

function behind(token: string, purposes: readonly LinkPurpose[]): ApplicantActor | undefined {
  const applicationId = purposes.map(purpose => readLinkToken(purpose, token)).find(id => id !== undefined)
  return applicationId ? { kind: 'applicant', applicationId } : undefined
}
