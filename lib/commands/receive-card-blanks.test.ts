import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { cardBlanksForm } from '@/lib/domain/card-blanks-form'
import { countCardBlanks } from '@/lib/queries/count-card-blanks'
import { freshDatabase } from '@/tests/database'
import { openOffices } from '@/tests/people'
import { receiveCardBlanks } from './receive-card-blanks'

let people: Awaited<ReturnType<typeof openOffices>>

beforeAll(async () => {
  await freshDatabase()
  people = await openOffices()
})

const arrived = (quantity: string, press: string = randomUUID()) =>
  cardBlanksForm.parse({ press, quantity, note: '' })

describe('a box of card blanks that arrives', () => {
  it('is added to the stock of the operator who received it, once per press', async () => {
    const operator = people.as('siak_operator')
    const before = await countCardBlanks(operator)
    const form = arrived('250')

    await receiveCardBlanks(operator, form)
    await receiveCardBlanks(operator, form)

    expect(await countCardBlanks(operator)).toBe(before + 250)
  })

  it('is nobody else’s to write down or to count', async () => {
    for (const role of ['counter_officer', 'section_head', 'regency_verifier', 'admin'] as const) {
      expect(() => receiveCardBlanks(people.as(role), arrived('10'))).toThrow(
        expect.objectContaining({ reason: 'not_yours' }),
      )
      await expect(countCardBlanks(people.as(role))).rejects.toMatchObject({ reason: 'not_yours' })
    }
  })

  it('holds 1 to 5000, written in digits', () => {
    for (const quantity of ['0', '5001', '-1', '1,5', 'seribu', ''])
      expect(
        cardBlanksForm.safeParse({ press: randomUUID(), quantity, note: '' }).error?.issues,
      ).toMatchObject([{ path: ['quantity'], message: 'Isi jumlah blangko dengan angka, 1 sampai 5000.' }])
    expect(arrived(' 5000 ').quantity).toBe(5000)
  })
})
