/** Regret that hangs on whether or how the other was hurt, or on getting something back. */
import type { RuleSet } from '../rule.ts';

const sorry =
  '( sorry || ~apologize || apology|apologies || ~regret || ~forgive me || ~pardon me || ~excuse me || beg your pardon || forgiveness )';
const took =
  '~feel|~think|~take|~see|~find|~perceive|~believe|~misunderstand|~misread|~interpret|~react|~read|~choose|~decide|~consider|~misinterpret|~imagine|~assume|~experience|~hear|~get';

export const conditionalApology: RuleSet = {
  kind: 'conditional-apology',
  clearedBy: ['quoted', 'reported', 'denied', 'owned'],
  families: [
    {
      id: 'if',
      why: 'An if after sorry leaves it open whether anything happened.',
      suggestion: 'If you know that it hurt: “I’m sorry that I …”. If you do not know, you could ask.',
      reach: 'clause',
      phrases: [
        `( i|we @mid* )? ( @adv )* ${sorry} !( to ( ask|trouble|bother|interrupt ) ) !( about asking ) !( if ( this|it|my ( handwriting|writing|spelling) ) is ( @adv )* ( hard|messy|long|late|boring|short|muddled|confusing|a bit|a mess|rambling) ) ( !( .|;|but ) !( ask|wonder|wondered|asked|know|see|and ) ( _ || , ) ){0,7} ( if || whether !( or not ) ) ( !( we || possible || so || needed || necessary ) _ )`,
        `( i|we @mid* )? ( @adv )* ${sorry} _{0,3} ( in case || to the extent || insofar || in so far || as far as || to whatever extent || wherever || assuming || provided || supposing || to any extent ) _`,
        `( if|should|insofar|where || in so far as || to the extent || whenever || in case ) !( i ( slip|relapse ) ) _{1,12} ,? ( then|well )? ( i || my || please || you have my || all i can say is ) ( am|do|can|'d )? ( @adv )* ( sorry|~apologize|~regret|apology|apologies || ~forgive me )`,
        `if you ( @adv )* ( ~feel|~think|~believe|need|want ) _{0,4} ( an || my || that ) ( apology|sorry )`,
        `i ( @aux|would|guess|suppose )* ( @adv )* sorry ,? if !( this|that|it ~be ( _ ){0,3} ( question|read|long|notice|obvious|repeat|repeating|handwriting) )`,
        `( sorry|~apologize|apologies|regret ) ( _ ){0,3} ,? ( provided|as long as|so long as|assuming|on condition|once you|when you|only if|in case|to the extent|insofar as|to whatever extent|if and when|the day you|if only you|if it makes|if that is what|if it helps|if it will|in return for|in so far as) ( _ ) !( told me|are ready )`,
        `( sorry|~apologize|apologies|regret ) ( @adv )* ( for|about|that|over ) ( how|the way|whatever|any ) ( @adv )* ( you|it|this|that|he|she|they|anyone) ( @adv|may have|might have|have|has)* ( feel|felt|took|take|experienced|perceived|saw|see|interpreted|read|understood|reacted|came across|made you|landed|looked|sounded|affected|seemed|upset|hurt|found|think|thought|believe)`,
        `( sorry|regret|apologize ) ( that )? ( you|your feelings|anyone|she|he|they|people ) ( @adv|were|was|got|are|feel|felt|have been|had to|ended up|should)* ( offended|upset|annoyed|put out|inconvenienced|bothered|triggered|uncomfortable|disappointed|insulted|embarrassed|hurt ( $ || . || , || by|that|over)|feeling|misunderstood|misread|misinterpreted|confused|shocked|sensitive|so sensitive|took|take|think|thought|see|saw|find|found|reacted|react|chose to|could not handle|can not handle|can not see|can not take|do not understand|did not like|read it|read into|believe|bothered|affected)`,
        `( if|whether|assuming|supposing|in case|should|to the extent that|where ) ( _ ){1,10} ( hurt|upset|offended|let ( you|anyone|her|him|them)|caused|wronged|crossed|made you|disappointed|did ( anything|something)|was wrong|came across|overstepped|scared|embarrassed|been|said anything|a problem) ( _ ){0,8} ,? ( then|, )* ( i|well ,? i )? ( am|'m|can only|will|would|do|must|@adv )* ( sorry|apologize|apologies|regret it)`,
        `( forgive me|pardon me|excuse me|beg your pardon|i beg your forgiveness|ask your forgiveness|forgiveness ) ( @adv )* ( if|for whatever|for any|should) ( _ )`,
        `( i ( can|could ) only ( @adv )* ( apologize|say sorry|regret) ) ( if|for|that|to)`,
        `( any|whatever ) ( #a )* ( hurt|pain|upset|distress|offense|inconvenience|discomfort|confusion|embarrassment|harm|awkwardness|trouble|worry|misunderstanding) ( that )? ( i|my|this|it|these|the|you|was|may|might|which ) ( _ ){0,6} ( caused|cause|brought|felt|feel|have|perceived|experienced|think|given|suffered)`,
        `( i will || i would || happy to || prepared to || willing to || might || could ) ( @adv|be )* ( apologize|say sorry|sorry|say i am sorry) ( @adv )* ( when|once|if|as soon as|after|provided|but only|the moment|the day) ( you|he|she|i thought|it|that|they) ( _ )`,
        `if ( _ || , ){1,14} ,? ( then|well|, )* [ ( i am )? ( sorry|apologies ) ] ( $ || . || ! ) !( to ( say|tell) )`,
      ],
    },
    {
      id: 'how-you-took-it',
      why: 'This is sorry for how the other person took it, and not for what was done.',
      suggestion: 'What did you do that led there? The apology can begin with that.',
      reach: 'clause',
      phrases: [
        `( i|we @mid* )? ( @adv )* ${sorry} ( that|, )? you ( @mid|might|may|must )* ( ( ${took} ) !( so ( ill|sick|poorly|lonely|sad|tired|rough|low|down ) ) !( ill|sick|poorly|unwell|rough|worse|covid ) )`,
        `( i|we @mid* )? ( @adv )* <!( only ) ${sorry} ( that|, )? you ( ~be made to feel|are|were|get|feel|felt|have been|had been|~be being|being|seem|became ) ( @adv )* ( upset|hurt|offended|angry|sensitive|annoyed|mad|bothered|cross|disappointed|insulted|unhappy|confused|threatened|jealous|insecure|emotional|touchy|shocked|still|triggered|so ( sensitive|upset|angry|emotional|touchy|easily ) )`,
        `( i|we @mid* )? ( @adv )* ${sorry} ( that|, )? you ( can not || could not || will not || would not || do not || did not || are unable || had to || have to || chose || choose || decided ) !( sleep ) ( @adv )* ( get|see|move|let|accept|handle|cope|take|understand|forgive|trust|feel|find|hear|like|approve|go|deal|learn|believe|look|bear )`,
        `( i|we @mid* )? ( @adv )* ${sorry} ( that|, )? ( it || that || this || things || what i @mid* ~do || my ( _ ){1,2} ) ( @mid )* ( ~bother|~upset|~offend|~annoy|~trigger|~rub || came across || came off || comes across || landed || seemed || looked || sounded || felt )`,
        `( ${sorry} ) _{0,5} ( you|she|he ( @adv )* ( perceived|felt|feel|think|thought|imagine|imagined|believe|took|may|might|claim|say ) ) `,
        `( it is || what ) a ( shame|pity ) ( that )? you ( feel|felt|see|took|think|were)`,
        `i hate that you ( feel|see|took|think )`,
      ],
    },
    {
      id: 'any-hurt',
      why: 'Any, whatever or may have keeps the harm a guess.',
      suggestion: 'Which hurt do you know of? Naming that one makes the apology yours.',
      reach: 'clause',
      phrases: [
        `( i|we @mid* )? ( @adv )* ${sorry} ( for|about|to|that|it|and )* ( any|whatever|anything|anyone|whoever|wherever|whichever )`,
        `( i|we @mid* )? ( @adv )* ${sorry} _{0,3} ( any ( and all )? ) ( #a )* ( hurt|pain|harm|upset|distress|inconvenience|offense|confusion|misunderstanding|misunderstandings|damage|trouble|discomfort|worry|bother|part|role|wrong )`,
        `( i|we @mid* )? ( @adv )* ${sorry} !( and ) ( !( and|because|but|so ) _ ){0,9} ( may|might|could|possibly|perhaps|maybe ) ( @adv )* ( have|possibly|appear|seem|come )`,
        `( i|we @mid* )? ( @adv )* ${sorry} for ( the|a|our )? ( misunderstanding|misunderstandings|inconvenience|confusion|mix-up|miscommunication|crossed-wires|crossed wires )`,
        `( to anyone|anybody|whoever ) ( who ( @mid|may|might )* ( was|felt|been|feels|is ) ( offended|hurt|upset ) ) _{0,4} ${sorry}`,
      ],
    },
    {
      id: 'in-exchange',
      why: 'The apology asks for something back, so it may sound like a trade.',
      suggestion: 'Try the apology by itself, and the wish another time.',
      reach: 'clause',
      phrases: [
        `( ~apologize || ~say ( i @mid* )? sorry || be sorry || my apology ) ( _ ){0,3} ( when|once|unless|until|only|after|provided|so || as soon as || as long as || the minute || the moment || the day || on condition || in return ) ( that|long|as|you|she|he|we )`,
        `i ( @mid )* ( ~say ( i @mid* )? ( sorry || my sorries ) || apologized|apologised || am sorry ) ( _ ){0,4} ( ,|.|--|;|so|and ){1,2} ( so|now|and|then )* ( can|could|will|would|when|what more|what else|why|is|are|do ) ( you|we|i|it|that|the|do )?`,
        `i ( @mid )* ( ~say ( i @mid* )? sorry || apologized|apologize ) ( _ ){0,4} ( ,|--|;|so|and )+ ( so|now|and )* ( it is your turn || you can || you could || your turn || you owe || you should || you need || you have to )`,
        `( i am || i @mid* ) sorry ( _ ){0,4} ( ,|--|; ) ( now|so|ok|okay|happy|right ) ( can|could|will|now|happy|let us|please|drop|are ) `,
        `if i ( say|said ) ( i @mid* )? sorry _{0,3} ( will|would|can|could ) you`,
        `( sorry ) ( ok|okay|happy|alright|satisfied ) ( now )? ?`,
      ],
    },
  ],
};
