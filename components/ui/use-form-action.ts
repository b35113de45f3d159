'use client'
import { unstable_isUnrecognizedActionError } from 'next/navigation'
import { useActionState } from 'react'
import { type FormAction, type FormState, typedIn } from '@/lib/domain/form-state'

/**
 * The state of a form and how to send it, as `useActionState`, for a world in which signals break and portals are renewed: the
 * form stays on the page with what was typed. A page of an earlier build is exchanged for the one of today, filled in.
 */
export function useFormAction(action: FormAction, initial: FormState) {
  return useActionState(typeof window === 'undefined' ? action : staying(action), initial)
}

const staying =
  (action: FormAction): FormAction =>
  async (before, sent) => {
    try {
      return await action(before, sent)
    } catch (thrown) {
      const next = ledTo(thrown)
      if (next !== undefined) dispatchEvent(new CustomEvent('tersimpan', { detail: next }))
      const message = sentenceFor(thrown, sent)
      if (message === undefined) throw thrown
      const { password: _, ...values } = typedIn(sent)
      return { values, message }
    }
  }

/** Where an action that did its work leads, as Next throws it: then nothing of the form need be kept on the phone (public/skrip/halaman.js). */
function ledTo(thrown: unknown): string | undefined {
  const digest = thrown instanceof Error && 'digest' in thrown ? String(thrown.digest) : ''
  return /^NEXT_REDIRECT;\w+;(.*);\d+;$/.exec(digest)?.[1]
}

function sentenceFor(thrown: unknown, sent: FormData): string | undefined {
  if (unstable_isUnrecognizedActionError(thrown)) {
    sendPlainly(sent)
    return 'Halaman ini sudah lama terbuka. Kami membukanya kembali dengan isian Anda.'
  }
  // A fetch that got no answer; what Next itself throws (another page to go to) is none.
  if (thrown instanceof TypeError)
    return 'Belum terkirim karena sinyal terputus. Isian Anda masih ada. Tekan sekali lagi.'
  return undefined
}

/** No build knows this action. The server answers a form that asks for it with the page of today, and what was typed in it. */
const UNKNOWN_ACTION = `$ACTION_ID_${'0'.repeat(42)}`

function sendPlainly(sent: FormData) {
  const form = document.createElement('form')
  form.method = 'post'
  form.enctype = 'multipart/form-data'
  form.hidden = true
  const texts = [...sent].filter(([name, value]) => typeof value === 'string' && !name.startsWith('$'))
  for (const [name, value] of [[UNKNOWN_ACTION, ''], ...texts]) {
    const field = document.createElement('textarea')
    field.name = String(name)
    field.value = String(value)
    form.append(field)
  }
  document.body.append(form)
  form.submit()
}
