'use client'
import { PressForm } from '@/components/application/press-form'
import { Notice } from '@/components/ui/notice'
import { QrCode } from '@/components/ui/qr-code'
import type { FormAction } from '@/lib/domain/form-state'
import { formatTime } from '@/lib/format/date'

/** The phone of the officer as a scanner for one case: offered by a QR, connected, or neither. */
export function PhonePanel({
  number,
  press,
  phone,
  offer,
  end,
}: {
  number: string
  press: string
  /** `address` is in the QR, while no phone has used it. */
  phone: { until: Date; connectedAt: Date | null; address: string | undefined } | undefined
  offer: FormAction
  end: FormAction
}) {
  const fields = { press, number }
  return (
    <section
      aria-labelledby="hp-pemindai"
      className="grid content-start gap-3 rounded-sudut border border-garis bg-permukaan p-4"
    >
      <h2 id="hp-pemindai" className="text-bagian font-bold">
        HP sebagai pemindai
      </h2>
      {phone?.address ? (
        <>
          <div className="grid justify-items-center rounded-sudut border border-garis bg-[#fff] p-2">
            <QrCode content={phone.address} label="Kode QR untuk menghubungkan HP Anda" />
          </div>
          <p>
            Pindai dengan kamera HP Anda sebelum pukul <b className="angka">{formatTime(phone.until)}</b>. QR
            ini sekali pakai, hanya untuk berkas ini.
          </p>
          <p>
            <a href={phone.address} className="inline-flex min-h-9 items-center">
              Buka di perangkat ini saja
            </a>
          </p>
          <PressForm action={end} fields={fields} variant="kedua">
            Batalkan
          </PressForm>
        </>
      ) : null}
      {phone?.connectedAt ? (
        <>
          <Notice kind="berhasil" role="status" title="HP tersambung">
            Sejak {formatTime(phone.connectedAt)}, sampai pukul {formatTime(phone.until)}. Fotonya muncul di
            sini.
          </Notice>
          <PressForm action={end} fields={fields} variant="kedua">
            Putuskan HP
          </PressForm>
        </>
      ) : null}
      {phone ? null : (
        <>
          <p className="text-teks-2">Potret berkas dengan HP Anda, langsung ke berkas ini. Tanpa aplikasi.</p>
          <PressForm action={offer} fields={fields} variant="utama">
            Hubungkan HP
          </PressForm>
        </>
      )}
    </section>
  )
}
