// Which sentences of ours say no, and which argue. Read from the words alone: a letter that calls itself an acknowledgement and
// refuses is a refusal. A plain list of ways to say no, because the same few stand in every letter; what only sounds like one
// («на решение это не влияет», "you don't need to prove anything", «вернуть вещь не удалось») is no refusal.
import { words } from '../natureWords.ts'

const GIVING_RU = String.raw`(?:вернуть|возврат|возвращ|выплат|выплач|заплат|плати|оплат|оплач|отда|компенсир|возмес|возмещ|удовлетвор|соглас|принять|взять|предостав|предлож|предлаг|сделать|делать|дать|списать|отменить|пересчит|признать|зачесть|исполн|выполн|продл|замен|пойти|обсуждать|удержать|снизить)`
const REFUSES_RU = words(String.raw`
  (?:мы |я )?не (?:можем|могу|сможем|смогу|будем|буду|станем|стану|готовы|готов|готова|вправе|обязаны|обязан|собираемся|планируем|считаем нужным|видим (?:возможности|причин))(?: \p{L}+){0,3} ${GIVING_RU}|
  ${GIVING_RU}\p{L}*[^.!?;:]{0,50} (?:мы |я )?не (?:можем|могу|сможем|смогу|будем|буду|станем|готовы|вправе|видим|получится)|
  не (?:возвраща(?:ем|ю|ется|ются)|выплачива(?:ем|ю|ется|ются)|компенсиру(?:ем|ю|ется)|возмеща(?:ем|ю|ется)|плат(?:им|ится)|плачу|заплат(?:им|ю)|вернем|верну|оплачива(?:ем|ю|ется)|предлага(?:ем|ю)|предложим|принима(?:ем|ю)|призна(?:ем|ю)|да(?:ем|ю|дим|м)|переда(?:ем|ю|дим|м)|согласны|согласен|согласна|беремся|берусь|возьмемся|возьмусь|дела(?:ем|ю) скид|идем|является|пойдем)(?!\p{L})|
  (?:выплат|платы|плата|компенсаци|возврат|скидк|денег|возмещени)\p{L}*[^.!?;:]{0,30} не будет|не будет (?:выплат|компенсаци|возврат|скид)|ни при каких (?:обстоятельств|условиях)|
  (?:остается|остаются|остаётся) (?:у нас|за нами)|удержива(?:ем|ю|ется|ются)|удержим|к сожалению[^.!?]{0,80} (?:не|нет|нельзя)(?!\p{L})|нет (?:никакого )?основани|
  отказываем|отказано|вынуждены отказать|отказать в|откажем|отклоняем|отклонен|отклонил|
  оснований[^.!?;]{0,80} (?:нет|не (?:видим|вижу|нашли|находим|имеется))|основания для этого нет|нет (?:никаких )?оснований|
  не (?:подлежит|подлежат|положен|полагается|предусмотрен|причитается|распространяется на|входит в|входят в|следует из|следуют)|из этого не следу|
  (?:пока )?не подтвержд|нет ни в одном|ни в одном (?:акте|документе)|такой вещи[^.!?]{0,40}не было|
  (?:ответ|решение)[^.!?]{0,40}(?:не изменится|прежний|прежнее|останется|окончательн)|окончательн\p{L}* (?:ответ|решени)|
  (?:мы )?(?:решили )?(?:завершить|прекратить|прекращаем|завершаем|расторгаем|расторгнуть) (?:сотрудничеств|работ|договор|обслуживан)|
  (?:продолжать|работать)[^.!?]{0,30} не (?:будем|станем|сможем)|обсуждать[^.!?]{0,40}не с чем|
  не наша (?:вина|ошибка|ответственность)|вне (?:тарифа|договора|нашей ответственности)`)

const GIVING_EN = String.raw`(?:refund|pay|cover|compensat|offer|accept|agree|do (?:this|that|it|so|any|more)|give|credit|replace|waive|take (?:this|that|it|on|the)|honou?r|provide|reimburse|extend|meet (?:this|that|the)|return|make (?:an? )?(?:exception|payment|offer)|consider|go (?:further|beyond)|help with (?:this|that)|discuss)`
const REFUSES_EN = words(String.raw`
  (?:cannot|can't|can not|could not|couldn't|won't|will not|wouldn't|would not|not able to|unable to|not going to|not in a position to|not prepared to|not willing to|not obliged to|won't be able to|don't|do not|aren't going to)(?: (?:be able to|also|therefore|simply|unfortunately|be|to|currently))* ${GIVING_EN}|
  we (?:don't|do not|never) (?:do|offer|work|take|provide|give|cover|run|make) (?!anything)|we (?:have to |must |will )?(?:decline|refuse|reject|turn down)|(?:is|are|was|has been|have been) (?:declined|refused|rejected|turned down)|
  (?:unfortunately|sadly|regrettably|i'm afraid|we're afraid)[^.!?]{0,80} (?:can't|cannot|can not|won't|not|no|run out|expired)(?!\p{L})|(?:stays?|remains?) with us|we (?:keep|retain|will keep) (?:the|a|your|\d)|(?:can't|cannot|can not) be (?:refunded|cancelled|canceled|returned|changed|waived|paid|covered|accepted)|there will be no|would (?:only )?(?:confuse|complicate)|
  (?:no|not any|see no|find no|without) (?:ground|grounds|basis|entitlement|obligation|legal basis)|no refunds?|
  (?:is|are|was|were)(?: not|n't) (?:covered|due|included|refundable|eligible|payable|owed|liable|shown|supported|proven|part of|something we)|
  not (?:shown|proven|confirmed|supported) (?:so far|yet|by)|(?:does|do)(?: not|n't) (?:cover|apply|include|entitle|extend|give (?:a|any)|show any)|
  (?:neither|nor) (?:our|the) (?:agreement|records)|no record of|
  (?:answer|decision|position)[^.!?]{0,40}(?:stays|stands|is the same|does(?: not|n't) change|will not change|won't change|remains|is final)|final (?:answer|decision|position|word)|
  (?:not|n't) the right (?:fit|studio|firm|place|people)|step aside|(?:end|close|terminate|stop) (?:our|the) (?:work|agreement|contract|cooperation|service|account)|
  excluded|outside (?:the|our|your) (?:plan|agreement|scope|terms)|not our (?:fault|mistake|responsibility)|(?:wasn't|was not|isn't|is not) our (?:fault|mistake)`)

// What follows from «не» here gives, permits or tells a fact; it takes nothing from anybody.
const NO_REFUSAL = words(String.raw`
  не (?:волнуйтесь|беспокойтесь|переживайте|влияет|повлияет|меняет|изменит|зависит)|
  (?:ничего|это|этого|вам) (?:доказывать|подписывать|платить)[^.!?]{0,20} не (?:нужно|надо|требуется|придется)|(?:прежде|раньше)[^.!?]{0,20} не (?:могли|смогли)|
  (?:отговаривать|просить|мешать|спорить)[^.!?]{0,20} не (?:буд|стан|мож)|не (?:буд|стан)\p{L}* (?:отговаривать|просить|мешать|спорить|скрывать|оправдываться)|
  (?:больше|впредь|повторно)[^.!?]{0,20} не (?:повтор|сосл|ссыла|примен)|условие[^.!?]{0,20}не действует|
  relied on a (?:term|clause) that (?:does not|doesn't) apply|(?:term|clause)(?: \([^)]*\))? (?:does not|doesn't) apply and we no longer|
  (?:do not|don't) (?:need to|have to|worry|hesitate)|(?:does not|doesn't|will not|won't) (?:affect|change (?:our|the|this) (?:decision|matter)|happen again)|
  (?:won't|will not) (?:argue|ask you|try to talk|stand in)|(?:no longer|not) (?:rely|apply (?:it|this clause))`)

/** Does the sentence refuse something? `own` as `sentencesOf` gives it. */
export const refuses = (own: string): boolean => {
  const left = own.replace(NO_REFUSAL, ' ')
  return REFUSES_RU.test(left) || REFUSES_EN.test(left)
}

const ARGUES = words(String.raw`
  вы (?:сами )?(?:не правы|неправы|ошибаетесь|виноваты|должны были|обязаны были|не (?:прочитали|читали|предупредили|сообщили|удосужились|потрудились|проверили|выполнили))|ваша (?:вина|ошибка)|по вашей вине|
  это (?:неправда|не соответствует действительности|ложь|не так)|ваши (?:обвинения|слова|утверждения|претензии)[^.!?]{0,30}(?:не |беспочв|голослов|необосн|надуман)|
  как (?:мы |я )?уже (?:говорил|писал|объясн|сообщал|отвечал)|(?:еще раз )?повторя(?:ем|ю)|напомина(?:ем|ю)(?:, | что | еще )|напомн(?:ю|им)|
  (?:недопустим|неприемлем)\p{L}*|так (?:обращаться|разговаривать|писать)[^.!?]{0,40}нельзя|оставляем за собой право|будем вынуждены|
  (?:обратимся|подадим|передадим дело|обратиться нам)[^.!?]{0,25}(?:суд|полици|юрист|заявлени)|
  you (?:are|were) (?:wrong|mistaken|at fault|responsible)|you (?:should|ought to) have|you (?:failed|forgot|neglected|did not bother|didn't bother|did not read|didn't read|never read)|your (?:own )?(?:fault|mistake)|
  (?:that|this|it) is (?:simply |just )?(?:not true|untrue|false|incorrect)|as (?:we|i) (?:have )?(?:already )?(?:said|told|explained|wrote|mentioned)|(?:i|we) (?:must |have to )?(?:repeat|remind you)|
  (?:is|are|was) (?:not acceptable|unacceptable)|(?:cannot|can't|will not|won't) (?:accept|tolerate) (?:that|this|such)|reserve the right|will be forced to|
  we (?:will|shall|may) (?:take (?:legal|you)|go to court|sue|contact our lawyer|call our lawyer)`)

/** Does the sentence argue: blame, contradict, lecture, warn? `own` as `sentencesOf` gives it. */
export const argues = (own: string): boolean => ARGUES.test(own)
