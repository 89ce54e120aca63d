// Thanks or praise for something that is named, acceptance of a proposal, agreement to terms.
import { type Family, family } from '../compile.ts'
import type { Lexicon } from '../pattern.ts'

export const POSITIVE_WORDS: Lexicon = {
  GOOD_RU:
    'отличн* прекрасн* замечательн* супер классн* хорош* великолепн* вежлив* приятн* быстр* оперативн* качественн* аккуратн* чудесн* шикарн* внимательн* профессиональн* доброжелательн* вкусн* восхитительн* здорово молодц* молодец умниц* топ огонь идеальн* довольн* довол* потрясающ* добр* терпелив* чуткий чутк* отзывчив* достойн* лучш* толков* грамотн* безупречн* порядочн* честн* человечн*',
  GOOD_EN:
    'great excellent fantastic wonderful brilliant lovely perfect amazing superb good nice helpful kind friendly polite professional patient beautiful gorgeous awesome outstanding fab fabulous spot_on quick efficient prompt top_notch delightful impressive flawless terrific first_class tidy happy pleased delighted impressed thrilled chuffed courteous thoughtful',
}

export const POSITIVE: readonly Family[] = [
  family(
    'positive',
    'positive.specific',
    0.88,
    `
    -и . вопрос . закрыт
    accept . the|this . work|delivery|offer|terms|plan
    signed . . the|your . amendment|contract|agreement|form|offer|paperwork
    no . remarks|comments|issues|complaints|objections
    golden hands
    золотые руки
    замечаний . нет
    принимаем|принимаю . . работ*|услови*|предложени*
    спасибо|благодар* ... приехал*|починил*|помог*|сделал*|нашл*|ответил*|объяснил*|подобрал*|выручил*|успел*|исправил*|отремонтировал*|заменил*|разобрал*|подсказал*
    thanks|thank_you . to ... who|for
    all_right|alright|okay|ok|fine|right|yes|sure . , . i|we will . . take|go|have|accept|pay|sign|wait|come|do
    i|we will . . take|have|go_with|go_for . . the|your|that . . . slot|offer|option|replacement|voucher|credit|deal|instalment|appointment|plan
    -если|хотел*|ждал*|спасибо_что_не ... помог*|сделал*
    --не_переживайте|не_волнуйтесь|не_беспокойтесь
    --do_not_worry|no_worries|never_mind
    благодарность|благодарности|спасибо . . . врач*|доктор*|мастер*|тренер*|педагог*|учител*|сотрудник*|персонал*|водител*|курьер*|команд*|менеджер*|администратор*|девушк*|вам|ваш*
    огромная|отдельная|большая|искренняя . благодарность|признательность
    huge|many|big|massive|special|sincere . thanks . . to|for
    -she_would|he_would|they_would|would . love
    -i_would|i_think ... love . this|it
    apology|explanation|offer . accepted
    we . are . good|square|all_good|even_now
    -followers|lawyer*|solicitor*|police|regulator|papers|press|court|judge ... love|thrilled|delighted|happy
    спасибо|благодарю|благодарим|благодарна|благодарен|спс|пасиб|спасибочки|признателен|признательна|респект|благодарность|поклон .. за|что|вам_за|,_что
    спасибо|благодарю . . , . всё|все|разобрал*|помогло|работает|пришл*|дошл*|это|теперь|очень|так|подходит|понял*|устраивает|отличн*|вопрос|вижу|супер
    за . . спасибо|благодар*|респект
    спасибо . . мастер*|девушк*|сотрудник*|администратор*|команд*|менеджер*|курьер*|тренер*|врач*|фотограф*|студи*|ребят*|вашему|вашей|анн*|лично|консультант*
    GOOD_RU . . WORK_RU|сотрудни*|менеджер*|мастер*|персонал|администратор*|курьер*|тренер*|студи*|салон*|команд*|девушк*|магазин*|ребят*|атмосфер*|место|специалист*|результат*|консультант*
    WORK_RU|сотрудни*|менеджер*|мастер*|персонал|администратор*|курьер*|тренер*|команд*|девушк*|результат*|магазин*|ребята|консультант*|атмосфера|специалист*|студия|салон|всё|все|фотограф .. очень|просто|действительно|у_вас|всегда|вышл*|получил*|сделал*|прошл*|оказал*|как_всегда|на|был*|работает|сделан*|выполнен*|? . GOOD_RU|на_высоте|на_высшем|понравил*|понравилось|высший_класс|бомба|отлично|хорошо|быстро
    очень|мне|нам|всем|всё|больше_всего . . понравил*|нравит*|доволен|довольна|довольны
    доволен|довольна|довольны . . работ*|результат*|ремонт*|качеств*|всем|покупк*|обслуживани*|как|сервис*
    вы|ребята|девочки|мастер|вы_все . . молодцы|молодец|лучшие|супер|умницы|большие_молодцы|профи|профессионалы|очень_помогли|выручили|меня_выручили|были_добры
    помогли|выручили|спасли . . очень|меня|нас|быстро|сильно
    рекомендую|рекомендуем|советую|буду_советовать|порекоменду* . . всем|вас|мастера|друзьям|обязательно|студию|салон|знакомым
    обязательно? . вернусь|вернемся|приду|придем|обращусь|обратимся|закажу . . еще|снова|к_вам|обязательно
    ладно|хорошо|ок|окей|давайте|годится|идет|договорились|согласен|согласна|согласны|принято|подходит|устраивает|добро|норм|по_рукам|принимаю|принимаем|оке|ага ... вариант*|так_и|доплачу|заберу|оплачу|подожду|согласен|согласна|согласны|устраивает|подходит|буду|приду|подпишу|договорились|условия|предложение|переделк*|замен*|давайте|на_этом|приеду|оплачиваю|беру|подписываю|забираю|сделаем_так|по_договору
    вариант* . . подходит|устраивает|годится|берем|выбираю|беру|принимаю|согласен|согласна|принят
    ^ подписал*|подписано|оплатил*|принято|договорились|согласен|согласна|согласны|годится|устраивает|принимаю|принимаем|подходит
    меня|нас|мне|нам|все|всё|это|так|такой|условия|предложение|расчет|сумма|срок|цена . вполне? . устраивает|устраивают|подходит|подходят|годится
    претензий . . нет|не_имею|больше|не_имеется|снимаю
    вопрос* . . снят*|закрыт*|решен*|исчерпан* . 
    вопросов . . больше? . нет
    проблем* . решен*|устранен*|решил*|исчез*
    всё|все . . работает|заработало|пришло|получил*|дошло|в_порядке|отлично|супер|хорошо|понравилось|идеально|прекрасно|на_месте|решилось|решили|ок|исправили|как_надо|сделали
    приятно . . удивл*|иметь|работать|общаться|что|было
    рад|рада|рады . . что|сотрудничеств*|результат*|работать
    ценю|ценим . . что|ваш*|оперативн*|честн*|терпени*|подход|внимани*
    согласен|согласна|согласны . . на|с|доплатить|подождать|оплатить|подписать|забрать
    готов|готова|готовы . . доплатить|подписать|оплатить|забрать|подождать|принять
    -заранее . . спасибо|благодар*
    -спасибо|благодар* . . заранее
    --ну|большое|огромное|отдельное|вот . . спасибо . . за . . испорчен*|потерян*|сорван*|потрачен*|хамств*|такой|такую|такое|нерв*|вранье|бардак|цирк|сломан*|грязн*
    -спасибо . . за|, . . . внимани*|понимани*|ответ .
    -спасибо . . за . . испорчен*|потерян*|сорван*|потрачен*|хамств*|такой|ничего|нерв*|бардак|цирк
    -спасибо . , . не_надо|не_нужно|обойдусь
    --не_переживайте|не_волнуйтесь|не_беспокойтесь . . всё_в_порядке
    -не . . GOOD_RU|понравил*|нравит*|устраивает|доволен|довольна|подходит|согласен|согласна|согласны|рекомендую|советую|вернусь|приду|рад|рада|все_в_порядке|помогли|готов
    -не .. устраивает|подходит|доволен|довольна|понравил*
    -хорошо . бы|было_бы|что_не|только|подумайте
    -а . хорошо|хорошие
    -когда|если|чтобы|надеюсь|хотелось|неужели|раз ... хорош*|быстр*|нормальн*|отличн*|устроит
    -быстр*|вежлив*|качественн*|хорош* . ответ*|вопрос*|вечер|дня|день
    -добр* . день|вечер|утро|дня|времени|пожалов*
    -добрый|доброе|доброго
    -хорош* . . если|вопрос
    -всего . . добр*|хорош*
    -отличн* . . от|ваша|работа_ничего|сервис_,
    -лучше|лучший . . бы|сказать|скажите|так|уж
    -было . . все|всё . хорошо . . пока|до
    -быстр*|быстрее . . сделайте|верните|решите|реш*|ответьте|привезите
  ` +
      `
    thank*|thanks|cheers|appreciate|grateful .. for . . the|your|you|sorting|being|such|all|getting|fixing|sending|coming|a|so|helping|letting|replacing|making|doing|finding|explaining|replying|this|that|staying|honest*|calling|going|not|taking|quick*|turning|looking_after|help
    thank*|thanks|cheers . so_much|very_much|again|a_lot|? . , . it|that|all|works|this|the|they|sounds|everything|perfect|great|got|i|we|received|will|much|really
    thank* . . to . . staff|your|the|whoever|everyone|driver|team
    that|it|this|which|option|monday|tuesday|wednesday|thursday|friday|saturday|sunday|price|quote|plan|proposal . . works|suits|sounds_good|sounds_fair|is_fine|is_perfect|is_great|is_acceptable|will_do|would_be_great|sounds_great|is_fair|looks_great|is_fair_enough|seems_fair|sounds_reasonable|fits|is_ok|is_okay|is_good|will_work|would_work|is_lovely|seems_reasonable
    happy . . with|to . . the|accept|your|it|pay|go|sign|wait|proceed|how|everything|what|that|agree|continue|result*
    i|we . will|am|would|are|have . . happy|take|go|accept|agree|accepted|sign|choose|going . . to|with|the|your|option|it|on|for . . accept|offer|option|proposal|that|it|plan|credit|deal|replacement|terms|second|first|agree
    accept|accepted|agreed|agree . . your|the|to|with|and|that|on|, . . offer|terms|proposal|price|explanation|plan|option|credit|replacement|quote|conditions|signed|thanks|fair|changes|new
    ^ agreed|accepted|deal|fair_enough|perfect|brilliant|signed|approved|confirmed|sounds_good|great|lovely|excellent|fine_by_me|works_for_me|no_complaints
    fine . , . put|book|do|go|send|let|i|we
    fine . put|book|go|let_us
    put . me . on|down . . business|the|for|plan
    you|she|he|they|staff|driver|team|everyone|your|whoever|receptionist|lad|technician|plumber|photographer|instructor .. was|were|are|is|been|did|have|has|came|could|did|went . been? . really|so|very|extremely|incredibly|absolutely|always|a|not|super|such|both|all|? . GOOD_EN|kind|great_job|a_star|a_credit|above_and_beyond|so_helpful|a_delight|good_to_me|have_been_more|the_best|legend|fair|generous
    WORK_EN|THING_EN|SERVICE_EN|result|results|everything|experience|it|atmosphere .. is|was|are|were|looks|look|turned|came|tasted|has_been|fits . out|back|up? . really|so|very|absolutely|simply|just|all|truly? . GOOD_EN|stunning|like_new|perfectly|a_treat|sorted|beautifully|better_than|works_now|delicious|well_done|resolved
    GOOD_EN . . WORK_EN|staff|team|people|customer_service|experience|communication|result|driver|place|shop|person|value|instructor|teacher
    i|we|really|absolutely|she|he|kids|wife|husband|everyone . really|absolutely|all? . love|loves|loved|enjoyed|adore|adored|liked . . the|it|my|our|how|working|your|every|what|this|that
    would|will|can|highly . . definitely|certainly? . recommend|use_you_again|come_back|order_again|be_back|return|book_again
    recommend . . you|this|them|to_everyone|to_anyone|to_friends|to_my
    well . done
    great|good|excellent|lovely|fantastic|brilliant|superb|amazing|nice . job|work|service
    all . good|sorted|working|fine . now? . now|thanks|thank|here|on_my|with|,|$|again
    no . complaints|further_issues|further_questions|problem_with
    problem|issue|it|everything . . solved|resolved|sorted|fixed|works_now|is_working_now|fixed_now
    count . me . in
    you . have . been|got . . kind|helpful|great|patient|wonderful|it_spot_on|fair
    appreciate . . your|you|the|how|that . . honest*|help*|patience|quick|effort|time|being|sorting|it|prompt|taking|offer
    pleased|impressed|delighted|thrilled|over_the_moon . . with|by|to|how|that
    -thank* . . in_advance
    -in_advance
    -thanks|thank* . . for . . nothing|ruining|wasting|losing|breaking|your_time|reading|your_attention|the_stress|destroying|ignoring|letting_me_down|making_my|the_ruined|your_understanding|your_cooperation|making_me|messing
    --thanks|thank* . . for . . nothing|ruining|wasting|losing|breaking|ignoring
    --great|nice|brilliant|lovely|fantastic|wonderful . . job_losing|job_breaking|way_to|job_ruining|work_losing
    -not|never|no|nor|hardly|far_from .. GOOD_EN|happy|pleased|agree|accept|recommend|impressed|agreed|satisfied|love|acceptable|works|fine|suit*|thank*
    -if|would_be|could_you|hoping|hope|unless|until|once|when|should|supposed|promised|expected|expect|need ... GOOD_EN|happy|accept|recommend
    -good|great|lovely . . morning|afternoon|evening|day|question|grief|luck|weekend|faith|time_to|deal_of
    -good . morning|afternoon|evening|day|faith
    -not . good
    -nice . . try|to|one
    -good . . enough|reason
    -used_to|was_once ... GOOD_EN
    -deal . with
    -would . . like
    -i|we . like . . to|a|my
    -thank . god|goodness
    -great . . now|,_now|another|so
    -oh . great|lovely|brilliant|wonderful
  `,
  ),
]
