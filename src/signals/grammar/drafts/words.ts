// Words that the grammar of our own drafts shares. Addressees are those of the client's grammar; what we give, what people say
// in public and what binds two events together is only ever asked of a draft.
import type { Lexicon } from '../../pattern.ts'
import { TARGETS } from '../targets.ts'

export const DRAFT_WORDS: Lexicon = {
  ...TARGETS,
  PAPER_RU:
    'договор* оферт* правил* регламент* соглашени* условиям условий условиях условия условиями регламент* памятк* политик*',
  PAPER_EN:
    'agreement contract terms conditions policy policies rules tcs small_print t_&_c t_&_cs t_and_c t_and_cs terms_and_conditions booking_form service_agreement tenancy lease',
  MONEY_RU:
    'деньги денег средства средств оплата оплату предоплат* аванс* депозит* задаток* задатк* сумма сумму плата взнос* залог* билет* абонемент*',
  MONEY_EN:
    'deposit* payment* fee fees money prepayment* ticket* advance subscription* price membership* booking* instalment*',
  REMOVE_RU:
    'удал* убер* убра* убир* сним* снял* снят* снять сотр* стер* отзов* отозв* отзыва* забер* забра* скро* скры* исправ* измен* поправ* подправ* обнови* перепи* поменя* закро* прекрат*',
  REVIEW_RU: 'отзыв* пост поста посты комментари* оценк* публикаци* видео ролик* звезд* сторис* рецензи*',
  COMPLAINT_RU: 'жалоб* заявлени* обращени* сигнал*',
  REMOVE_EN:
    'remov* delet* take_down taking_down takes_down taken_down took_down withdraw* drop* retract* edit* chang* amend* updat* pull* cancel* hide revis* tak* unpost* rescind* correct*',
  REVIEW_EN:
    'review* post posts complaint* video* comment* rating* tweet* thread feedback stars police_report* police_complaint* police_statement* report_to_the_police crime_report* reel* listing',
}
