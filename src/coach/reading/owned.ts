/** Ownership that follows or leads: “and I broke them”, “that was my choice”, “tiredness isn’t the reason”. */
export const owning: readonly string[] = [
  `( by me | all mine | was mine | were mine | is mine | are mine | on me | my own doing | my doing | my choice | my decision | my own choice | my own decision | my responsibility | it was me | that was me | nobody but me | nobody else | no one else | i own that | i own it | i own all | mine to own | of my own free )`,
  `( and|--|,|:|;|. ) i ( was the one|did it|am the one|broke|chose|decided|made that|let it|switched|opened|told them|told it|did the|told every|was the person|kept|typed|planned|did that|did all|signed|sent it|said ( them|it)|spent it|crossed it) ( it|them|all|that|who|every|the|to|on|off|$|.|,|myself)`,
  `( no|not|never|hardly|isn't|nor|without ( an|a|the|any|much of an|really)* ( excuse|excuses|reason|alibi|defense|justification|licence|license|permission|right) ) !( why i )`,
  `( gave|gives|give|given ) me ( no|not|neither) `,
  `( does|do|did|can) not ( @adv )* ( excuse|justify|make it ( okay|ok|right|better|less)|make me|change what i|explain it away|open the|force|type|entitle|give me|absolve|cancel)`,
  `( none of ( that|it|this)|neither|nothing|neither of) ( @adv|is|was|of|those|that|them)* ( excuses|excuse|a reason|justifies|forced|made me|makes it|an excuse|gives me|the reason|changes|caused|explains|a licence)`,
  `( excuses nothing | no excuse | there is no excuse | i have no excuse | not an excuse | not the reason | that is not why | i am not blaming | blame nobody | not blaming | without excuse | that is an excuse | that was an excuse | would be hiding | is hiding | be an excuse | being an excuse )`,
  `( because | since ) i ( @adv )* ( decided|chose|wanted to|let|choose|planned|picked)`,
  `( i ( @adv )* ( chose|decided) ( to|it|that|$|.))`,
  `( a lie i told|lie i told myself|the lie i|that is a lie|that was a lie|was untrue|not true|was not true|that was false|was a lie|it was not ,|and it was not|is a way to make|is how i make|is how i made|my way to make|my way of making|i know better|that is the minimizing|that is me minimizing|minimizing|that is minimizing|i was minimizing|an excuse)`,
  `( i could say|i could tell you|i could call|i could blame|it would be easy|easy to say|easy to blame|i want to say|i am tempted to|tempted to|the temptation is to|my first thought|i used to blame|i used to say|i nearly wrote|i wrote " |i almost wrote|it would be a lie|i would like to say it|no , )`,
  `( what i did next|what i do with|and planning|is my job|is my work|my job to|mine to deal|mine to manage|i am responsible for|my part was|the rest was me|i still chose|i still did|i could have ( rung|called|walked|said|told|stopped|left|asked|waited))`,
];
