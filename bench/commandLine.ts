// A command from start to end, as the shell accounts it: the processor's time of the child with all that it loads.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { figure, middleOfFive, type Figure } from './measure.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const STORY = 'demo/stories/ru-01-shelf-overflow.json'

// `times` prints two lines, ours and the children's, each "0m0.230s 0m0.030s": user and system.
async function childMs(args: readonly string[]): Promise<number> {
  const script = '"$@" > /dev/null || exit 1; times'
  const run = spawnSync('sh', ['-c', script, 'sh', process.execPath, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`node ${args.join(' ')}: ${run.stderr}`)
  const [, children = ''] = run.stdout.trim().split('\n')
  return [...children.matchAll(/(\d+)m([\d.]+)s/gu)].reduce(
    (sum, [, minutes, seconds]) => sum + (Number(minutes) * 60 + Number(seconds)) * 1000,
    0,
  )
}

export async function commandLineFigures(): Promise<Figure[]> {
  const bare = await middleOfFive(() => childMs(['-e', '0']))
  const examine = await middleOfFive(() => childMs(['bin/exhale.js', 'examine', STORY, '--json']))
  return [figure('exhale_examine.start_to_end', [examine, 'ms'], ['node -e 0', bare], 'under 400 ms')]
}
