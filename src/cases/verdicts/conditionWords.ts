// What an act or an inspection says about the state of a thing and its cause: words that take it upon us, words that
// show another cause, words that say it was so when the thing came in.
import { words } from '../natureWords.ts'

const CAUSE_OURS = words(String.raw`
  by our|our (?:cleaner|courier|staff|employee|driver|colleague|team|technician|fitter)|наш[а-яё]* (?:курьер|сотрудни|мастер|клинер|водител|монтажник)|
  призна[а-яё]* (?:нами|мастерск|исполнител|продавц|магазин|фирм|салон|ателье)|accepted by us|acknowledged by us|never penetrated|
  наш\p{L}* (?:вин|ошибк)|по нашей вине|вина (?:мастера|исполнителя|сотрудни|курьера|наша)|ошибка (?:мастера|сотрудни|наша|курьера)|брак подтвержд|(?:дефект|недостаток|брак) подтвержд|
  производственн|заводск|скрыт\p{L}* дефект|подтвержд\p{L}* (?:брак|дефект|недостат)|не сверен|не проверен|не по технологии|нарушен\p{L}* технологи|
  our (?:fault|mistake|error|packing|workmanship)|confirmed (?:fault|defect|manufactur)|(?:fault|defect) confirmed|manufactur|workmanship|
  packed (?:badly|wrongly)|insufficient packing|installer|technician(?:'s)? error|not checked|wrong (?:item|product|size|colour|part) (?:sent|packed|fitted)|
  замен[её]н\p{L}* не та|перепутан|отправлен не тот`)
const CAUSE_OTHERS = words(String.raw`
  носили|поношен|бирк[а-яё]* срезан|срезана|выгорел[а-яё]* от|от солнца|sunlight|not a (?:fault|defect)|meets (?:its|the)|customer'?s own|scent|perfume|
  следы (?:носк|использ|эксплуатац|вскрыти|удар|падени|влаг|воды|стирк|ремонт|клея)|эксплуатацион|неправильн\p{L}* (?:эксплуатац|использ|хранен)|
  (?:дефект|недостаток|брак) не (?:подтвержд|обнаруж|выявл|найден)|не подтвержд\p{L}* |нарушен\p{L}* (?:правил )?(?:эксплуатац|ухода)|после (?:выдачи|передачи)|по вине (?:клиента|заказчика|покупателя)|
  залит|попадани\p{L}* (?:влаг|воды|жидкост)|механическ|сорван\p{L}* пломб|
  signs of (?:wear|use)|worn|wear marks|washed|used|user damage|misuse|liquid|water (?:damage|ingress)|impact|drop(?:ped)?|tamper|
  no fault (?:was )?(?:found|present)|no defect|not (?:confirmed|reproduc)|works (?:as|fine|normally)|within (?:spec|tolerance)|customer(?:'s)? (?:fault|own)`)
const CAME_SO = words(String.raw`
  при при[её]м|на при[её]м|до при[её]м|был\p{L}* до|имел\p{L}*|имеющ|ранее|принят\p{L}* с|с царапин|со скол|с пятн|отмечен|
  pre[- ]?existing|already|at intake|on arrival|when (?:received|dropped off|taken in)|noted|before (?:repair|work|service)|on check[- ]?in`)
const FINE = words(String.raw`
  no (?:[a-z]+ ){0,2}(?:bugs|traces|damage|defects?|faults?|signs)|monitors clear|all clear|checked, |нет следов|не обнаружен|следов нет|чисто|  без замечан|замечаний нет|претензий нет|соответству|в порядке|исправ(?:ен|на|но)|принято без|проверено при|оценк\p{L}* (?:5|отлично)|
  accepted|no remarks|no complaints?|in good (?:order|condition)|as ordered|intact|undamaged|checked on (?:collection|delivery)|rated (?:5|five)|approved|signed off|passed|5/5|5 из 5`)

export const saysOurs = (text: string): boolean => CAUSE_OURS.test(text)
export const saysOthers = (text: string): boolean => CAUSE_OTHERS.test(text)
export const saysCameSo = (text: string): boolean => CAME_SO.test(text)
export const saysFine = (text: string): boolean => FINE.test(text)

const WRONG_HANDS = words(String.raw`
  по ошибке|не тому|чуж|друг(?:ому|ой) (?:клиент|человек|получател)|не сверен|без проверки|another (?:customer|client|person|parcel)|wrong (?:customer|person|address|house)|neighbour|neighbor|someone else|сосед`)
const PROVEN_HANDS = words(String.raw`
  подпис|код (?:получ|подтвержд|выдач)|по коду|паспорт|лично|фото|вручен|sign|code|photo|in person|passport|id (?:checked|shown)|pin|recipient|handed to (?:the )?(?:customer|addressee)`)
export const saysWrongHands = (text: string): boolean => WRONG_HANDS.test(text)
export const saysProvenHands = (text: string): boolean => PROVEN_HANDS.test(text)
