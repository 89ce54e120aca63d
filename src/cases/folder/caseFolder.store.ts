// A case kept as files: the folder on disk is its store. Files are listed and read here, never run, never followed out of
// the folder.
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { Lang } from '../../basics/lang.ts'
import type { BroughtFile } from '../../messages/openedFile.ts'
import { openFiles } from '../../server/openFiles.ts'
import type { WrittenFile } from './folderFromStory.ts'
import { storyFrom, type FolderRead } from './storyFrom.ts'

const MOST_FILES = 500
const MOST_BYTES = 256 * 1024 * 1024
const MOST_LEVELS = 6

/** The files of a folder with paths relative to it, in order of name; hidden files are passed over. */
export async function filesOf(folder: string): Promise<BroughtFile[]> {
  const files: BroughtFile[] = []
  let bytes = 0
  const walk = async (at: string, level: number): Promise<void> => {
    const entries = await readdir(at, { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.') || files.length >= MOST_FILES) continue
      const path = join(at, entry.name)
      // A link could lead out of the folder; only what lies in it is read.
      if (entry.isDirectory() && level < MOST_LEVELS) await walk(path, level + 1)
      if (!entry.isFile()) continue
      bytes += (await stat(path)).size
      if (bytes > MOST_BYTES) return
      files.push({ path: relative(folder, path).split(sep).join('/'), bytes: await readFile(path) })
    }
  }
  await walk(folder, 0)
  return files
}

/**
 * A case folder on disk as a story for `readStory`, with everything that could not be read, in `lang` unless the case
 * names its own. `story` is null when the folder holds nothing of a case. Rejects only when it cannot be listed.
 */
export async function readCaseFolder(folder: string, lang: Lang): Promise<FolderRead> {
  return storyFrom(await openFiles(await filesOf(folder), { lang }), { lang })
}

/** Writes files below a folder; existing ones stay unless `over`. Returns the paths that were kept as they are. */
export async function writeFiles(
  folder: string,
  files: readonly WrittenFile[],
  over = false,
): Promise<string[]> {
  const kept: string[] = []
  for (const { path, text } of files) {
    const target = join(folder, path)
    if (!over && existsSync(target)) {
      kept.push(path)
      continue
    }
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, text)
  }
  return kept
}
