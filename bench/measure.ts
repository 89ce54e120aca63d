// How a figure is taken: the processor's time inside this process, the middle of five, beside a calibrator of the same run.
//
// A calibrator is plain work of the same kind. Machines and hours differ; the ratio of the two differs much less.
const RUNS = 5

export interface Figure {
  /** 'examine.slowest_story'. */
  readonly name: string
  readonly ours: number
  readonly unit: string
  readonly calibrator: { readonly name: string; readonly value: number }
  /** ours / calibrator; null in JSON where the calibrator is 0. */
  readonly ratio: number
  /** What we promise: `ours` (or, where it says so, `ratio`) at most this. It never fails anything. */
  readonly goal?: string
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const rounded = (value: number): number => Number(value.toPrecision(4))

/** Milliseconds of processor time of this one call, cold or warm: for work that must not be repeated. */
export function processorMsOnce(work: () => unknown): number {
  const began = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

/** Milliseconds of processor time that one call takes: one call to warm up, then the middle of five. */
export function processorMs(work: () => unknown, repeats = 1): number {
  work()
  const taken = Array.from({ length: RUNS }, () => {
    const began = process.cpuUsage()
    for (let i = 0; i < repeats; i += 1) work()
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1000 / repeats
  })
  return median(taken)
}

/** The middle of five figures that the work itself reports, such as the time on the server. */
export async function middleOfFive(work: () => Promise<number>): Promise<number> {
  await work()
  const taken: number[] = []
  for (let i = 0; i < RUNS; i += 1) taken.push(await work())
  return median(taken)
}

/** A figure with its calibrator, rounded to four digits. */
export function figure(
  name: string,
  [ours, unit]: readonly [number, string],
  [beside, value]: readonly [string, number],
  goal?: string,
): Figure {
  return {
    name,
    ours: rounded(ours),
    unit,
    calibrator: { name: beside, value: rounded(value) },
    ratio: rounded(ours / value),
    ...(goal === undefined ? {} : { goal }),
  }
}
