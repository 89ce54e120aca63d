// Wordings of two flags that weigh 2: goods taken for one evening, and nobody there who may decide.
// Notation: src/signals/pattern.ts.

export const LENT_AND_UNDECIDED_FLAGS: readonly (readonly [string, string])[] = [
  [
    'wardrobing_hint',
    `
    BUYS .... OCCASION .... GIVE_BACK
    for|to . one|a|the|my|our? . OCCASION .... then|after|and . . GIVE_BACK
    на|для . одну|один|время . OCCASION|чемпионат* .... GIVE_BACK
    BUYS .... final|cup|match|season|tournament|чемпионат*|матч|сезон|финал .... GIVE_BACK|оформ* возврат?
    над*|одева*|пользова*|походить|поносить|погулять|wear|wore|use|used .... принести|принесу|привезу|сдать|вернуть|returned|return|bring .... деньги|верн*|примете|notice|mind|ok|okay
    notice|mind|care|know if . i . wear|wore|use|used .... return*|brought|bring
    wear|wore|used once .... GIVE_BACK|returned
    tags|labels|tag . stay|stays|staying|remain|will_stay|on on?
    ценник*|бирк*|этикетк*|ярлык* .. не? . срезать|срезаю|отрывать|отрезать ... не
    BUYS .... OCCASION .... привезу|принесу|отвезу|отправлю|comes|goes|bring|send|take обратно|назад|back
    GIVE_BACK|примете_назад|примете_обратно .... если .... OCCASION|над*|одева*
    если .... над*|одева*|использ* .... примете|возьмете|принимаете назад|обратно|возврат
    OCCASION .... на_следующий_день|назавтра|наутро|next_day|the_day_after|the_next_morning ... GIVE_BACK|обратно|back
    хочу|хотим|возьму|взять ... на . OCCASION . , . а|и|потом? . вернуть|верну|сдать|сдам|вернем
    want|need|take|buy ... for . a|the|my? . OCCASION . and . then? . i? . will? . . GIVE_BACK
    разок|один_раз|раз|однажды . . над*|одева*|носил* ... обратно|верн*|сдать|примете|сдам
    над*|одева*|носил*|поль* .. раз|разок|один_раз|однажды ... обратно|верн*|сдать|примете|сдам
    GIVE_BACK|обратно ... если . . над*|одева*|носил*|пользова*
    if|what_if i . wear|use|film|borrow ... GIVE_BACK|bring_it_back
    need|want|only ... for . #|ten|a_few|a_couple_of|two|three . days|hours ... GIVE_BACK
    ok|okay|fine|alright . if|to . i? . wear|use ... GIVE_BACK
    need|want|buying .. for . a|the|my? . OCCASION ... GIVE_BACK
    buying|getting|ordering . it|this|one . for ... GIVE_BACK
    надену|одену|поношу|похожу|поснимаюсь|сфоткаюсь|сфотографируюсь|попользуюсь|воспользуюсь|схожу|покажусь|прогуляю|обновлю|отсниму|поснимаю ... GIVE_BACK
    на|для|под . один|одну|одного|свой|эту? . OCCASION . , . а|и|потом|после? .. верну*|сдам|сдать|вернем|сдадим|обратно
    на|для|под . один|одну|одного|свой|эту? . OCCASION . , . потом|после|затем . возврат*
    один_раз|разок|на_раз ... GIVE_BACK
    GIVE_BACK ... после .. OCCASION|использовани*|носки
    бирк*|этикетк*|ярлык* .. не . срезать|срежу|срезаю|отрезать|отрежу|отрываю|сниму|снимать|буду
    бирк*|этикетк*|ярлык* .. спрячу|сохраню|заправлю
    wear|use|try|borrow|film|photograph|shoot .. once|one_time|a_couple_of_times|one_night|OCCASION ... GIVE_BACK
    wear|use|borrow|film . it|them|one|this .. and|then|before|, . . GIVE_BACK
    just|only . need|want|for|buying|getting ... OCCASION ... GIVE_BACK
    need|want . it|one|this|them . just|only? . for ... OCCASION ... GIVE_BACK
    GIVE_BACK ... after ... OCCASION|wearing|using|worn
    keep|leave|tuck|hide|keeping|leaving|hiding|tucking . the|all? . tags|labels|tag|label . on|in|hidden|inside|attached
    -- аренд*|прокат*|напрокат|взаймы|rent|rental|rents|renting|hire|hiring
    -- return_policy|returns_policy|refund_policy|условия_возврата|политика_возврата|правила_возврата
    -- не подойд*|подош*
    -- not_fit|wrong_size|faulty|damaged|брак*|дефект*
    `,
  ],
  [
    'no_decision_maker',
    `
    DECIDER|решение .... PERSON .... в_отъезде|занят*|недоступ*|в_командировке|за_границей|в_больнице|unreachable|unavailable|abroad|travelling|away
    ^ . . не . решили|определились|договорились|выбрали . ,? . . кто .. отвеча*|решает|главн*|ведет|подпис*
    не . решили|определились|договорились .... кто ... отвеча*|решает|главн*|ведет|подпис*|утвержда*
    not . decided|agreed|settled|clear . yet? . who . ... sign*|decide*|responsible|charge|approve*|runs
    заказчик|решаю|плачу|главный . . не я|мы .... а . PERSON
    PERSON|заказчик* ... will|may|might|can|может|захочет|будет . . not . like|понравиться|понравится
    PERSON . . want|wants|likes|going_to . to? . change|redo|changes .... mind|everything|end|again
    i . am . just|only . the|an assistant|messenger|middleman|intern|secretary|go_between
    DECIDER|решение|слово .... PERSON|он|она|они .... не в_курсе|знает|знают|слышал*|общается|общаются|отвечает|видел*|занимается|участвует
    PERSON .. DECIDER .... не в_курсе|знает|знают|слышал*|общается|отвечает|видел*|занимается|участвует|в_теме
    DECIDER|решение|слово .... PERSON .... с_вами .... не
    PERSON .. DECIDER|makes_decisions|makes_the_decisions|makes_the_decision|has_the_money|pays|holds_the_purse .... not|never . know|knows|heard|do|does|take|speak|talk|answer|aware|seen|met|here|around|know_yet
    я|сам|сама не . решаю|принимаю|утверждаю|определяю|выбираю
    передам . PERSON|руководств*|наверх|им .... скаж*|реш*|видно|посмотр*
    последнее_слово|решающее_слово|окончательное_слово|окончательное_решение . . за . PERSON
    согласовывать|согласовываем|утверждать|утверждаем|решать|решаем|выбирать .. втроем|вчетвером|впятером|вшестером|коллективно|всей_семьей|всем_отделом|всей_командой|сообща|толпой
    run|put|take|pass|clear .. it|this|everything|that .. past|by|to|through|with .. PERSON|family|everyone|whole
    six|five|four|three|seven|eight|nine|ten|#|several|many of_us .... agree|like|happy|committee|vote|decide|opinion*|approve
    i|we . can|do|am|are not . . decide|choose|authori*|approve|commit|say_yes .... PERSON|someone|somebody|they|he|she
    решение|выбор|последнее_слово не . за_мной|мое|за_нами
    everything|every|each|any|all .. has|have|must|needs|need . to . go|get|be_signed . past|through|by ... board|committee|boss|partner*|director*|head_office|legal
    решать|утверждать|выбирать . будет|будут . муж|жена|шеф*|начальств*|директор*|руководств*|партнер*|другие|начальник*|собственник*|не_я
    решает|решит|решат|утверждает . все? . начальств*|руководств*|шеф*|наверху|головн*|совет*|хозяин
    окончательное_слово|последнее_слово|финальное_слово|решение за . шеф*|директор*|начальств*|ним|ней|ними|руководств*|совет*|головн*
    согласовывать|согласовать|утверждать ... с . #|пятью|тремя|четырьмя|нескольк*|всеми|каждым
    my . partner|boss|manager|director|client|husband|wife|ceo . will|has_to|needs_to|must . . DECIDER
    final_say|final_word|last_word|decision . is|lies|rests|sits . with
    of_us . and .. rarely|never|not|hardly . agree
    just|only . gathering|collecting . quotes|offers|information|prices|options
    change|changes . their|his|her . mind|minds
    я . только|просто|лишь? . посредник|передаточное ... решает|решать|решат|другие
    кто . принимает_решение|принимает_решения|принимать_решение .. неясно|непонятно|не_знаю
    непонятно|неясно|не_знаю|неизвестно . ,? кто . . принимает|принимать|решает|решать|утверждает
    головной_офис|головная_компания|штаб-квартира .. утвер*|соглас*|реш*|должен|должна
    DECIDER|платить . буду|будем|тут|здесь|все? . не_я|не_мы|не_мне
    не_я . тут|здесь|это? . DECIDER|решаю|принимаю*|утвержда*
    DECIDER|принимает_решение|принимают_решение . все? . . комитет*|совет*|правлени*|несколько_человек|трое|четверо|пятеро|коллегиальн*|большинств*|инвестор*|учредител*|собственник*|совладел*|головн*|партнеры
    комитет*|совет|правление|инвестор*|учредител*|собственник*|партнеры|головной_офис .. DECIDER|будут_решать|будет_решать|должн*
    нас|у_нас . тут? . . трое|четверо|пятеро|шестеро|много|несколько ... у_каждого|каждый|мнени*
    у_каждого .. мнени*|вкус*|видени*
    кто . будет? . DECIDER|принимать|подписывать .. неясно|непонятно|не_знаю|не_знаем|не_решили|неизвестно
    непонятно|неясно|не_знаю|не_знаем|неизвестно . пока|еще? . кто . . DECIDER|принимать|подписывать|принимает
    шеф*|начальник*|директор*|босс*|руководител*|хозяин*|владелец .. решает|решит|утвердит|скажет ... занят*|недоступ*|не|отпуск*|разъезд*|когда-нибудь|потом
    я . только|просто|лишь . передаю|посредник|собираю|узнаю ... решает|решать|решат|другие|не_я
    i|we . am|are . not . . . the_one|the_person|one|person . who|that? . . DECIDER|deciding|pays|makes
    not . my_call|my_decision|up_to_me|mine_to_make|mine|the_decision_maker
    board|committee|partners|shareholders|investors|management|trustees|co_founders|directors|stakeholders .. will|has|have|need|needs|must . to? . DECIDER|agree|vote|weigh|say
    run|clear|check|pass . everything|it_all|each|every|all_of_it .. by|past|with|through
    not . . know|sure|decided . yet? . who|which_of_us .. DECIDER|in_charge|final|sign|makes
    no_idea who .. DECIDER|in_charge|final|sign|makes
    several|five|six|four|three|many|all . of_us . . . . opinion*|agree|DECIDER|say|input
    everyone|everybody|each_of_us .. opinion|opinions|say|input|vote
    boss|manager|ceo|owner|director . DECIDER|makes_the_call|has_the_final ... busy|never|away|unavailable|hard_to_reach|abroad|travelling|traveling
    design_by_committee
    -- agreed|will_sign|signs_all|подпиш*|в_копии|both
    -- завтра_отвечу|посоветуюсь|will_get_back
    `,
  ],
]
