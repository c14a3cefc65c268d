/** Families of words that do the same work in a sentence. Kept apart from the grammar in lists.ts. Stores nothing. */
const list = (text: string): string => text.trim().split(/\s+/).join('|');

export const words: Readonly<Record<string, string>> = {
  /** Nouns that condemn a whole person. */
  badNoun:
    list(`liar liars cheat cheater coward pervert creep fraud phony fake monster psycho psychopath sociopath narcissist
    hypocrite bully tyrant snake rat pig dog cow bitch bastard witch dragon leech parasite loser failure idiot fool moron
    imbecile clown joke brat baby martyr nag shrew victim manipulator abuser predator sicko freak weirdo jerk ass asshole dick
    prick twat wanker cunt tosser git scumbag scum trash garbage slob slug worm weasel weakling wimp doormat deadbeat
    lowlife disgrace embarrassment disappointment nightmare control-freak freak drama-queen know-it-all taker
    animal beast brute savage child toddler teenager infant mess wreck cretin dimwit prig snob snake-oil charmer con-man
    conman con crook thief traitor judas backstabber gaslighter piece-of-work misogynist sadist masochist junkie degenerate
    deviant lech whore slut slag tart spineless swine dope dunce dummy screw-up screwup fuckup fuck-up waster layabout
    good-for-nothing no-hoper layabout cheapskate tyrant dictator jailer warden gossip stirrer troublemaker sponger
    vampire devil demon imposter impostor disgrace jellyfish robot iceberg harpy hag nutcase nutter lunatic lowlife
    maniac madman madwoman killjoy zombie puppet mug muppet plonker pillock numpty wretch pushover chump sucker dirtbag douche creature
    oaf lout fiend ogre`),
  /** Adjectives that condemn a whole person. */
  badAdj:
    list(`selfish self-centered self-centred self-absorbed self-righteous self-obsessed self-pitying pathetic lazy crazy
    insane mental unhinged deranged paranoid controlling manipulative deceitful dishonest two-faced untrustworthy unreliable
    irresponsible immature childish spineless gutless cowardly weak weak-willed heartless cruel vindictive spiteful bitter
    callous ruthless toxic abusive narcissistic arrogant smug entitled spoiled ungrateful thoughtless inconsiderate uncaring
    unfeeling cold-hearted cold-blooded shallow vain greedy sly devious sneaky shifty slimy creepy perverted sick twisted
    disgusting revolting repulsive vile foul filthy gross sleazy despicable contemptible shameless shameful worthless useless
    hopeless pointless stupid dumb thick dense idiotic moronic foolish brainless clueless incompetent impossible unbearable
    insufferable intolerable ridiculous laughable petty mean nasty hateful hypocritical needy clingy hysterical neurotic bitchy
    unstable irrational evil wicked poisonous rotten corrupt depraved broken damaged defective unlovable unfixable beyond-help
    pitiful wretched inadequate inferior subhuman monstrous bossy domineering overbearing judgmental cold frigid miserable
    loathsome detestable unforgivable irredeemable brain-dead soulless ugly fat dirty tainted contaminated delusional
    oversensitive over-sensitive melodramatic stuck-up vacuous feckless faithless treacherous conniving calculating cunning scheming
    sanctimonious pigheaded pig-headed small-minded bigoted obnoxious repellent beneath-contempt merciless unforgiving gullible
    naive daft mad dim slow hollow fake crap shit rubbish trash`),
  /** Past participles and adjectives that tell what somebody did, where a feeling was announced. */
  done: list(`abandoned abused accused attacked badgered belittled betrayed bested blackmailed blamed blindsided bossed boxed-in brushed-off
    bullied burdened caged cheated coerced conned controlled cornered criticized cross-examined crucified deceived degraded dehumanized
    demeaned demonized deserted devalued diminished disbelieved discarded discounted dismissed disrespected disregarded distrusted
    ditched disowned double-crossed dumped duped excluded exploited fooled forgotten framed gaslit gaslighted gas-lit guilt-tripped harassed
    henpecked hoodwinked hounded humored ignored infantilised infantilized insulted interrogated interrupted intimidated invalidated invisible
    jilted judged lied-to belittled looked-down-on manipulated marginalized micromanaged micro-managed misjudged misled misrepresented
    mistreated mistrusted misunderstood mocked monitored nagged neglected objectified oppressed ostracized outnumbered overlooked overruled
    patronized persecuted played policed preyed pressured pressurised pressured provoked punished pushed put-down railroaded
    rejected replaced resented ridiculed robbed sabotaged scapegoated scolded scorned scrutinized second-best second-class second-rate
    shamed short-changed shortchanged shunned sidelined silenced slandered smothered snubbed spied-on stalked stifled stonewalled
    suffocated swindled targeted teased trampled trapped-by tricked trivialized trolled two-timed unacknowledged unappreciated unbelieved
    undermined undervalued unheard unimportant unloved unnoticed unprotected unrecognized unseen unsupported untrusted unwanted unwelcome
    used victimized vilified violated watched wronged worthless-to hurt-by deprioritized deprioritised demoted disposable
    mothballed shafted screwed bulldozed steamrolled steamrollered sold-out bad-mouthed overpowered henpecked unvalued disliked despised hated
    ambushed cheapened tokenised tokenized suspected lectured parented mothered babied infantilized bribed bugged crowded dominated goaded dumped-on stabbed trashed`),
  good: list(`laugh smile happy glad proud safe loved calm better stronger home tea coffee dinner breakfast soup lunch welcome special
    seen heard brave hopeful grateful strong whole alive comfortable warm understood believed supported cared wanted beautiful
    grin giggle want try thankful cheer cheered kind patient gentle thoughtful thank thanks love loved appreciate appreciated appreciates
    helped supportive honest generous lovely wonderful kindness patience courage best grateful relieved peaceful lucky feel-better`),
  /** What is done to people one lives with, told as harm. */
  harm: list(`~ruin ~destroy ~wreck ~poison ~spoil ~sabotage ~shatter ~smash ~crush ~drain ~exhaust ~humiliate ~belittle ~betray ~abandon
    ~neglect ~ignore ~dismiss ~mock ~ridicule ~embarrass ~interrogate ~nag ~criticize ~attack ~undermine ~manipulate ~gaslight ~control
    ~smother ~suffocate ~punish ~blame ~accuse ~provoke ~trigger ~twist ~waste ~disrespect ~lecture ~patronize ~degrade ~demean ~torment
    ~torture ~bully ~stonewall ~scapegoat ~insult ~disappoint ~trample ~exploit ~deceive ~sulk ~sneer ~whine ~moan ~complain ~snap
    ~guilt-trip ~overreact ~trash ~wound ~burden ~cripple ~suck ~micromanage ~snipe ~needle ~bait ~goad ~police ~scold ~berate ~hound
    ~pester ~badger ~mistreat ~corrupt ~contaminate ~dump ~gamble ~squander ~damage ~devastate ~traumatize ~sour ~wreck ~hijack ~steamroller ~discard
    ~demolish ~upend ~tarnish ~taint ~stain ~shame ~disgrace ~mistrust ~infuriate ~exasperate ~suffocate ~reject ~shun ~snub ~sideline ~freeze`),
  /** What one did oneself in secret or against an agreement. */
  deed: list(`~look ~watch ~glance ~peek ~peep ~click ~scroll ~browse ~read ~chat ~flirt ~lie ~hide ~delete ~text ~message ~check ~spend
    ~slip ~relapse ~skip ~fib ~snoop ~search ~view ~visit ~download ~subscribe ~pay ~swipe ~cheat ~sneak ~conceal ~open ~lapse ~yell
    ~shout ~scream ~snap ~swear ~shove ~break ~cross ~withhold ~omit ~cover ~erase ~wipe ~clear ~install ~reinstall ~log ~gamble ~drink ~sext ~gawp ~stare
    ~crack ~cave ~bend ~stretch ~fudge ~forget ~miss ~ogle ~disable ~dodge ~fiddle ~borrow`),
  past: list(`looked watched glanced peeked clicked scrolled browsed read chatted flirted lied hid deleted texted messaged checked
    spent slipped relapsed skipped snooped searched viewed visited downloaded subscribed paid swiped cheated sneaked snuck
    concealed opened lapsed yelled shouted screamed snapped swore shoved broke crossed withheld erased wiped cleared installed
    reinstalled logged caved cracked gambled drank sexted acted ignored dodged fibbed covered exploded raised slammed
    threw forgot missed did told`),
  /** Of those, the ones that are a wrong by themselves. */
  wrong:
    list(`looked watched glanced peeked clicked scrolled browsed lied hid deleted messaged slipped relapsed snooped searched viewed
    downloaded subscribed cheated sneaked snuck concealed lapsed yelled shouted screamed snapped swore shoved withheld erased wiped
    installed reinstalled caved cracked gambled drank sexted exploded slammed threw dodged fibbed flirted acted forgot ignored ended`),
  guilty:
    list(`promise promises trust boundary boundaries line lines lie lies mistake mistakes truth rule rules agreement agreements vow vows
    errors error word words things thing stuff money history browser filter filters account accounts site sites file files plates hearts feelings
    secrets secret limits limit confidence commitment commitments apology apologies message messages texts blocker phone
    images videos video pictures pages page app apps tabs tab websites website facts fact details password passwords deal pact decisions decision
    choices choice steps checkins check-ins check-in calls meetings meeting receipts evidence cards card bill bills savings covenant marriage damage harm
    standards expectations corners bridges searches search links link steps everyone people wrongs content material purchases payments payment tracks trail
    chats subscription subscriptions emails email photos photo stories story excuses transfers transfer`),
  wrongdoing:
    list(`broken crossed told made kept said spent deleted visited watched opened hidden lost hurt forgotten ignored erased wiped
    switched turned cleared disabled installed viewed downloaded accessed clicked sent exchanged done cut bent stretched violated betrayed
    withheld concealed omitted compromised removed uninstalled abused taken used paid thrown smashed slammed raised damaged caused missed skipped
    neglected let eroded breached bypassed burned blurred covered set created bought charged run shared honored followed typed searched logged`),
  agent:
    list(`urge urges craving cravings temptation addiction habit habits demon demons devil brain body hand hands finger fingers thumb mouth
    tongue temper anger curiosity algorithm phone laptop internet app autopilot screens sites drinking disease illness alcohol drink booze stress lust impulse impulses
    compulsion dopamine hormones libido boredom loneliness insomnia tiredness exhaustion jealousy fear panic pattern patterns
    weakness rage depression anxiety computer browser porn screen tablet wine beer darkness past nature instinct insecurity paranoia shame desire mood
    ego pride flesh routine self-control willpower resolve guard defenses discipline recovery sobriety`),
};
