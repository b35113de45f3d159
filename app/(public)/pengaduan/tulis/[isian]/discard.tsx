import { randomUUID } from 'node:crypto'
import { discard } from '@/app/(public)/pengaduan/actions'
import { PressForm } from '@/components/application/press-form'
import { Details } from '@/components/ui/details'

/** The way out on a borrowed phone: removes what was written from the office and from this phone. */
export const Discard = ({ token }: { token: string }) => (
  <Details summary="Hapus keluhan ini">
    <p className="mb-4">
      Pilih ini di HP pinjaman bila tidak jadi mengirim. Tulisan dan fotonya dihapus, juga dari kantor kami.
    </p>
    <PressForm action={discard} fields={{ press: randomUUID(), token }} variant="bahaya">
      Ya, hapus keluhan ini
    </PressForm>
  </Details>
)
