/** The act without an actor, or with another one: the phone, the urge, the addiction. */
import type { RuleSet } from '../rule.ts';

export const passive: RuleSet = {
  kind: 'passive-responsibility',
  clearedBy: ['quoted', 'reported', 'denied', 'owned', 'wish', 'question', 'promise', 'if', 'praise'],
  families: [
    {
      id: 'nobody-did-it',
      why: 'The sentence tells that it was done, and nobody in it does it.',
      suggestion: 'Who did it? If it was you, the sentence can begin with “I”.',
      reach: 'clause',
      phrases: [
        `( ( #d|my|your|our|certain|some|a few|many|several|old|few|too|#u|#a|the|more )* ( @guilty ) ( between us|on|with|i|made|of|we|, )* ( @adv|have|has|had|been|being)* ( was || were || got || get || been || is || are || ~get || gets || ended up ) ( @adv|all|not)* ( @wrongdoing ) ) ( off|up|out|down|away|over )? !( by|when we|in session|to (me|us) by|back )`,
        `( ( the|that|this|my|your|our )* ( @guilty ) ( did|do|does|never|was|were|have|has) ( not)? ( @adv )* ( get|got|been|gotten|being) ( @wrongdoing|told|mentioned|kept|done|through|answered|followed) )`,
        `( ( you|she|he|we|our family|the kids|people|feelings|everyone ) ( @aux|did )* ( was|were|got|been|get|ended up|~get) ( @adv )* ( lied to|hurt|deceived|let down|kept in the dark|misled|betrayed|wronged|caught in|dragged|left out|left in|disappointed|harmed|neglected|shouted at|yelled at|ignored|caught up) !( by ( your|his|her|work|the bus|a)|in the (traffic|rain)|at work|when you )  ( and|,|.|in|again|by|$|over|for|because|about|you) )`,
        `( there ( ~be || has been ) ( @adv|some|a lot of|a bit of|a certain|a little|plenty of|a degree of|an element of|a|much|#a|no|also)* ( dishonesty|deception|deceit|lying|secrecy|lies|hiding|shouting|betrayal|untruths|omissions|contact|messaging|viewing|breach|slip|relapse|looking|acting|sneaking|spending|secret|breakdown|lapse|porn|content|activity|infidelity|snooping|checking|yelling|cheating|cover-up|temptation|violation|manipulation|concealment|browsing|searching) )`,
        `( ( #n|it|things|that|something|some things|stuff|words|all of it ) ) ( was|were|got|get ) ( @adv )* ( said|done) ( that|in|which|and|,|.|last|on|i|$|to|over)`,
        `( it|that|this ( @adv )* ( came|comes|slipped) out ( wrong|of me|before|as|$|.) )`,
        `( ( the lie|lies|words|the words|the story|the excuse|a lie ) ( @adv|was|were|just)* ( out|came out|came|slipped|escaped|popped|grew|told|left my|fell|there|multiplied|took on|got bigger|piled) ) `,
        `( ( a|an|the|my|another|this ) ( #a )* ( slip|relapse|lapse|setback|affair|binge|lie|breach|incident|fall|fight|argument|betrayal|mistake|indiscretion) ( @adv|just|has|have)* ( happened|occurred|took place|came|came about|was had|ensued|followed|crept|transpired|arose|befell|was made|happens|came along) )`,
        `( ( nine|#u|the|those|some|whole|a )? ( #u )? ( days|weeks|hours|months|nights|check-ins|calls|evening|evenings|hour|night) ( just)? ( went by|slipped by|passed|disappeared|slipped away|vanished|got lost|were lost|was lost|flew|got eaten) ) ( without|to|on|in|and|scrolling|with|down|doing|looking)`,
        `( ( the|our|my|that|your|all ) ( #a )* ( distance|secrecy|lying|drinking|gap|lies|spending|scrolling|late nights|porn|messages|viewing|silence|deceit|hiding|flirting|texting|chatting|habit|wall|whole thing|thing|problem|behavior) ( @adv|has|had|have|all|simply)* ( crept|grew|built|started|began|spiraled|escalated|developed|went on|returned|came back|snowballed|continued|got out|took hold|set in|got worse|happened|spread|worsened|got bigger|took over|carried on|kept happening|became|progressed|evolved) ( back|in|up|on|out|between|,|.|over|again|and|$|a|into|from|until|for|worse|slowly) )`,
      ],
    },
    {
      id: 'it-just-happened',
      why: 'It happens here as weather does, without your part in it.',
      suggestion: 'What was the first thing you did yourself, even a small one?',
      reach: 'clause',
      phrases: [
        `the|my|this ( #n ) ( @adv )* ( got away from me || ran away with me || got the better of me || slipped through || slipped away from me)`,
        `( temptation|addiction|habit|lust|boredom|curiosity|loneliness|weakness ) ( @adv )* ( won|wins|took over|crept|got|made|drove|pulled|called|struck )`,
        `<!( let|letting|lets ) ( ( it|that|this|things|all of it|everything|stuff|it all ) ( @adv|has|had|have|kind of|sort of|all|somehow)* ( happened|~creep|~spiral|~snowball|~escalate|~slip|~unravel|came about|came over|took over|~take hold|~drift|~slide|~sneak|~go too far|went too far|went further|got away from|got out of|~fall apart|got out|~progress|~evolve|ran away|took on a life|got a hold|got hold|got hold of|took its course|blew up|built up|got too|grew|came back|~start up|~start again|was bound|developed|turned into|got going|ended up ( happening|that)|overcame|overtook|overwhelmed|got on top|got the better|won|crept) ) !( because i ) !( to be|to have|to know|last night at|at work|when you|in ( the|a) (shop|kitchen|street) ) ( just )?`,
        `i ( @mid )* ~find myself ( @adv|again )* ( #v|on|back|in|at|with|there|doing|online|drawn|unable|up|down|going) !( humming|smiling|singing|laughing|crying|wishing|hoping|thinking of you|grateful|looking forward|praying|enjoying )`,
        `i ( @mid|just|somehow)* ( ended|wound|finished|landed|winded) up ( @adv|back)* ( on|in|at|with|there|back|down|looking|watching|scrolling|doing|lying|opening|clicking|searching|hiding|texting|messaging|paying|deleting|shouting|yelling|reading|going|spending|chatting|acting|typing|online|hurting|slipping|saying|breaking|not) !( the ( hospital|station|wrong (train|bus|platform)|queue|sea|pub with)|two tickets|home early|first|second|a (new|different) )`,
        `( next thing i || next thing you || the next thing i || next minute || before i ( @mid )* ( ~know|~realize|realized|could|thought|had time|had a chance|noticed) || before i had ( @adv )* ( thought|noticed|realized|known|stopped) || without ( me )? ( @adv )* ( thinking|realizing|noticing|meaning|knowing|even|my) || when i came to || i came to || and there ( i was|it was|they were|was your|were your) || i looked up and || i must have || by the time i ( noticed|knew|realized|looked|came) ) ( it|i|about|was|that|to|what|your|knew|had|stop|$|,|.|realizing|was|two|three|an|the|meaning|even|know|knowing|it was|have|and|hours|looked|clicked|opened|ended|scrolled)`,
        `( one|#a ( #n ) ( @adv|has)* ( led|leads) to ( another|the next|more|this|it) )`,
        `( somehow|out of nowhere|out of the blue|from nowhere|for some reason|before long|suddenly|all of a sudden|without warning|as if by itself|by itself ) ,? ( the|my|it|a|i|there|all|that|this) ( #a )* ( laptop|phone|tab|page|site|app|computer|browser|account|screen|tablet|window|was|were|got|video|videos|had|promise|line|money|filter|@guilty|old) ( was|were|got|ended|had|opened|happened|is|came|back|up|on|there|gone|@wrongdoing|#v|on the|open|just|again)`,
        `( ( it|this|that|everything|things ) ~be ( @adv )* ( out of my|beyond my|not in my|not up to me|out of my ( hands|control)|stronger than|bigger than|like ( someone else|something|a trance|i was (watching|somebody|not))|as if ( someone else|something|i was (watching|not)|my)|not really me|not me|an accident|automatic|muscle memory|on autopilot|a reflex|a blur|too strong|too powerful|too much for|inevitable|the addiction|the disease|the illness|my addict|my addiction) )`,
        `( i ( ~be|felt|had been ) ( @adv )* ( powerless|helpless|on autopilot|in a trance|in a daze|not in control|out of control|not myself|unable to stop|possessed|hijacked|a passenger|taken over|hooked in|under its spell|in its grip|in the grip|at the mercy|not in the driving|not in charge|swept|sucked|pulled|drawn|dragged|lured|tempted|caught|carried|led|triggered|seduced|hypnotized|overcome|overwhelmed by|overtaken|roped|tricked|ambushed|reeled|consumed by|weakened|driven) ) ( in|into|back|up|away|to|by|astray|off|along|over|under|down|and|,|.|$|before|when|of) ( it|to|a|the)? !( tears|sleep|the music|the kids|rain|traffic|joy )`,
        `( i ( @adv )* ( get|got|gets|gotten|been|became) ( @adv )* ( pulled|sucked|drawn|dragged|swept|caught up|carried away|led astray|lured|hooked|tempted|triggered|trapped|drawn in|lost in|stuck|tangled|taken over|hijacked|roped|talked) ( in|into|back|up|away|by|it|along|under|with|down|again) !( the music|my book|traffic|the rain ) )`,
        `i ( @mid|do|did)* ( ~slip|~slide|~drift|~fall|~get|~stumble|~sink|~wander) ( @adv|back)* ( into|back into|back to|onto|in) _{1,5} ( without ( #v|meaning)|before i|again without|somehow|by accident|on autopilot)`,
        `( i ~be not ( @adv )* ( in control|driving|steering|at the wheel|really there|in charge) ) ( of|at|who|doing|when)?`,
        `( ~lose|lost ) control !( of the ( car|bike|van|ball|dog) )`,
        `( ( something || somebody || someone else || some ( #a )* ( force|part of me) || a ( #a )* ( part of me|side of me|force|voice|switch) || part of me || the old me || the other me || my old self || the addict ( in me|brain )? || my inner addict || my addict || my dark side || the devil || that side of me ) ( @mid|in|my|head|on|shoulder|brain|inside|me|just)* ( came over|took over|snapped|flipped|took the|made me|pulled me|wanted it|clicked|got into me|possessed|drew me|won|took control|decided|talked|told me to|said just|grabbed|got hold|broke|gave way|led me|drove me|did it|opened|lied|crept|pushed me|was in charge|sent me|reached|gave in|got out|got the) )`,
      ],
    },
    {
      id: 'it-did-it',
      why: 'Here the urge, the habit or the phone is the one who acts.',
      suggestion: 'What did you do while it pulled? That is the part you can change.',
      reach: 'clause',
      phrases: [
        `( the|my|that|this|an|a|some|old|those|these|our ( old|#a|same|sheer|own)* ( @agent ) ( to look|in my head|on my shoulder|inside me|in me|or|and|that night|of|@agent )* ( @adv|has|had|have|all|did|does)* ( ~win|won|~beat|took over|~take ( over|hold|control|charge|the wheel|me|its|root|my|us)|took ( hold|control|charge|the wheel|me|its|my)|~get ( the better|hold|me|on top|away|in|a hold|a grip|into|out)|got ( the better|hold|me|on top|away|in|a hold|a grip|out)|~make|made|~talk|~pull|~drag|~drive|drove|~lead|led|~open|~type|~hijack|~do ( it|that|this|the|its|what)|did ( it|that|this|the|its|what)|~lie|lied|~creep|crept|~come back|came back|came over|~kick|~slip|slipped|~take|~find|found|~start|~run|~steal|stole|~destroy|~ruin|~hurt|~control|~rule|~keep|kept|~serve|~push|~force|~trick|~call|~tell me|told me|~overpower|~overcome|overcame|~overwhelm|~go|went|~wear|~crumble|~crack|~fail|~send|~click|~reach|~wander|~move|~act|~decide|~cost|~reel|~suck|~lure|~tempt|~lurk|~sneak|~strike|struck|~rear|~grow|~want|~need|~show|~put|~give|gave|~let|~switch|~swallow|~flare|~blind|~speak|spoke|~bring|brought|~snap|~drift|~light|~get out|~weaken|~suggest|~seduce|~break|broke|~return|~ambush|~whisper|~spiral|~escalate|~turn me|~stop me|slipped away|~drain|~conquer|~defeat|~prevail|~persuade|~convince|~cause|~poison|~change|~swing) ) !( for me (on|at)|down|dying )`,
        `( ~give|gave|giving ) ( in|way ) to ( it|the|my|that)? ( urge|craving|temptation|addiction|impulse|pull) ( just took|took)`,
        `( the|my|your|a|another ( #a )* ( phone|laptop|tablet|app|ad|popup|pop-up|video|link|site|page|feed|computer|tv|screen|notification|advert|email|window|tab) ( @adv|has|had|did|sort of|kind of)* ( opened|popped|came|appeared|drew|pulled|led|kept|made|lured|tempted|sucked|showed|took|got|found|ended|called|was ( there|in my hand|open|on|calling|back|just there)|started|suggested|sent|dragged|went|served|fed|slid|jumped|lit) ) ( up|on|me|in|into|my|itself|from|open|the|back|to|by|its|calling|switched|hidden|there|off|more|and|$|again|them|it)`,
        `( my ( #a )* ( hand|hands|fingers|finger|thumb|eyes|mouth|tongue|body|brain|mind|feet|temper|head|voice) ( @adv|had|has|did)* ( #v|slipped|went|found|did|took|opened|got|moved|wandered|reached|clicked|typed|said|was|were|ran) ) ( to|the|it|its|there|on|before|and|down|off|straight|away|for|out|better|hijacked|up|with|back|in|over) !( shaking|cold|hurts|shook|shake )`,
        `( it|that|this ( was|is ) ( @adv|the|my )* ( addiction|urge|addict|disease|illness|drink|porn|habit|demon|devil|old me|compulsion|alcohol) ( @adv|in me)* ( that|which|who|talking|doing|speaking|, not me) ) `,
      ],
    },
  ],
};
