// What is chosen for a pack on this screen: the usual choice until somebody changes it, then each document by itself.
//
// The server decides what a choice means (letters, what is closed, what is refused); here it is only gathered.
import type { Lang } from '../../basics/lang.ts'
import type { ChosenExhibit, Extra, PackChoices, PreviewExhibit } from '../../cases/packs/packShapes.ts'

export interface Choosing {
  readonly lang: Lang
  /** By entry; null for the usual choice. */
  readonly exhibits: ReadonlyMap<number, ChosenExhibit> | null
  readonly extras: readonly Extra[]
  /** Why a marked document goes in, by entry. */
  readonly confirmed: ReadonlyMap<number, string>
}

export const nothingChanged = (lang: Lang): Choosing => ({
  lang,
  exhibits: null,
  extras: [],
  confirmed: new Map(),
})

/** A document that may be chosen as it is: nothing is marked, and it is no opinion, note or draft. */
export const isPlain = ({ extra, mark }: PreviewExhibit): boolean => extra === null && mark === null

/** What is chosen now, each by itself. */
const listed = ({ exhibits }: Choosing, shown: readonly PreviewExhibit[]): Map<number, ChosenExhibit> =>
  new Map(
    exhibits ?? shown.filter((one) => one.chosen && isPlain(one)).map(({ entry }) => [entry, { entry }]),
  )

/** Is this document in, as the screen shows it before the server has answered? */
export const isIn = ({ exhibits }: Choosing, one: PreviewExhibit): boolean =>
  exhibits ? exhibits.has(one.entry) : one.chosen

/** The document goes in, or out. */
export function taken(
  choosing: Choosing,
  shown: readonly PreviewExhibit[],
  entries: readonly number[],
  isTaken: boolean,
): Choosing {
  const exhibits = listed(choosing, shown)
  for (const entry of entries)
    if (!isTaken) exhibits.delete(entry)
    else if (!exhibits.has(entry)) exhibits.set(entry, { entry })
  return { ...choosing, exhibits }
}

/** What of a chosen document stays closed. */
export function withClosed(
  choosing: Choosing,
  shown: readonly PreviewExhibit[],
  entry: number,
  how: { readonly closed?: readonly string[]; readonly hide?: readonly string[] },
): Choosing {
  const exhibits = listed(choosing, shown)
  const before = exhibits.get(entry) ?? { entry }
  const closed = [...(how.closed ?? before.closed ?? [])]
  const hide = [...(how.hide ?? before.hide ?? [])]
  exhibits.set(entry, {
    entry,
    ...(closed.length > 0 ? { closed } : {}),
    ...(hide.length > 0 ? { hide } : {}),
  })
  return { ...choosing, exhibits }
}

/** A marked document goes in with a reason, or (null) does not. */
export function withReason(
  choosing: Choosing,
  shown: readonly PreviewExhibit[],
  entry: number,
  why: string | null,
): Choosing {
  const confirmed = new Map(choosing.confirmed)
  if (why === null) confirmed.delete(entry)
  else confirmed.set(entry, why)
  const extra = shown.find((one) => one.entry === entry)?.extra
  const changed = extra
    ? withExtra(choosing, { kind: extra, entry }, why !== null)
    : taken(choosing, shown, [entry], why !== null)
  return { ...changed, confirmed }
}

export const hasExtra = ({ extras }: Choosing, { kind, entry }: Extra): boolean =>
  extras.some((one) => one.kind === kind && one.entry === entry)
export const withExtra = (choosing: Choosing, extra: Extra, isAdded: boolean): Choosing => ({
  ...choosing,
  extras: [
    ...choosing.extras.filter((one) => one.kind !== extra.kind || one.entry !== extra.entry),
    ...(isAdded ? [extra] : []),
  ],
})

/** As the server is asked. An empty choice is none that it knows: then nothing can be made. */
export const choicesOf = ({ lang, exhibits, extras, confirmed }: Choosing): PackChoices => ({
  lang,
  exhibits: exhibits && [...exhibits.values()].toSorted((a, b) => a.entry - b.entry),
  extras: [...extras],
  confirmed: Array.from(confirmed, ([entry, why]) => ({ entry, why })),
})
