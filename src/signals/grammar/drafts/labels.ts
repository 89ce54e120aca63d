// Guard G5: words that name a person or an act by a label instead of telling what was said or done. They are banned in every form;
// only the name of a law or of an office may hold one.
import { type Family, family } from '../../compile.ts'

export const DRAFT_LABELS: readonly Family[] = [
  family(
    'cue.G5',
    'label',
    0.95,
    `
    шантаж*|вымогател*|вымогат*|вымогае*|вымогал*|вымогая|вымогани*|мошенни*|мошеннич*|смошеннич*|террорист*|террориз*|потребтеррор*|терроризир*|экстремист*|экстремиз*|потребэкстрем*|преступ*|неадекват*
    лжец*|лгун*|лжете|лгать|лжет|аферист*|жулик*|жулье|сумасшедш*|ненормальн*|истеричк*|истерик|истеричн*|психопат*|псих|психи|психованн*|невменяем*|скандалист*|клеветни*|ворюг*|воровк*|обманщи*|потребляд*|невежд*|хам|хамк*|хамло|наглец*|идиот*|дурак*|дура
    blackmail*|extort*|fraud|frauds|fraudster*|fraudulent*|defraud*|criminal*|liar|liars|crazy|craziest|crazies|lunatic*|terroris*|extremis*
    scammer*|con_artist*|conman|crook*|cheater*|insane|psycho*|hysterical|unhinged|madman|madwoman|nutcase*|nutter*|idiot*|moron*|chancer*|troublemaker*|crybaby|karen|delusional|deranged
    you . are . . lying|mad|nuts
    клевет*|подлог*|вранье|вранья|враньем|врать|врете|врешь|соврал*|наврал*|вруна|врун|врунь*|ложь|ложью
    вы|ваш*|это . . . . лжив*
    вы ... обман* . . нас|меня
    вы ... обманыва*|обмануть|надуть|облапошить|развести|кинуть|нагреть|провести_нас|обдурить|обхитрить
    разводите|разводишь|развод|разводом|разводят . . нас|на_деньги|на_бабки|чистой
    бред|бредни|бредов*|бредят*|чушь|ахинея|ахинею|околесиц*|белиберд*
    уголовщин*|криминал|криминальн*|бандит*|грабеж*|грабител*|рэкет*
    вы|ваш*|прекрат*|хватит|устро*|устраив*|закат* ... истерик*
    истерить|истерите|психуете|психовать|бесноват*|беситесь|орете|визжите
    вы|ты ... INSULT
    ваш*|так*|эт*|каки*|наш* . . RUDE_ADJ? INSULT
    не . будьте|прикидыва*|притворя*|строй*_из_себя|корч*|валя* ... INSULT|дурочк*|жертв*|дурак*|дурой|идиот*
    дурочк*|дурочек|дурачк*|тупиц*|базарн*|базарная
    вы . . . . прикидываетесь|притворяетесь|симулир*|манипулир*|провоцируете|наглеете|хамите|грубите|паразитируете|наживаетесь|спекулируете
    халявщи*|халявы|халяву|на_халяву|халявн*|нахлебни*|сутяг*|сутяжни*|кляузни*|склочн*|жалобщик*|жалобщиц*|скандальн*|потребленц*|попрошайк*|вымогател*
    глупее|глупейш*|тупее|тупейш*|абсурднее|смешнее . . претензи*|жалоб*|письма|отзыва|не
    наглост*|наглея|наглая|наглый|наглые|нагло|наглое|обнагл*|нахал*|нахальств*|нахальн*|бесстыж*|бессовестн*|бесстыдств*
    жалкая|жалкий|жалкие|жалкую|убогая . . попытк*|человек|претензи*|оправдани*|зрелищ*
    поживит*|нажиться|наживатьс*|навариться . . за|на
    воруете|воровали|своровали|украли|стащили|стырили|слямзили . у_нас|наш*
    вы ... воруете|своровали|украли|стащили|стырили|подделали|подделываете|сфальсифиц*|сфабриков*
    это|ваш*|чистой_воды|просто . . . воровств*|кража|хищени*|грабеж|мародерств*|подделк*|фальсификаци*|фальшивк*
    у_вас|где ... ни_стыда|ни_совести|нет_совести|нет_стыда|совести_нет|стыда_нет|ваша_совесть|с_головой
    постыдились|постыдитесь|стыдно_должно|как_вам_не_стыдно|побойтесь
    ведите|держите себя ... как|прилично|достойно|нормально|адекватн*|по-человечески
    вы ... ведете_себя . . . . как|неприлично|отвратительно|ужасно|безобразно|недостойно|агрессивн*|странно|неадекватн*
    вы . . . . больной|больная|больные|неуравновешенн*|неуравновешен*|агрессивн*|жадн*|лицемер*|эгоист*|мстительн*|капризн*|токсичн*|параноик*|манипулятор*|провокатор*|хулиган*|лгун*|хитрец*|хитрая|хитрый|невоспитанн*|грубиян*|мелочн*|злобн*|тяжелый_человек|сложный_человек|проблемный_клиент|трудный_клиент
    устро*|устраива*|закати*|разыгрыва*|разыграли ... цирк|балаган|спектакл*|концерт|истерик*|сцену|сцены|театр
    сход*|спяти*|свихн*|рехнул*|умом_тронул* . с? . ума|от|вы|совсем
    с_ума_сошли|сошли_с_ума|выжили_из_ума|крыша_поехала|не_дружите_с_головой|не_в_себе|не_в_своем_уме
    -наш*|мы . . . . хамств*|хамил*|грубил*|наглост*
    -мы|я . не . . обманыва*|обман*
    -не . . . утвержда*|говорим|считаем|думаем|называ* ... вы
    наглый|наглая|чистый|сплошной|откровенный|явный|прямой . обман
    попытк* . . развести|обмануть|надуть|нажиться|кинуть|поживиться
    неуравновешен*|рэкетир*|самодур*|нечестный|нечестная|непорядочн*|подлый|подлая|подло|низко_с_вашей|мерзк*|гнусн*|отвратительн*_письм*|хамски*
    ваш* . . . поведени*|выходк*|письмо|письма|тон|слова|отзыв|требовани* . . . . возмутительн*|недопустим*|отвратительн*|неприличн*|безобразн*|смешн*|нелеп*|абсурдн*|мерзк*|хамск*
    возмутительн*|отвратительн*|безобразн*|нелеп*|абсурдн*|хамск* . . ваш* . . поведени*|выходк*|письмо|письма|тон|слова|отзыв|требовани*
    только|лишь . больной|больная|псих|ненормальный|дурак|идиот ... мог|могла|может
    совесть . у_вас . есть|у_вас . совесть
    у_вас . . совест* . . есть|осталась|имеется
    жульнич*|жульничество|жульнич|махинаци*|афера|аферу|афер|авантюр*|разводил*|кидал*|кидалов*|обманом
    ваш*|вашей|вашу|какая|какой . . . . жадност*|алчност*|глупост*|тупост*|хитрост*|подлост*|злоб*|лень|безграмотност*|невежеств*|неадекватност*|самодурств*
    клянч*|выклянч*|выпрашива*|выцыганив*|вымогать|попрошайнич*
    высосан*|притянут* . из_пальца|за_уши
    взят*|цифры|сумма . . с_потолка
    вы ... выдумали|выдумываете|сочинили|сочиняете|наврали|придумали_все|фантазируете|преувеличиваете
    сорвать|содрать|срубить|стрясти|вытрясти|выбить|вытянуть|отжать|урвать|хапнуть|выдоить|поиметь . . . . денег|с_нас|бабл*|куш|лишн*|компенсаци*|халяв*
    психически|вменяем*|в_здравом_уме
    нормальн*|адекватн*|здоров*|приличн*|порядочн*|разумн* . . человек|люди|клиент*|покупател* ... не|никогда|так
    вы . . . подменили|подсунули|подстроили|инсценировали|подкинули|испортили_сами|сломали_специально|специально_сломали|нарочно
    валите|сваливаете|перекладываете . . на_нас|на_других
    переплюнули|превзошли_себя|аплодир*|браво
    мелочн*|скупердя*|жмот*|скряг*|крохобор*
    deceit|deceitful*|deception|racketeer*|rip_off|daylight_robbery|con_job
    attempt|trying|tries|try . to . . rip|con|cheat|fleece|trick|scam|milk|rob
    sick|twisted|warped . mind|person|individual
    your . . . behaviour|behavior|conduct|letter|letters|email|tone|words|demand|demands|review|complaint . . is|are|was|were . . . outrageous|disgusting|disgraceful|appalling|shocking|vile|rude|abusive|absurd|ridiculous|laughable|crazy|hysterical|offensive_nonsense
    your . rude|vile|disgusting|nasty|crazy|silly|absurd|hysterical . . letter*|email*|message*|words|behaviour|demand*|review
    you ... dishonest|racketeer*|unstable|scheming|devious
    have you no|any . . shame|conscience|decency|manners
    trickery|trickster*|swindle*|skuldug*|chicanery|dirty_tricks
    your . . greed|stupidity|ignorance|malice|laziness|arrogance|pettiness|rudeness|dishonesty
    stop|quit|enough . . . . begging|scrounging|sulking|ranting|raving
    how|so|such|very|incredibly petty|greedy|childish|low|dishonest|mean|spiteful|rude . . you|of_you|people|person
    petty|greedy of . you
    out_of_thin_air|pie_in_the_sky|fairy_tale|fairytale|tall_story|sob_story
    you ... made_it_up|made_it_all_up|made_all|made_up|made_this_up|made_that_up|concocted|imagined|exaggerat*
    quick_buck|easy_money|cash_cow|money_grab*|shakedown|shake_down|free_ride|gold_digger*
    no|any|every sane|normal|decent|reasonable|honest|rational person|people|customer|human|adult . would|could|writes|does
    you . . . swapped|switched|planted|staged|tampered|damaged_it_yourself|broke_it_on_purpose
    take|taking|took . us . for . a? . fools|idiots|mugs|mug|fool|ride
    slander*|libel*|defamat*|smear*
    you ... lie|lied|lying . . about|to|again|through
    stop|quit|enough|keep|caught . . . . lying|lies|pretending|whining|moaning|nagging
    this|that|it is . a . . lie|lies|scam|racket|swindle|robbery|theft|con|sham|crime
    your . . . lies|lie|games|antics|tantrum*|drama|scam|racket|trickery|schemes|scheme|nonsense|stunt*
    tell*|told . . . lies
    you ... scam*|swindl*|cheat*|trick|tricking|tricked|conning|deceiv*|fleec*|rip_us|milk|milking . . us|our|me|the_system
    bully|bullies|bullying|harassing|harasser*|stalker*
    sick_in_the_head|off_your_rocker|out_of_your_mind|lost_your_mind|losing_your_mind|lost_the_plot|not_right_in_the_head
    hysteric*|hysterics|tantrum*|meltdown
    you . . . . forged|forge|faked|faking|fabricat*|doctored|made_it_up|made_this_up|invented|staged
    you . . . . stole|stealing|steal|robbed|robbing|nicked|pinched
    nonsense|drivel|gibberish|hogwash|balderdash|ludicrous|laughable|preposterous|pathetic
    your ... absurd|ridiculous|rubbish|garbage|silly|stupid|dumb|idiotic
    utter|complete|total|absolute|pure . rubbish|garbage|tripe
    play*|act* . . dumb|innocent|stupid|victim|fool
    dumber|dumbest|stupider|stupidest|silliest|daftest
    freeload*|sponger*|scrounger*|time_waster*|timewaster*|time_wasting|cheapskate*|leech*|parasite*|complainer*|whiner*|moaner*|whinger*|drama_queen|attention_seeker*|grifter*|swindler*|hooligan*|thug*|vandal*
    spoilt|spoiled . . brat|child|kid|princess
    brat|childish|immature|infantile
    like . a . . grown_up|adult|child|toddler|baby|lunatic|animal
    you . . . . some|the nerve|cheek|audacity|gall
    you ... no . shame|conscience|decency|manners
    shameless*|shame_on_you|ashamed_of_yourself|have_you_no_shame
    amount*|is|commit*|was|guilty . . . to? . a|of? . crime|theft|robbery|stealing|an_offence|offence
    theft|robbery|stealing ,? . full|plain|pure|simple|period
    you . . are|were|being|sound|have_been ... rude|abusive|aggressive|nasty|greedy|dishonest|unreasonable|paranoid|manipulative|toxic|petty|vindictive|selfish|arrogant|ignorant|stupid|thick|difficult_person|impossible_to_deal|mental|pathetic|unstable|hostile|obnoxious|spiteful
    you|your . RUDE_ADJ? . INSULT
    be . . such? . a|an . RUDE_ADJ? INSULT
    you . are . . . a|an|such ... INSULT
    trying|attempt* . . . . to . . extract|squeeze|milk|wring|make_money|cash_in
    -lying . . on|in|at|there|around|next|beside|under|by
    -вы . . . правы
    -we|i . . . petty|made_it_up|damaged|switched|swapped
    -our|we|my|i|us . . . . . rude|silly|stupid|dumb|nonsense|ridiculous|pathetic|childish
    -not . . saying|suggesting|claiming|calling|think|accus* ... you
    -you . . . not . . . . rude|difficult|unreasonable|stupid|abusive
    -fraud act|office|prevention
    -serious|action|national fraud
    -criminal . justice|law|damage|code|procedure|finances|cases . act|code|review|rules|order
    -criminal code
    -terrorism act
    -уголовн* кодекс*
    moshenni*|shantazh*|vymogat*
    -# . ук|коап|гк . . . шантаж*|вымогательств*|мошенничеств*|преступ*
    -закон* . о . . противодейств* . . . . экстремист*|терроризм*|экстремизм*
    -стать* . # . . . вымогательств*|мошенничеств*
    -psycholog*|psychotherap*|psychiatr*|psychometr*
    -crazy . paving|golf
  `,
    'match',
  ),
]
