// `exhale log export FOLDER`: the log as plain files, each synced before the next, the checkpoint last. A folder without a
// checkpoint is one that was cut short.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, writeSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Lang } from '../../basics/lang.ts'
import { exportableEpochs, logFiles, type LogFile } from '../../evidence/tiles/logFiles.store.ts'
import type { Beside } from '../beside.ts'
import { asSnapshot } from '../db/tenant.ts'
import { syncFolder } from '../disk/durableFile.ts'
import { PlainError } from '../plainError.ts'

function writeSynced(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', 0o600)
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Takes files one by one; names are made to last folder by folder, before the checkpoint that vouches for them. */
class ExportFolder {
  readonly #root: string
  readonly #folders = new Set<string>()
  constructor(root: string) {
    this.#root = root
  }
  take({ path, bytes }: LogFile): void {
    const place = join(this.#root, path)
    for (let folder = dirname(place); !this.#folders.has(folder); folder = dirname(folder)) {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      this.#folders.add(folder)
      if (folder === this.#root) break
    }
    if (path === 'checkpoint') this.#sync()
    writeSynced(place, bytes)
    if (path === 'checkpoint') syncFolder(this.#root)
  }
  #sync(): void {
    for (const folder of this.#folders) syncFolder(folder)
  }
}

function emptyFolder(folder: string | undefined): string {
  if (!folder)
    throw new PlainError({
      en: 'Name an empty folder: exhale log export FOLDER',
      ru: 'Назовите пустую папку: exhale log export ПАПКА',
    })
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new PlainError({
      en: `${folder} is not empty. An export goes into an empty folder only.`,
      ru: `Папка ${folder} не пуста. Выгрузка пишется только в пустую.`,
    })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return resolve(folder)
}

interface ExportWish {
  readonly org: string
  readonly folder: string | undefined
  /** One epoch alone; all of them without, each in a folder of its own when there are several. */
  readonly epoch: string | undefined
}

/** Returns the exit code. Throws PlainError when the folder is not empty or there is no such epoch. */
export async function exportLog({ pools }: Beside, wish: ExportWish, lang: Lang): Promise<number> {
  const folder = emptyFolder(wish.folder)
  const written = await asSnapshot(pools.desk, wish.org, async (tx) => {
    const all = await exportableEpochs(tx)
    const chosen = wish.epoch === undefined ? all : all.filter(({ epoch }) => String(epoch) === wish.epoch)
    for (const epoch of chosen) {
      const root = chosen.length === 1 ? folder : join(folder, `epoch-${epoch.epoch}`)
      const into = new ExportFolder(root)
      for await (const file of logFiles(tx, epoch)) into.take(file)
    }
    return chosen.length
  })
  syncFolder(folder)
  if (written === 0)
    throw new PlainError({
      en: 'There is nothing signed to export: the log is empty, or has no such epoch.',
      ru: 'Выгружать нечего: журнал пуст или такой эпохи в нём нет.',
    })
  process.stdout.write(
    lang === 'ru'
      ? `Журнал выгружен: ${folder}. Проверить: exhale verify ${folder}\n`
      : `The log is in ${folder}. To check it: exhale verify ${folder}\n`,
  )
  return 0
}
