import { redirect } from 'next/navigation'
import { staffOrSignIn } from '@/lib/auth/staff'
import { routes } from '@/lib/routes'

export default async function StaffPage() {
  await staffOrSignIn()
  redirect(routes.desk())
}
