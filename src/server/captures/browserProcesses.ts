// The processes of one browser: found by their session, weighed together, ended together.
import { readdirSync, readFileSync } from 'node:fs'

const KIB = 1024

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // It has ended meanwhile.
    return ''
  }
}

/** The processes of the session whose leader has this id; those that have ended and wait for nobody to notice are none. */
export function processesOf(leader: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((id) => {
      // The name of a program may hold anything, brackets too: the fields begin after the last one.
      const stat = read(`/proc/${id}/stat`)
      const [state = '', , , session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return session === String(leader) && !'ZX'.includes(state)
    })
}

/** Memory that is theirs alone or shared between them, in bytes; files of programs are not counted. */
export function memoryOf(processes: readonly number[]): number {
  const kib = processes.flatMap((id) =>
    Array.from(read(`/proc/${id}/status`).matchAll(/^Rss(?:Anon|Shmem):\s+(\d+) kB$/gm), ([, size]) =>
      Number(size),
    ),
  )
  return kib.reduce((sum, size) => sum + size, 0) * KIB
}

/** Ends all of them, those that left the group of the leader too. */
export function endProcesses(leader: number): void {
  for (const target of [-leader, ...processesOf(leader)])
    try {
      process.kill(target, 'SIGKILL')
    } catch {
      // Gone already.
    }
}
