/** Condemning one's whole self. Guilt about an act, and shame as a named feeling, are something else. */
import type { RuleSet } from '../rule.ts';

const be =
  '( ( @adv || have || had || must || might || may || will || would || can || could || as well || probably )* ( ~be || ~feel || ~sound || ~look || ~seem || ~become || turned into ) ( @adv || like || being || been )* )';

export const shame: RuleSet = {
  kind: 'shame-label',
  clearedBy: ['quoted', 'reported', 'denied', 'wish', 'if', 'question', 'promise'],
  families: [
    {
      id: 'what-i-am',
      why: 'This is a verdict on who you are; you can change what you do.',
      suggestion: 'What did you do? Put the act where the verdict is: “I …, and I regret that.”',
      phrases: [
        `i ~be not ( @adv )* ( pretty|thin|young|good|man|woman|attractive|sexy|clever|smart|lovable|beautiful|slim|interesting|desirable ) enough !( at || for ( the|this|a ) || to ( beat|win|play|run|drive) ) ( for ( you|him|her|anyone) )?`,
        `i ~be ( @adv )* ( a || an || such a || nothing but a ) ( @adv|#a )* ( mess|wreck|burden|zero|nobody|disaster|letdown ) !( in the|after|today|this morning ) ( on|to )?`,
        `i ${be} ( like|just|nothing but|no more than|nothing more than|simply|nothing|in the end|at heart )* ( a|an|the|such|one|another|some|that )* ( @degree|#a|same|biggest )* ( !( child|infant|toddler|teenager|victim|robot|baby|animal|machine|witch|zombie|charmer ) @badNoun|waste of|disgrace|loser|piece of|pile of|bag of|heap of|disaster|poison|dirt|filth|bad person|bad seed|lost cause|basket case|walking|joke|pariah|leper|excuse|laughing stock|laughing-stock|screwup|write-off|failure|damaged goods|reject|lowest of|weak man|weak woman|weak person|evil|broken man|broken woman|broken person|hopeless case|terrible ( @person )|poor excuse|sorry excuse|horrible|awful ( @person)|cancer|stain|shell|ruin|monster|hypocrite|liar|doormat|fool) !( at|with ( names|money|numbers)|about ( names|time)|after|in my spare|in the (kitchen|mornings)|for (chocolate|cheese|a ( good|bargain)) ) ( of ( a )? ( space|time|man|woman|skin|shit|dirt|crap|work|human|air|oxygen|husband|wife|person|father|mother|_ ) || for ( staying|believing|trusting|loving|thinking|not|ever|marrying|falling|having|letting|a|putting) _{0,3} || to ( everyone|have|stay|believe|think|trust|be) _{0,3} || who _{1,4} )?`,
        `i ${be} ( like|just|simply|at heart|a|so|such )* ( @adv|#a|and|,)* ( !( ( weak|dirty|broken|foolish|stupid ) ( after|up|about|and i|tonight|today|for|from|because|at|around|when|asking ) ) !( needy|insecure|sick|mad|miserable|bitter|slow|hollow|dense|mean|cold|nasty|petty|mental|dim|crazy ) @badAdj|trash|filth|scum|poison|dirt|garbage|rubbish|vermin|nothing|pond|beneath|toxic|unworthy|useless|no good|not good enough|not enough|never enough|beyond ( help|redemption|repair|saving|hope|fixing|forgiveness)|past ( saving|help)|past saving|not worth|no use to|rotten|undeserving|hollow|unclean|bad inside|shit|scum|second rate|subhuman|less than|nothing without|unfit|undesirable|not a (real|proper) (man|woman|wife|husband)|not a good (man|person|wife|husband|mother|father|woman)|no (man|kind of|sort of|better than|father|husband|wife|mother)) !( at|with|in ( yoga|maths|bed)|about|on|when|today|to !( the|my ( core|bones ) )|that|from|of me|in the|from the ) ( ( @person|human|being|man|woman|person|husband|wife|@badNoun|and|,|@badAdj|inside|through|to the core|to|core|for|as|excuse|of|a ){0,5} )`,
        `i ${be} ( a|an|the|such a )+ ( @adv )* ( bad|terrible|awful|horrible|rotten|vile|lousy|rubbish|useless|worthless|weak|pathetic|disgusting|sick|dirty|evil|crap|shit|shitty|stupid|cruel|poor|dreadful|hateful|nasty|wicked|worst|worse|broken|filthy|appalling|miserable|selfish|ugly|hopeless|twisted|damaged|perverted|failed|shameful|despicable) ( #a )* ( @person|thing|addict|christian|lover|version|excuse|example|one|creature|soul|teacher|@badNoun)`,
        `i ( ~be || have been || feel || felt ) ( @adv )* ( the )? ( worst|lowest|dumbest|stupidest|biggest|weakest|ugliest|most ( #a|@badAdj)) ( #a )* ( @person|@badNoun|thing|i|in|alive|of|scum|ever|kind|sort|wife|man)`,
        `i ( @adv|still|really|just|have come to)* ( hate|loathe|despise|detest|disgust|repulse|sicken|can not stand|can not bear|hated|could not stand|am disgusted ( by|with|at)|make|makes) ( @adv )* ( myself|who i|what i ( am || have become )|me|the person i|the man i|the woman i|my ( own )? ( guts|reflection|body|self)|the sight of (me|myself)|looking at myself|the (man|woman|person) (in|i|who)|being me|everything about (me|myself)) ( sick )?`,
        `i ( can not|could not|can hardly|can barely) ( @adv )* ( look ( at )?|stand|bear|face|live with ) ( @adv )* ( myself|who i|what i ( am || have become )|me|the sight of|in the mirror|looking|my own)`,
        `i ( ( do|did|will|would )? ( not|never|hardly ) ( @adv )* ( deserve|deserved ) || am not worthy of || am unworthy of ) ( @adv|to ( be|have)|to|any|a|the|you|her|him|anyone|anything|this|my|such|all|happiness|love|kindness|forgiveness|good|kids|family|nothing|better)+ <!( i deserve ) !( an explanation|answers|better|the truth|to know|respect )`,
        `( there ~be|must be|has to be ) ( @adv )* ( something|a part) ( @adv|deeply|very)* ( wrong|broken|rotten|bad|missing|sick|defective|evil|dirty|dark|twisted|ugly|off|dead) ( with|in|inside|about) ( me|people like me)`,
        `( something ~be ( @adv )* ( wrong|broken|rotten) ( with|in|inside) me )`,
        `( nobody || who || what ( woman|man|wife|husband|person) || how could ( anyone|you|she|he) || no ( woman|man|wife|husband|sane|decent) ) ( @mid|would|could|in|their|right|mind|else|will|should|not|person|woman|man|is going to)* ( love|want|forgive|respect|like|touch|marry|be with|trust|miss|stay with|choose|look at|put up|need|desire) ( someone|somebody|a ( @degree|#a)* ( man|woman|thing|person|wife|@badNoun|husband|mess)|anyone|anything|people|such) ( like me|as|so|again|@badAdj|now|if they|for|who|,|.|$|?|like|ever|this) `,
        `( i ~be ( @adv )* ( my father|my mother|just like my|turning into my|no better than|as bad as|the problem|all that is wrong|why everything|the reason everyone|poison|toxic|cursed|a curse|dead weight|a disappointment|unlovable|broken inside|broken beyond|dirty|tainted|ruined|damaged|used up|finished|done for|doomed|hopeless) ) !( at|with )`,
        `( that is all|all ) i ( @adv )* ( am|ever will be|will ever be|was|amount to)`,
        `( that is ( me|who i am|what i am) ( , )? ( a|an|the|always) ( _ ){1,4} )`,
        `i ( @mid )* ( always|never) ( been|be|was) ( @adv )* ( a|an|such a|the|any|just a|nothing but a)* ( @degree|#a )* ( @badNoun|@badAdj|good at|screw|pervert|failure|weak|bad|problem|black sheep|disappointment|burden|use|letdown|let-down)`,
        `i ( @adv )* ( have|had|lack|got ) ( @adv|got )* ( no !( self-control )|not a|not one) ( #a )* ( willpower|backbone|spine|character|self-control|self-respect|integrity|morals|worth|value|redeeming|decency|guts|moral|discipline|soul|courage|conscience|dignity|redeeming|shame|brain|brains|good) ( in|fiber|at|whatever|qualities|,|.|$|and|left|bone|to|compass)?`,
        `( ( not || do not have || have not got ) ( @adv|got )* a ( single )? ( decent|honest|good) ( bone|cell) )`,
        `i ( @adv )* ( ruin|poison|destroy|contaminate|infect|taint|wreck|break) ( everyone|everything|anyone|all) ( @adv|and)* ( i|who|that|around|near|good|close|everyone|everything)`,
        `( ( the world|everyone|she|he|you|they|the kids || my ( wife|husband|kids|family) ) ( would|deserve|deserves) ( @adv|be|a|to have)* ( better than me|so much better than (me|this)|someone better|a better ( man|woman|father|wife|husband|mother)|a real ( man|husband|father|wife)) )`,
      ],
    },
    {
      id: 'what-kind-of',
      why: 'This question has only a verdict for an answer.',
      suggestion: 'A question with a way on: “What happened just before?”',
      reach: 'clause',
      despite: ['question'],
      phrases: [
        `what ( kind|sort|type ) of ( a )? ( #a|sick|stupid )* ( man|woman|person|husband|wife|father|mother|monster|idiot|fool|human|pervert|example|partner|mum|dad|parent|addict|animal|freak|creep|loser) ( am i|does|would|does that make me|lies|looks|lets|stays|falls|believes|cries|marries|misses|checks|snoops|can not|shouts|_) <!( what kind of husband brings ) !( brings|treats (his|their)|puts )`,
        `what ( is || the hell is || the fuck is || was ) ( @adv|the hell|on earth)* wrong with me`,
        `what is the matter with me`,
        `how ( @adv )* ( can|could|did|am|was|do) i ( @adv|ever|have)* ( be|been|so|get|got)* ( @badAdj|so @badAdj|blind|stupid|weak|naive|low|such a|that stupid)`,
        `how ( @adv )* ( @badAdj|blind|low|weak|stupid|thick|sick|sad|twisted|naive) ( am i|can i|could i|must i|i am|i was|of me|do i|can one|can a)`,
        `who ( would|could|on earth would|in their right mind would|wants|is going to|will) ( @adv|ever)* ( love|want|marry|trust|forgive|miss|choose|believe|touch|desire|look at|stay with|care about) ( a|someone|somebody|me|anyone|this|an|such) ( like me|like this|@degree|#a|@badNoun|me|who|now|again|?|$|.|mess|thing)`,
        `( ^ || , || -- ) ( stupid|idiot|pathetic|disgusting|useless|worthless|weak|fool|dumb|loser|moron|failure|pig|coward|hopeless|vile ) ( , )? ( @adv|#a|,|me|stupid|and)* ( stupid|idiot|me|fool|loser|pathetic|worthless|man|woman|moron|girl|boy) ( for|$|.|,|to|again|that|and)`,
        `^ ( @adv|same|you|such|what|just|oh )* ( @degree|#a|old )* ( idiot|loser|fool|moron|failure|useless|pathetic|worthless|disgusting|disgrace|scum|freak|pig|coward|screwup|hypocrite|weakling|monster|hopeless|stupid ) ( man|woman|me|girl|boy|wife|husband|@badNoun|excuse for ( _ ){1,2}|as ( ever|always|usual))* ( , i ( said|told|thought|wrote) )? ( $ || . || that is me || again || , me )`,
        `you ( @degree|#a|useless|stupid|pathetic|complete|total )+ ( @person|@badNoun|man|woman|fool|idiot|thing) ,? ( i ( said|told|say|tell|thought|shouted|keep) ( to )? ( myself|the mirror|to))`,
        `( only|takes ( a|an|someone|somebody) ( @degree|#a )* ( @badNoun|@badAdj|fool|idiot|sicko|monster|creep|moron) ( @person )? ( would|could|can|does|falls|believes|stays|like me|like) ( _ ){0,6} ( i|me|this|that|him|her|it) )`,
        `i ( @adv )* ( must|have to|had to|might as well|may as well) ( @adv|have)* ( be|been) ( @adv|a|an|the|such|so|some|kind of|a bit)* ( @badNoun|@badAdj|dumbest|stupidest|blind|biggest|sick|thick|mad|worst|weakest|cursed|easy to|some sort|ugly|invisible-in) ( _ ){0,3}`,
        `( shame on me || more fool me || silly me for || stupid of me to have ( trusted|believed|married|stayed) || i should be ashamed of who || serves me right for being || what a ( #a )* ( fool|idiot|mess|failure|joke|disgrace|loser|coward|waste|mug|disappointment|pig) ( i am|am i|i was|i have been|of a) || what an ( #a )* ( idiot|embarrassment|imbecile|ass) ( i am|am i|i was|i have been) || some ( husband|wife|man|father|mother|example|role model|christian|dad|mum|catch) i ( am|turned|make|was|have) || call myself a || calls himself a man , me || look at the state of me || people like me ( should|do not|never|always|ruin|are|can not) || a ( man|woman|person|thing|fool|wreck|wretch) like me ( does|should|can|will|is|deserves|never|does not) || born ( bad|broken|wrong|evil) || once a ( _ ){1,2} ,? always a ( _ ){1,2} ,? ( that|and that|me|i) )`,
        `( ugly|fat|old|used up|past it|frumpy|saggy|dumpy|hideous|boring|frigid ) ( and|, ) ( @adv|#a)* ( ugly|fat|old|undesirable|boring|unlovable|unwanted|used up|plain|frumpy|past it|useless|stupid|alone) <!( he is|she is )`,
        `no wonder ( he|she|you|they|everyone|nobody|my) ( @mid|not)* ( looked elsewhere|cheated|left|leave|prefers|went elsewhere|wanted|looked at|lied to me|hates me|hate me|can not stand|does not want me|despise|despises|looked|goes|watches|hid|leaves|ran|strayed)`,
      ],
    },
  ],
};
