// A place where a pack is examined: choose or drop a file, see what was found, choose an authority's root.
//
// The page of a pack and the desk use this same place; each gives it an element and a language, and may change the language.
import type { Lang } from '../../basics/lang.ts'
import type { ContainerRefusal } from '../../evidence/pack/container.ts'
import type { CheckedStamp } from '../../evidence/pack/verdict.ts'
import type { PackReport } from '../../evidence/pack/verifyPack.ts'
import { readPem } from '../../evidence/timestamps/pem.ts'
import { drawRefusal, drawReport } from './drawReport.ts'
import { element } from './element.ts'
import { examinePack, examineStamps } from './examine.ts'
import { WORDS } from './verifierWords.ts'

/** Above this a browser may fail to hold the file at once. */
const MOST_BYTES = 1_073_741_824
const MOST_PEM_BYTES = 1_000_000

type Found =
  | { readonly refusal: ContainerRefusal }
  | { readonly trouble: 'tooLarge' | 'unreadable' }
  | { readonly report: PackReport; readonly stamps: readonly CheckedStamp[] }

/** A file button: a label that looks like a button, with the real input inside for keys and screen readers. */
function fileButton(text: string, accept: string, onFile: (file: File) => void): HTMLElement {
  const input = element('input', { type: 'file', accept, class: 'pack-file' })
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (file) onFile(file)
    // The same file may be chosen again after it was changed.
    input.value = ''
  })
  return element('label', { class: 'pack-button' }, input, element('span', {}, text))
}

export class PackCheck {
  readonly #place: HTMLElement
  #lang: Lang
  #found: Found | null = null
  #rootTrouble = false
  /** A file that was chosen meanwhile makes the answer about the one before worthless. */
  #turn = 0

  constructor(place: HTMLElement, lang: Lang) {
    this.#place = place
    this.#lang = lang
    this.#draw()
  }

  speak(lang: Lang): void {
    this.#lang = lang
    this.#draw()
  }

  #draw(): void {
    const lang = this.#lang
    const choose = fileButton(WORDS.choose[lang], '.zip,application/zip', (file) => void this.#take(file))
    const zone = element('div', { class: 'pack-drop' }, choose, element('span', {}, WORDS.drop[lang]))
    zone.addEventListener('dragover', (event) => event.preventDefault())
    zone.addEventListener('drop', (event) => {
      event.preventDefault()
      const [file] = event.dataTransfer?.files ?? []
      if (file) void this.#take(file)
    })
    const result = element('div', { class: 'pack-result', role: 'status', 'aria-live': 'polite' })
    const drawn = this.#found && this.#drawFound(this.#found)
    if (drawn) result.append(drawn)
    this.#place.replaceChildren(zone, result)
  }

  #drawFound(found: Found): HTMLElement {
    const lang = this.#lang
    if ('refusal' in found) return drawRefusal(found.refusal, lang)
    if ('trouble' in found) return element('p', {}, WORDS[found.trouble][lang])
    const chooser = element(
      'div',
      { class: 'pack-root' },
      fileButton(WORDS.chooseRoot[lang], '.pem,.crt,.cer', (file) => void this.#takeRoot(file, found.report)),
      this.#rootTrouble ? element('p', { role: 'alert' }, WORDS.badRoot[lang]) : null,
    )
    return drawReport(found.report, found.stamps, lang, chooser)
  }

  #say(found: Found): void {
    this.#found = found
    this.#draw()
  }

  async #take(file: File): Promise<void> {
    const turn = (this.#turn += 1)
    this.#rootTrouble = false
    this.#place.querySelector('.pack-result')?.replaceChildren(WORDS.checking[this.#lang])
    const found = await examinedFile(file)
    if (turn === this.#turn) this.#say(found)
  }

  async #takeRoot(file: File, report: PackReport): Promise<void> {
    const turn = (this.#turn += 1)
    const read = file.size > MOST_PEM_BYTES ? null : readPem(await file.text())
    this.#rootTrouble = !read?.ok
    if (!read?.ok) this.#draw()
    else {
      const stamps = await examineStamps(report, read.value)
      if (turn === this.#turn) this.#say({ report, stamps })
    }
  }
}

async function examinedFile(file: File): Promise<Found> {
  if (file.size > MOST_BYTES) return { trouble: 'tooLarge' }
  try {
    const report = await examinePack(new Uint8Array(await file.arrayBuffer()))
    if (!report.ok) return { refusal: report.error }
    return { report: report.value, stamps: await examineStamps(report.value, []) }
  } catch {
    // The disk went away or memory did not suffice: neither says anything about the pack.
    return { trouble: 'unreadable' }
  }
}
