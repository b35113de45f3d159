'use client'
import { useState } from 'react'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { firstLook, type Look, writeLook } from '@/lib/domain/paper-look'
import { documentTypes } from '@/lib/domain/service'
import { routes } from '@/lib/routes'
import { Canvas } from './canvas'
import { LookTools } from './look-tools'
import { usePaperChoice } from './paper-choice'
import { PaperTabs } from './paper-tabs'
import { SheetStrip } from './sheet-strip'
import { sheetsOf, type ViewedDocument } from './sheets-of'
import { Tool, toolClass } from './tool'

type Props = {
  number: string
  documents: readonly ViewedDocument[]
  beside: Look | undefined
  /** Where sheets are scanned into the case; missing where none may be. */
  scanHref: string | undefined
}

/**
 * The papers of a case on a dark desk: a tab for each, the chosen sheet, and all sheets in a strip; two side by side to compare. What
 * is looked at, and how, can stand in the address, and does where no scripts run.
 */
export function DocumentViewer({ number, documents, beside: initial, scanHref }: Props) {
  const { look, setLook } = usePaperChoice()
  const [beside, setBeside] = useState(initial)
  const papers = documents.map(sheetsOf)
  const sheetAt = (at: Look) => papers[at.paper]?.[at.sheet]
  return (
    <form
      method="get"
      action={routes.application(number)}
      className="flex h-full min-w-0 flex-col bg-abu-950"
    >
      <input type="hidden" name="tampil" value={writeLook(look)} />
      {beside ? <input type="hidden" name="banding" value={writeLook(beside)} /> : null}
      <div className="flex min-h-0 flex-1 flex-col gap-px md:flex-row">
        <div className="flex min-h-0 min-w-0 flex-1 flex-col">
          <Bar label="Alat lembar">
            <PaperTabs number={number} documents={documents} look={look} go={setLook} />
            <LookTools name="tampil" look={look} go={setLook} hasKeys />
            {scanHref ? (
              <a href={scanHref} data-perintah="Pindai berkas" className={toolClass(false)}>
                Pindai<VisuallyHidden> berkas</VisuallyHidden>
              </a>
            ) : null}
            {beside ? null : (
              <Tool
                name="banding"
                to={besideOf(look, papers)}
                go={setBeside}
                label="Bandingkan dengan berkas lain"
              >
                Bandingkan
              </Tool>
            )}
          </Bar>
          <Canvas number={number} sheet={sheetAt(look)} look={look} />
        </div>
        {beside ? (
          <div className="flex min-h-0 min-w-0 flex-1 flex-col">
            <Bar label="Alat lembar pembanding">
              {documents.map(({ id, type }, paper) => (
                <Tool
                  key={id}
                  name="banding"
                  to={firstLook(paper)}
                  go={setBeside}
                  label={`Bandingkan dengan ${documentTypes[type].short}`}
                  isOn={paper === beside.paper}
                >
                  {documentTypes[type].short}
                </Tool>
              ))}
              <LookTools name="banding" look={beside} go={setBeside} hasKeys={false} />
              <Tool name="banding" go={() => setBeside(undefined)} label="Tutup pembanding">
                Tutup
              </Tool>
            </Bar>
            <Canvas number={number} sheet={sheetAt(beside)} look={beside} />
          </div>
        ) : null}
      </div>
      <SheetStrip number={number} documents={documents} papers={papers} look={look} go={setLook} />
    </form>
  )
}

/** What lies beside a paper at first: the next one that has sheets. */
function besideOf({ paper }: Look, papers: readonly (readonly unknown[])[]): Look {
  const others = papers.map((_, index) => (paper + 1 + index) % papers.length)
  return firstLook(others.find(other => (papers[other]?.length ?? 0) > 0) ?? paper)
}

const Bar = ({ label, children }: { label: string; children: React.ReactNode }) => (
  <fieldset className="flex flex-wrap items-center gap-1.5 px-3 py-2">
    <legend className="sr-only">{label}</legend>
    {children}
  </fieldset>
)
