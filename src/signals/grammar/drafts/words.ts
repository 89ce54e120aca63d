// Words that the grammar of our own drafts shares. Addressees are those of the client's grammar; what we give, what people say
// in public and what binds two events together is only ever asked of a draft.
import type { Lexicon } from '../../pattern.ts'
import { ABUSE_WORDS } from '../abuse.ts'
import { TARGETS } from '../targets.ts'

export const DRAFT_WORDS: Lexicon = {
  ...TARGETS,
  ...ABUSE_WORDS,
  PAPER_RU:
    'договор* оферт* правил* регламент* соглашени* условиям условий условиях условия условиями регламент* памятк* политик* контракт*',
  PAPER_DAT:
    'договору договорам правилам условиям оферте регламенту соглашению памятке политике контракту регламентам',
  FORM_RU: 'бланк* тариф* прайс* прейскурант* анкет* приложени* заказ-наряд* абонемент* квитанци* заявк*',
  STIPULATED_RU:
    'сказано написано прописан* указано предусмотрен* закреплен* оговорен* обговорен* значится записано описан* расписан* черным_по_белому черным четко_сказано',
  NTH_RU: 'перв* втор* трет* четверт* пят* шест* седьм* восьм* девят* десят* одиннадцат* двенадцат*',
  DAY_RU:
    'первого первому первое второго второму второе четвертого четвертому четвертое пятого пятому пятое шестого шестому шестое седьмого седьмому седьмое восьмого восьмому восьмое девятого девятому девятое десятого десятому десятое одиннадцатого одиннадцатому одиннадцатое двенадцатого двенадцатому двенадцатое тринадцатого тринадцатому тринадцатое четырнадцатого четырнадцатому четырнадцатое пятнадцатого пятнадцатому пятнадцатое шестнадцатого шестнадцатому шестнадцатое семнадцатого семнадцатому семнадцатое восемнадцатого восемнадцатому восемнадцатое девятнадцатого девятнадцатому девятнадцатое двадцатого двадцатому двадцатое тридцатого тридцатому тридцатое третьего третьему третье',
  DAY_EN:
    'NTH_EN thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth',
  NUMBER_RU:
    'одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать восемнадцать двадцать двадцати тридцать тридцати сорок сорока пятьдесят шестьдесят девяносто сто пятнадцати двенадцати',
  NUMBER_EN: 'eleven twelve fifteen eighteen twenty thirty forty fifty sixty ninety half_an couple_of',
  NTH_EN:
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth umpteenth hundredth',
  AGAIN_RU:
    'втор* трет* четверт* пят* шест* седьм* восьм* девят* десят* двадцат* сот* очередн* котор* надцат*',
  NO_EN: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  MONTH_RU:
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря январю февралю марту апрелю маю июню июлю августу сентябрю октябрю ноябрю декабрю январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре',
  MONTH_EN: 'january february march april june july august september october november december',
  ANY_TIME_RU:
    'когда_угодно в_любой_момент в_любое_время когда_сочтем когда_решим без_объясн* без_причин* без_предупрежд* без_уведомл* по_своему_усмотрению по_нашему_усмотрению как_захотим когда_захотим без_вашего_согласия',
  ANY_TIME_EN:
    'at_any_time any_time at_any_moment any_moment any_day anytime whenever at_will at_our_discretion without_notice without_warning without_reason without_any_reason without_any_explanation without_a_reason without_giving without_asking without_explanation as_we_like as_we_please as_we_see_fit for_any_reason for_no_reason',
  RIGHT_RU:
    'деньги денег MONEY_RU возврат* обмен* товар* билет* претенз* жалоб* дефект* недостат* брак* бракован* компенсац* возмещен* убыт* ущерб* потер* утрат* неустойк* порч*',
  DENIED_RU:
    'не_возвраща* не_принима* не_меня* не_обменива* не_выплачива* не_рассматрива* не_возмеща* не_компенсиру* не_полага* не_положен* не_предусмотрен* не_отдаем не_отдают не_берем не_берут не_переносятся пропада* сгора* аннулиру*',
  RIGHT_EN:
    'refund* return returns returned exchange* ticket tickets money deposit* payment* prepayment* complaint* claim claims defect* fault faults faulty compensat* loss losses damage damages goods item items downtime',
  DENIED_EN:
    'taken considered accepted refunded paid_out compensated payable due entertained reimbursed exchanged looked_at heard honoured possible allowed available given given_back',
  REFUSE_RU:
    'принима* прим* возвраща* меня* обмен* обменя* рассматрива* рассмотр* возьм* верн* бер* разговар* обслуж* разбер* разбира* забер* обсуждать',
  PAPER_EN:
    'agreement contract terms conditions policy policies rules tcs small_print t_&_c t_&_cs t_and_c t_and_cs terms_and_conditions booking_form order_form rental_form hire_form registration_form sign_up_form service_agreement tenancy lease handbook rulebook',
  MONEY_RU:
    'деньги денег средства средств оплата оплату предоплат* аванс* депозит* задаток* задатк* сумма сумму плата взнос* залог* билет* абонемент*',
  MONEY_EN:
    'deposit* payment* fee fees money prepayment* ticket* advance subscription* price membership* booking* instalment*',
  REMOVE_RU:
    'удал* убер* убра* убир* сним* снял* снят* снять сотр* стер* отзов* отозв* отзыва* забер* забра* скро* скры* исправ* измен* поправ* подправ* обнови* перепи* поменя* закро* прекрат* стира* удаля* снима* скорректир* корректир* подчист* исправля*',
  REVIEW_RU: 'отзыв* пост поста посты комментари* оценк* публикаци* видео ролик* звезд* сторис* рецензи*',
  COMPLAINT_RU: 'жалоб* заявлени* обращени* сигнал*',
  REMOVE_EN:
    'remov* delet* take_down taking_down takes_down taken_down took_down withdraw* drop* retract* edit* chang* amend* updat* pull* cancel* hide revis* tak* unpost* rescind* correct* wip* adjust* eras* scrap* soften* reconsider* rewrit* rework*',
  REVIEW_EN:
    'review* post posts complaint* video* comment* rating* tweet* thread feedback stars police_report* police_complaint* police_statement* report_to_the_police crime_report* reel* listing',
  SAID_RU:
    'REVIEW_RU COMPLAINT_RU статья статью статьи заметк* сюжет* тему ветк* коммент* единиц* двойк* негатив* истори*_в обсуждени*',
  SAID_EN:
    'REVIEW_EN article* tweets tweet* threads posting* story star complaint* report ombudsman_case ombudsman_complaint what_you_filed what_you_wrote what_you_posted',
  GONE_RU:
    'исчез* пропад* пропали ушел ушла уйдет снята снято сняты снят удален* висеть висит погас* отредактирован* скорректирован* отмените отмени* отменить',
  GONE_EN:
    'disappear* vanish* gone comes_off come_off comes_down off_the deleted removed online live up_there taken_off take_off dropped dropping vanishes updated edited take_back taking_back',
}
