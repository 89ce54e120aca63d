// Finds a real Chromium without a second install command.
//
// Order: $CHROMIUM_PATH; the Chromium that npm brought (unpacked once into the user's cache); one installed on the system;
// otherwise one sentence that says what to do. The npm package would unpack itself too, but it trusts any `chromium` it
// finds in the temp folder and adds its shared libraries only on one cloud, so we unpack it ourselves, whole or not at all.
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'

const require = createRequire(import.meta.url)
const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const HELP = 'No Chromium found: apt-get install -y --no-install-recommends chromium, or set CHROMIUM_PATH.'

/**
 * A Chromium to start: `{ executablePath, args, env, origin }`.
 * Throws an Error with one sentence when there is none.
 */
export async function findBrowser() {
  const given = process.env['CHROMIUM_PATH']
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  if (given) return { executablePath: given, args, env: process.env, origin: 'CHROMIUM_PATH' }
  const brought = process.platform === 'linux' && process.arch === 'x64' ? await unpackedFromNpm() : null
  if (brought) return brought
  const installed = onPath()
  if (installed) return { executablePath: installed, args, env: process.env, origin: 'system' }
  throw new Error(HELP)
}

function onPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.flatMap((folder) => SYSTEM_NAMES.map((name) => join(folder, name))).find(existsSync)
}

function packageRoot() {
  try {
    let folder = dirname(require.resolve('@sparticuz/chromium'))
    while (!existsSync(join(folder, 'bin', 'chromium.br'))) {
      if (folder === dirname(folder)) return null
      folder = dirname(folder)
    }
    return folder
  } catch {
    return null
  }
}

async function unpackedFromNpm() {
  const root = packageRoot()
  if (!root) return null
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache')
  const folder = join(cache, `exhale-chromium-${version}`)
  if (!existsSync(join(folder, 'complete'))) await unpack(join(root, 'bin'), cache, folder, version)
  const libraries = [join(folder, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':')
  return {
    executablePath: join(folder, 'chromium'),
    // Its own sandbox helper is not in the package, and this build has only the headless shell.
    args: ['--no-sandbox', '--headless=shell'],
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    origin: `npm ${version}`,
  }
}

/** Unpacks beside the goal and renames at the end: an interrupted or doubled run never leaves half a browser. */
async function unpack(bin, cache, folder, version) {
  mkdirSync(cache, { recursive: true })
  const draft = mkdtempSync(join(cache, 'exhale-chromium-draft-'))
  const { extract } = createRequire(require.resolve('@sparticuz/chromium'))('tar-fs')
  const inflated = (name, target) =>
    pipeline(createReadStream(join(bin, name)), createBrotliDecompress({ chunkSize: 2 ** 21 }), target)
  await inflated('chromium.br', createWriteStream(join(draft, 'chromium'), { mode: 0o755 }))
  for (const name of ['fonts.tar.br', 'al2023.tar.br', 'swiftshader.tar.br'])
    await inflated(name, extract(draft))
  writeFileSync(join(draft, 'fonts.conf'), fontConfiguration(folder))
  writeFileSync(join(draft, 'complete'), version)
  try {
    renameSync(draft, folder)
  } catch (reason) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(join(folder, 'complete'))) throw reason
  }
}

const fontConfiguration = (folder) =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
  `<dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`
