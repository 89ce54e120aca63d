// `npm test`: everything that must be true, one calm line for each step, all failures at the end.
//
// A failing step does not stop the next one: whoever broke three things sees three things. The last line is counted from
// the reports of the two test runners, so that a person and a machine read the same figures.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CACHE = join(ROOT, '.cache', 'test')
const UNIT = join(CACHE, 'vitest.json')
const WALKS = join(CACHE, 'walks.json')
const STRICT = process.env['CI'] === 'true'
const ONLY = process.argv.slice(2)

const tool = (name) => join(ROOT, 'node_modules', '.bin', name)
const vitest = [
  tool('vitest'),
  'run',
  '--reporter=json',
  `--outputFile=${UNIT}`,
  '--reporter=./scripts/printedByTests.mjs',
]

/**
 * In this order: what is cheap and says most comes first. What only reads the sources is begun together: some of it keeps one
 * core busy and no more.
 */
const STEPS = [
  {
    name: 'types',
    readsOnly: true,
    runs: [
      [tool('tsc'), '-p', 'tsconfig.json'],
      [tool('tsc'), '-p', 'tsconfig.pure.json'],
    ],
  },
  {
    name: 'lint',
    readsOnly: true,
    runs: [
      [tool('oxlint'), '--type-aware', '--deny-warnings', 'src', 'walks', 'bench', 'scripts'],
      [tool('prettier'), '--check', '--log-level', 'warn', '.'],
    ],
  },
  { name: 'unused', readsOnly: true, runs: [[tool('knip')]] },
  { name: 'unit', runs: [vitest], report: UNIT, counted: countedUnit, tables: true },
  {
    name: 'build',
    runs: [
      [process.execPath, 'scripts/build-cli.mjs'],
      [tool('vite'), 'build'],
    ],
  },
  {
    name: 'walks',
    runs: [[tool('playwright'), 'test', '--reporter=json']],
    report: WALKS,
    counted: countedWalks,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: WALKS },
  },
]

/** Runs one command; what it says is kept and shown only when it fails, except the tables that tests print on purpose. */
function run([command, ...args], env) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: ROOT, env: { ...process.env, NO_COLOR: '1', ...env } })
    let [said, printed] = ['', '']
    child.stdout.on('data', (chunk) => {
      said += chunk
      printed += chunk
    })
    child.stderr.on('data', (chunk) => (said += chunk))
    child.on('error', (reason) => done({ code: 127, said: `${said}${reason.message}\n`, printed }))
    child.on('close', (code) => done({ code: code ?? 1, said, printed }))
  })
}

const readReport = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null)

function countedUnit(report, said) {
  // A file that does not even load has no tests to fail: it is a failure of its own.
  const unloaded = report.testResults.filter(
    ({ message, assertionResults }) => message && assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
    failures: failures(said).length > 0 ? [failures(said).join('\n')] : [],
  }
}

function countedWalks(report) {
  const { expected, unexpected, flaky, skipped } = report.stats
  const failures = [...report.errors.map(({ message }) => message), ...failedSpecs(report.suites)]
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped, failures }
}

function failedSpecs(suites) {
  return suites.flatMap(({ suites: inner = [], specs = [] }) => [
    ...specs
      .filter(({ ok }) => !ok)
      .map(({ title, file, tests }) => {
        const errors = tests.flatMap(({ results }) => results.flatMap((one) => one.errors ?? []))
        return `${file}: ${title}\n${errors.map(({ message }) => message).join('\n')}`
      }),
    ...failedSpecs(inner),
  ])
}

/** The lines that our reporter marked as failures. */
const failures = (said) =>
  said
    .split('\n')
    .filter((line) => line.startsWith('┆ '))
    .map((line) => line.slice(2))

/** What the tests print for people, such as the table of the stories: all but our own marks and the runner's one line. */
const tables = (printed) =>
  printed
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('┆ ') && !line.startsWith('JSON report written'))

async function walkThrough(step) {
  const began = Date.now()
  const [said, printed] = [[], []]
  let failed = false
  for (const command of step.runs) {
    const outcome = await run(command, step.env)
    said.push(outcome.said)
    printed.push(outcome.printed)
    failed ||= outcome.code !== 0
  }
  const report = step.report ? readReport(step.report) : null
  const counts = report && step.counted ? step.counted(report, said.join('\n')) : null
  const seconds = ((Date.now() - began) / 1000).toFixed(1).padStart(6)
  const figures = counts
    ? `  ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`
    : ''
  console.log(`${failed ? '✗' : '✓'} ${step.name.padEnd(7)}${seconds} s${figures}`)
  if (step.tables) for (const line of tables(printed.join('\n'))) console.log(`    ${line}`)
  const missing = step.report && !report ? ['no report was written'] : []
  const why = [...(counts?.failures ?? []), ...missing].join('\n\n') || said.join('\n').trim()

  return { step: step.name, failed, counts, why: stripVTControlCharacters(why) }
}

function summed(outcomes) {
  const of = (key) => outcomes.reduce((sum, { counts }) => sum + (counts?.[key] ?? 0), 0)
  // A step without tests of its own (types, lint, build) counts as one failure when it fails.
  const bare = outcomes.filter(({ failed, counts }) => failed && (!counts || counts.failed === 0)).length
  return { passed: of('passed'), failed: of('failed') + bare, skipped: of('skipped') }
}

rmSync(CACHE, { recursive: true, force: true })
mkdirSync(CACHE, { recursive: true })
const chosen = STEPS.filter(({ name }) => ONLY.length === 0 || ONLY.includes(name))
if (chosen.length === 0) {
  console.error(`Steps: ${STEPS.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}
const begun = new Map(chosen.filter(({ readsOnly }) => readsOnly).map((step) => [step, walkThrough(step)]))
const outcomes = []
for (const step of chosen) outcomes.push(await (begun.get(step) ?? walkThrough(step)))
for (const { step, why } of outcomes.filter(({ failed }) => failed)) console.log(`\n── ${step} ──\n${why}`)
const { passed, failed, skipped } = summed(outcomes)
if (STRICT && skipped > 0)
  console.log('\nA skipped test counts as a failure here: a real part is missing, see above.')
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exit(failed > 0 || (STRICT && skipped > 0) ? 1 : 0)
