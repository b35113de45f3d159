import { Badge } from '@/components/ui/badge'
import { type WithdrawalReason, withdrawals } from '@/lib/domain/withdrawal'

/** A message that is not to be sent any more, and why. */
export const WithdrawnBadge = ({ because }: { because: WithdrawalReason }) => (
  <Badge shape="cross" plain>
    Dibatalkan karena {withdrawals[because].because}
  </Badge>
)
