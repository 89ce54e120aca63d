// The page that checks a pack in a browser without us, as the build made it. Its bytes go into the pack's own document: the
// same pack has the same page after an upgrade.
import { existsSync, readFileSync } from 'node:fs'
import { projectFile } from '../projectFolder.ts'

/** Null only where the program runs from its sources and was never built; a built program has its page or throws. */
export function verifierBytes(): Uint8Array | null {
  const page = projectFile('dist', 'verify.html')
  return import.meta.url.endsWith('.ts') && !existsSync(page) ? null : readFileSync(page)
}
