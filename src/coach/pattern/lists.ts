/**
 * The named lists of the phrase language: people, the small words between a subject and its verb, and families of
 * words that do the same work. Base forms carry `~`. A list with brackets or `||` is a group. Stores nothing.
 */
import { words } from './word-lists.ts';

export const lists: Readonly<Record<string, string>> = {
  ...words,
  kin: 'husband|wife|partner|spouse|ex|girlfriend|boyfriend|fiance|fiancee|fella|bloke',
  third: '( he|she || my|the|this ( lovely|dear|so-called|own )? @kin )',
  other: '( you || @third )',
  whom: 'me|us|him|her',
  adv: '#r|just|really|even|only|so|too|quite|all|both|ever|never|always|still|also|literally|actually|clearly|obviously|honestly|simply|constantly|fucking|bloody|damn|kind|of|sort|pretty|rather|basically|totally|completely|absolutely|such',
  aux: '~have|~do|~be|will|would|can|could|shall',
  mid: '( ~have|~do|~be|will|would|can|could|going|to|got|@adv )',
  modal: 'may|might|could|would|should|must|can|will',
  be: '( @adv* ( ~be || have|has|had been || will|would|must|might be || ~sound|~seem|~act|~get ) @adv* )',
  amount: '( a|one|two|three|four|five|ten|twenty|six|seven|eight|couple|few|once|twice|#u )',
  degree:
    '( @adv|very|such|a|an|bit|little|total|complete|utter|absolute|real|right|proper|bunch|of|pair|piece|bit|lot|most|biggest|worst|same|old|sad|whole|selfish|nasty|big|little|grown|stupid|cold|pathetic )',
  person:
    'man|woman|person|husband|wife|father|mother|dad|mum|partner|parent|human|being|boy|girl|guy|bloke|human-being|son|daughter|friend|lot|people|couple|dad|individual|spouse|bit|example|specimen',
  family:
    'kids|children|son|daughter|girls|boys|baby|family|marriage|home|house|life|lives|future|trust|heart|relationship|mother|parents|friends|everything|it|us|me|holiday|christmas|birthday|wedding|evening|night|day|weekend|years|year|childhood|reputation|career|confidence|sleep|health|sanity|name|self-esteem|savings|faith',
  day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|tonight|today|last|this|january|february|march|april|may|june|july|august|september|october|november|december',
  start:
    '( ^ ( @adv|and|but|so|or|well|oh|ok|okay|honestly|listen|look|fine|right|then|now|--|,|yes|no|ah|hey )* )',
};
