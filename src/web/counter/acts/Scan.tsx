// A code by the camera: live where the page is secure, from a photo everywhere. What was read is said aloud to a screen reader.
import { Button } from '@mantine/core'
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { SideSheet } from '../../SideSheet.tsx'
import { useWords } from '../../Words.tsx'
import { codeInFrame, codeInPhoto } from './scanner.ts'

/** As often as a hand moves. */
const LOOK_EVERY_MS = 200
const BUZZ_MS = 60

export function ScanButton({ label, onCode }: { label: string; onCode: (code: string) => void }) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const [read, setRead] = useState('')
  const take = (code: string) => {
    // A short buzz says "read" to whoever looks at the goods and not at the screen.
    if ('vibrate' in navigator) navigator.vibrate(BUZZ_MS)
    setRead(code)
    setOpen(false)
    onCode(code)
  }
  return (
    <>
      <Button size="lg" variant="default" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <span className="hidden-text" role="status">
        {read === '' ? '' : t.counterActs.scanned(read)}
      </span>
      {open ? <ScanSheet onCode={take} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function ScanSheet({ onCode, onClose }: { onCode: (code: string) => void; onClose: () => void }) {
  const { t } = useWords()
  const [hasCamera, setHasCamera] = useState(() => 'mediaDevices' in navigator)
  return (
    <SideSheet title={t.counterActs.scanTitle} onClose={onClose}>
      {hasCamera ? (
        <LiveCamera onCode={onCode} onNone={() => setHasCamera(false)} />
      ) : (
        <p>{t.counterActs.noCamera}</p>
      )}
      <FromPhoto onCode={onCode} />
    </SideSheet>
  )
}

function LiveCamera({ onCode, onNone }: { onCode: (code: string) => void; onNone: () => void }) {
  const shown = useRef<HTMLVideoElement>(null)
  const found = useEffectEvent(onCode)
  const none = useEffectEvent(onNone)
  useEffect(() => {
    const canvas = document.createElement('canvas')
    const state = { over: false }
    const looking = look({ canvas, state, video: () => shown.current, found: (code) => found(code) })
    looking.catch(() => none())
    return () => {
      state.over = true
    }
  }, [])
  return <video ref={shown} className="scan-view" muted playsInline aria-hidden="true" />
}

interface Looking {
  readonly canvas: HTMLCanvasElement
  readonly state: { readonly over: boolean }
  readonly video: () => HTMLVideoElement | null
  readonly found: (code: string) => void
}

/** Looks until a code is found or nobody wants one any more; the camera is given back in any case. */
async function look({ canvas, state, video, found }: Looking): Promise<void> {
  const camera = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment' },
    audio: false,
  })
  try {
    const element = video()
    if (!element) return
    element.srcObject = camera
    await element.play()
    while (!state.over) {
      const code = await codeInFrame(element, canvas)
      if (code !== null && !state.over) return found(code)
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    }
  } finally {
    for (const track of camera.getTracks()) track.stop()
  }
}

function FromPhoto({ onCode }: { onCode: (code: string) => void }) {
  const { t } = useWords()
  const id = useId()
  const [failed, setFailed] = useState(false)
  const read = async (photo: Blob) => {
    const code = await codeInPhoto(photo).catch(() => null)
    setFailed(code === null)
    if (code !== null) onCode(code)
  }
  return (
    <div className="counter-photo">
      <label htmlFor={id}>
        {t.counterActs.scanFromPicture}
        <input
          id={id}
          type="file"
          accept="image/*"
          capture="environment"
          onChange={(event) => {
            const [photo] = event.currentTarget.files ?? []
            if (photo) void read(photo)
            event.currentTarget.value = ''
          }}
        />
      </label>
      <p className="trouble-line" role="alert">
        {failed ? t.counterActs.noCode : ''}
      </p>
    </div>
  )
}
