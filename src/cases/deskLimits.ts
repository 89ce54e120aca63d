// Limits that the shapes of the API share.
export const LANG_NAMES = ['ru', 'en'] as const
export const JURISDICTION_MAX = 8
