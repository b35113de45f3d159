import { namePieces } from '@/lib/domain/search'
import { blindIndex } from './blind-index'

type Answers = { name?: string | null; familyCardNumber?: string | null; receiptCode?: string }

/** By what an office finds an application, next to what its own indexes find: the name by its words, the KK number, the last four of the code. Only of what is given. */
export function searchIndexes({ name, familyCardNumber, receiptCode }: Answers) {
  return {
    ...(name && { nameIndex: namePieces(name).map(nameIndex) }),
    ...(familyCardNumber && { familyCardIndex: familyCardIndex(familyCardNumber) }),
    ...(receiptCode && { codeTailIndex: codeTailIndex(receiptCode.slice(-4)) }),
  }
}

/** One word of a name, or its beginning. */
export const nameIndex = (piece: string) => blindIndex('name', piece).toString('base64url')

export const familyCardIndex = (familyCardNumber: string) =>
  blindIndex('family_card_number', familyCardNumber)

export const codeTailIndex = (tail: string) => blindIndex('code_tail', tail)
