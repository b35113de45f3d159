'use client'
import { useEffect } from 'react'
import { isSingleKey, keyNameOf } from '@/lib/domain/desk-keys'

/**
 * Presses on the page what says that it answers to a key (`data-tombol`). Single keys rest while someone types, while a box is open,
 * and where their person switched them off (WCAG 2.1.4).
 */
export function Keys({ isOn }: { isOn: boolean }) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const name = keyNameOf(event)
      const target = name && isFree(event, name, isOn) ? answering(name) : undefined
      if (!target) return
      event.preventDefault()
      answer(target)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOn])
  return null
}

function isFree(event: KeyboardEvent, name: string, isOn: boolean): boolean {
  if (event.defaultPrevented || event.repeat || document.querySelector('dialog[open]')) return false
  return !isSingleKey(name) || (isOn && !isTyping(event.target))
}

function answer(target: HTMLElement) {
  if (target instanceof HTMLInputElement) target.select()
  else target.click()
}

const answering = (name: string) =>
  [...document.querySelectorAll<HTMLElement>(`[data-tombol="${CSS.escape(name)}"]`)].find(isPressable)

/** Whether it is seen, or is there for its key alone. */
const isPressable = (element: HTMLElement) => element.hidden || element.checkVisibility()

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
