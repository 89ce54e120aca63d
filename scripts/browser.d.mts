/** A Chromium to start, and where it came from: CHROMIUM_PATH, npm, or the system. Throws with one sentence when there is none. */
export function findBrowser(): Promise<{
  executablePath: string
  args: string[]
  env: Record<string, string>
  origin: string
}>
