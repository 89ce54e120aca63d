import { readFileSync } from 'node:fs'
import { projectFile } from '../projectFolder.ts'

/** The version of this program, as package.json says it. */
export function programVersion(): string {
  const said: unknown = JSON.parse(readFileSync(projectFile('package.json'), 'utf8'))
  return typeof said === 'object' && said !== null && 'version' in said ? String(said.version) : ''
}
