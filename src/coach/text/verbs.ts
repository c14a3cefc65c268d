/**
 * Base forms of regular forms that the library takes for nouns (“messaging”, “mocks”). The list holds the verbs the
 * phrases ask for in any form (`~` in rules/); a test keeps it whole. Stores nothing.
 */
const known: ReadonlySet<string> = new Set(
  `abandon abuse accept accuse acknowledge act add admit agree aim ambush announce annoy answer apologize
    appreciate ask assault assume attach attack attract back backhand backslide badger bait balls bang bar bark
    bash batter bear beat become begrudge behave believe belittle belt bend berate betray bite blab blame bleed
    blind block blocking blow borrow boss botch bother box break breeze bring broadcast browse bugger build
    bulldoze bully bundle burden burn bury bust buy call can cancel care carry carve cause cave change chat cheat
    check choke choose chuck claim clean clear click clout club cock coerce come comment complain conceal conduct
    confiscate connect conquer consider contact contaminate control convince cook corner corrupt cost count cover
    cower crack crash crawl create creep cripple criticize cross crumble crush cry cut dabble damage date deal
    deceive decide deck decline defeat degrade delete demand demean demolish depart describe desert despise
    destroy devastate dictate dig dip disable disappear disappoint discard disconnect disgrace dislocate dismiss
    disrespect ditch dodge download drag drain dread dredge drift drink drive drop duck dump eavesdrop elbow email
    embarrass end enjoy erase err escalate evolve exasperate excuse exhaust exit expect experience explain explode
    exploit fail fall falter feed feel fib fiddle figure fill film find finish fix flare flick flinch fling flip
    flirt float flounder fly fob follow force forget forgive foul fracture freeze fuck fudge gamble gang gaslight
    gawp gaze get ghost give giving glance glare goad goof gouge grab grasp grill grind groom grope grow guard
    hack hand handle hang happen harm harp hate haul headbutt hear help hide hijack hit hold hope hound hug
    humiliate hurl hurt ignore imagine inflict infuriate injure insist install insult intend interfere interpret
    interrogate interrupt jam joke jump keep kick kill kiss knee knock know lamp lapse lash launch lay laze lead
    lean leave lecture let lie lift light like list listen live loaf loathe lob lock log loll long look lord lose
    lounge love lower lure lurk make manage manhandle manipulate marry mean meet mention mess message micromanage
    mind misbehave mishandle misinterpret misjudge misread miss misstep mistreat mistrust misunderstand moan mock
    molest monitor mop mope move muck mutter nag need needle neglect never nibble note notice offend ogle omit
    open opt overcome overdo overpower overreact overstep overwhelm own pardon patronize pay peek peep perceive
    persuade pester pick pile pin pinch place plan play plough plow point poison police post prefer press pressure
    prevail prioritize progress project promise provoke pull punch punish push put question quit raise rake rank
    rape reach react read realize rear reckon reduce reel refuse regret reinstall reject relapse relish remind
    remove reply resent respect respond restrain restrict return revert ridicule rip roar rob roll rough rub ruin
    rule run sabotage sacrifice saunter save say scald scapegoat scold scrape scratch scream screw scroll scrub
    search seduce see seem sell send serve set sext shake shame share shatter shortchange shout shove show shun
    shut sideline sin sink sit skim skip slack slam slap sleep slice slide slink slip smack smash smother snap
    snapchat sneak sneer snipe snoop snore snowball snub sound sour spank speak spend spill spiral spit split
    spoil spot spy squander squeeze stab stagger stain stalk stamp stand stare start state steal steamroller steer
    step stonewall stop store storm strangle stray stretch strike string strip stroll stuff stumble subscribe suck
    suffocate suggest sulk suppose swallow swan swear sweep swerve swing swipe switch taint take talk tarnish
    teach tear tell tempt text think threaten throttle throw thump torment torture touch toy track trample
    transgress trash traumatize tread treat trick trigger trip trust try turn twist type undermine understand undo
    undress unplug unravel upend upset use used value veer view violate visit wait walk wallop waltz wander want
    warn wash waste watch wave weaken wear weigh whack whine whip whisper win wind wipe wish withhold worry wound
    wrap wreck wrench write wrong yank yell`.split(/\s+/),
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
