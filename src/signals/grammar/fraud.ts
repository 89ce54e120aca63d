// Calling us cheats, and what is said kindly: thanks, praise, acceptance.
import { type Family, family } from '../compile.ts'
import type { Lexicon } from '../pattern.ts'

export const FRAUD_WORDS: Lexicon = {
  CHEAT:
    'мошенник* мошенни* вор воры воров вору ворам ворюг* ворюга жулик* жуль* аферист* кидал* кидалово обманщик* обманщиц* лохотрон* развод_на разводил* шарлатан* лжец* лжецы вруны вруны врун лгун* лгуны врунишк* грабител* бандит* проходимц* прохвост* пройдох* шулер* вымогател* мошенническ* жулье обдирал* рвач* надувал* надувательств* обдираловк* фирма-однодневк* шарашкин* аферюг* хапуг* кидок жульническ* фуфлыжник* разводняк* наперсточник*',
  CHEAT_EN:
    'scam scams scammer scammers scamming fraud frauds fraudster* fraudulent con_job a_con thief thieves thieving con_artist* con_artists con_man conman conmen con_men crook crooks cheat cheats swindler* swindle charlatan* liar liars racket robbery extortion rip_off ripoff rip_offs robbers bandits embezzl* shysters grifters bait_and_switch theft daylight_robbery extortionists sharks fleecing deceitful',
}

export const FRAUD: readonly Family[] = [
  family(
    'accusation.fraud',
    'fraud.claim',
    0.93,
    `
    -report*|stolen ... as? . theft
    -as theft
    классическ*|чистейш*|обычн*|очередн*|банальн*|натуральн* . развод|обман|кидалово|лохотрон|разводилово
    деньги|бабки|бабло ... выкачивае*|вытягивае*|выманивае*|тянете|трясете|дерете|вымогаете|сосете|качаете
    рекламируете|обещаете|показываете|говорите|пишете|продаете|заявляете . одно ... другое|другом
    скрутили|накрутили|смотали|скрыли|подделали|подменили|подкрутили . . пробег|счетчик*|дефект*|данные|показания|историю|цифры
    advertise|say|promise|show|sell . one . thing ... another|sell|do
    milk|milking|fleece|fleecing|squeeze|bleed|bleeding|rinse|rinsing . people|customers|us|me|clients|every
    classic|pure|obvious|straight_up|textbook|blatant . con|scam|fraud|swindle|deception
    clocked|tampered|doctored|forged|faked|rigged|falsified . . the? . mileage|meter|records|figures|documents|invoice|photos|report
    hid|hiding|concealed|covered_up . . . the|a|that|it . . from_me|fault|defect|damage|history|truth|fees
    they|you will say . anything
    наврал*|соврал*|навешали_лапши|вешаете_лапшу|вешали_лапшу|надули|напарили|впарили|втюхали|навязал* . . про|мне|о|нам|с|лишь_бы|ненужн*|допуслуг*|страховк*
    берут|берете|собирают|взяли ... предоплат*|деньг*|аванс* ... пропада*|исчез*|сбега*|морозит*|не_отвеча*
    say|says|tell|promise . . anything . . . . sale|sell|money
    take . . your|my|our|people's|the . . deposit|money . . and . . disappear|run|vanish|ghost
    total|complete . rip_off|con|scam
    вы|ты|вас|вам|ваш*|у_вас|какие|одни|сплошн*|просто|настоящ*|обычн*|компани*|контора|это|явн*|чист*|натуральн*|форменн*|там .. CHEAT|обман*|развод|кидок|кидалово|мошенничество|лохотрон|воровств*|вранье|ложь|грабеж|вымогательств*|надувательство|разводилово
    ^ CHEAT
    CHEAT . вы|ты|у|чистой|самые|просто|,|и|настоящие|!|натуральные|а_не|$
    вы|ты|меня|нас|клиент*|люд*|покупател* ... обманул*|обманыва*|развел*|разводит*|кинул*|кидае*|надул*|надуваете|ограбил*|грабите|обворовал*|обокрал*|наебал*|дурите|обдурил*|ввели_в_заблуждение|вводите_в_заблуждение|обираете|врете|врали|соврал*|лжете|обсчитываете|наживаетесь|обувае*|облапошил*|нагрел*|обобрали|объегорил*|прокинул*|обчистил*|нагибаете|разводят|обманывают
    обманул*|обманыва*|развел*|разводит*|кинул*|кидает*|надул*|ограбил*|обворовал*|обокрал*|дурит*|обдурил*|облапошил*|нагрели|наебали .. меня|нас|людей|клиент*|покупател*|на_деньги|на_бабки|на_#
    вымогае*|выманивае*|воруете|ворует|крадете|тырите|вытягиваете|выкачиваете|стрижете|сдираете|выманили|вытянули . . у? . деньги|товар*|клиент*|с|у|меня|нас|бабки
    чист*|наглый|наглое|откровенн*|сплошн*|банальн*|явн*|это|самый_настоящий . развод|обман|кидалово|кидок|надувательство|вранье|грабеж|воровство|мошенничество|ложь|вымогательство|лохотрон
    врете|лжете|вранье|врёте . . и|вы|опять|снова|в_глаза|нагло|,|!|$|не_краснея|мне|сплошное
    вы . нагло|опять|все|снова|постоянно . врете|лжете|обманываете|крадете|воруете|врали
    обман|обманом . покупател*|клиент*|потребител*|чистой|какой-то|на_обмане|и
    фейковые|липовые|поддельн*|подделали|подделываете|нарисовали|накрутили|фальсифиц*|подтасов* . . акт*|документ*|отзыв*|чек*|подпис*|скидк*
    денег|деньги . . украли|своровали|сперли|умыкнули|отжали
    украли|своровали|отжали|прикарманили|зажилили . у_меня|у_нас|мои|наши? . деньг*|#|предоплат*|аванс|бабки
    наживае*|зарабатываете . . на . обман*|доверчив*|стариках|людях|горе
    -мне|меня|нам|с_карты|телефон* . . мошенник* . . звон*|писал*|списал*|украл*|взломал*
    -мошенник* . . звон*|писал*|взлома*|представ*|под_видом
    -не . говорю|думаю|считаю|называю|утверждаю|хочу_сказать ... CHEAT|обман*
    -не . обман*|мошенник*|воры|жулик*|развод
    -боюсь|опасаюсь|много|полно|развелось|столько . . мошенник*|обман*
    -заявлени* . . мошенни*|краж*|воровств*
    -защит* . от . мошенник*
    -от . мошенник*
    -предыдущ*|прошл*|друг*_компани*|до_вас|конкурент* . . CHEAT|обманул*|кинул*|развел*
    -CHEAT . с_улицы|взломали|вынес*
    -обманыва* . сам*
    -сам*|я . обманул*
  ` +
      `
    you|your|they|this|it|company|firm|shop|store|place|website|site|owner|bunch|pack|total|complete|absolute|utter|lying|thieving|such|pure|whole|what . are|is|a|an|people|lot|of|all|nothing|just|company|thing|but|bunch|? . a|of|just|total|complete|bloody|nothing|all|pure|absolute|but|? . CHEAT_EN
    ^ CHEAT_EN
    CHEAT_EN . $
    a|an|such|total|complete|pure|utter|bloody|daylight|outright|blatant . CHEAT_EN
    you|they|company|owner|staff|people|i|we .. scam*|conned|conning|cheated|cheating|ripped_off|ripping|robbed|robbing|stole|stealing|steal|swindled|defrauded|defrauding|deceived|deceiving|lied|lying|misled|misleading|fleeced|fleecing|tricked|duped|scammed|lie|been_had|pocketed|extorted . me|us|people|customers|our|my|to|money|off|out|by|from|about|,|$|through|again|clients|everyone
    been|got|feel|was|were|being . scammed|conned|ripped_off|cheated|robbed|swindled|defrauded|deceived|lied_to|misled|fleeced|had|duped|mugged
    stop . lying|cheating|scamming|stealing|ripping
    lying . to . me|us|your|customers|my
    lied . to|about
    stole|stealing|stolen|robbed|steal . my|our|us|me . of? . money|deposit|cash|blind
    bait . and . switch
    rip . off
    ripping|rip|ripped . people|me|us|customers|everyone . off
    taking . me|us|people . for . a . ride
    daylight . robbery
    false . advertising
    con|conning|conned . people|customers|artists|artist|job|me|us
    dishonest|deceptive|fraudulent|crooked|deceitful . company|people|business|practice*|lot|advertis*|owner|behaviour|firm|bunch|charge*|traders
    holding . me|us . to . ransom
    obtained . . by . deception
    pure|plain|simple . theft|fraud|robbery|extortion
    fake . reviews|documents|invoice*|signature|discount*|certificate|sale
    forged . my|the|a
    -my|the . card|bank|account|identity|phone . . scam*|fraud|stolen|cloned|hacked
    -fraud . department|team|alert|prevention|protection|check|squad
    -action . fraud
    -scammer*|fraudster* . . pretend*|call*|text*|pos*|us*|got|hacked|email*
    -got|had|received . a . scam
    -scam . call*|text*|email*|message*
    -not . saying|calling|suggesting|accusing ... CHEAT_EN|cheat*|lying|scam*
    -not . a? . CHEAT_EN
    -is|are . this|it|you . a? . scam . QUESTION
    -last|previous|other|another|former . . designers|contractor|supplier|company|builder|host . . CHEAT_EN|conned|ripped|scammed
    -someone|somebody|neighbour|a_thief|burglar* . . stole|steal|stolen
    -afraid|worried|lots_of|so_many . . scam*|fraud*
    -may|maybe|perhaps . . not . . scanned
    -cheat . day|meal|sheet|code
    -report . theft|fraud|the_theft
    -crook . of
    -steal . the|of
    -a . steal
  `,
    'clause',
  ),
]
