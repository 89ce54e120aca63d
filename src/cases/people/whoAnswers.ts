// The short letter that tells a client who answers from now on. It takes no position, so no pause lets it wait.
import type { Lang } from '../../basics/lang.ts'

interface WhoAnswers {
  /** The name that the letter is signed with. */
  readonly name: string
  /** The day by which they will hear, as people write it; empty leaves a place for it. */
  readonly by: string
  readonly client: string
  readonly lang: Lang
}

export function whoAnswers({ name, by, client, lang }: WhoAnswers): string {
  if (lang === 'ru')
    return [
      client ? `${client}, здравствуйте.` : 'Здравствуйте.',
      `Дальше по этому вопросу отвечаю я, ${name}. Вся переписка у меня, повторять ничего не нужно.`,
      `Отвечу до ${by || '[день]'}.`,
    ].join('\n\n')
  return [
    client ? `Hello ${client},` : 'Hello,',
    `This is ${name}. I am answering from now on; all your messages are with me, and nothing has to be repeated.`,
    `You will hear from me by ${by || '[day]'}.`,
  ].join('\n\n')
}
