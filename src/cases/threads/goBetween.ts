// Who writes for the client without a paper of ours that says so. It may follow from the situation (a husband who collects a coat),
// so the screen says "authority not on our record" and no more. A power of attorney attached, or one line of the client, ends it.
import type { Message } from '../../messages/message.ts'
import type { OtherPerson } from '../caseFacts.ts'
import { lendsVoice } from '../../signals/thread.ts'
import { inbound, type Matter } from '../matter.ts'
import { words } from '../natureWords.ts'
import { sentencesOf } from './said.ts'
import type { FoundInThread } from './threadSignal.ts'
import type { z } from 'zod'

type Other = z.infer<typeof OtherPerson>

/** People who write for themselves or their office, not for the client. */
const OWN_VOICE =
  /банк|полици|суд|роспотребнадзор|надзор|инспек|прокур|перевозчик|курьер|доставк|площадк|маркетплейс|поддержк|свидетел|эксперт|страхов|поставщик|подрядчик|бухгалтер.{0,12}наш|наш |bank|police|court|ombudsman|trading standards|regulator|authority|carrier|courier|platform|marketplace|support|witness|expert|insurer|insurance|supplier|contractor|\bour |staff|сотрудник|employee|acquirer|card issuer/i
const NOBODY = new Set(['client', 'public', 'system', 'unknown', '', 'us', 'inquiry'])

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').trim()
const digits = (text: string): string => text.replaceAll(/\D/g, '').slice(-10)

/** Names, addresses and numbers of the client, as they may stand in `from`. */
function isClient(writer: string, matter: Matter): boolean {
  const { client } = matter.facts.parties
  const names = [client.email, client.name, ...(client.aliases ?? [])].flatMap((name) =>
    name ? [plain(name)] : [],
  )
  const phones = (client.phones ?? []).map(digits)
  return names.includes(plain(writer)) || (digits(writer).length >= 7 && phones.includes(digits(writer)))
}

function namedInAgreement(matter: Matter): Set<string> {
  return new Set(
    (matter.facts.agreement?.clauses ?? []).flatMap((c) =>
      c.limit?.op === 'in' && Array.isArray(c.limit.value)
        ? c.limit.value.map((name) => plain(String(name)))
        : [],
    ),
  )
}

const PAPER = words(
  String.raw`доверенност|договор поручени|power of attorney|letter of authority|authorisation|authorization|mandate|poa`,
)
const SHOWS_PAPER = words(
  String.raw`прилага|прикладыва|приложил|во вложени|прикрепл|высылаю|отправляю|attached|enclosed|here is|find attached|attaching`,
)
/** The writer's own paper: an attachment that is named so, or words that attach one. */
const showsAuthority = (message: Message): boolean =>
  (message.attachments ?? []).some((file) =>
    /доверенност|doverennost|attorney|authori[sz]|mandate|poa/i.test(file),
  ) ||
  ((message.attachments?.length ?? 0) > 0 && PAPER.test(message.text)) ||
  sentencesOf(message.text).some(({ start, end }) => {
    const sentence = message.text.slice(start, end)
    return (
      PAPER.test(sentence) &&
      SHOWS_PAPER.test(sentence) &&
      !/не (?:прилага|прикладыва|буду)|not attach/i.test(sentence)
    )
  })

/** The client says in writing that this person may speak, by name, or right after we asked whether they may. */
function lentByClient(person: Other | undefined, writer: string, matter: Matter): boolean {
  const name = plain(person?.name ?? writer).split(/\s+/)[0] ?? ''
  const stem = name.slice(0, Math.max(3, name.length - 1))
  return inbound(matter.facts).some((m) => {
    if (m.from !== 'client' || !lendsVoice(m.text)) return false
    return plain(m.text).includes(stem) || roleNamed(person, m.text)
  })
}
const RELATIVES =
  /муж|жен|сын|доч|брат|сестр|мам|мать|отец|отц|пап|юрист|адвокат|помощни|husband|wife|son|daughter|brother|sister|mother|mum|father|dad|lawyer|solicitor|assistant|partner|colleague|friend/gi
function roleNamed(person: Other | undefined, text: string): boolean {
  const roles: string[] = plain(person?.role ?? '').match(RELATIVES) ?? []
  const said: string[] = plain(text).match(RELATIVES) ?? []
  return roles.some((role) => said.includes(role))
}

/** Our record shows that this person might write for the client when they did. */
function wasAuthorised({ authorised, authorisedFrom, authorisedUntil }: Other, at: number): boolean {
  const [from, until] = [authorisedFrom, authorisedUntil].map((day) => (day ? Date.parse(day) : null))
  return authorised === true && (from == null || from <= at) && (until == null || at < until)
}

/** Writers for the client whose authority is not on our record; shown as exactly that. */
export function unauthorisedWriters(matter: Matter): string[] {
  const { parties } = matter.facts
  const allowed = namedInAgreement(matter)
  const staff = new Set((parties.staff ?? []).map((person) => person.id))
  const others = parties.others ?? []
  const writing = inbound(matter.facts).filter((m) => m.channel !== 'review' && m.channel !== 'social_review')
  return [...new Set(writing.map((m) => m.from))].filter((id) => {
    if (NOBODY.has(id) || staff.has(id) || isClient(id, matter)) return false
    const own = writing.filter((m) => m.from === id)
    const known = others.filter((one) => one.id === id)
    const [person] = known
    if (own.every((m) => known.some((one) => wasAuthorised(one, m.at)))) return false
    if (OWN_VOICE.test(person?.role ?? '')) return false
    if (allowed.has(plain(id)) || (person?.name !== undefined && allowed.has(plain(person.name))))
      return false
    return !own.some(showsAuthority) && !lentByClient(person, id, matter)
  })
}

export function goBetweens(matter: Matter): FoundInThread[] {
  return unauthorisedWriters(matter).map((writer) => {
    const written = inbound(matter.facts).filter((m) => m.from === writer && m.channel !== 'review')
    const name = matter.facts.parties.others?.find((person) => person.id === writer)?.name ?? writer
    return {
      kind: 'go_between' as const,
      whose: 'client' as const,
      messages: written.map((m) => m.id),
      words: written.slice(0, 1).flatMap((m) => {
        const first = sentencesOf(m.text)[0]
        return first ? [{ message: m.id, start: first.start, end: first.end }] : []
      }),
      why: {
        ru: `Пишет ${name}. Право писать за клиента может следовать и из обстановки; решения о деньгах и вещах подтверждаем у клиента.`,
        en: `Written by ${name}. It may appear from the situation that this is allowed; what concerns money and goods is confirmed with the client.`,
      },
    }
  })
}
