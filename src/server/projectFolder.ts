// Where the checkout is: rules, demo stories, migrations and the built desk are read from beside the program, whether it
// runs from its sources (tests) or from the bundle in dist.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

function nearestPackage(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'rules'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('the checkout of exhale is not where the program runs')
  return nearestPackage(parent)
}

export const projectFolder: string = nearestPackage(dirname(fileURLToPath(import.meta.url)))

/** An absolute path inside the checkout. */
export const projectFile = (...parts: readonly string[]): string => join(projectFolder, ...parts)
