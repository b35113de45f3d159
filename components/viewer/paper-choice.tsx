'use client'
import { type ComponentProps, createContext, type MouseEvent, type ReactNode, use, useState } from 'react'
import { firstLook, type Look } from '@/lib/domain/paper-look'
import { routes } from '@/lib/routes'

type Looking = { look: Look; setLook: (look: Look) => void }

const Choice = createContext<Looking>({ look: firstLook(0), setLook: () => undefined })

/** Lets everything of one case agree on the paper that is looked at: viewer, strip and checklist. */
export function PaperChoice({ initial, children }: { initial: Look; children: ReactNode }) {
  const [look, setLook] = useState(initial)
  return <Choice value={{ look, setLook }}>{children}</Choice>
}

export const usePaperChoice = () => use(Choice)

/** Runs instead of following a link, unless it is opened elsewhere. */
export const instead = (act: () => void) => (event: MouseEvent) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  act()
}

type Props = Omit<ComponentProps<'a'>, 'href'> & { number: string; paper: number }

/** A link to one paper of a case. Where scripts run it turns the viewer to it and the page stays. */
export function PaperLink({ number, paper, ...rest }: Props) {
  const { look, setLook } = usePaperChoice()
  return (
    <a
      {...rest}
      href={routes.application(number, `lembar=${paper + 1}`)}
      aria-current={look.paper === paper ? 'true' : undefined}
      onClick={instead(() => setLook(firstLook(paper, 0, look.fit)))}
    />
  )
}
