/**
 * What the surrounding words do to a phrase: it is somebody else's, it is denied, guessed, wished, asked, promised or
 * owned. Each frame opens at a phrase and lasts to the end of its clause or sentence. Stores nothing.
 */
import type { Flag } from '../rule.ts';

export type Frame = {
  readonly flag: Flag;
  readonly phrases: readonly string[];
  /** `clause` ends at the next turn ("but you …"), `comma` also at a comma, `sentence` at the end; `whole` covers all of it. */
  readonly lasts: 'clause' | 'comma' | 'sentence' | 'whole';
};

export const frames: readonly Frame[] = [
  {
    flag: 'reported',
    lasts: 'clause',
    phrases: [
      `you|he|she|they|everyone|people ( @mid )* ( think|thinks|believe|believes || would rather ) ( that )?`,
      `( you|he|she|they|@third|everyone|people|someone|who|mother|father|sponsor|counselor|therapist|doctor|sister|brother|friend|boss|aunt|uncle|teacher|group|ruth|somebody|nobody|one|man|woman|voice|critic|head|line|#N|son|daughter|leader|lawyer|pastor|priest|gp|coach|ad|book|article|page|script|neighbor|parents|kids|mates|friends ) ( @mid|not )* ( ~say|~tell|~call|~ask|~write|~claim|~admit|~reply|~shout|~scream|~insist|~mention|~suggest|~joke|~mutter|~whisper|~warn|~text|~complain|~announce|~explain|~describe|~accuse|~state|~agree|~remind|~promise|~ask|~yell|~add|~answer ) !( ( me|us|him|her|the kids|everyone|them ) ( what to|to|everything|nothing|off|lies|a lie|about|apart ) ) !( it|this|that|nothing|everything|anything|lies|lie|the truth|stories ( , || . || $ ) ) !( on ) !( me names ) !( off ) !( yourself|himself|herself ) !( you are|you were only|is only|sorry )`,
      `i ( @mid|used to|not )* ( ~say|told|called|~write|~shout|~insist|~claim|~scream|~text|~joke|~reply|~think to|~promise|~accuse|wrote|yelled|said ) ( that|to ( you|him|her|them|myself)|you|him|her|them|everyone|myself|my _|the _)* !( sorry ) !( lies|lie ) !( that i )`,
      `( i ( @mid|~used to|keep|kept )* ( tell|telling|told|say|saying) ( myself|to myself) )`,
      `( i used to|i always used|for years i|years ago i|back then i|as a (boy|girl|child|kid) i|when i was (#u|small|little|young|a) ) ( @adv )* ( think|thought|believe|believed|say|said|call|called|tell|told|feel|felt|blame|blamed|write|wrote|assume)`,
      `my|the|our|his|her ( old|favorite|usual|standard|go-to|first|main|old|own )* ( line|excuse|story|answer|cover|defense|version|mantra|script|alibi|rationalization|justification|phrase|words|wording|explanation) ( then|back then|for years|always|to myself|to you)* ( was|is|were|used to be|has been|had been|:) ( always|that|:)*`,
      `( i hear|i heard|i can hear|i hear you say|i understand|i know you said|as you said|like you said|you are right|you were right|you have said|you mentioned|in your words|your words were|you once said|the way you put it|you used the word|to hear ) ( that )* <!( i want|would like )`,
      `( because|since|as) ( you|he|she) ( said|told|wrote|asked)`,
      `( a|the|that|this|her|his|my ( film|movie|book|novel|song|podcast|programme|program|series|play|thriller|news|article|joke|chapter|episode|story|poem|dream|lyric|sermon) ( @mid|last|i|we|tonight|on|about|in|where|with|called|#v|had|was|is|that|who|the)+ )`,
      `( according to | words like | phrases like | a word like | the word | the phrase | the sentence | lines like | sentences like | thoughts like | instead of | rather than )`,
      `( ~call|called|calls|calling ) ( me|him|her|us|it) <!( you ) `,
      `( my ( head|brain|inner critic|inner voice|mind|addict) ( @adv )* ( says|tells me|whispers|keeps saying|goes|shouts|said|told me) )`,
      `( the|a|that|this ( voice|thought|old tape|tape|story) ( in my head|inside|that|of)* ( says|is|that|tells|was|said|goes|whispers|keeps|came|comes|told) ( me|saying|that|telling|:)* )`,
    ],
  },
  {
    flag: 'reported',
    lasts: 'whole',
    phrases: [`, ( he|she|you|they ) ( told me|said so|told us|admitted|says so )`],
  },
  {
    flag: 'denied',
    lasts: 'clause',
    phrases: [
      `i ( am|do|did|will|would|was|can|could|have) not ( @adv|going to|want to|trying to|here to|about to|mean to|ever|been|be|prepared to|able to)* ( say|saying|call|calling|claim|claiming|accuse|accusing|suggest|suggesting|blame|blaming|imply|implying|think|thinking|believe|tell|telling|pretend|pretending|mean|argue|arguing|expect|expecting|hide|hiding|feel|see|write|said|called|use|using|make|making|ask|asking|demand|demanding|look|want|need|looking|excuse|excusing|accept|offer|offering|minimize|minimizing|read|dress) !( that you ( care|love|want|meant|are ( sorry|telling)|mean|have ( changed|told)|understand) ) !( myself|alive|tell you because|mean to hurt|mean to upset|want to hurt|want to worry|want to upset|believe ( you|a|i|that you)|think it ( was|is|counts)|think that counts|think this is|ask for|mean it|mean anything|trust ) !( safe|feel safe ) !( to be ( alive|here)|to wake|to exist|to live|to go on|to carry on )`,
      `( it|this|that ~be not ( @adv )* ( true|the case|because|right|fair|an excuse|a reason|an accusation|a question of|my place|for me to say) !( that you|bad|serious|big|deep ) )`,
      `( ( nothing|none|no part ) ( of|about )+ ( this|it|that|them|which)* ( was|is|were|has|makes|excuses|caused|here|about) )`,
      `( not|never|isn't ( @adv )* ( your|his|her|their) ( fault|doing|job|responsibility|problem to) )`,
      `( i ( @adv )* ( refuse|decline) to ( call|say|blame|believe|use|be))`,
      `( without ( @adv )* ( calling|blaming|saying|accusing|an|a|any|if|but|making) )`,
      `( no longer | not anymore | stop saying | stopped saying | stopped calling | stopped telling | stop calling | no need to | never said | never called | never thought | instead of | rather than | try not to | trying not to | learning not to | i try not | careful not to | avoid saying | resist )`,
      `( does|do|did not make ( you|him|her|me|us) )`,
      `you|he|she|@third|i|they ~be not ( a|an|the|@adv|being|just|some|my|to|only)* !( sorry|attracted|interested|here|listening|even|trying|man|husband|father|wife|woman|enough|worth|good|capable|really|in|going|allowed|safe|coming|able|ready|at|my best|the ( man|husband|person|partner)|there|great|honest|fair|worthy|myself|thinking|hurting|exactly|proud|perfect|better|hiding|ashamed|leaving|getting|doing|seeing ) ( @badNoun|@badAdj|#a|#n )`,
    ],
  },
  {
    flag: 'guess',
    lasts: 'sentence',
    phrases: [
      `( maybe|perhaps|possibly|presumably|apparently || it could be that || it might be that || for all i know || as far as i can tell || could it be || i may be wrong || i might be wrong || i could be wrong || correct me if || if i am honest i do not know || i can not know || unless i am wrong || it is possible that || i do not know ( if|whether|how|what|why|that) )`,
      `i ( @adv|do|am|was|have been|catch myself|find myself|start|started|keep|sometimes|began|caught myself|began|tend to)* ( wonder|wondering|wondered|guess|guessing|guessed|imagine|imagining|imagined|suppose|suspect|suspected|assume|assumed|assuming|fear|feared|worry|worried|worrying|sense|gather|afraid|scared|frightened|presume|picture|tell myself|telling myself|read it as|took it to mean|take it to mean|took it as|interpret|interpreted|make up that|made up that|convince myself|get scared|got scared|am scared|concerned) !( you|he|she ( owe|need|should|must|ought|have to) ) !( of me|of you|of him|i am|i was|i have|sorry|i mean )`,
      `( my|a|the|one|this ( @adv|first|own|own|old|secret|honest )* ( guess|hunch|fear|worry|assumption|impression|suspicion|interpretation|theory|story|reading|fantasy|thought|belief|anxiety|concern) ( @adv|here|about this|i|i tell myself|i am telling myself|i make up|in my head)* ( is|was|:|being|that) )`,
      `( the story|a story|the story in my head|part of me|a part of me|some part of me|something in me|my mind|my head|my fear|my anxiety|my insecurity|my jealousy ) ( @adv|that|i)* ( tells|tell|is telling|am telling|telling|says|thinks|believes|fears|assumes|wonders|worries|is afraid|make up|is|makes up|feels|insists|goes|is convinced) ( me|myself|that|is)*`,
      `( i|it ( @mid )* ( have|got|get|had|gets) ( it)? ( a|an|the|into|this)* ( feeling|impression|sense|idea|my head|worry|fear|hunch) ( that)? )`,
      `( it|this|that ( @adv )* ( seems|seemed|looks|looked|appears|appeared|sounds|sounded|feels|felt|comes across) ( to me|like|as|from here|as if|as though|,|that|at times)+ )`,
      `( to me it|from where i|from the outside|the way i see|as i see it|in my eyes it|from my side )`,
      `( might|may|could) ( @adv )* ( be|have|feel|think|want|need) <!( i ) <!( sorry _ ) <!( you )`,
      `( am|was) i ( right|wrong|reading|imagining|mistaken|assuming)`,
    ],
  },
  {
    flag: 'wish',
    lasts: 'clause',
    phrases: [
      `i ( @adv|do|'d|would|really|did|have|am)* ( want|wish|hope|long|need|like|love|prefer|dream|aim|try|trying|learning|hoping|wanting|learn|ask|asking|pray|working|plan|like you|ready|intend) ( @adv|that|for|to|you|him|her|us|we|it|i|if|could|not)+ !( die|be dead|kill|disappear|end my|not wake|see you suffer ) <!( if i ) <!( not )`,
      `( it would ( @adv )* ( help|mean|be|make) ( me|a lot|nice|good|so much|lovely|easier|great|kind)* ( if|to|when|for) )`,
      `( would you|could you|can you|will you|can we|could we|shall we|may i|might we|would it|is there|are you ( willing|open|able|up for|free|ok|okay|happy to)|do you feel able|if you are willing|if you can|if you could|if you want|if you would|if you like|if you feel|when you are ready|please could|i would be grateful|whenever you|only if you|feel free|you can always|you are welcome|you are free|you may|you could|no need to|no rush|you might want) ( @adv )* !( ever going|kill|hurt you|have any idea|you ever|would you just stop ) !( not ever|not just )`,
    ],
  },
  {
    flag: 'wish',
    lasts: 'whole',
    phrases: [
      `( as much or as little | as you like | as you want | if you like | if you want | when you are ready | whenever suits | no rush | take your time | only if you | or as little )`,
    ],
  },
  {
    flag: 'promise',
    lasts: 'clause',
    phrases: [
      `i|we ( @adv )* ( will|shall|promise|swear|vow|intend|commit|plan|choose|am going to|'ll|agree|pledge|am learning|am committed|am determined|decided|have decided) !( never ( be|get|trust|forgive|recover|change|manage|sleep|know|beat|love|stop|feel) ) !( always ( be ( a|an|broken|alone|dirty|sick|the)|fail|mess|slip|ruin|lie) ) ( to|that|not|i|never|always|@adv|be|will|you)* !( never ( be|get|trust|forgive|recover|change|manage|sleep|know|beat|love|stop|feel)|always ( be ( a|an|broken|alone|dirty|sick|the)|fail|mess|slip|ruin|lie) ) !( fail|kill|die|hurt|leave you|take the kids|tell everyone|apologize when|say sorry ( as|when|once) ) !( always fail )`,
    ],
  },
  {
    flag: 'if',
    lasts: 'comma',
    phrases: [
      `( if|whether|unless|in case|suppose|supposing|should ( you|i)|even if|as if|as though ) <!( sorry ) <!( ~apologize ) <!( like )`,
    ],
  },
  {
    flag: 'observed',
    lasts: 'comma',
    phrases: [
      `( when|whenever|after|before|the moment|the day|the night|while|as soon as|by the time|the time|last time|the last time ) ( you|he|she|@third|i ( see|saw|hear|heard|noticed|notice) ) !( are you ) !( are going to|will you )`,
    ],
  },
  {
    flag: 'jest',
    lasts: 'whole',
    phrases: [
      `( tea towel|cushion|pillow fight|water pistol|water pistols|water bombs|snowball|snowballs|water balloon|karaoke|scrabble|monopoly|uno|mario kart|fancy dress|panto|sports day )`,
      `( we agreed|as agreed|our agreement|my idea|our idea|i asked ( her|him ) to|because i asked|without my asking|i let ( him|her )|i handed|nothing to hide|we set that|that is the deal )`,
      `we ( @mid|both|all )* ( laughed|laughing|giggled|giggling|in stitches|fell about|soaked )`,
      `( on|in|from ) ( the|tonight's ) ( news|telly|radio|paper|papers|headlines )`,
      `( the|tonight's|some|a|news ) ( news|item|headline|report|story|paper ) ( @mid|:|was|had|about|of)* ( a|another|an|man|woman|body|stabbing|shooting|murder)`,
    ],
  },
  {
    flag: 'jest',
    lasts: 'sentence',
    phrases: [
      `( watch|watched|watching|read|reading|saw|seen|playing|finished|started ) ( a|the|an|another|this|that ) ( #a|#n )* ( film|movie|documentary|book|novel|series|episode|show|thriller|drama|podcast|musical|game )`,
    ],
  },
];
