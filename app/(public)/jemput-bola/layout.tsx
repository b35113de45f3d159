import { Promised } from '@/components/layout/promised'

export default Promised
