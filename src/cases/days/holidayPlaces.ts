// Places whose holidays differ although one law of consumers covers them: the states of the European Union, and the parts of the
// United Kingdom that have bank holidays of their own.

/** ISO 3166-1 alpha-2; Greece is GR here as in every standard but that of VAT. */
export const EU_COUNTRIES = [
  'AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU',
  'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK',
] as const // prettier-ignore

/** ISO 3166-2. Where nobody names a part of the United Kingdom the days of England and Wales count. */
export const UK_NATIONS = ['GB-SCT', 'GB-NIR'] as const
export type UkNation = (typeof UK_NATIONS)[number]

/** A country, or a part of one, as a case or the settings may name it; empty where nothing is named. */
export const HOLIDAY_PLACE = /^([A-Z]{2}(-[A-Z]{3})?)?$/

/** The places that somebody under this law may be asked about. */
export const holidayPlacesOf = (jurisdiction: string): readonly string[] =>
  jurisdiction === 'UK' ? UK_NATIONS : jurisdiction === 'EU' ? EU_COUNTRIES : []

/** The named place where it lies under this law; empty otherwise: a firm in Berlin may have a case in London. */
export const holidayPlaceIn = (jurisdiction: string, place: string): string =>
  holidayPlacesOf(jurisdiction).includes(place) ? place : ''
