import 'server-only'
import type { VisitorActor } from '@/lib/domain/actor'
import { hasGateway } from '@/lib/integrations/message-gateway'

/** Whether this office can send one-time codes: it has a message gateway. */
export const takesCodes = (_actor: VisitorActor): boolean => hasGateway()
