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
