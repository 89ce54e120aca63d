// A QR code drawn as one path: dark on light in both themes, because many cameras read it in no other way.
import { generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'
import { useMemo } from 'react'

/** The quiet zone that the standard asks for, in modules. */
const QUIET = 4

export function QrPicture({ text, name }: { text: string; name: string }) {
  const { path, side } = useMemo(() => {
    const code = generate(text)
    return { path: toSvgPath(code), side: code.size + 2 * QUIET }
  }, [text])
  return (
    <svg
      className="qr"
      role="img"
      aria-label={name}
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
      <path d={path} fill="#1b2224" />
    </svg>
  )
}
