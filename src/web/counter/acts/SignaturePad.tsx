// A frame to sign in with a finger, a pen or a mouse. Whoever cannot draw signs on paper: that choice stands beside it.
import { Button } from '@mantine/core'
import { useRef, type PointerEvent } from 'react'
import {
  begun,
  drawnOn,
  isDrawn,
  pathOf,
  pointAt,
  SIGNATURE_BOX,
  type Strokes,
} from '../../../ledger/counter/strokes.ts'
import { useWords } from '../../Words.tsx'

const VIEW = `0 0 ${SIGNATURE_BOX.width} ${SIGNATURE_BOX.height}`

export function SignaturePad(props: {
  name: string
  strokes: Strokes
  onChange: (strokes: Strokes) => void
}) {
  const { t } = useWords()
  const { name, strokes, onChange } = props
  // Several moves of the hand may come before the next drawing of the screen: they go on from each other.
  const hand = useRef<{ strokes: Strokes; pointer: number } | null>(null)
  const place = ({ currentTarget, clientX, clientY }: PointerEvent) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect()
    return pointAt((clientX - left) / width, (clientY - top) / height)
  }
  const begin = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    hand.current = { strokes: begun(strokes, place(event)), pointer: event.pointerId }
    onChange(hand.current.strokes)
  }
  const draw = (event: PointerEvent) => {
    if (hand.current?.pointer !== event.pointerId) return
    hand.current = { ...hand.current, strokes: drawnOn(hand.current.strokes, place(event)) }
    onChange(hand.current.strokes)
  }
  const lift = () => {
    hand.current = null
  }
  return (
    <div className="sign-pad">
      <div
        className="sign-frame"
        role="img"
        aria-label={`${name}: ${isDrawn(strokes) ? t.counterActs.drawn : t.counterActs.drawHere}`}
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={lift}
        onPointerCancel={lift}
      >
        {strokes.length === 0 ? <span aria-hidden="true">{t.counterActs.drawHere}</span> : null}
        <svg viewBox={VIEW} preserveAspectRatio="none" aria-hidden="true">
          {strokes.map((stroke, at) => (
            <path key={at} d={pathOf(stroke)} />
          ))}
        </svg>
      </div>
      <div className="sign-under">
        <p className="fine">{t.counterActs.paperInstead}</p>
        {strokes.length > 0 ? (
          <Button size="md" variant="subtle" aria-label={t.counterActs.clear} onClick={() => onChange([])}>
            {t.counter.erase}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
