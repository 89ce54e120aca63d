// The classes that the rules of danger are written with.
import type { Lexicon } from '../../pattern.ts'

/** People, what is done to them, and where it hurts: named once, because each rule needs them in several orders. */
export const DANGER_WORDS: Lexicon = {
  CHILD:
    'ребен* ребят* детей детям дети детьми дочь дочери дочерью дочк* дочур* сын сына сыну сыном сынок сынишк* малыш* малютк* младен* внук* внуч* грудничк* школьник* первокласс* подростк* крестни* племянни* ' +
    'child children child* kid kids son sons daughter* baby babies toddler* infant* newborn* grandson* granddaughter* little_one little_ones boy girl teenager* pupil* niece nephew year_old year-old',
  CHILD_HURT:
    'обжег* обожг* обжигает ожог* обварил* ошпарил* отравил* отравлен* травм* пострадал* пострадали задыха* задохн* подавил* поперхнул* проглотил* током избил* избит* избивает побои синяк* домогал* домогается тряс* встряхивал* подзатыльник* шлепнул* отшлепал* ' +
    'обморок* судорог* отек отека анафилак* вырвало рвота тошнит стошнило скорую скорая скорой реанимац* мерзнет мерзнут замерзает замерзают голодает голодают голодн* недоед* хлорк* утонул* тонул* тонет кровь крови кровотечен* сотрясен* гипотерм* напугал* запирает запер* заперли издева* травл* травят насил* ' +
    'burn burned burnt burns scald* poison* injur* hurt choke choked choking swallow* electrocut* unconscious collapsed fainted faint convuls* seizure* bleed* bleeding bruis* slap* smack* shook shaken abuse* abusing molest* bully* bullied bullying vomit* threw_up throwing_up throw_up ambulance a_and_e a&e intensive_care freezing starving starve hungry drown* drowned concussion rash anaphyla* allergic bitten bit stitches neglect* unsafe danger terrified',
  BEATER:
    'муж мужа бывший бывшая жена сожитель отчим отец свекор брат парень жених партнер партнерша он она они кто-то сосед охранник* курьер* водител* грузчик* мастер* сотрудник* тренер* менеджер* продавц* продавец вышибал* зять какой-то мужчина человек ' +
    'husband wife partner boyfriend girlfriend ex father stepfather stepdad brother he she they someone somebody neighbour neighbor guard driver courier fitter doorman bouncer manager employee mate man landlord flatmate',
  BEATS:
    'бьет бил била били избил* избива* ударил* ударяет душил* душит душат пинает пинал* толкает толкнул* схватил* хватает замахнул* замахива* швырнул* швыряет таскает таскал* изнасил* насилу* лапает лапал* ' +
    'hits hit beats beat beating punched punches kicked kicks slapped slaps choked choking strangled strangles shoved grabbed grabs dragged attacked assaulted stabbed raped groped pinned spat headbutted',
  HUNTS:
    'угрожа* преследует преследовал* караулит поджидает следит выслеживает ищет_меня разыскивает нашел_меня найдет_меня ' +
    'threatens threatened threatening stalks stalking stalked follows_me following_me followed_me tracking_me',
  BODY_PART:
    'лицо лицу горло шею руку руки ногу ноги голову голове волосы живот грудь ребра нос зуб зубы глаз щеку спину запястье face throat neck arm arms leg legs head hair stomach chest ribs nose tooth teeth eye eyes cheek back wrist jaw',
  ME: 'меня мне мной нас нам me us',
}
