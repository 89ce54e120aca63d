// A signature as it was drawn on a screen: lines of points in a box of its own, and nothing else about the hand.
//
// Neither times nor pressure are kept. With them a signature would be a measurement of a person, which Russian law (152-ФЗ,
// art. 11) and the GDPR (art. 9) treat as another thing than a drawing.
import { z } from 'zod'

/** Every signature is drawn in this box, whatever the screen: papers draw it at any size. */
export const SIGNATURE_BOX = { width: 1_000, height: 360 } as const
const MOST_STROKES = 60
const MOST_POINTS = 1_500
/** Points nearer than this add bytes and no shape. */
const LEAST_STEP = 4
/** A dot is no signature, and neither is a line that a sleeve draws. */
const LEAST_INK = 80

const Point = z.tuple([
  z.number().int().min(0).max(SIGNATURE_BOX.width),
  z.number().int().min(0).max(SIGNATURE_BOX.height),
])
export type Point = z.infer<typeof Point>
const Stroke = z.array(Point).min(1).max(MOST_POINTS)

const pointsIn = (strokes: readonly (readonly Point[])[]): number =>
  strokes.reduce((sum, stroke) => sum + stroke.length, 0)

export const Strokes = z
  .array(Stroke)
  .min(1)
  .max(MOST_STROKES)
  .refine((strokes) => pointsIn(strokes) <= MOST_POINTS, `at most ${MOST_POINTS} points`)
export type Strokes = readonly (readonly Point[])[]

const within = (value: number, most: number): number => Math.min(most, Math.max(0, Math.round(value)))
const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay)

/** A place on a screen as a point of the box; `x` and `y` are shares of its width and height. */
export const pointAt = (x: number, y: number): Point => [
  within(x * SIGNATURE_BOX.width, SIGNATURE_BOX.width),
  within(y * SIGNATURE_BOX.height, SIGNATURE_BOX.height),
]

/** The drawing with a new line begun at a point. A drawing that is full stays as it is. */
export const begun = (strokes: Strokes, at: Point): Strokes =>
  strokes.length >= MOST_STROKES || pointsIn(strokes) >= MOST_POINTS ? strokes : [...strokes, [at]]

/** The drawing with its last line drawn on to a point; a step too short to be seen is left out. */
export function drawnOn(strokes: Strokes, to: Point): Strokes {
  const last = strokes.at(-1)
  const from = last?.at(-1)
  if (!last || !from || distance(from, to) < LEAST_STEP || pointsIn(strokes) >= MOST_POINTS) return strokes
  return [...strokes.slice(0, -1), [...last, to]]
}

/** Whether there is enough ink to be anybody's signature. */
export function isDrawn(strokes: Strokes): boolean {
  let ink = 0
  for (const stroke of strokes)
    stroke.forEach((point, index) => {
      const before = stroke[index - 1]
      if (before) ink += distance(before, point)
    })
  return ink >= LEAST_INK
}

/** One line as the path of a picture; a single point is a dot. */
export const pathOf = (stroke: readonly Point[]): string =>
  stroke.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('') +
  (stroke.length === 1 ? 'h1' : '')
