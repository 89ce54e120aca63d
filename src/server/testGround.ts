// Where a run of the tests keeps its temporary files: in memory, where the machine has enough of it to give.
//
// A database for each file of tests and a folder for each desk are written, copied and thrown away again; on a slow disk
// that takes longer than what is tested.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { freemem } from 'node:os'
import { join } from 'node:path'

const MEMORY = '/dev/shm'
const NEEDED_BYTES = 4 * 2 ** 30
const FOLDER = /^exhale-tests-(\d+)$/u

function isRoomy(): boolean {
  if (process.platform !== 'linux' || !existsSync(MEMORY) || freemem() < NEEDED_BYTES) return false
  const { bavail, bsize } = statfsSync(MEMORY)
  return bavail * bsize >= NEEDED_BYTES
}

/** The small disks of a run that was killed are still mounted, and nothing with a mount in it can be removed. */
function unmountUnder(folder: string): void {
  const places = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '')
    .filter((place) => place.startsWith(`${folder}/`))
  for (const place of places) spawnSync('umount', [place])
}

/** A run that was killed left its folder behind, and with it the memory. */
function removeForgotten(): void {
  for (const name of readdirSync(MEMORY)) {
    const [, pid] = FOLDER.exec(name) ?? []
    if (pid === undefined || existsSync(`/proc/${pid}`)) continue
    const folder = join(MEMORY, name)
    try {
      unmountUnder(folder)
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // Somebody else's, or in use: it takes a little memory, and no test needs it gone.
    }
  }
}

/** Sets the folder of temporary files for the run and its workers, unless somebody chose one. */
export default function setup(): (() => void) | undefined {
  if (process.env['TMPDIR'] !== undefined || !isRoomy()) return undefined
  removeForgotten()
  const folder = join(MEMORY, `exhale-tests-${process.pid}`)
  // The database's own user walks through it to the folders of the desks.
  mkdirSync(folder, { mode: 0o711 })
  process.env['TMPDIR'] = folder
  return () => {
    delete process.env['TMPDIR']
    rmSync(folder, { recursive: true, force: true })
  }
}
