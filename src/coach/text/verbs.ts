/**
 * Base forms of regular forms that the library takes for nouns (“messaging”, “mocks”). The list holds the verbs the
 * phrases ask for in any form (`~` in rules/); a test keeps it whole. Stores nothing.
 */
const known: ReadonlySet<string> = new Set(
  `abandon abuse accept accuse acknowledge act add admit agree aim ambush announce annoy answer apologize
    appreciate ask assault assume attach attack attract back backhand backslide badger bait balls bang bar bark
    bash batter bear beat become behave believe belittle belt bend berate betray bite blame bleed blind block
    blocking blow borrow boss botch bother box break bring browse bugger build bulldoze bully bundle burden burn
    bury bust call cancel care carry carve cause cave change chat cheat check choke choose chuck claim clear click
    clout club cock coerce come comment complain conceal conduct confiscate connect conquer consider contact
    contaminate control convince corner corrupt cost count cover crack crash crawl creep cripple criticize cross
    crumble crush cut damage date deal deceive decide deck defeat degrade delete demand demean demolish depart
    describe desert destroy devastate dig disable disappear disappoint discard disgrace dislocate dismiss
    disrespect ditch dodge download drag drain drift drink drive drop duck dump eavesdrop elbow email embarrass
    end enjoy erase err escalate evolve exasperate excuse exhaust exit expect experience explain explode exploit
    fail fall falter feel fib fiddle figure fill film find finish fix flare fling flip flirt flounder fly fob
    follow force forget forgive foul fracture freeze fuck fudge gamble gang gaslight gawp get ghost give giving
    glance glare goad goof gouge grab grasp grill grind groom grope grow guard hack hand handle happen harm harp
    haul headbutt hear help hide hijack hit hold hope hound humiliate hurl hurt ignore imagine inflict infuriate
    injure insist install insult intend interfere interpret interrogate interrupt jam joke jump keep kick kill
    kiss knee knock know lamp lapse lash launch lay lead lean leave lecture let lie lift light like listen live
    lob lock log long look lord lose love lure lurk make manage manhandle manipulate marry mean meet mention mess
    message micromanage mind misbehave misinterpret misread miss misstep mistreat mistrust misunderstand moan mock
    molest monitor move muck mutter nag need needle neglect never notice offend ogle omit open opt overcome
    overpower overreact overstep overwhelm own pardon patronize pay peek peep perceive persuade pester pick pile
    pin pinch plan play plough plow point poison police post prefer press pressure prevail prioritize progress
    project promise provoke pull punch punish push put question quit raise rank rape reach react read realize rear
    reckon reel regret reinstall reject relapse remind remove reply respect respond restrain restrict return
    revert ridicule rip roar rob roll rough rub ruin rule run sabotage sacrifice say scald scapegoat scold scrape
    scratch scream screw scroll scrub search seduce see seem send serve set sext shake shame share shatter shout
    shove show shun shut sideline sin sink sit skip slack slam slap sleep slice slide slink slip smack smash
    smother snap snapchat sneak sneer snipe snoop snowball snub sound sour spank speak spend spiral spit split
    spoil spot spy squander squeeze stab stain stalk stamp stand stare start state steal steamroller steer step
    stonewall stop storm strangle stray stretch strike string strip stuff stumble subscribe suck suffocate suggest
    sulk suppose swallow swan swear swerve swing swipe switch taint take talk tarnish tear tell tempt text think
    threaten throttle throw thump torment torture touch track trample transgress trash traumatize tread treat
    trick trigger trip trust try turn twist type undermine understand undo undress unravel upend upset use used
    value veer view violate visit wait walk wallop wander want warn wash waste watch wave weaken wear weigh whack
    whine whip whisper win wind wipe wish withhold worry wound wrap wreck wrench write wrong yank yell`.split(
    /\s+/,
  ),
);

/** The verb this is a regular form of, or null. */
export function verbOf(word: string): string | null {
  for (const base of bases(word)) if (known.has(base)) return base;
  return null;
}

export const isKnownVerb = (base: string): boolean => known.has(base);

/** “hitting” → hitt, hit, hitte; “mocks” → mock; “tries” → try. */
function bases(word: string): readonly string[] {
  const stem = /^(.{2,})(?:ing|ed)$/.exec(word)?.[1];
  if (stem !== undefined) {
    const undoubled = /(.)\1$/.test(stem) ? [stem.slice(0, -1)] : [];
    return [stem, ...undoubled, `${stem}e`, ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [])];
  }
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2)];
  return word.endsWith('s') ? [word.slice(0, -1)] : [];
}
