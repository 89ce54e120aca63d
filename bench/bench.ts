// `npm run bench`: all figures, as a table or with `--json` as exhale.bench/1. A figure that cannot be taken says why; a
// bench never fails a build.
import { cpus, totalmem } from 'node:os'
import type { Figure } from './measure.ts'

// Loaded one by one: a part that does not load costs its own figures and no others.
const BENCHES: Readonly<Record<string, () => Promise<Figure[]>>> = {
  examine: async () => (await import('./examine.ts')).examineFigures(),
  command: async () => (await import('./commandLine.ts')).commandLineFigures(),
  drafting: async () => (await import('./drafting.ts')).draftingFigures(),
  casework: async () => (await import('./casework.ts')).caseworkFigures(),
  signals: async () => (await import('./signals.ts')).signalsFigures(),
  ledger: async () => (await import('./ledger.ts')).ledgerFigures(),
  overage: async () => (await import('./overage.ts')).overageFigures(),
  reconciliation: async () => (await import('./reconciliation.ts')).reconciliationFigures(),
  ledgerImport: async () => (await import('./ledgerImport.ts')).ledgerImportFigures(),
  reading: async () => (await import('./reading.ts')).readingFigures(),
  backup: async () => (await import('./backup.ts')).backupFigures(),
  pack: async () => (await import('./pack.ts')).packFigures(),
  verify: async () => (await import('./verifyPack.ts')).verifyPackFigures(),
  exportedLog: async () => (await import('./exportedLog.ts')).exportedLogFigures(),
  log: async () => (await import('./log.ts')).logFigures(),
  start: async () => (await import('./start.ts')).startFigures(),
}

const machine = {
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  cpu: cpus()[0]?.model ?? '',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
}

const row = ({ name, ours, unit, calibrator, ratio, goal }: Figure): string =>
  `${name.padEnd(42)}${`${ours} ${unit}`.padStart(20)}   ${ratio} × ${calibrator.name} (${calibrator.value})${goal ? `; ${goal}` : ''}`

const asJson = process.argv.includes('--json')
const asked = process.argv.slice(2).filter((name) => !name.startsWith('--'))
const results: Figure[] = []
const problems: { readonly bench: string; readonly why: string }[] = []
for (const [bench, figures] of Object.entries(BENCHES)) {
  if (asked.length > 0 && !asked.includes(bench)) continue
  try {
    const taken = await figures()
    results.push(...taken)
    if (!asJson) for (const one of taken) console.log(row(one))
  } catch (reason) {
    const why = reason instanceof Error ? reason.message : String(reason)
    problems.push({ bench, why })
    if (!asJson) console.log(`${bench.padEnd(42)} not taken: ${why}`)
  }
}
if (asJson) console.log(JSON.stringify({ schema: 'exhale.bench/1', machine, results, problems }))
