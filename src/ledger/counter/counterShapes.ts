// What is done at a counter, and what its API takes and gives: one set of shapes for the server, the device and the desk.
//
// A device only writes. What it may see again are the entries of the turn that is running, so that a slip can be corrected.
import { z } from 'zod'

/** What somebody at the counter can put down. */
export const COUNTER_KINDS = ['taken_in', 'issued', 'count', 'incident'] as const
export type CounterKind = (typeof COUNTER_KINDS)[number]

export const PIN_DIGITS = 6
export const IDLE_MINUTES = { least: 1, usual: 5, most: 30 } as const
export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const
export type PhotoType = (typeof PHOTO_TYPES)[number]
export const PHOTO_MOST_BYTES = 5 * 1024 * 1024
/** Entries of the running turn that the device may show again. */
export const SHOWN_AGAIN = 10
const MOST_ITEMS = 50
const MOST_SITES = 200

const Id = z.uuid()
const Name = z.string().trim().min(1).max(100)
const Instant = z.string()

export const CounterItem = z.object({
  name: z.string().trim().min(1).max(200),
  /** Exact, as decimal text: "3", "0.25". */
  quantity: z.string().regex(/^\d{1,9}(\.\d{1,6})?$/u),
  unit: z.string().trim().max(20),
})
export type CounterItem = z.infer<typeof CounterItem>

export const NewCounterEntry = z
  .object({
    kind: z.enum(COUNTER_KINDS),
    /** The client in words: at the counter nobody looks anybody up. */
    client: z.string().trim().max(200).default(''),
    items: z.array(CounterItem).max(MOST_ITEMS).default([]),
    note: z.string().trim().max(2_000).default(''),
    /** A picture in base64: JPEG, PNG or WebP, at most 5 MB of bytes. */
    photo: z
      .string()
      .max(Math.ceil(PHOTO_MOST_BYTES / 3) * 4)
      .optional(),
    /** An entry of the same turn that this one puts right. */
    corrects: Id.optional(),
  })
  .strict()
export type NewCounterEntry = z.infer<typeof NewCounterEntry>

/** What an entry lacks to say anything, or null: things need a name, a handing over needs somebody, an incident words. */
export function lackOf(entry: Pick<NewCounterEntry, 'kind' | 'client' | 'items' | 'note'>): string | null {
  if (entry.kind === 'incident') return entry.note === '' ? 'note' : null
  if (entry.items.length === 0) return 'items'
  return entry.kind !== 'count' && entry.client === '' ? 'client' : null
}

/** An entry as the device sees it again. */
export const TurnEntry = z.object({
  id: Id,
  kind: z.enum(COUNTER_KINDS),
  at: Instant,
  client: z.string(),
  items: z.array(CounterItem),
  note: z.string(),
  photo: z.boolean(),
  corrects: Id.nullable(),
  correctedBy: Id.nullable(),
})
export type TurnEntry = z.infer<typeof TurnEntry>
export const TurnEntries = z.object({ entries: z.array(TurnEntry) })

/** An entry as the desk sees it: with who put it down, where, and the cases it went into. */
export const CounterEntry = TurnEntry.extend({
  site: z.object({ id: Id, name: z.string() }),
  person: z.string(),
  device: z.string(),
  cases: z.array(z.object({ id: Id, title: z.string() })),
})
export type CounterEntry = z.infer<typeof CounterEntry>
export const CounterEntryList = z.object({ entries: z.array(CounterEntry), next: z.string().nullable() })
export type CounterEntryList = z.infer<typeof CounterEntryList>

/** What the screen of a device shows: where it stands, whose names are on it, whose turn it is. */
export const CounterState = z.object({
  device: z.object({ id: Id, name: z.string() }),
  site: z.object({ id: Id, name: z.string() }),
  organisation: z.string(),
  people: z.array(z.object({ id: Id, name: z.string() })),
  idleMinutes: z.number().int(),
  turn: z
    .object({
      person: Id,
      name: z.string(),
      startedAt: Instant,
      /** Milliseconds until the server locks, if nobody touches the device. */
      locksInMs: z.number().int(),
    })
    .nullable(),
})
export type CounterState = z.infer<typeof CounterState>

export const Pin = z.string().regex(/^\d{6}$/u)
export const NewTurn = z.object({ person: Id, pin: Pin }).strict()
export const OwnPin = z.object({ pin: Pin, next: Pin }).strict()

export const Site = z.object({ id: Id, name: z.string() })
export type Site = z.infer<typeof Site>
export const SiteList = z.object({ sites: z.array(Site) })
export const NewSite = z.object({ name: Name }).strict()

const IdleMinutes = z.number().int().min(IDLE_MINUTES.least).max(IDLE_MINUTES.most)
export const NewInvitation = z
  .object({ site: Id, name: Name, idleMinutes: IdleMinutes.default(IDLE_MINUTES.usual) })
  .strict()
export const DeviceLink = z.object({
  id: Id,
  /** Shown once: the desk keeps a digest of it. */
  url: z.string(),
  expiresAt: Instant,
})
export type DeviceLink = z.infer<typeof DeviceLink>
export const Joining = z.object({ token: z.string().max(100) }).strict()
export const IdleLock = z.object({ minutes: IdleMinutes }).strict()

export const CounterDevice = z.object({
  id: Id,
  name: z.string(),
  site: Site,
  idleMinutes: z.number().int(),
  joinedAt: Instant,
  lastSeenAt: Instant,
  revokedAt: Instant.nullable(),
})
export type CounterDevice = z.infer<typeof CounterDevice>
export const DeviceList = z.object({ devices: z.array(CounterDevice) })

export const CounterPerson = z.object({ id: Id, name: z.string(), sites: z.array(Id) })
export type CounterPerson = z.infer<typeof CounterPerson>
export const PeopleList = z.object({ people: z.array(CounterPerson) })
/** No sites named: every site. */
export const NewPerson = z
  .object({ name: Name, pin: Pin, sites: z.array(Id).max(MOST_SITES).default([]) })
  .strict()
export const NewPin = z.object({ pin: Pin }).strict()

export const Filing = z.object({ case: Id }).strict()
export const Filed = z.object({ case: Id, id: z.string() })
