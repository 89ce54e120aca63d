// Is what we have safe? When the last backup was made, what is set up, and the two commands that bring it back.
import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import type { BackupView } from '../../server/backup/schedule/backupViewShapes.ts'
import { post } from '../deskClient.ts'
import { DeedStatus } from '../Doing.tsx'
import { LetMarkedOut } from '../marks/LetMarkedOut.tsx'
import { Page } from '../Page.tsx'
import { markedCountQuery } from '../saveQueries.ts'
import { Section } from '../Section.tsx'
import { useAllows } from '../useMe.ts'
import { useWords } from '../Words.tsx'
import { backupQuery } from './backupQuery.ts'
import '../styles/backup.css'

export function BackupScreen() {
  const { t } = useWords()
  const { data: view } = useSuspenseQuery(backupQuery)
  const mayTake = useAllows('organisation.export')
  if (!view.operator)
    return (
      <Page title={t.backup.title} lead={t.backup.elsewhere}>
        {mayTake ? <TakeAway /> : null}
      </Page>
    )
  return (
    <Page title={t.backup.title} lead={t.backup.lead}>
      <Warnings view={view} />
      <LastBackup view={view} />
      <SetUp view={view} />
      <BringBack view={view} />
      {mayTake ? <TakeAway /> : null}
    </Page>
  )
}

function Warnings({ view }: { view: BackupView }) {
  const { t } = useWords()
  if (view.warnings.length === 0) return null
  return (
    <Section id="warnings" title={t.backup.warnings}>
      <ul className="plain-points">
        {view.warnings.map((warning) => (
          <li key={warning}>
            {t.backup.warning[warning]}
            {warning === 'failed' && view.failed ? <span className="fine"> {view.failed.why}</span> : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}

const megabytes = (bytes: number, lang: string): string =>
  (bytes / 1_048_576).toLocaleString(lang, { maximumFractionDigits: 1, minimumFractionDigits: 1 })

function LastBackup({ view }: { view: BackupView }) {
  const { t, when, lang } = useWords()
  const queries = useQueryClient()
  const make = useMutation({
    mutationFn: () => post<BackupView>('/backups', {}),
    onSettled: () => queries.invalidateQueries({ queryKey: backupQuery.queryKey }),
  })
  const { last } = view
  return (
    <Section id="last" title={t.backup.last}>
      <p>{last ? t.backup.made(when(Date.parse(last.at)), megabytes(last.bytes, lang)) : t.backup.never}</p>
      {last ? (
        <p className="fine">
          {t.backup.place}: <code className="place">{last.path}</code>
        </p>
      ) : null}
      {view.settings ? (
        <div className="bar-of-buttons">
          <Button loading={make.isPending} onClick={() => make.mutate()}>
            {t.backup.now}
          </Button>
          <DeedStatus deed={make} done={t.backup.done} />
        </div>
      ) : null}
    </Section>
  )
}

const SETTINGS = `EXHALE_BACKUP_DIR=/mnt/backup/exhale
EXHALE_BACKUP_RECIPIENT=age1…`

function SetUp({ view: { settings } }: { view: BackupView }) {
  const { t } = useWords()
  if (!settings)
    return (
      <Section id="set-up" title={t.backup.setUp}>
        <p>{t.backup.notSet}</p>
        <pre className="command">{SETTINGS}</pre>
        <p className="fine">{t.backup.notSetHow}</p>
      </Section>
    )
  const { daily, weekly, monthly } = settings.keep
  return (
    <Section id="set-up" title={t.backup.setUp}>
      <ul className="plain-points">
        <li>{t.backup.time(settings.time)}</li>
        <li>
          <code className="place">{settings.folder}</code>
        </li>
        <li>{t.backup.lock[settings.lock]}</li>
        <li>{t.backup.keeps(daily, weekly, monthly)}</li>
        <li>{t.backup.kept(settings.kept)}</li>
      </ul>
    </Section>
  )
}

/** The file as it is typed in a shell: a path with a space or a quote stays one word. */
const typed = (path: string): string =>
  /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`

function BringBack({ view }: { view: BackupView }) {
  const { t } = useWords()
  const file = typed(view.last?.path ?? 'exhale.backup')
  const key = view.settings?.lock === 'passphrase' ? '' : ' --identity key.txt'
  return (
    <Section id="restore" title={t.backup.restoreTitle} lead={t.backup.restoreLead}>
      <p>{t.backup.check}</p>
      <pre className="command">{`npx exhale restore ${file} --check${key}`}</pre>
      <p>{t.backup.restore}</p>
      <pre className="command">{`npx exhale restore ${file}${key}`}</pre>
    </Section>
  )
}

/** The organisation in open formats: a right of its owner, and no backup. */
function TakeAway() {
  const { t } = useWords()
  const { data } = useQuery(markedCountQuery)
  return (
    <Section id="take-away" title={t.backup.takeAway} lead={t.backup.takeAwayLead}>
      <div className="bar-of-buttons">
        <Button component="a" variant="default" href="/api/v1/organisation/export" download>
          {t.backup.takeAwayNow}
        </Button>
      </div>
      <LetMarkedOut path="/organisation/export" count={data?.marked ?? 0} />
    </Section>
  )
}
