/**
 * How people really type: missing apostrophes, texting forms, British and American spellings. Each form is given the
 * words it stands for, so that the judgement above is written once. Stores nothing.
 */

/** Forms that mean one thing only. */
const plain: ReadonlyMap<string, string> = new Map(
  Object.entries({
    im: 'i am',
    ive: 'i have',
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    cant: 'can not',
    cannot: 'can not',
    wont: 'will not',
    wouldnt: 'would not',
    couldnt: 'could not',
    shouldnt: 'should not',
    isnt: 'is not',
    wasnt: 'was not',
    werent: 'were not',
    arent: 'are not',
    hasnt: 'has not',
    havent: 'have not',
    hadnt: 'had not',
    mustnt: 'must not',
    youre: 'you are',
    youve: 'you have',
    youll: 'you will',
    youd: 'you would',
    hes: 'he is',
    shes: 'she is',
    theyre: 'they are',
    theyve: 'they have',
    thats: 'that is',
    whats: 'what is',
    theres: 'there is',
    wheres: 'where is',
    u: 'you',
    r: 'are',
    n: 'and',
    ya: 'you',
    yous: 'you',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'got to',
    gimme: 'give me',
    lemme: 'let me',
    dunno: 'do not know',
    idk: 'i do not know',
    cos: 'because',
    cuz: 'because',
    coz: 'because',
    bc: 'because',
    bcos: 'because',
    becuase: 'because',
    becos: 'because',
    kinda: 'kind of',
    sorta: 'sort of',
    wat: 'what',
    wot: 'what',
    wen: 'when',
    soz: 'sorry',
    sry: 'sorry',
    kms: 'kill myself',
    tho: 'though',
    thru: 'through',
    ppl: 'people',
    pls: 'please',
    plz: 'please',
    teh: 'the',
    urself: 'yourself',
    yr: 'your',
    luv: 'love',
    evry: 'every',
    alot: 'a lot',
    woulda: 'would have',
    coulda: 'could have',
    shoulda: 'should have',
    "ain't": 'is not',
    aint: 'is not',
    "y'all": 'you',
    nothin: 'nothing',
    somethin: 'something',
    nuthin: 'nothing',
    neva: 'never',
    nvr: 'never',
    alwys: 'always',
    definately: 'definitely',
    "won't": 'will not',
    "can't": 'can not',
    "shan't": 'shall not',
    "let's": 'let us',
    "'cause": 'because',
    "'cos": 'because',
    em: 'them',
    "'em": 'them',
    abt: 'about',
    smth: 'something',
    sth: 'something',
    fkn: 'fucking',
    fking: 'fucking',
    fked: 'fucked',
    effed: 'fucked',
    wld: 'would',
    cld: 'could',
    shld: 'should',
    wk: 'week',
    yrs: 'years',
    '&': 'and',
    mum: 'mother',
    mom: 'mother',
    mam: 'mother',
    mummy: 'mother',
    mommy: 'mother',
    dad: 'father',
    daddy: 'father',
    hubby: 'husband',
    missus: 'wife',
    arse: 'ass',
    arsehole: 'asshole',
    nobody: 'nobody',
  }),
);

/** One spelling per word: the British one is read as the American one. */
const spelling: ReadonlyMap<string, string> = new Map(
  Object.entries({
    apologise: 'apologize',
    apologised: 'apologized',
    apologises: 'apologizes',
    apologising: 'apologizing',
    minimise: 'minimize',
    minimised: 'minimized',
    minimising: 'minimizing',
    realise: 'realize',
    realised: 'realized',
    realising: 'realizing',
    recognise: 'recognize',
    recognised: 'recognized',
    behaviour: 'behavior',
    behaviours: 'behaviors',
    defence: 'defense',
    licence: 'license',
    humour: 'humor',
    neighbour: 'neighbor',
    favour: 'favor',
    honour: 'honor',
    criticise: 'criticize',
    criticised: 'criticized',
    criticises: 'criticizes',
    criticising: 'criticizing',
    sympathise: 'sympathize',
    programme: 'program',
    counsellor: 'counselor',
    demonise: 'demonize',
    judgement: 'judgment',
    demonised: 'demonized',
    victimise: 'victimize',
    victimised: 'victimized',
    ostracised: 'ostracized',
    traumatised: 'traumatized',
    patronised: 'patronized',
    patronise: 'patronize',
    patronising: 'patronizing',
    marginalised: 'marginalized',
    scrutinised: 'scrutinized',
    spoilt: 'spoiled',
    learnt: 'learned',
    burnt: 'burned',
    dreamt: 'dreamed',
    whilst: 'while',
    arsed: 'bothered',
    any_more: 'anymore',
    sceptical: 'skeptical',
    grey: 'gray',
    tonite: 'tonight',
    tmrw: 'tomorrow',
    unrecognisable: 'unrecognizable',
    sexualised: 'sexualized',
    objectified: 'objectified',
    pyjamas: 'pajamas',
  }),
);

const beOpeners =
  /^(?:a|an|the|so|such|not|no|always|never|just|only|all|being|too|really|still|nothing|both|like|literally|absolutely|basically|actually|going|gonna|about|my|your|ur|our|his|her|really|pretty|kinda|such)$/;
const notAfterIll =
  /^(?:am|is|are|was|were|be|been|feel|feels|felt|get|gets|got|fall|fell|so|very|really|mentally|me|him|her|and|seriously|too|terminally|the|'m|'s)$/;
const wouldOpeners =
  /^(?:rather|like|love|hate|never|have|be|say|do|go|give|die|want|kill|just|still|also|understand|prefer|tell|make|take|always)$/;
const participle =
  /(?:ed|en|wn|un|ne|pt|ft|lt|ght|one|een|got|had|made|said|told|lost|put|cut|hit|let|read|hidden|spent|taught)$/;

/** What the written form stands for, as words, given its neighbours. */
export function expand(form: string, before: string, after: string, afterThat: string): readonly string[] {
  const known = plain.get(form);
  if (known !== undefined)
    return form === 'r' && before !== 'u' && before !== 'you' && before !== 'we' && before !== 'they'
      ? [form]
      : known.split(' ');
  if (form === 'ur')
    return beOpeners.test(after) || /ing$|[^s]ed$|ous$|ful$|less$|ish$/.test(after) || after === ''
      ? ['you', 'are']
      : ['your'];
  if (form === 'your' && /^(?:a|an|so|such|not|always|just|never|the|being|too|only)$/.test(after))
    return ['you', 'are'];
  if (form === 'its' && beOpeners.test(after)) return ['it', 'is'];
  if (
    form === 'ill' &&
    after !== '' &&
    !notAfterIll.test(before) &&
    /^[a-z]+$/.test(after) &&
    !/^(?:with|from|and|or|for|in|at|person|people|wife|husband|mother|father|child|man|woman|will|health|effects|again|today|last|on|all)$/.test(
      after,
    )
  )
    return ['i', 'will'];
  if (form === 'id' && wouldOpeners.test(after)) return ['i', 'would'];
  if (form === '4' && /^(?:what|wat|u|you|me|us|everything|all|a|the|my|granted|it|that|being)$/.test(after))
    return ['for'];
  if (form === 'were' && before === '' && /^(?:just|not|going)$/.test(after)) return ['we', 'are'];
  const at = form.indexOf("'");
  if (at > 0) return contraction(form, form.slice(0, at), form.slice(at), after, afterThat);
  return [spelling.get(form) ?? form];
}

function contraction(
  form: string,
  stem: string,
  tail: string,
  after: string,
  afterThat: string,
): readonly string[] {
  if (form.endsWith("n't")) return [form.slice(0, -3), 'not'];
  const head = plain.get(stem) ?? stem;
  if (tail === "'m") return [head, 'am'];
  if (tail === "'re") return [head, 'are'];
  if (tail === "'ve") return [head, 'have'];
  if (tail === "'ll") return [head, 'will'];
  const next =
    /^(?:not|never|always|just|only|really|even|already|all|also|still|ever|actually|probably)$/.test(after)
      ? afterThat
      : after;
  if (tail === "'d")
    return [
      head,
      next === 'better' ||
      (participle.test(next) && !/^(?:let|put|cut|hit|read|listen|happen|open)$/.test(next))
        ? 'had'
        : 'would',
    ];
  if (tail === "'s") {
    if (
      /^(?:he|she|it|that|there|what|who|where|how|here|when|everything|nothing|everyone|nobody|why|one)$/.test(
        head,
      )
    )
      return [
        head,
        participle.test(next) &&
        /^(?:been|got|had|made|done|taken|ruined|turned|left|given|always|never|put|let|gone|lost|become|cost|broken|poisoned|destroyed|wrecked|stolen|thrown|hidden|lied|told|said)$/.test(
          next,
        )
          ? 'has'
          : 'is',
      ];
    if (beOpeners.test(after) && !/^(?:own|all|both|my|your|his|her|our)$/.test(after)) return [head, 'is'];
    return [head];
  }
  return [form];
}
