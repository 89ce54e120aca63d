// What others see in a PDF: tools of Debian (apt-get install qpdf poppler-utils) on a file of its own.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const hasPdfTools = ['qpdf', 'pdftotext'].every(
  (tool) => spawnSync(tool, ['--version']).error === undefined,
)

/** Runs the tool with the path of the PDF in place of "@"; returns what it printed. Throws when it refuses the file. */
export function pdfTool(pdf: Uint8Array, tool: string, ...args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'exhale-pdf-'))
  try {
    const path = join(folder, 'a.pdf')
    writeFileSync(path, pdf)
    const given = args.map((argument) => (argument === '@' ? path : argument))
    return execFileSync(tool, given, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const pdfText = (pdf: Uint8Array): string => pdfTool(pdf, 'pdftotext', '-layout', '@', '-')
