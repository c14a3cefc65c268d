/** Taking responsibility, with nothing that says for what. */
import type { RuleSet } from '../rule.ts';

const pre =
  '( i|we ( @mid|may|might|know i|think i|guess i|admit i|clearly|feel i|definitely|recently|lately|again|once again|really )* )';
const take =
  '( ~take|~accept|~own|~admit|~acknowledge|~regret|sorry|~apologize|accountable|responsible|responsibility|ownership|guilty|~confess|~face|amends|ashamed|forgive|forgiveness|apology|proud|blame|apologies|remorse|sorrow|clean|account|~atone|~answer )';
const thing =
  'thing|things|stuff|issue|issues|problem|problems|mistake|mistakes|choice|choices|decision|decisions|error|errors|business|situation|mess|matter|incident|incidents|episode|event|events|action|actions|behavior|behaviors|conduct|failings|failing|shortcomings|faults|flaws|wrongs|wrongdoing|lapses|lapse-in-judgment|misstep|missteps|transgressions|transgression|sins|sin|indiscretions|indiscretion|misdeeds|failures|weaknesses|troubles|past|part|everything|all|it|what|how|whatever|episode|saga|debacle|fiasco|affair|goings-on|activities|habits|ways|bit|slip-ups|screw-ups|blunders|shenanigans|drama|trouble|difficulties|struggles|demons|poor|bad|wrong|hurt|pain|harm|damage|role|side|nonsense|rubbish|crap|carry-on|unpleasantness|upset|circumstances|patterns|recent-events|judgment|chapter|period';

export const vague: RuleSet = {
  kind: 'vague',
  clearedBy: ['quoted', 'reported', 'denied', 'if', 'question', 'praise'],
  families: [
    {
      id: 'fell-short',
      why: 'It owns that something was wrong without saying what it was.',
      suggestion: 'What did you do, on which day? One plain sentence is enough.',
      reach: 'clause',
      phrases: [
        `${pre} ( ~do ) something ( @adv )* ( stupid|bad|terrible|awful|wrong|dreadful|unforgivable|i || #a ) !( : )`,
        `${pre} ( ~let ) ( things|it all|myself|standards ) ( @adv )* ( slide|slip|go|down)`,
        `( fell|fallen|fall ) off the wagon`,
        `${pre} ( ~mess|~screw|~fuck|~balls|~cock|~slip-up|~muck|~cock|~foul|~stuff|~bugger|~goof ) ( it|things|this|everything|that|all )* ( up ) !( the ( date|dates|order|booking|recipe|form|numbers|time) )`,
        `${pre} ( ~blow it|~fail|~lapse|~transgress|~overstep|~stumble|~misstep|~trip up|~slack|~backslide|~sin|~err|~misbehave|~flounder|~falter ) !( my|the|a|at|to|exam|test|over the|driving|on ( the|@day) ) ( ( as|you|us|our|this|again|in|on|the mark|badly|,|.|and|$|a lot|for|because|completely|myself|spectacularly|big) || $ )`,
        `^ ( @adv|yes|ok|well|sorry|so|,)* ( ~mess|~screw|~fuck|~cock|~slip-up|~balls ) ( it|things|this|everything )* up`,
        `${pre} ( ~let ) ( you|us|the family|my family|everyone|the kids|her|him|myself|people|this family|them|my wife|my husband|the side) ( all|@adv|both|badly)* down !( on|by|when|because|yesterday|at )`,
        `${pre} ( ~fall|~come ) ( @adv|a bit|way|far|so)* short !( of the (cash|money) )`,
        `${pre} ( ~lose ) ( my|the ( way|bearings|direction|head|path|plot|compass|footing|moral) ) `,
        `${pre} ( ~stray|~wander|~veer|~drift|~go ) ( @adv|a bit|completely)* ( from the|off the ( rails|path|deep)|astray|wrong|off track|too far|overboard|down ( a|the wrong)|off course|awol|off piste|over the line)`,
        `${pre} ( ~break|~betray|~damage|~abuse|~violate|~lose|~destroy|~shatter|~ruin|~wreck ) ( your|our|her|his|the|some|any|all|my )* ( trust|vows|faith|confidence|promises|promise|marriage|agreement|relationship|word|covenant|heart|rules|things|everything)`,
        `${pre} ( ~betray|~hurt|~wrong|~disappoint|~mistreat|~damage|~fail|~harm|~injure|~disrespect ) ( you|her|him|us|the people|my family|everyone|my wife|my husband|the kids|people|others|our family|those) ( deeply|badly|both|all|again|so much|@adv|i love|terribly|in many ways|a lot|, || . || $ || and || as a|in ways) !( by|when|with|on @day )`,
        `${pre} ( ~cross|~overstep|~step over|~go over|~push ) ( a|the|some|that|your|certain|several|many )+ ( line|lines|mark|boundary|boundaries|limit|limits)`,
        `${pre} ( ~drop ) ( the ball || a few balls )`,
        `${pre} ( ~do ) ( you|us|her|him)? ( @adv|a|an|some|many|lots of|plenty of|a lot of|certain|other|so many|all sorts of|a few|a great|the|#a|stupid|bad|terrible|awful|horrible|hurtful)* !( it|what|how|a bit ) ( ${thing} ) !( : ) ( i|that|which|,|.|$|and|by|in|wrong|to you|again|over|behind|last|for)`,
        `${pre} ( ~do ) ( it|this|that ) again`,
        `${pre} ( ~do ) ( you )? ( wrong || wrong by|you wrong || badly by)`,
        `${pre} ( ~make|~have ) ( @adv|a|an|some|many|a few|a lot of|lots of|several|plenty of|more|certain|my share of|so many|an awful lot of|the|any number of|one|another|those|#a|poor|bad|terrible|big|huge|stupid|real)* ( mistake|mistakes|choice|choices|decision|decisions|error|errors|misstep|missteps|mess|blunder|blunders|hash|pig 's ear|judgment-call|bad-call|call|lapse|lapses|issues|problems|demons|struggles|failings|moment|slip-ups|balls-up|faults|flaws|bad patch|wobble|hiccup) !( on the ( form|order|map|list)|in the ( booking|recipe|accounts)|with the ( cake|dates|form) )`,
        `${pre} ( ~act|~behave|~handle|~treat|~conduct|~manage|~deal with|~go about|~respond|~react|~play ) ( it|this|that|things|myself|you|her|him|the situation|everything|us|everyone|people|my wife|my husband|it all)* ( @adv|so|in a way|in ways )* ( badly|poorly|wrongly|terribly|horribly|appallingly|disgracefully|well|better|shabbily|inappropriately|unfairly|selfishly|differently|dreadfully|out of character|out of line|unacceptable|unacceptably|like a ( child|fool|jerk)|right|that i am not proud|i regret|i am ashamed|very|less|wrong|i should not)`,
        `${pre} ( could|should ) ( @adv )* have ( @adv )* ( done|handled|been|acted|behaved|dealt|treated|managed|tried|shown) ( it|things|this|that|you|a lot|so much|much|far|a|more|myself|with|the situation|us)* ( better|differently|more ( honest|open|careful|considerate|present|thoughtful|aware)|well|best|good|husband|partner|kinder|nicer)`,
        `${pre} ( ~be|have been ) not ( @adv|always|exactly|been|at|being|quite|the|a|that)* ( my best|at my best|great|good|good to|the best|a good|honest|fair|fully|completely|straight|truthful|open|transparent|proud|there for|present|the husband|the man|the wife|the partner|the person|the father|nice|kind|easy|perfect|the mother|faithful|a great|easy to|who|my finest|myself|the most|what you|upfront|totally|entirely|100_percent|up to|behaving|living|doing|acting|treating|as ( honest|open|good|present)|well behaved|on form) !( about ( money|where|the ( card|phone|money)) )`,
        `${pre} ( ~be|have been ) ( @adv|a|an|such a)* ( rubbish|lousy|awful|terrible|bad|poor|crap|difficult|distant|absent|off|not-great|useless|dreadful|careless|less than ( honest|perfect|ideal|open|kind)|far from ( perfect|ideal|honest|the)|up to ( my|no|things|stuff|something|old)|struggling ( with ( things|stuff|it|my|some|you|temptation|that))?|doing things|doing stuff|out of line|in the wrong|wrong|dishonest|weak|naughty|foolish|unfair|badly behaved|behaving badly|back to my old|at it again|bit off|acting out of) ( partner|husband|wife|father|mother|with|lately|recently|to you|about|,|.|$|again|and|this|tricks|for|in|person|person|friend|old|ways|some|certain|a few|things)`,
        `${pre} ( ~have ) not ( @adv|always)* ( been|treated|behaved|done|shown|lived|acted|given|told|held|kept|made|put) ( @adv|always|you|myself|as|a|the|my|very|up|right|everything|to|quite|that|exactly|fully|all)* ( good|great|best|honest|right|well|husband|man|partner|wife|person|straight|fair|way|end|easy|part|standards|truth|there|respect|you deserve|better|love|proud|weight|side|kind|bargain|truthful|present|faithful|open|responsibly|person|promises)`,
        `${pre} ( ~do ) not ( @adv )* ( ~handle|~treat|~behave|~act|~do|~deal|~show|~give|~live|~keep|~hold|~come|~be|~manage|~play ) ( it|this|that|things|you|with|my|up|the|very|myself|fair|right|up to|situation|our|what|so|by)* ( well|right|better|properly|best|fair|respect|deserve|standard|end|part|kindly|clean|thing|honorably|should|bargain|word|side|brilliantly|great|as)`,
        `( not|hardly|far from|was not|were not) ( exactly|quite)? ( my || one of my || our ) ( finest|best|proudest|greatest|better) ( hour|hours|moment|moments|day|days|week|year|self|behavior)?`,
        `( my ( conduct|behavior|actions|performance|record|judgment|choices|decisions|attitude ) ( ~be|~have|fell|left ) ( @adv|been|something|a lot|much)* ( less|not|poor|bad|wrong|inexcusable|unacceptable|appalling|out of|short|to be desired|disgraceful|hurtful|terrible|selfish|shameful|questionable|deplorable|awful) )`,
        `${pre} ( ~have|~be having|~go through ) ( @adv|a|an|some|bit of a|bit of|another|such a)* ( lapse|lapses|moment|bad|rough|difficult|tough|episode|incident|setback|situation|problem|weak|patch|funny|wobbly|wobble|off|slip-up) ( week|moment|day|night|patch|spell|time|period|few|in|of|with|on|,|.|$|weekend|again|or|you|this|last|yesterday) !( : ) !( : the|with the boiler )`,
        `( ^ ( had|having ) a ( bit of a|rough|bad|difficult|weak|slight|little)* ( situation|moment|episode|incident|wobble|lapse|setback|one|problem|issue|week|time|night|day)  ( on|again|.|,|$|this|last|yesterday|with) )`,
        `( ~give|~giving ) in to ( my|the|temptation|it|weakness|old|certain|some) ( demons|weakness|weaknesses|temptation|old|side|urges|ways|thing|darker|devil|desires|impulses|it|again|worst|self)?`,
        `( ~fall|~slip|~slide|~go|~return|~revert|~relapse|back ) ( @adv|back|right)* ( into|to|in) ( @adv|my|the|some|certain|that|our|those)* ( old|bad|former|familiar|usual|unhealthy|destructive|same) ( @adv|bad)* ( ways|habits|patterns|tricks|pattern|behavior|behaviors|habit|self|place|routine|hole|stuff|cycle)`,
        `( ~be|~get|been ) ( up to ) ( no good|things|stuff|something|my|some|mischief|old|all sorts|bits|nonsense) ( i|old|tricks|that|again|.|,|$|and|usual)?`,
        `${pre} ( ~get ) up to ( things|stuff|something|no good|all sorts|some|my) `,
        `( ~get|got|went|gotten ) out of ( hand|line|order) `,
        `( things|it|stuff|something|some ( #a )* things|situation ( @mid|all)* ( went|got|~go|~get|happened|came|~happen|not ideal|~be ( not|less|bad|tough|difficult|tricky|said)) ( on|wrong|again|off|weird|complicated|messy|heated|too far|bad|ugly|down|out|sideways|south|over|last|between|up|tricky|on @day|a bit|.|,|$|that|i) )`,
        `( it happened again || it has happened again || you know what i ( did|mean|have) || you know what it|this is about || you know what || i think you know || you know the rest || you can guess || you know why || we both know what || enough said || need i say more || the less said || say no more || i will spare you the details || the details do not matter || without going into ( details|detail|it) || no need to go into )`,
        `${pre} ( ~be|have been|was ) not there for ( you|us|the kids|my|her|him)`,
        `${pre} ( ~say|~write|~text|~tell ) ( some|a few|certain|terrible|horrible|awful|hurtful|#a|many|a lot of)+ ( things|stuff|words)`,
        `${pre} ( ~cause|~bring|~inflict|~do ) ( you|us|this family|a lot of|so much|much|some|great|all this|the|untold|deep|real|you so much|you a lot of|her|him|enough|#a)* ( pain|hurt|harm|damage|trouble|grief|suffering|upset|heartache|problems|distress|misery) !( by|when )`,
        `${pre} ( ~have )? ( @adv )* ( some|a few|certain|many|a lot of|my|things|stuff|work) ( #a )* ( issues|problems|things|stuff|demons|baggage|work|struggles|shortcomings|faults|weaknesses|flaws) ( to|that|i|with|in|and|.|,|$|around)`,
        `( ~be|been ) ( @adv )* ( honest|open|truthful|straight|transparent|upfront|frank|clear|candid) ( with you )? about ( everything|some|a few|certain|things|all|stuff|what|a lot|it|something|my|the whole)`,
        `( i ( @mid )* ( ~keep|~hide|~have|~conceal ) ( some|certain|a few|many|things|stuff|bits|something) ( things|stuff|bits|secrets|information|from you|to myself)+ )`,
        `( i ( @mid|would like to|want to)* ( ~come|come ) clean about ( some|a few|certain|things|stuff|something|everything|it|what|the|my) )`,
        `( i ~be ( @mid|not )* ( proud|ashamed|sorry ) ( of|about|for) ( some|certain|a few|many|things|stuff|the things|how|what|who|myself|my) )`,
        `( there ~be ( @adv|some|a few|certain|many|several|a lot of|a couple of|#a|one or two|a number of)* ( lapses|lapse|issues|incidents|mistakes|things|problems|indiscretions|errors|slip-ups|missteps|episodes|moments|occasions|failings|transgressions|situations|shortcomings|decisions|choices|instances) ( of|in|on|with|i|that|where|when|,|.|$|judgment|last|this) )`,
        `( my ( issue|issues|problem|problems|struggle|struggles|demons|stuff|thing|baggage|shortcomings|failings|weakness|weaknesses|mistakes|past|faults|failures) ( ~have|~be|with|around|and|got|came|hurt|caused|that) )`,
        `${pre} ( ~get|~be|~have been ) ( @adv )* ( in|into ) ( the wrong|trouble|a mess|a bad place|a hole|something|some|a bit of|over my head|too deep)`,
      ],
    },
    {
      id: 'sorry-for-what',
      why: 'The apology does not yet say what it is for.',
      suggestion: '“I’m sorry that I …”: which act goes there?',
      reach: 'clause',
      phrases: [
        `( sorry|~apologize|apology|apologies|forgive me|forgiveness|~regret|amends|remorse ) ( @adv|again|to you|truly|deeply|so much|once more|you an apology)* ( for|about|over|of|that ) ( @adv|the|that|this|my|all|all of|all the|any|some|certain|of|our|your|those|these|a few|whole|other|recent|old|entire|#a)* [ ( ${thing}|night|weekend|day|evening|week|#N|@day ) ( ( i|we ( @mid )* ~do || that happened || with you know || i ( @mid )* caused || #n || i put you through || i have put || i ( @mid )* ( act|acted|behaved|been|treated|was|am|made|said|spoke|reacted|handled) ) )? ] !( : ) !( lied|hid )`,
        `( ~take|~accept|~own|~assume|~bear|~claim|~have|~admit|~acknowledge|~hold|full|total|complete|sole|some|my|own|~be owning|owning ) ( @adv|to|i want to|full|total|complete|my|a|the|some|up to|up|all|sole|#a|100_percent)* ( responsibility|ownership|accountability|responsible|accountable|blame|up|account ) ( for|of|to|about ) ( @adv|the|that|this|my|all|all of|some|certain|of|our|whole|those|these|own|part in|#a|share of)* [ ( ${thing}|#n ) ( _ ){0,3} ]`,
        `( ~own|owning|owned ) ( @adv|up|to|all|of|the|that|this|whole|entire|some|certain)* [ ( my part|my side|my mistakes|my actions|my behavior|my stuff|what i ( did|have done)|my role|what happened|${thing} || the whole ( _ )+ ) ]`,
        `( i ( ~be || want to be || would like to be ) ) ( @adv|being)* ( accountable|responsible|answerable|held accountable|guilty ) ( for|about|of) ( @adv|the|that|this|my|all|of|whole|a|some)* [ ( ${thing}|#n ) ( _ ){0,3} ]`,
        `[ ( the|that|this ( whole|entire|unfortunate|sorry|silly|stupid|awful|other|regrettable|unpleasant)+ ( business|situation|mess|incident|episode|thing|saga|debacle|fiasco|issue|matter|nonsense|affair|palaver|carry-on ) ) ( in|on|with|last|from|at|about|between|this|that|the other|over|of) ( _ ){1,3} ]`,
        `[ ( what|whatever|how|everything|all|the things|all the things|the stuff|things|the way|the hurt|the pain|some of the things|all that ) ( that )? i ( @mid )* ( ~do|~act|~behave|~put you|~cause|~be doing|~be up to|get up to|~be like|~bring|~treat you|~handle|~say and do) ] ( to you|you through|to us|was wrong|.|,|$|and|there|before|last|that|back then|with|is|hurt|i|:|again|online) !( on @day that || : )`,
        `( sorry|~regret|forgive|apologize|own|ashamed|responsible|guilty ) _{0,4} [ ( what|whatever|everything|all|the things|the stuff|how|the way ) ( that )? i ( @mid )* ( ~do|~act|~behave|~put|~cause|~be|~handle|~bring|~treat) ]`,
        `( sorry|responsibility|responsible|accountable|regret|blame|own|apologize ) _{0,4} [ ( what|everything that|all that|the things that ) ( @mid|went|has)* ( happened|occurred|took place|went on|went wrong|transpired) ]`,
        `[ what i ( @mid )* ~do ( to you|to us|was|wrong|@adv)* ] ( $ || ( was|~be) ( @adv )* ( wrong|bad|inexcusable|awful|unforgivable|unacceptable|terrible|hurtful|not|horrible|selfish) )`,
        `( i regret|i have regrets|regrets ) [ ( about )? ( some|certain|many|a lot|a few|things|my|the|#a)* ( choices|decisions|things|actions|behavior|it|all|everything|stuff|mistakes) ( i ( @mid )* ~make|~do)? ]`,
        `( i ( @mid )* ( guilty|ashamed) ( about|of|over) ) [ ( everything|it all|what i ( did|have done)|things|stuff|my ( past|behavior|actions)|how i) ]`,
      ],
    },
  ],
};
