'use client'
import { useRef, useState } from 'react'
import { Kbd } from '@/components/ui/kbd'
import type { FormAction } from '@/lib/domain/form-state'
import { SearchForm } from './search-form'

type Command = { label: string; run: () => void }

/** Ctrl+K: one field for all there is. What is typed narrows the commands of this page; Enter runs the first, or searches where none is left. */
export function Palette({ find }: { find: FormAction }) {
  const box = useRef<HTMLDialogElement>(null)
  const [commands, setCommands] = useState<readonly Command[]>([])
  const [typed, setTyped] = useState('')
  const words = typed.trim().toLowerCase()
  const fitting = commands.filter(({ label }) => label.toLowerCase().includes(words))
  const first = words.length > 1 ? fitting[0] : undefined

  const open = () => {
    setCommands(commandsOf(document))
    box.current?.showModal()
  }
  const run = (command: Command) => {
    box.current?.close()
    command.run()
  }
  return (
    <>
      <button type="button" hidden data-tombol="ctrl+k" onClick={open} />
      <dialog
        ref={box}
        aria-label="Perintah"
        className="mx-auto mt-[12dvh] w-full max-w-borang rounded-sudut border border-garis bg-permukaan p-3 text-isi text-teks shadow-lg backdrop:bg-abu-950/60"
      >
        <SearchForm
          find={find}
          id="perintah"
          onType={setTyped}
          onEnter={() => {
            if (first) run(first)
            else box.current?.close()
            return first !== undefined
          }}
        />
        <ul className="mt-2 grid max-h-[50dvh] gap-0.5 overflow-y-auto">
          {fitting.map(command => (
            <li key={command.label}>
              <button
                type="button"
                onClick={() => run(command)}
                className={`flex min-h-10 w-full items-center justify-between gap-3 rounded-sudut px-3 text-left hover:bg-pilih ${command === first ? 'bg-pilih font-bold' : ''}`}
              >
                {command.label}
                {command === first ? <Kbd>Enter</Kbd> : null}
              </button>
            </li>
          ))}
          {words && !first ? (
            <li className="px-3 py-2 text-teks-2">Enter mencari “{typed.trim()}”.</li>
          ) : null}
        </ul>
      </dialog>
    </>
  )
}

/** What a page offers as a command: links and buttons that say so (`data-perintah`, with other words where their own are too short). */
function commandsOf(page: Document): Command[] {
  const found = [...page.querySelectorAll<HTMLElement>('[data-perintah]')]
  const named = found.map(
    element => [element.dataset.perintah || (element.textContent ?? '').trim(), element] as const,
  )
  return [...new Map(named)].map(([label, element]) => ({ label, run: () => element.click() }))
}
