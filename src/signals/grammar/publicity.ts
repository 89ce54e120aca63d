// Telling the public: reviews, posts, bloggers, the press.
import { type Family, family } from '../compile.ts'
import type { Lexicon } from '../pattern.ts'

export const PUBLIC_WORDS: Lexicon = {
  REVIEW:
    'отзыв* отзывчик* рецензи* единиц* кол одну_звезд* 1_звезд* звезд* пост посты постик видео видос* ролик* обзор* сторис* сториз рилс* шортс тред статью статья публикаци* разоблачен* скрин* скриншот* сюжет расследовани* антиреклам* переписк* комментари* review reviews one_star 1_star star stars post posts video videos thread tiktok screenshots screenshot photos blog feedback ratings rating testimonial',
  PLACE_RU:
    'форум* площадк* отзовик* карт* 2гис дубльгис гис гугл* google яндекс* соцсет* соц_сет* инстаграм* инст* инсту телег* телеграм* вк вконтакте контакт* тикток* ютуб* youtube пикабу паблик* групп* чат* чатик* форум* флампе* ирекоменд* интернет* инет* сети сеть сториз сторис канал* каналах блог* ленте профи трипадвизор* одноклассник* дзен* фейсбук* реддит* твиттер* домовом',
  PLACE_EN:
    'google trustpilot yelp facebook social_media socials twitter x tiktok instagram insta reddit tripadvisor online internet youtube nextdoor linkedin glassdoor forum* site* platform* web local_group groups group community everywhere feefo bark page angi mumsnet',
  TELL_RU:
    'напишу напишем оставлю оставим размещу разместим опубликую опубликуем выложу выложим накатаю настрочу запощу поставлю поставим влеплю залью сниму снимем запишу публикую пишу выкладываю оставляю ставлю размещаю вывешу распишу катаю строчу отпишусь отпишу прикреплю закину кину сделаю разошлю расшарю разнесу вывалю накидаю',
  TOLD_RU:
    'написал написала оставил оставила разместил разместила опубликовал опубликовала выложил выложила поставил поставила снял сняла запостил запостила',
  TELLINF_RU:
    'написать писать оставить оставлять разместить размещать опубликовать публиковать выложить выкладывать поставить снять рассказать рассказывать делиться поделиться запостить ставить предупредить',
  TELL_EN:
    'post posting posts leave leaving write writing put putting share sharing publish publishing upload uploading give giving make making tweet film filming drop dropping',
}

export const PUBLICITY: readonly Family[] = [
  family(
    'threat.publicity',
    'publicity.tell',
    0.92,
    `
    ---претензий . нет
    ---no . complaints
    гарантирую|обещаю|обеспечу . . вам . . REVIEW|антирекламу|славу
    guarantee|promise . . you . . . one_star|1_star|review|star
    REVIEW ... выйдет|снимут|снимем|запущу|пойдет|завирусится
    about|про . . your|вашу|ваш|you|вас ... выйдет|will_be_a_video|video_tomorrow
    there . will . be . a|an . . . video|post|review|article|thread|story . . about|on . . you|your|this
    ищите . . . себя . в|на
    look . for . yourself|yourselves . in|on . the? . news|PLACE_EN
    putting|put . . it|this|everything|all . . . online|public|out_there|on_the_internet
    соседям|друзьям|знакомым|всем|подругам|родителям|коллегам . . расскажу|расскажем|сообщу|передам
    tell . . . neighbours|neighbors|friends|colleagues|parents|clients|customers
    отмечу|упомяну|укажу|опишу|освещу|поделюсь|отражу|напишу|скажу ... отзыв*|PLACE_RU
    читайте|почитайте|прочтете|прочитаете|увидите|ищите ... себя|про_себя|о_себе ... PLACE_RU|REVIEW|в
    say|saying|saying_so|saying_it|sharing|telling . . . on . PLACE_EN
    read . . about . yourself|yourselves|it
    all_of|everyone_on|half_of|whole_of . PLACE_EN . . hear|hears|know|knows|see|sees
    forget|забуду|забудем|закрою_глаза ... REVIEW
    followers|subscribers|подписчик*|читател* . . . прочтут|прочитают|узнают|увидят|read|hear|see
    скрин*|скриншот*|переписк*|фото|видео|запис*|история|это_всё|это|всё_это ... уйдут|уйдет|попад*|окажется|окажутся|полет*|появ*|разлет*|выйдет|пойдет|пойдут|отправ* ... PLACE_RU|сми|прессу|чат*|всем|сеть|эфир
    вам|тебе|ваш* . REVIEW . . обеспечен*|гарантирован*|прилетит|заслужен*
    REVIEW . . . обеспечен*|гарантирован*|прилетит
    MEDIA .. будет_интересно|заинтересуется|понравится|оценит|обрадуется|пригодится|ждет
    подруга|друг|знаком*|муж|жена|брат|сестра|сын|дочь|коллега|одноклассник* ... MEDIA|пишет_для|рубрик*|ведет_канал|ведет_паблик|ведет_блог
    плохой|негативн*|разгромный|гневный|честный|нехороший . отзыв .. хотите|захотели|получите|будет|напишу|оставлю|ждите
    не . хотите|захотели|нужен ... плох*|негативн*|разгромн* . . отзыв*|реклам*|огласк*
    если|не_хотите|чтобы ... огласк*|шумих*|публичн*
    screenshots|photos|pictures|emails|recording|conversation|chat|story|thread|video|footage ... going|go|goes|ending_up|end_up|get|be|posted|shared|sent ... on|in|to|up|online|public . . PLACE_EN|whatsapp|group|chat|press|everyone|newspaper|residents|neighbours
    friend|wife|husband|brother|sister|cousin|son|daughter|mate|colleague|partner . . . . writes|works|runs|blogs|vlogs|has_a|is_a . . for|at|a|journalist|blogger|reporter . . . . post|times|paper|news|blog|channel|page|guardian|herald|gazette|magazine|column|station|mail|echo|journal|bbc|radio|tv|influencer|reporter|journalist
    bad|negative|terrible|awful|honest|damning|scathing|nasty|brutal . . review . . unless|or|coming|if|then|is_what|follows|it_is
    not . want . . a . . bad|negative|one_star|terrible|public|nasty . . . review|publicity|scene|fuss
    enjoy . . your . . one|1|new|bad . . star|review
    -changed|change . . timetable|password|appointment|date|order
    отзыв*|пост|видео|оценк*|звезд*|комментари* .. удалю|уберу|сниму|исправлю|поменяю|исчезнет|изменю|перепишу|удалим|уберем|сотру|подправлю|скрою
    удалю|уберу|сниму|исправлю|поменяю|изменю|перепишу|удалим|уберем|сотру . и? . свой? .. отзыв*|пост|видео|оценк*|звезд*|комментари*
    WILL_EN|and|happy_to|gladly .. take|delete|remove|withdraw|change|edit|update|pull|amend|revise|taking|lose . down? .. review|post|rating|stars|comment*|video
    review|post|rating|video .. disappear*|goes_away|comes_down|vanish*|gone|come_off|comes_off|will_go|deleted|down
    в|на . канале|блоге|группе|паблике|аккаунте|тиктоке|инстаграме|чате .. # .. человек|подписчик*|участник*|читател*
    PLACE_RU .. прочитают|прочтут|узнают|увидят|обсудят|загудят
    every|all|whole|entire ... will|is_going_to|are_going_to|going_to|should|is_about_to . hear|know|find_out|see|read|learn
    to|tell|in|contact|telling|into . the_papers
    nobody|no_one . . . ever? . uses|use|hires|comes|buys|books . you|from_you|here|there
    -papers|документы ... court|суд*
    -i_see|i_saw|увидел|i_have_changed|поменял
    TELL_RU ... REVIEW|PLACE_RU
    REVIEW ... TELL_RU
    PLACE_RU .. TELL_RU
    INTENT_RU ... TELLINF_RU ... REVIEW|PLACE_RU
    INTENT_RU ... REVIEW ... TELLINF_RU
    я|уже|вчера|сегодня . уже? TOLD_RU ... REVIEW|PLACE_RU
    TOLD_RU . уже|вам|вчера|сегодня .. REVIEW
    REVIEW . уже|вам .. TOLD_RU|висит|написан*|опубликован*|на
    REVIEW . будет|появится|пойдет|пойдут|полетит|полетят|появятся|будут|обеспечен|гарантирован|уйдет|выйдет|наберет
    ждите|жди|ожидайте|готовьтесь|ловите|получите|получай|встречайте ... REVIEW
    и REVIEW . тоже
    ^ плюс? и? REVIEW . на|в|во PLACE_RU
    REVIEW .. на|в|во|по . всех|каждом|всем|всю PLACE_RU
    расскажу|расскажем|поведаю|раструблю|растрезвоню|поделюсь|сообщу|покажу|скину|предупрежу|предупредим|разошлю|скажу .. всем|всему|каждому|подписчик*|знакомым|соседям|друзьям|клиентам|аудитории|PLACE_RU|мамам|родителям|покупателям|участникам|коллегам
    всем|каждому|подписчик*|знакомым|соседям|друзьям|мамам . обязательно? . расскажу|расскажем|покажу|сообщу|поведаю|скину|предупрежу
    расскажет|расскажут|снимет|напишет|выложит|разнесет|упомянет|пройдется .. US
    US ... расскажет|расскажут|напишет|снимет|узнает|узнают|прочитает|прочтут|услышат|услышит
    расскажу|напишу|расскажем|напишем|сниму|выложу ... о_вас|про_вас|про_вашу|о_вашей|о_вашем|про_ваш|как_вы|про_это|об_этом
    узнает|узнают|услышит|услышат|увидит|увидят|прочитают|прочитает .. весь|вся|все|всё|каждый|город|интернет|район|подписчик*|мир|клиенты
    весь|вся|все|каждый|пусть|пускай .. узнает|узнают|услышат|увидят|прочитают|знают|увидит .. US?
    пусть|пускай .. все|люди|народ|другие|остальные|клиенты .. знают|узнают|увидят|почитают|прочитают|видят
    ославлю|ославим|опозорю|прославлю|прославлюсь|разнесу_вас|прославим|опозорим|засвечу|очерню
    репутаци* .. испорчу|угроблю|уничтожу|конец|кранты|пострадает|подпорчу|хана|разрушу|утоплю
    испорчу|угроблю|уничтожу|подпорчу|разрушу|утоплю .. репутаци*|рейтинг*|имя
    рейтинг* .. испорчу|угроблю|уроню|обрушу|упадет|опущу|полетит|снижу
    уроню|обрушу|опущу|снижу|просядет|понижу|собью . вам? . рейтинг*
    предам . это? . огласке|гласности
    устрою|сделаю|организую|обеспечу .. антирекламу|рекламу|пиар|славу|черный
    дойдет|попадет|уйдет|полетит|улетит|окажется|будет|появится ... в|на|во . MEDIA|соцсет*|соц_сети|паблик*|интернет*|сети|тикток*|всех_каналах
    станете|будете|станешь|прославитесь ... звезд*|знаменит*|популярн*|героями|мемом|тренде|на_весь
    отговорю|отговорим . всех
    MEDIA .. заинтересу*|будет_интересно|обрадуются|любят|интересно|сюжет|уже
    у|есть . меня|нас .. MEDIA
    кто_вы|какие_вы|что_вы . на_самом_деле
    молчать . не . буду|стану|будем|собираюсь
    это|этого|так . просто? . не . оставлю|оставим REVIEW
  ` +
      `
    I_WE . WILL_EN ... TELL_EN ... REVIEW|PLACE_EN
    WILL_EN .. TELL_EN|review|tell ... REVIEW|PLACE_EN
    I_WE am|are . TELL_EN ... REVIEW|PLACE_EN
    I_WE have . already|just? . posted|left|written|shared|put|published|uploaded|tweeted ... REVIEW|PLACE_EN
    leave|leaving|write|writing|post|posting . you? . a|my|an|the .. review
    one|1 star . review* .. coming|everywhere|on|tonight|is|goes|for
    expect|enjoy|await|get_ready_for|look_forward_to|looking_forward_to|prepare_for .. review*|post*|one_star
    review* ... will . be|reflect|say|mention|follow|go|warn
    review* . is|are . going|ready|coming|drafted|written|already|next|up|live
    I_WE will|am_going_to|going_to|can|shall|always . review . you|everyone|everybody|everything|all|every|this
    I_WE review . you|everyone|everybody|every|all
    tell|telling|warn|warning|inform|show|told . everyone|everybody|all|anyone|people|others|every|the_world|my_followers|my_friends|other|the_whole
    everyone|everybody|people|the_world|whole|all_my|my_followers|others|the_internet .. will . know|hear|see|find|read|learn
    let . everyone|everybody|people|others|the_world|all|my_followers|the_whole|them . know|see|hear
    make_sure . that? . everyone|everybody|people|others|no_one|nobody|all|the_world|the_whole
    see|be|going . how? ... all_over . PLACE_EN|the|every
    all_over . the? . PLACE_EN|media
    plaster*|splash*|blast*|spread* ... PLACE_EN|over|everywhere|word|you|this
    name|naming . and . shame|shaming
    name|drag* . your? . name .. through
    go|going|goes|went . viral|public|to_the_press|to_the_papers|on_PLACE_EN
    take|taking|took|goes|going ... this? . to|on|onto|straight_to|up_on . PLACE_EN|MEDIA
    mention|mentioning ... PLACE_EN
    expos* . you|your|this|them
    ruin*|destroy*|trash*|damag*|wreck*|tank* . your . reputation|name|rating|ratings|business_online|score|brand
    post*|share*|sharing ... about . this|you|it|my
    post*|upload*|publish* . the|this|these|our|my|every|all .. screenshots|emails|photos|pictures|conversation|video|messages|chat|recording
    screenshots|emails|photos|conversation|video|messages|recording|footage ... PLACE_EN|public|viral
    followers .. will|are|know|hear|see|would|love
    I_WE . have|got .. followers|subscribers|a_blog|a_channel|a_large_following
    my . reviews|review|post ... will|is|get|goes|on
    warn . others|people|everyone
    tell . my|the|our . followers|whole|group|neighbours|entire|street|friends
    social . media . will|is|would|post
    -где|куда|как .. оставить|написать ... отзыв
    -how|where ... leave|write|post .... QUESTION
    --читал*|прочитал*|нашел|нашла|увидел|увидела|судя|изучал*|смотрел* . ваши? . по? отзыв*
    --read|saw|seen|found|based_on|checked .. reviews|review|your_page|your_post|your_website
    -не|нет . буду|хочу|стану|собираюсь|планирую|намерен|намерена .. TELLINF_RU
    -не TELL_RU
    -not . going|planning|post*|leave|write|threatening .. REVIEW|PLACE_EN
    -not . want . to ... REVIEW
    -хорош*|положительн*|отличн*|прекрасн*|благодарн*|тепл*|восторжен*|лучший|5_звезд* ... отзыв*
    -отзыв* .. хорош*|положительн*|отличн*|благодарн*|5_звезд*
    -five|5|great|good|glowing|positive|lovely|nice|excellent|happy_to|gladly . star? ... review*
    -review . the|our|your|my . contract|terms|quote|invoice|design|draft|proposal|offer|document|documents|decision|case|account|footage|order|complaint|policy|agreement|figures
    -посмотр*|обзор . видео
    -видео|фото|скрин*|photos|screenshots|video . прикреп*|прилага*|ниже|attached|below|скину
    -прикреп*|прилага*|скину|attach* .. фото|скрин*|видео|photos|screenshots|video
    -советует|советуют|сказал*|говорят ... отзыв*
    -как_мне ... отзыв*
    -заказ*|оформ*|оплат* .. на_сайт*|через_сайт*
    -заявк*|заказ* .. на|через .. сайт*|авито|озоне
    -написал* . вам|в ... чат*|whatsapp|поддержк*|сайт*|директ|личк*|почт*
    -пишу|напишу . вам|в_ваш|в_этот|сюда
    -chat|order|ordered|bought|paid|booked|submitted|filled ... PLACE_EN
    -posted . the|my|a|it . parcel|item|package|letter|back|return
    -post|posted . office
    -отправ*|вышлю .. письмо
  `,
  ),
]
