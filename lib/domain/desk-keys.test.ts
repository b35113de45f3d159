import { expect, it } from 'vitest'
import { isSingleKey, keyNameOf } from './desk-keys'

const pressed = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => keyNameOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held })

it('a key has one name, with capitals locked too', () => {
  expect(pressed('K')).toBe('k')
  expect(pressed('R', { shiftKey: true })).toBe('shift+r')
  expect(pressed('?', { shiftKey: true })).toBe('?')
  expect(pressed('=')).toBe('+')
  expect(pressed('k', { metaKey: true })).toBe('ctrl+k')
  expect(pressed('Enter', { ctrlKey: true })).toBe('ctrl+enter')
})

it('what belongs to the browser is left to it', () => {
  expect(pressed('k', { altKey: true })).toBeUndefined()
  expect(pressed('r', { ctrlKey: true, shiftKey: true })).toBeUndefined()
  expect(pressed(' ')).toBeUndefined()
})

it('only keys without Ctrl can be switched off', () => {
  expect(['k', '?', 'shift+r'].every(isSingleKey)).toBe(true)
  expect(isSingleKey('ctrl+enter')).toBe(false)
})
