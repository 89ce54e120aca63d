// The words of a report in several volumes.
import type { Lang } from '../../basics/lang.ts'
import type { VolumePart } from './volumes.ts'

interface VolumeWords {
  readonly volumes: string
  readonly volume: (number: number, all: number) => string
  readonly place: (number: number) => string
  readonly parts: Readonly<Record<VolumePart, string>>
}

export const VOLUME_WORDS: Readonly<Record<Lang, VolumeWords>> = {
  ru: {
    volumes: 'Тома отчёта',
    volume: (number, all) => `Том ${number} из ${all}.`,
    place: (number) => `том ${number}`,
    parts: {
      whole: 'отчёт',
      front: 'главное',
      timeline: 'хронология',
      list: 'перечень приложений',
      texts: 'приложения',
    },
  },
  en: {
    volumes: 'Volumes of the report',
    volume: (number, all) => `Volume ${number} of ${all}:`,
    place: (number) => `vol. ${number}`,
    parts: {
      whole: 'the report',
      front: 'the main part',
      timeline: 'timeline',
      list: 'list of exhibits',
      texts: 'exhibits',
    },
  },
}
