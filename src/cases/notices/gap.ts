/** A place that a draft leaves to a person: «[ваше имя]». */
const GAP = /\[[^\]\n]{2,80}\]/u

export const hasGap = (text: string): boolean => GAP.test(text)
