// How our own notes tell that somebody was abused: what was done to a person, in the words that colleagues use.
import { rememberedTexts } from '../signals/rememberedTexts.ts'
import { words } from './natureWords.ts'

const ABUSED = words(String.raw`
  крича|орал|орёт|орет|накрича|наорал|оскорб|обозва|обзыва|матер|мат(?:ом|ами)(?!\p{L})|обматер|хамил|нахами|угрож\p{L}* (?:мне|ей|ему|нам|сотрудни|распра|убить|избить|физич)|
  толкн|замахн|ударил|схватил|плюн|швырн|бросил в|преслед|
  назвал\p{L}* (?:меня|его|её|ее|нас|девочек|сотрудни)|что я (?:вор|дура|дурак|идиот|туп)|
  (?:писал|написал|пишет|звонит|звонил)\p{L}* (?:мне |ей |ему )?(?:в личк|на личн|в личн|домой|ночью)|в личку|личный (?:аккаунт|телефон|номер)|
  shout|yell|scream|insult|abus(?:ed|ive)|called (?:me|her|him|us|them) (?:a|an|names)|threaten(?:s|ed|ing)? (?:me|her|him|us|staff|to (?:hit|hurt|kill|burn|come))|push|shov|grabb|spat|slamm|
  threw|follow(?:ed|ing) (?:me|her|him)|personal (?:account|phone|number|profile)|at my home|raised (?:his|her|their) voice`)
const NOT_ABUSE = words(
  String.raw`not abus|wasn'?t abus|no abus|не оскорб|без оскорб|не крича|не угрож\p{L}* (?:мне|ей|ему|нам|сотрудни|распра|убить|избить|физич)|never shouted|did not shout|didn'?t shout`,
)

/** True when a note of ours, or an entry of the incident register, tells of abuse against a person. */
export const tellsOfAbuse = rememberedTexts((text): boolean => ABUSED.test(text) && !NOT_ABUSE.test(text))

const FINAL = words(String.raw`
  окончательн|ответ (?:на этом )?не изменится|решение не изменится|больше возвращаться не будем|последний ответ|
  не сможем взяться|не возьм[её]мся|вынуждены отказать|честнее (?:сказать|отказ)|не подходим друг|
  (?:позици|ответ|решени)\p{L}* (?:остаётся|остается|остаются) (?:прежн|без изменени|тем же|той же)|позици\p{L}* не изменится|(?:вопрос|переписку|рассмотрени\p{L}*)[^.!?]{0,40}(?:считаем закрыт|закрываем|закрыт\p{L}* для нас|завершаем|прекращаем|завершен)|считаем (?:вопрос|обращение|переписку|дело)[^.!?]{0,20}(?:закрыт|завершенн|исчерпан)|дать вам больше нечего|добавить (?:нам )?нечего|
  final (?:answer|response|reply|decision|position)|(?:answer|decision|position) (?:stays|stands|remains|will not change|won'?t change)|step aside|
  (?:not|aren'?t|isn'?t) (?:the )?right (?:studio|fit|firm|company|agency|team|people|choice)|can'?t take (?:this|it|the project) on|
  (?:unable|not able) to take|won'?t be (?:taking|able to take)|we decline|nothing (?:more|further|else) to add|(?:answer|decision|position|response) (?:is|remains|stays) (?:unchanged|the same|as before)|(?:consider|regard|treat) (?:this|the) (?:matter|case|complaint|question|issue) (?:as )?closed|(?:matter|case|complaint) is (?:now )?closed|(?:closing|close) (?:this|the) (?:matter|case|complaint)|(?:no|not|any) (?:further|more) (?:correspondence|replies)|this concludes|our last word`)
/** Our letter that closes a matter: a decline, or an answer called final. */
export const isFinalAnswer = rememberedTexts((text): boolean => FINAL.test(text))

const AUTHORITY = words(
  String.raw`доверенност|полномочи|authority|power of attorney|authoris|authoriz|mandate|on behalf`,
)
export const asksForAuthority = (text: string): boolean => AUTHORITY.test(text)

const SILENCE = words(String.raw`
  тишина|молчан|молчит|молчите|никто не (?:ответил|отвечает)|без ответа|не ответили|не отвечаете|игнорир|
  no (?:reply|answer|response)|nobody (?:replied|answered)|no one (?:replied|answered)|never (?:replied|answered|got (?:a|an) (?:reply|answer))|
  unanswered|ignored|silence|not (?:heard|replied|answered)|haven'?t (?:heard|replied|answered)`)
/** The client says that a question stayed without an answer. */
export const tellsOfSilence = rememberedTexts((text): boolean => SILENCE.test(text))

const STRIKES = words(String.raw`
  дур[аыу]|дурак|идиот|тварь|твари|мраз|скотин|урод|сука|суки|кретин|дебил|ублюд|коз[её]л|тупая|тупой|тупица|шест[её]рка|гнида|подонок|овца|корова|
  moron|idiot|bitch|bastard|cunt|retard|thick|scum|stupid|dumb|imbecile|cow|pig|halfwit|brain`)
/** An insult that strikes one person, beyond a mild epithet at all of us. */
export const strikesAPerson = (insult: string): boolean => STRIKES.test(insult)

const NOTHING = words(String.raw`
  обещали (?:вернуть|прислать|ответить|перезвонить|сделать|привезти|к|до|вчера|сегодня|в)|вы (?:же )?обещал|до сих пор|так и не|где (?:мо[йяеи]|деньг|ответ|заказ)|всё ещё нет|все еще нет|не приш|не дожд|
  you (?:said|promised)|still (?:no|not|waiting|haven)|where is|nothing (?:has )?(?:came|come|arrived|happened)|never came|as promised`)
/** The client reminds us of something promised that did not come. */
export const tellsOfNothing = rememberedTexts((text): boolean => NOTHING.test(text) || tellsOfSilence(text))
