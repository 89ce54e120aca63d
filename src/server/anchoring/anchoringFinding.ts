// What `exhale doctor` says of anchoring, from the notes that the desk leaves in its state folder; no authority is asked here.
import { finding, type Finding } from '../operate/findings.ts'
import { PlainError } from '../plainError.ts'
import { anchoringNotes, type OrgNote } from './anchoringNotes.ts'
import { installationAuthority } from './authorities.ts'

const DAY_MS = 86_400_000
const CLOCK_SLACK_MS = 300_000
const ENDS_SOON_MS = 60 * DAY_MS

const timeOf = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ')
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

function setByHalf(env: NodeJS.ProcessEnv): Finding | null {
  try {
    installationAuthority(env)
    return null
  } catch (error) {
    if (!(error instanceof PlainError)) throw error
    return { check: 'authority', state: 'act', words: error.words }
  }
}

type Note = OrgNote['authorities'][string]

function authorityFinding(name: string, { fault, keptAt, clockMs, until }: Note, now: number): Finding {
  const check = 'authority'
  if (fault) {
    const [since, isLong] = [timeOf(fault.since), now - fault.since > DAY_MS]
    return finding(
      check,
      isLong ? 'act' : 'look',
      `The timestamp authority ${name} has given no token since ${since} UTC (${fault.why}): see the page of anchoring.`,
      `Служба времени ${name} не даёт отметок с ${since} UTC (${fault.why}): смотрите страницу «Закрепление журнала».`,
    )
  }
  if (Math.abs(clockMs ?? 0) > CLOCK_SLACK_MS) {
    const minutes = Math.round(Math.abs(clockMs ?? 0) / 60_000)
    return finding(
      check,
      'act',
      `The clock of this computer differs from that of ${name} by ${minutes} minutes: set it.`,
      `Часы этого компьютера расходятся с часами службы ${name} на ${minutes} мин.: поставьте их.`,
    )
  }
  if (until !== null && until - now < ENDS_SOON_MS)
    return finding(
      check,
      'look',
      `The certificate of ${name} ends on ${dayOf(until)}; the newest checkpoint will be stamped again before.`,
      `Сертификат службы ${name} заканчивается ${dayOf(until)}; до этого журнал будет закреплён ещё раз.`,
    )
  const at = timeOf(keptAt ?? now)
  return finding(
    check,
    'ok',
    `The timestamp authority ${name} answers; last token ${at} UTC.`,
    `Служба времени ${name} отвечает; последняя отметка ${at} UTC.`,
  )
}

function ofOrganisation({ chosen, authorities, mailFailedSince }: OrgNote, now: number): Finding[] {
  const known = chosen.flatMap((name) => {
    const note = authorities[name]
    return note ? [authorityFinding(name, note, now)] : []
  })
  if (mailFailedSince === null) return known
  const since = timeOf(mailFailedSince)
  const failed = finding(
    'checkpoint_mail',
    'act',
    `The daily checkpoint has not gone by mail since ${since} UTC: check the mailboxes and EXHALE_SMTP_URL.`,
    `Ежедневный отпечаток не уходит почтой с ${since} UTC: проверьте ящики и EXHALE_SMTP_URL.`,
  )
  return [...known, failed]
}

/** Findings about who anchors the logs of this installation. */
export function anchoringFindings(state: string, env: NodeJS.ProcessEnv, now: number): Finding[] {
  const half = setByHalf(env)
  const orgs = Object.values(anchoringNotes(state)).filter(({ chosen }) => chosen.length > 0)
  const nobody = finding(
    'authority',
    'look',
    'No log here is anchored: an owner chooses who anchors it, on the page of anchoring in the settings.',
    'Ни один журнал здесь не закреплён: владелец выбирает службу в настройках, «Закрепление журнала».',
  )
  const all = orgs.length > 0 ? orgs.flatMap((org) => ofOrganisation(org, now)) : [nobody]
  return half ? [half, ...all] : all
}
