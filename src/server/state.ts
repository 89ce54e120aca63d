// The state folder: where everything that must outlive a start lies, for its owner's eyes only.
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { finishSwap } from './disk/swapNote.ts'

/** `--state`, else EXHALE_STATE, else the user's data folder; it need not exist. */
export function statePath(wanted: string | undefined, env: NodeJS.ProcessEnv): string {
  const data = env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share')
  return resolve(wanted || env['EXHALE_STATE'] || join(data, 'exhale'))
}

/** The state folder, made with mode 0700; a restore that was cut short at its very end is finished first. */
export function stateFolder(wanted: string | undefined, env: NodeJS.ProcessEnv): string {
  const folder = statePath(wanted, env)
  finishSwap(folder)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  return folder
}

const RunningDesk = z.object({
  pid: z.number().int(),
  startedAt: z.string(),
  address: z.string(),
  port: z.number().int().default(0),
})
export type RunningDesk = z.infer<typeof RunningDesk>
const note = (state: string): string => join(state, 'desk.json')

// A pid alone may be reused after a restart of the machine; with the start time of the process it is unique.
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

/** The desk that runs on this state folder, or null. */
export function runningDesk(state: string): RunningDesk | null {
  if (!existsSync(note(state))) return null
  try {
    const desk = RunningDesk.parse(JSON.parse(readFileSync(note(state), 'utf8')))
    return startOf(desk.pid) === desk.startedAt ? desk : null
  } catch {
    return null
  }
}

/** Takes the folder for this process; false when another desk has it. */
export function takeState(state: string): boolean {
  const mine = { pid: process.pid, startedAt: startOf(process.pid) ?? '', address: '' }
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(note(state), JSON.stringify(mine), { mode: 0o600, flag: 'wx' })
      return true
    } catch (error) {
      if (!existsSync(note(state))) throw error
      if (runningDesk(state)) return false
      rmSync(note(state), { force: true })
    }
  }
  return false
}

/** Writes where the desk answers, for a second start and for commands beside it. */
export function announce(state: string, address: string, port: number): void {
  const mine = { pid: process.pid, startedAt: startOf(process.pid) ?? '', address, port }
  writeFileSync(note(state), JSON.stringify(mine), { mode: 0o600 })
}

export const leaveState = (state: string): void => rmSync(note(state), { force: true })
