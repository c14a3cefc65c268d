/** The other person's thoughts, feelings or motives, told as fact. */
import type { RuleSet } from '../rule.ts';

const subject = '( you|@third|he|she )';
const m =
  '( @mid|obviously|clearly|secretly|deep down|probably|all|just|have|do|would|not-so|plainly|evidently|already|still )*';

export const mindReading: RuleSet = {
  kind: 'mind-reading',
  clearedBy: [
    'quoted',
    'reported',
    'denied',
    'guess',
    'wish',
    'promise',
    'if',
    'question',
    'praise',
    'observed',
  ],
  families: [
    {
      id: 'what-you-want',
      why: 'What someone wants or means can only be known from them.',
      suggestion: 'What did you see or hear? Then ask: “Is that how it is for you?”',
      reach: 'clause',
      phrases: [
        `${subject} ${m} ( ~want|~hope|~wish|~long|~wait|~love|~like|~enjoy|~aim|~intend|~plan|~prefer ) ( for )? ( me|us|everyone|our|people|the kids|my) ( @adv|all)* ( to|gone|out|dead|back|under|on|in|at|as|that|marriage|quiet|miserable|small|weak|fail|beg|crawl|suffer|around|for|down|crying|cry|like|away|silent|hurt|grovel|#a|#v) !( to ( know|come|see|meet|visit|bring|eat|read|drive|call|ring|tell|pick|join|have) )`,
        `${subject} ${m} ( ~want|~be trying|~try|~be looking|~aim|~intend|~plan|~be out|~set out|~mean|meant|~be going out of ( _ )* way|~choose) to ( @adv )* ( hurt|punish|humiliate|control|leave|escape|win|be right|ruin|destroy|break|make me|make us|embarrass|catch|trap|prove|keep me|hold|get rid|get back|get at|get even|get away|get out|be rid|see me|push|provoke|trick|test|shame|watch me|upset|end|wound|torture|turn|fight|score|bring me|be with|be free|be single|have ( it|your)|own|avoid|be the|look ( good|like)|shut me|silence|be anywhere|start a|drag|scare|find something|use|look good|hide) `,
        `${subject} ${m} not ( @adv|even|really|want)* ( ~want|~wish|~intend|~mean|~plan|want) ( to|me|us|this|any|a|it|the) ( @adv|be|get|have|of|with|word)* ( be ( here|with|married|around|a|part)|here|get|better|stop|change|me|us|hear|know|try|work|talk|understand|recover|heal|forgive|save|marriage|trust|move|see|touch|help|quit|face|admit|part|word|this|fix|anymore|a|happy|get-well|me happy|to)`,
        `${subject} ${m} ( only|just|simply|really|merely ) ( @adv|ever)* !( think of|about ( yourself|himself|herself) ) ( want|wants|wanted|care|cares|cared|think|thinks|said|say|says|saying|do|does|did|doing|came|come|comes|go|goes|went|ask|asks|asked|asking|told|tell|tells|telling|stay|stays|stayed|staying|apologize|apologized|married|agreed|agree|agrees|pretend|pretending|pretends|like|likes|use|uses|sorry !( for you )|nice|being|here|going|trying|bought|brought|cry|cries|crying|cried|go-along|hold|holding|attend|attends|join|joined|help|helped|gave|give|made|make|makes|call|called|text|texted|be|is|are|waiting|looking|afraid|scared|playing|acting|ticking|keeping|interested|worried|with|in|love|loves|it|putting|marking|biding|buying|enjoy|stringing|hoping|counting|remember|read|listen|show|showed) ( me|this|that|it|you|sorry|with|to|because|so|nice|for|about|here|when|out|what|the|yes|in|on|of|around|your|his|her|attention|sex|time|boxes|like|all|home|up|if|by|flowers|a|getting|got|angry|afraid|_) !( the kids|the dog )`,
        `${subject} !( keep|keeps ) ${m} ( #v|do|does|did|done|doing|said|say|forgot|left|hid|told|bought|booked|#x) ( _ ){0,5} ( on purpose || deliberately || out of spite || for show || for effect || just to ( _ ) || only to ( _ ) || purely to ( _ ) || to ( hurt|punish|spite|embarrass|humiliate|provoke|annoy|make me|wind|test|control|shame|manipulate|impress|look good|get ( back|at|even|attention|out of|rid|a rise|your own|sympathy)|keep me ( quiet|sweet|on|happy|guessing|hooked)|get me to|win|score|teach me|guilt|shut me) || to ease ( your|his|her) || to make ( me|yourself|himself|herself) ( look|feel) || for ( attention|revenge|sympathy) || because ( you|he|she) ( @mid|not)* ( want|wanted|think|thought|feel|felt|enjoy|like|hate|love|scared|afraid|know|knew|ashamed|guilty|need|care|get|got caught|jealous) || to get ( _ ){0,3} ( attention|reaction|back|own way) )`,
        `${subject} ${m} ( deliberately|intentionally|purposely|knowingly|purposefully|consciously ) ( #v|@past|hide|lie|hurt|leave|forget|make|make|keep|choose)`,
        `${subject} ${m} would ( @adv )* ( rather|sooner|prefer|love ) ( @adv|be|have|it|to|that|see|if)* ( be|have|i|me|live|see|believe|anyone|someone|single|alone|spend|watch|her|him|them|die|look|keep|anything|with|sleep|talk|_)`,
        `${subject} ${m} would ( @adv )* be ( @adv )* ( happier|better off|glad|relieved|pleased|happy|delighted|thrilled|over the moon|lost|fine) ( if|without|with|to|that|when)`,
        `${subject} ${m} ( could|can) not ( @adv )* ( care less || wait ( to|for|until) || stand ( me|the|being|us|my|it|to) || bear ( to|the|me) || give a)`,
        `${subject} ( @adv )* ( wish|wishes ) ( that )? ( you|he|she ) ( had|would|were|was|could|did )`,
        `( all || the only ( thing|reason) ) ( that )? ( you|he|she ) ( @adv|ever|really)* ( care|cares|want|wants|think|thinks|are sorry|is sorry|regret|regrets|love|loves|see|sees|stay|stays|stayed|came|come|married|worry|worried|like|miss|misses|need)`,
        `( you|he|she ) ( @adv )* ( are|is) ( @adv )* ( in it|in this|here|with me|with us|doing ( this|it)|going|saying (that|it|this)|staying|sorry|nice|being nice|apologizing) ( only|just|because|for)+ ( for|because|to|so|the|you|of) `,
      ],
    },
    {
      id: 'what-you-think',
      why: 'It says what is in someone’s head, and nobody can see in there.',
      suggestion: 'You could say it as your guess, and ask.',
      reach: 'clause',
      phrases: [
        `${subject} !( would think ) ${m} !( must ) ( ~think|~believe|~reckon|~figure|~suppose|~imagine|~assume|~decide|~consider|decided ) ( that|of|@adv)* ( i|it|this|that|you can|he can|she can|i'm|my|everything|the|sorry|a|nothing|saying|we|all|an|one|flowers|me|our|thirty|because|just|being|your|his|her|having|telling|going|some|if|people|porn|recovery|rules|therapy|nobody|only|every) !( over|through|about it over ) ( _ || $ ) <!( what do )`,
        `( ^ || ,|and|but|-- ) ( you|he|she ) ( @adv )* must ( @adv )* ( think|hate|love|think i|be ( loving|enjoying|laughing|so pleased|delighted|sick of|glad|disgusted|counting|hoping)|want|enjoy|despise|wish|regret|have ( enjoyed|loved|known|wanted|planned|laughed)) ( _ )?`,
        `${subject} ${m} not ( @adv|even|really)* ( ~care|care|~give ( a|one|two|me a)|~believe ( me|in|a|that|i|it|word|anything|you|us|one)|~love|~trust ( me|a|anything|us|my)|~respect|~like ( me|us|being)|~mean ( it|a|any|what|that)|~regret|~feel ( anything|sorry|guilty|a thing|any|bad|remorse|it|it-the|ashamed|for me|love|safe)|~find|~need me|~take ( me|this|it|my|recovery|us) seriously|~think ( i|about|of|that|it|this|you|we)|~miss|~see ( me|what|how|the|why|it|that|any|anything|past|us|your|a)|~understand|~get it|get ( it|how|why|what)|~realize|~know what it|~know how ( much|hard|i)|~notice|~grasp|~want|~mind|~worry|~appreciate|~value|~enjoy|~have ( any ( intention|interest|idea|feelings|regret|respect)|the slightest|a clue|feelings)|sorry|interested|attracted|bothered|serious|invested|really (sorry|trying|listening|here|interested)|ashamed|in love|ready to|planning|remotely|the least|even sorry|happy with|happy unless|going to (forgive|change|stop)|over|into me|committed) !( know yet )`,
        `${subject} ( ~have|@adv )* ( never|hardly|barely|scarcely) ( @adv )* ( loved|love|cared|care|cares|wanted|want|wants|believed|believe|trusted|meant|mean|regretted|respected|liked|loves|felt|thought about|sorry|saw me|think|thought|intended|understood|understands|considers|considered|planned|gave a|forgave|forgiven) ( me|us|it|this|the|a|to|how|for|about|any|in|what|my|your|that|anyone|anything|,|.|$|i|kids|of|sorry|wanted|loved)`,
        `${subject} ( @adv|still|both|do|always|probably)* <!( ( crosswords|but|and ) she|he ) ( hate|hates|hated|despise|despises|loathe|loathes|resent|resents|pity|pities|regret|regrets|loves|love|adore|enjoy|enjoys|enjoyed|envy|envies|fear|fears|miss|misses|dread|dreads|relish|relishes|like|likes) !( the ( garden|sea|film|house|dog|cat|beach) ) ( me|being|having|seeing|making|watching|telling|it when|the fact|that i|us|this|the idea|the attention|the drama|the power|the sound|playing|when i|holding|marrying|staying|meeting|to (see|make|watch|play|have|hold|be)|punishing|catching|feeling|her|him|proving|keeping|how i|living with|coming|hurting|lording ) ( _ || $ || .|, ) !( @good )`,
        `${subject} ${m} ( ~be ) ( @adv|not|so|all|already|probably|still|a bit|just|only|in|with|secretly)* ( bored|ashamed|embarrassed|disgusted|jealous|glad|pleased|relieved|delighted|hoping|waiting for me|waiting for us|waiting for an|waiting until|thinking|planning|plotting|enjoying|loving|laughing|counting|looking for|pretending|wishing|dying to|itching|desperate|determined|obsessed|tired of|sick of|fed up|over me|in love|out to|scared of|afraid of|threatened|intimidated|embarrassed|repulsed|satisfied|convinced|resentful|attracted|judging|thrilled|happy (that|i|to see|when|now|about)|sorry (that )? ( you|he|she) (got|were|was)|only sorry|not sorry|just sorry|trying to|testing|imagining|fantasizing|comparing|checking out|checked out|going through the motions|keeping (me|score)|lying to yourself|proud of|ready to leave|halfway|biding|looking forward|done with (me|us)|using (me|this|it)|seeing|never going to|here for the|happy to|comfortable (lying|with)|insecure|guilty|in denial|punishing|faking|playing me|somewhere else|miles away|not here|having second|in it for) !( forward to dinner ) ( me|of|about|that|to|by|when|at|with|i|us|for|the|them|her|him|so|my|on|a|it|,|.|$|you|got|this|?|and|inside|being|your|his|out|in|their|was|what|how|watching|how|someone|if|my|all|nothing|score) <!( i am )`,
        `${subject} ${m} ( ~find ) ( me|us|my|this|it|our) ( @adv )* ( #a|boring|ugly|repulsive|disgusting|annoying|funny|easy|pathetic|embarrassing)`,
        `${subject} ${m} ( ~have|has|have) ( @adv )* ( no ( intention|interest|desire|wish|plan|regret|remorse|plans|feelings|respect|thought|real)|already ( decided|made|given|left|gone|checked|written|moved|chosen)|made up ( your|his|her)|given up on|checked out|moved on|lost ( interest|respect|all)|fallen out|written me|someone else in|one foot|your eye|his eye|another|forgiven|been ( looking|waiting|planning|thinking|hoping|wanting|dying|counting|pretending|biding|plotting)|wanted ( out|this|me|to|her|him|it)|never (wanted|loved|cared|forgiven|trusted|meant|believed))`,
        `${subject} ( @adv )* ( know|knows|knew) ( @adv )* ( exactly|full well|perfectly well|very well|damn well|fine well|perfectly|what ( you|he|she) ( are|is|were|was) doing|it (hurts|upsets|was)|how much (it|this|that)|i ( would|will|can not|hate)|that i (would|will|can)) `,
        `${subject} ( @adv )* ( feel|feels|felt) ( @adv )* ( nothing|no ( guilt|shame|remorse|love|pity)|superior|entitled|threatened|sorry for yourself|sorry for himself|sorry for herself|relieved|trapped|smug|ashamed of|guilty about|good about|better than|proud|like i|that i|i am|stuck with|disgusted|contempt)`,
        `i ( @adv )* ( know|can tell|can see|could tell|could see|knew|bet|am sure|am certain|have no doubt|swear) ( @adv|that|exactly|for a fact|full well|how|in your eyes|by your face)* ( what|why|how)? ( you|he|she) ( @adv )* ( are|is|were|think|thinks|want|wants|hate|do not|does not|hates|love|wish|would|only|just|have|enjoy|regret|will never|feel|have|had|did|have no|must|thought|really|mean|miss|planned) ( thinking|@adv|_) !( worked|have been through|are trying|are doing your best )`,
        `( deep down|in your ( head|heart|mind|eyes)|in his ( head|heart|mind|eyes)|in her ( head|heart|mind|eyes)|secretly|to you|to him|to her|as far as you are concerned|for you|for him|for her ) ,? ( i|it|you|this|he|she|we|our|the) ( @adv )* ( am|is|are|was|know|want|hate|blame|think|will|do|wish|love|still|just|enjoy|regret|has|all|mean) ( @adv|not|all|already)* ( just|only|a|an|game|nothing|still|know|never|always|the|me|that|want|to|not|i|joke|her|him|it|blame|hate|leave|think|wrong|wish|enjoy|love)`,
        `( admit it || face it || be honest || let us be honest || come on || let us face it ) ,|--|: ( you|he|she) ( @mid|not|#v|_){2,8}`,
        `( what|all ) ( you|he|she) ( @adv )* ( see|sees|saw) ( when )? ( you look|he looks|she looks|is|are)`,
        `( it|this|that ( ~be|~mean ) ( @adv|all )* ( nothing|a game|a joke|just|only|all|an act|a show|funny) ( a|an|to)? ( game|joke|act|to|for|show|box)? ( you|him|her) )`,
        `you ( @adv )* ( expect|expected|expects|thought|think|planned|figured) ( @adv )* ( a|me|that|to|i|praise|applause|thanks|an|everything|us|it|nobody|the|sympathy|instant|you could|you would|you can|no one) ( _ )`,
        `( he|she|@third ) ( @adv|still|also|secretly)* ( thinks|expects|wants|believes|hopes|reckons|figures|knows|assumes|imagines|enjoys|regrets|resents|wishes|pretends) ( that )? ( i|me|he|she|we|everything|it is ( fine|over|all|my|enough|funny)|being|making|having|that|to (punish|leave|hurt|see|make|keep|control)|a bunch|all|saying|sorry|seeing|nothing|if|our|you) ( _ )`,
        `( ${subject} ( ~look|~be looking ) at me ( and|like|as) ( @adv|see|sees|seeing|think|thinks|all|you|he|she|if)+ )`,
        `( you|he|she ( @adv )* ( get|gets|got|are getting|is getting) ( @adv )* ( a kick|off on|a thrill|pleasure|a buzz|satisfaction|joy|some|exactly what you|your kicks|enjoyment) ( out of|from|on|wanted|sick|when|kind)* )`,
        `( you|he|she ( @adv )* ( pretend|pretends|pretended|are pretending|is pretending|act like|acts like|acted like|make out|makes out) ( @adv )* ( to|that|you|he|she|it|not|nothing|everything|i|like) )`,
        `( you|he|she ( @adv )* ( tell|tells|told|telling|lie|lies|lying|kid|kidding|convinced|convincing) ( yourself|himself|herself) )`,
        `${subject} ( @adv )* ( @aux )* ( care|cares|cared|think|thinks|thought|worry|worried|worries) ( @adv )* ( more about|only about|about yourself|about himself|about herself|about nobody but|nothing about|less about|nothing for|more for|about the|about your|about nothing but) ( _ ){1,4}`,
      ],
    },
  ],
};
