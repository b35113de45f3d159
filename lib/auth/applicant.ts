import 'server-only'
import type { Actor, ApplicantActor, FollowerActor } from '@/lib/domain/actor'
import { linkToken, readLinkToken } from '@/lib/keys/link-token'

/** Whoever holds an application's own link; undefined for a foreign, cut or made-up one. */
export function applicantFrom(token: string): ApplicantActor | undefined {
  const applicationId = readLinkToken('application', token)
  return applicationId ? { kind: 'applicant', applicationId } : undefined
}

/** The link that makes its holder the applicant. */
export const applicantLink = (applicationId: string) => linkToken('application', applicationId)

/** Whoever holds a link to an application's progress, or its own link. */
export function followerFrom(token: string): FollowerActor | ApplicantActor | undefined {
  const applicationId = readLinkToken('progress', token)
  return applicationId ? { kind: 'follower', applicationId } : applicantFrom(token)
}

/** A link's holder, or a visitor who will be told that nothing was found. */
export const holderOf = (token: string): Actor =>
  applicantFrom(token) ?? { kind: 'visitor', address: 'unknown' }
