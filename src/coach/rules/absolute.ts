/** Always, never, everything, nothing: as an accusation, or as a verdict or an excuse about oneself. */
import type { RuleSet } from '../rule.ts';

const fail =
  'fail|~fail|~ruin|~wreck|~mess|~screw|~fuck|~slip|~relapse|~lose|~hurt|~destroy|~break|~spoil|~disappoint|~let|~choose the wrong|~blow|~end up|~go back|~fall|~cave|~give in|~give up|~say the wrong|~do the wrong|~get it wrong|~quit|~cock|~botch|~make things worse|~sabotage|~push|~lie|~hide|~run|~waste|~drop';

export const absolute: RuleSet = {
  kind: 'absolute',
  clearedBy: ['quoted', 'reported', 'denied', 'guess', 'wish', 'promise', 'if', 'question', 'praise'],
  families: [
    {
      id: 'about-me',
      why: 'As a verdict on yourself it is nearly never exact, and it leaves no way on.',
      suggestion: 'How often, since when? And was there one time when it was not so?',
      reach: 'clause',
      phrases: [
        `i ( @mid )* [ always|never|constantly|invariably|forever|inevitably ] ( @adv|seem to|manage to|find a way to|have to|end up|have|be|been|get|going|to|go and)* ( ${fail}|get ( it || anything || things || one thing ) right|get ( things|it) wrong|stick|finish|learn|change|able|enough|good ( at|enough)|any ( good|use)|right|free|forgiven|happy|loved|keep ( a|my|one|anything|promises|it)|wrong|useless|manage|succeed|win|achieve|stop|recover|measure|deserve|amount|normal|trusted|trust|belong|fit|matter|do anything|be anything|know what|fixed|clean|get better|get over|get past|heal|feel ( safe|happy|normal|good)|beat|do ( it || this || that || the same )|cope|last|be ( able|free|good|enough|trusted|forgiven|happy|clean|normal|the man|anything|whole|well|more than))`,
        `i ( will || am going to || shall || could || can || have ) ( @adv )* [ never ] ( @adv|be|been|have|get|able to)* ( ${fail}|free|enough|good|forgiven|trust|able|happy|beat|get|change|stop|recover|know|love|sleep|feel|be|heal|any|right|past|over|shake|escape|anyone|clean|measure|deserve|make it|make you|live|forget|told the truth|done anything|had|managed|stuck|finished|kept|learned|won) !( to ( see|hide|hear|lie) ) !( hide|lie|drink|touch|see that|forget (your|how|that night|the)|raise|speak|watch|keep a|hit )`,
        `[ nothing ( i|we ( @mid )* ~do|~say|~try|~touch|~start) ( ever|@adv)* ( ~be|~do|works|goes|will|helps|can|makes|comes|lasts|changes|matters|counts|turns) ]`,
        `[ nothing ( ever|@adv|will|is going to|has|seems to)* ( works|work|helps|help|changes|change|goes|go|lasts|last|gets better|get better|worked|helped|is right|is enough|matters|good ever|makes a difference|makes any difference|left|be ( the same|right|enough|good|different|ok|okay)) ] ( for me|out|anyway|anymore|with|in|right|ever|.|,|and|again)`,
        `[ everything ( that )? ( i|we ( @mid )* ( ~touch|~do|~try|~say|~start|~love|~build|~have) ) ( @adv|to )* ( @mid || ~go || ~turn || ~fall || ~end || ~break || wrong || #v || to shit )+ ]`,
        `[ everything ( @adv|is|has|was )* ( ruined|wrong|my fault|falling apart|broken|over|a lie|lost|hopeless|pointless|gone|fake|spoiled|destroyed|fucked|shit|rubbish) ]`,
        `i ( @mid )* ( ${fail} ) ( up )? ( at|with|in)? ( @adv )* [ ( everything || everyone || anything || everybody || every ( #a|single|last|thing|one|relationship|job|good )+ ) ]`,
        `[ every ( @adv|single|damn|bloody|time)* time ] ( i|we ( @adv )* ( try|get|start|trust|relax|open|think|make|feel|promise|love|let|begin|manage|do)) _{0,10} ( ${fail}|wrong|back|worse|down|again|it goes|go back|falls|nothing|same|lose|end)`,
        `i ( @mid )* not ( @adv|even)* ( do|get|keep|finish|manage|handle|say|be trusted with|make|be) [ ( anything|a single thing|a single|one ( single )? thing|the simplest thing|any of it ) ] ( right|to|properly|without|in|ok|about|$|.|,)`,
        `[ ( ( nobody|not one person|not a single person|no one ) ( @mid|in my life|has|in this|on earth|at all|would|could|will|is)* ( cares|believes|believed|wants|likes|loves|listens|listened|loved|trusts|trusted|understands|stands|stood|helps|gets me|cared|stayed|stays|wanted|on my side|been|asks|asked|noticed|notices|sees|really|talked|talks|respects|helped|take|takes|ever|love|want|forgive|trust|know|knows|believe|been there|miss|there for) ) ]`,
        `[ ( ( everyone|everybody|they all|people ) ( in my life|@adv|i love|@mid|else|always)* ( leaves|leave|left|hates|hate|lies|lie|lets|let|judges|judge|abandons|betrays|gives up|walks|thinks i|against me|blames|laughs|turns|despises|cheats|goes|uses|looks down|is better|would be better) ) ]`,
        `[ ( ( all|every|no|most ) ( men|man|women|woman|addicts|addict|husbands|wives|people|person|relationships|of you ) ( @mid|in|the|world|out|there)* ( the same|liars|cheat|lie|want|cheats|leave|lies|only|after|pigs|wants|dogs|animals|fail|trustworthy|bad) ) ]`,
        `[ ( ( it|this|that|it all|things|life ) ( will|is|has|@adv|'s)* <!( not ) ( always|never|every time|forever) ( @adv|going to|be|been|get|gets|goes|go|ends|the|turns)* ( me|my|wrong|the same|like this|better|enough|over|badly|fault|end|work|worse|change|going|same|out|back|stop|too late|about) ) ]`,
        `[ ( no point|no hope|no chance|no use|zero|no way out|not a hope|not a chance|always will|never will|never did|never have|never could|never be ( ,|i|in|that|of|and|will|always|for me|trying|left)* ) ( always|never|self-control|willpower|anything|trying|even|slip|fail|for|again|@past|me|$|.|,|and) ]`,
        `[ ( that is )? ( me ,? always|always me|same as always|same as ever|the story of my life|as always|like always|never anything else|every single time|every time without fail|every ( @adv )* ( damn|bloody|fucking|single) time|always and forever the) ] ( $|,|.|and|i|--)`,
        `i ( @mid )* not [ ever ] ( ${fail}|get|been|be|able|good|going|learn|change|stop|finish)`,
        `i ( @mid|am)* ( incapable of|no good at|useless at|hopeless at|bad at|terrible at|rubbish at) [ ( everything|anything|all of it) ]`,
        `[ ( whatever|no matter what|anything ) ( i|we ) ( @mid )* ( say|do|try|touch) ] ,? ( it|you|he|she|gets|is|turns|goes|ends|comes|nothing|never) ( _ )`,
        `[ nothing i ( ever|@adv )* ( say|do|try|offer) ] ( ever|@adv)* ( reaches|gets|is|works|makes|matters|counts|helps|changes|will|was|pleases|lands|goes)`,
        `[ i ( @adv|have|'ve )* never ( @adv|once|ever)* ( been|had|finished|done|told|kept|made|managed|got|stuck|said|loved|felt|earned|deserved|won|held) ] ( _ ){0,6} ( in my life|in my whole life|ever|anything|right|a thing|anyone|enough|good|a day in|the truth) `,
        `[ i ( @mid|will|'ll )* ( always|never|forever) ( @adv )* ( be|been) ] ( a|an|the|this|that|anything|anyone|like|enough|good|free|different|broken|alone|second|dirty|damaged|trusted|clean|normal|nothing|more than)+ !( grateful|glad|thankful|there|your|so (happy|glad)|friend|father|mother|sorry that|proud ) ( _ )?`,
        `[ ( everyone|everybody|they|others|other people|all of them|every other ( _ ) ) ( ~be|@adv|gets|manages|can)* ] ( better ( at|than)|happier than|cleverer|further|managing but|coping but|normal but|ahead of) ( me|this|that|it|i) `,
        `[ we ( @mid )* ( never || always ) ] ( @adv )* ( talk|laugh|touch|kiss|have fun|do anything|agree|end up|fight|argue|row|shout|lose|break|come back|go round|get anywhere|finish|sleep|hold|make love|fail|ruin|go wrong|hurt) ( _ )?`,
        `<!( there ~be ) [ ( not one|not a single|no ) ( day|week|time|person|hour|night|evening|conversation|meal) ] ( @adv|has|have|goes|went|in|of|this|that|passes|without|ever)* ( by|gone|without|ends|this|our|been|in|ever|good|right)`,
      ],
    },
    {
      id: 'excusing-me',
      why: 'Said about yourself it claims more than anybody can show, and the talk turns to the exception.',
      suggestion: 'Which time do you mean? One that you can name carries further.',
      reach: 'clause',
      phrases: [
        `i ( @mid )* [ always|never|constantly|not once|never once|never ever ] ( @adv|have|been|a single|@aux|try to|tried to)* ( put|told you the|tell you the truth|been ( there|honest|faithful|open|loyal|the one|a good)|been the one|given|done|lied|raised my|complained|asked ( for|you for|anything)|cheated|looked at another|hurt|said no|did|do (everything|all|my)|have to|apologize|apologized|support|supported|the one|laid|denied|forgot|forget|the bad guy|wanted anything|get the blame|get blamed|gets|in the wrong|wrong in|blamed|walking|#v everything) !( never told )`,
        `[ ( i ( @mid )* ( ~do|~give|~try|~tell|~sacrifice|~handle|~carry|~pay for|~bear) ( you )? ( absolutely|literally )? ( everything|all of it|nothing wrong|anything and everything) ) ] ( for|around|in|here|to|i|by|and|alone|myself|,|.|$|else|under) !( on ( #N|@day) ) !( : )`,
        `[ ( ( everything|all|anything ) ( that )? i ( @mid )* ~do ~be ( @adv )* ( for|because|to) ( you|us|the|this|my|our) ) ]`,
        `[ nothing ] ( i did|i do|of this|about it|of it) ( was|is) ( my|ever|@adv)* ( fault|mine|wrong|deliberate|to hurt)`,
        `[ every ( @adv|single|waking|last|spare)* ( minute|penny|hour|thing|day|second|moment|time|ounce) ] ( of|i|is|goes|that|with)`,
      ],
    },
    {
      id: 'about-you',
      why: 'Always and never are seldom exact, and the talk goes to the exception.',
      suggestion: 'When was it last? One day and what happened on it is harder to argue with.',
      phrases: [
        `( you || it is ) ( @aux|have|has|will|would|not|@adv)* [ always|never|constantly|forever|invariably|continually|perpetually|endlessly ] !( @good ) !( been so|been straight|have to|once|there for|there when|forget|forgets|forgot|miss|misses|missed|know how|kind|gentle|the one who (holds|makes)|up before|home by|at the|in bed|has his|had a|had the|made me feel|gave up on|made me) _`,
        `[ every ( single|damn|bloody|fucking|goddamn )* ( time|day|night|weekend|evening|holiday|conversation|argument|meal|sunday|morning|christmas|week|thing) ] ( i|we|it|you|the|is|with|ends|turns|there|that|he|she) _{0,9} ( you|he|she) ( @mid|not)* ( !( @good ) #v )`,
        `( not|never ) [ once|ever ] ( ,|in|~do|have|has|did|since|has|you|he|she|for|not)`,
      ],
    },
  ],
};
