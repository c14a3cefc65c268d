/** “I feel” followed by a thought, or by a word for what somebody did. */
import type { RuleSet } from '../rule.ts';

const feel =
  '( ( i|we ( @mid|keep|kept|honestly|do )* ( ~feel|feeling|felt ) !( when|where|how ) || <!( the|my|this|that|a|good|bad|of|no|what ) ^ ( @adv|still|just )* ( feeling|feel|felt ) || ( left|leaves|leaving ) me ( feeling|feel ) || ( end|ended ) up feeling || ( and|but|or|, ) ( still|then|also|so|now|just )* ( felt|feel|feeling ) ) ( @adv|a bit|a little|a lot|so|very|deeply|utterly|once again|again|right now|now|today|tonight|more and more|somehow|somewhat|a tad|that bit )* )';
const soft =
  '( ( !( @done ) ( #a|#v|#n|small|hurt|sad|lonely|tired|angry|cold|numb|and|or|,|&|but|very|so|also|humiliated|alone|lost ) ){0,5} ( ,|and|or|but|& )+ ( @adv|so )* )?';
const who =
  'you|he|she|they|we|i|it|there|this|these|those|my|your|our|his|her|the|nobody|everyone|everybody|everything|nothing|people|someone|somebody|all|no|none|half|anything|whatever|if|when|even|every|some|one|something|#N|somewhere';

export const fauxFeeling: RuleSet = {
  kind: 'faux-feeling',
  clearedBy: ['quoted', 'reported', 'denied', 'wish', 'question', 'promise', 'if', 'praise'],
  families: [
    {
      id: 'feel-that',
      why: 'After “I feel” comes a thought here, so the feeling itself is not said yet.',
      suggestion: 'And under that thought, is it sad? afraid? angry? lonely?',
      reach: 'clause',
      despite: ['if', 'denied'],
      phrases: [
        `${feel} that ( ${who} ) !( ache|tightness|knot|same|old|lump|pull|weight ) _`,
        `${feel} that ( #d|#a|#n ){1,3} ( ~be|~have|will|should|could|would|~do|#v ) `,
        `${feel} like ( you|he|she|they|we|i|there|nobody|everyone|everybody|everything|nothing|people|someone|somebody|none|whatever|all|no|even) ( _ )`,
        `${feel} like it ( ~be|@aux|#v|will|has|was|all|does)`,
        `${feel} like ( this|these|that|those|the|my|your|our|his|her|#N|every|some|half) ( #a|#n|#N|of|whole|the|our|one )* ( ~be|@aux|not|should|~do|@adv|#v) _`,
        `${feel} ( as ) ( if|though ) ( _ )`,
        `${feel} ( you|he|she|they|we|i|it ~be|there|nobody|everyone|everybody|everything|this|these) ( ( @mid|should|must|need|might|could|not )+ || #v|#x )`,
        `${feel} ( you|he|she|they) ( #v|#x|#r|_)`,
        `${feel} ( it ~be || it has || this ~be || ( your|our|my|his|her|the|this ) #n ( ~be|@aux|#v) || #N ( ~be|@aux) )`,
        `${feel} ( should|ought )`,
      ],
    },
    {
      id: 'feel-like-a',
      why: 'This is a picture of your place beside the other person; the feeling is still under it.',
      suggestion: 'What is it like to be in that picture: lonely? ashamed? afraid?',
      despite: ['if', 'denied'],
      phrases: [
        `${feel} ( just )? like ( a || an || the || some || your || his || her || one of || nothing more than || little more than || nothing but || no more than || just )+ ( @adv|#a|unpaid|old|bit )* ( doormat|afterthought|option|prisoner|criminal|maid|servant|slave|child|kid|schoolboy|schoolgirl|suspect|mug|stranger|second|last|housekeeper|cleaner|nurse|nanny|mother|jailer|warden|policeman|policewoman|detective|spy|punchbag|punching|punching-bag|cash|cashpoint|taxi|lodger|flatmate|roommate|guest|ghost|object|toy|pet|dog|puppet|pawn|trophy|prize|burden|inconvenience|nuisance|obstacle|joke-to|consolation|backup|spare|placeholder|fixture|outsider|intruder|villain|enemy|target|scapegoat|robot|piece of furniture|furniture|accessory|bystander|parole|officer|convict|defendant|leper|pariah|project|patient|experiment|charity|machine|convenience|tenant|babysitter|chore|box|tick-box|problem|case|nobody|number|understudy|stand-in|substitute|replacement|employee|visitor|failure-to|hostage|carpet|rug|accused|parent|secretary|wallet|walking|distraction|priority|afterthoughts|warm-up|sideshow|extra|footnote|placeholder) `,
        `${feel} ( like )? ( second|third|last ) ( best|choice|class|rate|place|fiddle|on|in|to|priority)`,
        `${feel} ( like )? the ( bad guy|villain|enemy|only one ( who|in|trying|fighting|doing)|one who|last ( to|one|person)|third|odd one)`,
      ],
    },
    {
      id: 'feel-done-to',
      why: 'The word tells what somebody did to you, and the feeling is under it.',
      suggestion: 'What is under that word: lonely? afraid? sad? angry?',
      despite: ['if'],
      phrases: [
        `${feel} ${soft} ( @done ) ( @adv )* ( on|to|at|by|for|aside|away|out|around|over|up|down|about|with )? ( you|him|her|them|everyone|everybody|my|me|the )?`,
        `${feel} ${soft} ( [ lied to || lied-to || got at || got to || done to || told what to || let down || left out || left behind || shut out || cut off || cut out || put down || put upon || put on || set up || used up || picked on || looked down on || walked ( all )? over || walked on || talked down to || talked over || talked about || taken ( @adv )* for ( granted|a|an) || taken advantage || taken in || cast ( aside|off|out) || thrown ( away|aside|under|out|over) || pushed ( @adv )* ( away|aside|out|around|to|into) || brushed ( off|aside) || cheated ( on|out)? || made ( a fool|fun|to) || messed ( around|about) || kept ( in the dark|at|out|waiting|on) || boxed in || backed into || pinned down || hemmed in || passed over || overlooked || stepped on || stamped on || spied on || preyed on || ganged up || second best || second-best || second rate || second class || sold ( out|short) || short changed || stabbed || strung along || led on || ripped off || torn apart by || run over || run down by || ticked off || told off || laughed at || shouted down || sneered at || stared at || hard done by || done over || fobbed off || palmed off || ground down || frozen out || squeezed out || pressured into || guilt tripped || guilted || tied down || trodden || traded || turned against || under ( attack|surveillance|the microscope|fire|interrogation) || on trial || in the dock || on probation || on parole || in the firing || at the bottom || bottom of || last on || not ( heard|listened to|respected|appreciated|believed|valued|trusted|seen|included|considered|wanted|chosen|prioritized|acknowledged|supported|good enough for you) || told ( what|off) || dealt || screwed over || shown up || stitched up || hung out ( to dry)? || put on the spot || put in ( my|a|the) || treated ( like|as|badly|unfairly) || accused || conned || held ( hostage|back|to|responsible) || robbed || unfairly || disposable || replaceable || expendable || interchangeable || invisible to || nothing to you ] )`,
        `( i|we ( @mid )* ( ~feel|feeling ) ) ( _ ){1,3} , ( ( @adv|even|and|a bit)* [ ( @done ) ] )`,
      ],
    },
  ],
};
