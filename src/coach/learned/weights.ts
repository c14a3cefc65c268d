/** Written by `npm run coach:train`; the form is told in model.ts. */
export const weights = String.raw`bias	a6b6c4d6e4f5g5h5
flag denied	a-6b-6c-7e-10f-9g-4h-3
flag guess	a-7b-10c-14d-3e-6f-8h-10
flag if	c-7d-4e2f-4g4
flag jest	a-11b-7c-8d-8e-5f-8g-21h-6
flag observed	e-3f-3g-7
flag owned	a-4b-5c-6d-16e-3f-13g-8h-9
flag praise	a-10b-14c-8d-5e-5f-14g-5h-6
flag promise	a-11b-14c-9d-4f-10g-4h-3
flag question	b-6c-5d-5e-6
flag quoted	a-5b-4c-5d-7f-3g-7h-4
flag reported	a-4b4c-6d-6
flag wish	a-8b-7d-3f-8
l "	a-5b-4c-5d-7f-3g-7h-4
l '	a3b-8c-6d-5e-3h-3
l ,	a12b6f7h6
l .	g-3
l 12	a-3b-4c-3d-6e-3f-4g-5h-5
l 2	a-3c-3d-3g-5
l 33	b-4e-5f-5g-6h-4
l :	a-5b-3c-7d-4e-2f-3g-13
l ?	b-6c-5d-5e-6
l a	f3h7
l abandon	a-3b-5c-3e-3f-4g-3h-4
l about	a-5e3f-9h-3
l absolute	a-5b-7c-7d-5e-7f3g-6h3
l accept	a-6b-5c4d-6e-5f-5g-6h-7
l account	a-10b-3c-8f-4g-10h-3
l accountable	a-4b-2c3d-5f-4g-3
l across	b-3c-3d-3e-5f-3g3h-4
l act	b-6c-6d-5e-9f-8g-7h-8
l action	a-4d-8f-3g-3
l addict	a-5b-4c-5d-4e-4f-5g-5h3
l addiction	a-6b-5c-5d4e-3f-5g-7h-6
l address	a-4b-4c-4e-4f-4g-5h-3
l ade	a-5b-4c-3d-4e-3f-3g-9h-3
l affair	a-5b-7c-3d-5e-4f-6g-6h-7
l afraid	a-5c-2d-3e-8f-7h-3
l after	a5b-7c-11d-5e-5f-10g5
l again	a-6b-4e-4f-11g3h-3
l against	a-6b-7c-6d-7e-8f-11g2h-4
l age	a-4b-3d-3e-4f-4g-12h-4
l ago	a-5b-3c-6d-3e-3f-5g-5h-4
l agree	a-7b-4c-3d-4e-4f-3g-5h-5
l agreement	c-5d3g-5
l alarm	a-7b-6c-7d-7e-6f-6g-6h-5
l algorithm	a-4b-4c-4d4e-4f-3g-4
l alive	a-5b-6c-7d-4e-8g7h-4
l all	b4e-3g4
l allotment	a-4c-5d-3f-4g-5h-5
l allow	b-3c-3e-6f-4g5h-5
l alone	a-7b-4c-6d-7e-6f-5g-5h-6
l already	a-7b-7c-4d-4e5f-5g4h-6
l also	a-5b-4c-4d-4e-5f-5g-7h-4
l always	a-5b8c-5d-5e-14g-14
l an	b-9c-8d-5e-3g-7h-5
l and	d6g4
l aneta	a-8c-6d-5g3h-3
l anger	a-5b-5c-6d-6e-5f-6g-8h-5
l angry	a-7b-4c-6d-5e-6f-8g-8h-7
l ania	a-4b-3d-5e-6f-4g-5
l anniversary	a-5b-4c-5d-4e-4f-4g-6h-6
l another	b-6c-8e-5f-8g-5h-7
l answer	a-9b-4c-3d-4e-6f-3g-7h-6
l any	a-4b-5c-12e-9f-4g-3h-4
l anybody	b-4c-6d-4e-3f-3g-4
l anymore	a-4c-5d-4f-7g4h-6
l anyone	b-9c-6d-5f-3h-5
l anything	a-10c-6d-4e-10g-7h-6
l anywhere	a-3c-4d-2e-3f-3g-3h-5
l apologize	a-8b-4d-6e-4f-5g-11h-3
l apology	a-8b-4c-6d-5e-8f-6g-9h-5
l application	a-4b-2c-4d-3e-4g-7h-3
l apply	a-6b-7c-4d-7e3f-6g-6h-8
l april	a-7b-5c-6d-3e-5f-4g-6h-8
l argue	a-6b-6c-4d-8f-5g-9h-7
l arm	a-6b-5c-6d-6e-7f-4g3h-5
l around	a-7b-4c-9e-3f-5g8
l as	b-9c-5d-5e-9f5g-7h6
l ashamed	a-6b-4c-5d-6f-6g-9h-7
l ask	b-5c-5d-4e-10f-8g-8h-6
l asleep	a-5b-4c-4d-4e-4f-6g-7h-5
l at	b3d-6e-3f-4
l attack	a-6b-7c-6d-6e-6f-7g-7h-5
l aunt	a-5b-8d-4f-3g-5h-4
l autopilot	a-5b-3c-4d4e-3f-4g-4h-4
l away	c-6d2e-8f-7g-15h-7
l awful	a-3b-9d-3e-7f-8g-9h-3
l baby	b-12c-5d-8f-5h-4
l back	b-7c-4e-3f-8h-5
l bad	a-6b-7c-7d-8h-11
l badly	a-8b-7d-4e-3f-6g-7h-4
l bag	a-6b-4c-5d-4e-3f-5g-13h-6
l ball	a-5b-7c4d-9e-4f-3g-8h-4
l bank	e-3h-3
l barbecue	a3b-5c-4d-3e-4f-3g-5h-2
l bath	a-7b-3c-3d-4e-3f-4
l bathroom	a-7b-5c-3d-6e-4f-8h-4
l be	a7b3c3f5g7h5
l beam	a-6b-4c-5d-3e-4f-5g4h-6
l bear	a-6b-6c-5d-6e3f-9h-4
l beat	a-4b-8c-5d-6e-5f-4g-3h-5
l because	a7c-7d-4f-3g2h-3
l bed	a-6b-5c-8d-9e-3f-9g3
l bedroom	d-3e-3f-2h-3
l bedtime	a-10c-3d3e-5f-8g-10h-7
l before	a-9b-8c-3d4e-6f-4g-3h-5
l begin	b-7c-5d-8e-6f-9g5h-4
l behave	a-6b-4c5d-5f-4g-4h-6
l behavior	a-3b-4c3d-4e-3f-4g-4
l behind	a-6b-8c-7d-7e-7f-7h-8
l believe	a-10c-6d-5e3
l belittle	a-5b-3c-4d-2e-3g-6
l belt	a-6b-9c-6d-7e-6f-6g7h-6
l ben	a-3c-3d-5e-8f-3g-6h-3
l bench	b-4c-3d-4g-5h-3
l beth	a-5b-6c-6d-6e-4f-7g-5
l betray	a-6b-5d-5e-5f-5g-7h-5
l better	a-5b-6c-7d-7f-8g-8h-5
l between	b-4c-4d-7f-5h-5
l big	a-6b-5c-5d-5h-8
l bike	a-5b-9c-5d-9e-9f-6h-9
l bill	a-4c-4d-3g-4
l bin	a-6b-5c-3d-5e-3g-9h-3
l birthday	b-3c-5e-5f-5g4h-4
l biscuit	a-6b-8c-6d-5e-5f-5g-8h-7
l bit	a-3c-3d-4f-2g-7h-2
l bite	a-5b-9d-5e-5f-9g-8h-9
l bitter	a-8b-8c-5d-7e-7f-8g-4h5
l black	a-4b-4c-4d-3e-7f-5g3h-6
l blade	a-5b-4c-5d-7f-5g5h-5
l blame	a-8b-9c-8d-5e-8f-4g-10h-6
l bleed	b-3c-3d-3e-4f-3g6
l block	a-5b-4c-3d-3e-10f-3h-4
l bloke	a-8b-6c-7d-7e-5f-6g3h-7
l blood	b-5c-4d-6e-3f-4g-6h-5
l blow	b-5c-4d-8e-4f-3g-11h-5
l blue	a-5c-2g4h-3
l body	a-5b-4c-4d-4e-4f-4g-6
l boiler	a-9b-7c-8d-6e-6f-6g-7h-5
l bolt	a-8b-5c-6d-4e-5f-4h-6
l bone	a-3b-4c-4d-3e-3g-4h3
l bonus	a3c-4g-6
l book	a-8b-5c-6d-7e-5f-9g-8
l boot	a-5b-4c-4d-3e-4f-4g-6h-4
l bore	b-3c-5d-5e-3f-4g-3
l boring	a-5b-6c-5d-6e5f-4g-8h-5
l boss	a-7b-5c-6d-6e-5f-7g-5h-6
l both	a-4b-6c-3d-6e-5f-7h-8
l bother	a-6b-7c-6d-5e-8f-5g-9h-8
l bottle	a-6b-5c-3d-2e-3f-3g8h-6
l boundary	a-6b-4c-5d5e-4f-4g-4h-5
l box	a-7b-4c-5d-8f-3g-10h-4
l boy	d-3e-3h2
l bread	a-7b-6c-8d-3e-5f-6h-4
l break	b-9c-4e-9h-8
l breakfast	a-6b-6d-3e-4f-5h-4
l breathe	a-5b-7c-5d-5e-4f-6g-10h-5
l bridge	a-5b-6c-8d-5e-6f-4g3h-3
l bring	a-8b-14d-6f-4g-10
l brother	a-5c2d-3e-4f-3h-5
l browser	a-3b-3c-4d-2e-5f-3g-5h-4
l bruise	a-4b-6c-6d-5e-4f-6h-5
l bucket	a-6b-5c-6d-4e-5f-4g-7h-5
l budget	a-4b-3c-4d-4e-3f-3g-6h-5
l bully	a-7b-5c-8d-8e-6f-5g-6h-7
l burden	a-5b-5c-5e-5f-6g6h-4
l burn	a-7b-6c-6d-5e-5f-6h-4
l bury	a-5b-4c-4d-3e-7f-6g-9h-7
l bus	a-6b-3c-3d-4e-3f-3g3h-5
l business	a-4b-3c3e-3f-4g-5h-4
l busy	a-4b-4c-4d-4e-7f-4g-8h-7
l but	a10b-5c-6d-4e-7f-10
l buy	a-9b-6c-6d-4e-5f-6g-3h-6
l buzz	a-3b-3c-3f-4g-5h-4
l by	a-5b-3c-7d-5e-5f-4g-3h-8
l cake	a-5b-6c-4d-4e-3f-4g-8h-6
l call	a-10b-3c-10d-7e-11f-6g-12h-7
l calm	a-5b-7c-6d-8e-8f-7g-8h-6
l cam	a-3b-3c-3d-4e-3f-3g-3h-3
l camera	a-5b-8c-9d-10e-4f-10h-10
l can	b-3c-5d-5f-4h3
l canal	a-4b-4e-3f-5g-6h-5
l cancel	a-7b-5c-6d-6e-3f-4g-7h-3
l car	a-4b-3c-3d-3e-3f-4g5h-6
l caravan	b-3d-3e-6g-7h-3
l card	a-7c-3d-4g3
l care	a-6c-3e5f-4g-3h-4
l carry	a-5b-7c-5d-4e-7f-3g4h-6
l case	g4
l cat	a-7b-6c-5d-9e-5f-7h-6
l catch	a-5b-5c-7e5f-5g4h-5
l cause	a-9b-7e-11g-9h-4
l certain	a-6b-4c4e-4f-5g-4h-4
l chance	a-5b-4c-5d-5e-3g-7h-5
l change	a-8b4c-4d-6e-5g-11h-4
l charge	a-5b-6c-5d-7e-6f-7g-8h-6
l chat	a-9c-5d-4e-4f-3g-9h-4
l cheat	a-7b-9c-11d-7e-6f-9g-7h-10
l check	b-3c-3e-5f-8g-2h-3
l check-in	a-7b-4c-5d4e-4f-6g-6h-4
l chest	a-6b-7c-5d-6e-6f-4g-6h-5
l child	a-7b-11c-4d-4e-8f-11g5
l chip	a-3b-4c-2d-4e-4g-8h-3
l choice	b-4c4d3e-4f-5g-7h-4
l choir	a-8b-7c-6d-8e-10f-6g-8h-8
l choke	a-5b-6c-6d-7e-7f-8g4h-6
l choose	a-4c-8d-6e-8f-5g-8h-6
l christmas	b-4c-5d-5e-6f-4g4h-6
l claire	a-4b-3e-3g-9h-4
l clap	a-6b-8c-5d-6e-6f-8h-6
l clean	a-5b4d-7e-7f-5
l clear	a-7b-7c-6d-7e-6f-7h-7
l clinic	a-5b-6c-5d-7e-5f-5g-3h-6
l clock	a-2b-2c-3d-3f-3g5
l close	b-10c-9d-9e-8f-11h-6
l coat	a-4b-4c-5d-3e-3f-5g-9h-6
l code	a-4c-3e-3h-4
l coffee	a-5b-6c-5d-5e-7f-4g-10h-5
l cold	a-8b-5c-5d-4e-9f-9g-6
l come	a-6b-3d-5e-8f-5g4h-3
l complete	b-3f3g-3h3
l completely	a-7b5c-4d-4e-7f-9g-5h-6
l computer	a-3b-4c-3f-3g-4h-3
l conscience	b-3c-3e-5f-4g-5h4
l constantly	a-6b3d-4e-6f-4g-7h-5
l contract	a-3b-5c-6d-5e-4f-4g-4h-4
l control	a-10b-9c-10d6e-4f-7g-4h-4
l conversation	a-7b-4c-9d3e-5f-3g-8h-4
l cook	a-8b-5c-8d-5e-6f-8g-7h-6
l corner	a-4b-6c-5d-4e-5f-5g-5h-4
l cost	a-5b-6c-6d-4e4g-7h-6
l could	a3b-5c-5d-4h-4
l counselor	a-5b-6c-3d-5e-5f-4g-9h-5
l count	a-11b-8c-4d-6e3f-11h-4
l country	a-5b-5c-6d-5e-3f-4g-5h-6
l couple	a-6b-7c-4d-6e-5f-5g-6h-6
l cover	a-3e-4f4g-5
l coward	a-6b-8c-3e-4f-3g-6h3
l crack	a3b-6c-8e-4f-9g-8h-7
l craving	b-3c-3e-5f-4g-10
l creep	a-6b-5c-5d-7e-4f-5g-7h3
l cricket	a-6b-5c-4d-5e-5f-4g-5h-7
l criminal	b-5e2f-6g-7h-5
l crisp	a-5b-5c-5d-4e-4f-4g-8h-6
l cross	a-9b-4d4e-7f-7g-9h-5
l crossword	a-3b-7e-3f-8g-5
l cry	b-9c-6d-5e-3f-8g-9
l cup	b-3c-3f-4g-4h-3
l curious	a-5d-4f-3g-6
l curry	a-3b-5c-4e-3f-5g-5h-6
l cushion	c-3d-4e-4f-3g-5h-3
l cut	a-6b-6c-6d-7e-6f-7g5h-6
l damage	a-9b-8e-7f5g-8h-5
l dan	a-3c-4d-5g-5
l dance	a-3b-4c-6d-4e-6f-3g-6h-3
l danger	a-4b-5c-3f-6g5
l dare	a-3b-3c-3d-4e-4f3g-4h-4
l dark	a-5b-4c-5e-3f-3
l date	a-5b-5c-6d-6e-4f-5g-6h-5
l daughter	a-7b-6c-5d-6e-5f-6g3h-6
l day	b4c-6d-4e-7f-9g-5
l dead	a-9b-7c-7d-7f-9g7h-7
l deal	a-5b-4c-4d-4e-6f-5g-6h-6
l dear	a-6b-5c-4d-5e-5f-6g-10h-3
l death	a-3b-3c-3d-3f-6g4h-4
l deceive	b-5c-3d-3f-3g-3h-4
l decent	a-6b-6c-7d-5e-5f-7g-7h3
l decide	a-7b-11c-8d-6f-9g-5h-7
l decline	d-4e-3g-6
l deep	a-3b-3e5f-3g-4h-3
l defense	a5b-5c-4d-6e-3f-4g-5h-3
l delete	a-12b-10c-9d-6e-9f-7g-9h-9
l dentist	a-5b-5c-4d-5e-5g-6h-3
l derby	a-5b-5c-3
l deserve	a-3b-6e-7f6g-4h-8
l desk	a-5b-4c-2e-3f-3h-3
l diary	a-9b-5c-6d-5e-6f-7g-3
l die	a-3b-10c-4d-9e-9f-5g4h-5
l dig	a-3b-4c-3d-4e-3f-5g-9h-4
l dinner	a-7b-4c-8d-3e-6f-7
l dirt	a-5b-5c-5d-4e-5f7g-8h-8
l dirty	a-2b-3c-4e-3f-5g-5h4
l disappear	a-4b-3c-5f-3g6
l discard	a-4b-5c-4d-4e-5f-4g-5h-3
l disclosure	a-11b-3c-9e-4f-8g-13h-9
l disgusting	a-6b-6c-10d-9e-6g-4h3
l dish	a-3b-3c-4d-6f-5g-8h-3
l do	a5b3d4g3
l doctor	a-4b-5c-3d-5e-4g2h-3
l dog	a-8b-8c-5d-6e-4f-7h-5
l door	a-4b-3c-4e-4f-3g7h-3
l doorway	a-3d-3e-3g5
l down	a-6b-3d-7f-4h-4
l drawer	a-4b-4c-4d-8e-3f-3g6h-5
l dress	a-7b-6c-7d-10e-6f-5g-9h-7
l drink	b-6c-5e-7f-4h-7
l drive	a-3b-9c-10d-7e-10f-5h-5
l drop	a-6b-7c3d-9e-8f-5g-10h-4
l each	a-4b-3c-4d-4e-4f-4g3h-3
l early	a-7c-3e-3f-5g-5
l earth	a-5b-7c-4d-4f-3h-3
l easter	b-4d-5f-4g-4
l easy	a-4b-6c-4d-3g3
l eat	a-7b-8c-7d-7e-8f-8g-3h-6
l eggshell	a-4b-3c-3e-2f-3
l eight	a-7b-5c-6d-4e-3f-6g-8h-4
l either	a-4b-5c-4d-4e-5f-5g-6h-5
l eleven	a-6b-3e-4f-4g-5h-6
l else	c-4d-4e-4f4h-3
l embarrass	b-6d-3f-5g-7h-5
l embarrassment	a-4c-3d-3f-3g-7h-3
l empty	d-4g3
l end	a-4c-6e-6f-7g4h-4
l engine	b-5c-4d-4e-4f-4h-5
l enjoy	a-7b-8c-8d-7e7f-6g-11h-6
l enough	a-6b-3c-3d-4h-5
l entitle	a3b-5c-3d-3e-3f-4g-7
l envelope	a-6b-5c-3d-4e-5f-5g5h-3
l essay	a-3b-5c-4d-4e-6f-6g-7h-5
l even	a-6b-7c-10d-8f-7g-5h-5
l evening	a-8b-8c-6d-5e-8f-8g-11h-8
l ever	a-9b10c-7d-9e-14g-7
l every	a-5b6c-5d-7f-3g-3h-6
l everybody	a-5b-5c-6d-5e-5f-6g-3h-6
l everyone	a-7c-8d-7e-9h-6
l everything	d-7e-11f-5h-5
l ex	a-7c-3d-6f-3g3
l excuse	a-8b-6c-4d-6f-3g-14h-7
l exist	a-4b-4c-5d-4e-5f-4g4h-3
l exit	a-3e3g-7
l expect	b-8c-7d-5e5f-6g-9h-8
l explain	a-7c-7d-9e-9f-6g-9h-6
l extent	a-3b-3c-5d-4f-3g-5
l extra	a-4d-6e-3f-5g-4
l eye	a-6b-5c-3d-5e2g-5h-8
l face	b-9c-3d-4h-4
l fail	a-7d-6f-5g-9h-5
l failure	a-4c-4d-2f6g-5h-8
l fair	a-3b-3c4g-5
l fall	a-3b-3c-4d-4e-3f-4g3h-3
l family	a-6b4c-5e-6f2h-7
l far	a-7b-5c-5d-7e-6f-6g4h-7
l fare	g3
l father	b-6d-8e-3
l fault	a-8c-4d-5f-5g-9h-5
l feed	a-7b-5c-3f-3g-11
l feel	a-4b-4c-8d-5f-4h-5
l feeling	a-7b-5c-7d-6f-6g-7h-3
l fella	a-4d-3g4h-4
l femi	d-3e-3f-6g-6h-3
l fence	a-4b-4c-5d-6e-4h-3
l few	a-5b-3d-3f-3g-3h-4
l fifteen	a-4b-5c-4d-3e-4f-6g6h-5
l film	a-6b-5c-3d-4e-8f-6g3h-3
l filter	a-3b-2c-3g-6
l find	c-5d4f-5h-5
l fine	a-4b-3g-3
l finger	a-3b-8c-5e-8f-3h-7
l finish	a-7c-6e-6f-3g-7h-4
l first	a-4b-4d-2f-3g-8h-3
l fish	a-5b-5c-6d-9e-4f-4g-5h-5
l fist	a-4b-6c-3d-2e-6f-4g8h-4
l five	c-3f-3g3h-6
l fix	a-11b-10c-6d-8f-9g-11h-11
l flat	a-3b-3c-5d-3f-3g3h-3
l flinch	a-2b-3c-3e-4f-4h-4
l floor	d-5
l flower	a-9c-3d-3f-3g-5
l follow	a-5b-4c-6d-3e-5f-3h-2
l food	a-5b-2g4h-3
l fool	a-5b-3c-3d-4e-4g-8h-6
l foolish	a-9b-6c-8d-10e-8f-4g-8h-4
l foot	a-4b-5c-6d-5e-3f-6
l for	c4h-4
l forever	a-4b4c-4d-3e-5f-5h-3
l forget	a-8b-7c-3d-3e3f-2g-7h-4
l forgive	a-7b-4c-5d-2e4f-2g-7h-3
l form	a-6b-6c-6d-3e-3f-4g-7h-3
l fortnight	a3c-3d3e-4g-10h-4
l forty	a-3b-5c-4d-4e-5f-5g-6h-5
l forward	a-3c-4f-7
l four	b-6c-5d-4e-4f-6h-4
l fraud	b-3c-4e-3f4g-6
l freeze	b-8c-8d-8e-9f-7g-8h-5
l friday	b-5d-3e-4f-6h-4
l fridge	a-3b-5c-3d-5e-5f-3g-4h-5
l friend	a-6b-7c-5d-7e-6h-7
l frighten	a-6b-9c-8d-8e-10f-9g6h-6
l frightened	a-8b-7c-8e-4f-7h-5
l from	a-10b-6c-6d-3e-8f-8h-6
l front	b-2e-4h-4
l fuck	a-5b-6c2d-5e-8f-4g-7h4
l full	a-6b-6d-7e-4f-5g-5h-6
l fun	a-8b-5c-9d-9e-9f-3g-9h-3
l funeral	a-5b-6c-6d-6e-4f-7g3h-4
l furious	a-3b-4e-4f-3g-4h-3
l future	f-8g-7h-4
l gamble	a-6b-4d-4e-6f-3g-4h-4
l garage	a-3b-4c-4d-4f-5g6h-5
l garden	a-4b-5c-5d-7e-10f-5g-10h-7
l gas	b-5c-6d-4e-3f-3g3h-2
l gate	a-4b-5c-4e-4f-8h-7
l get	a-3d7e4f-4
l girl	a-7b-5c-4d-3e-8f-5g6h-8
l give	b-11d-8e-3f-9g3h-4
l glad	a-5b-4c-5e-5f-6g-8
l glance	a-5b-8c-6d-3e-4f-6g-5h-3
l go	a7d3e7g3h-4
l god	a-5b-5c-3d-4e-3h-5
l good	a3d-4g-5h-9
l goodbye	a-9b-7c-9d-6e-4f-9g9h-5
l google	a-6b-5c-4d-4e-5f-5g-3h-5
l grab	a-3b-4c-5d-8e-4f-4g3h-3
l grant	b-3c-4d-3e-4f-3g-4
l grateful	a-6b-6c-6d-6e-4f-8h-6
l ground	a-5c-4d-3f-5g6
l group	a-5b-3c-5d-7f-4h-3
l guess	a-8b-4c-4d-6e-6f-3g-7h-7
l guest	a-5b-5c-4d-5e-3f-4g-6h-3
l guilty	a-4b-5c-4d-6e3f-4g-4h-6
l gun	a-7b-4d-7f-3g3h-2
l guy	d-3e-4f-4g-6
l gym	a-7b-5c-5d-5f-4g-7h-5
l habit	a-4b-3c-7e-3f-4g-9
l hair	a-4b-3e-5f-3g3h-3
l half	a-6b-3c-3d-7e-3f-4g-6h-4
l hall	a-5b-5c-4d-4e-4f-5g-3h-3
l hand	a-9b-5c4e-4f-5g3h-7
l hang	a-5b-6c-5d-5e-7f-6g-5h-6
l happen	a-11b-5c-3e-4f-6g-10h-5
l happy	a-5b-7c-7d-3e-7f-8h-7
l hard	b-3c-6d-4f-4h-9
l hardly	a-10b-8c-5d-6e-5f-5g-3h-5
l harm	a-6b-3c-7d-6e-3f-7g-9h-3
l harmless	a-6b-7c-5d-4e-4f-7g-5h-7
l hate	a-9b-7c-7d-8f3g-10h-7
l have	a9c4d3e3g4h3
l he	b-5c-5d-4f-6g5
l head	a5c-10d-8e-7f-7h-5
l hear	a-8b-7c-10d-4f-6g-5h-4
l heart	a-5c-6d-4e-9f-4g-3
l heating	a-4b-4c-4d-5e-3f-5g-7h-4
l helen	a-6
l help	a-11b-5c-6d-5e-8f-5g-4h-6
l her	a-8b-6c-6d-5
l here	a-3b-4c-4d-4e3f-4h-4
l herself	a-5b-4c-3d-5e-8f-4g4h-5
l hide	a-8b-6c-9d-8e-8f-9g-6h-4
l him	a-5b-5c-8d-4e-6f-6g3
l himself	a-5b-5d-5e-7f-3g-5
l his	c-3d-5e-9
l history	a-6b-5c-6e-3f-5g-7h-3
l hit	a-6b-9c-10d-5e-9f-12g9h-5
l hold	a-4b-6c-5d-3e-7f-4h-3
l holiday	a-6b-3c-7d-5e-6f-5g-6h-5
l home	a-3c-4d-6e-4f-3g-3h-7
l honest	a-3b-6c-3d-5e-8f-5g-9
l honestly	a-6b-5c-5d-6e-5f-8g6
l honesty	a-3b-6c-8d3e-5f-5g-7h-5
l hope	a-4b-4c-6d-4e2f-5g4h-5
l hospital	a-6b-3c-6d-5e-3f-3g-10
l hotel	g-5
l hour	a-5b-3c-4d-4e-3f-5
l house	a-3b-3c-3d-7f-4h-4
l how	c-5d-5e-5
l hull	a-7b-5c-4d-6e-5f-6g-6h-5
l hungry	a-8b-3c-3d-3e-6f-4g-3h-5
l hurt	a-3b-3c-4e-6h-4
l husband	b-6d-9e-4g5
l hymn	a-3b-3c-4d-4f-5g3h-3
l hypocrite	a-4b-5c-6d-4e-3f-6g-3h3
l i	c3e3f5g3h-3
l ice	a-3b-3c-4d-6f-3g-7
l idea	a-9b-6c-4d-4e-5f-5g-7h-3
l idiot	a-6b-6c-5d-6e-5f8g-8h-9
l if	c-7d-3f-4g4
l ignore	a-7b4c-5d-6e-8f-8g-6h-6
l ill	a-9c-6e-6f-5g-6h-10
l illness	b-4c-6d4e-4f-6g-5h-5
l imagine	a-7b-4c-9d-7e-5g-4h-5
l in	d5
l inside	a-3b-3c-3d-4e-4f-4g-6h-3
l instead	a-6b-2c-4d-3f-4
l intend	a-3b-5c-5d-5e-7f-6g4h-3
l intention	a6b-3c-6d-6e6f-3g-8h-7
l interrogate	a-9b-8c-7d-8e-9f-6g-6h-3
l into	a-9b-8c-3e-8f-5
l iron	a-5d-3e-6g3
l ironing	a-5b-6c-5d-5e-5f-6g-7h-5
l issue	a-9b-5c-3d-5e-4f-6g-7h-5
l it	a4b4d7e3h-3
l itself	b-3c-3e-3f-3g-5h-2
l january	a-6b-6c-5e-5f-3g-4h-5
l jo	b-4f-3g-5h-3
l job	a-8b-6c-4d-5e-7f-4g-11h-6
l joint	a-4c-3d-3f-3g-3
l joke	a-5b-6c-6d-9e-8g2h-5
l joy	a-3b-6c-4d-5e-6g-7h-4
l judge	a-3b-5c-4d-4f-4g-5h-6
l jump	a-7b-6c-5d-9e-9f-7g6h-3
l june	a-4b-3c-4d-5e-3f-3g-4h-2
l just	a-7b-6c-6e3f-4g4h-5
l keep	b-4c-3d3f-5h-7
l kettle	a-5b-4c-3e-3
l key	a-4b-4c-5d-6e-5f-4h-6
l kick	b-6c-6f-6h-6
l kid	a-5c-4d-6e-7f-4h-4
l kill	a-6b-8c-9d-7e-11f-10g5h-10
l kind	a-7b-6e-8h-6
l kitchen	a-5b-4c-5d-7e-3f-5g-9h-6
l knee	a-5b-6c-5d-6e-5f-6g-10h-6
l knife	a-6b-6c-7d-7e-5f-7g4h-6
l knock	a-7b-7c-8d-4e-5f-7g-8h-8
l knot	a-4b-5c-3d-4e-5f-5g3h-3
l know	a5b-5d4g-5
l lad	a-4b-3c-4d-6e-3f-3h-3
l land	a-3b-3d-2e-4f-3g-5h-3
l laptop	a-5b-4c-5e-5f-3g-7h-4
l last	a-12b-9d-4e-5f-7g4h-7
l late	a-6b-3c-4d-3e-6f-3h-8
l later	a4c-3e-4g-3
l laugh	a-3b-4c-3d-4e-4f-3g-14h-3
l lawn	a-3b-6c-5d-5e-5f-5g-7h-4
l lazy	a-4b-5c-5d-3e-4f-5g-4
l learn	a-10b3c-7d-6e-8f-6g-8h-6
l least	a-4b-7c-5d-6e-5f-5g-7h-4
l leave	a-6c-6d-8e-5f-4g-4h-4
l leeds	a-6b-4c-3d-6e-5f-5g-10h-4
l leg	b-4c-2d-5e-3f-3g4h-4
l less	a-10b-4c5d-7f-4g-8h-6
l let	a-5b-4d-6e-9f-4h-3
l letter	b-4c-8e-3f-4g5h-4
l liar	a-6b-6c-9d-4e-8f-5g-10h6
l library	a-4b-6c-5d-5e-4f-5g-5h-5
l lie	c-11e-14f-9g-17h-5
l life	a-6b3c-10d-9e-8g7h-9
l lift	a-6c-5d-5e-6f-3h-7
l light	a-7b-5c-3e-7h-7
l like	b-6d-4f4h-5
l line	a-7b-7d3e-5f-6g-7h-6
l list	a-5c-6d-3e-4f-5h-5
l listen	a-6b-8d-4e-7f-2g-8h-5
l listener	a-4b-3c-3d-3e-3f-6h-7
l literally	a-7b3c-5d-4f-5g-8h-6
l little	a-3b-5c-3d-4e-5f-6g-8
l live	a-5b-6c-6d-6e-8f-8h-4
l location	d-4f-2
l lock	a-5b-8c-4d-4e-4f-5h-4
l loft	a-4
l log	d-5
l lol	a-5b-3c-4d-3e-4f-4g-7h-3
l lonely	b-5c-4d-5e-4f-9g-8h-6
l long	b-5c-4f-5g-2h-5
l longer	a-3b-4c-5d-3e-4f-6g3h-3
l loo	d-3
l look	a-6b-7c-4d-6g4h-3
l lose	a-3b-4e-11f-6g-3h-7
l loser	a-4b-6c-6d-5e-5f7g-5h-6
l lost	a-3b-6c-5d-5g-3h-5
l lot	a4b-4c-8d-8e-5f-8h-6
l loud	b-4c-6d-5e-4f-5g-9h-4
l love	a-8b-15c-8d-5e5h-7
l low	a-2b-3e-3f-4g-5h-6
l lunch	a-4b-4c-6d-4e-5f-4g-6h-3
l m	a-4b-3c-4e-3f-3g-3h-3
l machine	a-4b-3c-7d-7e-3f-8g-8h-5
l mad	a6b-4c-6d-6e-6f-5g-8h-8
l make	a-5b-3d3e-3h-9
l man	d-8e-7f6g-3h5
l manage	a-5c-6d-4e-5f-6h-4
l many	a-4b-5c-4d-5e-6f-7g3h-6
l march	a-6b-5c-7d-5e-3f-5g-7h-5
l mark	a-4b-4c-5d-6e-5f-9g9h-7
l marriage	a-9b-3c-5d-4f-6g-9h-8
l marry	a-7b-6c-7d-3f-9g-9h3
l match	a-5b-5c-5d-5e-5f-3g-6h-4
l mate	b-4d-3f-4g4
l may	a-6b-5c-5e-4f-5g-12h-6
l maybe	a-5b-5c-3d-4e-4f-5g-4h-6
l me	c-4e8f3g5h-6
l mean	c-9d-7f-7g6h-5
l meet	a-8c-4d-7e-7f-8g-12
l meeting	a-7b-6c-6d-5e-3f-5g-6h-4
l mention	a-10b-9c-9e-7f-5g-9h-4
l merely	a-5b-5c-5d-6e-3f-6g-6
l mess	a-7d-8e-6f-9g-5h-6
l message	a-4b-6c-10e-5f-9g5h-6
l mia	a-6b-3d-3f-5h-4
l middle	g3h3
l midnight	a-3b-5c-4e-4f-3g-4h-5
l might	a-7b-3c-7d-6e-7f-5g4
l mile	a-7b-5c-3d-6e-4f-5g-7h-6
l mileage	b-3c-4d-3e-5g8h-4
l mind	a-9b-8c-4d-6f-5g-4h-5
l mine	a-5b-3c-4d-4e-3f-3g-5h-5
l minute	a-3b-7c-5d-8e3f-5g-10h-3
l mirror	a-3b-6c-4d-4e-5f7g-8h-6
l misery	a-3b-6c-4d-3e-6f-5g-3h-6
l miss	a-6b-11c-7d-6e-8f-7g-7h-5
l mistake	a-6b-3f-3g-6
l mo	a-4b-3c-3d-4e-3f-3g-6h-4
l mock	a-9b-7c-8d-3e-7f-6g-7h-5
l molehill	a-3c-3d-2e-3h-4
l moment	a-5b-8c-6d-8e-9f-6g-6h-7
l monday	a-6b-3d-4e-4f-3g3h-4
l money	a-10b-4c-9e-4f-6g-5h-4
l monitor	a-7b-8c-4d-4e-5f-5g-9h-4
l monster	a-6b-7c-7d-4e-5g-7h-6
l month	a5b-7c-4d-8e-3f-7g-13h-7
l more	a-3b-7c-6d-6e-6f-6g-5h-3
l morning	a-4b-6c-4e-6f-5g-3h-5
l most	b-10c-6d-5e-7f-10g-9
l mother	b-3d-4e-8g-5h4
l motion	a-3b-3d-3e2f-3g-3h-3
l mountain	a-3c-3d-2e-3h-4
l mouth	a-6b-5c-7d-6e-4f-6g5h7
l move	a-9b-12c-12d-10e-9f-6g-8h-8
l much	a-6b-4c-5e-6f-7g3h-7
l mug	a-4b-5c-4e-3f3g5h-9
l murder	a-9b-8c-6d-10e-8f-7g-9h-7
l must	a-7b-9c-7d-7g-3h-9
l my	a3e-7f-5g6
l myself	a-4b-7c-11e-5g3h-4
l nag	a-9b-8c-9d-5e-4f-8g-8h5
l name	a-6b-4c-3f-4g-4h-5
l narcissist	a-5b-5c-4d-5e-4f-7g-5h8
l near	a-6b-7c-6d-6f-6h-4
l nearly	a-5b-9c-6d-6e-4f-6h-4
l neck	a-3b-4c-6d-3e-3f-5g8h-3
l need	a4b-5c-7d-4e-6f-6g4h-5
l neighbor	a-3b-6c-7d-7e-3f-6h-8
l neither	a-8b-7c-4d-8e-3f-7g-10h-8
l nerve	a-4b-8d-3e-5g-7h-7
l nervous	a-4b-6c-6d-5e-5f-5g-5h-6
l never	b6c-6d-3f-3h-5
l new	a-7b-7c-8d-4e-9f-10g-8h-11
l news	a-11b-5c-6d-6e-4f-6g-8h-6
l next	b-4c-3e-4f-4g4h-5
l nice	a-6b-5c-4d-6e-4f-6g-8h-6
l night	a4b-6c-5d-4e-4f-5g8h-5
l nine	a-6b-3c-3d-5e-5f-3g-8h-3
l ninety	a-3b-5c-4d-4e-4f-4h-4
l nite	d4f-3
l no	a-5b-12c-9d-7e-3f4
l nobody	a-6c-8d-10e-10f-5h-9
l none	b-3c-7d-7e-4f-4h-4
l noon	b-5d-4e-3f-3g-4h-3
l normal	a-5b-4d-3g3h-4
l not	a4c3g5
l note	a-5b-4c-4d-4e-3f-3g-9h-3
l nothing	a-6b7c-5d-7e-4f-10g-10
l notice	a-12b-10c-7d-7e-9f-5g-8h-5
l now	a-6b-6c-4d-6e-7h-7
l numb	a-3b-4c-3d-3e-5f-5g-5h-6
l number	a-4b-4c-4d-3e-4g3h-4
l nurse	a-5b-5c-4d-6e-5f-6g-8h-6
l occur	a-6b-5c-4d7e-4f-6g-5h-6
l of	a2b-7d4e4
l off	b-10d-4e-5h-5
l office	a-7b-8c-7d-7e-5f-6g-7h-5
l ok	a-5b-5c-5d-4e-5f-7h-5
l okay	a-7b-5c-7d-6e-4f-7g-5h-5
l old	a-6b-9c-4e-5h-5
l on	c3f-5g3
l once	a-5c-4d-3e-5h-3
l one	c-4d-4f-4
l online	a-6b-5c3d-5e-5f-5g-6h3
l only	a3b-10c-5d-4e-3g-5
l open	a-7b-7c-7d-3e-5f-5g-4h-3
l or	a3b-8c-5d-5f-4h-5
l order	a-10b-9c-8d-7e-7f-9g-11h-9
l other	a-3d-4e-4h-3
l ought	a-5b-5c-5e-5g-5h-5
l our	a-3b-5c-5d-4e-6f-6g6h-6
l out	b-5c-3e-3f-5h-5
l outside	a-4b-3c-3d-4e-5f-3h-4
l oven	b-3c-5d-5e-2f-3g-6
l over	a-3f-7h-6
l overstep	a-5b-5c6d-6e-5f-6g-6h-5
l overtime	a-6b-3c-6d-8f-4g-5
l owe	a-8b-5c-4d-5e-7f-4g-5h-6
l own	a-5b-4c4e-5f-5g-2h-5
l pack	a-5b-3c-4d-3e-3f-4g-11h-4
l page	a-4b-4c-5d-4f-5g6h-6
l pain	a-6b-5c-8d-8e-6f-4g-8h-4
l paint	a-5b-7c-10d-5e-7f-9g-8h-6
l pan	a-5b-5d-5e-6g6h-3
l paper	a-5b-4c-3d-4g-3h-5
l parallel	a-3b-4c-4d-2f-4g-3h-3
l paranoid	a-6b-4c-4d-5e-5f-4h3
l parent	c-4e-3f3
l park	a-7b-5c-7d-8e-4f-5g-5h-4
l parking	a-4b-4c-4d-3e-2f-5g-3h-3
l part	a-7b-4c5d-7e-4f-8g-6h-4
l pass	a-4b-5c-4d-6e-4f-6g-11h-5
l passport	a-3b-4c-5d-7e-4f-5g8h-6
l password	a-5b-3c-4e-3h-4
l past	a-6b-9c-4d-5e-5f-4g-6h-5
l pathetic	a-6b-7c-7d-6e-7f7g-7h3
l patience	a-6b-5c-7d-6e-6f-4g-6h-9
l patient	a-6b-3c-5d-5e-4f-5g-7h-5
l pattern	a-6b-6c-7d4e-6f-7g-4h-4
l pay	a-8b-7c-9d-11e-6f-7h-5
l peace	b-4c-4e-6f-2g-8h-6
l peek	a-8b-5c-8d-6e-5f-8g-5h-6
l people	a-7c-5d-7e-8f-6g6h-4
l person	a-10c-5d-5f-3g-9
l pete	c-3d-5g-6
l phone	c-3d-4e-4h-4
l photo	a-5b-4c-4d-4e-6f-7g3h-5
l pick	a-5c-4d-3e-4f-4g-9h-3
l picture	a-8b-9c-8d-8h-7
l piece	a-4b-3c-4d-4e-3f3g-4
l pier	d-3g-4
l pill	a-6b-3c-6d-8e-4f-3g12h-4
l pin	a-5b-5c-4d-5e-5f-3g7h-4
l place	b-3c-4d-4e-3g-8
l plain	a-5c-4d-4f-5g-7
l plan	a-10b-4c-6d-9e-3f-6h-4
l plaster	a-5b-3c-3d-5e-5f-3g-5h-3
l plate	a-5b-4c-5d4e-4f-5h-7
l play	a-9b-9c-7d-6e-3f-5g-14h-6
l please	a-6b-6c-5d-4e-7f-5h-9
l pleased	a-3b-5d-4e4f-4g-6h-5
l pocket	a4b-4d-3e-4f-4g-7h-3
l point	a-5b-4d-4e-5f-9g-4h-6
l police	a-6b-4c-3d-6e-3f-3h-3
l polygraph	a-8b-7c-7d-6e-9f-4g-6h-7
l pond	b-4c-4d-5e-3f-4g-6h-3
l poor	a-6b-7d-6e-6f-6g-9h-6
l porn	b-3c-6e-3f-5g-10h-5
l post	a-4b-7c-3d-4e-7f-5g2h-5
l pray	a-5b-4c-5d-6e-4f-6g5h-4
l pressure	a5c-6d-6e-3f-5g-6h-6
l pretend	a-9b-6c-5d-8e-7f-7g-5h-4
l private	c-3d-3f-3
l problem	a-5b-4e-4f-6g-5h-6
l promise	b-3c-5e-7f-5g-7h-3
l properly	a-4b-7c-4e-3f-6g-7
l protect	a6b-4c-3d-4e-4f-3g-6
l proud	a-7b-3d-4e-6f-4g-10h-6
l provide	a-6c3e-3g-3
l pull	a-5c-4d-5e-3f-4
l punch	a-4b-5c-3d-3e-8f-8g5h-5
l punish	a-9b-9c-4d-7e4f-8g-6h-9
l purpose	a-7b-5c-7d-5e3f-5g4h-6
l push	a-8b-10c-8d-8e-11f-6h-7
l put	b-6c-4d-5e-6f-7
l question	a-8b-3c-5f-3g-5h-5
l quick	a-6b-5d-3e-3f-6h-6
l quiet	a-5b-5c-3d-5f-5h-8
l quit	a-7b-7c-8d-7e-5f-5g-6h-6
l quiz	a-3c-5f-3g-6
l radio	a-6b-3c-5e-3f-4g-9
l rail	a-5b-4c4d-4e-5f-4g-5h-4
l rain	a-5b-7c-5d-9e-9f-7g-6h-6
l raining	d-3g-7
l raise	b-8c-7d-8e-7f-6g5h-7
l rather	a-6b-5c-4f-4h-5
l razor	a-5b-6c-8d-6e-2f-6g6h-3
l reach	b4e-8f-6g-5h4
l read	a-7b-11c-9d-4e-6f-3
l reader	a-4b-4c-3d-3f-7g-4h-3
l really	b-8c-4d-3e-4f-9h-6
l reason	b-6c-5d-5e-6f-5h-8
l receipt	a-4b-5c-8d-8e-6f-4h-3
l record	a-3b-3c-3e-3h-3
l recovery	a-6b-6c-5d-5e-7f-6g-5
l regret	a-8b-9d-9e-3f-6g-10h-7
l reject	a3b-5c-5d-6e-3f-4g-8h-4
l relapse	a-5b-9c-10e-6f-10g-11h-9
l relieve	a-3
l remember	a-6b-8c-5d-4e-6f-5g-12h-5
l report	a-4b-3c-3d-5f-5g-5h-3
l respect	a-4b-7c-4d-5e-5f-6g-6
l responsibility	a-5b-3c5e-5f-4g-8
l rest	a-6b-4c-5e-3f-6g3h-5
l result	a-3b-3c-6d3e-7f-6g-7h-6
l review	a-5b-3c-2d-7f-4g-7h-6
l rib	a-4c-3f-3g4h-5
l rice	a-3b-4c-4d-6e-5f-5g-8h-5
l right	b4c-7d-7f-6g-7
l ring	a-5b-3c-5d-6e-4f-5h-6
l river	a-6b-3c-3d-4f-5
l road	a-3b-3c-8d-7e-5f-5g-5h-5
l rob	a-7b-5c-6d-5e-6f-5g-6h-6
l roll	b-5d-5g-6
l roof	a-3b-3c-3d-4
l room	d-5g3h-4
l rope	b-5c-7d-5e-4f-7g6h-7
l rota	a-5b-3d-6e-3g-5
l rotten	a-5b4c-7f4g-8h-4
l round	a-3b-3c-4d-4e-8f-4g-3h-5
l router	a-3e2
l row	b-2c-3d-4e-2f-4h-3
l rucksack	a-5b-4c-3f-3
l ruin	a-7c-7d-7e-6f-8g-6h-5
l rule	a-7b-8c-3d-6f-6g-7h-8
l run	a-8b-6c-5e-7f-7g-6h-4
l sad	a-4b-7c-3d-4e-8f-3g-7h-4
l safe	a-5b-5c-5d-4e-5f-4g5h-5
l saint	b-6c-7d-5e-6f-7g-6
l sam	a-4b-5c-4d-4e-4f-5g-4h-4
l same	a4b5c-4d-7e-3g-8h-7
l saturday	a-6b-2c-7d-9e-3f-3h-3
l save	a-5b-6c-8d-6e-4g4
l say	a-7d-3e-6f-3g5
l scan	a-4b-4c-4d-4e-5g-10h-5
l scare	a-5b-7c-3d-4e-7f-5g4h-5
l scared	a-3b-4c-6d-4f-7h-6
l school	a-4b-3c-5e-4h-3
l scissors	b-3g3
l score	a-5b-4c-4d-3e-3f-6g-8h-5
l scrabble	a-3b-4c-3d-3e-3g-5h-3
l scratch	a-7b-5c-7d-5e-8f-5h-3
l scream	a-6b-6c-3d-3e-6f-6g-7h-3
l screen	b-5c-6e-5f-5g-10h-5
l scroll	a-4b-4c-5d-6e-3f3g-7h-4
l sea	a-3b-3c-4d-4e-4
l second	a-7b-4c-5d-4e-3g-6h-4
l secret	a-5b-6c-5d-4e-6f-7g-6h-6
l secretly	a-3b-5c-2d-4e5f-3h-5
l see	a-6b-6c-12d-4e4f-5g5h-4
l seem	a-6b-6c-4d-3e-6f-5g-5h-6
l selfish	a-4b-8c-4e-5f-8g-5h5
l sell	a-7b-5c-7d-7e-6f-5h-5
l send	a-7b-5c-3d-7e-8f-6g4h-4
l session	a-3b-3d-5e-3f-3g-11h-3
l set	a-8b-5c-9d-6e-9f-6g-7h-3
l setback	a-6c3d-5e-3f-5g-5h-3
l settee	b-4c-6d-8e-3f-3h-5
l settle	a-5b-4c-4d-3e-6f-4h-6
l seven	a-4c-3d-5e-4f-3g-8
l shake	a-5b-4c-5d-3e-8f-4g9
l share	a-5d-4f-3h-3
l shaving	b-3c-3d-3f-4g-7
l she	a-4c-4d-5e6f-9g-3
l shed	a-4b-3d-3f-3g-6
l shelf	a-3b-3c-2d-3e-3f-3g-3h-3
l shift	a-5b-10c-4d-7e-7f-8h-4
l shoe	a3b-7c-5d-5e-5f4g-5h-7
l shoot	a-7b-7c-8d-6e-6f-6g-8h-6
l shop	a-5b-4c-4d-4e-4f-5h-6
l shopping	a-3b-3c-3d-4e-3f-3g-4h-4
l short	b-3c-4d-3e-7f-5g-6h-4
l shot	a-4b-3c-3d-6e-5f-4g-7h-5
l should	a-3b-7e-8g-5h-7
l shoulder	a-5b-5c-5e-4f-4h-3
l shout	b-7c-8d-3e-4f-6g-5h-4
l show	b-5c-5d-4e-8f-3h-6
l shower	a-5b-5c-4d-5e-4f-5g-6h-3
l shrug	d-3e-3f-3g-3h-4
l shut	a-4b-3c-3d-2e4
l sick	a-5b-4c-5d-7e-4g-9h-4
l side	a-7b5c-6e-6f-7g-3h-8
l sign	a-4b-5c-7d-6e-4f-4g-7h-3
l signal	a-5b-3c-5d-5f-5g-5
l silence	a-8c-2d-4e-5g-6h-3
l simple	a-7b-4c-5d-6e-2g-4
l since	c-10d-3e-8f-4g-7h-8
l sing	a-5b-7c-5d-4e-2f-6g-7
l single	a-4b6c-4d-7g-6h-4
l sister	a-6b-3c-4d-5e-4f-3
l sit	b-3e-4f-5g4
l site	a-3b-8c-8d8e-4f-5g-9h-4
l situation	a-3b-4c4d-5e-4f-4g-4
l six	a-5c-3e-5f-7g-4h-3
l slam	a-5b-3c-4e-4f-3g-11
l slap	a-8b-7c-7d-6e-6f-9g9h-6
l sleep	a-4b-7c-8d-7e-10f-8g-3h-7
l sleepwalk	a-3b-5c-4d-5e-4f-6g-4h-9
l sleeve	c-3g6
l slide	a-4b-3c3d-3f-3g-3h-3
l slip	a-12b-10c-8d4e3f-5g-10h-7
l slippery	a-3b-4e-4f-4g-4h5
l slow	a-4b-4c-4f-9h-3
l slowly	a-4b-3c-3d-3e-6f-3g-7
l sly	a-4b-5c-4d-5e-3f-5g-5h3
l smack	a-3b-3c-4e-3f-3g6
l small	a-5b-7c-6d-5e-5f-7g-5h-7
l snoop	a3b-5c-8d-5f-4g-4h-6
l so	b-6c-5d-4e-4
l so-and-so	a-4b-5c-3d-7e-3f-7g-7h7
l sock	a-7b-6c-5d-2e-3f-6g3h-4
l sofa	a-4b-5c-4d-4e-3f-3g-7h-4
l some	a-9b-6c5e-6f-6h-5
l somebody	b-8c-4e-6h-3
l somehow	a-7b-7c-7d6e-3f-5g-5h-3
l someone	a7b-9c-3d-5e-8g-11h-9
l something	b-3d-4g-3
l sometimes	a-3b-4c-3d-3e-4f-3g4
l son	b-3d-6e-3f-3g4h-4
l song	a-6b-6c-6d-6e-7f-6g-7h-7
l sooner	b-8d-4f-3h-3
l sorry	b-3c4f-11g-4h-6
l sort	a-4b-2c-7d3f-4g-8h3
l sound	a-6b-8c-9d-7e-6f-10g-6h5
l soup	a-4b-6c-2d-4e-4f-3g-7h-7
l space	a-6b-3c-6d-4e-4g-10h-6
l spain	a-3b-6c-5e-4f-6g-6h-3
l spare	a3b-3c-7d-6e-4f-9h-6
l speak	a-4b-3c-6d-5e-5f-4g-4
l spend	a-10b-5c-8d3e-5f-6g-6h-5
l sponsor	a-9b-5c-5d-6e-3f-4g-9h-4
l spring	a-5b-6c-6d-6e-7f-5g-7h-5
l spy	a-5b-7c-3d-5e-7f-7g-5h-6
l stab	a-6b-6c-4d-5e-7f-4g-8h-4
l stair	b-3c-3d-4e-4h-3
l stand	a-7b-5c-3d-7f3g-8
l start	a-4b3c-4d-7e-9f-4g-4h-6
l statement	a-5b-3d-3e-7g-7
l station	a-6b-7c-4d-3e-6f-4h-3
l stay	a-10c-6d-6g-11
l steam	c-3d-4g5
l step	a-8b-4c-4d-6e-4f-5h-5
l stew	a-5b-6c-5d-5e-5f-5g-7h-5
l stick	a-4b4c-5d-4e-4g-6h-7
l still	a-9b-4c-6d-4f-5g-10h-4
l stitch	a-3c-6d-5e-3
l stomach	a-6b-5c-3d-6e-3f-4g3h-6
l stone	a-5b3d-4e-7f3g-6h3
l stop	a-7b-7c-8d-7f-8
l story	a-6c-3e-5f-5h-7
l straight	a-4b-8c-3d-4e-6f-8g-9h-10
l stranger	a-3c-3f-3g-8
l stress	c-6d-6f-4g-9
l strong	a-4d-5e-3f-3g-3
l stubborn	a-4b-5c-9d-6e-9f-5g-8h-4
l study	b-2d-4e-2f-4g-9h-3
l stuff	a-5b-6c5d-9e-7f-6g-10h-6
l stupid	a-8b-4d-3g-8h-7
l subscription	a-9b-7c-6d-5e-3f-8g-8h-7
l such	a-5b-6c-5d-5e-4f3g-7h5
l suck	a-5b-8c-6d8e-9f-5g-7h-5
l suicidal	a-4b-7c-7d-7e-4f-6g10h-5
l summer	a-4b-7e-5f-3g-5h-3
l sunday	b-5c-5d-3e-3f-3h-3
l sundays	a-4b-3d-3e-3g-6h-2
l supper	a-5b-4c-4d-7e-3f-4g-5h-4
l support	a-2b-5e-3g-3
l suppose	a4f-3g-4h-4
l sure	a-4b-4c-6d-5e-4f-5h-4
l surprise	a-5b-6c-6d-3e-5f-5g-7h-6
l swear	a-6b-10c-6d-5e-7f-7g-9h-4
l swim	a-5b-6c-3d-3e-5f-8g-6h-3
l swimming	b-4c-3d-3e-3f-3g-10h-4
l switch	a-5c-5
l table	a-5b-3d-3e-4g-9
l tablet	b-4c-8d-4f-4
l take	a-8b-8e-9f-5h-7
l talk	a-10b-6c-6f-6g-7h-4
l tbh	a-5b-3c-3d-5e-4f-3h-4
l tea	a-4b-5c-3f-7g-12h-6
l teach	b-5c-5d-3e-4f-9g-8
l teacher	a-8b-4c-4d-6e-9f-7g-7h-8
l team	a-5b-5c-4d-6e-4f-4g-8h-6
l tear	a-5b-8c-5d-5e-7g-9h-8
l tell	a-3b-4c-4
l telly	a-5b-5c-5d-3e-4f-4g-8h-5
l temper	a-5b-3c-5d4e-5f-5g-3h-2
l ten	a-6b-4c-5d-8e-3f-5g-9h-4
l terrible	a-3b-6c-3d-4e-3g-6h-5
l terrify	a-4b-5c-4d-4e-5f-4g5h-4
l tesco	a-4b-3d-4g2h-4
l test	a-4b-6c-8d-7e-2f-3g-8
l text	a-7b-5c-5d-5e-8f-5g4h-8
l than	a-10d-3e-4f-10h-2
l thank	a-6b-6c-6d-4e-4f-5g-5h-6
l thanks	a-7b-3c-5e-5f-5g-7
l that	a4b-5e-5f-4g-4h-5
l the	d4f-3
l their	a-7b-8c-8e-7f-7g4h-8
l them	a-7b-11c-5d-5h-12
l then	a-5b-4c-4f-4g-3
l therapist	a-3b-3d-5f-3g-3h-3
l therapy	a-8b-5d-4e3g-7h-4
l there	b-6c-4e-10g3h-3
l these	b-9c-7d-7e-3f-7g-9h-4
l they	a-9b-10c-6d-9e-7f-9g5h-2
l thick	a-5b-4c-8d-5e-6f4g-5h7
l thigh	a-3b-3c-6d-4e-3g6
l thin	a-4b-6c-6d-2f3g-8h-3
l thing	a-5b5c9d-3e-5f-5g-4h-4
l think	a-5b-5c-6e4f-8g2h-6
l third	a-5f-3g-5h-3
l thirteen	a-6b-4c-4d-4e-7f-4g4h-7
l thirty	a-9b-3c-4d-4e-5f-5g-7h-5
l thirty-four	a-8b-5c-5d-3e-4g-8h-3
l this	a-9c-5d-3f-8g6h-10
l those	c-4d-3h-3
l though	b-4c-3d-3e-5f-4g-7h-5
l thought	a-6b-7c-7d-9e-8f-7g9h-6
l threaten	a-3d-5e-6f-3g4
l three	a-4b-6c-5d-7e-5f-7g-7h-5
l throat	a-3b-4c-4d-8e-3f-5g8h-4
l throttle	a-5b-4c-4f-3g-5h-4
l throw	a-8b-4c-5e-9f-5g7h-9
l thru	a3c-7e-3g-4h-6
l thumb	b-3c-6d3f-4h-4
l thursday	a-6c-3d-6e-3f-3h-2
l ticket	a-6b-4c-4d-3e-3f-4g5h-6
l tie	a-9b-9c-10d-11e-11f-6g3h-4
l tile	a-4c-3d-4g6
l till	a-3b-4f-3h-3
l time	a-4b4c-4f-6g5h-8
l tired	a-4b-4c-8d-3e-2f-12h-11
l to	a7b3c4e5g7h-6
l toast	a-6b-6c-6d-6e-7f-6g-9h-7
l today	a-6b-6c-4d-5e-4f-7h-7
l toddler	a-6b-6c-4d-5e-5f-7g-7h4
l together	a-3b-4c-4e-3f-3g-6
l tomorrow	a-5b-5c-3d-3e-6f-4h-4
l tongue	a-5b-5c-4d-4e-3f-5h-5
l tonight	a-5b-5c-4d-7e-7f-12g4h-10
l too	a-3b-8c-6d-3f-9g-12h-9
l tooth	a-5b-2c-3d-3f-3g-6h-3
l top	a-5b-3c-5d-7e-3f-3g3
l touch	c-5d-4e-8f-3g-3h-6
l town	a-7b-6c-5d-6f-6g-8h-5
l track	a-3b-6c-4d-4e-5f-4h-3
l tracker	a-3b-4c-4f-3g5h-4
l train	a-7b-5c-4d-3e-3f-5h-2
l trap	b-4f-3h-3
l trash	a-4b3c-4d-5e-4f5g-7
l treat	a-7b-5d-5e-5f-5g-6h-5
l trial	a-5b-5c-5d-5e-3f-5g-9h-4
l trick	a-3b-4c3f-4g-5
l trip	a-6d-6f-3g-4h-4
l trouble	a-8b-6c-5d-7f-10g-7h3
l trust	a-3b4d3e-9f-9g-8h-5
l truth	a-7c-5e-8g-13
l try	a8b-7c-6d-6e-9f-8g-12h-3
l tuesday	a-3b-5d-4e-8f-5g-9h-4
l turn	a-7c-3d-4e-2f-4
l twenty	a-5b-6c-5d-5e-5f-6h-6
l twice	a-7b-6c-4d-3e-4f-7h-4
l twist	a-9c-6d-8e-7f-9g3
l two	a-6b-6c-5d-2e-6f-8g-7h-7
l type	a-5b-5c-5e-7f-6g-8h-4
l typical	a-4b-4c-4d-4e-4f-6g-5h6
l unbearable	e-3f-3
l under	b-8c-10d-7e-6g-3
l understand	a-5b-3c-4e-6f-3g-10h-5
l unfair	a-5b-4c-6d-3e-4f-3g-9
l unheard	a-3b-4c-3d-3e-3f-4g-4h-3
l unkind	a-4d-3e-3f-5
l unlovable	a-5b-4c-4d-3e3f6g-6h-6
l until	a-9b-9c-7d-5e-6f-4g4h-5
l up	a-3f-4h-4
l upset	a-8b-8c-9e-7f-10g-7h-5
l upstairs	a-3b-3e-5f-3g4
l urge	a-4b-4c-3e-5f-5h-3
l us	b-7c-7d-3e-9f-3g-3h-10
l use	a-3c-9e-10f-8g-7h-5
l useless	a-4b-7c-7d-3e-4g-7h-7
l vanish	a-6b3c-5d-3e-8f-5g-5h-4
l very	a-6b-5e-4f-7g-7h-3
l vet	a-5b-3d-4e-3f-3g-6h-5
l video	c-4g-7h-2
l voice	a-6b-6c-6d-7e-3f-6h-7
l wait	a-8b-8c-3d-3f-6g-3h-8
l wake	a-6b-3c-5d-5e-6f-4g9h-4
l walk	a-5b-6c-5d-8f-3g-5
l wall	a-5b-3d-4e-4f-3g3h-3
l want	a-5b-13c-3d-4e5f-4h-5
l wash	a-7b-3c-6d-5e-4f-4g-6h-3
l waste	a-6b-6c-5d-5e-6f4g-7h-7
l watch	a-11b-9c-7f-7h-6
l water	d-3g-5
l way	b-3d-4e-6f-5h-4
l we	a-3b-4d-8e-8f-4g-8h-7
l weak	a-7b-7c-6d-6e-4f4g-11
l wear	a-5b-6c-5e-8f-6h-4
l wednesday	a-5b-5c-6e-4f-5g-7h-3
l wee	a-9b-6c-7d-7e-3f-7g3h-7
l week	d-9e-4f-5h-9
l weekend	a-8b-8c-11d-8e-6f-10g-7h-9
l weird	a-8b-8c-7d-8e-9f-4g-11h-9
l well	b-8d-11e-5f-6g-10h4
l wet	a-5b-4c-2d-3e-4f-4g-7h-4
l what	a3d-4f4g-4
l whatever	a-7c-7d-5e-8f-8g-10h-6
l wheel	a-3g5
l when	b-6c-2d-4g5h-3
l where	b-3c-3e-5f-4g4h-4
l whether	a-7c-6d-3f-5h-3
l which	a-6b-5c-3d-5e-5f-9h-7
l while	a-9b-4d-3e-12f-3g-9h-4
l who	b-7c-7d-4e-2f2g3h-2
l whole	a-4c3d-6f-3g-9h-5
l why	a-7b-3c-5d-5e-2f-4h-6
l wi	c-3d-3e-3h-3
l wife	a-6b-6c-6d-7f-2g-4
l will	a-3c-4d-3e-4f-3g5h-4
l willing	a-3b-3e-3f-4g-9h-4
l win	a-6b3c-8d5e-7f-7g-7h-4
l wind	b-5c-4d4e3f-3g-9
l window	a-5b-6c-6e-8f-6g-3h-5
l wine	a-5d-5e-3f-4g-3h-5
l wipe	a-3c-4d-7g-5
l wire	a5b-3d-3h-3
l wish	a-5b-7c-4d-3f-5h-7
l with	b-8c-6d-3e-5f-5g-3
l without	a-6b-6c-4e-3f-5g-7h-4
l wobble	a-5b-3d-6e-2f-5h-4
l woman	b-8c-7d-5e-8g-6
l wonder	a-10b-10c-8d-4e-9g4
l word	a-7b-8c-5g-11h-8
l work	c-4d-6e-7f-6h-4
l world	a-7b-8c-9d-11e-5g8h-10
l worry	b-6c-5d-5e-11f-10h-3
l worth	a-5b-6c-7d-7e-5f-6g5h-5
l worthless	a-4b-4c-4d-4e-3f5g-5h-5
l would	a6b-3d-3e3f-3g7
l wreck	a-5b-7c-7d-6e-6f-4g-5h-7
l wrist	b-3c-4d-6f-3g6h-3
l write	a-9c-11d-5e-10f-6g-4h-6
l wrong	d-5g-3h3
l year	a-5b-6d-5e-6f-2
l yes	a-6b-5c-3d-4e-5f-4g-9h-4
l yesterday	a-4b-5c-6d-4e4f-5g-4h-4
l yet	a-7b-6c-4d-4e-5f-5h-5
l you	a5b4d-5e5f-5g-4h4
l young	a-4b-8c-3e-6f-7g3h-5
l your	e-4h4
l yourself	a-6b-8c-3d-3e-3f-4h-7
l zero	a-8b3c-9d-6e-5f-10g-8h-4
l £35	a-3b-4e-5f-3g-6h-6
l £60	a-3b-3c-3d-4e-3f-3g-3h-3
l_l " "	a-3b-3c-5d-6e-3g-5
l_l " $	a-4b-4c-4d-6e-2f-3g-6h-3
l_l " ,	a-4b-3c-3e-4f-4g-4h-3
l_l " be	a-3d-4f-5h-6
l_l " the	a-4e-3g-5
l_l " what	b-6f-4
l_l , ,	a-6b-4c-4d-4f-7g-3h-5
l_l , .	a-11b-4c-10d-9e-11f-3g-15h-10
l_l , a	b-7c-6d-8e-6f-7g-11h-7
l_l , after	b-7c-7d-4f-3g3h-4
l_l , agree	b-3f-3g-4
l_l , an	a-3e-3g-5h-3
l_l , and	a-6b-5c-5d-4e-3f-5g-9h4
l_l , as	b-4c-4e-3g-5
l_l , ask	a-3b-7d-3e-3f-4g-7
l_l , at	g3
l_l , be	d-4e4f6g-9h-4
l_l , bite	a-6b-7c-7d-5e-11f-6g-4h-6
l_l , can	a-8e4g-9h-3
l_l , claire	a-4b-4g-5
l_l , day	a-4b-8c-3d-6e-3f-4g-4h-5
l_l , do	a-9b-6c-4e-10f-6g-7h-7
l_l , else	b-6c-5f-7g-11
l_l , enough	c4g4
l_l , even	a-6b-7d-4f-8g-8
l_l , feel	a-7b-5e-5f-5g-5h-3
l_l , for	a-5b3d3e-4f-5h-3
l_l , get	a-4b-5c-3d-6e-5f-6g-6h-5
l_l , go	a-3c-3d-5e-3g3
l_l , god	a-4b-4d-4e-3f3g-5h-4
l_l , half	a-3c-3g-3
l_l , have	a-9b5c3e-3f3
l_l , he	a-4b-6c-4e-7f-7h-5
l_l , i	a3c4d-5
l_l , if	a-9b-6c-3d-3e-4f-3h-6
l_l , in	a4b-3d-3f-2g-4h-4
l_l , it	a-9b-3c-4d-6e-6f-9g-16h-4
l_l , just	a-7b3h-4
l_l , lie	a-5d-3g-5
l_l , like	a-5b-2c-4f-2g-5
l_l , make	e-8g-3
l_l , me	a-4b3e-5f-5g3h-6
l_l , mean	a-6b-6c-4f-3g-6h-3
l_l , more	a-5b-6d-5f-5h-7
l_l , mother	a-5b-5c-4d-3f-4g-6
l_l , my	a-7b-4c-5f-4h-4
l_l , never	b5c-7d-5e-10f-10h-7
l_l , not	a-8c-6d-4e-8g-9
l_l , now	d-3f-3g-7h-2
l_l , of	b-4c-5d-7e-5f-5
l_l , on	a-6b-3d-3e-4f-3g-9h2
l_l , one	a3b-4d-3e-6f-5g-7h3
l_l , only	b-6c-5d-3e-7f-3g-4h-7
l_l , or	a-5b-5c-6e-5g-4h-5
l_l , our	a-3d-4f-4g-8
l_l , out	a-5d-5f-3g-5
l_l , put	f-3
l_l , regret	a-5b-6c-7d-6e-2f-5g-4h-5
l_l , say	a-4b-6c-3d-5e-5h-5
l_l , she	a-8
l_l , sister	a-2b-2g-6
l_l , sleep	g3
l_l , sleeve	g5
l_l , so	a-5f-3g-4h-6
l_l , start	a-5b-7c-5d-7e-4f-4h-4
l_l , tell	a-4b-5e-5g-10
l_l , that	a-10b-4c-4d-3e-3f-6g-12h-5
l_l , the	b-7c-7d-9e-4f-6g-7h-9
l_l , then	a-8b-4e-6f-3g-6
l_l , there	a5f-3g-8
l_l , they	a-4b-6c-5f-3g-7h-5
l_l , thing	a-6b-9c-9d-9e-5f-3g-6h-7
l_l , three	d-5g-6h-2
l_l , time	a-4b-3c-3f-3
l_l , to	a-10b-7c-6d-3e-9f-8g-9h-3
l_l , train	a-3b-5g3
l_l , walk	a-7b-5c-3d-4e-9f-8h-4
l_l , want	a-3b-4c-5e-4f-4g3
l_l , we	a-7b-3c3f-3g-7h-3
l_l , when	c-4g-4
l_l , will	a-8b-8c-5e-7g-15
l_l , would	a3b-3e-3f-5g-6h-4
l_l , you	a-3b-5c-6d-5f-3g-11
l_l . .	a-4b-3c-4e-3f-3g-3h-3
l_l : ,	a-3b-5c-4e-3f-5g-4
l_l : .	a-3b-5c-4d-3e-7f-5g-6h-8
l_l : be	a-6b-3c-5d-7e-4f-4g-6
l_l : filter	b-3d-3h-3
l_l : look	g-6
l_l : say	a-3c-8g-4
l_l : take	b-2c-5g-3
l_l : the	d-2g-4
l_l ^ ,	a-13b-7d-7e-6f-3
l_l ^ .	a-11b-12c-9d-10e-8g-10h-10
l_l ^ :	a-7b-9c-5d-6e-4f-8g-6h-6
l_l ^ a	a-6b-8c-9d-6e-5g-10
l_l ^ about	b-5c-8d-4e-5f-5g6h-6
l_l ^ account	a-9b-5c-6d5e-4f-5g-5h-5
l_l ^ act	a-4b-4c-4d-4f-4g-6h-3
l_l ^ addiction	a-6b-5c-5d4e-3f-5g-7h-6
l_l ^ after	a-3b-3e-5f-5g3h-4
l_l ^ agreement	a-7c-5d4g-5
l_l ^ algorithm	a-4b-4c-4d4e-4f-3g-4
l_l ^ all	g-3
l_l ^ always	a-5b5c-5d-6e-8f-9g-9h-7
l_l ^ apologize	a-6b-3c-6d-5e-3f-3g-5
l_l ^ ask	b-8c-2d-4e-9g-11h-3
l_l ^ at	a-4b-4c-4d-3f-4g-7h-4
l_l ^ baby	a-9d-5e-6f-4g-4h-3
l_l ^ back	a-5b-4c-6d-5e-4f-4g-5h-4
l_l ^ be	b-4c-9e-5g-9h3
l_l ^ beat	a-2b-5c-4d-4e-4f-4g-5
l_l ^ behave	a-3b-2d-3f-3g-3h-5
l_l ^ believe	a-7b-7c-7d-7e4f-7g-10h-9
l_l ^ bite	a-8b-5c-6d-6e-5f-7g-5h-6
l_l ^ blame	a-6b-4c-7d-4e-8f-4g-7
l_l ^ block	a-3b-3c-4d-3e-9f-4g-3h-3
l_l ^ boss	a-7b-3c-4d-4e-3f-7g-4h-5
l_l ^ boundary	a-6d4f-3g-4h-4
l_l ^ break	a-4b-8d-8e-6f-6g-12h-7
l_l ^ bring	a-5b-6c-3d-6g-5h-6
l_l ^ brother	a-4d-4e-6g6
l_l ^ burn	a-4b-5c-5d-4e-5f-4h-4
l_l ^ bus	a-5g-3
l_l ^ buy	a-4b-5c-4d-4e-3f-5g3h-3
l_l ^ call	a-3b-5c-5d-4f-3g-7h-5
l_l ^ can	a-8c-6d-8e-5f-3g-3h-5
l_l ^ care	a-5b4c-3e-9f-5g-6h-4
l_l ^ check	a-3b-6c-5f-4h-4
l_l ^ choke	a-6b-8c-7d-7e-6f-10g7h-5
l_l ^ close	a-4b-4c-4d-5e-4f-5g-5h-4
l_l ^ come	a-6b-7c-7d-7e-5f-5g3h-6
l_l ^ constantly	a-6b3d-4e-6f-4g-7h-5
l_l ^ control	a-3b-3d-3e-4f-3g-6h-3
l_l ^ could	a-13b-8c-8d-5e-5h-7
l_l ^ counselor	a-4b-4d-5e-5f-5g-8h-6
l_l ^ count	a-5b-5c-6d-3e-6f-6g6h-5
l_l ^ craving	a-5b-4c-4e-5f-5g-9
l_l ^ cry	a-4b-7c-7d-6e-6f-6g-12h-7
l_l ^ cut	a-4b-6c-6d-7e-6f-6g-2h-4
l_l ^ daughter	a-7b-3c-4d-4f-5g4h-5
l_l ^ day	a-5c-4d-9e-5f-5h-8
l_l ^ delete	a-4b-4c-4d-5e-3f-3g-5
l_l ^ deserve	a3c-4g-3
l_l ^ die	a-7b-8c-6d-5e-3f-4g-9h-6
l_l ^ do	a-5b-14d-9f-3g-6
l_l ^ doctor	a-5b-5c-3d-4
l_l ^ dog	c-4d-3g-5h-3
l_l ^ down	a-3b-3e5f-3g-4h-3
l_l ^ drink	a-8b-3c-6e-6f-6g-8h-3
l_l ^ drive	b-5c-5d-5e-6f-3g3
l_l ^ drop	a-4b-6c-6d-6e-6f-5g-6h-5
l_l ^ end	a-3b-5c-4d-5e-3f-4g-6h-4
l_l ^ evening	a-5b-5c-4e-5f-6g-6h-5
l_l ^ ever	b4c-4d-5e-5f-7g-4
l_l ^ everyone	a-4b-3c-6d-4e-3f-5g4h-3
l_l ^ expect	a-7b-8c-6d-4e6f-5g-8h-7
l_l ^ fail	a-6b-6d-7e-4f-6g-7h-6
l_l ^ father	b-4c-5d-5f-6h-4
l_l ^ feel	a-9b-5c-9d-6e-4f-3g-5h-5
l_l ^ filter	a-4c-4g-4
l_l ^ find	a-6b-7c-6f-5g-5h-7
l_l ^ finger	b-5c-5e-3g-7h-4
l_l ^ flinch	a-3b-3c-4e-3f-5
l_l ^ follow	b-3d-3e-5
l_l ^ for	a-8b-4d-10e-4f-3h-5
l_l ^ friday	a-5b-6c-8d-5e-6f-7g-7h-3
l_l ^ friend	a-7b-4c-5d-7e-5g3h-6
l_l ^ frighten	a-3b-6c-5d-6e-7f-7g3h-2
l_l ^ fuck	a-5b-6c2d-5e-8f-4g-7h4
l_l ^ get	a-4e-12f-6g-4h-5
l_l ^ give	b-6d-7e-4f-6g-4h-3
l_l ^ go	b-7f-6g-5h-3
l_l ^ grab	a-3b-3c-5d-8e-4f-4g3h-3
l_l ^ hand	a-8b-2c-6f-6g3h-6
l_l ^ happen	a-5b-8c-7d-7e-4f-6g-5h-5
l_l ^ hate	a-7b-6c-6d-7f5g-9h-8
l_l ^ have	a-12d-8e-3f-5g5
l_l ^ he	a-4e-8g6
l_l ^ hear	a-6b-5c-5d-5e-6f-5g-5h-5
l_l ^ heart	a-3c-2d-3g-6
l_l ^ her	d-3e-2f-4g-8h-3
l_l ^ hide	b-9c-7d-6e-7f-6g-10h-8
l_l ^ hit	a-6b-6c-10d-6e-7f-7h-5
l_l ^ hold	a-4b-6c-5d-3e-6f-5h-3
l_l ^ hope	a-4b-3c-6d-3e-3f-7g-3h-6
l_l ^ house	a-5b-3c-5d-7e-3f-5g-9h-4
l_l ^ hurt	a-7b-5c-6d-3e-8f-4g-9h-3
l_l ^ husband	a-7b-7c-4d-8e-4f-5
l_l ^ i	a-7b3c-5d-4e-8f-10g5h-9
l_l ^ if	a-6b-4c-6d-6e-8f-4g-4h-6
l_l ^ illness	a-8c-7d5e-3g-5
l_l ^ in	b-8d-6f-5g-8h-4
l_l ^ it	a-4b-8c-6d-3e-5h-4
l_l ^ just	a-6b-10c-4d-7f-3g3
l_l ^ keep	c-7d-7e-11f-6h-7
l_l ^ kick	a-3b-3c-6e-4f-4g-7h-3
l_l ^ kid	a-7b-3d-7f-3h-4
l_l ^ kind	a-4b-3c-3d-7e-3f3g-5h-6
l_l ^ know	a-3b-7d-5e-9f-7g-14h-5
l_l ^ lad	c-3d-4e-3g5
l_l ^ laugh	e-4g-6
l_l ^ least	a-5b-6c-4d-6e-5f-5g-6h-3
l_l ^ leave	a-4c-3d-3e-3f-4g-9h-3
l_l ^ let	a-5b-5d-8e-3f-4g-8h-3
l_l ^ lie	c-6e-6f-5g-12h-6
l_l ^ like	a-6b-6c-5d-5e5f-7g-9h-6
l_l ^ lock	a-4b-3c-3d-4e-3f-3g4h-4
l_l ^ look	a-8b-6c-8d-6e-8f-8g-3h-5
l_l ^ lose	a-5b-3d-6f-4g3h-2
l_l ^ love	a-5b-9c-6d-6f-6h-6
l_l ^ make	a-5b-7c-4d-7e-9g3h-7
l_l ^ man	a-10b3c-4d-7e-4h-8
l_l ^ me	a-9b-9c-6d-7e-11f-9g-5h-5
l_l ^ mean	a5b-7c-7d-5f-6g-11h-6
l_l ^ meet	a-4b-4d-4e-3f-4g-4h-4
l_l ^ merely	a-5b-5c-5d-6e-3f-6g-6
l_l ^ mess	a-5c-4d-4e-3f-3g-4
l_l ^ minute	a-4b-3c-3d-5e-3f-2g-7
l_l ^ miss	a-3b-6c-4d-6e-5f-5g-5h-5
l_l ^ more	a-3b-5c-5d-6e-4f-4g-3h-7
l_l ^ mother	a-10b-5d-6e-6f-6g-9
l_l ^ must	a-7b-7c-6d-6g-10h-8
l_l ^ my	b-8c-5d-9e-4f-7g4h-5
l_l ^ myself	b-3c-3d-4f-4h-4
l_l ^ nearly	a-6b-9c-7d-5e-5f-7h-4
l_l ^ need	a-5b-6c-7d-4e-6f-5g-3h-5
l_l ^ never	c-4d-6f-6g-11h-7
l_l ^ night	a-3b-4c-3d-4
l_l ^ not	a-3b-7d-5e-6h-4
l_l ^ notice	a-4b-4c-6d-3e-4f-3g-5h-4
l_l ^ nurse	a-4b-4c-4d-5e-4f-5g-6h-4
l_l ^ of	a-9b-4c-6d-11e-7f-6h-6
l_l ^ off	a-6c-4d-4g-6
l_l ^ old	a-7b-7c-7e-6g-7h-6
l_l ^ on	a-7b-13c-8d-8e-4f-4g-3h-8
l_l ^ only	b-8c-6d-4f-3g-6h-3
l_l ^ open	a-7b-7c-6d-7e-5f-4g-9
l_l ^ other	a-3d-3
l_l ^ ought	a-4b-5c-4d-4e-5f-3h-5
l_l ^ out	a-5b-6d-3g-10h-6
l_l ^ overstep	a-5b-5c6d-6e-5f-6g-6h-5
l_l ^ pay	a-5b-5c-7d-6e-5f-6g-5h-7
l_l ^ phone	a-4b-3c-5g-8
l_l ^ pin	a-5b-5c-4d-5e-5f-3g7h-4
l_l ^ poor	a-4b-5c-4d-3e-3f-4g-4h-4
l_l ^ porn	a-3b-3d3e-3f-4g-6h-5
l_l ^ pray	a-5b-4c-5d-6e-4f-6g5h-4
l_l ^ promise	a-8b-6c-6d4e-7f-3g-8h-3
l_l ^ punch	a-4b-5c-3d-3e-8f-8g5h-5
l_l ^ push	a-7b-8c-6d-6e-10f-5g-3h-6
l_l ^ put	a-4b-6c-4d-4e-8f-2h-5
l_l ^ read	a-8b-4c-3d-3e-8h-4
l_l ^ reason	a3c-5d-4g-8
l_l ^ regret	a-6b-5c3d-9f-5g-6h-3
l_l ^ relapse	b-5c-4d5e-4f-6g-6h-6
l_l ^ ring	a-3b-4c-3e-4g-4h-3
l_l ^ say	a-4b-12c-4d-2e-13f-8g10h-6
l_l ^ scratch	a-5b-4c-5d-3e-9f-5g3h-4
l_l ^ see	a-4b-6c-8d-5e-7f-6h-6
l_l ^ seem	a-6b-6c-4d-3e-6f-5g-5h-6
l_l ^ set	a-7b-4c-6d-6e-7f-5g-5h-3
l_l ^ shake	a-5b-4c-5d-3e-6f-4g6h-3
l_l ^ shift	a-5b-9c-5d-8e-8f-6g-6h-5
l_l ^ shoot	a-5b-7c-8d-6e-5f-6g-6h-5
l_l ^ should	a-3b-7c-7d-7e-7f-4g-6h-7
l_l ^ shout	b-6c-4d-3f-3g-9
l_l ^ shut	c-5d-4f-4g-9h-3
l_l ^ single	a-4b4e-2g-3
l_l ^ sister	a-3b-3c-3d-5f-3h-5
l_l ^ sit	b-3c-4d-4e-3f-4h-3
l_l ^ site	a-5b-4c-4d3e-4f-4g-3h-4
l_l ^ slam	a-4b-3c-4d-3e-3f-4g-5
l_l ^ slap	a-7b-6c-6d-6e-6f-7g11h-6
l_l ^ sleep	a-4b-3c-5d-6f-4g-7
l_l ^ slip	a-4b-3c-6e-3f-3g-5h-3
l_l ^ smack	a-3b-3c-4e-3f-3g6
l_l ^ so	a-6b-6c-4d-6e-6f-6g-8h-5
l_l ^ son	a-3d-5h-2
l_l ^ sound	a-6b-8c-9d-7e-6f-10g-6h5
l_l ^ sponsor	a-10b-5d-4e-3f-3g-7h-4
l_l ^ stab	a-7b-7c-4d-4e-7f-4g-8h-4
l_l ^ stand	a-4d-3e-4f-3
l_l ^ stay	a-4b-7c-5d-5e-5f-6g-5h-4
l_l ^ stop	a-4b-4c-5d-4f-4g-7h-3
l_l ^ sunday	a-5b-4c-5d-4e-3f-3g5h-4
l_l ^ take	a-9b-6d-7e-6f-7g-8h-7
l_l ^ talk	a-3b-6c-5d-5e-3f-6g-5
l_l ^ tell	a-8b-5c-3d-4e-2f-3g-3h-4
l_l ^ temper	a-5b-3c-5d4e-5f-5g-3h-2
l_l ^ that	a-9b-8c-6d-8e-4f-6g-7h-8
l_l ^ the	a-6b-13c-9d-7e-8f-9g-2h-10
l_l ^ therapist	a-3b-4c-3d-4e-3f-4g-3h-4
l_l ^ there	a-3g-3
l_l ^ thing	a-4b-6c-5d6e-3f-6g-7h-4
l_l ^ think	a-9b-9c-8d-6e5f-6g-3h-8
l_l ^ thought	a-6b-8c-7d-8e-8f-8g8h-7
l_l ^ threaten	a-3e-5f-3g6
l_l ^ throw	a-4b-5c-3d-4e-7f-4g3h-6
l_l ^ thumb	a-7b-4c-5d4e-3f-3g-4h-4
l_l ^ time	a-3d-2e-3
l_l ^ to	a-6b-6c-10d-7e-6f-6g-6h-5
l_l ^ toddler	a-6b-6c-4d-5e-5f-7g-7h4
l_l ^ touch	b-5c-4d-4e-3f-3h-3
l_l ^ track	a-3b-6c-4d-4e-5f-4h-3
l_l ^ treat	a-3c-3d-2e-4f-3g-4h-3
l_l ^ trust	a-6b-6c-8d3e-6g-4h-6
l_l ^ truth	a-8b-6c-7d3e-3f-6g-5h-3
l_l ^ try	a3b-5c-3d-3e-3f-3g-6
l_l ^ turn	a-5b-3c-4d-3e-4f-4g-3h-3
l_l ^ two	c-3f-3g-6
l_l ^ up	a-6b-5d-4e-3f-6g-7h-5
l_l ^ urge	a-3b-3c-3e-5f-3g3h-3
l_l ^ us	b-3g-4h-3
l_l ^ use	a-7b-4c-4d-4e-7f-8g-7
l_l ^ wait	a-6b-3c-4d-4e-6f-4g-4h-4
l_l ^ walk	a-3f-3g-5
l_l ^ want	a-8b-6d-4e-7f-5g-10h-4
l_l ^ watch	a-7b-5c-3d-3e-8f-7h-3
l_l ^ we	a-3b-4g-4h-4
l_l ^ week	b-5c-6d-7e-5f-4g-8h-4
l_l ^ wife	a-8b-5c-4d-7f-7
l_l ^ will	a-10c-8d-5e-12f-12g-10h-8
l_l ^ wish	a-5b-7c-4d-3f-5h-7
l_l ^ wonder	a-7b-5c-4d-4e-6f-5g-7
l_l ^ word	a-7b-5c-5d-5e-4f-8g-8h-5
l_l ^ would	c-3d-3e4f-6g-3h-4
l_l ^ write	b-3c-3e-4f-4g-4h-2
l_l ^ year	a-5b-2c-3e-2f-3g-5
l_l ^ you	c-3d-5g-3h-8
l_l a ,	b-4d-4e-3f4h3
l_l a .	a-12b-15c-4d-14g-10h-5
l_l a ?	e-6f-3
l_l a about	a-6b-8c-3d-7e-7f-4g-8h5
l_l a after	b-5c-5d-5f-7g-7h-6
l_l a and	a-11b-4c-7d-6e-9f-9g-7
l_l a at	a-6b-6c-6d-4e-5f-6h-6
l_l a book	a-3c-4d-5e-3f-4g-4
l_l a cause	a-3b-3c-4d-5f4g-3
l_l a day	a-4b-5c-4d-3f-3g-5h-3
l_l a failure	a-3b3c-3f5g-5h-7
l_l a father	a-4b-2c-3e-4f6h-6
l_l a for	a-9b-6c-4e-6f-4g-4h-7
l_l a from	a-8b-11c-8d-8e-4f-6h-6
l_l a i	b-3d-3f-7h-3
l_l a in	a-10b-9d-11e-8f-6g-12h4
l_l a into	b-4g-4
l_l a like	b-6c-8d-8e-3g-9h-6
l_l a listener	a-4b-3c-3d-3e-3f-6h-7
l_l a little	a-3b-3e-4f-2h3
l_l a m	a-4b-3c-4e-3f-3g-3h-3
l_l a man	a-4d-3e-4f3g-7h4
l_l a of	a-3d-3g-8h-2
l_l a old	a-3b-3d-7e-3f-7g-6h3
l_l a on	a-4b-4c-4d-6e-7f-7h-11
l_l a out	g-3h-4
l_l a person	a-6b-5c-5d-3e-3g-6h-10
l_l a question	a-7c-3g-3h-7
l_l a reader	a-4b-4c-3d-3f-7g-4h-3
l_l a site	a-3c-6g-3
l_l a that	a-7d-3h-3
l_l a thing	a-4b3d-3f-5g-5h-4
l_l a to	a-7c-3d-2e-8f-5g9h-8
l_l a today	a-4b-4c-4d-4f-4g4h-4
l_l a while	a-6f-3g-5h-4
l_l a who	a-4c-4d-3f-3g-5h-5
l_l a with	a-6b-4c-4d-4e-7f-5g-12h-10
l_l a wobble	a-5b-3d-6e-2f-5h-4
l_l a woman	a-10b-6c-6d-4e-5f-6g-4h3
l_l about $	a-5b-7c-5d-6e-7f-5g4h-6
l_l about ,	b-5e-7h2
l_l about .	a-6b-3c-10f-6g-8h-2
l_l about and	a-3b-3c-3d-6f-6g-9h-3
l_l about at	a-4b-3d-2e-3g-3h-3
l_l about before	e-3g-4
l_l about boiler	b-6c-7d-4e-6f-4g-3h-3
l_l about day	b-9c-6d-4e-4g-8h-5
l_l about for	a-4b-5c-3d-5e-4f-4
l_l about i	a-3e-7g-5
l_l about in	a-6e-5f-3
l_l about into	b-3c-4d-5f-4g7h-4
l_l about it	a-3b-4d-4e-3g3
l_l about lie	a-5b-8d-5g-3
l_l about mark	a-3b-6c-5d-5e-6g3h-3
l_l about minute	a-3
l_l about money	a-3b-4c-5d3e-3f-3g-7h-4
l_l about on	g-5
l_l about phone	a-3b-6c-4d-4e-7g-6
l_l about receipt	a-5b-5c-6d-8e-6f-4g-5h-3
l_l about slip	a-4g-4
l_l about the	a-5b-3c4d3e-3g-8
l_l about thing	b-6c5d-3g-3
l_l about when	d-4e4f-6g-9
l_l absolute .	a-5b-7c-7d-5e-7f3g-6h3
l_l account $	a-5b-3d-4e-3f-3g-7h-5
l_l account the	a-4b-3c-5d-5g-4
l_l accountable that	a-4b-2c3d-5f-4g-3
l_l act a	a-7b-4c-5d-6e-5f-7g-6h-5
l_l addict $	a-3b-3c-4d-3e-3f-7g-4
l_l ade $	b-4c-4d-2e-3f-3g-5h-4
l_l ade .	a-4b-4c-3d-4f-3g-5
l_l afraid what	d-4f-3g-7
l_l afraid will	b-3c-3e-3f-5h-3
l_l after $	a-5b-6c-3d-4f-4
l_l after ,	a-5b-3f-3g-3
l_l after .	a-10b-5c-8e-3f-3g5h-5
l_l after cat	a-6b-3c-8d-3e-5g6
l_l after have	a-5g-3
l_l after month	a4c-5d-4g-6
l_l after swim	f-7g-8
l_l after you	a4b-4c-3d-3e-4g-6
l_l again $	a-6b-3e-5f-11h-6
l_l again a	b-4g-4
l_l again i	a-4c5
l_l again night	c-3f-4g2
l_l again will	b-5d-3f-4g-4
l_l against .	a-5b-7c-3d-5e-7f-10g-9h-4
l_l against wall	b-3e-3g3
l_l ago it	a-4c-2d-3e-3g-4
l_l agree $	a-3d-4f-3g-3
l_l alive $	a-4b-6c-5d-3e-7g5h-4
l_l all $	b-4c-3d-4e-5f-3
l_l all .	a4b-8c-5d-4e-7f-9g-11
l_l all again	a-3b-4e-3g-3
l_l all be	a-9b4c-4d-4e-4g-6h-6
l_l all do	a-5b-5c-7d-6e-4f-3g-10h-4
l_l all it	a-5b-4c-7f-5g-10
l_l all stop	e-3g3
l_l all the	a3c-3d-4g-3h-3
l_l all them	e-2
l_l all way	a-4b-7c-5d-3f-5g-5
l_l all you	a-3b-8c-5d-8e-7f-6g-10h-5
l_l alone $	a-5b-4c-4d-5e-5f-3h-5
l_l alone the	a-4b-4c-4d-5e-4f-4g-4h-3
l_l always .	a-6b-12c-3d-3g-3h-11
l_l always a	a-5b3c-8d-3e-5f4g-6h-11
l_l always it	a-4b3c-7d-7e-5f-10g-5h-4
l_l always me	a-3b-9e-6f-3g-3h-5
l_l always the	a-4b-4d-3e-2f-6g-7h-8
l_l always this	b5f-3g-5
l_l always to	a-5c-3e-5f-4g-6h-3
l_l an ,	b-8c-3d-8e-6f-3g-12h-4
l_l an .	a-8b-8c-9d-8e-5f-5h-8
l_l an and	b-3c-4d-4g-9
l_l an bone	a-3b-4c-4d-3e-3g-4h3
l_l an for	a-6b-4c-5d-5e-4f-4
l_l an in	a-4b-4c-4d-4e-3f-6g-6h-5
l_l an on	e-5g-6
l_l an to	a-6b-5e4f4g-11
l_l an tonight	a-4e-4g-3h-4
l_l and "	a-3b-5c-3d-4f-4g-5h-3
l_l and ,	a-5b-3c-4d-3e-3f-4h-5
l_l and .	a-11b-8c-9d-13e-7f-9g-9
l_l and :	d-7f-3g-3
l_l and a	a-5b-5c-6d-3f-3h-5
l_l and about	b-5c-3d-4e-3g-7h-3
l_l and ade	a-3b-3d-4g-4h-3
l_l and and	b-2c-5d-5f3g-10h-5
l_l and at	a-4b-5c-5d-4e-6g-6
l_l and bad	a-3b-3c-3d-3g-4h-4
l_l and be	b-4c3d5g3
l_l and both	d-3g-5
l_l and by	a-3b-4c-4d-5e-3f-3g-6h-3
l_l and can	a-5b-5c-6d-7e-8f-4g-5h-3
l_l and car	a-4g6
l_l and could	c-4d-3e-3f-3
l_l and dance	a-3b-4c-6d-4e-6f-3g-6h-3
l_l and do	a-5b-3c-7e-8f-8h-6
l_l and fall	b-3c-4e-4f-3g7h-3
l_l and feel	a2b-3c-3d-3e-3f-4g-10h-3
l_l and for	a-5b-6c-9d-8e-7f-5g-7h-5
l_l and from	b-3g-5
l_l and get	a-6b-5c-4d-4f-2g-8h-4
l_l and go	c-3g-9
l_l and have	a-4b-4c-3e-5f-4g-5h-5
l_l and he	d-4e-5h-3
l_l and her	a-2b-3c-3d-3e-2f-6h-4
l_l and him	a-3d-4f-5g5
l_l and his	f-3g7
l_l and home	a-6b-5c-5f-6g-5h-6
l_l and i	a-5f-7h-3
l_l and it	a-3b-3c-4d-3e-4f-3g-7h-3
l_l and just	a-3b-4c-3d-6e-8g-10h-3
l_l and keep	a-6g-3
l_l and know	b-6d-6f4h-4
l_l and laugh	a-5c-2d-3g-5
l_l and let	c-3g-10
l_l and lie	a-3d-3e-5
l_l and like	a-7b-3c-7d-5e-9f-8h-3
l_l and look	a-4b-6c-4d-4e-6f-5g3h-4
l_l and me	b-3d-4e-6f-3g7
l_l and mean	a-4b-7c-3e-3g5
l_l and miss	d-4e-3f-4g-4h-6
l_l and must	a-6e4f4
l_l and my	b-4c-3d-2f-4h-5
l_l and need	a4d-4e-6f-2g4h-3
l_l and not	h-3
l_l and of	c-2e-3
l_l and on	a-6b-5c-6d-5e-4f-6g-7h-5
l_l and out	a-3b-4c-5d-5f-3g-8h-3
l_l and ring	a-6b-3c-8d-5e-7f-5g-7
l_l and say	a-3d-4g3
l_l and sleep	a-7c-6e-3g-4
l_l and soup	a-4d-5e-4g-3h-5
l_l and spend	a-4b-3c-4d-6e-4g-6
l_l and still	a-5c-5d-3e-6f-3g-5
l_l and talk	a-4g-4
l_l and tell	a-5b-5c-6d-6e-3f-7g-5h-7
l_l and that	a-5d-3e-3f-5g-6
l_l and the	a-4b-4c-3e-3f-4h-4
l_l and them	a-10b-3c-8d-6e-8f3g-11h-4
l_l and think	e-4f-3g3
l_l and to	a-6b-6c-6e-9f-5g-11h-11
l_l and until	a-5b-7c-7d-7e-6f-7g-9h-6
l_l and up	a-4b-4c-6d-5e-5f-5g3h-3
l_l and us	e-4g-6
l_l and use	a-3b-5c-6d-3e-4g-5h-5
l_l and wait	a-4d-3e-5f-8g4
l_l and want	b-3c-6g-6h-2
l_l and watch	a-7c-4d-8e-7f-3g-9h-4
l_l and we	a-3c-3d-3e-5f-2h-3
l_l and when	a-3b-4g-5
l_l and will	a-5b4c-4e-3g-3
l_l and with	a-8b-7c-8d-7e-5f-9g-6h-6
l_l and would	a-5c-5e-8g5
l_l and you	a-7b-5c-3d-4e-4g-8
l_l angry $	a-5b-4c-3d-3e-4f-6g-7h-5
l_l angry i	d-6e-3g-7
l_l angry the	a-3b-4c-5d-5e-3f-2
l_l another ,	a-3g-3
l_l another .	a-7b-6c-8d-8e-7f-7h-7
l_l answer $	a-6b-4c-4g-5
l_l answer .	a-3b-4c-3d-4e-6f-4g-7h-6
l_l any .	a-3b-3d-4g4h-3
l_l any that	a-4c-6g-3
l_l any this	a-5c-3d-3e-5h-4
l_l anybody $	a-5b-4c-5d-4e-4f-4h-3
l_l anymore $	a-4c-3d-4f-6g4h-5
l_l anyone $	a-7b-8c-4d-3e-8h-6
l_l anyone .	e-5f-3g3
l_l anything $	a-9b-10c-5d-5e-8f-8g-9h-6
l_l anything .	a-3c-6d-3e-5f3g-8h-3
l_l anything but	a-5b-4g3
l_l apologize $	a-4b-5c-8d-5e-5f-3g-7h-4
l_l apologize my	a-4b-5d-5e-3f-6g-7h-6
l_l apologize the	a-5b-3d-6e-3f-5g-6
l_l apologize you	a-5b-4c-5d-7e-5f-5g-4h-3
l_l application $	a-6b-4c-5d-6e-5f-3g-4h-3
l_l arm i	b-5c-4d-4e-4h-5
l_l arm the	a-3b-3c-3d-4f-3g4
l_l around $	a-6c-4d-3e-3g3
l_l around .	a-5b-5d3e-3f-7g4h-3
l_l as ,	d-4g-5
l_l as .	a-10b-8c-7d-9f3g-3h-12
l_l as as	a-5b-6c-7d-6e-7f-11g4h3
l_l as i	b-3c-3e-3f-4g-8h-5
l_l as nothing	a-3b-6c-4d-3e-5f-3h-6
l_l ashamed sunday	e-3g-3
l_l ask $	a-5b-3c-4d-3e-6f-6g-10h-3
l_l ask ,	a-4b-6c-3d-3e-4f-5g-5h-5
l_l ask .	a-5b-7c-4d-3e-5f-7g-9h-6
l_l ask a	a-6g-8
l_l ask about	b-4d-5e-4
l_l ask bus	g3
l_l ask every	a-7b-5c-5f-3
l_l ask i	a-7c-4d-6e-8f-5g-3h-3
l_l ask it	a-3b3
l_l ask question	g-4
l_l ask the	a-3b-7c-6d-8e-8f-4h-4
l_l ask to	a-5b-10c-3d-3e-5f-3g-11h-3
l_l asleep $	a-5b-4c-4d-4e-4f-6g-7h-5
l_l at ,	a-10c-4d-4e-3g-6h-3
l_l at .	a-11b-4c-8d-7e-4f-7g-3
l_l at ?	g-4
l_l at a	a-4b-4c-3f-4g-2
l_l at and	a-5b-4d-3f-3g-6h-3
l_l at barbecue	a3b-5c-4d-3e-4f-3g-5h-2
l_l at be	a-5b-9c-5e-7f-6h-5
l_l at by	a-5b-6c-6f-3g-8
l_l at dinner	a-5b-3g-6
l_l at end	b-7c-5d-2g4
l_l at gym	a-6c-4d-5f-3g-7
l_l at i	a-4b-5c-4d-3e-3g-5
l_l at in	a-5b-3d-5f3g-8h-6
l_l at mother	a-5b-4c3d-2f-10g-5h-8
l_l at of	a-4b-4c-6e-5f-5h-3
l_l at on	c-4e-3g-4
l_l at own	a-3c-4d-3f-3h-7
l_l at parking	a-3b-4c-4d-2f-4g-3h-3
l_l at phone	a-4b-8c-6d-4e-4f-6g-6h-3
l_l at school	a-4c-4e-4h-3
l_l at since	a-5b-5c-5e-4g-4h-3
l_l at sister	a-4b-3g-6
l_l at station	a-4b-6c-6d-4e-6f-5h-5
l_l at table	a-3d-4
l_l at talk	b-3c-4f-4g-3
l_l at vet	a-5b-3d-4e-3f-3g-6h-5
l_l at watch	a-3b-4c-3d-6e-4f-3g-7
l_l at when	e-3g7
l_l at wi	a-5e-3g3h-3
l_l at with	b-4e-3f-6g3h-4
l_l attack $	a-3b-5c-3d-5e-4f-4g-5h-2
l_l autopilot in	a-5b-3c-4d4e-3f-4g-4h-4
l_l away $	a-5c-6e-5f-7g-11h-5
l_l away i	a4c-4e-3g-5
l_l away me	a-3b-5c-5d4e-4f-6g-4
l_l baby $	a-3b-4c-4d-3e-4f-5g8h-3
l_l baby .	a-7b-5c-3d-4e-3f-5g-6h-3
l_l baby she	a-4c-3e-5g-4h-4
l_l back $	a-5b-6c-5d-5e-6f-6g-3h-5
l_l back .	a-5b-3c-7d3e-4f-5g3h-3
l_l back i	a-3b-4c-3d-4e-3f-5g-5
l_l back it	b-3c2e-4g-5
l_l back the	b-7c-4e-4f-7g-5h-5
l_l bad $	a-8b-5c-4d-5e-5f-6h-3
l_l bad ,	b-3c-3e-5f-4g-8h-6
l_l bad .	a-3b-3c-6e-3g-6h-7
l_l bad and	a-4d-6f5g-6h-3
l_l bad you	a-4b-6d-3e-3f-4g-9h-5
l_l badly $	a-7b-6c-5d-3e-3f-5g-6
l_l bag $	a-3b-5d-3e-3f-5g-5h-5
l_l bank $	a-7c-3d-3e-4g-5h-3
l_l bank on	b-3e-2g-5
l_l bath $	a-5c-4g-4h-5
l_l bathroom $	a-4b-6c-5d-6e-3f-6g4h-4
l_l bathroom .	e-6g-9h-7
l_l be $	a-3e-8
l_l be ,	a-5b-3c-12d-5g-5
l_l be .	a-8b-14c-12d-4e-11f-9g-6h-5
l_l be :	a-3b-5d-4f-3g-6
l_l be ?	a-5b-4c-4d-4e-4g6h-9
l_l be a	a-4b-11c-15d-10e-12f-13g-6
l_l be about	a-3b-8d-2e-3f-5g-8h-10
l_l be addict	a-7b-3c-4d-4e-3f-9g-7
l_l be again	a-5b-9c-8d-9e-6f-8g9h-5
l_l be ago	a-4c-2d-3e-3g-4
l_l be all	b-6h-4
l_l be allow	a-4b-3e-6f-2h-4
l_l be an	a-9b-8c-6d-10e-8f-9g-9h-6
l_l be and	b-6c-12e-5g-9
l_l be anymore	a-4b-5c-4d-5e-8f-7g5h-3
l_l be as	b-3c-3d-4e-6f4g-6h5
l_l be ask	a-5b-3c-6d-5e-3f-5g-5h-5
l_l be at	a-9c-2f-9g-7h-5
l_l be back	a-4b-4c-5e-4f-5g-5h-3
l_l be bad	a-8b-6c-7d-6e-4g-3h-10
l_l be be	a-9b-6c-5d-7e-6f-7
l_l be because	a-8c-7d-5e-4f-5g-10
l_l be big	a-3b-4c-4e-4f3g-7
l_l be bit	a-4c-3d-4f-3g-5h-3
l_l be bite	a-7b-6c3d-3f-8g-5h-7
l_l be burden	a-5b-5c-5e-5f-6g6h-4
l_l be but	a-7b-3c-3d-5e-4f-8g-11
l_l be by	a-8b-3c-3d-6e-5f-5h-6
l_l be call	a-3c-5e-3f-5g-3h-6
l_l be coward	a-3b-8g-6h3
l_l be danger	a-4b-5c-3f-6g5
l_l be do	a-5b-4d-3f-3
l_l be down	a-8b-10c-4d-6e-6f-6g4h-3
l_l be else	b4f3g-6
l_l be enough	a-3b-2c-7d-2e-4f6g-6
l_l be even	b-6c-7d-7e-8f-6g-5h-4
l_l be father	a-6b-5e-4f-5g-7
l_l be fault	a-6b-3d-4f-4g-7
l_l be five	a3c-3d-5g-7
l_l be fool	a-6b-4d-2f3g-6h-5
l_l be for	a-6d-2f-4h-6
l_l be fraud	a-3b-3c-5f5g-5h-4
l_l be future	f-8g-7h-4
l_l be go	b-9c-4d-3e4f-6g-7h-5
l_l be good	a-12c-4d-4e-3g-14h-5
l_l be group	a-5b-3c-5d-3e-5f-4g-7h-3
l_l be hard	a-6b-4c-3d-4e-7f-6g-5h-8
l_l be he	a-4b-4d-3e-6f-3
l_l be her	a-4b-7d-3e4f-3g-8h-5
l_l be herself	a-6b-4c-3d-4e-3f-4g6h-5
l_l be his	a-3b-8c-2f-3g-10h-6
l_l be home	a-3c-6g-4
l_l be honest	a-5c-5d-7e-3f-4g-6h-5
l_l be i	b-6c-5d-3e3g-4h-4
l_l be idiot	a-5d-4e-3g-4h-4
l_l be if	a-3b-6c-11d-4e-5f-9h-8
l_l be in	a-8b-4c-8d5e-3f-8g3h-5
l_l be it	a-10c-11d-6e-7f-6g-5
l_l be joke	a-5b-6c-6d-10e-7h-4
l_l be just	a-4b-3c-6d-4e-3g3
l_l be kind	a-5b-5c-5d-6e-5f-5
l_l be last	a-6b-5c-7d-6e-5f-6g4h-6
l_l be lie	a-5d-3f-6g-4h-3
l_l be like	a-4b-4c-3d-4e-8f-7g-9h-7
l_l be lost	a-3b-3c-4d-5f4g-3
l_l be mark	a-4c-3f-5g7h-6
l_l be me	b-8c-4d-6f-11g-13h-6
l_l be mess	a-6b-6c-4d-3f-6g-7h-6
l_l be more	a-3b-7c-4d-5e-6f-5g-2h-8
l_l be mother	a3d3g-6
l_l be much	a-5b-4d-5e-2g-7
l_l be my	a-6c-5e-10f-6g3h-6
l_l be myself	a3b-7c-9d-8e-3f-9g4h-7
l_l be night	a4b-5c-2d-3e-6f-3g-9h-6
l_l be normal	b-5e-3g5
l_l be now	a-5b-5c-5d-4e-6g-8h-5
l_l be of	b-7c-9d-10e3f-14g3h-4
l_l be off	a-5b-8c-7d-8e-3h-4
l_l be on	a-9d-5f-5h-6
l_l be one	a-6b-6c-5d-7f-9g4h-8
l_l be or	a3b-3c-3d-4e3f-4g-7
l_l be over	b-4c-4d-6e-3g-4h-3
l_l be picture	a-4d-6e-4f-3g-4h-3
l_l be pleased	a-3b-5d-4e4f-4g-6h-5
l_l be point	a-3b-4d-4e-4f-9h-6
l_l be proud	a-6d-3f-3g-4
l_l be reason	a-8b-7e-4f-5g-7h-6
l_l be right	e-3f-6g-8
l_l be same	b6c-4d-4e-4f-5g-8h-6
l_l be say	a-4b-3c-6e-3f-4h-5
l_l be shift	a-4b-3e-3f-3
l_l be since	a-9c-7d-3e-6g-10h-7
l_l be slow	a-4b-4c-3d-3f-7g-4h-3
l_l be so	a-7c-3d-3e-6f-6g4
l_l be something	b3g-8
l_l be sorry	a-9c-10e6f-8g-14h-8
l_l be stress	c-3d-5g-8
l_l be stupid	a-5b-4c-6d-3e-6g-8h-4
l_l be suppose	a4f-3g-4h-4
l_l be sure	b-4c-5e-4f-4h-4
l_l be terrible	b-5c-3f3g-6h-5
l_l be than	a-9b-4c4d-8e-8f-3g7h-8
l_l be that	a3b-3c-6d-3e-8f-4g-3h-3
l_l be the	c-3d-8e-5f-8g11h-5
l_l be there	b-3d-5e-2f-4g-9
l_l be this	a-7b-5c-3d-4e4f-5h-2
l_l be thru	b-5c-4d-3e-3f-5g-5
l_l be tired	b-3d-3e3f-9g5
l_l be to	d-3e-14g-4h-6
l_l be up	a-4d-6e-7f-4g-3
l_l be useless	a-5b-5c-4f5g-7h-5
l_l be waste	a-4b-4c-4d-4e-3f5g-5h-6
l_l be when	a-3e-4
l_l be who	b-7d-4e-5f-3g-4h-3
l_l be with	a-5b-8c-5d-6f-4g-3h-15
l_l be without	a-6b-6c-5d-5e-5f-6h-4
l_l be work	a-5b-4c-5g-6
l_l be wrong	a-5b-5c-4d-5e-5f-8g3h4
l_l be year	a-4c-6e-3f-5g-6h-3
l_l be you	a-3b-8c-5d-5e-3f-3g-11
l_l be your	a-8b-11d-8e-7f-5g-9h-8
l_l bear $	a-7b-4c-4d-5e-5f-9g3h-2
l_l beat at	a-3b-4c-3d-3e-3g-5h-3
l_l because be	c-5d-3
l_l because do	a5b-3c-6d-3e-5g-9
l_l because have	a4c-5d-4e-3
l_l because him	a-3b-3d-4e-4f-3g-7
l_l because know	b-3c-3d-4g-9
l_l because need	a-4b-4c-3g-5
l_l because you	a-4d-3g-7h-3
l_l bed $	a-10b-7c-7d-8e-9f-8g-9
l_l bed .	a-7c-4d-5e-3g4h-4
l_l bedroom $	d-3e-4g3
l_l bedroom the	g4
l_l before $	a-6b-3c2d-6e-5f-4g-8
l_l before .	a-2c-5d-6e-3f-2g-4
l_l before ?	d-2e-3f-5g-4h-4
l_l before ask	d-3e-8g-4
l_l before be	g4
l_l before could	a-3d-8e-4g-9
l_l before have	a-3b-7c-4d4e-5f-3g-9
l_l before know	a-6b-3c-6e-3f-6g5h-2
l_l before session	b-5c-8d-8e-5f-4g-6h-4
l_l behave .	a-4b-3c4d-3f-4g-3
l_l behave at	a-3b-2d-3f-3g-3h-5
l_l behavior $	a-3b-4c3d-4e-3f-4g-4
l_l believe .	a-6b3d-3e-6f3g-5h-6
l_l believe word	b-5c-3d-3e4f-8g-10h-4
l_l ben $	d-2e-6f-4g-5
l_l better i	a-5b-6c-7d-7f-8g-8h-5
l_l between and	a-3b-3c-3d-7e-3f-5g-4h-4
l_l big .	a-5b-4c-4d-5e3f-8g-6h-7
l_l bike $	a-3b-6c-5d-8e-8f-5g-10h-7
l_l bill $	a-4c-5d-3g-4
l_l bin $	a-6c-4d-5g-5h-3
l_l birthday $	b-3c-5d-5e-5f-5g6h-4
l_l biscuit $	a-6b-6c-5d-5e-4f-5g-4h-6
l_l bite $	a-3b-3c-5e-4f-4h-3
l_l bite ,	a-4b-4c-3d-5e-4f-4h-4
l_l bite .	a-8b-5c-5d-5e-3f-4g-8h-4
l_l bite a	c5d-6f-10g-5h-6
l_l blade my	a-5b-4c-5d-7f-5g5h-5
l_l blame for	a-6b-5c-7d-5e-8f-5g-8h-5
l_l block door	a-7d-3e-8f-3g4
l_l block now	a-3b-3c-3f-3g-7h-3
l_l blow .	a3c-3d-8e-4g-8
l_l book $	a-3b-3c-4d-6e-3f-4g-4
l_l boot ,	a-4b-4c-2d-3e-4f-4g-5h-4
l_l both $	a-4b-3c-4d-4e-3f-5g-5h-4
l_l boundary cross	a-5b-4c-5d6e-3f-4g-4h-4
l_l box $	a-6b-7c-5d-6f-5g-6h-6
l_l bread $	a-6b-6c-7d-3e-6f-5g-9h-4
l_l break ,	a3g-4
l_l break .	a-7b-4c-4d3e-5f-5g-6h-5
l_l break agreement	c-3d-4g-3
l_l break heart	a-5b-4c-6f-4g-8h-5
l_l break the	a2b-3c-5d-6f-4g-6h-3
l_l break trust	a-4b-3d-5f-3g-3h-3
l_l breakfast $	a-5b-5e-5h-3
l_l breathe $	a-4b-3c-4d-4e-3f-4g-4h-3
l_l bridge $	a-6b-7c-6d-7e-5f-5g9h-4
l_l bridge the	a-2f-3g-3h-3
l_l bring into	a-5d-4e-3f-5g-5h-5
l_l bring the	a-3b-8d-4e-5f-4g-3h3
l_l bring up	a-3b-6c-4d-6e-7f-4g-5h-6
l_l bruise my	a-4b-6c-6d-5e-5f-6g-5h-6
l_l burn arm	a-4g6
l_l burn hand	b-3c-5d-5e-2f-3g-6
l_l burn house	e-5g3
l_l burn rice	a-3b-4c-3d-3e-4f-4g-4h-4
l_l bus $	b-3c-5d-4e-6
l_l bus .	g3
l_l bus late	a-4b-2d-4f-3g-3
l_l busy $	a-5b-5c-3d-4e-5f-5g-6h-3
l_l but .	a-7b-8c-3d-4e-5f-3h-6
l_l but be	a3c-4d-2g-10
l_l but do	a-7b-7c-6d-5f-3g2
l_l but for	a-7c-5d-6g-6
l_l but have	a9c-7g-10
l_l buzz $	a-3b-3c-3f-4g-5h-4
l_l by ,	a-5b-5c-5d-4e-4f-4g-5h-5
l_l by .	a-3c-8d-8e-6f-6g-7h-7
l_l by and	a-8b-4c-5d-6g-4
l_l by at	a-3b-3c-3d-6f-2g-3h-6
l_l by hair	a-3b-4c-2d-3e-5f-3g9h-3
l_l by i	a-4b-3c-5e-3f-4g-5
l_l by time	a-4e-3
l_l cake $	a-3b-3c-4d-4f-4g-6h-5
l_l call $	a-4b-4c-4e-6f-3g-4h-3
l_l call .	a-6b-5c-3d-6e-3f-5g-6
l_l call a	a-7b-5c-7d-6e-3f-6g-5h-7
l_l can ,	a-4b-3c-3e-4f-3g-6h-3
l_l can breathe	a-3b-6c-4d-5e-4f-5g-8h-7
l_l can do	a-4b3f-3h-5
l_l can go	b-7c-6d-4e-7f-6g4h-9
l_l can it	a-6b-4e3f-4g-5h-3
l_l can keep	a-3b-4c-5d-5e-5f-6h-6
l_l can look	b-3d-3f3g-7
l_l can no	b-3e-4h-5
l_l can see	a-4b-4e-4f-3g6
l_l can stand	a-8b-7c-3d-6f-9g-6
l_l can take	a-3b-5c-7e-5f-3g-6h-6
l_l can talk	a-4g-4
l_l can tell	a-6b-4c-4e-5f-7g-11h-7
l_l can your	a-3c-7g-3h-2
l_l cancel $	a-4b-4c-3d-4e-4f-4h-3
l_l car $	a-5b-5c-4d-4e-5f-4g3h-6
l_l car .	a-3b-4c-4d-5e-3f-5g4h-3
l_l car and	b-3e-5
l_l car the	a-2b-3c-3d-4g-3
l_l card $	a-3c-5g3
l_l card decline	d-4e-3g-6
l_l card i	b-6c-3d-4e-5f-4g-7
l_l care i	a-4b3c-3f-4h-4
l_l carry .	a-5b-4c-5d-4e-4f-3g3h-3
l_l cat $	a-4b-5c-3d-6e-4f-4g-6
l_l catch $	a-3b-6d-7e4g-4h-5
l_l catch in	a-5b-5c-6d3e-8f-8g3
l_l cause $	a-6b-3f3g-4
l_l cause .	a-4b-5c-6d-6e-5f-5g-6h-5
l_l certain be	a-5b-4c-4d3e-4f-4g-3h-4
l_l chance $	a-5b-4c-5d-5e-3g-7h-5
l_l change $	a-4b5c-5d-5e-4f-6g-5h-7
l_l check $	b-6e-4f-5g-8h-3
l_l check on	e-7
l_l check phone	a-6b-5c-4f-9h-4
l_l check-in $	a-4b-4c-4d-4e-3f-6g-5h-4
l_l child $	a-4b-9d-3e-5f-5g5h-4
l_l child a	a-5b-2c-4d-3e-2f-6g-7h3
l_l chip $	a-3d-4g-4
l_l choice $	a3b-3c3d-5e-3f-5g-5h-7
l_l choose $	b-4c-4e-6f-3g-5h-3
l_l choose .	a-7b-5c-6d-6e-5f-4g-7
l_l claire the	a-7b-4e-5f-3g-3
l_l clean $	a-5b5c-6d-5e-7f-5g-5h-3
l_l clear $	a-4b-5c-4d-5e-3f-5g-6h-5
l_l close and	d-3
l_l coat $	a-3c-5g-5
l_l code $	a-4c-3e-3h-4
l_l coffee $	a-3b-4c-3g-3
l_l coffee cut	a-3b-4c-5d-3e-2f-3g-6h-3
l_l cold $	a-4b-5c-5d-3e-4f-7g-5
l_l come $	a-4b-3c-3d-3e-3f-5g-5
l_l come ,	a-4c-4d-3e-4f-4g-6h-3
l_l come .	a-3b-3c-4d-8e-5f-5g-4
l_l come about	b-3c3d-3g-4
l_l come and	a-4g3
l_l come as	b-3c-3d-4f-3g-5h-3
l_l come at	b-4e-4g-3h-4
l_l come in	a-3b-3c-3g-5h-3
l_l come me	a-4b-3e-6f-4g6
l_l come the	a-6b-5c-6d-6e-7f-5g-5h-4
l_l come to	a-5c4
l_l come with	a-4g-5
l_l computer $	a-3b-4c-3f-3g-3h-4
l_l cook $	a-7b-5c-8d-6e-5f-7g-6h-6
l_l could .	a-3b-2d-8e-5f-4g-10
l_l could a	a-4b-4c-5d-3e-4f-5g-6h-4
l_l could be	a-5d-5g-7
l_l could care	a-3e3g-4
l_l could do	f-3g-10
l_l could have	a2b-3f-10g-5h-4
l_l could it	a-5e-2g-8
l_l could not	a-4b-4c-4d-5e-3f-6g4h-2
l_l could tell	e-3
l_l could throttle	a-5b-4c-4f-3g-5h-4
l_l could to	a-5c-3d-3e-3
l_l could wrong	a3b-4c-2e-4f-7g-7h-8
l_l counselor .	a-4b-5c-5d-4e-4f-4g-4
l_l count $	a-4b-4c3d-6e-4f-6g-3h-3
l_l count .	a-4b-5c-5d-6e-6f-6g-8h-5
l_l coward $	a-4c-3e-3f-4
l_l coward a	e-2f-7g-4h3
l_l cricket $	a-6b-5c-4d-5e-5f-4g-5h-7
l_l cross line	a-5d-6f-5g-4h-5
l_l crossword $	a-3b-7f-2g-3h-3
l_l cry $	a-3b-5c-3d-3f-3g-3h-3
l_l cry the	a-4b-4c-3d-5e-3f-4g-10h-3
l_l cup tea	b-3c-3f-4g-4h-3
l_l cut on	a-3b-4c-5d-3e-2f-3g-6h-3
l_l cut shaving	b-3c-3d-3f-4g-7
l_l cut the	a-3b-4c-5d-3e-2f-3g-6h-3
l_l dan $	a-5d-3e-3g-4
l_l date $	a-4b-5c-7d-5e-4f-6g-5h-4
l_l date the	a-3b-3c-5d-3e-4f-2g-4
l_l daughter $	e-3g4h-3
l_l day $	a-3b-4c-4d-5e-5f-10g-10h-9
l_l day ,	b-3d-5g-6h-3
l_l day .	a-6b-6c-3d-6e-5f-7g-9h3
l_l day i	a-4b-7c-6d-4e-5f-4h-4
l_l day night	a-5b-5d-3e-4f-4g-6h-5
l_l dead $	a-7b-6c-6d-5e-5f-5g3h-4
l_l deal the	a-4b-4d-3e-3g-5
l_l dear ,	a-6b-6c-4d-7e-5f-4g-5
l_l decide be	a-3b-4c-2e3f-3g-3h-5
l_l decide i	a-4b-6c-3d-3e-6f-5g4
l_l decline $	d-4e-3g-6
l_l deep you	a-3b-3e5f-3g-4h-3
l_l delete .	a-8b-5c-6d5e-8f-4g-7h-4
l_l delete history	a-4b-4c-4d-4e-3f-3h-3
l_l dentist $	a-5b-5c-4d-5e-6g-4h-3
l_l deserve $	a-4b-5c4d-5f-6g-5h-5
l_l deserve .	a-5b-7c-9d4e-5f3g-9h-12
l_l deserve be	a-3c-3d-5e-5f4g-4
l_l deserve break	a4b-4c-3d-5e-3f-4g3h-4
l_l die $	d-3e-3g6
l_l die embarrassment	a-4c-3d-3f-3g-7h-3
l_l die i	a-4b-7c-4e-5f-5g7
l_l dinner $	a-3b-3c-7d-3g-3
l_l disappear a	c-4f-3g-3
l_l disappear good	a-4b-4f-3g3
l_l disclosure $	b-2c-3d-3g-7h-3
l_l do $	c-4f-4h-6
l_l do ,	c-5f-6
l_l do .	a-6b-5c-13d-5e-6f-10g-4h-7
l_l do ?	a-3b-3d-5e-5f3g-7h-6
l_l do again	a-5c4d-3f-3g-9
l_l do always	a-4b-9c-5d-4e-4f-7g-6h-7
l_l do anymore	b-7g4
l_l do ask	a-3b-9c-6f-3g-3h-4
l_l do bad	a-6b-4d-6e-4f-5g-8h-4
l_l do be	b-7c-5d-4e-5f-7h-8
l_l do believe	a-3b-5d-4e3f-5g-4h-5
l_l do check	a-3f-3g-5
l_l do come	a-4c-6d-3f-3h-4
l_l do deserve	a-6b-4c-5e-6f7g-9h-9
l_l do do	a-6c-4d-3e-5f-4g-4h-6
l_l do even	a-7b-4d-4e4g-4h-5
l_l do expect	b-2c-3d-4e-6f-5g-8h-6
l_l do feel	a-4c-4d-4f-7h-5
l_l do for	a4c-8d-8e-7f-5g-6h-5
l_l do get	a-8c-6d3e-6h-3
l_l do go	a-5b-3d-3f-3g-3
l_l do have	a-6c3d-3e-4g-4h-3
l_l do hear	c-3e-3f-3g-7h-7
l_l do i	a-5b-8d-4e-3f4g-7h-9
l_l do in	a-5b-3c-3d-3e-6f-3g2
l_l do ironing	a-3b-3g-4h-3
l_l do know	c-8d3e-6f-10g-5
l_l do make	a-6b-4c-3
l_l do mean	a-6b-5d-5f-5h-5
l_l do need	a-4d-3f-8g-4h-5
l_l do on	a-8b-4c-5d-4e3f-8g-7h-7
l_l do open	c-3d-7f-2g-7
l_l do or	a-5b-4c-3d-4e-3f-5g-7h-4
l_l do owe	a-3b-3c-4d-5e-6f-4g-4h-5
l_l do right	a-4b4c-3e-6f-4g-7h-5
l_l do ring	a-4c-2f-5g-8h-3
l_l do same	a5b-7d-3e-3g-3
l_l do say	c-5d-3e-7f-6g-9h-6
l_l do school	e-6f-3g-4
l_l do see	b-2e4f-7g-7h-3
l_l do sit	a3e-4f-4g-4h-5
l_l do stop	a-5b-4c-7d-6e-5f-4g8h-4
l_l do tell	b-4c-5d-5e-3f-4h-5
l_l do that	a-7d-4f-3g-7
l_l do the	g3
l_l do thing	c3d-2g-3h-2
l_l do think	a-7c-7d-6e-7f-7h-5
l_l do to	b-7c-3d-5f-3h-5
l_l do trust	a-3b-3c-3d-5f-6h-4
l_l do wake	a-3b-3c-4d-6e-3f-4g4h-5
l_l do want	b-3c-4d-4f-6h-4
l_l do with	a2e-4g-4
l_l do you	a-7b-5c-4d-6e-5f-5g6h-4
l_l dog $	a-5b-7c-3d-4f-6h-6
l_l dog on	c-4d-3g-5h-3
l_l door $	a-3b-3c-2d-3e-3
l_l door .	a-3b-3c-3d-5e-4
l_l door and	e-3g5
l_l door be	a-10c-3e-5g5
l_l down $	a-3b-4d-7e-6f-5h-3
l_l down and	a-4c3d-4e-3f-5g-3
l_l down i	a-3c-3e-2
l_l down my	g-4
l_l down stair	b-4c-4d-3e-3f-3g6h-2
l_l down the	a-3c-5d-3f-3g-4
l_l down time	a-4g-6
l_l drink $	a-6b-4c-4d-4e-5f-3g6h-5
l_l drink after	a-4b-5e-3h-3
l_l drive the	a-4b-3c-4d-5e-3f-4
l_l drive to	b-7c-3d-3e-6g-6h-3
l_l drop .	a-5b-5c-5d-6e-6f-5g-6h-4
l_l each .	a-3b-3c-4d-6e-7g-9h-6
l_l each the	a-3b-4c-3d-3e-2f-3g6h-2
l_l early .	a-4b-3e-3f-6g-5h-3
l_l easter $	b-4d-5f-4g-4
l_l eat .	a-4b-6c-5d-4e-5f-6g-7h-4
l_l eight $	a-5b-6c-6d-4f-5g-6
l_l eight .	a-6b-5c-4d-4e-4f-7g-7h-5
l_l else $	a-7c-5d-4e-4f4h-3
l_l end $	a-6b3c-4d-7e-3f-6
l_l end .	a-6c-4d-3e-4f-8h-5
l_l end in	d-6e-3f-3g4
l_l end my	a3c-3g-4
l_l end the	a-8b-5c-7d-7e-6f-5g-9h-5
l_l end with	a-3b-3f-4g-6h-4
l_l enjoy .	a-5b-6c-6d-6e2f-5g-6h-3
l_l enough $	a-4b-8c-8d-5e-7f2h-5
l_l enough you	a-4e-4f-5h-4
l_l entitle $	b-5c-3d-3e-3f-4g-6h3
l_l even .	b-3c-3d-5e-7g-4h-4
l_l even bad	b-4e4g-3
l_l even if	a-5b-3d-2e-5f-4
l_l even it	a-7b-6c-6d-6e-9f-5g-4h-3
l_l evening $	a-3b-4c-4d-4e-5f-3g-3h-4
l_l ever $	a-4b-7c-5d-4e-4f3g-5h4
l_l ever in	a-6c-3d-3g-3
l_l every $	a-2c-4d-5e-3f-3
l_l every ,	b-3c-4f-3g-3
l_l every .	a-7c-5d-7e-11f-6g-14h-3
l_l every i	a-4e-4h-3
l_l every of	a-6b-8c-6d-6e3f-6g-6h-6
l_l every since	a-5b-3
l_l every the	b-6e-6g-5h-3
l_l every this	b-5d-3
l_l every time	a-4b4e-2g-3
l_l every we	a-5b-8d-3e-3g-6h-3
l_l everyone be	a-5b-5c-7d-4e-3f-7g5
l_l everyone good	a-3c-3d-3e-5f3g-8h-3
l_l everyone so	b-4e-4f-4
l_l everything $	a-7b-7d-5e-5f-5g5
l_l everything a	a-4b-4c-5d-5e-4f-5g-10h-4
l_l everything go	a-4c3d-5g-3
l_l everything the	b-4c-4d-4f-4g-5
l_l everything touch	a-7b4c-6d-4e-6f-4g-6h-5
l_l exist $	a-4b-4c-5d-4e-5f-4g4h-3
l_l expect to	b-3c-6e-7f-3g-8h-3
l_l extent i	a-3b-3c-5d-4e-3f-4g-5
l_l eye $	a-4b-4c-5d-3e-7f-7g-7h-6
l_l face $	a-5b-7c-3d-5f-5g-8h-4
l_l face ,	a-4b-3e-4g-5
l_l fail $	a-3b-5c-3d-2g-5
l_l failure $	a-4b3c-4d-3e-3f4g-4h-7
l_l fall $	b-3c-3d-4e-4f-3g5
l_l family $	a-5b2c-5d-7e-7g-7h-4
l_l family a	a-7b-7c-4d-6e-5f-4g3h-6
l_l family i	b4f3g-3
l_l fare $	g3
l_l father $	a-4b-5c-4f4g-4
l_l father talk	a-6b-3
l_l father the	a5b-10c-6d-5e-5f-3g-8h-3
l_l fault $	a-6c-5d-6f-5g-4h-6
l_l feel ,	a-14b-10c-5d-4e-7f-9g-7h-4
l_l feel .	b-16c-10d-6e-5f-12g-10h-6
l_l feel a	a-3b-4c-9d-3f7g-10h-6
l_l feel about	a-9b-5c-5d-10g-8
l_l feel an	a-3b-5c-5d-4f-10g-8
l_l feel and	a-3b-6c-5d-3e-2f-8g-7h-7
l_l feel at	a-5b-9c-6d-8e-5f-8h-6
l_l feel be	a-6b-6d-2e-8f-5g-11
l_l feel because	a-6b3c-3e-7f-7g4h-4
l_l feel before	b-6c-8d-8e-6f-5g-9h-6
l_l feel by	a-3b-5c-3d-3e-3f-3g-13h-3
l_l feel every	b-3f-3g-3
l_l feel for	a-5b-10c-6d-6e-7f-5g-10h-7
l_l feel good	a-4b-3c-4f-4h-3
l_l feel have	a-4b-4d-3e-4g-6
l_l feel i	a-8c-4d-3e-3f-7g-4h-3
l_l feel if	a-7b-4d-2e-6f-2h-5
l_l feel in	b-5d-7f-3g-7
l_l feel knot	g-5
l_l feel nobody	b-6c-4e-6f-9g-11
l_l feel of	c-3d-7e-3f-4g-4h-4
l_l feel on	a-3b-4c-5d-3g-5h-5
l_l feel she	a-4b-2c-5d-3e-11f-6g-8h-4
l_l feel stomach	f-3g-4
l_l feel that	a-4b3c-4e-5f-4g-3
l_l feel this	b-8c-4f-11g-8h-8
l_l feel though	a-3e-3f-5h-4
l_l feel to	a-6b-7c-4d-5e-3g-7
l_l feel tonight	a-3b-4c-5d-5e-3g-11h-3
l_l feel way	a-3c-4d-3e-3g-7
l_l feel when	b-5d-3f-4g-11h-3
l_l feel with	a-4b-4c-3e-6f-3g-7h-6
l_l feel you	a-7c-3d-3e-5f-5g-10h-3
l_l fence $	a-3c-5d-3e-3h-3
l_l few .	b-4g-3
l_l filter ?	a-3
l_l filter switch	a-4c-5d-2e-2f-3g-4
l_l filter the	b-4d-6e-3h-4
l_l find ,	a-5g2
l_l find .	a-3b-4c-8d-4e-6f-6g5h-3
l_l find in	a-6d-5e-3g-5
l_l find on	a-3c-4d4e-3f-3g-6
l_l find receipt	a-3b-4c-4d-3e-4f-3g-6h-3
l_l find second	g-8
l_l find way	a-6b3c-9d3e-5f-4g-8h-3
l_l fine $	a-4b-4c-3d-4g-7h-3
l_l finger it	c-3d-3g4
l_l finish $	a-6b-7c-6d-7e-5f-3g-7h-4
l_l first $	b-4e2f-3g-6
l_l five $	a-3f-3g-5h-5
l_l five so	a-5g-4
l_l fix .	a-6b-9c-6d-8f-5g-6h-8
l_l flinch he	c-3e-3f-4
l_l floor $	b-3d-4f-3
l_l flower $	a-7c-5d-5e-4g-5h-5
l_l follow round	d-3e-3g-4
l_l food $	a-5b-2g4h-3
l_l foot $	a-4b-6c-6d-4e-4f-5g-5h-4
l_l foot .	a-4f-3g-5h4
l_l for $	a-6b-3c-6d-3e-6f4h4
l_l for ,	a-8c-5e-7g3h-6
l_l for .	b-8c-5d-7e-6f-6g-6h-4
l_l for ?	a-6b-4e-6f-6g-3h-3
l_l for and	c-3
l_l for answer	g-8
l_l for bite	a-3c-6e-6h-4
l_l for day	a-4c-6d-3e-7f-4h-5
l_l for disclosure	a-4b-3c-5d-3f-2g-5
l_l for evening	g-2
l_l for family	a-3b4c-2d-3e-4h-4
l_l for fare	g3
l_l for forty	a-4b-3c-4d-3e-5f-4g-6h-4
l_l for hour	c-4d-3
l_l for i	a-5b-8c4d-4f-9g-4
l_l for if	a-4b-3c-4d-4e-2f-2
l_l for in	c-4
l_l for long	c-3d3g-3
l_l for me	e-3g-5
l_l for minute	a-3
l_l for of	a-4b-3c-3e-5f-2
l_l for run	a-5g-4
l_l for soup	a-4b-5d-3g-4
l_l for that	a-4b-4c5g-7
l_l for the	a-3b-8c-5d-5f-8g-5h-12
l_l for to	a-8b-6c-2d-3f-6h-4
l_l for way	a-4d-6g-7
l_l for week	c-6f-2
l_l for when	a-4b-3c4d-5e-3f-5g-4
l_l for while	a-7b-3c3d-6f-5g-5h-3
l_l for whole	g-3
l_l for with	a-5b-5c-5e-4f-4g4h-3
l_l for year	a-8b-6c-8d-4e-4f-10g-9h-3
l_l forget .	a-3b-3c-4d-3e-5f-3
l_l forget bin	a-4b-5e-4g-3
l_l forgive if	a-3c-6d-4e-4g-5
l_l form $	a-3b-3c-3d-3g-5h-3
l_l forty .	a-3b-4c-3d-3f-5g-4h-4
l_l four $	a-5b-4c-4d-3e-4f-3g-7
l_l four .	b-4c-4d-3e-2f-3g3h-4
l_l fraud $	b-3c-3d-3e-4f-7g-3h4
l_l friday $	a-5b-5d-3e-5f-5h-4
l_l friday i	a-3b-4c-6d-3f-4g-7
l_l friday it	a3b-3c-3e-3g-4
l_l fridge $	b-3c-2d-3e-4f-4g-5h-4
l_l friend $	a-4b-6c-5d-4e-5g-4h-5
l_l frighten how	b-4d-3f-6
l_l frightened $	a-4b-3e-3f-3g-6
l_l from .	a-7b-13e-7f-7g-3h-6
l_l from ?	a-4d-3f-8g-4h-5
l_l from and	b-3g3
l_l from bank	a-4d-3g-3
l_l from on	b-4c-3d-2g-6h-3
l_l from to	a-5b-6c-3d-4e-3f-3g-4
l_l front ben	d-2e-6f-4g-5
l_l front the	b-4c-3d-7f-8g4h-2
l_l front your	a-4d-3e-2f4g-6h-8
l_l full for	a-4b-3c4d-5e-3f-4g-3
l_l funeral $	a-5b-6c-6d-5e-5f-6g4h-4
l_l garage $	a-4b-5c-4d-4e-3f-5g5h-6
l_l garden $	a-6b-5c-5d-7e-4f-7g-6h-7
l_l get $	a3b-3c-3d-3f-2g-7
l_l get ,	a4b-3f-2
l_l get .	a-13b-11c-8e3f-7h-8
l_l get by	a-3b-4c-2d-5e-5f-6h-4
l_l get from	b-4c-4d3e-4f-5g-4
l_l get good	a-3d3e-6f-3g-4
l_l get in	a-9b-9c-9d8e-9f-4g-8h-7
l_l get my	a-4b-3c-6d-4f-3g-7
l_l get of	a-4b-2c4d-8e-6f-6g-5h-5
l_l get off	g-6
l_l get right	b3c-4e-9f-5g-4h-5
l_l get stop	d-3e-4g-4
l_l get the	d-3e-3
l_l get to	a-7d-5e-8f-2h-6
l_l get wrong	g-5
l_l give a	a-4c-2e-3f-3g-8h-4
l_l give my	a-5b-4c-3d-3e-3f-3g8h-5
l_l give the	a-2b-3c-3e-4g4h-4
l_l give to	a-9b-5c5d-5e-4f-5g-10
l_l glad $	b-5c-6f-3g-4
l_l go $	a-9c-4f-4g7h-3
l_l go ,	a-4b-3c-4e-3f-3
l_l go .	c-3d-6e-7f-4h-4
l_l go a	c-3f-4g-6
l_l go about	a-3b-3d-3e-4g-3h-3
l_l go and	a-7b-4c-5d-5e-6f-4h-3
l_l go bed	a-3b-6c-6d-3e-11f-7g-8h-4
l_l go for	a-7b-4c-4d-3f-5g-8h-3
l_l go i	d-4g5
l_l go in	d-6g-5h-3
l_l go it	a-5c4e-3g-3
l_l go like	a-3b-4c-3f-3g-6h-3
l_l go my	c-3d-3
l_l go on	c-4d-7e-5g4
l_l go sleep	a-8e-3g4h-3
l_l go stand	c-3f4g-5
l_l go tell	a-5b-6e4f-3g-3h-4
l_l go that	a-8b-5c-5d-7e-5f-4g-8h-7
l_l go the	a-8b-6d-7f-6g-8h-4
l_l go to	c-5d-3
l_l go you	a-3c-3g-3
l_l go your	b-4c-5d-6e-5g-11
l_l good $	b-4c-6d-7f-5h-3
l_l good ,	a-5b-5c-4d-2e-5f-6g-4h-8
l_l good .	a-3b-3c-4d-5f-4g-5
l_l good and	a-6c3
l_l good for	a-4e-4f-5h-4
l_l good in	a2c-6f-7
l_l good me	a-5b-6c-3e-10f-6
l_l good the	a-10b-6c-5d-7e-7f-3h-7
l_l good without	c-4f-7g-4
l_l good you	a-4b-7d-4e-6f-8g-9h-6
l_l goodbye $	a-3b-4c-4d-5e-3f-5g6h-5
l_l goodbye the	a-2e-4g-7
l_l group $	a-4b-3c-6d-8e-5f-3g-12
l_l group i	c-3g3
l_l guest $	a-5b-5c-4d-5e-3f-4g-6h-3
l_l guilty $	a-5b-5c-3d-3e4f-4g-4h-6
l_l guilty laugh	b-3c-6e-6f-4
l_l guilty the	b-3d-6e-6
l_l gym $	a-6b-4c-5d-3e-3f-3g-4h-3
l_l habit over	b-3d3g-4
l_l hair $	a-4b-4c-3d-3e-4f-3h-4
l_l half that	a-3c-3d-3g-3
l_l hall $	a-5b-4c-4d-4e-4f-5h-3
l_l hand $	a-4b-4c4d-3f-3g-3h-4
l_l hand my	c-3g3
l_l hand over	b-4c-5d-6e-5f-4h-6
l_l hand the	a-5b-7c-7d-7e-5f-3g-2h-3
l_l hand twenty	a-3
l_l happen $	a-6b-6d-7e-4f-2g-7h-5
l_l happen ?	e-3g-4
l_l happen be	d-3f-3g-4
l_l happen i	a-3b-5d-5e-3f-4g-4
l_l hard $	a-4b-3c-5d-4e-2f-6g-6h-5
l_l hardly .	a-7b-8c-7d-5e-4f-7g-4h-6
l_l harm $	a-5b-3c-5d-4f-6g-6h-3
l_l hate .	a-7b-5c-5d-7e-8f3g-6h-6
l_l have $	a-3b-7c-5e-7f-5h-8
l_l have ,	c-6e-6f-7g-7h-6
l_l have .	b-12c-5d5e-7f-10g-11h-6
l_l have ?	a2b-3f-10g-5h-4
l_l have a	a-16c3d-3e-8f-5g2
l_l have about	a-5b-6c-4e-5f-3g5
l_l have an	a-3b-4c-4d-3e-3g-4h3
l_l have and	a-4d-3e-6g5
l_l have ask	a-4b-3c-4d-3f-6g3h-3
l_l have at	b-3c-6f-3g-8
l_l have be	a-4b-4d-6e-8g-6
l_l have behave	a-4b-3c5d-3f-3g-3h-5
l_l have code	a-4f-3g-7h-3
l_l have decide	a-4b-5c-3d-2e4f-4g-3h-6
l_l have do	a-7b-6c-5d-7e-5g-3h-7
l_l have down	a-6b-4c-5d-3f-3g-7
l_l have drink	c-4e-6g4
l_l have eat	a-3b-6c-7e-5f-4g3h-5
l_l have enough	a-4b-5c-5e-3f-10h-3
l_l have everything	a-5b-8c-7d-6e-6g-3h-8
l_l have good	a-5b-3c-4h-3
l_l have hand	a-4b-2c-4d-3e-3f-4h-6
l_l have have	a-5b-3c-4
l_l have her	a-3b-4c-4e3f-5g-11h-7
l_l have him	a-6b-6c-6d-3e-3f-7g-6h-5
l_l have his	a-7b-3c-4d-3f-4h-5
l_l have hit	b-6e-5f-8g5h-5
l_l have i	a3b-4c-4d-5e-7f-4g-8h-4
l_l have in	a-3b-8c-3d-5e4f-5g-7h-5
l_l have intention	d-3e6g-6h-7
l_l have it	b-5c-9d-7e-8f-5h-4
l_l have keep	a3c4d3g-5
l_l have laugh	b-4c-3d-5e-3g-4h-4
l_l have leave	a-4b-5c-2e-6f-8h-3
l_l have lie	a-3b4e-7f-7g-11h-3
l_l have look	b-6c-4e4g3
l_l have make	a-5b-5c3d-7g-5
l_l have me	b-7c-3d-5e-10f-4
l_l have more	b-2e-3g3h3
l_l have my	a-8b-8c-9d-7e-5f-6h-7
l_l have nobody	a-5b-7d-3e-5f-2g3h-6
l_l have nothing	a-5b4e-5g4h-4
l_l have of	a-6b-6c-5d-3e-3f-6g6h-4
l_l have off	c-4f-4g-9
l_l have on	c-6e-4g-7
l_l have open	a-6c-4d-4g-6
l_l have out	g6
l_l have over	a-8b-8c-5d-6f-5g-10h-9
l_l have plan	a-5b-4c-4e-3f-4g-5h-6
l_l have pull	a-3c-3d-3g5
l_l have read	a-3b-3c-3f-3h-4
l_l have say	a-4b-4c-5f-4g-4h-4
l_l have see	a-5b-4c-7d-5e-4g-6h-5
l_l have so	a-5b-5d-4e-4g-8h-4
l_l have start	a-5b-6c-5d-4e-5f-4h-4
l_l have stitch	a-3c-6d-5e-3
l_l have tell	a-4b3c-3d-2e-8f4h-8
l_l have that	c-4d-4e-3f-3g-6h-3
l_l have the	b-7d-11f-5g-4
l_l have them	a-4b-3c-4d-3e-5f-5h-3
l_l have think	a-7b-8c-9d-5e-8f-3g3h-3
l_l have this	a-4b-6c-4d-4e-4g-6h-5
l_l have to	a-3b-5c-8d-4e-6f-4g-7h-6
l_l have up	b-6c-2d-6f-5g-4h-3
l_l have week	a-6b-6c-6e-3f-3g-6
l_l have you	a-5b-9d-3e-7f-3g-11h-5
l_l have your	a-10b-7c-4d-4h-5
l_l he .	a-4b-7c-5d-4e-7f-9h-7
l_l he a	a-7b-14c-11d-5e-16f-12g-4h-3
l_l he ashamed	e-6f-3g-5h-5
l_l he at	a-2b-6e-5f-4h-8
l_l he be	b-4c-4d-4e-7f-3h-8
l_l he count	e6g-6
l_l he do	a-7b-5e-5g5h-3
l_l he every	a-5b-8c-4d-6e4f-7g3h-3
l_l he get	a-7b-7c-9d-7e-8f-10g-4h3
l_l he have	a-5d-3g-7h-4
l_l he he	a-3b-4e-6
l_l he himself	d-5g-7h-3
l_l he his	c-3d-3e-4f-3h-4
l_l he home	a-3b-3d-5e-5f-5g-7h-5
l_l he hurt	f-4g5
l_l he i	a-9b-3c-3d-3e-6f-5g6
l_l he if	b-3h-2
l_l he in	a-4d-3e-4f-2g5h-6
l_l he it	a-3b-6c-5d-3e-9f-3g-10h-3
l_l he just	b-4d-3e5f-3g-5h-4
l_l he leave	a-6b5e-5g-5h-5
l_l he me	b-4c-3d-3e-10f-9h-9
l_l he my	a-3b-3c-3d-3e-7f-3g-3h-4
l_l he never	a-4b-4e-6g3h3
l_l he no	a-3c-3e3f-5g-6
l_l he not	a-4c-4d-3f-6
l_l he on	a-3b-4d-3e-6g8h-3
l_l he our	b-3c-3e-4f-3g7h-3
l_l he proud	d-3e-4f-3g-7h-5
l_l he put	b-4c-4e-3g5h-5
l_l he quiet	b-2c-3d-3e-8f-3h-6
l_l he rather	a-3b-4c-3d-3e-8f-4h-4
l_l he say	a-4e-6f-4g-7
l_l he take	b-7e-6g7h-4
l_l he tell	b-5d-3e3f-6g4h-6
l_l he the	a-3b-10c-5d-3e-11f-6
l_l he think	b-2d-7e4f-6g-5h-3
l_l he to	a-5b-5c-4d-2f-4g-6h-4
l_l he yes	b-3e-3f-3g-4h-3
l_l head $	b-8c-7d-3e-4f-6g6h-3
l_l head the	a-9b-9c-8d-8e-4f-7g-5h-4
l_l hear $	a-5b-3c-3d-3f-5g4h-5
l_l hear .	a-5b-5c-9d-4e-8f-5g-8h-3
l_l hear and	a-6b-5c-5d-5f-3g-5h-4
l_l hear from	a-6b-6e-4g-6h-3
l_l hear of	a-4c-2e-7g-4
l_l hear you	a-4c-3e-5f-3g-5
l_l heart in	a-4c-3d-4f-3g-5h-3
l_l help $	a-9b-4c-6d-6e-4f-7h-4
l_l help the	a-2f-3g-5
l_l her $	a-7c-4d-7g-3h3
l_l her ,	a-4b-7c-5d-3e-4f-6g-8h-4
l_l her .	a-6b-7c-5d-8h-6
l_l her and	a-2c-5e-5f-6g3h-3
l_l her be	a-5b-6c-3d-3e-10f-5g-5h3
l_l her i	a-5c-3e-3f-3g3h-3
l_l her it	a-7b-7c-7d-4e2f-3g-7h-6
l_l her of	c-6d-2e2f-5g-5
l_l her on	a-2b-3c-3d-4f-3g-5
l_l her or	b-3c-3e-5g-9h-5
l_l her the	a-4b-3c-5d-6e-4f-4g7
l_l her whole	b-4c-3d-4e5h-4
l_l here .	a-4b-5c-4d-5e-6g7
l_l here not	a-3b-4e3f-4g-6h-3
l_l here the	a-6b-5c-4d-5e-4f-5g3h-4
l_l here you	a-4e3h-4
l_l herself $	a-6b-4c-3d-4e-5f-5h-5
l_l hide $	a-6b-6c-5d-5e-5f-6g-8h-3
l_l hide ,	a-3g-5
l_l hide bill	a-4b-2c-5d-4f-3g-3
l_l hide tablet	a-7d-3f-4g-6h3
l_l hide the	a-5c-3d-4f-5h-4
l_l him $	b-5c-5d-3e-5f-2g-3
l_l him .	a-4b-5c-3d-4e-8f-4g-6h-6
l_l him he	a-3b-3e-6f-5g4
l_l him i	a-3b-4c-8e-4f-3
l_l him it	a-4e-3g3
l_l him the	a-5b-5c-10d-7e-4f-6g12h-3
l_l himself $	a-5b-4c-3d-6e-5
l_l himself the	d-5g-7h-3
l_l his ,	a-6b-4c-3f-5h-7
l_l his .	a-4b-6c-3d-3e-11g-3h-4
l_l his and	a-2b3g-5
l_l his on	b-2c-3d-3e-3f-3g-6h-3
l_l his round	c-3d-4
l_l his with	a-3d-6h-3
l_l hit .	a-4b-6e-6f-9g11h-9
l_l hit head	a-3g7
l_l hit son	g3
l_l hit with	a-5b-5d-5e-6g6h-3
l_l hold door	a-3e-4g6
l_l hold hand	b-4c-4d-4e-3f-6h-6
l_l home $	a-5b-5c-4d-7e-4f-5g-11
l_l home .	a-4c-6d-3f-4g4h-6
l_l home a	c-5g-4
l_l home six	b-3e-3g-10
l_l home you	a-3c-3h-6
l_l honest $	b-6d-4e-7f-6g-9h-5
l_l honest in	a-3b-4c-4d-3e-3g-4h3
l_l hope heart	a-3b-4c-3d-4g6
l_l hope will	b-5d-5e3g-4h-5
l_l hotel the	g-3
l_l hour $	a-8b-2c-4d-3e-3f-3
l_l hour and	g3
l_l hour saturday	e-5g-6
l_l house $	a-3c-2d-4e-7f-5h-5
l_l how be	a4d-6e-4g-8h-6
l_l how do	a-4b-6c-4d-9e-4f-3g8
l_l how filter	a-3
l_l how i	b-4c-3d-4e-5
l_l how it	a-3c-3g3
l_l how you	a-7b-7c-5e-3f-10g-5h-8
l_l hungry $	a-7b-3c-3d-3e-6f-4g-4h-4
l_l hurt $	a-7b-8c-3d-8e-4g-12
l_l hurt .	b-7c-8d-5f-8g10h-5
l_l hurt cause	a-6b-4c3d3e-3f-5g-5
l_l hurt if	b-3e-5f-5g5
l_l hurt the	a-6b-7c-7d3e-9f-4g-5h-7
l_l hurt when	a-4b-3e-9f-3g-12
l_l husband $	b-3c3d-3f-5g5h-5
l_l husband a	a-5c-4d-4
l_l husband me	a-6b-7c-6d-7e-6f-6g8h-7
l_l husband that	a-4d-3f-10g-4h-5
l_l husband the	a-7b-8c-8d-5e-6f4g-7h3
l_l i "	a-3b-5c-4d-3f-4g-5
l_l i $	a-11b-8c-7d-10e-9f3g-5h-8
l_l i ,	a4b3c-8d-3e-5f-9g-13h-3
l_l i .	a-13d-8e-5g-4h-12
l_l i :	b-6c-3e-4f-5h-6
l_l i ?	a-3
l_l i a	b-3c-8d-4e-3h-12
l_l i abandon	b-4c-3f-3h-4
l_l i about	b-3d-3e-4g3
l_l i afraid	a-5c-2d-3e-8f-7h-3
l_l i all	a-5b-7c-5d-3e-3f-5g-9
l_l i always	a-4b-9c-9f4g-6h-11
l_l i an	a-11b-8c-10d-9e-5g-13h-6
l_l i and	a-8b-4d-9e-4f-5h-3
l_l i angry	a-4b-5c-5d-5e-3f-7g-5h-3
l_l i any	a3b-6c-5d-4e-4f-7g-8h-3
l_l i anyone	a-5b-3d-3e-7f-4g3h-3
l_l i anything	a-4b-3d-4f-5g-4
l_l i apologize	a-3b-3c-5d-5e-5f-5g-4h-3
l_l i as	a-4b-4c-3d-4e-3f-4h-6
l_l i ashamed	a-5b-3c-5d-4e-10f-5g-6
l_l i ask	a-6b-8c-6d-3e-5f-7h-3
l_l i at	a-4d-3e-5f-4
l_l i back	d-6g-4
l_l i badly	a-3b-2d-3f-3g-3h-5
l_l i be	b-8c-3d-4g2h-5
l_l i because	a3b-3c-5d-4e-3f-3g-8h-3
l_l i before	a-5b-6c-6d-3g-6
l_l i belittle	a-5b-3c-4d-2e-3g-6
l_l i betray	b-5g-4h-4
l_l i blame	a-5b-9c-6d-3e-5f-5g-6
l_l i book	a-7b-4c-5d-5e-4f-7g-7
l_l i bore	b-3c-5d-5e-3f-4g-3
l_l i break	a-6b-3c-3d-6e-6f-3g4
l_l i call	a-5b-5c-4d-4e-4f-5g-7h-3
l_l i cancel	a-4b-3c-4d-3f-4g-4h-4
l_l i catch	a-4b-5c-6e-9f-4g-7
l_l i check	a-2c-3e-6g-6
l_l i cold	c-3h-4
l_l i control	a-5b-5c-3d-6f-3
l_l i corner	a-4b-6c-5d-4e-5f-5g-5h-4
l_l i cry	a-3e-5f-3g-6
l_l i damage	a-7b-8c-7d-8e-7f6g-7
l_l i dead	a-6b-5c-6d-3f-6g-5
l_l i deceive	b-5c-3d-3f-3g-3h-4
l_l i decide	a-7b-5c-6d-7e-11f-7g-9h-6
l_l i die	g-8
l_l i discard	a-4b-5c-4d-4e-5f-4g-5h-3
l_l i do	a-5b3c-10d-7e-6f-10
l_l i down	f-3
l_l i drive	a-8b-7c-3e-8f-7g-10h-11
l_l i eat	a-4b-5c-4d-6e-4f-4g-5h-3
l_l i embarrass	b-3e-3f-4g-4h-5
l_l i entitle	a4b-5c-4d-4e-3f-4g-6h-2
l_l i ever	a-6b-8c-6d-4e-4f-8g-5h4
l_l i every	a-5b-5c-3d-3e-3f-4g-3h-5
l_l i everything	a-6d-4f-3g-10h-5
l_l i feel	a-8b-7c-6d-7e-9f-6h-3
l_l i find	a-3e-5g-8
l_l i foolish	a-9b-6c-8d-10e-8f-4g-8h-4
l_l i for	a-10b-5c-7d-3e-3f-10
l_l i forget	a-2b-6d-6e4f-2g-6h-6
l_l i frightened	a-4b-6c-7e-3f-6h-2
l_l i full	a-4b-3c4d-5e-3f-4g-3
l_l i furious	a-3b-4e-4f-3g-4h-3
l_l i get	a-10b-14c-11d-8e-5g3h-7
l_l i give	a-7b-7c-8d-6e-6f-6g-8h-6
l_l i glad	a-5b-4c-5e-5f-6g-8
l_l i glance	a-5b-8c-6d-3e-4f-6g-5h-3
l_l i go	c-6d-3e-4f-7g5
l_l i good	a-4b-4c-5d-3f-5g-7
l_l i guilty	b-5c-4d-6f-4g-3h-5
l_l i have	a3b-6d-8f-7h-6
l_l i he	b-3e-5f-3h-3
l_l i hear	a-5c-3e2g-8
l_l i her	a-5b-5c-6d-4e-11f-11g3h-5
l_l i hide	a-7c-7d-5e-4f-4h-3
l_l i him	a-4b-3c-10d-4e-4f-6g-4
l_l i his	a-3b-5c-4d-8e-5f-6
l_l i hit	g4
l_l i home	a-6e-3
l_l i how	a-11b-8c-8d-5e-6f-8g-6h-3
l_l i hungry	c-3
l_l i hurt	a-11c-7d-4e-9f-8h-3
l_l i i	b-5d-3e-10f-7
l_l i if	d-3
l_l i in	a-4b-4c-4d-13f-7g-10h-4
l_l i into	a-4b-4c3d-5g-4h-5
l_l i it	a-3b-15c-9d-9e-7f-12g-6h-3
l_l i just	a-4b-4c-4d-5e-3f-6g4h-2
l_l i kill	a-6b-5c-6d-4e-4f-6g6h-6
l_l i know	a-6b-5d-3e-5f-10g-4h-5
l_l i late	a-6b-3e-4f-3
l_l i leave	a-4b-4c-7d-3f-5g-5h-4
l_l i let	a-4c3d-4e-3g3
l_l i lie	a-6b-9c-8d-9e-4f-6g-4h-3
l_l i like	a-6b-5e-11h-2
l_l i listen	a-3b-5d-6e-4g-5h-3
l_l i lock	a-3b-5e-6g-5
l_l i lonely	a-9b-5d-3e-5f-6g-5h-3
l_l i look	c-5e2g-3
l_l i lose	a-7b-7c-6d-5e-8f-6g-9h-4
l_l i love	e-12f-3g-4
l_l i make	a-4b-3d-5e-4f-4
l_l i mark	a-4b-3c-5d-5e-2f-7g3h-5
l_l i murder	a-4b-4c-4d-3e-4f-5g-5h-4
l_l i my	a-11b-10c-4d-10e-3f-8g-4h-4
l_l i myself	a-6b-6c-7e-4f7g-6h-4
l_l i never	a-5b5c-4d-2e-7h-3
l_l i no	c-3e-3g8
l_l i not	a-3c5e-8
l_l i nothing	a-6b-8c-8d-5e-8f-8g-13h-10
l_l i notice	a-6c-4g-5
l_l i numb	b-3e-4f-3g-5
l_l i off	a-5b-4c4d-4e-5f-4g-5h-4
l_l i on	b-4c-4d-4e-3f-3g-10
l_l i only	a4b-3c-3e-3f-4g-6h-5
l_l i out	a-8b-4c-8d-6f-7h-3
l_l i own	a-5b-5c3d-6e-3f-7g-7
l_l i pay	a-5b-6c-5e-4g-5h-3
l_l i porn	a-6d-7g-4h-2
l_l i put	a-5b-5c-5d-6f-5
l_l i rather	a-3b-4c-4e-8f-3h-3
l_l i read	b-3c-3d-5e-3f-3g-3h-3
l_l i relieve	g-4
l_l i responsibility	a-3c3d4g-4
l_l i ring	b-3d-3f-3g-9
l_l i sad	b-3d-4f-3g-5
l_l i safe	a-3g-6
l_l i say	a-9b-8c-7e-3g-3h-3
l_l i scared	b-3c-5d-4e-8f-6
l_l i see	a-6b-4c-5d-5e4f-4h-3
l_l i set	a-4b-6c-7d-5e-11f-3g-4
l_l i short	g-3
l_l i sick	a-4b-3c-4d-6e-4f-7g-8h-4
l_l i sit	d-3
l_l i sleep	a-11b-4c-4d-4e-3f-3g-8
l_l i so	b-6c-6d-4e-6f4g3h-6
l_l i some	a-4c5d-4f-3g-5
l_l i something	c3f-3g-6h-3
l_l i sorry	b-5e-4f-8h-4
l_l i stay	a-3c-3d-4e-3g-4h-4
l_l i still	a-3b-6c-5d-4f-5g-7
l_l i stop	b-3c-3d-3f-3g-4h-4
l_l i stress	a-7c-6d-6e-3f-5g-7
l_l i stupid	a-4b-3c-6d-3e3f-6g-4h-4
l_l i such	a-3b-5c-3d-3e-4f5g-6
l_l i suck	a-5b-6c-6d8e-5f-6g-6h-4
l_l i support	a-2b-5e-3g-3
l_l i take	a-4b-9d-2f-3g-11
l_l i tell	b-7c-9d-3e-4f-3g-13
l_l i terrify	a-4b-5c-4d-4e-5f-4g5h-4
l_l i that	a-8b-14c-4d-6e-10f-9g-3h-7
l_l i the	a-7b-14c-16d-15e-4f-5g-8h-5
l_l i them	a-5b-3c-4d-5e-6f-8g4h-2
l_l i there	a-5b-5c-3d-4e-6f-4
l_l i thing	a-6b-4c4d-5f-4g-5h-3
l_l i think	a-6b-6c-6e-9f-6g5
l_l i this	b-7c-6
l_l i thru	b-4c-6d-5e-6g-11
l_l i tired	a-7b-3c-8d-3e-3f-9g-14h-4
l_l i to	a-5b3d-4e-4
l_l i trap	b-4f-3h-3
l_l i trash	a-4b3c-4d-5e-4f5g-7
l_l i try	b-5c-6d-7e-8f-6g-8
l_l i two	a-5g-5
l_l i understand	a-3e-6g-5
l_l i unheard	a-3b-4c-3d-3e-3f-4g-4h-3
l_l i until	a-4g-3
l_l i up	a-13b-8d-11f-7g-3h-4
l_l i us	a-4b-3c-3e-4f-4g-6h-3
l_l i use	a2b-7d-3e-5f-4g-4
l_l i useless	a-3b-4c-4d-2f-4g-3h-3
l_l i very	a-4b-6c-5d-3e-5f-6g-5h-5
l_l i walk	a-4b-4c-4d-5e-4f-4
l_l i want	a-5b-3c-4d-3e-6f-3g4
l_l i weak	a-6b-5c-5d-7g-6h-11
l_l i well	a6b-3c-5d-3e-3f-3g-4h-3
l_l i what	a4b-4c-5d-5e-6f-5g-9h-4
l_l i when	a-5b-8c-7d-6e-6f-8g-5h-5
l_l i why	a-6b-5c-8e-5f-5g3h-9
l_l i with	a-8c-6d-3
l_l i work	a-5b-3d-4f-4
l_l i worthless	a-4b-4c-4d-4e-3f5g-5h-5
l_l i write	a-5b-7c-6d-3e-2f-5
l_l i wrong	a-5b-3c-5d-4e-8f-5g-5h-6
l_l i yes	a-5c-3g-6
l_l i you	a-7b-5d-4e-6f-6g5h-4
l_l i your	a-9b-7d-5e-4f-5g-6h-6
l_l idiot $	a-4b-4c-3d-3e-4f8g-5h-7
l_l if be	c-5d-3e-5f-3g4h-3
l_l if can	a-4b-4c-3e-3h-5
l_l if change	a-4b-5d-2e-3f-3g-8h-3
l_l if come	a-7b-3e-6f-5
l_l if could	a-3e-6
l_l if die	a-2b-4e-7f-3g5
l_l if do	f-3
l_l if feel	d-5e-5g-7
l_l if find	a-4e-4
l_l if go	a-5e-6g3
l_l if happen	d-2f-3g-4
l_l if have	a4b-3c-6d-2e-3g-9
l_l if hurt	a-7b-8c-7d-5e-10f-10g7
l_l if leave	a-4b-3e-8g8
l_l if lie	a-3b-2g-7
l_l if of	a-4g-5
l_l if slip	d-4e-3g-4
l_l if tell	a-3e-6g7
l_l if think	a-8b-3c-3d-3e-10g-5
l_l if want	e-3g-4h-3
l_l if would	a-5e-4g-8
l_l imagine .	a-7b-4c-8d-8e-5f-3h-5
l_l in $	a-10b-5c-8d3e-7f-7g-3h-5
l_l in ,	d-3g-7h-6
l_l in .	a-3b-10c-5e-4f-4
l_l in :	a-4b-3h3
l_l in and	a-6b-5c-9e-3f-4h-5
l_l in back	b-5d-4e-6g-5h-3
l_l in bath	a-5g5
l_l in bathroom	a-8b-4c-4d-7e-6f-9g5h-6
l_l in bedroom	d-3e-3f-3h-3
l_l in canal	a-4b-4e-3f-5g-6h-5
l_l in car	a-3b-3c-3d-3f-4
l_l in defense	a5b-5c-4d-6e-3f-4g-5h-3
l_l in doorway	a-3d-3e-3g5
l_l in drawer	a-3b-4c-3d-8e-3f-3g3h-5
l_l in eye	a-6b-4c-4d-6e-5f-9h-7
l_l in face	a-3b-7d-5e3f-3g-6h-5
l_l in fridge	a-4b-5d-5e-3f-4g-7h-5
l_l in garage	a-4b-5c-4d-4e-3f-5g5h-6
l_l in garden	a-6b-5c-6d-7f-6g-5h-7
l_l in ground	a-5c-4d-3f-5g6
l_l in group	a-3e-4h-3
l_l in hall	a-5b-5c-4d-5e-5f-4g-5h-4
l_l in hand	a-5b-4d-3h-4
l_l in house	h-3
l_l in i	a3b-3g3
l_l in kitchen	a-4b-4c-4d-6e-3f-5g-5h-6
l_l in last	a-4c-8g-4
l_l in meet	c-3g-6
l_l in mirror	b-3d-3e-3f6g-7h-6
l_l in morning	a-5b-5c-3e-2f-3h-4
l_l in of	b-3c-6d3e-4h-4
l_l in other	h-4
l_l in room	a-4b-3e-4h-5
l_l in session	c3g-5
l_l in shed	a-6b-5c-3d-4f-4g-5
l_l in shower	a-4b-4d-5e-5h-4
l_l in sleep	a-4b-5c-4d-3f-5g7h-2
l_l in spare	d-3g-4
l_l in stomach	a-7b-6c-4d-6e-3f-4g4h-6
l_l in that	a-3g3
l_l in way	a-3c-8d-3h-3
l_l in year	b-3c3d-5e-8g5
l_l into $	a-3b-3c-3f3g-5h-4
l_l into .	a-5b-6c-5e-7f-5g-7h3
l_l into bathroom	b-4g-4
l_l into wall	d-4f-3g4
l_l ironing $	a-4b-5c-4d-4e-6f-5g-5h-5
l_l it $	a-7c-2f-6g-3h-8
l_l it ,	a-8b-3d-3g-7h-3
l_l it .	a-15b-6d-7f-3g-4h-6
l_l it a	a-2b-6c-8d-6e-4f-7h-9
l_l it ade	b-3c-3d-2g-5
l_l it again	b-3d-3e-3f-3g-6
l_l it all	a-11b-9c-3d-3e-6f-5h-4
l_l it always	a-4b6d-4f-5g-3h-3
l_l it an	a5b-5c-3d-6e-3f-9g-5h-6
l_l it and	a-4b-3c-3d-5f-3g-9h-3
l_l it at	a-5b-7c-8d-7e-6f-6g-5h-3
l_l it bad	a-4b-4c-3d-5e-4f-6g-4h-5
l_l it be	a-9b-4c-3d-3e-3f-4g8
l_l it but	a-8b-5c-3e-6g-6h-4
l_l it day	a-7b-6c-3d-3e-6f-7g-7
l_l it every	c-3d-4g-4
l_l it for	a-6b-11c-4d-7f-5g5h-6
l_l it get	a-7b-7e-6f-4g-9h-9
l_l it go	a-3b4d-4g-7
l_l it happen	b-3c-4d-8g-4
l_l it hardly	a-4b-7c-2d-3e-4f-3g-3
l_l it have	b-3c-8e-3f-3h-3
l_l it help	a-3b-4d-3e-3g-6h-2
l_l it her	a-3b-5c-3d-5f-4h-4
l_l it his	a-5b-4c-3d-6e-3f-6g3h-3
l_l it i	a3b-6c-10f-7g-10
l_l it in	b-4c-3d-7e-3f-4
l_l it just	b-6c-4d-7e-5f-5g-5h-5
l_l it like	b-3c-3d-6f-8g-9h-4
l_l it me	a-7b-8c-3d-10e-7f-7g-6
l_l it my	a-4b-9c-6d-6e-5f-3g-3
l_l it no	a-5b-4d-3e-3f-7h-6
l_l it nobody	a-5b-5c-5d-3f-7g-9h-3
l_l it not	b-4c-4d-13e-8f-3h-3
l_l it nothing	a-4b-3c-5e-2g-8
l_l it now	a-6f-2g3
l_l it of	d3e-6g-7
l_l it on	a-9b-4c-4d-6e-3g-10
l_l it one	b-5d-3e-6f-3h-3
l_l it only	a-9b-4c-3d-4e-4f-3g-7
l_l it out	a-3c-6d3e-3g-5
l_l it over	a-4g3
l_l it protect	a5b-4c-4d-4e-4f-3g-5
l_l it quick	a-6e-3f-3h-3
l_l it rain	a-5b-7c-3d-7e-7f-4g-5h-3
l_l it right	a3b-3c-3d-5f-4g-7
l_l it small	a-3b-3
l_l it sunday	a-9d-3e-4g-7
l_l it that	d-9e-4f-3g3
l_l it the	a-13c-3d-12e-3f-6h-5
l_l it time	a-3b-4c-3e-5f-5g3
l_l it to	a-9b-11c-9d-7e-8f-8g5h-3
l_l it two	a-7b-4c-7f-7g-7h-3
l_l it way	a-4b-2c-9d-3e-3g-4
l_l it with	a-3b-3d3e-3f-4g-6h-4
l_l it wrong	a-2c4e-3g3
l_l it you	a-13b-3c-3e-5g-9
l_l it your	b-7c-3e-6f-4g-9h-5
l_l itself $	b-3c-3e-3f-3g-5h-2
l_l january $	a-6b-6c-5d-3e-5f-4g-4h-6
l_l jo $	b-4f-3g-5h-4
l_l job $	a-4b-4c-5d-5e-6f-5g-8h-6
l_l joke a	a-6b-3c-3d-4e-3f4g-6h-7
l_l jump $	a-4b-5c-4d-6e-9f-5g9h-4
l_l jump the	a-7b-3c-5d-4f-7g-9h-5
l_l june $	a-4b-4c-5d-4e-3f-3h-3
l_l june i	g-8
l_l just .	a-9c-5d-8e-11f-3g-4h-4
l_l just be	c-3g3
l_l just it	a-3b-6c-5d-6e-7f-4h-4
l_l just me	b-5e4g-2h-3
l_l just not	e-4g6
l_l just of	a-5c-11d6e-6f-8g-7h-9
l_l just that	a-5d-3e3
l_l just the	c-7d-4e-3g-5
l_l just thru	a-3b-3d-3e2f-3g-3h-3
l_l just to	a-4b-8c-5d-7e-8f-4
l_l just two	a-3d-4
l_l keep .	a-5b-8c-10d-8e-11f-9g-8h-5
l_l keep about	b-3d-4
l_l keep card	b-6c-3d-4e-5f-4g-7
l_l keep in	a-6g-3
l_l keep it	a-5b-6c-4d4e-6g-5h-3
l_l keep myself	a-3d-3e-4g-4
l_l keep phone	a3c-4d-3e-7g-8
l_l keep tablet	a-5b-3c-3g-4
l_l keep the	a-4b-7c-4e-5g-4h-5
l_l kettle ,	b-3d-2e-3g-5
l_l key mistake	g-3
l_l key my	g7
l_l key the	a-6b-4c-5d-5e-4f-3g-5h-5
l_l kick .	a-5b-3c-4d4e-3f-4g-4h-4
l_l kick in	a3b-7c-7d-5e-5f-5g5h-6
l_l kid $	a-3b3c-4d-5e-8f-2h-4
l_l kid .	a-4b-6c-4d-5e-3f-4h-4
l_l kid a	a-5b-3c-3d-5f-3g-7h-6
l_l kid i	a-7
l_l kid love	f-4g4
l_l kid me	a-5b-6c-4d-5e-9f-3h-8
l_l kill .	a-6b-5d-5e-6f-6g5h-3
l_l kill if	e-9g4
l_l kind husband	a-4d-3f-10g-4h-5
l_l kitchen $	a-5b-5c-4d-6e-3f-5g-5h-5
l_l knee $	a-5b-6c-6d-6e-6f-3g-7h-6
l_l knife my	b-3c-4e-2g6h-3
l_l knife the	a-3b-5c-3d-5f-6h-7
l_l knock $	a-7b-7c-8d-4e-5f-7g-8h-8
l_l knot my	g-5
l_l know $	a-10b-7c-8e-8f3g-11h-3
l_l know .	b-4d-11e-5f-9g5
l_l know be	a-9b-3c-9e-7f3g-12
l_l know have	a-8b-3f-5g-8h-3
l_l know i	b-6c-11d-5e-4f-8g-10h-4
l_l know long	a-4g-4
l_l know promise	g-5
l_l know to	a-7b-5d-3e-3
l_l know you	a-9c-4d-5e-8f-3g-5h-4
l_l land $	a-3b-3d-2e-4f-3g-5h-3
l_l laptop $	a-4b-3c-4d-4e-3f-4g-4h-4
l_l laptop .	d3e-5f-4g-6
l_l last $	a-3b-6c-7d-8e-6f-6g-4h-4
l_l last ,	a-3b-3d-3e-3f-4g-4h-4
l_l last .	a-7b-9d-7e-5f-6g-3h-6
l_l last and	c-3d3
l_l last he	c-3d-3g4
l_l last i	b-5c-5d-3e-7f-3g7h-4
l_l late $	a-3c-3e-5f-3g5h-2
l_l late the	b-3d-2e-3g-6
l_l later $	a4c-3e-4g-3
l_l laugh $	a-3b-3c-4e-4f-3g-9h-3
l_l laugh .	d-2e-3g-7
l_l laugh i	d-2e-4g-6
l_l laugh the	b-4d-4e-3f-3g-6h-4
l_l lawn $	a-3b-6c-5d-5e-5f-5g-7h-4
l_l leave $	a-5b-6c-3d-5f-3g-3h-5
l_l leave .	a-6b-4c-3d-6e-6f-4g-10h-5
l_l leave i	c-5e-4f-4g-5
l_l leave kid	b-3c-3h-6
l_l leave note	a-2e-3g-5h-3
l_l leave phone	b-3f-3g-5
l_l leave room	a-3c-3d-3f-3h-5
l_l leave to	a-6b4d-3e-6g-7
l_l leave will	a-4b-4d-4e-4f-4g7
l_l leave with	a-5b-2c-3g3
l_l less $	a-3c-4d-5e-6f-5g-5h-3
l_l let .	a-3b-5c-3f-4g5h-2
l_l let down	a-5b-3c3d-3e-3g-7
l_l let go	b-10c-4d-4e-6g-6h-3
l_l let know	a-3e-3g-3
l_l let leave	a-3b-3d-4e-3f-2g5h-3
l_l let see	e-6h-3
l_l let slide	a-4b-3c3d-3f-3g-3h-3
l_l let think	c-3d-3e-4g4
l_l letter $	a-8b-4c-7d-6e-3f-4h-4
l_l letter the	g-5
l_l library $	a-4b-6c-5d-5e-4f-5g-5h-5
l_l lie $	a-10b-8c-8d-10e-6f-7g-10h-4
l_l lie .	a-6b-5d-6f-5g-9h-2
l_l lie i	b-3c-4d-4e-2f-3g-7h-3
l_l lie me	a-5b4d-3e-5f-4g-7
l_l lie tell	a-7c-4d-9f-6g-3h-5
l_l lie that	a6b-3c-3d-7g-3h-2
l_l lie the	b6c-5d-5e-5g-5h-4
l_l lie till	a-6b-5c-4d-6e-5f-4g2h-3
l_l lie you	a-11b-9c-7d-6e-3f-4g-4h-4
l_l life $	a-6b5c-7d-6e-4g6h-4
l_l life mean	a-3f-5g3
l_l life not	a-4b-6c-5d-6e-5f-8g4h-5
l_l light .	a-5c-4e-4g-6
l_l like $	a-8b-6c-6d-4e-7g-10
l_l like ,	a-3b-3f-5
l_l like .	b-8d-9e-9f-11h-9
l_l like ask	a-4c-7g-4
l_l like be	b-5f-14h-2
l_l like child	a-4c-5d-3e-4f-4g-5h-3
l_l like complete	b-5f4h-8
l_l like dead	b-3e-3f-4g-4
l_l like do	a-5b-3d-6e-8f4g-6
l_l like hear	a-6b-5c-8e-6f-4g-6h-3
l_l like hour	c-2e-5g-4
l_l like know	a-8b-5c-9d-4e-6f-4g-9
l_l like minute	b-3c-6d-4e-2f-3g-7
l_l like say	c3g-5
l_l like talk	a-3c-6e-3
l_l like to	a-2c-5g-8
l_l list $	a-2c-2e-4f-4g-5h-5
l_l list the	a-4b-5c-4d-3e-5f-4g-6h-4
l_l listen $	a-4b-6c-3d-2e-5g-4h-4
l_l listen you	a-5b-4d-3e-5f-4h-7
l_l little .	a-4b-6c-4d-3e-4f-5g-2
l_l live $	a-4b-3c-5d-5e-6f-6h-3
l_l lock door	f-3g3
l_l lock in	a-4b-5c-3d-5e-3h-3
l_l lock out	a-7b-3c-4d-4e-3f-4h-7
l_l log .	c-2d-6g2
l_l lol $	a-3b-3c-3e-4f-4g-8h-3
l_l lonely $	a-7b-5c-3d-5e-5f-7g-5h-4
l_l long $	a3b-2c-4d-4f-6g-4h-4
l_l long .	a-3b-5c-4f-4h-4
l_l long i	a-5b-8e3f-3g-6h-4
l_l long in	g5
l_l longer $	a-4b-5c-4d-5e-2f-7g4h-4
l_l look $	a-4b-5c-7d-5e-5f-5g-3h-3
l_l look .	b-4c-4d-5e-6h-4
l_l look his	f-9g-7h3
l_l look how	b-4c-4d-3e-4f-4
l_l look i	a-5b-3c3f-6g-6
l_l look in	a-5b-5c-4d-7e-7g-9
l_l look it	a-4b-5c-3d-4e-5f-7g3h-3
l_l look me	a-5b-4f-3h-5
l_l look on	b-3c-3g-6h-4
l_l look picture	a-4b-4c-6e-5f-5h-3
l_l look the	a-7b-4c-7d-9e3f-6h-4
l_l lose $	a-6d-3e-7f-3g-7h-6
l_l lose .	a-8b-3c-6e-7f-5g-11h-6
l_l lose and	a-3c-3d-3f-3g5
l_l lost .	a-3b-3c-4d-5f4g-3
l_l lot $	b-6c-5d-3e-3f-5g2h-5
l_l loud $	a2b-5c-6d-5e-3f-5g-5h-4
l_l love $	a-6b-3c-6d-6e-5g-9h-3
l_l love .	a-4b-9f-7g3h-3
l_l love and	a-3e-3
l_l love if	a-2e4g-4
l_l love you	a-5b-6e-10f-7g-5h-4
l_l lunch $	a-4b-4c-6d-4e-3f-4g-5h-4
l_l m $	a-4b-3c-4e-3f-3g-3h-3
l_l make $	a-4b-4e-3f-4g-5h-3
l_l make .	a-5b-6c-7d-7e-4f-7g-6h-2
l_l make choice	a-8c-7d5e-3g-5
l_l make do	a-3b-4c-4d3e-6f-4
l_l make feel	a-4c-3e-6g-7
l_l make fool	c-3d-4e-5f-4g-6
l_l make laugh	d-3e-4g-11
l_l make mind	b-7c-6d-5e4g-6h-4
l_l make mistake	a-3c4d-3f-3g-5
l_l make mountain	a-3c-3d-2e-3h-4
l_l make sick	b-3c-3d-3e-2f4g-5
l_l make the	a-5b4c-3d-6e-5f-4g-5
l_l make to	a-6b-4c-3d-5e-3g3
l_l man $	b-4c-8d-5e-6f-3g3h7
l_l man a	a-4c-3f5
l_l man door	a-4b-3c-3d-3f-5g2h-4
l_l man the	a-8c-4d-4f-9g-5h-8
l_l man wire	a5b-3d-3h-3
l_l march $	a-5b-5c-5d-4e-3f-4g-5h-3
l_l mark $	g3
l_l mark i	a-4c-4d-5f-6g4h-4
l_l mark the	a-4b-8c-5d-6e-6f-5h-3
l_l marry $	a-7b-3c-7e-7f-7g-8
l_l marry a	a-3b-4c-5d-3e-9f-9g-6h3
l_l match $	a-5b-5c-5d-5e-5f-3g-6h-4
l_l may $	a-3b-4d-5e-4f-3g-6h-4
l_l me "	g-4
l_l me $	a-8c-4d-3e3g-6h-5
l_l me ,	a-6b-7c-5d-3e-9f-3h-6
l_l me .	a-9b-5c-5d-6f-9g4h-10
l_l me a	a-9b-7c-5d-6e-12f-10g-6h-11
l_l me and	a-2e-3f-4g-3
l_l me at	a-6b-5c-3d-4e-3f-3g3
l_l me bank	g3
l_l me be	a-6b-7c-6e4f-6h-5
l_l me calm	a-4b-5c-4d-4e-6f-6g-6h-4
l_l me carry	a-3b-3c-3e-5
l_l me deal	a-4b-4d-3e-3g-5
l_l me fail	a-4b-4c-3d-3g-4
l_l me for	a-3b-6e-7g-7
l_l me front	a-4b-7d-3e-5f-3g3h-3
l_l me have	a-4b-4c-3d-6e-6f-4h-4
l_l me he	a-3d-3e-7g-3
l_l me her	a-3b-4d-3e-6f-4h-4
l_l me i	b-3c-7d-5e-4h-2
l_l me it	b-8c-4e-9f-4g-3
l_l me keep	a-6e-3
l_l me like	a-2c-5d-3e-3f-7g-5
l_l me look	b-3d-3e4f-4g-6h-4
l_l me minute	a-3e-6f-3g-4h-3
l_l me monday	a-3e-7g-3
l_l me much	a-3c-2d-4e-3h-6
l_l me my	a-5b-5c-4d-5e-8f-4g3h-6
l_l me not	a-3b-4d-7e-3f2g-6
l_l me on	e-5g3h-4
l_l me phone	b-4g4
l_l me say	a-6b-3g-6h-3
l_l me scrabble	a-3b-4c-3d-3e-3g-5h-3
l_l me see	a-3b-6c-3d-3f-7g3h-8
l_l me she	b-5d-2f-7g7h-4
l_l me text	a-2b-3c-3d-3e-4f-6g4h-3
l_l me that	a-8b-6c-7e-5f-4g-9
l_l me the	a-4c-3d-3f-3h-5
l_l me this	a-3b-3c-5d-6e-5
l_l me till	b-3c-3d-5e-5f-3g-7
l_l me to	a3b-3c-3e-6g5
l_l me truth	a-3b-5d-3e-3f-3h-4
l_l me week	a-5e-6f-4g-8
l_l me when	a-5c-4d-2f-6g-6
l_l me with	a-4b-2c-3d-3e-6g-4h-4
l_l me work	a-3e-3g6h-3
l_l me would	e-8g8
l_l me you	a-5b-7d-3e-3f-3h-4
l_l me your	a-5b-6c-4d-4e-3f-3g-8h-6
l_l mean $	a-4b-3e-5
l_l mean ,	b-4d-3e-3f-4h-3
l_l mean .	a6b-2c-4e-2f-3h-3
l_l meet $	a-2b2c-4d-3e-3g-7h-6
l_l meet .	a-6b-7c-3d-5e-5f-5g-9h-4
l_l meet and	c-6e-6g-4
l_l meet seven	a-4c-4f-4
l_l meeting $	a-7b-6c-6d-5e-3f-5g-6h-4
l_l message $	a-6b-3c-3d-5e-3f-3h-5
l_l message i	a-5b-3c-5e-4g-6
l_l midnight $	a-3b-3c-3d3e-3f-3g-4h-4
l_l might have	a-6b-2c-5e-4g-7h-3
l_l mine i	b-3f-3
l_l minute $	c-4e-3h-3
l_l minute .	a-4b-6c-4d-6e-6f-6g-5h-3
l_l minute do	a-3b-3d-4e-3g-6
l_l minute i	a-4d-4f-3g-6h-3
l_l minute it	a-5b-8c-5d-6e4f-6g-6h-3
l_l minute top	a-4b-4c-3d-6g-3h-3
l_l mirror $	a-3b-6c-4d-4e-5f7g-8h-6
l_l misery $	a-3b-6c-4d-3e-6f-5g-3h-6
l_l miss .	a-3b-6c-4d-5e-5f-5g-7h-5
l_l miss meet	b-2c-6g-2h-3
l_l mistake $	a-3b-3c-3f-3g-4h-3
l_l mistake make	a-4c-7
l_l mo $	a-4b-3c-3d-4e-3f-3g-6h-4
l_l monday $	a-6b-5c-9d-5e-6f-4g4h-6
l_l money $	a-3b-4c-5d3e-4f-4h-5
l_l money i	c-5g-4
l_l money the	a-9b-6c-3d-5e-5f-4g-6h-3
l_l month $	b-7d-4e-3f-6g-8h-4
l_l month have	a4c-5d-4g-6
l_l more $	a-6c-6d-3f-4g-4h-6
l_l more and	a-5b-6c-5d-5e-3f-4g-3h-4
l_l more than	a-3b-3c-2e-4g-3
l_l more the	a-5e-3g-5
l_l more would	a3b-3g-6
l_l morning $	a-4b-5c-4e-6f-6h-6
l_l morning i	g-8
l_l mother $	a-5b-8d-5e-8f4g-4
l_l mother ,	b-3f-5g-3h-6
l_l mother .	c-6d-6e-5f-5g-7h-9
l_l mother a	a-9b-5c-5d-4e-7f-8g-5h3
l_l mother and	a3c-4g-6
l_l mother be	c-5d-5f-4g-4
l_l mother i	a-4b-3c-5f-3g-7
l_l mother the	a-5b-3c-5d-3f-4g-7h-8
l_l motion $	a-3b-3d-3e2f-3g-3h-3
l_l mountain of	a-3c-3d-2e-3h-4
l_l move ,	a-5g-5
l_l move .	a-4b-4c-6d-5e-3f-5g-3h-5
l_l much $	a-5b-4c-5d-5e-4f-4g-5h-6
l_l much .	a-5b-5c-5d-5f-6g4h-4
l_l mug $	a-4b-4c-4d-3e-3f4g3h-8
l_l must be	a-3b-4e-7h-4
l_l must the	a-5b-5c-4d-3e-10g-7h-7
l_l my $	a-5b3c-7e-5f-3h-7
l_l my ,	b-6d-8f-7h-4
l_l my .	a-11b-3d-4e-15f-3g4h-12
l_l my :	g-5
l_l my ?	b-2c-2f-4g-8h-6
l_l my a	a-7b-8c-7d-8e-6f-5g-8h-6
l_l my again	c-6d-4g6
l_l my against	b-3d-3e-4f-3g-3
l_l my and	a-7b-4c-5d-5e-6f-4
l_l my ask	a-4b-3c-3d-5f-4g-5h-3
l_l my away	a-4b-2c-5d-4e-4f-3g-8
l_l my be	a4b-6d-8e-4f-8g-6
l_l my beat	a-3b-3c-4d-4e-4f-3h-4
l_l my by	a-5b-4g-5h-3
l_l my die	d-6e-3f-3g-5h-5
l_l my do	b-8c-4d3e-5f-3g-4h-3
l_l my drawer	a-4b-4c-4f-5g4h-3
l_l my drop	f-3g-4
l_l my every	a-5b-7c-4d-6e-3f-3g-7h-4
l_l my explain	a-9b-6c-8d-7e-6f-6g-8h-5
l_l my for	d-4f-4
l_l my from	a-6b-6c-6d-5e-4f-5g-7h-7
l_l my go	a-5b-4c-4d-5e-3f-3g-8h-4
l_l my have	a-7b-4d-7f-3g-8h-6
l_l my husband	a-3b-4e-4f-4g-5h-8
l_l my i	a-8b-5c-8d-5f-4g7
l_l my in	a-8b-8d-6e-3f-6g-9h-6
l_l my just	a-3b-4c-4d-5g5
l_l my keep	a-3d-6e-6g5
l_l my life	b3c-6f-5
l_l my make	a-7c-5g-3
l_l my off	c-3g-3
l_l my on	a-8b-8c-9d-8e-3f-5g-6h-4
l_l my or	d-2g6
l_l my out	a-5b-8c-5d-4e-7h-8
l_l my over	a-5b-4d-7e-3f-4h-3
l_l my round	a-3c-4d-3f-4g4h-4
l_l my say	a-3b-3d-5f-3h-4
l_l my slip	a-10b-7c-8d5e-3f-8g-6h-7
l_l my so	a-5b-2e-4f-3g9h-9
l_l my talk	a-5b-6c-6e-5f-4h-6
l_l my text	a-6b-5c-5d-4f-3g7h-5
l_l my that	a-4b-5d-5f-2
l_l my the	a-3b-3c-5e-4g-4h-4
l_l my to	b-6c-6d-5e-6f-7g-13h-3
l_l my until	b-3c-4e-5f-3g6h-4
l_l my when	a-3e-6f-3g-2h-2
l_l my where	b-4c-2e-4f-4g7
l_l my with	a-4c-4g5
l_l myself $	a-7b-5c-7e-5f-4g-4h-5
l_l myself .	a-4b-5c-5d-4e-2g3h-3
l_l myself i	a-4b-5c-6d-11e-8f3g3h-3
l_l myself on	a-3b-2c-3d3e-3f-4g-6
l_l myself the	a-9b-6c-8e-3f4g3h-4
l_l name $	a-6b-3c-4e-3f-5g-8h-6
l_l near .	a-3b-3e-5f-5g6
l_l nearly .	a-4b-5c-4d-3f-3g9h-4
l_l nearly my	a-3b-3
l_l nearly of	g-6
l_l neck $	a-3b-4c-6d-3e-3f-5g8h-3
l_l need $	a-4b-4c-5d-3e-4f-3g-5h-2
l_l need .	b-3c-3g-5
l_l need hear	a-4b-2f-3g-2
l_l need to	a-3b-3c-3e-4f-4h-2
l_l neighbor be	a-9b-7c-6d-5e-3f-5h-7
l_l never ,	a3e-9g-5h-4
l_l never .	b6c-8d-7e-6f-9g-9h-4
l_l never a	a-7d-3e-6f-4g-8h3
l_l never anyone	a3b-7c-4e-7f-10g5h-4
l_l never anything	b-3e-3g-6
l_l never at	b4e-2f2g-8
l_l never coffee	a-4b-5e-3h-3
l_l never me	a-5b-11d-3f-4h-5
l_l never tell	e-4g-4h-9
l_l never the	a-5b3e-3f4g-8h-3
l_l never them	a-4b-6g4
l_l never to	b-11c-5d-6f-9g-11h-4
l_l never when	a-4b-7c-3d-6e-10f-5g-4h-3
l_l never you	a-11b-9e-5f-6g-8h-3
l_l never your	a-6b3c-3d-3e-4h-3
l_l new .	a-4b-6c-5d-4e-7f-6g-3h-8
l_l new for	a-7b-8c-7d-6e-4f-6g-11h-5
l_l next ,	a-4f-3h-2
l_l next :	a-4d-4f-3g-4h-3
l_l next i	a-4c-5d4g-7
l_l next my	a-6c-5f-5g6
l_l night $	b-6c-7d-5e-5f-6h-6
l_l night he	g4
l_l night i	a-5b-3e-4f-4
l_l nine $	a-4e-6f-2g-5h-3
l_l nine and	a-4c-4d-3f-4g-5h-3
l_l no $	b-4c-3e-4f-3g-7h-5
l_l no ,	a-10b-12c-10d-7e-8g-12h-10
l_l no .	a-10b-8c-6d-8e-11f-15
l_l no at	a-3e-6f-4h3
l_l no deal	a-4b-4c-5d-3e-4f-4g-6h-3
l_l no i	a-3f-6g-2h-6
l_l no in	d-3f-10g-6h-5
l_l no it	a-7c-3e-4f-6
l_l no of	d-3e6h-7
l_l no than	a-3b-6c-3d-4e-4f-8g-2
l_l no to	b-4c-3e-5g6
l_l nobody $	a-3b-10c-4d-3e-4f-6g-4h-7
l_l nobody .	a-7b-7c-5e-2f-9g4h-3
l_l nobody hurt	a-3b-6c-4d-6e-4f-3g-5
l_l nobody me	a-7b-6c-5d-5e-4f-8g3
l_l nobody this	b-3e-4g-6
l_l none it	a-5b-4c-3d-5e-4f-5g-7h-6
l_l none this	d-2e-4
l_l noon $	b-5d-4e-3f-3g-4h-3
l_l not $	a-9b-6c-5d-8f-4g-6h-7
l_l not ,	a-12c-8d-4g-12h-10
l_l not .	a-6b-11c-8d-9e-15f-6h-9
l_l not a	a-7c-4d-7e3g-4h-9
l_l not about	a-6b-3c-6d-7e-6f-3
l_l not an	a3b-3c-3d-5e-6f-3g-9h-5
l_l not and	g-5
l_l not any	a-6b-3c-3d-5e-6f-4g-3
l_l not anyone	a-6c-3e-4f-5h-7
l_l not anything	a-9b3c-3d-5e-5f-4h-7
l_l not anywhere	a-3c-4d-2e-3f-3g-3h-5
l_l not around	a-5g3
l_l not at	b-5c-5d-3e-4g-4
l_l not back	a-7b-5c-5d-6e-4f-5g4h-7
l_l not bad	a-5b-5c-3g-9h-3
l_l not be	a-7b-7d-4e-8f-8g3h-5
l_l not dare	a-3b-3d-4e-4f-3g-5h-4
l_l not do	a-3b-10c-6d-3e-3f-5g-7h-5
l_l not fault	a-5b-8c-5d-4e-3f-3g-5h-7
l_l not feel	b-3e3g-3h-3
l_l not for	a-7b-4d-5e-4f-8g5h-3
l_l not go	a3d-3e-2g-5
l_l not have	a-7b3c-5g-6
l_l not he	f-4h-6
l_l not her	b-3c-5d-9e-4f4h-10
l_l not here	a-3b-4c-3d-3e-4g3
l_l not his	f-3g-4h-4
l_l not home	a-5b-7c-6d-4e-4f-3g-4h-3
l_l not honest	a-4b-5c-3d-3e-3g-5h3
l_l not how	a-6g-4
l_l not i	a-8b-4c-3d-4e-3f-6g8
l_l not if	b-5d-3f-3g-3h-5
l_l not in	a-7b-9c-9e-5f-10h-11
l_l not it	a-4b-7e-11f-8g-4h-5
l_l not less	a-3e3g-4
l_l not lie	a-3c-3f-4h-2
l_l not man	a-5d-7f-5g-5
l_l not me	a-8b-8c-4d-6e-7f-3h-7
l_l not monster	a-5b-5c-6d-2e-4f-6g-4h-4
l_l not my	a-5b-4d-4e-2f-5g3
l_l not myself	a-5b-3c-3d-5f-6h-4
l_l not need	a3b-6c-6d-5e-2f-3g3h-7
l_l not of	a-5d-3f-3g-7
l_l not on	a-7b-5c-4e-3f-4g3h-5
l_l not one	a-3b3c-2e-6g-10h-6
l_l not out	a-3c-3d-3e-4g6
l_l not person	a-7b3c-6d-8e-9f-9g-6h-9
l_l not safe	c-4d-3e-2f-4g4h-4
l_l not since	a-5b-4c-5d-3f-4g-5h-3
l_l not that	b-3c-8d-6f-5g-8h-5
l_l not the	a-10b-9d-11f-5
l_l not there	a-8b-8c-3d-3e-3f-4
l_l not this	a-5b-11c-6d-12e-10f-11g10h-12
l_l not though	a-7b-3c-3d-5f-4h-4
l_l not to	a-4b-9c-6e-4h-9
l_l not up	a-7b-5c-5d-9e-8f-4g5h-6
l_l not well	a-4b-3c5d-3f-3g-3h-5
l_l not what	a-9b-3d-9e3f-8h-5
l_l not when	a-4c-4g-4
l_l not with	a-8b-5c-7d-8e-5f-9g-8h6
l_l not you	a4c-3d-4e-5f-7g-7
l_l not your	a-7b-3g-8h-4
l_l note the	a-2e-3g-5h-3
l_l nothing .	a-5b-7c-4d-5e-3f-6g-3h-8
l_l nothing a	a-3b-3e-4f-2h3
l_l nothing good	a-3e-3f-3
l_l nothing i	a-3b-5c-6e5f-3g-7h-5
l_l nothing live	a-3b-3g5h-3
l_l nothing say	b6e-9f-5g-5h4
l_l nothing telly	a-4b-5e-4f-3g-4h-5
l_l nothing the	a-3b-10c-3d-7e-3f-5g-8h-6
l_l nothing to	b-4d-3e-4f-3g3h-4
l_l nothing with	a-5b-5d-6e-4f-3g-3h-10
l_l notice $	a-7b-7c-7d-5e-4f-6g-5h-6
l_l notice .	a-2b-6c-5d-2f-5g-3h-6
l_l notice be	a-5d-4e-5f-3g-5h-4
l_l notice i	a-5b-6e-6f-3g-5
l_l now $	a-5b-5c-4d-4e-5f-6h-7
l_l now .	b-4c-3d-2g-6h-3
l_l now be	e-3g4
l_l now it	a-3b-3c-5d-4e-3f-4g-4h-2
l_l numb $	a-3b-4c-4d-4e-4f-4g-3h-6
l_l of $	a-5e-6f-8g-7h-6
l_l of ,	a-10d-4e-5f-5g-4
l_l of .	a-5b-12c-5d-3f-6g-3h-15
l_l of and	a-3d-3f-6g-11h-7
l_l of at	a-5b-6c-8d-7e-4f-5g-7h-5
l_l of be	b-3c-3d-5e-4h-4
l_l of child	a-3c-4d-4
l_l of come	a-5b-6d-3e-4f-6g-6h-3
l_l of do	a-4d-3f3g-6h-5
l_l of he	f-3
l_l of hide	a-5d-4e-3f-4g-7h3
l_l of him	a-5b-4c-3d-3f-5g-10h-5
l_l of holiday	c-6d-6e-6g-6
l_l of i	a-3b-5c-4e-5h-3
l_l of in	a-7b-4c-3d-4e-3f-6h-6
l_l of kid	b-6c-3d-7e-2f-8h-3
l_l of life	b-4c-6f-6g-7
l_l of make	a-4c-4e-4f-4g-5
l_l of man	a-6b-3c-3d-4e-3f4g-6h-7
l_l of molehill	a-3c-3d-2e-3h-4
l_l of month	a-7d-4e-5g-5h-3
l_l of mother	a-4c-2d-5f-10g-6h-10
l_l of of	b-6d-4e-5f-5g-10h-6
l_l of on	a-7b-3c-4d-6e-5f-4g-4h-5
l_l of own	d-3
l_l of rope	a3c-3g-4
l_l of the	a-4b-6c-3d-5f-5g-4
l_l of to	a-5e-3g3
l_l of when	d-6e-3g-8h-2
l_l of would	c-4d-4e-5f-3g-8h-2
l_l of year	a-6b-4c-6d-4e-4f-3g-3h3
l_l of you	e-4f-6g4
l_l off $	a-8b-4c-4d-3e-3f-4g-5h-3
l_l off and	a-4b-3c-5d-5e-4f-3g-5h-4
l_l off i	a-3e-3g3
l_l off rail	a-5b-4c4d-4e-5f-4g-5h-4
l_l off that	a-4c-3d-3e-6f-4g-4h-3
l_l off the	a-5c-5f-8
l_l old ,	a-5e-3g-3
l_l old .	d-7e-4f-6g-6
l_l on $	b-5c-4d-8e-5f-4h-4
l_l on ,	c-2g-12
l_l on .	a-9b-5d-10e-14f-9g-3h-3
l_l on :	f-3h-3
l_l on ?	a-3e-4g-3h-3
l_l on and	a-5b-4c-8d-4e-6f-3g11
l_l on application	a-2b-3c-3d-3e-3f-3g-4h-2
l_l on arm	b-4c-3f-4g5
l_l on because	a-4b-3c-3f-3
l_l on bed	a-3c-4d-5g7
l_l on bench	b-4c-3d-4g-5h-3
l_l on bridge	a-7b-5c-3d-7e-4f-4h-4
l_l on by	a-5b-4c-5d-4g-6
l_l on car	a-3b-4c-4f-3g5h-4
l_l on every	a-4b-9g-8
l_l on family	a-3b-3c-3g-4
l_l on foot	a-5b-7c-7d-5e-4f-6g-6h-5
l_l on for	a3e-3g-12h-3
l_l on fridge	a-3b-3c-4d-3e-3g-5
l_l on i	a-5b-3d-4e-3g5
l_l on ice	a-3b-3c-5d-6e-3f-4g-7
l_l on if	a-7b3c-5g-6h-5
l_l on it	a-3b-3d-3e-4g-3h-3
l_l on knee	a-3b-4c-4d-4e-3f-3g-5h-4
l_l on me	a-5b-6c-4d-5e-8g-8h-4
l_l on morning	a-3b-3c-4d-8f-3g-7
l_l on night	a-3c-3g-6
l_l on oven	b-3c-5d-5e-2f-3g-6
l_l on own	b-2c-5
l_l on phone	a-8b-9c-4d-8f-4h-3
l_l on pier	d-3g-4
l_l on second	a-6c-3d-8f-3g-5h-3
l_l on shoulder	a-6b-6c-6e-4f-4
l_l on side	a-6b4c-5d-7e-3f-3g-6h-5
l_l on site	b-7c-7d7e-4f-4g-4h-3
l_l on so	a-3b-6e-4g-7h-3
l_l on stair	d-4e-5g-6h-3
l_l on that	a-4b-4d-6e-8g-6h-2
l_l on the	a-3b-3h-3
l_l on this	a-3b-4c-3f-3g-6h-3
l_l on to	a-7b-4c-4d-4e2f-3g-6h-3
l_l on train	a-6b-5c-4d-3e-4f-6g-9
l_l on way	a-4b-2c-5d-9e-4f-3h-3
l_l on when	g-8
l_l on you	a-7b-5c-3d-2e-7f-7h-5
l_l once for	a-3c-3e-3f-3g-4
l_l once you	a-3c-5f-3h-4
l_l one $	a-6b-5c-3d-5f-3g2h3
l_l one ,	a-7d-4e-7f-4g-8h-6
l_l one .	a-6b-4c-2d-3g-8h-5
l_l one lie	a-5b-5c-5d-6e-6f-4g-4h-4
l_l one the	a-6c-3d-5f-5g-8h-2
l_l online $	a-4b-3c3d-5f-5g-4h-4
l_l only ,	a3b-3c-3d-4e-4f-4g-4h-4
l_l only .	a-7b-6e-8f-3g-4h-6
l_l only me	e3g-6h-3
l_l only of	a-3e-5f-4g-4
l_l only two	a-5c-4d-5f-4h-3
l_l only you	a-4d-7h-4
l_l open $	a-4b-3c-4e-3f-5g-8h-6
l_l open ,	e-5f-3g4
l_l open .	g-7
l_l open account	g-6h-3
l_l open door	a-6b-5c-7d-5e-10f-5
l_l open laptop	a-2b-3c-4d-7e-3f-4h-4
l_l open letter	a-5c-3g4
l_l open private	c-3d-3f-3
l_l open site	a-5d-4e-3g-5
l_l or .	b-5c-3d-4f-5g-8h-4
l_l or be	a-6c-5d-4e-4f-3g-13h-3
l_l or will	b-3e-3f-3
l_l or you	a-7b-3c-5e-4g-4
l_l order .	a-10b-6c-6d-6e-5f-7g-9h-7
l_l other and	h-6
l_l other be	a-3d-3
l_l other get	a-3b-3c-5d-4e-3g-10
l_l ought be	a-4b-5c-4d-4e-5f-3h-5
l_l our ,	a-4e-3f-3g-7
l_l our .	b-8c-6d-4e-5f-5h-5
l_l our be	a-4b-3c-3d-3e-3f-3g5h-4
l_l our tonight	a-7e-3h-4
l_l out $	a-6b-6c-7d-6f-5h-9
l_l out .	a3b-5c-4d-5e-6f-5g-6h-6
l_l out a	a-4c-3e-3h-4
l_l out have	a-3g3
l_l out i	a-5b-4c-3d4e-10f-3g-7h-3
l_l out my	a-4b-4c-8f-4g-9h-3
l_l out ten	a-4d-5
l_l out the	a-4b-3c-9e-5f-3g5
l_l out this	a-3b-7c-9d-8e-7f-3g-8h-4
l_l outside $	a-4c-3d-3e-4f-3h-3
l_l over $	a-6b-4c-6e-5f-3h-5
l_l over .	a-3b3c-3d-5f-5g-5h-3
l_l over fence	a-3c-5d-3e-3h-3
l_l over summer	a-4c4d3f-3g-3
l_l owe an	a-6b-2e-4g-5
l_l own $	a-5b-3c-3d3e-3g-7
l_l own .	b-4c-8e-5f-6h-5
l_l own and	a-4c-5d-4e-3f-4g-6h-3
l_l own part	a-5b-4c5d-6e-3f-3g-4h-3
l_l pack bag	a-3b-3e-3f-3g-4h-4
l_l page $	a-3b-3c-3d-4e2g-5h-3
l_l pain $	a-5b-6c-7d-5e-6f-3g-6h-5
l_l paranoid $	a-6b-4c-4d-5e-5f-4h3
l_l parent evening	c-4
l_l park $	a-6b-4c-4d-6e-5f-4
l_l part $	a-5b-4c3d-8e-3g-4h-3
l_l part it	a-4b-5d-5e-5f-3g-5h-4
l_l pass shop	a-3c-3g-4
l_l pay $	a-8b-3d-3e-3h-3
l_l pay it	a-3b-4e-3
l_l peace $	a2b-4c-3d2e-5f-3g-8h-5
l_l peace it	a-3b-3c-4d-6e-3g-6h-4
l_l people it	a-5b-7c-3d-3e-9f-6g5h-3
l_l person $	a-9b-5c-3d-3f-7g-7h-8
l_l phone $	c-4d-3e-5
l_l phone .	b-5c-3d-3e-3f-3h-4
l_l phone and	a-7f-3g-8
l_l phone feel	b-5g-5
l_l phone for	g-5
l_l phone i	a3c-2d-3e-7f-3h-5
l_l phone it	a-4b-8c-6d-4e-4f-6g-6h-3
l_l phone lock	a-4b-4d-4g5
l_l phone night	b-3d-3g3h-3
l_l phone the	a-8b-6c-5d-4e-3f-7g-10h-5
l_l photo $	a-5b-5c-4d-5e-4f-6h-5
l_l picture $	a-3b-3e-4g-2
l_l picture and	a-7d-3e4f4g-5
l_l picture the	b-4c-4d-5g-4h-3
l_l please me	a-5b-7c-5d-3e-6f-4g-6h-3
l_l pond $	b-4c-4d-5e-3f-4g-6h-3
l_l poor ,	a-5b-6c-8d-5e-6f-6g-7h-5
l_l porn $	a-6b-5c-5d-7e-5f-4g-4h-4
l_l post and	f-3g5
l_l protect .	a6b-4c-3d-4e-4f-3g-6
l_l proud .	a-3c2d-3f-3h-3
l_l push against	a-6b-5c-5d-5e-4f-3g6h-4
l_l put hand	g6
l_l put in	a-4d-3e-2f-3h-4
l_l put kettle	b-4d-3e-4g-5
l_l put knife	a-4b-4c-4d-6e-3f-3h-5
l_l put on	a-4b-4d-3e-5f-3g-3h-3
l_l put phone	g-4
l_l put thru	a3e-3g3
l_l question $	a-7b-4c-4d-4e-3f-3g-3h-7
l_l quiet $	a-5b-5c-3d-3f-5h-5
l_l quiet and	a-4b-4c-4d-4e-4f-4g4
l_l quiet i	b-3c-3d-6e-3f-4g-10h-4
l_l rain $	a-3b-5c-4d-4e-8f-6g-5h-5
l_l rain i	a-5b-6c-4d-8e-8f-6g-5h-3
l_l raise fist	a-4b-6c-3d-2e-6f-4g8h-4
l_l rather dead	b-3c-4e-7f-3g5h-3
l_l rather than	b-5c-4d-3e-6f-3g-7h-3
l_l rather with	a-5b-6f-4g-4h-6
l_l read .	e-5f-4g-7
l_l read diary	a-5d-4f-3g-5
l_l read list	b-8d-3e-5f-5g-3h-5
l_l read message	b-5c-4e-7h-3
l_l read of	a-4c-3d-5e-5f-4g-7h-4
l_l read out	c-5e-3g-5
l_l read the	a-7b-3c-2f-3g-7h-4
l_l reason lie	a4b-7d-5f-5g-3h-5
l_l receipt $	a-4b-5c-7d-8e-6f-4g-7h-3
l_l receipt i	a-3g-3
l_l regret .	a-6b-8c-8d-5e-9f-5g-7h-9
l_l regret if	a-5c-4d-4e-2g-4
l_l reject $	a3b-4c-3d-3e-3f-4g-3h-4
l_l relapse $	a-7b-6c-7d-7e-6f-6g-5h-6
l_l relieve i	a-3e-5f-3
l_l respect .	a-4b-7c-4d-5e-5f-6g-6
l_l rest $	a-6b-4c-5e-3f-6g3h-5
l_l result $	a-3b-3c-6d3e-7f-6g-7h-6
l_l review $	a-5f-4h-4
l_l rice $	a-3b-4c-3d-3e-4f-4g-4h-4
l_l right $	b3c-7d-6f-6g-7h-8
l_l right .	b-4c-3d-5e-3f-5h-7
l_l right i	a-4b3g-4h-3
l_l right the	a-6b-7c-3d-6e-6g-3h-3
l_l ring $	a-5c-6d-3
l_l ring .	a-4b-4c-3d-6e-4f-6g-3h-6
l_l ring before	b-3d-4f-4g-4
l_l ring father	g-5
l_l ring i	a-3b2f-4g-5
l_l ring seven	e-3g-5
l_l ring sponsor	b-2e-3g-6h-5
l_l ring the	d-3g-6
l_l rob bank	a-6b-3c-3e-4f-3g-3h-5
l_l rob of	a-5b-5c-6d-6e-5f-5g-5h-5
l_l roof $	a-3b-3c-3d-4g3h-3
l_l room $	a-3b-3c-3d-4e-3f-4h-4
l_l room it	a-7b-3c-3d-6g-5
l_l rope $	a3c-3g-4
l_l rope the	a-6b-5c-6d-6e-6f-6h-7
l_l rota $	a-5b-3d-6e-3g-5
l_l round .	a-3b-3e-6f-3g-6
l_l round throat	c-3g5h-2
l_l row $	d-3
l_l run $	a-7b-5c-6d-8e-6f-7g-6h-3
l_l run the	a-4c-4d-3e-3g-6
l_l sad $	a-6b-6c-4d-4e-6f-4g-5h-7
l_l sad i	b-4c-3f-3g-7h-3
l_l safe home	a-3b-3c-3d-3f-3g6h-4
l_l safe the	g-6
l_l safe you	a-4b-5c-5e-7f-3g-9h-7
l_l saint $	a-7b-5c-7d-4e-5f-6g-4
l_l sam $	a-5b-5c-3d-4e-4f-5g-4h-4
l_l same $	b3c-3d-3e-4f-5g-2h-5
l_l saturday $	a-2g-7
l_l saturday i	a-3c-5g4h-3
l_l say "	f-6g-5h-6
l_l say $	a-3b-4c-3d-4e-3f-5h-4
l_l say ,	a-7b-7c-3e-7f-6g-11h-7
l_l say .	a-3b-5c-6d-5e-11f-9h-3
l_l say always	b-14g-5
l_l say and	a-5b-3c-5d-5e-4f-3g5h-3
l_l say be	a-9b-3c-3d-3e-11h-3
l_l say can	g3
l_l say do	a-5c-2e-5g-3h-3
l_l say enough	c-4d-5e-4f-8g-6h-9
l_l say feel	b-3e-6g-4h-3
l_l say first	a-3e4g-5h-2
l_l say have	d-4g3
l_l say i	e-5g-4
l_l say name	e-3f-3g-6
l_l say should	c-4d-5f-5g-5
l_l say so	a-6c-5e-6g-7
l_l say the	a-4b-6c-3e-3g-5h-3
l_l say to	a-4e-5f-3
l_l say will	a-3b-3e-3g7
l_l say would	a-3e-8f-2g3
l_l say you	a-5c-9d-4e-7f-5g-10h-7
l_l scared the	a-5b-4c-5d-8e3f-5g-7h-8
l_l scared what	a-6e-5f-3g5
l_l scared will	b-3d-3f-5
l_l school $	a-3b-3g-6h-3
l_l school ,	d-4g3h-3
l_l school .	a-4b-3c-5d-6e-6f-3g-3
l_l scratch arm	a-5b-5c-6d-4f-3h-3
l_l scream $	a-3b-4c-5d-3e-4f-6g-10
l_l screen $	a-4b-6c-6d-6e-4f-6g-6h-4
l_l sea $	b-3c-4d-4e-3f-2
l_l second ,	a-3d-5e-4g-4
l_l second .	a-7c-5d-3e-3g-7h-3
l_l second be	a-5c-8g3
l_l secret $	a-6b-6c-5d-5e-7f-7g-6h-6
l_l see $	a-3b-3e-10
l_l see .	a-6c-8d-5f-4
l_l see be	e5f-7g-6h-3
l_l see statement	e-5g-4
l_l session $	a-3b-5c-8d-7e-5f-4g-7h-4
l_l session cancel	c-3e-3h-3
l_l set a	a-5b-5c-6d-5f-5g-4h-5
l_l set off	a-4d-4e-5f-3g-5h-4
l_l seven $	c-3g-6
l_l shake baby	a-4b-4c-4d-3e-7f-4g7h-4
l_l share location	d-4f-2
l_l shaving $	b-3c-3d-3f-4g-5h-3
l_l she .	a-7b-4c-4d-3e-9f-3h-4
l_l she a	a-6b-7c-3d-3f-7g-10
l_l she at	a-3b-3e-7g7
l_l she be	a-7b-8c-5d-4e-8g-5h-7
l_l she get	b5e-8f-5h5
l_l she go	a4c-3d-3e-4f-3g4
l_l she have	a-3b-9c-3d-4f-3h-7
l_l she her	a-3b-5c-4d-4e-9f-5h-6
l_l she i	b-5d-3e4f-3g-7
l_l she in	g-8
l_l she it	a-7b-10c-4d-6f-6g-9h-7
l_l she let	c-3d-4e-8g-4h-3
l_l she me	a-9b-7c-3d-4f-7h-4
l_l she my	a-3b-8c-5d-4e-7f-3g-12h-3
l_l she not	a-6b-9c-5d-8f-3h-10
l_l she the	a-3b-4c-4d-3e-7f-3g4h-3
l_l she to	c-3d-3e2g-7
l_l she wait	g-7
l_l shed $	g-4
l_l shift $	a-5b-5e-3f-5g-8h-3
l_l shoot a	a-3b-4c-2d-3e-5f-4g-5h-4
l_l shop $	a-6c-3d-4g-6
l_l should have	b-4c-2d-7f-4
l_l should tell	c-4g-7
l_l shoulder $	a-3b-3c-3d-6e-4f-4g5
l_l shout $	a-5b-4c-4d-3e-5f-5g-6h-5
l_l shout .	a-3b-5d-4e-3f-3g-8h-3
l_l shout but	a3g-4
l_l show how	a-3
l_l show the	a-4b-4d-3e-4g-7h-4
l_l show your	b-4d-3e-3f-3g-4h-4
l_l shower $	a-5b-4c-5d-5f-5g-5h-3
l_l shrug $	d-3e-3f-3g-3h-4
l_l sick $	b-3c-3d-3e-2f4g-5
l_l side $	a-4b4c-4d-4e-5g-5h-7
l_l since $	a-6b-4c-6f-3g-7
l_l since .	a-3b-10c-9d-5e-9f-5g-8h-9
l_l since move	f-3g3
l_l single i	b5c-6f-3g-5
l_l sister $	a-3b-4c-5d-3e-5f-4
l_l sister .	a-3b-3d-3g5h-3
l_l sister i	a-4g-6h-3
l_l sit .	b-5c-3d-5e-3f-3g-8
l_l sit and	b-3d-3e-3f-4g-5h-6
l_l sit the	d-4g4
l_l sit with	a-4c-3e-6g-6h3
l_l site $	a-5b-5c-6d5f-4g-4
l_l six $	b-3c-3e-3h-3
l_l six and	a-3c-4e-6g-3h-5
l_l slam door	g-5
l_l sleep $	a-4b-6c-5d-6e-6f-5g3h-3
l_l sleep .	a-7b-5c-5d-4e-4f-5g-6h-5
l_l sleep my	a-3g3
l_l sleep not	a-6c-3d-4g3
l_l sleep the	b-4c-6d-5e-3f-4g-10h-4
l_l sleepwalk $	a-3b-5c-4d-5e-4f-6g-4h-9
l_l slip $	a-4b-4c-5d-7e2f-4g-5h-5
l_l slip the	a-5b-5c-5d5e-4f-5g-5h-3
l_l small $	a-4b-4c-3e-3f-3g-4h-3
l_l small ,	b-6d-3f-7g-4h-4
l_l small .	a-6b-5c-7d-6e-4f-6g-5h-7
l_l so $	a-8b-4c-4d-3e-5f-9g-11
l_l so ,	a-7b-8d-3e-5f2g-8h3
l_l so .	a-3b-5c-8d-4e-4h-8
l_l so about	b-4e-4f-4
l_l so ask	a-4g-5
l_l so be	e-5g-14
l_l so can	a-2g5h-6
l_l so could	a-6c-3d-3e3g3
l_l so do	c-3f-2h-4
l_l so give	a-7g-5
l_l so go	c-3d-3e-5g-7
l_l so have	a-8b-3c-3d-3
l_l so he	e-3f-4g5
l_l so i	a-5b-4c-3d-3e-6f-4g-5h-6
l_l so it	a-3b-3c-3d-4e-3f5h-4
l_l so never	a4b-6e-3
l_l so ring	a-3b-4e-3g-3h-3
l_l so stay	a-4b-3d-6f-3
l_l so that	a-3b-4e-4g-6h-4
l_l so the	a-4e-4g-8
l_l so to	a-3b-7e-4f-8g5
l_l so will	a-3
l_l so would	a-5c-3e-6g-9
l_l some .	a-5b-7d-4g-5h-3
l_l some be	a-7b-6c-5e-5f-3g4h-4
l_l some i	a-3b-4d-4g3
l_l some in	g-4
l_l something $	c-3e-5f-3h-5
l_l something ,	a-7c-5f-3g-8
l_l something i	c-5e-6g-5
l_l something the	a-3c-3e-4f-3g2
l_l sometimes think	a-3b-4c-3d-3e-4f-3g4
l_l son .	g3
l_l son he	a-3c-3f-3
l_l sorry $	a-11e-6f-10h-4
l_l sorry any	a-6c-9f-3g-5
l_l sorry be	a-8b-6c-9d-5e-5f-9g-6h-3
l_l sorry but	a3c-3g-5
l_l sorry everything	a-4c4d-4f-3h-3
l_l sorry feel	a-5b-2c-7e-5f-5
l_l sorry how	a-5b-2d-4e-3g-6
l_l sorry i	c-5d-3g-8
l_l sorry if	a-8b-3c-4d-4e-9f-3g-4
l_l sorry miss	a-4b-4c-6d-3e-6f-3g-8
l_l sorry read	a-4c-6d-6f-4g-11h-7
l_l sorry take	a-3c3g-3
l_l sorry tell	a-7b-3c-6d-6e-5f-3g-6h-3
l_l sorry that	a-4c4d-7g-3
l_l sorry the	a-9b-6c3d-11e-7f-5g-6
l_l sorry this	a-6g-5h-4
l_l sorry what	a-4b-10d-5f-12g-5
l_l sorry you	b-3c-4d-4e-8g-6h-6
l_l soup $	c-3d-4e-3g-5
l_l spain $	a-3b-6c-5e-4f-6g-6h-3
l_l spare at	a-5c-12d-4f-10g-5h-5
l_l spend on	a-5b-4c-5d-7e-3f-3g-6h-3
l_l sponsor $	a-3b-4c-4d-3f-4g-4
l_l sponsor not	a-8d-3e-3g-6
l_l spring $	a-4b-6c-4d-5e-4f-3g-4h-5
l_l spy $	a-4b-5c-4d-6e-4g-5
l_l stair $	b-4c-3d-3e-4f-3g5h-3
l_l stand the	a-3c-3d-3e-3g-4
l_l start $	b5e-4g-9
l_l start .	a-5b-7c-3d-6e-6g-8h-5
l_l statement you	a-4c-4g-4
l_l station $	a-4b-5c-5d-3e-6f-4h-4
l_l stay $	a-3b-5c-5d-4e-8f-3g-7h-4
l_l stay and	a-4c-3d-4e-4g-5h-3
l_l stay my	a-4b-4c-3f-3g-5
l_l steam it	c-3d-4g5
l_l stew $	a-5b-6c-5d-5e-5f-5g-7h-5
l_l stop $	a-6b-6c-5d-5f-5g4h-8
l_l stop .	a-3b-6c-3e-6f-5g-10
l_l stop and	a-4b-3c-7d-3e-3f-5g-5h-5
l_l stop i	a-4b-3c-5d-5e-4h-3
l_l stop me	a-3b-3d-5e-6h-2
l_l stop the	a-6c-3g-7h-4
l_l stop your	e-3g-5h-4
l_l straight $	b-3e-4f-3g-3h-3
l_l straight the	c-3f-3g-5
l_l stuff $	a-5b-5d-6e-6f-4g-5h-4
l_l stupid $	a-4b-4c-6d-3e3g-7h-4
l_l summer $	a-4b-7d-7e-5f-3g-4h-4
l_l sunday $	a-3b-5c-5e-4f-3g-4h-3
l_l sunday i	a4g-3
l_l supper $	a-5b-4c-5d-4e-4f-4g-4h-3
l_l suppose do	a4f-3g-4h-4
l_l surprise $	a-5b-3c-3d-3e-4f-4g-6h-4
l_l swim $	a-5b-6c-3d-3e-5f-8g-6h-3
l_l switch .	a-3b-4c-4d3g-5
l_l switch off	a-3c-5d-5e-3g-4
l_l switch the	a-6c-2d-4f-3g-3
l_l table $	a-4b-4c-3d-3e-4g-6h-3
l_l tablet $	a-4b-5c-6d-5f-4g7h-6
l_l tablet ,	a-6d-4g-7
l_l tablet my	a-4b-2c-4d-3f-3
l_l tablet the	a-5b-3e-5f-4g-10
l_l take .	a-4b-6c-5d3e-5f-3g-7h-3
l_l take car	a-3d-3
l_l take for	a-3e-4g-5h-2
l_l take grant	g-3
l_l take in	a-5b-5c-4d-2e-3f-5g5
l_l take key	b-3c-4d-3e-4h-3
l_l take kid	b-6g-4
l_l take of	a-5b-6c8d-4e-4f-6g-9h-8
l_l take phone	a-4b-5c-3e-5f-4
l_l take responsibility	c3d-3e-5f-2g-7
l_l talk $	a-4b-6c-4d-3e-7f-5g-6h-4
l_l talk .	a-5b-3f-3g-5
l_l talk it	a-4b-3c-3d-6e-4g-10
l_l talk so	a-8f-3g-3
l_l talk sunday	c-6e-4g-3h-4
l_l talk the	b-4c-5d-4e-3f-4g-5
l_l tea $	a-4b-5c-5d-3e-3f-6g-7h-5
l_l tell $	a3b-8c-4d-5e-5f-3h-5
l_l tell ,	b-5c-4d-3f3g-10h-3
l_l tell .	a-7b-6c-4d-4f-11g-5
l_l tell about	a-4b-4c-7d-3g-12h-3
l_l tell and	a-8b-3c-5d-6e-4f-7g-9h-4
l_l tell at	b-4c-3d-3e-5f-3g-7h-6
l_l tell because	c-3e-7f-4g-5
l_l tell before	d-3e-3g-3h-2
l_l tell brother	a-4b-4c-6d-4e-6f-6g-6h-10
l_l tell first	e-11f-5g-3
l_l tell group	a-3b-3c-6f-3g-5h-3
l_l tell half	a-4
l_l tell he	d-5e-6g5h-3
l_l tell i	a-7c-4d-2e-5
l_l tell if	a-3e-7g-6
l_l tell in	a-3d-3e-4g-4
l_l tell it	a-5b-5c-4d-8e-5f-7g-7
l_l tell kid	b-4f-3
l_l tell lad	d-4g-12
l_l tell mother	a-3b-5c-3d-4f-3h-3
l_l tell on	a-7b-4c-4d-5e-8f-3g-7h-2
l_l tell she	a-5b-4e-8g4
l_l tell sister	e-3h-4
l_l tell so	a-4b-5c-4d-4e-7f-8g-6h-6
l_l tell that	a-6b-3c-6g-10h-3
l_l tell the	a-7b-3c-3e-2g-8
l_l tell thing	a-3c-3f-4g-9h-5
l_l tell truth	a-3b3d-5e-7g-10
l_l tell what	a-6b-4c-3f-3g-6h-3
l_l tell why	a-3c-2d-3
l_l tell you	a-4b-5c-4e-5h-5
l_l telly ,	a-4d-4e-3f-3g-3h-4
l_l ten $	a-6b-4c-4d-5e-5f-3g-4h-6
l_l ten .	a-4c-4e-3g-3h-4
l_l terrible and	g-4
l_l text $	a-2c-3e-4f-3
l_l than .	a-11c3d-9f-10g-7h-7
l_l than her	b-2c-3e-6f-4g5h-4
l_l than think	e-5g-3h-4
l_l thank ,	a-4b-5d-2g-6
l_l thank .	a-5b-5d-5e-6f-6g-7h-6
l_l thank for	c-7
l_l that $	a-5b-5c2d-5e-8f-3
l_l that ,	a3b-4c-9f-3g-9
l_l that .	a-6b-6c-16d-5e-13f-7g-14h-4
l_l that ?	a-9b-5c-3e-2f-4g-5h-7
l_l that a	b-3c-8d-3f-5g-3h-5
l_l that again	c-3d-3g-4
l_l that all	b-3f3g-7h-3
l_l that at	a-4b-5c-5d-5f-5h-4
l_l that be	a-4b-9f-4g-3
l_l that can	a-6c-3g-3h-8
l_l that do	a-7c-4d-3e-3
l_l that find	d-3g-3
l_l that get	a-2e4g-4h-4
l_l that go	a5c-3d-5e-3g-8
l_l that have	a-8b-6c3e-8g-9h-3
l_l that hide	a-5b-3c-5d-4g-4
l_l that how	a-6b-6c-3d-6e-4f-3g-5
l_l that hurt	a-3b-3c-5d-4e-3f-4g-5
l_l that i	a-5c-3d-3e-3g3
l_l that in	a-6b-5d-3e-4g-8h-5
l_l that it	a-4c-3d-3f-3g-9
l_l that my	a-6b-5c-5d-5e-3f-6g-5h-4
l_l that not	a-5c-4d3g-5
l_l that on	a-5c4d-4g-5
l_l that take	a-6b-7c-8d-7e-8f-3g-8h-7
l_l that tell	b-4e-6f-6g-3
l_l that the	a-10b-6c-9d-7e-5f-8g-8h-3
l_l that what	a-5b-6c-6d-3e-7g-3h-3
l_l that when	a-3b-3c-3g3
l_l that would	c-4d-3e-12f-3
l_l that you	f-3h-4
l_l that your	a-10c-3d-5e-3f-3g-9h-3
l_l the ,	a-4b-8c-5d-3e-8f-7h-7
l_l the .	a-9c-10d-3e-5f-6g-8h-5
l_l the :	a-8b-4e-4f-5g-6h-3
l_l the ?	a-4e-3f-4g-4h-6
l_l the a	a-8d-7e-3f-5g5h-5
l_l the about	a-6b-5c-5d-4e-3f-5g-7h-4
l_l the after	a-10b-4c-6d-5e-3f-7g3
l_l the again	a-6b-5c2d3e-5h-3
l_l the against	a-5b-4c-3d-5e-8h-9
l_l the all	a3g-6
l_l the and	b-3c-6d-4e-4f-5g5h-3
l_l the ask	a-5b-5c-3d-5e-3f-3
l_l the at	a-3b-5c-4d-3e-4f-4g-7h-8
l_l the be	a-14b-7c-4d-17e-6f-5g-11h-11
l_l the because	d-4
l_l the before	a-4b-9c-3e-5g-3h-6
l_l the bite	a-6b-4c-3d-3f-3g-4h-3
l_l the box	a-6b-6c-6d-7e-7f-4g-7h-3
l_l the break	a-8c-3d-5f-3g-7
l_l the but	c-4g-4
l_l the by	a-5b-8c-8d-6e-4f-4g-13
l_l the call	a-3b-5c-4d-5e-4f-4g-7h-4
l_l the clear	a-4b-5c-4d-5e-3f-5g-6h-5
l_l the come	a-4b-3c-3d-3e-3f-3g-3
l_l the computer	a-3b-4c-3f-3g-4h-3
l_l the day	a-4b-4g-4
l_l the die	a-6b-5d-7f-3g-3
l_l the do	a-10b-7c-6f-4g-10h-6
l_l the down	a-3c-3e-3h-5
l_l the end	a-7b-4c-3d3e-3f-3g-13
l_l the every	a-5b-8d-4g3
l_l the for	a-6b-4c-7d-4e-6f-9g6h-10
l_l the from	a-3b-7d-7e-4f-4g-10h-4
l_l the gate	a-4c-4e-4g3h-3
l_l the get	a-8b-5c-8d6e-7f-4g-3h-4
l_l the go	a-10b-9c-7d-7e-7f-6g-3h-3
l_l the habit	c-3g-3
l_l the half	a-3d-3
l_l the have	a-3b-3c-6e-4f-3h-3
l_l the he	a-6b-3d-5e-6f-5g-8h-4
l_l the hide	d-4g3
l_l the home	c-3d-5e-2f-4g-7
l_l the i	a3b-5c3d-7e-7f-4g-3h-6
l_l the if	a-3e-6g5
l_l the in	a-13c-9d-6e-3f-3g6h-3
l_l the job	b-4c-5d-4f-5g-5h-5
l_l the just	c-7d3g-7
l_l the keep	a-5b-5c-4d3e-4f-3g-6
l_l the key	a-3b-4c-3d-5e-4f-4g5h-5
l_l the know	a-4b-5c-3d-7e-5f-6g-7h-4
l_l the last	a-3b-3c-3d-4e-4g-7h-3
l_l the light	a-4b-3c-4e-3g-5
l_l the like	c-4d-3e-4g3
l_l the machine	a-3b-3d-6e-3g-7
l_l the make	a-5b-5c-6d4e-5f-6g-9
l_l the next	a-6c-4d-3f-6g5h-5
l_l the now	b-4d-2e-3g-5
l_l the of	a-3b-5c-6f-5g-7
l_l the off	a-3b-4e-5g4h-3
l_l the on	a-5b-4c-5e-4
l_l the one	a-4b-3d-3f-6h-3
l_l the open	b-5c-4d-7e-4f-4g-10h-7
l_l the or	a-4b-3c-3d-4e-5g-8h-3
l_l the out	a-6b-7c-8d-8e-8f-2h-6
l_l the over	a-3c-5d-3e-3h-3
l_l the park	a-3b-3c-4d-3e-3f-4g-4
l_l the phone	a-6b-4c-3d-2e-4f-6g-7h-5
l_l the ring	a-3b-4c-3d-4e-4f-3h-3
l_l the room	d-3g-4h-3
l_l the run	a-3c-5d-6e-5f-3g-3
l_l the say	a-5b-3c-3d-6f-4g-3
l_l the shut	e-4g5
l_l the side	a-4b-3c-3d3e-3f-3g4
l_l the since	e-3f-3g-5
l_l the sleep	b-3d-5e-3f-5g-7h-3
l_l the so	a-3c-4d-3e-5
l_l the story	a-6c-3e-5f-5h-7
l_l the take	a-5b-4c-5d4f-3g-7h-2
l_l the ten	a-4g-4h-3
l_l the that	a-4d3e-3g-5
l_l the thing	a-7b-6c-8d-7e-5f-3g-6
l_l the till	d-3e3g-6
l_l the time	b-5d-5e4g-9h-4
l_l the to	a-7b-4c-7d-9
l_l the tonight	b-5
l_l the twice	d-3g-13h-3
l_l the until	g3
l_l the up	a-7b-4c-7e-6f-4g-7h-5
l_l the upstairs	b-3f-3
l_l the way	a-6e-3g-8h-3
l_l the we	a-9c-5d-6e-5g-9h-5
l_l the when	a-3c-4d-3e-6g5
l_l the who	a-3d-4f-3h-5
l_l the window	c-3d-3e-6g3
l_l the with	a-3c-5d-3e-3f-6g-4h-5
l_l the without	a-3b-3c-3d-4e-3g-5
l_l the work	a-3g-3
l_l the you	a-5b-5e-3f-3g-4
l_l their .	a-7b-8c-8e-7f-8h-7
l_l them $	a-6b-10c-6d-7e-9f-12g2h-11
l_l them .	a-5c-5e-5f-5h-3
l_l them be	a-5e3f3g-4
l_l them i	a-3c-3g-7
l_l them the	a-4b-4d-7e-4f-5g-10h-5
l_l then .	a-5b-5c-4d-4e-5f-5g-4h-6
l_l then apologize	c-9d-4e-4g-5h-3
l_l then go	a-3b-3d-4e-5g-6
l_l then would	a-5b-2d-6e4f-3g4h-6
l_l there $	b-5c-4d-6e-7f-7g-4h-6
l_l there a	b-4c-5d-11f-11g4h-12
l_l there another	a-4b-3d-3f-6g-5h-4
l_l there be	b-5c-5d-5e-3g-4h-8
l_l there no	a-8b-3c-4d-8e-4g-6h-13
l_l there nothing	b-4d-5e-3f-5h-7
l_l there something	a-4b-6c-3d-5e-5f4g-6h4
l_l there your	a-10c-9f-5g-6h-7
l_l these .	a-6b-9c-8d-8e-4f-7g-7h-5
l_l they .	c-3f-2g5
l_l thing $	a-7d-5e-5f-4g-9h-5
l_l thing .	a-5b3d-5e-6f-4g-8h-4
l_l thing and	a-7b-5d-4e-8f-6h-4
l_l thing be	a-3b-4c2d-3f-3g-4h-6
l_l thing good	b-7c-4f-3g-5h-4
l_l thing i	a-5b-6d-8e-4f-7g-5h-4
l_l thing me	a-4b-4c-3e-3f-2g4h-5
l_l think $	a-7b-3c-4d-5e-7f-3g-5h-5
l_l think .	a-3c-4d-3e-7f-4g3h-5
l_l think be	a-5b-7c-6d-7f-7g-14h-5
l_l think end	b-3d-4g4
l_l think have	a-5c-6e-9f-3g-7h-2
l_l think i	c-2e-3g-3
l_l think it	a-5b-5d3e-10
l_l think should	e-3g-7
l_l think the	b4c-5d-4e-7g4
l_l think will	c-3d-3e-3g3
l_l think would	a-8c-4d-4e-8g-6
l_l thirty i	a-5b-2c-3e-2f-3g-5
l_l this $	a-6b-5c-4d-4f-3h-3
l_l this ,	a-5e-3g5h-5
l_l this .	a-5c-8e-11f-12h-10
l_l this a	b-8f-9g-10h-5
l_l this and	a-4b-5d-7e-7
l_l this be	a-8b-6c-3d-5e-6f-7g-13h-6
l_l this for	a-4b-8c-5d-6e-6f-7g3
l_l this have	b-8c-5d-3e-8h-5
l_l this i	a-3b-3f-4g4
l_l this me	b3d-2e-5f-7g-5
l_l this my	a-5b-6c-6d-5e-4f-5g-8h-3
l_l this so	a-4g-7
l_l this you	b-4g-5
l_l this your	b-4c-4d-3e-3f-6g-6h-5
l_l those .	a-4c-4d-3h-3
l_l though be	a-9b-3c-3d-3e-3f-3h-4
l_l three $	a-7b-6c-4e-5f-6g-6h-3
l_l three .	b-4c-4d-3e-3g-8
l_l three in	g-5
l_l three of	c-3d-4h-3
l_l three the	a-5d-6g-6h-3
l_l throat $	c-3g5h-2
l_l throat i	a-5b-5c-5d-8e-5f-8g6h-6
l_l throw plate	a-4g3
l_l thru $	a-3
l_l thru ,	a-5b-6c-5d-3e-3f-5g-6
l_l thru motion	a-3b-3d-3e2f-3g-3h-3
l_l thru phone	a-5b-8c-6d-8e-6f4h-3
l_l thru rucksack	a-5b-4c-3f-3
l_l thumb the	a-6b-4c-4d3e-2f-2g-4h-4
l_l thursday $	a-3b-3c-5d-4e-6f-3g-8
l_l thursday that	a-5c-3f-4g4
l_l tile $	a-4c-3d-4g6
l_l till have	b-4d-4g-5h-6
l_l time $	a-4b-3c-7f-7g-5h-9
l_l time be	a-5b-3e-4
l_l time break	c-3g3
l_l time go	a-3d-3e-4f-3g5
l_l time i	g-4
l_l time it	a-3b-3c-4d-5f-3
l_l time leave	d-2g-4
l_l tired $	a-8b-5c-3d-3e-7f-10h-10
l_l to $	b-5c-8e-7f-7h-7
l_l to ,	a4b-4f-3g-3
l_l to .	a-10c-4d-11f-5g-5h-10
l_l to :	a-4b-3h-3
l_l to ?	a-6
l_l to a	b-7c-10d-5e-9g-3h-8
l_l to about	a-5b-5c-9d-4e-7f-2g-4
l_l to again	a-3b-3g-5
l_l to alive	a-4b-4c-6d-6e-7f-8g7h-4
l_l to all	e-6g-7
l_l to an	a-7g4
l_l to and	a-7b-4c-7e-6f-6g-3
l_l to around	a-5b-5d-6e-4f-5g5
l_l to ask	a-4b-3c-4d-3e-4f-3g-3
l_l to at	a-6b-3c-4d-3g-5
l_l to be	a-5b-3c-5e-3g4h-3
l_l to because	c-6g-5
l_l to before	b-6c-6d-6f-5g3h-4
l_l to clean	b-3c3d-3g-4
l_l to come	a-6c4d-5g-5
l_l to dead	a-3c-7e-9f-7g8
l_l to down	a-5b-3c-5e-6f-5g-9h-4
l_l to end	a-5b-6d-4g-6
l_l to extent	a-3b-3c-5d-4f-3g-5
l_l to family	a-6b4c-5d4g-6
l_l to first	c-4g-5
l_l to for	a-5d-3e-6f3g2h-3
l_l to her	a-8b-3c-8e-7f-6g-9h-3
l_l to here	a-4g-8
l_l to him	b-6c-4d-3e-9g-11h-5
l_l to his	a-7b-3c-4d-3e-3f-6g-7h-7
l_l to i	a-6b-4d-4e-6f-8
l_l to in	a-8b-4c-7d-4e-3g-13h-4
l_l to into	c-4f-3g-3
l_l to it	a-10c-10d-7e-6g-4
l_l to kid	b-4c-4d-3f-4
l_l to last	a-5b-5c3d-6e-5f-6g-7h-4
l_l to like	a-7b-3c-3d-7e3f-8g5h-3
l_l to love	a-3c-3d-5e-5f4g-4
l_l to me	a-4c-3d-4e7f-5g-9h-9
l_l to meet	a-4c-6d-4f-3g-7
l_l to mother	a-3b-4c-8d-4f-5h-5
l_l to my	a-3b-5c-4d-4e-5f-7g6h-5
l_l to myself	a-5b-7c-7d-5e-3f-7g9h-3
l_l to not	c-3e-2f-3g5
l_l to of	a-5b-4c-4d-4e-2f-3
l_l to off	c-5d-3g5
l_l to old	f-3g-6
l_l to on	a-8b-8c-4d-5f-4h-6
l_l to out	b-3c-4d-6e-7g-8h-4
l_l to over	c-3d-3e-5g-7
l_l to safe	a-7b-5c-7d-5e-7f-3g-8h-7
l_l to sea	a-4c-3d-3e-5f-2g-7
l_l to second	a-4c-4g-2
l_l to session	a-2b-3e-5g-5h-4
l_l to shop	a-6c-7d-7f-5g3
l_l to so	a-3c-3d-2e-6f-4g-8h-6
l_l to something	a-3b-3c-5e-6g-4h-4
l_l to sorry	b-4d-2e-3g-5
l_l to tell	e-3g-5h-4
l_l to that	a-5b-4d-4e-4g-11
l_l to the	a-5b-10c-9e-3f-5g-7h-3
l_l to this	a-5b-6c-7d-5e-9f-3h-4
l_l to to	a-5b-3c-6f-3g-4h-3
l_l to tonight	a-7b-5c-5d-3e-4f-7
l_l to up	a-4b-6c-5d-3h-3
l_l to what	a-8b-5c-8d-3e-6f-4g-2h-3
l_l to when	a-3b-2c-6e-5f-4
l_l to with	a-4b-8c-3d-7e-10f-4g-10
l_l to you	a7b-3c-4e-8f-3g-7h-5
l_l toast $	a-3b-4c-4d-4e-5f-4g-6
l_l today $	a-5b-5c-4d-5e-4f-7g3h-4
l_l together $	a-3b-4c-2e-3f-3g-4
l_l tomorrow $	a-2b-3c-3e-4f-3h-4
l_l tonight $	a-5b-5c-4d-4e-7f-12g6h-9
l_l tonight i	a-5b-6c-7d-5e-5f-3g-11
l_l too $	a-3b-3c-7e-4f-4g-3h-2
l_l too .	a-4b-3d-5e-4g-4h-5
l_l too and	c-3g-3
l_l too to	a-5b-5c-5d-7e3f-5g-7
l_l tooth $	a-5b-2c-3d-3f-3g-6h-3
l_l top and	a-3c-7d-5e-4f-4g4
l_l touch $	b-7c-4d-4e-5g-7h-4
l_l touch .	a-7b-5e-6f-3g-5h-4
l_l tracker my	a-3b-4c-4f-3g5h-4
l_l train $	a-6b-6c-4d-4e-4f-7g-5
l_l treat like	a-3c-3d-2e-4f-3g-4h-3
l_l trust $	a-4b-4d-4f-4g-3h-3
l_l trust .	a3b-9c-5d-4e-6f-6g-9h-8
l_l trust again	b3c-3d-3f-4g-9
l_l trust with	b-2d-7f-6h-6
l_l trust you	e-10f-4g-2
l_l truth $	c-3d-6e-6f-5g-8
l_l tuesday $	b-3e-4f-4g-7
l_l tuesday .	a-7g-8
l_l turn .	e3g3
l_l turn into	a-5b-6c-4d-7e-5f-4g-4h-9
l_l turn off	b-4c-4d-3e-3f-5g-5h-3
l_l turn phone	b-4e-4f-4g5
l_l twenty $	a-4b-5c-5d-4e-5f-5g-6h-6
l_l twenty .	a-3b-3c-3e-3f-3g4
l_l twenty and	a-3b-3d-4e-3g-6
l_l twice $	a-5b-6c-5e-4f-7h-5
l_l twice the	a-6b-4g-5
l_l two $	a-6b-6c-3d-4e-5f-4g-6h-5
l_l two ,	a-5b-3d-5g-5h-4
l_l two .	a-7b-5c-8d-4g-7h-3
l_l two and	a-5c-6d-4f-7g3h-3
l_l two for	c-3f-3g-5
l_l two on	a-5b-6c-5d-7e-6f-5g-5h-7
l_l two us	a-3d-3
l_l type address	a-4b-4c-4e-4f-4g-5h-3
l_l typical .	a-4b-4c-4d-4e-4f-6g-5h6
l_l unbearable $	e-3f-3
l_l understand not	a-3e-6g-5
l_l unheard $	a-3b-4c-3d-3e-3f-4g-4h-3
l_l unlovable $	a-5b-4c-4d-3e3f6g-6h-6
l_l until .	a-5b-4c-7d-3e-6f-4g-9h-5
l_l until bleed	b-3c-3d-3e-4f-3g6
l_l until have	b-3g-5
l_l until stop	g3
l_l up $	a-2b-7c-11d-6e-4f-8g-5h-6
l_l up .	a-3c-3e-4f-3g4
l_l up front	a-4d-5e-4f4
l_l up i	a-9b-5c2d-8f-8g-5h-4
l_l up it	a-4b3c-8f-4g-7
l_l up me	a-3b-8c-4d-8g-7h-4
l_l up the	a-3b-5d-9e-5f-5g6
l_l up time	a-2c-4d-4f-3g-3
l_l up two	g-5h-3
l_l up you	b2
l_l upstairs $	a-3b-3f-5h-4
l_l urge at	b-4d-7f-3g-7h-3
l_l us $	a3b-7c-8d-5e-7f-5g-6h-6
l_l us the	a-3d-3g-6
l_l use $	a-3b-5c-2d-4e-3f-3g-3h-2
l_l use .	a-5b-5c-7d-7e-6f-5g-8h-6
l_l use i	a-6b5c-4d-6e-7f-8g-7h-4
l_l use say	a-4b-3c-3e-3f-8g-4
l_l use tell	a-7b-3e-5g-4h-5
l_l use the	a-4c-4d3e-7g-7
l_l useless parallel	a-3b-4c-4d-2f-4g-3h-3
l_l very .	a-3b-5c-3d-2e-4f-6g-8h-4
l_l vet $	a-5b-3d-4e-3f-3g-6h-5
l_l video $	c-3e-4g-5
l_l video the	g-7
l_l wait me	a-4b-3c-3d-4g-5h-2
l_l wait the	g-8
l_l wait you	g-3
l_l wake tomorrow	a-2b-3c-3d-3e-4f-5g6h-4
l_l walk $	a-4b-4c-4d-4e-3f-5h-3
l_l walk .	a-5b-7c-4d-6g-8h-6
l_l walk and	a-3c-4d-5f-5
l_l walk eggshell	a-4b-3c-3e-2f-3
l_l walk of	a-4c-3d-5e-3g-6
l_l walk on	b-3g-3h-4
l_l walk the	a-3b-4c-4d-4e-5f-6h-4
l_l wall $	b-3c-3d-3e-3f-4g6h-3
l_l want $	a-3b-3c-3d-3f-3h-5
l_l want .	a-7b-7c-5d-7e-11g5h-5
l_l want all	e-3g3
l_l want be	a-5b-4c-6f-8g-4h-4
l_l want die	a-4b-7c-4e-4f-4g8
l_l want disappear	c-4f-3g-3
l_l want do	a-5c-7e-9g-8
l_l want end	a-6b-3c-5d-3e-5f-6g-9h-5
l_l want feel	a-4b-5c-7d-3e-6f-3g3h-3
l_l want get	a-4b-5c-4g-5h-3
l_l want hear	a-5e3f-3g-4
l_l want live	a-4b-2c-5e-4f-3g-5
l_l want not	b-3c-5e-7f-3g6
l_l want password	a-3b-4c-5e-4f-4g-3h-6
l_l want say	b-6e-6g-6
l_l want stay	b-4c-6d-3e-7f-4g-4h-3
l_l want talk	a-7e-4g-5
l_l want tell	c-4d-3e-3g-3
l_l want throw	b-4c-3d-3e-4f-3g-5
l_l want to	a-5b-3c-5d-3e3g-6
l_l want write	a-6c-5e-3g-6
l_l waste space	a-3c-3f3g-3h-6
l_l watch $	a-4e-6g-9
l_l watch for	a-3
l_l watch on	a-5d-6g-3h-3
l_l water $	d-3g-5
l_l way $	b-4c-10d-6e-3f-3g-9h-5
l_l way .	a-4b-2c-4d-5f-4g5h-3
l_l way i	a-7b-6c-10d-3e-6f-3g-6h-5
l_l way it	b-7c-5d-3e-2f-5g-5
l_l we .	a-6c-6d-3e-7g-9h-7
l_l we a	a-6b-6c-3d-7f-5g-6h-3
l_l we at	a-7b-3f-3g-4h-3
l_l we away	a-5b-4d-5
l_l we be	a-7d-2f-2g-7
l_l we both	a-4b-4c-3d-3e-3f-5g5h-5
l_l we chip	a-4b-3d-4g-5h-3
l_l we in	c-3d-3e-3g-3
l_l we it	a-5b-5c-3d-5e-4f-7g-5h-4
l_l we not	c2g-3
l_l we saturday	a-4b-4c-3d-5e-3f-3g-4h-5
l_l we the	a-4b-6c-3d-4e-3f-3g-7h-4
l_l weak $	a-4b-5c-3e-4f4g-9h3
l_l week $	a-4b-3d-3e-4f-4g-8h-7
l_l week so	a-7c-3f-2g-4h-3
l_l week the	d-4
l_l weekend $	a-5b-6c-10d-4e-5f-4g-5h-4
l_l well $	b-6d-9e-5f-5g-6h-7
l_l well i	c-4d-3e-4g-8
l_l what be	a-3b-3d-3g-11h-4
l_l what do	b3d-5e-7h-9
l_l what feel	a-4b-8c-4d-5e-3f-9g5h-7
l_l what have	g-5
l_l what i	a-3b-3c-7d-5e-3f-9h-6
l_l what it	a-5b-6d-6e-5f-7g-7h-7
l_l what of	a-6b-3d-5e-3f3g-8
l_l what on	a-6b-5c-8d-3e-5g-2
l_l what say	a-4b-3c-3g-4
l_l what the	a-4b-4d-5e-4f-6g-7h-5
l_l what want	a-5e3f-3g-6
l_l what will	a-5e-5f-3
l_l what would	b-3c-3d-4f-5g-3
l_l what wrong	a-3b-3e4g-3h-4
l_l what you	e-4f-7g-4h-6
l_l whatever decide	a-4b-7c-4d-4e-6f-5g-3h-3
l_l when $	a-3b-3c-7e-6f-5h-3
l_l when ask	g-8
l_l when be	b-4c-3f-7h-5
l_l when bring	a-3b-6c-4d-5e-8f-6g-3h-3
l_l when card	d-4e-3g-6
l_l when come	g-8
l_l when cry	a-3b-5c-3d-3e3f-4g-5h-5
l_l when do	a-3b-5c-3e-7f-3g-6
l_l when door	a-4b-7c-4d-7e-7f-4g-8h-3
l_l when find	d-3e-5g3
l_l when get	g5
l_l when go	a-3c-3e-9g3
l_l when have	a-7b-3c-6d-3e-7f-3h-3
l_l when land	a-3b-3d-2e-4f-3g-5h-3
l_l when lie	a-4b-6d-5e-6f-4g-5h-4
l_l when lift	a-3c-3g4
l_l when phone	a-4b-5c-3d-3e-3f-3g-9h-5
l_l when put	a-3f-3g-7
l_l when read	b-4e-6f-5g-9h-4
l_l when ring	a-3c-5d-3f-3g-6
l_l when say	d-2e-3g-9h-2
l_l when see	e-5f-5g-5
l_l when shout	a-6e-4g5
l_l when tell	a-7b-3c-8d-5e-13f-7g-7
l_l when think	d-4e-3
l_l when would	a-3c-3e-4
l_l where be	b-3e-3f-4g7
l_l which be	g-5h-4
l_l while $	a-4b-4f-5g-6h-5
l_l while be	a-7b-4d-7g-7h-3
l_l who me	g5
l_l who not	b-5c-3d-4e-4f-8g-12
l_l who the	e-9h-3
l_l whole .	a-4d-7f-4g-6h-5
l_l why $	a-4b-4c-5d-3f-4g4h-3
l_l why you	a-5b-3d-4f-5g-3h-5
l_l wife .	a-3b-4c-6d-3e-6g-6h-5
l_l wife she	c-4g4h-3
l_l will $	b-5c-3e-4f-4h-4
l_l will .	a-4b-7c-3d-4f-5g4h-3
l_l will again	b-5d-3g-9
l_l will at	a-8g-10
l_l will be	c-4e-3g3
l_l will do	b-3c-7g4
l_l will go	a-5b-4c-4d-7e-3g-8
l_l will have	a-6b-2d-3
l_l will her	f-4h-3
l_l will here	b-5d-9e-6f-4g5h-4
l_l will him	a-3b-3c-6d-3e-6f-4
l_l will if	a-3e-6g-4
l_l will in	d-3e-3g-5
l_l will it	a-4b-6c-4d-5e-5f-5g-7h-3
l_l will let	a-3b-8c-4d-4e-6f-3g-6h-6
l_l will me	b-3e-9
l_l will no	g3h-7
l_l will so	a-5b-4g-4
l_l will stop	a-3b-5e-4f-4g3h-4
l_l will that	b-6c-11d-3f-6g-5h-4
l_l will the	a-3b-7c-6d-3e-9f-5g-3
l_l will up	e3g-6
l_l will when	a-3b-2c-4d-3e-5f-5
l_l will you	a-3b-5e-7f-6g-10h-6
l_l wind up	a3c-3e4g-8
l_l window $	a-3b-3c-5d3e-5f-4g-7h-5
l_l window .	a-5b-6c-5d-5e-5f-5g-6h-4
l_l wire way	a5b-3d-3h-3
l_l wish could	a-4c-3e-8
l_l wish have	a-4b-8c-3d-4e3f-7h-6
l_l with $	c-3d-5f-4g4h-5
l_l with ,	a-8b-5d-5f-5g-10h-7
l_l with .	a-5b-6c-4d-3e-4f-3g-9h-5
l_l with ?	a-3e-6g-3h-3
l_l with and	a-4c-5d-5e-4f-6g-9h-4
l_l with big	a-3c-4f-5h-5
l_l with child	a-5e-4g-6h-7
l_l with door	g-6
l_l with else	a-3b-6e-6f3h-4
l_l with in	a-4e-6f-3g3
l_l with kid	a-6g-4
l_l with knee	a-5d-3f-3g-5h-3
l_l with laptop	d-8f-3g-8h-5
l_l with on	a3b-3d3g-5
l_l with phone	a-5c-3g-10
l_l with stranger	a-3c-3f-3g-8
l_l with window	a-3b-3c-3d-3f-3g-6h-3
l_l without .	a-4b-4c-4d-6e-3f-5g-5h-8
l_l without ask	d-5f-3g-5
l_l without word	c-3
l_l without you	a-4b-3c-5d-7e-5f-5g-3h-4
l_l woman the	f-3
l_l word $	a-6b-6c-4d-5e3f3g-5h-6
l_l word use	a-6b-3c-5d2f-3g-5h-3
l_l work $	a-3b-3c-4d-4e-3f-3h-3
l_l work .	a-4b-6c-4d-5e-3f-6g-5h-5
l_l work be	a3b-3c-7d-6e-3f-6g-12
l_l world be	a-5b-6d-5e-3f-6g2
l_l worry $	b-4c-4d-5e-3g-4h-4
l_l worthless $	a-4b-4c-4d-4e-3f5g-5h-5
l_l would ,	a4c-4d-3g-8
l_l would .	a-7b-3d-3f-3g-10h-4
l_l would a	b-4c-4d-5e-8f-7g7h-6
l_l would an	c-2e-5g-4
l_l would be	a-6b-3c-3f-3g6h-4
l_l would die	a-3b-3c-4d-2e-6h-3
l_l would do	e-5g-4
l_l would easy	a-4b-6c-4d-3g3
l_l would even	a-5b-3d-3e-5f-5h-3
l_l would fine	a-4b-5c-4d-5e-4
l_l would for	a-6b-5c-7d-4e-5f-6g-6h-6
l_l would good	b-3c-5d-5e-3f-7g3
l_l would happy	a-3b-5c-4e-4f-3h-4
l_l would have	a3c-7d-3e-3g-6h-4
l_l would her	a-3b-3e-5f-3g-6h-3
l_l would i	a-5g-10
l_l would if	b-5e-6f-4g-3
l_l would it	a-9b-5c-7d-3f-7g-4
l_l would let	a-3d-3g6
l_l would me	a-10b-7c-3d-3e-8f-4h-3
l_l would mind	a-6b-3c-3e-3g5
l_l would not	a-4b-3c-6e-6g4h-6
l_l would over	a-6b-3c-3d-8e-9
l_l would say	a-5c-4d-3e-4g3h-5
l_l would see	e-5g4
l_l would shout	a3b-5d-3e-4f-8g-8h-5
l_l would tell	a-4b-3d-3e-5f-6g-6h4
l_l would the	c-5d-2e-4
l_l would to	a-6b-3c3e-4f-3g-3
l_l would use	a-7b-4c-4e-6f-3h-4
l_l would you	a-6b-8c-5e-6f-3g-11h-4
l_l write .	a-3b-3c-5d-5e-3f-3g-7h-3
l_l write down	b-4c-3e-4g-5h-3
l_l write it	a-5b-3e-4g-6
l_l write letter	a-5b-5c-6d-3e-2f-5g5h-4
l_l write on	a-6b-6c-5d-5e-4f-4g-7h-5
l_l wrong $	a-4b3e-6f-6g-6
l_l wrong ,	d-3g-6h-5
l_l wrong i	a-7c-4f-2g3
l_l wrong it	a-4b-3c-2d-6e3f-7g-4h-6
l_l wrong me	a-3b-4c-3d-6e-6f6g-7h-10
l_l wrong you	a-3b-4e-4f-7g-4h5
l_l year $	a-7b-5d-5e-3f-5g-7
l_l year .	a-4b-3c-4d-4f-5g3h-5
l_l year have	b-4c-4d-3e-4f-5g3h-4
l_l year my	a-6b-5c-3d-5e-5g-7h-7
l_l yes $	a-3b-3e-4f-3g-5h-3
l_l yet $	a-6b-6c-4d-4e-5f-5h-5
l_l you $	a-3c-7d-4f-3
l_l you ,	a-6b-7d-4e-5f-5g-5h-3
l_l you .	a-6b-13d-5e-14f-9g-11h-4
l_l you :	c-8
l_l you ?	a-6b-5c-3e-2f-11
l_l you a	a-10b-13d-8e4f-15g-6
l_l you about	a-4b-8c-4d-4f-5g-9h-6
l_l you all	a-9b3c-7d-8e-8f-9g-4
l_l you already	a-4b-5c-3d-2e4f-4g-3h-6
l_l you always	a-4b-9d-4e-6f-15
l_l you an	d-3e-3h-5
l_l you and	a-8c-8d-6e-8f-5g-13h-6
l_l you angry	a-7b-4c-6d-5e-6f-5h-6
l_l you apologize	a-4b-5c-6e-4g-3h-4
l_l you ask	a3b-7d-3e-5g-6h-4
l_l you at	b-2e-3f-3g-6
l_l you away	a3c-3d-3e-4g-3h-5
l_l you back	a-5
l_l you bad	c-3e-3f-3
l_l you be	c-5d-3g-6
l_l you bring	a-6b-8c-5d-7e-6f-3g-3h-7
l_l you card	a-5c-4d-3e-3g-6
l_l you cold	a-4b-6c-3d-5e-4f-6h5
l_l you coward	a-4b-3c-4f-4h-7
l_l you do	c-3d-4e3f-6h-9
l_l you ever	a-2d-4e-8f-4h-9
l_l you everything	a-6b-8c-9d-5e-6f-5g-6h-6
l_l you feel	a-9b-8d-4e-7f-5g-7h-5
l_l you forgive	a-3b-4e-5f-3g-10h-3
l_l you friday	a-4c-7e-3f-4g-9
l_l you get	a-6d-3e-6g-4
l_l you go	e-5f4g-11h-3
l_l you good	a-6b-8c-3d-3e-7g-4h-5
l_l you hard	a-4c-3e-4f-6g-7h-6
l_l you have	a-13b-9c-4d-6e-10f-3g-4h-6
l_l you hear	a-5b-4c-3d-4e-4f-2g-4h-4
l_l you her	b-3g-8h-4
l_l you home	b-3e-2f-5g-6h-3
l_l you hope	b-5d-5e3g-4h-5
l_l you how	c-5d-3e-3f-3h-3
l_l you hurt	a-8b-7c-6d4e-7f-6g-8h-7
l_l you i	d-3e3f-3h-4
l_l you imagine	a-3c-4e-3
l_l you in	a-7b-4c-7d-5e-4g-7h-5
l_l you it	a-6d-9e-6f-6g-5h-6
l_l you just	a-10d-4f-3g-8h-6
l_l you keep	a-8b-5c-3d-4e-8g-6
l_l you kill	a-6b-7c-5d-4e-8g3h-9
l_l you know	a-4b-5c-6d-2e-4h-2
l_l you leave	a-4b-7c-4d-3e-3f-4g-9h-4
l_l you let	b-6e-4f-6g-5h-5
l_l you lie	c-3e-8f-7g-9h-4
l_l you like	a-4b-2c-5f-4g-5
l_l you listen	a-4b-3c-3e-4g-5
l_l you love	a-5b-8e3f-10g-4h-4
l_l you make	a-5b-9c-6d-4g-3h-6
l_l you me	a-3b-9c-5d-4f-4h-7
l_l you move	a-4b-6c-4d-5e-5f-2g-6h-4
l_l you my	a-4b-9c-7d-3e-10
l_l you never	a-6b3e3f-4g-3h-7
l_l you no	a-5b-9c-4d-2e-11f-10h5
l_l you not	b-10c-5d-5e-3f-4g-8h-10
l_l you nothing	a-6b-6c-3d-3f-4
l_l you notice	a-6b-8c-6d-4e-7f-6g-2h-6
l_l you of	a-7b-2d-7e-8f-4g-6
l_l you on	a3b-4e-6f-6g-9h-6
l_l you once	b3c-4e-5g-4
l_l you out	a-4b-3c-7d-3e-4g-6
l_l you paranoid	a-6b-4c-4d-5e-5f-4h3
l_l you picture	a-7b-3c-3d-3e6f3g-8h-3
l_l you quiet	c-3g-2
l_l you rather	a-7b-5c-3e5f-3g-8h-7
l_l you relieve	a-4e5f-3h-3
l_l you right	a-4b-4c-3d-5e-6
l_l you ring	b-5d-4g-3h-5
l_l you say	b-3e-4h-5
l_l you secretly	a-3b-5c-2d-4e5f-3h-5
l_l you see	a-4b-5c-3d-3e4f-3g-12h-5
l_l you show	b-4d-3e-4g-10h-3
l_l you sit	e-7g-5
l_l you sleep	e-3g-5h-4
l_l you so	a-8b-5d-3e-4f-2g-6h4
l_l you sunday	a3b-5c-3d-3e-3g-4h-5
l_l you take	a-3b4c-4d-5e-5g-5h-6
l_l you tell	a-3e-7g-7h-6
l_l you that	a-10b-6c-5d-4g-8
l_l you the	a-7b-6c-10d-6e-6f-6g-4h-4
l_l you think	a-6c-4d-5f-4g-13h-5
l_l you this	a-8b-5c-2e-6f-3h-3
l_l you throw	a-3c-3d-6e-5g-6h-3
l_l you tired	a-5b-5c-5e-5g-6h-7
l_l you to	a-11b-8c-9d-3e-5f-2g-13h-5
l_l you turn	a-6b-6c-5d-7e-5f-5g-9h-10
l_l you up	a4b-3d-6e-4g-6h-5
l_l you wait	a-4b-3c-4d-5e3g-5h-3
l_l you want	a-5b-9c-6d-3e8f-3g-10h-5
l_l you watch	a-5b-7c-5d-6e3f-4g-9h-6
l_l you we	a-4e-4f-3g-8
l_l you with	a-8b-5c-3d-5e-6f-3g-4h-3
l_l you you	a-9d-3h-3
l_l you your	a-6b-10c-4d-4e-3g5h-3
l_l your ,	a-6b-3g-3
l_l your .	a-5b-18d-3e-7f-9h3
l_l your ?	a-6b-2c-5d-4f-7g-5h-6
l_l your and	a-5c3d-5f4g-6
l_l your at	a-5b-3f-3g-5
l_l your be	b-5c-8e-5f-6g-8
l_l your before	a-3b-3d-3e-3f-4g-6h-6
l_l your from	a-6b3c-5e-4g-6h-4
l_l your have	a-9b-6c-4d-6e-3f-2g-9h-9
l_l your i	a-6b-5c-3d-4e-3f-4g-9h-3
l_l your in	a-4b-3c-7e-4g-8h-3
l_l your on	a-8e-3g-5
l_l your to	a-8b-7c-4d-6e-7f-6h-6
l_l yourself $	a-6b-7c-3d-4f-3g-6h-7
length 0	a-18b-24c-14d-19e-21f-8g-15h-5
length 1	a-21b-8c-7d-7e-13f-7g-10h-10
length 2	a-9b3c3d4e4f4g-8h3
length 3	a11b8e3g5h5
length 4	a9c-4e4g12
length 5	a8c5d5e7g7
length 6	b5c3f4g11
ll " .	a-4b-4c-4d-6e-2f-3g-6h-3
ll " be	b-6f-4
ll " i	b-6f-3g-6
ll " to	a-3b-3d-5e-3
ll " you	a-4g-5h-3
ll ' evening	c-4
ll , "	a-2f-4g-6h-5
ll , a	a-9b-4c-6d-6e-7f-10
ll , about	a-4g2
ll , after	a-5b-3g2
ll , again	b-5c-6e-4g-4
ll , and	c4h-5
ll , at	a-6b-6c-4d-4e-3f-4g-7h-3
ll , be	a-7c-5d-3f-4g-6
ll , because	a-4b-2c-3g3
ll , before	a-7b-3d-3e-7h-4
ll , but	a10b-3c-4d-3e-4
ll , cut	a-3d-4g-5
ll , do	a-6b-7c-5d-4e-5f-6g-10
ll , eleven	a-4e-3f-5h-4
ll , even	a-4b-4c-5e-3g-4
ll , first	b-4c-3d-4f-2g-4h-5
ll , for	b-3c-4e-3f-5h-3
ll , go	a-9b-6c-4d-6e-9f-7g-6h-4
ll , have	a-4b-8c-3e-7g-4h-6
ll , he	a-9b-5c-3d-3f-4h-8
ll , his	a-3b-5d-2f-6g-4h-6
ll , i	b3f6h-4
ll , if	a-6e-5f-3h-3
ll , in	a-6d-4f-4g3
ll , it	b-6c-3d-3e-3f-5g-3h-4
ll , long	a-5b-7e-4f-3g4h-4
ll , love	a-5b-3c-4d-3e-3f-6h-3
ll , miss	a-3b-3d-3f-3g-5h-4
ll , my	b-7f-2h4
ll , no	a-7b-5c-5d-5e-6f-8g-7h-9
ll , nobody	a-7b-5c-5d-3e-5h-3
ll , not	a-7c-7d-7e-6g-8h-7
ll , nothing	a-6b4d-4e-7f-7g-4h4
ll , on	a-6
ll , once	a-3c-3d-3f-3g3
ll , one	a-5b-5d-3g-5h-3
ll , only	b-2d-4g-5
ll , or	a-8e-4g-5
ll , provide	a-6c3e-3g-3
ll , ring	g-3
ll , she	a-7b-6c-3d-3f-4g-5h-5
ll , sit	a3e-3f-3g-6
ll , so	a3b-5c-3d-4e-3g-6h-3
ll , tell	a-3b-3c-4d-5e-4f-3g-7h-3
ll , thank	a-4b-4c-2d-4e-3f-4g-5h-4
ll , that	a-8b-4c-6d-3e-6g-10
ll , the	a-5b-3c-2d-8e-3h-6
ll , then	a-4b-3d-4e-3g-10
ll , there	a-6b-4d-3e-8h-4
ll , they	a-3b-4c-3d-5e-5f-5h-4
ll , though	a3e-3f-3g-7
ll , to	a-7b-7c-5e-5f-6g-5h-6
ll , top	a-4b-4c-3d-6g-3h-3
ll , walk	a-3b-4f-3g-4
ll , watch	a-5b-3c-3d-3g-4
ll , we	a-3b-5d-5f-4g-7h-3
ll , whatever	a-2b-6c-5d-3e-4f-5g-8h-2
ll , when	c-4g-3
ll , which	a-5b-4c-3d-3f-5g-5h-5
ll , who	a-3f-4g5
ll , with	a2b-2c-6d-5f-3g-8
ll , write	a-6b-6c-4d-4e-4f-4h-6
ll , you	a-4b4c-3d-7g-8
ll . $	g-3
ll . m	a-4b-3c-4e-3f-3g-3h-3
ll 12 day	b-3c-2d-3e-3f-4g-5h-5
ll : i	b4d-3g-4
ll : leave	d-2g-4
ll : the	a-4b-5c-4d-3e-5g-4h-3
ll : you	g-4h2
ll ? $	b-6c-5d-5e-6
ll ^ "	a-3b-5f-4g-5h-3
ll ^ a	a-11b-11c-9e-8h5
ll ^ after	a4b-2c-3e-4f-3g-7
ll ^ all	a-9b4c-5d-7f-5g-9h-6
ll ^ an	a-5b-5c-4e-3f-4g-4h-4
ll ^ and	b-3c-3d-4g-5h-4
ll ^ anyone	a5b-5c-7d-7e-3f-7g-8h-6
ll ^ apology	a-4b-3c-5d-5e-3f-4g-6h-4
ll ^ at	a-6b-6c-4d-6e-5f-4g-7h-3
ll ^ be	a-8b-5c-4d-6e-5f-8g9h-10
ll ^ because	a-5b-3c-2d-4e-3g-7h-3
ll ^ boot	a-4b-4c-2d-3e-4f-4g-5h-4
ll ^ call	a-3b-4c-6d-6e-4f-6g-4h-4
ll ^ can	a-3b-7d-3e-3f-3g-3h-4
ll ^ certain	a-5b-4c-4d3e-4f-4g-3h-4
ll ^ come	a-3b-4c-4d-6e-4f-6g-6h-3
ll ^ could	a-5e-3f-5g-5h-4
ll ^ cut	d-3
ll ^ day	a-8b-8c-7e-5f-8g-9h-9
ll ^ dear	a-6b-5c-4d-5e-5f-6g-10h-3
ll ^ deep	a-3b-3e5f-3g-4h-3
ll ^ do	a-7b-8c-3d-5e-9f-6g-3h-6
ll ^ either	a-4b-5c-4d-4e-5f-5g-6h-5
ll ^ eleven	a-6b-4c-3d-5e-4f-4g-5h-3
ll ^ every	a-11b3c-5d-7e-5f-6g-9h-7
ll ^ everybody	a-5b-5c-5d-5e-5f-5g-10h-6
ll ^ everyone	a-4b4c-3d-6e-8g-5h-6
ll ^ everything	a-5b3c-6d-4e-5f-4g-8h-3
ll ^ father	b-6c-3d-7e-5f-3g-9h-5
ll ^ feel	a-3b-5c-5d-8e-4f-4g-6h-4
ll ^ from	b-3d-5e-3f-6g-7h-4
ll ^ get	a-3b-8c-4d-5e-3f-3g-6h-5
ll ^ give	a-5b-3c-5d-3e-3f-3
ll ^ go	a-7b-5c-5d-4e-6f-4g-6h-5
ll ^ good	a-5b-3c-3d-3e-4f-6h-6
ll ^ goodbye	a-3b-3c-6d-4e-3f-6g4h-3
ll ^ grateful	d-3e-3h-3
ll ^ hand	a-6b-3d-5e-3f-6g-6h-3
ll ^ have	a-7b-5c-5d-6e-5f-5g-7h-6
ll ^ he	a-5b-5c-5d-4f-7g-2
ll ^ her	b-4d-4e-7f-4g-5h3
ll ^ honestly	a-6b-5c-5d-6e-4f-6g6h-5
ll ^ how	a-8b-7c-3d-3e-4g-7
ll ^ i	b-4c3d-5e-9h-6
ll ^ if	b-4c-2d-3e-4
ll ^ in	a5b-4c-3d-6f-5g-6
ll ^ it	a-6b-6c-10d-3e-11f-9g-12h-8
ll ^ just	a-4b-6c-3d-10e-6f-4g-9h-4
ll ^ kill	b-4d-4f-6h-4
ll ^ last	c-4d-3
ll ^ leave	a-3b-3d-4e-5f-4g-9
ll ^ let	e-2g-7
ll ^ lie	a-6b-4c-4d-6e-3f-5g-3h-4
ll ^ life	a-5b-6c-5d-6e-5f-8g5h-5
ll ^ look	a-5b-2c3e-5f-4h-3
ll ^ man	a5b-3d-3h-3
ll ^ mistake	a-5b-3e-3g-5
ll ^ mother	a-4b-8c-5d-7e-6f-6g-3h-7
ll ^ must	a-3b-5c-4d-4e-6f-6g-7h-5
ll ^ my	b-8e-5f-6h-3
ll ^ next	a-5c-4d3e-3f-3g-7h-4
ll ^ no	a-8b-6c-4d-7e-6f-9g-10
ll ^ nobody	a-9c-7d-8e-10f-8h-8
ll ^ none	a-9b-4c-4d-5e-4f-4g-6h-3
ll ^ not	a-6c-6d-6e-4f-4g-6h-5
ll ^ nothing	a-6b7c-6d-8e-10f-7g-10h-7
ll ^ now	a-5b-4c-5d-5e-4f-5g-5
ll ^ on	b-3c-5d-4e-3
ll ^ one	a-4b-7c-5e-6f-4g-7h-4
ll ^ only	a-4b-5c-4d-4e-4f3g-7
ll ^ open	b-5c-7d-8f-2g5
ll ^ our	a-3b-3c-3d-3e-3f-3g7h-4
ll ^ over	a-6b-6c-7d-6e-5f-7g-6h-7
ll ^ pack	a-4f-4g-5h-5
ll ^ please	b-3c-5d-3e-5h-4
ll ^ put	b-4c-4d-3e-3g-5h-5
ll ^ quit	a-6b-6c-7d-6e-4f-4g-5h-4
ll ^ relapse	a-3b-3c-4d-5f-3g-5h-4
ll ^ she	a-4c-4d-5e4f-9g-5h-3
ll ^ shoot	a-6b-5c-3d-3e-4f-4g-5h-4
ll ^ shot	a-4b-3c-3d-6e-5f-4g-7h-5
ll ^ show	a-4b-3c-4d-3f-3g-4h-4
ll ^ sleep	a-3b-6c-4d-4e-4f-7g-8h-6
ll ^ so	a-7b-7d-7e-11f-10g-10h-5
ll ^ some	a-5b-5c-5e-6f-4g7h-3
ll ^ sometimes	a-3b-4c-3d-3e-4f-3g4
ll ^ sorry	b-4d-10e-7f-5h-6
ll ^ stop	a-6b-6c-6d-9e-6f-8g-6h2
ll ^ take	b-10c-6d-10e-4f-3g-9h-5
ll ^ tell	a-3b-5d-4e-6f-3h-4
ll ^ thank	a-5b-5c-5e-4f-2g-5h-5
ll ^ that	a-10b-7c-5d-8e-6f-9g-7h-4
ll ^ the	a-3b-10c-7d3e-8f-7g-3h-13
ll ^ then	a-3b-4c-4d-3e-3f-4h-5
ll ^ there	a-8b-7c-5e-6f-6g6h-3
ll ^ they	a-8b-7c-6d-8e-7f-9h-8
ll ^ thing	a-5b-5c4d-8f-4g-7h-4
ll ^ think	a-4b-5c-5d-9e-6f-7g6h-5
ll ^ thirty	a-4c-2g-6
ll ^ this	a-5b-7c-4d-6e-7f-7h-8
ll ^ three	a-4b-3d-3f-2g-6
ll ^ to	a-6c-3d4f-3g-4
ll ^ tonight	b-4c-3d-4f-4g-4h-4
ll ^ twenty	a-4b-3c-3d-4e-3f-3g-4h-3
ll ^ typical	a-4b-4c-4d-4e-4f-6g-5h6
ll ^ walk	a-4b-4c-4d-4e-4f-4g-6h-3
ll ^ we	a-6b-7c-6d-6e-8f-7g-9h-6
ll ^ what	a-3b-5c-3d-4e-6
ll ^ whatever	a-7c-6d-6e-8f-7g-5h-7
ll ^ when	a3f3g7
ll ^ who	a-5b-5c-3d-3e-6f4g-7h-6
ll ^ why	a-4d-3f-4g-5h-5
ll ^ would	a-5e-4g-3h-2
ll ^ write	g-4
ll ^ yes	a-3b-4c-3d-3e-3f-3g-5h-4
ll ^ you	a-10c-8d-4e6f-7g-6
ll ^ your	a-10b-6c-7e-5f-7g-5
ll a .	a-4b-3c-4e-3f-3g-3h-3
ll a bad	a-5b-2c-3e-3g-8h-8
ll a bag	a-5b-3c-4d-3e-4f-4g-9h-5
ll a bank	a-6b-3e-4g-4h-4
ll a bite	b-4c4e-3f-7g-10h-6
ll a break	b-3c-5d-5f-3g3h-3
ll a bruise	a-3b-4d-3f-4g5
ll a burden	a-5b-5c-5e-5f-6g6h-4
ll a car	a-8b-4c-3d-3e-3f-3g-8h-5
ll a child	a-4c-5d-3e-4f-4g-5h-3
ll a cold	b-4c-4f-3g-3h-4
ll a complete	b-3f3g-3h3
ll a coward	a-6b-8c-3e-4f-3g-6h3
ll a criminal	b-5e2f-6g-7h-5
ll a cup	b-3c-3f-4g-4h-3
ll a cushion	c-3d-4e-4f-3g-5h-3
ll a day	a4b-6c-6d-6e-3f-7g-7h-7
ll a decent	a-6b-6c-7d-5e-5f-7g-7h3
ll a drink	e-6g4
ll a family	a-3b-4c-5d-6f3g-4
ll a father	f-4g-5h-3
ll a few	a-5b-3d-3f-3g-3h-4
ll a finger	a-4b-6c-2d-5e-5f-3g-5h-6
ll a fool	a-5b-3c-3d-4e-4g-8h-6
ll a foot	a-6b-3d-5g3h3
ll a fortnight	a4b-3d-4e-5g-10h-5
ll a fraud	b-3c-4e-3f4g-6
ll a girl	a-7b-5c-4d-3e-6f-3g8h-7
ll a good	b-4c-4d-5e-6f-7g-6h-10
ll a hard	a-6b-5c-3d-5f-5g-3h-7
ll a husband	b-3c4f-4g-6h-5
ll a hypocrite	a-4b-5c-6d-4e-3f-6g-3h3
ll a joke	a-5b-6c-6d-3e-5f3h-4
ll a knife	a-4b-4c-4d-6e-3f-3h-5
ll a letter	a-3
ll a liar	a-3b-3c-3d-3e-4f-4g-9h3
ll a lie	c-3d-4f-5g-3h-5
ll a line	a-5d-6f-5g-4h-5
ll a list	g-6h-3
ll a little	b-6c-4d-4f-5g-7h-5
ll a long	c-3d3g-3
ll a look	a-8b-3c-11d-7e-5f-8g-4h-5
ll a lost	a-3b-3c-4d-5f4g-3
ll a lot	a5b-3c-7d-8e-3f-7g5h-7
ll a man	b-3c-5d-6e-6f5h-8
ll a mark	a-3e-3f-4g8h-7
ll a mess	a-6b-6c-4d-3f-6g-7h-6
ll a minute	a-4d-4e-3f-3g-5h-3
ll a molehill	a-3c-3d-2e-3h-4
ll a monster	a-6b-7c-7d-4e-5g-7h-6
ll a mountain	a-3c-3d-2e-3h-4
ll a mug	a-3b-5c-4e-2f4h-8
ll a new	a-7b-6c-8d-4f-8g-6h-4
ll a note	a-2e-3g-5h-3
ll a phone	a-3b-4g-5
ll a piece	a-4b-3c-4d-4e-3f3g-4
ll a plate	a-5b-4c-5d5e-4f-5h-6
ll a point	a-4b-3g-6
ll a reason	a-10b-8c-5e-5f-6h-6
ll a receipt	a-3b-5c-4d-4e-5f-3g-6h-4
ll a right	a-5b-7d-3f-6g-3
ll a row	d-3
ll a run	a-5g-4
ll a saint	a3b-6c-4d-6e-6f-6g-6h-8
ll a screen	a-4b-4c-4d-5e-3f-4g-3h-4
ll a second	a-6c-8e-5g3
ll a single	a-4b3c-5d-6f-3g-5h-5
ll a slip	d-3e-3g-3h-3
ll a slow	a-4b-4c-3d-3f-7g-4h-3
ll a small	a-3b-5f-6g-3h-4
ll a stranger	a-3c-3f-3g-8
ll a subscription	a-9b-7c-6d-5e-3f-8g-8h-7
ll a terrible	b-5c-3f3g-6h-5
ll a text	a-3b-3c-3d-3e-4f-4g-6h-3
ll a third	a-5f-3g-5h-3
ll a tracker	a-3b-4c-4f-3g5h-4
ll a useless	a-5b-5c-4f5g-7h-5
ll a wall	b-2f-3g-3h-3
ll a waste	a-4b-4c-4d-4e-3f5g-5h-6
ll a way	a-4b3d-3e-3f-3h-3
ll a week	a-7b-3c-4f-4g-4h-3
ll a while	a-7b-4d-6f-5g-6h-4
ll a word	a-4b-7c-4d-5e4f-8g-10h-6
ll a year	a-6b-4c-8d-5e-8f-5h-6
ll about .	a-4b-5c-3d-5e-8g-3h-4
ll about a	a-3b-4d-5e-3f-3h-5
ll about end	a-4b-3d-4g5h-2
ll about everything	b-6c-4d-3e-4f-3g-4
ll about friday	c-4g-7
ll about how	a-4b-6c-4d-9e-4f-3g8
ll about it	a-5f-3
ll about monday	a-3e-7g-3
ll about money	c-5
ll about my	a-6b-8d-6f-7g4h-6
ll about screen	a-6b-5c-5d-5e-3f-5g-5
ll about sunday	c-5e-4g-3
ll about that	b-4d-5e-5g-7
ll about the	a-7c-6d-3e-2f-3g-5h-7
ll about this	a-6b-8c-4d-6e-6f-9g-6h3
ll about tuesday	a3b-3c-6d-3e-4g-6h-3
ll about walk	b-3c-4d-5f-2g6h-3
ll about what	c-4g-4
ll about your	a-9b-7c-8e-4f-4g-5h-4
ll account .	a-5b-3d-4e-3f-3g-7h-5
ll account be	a-6b-5c-4f-3g-3
ll account for	a-4b-3c-6d-5f-2g-4
ll accountable for	a-4b-2c3d-5f-4g-3
ll across as	b-3c-3d-4f-3g-5h-3
ll across the	a-4b-4c-4d-3e-4f-4h-3
ll act as	a-6b-3c-3e-4f-3g-3h-5
ll act like	a-7b-4c-5d-6e-5f-7g-6h-5
ll addict ,	a-6b-4g-4h-4
ll addict .	a-3b-3c-4d-3e-3f-7g-4
ll addict in	a-4b-3e-3f-5
ll ade .	b-4c-4d-2e-3f-3g-5h-4
ll afraid i	b-3f-4h-3
ll afraid of	a-5b-2c-2d-4f-4g-8h-4
ll after .	a-5b-6c-3d-4f-4
ll after i	a-5b-3d-3e-3g-4h-2
ll after nine	a-3f-3g-5
ll after that	a-9b-3c-6f-6g3h-6
ll after the	a3b-4c-6d-5e-5f-6h-3
ll again $	b-4c-4d-3e-6g5
ll again ,	a-7c3d-3
ll again .	a-5b-3c-4e-5f-11h-6
ll again ?	a-3g-3h-4
ll again i	b-4f-3g-5
ll again last	c-3d-2f-4g3
ll again on	b-3c-4d-2e-3f-2g-8h-5
ll against me	a-5b-7c-3d-5e-7f-10g-9h-4
ll against the	a-5b-4c-5d-5e-4g8h-2
ll age ago	a-4c-2d-3e-3g-4
ll ago ,	a-4c-7d-3e-3f-5g-3h-3
ll agree .	a-3d-4f-3g-3
ll algorithm keep	a-4b-4c-4d4e-4f-3g-4
ll alive .	a-3b-6c-4d-3e-7g4h-4
ll alive anymore	a-4c-4d-3e-6f-7g3h-3
ll all .	b-4c-3d-4e-5f-3
ll all be	a-5b-2c-3d-3e-5f-3g5
ll all day	a3c-3g-5
ll all i	a-3b-5c-3d-3g-7h-3
ll all man	a-10b4c-4d-5e-4f-6g-6h-6
ll all night	a3c-3g4
ll all of	a-4b-5c-5f-5g-4
ll all over	b-3c-3d-4g-4
ll all right	a-5f-2g-6h-3
ll all that	a-5b-5c4e-3f-3g-7h-3
ll all the	a-4b4c-5d-6e-5f-5g-6h-4
ll all to	e-3g3
ll all you	a-3c-3d-5g-5h-4
ll allow to	b-4e-6g-9h-4
ll alone ,	a-3g-4
ll alone .	a-5b-4c-4d-5e-5f-3h-5
ll alone with	a-5c-2d-5e-9f-3g-3
ll already decide	a-4b-5c-3d-2e4f-4g-3h-6
ll always be	a-5b-12d-4e-6f5g-7
ll always do	a-3b4e-3f-3g-5
ll always know	a-3b-6e-4h-4
ll always leave	b-7d-4f-3h-6
ll always manage	a-5c-5d-4e-4f-6g-5h-5
ll always the	a-3b5f-3h-4
ll an account	a-8b-3c-4f-3g-4
ll an addict	a-7b-3c-4d-4f-3g-7h-6
ll an affair	a-3b-6d-3e-4f-3h-3
ll an answer	e-3g-7
ll an apology	a-7b-3c-3e-7f-4g-6
ll an application	a-2b-3c-3d-3e-3f-3g-4h-2
ll an honest	a-3b-3c-4e-4f-3g-4
ll an hour	a-8b-3c-4d-4e-3f-5
ll an idiot	a-5d-4e-3g-4h-4
ll and a	b-5c-6d-5e-3f-5g-6h-6
ll and ask	a-4b-6c-7d-7e-6f-5g-6h-4
ll and back	a-4d-4f-4
ll and cold	b-4c-4d-3f-4g-5h-11
ll and do	a-9b-4c-3d-6e-4g-8h-3
ll and everyone	a-4b-6c-3d-6e-3f4
ll and for	a-5b-3d3
ll and go	a-7b-4c-7d-6e-4f-5g-4h-3
ll and he	a-4e-7g3h-7
ll and hit	a-3d-4g6
ll and i	a-6c5
ll and if	g3
ll and in	a-7b-7c-7d-7e-4f-5g-3h-5
ll and it	a4b-6c-4d-7e-5f-9
ll and leave	a-4b-3c-4d-4f-3g-10h-3
ll and lonely	a3b-4c-4d-6f-4g-6h-3
ll and make	b-3c-3d-3e-3f-4g-5h-3
ll and my	a-7c-6f-3
ll and never	c-5d-3g3
ll and no	a-9b-6c-5d-7e-5f4g-3h-6
ll and nobody	b-4c-5d-6e-4f-5h-5
ll and not	a-3b3e-3g-7
ll and now	e-3g-4h-4
ll and old	d-3f3g-6h-5
ll and put	g-5
ll and read	b-3c-4d-2e-3f-3
ll and relieve	e-3g-3
ll and ring	c-5d-3e-4f-3h-3
ll and sad	b-3c-5f-3g-5h-3
ll and say	a-3c-3e-4f-4h-4
ll and see	b-4e3f-3g-7h-5
ll and she	a-4c-3d-5e3f-3g6
ll and sit	a-5b-7c-4d-8e-5f-8g4h-5
ll and so	a-4b-4c-3d-4e-5f-4g-8h-4
ll and stand	c-4g-4
ll and take	b-5e-6f-3
ll and tell	a-4d-3f3g-4
ll and that	a-7b-6c-5d-5e-3g-3h-7
ll and the	a-7b-3c-3d4e-4f-7g3h-8
ll and then	a-5b-4e-6f-4
ll and there	c-7e-3f-4g-7h-6
ll and think	b-3d-3g-8
ll and this	a-5b-3c-4e-5f-4g-7h-3
ll and throw	a-8b-5c-4e-7f-7h-5
ll and tired	a-3b-4c-5d-3e-3f-4g-7h-5
ll and tonight	b-3d-4f-5g3
ll and turn	b-3d-2e-3
ll and very	g-4
ll and wait	g-6
ll and we	a-3b-5c-5d-8e-5f-4g-7
ll and would	a-3d-3e-3g6
ll and you	a-7b-4c-4f-2g-5h-8
ll anger and	a-4b-3c-5f-5g-7
ll angry .	a-5b-4c-3d-3e-4f-6g-7h-5
ll angry about	a-4b-5c-4d-6e-4f-3
ll angry that	a-2d-4g-6
ll another lie	a-5g-4
ll answer .	a-6b-4c-4g-5
ll answer tonight	a-3d-3e-4g-6
ll any of	a-6d-6e-7h-3
ll anybody .	a-5b-4c-5d-4e-4f-4h-3
ll anymore .	a-4c-3d-4f-6g4h-5
ll anyone .	a-7b-8c-4d-3e-8h-6
ll anyone else	e-5f-3g3
ll anything ,	a-7d-3e-3h-3
ll anything .	a-9b-10c-5d-5e-8f-8g-9h-6
ll anything else	b4d-3g-6
ll anything go	b-8e-3g-5
ll anything right	a-4b5c-3e-3f-5g-7h-6
ll apologize .	a-4b-5c-8d-5e-5f-3g-7h-4
ll apologize for	a-4c4d-5f-4g-6
ll apologize if	a-5b-3d-4e-3f-2g-3h-2
ll apologize to	a-4b-5c-10d-5e-3f-6g-7h-4
ll apology if	a-4b-3c-5d-5e-3f-4g-6h-4
ll application ,	a-3f-3g-5
ll application again	g-4
ll application on	a-3c-3d-3h-3
ll arm again	g5
ll arm round	b-3d-5e-6f-3g-6h-3
ll arm to	a-7b-5c-5d-4e-4g-3
ll arm until	b-3c-4e-4f-3g6h-4
ll arm with	a-4g6
ll around .	a-6c-4d-3e-3g3
ll around for	c-4d-3g5
ll as a	a-8b-5d-4e-7g-8
ll as far	a-4b-3c-4d-4f-4g6h-3
ll as if	b-4c-3e-4f-4g-10
ll as though	a-8b-4c-3d-3e-4f-4g-3h-5
ll ashamed about	e-3g-3
ll ashamed of	a-6b-5c-6d-7e3f-6g-5h-6
ll ask ,	a3b-6c-3d-3e-5g-5h-2
ll ask .	a-5b-3c-4d-3e-6f-6g-9
ll ask about	a-2b-4d-4e-4
ll ask before	b-6c-6d-6f-5g3h-4
ll ask for	a-6b-3c-6d-6e-5f-4g-3h-3
ll ask her	a-6b-9c-6d-5e-5f-6g-8h-3
ll ask him	c-4f-4g-6
ll ask how	a-4b3c-5d-4e-4f-3g-7h-3
ll ask if	a-5b-3g-7
ll ask me	a-5b-11d-4e-9g-8h-6
ll ask whether	a-5b-9e-8f-3g-8h-4
ll ask why	a-4b-3c-3d-5f-4g-5h-3
ll ask you	a-6b-9c-6d-3e-6f-6g-9h-5
ll asleep .	a-5b-4c-4d-4e-4f-6g-7h-5
ll at all	b-3c-3e-5f-4g-6
ll at dinner	a-3b-3c-7d-3g-3
ll at eleven	a-3b-3c-3e-4g-6h-4
ll at five	a-3
ll at four	c-3
ll at group	a-5b-3c-5d-3e-5f-4g-7h-3
ll at her	a-4b-7c-5d-3e-4f-7g3h-3
ll at him	a-4b-3c-3d-4f-3h-3
ll at his	a-3b-5c-3e-3f-8g-9
ll at home	a-3c-3
ll at it	a-5b3c-4d-4e-5f-7h-3
ll at jo	b-3g-5h-3
ll at least	a-4b-7c-5d-6e-5f-5g-7h-4
ll at lunch	b-4f-4g-6h-4
ll at me	a-7b-7d-3g5h-5
ll at midnight	a-2b-5c-5d-5e-5g-2h-5
ll at mother	a-3f-5g-11h-5
ll at my	a-6b-4c3g-8
ll at night	a-6b-4c-6f-2g6
ll at one	a-5d-4g3
ll at our	a-4b-3c-4d-4f-5g4h-6
ll at parallel	a-3b-4c-4d-2f-4g-3h-3
ll at picture	a-4b-4c-6e-5f-5h-3
ll at scrabble	a-3b-4c-3d-3e-3g-5h-3
ll at seven	a-3e-3f-3g-6
ll at six	b-3c-3g-13
ll at small	b-3c-4f-4g-3
ll at ten	b-3d-5f-4g-7
ll at that	c-4f3
ll at the	b-6c-7e-5f-8h-5
ll at this	b4e-5f-7g-9
ll at three	a-4c-5g-7
ll at two	c-3g-4
ll at work	b-3c-4f-3g-8h-3
ll at your	a-6b-4c5d-3f-10g-4h-7
ll attack .	a-3b-5c-3d-5e-4f-4g-5h-2
ll aunt say	a-5b-8d-4f-3g-5h-4
ll autopilot kick	a-5b-3c-4d4e-3f-4g-4h-4
ll away .	a-5c-6e-5f-7g-11h-5
ll away and	a3c-4e-3f-3g-7
ll away from	b-4c-4d3e-4f-5g-4
ll away when	d-4e-3g-5
ll baby .	a-3b-4c-4d-3e-4f-5g8h-3
ll baby be	a-7b-2d-5e-5f-3g-6h-3
ll baby have	b-4c-7d-4e-3f-6g-7h-3
ll back ,	a-4b-3c-3d-3f-5
ll back .	a-5b-6c-5d-5e-6f-6g-3h-5
ll back in	a-5b-3c-7e-4f-7g-7h-4
ll back on	c-3
ll back to	b-4d-5e-5f-4g-9h-3
ll bad .	a-8b-5c-2d-5e-3f-3g-9h-4
ll bad at	a-2b-3c-4f-5
ll bad father	a-3c-3f6g-4h-3
ll bad mother	b-3c-6f4g-7h-8
ll bad night	a3
ll bad person	e-3f-5g-3h-6
ll bad than	a-5b-7c-5d-4e-5f-4g4h-6
ll badly .	a-7b-6c-5d-3e-3f-5g-6
ll badly at	a-3b-2d-3f-3g-3h-5
ll bag .	a-3b-5d-3e-3f-5g-5h-5
ll bank .	a-7c-3d-3e-4g-5h-3
ll bank card	g5
ll bank statement	a-4b-3d-4g-6
ll bath .	a-5c-4g-4h-5
ll bath and	a-5b-5c-5d-6e-5f-4g-10h-6
ll bathroom .	a-4b-6c-5d-6e-3f-6g4h-4
ll bathroom with	h-3
ll be .	a-12b-3e-8g-3h-5
ll be a	a-9b-7c-9d-10e-13g-6h4
ll be about	a-7b-10c-6d-6e-5f-4g-7h-7
ll be accountable	a-4b-2c3d-5f-4g-3
ll be act	b-6c-4d-4e-8f-8g-3h-8
ll be afraid	a-5c-2d-3e-8f-7h-3
ll be age	a-4c-2d-3e-3g-4
ll be alive	a-4b-3c-7d-5e-5f-8g7h-3
ll be all	b-10c-4d-5e-7g-15h-3
ll be alone	a-3b-3c-6d-4e-11f-5g-6
ll be always	a-4b6d-4e-3f-4g-4h-6
ll be an	b-7c-7d-6e-4g-13h-10
ll be angry	a-8b-5c-7d-4e-6f-8g-6h-7
ll be another	a-5d-3f-6g-6h-4
ll be anything	b4f3g-6
ll be around	b-3c-2d-4f-3g3
ll be ashamed	a-6b-5c-5d-7f-6g-7h-7
ll be ask	a-10b-9c-7d-3e-6f-7g-8h-4
ll be at	d-3e-5f-3g2h-6
ll be away	b-7c-3d-6e-4f-5g-8h-2
ll be bad	a-4b-4c-4d-6e-4f-5h-3
ll be be	a-6b-7c-4d-5e-6f-5g3h3
ll be bear	a-4b-6c-5d-5e3f-6g4h-4
ll be bore	b-3c-5d-5e-3f-4g-3
ll be both	a-5b-4c-3d-6e-4f-5g-3h-5
ll be break	a-7b-4c-8e-6f-5g-7h-4
ll be busy	a-5b-4c-4e-6f-5g-5h-4
ll be call	a-4b-4c-3d-5e-4f-5g-5
ll be cancel	a-5b-5c-4d-6e-4f-3g-4h-3
ll be check	a-3c-4d-3e-6g-7
ll be cold	a-5b-5d-5e-5f-6
ll be count	a-5c-3e6
ll be cross	a-5b-4c-5d6e-3f-4g-4h-4
ll be cut	a-5b-5c-6d-5e-4f-5g7h-5
ll be damage	a-7b-6d3e-7f6g-7
ll be dead	a-8b-6c-6d-5f-7g4h-3
ll be die	a-6d-5g-6
ll be disgusting	a-6b-6c-4d-7e-6g-4h3
ll be do	a-4b-9c-6f-8g-5h-6
ll be easy	a-4b-6c-4d-3g3
ll be empty	d-5g3
ll be enough	a-3b-7c-6d-5e-4f-7g4h-4
ll be entitle	a4b-5c-4d-4e-3f-4g-6h-2
ll be ever	a-4b4e-3f-5h-4
ll be feel	a-6b-7c-7d-7e-8f-6g-6h-7
ll be fine	a-4b-4e-8
ll be for	a-6b-7c-4d-6e-8f-3g4
ll be frightened	a-5b-7c-8d-3e-3f-6h-3
ll be get	a-9b-9c-3d-7e-6f-8g3
ll be give	a-7b-7c-8d-6e-7f-6g-6h-7
ll be glad	a-6b-3c-6d-3e-6f-7g-8h-3
ll be go	c-4d-4e-7f3g3
ll be good	a6c-5d-8e-6h-7
ll be grateful	a-5b-6c-5d-5e-4f-7g-8h-6
ll be happen	a-9b-4c-4d-3e-5g-6h-4
ll be happy	a-4b-5c-6e-5f-4h-6
ll be hard	a-6e-4g-6h-3
ll be hardly	a-4b-7c-2d-3e-4f-3g-3
ll be have	a-3b-3c-6d-3e-3f-3g7
ll be here	b-3d-3e5f-3
ll be hide	a-4b3g-5
ll be home	b-3c-4e-5f-3g-10h-6
ll be honest	b-7c-4d-4e-4f-5g-6h-7
ll be hope	b-5d-5e3g-4h-5
ll be how	b-9c-3d-6e-4f-3g-4
ll be hungry	c-3
ll be hurt	a-8b-3c-3d-4e-7f-4h-4
ll be i	b-4c-4d-7e-3f3g-8h-7
ll be ill	a-6b3c-6e-4f-4g-3h-10
ll be imagine	a-3c-4e-3
ll be in	a-4c-3d-4f-3h-5
ll be it	a-7c-3d-3e-6f-7g6h-4
ll be just	b-7d-6e5f-5g-7h-6
ll be kill	a-5b-7c-5d-6e-7f-6g-11h-8
ll be late	a-6d-3e-3f-3h-8
ll be leave	a-6b-8c-8d-6e-7f-7g-9h-2
ll be less	a-8b-6c6d-6e-3f-3g-5h-6
ll be lie	a-8b3c-6e-6f-7g-5h-4
ll be like	b-3d-3f-4g3
ll be lock	a-4b-3d-4
ll be look	a-6b-7c-5d-3e5f-4h-4
ll be lose	a-4b-5c-6d-4e-6f-2g-7h-4
ll be love	a-3c-3d-5e-5f4g-4
ll be mad	a4b-5c-7d-3e-6f-4g-7h-7
ll be make	a-7b-3e-5f-4g-6h-5
ll be mine	b-3f-3
ll be more	a-4d-3e-3g3h-3
ll be move	a-3d-5e-4g-7
ll be murder	a-10b-7c-6d-8e-6f-7g-7h-6
ll be my	b-3c-6d-4f-6g-4h-4
ll be new	b-4e-3f-5g-4h-5
ll be no	a-10b-5c-3d-7e-9g-10h-4
ll be not	a-3b-9e-5f-7h-6
ll be nothing	b-4c-3d-5e-4f-4g-3
ll be on	c-7d-7e-6f-3g-5h-5
ll be one	b-8c-3d-4e-6g-4h-5
ll be only	b-6c-4d-6f-7h-6
ll be open	a-5b-5c-4d3f-4g-3
ll be out	d5e-4
ll be over	a-3
ll be own	a-4b-3c4d-6e-3f-4g-6
ll be paranoid	a-6b-4c-4d-5e-5f-4h3
ll be park	a-5b-6c-5d-7e-6f-4g-4h-3
ll be pathetic	a-6b-7c-7d-6e-7f7g-7h3
ll be patient	a-5b-3c-3d-6e-3f-5g-6h-4
ll be pay	a-7d-8e-3g-3h-3
ll be picture	a-7b-3c-3d-3e6f3g-8h-3
ll be play	a-6b-3c-9d-3f-7g-11
ll be proud	d-3e-4f-3g-7h-5
ll be put	a-5b-5c-6d-8e-5f-5g-7h-3
ll be quick	a-6e-3f-3h-3
ll be quiet	b-4c-4d-6e-5f-4g-9h-5
ll be read	a-3b-3c-3f-3h-4
ll be relieve	a-4e3f-3h-3
ll be right	a2b-5c-3d-6f-3g-6
ll be ring	a-3e-3g4
ll be say	a-6c-5d-3e-6f-6g-9h-5
ll be scared	b-4c-5d-3f-6h-5
ll be secretly	a-3b-5c-2d-4e5f-3h-5
ll be selfish	a-4c-4e-3g-5h-5
ll be short	g-3
ll be sick	a-4b-4c-5d-6e-5f-6g-6h-5
ll be small	a-6b-4c-4d-4e-4f-3g-6h-5
ll be so	a-11b-6c-6d-4e-9f3g5
ll be some	a-4b-4c-6d4f-7g-7h-7
ll be something	a-5b-6c-3d-5e-5f3g-7h3
ll be sorry	b-5e-4f-8h-4
ll be still	a-9b-5c-2d-6f-3g-6h-2
ll be stress	a-6c-5d-6e-3f-6g-4
ll be strong	a-4d-5e-3f-3g-3
ll be stupid	a-5b-3c-6d-4e3f-6g-3h-4
ll be such	a-4b-5c-4d-5e-4g-6h4
ll be switch	a-5c-5d-6e-3f-3
ll be talk	a-5b-3d-3h-3
ll be tell	a-10b-5c-9e-5f-5g-9h-4
ll be that	a3b-5c-5d-8e-3g-8h-6
ll be the	a-13c-3d-15h-4
ll be there	a-8b-8c-3d-3e-3f-4
ll be think	a-7b-5c-8d-8f-6g-3h-3
ll be three	c-3d-4h-3
ll be tired	a-8b-3c-8d-3e-5f-8g-13h-8
ll be to	a-7b-7c-5d-3e-8f-5g-5h-4
ll be too	a-5b-7c-4d-8f-5g-9h-6
ll be trash	a-4b3c-4d-5e-4f5g-7
ll be try	a3b-4c-4d-4e-6f-6g-7
ll be two	a-6b-5c-3d3f-7g-7
ll be unbearable	e-3f-3
ll be under	a5b-4c-6d-6e-5f-6g-9h-7
ll be unfair	a-5b-4c-6d-3e-4f-3g-9
ll be unkind	a-4d-3e-3f-5
ll be unlovable	a-5b-4c-4d-3e3f6g-6h-6
ll be up	g-7
ll be use	a-4c-4d3e-7g-7
ll be useless	a-3b-4c-4d-2f-4g-3h-3
ll be very	a-7b-6c-7e-5f-6g-5h-5
ll be wait	a-5b-10c-4d-4f-5g-9h-7
ll be walk	a-4b-3c-3e-2f-3
ll be weak	a-6b-7c-5d-6e-4g-5
ll be what	a-6b-7c-3e-10g-8h-4
ll be when	a-6c-6f-3g3
ll be wire	a5b-3d-3h-3
ll be with	a-9b-5c-6d-6f-4g-7h-6
ll be work	a-13b-3d-5e-3f-4g-11
ll be worth	a-3c-4e-4f-4g3
ll be worthless	a-4b-4c-4d-4e-3f5g-5h-5
ll be wrong	a-6b-5c-4d-3g-6h-8
ll be you	a-10b-8d-5f-10g-5
ll be your	b-6c-5e-3f-6
ll bear .	a-7b-4c-4d-5e-5f-9g3h-2
ll beat me	a-3b-3c-3d-4e-4h-3
ll because i	a4c-4d-3e-4f-3g-3
ll because of	a-6b-2c-4d-4e-3f-2h-3
ll because the	a-8b-5c-7d-5e-5f-5g-7h-6
ll because we	c-6d-3e-3f-3g-8
ll because you	b-10d-4e3f-5h-4
ll bed $	b-3c-4d-4e-6f-3g-5h-4
ll bed ,	e3g-8
ll bed .	a-10b-7c-7d-8e-9f-8g-9
ll bed and	a-4e-6
ll bed at	a-5b-6c-7d-5e-5f-5g-7h-5
ll bedroom .	d-3
ll before ,	a-5b-9c-3d-4e-3f-5g5h-6
ll before .	a-6b-3c2d-6e-5f-4g-8
ll before i	a-6b-6c-4d4e-6f-4
ll before she	e-4g-6
ll before ten	e-3g-2
ll before the	a-7b-5c-7e-5f-4g-8h-4
ll before you	b-3e-4g-5h-6
ll behave badly	a-3b-2d-3f-3g-3h-5
ll behave well	a-4b-3c5d-3f-3g-3h-5
ll behavior .	a-3b-4c3d-4e-3f-4g-4
ll behind the	a-3b-4c-3d-4e-2f-3h-3
ll believe a	a-5b-6c-4d-3f-9g4h-6
ll believe him	a-7b-4c-3d-3e-3f3g-3h-7
ll believe it	a-4b-2c-3d-6e-7f-6g-6h-5
ll ben .	d-2e-6f-4g-5
ll big deal	a-4b-3c-3d-4e-5f-5g-5h-6
ll bike .	a-3b-6c-5d-8e-8f-5g-10h-7
ll bill .	a-4c-5d-3g-4
ll bin .	a-6c-4d-5g-5h-3
ll birthday .	b-4c-6d-5e-5f-3g6h-3
ll biscuit .	a-6b-6c-5d-5e-4f-5g-4h-6
ll bite .	a-3b-3c-5e-4f-4h-3
ll bite me	a-4b-4c-3d-5e-4f-4h-4
ll bite of	b-4c4d-5e-8f-8g-6h-7
ll black and	a-4b-4c-4d-3e-7f-5g3h-6
ll blame for	b-7c-8d-4e-4h-3
ll blame you	a-7b-7c-7d-4e-8f-5g-8h-4
ll block her	a-3b-3c-3f-3g-7h-3
ll block the	a-6b-3d-4e-6g3h-3
ll blow over	a-7b-5c-5d-6e-5f-3g-9
ll bone in	a-3b-4c-4d-3e-3g-4h3
ll book .	a-3b-3c-4d-6e-3f-4g-4
ll book the	a-6b-4c-4d-5e-5f-6g-5
ll bore and	b-3c-5d-5e-3f-4g-3
ll boss be	a-7b-3c-4d-4e-3f-7g-4h-5
ll both .	a-4b-3c-4d-4e-3f-5g-5h-4
ll both laugh	a-3b-3d-4e-3f-4g-3h-4
ll both of	a-3e-3g-6
ll bother you	a-5b-4c-5d-5e-3f-5g-7h-7
ll boundary be	a-6b-4c-5d5e-4f-4g-4h-5
ll box .	a-6b-7c-5d-6f-5g-6h-6
ll box and	d-4
ll boy on	a-3
ll bread .	a-6b-6c-7d-3e-6f-5g-9h-4
ll break after	a3c-4g-3
ll break and	a-5c-7d2g-5h-5
ll break down	a-6b-3c-4d-3f-4g-7
ll break my	a-4b-4c-4f-3g-3h-5
ll break the	b-4c-6d-6e-5f-3g-3
ll break your	a-5b-4d-5f-3g4
ll breakfast .	a-5b-5e-6g3h-3
ll breathe .	a-4b-3c-4d-4e-3f-4g-4h-3
ll bridge .	a-6b-7c-6d-7e-5f-5g9h-4
ll bring it	a-3b-6c-4d-6e-7f-4g-5h-6
ll bring me	a-5e3g-7h-4
ll burn my	a-3b-2c-4d-4
ll burn the	a-3b-5c-4d-3e-6f-5h-4
ll bus be	a-4b-2d-4f-3g-3
ll bus fare	g3
ll busy .	a-5b-5c-3d-4e-5f-5g-6h-3
ll but a	a-3b-3e-4f-2h3
ll but i	a6b-3c-4d-3
ll but it	b-3c-6d-4e-3f-4g-11h-3
ll but only	c-4d-3g-3
ll but she	a-7b-3e-8f-8g-8h-3
ll but that	a-5g-5
ll but the	g-7
ll but you	a5c-2d-3e-4g-6
ll buy a	a-4b-5c-4d-5e-4f-5g2h-3
ll buy it	a-3b-4c-4e-2f-3g-6
ll buzz .	a-3b-3c-3f-4g-5h-4
ll by friday	a-4b-6c-7d-3e-6f-6g-7h-5
ll by her	a-4c-3e-3
ll by his	a-3b-6c-3d-6e-3f-7g-4h-3
ll by lunch	b-3d-2g-5
ll by me	a-5b-3d-6e-4f-3g-5
ll by mistake	a-3g-4
ll by now	a-7b-3e-6
ll by six	a-5b-3e-3g-4
ll by the	a-6b-10c-5d-9e-5f-5h-5
ll by what	a-7b-4c-5d-6f-3
ll by you	a-4c-3d-3e-3f-4g-7h-6
ll cake .	a-3b-3c-4d-4f-4g-6h-5
ll call .	a-4b-4c-4e-6f-3g-4h-3
ll call it	a-8b-7c-5d-6e-2f-5g-5h-6
ll call me	a-3c-3d-2e-5f-8g-4h-5
ll call my	a-2b-5c-4d-4f-3g-6
ll call you	a-6c-5e-2f-5g-4h-6
ll cam site	a-3b-3c-3d-4e-3f-3g-3h-3
ll can come	b-3g-5h-4
ll can not	a-4c-5d-7e-6f-4
ll can only	b-3c-4e-3f-8g-6h-4
ll can say	b-3e-4h-4
ll can see	a-2b-3d-3f-3h-3
ll can we	a-3g-5h-3
ll can you	a-4b-3c-5d-4e-5f-10g-8h3
ll cancel .	a-4b-4c-3d-4e-4f-4h-3
ll cancel it	a-4b-3c-4d-3f-4g-4h-4
ll car ,	a-3b-4d-3f-5h-5
ll car .	a-5b-5c-4d-4e-5f-4g3h-6
ll car key	d-3f-3g8
ll car park	a-4b-3c-4d-3f-4g-5
ll card ,	a-7b-4c-3e-3f-3g-8
ll card .	a-3c-5g3
ll card be	a-4b-3d-4e-2g-5
ll care about	a-5b-8d-5f-5g-4h-4
ll care if	a-4b-8f-3h-4
ll care less	a-3e3g-4
ll carry on	a-5b-4c-5d-4e-4f-3g3h-3
ll case i	g5
ll cat .	a-4b-5c-3d-6e-4f-4g-6
ll catch .	a-3b-6d-7e4g-4h-5
ll cause .	a-6b-3f3g-4
ll cause it	a-4b-5c-6d-6e-5f-5g-6h-5
ll cause you	a-5b-3d-3e-3g-3
ll certain site	a-5b-4c-4d3e-4f-4g-3h-4
ll chance .	a-5b-4c-5d-5e-3g-7h-5
ll change .	a-4b5c-5d-5e-4f-6g-5h-7
ll check .	b-6e-4f-5g-8h-3
ll check his	a-4f-8g-5h-3
ll check up	e-7
ll check your	a-6b-6c-5f-5g-7h-5
ll check-in .	a-4b-4c-4d-4e-3f-6g-5h-4
ll child .	a-4b-9d-3e-5f-5g5h-4
ll child on	a-3c-5f-3g-8
ll chip .	a-3d-4g-4
ll choice .	a3b-3c3d-5e-3f-5g-5h-7
ll choose .	b-4c-4e-6f-3g-5h-3
ll choose it	a-7b-5c-6d-7e-5f-5g-5
ll clean .	a-5b5c-6d-5e-7f-5g-5h-3
ll clean about	b-3c3d-3g-4
ll clear .	a-4b-5c-4d-5e-3f-5g-6h-5
ll close it	a-4b-5c-4d-4e-4f-5g-7
ll coat .	a-3c-5g-5
ll code .	a-4c-3e-3h-4
ll coffee .	a-3b-4c-3g-3
ll coffee after	a-4b-5e-3h-3
ll cold ,	a-8b-6d-3e-8f-6
ll cold .	a-4b-5c-5d-3e-4f-7g-5
ll cold and	a-4b-4c-4d-5e-5f-5g-5h3
ll come ,	d-5f-4g-6
ll come .	a-4b-3c-3d-3e-3f-5g-5
ll come across	b-3c-3d-4f-3g-5h-3
ll come at	a-3b-4d-5e-3f-3g5h-3
ll come back	a-5b-3d-4f-3g4h-3
ll come clean	b-3c3d-3g-4
ll come home	a-5c-3e-3f-3h-4
ll come i	a-6b-4c-4d-6e-4f-6g4h-5
ll come in	d-3h-4
ll come out	a-3d-5
ll come to	a-7b-7c-9d-8e-9f-6g-6h-5
ll come up	a-3b-2d-6e-5g-10h-5
ll complete failure	b-5f4h-8
ll computer .	a-3b-4c-3f-3g-3h-4
ll control of	a-5c-6d2e-4f-5g-5h-3
ll control the	a-3b-3d-3e-4f-3g-6h-3
ll cook .	a-7b-5c-8d-6e-5f-7g-6h-6
ll could be	a-6b-5e3f-6g-7h-7
ll could get	a-3c-3d-3e-3
ll could go	a3g3
ll could have	b-3c-4d-5e-9f-4g-9h-4
ll could i	d-3g-6h-3
ll could just	a-4b-4c-4d-5e-3f-6g4h-2
ll could kill	a-5f-4g7
ll could murder	a-4b-4c-4d-3e-4f-5g-5h-4
ll could not	a3b-3c-3d-4g3h-4
ll could say	a-5g-6
ll could see	b-3c-3e-8g-7
ll could you	a-4c-3f-4g-4h-5
ll counselor say	a-4d-4f-4g-7h-3
ll count .	a-4b-4c3d-6e-4f-6g-3h-3
ll count on	a-5b-3c-3e3
ll count the	a-3b-4c-4d-3f-4g-11h-3
ll coward ,	b-9c-3g-5
ll coward .	a-4c-3e-3f-4
ll coward in	a-4c-4d-3f-8g-4h-6
ll cricket .	a-6b-5c-4d-5e-5f-4g-5h-7
ll cross a	a-5d-6f-5g-4h-5
ll crossword .	a-3b-7f-2g-3h-3
ll cry .	a-3b-5c-3d-3f-3g-3h-3
ll cry and	a-3b-3d-3e-4f-4g-5h-6
ll cry because	a-4b-4c-4d-4e-5f-4g-6h-3
ll cup of	b-3c-3f-4g-4h-3
ll cushion and	c-3d-4e-4f-3g-5h-3
ll cut my	a-5b-4c-5d-3f-4g-3h-3
ll cut myself	b-3c-3d-4f-5
ll cut out	a-3b-4c-5d-3e-2f-3g-6h-3
ll cut the	a-4b-5c-3d-5e-6f-5g-8h-4
ll dan .	a-5d-3e-3g-4
ll date .	a-4b-5c-7d-5e-4f-6g-5h-4
ll daughter .	e-3g4h-3
ll day $	b-6d-4e-4f-5h-6
ll day ,	a-5c-5e-5f-3g5h-4
ll day .	b-3c-4d-4e-5f-8g-8h-7
ll day and	a-4b-7c-3d-4e-5f-5g-8h-5
ll day at	c-4d-5g2h-5
ll day of	a-3e-3g-9
ll day with	a-6b-5c-3d-3f-5g-4h-6
ll dead .	a-7b-6c-5d-5e-5f-5h-4
ll dead since	b-3e-3f-4g-4
ll dead than	c-3e-8f-3g6h-3
ll deal with	a-4b-4d-3e-3g-5
ll deceive and	b-5c-3d-3f-3g-3h-4
ll decide ,	a-4b-7c-4d-4e-6f-5g-3h-3
ll decline .	d-4e-3g-6
ll deep down	a-3b-3e5f-3g-4h-3
ll defense ,	a5b-5c-4d-6e-3f-4g-5h-3
ll delete the	a-4b-4c-5d-5e-3f-3g-5
ll dentist .	a-5b-5c-4d-5e-6g-4h-3
ll deserve .	a-4b-5c4d-5f-6g-5h-5
ll deserve a	b-4c-5d-7e-3h-3
ll deserve to	a-3c-3d-6e-5f3g-5
ll desk ,	a-5b-4d-3e-3f-3g5h-4
ll die $	b-4e-5f-4g6
ll die ,	a-6b-8c-5d-5e-4f-6g3h-5
ll die .	c-3d-3g5
ll die in	a-4b-4c-5d-5e-2f-5g2h-6
ll die of	a-4c-3d-3f-3g-7h-3
ll die on	a-6b-5c-7d-3e-3f-4g-8h-6
ll die than	a-3b-4c-4d-3e-5f-3g-5
ll dig it	b-3c-3d-3e-3g-7
ll dinner ,	a-4b-3d-4f-5g-7h-4
ll dinner .	a-3b-3c-7d-3g-3
ll disappear for	a-4b-4f-3g3
ll disappear into	c-4f-3g-3
ll disclosure .	b-2c-3d-3g-7h-3
ll do ,	a3b-8c-7d-3e-4g-9
ll do .	a-2c-4f-4h-6
ll do a	a-6b-6c-10d-6e-4f-5g-4h-6
ll do anything	a-9b3c-4d-4e-5f-8h-7
ll do be	a-4b3c-3d-3e-5g-5h-3
ll do i	a-5b-9c-8d-6e-6f-10g-10h-8
ll do it	b-12c-3f-9h-4
ll do look	c-6
ll do next	b-4f-3g-3
ll do not	a-5b-9g-3
ll do nothing	a-6b4c-5d-6e-5g-3h-5
ll do some	a-4b-3c4d-6f-3g-4
ll do something	a-7c3d-2f-4g5h-3
ll do that	b-5c-5d-4f-6g-8h-4
ll do the	b-8c-7e-4f-6g-9h-7
ll do thing	a-3c4d-4e-4f-3g4
ll do this	a-8c-4d-3g-3h-4
ll do to	a-6b5c-3d-4e-6f-6h-3
ll do with	a-8b-6c-5d-7e-6f-7g-9
ll do you	b-11c-3e-9f-5
ll do your	a-5b-6c-9d-5f-6h-6
ll doctor ask	a-5b-6c-3d-4e-3g3
ll dog .	a-5b-7c-3d-4f-6h-6
ll dog and	a-3d-4f-4
ll door ,	a-2f-4g5h-3
ll door .	a-3b-3c-2d-3e-3
ll door and	d-3
ll door shut	e-3g6
ll door so	d-3e-5f-3
ll down ,	a-6b-3e-3f-4g-6h-5
ll down .	a-3b-4d-7e-6f-5h-3
ll down and	a-3b-3e-3g-6h-3
ll down in	a-3b-3c-10d-3f-4g-6
ll down on	a-2b-3c-5d-3e-3
ll down the	b-3c-2e-3g4h-2
ll down with	a-2c-3e-3
ll down you	a-3b-3e5f-3g-4h-3
ll drink .	a-6b-4c-4d-4e-5f-3g6h-5
ll drink and	a-8b-3c-5e-7f-7g-7h-4
ll drink coffee	a-4b-5e-3h-3
ll drive into	c-3d-5f-3h-3
ll drive me	b-6c-3d-4e-5f-3g-8h-3
ll drive to	a-4b-3c-6d-5e-3f-5
ll drop it	a-5b-5c-5d-6e-6f-5g-6h-4
ll each of	a-4b-3c-3d-3f-3g5
ll early because	a-6c-4d-2e-3g-5
ll easter .	b-4d-5f-4g-4
ll eat it	a-3b-4c-5d-5e-5f-6g-6h-6
ll eight .	a-5b-6c-6d-4f-5g-6
ll either you	a-4b-5c-4d-4e-4f-6g-6h-5
ll eleven ,	a-4c-2h-3
ll else .	a-7c-5d-4e-4f4h-3
ll embarrassment when	g-6
ll end .	a-6b3c-4d-7f-7
ll end it	a-3b-3d-4e-2f-3g4
ll end of	b-4c-7d-8e-5f-3g-9h-4
ll end up	a-4b-3c-3d3e-3f-3h-3
ll enjoy this	b-3e6g-6h-4
ll enough ,	a-4b-9d-3e-5f3g-7h-4
ll enough .	a-3b-8c-7d-5e-4f3h-5
ll enough for	a-4c-5e-4f-5g-3h-4
ll enough of	a-3b-6c-4e-3f-4g5h-3
ll entitle .	b-5c-3d-3e-3f-4g-6h3
ll even feel	b-4e4g-3
ll even notice	a-5b-3d-3e-5f-5h-3
ll even the	b-3e-4g-3
ll evening .	a-3b-4c-4d-4e-5f-3g-3h-4
ll evening :	g-2
ll ever change	b5e-3g-4h-5
ll every bite	a-4b-6c-6d-4e-6h-5
ll every day	a-7d-3e-3f-3h-5
ll every night	a-4b-4d-4
ll every room	b-3h-5
ll every single	a-4b4e-2g-3
ll every sunday	b-4c-3e-3f-4g-7
ll every time	a-5b3d-3e-8g-6
ll everyone be	a-3c-3d-5e-7g-4h-5
ll everyone of	d-2
ll everyone would	a-3b-4d-3e-6f-3g6
ll everything .	a-7b-7d-5e-5f-5g5
ll everything i	a-6b9c-5d-3e-4f-4g-6
ll everything in	b-4c-4d-4f-4g-5
ll everything that	c3d-5g-5
ll everything you	b-6c-4d-3e-5g-6h-4
ll exist .	a-4b-4c-5d-5e-5f-4g3h-3
ll expect me	b-3c-3e-6f-3g-7
ll expect you	a-4b-3c-6d-3e-5f-4g-6h-4
ll explain it	a-4b3c-3d-4e-6f-4g-6
ll extent that	a-3b-3c-5d-4f-3g-5
ll face .	a-5b-7c-3d-5f-5g-8h-4
ll face down	a-2b-3c-3e-2f-4g-6h-3
ll fail .	a-3b-5c-3d-2g-5
ll fail you	a-5b-3c4d-4e-4f-5g-5h-5
ll failure .	a-4b3c-4d-3e-3f4g-4h-7
ll fall .	b-3c-3d-4e-4f-3g5
ll family .	a-5b2c-5d-7e-7g-7h-4
ll family computer	a-3b-3c-3g-4
ll far as	a-4b-3c-4d-4f-4g6h-3
ll fare .	g3
ll father ,	a-6b-3c-3d-3e-7f-5g-5h-6
ll father .	a-4b-5c-4f4g-4
ll father be	b-6c-5d-6f-3g3h-4
ll fault .	a-6c-5d-6f-5g-4h-6
ll fault i	a-5b-4c-3d-5e-3f-4g-7h-3
ll feed me	a-3b-5c-3d3e-5f-5g-7
ll feel ,	a-4g-3h-4
ll feel abandon	b-4c-3f-3h-4
ll feel angry	b-3d-8e-4g-5
ll feel as	a-5b-3e-5f-4g-8h-5
ll feel ashamed	e-3g-4
ll feel attack	a-3b-5c-3d-5e-4f-4g-5h-2
ll feel bad	b-4e4g-3
ll feel belittle	a-5b-3c-4d-2e-3g-6
ll feel betray	b-5g-4h-4
ll feel choose	b-4c-6d-3e-4g-8
ll feel cold	c-3h-4
ll feel corner	a-4b-6c-5d-4e-5f-5g-5h-4
ll feel deceive	b-5c-3d-3f-3g-3h-4
ll feel discard	a-4b-5c-4d-4e-5f-4g-5h-3
ll feel embarrass	b-3e-3f-4g-4h-5
ll feel frightened	e-3f-3g-6
ll feel furious	a-3b-4e-4f-3g-4h-3
ll feel glad	b-6g-5
ll feel guilty	a-4b-3c-4d-5f-3g-3h-3
ll feel hurt	a-3b3d-4e-3f-3g-6
ll feel i	b-7c-3e-9f-6g-7
ll feel judge	a-3b-5c-4d-4f-4g-5h-6
ll feel just	a-3e-4g-5h-5
ll feel lie	a-5b-6c-2d-6e-2f-3
ll feel like	a-5b-5c-7d-3e-11h-4
ll feel lonely	a-7b-5e-5f-5h-3
ll feel my	f-3g-4
ll feel numb	b-3e-4f-3g-5
ll feel reject	a4b-4c-4d-5e-3g-7h-2
ll feel relieve	g-4
ll feel sad	b-3
ll feel safe	a-3b-3c-4e-5f-3g4h-5
ll feel scared	a-3b-3c-4d-5e-6f-3g-6h-3
ll feel second	a-4b-3c-4f-4h-3
ll feel sick	g-4
ll feel small	b-3e-7g-5
ll feel so	a-7b-5c-3d-3e-4f-6g-4h-5
ll feel stupid	a-4c-3d-3e-4f-4g-5h-3
ll feel support	a-2b-5e-3g-3
ll feel take	g-3
ll feel that	a-5b-10c-3d-3f-4h-4
ll feel tired	d-2g-6
ll feel trap	b-4f-3h-3
ll feel unheard	a-3b-4c-3d-3e-3f-4g-4h-3
ll feel use	a-3b-5c-2d-4e-3f-3g-3h-2
ll feel you	a-5b-3d-3e-6g-6
ll fence .	a-3c-5d-3e-3h-3
ll fifteen year	a-3b-5c-5d-3e-4f-5g3h-5
ll filter be	a-4c-4d-6g-2
ll filter work	a-3
ll find a	a-5c-4d-3e-5f-4g-7h-4
ll find it	a-4b-4c-4d-6g-7
ll find me	a-5b-5c-3d-4e5f-4h-4
ll find myself	a-5c-4d4e-3f-4g-6
ll find out	b-2c-6d-4e-6g-9
ll find the	e-4
ll fine .	a-4b-4c-3d-4g-7h-3
ll finger on	a-3b-6c-4d-4e-5f-3g-7h-3
ll finish .	a-6b-7c-6d-7e-5f-3g-7h-4
ll finish a	b3c-6e-3f-4g-5h-3
ll first ,	a-7b-3d-3e-5f-2g-5
ll first .	b-4e2f-3g-6
ll first time	f-3g-4
ll five ,	a-4g3
ll five .	a-3f-3g-5h-5
ll five minute	a3c-3d-5g-7
ll fix it	a-4b-7c-6d-7e3f-5g-6h-7
ll flinch when	a-3b-3c-3e-3f-4h-4
ll floor .	b-3d-4f-3
ll flower .	a-7c-5d-5e-4g-5h-5
ll follow me	b-3d-3e-5
ll food .	a-5b-2g4h-3
ll fool of	c-3d-4e-5f-4g-6
ll fool to	a-7b-4f4g-4h-4
ll foot .	a-4b-6c-6d-4e-4f-5g-5h-4
ll foot in	a-4b-2c-4d-3f-3g-5h-5
ll for a	b-3h-5
ll for about	a-3
ll for all	a-5b-5c2e-5f3g-6
ll for an	a-3b-4c-4d-3e3g-2
ll for any	a-5b-3c-8f-3g-4
ll for anything	a-4b-7c-5d-3e-7f-6g-6
ll for bus	g3
ll for cry	a4b-4c-3e-8f-4g-3h-4
ll for each	a-4g3
ll for everyone	a-4b-3c-5d-4e-3f-3g3
ll for everything	a-5c4d-5
ll for four	b-4c-6d-3e-5f-4g-7h-3
ll for good	a-9b-3c-5d-2e-4f-4g5
ll for grant	b-3c-4d-3e-4f-3g-4
ll for her	b-5d-4e-8f-3g-10h-5
ll for how	a-5b-3d-4f-4g-6
ll for it	a-7b-7c-6d-7e-10f-6
ll for me	a-5b-3c-3f-8h-3
ll for month	b-3c-5d-3f-3g-5
ll for my	a-3c2d-4f-4
ll for once	a-4b-4e-4g-5h-3
ll for sit	d-3g-5
ll for tea	a-5b-4c-4d-3f-3g-4
ll for tell	b-6e-4f-4g-5h-5
ll for that	a-5b-3c4d-7f-5g-6
ll for the	a-11b-7d-4f-9g-8h-10
ll for this	a-5b3c-3d-3e-7g-5h-7
ll for three	c-6g-5
ll for tonight	g-6h-4
ll for twenty	a-3
ll for two	a-3b-3c-3d-3g3h-3
ll for us	a4c-7d-4e-3f-4g-8
ll for what	a-3b-6d-4f-9g-3
ll for you	a-4d-3g-9h-5
ll for your	a-5b-4g-8h-2
ll forget it	a-3b-3c-4d-3e-5f-3
ll forget the	a-7b-6c-3e-4g-7h-3
ll forgive me	a-4b-3c-5d-3e4g-7
ll form ,	a-6b-4c-5f-5g-2h-3
ll form .	a-3b-3c-3d-3g-5h-3
ll forty day	a-3b-3d-3g-4h-3
ll four .	a-5b-4c-4d-3e-4f-3g-7
ll four year	b-3c-4d-4f-3h-2
ll fraud .	b-3c-3d-3e-4f-7g-3h4
ll friday ,	b-5c-6d-3e-4f-6g-6
ll friday .	a-5b-5d-3e-5f-5h-4
ll friday :	c-5f-4g-4h-6
ll friday i	a-3b-4c-6d-6e-6f-3g4
ll fridge .	b-3c-2d-3e-4f-4g-5h-4
ll friend .	a-4b-6c-5d-4e-5g-4h-5
ll frighten me	a-6b-8c-8d-6e-8f-9h-6
ll frightened .	a-4b-3e-3f-3g-6
ll frightened of	a-4b-3c-6d-4f-5g3h-3
ll from group	f-3g7
ll from her	b-3d-4e-6f-6g-10h-4
ll from his	d-3g2h-4
ll from me	a-5b-8c-3e-7f-6h-6
ll from my	a-4b-5c-6d-5g-4
ll from now	b-4c-3d-2g-6h-3
ll from the	a-3b-6c-3d-4e-3f-5g-3h-4
ll from you	a-5b-4c-3e-6f-4g-6h-5
ll front of	b-3c-3e-4h-4
ll full of	a-5b-4c-3d-5e-5f-4g-6h-7
ll full responsibility	a-4b-3c4d-5e-3f-4g-3
ll funeral .	a-5b-6c-6d-5e-5f-6g4h-4
ll gamble with	a-6b-4d-4e-6f-3g-4h-4
ll garage .	a-4b-5c-4d-4e-3f-5g5h-6
ll garage and	b-3d-3g3
ll garden .	a-6b-5c-5d-7e-4f-7g-6h-7
ll get .	a3b-4c-4d-4e-5f-3g-6h-3
ll get a	a-4b3f-4
ll get as	b-3c-3d-4e-4f-3g4
ll get away	b-4c-4d3e-4f-5g-4
ll get back	a-3b-3d-6e3h-3
ll get catch	a-4b-6c-7e6f-3g-8h-4
ll get good	a-6e6g-6h-6
ll get hurt	a-7b-7c-6e-9f-3g-6h-5
ll get in	b-3d-9g-6
ll get it	b-5c-4d-3e-8g5
ll get lose	a-3e-6g3h-4
ll get nothing	a-3b-3g5h-3
ll get off	a-3c-4d-3g-7
ll get out	a-4b-3c4d-8e-6f-4h-6
ll get tell	g-4
ll get the	a-5b-10c-7e-11f-7g-3
ll get this	b3c-4e-4f-4g-5h-4
ll get thru	a-6b3c-7d-4e-9f-4g-6h-5
ll get to	a-3b-3c-3d-7e-5f-3h-4
ll get up	a-5b-4d-5f-3g-11
ll give a	a-6b-6c-5d-5f-6g-7h-6
ll give in	a3b-5c4d-6e-4f-6g-9h-2
ll give it	a-4b-3d-4e-3g-9
ll give me	b-8c-4d-5e-9f-4h-4
ll give my	a-9b-6c-7e-5g-6
ll give up	a-3b-7e-3f-7
ll give you	a-4b-3c-6e-5f-4g4h-4
ll glad .	b-5c-6f-3g-4
ll glad i	a-5c-3d-3f-3g-7
ll glance at	a-5b-8c-6d-3e-4f-6g-5h-3
ll go .	a-8c-5f-4g5h-3
ll go ?	a-5d-3e-5f-6g7h-3
ll go and	a-5b-4c-6d-3e-3f-4g-7h-4
ll go anywhere	a-3c-4d-2e-3f-3g-3h-5
ll go back	a3c-5d-5g-7
ll go by	a-9b-4c-5e-3f-3g-4h-3
ll go for	a-9b-5c-4e-4f-3g6
ll go look	a3e4g-7
ll go off	b-5c3d-6e-6f-5g-8h-3
ll go on	a-3d-3e-3f-3h-3
ll go out	a-3b-4c-7d4e-5f-3g3h-4
ll go quiet	a-3c-3d-3e-9f-2g3
ll go straight	a-4b-5e-6g-5
ll go thru	b-3c-5d-4f-6g-8h-3
ll go to	a-4b-7c-6d-4g-4h-5
ll go up	a-3c-4d-4e3f-2g3
ll go wrong	a3b4g-5h-2
ll good ,	a-5b-3c3f-7h-6
ll good .	b-4c-6d-7f-5h-3
ll good at	a-4b4c-6d-3e-5f-8g-5h-4
ll good book	a-3c-4d-5e-3f-4g-4
ll good enough	a-4e-4f-5h-4
ll good for	a-9b-7c-5d-8e-9f-4
ll good listener	a-4b-3c-3d-3e-3f-6h-7
ll good of	a-3d3e-6f-3g-4
ll good off	a-4b-8c-4h-3
ll good one	e3g-4
ll good without	a-6b-4c-4d-5e-5f-6g5
ll goodbye .	a-4b-5c-5d-4f-3g5h-5
ll goodbye everyone	a-4b-3c-6d-4e-3f-5g4h-3
ll goodbye in	a-9b-7c-5d-4e-4f-8h-6
ll grab me	b-4e-3f-4g5
ll grab my	a-3b-4c-5d-3e-4f-3g-4h-4
ll grab the	a-3c-4e-3h-3
ll grateful for	b-5c-5f-5g-6h-3
ll group ,	a-3e-3g-6
ll group .	a-4b-3c-6d-8e-5f-3g-12
ll group and	a-3b-5d-3e-4f-3g3h-3
ll guest .	a-5b-5c-4d-5e-3f-4g-6h-3
ll guilty .	a-5b-5c-3d-3e4f-4g-4h-6
ll guilty about	d-5e-5
ll gym ,	a-3c-5d-5f-6g-4h-6
ll gym .	a-6b-4c-5d-3e-3f-3g-4h-3
ll habit take	b-3d3g-4
ll hair and	a-3g5
ll half be	a-3d-3
ll half of	a-4b-4c-3e-3f-4g-7
ll hall .	a-5b-4c-4d-4e-4f-5h-3
ll hand ,	a-3c-3f-3g7
ll hand .	a-4b-4c4d-3f-3g-3h-4
ll hand and	b-5c-6d-4e-6f-6g-8h-5
ll hand for	a-3
ll hand it	b-5c-5d-6e-5f-4g-7h-6
ll hand on	b-3c-4d-4f-3g-8
ll hand over	a-5b-6c-6d-8e-4f-3g7h-3
ll hand round	a-3b-3c-4d-3f-4g6h-3
ll happen .	a-6b-6d-7e-4f-2g-7h-5
ll happen again	d-2f-3g-4
ll happen to	d-3f-3g-4
ll happy if	a-3b-3f-3g3
ll hard it	a-4d-5e-2f-4h-5
ll hard to	a-6e-5g-6
ll harm .	a-5b-3c-5d-4f-6g-6h-3
ll hate me	a-6b-5c-4d-3f-9g-8
ll have .	b-6c-5e-5f-4h-4
ll have a	a-6b-7d-9e-6f-4g4h-8
ll have already	a-4b-6c-3e5f-3g-7h-6
ll have always	a-4b-11c-8d-4e-6f3g-5
ll have ask	a-5
ll have be	a7b-3d-4e-4f-7g6h-7
ll have book	a-7b-3c-4d-6f-3g-6
ll have cancel	a-4b-3c-4d-3f-4g-4h-4
ll have cause	a-6b-2c-6d-6g-3
ll have come	d-5e-5
ll have cut	a-3b-5c-6d-3e-3f-5h-4
ll have do	a6b4e-3h-3
ll have enough	a-4b-5c-5e-3f-10h-3
ll have ever	a-6b3c-7d-7e-4f-8g-6h4
ll have fall	a-4c-3d-4f-5
ll have get	a-10c-11d-6e-9h4
ll have go	a-6b3c-4e-3g-2
ll have good	a-5b-7c-3d-4e-6f-3g-3h-5
ll have have	b-4d-3e-5f-6g-3h-6
ll have hide	a-7b-7c-8d-7e-7f-6h-4
ll have his	a-9b-4c-4d-5e-3f-6g-8h-6
ll have hurt	a-7b-5c-10d-4e-5f-8g-7h-4
ll have i	a-6b-5f-3g-3
ll have it	a-8b-8c-4d-4e3f-5g-7h-5
ll have know	a-6b-5d-3e-5f-10g-4h-5
ll have leave	a-4e-4h-3
ll have let	a-4c3d-4e-3g3
ll have make	a-5b-8d-7f-4h-7
ll have marry	a-7b-6c-6d-3e3f-4g-5h-8
ll have me	a-7b-8c-6d-5e-8f-4h-9
ll have my	a-3b-2c-4d-3e-3f-5g6h-5
ll have need	a5b-4c-3f-6g-5h-3
ll have never	a-6c-4e-9g3
ll have no	a-4b-8c-3d-3e4f-4h4
ll have not	a-6b-3c3d-5e-8f-6g-10
ll have notice	a-6b-3c-5d-5e-6f-3g-4h-4
ll have put	b-5c-4e-5h-5
ll have read	d-5g-5
ll have see	a-4b-3c-4d-5e3g-5h-3
ll have set	a-4b-5c-7d-5e-3f-3g-4h-3
ll have sleep	a-7c-3g-4
ll have something	a-5b-7c-2d-5e2f-4g-8
ll have start	b-5d-3e-3h-3
ll have stop	b-3c-3d-3f-3g-4h-4
ll have take	a-4b-5d-4e-5h-4
ll have tell	a-3b-2c-6d-3e-6f-4
ll have that	b-3c-4d-4e-3f-4g-7
ll have the	a-10b-9c-8d-7f-9
ll have think	a-5b-6c-4e-5f-3g5
ll have throttle	a-5b-4c-4f-3g-5h-4
ll have to	b-10c-4e-10f-6h-3
ll have turn	a-6b-6c-5d-7e-5f-5g-9h-10
ll have two	a-3g-3
ll have use	a-7b-4c-4d-3f-4h-6
ll have work	g3
ll have wreck	a-5b-7c-7d-6e-6f-4g-5h-7
ll have write	a-3b-3c-6f-3h-3
ll have you	a-4c-3e-6f-7g-9h-6
ll he be	a-7b-13c-5d-5f-5g-10h3
ll he break	a-4b-6c-7d-4e-5f-3
ll he bring	b-5c-4d-4e-6f-4g-6
ll he can	b-4g4h-3
ll he carry	b-2e-3g7h-3
ll he come	a-4b-4d-3e-7f-6h-3
ll he do	a-5b-7c-6d-4f-9g-3h-9
ll he follow	b-3d-3e-5
ll he get	a-3b-5c-3d-3e3g-6h-4
ll he go	a-3b-3c-3d-4h-3
ll he grab	b-2c-2e-3f-3g3h-4
ll he hate	b-4c-4d-4e-5f-5g-5h-5
ll he have	b-4c-4d-4e-2f-4g4h4
ll he hit	c-3e-3g-7h-3
ll he hold	b-3c-4d-3e-5f-3g-3h-3
ll he keep	g-3
ll he leave	b-4e-4h-4
ll he lift	a-3c-3g4
ll he lock	a-3b-3d-4e-4g6
ll he look	b-3d-4e-4f3g-11h-6
ll he make	c-3e-7g3h-3
ll he mean	a-4e-5g-6
ll he never	b-8c-4d-3e-7g-5h-4
ll he only	e3g-6h-3
ll he pin	b-3c-3d-4e-5h-3
ll he push	a-5b-3c-3d-3e-8f-3
ll he put	c-3d-3e-3g4h-4
ll he read	e-6f-3g3
ll he regret	b-6c-5d-6e4f-7g-7h-6
ll he say	a-3b-4c-3e-11f-3g7h-4
ll he stand	a-3d-3e-3g5
ll he take	a-3b-4c-5d-4e-7f-4g-8h-3
ll he tell	e-5
ll he threaten	a-3e-5f-3g6
ll he throw	b-6c-3d-3e-4f-3g3
ll he touch	b-5c-4d-4e-3f-3h-3
ll he track	a-3b-6c-4d-4e-5f-4h-3
ll he use	a-6b-3d-4e-4f-3g-5h-3
ll he want	a-4b-5c-5d-4e-7f-2h-3
ll he watch	a-3b-4c-3d-3e-5f-6g7h-4
ll he will	a-5e-7f-2g6
ll he would	a-4b-3g-3h-3
ll he write	b-4c-3e-5g-5h-3
ll head .	b-8c-7d-3e-4f-6g6h-3
ll head be	a7d-4e-4g-9h-5
ll head on	a-9b-9c-7d-7e-6f-7g-4h-6
ll hear .	a-5b-3c-4d-3f-5g5
ll hear about	a-3b-3c-5d-7e-5f-4g-4h-3
ll hear from	a-3c-3e-3f-5g-5
ll hear it	a-5b-5c-7d-4e-7f-5g-9h-3
ll hear that	a-5b-2c-4d-3e-3g-5
ll hear the	a-7b-6c-4d-4e-7f-5g-5h-7
ll heart be	a-4c-3d-4f-3g-5h-3
ll heart stop	g3
ll help ,	a-6b-4d-4e-5f-4g-5h-6
ll help .	a-9b-4c-6d-6e-4f-7h-4
ll her ,	a-5b-4e3f-3g4h-5
ll her .	a-7c-4d-7g-3h3
ll her and	a-5c-3e-4f-3g3h-3
ll her arm	b-5c-3d-4e-7f-6h-5
ll her birthday	a-6b-4d-4e-6f-4g4h-4
ll her face	e3f-5g-7h-3
ll her head	a-4b-3e-7f-4g4
ll her husband	a-3b-3c-4e-6f-2g3h-6
ll her name	e-3f-3g-6
ll her now	a-3b-3c-3f-3g-7h-3
ll her on	a-4b-3c-4d-5e-6f-4g6
ll her the	b-5c-4d-4e4f-3g-5h-5
ll her to	a-5b-8c-5d-5e-5f-6
ll here ,	a-6b-3c-3f-3g-7h-4
ll here anymore	a-4b-5c-4d-5e-6g7
ll here at	e-5
ll here be	a-3b-3c-3d-3e-3f-4g-3h-3
ll here with	a-6c-2g-6
ll herself .	a-6b-4c-3d-4e-5f-5h-5
ll hide .	a-6b-6c-5d-5e-5f-6g-8h-3
ll hide behind	a-5b-5c-6d-5e-5f-4g-8h-6
ll hide in	a-5b-3c-3d-4e-3f-5g-7h-5
ll hide it	b-6c-5d-7e-8f-5g-6h-5
ll hide the	a-10b-7c-5d-4e-3f-3h-4
ll hide thing	a-5c-4d-3g-4
ll him $	a-4c-3f-5h3
ll him .	b-5c-5d-3e-5f-2g-3
ll him and	a-5b-4c-3d-3f-3h-4
ll him for	a-3f-6g-9h-4
ll him if	a-6b-7d-4e-7f-5h-3
ll him in	a-4d-5f-6g4
ll him to	c-3e-3g-4
ll himself .	a-5b-4c-3d-6e-5
ll himself in	a-3b-3d-4g-5h-3
ll his arm	d-4
ll his brother	a-4d-2e-3f-5g-8h-8
ll his coat	a-3b-5d-3f-6g-6h-5
ll his hand	c-3g5
ll his knee	a-4b-4c-3e-3f-4g-5h-6
ll his life	a-6b-6d-3e-2f-5h-3
ll his location	b-2c-3d-4f-3g-4
ll his meet	b-6c-5e-3f-3g-5h-5
ll his mother	a-2b-3e-3f-5g-6h-5
ll his phone	a-3b-4c-3d-3e-3g-3h-3
ll his sister	a-3b-5c-3d-6e-3f-5g-5h-4
ll history ,	a-3
ll hit a	b-3e-3f-3g-7h-3
ll hit me	a-5b-6c-4d-5e-9f-8g6h-6
ll hit my	a-3g7
ll hit the	a-4b-4c-4d-4e-4f-3g-4h-3
ll hit you	a-4b-3c-5d-5e-4g9h-4
ll hold her	b-3c-4d-4e-3f-6g-4h-5
ll hold my	b-4c-6d-6e-5f-3h-4
ll hold the	a-4e-4g3
ll home ,	a-4b3c-3e-3g-4h-3
ll home .	a-5b-5c-4d-7e-4f-5g-11
ll home and	a-4b-3c-3f-3g3
ll home by	a-3b-3e-4f-4g-6h-5
ll home for	a-4b-4c-5d-5f-3g-4
ll home late	a-3b-3e-3f-4g-6
ll home on	c-6
ll home with	f-3g4h-5
ll honest .	b-6d-4e-7f-6g-9h-5
ll honest about	a-6b-5c-3d-8f-3g-6
ll honest bone	a-3b-4c-4d-3e-3g-4h3
ll hope i	b-4c-3d-4e3f-3g3h-4
ll hotel and	b-4g-5
ll hour ,	a-8d-2
ll hour .	a-8b-2c-4d-3e-3f-3
ll hour and	c-3d-3g3
ll hour on	e-5g-6
ll house .	d-4e-7f-3h-3
ll house be	b-3c-5d-7e-3f-5h-3
ll house down	e-5g3
ll how could	a-6c-2g-4h-4
ll how do	a-4e-3g-3h-3
ll how i	d-5e-5f-8g-8h-3
ll how it	a-6d-6e-3g-5
ll how long	a-3c-3d-3e-4f-3g-11
ll how much	g4
ll how the	a-3
ll how to	b-6c-4d-4e-5f-5g-6h-3
ll hungry .	a-7b-3c-3d-3e-6f-4g-4h-4
ll hurt ,	a-7b-6d-8e-5f-6g-5h-4
ll hurt .	a-7b-8c-3d-8e-4g-12
ll hurt her	b-4c-4e-3f-5h-3
ll hurt him	a-3b-3e-6f-7g6
ll hurt me	a-6b-5f-3g-4h-4
ll hurt my	a-4b-6c-4d-5e-4f-3g-6h-4
ll hurt the	a-3f-6
ll hurt you	b-5c-8d-4e-4f-5g-10h-5
ll husband .	b-3c3d-3f-5g5h-5
ll husband and	a-4c-3d-3f4g3h-6
ll i .	a-5b-5c-3d-5e-5g-6h-5
ll i accept	a-6b-5c4d-6e-5f-5g-6h-7
ll i act	a-4b-4c-4d-4f-4g-6h-3
ll i always	a-5b4c-5d-5e-3g-7h-5
ll i apologize	a-6b-3c-8d-4f-2g-7
ll i ask	a-6b-4c-5d-3e-5f-3g-12
ll i be	b-4f6h-9
ll i behave	a-3b-2d-3f-3g-3h-5
ll i believe	a-6b-8c-7d-2e-6f3g-5h-4
ll i blame	a-5b-4c-7d-4e-5f-3g-7
ll i break	b-4d-6f-5g-10
ll i burn	a-5b-5c-5d-5e-3f-5h-3
ll i buy	a-4b-5c-4d-4e-3f-5g3h-3
ll i call	a-3c-5g-4h-3
ll i can	a-5c-5d-3f-3
ll i cause	a-3b-2c3d-8e-3f-3g-4
ll i check	a-3b-6c-4e-2f-4g-4h-4
ll i choose	a-7b-5c-6d-7e-5f-5g-5
ll i close	a-4b-5c-4d-4e-4f-5g-7
ll i come	a-8c-3h-3
ll i could	b-6c-7d-5e-7f-9h-4
ll i count	a-4b-5c-6d-3e-5f-5g6h-3
ll i cry	a-4b-6c-7d-4f-6g-10h-4
ll i cut	a-4b-5c-5d-4e-4f-6g-2h-3
ll i delete	a-7b-4c-5d-5e-3f-4g-7h-3
ll i deserve	a2b-3c-6d-2e-6f-5g-4
ll i die	a-8b-4c-3d-4e-7f-4h-3
ll i do	a-3d-5e-9f-3
ll i drink	a-7b-4c-5d-5e-3f-6g-7h-4
ll i drive	a-4b-3c-5d-4e-4f-3
ll i end	c-4d-7f-3h-4
ll i expect	a-3c-5e-4g-3
ll i fail	a-6b3d-6e-4f-5g-8h-5
ll i feel	a-6b-5c-8d-5e-10f-3g-3h-5
ll i find	a-4b-3c-5f-6h-3
ll i flinch	a-3b-3c-4e-3f-5h-4
ll i get	b-7c-3f-5h-3
ll i give	b-7d-8e-3f-6h-3
ll i go	c3d-7f-5g4
ll i grab	a-4b-4c-6d-9e-3f-5
ll i hate	a-4b-6c-5d-6e-6f5g-8h-4
ll i have	a-3b-3c3d-4e-4h-4
ll i hear	a-6b-5c-5d-5e-5f-5g-5h-4
ll i hide	b-5c-6d-4e-3f-5g-8h-4
ll i hit	a-6b-5c-9d-7e-5f-7h-5
ll i hold	a-3b-2c-4d-3e-3f-4
ll i hope	a-4b-4c-7d-5e-4f-7g3h-5
ll i hurt	a-8b-4c-7d-4e-3f-5g-7h-3
ll i jump	a-8b-3c-3d-4f-8g-8h-3
ll i just	a-5b-4c-3d-3e-7f-3g6
ll i keep	b-6c-6d-4f-5g4
ll i know	b-5e-6h-3
ll i laugh	a-6d-3g-4
ll i leave	b-3e-8g5
ll i let	a-6b-4d-7f-4g-11
ll i lie	a5b-7c-5d-4e-4f-5
ll i like	a-5b-3c-8d-4e-9f-3g3
ll i lock	a-4b-3c-4d-3f-4g-10h-6
ll i look	a-9b-7c-9d-6e-6f-9h-3
ll i lose	a-5d-6f-4
ll i love	a-6b-4c-6e-13f-5g5
ll i make	a-5b-5d-7e-4g-8
ll i marry	a-4b-4c-4e-5f-8g-6h5
ll i mean	a4b-6c-9d-5e-6f-8g5h-4
ll i meet	a-4b-3c-4d-4e-3f-5g-6h-3
ll i merely	a-5b-5c-5d-6e-3f-6g-6
ll i mess	a-5b-6c-5d-4e-3f-3g-4
ll i might	a-6b-3c-4d-3e-6f-5g4
ll i miss	b-4c-4d-4e-3f-5g-6h-5
ll i move	b-4d-3
ll i must	a-6b-5c-5d-3f4h-6
ll i nearly	a-5b-9c-6d-6e-4f-6h-4
ll i need	a-5b-3c-6e-3f-3h-3
ll i never	a5c-7d-5e-6f-10g-9h-3
ll i notice	a-3b-5c-6e-4f-4g-8h-4
ll i only	b-6c-7d-4e-6f-3g-4h-3
ll i open	a-6b-4c-6d-5e-5f-3g-11
ll i overstep	a-5b-5c6d-6e-5f-6g-6h-5
ll i pay	a-6b-5c-8d-6e-4f-6g-5h-6
ll i pray	a-5b-4c-5d-6e-4f-6g5h-4
ll i promise	a3c-3g-5
ll i push	a-6b-4c-6d-4e-4f-4g3h-3
ll i put	a-5b-4c-4d-3e-3f-3h-3
ll i read	a-3b-3e-4f-3g-9h-3
ll i regret	a-8b-5d-9e-2f-5g-6h-4
ll i ring	a-5c-4d-5e-4f-3g-7
ll i say	a-4d-2e-6f-3g-3
ll i scratch	a-3b-4c-4d-3e-3f-3h-3
ll i see	a-7b-6c-9d-3e-8f-5h-4
ll i shake	a-5b-3c-5d-3f-4g5
ll i should	b-3d-8f-4
ll i shout	b-4c-4e-2f-2g-8
ll i shut	a-4b-3c-7d-5e-3f-5g-6h-3
ll i sit	a-3b-3c-3d-3e-2f-3h-3
ll i slam	a-3c-3d-3f-3g-6
ll i slap	a-6b-4c-6d-5e-6f-6g8h-7
ll i sleep	a-8b-3c-3d-4g-4
ll i slip	a-4b-3c-4d-3e3f-3g-6h-4
ll i spend	a-4b-3c-4d-5e-3f-3g-5h-3
ll i start	a-7b7c-5e-5f-4g-8
ll i stay	a-5b3c-5d-5f-6g-8h-4
ll i still	a-5c-5f-3g-5
ll i stop	a-4b-4c-5d-3f-4g-9h-2
ll i suppose	a4f-3g-4h-4
ll i switch	a-7c-6d-4f-5g-3
ll i take	a-7b-4c2d-5e-3f-6g-6h-3
ll i teach	a-7b-5c-4d-3e-5f-8g-7h-3
ll i tell	a-11b-3c-6d-4e-6f-4g-6h-3
ll i think	b-3c-6d-4e-8f-5
ll i throw	a-7b-3c-4d-5f-4g3
ll i touch	a-4b6c-5d-3e-3f-4g-5h-3
ll i turn	a-4b-3c-4e-3f-4g-6
ll i understand	a-4b-3c-6e-5g-4h-7
ll i use	a-7b-4c-8d-4e-8f-8g-6h-3
ll i wait	a-7b-3c-4d-3e-5f-4g-5h-3
ll i walk	a-5b-6c-4d-5g-9h-5
ll i want	a-8b-5d-3e-3f-4g-2
ll i watch	a-8c-3d-8e-4g-8h-3
ll i will	a-7b-4c-5d-4f-6h-3
ll i wish	a-5b-7c-4d-3e-10f-6
ll i wonder	a-3b-5c-4d-4e-5f-4h-3
ll i would	d-3e-5f-5g-6h-3
ll i write	b-3c-3f-4
ll idiot .	a-4b-4c-3d-3e-4f8g-5h-7
ll if any	a-4g-5
ll if anybody	a-4b-3c-4g-3
ll if he	a-4b-4f-4
ll if i	b-3c-3f-3g5h-2
ll if it	a-6c-5d-3e-4f-4g-3
ll if my	a-6b-3c-4d-4e-3g-4
ll if nothing	a-5b-8c-3d-4e-3f-4g-3h-8
ll if that	a-6b-2c-7e-5f-3g-3
ll if the	a-4b-3c-2d-4e-4f-4g4
ll if there	g-6
ll if this	a-6g-5h-4
ll if you	b-4c-4d-3e-10h-3
ll illness make	a-8c-7d5e-3g-5
ll imagine it	a-6b-4c-7d-8e-5f-3g-2h-6
ll in ,	a-4b-3c-5d-5e-5f-5g-6h-4
ll in .	a-10b-5c-8d3e-7f-7g-3h-5
ll in a	a-7b-7c-7d-6e-7f-13h4
ll in at	a-4b-5c-3d-3e-5g-5h-5
ll in bit	a-3c-3d-4f-2g-7h-2
ll in case	g5
ll in every	b-3h-5
ll in front	b-3c-3e-4h-4
ll in group	c-4d-3f-3g-6h-3
ll in it	a-6b-5e-7f-4g2
ll in january	g-3
ll in june	a-4c-5d-4h-2
ll in march	a-4b-2c-4d-5e-3f-3g-5h-5
ll in may	a-4b-4d-6e-4f-3g-7h-3
ll in me	a5b-4d-4e-4f-3g-8h-3
ll in my	a4b4c-10d-3e-3g2h-4
ll in our	b-3c-5d-4e-3g-7h-4
ll in that	a-9b-10c-9d-8e-3f-9g-10h-6
ll in the	a-7b-5c-4e-4
ll in this	a-4b-3c-7d-10e-4f-10h-9
ll in you	a-7b-8e-10f-5g-3
ll in your	a-4b-4c-5d-4e-3f-7g-3
ll instead of	a-5b-3c-5d-5e-3g3
ll intend to	a-3b-5c-5d-5e-7f-6g4h-3
ll intention of	d-3e6g-6h-7
ll into .	a-3b-3c-3f3g-5h-4
ll into a	a-4b-4c-6d-5e-3f-5h-6
ll into it	a-4b-5c-5d3e-4f-3g-6
ll into the	a-3b-5c-10d-6e-3f-5g7h-4
ll ironing ,	a-2b-3g-4h-4
ll ironing .	a-4b-5c-4d-4e-6f-5g-5h-5
ll issue with	a-9b-5c-3d-5e-4f-6g-7h-5
ll it $	a-4b-7c-4d-6e-4f4h-3
ll it ,	b-8c-4d-3g-3
ll it .	a-7c-2f-7h-7
ll it ?	a-4b-3c-3d-5e-5f-7g-8h-5
ll it a	a-5b-6c-5d-6e-3f-6g-5h-5
ll it again	a-6b-5c4d-8e-3f-3g-9
ll it all	a-3b-3c-3e-6h-2
ll it and	a-7b-6c-9d-6e-6f-8g-6h-3
ll it as	a-5b-4c-9d-5e-5f-7g-7h-8
ll it at	b-3c-3d-3e-3h-3
ll it away	c-3d-4f-5
ll it be	a4c-6f-6h-6
ll it because	a4c-8d-3g-3
ll it before	a-4c-3d3g-6
ll it by	a-7b-4d-5f-5h-4
ll it come	a-5b-6c-6d-7e-4f-6g-10h-4
ll it could	d-5g-7
ll it do	a-9b-8c-6d-12e-9f-6g-8h-4
ll it down	b-4c-3e-4g-5h-3
ll it enough	c-4d-5e-4f-8g-6h-9
ll it first	b-3d-3e3g-5h-3
ll it for	a3b-8c-8d-7e-5f-6g-7
ll it frighten	b-4d-3f-6
ll it from	a-5b-4c-4d-4e-4f-3g-4h-4
ll it get	a-4b-4c-3d-6e-3f-3g-3h-3
ll it go	a-3c-5d-5e-4g-10h-2
ll it happen	a-3b-3d-3e-3f-3g-5
ll it have	a-8b-2c-3e-6f-3g-8h-3
ll it help	a-6b-4c-4d-4e-4f-6g3h-5
ll it hurt	a-8b-9c-8d-4e-9f5
ll it if	c-5d-3g-7
ll it in	a-8b-10c-4d-7e3f-4g-5h-4
ll it just	a-5b-8c-9e-7f-7g-9h-4
ll it mean	a-5g-6
ll it never	a-8b-7c-4d-5e-9f-6g-4h-4
ll it normal	b-5e-3g5
ll it not	a-7b-7c-4d-4e-6f-5h-5
ll it off	a-3b-3c-4d-7e-3f-4g-7
ll it on	a-6b-3c-3d-2e-3g-9
ll it or	a-5b-3c-3d-4e-3f-5g-6h-3
ll it out	a-4b-3c-4d-7e-7f-3g-8
ll it over	a-3b-7c-4d-5e-5f-3g-10h-5
ll it right	a-2b-7c-4e-11g-5
ll it so	a-4c-3e-5
ll it sound	a-3b-4c-3d-5e-3f-8g-5h-4
ll it stop	g-4
ll it take	a-3b-3c-8d-5e-3f-5g4h-3
ll it that	a-7c-9g-4
ll it to	c-4d-4f-4h-3
ll it tonight	a-3c-4d-3e-4
ll it too	a-3b-3c-7e-4f-4g-3h-2
ll it twice	b-5c-5d-3f-3g-8h-3
ll it up	a-6c-4e-5f-3g-7h-3
ll it when	a-9b-3c-7d-5e-6f-5g-6
ll it will	b-5e-7g3
ll it with	a-8d-3e-4f-3
ll it would	a-8b-5c-4d-5e-3f-3g6
ll it wrong	c-4g4
ll itself .	b-3c-3e-3f-3g-5h-2
ll january .	a-6b-6c-5d-3e-5f-4g-4h-6
ll jo .	b-4f-3g-5h-4
ll job ,	a-4g-6
ll job .	a-4b-4c-5d-5e-6f-5g-8h-6
ll joke of	a-6b-3c-3d-4e-3f4g-6h-7
ll judge by	b-3f-3g-4h-6
ll jump .	a-4b-5c-4d-6e-9f-5g9h-4
ll june ,	g-8
ll june .	a-4b-4c-5d-4e-3f-3h-3
ll just about	a-4b-4c-5d-5e-4g-5
ll just do	e-4g6
ll just feel	a-6c-3d-3e-6
ll just go	a-3b-3d-3e2f-3g-3h-3
ll just happen	a-4b-4c-5f-2g-5
ll just let	c-5d-5e-5g-6h-4
ll just not	a-3b-4c-4d-4e-2f-6g4
ll just the	a-3d-4
ll just tired	a-4e-4g-7h-3
ll just want	b-5c-4d-3f-3g3
ll keep a	a-4
ll keep it	a-6b-6c-9d-5e-10f-5g-8
ll keep me	a-6b-5c-5d-5e4g-9h-4
ll keep my	b-6c-4d-4e-4f-3g-4
ll keep myself	b-4c-4d-4f-5g8h-4
ll keep on	a-4b-5c-3d-4e-6
ll keep the	a4e-3g-7
ll keep think	b-3c-3d-3g3
ll keep your	a-7e-3g-5
ll kettle on	b-3d-2e-3g-5
ll key and	b-3c-4d-3e-6f-3h-4
ll key by	g-3
ll key in	a-4b-5c-4d-3e-4f-4g-7h-5
ll kick in	a-5b-3c-4d4e-3f-4g-4h-4
ll kick the	c-4e-3
ll kid .	a-3b3c-4d-5e-8f-2h-4
ll kid about	a-3b-5c-4d-4e-3f-5g-5
ll kid and	a-6d-4f-7g-5
ll kid at	a-4b-8c-6d-4e-3f-5g-7h-6
ll kid hide	d-4g3
ll kid i	f-4g4
ll kid to	b-4e-5
ll kill for	a-4b-6c-6d-5e-4f-5g-8h-7
ll kill me	a-3b-6d-5e-7f-5g-11
ll kill myself	a-4b-4d-4e-3f-5g5h-4
ll kill the	b-3e-4f-5g3h-3
ll kind of	a-5b-3c-7d3e-4f3g-7h-6
ll kind to	a-5b-5c3d-8e-5f-6g-5
ll kitchen .	a-5b-5c-4d-6e-3f-5g-5h-5
ll knee .	a-5b-6c-6d-6e-6f-3g-7h-6
ll knife in	a-3b-3d-5f-5h-6
ll knock .	a-7b-7c-8d-4e-5f-7g-8h-8
ll knot in	a-5b-7c-4d-5e-6f-5g3h-4
ll know .	a-9b-5c-7e-7g-10
ll know how	b-5c-7d-3e-4f-6g-8
ll know i	d-4g-5
ll know if	a-7d-3e-3g-6h-4
ll know it	b-7c-2d5e-5f-3h-4
ll know that	a-7d-6e-4f-6g-5h3
ll know the	a-7b-6c-8d-3e-7f-6g-6h-7
ll know what	a-3b-4c-8d-6e-7f-5g-5h-4
ll know when	a-3b-5e-5
ll lad on	a-7b-3c-6d-6e-3f-4g-8h-3
ll land .	a-3b-3d-2e-4f-3g-5h-3
ll laptop .	a-4b-3c-4d-5f-4g-4
ll laptop again	c-3d3g-5
ll last .	a-3b-6c-6d-7e-5f-5g-12h-4
ll last night	a-9b-4c-6d-4e-4f-4h-4
ll last time	b-4c-2d-4e-3g7
ll last week	a-5b-4c3d-5e-3f-3g-8
ll last year	c4d-3f-3g-5h-3
ll late ,	a-5d-4e-3f-3g-7h-6
ll late .	a-3c-3e-5f-3g5h-2
ll later .	a4c-3e-4g-3
ll laugh .	a-3b-3c-4e-4f-3g-9h-3
ll laugh at	g-5
ll lawn .	a-3b-6c-5d-5e-5f-5g-7h-4
ll learn the	a-4b-7c-4d-4e-6f-5g-5h-5
ll leave .	a-5b-6c-3d-5f-3g-3h-5
ll leave a	e-3f-2h-3
ll leave and	a-3c-5e-2f-5
ll leave him	a-3b-3e-6f-5g-9h-5
ll leave i	a-5b-5d-4e-4f-4g5
ll leave it	b-4c-7d-3e-4f-5g-3h-2
ll leave me	a-4b5d-4e-8f-4g-6
ll leave my	b-3c-3d-3e-3g-7h-3
ll leave the	a-3b-3c-3d-3e-3g-3h-4
ll leave you	a-4b-3c-4g-6
ll leeds and	a-6b-3c-3d-4e-4g-4h-3
ll less .	a-3c-4d-5e-6f-5g-5h-3
ll less than	a-8b-6c6d-6e-3f-3g-5h-6
ll let down	a-4b-6c-5f-5g5
ll let go	a-3c-3
ll let her	a-3d-3g5
ll let him	c-3g-3h-3
ll let it	c-5d-4e-4g-7h-3
ll let me	a-3b-6c-3d-2e-9g-6h-3
ll let thing	a-4b-3c3d-3f-3g-3h-3
ll let us	a-3b-3g-4h-3
ll let you	a-5f-3g-7
ll letter ,	a-5b-4e-3f-3g8h-3
ll letter .	a-8b-4c-7d-6e-3f-4h-4
ll letter and	a-3b-3c-4f-4g3h-3
ll letter from	a-3b-3e-5f-4g-11h-3
ll letter to	f-3g-5
ll library .	a-4b-6c-5d-5e-4f-5g-5h-5
ll lie ,	a-5g-9
ll lie .	a-10b-8c-8d-10e-6f-7g-10h-4
ll lie about	b-7c-6d-4e-4g-4h-5
ll lie and	a-3b-4c-9d-5e-3f-4g-4h-4
ll lie be	a3b-2c-3d4e-3f-3g-7
ll lie on	g-4
ll lie there	a-5b-5c-3d-4e-6f-4
ll lie to	a-12c-7e-10f-6g-14h-3
ll lie when	a-3
ll life .	a-6b5c-7d-6e-4g6h-4
ll life be	a-4b-5c-5d-5e-3f-4g5h-3
ll life i	a-3f-5g3
ll lift his	a-3c-3g4
ll light ,	a-3g3
ll like .	a-4b-3c-5d-4e-3f-5g-6
ll like a	b-5c-8d-5e-10f4g-5h-12
ll like an	b-3c-4d-2e-4f-10g-6
ll like five	a3c-3d-5g-7
ll like i	a-8b-4c-5d-3e-3f-7g-3
ll like it	b-3c-3d-4e-6f-4
ll like me	a-7b-6c-5d-8f8g-11h-3
ll like she	a-4b-2c-5d-3e-11f-6g-8h-4
ll like ten	a-5b-5c-6d-3e-4f-4g-4h-4
ll like that	a3b-4c2d-5e-6f-7g-8h-5
ll like the	e3f-4g-7
ll like this	a-4b-5c-3f-8
ll like to	a-8b-3c3f-3g-6
ll like you	a-5b-5c-3e-8f-6g-10h-5
ll list .	a-2c-2e-4f-4g-5h-5
ll list of	g-6
ll listen ,	a-6b-5d-3e-6f-4g-5h-6
ll listen .	a-4b-6c-3d-2e-5g-4h-4
ll live .	a-4b-3c-5d-5e-6f-6h-3
ll live for	a-3b-3g5h-3
ll live with	a-6c-3d-3f-5g-7
ll lock me	a-3b-3e-4g8
ll lock the	b-5f-3
ll lol .	a-3b-3c-3e-4f-4g-8h-3
ll lonely .	a-7b-5c-3d-5e-5f-7g-5h-4
ll lonely and	a3c-3d-3f-3g-3
ll long .	a3b-2c-4d-4f-6g-4h-4
ll long sleeve	c-3g6
ll long way	a-3c-3g-4
ll longer .	a-4b-5c-4d-5e-2f-7g4h-4
ll look ,	d-4f-7g-9h-3
ll look .	a-4b-5c-7d-5e-5f-5g-3h-3
ll look after	a-5b-3c-7d-2e-5f-4g5h-4
ll look at	a-6b-6c-3d-3
ll look for	a-5b-6c-6d-7e3f-4g-11h-3
ll look like	a-8b-3c-4d-6f-7g5h-5
ll look on	c-3d-3g-5
ll look up	b-4c-4d-3e-4f-4
ll lose .	a-6d-3e-7f-3g-7h-6
ll lose control	a-4c-3d-5f-2
ll lose her	a-7b-3c-7e-8f-7g-9h-5
ll lose my	a-6b-5c3d-5e-6f-4g-6h-4
ll lost cause	a-3b-3c-4d-5f4g-3
ll lot .	b-6c-5d-3e-3f-5g2h-5
ll lot of	a5b-3c-5d-5e-4f-5g-5h-7
ll loud .	a2b-5c-6d-5e-3f-5g-5h-4
ll love .	a-5b-3c-5d-6e-5g-6h-3
ll love her	b-3c-7d-3e-10
ll love it	a-2e4g-4
ll love me	a-5b-9c-3d-5e7f-8g-9h-6
ll love them	f-7g3
ll love you	a-5c-5e-4f-5h-3
ll lunch ,	a-4b-4e-7g-3
ll lunch .	a-4b-4c-6d-4e-3f-4g-5h-4
ll m .	a-4b-3c-4e-3f-3g-3h-3
ll mad ,	b-2c-3d-3f-3g-4h-3
ll make .	a-4b-4e-3f-4g-5h-3
ll make a	a-6b-5c-7d-6e-6f-6g-4h-6
ll make it	a-8b-5c-5d-6e-3f-5g-3
ll make me	a-4c-3e-10f-3g4
ll make my	a-3b-5c-5d-3e-6g-4h-5
ll make myself	b-3c-3d-3e-2f4g-5
ll make no	a-7c-3e-4f-6g3
ll make some	a-4b-3c4d-6e-3f-4g-5h-3
ll make soup	a-3b-6c-3d-4f-5g-6h-3
ll make tea	g-6h-3
ll make that	a-9c-8d5f-3g-4
ll make the	b-3c-3e-9f-3g-6
ll make you	a-3c-3e-5g-6
ll man ,	a-6b-6c-6d-5e-5f5g-6h-6
ll man .	b-4c-8d-5e-6f-3g3h7
ll man at	a-5b-6c-5d-3e-3f-3g-4h-4
ll man be	a3b3c-3d-6e-4f-5g-7h-6
ll man i	a-6b-2d-6e-6f-6g-6h-2
ll man next	a-4b-3c-3d-3f-5g2h-4
ll march .	a-5b-5c-5d-4e-3f-4g-5h-3
ll march and	a-3b-2c-3d-5e-4f-4g-4h-6
ll mark .	g3
ll mark and	a-4c-4d-5f-6g4h-4
ll mark on	a-3b-6c-4d-5e-5f-4g6h-7
ll marry him	a-6b-5c-3d-3e-4f-4g-7h2
ll match .	a-5b-5c-5d-5e-5f-3g-6h-4
ll may .	a-3b-4d-5e-4f-3g-6h-4
ll may and	a-5b-5c-6d-4e-3f-5g-6h-3
ll may have	a-4b-4c-8e-3f-5g-9h-7
ll me $	a-4b-5c-3d-3e-8g5h-6
ll me ,	f-5h-7
ll me .	a-8c-5d-3e3g-6h-5
ll me ?	a-5e-9g-6h-4
ll me a	a-6b-3c-4d-3e-5f-4g-10h-5
ll me about	a-4b-5d-5g-7h-3
ll me again	b4g-8
ll me against	b-3e-4g5
ll me and	a-4b-3c-7d-7e4f-2h-4
ll me anymore	a-3b-5c-4d-5e4f-6h-4
ll me at	a-4b-5c-3d-8e-7g-9h-5
ll me be	b-7f-3g-7h-3
ll me before	a-4b-4e-4f-3g4h-5
ll me by	a-3b-4d-3e-5f-3g8h-3
ll me do	a-7b-5c-6e-5
ll me down	b-5c-4d-3e-4g5
ll me feel	b-3e-8f-4g-5
ll me first	e-11f-5g-3
ll me for	a-8b-4c-8d-3e-8f-4g-8h-3
ll me from	b-4c-3e-7f-2g-2h-5
ll me he	d-5e-6g5h-3
ll me how	a3b-4f-5g-3
ll me i	b-4d-3e-7f-4
ll me if	a-6b-3c-3e-6
ll me in	a-6b3c-3d-9e-9f-5g3h-5
ll me into	a-6b-7c-6e-6f-3g-9h-8
ll me know	a-3e-3g-3
ll me laugh	d-3e-4g-11
ll me like	a-5b-5c-6d-4e-8f-9g-10h-5
ll me my	a-4b-5c-3e-5g3h-5
ll me of	a-5b-5c-6d-6e-5f-5g-5h-5
ll me off	a-4b-3c-3d-5e-6f-3g-5h-5
ll me on	a-4b-3
ll me out	d-5e-9f-3
ll me over	a-9b-7c-4d-4e-7f-3g-4h-7
ll me round	d-3e-3g-4
ll me see	e-6h-3
ll me straight	e-3g-5
ll me that	a-6d-5e-5g6h-7
ll me the	a-5b-3c-3d-4e-10f-3g-11h-4
ll me thru	a3b-6c-3e-7
ll me to	d-3h-4
ll me up	a3d-3e3
ll me what	a-6b-4c-3f-3g-6h-3
ll me when	a-3b-6c-2d-3e-12f-5h-5
ll me while	c-3e-5g-5
ll me with	a-5b-5d-4e-8g4
ll me your	b-4c-2d-4e-3f-2g-11h-4
ll mean .	a-4b-5c-3e-4f-4
ll mean anything	a-7d-3e-4f-5g-10h-5
ll mean it	a-3c-3d-3f-4g3h-5
ll mean the	a-7b-10c-5d-3e-4f-4g4h-4
ll mean to	a-8b-5c-3d-5f-4h-4
ll mean well	a6b-3c-5d-3e-3f-3g-4h-3
ll meet ,	a-6b-4c-6e-4f-4g-4h-4
ll meet .	a-2b2c-4d-3e-3g-7h-6
ll meet at	a-4b-3c-2f-4g-3h-4
ll meet on	c-4g-3
ll meeting .	a-7b-6c-6d-5e-3f-5g-6h-4
ll mention it	a-5b-6c-5d-8e-6f-5g-6h-3
ll mess up	a-5b-6c-5d-4e-3f-3g-4
ll message .	a-6b-3c-3d-5e-3f-3h-5
ll midnight .	a-3b-3c-3d3e-3f-3g-4h-4
ll might have	a-6c-6d-5e-3g-7
ll mind if	a-6b-3c-3e-3g5
ll mind up	b-7c-6d-5e4g-6h-4
ll mine :	b-3f-3
ll minute ,	a-6b-3d-6e-3f-3g-6h-3
ll minute .	c-4e-3h-2
ll minute and	a-3b-3d-4e-3g-6
ll mirror .	a-3b-6c-4d-4e-5f7g-8h-6
ll misery .	a-3b-6c-4d-3e-6f-5g-3h-6
ll miss her	a-3b-3c-3d-4e-3f-4g-6h-6
ll miss it	a-3b-6c-3d-4e-4f-5g-6h-3
ll miss the	a-4b-4c-7d-3e-6f-3g-4h-3
ll mistake .	a-3b-3c-3f-3g-4h-3
ll mistake be	a-4c-7
ll mo .	a-4b-3c-3d-4e-3f-3g-6h-4
ll monday .	a-6b-5c-9d-5e-6f-4g4h-6
ll monday i	a-3c4e-6g-6
ll money .	a-3b-4c-5d3e-4f-4h-5
ll money be	a-7b-4c-7e-4f-5g-4h-6
ll money for	a-3c-3d-3g-5
ll month ,	a3b-3c-7d-7e-4f-6g-4h-5
ll month .	b-7d-4e-3f-6g-8h-4
ll month i	a2c-5d-3g-8
ll more .	a-6c-6d-3f-4g-4h-6
ll more i	a3b-3g-6
ll more lie	a-4b-5c-5d-5e-4f-4g-3h-5
ll more of	a-5d-3e-4g2
ll more than	a-2b-3c-5d-4e-2f-3g-4h-3
ll morning .	a-4b-5c-5e-6f-6h-5
ll morning and	g-10h-3
ll mother ,	a-4b-3c-4d-3f-3g-5
ll mother .	a-5b-8d-5e-8f4g-4
ll mother always	a-5b-5d-3f-5g-3h2
ll mother and	a-4g-7
ll mother be	a-8b-6c-6d-4e-6f-7g-6
ll mother have	a-9b-6c-4d-6e-3f-2g-9h-9
ll mother say	f-5g-6h-8
ll motion .	a-3b-3d-3e2f-3g-3h-3
ll mountain out	a-3c-3d-2e-3h-4
ll move on	a-4b-4c-6d-4e-3f-5g-7h-5
ll move out	a-3e-3g3
ll move the	a-4b-7c-7d-5e-5f-6g-7h-5
ll move to	a-3b-2d-6e-6g-8h-2
ll much .	a-5b-4c-5d-5e-4f-4g-5h-6
ll much i	g4
ll mug .	a-4b-4c-4d-3e-3f4g3h-8
ll murder a	a-4b-4c-4d-3e-4f-5g-5h-4
ll must be	a-7b-4c-5d-3e3f7g-7h-6
ll must have	a-5b-4e-4g3h-4
ll my action	a-4d-8f-3g-3
ll my arm	a-5b-5c-6d-5f-3g6h-4
ll my aunt	a-5b-8d-4f-3g-5h-4
ll my back	a-4b-7c-6d-6e-3f-3g-7h-5
ll my bag	a-5b-3c-5d-3g-9
ll my bank	b-3
ll my behavior	a-3b-4c3d-4e-3f-4g-4
ll my birthday	b-3c-6d-3
ll my boss	a-7b-3c-4d-4e-3f-7g-4h-5
ll my brother	a-3c-6d-3e-5g7
ll my car	a-3b-4c-4f-3g5h-4
ll my coat	b-3c-4f-4g-5h-4
ll my control	a-7b-8c-9d7e-4f-4g-7h-4
ll my counselor	a-6b-6c-4d-6e-3f-7g-6h-6
ll my daughter	a-6b-5c-6d-5f-6g-3h-5
ll my defense	a5b-5c-4d-6e-3f-4g-5h-3
ll my desk	a-5b-5c-3d-3e-3f-3g4h-4
ll my diary	a-3b-4c-3e-3f-3g-6
ll my face	a-3b-6c-3d-6e-7f-4
ll my family	a-4b-3d-5f-3g5h-4
ll my father	a3b-6c-5d-5f-5h-3
ll my finger	a-3b-3c-4d3f-2g-7h-3
ll my foot	a-4b-6c-7d-5e-3f-6g-7h-5
ll my friend	a-6b-7c-6d-7e-6h-7
ll my group	a-4c-6f-3h-3
ll my hair	a-3h-2
ll my hand	a-9b-3c-8d3f-3h-5
ll my head	b-12c-9d-9e-4f-7h-5
ll my heart	a-5b-8c-5d-5e-8f-2g-6h-9
ll my husband	a-7b-6c-8d-9e-3f-7g7
ll my key	a-5b-3c-4d-5g-3h-3
ll my knee	c-6d-4g-5
ll my laptop	a-5c-4e-4h-6
ll my last	a-3b-3c-5d-5f-4g-8h-5
ll my life	a-3c-6e-5f3g-6h-6
ll my mother	a-6b-5c-9d-5e-7f-6g-3
ll my name	a-5b-4c-4d3f-3g3h-3
ll my old	f-3g-6
ll my own	b-3c-5f-2
ll my part	a-6b-6c7d-8e-3f-3g-5h-2
ll my passport	c-3e-3f-3g7h-4
ll my phone	a-4b-4c-3d-4e-5g2h-3
ll my question	a-3c-6g-4
ll my rope	a3c-3g-4
ll my shoe	a4b-6c-4d-4e-3f-7h-4
ll my shoulder	a-5b-5c-5e-3f-3g-3
ll my side	a-6b4c-5d-7e-3f-7g-6h-6
ll my sister	a-4b-3c-4d-5g3
ll my son	a-3b-3c-2d-6f-3h-4
ll my sponsor	a-9b-5c-5d-6f-4g-8h-3
ll my stomach	a-4g-6
ll my stuff	a-5b-5d-5f-4g-4h-3
ll my tablet	a-4b-5c-6d-4f-4h-4
ll my temper	a-5b-3c-5d4e-5f-5g-3h-2
ll my thigh	a-3b-3c-6d-4e-3g6
ll my throat	a-3b-4c-3e-3f-6g5h-5
ll my thumb	b-3c-5d4f-4g-5h-5
ll my tongue	a-5b-5c-4d-4e-3f-5h-5
ll my twenty	a-3b-5c-6d-4e-4g-4h-5
ll my wife	a-7b-5c-5d-7f-7g-2
ll my wrist	b-3c-4d-6f-3g6h-3
ll myself ,	a-7b-6c-5f-6
ll myself .	a-7b-5c-7e-5f-4g-7h-4
ll myself in	a-6b-5c-5d-7e-4f5h-5
ll myself on	a-3c-4d4e-3f-3g-6
ll myself shaving	b-3c-3d-3f-4g-7
ll myself sick	b-3c-3d-3e-2f4g-5
ll myself with	a-7b-5c-8d-8e-2f-9h-5
ll name .	a-6b-3c-4e-3f-5g-8h-6
ll nearly die	g-6
ll nearly do	a-3b-5d-5e-5
ll nearly hit	g3
ll neck .	a-3b-4c-6d-3e-3f-5g8h-3
ll need .	a-4b-4c-5d-3e-4f-3g-5h-2
ll need a	c-3
ll need it	a3b-4g-5
ll need not	a4b-3c-5d-7e-7f-3g-9h-4
ll need sleep	a-4b-3c-2e-3g-5h-3
ll need the	a-8b-6c-5d-7e-4f-3g5h-8
ll need to	a-6b-4c-6d-3e-6f-3g-8h-4
ll need you	a-3e-2
ll neighbor be	a-3c-3g6
ll nervous about	a-4b-6c-6d-5e-5f-5g-5h-6
ll never again	b-4g-4
ll never ask	a4b-8e-6f-7g-10h-6
ll never be	a-7c-6d-5e-5h-5
ll never drink	a-4b-5e-3h-3
ll never forget	a-4b-5e-4g-3
ll never have	d-6e-8f-4g-7
ll never hit	b-6e-5f-8g5h-5
ll never learn	a-11b6c-6d-5e-6f-5g-6h-5
ll never let	c-3d-4e-8g-4h-3
ll never listen	a-5b-5e-4g-6h-3
ll never once	b3c-4e-5g-4
ll never pay	a-5b-5d-3e-4h-2
ll never tell	a3e-6f3h-5
ll never want	a-5b-8e4g-6h-4
ll next door	a-4b-3c-3d-4f-6g3h-5
ll next time	b-4e-3g2
ll next to	a3b-4c-5d-3e-3f-4g3
ll night ,	g-12
ll night .	b-6c-7d-5e-5f-6h-6
ll night i	a-4b-6c-4d-5e-2f-4g3h-4
ll night where	a3
ll nine ,	a-4f-4g-4h-3
ll nine .	a-4e-6f-2g-5h-3
ll nite ,	d4f-3
ll no ,	a-3f-3g-10
ll no .	b-4c-3e-4f-3g-7h-5
ll no big	a-4b-4c-5d-3e-4f-4g-6h-3
ll no future	f-8g-7h-4
ll no good	a-6b-6c-4d-3e-7g-7
ll no intention	d-3e6g-6h-7
ll no more	b-2e-3
ll no point	b-3d-3e-4f-9g3h-3
ll no reason	a3f-6
ll no screen	d-3f-3g-5h-2
ll no to	a-4e-6g-6
ll no wonder	a-8b-3d-3e-4g-7
ll nobody be	c-7d-6f-3g-4
ll nobody else	a-5b-5c-5f-8g4
ll nobody have	a-7b-3c-7d-3f-3g3
ll nobody in	b-3e-4g-6
ll nobody will	b3c-2e-6f3g-3h-2
ll nobody would	a-5b-5e-7f-3g3
ll none of	b-3d-4e-5f-4h-4
ll noon .	b-5d-4e-3f-3g-4h-3
ll not ,	c-5d-3f-2g-8
ll not .	a-9b-6c-5d-8f-4g-6h-7
ll not a	a-3b-6c-8d-6e-7f-8g-10h-9
ll not allow	a-4b-3c-3d-3e-6f-4g6h-5
ll not always	a-5b-10d-4e-3f-8g-6h-6
ll not an	a-4b-4c-3d-2e-4g-4h3
ll not answer	a-9b-3d-3e-4
ll not argue	a-6b-7c-5d-8e-6f-5g-8h-7
ll not as	a3b-3c-3d-4f-5g-6h-6
ll not ask	a-6c-6d-4e-3f-5g-5h-5
ll not be	b-6d-4e-4f-6g5h-3
ll not behave	a-4b-3c5d-3f-3g-3h-5
ll not believe	a-3b-5c-3d-4e3f-7g-5
ll not breathe	a-3b-6c-4d-5e-4f-5g-8h-7
ll not call	a-4b-3c-5e-3f-4g-5h-4
ll not care	a-5b-8e5g-7h-5
ll not come	a-5b-4c-7d-3h-5
ll not count	a-4b-5c-6d-6e-6f-7g-8h-6
ll not deserve	a-6b-4c-5e-6f7g-9h-9
ll not do	a-6c-5d-3e-4f-3h-6
ll not enough	a-3b-7c-7d-3e-3f6g-6h-3
ll not even	a-4b-8c-9d-9f-5g-9h-5
ll not ever	b5e-4f-6g-4h-7
ll not exist	a-4b-4c-5d-5e-5f-4g3h-3
ll not feel	a-3c-5d-5f-7h-6
ll not for	a-10b4c-4d-6e-5f-5g-4h-4
ll not forget	a-3b-3c-4d-3e-5f-3
ll not get	a-9b-4c-5d2
ll not give	a-6b-4d-5f-3h-4
ll not go	a-10b-8c-6d-5e-8f-7h-8
ll not have	a3b-4d-6e-6f-2h-3
ll not help	a-5b-4d-3e-6f-4g-3h-7
ll not hurt	a6b-5d-8e-5f-5g-8h-6
ll not in	a-5b-4c-6e-4f-6g4h-5
ll not just	a-6b-4c-7d-6e-5g-7
ll not keep	a-2b-5c-5e-4f-5h-4
ll not know	b-3c-5d3e-7f-6g-7h-5
ll not leave	a-3d-3e-4g7
ll not let	a-3b-6c-3d-4e-7f-3g-3h-4
ll not like	a-3b-5c-6d-6e-8f-6g-7h-7
ll not live	a-7b-5c-6d-5e-7f-6h-9
ll not look	b-3d-3f3g-7
ll not make	b-3c-3d-5e-4f-8g-3h-3
ll not mean	a-7b-6c-4d-7f-6g4h-6
ll not mind	a-6b-3c-3d-6e-4f-4h-4
ll not once	a-3c-5f-3h-4
ll not open	c-3d-7g-7
ll not owe	a-3b-3c-4d-5e-6f-4g-4h-5
ll not pass	a-3c-3g-4
ll not proud	a-6d-3f-3g-4
ll not ring	a-4e-3f-5h-6
ll not say	a-4b-4c-7d-5e-7f-6h-5
ll not see	a-3b-3e3f-4
ll not shout	b-5c-5d-3e-3f-7g-4h-8
ll not sleep	b-4c-6d-6e-3f-6g-7h-6
ll not stand	a-8b-7c-3d-6f-9g-6
ll not stop	a-5b-4c-7d-6e-5f-4g8h-4
ll not stupid	a-4b-4c-6d-3e-5f-7g-6h-5
ll not sure	b-4c-5e-4f-4h-4
ll not take	a-4b-6c-6d-4e-6f-6h-6
ll not tell	b-3c-5d-3e-4f-6h-4
ll not that	a-3e-2g3
ll not the	a-7b-3d-6e-5f-3h-5
ll not there	a-5b-3c3d-6f-5g-4
ll not think	a-6c-6d-6e-4f-6g3h-5
ll not to	a-5b-3c-5e-4f-4h-2
ll not trust	a-3b-3c-3d-5f-6h-4
ll not wake	a-5b-3c-4d-5e-3f-3g5h-4
ll not want	b-4c-4d-4f-7h-4
ll not yet	a-6b-8c-3f-4g-6h-3
ll not you	a-7b-8c-7d-4e-8g-6
ll note on	a-2e-3g-5h-3
ll nothing be	a-4c-3e-5f-5h-5
ll nothing but	a-3b-3e-4f-2h3
ll nothing ever	b4c-4d-5e-5f-7g-4
ll nothing i	b7e-7f-6g-4h5
ll nothing in	a-4b-8c-3d-6e-3f-4g-9h-6
ll nothing more	a-6b-5c-3d-5f-5g-6h-7
ll nothing on	a-3b-10c-3d-3e-3f-3g-4h-4
ll nothing to	a-6b-6c-5d-4e-7f-2h-4
ll notice ,	c-4g-4
ll notice .	a-7b-7c-7d-5e-4f-6g-5h-6
ll notice i	a-5d-4e-5f-3g-5h-4
ll notice if	a-5b-4d-2e-4f-4g-3h-2
ll notice that	c-4g-7h-4
ll now ,	b-3c-3e-6g-5
ll now .	a-5b-5c-4d-4e-5f-6h-7
ll now on	b-4c-3d-2g-6h-3
ll now or	g4h-3
ll numb .	a-3b-4c-4d-4e-4f-4g-3h-6
ll of .	a-3d-4e-4f-4g-6
ll of a	a-5b-11d-9e-12g-5
ll of be	b-3c-4d-5e-6f-5g-5
ll of ben	d-2e-6f-4g-5
ll of embarrassment	a-4c-3d-3f-3g-7h-3
ll of him	a-3b-3d-4e-4f-3g-7
ll of his	b-5d-3f-8g-7h-2
ll of husband	a-4d-3f-10g-4h-5
ll of it	b-7c-9d-13g-14h-5
ll of lose	b-3d-3f-5g-7h-5
ll of me	a-5b-6c-3d3e3f-5g-6h-8
ll of my	b-5d-3e-8f-8g-6h-7
ll of myself	a-5b-4c-6e-6f-7g-7h-3
ll of space	a-3c-3f3g-3h-6
ll of take	a-6b-5c-6d-5e-3f-4g5
ll of tea	a-3c-4f-3g-5
ll of ten	a-4d-5
ll of the	a-5b-4c-10d-2f-6
ll of them	a-5b-3d-5e-4f-5g4h-6
ll of these	a-3e-4f-3h-3
ll of this	b-5c-5d-5e-3h-5
ll of trust	a-4b-7c-6d-3e-5f-3g-10h-5
ll of us	a-4d-3e-4f-3g-5
ll of what	a-4e-3f-3
ll of work	a-3c-5d-3e-3f-7g-8
ll of you	a-8b-6c-4d-6e-4f-3g-9h-3
ll of your	a-5c-4d-5f3g-6h-8
ll off ,	a-3c-3d-5f-3g-8
ll off .	a-8b-4c-4d-3e-3f-4g-5h-3
ll off and	a-3b-3c-5d-4e-4f-4g3h-3
ll off at	g-3
ll off in	c-5d3f-4
ll off the	a-8b-5d-7e-4f-5h-4
ll off with	a-5b-6c-3d-4e-6f4g-7h-4
ll off without	c-3d-6f-6g-5
ll okay ,	a-7b-5c-7d-6e-4f-7g-5h-5
ll old habit	c-3g-5
ll on ,	a-8b-4c-4d-4e-2f-3g-6h-3
ll on .	b-5c-4d-8e-5f-4h-4
ll on 2	a-3c-3d-3g-5
ll on a	a-7b-6c-7d-6f-6g-10h-5
ll on about	a-3b-4e-3g-4h-3
ll on an	a-2b-3c-3d-3e-3f-3g-4h-2
ll on and	b-4c-3d-3e-5g4h-3
ll on at	a-5b-6d-3e-6g-6h-3
ll on coffee	a-3b-4c-5d-3e-2f-3g-6h-3
ll on eggshell	a-4b-3c-3e-2f-3
ll on for	a-8b-5c-5d-3e-6f-6h-4
ll on friday	a-5d-3e-3
ll on his	a-4b-5c-3f-8g3h-7
ll on in	b-3d-3g-6h-3
ll on it	a-7b-6d-7e-4f-3
ll on like	a-3b-4c-3f-3g-6h-3
ll on me	a-4b-8d-7f-8g-8h-7
ll on monday	a-6b-4d-5e-4h-4
ll on my	a-4d-4e-4f-5h-7
ll on night	a4b-4e-5h-4
ll on paper	a-4b-4c-4d-4e-3g-8h-5
ll on purpose	a-7b-5c-7d-5e3f-5g4h-6
ll on saturday	a-5c-7d-7e-3f-2
ll on shift	a-4b-3e-3f-3
ll on sunday	b-3c-4d-3g3
ll on sundays	b-3e-2g-5
ll on telly	a-4b-5e-4f-3g-4h-5
ll on that	a-5b-6c-5f-4g-9
ll on the	a-7b-8c-8f-5g-15h-10
ll on their	c-3d3g5
ll on there	a-9b-6c-6d-5e-5f-5g-6h-5
ll on thursday	a-3c-3
ll on trial	a-5b-3f-3g-8
ll on tuesday	a-4b-4d-3e-8g-7h-3
ll on wednesday	a-5c-5g-7h-3
ll on you	a-4c-3d-3e-9g-9h-5
ll on your	a-5b-5c-4d-5e-4g-4h-5
ll once ,	a-4c-3d-3f-3g3
ll one .	a-5b-5c-3d-5f-4g3h3
ll one for	a-7b-6c-6d-5e-3g-9h-5
ll one more	a-4b-5c-5d-5e-4f-4g-3h-5
ll one of	a3b-4d-3e-4f-3
ll one who	a-3d-4f-3h-5
ll online .	a-4b-3c3d-5f-5g-4h-4
ll only a	a-8b-4c-5d-2f4g-8h2
ll only go	a5b-2c-8f-6g-5h-3
ll only picture	b-3d-3e-4f-3g-4
ll only read	b-3c-3d-5e-3f-3g-3h-3
ll only tell	a-4
ll open .	a-4b-3c-4e-3f-5g-8h-6
ll open it	a-5b-8c-7e-5f-3g-7
ll open that	a-6b-2c-4d-3g-6h-3
ll open the	a-7b-4c-6d-7e-5f-4g-3
ll or go	b-8c-3d-5f-3g-6h-5
ll or have	d-2g6
ll or i	a-7b-4c-4d-5e-6f-3h-4
ll or not	a-4b-5c-6e4f-3g-6
ll or the	a-4b-8c-3d-5e-4f-5h-4
ll other half	a-3d-3
ll other room	h-4
ll ought to	a-5b-5c-3d-6e-5f-3g-3h-5
ll our bedroom	d-4g-5h-3
ll our daughter	a-4b-4c-3d-3e-5f-3g6h-4
ll our marriage	a-5b-3c-4d-4f-4g-6
ll our son	d-3e-3f-3g3
ll out ,	g-7
ll out .	a-6b-6c-7d-6f-5h-9
ll out again	a-5b-4c-4d-4f-4g-9h-8
ll out and	a-5b-4c-3d-3e-3f-4g4h-4
ll out at	a-3b-3d-3
ll out from	a-3d-4g-3
ll out in	a-6b-5c-3d-7f-3
ll out loud	a4b-2c-4d-3e-3f-4g-5h-4
ll out of	a-5b-5f-5g-10h-7
ll out on	a-5b-4c-5d-6f-3h-4
ll out the	a-3b-4c-5d-3e-2f-3g-6h-3
ll out there	a-6b-4d-3e-5h-4
ll out to	g3
ll out when	c-3e-8f-3
ll outside .	a-4c-3d-3e-4f-3h-3
ll over ,	a-3
ll over .	a-6b-4c-6e-5f-3h-5
ll over a	a-9b-6c-6d-6e-8f-6g-8h-6
ll over again	a-3b-4e-3g-3
ll over and	b-3c-3d-5g-7
ll over me	a-3b3c-3d-5e3f-5g-5
ll over my	a-5b-6c-4d-3e-3f-3g6h-3
ll over on	g-7
ll over the	b-6e-6f-3h-4
ll owe me	a-4b-5c-4d-5e-7f-4g-4h-6
ll own .	a-5b-3c-3d3e-3g-7
ll own my	a-5b-4c5d-6e-3f-3g-4h-3
ll own that	a-7b-9c4d-7e-3f-8g-7h-5
ll pack a	a-3b-3e-3f-3g-4h-4
ll page .	a-3b-3c-3d-4e2g-5h-3
ll pain .	a-5b-6c-7d-5e-6f-3g-6h-5
ll paint it	a-5b-7c-10d-5e-7f-9g-8h-6
ll parallel parking	a-3b-4c-4d-2f-4g-3h-3
ll paranoid .	a-6b-4c-4d-5e-5f-4h3
ll parent '	c-4
ll park .	a-6b-4c-4d-6e-5f-4
ll park at	a-4b-4c-4d-6e-4f-3g-4
ll part .	a-5b-4c3d-8e-3g-4h-3
ll part in	a-5b-4c3d-5e-4g-5h-3
ll pass the	a-3c-3g-4
ll passport and	c-3e-3f-3g7h-4
ll password and	a-6g3
ll pay .	a-8b-3d-3e-3h-3
ll pay for	a-3b-5c-2d-2e-3g-5
ll pay the	a-5b-6c-6d-4e-5f-4g-6h-3
ll peace .	a2b-4c-3d2e-5f-3g-8h-5
ll peace with	a-3b-3c-4d-6e-3g-6h-4
ll people who	a-4b-5c-4d-5e-2f-5h-5
ll person .	a-9b-5c-3d-3f-7g-6h-8
ll phone ,	a-8b-3
ll phone .	c-4d-3e-5
ll phone and	a-3b-4e-4g7
ll phone be	a-6b-4d-6f-3g-10h-4
ll phone buzz	a-3b-3c-3f-4g-5h-4
ll phone down	b-3c-4d-3g-4
ll phone every	b-3f-3
ll phone i	b-5g-5
ll phone in	a-7b-3c-3d-3f-3g-10h-3
ll phone into	b-4g-4
ll phone now	b-3d-2g4
ll phone off	b-3e-3f-3
ll phone ring	a-3b-3d-3e-4g-7h-3
ll phone to	a-6b-4c-3d-3e-5f-3g-7
ll photo .	a-5b-5c-4d-5e-4f-6h-5
ll pick the	a-4b-4c-3d-3f-3g-5h-3
ll pick up	a-4b-3c-4h-3
ll picture ,	a-6b-5c-4d-5e2g-9h-5
ll picture .	a-3b-3e-4g-3
ll picture of	a-4b-4c-6e-5f-5h-3
ll picture on	a-3b-3c-3d-6e-4f-3g-4h-3
ll piece of	a-4b-3c-4d-4e-3f3g-4
ll plan it	a-5b-3c-4d-4e-4f-3g-6
ll please tell	a-5b-7e-7f-4
ll pleased about	b-5d-5f-4g-6h-5
ll point about	a-5b-5c-3d-3e-5g-5h-3
ll point of	a-4b-4d-5e-4f-6g-7h-5
ll pond .	b-4c-4d-5e-3f-4g-6h-3
ll porn .	a-6b-5c-5d-7e-5f-4g-4h-4
ll porn for	a-3
ll porn on	a-5d-6g-2h-3
ll post goodbye	e-4f-3g3h-2
ll private window	c-3d-3f-3
ll protect you	a6b-4c-3d-4e-4f-3g-6
ll proud ,	a-4b-6c-6d-5e-5f-6g-11h-5
ll proud of	a-5d-3e-3f-3g-8
ll pull my	a-3b-3c-4f-4
ll push her	a-4b-3c-3e-4f-3
ll push me	a-5b-3c-3d-3e-8f-3
ll push the	a-5b-5c-5d-6e-4f-4g-5h-5
ll put a	a-5b-5c-5d-5e-4f-3g-5
ll put his	d-3
ll put it	a-5b-6c-4d-5e-7f-4g-4h-4
ll put my	b-3c-3d-3h-4
ll put the	a-4b-5c-4d-4e-4f-7g-14h-5
ll question .	a-7b-4c-4d-4e-3f-3g-3h-7
ll quiet ,	a-4b-4c-4d-3e-4f-4
ll quiet .	a-5b-5c-3d-3f-5h-5
ll quit the	a-3b-4d-3e-4g-3h-4
ll rain .	a-3b-5c-4d-4e-8f-6g-5h-5
ll raise your	a-4b-6c-3d-2e-6f-4g8h-4
ll rather be	a-4b-5c-3f-4g3h-5
ll rather die	a-3b-4c-4d-3e-5f-3g-5
ll read about	a-3b-3c-3f-3h-4
ll read all	e-5
ll read every	b-4c-4d-4e-5f-3g4
ll read it	c-3d-4e-3f-3g-9
ll read my	a-4b-2c-4e-4g-7
ll read that	a-8b-5d-6h-3
ll read the	a-3b-2d-3e-5g4h-3
ll read your	b-6c-8d-5e-4f-4g-10h-7
ll reason i	b-3c-4d-4e-4f-2g-8h-6
ll reason to	b-4c-4d-3e-6f-8g3h-5
ll receipt .	a-4b-5c-7d-8e-6f-4g-7h-3
ll receipt and	a-3g-3
ll regret any	a-5c-3d-3e-3g-3
ll regret it	a-4b-4c-5d-4e-5g-6
ll regret that	a-7b-5c-9d-5f-5g-4h-7
ll reject .	a3b-4c-3d-3e-3f-4g-3h-4
ll relapse ,	a-3b-4c-3d-6e-3f-5g-8h-5
ll relieve i	a-4e5f-3h-3
ll relieve that	g-4
ll responsibility for	a-4b-3c5f-4g-4
ll rest .	a-6b-4c-5e-3f-6g3h-5
ll result .	a-3b-3c-6d3e-7f-6g-7h-6
ll rice .	a-3b-4c-3d-3e-4f-4g-4h-4
ll right .	b3c-7d-6f-6g-6h-6
ll right :	a-4c-3g-3h-3
ll right there	a3c-3d-5f-4
ll right to	a-7b-5c-3d-4e-5g-5h-4
ll ring ,	a-5d-5e-3f-4g4h-3
ll ring .	a-6c-7d-4
ll ring anyone	a-4b-3c-3e-4f-5h-8
ll ring at	b-4e-5g-7h-7
ll ring dan	b-2c-5d-5g-5
ll ring from	d-3g-4
ll ring him	a-7b-5c-9d-8e-8f-8g-8h-3
ll ring mo	a-4b-3c-3d-4e-3f-3g-6h-4
ll ring the	a-3b-3c-8d-4e-5f-4g4h-3
ll ring your	g-6h-5
ll rob a	a-6b-3c-3e-4f-3g-3h-5
ll rob me	a-5b-5c-6d-6e-5f-5g-5h-5
ll roof .	a-3b-3c-3d-4g3h-3
ll room ,	a-7e-5g-10
ll room .	a-3b-3c-3d-4e-3f-4h-4
ll room and	e-3g6h-6
ll room for	b-3c-3d-7g-4
ll rope .	a3c-3g-4
ll rota .	a-5b-3d-6e-3g-5
ll round my	c-3d-4
ll round the	d-4e-4g-6h-3
ll row .	d-3
ll row and	c-3g4
ll run ,	b-3f-3g-3h-3
ll run .	a-7b-5c-6d-8e-6f-7g-6h-3
ll sad .	a-6b-6c-4d-4e-6f-4g-5h-7
ll sad and	g-7
ll safe at	a-3d-2f-3g4h-5
ll safe be	a-7b-3c-7d-5e-4f-3g-7h-5
ll safe with	a-4b-4c-3e-6f-3g-7h-6
ll saint .	a-7b-5c-7d-4e-5f-6g-4
ll sam .	a-5b-5c-3d-4e-4f-5g-4h-4
ll same ,	a5b-5c-4d-5g-7
ll same .	b3c-3d-3e-4f-5g-2h-5
ll same day	a-4b-4g-4
ll saturday ,	g-9
ll saturday .	a-2g-7
ll saturday and	c-5d-3g8h-3
ll saturday morning	a-4d-8f-3g-5h-5
ll saturday that	e-4f-3g-4
ll say "	a-4b-4c-4f-3g-5
ll say ,	a-5c-3e-4f-4g-9h-6
ll say .	a-3b-5c-3d-4e-4f-6g3h-5
ll say good	a-3b-7d-3e-5f-3g-9
ll say he	b-3d-3e-7
ll say her	e-3f-3g-6
ll say i	b-5d-3e-5g-4
ll say if	b-4e-6g5
ll say it	a-9b-3c-3d-3f-4h-3
ll say leave	a-3b-6e-4f-4g-4h-7
ll say no	a-4b-4c-3e-6f-5g7h-6
ll say she	b-4d-4e-8f-3g4h-3
ll say so	a-5b-5f-6g-11h2
ll say something	b-3c-6e-5g-5h-5
ll say sorry	a-5e-6g-3
ll say stay	a-3b-5d-3e-5g-5h-5
ll say that	a-4b-3e-4g-6h-3
ll say the	a-4c-3d-2g-6
ll say to	b-5c-8e-3f3h-3
ll say we	g3h-2
ll say yes	a-3b-3c-3e-3f-3g-6h-3
ll say you	a-5b-6c-5d-3e-11f-3g-3h-4
ll scare me	a-5b-6c-3d-5e-7f-6h-6
ll scared he	a-4b-4d-3e-7f-4
ll scared i	e-3f-4
ll scared of	d-3e4f-4h-5
ll school .	a-3b-3g-6h-3
ll school gate	a-4c-4e-4g3h-3
ll school run	a-3b-3c-4d-6e-5f-4g-4h-3
ll scratch my	a-6b-5c-6d-5e-2f-4g-3h-3
ll scream .	a-3b-4c-5d-3e-4f-6g-10
ll screen ,	a-3f-3g-5h-3
ll screen .	a-4b-6c-6d-6e-4f-6g-6h-4
ll sea .	b-3c-4d-4e-3f-2
ll second good	a-4b-3c-4f-4h-3
ll second phone	a-5b-4c-3d-3e-3f-6g-7h-5
ll secret .	a-6b-6c-5d-5e-7f-7g-6h-6
ll secretly pleased	a-3b-5c-2d-4e5f-3h-5
ll see .	a-3b-3e-10
ll see a	a-7b-7c-2f-6h-5
ll see him	a-5b-3d-3e-6f-3h-5
ll see it	a-4c-7f-5g-8
ll see me	a-4b-6d-5e3f-4g4h-5
ll see my	d-3e-5f-4g9h-4
ll see that	a-6c-7d-5h-4
ll see the	a-9b-6c-6d-5f-4g-13h-4
ll see what	a-3b-3c-2e3f-6g-8h-3
ll see your	b-4g-7h-3
ll sell the	a-7b-5c-4d-5e-6f-4g3h-5
ll session .	a-3b-5c-8d-7e-5f-4g-7h-4
ll session and	a-3d-3e-5g-7h-4
ll session be	c-3e-3h-3
ll set up	a-5b-6c-6d-5e-11f-4g-4h-4
ll seven .	c-3g-6
ll shake her	a-3b-3d-3e-7g6
ll shake the	a-5b-4c-5d-3e-7f-4g8h-3
ll share his	b-2c-3d-4f-3g-4
ll shaving .	b-3c-3d-3f-4g-5h-3
ll she ask	b-6c-3d-5e-7g-10h-3
ll she be	b-9c-4d-6f-9g-4
ll she can	a-3b-7c-4d-7f-6h-11
ll she come	b-3e-3g4
ll she could	d-3e-6
ll she cry	e-5f-2
ll she do	a-4b-4c-3d-3g-5h-4
ll she fall	b-3c-4e-4f-3g7h-3
ll she have	a-5c-3d-3e3f-3g-4
ll she hit	a-4b-4c-3d-4e-9g8h-3
ll she know	a-3e4g-7
ll she like	a-3b-4c-4d-3f-5g-5h-5
ll she love	a-3b-7c-2d-5f-8g-5
ll she make	a-3e-6f-5g-6
ll she never	a-4d-3e-8g-5h-3
ll she read	a-3b-4c-6d-3e-7f-2h-3
ll she say	a-3b-6c-4d-4e-7g4h-4
ll she tell	b-4e-8f-3h-4
ll she think	b-4d-3g-8
ll she throw	b-4d-3e-6f-3
ll she want	c-4d-3e-9g-9h-4
ll she will	a-7b-7c-6d-6e-8f-4g-4h-7
ll she would	a-7b-4c-3d-3e-8g3h-4
ll shed .	g-4
ll shift .	a-5b-5e-3f-5g-8h-3
ll shoot me	a-3b-4c-2d-3e-5f-4g-5h-4
ll shop .	a-6c-3d-4g-6
ll shopping ,	a-3b-3c-3d-4e-3f-3g-4h-4
ll short with	g-3
ll should have	e-3g-9
ll should leave	d-3e-2g-5h-3
ll should not	b-4c-2d-7f-4
ll shoulder .	a-3b-3c-3d-6e-4f-4g5
ll shout ,	a3c-3g-5
ll shout .	a-5b-4c-4d-3e-5f-5g-6h-5
ll shout at	b-7c-4d-3e-3f-7g-7h-6
ll show me	a-5b-4c-3d-4e-4f-3h-5
ll shower .	a-5b-4c-5d-5f-5g-5h-3
ll shrug .	d-3e-3f-3g-3h-4
ll shut and	e-3g5
ll shut the	d-3g-6
ll sick .	b-3c-3d-3e-2f4g-5
ll side .	a-4b4c-4d-4e-5g-5h-7
ll since .	a-6b-4c-6f-3g-7
ll since easter	b-4c-5d-6f-4g-4h-3
ll since i	a-6b-3e-4
ll since january	a-6b-6c-5d-3e-5f-3g-4h-6
ll since the	a-9b3d-4e-4f-3g-5h-3
ll since you	a4g-7
ll single thing	a-4b3c-5f-3g-4h-6
ll single time	a-4b4e-2g-3
ll sister .	a-3b-4c-5d-3e-5f-4
ll sister say	h-3
ll sit down	b-3c-4d-3e-3f-2g-9h-3
ll sit in	a-3g6
ll sit on	a-3d-5g-3
ll sit there	a3e-3f-3g-6
ll sit thru	a-6f-3g-5
ll sit with	a-3b-4c-3d-6e-3f-7g-5h-4
ll site .	a-5b-5c-6d5f-4g-4
ll site be	a-5b-4c-4d3e-4f-4g-3h-4
ll site because	d-6e-4g-5
ll six ,	c-4d-3g-3
ll six .	b-3c-3e-3h-3
ll six and	b3e-4g-8
ll slam the	a-3c-3d-3f-3g-6
ll slap me	a-4b-8d-4e-5f-4g8h-3
ll sleep ,	a-4b-3c-3d-6e-3g-7h-3
ll sleep .	a-4b-5c-4d-6e-4f-5h-3
ll sleep and	d-4f-4g-7
ll sleep at	a-3b-3c-3g-4h-3
ll sleep in	b-2d-4e-3g-10h-4
ll sleep like	b-3e-3f-4g-4
ll sleep with	a-7b-3d-4e-7f-4g3h-5
ll sleepwalk .	a-3b-5c-4d-5e-4f-6g-4h-9
ll sleeve in	g5
ll slip ,	a-4b-3d-4e-4g-5h-3
ll slip .	a-4b-4c-5d-7e2f-4g-5h-5
ll slow reader	a-4b-4c-3d-3f-7g-4h-3
ll small .	a-4b-4c-3e-3f-3g-4h-3
ll small talk	b-3c-4f-4g-3
ll small thing	a-4b-7c-6d-5f-6g-4h-4
ll so ,	a-4b-4c-3e-3f-6g-6h-5
ll so .	a-8b-4c-4d-3e-5f-9g-11
ll so bad	a-5b-3c-5e-8f-7g4
ll so do	a-3b-4c-4d-4e-4f-4g-4h-4
ll so hard	a-2b-2d-4e-3f-3h-4
ll so i	b-8c-5d-3e-7f-6g-6h-4
ll so it	a-9b-4e-6g-8h-3
ll so much	a-5b-3c-5d-4f-4g-7
ll so on	e-4g-5h-3
ll so she	a-5e-4g7
ll so stupid	a-5b-3d-3e-6f6g-7h-3
ll so that	c-4d-4g-3h-3
ll so the	a-6b-4d-5f-4g-9
ll so tired	a-3b-3d-3e-5f-7g8h-3
ll so we	a-6b-3e-3f-3g-10h-3
ll so you	a-6c-3d-4e3
ll some of	a-8b-3c-7d-7e-6f-4h-3
ll some thing	a-3b-4c3g-4
ll someone who	a6b-6e-5f-5g-7
ll something .	c-3e-5f-3h-5
ll something i	a-5b-4c-4d-3e-3f-4g-4h-5
ll something out	a-5c-3g-7
ll something to	a-6f-3
ll something wrong	a-7b-4c-4e-4f-7g-6h5
ll sometimes i	a-3b-4c-3d-3e-4f-3g4
ll son say	a-3c-3f-3
ll son tonight	g3
ll sorry $	a-4b-4d-5e-4f-5h-6
ll sorry ,	b-3c-6d-3e4f-5g-8h-6
ll sorry .	a-11e-6f-10h-4
ll sorry about	a3b-5c4e-6f-3g-7
ll sorry for	a-9b-5d-4f-6h-4
ll sorry i	b-3c-9d-3e-5f-3g-9
ll sorry if	a-3b-5c-10d-4e-6f-4g-11h-5
ll sorry that	a-6b-2c-5d-4f-3g-3h-7
ll sorry to	a-5b-4c-7d-8e-5f-5g-6h-3
ll sorry you	a-10b-6d-6f-10g-4h-6
ll sort of	a-4b-2c-7d3f-4g-8h3
ll soup .	c-3d-4e-3g-5
ll spain .	a-3b-6c-5e-4f-6g-6h-3
ll spare room	d-4g-4
ll spend it	a-4c-4d-5g-5
ll sponsor .	a-3b-4c-4d-3f-4g-4
ll sponsor have	a-4d-6f-5g-3h-3
ll spring .	a-4b-6c-4d-5e-4f-3g-4h-5
ll spy .	a-4b-5c-4d-6e-4g-5
ll stab in	a-6d-5g-3h-3
ll stair .	b-4c-3d-3e-4f-3g5h-3
ll stand in	g3
ll start .	b5d-3e-5f-3g-9
ll start at	a-5b-9c-5d-5e-7f-5g-10h-4
ll start to	a-6c-3d-7e-7f-4
ll station .	a-4b-5c-5d-3e-6f-4h-4
ll stay ,	a-4c-3e-4f-3g-5h-4
ll stay .	a-3b-5c-5d-4e-8f-3g-7h-4
ll stay at	a-5b-4c-3d-3f-3g-5
ll stew .	a-5b-6c-5d-5e-5f-5g-7h-5
ll still do	b-6d-4f-4g-4
ll stomach drop	f-3g-4
ll stop ,	a-5c-7f-3g-5h-3
ll stop .	a-6b-6c-5d-5f-5h-8
ll stop ask	b-3d-5e-6g-5
ll stop at	a-5c-3f-4g5h-4
ll stop for	e-4h-3
ll stop in	a-4b-4c-5d-3f-4g-7h-3
ll stop tell	e-3g-5h-4
ll straight .	b-3e-4f-3g-3h-3
ll straight to	c-3f-3g-5
ll stress ,	a-5g-5
ll stress be	a-7c-5f-4g-7
ll stuff .	a-5b-5d-6e-6f-4g-5h-4
ll stupid ,	a-5b-4e-6g-5h-4
ll stupid .	a-4b-4c-6d-2e3g-6h-5
ll subscription with	a-3d-3e-3g-3
ll such a	a-4b-5c-4d-5e-4g-6h5
ll summer ,	d4g-3
ll summer .	a-4b-7d-7e-5f-3g-4h-4
ll sunday ,	b-3g-6
ll sunday .	a-3b-5c-5e-4f-3g-4h-3
ll sunday and	e-3g-5
ll sunday i	a-5b-4c-5d-4f-3g5h-4
ll supper .	a-5b-4c-5d-4e-4f-4g-4h-3
ll support by	a-3b-6d-3e-3f-3g-3
ll suppose to	a4f-3g-4h-4
ll surprise .	a-5b-3c-3d-3e-4f-4g-6h-4
ll swim .	a-5b-6c-3d-3e-5f-8g-6h-3
ll switch it	a-3c-5d-5e-3g-4
ll switch off	a-4b-3c-6e-3
ll table ,	a-4g-5
ll table .	a-4b-4c-3d-3e-4g-6h-3
ll tablet .	a-4b-5c-6d-5f-4g7h-6
ll tablet in	a-4b-3c-3e-5h-6
ll take a	b-4g-8
ll take an	b-3c-4d-4g3
ll take for	g-3
ll take full	c3d-3
ll take it	a-7d-5
ll take me	a-6b-4c-5d-3e-4f-6
ll take my	a-3b-5c-6d-3e-5f-4g3h-5
ll take over	a-4b-3c-4d4g-6
ll take responsibility	a-3c3d4g-4
ll take the	a-7b-12c-9d-3e-4f-3g-3h-4
ll take two	c-8d-5f-3g-6h-3
ll take your	a-4b3c-6d-10e-6f-3g-8h-6
ll talk ,	a-6g-4
ll talk .	a-4b-6c-4d-3e-7f-5g-6h-4
ll talk about	a-4c-4d-4e-3h-4
ll talk at	a-5b-3c-7e-5f-3g-6h-7
ll talk to	a-5b-9c-5d-7e3f-6g-6h-4
ll tbh $	a-5b-3c-3d-5e-4f-3h-4
ll tea ,	a-3d-3f-5g-6h-4
ll tea .	a-4b-6c-5d-3e-4f-6g-7h-5
ll tell ,	a-10b-5c-6d-7e-5f-7g-8h-4
ll tell .	a3b-7c-3d-5e-4f-3g-4h-6
ll tell about	a-6b-7c-5e-5f-9g-9h-6
ll tell ade	a-4b-4c-4d-4e-4f-4g-4h-4
ll tell anyone	b-4e-7f-8g8h-4
ll tell claire	a-4b-4c-3e-4g-3h-5
ll tell her	a-3b-4c-3e-6f-10g-11h-5
ll tell him	b-3c-7f-3g-7h-3
ll tell me	a-8b-5d-3e3f-4
ll tell mother	a-6c-5d-4e-4g3
ll tell my	a-4b-3c-8d-3f-3g5h-2
ll tell myself	d-5e-4g-5h-4
ll tell nobody	a-3e-6f-3g-6
ll tell the	a-3d-4e-8
ll tell them	a-6b-3c-3d-5e-4f3g-9
ll tell you	b-2c-7d-3e-3f-3g-7h-3
ll tell your	b-4c-3d-3e-3f-3h-5
ll ten ,	b-3d-5f-3g-6
ll ten .	a-6b-4c-4d-6e-4f-4g-4h-6
ll ten minute	a-6b-5c-5d-4e-5f-6g-6h-4
ll text .	a-2c-3e-4f-3
ll than a	b-3c-4d-3e-3g-6
ll than i	a-4b-6c-7d-4e-7f-6g-9h-6
ll than me	a-4b3d-5f-8g-6h-3
ll than the	a-5b-3c-4d-3e-4g4
ll than you	b-5d-3e-6f-3g-4h-6
ll thank god	a-4b-4c-2d-4e-3f-4g-5h-4
ll thank you	a-5b-5c-6e-3f-2g-5h-5
ll that $	a-6b-3c-5d-5e-6f2g-4h-3
ll that .	a-5b-5d-3e-8f-3
ll that account	d-2g-6h-2
ll that again	a-3c-3g-7h-3
ll that be	a-12b-6c-7d-8e-5g-7h-5
ll that business	a-3c4d3f-3g-3
ll that counselor	b-5c-3d-4g-3h-4
ll that go	a-4c3d-5g-3
ll that he	a-3e3g3
ll that i	a-10d-3f-3
ll that in	a-4b-5c-7d-5e-5f-4g-3h-6
ll that it	a-6g-9
ll that knot	g-5
ll that meet	c-3
ll that my	a-4c-6d-7g-3
ll that night	b-4c-4d-4
ll that nothing	a-6b-7c-3d-3e-3f-4g-3h-3
ll that on	a-7b-4d-5e3f-8g-7h-4
ll that one	a-3b-4e-4f-5g-3h4
ll that order	a-5b-4d-4f-4g-6h-4
ll that phone	a-6b-3d-3e-5g3
ll that she	d-2e-4f-3g-5
ll that site	a-7b-5c-5d3e-3f-5g-7h-2
ll that song	a-5b-6c-5d-6e-7f-5g-7h-6
ll that the	b-4c-3d-5g-3
ll that thing	a-5b4e-3h-3
ll that to	a3e-5g-2h-4
ll that way	b-3c-9d-4g-7h-3
ll that you	c-8d-4e-15f-7g-9h-4
ll the account	a-7c-5e-3h-4
ll the address	a-4b-4c-4e-4f-4g-5h-3
ll the agreement	b-2c-5d5f-3g-5
ll the algorithm	a-4b-4c-4d4e-4f-3g-4
ll the allotment	a-4c-5d-3f-4g-5h-5
ll the answer	a-3g-5
ll the application	a-5b-3c-4d-4e-4g-6
ll the baby	b-6c-4d-7e-7f-5g4h-3
ll the back	a-3b-5d-5e-6f-6g-8h-3
ll the bad	a-6b-6c-6d-6e-7g-6h-8
ll the ball	a-5b-7c4d-9e-4f-3g-8h-4
ll the bank	c-3g-6h-3
ll the bath	a-6b-2c-3d-4e-3f-4g3
ll the bathroom	a-7b-5c-3d-6e-4f-8h-4
ll the beam	a-6b-4c-5d-3e-4f-5g4h-6
ll the bed	d-4e-5g8
ll the bedroom	a-5b-3d-3e-3f-3h-3
ll the belt	a-6b-9c-6d-7e-6f-6g7h-6
ll the bench	b-4c-3d-4g-5h-3
ll the big	b-3c-4e3f3
ll the bike	a-5b-6c-4d-6f-5g4h-5
ll the bill	a-4c-5d-3g-4
ll the bin	a-6b-5c-3d-5e-3g-7
ll the blood	b-5c-4d-6e-3f-4g-6h-5
ll the blue	a-5c-3g-6
ll the boiler	a-9b-7c-8d-6e-6f-6g-7h-5
ll the bonus	a3c-4g-6
ll the boy	d-4
ll the bread	a-5b-5c-5d-3e-6f-5h-4
ll the bridge	a-5b-6c-7d-5e-7f-3
ll the browser	a-3b-3c-4d-2e-5f-3g-5h-4
ll the budget	a-4b-3c-4d-4e-3f-3g-6h-5
ll the bus	a-6b-4c-4d-5e-2f-3g-8h-6
ll the cake	a-5b-6c-2d-3e-2f-2g-7h-3
ll the call	a-5b-5c-5d-6e-6f-4g-4h-3
ll the canal	a-4b-4e-3f-5g-6h-5
ll the car	a-4b-3c-3d-4f-3g5
ll the caravan	b-3d-3e-6g-7h-3
ll the card	a-7c-4d-5e-3
ll the cat	a-6b-4c-6d-8e-5f-3g4h-4
ll the child	a-4b-9c-3d-4e-4f-4h-7
ll the clinic	a-5b-6c-5d-7e-5f-5g-3h-6
ll the clock	a-3b-3c-3d-3e-2f-3g4
ll the code	a-4c-3e-3h-4
ll the coffee	d-5g-3
ll the counselor	a-3b-5d-3e-6g-6
ll the craving	a-5b-4c-4e-5f-5g-9
ll the cricket	a-6b-4c-3d-5e-3f-3g-3h-4
ll the crossword	a-3b-7f-2g-3h-3
ll the date	a-5b-5c-7d-6e-4f-6g-5h-5
ll the day	a-4c-4d-9e-6f-4g-13
ll the dead	b-3e-3f-4g-4
ll the dentist	a-5b-5c-4d-5e-5g-6h-3
ll the dinner	a-5b-3g-6
ll the disclosure	a-3b-3c-5d-3f-3g-6h-3
ll the dish	a-4b-3c-5d-5f-4g-7
ll the doctor	a-4b-5c-3d-5e-4h-4
ll the dog	a-8b-8c-5d-5e-4f-3
ll the door	a-5b-4c-4e-4g6
ll the doorway	a-3d-3e-3g5
ll the drawer	a-3b-3d-8e-4f-3h-5
ll the drink	a-5b-4c-4e-6f-4g-6
ll the end	b3c-3d-4e-2f-4g-4
ll the envelope	a-5b-6c-3d-4e-6f-5g3h-4
ll the evening	b-4c-3d3e-4g-4
ll the extent	a-3b-3c-5d-4f-3g-5
ll the eye	a-4b-5c-3d-6e-6f-5g3
ll the family	a-4b-3c-4d5e-3f-4g-4
ll the fence	a-4b-4c-5d-6e-4h-3
ll the film	a-7b-5c-4d-4e-10f-8g-5h-4
ll the filter	a-3b-2c-3g-6
ll the first	a-4d-2g-6h-2
ll the floor	b-3c-3d-5e-3f-3g3
ll the flower	a-5c-3d-3e-5g-4h-3
ll the form	a-7b-6c-6d-3e-3f-5g-7h-4
ll the fridge	a-3b-5c-3d-5e-5f-4g-4h-5
ll the garage	a-3b-4c-4d-4f-5g6h-5
ll the garden	a-5b-4c-6d-7e-8f-5g-9h-6
ll the gas	b-5c-6d-4e-3f-3g3h-2
ll the good	g-5
ll the ground	a-5c-4d-3f-5g6
ll the group	a-3b-5d-3e-5f-2g-9h-3
ll the gym	a-6b-4c-4d-4e-3f-3g-5
ll the hair	a-3b-4c-2d-3e-5f-3g9h-3
ll the hall	a-5b-5c-4d-4e-4f-5g-3h-3
ll the heating	a-4b-4c-4d-5e-3f-5g-7h-4
ll the history	a-5b-5c-6e-3f-5g-6h-3
ll the holiday	c-6d-6e-6g-6
ll the hospital	a-6b-3c-6d-5e-3f-3g-10
ll the hotel	d-3g-5
ll the house	a-3c-3d-6f-5g3h-4
ll the hymn	a-3b-3c-4d-4f-5g3h-3
ll the ice	a-3b-3c-5d-6e-3f-4g-7
ll the iron	a-4e-4g5
ll the ironing	a-5b-5c-4d-4e-5f-5g-6h-4
ll the job	a-7c-3d-4e-8f-3g-8
ll the joint	a-3d-3f-3g-3
ll the kettle	a-5b-4c-3e-4f-3
ll the key	b-5c-5d-4e-6f-4g-6h-4
ll the kid	a-4c-3d-6e-7f-4h-4
ll the kitchen	a-4b-3c-4d-7e-4f-5g-8
ll the knee	a-3c-3d-4f-5g-7
ll the knife	a-4b-5c-5d-5e-4f-5g5h-4
ll the lad	a-5b-3c-5d-6e-3f-3g-4h-3
ll the laptop	a-5b-5c-5e-4f-3g-6h-3
ll the last	b-8c-7e-9f-5h-5
ll the lawn	a-3b-6c-5d-5e-5f-5g-7h-4
ll the letter	a-3b-3c-6e-4f-5h-4
ll the library	a-4b-6c-5d-5e-4f-5g-5h-5
ll the lie	a-5b-8c-5d3g-12
ll the light	a-4g3
ll the loft	a-4
ll the long	a-5c-3f-3g-5
ll the lot	a-6b-6c-3d-3e-6f-4g-8h-4
ll the man	a-9b-5d-6e-3f-9h-8
ll the mark	a-3b-6c-5d-5e-6g3h-3
ll the meet	a-6b-4c-3d-6e-3f-4g-5h-4
ll the message	a-7b-4c-5d5e-7f-3h-3
ll the middle	g3h3
ll the minute	b-4c-2e3g-7h-3
ll the mirror	a-3b-6c-4d-4e-5f7g-8h-6
ll the money	a-4b-3c-6e-3f-3g-11h-3
ll the month	c-5d-4e-2g-9
ll the morning	a-4b-4c-2f-2g-3h-3
ll the motion	a-3b-3d-3e2f-3g-3h-3
ll the mug	a-5b-3d-3e-3f-8g7
ll the neighbor	a-2b-6c-7d-6e-3f-6h-7
ll the news	a-8b-5c-5d-5e-3f-4g-4h-5
ll the next	a-3d-3g-7
ll the night	a-8b-4c-4d-3e-3f-5h-3
ll the old	a-6b-6c-9e-5f-7g-7h-6
ll the one	a-4b-3c-4d-5f-6h-4
ll the other	a-3d-4h-3
ll the oven	b-3c-5d-5e-2f-3g-6
ll the password	a-3e-3g-4
ll the phone	c-3d-3e-4f-3g-16h-4
ll the photo	a-4b-4c-3d-5e-6f-6h-4
ll the picture	a-6b-7c-6d-6e-7f-8g-8h-6
ll the pier	d-3g-4
ll the place	a3b-3c-4d-4e-3g-6
ll the plan	a-4b-3f-5g-4h-3
ll the point	a-4b-4d-5e-4f-6g-7h-5
ll the police	a-3b-5c-4d-6e-4f-3g3h-3
ll the post	a-3b-7c-4d-4e-3f-4g-4h-5
ll the private	c-3d-3f-3
ll the quiz	a-3c-5f-3g-6
ll the radio	a-6b-3c-5e-3f-4g-9
ll the rail	a-5b-4c4d-4e-5f-4g-5h-4
ll the razor	b-3c-6d-4g8
ll the reason	b-3c-4d-4e-4f-3g-9h-6
ll the receipt	a-4b-5c-8d-9e-6f-3g-7h-3
ll the rest	a-5b-4c-4d3e-3g-6h-4
ll the review	d-6g-4h-4
ll the rice	a-3b-4c-3d-3e-4f-4g-4h-4
ll the river	a-6b-3c-3d-4f-5
ll the road	a-3b-3c-8d-7e-5f-5g-5h-5
ll the roof	a-3b-3c-3d-4
ll the room	a-6b-3c-3d-6e-3f-3g4h-3
ll the router	a-3e2
ll the row	a-6b-5c-3d-5e-5f-6g-8h-5
ll the rule	a-6b-8c-4d-6e3f-5g-7h-7
ll the same	a4b6d-3e-3f-3g-7h-6
ll the school	a-4c-5e-5f-4h-2
ll the scissors	b-3g3
ll the screen	a-3b-3e-6f-4g-6
ll the sea	a-3b-3c-4d-4e-4
ll the second	a-4b-4c-4d-4e-3f-7g-7h-4
ll the session	b-4d-5e-2f-3g-10h-3
ll the shed	a-4b-3d-3f-3g-6
ll the shelf	a-3b-3c-2d-3e-3f-3g-3h-3
ll the shop	a-5b-4c-4d-4e-4f-5h-6
ll the shoulder	a-4b-4c-4d-6e-5f-4g5h-3
ll the shower	a-4b-4c-4d-5e-4f-5g-5h-3
ll the shrug	d-3e-3f-3g-3h-4
ll the site	c-3d5e-3g-5
ll the small	a-4b-5c-7d-5
ll the sofa	a-4b-5c-4d-4e-3f-3g-7h-4
ll the soup	a-4b-4c-2d-4e-5g-7h-6
ll the spare	b-4c-4d-5e-4f-4g-6h-5
ll the stair	b-3c-3d-4e-4h-3
ll the statement	a-5b-3e-6g-6
ll the station	a-3b-7c-4d-3e-6f-4g-6h-3
ll the study	b-2d-4e-2f-4g-9h-3
ll the summer	a-4b-7e-5f-3g-5h-3
ll the table	a-5d-3e-5g-8
ll the tablet	a-9c-4d-2g-10h-3
ll the therapist	a-3b-3d-5f-3g-3h-3
ll the thought	d-5g3
ll the time	a-4b3d-5e-4h-3
ll the train	a-6b-5c-4d-3e-3f-5
ll the truth	a-7c-5e-8g-13
ll the two	a-3d-4
ll the urge	a-4b-4c-4e-5f-4h-3
ll the vet	a-5b-3d-4e-3f-3g-6h-5
ll the video	a-4d-3e-4g-7
ll the walk	b-4c-3d-5e-5f-3g-6h-3
ll the wall	a-6b-2d-4e-4g5
ll the wash	a-6c-6d-5e-4f-4g-5h-3
ll the way	a-10b-9d-9e-6f-4h-3
ll the week	a-8b-4c-5d-5g-6
ll the weekend	a-5b-6c-5d-3e-6f-4g-3h-5
ll the whole	a-5b-6d-7f-3g-8h-5
ll the window	a-6b-7c-7e-6f-6g-9h-5
ll the word	a-3b-2d-4e-3g-5
ll the work	a-3b-3c-5d-6e-5g-7
ll the world	a-6b-6c-4d-6e-3f5h-4
ll the wrong	a-3b-3c4d-4e-6f-4g-3h-3
ll the year	b-5c-7d-4e-4f-5g-6h3
ll their own	c-3d3g3
ll them ,	a-5b-5f4
ll them .	a-6b-10c-6d-7e-9f-12h-11
ll them be	d-3f-4g3
ll them in	a-5b-3d-3e-3f-4
ll then i	a-4c-5g-10h-3
ll then it	a-3c-3d-5
ll then the	a-3e-3g3h-2
ll there .	b-5c-4d-6e-7f-7g-4h-6
ll there be	a-2b-6c-8e-6g6h-6
ll there for	a-5b-4c3d-6f-6g-4h-3
ll there have	b-6c-5d-3f-7g-2h-6
ll there on	a-3b-3f-3g-8
ll there till	a-6b-5c-4d-6e-5f-4g2h-3
ll they be	a-5b-5c-4d-5e-4f-6g-6h-6
ll they bleed	b-3c-3d-3e-4f-3g6
ll they would	a-4b-3c-2d-3e-7f-3g9
ll thing ,	a-5b-7c-5d-4e-9f-7h-5
ll thing .	a-6d-4f-3g-5h-5
ll thing and	a-7b-6d-8e-4f-6g-5h-3
ll thing at	a-5b-4c-4d-2e-3f-3g3h-5
ll thing be	b-7c-4f-3g-5h-4
ll thing i	a-5b3c3f-3g-9
ll thing in	g3
ll thing slide	a-4b-3c3d-3f-3g-3h-3
ll think .	a-7b-3c-4d-5e-7f-3g-5h-5
ll think about	a-4c-6e-3f-4g5h-3
ll think he	e-4f-5g-5h-7
ll think how	a-2c-3g4
ll think i	a-5b-6c-5d-4e3f-7g-4h-4
ll think if	e4g-5
ll think it	a-7b-4c-6d-9e-9f-5h-3
ll think my	a-4c-3
ll think of	a-6b-8c-5d-11e-4f-6g5h-4
ll think you	a-5c-6e-7g-8
ll thirty year	a-5b-2c-3e-2f-3g-5
ll thirty-four year	a-8b-5c-5d-3e-4g-8h-3
ll this ,	a-6c-3d-5f-4g-2h-6
ll this .	a-6b-4c-4d-4e-5f-10h-3
ll this ?	a-3b-5c-4d-4e-4f3g-6h-6
ll this anymore	b-7g4
ll this be	a-7b-7c-4d-4e-6f-8g3h-8
ll this family	a-5c-4d-5e-6f-3g-6h-7
ll this habit	b-4c-8d-7e-5f-4g-7
ll this house	a-3d-3e-7g-14h-4
ll this morning	b-3d-4e-4g-3
ll this on	a-5b-6c-7d-5e-5f-6g-6h-5
ll this time	a-3b-9c-8d4e-11f-6
ll this to	a-8b-6c-3d-4f-3g-8h-4
ll this week	a-6b-4c-3e-4f-3g3h-8
ll this would	b-3d-3e-5g-7h-3
ll this wrong	g-5
ll this year	a-3b-4d-3f-4g-5h-4
ll though i	a-6b-3e-4f-3g-3h-3
ll thought of	b-4c-4d-4f-2g4
ll threaten to	a-3d-5e-6f-3g4
ll three .	a-7b-6c-4e-5f-6g-6h-3
ll three and	f-4g-3h-3
ll three time	a-3b-4c-3d-3e-4f-3
ll three week	b-4c-5d-3e-2f-3g-4
ll throat .	c-3g5h-2
ll throw a	a-5b-3c-4d-6e-4f-3g6
ll throw her	b-5d-4e-6f-4
ll throw it	a-3c-3d-6e-5g-6h-3
ll throw me	a-3b-3d-3e-4f-4h-6
ll throw the	a-3b-4d-2e-5f-4g5
ll throw thing	a-7b-5c-4e-9f-7g8h-6
ll thru .	a-3
ll thru a	b-6c-4d-5e-4f-5h-6
ll thru his	a3b-4c-3f5g-8
ll thru the	a-6b-6c-4f-4h-5
ll thru your	a-6b-5c-5d-6f-3g-7
ll thumb ,	a-5c-5d-4e-2f-4g2
ll thursday ,	a-5c-5e-3f-4
ll thursday .	a-3b-3c-5d-4e-6f-3g-8
ll thursday and	b-3d-5
ll tile .	a-4c-3d-4g6
ll till i	h-4
ll till it	a-5b-6c-5d-6e-6f-5h-3
ll time ,	a-8b-6c-5d-3f-3g-5
ll time .	a-4b-3c-7f-7g-8h-9
ll time :	d-2g-4
ll time and	g-4
ll time he	d-3g6
ll time i	a-4b3e-3f-3
ll time in	d-3g-6
ll time it	b-6d-3e-4g4
ll time the	b-5e-5g-7h-3
ll time we	a-4b-7d-3e-3g-7
ll time you	a-3e-3
ll tired ,	a-3b-2c-7d-3f-7g-4h-5
ll tired .	a-8b-5c-3d-3e-7f-10h-11
ll tired and	a-5c-3d-3e-3f-3g-7h-3
ll tired of	a-6b-4c-6d-3e-6f-6h-3
ll to .	a-6b-6c-9e-6f-8h-8
ll to a	c-8d-5e-5f-8g-6h-6
ll to answer	a-6b-4c-5e-3f-3g-6
ll to anyone	a-6b-8c-4d-5e2g-8h-4
ll to apologize	a-4b-2c4d-5e-3f-3g-6
ll to ask	a-4b-3c-6d-3e-5f-4h-5
ll to be	c-5d-4g-4h-5
ll to bed	a-4b-5c-5f-8g-10h-3
ll to believe	a-4b-5c-4d-5e-5f4g-7h-8
ll to blame	a-5b-6c-4d-5e-6g-6h-6
ll to both	a-3g-6
ll to call	a-3b-5c-4d-4f-5g-4h-6
ll to carry	a-4b-4e-5f-2g4
ll to check	d-3e-5f-3g2
ll to come	a-6b-7d-3e-8f-5g-10h-5
ll to deal	a-4b-4d-3e-3g-5
ll to die	a-4b-7c-4e-4f-4g8
ll to disappear	c-4f-3g-3
ll to do	a6b-8c-6d-4e-3f-6g3h-3
ll to end	a-7b-3c-5e-5f-5g-8h-2
ll to explain	a-4b3c-3d-4e-6f-4g-6
ll to fail	a-3b-5c-3d-2g-5
ll to feel	a-5b-5c-7e-6
ll to find	a3b-4d-5e-5g-5h-3
ll to fix	a-5b-5c-5d-4e-8f-4g-5h-5
ll to get	a-5b-4c-3d-4h-5
ll to go	a-5b-5c-3e3g-3
ll to group	a-5b-3c-3d-8e3f-3g-9
ll to have	a-5c-4d3e-5
ll to hear	a-7b-3c-8d-3f-4g-8
ll to hurt	b-5c-3d-3e3f-4g-10h-4
ll to it	a3b-6d-4e-7g-7
ll to keep	b-5f-4g-12
ll to know	a-7b-3c-10d-3e-4
ll to learn	a-4b-7c-4d-4e-6f-5g-5h-5
ll to leave	a-4b-8c-6f-3g-10h-4
ll to leeds	b-2g-7
ll to live	a-6b-3c-5d-5e-5f-4
ll to look	a-7c-3d-5f-4g5h-2
ll to make	a-5b4c-4d-3e-5f-4g-4
ll to me	a-6c-4d-9e-11f-7h-7
ll to move	a-4c-4e-6g-5
ll to my	a-10b-6d-8e-3f-6g4h-3
ll to myself	a-6b-5c-3d-3f-6g5
ll to open	a-7b-5c-4d-4e-5f-5g-6h-3
ll to protect	a5b-4c-4d-4e-4f-3g-5
ll to ring	a-8b-5d-4e-4g-5h-4
ll to say	a-3b-5d-3e-3f-5g-5
ll to see	a-8b-3c-9d-5e-8f-6g8h-6
ll to shout	a-5c-4e-6f-4g-5
ll to sit	a-3c-3
ll to sleep	a-6b-4c-4e-6f-4g4h-3
ll to spain	a-3b-6c-5e-4f-6g-6h-3
ll to spare	a2b-3d-6e-3g4
ll to start	a-8c-3
ll to stay	a-8b-3c-5e-6f-3g-6h-2
ll to stop	a-6b-5c-6e-6f-4g-6h-3
ll to take	a-3b-3g6
ll to talk	a-6b-4c-5e-5g-10
ll to tell	a-8b-5c-3d-3f-4g-9h-6
ll to the	a-9b-4c-4d-5e-7
ll to them	a-4b-7c-4e-5f-6
ll to think	a-5b-6c-4d-5e-9f-4g-5h-4
ll to throw	b-4c-3d-3e-4f-3g-5
ll to trust	a3d-2e-6g-8h-7
ll to two	a-6b-6c-6d-6g-4
ll to vanish	c-6d-3e-4f-5g-5
ll to work	a-4b-3d-3e-5g3
ll to worry	b-4c-4d-4e-3g-5h-2
ll to write	a-6c-3d-3e-3f-2g-10
ll to you	a-12d-7f-7g-9h-6
ll toast .	a-3b-4c-4d-4e-5f-4g-6
ll today ,	a-5b-7c-6d-5f-5g-6h-5
ll today .	a-5b-5c-4d-5e-4f-7g3h-4
ll today i	b-3c-3d-2e-3f-4g-8h-3
ll together .	a-3b-4c-2e-3f-3g-4
ll tomorrow $	a-7b-6c-2d-4e-6f-4g-3h-4
ll tomorrow .	a-2b-3c-3e-4f-3h-4
ll tongue ,	a-5b-5c-4d-4e-3f-5h-5
ll tonight ,	a-4b-3c-5e-5f-3g-10h-6
ll tonight .	a-5b-5c-4d-4e-7f-12g6h-9
ll tonight and	a-5b-4c-6d-6e-3h-4
ll tonight i	b-4c-3d-5f-6h-3
ll too .	a-3b-3c-7e-4f-4g-3h-2
ll too many	a-5b-5c-4d-5e-6f-6g-7h-6
ll too much	a-3e-4g-4h-5
ll tooth .	a-5b-2c-3d-3f-3g-6h-3
ll top ,	a-4c-3g-7
ll touch .	b-7c-4d-4e-5g-7h-4
ll tracker on	a-3b-4c-4f-3g5h-4
ll train .	a-6b-6c-4d-4e-4f-7g-5
ll treat me	a-3c-3d-2e-4f-3g-4h-3
ll trust .	a-4b-4d-4f-4g-3h-3
ll trust be	a-4d6g-3h-3
ll trust him	a3b-4c-6d-3f-7g-13h-4
ll trust me	a-3b4c-6d-5e-6f-3g-7h-5
ll trust myself	a-4d-4f-6h-4
ll trust you	a-6b3d-3e-6g-4h-7
ll truth ,	a-4b-5d-3e-3h-4
ll truth .	c-3d-6e-6f-5g-8
ll try to	a2b-4c-3e-4f-3g-6
ll tuesday ,	a-4b-4c-4d-4e-3f-4g-3h-4
ll tuesday .	b-3e-4f-4g-7
ll turn it	b-4c-4d-3e-3f-5g-5h-3
ll turn the	a-3b-2c-3e-5g-5
ll turn to	a-6b4c-5d-3e-3f-5g-6
ll turn up	d-4e-3g4
ll twenty .	a-4b-5c-5d-4e-5f-5g-6h-6
ll twenty minute	a-4b-3c-3d-5e-3f-3h-3
ll twice ,	b-4g-4
ll twice .	a-5b-6c-5e-4f-7h-5
ll two .	a-5b-5c-3d-3e-4f-4g-5h-5
ll two hour	b-4d-3
ll two of	a-6c-4d-5f-3g-2
ll type the	a-4b-4c-4e-4f-4g-5h-3
ll unbearable .	e-3f-3
ll under a	a5b-5c-6d-6e-5f-6g-8h-7
ll under my	g3
ll under the	a-7b-5c-4d-5e-5f-9g3h2
ll unheard .	a-3b-4c-3d-3e-3f-4g-4h-3
ll unkind ,	a-4d-3e-3f-5
ll unlovable .	a-5b-4c-4d-3e3f6g-6h-6
ll until i	a-5b-8c-6d-6e-3f-4h-6
ll until it	b-3c-3d-4e-3g5h-3
ll until they	b-3c-3d-3e-4f-3g6
ll until you	a-6b-5c-3d-4e-4g-5h-3
ll up ,	a-6b-3f-5g-5
ll up .	b-7c-11d-6e-4f-8g-5h-5
ll up a	a-5b-5c-6d-5f-5g-4h-5
ll up about	a-2b3c-5d-7f-3g-5h-5
ll up again	a-3b-4c3d-4e-4f-3g-6h-8
ll up all	a6c-5g-6
ll up and	a-8b-6c-7d-10e-9f-8g-10h-5
ll up at	a-3b-6c-4d-5e-5f-4h-5
ll up every	a-2c-4d-4f-3g-3
ll up how	b-4c-4d-3e-4f-4
ll up in	a-4b-4c-7e-8f3
ll up my	a-7b-7c-7d-5e-4f-5g-5h-5
ll up on	a-6c-6e-7f-9
ll up the	a-8b-10c-7d-7e-7f-4g-3h-6
ll up to	a-6b-3c5d-7e3f-4
ll up tomorrow	a-2b-3c-3d-3e-4f-5g6h-4
ll up with	b-3d-5h-3
ll upstairs .	a-3b-3f-5h-4
ll urge be	c-3d-6g-9h-4
ll urge come	a-3b-5c-3d-7f-5g-6h-3
ll us .	a3b-7c-8d-5e-7f-5g-6h-6
ll us both	g4
ll us to	a-3b-3c-5e-4f-4g-8
ll use .	a-3b-5c-2d-4e-3f-3g-3h-2
ll use it	a-6g3
ll use the	g4
ll use to	b-4c-4d-3e-8f-8g-9
ll useless at	a-3b-4c-4d-2f-4g-3h-3
ll vet .	a-5b-3d-4e-3f-3g-6h-5
ll video .	c-3e-4g-5
ll video in	g-7
ll wait for	a-5b-9c-3d-4f-6h-7
ll wait until	a-3g-4
ll wake up	a-5b-2c-5d-5e-4f-5g7h-4
ll walk .	a-4b-4c-4d-4e-3f-5h-3
ll walk in	a-4b-7c-5d-6e-8f-4
ll walk into	b-5c-5d-5h-5
ll walk on	a-4b-3c-3e-2f-3
ll walk out	a-4b-3d-6f-5g-7
ll walk to	a-3b-3e-2f-4g-5
ll wall .	b-3c-3d-3e-3f-4g6h-3
ll want .	a-3c-3d-3e-4g3h-5
ll want an	a-4b-2c-3d-3e-5f-3g-8h-5
ll want it	a-3c-3e-7
ll want me	a-6b-6d-3e4f3g-7h-3
ll want my	b-4c-5f-7g-6h-3
ll want that	a-3c-4g-5h-4
ll want the	b-4d-3g-6h-4
ll want this	b-8e4g-6h-4
ll want to	a-4b-4d-3e-4f-5g3h-3
ll want you	a-3b-2c-7e-6g-7
ll waste of	a-4b-4c-4d-4e-3f5g-5h-6
ll watch .	a-4e-6g-9
ll watch me	a-6b-7c-6d-6e3f-6h-7
ll watch porn	a-7b-3c-5e-2f-4g-6
ll watch the	b-3c-5e-5f-3g-5
ll water .	d-3g-5
ll way ,	b-6c3e-6g-4h-5
ll way .	b-3c-9d-4e-3g-8h-4
ll way for	a-3c4d-4e-3f-4
ll way home	c-4d-6f-4g-6
ll way out	a-3c-5f-3g5h-3
ll way that	a-3d-3h-4
ll way to	a-4b3c-3d-8e-6f-3g-5
ll way you	a-4b-3d-3e-3g-7h-3
ll we agree	a-5b-3e-3f-3g-5
ll we be	a-6b-6c-5d-9e-9f-5g-7h-4
ll we do	a-7c3f-4g-4h-4
ll we go	c-3d-3e-5g-7
ll we have	b-6c-4d-4e-3g-10h-4
ll we laugh	b-3e-4f-3g-5h-4
ll we meet	a-3b4c-5d-2h-3
ll we need	a-4b-3c-4d-3g-5
ll we talk	a-3b-3f-3g-6
ll we would	a-3c-3f-3g3h-3
ll weak .	a-4b-5c-3e-4f4g-9h3
ll week ,	e-3
ll week .	a-2b-3d-3e-3f-4g-6h-7
ll week and	d-3g4
ll week with	a-3c-5d-3e-3f-5g-7h-3
ll weekend .	a-4b-6c-9d-4e-5f-5g-5h-4
ll well ,	b-3c-6e-3g-3h3
ll well .	b-6d-9e-5f-5g-6h-7
ll well do	a-7b-4c-6d-4e-4f-3g-7h3
ll what a	a-4b-5c-6d-5e-3f-8h3
ll what be	b-4c-5d-3g-12h-6
ll what do	c-6d-4e-3f-11g-4h-5
ll what happen	c3d-2
ll what he	a-2e-4f-3g-3
ll what i	a-5b2c-3h-4
ll what kind	a-4b-3c-3d-5e-3f4g-6h-7
ll what she	a-4e2g-8
ll what to	a-5d-6
ll what you	a3b-4c-3d-6e-8f-4g3h-4
ll when .	a-3b-4c-7e-5f-5h-3
ll when he	a-3b-3c-3d-3f-5h-4
ll when his	b-3c-3e-3f-4g-5
ll when i	a-7b-7c-4d-3g-3
ll when it	a-4c4d-4f-4g-8
ll when she	a-3b-3e-9f-6g5h-3
ll when the	a-3b-7c-5d-9e-6f-5g-3h-3
ll when you	b-3c-4d-2
ll when your	a-4c-4d-3g-4
ll where i	c-4e-3f-4g5
ll where the	a-4b-5c-5e-5f-4g-5h-5
ll whether i	a-6b4f-4g-8h-3
ll which be	a-5b-5c-4d-5e-5f-8g-7h-6
ll while ,	a-6b-3c-3d-5f-3g-5
ll while .	a-4b-4f-5g-6h-5
ll while he	a-5c-3e-5
ll while i	a-3e-4g-6
ll while we	a-5b-4d-5
ll while you	a-6c-2d-4g-3h-3
ll who have	a-5b-4c-4d-3e-3f-7h-6
ll who i	a-5b-6c-5d-3e-7g-3h-3
ll who lie	a-7d-5e-5f-4g-4
ll whole time	b-4c-3d-4e5h-4
ll why .	a-4b-4c-5d-3f-4g4h-3
ll why do	a-5b-3d-4f-5g-3h-5
ll why i	a-3b-3d-5f-3g-6
ll wi '	c-4d-3e-3h-3
ll wife have	a-4b-4c-3d-4e3g-6h-8
ll will .	b-5c-3e-4f-4h-4
ll will ask	d-3g-5
ll will be	a-7b-6c-4d-4e-4f-6h-5
ll will do	b-3e-4f-3g6
ll will find	b-4e-5f-3g-4
ll will forget	a-2b-6d-6e4f-2g-6h-6
ll will have	g8
ll will hurt	e-6f-5g6
ll will kill	a-3d-3e-4
ll will leave	a-3c-4d-2e-3f-3g-7
ll will never	b4c-3d-3e-4g-7
ll will not	b-3c-4d-5e-7f-5h-4
ll will put	g4
ll will ring	b-5d-4f-3g-8h-3
ll will say	a-3b-3f-3g-8
ll will show	a-2b-3e-3g-8h-3
ll will sleep	g-5
ll will stay	d-4e-3f-3g-4h-3
ll will take	b-5g3
ll will tell	c-8g-9
ll wind me	a3c-3e4g-8
ll window .	a-3b-4c-5d3e-6f-4g-7h-5
ll window down	a-3b-3c-3d-3f-3g-6h-3
ll wire that	a5b-3d-3h-3
ll wish i	a-5b-7c-3d-3e-8f-6
ll wish you	a-3b-4c-3d-3e4g-9h-7
ll with a	a-8b-3c-5d-4f-9g-10h-3
ll with claire	a-5b-3e-3g-6
ll with her	a-7b-6c-8d3f-4g-8h-6
ll with his	a-4b-3g-9h3
ll with it	a-7b-5c-5d-8e3f-4g-7h-4
ll with me	a-9b-11c-2e-12f3g-3h-12
ll with my	a-7b-3c-3d-4e-3h-4
ll with no	a-3c-3f-4h-4
ll with that	a-6c-3d-4e-5f-4
ll with the	b-5c-8d-11e-6f-4g2h-8
ll with you	a3b3e-5f-7g-9h3
ll with your	a-9b-3c-4d-6e-6g-6h-6
ll without a	a-7c-4d3g-4
ll without be	a-5b-4g-4h-6
ll without me	a-6b-4c-4d-5e-5f-6g5
ll without my	b-6c-6d-7e-5f-3g-6h-4
ll without that	c-4f-3g-4
ll without the	c-3f-5g-5
ll woman in	a4b-6c-6d-4e-11f3g-7h-7
ll wonder if	a-6b-8c-7d-6e-10f-10g9
ll wonder whether	a-4b-6c-4d-4e-5f-4h-4
ll word .	a-6b-6c-4d-5e3f3g-5h-6
ll word of	a-4b-3c-2d-4e4f-3g-3h-5
ll work ,	a-7b-3d-2f-5g-4h-4
ll work .	a-13b-4c-5d-4e-4f-3h-4
ll work be	a-5b-3c-4d-3f-4g-3h-3
ll work have	a5b-3c-6d-3g-7h-3
ll work i	a-4c-4d-7e-4
ll work on	a-5b-4d-5e-6f-3g-8
ll work out	g3
ll worry .	b-4c-4d-5e-3g-4h-4
ll worthless .	a-4b-4c-4d-4e-3f5g-5h-5
ll would a	b-8c-8d-8e-3f-9g-8h-7
ll would all	a-5b-2c-3d-3e-5f-3g5
ll would be	a-12b-4d-5e-4f-8g5h-7
ll would burn	e-5g3
ll would do	a-10b-10c-10d-6e-5f4g-7h-9
ll would have	a3b-8c-7d-6e-5f-6h3
ll would help	a-5b-5c-4d-3e-6f-3g-8h-4
ll would kill	a-5b-5c-6d-3e-9f-5g4h-6
ll would leave	a-5c-2d-3e3g-5h-6
ll would like	a-6b-3e-8f-4g-8
ll would love	a-2e4g-4
ll would never	a-4b3e-4
ll would not	a5b-3c-8d-4e-6f-3g6h-4
ll would rather	a-6b-5c-4f-4h-5
ll would say	a-5c-3e-6g-8
ll would sooner	a-5b-7d-4f-3h-3
ll would take	a-3b-3c-3e-2f-4g7
ll would tell	a-3e-6g-6
ll would think	e-9g-8
ll would you	e-3g-7h-3
ll write a	g-4
ll write down	a-3b-2c-5g-5
ll write her	g-6
ll write it	b-3c-4e-3g-5h-2
ll write that	a-5b-4c-7d-3f-4g-6h-5
ll write this	a-5b-6c-7d-5e-5f-6g-6h-5
ll wrong .	a-4b3e-6f-6g-6
ll wrong that	c-4g4
ll wrong to	a-4b-3c-3e-3f-5g3h-6
ll wrong with	a-5b-6c-2d-8f4g-8h3
ll year .	a-7b-5d-5e-3f-5g-7
ll year ago	b-3c-6d-3f-4g-4h-3
ll year i	b-3c-4d-3e-3f-4g-7h-3
ll year of	a-5b-3c-2d-4e-4g-7h-6
ll year old	a-4b-3c-4d-4e-3f-6g6h-5
ll yes .	a-3b-3e-4f-3g-5h-3
ll yet .	a-6b-6c-4d-4e-5f-5h-5
ll you $	a-8c-5d-4e-6f-5g-10h-3
ll you ,	b4c-9d-3e-6f-9g-9h-3
ll you .	c-9d-4f-3
ll you :	a-4h3
ll you ?	a-7b-7e-4f-7g-8h-7
ll you a	a-5c-3f-4g-5h-6
ll you about	a-6b-6c-9d-6e-4f-3g-7h-3
ll you always	c-3d-3e-8g-4h-7
ll you and	a-7b-3d-5e-4f-4h-4
ll you apologize	a-4b-4c-6d-5e-5f-7g-5h-3
ll you ask	a-3e-6g-4
ll you at	a2b-3c-2g-6h-6
ll you be	a-4b-13c-5d-3f-3g-17h6
ll you because	c-3e-7f-4g-5
ll you break	a-6b-4c-4d-3e-4f-4g-4h-5
ll you bring	a-5b-4d-4f-3h-4
ll you by	a-5b-4c-5e-4f-3g-8
ll you can	a-11b-7c-6d-5e-5f-3g-8h-8
ll you care	a-5b-8d-5f-5g-4h-4
ll you choose	b-4c-4e-3f-3
ll you come	b-4e-5f-3g-8h-4
ll you could	a-10b-5c-4d-5f-2h-5
ll you cry	a-3b-3e-4h-5
ll you dare	a-3b-3d-4e-4f-3g-5h-4
ll you deserve	a-4b-5c4d-5f-6g-5h-5
ll you do	a-4b-9c-4f-3g-5h-7
ll you down	a-5c3d-3f-2g-7
ll you drive	b-7c-4d-4e-5f-3g-6h-3
ll you ever	a-6c-6e-8f-3h-3
ll you expect	b-7c-6d-6e7f-6g-6h-7
ll you feel	b-3c-3e3g-5h-3
ll you find	a-8b-6c-9d-9f-3g-14h-6
ll you for	a-4b-3c-9d-3e-4f-3g-5h-3
ll you gamble	a-6b-4d-4e-6f-3g-4h-4
ll you get	b-6c-4h-6
ll you go	a-6e-4g-9
ll you half	a-4
ll you hate	a-7b-6c-5d-4e-10f-11g-6h-10
ll you have	c-10d-5f-7g-18
ll you hear	g-6h-5
ll you hurt	b-4e-7f-3g3
ll you i	a-7c-5g-11
ll you in	a-6b-5c-8d-7e-3f-3g-10
ll you just	a-6c-3d-5e3g-13h-6
ll you keep	a-9c-4d-7e-9f-4g-9h-6
ll you know	b-6c-6d-4f-3g-8
ll you land	a-3b-3d-2e-4f-3g-5h-3
ll you leave	a-5b-4d-2e-4h-3
ll you let	b-4c-5e-4g-5h-3
ll you lie	a-4b3c-3d-6e-8g-8h-6
ll you like	a-5b-6c-4d-5e6f-7g-9h-6
ll you look	a-4b-5e-7f-3g-10h-3
ll you make	a-4b-7c-5d-7e-10f-4g2h-7
ll you miss	a-4b-5c-8d-5e-5f-5g-7h-4
ll you most	a-5b-4c-5e-6f-5g-7h-6
ll you must	a-6b-6c-3d-3f-5g-7h-6
ll you need	a-6b-5d-4e-7f-4g-7h-5
ll you never	d-4f-3g-6h-7
ll you on	c-7d-4g3
ll you open	a-3e-3g5h-5
ll you ought	a-5b-5c-3d-6e-5f-3g-3h-5
ll you put	a-3b-6c-3d-4e-7g-7h-3
ll you raise	a-4b-6c-3d-2e-6f-4g8h-4
ll you read	b-5e-3f-4
ll you ring	a-4b-3c-5d-3e-4f-4g-7h-5
ll you say	e-11g-2h-6
ll you should	a-9b-7c-6d-7e-7f-4g-5h-7
ll you show	a-4b-2e-3g-5
ll you still	b-4f-6g-4h-4
ll you take	a-7b-8d-5e-7f-3g-8h-6
ll you tell	a-3b-5d-3f-5g-4h-6
ll you that	a-7b-4f-3g-4h-4
ll you the	a-8b-4d-3e-4
ll you thing	c-4f-5g-10h-7
ll you think	a-11b-9c-4d-5e3f-4g-10h-8
ll you throw	a-3c-3d-3e-3f-4g-10h-5
ll you to	a-9b-4c-7d-3e-4f-5g-4
ll you tonight	a-5b-6c-4e-3g-8
ll you twist	a-5c-6d-5e-6f-6g4h-7
ll you walk	b-2e-3h2
ll you want	a-6b-4c-4f-3g-11h-5
ll you when	a-5b-3c4d-4e-4f-5g-5
ll you will	a-5b-8d-3e-9g6h-8
ll you with	a-5b-3c-5d-4g-6h-3
ll you would	b-5c-3e4g-5h-4
ll your brother	a-5b-3c4d-5e-3g-4h-3
ll your do	a-6b-3c-4d-4e-3f-3h-4
ll your eye	a-6b-4d-3e4g-8h-7
ll your father	f-4g-4h3
ll your fault	a-6b-9c-4d-5f-3g-8h-6
ll your fist	a-4b-6c-3d-2e-6f-4g8h-4
ll your head	a5b3c-4d-3e-8g-11h-5
ll your job	a-4b-5d-4e-4f-3g-5h-4
ll your message	b-4c-4d-5e-2f-3g-7h-5
ll your mind	a-6b-6c-4d-4e3f-3g-3h-5
ll your mother	a-2e-6f-10g-4
ll your own	c-3e-6f-4h-4
ll your parent	b-3c-2e-3f3g-6h-3
ll your part	a-4b-2c-11d-4e-4h-4
ll your phone	a-6c-4d-3e-3f-3g-9h-3
ll your rucksack	a-5b-4c-3f-3
ll your sister	a-7b-3e-5f-3g-5h3
ll your text	a-3g-6
ll your trust	a-5b-4f-4g-3h-3
ll yourself .	a-5b-7c-3d-4f-3g-6h-6
ll £60 on	a-3b-3c-3d-4e-3f-3g-3h-3
lt " .	a-4b-4c-4d-6e-2f-3g-6h-3
lt " a	a-3b-4c-3d-3e-3f-4g-5h-4
lt " i	a-4b-4c-6d-6e-4f-4g-5h-4
lt " n	a-3b-3d-5e-4h-3
lt " p	a-3b-4f-3g-8h-4
lt " r	a-3
lt " v	a-4g-5
lt " x	b-6f-4
lt ' d	c-4d-3e-3h-3
lt ' n	b-7c-5d-4g-7h-2
lt , .	a-2f-4g-6h-5
lt , a	a-13b-7c-7d-5e-4f-2h4
lt , c	a9c4h-5
lt , d	a-3b-11c-4d-9e-5f-12g2
lt , i	a-2b-5c-8d-5e-3f-5g3h-2
lt , j	a-5b-7e-6f-6g-6h-3
lt , n	a-9b-5c-10d-6e-7f-14g-8h-4
lt , p	b6d-5e4f7h-3
lt , r	b-4c-3d-4e-10g-7h-9
lt , s	b-3c-3e-7f-7h-3
lt , t	a-9b-3c-8d-8e-7f-3g-9h-7
lt , u	a-7b-5c-3d-8e-4g-8h-8
lt , v	a2b-4c-3d-5e-8f-10g-3
lt , x	a-9b-4c-5d-3f-4g-12h4
lt , y	a-4d-2g-3
lt . $	g-3
lt . n	a-4b-3c-4e-3f-3g-3h-3
lt 12 n	b-3c-2d-3e-3f-4g-5h-5
lt : a	a-5b-8c-5d-3e-5f-7g-6
lt : d	a-7b-5c-5d-3e-5f-4g-6h-4
lt : n	a-5b-3c-4f-5g-5h-6
lt : p	a-5c-4d-4g-6
lt : u	a-4b-4c-3d-4e-3f-3g-8
lt : v	g-5
lt ? $	b-6c-5d-5e-6
lt ^ .	a-3b-5f-4g-5h-3
lt ^ a	a-4b-12c-6d-5e-3
lt ^ c	b-5c-4d-5e-4f-4g-7h-5
lt ^ d	c-5d5e-6f-3h3
lt ^ i	a4b-8c-6d-3e-7g-4h-8
lt ^ j	a-12b-7c-7d-6e-7f-6g-3
lt ^ n	a-12b-19e-13f-5g-9h-10
lt ^ p	b3d-4
lt ^ r	a-7b-12c-6d-3e-8h-2
lt ^ s	b-4c-3d-3e-4
lt ^ t	a-6c-6d-6e-4f-4g-6h-5
lt ^ u	a-5b-8c-5d-3e-6f-6g-7h-6
lt ^ v	a-15b-11c-9d-16e-16f-14g-5h-14
lt ^ x	a-9b-10c-4d-6e-10f-9g3h-11
lt a .	a-4b-3c-4e-3f-3g-3h-3
lt a N	a-5b-3e-2g-6
lt a a	a-8b-3c-7d-7e-7f-3g-5h3
lt a n	e-3f4h5
lt a u	a-7b-8c-9d-6e-5f-10g6h3
lt about .	a-4b-5c-3d-5e-8g-3h-4
lt about N	a3b-4c-8d-4e-7f-4h-3
lt about d	a-8d-3f-4g-3h-8
lt about n	a-8b-6c-9d-7e-11f-7g-8h-10
lt about p	a-4e3f-4g-7
lt about r	a-5b-6c-4e-5g6
lt about u	a-4e-3g-4
lt about v	a-3b-8c-5d-8e-11f-9g6
lt absolute n	a-5b-7c-7d-5e-7f3g-6h3
lt account .	a-4b-3d-3e-2f-3g-7h-4
lt account i	a-4b-3c-7d-5f-3g-7
lt account x	a-6b-5c-4f-3g-3
lt accountable i	a-4b-2c3d-5f-4g-3
lt across d	a-4b-4c-4d-3e-4f-4h-3
lt across r	b-3c-3d-4f-3g-5h-3
lt act i	a-7b-4c-5d-6e-5f-7g-6h-5
lt act s	a-6b-3c-3e-4f-3g-3h-5
lt addict .	a-4b-4c-4d-3e-3f-4g-5
lt addict i	a-4b-3e-3f-5
lt ade .	b-4c-4d-2e-3f-3g-5h-4
lt ade v	a-4b-4d-4f-3g-6
lt affair .	a-3b-6d-3e-4f-3h-3
lt afraid i	a-5b-2c-2d-4f-4g-8h-4
lt afraid p	b-3c-3e-3f-5h-3
lt after .	a-5b-6c-3d-4f-4
lt after d	a4b-4c-10d-3e-5f-8g3h-5
lt after n	a-5b-7c-3e-4f-7g-5h-7
lt after p	d-5f-3
lt after u	b-3d-3
lt again $	b-4c-4d-3e-6g5
lt again .	a-6b-3e-5f-11
lt again a	a-4b-4d-6e-4f-4g3h-6
lt again i	a-4b-3c-5d-2e-3f-3g-9h-4
lt again p	b-4f-3g-5
lt again v	b-5c-3d-3g-5
lt against d	a-5b-4c-5d-6e-4g8h-3
lt against p	a-5b-7c-3d-5e-7f-10g-9h-4
lt age r	a-4c-2d-3e-3g-4
lt ago .	a-4b-3c-7d-4e-3f-5g-3h-4
lt agree .	a-3d-4f-3g-3
lt algorithm v	a-4b-4c-4d4e-4f-3g-4
lt alive .	a-3b-6c-4d-3e-7g4h-4
lt alive i	a-4b-5c-6d-6e-5f-6g5h-3
lt alive r	a-4c-4d-3e-6f-7g3h-3
lt all .	b-4c-3d-4e-5f-3
lt all d	a-6b3e-5f-5h-7
lt all i	b-9c-5d-3e-4f-5g-4
lt all n	a3c-3d-5e-8f-9
lt all p	a-3c-3d-6h-5
lt all t	e-3g3
lt all u	c-3f3g-5
lt all v	g3
lt all x	a-5b-2c-3d-3e-5f-3g5
lt allow t	b-4e-6g-9h-4
lt alone .	a-6b-3c-3d-5e-4h-5
lt alone i	a-5b-5c-7d-7e-10f-5g-6
lt already v	a-4b-6c-3e5f-3g-7h-6
lt also v	a-5b-4c-4d-4e-5f-5g-7h-4
lt always d	a-3b6d-4g-4h-4
lt always i	b-5e-3h-4
lt always v	a-6b3c-5d-6e-9f-10g-11h-2
lt always x	a-5c-3d-3e-6g-8
lt an a	b-4c-4d-5e-4f-7g-6
lt an n	a-3b-9c-8d-4g-8h-9
lt and a	b-6c-9d-7e-8f-3g-8
lt and d	a-6b-4c-6d4e-4f-2h-9
lt and i	a-7c-3e-6f-4g-5h-4
lt and n	a-15b-5c-8e-6
lt and p	c4d3e3g5
lt and r	a-9b-5c-7d-3e-8f-7
lt and t	a-5b3c-3e-3g-8
lt and u	a4b-3d-4e-5f-7g-5
lt and v	a-7b-5c-7d-7e-7g-4h-4
lt and x	a-8c-3d-4e-3g3h-3
lt aneta .	a-8c-6d-5g3h-3
lt anger c	a-4b-3c-5f-5g-7
lt angry .	a-7b-4c-5d-4e-6f-7g-6h-6
lt angry i	a-4b-5c-4d-6e-4f-3
lt angry s	a-4d-3f-3g-7
lt anniversary .	a-5b-4c-5d-4e-4f-4g-6h-6
lt another n	a-7b-5c-7d-8e-5f-7h-7
lt answer .	a-10b-4c-4d-2e-3f-2g-8
lt answer p	b-3d-3e-4f-3h-5
lt answer r	a-3c-4e-3f-3g-5
lt any i	a-6d-6e-7h-3
lt any n	b-6c-12e-2f-5g-6h-3
lt anybody .	a-5b-4c-5d-4e-4f-4h-3
lt anymore .	a-4c-3d-4f-6g4h-5
lt anyone .	a-7b-8c-5d-3e-8h-5
lt anyone i	b-7d-4e3f-3g-6h-3
lt anyone r	a-5d-3e-7f-5g9
lt anyone x	a3b-5c-6d-6e-3f-7g-7h-6
lt anything .	a-12c-4d-4e-9g-3h-6
lt anything n	a-4b5c-3e-3f-5g-7h-6
lt anything r	a-3b5c-6d-2e-4f4g-8h-4
lt anything v	b-8e-3g-5
lt apologize .	a-5b-4d-5e-5f-3g-7h-3
lt apologize i	a-5b-4d-5e-2f-6g-8h-3
lt apologize s	a-5b-3d-4e-3f-2g-3h-2
lt apology s	a-4b-3c-5d-5e-3f-4g-6h-4
lt application .	a-3b-3c-3e-3f-3g-5
lt application i	a-3c-3d-3h-3
lt application r	g-4
lt argue .	a-5b-5c-5d-4f-5g-6h-7
lt arm a	a-6b-7c-7d-4e-3f-3g4h-4
lt arm i	a-4b-4c-4d-5e-3f-3g4h-4
lt arm n	a-2b-4e-5f-5h-3
lt arm r	b-3c-3f-4g3h-3
lt arm t	a-7b-5c-5e-5
lt around .	a-6c-4d-3e-3g3
lt around i	c-4d-3g5
lt around n	d4f-3g-6
lt as a	b-5c-6d-5e-7f-12g-10h4
lt as d	a-9b-6d-6e-7
lt as n	a-5b-3c-4d-4e-3f-5g4
lt as p	b-4c-5e-4g-8
lt as r	a-5b-6c-6d-6e-3g5h-6
lt as s	b-4c-3d-3e-5f-4g-12
lt as v	a-5c-6d-5e-6f4g-5h4
lt ashamed .	e-6f-3g-5h-5
lt ashamed i	a-6b-5c-5d-6f-6g-5h-6
lt ask .	b-8c-4d-3e-7f-6g-10h-2
lt ask d	b-3e-3f-2g-4h-5
lt ask i	a-5b-7c-4d-5e-7f-3h-3
lt ask n	a-3b-3f-3
lt ask p	a-7b-14c-5d-4e-9f-7g-14h-5
lt ask r	a-5c-4d-7e-6f-9h-6
lt ask s	a-7b-4c-6d-7e-3f-4g-8
lt ask u	a-4c-6g-5
lt asleep .	a-5b-4c-4d-4e-4f-6g-7h-5
lt at N	a-3b-6c-5d-4e-5f-4g-6h-5
lt at a	a-4b-5c-5d-3e-2f-6g-5h-3
lt at d	a-3b-5c3d-3e-4f-4g-4
lt at n	b-5c-7d-4e-5f-8h-6
lt at p	b4c-3d-4h-5
lt at r	a-5c-5d-6e-5f-5g-7h-3
lt at u	a-9b-7c-4d-7e-3f-5g-6h-5
lt at v	a-3b-4c-3d-3e-3g-5h-3
lt attack .	a-3b-5c-3d-5e-4f-4g-5h-2
lt aunt v	a-5b-8d-4f-3g-5h-4
lt autopilot v	a-5b-3c-4d4e-3f-4g-4h-4
lt away .	a-9c-6e-5f-7g-11h-4
lt away c	a3c-4e-3f-3g-7
lt away i	a-5b-6c-5d4e-5f-6g-6h-2
lt away r	d-4e-3g-5
lt baby .	a-3b-4c-4d-3e-4f-5g8h-3
lt baby n	a-7b-5c-3d-4e-3f-5g-6h-3
lt baby x	b-4c-4d-6e-5f-5g-9h-4
lt back .	a-5b-6c-5d-6e-6f-6h-5
lt back i	b-5f-8h-4
lt bad .	a-8b-5c-2d-5e-3f-3g-9h-4
lt bad i	a-4b-6c-4d-4f-5g3h-5
lt bad n	b-5c-3d-3e-5g-3h-10
lt badly .	a-7b-6c-5d-3e-3f-5g-6
lt badly i	a-3b-2d-3f-3g-3h-5
lt bag .	a-2b-5e-3f-5g-5h-6
lt bag i	a-7b-3c-6d-4e-4f-4g-9h-6
lt bank .	a-7c-3d-3e-4g-5h-3
lt bank n	b-2
lt barbecue .	a3b-5c-4d-3e-4f-3g-5h-2
lt bath .	a-5c-4g-4h-5
lt bath c	a-5b-5c-5d-6e-5f-4g-10h-6
lt bathroom .	a-4b-6c-5d-6e-3f-6g4h-4
lt bathroom i	h-3
lt bathroom n	a-7b-3c-3d-7e-5f-7g3h-3
lt be .	a-12e-8g-4
lt be a	b-3d-3e-5h3
lt be d	b-6c-6d-4e-9f7g-9h3
lt be i	b-4c-3d-3f-11g6h-8
lt be n	a-4b-11c-16d-9e-10h-9
lt be p	c-5d-11f5
lt be r	c-5d-7e3f-8g3h-11
lt be s	b-5c-7d-8g-8h-5
lt be t	b-8e-4f-6h-6
lt be u	a-3b-9c-3e-11
lt be v	a3e9f-4h-9
lt be x	a-6b-7c-4d-5e-6f-5g3h3
lt bear .	a-7b-4c-4d-5e-5f-9g3h-2
lt beat p	a-3b-5c-4d-5e-5f-4h-3
lt because d	a-8b-5c-7d-5e-5f-5g-7h-6
lt because i	a-6b-2c-4d-4e-3f-2h-3
lt because p	a8c-4d-3f-3
lt bed $	b-3c-4d-4e-6f-3g-5h-4
lt bed .	a-9b-6c-5d-8f-8g-10
lt bed c	a-4e-6
lt bed i	a-5b-6c-7d-5e-5f-5g-7h-5
lt bed r	c-3d-5g8
lt bedroom .	d-3
lt bedroom i	g4
lt bedroom r	b-3c-3d-5e-4f-4g-4h-4
lt before .	a-7b-8d-7e-5f-5h-5
lt before d	a-8b-4c-7e-4f-4g-8h-4
lt before n	a-2c-5d-6e-3f-2g-4
lt before p	a-6b-6c-3d3e-5f-3h-3
lt before u	g-3
lt behave r	a-6b-4c5d-5f-4g-4h-6
lt behavior .	a-3b-4c3d-4e-3f-4g-4
lt behind d	a-6b-6c-6d-6e-5f-5h-6
lt believe d	a-6b-9c-3d-6e5f-10h-8
lt believe p	a-8c-7d-3e-7g-7
lt ben .	d-2e-6f-4g-5
lt betray p	a-6b-4d-5e-6f-5g-6h-6
lt between n	a-3b-3c-3d-7e-3f-5g-4h-4
lt big n	a-6b-5c-5d-5h-8
lt bike .	a-5b-7c-6d-8e-8f-5h-8
lt bike i	b-6c-3e-6f-3g-7h-3
lt bill .	a-4c-5d-3g-4
lt bin .	a-8b-6c-3d-4e-3g-6
lt bin i	a-5b-6c-6d-5e-3f-3g-8h-5
lt bin r	b-3e-3g-3
lt birthday .	b-3c-5d-5e-5f-5g5h-4
lt biscuit .	a-6b-6c-5d-5e-4f-5g-4h-6
lt bite .	a-7b-4c-6d-3e-7f-4g-3h-4
lt bite a	b-8c-7d-5e-3f-6g-4h-6
lt bite d	a-6b-6c-5d-4e-6f-5g-6h-6
lt bite i	a-5b-4c5d-7f-7g-8h-7
lt bite p	a-4b-4c-3d-5e-4f-4h-4
lt bite v	d3g-3
lt black c	a-4b-4c-4d-3e-7f-5g3h-6
lt blade i	a-5b-4c-5d-7f-5g5h-5
lt blame i	b-7c-8d-4e-4h-3
lt blame p	a-7b-7c-7d-4e-9f-5g-9h-4
lt block d	a-5b-4c-3d-3e-6h-4
lt block p	a-4b-3c-3e-8f-4g-7h-3
lt bloke p	a-6b-5c-5d-6e-5f-4g5h-5
lt blow i	b-4c-4d-7e-4g-9
lt body x	a-4b-3c-3d-4e-4f-4g-4h-4
lt bone i	a-3b-4c-4d-3e-3g-4h3
lt book .	a-3b-3c-4d-6e-3f-4g-4
lt book d	a-6b-4c-4d-5e-5f-6g-5
lt book i	c-4f-3g-4h-5
lt book u	a-4b-3c-3d-4f-3g-4h-3
lt boot i	a-3c-4d-3f-4g-5
lt bore c	b-3c-5d-5e-3f-4g-3
lt boss x	a-7b-3c-4d-4e-3f-7g-4h-5
lt both .	a-4b-3c-4d-4e-3f-5g-5h-4
lt both i	a-4d-4e-3g3h-4
lt both n	a-3g4
lt both v	a-3b-3d-5f-4g-5h-4
lt bother p	a-5b-4c-5d-5e-3f-5g-7h-7
lt boundary x	a-6b-4c-5d5e-4f-4g-4h-5
lt box .	a-6b-7c-5d-6f-5g-6h-6
lt box c	d-4
lt box i	a-4b-3c-5d-4f-4g-5h-4
lt bread .	a-6b-6c-7d-3e-6f-5g-9h-4
lt bread n	a-5b-5c-5d-3e-4f-4g4h-4
lt break .	a-6b-4c-4d-9e-6f-4g-6
lt break c	a-5c-7d2g-5h-5
lt break d	b-5d-6e-4f-4h-5
lt break i	b-4c-5d-7e-3f-5h-4
lt break p	b-4c-6d-3e-4f-5g-6h-4
lt breakfast .	a-6b-6d-3e-4f-5h-4
lt breathe .	a-4b-3c-4d-4e-3f-4g-4h-3
lt bridge .	a-6b-7c-6d-7e-5f-5g9h-4
lt bridge i	a-2f-3g-3h-3
lt bring d	a-3b-6c-5d-6e-8f-6g-5h-4
lt bring i	a-4b-7d-5e-5f-3g-3h-5
lt bring n	f-4g-3h4
lt bring p	a-7b-7c-4d-6f-3g-9h-5
lt brother .	a-6b-4c5d-3e-4f-6g-6h-8
lt brother i	c-3d-5e-3g-5h-4
lt brother v	a-3d-3e-6g3
lt browser n	a-3b-3c-3d-2e-5f-3g-4h-5
lt bruise i	a-4b-6c-6d-5e-5f-6g-5h-6
lt burn d	a-5b-5c-5d-4e-5f-5h-3
lt bus .	a-4b-7c-5d-4e-6
lt bus n	d-3
lt bus v	a-9d-3f-2g-4
lt bus x	a-4b-2d-4f-3g-3
lt busy .	a-5b-5c-3d-4e-5f-5g-6h-3
lt but d	e-3g-6
lt but n	b-5c-8d-3e-2g-5h-4
lt but p	a7b-5c-6d-4e-7f-7g-7h-4
lt but r	b-3c-3g3h-4
lt buy d	a-4b-4c-4d-5e-6f-5h-3
lt buy p	a-3b-4c-4e-2f-3g-6
lt buzz .	a-3b-3c-3f-4g-5h-4
lt by N	a-4b-6c-7d-3e-6f-6g-7h-5
lt by d	a-6b-10c-6d-9e-5f-5h-5
lt by n	a-4b-4c-3d-4e-3f-4g-15h-5
lt by p	c-3d-9e-3f-4g-3h-3
lt by r	a-11b-4c-5d-6e-6
lt by u	a-7b-3c-4d-6e-4f-4g-10h-6
lt by v	a-3b-4c-4d-5e-4f-5g-6h-4
lt cake .	a-5b-7c-5d-4e-3f-4g-6h-6
lt call .	a-5c-5e-10f-3g-4h-5
lt call d	a-3b-4c-4d-3f-3g-7
lt call i	a-3b-7c-4d-5e-4f-5g-7h-5
lt call p	a-8b-6c-7d-7e-3f-6g-8h-8
lt calm i	a-6b-7c-7d-6e-7f-8g-7h-6
lt calm r	b-3c-3f-3g-4h-3
lt cam n	a-3b-3c-3d-4e-3f-3g-3h-3
lt camera i	a-5b-8c-9d-10e-4f-10h-10
lt can p	a-4c-3d-3e-3f-10g-10
lt can r	b-5e-4f-6g-7h-6
lt can t	a-4c-5d-7e-6f-4
lt can v	a-3b-4c-5d-3e3f-4h-6
lt canal .	a-4b-4e-3f-5g-6h-5
lt cancel .	a-4b-4c-3d-4e-4f-4h-3
lt cancel i	a-5b-6c-4d-4e-4g-4
lt cancel p	a-4b-3c-4d-3f-4g-4h-4
lt car .	a-5b-5c-3d-4e-5f-5g4h-8
lt car i	a-2b-2c-3d-4g-4
lt car n	a-4c-3d-3f-3g3
lt card .	a-6c-4g3
lt card c	g3
lt card x	a-7b-3c-3d-4e-3g-6
lt care a	a-3e3g-4
lt care i	a-5b4c-3f-4g-8h-3
lt care s	a-4b-8f-3h-4
lt carry d	a-4b-6c-4d-4e-7g-8h-5
lt carry i	a-5b-4c-5d-4e-4f-3g3h-3
lt case p	g5
lt cat .	a-5b-5c-7d-6e-4f-4
lt cat v	d-5h-3
lt catch .	a-3b-6d-7e4g-4h-5
lt catch i	a-4b-5c-6e-9f-4g-7
lt catch p	a-5b-5c-3d-7e-6f-8g6h-3
lt cause .	a-6b-3f3g-4
lt cause p	a-7b-8c-6d-9e-9f-5g-9h-5
lt certain n	a-6b-4c4e-4f-5g-4h-4
lt chance .	a-5b-4c-5d-5e-3g-7h-5
lt change .	a-4b4c-3d-6e-5f-7g-6h-5
lt change d	g-8
lt change p	a-7b-6c-8d-8e-6f3g-7
lt chat .	g-6
lt chat i	a-9b-4c-8d-6e-3f-5g-4h-5
lt chat n	a-5c-5g-7
lt check .	b-6e-4f-5g-8h-3
lt check d	a-5b-6c-5f-4h-4
lt check i	a-4c-4d-3e-6g-9
lt check p	a-4e-2f-8h-3
lt check-in .	a-4b-4c-4d-4e-3f-6g-5h-4
lt child .	a-4b-9d-3e-5f-5g5h-4
lt child i	a-5c-5d-3e-4f-7h-9
lt child n	a-5b-5d-5e-5f-8g4h3
lt chip .	a-3d-4g-4
lt chip i	a-3b-5c-3d-3e-5g-6h-4
lt choice .	b-4e-3f-5g-5h-6
lt choke i	a-4b-6c-6d-6e-6f-5g-8h-6
lt choose .	b-10c-4d-4e-6f-4g-5h-4
lt choose p	a-7b-5c-6d-7e-5f-5g-5
lt choose r	b-4c-6d-3e-4g-8
lt claire i	a-5b-3e-3g-5
lt clap .	a-6b-7c-4d-5e-4f-7h-5
lt clean .	a-5b5c-6d-5e-7f-5g-5h-3
lt clean i	b-3c3d-3g-4
lt clear .	a-4b-5c-4d-5e-3f-5g-6h-5
lt close p	a-4b-5c-4d-4e-4f-5g-7
lt coat .	a-3b-4c-5d-3f-5g-7h-6
lt code .	a-4c-3e-3h-4
lt coffee .	a-3b-3c-3g-5
lt coffee i	a-4b-5e-3h-3
lt cold .	a-8b-5c-5d-4e-8f-8g-5h-2
lt cold c	a-4b-4c-4d-5e-5f-5g-5h3
lt come .	a-3b-3d-5e-3f-5g-7
lt come a	a-3b-3d-2e-6f-3g-5
lt come i	a-4b-4c-4d-3e-7f-5h-4
lt come p	a-6b-4c-4d-6e-4f-6g4h-5
lt come r	a-5d-3e-3f-3g5h-3
lt come t	a-5b-6c-6d-6e-5f-6g-8h-6
lt complete n	b-3f3g-3h3
lt completely v	a-7b5c-4d-4e-7f-9g-5h-6
lt computer .	a-3b-4c-3f-3g-3h-4
lt conscience i	b-3c-3e-5f-4g-5h4
lt constantly v	a-6b3d-4e-6f-4g-7h-5
lt control d	a-3b-3d-3e-4f-3g-6h-3
lt control i	a-5c-6d2e-4f-5g-5h-3
lt conversation i	a-7b-4c-9d3e-5f-3g-8h-4
lt cook .	a-7b-5c-8d-5e-6f-8g-6h-6
lt could p	c-3g-7h-4
lt could r	a-5b-6c-5d-5e-6f3
lt could t	a3b-3c-3d-4g3h-4
lt could v	b-4c-5d-4e-6f-7g-4
lt could x	a-3b-4c-4d-4f-8g-8h-6
lt counselor v	a-5b-3d-5f-5g-8h-6
lt counselor x	a-3b-6d-4e-6g-5h-2
lt count .	a-5b-4c3d-5e-3f-5g-3h-2
lt count d	a-5b-5c-8d-4f-6h-4
lt count i	a-5b-4h-4
lt count n	a-4b-5c-5d-6e-6f-6g-8h-5
lt cover i	a-3e-4f4g-5
lt coward .	a-4b-10c-3g-6h4
lt coward i	a-4c-3e-3f-8g-5
lt cricket .	a-6b-5c-4d-5e-5f-4g-5h-7
lt cross d	a-5d-6f-5g-4h-5
lt cross i	a-6b-3d4e-6g-4h-3
lt crossword .	a-3b-7f-2g-3h-3
lt cry .	a-3b-5d-3f-3g-4h-2
lt cry c	a-3b-3d-4e-5f-4g-7h-6
lt cry i	b-5c-4d-4e-6f-6g-5
lt cry s	a-4b-4c-4d-4e-5f-4g-6h-3
lt cup i	b-3c-3f-4g-4h-3
lt curry .	a-3b-5c-4e-3f-5g-5h-6
lt cushion c	c-3d-4e-4f-3g-5h-3
lt cut d	a-4b-5c-6d-3e-5f-6h-5
lt cut i	a-3b-3c-5d-3f-2h-3
lt cut p	a-5b-5c-4d-5e-5f-6g3h-5
lt cut r	a-4b-5c-5d-5e-5f-4g3h-4
lt dan .	a-5d-3e-3g-4
lt dare v	a-3b-3c-3d-4e-4f3g-4h-4
lt dark n	a-5c-6f-3
lt date .	a-5b-4c-6d-5e-3f-6g-6h-4
lt date i	a-3b-3c-5d-3e-4f-2g-4
lt daughter .	e-3g4h-3
lt daughter x	a-6b-3c-3d-4e-3f-4g3h-4
lt day $	b-6d-4e-4f-5h-6
lt day .	a-4c-5d-4e-6f-8h-7
lt day c	a-4b-6c-3d-3e-6f-4g-9h-6
lt day i	b-10c-7d-12e-6f-6g-7
lt day p	a-5b5e-3h-6
lt day u	a-7b-10c-6d-10e-7f-10g-11
lt dead .	a-8b-7c-6d-7e-5f-5h-7
lt dead a	a-5b-7c-7d-7e-7f-8g-7h-5
lt dead i	a-3b-5c-6d-3e-8f-6g4h-4
lt dead n	a-6b-4c-3d-3e3f-3g-7h-4
lt dead s	b-3e-3f-4g-4
lt deal i	a-4b-4d-3e-3g-5
lt dear n	a-6b-5c-4d-5e-5f-6g-10h-3
lt deceive c	b-5c-3d-3f-3g-3h-4
lt decent n	a-6b-6c-7d-5e-5f-7g-7h3
lt decide .	a-7b-8c-7d-8e-8f-8g-9h-4
lt decide p	a-3b-4e3f-4g3h-5
lt decline .	d-4e-3g-6
lt deep i	a-3b-3e5f-3g-4h-3
lt defense .	a5b-5c-4d-6e-3f-4g-5h-3
lt delete d	a-4b-4c-5d-5e-3f-3g-5
lt delete p	a-7b-5c-6d-9e-7f-4g-3h-6
lt dentist .	a-5b-5c-4d-5e-6g-4h-4
lt derby .	a-5b-5c-3
lt deserve .	a-4b-5c4d-5f-6g-5h-5
lt deserve d	b-3c-4d-7h-3
lt deserve p	a-5b-6c-9d4e-4f4g-8h-11
lt deserve t	a-3c-3d-6e-5f3g-5
lt desk .	a-5b-4d-3e-3f-3g5h-4
lt desk i	e-3g-9
lt diary .	a-4b-4c-3e-7f-4g-6
lt die $	b-4e-5f-4g6
lt die .	b-9c-4d-6e-4f-5g8h-4
lt die d	b-5c-3d-4e-3f-3
lt die i	a-7b-4c-5d-7e-6f-5g-7h-6
lt dig p	b-3c-3d-3e-3g-7
lt dinner .	a-5b-4c-8d-4f-6g-6h-4
lt disappear i	a-4c-4f-3
lt discard .	a-4b-5c-4d-4e-5f-4g-5h-3
lt disclosure .	a-3b-3c-5d-3f-3g-6h-3
lt dish .	b-3d-5f-6g-7h-3
lt do .	a5b-3c-5e-2f-5
lt do a	b-7c-5d-7e-5f-7g-10h-3
lt do d	b-9f-5g-10h-7
lt do i	a-7b-6c-6d-5e-5f-7
lt do n	a-5b-6d-5e-5f-5h-3
lt do p	d-4e-5h-4
lt do r	a-8b-6c-3d-5e-5f-5g6h-6
lt do s	a3e-3f-3
lt do t	a-5b-3g-3
lt do v	a-5b-7c-8d-7e-4f-8
lt do x	a-4b3c-3d-3e-5g-5h-3
lt doctor v	a-5b-5c-3d-4
lt dog .	a-4b-6c-3d-4f-6g-3h-6
lt dog c	a-3d-4f-4
lt dog v	a-4b-6c-4d-5e-4g-8h-3
lt door .	a-3b-3d-3e-3f-3g3
lt door a	g-9
lt door c	d-3
lt door i	a-5b-4c-5d-4e-5f-3
lt door r	d-3e-5f-3
lt door v	a-4b-3e-4g3
lt door x	a-4b-3c-3d-3f-5g2h-4
lt down .	a-5b-4d-7e-6f-5h-5
lt down c	a-3b-3e-3g-6h-3
lt down d	a-3b-3e-3g4
lt down i	a-7b-8c-8d-3e-4f-3
lt down p	a-3b3e4f-2g-6h-3
lt down r	a-4e-3g3
lt down s	e-3
lt drawer .	b-4c-4d-7e-3f-3g7h-5
lt drawer i	a-3d-4g-6
lt drink .	b-4c-5d-4e-5f-3g6h-5
lt drink c	a-8b-3c-5e-7f-7g-7h-4
lt drink i	a3f-3g-6
lt drink n	a-4b-5e-3h-3
lt drive i	c-4d-5f-3g4h-3
lt drive p	b-8d-3e-8f-6g-12h-5
lt drop p	a-5b-6c-6d-7e-7f-5g-6h-5
lt each i	a-4b-3c-3d-3f-3g5
lt early n	a-4b-3e-3f-6g-5h-3
lt early s	a-7c-4d-3e-4g-3
lt easter .	b-4d-5f-4g-4
lt eat p	a-4b-6c-5d-5e-6f-7g-7h-4
lt eight .	a-5b-6c-6d-4f-5g-6
lt eight n	a-5b-4c-4d-3e-3f-6g-7h-4
lt either p	a-4b-5c-4d-4e-4f-6g-6h-5
lt eleven .	a-3e-4h-4
lt eleven n	a-6b-3c-2d-3e-4f-5g-9h-5
lt else .	a-7c-5d-4e-4f4h-3
lt embarrass p	b-4c-3d-3e4f-3g-7h-4
lt embarrassment r	g-6
lt end .	a-7b3c-4d-6f-6
lt end d	a-3b-4c-5d-3e-5f-3g-6h-3
lt end i	b-5c-6e-7f-6h-4
lt end p	a-7b-3c-2d-4e-4f-4h-3
lt enjoy p	a-5b-6c-6d-6e5f-6g-7h-3
lt enough .	a-5b-10d-5e-7h-5
lt enough i	a-4c-5e-5f-6g5h-4
lt entitle .	b-5c-3d-3e-3f-4g-6h3
lt envelope i	a-5b-3c-3d-3f-3g7
lt even d	a-6b-4c-4d-4e-4f-3g-4h-4
lt even v	a-9b-6c-7d-8f-5h-4
lt evening .	a-6b-7c-6d-6e-6f-8g-7h-7
lt evening i	a-4b-4c-3d-4f-2g-7h-3
lt ever v	a-8b7c-5d-5e-12g-5
lt ever x	a-6b6c-5d-7e-5f-2g-5h-7
lt every N	a-3b-6c-3d-3e-3f-5g-8h-3
lt every a	a-4b3
lt every n	a-4b4c-5d-7h-7
lt everyone i	d-3
lt everyone v	a-4b4c-5d-6e-5f3g-8h-3
lt everyone x	a-5c-3d-6e-8g4h-6
lt everything .	a-7b-7d-5e-4f-5g7
lt everything i	a-4b-8c-5d-7e-5f-5g-6h-7
lt everything p	b5d-5e-8f-3g-9h-8
lt everything v	a-5b-8c-5d-3e-3f-2g-4h-3
lt excuse .	a-3c-3d-5e-3f-8g-7h-6
lt exist .	a-4b-4c-5d-4e-5f-4g4h-3
lt expect p	b-3c-6e-7f-3g-8h-3
lt explain p	a-4b3c-3d-4e-6f-4g-6
lt extent p	a-3b-3c-5d-4e-3f-4g-5
lt extra n	a-4d-6e-3f-5g-4
lt eye .	a-5b-6c-4d-3e-8f-7g-8h-6
lt eye d	b-3c-4d-7e-3
lt face .	a-5b-8c-3d-5f-5h-4
lt face i	a-4b-4c-4e-4f-4h-5
lt face p	d-3e-3
lt fail .	a-3b-5g-5
lt fail p	a-5b-3c4d-4e-4f-5g-5h-5
lt failure .	a-4b3c-4d-3e-3f4g-4h-7
lt fall .	b-3c-3d-4e-4f-3g5
lt fall i	a-4b-3c-5f-5h-4
lt family .	a-6b2c-5e-7g-8h-4
lt family c	b4d-3
lt family n	a-3b-3c-3g-4
lt family v	a-5b-4d-5e-3f-5g3h-4
lt far i	a-4b-3c-4d-4f-4g6h-3
lt fare .	g3
lt father .	a-6b-5c-4f4g-4
lt father p	a-5c2f-3g-6
lt father v	a-3b-3c-3d-8e-4f-4h-3
lt father x	a4b-9c-5d-6e-3f-2h-3
lt fault .	a-6c-4d-5f-5g-5h-5
lt fault p	a-5b-5c-3d-4e-3f-5g-10h-2
lt feed p	a-3b-5f-4g-9
lt feel .	a-4b-6c-3d-3e-4f-8g-9h-8
lt feel a	a-10b-11c-7d-5f-9g-5h-5
lt feel d	a-3b-3e-4f-5g-6h-4
lt feel i	a-4b-7c-7d-4e-3f4g-17h-5
lt feel n	a-4b-9c-10d-8e-6f-11g5h-7
lt feel p	b-6c-4f-5
lt feel r	a-7b-4c-4e-5f-5g-9h-3
lt feel s	a-6b-11c-3e-11f-6g-5h-4
lt feel v	a-4c-10d-7e-9f-14g-7h-3
lt fence .	a-3c-5d-3e-3h-3
lt few n	a-5b-3d-3f-3g-3h-4
lt fifteen n	a-3b-5c-5d-3e-4f-5g3h-5
lt film .	a-4b-6
lt filter i	d-4
lt filter v	a-3b-3c-3d4g-6h-3
lt filter x	a-4c-4d-6g-2
lt find d	a-3c-3d-3e-5f-3h-3
lt find i	b-3c-7d-5e-6g-10
lt find n	a-5b-4c-3d-5e-3f-6g3h-7
lt find p	a-6b-7c-5d4f-5h-6
lt find s	a-6g-7
lt fine .	a-3b-4d-3g-8h-3
lt fine i	a-4e-7f-3g3
lt finger i	a-3b-6c-4d-4e-5f-3g-7h-3
lt finger v	c-3d3g3
lt finish .	a-6b-7c-6d-7e-5f-3g-7h-4
lt finish d	a-5b3c-6e-4f-4g-6h-4
lt first .	a-3b-4g-7
lt first n	b-4d-4f-2g-5h-3
lt fish n	a-5b-5c-6d-9e-4f-4g-5h-5
lt five .	a-3h-6
lt five n	b-3c-6d-4f-3g3
lt fix .	a-10b-7c-4d-6e-6f-8g-9h-8
lt fix p	a-6b-9c-6d-8f-5g-6h-8
lt flinch r	a-3b-3c-3e-3f-4h-4
lt floor .	b-3d-4f-3
lt flower .	a-7c-5d-5e-4g-5h-5
lt follow p	b-3d-3e-5
lt food .	a-5b-2g4h-3
lt fool i	c-3d-4e-4f-6g-8h-5
lt fool t	a-7b-4f4g-4h-4
lt foolish i	a-9b-6c-8d-10e-8f-4g-8h-4
lt foot .	a-4b-6c-6d-4e-4f-5g-5h-4
lt foot i	a-4b-2c-4d-3f-3g-5h-5
lt for a	a-10b-3c-5d-5e-4g3
lt for d	a-9b-3c3f-3g-4h-8
lt for i	a-4c-3d-3e-3f-3
lt for n	b-6c-9d-3f-11g-5h-3
lt for p	a-3b-4c-3d-6e-2f-3h-7
lt for r	a-7b-3c-2d-3e-2f-3g-7
lt for u	c-7d-3e-6f-11h-4
lt for v	a-3b-9d-6e-9g-5
lt forget d	a-7b-6c-3e-4g-7h-3
lt forget p	a-3b-3c-4d-3e-5f-3
lt forgive p	a-7b-4c-5d-2e4f-2g-7h-3
lt form .	a-6b-4c-3d-3f-4g-7h-3
lt forty n	a-3b-4c-3d-3f-5g-4h-4
lt forward i	a-3c-4f-7
lt four .	a-5b-4c-4d-3e-4f-3g-7
lt four i	a-5b-5c-3d-4e-5f-5g-7h-3
lt four n	b-5c-4d-4f-4g2h-4
lt fraud .	b-3c-3e-4g-3h3
lt friday .	b-6d-3e-4f-7h-4
lt friday i	b-3c-2e-3g-6
lt friday p	a-4b-3c-5d-5e-5f-4g3h-3
lt fridge .	b-3d-3e-4f-3g-6h-5
lt fridge i	a-4b-5c-3d-5e-4f-3h-3
lt friend .	a-4b-6c-5d-4e-5g-4h-5
lt frighten p	a-6b-9c-8d-8e-10f-9g6h-6
lt frightened .	a-4b-3e-3f-3g-6
lt frightened i	a-4b-3c-6d-4f-5g3h-3
lt frightened p	a-4b-6e-5f-4g-7h-5
lt from d	a-7c-7d-5e-3f-6g-5h-4
lt from n	a-6b-11c-6d-6e-4f-6g6h-6
lt from p	a-7b-8c-3e-7f-5h-5
lt from r	b-4c-3d-2g-6h-3
lt from v	a-4b-8c-7d-5e-4f-6h-5
lt front i	b-3c-3e-4h-4
lt full i	a-5b-3c-3d-3e-4f-3g-6h-7
lt full n	a-5b-6d-6e-4f-5g-4h-4
lt fun .	a-8b-5c-9d-9e-9f-3g-9h-3
lt funeral .	a-5b-6c-6d-5e-5f-6g4h-4
lt furious .	a-3b-4e-4f-3g-4h-3
lt future i	f-8g-7h-4
lt gamble i	a-6b-4d-4e-6f-3g-4h-4
lt garage .	a-4b-5c-4d-4e-3f-5g5h-6
lt garage c	b-3d-3g3
lt garden .	a-6b-5c-7d-7e-10f-6g-8h-7
lt gate .	a-4b-4c-3d-7f-8g3h-5
lt gate p	a-3c-4d3
lt get .	b-4c-3d-3e-4f-3g-6h-3
lt get a	a-7b-6c-3d-4e5f-5h-6
lt get d	a-11c-11e-4g-4h2
lt get i	a-6c5d-15e-10f-5g-6h-3
lt get n	b-6c-9d-7e-5f-5h-4
lt get p	a-5b-7c-4d-4e-7g8h-5
lt get r	a-5b-9c-3f-6g4
lt get t	a-3c-3e-4f-4g-7h-5
lt get v	a-4b-11c-12d9e3f-6g-8h-10
lt girl i	a-7b-5c-4d-3e-6f-3g8h-7
lt give d	a-7b-6c-8d-4f-6g-3h-5
lt give i	b-7c3d-6e-3f-10g-3
lt give n	a-6b-3c-3d-3f-2g4h-4
lt give p	b-10c-6d-4e-11f-4g3h-4
lt glad .	b-5c-6f-3g-4
lt glad p	a-5c-3d-3f-3g-7
lt glance i	a-5b-8c-6d-3e-4f-6g-5h-3
lt go .	a-9c-4f-4g6h-3
lt go a	a3c-7e-8f-3h-3
lt go c	a-5b-4c-6d-3e-3f-4g-7h-4
lt go i	c5f-5h-4
lt go r	c-5d-4e-3f-4g-3h-5
lt go t	a-3b-8c-5d-4g-3h-3
lt go v	a3e4g-7
lt god .	a-4b-4c-2d-4e-3f-4g-5h-4
lt good .	b-4d-7f-7h-8
lt good i	c-5e-11f3
lt good n	b-8c-4d-5e-8f-7g-5h-11
lt good r	a-4e-4f-5h-4
lt good u	e3g-4
lt good x	a-5b-4e-4h-3
lt goodbye .	a-4b-5c-5d-4f-3g5h-5
lt goodbye i	a-8b-7c-5d-3e-4f-7h-5
lt goodbye p	a-4b-3c-6d-4e-3f-5g4h-3
lt grab d	a-3b-3c-5d-2e-4f-3g-4h-4
lt grab p	a-3b-4c-4d-9e-3f-5g9
lt grateful i	b-4c-4f-4
lt group .	a-4b-2c-5d-7e-5f-3g-14
lt group c	a-3b-5d-3e-4f-3g3h-3
lt group v	d-3f-2g6
lt guest .	a-5b-5c-4d-5e-3f-4g-6h-3
lt guilty .	a-5b-5c-3d-3e4f-4g-4h-6
lt guilty i	d-5e-5
lt gym .	a-6b-5c-5d-5e-3f-5g-4h-6
lt habit .	a-4b-5c-9d-7e-5f-6g-5h-3
lt habit i	a-3b-3c-5e-4f-3g-6
lt habit v	b-3d3g-4
lt hair .	a-4b-4c-3d-3e-4f-3h-4
lt hair c	a-3g5
lt half d	a-6c-5d-5f-3g-6
lt half i	a-4b-3c-2e-3f-4g-7
lt half n	a-7b-4c-3d-4e-4f-4h-5
lt half x	a-3d-3
lt hall .	a-5b-4c-4d-4e-4f-5h-3
lt hand .	a-4b-4c4d-3f-3g3h-3
lt hand a	a-3b-2c-3d-3g-6h-4
lt hand c	b-5c-6d-4e-6f-6g-8h-5
lt hand i	a-6b-5d-7e-4f-4h-3
lt hand n	a-3c-4d-3f-4g4h-4
lt hand p	a-3b-4c-5d-6e-5f-4h-7
lt hand v	a-8b-3c-8f-5g2h-7
lt happen .	a-6b-6d-7e-4f-3g-7h-5
lt happen i	a-3c-4d4f-3g-5
lt happen r	a-4b-7c-5d-5e-3f-6g-5h-5
lt happen s	a-8b-3d-5e-4g-6
lt happen t	d-3f-3g-4
lt happy s	a-3b-3f-3g3
lt hard .	a-4b-3c-5d-4e-2f-6g-6h-5
lt hard i	a3e-3g-5h-3
lt hard n	a-7b-4d-4f-5g-4h-7
lt hard p	a-4c-3d-5e-3f-3g3h-4
lt hard t	a-6e-5g-6
lt hardly v	a-9b-8c-6d-6e-4f-5g-3h-5
lt harm .	a-5b-3c-5d-4f-6g-6h-3
lt hate n	b-4c-4d-4e-5f-5g-5h-5
lt hate p	a-8b-6c-6d-7f5g-9h-3
lt have .	b-6c-5e-5f-4g-3h-4
lt have a	a-8b-9c-5d-4f-4g-3h-10
lt have d	a-6b-8d-8f-8g5
lt have i	a-6b-5c-9d-4e-4g3
lt have n	a-3b-9c-10e-7f-7g-7h-7
lt have p	b-3c-4d-4f-6g-3h-10
lt have r	a-7c-11d-4f4h3
lt have t	a-3b-5d-3e-12f-7g-7
lt have u	a-9b2c-9d-4e-3f-9g-12h-3
lt have v	a5c-3e-7f-4
lt have x	a7b-2d-4e-4f-7g5h-7
lt he n	a-5b-2c-6d-5e-6f-4g6
lt he r	a-4f-3g-14h-6
lt he v	a-4b-11c-5d-5e-4f-8g5h-20
lt he x	a-3b-4c-4d-4f-7h4
lt head .	b-8c-7d-3e-4f-6g6h-3
lt head i	a-10c-8d-8e-7f-5h-4
lt head x	a7d-4e-4g-9h-5
lt hear .	a-5b-3c-4d-3f-5g3h-5
lt hear a	a-8e-5g-5
lt hear d	a-6b-6c-4d-3e-7f-5g-5h-6
lt hear i	a-4c-6d-6e-5f-5g-7
lt hear p	a-6b-5c-7d-3f-4g-10h-3
lt hear s	a-5b-2c-4d-3e-3g-5
lt heart i	a-5b2c-6d-4e-9f-4g-9
lt heart x	a-4c-3d-4f-3g-5h-3
lt helen .	a-6
lt help .	a-10b-5c-6d-6e-6f-6h-7
lt help i	a-2f-3g-5
lt help p	a-5b-5c-4d-3e-6f-3g-7h-4
lt her .	a-7c-4d-7h3
lt her a	b-5c-7d-4e-7f-5g-8h-8
lt her c	a-5c-3e-4f-3g3h-3
lt her d	b-4d-3e6f-3g-8h-4
lt her i	a-4b-4c-6d-5e-10f-4g9h-3
lt her n	a-6b-7c-6d-9e-5g-3
lt her p	a-5b-3d-5e-6f-4g-4
lt her r	a-4b-5c-4f-9h-3
lt her v	a-7b-3c-9d3e-4f-3h-3
lt here .	a-6b-3c-5f-4g-9h-4
lt here i	a-4d-4e-3
lt here r	b-3d-3e-6
lt here x	a-3b-3c-3d-3e-3f-4g-3h-3
lt herself .	a-6b-4c-3d-4e-5f-5h-5
lt hide .	a-7b-6c-6d-5e-4f-6g-9h-3
lt hide d	a-11b-7c-5d-4e-3f-4
lt hide i	a-6b-6c-5d-6e-6f-6h-7
lt hide n	a-5c-3d-3g-7
lt hide p	c-6d-7e-6f-5h-4
lt him $	a-4c-3f-5h3
lt him .	b-5c-5d-3e-5f-3g-3
lt him c	a-5b-4c-3d-3f-3h-4
lt him d	b-4c-5f-4g-6h-6
lt him i	a-5b-4c-8d-5e-4f-6g9h-4
lt him n	a-4b-6c-5d-7e-3f-4g-3h-4
lt him p	b-3d-4e-4f-3g-6
lt him r	a-6b-4c-6d-5e-7f-5g-4h-4
lt him s	a-5b-5c-7e-6f-4
lt him t	c-3e3g-5
lt him u	a-4b-3c-5f-5g-5h-3
lt him v	g3
lt himself .	a-5b-4c-3d-5e-6h-7
lt himself i	a-3b-3d-4g-5h-3
lt his a	f-3g-8h-4
lt his n	c-3d-5e-9
lt his v	b-3e-3f-3
lt history .	a-4b-4c-4d-4e-3f-3h-3
lt hit d	a-4b-5c-4d-3e-3f-4g-3h-3
lt hit p	a-4b-10c-6d-4e-9f-12g14h-6
lt hold d	a-3b-3c-5d-5e-5f-3g3h-3
lt hold i	a-5e-6f-3g-8
lt hold p	a-4b-7c-3d-3e-5f-5g-7h-3
lt holiday n	c-6d-6e-6g-6
lt home .	a-5c-4d-7e-4f-4g-12
lt home a	a-4f-4g-6h-4
lt home c	a-4b-3c-3f-3g3
lt home d	a-3g-4
lt home i	a-3b-3c-4e-4h-6
lt home r	a-4c-3g-3h-3
lt honest .	b-6d-4e-7f-6g-9h-5
lt honest i	a-6b-5c-3d-8f-3g-6
lt honest n	a-3b-3c-4e-4f-3g-4
lt hope p	a-3b-4c-6d-3e3f-6h-5
lt hotel c	b-4g-5
lt hour .	a-3c-3d-3e-3
lt hour c	c-3d-3g3
lt hour i	a-7b-5c-5d-5e-5f-6g-10h-4
lt house .	a-3d-4e-7f-5h-6
lt house x	a-4b-3c-5d-7e-3f-4h-3
lt how a	b-4c-5d-4e-4
lt how d	a-3
lt how n	a-7b-6c-5d-5e-3f-7g-7h-6
lt how p	d-6e-4f-6g-4
lt how t	b-6c-4d-4e-5f-5g-6h-3
lt how x	a-9b-7e-3g-5h-9
lt hungry .	a-8b-3c-3d-3e-5f-4g-3h-5
lt hurt .	a-9b-8c-3d-8e-8g-12h-3
lt hurt d	a-4b-6c-3d-5e-3f-5h-4
lt hurt i	a-7b-6c-7d4e-9f-4g3h-6
lt hurt p	b-8c-3d-6e-3f-8h-4
lt hurt r	g-4
lt husband .	b-3c3d-3f-5g5h-5
lt husband c	a-4c-3d-3f4g3h-6
lt husband i	a-7b-7c-8d-6e-5f4g-8h3
lt husband n	b-3c-3e-5f-3g-7h-7
lt husband v	a-5b-7c-5d-9e-4f-7g6h-9
lt husband x	a-6b-4e-3f-7g-8
lt i .	a-5b-5c-4d-5e-5f3g-7h-7
lt i n	a-6b-5c-6d-6e-4f-6g-9h-6
lt i r	c-11d-4e-7f-8g3h-3
lt i v	d-5
lt i x	c4e4f6g4h-4
lt ice .	a-3b-3c-5d-6e-3f-4g-7
lt idiot .	a-4b-4c-3d-3e-4f8g-5h-7
lt idiot i	a-6b-3d-4e-3f-8g-4h-5
lt if .	a-4b-2c-6d-6f-10g-10h-9
lt if d	a-10b-3c-6d-6e-5f-4g4
lt if n	b-5d-4f-4g-4h-7
lt if p	c-6d-3f-3g4
lt ignore p	a-7b5c-5d-7e-8f-9g-6h-6
lt ill .	a-9b-10c-6e-8f-6g-6h-11
lt illness v	a-8c-7d5e-3g-5
lt imagine p	a-7b-3c-9d-7e-5f-2g-5h-5
lt in .	a-11b-5c-8d3e-9f-7g-6h-5
lt in N	a-3c-5e-3g-3h-3
lt in a	a-9b-6d3e-4f-5g-7h-6
lt in d	c-8e-5
lt in i	a-11b-10c3d-8f-6g-13h-6
lt in n	b-7c-9e-3f3h-8
lt in p	b-5f-5
lt in s	a4b-3g4h-3
lt in u	a-7b-7c-3d-4g-9h-4
lt in v	a-6f-6g-8h-3
lt in x	a-4b-4d-6e-4f-3g-7h-3
lt instead .	a-6b-3c-4d-3f-4g-5
lt instead i	a-5b-3c-5d-5e-3g3
lt intend t	a-3b-5c-5d-5e-7f-6g4h-3
lt intention i	d-3e6g-6h-7
lt into .	a-3b-3c-3f3g-5h-4
lt into d	a-5b-8c-3e-5f-9g6h-8
lt into p	a-8b-8c-5e-7f-5g-9
lt iron s	a-5e-5
lt ironing .	a-5b-6c-5d-5e-5f-6g-7h-5
lt issue i	a-9b-5c-3d-5e-4f-6g-7h-5
lt it $	a-4b-7c-4d-6e-4f4h-3
lt it .	a-6c-3f-4g-2h-5
lt it a	b-4d-3g4h-4
lt it c	a-8b-7c-10d-7e-6f-8g-7h-4
lt it d	a-7b-5d-3e-5f-4h-4
lt it i	a-4b-5c-10d-4f-5g-11h-3
lt it j	a-6b-3c-6d-5e-4h-3
lt it n	a-4c-3e-5f-4h-3
lt it p	a-3f-3h-3
lt it r	a-14b-5c3d-3e-8f-9g-11h-4
lt it s	b-4c-7d-7g-8
lt it t	c-4d-3f-5g3h-4
lt it u	a-2b-3c-3g-4
lt it v	a-16b-12c-4e-10f-3h-4
lt it x	a3c-6e-3f-6g7h-5
lt itself .	b-3c-3e-3f-3g-5h-2
lt january .	a-6b-6c-5d-3e-5f-3g-4h-6
lt jo .	b-4f-3g-5h-3
lt job .	a-5b-3c-4d-4e-5f-4g-10h-5
lt joint n	a-3d-3f-3g-3
lt joke .	a-3b-5c-4d-3f8g3h-6
lt joke i	a-5c-3d-3e-6f4g-7h-7
lt joy i	a-3b-6c-4d-5e-6g-7h-4
lt judge i	b-3f-3g-4h-6
lt jump .	a-4b-5c-4d-6e-9f-5g9h-4
lt jump i	a-9c-3d-5f-9g-11h-4
lt june .	a-3b-3c-4d-5e-3f-2g-3h-2
lt just a	a-8b-2d-3e-7f-3g-8h-4
lt just d	a-6b-7d-8e-6f-5g-3h-5
lt just i	a-6b-4c-3d-4e-3h-4
lt just n	a-5c-9d3e3f-8g-7h-7
lt just r	a-8d-3g-7
lt just t	a-3b-4c-4d-4e-2f-6g4
lt just v	a-7b-5c-5f-4g3h-5
lt just x	e-4g6
lt keep d	a3e-3g-6
lt keep i	a-4b-3c-3d3e-4
lt keep p	a-7b-6c-9d-5e3f-5g-3h-3
lt keep v	a-10e-10f-6g4h-7
lt kettle i	b-3d-2e-3g-5
lt kettle x	a-7b-4c-3e-3f-3g-9
lt key c	b-3c-4d-3e-6f-3h-4
lt key i	a-5b-3c-4d-4f-3g-4h-3
lt kick d	c-4e-3
lt kick i	b-3c-4d4e3f-4g-7h-4
lt kid .	a-5b3c-5d-6e-7f-3h-5
lt kid c	c-3d-3f-7g-8
lt kid i	a-4b-8c-6d-5e-9f-5g-7h-6
lt kid p	f-4g4
lt kid r	b-4
lt kid s	a-7b-3e-3g3
lt kid t	b-4e-5
lt kid v	a-4b-4d-7f-3h-5
lt kid x	a-7g-8
lt kill d	a-5b-7c-7d-5e-6f-6g-3h-7
lt kill i	a-4b-6c-7d-5e-4f-6g-9h-6
lt kill p	a-5b-6d-6e-9f-7g7h-8
lt kind i	a-6b-3e-4f2h-6
lt kitchen .	a-5b-5c-4d-6e-3f-5g-5h-5
lt kitchen i	a-4c-4d-5e-2g-8h-4
lt knee .	a-5b-6c-5d-6e-5f-3g-7h-7
lt knife .	a-5b-6c-7d-5e-6f-5g3h-4
lt knife i	a-3b-4c-4d-5e-3f-4h-5
lt knock .	a-7b-7c-8d-4e-5f-7g-8h-8
lt knot i	a-4b-5c-3d-4e-5f-5g3h-3
lt know .	a-10b-4c-7e-7g-11h-3
lt know d	a-8b-6c-7d-3e-7f-6h-6
lt know n	a-6c-6d-4f-4g-5
lt know p	a4b-4d4e-2g-3h-3
lt know r	b-6c-7d-4e-6f-5g-3h-5
lt know s	a-8d-5e-4f-4g-7h3
lt lad i	a-7b-3c-6d-6e-3f-4g-8h-3
lt lad v	a-3b-4c-3d-5e-4f-3h-2
lt land .	a-3b-3d-2e-4f-3g-5h-3
lt laptop .	a-4b-3c-5d-7f-4g-5h-3
lt laptop r	a-4c-5d3e-3g-6
lt last .	a-3b-6c-6d-7e-5f-5g-12h-4
lt last n	a-11b-8e-4f-6g6h-8
lt late .	a-5d-3e-6f-3g4h-8
lt late i	a-5f-3g-7
lt later .	a4c-3e-4g-3
lt laugh .	a-3b-4c-4d-3e-4f-3g-9h-4
lt laugh i	a-3b-3c-3d-4e-3f-3g-8
lt laugh r	a-2d-3g-6
lt lawn .	a-3b-6c-5d-5e-5f-5g-7h-4
lt lazy .	a-4b-5c-5d-3e-4f-5g-4
lt learn d	a-4b-7c-4d-4e-6f-5g-5h-5
lt least d	a-5b-3c-4d-5e-4f-5g-7h-3
lt leave .	a-5b-7c-3d-5f-3g-3h-5
lt leave c	a-2c-4e-3f-4
lt leave d	a-3b-3c-3e-3g-3h-4
lt leave i	a-4b-5d-6f-3g-10
lt leave p	a-5b4c-7d-4e-10f-5g-5h-3
lt leeds .	a-3b-5c-3d-5e-5f-5g-9h-4
lt leeds c	a-6b-3c-3d-4e-4g-4h-3
lt leg i	b-5c-3d-6e-3f-4g5h-4
lt less .	a-3c-4d-5e-6f-5g-5h-3
lt less i	a-9b-4c5d-6e3g-7h-6
lt let d	b5c-3d-8e-6g-5h-5
lt let i	a-2b4c-3d-3e-6f-3g6
lt let n	a-4b-3c3d-3f-3g-3h-3
lt let p	a-4b-13d-3e-9g-6h-3
lt let v	a-3c-3
lt letter .	a-8b-4c-7d-5e-2f-3g6h-4
lt letter c	a-3b-3c-4f-4g3h-3
lt letter i	a-3e-3f-4g-4
lt library .	a-4b-6c-5d-5e-4f-5g-5h-5
lt lie .	a-10b-7c-8d-10e-6f-6g-12h-3
lt lie a	a3b-4d-3e-3g-7
lt lie c	a-3b-3c-9d-5e-3f-3g-4h-4
lt lie d	a-6b3d-8e-6g-6h-4
lt lie i	a-6b-3c-8e-9f-4g-14h-5
lt lie p	a-5b-5c-3d-4e-5f-6h-4
lt lie r	b-3c-3d-4f-6g-11h-3
lt lie s	b3c-4d-5e-8f-4g-7h-5
lt lie x	a3b-2c-3d4e-3f-3g-7
lt life .	a-6b5c-6d-6e-3g6h-4
lt life p	a-3f-5g3
lt life x	a-4b-5c-5d-6e-5f-7g3h-4
lt lift d	a-6c-5d-5e-5f-3g-6h-6
lt lift p	a-3c-3g4
lt light .	a-3g3
lt light i	a-4b-5c-3e-3g-7
lt like .	a-4b-3c-5d-4e-3f-5g-6
lt like d	a-3b-8c-8d-5g-7h-4
lt like n	a-6b-6c-8d-8e-8f-8g-7h-8
lt like p	b-6d-5e-6h-4
lt like t	a-8b-3c3f-3g-6
lt like u	b-3c-6d-4e-2f-3g-7
lt like v	a-9b-6c-5d-4e6f-8g5h-5
lt line .	a-5d-6f-5g-4h-5
lt list .	a-2c-2e-4f-4g-5h-5
lt list i	a-5b-6c-6d-3e-4f-5h-4
lt listen .	a-6b-7d-3e-7f-2g-6h-7
lt little n	a-3b-5c-3e-4f-5h3
lt live .	a-4b-3c-5d-5e-6f-6h-3
lt live i	a-5b-5c-4d-4f-6g-3h-6
lt lock d	b-6c-3f-3
lt lock i	a-7b-7c-3d-4e-5f-3g-9h-4
lt lock p	a-4b-3c-3d-4e-3g5h-3
lt log i	c-3d-4f-2g-5
lt lol .	a-3b-3c-3e-4f-4g-8h-3
lt lonely .	a-7b-5c-3d-5e-5f-7g-5h-4
lt lonely c	a3c-3d-3f-3g-3
lt long .	b-3c-5d-6e-2f-6g-8h-3
lt long n	a-3b-5c-4e-3f-4h-5
lt longer .	a-3b-4c-4d-4f-6g3h-3
lt look .	b-5d-5e-5f-7g-7h-3
lt look i	a-9b-6c-6d-7e4g8h-4
lt look p	a-5b-5c-4d-7e-7g-9
lt look r	a-6b-3c-4d-3f3g-4h-6
lt lose .	a-3e-6h-6
lt lose d	a-8b-5c3d-6e-7f-5g-9h-4
lt lose i	b-5c-3g-5
lt lose n	a-4c-3d-5f-2
lt lose p	b-4c-5d-3e-6f-6g-3h-5
lt lost v	a-3b-3c-4d-5f4g-3
lt lot .	b-5c-5d-3e-3f-6g5h-4
lt lot i	a5b-3c-5d-5e-4f-5g-5h-7
lt loud .	a2b-5c-6d-5e-3f-5g-5h-4
lt love .	a-5b-3c-5d-6e-5g-6h-3
lt love p	a-7b-14c-7e4h-4
lt lunch .	a-4b-4c-6d-4e-5f-4g-6h-4
lt m .	a-4b-3c-4e-3f-3g-3h-3
lt mad .	a4b-2c-3d-5e-3f-4g-4h-3
lt make .	a-5b-4e-3f-4g-5
lt make d	b-9d-3f-7g-3h-9
lt make i	a-5b-4d-8g-5
lt make n	a-4b-6c-7d-6f-5g-8h-3
lt make p	a-9c-5e-6
lt make s	a-9c-8d5f-3g-4
lt man .	b-6c-8d-6e-7f4h6
lt man a	a-4b-3c-3d-3f-5g2h-4
lt man i	a-7b-4c-3d-6g-5
lt man p	a-7b-4d-5e-4f-9g-7
lt man v	a-8b-3c-5d-4e-2f-7g-10h-4
lt man x	a4b3c-3d-6e-5g-9h3
lt many n	a-4b-6c-4d-4e-5f-5g4h-5
lt march .	a-5b-5c-5d-4e-3f-3g-6h-3
lt march c	a-3b-2c-3d-5e-4f-4g-4h-6
lt mark .	g3
lt mark c	a-4c-4d-5f-6g4h-4
lt mark i	a-4b-6c-5d-5e-5f-5g7h-7
lt marriage .	a-5b-3c-4d-4f-4g-6
lt marry p	a-6b-6c-2d-3e4f-4g-7
lt match .	a-5b-5c-5d-5e-5f-3g-6h-4
lt may .	a-3b-4d-5e-4f-3g-6h-4
lt may c	a-5b-5c-6d-4e-3f-5g-6h-3
lt may x	a-4b-4c-8e-3f-5g-9h-7
lt me $	a-4b-5c-3d-3e-8g5h-6
lt me .	a-5c-4e3g-3h-6
lt me a	a-6b-8c-3d-5f-9g3h-7
lt me c	a-4b-7c-7d-8e4f-3h-4
lt me d	b-2c-3d-4e-9f-4g-6h-7
lt me i	b-3c-4d-3e-4f-5h-5
lt me n	a-9b-10c-3d-5f-4h-5
lt me p	a-9b-7c-3e-4g5h-6
lt me r	d-4f-7g3h-4
lt me s	a-9b-6c-4e-10g-4h-3
lt me t	d-3e3h-4
lt me u	a-6b-4c-3d-6e-7f-5g3h-5
lt me v	a-7b-9c-3e-3f-2g4h-5
lt me x	a-7b-7c-5g-4h-3
lt mean .	a-4b-3e-5f-3
lt mean d	a-7b-8c-5d-6f-5g3h-6
lt mean i	a-6b-5c-3g-5
lt mean p	a-7c-3d-3e-3f-4g3h-5
lt mean r	a6b-3c-5d-3e-3f-3g-4h-3
lt mean t	a-8b-5c-3d-5f-4h-4
lt meet .	a-5c-5e-3f-3g-8h-7
lt meet i	a-4b-3c-3f-3g-4h-3
lt meet p	a-5b-8c-4d-5e-5f-7g-9h-6
lt meeting .	a-7b-6c-6d-5e-3f-5g-6h-4
lt mention p	a-5b-6c-5d-8e-6f-5g-6h-3
lt merely v	a-5b-5c-5d-6e-3f-6g-6
lt mess i	a-6b-8c-5d-6e-4f-8g-6h-7
lt message .	a-6b-3c-3d-5e-3f-3h-5
lt message i	a-5c-3d-4f-5h-6
lt message p	e-5f-3g6
lt mia v	a-5b-3c-3d-4e-2f-4g-6h-3
lt midnight .	a-3b-3c-3d3e-3f-3g-4h-4
lt might r	a-3c-5e-3f-7
lt might x	a-6c-6d-5e-3
lt mile u	a-5b-4c-3d-3e-4f-3g-5h-5
lt mind .	a-7b-3c-3e-2f-6g-7h-7
lt mind i	b-7c-5d-4e4g-6h-4
lt mind p	a-6b-3d-6e-4f-5g-8h-5
lt mind s	a-6b-3c-3e-3g5
lt mine .	b-3f-3
lt minute .	b-3c-4d-5e-3f-3h-3
lt minute c	a-3b-3d-4e-3g-6
lt minute i	a-5b-8c-3d-5e7f-5g-6h-4
lt minute r	a-6b-6c-4d-5e-5f-5g-5
lt mirror .	a-3b-6c-4d-4e-5f7g-8h-6
lt misery .	a-3b-6c-4d-3e-6f-5g-3h-6
lt miss .	a-4b-6c-4d-6e-4f-8g-6h-8
lt miss d	a-4b-4c-7d-3e-6f-3g-4h-3
lt miss p	a-5b-8c-5d-4e-6f-5g-2h-4
lt mistake .	a-3g-4
lt mistake x	a-6b-3e-3g-6
lt mo .	a-4b-3c-3d-4e-3f-3g-6h-4
lt molehill .	a-3c-3d-2e-3h-4
lt monday .	a-6b-5c-9d-5e-5f-4g4h-6
lt monday i	a-4b-3d-4g-3
lt monday p	a-3c4e-6g-6
lt money .	a-3b-3c-8d2e-3f-3h-4
lt money i	a-4c-3d-2f-5g-6
lt money x	a-8b-5c-7e-4f-5g-7h-5
lt monster .	a-5b-6c-7d-4g-6h-5
lt month .	a4b-7c-3d-9e-4f-7g-9h-5
lt month i	a-3b-3c-4d-5g-4h-4
lt month p	a2c-5d-3g-8
lt more .	a-6b-4c-5d-3f-4g-4h-7
lt more i	a-4c-7d-4e-4f-4h-2
lt more n	a-4b-4c-4d-4e-5f-3g-7
lt more p	a3b-3g-6
lt morning .	a-4b-6c-4e-6f-6h-6
lt morning c	g-10h-3
lt most n	a-5b-5c-4d-5e-4f-5g-8h-5
lt mother .	a-5b-7d-4e-8f3g-4
lt mother c	a-4g-7
lt mother d	a-4b-5c-4d-4
lt mother n	c-6e-4f-4h-8
lt mother r	a-6b-8c-4d-5e-6f-5g-5
lt mother v	b-3c-3d-5f-5g-11h-9
lt mother x	a-10b-5c-5d-6e-5f-6g-9
lt motion .	a-3b-3d-3e2f-3g-3h-3
lt mountain i	a-3c-3d-2e-3h-4
lt move d	a-4b-7c-7d-5e-5f-6g-7h-5
lt move i	a-4b-2c-5d-6e-5h-4
lt move r	a-4b-6c-5d-4e-5f-8g-8h-6
lt much .	a-5b-4c-5d-5e-4f-4g-5h-6
lt much c	a-3c-3e-4g-6h-6
lt much p	g4
lt mug .	a-4b-6c-4f5h-9
lt mug i	a-3e-3f-4g5
lt murder .	a-10b-7c-6d-8e-6f-7g-7h-6
lt murder d	a-4b-4c-4d-3e-4f-5g-5h-4
lt must v	a-6b-7c-5d-6f-9g-7h-5
lt must x	a-7b-5c-6d-3f6h-6
lt my a	a-3d-5e-7f-5h-5
lt my n	b-2e-6f-5g5
lt my r	b-6c-5d-6e-2f-3g-7h-5
lt myself .	a-8b-5c-8e-5f-5g-5h-4
lt myself a	b-4c-4d-4e-2f4h-3
lt myself d	a3b-4c-8d-8e-3f-7g-4h-5
lt myself i	a-9b-6c-7e-3f3h-4
lt myself n	a-3b-3c-3d-7f-8
lt myself r	a-4b-4c-4d3e-3g3h-4
lt name .	a-6b-3c-4e-3f-5g-8h-6
lt name i	a-3c-3g3h-3
lt nearly v	a-5b-8c-6d-4e-3f-6g3h-4
lt nearly x	a-3b-6d-5e-4g-3
lt neck .	a-3b-4c-6d-3e-3f-5g8h-3
lt need .	b-4c-5d-3e-4f-6g-6h-4
lt need d	a-9b-4c-6d-4e-3f-3g6h-5
lt need n	a-3b-4c-3e-3g-6h-3
lt need p	b-6c-3e-4f-8g3
lt need t	b-4c-7d-5e-6f-3g-12h-4
lt neighbor x	a-6b-4c-6d-5e-3f-5g5h-6
lt nervous i	a-4b-6c-6d-5e-5f-5g-5h-6
lt never r	b4c-3e-4g-5h-8
lt never v	c-4f-3h-3
lt never x	b3c-9d-7e-10f-3g-3h-4
lt new n	a-7b-7c-8d-4e-8f-10g-7h-10
lt news .	a-7b-4c-5d-4e-3f-7g-8h-5
lt next i	a3b-4c-5d-3e-3f-4g3
lt next n	a-4b-3e-3f-4g3h-6
lt nice n	a-6b-5c-4d-6e-4f-6g-8h-6
lt night .	b-5c-6d-4e-4f-5h-5
lt night i	a4e-4g6h-3
lt night p	a-3b-5c-4d-4f-3g-2h-4
lt night r	a3
lt night s	a-6b-3e-3f-3g6
lt nine .	a-5e-6f-3g-6h-3
lt nine n	c-5d-2f-3g-4
lt nite .	d4f-3
lt no .	b-4c-3e-5f-3g-12h-5
lt no a	a-7b-5c-3d-3e-8
lt no c	a-7b-3c-6d-7e-3f-9h-9
lt no n	a-3b-13c-11d-8f4g-3
lt nobody .	a-3e-6f-3g-6
lt nobody i	a-3e-3g-7
lt nobody n	a-5b-4c-4d-5e-3f-6g-8h-5
lt nobody r	a-5b-5c-5f-8g4
lt nobody v	a-6c-8d-9e-8f-9h-9
lt nobody x	c-4d-3e-8
lt none i	b-3c-7d-7e-4f-4h-4
lt noon .	b-5d-4e-3f-3g-4h-3
lt not .	a-5b-5c-7d-8f-4g-6h-7
lt not a	a-10b-7d-9f-11h-6
lt not d	a-6b-8d-7e-8f-9g-4
lt not i	a-11b3e-5f-8h-5
lt not n	a4b-5c-7d-6e-7f-5h-8
lt not p	b-11d-8e-9g-7
lt not r	a-6c-4d-10g-9h-5
lt not s	a3b-3c-3d-4f-5g-6h-6
lt not t	a-5b-3c-5e-4f-4h-2
lt not v	b-8c-4d3g5
lt not x	d-5e-7f-5g5h-3
lt note i	g-5h-2
lt nothing a	a-7b-4c-3d-6e-3f-5g-7h-8
lt nothing c	a-4b-3c-4e-4f-3g-8h3
lt nothing i	a-5b-2c-3d-7e-4f-6g-9h-7
lt nothing p	b8e-8f-5g-5h4
lt nothing r	b3c-3d-5e3f-6g-6h-3
lt nothing t	a-6b-6c-5d-4e-7f-2h-4
lt nothing v	a-9c-10d-6e-9f-6h-8
lt nothing x	a-4c-3e-5f-5h-5
lt notice .	a-8b-7c-7d-5e-3f-4g-6h-5
lt notice p	a-6b-6d-4e-7f-5g-4h-4
lt notice r	a-4b-7c-3d-4e-8f-5g-6h-4
lt notice s	a-5b-3c-5e-3f-3g-6h-4
lt now .	a-5b-5c-4d-4e-8f-3h-7
lt now c	a-6b-4e-4f-2g7h-4
lt now i	b-4c-3d-2g-6h-3
lt now p	a-5b-3d-4e-5f-3g-4h-3
lt numb .	a-3b-4c-4d-4e-4f-4g-3h-6
lt nurse v	a-4b-4c-4d-5e-4f-5g-6h-4
lt of .	a-3d-4e-4f-4g-6
lt of N	c-3e-4f-3g-4
lt of a	a-5b-3c-3d-2e-3f-5h-7
lt of d	b-7d-4e-4
lt of n	a-5b-4d-9e-3g-6
lt of p	b-8c-7e4f-5g-4h-8
lt of r	a-3c-3e-5f-5h-3
lt of u	a-11b-4c-5d-7e-8f-7h-10
lt of v	a-2b-7c-8d3f-9g5h-4
lt of x	b-3c-4d-5e-6f-5g-5
lt off .	a-8b-4c-4d-3e-3f-4g-5h-3
lt off c	a-3b-3c-5d-4e-4f-4g3h-3
lt off d	b-5d-7e-4f-5h-4
lt off i	b-9c-3e-6g-10h-5
lt off n	d-4e-3h-4
lt okay .	a-7b-5c-7d-6e-4f-7g-5h-5
lt old a	a-3c-5d-4e-3f-4g-4h-3
lt old n	a-6b-8c-3e-5g-9h-3
lt on .	a-3b-5c-4d-9e-5f-4h-5
lt on N	a-3b-3d-5e-4g6h-3
lt on a	a-6b-2d-3e-5g-4
lt on c	b-4c-3d-3e-5g4h-3
lt on d	a-4b-7c-5d3e-4f-6g-10h-10
lt on i	a-3b-8d-3e-6f-4g-12h-3
lt on n	a-4c-4d-5f-8g-3h4
lt on p	a-10b-3d-3e-5f-7h-12
lt on r	a-3b-4e-3g-4h-3
lt on u	a-3c-3d-3g-5
lt on v	a-2d-3
lt once .	a-4b-3c-3d-3e-3f-3g3
lt once v	a-6c-3d-3e-4f-3g-9
lt once x	a-3c-5f-3h-4
lt one .	a-5b-5c-3d-5f-4g2h3
lt one a	a-7b-4c-5d-5e-3f-3g-4h-4
lt one i	b-7c-3d-5e-4g-3h-4
lt one n	b3c-4e-9f-7g-5h-6
lt one p	a-6b-3c-3d-3f-5h-5
lt online .	a-4b-3c3d-5f-5g-4h-4
lt only a	a3b-4c-4d-7f-5g-5h-6
lt only d	a-9b-4c-5d-3f3g-7
lt only n	d-3f-7g-9h-3
lt only r	b-6d-3e-7f-3g-5h-4
lt only u	a-4b-7d-4e-7f-7g4
lt only v	b-6c-6d-3e-9f-4g-8h-4
lt only x	a-8
lt open .	a-4b-3c-4e-3f-5g-8h-6
lt open d	a-7b-4c-6d-6e-5f-4g-3
lt open i	b-5c-5f-4g-5h-4
lt open n	e-5f-3g4
lt open p	a-5b-8c-7e-5f-3g-7
lt open r	a-3e-4g-6
lt open s	a-6b-2c-4d-3g-6h-3
lt or d	a-4b-8c-3d-5e-4f-5h-4
lt or n	a-4b-5e-5h-5
lt or p	a-6b-4c-4d-4e-6f-3g-3h-4
lt or r	b-4c-4d-4e-6f-5g-8h-5
lt or t	a-4b-5c-6e4f-3g-6
lt or v	b-7c-3d-5f-3h-5
lt or x	d-3g5
lt other n	a-3d-4e-4h-3
lt ought t	a-5b-5c-5e-5g-5h-5
lt our n	a-3b-5c-5d-4e-6f-6g5h-5
lt out .	a-6b-6c-7d-6f-5h-9
lt out a	a4b-2c-4d-3e-3f-4g-5h-4
lt out c	a-6b-5c-4d-4e-4f-4g3h-5
lt out d	a-3b-4c-5d-3e-2f-3g-6h-3
lt out i	a-7b-5c-3e-2f-3g-3h-3
lt out p	a-5b-4d-3e-5g4h-4
lt out r	b-3c-3d-4e-9f-3g-3h-4
lt outside .	a-4c-3d-3e-4f-3h-3
lt over .	a-6b-4c-6e-5f-3h-4
lt over c	b-3c-3d-5g-7
lt over d	a-2b-9e-9f-9h-9
lt over i	a-4e-2g-3h-4
lt over p	a-4b3d-5e2f-4g6
lt over r	a-3b-4e-3g-3
lt owe p	a-8b-5c-4d-5e-7f-4g-5h-6
lt own .	a-4b-2c-3g-8
lt own d	a-5b-4c4d-6e-3h-2
lt own i	b-3c3d-5e-3f-3g-5
lt own n	a-3b-3c-4d-3e-5f-3h-5
lt pack d	a-4b-3e-3f-4g-6h-4
lt page .	a-3b-3c-3d-4e2g-5h-3
lt pain .	a-5b-6c-7d-5e-6f-3g-6h-5
lt paint p	a-5b-7c-10d-5e-7f-9g-8h-6
lt parallel n	a-3b-4c-4d-2f-4g-3h-3
lt paranoid .	a-6b-4c-4d-5e-5f-4h3
lt parent .	c-4
lt parent c	b-3c-2e-3f3g-6h-3
lt park .	a-6b-4c-4d-6e-5f-4
lt park i	a-5b-5c-6d-7e-4f-5g-8h-4
lt part .	a-5b-4c3d-8e-3g-4h-3
lt part i	a-5b-4c3d-5e-4f-9g-5h-4
lt pass d	a-3c-3g-4
lt passport c	c-3e-3f-3g7h-4
lt password c	a-6g3
lt pay .	a-8b-3d-3e-3h-3
lt pay d	a-5b-6c-6d-4e-5f-4g-6h-3
lt pay i	a-3b-5c-4d-3e-3
lt peace .	a2b-4c-3d2e-5f-3g-8h-5
lt peace i	a-3b-3c-4d-6e-3g-6h-4
lt peek .	a-8b-5c-8d-6e-5f-8g-5h-6
lt people .	a-8b4e-6f-6g-6h-5
lt people p	a-4b-4c-4d-4f-5h-3
lt people x	a-4b-4c-5d-6e-5f-3g9h-3
lt person .	a-9b-5c-3d-3f-7g-6h-8
lt phone .	c-3d-3e-4h-3
lt phone c	a-3b-4e-4g7
lt phone d	a-4b-4c-4d-5e-3f-3h-4
lt phone i	a-6c-3d-3e-3f-6g-6h-3
lt phone n	b-4f-3g-6
lt phone p	b-5g-5
lt phone r	a-3b-3c-5e-4h-4
lt phone t	a-6b-4c-3d-3e-5f-3g-7
lt phone v	b-4c-3d-8e-4f-3g-11h-5
lt phone x	a-6b-4d-6f-3g-10h-4
lt photo .	a-5b-5c-4d-5e-4f-6h-5
lt pick d	a-4b3d-3e-4f-3g-5h-2
lt pick i	a-4b-4c-5e-4g-6h-4
lt picture .	a-7b-6c-5d-5g-10h-5
lt picture i	a-4b-3c-5d-6e-5f-5h-4
lt piece i	a-4b-3c-4d-4e-3f3g-4
lt pier i	d-3g-4
lt pill i	a-4c-4d-5g8
lt pin p	a-6b-4c-3d-3e-4f-3g8h-4
lt place i	a4d-3g-5
lt plan .	a-7b-5c-3d-7e-5f-9g5h-5
lt plan p	a-5b-3c-4d-4e-4f-3g-6
lt plan v	a-5d-6g-5
lt play i	a-5b-3c-3d-7g-7h-2
lt please v	a-5b-6c-5e-7f-3h-2
lt pleased i	b-5d-5f-4g-6h-5
lt point i	a-4b-4c-3d-4e-5f-9g-3h-6
lt polygraph .	a-8b-7c-7d-6e-9f-4g-6h-7
lt pond .	b-4c-4d-5e-3f-4g-6h-3
lt poor .	a-4b-5c-4d-3e-3f-4g-4h-4
lt poor n	a-5b-5d-8e-6f-5g-8h-5
lt porn .	b-5c-6d-8e-5f-5g-6h-3
lt porn i	a-5d-6g-4
lt post n	e-3g3
lt private n	c-3d-3f-3
lt promise p	a-4b-6d-8e-6f-5g-3h-3
lt properly .	a-3b-8c-4e-4f-5g-5h-3
lt protect p	a6b-4c-3d-4e-4f-3g-6
lt proud .	a-3b-6d-5e-5f-6g-11h-5
lt proud i	a-5d-3e-3f-3g-8
lt provide p	a-6c3e-3g-3
lt pull d	a-5c-4f-4g-3
lt pull i	a-3b-4d-7e-4g3h-3
lt punch d	a-5b-3c-4d-3e-5f-4g2h-3
lt punish p	a-8b-6c-4d-6e5f-6g-5h-6
lt push d	a-5b-6c-6d-7e-4f-4h-5
lt push p	a-7b-5c-6d-5e-8f-4h-2
lt put d	a-4b-5c-5d-4e-4f-7g-8
lt put i	a-3b-4c-5d-7g-9
lt put n	a-4g6h-3
lt put p	b-5c-3d-4e-8f-2h-3
lt question .	a-8b-3c-6d-3e-3g-5h-6
lt quiet .	a-5b-5c-4d-3f-5h-4
lt quiet n	b-4c-3d-3e-4f-3g-7h-6
lt quit d	a-3b-4d-3e-4g-3h-4
lt rain .	a-4b-5c-4d-4e-8f-6g-5h-5
lt rain r	a-5b-6c-4d-8e-8f-6g-5h-3
lt raise d	a-7b-7c-6d-7e-6f-6g6h-7
lt rather v	a-4b-4c-4e-9f-3g-4h-3
lt rather x	a-4b-4f-4g3h-5
lt razor i	b-3c-6d-4g8
lt read d	a-4b-4c-8d-4e-6f-3g2
lt read i	a-3b-7c-4d-3e-4f-4h-3
lt read p	b-3c-3d-4e-3f-4g-10
lt really .	a-7b-9c-5d-4e-5f-9g-4h-6
lt really v	c-3f-5g4
lt reason .	a-4b-3c-5e-4f-3g-6h-3
lt reason p	b-3c-4d-4e-4f-3g-10h-7
lt reason t	b-4c-4d-3e-6f-8g3h-5
lt receipt .	a-4b-5c-7d-8e-6f-3h-3
lt receipt c	a-3g-3
lt recovery .	a-5b-5c-6d-5e-6f-6g-4h-7
lt regret d	a-6b-3d-6e-3f-3g-4h-2
lt regret p	a-4b-7c-5d-4e-8g-7h-6
lt regret s	a-7b-5c-9d-5f-5g-4h-7
lt reject .	a3b-4c-3d-3e-3f-4g-3h-4
lt relapse .	a-7b-6c-8d-8e-6f-7g-9h-6
lt relapse i	b-3c-6d-5e-3g-6h-5
lt relieve p	a-4e5f-3h-3
lt relieve s	a-3e-5
lt remember d	b-6c-4d-4e-7g-11h-4
lt report p	a-4b-3c-3d-5f-5g-5h-3
lt respect p	a-4b-7c-4d-5e-5f-6g-6
lt responsibility i	a-4b-3c4f-4g-4
lt rest .	a-6b-4c-5e-3f-6g3h-5
lt result .	a-3b-3c-6d3e-7f-6g-7h-6
lt review .	a-6b-3c-3f-4g-6h-6
lt rice .	a-3b-4c-3d-3e-4f-4g-4h-4
lt right .	b3c-7d-6f-6g-8h-7
lt right i	a-7d-6e-7f-3g-9h-5
lt right n	a-8b-9c-6d-3f-6g-5
lt right p	a3c-3d-5f-4
lt ring .	a-6c-6d-4f-3g3
lt ring a	a-3b-7c-3d-3e-5g-5h-3
lt ring d	c-5g5h-3
lt ring i	b-3e-3g-9h-6
lt ring n	a-3b-4c-4d-6e-3f-4g-11h-4
lt ring p	a-7b-3c-5d-4e-5f-5h-5
lt road i	a-3b-3c-9d-7e-6f-6g-5h-6
lt rob d	a-6b-3c-3e-4f-3g-3h-5
lt rob p	a-5b-5c-6d-6e-5f-5g-5h-5
lt roof .	a-3b-3c-3d-4g3h-3
lt room .	a-5b-3c-2d-3e-3f-3h-3
lt room c	e-3g6h-6
lt room i	c-3d-7g-7
lt rope .	a3c-3g-4
lt rope i	a-6b-5c-6d-6e-6f-6h-7
lt rota .	a-5b-3d-6e-3g-5
lt round d	d-4e-4h-3
lt round p	a-3b-4c-3d-3e-6f-4g-4h-3
lt row .	d-3
lt row c	c-3g4
lt rule i	a-5g-4
lt run .	a-7b-5c-5d-7e-6f-7g-6h-3
lt run i	b-4c-5d-4e-4f-3g-6h-3
lt sad .	a-6b-6c-4d-4e-6f-4g-5h-7
lt sad c	g-7
lt safe i	a-4b-4e-6f-3h-5
lt safe n	b-5c-6d-4e-3f-5g6h-5
lt safe x	a-7b-3c-7d-5e-4f-3g-7h-5
lt saint .	b-6c-7d-5e-6f-7g-6
lt sam .	a-5b-5c-3d-4e-4f-5g-4h-4
lt same .	a5c-4d-4e-3f-4g-6h-5
lt same n	a-6e-4f-3g-6h-6
lt saturday .	a-3f-2g-9
lt saturday c	c-5d-3g8h-3
lt saturday n	a-5b-5c-4d-8e-2f-3g-8h-5
lt saturday s	e-4f-3g-4
lt say .	a-5c-5d-3e-5f-5h-5
lt say a	a-5e-7
lt say d	a-8b-7c-7d-3e-7f-7g5h-7
lt say i	a-2b-4c-4e-3g-7h-3
lt say j	a-3b-3c-3e-3f-3g-6h-3
lt say n	a-5b-5c-4d-4e-5h-8
lt say p	a-6b-10d-3e-4f-4h-3
lt say r	a-4b-4f-5g3
lt say s	a-4b-3e-6h-3
lt say v	b4c-5d-5e-7f-3g3
lt say x	a-3b-6c-3d-5e-5f-4g-9h-6
lt scare p	a-5b-7c-3d-4e-7f-5g4h-5
lt scared .	a-7b-7c-7d-3e-5f-8g-6h-8
lt scared i	d-3e4f-4h-5
lt scared p	a-4b-3d-3e-6f-5
lt school .	a-3b-3g-6h-3
lt school n	a-3c-4e-4g3h-3
lt school v	a-3b-3c-4d-6e-5f-4g-4h-3
lt scratch d	a-6b-5c-6d-5e-2f-4g-3h-3
lt scream .	a-3b-4c-5d-3e-4f-6g-10
lt screen .	a-4b-6c-6d-7e-3f-6g-7h-5
lt screen i	c-3d-3g-5
lt scroll i	a-5b-5c-3d-3e-3f4g-7h-4
lt sea .	b-3c-4d-4e-3f-2
lt second a	a-4b-3c-4f-4h-3
lt second n	a-6b-4c-4d-5e-3g-13h-4
lt secret .	a-6b-6c-5d-5e-7f-7g-6h-6
lt secretly a	a-3b-5c-2d-4e5f-3h-5
lt see .	a-3b-3e-10
lt see d	a-10b-7c-6d-5f-5g5h-4
lt see p	a-5b-5c-7d-4e4f-6
lt see s	c-7h-4
lt sell d	a-7b-5c-4d-5e-6f-4g3h-5
lt send p	a-7b-6c-3d-5e-7f-6g5h-5
lt session .	a-2b-4d-7e-3f-4g-8h-3
lt session c	a-3d-3e-5g-7h-4
lt session i	b-2c3g-5
lt session x	c-3e-3h-3
lt set d	a-6b-5c-6d-6e-5f-6g-5
lt set i	a-5b-6c-6d-5e-11f-4g-4h-4
lt set p	a-4d-4e-5f-3g-5h-4
lt seven .	a-3e-3f-3g-6
lt shake d	a-5b-4c-5d-3e-7f-4g8h-3
lt shake p	a-3b-3d-3e-7g6
lt share d	a-6d-3f-3h-5
lt share p	b-2c-3d-4f-3g-4
lt shaving .	b-3c-3d-3f-4g-5h-3
lt she r	a-5b3c-3d-3e-9f-3g-6h-3
lt she v	a-7b-9c-4d-4e4f-7h-4
lt she x	a-3b-4c-4d-7e4f-8g-3h3
lt shed .	g-4
lt shift .	a-5b-5e-3f-5g-8h-3
lt shoot p	a-3b-4c-2d-3e-5f-4g-5h-4
lt shop .	a-6c-5d-4f-3
lt shop v	b-5c-3d-4e-4g-4h-3
lt shopping .	a-3b-3c-3d-4e-3f-3g-4h-4
lt short i	f-3g-4
lt shot i	a-4b-3c-3d-6e-5f-4g-7h-5
lt should t	b-4c-2d-7f-4
lt should v	a-7b-7c-5d-8e-7f-5g-9h-7
lt should x	e-3g-10h-2
lt shoulder .	a-3b-3c-3d-6e-4f-4g5
lt shoulder i	c-3d-5f-3h-2
lt shout .	a3b-3c-4d-3e-4f-4g-8h-3
lt shout i	b-6c-4d-3e-3f-6h-5
lt shout r	a-5b-5g-9
lt show p	a-5b-4c-3d-4e-4f-3h-5
lt shower .	a-5b-5c-4d-5e-3f-5g-5h-3
lt shrug .	d-3e-3f-3g-3h-4
lt shut c	e-3g5
lt shut d	a-4e5f4g-7
lt shut i	a-3b-9d-4f-5g-9h-4
lt shut p	a-3b-3c-6e-3f-5g-8h-3
lt sick .	b-3c-3d-3e-2f4g-5
lt sick i	a-4b-4c-5d-6e-5f-7g-6h-4
lt side .	a-4b4c-4d-4e-5g-5h-7
lt side i	a-4c-4f-6g-5
lt silence .	a-8b-3c-3d-4e-4g-5h-4
lt since .	a-6b-4c-6f-3g-7
lt since N	a-7b-7c-6d-3e-6f-3g-5h-7
lt since d	a-9b3d-4e-4f-3g-5h-3
lt since n	b-8c-6d-4e-4f-4h-3
lt since p	e-3
lt single n	a-4b6c-4d-7g-6h-4
lt sister .	a-3b-4c-5d-3e-5f-4
lt sister i	c-3e-3g-9
lt sister n	a-2b-2h-4
lt sister v	a-3b-3c-3d-5f-3
lt sit i	a-3b-3d-6e-4f-4g4
lt sit p	a3e-3f-3g-6
lt site .	a-6b-5c-6d5f-4g-4
lt site i	a-6b-3c-4d3e-3f-4g-6h-3
lt site r	a-3c-5d4f-3g-6
lt site s	d-6e-4g-5
lt site x	a-5b-4c-4d3e-4f-4g-3h-4
lt six .	b-3c-3e-4g-3h-3
lt six c	b3e-4g-8
lt six n	a-6e-5f-7g-3h-4
lt slam d	a-3c-3d-3f-3g-6
lt slap p	a-7b-6c-6d-6e-6f-7g11h-6
lt sleep .	a-5b-6c-4d-6e-4f-5h-4
lt sleep a	a-5c-5e-3f-3g-4h-3
lt sleep c	d-4f-4g-7
lt sleep i	b-3d-3e-8f-3g-5h-5
lt sleep r	a-10b-4c-5d-3e-7f-5g3
lt sleep x	a3d-3g-6
lt sleepwalk .	a-3b-5c-4d-5e-4f-6g-4h-9
lt sleeve i	g5
lt slip .	a-5b-5c-4d-7f-3g-6h-6
lt slip i	a-6b-6c-7d4e-5f-5g-5
lt slip r	a-7b-7c-6d6e-3f-6g-7h-4
lt slow n	a-4b-4c-3d-3f-7g-4h-3
lt slowly .	a-4b-3c-3d-3e-6f-3g-7
lt smack p	a-3b-3c-4e-3f-3g6
lt small .	a-4b-4c-3e-3f-3g-4h-3
lt small n	a-5b-7c-7d-6e-4f-7g-5h-8
lt so .	a-9b-4c-3e-4f-10g-11
lt so a	a-7b-5c-7d-4e-10g4h-3
lt so d	a-6b-4d-5f-4g-9
lt so i	a-3c3e-3g-8
lt so n	a-4b-3d-3f-3h-3
lt so p	b-7c-4d-3f-4h-3
lt so r	a-4d-4g-7
lt so s	c-4d-4g-3h-3
lt so v	a-6b-5c-2d-3e-5f-5g-5h-4
lt so x	a-5b-4c-3d-3e-5f-4g-5h-4
lt some a	a-5b-3c4d-8e-3f-4g-4
lt some i	a-8b-3c-7d-7e-6f-4h-3
lt some n	a-8b-5c4e-4f-5h-5
lt somebody x	a3c-3d3g-4
lt somehow v	a-6b-6c-6e-4f-4g-4h-4
lt someone i	a3b-6d-4e-6f3g-8h-6
lt someone p	a6b-8c-3d-6e-7f-5g-8h-8
lt something .	a2e-5g-3h-3
lt something a	a-8b-5c3e-4f-10g-8h4
lt something c	c-5e-6g-5
lt something i	a-4b-7c-3d-4e3f-4
lt something p	b-4c-3f-3g-5h-4
lt sometimes p	a-3b-4c-3d-3e-4f-3g4
lt son n	b-4c-2d-5f-3g5h-4
lt son v	a-3d-5h-2
lt sorry $	a-4b-4d-5e-4f-5h-6
lt sorry .	a-5c-3e3f-10h-6
lt sorry d	a-7b-7c-7d-3e-4f-7g-5h-10
lt sorry i	b-5c3e-4f-6g-11h-3
lt sorry p	a-5b-5c-5d-5f-9g-9h-6
lt sorry s	a-4b-4c-3d-5e-5f-4g-4h-5
lt sort i	a-4b-2c-7d3f-4g-8h3
lt soup .	c-3d-4e-3g-5
lt soup i	a-4b-6c-2e-4f-5g-8h-5
lt space .	a-3c-3f3g-3h-6
lt spain .	a-3b-6c-5e-4f-6g-6h-3
lt spare n	c-8d-3f-9g-4h-3
lt speak i	a-4b-3c-6d-5e-5f-4g-4
lt spend p	a-4c-4d-5g-5
lt sponsor .	a-3b-4c-4d-3f-4g-4
lt sponsor i	a-3b-3c-4d-4e-4f-3g-7h-6
lt sponsor x	a-9d-5f-4g-6h-2
lt spring .	a-4b-6c-4d-5e-4f-3g-4h-5
lt spy .	a-4b-5c-4d-6e-4g-5
lt stab i	a-6b-5c-4d-5e-4f-5g-6h-3
lt stair .	b-4c-3d-3e-4f-3g5h-3
lt stand i	a-3c-3e-3f3g-5
lt stand p	a-7b-2e-4f-6g-3
lt start .	b5e-4g-9
lt start i	a-8c-7d-4e-5f-5g-8h-2
lt start r	a-4b-5c-3d-5e-5g-7h-5
lt start t	a-6c-3d-7e-7f-4
lt start v	a-5b-7c-3d-4e-6f-3h-5
lt station .	a-4b-7c-5d-4e-6f-5h-4
lt stay .	a-3b-4c-5d-3e-8f-3g-7h-4
lt stay d	a-7d-4g-6
lt stay i	a-4b-6c-4d-5e-3f-6g-6h-3
lt step i	a-6c-3d-4e-4g-4h-2
lt stew .	a-5b-6c-5d-5e-5f-5g-7h-5
lt still v	a-3b-5d-4f-4g-6h-4
lt still x	a-6c-6f-4g-4h-3
lt stomach n	f-3g-4
lt stop .	a-6b-5c-7d-4f-5g3h-8
lt stop i	a-6b-3c-6d-4e-3f-4g3h-4
lt stop n	b-5e-5f-4g-6h-3
lt stop r	g-5
lt stop v	a-4b-4c-4d-5e-9f-3g-8h-6
lt story i	a-6c-3e-5f-5h-7
lt straight .	b-3e-4f-3g-3h-3
lt straight i	a-3b-7c-3d-6e-4f-8g-6h-9
lt stress .	a-5g-5
lt stress i	a3b-3c-6d-9e-4f-6g-6h-3
lt stress x	a-7c-5f-4g-7
lt study .	a-4b-4c-3e-4f-6g-8h-5
lt stuff .	a-5b-5d-6e-6f-4g-5h-4
lt stupid .	a-5b-4c-5g-6h-5
lt stupid i	a-5b-3c3d-4e-5f-4g-5h-5
lt subscription i	a-3d-3e-3g-3
lt such d	a-4b-5c-4d-5e-4g-6h5
lt summer .	a-4b-7e-5f-3g-5h-3
lt sunday .	b-5c-4e-3f-3g-6h-3
lt sunday c	e-3g-5
lt sunday i	g-8
lt sunday p	a-5b-4c-5d-4e-3f-3g5h-4
lt sundays .	b-3e-2g-5
lt supper .	a-5b-4c-4d-7e-3f-4g-5h-4
lt support i	a-3b-6d-3e-3f-3g-3
lt suppose t	a4f-3g-4h-4
lt sure p	a-4b-3c-3d-4g4h-3
lt surprise .	a-5b-3c-3d-3e-4f-4g-6h-4
lt swim .	a-5b-6c-3d-3e-5f-8g-6h-3
lt switch i	a-6b-2c-5f-3
lt switch p	a-3c-5d-5e-3g-4
lt table .	a-5b-3d-3e-4g-7h-2
lt tablet .	a-5b-5c-7d-5f-5g6h-5
lt tablet i	a-6b-3c-3d-3e-3f-3
lt take a	c3d-3
lt take d	a-6b-6c-9d-7e-5f-3h-8
lt take i	a-4b-3c-4d4g-6
lt take n	a-7b-7c5e-7f-7g-4h-6
lt take p	a-8b-3d-4e-4f-5g3
lt take s	g-3
lt take u	c-8d-5f-3g-6h-3
lt talk .	a-6b-6c-4d-3e-6f-5g-6h-3
lt talk i	a-4b-5c-5d-4f-3h-4
lt talk r	a-4b-3e-3f-3g-5
lt tbh $	a-5b-3c-3d-5e-4f-3h-4
lt tea .	a-4b-6c-4d-3e-3f-7g-8h-5
lt tell .	a2b-8c-4d-8e-4f-6g-9h-6
lt tell d	a-3c-4d-4e-7g3
lt tell i	a-4b-5c-4d3e-4f-7g-8h-5
lt tell n	a-7b-4c-7d-4e-5f-4h-4
lt tell p	a-6b-4c-4d-3g-6
lt telly .	a-4b-4c-5d-3e-2f-5g-6h-6
lt temper v	a-5b-3c-5d4e-5f-5g-3h-2
lt ten .	a-4b-4c-3d-6e-4f-3g-6h-5
lt ten i	a-5d-5g-4
lt ten n	a-6b-5c-5d-4e-4f-5g-6h-3
lt terrible n	b-5c-3f3g-6h-5
lt test n	d-5g-5
lt text .	a-2c-3e-4f-3
lt text d	a-8b-6c-6d-5e-7f-6h-8
lt text i	a-3g-6
lt than a	a-9b-5c5d-6e-4f-3g-6h-7
lt than d	a-4b-3c-4d-4e-5f-5g3h3
lt than n	a-2b-5c-4d-4e-7f-4h-3
lt than p	a-6c-9f-10g-11h-8
lt than v	a-3c-3e-7f-3g5
lt thank n	a-4b-4c-2d-4e-3f-4g-5h-4
lt thank p	a-5b-5c-6e-3f-2g-5h-5
lt that $	a-6b-3c-5d-5e-6f2g-4h-3
lt that .	a-5b-5d-3e-8f-3
lt that a	a-6d-6e-4f-7g-7h-6
lt that c	a3b-5c-5d-6e-4f-3g-5h-3
lt that d	b-4c-7d-6f-5g-4h-6
lt that i	a2b-5c-8d-4f-6g-7h-5
lt that n	b-7c-4e-11f-9g-3h-11
lt that p	a-4d-3f-4
lt that r	a-4b-4c-4d-3e-7f-3g-11h-3
lt that u	a-3b-4e-4f-5g-3h4
lt that v	a-10b-3d-3f-6g-4h-3
lt that x	a-6b-6c-7e-5g-9h-6
lt the N	a-4c-4d-5e-3f-3g-7
lt the a	a-4b-8c-4f-2g-5
lt the n	d3f-5
lt the r	a-3b-10c-5d-4e-7f-10
lt the u	a-5b-10c-4d-6f-6h-4
lt the v	a-10b-7c-4d-8e-6g-4h-3
lt their a	c-3d3g3
lt their n	a-7b-8c-7d-7e-6f-7h-7
lt them .	a-7b-11c-5d-6e-9g4h-11
lt them a	a-5c-6d-7e-5f-6h-5
lt them i	a-5b-3c-4d-3e-4f-4g-5h-3
lt them p	a-5e3f3g-4
lt them r	a-3d-3e2f-5g-9
lt them v	a-4b-5c-4d-6e-6f-5g4
lt them x	d-2f-3
lt then a	a-7b-5c-3d-4e-5f-4g-6
lt then d	a-3e-3g3h-2
lt then p	a-4c-4g-5h-3
lt then v	a-3b-4c-3d-3e-4f-4g-6h-3
lt therapist v	a-3b-4c-3d-4e-3f-4g-3h-4
lt there .	b-5c-4d-6e-7f-7g-4h-6
lt there d	a-6b-5c-4e-3g-7
lt there i	b-4d-4e-4f-5g-4
lt there v	a-3b-3e-3f-2g-7
lt there x	b-6c-8e-6g6h-6
lt these n	b-9c-7d-7e-3f-7g-9h-4
lt they d	d-4
lt they v	a-3b-4c-3d-5e-5f-5
lt they x	a-8b-6c-5d-7e-7f-8g6h-7
lt thigh r	a-3b-3c-6d-4e-3g6
lt thing .	a-7d-4e-8f-6h-5
lt thing c	a-6b-4d-7e-3f-4g-5
lt thing i	a-6b-3h-5
lt thing n	a-5b-5d-4e-5f-5g-6h-3
lt thing p	a-5b3c3f-3g-9
lt thing r	a-3c-5d-3e-4f-3g-8
lt thing v	b4c3e-7f-3g-6h-3
lt thing x	b-7c-4f-3g-5h-4
lt think .	a-7b-3c-4d-5e-7f-3g-5h-5
lt think d	a-5b-7c-6d-5e3f-5h-7
lt think i	a-5c-6e-3f-6g7h-3
lt think p	a-8b-5c-6d-7f-7g-4h-3
lt think r	a-4c-4d-3e-6f-4h-4
lt think s	e4g-5
lt third n	a-5f-3g-5h-3
lt thirteen n	a-3b-4c-3d-4e-4f-4g-6h-5
lt thirty n	a-4c-2g-6
lt thirty-four n	a-8b-5c-5d-3e-4g-8h-3
lt this .	a-7c-3d-5e-4f-3h-3
lt this a	b-5d-3g-6
lt this i	a-9c-4d-5e-7f-8g-8h-6
lt this n	a-6b-4c-6f-11h-11
lt this p	a-4c-3
lt this r	a-3b-8c-8e-6g2
lt this t	a-3b-4c-3d-7g-8h-3
lt this v	a-4b-7d-4e-7f-7g3
lt this x	a-3b-7c-4d-4e-6f-8g3h-8
lt those n	c-4d-3h-3
lt though p	a-9b-4c-3d-3e-5f-3g-3h-5
lt thought i	a-7b-8c-8d-7e-8f-8g6h-7
lt threaten t	a-3d-5e-6f-3g4
lt three .	a-7b-6c-4e-5f-6g-6h-3
lt three c	f-4g-3h-3
lt three i	a-6b-3c-4d-6e-5f-5g-8h-5
lt three n	b-4c-4d-4e-4f-3
lt throat .	c-3g5h-2
lt throw d	a-5b-4c-3d-4e-5f-4g5h-3
lt throw n	a-7b-5c-4e-9f-7g8h-6
lt throw p	a-5c-3d-6e-7f-3h-4
lt thru .	a-3
lt thru d	a-4b-8c-6f-7h-8
lt thru p	a5b-7c-5d-3e-5f3g-9
lt thumb .	c-4d-4f-4h-4
lt thursday .	a-4b-3c-5d-3e-6f-4g-8
lt thursday c	b-3d-5
lt ticket .	a-6b-4c-4d-3e-3f-4g5h-6
lt tile .	a-4c-3d-4g6
lt till n	g-6
lt till p	a-2b-4c-2d-4f-3h-5
lt time .	a-5b-4c-7f-7g-6h-9
lt time c	g-4
lt time d	b-4e-4f-3g-7
lt time i	c-3d-2f-3
lt time p	a-4e-3g9
lt tired .	a-8b-4c-7d-3e-7f-11h-10
lt tired c	a-5c-3d-3e-3f-3g-7h-3
lt tired i	a-6b-3c-6d-3e-5f-6h-3
lt to .	a-7b-5c-8e-6f-7h-7
lt to N	a-6b-4c-3d-5g-5
lt to d	a-8b-5e-8f-3h-3
lt to n	a-7b-9d-6e-6f-6g-8h-5
lt to p	d-8e-4f-5g3h-8
lt to r	a-5c-3g3
lt to u	a-8b-5c-7d-6e-5f-4g-6h-4
lt to v	a8e7h-4
lt to x	c-5d-4g-4h-5
lt toast .	a-4b-4c-4d-5e-4f-5g-8
lt today .	a-5b-6c-4d-5e-3f-7g3h-5
lt today p	a-4b-3c-2d-5e-3f-4g-8h-5
lt together .	a-3b-4c-2e-3f-3g-4
lt tomorrow $	a-7b-6c-2d-4e-6f-4g-3h-4
lt tomorrow .	b-3c-3e-4f-3h-4
lt tongue .	a-5b-5c-4d-4e-3f-5h-5
lt tonight .	a-5b-5c-4d-4e-7f-12g5h-10
lt tonight c	a-5b-4c-6d-6e-3h-4
lt tonight p	b-4c-3d-5f-6h-3
lt too .	b-3c-7e-4f-3g-3
lt too a	a-5b-7c-5f-7g-10h-8
lt tooth .	a-5b-2c-3d-3f-3g-6h-3
lt top .	a-5b-3d-7f-2g-7
lt touch .	b-7c-4d-4e-5g-7h-4
lt touch d	a-7b-5c-4d-6f-3g-6h-3
lt touch p	a-8b-4e-5f-3g5h-4
lt touch v	a-4b6c-5d-3e-3f-4g-5h-3
lt town .	a-8b-6c-6d-6e-2f-6g-8h-4
lt track p	a-3b-6c-4d-4e-5f-4h-3
lt tracker i	a-3b-4c-4f-3g5h-4
lt train .	a-6b-6c-4d-4e-4f-7g-5
lt train i	g-8
lt train x	a-4b-6c-5d-4e-5f-5g3h-5
lt treat p	a-5b-4d-5e-4f-4g-6h-3
lt trip .	a-8b-3d-8e-7f-4g-4h-5
lt trust .	a-4b-4d-4f-4g-3h-3
lt trust p	b5c-8d-5e-8f-8g-8h-6
lt trust x	a-4d6g-3h-3
lt truth .	a-3c-2d-5e-7f-4g-8
lt truth i	a-4b4c-4d-4f4g-9h-4
lt truth r	b-7g-7
lt truth v	a-6b-5c-5d4e-2f-5g-4h-3
lt truth x	a-7b-3c-5e-3f-3g-3
lt try d	a6b-4d-4e-6f-4g-7
lt try t	a2b-4c-3e-4f-3g-6
lt tuesday .	a-4b-4d-4e-4f-5g-8h-5
lt tuesday c	b-6c-8d-6e-4g-6h-3
lt tuesday n	a-7g-8
lt turn d	a-3e-4g-5
lt turn i	b-3d-3e-4f-3g3
lt turn n	e3g-7h-3
lt turn p	a-7b-5c-4d-5e-6f-5g3h-8
lt turn t	a-6b4c-5d-3e-3f-5g-6
lt twenty .	a-4b-5c-5d-4e-5f-5g-6h-6
lt twenty n	a-4b-3c-3d-5e-3f-3h-3
lt twice .	a-4b-6c-5e-4f-7h-4
lt twice i	a-7
lt two .	a-5b-5c-5d-4e-5f-4g-5h-5
lt two a	a-5c-6g-5
lt two i	a-6c-4f-2g-4
lt two n	a-3b-5c-3d-7e-5f-3g-4h-7
lt type d	a-4b-4c-4e-4f-4g-5h-3
lt typical n	a-4b-4c-4d-4e-4f-6g-5h6
lt unbearable .	e-3f-3
lt under d	a3b-5c-7d-7e-5f-9g3
lt under p	a-7b-7c-5d-4e-7f4g-9h-7
lt under u	a-3b-6c-3d-4e-3f-4g-7h-5
lt understand .	a-4b-3e-4f-4g-6
lt unheard .	a-3b-4c-3d-3e-3f-4g-4h-3
lt unkind .	a-4d-3e-3f-5
lt unlovable .	a-5b-4c-4d-3e3f6g-6h-6
lt until N	a-5c-7d-3e-3f-4g-9h-3
lt until n	b-2g-6h-2
lt until p	a-8b-9c-6d-7e-5f-4g7h-6
lt up .	a-3b-7c-5d-7e-4f-8g-6h-5
lt up c	a-8b-6c-7d-10e-9f-8g-10h-5
lt up d	b-3c-11d-7e-5f-5g-7h-5
lt up i	a-6b-4g4h-3
lt up n	a-2b-3c-3d-3e-4f-5g6h-4
lt up p	b-3f-3g3h-3
lt up r	a-6d-7f-6h-6
lt up t	a-5b-3e4
lt up v	a-6b-3c-4d5e-4f-3g-13
lt upset p	a-7b-5c-7d3e-3f-7g-6h-3
lt upstairs .	a-3b-2f-4h-3
lt urge v	a-4b-4c-3e-4f-6g-8h-3
lt urge x	c-3d-6g-9h-4
lt us .	a3b-7c-8d-5e-7f-5g-6h-6
lt us d	g4h-3
lt us i	a-3b-3d-4e-5g-3h-7
lt us s	d-3g-6
lt us t	a-3b-3c-5e-4f-4g-8
lt us v	a-3b-2e-4g-5h-3
lt use .	a-5b-7c-3d-4e-5f-4g-7h-3
lt use d	a-5b-3c-4g-3h-4
lt use i	a-4c-4d3e-7g-7
lt use p	a-8b5c-3d-3e-6f-5g3h-3
lt use t	b-5c-4d-4e-7f-8g-7
lt useless i	a-3b-4c-4d-2f-4g-3h-3
lt useless n	a-5b-6c-6d-3e-3f4g-7h-6
lt very a	a-6b-5c-6e-4f-7g-7h-3
lt vet .	a-5b-3d-4e-3f-3g-6h-5
lt video .	c-6d-3e-3f-3g-5h-4
lt video i	g-4
lt wait i	a-5b-8d-3f-5h-7
lt wake i	a-5b-2c-5d-5e-4f-5g7h-4
lt walk .	a-4b-4c-4d-4e-3f-5h-3
lt walk a	a-4b-4c-6d-5e-4f-7g-6h-6
lt walk i	a-5b-5c-4d-7h-3
lt walk r	a-3b-3d-4e-3g-4
lt wall .	a-6b-3d-3e-3f-4
lt wall i	f-3g-2
lt want .	a-3c-3d-3e-4g3h-5
lt want d	a-3b-10c-7f-4g-15h-6
lt want i	a-6c-8d-10e-6f-6g6h-4
lt want n	a-4b-5c-4d-6e-5f-6g-7h-5
lt want p	a-4b-6c-6e3g-5h-3
lt want s	a-3e3g-4h-4
lt want t	a-4b-5d-3e-3f-5h-3
lt waste i	a-4b-4c-4d-4e-3f5g-5h-6
lt watch .	a-4e-6g-9
lt watch d	b-2c-4e-5
lt watch n	a-8b-3c-6e-5f-7h-3
lt watch p	a-6b-7c-5d-7e3f-6h-7
lt water .	d-3g-5
lt way .	b-6d-4e-7g-9h-5
lt way i	a-5b-7f-5h-3
lt way n	c-4d-6f-4g-6
lt way p	a-6b-6d-4e-6f-5h-3
lt way r	a-3c-9
lt way t	a-6b4c-4d-7e-8f-4g-5
lt we v	a-10b-3c-4d-6e-7f-3g-9h-8
lt we x	b-7d-8e-8f-5g-6h-5
lt weak .	a-6b-6c-5d-6e-4f5g-10
lt weak i	c-2d-4f-5g-5
lt wear p	a-5b-6c-4d-2e-8f-6g-7h-5
lt wednesday .	a-5b-3c-5d-2f-3g-7h-3
lt week .	b-3e-4f-4h-8
lt week c	a-7d-3g3
lt week i	c-3f-4g-7
lt week p	b-6c-5e-3g-7
lt week v	a-9b-4c-5d-6e-3f-4g-5h-3
lt weekend .	a-5b-6c-10d-4e-5f-4g-5h-4
lt weekend i	a-5c-3e-4h-7
lt weird i	a-8b-8c-7d-8e-9f-4g-11h-9
lt well .	b-7d-10e-5f-6g-7
lt well v	a-7b-4c-6d-4e-4f-3g-7h3
lt what a	a-7b-5c-4d-4e-5f-5g-8h-7
lt what d	a-4b-5c-5d-5e-3f-8g-8
lt what n	a-6b-3d-5e-3f3g-8
lt what p	d-3h-3
lt what t	a-5d-6
lt what v	a-6b-3c3d-4e-4f-5g-6h-4
lt what x	b-4c-7d-3g-13h-6
lt whatever p	a-7c-8d-5e-8f-8g-9h-7
lt when .	a-3b-3c-7e-6f-5h-3
lt when d	a-4b-7c-5d-8e-5f-4g-4h-4
lt when n	b-3c-3d-3e-5f-3h-3
lt when p	a-3b-5d-3e3f2g4h-3
lt where d	a-4b-5c-5e-5f-4g-5h-5
lt where p	c-3e-2f-3g7
lt whether p	a-7c-4d-3f-5h-3
lt which n	a-4b-4c-5d-4e-3f-6g6h-5
lt which x	a-5b-5c-4d-5e-5f-8g-7h-6
lt while .	a-7b-4f-4g-6h-4
lt while p	a-7b-3c-3d-7e-6g-7h-3
lt who p	a-5b-6c-5d-3e-7g-3h-3
lt who v	a-6b-3c-3d-4f-5g4h-5
lt who x	b-5c-3d-3e-9
lt whole n	a-5c3d-7f-4g-9h-5
lt why .	a-4b-4c-5d-3f-4g4h-3
lt why p	a-4b-3c-5d-5e-3f-3g-7h-6
lt why x	a-4d-3f-4g-5h-5
lt wi .	c-4d-3e-3h-3
lt wife .	a-3e-4f-9g-5
lt wife a	a-3b-4c-6d-3e-6g-6h-5
lt wife n	b-4c-3e-6f-3g-3h-3
lt wife v	d-4g5h-5
lt wife x	a-12b-6c-8d-5e3f-8g-7h4
lt will .	b-5c-3e-4f-4h-4
lt will r	b7c-4d-3e-3g-11
lt will t	b-3c-4d-5e-7f-5h-4
lt will v	a-5b-13c-4d-3e-3f-3h-5
lt will x	b-5c-3d-3e-4f-5g5h-3
lt win d	a-6b3c-8d5e-7f-7g-7h-4
lt wind p	a3c-3e4g-8
lt window .	a-3b-3c-5d3e-5f-4g-7h-5
lt window i	a-3c-3d-3f-2g-8h-3
lt wire s	a5b-3d-3h-3
lt wish p	a-5b-7c-4d-3f-5h-7
lt with a	a-7b-5c-7d-9e-7f-9g-9h5
lt with d	a-3b-4c-8d-12e-7f-11h-7
lt with n	b-3c-4d-7e-3f-7g-11h-6
lt with p	a-4b-5c-4d4g-7
lt with u	a-3c-5d-3e-3f-5g-6h-4
lt with v	a-6b-6c-6d-7e-6f-6g-6h-3
lt without d	a-5c-5e-3f-3g-8
lt without n	a-4b-4c-4d-6e-3f-5g-5h-8
lt without p	a-6b-4c-4d-5e-5f-6g5
lt without v	a-4b-3c-4d-5e-5f-5g-5h-4
lt without x	a-5b-4g-4h-6
lt wobble i	a-5b-3d-6e-2f-5h-4
lt woman i	b-6c-7d-5e-6g-5h-7
lt wonder i	a-4b-6c-4d-4e-5f-4h-4
lt wonder p	a-3c-2d-4f3g-6h-8
lt wonder s	a-6b-8c-7d-6e-10f-10g9
lt word .	a-6b-6c-4d-6e3f3g-6h-6
lt word i	a-4b-3c-2d-4e4f-3g-3h-5
lt word p	a-5b-6c-3d-4e-3f-9g-8
lt work .	a-4b-3c-4d-4e-3f-3h-4
lt work i	a-7d-5e-7f-6
lt work n	a-4b-6c-4d-5e-3f-6g-5h-5
lt work p	a-5c-4d-6e-3f-7
lt work x	a3b-3c-8d-3f-3g-7h-4
lt world .	a-5b-7c-7d-8e-6f-7g9h-10
lt worry .	b-4c-4d-5e-3g-4h-4
lt worry p	a4b-5c-4d-4e-6f-5g3
lt worth a	a-3c-4e-4f-4g3
lt worthless .	a-4b-4c-4d-4e-3f5g-5h-5
lt would d	b-4c-6d-5e-5f-6g4h-5
lt would i	b-3c-4d-4e-4f-4g-6h-4
lt would p	a-5e-3g-6h-3
lt would r	a-7c-3e4f-3h-4
lt would t	a5b-3c-8d-4e-6f-3g6h-4
lt would v	b-4d-3f-4
lt would x	b-7d-6e-5g5
lt write .	a-7e-10f-4g-3h-5
lt write d	c-4f-3g3h-2
lt write i	a-4b-4c-6d-4f-4
lt write p	a-5b-5c-5d-4e-5f-3g-10h-5
lt write s	a-5b-4c-7d-3f-4g-6h-5
lt wrong .	a-8b3e-6f-6g-7
lt wrong i	a-6b-6c-4d-8f3g-9h3
lt wrong n	a-4b-3d-4e-5f-4g-6h-6
lt wrong s	c-4g4
lt wrong t	a-4b-3c-3e-3f-5g3h-6
lt year .	a-7b-5d-5e-3f-5g-7
lt year a	a-4b-3c-4d-4e-3f-6g6h-5
lt year i	a-6b-5c-4d-5e-6g-6h-8
lt year p	b-2f-4g-8h-3
lt year r	b-3c-6d-3f-4g-4h-3
lt yes .	a-3b-3e-3f-3g-6h-3
lt yet .	a-6b-6c-4d-4e-5f-5h-5
lt you $	a-8c-5d-4e-6f-5g-10h-3
lt you .	b3c-11d-4f-3
lt you a	a-7b-9d-7e-9g-5h6
lt you c	a-7b-3d-5e-4f-4h-4
lt you d	a-3b-4d-3e-4f-3
lt you i	a-4b-5d-6e-3f-5g-3h-4
lt you n	a-5b-4c-4e-3g-11h-4
lt you p	a-8c-5d-4e-3f-3g-14h-3
lt you r	a-3b6c-4d-9f-6g-4h-12
lt you s	b-2c-5e-4g-7h-5
lt you t	a-10b-4c-8d-3e-5f-5g-4
lt you v	b-2c-7d-5e5f-4g3
lt you x	a5b-4c-6d-4e3f-3g-9h5
lt your a	a-3b-5c-4d-3e-6f-5g-8h-7
lt your n	h5
lt your v	a-10b-5c-4d-7e-5f-3h-5
lt yourself .	a-6b-8c-3d-4f-3g-6h-7
lt £35 .	a-3b-4e-5f-3g-6h-6
lt £60 i	a-3b-3c-3d-4e-3f-3g-3h-3
question	b-6c-5d-5e-6
role partner	a-8c-5d-10f-4g-10h6
role recovering	a3d5e-5f3g7h-6
role unspecified	a-11b-9c-7d-10e-10f-13g-8h-14
sentences 1	a2b5c10d8f6h5
sentences 2	a-7b-9c-21d-15e-8f-11h-11
sentences 3	a-12b-10c-15d-15e-8f-9
sentences 4	a-15b-14c-14d-20e-8f-12g-20h-7
template accountability	a9b-14c16d11e-16f-14g-21h-10
template conversation	c-12d-12f-15g-15h10
template free	a-17c-21d-19e-4f6g13h-6
template gratitude	a-9b-14c-8d-5e-9f-11g-12h-10
template i-feel	a-12c-11d-9f-9g-13h-5
template promise	a-4b-5g-5
template setback	a-6c-6d11f3g-19h-13
tl . "	f-4g-6h-6
tl . .	a-4b-4c-4d-6e-2f-3g-6h-3
tl . a	a-10b-4c-6d-6e-6f-10g3
tl . about	a-4g2
tl . after	a-5b-3g2
tl . again	b-5c-6e-4g-4
tl . and	c4h-5
tl . at	a-6b-7c-5d-4e-3f-4g-7h-3
tl . be	a-7c-4d-3f-4g-6
tl . because	a-4b-2c-3g3
tl . before	a-7b-3d-3e-7h-4
tl . but	a10b-3c-4d-3e-4
tl . cut	a-3d-4g-5
tl . do	a-6b-7c-5d-4e-5f-6g-10
tl . eleven	a-5f-5g-4h-4
tl . even	a-4b-4c-5e-3g-4
tl . evening	c-4
tl . fine	b-2d-3g-5
tl . first	b-4c-3d-4f-2g-4h-5
tl . for	b-3c-4e-3f-5h-3
tl . give	a-5b-4c-3d-3e-3f-3g5h-5
tl . go	a-9b-6c-4d-6e-9f-7g-6h-4
tl . have	a-4b-8c-3e-7g-4h-6
tl . he	a-9b-4c-3d-3f-5h-9
tl . his	a-3b-5d-2f-6g-4h-6
tl . i	b4d-2f6g-4h-3
tl . if	a-6c-6d-2e-4g-4
tl . in	a-6c-5d-4f-5
tl . it	b-6c-3d-3e-3f-5h-4
tl . leave	d-2g-4
tl . long	a-5b-7e-4f-3g4h-4
tl . love	a-5b-3c-4d-3e-3f-6h-3
tl . m	a-4b-3c-4e-3f-3g-3h-3
tl . me	a-4b-8c-3d-5e-5f-5g-3h-4
tl . miss	a-3b-3d-3f-3g-5h-4
tl . my	b-6f-3h3
tl . no	a-7b-5c-5d-5e-6f-8g-7h-9
tl . nobody	a-7b-5c-5d-3e-5h-3
tl . not	a-7c-7d-7e-6g-8h-7
tl . nothing	a-6b4d-4e-7f-7g-4h4
tl . on	a-6
tl . once	a-3c-3d-3f-3g3
tl . one	a-5b-5d-3g-5h-3
tl . only	d-3g-6
tl . or	a-8e-4g-5
tl . provide	a-6c3e-3g-3
tl . ring	g-3
tl . say	a-5g-6h-3
tl . she	a-7b-6c-3d-3f-4g-5h-5
tl . sit	a3e-3f-3g-6
tl . sleep	a5g-2
tl . so	a3b-6c-3d-3e-3g-4h-3
tl . tell	a-3b-3c-4d-5e-4f-3g-7h-3
tl . thank	a-4b-4c-2d-4e-3f-4g-5h-4
tl . that	b-4c-7d-4e-6g-12
tl . the	a-5b-3c-3d-7e-4h-6
tl . then	a-4b-3d-4e-3g-10
tl . there	a-8b-4c-7d-7e-7h-4
tl . they	a-3b-4c-3d-5e-5f-5h-4
tl . though	a3e-3f-3g-7
tl . to	a-8b-8c-5d-5e-5f-7g-6h-3
tl . top	a-4b-4c-3d-6g-3h-3
tl . walk	a-3b-4f-3g-4
tl . watch	a-5b-3c-3d-3g-4
tl . we	a-3b-5d-5f-4g-7h-3
tl . whatever	a-2b-6c-5d-3e-4f-5g-8h-2
tl . when	c-4g-3
tl . which	a-5b-4c-2d-3f-5g-5h-5
tl . who	a-3f-4g5
tl . with	a2b-2c-6d-5f-3g-8
tl . would	g-7
tl . write	a-6b-6c-4d-4e-4f-4h-6
tl . you	a-4b3c-3d-7g-9
tl N ,	b-5c-6d-4e-3f-6g-16h-4
tl N .	a-9b-7c-5d-8e-7f-7h-7
tl N :	a-3f-3g-5h-4
tl N and	a-7b-3c-7g5
tl N because	a-5d-2g-3
tl N before	e-3g-4
tl N by	a-5b-4c-5d-4g-6
tl N for	c-3g-7
tl N i	a-5b-3d-5e-4g5
tl N morning	a-4d-8f-3g-5h-5
tl N night	a-3c-3g-6
tl N off	a-5b-3c-4e-3f-3g-6
tl N on	b-4c-2d-4e-3g-3
tl N that	a-4b-4d-6e-8g-6h-2
tl N we	a-4b-4d-3e-3f-3g-3h-4
tl ^ "	a-3b-5f-4g-5h-3
tl ^ a	a-11b-11c-9e-8h5
tl ^ after	a4b-2c-3e-4f-3g-7
tl ^ all	a-9b4c-5d-7f-5g-9h-6
tl ^ an	a-5b-5c-4e-3f-4g-4h-4
tl ^ and	b-3c-3d-4g-5h-4
tl ^ anyone	a5b-5c-7d-7e-3f-7g-8h-6
tl ^ apology	a-4b-3c-5d-5e-3f-4g-6h-4
tl ^ at	a-6b-6c-4d-6e-5f-4g-7h-3
tl ^ be	a-8b-5c-4d-6e-5f-8g9h-10
tl ^ because	a-5b-3c-2d-4e-3g-7h-3
tl ^ boot	a-4b-4c-2d-3e-4f-4g-5h-4
tl ^ call	a-3b-4c-6d-6e-4f-6g-4h-4
tl ^ can	a-3b-7d-3e-3f-3g-3h-4
tl ^ certain	a-5b-4c-4d3e-4f-4g-3h-4
tl ^ come	a-3b-4c-4d-6e-4f-6g-6h-3
tl ^ could	a-5e-3f-5g-5h-4
tl ^ cut	d-3
tl ^ day	a-8b-8c-7e-5f-8g-9h-9
tl ^ dear	a-6b-5c-4d-5e-5f-6g-10h-3
tl ^ deep	a-3b-3e5f-3g-4h-3
tl ^ do	a-7b-8c-3d-5e-9f-6g-3h-6
tl ^ either	a-4b-5c-4d-4e-5f-5g-6h-5
tl ^ eleven	a-6b-4c-3d-5e-4f-4g-5h-3
tl ^ every	a-11b3c-5d-7e-5f-6g-9h-7
tl ^ everybody	a-5b-5c-5d-5e-5f-5g-10h-6
tl ^ everyone	a-4b4c-3d-6e-8g-5h-6
tl ^ everything	a-5b3c-6d-4e-5f-4g-8h-3
tl ^ father	b-6c-3d-7e-5f-3g-9h-5
tl ^ feel	a-3b-5c-5d-8e-4f-4g-6h-4
tl ^ from	b-3d-5e-3f-6g-7h-4
tl ^ get	a-3b-8c-4d-5e-3f-3g-6h-5
tl ^ give	a-5b-3c-5d-3e-3f-3
tl ^ go	a-7b-5c-5d-4e-6f-4g-6h-5
tl ^ good	a-5b-3c-3d-3e-4f-6h-6
tl ^ goodbye	a-3b-3c-6d-4e-3f-6g4h-3
tl ^ grateful	d-3e-3h-3
tl ^ hand	a-6b-3d-5e-3f-6g-6h-3
tl ^ have	a-7b-5c-5d-6e-5f-5g-7h-6
tl ^ he	a-5b-5c-5d-4f-7g-2
tl ^ her	b-4d-4e-7f-4g-5h3
tl ^ honestly	a-6b-5c-5d-6e-4f-6g6h-5
tl ^ how	a-8b-7c-3d-3e-4g-7
tl ^ i	b-4c3d-5e-9h-6
tl ^ if	b-4c-2d-3e-4
tl ^ in	a5b-4c-3d-6f-5g-6
tl ^ it	a-6b-6c-10d-3e-11f-9g-12h-8
tl ^ just	a-4b-6c-3d-10e-6f-4g-9h-4
tl ^ kill	b-4d-4f-6h-4
tl ^ last	c-4d-3
tl ^ leave	a-3b-3d-4e-5f-4g-9
tl ^ let	e-2g-7
tl ^ lie	a-6b-4c-4d-6e-3f-5g-3h-4
tl ^ life	a-5b-6c-5d-6e-5f-8g5h-5
tl ^ look	a-5b-2c3e-5f-4h-3
tl ^ man	a5b-3d-3h-3
tl ^ mistake	a-5b-3e-3g-5
tl ^ mother	a-4b-8c-5d-7e-6f-6g-3h-7
tl ^ must	a-3b-5c-4d-4e-6f-6g-7h-5
tl ^ my	b-8e-5f-6h-3
tl ^ next	a-5c-4d3e-3f-3g-7h-4
tl ^ no	a-8b-6c-4d-7e-6f-9g-10
tl ^ nobody	a-9c-7d-8e-10f-8h-8
tl ^ none	a-9b-4c-4d-5e-4f-4g-6h-3
tl ^ not	a-6c-6d-6e-4f-4g-6h-5
tl ^ nothing	a-6b7c-6d-8e-10f-7g-10h-7
tl ^ now	a-5b-4c-5d-5e-4f-5g-5
tl ^ on	b-3c-5d-4e-3
tl ^ one	a-4b-7c-5e-6f-4g-7h-4
tl ^ only	a-4b-5c-4d-4e-4f3g-7
tl ^ open	b-5c-7d-8f-2g5
tl ^ our	a-3b-3c-3d-3e-3f-3g7h-4
tl ^ over	a-6b-6c-7d-6e-5f-7g-6h-7
tl ^ pack	a-4f-4g-5h-5
tl ^ please	b-3c-5d-3e-5h-4
tl ^ put	b-4c-4d-3e-3g-5h-5
tl ^ quit	a-6b-6c-7d-6e-4f-4g-5h-4
tl ^ relapse	a-3b-3c-4d-5f-3g-5h-4
tl ^ she	a-4c-4d-5e4f-9g-5h-3
tl ^ shoot	a-6b-5c-3d-3e-4f-4g-5h-4
tl ^ shot	a-4b-3c-3d-6e-5f-4g-7h-5
tl ^ show	a-4b-3c-4d-3f-3g-4h-4
tl ^ sleep	a-3b-6c-4d-4e-4f-7g-8h-6
tl ^ so	a-7b-7d-7e-11f-10g-10h-5
tl ^ some	a-5b-5c-5e-6f-4g7h-3
tl ^ sometimes	a-3b-4c-3d-3e-4f-3g4
tl ^ sorry	b-4d-10e-7f-5h-6
tl ^ stop	a-6b-6c-6d-9e-6f-8g-6h2
tl ^ take	b-10c-6d-10e-4f-3g-9h-5
tl ^ tell	a-3b-5d-4e-6f-3h-4
tl ^ thank	a-5b-5c-5e-4f-2g-5h-5
tl ^ that	a-10b-7c-5d-8e-6f-9g-7h-4
tl ^ the	a-3b-10c-7d3e-8f-7g-3h-13
tl ^ then	a-3b-4c-4d-3e-3f-4h-5
tl ^ there	a-8b-7c-5e-6f-6g6h-3
tl ^ they	a-8b-7c-6d-8e-7f-9h-8
tl ^ thing	a-5b-5c4d-8f-4g-7h-4
tl ^ think	a-4b-5c-5d-9e-6f-7g6h-5
tl ^ thirty	a-4c-2g-6
tl ^ this	a-5b-7c-4d-6e-7f-7h-8
tl ^ three	a-4b-3d-3f-2g-6
tl ^ to	a-6c-3d4f-3g-4
tl ^ tonight	b-4c-3d-4f-4g-4h-4
tl ^ twenty	a-4b-3c-3d-4e-3f-3g-4h-3
tl ^ typical	a-4b-4c-4d-4e-4f-6g-5h6
tl ^ walk	a-4b-4c-4d-4e-4f-4g-6h-3
tl ^ we	a-6b-7c-6d-6e-8f-7g-9h-6
tl ^ what	a-3b-5c-3d-4e-6
tl ^ whatever	a-7c-6d-6e-8f-7g-5h-7
tl ^ when	a3f3g7
tl ^ who	a-5b-5c-3d-3e-6f4g-7h-6
tl ^ why	a-4d-3f-4g-5h-5
tl ^ would	a-5e-4g-3h-2
tl ^ write	g-4
tl ^ yes	a-3b-4c-3d-3e-3f-3g-5h-4
tl ^ you	a-10c-8d-4e6f-7g-6
tl ^ your	a-10b-6c-7e-5f-7g-5
tl a "	a-3b-4c-3d-3e-3f-4g-5h-4
tl a $	b-10d-6e-8f-5h-6
tl a ,	b-3c-5d-5g-7
tl a .	b-8c-6d-8e-7f-8g-6
tl a :	g-4
tl a ?	a-4c-3h-5
tl a a	a-4b-5c-4d-5e-4g-6h5
tl a about	a-2b-7d-5f-4g-13h-11
tl a account	a-5b-3c-3d-4e-3f-5g-9h-4
tl a addict	a-3b-3c-4d-3e-3f-4g-3
tl a again	a-4b-7c-8d-7e-4f-7g7h-4
tl a all	g7
tl a and	a-8b-5c-8e-11f3g-7h6
tl a anymore	a-4c-4d-3e-6f-7g3h-3
tl a as	a-7b-7c-7d-8e-8f4g-7h7
tl a at	a-7c-7d-3e-7f-9
tl a be	a-5b-5c-5d-5e-5g-7h-7
tl a because	a-8b-7c-3d-2f-5g-8h-4
tl a before	a-5b-9c-8d-7e-9f-5g-10h-6
tl a bloke	a-6b-4c-5d-5e-4f-5g-10h-5
tl a bone	a-3b-4c-4d-3e-3g-4h3
tl a book	a-3c-4d-5e-3f-4g-4
tl a by	a-6c-3d-3e-6g-8
tl a chance	a-5b-4c-5d-5e-3g-7h-5
tl a child	a-3c-4f-5g-5h-6
tl a choice	a-4b-5c6d-7e-4f-4g-5
tl a day	a-5b-7c-5d-5e-3f-5g-6h-7
tl a deal	a-4b-3c-3d-4e-5f-5g-5h-6
tl a do	b-5c-4d-4e-4f-5g-7h-7
tl a door	a-3d-3f-5g6h-5
tl a down	a-3b-3e5f-3g-4h-3
tl a evening	a-5b-7c-5d-6e-5f-7g-6h-6
tl a every	b-3f-3g-3
tl a excuse	a-4b-3c-4d-3f4g-4h-6
tl a failure	a-3b3c-3f5g-5h-7
tl a father	a-4b-2c-3e-4f6h-6
tl a for	a-4b-5c2d-6e-8f-11h-3
tl a from	a-7b-8c-4d-4e-5f-5g-8h-5
tl a guy	d-3e-4f-4g-6
tl a habit	a-5c-4f-3g-6h-2
tl a half	a-3d-3
tl a have	a-5b-4c-3e-5f-4g3h-4
tl a he	a-3b-3f-3g3
tl a house	a-3b-4c-3e-5f-5g-6
tl a husband	a-5b-5c-6d-4e-4f7g-8h-8
tl a i	b-4c-6d-3f-7h-4
tl a if	a-3b-4c-10d-4e-6f-4g-3h-4
tl a in	a-5d-3f-7g-9h-4
tl a inside	a-3b-3c-3d-4e-4f-4g-6h-3
tl a it	a-6b-6c-6d-8e-6f3g4h-3
tl a job	c-6d-5f-6g-5h-5
tl a lie	a-4b-5c-5d-5e-4f-4g-3h-5
tl a life	b3c-6f-5
tl a listener	a-4b-3c-3d-3e-3f-6h-7
tl a little	a-3e-3h3
tl a loser	a-4b-6c-6d-5e-5f7g-5h-6
tl a man	a-9b-5c-7d-5e-6g-11h8
tl a meet	e-5f-3g-4h-4
tl a mother	b-3c-6f4g-7h-8
tl a narcissist	a-5b-5c-4d-5e-4f-7g-5h8
tl a night	b-3c-5d-4e-3f-5h-3
tl a now	a-3b-3c-5e-4f-4g-9h-6
tl a of	a-2b-6c-4d-4f-14h-5
tl a off	a-4b-8c-4h-3
tl a old	a-5b-6c-5d-6e-3g-8
tl a on	a-7d-7e-6f-7g-6h-6
tl a one	a-7b-5c-5d-7f-7h-8
tl a parking	a-3b-4c-4d-2f-4g-3h-3
tl a person	a-6b-10c-4d-3g-8
tl a phone	a-5b-4c-3e-3f-6h-5
tl a question	a-7c-3g-3h-7
tl a reader	a-4b-4c-3d-3f-7g-4h-3
tl a relapse	a-5b-4c-4d-5e-3f-4g-9h-5
tl a responsibility	a-4b-3c4d-5e-3f-4g-3
tl a room	h-3
tl a since	a-4b-5c-3e-5f-3g-4h-5
tl a site	a-5b-4c-4d3e-4f-4g-3h-4
tl a sleeve	c-3g6
tl a so-and-so	a-4b-5c-3d-7e-3f-7g-7h7
tl a story	a-6c-3e-5f-5h-7
tl a talk	b-3c-4f-4g-3
tl a ten	a-4g-4h-3
tl a than	a-10b-4c2d-2e-7f-5g3
tl a that	a-7b-3c-7e-9f-6g-3h-4
tl a the	a-8b-6c-6d-9e-6f-8g-11h-7
tl a thing	a-6e-4f-5g-8h-4
tl a this	a-4b-3c-5f-2g-5h-2
tl a thought	a-3c-4g6
tl a time	a-3d-3f-3g6h-8
tl a to	a-6b-7c-11d-9e-3f-7h-6
tl a today	b-3c-3g-3
tl a tonight	b-5c-7d-3e-5f-5h-6
tl a turn	a-4g3h-3
tl a up	a-3b-4c4d-4e-3f-2g-6h-7
tl a way	a-7e-3h-4
tl a week	a3b-5c3d-5e-4f-3g-8h-2
tl a weekend	c-8d-3e-3f-3g-4
tl a when	b-4d-5e-5f-3g-10
tl a window	c-3d-3e-6g3
tl a with	a-4b-4c-4d-6g-5h-4
tl a without	a-5b-5c-5d-5e-6f-5h-3
tl a wobble	a-5b-3d-6e-2f-5h-4
tl a woman	a-8b-7c-5d-4e-9g-6
tl a year	c4d-3f-3g-5h-3
tl a you	a-11b-7c-3d-6f-10g-9h-7
tl a your	a-6b-5c-6e-4f-5g-3h-11
tl c a	b-4c-6d-4e-5f-5g-6
tl c ask	a-4b-6c-7d-7e-6f-5g-6h-4
tl c back	a-4d-4f-4
tl c cold	b-4c-4d-3f-4g-5h-11
tl c do	a-9b-4c-3d-6e-4g-8h-3
tl c everyone	a-4b-6c-3d-6e-3f4
tl c for	a-5b-3d3
tl c go	b-7c-6d-6f-5h-5
tl c have	d-2g6
tl c he	e-6h-7
tl c hit	a-3d-4g6
tl c i	c5
tl c if	g3
tl c in	a-7b-7c-7d-7e-4f-5g-3h-5
tl c it	a3b-6c-5d-6e-5f-9
tl c leave	a-4b-3c-4d-4f-3g-10h-3
tl c lonely	a3b-4c-4d-6f-4g-6h-3
tl c make	b-3c-3d-3e-3f-4g-5h-3
tl c more	a-6c-2e-4g-5h-3
tl c my	a-7c-6f-3
tl c never	a-4b-3c-5d-3e-3g6h-5
tl c night	a-5b-5d-3e-4f-4g-6h-5
tl c no	a-9b-6c-5d-7e-5f4g-3h-6
tl c nobody	b-4c-5d-6e-4f-5h-5
tl c not	a-6c-5d-3g-11
tl c now	e-3g-4h-4
tl c old	d-3f3g-6h-5
tl c only	c-4d-3g-3
tl c put	g-5
tl c read	b-3c-4d-2e-3f-3
tl c relieve	e-3g-3
tl c ring	c-5d-3e-4f-3h-3
tl c sad	b-3c-5f-3g-5h-3
tl c say	a-3c-3e-4f-4h-4
tl c see	b-4e3f-3g-7h-5
tl c she	a-7c-3d-4e2f-7g5
tl c sit	a-5b-7c-4d-8e-5f-8g4h-5
tl c so	a-8b-4c-3d-4e-5f-3g-9h-4
tl c stand	c-4g-4
tl c take	b-5e-6f-3
tl c tell	a-4d-3f3g-4
tl c that	a-9b-4c-4d-4g-4h-6
tl c the	a-3b-6c-3d4e-4f-7g3h-8
tl c then	a-5b-4e-6f-4
tl c there	c-7e-3f-4g-7h-6
tl c think	b-3d-3g-8
tl c this	a-5b-3c-4e-5f-4g-7h-3
tl c throw	a-8b-5c-4e-7f-7h-5
tl c tired	a-3b-4c-5d-3e-3f-4g-7h-5
tl c tonight	b-3d-4f-5g3
tl c turn	b-3d-2e-3
tl c very	g-4
tl c wait	g-6
tl c we	a-4b-4c-4d-7e-4f-3g-8h-3
tl c would	a-3d-3e-3g6
tl c you	b-5c-4f-3g-7h-8
tl d ,	a-3f-3g-10
tl d .	a-10b-9c-3d-3e-7f-8g-5
tl d account	a-10b-3c-8f-3g-4h-3
tl d action	a-4d-8f-3g-3
tl d addict	a-7b-4c-4d-4e-3f-3g-7
tl d addiction	a-6b-5c-5d4e-3f-5g-7h-6
tl d address	a-4b-4c-4e-4f-4g-5h-3
tl d affair	a-3b-6d-3e-4f-3h-3
tl d agreement	b-2c-5d5f-3g-5
tl d alarm	a-7b-6c-7d-7e-6f-6g-6h-5
tl d algorithm	a-4b-4c-4d4e-4f-3g-4
tl d allotment	a-4c-5d-3f-4g-5h-5
tl d and	a-5b-5c-5e-7f-6g3h-4
tl d answer	a-3e-4g-10
tl d apology	a-7b-3c-3e-7f-4g-6
tl d application	a-4b-3c-4d-4e-4g-7
tl d arm	a-5b-5c-6d-5f-3g6h-4
tl d aunt	a-5b-8d-4f-3g-5h-4
tl d baby	b-11c-4d-7f-5g4h-4
tl d back	a-4b-8c-5d-7e-6f-7g-10h-6
tl d bad	a-3b-5d-4e-4g-10h-10
tl d bag	a-5b-3c-5d-4e-4f-3g-12h-5
tl d ball	a-5b-7c4d-9e-4f-3g-8h-4
tl d bank	c-2e-3h-3
tl d barbecue	a3b-5c-4d-3e-4f-3g-5h-2
tl d bath	a-6c-3d-4e-3f-4g3
tl d bathroom	a-7b-5c-3d-6e-4f-8h-4
tl d be	a-9b-6c-3d-3e-5f-4g4h-5
tl d beam	a-6b-4c-5d-3e-4f-5g4h-6
tl d bed	a-4d-5e-5g7h-3
tl d bedroom	a-5b-3d-3e-3f-3h-3
tl d behavior	a-3b-4c3d-4e-3f-4g-4
tl d belt	a-6b-9c-6d-7e-6f-6g7h-6
tl d bench	b-4c-3d-4g-5h-3
tl d big	a-4b-4c-5h-6
tl d bike	a-5b-7c-4d-6e-6f-5h-5
tl d bill	a-4c-5d-3g-4
tl d bin	a-6b-5c-3d-5e-3g-7
tl d birthday	b-3c-6d-3
tl d biscuit	a-5b-9c-5d-4e-4f-5g-7h-7
tl d bite	a-2b-6c4e-9f-7g-10h-7
tl d bloke	a-6b-5c-5d-6e-5f-4g5h-5
tl d blood	b-5c-4d-6e-3f-4g-6h-5
tl d blue	a-5c-3g-6
tl d body	a-4b-3c-3d-4e-3f-4g-5h3
tl d boiler	a-9b-7c-8d-6e-6f-6g-7h-5
tl d bonus	a3c-4g-6
tl d book	c-4f-3g-4h-5
tl d boss	a-7b-5c-6d-6e-5f-7g-5h-6
tl d bottle	a-6b-5c-3d-2e-3f-3g8h-6
tl d boundary	a-6d4f-3g-4h-4
tl d boy	d-4
tl d bread	a-5b-5c-5d-3e-6f-5h-4
tl d break	b-3c-5d-5f-3g3h-3
tl d bridge	a-5b-6c-8d-5e-6f-4g3h-3
tl d brother	a-6d-4e-4g7
tl d browser	a-3b-3c-4d-2e-5f-3g-5h-4
tl d bruise	a-3b-4d-3f-4g5
tl d bucket	a-6b-5c-6d-4e-5f-4g-7h-5
tl d budget	a-4b-3c-4d-4e-3f-3g-6h-5
tl d burden	a-5b-5c-5e-5f-6g6h-4
tl d bus	a-6b-4c-3d-4e-3f-3h-6
tl d business	a-3c4d3f-3g-3
tl d cake	a-5b-6c-4d-4e-3f-4g-8h-6
tl d call	a-5b-5c-5d-6e-6f-4g-4h-3
tl d canal	a-4b-4e-3f-5g-6h-5
tl d car	a-4b-3c-3d-3e-3f-3g5h-4
tl d caravan	b-3d-3e-6g-7h-3
tl d card	a-8b-3c-4d-5e-3
tl d cat	a-5b-4c-5d-8e-5f-3g3
tl d chat	a-5c-5g-7
tl d child	a-5b-10c-4d-4e-5f-5h-8
tl d chip	a-3b-5c-3d-3e-5g-6h-4
tl d choice	a4b-2c-3d3e-4f-7g-5h-7
tl d clinic	a-5b-6c-5d-7e-5f-5g-3h-6
tl d clock	a-3b-3c-3d-3e-2f-3g4
tl d coat	a-3b-3c-5e-3f-4g-6h-3
tl d code	a-4c-3e-3h-4
tl d coffee	d-4g-3
tl d cold	a-6b-5c-5e-7f-3g-3h-10
tl d complete	b-3f3g-3h3
tl d control	a-7b-8c-9d7e-4f-4g-7h-4
tl d conversation	a-7b-4c-9d3e-5f-3g-8h-4
tl d counselor	a-6b-5c-3d-5e-5f-5g-9h-5
tl d couple	a-6b-7c-4d-6e-5f-5g-6h-6
tl d coward	a-6b-8c-3e-4f-3g-6h3
tl d craving	a-5b-4c-4e-5f-5g-9
tl d cricket	a-6b-4c-3d-5e-3f-3g-3h-4
tl d criminal	b-5e2f-6g-7h-5
tl d crossword	a-3b-7f-2g-3h-3
tl d cup	b-3c-3f-4g-4h-3
tl d cushion	c-3d-4e-4f-3g-5h-3
tl d date	a-5b-5c-7d-6e-4f-6g-5h-5
tl d daughter	a-6b-5c-6d-5f-6g-3h-5
tl d day	c-6d-10e-5f-4g-3
tl d dead	a-3b-4c-4d-3e-4f-4g-6h-3
tl d decent	a-6b-6c-7d-5e-5f-7g-7h3
tl d defense	a5b-5c-4d-6e-3f-4g-5h-3
tl d dentist	a-5b-5c-4d-5e-5g-6h-3
tl d desk	a-5b-4c-2e-3f-3h-3
tl d diary	a-9b-4c-5d-5e-5f-4
tl d dinner	a-5b-3g-6
tl d disclosure	a-4b-2c-4g-7
tl d dish	a-4b-3c-5d-5f-4g-7
tl d do	a-6b-3c-4d-4e-3f-3h-4
tl d doctor	a-4b-5c-3d-5e-4g2h-3
tl d dog	a-8b-8c-5d-5e-4f-3
tl d door	a-5b-4c-4e-4g6
tl d doorway	a-3d-3e-3g5
tl d drawer	a-3b-3d-8e-4f-3h-5
tl d drink	a-5b-4c-4e-7f-3
tl d early	a-4b-3e-3f-6g-5h-3
tl d end	b3c-3d-4e-2f-4g-4
tl d envelope	a-6b-5c-3d-4e-5f-5g5h-3
tl d evening	b-3d3e-4g-4
tl d excuse	a-7b-7c-4d-4e4f-8g-12h-5
tl d extent	a-3b-3c-5d-4f-3g-5
tl d eye	a-6b-5c-3d-5e2g-5h-8
tl d face	a-6b-8c-4d-6e-9f-3g2h-5
tl d family	a-6c-6e-6g3h-7
tl d father	b-4d-3f-6g-3
tl d fault	a-7c-4d-6f-5g-8h-5
tl d fence	a-4b-4c-5d-6e-4h-3
tl d few	a-5b-3d-3f-3g-3h-4
tl d film	a-6b-4c-3d-3e-9f-7h-3
tl d filter	a-3b-2c-3g-6
tl d finger	a-3b-7c-3e-7h-7
tl d first	a-4d-2g-6h-2
tl d fist	a-4b-6c-3d-2e-6f-4g8h-4
tl d floor	b-3c-3d-5e-3f-3g3
tl d flower	a-5c-3d-3e-5g-4h-3
tl d fool	a-5b-3c-3d-4e-4g-8h-6
tl d foot	a-5b-6c-6d-5e-3f-6h3
tl d form	a-7b-6c-6d-3e-3f-5g-7h-4
tl d fortnight	a4b-3d-4e-5g-10h-5
tl d forty	b-3c-4d-4e-5f-4g-6h-4
tl d fraud	b-3c-4e-3f4g-6
tl d friday	a-3b-3e-3f-3g-6h-3
tl d fridge	a-3b-5c-3d-5e-5f-4g-4h-5
tl d friend	a-6b-7c-6d-7e-6h-7
tl d funeral	a-5b-6c-6d-5e-5f-6g4h-4
tl d future	f-8g-7h-4
tl d garage	a-3b-4c-4d-4f-5g6h-5
tl d garden	a-5b-4c-6d-7e-8f-5g-9h-6
tl d gas	b-5c-6d-4e-3f-3g3h-2
tl d gate	a-3b-5c-3d-6f-8g-5h-7
tl d get	g-5
tl d girl	a-8b-6c-4d-4e-7f-5g10h-7
tl d good	b-3g-12h-6
tl d ground	a-5c-4d-3f-5g6
tl d group	a-4b-4c-6e-4f-3g-5h-3
tl d gym	a-7b-4c-4d-5f-3g-6
tl d habit	a-3b-4c-6e-4f-4g-7
tl d hair	a-3b-3e-5g3h-4
tl d half	a-5b-5c-3e-3f-3g2h-4
tl d hall	a-5b-5c-4d-4e-4f-5g-3h-3
tl d hand	a-9b-3c-8d3f-3h-5
tl d hard	b-4d-3f-4g-4h-7
tl d harm	a-5b-4c-6d-5e-3f-4g-8h-3
tl d head	a6c-9d-9e-5f-6g-5h-5
tl d heart	a-5c-4d-4e-9f-3g-7
tl d heating	a-4b-4c-4d-5e-3f-5g-7h-4
tl d hide	a-3b-3d-3g-7
tl d history	a-5b-5c-6e-3f-5g-6h-3
tl d holiday	c-6d-6e-6g-6
tl d honest	a-3b-3c-4e-4f-3g-4
tl d hospital	a-6b-3c-6d-5e-3f-3g-10
tl d hotel	g-5
tl d hour	a-8b-3c-4d-4e-3f-5
tl d house	a-3d-5f-3g2h-4
tl d hurt	a-5b-3c3d-9f-4g-4
tl d husband	b-6d-8e-3f-7g6
tl d hymn	a-3b-3c-4d-4f-5g3h-3
tl d hypocrite	a-4b-5c-6d-4e-3f-6g-3h3
tl d i	a-6c-4d-4e-5g-6h-4
tl d ice	a-3b-3c-4d-6f-3g-7
tl d idiot	a-5d-4e-3g-4h-4
tl d illness	b-4c-6d4e-4f-6g-5h-5
tl d intention	a6b-3c-6d-6e6f-3g-8h-7
tl d iron	a-4e-4g5
tl d ironing	a-5b-5c-4d-4e-5f-5g-6h-4
tl d job	a-8b-5c-3d-5e-9f-4g-9h-3
tl d joint	a-3d-3f-3g-3
tl d joke	a-5b-6c-6d-3e-5f3h-4
tl d kettle	a-5b-4c-3e-4f-3
tl d key	a-4b-3c-5d-5e-4f-3g-7h-4
tl d kid	a-5c-3d-6e-7f-4h-4
tl d kind	a-5b-3c-4d-5e-2f4h-7
tl d kitchen	a-4b-4c-4d-7e-3f-5g-8h-5
tl d knee	a-4b-5c-5d-7e-4f-5g-9h-5
tl d knife	a-5b-6c-6d-7e-5f-6h-6
tl d lad	a-5b-3c-4d-6e-3f-3g-6h-3
tl d laptop	a-5b-4c-5e-4f-3g-7h-4
tl d last	a-3b-9c-7e-6f-6h-7
tl d laugh	a-3b-3d-4e-3f-4g-3h-4
tl d lawn	a-3b-6c-5d-5e-5f-5g-7h-4
tl d letter	a-5c-7d-3f-3g3
tl d liar	a-3b-3c-3d-3e-4f-4g-9h3
tl d library	a-4b-6c-5d-5e-4f-5g-5h-5
tl d lie	a-8b-9c-6f-6g-12h-2
tl d life	a-3c-6e-5f3g-6h-6
tl d light	a-4g3
tl d line	a-6b-4d3e-5f-5g-7h-6
tl d list	e-3f-3g-7h-4
tl d little	a-3b-6c-4d-5e-3f-5g-7h-6
tl d lock	a-3b-5c-4e-6f-5g-6h-5
tl d loft	a-4
tl d long	a-4c-3f-2g-5
tl d look	a-8b-3c-11d-7e-5f-8g-4h-5
tl d lost	a-3b-3c-4d-5f4g-3
tl d lot	a4b-4c-8d-8e-5f-8h-6
tl d man	a-3d-8e-6f3h-11
tl d mark	a-3b-5c-3d-6e-5f-4g10h-6
tl d marriage	a-8b-3c-5d-3e-2f-6g-7h-9
tl d meet	a-6b-3c-4d-7e-3f-3g-9h-3
tl d mess	a-6b-6c-4d-6e-4f-7g-6h-7
tl d message	b-5c-5e-5f-4h-5
tl d middle	g3h3
tl d mileage	b-3c-4d-3e-5g8h-4
tl d mind	a-7b-8c-4d-4g-5h-5
tl d minute	a-5b-8c-3d-6e6f-5g-10h-3
tl d mirror	a-3b-6c-4d-4e-5f7g-8h-6
tl d mistake	a-3c4d-3f-3g-5
tl d molehill	a-3c-3d-2e-3h-4
tl d moment	a-5b-8c-6d-8e-9f-6g-6h-7
tl d money	a-4b-3c-5e-3f-2g-3h-3
tl d monster	a-6b-7c-7d-4e-5g-7h-6
tl d month	a4b-6c-9d-8e-3f-4g-11h-4
tl d more	b-2e-3
tl d morning	a-4b-5c-4e-4f-4h-3
tl d mother	a-3d-2e-8
tl d motion	a-3b-3d-3e2f-3g-3h-3
tl d mountain	a-3c-3d-2e-3h-4
tl d mouth	a-6b-5c-7d-6e-4f-6g5h7
tl d mug	a-4b-5c-4e-3f3g5h-9
tl d nag	a-9b-8c-9d-5e-4f-8g-8h5
tl d name	a-6b-4c-3f-3h-5
tl d neighbor	a-3b-6c-7d-7e-3f-6h-8
tl d nerve	a-4b-8d-3e-5g-7h-7
tl d new	a-6b-7c-8d-5e-3f-9g-6h-3
tl d news	a-10b-5c-6d-6e-4f-5g-4h-6
tl d next	a-3d-3g-7
tl d night	a4b-4c-4d-5f-3g7
tl d note	a-4b-4c-4f-2g-5h-3
tl d of	a-8b-3c-5d-12e-5f-5g3h-5
tl d office	a-7b-8c-7d-7e-5f-6g-7h-5
tl d old	a-5b-6e-5f-7g-8h-5
tl d one	a-4b-3c-3d-5f-5h-5
tl d order	a-5b-4d-4f-4g-6h-4
tl d other	a-3d-4h-2
tl d oven	b-3c-5d-5e-2f-3g-6
tl d over	b-3c-3d-4g-4
tl d own	b-3c-4e-4f-3h-5
tl d page	a-4b-4c-5d-4e-4f-5g-7h-6
tl d pain	a-6b-3c-7d-7e-3f-4g-4h-3
tl d parent	b-3c-2e-3f3g-6h-3
tl d part	a-7b-4c5d-7e-5g-6h-3
tl d passport	c-3e-3f-3g7h-4
tl d password	a-4b-3c-5e-4f-3g-7h-5
tl d past	a-4b-9c-4d-5e-5f-3g-5h-4
tl d peace	c-5g-4
tl d phone	a-4c-3d-3e-4f-2g-3h-3
tl d photo	a-4b-4c-3d-5e-6f-6h-4
tl d picture	a-6b-7c-6d-7e-7f-8g-8h-6
tl d piece	a-4b-3c-4d-4e-3f3g-4
tl d pier	d-3g-4
tl d place	a3b-3c-4d-4e-3g-6
tl d plan	a-4b-4c-4f-5g-5h-6
tl d plate	a-5b-4c-5d4e-4f-5h-7
tl d point	a-5b-4d-3e-4f-9g-4h-5
tl d police	a-6b-4c-3d-6e-3f-3h-3
tl d porn	a-5b-4c-6d-5e-5f-4g-5h-5
tl d post	a-3b-7c-4d-4e-3f-4g-4h-5
tl d private	c-3d-3f-3
tl d promise	a-8c-6d4e-5f-3g-7h-3
tl d question	a-6b-4c-7d-4e-4g-4
tl d quiet	d-3e-7g-8
tl d quiz	a-3c-5f-3g-6
tl d radio	a-6b-3c-5e-3f-4g-9
tl d rail	a-5b-4c4d-4e-5f-4g-5h-4
tl d razor	a-4b-5c-7d-6e-3f-5g4h-3
tl d reason	a2b-6c-4d-4e-5f-5h-8
tl d receipt	a-4b-5c-8d-8e-6f-4h-3
tl d relapse	a-6b-6c-5d4e-5f-7g-5h-6
tl d report	a-4b-3c-3d-5f-5g-5h-3
tl d rest	a-6b-4c-5e-3f-6g3h-5
tl d review	a-4d-6f-3g-4h-4
tl d rice	a-3b-4c-3d-3e-4f-4g-4h-4
tl d right	a-11c-4d-3e-4f-7g-7
tl d river	a-6b-3c-3d-4f-5
tl d road	a-3b-3c-8d-7e-5f-5g-5h-5
tl d roof	a-3b-3c-3d-4
tl d room	a-6b-3c-3d-6e-3g5h-5
tl d rope	b-4c-6d-4e-3f-6g7h-6
tl d router	a-3e2
tl d row	b-3c-3d-4e-3f-4g-9h-4
tl d rucksack	a-5b-4c-3f-3
tl d rule	a-6b-8c-4d-6e3f-5g-7h-7
tl d run	a-4d-4f-5
tl d saint	b-6c-7d-5e-6f-7g-6
tl d same	a4b6d-3e-3f-3g-7h-6
tl d scan	a-4b-4c-4d-4e-5g-10h-5
tl d school	a-4c-5e-5
tl d scissors	b-3g3
tl d screen	b-4c-3e-5f-4g-8h-5
tl d sea	a-3b-3c-4d-4e-4
tl d second	a-7b-4c-6d-5e-3h-4
tl d session	b-4d-5e-2f-3g-10h-3
tl d setback	a-6c3d-5e-3f-5g-5h-3
tl d shed	a-4b-3d-3f-3g-6
tl d shelf	a-3b-3c-2d-3e-3f-3g-3h-3
tl d shoe	a4b-6c-4d-4e-3f-7h-4
tl d shop	a-5b-4c-4d-4e-4f-5h-6
tl d shoulder	a-5b-5c-5e-4f-4h-3
tl d shower	a-4b-4c-4d-5e-4f-5g-5h-3
tl d shrug	d-3e-3f-3g-3h-4
tl d side	a-6b2c-6d-8e-5f-7g-7h-6
tl d signal	a-5b-3c-5d-5f-5g-5
tl d silence	a-8b-3c-3d-4e-4g-5h-4
tl d single	a-4b6c-4d-7g-6h-4
tl d sister	a-6b-3c-3d-4e-4
tl d site	b-6c-6d7e-3f-4g-7
tl d sleep	a-3b-3d-3
tl d slip	a-3g-5h-2
tl d slow	a-4b-4c-3d-3f-7g-4h-3
tl d small	a-5b-6c-5d-3f-5h-3
tl d sock	a-7b-6c-5d-2e-3f-6g3h-4
tl d sofa	a-4b-5c-4d-4e-3f-3g-7h-4
tl d son	a-3b-3c-2d-6f-3h-4
tl d soup	a-4b-4c-2d-4e-5g-7h-6
tl d spare	b-3c-8d-5e-3f-9g-6h-5
tl d sponsor	a-9b-5c-5d-6e-3f-4g-9h-4
tl d stair	b-3c-3d-4e-4h-3
tl d statement	a-5b-3e-6g-6
tl d station	a-3b-7c-4d-3e-6f-4g-6h-3
tl d stomach	a-6b-5c-3d-6e-3f-4g3h-6
tl d stranger	a-3c-3f-3g-8
tl d study	b-2d-4e-2f-4g-9h-3
tl d stuff	a-5b-6c5d-9e-2f-5g-6h-3
tl d subscription	a-9b-7c-6d-5e-3f-8g-8h-7
tl d summer	a-4b-7e-5f-3g-5h-3
tl d sunday	b-4c-3d-3e-3f-4g-8
tl d surprise	a-4b-3f-4g-7h-4
tl d swim	f-7g-8
tl d table	a-5d-3e-5g-8
tl d tablet	b-5c-8d-3f-5g-7
tl d talk	a-8b-4d-7f-3g-7
tl d tea	a-5b-4d-3e-8f-3g-8
tl d temper	a-5b-3c-5d4e-5f-5g-3h-2
tl d terrible	b-5c-3f3g-6h-5
tl d test	d-5g-5
tl d text	a-4b-3c-2e-3f-3
tl d that	a-5b-5c4e-3f-3g-7h-3
tl d the	a-4b4c-4d-6e-5f-5g-6h-4
tl d therapist	a-3b-3d-5f-3g-3h-3
tl d thigh	a-3b-3c-6d-4e-3g6
tl d thing	a-4b6c4d-3e-5g-5h-3
tl d third	a-5f-3g-5h-3
tl d thought	a-7b-8c-8d-8e-8f-8g6h-7
tl d three	g-6
tl d throat	a-3b-3c-3f-4g5h-4
tl d thumb	b-3c-5d4f-3h-5
tl d time	a-4b3c-5e-9f-3h-4
tl d to	a-4b-3d-4
tl d toddler	a-6b-6c-4d-5e-5f-7g-7h4
tl d tongue	a-5b-5c-4d-4e-3f-5h-5
tl d top	a-4c-6d-5e-3f-4g4
tl d tracker	a-3b-4c-4f-3g5h-4
tl d train	a-7b-5c-4d-3e-3f-5h-2
tl d trust	a-6b-3d4f-3g-3h-3
tl d truth	a-7c-5e-8g-13
tl d tuesday	a-7g-8
tl d twenty	a-3b-5c-6d-4e-4g-4h-5
tl d two	a-3d-4
tl d urge	a-4b-4c-3e-5f-5h-3
tl d useless	a-5b-5c-4f5g-7h-5
tl d vet	a-5b-3d-4e-3f-3g-6h-5
tl d video	a-4e-3g-4
tl d voice	a-6b-6c-6d-7e-3f-6h-7
tl d walk	b-3d-4e-3g-9h-3
tl d wall	a-5b-3d-4e-4f-3g3h-3
tl d wash	a-6c-6d-5e-4f-4g-5h-3
tl d waste	a-4b-4c-4d-4e-3f5g-5h-6
tl d way	a-11d-9e-5f-4h-3
tl d wee	a-9b-6c-7d-7e-3f-7g3h-7
tl d week	b-4c-4d-8e-3f-5h-9
tl d weekend	a-6b-6c-5d-4e-7f-5g-5h-5
tl d while	a-7b-4d-6f-5g-6h-4
tl d whole	a-4c3d-6f-3g-9h-5
tl d wife	a-7b-5c-5d-7f-7g-2
tl d window	a-6b-7c-7e-6f-6g-9h-5
tl d wine	a-5d-5e-3f-4g-3h-5
tl d woman	b-7c-6d-7e-4f-9g-9h-5
tl d wonder	a-8b-3d-3e-4g-7
tl d word	a-4b-7c-3d-6e3f-6g-10h-7
tl d work	a-3b-3c-5d-7e-3g-8
tl d world	a-7b-8c-9d-11e-5g8h-10
tl d wrist	b-3c-4d-6f-3g6h-3
tl d wrong	e-3f-3g-5h-3
tl d year	b-5c-4d-5e-6f-5
tl d you	a-6c-6d-6f-4g-6h-4
tl i "	a-3b-6d-6e-3f-3g-5
tl i $	a-4c-3e-3h-3
tl i ,	a-10b-4d-8e-6f-4g-4h-5
tl i .	a-5b-6c-4e-4f-7h-4
tl i 2	a-3c-3d-3g-5
tl i :	c-5
tl i a	a3b-8e-13g-7
tl i about	a-3c-3d-5h-4
tl i ade	b-3c-3d-2g-5
tl i after	a-4c-2g5
tl i again	a-6b-7e-4f-5g-12
tl i all	a3b-4e-6g-9
tl i an	a-4b-4c-5d-3f-12
tl i and	a-11b-4c-4e-5f-6h-3
tl i aneta	a-8c-6d-5g3h-3
tl i anger	a-4b-4c-5d-6e-4f-4g-4h-5
tl i another	a-5b-6c-7e-3f-5g-7h-6
tl i any	a-5b-3c-8e-4g-5h-5
tl i anyone	a-6b-8c-5d-3g-7h-3
tl i anything	a-4c-5e-6g-7
tl i as	b-4c-5d-4f-4g-8h-5
tl i at	a-7b-8d-4e-6f-3h-6
tl i be	a-4b-6c-5d-5f-8g-8h-4
tl i bed	a-5b-6c-8d-6e-7f-5g3h-5
tl i before	a-3b-4c3d3e-6f-4g-8
tl i ben	d-2e-6f-4g-5
tl i bit	a-3c-3d-4f-2g-7h-2
tl i both	a-3g-6
tl i bus	g3
tl i by	a-4b-2d-7f-3g-6
tl i case	g5
tl i check	a-4b-3f-6g-4h-5
tl i christmas	c-4e-4f-3g6
tl i claire	a-4b-2e-3g-8
tl i coffee	a-3b-4c-5d-3e-2f-3g-6h-3
tl i day	b-4d-3e-4f-3g-8
tl i derby	a-5b-5c-3
tl i dinner	a-4b-3c-7d-2e-2g-4
tl i drive	d-4f-3g4
tl i each	a-4b-3c-3d-2e-5f-3g5h-4
tl i eggshell	a-4b-3c-3e-2f-3
tl i eight	a-6b-5c-5d-3f-3g-8
tl i eleven	a-3b-3c-3e-4g-6h-4
tl i embarrassment	a-4c-3d-3f-3g-7h-3
tl i end	a-4b-3d-4g5h-2
tl i every	a-3c-3d-4e-8g3h-6
tl i everyone	a-5b-7c-3d-3e-4f-9
tl i everything	b-6e-4g-7
tl i father	a-6b-4c-3d-3e-4f-7g-6h-7
tl i five	c-3f-3g3h-6
tl i for	a-8b-9c-5d-4f-7h-5
tl i four	b-5c-6d-4e-3f-4g-9
tl i friday	b-4d-3e-3f-4g-3h-3
tl i from	a-4b-5
tl i front	b-3c-3e-4h-4
tl i go	b-4c-4d-3e-6h-4
tl i good	a-9b-3c-5d-2e-4f-4g5
tl i group	a-4c-3d-2e-5f-3g4h-2
tl i half	b-3f-4g-6
tl i have	a-8b-12c-6d-8e-9f-10h-11
tl i he	d-3e-3
tl i her	a-7b-9c-7g-8
tl i hide	e-2g-6
tl i him	a-6b-4c-5d-5e-4f-6g5
tl i himself	a-5b-5c-4e-6f-3g-7h-7
tl i his	c-3d-3e-11g-4
tl i home	a-3c-3
tl i how	a-9b-6c-4d-5e-4f-5g7
tl i hull	a-7b-5c-4d-6e-5f-6g-6h-5
tl i husband	a-4d-3f-10g-4h-5
tl i i	a-2c-4f-7h-9
tl i if	a-5b-4e-3g10h-3
tl i in	b-6c-9e-5g-3h-3
tl i it	a3b-5e5f-4g3h-3
tl i itself	b-3c-3e-3f-3g-5h-2
tl i january	g-3
tl i jo	b-3g-5h-3
tl i june	a-4c-5d-4
tl i last	c3g5
tl i laugh	c-4d-6f-3g-6
tl i least	a-4b-7c-5d-6e-5f-5g-7h-4
tl i leeds	a-6b-3d-3e-3g-9
tl i lie	c-3d-4f-7g-6h-5
tl i life	a-3b-9c-4e-5f-9g8h-3
tl i like	a-4b-4c-4e-3f-3g-7
tl i lose	b-3d-3f-5g-7h-5
tl i loud	a4b-2c-4d-3e-3f-4g-5h-4
tl i lunch	a-5b-4c-6d-4f-4g-6h-4
tl i march	a-4b-3c-5d-5e-3f-4g-6h-5
tl i may	a-5b-4d-6e-3f-3g-8h-3
tl i me	c-3d4f6g3h-14
tl i midnight	a-3b-5c-4e-4f-3g-4h-5
tl i mile	a-5b-4c-3d-3e-4f-3g-5h-5
tl i mistake	a-3g-4
tl i monday	a-6b-4d-5e-5h-4
tl i money	a-3c-6f-4g-4h-3
tl i month	b-3c-5d-3f-3g-5
tl i mother	a3d-3f-4g-12h-4
tl i my	a-3e-4f-3g3h-8
tl i myself	a-7b-6c-8e-5f-5h-4
tl i next	c-3d-7g-7
tl i night	b-4c-5d-3e-5f-4g5h-5
tl i nine	a-4c-3d-5e-5f-3g-7
tl i ninety	a-3b-4d-3f-3g3h-3
tl i no	a-3c-3f-4h-4
tl i noon	b-5d-4e-3f-3g-4h-3
tl i now	a-7b-3e-5
tl i of	a-6b-4f-4g-6h-6
tl i on	a-5b-3c-8d-3e-7f-9
tl i once	a-3b-3e-4h-3
tl i one	a-6b3c-3d-4e-5f-3h-5
tl i other	a-3b-4c-5d-7e-7g-9h-5
tl i our	c-6d-4e-3f-4h-5
tl i paper	a-4b-4c-4d-4e-3g-8h-5
tl i parallel	a-3b-4c-4d-2f-4g-3h-3
tl i parent	c-4
tl i people	a-7b-7d-4e-10f-6g-11h-6
tl i picture	a-4b-4c-6e-5f-5h-3
tl i pill	a-3g6
tl i porn	f-3h-3
tl i purpose	a-7b-5c-7d-5e3f-5g4h-6
tl i ring	a-3b-4c-6d-3e-3f-5g-6
tl i saturday	a-5c-7d-7e-3f-2
tl i scrabble	a-3b-4c-3d-3e-3g-5h-3
tl i screen	a-6b-5c-5d-5e-3f-5g-5
tl i seven	a-3c-3e-3f-3g-8
tl i she	e-4
tl i shift	a-4b-3e-3f-3
tl i since	a6c-3d-6e-3g-3
tl i six	b-3c-3e-5g-3h-3
tl i small	b-3c-4f-4g-3
tl i so	a-4g-5
tl i some	a-4b-5c4d-6f-4g-5h-3
tl i someone	a5b-8c-3d-6e-6f-8g-8h-10
tl i something	a-3c-4e-3g-6h-3
tl i space	a-3c-3f3g-3h-6
tl i spain	a-3b-6c-5e-4f-6g-6h-3
tl i sunday	c-5d-3
tl i sundays	b-3e-2g-5
tl i take	a-6b-3c-5e-5f-3g6h-5
tl i tea	a-4b-5c-5f-5g-7h-5
tl i tell	a-3b-6c-3d-5e-6f-4g4h3
tl i telly	a-4b-5e-4f-3g-4h-5
tl i ten	a-4c-3d-7f-3g-7
tl i tesco	a-4b-3d-4g2h-4
tl i that	a-6b-4d-4e-9f-4g-5h-11
tl i the	a2b-4d4e3g6
tl i their	a-3b-3c-3f-4g7
tl i them	a-6b-10c-5d-5f-8h-12
tl i there	a-9b-5c-4d-4e-7f-3h-6
tl i these	b-6c-7d-7e-5f-6g-9h-5
tl i they	b-3c-3d-3e-4f-3g6
tl i thing	a-4b-6d-5e-4g-10
tl i this	a-6c-6d-12e-9f-14h-4
tl i those	b-2c-4d-4f-2g-4h-3
tl i three	c-5f-4g-9
tl i thursday	a-4c-3d-6f-2
tl i time	a-5b-8c-4d-8e-6f-6g-5h-4
tl i to	a-12c7d-8f-5h-4
tl i tomorrow	b-3c-3d-3e-3f-3g4h-3
tl i tonight	a-3b-3c-5e-4f-3g-7h-7
tl i town	a-7c-6d-5f-7g-7h-6
tl i trial	a-5b-3f-3g-8
tl i trust	a-4b-7c-6d-3e-5f-3g-10h-5
tl i tuesday	b-3d-3e-8f-4g-8h-3
tl i twenty	a-4b-3c-3f-5h-3
tl i two	a-8b-4c-5d-4
tl i us	a3b-5c-7d-3e-7f-3g-9h-3
tl i use	d-6e-3f-4g4h-4
tl i walk	b-3c-4d-5f-2g6h-3
tl i wednesday	a-5c-5g-7h-3
tl i what	a-4b-4d-3e-3f-7h-4
tl i when	d-3e-8f-3
tl i while	g3
tl i with	a-4b-8d-4e-3g3h-3
tl i without	a-6c-4d3f-4g-5
tl i work	b-3c-5e-3f-5
tl i you	a-6b5d-4g-16
tl i your	a-5b-11d-4e-11g-14h-5
tl i yourself	b-6c-3d-2f-5g-13h-6
tl j ,	a-7b-4c-7d-5e-4f-6g-6h-4
tl j .	a-6b-6c-5d-5e-5f-7g-11h-10
tl j tell	a-5b-7e-7f-4
tl n "	e-3h-3
tl n $	a-10c-4d-3e-6f-7g5
tl n '	a3b-8c-6d-5e-3h-3
tl n ,	a3b-3c-3d-3e-5g5
tl n .	a-5d-4e-6f-3g-6
tl n 12	a-3b-4c-3d-5e-3f-4g-5h-5
tl n :	a-8b-5c-5g-11h-7
tl n ?	c-7d-7e-3f-15g-6h-3
tl n a	a-11b-7c-5d-10e-6f-11g4
tl n about	a-7b-12c-12d-4e-11f-7g-6h2
tl n across	b-3e-4f-3h-3
tl n after	b-7c-10d-7e-3f-10
tl n again	a-5b-7e-4f-3g3h-5
tl n against	a-4b-4d-5e-8h-7
tl n ago	a-4b-3c-7d-4e-3f-5g-3h-4
tl n all	g-7
tl n alone	a-5b-4c-4d-4e-5f-3g-6h-5
tl n always	a-4b-6d-3g-3
tl n an	a-5b-3d-4e-3f-5g3h-5
tl n and	b-3c-4e-7
tl n around	a-7b-5c-6d-5f-6g4h-4
tl n as	a-6b-7c-6d-7e-4f4g-3h3
tl n ask	a-5b-10d-7e-6f-4h-4
tl n asleep	a-5b-4c-4d-4e-3f-5g-6h-4
tl n at	a-6b-6c-10d-6e-5f-5g-4h-3
tl n away	a-3c-4d-3e-3f-3g-8
tl n back	a-4b-4c-7d-7e-4f-5h-3
tl n bad	a-7b-4c-8d-6e-3f5g-7h-5
tl n bag	a-6b-7c-4d-4f-6g-5h-5
tl n be	b-4c-3e-9f-4g-4
tl n beat	a-3b-3c-4d-4e-4f-3h-4
tl n because	a5d-3e3
tl n before	a-4b-8c-3e-5f-3h-5
tl n between	a-4b-3c-4d-7f-6g3h-6
tl n birthday	a3d3f-7g-6h-4
tl n bite	a-4b-4c-3d-5e-4f-4h-4
tl n block	a-3b-3d-5e-3g3h-3
tl n book	a-4b-3d-3g-3h3
tl n box	a-6b-5c-5d-7e-5f-3g-8h-3
tl n break	a-8c-3d-5f-3g-7
tl n but	b-4c-4f-7g-7
tl n buzz	a-3b-3c-3f-4g-5h-4
tl n by	a-9b-3c-10d-6e-3f-6g-13h-6
tl n call	a-4b-5c-4d-6e-4f-7g-6h-4
tl n can	a4b-6c-3d-4e-8f-7g-7
tl n card	g5
tl n cat	a-7b-7c-4d-6e-3f-6g-8h-8
tl n cause	a-3b-3c-4d-5f4g-3
tl n coat	a-4b-3c-3d-3e-5f-3g-4h-3
tl n come	a-5b-4c-3d-4e-4f-5h-5
tl n computer	a-3b-4c-3f-3g-4h-3
tl n die	b-4c-3d-8f-3g-9h-5
tl n do	a-4b-9c-6d2g-9h-8
tl n door	g-5
tl n down	a-3c-3e-3h-4
tl n drawer	a-4b-4c-4f-5g4h-3
tl n drop	f-3g-4
tl n end	a-7b-4c-4e-3f-6g5
tl n every	a-5b-13c-4d-3f-3g-3
tl n everyone	a-4b-3c-6d-4e-3f-5g4h-3
tl n explain	a-8b-7c-8d-8e-6f-6g-8h-5
tl n fare	g3
tl n feed	a-6b-3d-4e-4f-3g-6
tl n first	a-5b-5c-2e-4g-5
tl n for	a-3b-11d-3e-7f-5h-10
tl n friday	a-5b-6c-6d-4e-5f-7g3h-3
tl n from	a-7c-4d-10e-4f-6h-6
tl n full	a-4c-3d-4e-4g-5h-4
tl n gate	a-4c-4e-4g3h-3
tl n get	b-5d5e-8f-5g-4h-8
tl n go	a-10c-8e-6f-5g-6h-4
tl n have	b-3f-4g-6h-6
tl n he	a-3b-2d-5e-7h-4
tl n her	a-5b-5c-4d-4e-5f-5g7h-5
tl n here	a-4b-2c-6d-3e-9f-5g-7h-3
tl n hide	a-5c-2d-5f-3
tl n his	b-3e-3f-9g-11h-5
tl n hit	a-4b-3c-5d-7e-3f-7g-10h-5
tl n home	b-2c-5d-6f-3
tl n i	a4c3d-6e-8f-4g7h-3
tl n if	a-9c-4d-4e-7h-2
tl n in	b-3d-10e-5h4
tl n instead	a-6c-5d-5f-4
tl n into	b-4c-5d3g-9h-3
tl n it	a-8b-3c-8d-9e2g7h-9
tl n just	b-3c-5e-3
tl n keep	a-5b-5c-4d3e-5f-3g-4
tl n key	d-3f-3g8
tl n kick	a-6b-6c-4d3e-4f-5g3h-8
tl n know	a-4b-2d-6g-7h-3
tl n last	a-5b-3c2d-6e-3f-5g-5
tl n late	c-4e-4g4
tl n letter	a3c-3d3f-3g-6h-3
tl n lie	a-3b-3d-5e-2g-4h-3
tl n light	b-6c-3e-3g-5
tl n like	b-6c-8d-9e-5f4g-3h-6
tl n longer	a-4c-6d-3e-6g-9
tl n lose	a-5b-2e-4f-4g-8h-6
tl n machine	a-3b-3d-6e-3g-7
tl n make	a-7b-4c-6d6e-5f-3g-9
tl n me	a-5b-7c-4d-7f-4
tl n more	g-4
tl n my	a-7b-7c-9d-7e-4f-7h-8
tl n never	a-9b-7c-7d4e-7f-4g-9h-4
tl n next	a-6c-4d-3f-6g7h-5
tl n not	a4b-5d-8e-7f-6h-4
tl n now	b-5d-4e-3f-4g7h-7
tl n nurse	a-5b-5c-5d-6e-5f-6g-7h-5
tl n occur	a-6b-5c-4d7e-4f-6g-5h-6
tl n of	b-4d4e5f4g-9h4
tl n off	a-2b-3c-3d-3e-3f-3g3h-3
tl n old	a-4b-3c-4d-4e-3f-6g6h-5
tl n on	a-9b-4c-3d-4e-8f-4g-3h-10
tl n once	a-4b-7c-3d-5e-3f-4g-5
tl n one	e-3
tl n open	b-5c-4e-3f-4g-11h-6
tl n or	a-9b-6c-4d-4e-7f-3h-5
tl n out	a-6b-8c-5d-6e-2h-9
tl n over	a-5e-3f-3g2h-3
tl n park	a-4b-3c-4d-3f-4g-5
tl n phone	a3b-6e-4f-4g-3h-5
tl n plan	a-7b-3c-3d-7e-5f-7g6h-3
tl n put	a-4b-3d-6f-4g-9h-7
tl n ring	a-5b-5c-5d-5e-5f-5g4h-7
tl n round	a-3b-3c-3d-3e-6f-3h-4
tl n run	a-5b-5c-5e-5f-4g-4h-4
tl n say	a-3b-4d-7e-6f-4g-3h-5
tl n see	b-3d-4e-2f-3g3h2
tl n shut	e-4f-3g6
tl n side	a-5b4c-4d-4e-6g4h-6
tl n since	a-11b-6d-3e-5h-5
tl n site	a-4b-2c-4d-4f-3g-3h-3
tl n sleep	b-3d-5e-3f-5g-7h-3
tl n slide	a-4b-3c3d-3f-3g-3h-3
tl n slip	a-11b-8c-8d5e-3f-9g-7h-7
tl n so	a-6b-3c-3d-3h-4
tl n statement	a-4b-3d-4g-6
tl n stop	g3
tl n table	a-5b-5c-3g-5
tl n take	a-6b-4c-6e-3f-4h-3
tl n talk	a-5b-6c-6e-5f-4h-6
tl n tell	a-3d-7e-5f-3g3
tl n test	a-5b-6c-7d-6e-4f-3g-7h-3
tl n text	a-6b-5c-5d-4f-3g7h-5
tl n than	a-6b-8c-3f-6h-4
tl n that	a-8b-3c-4d5f-3
tl n the	a-7b-5c-4d-7e-6f-10g-6
tl n there	a-10b-8c-8d-6f-9h-8
tl n thing	a-7b-4c-3d-3e-5f-4g-5
tl n think	b-6d-3e-7f-3g-7h-4
tl n this	a-5b-6c-3d-3e-6f-6h-7
tl n three	a-8b-6c-4d-4e-6f-6h-5
tl n thru	a-5b-9c-6d-5e-4f-5h-6
tl n till	b-4c-3d-5f-4g-10
tl n to	b-5c-4d-8e-3f-5g8h-12
tl n today	a-4b-4c-3d-3f-7g4h-3
tl n together	b-5c-4f-3g-6
tl n tomorrow	a-7b-5c-3d-3e-7f-4g-5h-6
tl n tonight	a-6b-3c-3d-6e-6g3h-5
tl n too	b-5c-3d-4e-5h-5
tl n touch	a-7c-3d-5g5
tl n trip	a-7b-3d-7e-6g-4h-3
tl n twice	a-3b-2d-3f-3g-13
tl n two	a-3b-5c-4d-5e-5f-5g-5h-6
tl n under	a-7b-7c-5d-4e-6f4g-10
tl n until	a-3b-3c-4d-5e-7f-3g9h-3
tl n up	a-9b-10f-9g-12h-7
tl n upstairs	b-3f-3
tl n watch	a-4b-4c-4d-6e-4f-3g-3
tl n we	a-9c-4d-7e-6g-11h-4
tl n when	a-4b-3c-5d-5e-6f-4h-3
tl n where	c-3g4
tl n while	a-6c-3e-6g-10h-3
tl n who	a-5b-3c-4d-4f-7
tl n will	d-5e-3g-4
tl n with	a-5b-3c-4d-4e-5f-8h-7
tl n without	a-4b-4c-3d-4e-3g-6h-5
tl n work	a-5b-3d-3f-4g-4h-4
tl n would	a3b-5c-5d-6e-5g5h4
tl n yet	c-4d-5f-4g-8h-7
tl n you	a-4b-2d-3e-4f-6g-9
tl n your	c-7d-5e-4f-3
tl p "	c-3g-4
tl p $	a-10b-6c-8d-5e-6
tl p ,	b6c-8d-4g3
tl p .	c-4e3
tl p :	a-3f-3
tl p ?	a-8b-8d-3e-8f3g-13h-9
tl p a	a-7b-5c-7d-7e-5f-10g-12h-3
tl p about	a-6b-6c-8d-5g-11h-3
tl p accept	a-6b-5c4d-6e-5f-5g-6h-7
tl p act	a-8b-4c-5d-4f-5g-6h-4
tl p after	a-5c-5d-3f-4g-3h-5
tl p again	a-5d-7f-4
tl p against	a-5b-5c-5d-5e-4f-2g7h-3
tl p agree	a-5b-3e-3f-3g-5
tl p all	a-5b-3c-4f-5
tl p always	a-3b7c-4d-5e-8f-4g-11h-7
tl p an	a-8c-3e-5g-7
tl p and	a-7b-4c-3d-8e4f-6h-4
tl p anymore	d-3f-6g3h-6
tl p apologize	a-6b-4c-9d-5e-5f-4g-8h-3
tl p apology	a-7b-5c-4d-4e-7f-5g-5h-5
tl p arm	a-2b-4c-3d-4e-7f-5h-5
tl p as	a-7b-4d-5e-5f-6g-9h-9
tl p ask	a-5b-4c-4d-2e-8f-3g-15h-3
tl p at	b-4c-3d-8e-6f-3g-12h-5
tl p away	a-4c-4d-4f-5g-4
tl p back	a-6b-3c-7d3e-5f-5
tl p be	f3h5
tl p beat	a-2b-5c-4d-4e-4f-4g-5
tl p because	a5c-7d-3e-4f-3g-5
tl p bedroom	d-4g-5h-3
tl p before	a-5b-3c-3e-3f-2g3h-5
tl p behave	a-3b-2d-3f-3g-3h-5
tl p believe	a-8b-8c-7d-6e3g-7h-8
tl p better	a-5b-6c-7d-7f-8g-8h-5
tl p birthday	a-6b-4d-4e-6f-4g4h-4
tl p blame	a-5b-4c-7d-4e-7f-3g-8
tl p bleed	b-3c-3d-3e-4f-3g6
tl p block	a-6b-3c-3d-3e-9f-3h-3
tl p both	d-3
tl p break	b-8c-3d-7e-7f-6g-6h-7
tl p bring	a-7b-9c-3d-5f-4g-8h-4
tl p brother	a-4d-2e-3f-5g-8h-8
tl p burn	a-5b-5c-5d-5e-5f-5h-4
tl p but	a-7b-4c-5d-4e-4f-3g-6
tl p buy	a-4b-5c-4d-4e-6f-4h-3
tl p by	a-6b-4c-4d-4e-6f-4g6h-4
tl p call	a-3c-5g-4h-3
tl p can	a-10c-5d-5f-3
tl p care	a-5b4c-3d-6f-5g-7h-4
tl p carry	b-2e-3g7h-3
tl p catch	a-5b-3c-3d-5e-4f-3g5h-4
tl p cause	a-4b-4c2d-9e-4f-5g-7
tl p change	a-4b-5d-2e-3f-3g-8h-3
tl p charge	a-3b-6c-5d-5e-4f-6g-6h-3
tl p check	b-6c-4e-3f-4h-3
tl p choose	a-3b-6c-7d-7e-6f-5g-5
tl p close	a-4b-5c-4d-4e-4f-5g-7
tl p coat	a-3b-5d-3f-6g-6h-5
tl p come	a-9b-3c-6d-8e-6f-4
tl p constantly	a-6b3d-4e-6f-4g-7h-5
tl p control	a-3b-3d-3e-4f-3g-6h-3
tl p cook	a-3b-5c-4d-3e-5f-4g-5h-5
tl p could	b-6c-6d-4f-3h-4
tl p count	a-7b-7d-5e-4f-7g4h-5
tl p cross	a-5d-6f-5g-4h-5
tl p cry	a-4b-6c-7d-3f-6g-8h-4
tl p cut	a-4b-5c-5d-5e-5f-6h-4
tl p dance	a-3b-4c-6d-4e-6f-3g-6h-3
tl p dare	a-3b-3c-3d-4e-4f3g-4h-4
tl p daughter	a-4b-3c-3d-3e-5f-5g6h-5
tl p dead	a-3c-4e-8f-5g5
tl p decide	a-4b-7c-3d-3e-6f-4g-5
tl p delete	a-7b-4c-5d-5e-3f-3g-7h-3
tl p deserve	b-6d-4e-5f-6g-6
tl p die	a-7b-9c-5d-5e-7f-6g4h-5
tl p disappear	a-5b-7c-6e-3f-6g7
tl p do	b-4c3g-3
tl p dog	b-2c-4d-3h-3
tl p down	a-5b-3d-3e-5
tl p drink	a-7b-3c-5d-5e-4f-5g4h-5
tl p drive	b-5c-4d-4e-6f-3
tl p eat	a-5b-6c-6d-5e-8f-7g-8h-7
tl p else	c-4d-2e-4f4
tl p end	a-3b-7c-3d-6e-8f-8g3h-4
tl p enjoy	a-5b-6c-5d-5e7f-4g-7h-5
tl p enough	a-2b-7c-8d-4e-3f3g-7h-7
tl p even	a-5b-3d-3e-5f-5h-3
tl p ever	a-6b3c-6d-5e-8f-6h-2
tl p expect	b-8c-6d-4e6f-5g-8h-8
tl p face	e3f-5g-7h-3
tl p fail	a-6b3d-6e-4f-5g-8h-5
tl p fall	b-3c-4e-4f-3g7h-3
tl p family	a-5b3e-7g-8h-3
tl p father	b-5e-3f-5h-3
tl p fault	b-5c-3e-3f-5g-7
tl p feel	a-4b-4c-7d-5f-3g-4h-4
tl p find	a-6b-6c-6f-5g3h-6
tl p finish	a-6b-5c-4d3e-3f-3g-6h-4
tl p first	e2f-3g-6h-2
tl p flinch	a-3b-3c-3e-3f-4g-3h-4
tl p follow	b-3d-3e-5
tl p for	a-2c-5d-5e-10f-5g-14h-4
tl p frighten	b-5c-4d-5e-6f-6g4
tl p from	a-6b-4c-5d-4e-5f-3h-4
tl p fuck	a-5b-6c2d-5e-8f-4g-7h4
tl p gamble	a-6b-4d-4e-6f-3g-4h-4
tl p get	c-3e5f-4h-6
tl p give	b-7d-8e-3f-6h-3
tl p go	b-6c4e3f-4g3
tl p grab	a-3b-4c-5d-8e-4f-4g3h-3
tl p half	a-4
tl p hand	a-5b-6c-5d-6e-6f-5h-4
tl p happen	a-4b-5d-5e-3f-4g-5h-3
tl p hardly	a-8b-7c-6d-5e-4f-6g-3h-5
tl p hate	a-9b-7c-7d-8e-4f3g-10h-7
tl p have	a6c3h3
tl p he	a-2d-3e-7g3
tl p head	a-5e-7f-3g6
tl p hear	a-6b-6c-5d-4e-4f-4g-7h-5
tl p heart	a-4c-6f-4g3
tl p help	a-8b-5c-3d-3e-3f-6h-4
tl p hide	b-9c-8d-7e-7f-6g-11h-8
tl p hit	a-6b-6c-10d-5e-8f-6g4h-5
tl p hold	a-4b-6c-5d-3e-6f-4h-3
tl p hope	a-4b-4c-7d-5e-4f-7g3h-5
tl p how	a3b-4f-5g-3
tl p hurt	a-10b-7c-9d-3e-9g-10h-3
tl p husband	a-3b-3c-4e-6f-2g3h-6
tl p i	a-8b4d-4e-4f3
tl p if	a-3b-3c-6d-3g2
tl p in	a-3c-5d-9h-4
tl p into	a-8b-7c-9e-8f-3h-8
tl p it	a-9b-5c-3e-6f-5g-8
tl p jump	a-8b-3c-3d-4f-8g-8h-3
tl p just	a-7b-4c-6f-4h-4
tl p keep	c-6d-7e-11f-5h-6
tl p kick	c-4e-3
tl p knee	a-4b-4c-3e-3f-4g-5h-6
tl p know	b-6g-5
tl p land	a-3b-3d-2e-4f-3g-5h-3
tl p last	a-5b-3c3d-6f-3g-5
tl p laugh	a-3e-3g-9
tl p leave	a-5d-3e-9f-4g4h-3
tl p let	a-5b-4d-7f-4g-12
tl p lie	a3c-6d-5e-9f-4g-8h-5
tl p life	a-6b-6d-3e-2f-5h-3
tl p lift	a-3c-3g4
tl p like	b-7d-4e4g-6h-8
tl p location	b-2c-3d-4f-3g-4
tl p lock	a-4b-3c-3d-4e-3f-3g4h-4
tl p look	a-8b-8c-9d-5e-10f-3g-4h-6
tl p lose	a-5d-6f-4
tl p love	a-6b-10c-6d-4f-10h-6
tl p make	a-5b-6d-3e-9g4h-6
tl p marriage	a-5b-3c-4d-4f-4g-6
tl p marry	a-4b-4c-4e-5f-8g-6h5
tl p may	a-4b-4c-8e-3f-5g-9h-7
tl p mean	b-7c-8d-4f-7g4h-4
tl p meet	a-6b3c-5d-3e-3f-3g-8h-7
tl p merely	a-5b-5c-5d-6e-3f-6g-6
tl p mess	a-5b-6c-5d-4e-3f-3g-4
tl p might	a-6b-3c-5d-3e-7f-5g4
tl p mind	b-4c-4f-5g-6h-4
tl p miss	a-4b-10c-7d-6e-7f-6g-9h-5
tl p more	a-7b-5c-5d-5f-7g-7h-8
tl p most	a-5b-4c-5e-6f-5g-7h-6
tl p mother	a-3b-4c-3e-5f-6g-7
tl p move	a-4b-4c-3d-3e-3f-3h-3
tl p must	a-8b-7c-6d-5e3h-7
tl p my	a-5b-6c-4e-5f-3h-5
tl p name	e-3f-3g-6
tl p nearly	a-5b-9c-6d-6e-4f-6h-4
tl p need	a-6b-6c-6d-3e-6f-5g3h-4
tl p never	c-6d-5f-9g-12h-7
tl p new	b-4c-5e-6f-3g-3h-7
tl p normal	b-5e-3g5
tl p not	a-6b-4c-4d-3f-3g-3h-4
tl p notice	a-3b-5c-6e-4f-4g-8h-4
tl p now	a-3b-3f-3g-8h-3
tl p of	a-5b-5c-5d-6e-6f-4g-6h-5
tl p off	a-5b-3c-4d-7e-7f-4g-8h-4
tl p on	a-5b-8c-6e3f-3
tl p only	a-3b-9c-6d-4e-2f-3g-6h-4
tl p open	a-6b-6c-5d-6e-6f-3g-3
tl p or	b-8c-4d-7e-5f-6g-8h-5
tl p ought	a-5b-5c-5e-5g-5h-5
tl p out	c-5d-7e-12f-4g-3
tl p over	a-6b-11c-5d-7f-4g-7h-10
tl p overstep	a-5b-5c6d-6e-5f-6g-6h-5
tl p owe	a-8b-6d-4e-4f-3g-4h-3
tl p own	a-3b-4c3e-3f-3h-4
tl p paint	a-5b-7c-10d-5e-7f-9g-8h-6
tl p pay	a-7b-5c-8d-6e-5f-6g-6h-6
tl p phone	a-3b-4c-3d-3e-3g-3h-3
tl p pin	b-3c-3d-4e-5h-3
tl p pocket	a4b-4d-3e-4f-4g-7h-3
tl p pray	a-5b-4c-5d-6e-4f-6g5h-4
tl p promise	b-3d-2e-4g-7
tl p pull	a-5c-4f-5g-7
tl p punch	a-4b-5c-3d-3e-8f-8g5h-5
tl p push	a-8b-9c-8d-7e-11f-5h-6
tl p put	a-4b-5c-3d-3e-7h-4
tl p raise	a-4b-6c-3d-2e-6f-4g8h-4
tl p read	a-6b-4c-3d-3e-6f-3
tl p regret	a-8b-6d-9f-6g-12h-5
tl p right	a-4b4c-4e-8f-3g-9h-3
tl p ring	a-5c-6d-5e-4f-3g-12h-3
tl p rob	a-3b-4d-3e-4g-4h-4
tl p round	d-3e-3g-4
tl p run	b-5c-7d-5e-4f-3g-6h-3
tl p say	a-3d-3e-6f-3g9
tl p scare	a-5b-6c-3d-5e-7f-6h-6
tl p scratch	a-5b-4c-5d-3e-9f-5g3h-4
tl p see	a-7b-6c-11d-3e-8f-5h-5
tl p seem	a-6b-6c-4d-3e-6f-5g-5h-6
tl p send	a-6b-5d-4e-8f-6g7h-4
tl p set	a-7b-4c-6d-6e-7f-5g-6h-2
tl p shake	a-5b-4c-5d-3e-7f-4g8h-2
tl p share	b-2d-5f-3
tl p shaving	b-3c-3d-3f-4g-7
tl p she	a-7d-3g-3
tl p shoot	a-5b-7c-8d-6e-5f-6g-6h-5
tl p should	a-3b-7e-8g-5h-7
tl p shout	b-5c-3
tl p show	a-4b-2e-3g-5
tl p shut	a-5c-5d-3e4g-10h-3
tl p sick	b-3c-3d-3e-2f4g-5
tl p since	a-7b-7c-4d-3e-5g-6h-5
tl p sister	a-3b-5c-3d-6e-3f-5g-5h-4
tl p sit	a-3d-3f-2
tl p slam	a-3c-3d-3f-3g-6
tl p slap	a-7b-6c-6d-6e-6f-7g11h-6
tl p sleep	a-8b-4c-4d-4e-3f-5
tl p slip	a-4b-4c-5f-3g-6h-5
tl p smack	a-3b-3c-4e-3f-3g6
tl p so	a-6b-4c-5d-3e-6f-9g-5h-3
tl p son	d-3e-3f-3g3
tl p sound	a-6b-8c-9d-7e-6f-10g-6h5
tl p spend	a-5b-4c-4d-7e-4f-3g-6h-3
tl p stab	a-7b-7c-4d-4e-7f-4g-8h-4
tl p stand	a-4d-3e-4f-3
tl p start	a-9b6c-5d-3e-5f-4g-10
tl p stay	a-7c-4d-5f-6g-8h-4
tl p still	a-6b-3c-6f-5g-6h-4
tl p stop	a-4b-3c-5d-4e-7f-3g-7h-4
tl p straight	e-3g-5
tl p suppose	a4f-3g-4h-4
tl p swear	a-5b-6c-5d-3e-8f-6g-7h-3
tl p switch	a-7c-6d-4f-5g-3
tl p take	a-10b-8c3d-6e-6f-6g-5h-6
tl p talk	a-3b-3c-4e-3f-4g-10h-3
tl p teach	a-7b-5c-4d-3e-5f-8g-7h-3
tl p tell	a-9b-4c-4d-3e-4f-4g-6h-4
tl p that	b-4c-11d-7e-6f-3h-6
tl p the	a-9b-3d-4f-2g-4
tl p there	a-8c-4d-5e-3f3h-4
tl p thing	a-3c-3f-4g-9h-5
tl p think	a-3b-7c-5d-4f-4h-7
tl p threaten	a-3e-5f-3g6
tl p three	b-4c-5f-5g-4
tl p throw	a-5c-3d-5e-7f-4g5h-5
tl p thru	b-3e-5g4
tl p thursday	a-3d-3e-6g-4h-5
tl p till	a-5b-4c-3d-4e-5f-3
tl p time	b-3c-5d-5e-4f-4
tl p to	b-6c-4d-3f-3g3h-4
tl p today	a-3b-5c-3d-4e-8f-5g-9h-8
tl p tonight	a-5b-6c-5d-4e-3f-8g5
tl p too	a-3b-3c-7e-4f-4g-3h-2
tl p touch	a-6b3c-6d-4e-7f-4g-4h-5
tl p track	a-3b-6c-4d-4e-5f-4h-3
tl p treat	a-5b-4c-4d-3e-5f-6g-4h-6
tl p trust	a-3c-6d-5e-6g-4h-5
tl p try	b-4e-4f-3g-7h-4
tl p turn	a-3b-3c-3e-4f-3
tl p twice	b-5c-5d-3f-3g-8h-3
tl p twist	a-5c-6d-5e-6f-6g4h-7
tl p type	a-4b-4c-5d-8e-8f-6g-7h-5
tl p under	a-4b-4c-3d-4e-3f-4g-7h-10
tl p understand	a-4b-3c-6e-5g-4h-7
tl p until	a-4b-4c-7d-2e-3f-4g-7h-4
tl p up	c-4f-3g-4h-3
tl p use	a-7b-4c-8d-6e-9f-8g-9h-3
tl p useless	a-4b-6c-6d-4e-4g-5h-6
tl p wait	a-7b-3c-4d-3f-4g-6h-3
tl p walk	a-4b-5c-3d-4g-9
tl p want	a-8b-5c-3d-3e-4f-4g-4h-3
tl p watch	a-7b-3c-4d-7e-10f-6h-3
tl p wear	a-5b-6c-4d-2e-8f-6g-7h-5
tl p well	a-7b-5c5d-7e-8f-8g-8h-10
tl p what	a-7b-4f-3g-7h-3
tl p when	a-9b-5d-4e3g-3h-4
tl p while	a-3b-5c-6d-7e-11f-3g-6h-3
tl p who	a5b-6d-3e-6f-4g-8h-2
tl p will	a-5c-4d-3e-4f-3g4h-4
tl p wish	a-5b-7c-4d-3f-5h-7
tl p with	a-3b-5c-6d-5e-8f-5g4
tl p without	d-5f-3g-5
tl p wonder	a-3b-5c-4d-4e-5f-4h-3
tl p work	a-4b-4e-5f-4g4h-5
tl p would	a4b-3d-3e3f-4g5h-3
tl p write	b-3c-5d-2e-5f-4g-5h-2
tl p wrong	a-8b-4c-4d-5e-4f-8g3h4
tl p yet	b-5c-4d-5e-5f-3h-5
tl p you	a5c-3d-5h-4
tl p your	b-4c-2d-4e-3f-2g-11h-4
tl r "	a-3b-3c-3f-3g-6h-4
tl r $	a-3b-5c-5d-4e-7f-7g6h-5
tl r ,	a-4b-3d-3e-3g-5
tl r .	a-7c-5e-8g-3h-11
tl r ?	a-7b-5e-6f-8g-8h-8
tl r a	a-4b-9c-6d-8e-5g4
tl r about	a-5b-5c-6d-8e-4f-6g-7h-3
tl r again	b-4g-4
tl r an	a-9b-8c-7d-10e-8g-8h-7
tl r and	b-5c-8d-8e-3f-5g-4h-4
tl r angry	e-2g-5
tl r anymore	a-4b-5c-4d-5e-6g7
tl r as	a-7b-6c-10d-6f-9g4h-6
tl r ask	c-4e-6f-7g-7h-6
tl r at	b-4d-4f-3h-4
tl r bad	a-8b-6c-5d-6e-6f-7h-6
tl r be	a-5c-6d-7e-5h-3
tl r because	b-3c-3d-2f-3g-5
tl r bring	a-3b-8c-5d-5e-5g-5h-6
tl r call	a-6d-5e-9f-4g-5h-7
tl r calm	a-5b-8c-7d-8e-6f-7g-6h-6
tl r can	a-4g-6
tl r change	b6c-4d-3e-4f-6g-5h-5
tl r could	g-6h-3
tl r decide	a-4b-5c-3d-2e4f-4g-3h-6
tl r die	b-3c-2d-3e-5g-8
tl r do	a-12c-7d-6f-10
tl r drink	a-4b-5e-3h-3
tl r drop	a-3b-5c-6d-5e-5f-5g-5h-5
tl r enough	a-5g-7h-4
tl r ever	a-8c-6d-7e-8g-5h-9
tl r everything	a3b5c-3e-3g-7
tl r far	a-4b-3c-4d-4f-4g6h-3
tl r feel	a-6b-7d-3f-4h-3
tl r for	c-6e-5f-4g-11h-3
tl r forget	a-4b-5e-4g-3
tl r from	a-3b-4c-3e-4f-4g5h-2
tl r get	a-8c-4d-3e-5f-4g-7h-4
tl r give	a-3b-6e-7g-6
tl r glance	a-5b-8c-6d-3e-4f-6g-5h-3
tl r go	a3b-7c-5e4f-6g-4h-5
tl r good	a-9c-3d-3e-8f-6g-8h-5
tl r happen	a-4b-4c-5f-2g-5
tl r hard	a-2b-2d-4e-3f-3h-4
tl r have	c-3d-5e-8f-3g-10
tl r he	a-3b-3c-2d-3f-4g3h-4
tl r his	b-3c-3e-3f-4g-5
tl r hit	b-7e-5f-8g6h-3
tl r hungry	a-7b-3c-3d-3e-6f-4g-4h-4
tl r i	b-6c-3d-3e4f-3g-4h-3
tl r if	a-8b-4d-5e-4f-4g3h-4
tl r in	a-8b-4c-3d-3e-4f-9
tl r it	a-11b6e-7
tl r kind	a-6b-5e-6f-8h-4
tl r know	b-5e-7f-3g-8
tl r last	c-3d-2f-4g3
tl r learn	a-11b6c-6d-5e-6f-5g-6h-5
tl r leave	a-4d-4e-6f-3g-7h-6
tl r let	a-2c-5d-4e-10f-3g-7h-4
tl r lie	a-5b2c-7d-6e-6f-8g-11h-3
tl r lift	a-5b3c-5d-5e-5f-3g-5h-4
tl r like	a-9b-7c-8d-5e3f-6g-8h5
tl r listen	a-4b-6d-5e-4g-7
tl r long	b-3c-3d-3e-3f-4g-11h-3
tl r love	a-5b-9d-3f3g-8h-4
tl r make	b-3g-6
tl r manage	a-5c-5d-4e-4f-6g-5h-5
tl r many	a-4b-5c-4d-5e-6f-7g3h-6
tl r much	a-6b-3c-5e-6f-3h-6
tl r my	a-4b2c-5d-6f-5g-8h-3
tl r not	a-5b-4c-6d-3e-5f-6g4h-5
tl r notice	a-8b-8c-5d-5e-7f-6h-5
tl r of	a-5b-6c-5d-4e-3f-4g6h-3
tl r on	a-3b-5c-5e-5h-7
tl r once	a-4c-3e-5g-7
tl r one	a-3b-7c-3d-5e-5f-7g4h-3
tl r or	a3b-4c-3d-3f-3h-3
tl r pay	a-5b-5d-3e-4h-2
tl r picture	a-3b-3d-2e-4g-4
tl r pleased	a-3b-5d-4e4f-4g-6h-5
tl r read	b-8c-3d-4e-5f-4g-6h-3
tl r say	a-7b-4c-3e-3f-3g-9h3
tl r see	e-5g5
tl r she	a-3b-3e-9f-5g8h-3
tl r shout	a-5b-4c-2d-4f-3g-7h-5
tl r sit	b-5c-3d-6e-8f-4g-10
tl r sleep	a-7c-4d-3e-4f-3g-6
tl r so	a-4b-4c-6d-3e-7f-6g7
tl r sorry	a-7b-4f-8g-13h-6
tl r start	a-6b-8c-5d-8e-7f-4g-8h-4
tl r stop	b-6c-3d-5e-4f-5g2h-3
tl r stupid	a-5b-4c-3e-6f7g-6h-7
tl r take	a-4c-4d-5e-7f-4g-7h-8
tl r tell	h-7
tl r that	a3b-3c-5d-3e-3f-4g-4
tl r the	a-5c-4d-3e-6f-5g-6h-5
tl r they	d-4e-6g7
tl r think	b3d-3e-8f-3g-7h-4
tl r this	a-5b-6d-4e-5f-4h-5
tl r tired	d-3f-9g4h-2
tl r to	a3b-8d-7e-6f-5g-10h-2
tl r until	a-5b-7c-5d-5e-5f-3g-4h-4
tl r want	a-4b-9c-6d-3e7f-3h-4
tl r we	a-5b-3f-3h-3
tl r when	a-7c-4f-4g-5h-2
tl r with	a-7b-3c-4e-4f-3g-6h-4
tl r write	a-7c-3d-4e-8f-6g-6h-5
tl r wrong	a-3b-3d-5e-5f3h-10
tl r you	b-3c-10d-3e2
tl r your	a-4c-3d-4g-3
tl s $	a-6b-3c-5d-5e-6f2g-4h-3
tl s .	a-11b-5d-8e-6f-10g-13
tl s account	b-3d-3g-5h-3
tl s and	a-7b-4c-4d-5f-3g-6h-6
tl s any	a-4g-5
tl s anybody	a-4b-3c-4g-3
tl s cry	a4b-4c-3e-8f-4g-3h-4
tl s easter	b-4c-5d-6f-4g-4h-3
tl s everything	a-5c4d-5
tl s grant	b-3c-4d-3e-4f-3g-4
tl s he	b-2e4f-2
tl s i	a3d-2f-3g5
tl s if	b-4c-3e-4f-4g-6
tl s in	b-5c-6d-3f-5g-6h-5
tl s it	a-3c-4e-3f-3
tl s january	a-6b-6c-5d-3e-5f-3g-4h-6
tl s knot	g-5
tl s last	a-8b-8c-6d-5e-6f-5h-8
tl s look	a-3b-4c-5d-6e-8f-4g-3h-6
tl s my	a-8b-3c-7d-7g-4
tl s nothing	a-5b-10c-4d-4e-5f-4g-4h-6
tl s one	a-3b-4e-4f-5g-3h4
tl s she	a-5c-3e-12f-4g-12
tl s sit	d-3g-5
tl s song	a-5b-6c-5d-6e-7f-5g-7h-6
tl s tell	b-6e-4f-4g-5h-5
tl s that	a-6b-2c-7e-5f-3g-3
tl s the	a-6c-8d-6e-4f-4h-3
tl s there	g-6h-3
tl s this	a-7b-3c-4f-6g-6h-9
tl s though	a-8b-4c-3d-3e-4f-4g-3h-5
tl s to	a3e-5g-2h-4
tl s way	a3b-3c-3d-4g-6h-3
tl s we	b-4c-4d-7e-11f-3g-8
tl s you	a6b-3c-7d-4e-4f-4h-4
tl t ,	c-5d-3f-2g-8
tl t .	a-9b-6c-5d-8f-4g-6h-7
tl t a	a-3b-6c-8d-6e-7f-8g-10h-9
tl t allow	a-4b-3c-3d-3e-6f-4g6h-5
tl t always	a-5b-10d-4e-3f-8g-6h-6
tl t an	a-4b-4c-3d-2e-4g-4h3
tl t answer	a-10b-3c-4e-3f-3
tl t apologize	a-4b-2c4d-5e-3f-3g-6
tl t apply	a-6b-7c-4d-7e3f-6g-6h-8
tl t argue	a-6b-6c-4d-8f-5g-9h-7
tl t as	a3b-3c-3d-4f-5g-6h-6
tl t ask	a-5b-3c-6d-3e-6f-5h-6
tl t be	a3d-4g4h-5
tl t bed	a-4b-5c-5f-8g-10h-3
tl t behave	a-4b-3c5d-3f-3g-3h-5
tl t believe	a-5b-7c-3d-5g-8
tl t blame	a-6b-7c-5d-5e-6f-4g-8h-7
tl t breathe	a-3b-6c-4d-5e-4f-5g-8h-7
tl t call	a-6b-4c-7d-3e-3f-5g-6h-7
tl t care	a-5b-8e5g-7h-5
tl t carry	a-4b-4e-5f-2g4
tl t cause	a-6b-7c-7d-10e-7f-6g-9h-7
tl t check	e-4
tl t come	a-8b-6d-3e-9f-5g-6h-5
tl t count	a-4b-5c-6d-6e-6f-7g-8h-6
tl t deal	a-4b-4d-3e-3g-5
tl t deserve	a-6b-4c-5e-6f7g-9h-9
tl t die	a-4b-7c-4e-4f-4g8
tl t disappear	c-4f-3g-3
tl t do	a5c-6d-4e-4f-6g4h-5
tl t end	a-7b-3c-5e-5f-5g-8h-2
tl t enough	a-3b-7c-7d-3e-3f6g-6h-3
tl t even	a-4b-8c-9d-9f-5g-9h-5
tl t ever	b5e-4f-6g-4h-7
tl t exist	a-4b-4c-5d-4e-5f-4g4h-3
tl t explain	a-4b3c-3d-4e-6f-4g-6
tl t fail	a-3b-5c-3d-2g-5
tl t feel	a-4b-3c-6d-3e-4f-6g4h-4
tl t find	b-3d-5e-5g-7h-2
tl t finish	b3c-5e-2f-4g-4
tl t fix	a-5b-5c-5d-4e-8f-4g-5h-5
tl t for	a-10b4c-4d-6e-5f-5g-4h-4
tl t forget	a-3b-3c-4d-3e-5f-3
tl t get	a-10b-5c-5e3h-4
tl t give	a-6b-6c-3d-4f-10g3h-4
tl t go	a-9b-8c-5d-4f-6h-6
tl t group	a-5b-3c-3d-8e3f-3g-9
tl t have	b-4e-6h-3
tl t hear	a-6b-3c-8d-3f-4g-8
tl t help	a-5b-4d-3e-6f-4g-3h-7
tl t here	a-7c-3d-3
tl t hurt	a6b-6c-3d-6f-5g-12h-5
tl t in	a-5b-4c-6e-4f-6g4h-5
tl t just	a-6b-4c-6d-6e-4g-5
tl t keep	b-6d5f-5g-6
tl t know	b-3c-9d2e-6f-5g-4h-4
tl t laugh	b-4c-3d-5e-3g-4h-4
tl t learn	a-4b-7c-4d-4e-6f-5g-5h-5
tl t leave	a-5b-8c-5d-4f-3h-4
tl t let	a-3b-6c-3d-4e-7f-2h-4
tl t like	a-3b-5c-6d-6e-8f-6g-7h-7
tl t live	a-6b-6c-6d-6e-8f-6h-5
tl t look	a-7b-3c-3d-5
tl t make	b3c-3d-4e-5f-8g-5h-2
tl t mean	a-7b-6c-4d-7f-6g4h-6
tl t mention	a-5b-5c-5d-8e-6f-5g-6h-3
tl t mind	a-6b-3c-3d-6e-4f-4h-4
tl t move	a-4c-4e-6g-5
tl t once	a-3c-5f-3h-4
tl t open	a-8b-4c-4d-7e-4f-5g-9
tl t owe	a-3b-3c-4d-5e-6f-4g-4h-5
tl t pass	a-3c-3g-4
tl t pick	c-4h-3
tl t protect	a5b-4c-4d-4e-4f-3g-5
tl t proud	a-6d-3f-3g-4
tl t read	a-7g-6h-4
tl t ring	a-6d-3e-4f-4h-6
tl t say	a-4b-5d-4e-5f-6g-3h-3
tl t see	a-8b-3c-9d-4f-6g7h-5
tl t share	a-7d-3f-3g-3h-5
tl t shout	b-4c-6e-6f-6g-6h-5
tl t sit	a-3c-3
tl t sleep	a-3b-4c-7d-5e-6f-6g3h-5
tl t spare	a2b-3d-6e-3g4
tl t speak	a-4b-3c-6d-5e-5f-4g-4
tl t stand	a-8b-7c-3d-6f3g-7
tl t start	a-8c-3
tl t stay	a-8b-3c-5e-6f-3g-6h-2
tl t stop	a-6b-5c-6d-3e-7f-4h-3
tl t stupid	a-4b-4c-6d-3e-5f-7g-6h-5
tl t sure	b-4c-5e-4f-4h-4
tl t take	a-4b-7c-6d-3e-4f-6g4h-4
tl t talk	a-6b-4c-6e-6g-11h-3
tl t tell	b-5c-4d-3f-4g-5h-6
tl t that	a-3e-2g3
tl t the	a-7b-3d-6e-5f-3h-5
tl t there	a-5b-3c3d-6f-5g-4
tl t think	a-8b-4c-6d-7e-9f-6h-5
tl t throw	b-4c-3d-3e-4f-3g-5
tl t to	a-5b-3c-5e-4f-4h-2
tl t trust	d-5e-4f-5g-4h-5
tl t vanish	c-6d-3e-4f-5g-5
tl t wake	a-5b-2c-5d-5e-4f-5g7h-4
tl t want	b-4c-4d-4f-7h-4
tl t work	a-4b-3d-3e-5g3
tl t worry	a3b-4c-5d-5e-3g-6h-3
tl t write	a-6b-3c-7d-4e-3f-4g-10h-4
tl t yet	a-6b-8c-3f-4g-6h-3
tl t you	a-7b-8c-7d-4e-8g-6
tl u ,	a-9b-8c-4d-7e-6f-4
tl u .	a-11b-17c-13d-10e-7f-11g-5h-5
tl u ?	e-4f-3g-6h-5
tl u a	a-5b-4f-3g-5h-3
tl u and	a-8c-3e-6f-9g-13h-5
tl u at	a-5b-3c-3d-4e-3f-5g-6h-3
tl u but	b-4c-3d-3e-2f-3g-5h-4
tl u day	a-7c-4d-6e-6f-10h-7
tl u for	a-7b-6c-6d-5e-3g-9h-5
tl u hour	b-4c-3d-4e-3f-3g-4h-3
tl u i	a-5b-2c-5e-3f-4g-6
tl u in	a-6b-3c-4f-3g-8h-3
tl u minute	b-5c-5d-7e-3f-5g-3h-3
tl u month	f-4g-3h-5
tl u more	a-5b-4c-7d-5e-4f-3g-4h-4
tl u of	b-4c-4d-5e-5f-5g-3h-5
tl u on	a-9b-3c-4d-5e-3f-5g-4h-4
tl u time	a-3b-4c-3d-2e-3f-3
tl u week	b-4c-5d-3e-2f-3g-4
tl u who	a-3d-4f-3h-5
tl u year	a-8b-6c-5d-5e-6h-8
tl v "	a-5b-4c-4d-6e-3f-3g-4
tl v $	b-14c-8g-4h5
tl v ,	a8c-3d-4e-6g-3h-3
tl v .	a-4b-3c-5f-10g-5h-9
tl v :	a-3c-2d-4e-6f-4g-6h-5
tl v ?	e-2f-8g6h-3
tl v a	a-7c-5d-4e4f-8h-11
tl v abandon	b-4c-3f-3h-4
tl v about	a-5c-4f-4g4h-6
tl v across	b-3c-3d-4f-3g-5h-3
tl v ade	a-3b-3c-3d-3e-3f-3g-5h-4
tl v after	b-3c-7e-5f-4g3h-5
tl v again	b-6c-7d-6e-5f-4g-6h-3
tl v all	a-5c-5d-5e-11f-6h-6
tl v an	b-4c-7d-6e-5f-7g-7h-3
tl v and	b-9c-6e-14f-8g-3h-8
tl v angry	b-3d-8e-4g-5
tl v another	a-6b-4c-5d-8e-8f-6h-6
tl v any	b-6c-6d-7e-7f-6g-10
tl v anyone	a-7b-8c-3d-2e-8f-11g5h-5
tl v anything	a-10b-7c-3d-5e-7f-7g-11h-7
tl v anywhere	a-3c-4d-2e-3f-3g-3h-5
tl v as	b-3c-3e-6f-4
tl v ashamed	e-3g-4
tl v ask	a-5b-4d-5e-6g-6
tl v at	a-5c-6d-3e-3h-3
tl v attack	a-3b-5c-3d-5e-4f-4g-5h-2
tl v away	a-6b-3c-7d5e-6f-6g-8h-7
tl v back	b-4d-3f-6g3h-3
tl v bad	a-5b-3e3g-3
tl v badly	a-7b-3d-3f-3g-4h-4
tl v be	b-4c-6f-4h-4
tl v because	c-10d-8e-5f-6g4h-4
tl v before	a-4b-7c-4d-8f-4g-7h-3
tl v behind	a-5b-7c-6d-6e-6f-7g-9h-7
tl v belittle	a-5b-3c-4d-2e-3g-6
tl v betray	a-2b-4g-3h-3
tl v break	a-9b-4c-4d5e-3f-3g-4h-3
tl v but	a-5b-6d-3e-5g-5h-6
tl v by	a-2b-5c-5d-2e-5f-4g-3h-7
tl v catch	a-4b-6c-7e6f-3g-8h-4
tl v chip	a-4b-3d-4g-5h-3
tl v choose	b-4c-6d-3e-4g-8
tl v claire	a-3b-3e-3g-4h-4
tl v clean	b4c3d-3e-5f-3g-6
tl v coffee	a-4b-5e-3h-3
tl v cold	b-3c-3d-3g-3h-5
tl v come	a-6c4d-5g-5
tl v control	a-5b-5c-3d-6f-3
tl v corner	a-4b-6c-5d-4e-5f-5g-5h-4
tl v dan	b-2c-5d-5g-5
tl v dark	a-4b-3c-5d-4f-3g3h-3
tl v day	a-4b-5d-2f-4g-7h-3
tl v deceive	b-5c-3d-3f-3g-3h-4
tl v discard	a-4b-5c-4d-4e-5f-4g-5h-3
tl v do	b-4c-4d-4e-5f-4g3h-3
tl v down	a-4b-3c-6d-7e-5f-5
tl v early	a-7c-4d-3e-4g-3
tl v embarrass	b-3e-3f-4g-4h-5
tl v enough	a-4b-5c-5e-3f-10h-3
tl v every	a-7c-6d-6f-6h-5
tl v everything	a-7b-13c-8d-7e-8f-6h-10
tl v for	a-9b-6c-6d-3
tl v forward	a-3c-4f-7
tl v frightened	e-3f-3g-6
tl v from	a-4b-6d-4e-5f-5g-7h-5
tl v full	a-4b-3c4d-5e-3f-4g-3
tl v furious	a-3b-4e-4f-3g-4h-3
tl v get	a-3b-10c-8d-9e-8f-8h-4
tl v glad	b-6g-5
tl v go	c-3d-2e-2g-5
tl v god	a-5b-5c-3d-4e-3f-4g3h-4
tl v good	a-9b-7c-5d-4e4g-8h-4
tl v goodbye	a-3b-4c-5d-5e-4f-5g5h-4
tl v guilty	a-4b-3c-4d-5f-3g-3h-3
tl v have	a-4b-8c-4d-5f-5g-9h-6
tl v he	e-10f-3h-3
tl v hear	a-4b-5c-4d-5e-6f-6g-7h-3
tl v her	a-6b-3c-6d-6f-3
tl v here	c-3g-6
tl v herself	a-5b-4c-3d-5e-6f-4g7h-5
tl v him	a-3b-4c-8d-3e-5f-4
tl v himself	d-7h-3
tl v his	a-4b-3c-4d-6e-3f-4g4h-4
tl v home	a-5c-4e-3f-3g-3h-4
tl v honesty	b-5c-3d-3e-4f-4g-3h-4
tl v how	a-4c-7d-4e-5f-7g-6h-4
tl v hurt	a-8c-5e-9f-3g-7h-4
tl v i	a-3c-3d-3e7g4h-3
tl v if	a-3b-6c-6d-3f-4h-3
tl v in	a-5b-6c-8d6e-8f-11g-6h-6
tl v into	a-5b-8d-10e-5f-3g-5
tl v it	a-6c-4e-5f-6g-9
tl v judge	a-3b-5c-4d-4f-4g-5h-6
tl v just	a-3e-4g-5h-5
tl v last	b-3c-8d-3f-4g-6
tl v late	a-4b-4c-3d-3e-4g-5
tl v laugh	g-7
tl v leave	b-4e-4f-3g-6h-6
tl v less	a-5c-3g-5
tl v lie	b-7d-6e-4f-2g-7
tl v like	a-10b-5c-7d-4e-4h-11
tl v lonely	a-7b-5e-5f-5h-3
tl v long	a-3c-3e3f-3
tl v look	b-5c-4d-4f-4g-3h-3
tl v lose	a-2b-4d-4e-6h-4
tl v me	b-3c-4d-7e5f-6g3h-8
tl v mo	a-4b-3c-3d-4e-3f-3g-6h-4
tl v more	a-6b-7c-4d-7e-6f-7g-8h-10
tl v mother	a-6c-5d-4e-3
tl v move	a-6b-8c-4d-5e-6f-4g-6h-5
tl v my	a-8b-10c-3d-8e-12f-5g2h-5
tl v myself	a-7b-7c-7e-5f5g4h-4
tl v next	a4b-8d-3e-5g3h-3
tl v no	b-9c-10d-5e-7g3h-7
tl v nobody	a-6b-8c-5d-3e-5f-6g-9h-6
tl v not	a-3c-6d-5e-4f-4h-2
tl v nothing	a-6c-6d-4f-8g-6h-8
tl v now	a-5b-5d-3e-6h-3
tl v numb	b-3e-4f-3g-5
tl v of	a-7b-8c-6e-5f-7h-4
tl v off	b-5e-3f-6h-3
tl v on	a-3b-3d-7e-3f-5g-2h-4
tl v one	g-6h-4
tl v or	a-5b-7h-5
tl v our	a-6b-8c-3d-3e-6f-8g5h-5
tl v out	b-4f-6
tl v over	a-6b-5c-6e-7f-3
tl v past	a-8b-4c-3d-3e-4f-7g-7h-6
tl v people	a-3b-3c-4d-3f-4g4h-2
tl v porn	a-7b-3c-5e-2f-4g-6
tl v properly	a-3b-8c-4e-4f-5g-5h-3
tl v quiet	a-3c-3d-3e-9f-2g3
tl v relieve	g-4
tl v responsibility	a-3c3d4g-4
tl v right	a-5b-7c-5d-3e-3g-3h-3
tl v room	a-5e-3f-3g-7
tl v sad	a-4b-6e-6h-7
tl v safe	a-3b-3c-4e-5f-3g4h-5
tl v sam	a-3b-5c-4d-4e-4f-5g-4h-4
tl v saturday	a-4b-4c-3d-5e-3f-3g-4h-5
tl v say	a-3b-3c-4d-2e-5f3g3h-3
tl v scared	a-3b-3c-4d-5e-6f-3g-6h-3
tl v second	a-4b-3c-4f-4h-3
tl v she	b-4d-4e-8f-3g4h-3
tl v sick	g-4
tl v since	a-9c-9d-3e-5f-5g-10h-5
tl v sleep	a-3b-3e-7f-4g-6h-5
tl v small	b-3e-7g-4
tl v so	b-4c-3d-2e-4f-7g-10
tl v some	a-5b-4c3d-8e-5f-4g-8h-3
tl v somebody	a-4b-3c-4d-5e-6f-5g3h-3
tl v something	c-3d-3f-2g-2
tl v sorry	a-5e-6g-3
tl v soup	a-3b-6c-3d-4f-5g-6h-3
tl v stay	a-3b-5d-3e-5g-5h-5
tl v straight	a-4b-5e-6g-5
tl v stupid	a-4c-3d-3e-4f-4g-5h-3
tl v support	a-2b-5e-3g-3
tl v switch	c-3d6g-3
tl v take	g-3
tl v tea	g-6h-3
tl v tell	b-5e3f-4g-8h-5
tl v ten	a-5b-5c-6d-3e-4f-4g-3h-6
tl v than	a-3b-7c-6d-5e-8f-4g-8h-4
tl v that	b-5e-4f-7g-7h-4
tl v the	a-4b-9c-9d-7e-2f-10g-7h-7
tl v them	a-7b-4c-5d-5e-7h-2
tl v there	a3b-4c-3d-4e-6f-6g-9
tl v thing	a-7b-5d-5e-6f-5g4h-4
tl v think	b-3c-3d-3g3
tl v this	a-8b-11c-8f-9h-12
tl v three	a-3d-5g-3
tl v throw	a-5b-7c-5d4e-5f-5g-11h-6
tl v thru	c-7g-11h-4
tl v tired	b-5e-6g-7h-4
tl v to	f3h-4
tl v today	a-5b-8c-6d-7e-4f-5g-12h-5
tl v tonight	a-4b-3c-4d-5e-3f-6h-3
tl v too	a-2e-3h-5
tl v trap	b-4f-3h-3
tl v trust	a-4b-4c-5d-3e-10f-6g-6h-4
tl v turn	a-5c-6d-6e-4f-4h-3
tl v twice	a-8b-5c-5e-4f-7g-11h-5
tl v two	a-6c-7d-5e-3f-3g-8h-3
tl v unheard	a-3b-4c-3d-3e-3f-4g-4h-3
tl v until	a-5b-7c-5d-6e-9f-5g-12h-5
tl v up	a-6b-3c-6f-3g4h-4
tl v us	a-9b-7c-3d-3e-8f-4h-11
tl v use	a-6b4c-4d-5e-7f-6g-6h-3
tl v walk	b-4d-4e-3f-2g-3h-4
tl v watch	a-5b-7c-5d-6e3f-4g-9h-6
tl v we	a-6b-8d-3e-6f-4h-7
tl v well	a4b-6c-3d-6e-4f-5g-8h-4
tl v what	b3c-7d-6f-7g-9h-4
tl v when	a-3b-8c-6d-3e-8f-4g-6h-4
tl v where	a-3b-5c-4d-5e-4f-5h-5
tl v whether	a-7c-5d-3e-9f-5h-3
tl v which	a-4b-3c-5d-4e-4f-5g5h-4
tl v while	a-4b-4d-5
tl v who	a-5b-6c-5d-3e-7g-3h-3
tl v why	a-6b-5c-7d-6e-3f-5h-7
tl v with	a-5b-12c-6d-3e-13f-13g-12
tl v wrong	a3b4g-5h-2
tl v yes	a-5b-3c-2e-3g-7h-3
tl v yet	a-6b-3d-5f-3g8h-4
tl v you	b-9d-4e-7f-7h-6
tl v your	a-7b4c-3d-8
tl x ,	b-8c-7e-4f-7g-11h-4
tl x .	a-17e-10h-6
tl x a	a-6b-6c-8d-10e-12g-4h4
tl x about	a-7b-10c-6d-6e-5f-4g-7h-7
tl x accountable	a-4b-2c3d-5f-4g-3
tl x act	b-6c-4d-4e-8f-8g-3h-8
tl x afraid	a-5c-2d-3e-8f-7h-3
tl x age	a-4c-2d-3e-3g-4
tl x alive	a-4b-3c-7d-5e-5f-8g7h-3
tl x all	b-10c-4d-5e-8g-3h-3
tl x alone	a-3b-3c-6d-4e-11f-5g-6
tl x already	a-3b-6c-3e5f-6h-6
tl x always	a-5b3c-10d-4e-8g-8
tl x an	b-7c-7d-7e-4g-13h-11
tl x and	a-5b-5c-6d-4e-3f-5g-6h-3
tl x angry	a-8b-5c-7d-4e-6f-8g-6h-7
tl x another	a-5d-3f-6g-6h-4
tl x anyone	a4b-4c-3d-3e-5f-7g6
tl x anything	b6
tl x apologize	a-4b-5c-6d-5e-4f-4g-4h-3
tl x around	b-3c-2d-4f-3g3
tl x ashamed	a-6b-5c-5d-7f-6g-7h-7
tl x ask	a-10b-8c-6d-2e-5f-8g-4h-3
tl x at	d-3e-5f-3g2h-6
tl x away	b-7c-3d-6e-4f-5g-8h-2
tl x bad	a-4b-4c-4d-6e-4f-5h-3
tl x be	a4c2d-6g8h-6
tl x bear	a-4b-6c-5d-5e3f-6g4h-4
tl x begin	a-6b-7c-5d-7e-7f-9g5h-5
tl x believe	a-6b-10c-3d-3e-12f-8h-3
tl x blow	a-7b-5c-5d-6e-5f-3g-9
tl x book	a-7b-4c-5d-5e-4f-7g-7
tl x bore	b-3c-5d-5e-3f-4g-3
tl x both	a-5b-4c-3d-5e-3f-5g4h-6
tl x break	a-7b-3c-8e-5f-4h-4
tl x bring	a-4e-3f-4g-4h3
tl x burn	a-6b-5c-7d-4e-5f-7g4
tl x busy	a-5b-4c-4e-6f-5g-5h-4
tl x buy	a-8b-9c-8d-7e-4f-9g-7h-8
tl x call	a-5b-4c-3d-4e-4f-5g-8
tl x cancel	a-7b-5c-6d-6e-3f-4g-7h-3
tl x cause	a-6b-3c-7e-3f-3g-4
tl x change	a-4c-3d-5g-7
tl x check	a-4c-4d-3e-6g-8
tl x cold	a-5b-5d-5e-5f-6
tl x come	e-4
tl x count	a-5c-3e6
tl x cross	a-5b-4c-5d6e-3f-4g-4h-4
tl x cry	a-4b-6d-2e-7h-6
tl x cut	a-5b-5c-7d-5e-4f-6g6h-6
tl x damage	a-7b-6d3e-7f6g-7
tl x dead	a-8b-6c-6d-5f-7g4h-3
tl x decide	a-7b-5c-6d-7e-11f-7g-9h-6
tl x die	a-7c-4d-7e-4f-4g-8h-3
tl x disgusting	a-6b-6c-4d-7e-6g-4h3
tl x do	a5c-6g4h-5
tl x drive	a-8b-5d-3e-6f-6g-10h-7
tl x easy	a-4b-6c-4d-3g3
tl x eat	a-6b-4c-4d-6e-4f-4g-6
tl x eleven	e-3
tl x empty	d-5g3
tl x enough	a-3b-7c-6d-5e-4f-7g4h-4
tl x entitle	a4b-5c-4d-4e-3f-4g-6h-2
tl x even	b-5c-3d-4e-5f-3h-3
tl x ever	a-6b8c-4d-6e-7g-12
tl x fall	a-4c-3d-4f-5
tl x far	a-5b-4c-3d-5e-5f-5g-8h-5
tl x feel	a-6b-7c-7d-7e-8f-6g-8h-5
tl x find	a-3b-2e-5g-7
tl x fine	a-4b-4e-8
tl x for	a-6b-7c-4d-6e-8f-3g4
tl x forget	a-2b-6d-6e4f-2g-6h-6
tl x forgive	a-6b-6e-5f-4g-8h-4
tl x frightened	a-5b-7c-8d-3e-3f-6h-3
tl x get	a-11c-11d-7e-10g4h4
tl x give	a-8b-8c-8d-6e-7f-6g-7h-7
tl x glad	a-6b-3c-6d-3e-6f-7g-8h-3
tl x go	a5c-4e-6f3
tl x good	a4c-5d-9e-9h-8
tl x grateful	a-5b-6c-5d-5e-4f-7g-8h-6
tl x happen	a-9b-4c-4d-3e-5g-6h-4
tl x happy	a-4b-5c-6e-5f-4h-6
tl x hard	a-6e-4g-6h-3
tl x hardly	a-4b-7c-2d-3e-4f-3g-3
tl x have	a3b-5c-4e-10f-5g4
tl x he	a-5b-3c-3d-4e-5g-10h-6
tl x hear	a-8b-4c-3d-3g-8h-5
tl x help	a-5b-5c-4d-3e-6f-3g-8h-4
tl x here	b-3d-3e5f-3
tl x hide	a-8c-7d-6e-5f-5h-3
tl x his	a-5b-5c-5d-4e-3f-6g-7h-6
tl x home	b-3c-4e-5f-3g-10h-6
tl x honest	b-7c-4d-4e-4f-5g-6h-7
tl x hope	b-5d-5e3g-4h-5
tl x how	b-9c-3d-6e-4f-3g-4
tl x hungry	c-3
tl x hurt	a-11b-5c-7d-3e-10f-9g4h-3
tl x i	b-9c-5d-6e-6g-10h-10
tl x ill	a-6b3c-6e-4f-4g-3h-10
tl x imagine	a-3c-4e-3
tl x in	a-4c-3d-4f-2h-5
tl x it	b-7c-3d-3f-10h-5
tl x just	b-7c-4d-7e4f-6h-6
tl x keep	a-9b-4c-4d-4e-6f-4h-3
tl x kill	a-7b-8c-8d-6e-11f-8g4h-10
tl x know	a-6b-5d-3e-5f-10g-4h-5
tl x late	a-6d-3e-3f-3h-8
tl x leave	a-4b-3c-7d-6f-4g-9h-3
tl x less	a-8b-6c6d-6e-3f-3g-5h-6
tl x let	a-4b-5c3d-3e-3f-5g7
tl x lie	a-9b3c-8e-6f-7g-11h-4
tl x like	a-3b-3e-7f-4
tl x lock	a-4b-3d-4e-5
tl x look	b-6c-6d-2e5f-3h-3
tl x lose	a-6b-4c-5d-3e-8f-5g-10h-4
tl x love	a-4c-3d-5e3f2g-5
tl x mad	a4b-5c-7d-3e-6f-4g-7h-7
tl x make	a-8b-8f-5g-5h-8
tl x mark	a-4b-3c-5d-5e-2f-7g3h-5
tl x marry	a-7b-6c-7d-4e3f-7g-7h-8
tl x me	a-8b-7c-7d-8e-9f-4h-9
tl x mine	b-3f-3
tl x miss	a-7b-5c-3d-4e-7f-6h-3
tl x more	a-4d-3e-3g3h-3
tl x move	a-3c-4d-6e-3f-6
tl x murder	a-9b-8c-6d-9e-8f-7g-8h-6
tl x my	b-3c-6d-3f-6g4h-5
tl x need	a5b-6c-6d-5e-2f-6h-7
tl x never	a-6b6c-3e-2
tl x new	b-4e-3f-5g-4h-5
tl x next	b-4f-3g-3
tl x no	a-10b-8c-3d-6g-7
tl x nobody	a-4b-4c-3d-4f-6g2h-3
tl x not	a3c3d3g4
tl x nothing	b-6c-4d-5e-7f-4g-6
tl x notice	a-6b-4c-4d-4e-7f-3g-7h-4
tl x on	c-7d-7e-6f-3g-5h-5
tl x one	b-8c-3d-4e-6g-4h-5
tl x only	b-6c-4d-5f-8h-6
tl x open	a-5b-5c-4d3f-4g-3
tl x out	d5e-4
tl x over	a-3
tl x own	a-5b-5c3d-6e-3f-7g-7
tl x paranoid	a-6b-4c-4d-5e-5f-4h3
tl x park	a-5b-6c-5d-7e-6f-4g-4h-3
tl x pathetic	a-6b-7c-7d-6e-7f7g-7h3
tl x patient	a-5b-3c-3d-6e-3f-5g-6h-4
tl x pay	a-7c-4d-8e-4g-8h-3
tl x picture	a-7b-3c-3d-3e6f3g-8h-3
tl x plan	a-5b-4c-5d-3e-5f-4g-7
tl x play	a-6b-3c-9d-3f-7g-11
tl x proud	d-3e-4f-3g-7h-5
tl x put	b-5c-6d-5f-5h-5
tl x quick	a-6e-3f-3h-3
tl x quiet	b-4c-4d-6e-5f-4g-9h-5
tl x rain	a-4d-5e-6g-5
tl x raise	b-9c-5d-7e-5f-6g-7h-7
tl x rather	a-6b-5c-4f-4h-5
tl x read	a-3d-5
tl x regret	b-5c-3d-4e-6h-6
tl x relieve	a-4e3f-3h-3
tl x right	a2b-5c-3d-6f-3g-6
tl x ring	a-3b-3d-3g-3
tl x rob	a-6b-6c-8d-7e-5f-5g-5h-5
tl x run	a-6c-4d-3e-4f-3g-6h-3
tl x say	a-10c-7e-7f-8g-7h-7
tl x scared	b-4c-5d-3f-6h-5
tl x scream	a-7b-6c-2d-3e-7f-4g-5h-5
tl x secretly	a-3b-5c-2d-4e5f-3h-5
tl x see	a-6b-4c-6d-5f-4g-4h-3
tl x selfish	a-4c-4e-3g-5h-5
tl x set	a-4b-5c-7d-5e-3f-3g-4h-3
tl x short	g-3
tl x show	b-4d-3e-4g-10h-3
tl x sick	a-4b-4c-5d-6e-5f-6g-6h-5
tl x sleep	a-9b-3d-4e-2g-7
tl x small	a-6b-4c-4d-4e-4f-3g-6h-5
tl x so	a-11b-6c-6d-4e-9f3g5
tl x some	a-7b-4c3f-5g-8h-6
tl x something	a-9b-6d-6e-5
tl x sooner	a-5b-7d-4f-3h-3
tl x sorry	b-5e-4f-8h-4
tl x spend	a-7b-5c-7d6e-4f-6g-4h-5
tl x start	b-5d-3e-3h-3
tl x stay	a-3c-3d-4e-3g-4h-4
tl x still	a-10b-5c-4d-6f-4g-8
tl x stop	a-4b-4c-5d-3e-5f-3g-7h-4
tl x stress	a-6c-5d-6e-3f-6g-4
tl x strong	a-4d-5e-3f-3g-3
tl x stupid	a-5b-3c-6d-4e3f-6g-3h-4
tl x such	a-4b-5c-4d-5e-4g-6h4
tl x switch	a-4c-4d-6e-3g-5
tl x take	a-4b-6c-2d-3e-6g5h-3
tl x talk	a-5b-3d-3h-3
tl x tell	a-6b-3c-9e-6f-4g-6
tl x that	a3b-6c-6d-9g-11h-6
tl x the	a-8c-3d-7
tl x them	a-7d-2e4f3g-8
tl x there	a-8b-8c-3d-3e-3f-4
tl x thing	a-3c4d-4e-4f-3g4
tl x think	a-8b-7c-7e3f-7h-4
tl x this	a-8e-6g3h-3
tl x three	c-3d-4h-3
tl x throttle	a-5b-4c-4f-3g-5h-4
tl x tired	a-8b-3c-8d-3e-5f-8g-13h-8
tl x to	a-3c-4e-11f-6h-4
tl x too	a-5b-7c-4d-8f-5g-9h-6
tl x trash	a-4b3c-4d-5e-4f5g-7
tl x try	a6b-5c-6d-7e-8f-7g-9
tl x turn	a-7b-6c-5d-6e-6f-6g-8h3
tl x two	a-7b-4f-8g-7
tl x unbearable	e-3f-3
tl x under	a5b-4c-6d-6e-5f-6g-9h-7
tl x understand	a-3e-6g-5
tl x unfair	a-5b-4c-6d-3e-4f-3g-9
tl x unkind	a-4d-3e-3f-5
tl x unlovable	a-5b-4c-4d-3e3f6g-6h-6
tl x up	g-7
tl x upset	a-7b-8c-8d-11e-8f-10g-10h-7
tl x use	a-8b-4c-5d3e-5f-3g-4h-4
tl x useless	a-3b-4c-4d-2f-4g-3h-3
tl x very	a-7b-6c-7e-5f-6g-5h-5
tl x wait	a-5b-9c-4d-4f-5g-10h-7
tl x walk	a-3b-3c-5d-4e-3f-4
tl x we	a-4e-3g-7h-4
tl x weak	a-6b-7c-5d-6e-4g-5
tl x what	a-7b-8c-5e-10f4g-10h-9
tl x when	a-6c-3g5
tl x wire	a5b-3d-3h-3
tl x with	a-9b-4c-5d-6f-4g-7h-5
tl x work	a-13b-2d-4f-3
tl x worth	a-3c-4e-4f-4g3
tl x worthless	a-4b-4c-4d-4e-3f5g-5h-5
tl x wreck	a-5b-7c-7d-6e-6f-4g-5h-7
tl x write	a-6b-4c-6d-3e-3f-5
tl x wrong	a-6b-5c-4d-3g-6h-8
tl x you	a-3b-5c-3d-4e-4f-12g-7
tl x your	b-6c-6e-3f-6
tl y ,	a-7d-3f-4g-3
tl y .	a-7b-6c-8d-8e-6f-6g-7
tl y on	a-3b-3c-3d-4e-3f-3g-3h-3
ttt ..$	a-3b-3c-4d-6f-4g-6h-6
ttt ..p	f-6g-5h-6
ttt .a.	a-5b-6c-3e-4f-5g-6
ttt .ac	a-3b-3d-3f-3g-6h4
ttt .ai	a-7b-9c-6d-6e-5h-12
ttt .an	a-4b-4c-4d-4e-4f-4h-5
ttt .as	a-8b-7c-5d-6e-6f-5g-10
ttt .ca	b-7c-9d-7e-8f-6g-7h-4
ttt .cd	c-3e-3f-3g-4h-7
ttt .ci	b-3d3f-5
ttt .cn	a-5d-5g-4h-5
ttt .cp	b-3c3d-5h-3
ttt .cr	b-3e-3f-6g-3
ttt .cs	a-6
ttt .ct	a-6b3c-5d-5g-8
ttt .cu	a7d-4e-5f-2g-5
ttt .cv	a-3b-3c-3d-5e-3g-9
ttt .da	a-5b-3c-5d-4e-3f-9
ttt .di	a-4d-7f-4h-5
ttt .dn	b-10c-4d-8e-5f-5g4
ttt .du	g-6
ttt .iN	h-3
ttt .ia	a-6b-3c-3e-4f-3g-3h-3
ttt .id	b-3c-6d-6f-5g-9h-3
ttt .ii	a-6c-3d-3e-3f-3
ttt .in	a-4
ttt .ip	a-4c-5e-6
ttt .ir	a-3b-3c-3g3h-2
ttt .iu	a-4b-6c-4e-4f-5g-6h-4
ttt .n.	a-8b-11c-7d-9e-6f-11g-15h-9
ttt .na	a-11b-7c-6d-8e-6f-8g-13h-8
ttt .nc	a-4b-5c-4e-3g-7h-4
ttt .ni	b-4c-4e-3f-3g-13
ttt .nn	a-7b-3d-7e-4f-7g6h-5
ttt .np	a-7b-3c-4d-4e-4f-3g-6h-5
ttt .nr	a-6g-7
ttt .nv	a-7b-5c-6e-3f-6g-5h-6
ttt .nx	b-2c-2d-6f-5g-7h-3
ttt .pa	a-5b-6d-5f-5h-7
ttt .pc	a-4b-8c-3d-5e-5f-5g-3h-4
ttt .pn	a-4b-6c-3f-7g-6h-7
ttt .pr	b3c-11d-6f-5h-7
ttt .pv	a-6c-7d-4e-5h-3
ttt .px	d-3f8g-9h-3
ttt .r.	a-9c-9d-4e-10h-10
ttt .ra	a-7b-4d-5e-7f3g-8h-4
ttt .rd	a-6b-4c-4d-6e-3f-4g-5
ttt .rp	a3b-6c-3d-3e-6f-3g-5h-3
ttt .rr	c3g-4
ttt .rv	a-4b-5e-3g-7h-4
ttt .sp	a-8
ttt .su	a-3b-4e-4f-5g-3h4
ttt .td	a-5b-6c-5d-6e-5f-7g-5h-6
ttt .ti	a-3b3c-3d-5e-5f-6g-7h-6
ttt .tr	a-5b-7c-6d-3f3g-5h-3
ttt .tv	a-4b-7c-5e-5f-5g-5h-4
ttt .ui	a-6b-3d-5e-3f-5h-3
ttt .un	a-7b-5c-3d-7e-4g-8h-8
ttt .v.	a-6b-5c-4d-5f-3g-11h-5
ttt .vd	a-9b-9c-6d-7e-6f-8g-5h-7
ttt .vi	b-3c-5e-4
ttt .vn	a-5b-4c-3d-4e-3f-4h-5
ttt .vp	d-4e-6f-3g-5
ttt .vr	a-3g-4h-3
ttt .vt	a-8b-7c-5d-4e-9f-6g-6h-5
ttt .vu	a-4b-4c-3d-6e-3f-3g3h-4
ttt .xp	a-8b-3c-3f-4g-12
ttt .xt	a-6b-8c-6d-3e-7g-3h3
ttt N.$	a-9b-7c-5d-8e-7f-7h-7
ttt N.c	a-5c-4g-7
ttt N.i	a-4b-2
ttt N.n	a-3b-5c-6d-4e-4f-6g-7h-7
ttt N.p	b-3c-5f-5g-13
ttt N.r	a-3c-4
ttt N.v	a-4b-3c-2d-3f-4g-3h-3
ttt Ncd	g-4
ttt Ncp	a-6b-3c-8d-3g8
ttt Ncv	b-3c-3e-5g-6h-4
ttt Ni.	a-5b-3c-4e-3f-3g-6
ttt Nid	c-3g-7
ttt Nip	a-5b-4c-3d-6e-3g-6
ttt Nn.	a-5c-3d-6g-8h-3
ttt Npv	a-5b-3c-5d-5e-4
ttt Npx	a-3d-4e-3g3
ttt Nsp	a-5b-3d-4e-7g-6
ttt ^.p	a-3b-5f-4g-5h-3
ttt ^a.	a-9b-7c-8d-5e-5g-10h-6
ttt ^aa	a-6b-5c-4d-4e-6f4g-6h-5
ttt ^ad	a-6b-6c-6d-6e-7f-6g-8h-5
ttt ^ai	b-6d-10e2f-4g-6h-7
ttt ^an	a-2b-10c-9e-8
ttt ^ap	a-5b-3c-4d-4e-5f-5g-7h-3
ttt ^as	a-4b-3c-6d-3e-6f-2h-5
ttt ^cp	b-4c-3d-3e-4f-4g-6h-4
ttt ^da	a-8c-7e-10f-9g-12
ttt ^di	b-7c-2d-4e-3f-5g3h-3
ttt ^dn	c-4d5e-7
ttt ^dp	a-7c-6d-7f-5g-7h-6
ttt ^iN	a-5b-4c-5d-4e-3g3h-3
ttt ^id	a5b-6c-7e-4f-9g-6h-8
ttt ^ii	a-3b-3d-4e-3g-8h-3
ttt ^in	a-5b-3c-3e-3f-5g-7h-4
ttt ^ip	a-9b-8c-5d-8e-7f-7g-6h-4
ttt ^ir	a-5b-6c-4d-6e-5f-5g-6h-3
ttt ^iu	a-3c-3d-3g-4
ttt ^iv	a3c-4d-5e-5f-4g-5
ttt ^j.	a-7b-4c-6d-5e-4f-7g-6h-4
ttt ^jr	a-7b-7c-5d-5e-6f-5g-8h3
ttt ^jv	b-3c-5d-3e-4
ttt ^n.	a-13b-9c-10d-8e-6g-3h-11
ttt ^na	a-5b-5c-3d-4e-5f-7h-6
ttt ^nd	a-7b-4c-7d-8e-4f-7g-10h-6
ttt ^ni	a-10b-3d-9e-4f-5h-6
ttt ^nn	a-11b-12c-9d-3e-10f-13g-9h-11
ttt ^np	a-6b-6c-9d-8e-5f-3h-6
ttt ^nr	a-6b-9c-8d-8e-7f-6g-13h-7
ttt ^ns	a-6b-2c-6d-6e-4f-4g-7h-3
ttt ^nu	a-7b-9c-7d-10e-6f-8g-10h-11
ttt ^nv	a-5b-10d4e-6f-5g-13h-5
ttt ^nx	a-4b-11c-4d3e-10f-14h-3
ttt ^pa	a-6b-8d-7e-8g-8h7
ttt ^pd	a-4b-4c-5e-3f-8g-3
ttt ^pi	b-12c-3d-7e-4f-5g-9h-5
ttt ^pn	a-8b-8c-8d-7f-10g-5
ttt ^pp	a-4b2e-4f-5g7h-3
ttt ^pr	b8c-7d-7f-10g-5h-10
ttt ^pv	b-7d-5f-5h-9
ttt ^px	a-4d-3f3g-4h5
ttt ^r.	a-5b-6c-6d-6e-5f-5g-9
ttt ^ra	a-6b-6c-6d-7e-6f-3g-9
ttt ^rd	a-3b-5c-4d-2f6g-8
ttt ^ri	a-6b-6d3e-5f-5g-9h-6
ttt ^rn	a-6b-5c-4d-6e-5f-9g-3h-7
ttt ^rp	b-6c-4e-3g8h-7
ttt ^ru	a-3e-5f-4g-4
ttt ^rv	a-4b-6c-5d-10e-6f-5g-9h-5
ttt ^rx	a-10b-8c-3d-5e-4f-3g-12h-10
ttt ^sd	a-4b-4c-3d-4e-5f-4
ttt ^sp	b-4c-2d-3e-4
ttt ^tr	a-3b-10c-4d-3e-3f-3g-3h-4
ttt ^ua	a-4b-5c-5d-5e-4f-4g-3h-5
ttt ^un	a-5b-7c-4e-6f-6g-6h-6
ttt ^v.	a-7b-8d-8e-6f-7g-5h-6
ttt ^va	a-9b-8c-5d-5e-6f-7g-9h-7
ttt ^vd	a-9b-17c-10d-14e-9f-8g3h-10
ttt ^vi	a-10b-11c-9d-9e-8f-8g-3h-9
ttt ^vn	b-5e-4f-4g-9h-4
ttt ^vp	a-9c-6d-10e-12f-10g-6h-4
ttt ^vr	a-4b-5c-3d-7e-4f-6g-12h-5
ttt ^vt	a-8b-5c-3d-4e-5f-5g-5h-4
ttt ^vv	a-6b-8c-8d-8e-6f-4g-7h-7
ttt ^xd	a-9b-5c-4d-6e-3f-6h-8
ttt ^xp	a-8b-7d-2e-6f-6h-9
ttt ^xt	a-3b-7d-5e-6h-4
ttt ^xv	a-3b-6c-6d-7e-6f-4g5h-4
ttt a.$	b-8c-6d-8e-7f-7g-6
ttt a..	a-3b-5c-3d-4f-4g-5h-3
ttt a.a	a-7b-5c-5d-5e-4g-3
ttt a.c	b-7d-4e-6f-8h-4
ttt a.d	a-7b-3c-3d-5e-4g-9
ttt a.i	a-6d-3e-3f-3g-6h-3
ttt a.n	a-9b-6c-7e-5f-8g-7h-6
ttt a.p	a-7c-5d-6e3g-7
ttt a.r	a-9b-4c-2d-3e-8g-6h-9
ttt a.s	a4b-3c-3e-5f-4g-3h-4
ttt a.u	a-5c-3d-5e-3f-4h-3
ttt a.v	b-6c-8d-4e-6f-3g-7
ttt a.x	a-5c-6d-3e-4
ttt aa.	a-3g-5
ttt aan	a-7b-7c-7d-7e-6g-8
ttt aax	a-4b-4c-4d-4e-3f-4g-4h-4
ttt aca	a-7b-4c-4d-6e-7g-3h3
ttt acd	a-5b-4c-3g-7h-7
ttt acn	a-10b-6c-9e-6f-11g-12h-13
ttt acp	b-4c-5d-8e-11g-4
ttt acr	d-3e-5f-6g4h-4
ttt acv	a-6b-8c-7d-8e-6g-9
ttt adn	a-11b-9c-10d-9e-6f-7g-5
ttt ai.	a-3b-3d-3e-3f-2g-6
ttt aiN	b-3d-3e-3f-5
ttt aia	a-9b-6c3d-8e-3f-7g-9h-9
ttt aid	a-16b-6c3d-5f-16g-7h-3
ttt aii	a-4b-8c-3e-4h-3
ttt ain	a-4b-4c-11d-4e-8f-9h-10
ttt aip	c-7g-5h-9
ttt air	a-6b-4d-6e-5f-5h-3
ttt aiu	c-8g-3
ttt aiv	b-7c-4d-4e-8g5h5
ttt an$	a-3b-6c-6d-3e-7f4g5h-6
ttt an.	a-11b-10d-11e-5f-4g-10h3
ttt ana	b-5c-5e-7g-7h-4
ttt anc	b-3c-4e-4f-6h-5
ttt and	f-3g-9h-6
ttt ani	b-5d-6e-7g-5
ttt ann	a-7c-4d-4e-3f-3g-4h-4
ttt anp	a-5b3e-7g12
ttt anr	a-7b-7c-7d-8h-6
ttt ans	a-3b-3e-7g-8
ttt ant	b-2c-4d-4f-5h-7
ttt anv	a-6b-8c-7d3e-8f-6g-8h-5
ttt anx	a-3b-6c-7d-3e-6f-7g-3h4
ttt ap.	a-7b-7c-9d-6e3f-8h-8
ttt apv	a-4b-4c-4d-4g-3h-7
ttt apx	a-4b-6c-10d-5e-5f-9h-3
ttt ar.	a-10b-10c-4d-8e-6f-9g3h5
ttt ard	a-3b-6c-3d-5e-5f-3g-8
ttt arp	d-3e-6f-3g-8
ttt asd	a-4b-3c-3d-3e-5f-3g-6
ttt asp	a-5b-5c-9d-3e-9f-5g-2
ttt asv	a-6b-4d-5e-7f-7h-4
ttt atv	a-8b-6c-7d-4f-11h-7
ttt au.	a-5b-4d-5f-3g3h-4
ttt aun	a-4g-4h-3
ttt ax.	b-4c-4d-5e-4f-4g-4h-5
ttt axp	a-6b-6c-4d-3e-5g-6
ttt axv	b-4e-4f-4g3h-4
ttt ca.	a-8b-6c-5d-7e-7f-8
ttt cac	c-4d-5g-8h-5
ttt cai	b-2c-7d-3e-6f-3g-6
ttt cda	a-4b-5c-5e-4f-4g-11
ttt cdn	b-5c-5e-4h-9
ttt cid	a-8b-3f-4
ttt cii	a-3b-8c-5d-4e-9f-3g-9h-9
ttt cip	d-3e-5f-2g-8
ttt cn.	a-4b-8c-3d-7e-5f-4g-4h-6
ttt cna	a-4b-3c-5d-6e-4f-6g-6h-7
ttt cni	a-4c-4g3
ttt cnp	a-4b-4d-5e-6f-5g5
ttt cnx	a-3b-4c-10d5e-4f-9g-12h-11
ttt cpn	a-6b-4c-6d-6e-7f-6h-6
ttt cpp	a-6c-4d-4e-4f-4g-4h-4
ttt cpr	a-9b-3c-5d-5e-6f-3h-3
ttt cpv	a-4b-4d-9f-4
ttt cpx	a8c3d5g4
ttt cr.	b-6c-8d-8e-6f-7g-10h-5
ttt cra	a-6b-5d-5e-4f-3g-9h4
ttt crd	a-5b-3c-3e-4f-2g6h-5
ttt crp	a-5e-5f-5g-3
ttt crv	c-4d-3e-5f-6g6
ttt crx	b-4c-3d-4e-5f-4g-4h-4
ttt csp	a-6
ttt cti	a-5b-5c-4d-5g-8
ttt ctr	b3e-3g-7
ttt ctv	a-6b-4c-5d-4e-3f-3g-5
ttt cun	a6d-3e-4f-7g-6
ttt cv.	a-7b-4c-3d-5e-3f-3g-3
ttt cva	a3c-3d-5e-3
ttt cvc	a-3b-4c-3d-5g-7h-5
ttt cvd	a-3b-5c-6d-5f-5h-5
ttt cvi	a-8b-9c-10d-11e-12f-9g-10h-6
ttt cvn	a-5b-3c-3d-4e-7f-4g-3h-3
ttt cvp	a-4b-3c-4d-4e-4g6h-3
ttt cvr	a-4b-4c-5d-3e-3f-4g-8h-5
ttt cvs	e-3g-3
ttt cvt	a-6b-4c-4d-3e-6f-4g-6h-4
ttt cxd	d-2g6
ttt cxt	g4h-3
ttt d.$	a-10b-9e-7f-8g-5
ttt d.n	a-4b-3c-4e-3f-3g-3h-3
ttt d.p	a-3f-3g-10
ttt dN.	b-4c-3d-3e-3f-4g-8
ttt dNn	a-7g-8
ttt da.	b-6d-4e-8f-7g4h-8
ttt daa	a-5b-4c-5d-6e-6f-9g-6
ttt dac	a-6c-4d-4e-5f-5g5
ttt dai	a-2b-6c-3e-6g-7
ttt dan	a-3g-6h3
ttt dap	a-5b-3c-6
ttt das	b-3e-3f-4g-4
ttt dau	a-6b-3d-5f-6h-4
ttt dcp	a-7b-5c-5d-7e-8f-7h-5
ttt ddn	a-6e-4f-5h-5
ttt did	c-3d-5e-3f-3g7h-5
ttt dip	a-8b-4c-5d-12e-5f-5h-6
ttt dir	a-3b-4e-3g-3
ttt dn$	a-5f-8
ttt dn.	a-4e-5
ttt dna	a-4b-7d-9e-5g-5
ttt dnc	b-3c-4d-5e-5
ttt dnd	b-13c-2e-5f-4g3
ttt dni	a3c4g2h4
ttt dnn	a-7b-4c-13e-4f-5g4h-3
ttt dnp	d-5e-4g6h-4
ttt dnr	b-5e-7f-3g6
ttt dns	b-6c-6d-6h-6
ttt dnt	c-4d-7e-3f4h-3
ttt dnu	d-3e-5f-4g6h-5
ttt dnv	a-7b-4c-8d8e-7f-7h-7
ttt dnx	a6b-2g-8
ttt dpn	a-4b-4d-4e-3f-6h-7
ttt dpv	a-8c-5d-6f-6g-7h-6
ttt dpx	a-6b-7c-6d-3e-3f-3
ttt dr.	b-6c-4d-4e-5f-4g4h-5
ttt dri	b-4d-3e4f-6g-8h-3
ttt drn	f-3g-6
ttt dtv	a-5b-4d-5h-3
ttt du.	a-7b-11c-10d-5e-8f-10g5h-7
ttt dui	a-2g-4
ttt dun	a-6b-7c-6d-8e-4g3h3
ttt dup	a-3d-4f-3h-5
ttt dv.	a-14b-7c-5d-7e-7h-9
ttt dvi	a-4b-3d-4f-4g-5h-4
ttt dvn	a-5b-4c-2d-5e-3f-3h-3
ttt dvv	d-4
ttt dxv	a-5b-2c-3d-3e-5f-3g5
ttt i.$	a-5b-6c-4e-4f-7h-4
ttt i.c	a-7b-3d-6e-5f-3g3h-3
ttt i.n	a-8b-5c-4d-7e-4f-4g-6h-4
ttt i.p	a-6c3f-4g-8
ttt i.r	a-5b-4c-5e-6f-3g-8
ttt i.v	b-3g-3
ttt i.x	b-5f-4g-4h-6
ttt iN.	a-6b-4c-4d-8e-4f-8g-6h-3
ttt iNc	b-2c-8g5h-3
ttt iNi	a-3c-3d-3g-7
ttt iNn	a-5b-3c-4d-7e-3g-9h-2
ttt iNp	a-5b-3d-4e-4g5
ttt iNs	a-5b-3d-4e-7g-6
ttt ia.	a-3b-5d-5e-4f-6h-6
ttt ian	a-3b-4d-7e-4f-3g-5
ttt ica	b-3c-3g-8h-5
ttt ici	a-3b-4c-4d-4e-8g-7
ttt icp	a-10b-5c-5f-7h-3
ttt icv	a-5b-3c-4d-3e-5f-5g-5
ttt id.	a-8e-4f-3
ttt ida	a-5b-4d-3f-5g-3
ttt idc	b-4c-3e-3
ttt idd	a-5b-5c4e-3f-3g-7h-3
ttt idi	a-5b-3c-4d-4e-6f-4g4h-4
ttt idn	a5c6d7g5h-3
ttt idp	a-6c-5d-4f-5
ttt idr	a-4b-8c-5d-6e-6f-6g-10h-6
ttt idu	a-4b-7c-5d-7e-8g-4
ttt idv	a-11b-6c-4d-8e-6g-11h-3
ttt idx	a-6b-4c-6d-3e-3f-3g-8h-4
ttt ii.	a-5d-6e-3f-3g-3
ttt iiN	a-3b-4c-4e-4f-3g-2h-4
ttt iia	a-4g4
ttt iid	a-11b-9d5e-8f-6h-6
ttt iin	a-3b-5c5d-12e-5f-3h-5
ttt iip	a-4c-5g-7h-4
ttt iir	a-5b-3c-3d-6e-5f-3g3h-6
ttt iiu	a-5c-4d-6e-3h-3
ttt iiv	b-5d-4e4g-4
ttt in.	a-3b-10c-6d-9e-6f-5g-7h-4
ttt inc	a-7b-4c-7d-3e-6f-9
ttt ind	a-5b-4c-5d-3f-6g-3h-5
ttt ini	b-5c-8f-2h-6
ttt inn	c-5d-5f-5g-10
ttt inp	b-6d-4e-5f-8g-3
ttt inr	a-4b-3c-3d-6e-4g-5
ttt ins	a-5c-3e-4f-3h-4
ttt inu	a-5b-4c-2e-3f-3g-9
ttt inv	c-5e-3f-5h-4
ttt inx	b-3c-3d-4e-3f3h-5
ttt ip$	a-5b-4d-3e-5f3h-5
ttt ip.	a6b7d4f3g-6
ttt ipa	a-11b-6e-10f-8h-11
ttt ipc	a-5b-4c-4d-3e3f-3g-4h-3
ttt ipd	a-5b-3c3g-7h-3
ttt ipi	c-6e-4h-3
ttt ipn	b-2c-5d-4e-6g3h-3
ttt ipp	b-4d-4e-7g-3h-4
ttt ipr	b-8d-3h-3
ttt ips	b-5c-5d-3e-4g-3h-4
ttt ipt	a-6d-3f-4g7
ttt ipv	a-5c-6e-5f-4g6h-7
ttt ipx	b-6c-4f-3h-8
ttt ir.	a-8b-6c-9e-6f-6
ttt ira	a-3b-5d-7e-4f-5g-3h-5
ttt irc	a3b-6c-6d-6e-5f-4g-6h-3
ttt ird	a-4b-4c-4e-3f-4g4
ttt iri	b-4c-3d-2g-6h-3
ttt irn	a-6b-5c-5d-5e-3f-4g-6h-4
ttt irp	a-4c-2d-4h-4
ttt irv	a-5b4c-4d3e-3f-3g4
ttt isn	b-5c-5d-8e-5f-3g-8h-7
ttt isp	a3e-3g4
ttt itv	a-3b-4e4
ttt iu.	a-10b-8c-6d-9e-10f-6g-5h-10
ttt iuc	f-4g-8
ttt iud	a-4b-4d-4f-3g-5
ttt iui	a-11b-6c-6d-8e-4f-6g-6h-5
ttt iun	c-5d-3e-5f-9g-5h-4
ttt iup	a-3c-5f-3g-6
ttt iv.	a-7b-9c-6d-3e-3f-10h-5
ttt ivd	a-4b-10c-8d-8e-7f-6
ttt ivi	a-4b-3c-4e-3f-3g4h-2
ttt ivn	a-3b-3c-6e-4f-4g-7h-3
ttt ivp	b-3f-5g5h-3
ttt ivr	b-3d-3e-3f-6g-6h-4
ttt ix.	b-3d-5e-3f-3g-5h-3
ttt ixa	a-5c-7f-6g-9
ttt ixd	a-5b-11c-4d-10e-8f-5g-11h-9
ttt ixv	a-4b-3c-3d-3e-4f-3g-5h-5
ttt j.$	a-6b-6c-5d-5e-5f-7g-11h-10
ttt jrv	a-6b-4c-8d-5e-5f-3g-6h3
ttt jvp	a-5b-7c-5d-3e-6f-4g-6h-3
ttt n.$	a-4d-4e-6f-4g-6
ttt n.a	a-10b-6c-5d-5e-5f-6g-3
ttt n.c	e-3f-4h-3
ttt n.d	b-5c-6d-10e-5f-11
ttt n.i	b-3c-6d-5f-6h-3
ttt n.n	a-4b-10c-7d-3e-5f-11g-3h-10
ttt n.p	a-3c-7d-3e-4f4h-5
ttt n.r	b-4f-5h-3
ttt n.s	f-5g-8h-8
ttt n.t	a-6b-9c-6d-7e-5f-8g-5h-5
ttt n.u	a-6b-5c-3d-5e-4g-9h-8
ttt n.v	a-9b-3c-5d-7e-7f-8g-3h-8
ttt n.x	a-6b-6e-3g-12h-5
ttt nN.	a-5b-6c-6d-4e-5f-7g3h-3
ttt na.	a-11b-9c-3d-11e-11f-5g-11h-3
ttt nac	a-4b-5c-5d-5e-7f-5g-5h-7
ttt nai	a-7b-4c-6d-3e-3f-2h-4
ttt nan	a-6b-4d-5h-7
ttt nap	b-6c-8d-5e-3f-5g-4h-5
ttt nar	a-3e-4g-6
ttt ncd	a-7b-4c-5d-4e-4h-4
ttt nci	a-7b-9c-9d-8e-4f-4g-6h-3
ttt ncn	a-4b-8d-6e-5f-4
ttt ncp	a3e-5f-4g-5h-3
ttt ncr	a-7b-3c-2e-7f-4
ttt ncv	a-4b-4c-4d-7e-4h-4
ttt ncx	d-2g7
ttt nda	b-3c-3e-3g-5h-3
ttt ndi	a-4e-3
ttt ndn	a-5b-12c-8d-4e-5f-12
ttt ni.	a-12b-6c-3d-7e-8f-5h-3
ttt niN	a-5b-3d-5e-3f-2h-3
ttt nia	a-6d-4e-5f-4g-3h-3
ttt nic	a-3c-3
ttt nid	a-3b-3c-3d-5e-8h6
ttt nii	a-4b-4d-9f-3h-5
ttt nin	b-4c-11d-6e-3f-2g-11
ttt nip	g9
ttt nir	a-4b-8c-4f-4h-5
ttt nis	e-3
ttt niu	b-5c-4d-4e-9f-6h-9
ttt niv	a-7b-6c-3f-8g-6h-4
ttt nix	a-8b-11d-10e-5f-4g-10h-8
ttt nn$	a-8b-5c-4d-6e-5f-3g-6h-4
ttt nn.	c-6d-6e-6f-6g4h-5
ttt nnc	e-3h-3
ttt nnd	a-4d-4f-3
ttt nni	a-8b-4c-8d-10e-4f-5g-4
ttt nnn	b-6c-4d-6e-8f-7g3h-4
ttt nnp	a-5b-10c-5e-3f-5h-9
ttt nnr	a-3b-7c-9d-11e-3f-3g-9h-4
ttt nns	a-10b-3d-3e-3f-3g-7h3
ttt nnv	b-6c-7e-7f-7g-4h-8
ttt nnx	a-13b-9c-7e-7f-9h-11
ttt np.	a-7b-11c-5d-9e-4g-4h-11
ttt npd	a-5b-4c-6d-4e-4f-5g-5h-5
ttt npi	a-10b-6c-7d-6f-7g3
ttt npn	a-4b-5c-4d-5e-4f-8g6h-7
ttt npp	a-5b-4d-5e-3f-8
ttt npr	b-4d-5e-4f-3
ttt npv	a-3b4d-6e-6g8h-6
ttt npx	b-6e-6f-5g5
ttt nr$	a-3b-5c-4d-4e-5f-7h-6
ttt nr.	a-5b-11c-4e-6f-11g-7h-7
ttt nra	a-5b-6d-3e-7f-3g3
ttt nrc	a-4c-4f-4h-3
ttt nrd	d-6e-3h-3
ttt nri	a-5b-5c-7d-8e-5f-3h-3
ttt nrp	a-6b-3c-6f-3h-3
ttt nrr	a-5b-7c-6d-6e-3h-6
ttt nrs	a-5c-2f-3g-4
ttt nrv	b-9c-7d2e-6f-4g-4
ttt nrx	a-3e-3
ttt nsN	a-4b-6d-3e-4g-4h-5
ttt nsd	a-9b-3c-6d-7e-3g-7
ttt nsp	a3c-3d-3g-4
ttt nss	a-4b-4c-4d-3e-4g-3h3
ttt nsv	a-10b-6d-5e-3f-4g-7h-4
ttt ntv	a4c-5d-9g4h-4
ttt ntx	a-11b-5c-3d-3e-5f-7g-7
ttt nu.	a-7b-6c-4d-7e-6f-7g-10
ttt nuc	a-8b3c-5d-3e-6f-4g-6h-5
ttt nun	a-4b-7c-4d-7e-8f-7h-9
ttt nv.	a-6b-5c-8e-10f-8g-10h-12
ttt nva	a-7b-5c-5d-6f-4g-9h-3
ttt nvc	a-9c-6d4e-3f-6g-6h-6
ttt nvd	a-8b-14c-6d7e-3f-3g-13h-6
ttt nvi	b-5d7e-4f-5h-4
ttt nvn	a-8b-6c-8e-6f-7g3h-7
ttt nvp	a-11b-13c-4d-5e-11f-5g3h-5
ttt nvr	a-6b-8c-4e-4f-6h-5
ttt nvs	a-7b-5c-7f-5g-7h-4
ttt nvt	a-5b-5c-5d-5e-4f-4g3h-5
ttt nvv	b-7c-8d6e-7f-7g3h-9
ttt nxa	b-10d-10e-8f-11g-7h-5
ttt nxd	c-7f-10g-12
ttt nxi	a-10c-4d-3e-5f-5g-7h-7
ttt nxn	a-7b-8c-6e-5f-5g-8h-6
ttt nxp	a-11b-7c-5d-10e-6f2g-11
ttt nxr	c-8e-6f-7g-10h-6
ttt nxs	a-8b-6c-3d-4e-3f-3g-4h-5
ttt nxt	b-9c-9d3e-3f-7g4h-4
ttt nxu	a-5b-3c-3e-3f-5h-3
ttt nxv	a-3b-8c-9e-10f-4g-8h-3
ttt nxx	a6b-5d-10e-4g5
ttt p.$	c-4e3f5
ttt p..	g-4
ttt p.c	c-3e-3f3
ttt p.d	a-5b-6d-5e-2f-3g6h-4
ttt p.i	a-5b-5c-2d-5e-5g-4h-3
ttt p.n	c-4d-5e-6f-4g-9h-6
ttt p.p	b5c-8e3g3
ttt p.r	a-10c-4d-3e-8f-10g-3h-8
ttt p.v	a-6b-2e-3f-2g-5h3
ttt p.x	a-6f-3g-4h-7
ttt pa.	a-12b-10c-7h-10
ttt pac	a-3c-3e-3f-8g-5h-5
ttt pad	a-4d-7f-4g3h-5
ttt pai	a-7b-6c3d-8e-6f-8g-4
ttt pan	a-7b-10d-8e-11f-3g-3h3
ttt pca	a-4c-5d-2e-3f-3g-4
ttt pcd	a-4b-8c-3d-3e-4f-3
ttt pcp	a-9b-5d-9e3f-6h-4
ttt pcr	a-4b-4c-3d-4e-3f-5g-8h-3
ttt pct	b-3d-4e-3g-6
ttt pcv	b-4c-8d-6f-6g-4h-5
ttt pda	b-9d-5f-4g-4h-4
ttt pdi	a-7b-3c-5d-3f-5
ttt pdn	b-3c-4d-7e-8f-6g-4
ttt pdt	e-3g3
ttt pi.	a-7b-4d-4e-7f-4g-9h-5
ttt piN	c-9d-3e-8f-3g-3
ttt pid	a-4c-3e-2h-8
ttt pii	a-6b-9c-6d-6f-4h-3
ttt pin	a-4b-8c-8d-7f-6
ttt pip	a3e-3
ttt pir	a-8b-5c-4d-4e-10f-4g-3h-3
ttt pis	b-4d-5e-3g5h-3
ttt pit	a-6d-3e-5g2
ttt piu	a-5b-5c-4d-7e-3f-6g-8
ttt piv	b-3c-3d-3e-3h-3
ttt pix	a-3b-3c-6e-4f-4g-5h-4
ttt pn.	a-8b-6c-8d-10e-6f-5g3h-8
ttt pna	a-7b-3c-4d-4e-7f-7h-5
ttt pnc	a-5c-6d-4e-4g-8h-5
ttt pnd	a-7b-6c-7d-7e-5f-7g-12h-7
ttt pni	a-4b-3c-4e-5f-4g3h-4
ttt pnn	b-5c-3e-8f-7
ttt pnp	a-4b-3c-3f-4h-3
ttt pnr	a-6b-5c-4d-3e-5f-5g-3h-5
ttt pns	a3b-6c-2d-3g-6h-4
ttt pnt	a-4b-4c-3d-3e-4f-3g5h-4
ttt pnv	a-3b-3c-3d-3e-3f-7g-4h-4
ttt pnx	a-5b-4c-3d-4e-5f-5h3
ttt pp.	a-7b-7e-8f-5h-7
ttt ppn	b-6d-3e-4f-4h-3
ttt ppp	a-7b-4f-3g-7h-3
ttt ppv	a-4b3c-5d-4e-3f-5
ttt ppx	b3d-4f7h-4
ttt pr$	b-3c-4d-3e-4f-5g5h-4
ttt pr.	a-14b3d-8h-5
ttt pra	a-4b-4c-5d-6e-6h-9
ttt prc	h-3
ttt prd	a-6b-2c-4e-3g-9h-2
ttt pri	b-3c-5d2e-3f-3g3h-3
ttt prn	a-4c-9e5f-8h-5
ttt prp	a-9b-5d-4e3g-5h-3
ttt prr	a-8c-3d-3f-6g-8h-8
ttt prt	a5b-3c-9d-6e-6f-6g-8
ttt prv	a-3b6c-7d-7e-5f-9g-3h-8
ttt prx	b3c-10d-6f-4h-7
ttt psd	a-3c-5d-4g-6
ttt psn	b-7c-3d-2e-4g-4h-4
ttt psp	b-3c-4
ttt psv	a-7b-5c-7d-8e-12f-3g-8h-4
ttt ptt	a-4c-5d-3e-6f-3g-6h-4
ttt ptv	b-5c-5d-3f-3h-4
ttt ptx	a-5c-5e-5f-5g5
ttt pun	a-7b-4c-4d-4e-8f-6g3h-5
ttt pv$	a-9b-12c-5d-9e-9f-8h-8
ttt pv.	a-7b-8d-9e-8f-5g-5h-10
ttt pvN	a-4b-4c-3d-5e-3f-3g-4h-5
ttt pva	a-10b-7c-6d-4f-10g-4h-5
ttt pvc	a-8b-10d-11f-7h-7
ttt pvd	a-4b-7c-3d-10f-9h-11
ttt pvi	a-3d-5e-4h-10
ttt pvj	a-5b-3c-2e-3g-7h-3
ttt pvn	a-9b-15c-6d-10e-14f-14
ttt pvp	a-2b-5d-3g4h-5
ttt pvr	b-4c-10d-6e-3f-5
ttt pvs	a-3b-13c-5d-4e-6f-7
ttt pvt	a-8b-6d-6f-5h-3
ttt pvu	a-5c-5d-4e-4f-3g-7h-4
ttt pvv	a-4b5c-10e5f-6g-6h-6
ttt pvx	b-6c-5d-5e-6f-5h-5
ttt pvy	a-6b-4c-8d-6e-4f-5g-4h-7
ttt px.	a-10b-4c-5d-5e-9g-8
ttt pxa	a-5b-5c-3e-4g-4
ttt pxd	b-6c-6d-3e-9f4h5
ttt pxi	b-10c-3f-10g12h-7
ttt pxn	b-10c-8d-8e-10h-9
ttt pxp	a3b-12d-7g-5
ttt pxr	a-3b6c-6d-7e8g3h-5
ttt pxs	a-6b-2c-7d-7e-3g-5h-6
ttt pxt	a5b4c4
ttt pxu	a-4c-6e-11g-4
ttt pxv	b-4e5f-6h-7
ttt pxx	a3b-3g5h-4
ttt r.$	a-7c-5d-3e-8g-3h-11
ttt r..	a-3b-3c-3f-3g-6h-4
ttt r.a	f-4
ttt r.c	b-4d-3e-5f-5g-4h-3
ttt r.d	a-5b-7c-5d-3e-6f-8g-10h-5
ttt r.i	a-3c-3d-3f-3g3
ttt r.p	a-3d-3g-10h-3
ttt r.r	a-9b-6c-8f3g-6
ttt r.t	a-4c-7d-2e-5g-6h-5
ttt ra.	b-10c-7d-6e-11f-4g-5h-3
ttt rac	a-6b-4c-3e-7f-6h-6
ttt rad	a-5b-4c-3e-4f-3g-7h-4
ttt rai	a-8b-9c-9e-7
ttt ran	a-3b-10c-5d-4e-8f-9g5
ttt rap	b-3c-3d-4g3h-6
ttt ras	a-3b-3d-3e-5f-2g-7
ttt rat	b-6e3f-9g3
ttt rax	a-4b-5c-6d-3e-4g-5h3
ttt rcp	b-3c-4e-4h-3
ttt rcr	a3b-7c-6d-7e-6f-5g-6h-6
ttt rcv	a-7b-4c-4d-3e-3f-5g3h-3
ttt rda	a-9c-5d-8e-6f-6g-6
ttt rdn	a-9c-4d-5e-5h-8
ttt rdu	a-3d-4
ttt ri.	a-6b-4c-8e-3f-5h-3
ttt riN	a-5b-4c-5d-9e-3f-3h-4
ttt rid	a-7b-4e-5f-9g-3h-4
ttt rin	b-5c-9d-2e-3f-4g8h-2
ttt rip	f-5g-7h-4
ttt riu	a-5b-6c-5d-6e-5f-4g-8h-4
ttt riv	a-7b-4c-6d-8e-4f-6g-3h-3
ttt rn.	b-4c-4d-5e-4f-3g-9
ttt rni	a-5b-2c3e-3f-8h-4
ttt rnp	a-5b-4c-6d-3e3f-6g-9h-3
ttt rnv	a-9b-4c-3d-5f-7g-10h-5
ttt rnx	a-4b-3c-4d-3e-3f-6h-4
ttt rp.	b3c-3d-5g-5h-4
ttt rpi	a-3b-7c-4d-6e-5f-4g-4h-4
ttt rpn	b-3c-3d-3f-4g-7
ttt rpr	a3b-7e-4
ttt rpv	a-6b-5c-7h-3
ttt rpx	d-3e4f-4g9h-3
ttt rr.	a-5b-8d-6e-9f5h-5
ttt rra	a-5c-4d-3e-6f-6
ttt rri	a-5c-4d-4e-5f-5g4h-4
ttt rrp	a-7b-4c-5d-3e3f-4g-5h-3
ttt rrr	a-5b3c-3d-3e-3f-5g-8h-4
ttt rrv	a-7c-3d-3e-9f-3g-9h-7
ttt rsd	b-4c-5d-6e-4f-6g5h-5
ttt rsp	c-3d-3g-3
ttt rtv	a-3b-8c-6d-5e-8f-6h-3
ttt rtx	b-3c-3f-3
ttt rui	a-4e-4f-3g-4
ttt run	a-4b-7c-3d-4e-5f-7g3h-5
ttt rv$	a-5b-8c-5e-4f-8g-5h5
ttt rv.	a-3b3c-7d-9e-14f-9
ttt rva	b-4c-3d-3e4f-3g-5h-3
ttt rvd	a-5b7c-6d-6f-3g-11
ttt rvi	a-9b4c-7e-5f-4g-8h-5
ttt rvn	a-6b-9c-3d-5f-7g-9h-7
ttt rvp	a-10b-4c-9d-9f-4h-7
ttt rvr	c-5d-3e-7f-4g-5
ttt rvs	b-2d-3f-3
ttt rvt	b-3c-6d-6f-4h-4
ttt rvu	a-5c-4d-6f-4g-3h-3
ttt rvv	a-8b-5c-5d3e-6f-3g-9h-4
ttt rx.	a-9c-11d-6e-4g4h-8
ttt rxa	a-4b-10c-4d-3e-7f-15g3
ttt rxd	a-5b-10d-4f3g-7h-11
ttt rxi	a-7c-5d-7f-7g-9h-7
ttt rxp	a3b3c-2d-2e-6g-16h-9
ttt rxt	a-10b-10c-6d-7f-6h-7
ttt rxu	a-7b-6c-4d-5e-3f-9g-9h-5
ttt rxv	a-6b3c-5e-8f-3g5h-4
ttt s.$	a-11b-5d-8e-6f-10g-13
ttt sN.	a-7b-7c-6d-3e-6f-3g-5h-7
ttt sa.	a-6b-2c-7d-6e-3f-5g-5h-4
ttt san	a-8b-7c-5d-5e-5f-7h-7
ttt sdi	a-4g-5
ttt sdn	a-8c-10d-8e-5f-5
ttt sid	b-4c-8d-4f-6g-5h-5
ttt sip	b-3c-4f-4g-6
ttt sn.	b-11c-11e-10f-7g-8h-10
ttt sni	a-7b-6c-7d-4e-3f-6h-5
ttt snr	a-3c-3d-3f-4g-4
ttt spn	a-6b-5c-3d-4f-6g-4h-3
ttt spr	a-5b4e-7f-4g-3h-3
ttt spv	b-3c-7e4f-3h-2
ttt spx	a11b-4d-3e-9f-3g3
ttt sr.	a-5b-6c-4d-4e-8f-3g-8h-5
ttt srp	a-5d-3e4g-5h-6
ttt ssp	b-4c-3d-3e-5f-4g-4
ttt su.	a-7b-6e-6f-4g-5h4
ttt sv.	a-8b-4d-6e-7f-5h-3
ttt svd	a-3b-8c-5d-5f-8g-5h-12
ttt svi	b-6c-5d-7e-10f-6g-6h-5
ttt svp	a-7d-4e-6g-8
ttt t.$	a-9b-6c-5d-8f-4g-6h-7
ttt t.p	a-4c-4g-4
ttt ta.	a-5b-5d-2e4f-8g-12h-8
ttt tai	a-7d-7f-4g-5
ttt tap	a-4b-5c-5d-6e-4f-4g6
ttt tat	a-5b-6c-6e-4g-9
ttt tda	a-3b-3c-3e-3g-4h3
ttt tdn	a-6b-9d-7e-7f-9g-3h-9
ttt ti.	a-5b-8c-5d-5e-3f-4h-4
ttt tid	a-9b-8d-8e-3g3h-5
ttt tin	a-5b-7c-7e-4f-5g-5h-4
ttt tip	b4
ttt tni	a-5b-3c-8e-6f-2g3h-7
ttt tp.	a-6b-9d-4e-8f-4h-8
ttt tpd	a3b-5c-9d-7e-4f-6g-3
ttt tpr	a-6b-7c-8e-4f3g-6h-3
ttt tpv	a-3b-3d-4e-4f-3g-5h-4
ttt tr.	a-6b-8c-8d-3e-3f5g-8h-4
ttt tra	a-6b-5c-3e-4g-8h-3
ttt trd	a-5b-4c-3d-4e-3f-3g-3h-4
ttt tri	a-6b-6c-5d-4g-5
ttt trn	b-3c4d-5f-3g-3
ttt trp	a-6d-3g5
ttt trr	a-3b-6c-6d-2e-3f4g-7h-3
ttt trv	a-4b3c-9d-9f-9g-7h-6
ttt trx	a-6e-7f-6g-8h-5
ttt tss	a3b-3c-3d-4f-5g-6h-6
ttt ttv	a-5b-3c-6e-5f-4h-2
ttt ttx	a-5b-5d-6e-4f-5g5
ttt tv$	a3c-4d-4e-5f-3g-7h-3
ttt tv.	b-3c-9d-8f-11g-3h-5
ttt tva	b-5c2d-3f-4h-4
ttt tvc	b-5c-6e-6f-5h-5
ttt tvd	c-9d-3f-3g3h-8
ttt tvi	b-14c-7e-5g7
ttt tvn	a-7b-7c-9d-7e-5f-9h-8
ttt tvr	a-10b-8d-4e-3f-5h-6
ttt tvs	a-7b-5c-4d-4e2f-4g-9h-4
ttt tvt	a-4b-6c-13d-7h-6
ttt tvv	b-5g-3h-4
ttt tx.	a-10b-5c-4d-7e-5f-5g3h-5
ttt txa	a-3d-3e-9f-9h-5
ttt txd	b-7d-4g-5h-9
ttt txi	a-7b-5c-5d-3e-5f-3h-3
ttt txn	d-3e-4f-5g3
ttt txp	c-5e-3f-3g4
ttt txr	a-3b-3c-5f-5
ttt txt	c2d-3e-5g3h-5
ttt txv	a5b-7c-8d-6e-10g-9h-3
ttt u.$	a-11b-17c-13d-10e-7f-11g-5h-5
ttt u.c	a-4c-4d-3g2h-3
ttt u.p	b-3f-5g-7h-2
ttt u.s	a-5b-3c-3e-5f-2g-3h4
ttt u.v	a-3b-3d-6f-3h-3
ttt ua.	a-4c-7g-4
ttt uan	a-7b-4c-5d-4e-3f-4g-4h-4
ttt uci	b3c-3e-6g-11h-7
ttt ucp	b-3e-3g-6h-3
ttt ucv	a-5b-4c-3d-3e-6f-3g-6h-3
ttt ud.	a-4b-4c-3f-4g-2
ttt udn	a-6b-3d-4g-5
ttt uid	b-2c-5
ttt uin	a-7b-6c-4d-4e-5f-10g-10h-6
ttt uip	a-8b-5c-3d-6e-7f-6g-7h-5
ttt un$	a-3b-3d-4e-4f-4g-6h-5
ttt un.	c-8d-8e-6f-13g-2
ttt una	a-4b-3c-4d-5e-3f-6g5h-5
ttt unc	a-4b-4c-3d-4e-7f-3g-4h-4
ttt und	a-4c-3d-2e-3f-4g4
ttt uni	a-5b-5c-4d-6e-5g-15h-8
ttt unn	a-8b-5c-4d-7e-8f-4g-8h-5
ttt unp	a-5b-7c-5d-6e-7f-7
ttt unr	a-5b-5c-3d-4e-4f-7h-6
ttt unt	a3b-5c-3d-4e-7f-9h-3
ttt unv	a-4b-4c-3e-4f-4g-4h-3
ttt upv	a-6c-3d-3f-5h-5
ttt upx	a-3c-5g-4
ttt ur.	a-3b-8c-7d-9e-3f-3g-6h-2
ttt v.$	b-3c-5f-9g-2h-9
ttt v..	a-3d-5f-4g-5h-5
ttt v.a	a-4b-5c-3e-4f-4h-4
ttt v.c	a5b-2c-5d-4g-8
ttt v.d	b-6d-4e-4f-3g-9h-3
ttt v.i	a-7b-6c-4d-6e-3f-4g-6h-3
ttt v.n	a-6b-5c-6d-6e-4f-4g-4
ttt v.p	a-6d-3e-8h-6
ttt v.r	a3b-8c-3d-6e-7f-3g-11h-3
ttt v.s	a-5c-3d-3f-3
ttt v.t	a-11b-5c-3e-3f-5g-4h-3
ttt v.u	a-3b-5c-3d-6f-3g-5h-4
ttt v.v	a3b-4e-8f-7g-3h-4
ttt v.x	a-4b-7c-4d-4e-5f-8g-8h-6
ttt vN.	a-3b-4e-4f-5
ttt vNi	a-6b-4c-6d-5e-3f-4g-6
ttt va.	c-9d-6e-4f-13g-6h-11
ttt vac	a-3b-4c-5d-5e-4f-6g-10h-7
ttt vad	b-4c-3e-4f-7g-6
ttt vai	a-4b-5f-3g-6
ttt van	a-10b-9d-9e-3f-8g4h-5
ttt vap	d-3e5
ttt var	b-3c-3d-4e-5f-3g-9
ttt vas	a-8b-9c-5d-3f-5g-8h-3
ttt vax	a3d-2f-3g-7h-3
ttt vca	b-6c-8d-6e-3f-7g-10h-5
ttt vcd	a-4b-6c-3d-7f-8h-5
ttt vcn	a-4b-5c-3e-5f-4g3h-6
ttt vcp	a-3b-7c-4e-8f-4h-7
ttt vcr	a-5g-4h-4
ttt vcv	a-5b-10c-7d-9e-3f-8g-4h-7
ttt vd.	a-6b-5c-5e-5f-4g-11h-6
ttt vdN	a-3b-3c-3d-4e-3f-3g-8
ttt vda	a-5b-7c-8d-5e-7f-8h-6
ttt vdd	a-4b3c-5d-5e-5f-5g-3h-4
ttt vdi	a-7b-4c-7d-9e-12f-4g-4h-3
ttt vdn	a-3b3e6f-3g3h-3
ttt vdp	d-4e-3g4h-5
ttt vdr	b-5c-4d-4f-4g5h-3
ttt vdt	a-5b-4c-3d-6f-2g-9h-3
ttt vdu	b-8c-3d-2f-4g-4h-3
ttt vdv	a-3b-3e-3
ttt vi.	b-6c-11f-5h-4
ttt viN	a-5b-5c-7e-5f-4h-3
ttt via	b-6c-8e-5f-11h3
ttt vic	a-11b-4c-5e-8f-7h-3
ttt vid	b-5c-3g-4h-14
ttt vii	a-6c5d4e-7f-5g-3h-4
ttt vin	a-9b-2c-6e-8f-4g-7
ttt vip	f3h-3
ttt vir	b5c-8f-4g3h-2
ttt vis	a2b-5c-7d-4e-7f-5h-8
ttt vit	b-6c-3g-7
ttt viu	a-9b-6c-5d-4e-5f-11g-5h-6
ttt viv	a-7b-10c-8e-13f-9g5h-6
ttt vix	a-5b-8c-5d-6f-7h-3
ttt vj.	a-3b-5c-4d-4e-4f-6g-6h-5
ttt vn$	a-7b-7c-10d-6e-8f-7g-4h4
ttt vn.	a-5b-14c-15d-7e-6f-17g-11h-11
ttt vna	a-5b-3e-2g-4
ttt vnc	a-9b-5c-6d-5e-7g4h-5
ttt vnd	a-5b-5c-3d-3f-3g5h3
ttt vni	a-12b-8c-4d-6e-3f-6h-5
ttt vnn	a-7b-8d-7e-7f-6h-9
ttt vnp	a-5b-6c-5d-4e-7f-6h-4
ttt vnr	a-8b-10c-8d-8e-7f-10g-12h-7
ttt vns	a-3d-5e-4g-5
ttt vnu	a-6b-5c-4d-6e-7f-4g-5h-7
ttt vnv	b-3c-5f-7g7
ttt vnx	a-6b-3c-6d-4e-3f-5
ttt vp$	a-9b-6c-7d-5e-6g-2
ttt vp.	b-8c-10d-11e-3g6
ttt vpa	a-6b-9c-6d-6g-4h-8
ttt vpc	a-6b-4c-3d-8f-7h-4
ttt vpd	b-5c-4d-7e-4f-5h-9
ttt vpi	e-3h-4
ttt vpj	a-6b-3c-6d-4e-3f-5h-2
ttt vpn	a-9b-13c-7d-5e-6f-10g-5h-9
ttt vpp	a-3c-7d-3e-6h-5
ttt vpr	a-8c-2f-6h-5
ttt vps	a-3b-3c-7d-5e-3h-2
ttt vpt	a-2c-5d-3e-3f-3g-3h-4
ttt vpu	a-6b-4c-4d-4e-7f-5h-4
ttt vpv	a-4b-7d-5f-8h-4
ttt vpx	b-5e6g7h-6
ttt vr.	b-7c-8e-3g-6h-2
ttt vra	b-6c-3e-6f-5g-2h-3
ttt vrc	a-8b-5c-4d-3e-4f-3g7h-3
ttt vrd	a-6b-9d-8e-6f-6g-13h-8
ttt vri	a-3b-7c-2e-2f-7h-3
ttt vrn	a-5b-3c-3d-4f-5g-9h-5
ttt vrp	a-8c-6d-3e-7f-5h-3
ttt vrr	a-7b-6c-4d-4f-4g-2h-4
ttt vrs	b-3c-3d-7g-8h-3
ttt vrt	a-6b-7c-4e-5f-4g-10h-3
ttt vru	a-4b-5c-4d-3e-3f-3g-3h-5
ttt vrv	a-8b-9c-9d-4e-8f-9g-10h3
ttt vs.	a-11b-5d-7e-6f-6g-11
ttt vsc	a-7b-4c-4d-5f-3g-6h-6
ttt vsd	a-9c-8d-5e-4f-7h-9
ttt vsi	b-4c-7d-3e-3f-6g-7h-5
ttt vsn	a-5b-11c-13e-9f-9g-4h-10
ttt vsp	f-5h-3
ttt vsr	a-5b-5c-4d-3e-8f-3g-8h-4
ttt vss	a-9b-3e-5f-4h-5
ttt vst	a-4e-8g-4h-4
ttt vsv	a-6b-8c-8d-6e-6f3g-7h3
ttt vtt	a-3b-3c-5d-3e-4f-4g8
ttt vtv	a3b-5d-5f-3h-3
ttt vtx	a-3c-5d-4g-7h-6
ttt vu.	a-5b-4c-7d-4e-5f-3g-5h-7
ttt vua	a-5c-6g-5
ttt vui	a-5b-3c-4d-6f-4h-3
ttt vun	a-5b-4c-5e-3f-3h-3
ttt vv.	b-13c-10f-11h-8
ttt vva	b2c-5d-3e-4f-5h-4
ttt vvc	a-4b-8c-5d-7e-7f-7g5h-7
ttt vvd	a-5b-10c-6d-5e-7f-6h-6
ttt vvi	a-9b-13c-12d5e-6f-9g-7h-7
ttt vvn	a-5b-8c-4d-4e-3f-4g-6h-4
ttt vvp	a-9c-8d-3e4g-13h-4
ttt vvr	a-5b-5e-5f-3g-3h-4
ttt vvs	a-5b5c-3e-4f-5h-5
ttt vvt	c-6d-3e-4f-4g-9
ttt vvx	a-3g-9h-5
ttt vxd	a-8c-2f-2g-10h-4
ttt vxn	a-11b-3c-5d-4f-4g-8h-3
ttt vxp	a-3b-6c-4d-3e-5g3h-5
ttt vyi	a-4b-3c-6d-5e-3f-4g-4h-3
ttt x.$	a-16e-10
ttt x.c	a-3b-7c-10e-7f-6g-5h-6
ttt x.i	a-5b-3c-7e-4g-6
ttt xa$	b-5c-9d-5e-6f-6g5h-3
ttt xa.	a-3b-8c-11d-5e-11f-4g-13
ttt xaa	a-5c-5d-4e-4f-5h-2
ttt xac	a-13b-6c-8e-10f5g-6h4
ttt xad	a-5b-6c-6d-5e-3g-3
ttt xai	a-4d-5e-3f-4h-6
ttt xan	a-6b-7c-4d-5f-4g-10h-9
ttt xap	a-6b-6c-5d-4f-10g-3h-8
ttt xar	a-9b-9c-4d-9e-6f-9g6h-6
ttt xas	a-4b-4c-3d-4e-7f-4h-4
ttt xat	a-9b-6c-8d-6e-9f-8g-5h-8
ttt xax	a-5b-4e-4f-3g-6h-3
ttt xda	c-5d-7e-6f3
ttt xdd	a-5b-6c-5d-5e-4f-4g-12h-5
ttt xdi	b-8c-3d-6e-6f-3g-11h-5
ttt xdn	b-9e-7f3g-4h4
ttt xdp	a-3b-5g-11h-4
ttt xdr	b-8c-3e-4f-8g-6h4
ttt xdu	a-4b-3c-3d-6f-6h-4
ttt xdv	a-7b-3f-4h-3
ttt xdx	a-5b-2c-3d-3e-5f-3g5
ttt xi.	a-9b-3c-4d-9e-4f-3g9h-3
ttt xiN	a-5b-4c-4e-3g-8h-3
ttt xia	a4g-6
ttt xic	g-6
ttt xid	b-3c-3e-5f-7g3h-7
ttt xii	a-5b-4d3e-3g4
ttt xin	b-8c-6d-6f-6g-4h-3
ttt xip	a-6c-5d-3e-2f-9h-7
ttt xiu	b-4c-4d-4e-6f-2g-8h-3
ttt xn.	a-6b-10c-5e-6g-4h-7
ttt xnd	a-6b-7c-9d-4e-5f-9g10h-11
ttt xni	a-8b-8c-10d-7e-7h-7
ttt xnp	a-6b-6d-5e-4f-8g5h-4
ttt xnv	a3b-5c-5d-5f-5g-5h-3
ttt xp.	a-13c-7d-6e-3g-8h-13
ttt xpa	a-9b-5d-6e-5f-8g5
ttt xpc	b-5c-5d-8e-6f-5g-2
ttt xpd	a-5b-5c-4d-5e-7f-8g-12h-8
ttt xpi	b-8c-7d-4f-6g-4h-9
ttt xpn	a-5b3c-3d-3e-3f-5g-4h-6
ttt xpp	b-9c-5d-3f5g-4h-8
ttt xpr	a-6d-4e-7f3h-5
ttt xps	c-5d-3g-4
ttt xpt	b-8c-6d-5f-4h-5
ttt xpv	b-4c-4e-11f-5
ttt xpx	a-4b-5c-4d-8e-6g-10h2
ttt xr.	a-10b-3c-4d-7e-5f-11h-12
ttt xra	a-3b-9c-7d-4h-2
ttt xrc	a3b-3e4f-3g-6
ttt xrd	a-5b3c-5d-12e-8f-9g-10h-9
ttt xri	a-3b-5c-5d-5e-6f-4g-3h-5
ttt xrn	a-8b-5c-5d-7e-5f-4
ttt xrp	b-7c-3d-4
ttt xrr	a-5c-3d-3e-8f-5
ttt xrt	a-5b-4c-6d-3e-6f-6g4h-6
ttt xrv	a-5c-4d-3e7g-5
ttt xrx	a-6c-11d-4e-3
ttt xsa	a-5c-7d-6e-4f-7g-6h-6
ttt xsp	b-5d-5e-4f-3h-4
ttt xt.	a-5b-6c-8d-9e-11f-4g-5h-8
ttt xta	a-10b-7d-9f-11h-6
ttt xtd	a-6b-8d-4e-8f-8g-3
ttt xti	a-9e-3f-6g3h-4
ttt xtp	b-9d-8e-8f-5g-5
ttt xtr	a-5c-3d-9f3g-4h-5
ttt xts	a3b-3c-3d-4f-5g-6h-6
ttt xtv	b-3c-3d4g3
ttt xtx	a3d-5e-7f-5g3h-4
ttt xu.	a-9b-7d-5e-9f-6g4
ttt xui	b-6c-4d2h-4
ttt xun	a-11c-6d-7e-5f-9g-14h-4
ttt xv$	c-6d-4f-7g-4h-7
ttt xv.	b-10c-14f-4g-6h-4
ttt xva	c-5d-4e-7f-6h-5
ttt xvc	b-6c-11e-5f-6g-6h-4
ttt xvd	b-6d-9f-8g3h-5
ttt xvi	e6f-7h-7
ttt xvn	a-5b-10c-7d-5e-10f-4g-4
ttt xvp	b-9c-7d-6f-8h-5
ttt xvr	a-12b-10c-9d-4f-5g-4h-3
ttt xvs	c-8d-6e-8f-5g-9h-7
ttt xvt	b-4d-3e-10h-3
ttt xvu	a-5b-5c-6d-3e-5f-4g-4h-6
ttt xvv	a-7b-11c-8d-8e-8f-6g-9h-8
ttt xx.	a-9c4d3e-4f-4g-4
ttt xxa	b-5c-3d-5g4h-4
ttt xxd	a-6b-6d-4e-9f3g6
ttt xxi	a4b-4e-3g-10
ttt xxn	a-10b-9c-12d-5e-5f-11g-2h-10
ttt xxp	b-8c-8d-3e-4f3g-3h-6
ttt xxr	d-4e-4g6h-3
ttt xxs	b-2c-4e-4f-3
ttt xxv	a3c-8d-4f-5g4
ttt xxx	a-8b-4d-6e-3f-3g4h-4
ttt y.$	a-7b-6c-8d-8e-6f-6g-7
w "	a-5b-4c-5d-7f-3g-7h-4
w '	a3b-8c-6d-5e-3h-3
w ,	a12b6f7h6
w .	g-3
w 12	a-3b-4c-3d-6e-3f-4g-5h-5
w 2	a-3c-3d-3g-5
w 33	b-4e-5f-5g-6h-4
w :	a-5b-3c-7d-4e-2f-3g-13
w ?	b-6c-5d-5e-6
w a	f3h7
w abandoned	a-3b-5c-3e-3f-4g-3h-4
w about	a-5e3f-9h-3
w absolute	a-5b-7c-7d-5e-7f3g-6h3
w accept	a-6b-5c4d-6e-5f-5g-6h-7
w account	a-10b-3c-8f-4g-10h-3
w accountable	a-4b-2c3d-5f-4g-3
w across	b-3c-3d-3e-5f-3g3h-4
w acted	a-4b-4c-4d-4f-4g-6h-3
w acting	b-6c-4d-4e-8f-8g-3h-8
w actions	a-4d-8f-3g-3
w addict	a-5b-4c-5d-4e-4f-5g-5h3
w addiction	a-6b-5c-5d4e-3f-5g-7h-6
w address	a-4b-4c-4e-4f-4g-5h-3
w ade	a-5b-4c-3d-4e-3f-3g-9h-3
w affair	a-3b-6d-3e-4f-3h-3
w afraid	a-5c-2d-3e-8f-7h-3
w after	a5b-7c-11d-5e-5f-10g5
w again	a-6b-4e-4f-11g3h-3
w against	a-6b-7c-6d-7e-8f-11g2h-4
w ages	a-4c-2d-3e-3g-4
w ago	a-5b-3c-6d-3e-3f-5g-5h-4
w agreed	a-7b-4c-3d-4e-4f-3g-5h-5
w agreement	b-2c-5d5f-3g-5
w agreements	d3g-3
w alarm	a-7b-6c-7d-7e-6f-6g-6h-5
w algorithm	a-4b-4c-4d4e-4f-3g-4
w alive	a-5b-6c-7d-4e-8g7h-4
w all	b4e-3g4
w allotment	a-4c-5d-3f-4g-5h-5
w allowed	b-3c-3e-6h-4
w alone	a-7b-4c-6d-7e-6f-5g-5h-6
w already	a-7b-7c-4d-4e5f-5g4h-6
w also	a-5b-4c-4d-4e-5f-5g-7h-4
w always	a-5b8c-5d-5e-14g-14
w am	a-5b-4d-5f7h-9
w an	b-9c-8d-5e-3g-7h-5
w and	d6g4
w aneta	a-8c-6d-5g3h-3
w anger	a-5b-5c-6d-6e-5f-6g-8h-5
w angry	a-7b-4c-6d-5e-6f-8g-8h-7
w ania	a-4b-3d-5e-6f-4g-5
w anniversary	a-5b-4c-5d-4e-4f-4g-6h-6
w another	b-6c-8e-5f-8g-5h-7
w answer	a-5b-4c-3d-4e-6f-3g-6h-6
w any	a-4b-5c-12e-9f-4g-3h-4
w anybody	b-4c-6d-4e-3f-3g-4
w anymore	a-4c-5d-4f-7g4h-6
w anyone	b-9c-6d-5f-3h-5
w anything	a-10c-6d-4e-10g-7h-6
w anywhere	a-3c-4d-2e-3f-3g-3h-5
w apologies	a-5b-4c-6d-6e-7f-5g-7h-6
w apologize	a-8b-4d-5e-3f-5g-10h-3
w apologized	a-4b-4c-7d-5e-5g-6h-5
w apology	a-8b-3e-5f-4g-6
w app	a-4b-2c-4d-3e-4g-7h-3
w apply	a-6b-7c-4d-7e3f-6g-6h-8
w april	a-7b-5c-6d-3e-5f-4g-6h-8
w are	a-3b-7c-5d-10e-3f-4h6
w argue	a-6b-6c-4d-8f-5g-9h-7
w arm	a-5b-5c-5d-6e-3f-3g2h-5
w arms	a-5b-4c-5d-3e-7f-4h-4
w around	a-7b-4c-9e-3f-5g8
w as	b-9c-5d-5e-9f5g-7h6
w ashamed	a-6b-4c-5d-6f-6g-9h-7
w ask	a-4b-11c-5d-2e-6f-3g-3h-5
w asked	c-4d-6e-9f-4g-11h-3
w asking	a-9b-13c-6d-5e-8f-9g-3h-6
w asleep	a-5b-4c-4d-4e-4f-6g-7h-5
w at	b3d-6e-3f-4
w ate	a-3b-4c-5d-5e-5f-6g-6h-6
w attacked	a-6b-7c-6d-6e-6f-7g-7h-5
w aunt	a-5b-8d-4f-3g-5h-4
w autopilot	a-5b-3c-4d4e-3f-4g-4h-4
w away	c-6d2e-8f-7g-15h-7
w awful	a-3b-9d-3e-7f-8g-9h-3
w baby	b-12c-5d-8f-5h-4
w back	b-7c-4e-3f-8h-5
w bad	a-3b-5c-4d-3h-7
w badly	a-8b-7d-4e-3f-6g-7h-4
w bag	a-6b-4c-5d-4e-3f-5g-13h-6
w ball	a-5b-7c4d-9e-4f-3g-8h-4
w bank	e-3h-3
w barbecue	a3b-5c-4d-3e-4f-3g-5h-2
w bath	a-6c-3d-4e-3f-4g3
w bathroom	a-7b-5c-3d-6e-4f-8h-4
w be	a-5c-4d-4e4f6g6h-5
w beat	a-4b-8c-5d-5e-5f-4g-8h-6
w because	a7c-7d-4f-3g2h-3
w bed	a-6b-5c-8d-9e-3f-9g3
w bedroom	d-3e-3f-2h-3
w bedtime	a-10c-3d3e-5f-8g-10h-7
w been	a7b-3c4d-5e-7f-5g6h-5
w before	a-9b-8c-3d4e-6f-4g-3h-5
w behaved	a-6b-4c5d-5f-4g-4h-6
w behavior	a-3b-4c3d-4e-3f-4g-4
w behind	a-6b-8c-7d-7e-7f-7h-8
w being	a-8b-5c-6f-8h5
w believe	a-9b-10c-7d-6e4
w believed	a-4d-3e-9f3g-8h-5
w belittled	a-5b-3c-4d-2e-3g-6
w belt	a-6b-9c-6d-7e-6f-6g7h-6
w ben	a-3c-3d-5e-8f-3g-6h-3
w bench	b-4c-3d-4g-5h-3
w best	a-5b-3e-3f-4g-3h-4
w beth	a-5b-6c-6d-6e-4f-7g-5
w betrayed	a-6b-5d-5e-5f-5g-7h-5
w better	a-9c-5d-3h-5
w between	b-4c-4d-7f-5h-5
w big	a-5b-4c-4d-4e-5f-7h-6
w bike	a-5b-9c-5d-9e-9f-6h-9
w bill	a-3g-4
w bin	a-5c-5d-5e-3g-8
w bins	a-6b-6d-4e-3g-8h-4
w birthday	b-3c-5e-5f-5g4h-4
w biscuit	a-6b-6c-5d-5e-4f-5g-4h-6
w bit	a-5b-9d-5e-4f-9g-8h-9
w bits	a-3c-3d-4f-2g-7h-2
w bitter	a-8b-8c-5d-7e-7f-8g-4h5
w black	a-4b-4c-4d-3e-7f-5g3h-6
w blame	a-6b-7c-6d-5e-7f-4g-7h-7
w blamed	a-4b-6c-6d-4g-7
w block	a-6e-3h-4
w blocked	a-3b-4c-3d-3e-5f-3h-3
w bloke	a-6b-5c-5d-6e-5f-4g5h-5
w blokes	a-6b-4c-5d-5e-4f-5g-10h-5
w blood	b-5c-4d-6e-3f-4g-6h-5
w blow	a3c-3d-8e-4g-8
w blue	a-5c-2g4h-3
w body	a-5b-4c-4d-4e-4f-4g-6
w boiler	a-9b-7c-8d-6e-6f-6g-7h-5
w bolts	a-7b-3c-6d-4e-6f-3h-6
w bone	a-3b-4c-4d-3e-3g-4h3
w bonus	a3c-4g-6
w book	a-4b-5c-6d-5e-5f-8g-6h-6
w booked	a-8b-3c-4d-6f-3g-7
w boots	a-5b-4c-4d-3e-4f-4g-6h-4
w bored	b-3c-5d-5e-3f-4g-3
w boring	a-5b-6c-5d-6e5f-4g-8h-5
w born	a-5c-4d-4e3g4h-4
w boss	a-7b-5c-6d-6e-5f-7g-5h-6
w both	a-4b-6c-3d-6e-5f-7h-8
w bothered	a-6b-7c-6d-5e-8f-5g-9h-8
w bottle	a-6b-5c-3d-2e-3f-3g8h-6
w bought	a-4b-4c-4d-4e-5f-4h-3
w boundaries	a-5b-4c-5d6e-3f-4g-4h-4
w box	a-7b-5c-5d-8e-4f-3g-10h-3
w boy	e-3g-3h4
w boys	a-3d-4e-2h-3
w bread	a-7b-6c-8d-3e-5f-6h-4
w break	c-4d-5g7h-3
w breakfast	a-6b-6d-3e-4f-5h-4
w breathe	a-5b-7c-5d-5e-4f-6g-10h-5
w bridge	a-5b-6c-8d-5e-6f-4g3h-3
w bring	a-4b-12c-3d-5e-8f-4g-6
w bringing	b-3d-4e-4g-3h-6
w brings	a-4b-5c-5d-5e-5f-7g-5h-6
w broke	b-8c-3d-8e-6f-5g-5h-7
w broken	a-10b-4c-10e-6g-7h-5
w brother	a-5c2d-3e-4f-3h-5
w brought	a-7b-3c-3d-3g-8h-4
w browser	a-3b-3c-4d-2e-5f-3g-5h-4
w bruise	a-3b-4d-3f-4g5
w bucket	a-6b-5c-6d-4e-5f-4g-7h-5
w budget	a-4b-3c-4d-4e-3f-3g-6h-5
w burden	a-5b-5c-5e-5f-6g6h-4
w burn	e-5g3
w burned	a-5b-5c-5d-5e-5f-5h-4
w bus	a-6b-3c-3d-4e-3f-3g3h-5
w business	a-4b-3c3e-3f-4g-5h-4
w busy	a-4b-4c-4d-4e-7f-4g-8h-7
w but	a10b-5c-6d-4e-7f-10
w buzzes	a-3b-3c-3f-4g-5h-4
w by	a-5b-3c-7d-5e-5f-4g-3h-8
w cake	a-5b-6c-4d-4e-3f-4g-8h-6
w call	a-9c-9d-2e-11f-6g-10h-6
w called	a-3b-4c-5d-8e-3f-4g-8h-4
w calling	a-6b-7c-6d-5e-3f-6g-6h-7
w calm	a-5b-7c-7d-8e-8f-7g-7h-6
w cam	a-3b-3c-3d-4e-3f-3g-3h-3
w came	a-9b-5c-6d-5e-5f-4h-5
w can	b-3c-5d-5f-4h3
w canal	a-4b-4e-3f-5g-6h-5
w cancelled	a-7b-5c-6d-6e-3f-4g-7h-3
w car	a-4b-3c-3d-3e-3f-4g5h-6
w caravan	b-3d-3e-6g-7h-3
w card	a-8c-4d-4e-3g3
w cards	f-3h-4
w care	a-6b-9e5f-4h-4
w carried	a-5b-6c-5d-5e-5f-3h-6
w carry	a-4b-4e-5f-2g4
w case	g4
w cat	a-7b-6c-5d-9e-5f-7h-6
w caught	a-5b-6c-7e6f-5h-5
w cause	a-7b-7c-4d-9e-9f4g-8h-6
w caused	a-8b-4e-4f-5g-7
w certain	a-6b-4c4e-4f-5g-4h-4
w change	a-8b4c-5d-5e-5g-8h-4
w changed	a-3b-2d-5e-2g-8
w changes	a-4c-3d-3e-3g-3h-3
w charged	a-4b-5c-4d-6e-4f-5g-7h-4
w chat	a-3c-3g-8
w check	b-4c-3e-4f-3
w check-in	a-7b-4c-5d4e-4f-6g-6h-4
w checked	a-5b-7c-4d-3f-4g-8h-4
w checking	a-5e-5f-7g-9h-4
w checks	b-6e-4
w chest	a-6b-7c-5d-6e-6f-4g-6h-5
w child	a-6b-4c-5d-4e-7f-9
w children	a-3b-10c-3d-4e-4f-4g3h-7
w chip	a-3b-5c-3d-3e-5g-6h-4
w chips	a-3d-4g-4
w choice	c-6d5e-3f-5g-6h-6
w choices	a-4b-5c6d-7e-4f-4g-5
w choir	a-8b-7c-6d-8e-10f-6g-8h-8
w choked	a-5b-6c-5d-5e-7f-8g5h-6
w choose	b3c-4d-5e-7f-5h-9
w chose	a-8b-6c-7d-7e-6f-6g-6
w chosen	b-4c-5d-3e-5g-6h-3
w christmas	b-4c-5d-5e-6f-4g4h-6
w claire	a-4b-3e-3g-9h-4
w clean	b4c3d-3e-5f-3g-6
w cleaned	a-4b-5c-6d-5g3
w clear	a-4b-5c-4d-5e-3f-5g-6h-5
w clinic	a-5b-6c-5d-7e-5f-5g-3h-6
w clock	a-3b-3c-3d-3e-2f-3g4
w close	b-8c-6e-3f-8
w closed	a-6b-8c-7d-8e-7f-7g-8h-6
w coat	a-3b-4c-4e-3f-5g-8h-6
w coats	a-4b-3c-4d-3e-7f-3g-5
w code	a-4c-3e-3h-4
w coffee	a-5b-6c-5d-5e-7f-4g-10h-5
w cold	a-8b-5c-5d-4e-9f-9g-6
w come	a-3d-6e-9f-5g3
w comes	a-3b-3d-4e-5f-6g-3
w coming	a-6c3g-5
w complete	b-3f3g-3h3
w completely	a-7b5c-4d-4e-7f-9g-5h-6
w computer	a-3b-4c-3f-3g-4h-3
w conscience	b-3c-3e-5f-4g-5h4
w constantly	a-6b3d-4e-6f-4g-7h-5
w contract	a-3b-5c-6d-5e-4f-4g-4h-4
w control	a-10b-9c-10d7e-4f-7h-4
w controls	a-3b-3d-3e-4f-3g-6h-3
w conversation	a-7b-4c-9d3e-5f-3g-8h-4
w cooking	a-6b-4c-7d-5e-5f-6g-7h-5
w cornered	a-4b-6c-5d-4e-5f-5g-5h-4
w cost	a-5b-6c-6d-4e4g-7h-6
w could	a3b-5c-5d-4h-4
w counselling	a-6b4c-3e-5g-6h-3
w counselor	a-5b-6c-3d-5e-5f-5g-9h-6
w count	a-3b-4c-3d-3e-3
w counted	a-6b-5d-5e-5f-6h-3
w counting	a-6b-6c-7d-6e4f-8g-5h-3
w country	a-5b-5c-6d-5e-3f-4g-5h-6
w counts	a-5b-4h-6
w couple	a-6b-7c-4d-6e-5f-5g-6h-6
w coward	a-6b-8c-3e-4f-3g-6h3
w cravings	a3b-3c-3d4e-4f-3g-9
w creep	a-6b-5c-5d-7e-4f-5g-7h3
w cricket	a-6b-5c-4d-5e-5f-4g-5h-7
w cried	a-5b-8c-6d-4e-8f-6g-5h-7
w criminal	b-5e2f-6g-7h-5
w crossed	a-8b-4d4e-6f-7g-9h-5
w crossword	a-3b-7f-2g-3h-3
w cry	a-3b-3g-7h-3
w crying	b-6c-4d-4e-9f-6g-9
w cup	b-3c-3f-4g-4h-3
w curious	a-5d-4f-3g-6
w curry	a-3b-5c-4e-3f-5g-5h-6
w cushion	c-3d-4e-4f-3g-5h-3
w cut	a-4b-5c-6d-5e-5f-6h-3
w cuts	b-3c-3e-3f-3g6h-4
w cutting	a-6b-5c-6d-5e-4f-5g6h-5
w damaged	a-7b-6d3e-7f6g-7
w dan	a-3c-4d-5g-5
w danced	a-3b-4c-6d-4e-6f-3g-6h-3
w danger	a-4b-5c-3f-6g5
w dare	a-3b-3c-3d-4e-4f3g-4h-4
w dark	a-5b-4c-5e-3f-3
w date	a-4b-4c-7d-3e-4f-6g-4h-3
w dates	a-5b-4c-3d-5e-3f-4g-6h-4
w daughter	a-7b-6c-5d-6e-5f-6g3h-6
w day	b4c-6d-14e-8f-8g-10
w days	a-7b-11c-6e-5f-8h-6
w dead	a-9b-7c-7d-7f-9g7h-7
w deal	a-5b-4c-4d-4e-6f-5g-6h-6
w dear	a-6b-5c-4d-5e-5f-6g-10h-3
w death	a-3b-3c-3d-3f-6g4h-4
w deceived	b-5c-3d-3f-3g-3h-4
w decent	a-6b-6c-7d-5e-5f-7g-7h3
w decide	a-6b-8c-5d-3e-6f-6g-8
w decided	a-5b-6c-6d-7e3f-7g-9h-6
w declined	d-4e-3g-6
w deep	a-3b-3e5f-3g-4h-3
w defense	a5b-5c-4d-6e-3f-4g-5h-3
w deleted	a-8b-5c-7e-8f-4g-7h-4
w dentist	a-5b-5c-4d-5e-5g-6h-3
w derby	a-5b-5c-3
w deserve	a-8b-7e-7f6g-10h-9
w deserved	a3c-4g-3
w desk	a-5b-4c-2e-3f-3h-3
w diary	a-9b-5c-6d-5e-6f-7g-3
w did	b-5e-11f-9g-12h-6
w die	a-5b-6c-5d-3e-7f-6g8h-2
w died	a-9b-9c-4d-8e-7f-5g-4h-6
w dig	a-2b-2d-4f-5g-8h-4
w dinner	a-7b-4c-8d-4e-6f-7
w dirt	a-5b-5c-5d-4e-5f7g-8h-8
w dirty	a-2b-3c-4e-3f-5g-5h4
w disappear	b-3c-6f-4g3
w discarded	a-4b-5c-4d-4e-5f-4g-5h-3
w disclosure	a-4b-2c-4g-7
w disgusting	a-6b-6c-10d-9e-6g-4h3
w dishes	a-4b-3c-5d-5f-4g-7
w do	c-7g5
w doctor	a-4b-5c-3d-5e-4g2h-3
w does	a-8b-3c-4d-7f3g-5h-8
w dog	a-8b-7c-5d-5e-4f-7h-5
w doing	a-3b-9c-4d-8e4f-5h-7
w done	c-6e-8f-10
w door	a-4b-3c-4e-4f-3g7h-3
w doorway	a-3d-3e-3g5
w down	a-6b-3d-7f-4h-4
w drank	a-7b-4c-5d-6e-5f-4g-7h-4
w drawer	a-4b-4c-4d-8e-3f-3g6h-5
w dressing	a-8b-6c-5d-8e-4f-4g-7h-5
w drink	b-5c-5e-7f-4h-6
w drinks	b-4c-2d-3e-3g4h-3
w drive	a-8b-7c-3d-4e-6f-6g-10h-8
w driving	a-6b-6c-8d-7f-3
w drop	a-5b-6c-5d-6e-6f-5g-6h-4
w dropped	a-5b-8c5d-9e-6f-3g-8h-4
w drove	b-7c-4d-4e-7f-4g-3h-4
w dying	b-4d-7
w each	a-4b-3c-4d-4e-4f-4g3h-3
w early	a-7c-3e-3f-5g-5
w earth	a-5b-7c-4d-4f-3h-3
w easier	a-4b-3c-5d-4e-3f-3g4h-3
w easter	b-4d-5f-4g-4
w eat	g-7
w eaten	a-4b-5c-5e-5f-2h-4
w eating	a-5b-5c-5d-4e-3f-5g-4h-4
w eggshells	a-4b-3c-3e-2f-3
w eight	a-7b-5c-6d-4e-3f-6g-8h-4
w either	a-4b-5c-4d-4e-5f-5g-6h-5
w eleven	a-6b-3e-4f-4g-5h-6
w else	c-4d-4e-4f4h-3
w embarrassed	b-2e-3f-4g-6h-4
w embarrassment	a-4c-3d-3f-3g-7h-3
w empty	g3
w end	a-2c-7d-9e-4f-6g-6h-4
w ended	a-6b-5c-4e-3f-4g-6h-4
w ending	a-4b-3c-4d-4f-5g10
w engine	b-5c-4d-4e-4f-4h-5
w enjoy	a-5b-6c-5d-5e6f-4g-9h-5
w enjoying	a-5b-7c-6d-6f-6g-6h-3
w enough	a-6b-3c-3d-4h-5
w entitled	a3b-5c-3d-3e-3f-4g-7
w envelope	a-5b-4d-3e-4f-4
w essay	a-3b-5c-4d-4e-6f-6g-7h-5
w even	a-6b-7c-10d-8f-7g-5h-5
w evening	a-9b-7c-5d-5e-8f-8g-11h-8
w evenings	b-5c-4d-3e-5f-3g-3h-4
w ever	a-9b10c-7d-9e-14g-7
w every	a-5b6c-5d-7f-3g-3h-6
w everybody	a-5b-5c-6d-5e-5f-6g-3h-6
w everyone	a-7c-8d-7e-9h-6
w everything	d-7e-11f-5h-5
w ex	a-7c-3d-6f-3g3
w excuse	a-9b-7c-5d-6f-2g-14h-6
w exist	a-4b-4c-5d-4e-5f-4g4h-3
w exit	a-3e3g-7
w expect	b-8c-7d-5e6f-6g-7h-8
w explain	a-4b3c-3d-4e-6f-4g-6
w extent	a-3b-3c-5d-4f-3g-5
w extra	a-4d-6e-3f-5g-4
w eye	a-5b-5c-3d-6e-6f-6
w eyes	a-6b-5c-3d-3e3g-9h-7
w face	b-9c-3d-4h-4
w fail	a-5b3c-3d-4f-3g-6
w failed	a-5b-5d-6e-3f-5g-7h-5
w failure	a-4c-4d-2f6g-5h-8
w fair	a-3b-3c4g-5
w fallen	a-4c-3d-4f-5
w family	a-6b4c-5e-6f2h-7
w far	a-7b-5c-5d-7e-6f-6g4h-7
w fare	g3
w father	b-6d-8e-3
w fault	a-8c-4d-5f-5g-9h-5
w feed	a-3b-3c-3d-4g-6
w feeding	a-3b-4c-3d3e-4f-3g-7
w feel	a-7b-4c-7d-4h-4
w feeling	a-7b-8c-9d-10e-9f-7g-7h-7
w feelings	a-7b-5c-7d-6f-6g-7h-3
w feels	a-3d-2e-4f-3g-6
w feet	a-4b-6c-7d-5e-3f-6g-7h-5
w fell	b-3c-4e-4f-3h-3
w fella	a-4d-3g4h-4
w felt	a-3b-5c-4d-3e-5f-5h-3
w femi	d-3e-3f-6g-6h-3
w fence	a-4b-4c-5d-6e-4h-3
w few	a-5b-3d-3f-3g-3h-4
w fifteen	a-4b-5c-4d-3e-4f-6g6h-5
w film	a-6b-7c-3d-5e-9f-7g-6h-3
w filter	a-3b-2c-3g-6
w find	b-5d-5f-3g-7h-5
w finds	a-6b3c-2e-6f-3g3
w fine	a-4b-3g-3
w finger	a-3b-7c-3d-5e-6f-3g-7h-6
w fingers	b-5c-5e-3g3h-4
w finish	b-6d-3e-4g-4h-3
w finished	a-7b3c-8e-5f-4g-6h-4
w first	a-4b-4d-2f-3g-8h-3
w fish	a-5b-5c-6d-9e-4f-4g-5h-5
w fist	a-4b-6c-3d-2e-6f-4g8h-4
w five	c-3f-3g3h-6
w fix	a-5b-5c-5d-4e-8f-4g-5h-5
w flat	a-3b-3c-5d-3f-3g3h-3
w flinch	a-4b-3c-4f-4h-4
w flinched	b-4c-3e-5f-4g-7
w floor	d-5
w flowers	a-9c-3d-3f-3g-5
w followed	b-3c-3d-3e-4g-6
w follows	a-3e-4g6
w food	a-5b-2g4h-3
w fool	a-5b-3c-3d-4e-4g-8h-6
w foolish	a-9b-6c-8d-10e-8f-4g-8h-4
w foot	a-4b-3d-5h3
w for	c4h-4
w forever	a-4b4c-4d-3e-5f-5h-3
w forget	a-3b-5c-2d-4e4f-2g-7h-4
w forgets	a-4b-5e-4g-3
w forgive	a-4b-3c-6d-3e-5f-3g-7h-3
w form	a-5b-5c-7d-4e-4f-5g-7h-3
w forms	a-6b-4c-3d-3f-4g-7h-3
w fortnight	a3c-3d3e-4g-10h-4
w forty	a-3b-5c-4d-4e-5f-5g-6h-5
w forward	a-3c-4f-7
w found	a-5b-3c-6d3e-4f-5h-3
w four	b-6c-5d-4e-4f-6h-4
w fraud	b-3c-4e-3f4g-6
w friday	b-5d-3e-4f-6h-4
w fridge	a-3b-5c-3d-5e-5f-3g-4h-5
w friend	a-7b-4c-5d-7e-5g3h-6
w friends	a-5b-6c-5d-4e-5g-8h-5
w frightened	a-8b-7c-9d-4e-6f-8h-4
w from	a-10b-6c-6d-3e-8f-8h-6
w front	b-2e-4h-4
w full	a-6b-6d-7e-4f-5g-5h-6
w fun	a-8b-5c-9d-9e-9f-3g-9h-3
w funeral	a-5b-6c-6d-6e-4f-7g3h-4
w furious	a-3b-4e-4f-3g-4h-3
w future	f-8g-7h-4
w gambled	a-6b-4d-4e-6f-3g-4h-4
w garage	a-3b-4c-4d-4f-5g6h-5
w garden	a-4b-5c-5d-7e-10f-5g-10h-7
w gas	b-5c-6d-4e-3f-3g3h-2
w gate	a-4b-5c-4e-4f-8h-7
w gave	b-7d-9e-3f-5g3h-4
w get	c-11e3f-3g5h-3
w gets	a-5b3c-8d-4f-3g-7h-6
w getting	a-8b-10c-3d-7f-6g5
w girl	a-7b-5c-4d-3e-6f-3g8h-7
w girls	a-3b-5c-3d-4e-4f-5h-4
w give	a-8b-8c-5d-4f-4h-3
w given	a-6b-6c-6d-5e-7f-5g-4h-7
w gives	a4b-4d-3e-4f-4g-7h-3
w giving	a-5b-8c-6e-5f-8h-3
w glad	a-5b-4c-5e-5f-6g-8
w glanced	a-5b-8c-6d-3e-4f-6g-5h-3
w go	a3b-3c-3d-3e4f-3g5h-5
w god	a-5b-5c-3d-4e-3h-5
w goes	a-4c-5d-5f-6h-3
w going	c-5d-4g-7h-5
w gone	a-10c-3e-4f-2g4
w good	a5c-5d-6g-3h-10
w goodbye	a-4b-5c-8d-6e-4f-8g8h-5
w googled	a-6b-5c-4d-4e-5f-5g-3h-5
w got	a-8b-6d7e-6f-3g-7
w grabbed	a-3b-4c-5d-8e-4f-4g3h-3
w granted	b-3c-4d-3e-4f-3g-4
w grateful	a-6b-6c-6d-6e-4f-8h-6
w ground	a-5c-4d-3f-5g6
w group	a-5b-4c-5d-7f-4h-4
w guess	a-9b-4c-4d-5e-5f-3g-6h-7
w guessing	a-7b-5c-4d-3e-6f-5g-8h-4
w guests	a-5b-5c-4d-5e-3f-4g-6h-3
w guilty	a-4b-5c-4d-6e3f-4g-4h-6
w gun	a-7b-4d-7f-3g3h-2
w guy	d-3e-4f-4g-6
w gym	a-7b-5c-5d-5f-4g-7h-5
w habit	a-4b-4c-7e-3f-4g-9
w had	a9b-8c-6d3f-6g-5h-10
w hair	a-4b-3e-5f-3g3h-3
w half	a-6b-3c-3d-7e-3f-4g-6h-4
w hall	a-5b-5c-4d-4e-4f-5g-3h-3
w hand	a-8b-5e-5f-4h-7
w hands	a-5b-2d-4f-5g4h-4
w happened	a-6b-5d2e-4f-6g-9h-5
w happens	b-3d-3f-4g-4
w happier	a-3b-5c-4e-4f-3h-4
w happy	a-5b-6c-5d-4e-6f-6g-10h-7
w hard	a-8b-3c-2d-3f-5h-10
w hardly	a-10b-8c-5d-6e-5f-5g-3h-5
w harm	a-6b-3c-7d-6e-3f-7g-9h-3
w harmless	a-6b-7c-5d-4e-4f-7g-5h-7
w has	c-5d-9f-4g4h5
w hate	a-9b-6c-6d-7e-12f4g-9h-10
w hates	b-3d-3f-5g-5h-5
w have	c6e-6
w having	a-4b-8c-7d-5e5f-7g4h-3
w he	b-5c-5d-4f-6g5
w head	a5c-10d-8e-7f-7h-5
w hear	a-7b-4c-8d-3f-3g-11h-4
w heard	a-7b-6c-6d-5e-6f-6g-9h-5
w hearing	a-4b-5c-5d-7e-7f-6h-5
w heart	a-5c-6d-4e-9f-4g-3
w heating	a-4b-4c-4d-5e-3f-5g-7h-4
w held	a-3b-3c-5d-5e-6f-4g4h-3
w helen	a-6
w help	a-8b-4c-6d-5e-7f-4g-9h-6
w helped	a-7b-5c-4d-4e-4f-7g-10h-5
w her	a-8b-6c-6d-5
w here	a-3b-4c-4d-4e3f-4h-4
w herself	a-5b-4c-3d-5e-8f-4g4h-5
w hid	b-5c-7d-6e-3f-6g-4h-4
w hidden	a-7b-7c-8d-7e-7f-6h-4
w hide	a-6b-6c-6d-6e-6f-3h-6
w hides	a-4b-9c-3d-3e-4f-4g-8h3
w hiding	a-7c-4d-4e-3f-6g-8h-2
w him	a-5b-5c-8d-4e-6f-6g3
w himself	a-5b-5d-5e-7f-3g-5
w his	c-3d-5e-9
w history	a-6b-5c-6e-3f-5g-7h-3
w hit	a-6b-9c-10d-5e-9f-12g7h-5
w hold	a-6b-6c-3e-6g-9
w holiday	c-6d-6e-6g-6
w home	a-3c-4d-6e-4f-3g-3h-7
w honest	a-3b-6c-3d-5e-8f-5g-9
w honestly	a-6b-5c-5d-6e-5f-8g6
w honesty	a-3b-6c-8d3e-5f-5g-7h-5
w hope	a-4b-3c-7d-4e-4f-6g5h-5
w hoping	b-5d-5e3g-4h-5
w hospital	a-6b-3c-6d-5e-3f-3g-10
w hotel	g-5
w hour	a-8b-3c-4d-4e-3f-5
w hours	b-4c-3d-4e-3f-3g-4h-3
w house	a-3b-3c-3d-7f-4h-4
w how	c-5d-5e-5
w hull	a-7b-5c-4d-6e-5f-6g-6h-5
w hung	a-5b-6c-5d-5e-7f-6g-10h-6
w hungry	a-8b-3c-3d-3e-6f-4g-3h-5
w hurt	a-3b-3c-4e-5f-7g3h-4
w hurts	a-8b-9c-8d-4e-9f3g-11
w husband	b-6d-9e-4g5
w hypocrite	a-4b-5c-6d-4e-3f-6g-3h3
w i	c3e3f5g3h-3
w ice	a-3b-3c-4d-6f-3g-7
w idea	a-9b-6c-4d-4e-5f-5g-7h-3
w idiot	a-6b-6c-5d-6e-5f8g-8h-9
w if	c-7d-3f-4g4
w ill	a-9c-6e-6f-5g-6h-10
w illness	b-4c-6d4e-4f-6g-5h-5
w imagine	a-6b-4c-9d-7e-4f-3g-5h-7
w imagining	a-3c-4e-3
w in	d5
w inside	a-3b-3c-3d-4e-4f-4g-6h-3
w instead	a-6b-2c-4d-3f-4
w intend	a-3b-5c-5d-5e-7f-6g4h-3
w intention	d-3e6g-6h-7
w into	a-9b-8c-3e-8f-5
w iron	a-4e-4g5
w ironing	a-5b-6c-5d-5e-5f-6g-7h-5
w is	b4c-4d-13g4h6
w it	a4b4d7e3h-3
w itself	b-3c-3e-3f-3g-5h-2
w january	a-6b-6c-5e-5f-3g-4h-5
w jo	b-4f-3g-5h-3
w job	a-8b-6c-4d-5e-7f-4g-11h-6
w joint	a-4c-3d-3f-3g-3
w joke	a-5b-6c-6d-3e-5f3h-4
w joy	a-3b-6c-4d-5e-6g-7h-4
w judged	a-3b-5c-4d-4f-4g-5h-6
w jumped	a-8b-6c-5d-6f-8h-5
w jumping	a-4b-3c-5d-6e-8f-4g5
w june	a-4b-3c-4d-5e-3f-3g-4h-2
w just	a-7b-6c-6e3f-4g4h-5
w keep	a-3e-4f-6h-7
w keeping	a-4c-3d-3e3f-4h-3
w keeps	b-4c-3d-5e-5f-2
w kept	b-5c-5d4e-7g-8
w kettle	a-5b-4c-3e-3
w key	a-5b-4c-5d-5e-4f-4h-5
w keys	a-3b-3c-4d-3e-4f-4h-4
w kicked	b-6c-6e-4f-6g3h-7
w kids	a-5c-4d-6e-7f-4h-4
w kill	a-5b-5c-8d-4e-8f-9g8h-5
w killed	a-5b-6c-7d-5e-6f-5g-5h-7
w killing	a-5b-7c-5d-6e-7f-6g-7h-8
w kind	a-7b-6e-8h-6
w kitchen	a-5b-4c-5d-7e-3f-5g-9h-6
w knee	a-3b-3c-4d-5e-3f-3g-9h-5
w knees	a-4b-5c-4d-5e-4f-5g-5h-5
w knew	b-6c-5d3f-4h-4
w knife	a-5b-5c-6d-6e-3f-5g6h-5
w knot	a-4b-5c-3d-4e-5f-5g3h-3
w know	a5b-4e-8g-5
w known	a-6b-5d-3e-5f-10g-4h-5
w knows	a-6b-7c-5d-7g-10h-6
w lad	b-3d-4g-4
w lads	a-6b-3c-6d-6e-4f-4h-3
w land	a-3b-3d-2e-4f-3g-5h-3
w laptop	a-5b-4c-5e-5f-3g-7h-4
w last	a-12b-9d-3e-5f-7g4h-8
w late	a-6b-3c-4d-3e-6f-3h-8
w later	a4c-3e-4g-3
w laugh	b-3d-3e-4g-13h-3
w laughed	a-3d-2e-3g-7
w laughing	a-4b-4c-5d-5e-4f-5g-11h-3
w lawn	a-3b-6c-5d-5e-5f-5g-7h-4
w lay	a-3b-5d-3e-6f-3g-7h-3
w lazy	a-4b-5c-5d-3e-4f-5g-4
w learn	a-8b5c-6d-6e-7f-6g-6h-5
w least	a-4b-7c-5d-6e-5f-5g-7h-4
w leave	a-4b-9c-3d-3f-3h-4
w leaves	a-4b8d-4e-6f-6g-9h-4
w leaving	a-6b-6c-9d-7e-9f-7g-11h-4
w leeds	a-6b-4c-3d-6e-5f-5g-10h-4
w left	a-6b-4c-3d-7e-5f-3h-3
w legs	b-4c-2d-5e-3f-3g4h-4
w less	a-10b-4c5d-7f-4g-8h-6
w let	a-5b-6d-6e-6f-4h-3
w lets	d-4e-9h-3
w letters	a-6b-5c-7d-6e-4f-6g3h-5
w liar	a-6b-6c-9d-4e-8f-5g-10h6
w library	a-4b-6c-5d-5e-4f-5g-5h-5
w lie	a-7c-7e-10f-7g-9h-7
w lied	a3b-8c-8e-6f-5g-14
w lies	a-6b-4c-6d-6f-4g-8h-3
w life	a-5b3c-9d-8e-7g8h-8
w lifts	a-3c-3g4
w light	a-3b-5c-3e-3g-6
w lighter	a-5b-5c-7d-4e-3f-7g7h-3
w like	b-6d-4f5g-3h-5
w liked	a-5b-6c-5d-5e-9f-4g5h-7
w likes	a-3b-4c-4d-3f-5g-5h-5
w line	a-7b-7d3e-5f-6g-7h-6
w list	a-4c-4d-3e-4f-5g-8h-5
w listen	a-6b-7d-3e-7f-2g-6h-7
w listener	a-4b-3c-3d-3e-3f-6h-7
w literally	a-7b3c-5d-4f-5g-8h-6
w little	a-3b-5c-3d-4e-5f-6g-8
w live	a-6b-6c-6d-6e-8f-6g-4h-5
w living	c-3d-4e-5f-5g4
w location	d-4f-2
w lock	a-3b-7c-4e-7f-5g-8h-4
w locked	a-4b-4c-3d-5f-2h-4
w loft	a-4
w log	a-4d-4e3g2
w logged	c-3d-4f-2g-5
w lol	a-5b-3c-4d-3e-4f-4g-7h-3
w lonely	b-5c-4d-5e-4f-9g-8h-6
w long	b-5c-4f-5g-2h-5
w longer	a-3b-4c-5d-3e-4f-6g3h-3
w loo	d-3
w look	a-3b-5d-4g5
w looked	a-7b-7c-9d-6e-5g-4h-3
w looking	a-4b-7c-6d-8e4f-5h-5
w looks	b-3e-4f-4h-5
w lose	a-7c-6e-7f-6g-10h-4
w loser	a-4b-6c-6d-5e-5f7g-5h-6
w losing	b-5c-6d-4e-7f-4g-9h-6
w lost	a-6b-6e-4h-8
w lot	a4b-4c-8d-8e-5f-8h-6
w loud	b-4c-6d-5e-4f-5g-9h-4
w love	a-7b-7c-8d-3g-7h-7
w loved	a-4b-10c-2d-5g5h-3
w loves	a-3b-8c-2d-5f-9g-6h-4
w low	a-2b-3e-3f-4g-5h-6
w lunch	a-5b-4c-6d-4f-4g-6h-4
w lying	a-5c-6d-9e-4f-7g-12h-5
w m	a-4b-3c-4e-3f-3g-3h-3
w machine	a-4b-3c-7d-7e-3f-8g-8h-5
w mad	a6b-4c-6d-6e-6f-5g-8h-8
w made	a-8b-8d4f-8g-3h-8
w make	c-5d-4e-6g-6h-6
w makes	a-3b-5e-3f-4g3h-2
w making	a-5b-4c-5d-5e-4f-6g-6h-4
w man	a-3b-5d-7e-6f6
w manage	a-5c-6d-4e-5f-6h-4
w many	a-4b-5c-4d-5e-6f-7g3h-6
w march	a-6b-5c-7d-5e-3f-5g-7h-5
w mark	a-4c-4d-4e-3f-8g7h-7
w marked	a-3b-3c-4f-4g3
w marks	a-3b-6c-5d-5e-6g3h-3
w marriage	a-9b-3c-5d-4f-6g-9h-8
w married	a-7b-6c-7d-3f-9g-9h3
w match	a-5b-5c-5d-5e-5f-3g-6h-4
w mate	b-4d-3f-4g4
w may	a-6b-5c-5e-4f-5g-12h-6
w maybe	a-5b-5c-3d-4e-4f-5g-4h-6
w me	c-4e8f3g5h-6
w mean	a-9b-6c-4d-4f-7g5h-5
w meant	a3b-6c-7d-6f-5h-4
w meeting	a-5b-4c-4d-7e-4f-4g-10h-7
w meetings	a-7b-6c-6d-5e-3f-5g-6h-4
w men	a3b3c-7d-7e-5f-11g-9h2
w mention	a-5b-5c-5d-8e-6f-5g-6h-3
w mentioned	a-8b-8c-9d3e-5f-4g-8h-4
w merely	a-5b-5c-5d-6e-3f-6g-6
w mess	a-7c3d-8e-7f-8g-5h-6
w message	a-4e-5g4
w messages	b-5c-6e-4f-5h-5
w messed	a-5b-6c-5d-4e-3f-3g-4
w met	a-6c-5d-3e-7f-9g-8
w mia	a-6b-3d-3f-5h-4
w middle	g3h3
w midnight	a-3b-5c-4e-4f-3g-4h-5
w might	a-7b-3c-7d-6e-7f-5g4
w mile	a-5b-4c-3d-3e-4f-3g-5h-5
w mileage	b-3c-4d-3e-5g8h-4
w miles	a-6b-4c-3d-7e-5f-8g-4h-6
w mind	a-9b-7c-3d-6e3f-3g-3h-5
w mine	a-5b-3c-4d-4e-3f-3g-5h-5
w minute	a-5b-8c-3d-6e3f-5g-10h-4
w minutes	b-5c-5d-7f-4g-3h-3
w mirror	a-3b-6c-4d-4e-5f7g-8h-6
w misery	a-3b-6c-4d-3e-6f-5g-3h-6
w miss	a-6b-8c-5d-4e-6f-5h-5
w missed	a-5b-7c-7d-6e-8f-7g-9h-5
w misses	c-4g-4
w mistake	a-4c-3g-4
w mistakes	a-5b-3f-3g-5
w mo	a-4b-3c-3d-4e-3f-3g-6h-4
w mocked	a-9b-7c-8d-3e-7f-6g-7h-5
w molehill	a-3c-3d-2e-3h-4
w moment	a-5b-8c-6d-8e-9f-6g-6h-7
w monday	a-6b-3d-4e-4f-3g3h-4
w money	a-10b-4c-9e-4f-6g-5h-4
w monster	a-6b-7c-7d-4e-5g-7h-6
w month	a4b-6c-3d-9e-4f-6g-11h-5
w months	c-4d-2f-5g-5h-6
w more	a-3b-7c-6d-6e-6f-6g-5h-3
w morning	a-4b-5c-4e-4f-4h-3
w most	b-10c-6d-5e-7f-10g-9
w mother	b-3d-4e-8g-5h4
w motions	a-3b-3d-3e2f-3g-3h-3
w mountain	a-3c-3d-2e-3h-4
w mouth	a-6b-5c-7d-6e-4f-6g5h7
w move	a-9b-4c-10d-7e-6f-6g-10h-6
w moved	b-4d-6f-3h-3
w moving	a-5b-8c-8d-6e-6f-6g-9h-5
w much	a-6b-4c-5e-6f-7g3h-7
w mug	a-4b-5c-4e-3f3g5h-9
w murder	a-9b-8c-6d-9e-8f-7g-8h-6
w must	a-7b-9c-7d-7g-3h-9
w my	a3e-7f-5g6
w myself	a-4b-7c-11e-5g3h-4
w name	a-6b-4c-3f-4g-4h-5
w narcissist	a-5b-5c-4d-5e-4f-7g-5h8
w near	a-6b-8c-7d-7e-9f-6h-5
w nearly	a-5b-9c-6d-6e-4f-6h-4
w neck	a-3b-4c-6d-3e-3f-5g8h-3
w need	b-5c-6d-3e-6f-3h-4
w needed	a3b-5c-3g-6
w needs	b-6c-4d-3e-3f-8g6h-3
w neighbor	a3c-3g3
w neighbours	a-7b-4c-6d-5e-3f-5h-6
w neither	a-8b-7c-4d-8e-3f-7g-10h-8
w nerve	a-4b-8d-3e-5g-7h-7
w nervous	a-4b-6c-6d-5e-5f-5g-5h-6
w never	b6c-6d-3f-3h-5
w new	a-7b-7c-8d-4e-9f-10g-8h-11
w news	a-11b-5c-6d-6e-4f-6g-8h-6
w next	b-4c-3e-4f-4g4h-5
w night	b-6c-6d-4e-4f-5g6h-5
w nights	a4b-4c-4d-5e-5f-4h-5
w nine	a-6b-3c-3d-5e-5f-3g-8h-3
w ninety	a-3b-5c-4d-4e-4f-4h-4
w nite	d4f-3
w no	a-5b-12c-9d-7e-3f4
w nobody	a-6c-8d-10e-10f-5h-9
w none	b-3c-7d-7e-4f-4h-4
w noon	b-5d-4e-3f-3g-4h-3
w normal	a-5b-4d-3g3h-4
w not	a4c3g5
w note	a-3b-3c-3g-5h-3
w nothing	a-6b7c-5d-7e-4f-10g-10
w notice	a-6b-6c-3e-5f-3g-5
w noticed	a-11b-9c-7d-7e-8f-6g-7h-6
w now	a-6b-6c-4d-6e-7h-7
w numb	a-3b-4c-3d-3e-5f-5g-5h-6
w number	a-4b-4c-4d-3e-4g3h-4
w nurse	a-5b-5c-4d-6e-5f-6g-8h-6
w occurred	a-6b-5c-4d7e-4f-6g-5h-6
w of	a2b-7d4e4
w off	b-10d-4e-5h-5
w office	a-7b-8c-7d-7e-5f-6g-7h-5
w ok	a-5b-5c-5d-4e-5f-7h-5
w okay	a-7b-5c-7d-6e-4f-7g-5h-5
w old	a-6b-9c-4e-5h-5
w on	c3f-5g3
w once	a-5c-4d-3e-5h-3
w one	c-3d-3f-4
w online	a-6b-5c3d-5e-5f-5g-6h3
w only	a3b-10c-5d-4e-3g-5
w open	a-9b-4c-4d-5e-5f-5g-5h-4
w opened	a-4b-8c-7e-4f-3g-11h-3
w or	a3b-8c-5d-5f-4h-5
w order	a-5b-4d-4f-4g-6h-4
w other	a-3d-4e-4h-3
w ought	a-5b-5c-5e-5g-5h-5
w our	a-3b-5c-5d-4e-6f-6g6h-6
w out	b-5c-3e-3f-5h-5
w outside	a-4b-3c-3d-4e-5f-3h-4
w oven	b-3c-5d-5e-2f-3g-6
w over	a-3f-7h-6
w overstepped	a-5b-5c6d-6e-5f-6g-6h-5
w overtime	a-6b-3c-6d-8f-4g-5
w owe	a-8b-5c-4d-5e-7f-4g-5h-6
w own	a-5b-4e-5f-5h-5
w owning	a-4b-3c4d-6e-3f-4g-6
w pack	b-3e-4f-3h-4
w packed	a-5b-3c-4d-3e-6f-3g-10
w page	a-4b-5c-5d-6e-6f-5g6h-6
w pages	a-3e2g-5h-3
w paid	a-8b-6c-9d-10e-5f-7h-5
w pain	a-6b-3c-8d-7e-3f-4g-4h-2
w painting	a-5b-6c-5d-4e-4f-7g-6h-6
w pan	a-5b-5d-5e-6g6h-3
w paper	a-4b-4c-4d-4e-3g-8h-5
w parallel	a-3b-4c-4d-2f-4g-3h-3
w paranoid	a-6b-4c-4d-5e-5f-4h3
w parents	c-4e-3f3
w park	a-4b-3c-4d-3f-4g-5
w parked	a-5b-6c-6d-8e-5f-5g-7h-5
w parking	a-6b-5c-5d-6e-4f-5g-4h-3
w part	a-7b-4c5d-7e-4f-9g-6h-4
w pass	a-3c-3g-4
w passport	a-3b-4c-5d-7e-4f-5g8h-6
w password	g-3
w passwords	a-6b-3c-6e-4f-3h-6
w past	a-6b-9c-4d-5e-5f-4g-6h-5
w pathetic	a-6b-7c-7d-6e-7f7g-7h3
w patience	a-6b-5c-7d-6e-6f-4g-6h-9
w patient	a-6b-3c-5d-5e-4f-5g-7h-5
w pattern	a-6b-6c-7d4e-6f-7g-4h-4
w pay	a-5b-5c-4d-4e-4f-4g-4
w peace	b-4c-4e-6f-2g-8h-6
w people	a-7c-5d-7e-8f-6g6h-4
w person	a-10c-5d-5f-3g-9
w pete	c-3d-5g-6
w phone	a-5c-3d-4e-4h-4
w phones	a3b-7e-4f-4g-4
w photos	a-5b-4c-4d-3e-5f-4g6h-4
w pick	a-3b4c-5d-3e-5f-3g-6
w picked	a-7b-4c-3d-3e-3f-5g-7h-4
w picture	b-3c-3d-3e-4g-5h-3
w pictures	a-7b-8c-6d-7e-8f-9h-7
w picturing	a-5b-5c-4d-4e5g5h-4
w piece	a-4b-3c-4d-4e-3f3g-4
w pier	d-3g-4
w pills	a-6b-3c-6d-8e-4f-3g12h-4
w pinned	b-3c-3d-4e-5h-3
w place	a3b-3c-4d-4e-3g-6
w plain	a-5c-4d-4f-5g-7
w plan	a-8b-4c-4d-8e-2f-7g4h-6
w planned	a-3b-3c-5d-5e-3f-4g-6
w planning	a-5b-3e-5g-7
w plaster	a-5b-3c-3d-5e-5f-3g-5h-3
w plate	a-5b-4c-5d4e-4f-5h-7
w play	a-9b-8c-3d-8e-6f-4g-9h-8
w played	a-7b-3c-8d-3f-9g-12h-4
w please	a-6b-6c-5d-4e-7f-5h-9
w pleased	a-3b-5d-4e4f-4g-6h-5
w point	a-5b-4d-4e-5f-9g-4h-6
w police	a-6b-4c-3d-6e-3f-3h-3
w polygraph	a-8b-7c-7d-6e-9f-4g-6h-7
w pond	b-4c-4d-5e-3f-4g-6h-3
w poor	a-6b-7d-6e-6f-6g-9h-6
w porn	b-3c-6e-3f-5g-10h-5
w post	a-4b-7c-4d-4e-6f-4h-5
w posted	e-4f-3g3h-2
w pressure	a5c-6d-6e-3f-5g-6h-6
w pretend	a-9b-6c-5d-8e-7f-7g-5h-4
w private	c-3d-3f-3
w problem	a-5b-4e-4f-6g-5h-6
w promise	a-8b-4c-6d3e-6f-3g2h-4
w promised	b-3d-5e-4f-4g-9
w properly	a-4b-7c-4e-3f-6g-7
w protect	a5b-4c-4d-4e-4f-3g-5
w proud	a-7b-3d-4e-6f-4g-10h-6
w provided	a-6c3e-3g-3
w pull	a-6d-2e-3g-4
w pulled	a-3b-4c-4d-6e-3f-4h-3
w punched	a-5b-3c-4d-3e-5f-4g2h-3
w punished	a-3b-7c-3d-7f-8g-4h-8
w purpose	a-7b-5c-7d-5e3f-5g4h-6
w pushed	a-7b-5c-6d-6e-8f-4h-4
w put	b-5c-3d-4e-6
w putting	a-5b-5c-6d-8e-7f-5g-6h-4
w question	a-6g-4h-7
w questions	a-7b-3c-6d-3e-3f-3g-4
w quick	a-6b-5d-3e-3f-6h-6
w quiet	a-5b-5c-3d-5f-5h-8
w quit	a-7b-7c-8d-7e-5f-5g-6h-6
w quiz	a-3c-5f-3g-6
w radio	a-6b-3c-5e-3f-4g-9
w rails	a-5b-4c4d-4e-5f-4g-5h-4
w rain	a-4b-5c-4d-7e-8f-6g-5h-5
w raining	a-3d-4g-8
w raised	b-8c-7d-8e-7f-6g5h-7
w ran	a-4b-5c-7d3e-4f-5g-5
w rang	a-6b-4c-6d-7e-4f-6g-4h-5
w rather	a-6b-5c-4f-4h-5
w razor	a-5b-6c-8d-6e-2f-6g6h-3
w read	a-3b-3c-3d-3e-4f-3g-11
w reader	a-4b-4c-3d-3f-7g-4h-3
w reading	a-7b-6c-8d-6e-3f-4h-7
w reads	a-8b-9c-3d-4e-7f-3g4h-4
w really	b-8c-4d-3e-4f-9h-6
w reason	b-6c-5d-4e-7f-6h-8
w receipt	a-4b-5c-4d-5e-6f-3g-7h-3
w receipts	a-4b-3c-6d-7f-3
w recovery	a-6b-6c-5d-5e-7f-6g-5
w regret	a-8b-8d-9e-9f-5g-5h-7
w regrets	b-6c-5d-6e4f-7g-7h-6
w rejected	a3b-5c-5d-6e-3f-4g-8h-4
w relapse	a-8b-9c-9e-6f-10g-9h-8
w relapsed	b-3c-4d-5f-4g-6h-3
w relieved	a-3
w remember	a-6b-8c-5d-5e-6f-5g-10h-4
w report	a-4b-3c-3d-5f-5g-5h-3
w responsibility	a-5b-3c5e-5f-4g-8
w rest	a-6b-4c-5e-3f-6g3h-5
w review	a-5b-3c-2d-7f-4g-7h-6
w ribs	a-4c-3f-3g4h-5
w rice	a-3b-4c-4d-6e-5f-5g-8h-5
w right	b4c-7d-7f-6g-7
w ring	a-4c-3d-3f-3g-3h-7
w ringing	a-3b-3c-5d-3f-4g-7
w river	a-6b-3c-3d-4f-5
w road	a-3b-3c-8d-7e-5f-5g-5h-5
w robbed	a-7b-5c-6d-5e-6f-5g-6h-6
w roof	a-3b-3c-3d-4
w room	d-5g4h-4
w rooms	a-5e-3f-3g-7
w rope	b-5c-7d-5e-4f-7g6h-7
w rota	a-5b-3d-6e-3g-5
w rotten	a-5b4c-7f4g-8h-4
w round	a-3b-3c-4d-4e-8f-4g-3h-5
w router	a-3e2
w row	b-2c-3d-4e-2f-4h-3
w rucksack	a-5b-4c-3f-3
w ruin	a-7c-7d-7e-6f-8g-6h-5
w rule	a-6b-6c-4d-4e-4f-5g-5h-6
w rules	a-4b-6d-6e4f-4g-7h-8
w run	a-7b-3c-5d-7e-5f-7
w rung	a-7c-4e-3g4
w running	a-4b-3d-3e-3f-3g-7h-2
w sad	a-4b-7c-3d-4e-8f-3g-7h-4
w safe	a-5b-5c-5d-4e-5f-4g5h-5
w said	a-5b-10d-2e-4f-4
w saint	b-6c-7d-5e-6f-7g-6
w sam	a-4b-5c-4d-4e-4f-5g-4h-4
w same	a4b5c-4d-7e-3g-8h-7
w sang	a-5b-7c-5d-4e-2f-6g-7
w sat	a-3b-3c-3e-4f-4
w saturday	a-6b-2c-7d-9e-3f-3h-3
w saw	a-8b-6c-9d-4e-7f-6
w say	a-9b5d-3e-6g-6
w saying	a-8b-7c-7d-3e-8f-7h-4
w says	a-3b-5c-3d-7e-10f-4g7h-4
w scan	a-4b-4c-4d-4e-5g-10h-5
w scare	a-5b-6c-4d-5e-6f-6h-4
w scared	a-3b-4c-6d-4f-7h-6
w school	a-4b-3c-5e-4h-3
w scissors	b-3g3
w score	a-5b-4c-4d-3e-3f-6g-8h-5
w scrabble	a-3b-4c-3d-3e-3g-5h-3
w scratched	a-4b-4c-4d-4f-3g-5h-3
w screaming	a-6b-7c-5d-4e-7f-5g-5h-5
w screen	a-3b-4c-3d-6e-3f-4g-4h-4
w screens	b-4c-6e-5f-5g-9h-3
w scroll	a-5b-5c-7d-5e-4f4g-6h-4
w sea	a-3b-3c-4d-4e-4
w second	a-7b-4c-5d-4e-3g-6h-4
w secretly	a-3b-5c-2d-4e5f-3h-5
w secrets	a-5b-6c-3d-4e-4f-3g-6h-5
w see	a-6b-3c-11d-4f-4g7h-5
w seeing	b-6c-3e6f-4g-8h-6
w seen	a-4b-3c-4d-5e3g-5h-3
w selfish	a-4b-8c-4e-5f-8g-5h5
w send	a-4b-3d-7e-6f-4h-3
w session	a-3c3g-11
w sessions	a-3b-6c-7d-7e-9f-4g-3h-7
w set	a-8b-5c-9d-7e-10f-6g-6h-3
w setback	a-6c3d-5e-3f-5g-5h-3
w settee	b-4c-6d-8e-3f-3h-5
w settle	a-5b-4c-4d-3e-6f-4h-6
w seven	a-4c-3d-5e-4f-3g-8
w share	a-5h-3
w shaving	b-3c-3d-3f-4g-7
w she	a-4c-4d-5e6f-9g-3
w shed	a-4b-3d-3f-3g-6
w shelf	a-3b-3c-2d-3e-3f-3g-3h-3
w shift	a-4b-4d-3e-4f-3
w shoes	a4b-6c-4d-4e-3f-7h-4
w shook	a-5b-4c-6d-3e-6f-5g9
w shop	a-5b-4c-3d-4e-4f-5g-7h-7
w shopping	a-3b-3c-3d-4e-3f-3g-4h-4
w short	b-3c-4d-3e-7f-5g-6h-4
w shot	a-7b-7c-8d-8e-6f-6g-9h-7
w should	a-3b-7e-8g-5h-7
w shoulder	a-6b-6c-6e-4f-4
w shoulders	c-3d-5f-3h-2
w shout	a2b-4c-3e-7f-7g-6h-4
w shouted	b-7c-8d-3e-3f-4g-10h-4
w show	a-6b-4c-5d-4e-8f-3g-6h-6
w showed	a-4b-5d-3e-4f-4g3h-4
w shower	a-5b-5c-4d-5e-4f-5g-6h-3
w shrug	d-3e-3f-3g-3h-4
w shut	a-4b-3c-4d-3e4
w sick	a-5b-4c-5d-7e-4g-9h-4
w side	a-7b5c-6e-6f-7g-3h-8
w signal	a-5b-3c-5d-5f-5g-5
w silence	a-3g-4
w simple	a-7b-4c-5d-6e-2g-4
w since	c-10d-3e-8f-4g-7h-8
w single	a-4b6c-4d-7g-6h-4
w sister	a-6b-3c-4d-5e-4f-3
w sit	b-3d-5e-4f-5h-3
w site	b-6c-6d7f-3g-9
w sites	a-6b-4c-5e-4f-4g-3h-4
w sitting	a-4b-3d-3g-6
w situation	a-3b-4c4d-5e-4f-4g-4
w six	a-5c-3e-5f-7g-4h-3
w slammed	a-5b-3c-4e-4f-3g-11
w slap	a-6b-4c-5d-6e-3f-7g-8h-4
w slapped	a-6b-4c-6d-5e-6f-6g8h-7
w slaps	a-4b-8d-4e-5f-4g8h-3
w sleep	a-2b-4c-8d-4e-4f-5g3h-5
w sleeping	b-4c-3d-6e-8f-5g-5h-4
w sleepwalk	a-3b-5c-4d-5e-4f-6g-4h-9
w sleeves	c-3g6
w slept	a-11b-7c-5d-6e-5f-7g-13h-6
w slide	a-4b-3c3d-3f-3g-3h-3
w slip	a-4d-3e2g-9h-2
w slipped	a-10b-9c-9d5f-7g-8h-7
w slippery	a-3b-4e-4f-4g-4h5
w slow	a-4b-4c-4f-9h-3
w slowly	a-4b-3c-3d-3e-6f-3g-7
w sly	a-4b-5c-4d-5e-3f-5g-5h3
w smacked	a-3b-3c-4e-3f-3g6
w small	a-5b-7c-6d-5e-5f-7g-5h-7
w so	b-6c-5d-4e-4
w so-and-so	a-4b-5c-3d-7e-3f-7g-7h7
w sofa	a-4b-5c-4d-4e-3f-3g-7h-4
w sold	a-6b-4c-6d-5e-3f-5g5h-4
w some	a-9b-6c5e-6f-6h-5
w somebody	b-8c-4e-6h-3
w somehow	a-7b-7c-7d6e-3f-5g-5h-3
w someone	a7b-9c-3d-5e-8g-11h-9
w something	b-3d-4g-3
w sometimes	a-3b-4c-3d-3e-4f-3g4
w son	b-3d-6e-3f-3g4h-4
w song	a-6b-6c-6d-6e-7f-6g-7h-7
w sooner	b-8d-4f-3h-3
w sorry	b-3c4f-11g-4h-6
w sort	a-4b-2c-7d3f-4g-8h3
w sound	a-5b-7c-8d-6e-6f-7g-4h6
w soup	a-4b-6c-2d-4e-4f-3g-7h-7
w space	a-6b-3c-6d-4e-4g-10h-6
w spain	a-3b-6c-5e-4f-6g-6h-3
w spare	a3b-3c-7d-6e-4f-9h-6
w speak	a-4b-3c-6d-5e-5f-4g-4
w spent	a-10b-5c-8d3e-5f-6g-6h-5
w sponsor	a-9b-5c-5d-6e-3f-4g-9h-4
w spring	a-5b-6c-6d-6e-7f-5g-7h-5
w spying	a-4b-5c-4d-6e-4g-5
w stabbed	b-7c-4d-5e-7f-4g-7h-4
w stairs	b-3c-3d-4e-4h-3
w stand	a-7b-6d-6f3g-7
w start	a-8b4c-3d-3e-7f-3h-5
w started	a-3c-5d-8e-8f-4g-5h-3
w statement	a-5b-3c-3d-4e-3g-6
w statements	a-3e-5g-4
w station	a-6b-7c-4d-3e-6f-4h-3
w stay	a-10c-6d-4f-4g-10h-5
w stayed	a-4b-6c-4d-6e-3f-5g-6
w steam	c-3d-4g5
w step	a-6b-4c-3d-5e-4f-6g4h-5
w stew	a-5b-6c-5d-5e-5f-5g-7h-5
w still	a-9b-4c-6d-4f-5g-10h-4
w stitches	a-3c-6d-5e-3
w stomach	a-6b-5c-3d-6e-3f-4g3h-6
w stone	a-5b3d-4e-7f3g-6h3
w stood	a-4c-4d-3e-3f-2g-4
w stop	a-7b-7c-7d-6e-7f-8
w stopped	a-4b-4c-5d-4e-7f-5h-5
w stops	a-3b-3c-3d-4
w story	a-6c-3e-5f-5h-7
w straight	a-4b-8c-3d-4e-6f-8g-9h-10
w stranger	a-3c-3f-3g-8
w stress	a-7c-4f-3g-8
w stressed	a3c-6d-8e-3f-5g-6
w stubborn	a-4b-5c-9d-6e-9f-5g-8h-4
w stuck	a-4b4c-5d-4e-4g-6h-7
w study	b-2d-4e-2f-4g-9h-3
w stuff	a-5b-6c5d-9e-7f-6g-10h-6
w stupid	a-8b-4d-3g-8h-7
w subscription	a-9b-7c-6d-5e-3f-8g-8h-7
w such	a-5b-6c-5d-5e-4f3g-7h5
w sucked	a-5b-8c-6d8e-9f-5g-7h-5
w suicidal	a-4b-7c-7d-7e-4f-6g10h-5
w summer	a-4b-7e-5f-3g-5h-3
w sunday	b-5c-5d-3e-3f-3h-3
w sundays	a-4b-3d-3e-3g-6h-2
w supper	a-5b-4c-4d-7e-3f-4g-5h-4
w supported	a-2b-5e-3g-3
w supposed	a4f-3g-4h-4
w sure	a-4b-4c-6d-5e-4f-5h-4
w surprise	a-5b-3d-4e-4f-2g-4h-3
w surprises	a-4b-6c-6e-6f-5g-6h-7
w swear	a-6b-10c-6d-5e-7f-7g-9h-4
w swim	a-5b-6c-3d-3e-5f-8g-6h-3
w swimming	b-4c-3d-3e-3f-3g-10h-4
w switch	c-5d-4e-2g3
w switched	a-6c-4f-3g-7
w table	a-5b-3d-3e-4g-9
w tablet	a-10c-3d-3e-2f-3g-11
w tablets	b-5c-7d-5f-5g4h-5
w take	a-10b-6d-5e-5f-7h-8
w taken	a-3b-5d-4e-5h-4
w takes	a-5b-8c-7d-5e-8f-6h-5
w taking	a-6b-3c-5d-5e-3f-2g6h-5
w talk	a-10b-6c-5d-3f-5g-15h-3
w talked	a-4b-6c-5e-3f-4g-9
w talking	a-4b-5d-5e-4g4h-6
w taught	a-7b-5c-4d-3e-5f-8g-7h-3
w tbh	a-5b-3c-3d-5e-4f-3h-4
w tea	a-4b-5c-3f-7g-12h-6
w teacher	a-8b-4c-4d-6e-9f-7g-7h-8
w team	a-5b-5c-4d-6e-4f-4g-8h-6
w teething	a-4b-4c-3d-4e-5f-4g-5h-4
w tell	a-4b-3c-3e-6h-5
w telling	a-9b-9c-7d-4e2f-5g-12
w telly	a-5b-5c-5d-3e-4f-4g-8h-5
w temper	a-5b-3c-5d4e-5f-5g-3h-2
w ten	a-6b-4c-5d-8e-3f-5g-9h-4
w terrible	a-3b-6c-3d-4e-3g-6h-5
w terrified	a-4b-5c-4d-4e-5f-4g5h-4
w tesco	a-4b-3d-4g2h-4
w test	a-4b-6c-8d-7e-2f-3g-8
w text	a-4b-4c-4d-3e-3f-4g-10h-3
w texted	a-6b-5c-5d-4f-3g7h-5
w texts	b-2c-2d-3e-4f-4g6
w than	a-10d-3e-4f-10h-2
w thank	a-6b-6c-6d-4e-4f-5g-5h-6
w thanks	a-7b-3c-5e-5f-5g-7
w that	a4b-5e-5f-4g-4h-5
w the	d4f-3
w their	a-7b-8c-8e-7f-7g4h-8
w them	a-7b-11c-5d-5h-12
w then	a-5b-4c-4f-4g-3
w therapist	a-3b-3d-5f-3g-3h-3
w therapy	a-8b-5d-4e3g-7h-4
w there	b-6c-4e-10g3h-3
w these	b-9c-7d-7e-3f-7g-9h-4
w they	a-9b-10c-6d-9e-7f-9g5h-2
w thick	a-5b-4c-8d-5e-6f4g-5h7
w thin	a-4b-6c-6d-2f3g-8h-3
w thing	a-6b7c-4e-7f-5g-10h-5
w things	a-4b-6c8d-11e-4f-5h-3
w think	a-6b-5c-5d-7f-6g3h-9
w thinking	a-9b-6c-7d-10f-7g4h-4
w thinks	b-6d-3e3g-12h-3
w third	a-5f-3g-5h-3
w thirteen	a-6b-4c-4d-4e-7f-4g4h-7
w thirty	a-9b-3c-4d-4e-5f-5g-7h-5
w thirty-four	a-8b-5c-5d-3e-4g-8h-3
w this	a-9c-5d-3f-8g6h-10
w those	c-4d-3h-3
w though	b-4c-3d-3e-5f-4g-7h-5
w thought	a-5b-3c-6e-8f-3g-4
w thoughts	a-7b-8c-8d-7e-8f-8g8h-6
w threatened	a-3d-5e-6f-3g4
w three	a-4b-6c-5d-7e-5f-7g-7h-5
w threw	a-6b-5c-3d-4e-7f-4h-6
w throat	a-3b-4c-4d-8e-3f-5g8h-4
w throttled	a-5b-4c-4f-3g-5h-4
w through	a3c-7e-3g-4h-6
w throw	c-3d-4e-3f-3
w thrown	a-7b-6c-5d5e-5f-6g3h-8
w thumb	a-8b-4c-6d3f-3h-4
w thursday	a-6c-3d-6e-3f-3h-2
w tiles	a-4c-3d-4g6
w till	a-3b-4f-3h-3
w time	a-4b4c-5f-6g5h-5
w times	a-5b-6c-4d-3e-7f-3h-6
w tired	a-4b-4c-8d-3e-2f-12h-11
w to	a7b3c4e5g7h-6
w toast	a-6b-6c-6d-6e-7f-6g-9h-7
w today	a-6b-6c-4d-5e-4f-7h-7
w toddler	a-6b-6c-4d-5e-5f-7g-7h4
w together	a-3b-4c-4e-3f-3g-6
w told	a-3b-4c-4e-4
w tomorrow	a-5b-5c-3d-3e-6f-4h-4
w tongue	a-5b-5c-4d-4e-3f-5h-5
w tonight	a-5b-5c-4d-7e-7f-12g4h-10
w too	a-3b-8c-6d-3f-9g-12h-9
w took	a-4b-4c-4e-4f-2g-4h-4
w top	a-4c-6d-5e-3f-4g4
w tops	a-4b-4c-3d-6g-3h-3
w touch	a-7b3c-6d-4e-6f-4g-8h-6
w touched	b-6c-2d-4e-5f-3g3h-3
w town	a-7b-6c-5d-6f-6g-8h-5
w tracker	a-3b-4c-4f-3g5h-4
w tracks	a-3b-6c-4d-4e-5f-4h-3
w train	a-6b-5c-4d-3e-3f-5
w trapped	b-4f-3h-3
w trash	a-4b3c-4d-5e-4f5g-7
w treat	a-5b-4c-4d-3e-5f-6g-4h-6
w trial	a-5b-5c-5d-5e-3f-5g-9h-4
w tried	a-4b-4c-3e-3f-4g-5h-3
w trip	a-6d-6f-3g-4h-4
w trouble	a-8b-6c-5d-7f-10g-7h3
w trust	a-3b4d3e-5f-4g-7h-5
w trusted	a-5b-6c-7d-5e-9f-6g-7h-6
w truth	a-7c-5e-8g-13
w try	a5b-6c-5d-7e-8f-4g-8h-5
w trying	a3b-4c-4d-4e-6f-6g-7
w tuesday	a-3b-5d-4e-8f-5g-9h-4
w turn	a-6b-3e-3f-4h-2
w turned	a-7b-4c-4d-4e-6f-3g-3h-7
w turning	d-3f-3h3
w turns	a-4b2c-4d-3e-5f-3g2
w twenties	a-3b-5c-6d-4e-4g-4h-5
w twenty	a-5b-3c-3d-5e-3f-6h-3
w twice	a-7b-6c-4d-3e-4f-7h-4
w twisted	a-7b-6c-4d-7e-5f-7g4
w two	a-6b-6c-5d-2e-6f-8g-7h-7
w typed	a-5b-5c-5e-7f-6g-8h-4
w typical	a-4b-4c-4d-4e-4f-6g-5h6
w unbearable	e-3f-3
w under	b-8c-10d-7e-6g-3
w understand	a-5b-3c-5e-7f-4g-9h-6
w unfair	a-5b-4c-6d-3e-4f-3g-9
w unheard	a-3b-4c-3d-3e-3f-4g-4h-3
w unkind	a-4d-3e-3f-5
w unlovable	a-5b-4c-4d-3e3f6g-6h-6
w until	a-9b-9c-7d-5e-6f-4g4h-5
w up	a-3f-4h-4
w upset	a-8b-8c-9e-7f-10g-7h-5
w upstairs	a-3b-3e-5f-3g4
w urge	a-4b-4c-3e-5f-5h-3
w us	b-7c-7d-3e-9f-3g-3h-10
w use	a-5b-8d-4e-4f-4
w used	b-7c-8e-9f-7g-8h-5
w useless	a-4b-7c-7d-3e-4g-7h-7
w vanish	a-6b3c-5d-3e-8f-5g-5h-4
w very	a-6b-5e-4f-7g-7h-3
w vet	a-5b-3d-4e-3f-3g-6h-5
w video	c-3e-3
w videos	a-5c-5d-3f-3g-8h-4
w voice	a-6b-6c-6d-7e-3f-6h-7
w wait	e-3g-5
w waited	a-7b-3c-4e-5f-3g-6h-3
w waiting	a-6b-9c-3d-4f-6h-7
w wake	a-5b-2c-5d-5e-4f-5g7h-4
w walk	a-4b-5c-5d-6e-6g-11h-4
w walked	a-4b-3d-3f-6g-8
w walking	a-4b-3c-4d-3e-3f-3g4
w wall	a-5b-3d-4e-4f-3g3h-3
w want	a-4b-5c-2d-3e4f-3h-3
w wanted	a-7b-9c-5d-2e3
w wants	a-4b-7c-6d-6e-10f-6g-6h-7
w was	a5b-11e-5f-4g-13h-11
w washing	a-6c-6d-5e-4f-4g-5h-3
w waste	a-4b-4c-4d-4e-3f5g-5h-6
w watch	c-4e-5
w watched	a-7e-6g-9h-3
w watches	a-4b-5c-3d-3e-9f-7g6h-5
w watching	a-7b-6c-6d-8e4f-5g-9h-5
w water	d-3g-5
w way	b-3d-4e-6f-5h-4
w we	a-3b-4d-8e-8f-4g-8h-7
w weak	a-7b-7c-6d-6e-4f4g-11
w wednesday	a-5b-5c-6e-4f-5g-7h-3
w wee	a-9b-6c-7d-7e-3f-7g3h-7
w week	d-8e-3f-5h-9
w weekend	a-8b-8c-11d-8e-6f-10g-7h-9
w weeks	b-4c-5d-3e-3f-3g-5
w weird	a-8b-8c-7d-8e-9f-4g-11h-9
w well	b-8d-11e-5f-6g-10h4
w went	b-5e-6f-5h-4
w were	b-6c-16d7e-6f-9g-13h-14
w wet	a-5b-4c-2d-3e-4f-4g-7h-4
w what	a3d-4f4g-4
w whatever	a-7c-7d-5e-8f-8g-10h-6
w wheel	a-3g5
w when	b-6c-2d-4g5h-3
w where	b-3c-3e-5f-4g4h-4
w whether	a-7c-6d-3f-5h-3
w which	a-6b-5c-3d-5e-5f-9h-7
w while	a-9b-4d-3e-12f-3g-9h-4
w who	b-7c-7d-4e-2f2g3h-2
w whole	a-4c3d-6f-3g-9h-5
w why	a-7b-3c-5d-5e-2f-4h-6
w wi	c-3d-3e-3h-3
w wife	a-6b-6c-6d-7f-2g-4
w will	a-3c-4d-3e-4f-3g5h-4
w willing	a-3b-3e-3f-4g-9h-4
w window	a-4b-5c-6e-8f-5h-4
w windows	a-4b-4c-3d-6f-3g-7h-3
w wine	a-5d-5e-3f-4g-3h-5
w wiped	a-3c-4d-7g-5
w wired	a5b-3d-3h-3
w wish	a-5b-7c-4d-3f-5h-7
w with	b-8c-6d-3e-5f-5g-3
w without	a-6b-6c-4e-3f-5g-7h-4
w wobble	a-5b-3d-6e-2f-5h-4
w woman	b-8c-7d-5e-8g-6
w wonder	a-8b-8c-3d-3e-7
w word	a-7b-8c-3d-6g-11h-7
w words	a-5b-5c-6e-3f-8g-8h-4
w work	b-3c-7d-5e-3f-5h-3
w worked	g3
w working	a-5b-3d-6e-3f-5g-9
w works	a-5c-3d-6e-7f-7g-9h-4
w world	a-7b-8c-9d-11e-5g8h-10
w worry	b-6c-6d-5e-10f-9g-7h-3
w worse	a-9b-5c-5d-8e-4f-8h-8
w worst	a-5b-6c-7d-5e-5f6g-8h-8
w worth	a-5b-6c-7d-7e-5f-6g5h-5
w worthless	a-4b-4c-4d-4e-3f5g-5h-5
w would	a6b-3d-3e3f-3g7
w wrecked	a-5b-7c-7d-6e-6f-4g-5h-7
w wrist	b-3c-4d-6f-3g6h-3
w write	a-7c-3d-3e-9f-3g-12h-4
w writing	a-8b-8c-7d-5e-6f-8g-6h-5
w written	a-4b-4c-11d-3f-4h-4
w wrong	d-5g-3h3
w wrote	a-4b-5c-3d-3e-5f-5h-4
w year	b-5d-5e-5f-6g4
w years	a-8b-6c-5d-4e-5g-10h-7
w yes	a-4b-5c-3d-3e-5f-4g-8h-4
w yesterday	a-4b-5c-6d-4e4f-5g-4h-4
w yet	a-7b-6c-4d-4e-5f-5h-5
w you	a5b4d-5e5f-5g-4h4
w your	e-4h4
w yourself	a-6b-8c-3d-3e-3f-4h-7
w zero	a-8b3c-9d-6e-5f-10g-8h-4
w £35	a-3b-4e-5f-3g-6h-6
w £60	a-3b-3c-3d-4e-3f-3g-3h-3
ww " .	a-4b-4c-4d-6e-2f-3g-6h-3
ww " i	b-6f-3g-6
ww " is	b-6f-4
ww " to	a-3b-3d-5e-3
ww " you	a-4g-5h-3
ww ' evening	c-4
ww , "	a-2f-4g-6h-5
ww , a	a-9b-4c-6d-6e-7f-10
ww , about	a-4g2
ww , after	a-5b-3g2
ww , again	b-5c-6e-4g-4
ww , and	c4h-5
ww , at	a-6b-6c-4d-4e-3f-4g-7h-3
ww , because	a-4b-2c-3g3
ww , before	a-7b-3d-3e-7h-4
ww , but	a10b-3c-4d-3e-4
ww , do	a-4c-4d-3e-3g-8
ww , eleven	a-4e-3f-5h-4
ww , even	a-4b-4c-5e-3g-4
ww , first	b-4c-3d-4f-2g-4h-5
ww , for	b-3c-4e-3f-5h-3
ww , he	a-9b-5c-3d-3f-4h-8
ww , his	a-3b-5d-2f-6g-4h-6
ww , i	b3f6h-4
ww , if	a-6e-5f-3h-3
ww , in	a-6d-4f-4g3
ww , is	a-5d-3e-5g-8h-3
ww , it	b-6c-3d-3e-3f-5g-3h-4
ww , long	a-5b-7e-4f-3g4h-4
ww , love	a-5b-3c-4d-3e-3f-6h-3
ww , missed	a-3b-3d-3f-3g-5h-4
ww , my	b-7f-2h4
ww , no	a-7b-5c-5d-5e-6f-8g-7h-9
ww , nobody	a-7b-5c-5d-3e-5h-3
ww , not	a-7c-7d-7e-6g-8h-7
ww , nothing	a-6b4d-4e-7f-7g-4h4
ww , on	a-6
ww , once	a-3c-3d-3f-3g3
ww , one	a-5b-5d-3g-5h-3
ww , only	b-2d-4g-5
ww , or	a-8e-4g-5
ww , provided	a-6c3e-3g-3
ww , ring	d-3g-3
ww , she	a-7b-6c-3d-3f-4g-5h-5
ww , sit	a3e-4f-4g-4h-5
ww , so	a3b-5c-3d-4e-3g-6h-3
ww , thank	a-4b-4c-2d-4e-3f-4g-5h-4
ww , that	a-8b-4c-6d-3e-6g-10
ww , the	a-5b-3c-2d-8e-3h-6
ww , then	a-4b-3d-4e-3g-10
ww , there	a-6b-4d-3e-8h-4
ww , they	a-3b-4c-3d-5e-5f-5h-4
ww , though	a3e-3f-3g-7
ww , to	a-7b-7c-5e-5f-6g-5h-6
ww , told	a-3b-3c-4d-5e-4f-3g-7h-3
ww , tops	a-4b-4c-3d-6g-3h-3
ww , we	a-3b-5d-5f-4g-7h-3
ww , whatever	a-2b-6c-5d-3e-4f-5g-8h-2
ww , when	c-4g-3
ww , which	a-5b-4c-3d-3f-5g-5h-5
ww , who	a-3f-4g5
ww , with	a2b-2c-6d-5f-3g-8
ww , you	a-4b4c-3d-7g-8
ww . $	g-3
ww . m	a-4b-3c-4e-3f-3g-3h-3
ww 12 days	b-3c-2d-3e-3f-4g-5h-5
ww : i	b4d-3g-4
ww : leave	d-2g-4
ww : the	a-4b-5c-4d-3e-5g-4h-3
ww : you	g-4h2
ww ? $	b-6c-5d-5e-6
ww ^ "	a-3b-5f-4g-5h-3
ww ^ a	a-11b-11c-9e-8h5
ww ^ after	a4b-2c-3e-4f-3g-7
ww ^ all	a-9b4c-5d-7f-5g-9h-6
ww ^ an	a-5b-5c-4e-3f-4g-4h-4
ww ^ and	b-3c-3d-4g-5h-4
ww ^ anyone	a5b-5c-7d-7e-3f-7g-8h-6
ww ^ apologies	a-4b-3c-5d-5e-3f-4g-6h-4
ww ^ are	a-4e-3f-4g-7h-5
ww ^ at	a-6b-6c-4d-6e-5f-4g-7h-3
ww ^ because	a-5b-3c-2d-4e-3g-7h-3
ww ^ been	a-4b-6c-6d-6e-6f-4g5h-4
ww ^ best	a-5b-3c-3d-3e-4f-6h-6
ww ^ boots	a-4b-4c-2d-3e-4f-4g-5h-4
ww ^ call	a-3b-4c-6d-6e-4f-6g-4h-4
ww ^ came	b-3c-3e-3g-5
ww ^ can	a-3b-7d-3e-3f-3g-3h-4
ww ^ certain	a-5b-4c-4d3e-4f-4g-3h-4
ww ^ could	a-5e-3f-5g-5h-4
ww ^ day	a-5b-8c-7d-9e-6f-8g-9h-10
ww ^ dear	a-6b-5c-4d-5e-5f-6g-10h-3
ww ^ deep	a-3b-3e5f-3g-4h-3
ww ^ did	a-5b-3c-3d-4e-4f-4h-5
ww ^ do	a-7b-8c-3d-5e-10f-7g-3h-5
ww ^ either	a-4b-5c-4d-4e-5f-5g-6h-5
ww ^ eleven	a-6b-4c-3d-5e-4f-4g-5h-3
ww ^ every	a-11b3c-5d-7e-5f-6g-9h-7
ww ^ everybody	a-5b-5c-5d-5e-5f-5g-10h-6
ww ^ everyone	a-4b4c-3d-6e-8g-5h-6
ww ^ everything	a-5b3c-6d-4e-5f-4g-8h-3
ww ^ father	b-6c-3d-7e-5f-3g-9h-5
ww ^ feeling	a-3b-5c-5d-8e-4f-4g-6h-4
ww ^ from	b-3d-5e-3f-6g-7h-4
ww ^ get	a-4b-5c-5d-4g-5h-5
ww ^ give	a-6b-3c-5d-3e-4f-4
ww ^ goodbye	a-3b-3c-6d-4e-3f-6g4h-3
ww ^ grateful	d-3e-3h-3
ww ^ had	a-5b-4c-6d-7e-6f-5g-6h-7
ww ^ have	a-6b-6c-3f-3g-4
ww ^ he	a-5b-5c-5d-4f-7g-2
ww ^ her	b-4d-4e-7f-4g-5h3
ww ^ honestly	a-6b-5c-5d-6e-4f-6g6h-5
ww ^ how	a-8b-7c-3d-3e-4g-7
ww ^ i	b-4c3d-5e-9h-6
ww ^ if	b-4c-2d-3e-4
ww ^ in	a5b-4c-3d-6f-5g-6
ww ^ is	a-8b-4e-3f-3g8h-5
ww ^ it	a-6b-6c-10d-3e-11f-9g-12h-8
ww ^ just	a-4b-6c-3d-10e-6f-4g-9h-4
ww ^ kill	b-4d-4f-6h-4
ww ^ last	c-4d-3
ww ^ leave	a-3b-3d-4e-5f-4g-9
ww ^ let	e-2g-7
ww ^ life	a-5b-6c-5d-6e-5f-8g5h-5
ww ^ look	a-5b-2c3e-5f-4h-3
ww ^ men	a5b-3d-3h-3
ww ^ mistakes	a-5b-3e-3g-5
ww ^ mother	a-4b-8c-5d-7e-6f-6g-3h-7
ww ^ must	a-3b-5c-4d-4e-6f-6g-7h-5
ww ^ my	b-8e-5f-6h-3
ww ^ next	a-5c-4d3e-3f-3g-7h-4
ww ^ no	a-8b-6c-4d-7e-6f-9g-10
ww ^ nobody	a-9c-7d-8e-10f-8h-8
ww ^ none	a-9b-4c-4d-5e-4f-4g-6h-3
ww ^ not	a-6c-6d-6e-4f-4g-6h-5
ww ^ nothing	a-6b7c-6d-8e-10f-7g-10h-7
ww ^ now	a-5b-4c-5d-5e-4f-5g-5
ww ^ on	b-3c-5d-4e-3
ww ^ one	a-4b-7c-5e-6f-4g-7h-4
ww ^ only	a-4b-5c-4d-4e-4f3g-7
ww ^ our	a-3b-3c-3d-3e-3f-3g7h-4
ww ^ over	a-6b-6c-7d-6e-5f-7g-6h-7
ww ^ please	b-3c-5d-3e-5h-4
ww ^ put	b-4c-4d-3e-3g-5h-5
ww ^ quit	a-6b-6c-7d-6e-4f-4g-5h-4
ww ^ she	a-4c-4d-5e4f-9g-5h-3
ww ^ shot	a-6b-6c-4d-6e-5f-4g-8h-6
ww ^ show	a-4b-3c-4d-3f-3g-4h-4
ww ^ sleeping	a-2b-4c-3d-3e-4f-3g-8
ww ^ slept	a-4b-5c-4d-4e-4f-6g-5h-5
ww ^ so	a-7b-7d-7e-11f-10g-10h-5
ww ^ some	a-5b-5c-5e-6f-4g7h-3
ww ^ sometimes	a-3b-4c-3d-3e-4f-3g4
ww ^ sorry	b-4d-10e-7f-5h-6
ww ^ stop	a-6b-6c-6d-9e-6f-8g-6h2
ww ^ tell	a-3b-5e-8h-4
ww ^ thank	a-5b-5c-5e-4f-2g-5h-5
ww ^ that	a-10b-7c-5d-8e-6f-9g-7h-4
ww ^ the	a-3b-10c-7d3e-8f-7g-3h-13
ww ^ then	a-3b-4c-4d-3e-3f-4h-5
ww ^ there	a-8b-7c-5e-6f-6g6h-3
ww ^ they	a-8b-7c-6d-8e-7f-9h-8
ww ^ things	a-5b-5c4d-8f-4g-7h-4
ww ^ thinking	a-4b-5c-5d-9e-6f-7g6h-5
ww ^ thirty	a-4c-2g-6
ww ^ this	a-5b-7c-4d-6e-7f-7h-8
ww ^ three	a-4b-3d-3f-2g-6
ww ^ to	a-6c-3d4f-3g-4
ww ^ told	a-4b-5c-2d-5e-3f-4h-4
ww ^ tonight	b-4c-3d-4f-4g-4h-4
ww ^ took	c-4f-3g-6
ww ^ twenty	a-4b-3c-3d-4e-3f-3g-4h-3
ww ^ typical	a-4b-4c-4d-4e-4f-6g-5h6
ww ^ walked	a-3b-3e-6g-8
ww ^ we	a-6b-7c-6d-6e-8f-7g-9h-6
ww ^ what	a-3b-5c-3d-4e-6
ww ^ whatever	a-7c-6d-6e-8f-7g-5h-7
ww ^ when	a3f3g7
ww ^ who	a-5b-5c-3d-3e-6f4g-7h-6
ww ^ why	a-4d-3f-4g-5h-5
ww ^ would	a-5e-4g-3h-2
ww ^ wrote	g-4
ww ^ yes	a-3b-4c-3d-3e-3f-3g-5h-4
ww ^ you	a-10c-8d-4e6f-7g-6
ww ^ your	a-10b-6c-7e-5f-7g-5
ww a .	a-4b-3c-4e-3f-3g-3h-3
ww a bad	a-5c-3e-3f4g-8h-9
ww a bag	a-5b-3c-4d-3e-4f-4g-9h-5
ww a bank	a-6b-3e-4g-4h-4
ww a bit	b-4c4e-3f-7g-10h-6
ww a break	b-3c-5d-5f-3g3h-3
ww a bruise	a-3b-4d-3f-4g5
ww a burden	a-5b-5c-5e-5f-6g6h-4
ww a car	a-8b-4c-3d-3e-3f-3g-8h-5
ww a child	a-4c-5d-3e-4f-4g-5h-3
ww a cold	b-4c-4f-3g-3h-4
ww a complete	b-3f3g-3h3
ww a coward	a-6b-8c-3e-4f-3g-6h3
ww a criminal	b-5e2f-6g-7h-5
ww a cup	b-3c-3f-4g-4h-3
ww a cushion	c-3d-4e-4f-3g-5h-3
ww a day	a4b-6c-6d-6e-3f-7g-7h-7
ww a decent	a-6b-6c-7d-5e-5f-7g-7h3
ww a drink	e-6g4
ww a family	a-3b-4c-5d-6f3g-4
ww a father	f-4g-5h-3
ww a few	a-5b-3d-3f-3g-3h-4
ww a finger	a-4b-6c-2d-5e-5f-3g-5h-6
ww a fool	a-5b-3c-3d-4e-4g-8h-6
ww a foot	a-6b-3d-5g3h3
ww a fortnight	a4b-3d-4e-5g-10h-5
ww a fraud	b-3c-4e-3f4g-6
ww a girl	a-7b-5c-4d-3e-6f-3g8h-7
ww a good	b-4c-4d-6e-5f-6g-7h-8
ww a hard	a-6b-5c-3d-5f-5g-3h-7
ww a husband	b-3c4f-4g-6h-5
ww a hypocrite	a-4b-5c-6d-4e-3f-6g-3h3
ww a joke	a-5b-6c-6d-3e-5f3h-4
ww a knife	a-4b-4c-4d-6e-3f-3h-5
ww a letter	a-3
ww a liar	a-3b-3c-3d-3e-4f-4g-9h3
ww a lie	c-3d-4f-5g-3h-5
ww a line	a-5d-6f-5g-4h-5
ww a list	g-6h-3
ww a little	b-6c-4d-4f-5g-7h-5
ww a long	c-3d3g-3
ww a look	a-8b-3c-11d-7e-5f-8g-4h-5
ww a lost	a-3b-3c-4d-5f4g-3
ww a lot	a5b-3c-7d-8e-3f-7g5h-7
ww a man	b-3c-5d-6e-6f5h-8
ww a mark	a-3e-3f-4g8h-7
ww a mess	a-6b-6c-4d-3f-6g-7h-6
ww a minute	a-4d-4e-3f-3g-5h-3
ww a molehill	a-3c-3d-2e-3h-4
ww a monster	a-6b-7c-7d-4e-5g-7h-6
ww a mountain	a-3c-3d-2e-3h-4
ww a mug	a-3b-5c-4e-2f4h-8
ww a new	a-7b-6c-8d-4f-8g-6h-4
ww a note	a-2e-3g-5h-3
ww a phone	a-3b-4g-5
ww a piece	a-4b-3c-4d-4e-3f3g-4
ww a plate	a-5b-4c-5d5e-4f-5h-6
ww a point	a-4b-3g-6
ww a reason	a-10b-8c-5e-5f-6h-6
ww a receipt	a-3b-5c-4d-4e-5f-3g-6h-4
ww a right	a-5b-7d-3f-6g-3
ww a row	d-3
ww a run	a-5g-4
ww a saint	a3b-6c-4d-6e-6f-6g-6h-8
ww a screen	a-4b-4c-4d-5e-3f-4g-3h-4
ww a second	a-6c-8e-5g3
ww a single	a-4b3c-5d-6f-3g-5h-5
ww a slip	d-3e-3g-3h-3
ww a slow	a-4b-4c-3d-3f-7g-4h-3
ww a small	a-3b-5f-6g-3h-4
ww a stranger	a-3c-3f-3g-8
ww a subscription	a-9b-7c-6d-5e-3f-8g-8h-7
ww a terrible	b-5c-3f3g-6h-5
ww a text	a-3b-3c-3d-3e-4f-4g-6h-3
ww a third	a-5f-3g-5h-3
ww a tracker	a-3b-4c-4f-3g5h-4
ww a useless	a-5b-5c-4f5g-7h-5
ww a wall	b-2f-3g-3h-3
ww a waste	a-4b-4c-4d-4e-3f5g-5h-6
ww a way	a-4b3d-3e-3f-3h-3
ww a week	a-7b-3c-4f-4g-4h-3
ww a while	a-7b-4d-6f-5g-6h-4
ww a word	a-4b-7c-4d-5e4f-8g-10h-6
ww a worse	b-4c-3d-3f-4g-4h-3
ww a year	a-6b-4c-8d-5e-8f-5h-6
ww about .	a-4b-5c-3d-5e-8g-3h-4
ww about a	a-3b-4d-5e-3f-3h-5
ww about ending	a-4b-3d-4g5h-2
ww about everything	b-6c-4d-3e-4f-3g-4
ww about friday	c-4g-7
ww about how	a-4b-6c-4d-9e-4f-3g8
ww about it	a-5f-3
ww about monday	a-3e-7g-3
ww about money	c-5
ww about my	a-6b-8d-6f-7g4h-6
ww about screens	a-6b-5c-5d-5e-3f-5g-5
ww about sunday	c-5e-4g-3
ww about that	b-4d-5e-5g-7
ww about the	a-7c-6d-3e-2f-3g-5h-7
ww about this	a-6b-8c-4d-6e-6f-9g-6h3
ww about tuesday	a3b-3c-6d-3e-4g-6h-3
ww about walking	b-3c-4d-5f-2g6h-3
ww about what	c-4g-4
ww about your	a-9b-7c-8e-4f-4g-5h-4
ww account .	a-5b-3d-4e-3f-3g-7h-5
ww account for	a-4b-3c-6d-5f-2g-4
ww account was	a-6b-5c-4f-3g-3
ww accountable for	a-4b-2c3d-5f-4g-3
ww across as	b-3c-3d-4f-3g-5h-3
ww across the	a-4b-4c-4d-3e-4f-4h-3
ww addict ,	a-6b-4g-4h-4
ww addict .	a-3b-3c-4d-3e-3f-7g-4
ww addict in	a-4b-3e-3f-5
ww ade .	b-4c-4d-2e-3f-3g-5h-4
ww afraid i	b-3f-4h-3
ww afraid of	a-5b-2c-2d-4f-4g-8h-4
ww after .	a-5b-6c-3d-4f-4
ww after i	a-5b-3d-3e-3g-4h-2
ww after nine	a-3f-3g-5
ww after that	a-9b-3c-6f-6g3h-6
ww after the	a3b-4c-6d-5e-5f-6h-3
ww again $	b-4c-4d-3e-6g5
ww again ,	a-7c3d-3
ww again .	a-5b-3c-4e-5f-11h-6
ww again ?	a-3g-3h-4
ww again i	b-4f-3g-5
ww again last	c-3d-2f-4g3
ww again on	b-3c-4d-2e-3f-2g-8h-5
ww against me	a-5b-7c-3d-5e-7f-10g-9h-4
ww against the	a-5b-4c-5d-5e-4g8h-2
ww ages ago	a-4c-2d-3e-3g-4
ww ago ,	a-4c-7d-3e-3f-5g-3h-3
ww agreed .	a-3d-4f-3g-3
ww algorithm kept	a-4b-4c-4d4e-4f-3g-4
ww alive .	a-3b-6c-4d-3e-7g4h-4
ww alive anymore	a-4c-4d-3e-6f-7g3h-3
ww all .	b-4c-3d-4e-5f-3
ww all be	a-5b-2c-3d-3e-5f-3g5
ww all day	a3c-3g-5
ww all i	a-3b-5c-3d-3g-7h-3
ww all men	a-10b4c-4d-5e-4f-6g-6h-6
ww all night	a3c-3g4
ww all of	a-4b-5c-5f-5g-4
ww all over	b-3c-3d-4g-4
ww all right	a-5f-2g-6h-3
ww all that	a-5b-5c4e-3f-3g-7h-3
ww all the	a-4b4c-5d-6e-5f-5g-6h-4
ww all to	e-3g3
ww all you	a-3c-3d-5g-5h-4
ww allowed to	b-4e-6g-9h-4
ww alone ,	a-3g-4
ww alone .	a-5b-4c-4d-5e-5f-3h-5
ww alone with	a-5c-2d-5e-9f-3g-3
ww already decided	a-4b-5c-3d-2e4f-4g-3h-6
ww always been	a-4b-10d-4e-5f3g-6
ww always do	a-3b4e-3f-3g-5
ww always know	a-3b-6e-4h-4
ww always manage	a-5c-5d-4e-4f-6g-5h-5
ww always the	a-3b5f-3h-4
ww am .	a-6b-8c-9d-4e-6f3g4h-7
ww am a	a-9c-10d-5g-5h-14
ww am afraid	a-4d-2e-8f-6h-3
ww am an	a-9b-6c-7d-7e-4f-3g-11h-7
ww am angry	a-5b-5c-6d-3e-3f-7g-3h-4
ww am ashamed	a-6b-3c-5d-4e-10f-4g-5
ww am asking	a-7b-8c-7d-4e-7f-7g-6h-4
ww am at	a-8b-5c-4e-5f-3g5
ww am checking	e-7
ww am damaged	a-7b-8c-7d-8e-7f6g-7
ww am done	a-8b-9c-6d-8e-8f-8g-9h-3
ww am entitled	a4b-5c-4d-4e-3f-4g-6h-2
ww am frightened	a-4b-7c-6d-4e-3f-5g3h-3
ww am glad	a-6b-3c-6d-3e-6f-7g-8h-3
ww am going	a-7b-3c-6d-3e-5f-6g-11
ww am home	a-5b-4e-4g-5
ww am i	a-5b-5c-5d-4e-5f4g-6h-7
ww am in	a-4c-4e3f-7
ww am late	a-5e-3f-3
ww am leaving	a-3b-7c-7d-6e-7f-7g-7h-3
ww am like	a-4b-4c-3d-3e-3f-6g4
ww am looking	a-4c-4d-4e-2f-4h-3
ww am not	a-17b-11c-6d-7e-7f-4g-9h-5
ww am on	a-6b-5c-4d-3e-4f-6
ww am owning	a-4b-3c4d-6e-3f-4g-6
ww am putting	a-5b-5c-6d-8e-7f-5g-6h-4
ww am saying	a-5b-6c-5e-5f-5g-8h-4
ww am scared	a-5e-5f-3
ww am sick	a-4b-4c-5d-6e-5f-6g-6h-5
ww am so	a-5b-6c-7d-4e-6f4g6h-7
ww am sorry	b-5e-4f-8h-4
ww am still	b-6d-4f-4g-4
ww am such	a-3b-5c-3d-2e-2f10g-6h-8
ww am telling	a-8b-3c-8d-4e-6f-5g-6h-3
ww am the	a-5b-6c-7d-4f5g-12h-9
ww am tired	a-5b-4c-9d-3e-4f-8g-10h-4
ww am trash	a-4b3c-4d-5e-4f5g-7
ww am trying	a-9b-4c-5d-4e-7f-6g-7h-2
ww am useless	a-3b-4c-4d-2f-4g-3h-3
ww am very	a-4b-6c-5d-3e-5f-6g-5h-5
ww am walking	a-4b-3c-3e-2f-3
ww am weak	a-6b-5c-5d-7e-3g-6h-12
ww an account	a-8b-3c-4f-3g-4
ww an addict	a-7b-3c-4d-4f-3g-7h-6
ww an affair	a-3b-6d-3e-4f-3h-3
ww an answer	e-3g-7
ww an apology	a-7b-3c-3e-7f-4g-6
ww an app	a-2b-3c-3d-3e-3f-3g-4h-2
ww an honest	a-3b-3c-4e-4f-3g-4
ww an hour	a-8b-3c-4d-4e-3f-5
ww an idiot	a-5d-4e-3g-4h-4
ww and a	b-5c-6d-5e-3f-5g-6h-6
ww and back	a-4d-4f-4
ww and cold	b-4c-4d-3f-4g-5h-11
ww and did	g-7
ww and do	a-9b-7c-6d-8e-6g-6h-7
ww and everyone	a-4b-6c-3d-6e-3f4
ww and for	a-5b-3d3
ww and go	g-5
ww and he	a-4e-7g3h-7
ww and i	a-6c5
ww and if	g3
ww and in	a-7b-7c-7d-7e-4f-5g-3h-5
ww and it	a4b-6c-4d-7e-5f-9
ww and left	a-5b-4c-4d-5f-3g-9h-3
ww and lonely	a3b-4c-4d-6f-4g-6h-3
ww and made	b-3c-3d-3e-3f-4g-5h-3
ww and my	a-7c-6f-3
ww and never	c-5d-3g3
ww and no	a-9b-6c-5d-7e-5f4g-3h-6
ww and nobody	b-4c-5d-6e-4f-5h-5
ww and not	a-3b3e-3g-7
ww and now	e-3g-4h-4
ww and old	d-3f3g-6h-5
ww and put	g-5
ww and rang	a-3b-3c-6d-4e-4f-4g-6h-3
ww and relieved	e-3g-3
ww and sad	b-3c-5f-3g-5h-3
ww and said	a-3c-4d-3e-4f-4g-5h-3
ww and sat	a-5b-6c-4d-7e-6f-5h-4
ww and says	a-2e-3f-3g8h-4
ww and she	a-4c-3d-5e3f-3g6
ww and so	a-4b-4c-3d-4e-5f-4g-8h-4
ww and stood	c-4g-4
ww and that	a-7b-6c-5d-5e-3g-3h-7
ww and the	a-7b-3c-3d4e-4f-7g3h-8
ww and then	a-5b-4e-6f-4
ww and there	c-7e-3f-4g-7h-6
ww and think	b-3g3
ww and this	a-5b-3c-4e-5f-4g-7h-3
ww and tired	a-3b-4c-5d-3e-3f-4g-7h-5
ww and told	a-4d-4f-4g-4
ww and tonight	b-3d-4f-5g3
ww and took	b-5g4
ww and turned	d-3
ww and very	g-4
ww and we	a-3b-5c-5d-8e-5f-4g-7
ww and went	a-7b-5c-7d-6e-5f-6g-3h-4
ww and would	a-3d-3e-3g6
ww and you	a-7b-4c-4f-2g-5h-8
ww anger and	a-4b-3c-5f-5g-7
ww angry .	a-5b-4c-3d-3e-4f-6g-7h-5
ww angry about	a-4b-5c-4d-6e-4f-3
ww angry that	a-2d-4g-6
ww another lie	a-5g-4
ww answer .	a-6b-4c-4g-5
ww answer tonight	a-3d-3e-4g-6
ww any of	a-6d-6e-7h-3
ww anybody .	a-5b-4c-5d-4e-4f-4h-3
ww anymore .	a-4c-3d-4f-6g4h-5
ww anyone .	a-7b-8c-4d-3e-8h-6
ww anyone else	e-5f-3g3
ww anything ,	a-7d-3e-3h-3
ww anything .	a-9b-10c-5d-5e-8f-8g-9h-6
ww anything else	b4d-3g-6
ww anything right	a-4b5c-3e-3f-5g-7h-6
ww apologies if	a-4b-3c-5d-5e-3f-4g-6h-4
ww apologize .	a-4b-4c-7d-4e-4f-4g-6
ww apologize for	a-4c4d-5f-4g-6
ww apologize if	a-5b-3d-4e-3f-2g-3h-2
ww apologize to	a-4b-5c-10d-5e-3f-6g-7h-4
ww apologized .	a-2b-5c-3d-5e-4g-5h-5
ww app ,	a-3f-3g-5
ww app again	g-4
ww app on	a-3c-3d-3h-3
ww are .	a-4b-5c-6d-4e-3f-8g-6
ww are a	a-9b-10c-6d-6e-11f-16g-2h3
ww are angry	a-7b-4c-6d-5e-6f-5h-6
ww are cold	a-4b-6c-3d-5e-4f-6h5
ww are going	a-7e-3f4g-10h-4
ww are hard	a-3b-2c-2d-3e-5g-4
ww are hoping	b-5d-5e3g-4h-5
ww are just	a-4f-3g-3h-4
ww are killing	a-4b-5c-6d-5e-5f-5g-4h-7
ww are making	a-3c-3d-2e-3h-4
ww are no	b-5c-3e-6f-10
ww are not	a-7b-6c-6d-6e-8f-4
ww are nothing	a-3b-3e-4f-2h3
ww are relieved	a-4e5f-3h-3
ww are secretly	a-3b-5c-2d-4e5f-3h-5
ww are the	a-8c-3d-5e-7f-5g-3h-7
ww are tired	a-4c-6e-3g-4h-6
ww are waiting	a-4b-3c-4d-5e3g-5h-3
ww are wired	a5b-3d-3h-3
ww are you	a-7b-7e-4f-10g-7h-9
ww arm to	a-7b-5c-5d-4e-4g-3
ww arm with	a-4g6
ww around .	a-6c-4d-3e-3g3
ww around for	c-4d-3g5
ww as a	a-8b-5d-4e-7g-8
ww as far	a-4b-3c-4d-4f-4g6h-3
ww as if	b-4c-3e-4f-4g-10
ww as though	a-8b-4c-3d-3e-4f-4g-3h-5
ww ashamed about	e-3g-3
ww ashamed of	a-6b-5c-6d-7e3f-6g-5h-6
ww ask .	f-3g-6
ww ask before	b-6c-6d-6f-5g3h-4
ww ask for	g3
ww ask him	b-3c-5d-3f-4g-6
ww ask me	a-8b-5d-4e-6f-3g-9h-7
ww asked ,	a4b-6c-4e-3g-3
ww asked .	a-3e-6g-5
ww asked about	a-2b-4d-4e-4
ww asked for	a-8b-5c-8d-9e-6f-6g-9h-4
ww asked him	g-3
ww asked how	a-3b6c-3d-4e-4g-7
ww asked if	a-5b-3g-7
ww asked me	e-3g-6
ww asked why	a-4b-3c-3d-5f-4g-5h-3
ww asked you	a-5b-6c-3e-4f-7g-10h-5
ww asking ,	a-6b-5d-4e-4g-5h-4
ww asking .	a-5b-4c-5d-5e-4f-5g-6h-4
ww asking me	a-3b-10d-5e-7g-5h-4
ww asking you	a-4b-5c-6d-4e-6f-5g-7h-4
ww asleep .	a-5b-4c-4d-4e-4f-6g-7h-5
ww at all	b-3c-3e-5f-4g-6
ww at dinner	a-3b-3c-7d-3g-3
ww at eleven	a-3b-3c-3e-4g-6h-4
ww at five	a-3
ww at four	c-3
ww at group	a-5b-3c-5d-3e-5f-4g-7h-3
ww at her	a-4b-7c-5d-3e-4f-7g3h-3
ww at him	a-4b-3c-3d-4f-3h-3
ww at his	a-3b-5c-3e-3f-8g-9
ww at home	a-3c-3
ww at it	a-5b3c-4d-4e-5f-7h-3
ww at jo	b-3g-5h-3
ww at least	a-4b-7c-5d-6e-5f-5g-7h-4
ww at lunch	b-4f-4g-6h-4
ww at me	a-7b-7d-3g5h-5
ww at midnight	a-2b-5c-5d-5e-5g-2h-5
ww at mother	a-3f-5g-11h-5
ww at my	a-6b-4c3g-8
ww at night	a-6b-4c-6f-2g6
ww at one	a-5d-4g3
ww at our	a-4b-3c-4d-4f-5g4h-6
ww at parallel	a-3b-4c-4d-2f-4g-3h-3
ww at pictures	a-4b-4c-6e-5f-5h-3
ww at scrabble	a-3b-4c-3d-3e-3g-5h-3
ww at seven	a-3e-3f-3g-6
ww at six	b-3c-3g-13
ww at small	b-3c-4f-4g-3
ww at ten	b-3d-5f-4g-7
ww at that	c-4f3
ww at the	b-6c-7e-5f-8h-5
ww at this	b4e-5f-7g-9
ww at three	a-4c-5g-7
ww at two	c-3g-4
ww at work	b-3c-4f-3g-8h-3
ww at your	a-6b-4c5d-3f-10g-4h-7
ww ate it	a-3b-4c-5d-5e-5f-6g-6h-6
ww attacked .	a-3b-5c-3d-5e-4f-4g-5h-2
ww autopilot kicked	a-5b-3c-4d4e-3f-4g-4h-4
ww away .	a-5c-6e-5f-7g-11h-5
ww away and	a3c-4e-3f-3g-7
ww away from	b-4c-4d3e-4f-5g-4
ww away when	d-4e-3g-5
ww baby .	a-3b-4c-4d-3e-4f-5g8h-3
ww baby had	b-4c-7d-4e-3f-6g-7h-3
ww baby was	a-7b-2d-5e-5f-3g-6h-3
ww back ,	a-4b-3c-3d-3f-5
ww back .	a-5b-6c-5d-5e-6f-6g-3h-5
ww back in	a-5b-3c-7e-4f-7g-7h-4
ww back on	c-3
ww back to	b-4d-5e-5f-4g-9h-3
ww bad .	a-5b-5c-3d-5e-2f-4g-7h-5
ww bad night	a3
ww bad person	e-3f-5g-3h-6
ww badly .	a-7b-6c-5d-3e-3f-5g-6
ww badly at	a-3b-2d-3f-3g-3h-5
ww bag .	a-3b-5d-3e-3f-5g-5h-5
ww bank .	a-7c-3d-3e-4g-5h-3
ww bank statement	a-4b-3d-4g-6
ww bath .	a-5c-4g-4h-5
ww bathroom .	a-4b-6c-5d-6e-3f-6g4h-4
ww bathroom with	h-3
ww be .	a-6b-7d-3e-5f-5g-3h-5
ww be a	b-9c-10d-7e-7h-6
ww be alive	a-4b-3c-6d-5e-6f-8g8h-3
ww be around	a-5b-3c-3d-4f-3g6
ww be at	a-8b-3c-5e-2g-8
ww be better	a-6b-3c-4d-5e-3f-7g5
ww be dead	b-2c-5e-8f-6g8h-2
ww be easier	a-4b-3c-5d-4e-3f-3g4h-3
ww be fine	a-4b-5c-4d-5e-4
ww be grateful	b-4c-3e-3g-5h-4
ww be happier	a-3b-5c-4e-4f-3h-4
ww be here	a-3d-3f-3g3
ww be home	a-3b-4c-4e-4g-9
ww be in	a-4c-3g-9
ww be loved	a-3c-3d-5e-5f4g-4
ww be no	a-7c-4d-5e-3f4g-8h-9
ww be on	a-4b-5c-3d-4e-4f-3g-7h-4
ww be the	a-6b-4c-5d-2f4h-6
ww be there	a-8b-8c-3d-3e-3f-4
ww be with	a-5b-6f-4g-4h-6
ww beat me	a-3b-4c-3d-3e-3g-5h-3
ww because i	a4c-4d-3e-4f-3g-3
ww because of	a-6b-2c-4d-4e-3f-2h-3
ww because the	a-8b-5c-7d-5e-5f-5g-7h-6
ww because we	c-6d-3e-3f-3g-8
ww because you	b-10d-4e3f-5h-4
ww bed $	b-3c-4d-4e-6f-3g-5h-4
ww bed ,	e3g-8
ww bed .	a-10b-7c-7d-8e-9f-8g-9
ww bed and	a-4e-6
ww bed at	a-5b-6c-7d-5e-5f-5g-7h-5
ww bedroom .	d-3
ww been .	a-6b-3c3f-3g-8
ww been a	a-12b-9d-3e-3h-13
ww been at	b-4c-6f-3g-7
ww been getting	a-6b-8c-5d-3e-6f-7g5h-6
ww been having	a-3b-3c-6f-3g4
ww been honest	a-4b-6d-3e-4g-4h-5
ww been looking	a-7b-8c-6e4f-4g4
ww been lying	a-3b4g-4
ww been on	b3c-7d-6e-5g-9h-5
ww been reading	a-3b-3c-3f-3h-4
ww been so	a-5b-5c-3d-4e-4f-4g-9h-5
ww been the	a-6b-3c5f-7g-6
ww been thinking	a-4b-7c-8d-3e-8g4
ww been to	a-6b-7c-5d-3e-5f-5g-7h-3
ww been up	a3c3g-5
ww before ,	a-5b-9c-3d-4e-3f-5g5h-6
ww before .	a-6b-3c2d-6e-5f-4g-8
ww before i	a-6b-6c-4d4e-6f-4
ww before she	e-4g-6
ww before ten	e-3g-2
ww before the	a-7b-5c-7e-5f-4g-8h-4
ww before you	b-3e-4g-5h-6
ww behaved badly	a-3b-2d-3f-3g-3h-5
ww behaved well	a-4b-3c5d-3f-3g-3h-5
ww behavior .	a-3b-4c3d-4e-3f-4g-4
ww behind the	a-3b-4c-3d-4e-2f-3h-3
ww believe a	a-5b-5c-3d-3f-6g4h-6
ww believe it	a-4b-2c-3d-6e-7f-6g-6h-5
ww ben .	d-2e-6f-4g-5
ww best .	a-4b-3c-4f-4h-3
ww better ,	b-5f-7g-3h-5
ww better .	a-7b-3c-6f-5g-5h-3
ww better for	a-9b-5c-5d-6e-5
ww better of	a-3d3e-6f-3g-4
ww better off	a-4b-8c-4h-3
ww better than	a-3b-7c-7d-7e-6f-7g-5
ww better without	a-6b-4c-4d-5e-5f-6g5
ww big deal	a-4b-3c-3d-4e-5f-5g-5h-6
ww bike .	a-3b-6c-5d-8e-8f-5g-10h-7
ww bill .	g-4
ww birthday .	b-4c-6d-5e-5f-3g6h-3
ww biscuit .	a-6b-6c-5d-5e-4f-5g-4h-6
ww bit .	a-3b-3c-5e-4f-4h-3
ww bit me	a-4b-4c-3d-5e-4f-4h-4
ww bit of	b-4c4d-5e-8f-8g-6h-7
ww black and	a-4b-4c-4d-3e-7f-5g3h-6
ww blame you	a-3b-4c-5d-3e-6f-4g-5h-6
ww blamed you	a-5c-5d-4g-7
ww blocked the	b-3d-5e-5g4h-3
ww bone in	a-3b-4c-4d-3e-3g-4h3
ww book .	a-3b-3c-4d-6e-3f-4g-4
ww bored and	b-3c-5d-5e-3f-4g-3
ww boss is	a-7b-3c-4d-4e-3f-7g-4h-5
ww both .	a-4b-3c-4d-4e-3f-5g-5h-4
ww both of	a-3e-3g-6
ww bothered you	a-5b-4c-5d-5e-3f-5g-7h-7
ww bought a	a-4b-5c-4d-5e-4f-5g2h-3
ww bought it	a-3b-4c-4e-2f-3g-6
ww boundaries were	a-5b-4c-5d6e-3f-4g-4h-4
ww box and	d-4
ww boys on	a-3
ww bread .	a-6b-6c-7d-3e-6f-5g-9h-4
ww break after	a3c-4g-3
ww breakfast .	a-5b-5e-6g3h-3
ww breathe .	a-4b-3c-4d-4e-3f-4g-4h-3
ww bridge .	a-6b-7c-6d-7e-5f-5g9h-4
ww bring it	a-3b-4c-3d-5e-4f-4h-3
ww broke down	a-6b-3c-4d-3f-4g-7
ww broke my	a-3b-5c-4f-2h-4
ww broke the	b-4c-6d-6e-5f-3g-3
ww broke your	a-4b-3d-5f-3g-3h-3
ww broken and	a-5c-7d2g-5h-5
ww brought me	a-5e3g-7h-4
ww burn the	e-5g3
ww burned my	a-3b-2c-4d-4
ww burned the	a-3b-5c-4d-3e-5f-5g-8h-4
ww bus fare	g3
ww bus was	a-4b-2d-4f-3g-3
ww busy .	a-5b-5c-3d-4e-5f-5g-6h-3
ww but a	a-3b-3e-4f-2h3
ww but i	a6b-3c-4d-3
ww but it	b-3c-6d-4e-3f-4g-11h-3
ww but only	c-4d-3g-3
ww but she	a-7b-3e-8f-8g-8h-3
ww but that	a-5g-5
ww but the	g-7
ww but you	a5c-2d-3e-4g-6
ww buzzes .	a-3b-3c-3f-4g-5h-4
ww by friday	a-4b-6c-7d-3e-6f-6g-7h-5
ww by her	a-4c-3e-3
ww by his	a-3b-6c-3d-6e-3f-7g-4h-3
ww by lunch	b-3d-2g-5
ww by me	a-5b-3d-6e-4f-3g-5
ww by mistake	a-3g-4
ww by now	a-7b-3e-6
ww by six	a-5b-3e-3g-4
ww by the	a-6b-10c-5d-9e-5f-5h-5
ww by what	a-7b-4c-5d-6f-3
ww by you	a-4c-3d-3e-3f-4g-7h-6
ww cake .	a-3b-3c-4d-4f-4g-6h-5
ww call .	a-4b-4c-4e-6f-3g-4h-3
ww call it	a-6b-5c-5d-5e-3f-6g-4h-5
ww call my	a-2b-5c-4d-4f-3g-6
ww called it	a-3b-3d-4g-4h-3
ww called you	a-3g-5
ww calling it	a-6b-6c-6d-5f-4g-3h-6
ww calling you	a-3c-5e-3f-5g-3h-6
ww came across	a-7b-3c-4d-3f-4g-5h-3
ww came at	a-3b-4d-5e-3f-3g5h-3
ww came home	a-5b-3c-3e-4f-3h-3
ww came i	a-6b-4c-4d-6e-4f-6g4h-5
ww came in	d-4e-3h-4
ww came out	a-3c-3d-6g-8
ww came to	a-5b-8c-7d-8e-6f-6g-10h-5
ww can come	b-3g-5h-4
ww can not	a-4c-5d-7e-6f-4
ww can only	b-3c-4e-3f-8g-6h-4
ww can say	b-3e-4h-4
ww can see	a-2b-3d-3f-3h-3
ww can we	a-3g-5h-3
ww can you	a-4b-3c-5d-4e-5f-10g-8h3
ww cancelled .	a-4b-4c-3d-4e-4f-4h-3
ww cancelled it	a-4b-3c-4d-3f-4g-4h-4
ww car ,	a-3b-4d-3f-5h-5
ww car .	a-5b-5c-4d-4e-5f-4g3h-6
ww car keys	d-4e-3f-4g7h-3
ww car park	a-4b-3c-4d-3f-4g-5
ww card ,	a-7b-4c-3e-3f-3g-8
ww card .	c-6g3
ww card was	a-4b-3d-4e-2g-5
ww care about	a-5b-8d-5f-5g-4h-4
ww care if	a-4b-8f-3h-4
ww care less	a-3e3g-4
ww carried on	a-4b-3c-5d-4e-4f-3h-3
ww case i	g5
ww cat .	a-4b-5c-3d-6e-4f-4g-6
ww caught .	a-3b-6d-7e4g-4h-5
ww cause .	a-3b-3c-4d-5f4g-3
ww caused .	a-6b-3e-2f-4g-5
ww caused you	a-5b-3d-3e-3g-3
ww certain sites	a-5b-4c-4d3e-4f-4g-3h-4
ww change .	b5c-4d-3e-4f-6g-5h-6
ww check his	a-5f-4g-4
ww check-in .	a-4b-4c-4d-4e-3f-6g-5h-4
ww checked your	a-4b-5c-4e-3f-5g-4h-6
ww checking .	a-4b-6e-3f-4g-6h-3
ww checking up	e-7
ww checking your	a-6b-4c-4f-5g-6h-4
ww child .	a-3c-3d-2e-4f-3g-4h-3
ww children .	b-9d-3e-3f-4g6h-3
ww children on	c-4g-7
ww chips .	a-3d-4g-4
ww chose it	a-7b-5c-6d-7e-5f-5g-5
ww clean about	b-3c3d-3g-4
ww clear .	a-4b-5c-4d-5e-3f-5g-6h-5
ww closed it	a-4b-5c-4d-4e-4f-5g-7
ww coat .	c-3g-4
ww code .	a-4c-3e-3h-4
ww coffee .	a-3b-4c-3g-3
ww coffee after	a-4b-5e-3h-3
ww cold ,	a-8b-6d-3e-8f-6
ww cold .	a-4b-5c-5d-3e-4f-7g-5
ww cold and	a-4b-4c-4d-5e-5f-5g-5h3
ww come back	c-5d-3g6h-3
ww come clean	b-3c3d-3g-4
ww come home	g-6h-5
ww come to	a-7b-4c-6d-5e-7f-4h-4
ww comes ,	d-4f-5g-6
ww complete failure	b-5f4h-8
ww computer .	a-3b-4c-3f-3g-3h-4
ww control of	a-5c-6d2e-4f-5g-5h-3
ww controls the	a-3b-3d-3e-4f-3g-6h-3
ww cooking .	a-5b-6c-7d-6e-6f-7g-9h-7
ww could be	a-6b-5e3f-6g-7h-7
ww could get	a-3c-3d-3e-3
ww could go	a3g3
ww could have	b-3c-4d-5e-9f-4g-9h-4
ww could i	d-3g-6h-3
ww could just	a-4b-4c-4d-5e-3f-6g4h-2
ww could kill	a-5f-4g7
ww could murder	a-4b-4c-4d-3e-4f-5g-5h-4
ww could not	a3b-3c-3d-4g3h-4
ww could say	a-5g-6
ww could see	b-3c-3e-8g-7
ww could you	a-4c-3f-4g-4h-5
ww counselor says	a-3b-3d-4f-3g-5h-4
ww counted the	a-3b-3c-3d-3e-5f-3g-9h-3
ww counting on	a-5b-3c-3e3
ww counting the	a-2b-3g-9
ww coward ,	b-9c-3g-5
ww coward .	a-4c-3e-3f-4
ww coward in	a-4c-4d-3f-8g-4h-6
ww cricket .	a-6b-5c-4d-5e-5f-4g-5h-7
ww cried .	b-4c-3d-3e-5f-3
ww crossed a	a-5d-6f-5g-4h-5
ww crossword .	a-3b-7f-2g-3h-3
ww cry .	a-3b-5c-3d-3e3f-4g-5h-5
ww crying and	a-3b-3d-3e-4f-4g-5h-6
ww cup of	b-3c-3f-4g-4h-3
ww cushion and	c-3d-4e-4f-3g-5h-3
ww cut my	a-5b-4c-5d-3f-4g-3h-3
ww cut myself	b-3c-3d-4f-5
ww cut the	a-4b-5c-3d-5e-6f-5g-8h-4
ww dan .	a-5d-3e-3g-4
ww dates .	a-3b-5c-4d-4e-3f-5g-5h-4
ww daughter .	e-3g4h-3
ww day ,	a-5c-3e-5f-3g-3h-5
ww day .	c-3d-3e-4f-3g-5h-5
ww day and	a-3b-5d-4f-4g-8h-3
ww day at	c-4d-5g2h-5
ww day with	a-6b-5c-3d-3f-5g-4h-6
ww days ,	a-4b-4c-7f-4g7
ww days .	a-7b-11c-4d-4e-4f-9g-7h-5
ww dead .	a-7b-6c-5d-5e-5f-5h-4
ww dead since	b-3e-3f-4g-4
ww dead than	c-3e-8f-3g6h-3
ww deal with	a-4b-4d-3e-3g-5
ww deceived and	b-5c-3d-3f-3g-3h-4
ww decide ,	a-4b-7c-4d-4e-6f-5g-3h-3
ww declined .	d-4e-3g-6
ww deep down	a-3b-3e5f-3g-4h-3
ww defense ,	a5b-5c-4d-6e-3f-4g-5h-3
ww deleted the	a-4b-4c-5d-5e-3f-3g-5
ww dentist .	a-5b-5c-4d-5e-6g-4h-3
ww deserve .	a-4b-5c4d-5f-6g-5h-5
ww deserve to	a-3c-3d-6e-5f3g-5
ww deserved a	a3c-4g-3
ww desk ,	a-5b-4d-3e-3f-3g5h-4
ww did ,	c-6e-3g-7
ww did .	a-10d-8e-3h-7
ww did a	a-5b-6c-10d-7e-5f-7h-4
ww did i	a-7c-7d-5f-9g-4h-5
ww did it	a4b-9d-5e3f-8g-13h-4
ww did look	c-6
ww did not	a-3b-8c-3e-15f-7g-5h-6
ww did some	a-4b-3c4d-6f-3g-4
ww did something	a-7b-2c3d-3f-3g-5h-5
ww did that	a-9b-6c-7d-7e3f-4g-9h-5
ww did the	b-6c-7e-3f-5g-6h-5
ww did was	a-5b-6c-4d-3f-3g-5
ww did you	b-10c-4e-3f-4g-6h-5
ww did your	a-5b-6c-9d-5f-6h-6
ww die ,	a-4b-7c-4e-5f-5g7
ww die .	a-4c-3e-3g7
ww die than	a-3b-4c-4d-3e-5f-3g-5
ww died $	b-4e-5f-4g6
ww died ,	a-5b-7c-5d-6e-3f-4g-7h-6
ww died of	a-4c-3d-3f-3g-7h-3
ww died on	a-6b-5c-7d-3e-3f-4g-8h-6
ww dinner ,	a-4b-3d-4f-5g-7h-4
ww dinner .	a-3b-3c-7d-3g-3
ww disappear into	c-4f-3g-3
ww disclosure .	b-2c-3d-3g-7h-3
ww do ,	b-7c-4e-4g-6h-4
ww do .	a-6b-6c-6d-5e-5f-9g4h-9
ww do anything	a-7b3c-4d-3e-4f-8h-4
ww do i	a-4b-7c-2d-4e-5f-9g-5h-5
ww do is	b5e-5g-4h-3
ww do it	a-12b-9c-10e-9f-7g4h-3
ww do not	a-8b-9c-6
ww do that	e-3f-3g-6h-3
ww do the	a-7d-2g-3h-3
ww do this	a-3b3c-4e-4f-3
ww do you	a-7c-2e-10f-5
ww doctor asked	a-5b-6c-3d-4e-3g3
ww does it	a-4c-3d-3e-6f-8g-6h-5
ww does not	a-7b-4c-4d-8g-5h-7
ww dog .	a-3c-3d-3f-5h-5
ww dog and	a-3d-4f-4
ww doing .	b-3c-4d-3h-4
ww doing the	a-8b-6c-5d-7e-11f-5g-8h-8
ww doing this	a-3b-5c-3d-7f-4g-7h-5
ww done ,	a-6b-4c-5d-4e-4f-3g-5h3
ww done .	b-3c-3e-4g-6h-3
ww done i	b-6c-5d-4e-6f-6g-8h-7
ww done with	a-7b-6c-6d-7e-6f-6g-9h-3
ww door ,	a-2f-4g5h-3
ww door .	a-3b-3c-2d-3e-3
ww door and	d-3
ww door shut	e-3g6
ww door so	d-3e-5f-3
ww down ,	a-6b-3e-3f-4g-6h-5
ww down .	a-3b-4d-7e-6f-5h-3
ww down and	a-3b-3e-3g-6h-3
ww down in	a-3b-3c-10d-3f-4g-6
ww down on	a-2b-3c-5d-3e-3
ww down the	b-3c-2e-3g4h-2
ww down with	a-2c-3e-3
ww down you	a-3b-3e5f-3g-4h-3
ww drink .	a-5b-5c-4d-3e-5f-3g4h-5
ww driving into	d-4f-3g4
ww drop it	a-5b-5c-5d-6e-6f-5g-6h-4
ww drove to	a-4b-3c-6d-5e-3f-5
ww dying .	a4d-3g-6
ww each of	a-4b-3c-3d-3f-3g5
ww early because	a-6c-4d-2e-3g-5
ww easter .	b-4d-5f-4g-4
ww eight .	a-5b-6c-6d-4f-5g-6
ww either you	a-4b-5c-4d-4e-4f-6g-6h-5
ww eleven ,	a-4c-2h-3
ww else .	a-7c-5d-4e-4f4h-3
ww embarrassment when	g-6
ww end .	a-6b3c-5d-4e-3f-6
ww end it	a-4b-3f-3
ww end of	b-4c-7d-8e-5f-3g-9h-4
ww ended up	a-5b-3c-4d3e-3f-3g-5h-3
ww ending it	b-3d-4g4
ww enough ,	a-4b-9d-3e-5f3g-7h-4
ww enough .	a-3b-8c-7d-5e-4f3h-5
ww enough for	a-4c-5e-4f-5g-3h-4
ww enough of	a-3b-6c-4e-3f-4g5h-3
ww entitled .	b-5c-3d-3e-3f-4g-6h3
ww even feel	b-4e4g-3
ww even notice	a-5b-3d-3e-5f-5h-3
ww even the	b-3e-4g-3
ww evenings .	a-3b-4c-4d-4e-5f-3g-3h-4
ww every bit	a-4b-6c-6d-4e-6h-5
ww every day	a-7d-3e-3f-3h-5
ww every night	a-4b-4d-4
ww every room	b-3h-5
ww every single	a-4b4e-2g-3
ww every sunday	b-4c-3e-3f-4g-7
ww every time	a-5b3d-3e-8g-6
ww everyone is	a-3c-2d-3e-5g-3h-3
ww everyone of	d-2
ww everyone was	a-4b-8c-3d-4e-4f-7g-7h-5
ww everyone would	a-3b-4d-3e-6f-3g6
ww everything .	a-7b-7d-5e-5f-5g5
ww everything i	a-6b9c-5d-3e-4f-4g-6
ww everything in	b-4c-4d-4f-4g-5
ww everything that	c3d-5g-5
ww everything you	b-6c-4d-3e-5g-6h-4
ww exist .	a-4b-4c-5d-5e-5f-4g3h-3
ww expect you	a-4b-3c-6d-3e-5f-4g-6h-4
ww explain it	a-4b3c-3d-4e-6f-4g-6
ww extent that	a-3b-3c-5d-4f-3g-5
ww face .	a-5b-7c-3d-5f-5g-8h-4
ww face down	a-2b-3c-3e-2f-4g-6h-3
ww fail .	a-3b-5c-3d-2g-5
ww failure .	a-4b3c-4d-3e-3f4g-4h-7
ww family .	a-5b2c-5d-7e-7g-7h-4
ww family computer	a-3b-3c-3g-4
ww far as	a-4b-3c-4d-4f-4g6h-3
ww fare .	g3
ww father ,	a-6b-3c-3d-3e-7f-5g-5h-6
ww father .	a-4b-5c-4f4g-4
ww fault .	a-6c-5d-6f-5g-4h-6
ww fault i	a-5b-4c-3d-5e-3f-4g-7h-3
ww feel abandoned	b-4c-3f-3h-4
ww feel angry	b-3d-8e-4g-5
ww feel as	a-5b-3e-5f-4g-8h-5
ww feel ashamed	e-3g-4
ww feel attacked	a-3b-5c-3d-5e-4f-4g-5h-2
ww feel bad	b-4e4g-3
ww feel chosen	b-4c-6d-3e-4g-8
ww feel cold	c-3h-4
ww feel cornered	a-4b-6c-5d-4e-5f-5g-5h-4
ww feel discarded	a-4b-5c-4d-4e-5f-4g-5h-3
ww feel embarrassed	b-3e-3f-4g-4h-5
ww feel furious	a-3b-4e-4f-3g-4h-3
ww feel glad	b-6g-5
ww feel guilty	a-4b-3c-4d-5f-3g-3h-3
ww feel hurt	a-4b4d-5e-4f-3g-6
ww feel i	b-7c-3e-8f-6g-8
ww feel judged	a-3b-5c-4d-4f-4g-5h-6
ww feel like	a-5b-5c-7d-3e-11h-4
ww feel numb	b-3e-4f-3g-5
ww feel sad	b-3
ww feel safe	a-3b-3c-4e-5f-3g4h-5
ww feel second	a-4b-3c-4f-4h-3
ww feel sick	g-4
ww feel small	b-3e-7g-5
ww feel so	a-7b-5c-3d-3e-4f-6g-4h-5
ww feel taken	g-3
ww feel that	a-5b-10c-3d-3f-4h-4
ww feel tired	d-2g-6
ww feel trapped	b-4f-3h-3
ww feel unheard	a-3b-4c-3d-3e-3f-4g-4h-3
ww feel used	a-3b-5c-2d-4e-3f-3g-3h-2
ww feel you	a-5b-3d-3e-6g-6
ww feet .	a-4b-6c-6d-4e-4f-5g-5h-4
ww fell .	b-3c-3e-4f-3
ww felt frightened	e-3f-3g-6
ww felt heard	a-3b-4c-6g-10
ww felt lied	a-5b-6d-5e-3
ww felt my	f-3g-4
ww fence .	a-3c-5d-3e-3h-3
ww filter was	a-5c-5d-6e-3f-3
ww filter works	a-3
ww find me	a-5b-5c-3d-5e5f-5h-4
ww find out	a4b-3d-4e-5g-6h-3
ww fine .	a-4b-4c-3d-4g-7h-3
ww finger on	a-3b-6c-4d-4e-5f-3g-7h-3
ww first ,	a-7b-3d-3e-5f-2g-5
ww first .	b-4e2f-3g-6
ww first time	f-3g-4
ww five ,	a-4g3
ww five .	a-3f-3g-5h-5
ww five minutes	a3c-3d-5g-7
ww flinch when	a-4b-3c-4f-4h-4
ww floor .	b-3d-4f-3
ww flowers .	a-7c-5d-5e-4g-5h-5
ww followed me	b-3c-3d-3e-4g-6
ww follows me	a-3e-4g6
ww food .	a-5b-2g4h-3
ww fool of	c-3d-4e-5f-4g-6
ww fool to	a-7b-4f4g-4h-4
ww for a	b-3h-5
ww for about	a-3
ww for all	a-5b-5c2e-5f3g-6
ww for an	a-3b-4c-4d-3e3g-2
ww for any	a-5b-3c-8f-3g-4
ww for anything	a-4b-7c-5d-3e-7f-6g-6
ww for bus	g3
ww for crying	a4b-4c-3e-8f-4g-3h-4
ww for each	a-4g3
ww for everyone	a-4b-3c-5d-4e-3f-3g3
ww for everything	a-5c4d-5
ww for four	b-4c-6d-3e-5f-4g-7h-3
ww for good	a-9b-3c-5d-2e-4f-4g5
ww for granted	b-3c-4d-3e-4f-3g-4
ww for her	b-5d-4e-8f-3g-10h-5
ww for how	a-5b-3d-4f-4g-6
ww for it	a-7b-7c-6d-7e-10f-6
ww for me	a-5b-3c-3f-8h-3
ww for months	b-3c-5d-3f-3g-5
ww for my	a-3c2d-4f-4
ww for once	a-4b-4e-4g-5h-3
ww for sitting	d-3g-5
ww for tea	a-5b-4c-4d-3f-3g-4
ww for telling	b-6e-4f-4g-5h-5
ww for that	a-5b-3c4d-7f-5g-6
ww for the	a-11b-7d-4f-9g-8h-10
ww for this	a-5b3c-3d-3e-7g-5h-7
ww for three	c-6g-5
ww for tonight	g-6h-4
ww for twenty	a-3
ww for two	a-3b-3c-3d-3g3h-3
ww for us	a4c-7d-4e-3f-4g-8
ww for what	a-3b-6d-4f-9g-3
ww for you	a-4d-3g-9h-5
ww for your	a-5b-4g-8h-2
ww forget it	a-3b-3c-4d-3e-5f-3
ww forgets the	a-4b-5e-4g-3
ww forgive me	a-4b-3c-6d-3e-5f-3g-7h-3
ww forms ,	a-5b-5c-4f-5h-4
ww forms .	a-3b-3c-3d-3g-5h-3
ww forty days	a-3b-3d-3g-4h-3
ww found a	a-4b-4c-4d-4e-4f-4g-6h-5
ww found it	a-4b-4c-4d-6g-2
ww found myself	a-4c-4d4e-3f-4g-6
ww found out	c-7d-4e-2g-8
ww found the	e-4
ww four .	a-5b-4c-4d-3e-4f-3g-7
ww four years	b-3c-4d-4f-3h-2
ww fraud .	b-3c-3d-3e-4f-7g-3h4
ww friday ,	b-5c-6d-3e-4f-6g-6
ww friday .	a-5b-5d-3e-5f-5h-4
ww friday :	c-5f-4g-4h-6
ww friday i	a-3b-4c-6d-6e-6f-3g4
ww fridge .	b-3c-2d-3e-4f-4g-5h-4
ww friends .	a-4b-6c-5d-4e-5g-4h-5
ww frightened .	a-4b-3e-3f-3g-6
ww frightened of	a-4b-3c-6d-4f-5g3h-3
ww from group	f-3g7
ww from her	b-3d-4e-6f-6g-10h-4
ww from his	d-3g2h-4
ww from me	a-5b-8c-3e-7f-6h-6
ww from my	a-4b-5c-6d-5g-4
ww from now	b-4c-3d-2g-6h-3
ww from the	a-3b-6c-3d-4e-3f-5g-3h-4
ww from you	a-5b-4c-3e-6f-4g-6h-5
ww front of	b-3c-3e-4h-4
ww full of	a-5b-4c-3d-5e-5f-4g-6h-7
ww full responsibility	a-4b-3c4d-5e-3f-4g-3
ww funeral .	a-5b-6c-6d-5e-5f-6g4h-4
ww gambled with	a-6b-4d-4e-6f-3g-4h-4
ww garage .	a-4b-5c-4d-4e-3f-5g5h-6
ww garage and	b-3d-3g3
ww garden .	a-6b-5c-5d-7e-4f-7g-6h-7
ww gave in	a3b-5c4d-6e-4f-6g-9h-2
ww gave it	a-4b-3c-3d-3e-3g-8h-3
ww get .	a3b-4c-4d-4e-5f-3g-6h-3
ww get back	a-3b-3d-6e3h-3
ww get better	a-4e5g-4h-3
ww get lost	a-3e-6g3h-4
ww get off	a-3c-4d-3g-7
ww get out	a-4c-3d-3e-6h-7
ww get this	b3c-5d-4e-6f-5g-4h-5
ww get to	c-3d-3g3
ww get up	a-4b-5c-3e-3f-3g-7
ww gets a	a-3b-5c-3d-4e3g-6h-4
ww give me	a-8b-8c-4d-5e-9f-4g3h-4
ww given a	a-6b-6c-6d-6e-7f-6g-4h-7
ww gives me	a4b-4d-3e-4f-4g-7h-3
ww glad .	b-5c-6f-3g-4
ww glad i	a-5c-3d-3f-3g-7
ww glanced at	a-5b-8c-6d-3e-4f-6g-5h-3
ww go .	a-7c-3d-4g3h-3
ww go on	a-6b-4c-4e-3f-3g3h-5
ww go through	a-5b-4c-4d-4e-4f-3
ww go to	a-7b-4c-4d-4e-6f-3g5h-6
ww goes .	a-5b-9c-9d-7e-9f-8g-8h-5
ww goes quiet	a-3e-9g3
ww going anywhere	a-3c-4d-2e-3f-3g-3h-5
ww going on	b-4d-2e-5f-4g-7h-3
ww going through	b-4c-4d-4f-5g-5h-4
ww going to	b-8c-5d-4g-7h-3
ww gone .	a-5b-5c-2e-4
ww good .	a3b-3c-6d-6e-4f-4g3h-3
ww good book	a-3c-4d-5e-3f-4g-4
ww good enough	a-4e-4f-5h-4
ww goodbye .	a-4b-5c-5d-4f-3g5h-5
ww goodbye everyone	a-4b-3c-6d-4e-3f-5g4h-3
ww got a	a-4b4d4e-8f-5g-5h3
ww got away	b-4c-4d3e-4f-5g-4
ww got caught	a-4b-4c-6e3f-3g-8h-4
ww got hurt	a-7b-7c-6e-9f-3g-6h-5
ww got in	b-3d-9g-6
ww got nothing	a-3b-3g5h-3
ww got the	a-5b-9c-7e-12f-7g-2
ww got this	g-5
ww got to	a-3b-4c-3d-7e-5f-4g-9h-5
ww grabbed me	b-4e-3f-4g5
ww grabbed my	a-3b-4c-5d-3e-4f-3g-4h-4
ww grabbed the	a-3c-4e-3h-3
ww grateful for	b-5c-5f-5g-6h-3
ww group .	a-4b-3c-6d-8e-5f-3g-12
ww group and	a-3b-5d-3e-4f-3g3h-3
ww guests .	a-5b-5c-4d-5e-3f-4g-6h-3
ww guilty .	a-5b-5c-3d-3e4f-4g-4h-6
ww guilty about	d-5e-5
ww gym ,	a-3c-5d-5f-6g-4h-6
ww gym .	a-6b-4c-5d-3e-3f-3g-4h-3
ww habit took	b-3d3g-4
ww had .	b-5c-6d-3e-4g-5h-4
ww had a	a-5b-4d-4e-5f-4h-7
ww had been	a9b-5c-5e-3f-3g-9h-3
ww had better	a-5b-7c-3d-4e-6f-3g-3h-5
ww had enough	a-4b-5c-5e-3f-10h-3
ww had fallen	a-4c-3d-4f-5
ww had gone	a-6b-3c-3d3e-3g-8
ww had had	c-4e-3g-8h-2
ww had his	a-9b-4c-4d-5e-3f-6g-8h-6
ww had left	a-3b-3c-3e-5g-5h-3
ww had married	a-6b-5c-7d-3e4f-5g-5h-6
ww had me	a-5b-5c-6d-5e-7f-3g6h-5
ww had my	a-4b-3c-3d-4f-5g3h-4
ww had never	a-3b-8c-3d-4e-10f-8
ww had not	b-6c-6d-4e-4g-8h-6
ww had seen	a-4b-3c-4d-5e3g-5h-3
ww had that	c-5d-5f-4g-6
ww had the	a-6b-4c-6d-8e-5f-5h-8
ww had thought	a-4b-3d4e-4
ww had to	b-4c-9f-6g5
ww hair and	a-3g5
ww half is	a-3d-3
ww half of	a-4b-4c-3e-3f-4g-7
ww hall .	a-5b-4c-4d-4e-4f-5h-3
ww hand ,	a-3c-3f-3g7
ww hand .	a-4b-4c4d-3f-3g-3h-4
ww hand and	b-5c-6d-4e-6f-6g-8h-5
ww hand for	a-3
ww hand it	b-3c-5d-5e-4f-3g-3h-6
ww hand on	b-3c-4d-4f-3g-8
ww hand over	a-5b-6c-6d-8e-4f-3g7h-3
ww hands round	a-3b-3c-4d-3f-4g6h-3
ww happened .	a-5b-5d-7e-4f-3g-7h-5
ww happened to	d-3f-3g-4
ww happens again	b-3d-3f-4g-4
ww happier if	a-3b-3f-3g3
ww hard it	a-4d-5e-2f-4h-5
ww hard to	a-6e-5g-6
ww harm .	a-5b-3c-5d-4f-6g-6h-3
ww has been	a3b-5c-6e-8f-3g6h-8
ww has got	a-5b3c-7d-6e-10f-10g-3h6
ww has had	a-5d-3e-8h-8
ww has never	a-4b-4e-6g3h3
ww has no	d-3e5f-4g-7
ww has not	a-5b-2c-4d-3e-3f-3g-4
ww has put	b-4c-4e-3g5h-5
ww has read	d-5g-5
ww has taken	g4h-3
ww has the	a-4b-3e-3f-3g-8h-4
ww has to	a-9b-6c-6d-6e-3g3h-4
ww has told	a-6e-5g4
ww hates me	e3g-7
ww have .	a-10b-5c-3e-3f-5h-4
ww have a	a-4b-5c-5d-4f-4h-6
ww have already	a-4b-5c-3d-2e4f-4g-3h-6
ww have always	a-4b-11c-8d-4e-6f3g-5
ww have asked	a-4b-2
ww have been	a-9b-3d-4e-3f-10g5h-5
ww have booked	a-6c-4d-3f-3g-5
ww have come	a3d-5
ww have done	a6b4e-3h-3
ww have gone	a-2b3c-4d-6e-2
ww have got	a-9b-2c-10d-5e-6g3h-9
ww have had	b-5d-4e-5f-7h-5
ww have hidden	a-4b-4c-6f-6g3h-3
ww have hurt	a-7b-5c-10d-4e-5f-8g-7h-4
ww have i	a-6b-5f-3g-3
ww have let	a-4c3d-4e-3g3
ww have made	a-5b-8d-7f-4h-7
ww have needed	a3b-4g-5
ww have never	a-6b3c-5e-7f2h-6
ww have no	a-4b-7c-3d-3e-10f-4h6
ww have not	a-12c4d-4e-8f-6g-7h-3
ww have noticed	a-6b-3c-5d-5e-6f-3g-4h-4
ww have put	a3b-5c-5e-5f-3g-6
ww have set	a-4b-5c-7d-5e-3f-3g-4h-3
ww have slept	c-3
ww have started	b-5d-3e-3h-3
ww have taken	a-4b-5d-5e-4g-7h-4
ww have the	a-10b-9c-8d-6e-12f-9g3
ww have thought	a-4b-6c-5d-9e-5f-4g7h-3
ww have throttled	a-5b-4c-4f-3g-5h-4
ww have to	a-3b-11d-4e-9f-3g-4h-4
ww have told	b-3c-6d-3e-6f-4g-9h2
ww have turned	a-6b-6c-5d-7e-5f-5g-9h-10
ww have used	a-7b-4c-4d-3f-4h-6
ww have worked	g3
ww have written	a-4b-3c-5f-3
ww have you	a-4c-3e-6f-7g-9h-6
ww he broke	a-4b-6c-7d-4e-5f-3
ww he came	a-3b-4c-3d-3e-4f-4h-3
ww he can	b-4g4h-3
ww he carried	b-2e-3g7h-3
ww he did	a-5b-9c-8d-5e-7f-7g-8h-7
ww he does	a-4b-4c-5d-4f-6h-8
ww he followed	b-3c-3d-3e-4g-6
ww he follows	a-3e-4g6
ww he goes	a-4c-3
ww he grabbed	b-2c-2e-3f-3g3h-4
ww he had	b-3c-3d-4e-5f-3h-4
ww he has	a-7b-5c-4d-4f-5g3h4
ww he hates	b-4c-4d-4e-5f-5g-5h-5
ww he held	c-4e-6f-3h-3
ww he hit	c-3e-3g-7h-3
ww he is	a-7b-14c-5d-5e-3f-5g-4h4
ww he keeps	g-3
ww he left	b-4e-4h-4
ww he lifts	a-3c-3g4
ww he locked	b-3c-3d-5e-3g4h-2
ww he made	a-4b-3c-5d-3e-6f-3g-6h-3
ww he makes	e-3g4h-3
ww he never	b-8c-4d-3e-7g-5h-4
ww he only	e3g-6h-3
ww he pinned	b-3c-3d-4e-5h-3
ww he pushed	a-5b-3c-3d-3e-8f-3
ww he put	a-2b-3c-4d-3e-3f-3h-4
ww he regrets	b-6c-5d-6e4f-7g-7h-6
ww he said	a-3b-3e-7f-4h-4
ww he says	a-3b-4c-3e-8f-3g7h-3
ww he stood	a-3d-3e-3g5
ww he threatened	a-3e-5f-3g6
ww he threw	b-6c-3d-3e-4f-3g3
ww he told	e-5
ww he took	a-3b-3c-4d-4e-6f-4g-7h-3
ww he touched	b-5c-4d-4e-3f-3h-3
ww he tracks	a-3b-6c-4d-4e-5f-4h-3
ww he used	a-6b-3d-4e-4f-3g-5h-3
ww he wants	a-4b-5c-5d-4e-7f-2h-3
ww he was	a-9b-3c-4d-6f-6g-13h-5
ww he watches	a-3b-4c-3d-3e-5f-6g7h-4
ww he went	b-4c-3d-6e-4g-4h-4
ww he will	a-5e-7f-2g6
ww he would	a-4b-3g-3h-3
ww he wrote	b-4c-3e-5g-5h-3
ww head .	b-8c-7d-3e-4f-6g6h-3
ww head on	a-9b-9c-7d-7e-6f-7g-4h-6
ww hear .	a-5e3f-3g-4
ww hear about	a-3b-3c-5d-7e-5f-4g-4h-3
ww hear from	a-3c-3e-3f-5g-5
ww hear it	a-6b-5c-6d-3e-6f-3g-5h-3
ww hear that	a-3e-3g-4
ww hear the	a-7b-5c-3d-4e-5f-3g-4h-5
ww heart is	a-4c-3d-4f-3g-5h-3
ww held her	b-3c-4d-4e-3f-6g-4h-5
ww held my	a-3b-4c-6d-5e-5f-3h-4
ww held the	a-4e-4g3
ww help ,	a-6b-4d-4e-5f-4g-5h-6
ww help .	a-5b-2c-6d-6e-3f-5g-5
ww her ,	a-5b-4e3f-3g4h-5
ww her .	a-7c-4d-7g-3h3
ww her and	a-5c-3e-4f-3g3h-3
ww her arm	b-5c-5d-4e-4f-5h-4
ww her arms	a-2b-4e-5f-5h-3
ww her birthday	a-6b-4d-4e-6f-4g4h-4
ww her face	e3f-5g-7h-3
ww her head	a-4b-3e-7f-4g4
ww her husband	a-3b-3c-4e-6f-2g3h-6
ww her name	e-3f-3g-6
ww her now	a-3b-3c-3f-3g-7h-3
ww her on	a-4b-3c-4d-5e-6f-4g6
ww her the	b-5c-4d-4e4f-3g-5h-5
ww her to	a-5b-8c-5d-5e-5f-6
ww here ,	a-6b-3c-3f-3g-7h-4
ww here anymore	a-4b-5c-4d-5e-6g7
ww here at	e-5
ww here with	a-6c-2g-6
ww herself .	a-6b-4c-3d-4e-5f-5h-5
ww hid the	a-9b-3c-5d-4f-3g4
ww hiding .	a-6b-6c-5d-5e-4f-6g-6h-3
ww him $	a-4c-3f-5h3
ww him .	b-5c-5d-3e-5f-2g-3
ww him and	a-5b-4c-3d-3f-3h-4
ww him for	a-3f-6g-9h-4
ww him if	a-6b-7d-4e-7f-5h-3
ww him in	a-4d-5f-6g4
ww him to	c-3e-3g-4
ww himself .	a-5b-4c-3d-6e-5
ww himself in	a-3b-3d-4g-5h-3
ww his arm	d-4
ww his brother	a-4d-2e-3f-5g-8h-8
ww his coat	a-3b-5d-3f-6g-6h-5
ww his hand	c-3g3
ww his hands	c-3g4h-3
ww his knee	a-4b-4c-3e-3f-4g-5h-6
ww his life	a-6b-6d-3e-2f-5h-3
ww his location	b-2c-3d-4f-3g-4
ww his meeting	b-6c-5e-3f-3g-5h-5
ww his mother	a-2b-3e-3f-5g-6h-5
ww his phone	a-3b-4c-3d-3e-3g-3h-3
ww his sister	a-3b-5c-3d-6e-3f-5g-5h-4
ww history ,	a-3
ww hit a	b-3e-3f-3g-7h-3
ww hit me	a-5b-6c-4d-5e-8f-8g4h-6
ww hit my	g5
ww hit the	a-4b-4c-4d-4e-4f-3g-4h-3
ww hit you	a-4b-3c-5d-5e-4g9h-4
ww home ,	a-4b3c-3e-3g-4h-3
ww home .	a-5b-5c-4d-7e-4f-5g-11
ww home and	a-4b-3c-3f-3g3
ww home by	a-3b-3e-4f-4g-6h-5
ww home for	a-4b-4c-5d-5f-3g-4
ww home late	a-3b-3e-3f-4g-6
ww home on	c-6
ww home with	f-3g4h-5
ww honest .	b-6d-4e-7f-6g-9h-5
ww honest about	a-6b-5c-3d-8f-3g-6
ww honest bone	a-3b-4c-4d-3e-3g-4h3
ww hope i	c-3d-3e-4f-3g5
ww hoping i	b-5d-5e3g-4h-5
ww hotel and	b-4g-5
ww hour ,	a-7
ww hour .	c-4d-3e-4f-3
ww hour and	b-3c-4d-4g-6
ww hour on	e-5g-6
ww hours .	a-6b-3c-3d-3e-3f-3g-8h-3
ww house .	d-4e-7f-3h-3
ww house down	e-5g3
ww house is	b-3d-6e-3f-4h-3
ww how could	a-6c-2g-4h-4
ww how do	a-4e-3g-3h-3
ww how i	d-5e-5f-8g-8h-3
ww how it	a-6d-6e-3g-5
ww how long	a-3c-3d-3e-4f-3g-11
ww how much	g4
ww how the	a-3
ww how to	b-6c-4d-4e-5f-5g-6h-3
ww hungry .	a-7b-3c-3d-3e-6f-4g-4h-4
ww hurt ,	a-7b-6d-8e-5f-6g-5h-4
ww hurt .	a-6b-7c-3d-7e-3f-3g-6
ww hurt her	b-4c-4e-3f-5h-3
ww hurt him	a-3b-3e-6f-7g6
ww hurt me	a-6b-6d-2f-4g5h-4
ww hurt my	a-4b-6c-4d-5e-4f-3g-6h-4
ww hurt the	a-3f-6
ww hurt you	b-5c-8d-4e-4f-5g-10h-5
ww hurts .	b-3c-3e-4f4g-10
ww husband .	b-3c3d-3f-5g5h-5
ww husband and	a-4c-3d-3f4g3h-6
ww i .	a-5b-5c-3d-5e-5g-6h-5
ww i accept	a-6b-5c4d-6e-5f-5g-6h-7
ww i acted	a-4b-4c-4d-4f-4g-6h-3
ww i always	a-5b4c-5d-5e-3g-7h-5
ww i am	a-5b-4d-5f5h-9
ww i apologize	a-6b-3c-8d-4f-3g-6
ww i asked	a-7b-4c-5d-3e-5f-3g-11
ww i behaved	a-3b-2d-3f-3g-3h-5
ww i believed	a-4b-6f4g-5h-4
ww i blame	a-3b-4c-5e-5f-3g-4h-3
ww i blamed	a-5c-5d-4g-7
ww i bought	a-4b-5c-4d-4e-3f-5g3h-3
ww i broke	b-4d-6f-5g-10
ww i burned	a-5b-5c-5d-5e-3f-5h-3
ww i called	a-3c-5g-4h-3
ww i came	a-8b-4c-4d-2f-3h-3
ww i can	a-5c-5d-3f-3
ww i caused	a-3b-2c3d-8e-3f-3g-4
ww i checked	a-4b-6c-4e-3f-4g-5h-5
ww i chose	a-7b-5c-6d-7e-5f-5g-5
ww i closed	a-4b-5c-4d-4e-4f-5g-7
ww i come	g-7h-3
ww i could	b-6c-7d-5e-7f-9h-4
ww i counted	a-5b-5c-6d-3e-6f-6g6h-5
ww i cried	a-4b-5c-7d-4e-5f-6g-9h-4
ww i cry	a-3b-5c-3d-3e3f-4g-5h-5
ww i cut	a-4b-5c-5d-4e-4f-6g-2h-3
ww i deleted	a-7b-4c-5d-5e-3f-4g-7h-3
ww i deserved	a3c-4g-3
ww i did	c3d-12e-6f-5g-8h-4
ww i died	a-8b-4c-3d-4e-7f-4h-3
ww i do	a-15b-8c-11e-10f-3
ww i drove	a-4b-3c-5d-4e-4f-3
ww i ended	c-4d-7f-3h-4
ww i expect	a-3c-5e-4g-3
ww i failed	a-5b-5d-6e-3f-5g-7h-5
ww i feel	a-9b-5c-9d-6e-10f-3g-5h-5
ww i felt	b-5c-4d-3e-4f-5h-3
ww i find	a-3g-6
ww i flinch	a-4b-3c-4f-4h-4
ww i found	a-4b-3c-5f-6h-3
ww i gave	b-7d-8e-3f-6h-3
ww i get	b-5c-10d-6f-4g4h-3
ww i go	c-2e4g4
ww i got	a-7b-7d3e-11f-5g-3
ww i grabbed	a-4b-4c-6d-9e-3f-5
ww i had	b-8c-8f-9h-3
ww i hate	a-4b-6c-5d-6e-6f5g-8h-4
ww i have	a-6c4d-5e-5h-4
ww i hear	a-3e-3g-6
ww i heard	a-5b-5c-4d-5e-6f-5g-4h-6
ww i held	a-3b-2c-4d-3e-3f-4
ww i hid	b-5c-6d-5e-4f-5g-4h-5
ww i hide	a-3g-7
ww i hit	a-6b-5c-9d-7e-5f-7h-5
ww i hope	a-4b-4c-7d-5e-4f-7g3h-5
ww i hurt	a-8b-4c-7d-4e-3f-5g-7h-3
ww i jumped	a-8b-3c-3d-4f-8g-8h-3
ww i just	a-5b-4c-3d-3e-7f-3g6
ww i keep	a-6b-6c-6d-5f-6g4
ww i kept	c-2
ww i knew	b-3c-6d3e-6f-4
ww i know	a-3b-5c3d-5e-6g-5h-3
ww i laughed	a-6d-3g-4
ww i lay	a-3b-3e-3f-2g-7
ww i leave	b-3e-5g8
ww i left	e-6g3
ww i let	a-6b-4d-7f-4g-11
ww i lie	a-6b-5c-4d-6e-5f-4g2h-3
ww i lied	a6b-5c-5d-4f-5g-7
ww i like	a-6b-2c-7e-6g-7
ww i locked	a-4b-3c-4d-3f-4g-10h-6
ww i look	a-7b-8c-5e-6f-8g5h-7
ww i looked	a-7b-7c-9d-6e-5f-8g-6h-3
ww i lost	a-5b-3d-6f-4g3h-2
ww i love	a-5b-4c-6e-13f-6h-3
ww i loved	e-5g7
ww i made	a-5b-5d-8e-3f-7g-7
ww i make	b-3c-3d-3e-4f4g-4
ww i married	a-4b-4c-4e-5f-8g-6h5
ww i mean	a-7b-6c-4e-5f-7g6h-4
ww i meant	a6b-3c-5d-3e-3f-3g-4h-3
ww i merely	a-5b-5c-5d-6e-3f-6g-6
ww i messed	a-5b-6c-5d-4e-3f-3g-4
ww i met	a-4b-3c-4d-4e-3f-5g-6h-3
ww i might	a-6b-3c-4d-3e-6f-5g4
ww i miss	b-4c-4d-4e-3f-5g-6h-5
ww i moved	b-4d-3
ww i must	a-6b-5c-5d-3f4h-6
ww i nearly	a-5b-9c-6d-6e-4f-6h-4
ww i need	a-4b-3c-6e-3f-3h-2
ww i never	a5c-7d-5e-6f-10g-9h-3
ww i noticed	a-3b-5c-6e-4f-4g-7h-4
ww i only	b-6c-7d-4e-6f-3g-4h-3
ww i opened	a-6b-3c-5d-5e-3f-3g-10
ww i overstepped	a-5b-5c6d-6e-5f-6g-6h-5
ww i paid	a-6b-5c-8d-6e-4f-6g-5h-6
ww i promised	a3c-3g-5
ww i pushed	a-6b-4c-6d-4e-4f-4g3h-3
ww i put	a-5b-4c-4d-3e-3f-3h-3
ww i rang	a-6b-3c-5d-5e-4f-3g-8
ww i read	a-3b-3e-4f-3g-9h-3
ww i regret	a-8b-5d-9e-2f-5g-6h-4
ww i ring	b3g-4
ww i said	a-3b-10d-2e-4f-3h-4
ww i sat	a-3b-3c-3d-3e-3f-3h-3
ww i saw	a-7b-6c-6d-3e-7f-5g-2h-6
ww i say	a-5b5c-4e-7f-9g-9h3
ww i scratched	a-3b-3c-4d-3f-3h-3
ww i see	a-3b-3c-5d-3e-7f-3
ww i shook	a-5b-3c-5d-3f-4g5
ww i should	b-3d-8f-4
ww i shouted	b-4c-4e-2f-2g-8
ww i shut	a-4b-3c-7d-5e-3f-5g-6h-3
ww i slammed	a-3c-3d-3f-3g-6
ww i slapped	a-6b-4c-6d-5e-6f-6g8h-7
ww i sleep	a-3c-3d-3
ww i slept	a-7b-5c-4d-6f-3g-7
ww i slip	d-4e-3g-4
ww i slipped	a-4b-3c-4d-3e3f-4g-4h-4
ww i spent	a-4b-3c-4d-5e-3f-3g-5h-3
ww i start	a-7b6c-3e-4f-3g-5
ww i started	a-5b2c-5e-5f-4g-7h-2
ww i stay	a-5b4c-3d-3e2f-4g-7h-5
ww i stayed	a-5b-6c-5d-5e-4f-6g-5h-3
ww i still	a-5c-5f-3g-5
ww i supposed	a4f-3g-4h-4
ww i switched	a-7c-6d-4f-5g-3
ww i take	a-7b-4c5d-4f-6g-10h-4
ww i taught	a-7b-5c-4d-3e-5f-8g-7h-3
ww i tell	a-4b-4e-6g-4h-6
ww i think	b-4c-4d-3e-8f-5g4
ww i thought	c-6d-5e-5f-3g-7
ww i threw	a-7b-3c-4d-5f-4g3
ww i told	a-11b-3c-6d-4e-4f-10g-4h-3
ww i took	a-3b-3c-8d-3e-3f-2g-4
ww i touch	a-4b6c-5d-3e-3f-4g-5h-3
ww i turned	a-4b-3c-4e-3f-4g-6
ww i used	a-7b-4c-8d-4e-8f-8g-6h-3
ww i waited	a-7b-3c-4d-3e-5f-4g-5h-3
ww i walk	a-4b-8c-6d-6e-8g-7h-7
ww i walked	a-5b-3d-4f-7g-6h-3
ww i want	a-7b-5d-3e-3f-4g-3
ww i wanted	a-6b-3c-5e-4f-3
ww i was	a3b-5e-3g-10h-4
ww i watched	a-8c-3d-8e-4g-8h-3
ww i went	b-6c3d-8e-7f-6h-2
ww i were	a-5b-3d-4e-4f-5g8
ww i will	a-7b-4c-5d-4f-6h-3
ww i wish	a-5b-7c-4d-3e-10f-6
ww i wonder	a-3b-5c-4d-4e-5f-4h-3
ww i would	d-3e-5f-5g-6h-3
ww i wrote	b-3c-3f-4
ww idiot .	a-4b-4c-3d-3e-4f8g-5h-7
ww if any	a-4g-5
ww if anybody	a-4b-3c-4g-3
ww if he	a-4b-4f-4
ww if i	b-3c-3f-3g5h-2
ww if it	a-6c-5d-3e-4f-4g-3
ww if my	a-6b-3c-4d-4e-3g-4
ww if nothing	a-5b-8c-3d-4e-3f-4g-3h-8
ww if that	a-6b-2c-7e-5f-3g-3
ww if the	a-4b-3c-2d-4e-4f-4g4
ww if there	g-6
ww if this	a-6g-5h-4
ww if you	b-4c-4d-3e-10h-3
ww illness made	a-8c-7d5e-3g-5
ww imagining it	e-4
ww in ,	a-4b-3c-5d-5e-5f-5g-6h-4
ww in .	a-10b-5c-8d3e-7f-7g-3h-5
ww in a	a-7b-7c-7d-6e-7f-13h4
ww in at	a-4b-5c-3d-3e-5g-5h-5
ww in bits	a-3c-3d-4f-2g-7h-2
ww in case	g5
ww in every	b-3h-5
ww in front	b-3c-3e-4h-4
ww in group	c-4d-3f-3g-6h-3
ww in it	a-6b-5e-7f-4g2
ww in january	g-3
ww in june	a-4c-5d-4h-2
ww in march	a-4b-2c-4d-5e-3f-3g-5h-5
ww in may	a-4b-4d-6e-4f-3g-7h-3
ww in me	a5b-4d-4e-4f-3g-8h-3
ww in my	a4b4c-10d-3e-3g2h-4
ww in our	b-3c-5d-4e-3g-7h-4
ww in that	a-9b-10c-9d-8e-3f-9g-10h-6
ww in the	a-7b-5c-4e-4
ww in this	a-4b-3c-7d-10e-4f-10h-9
ww in you	a-7b-8e-10f-5g-3
ww in your	a-4b-4c-5d-4e-3f-7g-3
ww instead of	a-5b-3c-5d-5e-3g3
ww intend to	a-3b-5c-5d-5e-7f-6g4h-3
ww intention of	d-3e6g-6h-7
ww into .	a-3b-3c-3f3g-5h-4
ww into a	a-4b-4c-6d-5e-3f-5h-6
ww into it	a-4b-5c-5d3e-4f-3g-6
ww into the	a-3b-5c-10d-6e-3f-5g7h-4
ww ironing ,	a-2b-3g-4h-4
ww ironing .	a-4b-5c-4d-4e-6f-5g-5h-5
ww is .	a-4b-6c-6d-6e-5f-6g-5h-5
ww is a	a-3b-8c-5d-9e-7f-14g-9h6
ww is all	a-9b-9c-3d-3e-5g-15h-6
ww is always	a-4b6d-4f-5g-3h-3
ww is an	b-4d-4e-3f-8g-5h-7
ww is another	a-4b-3d-3f-6g-5h-4
ww is ashamed	e-6f-3g-5h-5
ww is better	a-2d-3e-5f3g-6h-3
ww is counting	e6g-6
ww is dead	a-7b-5d-5e-3f-3g-10h-6
ww is doing	a-8b-5c-4d-6e3f-5g-8h-6
ww is dying	a-6d-5g-6
ww is ever	a-4b4e-3f-5h-4
ww is fine	a-4b-4d-4e-8g-6
ww is going	a-8b2c-3d-6e-4f3
ww is good	a-5e-5f-3g-7h-6
ww is hardly	a-4b-7c-2d-3e-4f-3g-3
ww is how	b-9c-3d-6e-4f-3g-4
ww is in	d-3g4h-5
ww is it	a-7e-5g7
ww is just	b-3c-3d-3e5g-5h-4
ww is killing	a-5b-6d-5e-6f-6g-10
ww is locked	a-4b-3d-4
ww is my	a-6b-4c-3d-3f-6g-8h-4
ww is new	b-4e-3f-5g-4h-5
ww is no	a-9b-4c-3d-7e-4f-4g-7h-15
ww is not	b-10c-4d-10e3f-3g4h-8
ww is nothing	a-7b-5c-4f-5h-6
ww is on	a-4b-5d-6g3
ww is only	a-7b-9c-4d-6e-7f-7
ww is over	a-4d-3g2
ww is quiet	b-4c-4d-6e-5f-4g-9h-5
ww is something	a-5b-6c-3d-5e-5f3g-7h3
ww is such	e-2f-3g-4h2
ww is that	b-6d-5g-6h-7
ww is the	a-7c-3d-6e-8f-11
ww is too	a-4b-8d-6e-9f-6g-7h-3
ww is waiting	b-3c-4d-4f-5g-8h-5
ww is what	a-6b-7c-3e-10g-8h-4
ww is when	a-6c-6f-3g3
ww is wrong	a-3b-3e4g-3h-4
ww is your	a-7b-7c-4d-4e-4f-6g-8h-5
ww it $	a-4b-7c-4d-6e-4f4h-3
ww it ,	b-8c-4d-3g-3
ww it .	a-7c-2f-7h-7
ww it ?	a-4b-3c-3d-5e-5f-7g-8h-5
ww it a	a-5b-6c-5d-6e-3f-6g-5h-5
ww it again	a-6b-5c4d-8e-3f-3g-9
ww it all	a-3b-3c-3e-6h-2
ww it and	a-7b-6c-9d-6e-6f-8g-6h-3
ww it as	a-5b-4c-9d-5e-5f-7g-7h-8
ww it at	b-3c-3d-3e-3h-3
ww it away	c-3d-4f-5
ww it because	a4c-8d-3g-3
ww it before	a-4c-3d3g-6
ww it by	a-7b-4d-5f-5h-4
ww it comes	d-4f-3g-8
ww it could	d-5g-7
ww it did	a-7b-7c-5d-10e-7f-5g-8h-4
ww it does	a-5b-4c-4d-6e-7f-5g-4h-3
ww it down	b-4c-3e-4g-5h-3
ww it enough	c-4d-5e-4f-8g-6h-9
ww it first	b-3d-3e3g-5h-3
ww it for	a3b-8c-8d-7e-5f-6g-7
ww it from	a-5b-4c-4d-4e-4f-3g-4h-4
ww it go	c-5d-5e-5g-6h-4
ww it got	a-4b-4c-3d-6e-3f-3g-3h-3
ww it happened	a-3b-3d-4e-3g-5
ww it happens	b-3d-3f-4g-4
ww it has	a-8b-2c-3e-6f-3g-8h-3
ww it hurts	a-7b-9c-8d-5e-8f5
ww it if	c-5d-3g-7
ww it in	a-8b-10c-4d-7e3f-4g-5h-4
ww it is	b3c-3d-4f-3h-6
ww it just	a-5b-8c-9e-7f-7g-9h-4
ww it meant	a-5g-6
ww it never	a-8b-7c-4d-5e-9f-6g-4h-4
ww it normal	b-5e-3g5
ww it not	a-7b-7c-4d-4e-6f-5h-5
ww it off	a-3b-3c-4d-7e-3f-4g-7
ww it on	a-6b-3c-3d-2e-3g-9
ww it or	a-5b-3c-3d-4e-3f-5g-6h-3
ww it out	a-4b-3c-4d-7e-7f-3g-8
ww it over	a-3b-7c-4d-5e-5f-3g-10h-5
ww it right	a-2b-7c-4e-11g-5
ww it so	a-4c-3e-5
ww it takes	a-3b-3c-8d-5e-3f-5g4h-3
ww it that	a-7c-9g-4
ww it to	c-4d-4f-4h-3
ww it tonight	a-3c-4d-3e-4
ww it too	a-3b-3c-7e-4f-4g-3h-2
ww it twice	b-5c-5d-3f-3g-8h-3
ww it up	a-6c-4e-5f-3g-7h-3
ww it was	b-12c-9e-6f-7h-6
ww it went	a-3c-4d-4e-3g-8
ww it were	a-10b3c-4d-5
ww it when	a-9b-3c-7d-5e-6f-5g-6
ww it will	b-5e-7g3
ww it with	a-8d-3e-4f-3
ww it would	a-8b-5c-4d-5e-3f-3g6
ww it wrong	c-4g4
ww itself .	b-3c-3e-3f-3g-5h-2
ww january .	a-6b-6c-5d-3e-5f-4g-4h-6
ww jo .	b-4f-3g-5h-4
ww job ,	a-4g-6
ww job .	a-4b-4c-5d-5e-6f-5g-8h-6
ww joke of	a-6b-3c-3d-4e-3f4g-6h-7
ww judged by	b-3f-3g-4h-6
ww june ,	g-8
ww june .	a-4b-4c-5d-4e-3f-3h-3
ww just about	a-4b-4c-5d-5e-4g-5
ww just did	b-3d-3e-4g4h-3
ww just feel	a-6c-3d-3e-6
ww just going	a-3b-3d-3e2f-3g-3h-3
ww just happened	c-3d2f-3g-5
ww just let	c-5d-5e-5g-6h-4
ww just not	a-3b-4c-4d-4e-2f-6g4
ww just the	a-3d-4
ww just tired	a-4e-4g-7h-3
ww just want	b-5c-4d-3f-3g3
ww keep a	a-4
ww keep me	a-6b-5c-6d-3f-3g-7h-4
ww keep myself	b-4c-4d-4f-5g8h-4
ww keep the	a3d3g-4
ww keep thinking	b-3d-4
ww keeps my	b-6c-4d-4e-4f-3g-4
ww kept it	a-6g-3
ww kept the	c-2d-3e-3g-7
ww kept your	a-7e-3g-5
ww kettle on	b-3d-2e-3g-5
ww keys and	b-3c-4d-3e-6f-3h-4
ww keys by	g-3
ww keys in	a-4b-5c-4d-3e-4f-4g-7h-5
ww kicked in	a-5b-3c-4d4e-3f-4g-4h-4
ww kicked the	c-4e-3
ww kids .	a-3b3c-4d-5e-8f-2h-4
ww kids about	a-3b-5c-4d-4e-3f-5g-5
ww kids and	a-6d-4f-7g-5
ww kids at	a-4b-8c-6d-4e-3f-5g-7h-6
ww kids i	f-4g4
ww kids to	b-4e-5
ww kill for	a-4b-6c-6d-5e-4f-5g-8h-7
ww kill me	e-3g-3
ww kill myself	a-4b-4d-4e-3f-5g5h-4
ww kill the	b-3e-4f-5g3h-3
ww killing me	a-5b-6d-5e-6f-6g-10
ww kind of	a-5b-3c-7d3e-4f3g-7h-6
ww kind to	a-5b-5c3d-8e-5f-6g-5
ww kitchen .	a-5b-5c-4d-6e-3f-5g-5h-5
ww knee .	a-3b-4c-6d-6e-4f-3g-7h-5
ww knew it	a-5b-4c-6e-3f-5g6
ww knife in	a-3b-3d-5f-5h-6
ww knot in	a-5b-7c-4d-5e-6f-5g3h-4
ww know .	a-6b-3c-6d-6e-9f4g-6
ww know how	b-5c-7d-3e-4f-6g-8
ww know i	c3d-4e-9f-4g-4
ww know if	a-7d-3e-3g-6h-4
ww know it	d5e-5f-8g-8h-4
ww know that	a-7d-6e-4f-6g-5h3
ww know what	a-3b-4c-8d-6e-6f-5g-3h-4
ww know when	a-3b-5e-5
ww knows it	a-5b-8c-5d-8e-5g-7h-5
ww lads on	a-7b-3c-6d-6e-3f-4g-8h-3
ww land .	a-3b-3d-2e-4f-3g-5h-3
ww laptop .	a-4b-3c-4d-5f-4g-4
ww laptop again	c-3d3g-5
ww last .	a-3b-5c-6d-6e-5f-5g-9h-4
ww last night	a-9b-4c-6d-4e-4f-4h-4
ww last time	b-4c-2d-4e-3g7
ww last week	a-5b-4c3d-5e-3f-3g-8
ww last year	c4d-3f-3g-5h-3
ww late ,	a-5d-4e-3f-3g-7h-6
ww late .	a-3c-3e-5f-3g5h-2
ww later .	a4c-3e-4g-3
ww laughed .	b-3g-5h-4
ww laughed at	g-5
ww laughing .	a-3b-3c-5e-4f-3g-9
ww lawn .	a-3b-6c-5d-5e-5f-5g-7h-4
ww lay there	a-3b-3e-3f-2g-7
ww learn the	a-4b-7c-4d-4e-6f-5g-5h-5
ww leave .	a-6b-5c-3d-4e3f-3g-3h-5
ww leave and	c-5d-3e-3f-4g-5
ww leave him	a-3b-3e-6f-5g-9h-5
ww leave i	a-5b-5d-4e-4f-4g5
ww leave it	g-7
ww leave me	b-9d-4e-4
ww leave the	a-3e-3
ww leaves me	a-5b8c-3d-4e-5f-7g-8h-3
ww leeds and	a-6b-3c-3d-4e-4g-4h-3
ww left .	b-3c-3d-4e-6f-3
ww left a	e-3f-2h-3
ww left me	a-4b-4d-3e-3g-5
ww left the	a-2b-5c-3d-3g-3h-6
ww left you	a-4b-3c-4g-6
ww less .	a-3c-4d-5e-6f-5g-5h-3
ww less than	a-8b-6c6d-6e-3f-3g-5h-6
ww let down	a-4b-6c-5f-5g5
ww let go	a-3c-3
ww let her	a-3d-3g5
ww let him	c-4g-8h-3
ww let it	c-5d-4e-4g-7h-3
ww let me	a-3b-6c-3d-2e-8g-5h-3
ww let things	a-4b-3c3d-3f-3g-3h-3
ww let us	a-3b-3g-4h-3
ww let you	a-5f-3g-7
ww letters .	a-5b-4c-7d-6e-4f-4g3h-4
ww library .	a-4b-6c-5d-5e-4f-5g-5h-5
ww lie ,	a-3g-3
ww lie .	a-7b-7c-4d-5e-6f-5g-8
ww lie and	a-3b-4c-9d-5e-3f-4g-4h-4
ww lie there	a-6b-5c-4d-6e-5f-4g2h-3
ww lie to	a-3b4d-4e-5f-3g-6
ww lied .	a-8b-4c-3d-4e-4f-5g-4
ww lied about	b-5c-6d-4e-4
ww lied to	a-11b-11c-8e-7f-7g-13
ww lied when	a-3
ww lies .	a-5b-5c-6d-4e-3f-3g-7h-4
ww life .	a-4b5c-6e-3g6h-3
ww life i	a-3f-5g3
ww lifts his	a-3c-3g4
ww like .	a-4b-3c-5d-4e-3f-5g-6
ww like a	b-5c-8d-5e-10f4g-5h-12
ww like an	b-3c-4d-2e-4f-10g-6
ww like five	a3c-3d-5g-7
ww like i	a-8b-4c-5d-3e-3f-7g-3
ww like it	f-3g-7
ww like me	a-7b-6c-5d-8f8g-11h-3
ww like she	a-4b-2c-5d-3e-11f-6g-8h-4
ww like ten	a-5b-5c-6d-3e-4f-4g-4h-4
ww like that	a3b-4c2d-5e-6f-7g-8h-5
ww like the	e3f-4g-7
ww like this	a-4b-5c-3f-8
ww like to	a-6b-3c3e-4f-3g-6
ww like you	a-5b-5c-3e-8f-6g-10h-5
ww list .	a-2c-2e-4f-4g-5h-5
ww list of	g-6
ww listen ,	a-6b-5d-3e-6f-4g-5h-6
ww listen .	a-4b-6c-3d-2e-5g-4h-4
ww live .	a-4b-4c-6d-5e-6f-3g-3h-3
ww live for	a-3b-3g5h-3
ww live with	a-7d-3f-5g-6
ww locked me	b-4e-4g7
ww locked the	f-3g3
ww lol .	a-3b-3c-3e-4f-4g-8h-3
ww lonely .	a-7b-5c-3d-5e-5f-7g-5h-4
ww lonely and	a3c-3d-3f-3g-3
ww long .	a3b-2c-4d-4f-6g-4h-4
ww long sleeves	c-3g6
ww long way	a-3c-3g-4
ww longer .	a-4b-5c-4d-5e-2f-7g4h-4
ww look ,	d-4f-5g-8h-3
ww look .	a-5b-4c-4d-3e-5
ww look after	a-5b-3c-7d-2e-5f-4g5h-4
ww look at	a-6b-5c-3e-4g4
ww look like	a-8b-3c-4d-6f-7g5h-5
ww looked .	a-5b-5c-6d-4e-4f-5g-5h-4
ww looked at	d-4f-4g-9
ww looked on	c-3d-3g-5
ww looked up	b-4c-4d-3e-4f-4
ww looking .	c-4d-3e-6g-7h-3
ww looking at	a-5b-7c-6d-4f-7g4h-7
ww looking for	a-5b-6c-5d-7e4f-3g-10h-3
ww looks at	b-3e-4f-4h-5
ww lose her	a-7b-3c-7e-8f-7g-9h-5
ww lost .	a-5b-6c-4d-5e-7f-6g-8h-8
ww lost cause	a-3b-3c-4d-5f4g-3
ww lost control	a-4c-3d-5f-2
ww lot .	b-6c-5d-3e-3f-5g2h-5
ww lot of	a5b-3c-5d-5e-4f-5g-5h-7
ww loud .	a2b-5c-6d-5e-3f-5g-5h-4
ww love .	a-5b-3c-4d-3e-3f-6h-3
ww love it	a-2e4g-4
ww love me	a-3b-6c-4d-5e4f-7g-8h-5
ww love them	c-2f-5
ww love you	a-5c-5e-4f-5h-3
ww loved .	a-3c-3d-5e-5f4g-4
ww lunch .	a-4b-4c-6d-4e-3f-4g-5h-4
ww lying ,	a-4g-7
ww lying .	a-5b-5c-5d-8e-3f-5h-4
ww m .	a-4b-3c-4e-3f-3g-3h-3
ww mad ,	b-2c-3d-3f-3g-4h-3
ww made .	a-4b-4e-3f-4g-5h-3
ww made a	a-6b-4c-7d-6e-6f-6g-3h-5
ww made me	a-5b-6c-3e-10f-2
ww made my	a-3b-5c-5d-3e-6g-4h-5
ww made some	a-4b-3c4d-6e-3f-4g-5h-3
ww made that	a-9c-8d5f-3g-4
ww made the	b-3c-3e-8f-3g-6h-3
ww made you	a-4c-4d-3e-4g-6
ww make it	a-7b-3c-3
ww make myself	b-3c-3d-3e-2f4g-5
ww makes me	e-3f-4g5
ww making a	a-3c-3d-2e-3h-4
ww man ,	a-6b-6c-6d-5e-5f5g-6h-6
ww man .	c-4e-6g4
ww man at	a-5b-6c-5d-3e-3f-3g-4h-4
ww man i	a-6b-2d-6e-6f-6g-6h-2
ww man next	a-4b-3c-3d-3f-5g2h-4
ww march .	a-5b-5c-5d-4e-3f-4g-5h-3
ww march and	a-3b-2c-3d-5e-4f-4g-4h-6
ww mark on	a-4c-3f-5g7h-6
ww married him	a-6b-5c-3d-3e-4f-4g-7h2
ww match .	a-5b-5c-5d-5e-5f-3g-6h-4
ww may .	a-3b-4d-5e-4f-3g-6h-4
ww may and	a-5b-5c-6d-4e-3f-5g-6h-3
ww may have	a-4b-4c-8e-3f-5g-9h-7
ww me $	a-4b-5c-3d-3e-8g5h-6
ww me ,	f-5h-7
ww me .	a-8c-5d-3e3g-6h-5
ww me ?	a-5e-9g-6h-4
ww me a	a-6b-3c-4d-3e-5f-4g-10h-5
ww me about	a-4b-5d-5g-7h-3
ww me again	b4g-8
ww me against	b-3e-4g5
ww me and	a-4b-3c-7d-7e4f-2h-4
ww me anymore	a-3b-5c-4d-5e4f-6h-4
ww me at	a-4b-5c-3d-8e-7g-9h-5
ww me be	b-8e-5f-6g-3h-3
ww me before	a-4b-4e-4f-3g4h-5
ww me by	a-3b-4d-3e-5f-3g8h-3
ww me do	a-3b-4c-4d3e-6f-4
ww me down	b-5c-4d-3e-4g5
ww me feel	b-3e-8f-4g-5
ww me first	e-11f-5g-3
ww me for	a-8b-4c-8d-3e-8f-4g-8h-3
ww me from	b-4c-3e-7f-2g-2h-5
ww me he	d-5e-6g5h-3
ww me how	a3b-4f-5g-3
ww me i	b-4d-3e-7f-4
ww me if	a-6b-3c-3e-6
ww me in	a-6b3c-3d-9e-9f-5g3h-5
ww me into	a-6b-7c-6e-6f-3g-9h-8
ww me is	g-6h-4
ww me know	a-3e-3g-3
ww me laugh	d-3e-4g-11
ww me like	a-5b-5c-6d-4e-8f-9g-10h-5
ww me my	a-4b-5c-3e-5g3h-5
ww me of	a-5b-5c-6d-6e-5f-5g-5h-5
ww me off	a-4b-3c-3d-5e-6f-3g-5h-5
ww me on	a-4b-3
ww me out	d-5e-9f-3
ww me over	a-9b-7c-4d-4e-7f-3g-4h-7
ww me round	d-3e-3g-4
ww me see	e-6h-3
ww me straight	e-3g-5
ww me that	a-6d-5e-5g6h-7
ww me the	a-5b-3c-3d-4e-10f-3g-11h-4
ww me through	a3b-6c-3e-7
ww me to	d-3h-4
ww me up	a3d-3e3
ww me what	a-6b-4c-3f-3g-6h-3
ww me when	a-3b-6c-2d-3e-12f-5h-5
ww me while	c-3e-5g-5
ww me with	a-5b-5d-4e-8g4
ww me your	b-4c-2d-4e-3f-2g-11h-4
ww mean .	a-4b-5c-3e-4f-4
ww mean it	a-3c-3d-3f-4g3h-5
ww mean the	a-7b-10c-5d-3e-4f-4g4h-4
ww meant to	a-8b-5c-3d-5e2f-5g3h-5
ww meant well	a6b-3c-5d-3e-3f-3g-4h-3
ww meeting ,	a-6b-4c-6e-4f-4g-4h-4
ww meeting .	a-3b-5c-3d-3e-3f-3g-7h-6
ww meeting at	a-4b-3c-3f-4g-3h-4
ww meetings .	a-7b-6c-6d-5e-3f-5g-6h-4
ww men are	a3b3c-3d-6e-4f-5g-7h-6
ww mention it	a-5b-5c-5d-8e-6f-5g-6h-3
ww messages .	a-6b-3c-4d-5e-3f-3h-5
ww messed up	a-5b-6c-5d-4e-3f-3g-4
ww met .	b4c-6h-2
ww midnight .	a-3b-3c-3d3e-3f-3g-4h-4
ww might have	a-6c-6d-5e-3g-7
ww mind if	a-6b-3c-3e-3g5
ww mind up	b-7c-6d-5e4g-6h-4
ww mine :	b-3f-3
ww minute ,	a-4e-3f-3g-5h-2
ww minutes ,	a-4b-4c-3d-6g-3h-3
ww minutes .	c-4e-3h-2
ww minutes and	a-3b-3d-4e-3g-6
ww mirror .	a-3b-6c-4d-4e-5f7g-8h-6
ww misery .	a-3b-6c-4d-3e-6f-5g-3h-6
ww miss her	b-3c-3d-5e-3f-3g-5h-6
ww miss it	a-3b-6c-3d-4e-4f-5g-6h-3
ww missed the	a-4b-4c-7d-3e-6f-3g-4h-3
ww mistake .	a-3b-3c-3f-3g-4h-3
ww mistakes were	a-4c-7
ww mo .	a-4b-3c-3d-4e-3f-3g-6h-4
ww monday .	a-6b-5c-9d-5e-6f-4g4h-6
ww monday i	a-3c4e-6g-6
ww money .	a-3b-4c-5d3e-4f-4h-5
ww money for	a-3c-3d-3g-5
ww money was	a-7b-4c-7e-4f-5g-4h-6
ww month ,	a3b-3c-7d-7e-4f-6g-4h-5
ww month .	a-4b-5d-5e-5f-5g-5h-6
ww month i	a4c-5d-4g-6
ww months .	a3b-3c-4f-3g-6
ww months i	a-4
ww more .	a-6c-6d-3f-4g-4h-6
ww more i	a3b-3g-6
ww more lie	a-4b-5c-5d-5e-4f-4g-3h-5
ww more of	a-5d-3e-4g2
ww more than	a-2b-3c-5d-4e-2f-3g-4h-3
ww morning .	a-4b-5c-4e-4f-5g3h-3
ww morning and	g-10h-3
ww mother ,	a-4b-3c-4d-3f-3g-5
ww mother .	a-5b-8d-5e-8f4g-4
ww mother always	a-5b-5d-3f-5g-3h2
ww mother and	a-4g-7
ww mother is	a-5b-6c-5d-3e-7f-6g-5h3
ww mother says	f-3g-6h-5
ww motions .	a-3b-3d-3e2f-3g-3h-3
ww mountain out	a-3c-3d-2e-3h-4
ww move on	a-4b-4c-6d-4e-3f-5g-7h-5
ww move out	a-4b-4c-4d-4e-4g-5h-3
ww moved out	g4
ww moving the	a-4b-7c-7d-5e-5f-6g-7h-5
ww much .	a-5b-4c-5d-5e-4f-4g-5h-6
ww much i	g4
ww mug .	a-4b-4c-4d-3e-3f4g3h-8
ww murder a	a-4b-4c-4d-3e-4f-5g-5h-4
ww must be	a-7b-4c-5d-3e3f7g-7h-6
ww must have	a-5b-4e-4g3h-4
ww my actions	a-4d-8f-3g-3
ww my arm	a-4b-4c-3d-5e-2f-3g3h-4
ww my arms	a-6b-4c-6f-3g5h-3
ww my aunt	a-5b-8d-4f-3g-5h-4
ww my back	a-4b-7c-6d-6e-3f-3g-7h-5
ww my bag	a-5b-3c-5d-3g-9
ww my bank	b-3
ww my behavior	a-3b-4c3d-4e-3f-4g-4
ww my birthday	b-3c-6d-3
ww my boss	a-7b-3c-4d-4e-3f-7g-4h-5
ww my brother	a-3c-6d-3e-5g7
ww my car	a-3b-4c-4f-3g5h-4
ww my coat	b-3c-4f-4g-5h-4
ww my control	a-7b-8c-9d7e-4f-4g-7h-4
ww my counselor	a-6b-6c-4d-6e-3f-7g-6h-6
ww my daughter	a-6b-5c-6d-5f-6g-3h-5
ww my defense	a5b-5c-4d-6e-3f-4g-5h-3
ww my desk	a-5b-5c-3d-3e-3f-3g4h-4
ww my diary	a-3b-4c-3e-3f-3g-6
ww my face	a-3b-6c-3d-6e-7f-4
ww my family	a-4b-3d-5f-3g5h-4
ww my father	a3b-6c-5d-5f-5h-3
ww my feet	a-4b-6c-7d-5e-3f-6g-7h-5
ww my friend	a-7b-4c-5d-7e-5g3h-6
ww my friends	a-4b-6c-5d-4e-5g-4h-5
ww my group	a-4c-6f-3h-3
ww my hair	a-3h-2
ww my hand	a-9b-3c-8d3f-3h-6
ww my hands	a-3b-3c-4d-5f-4g3h-3
ww my head	b-12c-9d-9e-4f-7h-5
ww my heart	a-5b-8c-5d-5e-8f-2g-6h-9
ww my husband	a-7b-6c-8d-9e-3f-7g7
ww my keys	a-3b-2
ww my knee	c-6d-4g-5
ww my laptop	a-5c-4e-4h-6
ww my last	a-3b-3c-5d-5f-4g-8h-5
ww my life	a-3c-6e-5f3g-6h-6
ww my mother	a-6b-5c-9d-5e-7f-6g-3
ww my name	a-5b-4c-4d3f-3g3h-3
ww my old	f-3g-6
ww my own	b-3c-5f-2
ww my part	a-6b-6c7d-8e-3f-3g-5h-2
ww my passport	c-3e-3f-3g7h-4
ww my phone	a-4b-4c-3d-4e-5g2h-3
ww my questions	a-3c-6g-4
ww my rope	a3c-3g-4
ww my shoes	a4b-6c-4d-4e-3f-7h-4
ww my shoulder	a-5b-6c-6e-3f-4
ww my side	a-6b4c-5d-7e-3f-7g-6h-6
ww my sister	a-4b-3c-4d-5g3
ww my son	a-3b-3c-2d-6f-3h-4
ww my sponsor	a-9b-5c-5d-6f-4g-8h-3
ww my stomach	a-4g-6
ww my stuff	a-5b-5d-5f-4g-4h-3
ww my tablets	a-4b-5c-6d-4f-4h-4
ww my temper	a-5b-3c-5d4e-5f-5g-3h-2
ww my throat	a-3b-4c-3e-3f-6g5h-5
ww my thumb	a-7b-4c-5d4f-3g-5h-4
ww my tongue	a-5b-5c-4d-4e-3f-5h-5
ww my twenties	a-3b-5c-6d-4e-4g-4h-5
ww my wife	a-7b-5c-5d-7f-7g-2
ww my wrist	b-3c-4d-6f-3g6h-3
ww myself ,	a-7b-6c-5f-6
ww myself .	a-7b-5c-7e-5f-4g-7h-4
ww myself in	a-6b-5c-5d-7e-4f5h-5
ww myself on	a-3c-4d4e-3f-3g-6
ww myself shaving	b-3c-3d-3f-4g-7
ww myself sick	b-3c-3d-3e-2f4g-5
ww myself with	a-7b-5c-8d-8e-2f-9h-5
ww name .	a-6b-3c-4e-3f-5g-8h-6
ww nearly did	a-3b-5d-5e-5
ww nearly died	g-6
ww nearly hit	g3
ww neck .	a-3b-4c-6d-3e-3f-5g8h-3
ww need .	a-4b-4c-5d-3e-4f-3g-5h-2
ww need a	c-3
ww need not	a4b-3c-5d-7e-7f-3g-9h-4
ww need to	a-6b-4c-6d-3e-6f-3g-8h-4
ww need you	a-3e-2
ww needed it	a3b-4g-5
ww nervous about	a-4b-6c-6d-5e-5f-5g-5h-6
ww never again	b-4g-4
ww never asked	a4b-8e-6f-7g-10h-6
ww never been	a-7b-9c-6d-5e-6f-12h-6
ww never forgets	a-4b-5e-4g-3
ww never had	a3b-3c-3f-3g-5
ww never have	a-9d-8e-8f-5g-5h-2
ww never hit	b-6e-5f-8g5h-5
ww never lets	c-3d-4e-8g-4h-3
ww never listen	a-5b-5e-4g-6h-3
ww never once	b3c-4e-5g-4
ww never paid	a-5b-5d-3e-4h-2
ww never told	a3e-6f3h-5
ww never want	a-4b-5e-5g-3
ww next door	a-4b-3c-3d-4f-6g3h-5
ww next time	b-4e-3g2
ww next to	a3b-4c-5d-3e-3f-4g3
ww night ,	d-2e-2g-12
ww night .	a-3b-7c-7d-4e-4f-5h-3
ww nights where	a3
ww nine ,	a-4f-4g-4h-3
ww nine .	a-4e-6f-2g-5h-3
ww nite ,	d4f-3
ww no ,	a-3f-3g-10
ww no .	b-4c-3e-4f-3g-7h-5
ww no better	b-5c-3e-6f-10
ww no big	a-4b-4c-5d-3e-4f-4g-6h-3
ww no future	f-8g-7h-4
ww no intention	d-3e6g-6h-7
ww no more	b-2e-3
ww no point	b-3d-3e-4f-9g3h-3
ww no reason	a3f-6
ww no screens	d-3f-3g-5h-2
ww no to	a-4e-6g-6
ww no wonder	a-8b-3d-3e-4g-7
ww nobody else	a-5b-5c-5f-8g4
ww nobody has	a-7b-3c-7d-3f-3g3
ww nobody in	b-3e-4g-6
ww nobody was	c-7d-6f-3g-4
ww nobody will	b3c-2e-6f3g-3h-2
ww nobody would	a-5b-5e-7f-3g3
ww none of	b-3d-4e-5f-4h-4
ww noon .	b-5d-4e-3f-3g-4h-3
ww not ,	c-5d-3f-2g-8
ww not .	a-9b-6c-5d-8f-4g-6h-7
ww not a	a-3b-6c-8d-6e-7f-8g-10h-9
ww not allowed	a-4b-3e-6f-2h-4
ww not always	a-5b-10d-4e-3f-8g-6h-6
ww not an	a-4b-4c-3d-2e-4g-4h3
ww not argue	a-6b-7c-5d-8e-6f-5g-8h-7
ww not as	a3b-3c-3d-4f-5g-6h-6
ww not asking	a-5b-3c-6d-5e-3f-5g-5h-5
ww not be	b-5c-7d-3e-4f-7g8h-3
ww not been	b-5c3d-5f-3g-10h-3
ww not behaved	a-4b-3c5d-3f-3g-3h-5
ww not being	a-4b-5c-6d-3e-5f-3g3
ww not believe	a-3b-5c-3d-4e3f-7g-5
ww not breathe	a-3b-6c-4d-5e-4f-5g-8h-7
ww not call	a-4b-3c-3g-5
ww not calling	a-3c-5e-3f-5g-3h-6
ww not care	a-5b-8e5g-7h-5
ww not come	a-5b-4c-7d-3h-5
ww not deserve	a-6b-4c-5e-6f7g-9h-9
ww not do	a-4c-5e-3f-3h-4
ww not enough	a-3b-7c-7d-3e-3f6g-6h-3
ww not even	a-4b-8c-9d-9f-5g-9h-5
ww not ever	b5e-4f-6g-4h-7
ww not exist	a-4b-4c-5d-5e-5f-4g3h-3
ww not feel	a-3c-5d-5f-7h-6
ww not for	a-10b4c-4d-6e-5f-5g-4h-4
ww not forget	a-3b-3c-4d-3e-5f-3
ww not get	a-8c-5d3e-6
ww not give	a-6b-4d-5f-3h-4
ww not go	a-9b-7c-5d-5e-7f-4h-8
ww not going	a-6b-8c-5d-3e-6f-6g-5h-3
ww not have	a3b-4d-6e-6f-2h-3
ww not help	a-5b-4d-3e-6f-4g-3h-7
ww not hurt	a6b-5d-8e-5f-5g-8h-6
ww not in	a-5b-4c-6e-4f-6g4h-5
ww not just	a-6b-4c-7d-6e-5g-7
ww not keep	a-3b-4c-5d-5e-5f-6h-6
ww not know	c-5d3e-6f-6g-5h-5
ww not leave	a-3d-3e-4g7
ww not let	a-3b-6c-3d-4e-7f-3g-3h-4
ww not like	a-3b-5c-6d-6e-8f-6g-7h-7
ww not live	a-7b-5c-6d-5e-7f-6h-9
ww not look	b-3d-3f3g-7
ww not make	b-3c-3d-5e-4f-8g-3h-3
ww not mean	a-6b-6c-3d-5f-6h-6
ww not mind	a-6b-3c-3d-6e-4f-4h-4
ww not once	a-3c-5f-3h-4
ww not open	c-3d-7g-7
ww not owe	a-3b-3c-4d-5e-6f-4g-4h-5
ww not pass	a-3c-3g-4
ww not proud	a-6d-3f-3g-4
ww not ring	a-4e-3f-5h-6
ww not say	b-4c-6d-6e-7f-6h-5
ww not saying	a-4b-3c-6d-3e-4f-4h-4
ww not see	a-3b-3e3f-4
ww not sleep	b-4c-6d-6e-3f-6g-7h-6
ww not stand	a-8b-7c-3d-6f-9g-6
ww not stop	a-5b-4c-7d-6e-5f-4g8h-4
ww not stupid	a-4b-4c-6d-3e-5f-7g-6h-5
ww not sure	b-4c-5e-4f-4h-4
ww not take	a-4b-6c-6d-4e-6f-6h-6
ww not tell	b-3c-5d-3e-4f-6h-4
ww not that	a-3e-2g3
ww not the	a-7b-3d-6e-5f-3h-5
ww not there	a-5b-3c3d-6f-5g-4
ww not think	a-6c-6d-6e-4f-6g3h-5
ww not to	a-5b-3c-5e-4f-4h-2
ww not trust	a-3b-3c-3d-5f-6h-4
ww not wake	a-5b-3c-4d-5e-3f-3g5h-4
ww not want	b-4c-4d-4f-7h-4
ww not yet	a-6b-8c-3f-4g-6h-3
ww not you	a-7b-8c-7d-4e-8g-6
ww note on	a-2e-3g-5h-3
ww nothing but	a-3b-3e-4f-2h3
ww nothing ever	b4c-4d-5e-5f-7g-4
ww nothing i	b7e-7f-6g-4h5
ww nothing in	a-4b-8c-3d-6e-3f-4g-9h-6
ww nothing is	a-4c-3e-5f-5h-5
ww nothing more	a-6b-5c-3d-5f-5g-6h-7
ww nothing on	a-3b-10c-3d-3e-3f-3g-4h-4
ww nothing to	a-6b-6c-5d-4e-7f-2h-4
ww notice if	a-5b-4d-2e-4f-4g-3h-2
ww noticed ,	c-4g-4
ww noticed i	a-5d-4e-5f-3g-5h-4
ww noticed that	c-4g-6h-4
ww now ,	b-3c-3e-6g-5
ww now .	a-5b-5c-4d-4e-5f-6h-7
ww now on	b-4c-3d-2g-6h-3
ww now or	g4h-3
ww numb .	a-3b-4c-4d-4e-4f-4g-3h-6
ww of .	a-3d-4e-4f-4g-6
ww of a	a-5b-11d-9e-12g-5
ww of being	b-3c-4d-5e-6f-5g-5
ww of ben	d-2e-6f-4g-5
ww of embarrassment	a-4c-3d-3f-3g-7h-3
ww of him	a-3b-3d-4e-4f-3g-7
ww of his	b-5d-3f-8g-7h-2
ww of husband	a-4d-3f-10g-4h-5
ww of it	b-7c-9d-13g-14h-5
ww of losing	b-3d-3f-5g-7h-5
ww of me	a-5b-6c-3d3e3f-5g-6h-8
ww of my	b-5d-3e-8f-8g-6h-7
ww of myself	a-5b-4c-6e-6f-7g-7h-3
ww of space	a-3c-3f3g-3h-6
ww of taking	a-6b-5c-6d-5e-3f-4g5
ww of tea	a-3c-4f-3g-5
ww of ten	a-4d-5
ww of the	a-5b-4c-10d-2f-6
ww of them	a-5b-3d-5e-4f-5g4h-6
ww of these	a-3e-4f-3h-3
ww of this	b-5c-5d-5e-3h-5
ww of us	a-4d-3e-4f-3g-5
ww of what	a-4e-3f-3
ww of work	a-3c-5d-3e-3f-7g-8
ww of you	a-8b-6c-4d-6e-4f-3g-9h-3
ww of your	a-5c-4d-5f3g-6h-8
ww off ,	a-3c-3d-5f-3g-8
ww off .	a-8b-4c-4d-3e-3f-4g-5h-3
ww off and	a-3b-3c-5d-4e-4f-4g3h-3
ww off at	g-3
ww off in	c-5d3f-4
ww off the	a-8b-5d-7e-4f-5h-4
ww off with	a-5b-6c-3d-4e-6f4g-7h-4
ww off without	c-3d-6f-6g-5
ww okay ,	a-7b-5c-7d-6e-4f-7g-5h-5
ww old habit	c-3g-3
ww on ,	a-8b-4c-4d-4e-2f-3g-6h-3
ww on .	b-5c-4d-8e-5f-4h-4
ww on 2	a-3c-3d-3g-5
ww on a	a-7b-6c-7d-6f-6g-10h-5
ww on about	a-3b-4e-3g-4h-3
ww on an	a-2b-3c-3d-3e-3f-3g-4h-2
ww on and	b-4c-3d-3e-5g4h-3
ww on at	a-5b-6d-3e-6g-6h-3
ww on coffee	a-3b-4c-5d-3e-2f-3g-6h-3
ww on eggshells	a-4b-3c-3e-2f-3
ww on for	a-8b-5c-5d-3e-6f-6h-4
ww on friday	a-5d-3e-3
ww on his	a-4b-5c-3f-8g3h-7
ww on in	b-3d-3g-6h-3
ww on it	a-7b-6d-7e-4f-3
ww on like	a-3b-4c-3f-3g-6h-3
ww on me	a-4b-8d-7f-8g-8h-7
ww on monday	a-6b-4d-5e-4h-4
ww on my	a-4d-4e-4f-5h-7
ww on nights	a4b-4e-5h-4
ww on paper	a-4b-4c-4d-4e-3g-8h-5
ww on purpose	a-7b-5c-7d-5e3f-5g4h-6
ww on saturday	a-5c-7d-7e-3f-2
ww on shift	a-4b-3e-3f-3
ww on sunday	b-3c-4d-3g3
ww on sundays	b-3e-2g-5
ww on telly	a-4b-5e-4f-3g-4h-5
ww on that	a-5b-6c-5f-4g-9
ww on the	a-7b-8c-8f-5g-15h-10
ww on their	c-3d3g5
ww on there	a-9b-6c-6d-5e-5f-5g-6h-5
ww on thursday	a-3c-3
ww on trial	a-5b-3f-3g-8
ww on tuesday	a-4b-4d-3e-8g-7h-3
ww on wednesday	a-5c-5g-7h-3
ww on you	a-4c-3d-3e-9g-9h-5
ww on your	a-5b-5c-4d-5e-4g-4h-5
ww once ,	a-4c-3d-3f-3g3
ww one .	a-5b-4d-3f-3g3h4
ww one for	a-7b-6c-6d-5e-3g-9h-5
ww one more	a-4b-5c-5d-5e-4f-4g-3h-5
ww one of	a3b-4d-3e-4f-3
ww one who	a-3d-4f-3h-5
ww online .	a-4b-3c3d-5f-5g-4h-4
ww only a	a-8b-4c-5d-2f4g-8h2
ww only pictures	b-3d-3e-4f-3g-4
ww only read	b-3c-3d-5e-3f-3g-3h-3
ww only told	a-4
ww open .	a-4b-3c-4e-3f-5g-8h-6
ww open the	a-4b-4c-4d-7e-4f-5g-6
ww opened it	a-5b-8c-8e-5f-4g-5
ww opened that	b-3d-3g-5h-3
ww opened the	a-6b-4c-6d-5e-4f-3g-10h-3
ww or go	b-8c-3d-5f-3g-6h-5
ww or have	d-2g6
ww or i	a-7b-4c-4d-5e-6f-3h-4
ww or not	a-4b-5c-6e4f-3g-6
ww or the	a-4b-8c-3d-5e-4f-5h-4
ww other half	a-3d-3
ww other room	h-4
ww ought to	a-5b-5c-3d-6e-5f-3g-3h-5
ww our bedroom	d-4g-5h-3
ww our daughter	a-4b-4c-3d-3e-5f-3g6h-4
ww our marriage	a-5b-3c-4d-4f-4g-6
ww our son	d-3e-3f-3g3
ww out ,	g-7
ww out .	a-6b-6c-7d-6f-5h-9
ww out again	a-5b-4c-4d-4f-4g-9h-8
ww out and	a-5b-4c-3d-3e-3f-4g4h-4
ww out at	a-3b-3d-3
ww out from	a-3d-4g-3
ww out in	a-6b-5c-3d-7f-3
ww out loud	a4b-2c-4d-3e-3f-4g-5h-4
ww out of	a-5b-5f-5g-10h-7
ww out on	a-5b-4c-5d-6f-3h-4
ww out the	a-3b-4c-5d-3e-2f-3g-6h-3
ww out there	a-6b-4d-3e-5h-4
ww out to	g3
ww out when	c-3e-8f-3
ww outside .	a-4c-3d-3e-4f-3h-3
ww over ,	a-3
ww over .	a-6b-4c-6e-5f-3h-5
ww over a	a-9b-6c-6d-6e-8f-6g-8h-6
ww over again	a-3b-4e-3g-3
ww over and	b-3c-3d-5g-7
ww over me	a-3b3c-3d-5e3f-5g-5
ww over my	a-5b-6c-4d-3e-3f-3g6h-3
ww over on	g-7
ww over the	b-6e-6f-3h-4
ww owe me	a-4b-5c-4d-5e-7f-4g-4h-6
ww own .	a-5b-3c-3d3e-3g-7
ww own that	a-7b-9c4d-7e-3f-8g-7h-5
ww pack a	b-3e-4f-3h-4
ww pages .	a-3e2g-5h-3
ww paid .	a-5b-4d-2
ww paid for	a-3b-5c-2d-2e-3g-5
ww parallel parking	a-3b-4c-4d-2f-4g-3h-3
ww paranoid .	a-6b-4c-4d-5e-5f-4h3
ww parents '	c-4
ww park .	a-3b-3c-3d-3e-3f-4h-3
ww parking .	a-5b-4c-4d-6e-6f-4g-4
ww part .	a-5b-4c3d-8e-3g-4h-3
ww part in	a-5b-4c3d-5e-4g-5h-3
ww pass the	a-3c-3g-4
ww passport and	c-3e-3f-3g7h-4
ww passwords and	a-6g3
ww peace .	a2b-4c-3d2e-5f-3g-8h-5
ww peace with	a-3b-3c-4d-6e-3g-6h-4
ww people who	a-4b-5c-4d-5e-2f-5h-5
ww person .	a-9b-5c-3d-3f-7g-6h-8
ww phone ,	a-8b-3
ww phone .	a-4c-4d-3e-4
ww phone and	a-3b-4e-4g7
ww phone buzzes	a-3b-3c-3f-4g-5h-4
ww phone down	b-3c-4d-3g-4
ww phone every	b-3f-3
ww phone i	b-5g-5
ww phone in	a-7b-3c-4d-3f-3g-10h-3
ww phone into	b-4g-4
ww phone is	a-6b-7c-3d-5f-3g-9h-4
ww phone now	b-3d-2g4
ww phone off	b-3e-3f-3
ww phone rang	a-3b-3d-3e-4g-7h-3
ww phone to	a-6b-4c-3d-3e-5f-3g-7
ww phone was	a-5d-4f-4g-3h-3
ww picked the	a-4b-4c-3d-3f-3g-5h-3
ww pictures ,	a-5b-6c-5d-5e-8f-7g-8h-6
ww pictures .	a-3b-3e-4g-3
ww pictures of	a-4b-4c-6e-5f-5h-3
ww piece of	a-4b-3c-4d-4e-3f3g-4
ww please tell	a-5b-7e-7f-4
ww pleased about	b-5d-5f-4g-6h-5
ww point about	a-5b-5c-3d-3e-5g-5h-3
ww point of	a-4b-4d-5e-4f-6g-7h-5
ww pond .	b-4c-4d-5e-3f-4g-6h-3
ww porn .	a-6b-5c-5d-7e-5f-4g-4h-4
ww porn for	a-3
ww porn on	a-5d-6g-2h-3
ww posted goodbye	e-4f-3g3h-2
ww private window	c-3d-3f-3
ww protect you	a5b-4c-4d-4e-4f-3g-5
ww proud ,	a-4b-6c-6d-5e-5f-6g-11h-5
ww proud of	a-5d-3e-3f-3g-8
ww pushed her	a-4b-3c-3e-4f-3
ww pushed me	a-5b-3c-3d-3e-8f-3
ww put a	a-5b-5c-5d-5e-4f-3g-5
ww put his	c-3d-3g-2
ww put it	a-5b-6c-4d-5e-7f-4g-4h-4
ww put my	b-3c-3d-3h-4
ww put the	b-3c-3e-4g-12h-4
ww questions .	a-5b-5c-4d-4e-4f-3g-3
ww quiet ,	a-4b-4c-4d-3e-4f-4
ww quiet .	a-5b-5c-3d-3f-5h-5
ww quit the	a-3b-4d-3e-4g-3h-4
ww rain .	a-3b-5c-4d-4e-8f-6g-5h-5
ww raised your	a-4b-6c-3d-2e-6f-4g8h-4
ww rang .	a-5c-6d-3e-3g-8
ww rang at	b-3e-4g-3
ww rang dan	d-3e-2g-3h-3
ww rang mo	a-4b-3c-3d-4e-3f-3g-6h-4
ww rather be	a-4b-5c-3f-4g3h-5
ww rather die	a-3b-4c-4d-3e-5f-3g-5
ww read it	c-3d-4e-3f-3g-9
ww read the	a-4g-4
ww read your	b-5e-4f-4g-7h-6
ww reading about	a-3b-3c-3f-3h-4
ww reading your	a-6b-5c-7d-7e-3f-5g-12h-7
ww reason i	b-3c-4d-4e-4f-2g-8h-6
ww reason to	b-4c-4d-3e-6f-8g3h-5
ww receipt .	a-4b-5d-5e-6f-3g-6h-3
ww regret any	a-5c-3d-3e-3g-3
ww regret it	a-5c-4d-4e-3
ww regret that	a-7b-5c-9d-5f-5g-4h-7
ww rejected .	a3b-4c-3d-3e-3f-4g-3h-4
ww relieved i	a-4e5f-3h-3
ww relieved that	g-4
ww responsibility for	a-4b-3c5f-4g-4
ww rest .	a-6b-4c-5e-3f-6g3h-5
ww rice .	a-3b-4c-3d-3e-4f-4g-4h-4
ww right .	b3c-7d-6f-6g-6h-6
ww right :	a-4c-3g-3h-3
ww right there	a3c-3d-5f-4
ww right to	a-7b-5c-3d-4e-5g-5h-4
ww ring anyone	a-4b-3c-3e-4f-5h-8
ww ring at	b-5e-5g-6h-6
ww ring your	b-2g-6h-5
ww robbed a	a-6b-3c-3e-4f-3g-3h-5
ww robbed me	a-5b-5c-6d-6e-5f-5g-5h-5
ww roof .	a-3b-3c-3d-4g3h-3
ww room ,	a-5e-5g-8
ww room .	a-3b-3c-3d-4e-3f-3g3h-4
ww room and	e-3g6h-6
ww room for	b-3c-3d-7g-4
ww rope .	a3c-3g-4
ww rota .	a-5b-3d-6e-3g-5
ww round my	c-3d-4
ww round the	d-4e-4g-6h-3
ww row .	d-3
ww row and	c-3g4
ww run ,	b-3f-3g-3h-3
ww run .	a-7b-3c-6d-7e-7f-7g-7h-3
ww rung the	a-3c-5e-3g4
ww sad .	a-6b-6c-4d-4e-6f-4g-5h-7
ww sad and	g-7
ww safe at	a-3d-2f-3g4h-5
ww safe with	a-4b-4c-3e-6f-3g-7h-6
ww said ,	a-2f-4g-8h-5
ww said .	b-3c-3e-4f-4h-5
ww said good	a-3b-7d-3e-5f-3g-9
ww said he	e-4g-3
ww said her	e-3f-3g-6
ww said i	b-6d-2e-6f-3g-3
ww said it	a-4b-4c-3d-4f-3g-10h-3
ww said no	a-4c-3e-3f-6g8
ww said she	a-3d-3e-3g5
ww said so	a-5b-6c-3f-7g-9h3
ww said the	a-4c-3d-2g-6
ww said we	g3h-2
ww said yes	a-3b-3c-3e-3f-3g-6h-3
ww said you	b-3d-4e-11h-3
ww saint .	a-7b-5c-7d-4e-5f-6g-4
ww sam .	a-5b-5c-3d-4e-4f-5g-4h-4
ww same ,	a5b-5c-4d-5g-7
ww same .	b3c-3d-3e-4f-5g-2h-5
ww same day	a-4b-4g-4
ww sat down	b-5c-3d-5e-3f-3g-8
ww sat in	a-3e-3g3h-3
ww sat on	a-4c-3d-5e-2g-8h-3
ww saturday ,	g-9
ww saturday .	a-2g-7
ww saturday and	c-5d-3g8h-3
ww saturday morning	a-4d-8f-3g-5h-5
ww saturday that	e-4f-3g-4
ww saw it	a-4b-3c-8d-3e-6f-6g-6h3
ww saw the	a-6b-5c-4d-3e-6f-4g-8h-6
ww say "	b-3c-3g-5
ww say ,	a-5b3c-5d-4e-5f-5g-5h-6
ww say .	b-5c-3d-3f-8
ww say i	a-3b-4c-3g-8
ww say it	a-6c-3d-4f-4h-2
ww say no	a-4b-3c-3e-5f-3g-7h-5
ww say so	a-4b-3g-4h-4
ww say something	b-3c-6e-5g-5h-5
ww say sorry	a-5e-6g-7
ww say that	a-4b-3e-4g-6h-3
ww saying he	d-3e-6g5
ww saying i	a-2g-4
ww saying it	a-6b-5e-5h-4
ww saying you	a-4b-4c-6d-3e-4f-5g-7h-7
ww says .	a-5b-5d-6e-3f-3g-8h-5
ww says he	a-3b-4c-3d-3e-6f-3h-2
ww says i	a-3c-4d-6f-5h-4
ww says if	b-2e-4g5
ww says it	a-4b-5c-6g3
ww says she	b-5d-4e-8f-4h-4
ww scared he	a-4b-4d-3e-7f-4
ww scared i	e-3f-4
ww scared of	d-3e4f-4h-5
ww school .	a-3b-3g-6h-3
ww school gate	a-4c-4e-4g3h-3
ww school run	a-3b-3c-4d-6e-5f-4g-4h-3
ww scratched my	a-4b-4c-4d-4f-3g-5h-3
ww screen .	a-4b-4c-4d-5e-3f-4g-3h-4
ww sea .	b-3c-4d-4e-3f-2
ww second best	a-4b-3c-4f-4h-3
ww second phone	a-5b-4c-3d-3e-3f-6g-7h-5
ww secretly pleased	a-3b-5c-2d-4e5f-3h-5
ww see .	a-3b-3e-10
ww see a	a-8b-6c-3e-7f-7g7h-3
ww see him	a-6b-5d-3e-7f-3g-8h-5
ww see it	e3g-6
ww see me	d-3e-8g3h-3
ww see my	d-3e-5f-4g9h-4
ww see that	a-5c-6d-5h-4
ww see the	a-3c-4e-8g-10
ww see what	a-3b-3c-2e3f-6g-8h-3
ww see your	b-4g-7h-3
ww seen the	a-4b-3c-4d-5e3g-5h-3
ww session and	d-4g-6
ww session was	c-3e-3h-3
ww set up	a-5b-6c-6d-5e-11f-4g-4h-4
ww seven .	c-3g-6
ww shaving .	b-3c-3d-3f-4g-5h-3
ww she asked	b-6c-3d-5e-7g-10h-3
ww she came	b-3e-3g4
ww she can	a-3b-7c-4d-7f-6h-11
ww she could	d-3e-6
ww she cried	e-5f-2
ww she did	a-5b-5c-4d-3e-5g-4h-5
ww she fell	b-3c-4e-4f-3g7h-3
ww she had	a-7b-6c-3e-7g-5h-4
ww she has	c-3d-3e3f-5h3
ww she hit	a-5b-5d-5e-6g6h-3
ww she is	a-5b-8c-4d-5f-9g-5
ww she knows	a-3e4g-7
ww she likes	a-3b-4c-4d-3f-5g-5h-5
ww she loves	a-3b-7c-2d-5f-8g-5
ww she never	a-4d-3e-8g-5h-3
ww she reads	a-4b-5c-6d-4e-7h-5
ww she said	a-3b-5c-4d-4e-7h-4
ww she says	b-8d-4e-5g3h-5
ww she thinks	b-5d-3g-7
ww she threw	b-4d-3e-6f-3
ww she told	b-4e-8f-3h-4
ww she wants	b-3c-4e-8f-3g-8h-4
ww she was	b-7c-3d-6e-12f-5h-14
ww she will	a-7b-7c-6d-6e-8f-4g-4h-7
ww she would	a-7b-4c-3d-3e-8g3h-4
ww shed .	g-4
ww shook her	a-3b-3d-3e-7g6
ww shook the	a-5b-4c-6d-3e-3f-4g7h-3
ww shop .	a-6c-3d-4g-6
ww shopping ,	a-3b-3c-3d-4e-3f-3g-4h-4
ww short with	g-3
ww should have	e-3g-9
ww should leave	d-3e-2g-5h-3
ww should not	b-4c-2d-7f-4
ww shoulder .	a-3b-3c-3d-6e-4f-4g5
ww shout .	a-5c-4e-6f-4g-5
ww shouted ,	a3c-3g-5
ww shouted at	a-6b-6c-5d-3e-3f-4g-6h-4
ww show me	a-5b-4c-3d-3e-3g-6h-5
ww showed me	a-4b-5d-3e-4f-4g3h-4
ww shower .	a-5b-4c-5d-5f-5g-5h-3
ww shrug .	d-3e-3f-3g-3h-4
ww shut and	e-3g5
ww shut the	d-4g-6h-3
ww sick .	b-3c-3d-3e-2f4g-5
ww side .	a-4b4c-4d-4e-5g-5h-7
ww since .	a-6b-4c-6f-3g-7
ww since easter	b-4c-5d-6f-4g-4h-3
ww since i	a-6b-3e-4
ww since january	a-6b-6c-5d-3e-5f-3g-4h-6
ww since the	a-9b3d-4e-4f-3g-5h-3
ww since you	a4g-7
ww single thing	a-4b3c-5f-3g-4h-6
ww single time	a-4b4e-2g-3
ww sister .	a-3b-4c-5d-3e-5f-4
ww sister says	h-3
ww sit down	a-3c-4e-3g-4h-3
ww sit in	b-3d-3g4
ww sit there	a3e-4f-4g-4h-5
ww site .	a-5b-5c-6d5f-4g-4
ww site because	d-6e-4g-5
ww sites were	a-5b-4c-4d3e-4f-4g-3h-4
ww six ,	c-4d-3g-3
ww six .	b-3c-3e-3h-3
ww six and	b3e-4g-8
ww slammed the	a-3c-3d-3f-3g-6
ww slaps me	a-4b-8d-4e-5f-4g8h-3
ww sleep .	a-4b-5c-4d-3f-5g6h-3
ww sleep in	a-6b-3d-4e-3g-9h-4
ww sleep with	g4
ww sleepwalk .	a-3b-5c-4d-5e-4f-6g-4h-9
ww sleeves in	g5
ww slept .	b-3c-3d-4e-4g-8h-3
ww slept at	b-3c-4g-3h-3
ww slipped .	a-3b-4c-4d-6f-4g-3h-4
ww slow reader	a-4b-4c-3d-3f-7g-4h-3
ww small .	a-4b-4c-3e-3f-3g-4h-3
ww small talk	b-3c-4f-4g-3
ww small thing	b-6d-4e-3f-7g-4h-4
ww so ,	a-4b-4c-3e-3f-6g-6h-5
ww so .	a-8b-4c-4d-3e-5f-9g-11
ww so bad	a-5b-3c-5e-8f-7g4
ww so hard	a-2b-2d-4e-3f-3h-4
ww so i	b-8c-5d-3e-7f-6g-6h-4
ww so it	a-9b-4e-6g-8h-3
ww so much	a-5b-3c-5d-4f-4g-7
ww so on	e-4g-5h-3
ww so she	a-5e-4g7
ww so stupid	a-5b-3d-3e-6f6g-7h-3
ww so that	c-4d-4g-3h-3
ww so the	a-6b-4d-5f-4g-9
ww so tired	a-3b-3d-3e-5f-7g8h-3
ww so we	a-6b-3e-3f-3g-10h-3
ww so you	a-6c-3d-4e3
ww some of	a-8b-3c-7d-7e-6f-4h-3
ww some things	a-3b-4c3g-4
ww someone who	a6b-6e-5f-5g-7
ww something .	c-3e-5f-3h-5
ww something i	a-5b-4c-4d-3e-3f-4g-4h-5
ww something out	a-5c-3g-7
ww something to	a-6f-3
ww something wrong	a-7b-4c-4e-4f-7g-6h5
ww sometimes i	a-3b-4c-3d-3e-4f-3g4
ww son says	a-3c-3f-3
ww son tonight	g3
ww sorry $	a-4b-4d-5e-4f-5h-6
ww sorry ,	b-3c-6d-3e4f-5g-8h-6
ww sorry .	a-11e-6f-10h-4
ww sorry about	a3b-5c4e-6f-3g-7
ww sorry for	a-9b-5d-4f-6h-4
ww sorry i	b-3c-9d-3e-5f-3g-9
ww sorry if	a-3b-5c-10d-4e-6f-4g-11h-5
ww sorry that	a-6b-2c-5d-4f-3g-3h-7
ww sorry to	a-5b-4c-7d-8e-5f-5g-6h-3
ww sorry you	a-10b-6d-6f-10g-4h-6
ww sort of	a-4b-2c-7d3f-4g-8h3
ww soup .	c-3d-4e-3g-5
ww spain .	a-3b-6c-5e-4f-6g-6h-3
ww spare room	d-4g-4
ww spent it	a-4c-4d-5g-5
ww sponsor .	a-3b-4c-4d-3f-4g-4
ww spring .	a-4b-6c-4d-5e-4f-3g-4h-5
ww spying .	a-4b-5c-4d-6e-4g-5
ww stairs .	b-4c-3d-3e-4f-3g5h-3
ww start .	a-6b5c-3e-4f-4g-6
ww start to	a-5e-3f-3g-3
ww started to	a-5b-7c-5d-7e-6f-4
ww station .	a-4b-5c-5d-3e-6f-4h-4
ww stay ,	a-4c-3e-4f-3g-5h-4
ww stay .	a-3b-5c-5d-4e-8f-3g-7h-4
ww stayed at	a-5b-5c-4d-4f-3g-5
ww stew .	a-5b-6c-5d-5e-5f-5g-7h-5
ww still doing	b-6d-4f-4g-4
ww stomach drop	f-3g-4
ww stood in	g3
ww stop ,	a-5c-7f-3g-5h-3
ww stop .	a-6b-5c-5d-5e-9f-4h-3
ww stop asking	b-3d-5e-6g-5
ww stop at	a-5c-3f-4g5h-4
ww stop for	e-4h-3
ww stop telling	e-3g-5h-4
ww stopped in	a-4b-4c-5d-3f-4g-7h-3
ww straight .	b-3e-4f-3g-3h-3
ww straight to	c-3f-3g-5
ww stuff .	a-5b-5d-6e-6f-4g-5h-4
ww stupid ,	a-5b-4e-6g-5h-4
ww stupid .	a-4b-4c-6d-2e3g-6h-5
ww subscription with	a-3d-3e-3g-3
ww such a	a-4b-5c-4d-5e-4g-6h5
ww summer ,	d4g-3
ww summer .	a-4b-7d-7e-5f-3g-4h-4
ww sunday ,	b-3g-6
ww sunday .	a-3b-5c-5e-4f-3g-4h-3
ww sunday and	e-3g-5
ww sunday i	a-5b-4c-5d-4f-3g5h-4
ww supper .	a-5b-4c-5d-4e-4f-4g-4h-3
ww supported by	a-3b-6d-3e-3f-3g-3
ww supposed to	a4f-3g-4h-4
ww surprise .	a-5b-3d-4e-4f-2g-4h-3
ww swim .	a-5b-6c-3d-3e-5f-8g-6h-3
ww switched it	a-3c-5d-5e-3g-4
ww switched off	a-4b-3c-5e-2f-3g-6
ww table ,	a-4g-5
ww table .	a-4b-4c-3d-3e-4g-6h-3
ww tablet in	a-5b-4c-3d-3e-6g-6h-7
ww tablets .	a-4b-5c-6d-6e-3f-5g7h-7
ww take a	b-4g-5
ww take full	c3d-3
ww take me	a-5b-5c-4d-2e-3f-5g5
ww take responsibility	a-3c3d4g-4
ww take the	a-7b-10c-8d-4e-5f-4g-5h-5
ww take your	a-4b3c-6d-10e-6f-3g-8h-6
ww taken for	g-3
ww takes me	a-4b-3c-5d-3e-3f-5g-4h-3
ww talk ,	a-7f-3g-3
ww talk .	a-3b-5c-4d-3e-6f-4g-5h-3
ww talk about	c-5d-3e-3g-11
ww talk at	a-5b-3c-7e-5f-3g-6h-7
ww talked .	a-4b-3d-3g-4
ww talking about	a-4b-3d-4e-3g5h-6
ww tbh $	a-5b-3c-3d-5e-4f-3h-4
ww tea ,	a-3d-3f-5g-6h-4
ww tea .	a-4b-6c-5d-3e-4f-6g-7h-5
ww teething .	a-4b-4c-3d-4e-5f-4g-5h-4
ww tell her	a-3b-4c-2e-9f-4g-6h-5
ww tell me	a-5b-8e-3f-3g-11h-4
ww tell mother	a-6c-5d-4e-4g3
ww tell my	a-3b-4c-4d-3f-4g3
ww tell the	e-3h-7
ww tell you	c-3f-3h-5
ww tell your	b-4c-3d-2e-3f-6h-4
ww telling me	b-5e5f-6g-7h-5
ww telling the	a-4b-9c-4d-7e-6f-7h3
ww telling you	a-8b-3c-8d-4e-4f-4g-9h-3
ww telling your	e-3g-5h-4
ww ten ,	b-3d-5f-3g-6
ww ten .	a-6b-4c-4d-6e-4f-4g-4h-6
ww ten minutes	a-6b-5c-5d-4e-5f-6g-6h-4
ww than a	b-3c-4d-3e-3g-6
ww than i	a-4b-6c-7d-4e-7f-6g-9h-6
ww than me	a-4b3d-5f-8g-6h-3
ww than the	a-5b-3c-4d-3e-4g4
ww than you	b-5d-3e-6f-3g-4h-6
ww thank god	a-4b-4c-2d-4e-3f-4g-5h-4
ww thank you	a-5b-5c-6e-3f-2g-5h-5
ww that $	a-6b-3c-5d-5e-6f2g-4h-3
ww that .	a-5b-5d-3e-8f-3
ww that account	d-2g-6h-2
ww that again	a-3c-3g-7h-3
ww that business	a-3c4d3f-3g-3
ww that he	a-3e3g3
ww that i	a-10d-3f-3
ww that in	a-4b-5c-7d-5e-5f-4g-3h-6
ww that is	a-9b-7c-4d-6e-4g-5h-5
ww that it	a-6g-9
ww that knot	g-5
ww that meeting	c-3
ww that my	a-4c-6d-7g-3
ww that night	b-4c-4d-4
ww that nothing	a-6b-7c-3d-3e-3f-4g-3h-3
ww that on	a-7b-4d-5e3f-8g-7h-4
ww that one	a-3b-4e-4f-5g-3h4
ww that order	a-5b-4d-4f-4g-6h-4
ww that phone	a-6b-3d-3e-5g3
ww that she	d-2e-4f-3g-5
ww that site	a-7b-5c-5d3e-3f-5g-7h-2
ww that song	a-5b-6c-5d-6e-7f-5g-7h-6
ww that the	b-4c-3d-5g-3
ww that thing	a-5b4e-3h-3
ww that to	a3e-5g-2h-4
ww that was	a-10b-4c-9d-7e-5f-8g-8h-5
ww that way	b-3c-9d-4g-7h-3
ww that went	a-4c3d-5g-3
ww that you	c-8d-4e-15f-7g-9h-4
ww the account	a-7c-5e-3h-4
ww the address	a-4b-4c-4e-4f-4g-5h-3
ww the agreement	b-2c-5d5f-3g-5
ww the algorithm	a-4b-4c-4d4e-4f-3g-4
ww the allotment	a-4c-5d-3f-4g-5h-5
ww the answer	a-3g-5
ww the app	a-5b-3c-4d-4e-4g-6
ww the baby	b-6c-4d-7e-7f-5g4h-3
ww the back	a-3b-5d-5e-6f-6g-8h-3
ww the ball	a-5b-7c4d-9e-4f-3g-8h-4
ww the bank	c-3g-6h-3
ww the bath	a-6b-2c-3d-4e-3f-4g3
ww the bathroom	a-7b-5c-3d-6e-4f-8h-4
ww the bed	d-4e-5g8
ww the bedroom	a-5b-3d-3e-3f-3h-3
ww the belt	a-6b-9c-6d-7e-6f-6g7h-6
ww the bench	b-4c-3d-4g-5h-3
ww the best	g-5
ww the better	a-3d3e-6f-3g-4
ww the bike	a-5b-6c-4d-6f-5g4h-5
ww the bill	g-4
ww the bin	a-6c-7d-6e-4f-3g-8
ww the bins	a-4b-5d-4e-3g-4
ww the blood	b-5c-4d-6e-3f-4g-6h-5
ww the blue	a-5c-3g-6
ww the boiler	a-9b-7c-8d-6e-6f-6g-7h-5
ww the bonus	a3c-4g-6
ww the boys	a-3d-4e-2h-3
ww the bread	a-5b-5c-5d-3e-6f-5h-4
ww the bridge	a-5b-6c-7d-5e-7f-3
ww the browser	a-3b-3c-4d-2e-5f-3g-5h-4
ww the budget	a-4b-3c-4d-4e-3f-3g-6h-5
ww the bus	a-6b-4c-4d-5e-2f-3g-8h-6
ww the cake	a-5b-6c-2d-3e-2f-2g-7h-3
ww the call	a-5b-5c-5d-6e-6f-4g-4h-3
ww the canal	a-4b-4e-3f-5g-6h-5
ww the car	a-4b-3c-3d-4f-3g5
ww the caravan	b-3d-3e-6g-7h-3
ww the card	a-7c-4d-5e-3
ww the cat	a-6b-4c-6d-8e-5f-3g4h-4
ww the children	a-4b-9c-3d-4e-4f-4h-7
ww the clinic	a-5b-6c-5d-7e-5f-5g-3h-6
ww the clock	a-3b-3c-3d-3e-2f-3g4
ww the code	a-4c-3e-3h-4
ww the coffee	d-5g-3
ww the counselor	a-3b-5d-3e-6g-6
ww the cricket	a-6b-4c-3d-5e-3f-3g-3h-4
ww the crossword	a-3b-7f-2g-3h-3
ww the date	a-4b-4c-7d-3e-4f-6g-4h-3
ww the dates	a-4b-4c-4d-5e-3f-5g-5h-4
ww the day	a-5b3d-9e-6f-3g-12
ww the days	b-3c-3e-5f-3g-7h-2
ww the dead	b-3e-3f-4g-4
ww the dentist	a-5b-5c-4d-5e-5g-6h-3
ww the dinner	a-5b-3g-6
ww the disclosure	a-3b-3c-5d-3f-3g-6h-3
ww the dishes	a-4b-3c-5d-5f-4g-7
ww the doctor	a-4b-5c-3d-5e-4h-4
ww the dog	a-8b-8c-5d-5e-4f-3
ww the door	a-5b-4c-4e-4g6
ww the doorway	a-3d-3e-3g5
ww the drawer	a-3b-3d-8e-4f-3h-5
ww the drink	a-5b-4c-4e-6f-4g-6
ww the end	b3c-3d-4e-2f-4g-4
ww the evening	d5g-4
ww the extent	a-3b-3c-5d-4f-3g-5
ww the eye	a-5b-5c-3d-6e-6f-6
ww the family	a-4b-3c-4d5e-3f-4g-4
ww the fence	a-4b-4c-5d-6e-4h-3
ww the film	a-7b-5c-4d-4e-10f-8g-5h-4
ww the filter	a-3b-2c-3g-6
ww the first	a-4d-2g-6h-2
ww the floor	b-3c-3d-5e-3f-3g3
ww the flowers	a-5c-3d-3e-5g-4h-3
ww the form	a-5b-5c-7d-4e-4f-5g-7h-3
ww the forms	a-6b-4c-3d-3f-5g-6h-4
ww the fridge	a-3b-5c-3d-5e-5f-4g-4h-5
ww the garage	a-3b-4c-4d-4f-5g6h-5
ww the garden	a-5b-4c-6d-7e-8f-5g-9h-6
ww the gas	b-5c-6d-4e-3f-3g3h-2
ww the ground	a-5c-4d-3f-5g6
ww the group	a-3b-5d-3e-5f-2g-9h-3
ww the gym	a-6b-4c-4d-4e-3f-3g-5
ww the hair	a-3b-4c-2d-3e-5f-3g9h-3
ww the hall	a-5b-5c-4d-4e-4f-5g-3h-3
ww the heating	a-4b-4c-4d-5e-3f-5g-7h-4
ww the history	a-5b-5c-6e-3f-5g-6h-3
ww the holiday	c-6d-6e-6g-6
ww the hospital	a-6b-3c-6d-5e-3f-3g-10
ww the hotel	d-3g-5
ww the house	a-3c-3d-6f-5g3h-4
ww the ice	a-3b-3c-5d-6e-3f-4g-7
ww the iron	a-4e-4g5
ww the ironing	a-5b-5c-4d-4e-5f-5g-6h-4
ww the job	a-7c-3d-4e-8f-3g-8
ww the joint	a-3d-3f-3g-3
ww the kettle	a-5b-4c-3e-4f-3
ww the kids	a-4c-3d-6e-7f-4h-4
ww the kitchen	a-4b-3c-4d-7e-4f-5g-8
ww the knife	f-4g7
ww the lads	a-6b-3c-6d-6e-4f-4h-3
ww the laptop	a-5b-5c-5e-4f-3g-6h-3
ww the last	b-8c-7e-9f-5h-5
ww the lawn	a-3b-6c-5d-5e-5f-5g-7h-4
ww the letters	a-3b-4c-5d-3e-6f-6h-6
ww the library	a-4b-6c-5d-5e-4f-5g-5h-5
ww the lie	c-6d4e-3g-7
ww the lighter	a-5b-5c-7d-4e-3f-7g7h-3
ww the loft	a-4
ww the long	a-5c-3f-3g-5
ww the lot	a-6b-6c-3d-3e-6f-4g-8h-4
ww the lying	a-6b-9d-2g-8
ww the man	a-9b-5d-6e-3f-9h-8
ww the marks	a-3b-6c-5d-5e-6g3h-3
ww the meeting	a-6b-4c-3d-6e-3f-4g-5h-4
ww the messages	a-7b-4c-5d5e-7f-3h-3
ww the middle	g3h3
ww the mirror	a-3b-6c-4d-4e-5f7g-8h-6
ww the money	a-4b-3c-6e-3f-3g-11h-3
ww the month	c-5d-4e-3g-8h-2
ww the morning	a-4b-4c-2f-2g-3h-3
ww the motions	a-3b-3d-3e2f-3g-3h-3
ww the mug	a-5b-3d-3e-3f-8g7
ww the neighbours	a-7b-4c-6d-5e-3f-5h-6
ww the news	a-8b-5c-5d-5e-3f-4g-4h-5
ww the next	a-3d-3g-7
ww the night	a-8b-4c-4d-3e-3f-5h-3
ww the old	a-6b-6c-9e-5f-7g-7h-6
ww the one	a-4b-3c-4d-5f-6h-4
ww the other	a-3d-4h-3
ww the oven	b-3c-5d-5e-2f-3g-6
ww the phone	c-3d-3e-4f-3g-16h-4
ww the picture	b-3c-3d-3e-4g-5h-3
ww the pictures	a-6b-5c-5d-5e-6f-6g-8h-6
ww the pier	d-3g-4
ww the place	a3b-3c-4d-4e-3g-6
ww the plan	a-4b-3f-5g-4h-3
ww the point	a-4b-4d-5e-4f-6g-7h-5
ww the police	a-3b-5c-4d-6e-4f-3g3h-3
ww the post	a-3b-7c-4d-4e-3f-4g-4h-5
ww the private	c-3d-3f-3
ww the quiz	a-3c-5f-3g-6
ww the radio	a-6b-3c-5e-3f-4g-9
ww the rails	a-5b-4c4d-4e-5f-4g-5h-4
ww the razor	b-3c-6d-4g8
ww the reason	b-3c-4d-4e-4f-3g-9h-6
ww the receipt	a-4b-5d-5e-6g-6h-3
ww the receipts	a-4b-4c-6d-8e-3f-3g-6h-3
ww the rest	a-5b-4c-4d3e-3g-6h-4
ww the review	d-6g-4h-4
ww the rice	a-3b-4c-3d-3e-4f-4g-4h-4
ww the river	a-6b-3c-3d-4f-5
ww the road	a-3b-3c-8d-7e-5f-5g-5h-5
ww the roof	a-3b-3c-3d-4
ww the room	a-6b-3c-3d-6e-3f-3g4h-3
ww the router	a-3e2
ww the row	a-6b-5c-3d-5e-5f-6g-8h-5
ww the rule	a-6b-6c-4d-4e-5f-5g-4h-6
ww the same	a4b6d-3e-3f-3g-7h-6
ww the school	a-4c-5e-5f-4h-2
ww the scissors	b-3g3
ww the sea	a-3b-3c-4d-4e-4
ww the second	a-4b-4c-4d-4e-3f-7g-7h-4
ww the session	c3g-10
ww the shed	a-4b-3d-3f-3g-6
ww the shelf	a-3b-3c-2d-3e-3f-3g-3h-3
ww the shop	a-5b-4c-3d-4e-4f-5g-7h-7
ww the shower	a-4b-4c-4d-5e-4f-5g-5h-3
ww the shrug	d-3e-3f-3g-3h-4
ww the site	c-3d5e-3g-5
ww the sofa	a-4b-5c-4d-4e-3f-3g-7h-4
ww the soup	a-4b-4c-2d-4e-5g-7h-6
ww the spare	b-4c-4d-5e-4f-4g-6h-5
ww the stairs	b-3c-3d-4e-4h-3
ww the statement	a-4b-4c-4d-3e-4g-5h-3
ww the statements	a-3e-5g-4
ww the station	a-3b-7c-4d-3e-6f-4g-6h-3
ww the study	b-2d-4e-2f-4g-9h-3
ww the summer	a-4b-7e-5f-3g-5h-3
ww the table	a-5d-3e-5g-8
ww the tablet	a-9c-4d-2g-10h-3
ww the therapist	a-3b-3d-5f-3g-3h-3
ww the thought	d-5g3
ww the time	a-4b3d-5e-4h-3
ww the train	a-6b-5c-4d-3e-3f-5
ww the truth	a-7c-5e-8g-13
ww the two	a-3d-4
ww the urge	a-4b-4c-4e-5f-4h-3
ww the vet	a-5b-3d-4e-3f-3g-6h-5
ww the walk	b-4c-3d-5e-5f-3g-6h-3
ww the wall	a-6b-2d-4e-4g5
ww the washing	a-6c-6d-5e-4f-4g-5h-3
ww the way	a-10b-9d-9e-6f-4h-3
ww the week	a-8b-4c-5d-5g-6
ww the weekend	a-5b-6c-5d-3e-6f-4g-3h-5
ww the whole	a-5b-6d-7f-3g-8h-5
ww the window	a-5b-7c-8d3e-6f-6g-6h-5
ww the windows	a-4b-4c-3d-6f-3g-7h-3
ww the word	a-4d-5e-3g-6
ww the work	a-3b-3c-5d-6e-5g-7
ww the world	a-6b-6c-4d-6e-3f5h-4
ww the worst	a-5b-6c-6d-6e-6f6g-6h-7
ww the wrong	a-3b-3c4d-4e-6f-4g-3h-3
ww the year	b-5c-7d-4e-4f-5g-6h3
ww their own	c-3d3g3
ww them ,	a-5b-5f4
ww them .	a-6b-10c-6d-7e-9f-12h-11
ww them in	a-5b-3d-3e-3f-4
ww then i	a-4c-5g-10h-3
ww then it	a-3c-3d-5
ww then the	a-3e-3g3h-2
ww there .	b-5c-4d-6e-7f-7g-4h-6
ww there are	a-3b-5c-3d-6e-3f-8g8h-5
ww there for	a-5b-4c3d-6f-6g-4h-3
ww there is	a-9b-6c-3d-10e-6g3h-4
ww there on	a-3b-3f-3g-8
ww there till	a-6b-5c-4d-6e-5f-4g2h-3
ww there was	b-3c-8d5e-4f-6g-11h-8
ww they would	a-4b-3c-2d-3e-7f-3g9
ww thing ,	a-4b-7c-6d-5e-5f-7g-8h-4
ww thing .	a-6b4c-5d-5e-4h-6
ww thing i	a-3b4c-6d3f-4g-5
ww things ,	a-6e-7f-5g5h-3
ww things .	a-5b-6d-4f-3g-5h-4
ww things and	a-6b-3d-6f-4g-5
ww things at	a-5b-4c-4d-2e-3f-3g3h-5
ww things i	a-4b-6c4d-6f-3g-9
ww things in	g3
ww things slide	a-4b-3c3d-3f-3g-3h-3
ww think .	b-3d-6e-5g-12h-5
ww think about	a-3c-3d-3e-10g8
ww think he	e-4f-5g-5h-7
ww think i	b-6c-5d-4f-7h-4
ww think it	a-6b-3c-7d-7e-5f-6g6h-3
ww think of	a-6b-5d-6e-6f-4g-7h-3
ww think you	a-5c-6e-7g-8
ww thinking .	a-6c-5e-4f-3h-3
ww thinking about	a-3b-7c-6d-7f-6h-4
ww thinking of	a-4b-4c-5d-10f-5g6h-3
ww thinks i	b-5e4f-3g-7h-3
ww thinks it	b-7d-3e-7g-7h-3
ww thirty years	a-5b-2c-3e-2f-3g-5
ww thirty-four years	a-8b-5c-5d-3e-4g-8h-3
ww this ,	a-6c-3d-5f-4g-2h-6
ww this .	a-6b-4c-4d-4e-5f-10h-3
ww this ?	a-3b-5c-4d-4e-4f3g-6h-6
ww this anymore	b-7g4
ww this family	a-5c-4d-5e-6f-3g-6h-7
ww this habit	b-4c-8d-7e-5f-4g-7
ww this house	a-3d-3e-7g-14h-4
ww this is	a-7b-7c-4d-4e-6f-8g3h-8
ww this morning	b-3d-4e-4g-3
ww this on	a-5b-6c-7d-5e-5f-6g-6h-5
ww this time	a-3b-9c-8d4e-11f-6
ww this to	a-8b-6c-3d-4f-3g-8h-4
ww this week	a-6b-4c-3e-4f-3g3h-8
ww this would	b-3d-3e-5g-7h-3
ww this wrong	g-5
ww this year	a-3b-4d-3f-4g-5h-4
ww though i	a-6b-3e-4f-3g-3h-3
ww thought about	a-5b-6c-7e-5f-3
ww thought i	a-8b-2c-5d-3e-10f-4g-9
ww thought you	a-4b-2c-3e-4g-3
ww threatened to	a-3d-5e-6f-3g4
ww three .	a-7b-6c-4e-5f-6g-6h-3
ww three and	f-4g-3h-3
ww three times	a-3b-4c-3d-3e-4f-3
ww three weeks	b-4c-5d-3e-2f-3g-4
ww threw a	a-5b-3c-4d-6e-4f-3g6
ww threw me	a-3b-3d-3e-4f-4h-6
ww threw the	a-3b-3e-4f-4g7
ww throat .	c-3g5h-2
ww through .	a-3
ww through a	b-6c-4d-5e-4f-5h-6
ww through his	a3b-4c-3f5g-8
ww through the	a-6b-6c-4f-4h-5
ww through your	a-6b-5c-5d-6f-3g-7
ww throw the	b-4c-3d-3e-4f-3g-5
ww thumb ,	a-5c-5d-4e-2f-4g2
ww thursday ,	a-5c-5e-3f-4
ww thursday .	a-3b-3c-5d-4e-6f-3g-8
ww thursday and	b-3d-5
ww tiles .	a-4c-3d-4g6
ww till i	h-4
ww till it	a-5b-6c-5d-6e-6f-5h-3
ww time ,	a-7b-6c-6d-5e-3f-5g-4
ww time .	a-3c-7f-7g-4h-6
ww time :	d-2g-4
ww time and	g-4
ww time he	d-3g6
ww time i	a-4b3e-3f-3
ww time it	b-6e-4g5
ww time the	b-5e-5g-7h-3
ww time we	a-4b-7d-3e-3g-7
ww time you	a-3e-3
ww times ,	a-6b-5g-5
ww times .	a-5b-7c-3d-4e-6f-3g-9h-7
ww tired ,	a-3b-2c-7d-3f-7g-4h-5
ww tired .	a-8b-5c-3d-3e-7f-10h-11
ww tired and	a-5c-3d-3e-3f-3g-7h-3
ww tired of	a-6b-4c-6d-3e-6f-6h-3
ww to .	a-6b-6c-9e-6f-8h-8
ww to a	c-8d-5e-5f-8g-6h-6
ww to answer	a-6b-4c-5e-3f-3g-6
ww to anyone	a-6b-8c-4d-5e2g-8h-4
ww to apologize	a-4b-2c4d-5e-3f-3g-6
ww to ask	a-4b-3c-6d-3e-5f-4h-5
ww to be	c-5d-4g-4h-5
ww to bed	a-4b-5c-5f-8g-10h-3
ww to believe	a-4b-5c-4d-5e-5f4g-7h-8
ww to blame	a-5b-6c-4d-5e-6g-6h-6
ww to both	a-3g-6
ww to call	a-3b-5c-4d-4f-5g-4h-6
ww to carry	a-4b-4e-5f-2g4
ww to check	d-3e-5f-3g2
ww to come	a-6b-7d-3e-8f-5g-10h-5
ww to deal	a-4b-4d-3e-3g-5
ww to die	a-4b-7c-4e-4f-4g8
ww to disappear	c-4f-3g-3
ww to do	a6b-8c-6d-4e-3f-6g3h-3
ww to end	a-7b-3c-5e-5f-5g-8h-2
ww to explain	a-4b3c-3d-4e-6f-4g-6
ww to fail	a-3b-5c-3d-2g-5
ww to feel	a-5b-5c-7e-6
ww to find	a3b-4d-5e-5g-5h-3
ww to fix	a-5b-5c-5d-4e-8f-4g-5h-5
ww to get	a-5b-4c-3d-4h-5
ww to go	a-5b-5c-3e3g-3
ww to group	a-5b-3c-3d-8e3f-3g-9
ww to have	a-5c-4d3e-5
ww to hear	a-7b-3c-8d-3f-4g-8
ww to hurt	b-5c-3d-3e3f-4g-10h-4
ww to it	a3b-6d-4e-7g-7
ww to keep	b-5f-4g-12
ww to know	a-7b-3c-10d-3e-4
ww to learn	a-4b-7c-4d-4e-6f-5g-5h-5
ww to leave	a-4b-8c-6f-3g-10h-4
ww to leeds	b-2g-7
ww to live	a-6b-3c-5d-5e-5f-4
ww to look	a-7c-3d-5f-4g5h-2
ww to make	a-5b4c-4d-3e-5f-4g-4
ww to me	a-6c-4d-9e-11f-7h-7
ww to move	a-4c-4e-6g-5
ww to my	a-10b-6d-8e-3f-6g4h-3
ww to myself	a-6b-5c-3d-3f-6g5
ww to open	a-7b-5c-4d-4e-5f-5g-6h-3
ww to protect	a5b-4c-4d-4e-4f-3g-5
ww to ring	a-8b-5d-4e-4g-5h-4
ww to say	a-3b-5d-3e-3f-5g-5
ww to see	a-8b-3c-9d-5e-8f-6g8h-6
ww to shout	a-5c-4e-6f-4g-5
ww to sit	a-3c-3
ww to sleep	a-6b-4c-4e-6f-4g4h-3
ww to spain	a-3b-6c-5e-4f-6g-6h-3
ww to spare	a2b-3d-6e-3g4
ww to start	a-8c-3
ww to stay	a-8b-3c-5e-6f-3g-6h-2
ww to stop	a-6b-5c-6e-6f-4g-6h-3
ww to take	a-3b-3g6
ww to talk	a-6b-4c-5e-5g-10
ww to tell	a-8b-5c-3d-3f-4g-9h-6
ww to the	a-9b-4c-4d-5e-7
ww to them	a-4b-7c-4e-5f-6
ww to think	a-5b-6c-4d-5e-9f-4g-5h-4
ww to throw	b-4c-3d-3e-4f-3g-5
ww to trust	a3d-2e-6g-8h-7
ww to two	a-6b-6c-6d-6g-4
ww to vanish	c-6d-3e-4f-5g-5
ww to work	a-4b-3d-3e-5g3
ww to worry	b-4c-4d-4e-3g-5h-2
ww to write	a-6c-3d-3e-3f-2g-10
ww to you	a-12d-7f-7g-9h-6
ww toast .	a-3b-4c-4d-4e-5f-4g-6
ww today ,	a-5b-7c-6d-5f-5g-6h-5
ww today .	a-5b-5c-4d-5e-4f-7g3h-4
ww today i	b-3c-3d-2e-3f-4g-8h-3
ww together .	a-3b-4c-2e-3f-3g-4
ww told .	a4b-7e-3g-4h-6
ww told about	a-6b-7c-5e-5f-9g-9h-6
ww told ade	a-4b-4c-4d-4e-4f-4g-4h-4
ww told anyone	b-5e-6f-8g7h-4
ww told claire	a-4b-4c-3e-4g-3h-5
ww told her	a-3b-4c-4e-3f-9g-11h-4
ww told him	b-4f-4g-6h-4
ww told me	a-7b-3d-3e-3f-4
ww told my	a-4c-7f-2g2h-3
ww told the	a-4c-2d-5e-3g-3h-3
ww told them	a-5b-4c-3d-6e-4f-6g-9
ww told you	a-4b-3c-5d-3e-2g-10
ww tomorrow $	a-7b-6c-2d-4e-6f-4g-3h-4
ww tomorrow .	a-2b-3c-3e-4f-3h-4
ww tongue ,	a-5b-5c-4d-4e-3f-5h-5
ww tonight ,	a-4b-3c-5e-5f-3g-10h-6
ww tonight .	a-5b-5c-4d-4e-7f-12g6h-9
ww tonight and	a-5b-4c-6d-6e-3h-4
ww tonight i	b-4c-3d-5f-6h-3
ww too .	a-3b-3c-7e-4f-4g-3h-2
ww too many	a-5b-5c-4d-5e-6f-6g-7h-6
ww too much	a-3e-4g-4h-5
ww took a	b-3e-3g-6
ww took it	a-3c3g-3
ww took my	b-4c-4d-3e-5f-3h-5
ww took over	a-4b-3c-4d4g-6
ww took the	a-3b-4c-7d-4e-4f-3g-4h-3
ww touch .	a-6b-6c-4d-4e-5g-5h-4
ww tracker on	a-3b-4c-4f-3g5h-4
ww train .	a-6b-6c-4d-4e-4f-7g-5
ww tried to	a-4b-4c-3e-3f-4g-5h-3
ww trust .	a-4b-4d-4f-4g-3h-3
ww trust myself	a-4d-4f-6h-4
ww trust was	a-4d6g-3h-3
ww trust you	a-6b3d-3e-6g-4h-7
ww truth ,	a-4b-5d-3e-3h-4
ww truth .	c-3d-6e-6f-5g-8
ww tuesday ,	a-4b-4c-4d-4e-3f-4g-3h-4
ww tuesday .	b-3e-4f-4g-7
ww turned it	b-4c-4d-3e-3f-5g-5h-3
ww turned the	a-4c-3e-4g-5
ww turned up	d-3g-6
ww turning up	c-3d-4g3
ww turns up	a-2b-5e-6g5
ww twenties .	a-3b-5c-6d-4e-4g-4h-5
ww twenty .	a-3b-3c-2e-3f-5g-5h-4
ww twenty minutes	a-4b-3c-3d-5e-3f-3h-3
ww twice ,	b-4g-4
ww twice .	a-5b-6c-5e-4f-7h-5
ww two .	a-5b-5c-3d-3e-4f-4g-5h-5
ww two hours	b-4d-3
ww two of	a-6c-4d-5f-3g-2
ww typed the	a-4b-4c-4e-4f-4g-5h-3
ww unbearable .	e-3f-3
ww under a	a5b-5c-6d-6e-5f-6g-8h-7
ww under my	g3
ww under the	a-7b-5c-4d-5e-5f-9g3h2
ww unheard .	a-3b-4c-3d-3e-3f-4g-4h-3
ww unkind ,	a-4d-3e-3f-5
ww unlovable .	a-5b-4c-4d-3e3f6g-6h-6
ww until i	a-5b-8c-6d-6e-3f-4h-6
ww until it	b-3c-3d-4e-3g5h-3
ww until they	b-3c-3d-3e-4f-3g6
ww until you	a-6b-5c-3d-4e-4g-5h-3
ww up ,	a-6b-3f-5g-5
ww up .	b-7c-11d-6e-4f-8g-5h-5
ww up a	a-5b-5c-6d-5f-5g-4h-5
ww up about	a-2b3c-5d-7f-3g-5h-5
ww up again	a-3b-4c3d-4e-4f-3g-6h-8
ww up all	a6c-5g-6
ww up and	a-8b-6c-7d-10e-9f-8g-10h-5
ww up at	a-3b-6c-4d-5e-5f-4h-5
ww up every	a-2c-4d-4f-3g-3
ww up how	b-4c-4d-3e-4f-4
ww up in	a-4b-4c-7e-8f3
ww up my	a-7b-7c-7d-5e-4f-5g-5h-5
ww up on	a-6c-6e-7f-9
ww up the	a-8b-10c-7d-7e-7f-4g-3h-6
ww up to	a-6b-3c5d-7e3f-4
ww up tomorrow	a-2b-3c-3d-3e-4f-5g6h-4
ww up with	b-3d-5h-3
ww upstairs .	a-3b-3f-5h-4
ww urge came	b-4d-7f-3g-7h-3
ww us .	a3b-7c-8d-5e-7f-5g-6h-6
ww us both	g4
ww us to	a-3b-3c-5e-4f-4g-8
ww used .	a-3b-5c-2d-4e-3f-3g-3h-2
ww used it	a-6g3
ww used to	b-4c-4d-3e-8f-8g-9
ww useless at	a-3b-4c-4d-2f-4g-3h-3
ww vet .	a-5b-3d-4e-3f-3g-6h-5
ww video .	c-3e-4g-5
ww videos in	g-7
ww waited until	a-4g-3
ww waiting for	a-5b-10c-3d-4f-7h-7
ww wake up	a-5b-2c-5d-5e-4f-5g7h-4
ww walk .	a-4b-4c-4d-4e-3f-5g-6h-3
ww walked out	a-4b-3d-3f-5g-5
ww walked to	a-4c-3d-3f-5g-5
ww walking on	a-4b-3c-3e-2f-3
ww wall .	b-3c-3d-3e-3f-4g6h-3
ww want .	a-3c-3d-3e-4g3h-5
ww want an	a-4b-2c-3d-3e-5f-3g-8h-5
ww want it	a-3c-3e-7
ww want me	a-6b-6d-3e4f3g-7h-3
ww want my	b-4c-5f-7g-6h-3
ww want that	a-3e3g-4h-4
ww want the	b-4d-3g-6h-4
ww want this	b-7e-9g-6
ww want to	a-3b-4d-3f-5g3h-3
ww want you	a-3b-2c-7e-6g-7
ww wanted to	a-6b-3c-4d-2e-5
ww wants to	a-4b-5c-5d-4e-8f-2g-3h-4
ww was .	a-9c-6d-3e-3g-8h-9
ww was a	a-11b-4c-6d-4g-8h-13
ww was about	a-6b-6c-7d-5e-5f-5g-7h-6
ww was ages	a-4c-2d-3e-3g-4
ww was all	a3c-3d-4g-3h-3
ww was an	c-3d-4f4g-4
ww was at	c3d-3e-4f-3
ww was bored	b-3c-5d-5e-3f-4g-3
ww was broken	a-7b-4c-8e-6f-5g-7h-4
ww was cancelled	a-5b-5c-4d-6e-4f-3g-4h-3
ww was dead	a-5f-3g-3
ww was doing	b-4c-5d-5e-4f-4g-8
ww was for	a-6b-5c-6d-6e-6f-4g5
ww was given	a-6b-6c-6d-6e-7f-6g-4h-7
ww was going	a4b-4c-4d-4e-6f-6g-8
ww was gone	a-8b-5d-3e-4g3
ww was hungry	c-3
ww was i	a3f-4g-4h-5
ww was in	a-6c-3d-3g-12h-3
ww was it	a-4b-4c-5d-6e-4f-7g-6h-5
ww was just	a-6b-7c-3d-7e-6f-6g-4h-5
ww was late	a-6d-3f-3g-3
ww was like	a3c-3d-5g-7
ww was mine	b-3f-3
ww was my	b-3c-6d-4e-3f-3h-2
ww was not	b-4c3d-3e-10f-9h-3
ww was nothing	c-3d-5e-4g-8h-5
ww was on	a-10b-8c-8d-6e-4f-3g-10h-4
ww was one	b-5d-3e-6g-9h-3
ww was only	a-8c-3d-3e-4f-4g-5h-3
ww was paid	a-3d-7g-3
ww was scared	b-4c-7d-6e-9f-7g-9h-3
ww was short	g-3
ww was so	a-9b-3e-5f-4g-7
ww was some	a-4b-4c-6d4f-7g-7h-7
ww was stressed	a-6c-5d-6e-3f-6g-4
ww was stupid	a-5b-3c-6d-4e-7f-4g-3h-3
ww was switched	a-5c-5d-6e-3f-3
ww was that	b-3c-8d-8e-5f-6g-5h-4
ww was the	a-8b-10c-8d-13e-5f-11g-4h-7
ww was tired	a-5c-4d-4g-9h-2
ww was two	a-4b-4c-3d3g-6h-3
ww was unkind	a-4d-3e-3f-5
ww was up	g-5
ww was wrong	a-4b-4c-6d-5e-3f-5h-6
ww was your	c-7d3f-5g-7h-7
ww waste of	a-4b-4c-4d-4e-3f5g-5h-6
ww watched porn	a-5g-5
ww watches me	a-3b-4c-3e-8f-6h-5
ww watching .	a-5b-3c-3d-3g-5
ww water .	d-3g-5
ww way ,	b-6c3e-6g-4h-5
ww way .	b-3c-9d-4e-3g-8h-4
ww way for	a-3c4d-4e-3f-4
ww way home	c-4d-6f-4g-6
ww way out	a-3c-5f-3g5h-3
ww way that	a-3d-3h-4
ww way to	a-4b3c-3d-8e-6f-3g-5
ww way you	a-4b-3d-3e-3g-7h-3
ww we agreed	a-5b-3e-3f-3g-5
ww we are	a-5b-5c-5d-6e-9f-4g-7h-4
ww we do	a-7c3d-2f-2g-4
ww we had	b-4c-5d-5e-3g-11h-5
ww we have	a-5b-6e-2g-6
ww we laughed	b-3e-4f-3g-5h-4
ww we met	a-3b4c-5d-2h-3
ww we need	a-4b-3c-4d-3g-5
ww we talk	a-3b-3f-4g-5
ww we talked	a-4g-4
ww we went	c-3d-3e-5g-7
ww we were	a-4b-5d-6f-4g-3h-3
ww we would	a-3c-3f-3g3h-3
ww weak .	a-4b-5c-3e-4f4g-9h3
ww week ,	e-4
ww week .	a-6d-3f-5g-5h-7
ww week and	d-3g4
ww week with	a-3c-5d-3e-3f-5g-7h-3
ww weekend .	a-4b-6c-9d-4e-5f-5g-5h-4
ww weeks .	b-4c-8e-4g-5
ww well ,	b-3c-6e-3g-3h3
ww well .	b-6d-9e-5f-5g-6h-7
ww well done	a-7b-4c-6d-4e-4f-3g-7h3
ww went .	a-7b-4c-3d-6e-8f-3g3
ww went and	a-6b-4c-6d-4e-4f-4g-7h-4
ww went back	a4c-7d-6g-3
ww went by	a-9b-4c-5e-3f-3g-4h-3
ww went for	a-7b-5c-5d-3e-4f-4g4h-3
ww went off	a-5b-4c4d-4e-5f-4g-5h-4
ww went on	a-5d-4g-5
ww went quiet	a-3c-3d-3e-3
ww went through	a3c-6d-3e-6f-5g-9
ww went to	a-9b-3c-5d-4e-5f-3g-7
ww were away	a2b-5d-6
ww were both	a-5b-4c-3d-6e-4f-5g-3h-5
ww were crossed	a-5b-4c-5d6e-3f-4g-4h-4
ww were good	a8b-6c-6d-6f-4g-6h-6
ww were imagining	a-3c-4e-3
ww were in	a-8b-3c-4d-6e-4g-6h-4
ww were lied	a-6b-3c-3d4e-5f-5
ww were made	a-5c-8
ww were not	a-15c-10d3e-9f-7g-8h-9
ww were right	a-4b-4c-3d-5e-6
ww were thinking	b-3d-8g-10h-4
ww were told	a-8b-3c-5e-4f-4g-8
ww were you	a-5b-7e3f-4h-8
ww what a	a-4b-5c-6d-5e-3f-8h3
ww what did	c-6d-5e-3f-9g-3h-5
ww what do	a-4d-3f-8g-4h-5
ww what happened	c3d-2
ww what he	a-2e-4f-3g-3
ww what i	a-5b2c-3h-4
ww what is	a-4b-3d-4e3g-9h-6
ww what kind	a-4b-3c-3d-5e-3f4g-6h-7
ww what she	a-4e2g-8
ww what to	a-5d-6
ww what was	b-5c-7d-3e-6f-6g-6h-4
ww what you	a3b-4c-3d-6e-8f-4g3h-4
ww when .	a-3b-4c-7e-5f-5h-3
ww when he	a-3b-3c-3d-3f-5h-4
ww when his	b-3c-3e-3f-4g-5
ww when i	a-7b-7c-4d-3g-3
ww when it	a-4c4d-4f-4g-8
ww when she	a-3b-3e-9f-6g5h-3
ww when the	a-3b-7c-5d-9e-6f-5g-3h-3
ww when you	b-3c-4d-2
ww when your	a-4c-4d-3g-4
ww where i	c-4e-3f-4g5
ww where the	a-4b-5c-5e-5f-4g-5h-5
ww whether i	a-6b4f-4g-8h-3
ww which is	a-5b-4c-3d-3e-3f-5g-5h-5
ww while ,	a-6b-3c-3d-5f-3g-5
ww while .	a-4b-4f-5g-6h-5
ww while he	a-5c-3e-5
ww while i	a-3e-4g-6
ww while we	a-5b-4d-5
ww while you	a-6c-2d-4g-3h-3
ww who i	a-5b-6c-5d-3e-7g-3h-3
ww whole time	b-4c-3d-4e5h-4
ww why .	a-4b-4c-5d-3f-4g4h-3
ww why did	a-5b-3d-4f-5g-3h-5
ww why i	a-3b-3d-5f-3g-6
ww wi '	c-4d-3e-3h-3
ww wife has	a-4b-4c-3d-4e3g-6h-8
ww will .	b-5c-3e-4f-4h-4
ww will ask	d-3g-5
ww will be	a-7b-6c-4d-4e-4f-6h-5
ww will do	b-3e-4f-3g6
ww will find	b-4e-5f-3g-4
ww will forget	a-2b-6d-6e4f-2g-6h-6
ww will have	g8
ww will hurt	e-6f-5g6
ww will kill	a-3d-3e-4
ww will leave	a-3c-4d-2e-3f-3g-7
ww will never	b4c-3d-3e-4g-7
ww will not	b-3c-4d-5e-7f-5h-4
ww will put	g4
ww will ring	b-5d-4f-3g-8h-3
ww will say	a-3b-3f-3g-8
ww will show	a-2b-3e-3g-8h-3
ww will sleep	g-5
ww will stay	d-4e-3f-3g-4h-3
ww will take	b-5g3
ww will tell	c-8g-9
ww window .	a-3b-4c-5d3e-6f-4g-7h-5
ww windows down	a-3b-3c-3d-3f-3g-6h-3
ww wired that	a5b-3d-3h-3
ww wish i	a-5b-7c-3d-3e-8f-6
ww wish you	a-3b-4c-3d-3e4g-9h-7
ww with a	a-8b-3c-5d-4f-9g-10h-3
ww with claire	a-5b-3e-3g-6
ww with her	a-7b-6c-8d3f-4g-8h-6
ww with his	a-4b-3g-9h3
ww with it	a-7b-5c-5d-8e3f-4g-7h-4
ww with me	a-9b-11c-2e-12f3g-3h-12
ww with my	a-7b-3c-3d-4e-3h-4
ww with no	a-3c-3f-4h-4
ww with that	a-6c-3d-4e-5f-4
ww with the	b-5c-8d-11e-6f-4g2h-8
ww with you	a3b3e-5f-7g-9h3
ww with your	a-9b-3c-4d-6e-6g-6h-6
ww without a	a-7c-4d3g-4
ww without being	a-5b-4g-4h-6
ww without me	a-6b-4c-4d-5e-5f-6g5
ww without my	b-6c-6d-7e-5f-3g-6h-4
ww without that	c-4f-3g-4
ww without the	c-3f-5g-5
ww woman in	a4b-6c-6d-4e-11f3g-7h-7
ww wonder whether	a-4b-6c-4d-4e-5f-4h-4
ww word .	a-6b-5c-5d-4e4f3g-8h-5
ww word of	a-4b-3c-2d-4e4f-3g-3h-5
ww work ,	a-5g-3
ww work .	a-13b-4c-5d-4e-3f-3h-4
ww work has	a5b-3c-6d-3g-7h-3
ww work i	a-4c-4d-7e-4
ww work on	b-3c-2d-3e-4g-4
ww worked out	g3
ww works ?	a-3
ww worry .	b-4c-4d-5e-3g-4h-4
ww worse .	a-7d-4g-7
ww worse than	a-5b-7c-5d-4e-5f-4g4h-6
ww worthless .	a-4b-4c-4d-4e-3f5g-5h-5
ww would a	b-8c-8d-8e-3f-9g-8h-7
ww would all	a-5b-2c-3d-3e-5f-3g5
ww would be	a-12b-4d-5e-4f-8g5h-7
ww would burn	e-5g3
ww would do	a-10b-10c-10d-6e-5f4g-7h-9
ww would have	a3b-8c-7d-6e-5f-6h3
ww would help	a-5b-5c-4d-3e-6f-3g-8h-4
ww would kill	a-5b-5c-6d-3e-9f-5g4h-6
ww would leave	a-5c-2d-3e3g-5h-6
ww would like	a-6b-3e-8f-4g-8
ww would love	a-2e4g-4
ww would never	a-4b3e-4
ww would not	a5b-3c-8d-4e-6f-3g6h-4
ww would rather	a-6b-5c-4f-4h-5
ww would say	a-5c-3e-6g-8
ww would sooner	a-5b-7d-4f-3h-3
ww would take	a-3b-3c-3e-2f-4g7
ww would tell	a-3e-6g-6
ww would think	e-9g-8
ww would you	e-3g-7h-3
ww writing this	a-5b-6c-7d-5e-5f-6g-6h-5
ww written down	a-3b-3c-5g-5
ww written that	a-3b-5c-7d-4e-3f-4g-4h-6
ww wrong .	a-4b3e-6f-6g-6
ww wrong that	c-4g4
ww wrong to	a-4b-3c-3e-3f-5g3h-6
ww wrong with	a-5b-6c-2d-8f4g-8h3
ww wrote a	g-4
ww year .	a-7b-5c3d-5e-4f-4g-7
ww year old	a-4b-3c-4d-4e-3f-6g6h-5
ww years .	a-3c-5d-4f-7g-5h-4
ww years i	a-5b-2c-3e-2f-3g-5
ww years of	g-4
ww yes .	a-3b-3e-4f-3g-5h-3
ww yet .	a-6b-6c-4d-4e-5f-5h-5
ww you $	a-8c-5d-4e-6f-5g-10h-3
ww you ,	b4c-9d-3e-6f-9g-9h-3
ww you .	c-9d-4f-3
ww you :	a-4h3
ww you ?	a-7b-7e-4f-7g-8h-7
ww you a	a-5c-3f-4g-5h-6
ww you about	a-6b-6c-9d-6e-4f-3g-7h-3
ww you always	c-3d-3e-8g-4h-7
ww you and	a-7b-3d-5e-4f-4h-4
ww you apologize	a-4b-4c-6d-5e-5f-7g-5h-3
ww you are	a-7b-14c-5d-7g-16h6
ww you asked	e-6g-5
ww you at	a2b-3c-2g-6h-6
ww you be	a-4b-3c-4d-3e-4f-10g-3h3
ww you because	c-3e-7f-4g-5
ww you bring	a-3b-4d-4e-3f-3
ww you broke	a-6b-4c-4d-3e-4f-4g-4h-5
ww you by	a-5b-4c-5e-4f-3g-8
ww you came	b-5e-5f-4g-6h-4
ww you can	a-11b-7c-6d-5e-5f-3g-8h-8
ww you care	a-5b-8d-5f-5g-4h-4
ww you come	b-3e-4g-5h-5
ww you could	a-10b-5c-4d-5f-2h-5
ww you dare	a-3b-3d-4e-4f-3g-5h-4
ww you deserve	a-4b-5c4d-5f-6g-5h-5
ww you did	a-6b-9c-6e-4f-4g-7h-7
ww you do	b-6c-2d-6e3f-3g-4h-7
ww you down	a-5c3d-3f-2g-7
ww you ever	a-6c-6e-8f-3h-3
ww you expect	b-7c-6d-6e7f-6g-6h-7
ww you feel	b-3c-3e3g-5h-3
ww you felt	a-6b-4c-3d-7e-6g-4
ww you for	a-4b-3c-9d-3e-4f-3g-5h-3
ww you found	a-6b-3c-8d-8e-9g-7
ww you gambled	a-6b-4d-4e-6f-3g-4h-4
ww you get	a3
ww you go	a-6e-3g-8h-3
ww you got	a-5b-6c-5f-2g-7h-6
ww you had	a3b-9c-9d-6e-3g-13h-11
ww you half	a-4
ww you hate	a-7b-6c-5d-4e-10f-11g-6h-10
ww you have	a-4c-8d-5e-3f-9g-14
ww you hear	g-6h-5
ww you hurt	b-4e-7f-3g3
ww you i	a-7c-5g-11
ww you in	a-6b-5c-8d-7e-3f-3g-10
ww you just	a-6c-3d-5e3g-13h-6
ww you keep	a-9c-5d-7e-10f-5g-9h-7
ww you knew	a-8b-6c-3f-3g-6h-6
ww you know	a3b-3c-6d-5e-6f-3g-8
ww you land	a-3b-3d-2e-4f-3g-5h-3
ww you leave	a-5b-3d-3e-4f-3g5h-3
ww you left	a-4b-4e-4g-8
ww you let	b-4c-5e-4g-5h-3
ww you lie	a-5b3c-3d-6e-8g-8h-6
ww you like	a-5b-6c-4d-5e6f-7g-9h-6
ww you look	a-3b-4e-7f-4g-10h-4
ww you made	a-3b-5d-5e-8g4h-2
ww you make	a-4b-7c-7d-6e-7f-5g-7h-6
ww you most	a-5b-4c-5e-6f-5g-7h-6
ww you must	a-6b-6c-3d-3f-5g-7h-6
ww you need	a-6b-5d-4e-7f-4g-7h-5
ww you never	d-4f-3g-6h-7
ww you on	c-7d-4g3
ww you opened	b-3e-4h-6
ww you ought	a-5b-5c-3d-6e-5f-3g-3h-5
ww you put	a-3b-6c-3d-4e-7g-7h-3
ww you raised	a-4b-6c-3d-2e-6f-4g8h-4
ww you rang	a-3c-5d-3f-4g-5
ww you read	b-3e-3f-2
ww you said	b-7e-11h-5
ww you say	a-3c-3e-4g-6h-5
ww you should	a-9b-7c-6d-7e-7f-4g-5h-7
ww you show	a-3
ww you still	b-4f-6g-4h-4
ww you tell	b-3e-8f-4h-5
ww you that	a-7b-4f-3g-4h-4
ww you the	a-8b-4d-3e-4
ww you things	c-4f-5g-10h-7
ww you think	a-6b-9c-4d-5e3f-4g-9h-9
ww you threw	a-3b-3c-3d-3e-3f-4g-10h-5
ww you to	a-9b-4c-7d-3e-4f-5g-4
ww you told	a-5b-5d-4f-6g-7h-5
ww you tonight	a-5b-6c-4e-3g-8
ww you took	a-3b-4d-2e-4g-6h-4
ww you walked	b-2e-3h2
ww you want	a-6b-4c-4f-3g-11h-5
ww you went	a-4b-4c-3e-5g-5
ww you were	b-5c-6e-3g-9h-9
ww you when	a-5b-3c4d-4e-4f-5g-5
ww you will	a-5b-8d-3e-9g6h-8
ww you with	a-5b-3c-5d-4g-6h-3
ww you would	b-5c-3e4g-5h-4
ww your brother	a-5b-3c4d-5e-3g-4h-3
ww your doing	a-6b-3c-4d-4e-3f-3h-4
ww your eyes	a-6b-4d-3e4g-8h-7
ww your father	f-4g-4h3
ww your fault	a-6b-9c-4d-5f-3g-8h-6
ww your fist	a-4b-6c-3d-2e-6f-4g8h-4
ww your head	a5b3c-4d-3e-8g-11h-5
ww your job	a-4b-5d-4e-4f-3g-5h-4
ww your messages	b-4c-4d-5e-2f-3g-7h-5
ww your mind	a-6b-6c-4d-4e3f-3g-3h-5
ww your mother	a-2e-6f-10g-4
ww your own	c-3e-6f-4h-4
ww your parents	b-3c-2e-3f3g-6h-3
ww your part	a-4b-2c-11d-4e-4h-4
ww your phone	a-6c-4d-3e-3f-3g-9h-3
ww your rucksack	a-5b-4c-3f-3
ww your sister	a-7b-3e-5f-3g-5h3
ww your text	a-3g-6
ww your trust	a-5b-4f-4g-3h-3
ww yourself .	a-5b-7c-3d-4f-3g-6h-6
ww £60 on	a-3b-3c-3d-4e-3f-3g-3h-3
www " . $	a-4b-4c-4d-6e-2f-3g-6h-3
www " is what	b-6f-4
www , again .	b-5c-6e-4g-4
www , and a	b-3c-4d-4e-4f-6g-5h-3
www , and for	a-6d4g3
www , and he	a-4c-3e-6
www , and i	a-7c4d-5g-4h-3
www , and if	g3
www , and it	a-13b-8c-5d-7e-7f-8g-11
www , and my	a-7c-6e-4f-4g-5
www , and now	d-3f-3g-7h-2
www , and she	a-3g2
www , and that	a-9b-6c-6d-4e-3f-7g-10h-7
www , and the	a-7d-8e-3h-6
www , and then	a-8b-4e-6f-3g-6
www , and told	d-3g-4
www , and you	a-12b-5c-6d-8e-4f-4g-8h-7
www , at the	a-5b-4c-3d-4g-4
www , because i	a-4b-2c-3g3
www , but i	a5c-4
www , but it	b-4c-6d-5e-3f-5g-11h-3
www , but that	a-5g-5
www , but the	g-7
www , but you	a5c-2d-3e-4g-6
www , do you	a-5c-5e-3f-3g-8
www , he is	a-8b-5c-4d-6e5h-7
www , he said	e-3f-4g4h-5
www , he told	e-4g-7h-3
www , i am	b5d-6e-6f5g-15h-6
www , i can	e6g-7h-3
www , i did	a-5b-4c-5d-7f-5h-3
www , i do	a-6d4f-4g-9
www , i felt	a-3b-3f-4g-6
www , i had	a-4g3
www , i have	a-9b3c3f3g-4h-3
www , i lied	a-6b-4d-6g-4
www , i mean	a-6b-6c-4f-3g-6h-3
www , i never	c-6d-6e-6f-9g-10h-3
www , i regret	a-5b-6c-7d-6e-2f-5g-4h-5
www , i said	a-4b-6c-5e-4g-9h-3
www , i told	a-3g-4
www , i want	a-3b-3c-6e-5f-4
www , i was	b-3c4d-3f-4g-6
www , i will	a-6b-8c-5e-6f-6g-12
www , i would	a-3g-6
www , in the	a-8d-5g-7
www , is it	a-5d-3e-5g-8h-3
www , it is	a5b-8c-3d-3f-7g-14h-6
www , it was	a-9b-4d-3e-4f-4g-6h-3
www , long sleeves	g5
www , love .	a-5b-3c-4d-3e-3f-6h-3
www , not for	a-3b3c-3d-3e-5f-4g-5h-5
www , nothing more	a-5b-6d-5f-5h-7
www , once ,	a-3c-3d-3f-3g3
www , she told	b-3e-5g-6h-4
www , sit there	a3e-4f-4g-4h-5
www , so i	a3b-6c-4d-3e-4f-3g-4h-4
www , so it	a-9
www , so the	a-6b-4d-5f-4g-5
www , so we	a-6b-4f-3g-6h-4
www , thank god	a-4b-4c-2d-4e-3f-4g-5h-4
www , that is	a-5b-5c-5e-3f3g-7h-3
www , that one	a-3b-4e-4f-5g-3h4
www , that was	a-7c-9d-5f-8g-7h-5
www , the lying	g-4
www , the train	a-3b-5g3
www , then i	g-5
www , then it	a-3c-3d-6g-8
www , there is	a-6b-4d-3e-8h-4
www , we agreed	b-3f-3g-4
www , which is	a-5b-6c-4d-3f-6g-5h-5
www , with claire	a-4b-4g-5
www , you are	a-9g-5
www , you can	a-6b-4e-5f-4g-4h-4
www , you have	a-3f-4h4
www , you just	a-7b3c-3g-5h-5
www . m .	a-4b-3c-4e-3f-3g-3h-3
www : i looked	g-6
www : i said	a-3c-8g-4
www : i took	b-2c-5g-3
www : leave the	d-2g-4
www : the filter	b-3d-3h-3
www ^ " you	a-4f-3g-5h-3
www ^ after the	c-3f-3g-6
www ^ all men	a-9b5c-4d-4e-4f-6g-7h-5
www ^ all you	a-3c-3d-5g-5h-4
www ^ apologies if	a-4b-3c-5d-5e-3f-4g-6h-4
www ^ are you	a-4e-3f-4g-7h-5
www ^ at least	a-5b-6c-4d-6e-5f-5g-6h-3
www ^ because of	a-3b-3d-4e-3g-8h-3
www ^ can not	b-6g4
www ^ can we	a-3g-4h-4
www ^ can you	c-5d-5e-6g-9h-3
www ^ certain sites	a-5b-4c-4d3e-4f-4g-3h-4
www ^ could you	a-5e-3f-5g-5h-4
www ^ deep down	a-3b-3e5f-3g-4h-3
www ^ do not	a-4b-3c-2d-5e-6g-10h-4
www ^ do you	a-3e-12f-5
www ^ either you	a-4b-5c-4d-4e-4f-6g-6h-5
www ^ every day	a-6e-4f-4g-4h-6
www ^ every single	a-4b4e-2g-3
www ^ every time	a-3e-4
www ^ everyone is	a-3c-3d-3e-5f3g-8h-3
www ^ everyone was	a-4b-8c-3d-4e-4f-7g-7h-5
www ^ everyone would	a-4b-5d-5e-8f-4g8
www ^ everything i	a-4b6c-5d-3e-3f-4g-5h-3
www ^ everything in	b-4c-4d-4f-4g-5
www ^ give me	a-6b-3c-5d-3e-4f-4
www ^ goodbye everyone	a-4b-3c-6d-4e-3f-5g4h-3
www ^ have i	a-6b-5f-3g-3
www ^ he came	a-4b-4c-3e-3f-3h-3
www ^ he did	a-5b-7c-5d-5e-7f-6g-5h-7
www ^ he does	a-4b-4c-5d-4f-7h-8
www ^ he followed	b-3c-3d-3e-4g-6
www ^ he follows	a-3e-4g6
www ^ he grabbed	a-3e-3g3h-4
www ^ he had	a-4b-3d-3e-5g5h-5
www ^ he has	a-7b-6c-5d-4f-5g2
www ^ he held	c-4e-6f-3h-3
www ^ he hit	c-3e-3g-7h-3
www ^ he is	a-8b-15c-6d-5f-4g-12h5
www ^ he keeps	g-3
www ^ he left	b-5c-2h-4
www ^ he locked	b-3c-3d-5e-3g4h-2
www ^ he made	a-4b-3c-5d-3e-6f-3g-6h-3
www ^ he makes	e-3g4h-3
www ^ he never	b-8c-4d-3e-7g-5h-4
www ^ he only	e3g-6h-3
www ^ he pinned	b-3c-3d-4e-5h-3
www ^ he pushed	a-5b-3c-3d-3e-8f-3
www ^ he put	b-3c-4d-3e-3h-3
www ^ he said	a-5b-4e-7f-3g6h-3
www ^ he says	a-3b-4c-3e-8f-3g5h-3
www ^ he stood	a-3d-3e-3g5
www ^ he threatened	a-3e-5f-3g6
www ^ he threw	b-6c-3d-3e-4f-3g3
www ^ he told	d-4e-4g4
www ^ he took	a-3b-3c-4d-4e-6f-4g-7h-3
www ^ he touched	b-5c-4d-4e-3f-3h-3
www ^ he tracks	a-3b-6c-4d-4e-5f-4h-3
www ^ he wants	a-3b-6c-5d-5e-7f-3g-6h-4
www ^ he was	a-9b-4c-5d-7f-7g-10h-6
www ^ he will	e-4h-4
www ^ he would	a-4b-4c-3d-4e3f-3g-6h-4
www ^ he wrote	b-4c-3e-5g-5h-3
www ^ how could	a-6c-2g-4h-4
www ^ how do	a-4e-3g-3h-3
www ^ i acted	a-4b-4c-4d-4f-4g-6h-3
www ^ i always	a-4b5c-6d-6e-3f-9g-6
www ^ i am	a-12b-8c-12d-13e-15g-6h-16
www ^ i apologize	a-4b-3c-5d-5e-3f-4g-4
www ^ i asked	a-2b-4g-7
www ^ i behaved	a-3b-2d-3f-3g-3h-5
www ^ i blamed	a-5c-5d-4g-7
www ^ i bought	a-4b-5c-4d-4e-3f-5g3h-3
www ^ i broke	b-4d-7f-5g-9h-2
www ^ i burned	a-4b-4c-5d-5e-4f-4h-3
www ^ i called	a-3c-5f-2g-5h-4
www ^ i can	a-6c-7d-5e-8f-3
www ^ i checked	a-4b-5c-4e-3f-5g-4h-6
www ^ i closed	a-4b-4c-4d-5e-4f-5g-5h-4
www ^ i could	a-9b-7c-8d-4e-5f-10h-6
www ^ i counted	a-5b-5c-6d-3e-6f-6g6h-5
www ^ i cried	a-4b-5c-6d-4e-4f-6g-10h-4
www ^ i cut	a-4b-5c-5d-4e-4f-6g-2h-3
www ^ i deleted	a-4b-4c-4d-5e-3f-3g-5
www ^ i deserved	a3c-4g-3
www ^ i did	b-9c4d-12e-6f-12g-14h-6
www ^ i died	a-7b-4c-4d-4e-3f-3g-8h-3
www ^ i do	a-15b-14c-13d-6e-10f-3h3
www ^ i drove	a-4b-3c-5d-5e-3f-4
www ^ i ended	a-3c-4d-7e-2f-4g-7h-5
www ^ i expect	a-3c-5e-4g-3
www ^ i failed	a-5b-5d-6e-3f-5g-7h-5
www ^ i feel	a-9b-5c-9d-6e-10f-3g-5h-5
www ^ i felt	a-6b-6c-5d-3e-4f-4g-10h-3
www ^ i flinch	a-4b-3c-5f-5
www ^ i found	a-4b-4c-5e-3f-5g-4h-3
www ^ i gave	b-6c3d-7e-3f-6g-3h-3
www ^ i get	b-4c-7d-5f-5g5h-4
www ^ i got	a-6b-7d4e-8f-5g-13
www ^ i grabbed	a-4b-4c-6d-9e-3f-5
www ^ i had	b-8c-9d-10e-7f-10h-4
www ^ i hate	a-4b-6c-5d-6e-6f5g-8h-4
www ^ i have	a-19b-5d-8e-5f-4g4h-14
www ^ i heard	a-5b-5c-4d-5e-6f-5g-4h-6
www ^ i held	a-3b-3c-5d-3e-3f-5h-3
www ^ i hid	b-5c-5d-4e-4f-5g-4h-5
www ^ i hit	a-6b-5c-9d-7e-5f-7h-5
www ^ i hope	a-4b-3c-6d-3e-3f-7g-3h-6
www ^ i hurt	a-7b-4c-6d-4e-3f-6g-7h-5
www ^ i just	a-6b-4c-4d-3e-8f-3g5
www ^ i keep	a-6b-6c-6d-5f-6g4
www ^ i kept	a2b-3c-5d-3e-5
www ^ i know	b-5d-5e-7f-8g-13
www ^ i let	a-5b-4d-8f-4g-5h-3
www ^ i lied	a3b-6c-6d-4e-3f-6g-6
www ^ i locked	a-4b-3c-4d-3f-4g-10h-6
www ^ i looked	a-7b-4c-8d-6e-3f-7g-5
www ^ i lost	a-5b-3d-6f-4g3h-2
www ^ i love	a-4c-4d-3e-3f-4h-3
www ^ i made	a-5b-4d-6f-6g-5
www ^ i make	b-3c-3d-3e-2f4g-5
www ^ i meant	a6b-3c-5d-3e-3f-3g-4h-3
www ^ i merely	a-5b-5c-5d-6e-3f-6g-6
www ^ i messed	a-5c-4d-4e-3f-3g-4
www ^ i miss	b-4c-4d-3e-3f-4g-4
www ^ i must	a-5b-5c-4d-3e-10g-7h-7
www ^ i nearly	a-6b-9c-7d-5e-5f-7h-4
www ^ i need	a-5b-4c-6d-3e-3f-3g-11h-3
www ^ i never	c-4d-5e-5f-6g-7h-4
www ^ i noticed	a-4b-4c-6d-3e-4f-3g-5h-4
www ^ i only	b-3c-6d-4e-3f-2g-4
www ^ i opened	a-6b-4c-6d-5e-4f-3g-10
www ^ i overstepped	a-5b-5c6d-6e-5f-6g-6h-5
www ^ i pushed	a-4b-3c-4e-3f-3
www ^ i put	a-5b-4c-4d-3e-4f-3g-4h-3
www ^ i rang	a-3b-4c-3e-4g-3
www ^ i read	a-3b-3c-2g-4
www ^ i regret	a-6b-3c3d-9e-3f-4g-5
www ^ i said	a-7b-10c-8e-4f-11h-6
www ^ i sat	a-3b-4c-5d-5e-3f-4h-4
www ^ i saw	a-4b-6c-6d-3e-8f-6h-6
www ^ i say	a-3b-5c-3g-4
www ^ i scratched	a-3b-3c-4d-3f-3h-3
www ^ i shook	a-5b-3c-5d-3f-4g5
www ^ i should	c-4g-7
www ^ i shouted	b-5c-5d-3f-3g-7h-3
www ^ i shut	c-6d-5f-5g-6
www ^ i slammed	a-4b-3c-4d-3e-3f-4g-5
www ^ i slapped	a-6b-4c-6d-5e-6f-6g8h-7
www ^ i stayed	a-4b-7c-5d-5e-5f-6g-5h-3
www ^ i take	a-7b-5c6d-3f-6g-9h-5
www ^ i think	a-5b-4c-6d-2e-8f-5g6h-3
www ^ i thought	a-6c-6d-6e-4f-3g-11
www ^ i threw	a-5b-3c-4d-6e-3f-4g4
www ^ i told	a-8b-4c-5d-4e-3f-4g-11
www ^ i took	c-7d-4g3
www ^ i turned	a-4b-3c-4d-3e-4f-4g-5h-3
www ^ i used	a-8b-4c-4d-4e-6f-8g-6
www ^ i waited	a-6b-3c-4d-4e-6f-4g-4h-4
www ^ i walked	a-3d-3f-4g-5
www ^ i want	a-8b-5d-4e-12f-5g-6
www ^ i wanted	b-3c-5e-5f-3g-5
www ^ i was	b-7c-4e-9f-10g-16h-6
www ^ i watched	a-6d-3g-4
www ^ i went	b-6c3d-8e-6f-7g-3h-3
www ^ i will	a-11b-6c-9d-6e-6f-12g-10h-4
www ^ i wish	a-5b-7c-4d-3e-10f-6
www ^ i would	a-6c-4d-3e-9f-7g-9h-4
www ^ i wrote	b-3c-3f-4
www ^ if i	c-4g3
www ^ if it	a-10b-8c-3d-4e-3g-3
www ^ if the	a-5b-4c-4d-5e-5f-5
www ^ if there	a-3g-3
www ^ if you	b-5e-7g-4
www ^ in my	a5b-5c-4d-6e-3f-4g-5h-3
www ^ is it	a-5b-3e-3g8
www ^ it did	a-6b-9c-6d-9e-6f-6g-7h-5
www ^ it got	a-4b-4c-3d-6e-3f-3g-3h-3
www ^ it happened	a-4b-3d-4e-3g-4
www ^ it is	c-3d-6e-7f-6g-9h-9
www ^ it just	a-4b-7c-4d-7e-6f-4g-8
www ^ it was	a-7b-15c-10d-5e-6f-10g-16h-9
www ^ it would	a-6b-7c-4d-4e-4f-4g5h-3
www ^ last time	d-5g4
www ^ let me	e-3g-6
www ^ let us	b-3g-4h-3
www ^ look after	a-3b-3e-5f-5g3h-4
www ^ men are	a5b-3d-3h-3
www ^ mistakes were	a-4c-7d3
www ^ my boss	a-7b-3c-4d-4e-3f-7g-4h-5
www ^ my brother	a-4d-4e-6g6
www ^ my counselor	a-5b-5d-5f-6g-6h-6
www ^ my daughter	a-7b-3c-4d-4f-5g4h-5
www ^ my father	b-4c-5d-5f-6h-4
www ^ my friend	a-7b-4c-5d-7e-5g3h-6
www ^ my heart	a-3c-2d-3g-6
www ^ my husband	a-7b-7c-4d-8e-4f-5
www ^ my mother	a-9b-5c-3d-6e-3f-6g-7h-8
www ^ my phone	a-3d-5g-5
www ^ my sister	a-3b-3c-3d-5f-3h-5
www ^ my son	a-3d-5h-2
www ^ my sponsor	a-10b-5d-4e-3f-3g-7h-4
www ^ my temper	a-5b-3c-5d4e-5f-5g-3h-2
www ^ my thumb	a-7b-4c-5d4e-3f-3g-4h-4
www ^ my wife	a-8b-5c-5d-7f-8
www ^ nobody would	a-5b-5e-7f-3g3
www ^ none of	a-9b-4c-4d-5e-4f-4g-6h-3
www ^ nothing ever	b4c-4d-5e-5f-7g-4
www ^ nothing in	a-5b-7c-4d-5e-4f-5g-6h-5
www ^ nothing is	a-4b3e-4f-5h-5
www ^ nothing on	a-3b-11c-3d-4e-3f-2g-4h-3
www ^ on sunday	a-5b-4c-5d-4e-3f-3g5h-4
www ^ one more	a-4b-5c-5d-5e-4f-4g-3h-5
www ^ only a	a-5b-6c-6e-3f4g-6h3
www ^ please tell	e-5
www ^ put the	b-4c-4d-3e-3g-5h-5
www ^ quit the	a-3b-4d-3e-4g-3h-4
www ^ she asked	b-6c-5d-5e-7f-3g-9h-4
www ^ she came	b-3e-3g4
www ^ she did	a-5b-5c-4d-3e-5g-4h-5
www ^ she has	a-3b3c-4d-3e3f-6g-9h3
www ^ she hit	a-5b-5d-5e-6g6h-3
www ^ she is	a-4b-9c-5d-3f-8g-13
www ^ she never	a-4d-3e-8g-5h-3
www ^ she reads	a-4b-5c-6d-4e-7h-5
www ^ she said	a-4b-6c-6d-6e-8g5h-5
www ^ she thinks	b-5d-3g-7
www ^ she threw	b-4d-3e-6f-3
www ^ she told	b-5e-7f-4h-3
www ^ she wants	b-3c-4e-8f-3g-8h-4
www ^ she was	a3b-7c-4d-6e-11f-6h-13
www ^ she will	a-6b-8c-9d-8e-8f-6g-7h-9
www ^ she would	a-7b-6c-4d-3e-7g-5h-5
www ^ show me	a-4b-3c-4d-3f-3g-4h-4
www ^ sometimes i	a-3b-4c-3d-3e-4f-3g4
www ^ sorry for	a-8b-5d-7e-3f-3g3h-4
www ^ sorry if	a-3b-3c-3d-4e-6f-3g-6h-4
www ^ tell me	a-4b-7c-3d-3e-9g-8h-5
www ^ tell the	g2
www ^ thank you	a-5b-5c-5e-4f-2g-5h-5
www ^ that is	a-7b-7c-4d-7e-4f-7g-6
www ^ that was	a-7b-3c-5d-6e-5f-6g-3h-4
www ^ the algorithm	a-4b-4c-4d4e-4f-3g-4
www ^ the baby	a-9d-5e-6f-4g-4h-3
www ^ the bus	a-5g-3
www ^ the doctor	a-5b-5c-3d-4
www ^ the drink	a-4b-3c-5e-6f-6g-5
www ^ the filter	a-4c-4g-4
www ^ the kids	a-7b-3d-7f-3h-4
www ^ the man	a-4b-3c-3d-3f-7h-7
www ^ the old	a-7b-6c-7d4e-6f-7g-6h-3
www ^ the other	a-3d-3
www ^ the phone	a-5b-4c-7d3g-7
www ^ the reason	a3c-5d-4g-8
www ^ the therapist	a-3b-4c-3d-4e-3f-4g-3h-4
www ^ the thought	d-5g3
www ^ the truth	a-8b-6c-7d3e-3f-6g-5h-3
www ^ the urge	a-3b-3c-3e-6g3h-3
www ^ there are	a-3b-5c-3d-6e-3f-8g8h-5
www ^ there is	a-8b-6c-4d-11e-6f-3g3
www ^ there was	a-5b-4c-7d4e-5f-7g-7h-8
www ^ they would	a-4e-6f-3g4h-3
www ^ thinking about	a-4b-5c-3d-4e-5f-5g6h-6
www ^ thirty years	a-5b-2c-3e-2f-3g-5
www ^ this is	a-4b-6c-6d-6e-6f-7g4h-8
www ^ to the	a-5b-3c-5d4e-2f-4g-4
www ^ told the	a-5b-4c-3d-6e-4f-3
www ^ tonight i	b-4c-3d-4f-4g-3h-3
www ^ twenty minutes	a-4b-3c-3d-4e-3f-3g-4h-3
www ^ we are	a-3b-3c-5d-4e-3f-4g-4h-4
www ^ we have	b-4f-3g-5
www ^ what a	a-4b-5c-6d-5e-3f-8h3
www ^ what did	c-6d-5e-3f-9g-3h-5
www ^ what do	a-4d-3f-8g-4h-5
www ^ what i	a-4b-7e-3f-6g5
www ^ what is	a-4b-3d-4e-6g-8h-5
www ^ what kind	a-4b-3c-3d-5e-3f4g-6h-7
www ^ what was	b-5c-4d-3e-5f-8g-4h-6
www ^ when i	e-4f-3g-9
www ^ when you	a3e3f4
www ^ why did	a-5b-3d-4f-5g-3h-5
www ^ would you	g-3
www ^ wrote a	g-4
www ^ you always	a-5c-3d-4e-8f-2g-3h-8
www ^ you are	a-17b-16c-4d-8e-7f-10g-12h3
www ^ you asked	b-7e-9g-7
www ^ you broke	a-6b-4c-4d-3e-4f-4g-4h-5
www ^ you came	b-3e-4g-3h-4
www ^ you can	a-8b-6c-2d-4e-7f-3g-7h-7
www ^ you could	a-7b-6c-5d-6f-4g-11h-6
www ^ you did	a-12b-9c-7d-11e-3f-5g-8h-8
www ^ you do	a-9b-6c-3d-6e4f-3g-12h-9
www ^ you found	b-4c-5d-7e-9h-3
www ^ you got	a-5b-6c-6e-6f-3g-7h-5
www ^ you had	a-10b-9c-7d-7e-10f-3g-8h-8
www ^ you have	a-13c-7d-5f-10g-13
www ^ you hurt	b-4e-7f-3g3
www ^ you keep	a-9c-5d-7e-10f-5g-9h-7
www ^ you left	a-4b-4e-4g-8
www ^ you lie	a-3b4c-4d-7e-5g-3h-6
www ^ you like	a-5b-6c-4d-5e6f-7g-9h-6
www ^ you look	b-5c-3e-7g-6h-4
www ^ you made	a-3b-5d-5e-8g4h-2
www ^ you make	a-5b-6c-7d-6e-5f-5g-7h-5
www ^ you must	a-5b-6c-3d-4e3f-5g-8h-6
www ^ you need	a-3b-4d-3e-6g-5h-5
www ^ you never	d-5f-3g-5h-7
www ^ you ought	a-4b-5c-4d-4e-5f-3h-5
www ^ you put	a-3b-6c-4d-5e-7g-7h-4
www ^ you said	b-8d-3e-12h-7
www ^ you should	a-9b-7c-5d-7e-6f-4g-5h-7
www ^ you think	a-5b-7c-9d-6e6f-6g-7h-8
www ^ you threw	a-3b-3c-3d-3e-3f-4g-10h-5
www ^ you told	a-6b-5d-5g-6h-6
www ^ you walked	b-2e-3h2
www ^ you want	a-4b-6c-3d-5f-5g-3h-4
www ^ you were	a-8b-8c-3f-3g-3h-9
www ^ you will	b-8d-4e-9h-8
www ^ you would	a-7b-8d-3e7g-13h-5
www a . m	a-4b-3c-4e-3f-3g-3h-3
www a bad person	e-3f-5g-3h-6
www a bank .	a-6b-3c-3e-4f-3g-3h-5
www a bit .	a-3b-3c-5e-4f-4h-3
www a bit of	c4d-5f-9g-5h-6
www a break after	a3c-4g-3
www a child .	a-3c-3d-2e-4f-3g-4h-3
www a complete failure	b-5f4h-8
www a coward ,	b-9c-3g-5
www a coward .	a-4c-3e-3f-4
www a coward in	a-4c-4d-3f-8g-4h-6
www a cup of	b-3c-3f-4g-4h-3
www a cushion and	c-3d-4e-4f-3g-5h-3
www a family .	a-3b-4c-5d-6f3g-4
www a fool of	c-3d-4e-5f-4g-6
www a fool to	a-7b-4f4g-4h-4
www a fraud .	b-3c-3d-3e-4f-7g-3h4
www a good book	a-3c-4d-5e-3f-4g-4
www a husband .	b-3c4f-4g-6h-5
www a joke of	a-6b-3c-3d-4e-3f4g-6h-7
www a list of	g-6
www a lost cause	a-3b-3c-4d-5f4g-3
www a lot .	b-4c-4d-3e-4f-5g4h-5
www a man .	c-4e-6f3g4h-7
www a mark on	a-4c-3f-5g7h-6
www a minute ,	a-4e-3f-3g-5h-2
www a mountain out	a-3c-3d-2e-3h-4
www a note on	a-2e-3g-5h-3
www a phone into	b-4g-4
www a piece of	a-4b-3c-4d-4e-3f3g-4
www a row .	d-3
www a screen .	a-4b-4c-4d-5e-3f-4g-3h-4
www a single thing	a-4b3c-5f-3g-4h-6
www a slow reader	a-4b-4c-3d-3f-7g-4h-3
www a small thing	b-5d-3e-2f-6g-3h-4
www a subscription with	a-3d-3e-3g-3
www a tracker on	a-3b-4c-4f-3g5h-4
www a waste of	a-4b-4c-4d-4e-3f5g-5h-6
www a way that	a-3d-3h-4
www a week with	a-3c-5d-3e-3f-5g-7h-3
www a while ,	a-6b-3c-3d-5f-3g-5
www a while .	a-4b-5d-5f-5g-5h-6
www a word of	a-4b-3c-2d-4e4f-3g-3h-5
www a year .	a-4c-7e-6f-6g-5h-3
www about . $	a-4b-5c-3d-5e-8g-3h-4
www about ending it	b-3d-4g4
www about everything .	b-6c-4d-3e-4f-3g-4
www about it ,	a-4b-3h3
www about it .	a-6c-9f-3h-8
www about it in	a-4e-6f-4g-6
www about sunday .	c-5e-3g-3h-3
www about the boiler	b-6c-7d-4e-6f-4g-3h-3
www about the marks	a-3b-6c-5d-5e-6g3h-3
www about the money	a-3b-4c-5d3e-3f-3g-7h-4
www about the phone	b-5c-3d-3e-4
www account . $	a-5b-3d-4e-3f-3g-7h-5
www accountable for that	a-4b-2c3d-5f-4g-3
www addict . $	a-3b-3c-4d-3e-3f-7g-4
www ade . $	b-4c-4d-2e-3f-3g-5h-4
www afraid i will	b-3f-4h-3
www afraid of what	d-4f-3g-7
www after . $	a-5b-6c-3d-4f-4
www after that .	a-8b-4c-5d2e-2f-3g5h-8
www after the cat	a-6b-3c-8d-3e-5g6
www after the month	a4c-5d-4g-6
www again , i	a-4b-3c5d-3g-6
www again . $	a-5b-3c-4e-5f-11h-6
www again ? $	a-3g-3h-4
www again i will	b-5d-3f-4g-4
www again last night	c-3f-4g2
www against me .	a-5b-7c-3d-5e-7f-10g-9h-4
www against the wall	b-3e-3g3
www agreed . $	a-3d-4f-3g-3
www alive . $	a-3b-6c-4d-3e-7g4h-4
www all . $	b-4c-3d-4e-5f-3
www all day .	a3c-3g-5
www all men are	a-10b4c-4d-5e-4f-6g-6h-6
www all of it	a-5b-4c-7f-5g-10
www all of them	e-2
www all over again	a-3b-4e-3g-3
www all over the	a3c-3d-4g-3h-3
www all the way	a-4b-7c-5d-3f-5g-5
www all to stop	e-3g3
www alone . $	a-5b-4c-4d-5e-5f-3h-5
www always do this	b5f-3g-5
www am . $	a-6b-8c-9d-4e-6f3g4h-7
www am a bad	a-3b-3c-5f6g-3h-7
www am a fraud	a-3b-3c-5f5g-5h-4
www am a joke	a-4b-6c-5d-2f7g-9h-7
www am a lost	a-3b-3c-4d-5f4g-3
www am a mess	a-6b-6c-4d-3f-6g-7h-6
www am a slow	a-4b-4c-3d-3f-7g-4h-3
www am a terrible	b-5c-3f3g-6h-5
www am a useless	a-5b-5c-4f5g-7h-5
www am a waste	a-4b-5c-4d-4e-4f6g-5h-5
www am afraid i	b-3f-4h-3
www am afraid of	a-5b-2c-2d-4f-4g-8h-4
www am an addict	a-6b-3c-4d-5f-7g-6h-4
www am angry that	d-4
www am ashamed of	a-6b-3c-5d-4e-10f-4g-5
www am asking .	a-6b-3c-3d-4e-4f-4g-4h-5
www am at group	a-5b-3c-5d-3e-5f-4g-7h-3
www am checking up	e-7
www am done with	a-7b-6c-6d-7e-6f-6g-9h-3
www am frightened of	a-4b-3c-6d-4f-5g3h-3
www am glad i	a-5c-3d-3f-3g-7
www am going to	a-7b-3c-6d-3e-5f-6g-11
www am like this	a-4b-4c-3d-3e-3f-6g4
www am not a	a-5b-3c-8d-3f-6g-5h-5
www am not allowed	a-3c-2f-3g2
www am not asking	a-4b-3c-6d-3f-4g-5h-4
www am not calling	a-3c-5e-3f-5g-3h-6
www am not enough	a-3b-7c-7d-3e-3f6g-6h-3
www am not going	a-6b-8c-5d-3e-6f-6g-5h-3
www am not proud	a-6d-3f-3g-4
www am not saying	a-4b-3c-6e-3f-4h-5
www am not stupid	a-4b-4c-6d-3e-5f-7g-6h-5
www am not sure	b-4c-5e-4f-4h-4
www am on shift	a-4b-3e-3f-3
www am saying i	a-2g-4
www am scared i	e-3f-4
www am scared of	a-5e-6f-3
www am so tired	a-3b-3d-3e-5f-7g8h-3
www am sorry ,	c-6d-3e-4f-5g-8
www am sorry .	a-10b-7e-3f-5h-5
www am sorry about	b-7c5d-6e-8f-5g-5
www am sorry for	a-9b-4f-7g-14
www am sorry i	b-3c-9d-4e-5f-3g-9
www am sorry if	b-3c-10d-4f-4g-10h-3
www am sorry that	a-6b-2c-5d-4f-3g-3h-7
www am sorry to	a-5b-4c-7d-8e-5f-5g-6h-3
www am sorry you	a-9b-7d-5e-8f-9g-5h-5
www am still doing	b-6d-4f-4g-4
www am such a	a-3b-5c-3d-2e-2f10g-6h-8
www am telling you	a-7b-4c-9d-4e-5f-5g-3h-3
www am the one	e3f-3g-3h-3
www am tired .	c-2g-3
www am tired of	a-7b-6c-5d-3e-6f-5g-8h-5
www am useless at	a-3b-4c-4d-2f-4g-3h-3
www am walking on	a-4b-3c-3e-2f-3
www an addict ,	a-5b-5h-3
www an honest bone	a-3b-4c-4d-3e-3g-4h3
www an hour ,	a-7g-4
www an hour .	c-4d-3e-4f-3
www an hour and	b-3c-4d-4g-6
www an hour on	e-5g-6
www and a worse	b-4c-3d-3f-4g-4h-3
www and back ,	a-4c-3d-3f-5g-5
www and cold .	b-4c-4d-3f-4g-5h-11
www and did not	g-7
www and for the	a-3b-3d4g-4
www and he has	a-6d-3e-3h-5
www and he is	a-4d-3f-3g6h-5
www and i am	a-10b-3c4e-7f-3g3
www and i can	a-3c-5e-3g-4
www and i could	c-4d-3e-3f-3
www and i did	b-2c-9d-4e-3f-6
www and i do	a-4b-2c-3d-6e-5f-6h-5
www and i feel	a-3b-3c-3d-4f-3g-10h-3
www and i felt	a4e-3g-3
www and i had	a-10b-6c-6d-4e-3f-6g-10h-6
www and i have	a-9b-3c-3d-3e-4f-4h-3
www and i kept	a-6g-3
www and i know	a-9b-4d-5e-3f-8g4h-5
www and i laughed	a-6d-3g-4
www and i let	c-3g-10
www and i like	a-5c-7e-7g-5
www and i mean	a-4b-9c-4e-3f-3g6
www and i miss	d-4e-3f-4g-4h-6
www and i rang	a-7b-4c-9d-6e-7f-6g-6
www and i said	c-3d-4e-3g3
www and i still	a-5c-5d-3f-3g-5
www and i thought	a-3c-3e-3g3
www and i told	a-5b-5c-6d-6e-3f-7g-5h-7
www and i used	a-3b-5c-6d-3e-4g-5h-5
www and i want	b-4c-7e-7f-3g-6h-3
www and i was	a-4c-5d-4e-4g-8
www and i watched	a-7c-4d-8e-7f-3g-9h-4
www and i went	c-4g-4
www and i will	a-5b4c-4e-3g-7h-2
www and i would	a-4c-5e-6g-5
www and it is	b-7c-2e-4f-8g-9
www and it was	a5b-3c-7d-11e-7f-4g-10
www and left .	a-3b-4c-4d-4f-5g-6h-3
www and left you	a-4b-3c-4g-6
www and relieved that	e-3g-3
www and she fell	b-3c-4e-4f-3g7h-3
www and she is	a-7b-3c-4d-7e-10f-6
www and she would	a-6e-3g5
www and that is	a-6c-3d-3h-6
www and the car	a-4g6
www and then i	a-4f-3g-7
www and then the	a-3e-3g3h-2
www and there was	c-7d2f-5g-6h-6
www and tired .	a-4b-6c-7d-6e-4f-5g-6h-5
www and told her	a-3e-3f-6g-8h-5
www and told me	e-3f-2g4
www and told you	d-3
www and tonight i	b-3d-4f-5g3
www and we talked	a-4g-4
www and would not	a-3d-3e-3g6
www and you are	a-7d-4e3g-2h-5
www and you did	a-8b-3c-6d3e-6f-3h-4
www and you have	a-9b-8c-6d-7e-9f-4g-8h-8
www angry . $	a-5b-4c-3d-3e-4f-6g-7h-5
www angry about the	a-4b-5c-4d-6e-4f-3
www angry that i	a-2d-4e-3g-6
www another lie ,	a-3g-3
www answer . $	a-6b-4c-4g-5
www answer tonight .	a-3d-3e-4g-6
www any of this	a-3d-2e-4h-4
www anybody . $	a-5b-4c-5d-4e-4f-4h-3
www anymore . $	a-4c-3d-4f-6g4h-5
www anyone . $	a-7b-8c-4d-3e-8h-6
www anyone else .	e-5f-3g3
www anything , but	a-5b-4g3
www anything . $	a-9b-10c-5d-5e-8f-8g-9h-6
www anything else .	b4d-3g-6
www apologize . $	a-4b-4c-7d-4e-4f-4g-6
www apologize to my	a-3b-5c-8d-4e-3f-6g-7h-7
www apologized . $	a-2b-5c-3d-5e-4g-5h-5
www are . $	a-4b-5c-6d-4e-3f-8g-6
www are a coward	d-3e-3f-5h4
www are going to	a-7e-3f4g-10h-4
www are hoping i	b-5d-5e3g-4h-5
www are making a	a-3c-3d-2e-3h-4
www are no better	b-5c-3e-6f-10
www are nothing but	a-3b-3e-4f-2h3
www are relieved i	a-4e5f-3h-3
www are secretly pleased	a-3b-5c-2d-4e5f-3h-5
www are the reason	a-5b-4e-4f-3h-5
www are waiting for	a-4b-3c-4d-5e3g-5h-3
www are wired that	a5b-3d-3h-3
www are you ?	a-3e-3f-5g-7h-5
www arm with the	a-4g6
www around . $	a-6c-4d-3e-3g3
www as far as	a-4b-3c-4d-4f-4g6h-3
www as if i	b-3c-3e-3f-5g-8h-8
www as though i	a-6b-3e-4f-3g-3h-3
www ashamed about sunday	e-3g-3
www ask . $	f-3g-6
www ask before i	b-6c-6d-6f-5g3h-4
www ask for bus	g3
www asked . $	a-3e-6g-5
www asked about the	b-5c-3d-5e-5
www asked for a	a-6f-3g-8
www asked how i	a-4b5c-5d-4e-5f-4g-6
www asked how it	b3
www asked if i	a-5b-3g-7
www asked me to	e-3
www asked why i	a-4b-3c-3d-5f-4g-5h-3
www asked you .	a-5b-6c-3e-4f-7g-10h-5
www asking . $	a-5b-4c-5d-5e-4f-5g-6h-4
www asking me about	b-4d-5e-4
www asleep . $	a-5b-4c-4d-4e-4f-6g-7h-5
www at all .	b-3c-3e-5f-4g-6
www at dinner .	a-3b-3c-7d-3g-3
www at five ,	a-4g3
www at him and	a-5b-4c-3d-3f-3h-4
www at home .	a-3g-9
www at it .	a-6b3c-6d-5e-6f-6g3h-4
www at it with	f-5g-7
www at jo .	b-3g-5h-3
www at me .	a-4b-5d-7g4h-4
www at me with	a-5b-5e-3
www at mother .	a-3f-5g-11h-5
www at my sister	a-4b-3g-6
www at night .	a-5b-5c-6g6
www at parallel parking	a-3b-4c-4d-2f-4g-3h-3
www at pictures of	a-4b-4c-6e-5f-5h-3
www at seven .	c-3g-6
www at six .	c-3g-12h-3
www at six and	b-6e-4g-5
www at small talk	b-3c-4f-4g-3
www at ten ,	b-3d-5f-4g-7
www at the dinner	a-5b-3g-6
www at the end	b-7c-5d-2g4
www at the gym	a-6c-4d-5f-3g-7
www at the school	a-4c-4e-4g3h-3
www at the table	a-3d-4
www at the vet	a-5b-3d-4e-3f-3g-6h-5
www at work ,	a-5g-3
www at work .	a-6b-8c-7d-5e-5f-7g-10h-7
www at work on	b-3c-2d-3e-4g-4
www at your mother	a-4b-3c3d-3e-3f-10g-3h-9
www ate it .	a-3b-4c-5d-5e-5f-6g-6h-6
www attacked . $	a-3b-5c-3d-5e-4f-4g-5h-2
www autopilot kicked in	a-5b-3c-4d4e-3f-4g-4h-4
www away . $	a-5c-6e-5f-7g-11h-5
www away and i	a5c-5e-4g-5
www away from me	b-4c-4d3e-4f-5g-4
www baby . $	a-3b-4c-4d-3e-4f-5g8h-3
www back , i	a-3b-4c-3d-4e-3f-5g-5
www back . $	a-5b-6c-5d-5e-6f-6g-3h-5
www back in .	a-4b-3c-6d4e-4f-5g-5h-3
www back on the	d3e-2g-4
www back to it	b-3c2e-4g-5
www bad . $	a-5b-5c-3d-5e-2f-4g-7h-5
www bad person .	e-3f-5g-3h-6
www badly . $	a-7b-6c-5d-3e-3f-5g-6
www bag . $	a-3b-5d-3e-3f-5g-5h-5
www bank . $	a-7c-3d-3e-4g-5h-3
www bath . $	a-5c-4g-4h-5
www bathroom . $	a-4b-6c-5d-6e-3f-6g4h-4
www be . $	a-6b-7d-3e-5f-5g-3h-5
www be alive anymore	a-4c-4d-3e-6f-7g3h-3
www be around .	a-5g3
www be around for	c-4d-3g5
www be better off	a-4c-5f-7g3
www be dead than	b-3c-4e-7f-3g5h-3
www be happier if	a-3b-3f-3g3
www be here ,	a-6e3f-5g-7h-4
www be here at	e-5
www be loved .	a-3c-3d-5e-5f4g-4
www be with her	a-5b-6f-4g-4h-6
www beat me at	a-3b-4c-3d-3e-3g-5h-3
www because i did	a5b-3c-6d-3e-5g-9
www because i had	a-8b-3c-4e-3
www because i was	a3c-6d-4g-5
www because of him	a-3b-3d-4e-4f-3g-7
www because of you	a-4d-3g-7h-3
www because we had	a4c-7d-3g-5
www because you had	a4b-3d-6e-4g-4
www bed . $	a-10b-7c-7d-8e-9f-8g-9
www bedroom . $	d-3
www been . $	a-6b-3c3f-3g-8
www been honest about	a-3b-6d-3g-4
www been on my	b4c-8d-6e-3g-5h-5
www been reading about	a-3b-3c-3f-3h-4
www before . $	a-6b-3c2d-6e-5f-4g-8
www before i asked	b-3d-3e-7g-3
www before i knew	a-6b-3c-6e-3f-6g5h-2
www behaved badly at	a-3b-2d-3f-3g-3h-5
www behaved well .	a-4b-3c4d-3f-4g-3
www behavior . $	a-3b-4c3d-4e-3f-4g-4
www believe a word	b-4c-2d-3e4f-4g-4h-5
www ben . $	d-2e-6f-4g-5
www best . $	a-4b-3c-4f-4h-3
www better . $	a-7b-3c-6f-5g-5h-3
www better for the	a-10b-6c-6d-8e-7
www better of me	a-3d3e-6f-3g-4
www better off without	c-4f-7g-4
www better without me	a-6b-4c-4d-5e-5f-6g5
www bike . $	a-3b-6c-5d-8e-8f-5g-10h-7
www bill . $	g-4
www birthday . $	b-4c-6d-5e-5f-3g6h-3
www biscuit . $	a-6b-6c-5d-5e-4f-5g-4h-6
www bit . $	a-3b-3c-5e-4f-4h-3
www bit me ,	a-4b-4c-3d-5e-4f-4h-4
www bit of a	c5d-6f-10g-5h-6
www blame you for	a-4b-5c-5d-4e-6f-6g-5h-7
www book . $	a-3b-3c-4d-6e-3f-4g-4
www both . $	a-4b-3c-4d-4e-3f-5g-5h-4
www boundaries were crossed	a-5b-4c-5d6e-3f-4g-4h-4
www bread . $	a-6b-6c-7d-3e-6f-5g-9h-4
www break after the	a3c-4g-3
www breakfast . $	a-5b-5e-6g3h-3
www breathe . $	a-4b-3c-4d-4e-3f-4g-4h-3
www bridge . $	a-6b-7c-6d-7e-5f-5g9h-4
www bring it up	a-3b-4c-3d-5e-4f-4h-3
www broke your trust	a-4b-3d-5f-3g-3h-3
www burn the house	e-5g3
www burned my arm	a-4g6
www burned my hand	b-3c-5d-5e-2f-3g-6
www burned the rice	a-3b-4c-3d-3e-4f-4g-4h-4
www bus fare .	g3
www bus was late	a-4b-2d-4f-3g-3
www busy . $	a-5b-5c-3d-4e-5f-5g-6h-3
www but i have	a4g-6
www but i was	a4d-3g-5
www but it was	c-5d-4g-9
www buzzes . $	a-3b-3c-3f-4g-5h-4
www by lunch .	b-3d-2g-5
www by now .	a-7b-3e-6
www by the hair	a-3b-4c-2d-3e-5f-3g9h-3
www by the time	a-4e-3
www by you .	a-5b3d-3e-5f-6g-8h-6
www cake . $	a-3b-3c-4d-4f-4g-6h-5
www call . $	a-4b-4c-4e-6f-3g-4h-3
www call it a	a-5b-5c-6d-5e-4f-6g-3h-5
www called you a	a-3g-6
www came across as	a-7b-3c-4d-3f-4g-5h-3
www came at me	a-4b-4e-4g5h-2
www came home and	a-4b-3c-3f-3g3
www came in .	d-4
www came to the	b-6c-4d-5e-4f-5g-8h-3
www can not breathe	a-3b-6c-4d-5e-4f-5g-8h-7
www can not do	a-4b3f-3h-5
www can not go	a-9b-7c-6d-4e-7f-5g4h-9
www can not keep	a-3b-4c-5d-5e-5f-6h-6
www can not look	b-3d-3f3g-7
www can not see	a-4b-4e-4f-3g6
www can not stand	a-8b-7c-3d-6f-9g-6
www can not take	a-3b-5c-7e-5f-3g-6h-6
www can say no	b-3e-4h-5
www can we talk	a-4g-4
www cancelled . $	a-4b-4c-3d-4e-4f-4h-3
www car . $	a-5b-5c-4d-4e-5f-4g3h-6
www car park .	a-3b-3c-3d-3e-3f-4h-3
www card . $	c-6g3
www care if i	a-4b-8f-3h-4
www carried on .	a-4b-3c-5d-4e-4f-3h-3
www cat . $	a-4b-5c-3d-6e-4f-4g-6
www caught . $	a-3b-6d-7e4g-4h-5
www cause . $	a-3b-3c-4d-5f4g-3
www caused . $	a-6b-3e-2f-4g-5
www certain sites were	a-5b-4c-4d3e-4f-4g-3h-4
www change . $	b5c-4d-3e-4f-6g-5h-6
www check his phone	a-5f-4g-4
www check-in . $	a-4b-4c-4d-4e-3f-6g-5h-4
www checked your phone	a-4b-5c-4e-3f-5g-4h-6
www checking . $	a-4b-6e-3f-4g-6h-3
www checking up on	e-7
www child . $	a-3c-3d-2e-4f-3g-4h-3
www children . $	b-9d-3e-3f-4g6h-3
www chips . $	a-3d-4g-4
www chose it .	a-7b-5c-6d-7e-5f-5g-5
www clear . $	a-4b-5c-4d-5e-3f-5g-6h-5
www closed it and	d-3
www coat . $	c-3g-4
www code . $	a-4c-3e-3h-4
www coffee . $	a-3b-4c-3g-3
www cold . $	a-4b-5c-5d-3e-4f-7g-5
www come clean about	b-3c3d-3g-4
www come to the	a-7b-4c-6d-5e-7f-4h-4
www computer . $	a-3b-4c-3f-3g-3h-4
www cooking . $	a-5b-6c-7d-6e-6f-7g-9h-7
www could get to	a-3c-3d-3e-3
www could have throttled	a-5b-4c-4f-3g-5h-4
www could i have	a2b-3f-10g-5h-4
www could just not	a-4b-4c-4d-5e-3f-6g4h-2
www could murder a	a-4b-4c-4d-3e-4f-5g-5h-4
www could not care	a-3e3g-4
www coward . $	a-4c-3e-3f-4
www cricket . $	a-6b-5c-4d-5e-5f-4g-5h-7
www cried . $	b-4c-3d-3e-5f-3
www crossed a line	a-5d-6f-5g-4h-5
www crossword . $	a-3b-7f-2g-3h-3
www cry . $	a-3b-5c-3d-3e3f-4g-5h-5
www cup of tea	b-3c-3f-4g-4h-3
www cut myself shaving	b-3c-3d-3f-4g-7
www dan . $	a-5d-3e-3g-4
www dates . $	a-3b-5c-4d-4e-3f-5g-5h-4
www daughter . $	e-3g4h-3
www day . $	c-3d-3e-4f-3g-5h-5
www days . $	a-7b-11c-4d-4e-4f-9g-7h-5
www dead . $	a-7b-6c-5d-5e-5f-5h-4
www deal with the	a-4b-4d-3e-3g-5
www declined . $	d-4e-3g-6
www deep down you	a-3b-3e5f-3g-4h-3
www deleted the history	a-4b-4c-4d-4e-3f-3h-3
www dentist . $	a-5b-5c-4d-5e-6g-4h-3
www deserve . $	a-4b-5c4d-5f-6g-5h-5
www deserve to be	a-3c-3d-5e-5f4g-4
www did . $	a-10d-8e-3h-7
www did i do	a-5e-3f-4h-6
www did it to	b-5c-6d-4e5f-4g-6h-6
www did look ,	c-6
www did not .	c-6d-3g-8
www did not deserve	a-6d4e-5f-5
www did not get	a-8c-7d4e-6f-4g-7h-4
www did not open	c-3d-7g-7
www did not say	a-4b-6e-4g-4h-6
www did not stop	a-4b-4c-7d-6e-5g7h-4
www did not want	a3b-3c-9d-3e-8f-6g-9h-4
www did some things	c3d-2g-3h-2
www die , i	a-4b-7c-4e-5f-5g7
www die . $	a-4c-3e-3g7
www died of embarrassment	a-4c-3d-3f-3g-7h-3
www dinner . $	a-3b-3c-7d-3g-3
www disappear into a	c-4f-3g-3
www disclosure . $	b-2c-3d-3g-7h-3
www do , sit	a3e-4f-4g-4h-5
www do . $	a-6b-6c-6d-5e-5f-9g4h-9
www do anything right	a-4b5c-3e-3f-5g-7h-6
www do it .	a-9b-8c-5e-7f-3g7
www do not believe	b-4c-2d-3e4f-4g-4h-5
www do not come	a-3b-3c-4d-2h-6
www do not deserve	a-4b-4c-6d-10e-6f6g-8h-10
www do not even	a-4b-5e5h-5
www do not feel	a-3c-5d-5f-7h-6
www do not get	d-3g4
www do not have	a-6c3d-3e-4g-4h-3
www do not know	b-2c-5d3e-6f-6g-5h-5
www do not mean	a-4b-3c-2d-4e3f-3h-5
www do not owe	a-3b-3c-4d-5e-6f-4g-4h-5
www do not ring	a-3b3d-3f-6g-7h-4
www do not say	c-7d-5e-3f-8g-6h-7
www do not tell	a-5b-3c-6d-5e-3f-6g4h-6
www do not think	a-6c-7d-6e-3f-7g3h-6
www do not trust	a-3b-3c-3d-5f-6h-4
www do not wake	a-3c-5d-6e-3f-4g3h-4
www do not want	a-7b-4c-3d-4f-7h-5
www do not you	a-3b-3d-4e-4f-3g-5h-4
www do this .	b3f-4g-3
www do this anymore	b-7g4
www do you feel	a-3g-5h-3
www do you need	a-4d-3f-8g-4h-5
www do you want	a-4e-3g-6h-4
www does not want	d-3e3g3
www dog . $	a-3c-3d-3f-5h-5
www doing . $	b-3c-4d-3h-4
www done . $	b-3c-3e-4g-6h-3
www done i am	b-6c-5d-5e-5f-6g-6h-8
www door . $	a-3b-3c-2d-3e-3
www door shut and	e-3g5
www down , and	a-4c3d-4e-3f-5g-3
www down . $	a-3b-4d-7e-6f-5h-3
www down the stairs	b-4c-4d-3e-3f-3g6h-2
www down with the	a-3c-4g-5
www drink . $	a-5b-5c-4d-3e-5f-3g4h-5
www drop it .	a-5b-5c-5d-6e-6f-5g-6h-4
www drove to the	a-4b-3c-6d-5e-3f-5
www dying . $	a4d-3g-6
www each of the	a-3b-4c-3d-3e-2f-3g6h-2
www easter . $	b-4d-5f-4g-4
www eight . $	a-5b-6c-6d-4f-5g-6
www else . $	a-7c-5d-4e-4f4h-3
www end . $	a-6b3c-5d-4e-3f-6
www end of my	a3c-3g-4
www end of the	a-8b-5c-7d-7e-6f-5g-9h-5
www enough . $	a-3b-8c-7d-5e-4f3h-5
www enough for you	a-4e-4f-5h-4
www entitled . $	b-5c-3d-3e-3f-4g-6h3
www even feel bad	b-4e4g-3
www even notice if	a-5b-3d-3e-5f-5h-3
www evenings . $	a-3b-4c-4d-4e-5f-3g-3h-4
www every bit of	a-4b-6c-6d-4e-6h-5
www every day .	a-6b-8d-4g-4
www every night .	a-5b-4d-4g-6
www every single time	a-4b4e-2g-3
www every sunday .	b-4c-3d-3e-4f-5g-6h-3
www every time i	a-4g-8
www every time the	b-6e-6g-5h-3
www every time we	a-4b-7d-3e-3g-7
www everyone is better	a-3c-3d-3e-5f3g-8h-3
www everyone would be	a-3b-3f-3g3
www everything . $	a-7b-7d-5e-5f-5g5
www everything i touch	a-4b6c-5d-3e-3f-4g-5h-3
www everything in the	b-4c-4d-4f-4g-5
www everything that went	a-4c3d-5g-3
www exist . $	a-4b-4c-5d-5e-5f-4g3h-3
www expect you to	a-4b-3c-6d-3e-5f-4g-6h-4
www extent that i	a-3b-3c-5d-4e-3f-4g-5
www face . $	a-5b-7c-3d-5f-5g-8h-4
www fail . $	a-3b-5c-3d-2g-5
www failure . $	a-4b3c-4d-3e-3f4g-4h-7
www family . $	a-5b2c-5d-7e-7g-7h-4
www fare . $	g3
www father . $	a-4b-5c-4f4g-4
www fault . $	a-6c-5d-6f-5g-4h-6
www feel as if	a-5b-4e-6f-2g-8h-6
www feel as though	a-3e-3f-5h-4
www feel ashamed about	e-3g-3
www feel attacked .	a-3b-5c-3d-5e-4f-4g-5h-2
www feel guilty about	d-5e-5
www feel judged by	b-3f-3g-4h-6
www feel like a	a-4b-5c-9d-3f8g-9h-7
www feel like an	a-3b-5c-5d-4f-10g-8
www feel like i	a-7b-3c-6d-2e-3f-8
www feel like she	a-4b-2c-5d-3e-11f-6g-8h-4
www feel like this	b-8f-9g-10h-3
www feel like you	a-6e-7f-7g-9h-5
www feel safe with	a-4b-4c-3e-6f-3g-7h-6
www feel second best	a-4b-3c-4f-4h-3
www feel taken for	g-3
www feel that knot	g-5
www feel that way	a-3c-4d-3e-3g-7
www feel that you	a-7c-4d-4g-4
www feel tired .	g-2
www feel unheard .	a-3b-4c-3d-3e-3f-4g-4h-3
www feel used .	a-3b-5c-2d-4e-3f-3g-3h-2
www feel you have	a-4b-4d-3e-4g-6
www feet . $	a-4b-6c-6d-4e-4f-5g-5h-4
www fell . $	b-3c-3e-4f-3
www felt lied to	a-5b-6d-5e-3
www felt my stomach	f-3g-4
www fence . $	a-3c-5d-3e-3h-3
www filter was switched	a-5c-5d-6e-3f-3
www filter works ?	a-3
www fine . $	a-4b-4c-3d-4g-7h-3
www first . $	b-4e2f-3g-6
www five . $	a-3f-3g-5h-5
www floor . $	b-3d-4f-3
www flowers . $	a-7c-5d-5e-4g-5h-5
www followed me round	d-3e-3g-4
www food . $	a-5b-2g4h-3
www for a long	c-3d3g-3
www for a run	a-5g-4
www for a week	a-7c-4f-3
www for a while	a-7b-3c3d-6f-5g-5h-3
www for all that	a-5b-5c4e-3f-3g-7h-3
www for an hour	c-4d-3e-3f-3
www for anything .	a-4b-7c-5d-3e-7f-6g-6
www for bus fare	g3
www for each of	a-4g3
www for everything .	a-4c3d-4f-3g-13
www for good .	a-9b-4c-5e-4f-4g3
www for it .	a-7b-7c-6d-8e-10f-4g-7
www for me ,	a-4d3e-3g-5
www for me .	a-5b-2c-4d-8f-10h-4
www for me to	a-4b-3c-3d-4g-5h-2
www for months .	b-3c-5d-3f-3g-5
www for tea .	a-5b-4c-4d-3f-3g-4
www for telling me	e-3g-5
www for that .	c3d-6g-5
www for the soup	a-4b-5d-3g-4
www for the way	a-4d-6g-7
www for twenty minutes	a-3
www for two hours	a-3b-3c-3d-3g3h-3
www for what i	a-3b-8d-4f-10g-4
www for you ,	b5e-3
www for you .	b-4c-3f3g-10h-5
www forget it .	a-3b-3c-4d-3e-5f-3
www forgets the bins	a-4b-5e-4g-3
www forgive me if	a-3c-6d-4e-4g-5
www forms . $	a-3b-3c-3d-3g-5h-3
www forty days .	a-3b-3d-3g-4h-3
www found a receipt	a-3b-5c-4d-4e-5f-3g-6h-4
www found myself on	a-3c-4d4e-3f-3g-6
www four . $	a-5b-4c-4d-3e-4f-3g-7
www fraud . $	b-3c-3d-3e-4f-7g-3h4
www friday , i	a-6b-6c-6d-4e-4f-5g-5
www friday , it	a3b-3c-3e-3g-4
www friday . $	a-5b-5d-3e-5f-5h-4
www fridge . $	b-3c-2d-3e-4f-4g-5h-4
www friends . $	a-4b-6c-5d-4e-5g-4h-5
www frightened . $	a-4b-3e-3f-3g-6
www from me .	a-3b-7c-4e-5f-5g-4h-5
www from me ?	a-4d-3f-8g-4h-5
www from now on	b-4c-3d-2g-6h-3
www from the bank	a-2d-3
www front of ben	d-2e-6f-4g-5
www front of the	b-4c-3d-7f-8g4h-2
www front of your	a-4d-3e-2f4g-6h-8
www full responsibility for	a-4b-3c4d-5e-3f-4g-3
www funeral . $	a-5b-6c-6d-5e-5f-6g4h-4
www garage . $	a-4b-5c-4d-4e-3f-5g5h-6
www garden . $	a-6b-5c-5d-7e-4f-7g-6h-7
www gave it to	a-5b-3c-3d-3e-4g-4
www get . $	a3b-4c-4d-4e-5f-3g-6h-3
www get to the	g6
www glad . $	b-5c-6f-3g-4
www go . $	a-7c-3d-4g3h-3
www go on like	a-3b-4c-3f-3g-6h-3
www go through your	a-5b-6c-5d-7f-4g-7
www go to sleep	a-6e-3g5
www go to the	c-7d-4e-6f-4
www goes . $	a-5b-9c-9d-7e-9f-8g-8h-5
www goes quiet .	a-3e-9g3
www going on about	a-3b-3d-3e-4g-3h-3
www going through the	a-3b-3d-3e2f-3g-3h-3
www going to bed	b-6c-4d-3e-9f-6g-7h-4
www going to tell	a-5b-6e4f-3g-3h-4
www gone . $	a-5b-5c-2e-4
www good . $	a3b-3c-6d-6e-4f-4g3h-3
www good book .	a-3c-4d-5e-3f-4g-4
www good enough for	a-4e-4f-5h-4
www goodbye . $	a-4b-5c-5d-4f-3g5h-5
www got away from	b-4c-4d3e-4f-5g-4
www got hurt .	a-6b-6c-3d-5e-4g-4
www got in .	b-3d-9g-6
www got nothing to	a-3b-3g5h-3
www got the better	a-3d3e-6f-3g-4
www got this wrong	g-5
www got to stop	d-3e-4g-4
www group . $	a-4b-3c-6d-8e-5f-3g-12
www guests . $	a-5b-5c-4d-5e-3f-4g-6h-3
www guilty . $	a-5b-5c-3d-3e4f-4g-4h-6
www guilty about the	b-3d-6e-6
www gym . $	a-6b-4c-5d-3e-3f-3g-4h-3
www habit took over	b-3d3g-4
www had . $	b-5c-6d-3e-4g-5h-4
www had been at	b-4c-6f-3g-7
www had been on	c-7e-3g-7
www had enough of	a-3b-6c-4e-3f-4g5h-3
www had seen the	a-4b-3c-4d-5e3g-5h-3
www had thought about	a-4b-3d4e-4
www hall . $	a-5b-4c-4d-4e-4f-5h-3
www hand . $	a-4b-4c4d-3f-3g-3h-4
www hand for twenty	a-3
www hand it over	b-3c-5d-5e-4f-3g-3h-6
www hand on the	b-3c-5d-5e-2f-3g-6
www hand over the	a-5b-7c-6d-7e-4f-4g4h-4
www happened . $	a-5b-5d-7e-4f-3g-7h-5
www happened to be	d-3f-3g-4
www harm . $	a-5b-3c-5d-4f-6g-6h-3
www has been a	a-8c-2e-4
www has got the	a-6b-7c-9d-8e-7f-8h3
www has no intention	d-3e6g-6h-7
www has read it	d-5g-5
www has the code	a-4f-3g-7h-3
www has told me	a-6e-5g4
www have . $	a-10b-5c-3e-3f-5h-4
www have already decided	a-4b-5c-3d-2e4f-4g-3h-6
www have always been	a-4b-10c-8d-5e-5f3g-6
www have been .	a-6b-3c3f-3g-8
www have been a	a-6c4f-8g4h-6
www have been having	a-3b-3c-6f-3g4
www have been looking	a-7b-8c-6e4f-4g4
www have been reading	a-3b-3c-3f-3h-4
www have been so	a-5b-5d-4e-4g-8h-4
www have been thinking	a-4b-7c-8d-3e-8g4
www have been to	a-5b-6c-6d-5e-7g-5h-5
www have got a	a-4d-3e-5f-3g5h-8
www have got this	g-5
www have had .	a3c-4g-3
www have had a	a-9b-7d-6e-7f-4g-8h-9
www have had enough	a-4b-5c-5e-3f-10h-3
www have had to	a-6c-4
www have let you	a-3b-2c3g-8h-2
www have made my	a-3b-5c-5d-3e-6g-4h-5
www have needed it	a3b-4g-5
www have never been	a-3b-6c-5f-7g-6h-3
www have never told	a-4b3e-7f4h-8
www have no more	b-2e-3g3h3
www have not been	a-10b-6c4d-6f-3g-9h-3
www have not behaved	a-4b-3c5d-3f-3g-3h-5
www have taken the	g-4
www have thought about	a-4b-6c-5d-9e-5f-4g7h-3
www have to ask	b-4c-5d-3f-4g4
www have to be	a-6b-4c-5f-4g-6
www have told her	a-2b-3c-3e-3f-3g-5h-4
www have told me	a-5b-3d-2e-7f-6g-4h4
www have told my	a-4b-3c-6f-3g-4h-3
www have told you	c-4g-7
www have worked out	g3
www he broke the	a-5b-6c-8d-5e-5h-3
www he came at	a-5b-3e-3f-3g3h-3
www he can not	b-4g4h-3
www he carried on	b-2e-3g7h-3
www he did not	a-5b-7c-5d-5e-7f-6g-5h-7
www he does not	a-4b-4c-5d-4f-6h-8
www he followed me	b-3c-3d-3e-4g-6
www he follows me	a-3e-4g6
www he goes quiet	a-3e-9g3
www he grabbed me	b-4e-3f-4g5
www he grabbed the	a-3c-4e-3h-3
www he has got	a-7b-7c-9d-7e-8f-10g-4h3
www he has never	a-4b-4e-6g3h3
www he has no	a-3c-3e3f-5g-6
www he has put	b-4c-4e-3g5h-5
www he has taken	g4h-3
www he has told	e-6g5h-3
www he held my	a-3b-2c-6d-3e-6g-7h-4
www he hit a	g-5h-3
www he is a	a-4e-5f-7g-9h3
www he is ashamed	e-6f-3g-5h-5
www he is counting	e6g-6
www he is in	a-3e-4g5h-5
www he is just	b-4d-3e5f-3g-5h-4
www he is not	a-6b-6c-6d-2e5g-9h-7
www he left the	b-3c-3h-6
www he lifts his	a-3c-3g4
www he made me	a-5b-3c-5e-5f-4g-5
www he makes me	e-3g6
www he pushed me	a-5b-3c-3d-3e-8f-3
www he put his	c-3d-3g-2
www he said .	a-3c-3e-3f-5g4h-5
www he said he	e-3g6
www he said yes	b-3e-3f-3g-4h-3
www he says he	a-3b-5c-3d-3e-6f-3g-3h-3
www he says if	b-2e-4g5
www he stood in	a-3d-3e-3g5
www he threatened to	a-3e-5f-3g6
www he threw me	b-6c-3d-3e-4f-3g3
www he told me	d-3e-6h-3
www he took my	a-3d-3e-5f-3g-5
www he wants to	a-4b-5c-5d-4e-7f-2h-3
www he went quiet	d-4
www he will do	a-7b-5e-5g5h-3
www he will hurt	f-4g5
www he will not	e-4h-4
www he would rather	a-3b-4c-3d-3e-8f-4h-4
www head . $	b-8c-7d-3e-4f-6g6h-3
www head on the	a-9b-9c-7d-7e-6f-7g-4h-6
www hear . $	a-5e3f-3g-4
www hear it .	a-3b-6c-6d-3e-7f-4g-5
www hear it from	a-6b-5e-5f-3g-3h-5
www heart is in	a-4c-3d-4f-3g-5h-3
www held the door	a-3e-4g6
www help . $	a-5b-2c-6d-6e-3f-5g-5
www her , and	e-5g4
www her . $	a-7c-4d-7g-3h3
www her and i	a-5b-3c-3d-3e-4f-4h-3
www her birthday .	a-6b-4c-3d-4e-6f-4g5h-4
www her face .	e3f-5g-7h-3
www her head .	a-4e-2f-5
www her name .	e-3f-3g-6
www her the whole	b-4c-3d-4e5h-4
www her to the	a-3b-4c-6d-5e-3f-5
www here anymore .	a-4b-5c-4d-5e-6g7
www herself . $	a-6b-4c-3d-4e-5f-5h-5
www hiding . $	a-6b-6c-5d-5e-4f-6g-6h-3
www him . $	b-5c-5d-3e-5f-2g-3
www himself . $	a-5b-4c-3d-6e-5
www himself in the	d-5g-7h-3
www his life .	a-6b-6d-3e-2f-5h-3
www his phone ,	a-6b-3c-3d-4e-2f-5g-6h-2
www his phone .	a-4b-4c-3d-3f4g-7h-5
www hit me with	a-5b-5d-5e-6g6h-3
www home . $	a-5b-5c-4d-7e-4f-5g-11
www honest . $	b-6d-4e-7f-6g-9h-5
www honest bone in	a-3b-4c-4d-3e-3g-4h3
www hoping i will	b-5d-5e3g-4h-5
www hour , and	g3
www hour . $	c-4d-3e-4f-3
www hour on saturday	e-5g-6
www hours . $	a-6b-3c-3d-3e-3f-3g-8h-3
www house . $	d-4e-7f-3h-3
www how could i	a-5d-3f2g-4h-3
www how do you	a-4e-3g-3h-3
www how i was	d-5e-4f-3g-6h-3
www how much i	g4
www how the filter	a-3
www hungry . $	a-7b-3c-3d-3e-6f-4g-4h-4
www hurt . $	a-6b-7c-3d-7e-3f-3g-6
www hurt me when	b-5d-3e-8f-5g-6
www hurt you .	b-5c-8d-5e-6f-6g-12h-6
www hurt you when	a-6e-4g-4
www hurts . $	b-3c-3e-4f4g-10
www husband . $	b-3c3d-3f-5g5h-5
www husband and a	a-4c-3d-3f4g3h-6
www i . $	a-5b-5c-3d-5e-5g-6h-5
www i always do	b6d-3f-4g-7
www i am .	b-6c-6d-4e-4f3g4h-6
www i am a	a-9c-10d-5g-5h-14
www i am afraid	a-4d-2e-8f-6h-3
www i am an	a-9b-6c-7d-7e-4f-3g-11h-7
www i am angry	a-5b-5c-6d-3e-3f-7g-3h-4
www i am ashamed	a-6b-3c-5d-4e-10f-4g-5
www i am asking	a-7b-8c-7d-4e-7f-7g-6h-4
www i am at	a-8b-5c-4e-5f-3g5
www i am checking	e-7
www i am damaged	a-7b-8c-7d-8e-7f6g-7
www i am done	a-8b-9c-6d-8e-8f-8g-9h-3
www i am entitled	a4b-5c-4d-4e-3f-4g-6h-2
www i am frightened	a-4b-7c-6d-4e-3f-5g3h-3
www i am glad	a-6b-3c-6d-3e-6f-7g-8h-3
www i am going	a-7b-3c-6d-3e-5f-6g-11
www i am home	a-5b-4e-4g-5
www i am in	a-4c-4e3f-7
www i am late	a-5e-3f-3
www i am leaving	a-3b-7c-7d-6e-7f-7g-7h-3
www i am like	a-4b-4c-3d-3e-3f-6g4
www i am looking	a-4c-4d-4e-2f-4h-3
www i am not	a-17b-11c-6d-7e-7f-4g-9h-5
www i am on	a-6b-5c-4d-3e-4f-6
www i am owning	a-4b-3c4d-6e-3f-4g-6
www i am putting	a-5b-5c-6d-8e-7f-5g-6h-4
www i am saying	a-5b-6c-5e-5f-5g-8h-4
www i am scared	a-5e-5f-3
www i am sick	a-4b-4c-5d-6e-5f-6g-6h-5
www i am so	a-5b-6c-7d-4e-6f4g6h-7
www i am sorry	b-5e-4f-8h-4
www i am still	b-6d-4f-4g-4
www i am such	a-3b-5c-3d-2e-2f10g-6h-8
www i am telling	a-8b-3c-8d-4e-6f-5g-6h-3
www i am the	a-5b-6c-7d-4f5g-12h-9
www i am tired	a-5b-4c-9d-3e-4f-8g-10h-4
www i am trash	a-4b3c-4d-5e-4f5g-7
www i am trying	a-9b-4c-5d-4e-7f-6g-7h-2
www i am useless	a-3b-4c-4d-2f-4g-3h-3
www i am very	a-4b-6c-5d-3e-5f-6g-5h-5
www i am walking	a-4b-3c-3e-2f-3
www i am weak	a-6b-5c-5d-7e-3g-6h-12
www i apologize .	a-3b-3c-9g-5
www i asked .	a-4b-3d-3e-6f-3g-5
www i asked about	b-4g-5
www i asked for	a-7c-5d-5f-5g-5
www i behaved badly	a-3b-2d-3f-3g-3h-5
www i blame you	a-3b-4c-5e-5f-3g-4h-3
www i blamed you	a-5c-5d-4g-7
www i bought a	a-4b-5c-4d-5e-5f-5g3h-3
www i broke the	c-4d-5f-3g-5
www i broke your	a-4b-3d-5f-3g-3h-3
www i burned my	a-3b-2c-4d-4
www i burned the	a-3b-5c-4d-3e-4f-5g-9h-3
www i called you	a-3g-5
www i can not	a-6c-6d-4e-7f-3
www i can only	a-5b-3e-3f-5g-5h-3
www i can see	b-3e3f-4g3h-3
www i checked your	a-4b-5c-4e-3f-5g-4h-6
www i chose it	a-7b-5c-6d-7e-5f-5g-5
www i closed it	a-4b-5c-4d-4e-4f-5g-7
www i come home	g-7h-3
www i could get	a-3c-3d-3e-3
www i could have	b-3c-5d-3f-4g-7h-4
www i could just	a-4b-4c-4d-5e-3f-6g4h-2
www i could kill	a-5f-4g7
www i could murder	a-4b-4c-4d-3e-4f-5g-5h-4
www i could not	a4c-2d-3
www i could say	a-5g-6
www i cry .	a-3b-5c-3d-3e3f-4g-5h-5
www i cut my	a-5b-5c-5e-3f-5h-3
www i cut myself	a-2b-3c-3d-3f-5
www i cut the	a-4b-5c-3d-5e-6f-5g-8h-4
www i deleted the	a-4b-4c-5d-5e-3f-3g-5
www i deserved a	a3c-4g-3
www i did ,	a-5b-3c-7e-4g-6
www i did .	a-5b-8d-7g-10h-7
www i did a	a-5b-6c-10d-7e-5f-7h-4
www i did it	a7b-5d-5e-3f-8g-7
www i did look	c-6
www i did not	b-6d-9e-5f-9h-6
www i did some	a-4b-3c4d-6f-3g-4
www i did something	a-7b-2c3d-3f-3g-5h-5
www i did the	a-8b-3c-7d-7f-5g-7h-4
www i did was	a-5b-6c-4d-3f-3g-5
www i died $	b-4e-5f-4g6
www i do ,	a-6b-4c-7e-6g-4
www i do .	a-3b-5c-5d-6e-4f-8g-8h-10
www i do it	a-3b-8c-3d-5e-8g-9h-4
www i do not	a-14b-6c-8e-10h3
www i do that	a-5e-3f-4h-6
www i drove to	a-4b-3c-6d-5e-3f-5
www i ended up	c-4d-7f-3h-4
www i expect you	a-3c-5e-4g-3
www i feel abandoned	b-4c-3f-3h-4
www i feel angry	b-3d-8e-4g-5
www i feel as	a-5b-4e-3f-4g-8h-6
www i feel ashamed	e-3g-4
www i feel cold	c-3h-4
www i feel cornered	a-4b-6c-5d-4e-5f-5g-5h-4
www i feel discarded	a-4b-5c-4d-4e-5f-4g-5h-3
www i feel embarrassed	b-3e-3f-4g-4h-5
www i feel furious	a-3b-4e-4f-3g-4h-3
www i feel glad	b-6g-5
www i feel guilty	b-3c-4d-6e-6f-3
www i feel hurt	a-4b4d-5e-4f-3g-6
www i feel like	a-5b-6c-6d-3e-11f3g3h-4
www i feel numb	b-3e-4f-3g-5
www i feel sad	b-3
www i feel sick	g-4
www i feel so	a-7b-5c-3d-3e-4f-6g-4h-5
www i feel taken	g-3
www i feel that	a-5b-10c-3d-3f-4g-8h-5
www i feel tired	d-2g-6
www i feel trapped	b-4f-3h-3
www i feel unheard	a-3b-4c-3d-3e-3f-4g-4h-3
www i feel used	a-3b-5c-2d-4e-3f-3g-3h-2
www i felt frightened	e-3f-3g-6
www i felt heard	a-3b-4c-6g-10
www i felt my	f-3g-4
www i flinch when	a-4b-3c-4f-4h-4
www i found a	a-3b-5c-4d-4e-5f-3g-6h-4
www i found myself	a-4c-4d4e-3f-4g-6
www i found the	e-4g-8
www i gave in	a3b-5c4d-6e-4f-6g-9h-2
www i get .	a3b-4c-4d-4e-5f-3g-6h-3
www i go .	a-4b3c-2e-7g4
www i go to	c-5d-3e-2f-3g6
www i got caught	a-4b-5c-6e-9f-4g-7
www i grabbed my	a-3b-3c-4e-3f-4g-7
www i had a	f-6g3h-6
www i had been	a2b-5c-7d-2f-4g-6h-4
www i had had	a-7c-3e-4g-7h-3
www i had never	a-3b-8c-3d-4e-10f-8
www i had not	a-4c-3d-3g-4
www i had seen	a-4b-3c-4d-5e3g-5h-3
www i had the	a-4c-5d-6f-5g6h-5
www i had to	a-5b-6c-5d-6e-5f-6g6h-4
www i have asked	a-4b-2
www i have been	a-6b-11d-4e-5f-11g4h-4
www i have booked	a-6c-4d-3f-3g-5
www i have done	a3b-3g-6
www i have got	a-10b-12c-10d-6e-5f3g4h-8
www i have had	a3b-5d-4f-9h-3
www i have hidden	a-4b-4c-6f-6g3h-3
www i have hurt	a-7b-5c-10d-4e-5f-8g-7h-4
www i have let	a-4c3d-4e-3g3
www i have made	a-5b-4d-6e-3f-4
www i have never	a-6c-5e-6f3h-6
www i have not	a-12c4d-4f-6g-7h-4
www i have set	a-4b-5c-7d-5e-3f-3g-4h-3
www i have the	a-2b-4c-4d-3f-5g3h-5
www i have thought	a-4b-6c-5d-9e-5f-4g7h-3
www i have to	a-5b-6c-9d-3e-3f-4g-5
www i have told	a-5b-3c-7d-3e-5f-4g-8h-4
www i have worked	g3
www i have written	a-4b-3c-5f-3
www i held her	b-3c-4d-4e-3f-6g-4h-5
www i held the	a-4c-2e-3
www i hid the	a-8c-5d-4g-3
www i hope i	c-3d-3e-4f-3g5
www i hurt you	a-7b-4c-6d-5e-3f-5g-7h-5
www i just feel	a-6c-3d-3e-6
www i just want	b-3c-4d-3e-7f-4g4
www i keep a	a-4
www i keep thinking	b-3d-4
www i kept it	a-6g-3
www i kept the	c-2d-3e-3g-7
www i knew it	a-5b-4c-6e-3f-5g6
www i know .	a-6b-4c-6d-7e-4f4g-4h-3
www i know i	b-2c3d-5e-7f-5g-10
www i know it	a-4b-4d-6e-5f-6g-4
www i lay there	a-3b-3e-3f-2g-7
www i left .	e-6g5
www i let him	c-4g-8h-3
www i let things	a-4b-3c3d-3f-3g-3h-3
www i let you	a-4f-3g-4
www i lie there	a-6b-5c-4d-6e-5f-4g2h-3
www i lied .	a-6b-4c-3f-5g-4
www i lied about	c-2e-3
www i lied to	a-6b-6c-4d-7f-3g-4
www i look at	a-7b-9c-6d-3e-7f-8g7h-9
www i looked .	a-4b-4c-5d-3e-4f-5g-5h-4
www i looked at	d-5f-5g-8
www i looked on	c-3d-3g-5
www i looked up	b-4c-4d-3e-4f-4
www i lost control	a-4c-3d-5f-2
www i love them	c-2f-5
www i love you	a-5c-5e-4f-5h-3
www i made a	a-4c-5f-3g-4
www i made you	a-4c-4d-3e-4g-6
www i make myself	b-3c-3d-3e-2f4g-5
www i mean .	a-4b-5c-3e-4f-4
www i mean it	a-3c-3d-3f-4g3h-5
www i mean the	a-7b-10c-5d-3e-4f-4g4h-4
www i meant well	a6b-3c-5d-3e-3f-3g-4h-3
www i messed up	a-5b-6c-5d-4e-3f-3g-4
www i miss her	b-3c-3d-5e-3f-3g-5h-6
www i must be	a-7b-4c-5d-3e3f7g-7h-6
www i nearly did	a-3b-5d-5e-5
www i nearly died	g-6
www i nearly hit	g3
www i need a	c-3
www i need to	a-5b-3c-6e-3f-3g-7h-2
www i need you	a-3e-2
www i never paid	a-5b-5d-3e-4h-2
www i never told	a4b-7e-3f-4g-3
www i noticed that	c-4g-6h-4
www i only read	b-3c-3d-5e-3f-3g-3h-3
www i only told	a-4
www i opened the	a-6b-3c-6d-6e-4f-3g-10
www i pushed her	a-4b-3c-3e-4f-3
www i put it	a-5b-5c-3d-4e-5f-4g-8h-4
www i read it	b-3e-5f-4g-6
www i read the	a-4g-4
www i regret any	a-5c-3d-3e-3g-3
www i regret it	a-5c-5d-4g-4
www i regret that	a-7b-5c-9d-5f-5g-4h-7
www i said i	d-3g-5
www i said it	a-4b-5c-4d-5e-9f-4g-7h-4
www i said no	a-4c-3e-3f-6g8
www i said so	a-4b-4c-3f-6g-8h-4
www i said the	c-4d-3g-5
www i sat in	a-4d-3e-3h-4
www i sat on	a-4b-3c-3d-4e-3f-3g-6h-4
www i saw the	a-6b-5c-4d-3e-6f-4g-8h-6
www i say "	a-3b-5c-3g-4
www i scratched my	a-3b-3c-4d-3f-3h-3
www i see that	a-3c-4d-4
www i shook the	a-5b-3c-6e-2f-3g5h-3
www i should have	d-6g-6
www i should leave	d-3e-2g-5h-3
www i should not	b-4d-6f-4
www i shouted ,	a3c-3g-5
www i shouted at	a-6b-6c-5d-3e-3f-4g-6h-4
www i slammed the	a-3c-3d-3f-3g-6
www i sleep with	g4
www i stayed at	a-5b-5c-4d-4f-3g-5
www i supposed to	a4f-3g-4h-4
www i take full	c3d-3
www i take responsibility	a-3c3d4g-4
www i tell her	b-6c-2e-6f-4g-10h-6
www i think about	b-4d-4e-5f-3g5
www i think i	b-3c-4d-5e-7f-5g3h-2
www i think it	b-3e-5f-4g4
www i thought about	a-3c-6d-5g-7
www i thought i	a-4b-3c-6e-9f-5g-7
www i thought you	a-4b-2c-3e-4g-3
www i threw a	a-5b-3c-4d-6e-4f-3g6
www i told anyone	e-4g6
www i told her	a-3b-6c-6e-3f-6g-4h-5
www i told him	b-4f-4g-6h-4
www i told the	a-3c-3f-5g-8
www i told them	a-5b-4c-4d-7e-4f-5g-8
www i told you	a-10b-3c-5d-3e-3g-11
www i took a	b-3e-3g-5
www i took the	a-3b-4c-8d-5e-4f-3h-3
www i turned it	b-4c-4d-3e-3f-5g-4h-3
www i turned the	a-4e-3g-5
www i used to	a-8b-4c-4d-4e-6f-8g-6
www i waited until	a-4g-3
www i walked out	a-5b-4d-3f-6g-5h-3
www i walked to	a-4c-3d-3f-5g-5
www i want it	a-4c-3e-7g-9
www i want my	b-4c-5f-7g-6h-3
www i want this	b-7e-9g-6
www i want to	a-8b-5d-3e-3f-4
www i want you	c-8e-5g-8
www i wanted to	a-6b-3c-4e-3f-2g3
www i was .	a-3c-7d-4e-3f-7g-6h-4
www i was a	a-6b-3c-7g-6h-8
www i was at	c3g-8
www i was bored	b-3c-5d-5e-3f-4g-3
www i was dead	a-5f-3g-3
www i was doing	b-4c-5d-5e-4f-4g-8
www i was going	b-4c-4d-4e-3f-5g-5
www i was gone	a-9b-6e-5f-3g4
www i was hungry	c-3
www i was in	a-6b-3c-5d-4f-3g-9h-3
www i was not	a-4b-5c4e-9f-9h-3
www i was scared	b-4c-7d-6e-9f-7g-9h-3
www i was short	g-3
www i was stressed	a-6c-5d-6e-3f-6g-4
www i was the	a-5b-4c-5d-6e-7f-5g-7
www i was tired	a-5c-4d-4g-9h-2
www i was wrong	a-4b-4c-6d-5e-3f-5h-6
www i watched porn	a-6d-7g-4h-2
www i went .	a-4b-4c-4e-8f-4g6
www i went and	a-6b-4c-6d-4e-4f-4g-7h-4
www i went for	a-7b-5c-5d-3e-4f-4g4h-3
www i went off	a-5b-4c4d-4e-5f-4g-5h-4
www i went through	a3c-6d-3e-6f-5g-9
www i went to	a-6c-6
www i will .	b-4c-4e-3f-5g-7h-3
www i will ask	d-3g-5
www i will be	a-4b-7c-5d-6e-6f-7g-4h-5
www i will do	a-3b-3d-3e-3f-4
www i will forget	a-2b-6d-6e4f-2g-6h-6
www i will hurt	b-4e-6f-5g3h-2
www i will never	b4c-3d-3e-4g-7
www i will not	a-9b-7c-5d-5f-6h-3
www i will put	g4
www i will ring	b-3d-3f-3g-8
www i will say	a-5b-4g-4
www i will sleep	a-3g-4
www i will stay	d-4e-3f-3g-4h-3
www i will take	b-5g-8
www i will tell	c-8g-9
www i wish i	a-5b-7c-3d-3e-8f-6
www i would a	b-8c-8d-8e-3f-9g-8h-7
www i would be	a-6e-5f-5
www i would have	a-10b-9c-5d-4e-3f-3h-5
www i would kill	a-4b-6c-6d-5e-4f-5g-8h-7
www i would like	a-7b-4e-9f-4g-8
www i would never	a-4b3e-4
www i would not	b-4c-10d-4e-6f-4g-3h-4
www i would rather	a-3b-4c-4e-8f-3h-3
www i would say	a-4c-3e-3g-4
www i would tell	a-3e-6g-6
www idiot . $	a-4b-4c-3d-3e-4f8g-5h-7
www if any of	a-4g-5
www if i am	a-4e-3
www if i could	a-3
www if i did	a-6b-3c-5g5
www if i died	b-4e-5f-4g6
www if i do	a-5b-4f-5g-3h-3
www if i find	a-3g-6
www if i had	b-4c-3e-3f-4h-7
www if i have	c-9d-3g-5
www if i leave	b-3e-5g8
www if i left	e-6g5
www if i slip	d-4e-3g-4
www if i tell	a-5b-3e-5f-3g5h-3
www if i thought	a-4b-2c-3e-4g-3
www if i told	e-4g6
www if i was	b-3c-4d-4e-6f-3g4
www if it happens	b-3d-3f-4g-4
www if it is	a-5b-3d-3
www if it were	a-10b3c-4d-5
www if that is	a-5b-3e-6f-4g-3
www if there is	a-3g-3
www if this is	a-6g-5h-4
www if you are	a-7b-9d-6e-7f-3g-4h-5
www if you do	a-3g3
www if you feel	a3e-4g-6
www if you felt	a-6b-4c-3d-7e-6g-4
www if you had	a3b-3e-4g-9h-3
www if you leave	a-5b-5d-4e-4f-4g5
www if you lie	a-3b-3g-5
www if you want	e-3g-4h-3
www if you were	a3c-8d-5g-5h-8
www if you would	a-6e-5g-7
www imagining it .	e-4
www in . $	a-10b-5c-8d3e-7f-7g-3h-5
www in a way	a-3d-3h-4
www in case i	g5
www in every room	b-3h-5
www in front of	b-3c-3e-4h-4
www in group .	d-3f-4g-5h-4
www in it .	a-6b-6e-9f-5g5
www in june ,	g-8
www in june .	a-5b-3c-5d-4e-3f-3h-3
www in march .	a-3b-3c-3d-4e-3f-3h-3
www in may .	b-3d-5e-3f-3g-5h-3
www in my defense	a5b-5c-4d-6e-3f-4g-5h-3
www in my hand	a-3g3
www in my stomach	a-5g-6
www in that meeting	c-3
www in the back	b-5d-4e-6g-5h-3
www in the bath	a-5g5
www in the bathroom	a-8b-4c-4d-7e-6f-9g5h-6
www in the bedroom	a-5b-3c-3d-4e-3f-3h-3
www in the canal	a-4b-4e-3f-5g-6h-5
www in the car	b-3c-3d-4f-4
www in the doorway	a-3d-3e-3g5
www in the drawer	a-3b-4c-3d-8e-3f-3g3h-5
www in the eye	a-5b-5c-3d-6e-6f-6
www in the fridge	a-4b-5d-5e-3f-4g-7h-5
www in the garage	a-4b-5c-4d-4e-3f-5g5h-6
www in the garden	a-6b-5c-6d-7f-6g-5h-7
www in the ground	a-5c-4d-3f-5g6
www in the group	e-4g-7h-3
www in the hall	a-5b-5c-4d-5e-5f-4g-5h-4
www in the kitchen	a-4b-3c-4d-7e-3f-5g-5h-3
www in the mirror	b-3d-3e-3f6g-7h-6
www in the morning	a-5b-5c-3e-2f-3h-4
www in the other	h-4
www in the session	c3g-5
www in the shed	a-6b-5c-3d-4f-4g-5
www in the shower	a-4b-4d-5e-5h-4
www in the spare	d-3g-4
www in this house	g-12h-3
www into . $	a-3b-3c-3f3g-5h-4
www into it .	a-4b-5c-5d3e-4f-3g-6
www into the bathroom	b-4g-4
www ironing . $	a-4b-5c-4d-4e-6f-5g-5h-5
www is . $	a-4b-6c-6d-6e-5f-6g-5h-5
www is a bad	f-5g-4h-6
www is a bit	a-7b-7c-8d-4e-3f-5g-3h-7
www is a mark	a-4c-3f-5g7h-6
www is all i	b-4f3g-6h-4
www is always the	a-3b5f-3h-4
www is another lie	a-3g-3
www is dead .	a-7b-5d-5e-3f-2g-9h-5
www is going to	a-8b-5c-4d-7e-5f3
www is good enough	a-3e-3f-3
www is how i	a3b-7d-3e-3f-3g-4
www is how it	a-6b-7c-4d-7e-5f-3g-5h-3
www is in bits	a-4c-3d-4f-3g-5h-3
www is in the	b-3c-2d-3
www is it .	a-5d-3e-5g-8h-3
www is it normal	b-5e-3g5
www is it wrong	c-4g4
www is killing me	a-5b-6d-5e-6f-6g-10
www is no future	f-8g-7h-4
www is no point	b-3d-3e-4f-9g3h-3
www is not a	a-7b-6e-5f-5g-3h-5
www is not as	a3b-3c-3d-4f-5g-6h-6
www is not like	b-3d-3e-3f-3g-7
www is not that	a-3e-2g3
www is not the	a-4b-6c-3e-6g-11h-5
www is on the	a-7b-3d-9g4h-3
www is such a	e-2f-3g-4h2
www is that i	a-7d-3f-4g-4h-5
www is the point	a-4b-4d-5e-4f-6g-7h-5
www is the same	a-7b4e-5f-4g-2h-6
www is waiting for	b-3c-4d-4f-5g-8h-5
www is what i	a-5b-8c-4e-10g-6h-4
www is wrong with	a-3b-3e4g-3h-4
www is your fault	a-5b-4c-3d-5e-3f-4g-7h-3
www it , and	a-4g-5
www it , but	a-8b-5c-3e-6g-6h-4
www it , i	a2b-6e-6f-5
www it . $	a-7c-2f-7h-7
www it ? $	a-4b-3c-3d-5e-5f-7g-8h-5
www it again ,	a-5b-3c5d-3f-2g-7
www it all to	e-3g3
www it as a	a-6b-4c-9d-6e-6f-6g-6h-9
www it away .	c-3d-4f-5
www it before i	a-4c-3d3g-6
www it did not	a-6b-9c-6d-9e-6f-6g-7h-5
www it does not	a-5b-4c-4d-6e-7f-5g-4h-3
www it enough .	c-4d-5e-4f-8g-6h-9
www it first .	b-3d-3e3g-5h-3
www it for me	a-5b-9c-4d-5e-6f-5g-6
www it happens again	b-3d-3f-4g-4
www it has been	a-8b-2c-3e-6f-3g-8h-3
www it if you	a-5e-6g-4
www it in my	a-7b-5d-5e-4g-6h-3
www it in the	a-7b-5c-5d-7e-6f-4g-3h-3
www it is a	b-6c-7d-4e-3f-7g-4h-9
www it is all	a-9b-10c-3e-8f-7g-10h-4
www it is always	a-4b6d-4f-5g-3h-3
www it is hardly	a-4b-7c-2d-3e-4f-3g-3
www it is in	b-5c-3d-4e-3g3
www it is no	a-3b-5f-5g-7h-6
www it is not	b-10c-3d-3e-4f-4g-5h-4
www it is only	a-7b-5c-5d-4g-7
www it is over	a-4d-3g2
www it is the	a-8b4c-3e-5f-4g-4h-5
www it is your	a-7b-7c-3d-6e-5f-5g-8h-5
www it just happened	b-3c-4d-8g-4
www it off .	a-3b-3c-5d-6f-4g-5
www it out .	c-3e-5g-7
www it over .	b-5c-5d-6e-5f-4g-7h-6
www it right .	a-2b-7c-4e-11g-5
www it so you	a-4c-4e-6g-6
www it that way	a-4b-2c-9d-3e-3g-4
www it to protect	a5b-4c-4d-4e-4f-3g-5
www it to the	a-7b-4c-3d-7g-7
www it tonight .	a-3c-4d-3e-4
www it too .	a-3b-3c-7e-4f-4g-3h-2
www it up .	a-6b-3c-5d3e-5g-5h-5
www it up every	a-2c-4d-4f-3g-3
www it was a	a-8b-5d-5f-5g-6h-6
www it was just	a-6b-7c-3d-7e-6f-6g-4h-5
www it was like	a3c-3d-5g-7
www it was my	b-3c-5d-5e-3f-3h-3
www it was not	a-3b-3c-6d-7e-3f-3
www it was on	a-7b-6c-4d-6e-3g-8
www it was one	b-6d-4e-6f-3g-9h-4
www it was only	a-8c-3d-3e-4f-4g-5h-3
www it was that	b-3c-8d-8e-5f-6g-5h-4
www it was the	a-10b-9c-3d-11e-4f-9h-8
www it was two	a-4b-4c-3d3g-6h-3
www it was your	a3d2g-3
www it went on	a-3c-4d-2g-4
www it were not	a-10b3c-4d-5
www it when you	a-7
www it with me	d-6f-5g-3
www it with the	a-3g4
www it would be	a-5b-6c-3d-3e-3f-3g5
www it would help	a-3b-4d-3e-3g-6h-2
www it wrong that	c-4g4
www itself . $	b-3c-3e-3f-3g-5h-2
www january . $	a-6b-6c-5d-3e-5f-4g-4h-6
www jo . $	b-4f-3g-5h-4
www job . $	a-4b-4c-5d-5e-6f-5g-8h-6
www joke of a	a-6b-3c-3d-4e-3f4g-6h-7
www june . $	a-4b-4c-5d-4e-3f-3h-3
www just did not	b-3d-3e-4g4h-3
www just going through	a-3b-3d-3e2f-3g-3h-3
www just let it	c-5d-5e-5g-6h-4
www just not be	c-3g3
www just the two	a-3d-4
www just want to	b-3c-5d-3e-7f-4
www keep thinking about	b-3d-4
www kept it in	a-6g-3
www kept the tablet	a-5b-3c-3g-4
www kettle on ,	b-3d-2e-3g-5
www keys by mistake	g-3
www keys in the	a-4b-5c-4d-3e-4f-4g-7h-5
www kicked in .	a-5b-3c-4d4e-3f-4g-4h-4
www kids . $	a-3b3c-4d-5e-8f-2h-4
www kids i love	c-2f-5
www kill me if	e-3g-3
www kind of husband	a-4d-3f-10g-4h-5
www kitchen . $	a-5b-5c-4d-6e-3f-5g-5h-5
www knee . $	a-3b-4c-6d-6e-4f-3g-7h-5
www knife in the	a-3b-5c-3d-5f-6h-7
www know . $	a-6b-3c-6d-6e-9f4g-6
www know how long	a-4g-4
www know how to	a-6g-4h-3
www know i am	a-5b-2c-4d-4e-6f-3g-9h-4
www know i have	a-8b-3d-3e-3f-6g-7h-4
www know if i	a-3c-3d-4e-3g-4h-5
www know it .	b-2d-4e-4f-5g-5h-2
www know that .	a-6b-3d-6e-3f-6g-4h3
www know what i	b-4c-6d-4f-7g-13h-4
www know what to	a-5d-6
www know what you	a-11b-3c-5d-7e-8f-5g-6h-6
www know when you	a-3c-3e-4
www land . $	a-3b-3d-2e-4f-3g-5h-3
www laptop . $	a-4b-3c-4d-5f-4g-4
www laptop again .	c-3d3g-5
www last . $	a-3b-5c-6d-6e-5f-5g-9h-4
www last night ,	a-3b-3d-3e-4g-10h-2
www last time .	b-5c-3d-5e-7g3h-4
www last time he	c-3d-3g4
www last week .	a-5b-3c3d-6f-3g-5
www late , the	g-6
www late . $	a-3c-3e-5f-3g5h-2
www later . $	a4c-3e-4g-3
www laughed . $	b-3g-5h-4
www laughing . $	a-3b-3c-5e-4f-3g-9
www lawn . $	a-3b-6c-5d-5e-5f-5g-7h-4
www leave . $	a-6b-5c-3d-4e3f-3g-3h-5
www leave him .	a-3b-3e-6f-5g-9h-5
www leave the room	a-3e-3g3
www left . $	b-3c-3d-4e-6f-3
www left a note	a-2e-3g-5h-3
www left me to	a-4b-4d-3e-3g-5
www left the kids	b-3c-3h-6
www left you with	a-4b-3c-4g-6
www less . $	a-3c-4d-5e-6f-5g-5h-3
www let it go	c-5d-5e-5g-6h-4
www let me know	a-3e-3g-3
www let me see	h-3
www let things slide	a-4b-3c3d-3f-3g-3h-3
www let you down	a-5c3d-3f-2g-7
www letters . $	a-5b-4c-7d-6e-4f-4g3h-4
www library . $	a-4b-6c-5d-5e-4f-5g-5h-5
www lie , i	a-3g-3
www lie . $	a-7b-7c-4d-5e-6f-5g-8
www lie and i	a-4b-5c-5d-5e-4f-4g-3h-5
www lie there till	a-6b-5c-4d-6e-5f-4g2h-3
www lie to me	a-3b4d-4e-5f-3g-6
www lied . $	a-8b-4c-3d-4e-4f-5g-4
www lied about the	b-5c-6d-4e-4
www lied to .	a-4b-5d-7f-3
www lied to you	a-8b-8c-7d-10e-4f-5g-5h-3
www lied when you	a-3
www lies . $	a-5b-5c-6d-4e-3f-3g-7h-4
www life . $	a-4b5c-6e-3g6h-3
www life i mean	a-3f-5g3
www like . $	a-4b-3c-5d-4e-3f-5g-6
www like a child	a-4c-5d-3e-4f-4g-5h-3
www like a complete	b-5f4h-8
www like an hour	c-2e-5g-4
www like five minutes	a3c-3d-5g-7
www like i am	a-2b-3e-4f-8h-2
www like she is	a-4b-2c-5d-3e-11f-6g-8h-4
www like ten minutes	a-5b-5c-6d-3e-4f-4g-4h-4
www like that .	a4b-4c3d-5e-5f-6g-7h-5
www like the dead	b-3e-3f-4g-4
www like this ,	a-3b-3f-5
www like this .	b-4c-3f-4
www like to ask	a-4c-7g-4
www like to be	a-6b-3f-3
www like to hear	a-3b-4c-8e-6f-4g-6
www like to know	a-8b-5c-9d-4e-6f-4g-9
www like to talk	a-3c-6e-3
www like you are	a-5f-7g-8h-6
www list . $	a-2c-2e-4f-4g-5h-5
www listen . $	a-4b-6c-3d-2e-5g-4h-4
www live . $	a-4b-4c-6d-5e-6f-3g-3h-3
www locked me in	b-4e-4g7
www locked the door	f-3g3
www lol . $	a-3b-3c-3e-4f-4g-8h-3
www lonely . $	a-7b-5c-3d-5e-5f-7g-5h-4
www long . $	a3b-2c-4d-4f-6g-4h-4
www long sleeves in	g5
www longer . $	a-4b-5c-4d-5e-2f-7g4h-4
www look , i	a-6c4g-5
www look . $	a-5b-4c-4d-3e-5
www look after the	a-6b-3c-8d-3e-5g6
www look at it	f-5g-7
www looked . $	a-5b-5c-6d-4e-4f-5g-5h-4
www looked up how	b-4c-4d-3e-4f-4
www looking . $	c-4d-3e-6g-7h-3
www looking for the	a-3b-4c-5d-6f-2g-7h-2
www lose her .	a-7b-3c-7e-8f-7g-9h-5
www lost . $	a-5b-6c-4d-5e-7f-6g-8h-8
www lost cause .	a-3b-3c-4d-5f4g-3
www lot . $	b-6c-5d-3e-3f-5g2h-5
www loud . $	a2b-5c-6d-5e-3f-5g-5h-4
www love . $	a-5b-3c-4d-3e-3f-6h-3
www love it if	a-2e4g-4
www love you and	a-3c-3e-4
www loved . $	a-3c-3d-5e-5f4g-4
www lunch . $	a-4b-4c-6d-4e-3f-4g-5h-4
www lying . $	a-5b-5c-5d-8e-3f-5h-4
www m . $	a-4b-3c-4e-3f-3g-3h-3
www made . $	a-4b-4e-3f-4g-5h-3
www made a fool	c-3d-4e-5f-4g-6
www made me laugh	d-3e-4g-11
www made you feel	a-4c-4d-3e-4g-6
www make myself sick	b-3c-3d-3e-2f4g-5
www making a mountain	a-3c-3d-2e-3h-4
www man . $	c-4e-6g4
www man at the	a-5b-6c-5d-3e-3f-3g-4h-4
www man next door	a-4b-3c-3d-3f-5g2h-4
www march . $	a-5b-5c-5d-4e-3f-4g-5h-3
www match . $	a-5b-5c-5d-5e-5f-3g-6h-4
www may . $	a-3b-4d-5e-4f-3g-6h-4
www me , and	d2e-3
www me . $	a-8c-5d-3e3g-6h-5
www me ? $	a-5e-9g-6h-4
www me about monday	a-3e-7g-3
www me about the	a-7d-5e3g-6
www me again i	a-3b-3g-5
www me against the	b-3e-4g5
www me and i	a-7b-4c-8d-11e-8g-6h-5
www me and not	b-3d-4e-3g-6
www me anymore .	a-3b-5c-4d-5e4f-6h-4
www me at scrabble	a-3b-4c-3d-3e-3g-5h-3
www me at the	a-3b-6c-5d-6e-8g-5h-6
www me by the	a-3b-4c-2d-3e-5f-3g9h-3
www me down the	b-4d-3e-3g5
www me first .	e-11f-5g-3
www me how the	a-3
www me i would	d-4e-4g5
www me if i	a-6c-4e-3
www me if it	a-3b-3e-3g-4
www me if you	a-4b-4d-3e-8g-5h-3
www me in front	a-4b-7d-3e-5f-3g3h-3
www me in it	a-6b-3d-5e-5f-6g4
www me in the	a-6b3c-4d-8e-8f-6h-7
www me into the	b-3c-3e-3g-5
www me know when	a-3c-3e-4
www me like a	a-5b-5c-6d-4e-8f-9g-10h-5
www me of my	a-5b-5c-6d-6e-5f-5g-5h-5
www me on the	d4e4g-4
www me round the	d-3e-3g-4
www me see my	d-2g6
www me see the	e-5g-7
www me the truth	a-3b-5d-3e-3f-3h-4
www me to carry	a-3b-3c-3e-5
www me to deal	a-4b-4d-3e-3g-5
www me to fail	a-4b-4c-3d-3g-4
www me to it	b-7c-4d-4e-5f-3g-6h-3
www me to keep	a-6e-3
www me when he	c-3d-3e-7g-8
www me when she	b-6e-10f-8g7h-5
www me when you	a-4b-6d-5e-8f-5g-7h-4
www me with the	a-4b-5d-4e-8g6
www me your phone	b-4g-12
www mean . $	a-4b-5c-3e-4f-4
www meeting , and	c-6e-6g-4
www meeting . $	a-3b-5c-3d-3e-3f-3g-7h-6
www meeting at seven	a-4c-4f-4
www meetings . $	a-7b-6c-6d-5e-3f-5g-6h-4
www men are wired	a5b-3d-3h-3
www messages . $	a-6b-3c-4d-5e-3f-3h-5
www met . $	b4c-6h-2
www midnight . $	a-3b-3c-3d3e-3f-3g-4h-4
www might have had	a-6b-2c-5e-4g-7h-3
www mine : i	b-3f-3
www minute , i	a-5e-4f-4g-5h-4
www minutes , tops	a-4b-4c-3d-6g-3h-3
www minutes . $	c-4e-3h-2
www mirror . $	a-3b-6c-4d-4e-5f7g-8h-6
www misery . $	a-3b-6c-4d-3e-6f-5g-3h-6
www mistake . $	a-3b-3c-3f-3g-4h-3
www mistakes were made	a-4c-7
www mo . $	a-4b-3c-3d-4e-3f-3g-6h-4
www monday . $	a-6b-5c-9d-5e-6f-4g4h-6
www money . $	a-3b-4c-5d3e-4f-4h-5
www month . $	a-4b-5d-5e-5f-5g-5h-6
www month i have	a4c-5d-4g-6
www months . $	a3b-3c-4f-3g-6
www more . $	a-6c-6d-3f-4g-4h-6
www more i would	a3b-3g-6
www more lie and	a-4b-5c-5d-5e-4f-4g-3h-5
www morning . $	a-4b-5c-4e-4f-5g3h-3
www morning and i	g-8
www mother . $	a-5b-8d-5e-8f4g-4
www motions . $	a-3b-3d-3e2f-3g-3h-3
www mountain out of	a-3c-3d-2e-3h-4
www move on .	a-4b-4c-6d-4e-3f-5g-7h-5
www much . $	a-5b-4c-5d-5e-4f-4g-5h-6
www mug . $	a-4b-4c-4d-3e-3f4g3h-8
www must be the	a-6b-4c-5d-3e-12f5g-6h-6
www my arm with	a-4g6
www my back .	a-3b-6c-6d-4f-2g-7h-4
www my behavior .	a-3b-4c3d-4e-3f-4g-4
www my birthday .	b-3c-6d-3
www my boss is	a-7b-3c-4d-4e-3f-7g-4h-5
www my counselor says	a-3b-3d-4f-3g-5h-4
www my defense ,	a5b-5c-4d-6e-3f-4g-5h-3
www my desk ,	a-5b-4d-3e-3f-3g5h-4
www my feet .	a-4b-6c-6d-4e-4f-5g-5h-4
www my friends .	a-4b-6c-5d-4e-5g-4h-5
www my group .	a-4b-3c-6f-3g-4h-3
www my hand .	c-6d4
www my hand for	a-3
www my hand on	b-3c-5d-5e-2f-3g-6
www my hands round	a-3c-4d-3f-4g4h-4
www my head .	a-9b-8c-6d-4e-3f-8g10h-6
www my head on	a-9b-9c-7d-7e-6f-7g-4h-6
www my heart is	a-4c-3d-4f-3g-5h-3
www my keys by	g-3
www my mother .	a-4b-6c-9d-5e-6f-8h-11
www my mother says	g-5h-4
www my own .	a-4b-3c-2d-5e-3g-6
www my part in	a-5b-4c5d-6e-3f-3g-4h-3
www my passport and	c-3e-3f-3g7h-4
www my phone ,	a-5b-3c-5d-4h-3
www my phone .	a-4c-4d-3f-3g2h-4
www my phone and	a-3b-4e-4g7
www my phone in	b-3c-3f-3g-5h-2
www my phone off	c-3g-6
www my rope .	a3c-3g-4
www my sister .	a-2b-3c-4
www my sister says	h-3
www my son says	a-3c-3f-3
www my sponsor .	a-3b-4c-4d-3f-4g-4
www my stomach drop	f-3g-4
www my stuff .	a-5b-5d-5f-4g-4h-3
www my tongue ,	a-5b-5c-4d-4e-3f-5h-5
www my twenties .	a-3b-5c-6d-4e-4g-4h-5
www my wife has	a-4b-4c-3d-4e3g-6h-8
www myself . $	a-7b-5c-7e-5f-4g-7h-4
www myself in the	a-6b-5c-5d-7e-4f5h-5
www myself on the	a-3c-4d4e-3f-3g-6
www myself shaving .	b-3c-3d-3f-4g-5h-3
www myself sick .	b-3c-3d-3e-2f4g-5
www myself with the	a-6b-7c-8d-6e-3f-9g9h-4
www name . $	a-6b-3c-4e-3f-5g-8h-6
www nearly died of	g-6
www neck . $	a-3b-4c-6d-3e-3f-5g8h-3
www need . $	a-4b-4c-5d-3e-4f-3g-5h-2
www need to hear	a-4b-2f-3g-2
www need you to	a-3e-2
www never forgets the	a-4b-5e-4g-3
www never want you	a-4b-5e-5g-3
www next time :	d-2g-4
www next to my	a-6c-5f-5g6
www night , and	a3
www night . $	a-3b-7c-7d-4e-4f-5h-3
www nine , and	a-4f-3g-3h-4
www nine . $	a-4e-6f-2g-5h-3
www no . $	b-4c-3e-4f-3g-7h-5
www no big deal	a-4b-4c-5d-3e-4f-4g-6h-3
www no intention of	d-3e6g-6h-7
www no reason to	a4f-6
www nobody else .	a-5b-5c-5f-8g4
www nobody in this	b-3e-4g-6
www none of it	a-5b-4c-3d-5e-4f-5g-7h-6
www none of this	d-2e-4
www noon . $	b-5d-4e-3f-3g-4h-3
www not . $	a-9b-6c-5d-8f-4g-6h-7
www not a monster	a-5b-5c-6d-2e-4f-6g-4h-4
www not allowed to	a-5b-4e-6f-3g-9h-4
www not an honest	a-3b-4c-4d-3e-3g-4h3
www not as if	a6f-6g-5h-7
www not as though	a-7b-3c-3d-5f-4h-4
www not be around	a-5g3
www not be there	a-8b-8c-3d-3e-3f-4
www not been honest	a-3b-6d-3g-4
www not behaved well	a-4b-3c5d-3f-3g-3h-5
www not believe a	b-4c-2d-3e4f-4g-4h-5
www not call it	a-4b-3c-3g-5
www not calling you	a-3c-5e-3f-5g-3h-6
www not care less	a-3e3g-4
www not come back	a-3b-3c-4d-2h-6
www not deserve to	a-3c-3d-6e-5f3g-5
www not do anything	a-4b4c-2f-4h-4
www not do that	a-5c-5d-4e-5g-6
www not do this	b-7g4
www not even feel	b-4e4g-3
www not exist .	a-4b-4c-5d-5e-5f-4g3h-3
www not feel safe	c-4d-3e-2f-4g4h-4
www not for your	a-5b-4g-8h-2
www not forget it	a-3b-3c-4d-3e-5f-3
www not give me	a-5b-3c-2d-5e-5g2h-5
www not go on	a-7b-5c-4e-3f-4g3h-5
www not going anywhere	a-3c-4d-2e-3f-3g-3h-5
www not going to	a-6b-11c-5d-4e-6f-6g-4
www not have .	a-8b-5d-7e-3f-5h-4
www not have needed	a3b-4g-5
www not have to	c2d-3e-5g3h-5
www not hurt you	a6b-5d-8e-5f-5g-8h-6
www not know how	a-6g-4
www not know if	a-7d-4e-3g-5h-4
www not know it	c-8d5e-5f-8g-7h-6
www not know what	a-9b-3d-9e-7f-7h-6
www not let her	a-3d-3g5
www not let me	a-3b-7c-4d-4e-8f-3g-5h-5
www not like i	a-6b-4c-3d-4e-3f-4g-8h-3
www not look at	b-3d-3f3g-7
www not make it	a-6b-4c-3
www not mind if	a-6b-3c-3e-3g5
www not owe me	a-3b-3c-4d-5e-6f-4g-4h-5
www not pass the	a-3c-3g-4
www not proud of	a-5d-3f-3g-3
www not ring anyone	a-4b-3c-3e-4f-5h-8
www not say it	b-3c-6d-9e-3f-8g-6h-6
www not saying you	a-4b-4c-6d-3e-4f-5g-7h-7
www not see .	a-3e-3
www not tell you	a3e-3f-3h-4
www not the man	a-5d-7f-5g-5
www not think i	c-4e-4f-3g6
www not to be	a-5b-5d-6e-4f-5g5
www not trust myself	a-4d-4f-6h-4
www not wake up	a-5b-3c-4d-5e-3f-3g5h-4
www not want an	a-4b-2c-3d-3e-5f-3g-8h-5
www not want that	a-3e3g-4h-4
www not want to	b-4c-4d-4f-7h-4
www not yet .	a-6b-8c-3f-4g-6h-3
www not you dare	a-3b-3d-4e-4f-3g-5h-4
www note on the	a-2e-3g-5h-3
www nothing but a	a-3b-3e-4f-2h3
www nothing in the	a-4b-7c-3d-6e-3f-5g-8h-6
www nothing is good	a-3e-3f-3
www nothing on telly	a-4b-5e-4f-3g-4h-5
www nothing on the	b-9d-4f-3g-4
www nothing to live	a-3b-3g5h-3
www notice if i	a-5b-4d-2e-4f-4g-3h-2
www noticed i was	a-5d-4e-5f-3g-5h-4
www now . $	a-5b-5c-4d-4e-5f-6h-7
www now on .	b-4c-3d-2g-6h-3
www numb . $	a-3b-4c-4d-4e-4f-4g-3h-6
www of . $	a-3d-4e-4f-4g-6
www of a man	a-6b-3c-3d-4e-3f4g-6h-7
www of a molehill	a-3c-3d-2e-3h-4
www of ben .	d-2e-6f-4g-5
www of embarrassment when	g-6
www of it ,	a-5e-3g-4
www of it .	b-9c-10d-13e3g-12h-6
www of it was	a2
www of me .	a-4b-8c-3e3f-7g-7h-8
www of me to	a-5e-3g3
www of my life	c-6f-5g-5
www of my own	d-3
www of my rope	a3c-3g-4
www of myself .	a-5b-4c-6e-6f-7g-7h-3
www of tea .	a-3c-4f-3g-5
www of the children	a-3c-4d-4
www of the holiday	c-6d-6e-6g-6
www of the kids	b-6c-3d-7e-2f-8h-3
www of the month	a-7d-4e-5g-5h-3
www of this .	a-4b-3c-3d-4e-7g-13h-6
www of this would	b-3d-3e-5g-7h-3
www of us .	a-5f-4g-6
www of what i	e-3f-3g-4
www of what you	a-8e-4g6
www off . $	a-8b-4c-4d-3e-3f-4g-5h-3
www off the rails	a-5b-4c4d-4e-5f-4g-5h-4
www on . $	b-5c-4d-8e-5f-4h-4
www on about it	a-3b-3d-3e-4g-3h-3
www on an app	a-2b-3c-3d-3e-3f-3g-4h-2
www on at me	a-5b-6c-4d-5e-8g-8h-4
www on for you	a-7b-5c-3d-2e-7f-7h-5
www on friday .	a-4d-3f-3g-8h-3
www on friday i	a-3b-4c-6d-6e-6f-3g4
www on it .	a-6b-6d-7e-4f-4g-8
www on like this	a-3b-4c-3f-3g-6h-3
www on me .	a-4b-9c-3d-7e-8f-8g-7h-6
www on monday .	a-6b-6c-9d-6e-6f-3g2h-7
www on monday i	c3g-6
www on my arm	b-4c-3f-4g5
www on my car	a-3b-4c-4f-3g5h-4
www on my feet	a-5b-7c-7d-5e-4f-6g-6h-5
www on my own	b-3c-6d-3e-3g-7
www on my shoulder	a-5b-6c-6e-3f-4
www on saturday ,	g-9
www on saturday .	a-2g-7
www on saturday and	c-5d-3g8h-3
www on saturday that	e-4f-3g-4
www on sunday ,	a4
www on sunday .	a-4c-4e-3f-3
www on sunday i	a-5b-4c-5d-4f-3g5h-4
www on the bed	a-3c-4d-5g7
www on the bench	b-4c-3d-4g-5h-3
www on the bridge	a-7b-5c-3d-7e-4f-4h-4
www on the family	a-3b-3c-3g-4
www on the fridge	a-3b-3c-4d-3e-3g-5
www on the ice	a-3b-3c-5d-6e-3f-4g-7
www on the oven	b-3c-5d-5e-2f-3g-6
www on the phone	a-9b-10c-5d-8e-3f-5g-7h-3
www on the pier	d-3g-4
www on the site	c-3d5e-3g-4
www on the stairs	d-4e-5g-6h-3
www on the train	a-6b-5c-4d-3e-4f-6g-9
www on the way	c-4d-8e-4f-3
www on their own	c-3d3g3
www on thursday ,	a-5c-5e-3f-4
www on thursday .	a-3c-4g-8
www on tuesday .	b-3e-3g-7h-3
www on you .	a-3b-10c-3d-4e-9f-4g-8
www once , for	a-3c-3e-3f-3g-4
www one . $	a-5b-4d-4f-3g3h4
www one more lie	a-4b-5c-5d-5e-4f-4g-3h-5
www online . $	a-4b-3c3d-5f-5g-4h-4
www only told you	a-4
www open . $	a-4b-3c-4e-3f-5g-8h-6
www opened that account	b-3d-3g-5h-3
www opened the laptop	b-3c-3e-4f-3h-5
www opened the private	d-3f-3
www opened the site	a-5d-4e-3g-5
www or i am	a-7c-5d-4e-5f-3g-11
www or i will	b-3e-3f-3
www other half is	a-3d-3
www ought to be	a-4b-5c-4d-4e-5f-3h-5
www our bedroom .	d-4g-5h-3
www our daughter .	e-3g4h-3
www out . $	a-6b-6c-7d-6f-5h-9
www out in the	a-4b-4c-4d-6e-2f-5g-4
www out loud .	a4b-2c-4d-3e-3f-4g-5h-4
www out of a	a-3c-3d-2e-3h-4
www out of my	a-2c-9d3e-3f-5g-5
www out of ten	a-4d-5
www out of the	a-4b-3c-8e-7f-2h-4
www out of this	a-3b-7c-9d-8e-7f-3g-8h-4
www out on the	c-5d-6
www out there has	a-3g3
www outside . $	a-4c-3d-3e-4f-3h-3
www over . $	a-6b-4c-6e-5f-3h-5
www over me .	a-3b3c-3d-5e3f-5g-5
www over the fence	a-3c-5d-3e-3h-3
www over the summer	a-4c4d3f-3g-3
www own . $	a-5b-3c-3d3e-3g-7
www pack a bag	b-3e-4f-3h-4
www pages . $	a-3e2g-5h-3
www paid . $	a-5b-4d-2
www paid for it	a-3b-4e-3
www paranoid . $	a-6b-4c-4d-5e-5f-4h3
www parents ' evening	c-4
www park . $	a-3b-3c-3d-3e-3f-4h-3
www parking . $	a-5b-4c-4d-6e-6f-4g-4
www part . $	a-5b-4c3d-8e-3g-4h-3
www part in it	a-4b-5d-5e-5f-3g-5h-4
www pass the shop	a-3c-3g-4
www peace . $	a2b-4c-3d2e-5f-3g-8h-5
www peace with it	a-3b-3c-4d-6e-3g-6h-4
www person . $	a-9b-5c-3d-3f-7g-6h-8
www phone , and	a-9d-3f-4g-7
www phone . $	a-4c-4d-3e-4
www phone buzzes .	a-3b-3c-3f-4g-5h-4
www phone in my	g-7
www phone in the	a-8b-4c-4d-4f-4g-7h-4
www phone into the	b-4g-4
www phone off .	b-3e-3f-3g5
www phone rang .	a-3b-3d-3e-4g-7h-3
www pictures . $	a-3b-3e-4g-3
www please tell me	a-5b-7e-6f-4g-6h-3
www pond . $	b-4c-4d-5e-3f-4g-6h-3
www porn . $	a-6b-5c-5d-7e-5f-4g-4h-4
www protect you .	a5b-4c-4d-4e-4f-3g-5
www proud of .	a-3c2d-3f-3h-3
www put a knife	a-4b-4c-4d-6e-3f-3h-5
www put it in	a-4c-3d-3f-4g-8h-3
www put it on	a-4b-4d-3e-5f-3g-3h-3
www put the kettle	b-4d-3e-4g-5
www put the phone	g-4
www questions . $	a-5b-5c-4d-4e-4f-3g-3
www quiet , i	a-3b-4c-3f-3g-7
www quiet . $	a-5b-5c-3d-3f-5h-5
www rain . $	a-3b-5c-4d-4e-8f-6g-5h-5
www raised your fist	a-4b-6c-3d-2e-6f-4g8h-4
www rang . $	a-5c-6d-3e-3g-8
www rang dan .	d-3e-2g-3h-3
www rang mo .	a-4b-3c-3d-4e-3f-3g-6h-4
www rather be dead	b-3c-4e-7f-3g5h-3
www rather be with	a-5b-6f-4g-4h-6
www rather die than	a-3b-4c-4d-3e-5f-3g-5
www read it .	e-5f-4g-7
www read it out	c-5e-3g-5
www receipt . $	a-4b-5d-5e-6f-3g-6h-3
www regret it .	d-3e-3g3
www regret it if	a-5c-4d-4e-2g-4
www regret that .	a-5b-7c-8d-5e-2f-6g-5h-8
www rejected . $	a3b-4c-3d-3e-3f-4g-3h-4
www relieved that i	e-3g-3
www rest . $	a-6b-4c-5e-3f-6g3h-5
www rice . $	a-3b-4c-3d-3e-4f-4g-4h-4
www right . $	b3c-7d-6f-6g-6h-6
www right there .	a3c-3d-5f-4
www ring anyone .	a-5d-3e-4f-6h-9
www robbed a bank	a-6b-3c-3e-4f-3g-3h-5
www robbed me of	a-5b-5c-6d-6e-5f-5g-5h-5
www roof . $	a-3b-3c-3d-4g3h-3
www room . $	a-3b-3c-3d-4e-3f-3g3h-4
www rope . $	a3c-3g-4
www rota . $	a-5b-3d-6e-3g-5
www row . $	d-3
www run . $	a-7b-3c-6d-7e-7f-7g-7h-3
www sad . $	a-6b-6c-4d-4e-6f-4g-5h-7
www sad and i	b-2c-3g-7h-2
www safe at home	a-3d-2f-3g4h-5
www said , "	f-6g-5h-6
www said , and	a-3f-2g-6
www said . $	b-3c-3e-4f-4h-5
www said he would	e-3g6
www said her name	e-3f-3g-6
www said i would	e-6f-4g-10
www said it .	b-5c-3d-6e-7f-4g-8h-3
www said yes .	b-3e-3f-3g-4h-3
www said you feel	b-2e-6g-5h-4
www said you would	a-3e-7g2
www saint . $	a-7b-5c-7d-4e-5f-6g-4
www sam . $	a-5b-5c-3d-4e-4f-5g-4h-4
www same . $	b3c-3d-3e-4f-5g-2h-5
www sat down .	b-5c-3d-5e-3f-3g-8
www sat in the	d-2g4
www sat on the	a-4c-3d-5e-2g-8h-3
www saturday . $	a-2g-7
www saturday and i	c-5d-3g8h-3
www say " i	b-3c-3g-5
www say , and	b-3c-3g-3
www say . $	b-5c-3d-3f-8
www say i was	a-3c-5f3g-3
www say it enough	c-4d-5e-4f-8g-6h-9
www say it was	a-4c-3g-5
www say no .	b-3c-3d-2e-4f-4g-5h-5
www say no to	a-4e-6g-6
www say so .	b-3g-4h-6
www say sorry .	c-4e-5g-5h-3
www say that i	c3g-4
www says . $	a-5b-5d-6e-3f-3g-8h-5
www says he will	a-3b-3e-3g7
www says i should	c-4d-5f-5g-5
www says if i	b-2e-4g5
www says it is	a-4b-5c-6g3
www scared he will	b-5d-4f-4
www scared i will	e-3f-4
www scared of the	a-5b-4c-4d-6e4f-5g-6h-8
www scared of what	a-6e-5f-3g5
www school . $	a-3b-3g-6h-3
www school run .	a-4b-3c-5d-6e-6f-3g-3
www screen . $	a-4b-4c-4d-5e-3f-4g-3h-4
www sea . $	b-3c-4d-4e-3f-2
www second best .	a-4b-3c-4f-4h-3
www see . $	a-3b-3e-10
www see it .	e-2g-5
www see that .	a-5c-6d-6g-10
www see the statements	e-5g-4
www session was cancelled	c-3e-3h-3
www set up a	a-5b-5c-6d-5f-5g-4h-5
www seven . $	c-3g-6
www shaving . $	b-3c-3d-3f-4g-5h-3
www she can not	a-3b-7c-4d-7f-6h-11
www she did not	a-5b-5c-4d-3e-5g-4h-5
www she has got	b5e-8f-5h5
www she has had	c-3e-10h-8
www she hit me	a-5b-5d-5e-6g6h-3
www she is a	a-9b-7c-5d-4e-8f-6g-7
www she is not	a-7c-6d-6e-5g5h-6
www she is waiting	g-7
www she never lets	c-3d-4e-8g-4h-3
www she thinks i	b-5e5f-3g-5
www she told me	a-3b-5e-8f-4h-5
www she will not	a-7b-7c-6d-6e-8f-4g-4h-7
www she would not	a-6e-3g5
www shed . $	g-4
www shook the baby	a-3b-4c-4d-3e-4f-4g5h-4
www shop . $	a-6c-3d-4g-6
www should have told	c-4g-7
www should not have	b-4c-2d-7f-4
www shoulder . $	a-3b-3c-3d-6e-4f-4g5
www shout . $	a-5c-4e-6f-4g-5
www shouted , but	a3g-4
www show me how	a-3
www show me the	a-3b-3e-3g-6h-3
www show me your	b-4d-3e-3f-3g-4h-4
www shower . $	a-5b-4c-5d-5f-5g-5h-3
www shrug . $	d-3e-3f-3g-3h-4
www sick . $	b-3c-3d-3e-2f4g-5
www side . $	a-4b4c-4d-4e-5g-5h-7
www since . $	a-6b-4c-6f-3g-7
www since easter .	b-4c-5d-6f-4g-4h-3
www since january .	a-5b-6c-5d-4e-5f-4g-4h-6
www sister . $	a-3b-4c-5d-3e-5f-4
www site . $	a-5b-5c-6d5f-4g-4
www six . $	b-3c-3e-3h-3
www slammed the door	g-5
www sleep . $	a-4b-5c-4d-3f-5g6h-3
www sleep in the	b-3d-4g-8
www sleepwalk . $	a-3b-5c-4d-5e-4f-6g-4h-9
www slept . $	b-3c-3d-4e-4g-8h-3
www slipped . $	a-3b-4c-4d-6f-4g-3h-4
www small . $	a-4b-4c-3e-3f-3g-4h-3
www small thing ,	b-6d-4e-3f-7g-4h-4
www so . $	a-8b-4c-4d-3e-5f-9g-11
www so hard it	a-4d-5e-2f-4h-5
www so i am	a-7e-5g-11h-2
www so i asked	a-5f-3g-4
www so i can	a-3e-4f-3g6h-7
www so i did	c-4g-8h-2
www so i gave	a-7g-5
www so i have	a-9c-3d-2
www so i rang	a-3b-4e-3g-3h-3
www so i will	g-6
www so i would	a-5e-5g-7
www so it is	a-6
www so on the	e-4g-5h-3
www so we went	c-3d-3e-5g-7
www so you could	a-6e4g3
www so you would	a-4c-4e-6g-6
www some things in	g-4
www something . $	c-3e-5f-3h-5
www sometimes i think	a-3b-4c-3d-3e-4f-3g4
www son says he	a-3c-3f-3
www son tonight .	g3
www sorry , but	a3c-3g-5
www sorry . $	a-11e-6f-10h-4
www sorry for any	a-5b-3c-8f-3g-4
www sorry for everything	a-4c4d-4f-3h-3
www sorry for how	a-5b-2d-4e-3g-6
www sorry for the	a-5b-3d-9e-4f-3g-5
www sorry for what	a-4b-10d-5f-12g-5
www sorry i told	a-7b-3c-6d-6e-5f-3g-6h-3
www sorry if i	g-7
www sorry if this	a-6g-5h-4
www sorry if you	b-3c-4d-5e-8g-5
www sorry that i	a-4b-2c-5d-4f-3g-3
www sorry you feel	a-5b-2c-7e-5f-5
www sorry you took	a-3c3g-3
www soup . $	c-3d-4e-3g-5
www spain . $	a-3b-6c-5e-4f-6g-6h-3
www spent it on	a-4c-4d-5g-5
www sponsor . $	a-3b-4c-4d-3f-4g-4
www spring . $	a-4b-6c-4d-5e-4f-3g-4h-5
www spying . $	a-4b-5c-4d-6e-4g-5
www stairs . $	b-4c-3d-3e-4f-3g5h-3
www start . $	a-6b5c-3e-4f-4g-6
www station . $	a-4b-5c-5d-3e-6f-4h-4
www stay . $	a-3b-5c-5d-4e-8f-3g-7h-4
www stew . $	a-5b-6c-5d-5e-5f-5g-7h-5
www stood in the	g3
www stop . $	a-6b-5c-5d-5e-9f-4h-3
www stop asking me	b-3d-5e-5g-3
www stop telling your	e-3g-5h-4
www straight . $	b-3e-4f-3g-3h-3
www straight to the	c-3f-3g-5
www stuff . $	a-5b-5d-6e-6f-4g-5h-4
www stupid . $	a-4b-4c-6d-2e3g-6h-5
www summer . $	a-4b-7d-7e-5f-3g-4h-4
www sunday . $	a-3b-5c-5e-4f-3g-4h-3
www supper . $	a-5b-4c-5d-4e-4f-4g-4h-3
www supposed to do	a4f-3g-4h-4
www surprise . $	a-5b-3d-4e-4f-2g-4h-3
www swim . $	a-5b-6c-3d-3e-5f-8g-6h-3
www switched it off	a-3c-5d-5e-3g-4
www switched off .	a-3b-4c-4d3g-5
www table . $	a-4b-4c-3d-3e-4g-6h-3
www tablets . $	a-4b-5c-6d-6e-3f-5g7h-7
www take full responsibility	c3d-3
www take me in	a-5b-5c-4d-2e-3f-5g5
www take responsibility for	a-3c3d4g-4
www take the kids	b-5g-3
www taken for granted	g-3
www talk . $	a-3b-5c-4d-3e-6f-4g-5h-3
www talk about it	a-4b-3c-3d-6e-4g-10
www talk about sunday	c-6e-4g-3h-4
www talk about the	b-3c-3
www talked . $	a-4b-3d-3g-4
www tea . $	a-4b-6c-5d-3e-4f-6g-7h-5
www teething . $	a-4b-4c-3d-4e-5f-4g-5h-4
www tell her .	b-5c-3e-8f-6g-4h-6
www tell me .	a-5b-6e-5f-5g-6
www tell me before	e-3g-3h-2
www tell me if	a-3e-7g-6
www tell the kids	b-4
www tell the truth	b3e-2g-5h-8
www tell you about	c-3g-6
www tell you the	c-4d-4e-3g-4
www tell your mother	f-4h-3
www telling the truth	a-4b-9c-4d-7e-6f-7h3
www telling your sister	e-3g-5h-4
www ten . $	a-6b-4c-4d-6e-4f-4g-4h-6
www ten minutes .	a-4c-4e-3g-3h-4
www than me .	a-4b3d-5f-8g-6h-3
www than you think	e-5g-3h-4
www thank you .	a-5b-4d-3e-5f-5g-10h-7
www thank you for	c-7
www that . $	a-5b-5d-3e-8f-3
www that account .	b-3d-3g-5h-3
www that i am	a-6b-4c-4d-4e-3f-6g-4
www that i do	a-4c-4d-5e-5f-3g5h-4
www that i found	d-3g-3
www that i have	a-7b-6c5d-8f-3g-7h-3
www that i hid	a-4b-2c-5d-4f-3g-3
www that i hurt	a-3b-3c-5d-4e-3f-4g-5
www that i want	c-3g3
www that i wanted	a-3e-3g-7
www that is all	b-3f3g-7h-3
www that is how	a-6b-6c-3d-6e-4f-3g-5
www that is the	a-5b-7c-4d-5e-5f-6g-3
www that is what	a-5b-6c-6d-3e-7g-3h-3
www that it is	a-2c-2g-7
www that it was	a-6g-6
www that night .	b-4c-4d-4
www that one .	a-3b-4e-4f-5g-3h4
www that was a	b-3d-4f-5h-5
www that was the	a-7c-10d-6f-8g-7h-6
www that way .	b-3c-8d-5g-5h-3
www that went on	a-4c3d-5g-3
www that you do	a-8e-3g-4
www that you told	b-4e-6f-6g-3
www that you were	a-7c-6h-3
www that you would	b-3c-3d-4e-12f-3g-4h-3
www the algorithm kept	a-4b-4c-4d4e-4f-3g-4
www the app again	g-4
www the baby .	a-3b-4c-4d-3e-4f-5g8h-3
www the baby was	a-7b-2d-5e-5f-3g-6h-3
www the back .	b-5d-4e-6g-5h-3
www the bank .	a-3c-3d-4g-4
www the bathroom .	a-4b-6c-5d-6e-3f-6g4h-4
www the bathroom with	h-3
www the bedroom .	a-5g5
www the better of	a-3d3e-6f-3g-4
www the bill .	g-4
www the boys on	a-3
www the bread .	a-3b-5c-4d-3e-6f-5g-7h-4
www the bridge .	a-5b-7c-6d-8e-6f-4g7h-3
www the car .	a-5b-5c-4d-4e-4f-4g5h-3
www the car keys	d-4e-3f-4g7h-3
www the car park	a-3b-3c-4d-3e-3f-4g-4
www the card was	a-4b-3d-4e-2g-5
www the children .	b-8d-3e-4f-3g3
www the children on	c-4g-7
www the code .	a-4c-3e-3h-4
www the cricket .	a-6b-4c-3d-5e-3f-3g-3h-4
www the crossword .	a-3b-7f-2g-3h-3
www the dates .	a-3b-5c-4d-4e-3f-5g-5h-4
www the dead since	b-3e-3f-4g-4
www the dentist .	a-5b-5c-4d-5e-6g-4h-3
www the disclosure .	b-2c-3d-3g-7h-3
www the doctor asked	a-5b-6c-3d-4e-3g3
www the dog and	a-3d-4f-4
www the door .	a-3b-4d-3e-3
www the door and	d-4
www the door shut	e-4g5
www the door so	d-3e-5f-3
www the end .	a-6b3c-5d-4e-3f-6
www the end of	b-4d-3e-3g-9h-2
www the extent that	a-3b-3c-5d-4f-3g-5
www the family computer	a-3b-3c-3g-4
www the fence .	a-3c-5d-3e-3h-3
www the filter was	a-5c-5d-6e-3f-3
www the filter works	a-3
www the forms .	a-3b-3c-3d-3g-5h-3
www the fridge .	b-3c-2d-3e-4f-4g-5h-4
www the garage .	a-4b-5c-4d-4e-3f-5g5h-6
www the garage and	b-3d-3g3
www the garden .	a-6b-6c-5d-7e-3f-7g-4h-7
www the gym .	a-6b-4c-5d-3e-3f-3g-4h-3
www the hall .	a-5b-4c-4d-4e-4f-5h-3
www the history ,	a-3
www the hotel and	b-4g-5
www the house down	e-5g3
www the house is	b-4c-3d-6e-4f-5h-5
www the ironing .	a-4b-5c-4d-4e-6f-5g-5h-5
www the job ,	a-5d-3f-3g-6h-2
www the kettle on	b-4d-3e-4g-5
www the kids .	a-3b3c-2d-6e-7h-5
www the kids about	a-3b-5c-4d-4e-3f-5g-5
www the kids and	a-6d-4f-7g-5
www the kids at	a-4b-8c-6d-4e-3f-5g-7h-6
www the kids i	g2
www the kids to	b-4e-5
www the kitchen .	a-4b-4c-4d-6e-4f-5g-5
www the knife in	f-4g7
www the lads on	a-7b-3c-6d-6e-3f-4g-8h-3
www the laptop again	c-3d3g-5
www the lawn .	a-3b-6c-5d-5e-5f-5g-7h-4
www the library .	a-4b-6c-5d-5e-4f-5g-5h-5
www the long way	a-3c-3g-4
www the lot .	a-6b-6c-4d-3e-3f-3g-8h-4
www the man at	a-5b-6c-5d-3e-3f-3g-4h-4
www the man i	a-6b-2d-6e-6f-6g-6h-2
www the man next	a-4b-3c-3d-3f-5g2h-4
www the meeting ,	a-6b-6c-5d-3f-5h-6
www the mirror .	a-3b-6c-4d-4e-5f7g-8h-6
www the money .	a-3b-5c-5d3e-4f-4g-7h-5
www the money for	a-3c-3d-3g-5
www the month i	a4c-5d-4g-6
www the morning .	a-4b-3c-3e-2f-3
www the motions .	a-3b-3d-3e2f-3g-3h-3
www the old habit	c-3g-3
www the one who	a-3d-4f-3h-5
www the other half	a-3d-3
www the other room	h-4
www the phone ,	g-5
www the phone .	a-5c-4d-4e-7f-4g-8h-8
www the phone down	b-3c-4d-3g-4
www the phone in	a-8b-6c-6d-6e-3f-5g-8h-5
www the phone rang	a-3b-3d-3e-4g-7h-3
www the point of	a-4b-4d-5e-4f-6g-7h-5
www the private window	c-3d-3f-3
www the reason i	b-3c-4d-4e-4f-2g-8h-6
www the receipt .	a-4b-5d-5e-6f-3g-6h-3
www the rice .	a-3b-4c-3d-3e-4f-4g-4h-4
www the roof .	a-3b-3c-3d-4g3h-3
www the room .	a-4b-3c-4d-3e-3f-4g5h-6
www the same ,	a5b-5c-4d-5g-7
www the same .	b3c-3d-3e-4f-5g-2h-5
www the same day	a-4b-4g-4
www the school gate	a-4c-4e-4g3h-3
www the school run	a-3c-5d-6e-5f-3g-3
www the sea .	b-3c-4d-4e-3f-2
www the second phone	a-5b-4c-3d-3e-3f-6g-7h-5
www the session was	c-3e-3h-3
www the shed .	g-4
www the shop .	a-6c-3d-4g-6
www the shower .	a-5b-4c-5d-5f-5g-5h-3
www the shrug .	d-3e-3f-3g-3h-4
www the site because	d-6e-4g-5
www the soup .	b-3c-3d-3e-3g-6h-3
www the spare room	d-4g-4
www the stairs .	b-4c-3d-3e-4f-3g5h-3
www the station .	b-5c-5e-6g-5h-3
www the summer ,	d4g-3
www the summer .	a-4b-7d-7e-5f-3g-4h-4
www the table .	a-2b-3d-3e-4g-5h-3
www the tablet in	a-5b-4c-3d-3e-6g-6h-7
www the train .	a-6b-6c-4d-4e-4f-7g-5
www the truth ,	a-4b-5d-3e-3h-4
www the truth .	c-3d-6e-6f-5g-8
www the two of	a-3d-4
www the vet .	a-5b-3d-4e-3f-3g-6h-5
www the walk .	b-4c-3d-5e-5f-3g-6h-3
www the way to	b-3d-7e-4g-3
www the way you	a-4b-3d-3e-3g-7h-3
www the whole time	b-4c-3d-4e5h-4
www the windows down	a-3b-3c-3d-3f-3g-6h-3
www them . $	a-6b-10c-6d-7e-9f-12h-11
www then i apologize	c-10d-3e-2g-4
www there . $	b-5c-4d-6e-7f-7g-4h-6
www there is a	a-5b-5c-6d-10f-12g6h-11
www there is another	a-4b-3d-3f-6g-5h-4
www there is no	a-8b-3c-4d-8e-4g-6h-13
www there is nothing	a-7b-5d-2e-3f-5h-6
www there is something	a-4b-6c-3d-5e-5f4g-6h4
www there was nothing	c-3d-6e-4g-6h-5
www thing . $	a-6b4c-5d-5e-4h-6
www things . $	a-5b-6d-4f-3g-5h-4
www things i am	a-3c2d-3f-3h-3
www think . $	b-3d-6e-5g-12h-5
www think about it	b-6d-4e-7g4
www think about the	b5d-4e-6g3
www think he is	e-4f-5g-5h-7
www think i am	b-6f-4g-8h-3
www think i was	a-5b-6c-4d-6e3f-6g-5h-4
www think i will	c-3g6
www think it is	b-3e-5f-4g4
www think of it	a-6d-6e-8f-3g-5
www thinking . $	a-6c-5e-4f-3h-3
www thinking about ending	b-3d-4g4
www thirty years i	a-5b-2c-3e-2f-3g-5
www this , i	e3f-6h-3
www this , so	a-4g-7
www this . $	a-6b-4c-4d-4e-5f-10h-3
www this ? $	a-3b-5c-4d-4e-4f3g-6h-6
www this anymore .	b-6g4
www this house .	a-2c-3d-4e-6f-2g-8h-4
www this is a	b-8f-9g-10h-5
www this morning and	g-8
www this time .	a-3b-7c-7d4e-8f-3g-7
www this week ,	a-5e-5f-3h-3
www this week and	d-3
www this year .	a-3b-4d-3f-4g-5h-4
www though i am	c-3f-4
www thought i had	a-5b-3c-6d-3e-8f-4g-6
www thought i would	e-6f-3g-5
www thought you would	a-4b-2c-3e-4g-3
www three . $	a-7b-6c-4e-5f-6g-6h-3
www three times .	a-4b-5c-3d-4e-4f-3g-8h-3
www throat . $	c-3g5h-2
www through . $	a-3
www through the motions	a-3b-3d-3e2f-3g-3h-3
www through your rucksack	a-5b-4c-3f-3
www thursday . $	a-3b-3c-5d-4e-6f-3g-8
www tiles . $	a-4c-3d-4g6
www time . $	a-3c-7f-7g-4h-6
www time : leave	d-2g-4
www time he broke	c-3g3
www times . $	a-5b-7c-3d-4e-6f-3g-9h-7
www tired . $	a-8b-5c-3d-3e-7f-10h-11
www to . $	a-6b-6c-9e-6f-8h-8
www to apologize for	a-3b-3c4d-6f-5g-5
www to ask before	b-6c-6d-6f-5g3h-4
www to ask for	g3
www to ask him	c-6f-5g-5
www to be a	b-9c-8d-9e-9f5g-9h-11
www to be alive	a-4b-4c-6d-6e-7f-8g7h-4
www to be around	a-5b-5d-6e-4f-5g5
www to be dead	c-7e-8f-7g6
www to be here	a-4f-3g-8
www to be in	a-4c-3g-9
www to be loved	a-3c-3d-5e-5f4g-4
www to be the	a-3e3f-3g-5
www to bed $	b-3c-4d-4e-6f-3g-5h-4
www to bed .	a-9b-6c-4e-9f-7g-5h-4
www to come clean	b-3c3d-3g-4
www to deal with	a-4b-4d-3e-3g-5
www to die ,	a-4b-7c-4e-5f-5g7
www to disappear into	c-4f-3g-3
www to do ,	a3e-4f-4g-4h-5
www to do it	a-9b-8c-4d-9e-5f-3g7
www to do the	a-6g-3h-3
www to end it	a-4b-3f-3
www to explain it	a-4b3c-3d-4e-6f-4g-6
www to fail .	a-3b-5c-3d-2g-5
www to find out	a4b-5c-3d-5e-5g-5h-4
www to go to	d-2e-6
www to group .	a-4b-3d-8e-7f-3g-8
www to hear .	a-5e3f-3g-4
www to hear about	a-3b-3c-5d-7e-5f-4g-4h-3
www to hear it	a-6b-6c-6d-3e-7f-3g-6h-3
www to hear the	a-5b-3
www to it .	a-8b-6d-4e-7g-9
www to it with	a-7b-3c-4d-4e-4g-6h-3
www to keep the	a3d3g-4
www to know i	a-3e-2
www to know what	a-8b-5c-8d-3e-6f-4g-2h-3
www to learn the	a-4b-7c-4d-4e-6f-5g-5h-5
www to live .	a-5b-4c-5d-5e-6f-3h-3
www to live for	a-3b-3g5h-3
www to live with	a-7d-3f-5g-6
www to look ,	a-5c-3e-3f-3g-7h-3
www to look at	a-4e-3g3
www to look like	a-7b-3c-3d-7e3f-8g5h-3
www to me .	a-6c-4d-9e-9f-7h-5
www to me again	a-3b-3g-5
www to my mother	a-3b-4c-8d-4f-5h-5
www to my old	f-3g-6
www to protect you	a5b-4c-4d-4e-4f-3g-5
www to say i	a-3b-5c-3e-3f-9g-7
www to say it	g-5
www to say something	b-3c-6e-5g-5h-5
www to say sorry	b-4d-2e-3g-5
www to say that	a-5b-4c3g-5
www to see him	a-6b-5d-3e-7f-3g-8h-5
www to see that	a-5b-4c-7d-5e-4g-6h-5
www to shout .	a-5c-4e-6f-4g-5
www to sit down	a-3c-4e-3g-4h-3
www to spain .	a-3b-6c-5e-4f-6g-6h-3
www to stay .	a-2b-5c-6d-2e-7f-3g-5
www to stop ,	a-5c-7f-3g-5h-3
www to stop .	a-6b-5c-4d-3e-9f-4g-3
www to stop telling	e-3g-5h-4
www to talk .	a-4b-4c-4d-3e-4f-3h-3
www to talk about	c-5e-3g-9
www to tell her	a-4b-3e-5g-4
www to tell me	a-4b-6e3f-3h-3
www to tell you	a-6c-4d-3g-4h-4
www to the end	a-5b-6d-4g-6
www to the extent	a-3b-3c-5d-4f-3g-5
www to the kids	b-4c-4d-3f-4
www to the sea	a-4c-3d-3e-5f-2g-7
www to the session	b-3f-3g-5
www to them .	a-3b-6e-3f-5g-7
www to think about	b-7d-4e-8
www to throw the	b-4c-3d-3e-4f-3g-5
www to trust you	a-7d-4e-6g-4h-8
www to work .	a-3b-4d-4e-4g-4
www to you .	a-12c-7d-5f-10g-10h-9
www toast . $	a-3b-4c-4d-4e-5f-4g-6
www today . $	a-5b-5c-4d-5e-4f-7g3h-4
www together . $	a-3b-4c-2e-3f-3g-4
www told . $	a4b-7e-3g-4h-6
www told anyone .	b-5e-6f-8g7h-4
www told her .	a-3b-3e-3f-6g-8h-6
www told her and	c-3e-4f-3g-5h-3
www told me ,	e-3g-5
www told me .	a-5b-5d-4e-6f-10g-4h4
www told me about	a-4g-5h-3
www told me at	a-3b-6d-5e-10f-3g-6h-8
www told me he	d-5e-6g5h-3
www told me i	b-4d-3e-7f-4
www told me on	a-5b-6d-8e-8f-3g-5h-3
www told my group	a-4b-3c-6f-3g-4h-3
www told the kids	c-3g-5
www told the truth	a-4b4d-3f4g-9h-8
www told you ,	g-3
www told you half	a-4
www told you i	a-7c-5g-11
www told you the	a-6c-4g-7
www tomorrow . $	a-2b-3c-3e-4f-3h-4
www tonight . $	a-5b-5c-4d-4e-7f-12g6h-9
www too . $	a-3b-3c-7e-4f-4g-3h-2
www too much .	a-4b-3d-5e-4g-4h-5
www took my keys	g4
www took my phone	a-6b-4c-4d-4e-5f-4h-3
www took over .	a-4b-3c-4d4g-6
www took the car	a-3d-4g-7
www touch . $	a-6b-6c-4d-4e-5g-5h-4
www tracker on my	a-3b-4c-4f-3g5h-4
www train . $	a-6b-6c-4d-4e-4f-7g-5
www trust . $	a-4b-4d-4f-4g-3h-3
www trust myself with	b-2d-7f-6h-6
www truth . $	c-3d-6e-6f-5g-8
www tuesday . $	b-3e-4f-4g-7
www turned it off	b-4c-4d-3e-3f-5g-5h-3
www twenties . $	a-3b-5c-6d-4e-4g-4h-5
www twenty . $	a-3b-3c-2e-3f-5g-5h-4
www twenty minutes .	a-3b-3c-3e-3f-3g4
www twenty minutes and	a-3b-3d-4e-3g-6
www twice . $	a-5b-6c-5e-4f-7h-5
www two . $	a-5b-5c-3d-3e-4f-4g-5h-5
www two hours .	a-3b-3c-3d-3g-4h-4
www two of us	a-3d-3
www typed the address	a-4b-4c-4e-4f-4g-5h-3
www unbearable . $	e-3f-3
www unheard . $	a-3b-4c-3d-3e-3f-4g-4h-3
www unlovable . $	a-5b-4c-4d-3e3f6g-6h-6
www until you have	b-4c-3g-3h-3
www up , i	a-5c4f-6g-4h-2
www up . $	b-7c-11d-6e-4f-8g-5h-5
www up about it	b4c-3d-6e-6f-4g-4
www up and i	a-8b-8c-9d-10e-10f-9g-9h-7
www up every time	a-2c-4d-4f-3g-3
www up in front	a-4d-5e-4f4
www up on you	e-7
www up to the	a-3b-4c3d-6e-6f-5g3
www up tomorrow .	c-3d-3e-5f-5g5h-3
www upstairs . $	a-3b-3f-5h-4
www urge came at	b-4d-7f-3g-7h-3
www us . $	a3b-7c-8d-5e-7f-5g-6h-6
www used . $	a-3b-5c-2d-4e-3f-3g-3h-2
www used to say	a-4b-3c-3e-3f-8g-4
www used to tell	a-7b-3e-5g-4h-5
www useless at parallel	a-3b-4c-4d-2f-4g-3h-3
www vet . $	a-5b-3d-4e-3f-3g-6h-5
www video . $	c-3e-4g-5
www videos in the	g-7
www waiting for me	a-4b-3c-3d-4g-5h-2
www wake up tomorrow	a-2b-3c-3d-3e-4f-5g6h-4
www walk . $	a-4b-4c-4d-4e-3f-5g-6h-3
www walked out .	a-7b-5c-2d-4e3f-8g-4h-5
www walked out on	b-3g-3h-4
www walked to the	a-4c-3d-3f-5g-5
www walking on eggshells	a-4b-3c-3e-2f-3
www wall . $	b-3c-3d-3e-3f-4g6h-3
www want . $	a-3c-3d-3e-4g3h-5
www want it all	e-3g3
www want me to	a-6b-6d-4e5g-8h-3
www want to be	a-5b-4c-6f-8g-4h-4
www want to die	a-4b-7c-4e-5f-5g7
www want to disappear	c-4f-3g-3
www want to do	a-5c-7e-9g-8
www want to end	a-6b-3c-5d-3e-5f-6g-9h-5
www want to feel	a-4b-5c-7d-3e-6f-3g3h-3
www want to get	a-4b-5c-4g-5h-3
www want to hear	a-5e3f-3g-4
www want to live	a-4b-2c-5e-4f-3g-5
www want to say	b-6e-6g-6
www want to stay	b-4c-6d-3e-7f-4g-4h-3
www want to talk	a-7e-4g-5
www want to tell	c-4d-3e-3g-3
www want you to	a-3b-3c-6e-4g-6
www wanted to throw	b-4c-3d-3e-4f-3g-5
www was . $	a-9c-6d-3e-3g-8h-9
www was a hard	a-6b-5c-3d-5f-5g-3h-7
www was ages ago	a-4c-2d-3e-3g-4
www was all over	a3c-3d-4g-3h-3
www was at home	a-3c-6g-4
www was at the	c-2e-5g3
www was bored and	b-3c-5d-5e-3f-4g-3
www was cancelled .	a-4b-4c-3d-4e-4f-4h-3
www was given a	a-6b-6c-6d-6e-7f-6g-4h-7
www was going to	a4c-3d-3e-4f-5g-6
www was gone .	a-4b-4d-5e-3
www was i supposed	a4f-3g-4h-4
www was in the	a-5b-2c-3d-3g-10
www was late ,	a-4b-2d-4f-3g-3
www was like five	a3c-3d-5g-7
www was mine :	b-3f-3
www was not .	a-6b-5c-6d-6e-8f-3g-7h-4
www was not a	a3g-9
www was not even	b-6c-7d-7e-8f-6g-5h-4
www was not the	a-5c2d-7f-3
www was not there	a-5b-3c3d-6f-5g-4
www was only a	a-7c-5d-3f-4g-4h-5
www was only pictures	b-3d-3e-4f-3g-4
www was scared of	b-3c-3d-5e-8f-5g-4
www was short with	g-3
www was switched off	a-5c-5d-6e-3f-3
www was the one	a-5b-4c-5d-6e-7f-5g-7
www was tired .	a-6c-5d-3e-3g-9
www was unkind ,	a-4d-3e-3f-5
www waste of space	a-3c-3f3g-3h-6
www watched porn for	a-3
www watched porn on	a-5d-6g-3h-3
www watching . $	a-5b-3c-3d-3g-5
www water . $	d-3g-5
www way . $	b-3c-9d-4e-3g-8h-4
www way out .	a-4c-3f-3g6h-4
www we agreed .	f-3
www we laughed .	a-2b-4e-3f-3g-3h-5
www we met .	b4c-6h-2
www we were away	a-5b-4d-5
www weak . $	a-4b-5c-3e-4f4g-9h3
www week . $	a-6d-3f-5g-5h-7
www weekend . $	a-4b-6c-9d-4e-5f-5g-5h-4
www weeks . $	b-4c-8e-4g-5
www well . $	b-6d-9e-5f-5g-6h-7
www went . $	a-7b-4c-3d-6e-8f-3g3
www went and stood	c-4g-4
www went off the	a-5b-4c4d-4e-5f-4g-5h-4
www went on .	a-4d-4g-5
www went quiet ,	a-5b-2c-6e-4f-3g4
www went to bed	a-7b-3c-4d-4e-7f-3g-4h-4
www went to the	a-3c-4f-3g-3
www were away .	a-5b-4d-5
www were imagining it	e-4
www were in the	a-6b-3d-5e-4g-3h-3
www were lied to	a-6b-3c-3d4e-5f-5
www were not .	a-6b-4c-5d-8e-7f-4h-6
www were not for	a-10b3c-4d-5
www what did i	a-7c-6d-6f-9h-5
www what do you	a-4d-3f-8g-4h-5
www what he will	a-3e-5f-3
www what i am	b-6d-3e-3g-4h-3
www what i did	a-7b4d-3e-5g-11h-6
www what i felt	a-4b-8c-4d-5e-3f-9g5h-7
www what i have	g-5
www what i want	e3g-6
www what i will	e-4f-3g-9
www what i would	b-3c-3d-4f-5g-3
www what is the	a-4b-4d-5e-4f-6g-7h-5
www what is wrong	a-3b-3e4g-3h-4
www what kind of	a-4b-3c-3d-5e-3f4g-6h-7
www what she is	a-5d-2e3g-7
www what you are	a-9c-5d-5e-3f-4g-4h-8
www what you have	a3b-3e-3g-3
www what you will	a-9e-4g6
www when . $	a-3b-4c-7e-5f-5h-3
www when he goes	a-3e-9g3
www when he is	a-7b-6c-3e-6f-5g-3h-6
www when he lifts	a-3c-3g4
www when he said	c-3d-4e-4f-3g-6
www when i am	a-6c-3f-7
www when i cry	a-3b-5c-3d-3e3f-4g-5h-5
www when i do	a-3b-5c-3e-7f-3g-6
www when i found	e-5f-3g-9
www when i have	a-7b-3c-7d-4e-5f-4g-4h-3
www when i read	e-5f-4g-7
www when i think	d-4e-3
www when the card	d-4e-3g-6
www when the door	a-4b-7c-4d-7e-7f-4g-8h-3
www when the phone	b-3e-3g-6
www when you asked	a-3g-3
www when you came	f-3g-5
www when you land	a-3b-3d-2e-4f-3g-5h-3
www when you said	g-8
www when you were	a-10b-3c-4d-5e-4f-3g-7h-4
www when you would	a-3c-3e-4
www while . $	a-4b-4f-5g-6h-5
www while we were	a-5b-4d-5
www while you were	a-6c-2d-4g-3h-3
www whole time .	b-4c-3d-4e5h-4
www why . $	a-4b-4c-5d-3f-4g4h-3
www why did you	a-5b-3d-4f-5g-3h-5
www will . $	b-5c-3e-4f-4h-4
www will be at	a-9d-2e-4g-7
www will be here	b-5d-9e-6f-4g5h-4
www will hurt her	b-3f-4h-3
www will kill me	e-3g-3
www will never again	b-4g-4
www will not .	b-10c-4e-5f-5h-3
www will not be	b-7c-4d-3e-4f-7h-2
www will not do	b-3c-8
www will not go	a-5b-4c-4d-7e-3g-8
www will not have	a-6b-2d-3
www will not let	a-3b-8c-4d-4e-6f-3g-6h-6
www will say so	a-5b-4g-4
www will show me	a-2b-3e-3g-8h-3
www will sleep in	d-3e-3g-5
www window . $	a-3b-4c-5d3e-6f-4g-7h-5
www wired that way	a5b-3d-3h-3
www wish i could	a-5g3
www wish i had	a-3b-8c-3d-4e-10f-8
www with a stranger	a-3c-3f-3g-8
www with it ,	a-3b-3d-7e-5g-8h-4
www with it .	a-7b-5c-5d-7e3f-5g-6h-4
www with me .	a-9b-9c-2e-11g-10h-13
www with me ?	a-3e-6g-3h-3
www with my phone	a-6c-5d-3g-9h-3
www with the children	a-5e-4g-6h-7
www with the door	g-6
www with the kids	a-6g-4
www with the lighter	a-5b-5c-7d-4e-3f-7g7h-3
www with the windows	a-3b-3c-3d-3f-3g-6h-3
www with you .	a-8e-7f-9g-5h3
www word . $	a-6b-5c-5d-4e4f3g-8h-5
www work . $	a-13b-4c-5d-4e-3f-3h-4
www work has been	a5b-3c-6d-3g-7h-3
www works ? $	a-3
www worry . $	b-4c-4d-5e-3g-4h-4
www worse . $	a-7d-4g-7
www worthless . $	a-4b-4c-4d-4e-3f5g-5h-5
www would all be	a-5b-2c-3d-3e-5f-3g5
www would be a	a-4b-5c-4d-5e-3f-6g6h-5
www would be better	a-6b-3c-4d-5f-8g3
www would be easier	a-4b-3c-5d-4e-3f-3g4h-3
www would be fine	a-4b-5c-4d-5e-4
www would be happier	a-3b-5c-4e-4f-3h-4
www would burn the	e-5g3
www would have used	a-7b-4c-4d-3f-4h-6
www would kill for	a-4b-6c-6d-5e-4f-5g-8h-7
www would like an	c-2e-5g-4
www would like to	a-6b-3c3e-4f-3g-6
www would love it	a-2e4g-4
www would never have	a-4b3e-4g-4
www would not have	a4b-3c-8d-3g-5h-4
www would not let	a-3d-3g6
www would not mind	a-6b-3c-3e-3g5
www would rather be	a-4b-5c-3f-4g3h-5
www would rather die	a-3b-4c-4d-3e-5f-3g-5
www would think i	e-9g-8
www writing this on	a-5b-6c-7d-5e-5f-6g-6h-5
www wrong . $	a-4b3e-6f-6g-6
www wrong that i	c-4g4
www wrong with it	a-4b-3c-2d-6e3f-7g-4h-6
www wrong with me	a-3b-4c-3d-6e-6f6g-7h-10
www year . $	a-7b-5c3d-5e-4f-4g-7
www years . $	a-3c-5d-4f-7g-5h-4
www yes . $	a-3b-3e-4f-3g-5h-3
www yet . $	a-6b-6c-4d-4e-5f-5h-5
www you , and	a-7b3c-6e-5f-3g-8
www you , i	a-8b-9c-8d-5e-3f-5g-5h-6
www you , you	a-9e-4f-5g-4
www you . $	c-9d-4f-3
www you ? $	a-7b-7e-4f-7g-8h-7
www you a coward	a-4b-3c-4f-4h-7
www you about friday	c-3g-6
www you always do	a-4b-7e-3g-4h-3
www you always know	a-3b-6e-4h-4
www you are .	a-4b-5c-6d-5e-3f-8h3
www you are a	a-9b-10c-6d-6e-11f-16g-2h3
www you are angry	a-7b-4c-6d-5e-6f-5h-6
www you are cold	a-4b-6c-3d-5e-4f-6h5
www you are going	a-7e-3f4g-10h-4
www you are hoping	b-5d-5e3g-4h-5
www you are making	a-3c-3d-2e-3h-4
www you are no	b-5c-3e-6f-10
www you are not	a-6b-6d-5e-6f-4g-10h-7
www you are nothing	a-3b-3e-4f-2h3
www you are relieved	a-4e5f-3h-3
www you are secretly	a-3b-5c-2d-4e5f-3h-5
www you are the	a-4b-4d-2e-6f-5g-3h-6
www you are tired	a-4c-6e-3g-4h-6
www you are waiting	a-4b-3c-4d-5e3g-5h-3
www you asked about	a-3g-3
www you asked me	e-3
www you at all	b-4c-3e-3g-4h-8
www you bring it	a-3b-4c-3d-5e-4f-4h-3
www you came home	b-3e-2f-5g-6h-3
www you came to	b-5e-5f-4g-6
www you can not	a-10b-7c-7d-10e-8f-6g-10h-10
www you can say	b-3e-4h-5
www you care about	a-5b-8d-5f-5g-4h-4
www you could have	a-6b-3d-5e-6f-3g-6h-4
www you could not	a-7b-5c-4d-5f-2h-5
www you deserve .	a-4b-5c4d-5f-6g-5h-5
www you did it	a-8b-5c-7d-4e5f-4g-7h-9
www you did not	b-6c-7e-8f-5g-8h-7
www you do it	a-3d-5e-7
www you do not	b-6c-3d-6e3f-3g-14h-7
www you down ,	a-4c3d-4e-3f-5g-3
www you down .	a-4b-3c3d-3f-3g-7h-4
www you feel i	a3e-4g-6
www you feel that	a-3c-4g-7
www you for the	a-5b-5c-5d-4f-3g-4
www you found out	c-7d-3e-3
www you gambled with	a-6b-4d-4e-6f-3g-4h-4
www you had been	a5b-3g-9
www you had better	a-5b-7c-3d-4e-6f-3g-3h-5
www you have already	a-4b-5c-3d-2e4f-4g-3h-6
www you have always	a-3b-7d-5e-5f-16h4
www you have been	a-8c-5g-12h-7
www you have done	b4c-3d-4e-5g-4h-4
www you have got	a-6d-3e-5g-4h-8
www you have had	a-7b-9c-6d-6e-6g-7h-9
www you have made	a-3b-7c-6d-5g-5h-6
www you have no	a-4b-7c-4e-10f-5g-4h6
www you have not	a-4b-6c-4d-6e-5
www you have taken	b-5d-5e-4g-4h-4
www you have the	a-8b-10c-11d-8e-11f-10g-6h5
www you have to	a-4b-6d-3e-5g-8h-5
www you have told	a-3b-4e-6g-4h-10
www you have turned	a-6b-6c-5d-7e-5f-5g-9h-10
www you hurt me	b-4e-7f-3g3
www you i had	a-6c-3g-3
www you i was	b-3c-5d-3e-3f-3g-8
www you land .	a-3b-3d-2e-4f-3g-5h-3
www you leave i	a-5b-5d-4e-4f-4g5
www you left me	a-4b-4d-3e-3g-5
www you let me	b-4c-5e-4g-5h-3
www you lie to	a-3b-3g-5
www you look at	a-3f-5g-9
www you made me	a-3b-5d-5e-7g4h-3
www you need to	a-5b-5d-4e-6f-3g-6h-5
www you never once	b3c-4e-5g-4
www you ought to	a-5b-5c-3d-6e-5f-3g-3h-5
www you put the	e-5g-5
www you raised your	a-4b-6c-3d-2e-6f-4g8h-4
www you said i	b-5e-4g-7h-3
www you said you	b-3d-4e-11h-3
www you show me	a-3
www you tell me	e-10f-3g-8h-3
www you tell your	b-4c-3d-2e-3f-6h-4
www you the card	a-5c-4d-3e-3g-6
www you think i	a-3b-6e2f-4g-7h-3
www you threw me	a-3d-3f-5g-10h-7
www you to be	a-3c-5e-3f-3g-5
www you to know	a-3c-7d-3e-3
www you told me	a-5b-4d-4f-4g-7h-4
www you took it	a-3c3g-3
www you walked out	b-2e-3h2
www you want me	a-6b-3c-3d-3e4
www you want to	a-6c-5e-7g-9h-3
www you went quiet	c-3g-2
www you were away	a4b-2e-3
www you were imagining	a-3c-4e-3
www you were in	a-8b-3c-4d-6e-4g-6h-4
www you were lied	a-6b-3c-3d4e-5f-5
www you were not	a-6b-4c-4d-9e-8f-3g-5h-7
www you were right	a-4b-4c-3d-5e-6
www you were thinking	b-3d-8g-10h-4
www you when i	a-6e-4g-4
www you will do	a-9e-4g6
www you will show	a-2b-3e-3g-8h-3
www you with the	a-4b-3c-4g-6
www you would like	a-3c-3e-4
www you would not	a4b-5c-3d-4f-6g-3h-5
www you would rather	a-7b-5c-3e5f-3g-8h-7
www you would think	e-9g-8
www your doing .	a-6b-3c-4d-4e-3f-3h-4
www your father .	f-5g-4
www your fault i	a-5b-4c-3d-5e-3f-4g-7h-3
www your messages .	a-5b-3c-4d-5f-4g-7h-5
www your mother .	a-6b-7d-6e-6f-13g-6h4
www your phone .	b-6c-4e-3f-4g-4h-5
www your trust .	a-4b-4d-4f-4g-3h-3
www yourself . $	a-5b-7c-3d-4f-3g-6h-6`;
