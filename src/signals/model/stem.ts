// A light stemmer: endings come off, so that «верните», «вернёте», «вернуть» share what they share. It need not be right about
// grammar, only the same at training and at reading.
import { remembered } from '../remembered.ts'

const ENDINGS_RU =
  'иями ями ами иях ях ах ого его ому ему ыми ими вшие вший ешь ете ите ишь ают яют ует уют ала яла ила али яли или ать ять ить еть уть ыть ает яет ую юю ая яя ое ее ые ие ый ий ой ей ом ем ам ям ов ев ет ит ут ют ат ят ла ло ли ал ил ел у ю а я о е ы и ь й'.split(
    ' ',
  )
const ENDINGS_EN = 'ations ation ments ment ingly edly ing ies ied ers ed es er ly s e'.split(' ')
const SHORTEST = 3

/** The beginning of a folded word that its other forms mostly share; words of three letters stay whole. */
export const stemOf = remembered((word: string): string => {
  if (word.length <= SHORTEST) return word
  const russian = /[а-я]/.test(word)
  const bare = russian && word.length > 5 ? word.replace(/с[яь]$/, '') : word
  const ending = (russian ? ENDINGS_RU : ENDINGS_EN).find(
    (one) => bare.length - one.length >= SHORTEST && bare.endsWith(one),
  )
  return ending === undefined ? bare : bare.slice(0, -ending.length)
})
