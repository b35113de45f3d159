'use client'
import { firstLook, type Look, zoomed } from '@/lib/domain/paper-look'
import { turnOf } from '@/lib/domain/rendition'
import { Glyph } from './glyph'
import { Tool } from './tool'

/** Larger, smaller, turned, to the width of the canvas. `hasKeys` gives them the keys of the desk. */
export function LookTools({
  name,
  look,
  go,
  hasKeys,
}: {
  name: 'tampil' | 'banding'
  look: Look
  go: (look: Look) => void
  hasKeys: boolean
}) {
  const { paper, sheet, zoom, turn, fit } = look
  const key = (shortcut: string) => (hasKeys ? shortcut : undefined)
  const tool = { name, go }
  return (
    <>
      <span className="flex items-center gap-1">
        <Tool {...tool} to={{ ...look, zoom: zoomed(zoom, -1) }} label="Perkecil" shortcut={key('-')}>
          <Glyph name="minus" />
        </Tool>
        <Tool
          {...tool}
          to={firstLook(paper, sheet)}
          label={`Ukuran ${zoom} %, kembali ke 100 %`}
          shortcut={key('0')}
        >
          <span className="angka min-w-12">{zoom} %</span>
        </Tool>
        <Tool {...tool} to={{ ...look, zoom: zoomed(zoom, 1) }} label="Perbesar" shortcut={key('+')}>
          <Glyph name="plus" />
        </Tool>
      </span>
      <span className="flex items-center gap-1">
        <Tool
          {...tool}
          to={{ ...look, turn: turnOf(turn - 90) }}
          label="Putar ke kiri"
          shortcut={key('shift+r')}
        >
          <Glyph name="turn-left" />
        </Tool>
        <Tool {...tool} to={{ ...look, turn: turnOf(turn + 90) }} label="Putar ke kanan" shortcut={key('r')}>
          <Glyph name="turn-right" />
        </Tool>
      </span>
      <Tool
        {...tool}
        to={{ ...look, zoom: 100, fit: fit === 'lebar' ? 'lembar' : 'lebar' }}
        label="Pas lebar"
        isOn={fit === 'lebar'}
      >
        Pas
      </Tool>
    </>
  )
}
