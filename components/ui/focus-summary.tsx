'use client'
import { useEffect } from 'react'

/** Brings the reader to the error summary of a page that came back from a plain form, where the framework's scripts run. */
export function FocusSummary() {
  useEffect(() => document.getElementById('ringkasan-galat')?.focus(), [])
  return null
}
