// The words by which a claim tells what it is about, Russian and English side by side: stems, so that every ending counts.

/**
 * A matcher for words that begin with one of the stems (an alternation, spaces at line ends are dropped). Letters are
 * spelled out, because a Unicode class costs a hundred times more to compile, and there are forty of these.
 */
export const words = (stems: string): RegExp =>
  new RegExp(`(?<![a-zа-яё])(?:${stems.replaceAll(/\s*\n\s*/g, '').replaceAll('\\p{L}', '[a-zа-яё]')})`, 'i')

export const APOLOGY = words(String.raw`
  извин|прощени|apolog|say sorry`)
export const PUNISH = words(String.raw`
  увол|наказ|оштраф|dismiss|fir(?:e|ing) |sack|disciplin|выговор|лишить преми`)
export const MORAL = words(String.raw`
  моральн|моралк|нервы|за стресс|нравствен|distress|moral|emotional|anguish|stress|upset|
  hurt feelings|pain and suffering|
  нервотр|нервн|позорил|унижен|humiliat|embarrass`)
export const PROFIT = words(String.raw`
  упущенн|недополученн|потерянн\p{L}* (?:прибыл|выручк|заказ|доход)|прибыл|выручк|
  lost (?:\p{L}+ )?(?:sales|profit|revenue|income|business|orders|earnings|bookings|customers)|
  loss of (?:\p{L}+ )?(?:sales|profit|revenue|income|business|earnings)|убытки от простоя|
  потерял\p{L}* (?:клиент|покупател|заказ)|
  lost (?:\p{L}+ )?(?:contracts?|deals?|jobs?|gigs?)|сорвавш\p{L}* (?:сделк|контракт|заказ|договор)|потраченн\p{L}* (?:\p{L}+ )?врем|for (?:his|her|my|our|their) time|wasted time|time spent`)
export const SILENCE = words(String.raw`
  за молчание|за удаление отзыв|за снятие отзыв|чтобы не писал|убрать отзыв за|
  to remove the review|to take (?:the|my) review down|for silence|not to post|
  so that [^.]{0,60}(?:not|never|quiet|stay)|keep(?:ing)? (?:it |this )?quiet|stay quiet|for (?:my|his|her|their) silence|чтобы [^.]{0,60}не (?:расска|распростран|публик|писал|выклад|узна)|молчани`)
export const NOTICE = words(String.raw`
  заявлени\p{L}* в полици|обращени\p{L}* в (?:полици|суд|прокурат|роспотреб)|
  пойд\p{L}* в (?:суд|полици)|подаст? в суд|police report|report to (?:the )?police|
  go(?:ing)? to (?:the )?(?:police|court)|court claim notice|will sue|иск в суд|жалоб\p{L}* в `)
export const UNUSED = words(String.raw`
  неиспользован|неизрасходован|
  остат\p{L}* (?:абонемент|стоимост|оплат|средств|денег|депозит|предоплат|курс)|unused|
  remaining (?:months|sessions|part|term|lessons|classes|period)|pro[- ]?rata|unexpired|
  за неоказанн|оставш`)
export const WITHDRAW = words(String.raw`
  отказ\p{L}* от (?:договор|товар|заказ|услуг|абонемент|курс|покупк|обучен)|передума|расторг|
  расторж|withdraw|change of mind|changed (?:my|her|his|their) mind|cooling[- ]off|cancel|
  return (?:of )?(?:the )?(?:goods|item|order|parcel)|возврат\p{L}* товар|вернуть товар|
  отмен\p{L}* (?:заказ|бронир|запис|подписк)|
  не подош|не подходит|didn'?t (?:fit|suit)|doesn'?t (?:fit|suit)|не ношен|неношен|хочу вернуть|return(?:ing)? (?:it|this|them)`)
export const DEPOSIT = words(String.raw`
  депозит|задат|аванс|предоплат|залог|deposit|prepay|advance payment|retainer`)
export const DIFFERENCE = words(String.raw`
  разниц|переплат|полн\p{L}* цен|скидк\p{L}* (?:по акци|на баннер|обещан|не примен|не учт)|
  обещанн\p{L}* (?:скидк|цен)|лишн\p{L}* (?:списан|снят|взя)|
  списал\p{L}* (?:лишн|дважды|больше)|взяли (?:лишн|больше|дороже)|price difference|overcharg|
  charged (?:too much|twice|more|double|full)|double charge|difference|advertised price|
  promised (?:price|discount)|promo|duplicate (?:charge|payment)|двойн\p{L}* (?:списан|оплат)|
  цен\p{L}* выше|
  (?:taken|charged|debited) after|списан[а-яё]* после|снят[а-яё]* после|доплат[а-яё]* [\d ]+ ?₽|вернуть доплат|surcharge back`)
// One word between the taking and its count may not be "and": «взял деньги и два раза приезжал» took nothing twice.
const WORDS_BETWEEN = String.raw`(?: (?!(?:и|а|но|and|but|or) )[a-zа-яё\d.,₽£$€'’]+){0,5}`
/** The same money taken twice, whatever else is wrong with the order. */
export const TWICE_TAKEN = words(String.raw`
  (?:charg|debit|bill|deduct|went (?:out|through)|came out)\p{L}*${WORDS_BETWEEN} (?:twice|two times|double)(?! to )|
  (?:took|taken?|taking) (?:the |my |our |a )?(?:money|payment|sum|amount|fee|deposit|[£$€]? ?\d[\d.,]*)${WORDS_BETWEEN} (?:twice|two times)|
  (?:money|payment|sum|amount|fee|deposit) (?:was |were |has been |had been |got )?taken (?:twice|two times)|
  (?:twice|two times)(?: been)? (?:charg|debit|bill|deduct|took|taken)|doubl(?:e|y)[- ](?:charg|bill|debit)|
  (?:double|duplicate) (?:card )?(?:charge|payment|debit|deduction|transaction)|
  (?:two|2) (?:identical |same |equal |card )?(?:charges|payments|debits|deductions|transactions) (?:were|have|went|for (?:the same|one|a single))|second (?:charge|debit)|
  paid (?:[a-z]+ ){0,4}twice (?:by (?:mistake|accident|error)|for (?:the same|one|a single))|paid for (?:it|this|the (?:same )?order|the same \p{L}+) twice|
  (?:спис|сня[лт]|снима|взым|удерж|оплатил|взял\p{L}* (?:с|деньги|оплату|плату|сумму)|(?:плат[её]ж|оплата|операци\p{L}|деньги|сумма)${WORDS_BETWEEN} (?:прош[её]?л|ушл|ушел|провел))\p{L}*${WORDS_BETWEEN} (?:дважды|два раза|2 раза|двукратно)|
  (?:дважды|два раза|2 раза|двукратно|повторно)${WORDS_BETWEEN} (?:спис|сня[лт]|снима|взым|удерж)|
  (?:двойн|повторн|задвоен|задвоил)\p{L}* (?:списан|оплат|снят|плат[её]ж|удержан|операци)|втор\p{L}* (?:списани|снят)|
  (?:списани|плат[её]ж|оплата|операция)\p{L}* (?:задво|удво|продублир)`)
export const OUTAGE = words(String.raw`
  простой|просто[яею](?!\p{L})|недоступ|сбо[йяею]|лежал|сайт не работ|отключ|outage|downtime|
  unavailab|site (?:was |is )?down|service (?:was |is )?down|offline|cut off|interruption`)
export const LATE = words(String.raw`
  опозд|опаздыв|просроч|задерж|позже|позднее|срыв\p{L}* срок|сорван\p{L}* срок|
  нарушен\p{L}* срок|не в срок|не вовремя|late|delay|overdue|behind schedule|
  missed (?:the )?(?:deadline|date)|not on time`)
export const LOSS = words(String.raw`
  пропа|потер|утрат|утер|недостач|не хватает|нехватк|недоста[лв]|недовоз|исчез|не получ|не приш|
  не достав|не выда|не верну|выда\p{L}* (?:чуж|друго|не том)|отда\p{L}* (?:чуж|друго|не том)|
  missing|lost|loss|disappear|vanish|never (?:arrived|came|received|delivered)|
  not (?:received|delivered|arrived)|non[- ]?(?:receipt|delivery)|short(?:age|fall)?|stolen|
  didn'?t (?:arrive|receive|come|get)|given to someone|handed to|
  вместо (?:двух|трех|тр[её]х|четырех|четыр[её]х|пяти|шести|\d)|instead of (?:two|three|four|five|six|\d)|
  has(?:n'?t| not) come back|not come back|недопостав|остальн[а-яё]* (?:штук|товар|вещ|позици|част)|the (?:rest|remaining) of (?:the )?(?:order|goods|items)|(?:deliver|send|ship|передать|выдать|довезти|отгрузить) (?:the )?(?:rest|remaining|остальн)`)
export const DAMAGE = words(String.raw`
  поврежд|разби|поцарап|царапин|испорч|испорти|порч|вмятин|скол|трещин|сломал|порва|разрыв|пятн|
  прожг|залил|затопи|damag|broke|broken|scratch|crack|dent|torn|stain|chipped|ruined|burn|shrunk|
  сел[оа]? после|выцве`)
export const DEFECT = words(String.raw`
  брак|дефект|недостат|не работ|некачествен|качеств|неисправ|полом|глюч|не соответств|не тот|
  не та(?!\p{L})|не то(?!\p{L})|плох|кос[ыо]|переделать|переделк|исправить|fault|defect|
  doesn'?t work|not work|quality|not as described|unusable|
  wrong (?:size|colour|color|item|model|spec|shade|product)|redo|fix|poor|unsatisf|substandard|
  неровн|размыт|blurry|burnt|
  стук|стучит|шум|скрип|гудит|теч[её]т|протек|греется|запах|пахнет|грязн|насеком|клоп|таракан|плесен|после (?:ремонта|стрижки|окрашивания|чистки|монтажа|установки|процедуры)|knock|noise|noisy|leak|rattl|squeak|smell|dirty|bugs|mould|mold|after (?:the )?(?:repair|service|cleaning|fitting|treatment)|
  осып|отвал|отклеи|выпал|облез|разош|отста[юе]т|по гарантии|fell (?:off|out|apart)|came (?:off|apart)|peel|stopped working|faded|fading|выгор|under (?:the )?guarantee|under warranty`)
export const NOT_DONE = words(String.raw`
  не сдела|не оказ|не выполн|не провед|не провел|не состоя|не предостав|не прие|не яви|not done|
  not provided|not performed|no[- ]show|never (?:did|done|happened|started|turned up)|
  didn'?t (?:do|provide|show|turn)|not carried out|не закончен|unfinished|not finished`)
export const RUDE = words(String.raw`
  хам|грубо|грубил|грубост|нагруби|невежлив|rude|attitude|unprofessional|disrespect`)
export const PENALTY = words(String.raw`
  неустойк|пен[яи](?!\p{L})|штраф|penalt|fine|liquidated`)
export const EXPENSES = words(String.raw`
  расход|такси|затрат|expens|cost of|costs|taxi|travel|reimburs|экспертиз|юрист|legal fees`)
export const DATA = words(String.raw`
  персональн\p{L}* данн|удал\p{L}* (?:мои )?данн|personal data|gdpr|subject access|
  delete my data|copy of my data`)
export const FREE = words(String.raw`
  бесплатн|даром|в подарок|за наш сч|за ваш сч|без оплаты|free|complimentary|no charge|скидк|
  discount|voucher|upgrade|бонус|сертификат|gift|промокод|на халяву|waive|gratis|half price`)
export const REFUND = words(String.raw`
  верн|возврат|возмест|возмещ|компенс|деньги|money back|refund|compensat|reimburse|chargeback|
  ущерб|damages|стоимост|
  return of|pay(?:ing)? back|money|instal?ment|верните|отдать деньги|отдайте`)

/** "Redo it at your cost" is a claim about a defect, not a wish for a gift. */
export const REDO = words(String.raw`
  передел|исправ|починит|устран|замен|redo|fix|repair|replace|put right|reprint|reshoot|перешит|
  перекрас`)

export const DISPUTED_CHARGE = words(String.raw`
  не заказыва|никто не просил|не просил|не соглаша|не давал\p{L}* согласи|не подписыва|начислен|доплат|сч[её]т(?:а|у)? (?:на|за)|лишний сч[её]т|выставил|
  overage|invoice|surcharge|extra (?:hours?|charge|fee)|the bill|billed|didn'?t (?:order|agree|ask for)|never (?:ordered|agreed|asked for)|not agreed|cancel (?:the )?(?:charge|invoice|fee|overage)|
  (?:the |seat |your )?bill is wrong|wrong(?:ly)? (?:billed|charged|counted)|(?:was|were) agreed|agreed price|договаривались на|по договор[её]нности`)

export const UNANSWERED = words(String.raw`
  (?:was|were) not answered|not answered|no (?:reply|answer) to|never (?:answered|replied)|ignored my|did not (?:answer|reply)|didn'?t (?:answer|reply)|
  не ответил|без ответа|не отвеча|проигнорир|остал[а-яё]* без ответ`)
