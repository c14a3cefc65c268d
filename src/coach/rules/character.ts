/** A judgement of who the other person is, in a noun, an adjective, a comparison or sarcasm. */
import type { RuleSet } from '../rule.ts';

const be =
  '( ( @adv || have || has || had || can || could || will || would || not )* ( ~be || ~act || ~behave || ~sound || ~seem || ~look || ~become || ~turn || ~get ) ( @adv || like || being || been || into )* )';

export const character: RuleSet = {
  kind: 'character-judgment',
  clearedBy: ['quoted', 'reported', 'denied', 'guess', 'wish', 'if', 'question', 'praise'],
  families: [
    {
      id: 'label',
      why: 'A label judges the whole person; one act can be answered, a label only fought.',
      suggestion: 'What did they do that made the word come up? Name that.',
      phrases: [
        `( you|@third|he|she|they ) ${be} ( like|just|into|nothing but|no more than|nothing more than|turning into|being|acting like|turned into|the same|one )* ( a|an|the|such|some|one|your|his|my|another )* ( @degree|#a )* ( @badNoun ) !( in ( yoga|chess|bed) ) !( at|with #n|of ( energy|love|fresh|fun)|about|lawyer|doctor|magnet|sitter )`,
        `( you|@third|he|she|they|that man|that woman|the man ) ${be} ( like|just|into|nothing but|being )* ( a|an|the|such|some|one|my )* ( @adv|#a|and|, )* ( @badAdj ) !( of ( you|him|her)? ) !( when|on|with|in|to ( do|say|think)|enough|today|tonight|about|than|at|for me|for you|by|lately|thing|with ) ( ( @person|little|old|,|and|or|man|woman|@badNoun|excuse|so-and-so|#n) ( of )? ( for )? ( a|an)? ( man|woman|husband|wife|person|human)? ){0,4}`,
        `( you|@third|he|she|they ) ${be} ( a|an|the|such )* ( @adv )* ( the )? ( most ( #a|@badAdj ) || worst ( #a )* ( @person|thing) || the worst || least ( #a|trustworthy|caring ) ) ( @person|thing|i|in|of)`,
        `( you|@third|he|she ) ${be} ( as ) ( #a|cold|hard|thick|stupid|slippery|bad|trustworthy|reliable|useful|deep|sharp|mad|dumb|cruel|selfish|warm|honest|subtle|stubborn|much use) as ( a|an|your|his|her|two|the|ice|stone|nails|they|any|ever) ( _ ){0,4}`,
        `( you|@third|he|she ) ${be} ( @adv|exactly|so|turning|into|more and more|every bit)* ( like|the image of|as bad as|no better than|the spit of|worse than) ( your|his|her|all|every|any|a|some) ( #a )* ( mother|father|mum|dad|brother|sister|ex|old-man|family|parents|uncle|other|man|men|addict|cheat|pig|child|kid|baby|toddler|teenager|lunatic|animal|robot|stranger|spoiled|rest)`,
        `( you|@third|he|she ) ( ~do|have|has|~have ) ( not|got|@adv)* ( @adv|got )* ( no|zero|not a|not an|a single|any|a|one ounce|the ( moral|spine|backbone|guts|integrity)|not one) ( #a )* ( backbone|spine|guts|balls|conscience|shame|heart|integrity|decency|morals|soul|self-control|class|empathy|honor|dignity|courage|compassion|feelings|self-respect|sense|shred|ounce|bone|remorse|willpower|moral|compass|principles|scruples|depth|character|filter|manners|jellyfish|loyalty|gratitude)`,
        `( you|@third|he|she ) ( ~have|~do|have|has|got|not|@adv )* ( the )? ( spine|heart|brain|morals|emotional ( range|intelligence|depth|age)|soul|maturity|personality|self-awareness|backbone|attention span|conscience|warmth|charm|empathy|loyalty|mind) of ( a|an|stone|ice)`,
        `( you|@third|he|she ) ( ~be|@adv )* ( incapable|not capable|beyond|beneath|full|devoid|void|made) of ( the|a|an|telling|any|love|honesty|empathy|change|yourself|himself|herself|it|shit|crap|contempt|hot|lies|feeling|remorse|loving|being|caring|thinking|me|stone|ice|basic|poison|excuses|envy)`,
        `( you|@third|he|she ) ( ~be|@adv )* ( off your head || out of your mind || losing it || losing your mind || not right in the head || all mouth || all talk || a piece of ( work|shit|crap|dirt) || a waste of ( space|time|skin|air) || a shadow of || a poor excuse || a sorry excuse || a pathetic excuse || not a ( real|proper|good|decent|nice) || no ( man|husband|father|wife|mother|partner|gentleman|angel|saint|better|friend|use to|kind of) || your own worst || sick in the head || a disgrace || dead inside || cold inside || rotten ( to|inside) || a lost cause || bad news || beneath me || nothing without || out of order || not worth || not ( half )? the man|woman || wired wrong || made of stone || a hard man|woman to || high maintenance || hard work || a hopeless case || the devil || dead to me || scum || trash || garbage || dirt || evil || vermin || impossible)`,
        `you ( @adv )* ( disgust|repulse|revolt|sicken) me`,
        `( you|@third|he|she ) ( @adv )* ( make|makes) ( me ( @adv )* ( sick|ill|want to vomit)|my skin crawl)`,
        `( there ~be || you have || he has || she has ) ( @adv|got )* ( something|a screw) ( @adv|seriously|very|deeply )* ( wrong|loose|missing|off|broken|rotten|dead|twisted|not right|sick) ( with|in|inside|about)? ( you|him|her)?`,
        `what ( is || the hell is ) ( @adv|the hell|on earth)* wrong with ( you|him|her|people like)`,
      ],
    },
    {
      id: 'name-calling',
      why: 'Names end the talk about what happened.',
      suggestion: 'What happened, and what would you like instead?',
      despite: ['question'],
      phrases: [
        `( ^ || ,|and|--|but|. ) ( oh|well )* [ you ( @degree|#a|fucking|bloody|total|utter|poor|spineless|lying|cheating|dirty )* ( @badNoun|@badAdj ( @person|little|cow|man|woman|thing|@badNoun|so-and-so|old|piece) ) ]`,
        `[ you ( fucking|bloody|total|utter|absolute|complete|lying|cheating|miserable|dirty|filthy|stupid|selfish|pathetic|spineless|useless|evil|vile|sick|twisted|sad )+ ( @badNoun|@person|thing|hypocrite|cow) ]`,
        `( what|such ) ( a|an ) ( @degree|#a|fucking )* ( @badNoun ) ( you || he || she || they || i married ) ( ~be )?`,
        `( what ) ( a|an ) ( @degree|#a|fucking )* ( @badNoun ) !( i ) ( of|, || $ )`,
        `^ ( such|typical|classic|textbook|just-like ) ( a|an )* ( @degree|#a )* ( @badNoun|addict|man|men|narc|you|him|her|behavior-from-you|@kin ) `,
        `( once a ( _ ){1,2} ,? always a )`,
        `( do not be ( such )? ( @adv|so )* ( a|an )? ( @degree|#a )* ( @badNoun|@badAdj|dramatic|ridiculous|sensitive|childish) )`,
        `( stop being ( such )? ( @adv|so )* ( a|an )? ( @degree|#a )* ( @badNoun|@badAdj|dramatic|ridiculous|sensitive|childish|difficult) )`,
        `( how ( @adv )* ( @badAdj ) ( can|could|are|is|must) ( you || he || she || one person || anyone ) )`,
        `( husband|wife|father|mother|man|woman|dad|mum|partner|liar|martyr|parent|couple) of the ( year|century|month|decade)`,
        `( ~be ( you|he|she ) not ( a|an|the|just|so) ( #a )* ( saint|angel|perfect|clever|perfect|martyr|hero|victim|gentleman|charmer|expert|one to talk|genius|catch|hypocrite) )`,
        `( well|oh )? ,? are not you ( just )? ( the|a|so|quite|special|perfect|clever|lucky|wonderful )`,
        `( some|what a ) ( husband|wife|man|father|mother|partner|friend|dad|mum|hero|prince|prize|catch|saint|role model|example) ( you|he|she|i) ( are|is|turned|have|'ve|make|married|got)`,
        `( mr|mrs|miss|little|saint|lord|lady|princess|king|queen ) ( perfect|perfection|innocent|right|holier|clean|highness|majesty|know-it-all|sensitive|honest|recovery|goody|virtue|wonderful|saintly|therapist|sober|cool|morality|squeaky)`,
        `( call|calls|calling) ( yourself|himself|herself|that) ( a )? ( #a )* ( man|husband|father|wife|mother|partner|adult|christian|woman|parent|apology|dad)`,
        `( be a man || man up || act like a man || grow a pair || grow some || grow a spine || grow a backbone || not man enough )`,
        `( a|any|no ( real|proper|decent|normal|good|true|loving|grown|self-respecting|sane|better|half-decent) ( man|husband|father|wife|woman|mother|person|partner|parent|human|adult|dad) ( with|who|@mid )* ( would|does|could|can|lies|treats|never|needs|hides|keeps|behaves|leaves|spies) )`,
        `( only|takes ( someone|somebody|a|an|the) ( @degree|#a )* ( @badNoun|@badAdj|coward) ( @person )? ( would|could|can|does|like|who) )`,
        `( i ( @mid || can not believe i || did || do || not )* ( ~marry|~choose|~pick|stuck with|ended up with|~live with|living with|~have) ( such )? ( to )? ( a || an || such a || another ) ( @degree|#a )* ( @badNoun|child|teenager) )`,
        `that is ( @adv )* ( the|your) ( @degree|#a )* ( addict|liar|coward|mother|father|narcissist|child|bully|drama queen|_ ) ( in you|coming out|talking)`,
        `( your|his|her|this|that ) ( @adv|#a|own|endless|pathetic|sheer )* ( weakness|cowardice|selfishness|stupidity|arrogance|spinelessness|laziness|hypocrisy|cruelty|pettiness|self-pity|narcissism|immaturity|vanity|spite|coldness|paranoia|malice|greed|self-righteousness|insanity|perversion|bitterness|sanctimony|smugness|callousness|entitlement|neediness) ( makes|disgusts|is|knows|has|never|makes me|will|astounds|astonishes)`,
        `( people|men|women|someone|somebody|addicts|guys|wives|husbands|a man|a woman|a person|partners) like ( you|him|her|that) ( @mid|not|never|can|will)* ( #v|are|is|do|never|always)`,
        `you ( people|addicts|men|women|lot) ( are|always|never|make|have|can|all|and)`,
        `<!( i ) ( acting|act|behaving|behave|carrying on|behaves|acts|acted|behaved) ( just )? like ( a|an|some|the) ( @degree|#a )* ( @badNoun|teenager|schoolboy|schoolgirl|five-year-old|two-year-old|lunatic|@badAdj _ )`,
        `( he|she|you ( @mid )* always ( been|was) ( @adv|a|such|the)* ( @badNoun|@badAdj|cold|mean|selfish) )`,
      ],
    },
  ],
};
