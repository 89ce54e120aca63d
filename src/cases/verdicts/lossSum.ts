// What a lost or ruined thing costs us: by statute where one speaks, else by the value that both sides wrote down.
import { payable } from '../../agreements/sums/payable.ts'
import { exact, plus, timesExact, ZERO, type Exact } from '../../basics/exact.ts'
import type { Matter } from '../matter.ts'
import { entriesOf, things } from '../records.ts'
import { currencyOf } from './judgement.ts'

export interface LossSum {
  readonly due: Exact
  readonly known: boolean
  readonly why: { readonly ru: string; readonly en: string }
}

/**
 * What law gives for a lost thing: in Russia a consumer's thing lost in service costs twice its value plus the price paid
 * (ЗоЗПП 35; a thing only kept or carried, with no work paid for, costs its value); elsewhere, and between businesses, its value, and the fee for the service that failed.
 */
export function dueForLoss(skus: readonly string[], matter: Matter): LossSum {
  const lines = things(matter.facts)
  const values = skus.map((sku) => {
    const line = lines.get(sku)
    const each = line?.declaredValue ?? line?.price
    const missing = Math.abs(Math.min(0, matter.reconciliation.difference[sku] ?? 0)) || 1
    return each === undefined ? null : timesExact(exact(each), exact(missing))
  })
  const isShown = values.length > 0 && values.every((value) => value !== null)
  const value = values.reduce<Exact>((sum, each) => (each ? plus(sum, each) : sum), ZERO)
  const fee = feePaid(skus, matter)
  const inService = matter.facts.ledger.some((e) => e.kind === 'goods_in')
  // A slip of the hand may make a sum that no till could hold: then the value is still to be shown.
  const most = plus(timesExact(value, exact(2)), fee)
  const known = isShown && payable(most, currencyOf(matter)) !== null
  if (!known)
    return {
      due: ZERO,
      known,
      why: { ru: 'Стоимость вещи пока не показана.', en: 'Its value is not shown yet.' },
    }
  if (!matter.consumer)
    return {
      due: value,
      known,
      why: { ru: 'Возмещается стоимость вещи (ГК 902, договор).', en: 'Its value is due.' },
    }
  const givenInService = inService && skus.some((sku) => lines.get(sku)?.declaredValue !== undefined)
  if (matter.facts.jurisdiction === 'RU' && givenInService && fee.n > 0n) {
    return {
      due: plus(timesExact(value, exact(2)), fee),
      known,
      why: {
        ru: 'Двойная цена вещи и уплаченное за услугу (ЗоЗПП 35).',
        en: 'Twice its value and the price of the service (ЗоЗПП art. 35).',
      },
    }
  }
  return {
    due: givenInService ? plus(value, fee) : value,
    known,
    why: {
      ru: 'Возвращается стоимость и уплаченное за услугу.',
      en: 'Its value is due, with the price of the service that failed.',
    },
  }
}

/** Payments on the receipts that took the things in; all payments when there is only one receipt or none. */
function feePaid(skus: readonly string[], matter: Matter): Exact {
  const receipts = new Set(
    entriesOf(matter.facts, skus, 'goods_in')
      .map((e) => e.receipt)
      .filter(Boolean),
  )
  return matter.facts.ledger
    .filter(
      (e) =>
        e.kind === 'payment' && (e.receipt === undefined ? receipts.size === 0 : receipts.has(e.receipt)),
    )
    .reduce<Exact>((sum, e) => plus(sum, exact(e.amount ?? 0)), ZERO)
}
