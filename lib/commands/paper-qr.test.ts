import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Filed } from '@/db/repositories/applications'
import type { StaffActor } from '@/lib/domain/actor'
import type { KeptHandover } from '@/lib/domain/handover-seal'
import { publicAddress } from '@/lib/env'
import type { PaperBlock } from '@/lib/integrations/official-paper/paper'
import { verificationCode } from '@/lib/keys/proofs'
import { routes } from '@/lib/routes'
import { collectionSlipPage } from './collection-slip-page'
import { handoverReceiptPage } from './handover-receipt-page'

const ratna: StaffActor = {
  ...{ kind: 'staff', id: randomUUID(), name: 'Ratna Wulandari', role: 'counter_officer' },
  officeId: randomUUID(),
}

/** What is drawn as QR on a page; draw-paper draws its `content` and nothing else. */
const qrOf = (page: readonly PaperBlock[]) =>
  page.flatMap(block => (block.kind === 'qr' ? [block.content] : []))

it('the QR of a surat pengambilan leads to where anyone checks that very slip', () => {
  const holdId = randomUUID()
  const held = { holdId, name: 'Siti Aminah', phone: '+6281234567890', variant: 'lost' } as const
  const page = collectionSlipPage(
    ratna,
    { ...held, receiptCode: 'HJKM2345', words: 'SIAK belum bisa dipakai.' },
    { from: '2026-11-27', now: new Date() },
  )

  const code = verificationCode('collection', holdId)
  expect(qrOf(page)).toEqual([`${publicAddress()}${routes.verifiedSlip(code)}`])
})

it('the QR of a bukti penerimaan leads to where anyone checks that very handover', () => {
  const id = randomUUID()
  const application = { name: 'Siti Aminah', variant: 'lost', number: '3508-261127-AGKZ' } as Filed
  const handover = {
    ...{ id, receiverName: 'Siti Aminah', relation: 'self', signatureKind: 'drawn' },
    ...{ handedOverAt: new Date(), seal: Buffer.alloc(32) },
  } as KeptHandover

  const page = handoverReceiptPage(ratna, application, { handover })

  const code = verificationCode('handover', id)
  expect(qrOf(page)).toEqual([`${publicAddress()}${routes.verifiedSlip(code)}`])
})
