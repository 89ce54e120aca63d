// What an examination found, in words for whoever has to rely on it. A proof shows "existed no later than" and "not altered
// since", and none of these sentences says more.
import type { Bilingual } from '../../basics/lang.ts'
import type { Verdict } from './verdict.ts'

export const VERDICT_WORDS: Readonly<
  Record<Verdict, { readonly title: Bilingual; readonly why: Bilingual }>
> = {
  broken: {
    title: { ru: 'Не сходится', en: 'It does not hold' },
    why: {
      ru: 'Что-то в пакете не то, что было записано. Ниже сказано, что и где. Полагаться на него нельзя.',
      en: 'Something in this pack is not what was recorded. What and where is said below. Do not rely on it.',
    },
  },
  not_anchored: {
    title: {
      ru: 'Сходится, но время никто со стороны не подтвердил',
      en: 'It holds; nobody outside confirmed the time',
    },
    why: {
      ru: 'Все части пакета подходят друг к другу и подписаны ключом журнала. Когда это было записано, говорит только тот, кто вёл журнал.',
      en: 'All parts fit each other and are signed by the key of the log. When they were recorded is only the word of whoever kept the log.',
    },
  },
  own_root: {
    title: {
      ru: 'Сходится, время подтверждено службой из пакета',
      en: 'It holds; an authority named in the pack confirms the time',
    },
    why: {
      ru: 'Всё подходит друг к другу, и есть отметка времени. Корневой сертификат службы лежит в самом пакете: сравните его отпечаток с тем, что служба публикует, и решите, верите ли ей.',
      en: 'Everything fits, and there is a time stamp. The root certificate of the authority came with the pack: compare its fingerprint with what the authority publishes, and choose whether you trust it.',
    },
  },
  unchecked: {
    title: {
      ru: 'Сходится; отметки времени здесь не проверить',
      en: 'It holds; time stamps cannot be checked here',
    },
    why: {
      ru: 'Браузер не даёт этой странице средств проверки. Откройте её как файл с диска или возьмите команды из HOWTO.txt.',
      en: 'The browser does not give this page the means. Open it as a file from your disk, or use the commands in HOWTO.txt.',
    },
  },
  anchored: {
    title: { ru: 'Сходится, время подтверждено', en: 'It holds, and the time is confirmed' },
    why: {
      ru: 'Всё подходит друг к другу, и служба времени, которую выбрали вы, подтверждает, что пакет уже существовал.',
      en: 'Everything fits, and a time-stamping authority that you chose confirms that the pack existed.',
    },
  },
}

export const LIMITS: Readonly<Record<'shows' | 'keys' | 'closed' | 'time', Bilingual>> = {
  shows: {
    ru: 'Проверка показывает: это существовало не позднее названного времени и с тех пор не менялось. Верно ли то, что в документах написано, она не показывает.',
    en: 'What this shows: these documents existed no later than the time given and were not altered since. It does not show that what they say is true.',
  },
  keys: {
    ru: 'Ключ внутри пакета сам по себе ничего не доказывает: он говорит лишь, что всё подписал один и тот же. Сравните отпечаток ключа с тем, что опубликован или напечатан в письмах и актах.',
    en: 'A key inside a pack proves nothing by itself: it only says that one and the same signed all of this. Compare its fingerprint with what was published or printed in letters and acts.',
  },
  closed: {
    ru: 'Закрытые части не показаны, но закреплены: их можно раскрыть позже, и подменить их нельзя.',
    en: 'Closed parts are not shown but are fixed: they can be opened later, and cannot be exchanged.',
  },
  time: {
    ru: 'Время записи назвал тот, кто вёл журнал; отметка времени подтверждает только, что всё это было не позже неё.',
    en: 'The time of recording is the word of whoever kept the log; a time stamp only confirms that all of this was there no later.',
  },
}
