'use client'
import { Button } from './button'

/** Prints the page as its print rules shape it. Without scripts the browser's own menu does. */
export function PrintButton({ children }: { children: string }) {
  return (
    <Button type="button" size="besar" onClick={() => print()}>
      {children}
    </Button>
  )
}
