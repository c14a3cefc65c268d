/** Written by `npm run coach:train`; the form is told in model.ts. */
export const weights = String.raw`bias	a7b5c4d6e5f5g5h5
flag denied	a-5b-5c-3e-10f-7g-4
flag guess	a-12b-11c-12d-4e-8f-10h-10
flag if	c-8d-3f-4g4
flag jest	a-10b-7c-6d-7e-5f-8g-21h-6
flag observed	g-8
flag owned	b-4c-4d-13f-8g-7h-9
flag praise	a-14b-17c-12d-5e-9f-15g-5h-6
flag promise	a-12b-13c-9d-4f-10g-5h-3
flag question	b-5c-3d-2e-6f2
flag quoted	a-5b-5c-7d-3f-4g-4h-3
flag reported	b6c-7d-7e3
flag wish	a-6b-6c3d-3f-8
l "	a-5b-5c-7d-3f-4g-4h-3
l '	a-4b-7c-5d-4e-4f-3h-3
l ,	a11b4c-4d-7f3g3h7
l .	g-2
l 12	a-3b-4c-2d-5e-4f-5g-6h-5
l 2	g-6
l 33	b-2d-2e-5f-3g-6h-4
l :	a-5b-3c-9f-3g-14
l ?	b-5c-3d-2e-6f2
l a	f3h7
l abandon	a-4b-4c-3f-3g-3h-4
l about	a-5b-6c-3f-7h-3
l absolute	a-3b-7c-6d-4e-8f2g-6h3
l accept	a-5b-6c3d-6e-3f-5g-6h-8
l account	a-8b-4c-8f-3g-12h-4
l accountable	a-3c7d-3f-3g-4
l across	a-5b-4c-4d-3e-4f-4g3h-3
l act	b-6c-6d-6e-9f-8g-8h-9
l action	a-4b-6c3d-6e-4f-4g-3
l addict	a-7b-6c-8d-7e-7f-4g-5h3
l addiction	a-8b-6c-6d3e-3f-5g-8h-6
l address	a-4b-4c-4e-4f-4g-6h-3
l ade	a-4b-4c-3d-3e-3f-4g-10h-3
l affair	a-5b-6c-3d-6e-6f-5g-6h-7
l afraid	a-6b-3d-3e-11f-7h-3
l after	a5b-8c-9d-8e-5f-12g4
l again	a-9b-4e-5f-14g4h-3
l against	a-4b-9c-4d-5e-8f-10g3h-4
l age	a-5b-3d-3e-5f-3g-11h-4
l ago	a-7b-4c-4d-4e-4f-4g-5h-3
l agree	a-6b-3c-3d-3e-3f-3g-6h-5
l agreement	b-3c-3d4f-3g-6
l alarm	g-7h-5
l algorithm	a-4b-6c-3d3e-6f-3g-4
l alive	a-6b-6c-8d-7e-11g8h-4
l all	a4b5d-4g3
l allotment	g-5h-5
l allow	e-7g6h-5
l alone	a-6b-3c-6d-6e-9f-4g-4h-5
l already	a-6b-6c-3d-3f-5g5h-6
l also	g-7h-5
l always	a-6b9d-7e-14g-14
l an	a-5b-9c-7d-4e-3f-3g-8h-6
l and	b-3g4
l aneta	h-3
l anger	a-5b-4c-4d-5e-5f-5g-8h-5
l angry	a-6b-5c-4d-4e-5f-8g-8h-7
l ania	g-5
l anniversary	g-6h-6
l another	a-8b-4c-4e-3f-4g-3h-7
l answer	a-7b-3d-4e-6f-2g-7h-5
l any	a-6b-3c-7d-7e-6g-4h-3
l anybody	a-8b-4c-3d-4e-3f-4g-3h-2
l anymore	a-6c-5d-4f-8g4h-6
l anyone	a3b-7c-6d-4e-6f-3h-5
l anything	a-12c-6d-4e-9g-7h-6
l anywhere	a-3e-4g-3h-5
l apologize	a-10b-5c-6d-6e-4f-4g-12h-3
l apology	a-9b-4c-5d-5e-9f-6g-10h-6
l application	a-4b-4c-4d-4e-6f-4g-8h-3
l apply	a-3b-6d-4e4f-3g-6h-8
l april	a-4b-3c-7d-3e-6f-5g-7h-7
l argue	a-8b-9c-4d-5f-4g-8h-7
l arm	a-8b-6c-6d-6e-8f-4g3h-5
l around	a-8b-4c-10d-5e-4f-6g7
l as	a-4b-10c-4d-10e-10g-7h7
l ashamed	a-4b-4c-4d-5f-6g-8h-7
l ask	a-6b-10c-4d-8e-11f-5g-8h-7
l asleep	g-7h-5
l at	a-4c-7d-9e-4f-8
l attack	a-5b-7c-5d-5e-7f-6g-6h-5
l aunt	a-7b-7f-3g-6h-4
l autopilot	a-5b-4c-3d4e-3f-5g-4h-4
l away	c-6e-9f-5g-14h-6
l awful	a-3b-10d-5e-4f-3g-11h-3
l baby	b-11c-4d-4f-4h-4
l back	b-6c-7d-3e-3f-7h-5
l bad	a-10b-7c-4d-9e-3f-4h-10
l badly	a-6b-3d-2g-7h-4
l bag	a-8b-5c-6d-4e-4f-3g-12h-7
l ball	a-6b-5c3d-9e-4f-3g-8h-4
l bank	a-5c-2h-3
l barbecue	a8b-6d-3e-3f-3g-5
l bath	a-4b-2c-3d-3e-3f-3
l bathroom	a-4b-6c-4d-4e-4f-8h-4
l be	a8e3f4g7h4
l beam	g5h-6
l bear	a-6b-5c-4d-6e2f-7h-4
l beat	a-4b-7c-4d-5e-6f-5g-3h-6
l because	a4c-6d-3f-3g3h-3
l bed	a-6b-9c-9d-9e-10f-11
l bedroom	d-3e-3f-3
l bedtime	g-10h-6
l before	a-7b-6d3e-5f-4h-5
l begin	g4h-5
l behave	a-5b-4c4d-4f-4g-4h-6
l behavior	a-2b-4d-5e-3f-3g-4
l behind	a-7b-8c-7d-7e-7f-6h-8
l believe	a-8c-3d-3g-2h-2
l belittle	g-6
l belt	a-4b-8c-5d-6e-7f-6g7h-6
l ben	d-3e-6g-6h-3
l bench	b-5c-4d-5e-4f-4g-5h-3
l beth	a-6b-5c-5d-3e-3f-5g-5
l betray	a-4b-7c2d-4e-5f-3g-7h-5
l better	a-5b-4c-3d-3f-5g-7h-5
l between	a3h-4
l big	a-6b-6c-5d-6g-3h-8
l bike	a-4b-7c-4d-9e-10f-6h-8
l bill	a-4c-5g-4
l bin	a-6b-5c-5d-4e-4f-3g-11h-3
l birthday	c-3e-6f-6g4h-4
l biscuit	a-6b-8c-4d-4e-4f-5g-8h-7
l bit	g-7
l bite	a-5b-9d-7e-8f-9g-8h-8
l bitter	a-6b-6c-5d-5e-7f-5g-4h5
l black	a-5b-4c-5d-5e-6f-5g3h-6
l blade	g6h-5
l blame	a-8b-8c-7d-4e-9f-3g-10h-6
l bleed	b-2c-4d-3e-4f-3g5
l block	a-3b-4c-3d-4e-8f-4h-4
l bloke	a-6b-5c-4d-4e-4f-4g3h-7
l blood	b-4c-2d-5f-4g-7h-5
l blow	b-5c-3d-8e-3g-12h-5
l blue	a-6b-2g4h-3
l body	a-5b-6c-6d-5e-6f-4g-7
l boiler	a-8b-7c-5d-6e-7f-7g-7h-4
l bolt	a-9b-4c-7d-4e-7f-7h-7
l bone	g-5h4
l bonus	g-5
l book	a-8b-7c-7d-8e-4f-7g-7
l boot	g-6h-4
l bore	c-5d-5e-2g-3
l boring	a-5b-5c-5d-5e7f-5g-8h-5
l boss	a-6b-4c-5d-6e-3f-5g-5h-6
l both	a-6b-6c-4d-6e-5f-7h-7
l bother	a-5b-5c-7d-4e-8f-7g-10h-8
l bottle	g7h-5
l boundary	a-6b-3c-5d4e-4f-4g-4h-5
l box	a-7b-5c-6d-7f-3g-11h-4
l boy	h3
l bread	a-6b-4c-8d-4e-4f-5h-4
l break	b-8c-4e-9f-5h-8
l breakfast	h-4
l breathe	a-6b-7c-7d-5e-6f-11g-10h-6
l bridge	a-7b-6c-9d-6e-7f-4g4h-3
l bring	a-10b-12c-5d-8f-6g-11
l brother	a-3c-3d-4h-5
l browser	a-3b-4c-4e-3g-5h-4
l bruise	h-5
l bucket	g-7h-6
l budget	g-6h-6
l bully	a-4b-8c-8d-8e-4f-8g-6h-7
l burden	a-5b-4c-3d-3e-3f-8g6h-4
l burn	a-5b-8c-6d-6e-7f-6h-4
l bury	g-9h-7
l bus	a-7b-5c-2d-4f-2g3h-5
l business	a-3b-4c7d-3e-5f-3g-5h-4
l busy	a-3b-3c-2d-4e-5g-8h-6
l but	a11b-5c-4d-3e-7f-5g-3
l buy	a-4b-5c-5d-3e-4f-4g-3h-6
l buzz	a-3b-3c-3d-3f-4g-4h-4
l by	a-8b-7c-9d-8e-5f-4g-3h-8
l cake	a-5b-4d-3e-3f-4g-7h-5
l call	a-9c-9d-4e-10f-6g-14h-7
l calm	a-4b-6c-6d-5e-6f-5g-9h-7
l cam	a-4c-4d-5e-3f-4g-3h-3
l camera	a-4b-5c-5d-9e-3f-10g-2h-10
l can	b-3c-4d-4
l canal	a-3b-4f-3g-5h-5
l cancel	a-6b-4c-6d-5e-4f-4g-7h-3
l car	a-8b-3c-4d-4e-3f-3g5h-6
l caravan	b-4c-2d-3e-6g-7h-3
l card	a-5c-3d-4g3
l care	a-7c-4d-5e2f-5h-4
l carry	a-7b-8c-7d-6e-10f-4g3h-7
l case	g4
l cat	a-9b-7c-4d-9e-5f-8h-5
l catch	a-5b-6c-5d3e4f-5g3h-5
l cause	a-9b-6e-8f4g-10h-4
l certain	a-5b-4d3e-4f-4g-5h-4
l chance	g-7h-5
l change	a-9b3c-5d-5e-7g-12h-4
l charge	a-6b-6c-4d-4e-5f-7g-8h-6
l chat	a-4c-3d-3e-5f-3g-10h-4
l cheat	a-6b-9c-10d-6e-6f-10g-8h-10
l check	a2e-5f-7g-3h-3
l check-in	a-3b-4c-3e-4f-10g-4h-4
l chest	a-6b-4c-5d-4e-2f-2g-5h-6
l child	a-5b-10c-4d-5e-6f-8g4
l chip	a-3b-6c-3d-3e-3g-7h-3
l choice	b-3c6d-7e-3f-4g-7h-5
l choir	g-8h-7
l choke	a-6b-7c-7d-7e-5f-8g4h-7
l choose	a-2c-7d-7e-7f-4g-8h-6
l christmas	g4h-6
l claire	a-3b-3g-8h-4
l clap	h-6
l clean	a-4d-6e-5f-6
l clear	h-7
l clinic	g-4h-5
l clock	g4
l close	b-8c-5d-6e-6f-6g-3h-6
l coat	a-3b-4c-5f-4g-8h-6
l code	a-4b-2e-3h-4
l coffee	a-5b-4c-3d-4e-6f-4g-9h-6
l cold	a-6b-5c-5d-4e-9f-8g-7
l come	a-10b-5d-11e-9f-6h-4
l complete	h3
l completely	a-7b4c-3e-6f-9g-5h-6
l computer	g-4h-3
l conscience	b-3c-4e-6f-3g-6h4
l constantly	g-7h-5
l contract	a-5b-7c-4d-7e-5f-6g-4h-4
l control	a-13b-11c-11d6e-5f-7g-6h-4
l conversation	a-6b-5c-11d3e-6g-9h-4
l cook	a-3b-3c-3d-3e-6f-5g-7h-6
l corner	a-5b-7c-6d-6e-4f-5g-6h-4
l cost	a-5b-6c-7d-5e6g-7h-6
l could	a4b-7c-8d-5h-4
l counselor	a-8b-8c-3d-5e-3f-5g-9h-5
l count	a-13b-7d-7e3f-11h-4
l country	a-5b-6c-6d-6e-5f-6g-4h-6
l couple	a-6b-6c-4d-5e-5f-5g-6h-6
l cover	g-5
l coward	a-5b-6e-4f-3g-6h3
l crack	a3b-8c-5e-8f-8g-7h-6
l craving	a-6b-4c-5d3e-4f-4g-9
l creep	g-7h3
l cricket	a-4b-5d-5e-5f-3g-4h-6
l criminal	b-4e3f-6g-6h-5
l crisp	g-7h-5
l cross	a-8b-3d4e-4f-4g-9h-5
l crossword	a-4b-2e-4f-7g-5
l cry	b-8c-5d-5e-5f-6g-9
l cup	f-3g-4h-3
l curious	a-4d-3g-6h-2
l curry	a-5b-6c-5d-5e-5f-6g-5h-6
l cushion	d-5e-5g-5h-4
l cut	a-6b-10c-7d-9e-7f-9g5h-6
l damage	a-9b-11c-6d-6e-7f5g-7h-5
l dan	a-3c-5d-5g-5
l dance	b-3c-4e-6g-6h-3
l danger	g5
l dare	a-3b-3c-2d-4e-5g-5h-5
l dark	a-6b-5c-3d4e-3f-4
l date	a-5b-5c-7d-4e-4f-5g-6h-5
l daughter	a-7b-6c-5d-5e-7f-10g2h-6
l day	b4c-7e-8f-10g-6
l dead	a-11b-11c-9d-10f-12g7h-7
l deal	a-8b-5c-5d-7e-7f-6g-7h-6
l dear	a-5b-6c-4d-5e-3f-6g-10h-3
l death	a-3d-4f-3g4h-5
l deceive	b-5c-3d-3g-3h-4
l decent	a-6b-6c-6d-8e-8f-9g-7h3
l decide	a-6b-9c-6d-5f-9g-5h-6
l decline	d-3e-3g-6
l deep	b-3c-3d-3e4f-4g-4h-3
l defense	a6b-5c-4d-7e-3f-4g-5h-3
l delete	a-13b-10c-7d-10e-6f-6g-10h-9
l dentist	a-5b-5c-4d-5e-6f-5g-6h-4
l derby	a-6b-5c-4
l deserve	b-5e-5f4g-4h-9
l desk	b-3h-3
l diary	a-5b-4c-3d-3e-3f-5g-3
l die	a-7b-9c-7d-10e-6f-8g4h-5
l dig	b-3e-3g-8h-4
l dinner	a-4b-3c-8d-3f-4
l dirt	a-4b-5c-3d-5e-5f7g-7h-8
l dirty	a-4b-6c-6d-4e-5f-7g-5h4
l disappear	a-5b-4c-8e-3f-6g6
l discard	a-3b-6c-4d-3e-5f-3g-4h-3
l disclosure	a-4b-3c-3d-3e-3f-4g-14h-9
l disgusting	a-9b-5c-5d-7e-6f-7g-4h4
l dish	a-4b-4c-5d-6f-4g-8h-3
l do	b4d4f-4
l doctor	a-3b-5d-3e-4g2h-3
l dog	a-7b-7c-5d-6e-3f-9g3h-5
l door	a-4b-4c-3d-3e-4f-3g6h-3
l doorway	g5
l down	a-5b-4d-6f-3g2h-4
l drawer	d-4g6h-5
l dress	g-8h-7
l drink	b-6c-4e-8f-3h-7
l drive	b-7c-10d-4e-6f-3h-5
l drop	a-6b-7c3d-10e-8f-6g-10h-4
l each	a-4b-3c-5d-5e-4f-3g3h-3
l early	a-6c-3d-3f-6g-6h-2
l earth	h-3
l easter	g-4
l easy	a-7b-6c-2d-3
l eat	a-4b-5c-4e-5f-5g-3h-6
l eggshell	a-3c-3e-3f-3
l eight	a-7b-5c-5d-3f-5g-8h-4
l either	a-4b-5c-4d-3e-5f-3g-5h-5
l eleven	a-5b-3e-4g-4h-6
l else	c-5d-4e-5f4h-3
l embarrass	b-5c-4d-3e5f-4g-7h-5
l embarrassment	a-4c-3f-4g-7h-3
l empty	g3
l end	a-4c-7e-6f-7g6h-3
l engine	h-7
l enjoy	a-6b-8c-6d-7e7f-7g-10h-5
l enough	a-6b-5c-7d-3h-5
l entitle	b-6c-3e-5f-4g-6
l envelope	a-6b-7c-4d-5e-7f-7g6h-3
l essay	g-7h-5
l even	a-10b-7c-7d-8f-5g-5h-4
l evening	a-11b-8c-8d-3e-12f-10g-9h-8
l ever	a-10b11c-8d-11e-15g-7
l every	a-6b7c-4d-6f-3g-3h-6
l everybody	g-4h-5
l everyone	a-4c-6d-7e-8h-6
l everything	d-6e-11f-4h-5
l ex	g3
l excuse	a-7b-5c-4d-4g-13h-7
l exist	a-4b-5c-5d-4e-5f-5g4h-3
l exit	g-8
l expect	b-9c-7d-5e6f-5g-7h-8
l explain	a-8c-8d-9e-8f-6g-7h-6
l extent	a-4b-3c-5d-3f-4g-5
l extra	a-6d-3e-2f-5g-4
l eye	a-6b-5c-4d-6e-5f-8g-3h-8
l face	b-7c-4d-3f-3g-3h-4
l fail	a-11d-7f-5g-9h-5
l failure	a-4b-4c-4d-4e-3f4g-4h-8
l fair	g-5
l fall	a-3b-3c-4e-3f-4g3h-3
l family	a-8b3c-8e-9h-8
l far	g4h-7
l fare	g3
l father	b-9c-6d-8e-5
l fault	a-8c-3d-4f-6g-9h-4
l feed	a-4b-5d5g-9
l feel	a-2b-5c-8d-6f-5h-5
l feeling	a-4b-3c-7d-6f-5g-7h-3
l fella	g5h-5
l femi	a-3d-3e-3f-7g-7h-3
l fence	a-3b-3c-3d-5e-4h-3
l few	a-3f-3g-3h-4
l fifteen	a-4b-3c-5d-4e-4f-6g6h-6
l film	a-8b-6d-5e-12f-10g5h-3
l filter	a-4b-2c-3e-3g-6
l find	b-4c-7e-3f-6h-6
l fine	a-4d-4e-4g-4
l finger	a-2b-4c-6e-5h-6
l finish	a-8b-9c-5d-4e-7f-3g-8h-4
l first	a-5b-6e3g-8h-3
l fish	g-5h-4
l fist	a-3b-7c-3e-6f-3g8h-4
l five	c-3d-3f-3g3h-7
l fix	a-10b-8c-7d-8f-9g-10h-11
l flat	h-4
l flinch	a-3b-5c-4e-4f-5h-4
l floor	b-4d-4e-3f-3
l flower	a-9b-2d-3g-7
l follow	a-6b-7c-8d-3e-5f-5g-3h-2
l food	a-4b-3g4h-3
l fool	a-5b-3c-3d-3e-4g-8h-7
l foolish	a-11b-4c-6d-6e-4f-3g-9h-4
l foot	a-4b-6c-5d-5e-4f-5
l for	b3c4d-4e-2f-6h-6
l forever	a-7b5c-3d-3e-4f-5h-3
l forget	a-7b-5d-4e3g-8h-4
l forgive	a-7b-3c-4d-2e4g-8h-3
l form	a-3b-4c-6e-3f-3g-8h-3
l fortnight	g-9h-3
l forty	a-4g-7h-5
l forward	c-3f-3
l four	b-6c-4d-4e-4f-3h-4
l fraud	b-3c-3e-4g-5
l freeze	g-10h-5
l friday	b-5c-3d-4e-4f-7h-4
l fridge	b-4c-3d-4e-5f-3g-4h-5
l friend	a-6b-7c-5d-4e-8h-7
l frighten	a-6b-6c-8d-8e-11f-10g7h-6
l frightened	a-7b-6c-2e-4f-8h-5
l from	a-7b-5c-2d-5e-8f-11h-6
l front	b-5c-3d-4e-6f-3h-4
l fuck	a-6b-7d-6e-8f-4g-7h4
l full	a-5b-6c5d-4e-5f-4g-6h-7
l fun	a-11b-3c-7d-6e-5g-8h-3
l funeral	g3h-4
l furious	a-3b-4e-3g-5h-3
l future	f-6g-6h-4
l gamble	a-5b-4c-3d-4e-5f-5g-4h-4
l garage	a-4b-5c-3d-5e-4f-6g6h-5
l garden	a-5b-4c-5d-6e-7f-4g-9h-7
l gas	b-4c-3d-4e-3f-3g3h-3
l gate	a-6b-5c-3d-3f-3g3h-7
l get	a-8b4c-4d7f-4
l girl	a-9b-8c-6d-4e-12f-6g6h-8
l give	b-12d-11e-7f-7g2h-5
l glad	a-4c-4f-3g-9
l glance	a-6b-8c-4d-3e-5f-7g-5h-3
l go	a5b-3d3e3f-3g3h-4
l god	a-5b-5c-4d-4e-4f-5h-5
l good	a-3c-9g-4h-9
l goodbye	a-2b-4c-6d-3e-3f-6g9h-5
l google	a-3b-4c-3d-3e-4f-5g-3h-5
l grab	a-3b-3c-5d-3e-4f-3g3h-3
l grant	g-5
l grateful	a-5b-6c-7d-5e-4f-10h-5
l ground	g5
l group	a-5b-4c-6d-10f-4h-3
l guess	a-8d-6g-6h-7
l guest	a-6b-4c-4d-4e-4g-6h-3
l guilty	a-6b-6c-5d-8e3f-5g-4h-6
l gun	g3h-3
l guy	g-6
l gym	a-5b-6c-5d-4e-3f-5g-8h-5
l habit	a-3b-4c-8e-3f-4g-9
l hair	a-5b-4d-3e-6f-3g3h-3
l half	a-6b-5d-5e-3f-4g-6h-4
l hall	a-4b-6c-4d-6e-7f-6g-4h-3
l hand	a-7b-5e-4f-5h-7
l hang	a-6b-7c-7d-6e-6f-5g-6h-6
l happen	a-10b-6e-4f-5g-11h-5
l happy	a-5b-4c-4d-3e-4f-5h-7
l hard	b-3c-7d-4e-6f-6g-3h-9
l hardly	a-12b-10c-5d-7e-5f-5g-4h-5
l harm	a-6b-5c-9d-4e-3f-6g-7h-3
l harmless	a-7b-4c-4d-4e-4f-7g-4h-7
l hate	a-11b-9c-7d-7f4g-11h-7
l have	a7c3f-3g5h4
l he	b-5c-5d-5f-9g5
l head	a5c-10d-8e-5f-6h-5
l hear	a-8b-5c-6d-5f-4g-7h-4
l heart	a-6c-6d-4e-10f-4g-3
l heating	a-5b-4d-6e-4f-4g-6h-3
l help	a-13b-5c-4d-4e-8f-6g-4h-6
l her	a-8b-4c-8d-6e3f-4
l here	b-3c-3d-3e3f-3h-4
l herself	g4h-4
l hide	b-4c-6d-7e-8f-7g-7h-4
l him	b-4c-7d-3e-9f-4g3
l himself	a-6b-5e-7f-3g-4
l his	c-3d-3e-9h-3
l history	a-5b-4c-6e-4f-5g-6h-3
l hit	a-10b-7c-9d-6e-8f-13g9h-5
l hold	a-4b-5c-5e-8f-4h-3
l holiday	a-6c-7d-6e-6f-3g-5h-5
l home	a-6b-4c-5d-4e-3f-4g-3h-7
l honest	a-4b-8c-3d-6e-9f-5g-8
l honestly	a-5b-4c-3d-6e-5f-8g7
l honesty	a-4b-5c-9d3e-7f-7g-7h-6
l hope	a-6b-5c-7d-6e3f-4g5h-6
l hospital	a-7b-2c-6d-5f-3g-11
l hotel	g-4
l hour	a-6b-4c-6d-5e-2f-5
l house	a-3c-4d-7e-3f-6h-4
l how	c-14d-6e-5
l hull	g-6h-5
l hungry	a-3g-3h-5
l hurt	a-3b-7c-3e-9f-4h-4
l husband	b-6d-6e-6g6h3
l hymn	h-3
l hypocrite	g-3h4
l i	c3f4g3h-3
l ice	a-4b-4c-4d-6e-3f-4g-7
l idea	g-7h-3
l idiot	a-7b-5c-5d-5e-7f5g-6h-9
l if	a3b-4c-8d-3f-3g5
l ignore	a-7c-3d-4e-9f-8g-6h-6
l ill	a-10b-11c-6e-5f-7g-7h-10
l illness	g-5h-5
l imagine	a-5b-3c-8d-6e-5g-4h-4
l in	b-3c-4d3
l inside	a-3b-3d-3f-4g-6h-3
l instead	a-6f-4
l intend	g4h-2
l intention	a7c-4d-3e6g-8h-8
l interrogate	g-6h-3
l into	a-8b-10c-6e-7f-7
l iron	a-3e-4g3
l ironing	a-5b-6c-3d-4e-6f-5g-6h-5
l issue	a-6b-5d-4e-5f-6g-7h-5
l it	a4d4e3h-4
l itself	g-5h-3
l january	a-5b-4c-3e-6f-3g-6h-5
l jo	b-3g-5h-3
l job	a-6b-4c-4d-5e-5f-3g-11h-6
l joint	a-3g-3
l joke	a-7b-4c-6d-9e-10h-5
l joy	a-4b-5c-4d-6e-8g-5h-4
l judge	a-3b-5c-4d-3f-4g-5h-6
l jump	a-9b-9c-5d-7e-4f-8g5h-4
l june	a-3b-4c-6d-4e-3f-3g-3
l just	a-4b-6c-7e4f-7g4h-5
l keep	a-4c-5e-3f-6h-7
l kettle	a-5b-4c-3d-3e-5f-3
l key	a-4b-5c-4d-3e-5f-6h-6
l kick	b-3c-5d3f-5h-6
l kid	a-4c-5d-7e-7f-5h-4
l kill	a-8b-9c-7d-8e-11f-11g5h-10
l kind	a-5b-3c3e-4h-7
l kitchen	a-5b-4c-4d-9e-4f-3g-11h-5
l knee	a-4b-5c-4d-6e-4f-6g-10h-6
l knife	a-7b-5c-6d-6e-6f-6g5h-7
l knock	a-7b-8c-8d-6e-7f-8g-6h-8
l knot	a-4b-8c-4d-5e-6f-5g3h-3
l know	a4b-6e-8g-5
l lad	a-4b-5d-6f-3h-3
l land	b-3c-3e-4f-3g-4h-3
l laptop	a-5b-3c-4d-4e-4f-3g-8h-4
l last	a-12b-7d-5e-5f-6g4h-7
l late	a-4b-3c-3e-3h-8
l later	a3e-5g-3
l laugh	a-3b-3c-3d-3e-5g-14h-3
l lawn	a-3b-5c-4d-6e-4f-4g-7h-4
l lazy	g-3
l learn	a-12b3c-6d-7e-11f-7g-7h-5
l least	a-3b-4c-4d-5e-5f-3g-6h-4
l leave	a-5c-3d-8e-8f-4g-5h-4
l leeds	a-7b-6c-3d-7e-7f-8g-9h-4
l leg	b-3c-3d-6e-4f-3g5h-4
l less	a-10b-3c3d-8e3f-4g-9h-6
l let	a-6b-3c3d-7e-8f-4h-3
l letter	a-7c-9e-3f-4g3h-4
l liar	a-5b-7c-7d-3e-10f-5g-10h6
l library	a-4b-6c-5d-5e-5f-6g-5h-4
l lie	b5c-10e-14f-10g-16h-6
l life	a-6c-7d-10e-8g6h-8
l lift	a-4c-5d-5e-7f-3h-6
l light	a-7b-3e-8f-3h-7
l like	b-9d-4h-5
l line	a-5b-6c3e-7f-5g-7h-7
l list	a-4c-6d-3e-4f-4h-5
l listen	a-8b-7c-2d-6e-7f-3g-8h-5
l listener	b-2d-3e-2f-5h-8
l literally	a-6b4c-6d-3e-4f-6g-8h-6
l little	a-4b-4c-4d-4e-6f-3g-8
l live	a-7b-6c-7d-4e-9f-7h-4
l location	d-3f-3
l lock	a-3b-11c-4d-5e-6f-5h-4
l log	c-3d-5
l lol	e-5f-5g-6h-3
l lonely	b-4c-4d-5e-2f-8g-8h-6
l long	b-4c-4f-6g-3h-5
l longer	a-4b-3c-3f-6g3h-3
l look	a-8b-6c-9d-5g4h-3
l lose	b-4d-4e-11f-9g-4h-8
l loser	a-4b-4c-5d-4e-3f6g-5h-6
l lost	a-5b-9c-5d-9e-5f4g-4h-5
l lot	b-7c-8d-10e-8f-10h-5
l loud	b-5c-6d-5e-4f-7g-8h-4
l love	a-8b-14c-8d-7e4h-7
l low	g-5h-7
l lunch	a-6b-4c-6d-4e-4f-3g-6h-3
l m	g-3h-3
l machine	a-3b-3c-7d-4e-4f-5g-6h-4
l mad	a4b-3c-5d-6e-5f-3g-7h-8
l make	a-10b-5e-9f-3h-8
l man	a-5b-5d-7e-6h5
l manage	h-4
l many	a-4b-5c-4d-4e-7f-4h-6
l march	a-6b-4c-6d-4e-3f-4g-7h-4
l mark	a-5b-4c-6d-7e-5f-7g10h-7
l marriage	a-4b-3c-4d-3f-5g-9h-8
l marry	a-7b-5c-7d-3f-9g-9h3
l match	a-4b-3c-4d-4e-6f-3g-5h-4
l mate	b-4d-4f-5g4h-3
l may	a-10b-5c-6d-6e-5f-5g-12h-6
l maybe	a-6b-6d-5e-3f-8g-4h-6
l me	c-4e8g6h-7
l mean	c-7d-4f-5g5h-5
l meet	a-11c-3d-7e-7f-5g-12
l meeting	a-6b-5c-5d-4e-3f-5g-6h-5
l mention	a-7b-7c-7e-4f-5g-10h-5
l merely	a-6b-5c-5d-7e-4f-7g-6
l mess	a-7c2d-9e-5f-9g-7h-6
l message	a-5b-6c-10e-5f-9g4h-6
l mia	a-4b-4c-3d-4e-6f-4h-4
l middle	g3
l midnight	a-3b-3d-3e-5g-4h-5
l might	a-5c-9e-3f-3g4
l mile	a-6b-3c-3d-3e-3f-5g-7h-5
l mileage	g8h-4
l mind	a-8b-7c-4d-5f-7g-3h-5
l mine	a-6b-3c-4d-5e-3f-4g-5h-6
l minute	b-7c-6d-6e3f-4g-10h-3
l mirror	a-3b-5c-3d-4e-4f8g-8h-6
l misery	a-4b-6c-6d-4e-8f-5g-3h-7
l miss	a-5b-11c-4d-5e-8f-6g-6h-5
l mistake	a-5c5f-3g-6
l mo	a-3b-2c-3d-3e-3f-3g-6h-3
l mock	a-9b-6c-8f-6g-7h-4
l molehill	a-3c-3e-5h-4
l moment	a-7b-9c-5d-10e-8f-7g-7h-7
l monday	a-6b-3d-3e-3f-4g3h-4
l money	a-12b-4c-10e-4f-7g-5h-5
l monitor	a-4b-7c-4d-4e-4f-3g-10h-4
l monster	a-5b-7c-4d-4e-8g-6h-6
l month	a7b-9c-7d-7e-3f-5g-12h-7
l more	b-5c-6d-6e-4f-6g-4h-3
l morning	a-4b-7c-6e-5f-9g-3h-6
l most	a-8b-8c-6d-7e-7f-6g-9
l mother	a-3d-6e-6g-5h4
l motion	a-3d-3g-3h-3
l mountain	a-3c-3e-5h-4
l mouth	a-7b-4c-3d-5e-7f-4g5h7
l move	a-8b-17c-12d-7e-13f-7g-9h-8
l much	a-8b-4c-5e-6f-7g3h-7
l mug	a-4b-4c-3d-3e-3g5h-9
l murder	a-11b-11c-7d-9e-10f-8g-10h-7
l must	a-8b-7c-6d-5g-2h-8
l my	a6b-3c3e-7f-4g6
l myself	a-4b-7c-11e-7f5g3h-4
l nag	a-12b-4c-6d-3e-6f-6g-8h5
l name	a-6b-3c-4e-2f-4g-6h-6
l narcissist	g-6h8
l near	h-4
l nearly	a-6b-10c-8d-8e-5f-9h-4
l neck	g8h-4
l need	b-4c-6d-3e-5f-5g4h-4
l neighbor	a-5b-7c-6d-10e-4f-7h-8
l neither	a-8b-9c-3d-7e-4f-5g-10h-8
l nerve	a-3b-6e-6g-6h-7
l nervous	g-6h-6
l never	b6c-6d-3h-3
l new	a-9b-6c-8d-3e-11f-9g-8h-11
l news	a-8b-6c-5d-6e-4f-7g-7h-6
l next	b-5e-3f-3g3h-5
l nice	a-6b-4c-3d-5e-3f-6g-7h-5
l night	b-6c-5d-4e-4f-6g8h-5
l nine	a-7b-3d-5e-5f-3g-8h-3
l ninety	a-4b-6c-5d-4e-5f-5h-4
l no	b-8c-4d-4f6
l nobody	a-3c-7d-9e-11g3h-9
l none	b-4c-5d-7e-3h-4
l noon	g-3h-3
l normal	g3h-4
l not	a5f-3g4
l note	a-4b-3c-4d-3f-3g-10h-3
l nothing	a-6b7c-4d-7e-5f-9g-9
l notice	a-10b-9c-7d-7e-9f-3g-7h-5
l now	a-5b-5c-3e-9h-7
l numb	g-5h-6
l number	g3h-3
l nurse	g-8h-5
l occur	a-7b-7c-6d4e-6f-6g-5h-6
l of	b-3d5e6g2h3
l off	a-2b-11d-4e-5f-4h-4
l office	a-6b-10c-6d-7e-4f-5g-7h-5
l ok	a-6b-6c-4d-5e-5f-7h-5
l okay	a-8b-3c-6d-5e-3f-7g-5h-5
l old	a-7b-10c-3e-6h-5
l on	c5d3f-5h-3
l once	a-4c-3e-5
l one	a-4b4c-4f-5
l online	a-3b-3c5d-5f-4g-6h3
l only	a4b-12c-10d-5e-4f-3g-6
l open	a-8b-6c-8e-4f-7g-3h-3
l or	a5b-11c-4d-7f-4h-5
l order	a-5b-5c-4d-4e-5f-6g-10h-7
l other	d-4h-3
l ought	a-5b-5c-3d-3e-4g-6h-5
l our	a-3b-6c-5d-4e-5f-5g6h-6
l out	b-6c-3f-4h-5
l outside	a-8b-4c-3d-6e-6f-4g-3h-4
l oven	b-3c-4d-6e-3f-3g-6
l over	c-3e-2f-4h-5
l overstep	a-6b-7c5d-6e-5f-6g-6h-6
l overtime	a-9b-3c-3d-8f-3g-6
l owe	a-9b-5c-4d-5e-8f-4g-5h-6
l own	a-6b-3c6d-3e-6f-5h-6
l pack	a-4b-4c-4d-3e-4f-2g-9h-3
l page	a-4d-4e-3f-4g4h-6
l pain	a-3b-7c-11d-3e-6g-7h-4
l paint	g-8h-6
l pan	g5h-3
l paper	g-3h-5
l parallel	g-4h-3
l paranoid	h4
l parent	b-4c-4
l park	a-8b-4c-4d-6e-4f-4g-6h-4
l parking	g-4h-3
l part	a-7b-6c3d-11e-5f-7g-7h-4
l pass	a-3g-11h-4
l passport	g8h-6
l password	a-3b-3c-5e-3f-3h-4
l past	a-7b-8c-3d-5e-5f-3g-6h-5
l pathetic	g-8h4
l patience	a-3b-3c-5d-4e-6f-4g-7h-8
l patient	a-4b-5c-4d-5e-3f-5g-6h-6
l pattern	a-8b-4c-6e-7f-8g-5h-4
l pay	a-7b-8c-9d-10e-7f-6h-5
l peace	a-5b-5c-5d-7e-8f-5g-10h-5
l peek	a-11b-4c-7d-6e-4f-8g-4h-6
l people	a-5b3c-3d-4e-9f-4g6h-4
l person	a-12c-6d-5f-3g-9
l pete	d-4g-6
l phone	c-3d-3e-4h-4
l photo	a-5b-5c-3d-5e-7f-7g3h-5
l pick	a-4b4c-3e-3g-8h-4
l picture	a-5b-10c-5d-7e-6f-7h-7
l piece	a-4b-3c-4d-3e-3f2g-4
l pier	g-4
l pill	a-3b-3c-3f-5g12h-4
l pin	b-4c-4d-4e-3g7h-4
l place	g-7
l plain	g-6h2
l plan	a-6b-3c-5d-4f-4h-5
l plaster	g-6h-2
l plate	a-4b-4c-5e-4f-3h-6
l play	a-4b-4c-7d-6e-3f-6g-16h-6
l please	a-6b-7c-6d-4e-8f-4h-9
l pleased	a-4b-5c-3d-4e3f-7g-6h-5
l pocket	b-5d-3f-4g-7h-3
l point	a-4b-5d-5e-5f-8g-4h-5
l police	a-3b-4c-3d-6e-3f-3h-3
l polygraph	g-5h-8
l pond	g-7h-3
l poor	a-5b-5d-7e-4f-6g-9h-7
l porn	a-8b-3c-3d-5e-3f-5g-9h-5
l post	a-4b-9c-3d-6e-8f-6g3h-5
l pray	g6h-5
l pressure	a5b-3c-6d-7e-4f-7g-6h-6
l pretend	a-11b-5c-4d-6e-4f-6g-5h-4
l private	a-4b-4c-4d-4f-4
l problem	a-3b-3f-4g-5h-5
l promise	a-4b-3c-3e-7f-7g-7h-3
l properly	a-3b-3c-3e-3f-4g-8
l protect	g-6
l proud	a-4b-3d-3e-4f-3g-10h-5
l provide	g-3h-2
l pull	a-5b-4c-4d-3e-3f-4
l punch	a-5b-4c-3d-3e-6g6h-5
l punish	a-11b-7c-5d-5f-7g-6h-9
l purpose	a-8b-6c-6d-5e4f-5g3h-7
l push	a-10b-10c-8d-10e-10f-7h-7
l put	b-5c-5d-5f-8g-2
l question	a-5c-4d-3e-2f-3g-6h-5
l quick	a-6f-3h-7
l quiet	a-4b-3d-3f-3g-3h-9
l quit	a-9b-9c-9d-10e-6f-6g-5h-7
l quiz	g-6
l radio	b-4c-5e-3f-3g-8
l rail	a-4b-5c4d-5e-4f-4g-4h-4
l rain	a-5b-10c-6d-9e-10f-7g-8h-6
l raining	g-7
l raise	b-9c-8d-6e-8f-5g5h-8
l rather	a-5b-4c-4e3f-3h-5
l razor	a-4b-6c-9d-6e-3f-5g5h-3
l reach	g-4h4
l read	a-8b-12c-8d-4e-7f-3
l reader	a-3b-2c-4d-2f-7g-4h-3
l really	b-5e-4f-7g2h-7
l reason	b-5c-4d-4e-3f-6h-8
l receipt	a-4b-4c-8d-5e-5f-3h-3
l record	a-3b-3e-4h-3
l recovery	a-6b-6c-5d-4e-6f-4g-4
l regret	a-9b-8d-11e-6f-6g-10h-7
l reject	a4b-7c-6d-6e-3f-5g-7h-4
l relapse	a-2b-8c-8d3e-6f-7g-9h-9
l relieve	e5
l remember	a-6b-5c-6d-5e-7f-5g-11h-4
l report	g-5h-3
l respect	a-3b-9c-4d-5e-6f-5g-6h-3
l responsibility	a-6b-6c3d-6e-7f-4g-8
l rest	a-7b-4c-5e-3f-3g3h-5
l result	g-6h-5
l review	a-4f-4g-7h-6
l rib	g5h-5
l rice	a-4b-7c-6d-6e-7f-6g-8h-5
l right	b3c-8d-9e-4f-6g-8
l ring	a-4c-4d-5e-3f-4h-6
l river	a-4b-3c-2f-5
l road	a-2b-3c-6d-6e-5f-5g-5h-5
l rob	a-6b-6c-5d-6e-6f-3g-6h-6
l roll	g-6
l roof	a-4b-3c-3g3
l room	b-2c-3d-4e-3h-3
l rope	b-6c-5d-4e-4f-6g6h-7
l rota	g-5
l rotten	g-11h-4
l round	a-4b-4c-5d-4e-8f-5g-3h-5
l router	d-3
l row	d-4f-3h-3
l ruin	a-7c-5d-5e-6f-10g-5h-4
l rule	a-5b-8c-2d-6f-5g-7h-8
l run	a-11b-7c-7e-8f-8g-4h-4
l sad	a-5b-8c-3d-5e-8f-4g-7h-3
l safe	a-3b-4c-5d-2e-5f-7g5h-5
l saint	a-9b-6c-5d-5e-6f-7g-5
l sam	a-4b-5c-4d-3e-4f-4g-5h-4
l same	a4b5c-4d-7e-3f3g-9h-7
l saturday	a-6b-3c-6d-8f-3h-3
l save	g3
l say	a-4b3d-4e-5g5
l scan	a-4c-3d-4e-6g-12h-4
l scare	g4h-6
l scared	a-3b-3c-4d-4f-4h-6
l school	a-5b-3c-5d-5e-4f-3g-3h-3
l scissors	g3
l score	a-5b-4c-5d-3e-4f-6g-7h-5
l scrabble	a-3b-3c-3e-4g-4h-3
l scratch	a-7b-5c-5d-6e-8f-4h-3
l scream	a-4b-4c-4d-3e-3f-8g-9h-3
l screen	b-7c-4e-6f-6g-9h-5
l scroll	a-6b-3c-4d-5e-3f3g-8h-4
l sea	a-3b-3c-5d-5e-4f-3
l second	a-6b-4c-4d-3e-3f-6g-5h-4
l secret	a-6b-6c-6d-5e-6f-8g-7h-6
l secretly	a-4b-5c-3d-4e3f-3h-5
l see	a-8b-6c-10d-6e4f-5g5h-4
l seem	g-5h-6
l selfish	b-6e-5f-5g-6h5
l sell	b-6c-7d-5e-5f-5h-6
l send	a-7b-7c-2d-6e-5f-5g4h-4
l session	a-3b-7d-5e-3f-3g-10h-3
l set	a-7b-6c-11d-5e-7f-6g-7h-3
l setback	a-3c5d-5f-3g-6h-4
l settee	h-5
l settle	h-6
l seven	a-5d-7e-2g-8
l shake	a-6b-4c-4d-3e-7f-4g9
l share	a-4d-4f-3h-3
l shaving	b-3d-3f-4g-8
l she	c-4d-5e4f-10g-4
l shed	a-6b-4d-3f-3g-5
l shelf	g-4h-3
l shift	a-5b-3e-2f-6h-4
l shoe	g-5h-7
l shoot	a-9b-8c-9d-6e-8f-7g-8h-6
l shop	a-3b-3d-4e-6f-3h-6
l shopping	g-5h-4
l short	a-6b-4c-4d-4e-4f-5g-7h-5
l shot	g-8h-5
l should	a-3b-7e-7f-4g-5h-8
l shoulder	a-5b-6c-6e-5f-3h-3
l shout	b-6c-9d-3e-7f-7g-5h-4
l show	b-5c-3d-4e-9f-4h-6
l shower	a-5b-6c-5d-5e-7f-7g-6h-3
l shrug	g-3h-4
l shut	a-3b-5c-3d-3f-4
l sick	a-5b-4c-5d-8e-5g-8h-3
l side	a-5b6c-5e-3f-3h-8
l sign	g-6h-3
l signal	g-5
l silence	a-8b-3e-5g-7h-3
l simple	g-4
l since	a-3c-12d-3e-11f-7g-7h-8
l sing	g-7
l single	a-5b3d-3g-6h-5
l sister	a-7b-3c-3d-4e-3f-3
l sit	b-3c-3d-3e-3f-3
l site	a-10b-8c-10d5e-5f-6g-11h-3
l situation	a-3b-4c6d-3f-3g-4
l six	b-3e-3g-4h-3
l slam	a-3b-4c-4d-4e-5f-4g-10
l slap	a-6b-9c-4d-7e-5f-6g10h-7
l sleep	a-12b-8c-8d-8e-11f-10g-2h-7
l sleepwalk	g-4h-9
l sleeve	g6
l slide	g-3h-3
l slip	a-8b-10c-7d5e3f-4g-11h-8
l slippery	g-3h5
l slow	a-3b-2c-4d-2f-7h-3
l slowly	g-8
l sly	g-4
l smack	a-4b-3c-3e-4f-3g6
l small	a-5b-5c-5d-5e-5f-4g-5h-7
l snoop	a3b-6c-8d-6f-4g-4h-5
l so	b-8c-5d-3e-4
l so-and-so	g-6h6
l sock	g3h-4
l sofa	a-5b-6c-3d-5e-4f-3g-8h-4
l some	a-9b-4c5e-7f-6h-5
l somebody	h-3
l somehow	a-4b-6c-6d4e-4f-5g-6h-3
l someone	a5b-7d-4e-9g-11h-9
l something	a3b-3d-4
l sometimes	d-2f-4g4
l son	b-3c-3d-7e-3g4h-4
l song	a-7b-9c-6d-6e-5f-5g-8h-7
l sooner	h-3
l sorry	b-2c5d-3f-11g-4h-6
l sort	g-8h3
l sound	a-5b-4c-10d-7e-6f-7g-6h4
l soup	a-5b-6c-4d-4e-4f-4g-7h-7
l space	a-5b-3c-3d-3e-5g-10h-6
l spain	a-2b-6c-4e-5f-5g-7h-3
l spare	b-6c-7d-3e-5f-8h-5
l speak	g-5
l spend	a-9b-4c-8d4e-6f-6g-6h-5
l sponsor	a-9b-4c-5d-5f-4g-8h-4
l spring	a-6b-7c-6d-8e-8f-4g-6h-5
l spy	a-4b-6d-6e-8f-8g-5h-7
l stab	a-3b-8c-3d-4e-5f-4g-8h-4
l stair	b-4d-3e-5f-3h-3
l stand	a-10b-8c-5d-8f-5g-7
l start	a-4c-4d-8e-11f-4g-3h-6
l statement	a-4b-3c-3e-6g-8
l station	a-5b-7c-4d-3e-7f-5h-3
l stay	a-8c-5d-5e-3f-4g-13
l steam	g5h-3
l step	a-8b-3c-3d-4e-5f-3h-5
l stew	a-3b-3c-4d-4e-6f-4g-7h-5
l stick	g-7h-7
l still	a-9b-5c-3d-3e3f-4g-10h-4
l stitch	a-4b-3c-5d-6e-4f-2
l stomach	a-2g3h-6
l stone	g-6h4
l stop	a-8b-8c-8d-9e-6f-10
l story	a-5c-4d-3e-5f-5h-7
l straight	a-5b-5c-5d-3e-6f-10g-7h-10
l stranger	a-5c-2d-4f-4g-7
l stress	c-5d-5f-3g-9
l strong	a-6c-3d-6g-3
l stubborn	g-8h-5
l study	b-4c-3d-3e-3f-4g-10h-3
l stuff	a-8b-7c3d-14e-10f-8g-9h-7
l stupid	a-7b-4c-5d-4e3g-8h-7
l subscription	g-8h-7
l such	a-6b-6c-6d-5e-5g-7h5
l suck	a-5b-8c-8d6e-9f-5g-6h-6
l suicidal	a-4b-9c-5d-8e-5f-7g11h-4
l summer	a-5b-5c5d-4e-5f-3g-5h-4
l sunday	a-6b-4c-6d-3e-3f-3h-3
l sundays	b-2e-2g-6h-2
l supper	g-4h-5
l support	a-3b-7d-3e-4f-3g-3
l suppose	a4f-3g-4h-4
l sure	a-5b-6c-8d-6e-6f-6h-4
l surprise	a-4b-5c-5d-3e-6f-3g-8h-6
l swear	a-6b-9c-4d-4e-4f-5g-7h-4
l swim	a-4b-7c-3d-4e-6f-6g-6h-3
l swimming	b-5c-4d-4e-3f-4g-10h-4
l switch	a-3c-4
l table	a-6b-3d-3e-5g-9
l tablet	a-8b-7c-8d-5f-6
l take	a-10b-7c-4e-11f-9h-7
l talk	a-7b-4c-6e-4f-6g-6h-4
l tbh	h-4
l tea	a-3b-4c-4d-3e-3f-6g-12h-6
l teach	g-9
l teacher	g-6h-7
l team	a-6b-5c-5d-6e-6f-3g-8h-6
l tear	a-5b-5c-4d-5e-8g-10h-8
l tell	b-4c-4
l telly	a-3b-4c-2e-4f-4g-7h-5
l temper	a-4b-3c-5d5e-4f-5g-3h-3
l ten	a-5b-3c-4d-6e-2f-3g-9h-4
l terrible	a-4b-5c-4d-4e-3f4g-7h-6
l terrify	a-4b-5c-3d-4e-5f-4g4h-4
l tesco	g3h-3
l test	a-5b-7c-8d-8f-4g-8
l text	a-10b-8c-6d-7e-11f-6g4h-8
l than	a-11c3d-3e-13f-12
l thank	a-6b-7c-6d-6e-6f-4g-6h-7
l thanks	g-8
l that	a4b-4d-3e-9f-5g-3h-5
l the	a3d5e3
l their	a-4b-6c-5e-5f-6g4h-7
l them	a-7b-9c-5d-5f-6h-11
l then	a-4b-3c-5d-3f-4g-4
l therapist	a-4b-5c-3d-3e-4f-4g-3h-3
l therapy	a-8b-4e4g-7h-3
l there	b-5e-12f-6g3
l these	a-5b-9c-7d-8e-4f-7g-8h-4
l they	a-9b-8c-7d-9e-7f-9g5h-3
l thick	g-6h7
l thigh	g6
l thin	a-5b-6c-4d-4e-4f4g-8h-3
l thing	a-8b3c9d-6e-5f-6g-4h-4
l think	a-5b-4c-5e3f-6h-7
l third	g-6h-3
l thirteen	g3h-8
l thirty	a-6b-5c-5d-4e-4f-4g-9h-5
l thirty-four	g-7h-4
l this	a-8c-6f-9g5h-10
l those	b-3c-3d-3h-3
l though	a-7b-4c-3d-3e-6f-3g-7h-5
l thought	a-6b-6c-7d-9e-9f-7g9h-5
l threaten	a-4b-4c-3d-4e-6f-4g3
l three	a-3b-5c-4d-4e-3f-5g-7h-5
l throat	b-3c-3d-3f-6g9h-4
l throttle	g-5h-4
l throw	a-7b-2c-6e-10f-5g7h-10
l thru	c-7h-6
l thumb	a-4b-4c-7d3e-3f-5h-4
l thursday	a-6b-3c-6d-3e-4f-4h-2
l ticket	g4h-6
l tie	a-11b-9c-8d-8e-8f-5g3h-4
l tile	g5
l till	a-6b-7c-4d-4e-5f-4h-4
l time	a-5c-5e-4f-3g3h-7
l tired	b-4c-8d-3e-4f-14h-11
l to	a3c4e4g7h-5
l toast	g-7h-6
l today	a-5b-5c-4d-5e-5f-6h-6
l toddler	g-8h5
l together	b-4c-4f-3g-7
l tomorrow	a-5b-5c-3d-3e-7f-4h-4
l tongue	h-5
l tonight	a-5b-5c-4d-6e-6f-8g4h-9
l too	a-5b-6c-4f-5g-12h-9
l tooth	a-5b-3f-3g-6h-3
l top	a-6b-5c-5d-10f-6
l touch	c-6d-4e-9f-3h-6
l town	a-5b-6c-3d-5f-5g-7h-5
l track	h-3
l tracker	b-3c-4e-3f-3g5h-5
l train	a-6b-6c-4d-3e-4f-6h-2
l trap	b-4h-3
l trash	a-5b4c-4d-7e-4f5g-7
l treat	a-7b-5d-4e-4f-4g-6h-5
l trial	a-4b-5c-4d-5e-4f-5g-9h-4
l trick	a-4b-4c4d-3g-5
l trip	a-4b-5d-6e-3g-3h-4
l trouble	a-7b-3c-3d-5f-6g-7h3
l trust	c-5e-8f-8g-8h-5
l truth	a-6b4c-5d3e-7g-14
l try	a4b-7c-6d-6e-8f-10g-10h-3
l tuesday	a-3b-7d-5e-5f-5g-11h-5
l turn	a-6c-5d-3e-6f-4
l twenty	a-6b-6c-4d-6e-8f-6g-3h-5
l twice	a-5b-4c-3e-3f-5h-4
l twist	a-11c-5d-5e-7f-7g3
l two	a-9b-5c-5d-4f-3g-7h-7
l type	a-4b-4c-4e-4f-4g-9h-4
l typical	a-3b-4c-3d-5e-5f-6g-5h6
l unbearable	a3e-3
l under	a4b-6c-9d-9e-9g-3
l understand	a-4b-4c-5e-6g-8h-5
l unfair	a-4b-3c-3d-3e-4g-10
l unheard	a-3b-5c-4d-4e-3f-4g-4h-3
l unlovable	g-6h-6
l until	a-10b-10c-9d-6e-9f-5g3h-5
l up	b-3f-6h-4
l upset	a-7b-12c-8d-7e-7f-9g-7h-5
l upstairs	a-3b-3f-4g4
l urge	a-5b-4c-4e-4f-5h-3
l us	b-8c-10d-4e-10f-3g-3h-9
l use	c-10d-3e-10f-6g-5h-4
l useless	a-6b-6c-4d-4e-4f6g-7h-7
l vanish	a-7b3c-4d-2e-7f-5g-6h-4
l very	a-4b-3c3d-4f-3g-7h-4
l vet	g-6h-4
l video	a-4c-2g-5
l voice	a-7b-5c-8d-4f-5h-7
l wait	a-6b-7c-4d-3e5f-3g-3h-8
l wake	a-7b-3c-5d-5e-5f-4g8h-4
l walk	a-6b-8c-5d-8g-4
l wall	a-6b-3c-2d-3e-3f-2h-3
l want	a-3b-10d-3e6h-5
l wash	a-8b-4c-7d-6e-6f-4g-6h-3
l waste	a-5b-5c-4d-4e-7f2g-6h-8
l watch	a-9b-7c-4d-5f-4h-6
l water	d-3g-5
l way	c3e-4f-3h-4
l we	a-4b-9c-5d-10e-12f-4g-9h-7
l weak	a-7b-7c-7d-6e-5f3g-11
l wear	a-7b-7c-4e-4f-5h-4
l wednesday	a-6b-5c-6d5e-4f-4g-8h-3
l wee	g3h-7
l week	a-3b-6d-9e-3f-5h-9
l weekend	a-7b-8c-5d-6e-6f-9g-6h-9
l weird	g-10h-8
l well	b-6d-7e-7f-5g-10h4
l wet	g-7h-3
l what	c-4d-4f5g-3
l whatever	a-6c-7d-6e-8f-9g-9h-6
l wheel	g5h-3
l when	b-6c-3d-3e3g4h-3
l where	a2b-4c-5d-5e-3f-4g4h-5
l whether	a-7c-5d-4f-5g-4h-3
l which	a-9b-4c-5d-3f-7h-7
l while	a-12b-5e-13f-3g-10h-4
l who	a3b-9c-7d-5e-4g4h-2
l whole	a-5b-5c3d-6f-4g-9h-5
l why	a-5b-4c-4d-5e-3f-3h-6
l wi	h-3
l wife	a-8b-8c-7d-7g-6h3
l will	a-3c-4d-4e-4g6h-4
l willing	g-8h-4
l win	a-6b4c-5d5e-9f-4g-7h-4
l wind	b-6c-5d3f-4g-9
l window	a-5b-6c-6e-6f-7h-4
l wine	h-4
l wipe	g-5
l wire	a5b-4c-3d-4h-3
l wish	a-5b-7c-3d-3f-4h-7
l with	b-4c-7e-3g-3
l without	a-6b-6c-5e-4f-6g-8h-4
l wobble	g-3h-5
l woman	a-7b-5c-5d-6e-6g-6
l wonder	a-9b-7c-4d-3e-7g4
l word	a-6b-8c-4d-3f-7g-13h-7
l work	d-3e-5f-4h-3
l world	a-7b-9c-9d-10e-8g8h-9
l worry	b-8c-5d-4e-6f-8h-3
l worth	a-6b-5c-6d-6e-5f-6g6h-5
l worthless	a-3b-5c-5d-3e-3f4g-5h-5
l would	b-4d-3e3f-6g7
l wreck	g-5h-7
l wrist	c-3d-4f-3g6h-3
l write	a-8c-10d-6e-10f-5g-5h-5
l wrong	b-4c-6d-3f4g-3h4
l year	a-8b-6d-6e-6f-4
l yes	a-4b-5c-3d-3e-4f-4g-10h-4
l yesterday	a-3b-6c-3d-5e2f-4g-4h-4
l yet	a-8b-4c-3d-3e-6f-4h-5
l you	a4b4d-5e4f-7g-4h5
l young	h-5
l your	a-4c-3e-9f-4h4
l yourself	a-5b-8c-3d-3f-5h-7
l zero	g-8h-6
l £35	a-5b-4c-3e-5f-4g-5h-6
l £60	a-4c-4d-5e-3f-4g-3h-3
l_l " "	a-4b-3c-3d-5e-4g-6
l_l " $	a-3b-3c-4f-3g-7h-3
l_l " ,	g-6h-4
l_l " be	h-7
l_l " the	g-6
l_l , ,	a-8b-6c-4d-3e-2f-6g-3h-5
l_l , .	a-15c-10d-10e-10g-16h-10
l_l , a	b-9c-8d-9e-9f-9g-10h-7
l_l , after	a4b-7c-3d-4f-4g4h-3
l_l , agree	b-2f-3g-5
l_l , an	b-4e-3g-6h-3
l_l , and	a-7b-6c-7d-4e-4f-7g-9h4
l_l , as	g-4
l_l , ask	a-4b-6e-4f-4g-9
l_l , at	d-3g2
l_l , be	d-4f4g-8h-4
l_l , bite	a-5b-4c-3e-7f-4g-4h-6
l_l , can	a-6e4g-8h-3
l_l , claire	a-3b-4g-5
l_l , day	a-3b-6e-2f-3g-4h-6
l_l , do	a-10b-6c-3d-4e-13f-4g-7h-8
l_l , else	a3b-5c-6f-12g-10
l_l , enough	g3
l_l , even	g-7h-2
l_l , feel	a-12b-5e-3f-6g-5h-3
l_l , for	a-3e-5h-3
l_l , get	a-4b-7c-4d-8e-7f-10g-6h-5
l_l , go	a-3d-3g3
l_l , god	a-3b-3d-3e-2f-2g-4h-4
l_l , half	g-3
l_l , have	a-8b5
l_l , he	a-4b-8c-5e-6f-6h-4
l_l , i	a7d-3e-4f-3g-3
l_l , if	a-6b-7c-4d-3e-5h-6
l_l , in	g-3h-4
l_l , it	a-5b-6c-3d-4e-6f-3g-16h-4
l_l , just	a-7b3h-4
l_l , lie	a-3d-3g-5
l_l , like	a-4c-3d-2g-6
l_l , make	g-3
l_l , me	h-6
l_l , mean	a-7b-6f-4g-7h-3
l_l , more	a-6b-5d-5f-5h-7
l_l , mother	a-6b-3d-3f-5g-6
l_l , my	a-3c-3d-3f-3h-4
l_l , never	b4c-9d-4e-9f-7h-7
l_l , not	a-8b-6c-5d-4e-6g-9
l_l , now	g-7h-3
l_l , of	b-4c-6d-6e-5f-4
l_l , on	a-3d-3f-3g-7h3
l_l , one	g-7h3
l_l , only	a-3b-5e-6f-2g-4h-7
l_l , or	a-8b-4c-5e-4g-4h-5
l_l , our	g-7
l_l , out	a-7c-2d-5e-4f-4g-5
l_l , put	f-3g3
l_l , regret	g-4h-6
l_l , say	a-4b-7c-3d-4e-4f3h-5
l_l , she	a-7b-3e-5g3
l_l , sister	g-6
l_l , sleep	g3
l_l , sleeve	g5
l_l , so	a-5g-4h-6
l_l , start	a-5b-6c-4d-4e-4f-4h-3
l_l , tell	a-5b-5e-7g-10
l_l , that	a-11b-3f-5g-13h-5
l_l , the	a2b-6c-5d-5e-3f-4g-9h-9
l_l , then	a-6b-4e-5f-3g-6
l_l , there	f-3g-7
l_l , they	a-4b-6c-5e-3f-5g-7h-5
l_l , thing	a-4b-4c-6d-5e-5g-5h-6
l_l , three	g-5
l_l , to	a-6b-9c-6d-3e-6f-8g-8h-3
l_l , train	g4
l_l , walk	a-8b-6d-4e-12f-10h-4
l_l , want	a-2b-3c-4e-4f-4g3
l_l , we	a-5b-5f-2g-8h-3
l_l , when	g-4
l_l , will	a-6b-8e-7g-17
l_l , would	a3b-7e-4f-7g-6h-4
l_l , you	b-3c-5d-3g-11
l_l . .	g-3h-3
l_l : ,	a-4b-5c-4e-4f-5g-4
l_l : .	g-7h-8
l_l : be	a-8b-3c-3d-7e-4f-3g-6
l_l : filter	b-4d-5e-4h-4
l_l : look	g-6
l_l : say	c-3g-4
l_l : take	c-5g-3
l_l : the	d-3g-3
l_l ^ ,	a-13b-7c-7d-6e-6
l_l ^ .	a-13b-13c-7d-11e-10g-10h-10
l_l ^ :	a-7b-9d-6e-5f-7g-6h-6
l_l ^ a	a-4b-7c-6d-3e-3g-10
l_l ^ about	b-4c-3d-4e-5f-4g5h-5
l_l ^ account	a-8b-6c-6d4e-3f-4g-6h-5
l_l ^ act	a-4b-3c-4d-4e-3f-4g-8h-3
l_l ^ addiction	a-8b-6c-6d3e-3f-5g-8h-6
l_l ^ after	g3h-5
l_l ^ agreement	g-5
l_l ^ algorithm	a-4b-6c-3d3e-6f-3g-4
l_l ^ all	g-3
l_l ^ always	a-6b4c-5d-7e-8f-9g-9h-7
l_l ^ apologize	a-6b-3c-6d-5e-3f-4g-5
l_l ^ ask	b-5c-3d-4e-11f-3g-11h-4
l_l ^ at	a-5b-4d-3e-3f-3g-7h-4
l_l ^ baby	g-7h-3
l_l ^ back	g-5h-5
l_l ^ be	b-4c-11e-3g-7h3
l_l ^ beat	a-3b-3d-4e-4f-4g-5
l_l ^ behave	a-3b-3d-2g-2h-5
l_l ^ believe	a-3b-6c-6d-4e4f-3g-8h-9
l_l ^ bite	a-6b-4c-6d-4e-4f-6g-6h-6
l_l ^ blame	a-5b-4c-6d-3e-5f-3g-8
l_l ^ block	a-3b-2c-4d-3e-8f-4g-3h-3
l_l ^ boss	a-8c-4d-5e-3f-5g-4h-5
l_l ^ boundary	a-6d11g-4h-4
l_l ^ break	a-5b-7d-6e-7f-5g-12h-7
l_l ^ bring	a-5b-7d-5g-5h-6
l_l ^ brother	g5
l_l ^ burn	a-5b-8c-6d-6e-6f-6h-4
l_l ^ bus	a-5g-3
l_l ^ buy	a-3b-5c-4d-3e-3f-3g3h-3
l_l ^ call	b-6c-6d-3f-3g-6h-5
l_l ^ can	a-6c-4d-4h-5
l_l ^ care	a-5b4c-3e-9f-3g-6h-4
l_l ^ check	b-3c-3f-3h-4
l_l ^ choke	a-3b-4c-4d-7e-5f-14g8h-6
l_l ^ close	a-4b-7c-5d-5e-4f-5g-5h-4
l_l ^ come	a-6b-4c-7d-6e-5f-5g4h-6
l_l ^ constantly	g-7h-5
l_l ^ control	a-4b-4c-4d-3e-5f-3g-5h-3
l_l ^ could	a-12b-9c-8d-7e-8h-6
l_l ^ counselor	a-6b-3d-3f-4g-8h-5
l_l ^ count	a-6b-4c-6d-5e-4f-6g6h-4
l_l ^ craving	a-6b-4c-5d3e-4f-4g-7
l_l ^ cry	a-3b-5c-5d-5e-6f-6g-11h-6
l_l ^ cut	a-6b-10c-7d-9e-7f-9g-3h-5
l_l ^ daughter	g3h-5
l_l ^ day	a-5c-3d-5e-4f-5h-8
l_l ^ delete	a-4b-5c-5d-5e-3f-3g-5
l_l ^ deserve	a3c-6g-3
l_l ^ die	a-8b-8c-6d-5e-5f-7g-9h-6
l_l ^ do	b-12d-9g-6
l_l ^ doctor	a-4b-4d-3
l_l ^ dog	b-3c-5d-3e-3f-3g-5h-3
l_l ^ down	b-3c-3d-3e4f-4g-4h-3
l_l ^ drink	a-3b-3c-4e-8f-6g-7h-3
l_l ^ drive	b-5c-5d-4e-5f-4g2
l_l ^ drop	a-4b-6c-5d-7e-8f-7g-6h-5
l_l ^ end	a-5b-6c-4d-6e-4f-5g-6h-4
l_l ^ evening	a-5b-5c-4e-5f-10g-5h-5
l_l ^ ever	b3c-3d-4e-5f-6g-4
l_l ^ everyone	b-4c-6d-3e-3f-6g4h-3
l_l ^ expect	a-7b-9c-7d-6e6f-4g-6h-7
l_l ^ fail	a-8b-7d-9e-4f-4g-7h-5
l_l ^ father	b-4c-5d-5e-2f-5h-4
l_l ^ feel	a-10b-4c-9d-6e-3g-5h-5
l_l ^ filter	a-4c-3g-3
l_l ^ find	a-5b-6c-3f-4g-4h-6
l_l ^ finger	g-8h-3
l_l ^ flinch	a-3b-4c-4e-3f-5
l_l ^ follow	b-5c-3d-3e-5
l_l ^ for	a-7b-8c3d-7e-5f-4h-5
l_l ^ friday	a-5b-4c-6d-3e-6f-6g-6h-3
l_l ^ friend	a-6b-4d-3e-3f-2g3h-6
l_l ^ frighten	a-3b-8c-4d-5e-8f-7g3
l_l ^ fuck	a-6b-7d-6e-8f-4g-7h4
l_l ^ get	a-9b-3c4e-14f-6g-5h-5
l_l ^ give	b-7d-8e-3f-7g-4h-3
l_l ^ go	a-3b-8f-6g-7h-3
l_l ^ grab	a-3b-3c-5d-3e-4f-3g3h-3
l_l ^ hand	g2h-7
l_l ^ happen	a-5b-6c-4d-5f-3g-5h-5
l_l ^ hate	a-8b-7c-7d-7f4g-9h-8
l_l ^ have	a-16d-8f-4g5
l_l ^ he	g5
l_l ^ hear	a-6b-5c-5d-4e-3f-4g-5h-5
l_l ^ heart	g-6
l_l ^ her	g-7h-3
l_l ^ hide	a3b-10c-6d-6e-7f-6g-11h-7
l_l ^ hit	a-10b-7c-9d-5e-7f-7h-5
l_l ^ hold	a-4b-5c-5d-4e-7f-4h-3
l_l ^ hope	a-5b-4c-7d-3e-4f-5g-4h-6
l_l ^ house	b-4c-5d-5e-3f-4g-9h-3
l_l ^ hurt	a-9b-6c-6d-5e-7f-4g-8h-3
l_l ^ husband	a-9b-3c-6d-5e-3f-4
l_l ^ i	a-8c-5d-3e-5f-7g6h-8
l_l ^ if	a-9b-3c-7d-7e-6f-5g-4h-5
l_l ^ illness	g-5
l_l ^ in	b-9d-6e-2f-5g-9h-4
l_l ^ it	b-5c-3d-7e-4h-4
l_l ^ just	a-8b-9c-4d-8f-3g3
l_l ^ keep	c-4d-6e-12f-3h-7
l_l ^ kick	a-3b-3c-6d3e-6f-4g-7h-3
l_l ^ kid	a-6b-3d-5h-4
l_l ^ kind	a-5b-3c-3d-5e-2f3g-7h-7
l_l ^ know	b-8d-4e-6f-7g-14h-5
l_l ^ lad	g5
l_l ^ laugh	e-3g-6
l_l ^ least	a-5b-7c-3d-3e-5f-3g-6h-3
l_l ^ leave	a-3b3c-3d-4e-4f-5g-9h-3
l_l ^ let	a-6b-6d-9e-4f-6g-7h-3
l_l ^ lie	b4c-7e-9f-5g-14h-6
l_l ^ like	a-6b-7c-4d-4e4f-6g-9h-6
l_l ^ lock	a-3b-4c-3d-3e-3g3h-4
l_l ^ look	a-6b-8c-7d-5e-10f-9g-3h-5
l_l ^ lose	a-6b-3d-7e-3f-3g3
l_l ^ love	a-3b-10c-5d-6f-6h-6
l_l ^ make	a-6b-7c-3d-8e-9g3h-7
l_l ^ man	a-7b3c-3d-5e-4f-7h-8
l_l ^ me	a-8b-9c-4d-7e-10f-10g-5h-5
l_l ^ mean	a5b-6c-6d-3e5f-4g-10h-6
l_l ^ meet	g-5h-4
l_l ^ merely	a-6b-5c-5d-7e-4f-7g-6
l_l ^ mess	g-5
l_l ^ minute	a-5b-4c-3d-5e-4f-3g-7h-3
l_l ^ miss	b-6c-3d-4e-5f-5g-4h-5
l_l ^ more	a-4b-6c-5d-5e-5f-3g-3h-7
l_l ^ mother	a-8b-4d-4e-5f-4g-9
l_l ^ must	a-8b-7c-6d-5g-10h-9
l_l ^ my	a3b-7c-6d-10e-5f-6g4h-6
l_l ^ myself	h-4
l_l ^ nearly	a-5b-7c-7d-8e-6f-8h-4
l_l ^ need	a-4b-5c-8d-3e-6f-4g-3h-5
l_l ^ never	c-4d-6f-6g-12h-8
l_l ^ night	b-3c-3d-3
l_l ^ not	a-4b-8d-5e-7f-3h-4
l_l ^ notice	a-4b-4c-5e-4f-4g-6h-4
l_l ^ nurse	g-6h-4
l_l ^ of	a-9b-6c-8d-10e-9f-6g-3h-6
l_l ^ off	a-6b-3c-7d-6e-3g-8
l_l ^ old	a-9b-8c-9e-6g-8h-5
l_l ^ on	a-5b-15c-9d-11e-8f-7h-7
l_l ^ only	b-7c-6d-5f-3g-7h-3
l_l ^ open	a-6b-7c-5d-6e-6f-3g-9
l_l ^ ought	a-5b-5c-3d-3e-4h-5
l_l ^ out	b-3g-10h-7
l_l ^ overstep	a-6b-7c5d-6e-5f-6g-6h-6
l_l ^ pay	a-5b-5c-7d-6e-4f-4g-5h-7
l_l ^ phone	a-8b-3c-6d3g-9
l_l ^ pin	b-4c-4d-4e-3g7h-4
l_l ^ poor	g-5h-6
l_l ^ porn	g-6h-5
l_l ^ pray	g6h-5
l_l ^ promise	a-9b-4c-5d9e-10f-3g-9h-3
l_l ^ punch	a-5b-4c-3d-3e-6g6h-5
l_l ^ push	a-7b-8c-6d-6e-8f-6g-3h-6
l_l ^ put	a-6b-6c-3d-4e-9h-4
l_l ^ read	a-12b-5c-4d-4e-8f-3g3h-3
l_l ^ reason	a4c-4d-6g-8
l_l ^ regret	a-7b-7d-11e6f-7g-6h-4
l_l ^ relapse	b-6c-6d9e-5f-6g-6h-6
l_l ^ ring	a-2b-6e-5g-4h-3
l_l ^ say	a-6b-14c-3d-2e-17f-10g9h-6
l_l ^ scratch	a-5b-4c-5d-3e-9f-4h-4
l_l ^ see	a-6b-7c-9d-5e-9f-6h-6
l_l ^ seem	g-5h-6
l_l ^ set	g-7h-3
l_l ^ shake	a-5b-4c-4d-3e-7f-4g6h-3
l_l ^ shift	g-8h-5
l_l ^ shoot	a-9b-9c-9d-10e-8f-8g-6h-5
l_l ^ should	b-9c-8d-9e-9f-3g-7h-8
l_l ^ shout	a3b-5c-3g-8
l_l ^ shut	b-3c-7d-4f-6g-8h-2
l_l ^ single	a-3b3d-3g-3
l_l ^ sister	a-3b-3d-4h-5
l_l ^ sit	a-3b-2c-3d-3e-3f-3h-3
l_l ^ site	a-5b-3c-5d3e-4f-3g-3h-4
l_l ^ slam	a-3b-3c-4d-3e-3f-5g-6
l_l ^ slap	g11h-6
l_l ^ sleep	a-5b-3c-4d-6e-3f-6g-6
l_l ^ slip	a-4b-2c-4e-3g-5h-3
l_l ^ smack	a-4b-3c-3e-4f-3g6
l_l ^ so	g-8h-5
l_l ^ son	a-3d-4h-3
l_l ^ sound	g-6h5
l_l ^ sponsor	a-9b-3d-3f-3g-6h-4
l_l ^ stab	a-3b-9c-3d-3e-5f-5g-8h-4
l_l ^ stand	a-6b-5c-5d-5e-4f-5
l_l ^ stay	a-4b-5c-5d-4e-3f-4g-6h-5
l_l ^ stop	g-8h-3
l_l ^ sunday	a-4b-3c-5d-4e-3f-2g5h-4
l_l ^ take	a-9b-9d-12e-8f-6g-8h-6
l_l ^ talk	a-4b-6c-4d-5e-3f-7g-5h-2
l_l ^ tell	a-8b-7c-4d-4e-8f-3g-3h-4
l_l ^ temper	a-4b-3c-5d5e-4f-5g-3h-3
l_l ^ that	a-13b-10c-6d-10e-5f-5g-7h-9
l_l ^ the	a-8b-10c-6e-10f-9g-3h-10
l_l ^ therapist	a-4b-5c-3d-3e-4f-4g-3h-4
l_l ^ there	g-3
l_l ^ thing	a-3b-8c-5d5e-4f-9g-7h-3
l_l ^ think	a-6b-9c-6d-4e4f-4g-4h-8
l_l ^ thought	a-5b-6c-6d-9e-9f-6g7h-6
l_l ^ threaten	g4
l_l ^ throw	a-3b-6c-4d-4e-8f-4g4h-6
l_l ^ thumb	a-6b-4c-6d5e-4f-5g-4h-4
l_l ^ time	b-4e-3
l_l ^ to	a-6b-9c-9d-6e-7f-6g-6h-5
l_l ^ toddler	g-8h5
l_l ^ touch	b-5c-3d-3e-4h-3
l_l ^ track	h-3
l_l ^ treat	a-4b-2c-2d-3e-4f-3g-4h-3
l_l ^ trust	a-6b-6c-9d5e-5g-5h-7
l_l ^ truth	a-7b-7c-5d4e-6f-6g-4h-3
l_l ^ try	a3b-5e-3f-4g-7
l_l ^ turn	b-4c-5d-5e-4f-6g-3h-3
l_l ^ two	f-3g-6
l_l ^ up	a-5b-5d-3f-3g-8h-6
l_l ^ urge	a-4b-3c-4e-4h-3
l_l ^ us	g-4h-3
l_l ^ use	a-5b-4c-4d-4e-6f-6g-7
l_l ^ wait	a-5b-3c-4d-3e-4f-3g-4h-4
l_l ^ walk	f-2g-5
l_l ^ want	a-12b-7d-5e-10f-5g-9h-4
l_l ^ watch	a-6b-5c-3d-3e-6f-6h-3
l_l ^ we	a-4d-3g-4h-4
l_l ^ week	a-6b-4c-6d-5e-4f-3g-8h-4
l_l ^ wife	a-8b-4c-4d-4e3f-7g-3
l_l ^ will	a-11c-7d-5e-14f-11g-10h-8
l_l ^ wish	a-5b-7c-3d-3f-4h-7
l_l ^ wonder	a-8b-6c-5d-4e-8f-6g-7
l_l ^ word	a-5b-5c-4d-3e-3f-8g-8h-5
l_l ^ would	b-5c-3d-4e4f-5g-4h-4
l_l ^ write	b-4c-4e-4f-4g-3h-3
l_l ^ year	g-6
l_l ^ you	a-3c-3d-3e-6f-2g-4h-7
l_l a ,	b-4g2h3
l_l a .	a-7b-11c-4d-10g-10h-4
l_l a ?	a2e-3f-3g3
l_l a about	a-7b-4d-8e-10f-3g-8h5
l_l a after	a3b-3c-5d-7e-3f-8g-7h-6
l_l a and	a-6b-3c-7d-6e-9f-9g-9
l_l a at	a-7b-8c-5d-5e-10f-7h-5
l_l a book	c-3d-5e-3f-3g-3
l_l a cause	g-3
l_l a day	a-4b-3c-4d-4f-3g-4h-3
l_l a failure	g-6h-7
l_l a father	a-3c-3f6h-6
l_l a for	a-9b-8c-4e-8f-4g-4h-7
l_l a from	a-5b-3c-6d-5h-6
l_l a i	b-6c-3d-3e-4f-8h-3
l_l a in	a-9b-10d-11e-9f-4g-12h4
l_l a into	g-4
l_l a like	a3b-3c-6d-7e-4f-4g-8h-6
l_l a listener	b-2d-3e-2f-5h-8
l_l a little	a-4b-3e-4h3
l_l a m	g-3h-3
l_l a man	a-3b-3e-5f-8g-6h5
l_l a of	d-6e-3g-8h-2
l_l a old	g-7h4
l_l a on	a-3b-5c-5d-4e-4f-7h-12
l_l a out	e5g-3h-4
l_l a person	a-6b-2c-5d-3e-4g-5h-8
l_l a question	h-7
l_l a reader	a-3b-2c-4d-2f-7g-4h-3
l_l a site	c-3g-3
l_l a that	a-3h-4
l_l a thing	a-4d-4e-2g-6h-4
l_l a to	a-7e-7g8h-7
l_l a today	a-3b-4c-4d-3f-5g4h-4
l_l a while	a-5d4g-4h-4
l_l a who	a-4c-3g-4h-4
l_l a with	a-8b-6c-4d-5e-10f-6g-12h-10
l_l a wobble	g-3h-5
l_l a woman	a-4b-5c-5d-5e-7f-5g-5h3
l_l about $	a-3b-4d-5e-5f-4g4h-7
l_l about ,	b-3e-9h2
l_l about .	a-6b-13c-11f-6g-8
l_l about and	g-8h-3
l_l about at	a-4b-3d-3e-5f-3g-3h-3
l_l about before	g-4
l_l about boiler	a-3b-3c-5d-4e-6f-5g-3h-3
l_l about day	g-8h-5
l_l about for	a-4d-4e-3f-5g3
l_l about i	g-6
l_l about in	a-5e-4
l_l about into	b-3c-5d-8e-4f-5g5h-4
l_l about it	a-3b-8c-4d-7e-4f-4g3
l_l about lie	g-4
l_l about mark	a-3b-6c-5d-6e-5f-2g3h-3
l_l about money	b-5c-5e-4f-3g-7h-4
l_l about on	g-4
l_l about phone	b-4d-3e-3g-6
l_l about receipt	a-4b-7c-6d-6e-5f-3g-4h-3
l_l about slip	g-4
l_l about the	g-8
l_l about thing	a-3b-4g-3
l_l about when	d-4e4f-4g-8
l_l absolute .	a-3b-7c-6d-4e-8f2g-6h3
l_l account $	a-4b-4c-3d-4e-3f-3g-6h-5
l_l account the	a-3c-6d-4g-4
l_l accountable that	a-3c7d-3f-3g-4
l_l act a	a-7b-4c-6d-6e-7f-5g-5h-6
l_l addict $	a-4b-5c-5d-5e-4f-5g-4
l_l ade $	a-3b-3c-4e-4f-4g-5h-4
l_l ade .	a-4b-4d-3g-5
l_l afraid what	f-4g-9
l_l afraid will	b-3e-3f-7h-3
l_l after $	a-6b-6c-3d-5f-5
l_l after ,	a-4b-4f-3g-4
l_l after .	a-9b-6c-5d-6e-5f-3g5h-4
l_l after cat	g7
l_l after have	a-6g-3
l_l after month	a3c-6g-7
l_l after swim	f-4g-9
l_l after you	a4b-6c-4e-6g-6
l_l again $	a-8e-6f-12h-7
l_l again a	g-4
l_l again i	a-3b-3c5d-3
l_l again will	b-4d-3f-4g-5
l_l against .	a-3b-8c-4d-3e-5f-8g-9h-5
l_l against wall	g4
l_l ago it	a-5d-2e-3g-4
l_l agree $	a-6c-2d-3f-4g-3
l_l alive $	g5h-4
l_l all $	a-3b-5c-4d-4e-6f-3
l_l all .	a3b-8c-3d-6e-9f-8g-12h3
l_l all again	g-4
l_l all be	a-9b3c-3d-3e-5g-7h-6
l_l all do	a-5b-5c-3d-4e-3f-3g-11h-4
l_l all it	b-3c-5f-3g-10
l_l all stop	e-4g3
l_l all the	g-3h-3
l_l all way	g-6
l_l all you	a-5b-5c-5d-9e-9f-5g-9h-5
l_l alone $	a-4c-3d-5e-5h-5
l_l alone the	g-3h-3
l_l always .	a-6b-14c-4g-3h-11
l_l always a	a-4b3c-4d-4e-6f5g-5h-10
l_l always it	a-6b3c-8d-8e-5f-15g-6h-4
l_l always me	a-8b-10c-4e-5f-4g-3h-5
l_l always the	a-5b-6d-4e-4f-5g-7h-7
l_l always this	b5c-4d-3f-4g-6
l_l always to	g-5h-3
l_l an ,	b-8c-3d-7e-4g-12h-4
l_l an .	a-6b-6c-6d-9e-8f-5h-7
l_l an and	a-3c-4d-3g-10
l_l an bone	g-5h4
l_l an for	g3
l_l an in	a-3b-5c-3d-4e-5f-6g-6h-6
l_l an on	g-6
l_l an to	a-4b-6e5g-12
l_l an tonight	b-3c-3e-4h-4
l_l and "	g-4h-3
l_l and ,	a-3b-3f-4h-4
l_l and .	a-14b-9c-9d-16e-9f-10g-9
l_l and :	g-4h3
l_l and a	b-5d-3f-3h-6
l_l and about	b-3c-3d-3e-3f-3g-5h-3
l_l and ade	g-5h-3
l_l and and	c-4d-3f3g-10h-4
l_l and at	g-5
l_l and bad	a-3c-2d-3f-3g-4h-4
l_l and be	b-3c3d4e-4f-10g3
l_l and both	d-3f-3g-5
l_l and by	g-5h-3
l_l and can	a-7b-3c-4d-5e-5g-4h-3
l_l and car	g6
l_l and dance	b-3c-4e-6g-6h-3
l_l and do	a-7b-4c-6e-10f-4h-5
l_l and fall	g7h-3
l_l and feel	a4b-3c-3e-4f-3g-10h-3
l_l and for	a-5b-6c-7d-5e-6f-5g-8h-5
l_l and from	b-3g-4
l_l and get	a-4b-5c-3d-3e3g-8h-4
l_l and go	a-3c-4g-10
l_l and have	a-9b-4c-6e-4g-5h-6
l_l and he	e-5h-3
l_l and her	a-3b-4c-2d-3e-3f-5h-5
l_l and him	g6
l_l and his	g7
l_l and home	g-5h-5
l_l and i	a-4b-4d-3f-2h-3
l_l and in	e-4
l_l and it	a-3b-3c-3e-5g-6h-3
l_l and just	a-3b-4c-3d-8e-7g-10h-3
l_l and keep	a-7g-3
l_l and know	b-8c4d-6h-4
l_l and laugh	a-6d-3g-6
l_l and let	c-2g-11
l_l and lie	a-6b-3d-4
l_l and like	a-5b-3c-5d-4e-8f-5h-3
l_l and look	a-3b-3d-2e-3f-3g3h-4
l_l and me	b-3d-4e-5f-3g8
l_l and mean	a-3b-6e-3g5
l_l and miss	a-4d-4e-4g-4h-7
l_l and must	g3
l_l and my	b-4c-3d-3f-4h-5
l_l and need	g4h-3
l_l and not	a-3b-2c-3d-3e-3f-3h-3
l_l and on	a-6b-3c-9d-6e-3f-4g-7h-5
l_l and out	g-9h-3
l_l and ring	a-5b-4c-8d-3e-4f-4g-7
l_l and say	a-3c-3g3
l_l and sleep	g-4
l_l and soup	a-5b-2c-3d-5e-3f-3g-3h-5
l_l and spend	g-5
l_l and still	a-6c-4e-4g-5
l_l and talk	a-5b-3g-5
l_l and tell	a-6b-3c-3d-5f-8g-5h-7
l_l and that	g-8
l_l and the	a-4b-5c-9d-8e-4f-6g-3h-4
l_l and them	g-9h-5
l_l and think	e-3f-5g3
l_l and to	g-11h-9
l_l and until	a-4b-6c-4d-4e-5f-6g-9h-6
l_l and up	a-3b-3c-4d-7e-4f-4g2h-3
l_l and us	e-3g-6
l_l and use	a-3b-5c-4d-4e-4g-5h-5
l_l and wait	a-3e-5f-6g4
l_l and want	b-4c-7e-4g-7h-3
l_l and watch	g-8h-4
l_l and we	a-3b-2c-3d-2e-4f-3h-3
l_l and when	b-4g-6
l_l and will	a-8b4c-3g-3
l_l and with	a-3b-3c-6d-3e-3f-7g-7h-6
l_l and would	a-2c-3e-6g5
l_l and you	a-3b-5c-3e-3g-8
l_l angry $	a-4b-3d-3e-4f-4g-7h-5
l_l angry i	d-4e-2g-7
l_l angry the	a-3b-3c-3d-7
l_l another ,	g-3
l_l another .	a-7b-5c-6d-7e-4f-6h-7
l_l answer $	g-5
l_l answer .	a-3b-3c-3d-4e-6f-3g-8h-6
l_l any .	a-4b-5c-2d-4f-2g4h-3
l_l any that	g-4
l_l any this	a-4b-2c-4e-3h-4
l_l anybody $	a-8b-4c-3d-4e-3f-4h-3
l_l anymore $	a-6c-4d-4f-8g5h-5
l_l anyone $	a-11b-5c-6d-4e-8h-5
l_l anyone .	e-4
l_l anything $	a-8b-9c-5d-4e-7f-7g-8h-6
l_l anything .	a-4c-4d-3e-5g-9h-4
l_l anything but	g3
l_l apologize $	a-3b-5c-8d-5e-4f-3g-7h-4
l_l apologize my	a-3b-6d-7e-4f-6g-6h-6
l_l apologize the	a-3b-3d-3f-4g-8
l_l apologize you	a-7b-5c-3d-9e-3f-6g-4h-3
l_l application $	g-5h-4
l_l arm i	b-7c-4d-3e-4h-5
l_l arm the	a-4b-4c-3d-5f-3g4
l_l around $	a-6c-3d-3g4
l_l around .	g4h-3
l_l as ,	g-5
l_l as .	a-4b-5c-6d-6e-3f6h-11
l_l as as	a-6b-7c-8d-5e-8f-10g4
l_l as i	f-4g-9h-5
l_l as nothing	a-4b-8c-3d-3e-3h-6
l_l ashamed sunday	g-3
l_l ask $	a-5d-3e-6f-6g-9h-2
l_l ask ,	g-4h-5
l_l ask .	a-4b-5c-4d-6e-4f-6g-10h-6
l_l ask a	a-5g-9
l_l ask bus	g3
l_l ask i	a-7c-2d-4e-7f-3h-3
l_l ask it	g-3
l_l ask question	g-4
l_l ask the	a-2b-7c-6d-7e-7f-3h-4
l_l ask to	a-5b-8c-3e-4f-3g-12h-3
l_l asleep $	g-7h-5
l_l at ,	a-6f-2g-6h-3
l_l at .	a-8b-5c-12d-10e-8f-7g-4
l_l at ?	g-4
l_l at a	g-3
l_l at and	a-6b-4g-7h-3
l_l at barbecue	a8b-6d-3e-3f-3g-5
l_l at be	h-5
l_l at by	a-7b-6c-4e-2g-7
l_l at dinner	g-7
l_l at end	a3b-6g4
l_l at gym	g-6
l_l at i	a-4b-5d-4e-3g-6
l_l at in	g-8h-5
l_l at mother	a-5b-5c3d-3e-3f-8g-5h-9
l_l at of	b-3c-4e-5f-4h-3
l_l at on	g-3
l_l at own	g-3h-7
l_l at parking	g-4h-3
l_l at phone	a-4b-6c-4d-3e-5f-5g-7h-3
l_l at school	g3h-3
l_l at since	g-4h-3
l_l at sister	a-3b-4g-6
l_l at station	a-5b-7c-5d-3e-6f-4h-5
l_l at talk	b-3c-3f-3g-4
l_l at vet	g-6h-4
l_l at watch	g-7
l_l at when	e-4g7
l_l at wi	g4h-3
l_l at with	b-6e-4f-7g3h-4
l_l attack $	a-3b-6c-3d-4e-4f-3g-5
l_l autopilot in	a-5b-4c-3d4e-3f-5g-4h-4
l_l away $	a-7c-6e-8f-7g-10h-5
l_l away i	a2c-4g-5
l_l away me	a-3b-7c-6d7e-5f-8g-4
l_l baby $	a-4b-5c-5d-4e-4f-6g8h-3
l_l baby .	g-6h-4
l_l baby she	a-6b-3c-4d-4e-6f-3g-4h-4
l_l back $	a-5b-6c-4d-5e-6f-6g-3h-5
l_l back .	a-5b-3c-5d3e-4f-5g3h-3
l_l back i	g-6
l_l back it	b-4e-5g-5
l_l back the	a-6b-5c-3d-5e-3f-7g-4h-4
l_l bad $	a-8b-4c-3d-6f-5h-3
l_l bad ,	a-5e-7f-3g-9h-5
l_l bad .	a-3b-3c-6e-4g-7h-7
l_l bad and	a-3c3d-4g-5h-3
l_l bad you	a-3b-6d-4f-3g-9h-5
l_l badly $	g-6
l_l bag $	g-4h-5
l_l bank $	a-5g-5h-3
l_l bank on	b-2e-2g-5
l_l bath $	a-7c-3d-3e-2g-4h-5
l_l bathroom $	a-5b-7c-4d-8e-4f-9g3h-4
l_l bathroom .	e-3g-8h-7
l_l be $	d-4e-5
l_l be ,	a-9c-7e-4g-6
l_l be .	a-6b-18c-14d-6e-12f-6g-6h-5
l_l be :	b-3d-3f-2g-6
l_l be ?	a-5c-3e-4g5h-9
l_l be a	a-3b-10c-17d-14e-18f-3g-6
l_l be about	a-4b-4d-6e-4f-6g-7h-10
l_l be addict	a-5b-5c-4d-5e-4f-6g-8
l_l be again	a-5b-8c-7d-7e-4f-7g10h-5
l_l be ago	a-5d-2e-3g-4
l_l be all	b-9c-3d-6e-3f-8h-3
l_l be allow	a-3e-7h-4
l_l be an	a-9b-4c-5d-10e-3f-9g-9h-6
l_l be and	b-6c-13e-10g-8
l_l be anymore	a-8b-5c-5d-7e-13f-10g6h-3
l_l be as	d-3e-3f-4g-9h5
l_l be ask	a-5c-3d-4e-5f-3g-5h-5
l_l be at	a-8c-4e-3f-6g-7h-5
l_l be back	a-5b-3c-4e-4f-5g-5h-3
l_l be bad	a-6b-8c-7d-6e-6f3g-4h-10
l_l be be	a-9b-4c-3d-3e-3f-5
l_l be because	a-8c-5d-4e-3f-4g-8
l_l be big	a-4b-5c-5d-3e-8f3g-7
l_l be bit	g-5h-3
l_l be bite	a-9b-7c-8d-3f-10g-4h-7
l_l be burden	a-5b-4c-3d-3e-3f-8g6h-4
l_l be but	a-10b-3c-4d-9e-4f-8g-11
l_l be by	a-7b-3d-9e-6f-4h-6
l_l be call	g-3h-6
l_l be coward	a-3b-8e-3g-6h3
l_l be danger	g5
l_l be do	b-5d-3f-3
l_l be down	a-9b-9d-6e-4f-3g4h-3
l_l be else	b4f3g-7
l_l be enough	a-3b-7c-5d-3e-4f5g-6
l_l be even	a-8b-5c-6d-7e-10f-7g-5h-4
l_l be father	a-4b-6e-3f-3g-8
l_l be fault	a-3d-3g-7
l_l be five	a4c-3d-4g-7
l_l be fool	a-3b-3d-3f4g-6h-6
l_l be for	a-6b-8c-6d-4f-5h-6
l_l be fraud	g-5h-4
l_l be future	f-6g-6h-4
l_l be go	a-4b-8c-3e3f-5g-6h-5
l_l be good	a-10b-4c-3d-4e-12g-12h-5
l_l be group	a-3b-4c-3e-4g-6h-3
l_l be hard	a-5c-3d-4e-4f-5g-6h-8
l_l be he	a-5b-6d-3e-7f-3g-4
l_l be her	a-5b-7d-3e4f-3g-7h-5
l_l be herself	g6h-4
l_l be his	a-3b-11e-4f-3g-9h-5
l_l be home	a-3c-2g-4
l_l be honest	g-7h-4
l_l be i	b-6c-3f-3h-3
l_l be idiot	a-5d-4e-5f-5g-4h-4
l_l be if	b-4c-9d-4f-5h-9
l_l be in	a-8b-5c-9d5e-4f-8g3h-6
l_l be it	a-5c-8d-3e-6f-4g-6
l_l be joke	a-6b-5c-6d-10e-8g-3h-4
l_l be just	a-5b-3c-5d-4g3
l_l be last	a-4b-5c-5d-7e-5f-7g4h-6
l_l be lie	a-3f-4g-4h-3
l_l be like	a-3b-4d-4e-7f-4g-9h-6
l_l be lost	g-3
l_l be mark	g6h-6
l_l be me	b-6d-5f-7g-13h-6
l_l be mess	a-3b-3e-3f-6g-6h-6
l_l be more	c-4d-3e-4f-3g-4h-9
l_l be mother	g-5
l_l be much	a-5b-4d-6f-3g-7
l_l be my	a-4b3c-12e-8f-7g3h-6
l_l be myself	g4h-7
l_l be night	a4b-5d-3e-6f-3g-7h-6
l_l be normal	g5
l_l be now	a-4b-6c-5d-3e-8g-9h-5
l_l be of	b-6c-7d-8e3f-14h-4
l_l be off	a-4b-7c-4d-6e-3h-4
l_l be on	a-10b-5c4d-7f-5h-6
l_l be one	a-8b-8c-4d-6f-7g4h-8
l_l be or	b-4c-4d-5e5f-3g-7
l_l be over	b-4c-4d-3e-3g-4h-3
l_l be picture	a-3d-5g-4
l_l be pleased	a-4b-5c-3d-4e3f-7g-6h-5
l_l be point	a-4b-3d-4e-4f-7g-3h-5
l_l be proud	a-4d-3e-3f-3g-4
l_l be reason	a-8b-7e-4f-3g-6h-6
l_l be right	f-4g-8
l_l be same	b4c-3d-5e-3f-4g-7h-6
l_l be say	h-5
l_l be since	a-8b3c-8e-4g-10h-7
l_l be slow	a-3b-2c-4d-2f-7g-4h-3
l_l be so	a-5g4
l_l be something	b4g-7
l_l be sorry	a-4c-6d-4e6f-9g-12h-9
l_l be stress	c-3d-4g-7
l_l be stupid	a-5b-4c-5d-3e-8g-7h-4
l_l be suppose	a4f-3g-4h-4
l_l be sure	h-3
l_l be terrible	b-4c-3e-4f6g-6h-6
l_l be than	a-7b-4c5d-6e-7g8h-7
l_l be that	a4c-3d-3e-9h-3
l_l be the	a-4b-7c-4d-6e-5f-8g10h-5
l_l be there	c3d-5f-3g-8
l_l be this	a-3b-4c-2d-3e3f-4h-3
l_l be thru	g-6
l_l be tired	a-3e3f-8g5h-3
l_l be to	a3c-3e-12g-3h-6
l_l be up	a-3c4d-5e-6f-3g-2
l_l be useless	d-3f6g-4h-5
l_l be waste	a-5b-4c-4d-4e-5f2g-4h-6
l_l be who	a4b-5d-3e-5f-2g-5h-3
l_l be with	a-8b-8c-4d-5e-4h-13
l_l be without	h-4
l_l be work	a-5b-3c-4g-6
l_l be wrong	a-3b-4c-3e-4f-9g3h4
l_l be year	a-5b-3c-3e-3f-4g-7h-3
l_l be you	a-6b-6c-15d-5e-11f-10g-10
l_l be your	a-8b-9c-5d-6e-4f-5g-11h-8
l_l bear $	a-5b-4c-4d-4e-5f-6g3h-2
l_l beat at	a-3b-3c-3e-4g-4h-3
l_l because be	c-4d-3
l_l because do	a6b-4c-8d-5e-6g-7
l_l because have	a4
l_l because him	a-4b-6d-6e-5f-5g-7
l_l because know	g-10
l_l because need	a-5b-8c-5d-3f-3g-5
l_l because you	a-4g-7h-3
l_l bed $	a-6b-7c-6d-7e-6f-7g-8
l_l bed .	g3h-4
l_l bed i	e-5
l_l bedroom $	d-3e-4g3
l_l bedroom the	g4
l_l before $	a-4b-3d-7e-5f-5g-8
l_l before .	a-4b-3c-5d-4e-3g-3
l_l before ?	b-3c-3f-6g-4h-4
l_l before ask	e-6g-4
l_l before be	g5
l_l before could	d-6e-2g-9
l_l before have	a-2b-6c-3d5e-6f-3g-10
l_l before know	g5
l_l before session	g-6h-5
l_l behave .	g-3h-3
l_l behave at	a-3b-3d-2g-2h-5
l_l behavior $	a-2b-4d-5e-3f-3g-4
l_l believe .	a-5e-5g-6h-6
l_l believe word	a-3b-5c-5d-4e4f-6g-11h-5
l_l ben $	e-6g-5h-2
l_l better i	a-5b-4c-3d-3f-5g-7h-5
l_l between and	g-3h-4
l_l big .	a-6b-4c-4d-6f-8g-6h-7
l_l bike $	a-3b-5c-3d-7e-7f-6g-10h-7
l_l bill $	a-4c-5g-4
l_l bin $	a-5d-4e-2f-3g-5h-3
l_l birthday $	c-3e-6f-6g5h-4
l_l biscuit $	a-6b-7c-4d-4e-3f-5g-4h-6
l_l bite $	h-3
l_l bite ,	a-4b-4c-3d-3e-5f-3h-4
l_l bite .	g-6h-4
l_l bite a	b-3c3d-7e-3f-3g-5h-6
l_l blade my	g6h-5
l_l blame for	a-5b-4c-6d-3e-5f-3g-7h-5
l_l block door	a-5e-5g4
l_l block now	g-6h-3
l_l blow .	a3c-3d-9g-8
l_l book $	c-3d-5f-3g-4
l_l boot ,	g-5h-3
l_l both $	g-6h-4
l_l boundary cross	a-6b-3c-5d4e-4f-4g-4h-4
l_l box $	a-5b-4c-5d-6f-5g-7h-6
l_l bread $	a-5b-4c-6d-3e-5f-5g-8h-4
l_l break ,	g-5
l_l break .	a-4b-3c-4e-3f-5g-6h-5
l_l break agreement	g-4
l_l break heart	a-4b-4c-8d-3f-5g-8h-5
l_l break the	a3c-4d-8e-3f-2g-6h-2
l_l break trust	a-5b-4d-5f-3g-4h-3
l_l breathe $	g-4h-3
l_l bridge $	a-5b-5c-5d-7e-4f-4g9h-4
l_l bridge the	g-3h-3
l_l bring into	a-8c-3d-6e-4f-4g-6h-6
l_l bring the	g-3h3
l_l bring up	a-4b-7d-5e-6g-5h-6
l_l bruise my	g-4h-6
l_l burn arm	a-3g6
l_l burn hand	b-3c-4d-6e-3f-3g-6
l_l burn house	g3
l_l burn rice	g-4h-4
l_l bus $	b-3c-4d-3e-3
l_l bus .	g3
l_l bus late	a-3b-3d-3f-3g-3
l_l busy $	g-7h-3
l_l but .	a-4b-8c-4d-4e-6f-4h-6
l_l but be	a5c-3g-11
l_l but do	g3
l_l but for	a-8c-4d-7g-5
l_l but have	a7c-7g-11
l_l buzz $	a-3b-3c-3d-3f-4g-4h-4
l_l by ,	a-5b-4c-4d-3e-3f-4g-5h-5
l_l by .	c-9d-8e-8f-6g-7h-9
l_l by and	a-7b-3c-5d-6g-5h-2
l_l by at	a-4b-3c-3d-3g-3h-6
l_l by hair	g8h-3
l_l by i	g-7
l_l by time	a-3e-6
l_l cake $	g-5h-5
l_l call $	a-5b-6c-5d4e-4f-4g-4h-2
l_l call .	a-5b-7d-4e-5f-6g-5
l_l call a	a-5b-4c-6d-6e-3f-6g-4h-7
l_l can ,	a-4c-3g-5h-4
l_l can breathe	a-3b-4c-3d-5e-5f-4g-9h-7
l_l can do	a-5c-3f-2h-5
l_l can go	b-4c-6d-4e-6f-7g4h-9
l_l can it	a-6e3f-3g-5h-3
l_l can keep	a-3b-6c-4d-5e-7f-5h-6
l_l can look	b-3d-3f3g-7
l_l can no	b-4e-4h-5
l_l can see	g6
l_l can stand	a-10b-7c-4d-7e3f-7g-7
l_l can take	b-3c-4e-5f-3g-6h-5
l_l can talk	a-3d-5g-4
l_l can tell	a-4e-3f-5g-11h-7
l_l can your	h-3
l_l cancel $	a-4b-3d-5e-4f-3g-3h-3
l_l car $	a-3b-5c-3d-4e-3f-4h-6
l_l car .	a-3b-4c-5d-5f-5g3h-3
l_l car and	c-3
l_l car the	a-4b-3c-3d-6e-4f-4g-3
l_l card $	a-2c-4g3
l_l card decline	d-3e-3g-6
l_l card i	b-5d-3e-4g-7
l_l card so	g2
l_l care i	a-2b4c-3e-7f-3h-4
l_l carry .	a-4b-3c-4d-3e-6f-4h-3
l_l cat $	a-5b-5c-4d-6e-5f-4g-6
l_l catch $	a-4b-4d-4e6g-4h-4
l_l catch in	a-4b-5c-4d3e-5f-6
l_l cause $	a-7b-5d3e-2f4g-5
l_l cause .	a-6b-6c-8d-4e-5f-6g-5h-5
l_l certain be	a-5b-3c-5d3e-4f-3g-3h-4
l_l chance $	g-7h-5
l_l change $	a-6b4c-4d-4e-4f-8g-5h-6
l_l check $	b-6e-6f-5g-9h-3
l_l check on	a-3b4e-5
l_l check phone	a-5b-3c-3f-4h-4
l_l check-in $	g-4h-3
l_l child $	a-3b-7d-2e-5f-4g5h-4
l_l child a	g-5h3
l_l chip $	a-3d-4g-4
l_l choice $	d-4f-3g-5h-7
l_l choose $	e-6g-5h-3
l_l choose .	a-6b-6c-8d-7e-4f-4g-7
l_l claire the	a-4b-5e-4f-3g-4
l_l clean $	a-3b4c-3d-2e-6f-4g-5h-3
l_l clear $	g-8h-6
l_l coat $	a-3c-2f-3g-6
l_l code $	a-4b-2e-3h-4
l_l coffee $	g-4
l_l coffee cut	g-7h-3
l_l cold $	a-3b-6c-6d-3e-3f-5g-5
l_l come $	g-5
l_l come ,	a-3b4d-4e-3f-4g-6h-3
l_l come .	b-3d-6f-3g-4
l_l come about	d-3g-4
l_l come and	g3
l_l come as	a-3b-3c-3d-3f-4g-5h-3
l_l come at	b-4e-3g-3h-4
l_l come in	g-4
l_l come me	b-4e-3g6
l_l come the	a-3b-7c-8d-6e-11f-6g-5h-4
l_l come with	g-6
l_l computer $	h-4
l_l cook $	a-7b-5c-7d-5e-5f-7g-7h-6
l_l could .	a-4b-3c-3d-7e-5f-3g-10
l_l could a	a-6b-5c-4d-4e-4f-6g-6h-4
l_l could be	a-6d-5f3g-7
l_l could care	a-4e4g-5
l_l could do	g-10
l_l could have	a4f-7g-6h-3
l_l could it	a-6e-2g-8
l_l could not	g4h-2
l_l could throttle	g-5h-4
l_l could to	a-3
l_l could wrong	a2f-5g-7h-8
l_l counselor .	g-4
l_l count $	a-7b-3c3d-6e-4f-4g-3h-4
l_l count .	g-8h-5
l_l coward $	a-5c-3d-3e-4f-4
l_l coward a	a-3e-3f-6g-5h3
l_l cricket $	a-4b-5d-5e-5f-3g-4h-6
l_l cross line	a-4c3d-4f-3g-4h-5
l_l crossword $	h-3
l_l cry $	a-4b-6c-3f-3g-4h-3
l_l cry the	a-7b-6c-4d-5e-5f-6g-10h-3
l_l cup tea	f-3g-4h-3
l_l cut on	g-7h-3
l_l cut shaving	b-3d-3f-4g-8
l_l cut the	g-7h-3
l_l dan $	a-3d-3e-3g-4
l_l date $	a-4b-4c-8d-3e-4f-4g-5h-5
l_l date the	g-4
l_l daughter $	a-4b-3d-4e-3g4h-3
l_l day $	a-3b-11c-6d-9e-7f-10g-8h-9
l_l day ,	g-6h-2
l_l day .	a-9b-8c-4d-4e-5f-7g-8h4
l_l day i	a-4b-5c-5d-3e-4f-4h-4
l_l day night	a-7b-6c-4d-3e-4f-3g-6h-5
l_l dead $	a-6b-4c-5d-6e-6f-7g3h-4
l_l deal the	a-4b-3e-3g-4
l_l dear ,	a-6b-7c-5d-7e-4f-5g-5
l_l decide be	g-4h-6
l_l decide i	a-3b-6d-3e-4f-3g4
l_l decline $	d-3e-3g-6
l_l deep you	b-3c-3d-3e4f-4g-4h-3
l_l delete .	a-8b-5c-4d9e-7f-5g-8h-4
l_l delete history	a-3b-5c-3d-3e-4f-3h-3
l_l dentist $	a-5b-5c-4d-5e-6f-5g-5h-3
l_l deserve $	a-4b-3c4d-5f-5g-5h-5
l_l deserve .	a-7b-7c-4d3e-9f4g-8h-11
l_l deserve be	a-4c-3d-6e-4f4g-4
l_l deserve break	b-3d-4g3h-4
l_l die $	d-4e-3g6
l_l die embarrassment	a-4c-3f-4g-7h-3
l_l die i	b-8c-2f-4g7
l_l dinner $	a-3b-3c-7g-3
l_l disappear a	g-4
l_l disappear good	a-6b-5f-3g4
l_l disclosure $	g-6h-3
l_l do $	e-5f-3g3h-6
l_l do ,	b-3c-5f-9
l_l do .	a-9b-3c-8e-4f-8g-4h-6
l_l do ?	g-6h-6
l_l do again	a-3b-4c5d-4g-10
l_l do always	a-7b-12c-10d-6e-6f-13g-5h-7
l_l do anymore	b-6g4
l_l do ask	a-5b-14c-3e-2f-3g-3h-4
l_l do bad	a-7b-5c3d-6e-5f-5g-8h-4
l_l do be	b-6c-3d-3e-5f-6h-7
l_l do believe	a-5b-6c-3d-5f-3g-5h-5
l_l do check	g-3
l_l do come	a-4c-5d-3h-4
l_l do deserve	a-6b-5c-5d3e-8f6g-8h-9
l_l do do	a-5c-3e-3f-4g-3h-5
l_l do even	a-5b-5c-3d-5e5g-4h-5
l_l do expect	a2c-3d-4e-6f-8g-7h-7
l_l do feel	a-5c-4d-3f-8h-5
l_l do for	a5c-6d-5e-3f-3g-7h-4
l_l do get	a-8b-3c-7d4e-8f-3h-3
l_l do go	g-4
l_l do have	g-4h-2
l_l do hear	g-7h-8
l_l do i	a-3b-6d-3e-3f3g-6h-9
l_l do in	a-2b-3g4
l_l do ironing	g-4h-4
l_l do know	b-3c-8e-6f-9g-5
l_l do make	a-9b-4c-4
l_l do mean	a-5b-5c-4d-8e2f-6h-5
l_l do need	a-6d-3f-7g-4h-6
l_l do on	a-7b-4c-5d-4e7f-8g-7h-7
l_l do open	a-4b-3c-3d-5f-4g-8
l_l do or	g-6h-4
l_l do owe	a-3b-3c-4d-4e-6f-4g-4h-5
l_l do right	a-4b3c-3e-7f-3g-7h-5
l_l do ring	a-4f-6g-7h-4
l_l do same	a5b-10d-3g-3
l_l do say	a-4c-4d-4e-5g-9h-7
l_l do school	e-6g-4
l_l do see	a-5b-3e5f-8g-7h-2
l_l do sit	a3f-4g-4h-5
l_l do stop	a-6b-3c-9d-5e-5f-4g8h-4
l_l do tell	a3b-3c-4e-3f-4h-5
l_l do that	a-4d-3f-3g-6
l_l do thing	g-4
l_l do think	a-9c-6d-4e-7f-5h-5
l_l do to	a-12b-8c-3d-6f-4h-4
l_l do trust	a-4b-3c-2d-5e-3f-7h-4
l_l do wake	a-4b-3c-6d-6e-3f-5g4h-5
l_l do want	b-3c-5f-8h-4
l_l do with	a3e-4g-4
l_l do you	a-7b-4c-8d-6e-5f-8g5h-4
l_l dog $	a-5b-6c-3d-4f-6h-6
l_l dog on	b-3c-5d-3e-3f-3g-5h-3
l_l door $	b-4c-4
l_l door .	a-4b-6c-3d-4e-5f-3
l_l door and	g5
l_l door be	a-5g5
l_l down $	a-3b-3d-8e-6f-3h-3
l_l down and	a-5c3f-2g-3
l_l down i	c-3
l_l down my	g-4
l_l down stair	b-4c-3d-4e-4f-3g5
l_l down the	a-3b-4c-6d-3e-2f-4g-5
l_l down time	a-6g-6
l_l drink $	a-6b-5c-3d-5e-8f-3g5h-5
l_l drink after	a-4b-4d-3e-3g-3h-3
l_l drive the	a-4b-3c-5d-6e-3f-4g2
l_l drive to	b-7e-5g-6h-3
l_l drop .	g-6h-4
l_l each .	a-3b-3c-5d-7e-3g-8h-6
l_l each the	a-5b-4c-4d-4e-4f-4g6h-3
l_l early .	a-4b-3f-4g-5h-3
l_l easter $	g-4
l_l eat .	g-8h-5
l_l eight $	a-6b-5c-4d-3f-5g-5
l_l eight .	g-7h-5
l_l else $	a-10c-5d-4e-5f4h-3
l_l end $	a-6b3c-4d-4e-4f-6
l_l end .	g3h-5
l_l end in	g5
l_l end my	a3g-4
l_l end the	a-7b-4c-6d-7e-6f-5g-9h-5
l_l end with	a-3b-4f-5g-6h-4
l_l enjoy .	a-4b-5c-6d-6e3f-6g-7h-3
l_l enough $	a-4b-7c-6d-3e-6f3h-5
l_l enough you	a-4e-4f-5h-4
l_l entitle $	g-6
l_l even .	g-4h-4
l_l even bad	g-4h-3
l_l even if	a-5b-7d-2e-8f-6h-2
l_l even it	a-5b-6c-4d-5e-8f-4g-4h-3
l_l evening $	b-4c-3d-4e-4f-3g-3h-4
l_l ever $	a-5b-7c-6d-6e-5g-5h4
l_l ever in	a-7d-3g-3
l_l every ,	g-3
l_l every .	a-10b-4c-5d-9e-8f-4g-14h-3
l_l every i	b-3f3h-3
l_l every of	a-4b-9c-7d-5e5f-3g-7h-6
l_l every the	b-5e-6g-5h-3
l_l every time	a-3b3d-3g-3
l_l every we	a-5b-8e-3f-3g-7h-3
l_l everyone be	b-5c-6f-4g6
l_l everyone good	a-3b3d-3e-3g-8h-3
l_l everyone so	h-3
l_l everything $	a-2b-6c4d-4e-5f-4g4
l_l everything a	a-5b-5c-5d-5e-4f-6g-9h-4
l_l everything go	g-3
l_l everything the	b-4c-5d-3f-4g-5
l_l everything touch	a-6b3c-5d-4e-6f-5g-6h-5
l_l exist $	a-4b-5c-5d-4e-5f-5g4h-3
l_l expect to	b-3c-5e-8f-4g-7h-3
l_l extent i	a-4b-3c-5d-3f-4g-5
l_l eye $	a-5b-5c-5d-3e-4f-6g-8h-7
l_l face $	a-6b-10c-5d-6f-5g-7h-5
l_l face ,	a-4b-3e-3f3g-5
l_l fail $	a-4b-7f-3g-6
l_l failure $	a-4b-4c-4d-4e-3f4g-4h-8
l_l fall $	b-3c-3d-3e-3f-3g4
l_l family $	a-4c-5d-5e-5f-4g-7h-4
l_l family a	a-5b-7c-6d-9e-7f-3g3h-6
l_l fare $	g3
l_l father $	a-3b-6c-4e-4f4g-4
l_l father talk	h-2
l_l father the	a4b-11c-3d-6e-3f-2g-6h-3
l_l fault $	a-7b3c-4d-6f-6g-4h-6
l_l feel ,	a-14b-10c-4e-4f-6g-8h-4
l_l feel .	b-21c-13d-9e-4f-11g-10h-6
l_l feel a	a-3b-4c-7d-4e-3f7g-11h-7
l_l feel about	a-7b-7c-6d-12f-3g-9
l_l feel an	b-5c-6d-5e-4f-7g-8
l_l feel and	a-3b-5c-6d-3f-6g-9h-7
l_l feel at	a-3b-14c-5d-7e-4f-10h-6
l_l feel be	a-6b-6e-6f-4g-12
l_l feel because	a-8e-4f-4g4h-3
l_l feel before	a-3b-9c-10d-9e-10f-6g-9h-6
l_l feel by	a-3b-7g-13h-3
l_l feel every	b-3c-3f-4g-2
l_l feel for	a-3b-11c-8d-5e-7f-3g-10h-6
l_l feel good	a-3b-5c-3f-4g-2h-3
l_l feel have	a-4e-4g-6
l_l feel i	a-10c-3e-3f-4g-3h-3
l_l feel if	a-6b-6e-8h-5
l_l feel in	b-6d-4f-3g-8
l_l feel knot	g-5
l_l feel nobody	b-8c-4e-5f-8g-11
l_l feel of	b-4c-5d-5e-3g-4h-4
l_l feel on	g-5h-5
l_l feel she	a-3b-3c-4d-3e-10f-5g-9h-4
l_l feel stomach	g-4
l_l feel that	a-5b4e-6f-4g-4
l_l feel this	b-8c-3e-2f-6g-12h-8
l_l feel though	b-5c-3e-3f-5h-4
l_l feel to	a-5b-7c-4d-4e-3g-8
l_l feel tonight	a-4b-7c-6d-6e-3g-10h-3
l_l feel way	a-3d-3g-7
l_l feel when	b-5e3g-12h-3
l_l feel with	b-6c-6d-3e-7f-3g-6h-6
l_l feel you	a-7c-3e-5f-3g-8h-3
l_l fence $	a-3b-3c-3e-3h-3
l_l few .	b-3f-2g-3h-3
l_l filter ?	a-4
l_l filter switch	a-4c-3g-3
l_l filter the	h-4
l_l find .	b-3c-7e-6g5h-3
l_l find in	a-4d-3e-3g-4
l_l find on	g-5
l_l find receipt	a-3b-7c-3d-4e-4f-3g-5h-3
l_l find second	g-7
l_l find way	a-8b3c-9d3e-6f-3g-7h-3
l_l fine $	a-5c-3d-4g-7h-3
l_l finger it	g5
l_l finish $	a-6b-10c-6d-5e-6f-2g-6h-4
l_l first $	b-5e4f-3g-6
l_l five $	g-5h-5
l_l five so	a-4g-4
l_l fix .	a-5b-8c-7d-6e2f-5g-5h-8
l_l flinch he	a-3f-3
l_l floor $	b-4d-4e-3f-3
l_l flower $	a-9b-3c-3d-4e-7g-5h-4
l_l follow round	g-4
l_l food $	a-4b-3g4h-3
l_l foot $	a-3b-5c-5d-5e-5f-5g-4h-4
l_l foot .	g-4h3
l_l for $	a-4b-3h4
l_l for ,	a-7b-5e-6h-5
l_l for .	b-9c-6d-4e-6f-4g-6h-3
l_l for ?	g-3h-3
l_l for and	g2
l_l for answer	g-9
l_l for bite	a-4c-5e-3h-4
l_l for day	a-3c-3e-5f-3h-6
l_l for disclosure	a-3b-3c-3f-3g-5
l_l for evening	g-3
l_l for family	g3h-4
l_l for fare	g3
l_l for forty	g-6h-5
l_l for hour	b-3c-4d-4f-3
l_l for i	a-5b-11f-10g-4
l_l for if	a-5d-3
l_l for me	e-3g-6
l_l for minute	a-3
l_l for of	a-3b-4c-5e-5
l_l for run	a-4g-4
l_l for soup	g-3
l_l for that	a-5b-7c5d-6g-7
l_l for the	a-4b-10c-5d-6f-7g-5h-11
l_l for to	a-8b-9c-2d-3f-4h-4
l_l for way	a-3g-8
l_l for week	c-5
l_l for when	g-4
l_l for while	a-7b-4d-9f-4g-5h-3
l_l for whole	g-5
l_l for with	a-4b-5c-4d-3f-4g4h-3
l_l for year	a-5b-4c-8d-4f-4g-9h-3
l_l forget bin	a-5b-4e-4g-3
l_l forgive if	a-4c-8d-3e-3g-5
l_l form $	a-3b-4c-3f-3g-5h-3
l_l forty .	a-4g-5h-3
l_l four $	a-7b-5d-3g-6
l_l four .	a3b-3c-3d-3h-4
l_l fraud $	b-3c-2d-3e-5f-6g-3h4
l_l friday $	a-3b-4d-3e-3f-3h-4
l_l friday i	a-4b-3c-6d-3e-5f-5g-5
l_l friday it	a3b-3c-3f-3g-4
l_l fridge $	b-3d-4e-5f-4g-6h-5
l_l friend $	a-5b-6c-6d-5e-6f-3g-4h-5
l_l frightened $	a-2g-7
l_l from .	a-10b-8e-7f-6g-4h-6
l_l from ?	a-6d-3f-7g-4h-6
l_l from bank	g-3
l_l from on	a-3b-4c-3g-6h-3
l_l from to	a-6b-9c-4d-4e-3f-3g-4
l_l front ben	e-6g-5h-2
l_l front the	b-8c-6d-6e-5f-4g3h-2
l_l front your	g-6h-9
l_l full for	a-3b-4c6d-3f-3g-3
l_l funeral $	g5h-3
l_l garage $	a-4b-5c-3d-5e-4f-6g4h-6
l_l garden $	a-7b-5c-5d-8e-5f-6g-6h-7
l_l get $	b-3c-5d-3f-3g-7
l_l get ,	a-3b-4d-3f-3g-2
l_l get .	a-13b-10c-8e3f-6h-9
l_l get by	a-4b-5d-5e-6f-9h-4
l_l get from	b-6c-5d6e-5f-6g-3
l_l get good	e-6f-3g-4
l_l get in	a-6b-12c-10d8e-8f-4g-8h-6
l_l get my	g-6
l_l get of	a-3c4d-7e-8f-5g-6h-5
l_l get off	g-5
l_l get right	b2c-6e-11f-6g-3h-4
l_l get stop	g-4
l_l get the	b-4d-6e-5f-3
l_l get to	a-7d-4e-11f-2h-6
l_l get wrong	g-5
l_l give a	g-9h-3
l_l give my	g8h-5
l_l give the	g5h-4
l_l give to	a-8b-6c3d-6e-4f-5g-9h-2
l_l glad $	b-3c-5g-5
l_l go $	a-9b-2c-5d-5f-6g7h-3
l_l go ,	a-4b-3d-3e-3f-3
l_l go .	b-4d-5e-5f-3h-4
l_l go a	d-3f-3g-6
l_l go about	a-3e-5g-4h-3
l_l go and	g-3h-3
l_l go bed	a-4b-5c-5d-2e-7f-7g-8h-4
l_l go for	a-5b-3c-5d-5e-6f-5g-7h-2
l_l go i	g4
l_l go in	g-5h-2
l_l go it	g-3
l_l go like	a-5c-3g-7h-3
l_l go on	g3
l_l go sleep	a-9c-3e-5g3h-3
l_l go stand	g-4
l_l go tell	a-9b-4e3g-4h-5
l_l go that	a-7b-6c-6d-6e-6f-3g-9h-7
l_l go the	a-7b-4c3d-7f-5g-6h-4
l_l go to	c-4d-4
l_l go you	g-6
l_l go your	b-5c-6d-7g-10
l_l good $	a3b-3c-5d-6f-6h-3
l_l good ,	f-3g-4h-8
l_l good .	a-3b-2c-5d-6f-5g-4
l_l good and	g3
l_l good for	a-4e-4f-5h-4
l_l good me	a-3b-5c-3e-13f-5
l_l good the	a-5b-6c-4d-7e-6f-3h-6
l_l good without	c-3d-3f-5g-5
l_l good you	g-8h-7
l_l goodbye $	a-3b-3f-7g6h-5
l_l goodbye the	a-4e-3g-7
l_l group $	a-4b-3c-4d-8e-5f-3g-12
l_l group i	g3
l_l guest $	a-6b-4c-4d-4e-4g-6h-3
l_l guilty $	a-5b-4c-3d-3e5f-4g-4h-6
l_l gym $	g-4h-3
l_l habit over	a-3b-2d3f-2g-4
l_l hair $	b-4c-2d-3e-7h-4
l_l half that	g-3
l_l hall $	h-3
l_l hand $	a-4b-3c4f-3g-3h-4
l_l hand my	c-2g3
l_l hand over	b-4c-3d-7e-4f-4h-6
l_l hand the	a-6b-6c-6d-6e-5f-3h-3
l_l hand twenty	a-4b-3g2
l_l happen $	a-7b-5d-6e-4g-8h-5
l_l happen ?	g-3h-2
l_l happen be	f-3g-3
l_l happen i	a-4b-5d-7e-3f-5g-4
l_l hard $	a-4c-6d-3f-5g-6h-5
l_l hardly .	a-8b-8c-6d-5e-4f-6g-4h-6
l_l harm $	a-5b-4c-5d-4f-4g-5h-3
l_l hate .	a-6b-7c-3d-5e-7f3g-6h-6
l_l have $	b-7c-4e-4f-3g-3h-8
l_l have ,	a3e-5f-3g-9h-5
l_l have .	a-3b-11c-6d-6e-9f-10g-12h-6
l_l have ?	a4f-7g-6h-3
l_l have a	a-12e-9f-4
l_l have about	a-3b-3c-4d5e-7f-3g7
l_l have an	g-5h4
l_l have and	g5
l_l have ask	a-5b-7c-4d-3e-4f-7g3h-3
l_l have at	g-6
l_l have be	b-4c-3d-4e-8g-6
l_l have behave	a-3b-2c4d-5f-4g-4h-4
l_l have code	a-4f-3g-7h-3
l_l have decide	a-3b-4c-3d-2e6f-3g-4h-6
l_l have do	a-8b-4d-5e-9g-3h-7
l_l have down	g-6
l_l have drink	a3c-4e-6g3
l_l have eat	a-5b-5c-7e-4f-4g3h-5
l_l have enough	b-4c-4e-3f-5h-3
l_l have everything	a-6b-7c-7d-3e-7f-3g-3h-8
l_l have good	g-2h-3
l_l have hand	a-3c-3d-5e-5f-5h-5
l_l have have	a-5b-4c-4e-4f-3g3
l_l have her	a-2b-5c-5e4f-5g-9h-7
l_l have him	a-3b-4c-3d-4e-4f-4g-7h-5
l_l have his	g3h-5
l_l have hit	b-3e-6f-7g5h-6
l_l have i	b-4c-3d-3e-6g-8h-4
l_l have in	b-7c-3d-4e2f-4g-6h-5
l_l have intention	d-3e7g-6h-7
l_l have it	a-5b-4c-8d-5e-5f-4h-3
l_l have keep	g-4
l_l have laugh	g-4h-4
l_l have leave	a-6b-5c-3e-5f-6h-3
l_l have lie	a-3e-6f-5g-12h-3
l_l have look	b-6c-4e3g4
l_l have make	g-6
l_l have me	b-6c-4d-3e-10
l_l have more	g3h3
l_l have my	a-7b-6c-9d-5e-7f-4h-8
l_l have nobody	g4h-6
l_l have nothing	a-3b2e-4g4h-4
l_l have of	a-7b-4c-5e-3f-6g6h-4
l_l have off	b-3c-4f-3g-10
l_l have on	b-5c-6d-3e-4g-7
l_l have open	a-7c-4d-3g-7
l_l have out	g6
l_l have over	a-6b-9c-4d-7f-6g-11h-9
l_l have plan	g-5h-6
l_l have pull	g5
l_l have read	h-4
l_l have say	g-4h-4
l_l have see	a-5c-5e-4g-6h-5
l_l have so	a-5b-3d-4e-4f-2g-8h-5
l_l have start	a-5b-5c-3d-3e-5f-3h-4
l_l have stitch	a-4b-3c-5d-6e-4f-2
l_l have tell	a-5b5c-2f4g3h-8
l_l have that	g-6h-3
l_l have the	a-3b-9d-12e-11f-5g-4
l_l have them	g3h-2
l_l have think	h-3
l_l have this	a-4b-7c-5d-7e-6g-7h-5
l_l have to	b-4c-4e-4f-3g-8h-6
l_l have up	b-6d-5e-4f-5g-4h-3
l_l have week	a-5b-5c-5e-6f-4g-6h-2
l_l have you	a-9b-4d-3e-5f-3g-14h-5
l_l have your	a-11b-5c-5d-4e3h-5
l_l he .	a-3b-10c-5d-3e-6f-8h-8
l_l he a	a-4b-16c-12d-8e-19f-12g-4h-3
l_l he ashamed	a-3e-5f-3g-5h-5
l_l he at	b-9e-6f-3h-7
l_l he be	b-6c-4d-3e-10f-3h-7
l_l he count	g-6
l_l he do	g5h-3
l_l he every	b-7c-4d-6e6f-5g3h-3
l_l he get	a-6b-9c-10d-9e-9f-9g-5h3
l_l he have	g-7h-4
l_l he he	b-4e-6
l_l he himself	d-3g-7h-3
l_l he his	a-4b-6c-4d-4e-9f-4h-4
l_l he home	g-7h-6
l_l he hurt	g6
l_l he i	g6
l_l he if	a-2b-3e4f-3h-2
l_l he in	a-6c-3d-5e-6f-3g6h-6
l_l he it	b-6d-2e-9f-3g-9h-3
l_l he just	b-3d-3e4g-4h-4
l_l he leave	g-5h-5
l_l he me	b-5c-3d-3e-9f-7h-8
l_l he my	a-3c-3d-3e-5h-3
l_l he never	a-3b-5e-6h3
l_l he no	a-3c-2e4f-4g-7
l_l he not	a-5c-4d-4e3f-5h-3
l_l he on	a-6b-5c-3d-6e-11g8h-3
l_l he our	b-3c-3e-4f-3g7h-3
l_l he proud	e-4g-7h-4
l_l he put	b-3c-3e-4g5h-6
l_l he quiet	a-3b-3c-4e-5f-3h-6
l_l he rather	b-3e-8f-2h-4
l_l he say	a-5b-3e-7f-6g-7
l_l he take	b-6e-6g7h-4
l_l he tell	b-6d-3e7f-8g4h-6
l_l he the	a-4b-9c-5d-3e-10f-4g-4
l_l he think	g-5h-3
l_l he to	a-3b-8c-4d-3f-4g-5h-4
l_l he yes	f-3g-5h-3
l_l head $	b-4c-5d-4e-4f-3g5h-3
l_l head the	a-10b-11c-9d-9e-7f-7g-5h-4
l_l hear $	a-4g3h-5
l_l hear .	a-3b-4c-5d-3e-6f-5g-8h-3
l_l hear and	g-4h-4
l_l hear from	a-6b-3g-5h-3
l_l hear of	g-4
l_l hear you	a-4g-6
l_l heart in	g-5h-3
l_l help $	a-11b-4c-6d-5e-4f-7h-4
l_l help the	f-4g-5
l_l her $	a-6c-5d-9g-3h3
l_l her ,	a-6b-7c-4d-3e-7f-7g-7h-4
l_l her .	a-5b-8c-7d-7e-3h-7
l_l her and	a-4b-4c-6d-3e-4f-6g3h-3
l_l her be	a-5b-5d-3e-6f-4g-5h2
l_l her i	g3h-3
l_l her it	a-5b-4c-4e5f-3g-7h-6
l_l her of	c-7d-4e3f-5g-4
l_l her on	g-5
l_l her or	g-8h-6
l_l her the	a-4b-5c-5d-5e-5f-4g7
l_l her whole	a-2b-4c-3d-5e5h-3
l_l here .	g5
l_l here not	a-4b-5e5g-6h-3
l_l here the	a-5b-3d-8e-3g3h-4
l_l here you	h-4
l_l herself $	h-5
l_l hide $	a-5b-4c-3d-3e-3f-5g-8h-3
l_l hide ,	a-3e-3g-5
l_l hide bill	a-4c-6d-4f-3g-3
l_l hide tablet	g-6h4
l_l hide the	a-6b-3c-4d-4f-5h-4
l_l him $	b-3c-5d-2e-4g-3
l_l him .	a-6b-6c-5d-5e-6f-6g-7h-6
l_l him he	g3
l_l him i	a-5c-6e-6f-4
l_l him it	a-4g3
l_l him the	a-6b-8c-5d-5e-3f-5g12h-4
l_l himself the	d-3g-7h-3
l_l his ,	a-6b-3c-3f-4h-8
l_l his .	a-3b-6c-3d-3e-8h-4
l_l his and	b4f3g-7
l_l his on	a-4b-4c-6d-5e-4f-4g-7h-3
l_l his round	d-5h-2
l_l his with	b-3d-5f-2h-3
l_l hit .	b-3e-6f-9g10h-9
l_l hit head	g6
l_l hit son	g2
l_l hit with	g5h-3
l_l hold door	g6
l_l hold hand	b-3c-5d-3e-3f-5h-6
l_l home $	a-5b-4c-6d-7e-3f-6g-11
l_l home .	g4h-5
l_l home a	g-4
l_l home six	e-5g-10
l_l home you	a-3h-6
l_l honest $	b-6d-3e-7f-6g-8h-5
l_l honest in	g-5h4
l_l hope heart	g5
l_l hope will	g-4h-5
l_l hour $	a-5b-4c-5d-4e-3f-3
l_l hour and	g3
l_l hour saturday	g-6
l_l house $	a-4c-3d-5e-8f-6h-5
l_l how be	a4b3d-4e-4f3g-8h-6
l_l how do	g7
l_l how filter	a-4
l_l how i	b-7d-4e-4
l_l how it	a-3g4
l_l how you	a-6b-6c-3f-8g-5h-9
l_l hungry $	g-4h-4
l_l hurt $	a-7b-7c-4d-5e-5f3g-12
l_l hurt .	b-9c-11d-6f-7g10h-5
l_l hurt cause	a-5b-3c4d4f-5g-5
l_l hurt if	g5
l_l hurt the	a-5b-8c-6d4e-7f-4g-5h-6
l_l hurt when	a-3b-2e-5f-3g-12
l_l husband $	a4b-5c4d-3f-5g5h-5
l_l husband a	a-6c-4
l_l husband me	g6h-8
l_l husband that	a-5c-3d-4f-6g-4h-6
l_l husband the	a-6b-6c-6d-6e-6g-8
l_l i "	b-4c-3g-5
l_l i $	a-13b-11c-8d-9e-11g-4h-7
l_l i ,	b5c-4e-4f-5g-11h-3
l_l i .	a-8b-3d-7e-6g-5h-12
l_l i :	b-3g-3h-6
l_l i ?	a-3
l_l i a	a-2b-6c-6d-8e-4h-11
l_l i abandon	b-4c-3f-3g-3h-4
l_l i about	a-4b-3c-5d-4e-3
l_l i afraid	a-6b-3d-3e-11f-7h-3
l_l i all	g-10h-3
l_l i always	a-4b-6c-6d-4f3g-5h-10
l_l i an	a-4b-4c-4d-5e-3g-13h-6
l_l i and	a-4b-3d-7f-3h-3
l_l i angry	a-4b-5c-4d-5e-3f-7g-4h-3
l_l i any	a-4b-2c-4e-3g-8h-3
l_l i anyone	a-7b-4d-4e-6f-6h-2
l_l i anything	a-5b-3d-4f-5g-4
l_l i apologize	g-5h-3
l_l i as	a-4b-7e-3f-4h-6
l_l i ashamed	a-4c-6d-4e-11f-6g-6
l_l i ask	a-4b-4c-5d-3e-5f-6g-4h-3
l_l i at	a-4c-3d-3e-5f-5
l_l i back	g-5
l_l i badly	a-3b-3d-2g-2h-5
l_l i be	b-6c-5d-4e-6g3h-5
l_l i because	a5b-5c-8d-5e-5f-4g-8
l_l i before	g-7
l_l i belittle	g-6
l_l i betray	g-4h-3
l_l i blame	a-5b-9c-7e-6f-4g-6
l_l i book	a-7b-4c-6d-5e-4f-5g-8
l_l i bore	c-5d-5e-2g-3
l_l i break	a-5b-4c-4d-7e-7g3
l_l i call	a-4b-4d-5e-4f-5g-7h-3
l_l i cancel	a-3b-3c-3d-4e-2f-3g-4h-4
l_l i catch	a-3b-5c-5d3e-5f-3g-6
l_l i check	a-4e-6g-5h-2
l_l i cold	h-4
l_l i control	a-4b-5c-3d-5
l_l i corner	a-5b-7c-6d-6e-4f-5g-6h-4
l_l i cry	g-6
l_l i damage	a-5b-6c-3d-4e-7f5g-7
l_l i dead	a-6b-4c-6e2f-6g-8
l_l i deceive	b-5c-3d-3g-3h-4
l_l i decide	g-8h-5
l_l i die	e-4g-7
l_l i discard	a-3b-6c-4d-3e-5f-3g-4h-3
l_l i do	a-7c-8d-10e-10f-12
l_l i down	c-3f-3
l_l i drive	a-9b-6c-2d-2e-6f-9g-8h-11
l_l i eat	g-6h-3
l_l i embarrass	g-4h-6
l_l i entitle	g-7h-2
l_l i ever	a-7b-6c-5d-5e-4f-6g-5h4
l_l i every	a-6b-6c-5d-2e-3f-4g-4h-5
l_l i everything	a-6f-3g-9h-5
l_l i feel	a-5b-7c-9d-6e-12f-7h-3
l_l i find	g-9
l_l i foolish	a-11b-4c-6d-6e-4f-3g-9h-4
l_l i for	a-9b-4c-5d-3f-4
l_l i forget	a-3b-6d-8e4g-6h-6
l_l i frightened	b-6c-3e-3f-6h-2
l_l i full	a-3b-4c6d-3f-3g-3
l_l i furious	a-3b-4e-3g-5h-3
l_l i get	a-6b-15c-11d-7e-4f3g3h-7
l_l i give	a-6b-10c-9d-5e-7f-6g-7h-6
l_l i glad	a-4c-4f-3g-9
l_l i glance	a-6b-8c-4d-3e-5f-7g-5h-3
l_l i go	a3c-2d-3e-5f-6g4
l_l i good	a-8b-8c-7d-7e-7f-4g-7
l_l i guilty	a-5b-5c-6d-9f-6g-3h-6
l_l i have	b-4c-3d-3e-3f-10h-5
l_l i he	a-3b-4e-5f-3h-4
l_l i hear	g-6
l_l i her	a-6b-8c-7d-4e-9f-10h-5
l_l i hide	a-8c-7d-5e-3h-3
l_l i him	a-6b-3c-7f-5g-3
l_l i his	a-3b-8c-5d-4e-5f-8
l_l i hit	b-3g4
l_l i home	a-3e-3
l_l i how	a-6b-7c-5d-4e-6f-7g-7h-3
l_l i hungry	a-3c-2
l_l i hurt	a-10c-8e-3f-7h-3
l_l i i	b-4e-6f-4
l_l i if	d-3
l_l i in	a-4b-10d-11f-9g-10h-4
l_l i into	a-3b-2c5d-5g-4h-5
l_l i it	a3b-13c-4d-7e-12f-10g-6h-3
l_l i just	g4h-2
l_l i kill	a-7b-4c-6d-6e-4f-8g5h-6
l_l i know	a-6b-3d-3e-4f-5g-5h-5
l_l i late	a-5b-4c-3e-4
l_l i leave	a-3d-2g-5h-4
l_l i let	a-3c3f-3g4
l_l i lie	a-6b-11c-5d-9e-3f-5g-4h-3
l_l i like	a-6b-4d-3e-9g3h-3
l_l i listen	a-3b-7d-6e-4f-3g-5h-3
l_l i lock	b-5e-4g-6
l_l i lonely	g-7h-3
l_l i look	c-4g-3
l_l i lose	a-8b-7c-4d-4e-9f-5g-9h-4
l_l i love	e-9g-4
l_l i make	a-3d-4e-3f-3
l_l i mark	g3h-5
l_l i murder	g-4h-4
l_l i my	a-11b-12c-4d-10e-3f-11g-5h-4
l_l i myself	a-7b-7c-8d-3e-5f5g-7h-4
l_l i never	a-8c-5d-3e-7h-4
l_l i no	b-7c-3d-4g7
l_l i not	a-3b-4e-8
l_l i nothing	a-3b-7c-7d-3e-3f-7g-13h-11
l_l i notice	g-6
l_l i numb	g-5
l_l i off	a-4b-5c4d-5e-4f-4g-4h-4
l_l i on	b-3c-3d-3e-3f-3g-9
l_l i only	a3b-3c-4e-5f-6g-5h-5
l_l i out	a-8b-6c-11d-10f-8h-3
l_l i own	b-7c4d-5e-4f-7g-6
l_l i pay	a-5b-5c-4d-3e-3g-5h-3
l_l i porn	a-6g-4h-3
l_l i put	a-6b-8c-6d-8f-8h-2
l_l i rather	b-3c-4e-7f-3h-3
l_l i read	b-3c-4d-6f-3g-3h-3
l_l i relieve	g-4
l_l i responsibility	g-3
l_l i ring	b-4d-3f-4g-9
l_l i sad	a-3d-3f-3g-6
l_l i safe	a-2g-6
l_l i say	a-10e-2h-3
l_l i scared	a-3b-3c-4d-4e-8f-4
l_l i see	a-3b-3c-3d-6f-3h-3
l_l i set	a-4b-5c-9d-4e-8f-3g-5
l_l i short	g-3
l_l i sick	a-4b-3c-4d-6e-5f-9g-6h-3
l_l i sleep	a-8b-5c-3d-4e-3f-3g-9
l_l i so	a-4b-7c-10d-5e-9f3g4h-7
l_l i some	a-3c4d-3g-5
l_l i something	d-3f-4g-8h-3
l_l i sorry	b-4e-5f-7h-4
l_l i stay	a-3g-5h-4
l_l i still	a-3b-5c-3d-3f-4g-7
l_l i stop	a-3b-3c-4f-3g-3h-4
l_l i stress	a-9c-7d-5e-3f-3g-6
l_l i stupid	a-5b-2c-5d-3e9f-7g-4h-4
l_l i such	a-4b-5c-5d-3e-4g-5
l_l i suck	a-5b-8c-8d6e-4f-6g-6h-4
l_l i support	a-3b-7d-3e-4f-3g-3
l_l i take	a-4b-10d-4f-4g-11
l_l i tell	a-3b-8c-8e-3f-3g-14
l_l i terrify	a-4b-5c-3d-4e-5f-4g4h-4
l_l i that	a-10b-11c-3d-5e-7f-8g-3h-7
l_l i the	a-4b-12c-16d-16e-3f-7g-7h-6
l_l i them	a-7b-2c-4d-3f-3g4h-3
l_l i thing	a-6b-8c3d-7e-3f-8g-4h-3
l_l i think	a-3b-5c-5d3e-5f-3g5
l_l i this	b-4c-6e3
l_l i thru	b-7c-4d-7e-7f3g-13
l_l i tired	a-8b-3c-7d-4e-3f-11g-13h-4
l_l i to	a-8c-3d-3e-3
l_l i trap	b-4h-3
l_l i trash	a-5b4c-4d-7e-4f5g-7
l_l i try	a-5b-5c-4d-4e-5f-7g-8
l_l i two	g-7
l_l i understand	a-3e-6g-4
l_l i unheard	a-3b-5c-4d-4e-3f-4g-4h-3
l_l i until	g-3
l_l i up	a-10b-6d-11e-6f-6g-4h-4
l_l i us	a-3b-5c-3d-3e-4f-4g-6h-3
l_l i use	b-11c-3d-4e-5f-6g-4
l_l i useless	g-4h-3
l_l i very	g-5h-5
l_l i walk	a-4c-4d-5e-3f-4
l_l i want	a-4b-3c-5d-4e-5f-3g4
l_l i weak	a-5b-5c-6d-5g-5h-12
l_l i well	a6b-3c-6d-3f-4g-4h-3
l_l i what	a3b-4d-5e-4f-4g-12h-4
l_l i when	a-5b-9c-7d-6e-7f-9g-5h-5
l_l i why	g3h-8
l_l i with	a-9c-6f-3
l_l i work	a-4b-3c3d-3e-3
l_l i worthless	a-3b-5c-5d-3e-3f4g-5h-5
l_l i write	a-5b-8c-6d-3e-3f-5
l_l i wrong	a-7b-3c-5d-3e-7f-6g-4h-6
l_l i yes	g-6
l_l i you	a-11d-4e-5f-4g4h-4
l_l i your	a-8b-5d-5f-4g-7h-6
l_l idiot $	a-3b-3c-3d-4e-3f9g-5h-7
l_l if be	a-8b-3c-4d-3e-2f-3g4h-3
l_l if can	a-5c-4d-2h-5
l_l if change	a-6b-4c-3d-3g-8h-4
l_l if come	a-3c-2e-4
l_l if could	a-4e-7
l_l if die	g5
l_l if do	b-2f-4
l_l if feel	d-4e-4g-6
l_l if go	a-4e-3g3
l_l if happen	b-3d-3f-4g-4
l_l if have	a4c-6e-2g-8
l_l if hurt	e-4f-2g7
l_l if leave	a-4b-4e-8g7
l_l if lie	b-3g-7
l_l if of	a-4g-5
l_l if slip	g-4
l_l if tell	a-3b-4e-5f-3g8
l_l if think	a-6b-3c-3d-5e-9g-5
l_l if want	g-4h-3
l_l if would	a-6e-4g-9
l_l imagine .	a-5b-3c-7d-6e-5h-5
l_l in $	a-9b-4c-7d5e-8f-6g-4h-4
l_l in ,	g-6h-6
l_l in .	a-8b-6h-3
l_l in :	h3
l_l in and	a-5b-5c-6d-4e-5f-3h-5
l_l in back	a-3b-5d-4e-5g-5h-3
l_l in bath	a-7b-3c-3d-3g5
l_l in bathroom	a-5b-3c-3d-5e-5f-8g4h-6
l_l in bedroom	c-2d-3f-3g-2h-2
l_l in canal	a-3b-4f-3g-5h-5
l_l in car	a-3b-4c-5d-4e-3f-5g-2
l_l in defense	a6b-5c-4d-7e-3f-4g-5h-3
l_l in doorway	g5
l_l in drawer	d-5g3h-5
l_l in eye	a-7b-5c-5d-6e-4f-9h-7
l_l in face	a-2b-9d-6e2f-3g-6h-5
l_l in fridge	g-7h-5
l_l in garage	a-4b-5c-3d-5e-4f-6g5h-6
l_l in garden	a-6b-6c-6d-8e-3f-5g-4h-7
l_l in ground	g5
l_l in group	h-3
l_l in hall	g-5h-4
l_l in hand	a-3h-4
l_l in house	h-3
l_l in i	a-3b-3g4
l_l in kitchen	a-5b-3c-3d-4e-3f-3g-6h-5
l_l in last	g-5
l_l in meet	a-3c-3g-5
l_l in mirror	a-3b-4d-3e-4f6g-8h-6
l_l in morning	a-4b-4e-3h-4
l_l in of	b-4c-7e-7f-5h-4
l_l in other	g3h-4
l_l in room	e-3h-5
l_l in session	c4g-5
l_l in shed	a-6b-5d-4f-4g-5
l_l in shower	h-3
l_l in sleep	g7h-3
l_l in spare	g-4
l_l in stomach	g5h-6
l_l in that	g3
l_l in way	a-3c-9h-3
l_l in year	g5
l_l into $	f4g-4h-4
l_l into .	a-5b-6c-7d4e-6f-5g-8h3
l_l into bathroom	g-4
l_l into wall	d-5e-3f-3g4
l_l ironing $	a-5b-6c-3d-4e-6f-5g-5h-5
l_l it $	a-12f-4g-3h-8
l_l it ,	a-5b-4c5d-3g-9
l_l it .	a-16b-4c3d-5e-4f-3g-5h-6
l_l it a	b-4c-4d-5e-4f-8h-9
l_l it ade	b-3e-3g-4
l_l it again	b-4d-3e-3f-3g-5
l_l it all	a-12b-9e-4f-4g-3h-4
l_l it always	a-5b5c-3d-5f-6g-3h-3
l_l it an	a5b-6c-5d-5e-4f-9g-5h-6
l_l it and	a-3b-4c-3d-7e-6g-9h-3
l_l it at	a-4b-6c-4d-4e-5f-5g-5h-4
l_l it bad	a-5b-4d-7e-4f-7g-4h-5
l_l it be	a-9b-5d-3e-6f-5g7
l_l it but	a-7b-4c-3e-5g-6h-4
l_l it day	a-7b-5d-3e-3f-6g-6
l_l it every	c-4d-5f-3g-4
l_l it for	b-8d-5f-3g5h-5
l_l it get	g-9h-10
l_l it go	g-8
l_l it happen	b-3c-4d-6g-4
l_l it hardly	a-4b-5e-4f-4g-4
l_l it have	a-6b-5c-11d3e-4f-3h-4
l_l it help	a-4b-4d-3e-4g-6h-2
l_l it her	a-4b-4c-3d-5e4f-4h-5
l_l it his	a-5b-4d-5e-5f-8g4h-3
l_l it i	a5b-4c-6f-4g-11
l_l it in	b-3d-7e-3f-3
l_l it just	b-6c-4d-8e-5f-6g-5h-5
l_l it like	a4c-3d-4g-7h-4
l_l it me	a-8b-11d-5e-8f-10g-7
l_l it my	a-6b-9c-7d-5e-2f-4g-3
l_l it no	a-4b-5d-3f-4h-6
l_l it nobody	a-7b-7c-5d-4f-11g-8h-3
l_l it not	b-6c-4d-6e-9f-3h-3
l_l it nothing	g-7
l_l it now	g4
l_l it of	g-6
l_l it on	a-10c-3g-10
l_l it one	b-6d-3e-6h-3
l_l it only	a-8b-4g-8
l_l it out	a-4c-9d4e-4g-5
l_l it over	a-7b-3g4
l_l it protect	g-5
l_l it quick	a-6f-3h-3
l_l it rain	a-4b-10d-7e-6f-5g-6h-3
l_l it right	a3c-3d-5g-6
l_l it small	b-3d-3
l_l it sunday	a-8e-3g-6
l_l it that	c-7d-8f-4g3
l_l it the	a-13b3c-3d-5e-3f-5h-5
l_l it time	a-3b-5c-3d-2e-3f-6g3
l_l it to	a-7b-8c-6d-6e-4f-6g6h-3
l_l it two	a-8b-6c-6f-3g-6h-3
l_l it way	a-5b-3c-5d-3e-3g-4
l_l it with	b-6d-3e-5f-3g-6h-4
l_l it wrong	g2
l_l it you	a-14b-3c-2e-4f3g-9
l_l it your	a-10b-4d-4e-6f-3g-9h-5
l_l itself $	g-5h-3
l_l january $	a-5b-4c-4d-3e-6f-3g-4h-5
l_l jo $	b-3f-2g-5h-4
l_l job $	a-4b-3c-4d-5e-6f-3g-8h-5
l_l joint .	a-4c-3d-3f-3
l_l joke a	g-4h-6
l_l jump $	g9h-4
l_l jump the	a-5d-3f-4g-8h-5
l_l june $	a-5b-6c-7d-4e-5f-4h-3
l_l june i	g-7
l_l just .	a-8c-5d-7e-9g-3h-4
l_l just be	g4
l_l just it	a-3b-6c-5d-8e-7f-6h-4
l_l just me	a-4b-5d-3e4h-3
l_l just not	g5
l_l just of	a-8b-3c-9d7e-7f-6g-7h-8
l_l just that	g3
l_l just the	a3c-6d-4g-6
l_l just thru	a-3d-3g-3h-3
l_l just to	a-6b-8c-5d-8e-8f-4
l_l just two	d-3
l_l keep .	a-3b-11c-10d-6e-12f-8g-7h-5
l_l keep about	a-3b-6c-4d-5f-4g3
l_l keep card	b-5d-3e-4g-7
l_l keep in	a-7g-3
l_l keep it	a-4b-10c-3e-5g-5h-3
l_l keep myself	g-4
l_l keep phone	a4b-4c-4d-3g-7
l_l keep tablet	g-4
l_l keep the	g-4h-4
l_l kettle ,	b-4d-3e-4g-4
l_l key mistake	g-3
l_l key my	g7
l_l key the	a-4b-3c-2f-3g-5h-4
l_l kick .	a-5b-4c-3d4e-3f-5g-4h-4
l_l kick in	g5h-7
l_l kid $	a-6b3c-3d-4e-9h-5
l_l kid .	a-6b-6c-4d-7e-6f-6h-4
l_l kid a	a-5b-6c-4d-5e-3g-7h-6
l_l kid i	a-6
l_l kid love	f-2g4
l_l kid me	a-3b-6c-3d-5e-13f-4h-8
l_l kill .	a-7b-5d-4e-5f-8g5h-3
l_l kill if	a-3e-7g4
l_l kind husband	a-5c-3d-4f-6g-4h-6
l_l kitchen $	a-3b-3c-3d-6e-3f-5g-5h-5
l_l knee $	a-4b-5c-5d-6e-5f-3g-7h-6
l_l knife my	g6h-3
l_l knife the	a-4b-6c-3d-5e-3f-6h-7
l_l knock $	a-7b-8c-8d-6e-7f-8g-6h-8
l_l knot my	g-5
l_l know $	a-10b-5c-8e-5f3g-12h-3
l_l know .	c3d-3f-3g4
l_l know be	a-9c-9e-6g-13
l_l know have	g-10h-3
l_l know i	b-5c-7d-3f-9g-10h-4
l_l know long	g-5
l_l know promise	a3g-5
l_l know to	a-8b-4d-3
l_l know you	a-8c-5d-5e-7g-5h-4
l_l land $	b-3c-3e-4f-3g-4h-3
l_l laptop $	a-3b-2c-3e-4f-3g-4h-3
l_l laptop .	g-8
l_l last $	a-4b-6c-4d-4e-5f-5g-4h-4
l_l last ,	a-3d-2e-3f-4g-3h-4
l_l last .	a-8b-7d-5e-5f-6h-6
l_l last he	g5
l_l last i	g8h-5
l_l late $	g5h-2
l_l late the	b-4d-3e-3g-6
l_l later $	a3e-5g-3
l_l laugh $	b-3c-3g-9h-3
l_l laugh .	g-9
l_l laugh i	g-6
l_l laugh the	b-4d-5e-4g-6h-4
l_l lawn $	a-3b-5c-4d-6e-4f-4g-7h-4
l_l leave $	a-5b-7c-4d-5f-3g-4h-5
l_l leave .	a-5b-4d-5e-6f-6g-12h-4
l_l leave i	b-5c-5d-3e-3f-3g-5
l_l leave kid	b-4c-3h-6
l_l leave note	g-4h-3
l_l leave phone	b-3f-3g-4
l_l leave room	a-4f-3h-5
l_l leave to	a-7b4e-6g-6
l_l leave will	a-4b-4d-4e-6f-3g7
l_l leave with	a-4c-3g3
l_l less $	a-5c-3d-5e-4f-4g-5h-3
l_l let .	g6h-3
l_l let down	a-3b-3c2g-8
l_l let go	b-6c-5d-4e-4f-3g-7h-3
l_l let know	a-3e-3g-3
l_l let leave	a-5c-3d-4e-3f-3g4h-3
l_l let see	e-5h-3
l_l let slide	g-3h-3
l_l let think	g5
l_l letter $	a-6c-7d-3h-5
l_l letter the	g-6
l_l library $	a-4b-6c-5d-5e-5f-6g-5h-4
l_l lie $	a-11b-8c-9d-12e-7f-8g-9h-3
l_l lie .	a-7b-5d-5f-5g-9h-3
l_l lie i	b-4c-4d-4e-2g-7h-3
l_l lie me	a-3b3d-3e-7f-6g-8
l_l lie tell	a-8c-3d-9f-6g-3h-5
l_l lie that	a6b-3c-3d-6g-3h-3
l_l lie the	a-5b5c-5d-6e-6g-5h-4
l_l lie till	h-3
l_l lie you	a-8b-9c-5d-4f-3g-4h-4
l_l life $	a-6c-6d-7e-5g6h-4
l_l life mean	a-3b-2f-5g3
l_l life not	g3h-5
l_l light .	g-6
l_l like $	a-8b-4c-4d-7e-8f2g-9
l_l like ,	a-4e-5f-5
l_l like .	b-6c-7d-6e-9f-10h-9
l_l like ask	c-6g-4
l_l like be	a-3b-5e-12f-11h-2
l_l like child	a-4c-5d-3e-4f-4g-5h-3
l_l like complete	h-8
l_l like dead	g-5
l_l like do	g-6
l_l like hear	a-5b-5c-5e-6f-3g-6h-3
l_l like hour	g-5
l_l like know	a-9b-4c-7d-3e-6f-3g-7h-2
l_l like minute	b-3c-5d-4e-3f-3g-7
l_l like say	c4g-5
l_l like talk	a-3c-4e-3
l_l like to	g-9
l_l list $	f-4g-6h-5
l_l list the	a-6b-7c-5d-4e-6f-5g-5h-5
l_l listen $	a-6b-7c-3e-6g-3h-4
l_l listen you	h-6
l_l little .	a-5b-7c-4d-4e-4f-4g-3h2
l_l live $	a-5b-4c-7d-4e-7f-4h-3
l_l lock door	g3
l_l lock in	b-3c-3d-4e-3h-3
l_l lock out	h-7
l_l log .	c-3d-5g2
l_l lol $	e-5f-5g-8h-3
l_l lonely $	a-6b-5d-3e-4f-5g-6h-4
l_l long $	g-4h-3
l_l long .	a-4b-3c-2f-5h-5
l_l long i	g-6h-5
l_l long in	g5
l_l longer $	g4h-3
l_l look $	a-5b-5c-7d-5e-5f-5h-3
l_l look .	a-4b-4c-6d-6e-3f3h-4
l_l look his	f-3g-6h3
l_l look how	a-3b-4c-4d-4e-5f-5
l_l look i	b-4c-4f-7g-8
l_l look in	a-3b-6c-5d-7e-5g-10
l_l look it	a-4b-7c-3d-3e-8f-10g3h-3
l_l look me	g-3h-5
l_l look on	b-3c-3d-3g-7h-4
l_l look picture	b-3c-4e-5f-4h-3
l_l look the	a-9b-7c-6d-7f-8g3h-4
l_l lose $	a-4e-5g-8h-6
l_l lose .	a-6b-4c-6e-9f-4g-9h-6
l_l lose and	e-3g5
l_l lost .	g-3
l_l lot $	b-6c-5e-3f-7g3h-5
l_l loud $	b-5c-6d-5e-4f-7g-5h-4
l_l love $	a-5c-6d-6e-4g-8h-3
l_l love .	a-4b-8f-7g3h-4
l_l love and	e-3
l_l love if	e5g-5h-3
l_l love you	a-3b-7e-8f-4g-6h-4
l_l lunch $	a-6b-5c-7d-6e-3f-5g-6h-4
l_l m $	g-3h-3
l_l make $	a-4b-5d4f-6g-5h-3
l_l make .	a-5b-6c-8d-8e-5f-7g-6h-3
l_l make choice	g-5
l_l make do	b-4c-3d3e-4
l_l make feel	a-3c-4e-6g-8
l_l make fool	c-3d-4e-5f-4g-7
l_l make laugh	g-11
l_l make mind	g-5h-5
l_l make mistake	f-2g-4
l_l make mountain	a-3c-3e-5h-4
l_l make sick	b-3c-3d-3f3g-5
l_l make the	g-4
l_l make to	a-7b-5c-4d-6e-3f-3g4
l_l man $	a-4c-5e-8f4h6
l_l man a	g-3
l_l man door	a-4d-4f-5g2h-4
l_l man the	a-8c-4d-3f-7g-5h-8
l_l man wire	a5b-4c-3d-4h-3
l_l march $	a-6b-6c-5d-5e-3f-5g-6h-3
l_l mark $	g3
l_l mark i	a-3c-3d-4f-4g4h-4
l_l mark the	h-3
l_l marry $	a-6b-3c-7e-5f-7g-8
l_l marry a	a-4b-4c-6d-4e-12f-8g-6
l_l match $	a-4b-3c-4d-4e-6f-3g-5h-4
l_l may $	b-4d-4e-3f-4g-6h-4
l_l me "	g-4
l_l me $	a-11c-4d-3e3g-5h-5
l_l me ,	a-5b-5c-5d-3e-7f-3h-6
l_l me .	a-12b-5c-5d-7f-5h-10
l_l me a	a-6b-6c-4d-7e-12f-10g-6h-11
l_l me and	a-4c-2f-3g-3
l_l me at	g3
l_l me bank	g3h-2
l_l me be	h-5
l_l me calm	a-5b-8c-4d-3e-4f-6g-7h-3
l_l me deal	a-4b-3e-3g-4
l_l me do	g-3
l_l me fail	a-4b-4c-2f-3g-4
l_l me for	a-5b-6e-7g-7
l_l me front	a-3b-10d-6e-3g3h-2
l_l me have	h-4
l_l me he	a-4c-3d-4e-5
l_l me her	b-4d-6e-6f-4h-4
l_l me i	b-4c-6d-3e-3g-4
l_l me it	b-7c-3e-9f-3g-4
l_l me keep	a-4
l_l me like	g-7
l_l me look	b-3d-3e3f-4g-6h-4
l_l me minute	g-4h-3
l_l me monday	g-3
l_l me much	h-6
l_l me my	a-5b-5c-4d-6e-6f-2g3h-6
l_l me not	g-6
l_l me on	e-4g4h-4
l_l me phone	b-3g3
l_l me say	a-5b-4e-5g-6h-3
l_l me scrabble	a-3b-3c-3e-4g-4h-3
l_l me see	g3h-7
l_l me she	e3g7h-4
l_l me text	g4
l_l me that	g-10
l_l me the	a-6c-3d-4f-4h-5
l_l me till	g-6
l_l me to	b-6c-4d-3e-3f-3g5
l_l me truth	b-5e-4h-4
l_l me week	a-5e-5f-4g-7
l_l me when	a-5c-3f-5g-6
l_l me with	a-4b-2d-4e-6g-4h-4
l_l me work	e-4g6h-3
l_l me would	g7
l_l me you	a-5b-9d-3e-4f-3h-4
l_l me your	a-4b-4g-8h-5
l_l mean $	a-4e-6f-2
l_l mean ,	a-4d-3f-3h-3
l_l mean .	h-3
l_l meet $	b4c-4e-4g-7h-6
l_l meet .	a-7b-5c-3d-7e-4f-6g-9h-5
l_l meet and	c-3e-5g-4
l_l meet seven	a-3c-3f-3
l_l meeting $	a-6b-5c-5d-4e-3f-5g-6h-5
l_l message $	a-7b-2d-5e-3f-2h-4
l_l message i	a-6b-3c-6e-7g-6
l_l midnight $	a-3d-3e-4f-3g-4h-4
l_l might have	a-7e-3g-8h-3
l_l mine i	b-3d-3f-2
l_l minute $	b-4c-4d-3e-3f-4h-3
l_l minute .	g-6h-3
l_l minute do	a-3b-4c-3d-4e-3f-3g-7
l_l minute i	a-4b-3d-3e-4f-4g-7h-3
l_l minute it	a-4b-7c-5d-7e5f-4g-5h-3
l_l minute top	g-3h-3
l_l mirror $	a-3b-5c-3d-4e-4f8g-8h-6
l_l misery $	a-4b-6c-6d-4e-8f-5g-3h-7
l_l miss .	a-3b-6c-4d-5e-7f-4g-7h-6
l_l miss meet	b-3c-4g-3h-3
l_l mistake $	a-4b-2c-2f-3g-4h-3
l_l mistake make	a-4c-8d3g-2
l_l mo $	a-3b-2c-3d-3e-3f-3g-6h-3
l_l monday $	a-7b-3c-9d-3e-4f-5g4h-6
l_l money $	b-4c-5d3e-3f-3h-5
l_l money i	c-5g-3
l_l money the	a-7b-7c-4d-5e-3f-3g-6h-3
l_l month $	a3b-7d-3e-3f-5g-8h-4
l_l month have	a3c-6g-7
l_l more $	a-6b-3c-5d-3f-4g-4h-7
l_l more and	a-5b-6c-4d-4e-3g-3h-5
l_l more than	g-4
l_l more the	g-5
l_l more would	e-4g-7
l_l morning $	a-4b-6c-6e-6f-8h-6
l_l morning i	g-8
l_l mother $	a-4b-8d-4e-6g-3
l_l mother ,	g-3h-6
l_l mother .	c-4d-3e-3f-3g-7h-9
l_l mother a	a-9b-4c-3d-3e-5f-5g-5h3
l_l mother and	g-5
l_l mother be	b-4c-6d-3e-3f-3g-6
l_l mother i	g-7
l_l mother the	a-5c-3d-3f-4g-7h-8
l_l motion $	a-3d-3g-3h-3
l_l mountain of	a-3c-3e-5h-4
l_l move ,	a-3g-6
l_l move .	a-5b-4c-6d-4e-3f-6g-4h-6
l_l much $	a-7b-4c-5d-5e-5f-6g-4h-5
l_l much .	a-6b-3c-3d-6f-6g3h-4
l_l mug $	a-4b-4c-3d-3e-3g3h-8
l_l must be	h-4
l_l must the	a-6b-6c-5d-5e-6g-7h-7
l_l my $	a-6b4c-11e-6f-3h-6
l_l my ,	b-6c-7d-6e3f-7h-4
l_l my .	a-13e-16f-5g4h-11
l_l my :	g-6
l_l my ?	b-2c-2f-3g-8h-6
l_l my a	a-5b-6c-7d-5e-8f-4g-8h-7
l_l my again	g6
l_l my against	g-3
l_l my and	a-6b-4c-6d-3e-5
l_l my ask	a-4c-3d-3f-3g-6h-3
l_l my away	a-4b-3c-5d-3e-3f-3g-8
l_l my be	a6b-5d-12e-3f-8g-6
l_l my beat	a-4b-2c-6d-3e-5f-4h-5
l_l my by	a-5b-3c-3g-5h-2
l_l my die	a-3d-5e-4g-5h-6
l_l my do	b-9c-4e-3f-3g-4h-4
l_l my drawer	g5h-3
l_l my drop	g-4
l_l my every	a-5b-8c-4d-7e-2f-3g-8h-3
l_l my explain	a-6b-5c-9d-7e-11f-6g-6h-6
l_l my for	b-4c-3d-4f-3
l_l my from	a-6b-6c-7d-5e-9f-6g-7h-6
l_l my go	a-6b-3c-5d-5f-3g-9h-4
l_l my have	a-6b-4d-4f-3g-9h-6
l_l my husband	g-5h-8
l_l my i	a-6b-5c-9d-5f-5g7
l_l my in	a-4b-7d-6e-4f-3g-8h-6
l_l my just	b-4c-3d-4g4
l_l my keep	g4
l_l my make	g-4
l_l my off	g-4
l_l my on	a-10b-10c-9d-10e-5f-6g-6h-4
l_l my or	g5
l_l my out	a-5b-7c-6d-5e-10h-8
l_l my over	a-5b-6d-5e-3f-4h-3
l_l my round	g4h-4
l_l my say	a-4b-3d-5f-4h-4
l_l my slip	a-10b-6c-6d4f-4g-7h-7
l_l my so	a-3e-4g9h-9
l_l my talk	a-4b-7c-7e-6f-3h-7
l_l my text	g7h-5
l_l my the	g-4h-4
l_l my to	a-8b-4c-3d-6e-6f-7g-13h-4
l_l my until	b-4c-4e-5f-3g7h-4
l_l my when	a-3b-3c-2d-3e-8f-5
l_l my where	g6
l_l my with	a-3g5
l_l myself $	a-8b-8c-8e-7f-6g-3h-5
l_l myself .	a-3b-4c-4d-4e-3g4h-3
l_l myself i	a-6b-8c-5d-10e-13f3g4h-3
l_l myself on	g-5
l_l myself the	a-5b-4c-8e-4f4g3h-4
l_l name $	a-6b-3c-4e-3f-4g-7h-6
l_l near .	g5
l_l nearly .	a-5b-6c-5d-4e-4f-5g9h-4
l_l nearly my	a-3b-4c-3
l_l nearly of	g-6
l_l neck $	g8h-4
l_l need $	a-4b-5c-4d-3e-3g-5h-2
l_l need .	b-6c-3g-5
l_l need hear	a-3f-4
l_l need to	b-4e-3f-3
l_l neighbor be	h-7
l_l never ,	a3e-7g-5h-4
l_l never .	b4c-9d-8e-7f-15g-9h-5
l_l never a	b6e-6g-8h3
l_l never anyone	b-3f-8g6h-4
l_l never anything	e-5f3g-6
l_l never at	g-8
l_l never coffee	a-4b-4d-3e-3g-3h-3
l_l never me	a-6b-8f-4h-6
l_l never tell	d-4e-4f-3g-4h-9
l_l never the	a-5b5e-3f4g-9h-3
l_l never them	a-5b-3g3
l_l never to	b-12c-5d-5e-4f-7g-12h-5
l_l never when	a-6b-8d-6e-10f-6g-4h-4
l_l never you	a-12b-8e-7f-7g-9h-4
l_l never your	h-4
l_l new .	a-3b-6c-5d-3e-7f-5g-4h-8
l_l new for	a-6b-8c-6d-4e-4f-5g-10h-5
l_l next ,	h-2
l_l next :	d-3g-4h-3
l_l next i	a-3c-3g-6
l_l next my	g7
l_l night $	b-6c-5d-4e-4f-7h-5
l_l night he	g4
l_l nine $	a-4b-3e-4f-2g-4h-3
l_l nine and	g-4h-3
l_l no $	b-4c-3e-4f-2g-6h-5
l_l no ,	a-10b-10c-11d-5e-8g-12h-10
l_l no .	a-13b-9c-6d-9e-16f-14h-3
l_l no at	h3
l_l no deal	a-3b-3g-6h-3
l_l no i	g-3h-6
l_l no in	d-3f-13g-7h-5
l_l no of	d-3e7h-7
l_l no than	b-3d-4f-5g-3
l_l no to	a3b-7c-4d-4g5
l_l nobody $	g-3h-7
l_l nobody .	a-10b-6c-6f-14h-3
l_l nobody hurt	a-4b-5c-4d-4e-3f-5g-6
l_l nobody me	g3
l_l nobody this	b-6g-6
l_l none it	b-4d-3e-4f-3g-6h-6
l_l none this	a4e-3
l_l noon $	g-3h-3
l_l not $	a-10b-6c-6d-8f-5g-5h-7
l_l not ,	a-11c-3d-3f4g-12h-10
l_l not .	b-10c-12d-5e-15f-4h-9
l_l not a	a-9b-9c-6d-9e3f-9g-3h-8
l_l not about	a-6b-2c-3d-8f-3
l_l not an	g-9h-5
l_l not and	g-5
l_l not any	a-5c-3d-5e-4f-3g-3
l_l not anyone	a-8b-3e-3f-6h-6
l_l not anything	a-9b3c-3d-5e-5f-5h-7
l_l not anywhere	a-3e-4g-3h-5
l_l not around	g3
l_l not at	b-7c-5e-5f3g-5
l_l not back	a-7b-4d-4e-5f-4g4h-7
l_l not bad	a-6b-4c-3g-8h-3
l_l not be	a-4b-6d-4e-8f-7g4h-5
l_l not dare	a-3b-3c-2d-4e-5g-5h-4
l_l not do	a-5b-14c-4e-4f-7g-7h-5
l_l not fault	a-6b-10c-3d-4g-5h-6
l_l not feel	e3g-4h-3
l_l not for	a-5b-3c3d-3f-6g4h-3
l_l not go	g-4
l_l not have	g-6
l_l not he	f-3h-6
l_l not her	b-5c-4d-7e-7f4h-10
l_l not here	g4
l_l not his	g-4h-4
l_l not home	a-3b-3c-4d-4e-4g-5h-3
l_l not honest	a-5b-4d-4e-4g-4h3
l_l not how	a-7g-4
l_l not i	a-14b-4d-5e-4f-6g8
l_l not if	c-3f-3h-5
l_l not in	a-6b-4c-6d-10e-7f-9h-11
l_l not it	a-4b-6c4e-12f-8g-4h-5
l_l not less	a-4e4g-5
l_l not lie	f-4
l_l not man	a-5d-6g-5
l_l not me	a-9b-9c-5d-7e-4f-3h-7
l_l not monster	a-3b-5c-4e-6f-6g-4h-4
l_l not my	a-6b-6c-3d-4e-4f-3g3
l_l not myself	a-4b-2c-4d-5e-3f-9h-4
l_l not need	a3b-3e-3g3h-6
l_l not of	a-4d-3f-3g-7
l_l not on	a-6b-3c-4e-2f-3g3h-5
l_l not one	g-8h-6
l_l not out	a-3g5
l_l not person	a-8c-5d-9e-9f-9g-6h-9
l_l not safe	c-3d-3f-3g5h-4
l_l not since	g-4h-3
l_l not that	c-7d-7f-6g-9h-5
l_l not the	a-7b-9c-5d-9f-3g3
l_l not there	a-11b-7d-4e-3f-4
l_l not this	a-7b-8c-4d-11e-12f-12g10h-12
l_l not though	a-7b-4c-4d-6f-4h-4
l_l not to	a-6b-9c-10d-4e-4h-9
l_l not up	a-8b-3c-5d-5e-7f-4g5h-6
l_l not well	a-3b-2c4d-5f-4g-4h-4
l_l not what	a-9b-4d-7f-11h-6
l_l not when	a-4c-5g-4
l_l not with	g-6h6
l_l not you	a3b-4d-3e-7f-7g-7
l_l not your	a-7e-3g-8h-4
l_l note the	g-4h-3
l_l nothing .	a-8b-5c-4d-5e-4f-7g-4h-8
l_l nothing a	a-4b-3e-4h3
l_l nothing i	g-8h-5
l_l nothing live	a-3g4h-3
l_l nothing say	b7e-10f-4g-6h4
l_l nothing telly	a-3b-3e-3f-4g-5h-5
l_l nothing the	b-12c-3d-8e-5f-7g-9h-6
l_l nothing to	b-4g3h-4
l_l nothing with	g-3h-10
l_l notice $	a-8b-7c-6d-4e-4f-6g-5h-6
l_l notice .	a-4b-2c-5f-3g-3h-7
l_l notice be	a-4d-2e-6g-4h-4
l_l notice i	a-4b-6e-6f-3g-4
l_l now $	a-4b-5c-3e-5f-5h-7
l_l now .	a-3b-4c-3g-6h-3
l_l now be	g4
l_l now it	g-5h-3
l_l numb $	g-3h-6
l_l of $	a-3d3e-5f-6g-7h-5
l_l of ,	a-12d-3e-5f-5g-3
l_l of .	a-3b-12d-4f-7g-3h-15
l_l of and	a-7d-3e-5f-4g-11h-6
l_l of at	a-8b-8c-9d-10e-7f-5g-7h-5
l_l of be	b-3d-4h-3
l_l of come	a-4b-4e-6f-5g-7h-3
l_l of do	a-4b-3c-3d-5f3g-6h-6
l_l of hide	g-7h3
l_l of him	a-3b-6c-5d-5f-3g-10h-5
l_l of holiday	a-3c-7d-6e-6g-6
l_l of i	a-3b-5c-3d-3e-5f-2h-3
l_l of in	a-5b-5c-3d-5e-4f-4h-6
l_l of kid	b-8c-3d-5e-5f-4h-3
l_l of life	b-5c-5d-3f-7g-5
l_l of make	a-4b-4c-5e-5f-5g-5
l_l of man	g-4h-6
l_l of molehill	a-3c-3e-5h-4
l_l of month	g-5h-3
l_l of mother	a-4f-3g-6h-10
l_l of of	g-10h-5
l_l of on	a-4b-3c-3d-4e-3f-4g-4h-5
l_l of rope	a3g-4
l_l of the	a-4b-8c-4d-6e-3f-7g-4
l_l of to	g3
l_l of when	g-8h-2
l_l of would	a4e-3g-8h-3
l_l of year	g-3h3
l_l of you	a4b-2f-6g5
l_l off $	a-5b-2c-4f-3g-5h-3
l_l off and	a-3c-3d-7e-4g-5h-4
l_l off i	a-3e-3g3
l_l off rail	a-4b-5c4d-5e-4f-4g-4h-4
l_l off that	a-4d-4e-6g-4h-3
l_l old ,	a-4g-3
l_l old .	b-3d-8e-5f-7g-6
l_l on $	a-4b-4c-4d-9e-4f-3h-4
l_l on ,	a-3c-2f-3g-13
l_l on .	a-7b-5d-8e-12f-3g-4h-3
l_l on :	h-3
l_l on ?	a-4c-3e-4g-3h-4
l_l on and	c-8d-3e-5g11
l_l on application	a-4b-4c-5d-5e-4f-4g-4h-3
l_l on arm	g4
l_l on because	c-4f-3
l_l on bed	g7
l_l on bench	b-5c-4d-5e-4f-4g-5h-3
l_l on bridge	a-8b-7c-4d-7e-6f-4h-5
l_l on by	a-5b-4c-5d-4e-3g-6
l_l on car	b-3c-4e-3f-3g5h-5
l_l on every	a-7b-3g-9
l_l on family	g-4
l_l on foot	a-3b-5c-5d-5e-5f-5g-7h-6
l_l on for	a6g-11
l_l on fridge	a-3b-4c-4d-3e-5g-5
l_l on i	a-3b-3d-5e-4g5
l_l on ice	b-4c-5d-6e-4f-4g-7
l_l on if	g-8h-5
l_l on it	a-3e-5g-4h-3
l_l on knee	a-5b-4c-5d-3e-3g-5h-4
l_l on me	g-6h-3
l_l on morning	g-7
l_l on night	c-4d-3g-6
l_l on oven	b-3c-4d-6e-3f-3g-6
l_l on own	b-3c-6e-2
l_l on phone	a-9b-15c-8d-8e-5f-9h-3
l_l on pier	g-4
l_l on second	g-5
l_l on shoulder	a-4b-6c-6d4e-5f-4
l_l on side	a-4c-5d-9e-3f-3g-6h-4
l_l on site	a-5b-5c-6d7e-4f-4g-6h-3
l_l on so	g-7h-3
l_l on stair	g-7h-3
l_l on that	a-4b-3d-3e-6g-6
l_l on the	a-3c-2
l_l on this	a-5c-3g-7h-3
l_l on to	g-6h-3
l_l on train	a-4b-5c-3d-3e-4f-5g-7
l_l on way	a-4b-5c-8d-12e-5f-5h-3
l_l on when	g-9
l_l on you	a-5b-4e-5f-5h-5
l_l once for	a-4c-3g-3
l_l once you	h-3
l_l one $	a-7b-6c-4d-5e-6f-5h3
l_l one ,	a-4e-5f-3g-9h-6
l_l one .	a-3g-8h-5
l_l one lie	a-5b-5c-4d-5e-4g-4h-4
l_l one the	g-8h-2
l_l online $	a-3b-3c5d-5f-4g-4h-4
l_l only ,	a3b-3c-4e-4f-6g-3h-5
l_l only .	a-8b-6e-7f-3g-5h-5
l_l only me	e4f-2g-6h-3
l_l only of	a-3e-4f-4g-3
l_l only two	a-4c-4d-5f-3h-3
l_l only you	a-5d-7e3h-4
l_l open $	a-4d-2e-3f-4g-8h-6
l_l open ,	g4
l_l open .	g-8
l_l open account	b-3g-6
l_l open laptop	a-3c-4d-5e-3f-3h-4
l_l open letter	g4
l_l open private	a-4b-4c-4d-4f-4
l_l open site	a-6d-5e-2g-4
l_l or .	b-7c-3d-4f-6g-9h-4
l_l or be	a-5c-4d-6e-5f-2g-12h-3
l_l or will	b-5c-3
l_l or you	a-9c-6e-4g-3
l_l order .	g-8h-6
l_l other and	h-5
l_l other get	g-9
l_l ought be	a-5b-5c-3d-3e-4h-5
l_l our ,	a-4f-4g-7
l_l our .	b-6c-4d-3e-4f-4h-5
l_l our be	g4h-4
l_l our tonight	h-4
l_l out $	a-4b-6c-5d-5f-5h-8
l_l out .	a3b-5c-5d-6e-6f-5g-6h-6
l_l out a	a-4c-5e-4h-4
l_l out have	g3
l_l out i	a-4b-3c-3d3e-8f-4g-6h-3
l_l out my	a-3c-13e-5f-5g-11h-4
l_l out the	a-4b-3c-9e-6f-3g4
l_l out this	a-3b-7c-8d-7e-9f-3g-9h-4
l_l outside $	h-4
l_l over $	a-5b-4c-6e-5f-4h-5
l_l over .	a-2b4c-4d-3e4f-4g-5h-3
l_l over fence	a-3b-3c-3e-3h-3
l_l over summer	g-3
l_l owe an	a-6e-5g-5
l_l own $	a-6b-4c-6e-3g-8
l_l own .	a-4b-3c-4e-5f-5h-5
l_l own and	g-7h-3
l_l own part	g-5h-3
l_l pack bag	a-3b-4e-4f-3g-3h-3
l_l page $	g-6h-3
l_l pain $	g-5h-5
l_l paranoid $	h4
l_l park $	a-7b-7c-6d-9e-3f-5h-3
l_l part $	a-6b-3c3d-10g-4h-3
l_l part it	a-4b-5c5d-6e-5f-4g-6h-4
l_l pass shop	a-3g-4
l_l pay $	a-6b-3d-4h-3
l_l pay a	a-4c-3d-3f-3
l_l pay it	a-4b-5d-3e-3
l_l peace $	g-7h-5
l_l peace it	g-6h-4
l_l people it	g5h-3
l_l person $	a-9b-4c-3d-3e3f-7g-6h-7
l_l phone $	c-3d-4e-4
l_l phone .	a-3b-5c-3d-4e-3f-3h-4
l_l phone and	a-5f-3g-7
l_l phone feel	b-3g-5
l_l phone for	g-6
l_l phone i	b-3d-3e-9f-2g-3h-5
l_l phone it	a-4b-6c-4d-3e-5f-5g-7h-3
l_l phone lock	a-4b-4d-5g6
l_l phone night	g3h-3
l_l phone the	a-8b-8c-7d-8e-4f-8g-12h-5
l_l photo $	a-5b-5c-4d-6e-4f-8h-5
l_l picture $	a-4g-3
l_l picture and	g-7
l_l picture the	a-3b-5c-5d-5g-4h-4
l_l please me	a-5b-6c-6d-3e-7f-4g-5h-3
l_l pond $	g-7h-3
l_l poor ,	a-4b-6c-5d-6e-7f-8g-7h-5
l_l porn $	a-5c-2d-3e-2f-3g-4h-3
l_l post and	d-3g5
l_l private at	a-4b-5c-3f-3
l_l protect .	g-6
l_l proud .	a-2d-3e-3f-3g-3h-3
l_l push against	g6h-4
l_l put hand	c-2g5
l_l put in	a-7d-3e-3f-3h-4
l_l put kettle	b-4d-3e-4g-4
l_l put knife	g-3h-6
l_l put on	b-4c-3d-4e-3f-3g-3h-3
l_l put phone	b-3g-4
l_l put thru	g3
l_l question $	a-5b-4c-3d-5e-4g-3h-7
l_l quiet $	c-3f-3h-5
l_l quiet and	a-4b-3d-3f-2g3
l_l quiet i	b-3d-6e-4f-3g-11h-3
l_l rain $	a-4b-5c-5d-4e-8f-7g-6h-5
l_l rain i	a-6b-9d-8e-10f-6g-5h-4
l_l raise fist	a-3b-7c-3e-6f-3g8h-4
l_l rather dead	e-7f-3g5h-3
l_l rather than	b-6c-4e-5f-3g-7h-3
l_l rather with	a-6b-5f-4g-4h-6
l_l read .	e-5f-4g-7
l_l read diary	g-5h2
l_l read list	g-3h-5
l_l read message	a3b-4c-4e-7h-2
l_l read of	a-6c-4d-6e-7f-3g-7h-4
l_l read out	c-7e-4f-4g-5
l_l read the	a-5b-4d-3e-4f-4g-6h-4
l_l reason lie	a4b-8d-4f-3h-6
l_l receipt $	a-4b-5c-7d-6e-7f-3g-6h-3
l_l receipt i	g-4
l_l regret .	a-5b-6c-8d-5e-6f-5g-7h-9
l_l regret if	g-3
l_l reject $	a4b-6c-3e-3f-5g-4h-4
l_l relapse $	g-4h-6
l_l respect .	a-3b-9c-4d-5e-6f-5g-6h-3
l_l rest $	a-7b-4c-5e-3f-3g4h-5
l_l result $	g-6h-5
l_l review $	a-4f-4h-4
l_l rice $	g-4h-4
l_l right $	b3c-6d-7f-6g-7h-7
l_l right .	b-4c-3d-5f-3h-7
l_l right i	a-6b3e-3g-4h-3
l_l right the	a-8b-7c-3d-6e-5g-3h-4
l_l ring $	a-5c-7d-3e-3
l_l ring .	a-3b-3c-3d-5e-3f-4g-4h-6
l_l ring before	b-4d-4e-2f-4g-5
l_l ring father	g-6
l_l ring i	g-4
l_l ring seven	g-6
l_l ring sponsor	a-2g-5h-6
l_l ring the	d-2g-6
l_l rob bank	a-4e-4g-4h-5
l_l rob of	a-5b-6c-7d-6e-4f-3g-5h-6
l_l roof $	g3h-3
l_l room $	a-3b-3c-4d-5e-3f-5h-4
l_l room it	a-5d-5g-5
l_l rope $	a3g-4
l_l rope the	a-6b-6c-5d-5e-7f-6h-6
l_l rota $	g-5
l_l round .	a-3b-3e-7g-7
l_l round throat	g5
l_l row $	d-4
l_l run $	a-8b-4c-7d-7e-7f-7g-6h-3
l_l run the	a-3b-3c-4d-4g-6
l_l sad $	a-8b-8c-4d-3e-7f-4g-5h-7
l_l sad i	b-5c-3g-8h-2
l_l safe home	g6h-4
l_l safe the	g-6
l_l safe you	a-2b-7c-7d-3e-9g-9h-7
l_l saint $	a-9b-6c-5d-5e-6f-7g-4
l_l sam $	a-5b-5c-4d-3e-4f-4g-5h-4
l_l same $	b4d-4e-3f-4g-3h-5
l_l saturday $	g-6
l_l saturday i	c-6g5h-3
l_l say "	g-4h-6
l_l say $	a-3b-6c-3d-4e-4f-5g3h-5
l_l say ,	a-8b-8c-3e-7f-6g-10h-7
l_l say .	a-3c-3d-3e-7f-4
l_l say always	b-14c-3g-4
l_l say and	a-3b-3c-4d-4g5h-3
l_l say be	a-10b-3d-2e-12f-5h-2
l_l say can	g4
l_l say do	g-2h-3
l_l say enough	f-4g-6h-8
l_l say feel	e-9g-4h-3
l_l say first	a-3e6f-2g-4
l_l say have	d-3
l_l say i	e-5g-4
l_l say name	e-2g-5
l_l say should	a-2c-3d-5f-4g-5
l_l say so	g-8h-2
l_l say the	a-4b-5c-3d-3e-3f4g-4h-3
l_l say to	a-5b-3e-5f-3g-3
l_l say will	g6
l_l say would	c-2e-8g3
l_l say you	a-5b3c-8d-4e-6f-3g-11h-7
l_l scared the	a-6b-6c-4d-7e4f-3g-6h-8
l_l scared what	e-3f-3g5
l_l scared will	d-3f-5
l_l school $	a-2b-3f-3g-6h-3
l_l school ,	a-3g3h-3
l_l school .	a-4b-3c-4d-5e-6f-3g-4
l_l scratch arm	a-4b-5c-6d-6e-3f-3h-3
l_l scream $	a-4b-4c-4d-3e-3f-8g-11h-2
l_l screen $	a-3b-6c-3d-9e-4f-5g-5h-4
l_l sea $	b-2c-3d-6e-4f-3
l_l second ,	g-5
l_l second .	a-4c-4f-4g-7h-3
l_l second be	g3
l_l secret $	a-6b-6c-7d-5e-7f-9g-6h-5
l_l see $	a-4c-3e-11f-2
l_l see .	a-5c-4d-3f-5g-3
l_l see be	g-6
l_l see statement	b-3e-6g-4
l_l session $	a-4b-8c-10d-9e-7f-5g-8h-5
l_l session cancel	h-3
l_l set a	a-5b-4c-6d-7e-3f-5g-4h-5
l_l set off	g-4h-4
l_l seven $	g-6
l_l shake baby	a-6b-4c-4d-4e-6f-4g7h-4
l_l share location	d-3f-3
l_l shaving $	b-3d-3f-4g-5h-3
l_l she .	a-10b-5c-4d-4e-8f-3g-3h-4
l_l she a	a-5b-4c-3d-5f-5g-9h-3
l_l she at	b-5c-3e-4g7
l_l she be	g-5h-7
l_l she get	b4e-8f-4h4
l_l she go	g3
l_l she have	a-2b-7c-3d-3e3f-3h-7
l_l she her	a-3b-3c-5d-3e-7f-6h-5
l_l she i	b-4e4f-2g-7
l_l she in	a-5d-3g-8
l_l she it	a-7b-7c-3d-5f-6g-10h-7
l_l she let	d-3e-7g-5h-3
l_l she me	a-13b-9c-3d-4e-3f-5g3h-4
l_l she my	a-4b-7c-5d-3e-9f-3g-12h-3
l_l she not	a-7b-9c-5d-8e-3f-4h-9
l_l she the	a-5b-5c-3e-5f-3g3h-3
l_l she to	b-3c-4d-3e-8g-8
l_l she wait	g-6
l_l shed $	g-5
l_l shift $	a-5b-3e-2f-6g-9h-3
l_l shoot a	a-2b-3d-2e-5f-4g-5h-4
l_l shop $	a-6d-4g-6
l_l should have	b-5c-3d-6f-3
l_l should tell	c-6e-3g-6
l_l shoulder $	a-4b-4c-3d-6e-5f-4g5h-3
l_l shout $	a-4b-5c-3e-4f-3g-5h-5
l_l shout .	a-3b-4e-3g-7h-3
l_l shout but	g-5
l_l show how	a-4
l_l show the	a-6b-5c-3d-3e-6f-4g-6h-3
l_l show your	b-4d-3g-4h-4
l_l shower $	g-5h-3
l_l shrug $	g-3h-4
l_l sick $	b-3c-3d-3f3g-5
l_l side $	a-3b4c-3d-3e-3f-3g-5h-7
l_l since $	a-5b-5c-5f-3g-7
l_l since .	a-10b-8c-11d-5e-11f-7g-8h-9
l_l since move	g3
l_l single i	g-4
l_l sister $	a-3b-5c-4d-3e-4f-5
l_l sister .	g3h-4
l_l sister i	a-4b-4c-3d-3f-3g-7h-3
l_l sit .	b-4c-3d-4f-3g-9
l_l sit and	b-3d-3e-4f-3g-5h-6
l_l sit the	a-3b-2c-3d-3e-3f-3g4
l_l sit with	a-4e-4g-6h3
l_l site $	a-5b-5c-6d3f-3g-4h-2
l_l six $	b-3c-3e-3h-3
l_l six and	a-3c-3g-4h-5
l_l slam door	g-5
l_l sleep $	a-3b-4c-3d-5e-6f-5h-3
l_l sleep .	a-6b-3c-3d-3e-3f-5g-6h-4
l_l sleep my	g3
l_l sleep not	a-5c-2
l_l sleep the	b-3c-6d-4e-3f-4g-10h-4
l_l sleepwalk $	g-4h-9
l_l slip $	a-5b-4c-5d-3e7f-3g-5h-5
l_l slip the	g-4h-3
l_l small $	a-3b-5c-3d-3e-3f-4g-5h-3
l_l small ,	b-5c-3d-4f-8g-4h-4
l_l small .	a-5b-4c-5d-5e-3f-3g-4h-7
l_l so $	a-8c-2e-6f-7g-10
l_l so ,	g-8h3
l_l so .	b-3c-6d-5e-5h-9
l_l so about	h-3
l_l so ask	a-4g-5
l_l so be	a-9b-3e-4g-13
l_l so can	a-4e-5g6h-5
l_l so could	a-8e2g2
l_l so do	a3c-3h-3
l_l so give	a-4g-6
l_l so go	c-3d-2e-5f-3g-8
l_l so have	a-9b-4c-4f-2
l_l so he	e-3f-6g5h-2
l_l so i	a-4b-4e-9g-5h-5
l_l so it	a-2b-4c-2e-3f5g-3h-5
l_l so never	a3b-6e-5
l_l so ring	a-4b-3e-3f-3h-3
l_l so stay	a-3d-4f-3
l_l so that	a-5e-3g-7h-4
l_l so the	a-4e-5g-9
l_l so to	g5
l_l so would	g-8
l_l some .	g-5h-3
l_l some be	g4h-4
l_l some i	a-3b-3d-5g3
l_l some in	g-5
l_l something $	a-4b4c-3e-4f-3h-5
l_l something ,	a-6c-3g-8
l_l something i	g-6
l_l something the	f-3g3
l_l sometimes think	d-2f-4g3
l_l son .	g2
l_l son he	a-4c-3f-3
l_l sorry $	a-10d3e-4f-12h-4
l_l sorry any	a-3b-3c-7d-4f-3g-6
l_l sorry be	a-6b-5c-4d-3f-7g-6h-3
l_l sorry but	g-5
l_l sorry everything	g3h-3
l_l sorry feel	a-7c-4d-3e-6f-5
l_l sorry how	g-6
l_l sorry i	c-5g-8
l_l sorry if	g-3
l_l sorry miss	a-3c-4e-6f-2g-8
l_l sorry read	a-5b-3c-5d-6f-3g-11h-7
l_l sorry take	g-3
l_l sorry tell	g-5h-3
l_l sorry that	a-3c4g-4
l_l sorry the	a-7b-2c3d-7e-5f-5g-7
l_l sorry this	a-6f-3g-5h-4
l_l sorry what	a-3b-9f-12g-5
l_l sorry you	d-4e-6g-5h-6
l_l soup $	g-5
l_l spain $	a-2b-6c-4e-5f-5g-7h-3
l_l spare at	g-4h-5
l_l spend on	a-4b-3c-5d-5e-4f-4g-5h-3
l_l sponsor $	b-5c-5d-5f-3g-4
l_l sponsor not	a-6g-5
l_l spring $	g-4h-5
l_l spy $	a-3b-4c-3d-6e-3g-5
l_l stair $	b-4d-3e-5f-3g4h-3
l_l stand the	a-4b-4c-5d-4e-5f-3g-4
l_l start $	b4g-9
l_l start .	a-5b-5d-3e-6g-9h-6
l_l statement you	g-4
l_l station $	a-4b-5c-4e-6f-4h-3
l_l stay $	a-3b-4c-6d-3e-6g-7h-4
l_l stay and	a-4c-3g-5h-3
l_l stay my	a-3b-6c-3f-3g-5h-2
l_l steam it	g5h-3
l_l stew $	a-3b-3c-4d-4e-6f-4g-7h-5
l_l stop $	a-7b-6c-5d-5f-5g3h-8
l_l stop .	g-9h-3
l_l stop and	a-3b-3c-7e-3f-4g-5h-5
l_l stop i	a-4c-5d-4e-3h-3
l_l stop me	d-4e-6
l_l stop the	a-5c-4g-7h-4
l_l stop your	g-4h-4
l_l straight $	g-3h-3
l_l straight the	g-5
l_l stuff $	a-6b-5c-6d-8e-7f-4g-3h-5
l_l stupid $	a-5b-4c-4e5g-6h-4
l_l summer $	g-4h-4
l_l sunday $	b-5c-6e-5f-4g-4h-3
l_l supper $	g-4h-3
l_l suppose do	a4f-3g-4h-4
l_l surprise $	a-4b-3c-3d-2e-4f-3g-6h-4
l_l swim $	a-4b-7c-3d-4e-6f-6g-6h-3
l_l switch .	c-3d3f-2g-5
l_l switch off	a-4c-3d-5g-4
l_l switch the	g-4
l_l table $	a-3b-4d-3e-5g-6h-3
l_l tablet $	a-3b-3c-4d-6e-3f-3g7h-6
l_l tablet ,	g-7
l_l tablet my	a-4b-3c-4f-2
l_l tablet the	a-4b-4d-3e-3g-9
l_l take .	a-5b-7c-4d3e-5f-3g-7h-4
l_l take for	a-4b-3d-3e-3f-3g-7
l_l take grant	g-4
l_l take in	g6
l_l take key	c-3e-4h-3
l_l take kid	b-6g-4
l_l take of	g-9h-8
l_l take phone	a-6b-7c-2e-6f-3
l_l take responsibility	a-4b-5e-7f-3g-7
l_l talk $	a-4b-5c-4e-5f-5g-6h-3
l_l talk .	a-5e-3f-3g-5
l_l talk it	a-4d-6e-5g-8
l_l talk so	a-10f-5g-3
l_l talk sunday	c-5e-5g-4h-4
l_l talk the	a-4b-5c-4d-5e-3f-6g-5
l_l tea $	a-3b-4c-5d-3e-3f-6g-7h-5
l_l tell $	a3b-6d-3e-3h-5
l_l tell ,	b-4c-3f-2g-11h-3
l_l tell .	a-7b-8d-5e3f-7g-5
l_l tell about	b-3c-8d-3g-11h-3
l_l tell and	a-7c-5d-6e-4f-3g-8h-4
l_l tell at	a-3b-3c-3f-2g-8h-7
l_l tell because	c-3e-7f-3g-5
l_l tell before	a-3c-3e-3g-3h-2
l_l tell brother	a-3b-5d-5f-3g-7h-9
l_l tell first	a-3e-9f-3g-3
l_l tell group	c-4g-6h-3
l_l tell he	g4h-3
l_l tell i	a-4b-3c-4e-6f-3
l_l tell if	a-3e-6g-5
l_l tell in	g-4
l_l tell it	a-8b-5c-3d-8e-6f-7g-7
l_l tell kid	b-3
l_l tell lad	g-13
l_l tell mother	a-4b-6c-4d-3f-4h-3
l_l tell on	a-6b-2c-6d-3e-6g-7
l_l tell she	g4
l_l tell sister	g4h-4
l_l tell so	b-3d-3e-5f-7g-6h-6
l_l tell that	a-7b-4c-5f-3g-9h-3
l_l tell the	a-4b-3c-4d-4e-3f-3g-10
l_l tell thing	a-3c-3f-3g-10h-5
l_l tell truth	a-2b4d-5e-9f3g-11
l_l tell what	a-5b-5e3g-6h-3
l_l tell you	h-5
l_l telly ,	g-4h-4
l_l ten $	a-5b-3c-4d-7e-4f-4g-4h-5
l_l ten .	a-5b-3c-3e-2f-2h-3
l_l terrible and	g-5
l_l text $	g3
l_l than .	a-8b2c5d-7e-5f-13g-7h-7
l_l than her	g5h-4
l_l than think	b-2e-5g-3h-4
l_l thank ,	g-5
l_l thank .	a-5b-5c-3d-5e-5f-4g-7h-6
l_l thank for	c-6g-3
l_l that $	a-4b-6d-6e-7f-2h-2
l_l that ,	a3b-4c-4d-7f-4g-8
l_l that .	a-11b-4c-9e-11f-9g-15h-3
l_l that ?	a-11b-3c-3d-3e-4f-3g-4h-7
l_l that a	a-2c-8d-5f-7g-4h-5
l_l that again	g-4
l_l that all	b-3g-7h-3
l_l that at	h-5
l_l that be	a-5b-6c-3g-4
l_l that can	g-4h-8
l_l that do	a-8c-3d-3g3
l_l that find	a-3g-3
l_l that get	g-5h-4
l_l that go	a6c-3d-4f-3g-7
l_l that have	a-6b-3c5d-4e-6g-9h-3
l_l that hide	a-4c-6d-4f-3g-4
l_l that how	a-9f-3g-5
l_l that hurt	a-4b-3c-5d-3f-4g-5
l_l that in	a-3b-5d-4e-3g-9h-5
l_l that it	g-6
l_l that my	a-6b-3c-5d-4f-3g-5h-4
l_l that not	g-5
l_l that on	a-5c4g-4
l_l that take	a-10b-10c-13d-6e-10f-3g-7h-7
l_l that tell	g-3
l_l that the	a-8b-7c-4d-7e-4f-7g-8
l_l that what	a-4b-6c-6e-4g-4h-3
l_l that when	a-3c-4g3
l_l that would	c-5d-3e-11f-3
l_l that you	f-4h-4
l_l that your	g-10h-3
l_l the ,	b-11c-5d-6e-7f-8g-3h-7
l_l the .	a-13b-4c-17d-6f-13g-7h-5
l_l the :	a-7b-7c-8d3e-3f-5g-7h-3
l_l the ?	a-6d-3f-7g-4h-6
l_l the a	a-9b-5c3d-5f-8g4h-5
l_l the about	a-4b-6c-2d-4e-4f-5g-6h-4
l_l the after	a-6b-3c-3d-3e-4f-6g3
l_l the again	a-4b-5c3e-4h-3
l_l the against	a-3b-3c-3d-3e-12h-9
l_l the all	a8b-3g-5
l_l the and	b-3c-5e-3f-3g4h-2
l_l the ask	a-5b-6d-5e-4f-3
l_l the at	b-6c-3d-2e-4f-4g-5h-8
l_l the be	a-13b-6c-3d-15e-6f-5g-11h-11
l_l the because	b-3d-3
l_l the before	a-3c-4d-4e-3h-6
l_l the bite	g-5h-4
l_l the box	a-7b-5c-6d-6e-4f-3g-7h-3
l_l the break	a-10d-5f-3g-7
l_l the but	c-3g-6
l_l the by	a-4b-6c-6d-5e-6f-4g-11
l_l the call	a-4b-6c-3d-6e-3f-4g-7h-3
l_l the card	a-3
l_l the clear	g-8h-6
l_l the come	a-3b-3c-2d-5e-3f-4g-4
l_l the computer	g-4h-3
l_l the day	a-5b-4g-4
l_l the die	a-7b-5d-4f-3g-4
l_l the do	a-7b-8c-6f-3g-11h-6
l_l the down	b-3c-3d-3e-5f-3h-5
l_l the end	a-5b-7c-4e-3f-4g-12
l_l the every	g3
l_l the for	a-6b-6c-8d-10e-5f-9g5h-11
l_l the from	a-4b-12d-5e-5f-5g-10h-5
l_l the gate	g3h-3
l_l the get	a-7b-6c-7d5e-6f-6g-3h-3
l_l the go	a-9b-9c-7d-9e-9f-7g-3h-3
l_l the habit	c-4g-3
l_l the have	c-6d-3f-4h-3
l_l the he	a-6b-3d-3e-6f-3g-9h-4
l_l the hide	d-3g3
l_l the home	g-5
l_l the i	a3b-3d-4e-7h-6
l_l the if	e-4f-3g4
l_l the in	a-10c-10d-7e-3g6h-3
l_l the job	c-4d-5f-5g-4h-5
l_l the just	a-5b-3c-7d3g-7
l_l the keep	a-6b-6c-4d3e-6f-3g-6
l_l the key	a-6b-6c-6d-5e-5f-7g5h-4
l_l the know	g-8h-5
l_l the last	a-4b-3c-3d-4e-3g-7h-3
l_l the light	a-4c-3g-6
l_l the like	g3
l_l the machine	g-6
l_l the make	a-4b-6c-6e-6f-6g-8
l_l the next	a-6b-3c-5d-4f-5g5h-5
l_l the now	b-9d-3e-2g-5
l_l the of	b-3c-3f-3g-6
l_l the off	g3h-3
l_l the on	a-7b-4e-8f-3
l_l the one	a-3b-4d-3f-6h-3
l_l the open	b-3d-6e-3f-4g-10h-7
l_l the or	a-4b-4d-3e-4f-3g-8h-3
l_l the out	a-6b-7c-8d-8e-7f-3h-6
l_l the over	a-3b-3c-3e-3h-3
l_l the park	b-3c-4e-3f-3g-4
l_l the phone	a-6b-5c-3d-3e-3f-5g-7h-5
l_l the ring	a-4b-3c-4d-4e-4h-3
l_l the room	d-3g-4h-3
l_l the run	a-4b-3c-4d-5e-6f-3g-4
l_l the say	a-4b-3c-3d-6f-3g-4
l_l the shut	a-3e-2g6
l_l the side	g5
l_l the since	b-3c-3f-5g-5
l_l the sleep	g-8h-3
l_l the so	c-5e-3
l_l the story	a-5c-4d-3e-5f-5h-7
l_l the take	a-5b-3c-4f-6g-7h-3
l_l the ten	a-6e-3g-4h-3
l_l the that	a-6b-3c-5d-3e-4f-3g-5
l_l the thing	a-9b-10c-6d-9e-7f-5g-6
l_l the till	g-7
l_l the time	b-5c-3d-5e5g-9h-4
l_l the to	a-6b-5c-8d-8
l_l the tonight	g3
l_l the twice	g-14h-2
l_l the until	b-3g3
l_l the up	a-9b-6c-6d-6e-6f-8g-9h-5
l_l the way	a-6c-3d-2g-8h-3
l_l the we	a-7c-3d-4e-7g-8h-5
l_l the when	a-5c-4d-3e-7g5
l_l the who	a-4d-3e4f-4h-5
l_l the window	a-4b-4c-4d-4f-4g3
l_l the with	c-5e-5f-7g-6h-5
l_l the without	a-4b-4d-6e-3g-5
l_l the work	a-3g-3
l_l the you	a-5b-3e-3g-3
l_l their .	a-4b-6c-5e-6f-6g-3h-7
l_l them $	a-7b-9c-5d-5e-6f-7g3h-11
l_l them .	a-4c-4e-4f-3h-3
l_l them be	g-6
l_l them i	g-6
l_l them the	a-4b-3d-7e-3f-4g-10h-5
l_l then .	a-6b-4d-5e-3g-4h-7
l_l then apologize	c-9e-4g-5h-3
l_l then go	a-3b-5c-3e-5g-6
l_l then would	a-4b-4d-4e4f-3g4h-6
l_l there $	b-5c-5d-7e-7f-6g-5h-7
l_l there a	b-4c-3d-9f-10g4h-12
l_l there another	g-6h-4
l_l there be	g-5h-7
l_l there no	a-10c-4d-10f-14g-6h-13
l_l there nothing	b-2f-3h-7
l_l there something	a-4b-6d-7e-6f3g-6h4
l_l there your	a-11c-10d3g-7h-7
l_l these .	a-5b-9c-7d-8e-4f-7g-8h-5
l_l they .	c-3f-3g5
l_l thing $	a-7d-6e-5f-4g-8h-5
l_l thing .	a-8b4d-7e-6f-7g-8h-4
l_l thing and	a-3b-5c-4e-9f-3h-3
l_l thing be	a-3b-3d-3e-3f-3g-5h-5
l_l thing good	b-6f-4g-5h-4
l_l thing i	a-4b-3d-9e-6f-2g-5h-4
l_l thing me	g4h-5
l_l think $	a-7b-3c-5d-6e-6f-3g-5h-5
l_l think .	h-5
l_l think be	a-2b-6c-4d-6f-5g-12h-5
l_l think end	g4
l_l think have	a-3c-6e-8f-3g-7h-3
l_l think i	c-2g-4
l_l think it	a-4d5e-11g3
l_l think should	a-3d-3e-2g-7
l_l think the	b6d-4e-6g5
l_l think will	f-2g4
l_l think would	a-7c-3d-5e-9g-7
l_l thirty i	g-6
l_l this $	a-7b-9c-4d-5h-3
l_l this ,	a-3e-4g5h-4
l_l this .	a-7c-8e-9f-14h-10
l_l this a	a-3b-8e-3f-9g-9h-5
l_l this and	a-8b-4c-3d-8e-7
l_l this be	a-10b-5d-4e-4f-6g-11h-7
l_l this for	b-6c-5d-5e-9f-7g3
l_l this have	b-4c-3e-9h-5
l_l this i	e3f-7g4h-2
l_l this me	a-3b5e-3f-10g-5
l_l this my	a-3b-4c-3d-4e-4f-6g-8h-4
l_l this so	a-5e-4g-7
l_l this you	b-5e-3g-5
l_l this your	b-5c-7d-5e-4f-5g-5h-5
l_l those .	g2h-3
l_l though be	a-7b-2c-4d-3e-4f-4h-4
l_l three $	a-7b-6c-3e-3f-5g-7h-4
l_l three .	b-4c-4d-4e-3f-4g-10
l_l three in	g-6
l_l three of	h-3
l_l three the	g-7h-3
l_l throat $	g5
l_l throat i	g6h-6
l_l throw plate	a-3g3
l_l thru ,	g-5
l_l thru motion	a-3d-3g-3h-3
l_l thru phone	a-5b-10c-7d-8e-5f3h-3
l_l thumb the	a-7b-4c-5e-4f-4g-5h-4
l_l thursday $	a-3b-4c-7d-4e-6f-5g-8
l_l thursday that	a-3c-4e-2f-4g3
l_l tile $	g5
l_l till have	g-4h-5
l_l time $	a-4c-6f-5g-5h-9
l_l time be	g2
l_l time break	g4
l_l time go	a-5e-3f-5g5
l_l time i	g-3
l_l time leave	d-3g-3
l_l tired $	a-6b-4e-7f-10h-10
l_l to $	b-4c-5d-3e-4f-4h-7
l_l to ,	a3b-3g-4
l_l to .	a-6c-9d-11e-3f-4g-5h-10
l_l to :	a-3b-3d-4e-5h-3
l_l to a	b-6c-6d-6e-8f2g-3h-9
l_l to about	a-4b-3c-9e-5f-3g-3
l_l to again	b-5g-5
l_l to alive	g9h-3
l_l to all	g-7
l_l to an	g4
l_l to and	a-6b-3c-6e-5f-4g-3
l_l to around	g6
l_l to ask	g-3
l_l to at	a-5b-4c-2d-5e-3g-5
l_l to be	a-4e-4g4h-3
l_l to because	b-3c-4g-6
l_l to before	b-3c-3d-4f-4g3h-3
l_l to clean	d-3g-4
l_l to come	g-5
l_l to dead	a-4c-5e-5f-5g8
l_l to down	a-4c-4e-5g-9h-4
l_l to end	a-4b-4d-5e-4g-7
l_l to extent	a-4b-3c-5d-3f-4g-5
l_l to family	a-5b4f3g-6
l_l to first	g-4
l_l to for	a-4b-3e-6g2h-3
l_l to her	a-11b-3c-8e-9f-4g-8h-3
l_l to here	a-5e3g-8
l_l to him	b-4c-4d-3e-9g-11h-5
l_l to his	a-6f-5g-9h-7
l_l to i	a-7b-4d-4e-6f-6
l_l to in	a-7e-4g-12h-3
l_l to into	g-4
l_l to it	a-10c-11d-4e-10g-4
l_l to kid	a-4b-5c-4d-4e-4f-6
l_l to last	g-7h-4
l_l to like	g5h-3
l_l to love	a-4c-3d-6e-4f4g-4
l_l to me	a-5c-4d-4e7f-6g-8h-8
l_l to meet	g-6
l_l to mother	h-6
l_l to my	g7h-4
l_l to myself	a-5b-4c-5d-6e-5f-9g9h-3
l_l to not	g4
l_l to of	a-4b-5c-4d-6e-3f-4g2
l_l to off	g5
l_l to old	c4f-3g-6
l_l to on	a-9b-5c-3d-4e-4f-4h-6
l_l to out	a3b-3c-4d-6e-8f-3g-7h-4
l_l to over	g-6
l_l to safe	g-8h-6
l_l to sea	a-4b-3c-4d-2e-5f-3g-7
l_l to second	a-3
l_l to session	b-5e-3f-4g-6h-4
l_l to shop	a-6c-3d-5f-4g4
l_l to so	a-6c-3e-10f-4g-9h-6
l_l to something	a-3b-4c-7e-3f-3g-4h-4
l_l to sorry	b-5g-7
l_l to tell	g-4h-4
l_l to that	a-5b-3g-12
l_l to the	a-7b-8c-9d-4e-15f-6g-6h-2
l_l to this	a-5b-7c-5d-4e-9f-3h-4
l_l to to	a-4b-2c-5g-4h-3
l_l to tonight	a-5c-3e-3
l_l to up	a-6b-5c-4d-3h-3
l_l to what	a-9b-4c-7d-3e-6f-3g-3h-3
l_l to when	a-3c-3e-4f-5
l_l to with	a-6b-8c-3d-4e-6f-4g-11
l_l to you	a7b-12c-8e-8f-5g-8h-5
l_l toast $	g-5
l_l today $	a-4b-4c-3d-4e-4f-5g3h-4
l_l together $	b-4f-3g-4
l_l tomorrow $	b-3c-2e-4f-3h-4
l_l tonight $	a-7b-6c-4d-5e-7f-8g6h-9
l_l tonight i	a-4b-5c-7d-4e-5g-12
l_l too $	a-3b-3c-7d-3f-4g-3h-3
l_l too .	a-3b-3d-5e-5f-2g-4h-5
l_l too and	g-2
l_l too to	g-8
l_l tooth $	a-5b-3f-3g-6h-3
l_l top and	g4
l_l touch $	b-10c-4d-4e-7g-8h-4
l_l touch .	a-8b-3e-5g-5h-5
l_l tracker my	b-3c-4e-3f-3g5h-5
l_l train $	a-5b-5c-4d-5e-5f-5g-5
l_l treat like	a-4b-2c-2d-3e-4f-3g-4h-3
l_l trust $	a-5b-5d-6f-3g-3h-3
l_l trust .	b-10c-4d-2e-6f-6g-7h-9
l_l trust again	b4c-5d-5f-7g-8
l_l trust with	a-2b-2c-2d-7f-8h-6
l_l trust you	a-3e-8g-3
l_l truth $	b-3d-6e-10f-4g-8
l_l tuesday $	a-3d-2e-3f-5g-7
l_l tuesday .	g-8
l_l turn .	g3
l_l turn into	a-8b-5c-4d-6e-7f-3g-4h-8
l_l turn off	b-5c-3d-5e-3f-6g-5h-3
l_l turn phone	b-5d-4e-3f-3g5h-3
l_l twenty $	a-4b-6c-4d-4e-7f-5g-6h-6
l_l twenty .	a-4f-3g4
l_l twenty and	a-3b-4c-3d-4e-3f-3g-7
l_l twice $	a-5b-4c-4e-5f-6h-5
l_l twice the	g-5
l_l two $	g-6h-5
l_l two ,	a-5b-5d-10e-3f-5g-5h-4
l_l two .	a-5b-5c-6d-4g-8h-3
l_l two and	g3h-3
l_l two for	g-5
l_l two on	g-6h-7
l_l two us	g-2
l_l type address	a-4b-4c-4e-4f-4g-6h-3
l_l typical .	a-3b-4c-3d-5e-5f-6g-5h6
l_l unbearable $	a3e-3
l_l understand not	a-3e-6g-4
l_l unheard $	a-3b-5c-4d-4e-3f-4g-4h-3
l_l unlovable $	g-6h-6
l_l until .	a-5b-4c-6d-4e-5f-5g-10h-4
l_l until bleed	b-2c-4d-3e-4f-3g5
l_l until have	e-2g-5
l_l until stop	g3
l_l up $	a-4b-6c-9d-4f-6g-6h-6
l_l up .	e-4g5
l_l up i	a-8b-8c-7d-11e-7f-9g-5h-4
l_l up it	a-4b-3c-6f-5g-6
l_l up me	b-4c-3d-3e3g-6h-4
l_l up the	a-2b-4c4d-8e-5f-4g6
l_l up time	a-4c-5d-6f-4g-3
l_l up two	a-3f-3g-5h-4
l_l up you	a-3b4e-5
l_l upstairs $	a-3b-3f-4h-3
l_l urge at	g-7h-3
l_l us $	b-6c-7d-5e-7f-5g-6h-6
l_l us the	g-6
l_l use $	g-3h-3
l_l use .	a-7b-7c-5d-5e-4f-4g-7h-6
l_l use i	a-7b5c-4e-8f-7g-8h-5
l_l use say	a-5f-7g-5
l_l use tell	g-3h-5
l_l use the	g-6
l_l useless parallel	g-4h-3
l_l very .	a-3g-10h-3
l_l vet $	g-6h-4
l_l video $	g-4
l_l video the	g-7
l_l wait me	a-7b-7c-3d-4g-5h-2
l_l wait the	g-7
l_l wake tomorrow	c-3e-6f-4g6h-4
l_l walk $	a-3b-3c-3d-3e-3f-6h-3
l_l walk .	a-5b-6c-3d-7g-8h-6
l_l walk and	a-3c-3d-5f-4
l_l walk eggshell	a-3c-3e-3f-3
l_l walk of	g-6
l_l walk on	g-4h-4
l_l walk the	a-3b-4c-4d-4e-6f-6g-3h-4
l_l wall $	b-5d-4e-4f-4g5h-3
l_l want $	a-4b-2c-3d-3f-3h-5
l_l want .	a-5b-7d-4e-10g5h-5
l_l want all	e-4g3
l_l want be	a-4c-6f-9g-5h-4
l_l want die	a-3b-7c-3f-3g8
l_l want disappear	g-4
l_l want do	a-3b-4c-7e-7g-8
l_l want end	a-8b-3c-3d-3e-8f-4g-9h-5
l_l want feel	a-3b-6c-9d-3e-8f-4g3h-3
l_l want get	a-2b-9c-5g-5h-3
l_l want hear	a-4f-2g-4
l_l want live	a-3b-3c-4e-3f-5g-5
l_l want not	b-2c-3e-7f-4g6
l_l want password	b-4c-6e-3f-5g-4h-7
l_l want say	b-5e-3g-6
l_l want stay	b-5c-7d-3e-6f-3g-4h-3
l_l want talk	a-8e-3g-4
l_l want tell	g-3
l_l want throw	b-4e-3f-3g-5
l_l want to	a-5b-4c-5f-3g-8
l_l want write	g-7
l_l waste space	g-3h-6
l_l watch $	a-5e-4g-8
l_l watch on	h-4
l_l water $	d-3g-5
l_l way $	b-2c-3d-4g-10h-5
l_l way .	b-4c-3d-7f-4g5h-4
l_l way i	a-10b-7c-8e-8f-2g-7h-5
l_l way it	g-6
l_l we .	a-7c-6e-9g-9h-7
l_l we a	a-6b-5d-8e-3f-5g-6h-4
l_l we at	g-4h-3
l_l we away	a-4b-5d-4f-3
l_l we be	g-8
l_l we both	g5h-4
l_l we chip	a-3b-3d-4f-3g-5h-3
l_l we in	c-3e-3g-3
l_l we it	a-6b-5c-4d-6e-4f-10g-5h-4
l_l we not	g-3
l_l we saturday	a-6b-3c-3d-3e-3f-3g-4h-5
l_l we the	a-4b-7c-3d-5e-4f-3g-7h-4
l_l weak $	a-5b-5d-3e-5f2g-9h3
l_l week $	a-3b-4d-4e-4f-5g-7h-7
l_l week so	a-7c-3d-3f-3g-4h-3
l_l weekend $	a-4b-6c-5d-5e-5f-5g-5h-5
l_l well $	b-4d-7e-4f-5g-6h-6
l_l well i	a-3c-3d-3e-4g-9
l_l what be	b-4c-5d-3g-12h-4
l_l what do	b4d-4e-6f3h-9
l_l what feel	g5h-7
l_l what have	c-2g-5
l_l what i	a-5c-6d-5e-3f-9h-6
l_l what it	g-6h-7
l_l what of	a-5b-3c-3d-5e-2f3g-9
l_l what on	a-5b-2c-7d-3e-5g-3
l_l what say	g-4
l_l what the	a-3b-4d-4e-5f-5g-7h-5
l_l what want	a-3e3g-6
l_l what will	e-3f-3
l_l what would	g-3
l_l what wrong	d-3e4g-3h-4
l_l what you	e-4f-6g-4h-5
l_l whatever decide	a-3b-9c-3d-4e-6f-4g-3h-3
l_l when $	a-3c-4e-4f-4h-3
l_l when ask	g-8
l_l when be	b-4f-6h-5
l_l when bring	g-4h-3
l_l when card	d-3e-3g-6
l_l when come	g-7
l_l when cry	a-3b-6c-4d-3f-5g-5h-5
l_l when do	a-3b-5e-7g-6
l_l when door	a-4b-7c-5d-5e-6f-4g-8h-3
l_l when find	e-4
l_l when get	g5
l_l when go	g3
l_l when have	a-6b-3c-4d-4e-7f-3g2h-3
l_l when land	b-3c-3e-4f-3g-4h-3
l_l when lie	a-7b-13c-3d-7e-7f-6g-5h-4
l_l when lift	g5
l_l when phone	a-4b-4d-3e-4f-3g-7h-5
l_l when put	a-4b-3d-3e-4f-4g-6
l_l when read	b-2e-4f-4g-9h-3
l_l when ring	a-4c-4g-7
l_l when say	e-3g-8h-3
l_l when see	g-6
l_l when shout	e-3g5
l_l when tell	a-5b-4c-7d-3e-8f-6g-6
l_l when think	d-4e-4
l_l when would	a-3c-3e-3
l_l where be	g7
l_l which be	g-5h-4
l_l while $	a-4b-4c3f-5g-5h-5
l_l while be	a-8b-4d-4g-8h-3
l_l who me	g5
l_l who not	b-4d-3e-3f-5g-12
l_l who the	h-3
l_l whole .	a-6b-4c2d-6f-5g-7h-6
l_l why $	g4h-3
l_l why you	a-5c-2f-2g-3h-5
l_l wife .	g-6h-5
l_l wife me	g3
l_l wife she	g7h-3
l_l will $	b-4c-3h-4
l_l will .	a-3b-9c-3d-3e-3f-5g4h-3
l_l will again	b-7d-3f-2g-9
l_l will at	a-5g-9
l_l will be	c-4d-3e-3g3
l_l will do	c-8g4
l_l will go	a-3c-2d-3g-9
l_l will have	h-3
l_l will her	b-3e-3f-6h-3
l_l will here	a-3b-4d-9e-7f-5g6h-4
l_l will him	b-3c-8d-4f-3
l_l will if	e-5f-3g-4
l_l will in	e-2g-5
l_l will it	a-3b-8c-3d-5e-6f-4g-7h-3
l_l will let	a-5b-8c-4d-4e-6g-5h-5
l_l will me	b-7e-8f3g-3
l_l will no	g3h-6
l_l will so	a-3g-4
l_l will stop	g3h-5
l_l will that	a-3b-4c-7d-4f-9g-5h-5
l_l will the	a-3b-8c-4d-3e-6f-5g-3
l_l will up	g-7
l_l will when	a-3b-4c-3d-5e-4f-8
l_l will you	b-4d-3e-3f-7g-7h-7
l_l wind up	g-8
l_l window $	a-3b-3c-3d3e-6f-3g-7h-5
l_l window .	a-4b-7c-6d-6e-5f-7g-6h-4
l_l wire way	a5b-4c-3d-4h-3
l_l wish could	a-4c-4e-10f-3
l_l wish have	a-4b-8d-3f-6h-6
l_l with $	c-5d-6f-4g3h-5
l_l with ,	a-7b-5d-4f-3g-9h-6
l_l with .	a-6c-3d-5e-4f-9g-11h-5
l_l with ?	e-5g-3h-3
l_l with and	a-3b-4c-4d-5e-5f-4g-8h-5
l_l with big	h-5
l_l with child	a-3e-5g-7h-7
l_l with door	g-6
l_l with else	b-7d-3e-7h-4
l_l with in	d-3e-8g3
l_l with joint	a-4d-2
l_l with kid	a-4f-3g-4
l_l with knee	a-5d-2f-3g-6h-3
l_l with laptop	a-2c-3d-6f-5g-8h-5
l_l with on	g-3
l_l with phone	a-7b-3c-3d-4f-2g-10
l_l with stranger	a-5c-2d-4f-4g-7
l_l with window	a-4b-3c-3d-3f-4g-7h-3
l_l without .	a-5b-4c-3d-4e-3f-5g-6h-6
l_l without ask	b-3d-4e-2f-2g-5
l_l without word	c-3
l_l without you	a-3b-4c-3d-7e-4g-3h-4
l_l word $	a-4b-4c-4d-4e4f-3g-6h-6
l_l word use	g-5h-3
l_l work $	a-3b-3c-6d-3e-3f-3h-3
l_l work .	g-6h-5
l_l work be	a4b-3c-8d-5e-5f-6g-12
l_l world be	g2
l_l worry $	b-3c-3d-3g-4h-4
l_l worthless $	a-3b-5c-5d-3e-3f4g-5h-5
l_l would ,	a3c-5g-8
l_l would .	a-5b-4c-3d-5f-3g-11h-4
l_l would a	a-4b-4d-6e-8f-9g7h-6
l_l would an	g-5
l_l would be	a-7b-3c-2f-3g7h-5
l_l would die	b-3c-3e-4h-3
l_l would do	e-4g-4
l_l would easy	a-7b-6c-2d-3
l_l would even	a-5d-3e-3f-4h-3
l_l would fine	a-4b-3d-5e-5
l_l would for	g-5h-7
l_l would good	c-3d-3f-5g4
l_l would happy	a-5b-7c-4d-4e-5f-3h-4
l_l would have	a6b-2c-6d-3e-4g-8h-4
l_l would her	e-5f-3g-6h-3
l_l would i	a-5e2g-9
l_l would if	h-3
l_l would it	a-10b-5c-5f-7g-3
l_l would let	g7
l_l would me	a-9b-6d-3e-8h-4
l_l would mind	g5
l_l would not	g4h-6
l_l would over	a-7b-3c-3d-10e-9f-3
l_l would say	h-5
l_l would see	e-6g4
l_l would shout	b-7e-4f-8g-8h-6
l_l would tell	a-3b-3d-3e-7g-5h4
l_l would the	c-3e-6
l_l would to	a-4c2e-4g-3
l_l would use	a-6b-4c-3e-7f-3g-3h-4
l_l would you	a-5b-4c-6d-3e-6f-5g-11h-5
l_l write .	g-11h-3
l_l write down	b-3e-4f-4g-5h-3
l_l write it	a-5b-4e-3f-2g-5
l_l write letter	a-4b-3c-6f-5g5h-5
l_l write on	a-7b-6c-6d-6e-6f-5g-7h-5
l_l wrong $	a-4e-7f-7g-7
l_l wrong ,	a3d-2g-7h-5
l_l wrong i	a-5c-3f-3g3
l_l wrong it	g-4h-7
l_l wrong me	b-3d-6e-6f5g-7h-11
l_l wrong you	a-4b-5e-5f-9g-5h5
l_l year $	a-8b-4d-6e-4f-3g-8
l_l year .	f-3g3h-4
l_l year have	a-5b-6c-5d-3e-5f-6g3h-5
l_l year my	a-4b-4c-3d-4e-5g-5h-6
l_l yes $	f-3g-6h-3
l_l yet $	a-5b-5c-3d-3e-6f-4h-5
l_l you $	c-7d-4f-6
l_l you ,	a-7b-6d-3e-4f-3g-5h-3
l_l you .	a-4b-12d-4e-9f-7g-9
l_l you :	c-4
l_l you ?	a-5b-5c-5d-3e-4f-10
l_l you a	a-12b-12d-7e5f-9g-7
l_l you about	a-9b-7c-3d-5f-6g-8h-6
l_l you all	a-9c-6d-7e-11f-6g-4
l_l you already	a-3b-4c-3d-2e6f-3g-4h-6
l_l you always	a-6b-7d-2e-9f-13
l_l you an	g-2h-4
l_l you and	a-8b-7c-4d-4e-6f-3g-13h-6
l_l you angry	a-8b-4c-3d-3e-4f-4g-2h-6
l_l you apologize	a-3b-4c-6e-4g-3h-4
l_l you ask	a3b-6e-3g-6h-4
l_l you at	a3e-2f-4g-9
l_l you away	a4c-3d-3e-5g-3h-5
l_l you be	a-3c-6d-3e5g-7
l_l you bring	a-9b-8c-3d-4e-5g-4h-7
l_l you card	g-6
l_l you cold	a-5b-6c-3d-4e-4f-5h5
l_l you coward	a-3c-4d-3e-3f-4h-6
l_l you do	c-4d-4f-5h-8
l_l you ever	a-3d-3e-7f-6h-8
l_l you everything	a-6b-9c-8d-6e-5f-4g-6h-6
l_l you feel	a-8b-6d-4e-7f-3g-7h-5
l_l you forgive	a-5b-3d-3e-3f-3g-7h-2
l_l you friday	a-4b-3c-6d-3e-4f-5g-9
l_l you get	a-4d-3e-6f-3g-4
l_l you go	b-2d-3e-4g-12h-4
l_l you good	a-4b-6d-3e-6g-4h-6
l_l you hard	a-4f-5g-8h-7
l_l you have	a-14b-7c-3d-4e-11f-3h-6
l_l you hear	a-4b-3c-3d-3e-3g-4h-4
l_l you her	b-3e3g-7h-5
l_l you home	g-6h-3
l_l you hope	g-4h-5
l_l you how	b-14c-5e-3f-4h-3
l_l you hurt	g-7h-6
l_l you i	c-3d-3f-3h-4
l_l you imagine	c-3e-3
l_l you in	a-8b-3c-6d-3e-8g-8h-5
l_l you it	a-7d-7f-5g-5h-5
l_l you just	a-8c-3d-3g-10h-6
l_l you keep	g-9
l_l you kill	a-5b-6c-6e-7g3h-9
l_l you know	a-3b-4c-5e-3
l_l you leave	a-3b-3c-4d-3f-4g-8h-4
l_l you let	a-3b-5e-2f-7g-5h-5
l_l you lie	a2c-3e-8f-5g-9h-4
l_l you like	a-8b-3c-4f-3g-5
l_l you listen	g-5
l_l you love	a-3b-8f-10g-5h-4
l_l you make	a-4b-8c-6d-3e-3g-3h-6
l_l you me	b-11c-6d-5f-6h-7
l_l you move	a-5b-11c-3d-5e-5f-3g-4h-4
l_l you my	a-4b-8c-7d-4e-11
l_l you never	a-4f-2h-7
l_l you no	a-6b-5c-4d-3e-11f-9g-3h4
l_l you not	b-9c-5d-6e-6f-3g-9h-10
l_l you nothing	a-3b-7c-3d-4g-3
l_l you notice	a-8b-7c-6d-4e-6f-5g-2h-6
l_l you of	a-3d-6e-9g-6
l_l you on	a3b-4e-5f-8g-10h-7
l_l you once	a-3b3d-3e-4g-4
l_l you out	a-4c-6e-4g-6
l_l you paranoid	h4
l_l you picture	g-8h-3
l_l you rather	a-8b-5c-4e4f-3g-6h-7
l_l you relieve	h-3
l_l you right	a-5b-5c-4d-4e-5h-2
l_l you ring	g-3h-5
l_l you say	b-4e-4h-5
l_l you secretly	a-4b-5c-3d-4e3f-3h-5
l_l you see	a-4b-8c-5d-4f-4g-14h-5
l_l you show	a4b-4e-3g-10h-4
l_l you sit	e-5g-5
l_l you sleep	e-3g-5h-4
l_l you so	g-6h4
l_l you sunday	g-3h-5
l_l you take	b3c-3d-4e-6g-5h-6
l_l you tell	a-3e-7g-6h-5
l_l you that	a-11b-7c-5d-4e-6f-3g-7
l_l you the	a-9b-12c-7d-5f-3g-2h-3
l_l you think	a-4b3c-5d-5e3f-3g-13h-6
l_l you this	a-9b-9c-4e-8f-4h-4
l_l you throw	d-7e-5g-6h-3
l_l you tired	a-5b-5c-4e-6g-6h-7
l_l you to	a-9b-7c-6d-3e-8g-14h-5
l_l you turn	a-8b-5c-4d-6e-7f-3g-10h-10
l_l you up	a3d-5g-6h-5
l_l you wait	g-5h-3
l_l you want	a-5b-10c-6d-4e9g-9h-5
l_l you watch	a-6b-7c-5d-5e7f-5g-9h-6
l_l you we	g-10
l_l you with	a-7b-5c-3d-5e-6f-4g-4h-3
l_l you you	a-6b-3h-3
l_l you your	b-8c-3e-8f-3g4h-4
l_l your ,	a-5b-3g-3
l_l your .	a-4b-15c-3e-9f-5h3
l_l your ?	a-7b-3c-7d-4f-6g-5h-7
l_l your and	a-6c4g-7
l_l your at	g-6
l_l your be	b-5c-11d4e-4f-6g-8
l_l your before	f-3g-6h-6
l_l your from	a-8b4c-4e-3g-6h-4
l_l your have	a-10b-3d-4e-3g-8h-9
l_l your i	a-6b-4d-3g-7h-3
l_l your in	a-3b-5c-8e-5g-7h-3
l_l your on	a-10g-7
l_l your to	a-6b-6d-6e-6f-6h-6
l_l yourself $	a-4b-8c-3d-4f-4g-6h-7
length 0	a-21b-23c-15d-21e-22f-8g-16h-5
length 1	a-22b-7c-4d-3e-13f-4g-10h-10
length 2	a-7c6d5e8f3g-7h3
length 3	a12b6e6f3g5h5
length 4	a9b3g13
length 5	a5e2g7
length 6	g10h3
ll " .	a-3b-3c-4f-3g-7h-3
ll " i	b-8f-4g-6
ll " you	g-6
ll , "	g-6h-6
ll , a	a-5b-3c-3d-4e-5f-6
ll , about	a-4
ll , after	a-4b-4
ll , again	b-4c-5e-3g-4
ll , and	a-7b-3d-3e-5f-2h-4
ll , at	a-6b-2d-3g-8h-3
ll , be	a-10b-7c-3d-3e3f-4g-7
ll , because	g4
ll , before	h-4
ll , but	a10c-3d-3
ll , cut	a-5b-2d-4e-3f-4g-5
ll , do	a-6b-6c-5e-3f-5g-8
ll , eleven	a-3e-3f-5h-5
ll , even	e-3g-6
ll , first	g-3h-4
ll , for	a3b-3c-3e-3f-3h-3
ll , go	a-5b-7e-4f-5g-6h-4
ll , have	a-5b-5e-9g-5h-7
ll , he	a-10b-5d-3f-3h-9
ll , his	g-4h-7
ll , i	a-4c-3d-3f5g-3h-4
ll , if	a-4e-3f-3h-3
ll , in	a-6d-2f-4h-3
ll , it	b-6d-3e-2f-5g-4h-5
ll , long	g4h-3
ll , love	a-4b-2c-4d-3e-3f-6h-3
ll , miss	a-5b-3d-5e-2f-3g-5h-4
ll , my	b-4f-3h4
ll , no	a-5b-5c-6d-4e-6f-9g-8h-10
ll , nobody	a-7b-7c-7d-4e-7g-2h-3
ll , not	a-5c-5d-5e-6g-8h-7
ll , nothing	a-7b4d-3e-7f-7g-5h3
ll , on	a-2d-2
ll , once	a-4c-3g3
ll , one	a-4b-3g-6h-3
ll , only	a-4b-3g-5
ll , or	g-5
ll , provide	g-3h-2
ll , ring	g-3
ll , she	a-5b-6d-3e-7f-4g-5h-5
ll , sit	f-3g-5
ll , so	b-7d-3e-4g-6h-3
ll , tell	g-8h-3
ll , thank	a-3b-3d-3e-2f-2g-5h-4
ll , that	a-5b-5c-3d-2e-4g-9
ll , the	a-4b-4d-5e-5h-7
ll , then	a-4b-3d-3g-8
ll , there	h-5
ll , they	h-4
ll , though	g-5
ll , to	g-5h-6
ll , top	g-3h-3
ll , walk	g-4
ll , watch	g-4
ll , we	a-3b-4d-4f-3g-8h-3
ll , whatever	g-7h-2
ll , when	g-3
ll , which	a-6b-5c-3d-4f-7g-6h-5
ll , who	g5
ll , with	a4b-3c-5d-6f-4g-7
ll , write	h-6
ll , you	a-3b4d-5g-8
ll . $	g-2
ll . m	g-3h-3
ll 12 day	a-3b-4c-2d-5e-4f-5g-5h-5
ll : i	b4c-3g-4
ll : leave	d-3g-3
ll : the	a-3b-7c-5d-4e-5f-3g-4h-4
ll : you	g-4h3
ll ? $	b-5c-3d-2e-6f2
ll ^ "	a-4b-9f-8g-5h-3
ll ^ a	a-9b-7c-8e-8f-8h4
ll ^ after	a3b-3e-6g-8
ll ^ all	a-6b6c-4d-5f-4g-9h-6
ll ^ an	a-6b-5c-4d2e-4f-4g-5h-4
ll ^ and	b-3c-3g-5h-4
ll ^ anyone	a5b-3c-5d-6e-3f-4g-7h-6
ll ^ apology	a-6c-4d-4e-3f-3g-6h-4
ll ^ at	a-5b-7c-3d-3e-5f-3g-7h-3
ll ^ be	a-10b-5c-5d-6e-5f-6g9h-11
ll ^ because	a-4b-4d-6e-6f-3g-9h-3
ll ^ boot	g-5h-3
ll ^ call	g-4h-4
ll ^ can	a-4b-7c-2d-3e-3f-4h-4
ll ^ certain	a-5b-3c-5d3e-4f-3g-3h-4
ll ^ come	a-3b-3c-4d-3e-3f-6g-7h-3
ll ^ could	a-4c-3f-6g-5h-4
ll ^ day	a-8b-6c-7d4e-6f-8g-8h-9
ll ^ dear	a-5b-6c-4d-5e-3f-6g-10h-3
ll ^ deep	b-3c-3d-3e4f-4g-4h-3
ll ^ do	a-8b-9c-3d-5e-10f-7g-3h-6
ll ^ either	a-4b-5c-4d-3e-5f-3g-5h-5
ll ^ eleven	g-5h-3
ll ^ every	a-8d-5e-5f-3g-8h-7
ll ^ everybody	g-9h-5
ll ^ everyone	a-4b6d-5e-6g-6h-6
ll ^ everything	a-5b3c-5d-5e-6f-6g-7h-3
ll ^ father	b-8c-3d-7e-5f-4g-9h-5
ll ^ feel	g-6h-4
ll ^ from	g-7h-5
ll ^ get	a-3b-4c-4d-4g-6h-5
ll ^ give	a-6b-3c-5d-3e-5f-4
ll ^ go	g-6h-4
ll ^ good	h-4
ll ^ goodbye	b-4c-6d-3e-3f-6g4h-3
ll ^ hand	g-6h-3
ll ^ have	a-8b-5c-3d-6f-3g-6h-7
ll ^ he	a-5b-4c-5d-5f-8
ll ^ her	a-3b-3d-3e-5f-3g-6h3
ll ^ honestly	a-6b-4d-5e-5f-5g6h-5
ll ^ how	a-11b-6c-3d-4e-4g-7
ll ^ i	b-4c4d-4e-10h-6
ll ^ if	b-4e-4
ll ^ in	a6b-5c-4d-7e-3f-4g-7
ll ^ it	b-5c-7d-3e-12f-7g-12h-8
ll ^ just	a-7b-7c-5d-9e-8f-6g-9h-5
ll ^ kill	b-3d-3f-5h-4
ll ^ last	c-3e-3
ll ^ leave	c-3d-5e-4g-7
ll ^ let	g-7
ll ^ lie	g-3h-4
ll ^ life	a-5b-4c-6d-4e-3f-5g4h-5
ll ^ look	h-4
ll ^ man	a5b-4c-3d-4h-3
ll ^ mistake	a-6d3e-2g-5
ll ^ mother	a-3b-6c-5d-6e-5f-6g-2h-7
ll ^ must	g-7h-5
ll ^ my	a3b-11e-4f-7
ll ^ next	a-3c-3g-6h-3
ll ^ no	a-9b-7c-4d-9e-8f-9g-10
ll ^ nobody	a-6c-5d-8e-7f-5h-8
ll ^ none	a-10b-3d-3e-3g-8h-4
ll ^ not	a-7b3c-6d-7e-4f-5g-6h-5
ll ^ nothing	a-7b7c-6d-9e-12f-6g-9h-8
ll ^ now	g-6
ll ^ on	a-5b-4c-6d-5e-4
ll ^ one	a-3b-6c-5e-4f-3g-8h-4
ll ^ only	a-4b-5c-5d-3e-4f3g-8
ll ^ open	g4
ll ^ our	a-5b-6c-4d-4e-5f-6g7h-5
ll ^ over	a-6b-3c-5d-4e-4f-6g-5h-7
ll ^ pack	g-5h-6
ll ^ please	b-3c-6d-3e-4h-4
ll ^ put	b-4c-3d-4e-4g-5h-5
ll ^ quit	a-8b-7c-8d-8e-4f-6g-4h-4
ll ^ relapse	g-6h-5
ll ^ she	c-4d-6e3f-11g-5
ll ^ shoot	a-6b-3c-3d-2e-3f-5g-5h-4
ll ^ shot	g-8h-5
ll ^ show	a-4b-3c-5d-2f-3g-4h-5
ll ^ sleep	a-3b-5c-4d-5e-5f-7g-8h-6
ll ^ so	g-10h-6
ll ^ some	a-7b-4c-5d-7e-7f-4g7h-4
ll ^ sometimes	d-2f-4g4
ll ^ sorry	b-6d-7e-7f-6h-6
ll ^ stop	a-6b-5c-4d-8e-6f-7g-6h3
ll ^ take	b-12c-6d-8f-3g-8h-5
ll ^ tell	a-4b-4d-3e-8h-4
ll ^ thank	a-6b-5c-5e-4g-5h-5
ll ^ that	a-8b-6c-5d-6e-5f-8g-7h-4
ll ^ the	a-4b-11c-8e-8f-8h-13
ll ^ then	g-3h-5
ll ^ there	a-9b-7c-5d-4e-8f-5g6h-4
ll ^ they	a-9b-6c-5d-7e-7f-8h-8
ll ^ thing	a-3b-5c4d-7f-3g-7h-4
ll ^ think	a-2b-4d-5e-5f-4g6h-5
ll ^ thirty	a-5b-4c-3g-6
ll ^ this	a-6b-10c-5d-8e-8f-8h-8
ll ^ three	g-5h-2
ll ^ to	a-4d4g-4
ll ^ tonight	a-3b-5e-4f-6g-5h-5
ll ^ twenty	g-4h-3
ll ^ typical	a-3b-4c-3d-5e-5f-6g-5h6
ll ^ walk	a-3b-3c-3d-3e-5f-5g-7h-3
ll ^ we	a-5b-7c-5d-6e-6f-7g-9h-6
ll ^ what	a-2b-6c-6d-5e-6f4
ll ^ whatever	a-6c-5d-6e-7f-6g-5h-7
ll ^ when	a3g6
ll ^ who	a-6b-3c-3d-3e-4f4g-7h-6
ll ^ why	a-5b-3f-3g-5h-6
ll ^ would	a-7e-3f-3h-2
ll ^ write	g-4
ll ^ yes	a-3b-4c-3d-2e-5f-4g-5h-4
ll ^ you	a-9c-9d-5e5f-7g-6
ll ^ your	a-9b-6c-10d5e-4f-3g-6
ll a .	g-3h-3
ll a bad	a-3c-5e-4f-3g-7h-8
ll a bag	a-6b-4c-4d-3e-5f-3g-9h-5
ll a bank	a-4e-4g-4h-4
ll a bite	b-5c4d-5e-3f-6g-11h-6
ll a break	b-3c-3d-4g3h-3
ll a bruise	g4
ll a burden	a-5b-4c-3d-3e-3f-8g6h-4
ll a car	g-7h-5
ll a child	a-4c-5d-3e-4f-4g-5h-3
ll a cold	b-3c-4f-5g-3h-4
ll a complete	h3
ll a coward	a-5b-6e-4f-3g-6h3
ll a criminal	b-4e3f-6g-6h-5
ll a cup	f-3g-4h-3
ll a cushion	d-5e-5g-5h-4
ll a day	a3b-5c-6d-6e-3f-5g-7h-7
ll a decent	a-6b-6c-6d-8e-8f-9g-7h3
ll a drink	e-6g3
ll a family	g-3
ll a father	a-3f-3g-4h-4
ll a few	a-3f-3g-3h-4
ll a finger	g-4h-5
ll a fool	a-5b-3c-3d-3e-4g-8h-7
ll a foot	g4h3
ll a fortnight	g-8h-5
ll a fraud	b-3c-3e-4g-5
ll a girl	g8h-6
ll a good	a-3b-4c-7d-7e-3f-6g-6h-10
ll a hard	a-8b-3c-3d-5f-5g-4h-8
ll a husband	a4b-5c4d-3f-5g-6h-5
ll a hypocrite	g-3h4
ll a joke	a-5b-5c-4d-4e-6h-5
ll a knife	g-3h-6
ll a liar	a-3b-2d-3e-4f-3g-9h3
ll a lie	d-3f-5g-3h-5
ll a line	a-4c3d-4f-3g-4h-5
ll a list	g-6h-3
ll a little	b-3c-5d-4f-5g-7h-6
ll a look	a-8b-3c-7d-7e-4f-6g-5h-5
ll a lost	g-3
ll a lot	a4b-6c-7d-9e-6f-8g5h-6
ll a man	b-3c-6d-3e-7f3h-9
ll a mark	e-3g8h-6
ll a mess	a-3b-3e-3f-6g-6h-6
ll a minute	a-4d-3e-3f-3g-6h-3
ll a molehill	a-3c-3e-5h-4
ll a monster	a-5b-7c-4d-4e-8g-6h-6
ll a mountain	a-3c-3e-5h-4
ll a mug	h-8
ll a new	a-8b-7c-8d-5e-3f-7g-6h-3
ll a note	g-4h-3
ll a phone	a-3b-6g-4
ll a piece	a-4b-3c-4d-3e-3f2g-4
ll a plate	a-3b-4c-6e-4f-4h-6
ll a point	g-5
ll a reason	a-6b-8c-3d-2e-4f-3h-6
ll a receipt	g-4h-4
ll a right	a-3b-4d-3f-7g-3
ll a row	d-4
ll a run	a-4g-4
ll a saint	g-6h-7
ll a screen	a-5b-5c-4d-7e-4f-3g-3h-4
ll a second	g3
ll a single	g-5h-5
ll a slip	a-3d-3g-3h-3
ll a slow	a-3b-2c-4d-2f-7g-4h-3
ll a small	d-2e-3f-3h-3
ll a stranger	a-5c-2d-4f-4g-7
ll a subscription	g-8h-7
ll a terrible	b-4c-3e-4f6g-6h-6
ll a text	a-3b-3c-3d-3e-3g-6h-3
ll a third	g-6h-3
ll a tracker	b-3c-4e-3f-3g5h-5
ll a useless	d-3f6g-4h-5
ll a wall	b-3d-2f-4g-3h-3
ll a waste	a-5b-4c-4d-4e-5f2g-4h-6
ll a way	a-3b4e-4h-3
ll a week	a-8b-3c-3f-3g-4h-3
ll a while	a-8b-4d-4f-5g-6h-4
ll a word	a-3b-5c-5d-5e5f-5g-11h-6
ll a year	a-6b-4c-7d-3e-9f-4h-6
ll about .	g-3h-4
ll about a	a-4b-3d-6e-3f-4h-5
ll about end	g5
ll about everything	a-3b-5e-4f-3g-4
ll about friday	g-7
ll about how	g7
ll about it	a-4b-3c-6f-3
ll about monday	g-3
ll about money	c-6
ll about my	a-5b-6c-3d-7e3f-7g5h-6
ll about screen	a-4b-6c-2d-5e-3f-5g-5h-3
ll about sunday	c-5e-4g-4
ll about that	g-6
ll about the	a-11c-6e-11f-4g-3h-7
ll about this	a-7b-5c-2d-7e-9f-7g-6h3
ll about tuesday	a3c-7e-4g-6h-2
ll about walk	a-3b-3c-4d-7e-3f-4g6h-3
ll about what	a-4c-3g-4
ll about your	a-4b-6c-8d-6e-3f-5g-5h-4
ll account .	a-4b-4c-3d-4e-3f-3g-6h-5
ll account be	a-7b-4c-4e-3f-3g-3
ll account for	a-3b-3c-8d-4g-4
ll accountable for	a-3c7d-3f-3g-4
ll across as	a-3b-3c-3d-3f-4g-5h-3
ll across the	a-3b-5c-3d-3e-4f-3h-3
ll act as	a-4e-4g-4h-5
ll act like	a-7b-4c-6d-6e-7f-5g-5h-6
ll addict ,	a-3b-4g-4h-4
ll addict .	a-4b-5c-5d-5e-4f-5g-4
ll addict in	a-5b-5e-5f-6
ll ade .	a-3b-3c-4e-4f-4g-5h-4
ll afraid i	b-3e-3f-6h-3
ll afraid of	a-3b-3d-3f-3g-9h-4
ll after .	a-6b-6c-3d-5f-5
ll after i	a-5b-3d-4g-4
ll after nine	a-6e-3f-5g-6
ll after that	a-3c-2f-6h-5
ll after the	b-5c-6d-6e-3f-4h-2
ll again $	b-3c-2d-3e-3g6
ll again ,	a-4b-3c4d-4
ll again .	a-4c-3e-4f-11h-7
ll again ?	a-3c-3g-3h-4
ll again i	b-4f-3g-6
ll again last	g4
ll again on	b-4c-5d-4e-3f-4g-8h-4
ll against me	a-3b-8c-4d-3e-5f-8g-9h-5
ll against the	a-4b-6c-4d-6e-5f-3g7
ll age ago	a-5d-2e-3g-4
ll ago ,	a-4c-7e-2f-3g-3h-3
ll agree .	a-6c-2d-3f-4g-3
ll algorithm keep	a-4b-6c-3d3e-6f-3g-4
ll alive .	g4h-4
ll alive anymore	g6h-3
ll all .	a-3b-5c-4d-4e-6f-3
ll all be	g4
ll all day	g-6
ll all i	a-3b-4g-8
ll all man	a-10b3c-3d-4e-5f-5g-7h-6
ll all night	a3c-3g4
ll all of	a-3b-6c-4f-3g-4
ll all over	a4b-9c-5d-4g-4
ll all right	a-6g-6h-3
ll all that	g-7h-3
ll all the	g-6h-4
ll all to	e-4g3
ll all you	a-3c-4d-4g-4h-4
ll allow to	a3b-3e-7g-9h-4
ll alone ,	a-4g-3
ll alone .	a-4c-3d-5e-5h-5
ll alone with	g-3
ll already decide	a-3b-4c-3d-2e6f-3g-4h-6
ll always be	a-4b-8d-3e-6f3g-7
ll always do	a-3b3c-3f-5g-6
ll always know	a-3b-8e-2h-3
ll always leave	h-6
ll always manage	g-5h-5
ll always the	h-3
ll an account	a-7b-3c-4d3g-3
ll an addict	a-4b-3c-4d-5g-7h-5
ll an affair	a-3b-3d-3e-3f-4h-3
ll an answer	c-3e-4g-8
ll an apology	a-6b-4c-3e-9f-3g-5
ll an application	a-4b-4c-5d-5e-4f-4g-4h-3
ll an honest	g-4
ll an hour	a-5b-3c-5d-4f-5
ll an idiot	a-5d-4e-5f-5g-4h-4
ll and a	b-4c-6d-4e-3f-8g-5h-6
ll and ask	a-3b-7c-6d-6e-5f-4g-7h-4
ll and back	a-3c-3f-4
ll and cold	b-5c-6d-5f-5g-5h-10
ll and do	a-4b-4d-5e-2g-8h-3
ll and everyone	a-4b-9c-5d-8e-3f3
ll and for	c-8
ll and go	a-5b-3c-7d-7e-4f-3g-3h-4
ll and he	a-4c-3e-7h-7
ll and hit	g7
ll and i	a-5c4e-4f-4
ll and if	g3
ll and in	g-3h-5
ll and it	a3b-6c-3d-5e-3f-2
ll and leave	a-3b-3c-4d-3f-3g-10h-3
ll and lonely	b-4c-4d-5f-3g-5h-3
ll and make	a-3c-3d-4e-3f-3g-4h-3
ll and my	a-6b-3c-5d-4e-3f-3
ll and never	c-4g3
ll and no	a-7b-5c-4d-5e-4f6g-3h-6
ll and nobody	b-7c-7d-6e-5f-6h-5
ll and not	a-4e-3g-5
ll and now	b-3f-4g-3h-4
ll and old	f4g-7h-5
ll and put	g-5
ll and relieve	g-3
ll and ring	a-3b-2c-3d-3e-3f-3h-2
ll and sad	b-3c-4f-3g-6h-3
ll and say	c-3e-4f-3h-3
ll and see	g-7h-5
ll and she	a-6c-4d-3f-6g6
ll and sit	a-5b-5c-4d-5e-5f-8g5h-5
ll and so	a-3b-5c-3d-4e-7f-3g-8h-4
ll and stand	g-4
ll and take	a-4b-5c-3e-8
ll and tell	a-3c-2f-4g-5
ll and that	a-5b-4c-4f-2h-7
ll and the	a-7b-3c-5e-5f-3g3h-8
ll and then	a-4b-3c-3e-7f-4
ll and there	c-6g-8h-7
ll and they	d-3
ll and think	g-6
ll and this	a-6b-4c-3e-4f-4g-6h-3
ll and throw	a-5b-5c-3d-3e-10f-5h-5
ll and tired	b-4c-3d-3f-3g-6h-5
ll and tonight	g3
ll and turn	c-2d-3f-3
ll and very	g-3
ll and wait	g-7
ll and we	a-3b-4c-4d-6e-4f-3g-7
ll and would	g6
ll and you	a-8b-5c-4d2e-3g-3h-8
ll anger and	g-7
ll angry .	a-4b-3d-3e-4f-4g-7h-5
ll angry that	a-3g-6
ll another lie	a-3g-3
ll answer .	g-5
ll answer tonight	a-3e-4g-6
ll any of	a-5d-5e-6h-3
ll anybody .	a-8b-4c-3d-4e-3f-4h-3
ll anymore .	a-6c-4d-4f-8g5h-5
ll anyone .	a-11b-5c-6d-4e-8h-5
ll anyone else	e-4
ll anything ,	a-8b-3d-4e-3f-6h-4
ll anything .	a-8b-9c-5d-4e-7f-7g-8h-6
ll anything else	b4d-3f3g-6
ll anything go	b-6e-3g-5
ll anything right	a-4b3c-3e-3f-4g-7h-6
ll apologize .	a-3b-5c-8d-5e-4f-3g-7h-4
ll apologize for	a-5b-3c4d-3f-3g-6
ll apologize if	a-7b-2d-5e-3f-3g-3
ll apologize to	a-4b-6c-11d-6e-4f-6g-7h-5
ll apology if	a-6c-4d-4e-3f-3g-6h-4
ll application ,	b-3f-3g-5
ll application again	g-5
ll application on	c-4d-4h-3
ll arm again	g5
ll arm round	b-3d-2e-7g-7h-3
ll arm to	a-7b-8c-7d-7e-4f-3g-4
ll arm until	b-5c-5e-4f-3g6h-5
ll arm with	a-3g6
ll around .	a-6c-3d-3g4
ll around for	g5
ll as a	a-10b-7d-5e-6f-9g-7
ll as far	g6h-4
ll as if	b-4e-4f-3g-12
ll as though	a-7b-4c-3d-3e-6f-3g-3h-5
ll ashamed about	g-3
ll ashamed of	a-4b-4c-6d-6e3f-6g-5h-6
ll ask ,	a5b-4e-3g-5h-3
ll ask .	a-5d-3e-5f-6g-9
ll ask about	b-3c-3d-4e-6
ll ask before	b-3c-3d-4f-4g3h-3
ll ask for	a-6b-4c-7d-5e-4f-2g-4h-3
ll ask her	a-6b-7c-6d-3e-5f-5g-8h-3
ll ask him	c-4f-4g-8
ll ask how	a-6b3c-3d-4e-5f-4g-7h-3
ll ask if	a-3b-2g-7
ll ask me	a-7b-10d-3e-11g-8h-7
ll ask whether	a-7b-6e-8g-7h-4
ll ask why	a-4c-3d-3f-3g-6h-3
ll ask you	a-4b-7c-7d-4e-5f-5g-10h-5
ll asleep .	g-7h-5
ll at all	a-3b-2e-6g-6
ll at dinner	a-3b-3c-7g-3
ll at eleven	a-4b-3e-3g-6h-4
ll at five	a-5
ll at four	c-3
ll at group	a-3b-4c-3e-4g-6h-3
ll at her	g2h-4
ll at him	a-4b-3d-3f-3h-3
ll at his	b-3e-4f-4g-8
ll at home	a-2
ll at it	a-4b4c-3d-3e-5f-8h-4
ll at jo	b-3g-5h-3
ll at least	a-3b-4c-4d-5e-5f-3g-6h-4
ll at lunch	e-3g-7h-5
ll at me	a-8b-9d-4e3g5h-5
ll at midnight	a-3b-4d-3e-3f-3h-5
ll at mother	g-10h-5
ll at my	a-4b-5g-8h-3
ll at night	a-5b-4c-5g6
ll at one	h-2
ll at our	a-5b-3c-5d-6e-3f-5g5h-7
ll at parallel	g-4h-3
ll at picture	b-3c-4e-5f-4h-3
ll at scrabble	a-3b-3c-3e-4g-4h-3
ll at seven	a-4g-6
ll at six	c-3g-12h-2
ll at small	b-3c-3f-3g-4
ll at ten	b-4d-3f-4g-6h-3
ll at that	g-3
ll at the	a-6b-7c-7d-7e-6f-7h-5
ll at this	b4e-3f-11g-8
ll at three	g-7
ll at two	g-5
ll at work	a3b-4f-3g-10h-3
ll at your	a-4b-5c3d-2f-7g-4h-8
ll attack .	a-3b-6c-3d-4e-4f-3g-5
ll aunt say	a-7b-7f-3g-6h-4
ll autopilot kick	a-5b-4c-3d4e-3f-5g-4h-4
ll away .	a-7c-6e-8f-7g-10h-5
ll away and	a4c-6f-3g-7
ll away from	b-6c-5d6e-5f-6g-3
ll away when	e-3g-5
ll baby .	a-4b-5c-5d-4e-4f-6g8h-3
ll baby be	a-3d-3e-3g-6h-2
ll baby have	g-6h-3
ll back ,	a-3b-4d-4e-3f-5
ll back .	a-5b-6c-4d-5e-6f-6g-3h-5
ll back in	a-7b-4c-5e-4f-8g-7h-4
ll back on	a-5c-8d-2e-5f-4
ll back to	c-3e-3g-9h-3
ll bad .	a-8b-4c-3d-6f-5g-7h-3
ll bad at	b-3c-3f-3
ll bad father	g-5h-4
ll bad mother	c-6f5g-5h-9
ll bad night	b-3
ll bad person	c-3e-4f-4g-3h-6
ll bad than	a-5b-8c-4d-5e-5f-3g4h-6
ll badly .	g-6
ll badly at	a-3b-3d-2g-2h-5
ll bag .	g-4h-5
ll bank .	a-5g-5h-3
ll bank card	g5
ll bank statement	g-5
ll bath .	a-7c-3d-3e-2g-4h-5
ll bath and	a-3b-2c-3d-3e-3f-3g-9h-6
ll bathroom .	a-5b-7c-4d-8e-4f-9g3h-4
ll bathroom with	h-3
ll be .	a-10d-3e-7g-2h-5
ll be a	a-6b-11c-11d-10e-14f3g-6h5
ll be about	a-8b-12c-3d-5e-3f-7g-7h-6
ll be accountable	a-3c7d-3f-3g-4
ll be act	b-4d-5e-7f-5g-3h-8
ll be afraid	a-6b-3d-3e-11f-7h-3
ll be age	a-5d-2e-3g-4
ll be alive	a-5c-6d-6e-12f-8g8h-3
ll be all	b-6c-3d-5e-7g-14h-3
ll be alone	b-4c-8d-4e-11f-7g-5
ll be always	a-4b5c-3d-4e-4f-6g-4h-6
ll be an	b-4c-3d-5e-3g-10h-10
ll be angry	a-6b-5c-4d-4e-5f-5g-6h-8
ll be another	a-3g-6h-4
ll be anything	b4f3g-7
ll be around	b-4d-3e-4f-4g3
ll be ashamed	a-4b-5c-5d-6f-6g-7h-7
ll be ask	a-4b-5c-5d-3e-5f-6g-6h-4
ll be at	e-6h-5
ll be away	b-7d-4e-5f-5g-8h-3
ll be bad	a-4b-5c-5d-7e-4f-5h-3
ll be be	g3h3
ll be bear	a-4b-5c-4d-6e2f-4g4h-4
ll be bore	c-5d-5e-2g-3
ll be both	g-3h-4
ll be break	a-6b-4c-10d4e-7f-4g-7h-4
ll be busy	g-5h-4
ll be call	g-5
ll be cancel	a-6b-4c-3d-5e-4f-3g-5h-3
ll be check	a-4e-5g-9
ll be cold	a-6b-6d-5e-7f-5
ll be cross	a-6b-3c-5d4e-4f-4g-4h-4
ll be cut	g7h-5
ll be damage	a-5b-6c-3d-4e-7f5g-7
ll be dead	a-8b-6c-7d-5f-7g4h-4
ll be die	a-6d-6g-7
ll be disgusting	g-4h4
ll be do	a-5b-8c-7e-2f-10g-5h-6
ll be easy	a-7b-6c-2d-3
ll be empty	g3
ll be enough	a-4b-7c-5d-6e-4f-6g4h-4
ll be entitle	g-7h-2
ll be ever	a-5b6e-3f-4h-4
ll be feel	a-6b-6c-9d-5e-9f-5g-7h-7
ll be fine	a-4b-2d-3e-6f-3
ll be for	a-4b-8d-5e-6g4
ll be frightened	b-6c-3d-3e-3f-5h-3
ll be get	g2
ll be give	a-5b-9c-7d-5e-7f-6g-5h-7
ll be glad	a-5c-4f-3g-8h-2
ll be go	c-3d-4e-7g3h-3
ll be good	a3b3c-5d-5e-4h-7
ll be grateful	a-5b-5c-7d-6e-4f-10g-7h-6
ll be happen	a-10b-4e-3g-7h-4
ll be happy	a-5b-4c-4d-3e-4f-5h-7
ll be hard	a-6e-5g-7h-3
ll be hardly	a-4b-5e-4f-4g-4
ll be have	g7
ll be here	b-3d-4e4f-3
ll be hide	a-6b3g-5
ll be home	b-5c-3e-5g-10h-6
ll be honest	b-5d-2e-3f-5g-5h-7
ll be hope	g-4h-5
ll be how	b-5f-3g-5
ll be hungry	a-3c-2
ll be hurt	h-4
ll be i	b-3c-3d-5g-7h-8
ll be ill	g-3h-10
ll be imagine	c-3e-3
ll be in	b-3d-3f-4h-6
ll be it	a-9b-4e-5f-3g6h-4
ll be just	b-5d-7e5f-4g-6h-7
ll be kill	a-5b-7c-4d-6e-9f-7g-10h-8
ll be late	a-5b-2c-3e-2f-3h-7
ll be leave	a-8b-5c-2d-3e-4g-10
ll be less	a-7b-5c5d-6f-3g-6h-6
ll be lie	a-7c-6e-5f-5g-4h-4
ll be like	b-3d-3e-3f-5g3
ll be lock	g2
ll be look	a-7b-7c-5e6f-3h-4
ll be lose	a-4b-3c-5d-3e-5g-6h-4
ll be love	a-4c-3d-6e-4f4g-4
ll be mad	b-3c-5e-5f-3g-7h-7
ll be make	a-7b-2e-6f-4g-6h-5
ll be mine	b-3d-3f-2
ll be more	g3h-3
ll be move	g-7h-3
ll be murder	g-6h-5
ll be my	a-3b-3c-3d-4f-7g-5h-3
ll be new	b-3e-3f-4g-4h-6
ll be no	a-9b-6c-3d-7e-10g-11h-4
ll be not	b-10d-3e-4f-5h-7
ll be nothing	b-3d-4e-4
ll be on	c-5d-5e-8f-3g-4h-5
ll be one	b-6d-3e-6g-4h-5
ll be only	b-7c-3d-4f-5h-6
ll be open	a-7b-7c-3d4e-3f-5g-3
ll be out	a-3d5e-7
ll be over	a-5
ll be own	g-6
ll be paranoid	h4
ll be park	g-4h-3
ll be pathetic	g-8h4
ll be patient	g-5h-5
ll be pay	a-5d-7e-3g-4h-3
ll be picture	g-8h-3
ll be play	g-13
ll be proud	e-4g-7h-4
ll be put	a-4b-6c-4d-8e-7f-6g-7h-3
ll be quick	a-6f-3h-3
ll be quiet	b-3c-3d-5e-7g-9h-5
ll be read	h-4
ll be relieve	h-3
ll be right	b-4c-4d-6g-6
ll be ring	g4
ll be say	a-4c-3d-3e-6g-11h-6
ll be scared	a-3b-3c-4d-4f-4h-5
ll be secretly	a-4b-5c-3d-4e3f-3h-5
ll be selfish	g-5h-5
ll be short	g-3
ll be sick	a-4b-4c-5d-6e-5f-9g-5h-5
ll be small	a-7b-4c-2d-3e-3f-4g-5h-6
ll be so	a-11b-6c-9d-5e-10f3g4
ll be some	a-6b-4c-3d6f-6g-6h-6
ll be something	a-5b-8c-4d-6e-6f2g-7h3
ll be sorry	b-4e-5f-7h-4
ll be still	a-5b-7d-3f-3g-6h-3
ll be stress	a-6c-7d-6g-3
ll be strong	a-6c-3d-6g-3
ll be stupid	a-4c-4d-3e9f-5g-3h-4
ll be such	a-6b-5c-6d-5e-5g-5h3
ll be switch	a-6c-4d-4
ll be talk	h-3
ll be tell	a-6b-4c-7d-6e-5f-5g-11h-4
ll be that	a3b-4c-6d-10f-3g-8h-6
ll be the	a-6d-6f5g-3h-4
ll be there	a-11b-7d-4e-3f-4
ll be think	a-8b-3c-5d-7f-4g-3h-4
ll be three	h-3
ll be tired	a-8b-3c-7d-5e-7f-11g-13h-8
ll be to	a-7b-6c-4e-6f-5g-4h-4
ll be too	a-3b-3d-4f-3g-9h-6
ll be trash	a-5b4c-4d-7e-4f5g-7
ll be try	b-4c-4d-5e-7f-8g-8
ll be two	a-5b-5c-3d4f-5g-6
ll be unbearable	a3e-3
ll be under	a4b-4c-6d-7e-5f-7g-7h-6
ll be unfair	a-4b-3c-3d-3e-4g-10
ll be unlovable	g-6h-6
ll be up	g-6
ll be use	g-6
ll be useless	g-4h-3
ll be very	g-5h-5
ll be wait	a-6b-5c-5d-5f-4g-9h-8
ll be walk	a-3c-3e-3f-3
ll be weak	a-5b-5c-6d-5e-4g-5
ll be what	a-5b-8c-3e-9g-8h-4
ll be when	a-6c-6f-3
ll be wire	a5b-4c-3d-4h-3
ll be with	a-10b-4c-3d-4f-4g-7h-6
ll be work	a-12c3d-5e-2g-11
ll be worth	a-4c-3e-4f-3g4
ll be worthless	a-3b-5c-5d-3e-3f4g-5h-5
ll be wrong	a-6b-3c-4d-3g-7h-8
ll be you	a-12b-6d-4e3f-9g-6
ll be your	a-10b-5c-6e-4f-5
ll bear .	a-5b-4c-4d-4e-5f-6g3h-2
ll beat me	a-3b-3c-5d-3e-6h-4
ll because i	c-4d-3
ll because of	a-7b-3c-4d-5e-4h-3
ll because the	a-9b-6c-7d-6e-5f-6g-7h-6
ll because we	a3c-3g-8
ll because you	a-3b-12f-4h-4
ll bed $	b-3c-5d-3e-4f-3g-5h-4
ll bed ,	g-8
ll bed .	a-6b-7c-6d-7e-6f-7g-8
ll bed at	g-6h-4
ll bedroom .	d-3e-3
ll before ,	g4h-7
ll before .	a-4b-3d-7e-5f-5g-8
ll before i	a-7b-4c-4d6e-5f-3
ll before she	e-4g-7
ll before ten	a-2
ll before the	g-8h-4
ll before you	e-3g-4h-6
ll behave badly	a-3b-3d-2g-2h-5
ll behave well	a-3b-2c4d-5f-4g-4h-4
ll behavior .	a-2b-4d-5e-3f-3g-4
ll behind the	a-4b-5c-4d-5e-4f-5h-3
ll believe a	a-4b-7c-4d-4f-6g4h-6
ll believe him	a-4b-4c-3d-3f4g-4h-6
ll believe it	a-5c-3d-4e-5f-6g-6h-5
ll ben .	e-6g-5h-2
ll big deal	a-7b-5c-5d-6e-7f-7g-5h-5
ll bike .	a-3b-5c-3d-7e-7f-6g-10h-7
ll bill .	a-4c-5g-4
ll bin .	a-5d-4e-2f-3g-5h-3
ll birthday .	b-3c-3e-6g5h-4
ll biscuit .	a-6b-7c-4d-4e-3f-5g-4h-6
ll bite .	h-3
ll bite me	a-4b-4c-3d-3e-5f-3h-4
ll bite of	b-6d-5e-6f-4g-6h-7
ll black and	a-5b-4c-5d-5e-6f-5g3h-6
ll blame for	b-10c-8e-4h-4
ll blame you	a-7b-4c-7d-3e-5f-3g-8h-4
ll block her	g-6h-3
ll block the	a-5b-4d-5e-5g3h-3
ll blow over	a-8b-4c-4d-5e-4f-3g-9
ll bone in	g-5h4
ll book .	c-3d-5f-3g-4
ll book the	a-5b-5c-4d-5e-4f-4g-5
ll bore and	c-5d-5e-2g-3
ll boss be	a-8c-4d-5e-3f-5g-4h-5
ll both .	g-6h-4
ll both laugh	g-3h-4
ll both of	g-7
ll bother you	a-3b-4c-5d-5e-3f-7g-7h-6
ll boundary be	a-6b-3c-5d4e-4f-4g-4h-5
ll box .	a-5b-4c-5d-6f-5g-7h-6
ll box and	d-3
ll bread .	a-5b-4c-6d-3e-5f-5g-8h-4
ll break after	a3c-6g-3
ll break and	g-4h-6
ll break down	a-6b-3c-4f-4g-6
ll break my	a-3b-3c-4f-5g-2h-5
ll break the	b-4c-7d-4e-3f-3
ll break your	a-5b-4d-5f-3g3
ll breakfast .	g3h-3
ll breathe .	g-4h-3
ll bridge .	a-5b-5c-5d-7e-4f-4g9h-4
ll bring it	a-4b-7d-5e-6g-5h-6
ll bring me	g-5h-4
ll burn my	a-2c-4d-3
ll burn the	a-3b-5c-4d-3e-8f-4h-4
ll bus be	a-3b-3d-3f-3g-3
ll bus fare	g3
ll busy .	g-7h-3
ll but a	a-4b-3e-4h3
ll but i	a7c-4d-3
ll but it	b-3c-4d-3f-5g-13h-3
ll but only	c-3d-3g-3
ll but she	a-6e-5f-6g-7h-4
ll but that	a-7g-5
ll but the	f-3g-6
ll but you	a3g-5
ll buy a	a-3b-7c-4d-4e-4f-4g3h-3
ll buy it	b-3c-3e-4g-6
ll buzz .	a-3b-3c-3d-3f-4g-4h-4
ll by friday	a-5b-8c-6e-6f-7g-7h-5
ll by her	g3
ll by his	a-4b-9d-5e-5f-8g-5h-3
ll by lunch	b-3c-3e-3g-5
ll by me	a-5b-3d-3e-4f-3g-4
ll by mistake	a-3f-3g-4
ll by now	d-3e-4
ll by six	g-4
ll by the	a-5b-9c-8d-8e-6f-4h-5
ll by you	a-4b6e-3g-9h-6
ll cake .	g-5h-5
ll call .	a-5b-6c-5d4e-4f-4g-4h-2
ll call it	a-10b-6c-4d-7e-2f-5g-5h-6
ll call me	a-5b-3c-5d-3e-4f-6g-5h-5
ll call my	b-6c-5d-5f-3g-6
ll call you	a-3c-4e-4f-5g-4h-6
ll cam site	a-4c-4d-5e-3f-4g-3h-3
ll can come	g-5h-5
ll can not	c-5d-8e-5f-4
ll can only	a3c-4f-7g-6h-4
ll can say	b-4e-4h-4
ll can see	e2f-3h-3
ll can we	a-4d-3g-5h-3
ll can you	a-10b-4c-5d-5e-6f-10g-8h3
ll cancel .	a-4b-3d-5e-4f-3g-3h-3
ll cancel it	a-3b-3c-3d-4e-2f-3g-4h-4
ll car ,	f-3h-5
ll car .	a-3b-5c-3d-4e-3f-4h-6
ll car key	a-2d-4f-3g8
ll car park	a-4b-3c-4d-4e-3f-3g-6
ll card ,	a-7b-3g-8
ll card .	a-2c-4g3
ll card be	a-5b-3d-3e-3g-5
ll care about	a-4b-6d-3f-4g-4h-4
ll care if	h-4
ll care less	a-4e4g-5
ll carry on	a-4b-3c-4d-3e-6f-4h-3
ll case i	g5
ll cat .	a-5b-5c-4d-6e-5f-4g-6
ll catch .	a-4b-4d-4e6g-4h-4
ll cause .	a-7b-5d3e-2f4g-5
ll cause it	a-6b-6c-8d-4e-5f-6g-5h-5
ll cause you	a-5b-3d-3e-3g-4
ll certain site	a-5b-3c-5d3e-4f-3g-3h-4
ll chance .	g-7h-5
ll change .	a-6b4c-4d-4e-4f-8g-5h-6
ll check .	b-6e-6f-5g-9h-3
ll check his	a-4b-3f-7g-5h-3
ll check up	a-3b4e-5
ll check your	a-4b-7c-4f-3g-7h-5
ll check-in .	g-4h-3
ll child .	a-4b-7d-3e-5f-4g5h-3
ll child on	a-3c-7f-4g-8
ll chip .	a-3d-4g-4
ll choice .	d-4f-3g-5h-7
ll choose .	e-6g-5h-3
ll choose it	a-6b-6c-7d-7e-5f-5g-5
ll clean .	a-3b4c-3d-2e-6f-4g-5h-3
ll clean about	d-3g-4
ll clear .	g-8h-6
ll close it	a-4b-8c-5d-5e-5f-6g-7
ll coat .	a-3c-2f-3g-6
ll code .	a-4b-2e-3h-4
ll coffee .	g-4
ll coffee after	a-4b-4d-3e-3g-3h-3
ll cold ,	a-8b-5d-3e-9f-5g-3
ll cold .	a-3b-6c-6d-3e-3f-5g-5
ll cold and	a-5b-4c-3d-4e-4f-4g-6h4
ll come ,	g-5
ll come .	g-5
ll come across	a-3b-3c-3d-3f-4g-5h-3
ll come at	b-4e-3g4h-3
ll come back	a-3b-5c-6d-5e-5f-4g5h-3
ll come clean	d-3g-4
ll come home	h-4
ll come i	a-5d-3e-5f-4g3h-5
ll come in	d-3e-4h-3
ll come out	a-3d-3
ll come to	a-7b-10c-9d-8e-10f-8g-6h-5
ll come up	g-9h-5
ll complete failure	h-8
ll computer .	h-4
ll control of	a-6c-6d3e-4f-7g-6h-3
ll control the	a-4b-4c-4d-3e-5f-3g-5h-3
ll cook .	a-7b-5c-7d-5e-5f-7g-7h-6
ll could be	a-3f-5g-7h-8
ll could go	a2
ll could have	a-7b-3c-4d-4e-8f-5g-10h-4
ll could i	g-6h-3
ll could just	g4h-2
ll could kill	a-6f-5g7
ll could murder	g-4h-4
ll could not	a4b-4c-3d-3e-3g3h-4
ll could say	a-8g-7
ll could see	b-4c-4e-10g-8
ll could you	a-5c-3f-4g-4h-5
ll counselor say	a-4d-3f-3g-6h-3
ll count .	a-7b-3c3d-6e-4f-4g-3h-4
ll count the	a-3b-4c-3d-4e-6f-4g-10h-3
ll coward ,	b-11g-6
ll coward .	a-5c-3d-3e-4f-4
ll coward in	a-3c-3f-7g-3h-6
ll cricket .	a-4b-5d-5e-5f-3g-4h-6
ll cross a	a-4c3d-4f-3g-4h-5
ll crossword .	h-3
ll cry .	a-4b-6c-3f-3g-4h-3
ll cry and	a-3b-3e-3f-5g-5h-6
ll cry because	a-5b-5c-5d-3e-7f-6g-6h-3
ll cup of	f-3g-4h-3
ll cushion and	d-5e-5g-5h-4
ll cut my	a-3b-3c-5d-4f-2g-3h-3
ll cut myself	b-3d-3f-4
ll cut out	g-7h-3
ll cut the	b-3c-2d-4e-4f-3g-7h-4
ll dan .	a-3d-3e-3g-4
ll date .	a-4b-4c-8d-3e-4f-4g-5h-5
ll daughter .	a-4b-3d-4e-3g4h-3
ll day $	h-6
ll day ,	a-3e-5f-3g4h-4
ll day .	a-3b-10c-5d-7e-6f-6g-6h-7
ll day and	a-3b-7c-4d-4e-4f-4g-8h-5
ll day at	h-4
ll day of	g-9
ll day with	a-8b-6c-4d-4e-3f-4g-4h-6
ll dead .	a-5b-4c-4d-6e-5f-5h-4
ll dead since	g-5
ll dead than	c-3e-10f-3g6h-3
ll deal with	a-4b-3e-3g-4
ll deceive and	b-5c-3d-3g-3h-4
ll decide ,	a-3b-9c-3d-4e-6f-4g-3h-3
ll decline .	d-3e-3g-6
ll deep down	b-3c-3d-3e4f-4g-4h-3
ll defense ,	a6b-5c-4d-7e-3f-4g-5h-3
ll delete the	a-3b-4c-6d-5e-3f-3g-6
ll dentist .	a-5b-5c-4d-5e-6f-5g-5h-3
ll deserve .	a-4b-3c4d-5f-5g-5h-5
ll deserve a	b-3c-3d-4h-3
ll deserve to	a-4c-3d-6e-4f4g-4
ll desk ,	g5h-4
ll die $	g5
ll die ,	a-7b-8c-5d-6e-4f-7g3h-5
ll die .	d-4e-3g5
ll die in	b-3c-3d-4e-2f-4h-7
ll die of	a-4c-3f-4g-7h-3
ll die on	a-7b-4c-3g-8h-7
ll die than	b-3c-3e-4g-6h-3
ll dig it	b-3e-3g-7
ll dinner ,	g-7h-5
ll dinner .	a-3b-3c-7g-3
ll disappear for	a-6b-5f-3g4
ll disappear into	g-4
ll disclosure .	g-6h-3
ll do ,	a6b-9c-7d-4e-4g-10
ll do .	e-5f-3g3h-6
ll do a	a-8b-4c-5d-7e-6f-2g-5h-6
ll do anything	a-8b3c-3d-4e-7f-8h-7
ll do be	a-4b4c-4e-4g-5h-3
ll do i	a-7b-10c-6d-5e-6f-9g-10h-8
ll do it	b-11d-3f-9h-4
ll do look	a3c-4g-3
ll do next	b-4f-3g-3
ll do not	b-5c-3d2
ll do nothing	a-4c-3d-4e-4g-4h-5
ll do some	a-4b-2c3d-6g-5
ll do something	a-6b-3c3d-4f-6g4h-3
ll do that	b-5c-3e4f-7g-8h-4
ll do the	b-6c-7e-6f-4g-12h-8
ll do thing	d-3e-3f-3g3
ll do this	a-7c-4d-5e-5h-3
ll do to	a-5b5c-3e-8f-3h-3
ll do with	a-6b-6c-4d-5e-5f-6g-9
ll do you	b-11c-3e-6f-5g-4
ll do your	h-6
ll doctor ask	a-3b-6d-2e-3g3
ll dog .	a-5b-6c-3d-4f-6h-6
ll door ,	g5h-2
ll door .	b-4c-4
ll door shut	a-3e-2g6
ll door so	a-3e-5f-3
ll down ,	a-5b-4e-3g-6h-5
ll down .	a-3b-3d-8e-6f-3h-3
ll down and	a-3b-3e-4f-3g-6h-3
ll down in	b-3c-7d-3f-4g-6h-3
ll down on	b-3c-4d-3e-4
ll down the	b-3d-2e-4g5
ll down with	c-3d-3e-6
ll down you	b-3c-3d-3e4f-4g-4h-3
ll drink .	a-6b-5c-3d-5e-8f-3g5h-5
ll drink and	g-6h-4
ll drink coffee	a-4b-4d-3e-3g-3h-3
ll drive into	d-4e-3f-3h-3
ll drive me	b-3d-3e-4g-8h-3
ll drive to	a-4b-4c-5d-4e-3f-6
ll drop it	g-6h-4
ll each of	a-5b-4c-4d-4e-4f-4g6
ll early because	a-6c-4d-3e-3g-6
ll easter .	g-4
ll eat it	g-6h-6
ll eight .	a-6b-5c-4d-3f-5g-5
ll either you	a-3b-5c-4d-4e-4f-4g-6h-5
ll eleven ,	h-3
ll else .	a-10c-5d-4e-5f4h-3
ll embarrassment when	g-6
ll end .	a-6b3c-4d-4e-4f-6
ll end it	a-5b-6c-3d-5f-4g4
ll end of	b-4c-6d-7e-5f-4g-8h-5
ll end up	a-3b-4c-5d4e-3f-4h-3
ll enjoy this	b-3e6g-6h-5
ll enough ,	a-5b-9c-4d-3e-6g-8h-4
ll enough .	a-4b-7c-6d-4e-4f3h-6
ll enough for	a-6c-5e-5f-4g-4h-4
ll enough of	a-4b-4c-4e-3f-6g5h-3
ll entitle .	g-6
ll even feel	g-4h-3
ll even notice	a-5d-3e-3f-4h-3
ll even the	g-3
ll evening .	b-4c-3d-4e-4f-3g-3h-4
ll evening :	g-3
ll ever change	b4g-5h-5
ll every bite	a-3b-4c-6e-6g-2h-6
ll every day	a-10d-4g3h-5
ll every night	a-4b-4d-5
ll every room	h-6
ll every single	a-3b3d-3g-3
ll every sunday	b-6e-4f-3g-7h-2
ll every time	a-4d-3e-3g-6
ll everyone be	b3d-3e-6g-5h-5
ll everyone would	a-6b-6d-3e-10f-4g7
ll everything .	a-2b-6c4d-4e-5f-4g4
ll everything i	a-5b9c-3d-3e-4f-6g-6
ll everything in	b-4c-5d-3f-4g-5
ll everything that	a2c3g-4
ll everything you	b-8c-3e-6g-6h-4
ll exist .	a-4b-5c-5d-4e-5f-5g4h-3
ll expect me	a2b-4c-3e-9f-3g-6
ll expect you	a-3b-3c-5d-3e-5f-4g-5h-4
ll explain it	a-5b3c-3d-4e-6f-5g-6
ll extent that	a-4b-3c-5d-3f-4g-5
ll face .	a-6b-10c-5d-6f-5g-7h-5
ll face down	a-3g-6h-3
ll fail .	a-4b-7f-3g-6
ll fail you	a-6b-3c4d-5e-4f-3g-5h-5
ll failure .	a-4b-4c-4d-4e-3f4g-4h-8
ll fall .	b-3c-3d-3e-3f-3g4
ll family .	a-4c-5d-5e-5f-4g-7h-4
ll family computer	g-4
ll far as	g6h-4
ll fare .	g3
ll father ,	g-5h-6
ll father .	a-3b-6c-4e-4f4g-4
ll father be	g3h-4
ll fault .	a-7b3c-4d-6f-6g-4h-6
ll fault i	a-4b-4d-3g-7h-3
ll feed me	g-5
ll feel ,	a-4g-3h-4
ll feel abandon	b-4c-3f-3g-3h-4
ll feel angry	b-5d-10e-3g-5
ll feel as	a-5b-6e-7f-3g-8h-5
ll feel ashamed	b-3c-3e-3g-5
ll feel attack	a-3b-6c-3d-4e-4f-3g-5
ll feel bad	g-4h-3
ll feel belittle	g-6
ll feel betray	g-4h-3
ll feel choose	b-5c-6d-4e-3g-8
ll feel cold	h-4
ll feel corner	a-5b-7c-6d-6e-4f-5g-6h-4
ll feel deceive	b-5c-3d-3g-3h-4
ll feel discard	a-3b-6c-4d-3e-5f-3g-4h-3
ll feel embarrass	g-4h-6
ll feel frightened	g-6
ll feel furious	a-3b-4e-3g-5h-3
ll feel glad	b-3g-4
ll feel guilty	a-5b-5c-5d-9g-3h-2
ll feel hurt	a-3b3g-5
ll feel i	b-6e-7f-6g-8
ll feel judge	a-3b-5c-4d-3f-4g-5h-6
ll feel just	a-3e-5g-6h-5
ll feel lie	a-5b-7c-3d-5
ll feel like	a-8b-6c-6d-3e-7f3h-4
ll feel lonely	h-3
ll feel my	g-4
ll feel numb	g-5
ll feel reject	a4b-6c-5d-6e-3g-6h-2
ll feel relieve	g-4
ll feel sad	b-3
ll feel safe	b-4c-4d-2e-6f-3g4h-5
ll feel scared	a-4b-4c-4d-4e-6f-3g-6h-4
ll feel second	a-3b-5c-3f-4g-2h-3
ll feel sick	g-4
ll feel small	a-4e-7g-5
ll feel so	a-9b-7c-4d-3e-4f-5g-5h-5
ll feel stupid	a-4b-2e-5f-4g-5h-3
ll feel support	a-3b-7d-3e-4f-3g-3
ll feel take	g-4
ll feel that	a-6b-11c-3f-4h-4
ll feel tired	b-3c-3d-3g-7
ll feel trap	b-4h-3
ll feel unheard	a-3b-5c-4d-4e-3f-4g-4h-3
ll feel use	g-3h-3
ll feel you	a-4e-6g-7
ll fence .	a-3b-3c-3e-3h-3
ll fifteen year	a-4b-3c-5d-4e-4f-6g4h-5
ll filter be	a-4c-3d-4
ll filter work	a-4
ll find a	a-5c-4d-4e-7f-5g-6h-4
ll find it	g-7
ll find me	a-5b-6c-4d-5e6f-5h-5
ll find myself	a-3b-3c-3d3e-3f-4g-6
ll find out	c-4e-5g-10
ll find the	e-3
ll fine .	a-5c-3d-4g-7h-3
ll finger on	g-6h-3
ll finish .	a-6b-10c-6d-5e-6f-2g-6h-4
ll finish a	g-5h-3
ll first ,	g-6
ll first .	b-5e4f-3g-6
ll first time	g-3
ll five ,	g2
ll five .	g-5h-5
ll five minute	a4c-3d-4g-7
ll fix it	b-8c-8d-5e2f-3g-6h-6
ll flinch when	a-3b-4c-3e-3f-5h-4
ll floor .	b-4d-4e-3f-3
ll flower .	a-9b-3c-3d-4e-7g-5h-4
ll follow me	b-5c-3d-3e-5
ll food .	a-4b-3g4h-3
ll fool of	c-3d-4e-5f-4g-7
ll fool to	a-3b-3f4g-4h-5
ll foot .	a-3b-5c-5d-5e-5f-5g-4h-4
ll foot in	g-6h-6
ll for a	a-4b-6c-3e-3g2h-5
ll for all	a-4b-9c4d-6e-7g-6
ll for an	a-5b-3c-3d-3e3f-2
ll for any	a-3b-4c-7d-5f-4g-5
ll for anything	a-3b-7c-3d-3e-7f-3g-6
ll for bus	g3
ll for cry	a3b-3c-3e-8f-4g-3h-4
ll for each	g3
ll for everything	c6d-4f-4
ll for four	a3b-3c-3d-3g-7h-3
ll for good	a-8b-3c-5e-3f-3g5
ll for grant	g-5
ll for her	b-6c-3e-5g-8h-5
ll for how	a-4b-4c-6f-3g-7
ll for it	a-5b-6c-3d-4e-6f-3
ll for me	a-6c-3d-7e2f-7h-3
ll for month	b-4c-3f-4g-6
ll for my	b-3d-4f-4
ll for once	a-4b-4e-4g-5h-4
ll for sit	g-5
ll for tea	g-4
ll for tell	b-6e-3f-3g-6h-5
ll for that	a-5b-3c3f-5g-5
ll for the	a-11b-7d-11e-10f-6g-9h-10
ll for this	a-5b4c-3d-3e-11g-6h-7
ll for three	g-5
ll for tonight	a-4c-2g-5h-4
ll for twenty	a-3
ll for two	b-3c-3h-3
ll for us	a5c-7d-4f-3g-8
ll for what	a-3b-7c2f-10g-4
ll for you	a-3d-3e-6f-4g-10h-4
ll for your	g-7
ll forget the	a-7b-5e-3g-7h-2
ll forgive me	a-6c-4d-3e4f-3g-8
ll form ,	c-3h-3
ll form .	a-3b-4c-3f-3g-5h-3
ll forty day	g-4h-3
ll four .	a-7b-5d-3g-6
ll four year	a-4b-3c-4d-3f-3h-2
ll fraud .	b-3c-2d-3e-5f-6g-3h4
ll friday ,	a3b-3c-5e-4f-4g-5
ll friday .	a-3b-4d-3e-3f-3h-4
ll friday :	a-4b-3c-3f-4g-4h-6
ll friday i	b-4c-5d-5e-5g4
ll fridge .	b-3d-4e-5f-4g-6h-5
ll friend .	a-5b-6c-6d-5e-6f-3g-4h-5
ll frighten me	a-6b-6c-7d-7e-9f-10g3h-6
ll frightened .	a-2g-7
ll frightened of	g3h-3
ll from group	g7
ll from her	g-10h-4
ll from his	h-4
ll from me	a-4b-7c-3e-7f-7h-6
ll from my	a-4b-4c-6d-4g-4
ll from now	a-3b-4c-3g-6h-3
ll from the	a-5b-9c-4d-4e-4f-7g-3h-4
ll from you	a-6b-5e-4g-6h-5
ll front of	b-5c-3d-4e-6f-3h-4
ll full of	a-6b-4c-3d-4e-3f-4g-5h-8
ll full responsibility	a-3b-4c6d-3f-3g-3
ll funeral .	g5h-3
ll gamble with	a-5b-4c-3d-4e-5f-5g-4h-4
ll garage .	a-4b-5c-3d-5e-4f-6g4h-6
ll garage and	g4
ll garden .	a-7b-5c-5d-8e-5f-6g-6h-7
ll get .	b-3c-5d-3f-3g-6h-3
ll get a	a-5b4c-3d3f-3g-4
ll get as	g3
ll get away	b-6c-5d6e-5f-6g-3
ll get back	h-3
ll get catch	a-4b-6c-5d3e4g-8h-4
ll get good	a-6b-2d-3e6f-3g-6h-7
ll get hurt	a-7b-8c-5e-7f-5g-6h-5
ll get in	g-7h-3
ll get it	g4
ll get lose	h-5
ll get nothing	a-3g4h-3
ll get off	a-4c-5d-4g-7
ll get out	a-3c4d-7e-8f-4h-6
ll get tell	d4g-4
ll get the	a-4b-9c-8e-11f-8g-3
ll get this	b2f-4g-6h-4
ll get thru	a-5b3c-8d-9e-7f-5g-6h-5
ll get to	b-3d-5e-6f-3h-4
ll get up	a-6d-5g-13
ll give a	a-9b-9c-6d-6e2f-6g-6h-6
ll give in	a3b-7c3d-6e-3f-6g-8h-3
ll give it	a-4b-3e-3g-8
ll give me	b-7c-4d-5e-10f-4h-3
ll give my	a-9b-5c-9e-3g-5
ll give you	a-2b-3c-4e-3f-3g4h-5
ll glad .	b-3c-5g-5
ll glad i	a-4c-3d-3g-7
ll glance at	a-6b-8c-4d-3e-5f-7g-5h-3
ll go .	a-9b-2c-5d-6f-6g5h-3
ll go ?	a-6d-3e-4f-7g6h-3
ll go and	g-8h-4
ll go anywhere	a-3e-4g-3h-5
ll go back	g-8
ll go by	a-9b-3c-6e-3f-3g-4h-3
ll go for	a-10b-5c-5e-2f-3g6
ll go look	g-7
ll go off	b-5c3d-6e-5f-4g-8h-3
ll go on	a-5b-3e-3f-3h-3
ll go out	a-4b-4c-7d5e-6f-4g3h-4
ll go quiet	a-4b-3c-3d-3e-5f-3g3
ll go straight	g-6
ll go thru	c-4d-4f-3g-8h-3
ll go to	b-7c-5d-3g-3h-5
ll go up	c-6d-5e-3f-4g3
ll go wrong	g-5h-3
ll good ,	a-3b-6e-6f-10h-6
ll good .	a3b-3c-5d-6f-6h-3
ll good at	a-3b5c-3e-3f-11g-5h-3
ll good book	c-3d-5e-3f-3g-3
ll good enough	a-4e-4f-5h-4
ll good listener	b-2d-3e-2f-5h-8
ll good of	e-6f-3g-4
ll good off	a-3b-7c-3d-3e-4h-2
ll good one	g-4
ll good without	g5
ll goodbye .	g5h-5
ll goodbye everyone	b-4c-6d-3e-3f-6g4h-3
ll goodbye in	h-6
ll grab me	g4
ll grab my	b-3c-4d-3e-3f-3g-4h-3
ll grab the	h-4
ll grateful for	a-3b-4c-5f-4g-6h-3
ll group ,	g-6
ll group .	a-4b-3c-4d-8e-5f-3g-12
ll group and	g3h-3
ll guest .	a-6b-4c-4d-4e-4g-6h-3
ll guilty .	a-5b-4c-3d-3e5f-4g-4h-6
ll gym ,	a-2c-3f-3g-4h-6
ll gym .	g-4h-3
ll habit take	a-3b-2d3f-2g-4
ll hair and	b-2d-3e-3g5
ll half of	a-3b-6d-2e-3f-5g-7
ll hall .	h-3
ll hand ,	g7
ll hand .	a-4b-3c4f-3g-3h-4
ll hand and	b-3c-3d-3e-5f-4g-7h-5
ll hand for	a-4b-3g2
ll hand it	b-4c-3d-7e-4f-4g-7h-6
ll hand on	c-4d-4g-7
ll hand over	a-5b-6c-4d-5e-4f-3g7h-3
ll hand round	a-4b-4c-5d-6f-6g6h-3
ll happen .	a-7b-5d-6e-4g-8h-5
ll happen again	b-3d-3f-4g-4
ll happen to	f-3g-3
ll happy if	g4
ll hard it	h-5
ll hard to	a-6e-3g-7
ll harm .	a-5b-4c-5d-4f-4g-5h-3
ll hate me	a-7b-7c-5d-4f-7g-7
ll have .	b-7c-4e-4f-3h-4
ll have a	a-3b-4d-3e-5f-5g4h-8
ll have already	a-3b-4c-3d-2e6f-3g-6h-6
ll have always	a-4b-8c-6d-4e-7g-5
ll have ask	a-3
ll have be	a7b-3d-3e-5f-9g5h-7
ll have book	a-8c-3d-4g-7
ll have cancel	a-3b-3c-3d-4e-2f-3g-4h-4
ll have cause	a-5c-8d-3g-3
ll have cut	h-5
ll have do	a4b4e-2h-2
ll have enough	b-4c-4e-3f-5h-3
ll have ever	a-4c-5d-8e-5f-6g-6h4
ll have fall	a-3c-3f-4
ll have get	a-8c-11d-7e-11f3h4
ll have go	e-3g-2
ll have good	a-5b-5d-3e-6f-3g-3h-5
ll have have	b-5c-4e-5f-8g-3h-6
ll have hide	a-7b-5c-7d-7e-5f-4h-4
ll have his	g-8h-6
ll have hurt	a-7b-6c-6d-5e-5f-4g-7h-4
ll have i	a-9b-4f-4g-4
ll have it	a-7b-6c-3d-3e4f-4g-7h-5
ll have know	a-6b-3d-3e-4f-5g-5h-5
ll have let	a-3c3f-3g4
ll have make	a-3b-5d-5f-3h-8
ll have marry	a-6b-4c-5d-3e3f-4g-5h-8
ll have me	a-8b-6c-6d-8e-8f-4h-9
ll have my	a-5b-3c-4d-4e-3f-5g5h-5
ll have need	a6b-3c-3f-5g-6h-3
ll have never	a-8c-4e-6g3
ll have no	a-4b-3c-3d-3e4f-4h4
ll have not	a-6b-9d-5e-8f-9g-9
ll have notice	g-6h-4
ll have put	b-4c-4e-6h-5
ll have read	g-5
ll have see	g-5h-2
ll have set	a-4b-5c-8d-5f-4g-4h-3
ll have sleep	a-6f-3g-4
ll have something	a-4b-6d-3e4f-4g-8
ll have start	h-3
ll have stop	a-3b-3c-4f-3g-3h-4
ll have take	a-4b-5d-4e-6h-4
ll have tell	a-4c-4e-5
ll have that	e-4g-7
ll have the	a-9b-9c-9d-8e-3f-11
ll have think	a-3b-3c-4d5e-7f-3g7
ll have throttle	g-5h-4
ll have to	a-4b-8c-10d-4e-8f-6h-3
ll have turn	a-8b-5c-4d-6e-7f-3g-10h-10
ll have two	g-6
ll have use	h-5
ll have work	g3
ll have wreck	g-5h-7
ll have write	a-5b-3c-5f-4h-3
ll have you	a-4b-5c-5d-3e-6f-5g-10h-6
ll he be	a-7b-13c-4d-6f-12g-10h4
ll he break	a-3b-6c-5e-5f-3
ll he bring	g-6h-3
ll he can	g5h-3
ll he carry	g6h-3
ll he come	a-3b-5e-3f-4h-3
ll he do	a-6b-5c-5d-5f-8g-3h-9
ll he follow	b-5c-3d-3e-5
ll he get	g-6h-4
ll he go	c-3f-3h-3
ll he grab	c-2g4h-4
ll he hate	b-3c-4d-5e-3f-4g-5h-5
ll he have	a-3b-9c-5d-6e-4f-5g4h4
ll he hit	b-3c-3e-4g-8h-3
ll he hold	b-4c-6d-5e-6f-4g-3h-3
ll he leave	b-4e-4h-4
ll he lift	g5
ll he lock	b-4c-4d-5e-4g6
ll he look	b-3d-3e-5f4g-11h-6
ll he make	a-3c-3e-4h-3
ll he mean	g-6
ll he never	a-3b-7d-3e-5g-5h-4
ll he only	e4f-2g-6h-3
ll he pin	b-4c-4d-4e-3
ll he push	a-5b-3e-4
ll he put	d-3g4h-4
ll he read	e-9g4
ll he regret	b-5c-3d-4e8f-8g-7h-6
ll he say	b-4e-10g7h-4
ll he stand	g5
ll he take	a-3b-4c-4d-3e-6f-3g-9h-3
ll he tell	e-3
ll he threaten	g4
ll he throw	b-5c-3d-4e-3f-3g3
ll he touch	b-5c-3d-3e-4h-3
ll he track	h-3
ll he use	a-5d-3e-3g-6h-3
ll he want	a-4b-9c-7d-5e-11f-4h-4
ll he watch	g7h-4
ll he will	a-6e-6g5
ll he would	a-5h-3
ll he write	b-3e-5g-5h-4
ll head .	b-4c-5d-4e-4f-3g5h-3
ll head be	a8b-3d-4e-3g-9h-5
ll head on	a-9b-11c-7d-10e-10f-6g-4h-5
ll hear .	a-4f-2g4
ll hear about	g-4h-3
ll hear from	a-2f-3g-6
ll hear it	a-5b-4c-6e-5f-3g-9h-3
ll hear that	a-6b-3c-5d-4g-6
ll hear the	a-6b-9c-5d-5e-5f-4g-5h-7
ll heart be	g-5h-3
ll heart stop	g3
ll help ,	a-4b-4d-3e-5f-3g-5h-7
ll help .	a-11b-4c-6d-5e-4f-7h-4
ll her ,	a-5b-4e5f-3g4h-4
ll her .	a-6c-5d-9g-3h3
ll her and	b-3c-5e-5f-4g3h-3
ll her arm	b-4c-4d-3e-9f-6h-5
ll her birthday	b-3c-3e-6g4h-4
ll her face	e2f-4g-6h-4
ll her head	g4
ll her husband	g4h-6
ll her name	e-2g-5
ll her now	g-6h-3
ll her on	a-3b-4c-4d-5e-7f-4g6
ll her the	a-4b-5c-4d-6e3f-3g-5h-4
ll her to	a-4b-7c-4d-4e-4f-5
ll here ,	a-7b-4c-3e2f-4g-8h-4
ll here anymore	g5
ll here at	e-6f-3
ll here be	g-4h-3
ll here with	g-7
ll herself .	h-5
ll hide .	a-5b-4c-3d-3e-3f-5g-8h-3
ll hide behind	a-6b-7c-6d-6e-6f-4g-8h-5
ll hide in	a-6b-3c-4d-4f-5g-7h-5
ll hide it	a5b-10c-8d-12e-9f-9g-7h-5
ll hide the	a-8b-10c-6d-3e-4f-3h-4
ll hide thing	g-5
ll him $	a-6c-3d-3f-5h3
ll him .	b-3c-5d-2e-4g-3
ll him and	a-6b-5c-3d-3f-4h-4
ll him for	a-4c-4d-3f-4g-10h-4
ll him if	h-3
ll him in	g5
ll him to	a-3c-3g-5
ll himself in	a-3b-4d-3g-5h-3
ll his brother	d-3f-2g-7h-7
ll his coat	g-6h-6
ll his hand	c-3g5
ll his knee	a-4b-5c-3d-3e-4f-7g-4h-5
ll his life	h-3
ll his location	b-3c-3d-4f-3g-5
ll his meet	b-5c-2e-4g-5h-5
ll his mother	c-3e-3f-3g-6h-5
ll his phone	a-4b-6c-4d-3e-3g-4h-4
ll his sister	g-4h-4
ll hit a	b-3e-3g-7h-3
ll hit me	a-3b-7c-3d-4e-9f-6g6h-6
ll hit my	a-5b-4c-2g6
ll hit the	b-6c-4d-4e-5f-4g-5h-3
ll hit you	g8h-4
ll hold her	b-4c-4d-5e-5f-5g-4h-5
ll hold my	b-4c-4d-6e-4f-4h-3
ll hold the	a-4b-3c-3e-3g4
ll home ,	a-3b4g-4h-3
ll home .	a-5b-4c-6d-7e-3f-6g-11
ll home by	a-3b-3e-6f-3g-5h-5
ll home for	g-5
ll home late	g-6
ll home on	c-3
ll home with	g4h-6
ll honest .	b-6d-3e-7f-6g-8h-5
ll honest about	a-4d-8g-5
ll honest bone	g-5h4
ll hope i	b-4d-6e7f-2g3h-4
ll hotel and	g-4
ll hour ,	a-9
ll hour .	a-5b-4c-5d-4e-3f-3
ll hour and	c-3d-3
ll hour on	g-6
ll house .	d-4e-8f-3h-3
ll house be	a-3b-4c-5d-5f-3h-3
ll house down	g3
ll how could	a-7e-2g-4h-4
ll how do	a-4g-2h-4
ll how i	c-5d-4e-5f-8g-9h-3
ll how it	g-4
ll how long	a-4b-4c-3d-3e-5f-3g-9
ll how much	g5
ll how the	a-4
ll how to	b-4e-3f-4g-8h-2
ll hungry .	g-4h-4
ll hurt ,	g-5h-4
ll hurt .	a-7b-7c-4d-5e-5f3g-12
ll hurt her	b-4c-5e-4f-6h-3
ll hurt him	g6
ll hurt me	a-6b-5d-3e-3f-4g-5h-4
ll hurt my	a-5b-6c-3d-5e-4f-4g-5h-4
ll hurt the	f-7
ll hurt you	b-6c-8d-4e-4f-4g-11h-5
ll husband .	a4b-5c4d-3f-5g5h-5
ll husband and	g3h-5
ll i .	a-4b-5d-4e-7f-4g-5h-5
ll i accept	a-5b-6c3d-6e-3f-5g-6h-8
ll i act	a-4b-3c-4d-4e-3f-4g-8h-3
ll i always	a-5b3c-5d-6e-4g-8h-6
ll i apologize	a-6b-3c-8d-4e-3f-3g-6
ll i ask	a-6b-3c-3e-3f-3g-14
ll i be	b-4e3f5h-10
ll i behave	a-3b-3d-2g-2h-5
ll i believe	a-6c-6f-4g-6h-4
ll i blame	a-5b-3c-6d-3e-4g-8
ll i break	a4b-3d-6f-4g-8
ll i burn	a-5b-8c-6d-6e-6f-6h-3
ll i buy	a-3b-5c-4d-3e-3f-3g3h-3
ll i call	c-6g-4h-3
ll i can	a-8c-5d-4e-3f-5
ll i cause	g-5
ll i check	a-3b-7c-4f-5g-5h-4
ll i choose	a-6b-6c-7d-7e-5f-5g-5
ll i close	a-4b-8c-5d-5e-5f-6g-7
ll i come	a-5b3h-3
ll i could	b-8c-8d-6e-10f-10h-4
ll i count	a-5b-4c-6d-4e-3f-6g6h-3
ll i cry	a-5b-8c-4d-5f-7g-9h-4
ll i cut	a-5b-6c-5d-5e-5f-8g-3h-3
ll i delete	a-6b-3c-6d-6f-3g-9h-3
ll i deserve	a3b-4c-6d-3e-4f-5g-4
ll i die	a-7b-6c-3d-3e-7f-6h-3
ll i do	a-4b-4c3d-8e-6
ll i drink	g-6h-5
ll i drive	a-4b-3c-5d-5e-3f-4
ll i end	a-3b-3c-4d-5f-4h-4
ll i expect	a-3c-5e-4g-4
ll i fail	a-9b4d-8e-3f-5g-7h-5
ll i feel	a-8b-4c-8d-6e-8f-2g-3h-5
ll i find	a-3b-3c-3e-3f-5h-3
ll i flinch	a-3b-4c-3e-3f-5h-4
ll i get	b-10c-5e-8f-6g3h-3
ll i give	b-6d-7e-3f-6h-3
ll i go	a-3b-5d-9e-4f-7g5
ll i grab	a-3b-4c-4d-4e-4f-4
ll i hate	a-4b-4c-5d-5e-5f4g-8h-4
ll i have	b-5d-5e-5f-3h-5
ll i hear	a-6b-5c-5d-4e-3f-4g-5h-4
ll i hide	b-7c-5d-4e-5f-5g-9h-4
ll i hit	a-8b-6c-8d-7e-5f-7h-5
ll i hold	a-3b-4c-5d-4e-3f-5h-3
ll i hope	a-6b-5c-8d-4e-4f-5g4h-5
ll i hurt	a-10b-7c-9d-6e-3f-5g-6h-3
ll i jump	a-7c-2d-3f-6g-8h-3
ll i just	a-5b-4c-4d-4e-6f-3g6
ll i keep	b-3c-3d-3g4
ll i know	a2b-4c5d2e-4h-3
ll i laugh	g-6
ll i leave	b-4e-6g4
ll i let	a-5b-6c4d-9f-5g-11
ll i lie	a5b-6c-6d-5f-5
ll i like	a-4b-3c-4d-3e-8g3
ll i lock	a-4b-3c-3f-3g-8h-6
ll i look	a-6b-7c-7d-6e-4f-9h-4
ll i lose	a-6b-3d-6f-3g3
ll i love	a-6b-3c-6e-10f-4g4
ll i make	a-8b-5d-9e-3g-8
ll i marry	a-3b-2c-3e-3f-6g-7h5
ll i mean	a4b-5c-7d-4e-5f-5g5h-4
ll i meet	a-7b-4c-3d-5e-4f-6g-6h-3
ll i merely	a-6b-5c-5d-7e-4f-7g-6
ll i mess	g-5
ll i might	a-6c-3e-3f-4g5
ll i miss	b-4c-2d-3e-3f-4g-6h-5
ll i move	b-4d-3
ll i must	a-6b-6c-5d-5e-6h-6
ll i nearly	a-5b-8c-6d-9e-6f-8g2h-4
ll i need	a-4b-4c-7e-3f-4
ll i never	a4c-7d-6e-6f-12g-10h-4
ll i notice	a-3b-3c-5e-3f-3g-6h-4
ll i only	b-6c-5d-5e-6f-3g-4h-3
ll i open	a-4b-4c-5d-5e-4f-3g-11
ll i overstep	a-6b-7c5d-6e-5f-6g-6h-6
ll i pay	a-7b-7c-9d-8e-5f-6g-5h-7
ll i pray	g6h-5
ll i promise	a3g-6
ll i push	a-7b-5c-7d-6e-5f-4g3h-3
ll i put	a-4b-4c-4d-5e-5f-4h-3
ll i read	a-3b-5d-3e-4f-6g-9h-3
ll i regret	a-9b-4d-10e-3f-5g-6h-4
ll i ring	a-6c-4d-5e-3f-3g-7
ll i say	a-3c-4d-2e-6f-3g-3
ll i scratch	a-3b-4c-3d-2e-3f-3h-2
ll i see	a-6b-6c-9d-3e-9f-5h-4
ll i shake	a-3b-5c-5d-4e-3f-4g5
ll i should	b-4d-5f-4
ll i shout	b-4c-3g-8
ll i shut	a-3b-3c-8d-3f-6g-7h-3
ll i sit	a-3b-2c-3d-3e-3f-3h-3
ll i slam	c-3f-4g-6
ll i slap	g8h-6
ll i sleep	a-6b-3c-4d-5f-4g-3
ll i slip	a-4b-4c-3d-4e4f-3g-5h-4
ll i spend	g-6h-3
ll i start	g-8
ll i stay	a-3b4c-3e-3f-3g-8h-4
ll i still	a-6c-5d-3g-6
ll i stop	g-11
ll i suppose	a4f-3g-4h-4
ll i switch	g-3
ll i take	a-8b-6d-10e-3f-5g-6h-3
ll i teach	g-8h-3
ll i tell	a-7b-4c-4d-3e-4g-6h-3
ll i think	b-3c-6d-3e-8f-3
ll i throw	a-6b-5c-5d-7e-3f-5g4
ll i touch	g-6h-3
ll i turn	g-6
ll i understand	a-4b-5c-8e-5g-5h-7
ll i use	a-6b-4c-8d-4e-7f-6g-7h-3
ll i wait	a-5b-3c-4d-3e-4f-3g-4h-3
ll i walk	a-5b-6c-4d-4g-9h-4
ll i want	a-9b-5d-3e-4f-4
ll i watch	a-6d-3e-4g-7h-3
ll i will	a-9c-5d-4f-4h-3
ll i wish	a-5b-6c-3d-3e-10f-5
ll i wonder	a-3b-6c-5d-4e-7f-5h-3
ll i would	a-4b-3d-3f-4g-6h-3
ll i write	a-3b-3c-4d-3e-3f-5
ll idiot .	a-3b-3c-3d-4e-3f9g-5h-7
ll if any	a-4g-5
ll if anybody	g-4
ll if he	a-4e3
ll if i	b-3c-4f-3g5h-3
ll if it	a-10b-3g-3
ll if my	a-6b-3c-7d-4e-3f-3g-4
ll if nothing	a-8b-7c-3d-3e-4f-3g-4h-8
ll if that	a-4c-7e-3f-4g-3
ll if the	b-4d-5e-5f-4g4
ll if there	g-6
ll if this	a-6f-3g-5h-4
ll if you	a5b-3e-8h-3
ll illness make	g-5
ll imagine it	a-5b-4c-7d-6e-5g-3h-6
ll in ,	a-5b-4c-5d-4e-6f-5g-6h-4
ll in .	a-9b-4c-7d5e-8f-6g-4h-4
ll in a	a-7b-4c-9d-5e-9f-10h4
ll in at	b-5e-3g-5h-5
ll in bit	g-7
ll in case	g5
ll in every	h-6
ll in front	b-5c-3d-4e-6f-3h-4
ll in group	c-4d-3e-3f-5g-6h-3
ll in it	a-5b-5c4e-8f-3g3
ll in january	g-3
ll in june	a-4c-6d-3e-3f-3
ll in march	a-4c-4d-4e-3f-4g-5h-5
ll in may	a-7b-5d-4e-4f-4g-8h-3
ll in me	g-7h-3
ll in my	a4b2c-6h-4
ll in our	b-3c-4d-3g-9h-4
ll in that	a-7b-10c-8d-7e-3f-8g-9h-6
ll in the	a-4b-3e-7
ll in this	a-6c-7d-11e-5f-12h-9
ll in you	a-6b-7e-10f-6g-4
ll in your	a-9b-4c-10d-6e-4f-8g-3
ll instead of	g3
ll intend to	g4h-2
ll intention of	d-3e7g-6h-7
ll into .	f4g-4h-4
ll into a	a-3b-5c-10d-5e-5f-7h-6
ll into it	g-7
ll into the	a-4b-6c-5d-6e-3f-6g8h-4
ll ironing ,	g-4h-3
ll ironing .	a-5b-6c-3d-4e-6f-5g-5h-5
ll issue with	a-6b-5d-4e-5f-6g-7h-5
ll it $	h-3
ll it ,	b-4c-3e-4g-4
ll it .	a-10f-9h-7
ll it ?	g-7h-6
ll it a	a-4b-5c-3d-5e-3g-5h-6
ll it again	a-4b-3c3d-3g-9
ll it all	a-3b-4c-3e-7h-2
ll it and	a-7b-3c-7d-3e-4f-5g-6h-3
ll it as	g-6h-8
ll it at	h-3
ll it away	c-3d-4f-5g-3
ll it be	a3b3c-3e-7f-5h-6
ll it because	a4c-6d-3g-3
ll it before	a-4c-4d3f-3g-6
ll it by	a-4b-4d-6e-4f-7h-4
ll it come	a-5b-7c-6d-5e-3f-8g-10h-4
ll it could	d-5g-7
ll it do	a-9b-6c-6d-8e-9f-5g-7h-5
ll it down	b-3e-4f-4g-5h-3
ll it enough	f-4g-6h-8
ll it first	g-6h-3
ll it for	a3b-5c-8d-6e-5f-5g-7
ll it from	a-8b-4c-5d-5e-2f-4g-4h-4
ll it get	a-4b-4c-2d-5f-4h-3
ll it go	a-4c-6d-4e-4g-10h-2
ll it happen	a-4b-5d-4f-4g-6
ll it have	g-6h-3
ll it help	a-9b-5c-3d-4e-5f-10g3h-4
ll it hurt	b-3c-3e-4f5
ll it if	c-5d-2e3f-2g-7
ll it in	a-8b-8c-4d-6f-3g-5h-4
ll it just	a-8b-9c-9e-8f-5g-10h-4
ll it mean	a-11g-6
ll it never	a-10b-9d-6e-10f-6g-4h-4
ll it normal	g5
ll it not	h-5
ll it off	a-3b-3c-4d-7f-4g-6
ll it on	a-4e-3g-7
ll it or	g-5h-3
ll it out	a-4c-4d-7e-8f-3g-8
ll it over	a-3b-5c-3d-7e-4f-3g-10h-5
ll it right	a-3b-4c-5e-6g-5
ll it sound	g-5h-5
ll it stop	g-3
ll it take	a-3b-4c-5d-3f-4g5h-3
ll it that	a-11c-3d-2g-4
ll it to	c-7d-8f-5h-3
ll it tonight	a-4e-6f-2
ll it too	a-3b-3c-7d-3f-4g-3h-3
ll it twice	g-8h-3
ll it up	a-7c-4e-6f-2g-7h-3
ll it when	a-10b-3c-6e-3f-3g-6
ll it will	b-5e-6g3
ll it with	a-9b-3e-6f-5
ll it would	a-9b-5d-6e-3f-3g6h-2
ll it wrong	c-4f-3g4
ll itself .	g-5h-3
ll january .	a-5b-4c-4d-3e-6f-3g-4h-5
ll jo .	b-3f-2g-5h-4
ll job ,	a-4g-8
ll job .	a-4b-3c-4d-5e-6f-3g-8h-5
ll joint card	a-3
ll joke of	g-4h-6
ll judge by	b-3g-4h-6
ll jump .	g9h-4
ll june ,	g-8
ll june .	a-5b-6c-7d-4e-5f-4h-3
ll just about	a-5b-4c-6d-5e-4g-4
ll just do	g5
ll just go	a-3d-3g-3h-3
ll just happen	a-5b-4c-6d-6g-5
ll just let	c-5d-4e-6g-7h-4
ll just not	a-5b-6c-5d-5e-5f-5g4
ll just the	d-3
ll just tired	a-4e-5g-7h-3
ll just want	a-4b-4c-5d-4f-3g3
ll keep it	a-5b-7c-8d-3e-10f-6g-8
ll keep me	a-5b-6c-4d-3e4f-2g-10h-3
ll keep my	a-5b-6c-3d-5e-4f-5g-3
ll keep myself	g7h-4
ll keep the	a3b-3c-3d-3g-8
ll keep think	a-3b-6c-3d-5f-3
ll keep your	a-9g-7
ll kettle on	b-4d-3e-4g-4
ll key and	b-3c-3e-5g3h-4
ll key by	g-3
ll key in	a-5b-6c-4d-3e-3f-4g-7h-5
ll kick in	a-5b-4c-3d4e-3f-5g-4h-4
ll kid .	a-6b3c-3d-4e-9h-5
ll kid about	b-6c-2d-5e-3f-5g-6
ll kid and	a-4d-3f-5g-4
ll kid at	a-4b-9c-5d-4e-3f-5g-8h-6
ll kid hide	d-3g3
ll kid i	f-2g4
ll kid to	a-3b-3e-5
ll kill for	g-8h-8
ll kill me	a-4b-7d-5e-7f-6g-8
ll kill myself	a-4b-4c-3d-5e-4f-7g5h-4
ll kill the	g4h-3
ll kind of	a-7b-3c-8d3e-5f3g-9h-7
ll kind to	g-7
ll kitchen .	a-3b-3c-3d-6e-3f-5g-5h-5
ll knee .	a-4b-5c-5d-6e-5f-3g-7h-6
ll knife in	a-3b-5d-4f-5h-5
ll knock .	a-7b-8c-8d-6e-7f-8g-6h-8
ll knot in	a-4b-8c-4d-5e-6f-5g3h-4
ll know .	a-9b-3c-9e-5g-11h-2
ll know how	b-5c-5f-5g-8
ll know i	a-3d-2e-6f-3g-4
ll know if	a-10g-7h-4
ll know it	b-6d5e-3f3h-4
ll know that	a-5d-4f-3g-6h3
ll know the	a-9b-6c-8d-3e-7f-5g-6h-7
ll know what	b-4c-7d-6e-8f-7g-5h-4
ll know when	b-5e-4
ll lad on	g-8h-3
ll land .	b-3c-3e-4f-3g-4h-3
ll laptop .	a-3b-3c-4d-3f-3g-4
ll laptop again	g-6
ll last .	a-4b-6c-4d-4e-5f-5g-12h-4
ll last night	a-8b-6c-4d-5e-5h-4
ll last time	b-5c-4d-3e-3f-3g7
ll last week	a-4b-3c3d-6e-4f-4g-7
ll last year	f-2g-5
ll late ,	a-4d-3e-3f-3g-7h-6
ll late .	g5h-2
ll later .	a3e-5g-3
ll laugh .	b-3c-3g-9h-3
ll laugh at	g-6
ll lawn .	a-3b-5c-4d-6e-4f-4g-7h-4
ll learn the	g-5h-5
ll leave .	a-5b-7c-4d-5f-3g-4h-5
ll leave a	a-3b-4c-4e-4f-3h-3
ll leave and	a-5b-3c-6d-2e-3f-6
ll leave him	a-4b-4d-3e-6f-6g-9h-5
ll leave i	a-4b-4d-3e-4g5
ll leave it	g-3h-3
ll leave me	a-4b6d-5e-8f-5g-6
ll leave my	b-3c-3d-3g-8h-3
ll leave the	a-2b-4c-3g-3h-4
ll leave you	a-4c-3g-6
ll leeds and	g-4h-3
ll less .	a-5c-3d-5e-4f-4g-5h-3
ll less than	a-7b-5c5d-6f-3g-6h-6
ll let down	g6
ll let her	g6h-3
ll let him	c-3g-4h-3
ll let it	c-4d-3e-4g-8h-3
ll let me	a-5b-6c-3d-3e-9g-5h-3
ll let thing	g-3h-3
ll let us	a-4g-4h-3
ll let you	a-3c3g-9
ll letter ,	g8h-3
ll letter .	a-6c-7d-3h-5
ll letter and	a-3b-3c-4d-2f-4g3h-3
ll letter from	b-3e-6f-4g-10h-3
ll letter to	c-3f-4g-6
ll library .	a-4b-6c-5d-5e-5f-6g-5h-4
ll lie ,	a-4g-9
ll lie .	a-11b-8c-9d-12e-7f-8g-9h-3
ll lie about	a-5b-5c-6d-6e-5g-3h-5
ll lie and	a-3b-6c-8d-5e-3g-4h-4
ll lie be	a3c-2d5e-4g-8
ll lie on	g-5
ll lie to	a-12c-4e-8f-6g-15h-3
ll life .	a-6c-6d-7e-5g6h-4
ll life be	a-5b-3c-6d-4e-3f-4g5h-3
ll life i	a-3b-2f-5g3
ll lift his	g5
ll light ,	a-3f-3g3
ll like .	g-6
ll like a	a-5b-7c-8d-6e-13f3g-5h-12
ll like an	b-5c-5d-4e-3f-7g-7
ll like five	a4c-3d-4g-7
ll like i	a-14b-3c-4e-4f-6g-2
ll like it	c-3d-3e-6f-4g2
ll like me	a-5b-4c-3d-2g-10h-3
ll like she	a-3b-3c-4d-3e-10f-5g-9h-4
ll like ten	a-4b-3c-5d-3e-3f-3g-4h-4
ll like that	a3b-3c-6d-5e-8f-6g-8h-5
ll like the	c-2e5f-7g-6
ll like this	a-3b-5c-3e-3f-6
ll like to	a-5c2e-4g-6
ll like you	a-6b-7c-3e-8f-4g-12h-5
ll list .	f-4g-6h-5
ll list of	c-2g-6
ll listen ,	g-5h-7
ll listen .	a-6b-7c-3e-6g-3h-4
ll live .	a-5b-4c-7d-4e-7f-4h-3
ll live for	a-3g4h-3
ll live with	a-3f-6g-7
ll lock me	b-4c-3d-2e-3g7
ll lock the	b-5g3
ll lol .	e-5f-5g-8h-3
ll lonely .	a-6b-5d-3e-4f-5g-6h-4
ll lonely and	a5c-3d-4f-3g-3
ll long .	g-4h-3
ll long sleeve	g6
ll long way	a-3g-4
ll longer .	g4h-3
ll look ,	b-3c-6d-3f-6g-9h-3
ll look .	a-5b-5c-7d-5e-5f-5h-3
ll look after	g5h-5
ll look at	a-5b-4c-3d-4
ll look for	a-6b-4d-8g-12h-3
ll look like	a-3b-4c-3d-3f-5g5h-5
ll look on	g-6
ll look up	a-3b-4c-4d-4e-5f-5
ll lose .	a-4e-5g-8h-6
ll lose her	a-10b-4c-7e-10f-7g-9h-5
ll lose my	a-6b-4c3d-6e-6f-2g-5h-4
ll lost cause	g-3
ll lot .	b-6c-5e-3f-7g3h-5
ll lot of	g-6h-7
ll loud .	b-5c-6d-5e-4f-7g-5h-4
ll love .	a-6c-4d-6e-5g-6h-3
ll love it	e5g-5h-3
ll love me	a-5b-8c-4e6f-9g-10h-6
ll love them	a-3e-3f-6g2
ll love you	a-4c-7e-4f-6h-3
ll lunch ,	a-3b-4e-5g-3
ll lunch .	a-6b-5c-7d-6e-3f-5g-6h-4
ll m .	g-3h-3
ll mad ,	b-3f-3g-4h-3
ll make .	a-4b-5d4f-6g-5h-3
ll make a	a-5b-5c-6d-6e-8f-6g-4h-6
ll make it	a-8b-4c-4d-8e-3f-3
ll make me	a-3c-3d3e-9f-3g3
ll make my	g-4h-5
ll make myself	b-3c-3d-3f3g-5
ll make no	g3
ll make some	a-5b-4c3d-5f-5g-4h-2
ll make soup	a-4b-4c-4d-5e-3f-4g-7h-3
ll make tea	g-5h-3
ll make that	g-5
ll make the	e-8g-8
ll make you	a-3c-3e-4g-6
ll man ,	g-6h-8
ll man .	a-4c-5e-8f4h6
ll man at	a-5b-7c-6e-4g-4h-4
ll man be	b3c-3d-5e-5f-4g-7h-6
ll man i	a-6b-2d-5e-5f-5g-7h-2
ll man next	a-4d-4f-5g2h-4
ll march .	a-6b-6c-5d-5e-3f-5g-5h-3
ll march and	g-5h-6
ll mark .	g3
ll mark and	a-3c-3d-4f-4g4h-4
ll mark on	b-6c-4d-5e-5f-3g6h-6
ll marry him	a-8b-3c-3d-4e-4f-4g-7h2
ll match .	a-4b-3c-4d-4e-6f-3g-5h-4
ll may .	b-4d-4e-3f-4g-6h-4
ll may and	g-6h-3
ll may have	a-7b-4c-8d-7e-4f-5g-9h-7
ll me $	a-3b-5c-3d-3e-7g4h-6
ll me ,	d-6e-3f-5h-8
ll me .	a-11c-4d-3e3g-6h-5
ll me ?	a-3e-9g-5h-4
ll me a	a-4b-3c-3e-5f-4g-10h-5
ll me about	a-5b-5d-6e-5g-8h-3
ll me again	b4e-2f-4g-7
ll me against	b-5c-3d-4e-3g5
ll me and	a-6b-4c-6d-3e5h-4
ll me anymore	h-4
ll me at	a-4b-6c-3d-5e-6g-8h-5
ll me be	b-7e3f-3g-8h-3
ll me before	e-3g3h-6
ll me by	a-3b-4d-5e-6f-3g7h-3
ll me do	b-4c-3d3e-4
ll me down	b-5c-6d-3e-4g5
ll me feel	a-3e-7f-4g-7
ll me first	a-3e-9f-3g-3
ll me for	a-8b-6c-7d-3e-7f-4g-9h-4
ll me from	b-3e-3h-4
ll me he	g4h-3
ll me how	b-7e-3f-7g-3
ll me i	h-3
ll me if	a-6b-2c-3e-7
ll me in	a-6b3c-3d-5e-8f-5h-5
ll me into	a-7b-6c-7d2e-8g-11h-8
ll me know	a-3e-3g-3
ll me laugh	g-11
ll me like	a-5b-5c-4d-5e-8f-9g-9h-5
ll me my	g3h-5
ll me of	a-5b-6c-7d-6e-4f-3g-5h-6
ll me off	a-6b-3d-4e-8g-5h-5
ll me on	a-4b-3d-4e3
ll me over	g-4h-7
ll me round	g-4
ll me say	d-3
ll me see	e-5h-3
ll me straight	e-4g-5
ll me that	a-5d-3e-6g6h-6
ll me the	a-6c-5d-5e-12f-4g-10h-4
ll me to	h-3
ll me up	d-3
ll me what	a-5b-5e3g-6h-3
ll me when	a-3b-7c-3d-4e-9f-3h-4
ll me while	g-5
ll me with	a-4b-5e-4g4
ll me your	b-4d-4g-9h-4
ll mean anything	a-8d-3e-5f-4g-8h-5
ll mean it	g3h-5
ll mean the	a-6b-8e-4f-4g4h-4
ll mean to	a-10b-7c-4d-5e4f-6h-4
ll mean well	a6b-3c-6d-3f-4g-4h-3
ll meet ,	b-3c-3e-4g-4h-4
ll meet .	b4c-4e-4g-7h-6
ll meet at	a-4f-4g-4h-4
ll meet on	a-3c-3g-3
ll meeting .	a-6b-5c-5d-4e-3f-5g-6h-5
ll mention it	a-4b-4c-4d-6e-3f-4g-7h-3
ll mess up	g-5
ll message .	a-7b-2d-5e-3f-2h-4
ll midnight .	a-3d-3e-4f-3g-4h-4
ll might have	a-3c-8g-8
ll mind if	g5
ll mind up	g-5h-5
ll mine :	b-3d-3f-2
ll minute ,	a-7b-6d-10e-3f-5g-7h-3
ll minute .	b-4c-4d-3f-4
ll minute and	a-3b-4c-3d-4e-3f-3g-7
ll mirror .	a-3b-5c-3d-4e-4f8g-8h-6
ll misery .	a-4b-6c-6d-4e-8f-5g-3h-7
ll miss her	d-3f-3g-5h-6
ll miss it	a-4b-8c-6d-6e-7f-7g-5h-3
ll miss the	b-4c-5d-3e-6f-3g-4h-3
ll mistake .	a-4b-2c-2f-3g-4h-3
ll mistake be	a-4c-8d3g-2
ll mo .	a-3b-2c-3d-3e-3f-3g-6h-3
ll monday .	a-7b-3c-9d-3e-4f-5g4h-6
ll monday i	c4g-6
ll money .	b-4c-5d3e-3f-3h-5
ll money be	a-6b-4c-3e-3f-5g-5h-5
ll money for	a-3b-3c-4d-3g-5
ll month ,	g-4h-6
ll month .	a3b-7d-3e-3f-5g-8h-4
ll month i	a3c-5g-8
ll more .	a-6b-3c-5d-3f-4g-4h-7
ll more i	e-4g-7
ll more lie	a-3b-5c-4d-5e-4f-3g-3h-5
ll more of	g3
ll more than	a-4b-4c-5d-3f-5g-5h-3
ll morning .	a-3b-6c-7e-6f-6h-6
ll morning and	g-9h-2
ll mother ,	g-6
ll mother .	a-4b-8d-4e-6g-3
ll mother always	a-4b-7c-3d-2f-5g-3
ll mother and	g-7
ll mother be	a-5b-3c-6d-3e-4f-8g-6
ll mother have	a-10b-3d-4e-3g-8h-9
ll mother say	f-3g-7h-8
ll motion .	a-3d-3g-3h-3
ll mountain out	a-3c-3e-5h-4
ll move on	a-5c-6d-4e-3f-6g-7h-5
ll move out	a-3c-4e-3g3
ll move the	a-4b-11c-7d-6e-3f-6g-7h-5
ll move to	a-5b-3c-3e-6g-8h-3
ll much .	a-7b-4c-5d-5e-5f-6g-4h-5
ll much i	g5
ll mug .	a-4b-4c-3d-3e-3g3h-8
ll murder a	g-4h-4
ll must be	a-6b-5c-5d-5e-5f4g-7h-6
ll must have	g3h-4
ll my action	a-4b-6c3d-6e-4f-4g-3
ll my arm	a-8b-5c-5d-5f-3g6h-3
ll my aunt	a-7b-7f-3g-6h-4
ll my back	a-5b-8c-5d-5e-4f-3g-8h-5
ll my bag	g-9
ll my behavior	a-2b-4d-5e-3f-3g-4
ll my birthday	b-3c-8d-4g3
ll my boss	a-8c-4d-5e-3f-5g-4h-5
ll my brother	a-5c-6g7
ll my car	b-3c-4e-3f-3g5h-5
ll my coat	b-4c-6d-3f-4g-6h-4
ll my control	a-8b-8c-10d6e-4f-6g-6h-4
ll my counselor	a-6b-4c-3d-3e-3f-4g-7h-5
ll my daughter	a-4b-5c-5d-4f-5h-5
ll my defense	a6b-5c-4d-7e-3f-4g-5h-3
ll my desk	g3h-4
ll my diary	g-6h3
ll my face	b-9d-7e-6
ll my family	a-3b-3d-4g6h-4
ll my father	a4b-8c-3d-4f-3h-3
ll my finger	a-3b-4c-5d3e-3g-8h-3
ll my foot	a-3b-5c-5d-5e-5f-5g-7h-5
ll my friend	a-5b-7c-5d-4e-7f-2h-6
ll my group	a-3c-6h-3
ll my hair	a-5c-3h-2
ll my hand	a-8b-4c-8d2f-4h-6
ll my head	b-12c-9d-9e-6f-6h-5
ll my heart	a-5b-8c-5d-4e-10f-3g-7h-10
ll my husband	a-9b-3c-6d-5e-3f-4g6
ll my key	a-3b-2g-3h-3
ll my knee	c-5d-6e-3g-6h-3
ll my laptop	g2h-6
ll my last	a-3b-3c-4d-7f-5g-9h-6
ll my life	b5c-8e-5f4g-6h-6
ll my mother	a-5b-6c-10d-5f-5
ll my name	g6h-2
ll my old	c4f-3g-6
ll my own	c-6f-3
ll my part	a-6b-5c7d-10e-4f-3g-6
ll my passport	g6h-5
ll my phone	a-6b-3d-4e-5h-3
ll my question	c-4g-3
ll my rope	a3g-4
ll my shoe	h-4
ll my shoulder	a-4b-6c-6e-3g-3h-3
ll my side	a-5c-4d-8e-3f-3g-5h-7
ll my sister	a-3b-3c-3d-4g3
ll my son	a-2b-3c-3d-7h-4
ll my sponsor	a-8b-4c-4d-5f-3g-8h-3
ll my stomach	a-2g-8
ll my stuff	g-4h-3
ll my tablet	a-5b-5c-6d-4f-5h-4
ll my temper	a-4b-3c-5d5e-4f-5g-3h-3
ll my thigh	g6
ll my throat	b-3c-3d-3f-6g5h-5
ll my thumb	b-4c-7d3e-2f-5g-6h-4
ll my tongue	h-5
ll my twenty	a-4b-4c-4d-4e-5g-4h-5
ll my wife	a-8b-4c-4d-6f-9g-3
ll my wrist	c-3d-4f-3g6h-3
ll myself .	a-8b-7c-8e-7f-5g-7h-4
ll myself in	a-5b-5c-3d-7e-5f6h-6
ll myself on	g-5
ll myself shaving	b-3d-3f-4g-8
ll myself sick	b-3c-3d-3f3g-5
ll myself with	a-4d-5f-8h-4
ll name .	a-6b-3c-4e-3f-4g-7h-6
ll nearly die	g-6
ll nearly do	b-7d-5e-5
ll nearly hit	g2
ll neck .	g8h-4
ll need .	a-4b-5c-4d-3e-3g-5h-2
ll need a	b-3c-3
ll need it	a3b-3e-3g-5
ll need not	g-8h-4
ll need sleep	a-4b-3c-3e-3f-2g-5h-3
ll need the	g4h-8
ll need to	a-4b-4c-5d-3e-5f-3g-9h-4
ll neighbor be	g6
ll nervous about	g-6h-6
ll never again	g-4
ll never ask	a5b-7c-3e-6f-7g-9h-6
ll never be	a-4c-5e-4h-5
ll never drink	a-4b-4d-3e-3g-3h-3
ll never forget	a-5b-4e-4g-3
ll never have	b-7d-4e-6f-6g-7
ll never hit	b-3e-6f-7g5h-6
ll never learn	a-11b5c-4d-5e-6f-6g-6h-5
ll never let	d-3e-7g-5h-3
ll never listen	g-5
ll never once	a-3b3d-3e-4g-4
ll never pay	a-6b-5d-3e-3h-3
ll never tell	b4e-4f4g3h-5
ll never want	a-7b-6d-4e4g-6h-4
ll next door	a-4d-4f-5h-6
ll next time	b-5e-3g3
ll next to	a3b-5c-6d-4e-5g3
ll night ,	a-3d-3g-15
ll night .	b-6c-5d-4e-4f-7h-5
ll night i	a-3b-4c-4d-4e-3f-3h-5
ll nine ,	a-4f-3g-4h-3
ll nine .	a-4b-3e-4f-2g-4h-3
ll no ,	g-10
ll no .	b-4c-3e-4f-2g-6h-5
ll no big	a-3b-3g-6h-3
ll no future	f-6g-6h-4
ll no good	a-5b-7d-4e-7g-8
ll no intention	d-3e7g-6h-7
ll no more	a-3b-4c-3e-4f-3
ll no point	g3h-3
ll no reason	c-3f-6
ll no screen	f-3g-5h-2
ll no to	a-5b-3e-7f-3g-6
ll no wonder	a-9e-4f4g-7
ll nobody be	c-6d-5g-5
ll nobody else	g4
ll nobody have	a-7b-3c-5f-3g3
ll nobody in	b-6g-6
ll nobody will	b4d-2e-6g-4h-3
ll nobody would	a-7b-8e-8f-6g3
ll none of	b-4d-3e-4h-5
ll noon .	g-3h-3
ll not ,	c-3g-8
ll not .	a-10b-6c-6d-8f-5g-5h-7
ll not a	a-10b-7c-7d-6e-9f-8g-9h-8
ll not allow	a-3e-7g7h-5
ll not always	a-8b-10d-4e-5f-12g-6h-6
ll not an	a-6b-4c-8d-5e-5g-5h3
ll not answer	a-7
ll not argue	a-6b-9c-6d-7e-7f-6g-9h-7
ll not as	d-3f-5g-6h-6
ll not ask	a-5c-3d-4e-4g-7h-5
ll not be	b-6c-3d-3e-3f-8g6h-3
ll not behave	a-3b-2c4d-5f-4g-4h-4
ll not believe	a-5b-8c-4d-4f-7g-5
ll not breathe	a-3b-4c-3d-5e-5f-4g-9h-7
ll not call	a-5c-4e-4f-2g-5h-4
ll not care	a-4e4g-8h-4
ll not come	a-4b-3c-7d-3h-5
ll not count	a-6b-7c-5d-7e-9f-8g-8h-6
ll not deserve	a-6b-5c-5d3e-8f6g-8h-9
ll not do	a-6c-3d-3e-3h-6
ll not enough	a-3b-5c-5d-3e-4f5g-5h-3
ll not even	a-10b-7c-6d-7f-5g-8h-5
ll not ever	b4c-3e-4f-6g-5h-7
ll not exist	a-4b-5c-5d-4e-5f-5g4h-3
ll not feel	a-3c-5d-4f-8h-6
ll not for	a-5e-5f-2g-5h-4
ll not get	a-8b-6c-6h-2
ll not give	a-4b-3c-4d-5f-4h-5
ll not go	a-12b-6c-5d-4e-8f-5h-7
ll not have	a3b-4c-3d-4e-3g-2h-3
ll not help	a-4b-4d-3e-5f-3g-4h-7
ll not hurt	a3b-4d-6e-4f-4g-8h-6
ll not in	g4h-5
ll not just	a-6b-4c-7d-6e-4g-8
ll not keep	a-3b-6c-4d-5e-7f-5h-4
ll not know	b-4c-6e-6f-7g-6h-4
ll not leave	a-2e-3g7
ll not let	a-6b-7c-4d-4e-9f-3g-4h-4
ll not like	b-3c-4d-4e-8f-4g-8h-7
ll not live	a-5b-4c-5d-4e-5f-5h-9
ll not look	b-3d-3f3g-7
ll not make	a-9b-4c-4g-3h-3
ll not mean	a-6b-7c-4d-8f-5g5h-7
ll not mind	a-9b-4c-4d-6e-3h-3
ll not once	h-3
ll not open	d-5g-8
ll not owe	a-3b-3c-4d-4e-6f-4g-4h-5
ll not pass	a-3g-4
ll not proud	a-4d-3e-3f-3g-4
ll not ring	a-4e-3f-6h-7
ll not say	a-5b-3c-6d-3e-6f-5h-4
ll not see	a-4e5f-7
ll not shout	b-4c-6d-7e-4f-5g-4h-8
ll not sleep	b-3c-5d-6e-3f-3g-7h-6
ll not stand	a-10b-7c-4d-7e3f-7g-7
ll not stop	a-6b-3c-9d-5e-5f-4g8h-4
ll not stupid	a-3b-3c-4d-3e-8f-5g-5h-5
ll not sure	h-3
ll not take	a-5b-3c-5d-5e-7f-5h-6
ll not tell	a3c-4e-4f-4h-4
ll not that	a-2g3
ll not the	a-6d-5h-4
ll not there	a-7c3d-4f-3g-4
ll not think	a-8c-7d-4e-6f-6g3h-6
ll not to	a-6b-4c-5d-3e-4f-5h-3
ll not trust	a-4b-3c-2d-5e-3f-7h-4
ll not wake	a-5c-6d-5e-3f-4g4h-4
ll not want	b-3c-5f-8h-4
ll not yet	a-7b-4c-4f-4g-6h-4
ll not you	a-7b-7c-6d-3e-7g-5
ll note on	g-4h-3
ll nothing be	a-4e-5f-4h-6
ll nothing but	a-4b-3e-4h3
ll nothing ever	b3c-3d-4e-5f-6g-4
ll nothing i	b6e-8f-4g-4h4
ll nothing in	a-4b-9c-4d-6e-4f-7g-9h-6
ll nothing more	a-7b-5d-3f-5g-6h-7
ll nothing on	a-3b-12c-4d-4e-4f-4g-4h-4
ll nothing to	a-4b-6c-4d-4e-6h-4
ll notice ,	g-5
ll notice .	a-8b-7c-6d-4e-4f-6g-5h-6
ll notice i	a-4d-2e-6g-4h-4
ll notice if	a-5b-3d-3e-4f-4g-3h-3
ll notice that	c-5g-5h-4
ll now ,	g-5
ll now .	a-4b-5c-3e-5f-5h-7
ll now on	a-3b-4c-3g-6h-3
ll now or	g4h-3
ll numb .	g-3h-6
ll of .	d-3e-3f-3g-6
ll of a	b-9d-11e-11g-5
ll of be	a-4b-4c-5d-6e-7f-7g-5
ll of ben	e-6g-5h-2
ll of embarrassment	a-4c-3f-4g-7h-3
ll of him	a-4b-6d-6e-5f-5g-7
ll of his	b-6f-6g-7h-3
ll of husband	a-5c-3d-4f-6g-4h-6
ll of it	a-11b-7c-7d-13f-3g-13h-5
ll of lose	a3b-3d-3f-5g-7h-5
ll of me	a-4b-8c-4d5f-3g-4h-9
ll of my	b-8d-4e-6f-8g-7h-7
ll of myself	a-6b-3c-6d3e-6f-8g-7h-3
ll of space	g-3h-6
ll of take	g4
ll of tea	a-3c-4f-3g-5
ll of the	a-3b-3c-5e3f-3
ll of them	a-3d-5g3h-5
ll of these	g-3h-3
ll of this	b-6c-6d-6e-8h-5
ll of trust	a-3b-5c-8d-4e-5f-3g-10h-6
ll of us	a-4d-3e-3g-5
ll of what	f-3
ll of work	a-3b-3c-6d-4e-4f-6g-8
ll of you	a-5b-6d-3e-4f-3g-8h-3
ll of your	a-6b-3c-4d-6f-4g-5h-8
ll off ,	a-4c-3d-7g-8
ll off .	a-5b-2c-4f-3g-5h-3
ll off and	g3h-3
ll off at	g-3
ll off the	a-7b-5d-9e-5f-6h-4
ll off with	a-5b-7c-3d-6e-7g-7h-4
ll off without	c-3d-3f-5g-5
ll okay ,	a-8b-3c-6d-5e-3f-7g-5h-5
ll old habit	c-5f-3g-5
ll on ,	a-8b-4c-3d-4e-3f-3g-6h-3
ll on .	a-4b-4c-4d-9e-4f-3h-4
ll on 2	g-6
ll on a	a-8b-7c-8d-9e-4f-7g-10h-5
ll on about	e-3g-5h-3
ll on an	a-4b-4c-5d-5e-4f-4g-4h-3
ll on and	g4h-3
ll on at	a-4b-5d-5e-4g-5h-3
ll on coffee	g-7h-3
ll on eggshell	a-3c-3e-3f-3
ll on for	a-5b-4c-5d-3e-5f-3h-4
ll on friday	a-6d-5e-3f-3
ll on his	a-3b-8c-2f-8g4h-6
ll on in	a3b-4c-4d-3e-4f-4g-6h-2
ll on it	a-3b-5d-5e-4
ll on like	a-5c-3g-7h-3
ll on me	a-5b-6e4f-9g-8h-8
ll on monday	a-5b-3d-3e-2h-4
ll on my	a-6b-3c-4d-5e-5f-5h-6
ll on night	g3h-4
ll on paper	g-9h-6
ll on purpose	a-8b-6c-6d-5e4f-5g3h-7
ll on saturday	a-6b-3c-6d-5f-2
ll on sunday	a-3c-5d-3e-2g3
ll on sundays	b-2e-2g-5
ll on telly	a-3b-3e-3f-4g-5h-5
ll on that	a-5b-7c-6e-3f-4g-9
ll on the	a-5b-6c-7f-4g-14h-8
ll on their	a-3c-5d3g5
ll on there	a-8b-5c-5d-4e-5f-4g-8h-5
ll on thursday	c-5f-3
ll on trial	g-8
ll on tuesday	a-3b-3d-3e-6g-8h-2
ll on wednesday	a-4b-3c-6d-3g-7h-3
ll on you	a-4c-2d-2e-6g-8h-5
ll on your	a-7b-5c-6d-5e-4g-5h-5
ll once ,	a-4b-2c-3g3
ll one .	a-7b-6c-4d-5e-6f-5g3h3
ll one for	g-8h-6
ll one more	a-3b-5c-4d-5e-4f-3g-3h-5
ll one who	a-4d-3e4f-4h-5
ll online .	a-3b-3c5d-5f-4g-4h-4
ll only a	a-9b-7c-7d-3f5g-9
ll only go	a6c-4f-6g-5h-3
ll only picture	b-2e-3g-4
ll only read	b-3c-4d-6f-3g-3h-3
ll open .	a-4d-2e-3f-4g-8h-6
ll open it	a-4b-8c-4d3e-5f-3g-9
ll open that	a-8b-3c-4d-3g-6h-3
ll open the	a-5b-4c-5d-5e-4f-4g-2h-2
ll or go	g-6h-5
ll or have	g5
ll or i	a-7b-4c-5d-4e-6f-3h-3
ll or not	a-4b-3c-7e5g-6
ll or the	a-6b-7d-4e-4f-4g-2h-4
ll other room	g3h-4
ll ought to	a-5b-5c-3d-3e-4g-3h-5
ll our bedroom	d-4e-3g-6h-3
ll our daughter	a-7b-5c-4d-5e-7f-4g5h-5
ll our marriage	a-4b-3c-4d-3f-3g-6
ll our son	g3
ll out ,	a-3g-8
ll out .	a-4b-6c-5d-5f-5h-8
ll out again	g-10h-8
ll out and	a-6b-4c-3d-4e-2f-6g4h-5
ll out from	g-3
ll out in	a-5d-6e-3f-3
ll out loud	a3b-3c-4d-3e-3f-5g-5h-4
ll out of	a-4b-8d-3e-3f-5g-11h-7
ll out on	a-6b-5c-5d-7e-3f-4h-3
ll out the	g-7h-3
ll out there	a-6b-3c-3d-3e-3h-4
ll out to	g4
ll out when	c-4e-8f-3
ll outside .	h-4
ll over .	a-5b-4c-6e-5f-4h-5
ll over a	g-8h-6
ll over again	g-4
ll over and	b-3c-3d-3e-4g-7
ll over me	b4d-3e4f-5g-4
ll over my	a-5b-7c-4d-4e-4f-4g6h-3
ll over on	g-7
ll over the	a-3b-6d-6e-5f-3h-3
ll owe me	a-5b-5c-4d-5e-8f-5g-4h-6
ll own .	a-6b-4c-6e-3g-8
ll own my	g-5h-3
ll own that	a-6b-6c3d-3f-8g-7h-5
ll pack a	a-3b-4e-4f-3g-3h-3
ll page .	g-6h-3
ll pain .	g-5h-5
ll paint it	g-8h-6
ll parallel parking	g-4h-3
ll paranoid .	h4
ll park .	a-7b-7c-6d-9e-3f-5h-3
ll park at	g-3
ll part .	a-6b-3c3d-10g-4h-3
ll part in	a-4b-5c5d-6e-5f-4g-5h-3
ll pass the	a-3g-4
ll passport and	g6h-5
ll password and	g3
ll pay .	a-6b-3d-4h-3
ll pay for	a-4b-6e-4g-6
ll pay the	a-4b-7c-6d-7e-6f-6g-6h-3
ll peace .	g-7h-5
ll peace with	g-6h-4
ll people who	a-3b-3c-3d-3f-4h-5
ll person .	a-9b-4c-3d-3e3f-7g-5h-8
ll phone ,	a-8b-3
ll phone .	c-3d-4e-4
ll phone and	g6
ll phone be	a-6b-4d-6g-10h-4
ll phone buzz	a-3b-3c-3d-3f-4g-4h-4
ll phone down	b-5c-4d-3g-5
ll phone every	b-3f-2
ll phone i	b-3g-5
ll phone in	a-7b-4c-6d-7e-2f-6g-10h-3
ll phone into	g-4
ll phone now	g4
ll phone off	b-3c-3d-3e-3
ll phone ring	a-4d-3e-5g-7h-3
ll phone to	g-9
ll photo .	a-5b-5c-4d-6e-4f-8h-5
ll pick the	g-5h-3
ll pick up	a-4b-3c-4h-3
ll picture ,	a-7b-7c-6d-7e-7f-6g-9h-5
ll picture .	b-3e-3g-3
ll picture of	b-3c-4e-5f-4h-3
ll picture on	a-4b-3c-3d-7e-5f-3g-4h-3
ll piece of	a-4b-3c-4d-3e-3f2g-4
ll plan it	g-6
ll please tell	a-5b-7e-7f-4
ll pleased about	b-5d-4f-7g-6h-4
ll point about	g-5h-3
ll point of	a-3b-4d-4e-5f-5g-7h-5
ll pond .	g-7h-3
ll porn .	a-5c-2d-3e-2f-3g-4h-3
ll porn on	a-4h-3
ll post goodbye	a-4d-3e-5f-4g4h-3
ll private window	a-4b-4c-4d-4f-4
ll protect you	g-6
ll proud ,	a-3b-5c-4d-4e-5f-5g-10h-5
ll proud of	a-4d-3e-3g-8
ll pull my	a-4b-3c-5f-4
ll push her	a-6b-4c-3e-4f-5
ll push me	a-5b-3e-4
ll push the	a-6b-7c-4d-8e-6f-6g-6h-5
ll put a	a-4b-6c-4d-5e-5g-5
ll put his	c-2d-3
ll put it	a-2b-7c-3d-5e-6f-4g-4h-4
ll put my	h-3
ll put the	a-8b-5c-5d-4e-6f-8g-13h-5
ll question .	a-5b-4c-3d-5e-4g-3h-7
ll quiet ,	a-5b-4c-3d-5e-3f-4
ll quiet .	c-3f-3h-5
ll quit the	g-4h-4
ll rain .	a-4b-5c-5d-4e-8f-7g-6h-5
ll raise your	a-3b-7c-3e-6f-3g8h-4
ll rather be	a-4b-4c-3f-4g3h-5
ll rather die	b-3c-3e-4g-6h-3
ll read about	h-4
ll read every	b-3c-3d-5e-3g4
ll read it	b-3c-4e-4f-4g-10
ll read my	g-7h3
ll read that	h-3
ll read the	g5h-3
ll read your	b-5c-6d-4f-3g-9h-7
ll reason i	a4b-4c-4d-5e-3g-8h-6
ll reason to	a3b-3c-4e-3f-6g3h-5
ll receipt .	a-4b-5c-7d-6e-7f-3g-6h-3
ll receipt and	g-4
ll regret any	a-4b-2c-4e-3g-3
ll regret it	a-3b-5c-5d-4e-6f-3g-7
ll regret that	a-7b-4c-10d-3f-5g-4h-7
ll reject .	a4b-6c-3e-3f-5g-4h-4
ll relapse ,	g-8h-6
ll relieve i	h-3
ll relieve that	g-4
ll responsibility for	a-5b-5c5d-5f-3g-4
ll rest .	a-7b-4c-5e-3f-3g4h-5
ll result .	g-6h-5
ll rice .	g-4h-4
ll right .	b3c-6d-5f-7g-6h-6
ll right :	a-5c-3d-3e-2g-3h-3
ll right there	a3c-3d-5g3
ll right to	a-8b-5c-4g-5h-5
ll ring ,	a-6d-6e-3g4h-3
ll ring .	a-6c-7d-3e-3
ll ring anyone	a-4b-4d-2e-4f-6h-8
ll ring at	b-4e-4g-6h-7
ll ring dan	a-3b-3c-5d-5g-5
ll ring from	d-3g-4
ll ring him	a-7b-6c-8d-7e-5f-8g-9h-3
ll ring mo	a-3b-2c-3d-3e-3f-3g-6h-3
ll ring the	a-3b-4c-3d-4e-6f-3g4h-3
ll ring your	g-7h-5
ll rob a	a-4e-4g-4h-5
ll rob me	a-5b-6c-7d-6e-4f-3g-5h-6
ll roof .	g3h-3
ll room ,	a-4g-10
ll room .	a-3b-3c-4d-5e-3f-5h-4
ll room and	g6h-6
ll room for	b-2c-2d-5g-4
ll rope .	a3g-4
ll rota .	g-5
ll round my	d-5h-2
ll round the	g-4h-3
ll row .	d-4
ll row and	g3
ll run ,	b-3h-3
ll run .	a-8b-4c-7d-7e-7f-7g-6h-3
ll sad .	a-8b-8c-4d-3e-7f-4g-5h-7
ll sad and	c-3g-7
ll safe at	g3h-5
ll safe be	g-7h-4
ll safe with	b-6c-6d-3e-7f-3g-6h-6
ll saint .	a-9b-6c-5d-5e-6f-7g-4
ll sam .	a-5b-5c-4d-3e-4f-4g-5h-4
ll same ,	a4b-3c-3d-4g-7h-2
ll same .	b4d-4e-3f-4g-3h-5
ll same day	a-5b-4g-4
ll saturday ,	f-3g-10
ll saturday .	g-6
ll saturday and	c-7d-3g8h-3
ll saturday morning	g-5h-3
ll saturday that	g-5
ll say "	a-5b-4c-5f-4g-5
ll say ,	a-4b3e-4f-3g-9h-6
ll say .	a-3b-6d-4e-4f-5g3h-5
ll say good	g-8
ll say he	e-7
ll say her	e-2g-5
ll say i	b-5c-3d-5e-7f-4g-3
ll say if	g5
ll say it	a-11b-3d-3e-3h-3
ll say leave	a-4b-6e-3f-4g-5h-7
ll say no	a-3b-4c-3e-5f-3g6h-5
ll say she	b-6d-4e-13f-4g5h-3
ll say so	a-4b-4f-8g-11
ll say something	a-3b-4c-7e-3f-3g-4h-5
ll say sorry	a-5e-5g-3
ll say stay	a-4b-5d-3e-3g-5h-6
ll say that	a-5b-3g-6h-3
ll say the	g-7
ll say to	b-5c-4d-3e-4f4h-3
ll say we	g4h-3
ll say yes	a-3c-3f-3g-6h-3
ll say you	a-5b-5c-3e-9f-3g-3h-4
ll scare me	h-7
ll scared he	a-4b-4e-6f-5
ll scared i	f-4
ll scared of	c-4d-4f-4h-5
ll school .	a-2b-3f-3g-6h-3
ll school gate	g3h-3
ll school run	a-4b-3c-4d-5e-5f-3g-4h-3
ll scratch my	a-5b-5c-4d-6e-3f-3g-3h-3
ll scream .	a-4b-4c-4d-3e-3f-8g-11h-2
ll screen ,	a-3f-3g-5h-3
ll screen .	a-3b-6c-3d-9e-4f-5g-5h-4
ll sea .	b-2c-3d-6e-4f-3
ll second good	a-3b-5c-3f-4g-2h-3
ll second phone	a-6b-5c-3d-4e-3f-6g-7h-5
ll secret .	a-6b-6c-7d-5e-7f-9g-6h-5
ll secretly pleased	a-4b-5c-3d-4e3f-3h-5
ll see .	a-4c-3e-11f-2
ll see a	a-4b-5d-3e3f-3h-6
ll see him	a-6b-3d-3e-5f-5h-5
ll see it	a-4c-5e3f-4g-8
ll see me	a-3b-8d-7f-4g4h-5
ll see my	g9h-4
ll see that	a-5c-4d-3e-3h-4
ll see the	a-5b-6c-7d-8e-7f-3g-13h-4
ll see what	b-4c-3e4f-9g-10
ll see your	b-3g-7h-3
ll sell the	g3h-5
ll session .	a-4b-8c-10d-9e-7f-5g-8h-5
ll session and	g-7h-4
ll session be	h-3
ll set up	a-5b-6c-7d-6e-8f-4g-5h-4
ll seven .	g-6
ll shake her	g6
ll shake the	a-6b-4c-4d-4e-6f-4g7h-3
ll share his	b-3c-3d-4f-3g-5
ll shaving .	b-3d-3f-4g-5h-3
ll she ask	b-5c-4d-5e-7f-3g-10h-3
ll she be	b-9c-3d-5e-3f-8g-6
ll she can	h-10
ll she come	b-3e-4g4
ll she could	a-3d-3e-7
ll she cry	g3
ll she do	a-4b-6e-3g-5h-4
ll she fall	g7h-3
ll she have	b4f-3g-3
ll she hit	a-3b-4d-2e-7g6h-3
ll she know	g-10
ll she like	g-6h-5
ll she love	a-3b-6d-3e4f-7g-5
ll she make	g-7
ll she never	a-5e-8f-3g-5h-3
ll she read	a-5b-4c-9d-3e-11f-4h-4
ll she say	a-3b-4c-3d-4e-6g5h-5
ll she tell	a-5b-4e-5f-4h-4
ll she think	b-4g-8
ll she throw	b-3e-8
ll she want	b-3c-5d-3e-8g-10h-4
ll she will	a-5b-8c-7d-7e-8f-4g-4h-7
ll she would	a-7b-5c-5d-4e-10g2h-4
ll shed .	g-5
ll shift .	a-5b-3e-2f-6g-9h-3
ll shoot me	a-2b-3d-2e-5f-4g-5h-4
ll shop .	a-6d-4g-6
ll shopping ,	g-5h-4
ll short with	g-3
ll should have	b-3e-3g-9
ll should leave	a-3d-4g-7h-3
ll should not	b-5c-3d-6f-3
ll shoulder .	a-4b-4c-3d-6e-5f-4g5h-3
ll shout ,	c-2g-5
ll shout .	a-4b-5c-3e-4f-3g-5h-5
ll shout at	a3b-9c-3e-4f-8g-7h-6
ll show me	a-6b-4c-2d-4e-4f-3h-5
ll shower .	g-5h-3
ll shrug .	g-3h-4
ll shut and	g5
ll shut the	g-7
ll sick .	b-3c-3d-3f3g-5
ll side .	a-3b4c-3d-3e-3f-3g-5h-7
ll since .	a-5b-5c-5f-3g-7
ll since easter	g-3h-3
ll since january	a-5b-4c-3e-6f-3g-5h-5
ll since the	a-7b4d-3e-4g-6h-3
ll since you	g-8
ll single thing	g-4h-6
ll single time	a-3b3d-3g-3
ll sister .	a-3b-5c-4d-3e-4f-5
ll sister say	h-3
ll sit down	b-3c-4d-3e-3g-10h-3
ll sit in	a-6c-3d-3e-4g6
ll sit on	a-3b-2c-3d-3e-3f-2
ll sit there	f-3g-5
ll sit thru	g-4
ll sit with	b-3d-3e-3f-6g-5h-4
ll site .	a-5b-5c-6d3f-3g-4h-2
ll site be	a-5b-3c-5d3e-4f-3g-3h-4
ll site because	g-5
ll six ,	c-3d-2g-3
ll six .	b-3c-3e-3h-3
ll six and	b-4e-4g-7
ll slam the	c-3f-4g-6
ll slap me	g8h-3
ll sleep ,	a-6b-3d-4e-3g-6h-3
ll sleep .	a-3b-3c-3d-5e-3f-4h-3
ll sleep and	d-3f-5g-6
ll sleep at	b-3g-4h-3
ll sleep in	d-4e-3g-9h-4
ll sleep like	g-5
ll sleep with	a-5b-4d-3e-9f-3h-5
ll sleepwalk .	g-4h-9
ll sleeve in	g5
ll slip ,	g-5h-3
ll slip .	a-5b-4c-5d-3e7f-3g-5h-5
ll slow reader	a-3b-2c-4d-2f-7g-4h-3
ll small .	a-3b-5c-3d-3e-3f-4g-5h-3
ll small talk	b-3c-3f-3g-4
ll small thing	a-3b-7d-6e-2f-8g-4h-4
ll so ,	g-6h-5
ll so .	a-8c-2e-6f-7g-10
ll so bad	g3
ll so do	g-5h-4
ll so hard	e-3f-3h-4
ll so i	b-8c-3e-5f-3g-6h-4
ll so it	a-11b-5e-5f-3g-8h-3
ll so much	a-5b-3c-4d-4f-5g-7
ll so on	g-6h-3
ll so she	g6
ll so stupid	a-6b-4d-2e-7f4g-7h-3
ll so that	c-4d-5g-3h-3
ll so the	a-8b-4d-7f-5g-8
ll so tired	a-3b-3e-6f-8g8h-3
ll so we	a-5b-5f-3g-11h-3
ll so you	a-6e2
ll some of	h-3
ll some thing	a-2c6d-3g-4
ll someone who	a6b-6e-4f-5g-8
ll something .	a-4b4c-3e-4f-3h-5
ll something i	a-6b-6c-6d-3e-2f-4g-5h-5
ll something out	g-7
ll something to	a-5f-3
ll something wrong	a-4b-5e-5f-9g-7h5
ll sometimes i	d-2f-4g4
ll son say	a-4c-3f-3
ll son tonight	g2
ll sorry $	a-4b-4d-7e-3f-5h-6
ll sorry ,	a-9b-3c-4e5f-4g-6h-6
ll sorry .	a-10d3e-4f-12h-4
ll sorry about	a2b-3c4d-4e-5f-4g-7
ll sorry for	a-10b-5d-6f-6h-3
ll sorry i	c-4e-2g-9
ll sorry if	a-4b-5c-10d-4e-5f-3g-13h-5
ll sorry that	a-4c-6d-4f-3g-3h-7
ll sorry to	a-4b-4c-10d-7e-5f-5g-5h-3
ll sorry you	a-10b-7c-8d-5f-6g-4h-6
ll sort of	g-8h3
ll soup .	g-5
ll spain .	a-2b-6c-4e-5f-5g-7h-3
ll spare room	g-5
ll spend it	g-5
ll sponsor .	b-5c-5d-5f-3g-4
ll sponsor have	a-6f-6g-4h-3
ll spring .	g-4h-5
ll spy .	a-3b-4c-3d-6e-3g-5
ll stab in	g-4h-3
ll stair .	b-4d-3e-5f-3g4h-3
ll stand in	a-4c-4d-3e-5
ll start .	a4b4e-3f-3g-9
ll start at	g-9h-4
ll start to	a-5b-6c-5d-7e-5f-7
ll station .	a-4b-5c-4e-6f-4h-3
ll stay ,	a-4c-3f-3g-4h-4
ll stay .	a-3b-4c-6d-3e-6g-7h-4
ll stay at	a-4b-5c-3f-3g-4
ll stew .	a-3b-3c-4d-4e-6f-4g-7h-5
ll still do	b-6d-3f-3g-4
ll stomach drop	g-4
ll stop ,	a-3c-6g-5h-2
ll stop .	a-7b-6c-5d-5f-5h-8
ll stop ask	c-3d-7e-5g-4
ll stop at	a-4c-4e-2f-4g4h-4
ll stop for	h-3
ll stop in	a-3b-5c-5d-5f-5g-8h-3
ll stop tell	g-4h-4
ll straight .	g-3h-3
ll straight to	g-5
ll stress ,	a-8g-5
ll stress be	a-8c-3e-3f-5g-7
ll stuff .	a-6b-5c-6d-8e-7f-4g-3h-5
ll stupid ,	g-6h-4
ll stupid .	a-5b-4c-3e6f-4g-6h-5
ll subscription with	g-3
ll such a	a-6b-6c-6d-5e-5g-5h5
ll summer ,	g-3
ll summer .	g-4h-4
ll sunday ,	a-9b-3g-7
ll sunday .	b-5c-6e-5f-4g-4h-3
ll sunday and	e-3g-5
ll sunday i	g5h-4
ll supper .	g-4h-3
ll support by	a-3b-7d-3e-4f-3g-4
ll suppose to	a4f-3g-4h-4
ll surprise .	a-4b-3c-3d-2e-4f-3g-6h-4
ll swim .	a-4b-7c-3d-4e-6f-6g-6h-3
ll switch it	a-4c-3d-5g-4
ll switch off	a-3c-5
ll table ,	a-4g-5
ll table .	a-3b-4d-3e-5g-6h-3
ll tablet .	a-3b-3c-4d-6e-3f-3g7h-6
ll tablet in	a-4b-3c-3e-3h-6
ll take a	b-6g-7
ll take an	g3
ll take for	g-4
ll take it	a-6c-3d-5f-3
ll take me	a-3b-5c-6d-3e-5f-5
ll take my	a-5b-5c-5d-4e-7f-4g2h-4
ll take over	a-4b-3c-4d3f-3g-6
ll take responsibility	g-3
ll take the	a-8b-11c-9d-3e-5f-3g-3h-4
ll take two	b-3c-5d-4g-5h-3
ll take your	a-3b4c-5d-10e-4g-9h-6
ll talk ,	a-8f-3g-4
ll talk .	a-4b-5c-4e-5f-5g-6h-3
ll talk about	a-3c-4d-4e-3h-4
ll talk at	g-5h-7
ll talk to	g-6h-4
ll tbh $	h-4
ll tea ,	g-7h-4
ll tea .	a-3b-4c-6d-4e-4f-6g-7h-5
ll tell ,	g-8h-4
ll tell .	a3b-5d-4e-4f-3g-4h-6
ll tell about	a-5b-4c-3d-6e-6f-7g-9h-6
ll tell ade	g-4h-4
ll tell anyone	e-5f-3g8h-4
ll tell claire	a-2b-3c-3g-4h-5
ll tell her	a-5b-4c-2e-9f-7g-10h-5
ll tell him	a-4c-6f-3g-8h-3
ll tell me	a-5b-6f-3
ll tell my	a-3b-2c-4g4
ll tell myself	g-5h-4
ll tell nobody	g-5
ll tell the	a-3d-3e-8
ll tell them	a-8b-3c-4d-6f-2g-8
ll tell you	b-3c-9d-4e-4f-4g-8h-3
ll tell your	b-6c-3d-4e-3f-4h-5
ll ten ,	b-3d-3f-3g-7
ll ten .	a-5b-3c-4d-7e-3f-4g-3h-6
ll ten minute	a-4b-3c-5e-3f-3g-6h-4
ll text .	g3
ll than a	a-3b-5c-4d-3e-4f-3g-6
ll than i	a-5b-8c-6d-5e-6f-6g-8h-6
ll than me	g-5h-3
ll than the	a-4b-3c-4d-3e-4g4
ll than you	b-5d-4e-5g-5h-6
ll thank god	a-3b-3d-3e-2f-2g-5h-4
ll thank you	a-6b-5c-6e-4g-5h-4
ll that $	g-3h-4
ll that .	a-4b-5d-5e-8
ll that account	b-3d-3g-6
ll that again	a-3c-2g-7h-3
ll that be	a-9b-6c-5d-5e-4f-4g-6h-6
ll that business	g-3
ll that counselor	g-3h-5
ll that go	g-3
ll that he	g3
ll that i	a-12c2
ll that in	g-4h-5
ll that it	a-6c-3g-9
ll that knot	g-5
ll that meet	a-3c-3g-3
ll that my	g-3
ll that nothing	a-4b-12c-3d-3e-3g-3h-3
ll that on	a-7b-4c-5d-4e7f-8g-6h-5
ll that one	g-3h4
ll that order	a-5b-4d-3f-5g-5h-5
ll that phone	g5
ll that she	g-5
ll that site	a-4b-5c-4d3f-4g-7h-3
ll that song	a-7b-8c-5d-6e-5f-5g-7h-6
ll that the	b-6c-3d-5g-3
ll that thing	a-6b4e-3h-3
ll that to	h-5
ll that way	b-3c-3d-4g-7h-3
ll that you	c-8d-3e-11f-7g-9h-4
ll the account	a-7b-4c-5e-3f-3h-4
ll the address	a-4b-4c-4e-4f-4g-6h-3
ll the agreement	b-3c-3d4f-3g-5
ll the algorithm	a-4b-6c-3d3e-6f-3g-4
ll the allotment	g-5h-5
ll the answer	g-5
ll the application	b-3c-3d-3f-3g-7
ll the baby	b-3c-4d-3e-7f-5g4h-3
ll the back	a-5b-6d-5e-5f-8g-8h-3
ll the bad	a-5b-7c-5d-7e-9g-6h-8
ll the ball	a-6b-5c3d-9e-4f-3g-8h-4
ll the bank	a-3c-3g-6h-3
ll the bath	a-4b-2c-3d-3e-3f-3g4
ll the bathroom	a-4b-6c-4d-4e-4f-8h-4
ll the beam	g5h-6
ll the bed	e-4g8
ll the bedroom	a-5b-2c-3d-3f-4
ll the belt	a-4b-8c-5d-6e-7f-6g7h-6
ll the bench	b-5c-4d-5e-4f-4g-5h-3
ll the big	a-4b-5c-5d-4e5
ll the bike	b-5d-4f-4g4h-5
ll the bill	a-4c-5g-4
ll the bin	a-6b-5c-5d-4e-4f-3g-7
ll the blood	b-4c-2d-5f-4g-7h-5
ll the blue	a-7b-3c-3g-7
ll the boiler	a-8b-7c-5d-6e-7f-7g-7h-4
ll the bonus	g-5
ll the bread	a-3b-4c-6d-4e-4f-4h-4
ll the bridge	a-6b-6c-3d-6e-8f-3
ll the browser	a-3b-4c-4e-3g-5h-4
ll the budget	g-6h-6
ll the bus	a-8b-5c-3d-4g-8h-5
ll the cake	a-5b-4d-3e-3f-4g-6h-3
ll the call	a-4b-5c-3d-7e-3f-3g-4h-3
ll the canal	a-3b-4f-3g-5h-5
ll the car	a-8b-3c-5d-4e-3f-4g6
ll the caravan	b-4c-2d-3e-6g-7h-3
ll the card	a-3c-3d-3
ll the cat	a-4b-3d-7e-3f-3g4h-4
ll the child	a-3b-8c-3d-3e-5f-4h-7
ll the clinic	g-4h-5
ll the clock	g4
ll the code	a-4b-2e-3h-4
ll the counselor	a-3b-8g-6
ll the craving	a-6b-4c-5d3e-4f-4g-7
ll the cricket	g-3h-4
ll the crossword	h-3
ll the date	a-5b-4c-7d-3e-3f-5g-5h-5
ll the day	a-4c-4d-4e-4f-3g-13
ll the dead	g-5
ll the dentist	a-5b-5c-4d-5e-6f-5g-6h-3
ll the dinner	g-7
ll the disclosure	a-4b-3c-3d-4e-5f-5g-6h-3
ll the dish	a-3b-3c-3d-5f-4g-6
ll the doctor	a-3b-5d-3e-4f-3h-4
ll the dog	a-9b-5c-5d-4e-4g3
ll the door	a-4b-4c-3d-3e-4g5
ll the doorway	g5
ll the drawer	d-5h-5
ll the drink	a-4b-4c-4e-7f-4g-5
ll the end	d-6e-4f-6g-4
ll the envelope	a-6b-7c-4d-5e-7f-7g3h-4
ll the evening	b-3c-3e-3g-4h-3
ll the extent	a-4b-3c-5d-3f-4g-5
ll the eye	a-5b-6c-4d-7e-5f-5g3
ll the family	a-7b-8c-6d4e-8f-5g-4
ll the fence	a-3b-3c-3d-5e-4h-3
ll the film	g-6h-4
ll the filter	a-4b-2c-3e-3g-6
ll the first	a-6e-3g-5h-3
ll the flower	g-4h-3
ll the form	a-3b-5c-6d-2e-3f-4g-7h-4
ll the fridge	b-4c-3d-4e-5f-3g-4h-5
ll the garage	a-4b-5c-3d-5e-4f-6g6h-5
ll the garden	a-5b-4c-5d-7e-6f-5g-8h-6
ll the gas	b-4c-3d-4e-3f-3g3h-3
ll the good	e-4g-6
ll the ground	g5
ll the group	a-3b-7d-3e-6f-3g-9h-3
ll the gym	a-5b-5c-3d-4e-4f-5g-6
ll the hair	g8h-3
ll the hall	a-4b-6c-4d-6e-7f-6g-4h-3
ll the heating	a-5b-4d-6e-4f-4g-6h-3
ll the history	a-5b-4c-5e-4f-5g-6h-3
ll the holiday	a-3c-7d-6e-6g-6
ll the hospital	a-7b-2c-6d-5f-3g-11
ll the hotel	c-3g-5
ll the house	a-4c-3d-4f-5g4h-4
ll the hymn	h-3
ll the ice	b-4c-5d-6e-4f-4g-7
ll the iron	a-3e-4g5
ll the ironing	a-5b-6c-3d-4e-6f-5g-6h-4
ll the job	a-5b-2d-3e-5g-8
ll the joint	a-3g-3
ll the kettle	a-5b-4c-3d-3e-5f-3
ll the key	b-4c-4d-3e-6g-6h-5
ll the kid	a-3c-5d-7e-6f-4h-4
ll the kitchen	a-4b-2c-3d-8e-4f-3g-9h-3
ll the knee	a-3c-3d-3f-6g-7
ll the knife	a-3b-3c-3d-4e-5f-4g4h-5
ll the lad	g-4h-3
ll the laptop	a-5b-3c-3d-5e-5g-6h-3
ll the last	b-9c-6d-3e-5f-3h-5
ll the lawn	a-3b-5c-4d-6e-4f-4g-7h-4
ll the letter	a-3b-4c-4e-4f-4h-4
ll the library	a-4b-6c-5d-5e-5f-6g-5h-4
ll the lie	a-5b-8c-3g-13
ll the light	g4
ll the long	a-3f-3g-4
ll the lot	a-8b-6c-3e-7f-4g-8h-3
ll the man	a-8b-4c3d-4e-3f-6h-8
ll the mark	a-3b-6c-5d-6e-5f-2g3h-3
ll the meet	a-4b-3c-3d-5e-3f-3g-5h-4
ll the message	a-6b-5c-4d6e-7f-3h-3
ll the middle	g3
ll the minute	g-8h-3
ll the mirror	a-3b-5c-3d-4e-4f8g-8h-6
ll the money	a-3b-3c-5e-3g-10h-4
ll the month	a3b-2c-4d-4g-9
ll the morning	a-4b-4e-3g-3h-4
ll the motion	a-3d-3g-3h-3
ll the mug	g5
ll the neighbor	a-5b-7c-6d-10e-4f-7h-7
ll the news	g-4h-6
ll the next	g-7
ll the night	h-4
ll the old	a-7b-8c-10e-6f-10g-7h-5
ll the one	a-4b-4c-3d-6f-5h-5
ll the other	a-3d-4h-3
ll the oven	b-3c-4d-6e-3f-3g-6
ll the password	a-4c-3e-3g-4
ll the phone	c-5e-4f-4g-16h-5
ll the photo	a-3b-4d-3e-6f-6h-4
ll the picture	a-7b-9c-5d-7e-6f-6g-7h-6
ll the pier	g-4
ll the place	g-5
ll the plan	a-4b-4f-5g-4h-3
ll the point	a-3b-4d-4e-5f-5g-7h-5
ll the police	a-3b-4c-3d-6e-3f-3g2h-3
ll the post	a-3b-8c-5d-4e-3f-6g-4h-4
ll the private	a-4b-4c-4d-4f-4
ll the quiz	g-6
ll the radio	b-4c-5e-3f-3g-8
ll the rail	a-4b-5c4d-5e-4f-4g-4h-4
ll the razor	b-4c-9d-5e-3g8
ll the reason	a4b-4c-4d-5e-3g-8h-6
ll the receipt	a-5b-5c-7d-6e-6f-3g-7
ll the rest	g-5h-5
ll the review	g-4h-4
ll the rice	g-4h-4
ll the river	a-4b-3c-2f-5
ll the road	a-2b-3c-6d-6e-5f-5g-5h-5
ll the roof	a-4b-3c-3g3
ll the room	a-4b-2c-3d-5e-4f-3g3h-3
ll the router	d-3
ll the row	a-8b-5d-6e-4f-7g-7h-6
ll the rule	a-5b-8c-3d-8f-5g-6h-7
ll the same	a4b6d-3f-3g-8h-6
ll the school	a-5b-3c-5d-6e-5f-3
ll the scissors	g3
ll the screen	b-3c-3d4e-9f-4g-5
ll the sea	a-3b-3c-5d-5e-4f-3
ll the second	a-6b-5c-4d-3e-3f-7g-7h-4
ll the session	a-3b-8d-7e-4f-5g-9h-3
ll the shed	a-6b-4d-3f-3g-5
ll the shelf	g-4h-3
ll the shop	a-3b-3d-4e-6f-3h-6
ll the shoulder	g6h-3
ll the shower	a-5b-7c-5d-6e-6f-5g-5h-3
ll the shrug	g-3h-4
ll the site	a-6c-8d3e-3g-7
ll the small	a-5b-4c-3d-5f-2
ll the sofa	a-5b-6c-3d-5e-4f-3g-8h-4
ll the soup	g-6h-6
ll the spare	b-5c-6d-4e-4f-5g-5h-5
ll the stair	b-4d-3e-5f-3h-3
ll the statement	a-4b-4c-3e-6g-6
ll the station	a-3b-7c-3d-3e-7f-3g-6h-3
ll the study	b-4c-3d-3e-3f-4g-10h-3
ll the summer	a-5b-5c5d-4e-5f-3g-5h-4
ll the table	a-6e-5g-8
ll the tablet	a-8c-4d-3g-11h-3
ll the therapist	a-4b-5c-3d-3e-4f-4g-3h-3
ll the thought	d-2g3
ll the time	a-4b3c-2d-5e-7h-3
ll the train	a-4b-6c-4d-3e-4f-5
ll the truth	a-6b4c-5d3e-7g-14
ll the two	d-3
ll the urge	a-4b-4c-3e-5f-4h-3
ll the vet	g-6h-4
ll the video	g-6
ll the walk	g-5h-3
ll the wall	a-6b-3d-3e-3g5
ll the wash	a-6b-3c-6d-6e-6f-4g-5h-3
ll the way	a-10b-7d-11e-7f-4h-3
ll the week	g-6
ll the weekend	a-4b-6c-5d-4e-5f-5g-3h-5
ll the whole	a-5b-5d-6f-5g-7h-6
ll the window	a-5b-7c-8e-7f-8g-9h-5
ll the word	a-4d-3g-5
ll the work	g-8
ll the world	a-4c-6e-4f5h-4
ll the wrong	g-3h-3
ll the year	g-6h3
ll their own	a-3c-5d3g3
ll them ,	a-5b-3
ll them .	a-7b-8c-5d-5e-6f-7h-11
ll them be	g3
ll then i	a-4c-5g-10h-3
ll then it	a-4c-3d-3
ll there .	b-5c-5d-7e-7f-6g-5h-7
ll there be	a-5b-6c-9e-6f-5g6h-5
ll there for	a-9c3d-8f-3g-4h-3
ll there have	a3g-3h-6
ll there on	f-4g-9
ll there till	h-3
ll they be	a-7b-4c-4d-4e-4f-5g-5h-6
ll they bleed	b-2c-4d-3e-4f-3g5
ll they would	g9
ll thing ,	b-7c-4d-3e-8f-7h-5
ll thing .	a-7d-5f-3g-5h-5
ll thing and	a-4b-3d-9e-6f-2g-6h-3
ll thing at	g3h-6
ll thing be	b-6f-4g-5h-4
ll thing i	a-3b-4c5f-2g-10
ll thing in	g2
ll thing slide	g-3h-3
ll think .	a-7b-3c-5d-6e-6f-3g-5h-5
ll think about	a-3b3c-3d3f-4g4h-3
ll think he	e-3f-4g-5h-7
ll think how	g4
ll think i	a-4b-6c-3d-3e5f-4g-4h-3
ll think if	e4g-5
ll think it	a-11b-4c-6d-8e-7f-5h-2
ll think my	g3
ll think of	a-4b-5d-7f-3g5h-4
ll think you	a-5b-4c-8e-9g-9
ll thirty year	g-6
ll thirty-four year	g-7h-4
ll this ,	a-7b-4d-4f-3h-6
ll this .	a-7b-5c-3d-4e-5f-10h-3
ll this ?	a-4b-4c-4d-5e-3f3g-6h-7
ll this anymore	b-6g4
ll this be	a-8b-7c-4d-5e-6f-7g3h-8
ll this family	a-5c-5d-8e-7f-4g-6h-7
ll this habit	b-3c-7d-6e-3f-4g-6
ll this house	d-3e-6g-12h-4
ll this morning	g-2
ll this on	a-7b-4c-5d-4e-7f-5g-6h-6
ll this time	a-3b-9c-5d5e-9f-5
ll this to	a-9b-8d-4g-7h-4
ll this week	a-5b-5c-4d-2e-6f-4g2h-8
ll this would	a4e-3g-9h-3
ll this wrong	g-5
ll this year	a-3b-4c3d-4f-3g-4h-4
ll though i	a-6b-3e-3f-4g-3h-3
ll thought of	a-5b-4c-4d-3f-4g4
ll threaten to	a-4b-4c-3d-4e-6f-4g3
ll three .	a-7b-6c-3e-3f-5g-7h-4
ll three and	g-4h-3
ll three time	a-4b-5c-3d-4e-3f-4
ll three week	g-4
ll throat .	g5
ll throw a	a-4b-4c-3d-6e-5f-3g6
ll throw her	b-3d-5e-7f-4
ll throw it	d-7e-5g-6h-3
ll throw me	a-4b-5c-3d-3e-3f-2h-6
ll throw the	b-4e-4g4
ll throw thing	g8h-6
ll thru a	b-7c-5d-7e-7f-5h-5
ll thru his	a3b-6c-3e-3f3g-9
ll thru the	a-8b-7c-5f-6h-4
ll thru your	a-7b-4c-6d-9g-6
ll thumb ,	g3
ll thursday ,	a-4c-3e-3f-3
ll thursday .	a-3b-4c-7d-4e-6f-5g-8
ll thursday and	g3
ll tile .	g5
ll till i	h-4
ll till it	a-7b-7c-5d-5e-6f-5h-3
ll time ,	a-7b-5c-3f-3g-5
ll time .	a-4c-6f-4g-7h-9
ll time :	d-3g-3
ll time and	g-4
ll time he	c-3f-3g6
ll time i	a-3e-2f-3
ll time in	g-6
ll time it	a-4b-5e-6g5
ll time the	b-5e-6g-6h-3
ll time we	a-4b-7e-3g-7
ll time you	a-6e-4
ll tired ,	c-5f-4g-4h-6
ll tired .	a-5b-5c-2e-7f-10h-10
ll tired and	a-4d-2e-4g-7h-3
ll tired of	a-3b-4c-5d-4e-6f-8h-3
ll to .	a-3b-5c-5d-3e-4f-4h-8
ll to a	a-5b-4c-8d-6e-5f-9g-6h-7
ll to answer	a-3e-3g-6
ll to anyone	g-7h-4
ll to apologize	a-4b-3d-3e-3g-6
ll to ask	a-4b-3c-6d-2e-5f-3h-5
ll to be	b-3c-4d-3e-3g-4h-6
ll to bed	a-4b-4c-5e-8f-7g-9h-3
ll to believe	a-3b-5c-3d-5e-6f4g-6h-8
ll to blame	a-4b-6c-4d-4e-7f-3g-5h-6
ll to both	g-6
ll to call	a-5b-7c-5d-6e-3f-5g-4h-6
ll to carry	g3
ll to check	a3b-3e-6f-3g3
ll to come	a-4b-4d-2e-9f-3g-10h-5
ll to deal	a-4b-3e-3g-4
ll to die	a-3b-7c-3f-3g8
ll to disappear	g-4
ll to do	a4b-7c-5e-8f-5g3h-3
ll to end	a-8b-3c-4e-5f-4g-7h-3
ll to explain	a-5b3c-3d-4e-6f-5g-6
ll to fail	a-4b-7f-3g-6
ll to feel	a-5b-5c-7e-8h-2
ll to find	a3b-3e-5g-5h-3
ll to fix	a-4b-6c-5d-4e-7f-4g-5h-5
ll to get	b-4c-5d-3e5f-3h-5
ll to go	a-6b-6c-3e3
ll to group	a-4b-4c-5d-10e4f-4g-9
ll to hear	a-6b-3c-7f-4g-7h-2
ll to hurt	a3b-6c-4d-3e5f-5g-10h-5
ll to it	a4b-6c-3d-2e-7g-5
ll to keep	a-3b-6c-7e4f-6g-11
ll to know	a-7c-8e-3
ll to learn	g-5h-5
ll to leave	a-5b-8c-7d-3f-4g-10h-4
ll to leeds	g-6
ll to live	a-5b-3c-5d-3e-6f-4
ll to look	a-4d-2e3f-3g5h-2
ll to make	a-4b3c-3d-4e-7f-4g-4
ll to me	a-3d-8e-9f-5h-6
ll to move	a-5c-5e-4g-5
ll to my	a-10b-7d-7e-3f-7g3h-4
ll to myself	g5
ll to open	a-5b-6c-3d-4e-5f-5g-7h-3
ll to protect	g-5
ll to ring	a-6b-3e-3g-6h-4
ll to say	a-3b-4c3e-8f-4g-6
ll to see	a-6b-3c-8e-7f-5g8h-6
ll to shout	a-4c-3e-4f-3g-5
ll to sit	a-3c-4e-4
ll to sleep	a-9b-5c-6d-3e-10f-5g4h-3
ll to spain	a-2b-6c-4e-5f-5g-7h-3
ll to spare	g4
ll to start	a-9
ll to stay	a-10b-3c-6e-6f-3g-6h-3
ll to stop	a-7b-6c-4e-7f-5g-5h-3
ll to take	g6
ll to talk	a-6c-5e-3g-9
ll to tell	a-8b-3c-4d-4f-3g-9h-6
ll to the	a-9b-5c-3e-7
ll to them	a-4b-8c-4e-3f-6
ll to think	a-4b-4c-3d-5e-6f-6g-4h-4
ll to throw	b-4e-3f-3g-5
ll to trust	a3b-8e-7f-3g-8h-7
ll to two	a-6b-4c-5d-5g-5
ll to vanish	g-5
ll to work	g4
ll to worry	b-5c-3d-3e-3g-5h-2
ll to write	a-7c-4d-4f-2g-8
ll to you	a-9c3d-5f-5g-11h-6
ll toast .	g-5
ll today ,	b-4f-3g-6h-5
ll today .	a-4b-4c-3d-4e-4f-5g3h-4
ll today i	b-4c-2e-5f-5g-7h-4
ll together .	b-4f-3g-4
ll tomorrow $	g-4h-4
ll tomorrow .	b-3c-2e-4f-3h-4
ll tongue ,	h-5
ll tonight ,	a-3b-3c-4e-4f-3g-10h-6
ll tonight .	a-7b-6c-4d-5e-7f-8g6h-9
ll tonight and	b-3c-3d-3g-3h-4
ll tonight i	b-3d-3f-5h-3
ll too .	a-3b-3c-7d-3f-4g-3h-3
ll too many	g-7h-6
ll too much	a-3e-4g-4h-5
ll tooth .	a-5b-3f-3g-6h-3
ll top ,	g-6
ll touch .	b-10c-4d-4e-7g-8h-4
ll tracker on	b-3c-4e-3f-3g5h-5
ll train .	a-5b-5c-4d-5e-5f-5g-5
ll treat me	a-4b-2c-2d-3e-4f-3g-4h-3
ll trust .	a-5b-5d-6f-3g-3h-3
ll trust be	g-3h-3
ll trust him	b-4c-5d-4e-3f-6g-12h-4
ll trust me	a-4b4c-6d-6e-5f-6g-6h-5
ll trust myself	a-4d-4e-3f-8h-4
ll trust you	a-4d-3e-7g-5h-7
ll truth ,	b-5e-3h-4
ll truth .	b-3d-6e-10f-4g-8
ll try to	g-5
ll tuesday ,	g-3h-3
ll tuesday .	a-3d-2e-3f-5g-7
ll turn it	b-5c-3d-5e-3f-6g-5h-3
ll turn the	b-3c-3e-4g-6
ll turn to	a-4b5c-3d-3e-4f-8g-6
ll turn up	g3
ll twenty .	a-4b-6c-4d-4e-7f-5g-6h-6
ll twenty minute	a-5b-3d-5e-3f-3h-2
ll twice ,	b-4g-4
ll twice .	a-5b-4c-4e-5f-6h-5
ll two .	g-5h-6
ll two hour	b-3c-3
ll two of	a-7b-2c-3d-6g-3
ll type the	a-4b-4c-4e-4f-4g-6h-3
ll unbearable .	a3e-3
ll under a	g-6h-6
ll under my	g3
ll under the	a-6b-6c-4d-5e-5f-7g3
ll unheard .	a-3b-5c-4d-4e-3f-4g-4h-3
ll unlovable .	g-6h-6
ll until i	a-4b-6c-4d-4e-6f-4h-7
ll until it	g4h-3
ll until they	b-2c-4d-3e-4f-3g5
ll until you	a-5b-4c-3d-4e-4g-4h-3
ll up ,	a-5b-4c-4d-3e-3f-4g-6
ll up .	a-3b-6c-8e-4f-7g-6h-5
ll up a	a-5b-4c-6d-7e-3f-5g-4h-5
ll up about	a-3b-5c-5d-6e3f-5g-4h-5
ll up again	a-3b-2c3d-5e-3f-2g-6h-7
ll up all	a5c-5g-7
ll up and	a-8b-6c-6d-10e-6f-7g-10h-5
ll up at	a-4b-6d-3e-4h-5
ll up every	a-4c-5d-6f-4g-3
ll up how	a-3b-4c-4d-4e-5f-5
ll up in	a-4b-3c-4d3e-5f-3g3
ll up my	a-5b-8c-7d-6e-6f-5g-5h-5
ll up on	a-4c-4d3e-7f-3
ll up the	a-7b-9c-4d-5e-6f-4g-3h-6
ll up to	a-7b-3c6d-7e-5f-3
ll up tomorrow	c-3e-6f-4g6h-4
ll up with	a-2h-3
ll upstairs .	a-3b-3f-4h-3
ll urge be	c-3d-7g-7h-3
ll urge come	a-3b-5d-6e-4f-4g-9h-2
ll us .	b-6c-7d-5e-7f-5g-6h-6
ll us both	g3
ll us to	a-3b-4c-4e-4f-3g-9
ll use .	g-3h-3
ll use it	g3
ll use the	g3
ll use to	b-4c-3d-3e-7f-6g-8
ll useless at	g-4h-3
ll vet .	g-6h-4
ll video .	g-4
ll video in	g-7
ll wait for	a-6b-5c-4d-4e-3f-6h-7
ll wait until	g-3
ll wake up	a-5c-6d-5e-5f-5g7h-4
ll walk .	a-3b-3c-3d-3e-3f-6h-3
ll walk in	a-3b-8c-4d-7e-8f-4h-2
ll walk into	b-3c-5d-6e-3f4h-5
ll walk on	a-3c-3e-3f-3
ll walk out	a-4b-4d-7f-6g-7
ll walk to	a-3c-3f-4g-6
ll wall .	b-5d-4e-4f-4g5h-3
ll want .	a-4c-3d-3e-3h-5
ll want an	g-8h-5
ll want it	a-5b-3e-7
ll want me	a-6b-7d-3e4f3g-7h-3
ll want my	b-3c-6f-7g-6h-3
ll want that	g-7h-4
ll want the	g-7h-4
ll want this	a-4b-7d-4e4g-7h-4
ll want to	b-5d-3f-5h-3
ll want you	a-4c-6e-5f-3g-7
ll waste of	a-5b-4c-4d-4e-5f2g-4h-6
ll watch .	a-5e-4g-8
ll watch me	a-8b-8c-6d-7e3f-7h-7
ll watch porn	a-6g-5
ll watch the	b-3c-6e-5f-3g-5
ll water .	d-3g-5
ll way ,	b-5e-7f-3g-4h-5
ll way .	b-2c-3d-4g-8h-4
ll way for	a-2b-3c3d-6e-4f-3
ll way home	b-4c-4d-9f-4g-5
ll way out	c-4d-3e-5f-3g5h-3
ll way that	a-3h-4
ll way to	a-5b4c-4d-7e-7f-4g-5
ll way you	a-5d-2e-4g-7h-3
ll we agree	a-5b-3c-2e-3f-4g-5
ll we be	a-6b-6c-4d-7e-7f-5g-6h-4
ll we do	g-4h-4
ll we go	c-3d-2e-5f-3g-8
ll we have	b-6d-3f-2g-12h-4
ll we laugh	e-3g-6h-4
ll we meet	a-3b4c-5h-3
ll we need	a-5b-4c-6d-3f-3g-5
ll we talk	a-3f-3g-5
ll we would	g5h-3
ll weak .	a-5b-5d-3e-5f2g-9h3
ll week ,	a3e-3
ll week .	b-3d-4f-5g-6h-6
ll week and	g3
ll week with	g-8h-3
ll weekend .	a-4b-7c-5d-5e-7f-6g-5h-5
ll well ,	b-2c-4e-3g-3h3
ll well .	b-4d-7e-4f-5g-6h-6
ll well do	a-5b-4c-7d-5e-5f-4g-8h3
ll what a	a-5b-6c-7d-3e-5f-9h3
ll what be	a-4c-5d-3e3g-11h-6
ll what do	c-5d-4e-3f-11g-4h-6
ll what happen	a-3
ll what he	g-3
ll what i	b3d-3f3h-4
ll what kind	a-5b-3c-3d-5e-2f3g-6h-6
ll what she	g-9
ll what you	a3b-4c-5d-5e-7f-3g3h-4
ll when .	a-3b-3c-3e-3f-5h-3
ll when he	a-3b-5c-3d-5f-5h-4
ll when his	e-2f-5g-5
ll when i	a-8b-6c-3e4f2g-3
ll when it	a-4c3d-3f-3g-7
ll when she	a-4c-3e-7g5h-3
ll when the	a-4b-8c-5d-6e-6f-6g-3h-3
ll when you	b-5c-8d-3e-10
ll when your	a-4c-5g-4
ll where i	g5
ll where the	g-7h-5
ll whether i	a-6b4c-2f-3g-8h-3
ll which be	a-5b-4d-3f-6g-8h-7
ll while ,	a-7b-2c-3d-3g-5
ll while .	a-4b-4c3f-5g-5h-5
ll while he	a-4b-4c-4e-7
ll while i	e-4f-3g-6
ll while we	a-4b-5d-4f-3
ll while you	h-3
ll who have	a-5c-5e-3f-5h-6
ll who i	a-4b-8c-4d-4e-7f6g-3h-2
ll who lie	a-6d-3e-7f-5g-5
ll whole time	a-2b-4c-3d-5e5h-3
ll why .	g4h-3
ll why do	a-5c-2f-2g-3h-5
ll why i	a-3c-2d-3f-3g-7
ll wi '	g3h-3
ll wife have	a-3b-3d-2e3g-6h-8
ll will .	b-4c-3h-4
ll will ask	g-6
ll will be	a-7b-5c-3d-5e-5f-5h-5
ll will do	a-3b-3f-2g6
ll will find	b-4e-4f-4g-3
ll will forget	a-3b-6d-8e4g-6h-6
ll will have	g7
ll will hurt	e-3f-5g6
ll will kill	a-3d-3e-3
ll will leave	f-2g-9
ll will never	a-3b3c-4d-4e-5g-8h-2
ll will not	c-4d-4e-6f-5h-4
ll will put	g4
ll will ring	b-5d-4f-4g-9h-3
ll will say	a-2f-3g-8
ll will show	g-7h-3
ll will sleep	g-5
ll will stay	d-3f-2g-4h-3
ll will take	b-6g3
ll will tell	b-2c-6g-10
ll wind me	g-8
ll window .	a-4b-4c-4d3e-7f-3g-7h-5
ll window at	a-4b-5c-3f-3
ll window down	a-4b-3c-3d-3f-4g-7h-3
ll wire that	a5b-4c-3d-4h-3
ll wish i	a-4b-6c-3d-3e-7f-5
ll wish you	a-3b-5c-3e3g-9h-7
ll with a	a-7b-3c-5d-5e-3f-9g-9h-3
ll with claire	a-3b-4e-3g-6
ll with her	a-8b-6c-10d3f-4g-8h-6
ll with his	a-3b-3f-4g-9h3
ll with it	a-3b-5c-3d-5e4f-7g-6h-4
ll with me	a-5b-10e-13f5g-4h-12
ll with my	a-8b-5c-4d-5e-5h-4
ll with no	a-4b-4c-3f-5h-3
ll with that	a-5d-4e-5f-3
ll with the	a-5b-6c-10d-13e-9f-4g2h-8
ll with you	b4c-3e-6f-6g-10h3
ll with your	a-8b-3d-7e-8g-6h-5
ll without a	a-7c-5d5g-4
ll without be	a-7b-3e-3g-5h-6
ll without me	g5
ll without my	a-3b-5c-6d-7e-4f-3g-6h-5
ll without that	c-3g-4
ll without the	f-4g-4
ll woman in	g-7h-7
ll wonder if	g8
ll wonder whether	h-4
ll word .	a-4b-4c-4d-4e4f-3g-6h-6
ll word of	g-3h-5
ll work ,	a-6b-3d-3f-5g-4h-4
ll work .	a-15b-4c-7d-4e-4f-3h-4
ll work ?	a3
ll work be	a-5b-3c-3d-3f-4g-3h-4
ll work have	a4c-7e-3g-6h-3
ll work i	h-3
ll work on	a-4b-5d-4e-8f-3g-7
ll work out	g3
ll worry .	b-3c-3d-3g-4h-4
ll worthless .	a-3b-5c-5d-3e-3f4g-5h-5
ll would a	g-6h-7
ll would all	g4
ll would be	a-15b-4c-3d-3e-6f-7g6h-7
ll would burn	g3
ll would do	a-9b-13c-9d-6e-4f3g-7h-9
ll would have	a3b-6c-8d-5e-6f-5
ll would help	a-6b-5c-5d-4e-6f-4g-8h-4
ll would kill	a-4b-6c-6d-6e-9f-7g4h-7
ll would leave	g-5h-6
ll would like	a-4e-10f-3g-6
ll would love	e5g-5h-3
ll would never	a-4b-3e-7
ll would not	a5b-3c-5d-3e-6f-3g6h-4
ll would rather	a-5b-4c-4e3f-3h-5
ll would say	a-7b-3c-3e-8g-8
ll would sooner	h-3
ll would take	g5
ll would tell	g-7
ll would think	a-3e-9g-7
ll would you	a-3e-3g-7h-3
ll write a	g-4
ll write down	a-4b-3g-8
ll write her	g-8
ll write it	b-3c-3e-4f-3g-5h-3
ll write that	a-4b-3c-5d-4f-4g-6h-5
ll write this	a-7b-4c-5d-4e-7f-5g-6h-6
ll wrong .	a-4e-7f-7g-7
ll wrong that	c-4f-3g4
ll wrong to	g3h-6
ll wrong with	a-4b-5d-5e3f5g-8
ll year .	a-8b-4d-6e-4f-3g-8
ll year ago	b-3c-3d-3e-2f-5g-4h-3
ll year i	g-7h-3
ll year of	a-4b-4c-3d-4e-5g-6h-5
ll year old	g6h-5
ll yes .	f-3g-6h-3
ll yet .	a-5b-5c-3d-3e-6f-4h-5
ll you $	a-8c-6d-4e-5f-3g-10h-3
ll you ,	b-7c-8e-5f-8g-9h-3
ll you .	c-8d-4f-5
ll you :	a-5e-4f-4h3
ll you ?	a-10b-10c-2e-4f-7g-7h-7
ll you a	a-3c-4e-4f-5g-3h-6
ll you about	a-5b-3c-7d-4g-6h-3
ll you always	c-3d-3e-7g-5h-7
ll you and	a-7b-4d-5e-5f-4h-4
ll you apologize	g-5h-3
ll you ask	a-3b-15e-9g-4
ll you at	a5g-6h-6
ll you be	a-4b-13c-5f-9g-17h7
ll you because	c-3e-7f-3g-5
ll you break	a-6b-5c-4d-4e-5f-5g-3h-5
ll you bring	a-6b-4d-3h-4
ll you by	a-5b-3c-3g-7
ll you can	a-6b-4c-3e-7g-10h-8
ll you care	a-4b-6d-3f-4g-4h-4
ll you choose	g-2
ll you come	b-7e-5f-2g-8h-4
ll you could	a-14b-6c-3d-4e3h-6
ll you cry	h-4
ll you dare	a-3b-3c-2d-4e-5g-5h-4
ll you deserve	a-4b-3c4d-5f-5g-5h-5
ll you do	b-11c-4f-3g-5h-7
ll you down	a-4c3g-8
ll you drive	a3b-8d-3e-5f-3g-6h-3
ll you ever	a-6c-7d-3e-8f-3h-3
ll you expect	b-8c-5d-5e7f-5g-6h-6
ll you feel	e5g-5h-4
ll you find	a-8b-7c-8d-11f-4g-13h-6
ll you for	a-4b-4c-8d-3e-4f-2g-5h-3
ll you gamble	a-5b-4c-3d-4e-5f-5g-4h-4
ll you get	a-3b-8c-4d5f-3h-6
ll you go	a-4e-3g-10
ll you hate	a-7b-8c-6d-5e-7f-8g-6h-10
ll you have	c-7d-4f-7g-20
ll you hear	a-2g-7h-6
ll you hurt	b-3e-5g3
ll you i	c-4e-3g-10
ll you in	a-4b-3c-8d-7g-11
ll you just	a-8b3d-5e3g-11h-6
ll you keep	a-8c-4d-6e-11f-3g-8h-6
ll you know	b-7c-4d-3e-5g-10
ll you land	b-3c-3e-4f-3g-4h-3
ll you leave	a-5b-3e-4h-3
ll you let	g-5
ll you lie	a-6c-3d-6e-9g-9h-6
ll you like	a-5b-7c-3d-3e4f-5g-8h-5
ll you look	a-4b-4e-5f-4g-11h-3
ll you make	a-3b-7c-3d-6e-8f-2g3h-6
ll you miss	a-4b-8c-7d-6e-10f-4g-7h-4
ll you most	a-4b-4c-4d-3e-6f-7g-6h-6
ll you must	a-5b-7c-3d-3e2f-4g-7h-6
ll you need	a-4b-4d-3e-6f-6g-7h-6
ll you never	d-3e3f-3g-7h-8
ll you on	a-5b-3c-10d-6f-3
ll you open	e-4g4h-5
ll you ought	a-5b-5c-3d-3e-4g-3h-5
ll you put	a-3b-7d-3e-8g-8h-3
ll you raise	a-3b-7c-3e-6f-3g8h-4
ll you read	b-5d-3
ll you ring	a-3c-6d-2e-3g-8h-5
ll you say	a-3e-10g-3h-6
ll you should	a-6b-8c-5d-8e-8f-3g-6h-7
ll you show	a-5b-3e-4g-5
ll you still	b-3c-3f-7g-4h-4
ll you take	a-12b-11c-12d-5e-6f-3g-7h-6
ll you tell	a-5b-5c-2e-10f-6g-5h-5
ll you that	a-8b-5f-5g-4h-4
ll you the	a-6b-3d-5e-4
ll you thing	a-4c-4f-4g-9h-8
ll you think	a-10b-9c-3d-4e3f-3g-9h-8
ll you throw	a-4c-4d-3e-4g-11h-6
ll you to	a-9b-4c-9d-3e-6f-6g-4
ll you tonight	a-4b-7c-5e-3g-8h-3
ll you twist	a-6c-6d-6e-6f-5g4h-8
ll you walk	e-3
ll you want	a-5b-5c-6d-3e-4f-3g-10h-5
ll you when	a-5c3d-3e-3f-3g-5
ll you will	a-4b-9c-3d-4e-9g6h-8
ll you with	a-4b-4c-5d-5f-3g-7h-3
ll you would	a3b-3c-3e3g-5h-4
ll your brother	g-4h-3
ll your do	h-4
ll your eye	g-8h-6
ll your father	b-3d-3e-3g-5h4
ll your fault	a-6b-6d-4g-8h-5
ll your fist	a-3b-7c-3e-6f-3g8h-4
ll your head	a8b4c-3e-4g-13h-5
ll your job	a-3b-5d-4e-4f-3g-5h-5
ll your message	b-3c-3d-5f-3g-7h-5
ll your mind	a-5b-3c-4d-3e5g-4h-5
ll your mother	a-6d-4e-6f-7g-3
ll your own	e-5h-4
ll your parent	g-5h-3
ll your part	a-3b-4c-9e-4h-4
ll your phone	a-5c-3d-3g-9h-3
ll your sister	a-8b-3e-6g-4h3
ll your text	g-6
ll your trust	a-6b-4d3f-3g-4h-3
ll yourself .	a-4b-8c-3d-4f-4g-6h-6
ll £60 on	a-4c-4d-5e-3f-4g-3h-3
lt " .	a-3b-3c-4f-3g-7h-3
lt " a	g-4h-4
lt " i	a-3b-3c-6d-3e-2f-3g-5h-4
lt " n	g-3h-3
lt " p	b-7f-4g-7h-4
lt " v	g-5
lt ' d	g3h-3
lt ' n	a-4b-7c-5d-4e-4f-3g-6h-3
lt , .	g-6h-6
lt , a	a-9b-8c-7d-4e-5h4
lt , c	a8b-3d-3e-4h-4
lt , d	a-3b-11c-3d-6e-6f-11g2
lt , i	b-3c-6d-3e-3f-5g3h-2
lt , j	g-6h-3
lt , n	a-8b-12c-10d-7e-8f-12g-9h-4
lt , p	b6c-3d-4f6
lt , r	a-5b-5c-6d-4e-10f-4g-7h-9
lt , s	a3b-4c-3e-5f-5g-3h-3
lt , t	a-8c-5d-5e-6g-10h-7
lt , u	a-5b-3d-5e-3f-3g-7h-9
lt , v	c-5d-7e-7f-8
lt , x	a-11b-8c-5d-3f-4g-11h3
lt , y	b-3g-3
lt . $	g-2
lt . n	g-3h-3
lt 12 n	a-3b-4c-2d-5e-4f-5g-5h-5
lt : a	g-7
lt : d	a-5b-6c-5d-4e-4f-4g-6h-4
lt : n	a-4b-3c-3d4f-3g-4h-6
lt : p	a-4b4c-5d-3g-7
lt : u	a-4b-3d-3e-3f-3g-8
lt : v	d-3g-5
lt ? $	b-5c-3d-2e-6f2
lt ^ .	a-4b-9f-8g-5h-3
lt ^ a	a-8b-14c-5
lt ^ c	b-6c-5d-5e-5f-3g-7h-5
lt ^ d	c-5d5e-7f-8
lt ^ i	a3b-6c-5e-7f-4g-4h-9
lt ^ j	a-14b-11c-11d-9e-10f-7g-3
lt ^ n	a-9b-21c-4d-3e-17f-8g-8h-10
lt ^ p	d-3
lt ^ r	a-10b-13c-9d-10e-16g3
lt ^ s	b-4e-4h-3
lt ^ t	a-7b3c-6d-7e-4f-5g-6h-5
lt ^ u	a-5b-4c-3e-3f-3g-7h-6
lt ^ v	a-14b-12c-14d-19e-18f-16g-5h-14
lt ^ x	a-9b-11c-4d-7e-9f-7g3h-11
lt a .	g-3h-3
lt a N	g-6
lt a a	a-12b-7c-4d-6e-6f-8g-5h3
lt a n	c-4f4h5
lt a u	g5h3
lt about .	g-3h-4
lt about N	b-6c-5d-6e-6f-6h-4
lt about d	a-11b-3d-5e-7f-5g-3h-8
lt about n	a-11b-4c-10d-6e-10f-8g-9h-10
lt about p	a-4b-5c-6e5f-5g-7
lt about r	g6
lt about u	a-4b-3e-3g-3
lt about v	a-5b-10c-7d-10e-10f-3g7
lt absolute n	a-3b-7c-6d-4e-8f2g-6h3
lt account .	a-3b-3d-3e-2g-6h-4
lt account i	a-3b-2c-7d-3g-7
lt account x	a-7b-4c-4e-3f-3g-3
lt accountable i	a-3c7d-3f-3g-4
lt across d	a-3b-5c-3d-3e-4f-3h-3
lt across r	a-3b-3c-3d-3f-4g-5h-3
lt act i	a-7b-4c-6d-6e-7f-5g-5h-6
lt act s	a-4e-4g-4h-5
lt addict .	a-6b-6c-7d-7e-5g-5
lt addict i	a-5b-5e-5f-6
lt ade .	a-3b-3c-4e-4f-4g-5h-4
lt ade v	a-4b-4d-3g-5
lt affair .	a-3b-3d-3e-3f-4h-3
lt afraid i	a-3b-3d-3f-3g-9h-4
lt afraid p	b-3e-3f-7h-3
lt after .	a-6b-6c-3d-5f-5
lt after d	b-6c-6d-7e-3f-7g3h-5
lt after n	a-5b-5e-5f-6g-5h-7
lt after p	a-3d-5f-4h-2
lt after u	b-4
lt again $	b-3c-2d-3e-3g6
lt again .	a-5b-3e-5f-13
lt again a	g3h-6
lt again i	b-3c-5d-2e-3g-9h-4
lt again p	b-4f-3g-6
lt again v	b-7c-3g-5
lt against d	a-4b-6c-4d-6e-4g8h-3
lt against p	a-3b-8c-4d-3e-5f-8g-9h-5
lt age r	a-5d-2e-3g-4
lt ago .	a-5b-3c-4d-3e-3f-5g-4h-4
lt agree .	a-6c-2d-3f-4g-3
lt algorithm v	a-4b-6c-3d3e-6f-3g-4
lt alive .	g4h-4
lt alive i	g5h-3
lt alive r	g6h-3
lt all .	a-3b-5c-4d-4e-6f-3
lt all d	a-7b3d-9e-6f-3h-6
lt all i	b-9c-4d-3f-4g-3
lt all n	c-3d-7e-11f-8
lt all p	a-4d-5h-5
lt all t	e-4g3
lt all u	g-4
lt all v	g3
lt all x	g4
lt allow t	a3b-3e-7g-9h-4
lt alone .	a-5c-4d-6e-5h-5
lt alone i	b-4c-8d-4e-11f-7g-5
lt already v	a-3b-4c-3d-2e6f-3g-6h-6
lt also v	g-7h-5
lt always d	a-4b5c-3d-4g-3h-3
lt always i	a3b-5h-5
lt always v	a-7b3c-5d-6e-8f-11g-11
lt always x	a-4d-3e-6f3g-9
lt an a	b-5c-6d-5e-4f-5g-6
lt an n	a-7b-7c-6d-3g-8h-9
lt and a	a-5b-5c-6d-7e-7g-9
lt and d	b-4c-7d2e-4h-10
lt and i	a-5b-6c-6d-6e-3g-3h-5
lt and n	a-5b-7c-4e-5f-4
lt and p	f-4g6
lt and r	a-11b-6c-7d-9e-6f-7
lt and t	a-4e-3g-5
lt and u	g-6
lt and v	a-6b-5c-6d-5f-4g-5h-4
lt and x	a-3e-4h-3
lt aneta .	h-3
lt anger c	g-7
lt angry .	a-6b-4c-3d-3e-5f-4g-7h-6
lt angry s	a-5f-4g-6
lt anniversary .	g-6h-6
lt another n	a-5b-3c-4d-6e-3f-4h-7
lt answer .	g-7
lt answer p	b-3d-3e-3f-4g2h-5
lt answer r	a-3e-3g-7
lt any i	a-5d-5e-6h-3
lt any n	a-6b-3c-7d-6g-6h-3
lt anybody .	a-8b-4c-3d-4e-3f-4h-3
lt anymore .	a-6c-4d-4f-8g5h-5
lt anyone .	a-11b-5c-6d-4e-8h-5
lt anyone i	g-7h-3
lt anyone r	a-4e-4f-4g7
lt anyone x	g-6h-6
lt anything .	a-10b-9c-4d-4e-7f-7g-3h-5
lt anything n	a-4b3c-3e-3f-4g-7h-6
lt anything r	a-3b6c-4e-5f4g-9h-4
lt anything v	b-6e-3g-5
lt apologize .	a-3b-5c-8d-5e-4f-3g-7h-3
lt apologize i	a-4b-5d-6e-3f-6g-8h-3
lt apologize s	a-7b-2d-5e-3f-3g-3
lt apology s	a-6c-4d-4e-3f-3g-6h-4
lt application .	a-3b-4c-4d-4e-4f-5g-6
lt application i	c-4d-4h-3
lt application r	g-5
lt argue .	a-7b-8c-5d-4f-5g-5h-7
lt arm a	a-4b-6c-5d-3e-3f-3h-4
lt arm i	a-3b-4c-5d-8e-3f-4g5h-3
lt arm n	h-3
lt arm r	a-3b-3c-3f-4g3h-3
lt around .	a-6c-3d-3g4
lt around i	g5
lt around n	g-6
lt as a	a-5b-5c-7d-4e-8f-10g-10h3
lt as d	a-12b-7d-6e-6f-9
lt as p	a-3b-5c-4d-5e-5f3g-6
lt as r	a-3b-3c-4d-4f4g5h-6
lt as s	b-4c-3e-6f-3g-13
lt as v	g-6h4
lt ashamed .	a-3e-5f-3g-5h-5
lt ashamed i	a-4b-4c-5d-6e3f-6g-5h-6
lt ask .	a3b-5e-6f-5g-9h-2
lt ask d	b-4c-3e-4f-4g-5h-5
lt ask i	a-4b-5c-4d-4e-9f-3h-3
lt ask p	a-7b-13c-4d-4e-10f-5g-15h-6
lt ask r	a-7c-3d-4e-5f-4h-6
lt ask s	a-6b-3c-6d-5g-8
lt ask u	g-6
lt asleep .	g-7h-5
lt at N	g-7h-7
lt at a	b-3c-3f-3g-5h-3
lt at d	a-7b-6c-3d-5e-7f-6g-4
lt at n	a-6b-6c-12d-3e-7f-9h-7
lt at p	b4c-2d-4g3h-4
lt at r	a-4b3c-4d-5e-5f-3g-7h-3
lt at u	a-3b-3c-3d-7e-3f-4g-6h-5
lt at v	a-3b-3c-3e-4g-4h-3
lt attack .	a-3b-6c-3d-4e-4f-3g-5
lt aunt v	a-7b-7f-3g-6h-4
lt autopilot v	a-5b-4c-3d4e-3f-5g-4h-4
lt away .	a-13c-6e-8f-6g-10h-5
lt away c	a4c-6f-3g-7
lt away i	a-8b-7c-6d7e-5f-8g-6h-3
lt away r	e-3g-5
lt baby .	a-4b-5c-5d-4e-4f-6g8h-3
lt baby n	g-6h-4
lt baby x	g-7h-4
lt back .	a-5b-5c-4d-6e-6f-6h-5
lt back i	b-4c-6d-3f-7h-4
lt bad .	a-8b-4c-3d-6f-5g-7h-3
lt bad i	b-3c-3d-3f-3g3h-5
lt bad n	a-6b-5d-4e-5g-3h-10
lt badly .	g-6
lt badly i	a-3b-3d-2g-2h-5
lt bag .	g-4h-5
lt bag i	a-8b-5c-6d-3e-4f-5g-9h-6
lt bank .	a-5g-5h-3
lt bank n	b-2e-3f-2
lt barbecue .	a8b-6d-3e-3f-3g-5
lt bath .	a-7c-3d-3e-2g-4h-5
lt bath c	a-3b-2c-3d-3e-3f-3g-9h-6
lt bathroom .	a-5b-7c-4d-8e-4f-9g3h-4
lt bathroom i	h-3
lt bathroom n	g3h-3
lt be .	a-9d-4e-8g-4
lt be a	b-5d-8e-9h3
lt be d	a-3b-5c-8d-4e-12f3g-9h3
lt be i	a3c-5e3f-12g6h-9
lt be n	a-10b-10c-15d-6e-9f-4h-9
lt be p	a3c-4d-11e-3f3
lt be r	a-3c-5d-9e4f-5g3h-11
lt be s	b-5c-7d-8f-3g-8h-4
lt be t	b-10d-3e-5f-5h-7
lt be u	a-3b-9c-4d-4e-10f-5
lt be v	a3c-4e5f-5h-8
lt be x	g3h3
lt bear .	a-5b-4c-4d-4e-5f-6g3h-2
lt beat p	a-3b-4c-4d-5e-5f-4h-3
lt because d	a-9b-6c-7d-6e-5f-6g-7h-6
lt because i	a-7b-3c-4d-5e-4h-3
lt because p	a5c-3d-2f-3
lt bed $	b-3c-5d-3e-4f-3g-5h-4
lt bed .	a-6b-6c-6d-7e-8f-7g-9
lt bed i	g-6h-4
lt bed r	g8
lt bedroom .	d-3e-3
lt bedroom i	g4
lt bedroom r	a-3b-4c-4d-5e-3f-6g-4h-4
lt before .	a-4b-7d-7e-5f-5h-6
lt before d	g-8h-4
lt before n	a-4b-3c-5d-4e-3g-3
lt before p	a-6b-4c-3d3e-4f-2h-3
lt before u	g-3
lt behave r	a-5b-4c4d-4f-4g-4h-6
lt behavior .	a-2b-4d-5e-3f-3g-4
lt behind d	a-8b-9c-7d-8e-8f-7h-6
lt believe d	a-5b-10c-4d-5e4f-6h-8
lt believe p	a-7c-3e-5g-10
lt ben .	e-6g-5h-2
lt betray p	a-4b-4c2d-6e-5f-5g-6h-6
lt between n	g-3h-4
lt big n	a-6b-6c-5d-6g-3h-8
lt bike .	a-3b-5c-3d-7e-7f-6h-7
lt bike i	b-5e-6g-7h-4
lt bill .	a-4c-5g-4
lt bin .	a-6b-4d-3g-5
lt bin i	g-9h-5
lt bin r	g-3
lt birthday .	c-3e-6f-6g4h-4
lt biscuit .	a-6b-7c-4d-4e-3f-5g-4h-6
lt bite .	a-4b-5c-7e-6g-4h-4
lt bite a	b-6c-4d-5e-3f-7g-4h-6
lt bite d	a-7b-6c-8d-5e-6f-8g-6h-6
lt bite i	a-4b-6c6d-5e-7f-5g-8h-7
lt bite p	a-4b-4c-3d-3e-5f-3h-4
lt bite v	g-3
lt black c	a-5b-4c-5d-5e-6f-5g3h-6
lt blade i	g6h-5
lt blame i	b-10c-8e-4h-4
lt blame p	a-7b-5c-7d-3e-6f-3g-9h-4
lt block d	a-4b-4c-3d-4e-7h-4
lt block p	a-3b-4c-3e-8f-7g-7h-3
lt bloke p	a-7b-6c-5d-5e-4f-3g5h-5
lt blow i	a3b-3c-3d-5e-3g-9
lt body x	a-3b-3c-4d-5e-5f-5g-5h-4
lt bone i	g-5h4
lt book .	c-3d-5f-3g-4
lt book d	a-5b-5c-4d-5e-4f-4g-5
lt book i	g-6h-5
lt book u	g-4h-3
lt boot i	g-5
lt bore c	c-5d-5e-2g-3
lt boss x	a-8c-4d-5e-3f-5g-4h-5
lt both .	g-6h-4
lt both i	h-4
lt both n	g6
lt both v	g-5h-4
lt bother p	a-3b-4c-5d-5e-3f-7g-7h-6
lt boundary x	a-6b-3c-5d4e-4f-4g-4h-5
lt box .	a-5b-4c-5d-6f-5g-7h-6
lt box c	d-3
lt box i	g-5h-3
lt bread .	a-5b-4c-6d-3e-5f-5g-8h-4
lt bread n	g4h-3
lt break .	a-4b-3d-7e-5f-4g-6
lt break c	g-4h-6
lt break d	b-5d-5e-3f-4h-4
lt break i	b-3c-4d-8f-4h-4
lt break p	b-5c-7d-4e-5f-5g-7h-4
lt breakfast .	h-4
lt breathe .	g-4h-3
lt bridge .	a-5b-5c-5d-7e-4f-4g9h-4
lt bridge i	g-3h-3
lt bring d	g-5h-4
lt bring i	h-5
lt bring n	g-3h4
lt bring p	a-8b-6c-4d-7g-8h-5
lt brother .	g-6h-8
lt brother i	b-3d-3g-5h-4
lt brother v	a-4e-3g3
lt browser n	a-3b-4c-4e-4f-2g-5h-5
lt bruise i	g-4h-6
lt burn d	a-5b-8c-6d-6e-7f-6h-3
lt bus .	a-4b-4c-4d-4e-4f-2
lt bus v	a-11d-4g-4
lt bus x	a-3b-3d-3f-3g-3
lt busy .	g-7h-3
lt but d	e-3g-5
lt but n	a3b-5c-8d-4e-3f-3g-6h-3
lt but p	a9b-5c-4d-3e-7f-5g-6h-4
lt but r	a3c-3g2h-4
lt buy d	a-4b-6c-5d-4e-3f-4h-3
lt buy p	b-3c-3e-4g-6
lt buzz .	a-3b-3c-3d-3f-4g-4h-4
lt by N	a-5b-8c-6e-6f-7g-7h-5
lt by d	a-5b-9c-8d-8e-5f-4h-5
lt by n	a-6b-3c-4e-3f-4g-15h-5
lt by p	b4d-7e-4f-4h-3
lt by r	a-7b-4c-4d-5e-6f-3
lt by u	a-7b-4d-7e-5f-3g-10h-6
lt by v	a-3b-5c-4d-7e-6f-8g-6h-4
lt cake .	a-5b-5c-3d-4e-4f-3g-6h-5
lt call .	a-7b3c-7e-7f-4g-5h-5
lt call d	b-5c-4d-4f-3g-7
lt call i	a-3b-7c-3d-7e-3f-5g-7h-5
lt call p	a-7b-5c-6d-7e-4f-6g-8h-8
lt calm i	a-4b-5c-6d-5e-6f-4g-5h-6
lt calm r	g-3h-3
lt cam n	a-4c-4d-5e-3f-4g-3h-3
lt camera i	a-4b-5c-5d-9e-3f-10g-2h-10
lt can p	a-5c-3d-3e-3f-9g-9
lt can r	a3b-4c-3e-4f-5g-6h-6
lt can t	c-5d-8e-5f-4
lt can v	a-2b-4c-3h-6
lt canal .	a-3b-4f-3g-5h-5
lt cancel .	a-4b-3d-5e-4f-3g-3h-3
lt cancel i	a-5b-8c-3d-6e-6f-3g-5
lt cancel p	a-3b-3c-3d-4e-2f-3g-4h-4
lt car .	b-4c-3d-3e-3f-4g3h-8
lt car i	a-4b-3c-3d-6e-4f-4g-3
lt car n	a-4b-3c-4d-4e-3f-3
lt card .	a-6c-3
lt card x	a-5b-3d-3e-3g-6
lt care a	a-4e4g-5
lt care i	a-5b4c-3d-3f-3g-8h-3
lt care s	h-4
lt carry d	a-6b-7c-5d-8e-9f-3g-6h-5
lt carry i	a-4b-3c-4d-3e-6f-4h-3
lt case p	g5
lt cat .	a-5b-5c-4d-6e-5f-4
lt cat v	a-3b-4c-3d-6e-2h-3
lt catch .	a-4b-4d-4e6g-4h-4
lt catch i	a-3b-5c-5d3e-5f-3g-6
lt catch p	a-4b-6c-4d-8e-7f-5g6h-3
lt cause .	a-7b-5d3e-2f4g-5
lt cause p	a-8b-7c-4d-6e-7f-5g-9h-5
lt certain n	a-5b-4d3e-4f-4g-5h-4
lt chance .	g-7h-5
lt change .	a-6b4c-4d-4e-4f-8g-6h-5
lt change d	g-8
lt change p	g-7
lt chat .	g-7
lt chat i	a-4b-4c-6d-4e-3f-4g-4h-5
lt chat n	a-3g-8
lt check .	b-6e-6f-5g-9h-3
lt check d	a-4b-3c-3h-4
lt check i	a-5e-7g-9
lt check p	a-4b-3f-7g3h-3
lt check-in .	g-4h-3
lt child .	a-3b-7d-2e-5f-4g5h-4
lt child i	a-5c-4d-3e-4f-6h-9
lt child n	g5h3
lt chip .	a-3d-4g-4
lt chip i	b-6c-4e-5g-6h-4
lt choice .	d-4f-3g-5h-6
lt choke i	a-7b-7c-7d-5e-8f-5g-8h-5
lt choose .	b-9d-4e-6f-4g-5h-4
lt choose p	a-6b-6c-7d-7e-5f-5g-5
lt choose r	b-5c-6d-4e-3g-8
lt claire i	a-3b-3e-3g-5
lt clap .	h-4
lt clean .	a-3b4c-3d-2e-6f-4g-5h-3
lt clean i	d-3g-4
lt clear .	g-8h-6
lt close p	a-4b-8c-5d-5e-5f-6g-7
lt coat .	a-3c-2f-3g-8h-6
lt code .	a-4b-2e-3h-4
lt coffee .	a-4e-3f-3g-6
lt coffee i	a-4b-4d-3e-3g-3h-3
lt cold .	a-6b-5c-5d-3e-8f-6g-5h-3
lt cold c	a-5b-4c-3d-4e-4f-4g-6h4
lt come .	b-2d-3f-3g-6
lt come a	b-4f-4g-5
lt come i	a-6b-5c-6d-7e-8f-3h-4
lt come p	a-5d-3e-5f-4g3h-5
lt come r	c-3d-3e-2f-2g4h-3
lt come t	a-6b-8c-6d-5e-4f-10g-7h-6
lt complete n	h3
lt completely v	a-7b4c-3e-6f-9g-5h-6
lt computer .	h-4
lt conscience i	b-3c-4e-6f-3g-6h4
lt constantly v	g-7h-5
lt control d	a-4b-4c-4d-3e-5f-3g-5h-3
lt control i	a-6c-6d3e-4f-7g-6h-3
lt conversation i	a-6b-5c-11d3e-6g-9h-4
lt cook .	a-7b-5c-7d-5e-5f-7g-7h-6
lt could p	e-2g-7h-4
lt could r	a-6b-4c-5d-6e-5f4h-2
lt could t	a4b-4c-3d-3e-3g3h-4
lt could v	a-6b-7c-9d-6e-8f-11g-3
lt could x	a-8b-3c-3d-3f-6g-8h-6
lt counselor v	a-6b-3d-3f-4g-8h-5
lt counselor x	g-5
lt count .	a-6b-3c3d-4e-3f-3g-3h-3
lt count d	a-6b-4c-7d-5e-5f-7h-3
lt count i	a-4b-6e5h-4
lt count n	g-8h-5
lt cover i	g-5
lt coward .	a-5b-10c-3e-3g-6h3
lt coward i	a-3e-3f-7g-4
lt cricket .	a-4b-5d-5e-5f-3g-4h-6
lt cross d	a-4c3d-4f-3g-4h-5
lt cross i	a-8b-5d11e-3g-5h-3
lt crossword .	h-3
lt cry .	a-4b-6c-3f-3g-4h-3
lt cry c	b-3c-2d-4e-5f-3g-7h-6
lt cry i	a3b-6c-4d-5e-4f-7g-3
lt cry s	a-5b-5c-5d-3e-7f-6g-6h-3
lt cup i	f-3g-4h-3
lt curry .	a-5b-6c-5d-5e-5f-6g-5h-6
lt cushion c	d-5e-5g-5h-4
lt cut d	a-4b-5c-5d-4e-6f-5h-5
lt cut i	h-3
lt cut p	a-4b-5c-5d-4e-4f-6h-5
lt cut r	a-5b-5c-4d-5e-3f-5g3h-3
lt dan .	a-3d-3e-3g-4
lt dare v	a-3b-3c-2d-4e-5g-5h-5
lt date .	a-6b-3c-7d-3e-3f-3g-6h-5
lt date i	g-4
lt daughter .	a-4b-3d-4e-3g4h-3
lt daughter x	g3h-5
lt day $	h-6
lt day .	a-3c-6d-6e-7f-5h-7
lt day c	a-6b-8c-4d-4e-5f-3g-8h-5
lt day i	b-4c-4d-6e-3f-3g-9
lt day p	a-6b5e-3h-6
lt day u	a-10b-8c-5d-7e-7f-10g-12
lt dead .	a-8b-5c-7d-6e-7f-7h-7
lt dead a	a-3b-5c-5d-5e-5f-4g-7h-5
lt dead i	a-3b-4c-6e-10f-7g4h-4
lt dead n	a-9b-4c-4d-4e2f-5g-7h-4
lt dead s	g-5
lt deal i	a-4b-3e-3g-4
lt dear n	a-5b-6c-4d-5e-3f-6g-10h-3
lt deceive c	b-5c-3d-3g-3h-4
lt decent n	a-6b-6c-6d-8e-8f-9g-7h3
lt decide .	a-5b-8c-6d-7e-10f-8g-9h-5
lt decide p	a-4b-4c-3f-3g3h-6
lt decline .	d-3e-3g-6
lt deep i	b-3c-3d-3e4f-4g-4h-3
lt defense .	a6b-5c-4d-7e-3f-4g-5h-3
lt delete d	a-3b-4c-6d-5e-3f-3g-6
lt delete p	a-7b-3c-3d-3e-6g-3h-7
lt dentist .	a-5b-5c-4d-5e-6f-5g-4h-4
lt derby .	a-6b-5c-4
lt deserve .	a-4b-3c4d-5f-5g-5h-5
lt deserve d	b-3c-3d-4h-3
lt deserve p	a-5b-6c-4d3e-8f4g-8h-11
lt deserve t	a-4c-3d-6e-4f4g-4
lt desk .	g5h-4
lt desk i	b-3g-8
lt diary .	g-7
lt die $	g5
lt die .	b-8c-5d-6e-4f-5g7h-5
lt die i	a-5b-6c-5d-7e-6f-7g-7h-6
lt dig p	b-3e-3g-7
lt dinner .	a-3b-3c-7g-6h-5
lt disappear i	a-5b-4c-8e-3f-6g3
lt discard .	a-3b-6c-4d-3e-5f-3g-4h-3
lt disclosure .	a-4b-3c-3d-4e-5f-5g-6h-3
lt dish .	b-4d-4f-3g-7h-3
lt do .	a5c-3e-5f-4
lt do a	b-4f-3g-8h-3
lt do d	b-7f-3g-9h-8
lt do i	a-5b-8c-5d-4e-6f-8
lt do n	a-4b-4d-4e-3f-5h-3
lt do p	a-4b4d-6e-3h-4
lt do r	a-6b-7c-5d-6e-6f-5g6h-5
lt do s	e-3f-4
lt do t	c-3d2
lt do v	a-4b-7c-7d-4e-3f-6
lt do x	a-4b4c-4e-4g-5h-3
lt doctor v	a-4b-4d-3
lt dog .	a-5b-6c-3d-4f-6h-6
lt dog v	a-4b-4c-4d-4e-4g-9h-3
lt door .	b-4c-4g3
lt door a	g-9
lt door i	a-7b-8c-7d-5e-8f-3
lt door r	a-3e-5f-3
lt door v	a-4b-4c-3d-3e-5
lt door x	a-4d-4f-5g2h-4
lt down .	a-3b-4d-8e-6f-3h-5
lt down c	a-3b-3e-4f-3g-6h-3
lt down d	a-4b-3e-4g5
lt down i	a-7b-6c-9d-3e-5f-3
lt down p	b-3c-3d-3e4f-4g-7h-3
lt drawer .	g6h-5
lt drawer i	a-2b-3d-5e-3g-6
lt drink .	b-4c-3d-4e-7f-2g4h-5
lt drink c	g-6h-4
lt drink i	g-6
lt drink n	a-4b-4d-3e-3g-3h-3
lt drive i	a-3c-5d-6f-4g5h-3
lt drive p	b-6d-3e-6f-3g-11h-5
lt drop p	a-4b-6c-5d-7e-8f-7g-6h-4
lt each i	a-5b-4c-4d-4e-4f-4g6
lt early n	a-4b-3f-4g-5h-3
lt early s	a-6c-4d-5e-3g-4
lt easter .	g-4
lt eat p	a-4b-4d-4f-7g-8h-3
lt eight .	a-6b-5c-4d-3f-5g-5
lt eight n	g-7h-5
lt either p	a-3b-5c-4d-4e-4f-4g-6h-5
lt eleven .	a-4b-3e-3h-4
lt eleven n	a-6f-3g-8h-5
lt else .	a-10c-5d-4e-5f4h-3
lt embarrass p	a3b-4c-5d-3e7f-3g-7h-4
lt embarrassment r	g-6
lt end .	a-6c-3d-6e-4f-7g-3
lt end d	a-3b-6c-5d-4e-4f-3g-6h-3
lt end i	a-3b-6c-6e-7f-6h-4
lt end p	a-9b-5c-4d-4e-4f-6h-3
lt enjoy p	a-4b-5c-5d-6e6f-6g-7h-4
lt enough .	a-5b-11c-6d-3e-7h-5
lt enough i	a-6c-5e-5f-6g4h-4
lt entitle .	g-6
lt envelope i	g6
lt even d	a-7b-4c-8d-10e-6f-4g-4h-4
lt even v	a-8b-8c-6d-7f-5h-4
lt evening .	a-3b-6c-4d-5e-5f-6g-7h-7
lt evening i	a-4b-3c-3d-5e-3g-7h-2
lt ever v	a-8b9c-4d-5e-14g-6
lt ever x	a-4b5c-5d-3e-6g-5h-6
lt every N	a-3b-6c-3d-2e-4f-5g-8h-3
lt every a	a-3b3
lt every n	a-4b7c-4d-8h-6
lt everyone i	d-3
lt everyone v	a-3b3c-3d-8e-4f3g-8h-4
lt everyone x	a-4b3d-3e-7g3h-5
lt everything .	a-2b-6c4d-4e-5f-4g7
lt everything i	a-4b-5c-6d-6e-7f-5g-6h-6
lt everything p	b4d-4e-11f-4g-9h-9
lt everything v	g-4h-3
lt excuse .	a-4d-3f-8g-6h-6
lt exist .	a-4b-5c-5d-4e-5f-5g4h-3
lt expect p	b-3c-5e-8f-4g-7h-3
lt explain p	a-5b3c-3d-4e-6f-5g-6
lt extent p	a-4b-3c-5d-3f-4g-5
lt extra n	a-6d-3e-2f-5g-4
lt eye .	a-5b-6c-3d-2e-6f-5g-8h-6
lt face .	a-6b-9c-4d-5f-5h-4
lt face i	a-2b-4c-3e-4h-5
lt fail .	a-3b-6g-5
lt fail p	a-6b-3c4d-5e-4f-3g-5h-5
lt failure .	a-4b-4c-4d-4e-3f4g-4h-8
lt fall .	b-3c-3d-3e-3f-3g4
lt fall i	g-3h-4
lt family .	a-5c-5e-6f-3g-8h-4
lt family c	b4f3
lt family n	g-4
lt family v	a-3b-3d-4f-3g3h-4
lt far i	g6h-4
lt fare .	g3
lt father .	a-3b-6c-4e-4f4g-4
lt father p	g-7
lt father v	a-5b-3d-8e-4f-4h-3
lt father x	a4b-11c-3d-6e-3f-2h-3
lt fault .	a-8c-4d-5f-7g-5h-5
lt fault p	a-3b-5d-3f-4g-10
lt feed p	a-4b-5d5g-7
lt feel .	a-6b-4f-8g-11h-8
lt feel a	a-8b-17c-9d-6e-3f-13g-5h-5
lt feel d	b-4e-3f-4g-7h-4
lt feel i	a-6b-9c-8d-5e-8f3g-14h-5
lt feel n	a-4b-11c-11d-6e-3f-8g4h-8
lt feel p	b-6c-3f-5
lt feel r	a-8b-4c-3e-5f-4g-10h-3
lt feel s	a-11b-8c-3e-12f-5g-3h-4
lt feel v	a-8b-4c-8d-10e-8f-14g-7h-3
lt fence .	a-3b-3c-3e-3h-3
lt few n	a-3f-3g-3h-4
lt fifteen n	a-4b-3c-5d-4e-4f-6g4h-5
lt film .	g3
lt filter v	a-3b-3c-3d3e-4g-6h-3
lt filter x	a-4c-3d-4
lt find d	a-3e-5h-3
lt find i	c-5d-3e-5g-11
lt find n	h-7
lt find p	a-7b-8c-5d7f-5h-6
lt find s	g-9
lt fine .	a-5c-3d-4g-8h-3
lt fine i	a-3b-2d-3e-8f-3g3
lt finger i	g-6h-3
lt finger v	g4
lt finish .	a-6b-10c-6d-5e-6f-2g-6h-4
lt finish d	a-6b-4c-4d-3e-5f-4g-6h-5
lt first .	a-3b-4e4g-7
lt first n	a-3b-3d-4g-4h-3
lt fish n	g-5h-4
lt five .	a-4h-6
lt five n	a4c-3d-3f-4g3
lt fix .	a-8b-4c-3d-6e-7f-8g-9h-8
lt fix p	a-5b-8c-7d-6e2f-5g-5h-8
lt flinch r	a-3b-4c-3e-3f-5h-4
lt floor .	b-4d-4e-3f-3
lt flower .	a-9b-3c-3d-4e-7g-5h-4
lt follow p	b-5c-3d-3e-5
lt food .	a-4b-3g4h-3
lt fool i	b-2c-3d-4e-5f-6g-7h-5
lt fool t	a-3b-3f4g-4h-5
lt foolish i	a-11b-4c-6d-6e-4f-3g-9h-4
lt foot .	a-3b-5c-5d-5e-5f-5g-4h-4
lt foot i	g-6h-6
lt for a	a-8b-3c-5d-3e-3g3
lt for d	a-11d-5e-2f-5g-3h-7
lt for n	b-5c-10f-5g-5h-3
lt for p	b-8d-5e-4f-5h-7
lt for r	a-4b-3c-6e-3g-10
lt for u	c-5d-4e-5f-3h-4
lt for v	a-4b-8d-4e-6f-6g-7
lt forget d	a-7b-5e-3g-7h-2
lt forgive p	a-7b-3c-4d-2e4g-8h-3
lt form .	a-3b-3c-3g-7h-3
lt forty n	a-4g-5h-3
lt forward i	c-3f-3
lt four .	a-7b-5d-3g-6
lt four i	g-5h-3
lt four n	b-3c-3d-3f-3h-4
lt fraud .	b-3c-2d-3e-5f-6g-3h4
lt friday .	b-4d-3e-3f-5h-4
lt friday i	g-6
lt friday p	a-4b-3c-3d-4e-5f-3g3h-2
lt fridge .	b-3d-4e-5f-4g-6h-5
lt fridge i	h-3
lt friend .	a-5b-6c-6d-5e-6f-3g-4h-5
lt frighten p	a-6b-6c-8d-8e-11f-10g7h-6
lt frightened .	a-2g-7
lt frightened i	g3h-3
lt frightened p	a-6b-6c-3e-5f-6g-6h-5
lt from d	a-6c-8d-4e-4f-8g-5h-4
lt from n	a-6b-4c-6d-6e-4f-6g6h-6
lt from p	a-6b-9c-3e-8f-6h-6
lt from r	a-3b-4c-3g-6h-3
lt from v	a-5b-6c-5d-7e-9f-4h-5
lt front i	b-5c-3d-4e-6f-3h-4
lt full i	a-7b-3c-3d-3e-4f-3g-5h-8
lt full n	a-4b-6c5d-4e-5f-5g-5h-4
lt fun .	a-11b-3c-7d-6e-5g-8h-3
lt funeral .	g5h-3
lt furious .	a-3b-4e-3g-5h-3
lt future i	f-6g-6h-4
lt gamble i	a-5b-4c-3d-4e-5f-5g-4h-4
lt garage .	a-4b-5c-3d-5e-4f-6g4h-6
lt garage c	g4
lt garden .	a-6b-5c-5d-7e-8f-5g-8h-7
lt gate .	g3h-5
lt get .	b-3c-5d-3f-3g-7h-3
lt get a	a-4b-3d-3e3f-3h-6
lt get d	a-9b6c-11g-5h3
lt get i	a-7c7d-13e-10f-7g-6h-3
lt get n	a-9b-7c-9d-8e-4f-6h-4
lt get p	a-6b-8c-4d-5e-9f-3g7h-6
lt get r	b-8c-3d4f-6g3
lt get t	c-3d-3e-4f-4g-8h-6
lt get v	a-15b-11c-12d10f-6g-8h-9
lt girl i	g8h-6
lt give d	a-10b-8c-10d-5f-5h-5
lt give i	b-8c3d-7e-3f-6g-4
lt give n	g5h-4
lt give p	b-10c-6d-4e-13f-5g4h-4
lt glad .	b-3c-5g-5
lt glad p	a-4c-3d-3g-7
lt glance i	a-6b-8c-4d-3e-5f-7g-5h-3
lt go .	a-9b-2c-5d-5f-6g7h-3
lt go a	a3b-3c-6e-5f-3h-3
lt go c	g-8h-4
lt go i	b-4f-5h-4
lt go r	a3c-3e-3f-3g-3h-5
lt go t	b-7c-5d-3g-3h-3
lt go v	g-7
lt god .	a-3b-3d-3e-2f-2g-5h-4
lt good .	b-5c-6d-8e-4f-7h-8
lt good i	a-3c-4e-8
lt good n	a-3b-6c-7d-5e-6f-7g-6h-12
lt good r	a-4e-4f-5h-4
lt good u	g-5
lt good x	a-5b-4e-7h-2
lt goodbye .	g5h-5
lt goodbye i	a-4e-3h-5
lt goodbye p	b-4c-6d-3e-3f-6g4h-3
lt grab d	b-3c-4e-3f-2g-4h-4
lt grab p	g9
lt grateful i	a-3b-4c-5f-4
lt group .	a-5b-3c-4d-8e-6f-3g-13
lt group c	g3h-3
lt group v	g6
lt guest .	a-6b-4c-4d-4e-4g-6h-3
lt guilty .	a-5b-4c-3d-3e5f-4g-4h-6
lt gym .	a-4b-5c-4d-4e-4f-5g-5h-6
lt habit .	a-4b-4c-7d-8e-4f-5g-6h-4
lt habit i	b-3c-3e-3f-3g-6
lt habit v	a-3b-2d3f-2g-4
lt hair .	b-4c-2d-3e-7h-4
lt hair c	b-2d-3e-3g5
lt half d	g-6
lt half i	a-3b-6d-2e-3f-5g-6
lt half n	a-6b-3c-3d-3e-3f-4h-4
lt hall .	h-3
lt hand .	a-5c4f-3g4h-3
lt hand a	a-5b-3c-3d-5f-4g-6h-3
lt hand c	b-3c-3d-3e-5f-4g-7h-5
lt hand i	a-5b-4c-5d-4e-3h-3
lt hand n	g4h-4
lt hand p	b-4c-3d-7e-4f-4h-7
lt hand v	a-9b-3c-7d3e-3g3h-7
lt happen .	a-7b-5d-6e-4g-8h-5
lt happen i	g-4
lt happen r	b-6c-3d-3f-3g-5h-5
lt happen s	a-11b-4d-4e-3g-6
lt happen t	f-3g-3
lt happy s	g4
lt hard .	a-4c-6d-3f-5g-6h-5
lt hard i	e-3g-4h-3
lt hard n	a-8b-3c-3d-5f-5g-4h-8
lt hard p	a-2e-3g3h-4
lt hard t	a-6e-3g-7
lt hardly v	a-11b-9c-6d-5e-3f-4g-4h-5
lt harm .	a-5b-4c-5d-4f-4g-5h-3
lt hate n	b-3c-4d-5e-3f-4g-5h-5
lt hate p	a-9b-8c-7d-6f4g-9h-3
lt have .	b-7c-4e-4f-3g-3h-4
lt have a	a-6b-5c-4d-3f-3g-5h-10
lt have d	b-11c-4d-5f-10g5
lt have i	a-5b-5c-6e-5f-2g3
lt have n	a-8b-7c-9d-5e-6f-6g-7h-7
lt have p	a-5b-11c-4d-4f-8g-4h-10
lt have r	a-9c-8d-3h3
lt have t	a-3b-13d-4e-11f-8g-5
lt have u	a-12b3c-9d-5f-8g-12h-3
lt have v	a3b-9d-6e-13f-4
lt have x	a8b-3d-3e-5f-10g5h-7
lt he n	a-7b-4c-5d-3e-3g6
lt he r	a-3b-3e-3f-2g-14h-5
lt he v	a-2b-14c-5d-6e-6f-5g5h-18
lt he x	a-2b-4c-4d-5f-12h5
lt head .	b-4c-5d-4e-4f-3g5h-3
lt head i	a-10c-9d-9e-7f-7h-4
lt head x	a8b-3d-4e-3g-9h-5
lt hear .	a-4g3h-5
lt hear a	g-4
lt hear d	a-7b-10c-5d-5e-7f-5g-5h-6
lt hear i	a-4b-3c-9d-5e-4f-7g-7h-2
lt hear p	a-5b-4c-6e-5g-10h-3
lt hear s	a-6b-3c-5d-4g-6
lt heart i	a-4c-5d-4e-10f-4g-10h2
lt heart x	g-5h-3
lt help .	a-12b-5c-4d-5e-8f-6h-7
lt help i	f-4g-5
lt help p	a-6b-5c-5d-4e-6f-4g-7h-4
lt her .	a-6c-5d-9h3
lt her a	b-5c-3d-4e-7f-4g-7h-7
lt her c	b-3c-5e-5f-4g3h-3
lt her d	a-3b-4d-4e7f-3g-8h-4
lt her i	a-3b-5c-6d-5e-8f-5g9h-3
lt her n	a-5b-11c-7d-7e-5g-4
lt her p	g-4
lt her r	a-6b-5c-3e-3f-8g-3h-4
lt her v	h-4
lt here .	a-7b-4c-5f-4g-10h-4
lt here i	a-6d-6e-5
lt here r	g3
lt here x	g-4h-3
lt herself .	h-5
lt hide .	a-7b-5c-4d-5e-3f-6g-8h-3
lt hide d	a-8b-10c-6d-3e-4f-3
lt hide i	a-7b-6c-5d-5e-5f-5h-7
lt hide n	g-7h-2
lt hide p	a5c-7d-9e-8f-6h-4
lt him $	a-6c-3d-3f-5h3
lt him .	b-3c-4e-4g-3
lt him c	a-6b-5c-3d-3f-4h-4
lt him d	a-5b-4c-6f-4g-6h-6
lt him i	a-6b-5c-6d-3e-3f-6g10h-4
lt him n	a-5b-7c-5d-7e-5f-6g-2h-4
lt him p	g-7
lt him r	a-6b-4c-6d-4e-5f-7g-4h-4
lt him s	a-5b-3c-8e-4h-2
lt him t	c-4f-2g-6
lt him u	c-4f-6g-6h-3
lt him v	g3
lt himself .	a-6b-5c-5e-9f-4h-7
lt himself i	a-3b-4d-3g-5h-3
lt his a	g-8h-4
lt his n	c-3d-3e-12h-3
lt his v	a-3b-4c-3d-3e-6f-4
lt history .	a-3b-5c-3d-3e-4f-3h-3
lt hit d	a-6b-6c-5d-3e-4f-4g-3h-3
lt hit p	a-5b-6c-7d-6e-11f-12g14h-7
lt hold d	a-4b-3c-4d-4e-4f-3g4h-3
lt hold i	a-7b-3c-3d4e-10f-4g-9
lt hold p	a-3b-6c-3d-4e-6f-5g-7h-3
lt holiday n	a-3c-7d-6e-6g-6
lt home .	a-5c-6d-6e-3f-5g-13
lt home a	g-7h-4
lt home d	a-3g-5
lt home i	a-6b-5c-3e-4h-7
lt home r	a-3g-3h-3
lt honest .	b-6d-3e-7f-6g-8h-5
lt honest i	a-4d-8g-5
lt honest n	g-4
lt hope p	a-5b-4c-6d-5e4f-4h-6
lt hotel c	g-4
lt hour .	a-7b-4c-4d-3e-3f-3
lt hour c	c-3d-3
lt hour i	a-4b-6c-5d-6e-4f-6g-10h-4
lt house .	a-4d-4e-7f-6h-6
lt house i	d-3e4g3
lt house x	a-3b-4c-5d-5f-3h-3
lt how a	b-7c-6d-4e-6f-3
lt how d	a-4
lt how n	a-5b-6c-3d-4f-4g-7h-6
lt how p	a-2b3c-8d-4e-5f-7g-4
lt how t	b-4e-3f-4g-8h-2
lt how x	a-11b-4g-5h-9
lt hungry .	g-3h-5
lt hurt .	a-7b-7c-4d-5e-4f3g-12h-3
lt hurt d	a-3b-5c-3d-4e-3f-5h-3
lt hurt i	g3h-5
lt hurt p	b-9d-5e-5f-7h-4
lt hurt r	g-4
lt husband .	a4b-5c4d-3f-5g5h-5
lt husband c	g3h-5
lt husband i	a-6b-6c-6d-7e-6g-6h3
lt husband n	g-8h-8
lt husband v	a-5c-6d-5e-3f-5g6h-10
lt husband x	a-10b-3c-3f-8g-9
lt i .	a-5b-6c-3d-5e-8g-7h-7
lt i n	a-5b-5c-7d-6e-4f-7g-10h-6
lt i r	a3c-12d-4e-6f-8g3h-4
lt i v	d-7
lt i x	b-3c3e4f3g3h-4
lt ice .	b-4c-5d-6e-4f-4g-7
lt idiot .	a-3b-3c-3d-4e-3f9g-5h-7
lt idiot i	a-5d-4e-5f-5g-4h-5
lt if .	a-4b-3c-5d-9e-2f-9g-10h-9
lt if d	a-8b-3c-8d-5e-5f-4g5
lt if n	b-4c-2d-4e-3f-4g-5h-6
lt if p	a4b-3c-6f-3g4
lt ignore p	a-7c-4d-5e-9f-10g-6h-6
lt ill .	a-10b-11c-6e-5f-7g-7h-10
lt illness v	g-5
lt imagine p	a-5b-3c-8d-6e-5g-5h-5
lt in .	a-9b-4c-7d5e-10f-6g-6h-5
lt in N	a-3b-3c-6d-3e-4f-3g-4h-3
lt in a	g-7h-6
lt in d	c-6d-3e-8
lt in i	a-10b-8c3d-6e4f-7g-12h-6
lt in n	a-4b-5c-7h-8
lt in p	b-6f-6
lt in s	a4b-3g3h-3
lt in u	g-8h-4
lt in v	g-6h-4
lt in x	a-7b-5d-4e-4f-4g-8h-3
lt instead .	a-6b-2c-3f-4g-6
lt instead i	g3
lt intend t	g4h-2
lt intention i	d-3e7g-6h-7
lt into .	f4g-4h-4
lt into d	a-6b-12c-4e-7f-11g7h-7
lt into p	a-11b-6c-6e-9f-4g-9
lt ironing .	a-5b-6c-3d-4e-6f-5g-6h-5
lt issue i	a-6b-5d-4e-5f-6g-7h-5
lt it $	h-3
lt it .	a-9g-3h-4
lt it a	a-2c-3d-3e4f-5g5h-4
lt it c	a-6b-4c-9d-5e-4f-8g-7h-4
lt it d	a-5b-4c-4d-2e-7h-4
lt it i	a-4b-5c-13d-3f-4g-11h-3
lt it j	h-3
lt it n	a-6c-3d-4e-8f-6h-3
lt it p	a-4f-3g3h-3
lt it r	a-18d-4e-12f-9g-13h-4
lt it s	a4b-3c-8d-7g-8
lt it t	c-7d-7f-7h-4
lt it u	g-3
lt it v	a-16b-9d-7e-10f-3h-4
lt it x	a3c-4e-9f-4g6h-5
lt itself .	g-5h-3
lt january .	a-5b-4c-3e-6f-3g-5h-5
lt jo .	b-3g-5h-3
lt job .	a-5b-3c-4d-4e-4g-10h-5
lt joint n	a-3g-3
lt joke .	h-6
lt joke i	a-4c-3e-6f3g-5h-6
lt joy i	a-4b-5c-4d-6e-8g-5h-4
lt judge i	b-3g-4h-6
lt jump .	g9h-4
lt jump i	a-7d-4f-6g-12h-4
lt june .	a-3b-4c-6d-4e-3f-3g-3h-2
lt just a	a-4e-5g-8h-5
lt just d	a-9b-6d-10e-6f-7g-4h-5
lt just i	a-8b-3c-3d-3e-4f-4h-4
lt just n	a-6c-6d5e6f-5g-6h-7
lt just r	a-11d-3g-8
lt just t	a-5b-6c-5d-5e-5f-5g4
lt just v	a-8b-5c-6f-4h-5
lt just x	g5
lt keep d	b-4c-3d-3g-5
lt keep p	a-6b-6c-7d-3e3f-7g-3h-3
lt keep v	a-7c-3e-10f-3g4h-7
lt kettle i	b-4d-3e-4g-4
lt kettle x	g-10
lt key c	b-3c-3e-5g3h-4
lt key i	a-3b-3g-4h-3
lt kick i	b-3c-4d3f-5g-5h-4
lt kid .	a-6c-5d-7e-10f-4h-5
lt kid c	c-3f-4g-8
lt kid i	a-4b-8c-6d-4e-10f-7g-8h-7
lt kid p	f-2g4
lt kid r	b-3
lt kid t	a-3b-3e-5
lt kid v	a-5b-4d-8e-3h-4
lt kid x	a-6c-2d-3g-8
lt kill d	a-5b-9c-7d-5e-6f-6h-7
lt kill i	a-5b-4c-6d-8e-5f-9g-8h-6
lt kill p	a-7b-8d-8e-10f-10g6h-8
lt kind i	a-5b-4c3e-5h-7
lt kitchen .	a-3b-3c-3d-6e-3f-5g-5h-5
lt kitchen i	a-5c-3d-4g-9h-5
lt knee .	a-5b-5c-4d-6e-5f-4g-7h-6
lt knife .	a-5b-3c-5d-4e-5f-4g3h-4
lt knife i	a-3b-5d-4f-5g3h-5
lt knock .	a-7b-8c-8d-6e-7f-8g-6h-8
lt knot i	a-4b-8c-4d-5e-6f-5g3h-3
lt know .	a-10b-3c-8e-5g-12h-3
lt know d	a-10b-6c-7d-2e-6f-4h-6
lt know n	g-6
lt know p	b-5d3e-7g-3h-3
lt know r	b-7c-5d-3e-6f-5g-3h-5
lt know s	a-10d-3g-7
lt lad i	g-8h-3
lt lad v	a-4b-5d-6f-3h-3
lt land .	b-3c-3e-4f-3g-4h-3
lt laptop .	a-3c-3d-4e-3f-3g-4h-3
lt laptop r	a-5c-6d-3g-7
lt last .	a-4b-6c-4d-4e-5f-5g-12h-4
lt last n	a-12b-7d-6e-5f-5g8h-8
lt late .	a-4d-3e-3f-3g3h-7
lt late i	a-5g-6
lt later .	a3e-5g-3
lt laugh .	b-3c-3e-4g-9h-4
lt laugh i	a-5c-3d-4e-2g-8
lt laugh r	g-6
lt lawn .	a-3b-5c-4d-6e-4f-4g-7h-4
lt lazy .	g-3
lt learn d	g-5h-5
lt least d	g-7h-3
lt leave .	a-6b-7c-4d-5f-3g-4h-5
lt leave c	a-4c-6f-5
lt leave d	b-4c-3e-2g-4h-4
lt leave i	a-5b-3d-3e-4g-11
lt leave p	a-5d-4e-12f-6g-5h-3
lt leeds .	a-3b-6d-6e-7f-9g-7h-4
lt leeds c	g-4h-3
lt leg i	b-3c-3d-6e-4f-3g6h-5
lt less .	a-5c-3d-5e-4f-4g-5h-3
lt less i	a-7b-5c5d-6e4f-2g-7h-6
lt let d	b6c-4d-10e-7g-4h-5
lt let i	g6
lt let n	g-3h-3
lt let p	a-4b-9e-8g-6h-3
lt letter .	a-6c-7d-3g6h-4
lt letter c	a-3b-3c-4d-2f-4g3h-3
lt letter i	c-3e-4f-4g-5
lt library .	a-4b-6c-5d-5e-5f-6g-5h-4
lt lie .	a-11b-6c-8d-11e-6f-8g-10h-3
lt lie a	a3b-4e-3g-7
lt lie c	a-2b-5c-7d-4e-3g-4h-3
lt lie d	a-7b6d-6e-5g-5h-5
lt lie i	a-12c-8e-10f-4g-14h-6
lt lie p	a-6b-3d-5f-6h-4
lt lie r	c-3d-4f-5g-11h-3
lt lie s	c-6d-7e-5f-4g-8h-5
lt lie x	a3c-2d5e-4g-8
lt life .	a-6c-6d-7e-5g6h-4
lt life p	a-3b-2f-5g3
lt life x	a-5b-3c-6d-4e-3f-4g3h-4
lt lift d	a-4c-5d-5e-7f-3g-6h-6
lt lift p	g5
lt light .	a-3f-3g3
lt light i	b-4g-7
lt like .	g-6
lt like d	a-5b-11c-9d-5e-9g-7h-3
lt like n	a-5b-3c-5d-5e-8f-7g-7h-8
lt like p	b-7c-4d-3h-4
lt like t	a-5c2e-4g-6
lt like u	b-3c-5d-4e-3f-3g-7
lt like v	a-4b-7c-4d-3e6f-7g4h-4
lt line .	a-4c3d-4f-3g-4h-5
lt list .	f-4g-6h-5
lt list i	a-5b-7c-7d-4e-5f-4h-4
lt listen .	a-8b-8c-3d-3e-7f-2g-7h-7
lt little n	a-3b-4c-4e-4f-4h2
lt live .	a-5b-4c-7d-4e-7f-4h-3
lt live i	a-4b-6c-4d-4f-8g-2h-6
lt lock d	a-3b-7c-3d-2f-4
lt lock i	a-4b-4c-2d-4e-6g-10h-4
lt lock p	a-4b-3c-3d-4e-3g5h-4
lt log i	c-3d-6g-5
lt lol .	e-5f-5g-8h-3
lt lonely .	a-6b-5d-3e-4f-5g-6h-4
lt lonely c	a5c-3d-4f-3g-3
lt long .	a5b-3c-4d-7f-6g-7h-3
lt long n	a-5b-4c-4e-4f-6h-5
lt longer .	a-3b-3d-3f-6g3h-3
lt look .	a-3b-6c-7d-4e-4f-6g-7h-3
lt look i	a-8b-5c-6d-6e5g7h-3
lt look p	a-3b-6c-5d-7e-5g-10
lt look r	a-4b-4c-5d-4e-3f4g-3h-5
lt lose .	a-2e-4h-6
lt lose d	a-7b-5d-5e-6f-3g-8h-4
lt lose i	g-4
lt lose p	b-4c-5e-8f-8g-3h-5
lt lost v	g-3
lt lot .	b-5c-4e-3f-7g5h-4
lt lot i	g-6h-7
lt loud .	b-5c-6d-5e-4f-7g-5h-4
lt love .	a-6c-4d-6e-5g-6h-3
lt love p	a-5b-15c-5d-6f-2h-4
lt lunch .	a-6b-5c-6d-5e-4f-4g-6h-4
lt m .	g-3h-3
lt mad .	a3b-3c-4d-5f-3g-4h-3
lt make .	a-4b-5d4f-6g-5
lt make d	a-6b-7c3d-6f-7g-3h-8
lt make i	a-5b-3c3d-9e-3g-5
lt make n	a-3b-6c-6d-5e-4f-5g-8h-3
lt make p	a-6c-5e-10
lt make s	g-5
lt man .	a-5b-6c-7d-3e-8f3h5
lt man a	a-4d-4f-5g2h-4
lt man i	a-3b-4c-3d-2f-6g-6
lt man p	a-9c4d-3e-4f-7g-7
lt man v	a-7f-5g-9h-4
lt man x	a4c-4d-7e-6g-9h3
lt many n	a-4b-5c-4d-4e-7f-4g4h-5
lt march .	a-6b-5c-5d-4e-3f-4g-6
lt march c	g-5h-6
lt mark .	g3
lt mark c	a-3c-3d-4f-4g4h-4
lt mark i	b-6c-4d-5e-5f-3g8h-6
lt marriage .	a-4b-3c-4d-3f-3g-6
lt marry p	a-8b-4c-3d-3e5f-3g-7
lt match .	a-4b-3c-4d-4e-6f-3g-5h-4
lt may .	b-4d-4e-3f-4g-6h-4
lt may c	g-6h-3
lt may x	a-7b-4c-8d-7e-4f-5g-9h-7
lt me $	a-3b-5c-3d-3e-7g4h-6
lt me .	a-7c-4d-3e4g-4h-5
lt me a	a-8b-9c-4d-5f-5h-7
lt me c	a-7b-10c-6d-5e5f-3h-4
lt me d	b-7c-4d-5e-15f-4g-5h-8
lt me i	c-3d-4e-11f-6h-6
lt me n	a-12b-9c-3d-5f-3h-6
lt me p	a-6b-7d2f-4g5h-6
lt me r	c-3d-3e3f-5g3h-4
lt me s	a-11b-8c-3d-3e-11g-4h-3
lt me t	h-3
lt me u	g3h-5
lt me v	a-11b-12c-5e-3f-2g4h-5
lt me x	b-8f-3g-4h-3
lt mean .	a-5c-3e-6f-4
lt mean d	a-7b-9c-3d-5e3f-3g4h-6
lt mean i	g-6
lt mean p	a-9e-4f-3g3h-5
lt mean r	a6b-3c-6d-3f-4g-4h-3
lt mean t	a-10b-7c-4d-5e4f-6h-4
lt meet .	b4c-4e-4g-8h-6
lt meet i	a-4c-2g-4h-3
lt meet p	g-8h-6
lt meeting .	a-6b-5c-5d-4e-3f-5g-6h-5
lt mention p	a-4b-4c-4d-6e-3f-4g-7h-3
lt merely v	a-6b-5c-5d-7e-4f-7g-6
lt mess i	a-4b-10c-3d-6e-5f-6g-7h-7
lt message .	a-7b-2d-5e-3f-2h-4
lt message i	h-5
lt message p	b-3d-3e-3g6
lt mia v	a-4b-4c-3d-4e-6f-4g-6h-3
lt midnight .	a-3d-3e-4f-3g-4h-4
lt might r	a-3c-5d-2e-6f-7
lt might x	a-5c-9
lt mile u	a-6b-4c-3d-3e-3f-5g-5h-4
lt mind .	a-7b-4e-3f-6g-7h-7
lt mind i	b-3c-4d-4e5g-6h-5
lt mind p	g-8h-4
lt mind s	g5
lt mine .	b-3d-3f-2
lt minute .	a-3b-5c-4d-9e-3f-4h-3
lt minute c	a-3b-4c-3d-4e-3f-3g-7
lt minute i	a-3b-9c-3d-3e4f-3g-7h-4
lt minute r	g-5
lt mirror .	a-3b-5c-3d-4e-4f8g-8h-6
lt misery .	a-4b-6c-6d-4e-8f-5g-3h-7
lt miss .	a-5b-9c-6d-7e-5f-13g-4h-7
lt miss d	b-4c-5d-3e-6f-3g-4h-3
lt miss p	a-3b-8c-3d-3e-6f-4g-2h-4
lt mistake .	a-3f-3g-4
lt mistake x	a-6d3e-2g-5
lt mo .	a-3b-2c-3d-3e-3f-3g-6h-3
lt molehill .	a-3c-3e-5h-4
lt monday .	a-7b-3c-9d-3e-4f-5g4h-6
lt monday i	a-5b-4d-4e-3g-3
lt monday p	c4g-6
lt money .	b-4c-8d3e-3f-3h-4
lt money i	a-3c-3f-4g-6
lt money x	a-6b-4c-3e-3f-5g-8h-5
lt monster .	a-4b-4c-4d-4g-6h-5
lt month .	a5b-7c-5d-8e-3f-6g-9h-5
lt month i	a-5b-5c-3d-7e-3g-4h-3
lt month p	a3c-5g-8
lt more .	a-7b-4c-4d-3f-4g-4h-7
lt more i	a-5b-4c-6d-3e-4f-7h-3
lt more n	a-6b-7c-5d-4e-6f-3g-7
lt more p	e-4g-7
lt morning .	a-5b-6c-6e-5f-9h-7
lt morning c	g-9h-2
lt most n	a-5b-5c-4d-6e-5f-4g-8h-5
lt mother .	a-4b-8d-4e-6g-4
lt mother c	g-7
lt mother n	a-4c-7d-6e-5f-5h-8
lt mother r	a-4b-6c-3e-5f-7g-4
lt mother v	b-3d-4f-4g-10h-8
lt mother x	a-8b-4c-4d-3e-3f-7g-9
lt motion .	a-3d-3g-3h-3
lt mountain i	a-3c-3e-5h-4
lt move d	a-4b-11c-7d-6e-3f-6g-7h-5
lt move i	a-5c-6d-4e-6f-4h-5
lt move r	a-4b-5c-5d-4f-3g-9h-5
lt much .	a-7b-4c-5d-5e-5f-6g-4h-5
lt much c	a-4c-4d3e-3g-6h-6
lt much p	g5
lt mug .	a-4b-4c-3d-3e-3h-9
lt mug i	g5
lt murder .	g-6h-5
lt murder d	g-4h-4
lt must v	a-4b-7c-5d-5f-5g-6h-5
lt must x	a-6b-5c-5d-5e-5f4h-6
lt my a	a-4b-4d-6e-8f-7h-5
lt my n	c3d3e-6f-4g5
lt my r	b-7c-5d-6e-4f-3g-8h-5
lt myself .	a-8b-7c-8e-7f-5g-5h-3
lt myself a	b-4c-3d-3f3h-3
lt myself d	a4b-4c-4d-10f-5g-3h-4
lt myself i	a-5b-3c-7e-4f3h-5
lt myself n	b-3c-3d-7e-2f-4h-2
lt myself r	a-4b-3c-4d-3e-3f3g3h-5
lt name .	a-6b-3c-4e-3f-4g-7h-6
lt name i	g4h-3
lt nearly v	a-7b-7c-5d-7e-5f-8g3h-4
lt nearly x	a-3b-9c-3d-5e-4f-3g-2
lt neck .	g8h-4
lt need .	a3b-5c-5d-3e-3f-6g-6h-4
lt need d	a-2b-4c-5g5h-5
lt need n	a-4b-3c-3e-3f-2g-5h-4
lt need p	b-3e-3f-3g3
lt need t	a-4b-4c-5d-3e-5f-3g-11h-4
lt neighbor x	a-6b-3c-6d-6e-3f-3g5h-6
lt nervous i	g-6h-6
lt never r	b3d-3e-6f-3g-5h-8
lt never v	a-3c-6d-4
lt never x	b4c-9d-4e-9f-2g-3h-4
lt new n	a-10b-7c-9d-4e-9f-7g-7h-10
lt news .	g-6h-4
lt next i	a3b-5c-6d-4e-5g3
lt next n	a-4b-4f-3g3h-6
lt nice n	a-6b-4c-3d-5e-3f-6g-7h-5
lt night .	a-4b-6c-6d-4e-4f-8h-5
lt night i	a5b-3e-3g6h-3
lt night p	a-3b-4c-3d-4e-3f-3g-3h-4
lt night s	g5
lt nine .	a-5e-5f-3g-6h-3
lt nine n	g-4
lt no .	b-4c-3e-4f-2g-10h-6
lt no a	a-4b-9d-4e-11g-2
lt no c	h-9
lt no n	b-14c-10d-9e-4f3g-3
lt nobody .	g-5
lt nobody i	a-6b-5g-7
lt nobody n	a-7b-7c-5d-5e-5f-7g-9h-6
lt nobody r	g4
lt nobody v	a-6c-6d-8e-6f-6h-9
lt nobody x	b3c-5d-3e-9
lt none i	b-4c-5d-7e-3h-4
lt noon .	g-3h-3
lt not .	a-7b-5c-6d-8e-3f-5g-6h-7
lt not a	a-10b-6c-4d-9f-10h-6
lt not d	a-14b-10d-7e-11f-9g-4h-3
lt not i	a-8c-5e-5f-3h-6
lt not n	a3b-5c-6d-5e-7f-3h-8
lt not p	a-4b-12d-6e-9g-6
lt not r	a-7d-11e-5g-9h-5
lt not s	d-3f-5g-6h-6
lt not t	a-6b-4c-5d-3e-4f-5h-3
lt not v	b-11g4
lt not x	a4d-3e-3f-5g6h-3
lt note i	b-3c-3g-6
lt nothing a	a-7b-5d-3f-5g-6h-8
lt nothing c	a-4b-3e-4g-8h3
lt nothing i	a-4c-4d-9e-5f-6g-9h-7
lt nothing p	b8e-8f-3g-6h3
lt nothing r	b3c-3d-4e4f-5g-7h-4
lt nothing t	a-4b-6c-4d-4e-6h-4
lt nothing v	a-6c-7d-3e-8f-3h-8
lt nothing x	a-4e-5f-4h-6
lt notice .	a-10b-7c-5d-4e-3f-5g-7h-5
lt notice p	a-6d-3e-8g-5h-5
lt notice r	a-7b-4d-4e-6f-4g-7h-4
lt notice s	a-4b-3c-6f-3g-5h-3
lt now .	a-4b-6c-3e-10h-7
lt now c	g7h-4
lt now i	a-3b-4c-3g-6h-3
lt now p	b-3f-4g-4h-3
lt numb .	g-3h-6
lt nurse v	g-6h-4
lt of .	d-3e-3f-3g-6
lt of N	a-3c-4e-3f-5g-5
lt of a	a-5d-3e-3f-6h-8
lt of d	b-5f-3g-3
lt of n	a-3b-3d-8e-6g-6
lt of p	a-7b-12c-6e-3f-11g-3h-8
lt of r	c-3d-3e-7f-5h-3
lt of u	a-10b-6c-7d-7e-7f-5h-9
lt of v	b-7c-10d4e4f-6g5h-4
lt of x	a-4b-4c-5d-6e-7f-7g-5
lt off .	a-5b-4c-4e-3f-3g-5h-3
lt off c	g3h-3
lt off d	b-5d-8e-4f-6h-4
lt off i	b-9c-3d-5e-6g-9h-4
lt off n	h-4
lt okay .	a-8b-3c-6d-5e-3f-7g-5h-5
lt old a	a-3c-4d-5e-3f-5g-4h-3
lt old n	a-7b-10c-5e-6g-10h-4
lt on .	b-4d-9e-4f-3h-5
lt on N	a-7b-3d-4e-3g5h-3
lt on a	g-4
lt on c	g4h-3
lt on d	a-5d3f-5g-10h-8
lt on i	a-3b-9c-5d-3e-8f-3g-13h-3
lt on n	a-2b-6c-6d-6f-4g-2
lt on p	a-10d-3f-7h-11
lt on r	e-3g-5h-3
lt on u	g-6
lt on v	g3
lt once .	a-4b-3c-3e-4
lt once v	a-8e-5g-10
lt once x	h-3
lt one .	a-7b-6c-4d-5e-6f-5h3
lt one a	a-7b-6c-4d-4e-3g-4h-4
lt one i	a2b-3d-4e-3f-6g-5h-4
lt one n	a-6b5c-3e-8f-4g-5h-6
lt one p	a-4d-3e4f-3h-5
lt online .	a-3b-3c5d-5f-4g-4h-4
lt only a	a3b-4d-7f-4g-5h-5
lt only d	a-9b-7c-6d-3f4g-9
lt only n	a-3b-3d-4f-8g-9h-3
lt only r	a-3b-5e-7f-3g-5h-4
lt only u	a-3b-5d-3e-9f-7g4
lt only v	a3b-7c-7d-4e-9f-4g-8h-4
lt only x	a-9
lt open .	a-4d-2e-3f-4g-8h-6
lt open d	a-4b-4c-5d-5e-5f-4g-3h-2
lt open i	b-7c-4d3e-3f-5g-6h-3
lt open n	g4
lt open p	a-4b-8c-4d3e-5f-3g-9
lt open r	g-6
lt open s	a-8b-3c-4d-3g-6h-3
lt or d	a-6b-7d-4e-4f-4g-2h-4
lt or n	a-7b-5e-4h-5
lt or p	a-7b-4c-5d-4e-6f-3h-4
lt or r	b-5c-4d-5e-7f-6g-8h-5
lt or t	a-4b-3c-7e5g-6
lt or v	b-4c-4d-5e-5f-3h-5
lt or x	g4
lt other n	d-4h-3
lt ought t	a-5b-5c-3d-3e-4g-6h-5
lt our n	a-2b-6c-5d-4e-5f-5g5h-5
lt out .	a-4b-6c-5d-5f-4h-8
lt out a	a3b-3c-4d-3e-3f-5g-5h-4
lt out c	a-7b-4c-4d-4e-3f-6g3h-5
lt out d	g-7h-3
lt out i	a-6b-6f-4h-3
lt out p	a-7b-3c-2d-3e-3g4h-4
lt out r	a3b-2c-3d-3e-10g-3h-4
lt outside .	h-4
lt over .	a-5b-4c-5e-4f-4h-4
lt over c	b-3c-3d-3e-4g-7
lt over d	a-5b-8c-3d-7e-12f-4h-10
lt over i	a-4f-3g-2h-5
lt over p	b4d-4e4f-4g6
lt over r	g-4
lt owe p	a-9b-5c-4d-5e-8f-4g-5h-6
lt own .	a-4b-3c-6e-3g-9
lt own d	b-4c5d-6e-4f-3
lt own i	b-3c4d-5e-3f-3g-5
lt own n	a-4c-4d-3e-5f-4h-5
lt pack d	a-3b-4e-4f-3g-4h-3
lt page .	g-6h-3
lt pain .	g-5h-5
lt paint p	g-8h-6
lt parallel n	g-4h-3
lt paranoid .	h4
lt parent .	g3
lt parent c	g-5h-3
lt park .	a-7b-7c-6d-9e-3f-5h-3
lt park i	a-5d-4g-10h-5
lt part .	a-6b-3c3d-10g-4h-3
lt part i	a-4b-6c3d-7e-5f-10g-6h-4
lt pass d	a-3g-4
lt passport c	g6h-5
lt password c	g3
lt pay .	a-6b-3d-4h-3
lt pay d	a-4b-7c-6d-7e-6f-6g-6h-3
lt pay i	a-4b-6c-4e-4
lt peace .	g-7h-5
lt peace i	g-6h-4
lt peek .	a-11b-4c-7d-6e-4f-8g-4h-6
lt people .	a-4b3e-7f-4g-5h-5
lt people p	a-3b-3c-3d-3f-4h-3
lt people x	g8h-3
lt person .	a-9b-4c-3d-3e3f-7g-5h-8
lt phone .	d-3e-3
lt phone c	g6
lt phone d	a-4b-5c-4d-3e-4f-3h-4
lt phone i	a-6c-5d-6e-3f-6g-5h-3
lt phone n	b-5g-5
lt phone p	b-3g-5
lt phone r	a-4b-3c-6e-9h-4
lt phone t	g-9
lt phone v	a-3b-4d-8e-4f-3g-11h-5
lt phone x	a-6b-4d-6g-10h-4
lt photo .	a-5b-5c-4d-6e-4f-8h-5
lt pick d	a-3b6g-5h-3
lt pick i	a-4b-3c-4e-3g-6h-4
lt picture .	a-7b-7c-4d-5e-8f-5g-10h-5
lt picture i	b-3c-4d-6e-7f-4h-4
lt piece i	a-4b-3c-4d-3e-3f2g-4
lt pier i	g-4
lt pill i	g7
lt pin p	g8h-4
lt place i	g-5
lt plan .	g5h-5
lt plan p	g-6
lt plan v	g-5
lt play i	g-7h-3
lt please v	a-5b-6c-6d-3e-7f-4h-2
lt pleased i	b-5d-4f-7g-6h-4
lt point i	a-4b-5d-6e-5f-7g-3h-5
lt polygraph .	g-5h-8
lt pond .	g-7h-3
lt poor .	g-5h-6
lt poor n	a-3b-3d-7e-7f-4g-8h-5
lt porn .	a-5c-2d-3e-2f-3g-7h-3
lt porn i	a-6g-4
lt post n	a-4e-4f-3g3
lt private n	a-4b-4c-4d-4f-4
lt promise p	a-3b-4d-5e-5f-5g-3
lt properly .	g-4h-3
lt protect p	g-6
lt proud .	a-3b-5c-4d-4e-5f-5g-11h-5
lt proud i	a-4d-3e-3g-8
lt provide p	g-3h-2
lt pull d	a-4b-3c-5f-4g-3
lt pull i	g3
lt punch d	a-5b-4c-3d-3e-6g3h-3
lt punish p	a-12b-6c-5d-4f-6g-5h-6
lt push d	a-6b-7c-4d-8e-6f-6g-3h-5
lt push p	a-7b-5c-7d-6e-8f-4h-2
lt put d	a-8b-5c-5d-6e-6f-8g-9
lt put i	c-6d-9g-11
lt put n	g6h-3
lt put p	b-6c-3d-4e-9f-3h-3
lt question .	a-5b-3c-5d-3e-3f-2g-5h-6
lt quiet .	a-3b-3c-3d-3f-4h-4
lt quiet n	b-3d-3e-6g-7h-6
lt quit d	g-4h-4
lt rain .	a-4b-5c-5d-4e-8f-7g-6h-6
lt rain r	a-6b-9d-8e-10f-6g-5h-4
lt raise d	a-7b-9c-8d-6e-8f-5g6h-7
lt rather v	a-3b-4c-4e-8f-3g-4h-3
lt rather x	a-4b-3c-2f-4g3h-5
lt razor i	b-4c-9d-5e-3g8
lt read d	a-4b-4c-8d-4e-5
lt read i	b-8e-4f-4h-3
lt read p	b-4c-4e-4f-5g-11
lt really .	a-8b-7e-3f-7g-4h-7
lt really v	a3c-3e-5f-6g4
lt reason .	g-6h-3
lt reason p	b-3c-3d-5e-3g-10h-6
lt reason t	a3b-3c-4e-3f-6g3h-5
lt receipt .	a-3b-3c-8d-5e-5f-3h-3
lt receipt c	g-4
lt recovery .	a-5b-5c-5d-4e-5f-4g-3h-7
lt regret d	a-6b-3c3d-5e-4f-3g-4
lt regret p	a-4b-6c-5d-6e-6f-3g-8h-6
lt regret s	a-7b-4c-10d-3f-5g-4h-7
lt reject .	a4b-6c-3e-3f-5g-4h-4
lt relapse .	g-7h-6
lt relapse i	b-3c-5d-7g-6h-5
lt relieve p	h-3
lt remember d	b-6c-4d-3e-5g-10h-5
lt report p	g-5h-3
lt respect p	a-3b-9c-4d-5e-6f-5g-6h-3
lt responsibility i	a-3b-4c6d-3f-3g-4
lt rest .	a-7b-4c-5e-3f-3g4h-5
lt result .	g-6h-5
lt review .	a-4f-4g-6h-6
lt rice .	g-4h-4
lt right .	b4c-6d-7f-6g-8h-7
lt right i	a-4b9d-5e-7g-9h-5
lt right n	a-6b-6c-6d-3f-6g-6
lt right p	a3c-3d-5g3
lt ring .	a-6c-7d-4e-3g2
lt ring a	a-4b-4c-4d-3e-4f-4g-5h-4
lt ring d	a-3c-4d-3e-4f-4g5h-3
lt ring i	b-2e-3g-8h-6
lt ring n	a-3b-3c-3d-5e-3f-4g-11h-4
lt ring p	a-6b-4c-3d-3e-4f-6h-5
lt road i	a-2b-3c-6d-6e-5f-5g-5h-6
lt rob d	a-4e-4g-4h-5
lt rob p	a-5b-6c-7d-6e-4f-3g-5h-6
lt roof .	g3h-3
lt room .	a-5b-2c-3d-4e-3f-4h-3
lt room c	g6h-6
lt room i	d-4g-7
lt rope .	a3g-4
lt rope i	a-6b-6c-5d-5e-7f-6h-6
lt rota .	g-5
lt round d	b-3d-5e-5h-3
lt round p	a-4b-3c-5d-3e-7f-6g-5h-4
lt row .	d-4
lt row c	g3
lt rule i	a-6g-4
lt run .	a-8b-3c-6d-7e-6f-7g-6h-3
lt run i	a-3b-4c-7d-6e-4f-4g-7h-3
lt sad .	a-8b-8c-4d-3e-7f-4g-5h-7
lt sad c	c-3g-7
lt safe i	a-3b-5c-3d-2e-6f-3h-5
lt safe n	a-2b-4c-6d-4e-3f-6g7h-5
lt safe x	g-7h-4
lt saint .	a-9b-6c-5d-5e-6f-7g-5
lt sam .	a-5b-5c-4d-3e-4f-4g-5h-4
lt same .	a6d-4e-3f-3g-6h-5
lt same n	a-7e-3f-3g-6h-6
lt saturday .	f-3g-11
lt saturday c	c-7d-3g8h-3
lt saturday n	a-5b-3c-3d-4e-3f-3g-7h-4
lt saturday s	g-5
lt say .	a-5c-4d-3e-5f-4h-5
lt say a	a-4e-6h-2
lt say d	a-3b-4c-3e-5f-3g7h-7
lt say i	b-4c-3e-3f4g-7h-3
lt say j	a-3c-3f-3g-6h-3
lt say n	a-3e-3h-7
lt say p	a-7b-10c-3d-4e-9f-7h-3
lt say r	a-5b-3f-7
lt say s	a-4b-3c3e-6h-4
lt say v	a-3c-4d-6e-5f-3g3
lt say x	a-5b-5c-3d-3e-6f-3g-9h-5
lt scare p	g4h-6
lt scared .	g-7h-8
lt scared i	c-4d-4f-4h-5
lt scared p	a-5b-3e-5f-5
lt school .	a-2b-3f-3g-6h-3
lt school n	a-4g3h-3
lt school v	a-4b-3c-4d-5e-5f-3g-4h-3
lt scratch d	a-5b-5c-4d-6e-3f-3g-3h-3
lt scream .	a-4b-4c-4d-3e-3f-8g-11h-2
lt screen .	a-5b-6c-4d-8e-5f-7g-7h-5
lt screen i	c-3g-5
lt scroll i	a-7b-8c-4d-3e-6f5g-7h-4
lt sea .	b-2c-3d-6e-4f-3
lt second a	a-3b-5c-3f-4g-2h-3
lt second n	a-6b-4c-4d-3e-4f-6g-12h-4
lt secret .	a-6b-6c-7d-5e-7f-9g-6h-5
lt secretly a	a-4b-5c-3d-4e3f-3h-5
lt see .	a-4c-3e-11f-2
lt see d	a-6b-5c-7d-7f-3g5h-5
lt see p	a-4b-8c-4d-5e4f-6
lt see s	a-5c-4d-3e-3h-3
lt sell d	g3h-5
lt send p	a-6b-7c-3d-5e-5f-4g5h-5
lt session .	a-4b-7c-9d-8e-6f-4g-8h-3
lt session c	g-7h-4
lt session i	b-4d-3f-4g-6
lt session x	h-3
lt set d	g-5
lt set i	a-5b-6c-7d-6e-8f-4g-5h-4
lt set p	g-4h-4
lt seven .	a-4g-6
lt shake d	a-6b-4c-4d-4e-6f-4g7h-3
lt shake p	g6
lt share d	a-6d-2h-5
lt share p	b-3c-3d-4f-3g-5
lt shaving .	b-3d-3f-4g-5h-3
lt she r	a-6e-8f-3g-6h-3
lt she v	a-12b-10c-4d-3f-5h-4
lt she x	b-7c-4d-7f-8g-3h3
lt shed .	g-5
lt shift .	a-5b-3e-2f-6g-9h-3
lt shoot p	a-2b-3d-2e-5f-4g-5h-4
lt shop .	a-5d-3f-3
lt shop v	b-6d-4e-4g-4h-3
lt shopping .	g-5h-4
lt short i	a-6f-5g-4
lt shot i	g-8h-5
lt should t	b-5c-3d-6f-3
lt should v	a-10b-7c-5d-7e-7f-4g-9h-7
lt should x	b-3e-3g-10
lt shoulder .	a-4b-4c-3d-6e-5f-4g5h-3
lt shoulder i	h-2
lt shout .	b-4c-3e-4f-3g-8h-3
lt shout i	a3b-7d-3e-3f-6h-5
lt shout r	a-3b-4g-9
lt show p	a-6b-4c-2d-4e-4f-3h-5
lt shower .	a-5b-6c-6d-4e-6f-7g-5h-3
lt shrug .	g-3h-4
lt shut c	g5
lt shut d	g-8
lt shut i	a-3b-7d-4f-5g-10h-4
lt shut p	c-6f-4g-7h-3
lt sick .	b-3c-3d-3f3g-5
lt sick i	a-4b-3c-5d-6e-5f-9g-5h-4
lt side .	a-3b4c-3d-3e-3f-3g-5h-7
lt side i	a-6b-4c-3d3f-3g-5h-2
lt silence .	a-8b-3d-3e-5g-5h-4
lt since .	a-5b-5c-5f-3g-7
lt since N	a-6b-4c-4d-3e-7f-3g-6h-7
lt since d	a-7b4d-3e-4g-6h-3
lt since n	a-7b-7c-8d-7e-6f-5h-3
lt since p	a4c-3e-3f-6
lt single n	a-5b3d-3g-6h-5
lt sister .	a-3b-5c-4d-3e-4f-5
lt sister i	c-3g-9
lt sister n	h-4
lt sister v	a-3b-3d-4
lt sit i	a-3b-3c-3d-3e-3f-3g3
lt sit p	f-3g-5
lt site .	a-5b-7c-6e-2f-4g-4h-2
lt site i	a-3d-4e-3f-3g-7h-3
lt site r	a-3c-8d4e-3f-3g-5
lt site s	g-5
lt site x	a-5b-3c-5d3e-4f-3g-3h-4
lt six .	c-3e-3h-3
lt six c	b-4e-4g-7
lt six n	a-3b-3c-3g-3h-4
lt slam d	c-3f-4g-6
lt slap p	g11h-6
lt sleep .	a-5b-5c-5d-6e-4f-6g-3h-4
lt sleep a	a-3e-2f-3g-5h-3
lt sleep c	d-3f-5g-6
lt sleep i	a-4b-6d-3e-10f-3g-4h-6
lt sleep r	a-5b-6c-5d-4e-9f-6g3
lt sleep x	g-6
lt sleepwalk .	g-4h-9
lt sleeve i	g5
lt slip .	a-5b-4c-4d-4e7g-6h-6
lt slip i	a-6b-6c-5d4e-5f-4g-5
lt slip r	a-6b-6c-5d3f-4g-7h-4
lt slow n	a-3b-2c-4d-2f-7g-4h-3
lt slowly .	g-8
lt smack p	a-4b-3c-3e-4f-3g6
lt small .	a-3b-5c-3d-3e-3f-4g-5h-3
lt small n	a-5b-5c-5d-5e-4f-4g-5h-8
lt so .	a-8b-3e-4f-8g-12
lt so a	a-3b-6c-9d-4e-9f3g5
lt so d	a-8b-4d-7f-5g-8
lt so i	e-5g-10
lt so n	h-3
lt so p	b-9c-3f-3h-3
lt so r	a-4d-4g-7
lt so s	c-4d-5g-3h-3
lt so v	a-10b-7d-3e-6f-5g-5h-4
lt so x	a-4b-5d-4e-7f-4g-5h-4
lt some a	a-3c4d-5e-3f-3g-5
lt some i	h-3
lt some n	a-8b-3c3e-5f-4h-5
lt somebody x	g-4
lt somehow v	a-4b-5c-5d3e-3f-3g-4h-4
lt someone i	a3b-5e-6f4g-8h-6
lt someone p	a4b-5d-4e-8f-5g-9h-8
lt something .	c-3e-5g-3h-3
lt something a	a-5b-5d-3e-3f-8g-9h3
lt something c	g-6
lt something i	a-4b-8c-3d-4f-4
lt something p	b-6c-4d-3f-3g-5h-4
lt sometimes p	d-2f-4g4
lt son n	b-5c-3d-6g5h-4
lt son v	a-3d-4h-3
lt sorry $	a-4b-4d-7e-3f-5h-6
lt sorry .	a-11d3f-12h-6
lt sorry d	a-5b-6c-6e-5f-9g-6h-10
lt sorry i	b-5c4d-5e-3f-5g-9h-3
lt sorry p	a-4b-5c-9d-3f-6g-9h-6
lt sorry s	a-5b-5d-4e-5f-4g-3h-5
lt sort i	g-8h3
lt soup .	g-5
lt soup i	g-7h-5
lt space .	g-3h-6
lt spain .	a-2b-6c-4e-5f-5g-7h-3
lt spare n	c-6f-8g-4h-3
lt speak i	g-5
lt spend p	g-5
lt sponsor .	b-5c-5d-5f-3g-4
lt sponsor i	b-3c-3d-4g-7h-7
lt sponsor x	a-8f-3g-6h-3
lt spring .	g-4h-5
lt spy .	a-3b-4c-3d-6e-3g-5
lt stab i	b-7c-4d-5e-5f-4g-7h-3
lt stair .	b-4d-3e-5f-3g4h-3
lt stand i	a-4b-4c-5d-4e-5f-3g-4
lt stand p	a-8e-3f-3g-3
lt start .	b4g-9
lt start i	a-7b-5c-5d-5e-4f-4g-8h-3
lt start r	g-8h-5
lt start t	a-5b-6c-5d-7e-5f-7
lt start v	a-5b-5c-3d-3e-6f-3h-5
lt station .	a-5b-7c-4d-3e-7f-5h-4
lt stay .	a-4b-3c-5d-3e-5g-8h-4
lt stay d	a-10g-5
lt stay i	a-4b-5c-5d-3f-3g-6h-3
lt step i	a-6c-3d-3e-3g-4h-2
lt stew .	a-3b-3c-4d-4e-6f-4g-7h-5
lt still v	a-3b-5d-3e4f-4g-6h-4
lt still x	g-6h-3
lt stomach n	g-4
lt stop .	a-7b-6c-5d-4f-5g3h-8
lt stop i	a-5b-3c-5d-5f-5g3h-4
lt stop n	b-5e-5f-4g-7h-3
lt stop r	g-5
lt stop v	a-4b-5c-5d-7e-13f-4g-8h-6
lt story i	a-5c-4d-3e-5f-5h-7
lt straight .	g-3h-3
lt straight i	a-5b-5c-6d-7e-6f-10g-6h-9
lt stress .	a-8g-5
lt stress i	b-3c-6d-7e-3f-3g-7h-2
lt stress x	a-8c-3e-3f-5g-7
lt study .	b-5c-3e-4f-5g-8h-5
lt stuff .	a-6b-5c-6d-8e-7f-4g-3h-5
lt stupid .	a-5b-4c-4e5g-6h-5
lt stupid i	a-7b-3d-5e-6f-4g-4h-5
lt subscription i	g-3
lt such d	a-6b-6c-6d-5e-5g-5h5
lt summer .	a-5b-5c5d-4e-5f-3g-5h-4
lt sunday .	a-6b-5c-5e-3f-3g-6h-2
lt sunday c	e-3g-5
lt sunday i	c-3g-8
lt sunday p	a-4b-3c-5d-4e-3f-2g5h-4
lt sundays .	b-2e-2g-5
lt supper .	g-4h-5
lt support i	a-3b-7d-3e-4f-3g-4
lt suppose t	a4f-3g-4h-4
lt sure p	g4h-3
lt surprise .	a-4b-3c-3d-2e-4f-3g-6h-4
lt swim .	a-4b-7c-3d-4e-6f-6g-6h-3
lt switch i	a-3c-4
lt switch p	a-4c-3d-5g-4
lt table .	a-7b-3d-3e-5g-7
lt tablet .	a-5b-4c-6d-6f-5g6h-5
lt tablet i	a-4b-4c-4d-3h3
lt take d	a-6b-4c-9d-7e-6f-6h-8
lt take i	a-4b-3c-4d3f-3g-6
lt take n	a-9b-5c3d-8e-3f-6g-4h-7
lt take p	a-5b-4c-6d-2e-6f-4g5
lt take s	g-4
lt take u	b-3c-5d-4g-5h-3
lt talk .	a-6b-4c-4e-4f-5g-6h-3
lt talk i	a-4c-5d-4e-3f-4h-5
lt talk r	a-5b-3e-3f-3g-4
lt tbh $	h-4
lt tea .	a-3b-4c-5d-3e-3f-6g-7h-6
lt tell .	a3b-5c-3d-7e-4f-3g-9h-6
lt tell d	a-3c-2d-3e-8g3
lt tell i	a-4b-3c-3d3e-4f-6g-7h-5
lt tell n	a-5b-5c-6e-5f-4h-4
lt tell p	a-5b-5c-5d-3f-3g-7
lt telly .	g-6h-6
lt temper v	a-4b-3c-5d5e-4f-5g-3h-3
lt ten .	a-5b-3c-3d-6e-3f-3g-5h-5
lt ten i	a-8d-4f-2g-4h-3
lt ten n	a-4b-2c-5e-3f-3g-6h-3
lt terrible n	b-4c-3e-4f6g-6h-6
lt test n	g-4
lt text .	g3
lt text d	a-7b-7c-6d-7e-8f-4h-8
lt text i	g-6
lt than a	a-7b-5c5d-6f-2g-7h-6
lt than d	a-5b-5c-4d-3e-5h3
lt than n	b-7c-4d-3e-6f-4h-3
lt than p	a-7b4c-9d2e-7f-11g-11h-9
lt than v	c-3e-7g5h-2
lt thank n	a-3b-3d-3e-2f-2g-5h-4
lt thank p	a-6b-5c-6e-4g-5h-4
lt that $	g-3h-4
lt that .	a-4b-6d-5e-7f-2h-3
lt that a	a-9d-6e-3f-6g-8h-7
lt that c	b-3c-5d-6f-3g-5h-3
lt that d	a-3b-6c-11d-5f-5g-4h-6
lt that i	b-5c-7d-4e5f-8g-8h-5
lt that n	a-4b-8c-7d-5e-12f-14g-3h-11
lt that p	b-5c-3e-8f-4
lt that r	a-6b-8c-3d-3e-8g-12h-3
lt that u	g-3h4
lt that v	a-8c-4f-6g-6h-3
lt that x	a-11b-5c-5d-5e-4f-4g-9h-5
lt the N	g-7
lt the a	c-3f3g-5
lt the n	b3d4f-5
lt the r	a-5b-8c-5d-3e-6f-10
lt the u	a-3b-12c-3d-6f-6h-4
lt the v	a-10b-5c-5d-7e-5g-4h-3
lt their a	a-3c-5d3g3
lt their n	a-4b-6c-5d-5e-6f-6h-6
lt them .	a-8b-9c-5d-5e-6f-7g3h-11
lt them a	a-5c-4d-7e-6f-6h-5
lt them i	a-3b-3c-3e-3g-6h-3
lt them p	g-6
lt them r	d-4e4f-3g-7
lt them v	g5
lt them x	g3
lt then a	g-6
lt then p	a-3b-2c-4g-4h-3
lt then v	a-3b-4c-4e-6f-4g-5h-3
lt therapist v	a-4b-5c-3d-3e-4f-4g-3h-4
lt there .	b-5c-5d-7e-7f-6g-5h-7
lt there d	g-7
lt there i	b-3d-4f-3g-4
lt there v	g-7
lt there x	a-3b-5c-8e-6f-4g5h-5
lt these n	a-5b-9c-7d-8e-4f-7g-8h-4
lt they v	a-3b-4c-4d-6e-4f-6
lt they x	a-8b-5c-4d-6e-5f-5g6h-6
lt thigh r	g6
lt thing .	a-7d-4e-6f-5h-5
lt thing c	a-4b-3d-9e-6f-2g-6h-3
lt thing i	a-4g2h-5
lt thing n	a-7b-8d-6e-7f-8g-6h-3
lt thing p	a-3b-4c5g-10
lt thing r	a-5c-7d-3e-4g-9
lt thing v	a-2b6c2d-5e-7f-4g-6h-3
lt thing x	b-6f-4g-5h-4
lt think .	a-7b-3c-5d-5e-5f-3g-5h-4
lt think d	a-3b-8c-6d-6e3f-4h-7
lt think i	a-4c-3d2e-3f-4g6h-4
lt think p	a-6b-5c-4d-6f-4g-3h-3
lt think r	a-3c-3e-9f-5h-4
lt think s	e4g-5
lt third n	g-6h-3
lt thirteen n	g-4h-5
lt thirty n	a-5b-4c-3g-6
lt thirty-four n	g-7h-4
lt this .	a-9b-6c-3d-5e-3h-3
lt this a	b-5d-3g-6
lt this i	a-13c-5d-7e-8f-12g-9h-6
lt this n	a-7b-3c-7e-4f-13h-11
lt this r	a-4b-6c-7e-6g3
lt this t	b-2d-5e4g-8h-3
lt this v	a-5b-7d-3e-8f-6g3
lt this x	b-8c-5d-5e-6f-6g3h-8
lt those n	b-3c-3d-3h-3
lt though p	a-6b-3c-3d-3e-5f-3g-3h-5
lt thought i	a-6b-6c-8d-8e-9f-8g6h-7
lt threaten t	a-4b-4c-3d-4e-6f-4g3
lt three .	a-7b-6c-3e-3f-5g-7h-4
lt three c	g-4h-3
lt three i	g-10h-5
lt three n	b-5c-4d-5e-3f-4g-3h-3
lt throat .	g5
lt throw d	a-4b-5c-3d-4e-5f-3g5h-2
lt throw n	g8h-6
lt throw p	a-6c-3d-7e-10f-4h-5
lt thru d	b-9c-6f-6h-7
lt thru p	a5b-5c-4e-7g-9
lt thumb .	b-3c-4d-4e-2f-5h-4
lt thursday .	a-3b-3c-6d-3e-5f-5g-8
lt thursday c	g3
lt ticket .	g4h-6
lt tile .	g5
lt till n	g-7
lt till p	a-6b-7c-4d-4e-5f-4h-5
lt time .	a-4c-5f-4g-6h-9
lt time c	g-4
lt time d	b-5e-6g-7
lt time p	a-3e-3g8
lt tired .	a-6b-4c-3e-7f-10h-10
lt tired c	a-4d-2e-4g-7h-3
lt tired i	a-5b-4c-7d-4e-6f-9h-3
lt to .	a-3b-5c-4d-3e-5f-4h-7
lt to N	g-4
lt to d	a-13b-5e-8h-3
lt to n	a-4b-6d-6e-4f-5g-6h-4
lt to p	b4d-8e-6f3g4h-7
lt to r	a-5g3
lt to u	a-6b-4c-3d-4g-7h-4
lt to v	a6d-4e6f-3g3h-4
lt to x	b-3c-4d-3e-3g-4h-6
lt toast .	g-6
lt today .	a-5b-5c-4d-6e-5f-6h-5
lt today p	b-4c-2e-5f-5g-8h-5
lt together .	b-4f-3g-4
lt tomorrow $	g-4h-4
lt tomorrow .	b-3e-4f-3h-4
lt tongue .	h-5
lt tonight .	a-6b-5c-4d-5e-7f-8g5h-9
lt tonight c	b-3c-3d-3g-3h-4
lt tonight p	b-3d-3f-5h-3
lt too .	a-3b-3c-7d-3f-4g-4
lt too a	a-4b-5c-2f-3g-10h-9
lt tooth .	a-5b-3f-3g-6h-3
lt top .	a-5b-4d-10f-5g-6h-2
lt touch .	b-10c-4d-4e-7g-8h-4
lt touch d	g-7h-3
lt touch p	a-8b-4e-5g5h-4
lt touch v	g-6h-3
lt town .	a-6b-7c-3d-4f-6g-7h-4
lt track p	h-3
lt tracker i	b-3c-4e-3f-3g5h-5
lt train .	a-5b-5c-4d-5e-5f-5g-5
lt train i	g-6
lt train x	a-5b-6c-4d-3e-5f-5g3h-5
lt treat p	a-6b-3d-4e-4f-3g-6h-4
lt trip .	g-3h-4
lt trust .	a-5b-5d-6f-3g-3h-3
lt trust p	c-10d-4e-9f-9g-8h-5
lt trust x	g-3h-3
lt truth .	d-5e-8f-3g-8
lt truth i	a-3b3c-4d-4e-3g-11h-4
lt truth r	b-5g-6
lt truth v	g-3h-3
lt truth x	a-5c-4g-3
lt try d	b-5c-4d-4e-6f-5g-7
lt try t	g-5
lt tuesday .	a-5b-5d-4e-4f-5g-8h-5
lt tuesday c	b-3c-9d-4e-5g-5h-3
lt tuesday n	a-5e-3g-8
lt turn d	b-3c-3e-4g-5
lt turn n	g-6h-3
lt turn p	a-7b-5c-4d-6e-6f-5g3h-8
lt turn t	a-4b5c-3d-3e-4f-8g-6
lt twenty .	a-4b-6c-4d-4e-7f-5g-6h-6
lt twenty n	a-5b-3d-5e-3f-3h-2
lt twice .	a-5b-4c-4e-4f-6h-4
lt two .	g-5h-6
lt two a	a-5c-5f-3g-5
lt two i	a-9c-3g-5
lt two n	a-7b-6c-4d-8f-4g-4h-6
lt type d	a-4b-4c-4e-4f-4g-6h-3
lt typical n	a-3b-4c-3d-5e-5f-6g-5h6
lt unbearable .	a3e-3
lt under d	a3b-8c-7d-10e-6f-8
lt under p	a-8b-8c-3d-5e-7f3g-8h-7
lt under u	g-7h-4
lt understand .	a-3b-3e-4f-3g-5
lt unheard .	a-3b-5c-4d-4e-3f-4g-4h-3
lt unlovable .	g-6h-6
lt until N	a-3c-4f-3g-9h-3
lt until n	f-3g-5
lt until p	a-7b-9c-7d-6e-8f-3g7h-6
lt up .	a-3b-7c-9d-7e-4f-6g-6h-5
lt up c	a-8b-6c-6d-10e-6f-7g-10h-5
lt up d	b-3c-9d-6e-6f-5g-7h-5
lt up i	a-7f-4g5
lt up n	c-3e-6f-4g6h-4
lt up p	b-3c-3e-4f-5g3h-3
lt up r	a-5b-6d-7f-5h-6
lt up t	a-6b-5c-3e-7
lt up v	a-3b-6c-5d4e-3f-4g-13
lt upset p	g-7h-3
lt upstairs .	a-3b-3f-4
lt urge v	a-4b-4c-3e-4f-6g-9h-3
lt urge x	c-3d-7g-7h-3
lt us .	b-6c-7d-5e-7f-5g-6h-6
lt us d	g3h-3
lt us i	a-3b-3d-3e-5g-3h-7
lt us s	d-3g-6
lt us t	a-3b-4c-4e-4f-3g-9
lt us v	a-4e-3f-3g-5h-3
lt use .	a-6b-10c-3d-5e-6f-6g-8h-3
lt use d	a-6b-4c-4d-3e-3f-3g-3h-3
lt use i	g-6
lt use p	h-3
lt use t	b-4c-4d-3e-6f-6g-7
lt useless i	g-4h-3
lt useless n	a-4b-6c-4d-4e-4f5g-5h-6
lt very a	a-3g-7h-4
lt vet .	g-6h-4
lt video .	g-5h-4
lt video i	a-3
lt wait i	a-8b-5d-3e-4f-3h-7
lt wake i	a-5c-6d-5e-5f-5g7h-4
lt walk .	a-4b-5c-5d-5e-5f-7h-3
lt walk a	a-3b-3c-3d-5e-3f-5g-6h-6
lt walk i	a-5b-5c-4d-9e-3h-3
lt walk r	b-4d-4e-3g-4
lt wall .	a-6b-3d-3e-3
lt wall i	g-3
lt want .	a-4c-3d-3e-3h-5
lt want d	b-10c-6d-3f-5g-14h-6
lt want i	a-6b-3c-8d-7e-7f-9g6h-4
lt want n	a-3b-4d-3e-5f-3g-7h-5
lt want p	a-4b-6c-6f3g-5h-3
lt want s	g-4h-5
lt want t	b-5d-2f-5h-3
lt waste i	a-5b-4c-4d-4e-5f2g-4h-6
lt watch .	a-5e-4g-8
lt watch d	b-3c-6e-5f-3
lt watch n	a-6h-3
lt watch p	a-8b-8c-6d-7e3f-6h-7
lt water .	d-3g-5
lt way .	b-4c-3d-4e-3g-9h-5
lt way i	a-4b-3d2e-3f-3h-2
lt way n	b-4c-4d-9f-4g-5
lt way p	a-6b-6d-3e-6f-3h-3
lt way r	a-3c-8
lt way t	a-5b4c-4d-7e-7f-4g-5
lt we v	a-11b-3c-5d-6e-8f-3g-8h-8
lt we x	b-8c-5d-9e-9f-6g-7h-5
lt weak .	a-5b-5c-6d-5e-5f5g-10
lt weak i	c-3d-3f-6g-5
lt wear p	a-6b-7c-3e-4f-5g-7h-6
lt wednesday .	a-4b-3c-6d-4f-3g-7h-3
lt week .	b-3d-3e-4f-4h-7
lt week i	b-3c-3f-3g-8
lt week p	b-3c-5e-4g-7
lt week v	g-4h-3
lt weekend .	a-4b-6c-5d-5e-5f-5g-5h-5
lt weekend i	h-7
lt weird i	g-10h-8
lt well .	b-5d-7e-5f-5g-6
lt well v	a-5b-4c-7d-5e-5f-4g-8h3
lt what a	a-8b-5c-3d-4e-5f-6g-8h-7
lt what d	a-4b-6c-5d-3e-5f-8g-7
lt what n	a-5b-3c-3d-5e-2f3g-9
lt what p	d-3f3h-3
lt what v	a-7b-3d-4e-3f-6g-5h-4
lt what x	b-2c-8d-4g-12h-6
lt whatever p	a-6c-7d-6e-8f-9g-9h-7
lt when .	a-3c-4e-4f-4h-3
lt when d	a-4b-7c-5d-6e-5f-5g-4h-4
lt when n	h-3
lt when p	a-3b-5d-3e4g5h-3
lt where d	g-7h-5
lt where p	g7
lt whether p	a-7c-4d-4f-5g-3h-3
lt which n	a-4b-4c-3d-4e-3f-5g6h-5
lt which x	a-5b-4d-3f-6g-8h-7
lt while .	a-8b-3f-5g-6h-4
lt while p	a-9b-4c-3d-4e-6g-7h-3
lt who p	a-4b-8c-4d-4e-7f6g-3h-2
lt who v	a-5b-5c-4d-4f-6g4h-5
lt who x	b-6c-3d-2e-8
lt whole n	a-5b-5c3d-6f-4g-9h-6
lt why .	g4h-3
lt why p	a-5b-3c-5d-3e-3f-3g-8h-6
lt why x	a-5b-3f-3g-5h-6
lt wi .	g3h-3
lt wife .	g-6
lt wife a	g-6h-5
lt wife n	b-3e-4g-3h-3
lt wife v	g5h-5
lt wife x	a-11b-4c-6d-4e3f-8g-6h4
lt will .	b-4c-3h-4
lt will r	b5c-5d-4e-6g-10
lt will t	c-4d-4e-6f-5h-4
lt will v	a-3b-13c-4d-3e-4f-5h-5
lt will x	a-6b-6c-3d-5e-5f-6g5h-3
lt win d	a-6b4c-5d5e-9f-4g-7h-4
lt wind p	g-8
lt window .	a-3b-3c-3d3e-6f-3g-7h-5
lt window i	a-5b-4c-3d-3f-4g-8h-3
lt wire s	a5b-4c-3d-4h-3
lt wish p	a-5b-7c-3d-3f-4h-7
lt with a	a-5f-3g-8h5
lt with d	b-6c-8d-7e-8f-11h-7
lt with n	b-6c-4d-8e-5f-8g-13h-7
lt with p	a-5b-3c-3d3f6g-7
lt with u	g-5h-4
lt with v	a-5b-6c-5d-6e-6f-6g-6h-4
lt without d	a-4c-5d3f-3g-9
lt without n	a-5b-4c-3d-4e-3f-5g-6h-6
lt without p	g5
lt without v	a-4b-3d-6e-4g-5h-4
lt without x	a-7b-3e-3g-5h-6
lt wobble i	g-3h-5
lt woman i	a-6b-4c-4d-6e-6f2g-5h-7
lt wonder i	h-4
lt wonder p	a-3e-2f4g-7h-8
lt wonder s	g8
lt word .	a-4b-4c-3d-4e4f-3g-6h-5
lt word i	g-3h-5
lt word p	a-4b-5c-3d-3e-3f-6g-10
lt work .	a-3b-3c-6d-3e-3f-3h-3
lt work i	a-5b5d-5e-8f-5
lt work n	g-6h-5
lt work p	a-5b-3c-5d-6e-4f-6
lt work x	b-3c-8e-3f-3g-6h-4
lt world .	a-7b-9c-7d-10e-9f-9g9h-10
lt worry .	b-3c-3d-3g-4h-4
lt worry p	g3
lt worth a	a-4c-3e-4f-3g4
lt worthless .	a-3b-5c-5d-3e-3f4g-5h-5
lt would d	g4h-5
lt would i	g-8h-4
lt would p	a-6e-3g-5h-3
lt would r	a-6b-4c-3e3f-3h-4
lt would t	a5b-3c-5d-3e-6f-3g6h-4
lt would v	a-5b-3d-3f-3
lt would x	b-6c-8d-4e-6f-4g5
lt write .	a-7b3e-7f-5g-3h-5
lt write d	a-4b-3c-4d-2f-3g3
lt write i	a-5b-4c-3d-2f-3
lt write p	a-5b-6c-5d-6e-5f-4g-11h-5
lt write s	a-4b-3c-5d-4f-4g-6h-5
lt wrong .	a-5e-6f-7g-7
lt wrong i	a-5b-5c-3d-5e3f5g-8h3
lt wrong n	a-4b-3c-5d-5e-6f-5g-6h-6
lt wrong s	c-4f-3g4
lt wrong t	g3h-6
lt year .	a-8b-4d-6e-4f-3g-8
lt year a	g6h-5
lt year i	a-4b-5c-4d-3e-5g-7h-8
lt year p	g-9h-3
lt year r	b-3c-3d-3e-2f-5g-4h-3
lt yes .	g-6h-3
lt yet .	a-5b-5c-3d-3e-6f-4h-5
lt you $	a-8c-6d-4e-5f-3g-10h-3
lt you .	b3c-9d-3f-7
lt you a	a-4b-7d-4e-7g-5h6
lt you c	a-7b-4d-5e-5f-4h-4
lt you d	a-10b-3d-4e-5f-4
lt you i	a-10b-4d-5e-4f-5g-4h-4
lt you n	a-5b-5c-4e-3g-11h-4
lt you p	a-7c-4d-4e-3f-4g-14h-3
lt you r	a-4b3d-9e-3f-6g-6h-12
lt you s	b-4c-8e-4g-7h-5
lt you t	a-9b-4c-10d-3e-6f-6g-4
lt you v	c-6d-4e8f-4g3h-4
lt you x	a6b-6c-5d-4f-6g-7h4
lt your a	a-3b-4c-3d-5e-6f-5g-8h-7
lt your n	a-6b-3c-5e-12f-4h5
lt your v	a-8b-7c-3d-7e-6f-3h-5
lt yourself .	a-5b-8c-3d-4f-3g-6h-7
lt £35 .	a-5b-4c-3e-5f-4g-5h-6
lt £60 i	a-4c-4d-5e-3f-4g-3h-3
question	b-5c-3d-2e-6f2
role partner	a-11c-7d-10f-5g-10h5
role recovering	a5c3d7e-4f5g7h-5
role unspecified	a-11b-8c-6d-11e-10f-13g-8h-13
sentences 1	b4c9d7f6h5
sentences 2	a-5b-20c-31d-23e-14f-20h-12
sentences 3	a-14b-4c-14d-12e-5f-7
sentences 4	a-14b-14c-15d-19e-8f-20g-19h-8
template accountability	a8b-14c16d10e-18f-16g-22h-10
template conversation	a4c-11d-13e3f-15g-15h10
template free	a-22c-24d-19e-2f9g13h-6
template gratitude	a-10b-15c-8d-5e-10f-10g-10h-11
template i-feel	a-12b6c-13d-7e-9f-20g-12h-6
template promise	a-5b-7g-5
template setback	a-6c-6d11e-9g-17h-13
tl . "	g-6h-6
tl . .	a-3b-3c-4f-3g-7h-3
tl . a	a-6b-3c-3d-4e-5f-7g3
tl . about	a-4
tl . after	a-4b-4
tl . again	b-4c-5e-3g-4
tl . and	a-7b-3d-3e-5h-4
tl . at	a-5b-4c-5d-4e-3f-4g-9h-4
tl . be	a-10b-9c-4d-3e3f-5g-7
tl . because	g4
tl . before	h-4
tl . but	a10c-3d-3
tl . cut	a-5b-2d-4e-3f-4g-5
tl . do	a-6b-6c-5e-3f-5g-8
tl . eleven	a-5e-3f-4g-3h-5
tl . even	e-3g-6
tl . fine	g-5
tl . first	g-3h-4
tl . for	a3b-3c-3e-3f-3h-3
tl . give	g6h-4
tl . go	a-5b-7e-4f-5g-6h-4
tl . have	a-5b-5e-9g-5h-7
tl . he	a-10b-5d-3f-3h-10
tl . his	g-4h-7
tl . i	a-4b3c-3f5g-4h-3
tl . if	a-6c-3d-3e-3g-5
tl . in	a-6c-4d-3f-4
tl . it	b-6d-3e-3f-5g-4h-4
tl . leave	d-3g-3
tl . long	g4h-3
tl . love	a-4b-2c-4d-3e-3f-6h-3
tl . m	g-3h-3
tl . me	a-5b-7d-4e-4f-5g-4h-4
tl . miss	a-5b-3d-5e-2f-3g-5h-4
tl . my	b-4f-3h3
tl . no	a-5b-5c-6d-4e-6f-9g-8h-10
tl . nobody	a-7b-7c-7d-4e-7g-2h-3
tl . not	a-5c-5d-5e-6g-8h-7
tl . nothing	a-7b4d-3e-7f-7g-5h3
tl . on	a-2d-2
tl . once	a-4c-3g3
tl . one	a-4b-3g-6h-3
tl . only	a-4b-3g-6
tl . or	g-5
tl . phone	g-2
tl . provide	g-3h-2
tl . ring	g-3
tl . say	g-5h-3
tl . she	a-5b-6d-3e-7f-4g-5h-5
tl . sit	f-3g-5
tl . so	b-7d-3e-4g-3h-3
tl . tell	g-8h-3
tl . thank	a-3b-3d-3e-2f-2g-5h-4
tl . that	a-5b-5c-3d-2e-4g-13
tl . the	a-4b-5c-3d-5e-6h-7
tl . then	a-4b-3d-3g-8
tl . there	a-8c-3d-7f-3h-5
tl . they	h-4
tl . though	g-5
tl . to	a-13b-7c-6d-4e-3f-6g-6h-4
tl . top	g-3h-3
tl . walk	g-4
tl . watch	g-4
tl . we	a-3b-4d-4f-3g-8h-3
tl . whatever	g-7h-2
tl . when	g-3
tl . which	a-7b-4d-4f-7g-5h-6
tl . who	g5
tl . with	a4b-3c-5d-6f-4g-7
tl . would	a-3g-7
tl . write	h-6
tl . you	a-3b4d-5g-10
tl N ,	b-8c-5d-5e-5f-7g-17h-4
tl N .	a-9b-7c-4d-8e-5f-7h-7
tl N :	a-4f-3g-5h-4
tl N and	a-9b-3c-6e-3g5
tl N because	a-3g-3
tl N before	g-4
tl N by	a-5b-4c-5d-4e-3g-6
tl N for	g-6
tl N i	a-3b-3d-5e-4g5
tl N morning	g-5h-3
tl N night	c-4d-3g-6
tl N off	a-7b-3c-3e-4f-3g-6
tl N on	g-3
tl N that	a-4b-3d-3e-6g-6
tl N we	a-4b-4c-3d-4e-4f-4g-3h-3
tl ^ "	a-4b-9f-8g-5h-3
tl ^ a	a-9b-7c-8e-8f-8h4
tl ^ after	a3b-3e-6g-8
tl ^ all	a-6b6c-4d-5f-4g-9h-6
tl ^ an	a-6b-5c-4d2e-4f-4g-5h-4
tl ^ and	b-3c-3g-5h-4
tl ^ anyone	a5b-3c-5d-6e-3f-4g-7h-6
tl ^ apology	a-6c-4d-4e-3f-3g-6h-4
tl ^ at	a-5b-7c-3d-3e-5f-3g-7h-3
tl ^ be	a-10b-5c-5d-6e-5f-6g9h-11
tl ^ because	a-4b-4d-6e-6f-3g-9h-3
tl ^ boot	g-5h-3
tl ^ call	g-4h-4
tl ^ can	a-4b-7c-2d-3e-3f-4h-4
tl ^ certain	a-5b-3c-5d3e-4f-3g-3h-4
tl ^ come	a-3b-3c-4d-3e-3f-6g-7h-3
tl ^ could	a-4c-3f-6g-5h-4
tl ^ day	a-8b-6c-7d4e-6f-8g-8h-9
tl ^ dear	a-5b-6c-4d-5e-3f-6g-10h-3
tl ^ deep	b-3c-3d-3e4f-4g-4h-3
tl ^ do	a-8b-9c-3d-5e-10f-7g-3h-6
tl ^ either	a-4b-5c-4d-3e-5f-3g-5h-5
tl ^ eleven	g-5h-3
tl ^ every	a-8d-5e-5f-3g-8h-7
tl ^ everybody	g-9h-5
tl ^ everyone	a-4b6d-5e-6g-6h-6
tl ^ everything	a-5b3c-5d-5e-6f-6g-7h-3
tl ^ father	b-8c-3d-7e-5f-4g-9h-5
tl ^ feel	g-6h-4
tl ^ from	g-7h-5
tl ^ get	a-3b-4c-4d-4g-6h-5
tl ^ give	a-6b-3c-5d-3e-5f-4
tl ^ go	g-6h-4
tl ^ good	h-4
tl ^ goodbye	b-4c-6d-3e-3f-6g4h-3
tl ^ hand	g-6h-3
tl ^ have	a-8b-5c-3d-6f-3g-6h-7
tl ^ he	a-5b-4c-5d-5f-8
tl ^ her	a-3b-3d-3e-5f-3g-6h3
tl ^ honestly	a-6b-4d-5e-5f-5g6h-5
tl ^ how	a-11b-6c-3d-4e-4g-7
tl ^ i	b-4c4d-4e-10h-6
tl ^ if	b-4e-4
tl ^ in	a6b-5c-4d-7e-3f-4g-7
tl ^ it	b-5c-7d-3e-12f-7g-12h-8
tl ^ just	a-7b-7c-5d-9e-8f-6g-9h-5
tl ^ kill	b-3d-3f-5h-4
tl ^ last	c-3e-3
tl ^ leave	c-3d-5e-4g-7
tl ^ let	g-7
tl ^ lie	g-3h-4
tl ^ life	a-5b-4c-6d-4e-3f-5g4h-5
tl ^ look	h-4
tl ^ man	a5b-4c-3d-4h-3
tl ^ mistake	a-6d3e-2g-5
tl ^ mother	a-3b-6c-5d-6e-5f-6g-2h-7
tl ^ must	g-7h-5
tl ^ my	a3b-11e-4f-7
tl ^ next	a-3c-3g-6h-3
tl ^ no	a-9b-7c-4d-9e-8f-9g-10
tl ^ nobody	a-6c-5d-8e-7f-5h-8
tl ^ none	a-10b-3d-3e-3g-8h-4
tl ^ not	a-7b3c-6d-7e-4f-5g-6h-5
tl ^ nothing	a-7b7c-6d-9e-12f-6g-9h-8
tl ^ now	g-6
tl ^ on	a-5b-4c-6d-5e-4
tl ^ one	a-3b-6c-5e-4f-3g-8h-4
tl ^ only	a-4b-5c-5d-3e-4f3g-8
tl ^ open	g4
tl ^ our	a-5b-6c-4d-4e-5f-6g7h-5
tl ^ over	a-6b-3c-5d-4e-4f-6g-5h-7
tl ^ pack	g-5h-6
tl ^ please	b-3c-6d-3e-4h-4
tl ^ put	b-4c-3d-4e-4g-5h-5
tl ^ quit	a-8b-7c-8d-8e-4f-6g-4h-4
tl ^ relapse	g-6h-5
tl ^ she	c-4d-6e3f-11g-5
tl ^ shoot	a-6b-3c-3d-2e-3f-5g-5h-4
tl ^ shot	g-8h-5
tl ^ show	a-4b-3c-5d-2f-3g-4h-5
tl ^ sleep	a-3b-5c-4d-5e-5f-7g-8h-6
tl ^ so	g-10h-6
tl ^ some	a-7b-4c-5d-7e-7f-4g7h-4
tl ^ sometimes	d-2f-4g4
tl ^ sorry	b-6d-7e-7f-6h-6
tl ^ stop	a-6b-5c-4d-8e-6f-7g-6h3
tl ^ take	b-12c-6d-8f-3g-8h-5
tl ^ tell	a-4b-4d-3e-8h-4
tl ^ thank	a-6b-5c-5e-4g-5h-5
tl ^ that	a-8b-6c-5d-6e-5f-8g-7h-4
tl ^ the	a-4b-11c-8e-8f-8h-13
tl ^ then	g-3h-5
tl ^ there	a-9b-7c-5d-4e-8f-5g6h-4
tl ^ they	a-9b-6c-5d-7e-7f-8h-8
tl ^ thing	a-3b-5c4d-7f-3g-7h-4
tl ^ think	a-2b-4d-5e-5f-4g6h-5
tl ^ thirty	a-5b-4c-3g-6
tl ^ this	a-6b-10c-5d-8e-8f-8h-8
tl ^ three	g-5h-2
tl ^ to	a-4d4g-4
tl ^ tonight	a-3b-5e-4f-6g-5h-5
tl ^ twenty	g-4h-3
tl ^ typical	a-3b-4c-3d-5e-5f-6g-5h6
tl ^ walk	a-3b-3c-3d-3e-5f-5g-7h-3
tl ^ we	a-5b-7c-5d-6e-6f-7g-9h-6
tl ^ what	a-2b-6c-6d-5e-6f4
tl ^ whatever	a-6c-5d-6e-7f-6g-5h-7
tl ^ when	a3g6
tl ^ who	a-6b-3c-3d-3e-4f4g-7h-6
tl ^ why	a-5b-3f-3g-5h-6
tl ^ would	a-7e-3f-3h-2
tl ^ write	g-4
tl ^ yes	a-3b-4c-3d-2e-5f-4g-5h-4
tl ^ you	a-9c-9d-5e5f-7g-6
tl ^ your	a-9b-6c-10d5e-4f-3g-6
tl a "	g-4h-4
tl a $	b-10d-8e-6f-6h-6
tl a ,	a-4b-3c-9d-3e-3g-8
tl a .	a-2b-7c-5d-4e-10f-6g-6
tl a :	g-3h3
tl a ?	a-4c-3h-6
tl a a	a-6b-6c-6d-5e-5g-5h5
tl a about	b-4c4d-7e2f-5g-13h-12
tl a account	a-5b-3d-4e-3f-3g-9h-4
tl a addict	a-6b-4c-5d-4e-3f-4g-3
tl a again	a-4b-8c-8d-7e-4f-7g7h-4
tl a all	g7
tl a and	a-4b-5c-6d-3e-10g-7h5
tl a anymore	g6h-3
tl a as	a-5b-8c-7d-6e-8g-8h8
tl a at	a-6c-5d-3e-6f-6
tl a be	a-3b-6c-5d-3e-6f3g-7h-7
tl a because	a-7b-10c-3d-3f-4g-8h-4
tl a before	g-10h-7
tl a bloke	g-9h-5
tl a bone	g-5h4
tl a book	c-3d-5e-3f-3g-3
tl a by	a-5e-6g-8
tl a card	a-3
tl a chance	g-7h-5
tl a child	a-4c-3d-4f-6g-4h-6
tl a choice	a-3b-3c6d-7e-3f-4g-5
tl a day	a-5b-4c-5d-6e-4f-5g-6h-6
tl a deal	a-7b-5c-5d-6e-7f-7g-5h-5
tl a do	b-5c-3d-4e-5f-6g-7h-8
tl a door	a-4d-4f-5g5h-5
tl a down	b-3c-3d-3e4f-4g-4h-3
tl a evening	a-3b-5c-4d-5e-5f-6g-5h-5
tl a every	b-3c-3f-4g-2
tl a excuse	c-4g-4h-6
tl a failure	g-6h-7
tl a father	a-3c-3f6h-6
tl a for	a-6b-6d-5e-6f-8h-3
tl a from	g-7h-6
tl a guy	g-6
tl a habit	a-3c-4f-3g-6h-3
tl a have	a-5b-5c-3e-6f-5g4h-4
tl a he	a-4b-4e-7f-5
tl a house	a-3b-4c-4e-8f-6g-6
tl a husband	a-5b-7c-3d-5e-6f6g-6h-8
tl a i	b-5c-3f-8h-4
tl a if	a-4b-5c-10d-4e-5f-6h-4
tl a in	c-3f-9g-10h-4
tl a inside	a-3b-3d-3f-4g-6h-3
tl a it	a-7b-6c-6d-6e-7g4h-3
tl a job	c-4d-5f-5g-4h-5
tl a lie	a-3b-5c-4d-5e-4f-3g-3h-5
tl a listener	b-2d-3e-2f-5h-8
tl a little	a-3e-4h3
tl a loser	a-4b-4c-5d-4e-3f6g-5h-6
tl a man	a-3b-6c-3e-5g-9h9
tl a meet	g-5h-3
tl a mother	c-6f5g-5h-9
tl a narcissist	g-6h8
tl a night	a-9b-5c-4d-4e-4f-6h-3
tl a now	g-9h-6
tl a of	a-4b-5c-4f-14h-4
tl a off	a-3b-7c-3d-3e-4h-2
tl a old	a-3b-3c-4d-4e-2f4g-8
tl a on	a-7b-7c-3d-7e-7f-9g-6h-6
tl a one	a-6b-5c-4d-5e-3f-7h-9
tl a parking	g-4h-3
tl a person	a-7b-8c-5d-3g-8
tl a phone	a-6b-4c-3d-3e-3f-5h-4
tl a question	h-7
tl a reader	a-3b-2c-4d-2f-7g-4h-3
tl a relapse	a-7b-3c-7d-11e-4f-7g-9h-5
tl a responsibility	a-3b-4c6d-3f-3g-3
tl a room	h-3
tl a since	a-3b-3c-5e-3f-5g-5h-5
tl a site	a-5b-3c-5d3e-4f-3g-3h-4
tl a sleeve	g6
tl a so-and-so	g-6h6
tl a story	a-5c-4d-3e-5f-5h-7
tl a talk	b-3c-3f-3g-4
tl a ten	a-6e-3g-4h-3
tl a than	a-11b-5c3e-8f-5g2
tl a that	a-7b-3c-3e-9f-4g-3h-4
tl a the	a-8b-5c-6d-7e-6f-9g-12h-8
tl a thing	a-5b-6c3e-4f-4g-10h-5
tl a this	a-4b-3c-6f-4g-4h-3
tl a thought	g5
tl a time	a-3c-3d-3g5h-8
tl a to	b-5c-11d-4h-6
tl a today	g-3
tl a tonight	a-2b-5c-6d-3e-6f-8h-6
tl a turn	b-3h-3
tl a up	a-3b-2c3d-5e-2f-2g-7h-7
tl a way	a-6c-3d-2h-4
tl a week	a-4b-4c3d-5e-3f-3g-8h-2
tl a weekend	g-6
tl a when	a-3b-4d-4e-4g-11
tl a window	a-4b-4c-4d-4f-4g3
tl a with	a-9b-5c-4d-4e-4f3g-5h-4
tl a without	a-3b-4c-4d-3e-4h-3
tl a wobble	g-3h-5
tl a woman	a-6b-4c-4d-5e-5g-6
tl a year	f-2g-5
tl a you	a-13b-7c-13d-5e-4f-7g-9h-7
tl a your	a-4c-4e-3f-8g-3h-11
tl c a	b-4c-6d-4e-5f-10g-5
tl c ask	a-3b-7c-6d-6e-5f-4g-7h-4
tl c back	a-3c-3f-4
tl c cold	b-5c-6d-5f-5g-5h-10
tl c do	a-4b-4d-5e-2g-8h-3
tl c everyone	a-4b-9c-5d-8e-3f3
tl c for	c-8
tl c go	b-4c-7d-8e-4f-3h-5
tl c have	g5
tl c he	c-3e-7h-7
tl c hit	g7
tl c i	c4e-4f-5
tl c if	g3
tl c in	g-3h-5
tl c it	a6b-4c-4d-4e-3f-3
tl c leave	a-3b-3c-4d-3f-3g-10h-3
tl c lonely	b-4c-4d-5f-3g-5h-3
tl c make	a-3c-3d-4e-3f-3g-4h-3
tl c more	g-5h-4
tl c my	a-6b-3c-5d-4e-3f-3
tl c never	c-4g7h-5
tl c night	a-7b-6c-4d-3e-4f-3g-6h-5
tl c no	a-7b-5c-4d-5e-4f6g-3h-6
tl c nobody	b-6c-6d-6e-5f-5h-5
tl c not	a-6b-3c-5d-3e3g-8
tl c now	b-3f-4g-3h-4
tl c old	f4g-7h-5
tl c only	c-3d-3g-3
tl c put	g-5
tl c relieve	g-3
tl c ring	a-3b-2c-3d-3e-3f-3
tl c sad	b-3c-4f-3g-6h-3
tl c say	c-3e-4f-3h-3
tl c see	g-7h-5
tl c she	a-7c-3f-7g5
tl c sit	a-5b-5c-4d-5e-5f-8g5h-5
tl c so	a-9b-4c-4d-3e-7g-9h-4
tl c stand	g-4
tl c take	a-4b-5c-3e-8
tl c tell	a-3c-2f-4g-5
tl c that	a-9b-3c-3g-4h-6
tl c the	a-3b-9c-4e-4f-3h-8
tl c then	a-4b-3c-3e-7f-4
tl c there	c-6g-8h-7
tl c they	d-3
tl c think	g-6
tl c this	a-6b-4c-3e-4f-4g-6h-3
tl c throw	a-5b-5c-3d-3e-10f-5h-5
tl c tired	b-4c-3d-3f-3g-6h-5
tl c tonight	g3
tl c turn	c-2d-3f-3
tl c very	g-3
tl c wait	g-7
tl c we	a-3b-4c-4d-6e-4f-3g-8h-3
tl c would	g6
tl c you	b-4c-4e-5g-5h-8
tl d ,	g-10
tl d .	a-5b-6d-5e-6f-8g-6h-3
tl d account	a-9b-4c-8d4f-3g-5h-3
tl d action	a-4b-6c3d-6e-4f-4g-3
tl d addict	a-5b-6c-5d-5e-4g-8
tl d addiction	a-8b-6c-6d3e-3f-5g-8h-6
tl d address	a-4b-4c-4e-4f-4g-6h-3
tl d affair	a-3b-3d-3e-3f-4h-3
tl d agreement	b-3c-3d4f-3g-5
tl d alarm	g-7h-5
tl d algorithm	a-4b-6c-3d3e-6f-3g-4
tl d allotment	g-5h-5
tl d and	a-5b-8c-5d4e-8f-4g3h-4
tl d answer	c-3e-4g-10
tl d apology	a-6b-4c-3e-9f-3g-5
tl d application	a-3b-4c-4d-5e-4f-4g-8
tl d arm	a-8b-5c-5d-5f-3g6h-3
tl d aunt	a-7b-7f-3g-6h-4
tl d baby	b-11c-4d-4f-4g4h-4
tl d back	a-5b-10c-4d-7e-6f-7g-10h-6
tl d bad	a-6b-6d-4e-5g-9h-10
tl d bag	a-7b-4c-5d-4e-5f-3g-11h-5
tl d ball	a-6b-5c3d-9e-4f-3g-8h-4
tl d bank	a-5c-2h-3
tl d barbecue	a8b-6d-3e-3f-3g-5
tl d bath	a-4b-2c-3d-3e-3f-3g4
tl d bathroom	a-4b-6c-4d-4e-4f-8h-4
tl d be	g3h-5
tl d beam	g5h-6
tl d bed	a-3d-2e-3g7h-3
tl d bedroom	a-5b-2c-3d-3f-4
tl d behavior	a-2b-4d-5e-3f-3g-4
tl d belt	a-4b-8c-5d-6e-7f-6g7h-6
tl d bench	b-5c-4d-5e-4f-4g-5h-3
tl d big	a-5b-5c-4d-3h-6
tl d bike	b-5c-3d-4e-7f-4h-5
tl d bill	a-4c-5g-4
tl d bin	a-6b-5c-5d-4e-4f-3g-7
tl d birthday	b-3c-8d-4g3
tl d biscuit	a-6b-4c-4d-4e-3f-5g-7h-7
tl d bite	b-7c4d-4e-9f-5g-11h-7
tl d bloke	a-7b-6c-5d-5e-4f-3g5h-5
tl d blood	b-4c-2d-5f-4g-7h-5
tl d blue	a-7b-3c-3g-7
tl d body	a-5b-6c-5d-3e-5g-5
tl d boiler	a-8b-7c-5d-6e-7f-7g-7h-4
tl d bonus	g-5
tl d book	g-6h-5
tl d boss	a-6b-4c-5d-6e-3f-5g-5h-6
tl d bottle	g7h-5
tl d boundary	a-6d11g-4h-4
tl d bread	a-3b-4c-6d-4e-4f-4h-4
tl d break	b-3c-3d-4g3h-3
tl d bridge	a-7b-6c-9d-6e-7f-4g4h-3
tl d brother	a-4b-3c-6d-5g6
tl d browser	a-3b-4c-4e-3g-5h-4
tl d bruise	g4
tl d bucket	g-7h-6
tl d budget	g-6h-6
tl d burden	a-5b-4c-3d-3e-3f-8g6h-4
tl d bus	a-7b-4c-2d-4h-5
tl d business	g-3
tl d cake	a-5b-4d-3e-3f-4g-7h-5
tl d call	a-4b-5c-3d-7e-3f-3g-4h-3
tl d canal	a-3b-4f-3g-5h-5
tl d car	a-8b-3c-4d-4e-3f-3g5h-4
tl d caravan	b-4c-2d-3e-6g-7h-3
tl d card	a-5c-3d-3e-2
tl d cat	a-5b-5c-4d-7e-5f-3g4
tl d chat	a-3g-8
tl d child	a-4b-8c-4d-4e-6f-4h-8
tl d chip	b-6c-4e-5g-6h-4
tl d choice	g-5h-7
tl d clinic	g-4h-5
tl d clock	g4
tl d coat	b-4c-6d-3f-4g-6h-3
tl d code	a-4b-2e-3h-4
tl d coffee	g-2
tl d cold	a-9b-3c-4e-9f-5g-3h-11
tl d complete	h3
tl d control	a-8b-8c-10d6e-4f-6g-6h-4
tl d conversation	a-6b-5c-11d3e-6g-9h-4
tl d counselor	a-7b-7c-3d-5f-5g-9h-4
tl d couple	a-6b-6c-4d-5e-5f-5g-6h-6
tl d coward	a-5b-6e-4f-3g-6h3
tl d craving	a-6b-4c-5d3e-4f-4g-7
tl d cricket	g-3h-4
tl d criminal	b-4e3f-6g-6h-5
tl d crossword	h-3
tl d cup	f-3g-4h-3
tl d cushion	d-5e-5g-5h-4
tl d date	a-5b-4c-7d-3e-3f-5g-5h-5
tl d daughter	a-4b-5c-5d-4f-5h-5
tl d day	b4c-6d-6e-3f-3g-3
tl d dead	a-4b-3c-5d-4e-5f-8g-5h-3
tl d decent	a-6b-6c-6d-8e-8f-9g-7h3
tl d defense	a6b-5c-4d-7e-3f-4g-5h-3
tl d dentist	a-5b-5c-4d-5e-6f-5g-6h-3
tl d desk	b-3h-3
tl d diary	a-5b-4c-3d-3e-5f-3
tl d dinner	g-7
tl d disclosure	a-4b-3c-3d-3e-3f-4g-7h-2
tl d dish	a-3b-3c-3d-5f-4g-6
tl d do	h-4
tl d doctor	a-3b-5d-3e-4g2h-3
tl d dog	a-9b-5c-5d-4e-4g3
tl d door	a-4b-4c-3d-3e-4g5
tl d doorway	g5
tl d drawer	d-5h-5
tl d drink	a-3b-3c-4e-8f-3
tl d early	a-4b-3f-4g-5h-3
tl d end	d-6e-4f-6g-4
tl d envelope	a-6b-7c-4d-5e-7f-7g6h-3
tl d evening	b-3c-3e-3g-5h-3
tl d excuse	a-4b-6c-3d-4e5f-6g-13h-5
tl d extent	a-4b-3c-5d-3f-4g-5
tl d eye	a-6b-5c-4d-6e-5f-8g-3h-8
tl d face	a-7b-9c-3d-6e-10g3h-5
tl d family	a-7c-8e-8f-4g3h-8
tl d father	b-6d-3f-5g-3
tl d fault	a-8c-3d-5f-6g-7h-5
tl d fence	a-3b-3c-3d-5e-4h-3
tl d few	a-3f-3g-3h-4
tl d film	h-4
tl d filter	a-4b-2c-3e-3g-6
tl d finger	a-2b-4c-6e-5h-6
tl d first	a-6e-3g-5h-3
tl d fist	a-3b-7c-3e-6f-3g8h-4
tl d flower	g-4h-3
tl d fool	a-5b-3c-3d-3e-4g-8h-7
tl d foot	a-4b-6c-5d-5e-4f-5
tl d form	a-3b-5c-6d-2e-3f-4g-7h-4
tl d fortnight	g-8h-5
tl d forty	g-7h-5
tl d fraud	b-3c-3e-4g-5
tl d friday	a-3b-4d-2e-3f-4g-6h-3
tl d fridge	b-4c-3d-4e-5f-3g-4h-5
tl d friend	a-5b-7c-5d-4e-7f-2h-6
tl d funeral	g5h-3
tl d future	f-6g-6h-4
tl d garage	a-4b-5c-3d-5e-4f-6g6h-5
tl d garden	a-5b-4c-5d-7e-6f-5g-8h-6
tl d gas	b-4c-3d-4e-3f-3g3h-3
tl d gate	g-5h-7
tl d get	d2g-5
tl d girl	a-9b-8c-7d-4e-10f-6g9h-7
tl d good	a-3b-6c-8e-10g-10h-6
tl d ground	g5
tl d group	a-3b-6c-3e-5g-5h-3
tl d gym	a-7b-6c-5d-4e-4f-5g-7
tl d habit	b-4c-8e-3f-4g-7
tl d hair	a-5b-5c-3d-3e-7g3h-3
tl d half	a-6b-3c-3d-3e-3f-4g3h-4
tl d hall	a-4b-6c-4d-6e-7f-6g-4h-3
tl d hand	a-8b-4c-8d2f-4h-6
tl d hard	c-3d-4f-5g-4h-8
tl d harm	a-5b-6c-8d-4e-4f-4g-7h-3
tl d head	a7c-9d-8e-5f-5g-4h-5
tl d heart	a-5c-4d-4e-11f-3g-7
tl d heating	a-5b-4d-6e-4f-4g-6h-3
tl d hide	g-7
tl d history	a-5b-4c-5e-4f-5g-6h-3
tl d holiday	a-3c-7d-6e-6g-6
tl d honest	g-4
tl d hospital	a-7b-2c-6d-5f-3g-11
tl d hotel	g-4
tl d hour	a-5b-3c-5d-4f-5
tl d house	a-3d-4f-5h-4
tl d hurt	a-3b-3c6d-8f-5g-4
tl d husband	b-4d-5e-3f-6g6
tl d hymn	h-3
tl d hypocrite	g-3h4
tl d i	a-5c-3d-3e-5g-5h-4
tl d ice	a-4b-4c-4d-6e-3f-4g-7
tl d idiot	a-5d-4e-5f-5g-4h-4
tl d illness	g-5h-5
tl d intention	a7c-4d-3e6g-8h-8
tl d iron	a-3e-4g5
tl d ironing	a-5b-6c-3d-4e-6f-5g-6h-4
tl d job	a-7b-3d-3e-5g-10h-4
tl d joint	a-3g-3
tl d joke	a-5b-5c-4d-4e-6h-5
tl d kettle	a-5b-4c-3d-3e-5f-3
tl d key	b-3c-3e-3g-7h-5
tl d kid	a-3c-5d-7e-6f-4h-4
tl d kind	a-5b-3c-3d-5e-2f3h-6
tl d kitchen	a-5b-4c-4d-9e-4f-3g-9h-5
tl d knee	a-5b-4c-5d-7e-4f-6g-10h-5
tl d knife	a-5b-5c-5d-6e-6f-6h-7
tl d lad	a-4b-5d-6f-3g-5h-3
tl d laptop	a-5b-3c-4d-4e-4f-3g-7h-4
tl d last	b-10c-8d-7e-7f-6h-7
tl d laugh	g-3h-4
tl d lawn	a-3b-5c-4d-6e-4f-4g-7h-4
tl d letter	a-4b-2c-7e-3f-4g3
tl d liar	a-3b-2d-3e-4f-3g-9h3
tl d library	a-4b-6c-5d-5e-5f-6g-5h-4
tl d lie	a-6b-7c-5f-7g-11
tl d life	b5c-8e-5f4g-6h-6
tl d light	g4
tl d line	a-4b-5c3d3e-6f-5g-8h-6
tl d list	g-7h-4
tl d little	a-4b-4c-4d-4f-4g-6h-6
tl d lock	b-8c-4e-11f-4g-6h-4
tl d long	c-3g-5
tl d look	a-8b-3c-7d-7e-4f-6g-5h-5
tl d lost	g-3
tl d lot	b-7c-8d-10e-8f-10h-6
tl d man	a-5d-5e-6h-11
tl d mark	b-4c-3d-5e-5g9h-6
tl d marriage	g-7h-9
tl d meet	a-4b-3c-3d-5e-3f-2g-10h-3
tl d mess	a-3b-5d-6e-4f-6g-6h-7
tl d message	b-7c-6e-6f-3h-5
tl d middle	g3
tl d mileage	g8h-4
tl d mind	a-4b-5c-4d-3e3g-6h-5
tl d minute	a-3b-8c-3d-3e3f-3g-12h-4
tl d mirror	a-3b-5c-3d-4e-4f8g-8h-6
tl d mistake	f-2g-4
tl d molehill	a-3c-3e-5h-4
tl d moment	a-7b-9c-5d-10e-8f-7g-7h-7
tl d money	a-3b-3c-5e-3g-3h-4
tl d monster	a-5b-7c-4d-4e-8g-6h-6
tl d month	a6b-6c-5d-8e-4f-5g-10h-4
tl d more	a-3b-4c-3e-4f-3
tl d morning	a-4b-5c-6e-3f-6h-3
tl d mother	a-6d-4e-5f-7h3
tl d motion	a-3d-3g-3h-3
tl d mountain	a-3c-3e-5h-4
tl d mouth	a-7b-4c-3d-5e-7f-4g5h7
tl d mug	a-4b-4c-3d-3e-3g5h-9
tl d nag	a-12b-4c-6d-3e-6f-6g-8h5
tl d name	a-6b-5c-4f-4h-6
tl d neighbor	a-5b-7c-6d-10e-4f-7h-8
tl d nerve	a-3b-6e-6g-6h-7
tl d new	a-8b-9c-8d-5e-3f-7g-6h-3
tl d news	a-6b-8c-6d-6e-6f-6g-5h-6
tl d next	g-7
tl d night	a4b-5c-4d-5g7
tl d note	b-4c-3g-5h-3
tl d of	a-7b-5c-6d-12f-3g3h-6
tl d office	a-6b-10c-6d-7e-4f-5g-7h-5
tl d old	a-6b-7e-5f-9g-9h-5
tl d one	a-4b-5c-3d-6f-4h-5
tl d order	a-5b-4d-3f-5g-5h-5
tl d other	d-4
tl d oven	b-3c-4d-6e-3f-3g-6
tl d over	a4b-9c-5d-4g-4
tl d own	c-4e-5f-3h-5
tl d page	a-4d-4e-3f-4g-8h-6
tl d pain	g-4h-3
tl d parent	g-5h-3
tl d part	a-7b-6c5d-11e-5g-7h-3
tl d passport	g6h-5
tl d password	a-3b-3c-5e-3f-3g-7h-5
tl d past	a-6b-8c-3d-5e-5f-3g-5h-5
tl d peace	g-4
tl d phone	a-3b3c-3e-4f-3h-3
tl d photo	a-3b-4d-3e-6f-6h-4
tl d picture	a-8b-9c-5d-8e-7f-7g-7h-7
tl d piece	a-4b-3c-4d-3e-3f2g-4
tl d pier	g-4
tl d place	g-5
tl d plan	a-4b-4c-3f-4g-6h-6
tl d plate	a-4b-4c-5e-4f-3h-6
tl d point	a-5b-3d-3e-4f-8g-4h-4
tl d police	a-3b-4c-3d-6e-3f-3h-3
tl d porn	a-4b-6c-9d-6e-7f-5g-6h-5
tl d post	a-3b-8c-5d-4e-3f-6g-4h-4
tl d private	a-4b-4c-4d-4f-4
tl d promise	a-7c-5d9e-7f-3g-8h-3
tl d question	a-5b-3c-6d-4e-3g-4
tl d quiet	e-5g-8
tl d quiz	g-6
tl d radio	b-4c-5e-3f-3g-8
tl d rail	a-4b-5c4d-5e-4f-4g-4h-4
tl d razor	a-4b-6c-9d-6e-3f-5g4h-3
tl d reason	a2b-5c-3d-4e-3f-6h-7
tl d receipt	a-4b-4c-8d-5e-5f-3h-3
tl d relapse	a-5b-5c-4d10e-4f-4g-5h-6
tl d report	g-5h-3
tl d rest	a-7b-4c-5e-3f-3g3h-5
tl d review	a-4f-4g-4h-4
tl d rice	g-4h-4
tl d right	a-13b-2c-3f-5g-7
tl d river	a-4b-3c-2f-5
tl d road	a-2b-3c-6d-6e-5f-5g-5h-5
tl d roof	a-4b-3c-3g3
tl d room	a-5b-3c-3d-5e-3g4h-4
tl d rope	b-4c-3d-3e-3f-5g7h-5
tl d router	d-3
tl d row	d-4f-4g-9h-4
tl d rule	a-5b-8c-3d-8f-5g-6h-7
tl d run	a-4f-5
tl d saint	a-9b-6c-5d-5e-6f-7g-5
tl d same	a4b6d-3f-3g-8h-6
tl d scan	a-4c-3d-4e-6g-12h-4
tl d school	a-5b-3c-5d-6e-5f-3
tl d scissors	g3
tl d screen	b-6c-3e-5f-4g-8h-5
tl d sea	a-3b-3c-5d-5e-4f-3
tl d second	a-6b-4c-4d-3e-4f-6h-4
tl d session	a-3b-8d-7e-4f-5g-9h-3
tl d setback	a-3c5d-5f-3g-6h-4
tl d shed	a-6b-4d-3f-3g-5
tl d shelf	g-4h-3
tl d shoe	h-4
tl d shop	a-3b-3d-4e-6f-3h-6
tl d shoulder	a-5b-6c-6e-5f-3h-3
tl d shower	a-5b-7c-5d-6e-6f-5g-5h-3
tl d shrug	g-3h-4
tl d side	a-5c-4d-8e-3f-3g-7h-6
tl d signal	g-5
tl d silence	a-8b-3d-3e-5g-5h-4
tl d single	a-5b3d-3g-6h-5
tl d sister	a-7b-3c-3d-4e-2
tl d site	a-6b-6c-8d5e-3f-4g-9
tl d sleep	g3
tl d slip	a-3d-3g-4
tl d slow	a-3b-2c-4d-2f-7g-4h-3
tl d small	a-4b-3c-5d-5f-3h-3
tl d sock	g3h-4
tl d sofa	a-5b-6c-3d-5e-4f-3g-8h-4
tl d son	a-2b-3c-3d-7h-4
tl d soup	g-6h-6
tl d spare	b-6c-7d-3e-5f-8g-5h-5
tl d sponsor	a-9b-4c-5d-5f-4g-8h-4
tl d stair	b-4d-3e-5f-3h-3
tl d statement	a-4b-4c-3e-6g-6
tl d station	a-3b-7c-3d-3e-7f-3g-6h-3
tl d stomach	a-2g3h-6
tl d stranger	a-5c-2d-4f-4g-7
tl d study	b-4c-3d-3e-3f-4g-10h-3
tl d stuff	a-8b-7c5d-10e-3f-7g-6h-3
tl d subscription	g-8h-7
tl d summer	a-5b-5c5d-4e-5f-3g-5h-4
tl d sunday	b-5e-3f-3g-8
tl d surprise	a-3b-3c-3e-2f-3g-7h-3
tl d swim	f-4g-9
tl d table	a-6e-5g-8
tl d tablet	a-8b-6c-7d-4f-6g-8
tl d talk	a-11b-3d-8g-5h-3
tl d tea	a-3b-4e-4g-8
tl d temper	a-4b-3c-5d5e-4f-5g-3h-3
tl d terrible	b-4c-3e-4f6g-6h-6
tl d test	g-4
tl d text	a-3b-3c-3d-3e-3g-3
tl d that	g-7h-3
tl d the	g-7h-3
tl d therapist	a-4b-5c-3d-3e-4f-4g-3h-3
tl d thigh	g6
tl d thing	a-4b8e-5g-5h-4
tl d third	g-6h-3
tl d thought	a-5b-6c-6d-9e-9f-7g6h-7
tl d three	g-6
tl d throat	b-3c-3d-3f-6g5h-4
tl d thumb	b-4c-7d3e-2f-5h-5
tl d time	a-4c-6e-8f-3h-4
tl d to	a-4b-5d-3
tl d toddler	g-8h5
tl d tongue	h-5
tl d top	a-3c-5d-4f-6g4
tl d tracker	b-3c-4e-3f-3g5h-5
tl d train	a-6b-6c-4d-3e-4f-6h-2
tl d trust	a-6b-4d3f-3g-4h-3
tl d truth	a-6b4c-5d3e-7g-14
tl d tuesday	g-8
tl d twenty	a-4b-4c-4d-4e-5g-4h-5
tl d two	d-3
tl d urge	a-5b-4c-4e-4f-5h-3
tl d useless	d-3f6g-4h-5
tl d vet	g-6h-4
tl d video	g-3
tl d voice	a-7b-5c-8d-4f-5h-7
tl d walk	g-7h-3
tl d wall	a-6b-3c-2d-3e-3f-2h-3
tl d wash	a-6b-3c-6d-6e-6f-4g-5h-3
tl d waste	a-5b-4c-4d-4e-5f2g-4h-6
tl d way	a-11d-10e-6f-4h-3
tl d wee	g3h-7
tl d week	a-4b-5c-6d-8e-3f-5h-9
tl d weekend	a-5b-6c-7d-4e-9f-7g-5h-6
tl d while	a-8b-4d-4f-5g-6h-4
tl d whole	a-5b-5c3d-6f-4g-9h-5
tl d wife	a-8b-4c-4d-6f-9g-3
tl d window	a-5b-7c-8e-7f-8g-9h-5
tl d wine	h-4
tl d woman	a-5b-6c-6d-5e-4f-6g-9h-6
tl d wonder	a-9e-4f4g-7
tl d word	a-5b-6c-3d-3e3f-3g-11h-7
tl d work	b-3c-6d-8e-4g-8
tl d world	a-7b-9c-9d-10e-8g8h-9
tl d wrist	c-3d-4f-3g6h-3
tl d wrong	a-3c-4d-3e-4f-4g-5h-3
tl d year	a-7b-5d-5e-7f-4
tl d you	a-4c-5d-4f-3g-7h-4
tl i "	g-5
tl i $	h-3
tl i ,	a-8b-7c-3d-8e-6f-4g-5h-5
tl i .	a-8b-7c-6e-5f-8g3h-3
tl i 2	g-6
tl i a	a4b-9e-13g-6
tl i about	a-3b-5c-3d-3e3f-3h-5
tl i ade	b-3e-3g-4
tl i after	g5
tl i again	a-5b-5e-4f-4g-12
tl i all	a4b-6d-4e-9g-9
tl i an	a-6b-4c-6d-4f-11
tl i and	a-10b-4c-5e-4f-4h-3
tl i aneta	h-3
tl i anger	a-5b-4c-4d-5e-5f-5g-4h-5
tl i another	a-5b-7c-6e-6f-6g-7h-5
tl i any	a-3b-4c-7d-5f-4g-6h-4
tl i anyone	a-4b-6c-5d-4e-4g-6h-3
tl i anything	a-3b-7c-3d-3e-7f-3g-8
tl i as	a-5b-3c-5d-3f-5g-9h-5
tl i at	a-7b-8d-3e-9h-6
tl i be	a-5b-7c-4d-7f-7g-9h-4
tl i bed	a-8b-8c-9d-8e-8f-6g3h-5
tl i before	a-4b-3d3e-7f-4g-8
tl i ben	e-6g-5h-2
tl i bit	g-7
tl i both	g-6
tl i bus	g3
tl i by	a-4b-3d-3e-3f-3g-6
tl i case	g5
tl i check	a-3f-6g-4h-5
tl i christmas	g6
tl i claire	a-3b-3e-3f-2g-7
tl i coffee	g-7h-3
tl i day	a-3d-3e-3f-4g-7
tl i derby	a-6b-5c-4
tl i dinner	a-3b-3c-7g-5
tl i drive	d-5e-3f-3g4
tl i each	a-5b-4c-3d-3e-3f-3g5h-4
tl i eggshell	a-3c-3e-3f-3
tl i eight	a-7b-5c-5d-3f-5g-8
tl i eleven	a-4b-3e-3g-6h-4
tl i embarrassment	a-4c-3f-4g-7h-3
tl i end	g5
tl i every	a-4c-3d-3e-8h-5
tl i everyone	a-6b-7c-3d-6e-10f-6
tl i everything	a3b-6c-3e-7g-7
tl i father	g-6h-6
tl i five	c-3d-3f-3g3h-7
tl i for	a-5b-8c-5d-4f-4h-5
tl i four	b-5c-5d-3g-8
tl i friday	b-4d-4e-4f-5h-3
tl i from	g3
tl i front	b-5c-3d-4e-6f-3h-4
tl i go	a-3d-2e-3f-3g3h-3
tl i good	a-8b-3c-5e-3f-3g5
tl i group	a-4c-3d-4e-4f-4g5h-2
tl i half	b-5f-5g-7
tl i have	h-11
tl i he	g3
tl i her	a-8b-11c-6e4g-9
tl i hide	a-3b-4c-4d-3e-5g-6
tl i him	a-6b-5c-6d-5e-4f-5g5
tl i himself	a-6b-5c-5e-9f-4g-7h-7
tl i his	c-3e-8f3
tl i home	a-2
tl i how	a-4b-5c-8d-3e-4f-4g6
tl i hull	g-6h-5
tl i husband	a-5c-3d-4f-6g-4h-6
tl i i	c-6e-6f-5h-8
tl i if	g8h-3
tl i in	a4b-3c-9e-6f-4g-3h-3
tl i it	b-4e7f-4
tl i itself	g-5h-3
tl i january	g-3
tl i jo	b-3g-5h-3
tl i june	a-3c-6d-4e-2f-3g-2
tl i last	g5
tl i laugh	g-7
tl i least	a-3b-4c-4d-5e-5f-3g-6h-4
tl i leeds	a-6b-3c-3d-3e-4g-8
tl i lie	b-4c-4d-5f-7g-5h-5
tl i life	g8h-3
tl i like	a-4b-2c-3d-3e-2g-8
tl i lose	a3b-3d-3f-5g-7h-5
tl i loud	a3b-3c-4d-3e-3f-5g-5h-4
tl i lunch	a-6b-4c-7d-4e-3f-3g-6h-4
tl i march	a-4c-4d-4e-3f-4g-6h-5
tl i may	a-7b-5d-4e-4f-4g-9h-3
tl i me	a-4c-3e-4f4g3h-13
tl i midnight	a-3b-3d-3e-5g-4h-5
tl i mile	a-6b-4c-3d-3e-3f-5g-5h-4
tl i mistake	a-3f-3g-4
tl i monday	a-5b-3d-3e-2h-4
tl i money	c-6f-3g-3h-3
tl i month	b-4c-3f-4g-6
tl i mother	d-4f-5g-12h-4
tl i my	a-8b3e-7f-2g4h-7
tl i myself	a-6b-3c-6d3e-5h-4
tl i next	g-6
tl i night	b-4c-4g5h-5
tl i nine	a-4b-3d-5e-4f-3g-6
tl i ninety	a-4b-4c-3d-3e-4f-4g3h-3
tl i no	a-4b-4c-3f-5h-3
tl i noon	g-3h-3
tl i now	a-4e-4
tl i of	a-5b-7d-3e-3f-4g-7h-6
tl i on	a-5c-6e-7f-3
tl i once	a-4b-3e-5h-3
tl i one	g-3h-6
tl i other	g-8h-5
tl i our	b-3c-5d-4e-3f-4h-5
tl i paper	g-9h-6
tl i parallel	g-4h-3
tl i people	a-5b-8d-3e-10f-4g-11h-6
tl i picture	b-3c-4e-5f-4h-3
tl i pill	g6
tl i porn	f-3h-3
tl i purpose	a-8b-6c-6d-5e4f-5g3h-7
tl i ring	a-4b-3c-7d-4f-2g-6
tl i saturday	a-6b-3c-6d-5f-2
tl i scrabble	a-3b-3c-3e-4g-4h-3
tl i screen	a-4b-6c-2d-5e-3f-5g-5h-3
tl i seven	a-4g-8
tl i she	e-4
tl i since	g-3
tl i six	b-3e-3g-3h-3
tl i small	b-3c-3f-3g-4
tl i so	g-5
tl i some	a-3b-4c7d-6f-5g-5h-3
tl i someone	a3b-6d-4e-8f-8g-9h-10
tl i something	a-3c-4g-6h-3
tl i space	g-3h-6
tl i spain	a-2b-6c-4e-5f-5g-7h-3
tl i sunday	a-3c-6d-3e-3
tl i sundays	b-2e-2g-5
tl i take	a-5b-4c-6d-5e-3f-4g5h-5
tl i tea	a-3b-4c-6d-3e-3f-6g-8h-5
tl i tell	a-3b-5d-4e-6f-2g4h3
tl i telly	a-3b-3e-3f-4g-5h-5
tl i ten	a-4c-3d-6f-3g-7
tl i tesco	g3h-3
tl i that	a-5b-4c-4d-4e-10f-7g-5h-10
tl i the	b-4d4g5
tl i their	b-3c-3f-4g8h-2
tl i them	a-7b-9c-6d-5e3f-8h-11
tl i there	a-10b-6c-4d-5e-7f-3h-5
tl i these	g-8h-5
tl i they	b-2c-4d-3e-4f-3g5
tl i thing	a-7b-8d-5g-10
tl i this	a-5c-7d-11e-15f-17h-4
tl i those	b-3c-3d-3g-5h-3
tl i three	c-7f-3g-8
tl i thursday	a-3b-3c-6d-3e-4f-4
tl i time	a-3b-4g-9h-4
tl i to	a-14c8d-8e-9f-6h-4
tl i tomorrow	e-3g4h-3
tl i tonight	a-4b-3c-5e-3f-3g-6h-7
tl i town	a-6b-2c-3d-4e-3f-6g-7h-6
tl i trial	g-8
tl i trust	a-3b-5c-8d-4e-5f-3g-10h-6
tl i tuesday	b-2e-4f-4g-9h-2
tl i twenty	a-3f-5h-3
tl i two	a-6b-5c-5d-6
tl i us	a3b-7c-8d-4e-8f-2g-9h-3
tl i use	g3h-4
tl i walk	a-3b-3c-4d-7e-3f-4g6h-3
tl i wednesday	a-4b-3c-6d-3g-7h-3
tl i what	a-6b-5e-5f-8h-4
tl i when	a-3c-4d-3e-10f-3
tl i with	a-6b-10d-3h-3
tl i without	a-6c-4d5f-4g-5
tl i work	b-3c-6e-3f-5g-3
tl i you	a-6b4d-3f-4g-14
tl i your	a-2b-9d-7e-10f-6g-13h-4
tl i yourself	a-5b-7d-3f-5g-12h-5
tl j ,	a-8c-5d-4e-3f-6g-6h-4
tl j .	a-3b-7c-4d-5e-7f-8g-12h-10
tl j tell	a-5b-7e-7f-4
tl n "	h-3
tl n $	a-8f-6g5
tl n '	a-4b-7c-5d-4e-4f-3h-3
tl n ,	c-4d-6e-4g3
tl n .	a-5d-3e-5f-3g-6
tl n 12	g-6h-5
tl n :	a-7b-7c-9f-4g-12h-7
tl n ?	c-3e-3f-7g-5h-4
tl n a	a-5b-4d-7e-7f-6g4
tl n about	a-8b-6c-10e-14f-7g-3h3
tl n across	g3h-3
tl n after	b-11c-8d-8e-7f-11
tl n again	a-4b-7e-3g2h-5
tl n against	a-3b-3c-3d-3e-12h-7
tl n ago	a-5b-3c-4d-3e-3f-5g-4h-4
tl n all	a5g-5
tl n alone	a-4c-3d-4e-4g-6h-5
tl n always	a-3b-8c-3g-3
tl n an	a-5b-4c-4d-4e-3f-4g3h-5
tl n and	d-3e-5
tl n around	g4h-4
tl n as	a-5b-5c-4d-4e-5f4h3
tl n ask	a-6b-8d-5e-4f-3h-4
tl n asleep	g-6h-5
tl n at	a-8b-7c-9d-5e-6f-10g-3h-3
tl n away	a-3c-5f-3g-8
tl n back	b-3c-8d-8f-7h-4
tl n bad	g-7h-5
tl n bag	g-5h-5
tl n be	d-3e-11f-7g-4
tl n beat	a-4b-2c-6d-3e-5f-4h-5
tl n because	a6b-3c-3f-2
tl n before	a-2b-3c-3d-4e-3f-3h-5
tl n between	h-5
tl n birthday	g-5h-4
tl n bite	a-4b-4c-3d-3e-5f-3h-4
tl n block	g3h-4
tl n book	a-5d-2g-4h3
tl n box	a-7b-4c-6d-6e-3f-3g-8h-3
tl n break	a-10d-5f-3g-7
tl n but	b-4c-4e-3f-7g-7
tl n buzz	a-3b-3c-3d-3f-4g-4h-4
tl n by	a-7b-3c-10d-5e-4f-5g-13h-6
tl n call	a-6b-6c-3d-6e-3f-5g-7h-4
tl n can	a6b-4c-4d-5e-4f-6g-7
tl n card	g5
tl n cat	g-8h-7
tl n cause	g-3
tl n coat	g-4h-3
tl n come	a-4b-3c-3d-8e-3f-5h-5
tl n computer	g-4h-3
tl n die	b-3c-4d-4e-3g-8h-4
tl n do	a-5b-11c-7g-9h-7
tl n door	g-6
tl n down	b-3c-3d-3e-4f-3g-3h-5
tl n drawer	g5h-3
tl n drop	g-4
tl n end	a-5b-7c-4e-3f-4g4
tl n every	a-7b-14c-3d-6f-3g-3
tl n everyone	b-4c-6d-3e-3f-6g4h-3
tl n explain	a-7b-5c-8d-9e-6f-5g-6h-6
tl n fare	g3
tl n feed	g-6
tl n first	a-3b-5d-2g-6
tl n for	a-5b-9d-7e-8f-4h-9
tl n friday	g3h-3
tl n from	a-6d-9e-4f-5h-6
tl n full	a-4b-3c-2d-3e-4f-3g-4h-4
tl n gate	g3h-3
tl n get	a-7b-7d4e-7f-7g-4h-8
tl n go	a-9b3c-7d3e-5f-4g-6h-4
tl n have	b-5c-4d-8f-3g-6h-6
tl n he	a-6b-3c-3d-3e-6h-4
tl n her	a-3b-4c-5d-6e-8f-7g7h-5
tl n here	a-4b-4c-7e-8f-5g-7h-3
tl n hide	d-3h3
tl n his	b-3d-3e-4f-8g-11h-4
tl n hit	a-3b-4c-4d-6f-6g-10h-5
tl n home	b-4c-4d-9f-4
tl n i	b-2c5d-4e-6f-4g6h-3
tl n if	a-9b-4c-5d-4e-7f-2h-3
tl n in	a-6d-13e-8f4g-3h3
tl n into	a-5b-7c-8g-10h-3
tl n it	a-7c-5d-9g7h-11
tl n just	a-3b-4c-6
tl n keep	a-6b-6c-4d3e-6f-3g-3
tl n key	a-2d-4f-3g8
tl n kick	a-5b-4c-3d4e-3f-5g3h-8
tl n know	g-7h-3
tl n last	a-6c3d-5e-3f-4g-5
tl n late	g4h-2
tl n letter	g-7h-3
tl n lie	g-4h-3
tl n light	b-4g-6
tl n like	b-7c-7d-6e-7f-4g-3h-6
tl n longer	g-6
tl n lose	a-5b-4d-3e-6f-4g-9h-6
tl n machine	g-6
tl n make	a-5b-5c-7d3e-4f-4g-9
tl n me	a-7b-9c-3d-10f-6
tl n more	g-5
tl n my	a-6b-6c-7d-6e-4f-8h-8
tl n never	a-8b-6c-6d4e-5f-7g-8h-4
tl n next	a-6b-3c-5d-4f-5g6h-5
tl n not	h-4
tl n now	a-3b-6g7h-7
tl n nurse	g-6h-5
tl n occur	a-7b-7c-6d4e-6f-6g-5h-6
tl n of	d4e6g-7h4
tl n off	b-2d-3g4h-3
tl n old	g6h-5
tl n on	a-11b-5c-2d-5e-5f-5h-9
tl n once	g-4
tl n open	b-3c-2e-2f-4g-11h-6
tl n or	a-11b-5c-3d-3e-6f-3h-5
tl n out	a-7b-9c-8d-7h-8
tl n over	a-7b2d-5e-4f-3g3h-3
tl n park	a-4b-3c-4d-4e-3f-3g-6
tl n phone	g-4h-5
tl n plan	g6h-3
tl n put	a-6b-8c-3d-5e-8f-6g-9h-6
tl n ring	a-6b-5c-5d-6e-6f-5g4h-7
tl n round	a-5b-4c-5d-4e-7f-5h-3
tl n run	a-5b-4c-6d4e-6f-5g-5h-3
tl n say	a-4b-5c-3d-8e-4f-4g-4h-5
tl n see	b-5d-5e-3f-3g3h2
tl n shut	a-3e-2g5
tl n side	g4h-6
tl n since	a-7b-4d-3e-5h-5
tl n site	a-4c-4d-5e-3f-4g-3h-3
tl n sleep	g-8h-3
tl n slide	g-3h-3
tl n slip	a-9b-8c-6d5e-6f-7g-7h-7
tl n so	a-8b-3h-4
tl n statement	g-5
tl n stop	g3
tl n table	a-5b-4g-6
tl n take	a-4b-3c-4d3f-5h-3
tl n talk	a-4b-7c-7e-6f-3h-7
tl n tell	g2
tl n test	a-5b-7c-8d-8f-4g-6h-3
tl n text	g7h-5
tl n than	a-4b-6c-5e-4f-6h-4
tl n that	a-10c-9
tl n the	a-6b-6c-6d-6e-8f-11g-6
tl n there	a-7d-5g-3h-7
tl n thing	g-6
tl n think	a-3b-5d-3e-7g-7h-4
tl n this	b-6c-3d-3e-7f-3h-7
tl n three	a-8b-5c-2d-4e-4f-4h-6
tl n thru	h-5
tl n till	g-10
tl n to	b-6d-7f-3g8h-10
tl n today	a-3c-3d-3e-4f-5g5h-4
tl n together	b-4c-4f-3g-6
tl n tomorrow	a-8b-11c-4d-5e-10f-4g-6h-6
tl n tonight	a-7b-4e-5h-5
tl n too	g-3h-5
tl n touch	g3
tl n trip	a-4b-5d-6e-3g-3h-3
tl n twice	a-6d-3f-4g-14
tl n two	g-5h-7
tl n under	a-6b-9c-5d-7e-8f3g-9
tl n until	a-2b-3c-4e-4g9h-3
tl n up	a-10b-9c-9d-7f-9g-10h-7
tl n watch	g-3
tl n we	a-7d-2e-6g-10h-4
tl n when	a-4b-4c-6d-3e-10f-3h-3
tl n where	g4
tl n while	a-8b-3c-4d-3e-6g-11h-3
tl n who	a-4b-5c-3d-3e-3f-6
tl n will	a-4d-4e-3g-4
tl n with	c-6d-3e-7f-9g-3h-6
tl n without	a-4b-3d-4e-3f-3g-7h-5
tl n work	a-7b-3d-4f-5g-4h-5
tl n would	b-8c-6d-5e-5g7h3
tl n yet	c-3d-4f-6g-8h-6
tl n you	a-7b-8d-2e-4f-7g-8
tl n your	c-6d-3e-3f-3
tl p "	g-4
tl p $	a-11b-6c-7d-4e-7
tl p ,	a7c-6d-6g3
tl p .	c-6e4
tl p :	a-4f-3
tl p ?	a-11b-8d-3e-8f5g-11h-9
tl p a	a-7b-8c-7d-8e-6f-13g-13h-4
tl p about	a-5b-4c-8d-5e-3g-12h-3
tl p accept	a-5b-6c3d-6e-3f-5g-6h-8
tl p act	a-8b-4c-6d-5f-5g-7h-4
tl p after	a-4c-2g-3h-4
tl p again	a-3c3e-3g-4
tl p against	a-4b-6c-4d-6e-5f-3g7h-3
tl p agree	a-5b-3c-2e-3f-4g-5
tl p all	a-3b-3c-2f-4
tl p always	b6c-4d-6e-8g-10h-7
tl p an	a-6e-5g-7
tl p and	a-6b-3d-5f-4h-3
tl p anymore	a-4d-3g3h-6
tl p apologize	a-8b-4c-10d-6e-4f-4g-8h-3
tl p apology	a-6b-5c-5d-5e-6f-6g-6h-5
tl p arm	b-4c-4d-4e-9f-6h-5
tl p as	a-7b-4d-5e-6f-5g-7h-9
tl p ask	a-4b-13c-3e-8f-3g-14h-3
tl p at	a3b-4d-10e-6f-4g-12h-5
tl p away	a-6c-4d-4f-6g-5
tl p back	a-3b-3c-5d-3e-4f-3
tl p be	a3c-5e5f3h5
tl p beat	a-3b-3d-4e-4f-4g-5
tl p because	a5c-5d-3e-4g-5
tl p bedroom	d-4e-3g-6h-3
tl p before	a-7c-5h-5
tl p behave	a-3b-3d-2g-2h-5
tl p believe	a-4b-6c-6d-3e4f-7g-10h-8
tl p better	a-5b-4c-3d-3f-5g-7h-5
tl p birthday	b-3c-3e-6g4h-4
tl p blame	a-5b-4c-6d-3e-5g-8
tl p bleed	b-2c-4d-3e-4f-3g5
tl p block	a-4c-3e-8f-3h-2
tl p both	d-3
tl p break	b-6d-6e-7f-5g-6h-7
tl p bring	a-7b-11d-6f-4g-9h-5
tl p brother	d-3f-2g-7h-7
tl p burn	a-5b-8c-6d-6e-6f-6h-4
tl p but	a-4b-3e-4g-8
tl p buy	a-3b-6c-4d-3e-4f-3h-3
tl p by	a-5b-5d-4e-7f-5g6h-3
tl p call	c-6g-4h-3
tl p can	a-7c-4d-4
tl p care	a-5b4c-3d-3f-3g-7h-4
tl p carry	g6h-3
tl p catch	g6h-4
tl p cause	a-5b-4c4d-8e-5f-6g-8
tl p change	a-6b-4c-3d-3g-8h-4
tl p charge	g-6h-3
tl p check	b-4c-3f-3h-3
tl p choose	a-3b-6c-6d-6e-4f-4g-5
tl p close	a-4b-8c-5d-5e-5f-6g-7
tl p coat	g-6h-6
tl p come	a-8c-7d-6e-5f-4
tl p constantly	g-7h-5
tl p control	a-4b-4c-4d-3e-5f-3g-5h-3
tl p cook	b-3e-5f-3g-6h-5
tl p could	b-8c-8d-6h-4
tl p count	a-9b-6d-6e-3f-7g5h-5
tl p cross	a-4c3d-4f-3g-4h-5
tl p cry	a-4b-5c-4d-4f-5g-7h-4
tl p cut	a-6b-7c-6d-5e-5f-8h-4
tl p dance	b-3c-4e-6g-6h-3
tl p dare	a-3b-3c-2d-4e-5g-5h-5
tl p daughter	a-7b-4c-3d-4e-7f-8g5h-5
tl p dead	a-4c-4e-9f-5g6
tl p decide	a-3b-8d-3e-6f-3g-5
tl p delete	a-6b-3c-6d-7e-3g-9h-3
tl p deserve	a3b-5d-4e-3f-5g-6
tl p die	a-7b-9c-6d-6e-6f-8g4h-5
tl p disappear	a-7b-6c-5f-7g7
tl p do	c5g-3
tl p dog	b-3c-5d-3e-3f-3h-3
tl p down	a-3b-4e-5f-3h-2
tl p drink	a-7b-4c-7d-4e-4f-5g3h-6
tl p drive	b-5c-4d-4e-6f-3
tl p eat	a-6b-6c-3d-5e-6f-8g-9h-7
tl p else	c-4e-4f4
tl p end	a-5b-8c-5d-8e-8f-7g4h-4
tl p enjoy	a-4b-8c-6d-7e5f-6g-7h-5
tl p enough	a-4b-7c-6e-3f3g-7h-7
tl p even	a-5d-3e-3f-4h-3
tl p ever	a-6c-7d-5e-10f-5h-2
tl p expect	b-9c-7d-5e6f-4g-6h-8
tl p face	e2f-4g-6h-4
tl p fail	a-9b4d-8e-3f-5g-7h-5
tl p fall	g7h-3
tl p family	a-4b4d-3e-5f3g-8h-3
tl p father	h-4
tl p fault	b-4f-5g-8
tl p feel	b-4c-7d-5f-3g-3h-4
tl p find	a-6b-7c-5f-5g3h-6
tl p finish	g-6h-4
tl p first	e4f-3g-6h-2
tl p flinch	a-3b-5c-4e-4f-5g-3h-4
tl p follow	b-5c-3d-3e-5
tl p for	c-4d-5e-8f-3g-16h-3
tl p frighten	a-3b-8c-4d-5e-8f-7g5
tl p from	a-7b-5c-5d-4e-4f-3h-4
tl p fuck	a-6b-7d-6e-8f-4g-7h4
tl p gamble	a-5b-4c-3d-4e-5f-5g-4h-4
tl p get	b-7c-5e5f-6h-6
tl p give	a3b-6d-8e-3f-6h-3
tl p go	b-7c3f-5g3
tl p grab	a-3b-3c-5d-3e-4f-3g3h-3
tl p hand	a-5b-5c-3e-5f-4h-4
tl p happen	a-4b-6d-4f-3g-5h-3
tl p hardly	a-10b-8c-6d-5e-3f-5g-3h-5
tl p hate	a-11b-9c-7d-7f4g-11h-8
tl p have	a3f-2g3h3
tl p he	e-8f-5g3
tl p head	a-4b-3c-3d-3e-5f-4g6
tl p hear	a-6b-5c-5d-4e-3f-4g-8h-5
tl p help	a-9b-4d-3e-3f-8h-4
tl p hide	b-10c-6d-6e-7f-5g-11h-7
tl p hit	a-10b-7c-9d-5e-7f-7g5h-5
tl p hold	a-4b-5c-5d-4e-7f-4h-3
tl p hope	a-6b-5c-8d-4e-4f-5g4h-5
tl p how	b-7e-3f-7g-3
tl p hurt	a-13b-6c-7d-4e-9g-10h-3
tl p husband	g4h-6
tl p i	a-7b5c-3d-3e-4
tl p if	a-5c-6
tl p in	a-8b-6c-4d-7e2h-5
tl p into	a-10b-6c-5e-8h-8
tl p it	a-8b-7c-4e-7f-4g-7
tl p jump	a-7c-2d-3f-6g-8h-3
tl p just	a-9c-7f-5h-4
tl p keep	c-3d-5e-12h-6
tl p knee	a-4b-5c-3d-3e-4f-7g-4h-5
tl p know	b-7c3e-6f3g-4
tl p land	b-3c-3e-4f-3g-4h-3
tl p last	a-4b-3c3d-7e-3f-5g-4
tl p laugh	a-3e-4g-10
tl p leave	a-5d-3e-9f-6g4h-3
tl p let	a-6b-5d-8e-4f-5g-12
tl p lie	c-7d-5e-9f-4g-8h-6
tl p life	h-3
tl p lift	g5
tl p like	b-8c-5d-5e3g-7h-8
tl p location	b-3c-3d-4f-3g-5
tl p lock	a-3b-4c-3d-3e-3g3h-4
tl p look	a-8b-7c-8d-5e-10f-4g-4h-6
tl p lose	a-6b-3d-6f-3g3
tl p love	a-7b-11c-6d-3e-3f-8h-6
tl p make	a-9b-8c-3e-10g3h-6
tl p marriage	a-4b-3c-4d-3f-3g-6
tl p marry	a-3b-2c-3e-3f-6g-7h5
tl p may	a-7b-4c-8d-7e-4f-5g-9h-7
tl p mean	a3b-8c-7d-4f-5g3h-4
tl p meet	a-8c-4d-3e-5f-3g-7h-6
tl p merely	a-6b-5c-5d-7e-4f-7g-6
tl p mess	g-5
tl p might	a-5c-3e-4f-3g5
tl p mind	g-7h-5
tl p miss	a-4b-10c-5d-5e-8f-6g-8h-6
tl p more	a-7b-6c-5d-3f-7g-7h-8
tl p most	a-4b-4c-4d-3e-6f-7g-6h-6
tl p mother	b-2e-4f-4g-7
tl p move	a-3b-4c-3d-3e-3f-4g-3h-3
tl p must	a-8b-7c-6d-5h-7
tl p my	a-3b-4c-5d-3e-6f-2h-6
tl p name	e-2g-5
tl p nearly	a-5b-8c-6d-9e-6f-8g2h-4
tl p need	a-5b-5c-7d-3e-6f-5g2h-4
tl p never	c-6d-7f-12g-12h-7
tl p new	c-5e-6f-4g-3h-6
tl p normal	g5
tl p not	a-8b-6c-5d-3e-7f-4g-4h-4
tl p notice	a-3b-3c-5e-3f-3g-6h-4
tl p now	a-3b-3f-4g-6h-3
tl p of	a-5b-6c-5d-7e-4g-7h-6
tl p off	a-5b-3c-4d-8e-7f-4g-8h-4
tl p on	a-11b-10c-9d-7f-5
tl p only	b-9c-7d-5e-3f-3g-7h-4
tl p open	a-4b-6c-5d-5e-5f-3g-3h-3
tl p or	b-8c-5d-6e-5f-10g-8h-4
tl p ought	a-5b-5c-3d-3e-4g-6h-5
tl p out	a-5c-6d-6e-11f-4g-3h-3
tl p over	a-5b-10c-4d-8f-5g-8h-10
tl p overstep	a-6b-7c5d-6e-5f-6g-6h-6
tl p owe	a-8b-6d-3e-6f-2g-4h-4
tl p own	a-4b-5c3e-4f-3h-4
tl p paint	g-8h-6
tl p pay	a-7b-7c-9d-8e-6f-6g-6h-6
tl p phone	a-4b-6c-4d-3e-3g-4h-4
tl p pin	b-4c-4d-4e-3
tl p pocket	b-5d-3f-4g-7h-3
tl p pray	g6h-5
tl p promise	b-3e-3g-7
tl p pull	g-7
tl p punch	a-5b-4c-3d-3e-6g6h-5
tl p push	a-8b-9c-8d-8e-10f-5h-6
tl p put	a-8b-5c-3d-3e-9h-4
tl p raise	a-3b-7c-3e-6f-3g8h-4
tl p read	a-8b-5c-4d-4e-5f-3
tl p regret	a-9b-7d-10e5f-6g-11h-4
tl p right	a-5b3c-4e-7f-3g-8h-3
tl p ring	a-5c-8d-6e-3f-3g-11h-3
tl p rob	a-3b-5c-3d-4e-5g-4h-4
tl p round	g-4
tl p run	a-3b-4c-7d-6e-4f-4g-6h-3
tl p say	a-5c-3e-10f-6g8
tl p scare	h-7
tl p scratch	a-5b-4c-5d-3e-9f-4h-4
tl p see	a-6b-5c-9e-9f-4h-5
tl p seem	g-5h-6
tl p send	a-8b-7d-3e-6f-5g7h-4
tl p set	a-5c-2d-3e-6f-3g-7h-2
tl p shake	a-5b-4c-4d-3e-7f-4g8h-2
tl p share	b-3d-4f-2
tl p shaving	b-3d-3f-4g-8
tl p she	a-9b-4d-3e-6
tl p shoot	a-9b-9c-9d-10e-8f-8g-6h-5
tl p should	b-7e-7f-4g-5h-8
tl p shout	b-4c-3
tl p show	a-5b-3e-4g-5
tl p shut	c-6d-2f-4g-9h-3
tl p sick	b-3c-3d-3f3g-5
tl p since	a-6b-7c-4d-4e-6g-7h-5
tl p sister	g-4h-4
tl p sit	a-3b-2c-3d-3e-3f-3
tl p slam	c-3f-4g-6
tl p slap	g11h-6
tl p sleep	a-7b-5c-6d-6e-3f-6
tl p slip	a-4b-4c-4e4f-3g-6h-5
tl p smack	a-4b-3c-3e-4f-3g6
tl p so	a-4b-3c-3e-5f-9g-5h-4
tl p son	g3
tl p sound	a-5b-4c-10d-7e-6f-7g-6h4
tl p spend	a-4b-5c-4d-4e-5f-4g-6
tl p stab	a-3b-9c-3d-3e-5f-5g-8h-4
tl p stand	a-6b-5c-5d-5e-4f-5
tl p start	a-8b3c-4d-4e-4f-4g-9
tl p stay	a-6c-4d-4e-3f-5g-9h-4
tl p still	a-6b-2c-4f-5g-6h-4
tl p stop	a-5b-5c-6d-8e-11f-5g-8h-4
tl p straight	e-4g-5
tl p suppose	a4f-3g-4h-4
tl p swear	g-6h-4
tl p switch	g-3
tl p take	a-11b-13c-3d-12e-9f-6g-6h-5
tl p talk	a-4c-4d-3e-3f-5g-10h-2
tl p teach	g-8h-3
tl p tell	a-7b-4c-3d-3e-7g-5h-4
tl p that	b-4c-7d-6e-5f-4g3h-6
tl p the	a-7d-5f-3g-5
tl p there	h-3
tl p thing	a-3c-3f-3g-10h-5
tl p think	a-4b-7c-4d-3f-3h-6
tl p threaten	g4
tl p three	b-3c-4d-3f-5g-4
tl p throw	a-6c-3d-6e-9f-3g5h-5
tl p thru	g4
tl p thursday	g-6h-4
tl p time	c-3f-4g3
tl p to	c-5d-4e4f-3h-4
tl p today	a-6b-5c-6d-4e-7f-7g-8h-8
tl p tonight	a-4b-6c-4d-3e-4g4
tl p too	a-3b-3c-7d-3f-4g-3h-3
tl p touch	a-7c-5d-4e-7f-4g-4h-6
tl p track	h-3
tl p treat	a-7b-6c-5d-4e-4f-5g-4h-6
tl p trust	a-5c-6d-5e-5g-4h-5
tl p try	a3b-4e-3f-4g-7h-4
tl p turn	b-3c-3d-3e-3f-4
tl p twice	g-8h-3
tl p twist	a-6c-6d-6e-6f-5g4h-8
tl p type	g-7h-4
tl p under	g-6h-10
tl p understand	a-4b-5c-8e-5g-5h-7
tl p until	a-2b-3c-4f-3g-8h-4
tl p up	c-2e-5f-3g-4h-3
tl p use	a-8b-4c-8d-3e-8f-5g-8h-3
tl p useless	a-6b-5c-4d-4e-4f4g-5h-6
tl p wait	a-6b-3c-5e4f-3g-6h-3
tl p walk	a-4b-5c-3d-4g-9
tl p want	a-11b-5d-4e-7f-4g-4h-3
tl p watch	a-6c-3d-3e-7f-4h-3
tl p wear	a-6b-7c-3e-4f-5g-7h-6
tl p well	a-9b-10c5d-9e-9f-8g-7h-10
tl p what	a-5b-5e3g-7h-3
tl p when	a-11b-6c3d-4f3g-3h-3
tl p while	a-3b-8c-6d-9e-11f-3g-6h-2
tl p who	a5b-6d-3e-5f-4g-9h-2
tl p will	a-3c-4d-4e-4g5h-4
tl p wish	a-5b-7c-3d-3f-4h-7
tl p with	b-5c-6d-4e-8f-5g4
tl p without	b-3d-4g-5
tl p wonder	a-3b-6c-5d-4e-7f-5h-3
tl p work	g4h-5
tl p would	b-4d-3e4f-4g5h-3
tl p write	b-4c-4e-4f-4g-4h-3
tl p wrong	a-4b-4c-3e-3f-8g3h4
tl p yet	b-5c-4d-4e-6h-5
tl p you	a4b3c-5d-4e-8f-3h-4
tl p your	b-4d-4g-9h-4
tl r "	g-4h-4
tl r $	b-5c-5d-5e-8f-7g6h-4
tl r ,	a-5b3d-3g-7
tl r .	a-4b-3c-9d-5e-8g-3h-11
tl r ?	a-5b-4e-5f-8g-7h-8
tl r a	b-7c-7d-6e-5g3
tl r about	a-5b-4c-6d-5e-4g-7h-4
tl r again	g-4
tl r an	a-10b-6c-6d-11e-4f3g-8h-8
tl r and	a-4b-8c-9d-10e-3f-8g-3h-4
tl r angry	g-5
tl r anymore	g5
tl r as	a-6b-5c-9d-4f-6g4h-6
tl r ask	a5c-5e-8f-7g-8h-6
tl r at	b-5d-3f-3g-3h-4
tl r bad	a-8b-6c-5d-6e-4f-5h-6
tl r be	a-7c-4d-3e-3h-3
tl r because	a5b-3d-2f-3g-4
tl r bring	g-4h-6
tl r call	a-8b3d-5e-7f-3g-5h-7
tl r calm	a-4b-6c-6d-5e-5f-6g-8h-6
tl r can	g-5
tl r change	b5c-3d-3e-4f-8g-5h-5
tl r could	g-6h-3
tl r decide	a-3b-4c-3d-2e6f-3g-4h-6
tl r die	e-5g-8h-2
tl r do	a-16b4c-8d-9f-10
tl r drink	a-4b-4d-3e-3g-3h-3
tl r drop	g-5h-4
tl r enough	a-7c-4e3f2g-8h-4
tl r ever	a-7c-5d-6e-7g-5h-9
tl r everything	b6c-3f-3g-8
tl r far	g6h-4
tl r feel	a-7b-7c-4f-5h-3
tl r for	c-6e-4f-3g-11h-3
tl r forget	a-5b-4e-4g-3
tl r from	b-6c-4d6e-5f-5g5h-2
tl r get	a-7c-6d5e-7f-6g-6h-5
tl r give	a-6b-5e-5g-6
tl r glance	a-6b-8c-4d-3e-5f-7g-5h-3
tl r go	a4b-4c-3e3f-4g-5h-5
tl r good	a-11c-4d-3e-8f-5g-8h-5
tl r happen	a-5b-4c-6d-6g-5
tl r hard	e-3f-3h-4
tl r have	b-6d-3e-6f-4g-8
tl r he	a-3b-5c-3d-5f-5g4h-4
tl r his	e-2f-5g-5
tl r hit	b-5c-3e-7f-9g6h-4
tl r hungry	g-4h-4
tl r i	b-3c-3d-4e8g-5h-3
tl r if	a-6e-3f-3g3h-4
tl r in	a-6b-3e-3f-7
tl r it	a-11d-3e-4f-3
tl r kind	a-5b-3c3d3e-7f-7h-4
tl r know	b-5e-4g-7
tl r last	g4
tl r learn	a-11b5c-4d-5e-6f-6g-6h-5
tl r leave	a-8b5c-3d-3e-4f-4g-5h-6
tl r let	a-3c-5d-3e-9f-3g-8h-4
tl r lie	a-5c-5d-6e-8f-9g-11h-3
tl r lift	a-7b4c-5d-5e-5f-3g-5h-5
tl r like	a-4b-4c-9d-5e3f-7g-7h5
tl r listen	a-3b-7d-6e-4f-3g-7
tl r long	a3b-4c-4d-3e-4f-6g-10h-3
tl r love	a-4b-8g-8h-4
tl r make	g-5
tl r manage	g-5h-5
tl r many	a-4b-5c-4d-4e-7f-4h-6
tl r much	a-6b-3c-5e-6f-4h-6
tl r my	a-6c-4d-6f-8g-7h-3
tl r not	a-6b-6c-5d-5e-6f-5g4h-6
tl r notice	a-10b-9c-5d-5e-7f-6h-5
tl r of	a-4b-4c-4e-3f-6g6
tl r on	a-5b-5c-6d-4e-7h-7
tl r once	a-6e-5g-7
tl r one	a-3b-6d-5e-9f-7g4h-3
tl r or	a3b-3c-3d-3f-3h-3
tl r pay	a-6b-5d-3e-3h-3
tl r picture	e-3g-4
tl r pleased	a-4b-5c-3d-4e3f-7g-6h-5
tl r read	b-9c-3d-5e-4f-4g-7h-3
tl r say	a-8b-3f-3g-9h3
tl r see	e-7g5
tl r she	a-4c-3e-8g8h-3
tl r shout	a-7b-6c-3d-3f-4g-7h-6
tl r sit	b-4d-4e-5f-3g-10
tl r sleep	a-6c-4d-4e-5f-3g-6
tl r so	a-3b-3c-5e-3f-3g6
tl r sorry	a-3b-3c3d-6f-9g-12h-6
tl r start	a-7b-8c-3d-9e-7f-7g-8h-4
tl r stop	b-6c-3d-4e-4f-5h-3
tl r stupid	a-5b-4d-4e-6f5g-6h-7
tl r take	a-3c-5d-6e-7f-6g-7h-8
tl r tell	b2f4h-7
tl r that	a4c-4d-3g-5h-3
tl r the	a-5b-4c-5d-8e-6f-6g-5h-6
tl r they	a-3b-3e-8g7
tl r think	a-3b3d-3e-8f-3g-7h-4
tl r this	a-4b-4c3d-4e-5f-5h-4
tl r tired	f-9g5h-3
tl r to	a4b-6c-4e-4f-5g-10h-2
tl r until	a-5b-5c-4d-5e-5g-4h-4
tl r want	a-4b-7c-6d-4e7f-3h-4
tl r we	a-4b-4f-3h-3
tl r when	a-6c-3f-5g-6
tl r with	a-6b-4c-4d3e-8f-5g-5h-5
tl r write	a-8b3d-3e-7f-6g-5h-5
tl r wrong	h-10
tl r you	a-4b-4c-12e-2
tl r your	a-4c-4g-3
tl s $	g-3h-4
tl s .	a-10b-5d-6e-6f-6g-14
tl s account	b-3d-3g-6h-3
tl s and	g-8h-6
tl s any	a-4g-5
tl s anybody	g-4
tl s cry	a3b-3c-3e-8f-4g-3h-4
tl s easter	g-3h-3
tl s everything	c6d-4f-4
tl s grant	g-5
tl s he	a3
tl s i	e-3f-3g6
tl s if	b-4e-4f-3g-5
tl s in	g-6h-5
tl s it	a-12f-2
tl s january	a-5b-4c-3e-6f-3g-5h-5
tl s knot	g-5
tl s last	a-7b-9c-7d-6e-8f-4h-8
tl s look	g-4h-6
tl s my	a-6b-3c-10d-4e-3g-4
tl s nothing	a-4b-14c-3d-3e-5g-5h-6
tl s one	g-3h4
tl s she	a-3b-3c-5d-3e-9f-4g-11
tl s sit	g-5
tl s song	a-7b-8c-5d-6e-5f-5g-7h-6
tl s tell	b-6e-3f-3g-6h-5
tl s that	a-4c-7e-3f-4g-3
tl s the	a-7c-8d-6e-4f-4h-3
tl s there	g-7h-3
tl s this	a-7b-3d-2f-4g-6h-8
tl s though	a-7b-4c-3d-3e-6f-3g-3h-5
tl s to	h-5
tl s way	b-3d-4g-5h-3
tl s we	a3b-4c-3d-6e-9f-4g-9
tl s you	a9c-4d-3e-6f-4h-4
tl t ,	c-3g-8
tl t .	a-10b-6c-6d-8f-5g-5h-7
tl t a	a-10b-7c-7d-6e-9f-8g-9h-8
tl t allow	a-3e-7g7h-5
tl t always	a-8b-10d-4e-5f-12g-6h-6
tl t an	a-6b-4c-8d-5e-5g-5h3
tl t answer	a-7e-3
tl t apologize	a-4b-3d-3e-3g-6
tl t apply	a-3b-6d-4e4f-3g-6h-8
tl t argue	a-8b-9c-4d-5f-4g-8h-7
tl t as	d-3f-5g-6h-6
tl t ask	a-5b-3c-5d-3e-6f-3h-6
tl t be	a3b-6c-3d-3e-3g3h-5
tl t bed	a-4b-4c-5e-8f-7g-9h-3
tl t behave	a-3b-2c4d-5f-4g-4h-4
tl t believe	a-6b-8c-4d-5g-9
tl t blame	a-4b-6c-5d-5e-7f-4g-7h-7
tl t breathe	a-3b-4c-3d-5e-5f-4g-9h-7
tl t call	a-5b-4c-6d-4e-3f-5g-6h-6
tl t care	a-4e4g-8h-4
tl t carry	g3
tl t cause	a-8b-7c-4d-6e-5f-3g-9h-7
tl t check	a3b-3e-6f-3
tl t come	a-5b-4d-3e-8g-8h-5
tl t count	a-6b-7c-5d-7e-9f-8g-8h-6
tl t deal	a-4b-3e-3g-4
tl t deserve	a-6b-5c-5d3e-8f6g-8h-9
tl t die	a-3b-7c-3f-3g8
tl t disappear	g-4
tl t do	a2c-4d-2e-6f-4g3h-5
tl t end	a-8b-3c-4e-5f-4g-7h-3
tl t enough	a-3b-5c-5d-3e-4f5g-5h-3
tl t even	a-10b-7c-6d-7f-5g-8h-5
tl t ever	b4c-3e-4f-6g-5h-7
tl t exist	a-4b-5c-5d-4e-5f-5g4h-3
tl t explain	a-5b3c-3d-4e-6f-5g-6
tl t fail	a-4b-7f-3g-6
tl t feel	a-5b-3c-7d-3e-5f-7g4h-4
tl t find	a3b-3e-5g-6
tl t finish	g-4
tl t fix	a-4b-6c-5d-4e-7f-4g-5h-5
tl t for	a-5e-5f-2g-5h-4
tl t get	a-8b-6c-6e5h-4
tl t give	a-4b-3c-4d-5f-4h-4
tl t go	a-13b-6c-4d-3f-5h-6
tl t group	a-4b-4c-5d-10e4f-4g-9
tl t have	a3b-4c-3d-4e-3h-3
tl t hear	a-6b-3c-7f-4g-8h-2
tl t help	a-4b-4d-3e-5f-3g-4h-7
tl t hurt	a5b-7c-3d-5e4f-4g-12h-5
tl t in	g4h-5
tl t just	a-6b-4c-6d-5e-4g-4
tl t keep	a-3b-8c-8d-3e4f-8g-6
tl t know	b-4c-8e-7f-6g-4h-4
tl t laugh	g-4h-4
tl t learn	g-5h-5
tl t leave	a-5b-7c-6d-2e-3f-3h-4
tl t let	a-6b-7c-4d-4e-9f-3g-2h-4
tl t like	b-3c-4d-4e-8f-4g-8h-7
tl t live	a-6b-7c-7d-4e-7f-7h-5
tl t look	a-3d-3e3
tl t make	a-9b3c-4d-3e-5f-3g-4h-3
tl t mean	a-6b-7c-4d-8f-5g5h-7
tl t mention	g-6h-4
tl t mind	a-9b-4c-4d-6e-3h-3
tl t move	a-5c-5e-4g-5
tl t once	h-3
tl t open	a-7b-3c-4d-4e-3f-4g-11
tl t owe	a-3b-3c-4d-4e-6f-4g-4h-5
tl t pass	a-3g-4
tl t pick	c-3h-3
tl t protect	g-5
tl t proud	a-4d-3e-3f-3g-4
tl t read	a-5e-3g-7h-4
tl t ring	a-6e-4f-5h-6
tl t say	a-4b-4e-11f-4h-3
tl t see	a-6b-3c-8f-7g7h-5
tl t share	a-7d-3f-2g-4h-5
tl t shout	b-4c-7d-5e-6f-6g-6h-5
tl t sit	a-3c-4e-4
tl t sleep	a-3b-5c-7d-4e-9f-5g4h-5
tl t spare	g4
tl t speak	g-5
tl t stand	a-10b-7c-4d-7e3f-7g-7
tl t start	a-9
tl t stay	a-10b-3c-6e-6f-3g-6h-3
tl t stop	a-6b-6c-5d-3e-7f-5h-3
tl t stupid	a-3b-3c-4d-3e-8f-5g-5h-5
tl t sure	h-3
tl t take	a-5b-3c-5d-5e-7f-5h-4
tl t talk	a-6c-6e-4g-10h-4
tl t tell	b-3c-4d-4f-3g-4h-6
tl t that	a-2g3
tl t the	a-6d-5h-4
tl t there	a-7c3d-4f-3g-4
tl t think	a-8b-3c-6d-7e-8f-6h-5
tl t throw	b-4e-3f-3g-5
tl t to	a-6b-4c-5d-3e-4f-5h-3
tl t trust	b-10d-4e-4f-6g-4h-5
tl t vanish	g-5
tl t wake	a-5c-6d-5e-5f-5g7h-4
tl t want	b-3c-5f-8h-4
tl t work	g4
tl t worry	b-5c-4d-4e-3g-5h-3
tl t write	a-5b-3c-5d-5f-3g-8h-4
tl t yet	a-7b-4c-4f-4g-6h-4
tl t you	a-7b-7c-6d-3e-7g-5
tl u ,	a-5b-5c-2d-2e-4f-3
tl u .	a-12b-16c-12d-9e-13f-11g-5h-5
tl u ?	a-4f-4g-6h-5
tl u a	a-6b-4c-4f-3g-6h-3
tl u and	a-5b-2c-5e-4f-7g-13h-5
tl u at	a-3b-3d-4e-3f-6g-6h-3
tl u but	c-4d-3f-4g-6h-4
tl u day	a-5c-5d-6e-6f-7h-7
tl u for	g-8h-6
tl u hour	a-4b-4c-4d-4e-3f-3g-4h-3
tl u i	g-7h-2
tl u in	g-7
tl u minute	b-5c-6d-9e-3f-4g-4h-3
tl u month	c-2d-4f-3g-3h-5
tl u more	a-3b-5c-7d-4e-3g-4h-4
tl u of	a-3b-2d-6e-3f-3g-3h-6
tl u on	a-5b-4c-5d-6e-4f-5g-4h-5
tl u time	a-4b-5c-3d-4e-3f-4
tl u week	g-4
tl u who	a-4d-3e4f-4h-5
tl u year	a-6b-6c-5d-3e-4f-4h-8
tl v "	a-5b-5c-5d-3f-4
tl v $	a3b-8c-11e-7f-11g-4h3
tl v ,	a6b-4c-3d-4e-18f-7g-5
tl v .	a-4c-5d-4f-10g-4h-9
tl v :	a-3d-4e-5g-7h-5
tl v ?	f-7g6h-3
tl v a	a-7b5c-4d-5e5f-17h-10
tl v abandon	b-4c-3f-3g-3h-4
tl v about	a-6c-7e-2f-6g4h-6
tl v across	a-3b-3c-3d-3f-4g-5h-3
tl v ade	b-3c-5e-4f-4g-5h-4
tl v after	b-3c-4d-4e-3f-5h-5
tl v again	b-8c-9d-8e-6f-5g-6h-3
tl v all	a-4c-5d-6e-17f-4g3h-6
tl v an	a-8b-5c-6d-5e-3f-5g-7h-3
tl v and	b-13c-6d4e-15f-8h-7
tl v angry	b-5d-10e-3g-5
tl v another	a-6b-4c-3d-3e-3f-3h-6
tl v any	a-5c-4d-4e-6g-10
tl v anyone	a-13b-5c-3d-3e-8f-10g5h-5
tl v anything	a-9b-6c-3d-4e-7f-6g-10h-6
tl v anywhere	a-3e-4g-3h-5
tl v as	a-5b-5e-6f-3
tl v ashamed	b-3c-3e-3g-5
tl v ask	a-8b-4d-6e-4g-6h-3
tl v at	c-3d-4h-4
tl v attack	a-3b-6c-3d-4e-4f-3g-5
tl v away	a-7b-3c-6d4e-6f-5g-8h-6
tl v back	b-4c-6d-2f-6h-3
tl v bad	g-4
tl v badly	a-6b-3d-2g-4h-4
tl v be	b-3c-3d-4f-4g-4h-3
tl v because	b3c-8d-6e-4f-5g4h-4
tl v before	a-3b-8c-3d-8e-4f-5g-8h-3
tl v behind	a-6b-7c-6d-6e-6f-4g-10h-7
tl v belittle	g-6
tl v betray	a-3b-8c-3g-4h-3
tl v break	a-4b-5c-5g-5h-3
tl v but	a-5b-6c-3d-3e-7f-3g-7h-6
tl v by	b-7c-4d-4e-4f-4g-5h-8
tl v catch	a-4b-6c-5d3e4g-8h-4
tl v chip	a-3b-3d-4f-3g-5h-3
tl v choose	b-5c-6d-4e-3g-8
tl v claire	b-3g-5h-4
tl v clean	a-4d-4e-4f-5g-6
tl v coffee	a-4b-4d-3e-3g-3h-3
tl v cold	b-3c-3d-3h-4
tl v come	g-5
tl v control	a-4b-5c-3d-5
tl v corner	a-5b-7c-6d-6e-4f-5g-6h-4
tl v dan	a-3b-3c-5d-5g-5
tl v dark	h-3
tl v day	g-7h-3
tl v deceive	b-5c-3d-3g-3h-4
tl v discard	a-3b-6c-4d-3e-5f-3g-4h-3
tl v do	g3h-3
tl v down	a-4b-3c-5d-5e-6h-2
tl v early	a-6c-4d-5e-3g-4
tl v embarrass	g-4h-6
tl v enough	b-4c-4e-3f-5h-3
tl v every	a-6c-6d-5e3f-3h-5
tl v everything	a-11b-10c-8d-6e-9f-4h-10
tl v for	a-10b-8c-4d-5e-7f-5g3
tl v forward	c-3f-3
tl v frightened	g-6
tl v from	a-4b-7d-5e-7f-7g-6h-5
tl v full	a-3b-4c6d-3f-3g-3
tl v furious	a-3b-4e-3g-5h-3
tl v get	h-4
tl v glad	b-3g-4
tl v go	b-5c-3d-3g-4
tl v god	a-3b-3d-3e-2f-2g4h-4
tl v good	a-8b-7c-5d-6e5g-9h-4
tl v goodbye	a-4c-3e-4f-5g5h-4
tl v guilty	a-5b-5c-5d-9g-3h-2
tl v have	a-3b-8c-5d-4e3f-5g-9h-6
tl v he	e-8h-4
tl v hear	g-7h-3
tl v her	a-6b-5c-8d-9e-3f-3
tl v here	g-7
tl v herself	g7h-4
tl v him	b-4c-6d-2e-9f-3
tl v himself	d-3h-3
tl v his	a-4b-6c-3d-5e-9f-4g3h-4
tl v home	a-5b-3c-4f-3g-3h-4
tl v honesty	g-4h-5
tl v how	c-6d-6e-6f-7g-7h-4
tl v hurt	a-10c-6e-9f-3g-6h-4
tl v i	c-5d-5f-9g3h-3
tl v if	a-6b-3c-3f-3h-3
tl v in	a-4b-5c-7d6e-8f-13g-5h-7
tl v into	a-6b-11d-11e-6f-3g-5
tl v it	a-11c-10e-5f-4g-8
tl v judge	a-3b-5c-4d-3f-4g-5h-6
tl v just	a-3e-5g-6h-5
tl v last	a-4b-4c-6f-5g-6
tl v late	a-4b-5c-4d-3e-3f-3g-5
tl v laugh	a-4b-3d-4e-5f-5g-7
tl v leave	a-4b-5e-3f-4g-6h-6
tl v less	a-4e4g-5
tl v lie	a3b-8c-3d-5e-3g-7
tl v like	a-10b-6c-7d-4e-4f3h-11
tl v lonely	h-3
tl v long	a-4c-3e4f-3
tl v look	b-7c-4d-4e-7f-4g-3h-3
tl v lose	b-7d-3h-4
tl v me	c-4d-5e4f-5g3h-7
tl v mo	a-3b-2c-3d-3e-3f-3g-6h-3
tl v more	g-9h-10
tl v mother	a-3
tl v move	a-5b-11d-5e-5g-6h-5
tl v my	a-3b-9c-7d-6e-12f-7g3h-5
tl v myself	a-7b-7c-8d-5e-6f4g3h-4
tl v next	a3b-7d-3e-6g4h-2
tl v no	b-5c-4e-5g3h-6
tl v nobody	a-4b-6c-3d-4e-6f-3g-10h-6
tl v not	g-3h-3
tl v nothing	a-4c-4d-3f-8g-6h-8
tl v now	a-5b-6d-3e-7h-4
tl v numb	g-5
tl v of	a-6b-8c-4d-3e-4f-5h-4
tl v off	b-5e-4f-6h-3
tl v on	b-6c4d-4f-4g-3h-2
tl v one	g-6h-4
tl v or	a-6h-5
tl v our	a-6b-12c-3d-5e-8f-6g5h-5
tl v out	b-5c-2d-3f-5h-3
tl v over	a-7b-5c-6e-8f-3
tl v past	a-8b-4c-3d-4e-4f-6g-7h-6
tl v people	b-3c-3d-3f-4g4h-3
tl v porn	a-6g-5
tl v properly	g-4h-3
tl v quiet	a-4b-3c-3d-3e-5f-3g3
tl v relieve	g-4
tl v responsibility	g-3
tl v right	g-4h-3
tl v room	a-3f-4g-9
tl v sad	a-5b-5d-3e-5g-3h-6
tl v safe	b-4c-4d-2e-6f-3g4h-5
tl v sam	a-3b-4c-3d-3e-3f-3g-5h-4
tl v saturday	a-6b-3c-3d-3e-3f-3g-4h-5
tl v say	h-3
tl v scared	a-4b-4c-4d-4e-6f-3g-6h-4
tl v second	a-3b-5c-3f-4g-2h-3
tl v she	b-6d-4e-13f-4g5h-3
tl v sick	g-4
tl v since	a-6c-10d-5e-3f-5g-11h-5
tl v sleep	a-3b-4e-10f-4g-5h-5
tl v small	a-3b-3d-2e-7g-4
tl v so	a3b-3c-2e-4f-7g-10
tl v some	a-5b-4c3d-10e-5f-5g-6
tl v somebody	g4h-3
tl v something	c-4d-3
tl v sorry	a-5e-5g-3
tl v soup	a-4b-4c-4d-5e-3f-4g-7h-3
tl v stay	a-4b-5d-3e-3g-5h-6
tl v straight	g-6
tl v stupid	a-4b-2e-5f-4g-5h-3
tl v support	a-3b-7d-3e-4f-3g-3
tl v switch	c-2g-4
tl v take	g-4
tl v tea	g-5h-3
tl v tell	b-6e6f-3g-8h-5
tl v ten	a-3b-3c-5e-4f-3g-3h-6
tl v than	a-2b-9c-6d-5e-5f-4g-8h-4
tl v that	e-10f-7g-6h-4
tl v the	a-5b-10c-11d-7e-9f-10g-6h-6
tl v them	a-6b-4c-4d-4e-5f-5h-3
tl v there	a5c-3d-4e-3f-5g-9
tl v thing	a-8b-7d-6e-5f-7g4h-4
tl v think	a-3b-6c-3d-5f-3
tl v this	a-7b-7c-8e5f-8h-12
tl v three	g-3
tl v throw	a-3b-5c-6e-5f-4g-11h-6
tl v thru	b-3c-7g-12h-4
tl v tired	a-3b-5c-3d-3e-5g-8h-3
tl v to	f3h-4
tl v today	a-5b-7c-4d-4e-4f-4g-13h-5
tl v tonight	a-4b-3c-3d-6e-3f-5h-3
tl v too	a-3d2e-3h-5
tl v trap	b-4h-3
tl v trust	a-4b-4c-5e-8f-6g-5h-5
tl v turn	a-4b5c-3d-4e-4f-5h-3
tl v twice	a-6b-3c-4d3f-2g-11h-5
tl v two	a-8c-7d-5f-3g-8h-4
tl v unheard	a-3b-5c-4d-4e-3f-4g-4h-3
tl v until	a-6b-6c-5d-5e-6f-4g-11h-6
tl v up	a-8b-9c-8d-3f-7g5h-4
tl v us	a-9b-6c-3d-3e-7f-3h-10
tl v use	a-7b5c-5d-5e-9f-6g-8h-4
tl v walk	g-4h-4
tl v watch	a-6b-7c-5d-5e7f-5g-9h-6
tl v we	a-6b-7c-7d-4e-10f-4h-8
tl v well	b-4c-3d-3e-4f-4g-9h-4
tl v what	b4c-7d-6f-8g-7h-4
tl v when	a-3b-10c-9d-4e-11f-6g-6h-3
tl v where	g3h-5
tl v whether	a-6c-5d-4e-11f-5h-3
tl v which	a-4b-3c-3d-2e-3f-5g5h-4
tl v while	a-4b-5d-4f-3g-3
tl v who	a-4b-8c-4d-4e-7f6g-3h-2
tl v why	a-6b-4c-5d-3e-3f-3h-7
tl v with	a-3b-11c-5d-8e-11f-10g-11
tl v wrong	g-5h-3
tl v yes	a-3c-3f-3g-7h-3
tl v yet	a-5f-3g8h-4
tl v you	a-4b-10d-4e-7f-5g3h-6
tl v your	a-7c-4d-7e-7f-3
tl x ,	b-7c-4e-2f-5g-12h-4
tl x .	a-19b4d-4e-9h-6
tl x a	a-7b-11c-12d-10e-13f2g-5h4
tl x about	a-8b-12c-3d-5e-3f-7g-7h-6
tl x accountable	a-3c7d-3f-3g-4
tl x act	b-4d-5e-7f-5g-3h-8
tl x afraid	a-6b-3d-3e-11f-7h-3
tl x age	a-5d-2e-3g-4
tl x alive	a-5c-6d-6e-12f-8g8h-3
tl x all	b-6c-3d-5e-6g-5h-3
tl x alone	b-4c-8d-4e-11f-7g-5
tl x already	a-4b-5c-3e4f-5g3h-6
tl x always	a-7c-9d-4e-8g-8
tl x an	b-6c-5d-7e-5g-11h-11
tl x and	g-6h-3
tl x angry	a-6b-5c-4d-4e-5f-5g-6h-8
tl x another	a-3g-6h-4
tl x anyone	b-3c-2d-3e-4f-5g5
tl x anything	b5c-3
tl x apologize	a-5b-5c-5d-8e-4f-6g-5h-4
tl x around	b-4d-3e-4f-4g3
tl x ashamed	a-4b-5c-5d-6f-6g-7h-7
tl x ask	a-4b-3c-4e-5f-6g-4h-3
tl x at	e-6h-5
tl x away	b-7d-4e-5f-5g-8h-3
tl x bad	a-4b-5c-5d-7e-4f-5h-3
tl x be	a6d-4f-4g7h-7
tl x bear	a-4b-5c-4d-6e2f-4g4h-4
tl x begin	g5h-6
tl x believe	g3h-3
tl x blow	a-8b-4c-4d-5e-4f-3g-9
tl x book	a-7b-4c-6d-5e-4f-5g-8
tl x bore	c-5d-5e-2g-3
tl x both	g5h-5
tl x break	a-6b-4c-10d4e-7f-4g3h-4
tl x bring	g-4h3
tl x burn	g4
tl x busy	g-5h-4
tl x buy	g-7h-7
tl x call	a-4b-4d-5e-4f-5g-7
tl x cancel	a-6b-4c-6d-5e-4f-4g-7h-3
tl x cause	a-6c-8g-4
tl x change	g-6
tl x check	a-5e-7g-10
tl x cold	a-6b-6d-5e-7f-5
tl x cross	a-6b-3c-5d4e-4f-4g-4h-4
tl x cry	a-6b-5c-4d-4e-7f-3h-6
tl x cut	a-3b-5c-5d-5e-4f-7g5h-6
tl x damage	a-5b-6c-3d-4e-7f5g-7
tl x dead	a-8b-6c-7d-5f-7g4h-4
tl x decide	g-8h-5
tl x die	a-6d-6e-3f-3g-10h-3
tl x disgusting	g-4h4
tl x do	a-4b-3c-8e-5f-6g4h-5
tl x drive	a-6b-6d-3e-5f-3g-8h-7
tl x easy	a-7b-6c-2d-3
tl x eat	g-8
tl x empty	g3
tl x enough	a-4b-7c-5d-6e-4f-6g4h-4
tl x entitle	g-7h-2
tl x even	a-4b-9c-3d-4e-7f-6g3h-3
tl x ever	a-6b6c-3d-5e-8g-11
tl x fall	a-3c-3f-4
tl x far	g-8h-5
tl x feel	a-6b-6c-9d-5e-9f-5g-9h-6
tl x find	b-4e-4f-4g-6
tl x fine	a-4b-2d-3e-6f-3
tl x for	a-4b-8d-5e-6g4
tl x forget	a-3b-6d-8e4g-6h-6
tl x forgive	a-7b-4e-4f-3g-8h-4
tl x frightened	b-6c-3d-3e-3f-5h-3
tl x get	a-8c-10d-7e-12f3g4h4
tl x give	a-6b-10c-9d-5e-8f-6g-6h-6
tl x glad	a-5c-4f-3g-8h-2
tl x go	a6c-3d-3e-6
tl x good	a3c-4d-6e-8h-9
tl x grateful	a-5b-5c-7d-6e-4f-10g-7h-6
tl x happen	a-10b-4e-3g-7h-4
tl x happy	a-5b-4c-4d-3e-4f-5h-7
tl x hard	a-6e-5g-7h-3
tl x hardly	a-4b-5e-4f-4g-4
tl x have	b-5c-5d-5e-11f-9g2
tl x he	g-9h-6
tl x hear	g-7h-5
tl x help	a-6b-5c-5d-4e-6f-4g-8h-4
tl x here	b-3d-4e4f-3
tl x hide	a-10c-6d-5e-3h-3
tl x his	g-6h-5
tl x home	b-5c-3e-5g-10h-6
tl x honest	b-5d-2e-3f-5g-5h-7
tl x hope	g-4h-5
tl x how	b-5f-3g-5
tl x hungry	a-3c-2
tl x hurt	a-10b-4c-9d-4e-3f-7g3h-3
tl x i	b-9c-5d-5e-4g-11h-10
tl x ill	g-3h-10
tl x imagine	c-3e-3
tl x in	b-3c-3d-3f-4h-6
tl x it	b-12d-3e3f-8h-4
tl x just	b-6c-6d-8e5f-6h-7
tl x keep	a-5b-3c-4d-3e-3f-5h-3
tl x kill	a-8b-8c-7d-6e-10f-9g3h-10
tl x know	a-6b-3d-3e-4f-5g-5h-5
tl x late	a-5b-2c-3e-2f-3h-7
tl x leave	a-4d-5g-9h-3
tl x less	a-7b-5c5d-6f-3g-6h-6
tl x let	a-3c3f-3g8
tl x lie	a-7c-6e-5f-5g-9h-4
tl x like	a-3b-2e-9f-3
tl x lock	a-4b-4d-5e-4
tl x look	a-4b-5c-5e6h-3
tl x lose	a-7b-3c-3e-8f-4g-9h-4
tl x love	a-3c-3d-4e3f4g-6
tl x mad	b-3c-5e-5f-3g-7h-7
tl x make	a-6b-7c3f-5g-5h-8
tl x mark	g3h-5
tl x marry	a-6b-5c-8d-4f-8g-6h-8
tl x me	a-8b-6c-6d-8e-8f-4h-9
tl x mine	b-3d-3f-2
tl x more	g3h-3
tl x move	a-3c-4d-2e-5f-4g-2
tl x murder	a-9b-9c-5d-7e-8f-6g-8h-6
tl x my	a-4b-4c-5d-4e-3f-7g3h-5
tl x need	a6b-3c-3f-5g2h-7
tl x never	a-8b5c-4d-3
tl x new	b-3e-3f-4g-4h-6
tl x next	b-4f-3g-3
tl x no	a-10b-7c-3d-6e-3f-3g-6
tl x nobody	a-4b-4c-4d-4e-3f-6h-3
tl x not	a5b-4g4
tl x nothing	a-4b-5c-3d-5e-6g-5
tl x notice	a-4b-4d-3e-6g-7h-4
tl x on	c-5d-5e-8f-3g-4h-4
tl x one	b-6d-3e-6g-4h-5
tl x only	b-7c-3d-4f-6h-6
tl x open	a-7b-7c-3d4e-3f-5g-3
tl x out	a-3d5e-7
tl x over	a-5
tl x own	b-7c4d-5e-4f-7g-6
tl x paranoid	h4
tl x park	g-4h-3
tl x pathetic	g-8h4
tl x patient	g-5h-5
tl x pay	a-4c-4d-7e-3g-8h-3
tl x picture	g-8h-3
tl x plan	g-7
tl x play	g-13
tl x proud	e-4g-7h-4
tl x put	b-7c-7d-7f-9h-4
tl x quick	a-6f-3h-3
tl x quiet	b-3c-3d-5e-7g-9h-5
tl x rain	a-3d-4e-6g-5
tl x raise	b-7c-6d-6e-3f-4g-7h-7
tl x rather	a-5b-4c-4e3f-3h-5
tl x read	f-3
tl x regret	h-6
tl x relieve	h-3
tl x right	b-4c-4d-6g-6
tl x ring	a-3b-5d-3f-3g-3
tl x rob	a-7b-5c-8d-6e-4f-3g-5h-5
tl x run	g-7h-3
tl x say	a-4e-5g-8h-7
tl x scared	a-3b-3c-4d-4f-4h-5
tl x scream	g-6h-4
tl x secretly	a-4b-5c-3d-4e3f-3h-5
tl x see	a-5b-4c-5d-7f-4g-5h-3
tl x selfish	g-5h-5
tl x set	a-4b-5c-8d-5f-4g-4h-3
tl x short	g-3
tl x show	a4b-4e-3g-10h-4
tl x sick	a-4b-4c-5d-6e-5f-9g-5h-5
tl x sleep	a-7b-3d-4g-8
tl x small	a-7b-4c-2d-3e-3f-4g-5h-6
tl x so	a-11b-6c-9d-5e-10f3g4
tl x some	a-6b-3c3d4f-5g-8h-6
tl x something	a-7b-7d-6e-7
tl x sooner	h-3
tl x sorry	b-4e-5f-7h-4
tl x spend	a-8b-4c-5d8e-4f-6g-4h-5
tl x start	h-3
tl x stay	a-3g-5h-4
tl x still	a-5b-6c-3d-3f-3g-9h-2
tl x stop	a-3b-3c-4f-3g-5h-3
tl x stress	a-6c-7d-6g-3
tl x strong	a-6c-3d-6g-3
tl x stupid	a-4c-4d-3e9f-5g-3h-4
tl x such	a-6b-5c-6d-5e-5g-5h3
tl x switch	a-4c-3d-4g-5
tl x take	b-6d-4e-6g5h-4
tl x talk	h-3
tl x tell	a-8c-8d-3e-4g-5
tl x that	a5b-5c-5d-9f-5g-12h-6
tl x the	a-8c-4d-6f3
tl x them	g-7
tl x there	a-11b-7d-4e-3f-4
tl x thing	d-3e-3f-3g3
tl x think	a-4b-4c-7d3e5f-4h-4
tl x this	a-7d-5e-8g3h-3
tl x three	h-3
tl x throttle	g-5h-4
tl x tired	a-8b-3c-7d-5e-7f-11g-13h-8
tl x to	a-7c-10d-3e-12f-8h-4
tl x too	a-3b-3d-4f-3g-9h-6
tl x trash	a-5b4c-4d-7e-4f5g-7
tl x try	b-4c-4d-5e-7f-8g-8
tl x turn	a-9b-5c-3d-5e-8f-4g-7h3
tl x two	a-5b-5c-3d4f-3g-7
tl x unbearable	a3e-3
tl x under	a4b-4c-6d-7e-5f-7g-7h-6
tl x understand	a-3e-6g-4
tl x unfair	a-4b-3c-3d-3e-4g-10
tl x unlovable	g-6h-6
tl x up	g-6
tl x upset	a-7b-12c-8d-7e-7f-9g-9h-7
tl x use	a-6b-4c-3e-7f-3g-4h-4
tl x useless	g-4h-3
tl x very	g-5h-5
tl x wait	a-6b-5c-4d-4f-3g-9h-8
tl x walk	a-4c-4d-5e-3f-4
tl x we	a-4c-3d-4e-2f-3g-7h-4
tl x weak	a-5b-5c-6d-5e-4g-5
tl x what	a-5b-10c-5e-9f5g-9h-8
tl x when	a-6c-4e-3g5
tl x wire	a5b-4c-3d-4h-3
tl x with	a-9b-4d-3f-4g-8h-5
tl x work	a-12c3d-4
tl x worth	a-4c-3e-4f-3g4
tl x worthless	a-3b-5c-5d-3e-3f4g-5h-5
tl x wreck	g-5h-7
tl x write	a-5b-5c-5d-3e-3f-4
tl x wrong	a-6b-3c-4d-3g-7h-8
tl x you	a-4b-12c-3d-4e-3f-14g-7h3
tl x your	a-10b-5c-6e-3f-5h-3
tl y ,	g-3
tl y .	a-5b-7c-8d-8e-5f-4g-8
tl y on	a-4c-4d-5e-3f-4g-3h-3
ttt ..$	a-3b-3c-4f-3g-7h-5
ttt ..p	g-4h-6
ttt .a.	a-5b-5d-3e-3f-3g-6
ttt .ac	a-5b-5e-3f-3g-5h4
ttt .ai	a-3b-7c-5d-4e-5f3h-10
ttt .an	a-5b-4c-5d-3e-4f-2h-5
ttt .as	g-9
ttt .ca	a-4b-8c-7d-6e-8f-6g-6h-4
ttt .cd	f-3g-5h-8
ttt .cn	g-6h-4
ttt .cp	a4b-3d-4e-4g3h-3
ttt .cr	b-3f-2g-4
ttt .cs	a-7
ttt .ct	g-6
ttt .cu	g-5
ttt .cv	b-3e-4g-10
ttt .da	a-3b-4c-4d-3f-4
ttt .di	a-3d-6f-3h-5
ttt .dn	b-8c-3d-5e-4f-4g3
ttt .du	g-6
ttt .iN	a-3h-3
ttt .ia	g-3h-3
ttt .id	c-5d-4f-5g-9h-3
ttt .ii	a-4b-2c-3d-4f-3
ttt .in	a-5b-3
ttt .ip	a-4c-5e-6
ttt .ir	a-3b-3c-4f-2
ttt .iu	g-7h-5
ttt .n.	a-11b-12c-7d-9e-8f-13g-14h-10
ttt .na	a-12b-7c-7d-8e-7f-8g-13h-7
ttt .nc	a-7b-5c-2e-4g-7h-5
ttt .ni	b-6c-6d3e-4f-3g-14
ttt .nn	b-3g5h-4
ttt .np	a-2b-4c-3d-4e-5f-4g-7h-5
ttt .nr	a-4f-3g-6
ttt .nv	a-7b-5c-6e-3f-6g-5h-6
ttt .nx	a-6b-3d-3f-5g-5h-4
ttt .pa	a-6b-5d-5f-5h-7
ttt .pc	a-5b-7d-4e-4f-5g-4h-4
ttt .pn	g-7h-7
ttt .pr	b4c-9d-6f-3h-8
ttt .pv	a-6b-3c-6d-3e-11h-4
ttt .px	d-3e4f7g-8
ttt .r.	a-9c-6d-3e-10h-11
ttt .ra	a-9b-6d-5e-10f4g-8h-4
ttt .rd	a-6b-2d-6f-4g-5
ttt .rp	a4b-6e-4f-3g-4h-3
ttt .rr	g-7
ttt .rv	a-5b-5e-4g-6h-4
ttt .sp	a-5
ttt .su	g-3h4
ttt .td	a-5b-7c-7d-7e-6f-6g-4h-5
ttt .ti	a-3d-3e-5f-3g-7h-5
ttt .tr	g-5h-3
ttt .tv	g-5h-4
ttt .ui	a-5d-6e-3f-4h-3
ttt .un	a-3e-2f-3g-6h-9
ttt .v.	a-8b-5d-4f-4g-10h-5
ttt .vd	a-8b-8c-5d-7e-7f-7g-4h-7
ttt .vi	a3
ttt .vn	a-3b-3d-3e-2f-2g3h-4
ttt .vp	c-3d-4e-5f-3g-4
ttt .vr	a-4g-5h-3
ttt .vt	g-6h-6
ttt .vu	g3h-4
ttt .xp	a-9b-6c-4f-4g-11
ttt .xt	a-6b-6c-4d-3e-7g-4h3
ttt N.$	a-9b-7c-4d-8e-5f-7h-7
ttt N.c	a-4c-6d-3g-7
ttt N.i	a-2b-3
ttt N.n	g-7h-9
ttt N.p	b-3c-4e-3f-5g-14
ttt N.r	c-2
ttt N.v	a-3b-3c-2d-3e-2f-2g-4h-3
ttt Ncd	g-4
ttt Ncp	a-9b-3c-7g8
ttt Ncv	b-3c-3e-6g-6h-3
ttt Ni.	a-7b-3c-3e-4f-3g-6
ttt Nid	g-6
ttt Nip	a-3b-3d-5e-3g-6
ttt Nn.	a-6c-3d-3g-8h-3
ttt Npv	a-4b-3c-5d-4e-3g2
ttt Npx	a-3b-2d-3e-3f-3
ttt Nsp	a-4e-6g-7
ttt ^.p	a-4b-9f-8g-5h-3
ttt ^a.	a-8b-8c-7d-4e-6g-10h-6
ttt ^aa	g-4h-5
ttt ^ad	a-6b-5c-5d-5e-8f-7g-8h-6
ttt ^ai	b-7d-6e4f-3g-5h-8
ttt ^an	a-10b-11c-11e-13f-3
ttt ^ap	a-7b-5c-5d-5e-7f-5g-7h-3
ttt ^as	a-7b-3c-4d-6e-5f-4h-5
ttt ^cp	b-4c-3d-3e-3f-3g-7h-4
ttt ^da	a-9c-10e-10f-8g-12
ttt ^di	g3h-3
ttt ^dn	b-3c-4d4e-8f-5
ttt ^dp	a-6b2c-5d-6f-4g-7h-6
ttt ^iN	a-4b-3c-5d-4e-3g3h-2
ttt ^id	b-3c-3e-4f-4g-5h-7
ttt ^ii	a-4b-4d-6e-6f-3g-9h-3
ttt ^in	a-4b-5c-3e-6f-5g-6h-4
ttt ^ip	a-13b-8c-3d-4e-7f-7g-7h-4
ttt ^ir	a-5b-7c-3d-3e-5f-3g-6h-3
ttt ^iu	g-5
ttt ^iv	a3b-3d-4e-8g-5
ttt ^j.	a-8c-5d-5e-3f-7g-7h-4
ttt ^jr	a-6b-5c-8d-5e-7f-6g-8h3
ttt ^jv	b-3c-7d-3e-4
ttt ^n.	a-11b-11c-7d-11e-8g-3h-10
ttt ^na	h-6
ttt ^nd	g-9h-6
ttt ^ni	a-10b-4c-9d-11e-5f-5h-6
ttt ^nn	a-8b-9c-8d-7e-5f-9g-8h-11
ttt ^np	a-4b-4c-7d-7e-5h-6
ttt ^nr	a-4b-6c-3d-2e-5f-7g-13h-8
ttt ^ns	a-6c-4d-4e-3f-3g-7h-3
ttt ^nu	a-5b-4c-5d-6e-4f-7g-13h-12
ttt ^nv	a-5b-11e-4f-6g-13h-5
ttt ^nx	b-8c-4d6e-9f-8h-2
ttt ^pa	a-5b-7d-5e-8g-7h7
ttt ^pd	a-4b-6c-6e-4f-8
ttt ^pi	a-3b-14c-4d-8e-4f-5g-8h-5
ttt ^pn	a-8b-7c-9d-8e-7f-10g-3
ttt ^pp	a-2b4f-3g6h-3
ttt ^pr	b6c-12d-6e-3f-10g-5h-10
ttt ^pv	a-2b-4d-8f-6h-9
ttt ^px	f4g-4h5
ttt ^r.	g-8
ttt ^ra	a-6b-7c-8d-7e-7g-9
ttt ^rd	a-3b-7c-5d-3f7g-8
ttt ^ri	a-7b-3d3e-4f-4g-9h-6
ttt ^rn	a-5b-5c-3d-4e-5f-8g-4h-6
ttt ^rp	e-3g9h-7
ttt ^ru	a-3e-4f-4g-3
ttt ^rv	a-5b-7c-5d-8e-6f-8g-8h-5
ttt ^rx	a-10b-3g-11h-10
ttt ^sd	b-5d-6e-6f-4
ttt ^sp	b-4e-4h-2
ttt ^tr	g-4h-4
ttt ^ua	a-3b-5c-4d-5e-4f-3g-3h-5
ttt ^un	a-5b-3c-3e-3f-3g-6h-6
ttt ^v.	a-6b-8c-7d-6e-8f-12g-6h-6
ttt ^va	g-9h-7
ttt ^vd	a-7b-16c-5d-10e-7f-7g3h-10
ttt ^vi	a-9b-11c-9d-12e-9f-10h-9
ttt ^vn	a-3b-5c-4e-4f-3g-8h-4
ttt ^vp	a-9c-6d-7e-11f-10g-6h-4
ttt ^vr	a-4b-3e-2g-11h-6
ttt ^vt	g-6h-3
ttt ^vv	a-6b-9c-6d-9e-6f-5g-6h-6
ttt ^xd	a-8b-3c-4d-7f-3h-8
ttt ^xp	a-8b-7c-3d-3e-6f-7h-9
ttt ^xt	a-4b-8d-5e-7f-3h-4
ttt ^xv	g4h-4
ttt a.$	a-3b-7c-6d-5e-10f-5g-6
ttt a..	g-4h-3
ttt a.a	a-5b-7c-6d-5e-4g-4
ttt a.c	a-8b-5c-3d-3e-3f-4g-2h-4
ttt a.d	a-4b-3d-3e-3f-3g-9
ttt a.i	a-5c-3f-3g-8h-3
ttt a.n	a-8b-3c-6e-3f-6g-7h-6
ttt a.p	c-3d-6g-6
ttt a.r	a-10b-3e-10f5g-7h-9
ttt a.s	a5c-2e-5f-5g-3h-4
ttt a.u	a-3d-5e-2f-3h-3
ttt a.v	b-4c-7d-4e-5f-3g-7
ttt a.x	a-4c-5d-3
ttt aa.	a-3f-3g-5
ttt aan	a-6b-7c-6d-7e-6g-9
ttt aax	g-4h-4
ttt aca	a-8b-4c-4d-4e-5g-3
ttt acd	a-7b-4d3f4g-7h-7
ttt acn	a-5b-4c-3d-5e-3f-4g-13h-13
ttt acp	b-5c-5d-9e-10f-6g-5
ttt acr	a-3e-5f-4g4h-4
ttt acv	a-7b-8c-8d-5e-8f-7g-9
ttt adn	a-9b-10c-8d-8e-6g-4
ttt ai.	a-2d-3e-3f-3g-6
ttt aiN	b-4d-3e-3f-5
ttt aia	a-9b-5c4d-6e-3f-5g-9h-9
ttt aid	a-16b-7c7d-10e-4f-18g-6
ttt aii	a-3b-10c-3e-5h-3
ttt ain	b-3c-10d-3e-8f-7h-9
ttt aip	a-5c-4e3f5g-6h-10
ttt air	a-7b-5c-4d-7e-7f-5h-3
ttt aiu	c-6
ttt aiv	b-8c-3d-5e-11f-8g5h5
ttt an$	g5h-5
ttt an.	a-12b-16d-7e-6g-10
ttt ana	a-3b-6c-5d-5e-6f6g-7h-4
ttt anc	a-4b-3d-5e-3f-7h-4
ttt and	g-8h-6
ttt ani	c-3d-4e-6g-6
ttt ann	a-6b-3c-7d-8e-3f-3g-5h-4
ttt anp	a-7c-4e-5g12
ttt anr	a-7b-8c-6d-9h-6
ttt ans	a-5b-4c-3e-9g-7
ttt ant	b-3c-4d-4f-4h-8
ttt anv	a-8b-7c-7d3e-6f-8g-9h-5
ttt anx	a-10b-8c-8e-7f-8h4
ttt ap.	a-8b-8c-9d-8e3f-7h-8
ttt apv	a-4b-5c-5d-3e-2h-7
ttt apx	a-4b-5c-7d-4e-3f-8g3h-2
ttt ar.	a-11b-10c-3d-8e-10f-9g3h3
ttt ard	a-3b-6c-4d-4e-5f-3g-8
ttt arp	d-3g-8
ttt asd	a-5b-4c-3e-3f-3g-5
ttt asp	b-6c-10d-3e-8f-6g-3
ttt asv	a-4b-5d-4e-8f-4h-5
ttt atv	a-10b-5c-9d-3f-6h-6
ttt au.	a-4b-3d-5g3h-5
ttt aun	a-6e-3g-4h-3
ttt ax.	a2b-4c-5d-5e-3f-4g-5h-5
ttt axp	a-6b-6c-4d-4e-5g-6
ttt axv	a-4b-4c-3d-3e-7f-7g3h-4
ttt ca.	a-8b-6c-6d-7e-7f-7
ttt cac	c-3d-4f4g-9h-5
ttt cai	a-3b-3c-4d-3e-6f-3g-6
ttt cda	a-5b-4c-6e-4f-10g-11
ttt cdn	b-6c-6d3e-4f3g2h-9
ttt cid	a-4c-7d-4
ttt cii	g-13h-9
ttt cip	b-7c-3d-2e-4g-8
ttt cn.	a-6b-7c-4d-3e-5f-3g-4h-6
ttt cna	a-5c-3d-5e-3f-4g-6h-8
ttt cni	g3
ttt cnp	a-4b-7c-3d-7e-6f-4g5
ttt cnx	c-9e-4g-12h-10
ttt cpn	a-7b-6c-6d-5e-8f-6h-7
ttt cpp	g-5h-4
ttt cpr	a-8b-4c-3d-6e-6h-3
ttt cpv	a-5b-4d-8f-4
ttt cpx	a9d3e-5f-4g5
ttt cr.	b-8c-8d-10e-5f-9g-9h-5
ttt cra	a-3c-4d-4e-4g-9h4
ttt crd	g5h-5
ttt crp	a-4b-3e-5f-3g-4
ttt crv	c-5e-3f-4g6
ttt crx	b-5d-3e-7f-3g-4h-4
ttt csp	a-7
ttt cti	a-6b-4d-4g-7
ttt ctr	g-7
ttt ctv	g-4
ttt cun	g-6
ttt cv.	a-6b-6c-4d-7e-3f-4g-3
ttt cva	g-3
ttt cvc	g-6h-6
ttt cvd	a-5b-6c-8d-5e-3f-5g-3h-5
ttt cvi	a-11b-10c-12d-12e-11f-9g-9h-6
ttt cvn	a-3b-2c-3d-3e-3f-3g-4h-3
ttt cvp	a-5b-5c-4d-6e-6f-6g6h-3
ttt cvr	a-3c-4g-7h-5
ttt cvs	g-3
ttt cvt	a-3b-4c-4d-3e-3f-5g-6h-4
ttt cxd	g5
ttt cxt	a-3e-4g3h-3
ttt d.$	a-5b-6d-5e-6f-8g-5h-3
ttt d.n	g-3h-3
ttt d.p	g-10
ttt dN.	b-5e-3f-3g-8
ttt dNn	g-8
ttt da.	b-7c-9d-3e-9f-7g4h-9
ttt daa	a-5b-6c-5d-4e-7f-9g-7
ttt dac	g5
ttt dai	a-3b-3c-3e-9g-6
ttt dan	a-3g-7h3
ttt das	g-5
ttt dau	a-5b-3d-4f-6h-4
ttt dcp	h-5
ttt ddn	a-7c3d-10e-8f-8h-4
ttt did	c-3d-4g6h-4
ttt dip	a-7b-5c-7d-12e-3f-3h-6
ttt dir	g-4
ttt dn$	a-7b2f-8
ttt dn.	a-5b3c-5e-2g-3
ttt dna	a-4b-7d-9e-4g-4
ttt dnc	b-4d-2e-4f-4
ttt dnd	a-3b-12c-3d-6e-5f-6g3
ttt dni	c3e5h4
ttt dnn	a-9c-16d-5e-7f-10g3h-3
ttt dnp	a-3c-3d-8e-6f-5g5h-4
ttt dnr	a-6b-8e-6f-5g7h-4
ttt dns	b-4c-7d-2e-6h-6
ttt dnt	c-3d-7h-3
ttt dnu	g6h-5
ttt dnv	a-9b-4c-11d5e-8f-5h-7
ttt dnx	a6b-2d-5g-8
ttt dpn	a-3b-3d-4e-3f-4h-7
ttt dpv	a-7c-4d-6f-4g-7h-5
ttt dpx	b-10c-4e-5
ttt dr.	a-3b-5c-4d-4e-6f-6g3h-5
ttt dri	b-4e3f-8g-8h-3
ttt drn	g-6
ttt dtv	a-5b-7d-4h-3
ttt du.	a-3b-9c-8d-4e-6f-5g4h-8
ttt dui	d-2g-4
ttt dun	a-5b-3c-4d-6e-3f-5h4
ttt dup	a-4d-3e4f-4h-5
ttt dv.	a-13b-7c-6d-6e-8h-9
ttt dvi	g-5h-4
ttt dvn	a-4b-3c-4d-6e-3f-3h-3
ttt dvv	d-5
ttt dxv	g4
ttt i.$	a-8b-7c-6e-5f-8g3h-3
ttt i.c	a-7d-5e-3h-3
ttt i.n	a-9b-5c-4d-5e-4f-4g-7h-4
ttt i.p	a-3g-7
ttt i.r	a-6b-5c-5d-3e-5f-4g-8
ttt i.v	g-4
ttt i.x	a-3b-9e-2f-5g-4h-6
ttt iN.	a-5b-3c-3d-7e-4f-5g-6h-3
ttt iNc	c-9e-3g6h-2
ttt iNi	g-6
ttt iNn	a-7b-4c-5d-6e-3f-3g-8h-2
ttt iNp	a-4b-3d-4e-3g5
ttt iNs	a-4e-6g-7
ttt ia.	b-4e-3f-5h-6
ttt ian	c-2f-3g-5
ttt ica	b-3c-5d-3f-3g-8h-4
ttt ici	g-7
ttt icp	a-9b-6c-5e-6f-7h-4
ttt icv	a-3b-3e-3g-4
ttt id.	a-4c-2e-4
ttt ida	b-11g-4
ttt idd	g-7h-3
ttt idi	a-4b-5c-5d-3e-7f-3g4h-4
ttt idn	a5b2c5d6g5h-2
ttt idr	a-4b-7c-4d-5e-6f-7g-10h-6
ttt idu	a-4b-4e-6f-5g-5h3
ttt idv	a-11b-6c-6d-8e-7g-12h-3
ttt idx	g-8h-4
ttt ii.	a-5d-6e-4f-4g-4
ttt iiN	e-4g-3h-3
ttt iia	a-3g4
ttt iid	a-14b-9d5e-9f-7h-6
ttt iin	b-7c2d-11e-7f-5h-5
ttt iip	a-7b-3c-8g-9h-4
ttt iir	g3h-6
ttt iiu	a-6b-3c-5d-6e-4f-4h-3
ttt iiv	b-6c-3d-3e5g-3
ttt in.	b-9c-7d-14g-8h-4
ttt inc	a-8b-5c-5d-6e-8f-7
ttt ind	a-6b-2c-8e-2f-8h-5
ttt ini	a-3b-5c-8d-3e-8f-7h-5
ttt inn	a-6b-11c-6d-6f-5g-11
ttt inp	a-6b-8c-3d-3e-4f-6g-4
ttt inr	a-3b-4c-3e-4f-3g-6
ttt ins	a-3b-4c-4e-4f-2g3h-4
ttt inu	a-6b-3c-3e-3f-3g-8
ttt inv	f-5h-3
ttt inx	b-3c-3d-5e-3h-4
ttt ip$	a-5b-4e-5h-5
ttt ip.	a5b3c-6g-6
ttt ipa	a-8b-6e-8f-8h-10
ttt ipc	a-8b-4c-5d-3f-4g-5h-3
ttt ipd	a-8c-3d-3g-7h-3
ttt ipi	a-5c-5d-10e-8f-3h-3
ttt ipn	c-7d-4f4g4
ttt ipp	b-5c-4d-3e-5f-4g-3h-4
ttt ipr	b-9d-3h-3
ttt ips	b-8c-3d-4e-7g-4h-3
ttt ipt	a-6b-5f-3g6
ttt ipv	a-3c-8e-4f-5g7h-7
ttt ipx	a-6b-6c-4d5e3f-11h-7
ttt ir.	a-5b-6c-8e-7f-5
ttt ira	a-5b-3c3d-5e-4f-4g-3h-5
ttt irc	b-3c-5d-7e-5f-2g-6h-3
ttt ird	b-3c-4d-6
ttt iri	a-3b-4c-3g-6h-3
ttt irn	a-4b-5c-3e-3g-7h-4
ttt irp	a-5b-7c-7d-3f-3h-4
ttt irv	g5
ttt isn	g-8h-7
ttt isp	a4b-3g3
ttt itv	a-5b-7c-3e-8
ttt iu.	a-7b-4c-3d-6e-9f-4g-6h-10
ttt iuc	f-5g-7
ttt iud	a-6b-8c-4d-6f-5g-6
ttt iui	a-6b-5c-5d-7e-3f-4g-7h-5
ttt iun	c-6d-5e-5f-4g-4h-4
ttt iup	g-7
ttt iv.	a-6b-11c-4d-9e-5f-8h-5
ttt ivd	a-8b-9c-7d-9e-7f-7
ttt ivi	a-3b-3c-6e-4f-3g3h-2
ttt ivn	g-7h-4
ttt ivp	a5b-4c-4f-9g6h-3
ttt ivr	b-4d-2e-4f-8g-6h-4
ttt ix.	b-4d-4e-4f-4g-6h-3
ttt ixa	g-8
ttt ixd	g-10h-10
ttt ixv	a-4b-3c-3d-3e-5f-4g-6h-5
ttt j.$	a-3b-7c-4d-5e-7f-8g-12h-10
ttt jrv	a-5b-4c-9d-6e-6f-4g-6h3
ttt jvp	a-5b-6c-6d-3e-7f-4g-5h-3
ttt n.$	a-3d-3e-5f-3g-7
ttt n.a	a-7b-7c-7d-5e-6f-8
ttt n.c	a-4e-4g-3h-3
ttt n.d	a-4b-6c-4d-7e-4f-8
ttt n.i	b-3c-5d-3f-4h-3
ttt n.n	a-10b-12c-7e-7f-11g-3h-10
ttt n.p	c-8d-4f6h-4
ttt n.r	a-8b-6c-4d-3f-8h-3
ttt n.s	a-4f-3g-8h-8
ttt n.t	a-5b-6c-7d-7e-6f-6g-5h-5
ttt n.u	a-4b-5c-4d-4e-4f-4g-8h-8
ttt n.v	a-7c-4d-5e-6f-6g-4h-8
ttt n.x	a-7b-5e-6f-3g-11h-6
ttt nN.	g3h-3
ttt na.	a-13b-11c-6d-13e-11f-4g-9h-3
ttt nac	a-5b-6c-7d-6e-6f-7g-5h-7
ttt nai	a-7b-3c-5e-4h-4
ttt nan	a-6b-3c3d-3f3h-7
ttt nap	b-5c-8d-3f-5g-4h-6
ttt nar	g-6
ttt ncd	a-8b-3c-6e-5h-4
ttt nci	a-4b-8c-7d-3e-4g-5h-3
ttt ncn	a-7b-8c-4d-3e-5f-4
ttt ncp	d-4e-5g-4h-3
ttt ncr	a-9b-3c-4d-3e-6f-5
ttt ncv	a-5b-3c-4d-4e-3f-4h-4
ttt ncx	a-3e-4g7
ttt nda	b-5c-7e-6f-4g-6h-3
ttt ndn	a-10b-11c-7d-9e-7f-13
ttt ni.	a-8b-5c-5d-6e-8f-3
ttt niN	a-8b-3d-3e-3f-3h-3
ttt nia	a-4c-5d-3f-7g-3h-2
ttt nic	a-3b-3c-3e-3f-3
ttt nid	d-3e-8h5
ttt nii	a-5b-7d-9f-3h-5
ttt nin	b-6c-13d-5e-4g-12
ttt nip	a-7d3f-4g8
ttt nir	b-5c-3d-3f-3h-4
ttt niu	a-4b-6c-4d-4e-10f-8h-9
ttt niv	a-7b-7c-13d-3f-10g-6h-5
ttt nix	a-8b-5f-3g-11h-8
ttt nn$	a-8b-6c-7d-10e-9f-6g-7h-3
ttt nn.	a-7b-3d-9e-14f-15g4h-4
ttt nnc	c-3d-3e-3h-3
ttt nni	a-7b-4c-6d-4e-3f-4g-4
ttt nnn	g3h-3
ttt nnp	a-7b-10c-5d-7f-8h-9
ttt nnr	b-7c-10d-8g-8h-4
ttt nns	a-7b-5d-3g-7h3
ttt nnv	a-4b-5c-9e-8f-4g-4h-8
ttt nnx	a-12b-8c-6d-10e-4f-8h-10
ttt np.	a-7b-11c-3d-10e-5f-4g-5h-10
ttt npd	a-4b-4c-4d-4e-4f-3g-6h-5
ttt npi	a-5b-4c-4d-7e-5f-3g3
ttt npn	a-3b-5c-5d-5e-5f-8g5h-6
ttt npp	a-5b-4c-8d-4e-4f-6
ttt npr	b-4c-4d-3e-5f-3
ttt npv	a-6d-4e-5g8h-6
ttt npx	a-6d-5e-9f-8g4
ttt nr$	h-4
ttt nr.	a-7b-15c-3d-6e-5f-13g-8h-8
ttt nra	a-4b-5c-3d-3e-7g3
ttt nrc	a-4c-5d-3f-3h-3
ttt nrd	b-3d-3e-3h-2
ttt nri	a-3c-5d-8e-3h-3
ttt nrp	a-8b-4c-7f-3h-3
ttt nrr	a-6b-6c-6d-7e-5h-6
ttt nrs	a-6f-3g-4
ttt nrv	b-8c-8e-6f-4g-4
ttt nsN	a-3b-4e-5g-4h-4
ttt nsd	a-8b-3c-8d-3g-7
ttt nsp	a5b-3c-4d-3g-3
ttt nss	a-3b-4e-4g-3h3
ttt nsv	a-7b-3e-3g-6h-4
ttt ntv	a3c-4d-7g4h-4
ttt ntx	a-10b-4c-4d-3e-6f-8g-8
ttt nu.	a-8b-7c-4d-5e-5f-7g-10
ttt nuc	a-3b-4c-4d-4e-4f-5g-7h-5
ttt nun	a-4b-5c-3d-6e-5f-5h-9
ttt nv.	a-5c-10e-8f-5g-11h-12
ttt nva	a-6b-3c-5d-5f-3g-10h-3
ttt nvc	a-10c-5d5f-5g-5h-6
ttt nvd	a-5b-12c-8d4f-4g-14h-5
ttt nvi	a-4b-7d4e-4f-6h-4
ttt nvn	a-7b-3c-7d-5f-3g3h-6
ttt nvp	a-12b-10c-5d-3e-11f-8h-5
ttt nvr	a-9b-8c-5e-5f-7h-4
ttt nvs	a-5b-5c-5d-3f-7g-8h-4
ttt nvt	g3h-5
ttt nvv	a-6b-7c-9d5e-6f-6g2h-9
ttt nxa	a-4b-10d-14e-7f-11g-7h-5
ttt nxd	b-4c-7d-6f-12g-13
ttt nxi	a-9c-4e-6f-4g-7h-6
ttt nxn	a-5b-5c-4d-3e-4f-4g-8h-5
ttt nxp	a-11b-6c-5d-6e-5g-12
ttt nxr	c-7d-6e-5f-8g-11h-6
ttt nxs	a-9b-4c-3d-4e-3g-4h-5
ttt nxt	b-10c-5e-2f-6g4h-2
ttt nxu	h-4
ttt nxv	a-7b-8c-12e-9g-8h-3
ttt nxx	a5b-5d-9e-4g5
ttt p.$	c-6e4f6
ttt p..	g-4
ttt p.c	a3e-7
ttt p.d	g6h-4
ttt p.i	a-6b-5c-2d-5e-6g-4h-3
ttt p.n	a4b-8c-3d-6e-8f-5g-11h-5
ttt p.p	c-8e3
ttt p.r	a-11e-8f-8g-3h-8
ttt p.v	a-6e-3g-6h2
ttt p.x	a-5b-6e3g-5h-7
ttt pa.	a-8b-8c-5d-2e4h-9
ttt pac	a-6c-4e-3f-5g-5h-4
ttt pad	a-4d-7f-3g3h-5
ttt pai	a-5b-5d-8e-7f-8
ttt pan	a-4b-7d-4e-9g-3h2
ttt pca	a-3c-3d-3e-4f-2g-4
ttt pcd	a-6b-9c-3d-5e-5f-3
ttt pcp	a-7b-3d-6f-4h-3
ttt pcr	a-4b-4c-4d-3e-3f-8g-7h-3
ttt pct	g-5
ttt pcv	a-3b-5c-8d-6f-6g-5h-5
ttt pda	a-3b-9c-4d-6f-5g-4h-5
ttt pdn	b-4c-3d-9e-10f-7g-5
ttt pdt	e-4g3
ttt pdv	d2
ttt pi.	a-4b-5d-3e-7f-3g-9h-5
ttt piN	a-8b-3c-9d-3e-6f-5
ttt pid	e-7h-8
ttt pii	a-7b-8c-7d-6f-4h-3
ttt pin	b-7c-7d-6e-4f-5
ttt pip	a5d-3e-4g-2
ttt pir	a-5b-4c-3d-4e-10f-5g-3h-4
ttt pis	g4h-2
ttt pit	a-6b-3c-3
ttt piu	a-4c-3d-6g-10
ttt piv	a-3b-3c-3e-4h-3
ttt pix	g-5h-3
ttt pn.	a-10c-10d-5f-5h-8
ttt pna	a-5b-4c-5d-5e-6f-5g-3h-6
ttt pnc	a-5c-6d-3e-4g-8h-5
ttt pnd	a-8b-5c-8d-7e-7f-9g-12h-7
ttt pni	a-6b-3c-5e-7f-5h-4
ttt pnn	b-6e-9f-7
ttt pnp	a-3b-3e-3f-3h-3
ttt pnr	a-6b-8c-3d-2e-6f-6g-3h-5
ttt pns	a2b-5c-3d-3f-3g-7h-5
ttt pnt	g5h-4
ttt pnv	a-3b-6c-6d-6e-4f-6g-2h-4
ttt pnx	a-5b-5c-3d-5e-5f-5h3
ttt pp.	a-7b-7d4e-9f-5h-7
ttt ppn	a4b-5e-3h-3
ttt ppp	a-5b-5e3g-7h-3
ttt ppv	a-9b5c-3d-4f-5
ttt ppx	b3c-5d-4e-9h-4
ttt pr$	b-4c-3d-5e-4f-7g5h-4
ttt pr.	a-15b3d-7h-5
ttt pra	a-7b-7c-5d-7e-7f3h-9
ttt prc	h-3
ttt prd	a-6b-2c-5e-4f-3g-8h-3
ttt pri	b-3c-3d-3e-5g3h-3
ttt prn	a-6c-6d5e8f-6h-5
ttt prp	a-10b-6c3d-3f3g-5h-3
ttt prr	a-7c-2d-4f-5g-8h-7
ttt prt	a6b-4c-7d-3e-3f-3g-7
ttt prv	b6c-11d-5e-4f-9g-3h-8
ttt prx	b4c-7d-6e-5h-7
ttt psd	a-3c-5d-3e-3g-7
ttt psn	b-5c-2d-3e-4f-3g-4h-3
ttt psp	a3c-3
ttt psv	a-8b-4c-9d-7e-10f-2g-8h-4
ttt ptt	a-4c-5e-4f-3g-7h-4
ttt ptv	c-5d-3e5f-3h-4
ttt ptx	a-4c-5e-5f-7g4
ttt pun	a-5b-5c-5d-5e-8f-8g3h-5
ttt pv$	a-8b-11c-5d-10e-10f-9h-8
ttt pv.	a-7b-6c3d-7e-10g-4h-9
ttt pvN	a-6b-3c-3d-3e-3f-3g-4h-5
ttt pva	a-10b-6c-8d-6e-8f-12g-3h-5
ttt pvc	a-7b-7d-8e-8f-6h-7
ttt pvd	a-8b-10c-3d-10f-8h-12
ttt pvi	d-7f4h-11
ttt pvj	a-3c-3f-3g-7h-3
ttt pvn	a-12b-16c-5d-12e-13f-14g3
ttt pvp	b-5c-7d-7e4f-3g5h-5
ttt pvr	b-5c-10d-8e-4f-7
ttt pvs	b-9c-3e-5f-7g-3h-3
ttt pvt	a-8b-8c-3d-5f-4h-3
ttt pvu	a-5c-5d-3f-4g-7h-4
ttt pvv	a-6c-14d-8f-9g-6h-6
ttt pvx	b-4c-4d-3e-5h-5
ttt pvy	a-5b-5c-8d-6e-4f-4g-5h-6
ttt px.	a-9c-4d-3e-9g-10
ttt pxa	a-5b-5c-4d-5e-6g-5
ttt pxd	a-5b-6c-8d-3e-10h4
ttt pxi	a3b-9c-10f-10g12h-7
ttt pxn	a-3b-10c-4d-8e-8h-8
ttt pxp	b-12d-7f-5g-6
ttt pxr	b6c-7d-6e7f2h-3
ttt pxs	a-9b-3c-9d-7e-4f-6g-6h-7
ttt pxt	a4
ttt pxu	a-5b3c-8d-3e-9f-12g-2
ttt pxv	b-3e5f-5h-6
ttt pxx	a6b-4c-5d-4f-4g5h-5
ttt r.$	a-5b-3c-9d-6e-8h-11
ttt r..	g-4h-4
ttt r.c	a-4b-4c-7e-3g-3h-3
ttt r.d	a-5b-11c-6d-3e-7f-9g-12h-6
ttt r.i	a-4c-3g3
ttt r.p	a-4c3d-3g-11h-3
ttt r.r	a-9b-3f5g-7
ttt r.t	a-4c-3e-5f4g-7h-6
ttt ra.	b-4c-8d-4e-5g-7
ttt rac	a-6b-4c-5e-7f-5h-6
ttt rad	a-5b-3e-4g-8h-4
ttt rai	a-5b-7c-6d-9e-4
ttt ran	a-5b-8c-6d-4e-7f-7g6
ttt rap	b-6d-4g4h-6
ttt ras	a-4b-3d-3e-4g-8
ttt rat	g3
ttt rax	a-5b-4c-5d-3e-4g-5h3
ttt rcp	c-4e-2h-3
ttt rcr	b-6c-9d-9e-7f-8g-7h-6
ttt rcv	a-6b-4c-3d-3f-6g3h-3
ttt rda	a-13c-8d-11e-7f-9g-6
ttt rdn	a-5b-4c-3d-10e-7h-7
ttt rdu	d-3
ttt ri.	a-5b-3c-5d3e-4f-4h-3
ttt riN	a-4b-3c-5d-7e-4f-2h-4
ttt rid	a-12b-3e-5f-4h-3
ttt rin	b-4c-8e-4f-5g8h-2
ttt rip	a3b-5c-3d3f-3g-8h-3
ttt riu	g-9h-4
ttt riv	h-4
ttt rn.	a-5b-5c-4d-5e-3f-4g-10
ttt rni	a-6b-4e-5f-8h-3
ttt rnp	a-4b-4c-3f-7g-10h-3
ttt rnv	a-8b-4d-4f-8g-9h-5
ttt rnx	a-5b-3d-5e-3f-5h-5
ttt rp.	b-4c-5d-5e3g-6h-4
ttt rpi	a-3d-4e-4f-6g-4h-4
ttt rpn	b-3f-5g-7
ttt rpr	b-7e-4
ttt rpv	a-9b-4c-4d-3e-7f-3h-3
ttt rpx	c-3d-4e6f-4g10h-3
ttt rr.	a-7b-6c-6d-6e-7f3g3h-6
ttt rra	a-5b-3d-3h-3
ttt rri	a-4e-5f-3g4h-4
ttt rrp	a-7b-3c-4d-2e5f-5g-5h-3
ttt rrr	a-4b3e-3f-4g-8h-4
ttt rrv	a-7d-4e-9f-3g-9h-7
ttt rsd	c-4d-3e-5f-4g4h-5
ttt rsp	g-3
ttt rtv	b-6c-5d-5e-5f-7g-3h-3
ttt rtx	b-4f-4
ttt rui	a-4e-4f-3g-4
ttt run	a-3b-6c-4d-4e-7f-5g3h-5
ttt rv$	a-6b-6c-3e-4f-5g-5h5
ttt rv.	a-8c-11d-14e-17f-12
ttt rva	a-3b-4c-3d-3e3f-3g-6h-3
ttt rvd	a-4b10c-6d-8e-4g-9
ttt rvi	a-9c-9e-7f-8g-9h-6
ttt rvn	a-8b-6d-3f-5g-9h-7
ttt rvp	a-6c-9d-12f-3h-7
ttt rvr	a3c-4d-3e-11f-4g-6
ttt rvs	b-4e-7f-4
ttt rvt	b-12c-6d-7e3f-4h-4
ttt rvu	a-6c-7d-7f-4g-3h-3
ttt rvv	a-8b-6c-6d4e-6f-4g-10h-4
ttt rx.	a-10c-9d-5f-3g4h-8
ttt rxa	a-3b-6c-4d-3e-8f-13h2
ttt rxd	a-5b-7d-2f3g-6h-11
ttt rxi	a-5c-6d-7f-7g-8h-7
ttt rxp	b4e-5g-18h-9
ttt rxt	a-9b-9c-4d-4f-5h-7
ttt rxu	g-8h-6
ttt rxv	a-4b-4c-5d-3e-10f-5g4h-4
ttt s.$	a-10b-5d-6e-6f-6g-14
ttt sN.	a-6b-4c-4d-3e-7f-3g-6h-7
ttt sa.	a-7b-3c-7d-5f-4g-5h-4
ttt san	a-9b-8c-6d-4e-6f-5h-7
ttt sdi	a-4g-5
ttt sdn	a-9c-14d-6e-4f-5
ttt sid	a-5b-3c-5d-7e-3f-6g-5h-6
ttt sip	g-7
ttt sn.	a-5b-14c-11e-11f-8g-10h-11
ttt sni	a-6b-8c-5d-5e-4f-5h-6
ttt snr	a-2c-4f-3g-4
ttt spn	a-4b-4c-4d-3e-3f-3g-6h-4
ttt spr	a-5b4e-6f-4g-3h-2
ttt spv	a4c-6f-4
ttt spx	a9b-3c-3d-5e-9f-2g3
ttt sr.	a-8b-11c-4d-4e-8f-4g-8h-5
ttt srp	g-6h-6
ttt ssp	b-4e-6f-3g-4
ttt su.	g-5h3
ttt sv.	a-6b-5d-6e-5f-4h-3
ttt svd	a-4b-10c-5d-6f-7g-5h-11
ttt svi	a4b-8c-4d-8e-11f-4g-6h-5
ttt svp	a-6e-4g-8
ttt t.$	a-10b-6c-6d-8f-5g-5h-7
ttt t.p	g-4
ttt ta.	a-4b-4c-8d-3e4f-7g-10h-8
ttt tai	a-5d-4e-2f-3g-4
ttt tap	a-4b-3c-6d-4e-3f-4g6
ttt tat	a-4b-5e-6f-3g-8
ttt tda	a-4b-4c-7d-4e-4g-5h4
ttt tdn	a-14b-9d-7e-10f-9g-3h-9
ttt ti.	a-6b-6c-3d-5f-5h-4
ttt tid	a-10b-3d-3g3h-5
ttt tin	g-6h-4
ttt tni	a-5b-5c-6e-5h-7
ttt tp.	a-3b-7d-4e-8f-4h-8
ttt tpd	b-3c-5d-9e-4f-8g-4
ttt tpr	a-6b-8c-9e-4f4g-6h-3
ttt tpv	a-3b-3c-2d-4e-5g-5h-4
ttt tr.	a-3b-6c-5d-3e-4f5g-8h-4
ttt tra	a-6b-4c-4e-4g-8h-3
ttt trd	g-3h-4
ttt tri	a-6c-6d-3g-6
ttt trn	g-3
ttt trp	g5
ttt trr	a-4b-6c-4e-4f6g-7h-2
ttt trv	a-3b3c-6d-10f-10g-7h-6
ttt trx	a-4b-16e-9f-6g-8h-5
ttt tss	d-3f-5g-6h-6
ttt ttv	a-5b-2c-7e-5f-4g3h-2
ttt ttx	g6
ttt tv$	c-4d-2e-4g-7h-3
ttt tv.	a3c-14d-6f-8g-3h-5
ttt tva	a-5b-3c3e4h-4
ttt tvc	b-6c-6e-8h-5
ttt tvd	a-9c-10d-8f-8h-9
ttt tvi	b-11c-4d-8f-5g8
ttt tvn	a-7b-3c-6d-6e-8f-8h-8
ttt tvp	a3b-6h-3
ttt tvr	a-11b-8c-4d-3e-3f-4h-6
ttt tvs	a-3b-4c-3d-3f-5g-10h-4
ttt tvt	a-6b-5c-8d-4h-6
ttt tvv	b-7c-7d4h-4
ttt tx.	a-10b-5c-3d-6f-5g4h-6
ttt txa	b-2c3d-3e-6f-10h-4
ttt txd	b-4c-6d-6e-6g-4h-8
ttt txi	a-5b-4e-3f-3h-3
ttt txn	a-3e-4f-4g2
ttt txp	c-3e-2f-3g4
ttt txr	a-4c-4e3f-3
ttt txt	a3c-8d-4e-7h-4
ttt txv	a5b-5c-5d-4e-6g-9h-3
ttt u.$	a-13b-16c-12d-9e-12f-11g-5h-5
ttt u.c	a-3c-6g4h-3
ttt u.p	a-3b-4f-6g-6h-3
ttt u.s	a-4b-5c-2e-6f-4h4
ttt u.v	d-2h-3
ttt ua.	a-3c-6g-4
ttt uan	a-8b-5c-4d-4e-3f-3g-5h-4
ttt uci	g-13h-7
ttt ucp	c-3e-3f-3g-7h-2
ttt ucv	a-3b-5c-3e-4g-6h-3
ttt ud.	g-3
ttt udn	a-5b-4d-5g-7
ttt uid	a-2b-3c-4f-6g-3
ttt uin	g-12h-7
ttt uip	a-6b-3c-2d-5e-7f-4g-8h-4
ttt un$	g-6h-4
ttt un.	a-2b3c-8d-7e-6f-9g-3
ttt una	a-4b-5c-3d-4e-6f-6g5h-4
ttt unc	a-6b-7c-5d-5e-6g-3h-4
ttt und	g4
ttt uni	a-5b-4c-3d-3e-3f-3g-14h-8
ttt unn	a-6b-4c-3d-5e-8f-2g-8h-5
ttt unp	a-8b-8c-5d-6e-8f-8
ttt unr	a-6b-3e-3f-4h-5
ttt unt	h-3
ttt unv	g-5h-3
ttt upv	a-4b-4f-3h-5
ttt upx	g-5
ttt ur.	c-3f-2g-6h-3
ttt v.$	a-3c-5d-4f-10h-9
ttt v..	g-6h-5
ttt v.a	a-6c-3h-5
ttt v.c	a5c-3d-2g-7
ttt v.d	b-8d-4e-4g-8h-3
ttt v.i	a-3b-3c-4d-3f-2g-7h-3
ttt v.n	a-6b-5c-8d-5e-5f-5g-4h3
ttt v.p	a-13c-3d-3e-17f-6h-6
ttt v.r	a3b-7d-5e-3f-3g-11h-3
ttt v.s	a-3
ttt v.t	a-11b-6c-4d-3e-3f-7g-4h-3
ttt v.u	g-6h-4
ttt v.v	b-5d-3e-6f-6g-4h-5
ttt v.x	g-7h-6
ttt vN.	a-6b-7c-5d-4e-5f-6
ttt vNi	a-7b-3c-4d-3e-4f-4g-6
ttt va.	c-8d-7e-3f-10g-5h-11
ttt vac	a-3b-4c-6d-6e-3f-4g-10h-7
ttt vad	a-5b-5c-4e-4f-8g-7
ttt vai	a-3b-7c3d-3f-3g-6
ttt van	a-5b-7d-7e-3f-3g3h-4
ttt var	a-2b-3d-3e-4g-12
ttt vas	a-8b-10c-4d-3f-4g-8h-4
ttt vax	a2c-3d-3f-3g-8h-2
ttt vca	b-4c-4d-5f-4g-12h-5
ttt vcd	a-5b-5c-5d-4e-3f-6h-5
ttt vcn	a-4b-5c-3e-7f-3g3h-6
ttt vcp	a-3b-6e-7f-5h-7
ttt vcr	a-5e-3g-4h-4
ttt vcv	a-6b-10c-6d-9e-11f-8g-4h-7
ttt vd.	a-4b-4c-3e-4f-3g-10h-6
ttt vdN	a-4b-3c-2e-4f-3g-8h-2
ttt vda	a-3b-7c-6e-11f-8h-6
ttt vdd	a-3b6c-3d-6e-5f-5g-5h-4
ttt vdi	a-5b-5c-8d-10e-13f-4g-5h-3
ttt vdn	a-11b3c-3d-8f-10g3h-4
ttt vdp	d-5e-5g2h-5
ttt vdr	b-6c-6d-5e2f-8g6h-3
ttt vdt	a-5b-4d-5g-9h-3
ttt vdu	a-3b-10c-4d-4f-6g-4h-3
ttt vdv	g3
ttt vi.	a-5b-9c-13e-4f-7g2h-4
ttt viN	a-3b-4c-4d3e-5f-4h-4
ttt via	b-5c-6e-5f-6h3
ttt vic	a-11b-4c-4e-5f-4h-3
ttt vid	b-4g-5h-14
ttt vii	a-3c3f-5h-4
ttt vin	a-11b-6c-4d-3e-6f-8g-8
ttt vip	c-5e-4
ttt vir	c-10e-4f-4g3h-3
ttt vis	a3b-7c-7d-5e-8f-6h-8
ttt vit	g-3
ttt viu	a-4b-7c-6d-5e-4f-3g-5h-7
ttt viv	a-5b-11c-9e-11f-8g6h-6
ttt vix	a-3b-6c-4d-7f-5h-3
ttt vj.	a-4b-5c-4d-4e-4f-6g-7h-5
ttt vn$	g-4h4
ttt vn.	a-6b-9c-10d-8e-7f-13g-9h-12
ttt vna	g-5
ttt vnc	a-10b-7c-8d-6e-8g4h-5
ttt vnd	b-5c-3e-4f-4g5h3
ttt vni	a-13b-8c-3d-11e-5f-7h-5
ttt vnn	a-7b-10d-5e-5f-8h-9
ttt vnp	a-4b-5c-4d-4e-4f-5h-4
ttt vnr	a-9b-12c-12d-9e-11f-9g-11h-7
ttt vns	e-3g-6
ttt vnu	g-6h-7
ttt vnv	g6
ttt vp$	a-10b-5c-7d-5e-6
ttt vp.	b-3c-9d-8e-3g6
ttt vpa	a-7b-10c-5d-6e2g-5h-8
ttt vpc	a-5b-4d-6f-5h-4
ttt vpd	a-3b-4c-3d-7f-6h-9
ttt vpi	d2e-6h-4
ttt vpj	c-3f-3
ttt vpn	a-9b-10c-7d-4e-6f-10g-4h-9
ttt vpp	c-7e-3h-5
ttt vpr	a-8b4e6f-3h-5
ttt vps	a-3b-3c-8d-4e-3h-3
ttt vpt	b-6c-7d-3e-7f-4g-4h-4
ttt vpu	a-5b-5c-5d-5e-8f-6h-4
ttt vpv	b-7c-7d-3f-4h-4
ttt vpx	a-4b-7c-4f-6g8h-6
ttt vr.	a-6b-8c-14d-6e-3f-8g-7
ttt vra	a4c-4e-5f-3g-4h-3
ttt vrc	a-8b-4c-3d-3e-2f-4g6h-4
ttt vrd	a-8b-11d-7e-8f-10g-13h-8
ttt vri	a-4b-7c-3f-7
ttt vrn	a-7b-4d-5e-4f-7g-9h-6
ttt vrp	a-8c-6d-6e-9f-5h-3
ttt vrr	a-9b-5c-3d-3f-4h-4
ttt vrs	c-3d-5g-6h-4
ttt vrt	a-6b-6c-4d-3e-4f-5g-10h-3
ttt vru	a-3b-5c-4d-4e-4g-3h-5
ttt vrv	a-9b-6c-8d-4e-8f-6g-9h3
ttt vs.	a-9b-5d-5e-6f-4g-13
ttt vsc	g-8h-6
ttt vsd	a-10c-7d-5e-5f-7h-9
ttt vsi	a2c-7d-4f-5g-8h-6
ttt vsn	a-6b-12c-12d-3e-7f-10g-5h-10
ttt vsp	a3d-7e-6f-5h-3
ttt vsr	a-8b-11c-4d-4e-8f-4g-9h-4
ttt vss	a-5b-5e-6f-3h-5
ttt vst	e-6g-4h-5
ttt vsv	a-5b-10c-7d-6f-4g-7h3
ttt vtt	g8
ttt vtv	b-3c3d-5f-3h-3
ttt vtx	b-2d-4f4g-6h-6
ttt vu.	a-3c-4e-3f-3g-5h-7
ttt vua	a-5c-5f-3g-5
ttt vui	g-3h-4
ttt vun	a-5b-4c-3d-3e-3f-3h-4
ttt vv.	a-5b-15c-10e-4f-11h-8
ttt vva	a3b-6c-4d-4e-4f-5h-3
ttt vvc	a-5b-8c-6d-9e-7f-6g4h-7
ttt vvd	a-3b-12c-4d-4e-5f-3h-7
ttt vvi	a-10b-11c-13d7e-15f-8g-7h-7
ttt vvn	a-6b-8c-6d-6e-3f-3g-7h-4
ttt vvp	a-10c-8d-4e3f-9g-12h-3
ttt vvr	a-5b-9c-7d5e-6f-3g-3h-3
ttt vvs	a-7b5c-3f-3g3h-5
ttt vvt	b4c-5d-4e-5f-5g-8
ttt vvx	f-3g-9h-5
ttt vxd	g-9h-5
ttt vxn	a-9c-3d-3f-3g-7h-3
ttt vxp	g4h-5
ttt vyi	a-4c-5d-4e-3f-3g-3h-3
ttt x.$	a-19b4d-4e-9
ttt x.c	b-4c-3e-3f-8g-5h-6
ttt x.i	a-5c-6e-4g-6
ttt xa$	b-4c-7d-3e-3f-4g4h-3
ttt xa.	a-8b-5c-9d-3e-14g-12
ttt xaa	a-3c-3d-4e-4f-4
ttt xac	a-12b-5c-6d-8e-8g-8h4
ttt xad	a-7b-5c-6d-5e-3g-3
ttt xai	a-5b-5d-11f-5h-8
ttt xan	a-8b-7c-6d-6e-3f-4g-10h-9
ttt xap	a-4b-6c-9d-3e-4f-8g-5h-8
ttt xar	a-10b-9c-3d-8e-8f-8g5h-6
ttt xas	b-4d-2e-8f-3h-4
ttt xat	a-10b-5c-9d-4e-8f-7g-4h-7
ttt xax	a-3b-4e-6f-2g-6
ttt xda	a-4c-5d-5e-9
ttt xdd	a-9b-11c-3d-8e-3f-9g-11h-5
ttt xdi	a4b-9c-2d-3e-4g-13h-5
ttt xdn	b-13c-8e-10g-4h4
ttt xdp	a-2b-4g-11h-4
ttt xdr	b-8e-6f-7g-5h4
ttt xdu	a-4b-4c-3d-6f-5h-4
ttt xdv	g2h-3
ttt xdx	g4
ttt xi.	a-13b-3c-4d-8e-2f-3g8h-3
ttt xiN	a-5b-6c-5d-3e-3g-8h-3
ttt xia	a6g-6
ttt xic	g-6
ttt xid	b-3c-11d-4e-5f-9g3h-7
ttt xii	a-6b-5d3e-7g5
ttt xin	b-7c-5d-5f-7g-5h-3
ttt xip	a-9c-5d-3f-10h-6
ttt xiu	b-3c-4d-4e-3f-2g-8h-3
ttt xn.	a-15b-11c-6d-6e-6f-5g-3h-6
ttt xnd	a-4b-4c-10d-5e-4f-6g9h-10
ttt xni	a-10b-11c-9d-10e-8h-8
ttt xnp	g4h-4
ttt xnv	a4b-6c-6d-4f-4g-5
ttt xp.	a-18c-6d-4e-4g-6h-13
ttt xpa	a-6b-5d-5e-3f-9g5
ttt xpc	b-5c-5d-7e-6f-7
ttt xpd	a-7b-6c-5d-7e-8f-6g-10h-9
ttt xpi	b-11c-8d-4e-4f-7h-9
ttt xpn	a-4b3c-3e-4f-5g-3h-5
ttt xpp	b-11c-5d-3e-10f4g-4h-8
ttt xpr	a-6d-4e-10h-5
ttt xps	c-5d-3g-4
ttt xpt	a-3b-7c-6d-5f-4h-5
ttt xpv	b-10c-4e-12f-7
ttt xpx	a-3b-4c-4d-9e-5f-3g-10h3
ttt xr.	a-8c-3d-6e-7f-9h-13
ttt xra	b-6c-7d-10
ttt xrc	a4e3f-3g-6
ttt xrd	a-3b3c-3d-11e-6f-9g-11h-9
ttt xri	b-5c-5d-6e-7f-5g-3h-6
ttt xrp	b-5f-3
ttt xrr	a-8e-5f-3
ttt xrt	a-4b-5c-3d-4e-8f-3g3h-6
ttt xrv	a-3c-4d-3e4g-5
ttt xrx	a-7c-11d-4e-3
ttt xsa	a-10b-3c-8d-7e-4f-6g-6h-6
ttt xsp	a3b-4c-3d-5h-4
ttt xt.	a-7b-6c-6d-8e-12f-5g-5h-8
ttt xta	a-10b-6c-4d-9f-10h-6
ttt xtd	a-13b-7d-3e-8f-7g-4
ttt xti	a-8c-7e-3f-6h-4
ttt xtp	a-3b-8d-7e-8f-4g-4
ttt xtr	a-7b3d-11e-5g-3h-5
ttt xts	d-3f-5g-6h-6
ttt xtv	b-7
ttt xtx	a4d-3e-3f-5g4h-4
ttt xu.	a-10b-8d-7e-10f-6g3
ttt xui	a2c-3d4h-4
ttt xun	a-12b3c-8d-8e-5f-9g-13h-4
ttt xv$	a2b-4c-6d-3f-5g-4h-6
ttt xv.	b-9c-14f-10g-6h-5
ttt xva	c-4d-5e-4f-3h-5
ttt xvc	b-6c-11d4e-4f-4g-5h-4
ttt xvd	c3d-6e-3f-4h-5
ttt xvi	b-3e5f-5h-7
ttt xvn	a-11b-8c-7d-7e-10f-7g-3h-4
ttt xvp	a-3b-3d-5f-4h-6
ttt xvr	a-14b-7c-9d-3e-3f-7g-4h-3
ttt xvs	c-8d-8e-6g-8h-7
ttt xvt	b-3e-8h-4
ttt xvu	a-3b-3c-5e-4f-4g-4h-7
ttt xvv	a-6b-11c-10d-8e-12f-7g-10h-9
ttt xx.	a-7b-4c4d3g-5
ttt xxa	b-5d-3e-5f-6g4h-4
ttt xxd	b-5c-5d-5e-10g6h-3
ttt xxi	a-2b-8e-6g-9
ttt xxn	a-8b-8c-13d-7e-5f-10h-9
ttt xxp	a-4b-8c-6d-3e-4f3g-3h-6
ttt xxr	d-6e-5f-3g6h-3
ttt xxv	a9c-7d-4f-4g4
ttt xxx	a-7b-3d-7e-3g5h-5
ttt y.$	a-5b-7c-8d-8e-5f-4g-8
w "	a-5b-5c-7d-3f-4g-4h-3
w '	a-4b-7c-5d-4e-4f-3h-3
w ,	a11b4c-4d-7f3g3h7
w .	g-2
w 12	a-3b-4c-2d-5e-4f-5g-6h-5
w 2	g-6
w 33	b-2d-2e-5f-3g-6h-4
w :	a-5b-3c-9f-3g-14
w ?	b-5c-3d-2e-6f2
w a	f3h7
w abandoned	a-4b-4c-3f-3g-3h-4
w about	a-5b-6c-3f-7h-3
w absolute	a-3b-7c-6d-4e-8f2g-6h3
w accept	a-5b-6c3d-6e-3f-5g-6h-8
w account	a-8b-4c-8f-3g-12h-4
w accountable	a-3c7d-3f-3g-4
w across	a-5b-4c-4d-3e-4f-4g3h-3
w acted	a-4b-3c-4d-4e-3f-4g-8h-3
w acting	b-4d-5e-7f-5g-3h-8
w actions	a-4b-6c3d-6e-4f-4g-3
w addict	a-7b-6c-8d-7e-7f-4g-5h3
w addiction	a-8b-6c-6d3e-3f-5g-8h-6
w address	a-4b-4c-4e-4f-4g-6h-3
w ade	a-4b-4c-3d-3e-3f-4g-10h-3
w affair	a-3b-3d-3e-3f-4h-3
w afraid	a-6b-3d-3e-11f-7h-3
w after	a5b-8c-9d-8e-5f-12g4
w again	a-9b-4e-5f-14g4h-3
w against	a-4b-9c-4d-5e-8f-10g3h-4
w ages	a-5d-2e-3g-4
w ago	a-7b-4c-4d-4e-4f-4g-5h-3
w agreed	a-6b-3c-3d-3e-3f-3g-6h-5
w agreement	b-3c-3d4f-3g-5
w agreements	g-3
w alarm	g-7h-5
w algorithm	a-4b-6c-3d3e-6f-3g-4
w alive	a-6b-6c-8d-7e-11g8h-4
w all	a4b5d-4g3
w allotment	g-5h-5
w allowed	e-7h-4
w alone	a-6b-3c-6d-6e-9f-4g-4h-5
w already	a-6b-6c-3d-3f-5g5h-6
w also	g-7h-5
w always	a-6b9d-7e-14g-14
w am	a-8b-6d-6e3f5h-10
w an	a-5b-9c-7d-4e-3f-3g-8h-6
w and	b-3g4
w aneta	h-3
w anger	a-5b-4c-4d-5e-5f-5g-8h-5
w angry	a-6b-5c-4d-4e-5f-8g-8h-7
w ania	g-5
w anniversary	g-6h-6
w another	a-8b-4c-4e-3f-4g-3h-7
w answer	a-3b-3c-3d-4e-6f-3g-6h-5
w any	a-6b-3c-7d-7e-6g-4h-3
w anybody	a-8b-4c-3d-4e-3f-4g-3h-2
w anymore	a-6c-5d-4f-8g4h-6
w anyone	a3b-7c-6d-4e-6f-3h-5
w anything	a-12c-6d-4e-9g-7h-6
w anywhere	a-3e-4g-3h-5
w apologies	a-7b-4c-5d-5e-8f-6g-7h-6
w apologize	a-9b-4c-4d-7e-4f-5g-10h-3
w apologized	a-3b-3c-7e-4g-7h-5
w apology	a-6b-4e-7f-4g-7
w app	a-4b-4c-4d-4e-6f-4g-8h-3
w apply	a-3b-6d-4e4f-3g-6h-8
w april	a-4b-3c-7d-3e-6f-5g-7h-7
w are	b-4c-5d-10e-5f-7h5
w argue	a-8b-9c-4d-5f-4g-8h-7
w arm	a-4b-5c-5d-7e-4f-4g3h-5
w arms	a-5b-3c-6e-7f-4h-4
w around	a-8b-4c-10d-5e-4f-6g7
w as	a-4b-10c-4d-10e-10g-7h7
w ashamed	a-4b-4c-4d-5f-6g-8h-7
w ask	a-5b-13c-5e-7f-3h-5
w asked	a-4b-5c-3d-7e-8f-3g-10h-3
w asking	a-6b-11c-5d-5e-9f-7g-3h-6
w asleep	g-7h-5
w at	a-4c-7d-9e-4f-8
w ate	g-6h-6
w attacked	a-5b-7c-5d-5e-7f-6g-6h-5
w aunt	a-7b-7f-3g-6h-4
w autopilot	a-5b-4c-3d4e-3f-5g-4h-4
w away	c-6e-9f-5g-14h-6
w awful	a-3b-10d-5e-4f-3g-11h-3
w baby	b-11c-4d-4f-4h-4
w back	b-6c-7d-3e-3f-7h-5
w bad	a-8b-6c-3d-3e-3f-5h-8
w badly	a-6b-3d-2g-7h-4
w bag	a-8b-5c-6d-4e-4f-3g-12h-7
w ball	a-6b-5c3d-9e-4f-3g-8h-4
w bank	a-5c-2h-3
w barbecue	a8b-6d-3e-3f-3g-5
w bath	a-4b-2c-3d-3e-3f-3g4
w bathroom	a-4b-6c-4d-4e-4f-8h-4
w be	c-6d-5e3f6g6h-6
w beat	a-4b-7c-3d-5e-5f-6g-6h-6
w because	a4c-6d-3f-3g3h-3
w bed	a-6b-9c-9d-9e-10f-11
w bedroom	d-3e-3f-3
w bedtime	g-10h-6
w been	a7b-3c3d-7e-6f-7g5h-5
w before	a-7b-6d3e-5f-4h-5
w behaved	a-5b-4c4d-4f-4g-4h-6
w behavior	a-2b-4d-5e-3f-3g-4
w behind	a-7b-8c-7d-7e-7f-6h-8
w being	a-8b-4c-5f-9h4
w believe	a-9b-12c-5d-4
w believed	a-4e-5f-3g-9h-5
w belittled	g-6
w belt	a-4b-8c-5d-6e-7f-6g7h-6
w ben	d-3e-6g-6h-3
w bench	b-5c-4d-5e-4f-4g-5h-3
w best	a-3b-2f-3g-3h-3
w beth	a-6b-5c-5d-3e-3f-5g-5
w betrayed	a-4b-7c2d-4e-5f-3g-7h-5
w better	a-6b-3c-4e3f-3h-5
w between	a3h-4
w big	a-6b-5c-4d-6e-5f-8h-6
w bike	a-4b-7c-4d-9e-10f-6h-8
w bill	a-2g-5
w bin	a-5c-6d-7e-6f-5g-7
w bins	a-4b-4e-4g-8h-4
w birthday	c-3e-6f-6g4h-4
w biscuit	a-6b-7c-4d-4e-3f-5g-4h-6
w bit	a-5b-8c2d-7e-8f-9g-8h-8
w bits	g-7
w bitter	a-6b-6c-5d-5e-7f-5g-4h5
w black	a-5b-4c-5d-5e-6f-5g3h-6
w blame	a-6b-8c-5d-4e-11f-3g-7h-7
w blamed	a-4b-4c-6d-3g-7
w block	h-4
w blocked	a-3b-6c-3d-4e-7f-4g3h-3
w bloke	a-7b-6c-5d-5e-4f-3g5h-5
w blokes	g-9h-5
w blood	b-4c-2d-5f-4g-7h-5
w blow	a3c-3d-9g-8
w blue	a-6b-2g4h-3
w body	a-5b-6c-6d-5e-6f-4g-7
w boiler	a-8b-7c-5d-6e-7f-7g-7h-4
w bolts	h-6
w bone	g-5h4
w bonus	g-5
w book	a-3b-6c-5d-7e-5f-7g-5h-6
w booked	a-8c-3d-4f-3g-8
w boots	g-6h-4
w bored	c-5d-5e-2g-3
w boring	a-5b-5c-5d-5e7f-5g-8h-5
w born	a-4b-5c-4d-6e2f-4g3h-5
w boss	a-6b-4c-5d-6e-3f-5g-5h-6
w both	a-6b-6c-4d-6e-5f-7h-7
w bothered	a-5b-5c-7d-4e-8f-7g-10h-8
w bottle	g7h-5
w bought	a-4b-5c-5d-3e-4f-4
w boundaries	a-6b-3c-5d4e-4f-4g-4h-4
w box	a-6b-4c-6d-7e-3f-3g-10h-3
w boy	g-3h5
w boys	h-3
w bread	a-6b-4c-8d-4e-4f-5h-4
w break	b-3c-3d-4g7h-3
w breakfast	h-4
w breathe	a-6b-7c-7d-5e-6f-11g-10h-6
w bridge	a-7b-6c-9d-6e-7f-4g4h-3
w bring	a-8b-11c-4d-6e-9f-4g-6
w bringing	h-7
w brings	a-5b-6c-4d-6e-3f-5g-5h-6
w broke	b-6d-6e-7f-4g-5h-7
w broken	a-6b-5c-11e-7f-3g-8h-5
w brother	a-3c-3d-4h-5
w brought	a-6b-3c-3d-3g-7h-4
w browser	a-3b-4c-4e-3g-5h-4
w bruise	g4
w bucket	g-7h-6
w budget	g-6h-6
w burden	a-5b-4c-3d-3e-3f-8g6h-4
w burn	g3
w burned	a-5b-8c-6d-6e-6f-6h-4
w bus	a-7b-5c-2d-4f-2g3h-5
w business	a-3b-4c7d-3e-5f-3g-5h-4
w busy	a-3b-3c-2d-4e-5g-8h-6
w but	a11b-5c-4d-3e-7f-5g-3
w buzzes	a-3b-3c-3d-3f-4g-4h-4
w by	a-8b-7c-9d-8e-5f-4g-3h-8
w cake	a-5b-4d-3e-3f-4g-7h-5
w call	a-10c-9e-10f-5g-11h-7
w called	a-5b-5c-4d-6e-2f-4g-8h-4
w calling	a-7b-8c-6d-5e-5f-8g-6h-7
w calm	a-4b-6c-6d-5e-6f-5g-9h-7
w cam	a-4c-4d-5e-3f-4g-3h-3
w came	a-8b-6c-8d-10e-5f-5h-5
w can	b-3c-4d-4
w canal	a-3b-4f-3g-5h-5
w cancelled	a-6b-4c-6d-5e-4f-4g-7h-3
w car	a-8b-3c-4d-4e-3f-3g5h-6
w caravan	b-4c-2d-3e-6g-7h-3
w card	a-5c-3d-4
w cards	h-4
w care	a-6b-8d-4e3f-4h-4
w carried	a-7b-8c-7d-6e-8f-4h-6
w carry	g3
w case	g4
w cat	a-9b-7c-4d-9e-5f-8h-5
w caught	a-5b-6c-5d3e4f-5h-5
w cause	a-7b-8c-5d-10e-5f6g-8h-6
w caused	a-7b-3c2e-5f-6g-8
w certain	a-5b-4d3e-4f-4g-5h-4
w change	a-7b4c-4d-3e-6g-9h-4
w changed	g-8
w changes	a-7c-3d-4e-3g-3h-4
w charged	a-6b-6c-4d-4e-5f-7g-7h-3
w chat	a-3c-2g-10
w check	a3b-7c-3e-5f-3
w check-in	a-3b-4c-3e-4f-10g-4h-4
w checked	a-4b-8c-4f-4g-9h-4
w checking	a-5b-3e-6f-6g-9h-4
w checks	b-2
w chest	a-6b-4c-5d-4e-2f-2g-5h-6
w child	a-6b-3c-5d-4e-5f-8g3
w children	a-3b-10c-3d-4e-5f-4g3h-8
w chip	b-6c-4e-5g-6h-4
w chips	a-3d-4g-4
w choice	g-6h-6
w choices	a-3b-3c6d-7e-3f-4g-5
w choir	g-8h-7
w choked	a-6b-7c-8d-7e-5f-8g5h-7
w choose	b2c-3d-6e-7f-5g-3h-8
w chose	a-6b-6c-7d-7e-5f-5g-5
w chosen	b-4c-5d-3e-7g-7h-3
w christmas	g4h-6
w claire	a-3b-3g-8h-4
w clean	a-4d-4e-4f-5g-6
w cleaned	a-4b-4c-6d-4f-3g3
w clear	g-8h-6
w clinic	g-4h-5
w clock	g4
w closed	a-4b-8c-5d-5e-5f-6g-8h-6
w coat	a-3b-4c-5f-4g-8h-7
w coats	g-5
w code	a-4b-2e-3h-4
w coffee	a-5b-4c-3d-4e-6f-4g-9h-6
w cold	a-6b-5c-5d-4e-9f-8g-7
w come	a-4b-3d-6e-8f-6
w comes	b-4d-4e-2f-5
w coming	g-5
w complete	h3
w completely	a-7b4c-3e-6f-9g-5h-6
w computer	g-4h-3
w conscience	b-3c-4e-6f-3g-6h4
w constantly	g-7h-5
w contract	a-5b-7c-4d-7e-5f-6g-4h-4
w control	a-11b-9c-10d8e-5f-7g-4h-4
w controls	a-4b-4c-4d-3e-5f-3g-5h-3
w conversation	a-6b-5c-11d3e-6g-9h-4
w cooking	a-3b-2c-3d-3f-5g-6h-5
w cornered	a-5b-7c-6d-6e-4f-5g-6h-4
w cost	a-5b-6c-7d-5e6g-7h-6
w could	a4b-7c-8d-5h-4
w counselling	g-7h-2
w counselor	a-8b-8c-3d-5e-3f-5g-9h-5
w count	a-3b-5
w counted	a-8b-6d-6e-4f-7h-3
w counting	a-6b-6c-5d-7e5f-7g-5h-3
w country	a-5b-6c-6d-6e-5f-6g-4h-6
w counts	a-5b-5h-6
w couple	a-6b-6c-4d-5e-5f-5g-6h-6
w coward	a-5b-6e-4f-3g-6h3
w cravings	g-8
w creep	g-7h3
w cricket	a-4b-5d-5e-5f-3g-4h-6
w cried	a-4b-7c-5d-5e-8f-5g-6h-7
w criminal	b-4e3f-6g-6h-5
w crossed	a-8b-3d4e-4f-4g-9h-5
w crossword	h-3
w cry	a-5b-6c-3f-4g-5h-3
w crying	a3b-4c-4d-4e-6f-6g-7
w cup	f-3g-4h-3
w curious	a-4d-3g-6h-2
w curry	a-5b-6c-5d-5e-5f-6g-5h-6
w cushion	d-5e-5g-5h-4
w cut	a-6b-7c-6d-5e-6f-8h-3
w cuts	g6h-4
w cutting	a-5b-5c-4d-5e-3f-5g6h-5
w damaged	a-5b-6c-3d-4e-7f5g-7
w dan	a-3c-5d-5g-5
w danced	b-3c-4e-6g-6h-3
w danger	g5
w dare	a-3b-3c-2d-4e-5g-5h-5
w dark	a-6b-5c-3d4e-3f-4
w date	a-5b-3c-5d-3e-3f-5g-4h-3
w dates	a-4b-3f-3g-6h-4
w daughter	a-7b-6c-5d-5e-7f-10g2h-6
w day	b5c-4d-9e-7f-8g-8
w days	a-7b-11c-7e-6f-9g-3h-6
w dead	a-11b-11c-9d-10f-12g7h-7
w deal	a-8b-5c-5d-7e-7f-6g-7h-6
w dear	a-5b-6c-4d-5e-3f-6g-10h-3
w death	a-3d-4f-3g4h-5
w deceived	b-5c-3d-3g-3h-4
w decent	a-6b-6c-6d-8e-8f-9g-7h3
w decide	a-3b-8d-3e-6f-3g-7
w decided	a-5b-5c-4d-6e3f-7g-8h-6
w declined	d-3e-3g-6
w deep	b-3c-3d-3e4f-4g-4h-3
w defense	a6b-5c-4d-7e-3f-4g-5h-3
w deleted	a-8b-6c-8d-3e-6f-4g-8h-3
w dentist	a-5b-5c-4d-5e-6f-5g-6h-4
w derby	a-6b-5c-4
w deserve	a-8b-6c3d3e-8f5g-9h-9
w deserved	a3c-6g-3
w desk	b-3h-3
w diary	a-5b-4c-3d-3e-3f-5g-3
w did	d-3e-8f-9g-11h-6
w die	a-5b-5c-6d-5e-6f-4g8h-3
w died	a-8b-8c-5d-8e-5f-6g-4h-6
w dig	g-7h-4
w dinner	a-4b-3c-8d-3f-4
w dirt	a-4b-5c-3d-5e-5f7g-7h-8
w dirty	a-4b-6c-6d-4e-5f-7g-5h4
w disappear	a-3c-8e-4f-8g3
w discarded	a-3b-6c-4d-3e-5f-3g-4h-3
w disclosure	a-4b-3c-3d-3e-3f-4g-7h-2
w disgusting	a-9b-5c-5d-7e-6f-7g-4h4
w dishes	a-3b-3c-3d-5f-4g-6
w do	c-8d-3e-6f-3g5
w doctor	a-3b-5d-3e-4g2h-3
w does	a-6b-3c-4d-5g-6h-8
w dog	a-7b-6c-5d-5e-3f-9g3h-5
w doing	b-7c-4d-6f-5h-7
w done	c-6e-8f-9
w door	a-4b-4c-3d-3e-4f-3g6h-3
w doorway	g5
w down	a-5b-4d-6f-3g2h-4
w drank	g-6h-4
w drawer	d-4g6h-5
w dressing	g-8h-6
w drink	a-8b-6c-4e-8f-3h-6
w drinks	a-3b-3c-5d-5e-4g5h-4
w drive	a-8b-4c-2d-4e-5f-8g-9h-8
w driving	a-6b-3c-10d-4
w drop	a-3b-5c-4d-6e-6f-6g-7h-3
w dropped	a-6b-5c3d-12e-6f-3g-8h-4
w drove	b-8c-5d-5e-8f-4g-3h-4
w dying	d-7
w each	a-4b-3c-5d-5e-4f-3g3h-3
w early	a-6c-3d-3f-6g-6h-2
w earth	h-3
w easier	g3h-2
w easter	g-4
w eat	g-10
w eaten	a-5b-5c-7e-4f-4h-5
w eating	g-5h-5
w eggshells	a-3c-3e-3f-3
w eight	a-7b-5c-5d-3f-5g-8h-4
w either	a-4b-5c-4d-3e-5f-3g-5h-5
w eleven	a-5b-3e-4g-4h-6
w else	c-5d-4e-5f4h-3
w embarrassed	a6f-3g-6h-4
w embarrassment	a-4c-3f-4g-7h-3
w empty	g3
w end	c-6d-7e-5f-6g-6h-4
w ended	a-7b-6c-5e-4f-5g-6h-3
w ending	g11
w engine	h-7
w enjoy	a-4b-8c-6d-7e5f-6g-8h-5
w enjoying	a-4b-5c-4d-4f-5g-5h-4
w enough	a-6b-5c-7d-3h-5
w entitled	b-6c-3e-5f-4g-6
w envelope	g3
w essay	g-7h-5
w even	a-10b-7c-7d-8f-5g-5h-4
w evening	a-10b-6c-7e-11f-11g-9h-7
w evenings	b-4c-3d-4e-4f-3g-4h-4
w ever	a-10b11c-8d-11e-15g-7
w every	a-6b7c-4d-6f-3g-3h-6
w everybody	g-4h-5
w everyone	a-4c-6d-7e-8h-6
w everything	d-6e-11f-4h-5
w ex	g3
w excuse	a-7b-6c-3d-5e4f4g-13h-6
w exist	a-4b-5c-5d-4e-5f-5g4h-3
w exit	g-8
w expect	b-8c-7d-5e7f-5g-6h-8
w explain	a-5b3c-3d-4e-6f-5g-6
w extent	a-4b-3c-5d-3f-4g-5
w extra	a-6d-3e-2f-5g-4
w eye	a-5b-6c-4d-7e-5f-5
w eyes	a-5b-5c-5d-3e-4f-6g-9h-7
w face	b-7c-4d-3f-3g-3h-4
w fail	a-8b4c-2f-2g-7
w failed	a-6b-8d-8f-5g-7h-5
w failure	a-4b-4c-4d-4e-3f4g-4h-8
w fair	g-5
w fallen	a-3c-3f-4
w family	a-8b3c-8e-9h-8
w far	g4h-7
w fare	g3
w father	b-9c-6d-8e-5
w fault	a-8c-3d-4f-6g-9h-4
w feed	g-7
w feeding	a-5b-6c-3d5e-5f-3g-6
w feel	a-4b-4c-8d-5f-3h-4
w feeling	a-6b-7c-8d-6e-9f-5g-10h-8
w feelings	a-4b-3c-7d-6f-5g-7h-3
w feels	g-7
w feet	a-3b-5c-5d-5e-5f-5g-7h-5
w fell	b-3c-3e-4f-4h-3
w fella	g5h-5
w felt	b-5c-5d-3e-4f-7h-3
w femi	a-3d-3e-3f-7g-7h-3
w fence	a-3b-3c-3d-5e-4h-3
w few	a-3f-3g-3h-4
w fifteen	a-4b-3c-5d-4e-4f-6g6h-6
w film	g-7h-3
w filter	a-4b-2c-3e-3g-6
w find	a2b-6d-5e3f-3g-8h-5
w finds	g3
w fine	a-4d-4e-4g-4
w finger	b-4c-4d-3e-5g-6h-5
w fingers	g3h-4
w finish	a-3b-7c-3d-3e-5g-3h-3
w finished	a-8b-7c-6d-6e-6f-5g-6h-4
w first	a-5b-6e3g-8h-3
w fish	g-5h-4
w fist	a-3b-7c-3e-6f-3g8h-4
w five	c-3d-3f-3g3h-7
w fix	a-4b-6c-5d-4e-7f-4g-5h-5
w flat	h-4
w flinch	a-4f-4h-4
w flinched	b-3c-3e-4f-4g-7
w floor	b-4d-4e-3f-3
w flowers	a-9b-2d-3g-7
w followed	b-5c-4d-4e-4g-6
w follows	g7
w food	a-4b-3g4h-3
w fool	a-5b-3c-3d-3e-4g-8h-7
w foolish	a-11b-4c-6d-6e-4f-3g-9h-4
w foot	g3
w for	b3c4d-4e-2f-6h-6
w forever	a-7b5c-3d-3e-4f-5h-3
w forget	a-3b-5d-6e4g-7h-5
w forgets	a-5b-4e-4g-3
w forgive	a-6b-2c-6d-3e-4f-3g-7h-3
w form	a-4b-7c-8d-3e-5f-5g-7h-2
w forms	a-3b-3c-3g-7h-3
w fortnight	g-9h-3
w forty	a-4g-7h-5
w forward	c-3f-3
w found	a-5b-4c-7e-10f-6h-4
w four	b-6c-4d-4e-4f-3h-4
w fraud	b-3c-3e-4g-5
w friday	b-5c-3d-4e-4f-7h-4
w fridge	b-4c-3d-4e-5f-3g-4h-5
w friend	a-6b-4d-3e-3f-2g3h-6
w friends	a-6b-6c-6d-5e-8g-9h-5
w frightened	a-8b-7c-3d-2e-6f-8h-5
w from	a-7b-5c-2d-5e-8f-11h-6
w front	b-5c-3d-4e-6f-3h-4
w full	a-5b-6c5d-4e-5f-4g-6h-7
w fun	a-11b-3c-7d-6e-5g-8h-3
w funeral	g3h-4
w furious	a-3b-4e-3g-5h-3
w future	f-6g-6h-4
w gambled	a-5b-4c-3d-4e-5f-5g-4h-4
w garage	a-4b-5c-3d-5e-4f-6g6h-5
w garden	a-5b-4c-5d-6e-7f-4g-9h-7
w gas	b-4c-3d-4e-3f-3g3h-3
w gate	a-6b-5c-3d-3f-3g3h-7
w gave	b-6d-9e-3f-5g3h-4
w get	a-4c-12d-3f-3g4h-3
w gets	a-5c-7d-4g-7h-6
w getting	a-8b-6c-4d-6e6f-5g6
w girl	g8h-6
w girls	a-4b-6c-4d-4e-5f-6h-4
w give	a-9b-9c-6d-4e-5f-3h-3
w given	a-8b-9c-6d-7e-8f-6g-4h-6
w gives	b-5d-3f-4g-7h-3
w giving	h-3
w glad	a-4c-4f-3g-9
w glanced	a-6b-8c-4d-3e-5f-7g-5h-3
w go	a7c-4d-4f-3g5h-4
w god	a-5b-5c-4d-4e-4f-5h-5
w goes	a-4b-8c-5d-5f-7h-3
w going	a3b-6c-3d-3g-5h-5
w gone	a-7d-3e-4f-3g4
w good	b-6c-10d-11e-7f-4g-4h-10
w goodbye	a-2b-4c-6d-3e-3f-6g8h-5
w googled	a-3b-4c-3d-3e-4f-5g-3h-5
w got	a-12d8e-8g-8
w grabbed	a-3b-3c-5d-3e-4f-3g3h-3
w granted	g-5
w grateful	a-5b-6c-7d-5e-4f-10h-5
w ground	g5
w group	a-5b-4c-6d-10f-4h-3
w guess	g-6h-6
w guessing	g-8h-4
w guests	a-6b-4c-4d-4e-4g-6h-3
w guilty	a-6b-6c-5d-8e3f-5g-4h-6
w gun	g3h-3
w guy	g-6
w gym	a-5b-6c-5d-4e-3f-5g-8h-5
w habit	a-3b-5c-8e-3f-3g-8
w had	a6b-11c-8d-2e-7f-10h-10
w hair	a-5b-4d-3e-6f-3g3h-3
w half	a-6b-5d-5e-3f-4g-6h-4
w hall	a-4b-6c-4d-6e-7f-6g-4h-3
w hand	a-6b-4e-4f-4h-7
w hands	a-4b-5c-6d-7e-2f-6g3h-4
w happened	a-7b-5e-4f-5g-10h-6
w happens	g-4
w happier	a-5b-7c-4d-4e-5f-3h-4
w happy	g-11h-6
w hard	a-6c-2d-2e-5f-5h-10
w hardly	a-12b-10c-5d-7e-5f-5g-4h-5
w harm	a-6b-5c-9d-4e-3f-6g-7h-3
w harmless	a-7b-4c-4d-4e-4f-7g-4h-7
w has	a-4c-5d-7f-4g3h4
w hate	a-9b-8c-7d-7e-10f3g-9h-9
w hates	b-4c-4d-6f-4g-6h-5
w have	c5d-3e-5g3
w having	a-3b-8c-5d-4e5f-4g4h-3
w he	b-5c-5d-5f-9g5
w head	a5c-10d-8e-5f-6h-5
w hear	a-7b-4c-6d-3f-3g-11h-4
w heard	a-6b-5c-5d-4e-3f-4g-7h-4
w hearing	h-4
w heart	a-6c-6d-4e-10f-4g-3
w heating	a-5b-4d-6e-4f-4g-6h-3
w held	a-3b-4c-5d-3e-5f-4h-3
w help	a-9b-4c-5d-4e-7f-3g-8h-6
w helped	a-8b-5c-3d-3e-5f-9g-9h-5
w her	a-8b-4c-8d-6e3f-4
w here	b-3c-3d-3e3f-3h-4
w herself	g4h-4
w hid	b-8c-6d-5e-5f-5g-3h-4
w hidden	a-7b-5c-7d-7e-5f-4h-4
w hide	a-8b-7c-5d-5e-5f-3h-6
w hides	g-8h3
w hiding	a-5c-2d-3e-3f-5g-8
w him	b-4c-7d-3e-9f-4g3
w himself	a-6b-5e-7f-3g-4
w his	c-3d-3e-9h-3
w history	a-5b-4c-6e-4f-5g-6h-3
w hit	a-10b-7c-9d-7e-7f-13g7h-5
w hold	a-8b-7c-3d3e-9f-3g-10
w holiday	a-3c-7d-6e-6g-6
w home	a-6b-4c-5d-4e-3f-4g-3h-7
w honest	a-4b-8c-3d-6e-9f-5g-8
w honestly	a-5b-4c-3d-6e-5f-8g7
w honesty	a-4b-5c-9d3e-7f-7g-7h-6
w hope	a-6b-5c-8d-4e-4f-5g6h-5
w hoping	g-4h-5
w hospital	a-7b-2c-6d-5f-3g-11
w hotel	g-4
w hour	a-5b-3c-5d-4f-5
w hours	a-4b-4c-4d-4e-3f-3g-4h-3
w house	a-3c-4d-7e-3f-6h-4
w how	c-14d-6e-5
w hull	g-6h-5
w hung	a-6b-7c-7d-6e-6f-5g-10h-6
w hungry	a-3g-3h-5
w hurt	b-5c-4e-3f-6g3h-4
w hurts	b-3c-3e-5f3g-10
w husband	b-6d-6e-6g6h3
w hypocrite	g-3h4
w i	c3f4g3h-3
w ice	a-4b-4c-4d-6e-3f-4g-7
w idea	g-7h-3
w idiot	a-7b-5c-5d-5e-7f5g-6h-9
w if	a3b-4c-8d-3f-3g5
w ill	a-10b-11c-6e-5f-7g-7h-10
w illness	g-5h-5
w imagine	a-6b-4c-10d-6e-4f-2g-5h-7
w imagining	c-3e-3
w in	b-3c-4d3
w inside	a-3b-3d-3f-4g-6h-3
w instead	a-6f-4
w intend	g4h-2
w intention	d-3e7g-6h-7
w into	a-8b-10c-6e-7f-7
w iron	a-3e-4g5
w ironing	a-5b-6c-3d-4e-6f-5g-6h-5
w is	c-3d-15g5h5
w it	a4d4e3h-4
w itself	g-5h-3
w january	a-5b-4c-3e-6f-3g-6h-5
w jo	b-3g-5h-3
w job	a-6b-4c-4d-5e-5f-3g-11h-6
w joint	a-3g-3
w joke	a-5b-5c-4d-4e-6h-5
w joy	a-4b-5c-4d-6e-8g-5h-4
w judged	a-3b-5c-4d-3f-4g-5h-6
w jumped	a-9b-7c-5d-6e-4f-9h-5
w jumping	g4
w june	a-3b-4c-6d-4e-3f-3g-3
w just	a-4b-6c-7e4f-7g4h-5
w keep	a-7c-6d-6e-5f-8g3h-7
w keeping	a-3b-2c-3d-3e3f-4h-3
w keeps	a-5b-5c-3d-4e-3f-4
w kept	b-4c-4d3e-5g-8
w kettle	a-5b-4c-3d-3e-5f-3
w key	a-7b-6c-6d-4e-5f-6h-5
w keys	a-3b-3c-3d-3e-3h-4
w kicked	b-3c-5d3e-4f-6h-7
w kids	a-4c-5d-7e-7f-5h-4
w kill	a-7b-4c-8d-5e-6f-9g9h-5
w killed	a-4b-7c-6d-6e-7f-5g-5h-6
w killing	a-5b-7c-4d-6e-9f-7g-7h-9
w kind	a-5b-3c3e-4h-7
w kitchen	a-5b-4c-4d-9e-4f-3g-11h-5
w knee	a-3b-3c-4d-5e-3f-3g-9h-5
w knees	a-6b-5c-3d-4e-4f-6g-5h-5
w knew	b-5c-6d3e-6f-4h-4
w knife	a-7b-7c-7d-5f-6g6h-6
w knot	a-4b-8c-4d-5e-6f-5g3h-3
w know	a3b-3e-6f-3g-6
w known	a-6b-3d-3e-4f-5g-5h-5
w knows	a-3b-8c-4d-6e-5f4g-10h-5
w lad	g-4
w lads	h-3
w land	b-3c-3e-4f-3g-4h-3
w laptop	a-5b-3c-4d-4e-4f-3g-8h-4
w last	a-12b-7d-5e-5f-6g6h-8
w late	a-4b-3c-3e-3h-8
w later	a3e-5g-3
w laugh	b-4d-5e-4g-10h-3
w laughed	a-3g-7
w laughing	a-4b-5c-5d-5e-5f-4g-10h-3
w lawn	a-3b-5c-4d-6e-4f-4g-7h-4
w lay	g-7h-3
w lazy	g-3
w learn	a-11b6c-5d-5e-12f-6g-6h-6
w least	a-3b-4c-4d-5e-5f-3g-6h-4
w leave	a-6b-8c-3d-3e-3f-2h-4
w leaves	a-5b8c-3d-4e-6f-4g-9h-4
w leaving	a-6b-3c-4d-5e-7g-10h-4
w leeds	a-7b-6c-3d-7e-7f-8g-9h-4
w left	a-4b-4c-4d-6e-3f-4h-4
w legs	b-3c-3d-6e-4f-3g5h-4
w less	a-10b-3c3d-8e3f-4g-9h-6
w let	a-7b-7c3d-7e-6f-4h-3
w lets	e-9h-3
w letter	a-6c-3
w letters	a-3b-4c-6d-3e-4f-6g3h-5
w liar	a-5b-7c-7d-3e-10f-5g-10h6
w library	a-4b-6c-5d-5e-5f-6g-5h-4
w lie	a-5c-5e-11f-10g-9h-7
w lied	a4b-7c-7e-4f-4g-15
w lies	a-8b-5c-6d-6f-4g-8h-3
w life	a-5b2c-6d-8e-7g7h-7
w lifts	g5
w light	a-3b-3g-7
w lighter	g7h-3
w like	b-9d-4e2g-2h-4
w liked	a-6b-5c-3d-3e-8f-3g5h-7
w likes	g-6h-5
w line	a-5b-6c3e-7f-5g-7h-7
w list	a-4c-6d-3e-4f-4g-7h-5
w listen	a-8b-8c-3d-3e-7f-2g-7h-7
w listener	b-2d-3e-2f-5h-8
w literally	a-6b4c-6d-3e-4f-6g-8h-6
w little	a-4b-4c-4d-4e-6f-3g-8
w live	a-7b-6c-7d-4e-8f-7g-4h-5
w living	e-4f-4g5
w location	d-3f-3
w lock	a-3b-8c-4d-3e-11f-4g-8h-3
w locked	a-3b-3c-3d-5h-4
w log	g2
w logged	c-3d-6g-5
w lol	e-5f-5g-6h-3
w lonely	b-4c-4d-5e-2f-8g-8h-6
w long	b-4c-4f-6g-3h-5
w longer	a-4b-3c-3f-6g3h-3
w look	a-4b-4c-4d-3e-3g5
w looked	a-7b-6c-8d-6e-4g-4h-3
w looking	a-6b-10c-5d-7e5f-3h-5
w looks	g-3h-5
w lose	a-9b-3c-6e-8f-6g-9h-4
w loser	a-4b-4c-5d-4e-3f6g-5h-6
w losing	a3b-4c-5d-4e-6f-5g-7h-6
w lost	a-10b-6d-13e-4h-9
w lot	b-7c-8d-10e-8f-10h-5
w loud	b-5c-6d-5e-4f-7g-8h-4
w love	a-8b-7c-8g-7h-7
w loved	a-5b-8c-3d-3g4h-3
w loves	a-5b-8c-3d-4f-7g-6h-4
w low	g-5h-7
w lunch	a-6b-4c-7d-4e-3f-3g-6h-4
w lying	a-3c-6d-8f-4g-11h-5
w m	g-3h-3
w machine	a-3b-3c-7d-4e-4f-5g-6h-4
w mad	a4b-3c-5d-6e-5f-3g-7h-8
w made	a-9b-9e-5f-9g-3h-8
w make	a-4c-3d-5e-5f3g-6h-6
w makes	a-2b-5e-4f-3g2h-3
w making	a-4b-3c-5d-6e-6f-5g-5h-4
w man	a-8b-6d-4e-5
w manage	h-4
w many	a-4b-5c-4d-4e-7f-4h-6
w march	a-6b-4c-6d-4e-3f-4g-7h-4
w mark	a-4c-4d-5e-3f-6g7h-7
w marked	g2
w marks	a-3b-6c-5d-6e-5f-2g3h-3
w marriage	a-4b-3c-4d-3f-5g-9h-8
w married	a-7b-5c-7d-3f-9g-9h3
w match	a-4b-3c-4d-4e-6f-3g-5h-4
w mate	b-4d-4f-5g4h-3
w may	a-10b-5c-6d-6e-5f-5g-12h-6
w maybe	a-6b-6d-5e-3f-8g-4h-6
w me	c-4e8g6h-7
w mean	a-10b-6c-3d-3f-6g5h-5
w meant	a5b-6c-6d-3e2f-4h-4
w meeting	a-4b-5c-2d-5e-4g-8h-6
w meetings	a-6b-5c-5d-4e-3f-5g-6h-5
w men	b3c-3d-5e-4f-4g-10h3
w mention	g-6h-4
w mentioned	a-6b-6c-6d4e-7f-4g-8h-4
w merely	a-6b-5c-5d-7e-4f-7g-6
w mess	a-7c2d-9e-6f-9g-6h-6
w message	a-3g5
w messages	b-7c-6e-6f-2h-5
w messed	g-5
w met	a-10c-5d-3e-6f-7g-9
w mia	a-4b-4c-3d-4e-6f-4h-4
w middle	g3
w midnight	a-3b-3d-3e-5g-4h-5
w might	a-5c-9e-3f-3g4
w mile	a-6b-4c-3d-3e-3f-5g-5h-4
w mileage	g8h-4
w miles	g-5h-5
w mind	a-7b-6c-5d-5h-5
w mine	a-6b-3c-4d-5e-3f-4g-5h-6
w minute	a-3b-8c-3d-3e3f-3g-12h-4
w minutes	b-5c-6d-9e-3f-4g-4h-3
w mirror	a-3b-5c-3d-4e-4f8g-8h-6
w misery	a-4b-6c-6d-4e-8f-5g-3h-7
w miss	a-3b-8c-3d-3e-6f-4h-5
w missed	a-4b-10c-5d-6e-5f-5g-10h-5
w misses	c-3g-4
w mistake	a-3g-4
w mistakes	a-6c5e-3f-2g-5
w mo	a-3b-2c-3d-3e-3f-3g-6h-3
w mocked	a-9b-6c-8f-6g-7h-4
w molehill	a-3c-3e-5h-4
w moment	a-7b-9c-5d-10e-8f-7g-7h-7
w monday	a-6b-3d-3e-3f-4g3h-4
w money	a-12b-4c-10e-4f-7g-5h-5
w monster	a-5b-7c-4d-4e-8g-6h-6
w month	a5b-6c-3d-9e-4f-8g-11h-4
w months	a3b-3c-3d-3f-3g-6h-6
w more	b-5c-6d-6e-4f-6g-4h-3
w morning	a-4b-6c-5f-6h-4
w most	a-8b-8c-6d-7e-7f-6g-9
w mother	a-3d-6e-6g-5h4
w motions	a-3d-3g-3h-3
w mountain	a-3c-3e-5h-4
w mouth	a-7b-4c-3d-5e-7f-4g5h7
w move	a-8b-3c-9d-6e-4f-4g-10h-6
w moved	b-5f-4h-3
w moving	a-6b-12c-8d-6e-5f-6g-9h-5
w much	a-8b-4c-5e-6f-7g3h-7
w mug	a-4b-4c-3d-3e-3g5h-9
w murder	a-9b-9c-5d-7e-8f-6g-8h-6
w must	a-8b-7c-6d-5g-2h-8
w my	a6b-3c3e-7f-4g6
w myself	a-4b-7c-11e-7f5g3h-4
w name	a-6b-3c-4e-2f-4g-6h-6
w narcissist	g-6h8
w near	h-5
w nearly	a-6b-10c-8d-8e-5f-9h-4
w neck	g8h-4
w need	a-5b-4c-7d-3e-6f-5h-4
w needed	a3b-5c-3f-3g-6
w needs	g4h-4
w neighbor	g3
w neighbours	a-7b-3c-7d-5e-3f-4h-6
w neither	a-8b-9c-3d-7e-4f-5g-10h-8
w nerve	a-3b-6e-6g-6h-7
w nervous	g-6h-6
w never	b6c-6d-3h-3
w new	a-9b-6c-8d-3e-11f-9g-8h-11
w news	a-8b-6c-5d-6e-4f-7g-7h-6
w next	b-5e-3f-3g3h-5
w night	a-7b-7c-6d-4e-4f-7g6h-5
w nights	a6b-3c-3d-3h-6
w nine	a-7b-3d-5e-5f-3g-8h-3
w ninety	a-4b-6c-5d-4e-5f-5h-4
w no	b-8c-4d-4f6
w nobody	a-3c-7d-9e-11g3h-9
w none	b-4c-5d-7e-3h-4
w noon	g-3h-3
w normal	g3h-4
w not	a5f-3g4
w note	b-3g-5h-3
w nothing	a-6b7c-4d-7e-5f-9g-9
w notice	a-6b-6e-7f-3g-5
w noticed	a-9b-9c-6d-6e-8f-4g-8h-6
w now	a-5b-5c-3e-9h-7
w numb	g-5h-6
w number	g3h-3
w nurse	g-8h-5
w occurred	a-7b-7c-6d4e-6f-6g-5h-6
w of	b-3d5e6g2h3
w off	a-2b-11d-4e-5f-4h-4
w office	a-6b-10c-6d-7e-4f-5g-7h-5
w ok	a-6b-6c-4d-5e-5f-7h-5
w okay	a-8b-3c-6d-5e-3f-7g-5h-5
w old	a-7b-10c-3e-6h-5
w on	c5d3f-5h-3
w once	a-4c-3e-5
w one	a-3b4c-3f-5
w online	a-3b-3c5d-5f-4g-6h3
w only	a4b-12c-10d-5e-4f-3g-6
w open	a-8b-5c-4d-4e-4f-5g-3h-4
w opened	a-3b-6c-6e-4f-3g-12h-3
w or	a5b-11c-4d-7f-4h-5
w order	a-5b-4d-3f-5g-5h-5
w other	d-4h-3
w ought	a-5b-5c-3d-3e-4g-6h-5
w our	a-3b-6c-5d-4e-5f-5g6h-6
w out	b-6c-3f-4h-5
w outside	a-8b-4c-3d-6e-6f-4g-3h-4
w oven	b-3c-4d-6e-3f-3g-6
w over	c-3e-2f-4h-5
w overstepped	a-6b-7c5d-6e-5f-6g-6h-6
w overtime	a-9b-3c-3d-8f-3g-6
w owe	a-9b-5c-4d-5e-8f-4g-5h-6
w own	a-5b-3c4e-6f-4h-6
w owning	g-6
w pack	h-3
w packed	a-4b-2c-4d-3e-5g-10
w page	a-4d-4e-3f-4g6h-7
w pages	g-5h-4
w paid	a-7b-8c-9d-10e-6f-6h-5
w pain	a-2c-10g-5h-3
w painting	a-4b-5c-3d-5e-6f-6g-6h-7
w pan	g5h-3
w paper	g-9h-6
w parallel	g-4h-3
w paranoid	h4
w parents	b-4c-4
w park	a-4b-3c-4d-4e-3f-3g-6
w parked	g-7h-7
w parking	g-4h-3
w part	a-7b-5c5d-11e-4f-8g-7h-4
w pass	a-3g-4
w passport	g8h-6
w password	b-3g-3
w passwords	a-5b-3c-6d-3e-5f-4h-6
w past	a-7b-8c-3d-5e-5f-3g-6h-5
w pathetic	g-8h4
w patience	a-3b-3c-5d-4e-6f-4g-7h-8
w patient	a-4b-5c-4d-5e-3f-5g-6h-6
w pattern	a-8b-4c-6e-7f-8g-5h-4
w pay	g-4
w peace	a-5b-5c-5d-7e-8f-5g-10h-5
w people	a-5b3c-3d-4e-9f-4g6h-4
w person	a-12c-6d-5f-3g-9
w pete	d-4g-6
w phone	a-4c-3d-3e-4h-4
w phones	a3b-5f-4g-4
w photos	a-4b-5c-4d-4e-5f-3g5h-4
w pick	a-3b6c-3g-5
w picked	a-5b-4g-7h-4
w picture	b-4c-3d-4e-5f-2g-5h-3
w pictures	a-5b-9c-5d-7e-9f-7h-7
w picturing	g5h-3
w piece	a-4b-3c-4d-3e-3f2g-4
w pier	g-4
w pills	a-3b-3c-3f-5g12h-4
w pinned	b-4c-4d-4e-3
w place	g-5
w plain	g-6h2
w plan	a-4b-4c-3f-4g4h-6
w planned	a-6b-5c-6d-5e-3f-6g-6
w planning	g-9
w plaster	g-6h-2
w plate	a-4b-4c-5e-4f-3h-6
w play	g-8h-8
w played	a-4b-3c-9e-3f-7g-13h-4
w please	a-6b-7c-6d-4e-8f-4h-9
w pleased	a-4b-5c-3d-4e3f-7g-6h-5
w point	a-4b-5d-5e-5f-8g-4h-5
w police	a-3b-4c-3d-6e-3f-3h-3
w polygraph	g-5h-8
w pond	g-7h-3
w poor	a-5b-5d-7e-4f-6g-9h-7
w porn	a-8b-3c-3d-5e-3f-5g-9h-5
w post	a-3b-8c-4d-4e-6f-6h-4
w posted	a-4d-3e-5f-4g4h-3
w pressure	a5b-3c-6d-7e-4f-7g-6h-6
w pretend	a-11b-5c-4d-6e-4f-6g-5h-4
w private	a-4b-4c-4d-4f-4
w problem	a-3b-3f-4g-5h-5
w promise	a-8b-4c-5d5e-9f-3g3h-4
w promised	d-3e-3f-3g-9
w properly	a-3b-3c-3e-3f-4g-8
w protect	g-5
w proud	a-4b-3d-3e-4f-3g-10h-5
w provided	g-3h-2
w pull	g-4
w pulled	b-4c-4d-4e-3f-4h-3
w punched	a-5b-4c-3d-3e-6g3h-3
w punished	a-4b-9c-3d-4f-6g-5h-8
w purpose	a-8b-6c-6d-5e4f-5g3h-7
w pushed	a-9b-7c-7d-8e-8f-6h-4
w put	b-4c-3d-4g-3
w putting	a-4b-6c-4d-8e-7f-6g-6h-4
w question	g-4h-6
w questions	a-5c-5d-3e-3g-5
w quick	a-6f-3h-7
w quiet	a-4b-3d-3f-3g-3h-9
w quit	a-9b-9c-9d-10e-6f-6g-5h-7
w quiz	g-6
w radio	b-4c-5e-3f-3g-8
w rails	a-4b-5c4d-5e-4f-4g-4h-4
w rain	a-4b-5c-6d-7e-8f-7g-6h-5
w raining	d-3g-9
w raised	b-9c-8d-6e-8f-5g5h-8
w ran	a-3b-3c-6d4e-3f-5g-5
w rang	a-4b-3c-4d-5e-3f-4g-4h-4
w rather	a-5b-4c-4e3f-3h-5
w razor	a-4b-6c-9d-6e-3f-5g5h-3
w read	a-3b-3c-3d-3e-4f-3g-10
w reader	a-3b-2c-4d-2f-7g-4h-3
w reading	a-6b-5c-7d-5f-4h-6
w reads	a-12b-9c-4d-4e-6f-3g4h-3
w really	b-5e-4f-7g2h-7
w reason	b-5c-4d-4e-3f-6h-8
w receipt	a-4b-6c-3d-6e-7f-3g-7h-3
w receipts	a-3c-6d-3
w recovery	a-6b-6c-5d-4e-6f-4g-4
w regret	a-9b-7d-11e-7f-5g-4h-7
w regrets	b-5c-3d-4e8f-8g-7h-6
w rejected	a4b-7c-6d-6e-3f-5g-7h-4
w relapse	a-9b-8c-8d3e-6f-7g-8h-8
w relapsed	g-6h-4
w relieved	e5
w remember	a-7b-5c-5d-6e-6f-6g-10h-4
w report	g-5h-3
w responsibility	a-6b-6c3d-6e-7f-4g-8
w rest	a-7b-4c-5e-3f-3g3h-5
w review	a-4f-4g-7h-6
w ribs	g5h-5
w rice	a-4b-7c-6d-6e-7f-6g-8h-5
w right	b3c-8d-9e-4f-6g-8
w ring	a-4b-4c-5d-3e-3f-5g-4h-7
w ringing	a-4b-3c-7d-4f-2g-6
w river	a-4b-3c-2f-5
w road	a-2b-3c-6d-6e-5f-5g-5h-5
w robbed	a-6b-6c-5d-6e-6f-3g-6h-6
w roof	a-4b-3c-3g3
w room	c-3d-4e-3g3h-4
w rooms	a-3f-4g-9
w rope	b-6c-5d-4e-4f-6g6h-7
w rota	g-5
w rotten	g-11h-4
w round	a-4b-4c-5d-4e-8f-5g-3h-5
w router	d-3
w row	d-4f-3h-3
w ruin	a-7c-5d-5e-6f-10g-5h-4
w rule	a-6b-4c-3d-6e-3f-5g-5h-6
w rules	a-3b-6d-4e4f-3g-6h-8
w run	a-9b-3c-6d-6e-5f-6
w rung	a-4g4
w running	g-6h-3
w sad	a-5b-8c-3d-5e-8f-4g-7h-3
w safe	a-3b-4c-5d-2e-5f-7g5h-5
w said	a-4b-12c-3e-6f-4
w saint	a-9b-6c-5d-5e-6f-7g-5
w sam	a-4b-5c-4d-3e-4f-4g-5h-4
w same	a4b5c-4d-7e-3f3g-9h-7
w sang	g-7
w sat	a-3b-3c-3d-3e-3f-3
w saturday	a-6b-3c-6d-8f-3h-3
w saw	a-5b-6c-5d-5e-8f-6
w say	a-4b6e-7f-3g-5
w saying	a-6b-3c-5d-3e-5f-4h-4
w says	a-3b-5c-3d-7e-9f-4g7h-4
w scan	a-4c-3d-4e-6g-12h-4
w scare	g3h-4
w scared	a-3b-3c-4d-4f-4h-6
w school	a-5b-3c-5d-5e-4f-3g-3h-3
w scissors	g3
w score	a-5b-4c-5d-3e-4f-6g-7h-5
w scrabble	a-3b-3c-3e-4g-4h-3
w scratched	a-3b-4c-3d-6f-3g-5h-3
w screaming	g-8h-5
w screen	a-4b-5c-4d-6e-4f-3g-5h-4
w screens	b-5c-4e-6f-6g-9h-2
w scroll	a-4b-3c-4d-5e-3f3g-7h-4
w sea	a-3b-3c-5d-5e-4f-3
w second	a-6b-4c-4d-3e-3f-6g-5h-4
w secretly	a-4b-5c-3d-4e3f-3h-5
w secrets	a-4b-5c-3d-3e-4f-3g-5h-5
w see	a-6c-8f-4g7h-4
w seeing	a-4b-7d-3e6f-5g-8h-6
w seen	g-5h-2
w selfish	b-6e-5f-5g-6h5
w send	a-4b-4c-3d-6e-4f-5h-3
w session	g-9
w sessions	a-4b-8c-10d-8e-8f-5g-4h-8
w set	a-7b-6c-11d-5e-7f-6g-7h-3
w setback	a-3c5d-5f-3g-6h-4
w settee	h-5
w settle	h-6
w seven	a-5d-7e-2g-8
w share	a-5h-3
w shaving	b-3d-3f-4g-8
w she	c-4d-5e4f-10g-4
w shed	a-6b-4d-3f-3g-5
w shelf	g-4h-3
w shoes	h-4
w shook	a-4b-5c-5d-4e-4f-5g9
w shop	a-4b-3d-4e-6f-3g-7h-6
w shopping	g-5h-4
w short	a-6b-4c-4d-4e-4f-5g-7h-5
w shot	a-10b-9c-9d-9e-7f-8g-10h-7
w should	a-3b-7e-7f-4g-5h-8
w shoulder	a-4b-6c-6d4e-5f-4
w shoulders	h-2
w shout	a3b-5e-6f-4g-6h-4
w shouted	b-6c-8d-4e-5f-6g-11h-4
w show	a-7b-4c-3d-4e-10f-3g-6h-6
w showed	g3h-4
w shower	a-5b-6c-5d-5e-7f-7g-6h-3
w shrug	g-3h-4
w shut	a-3b-5c-3d-3f-4
w sick	a-5b-4c-5d-8e-5g-8h-3
w side	a-5b6c-5e-3f-3h-8
w signal	g-5
w silence	g-6
w simple	g-4
w since	a-3c-12d-3e-11f-7g-7h-8
w single	a-5b3d-3g-6h-5
w sister	a-7b-3c-3d-4e-3f-3
w sit	a3b-5c-2d-4e-6f-6g3h-3
w site	a-7b-7c-8d5f-4g-11
w sites	a-5b-4c-6d3e-4f-4g-4h-5
w sitting	g-6h2
w situation	a-3b-4c6d-3f-3g-4
w six	b-3e-3g-4h-3
w slammed	a-3b-4c-4d-4e-5f-4g-10
w slap	a-5b-5c-4d-5e-2f-6g-7h-4
w slapped	g8h-6
w slaps	g8h-3
w sleep	a-9b-6c-8d-5e-7f-8g3h-5
w sleeping	b-4d-5e-9f-4g-5h-4
w sleepwalk	g-4h-9
w sleeves	g6
w slept	a-11b-8c-5d-5e-5f-6g-14h-6
w slide	g-3h-3
w slip	a-5b-6d-4g-9
w slipped	a-8b-10c-7d5f-5g-9h-8
w slippery	g-3h5
w slow	a-3b-2c-4d-2f-7h-3
w slowly	g-8
w sly	g-4
w smacked	a-4b-3c-3e-4f-3g6
w small	a-5b-5c-5d-5e-5f-4g-5h-7
w so	b-8c-5d-3e-4
w so-and-so	g-6h6
w sofa	a-5b-6c-3d-5e-4f-3g-8h-4
w sold	g4h-5
w some	a-9b-4c5e-7f-6h-5
w somebody	h-3
w somehow	a-4b-6c-6d4e-4f-5g-6h-3
w someone	a5b-7d-4e-9g-11h-9
w something	a3b-3d-4
w sometimes	d-2f-4g4
w son	b-3c-3d-7e-3g4h-4
w song	a-7b-9c-6d-6e-5f-5g-8h-7
w sooner	h-3
w sorry	b-2c5d-3f-11g-4h-6
w sort	g-8h3
w sound	a-5b-4c-10d-7e-6f-7g-5h6
w soup	a-5b-6c-4d-4e-4f-4g-7h-7
w space	a-5b-3c-3d-3e-5g-10h-6
w spain	a-2b-6c-4e-5f-5g-7h-3
w spare	b-6c-7d-3e-5f-8h-5
w speak	g-5
w spent	a-9b-4c-8d4e-6f-6g-6h-5
w sponsor	a-9b-4c-5d-5f-4g-8h-4
w spring	a-6b-7c-6d-8e-8f-4g-6h-5
w spying	a-3b-4c-3d-6e-3g-5
w stabbed	a-3b-8c-3d-4e-5f-4g-8h-3
w stairs	b-4d-3e-5f-3h-3
w stand	a-10b-7c-4d-7e3f-7g-8
w start	a-10b3c-3d-3e-6f-3h-6
w started	b-9c-3d-10e-9f-5g-6h-3
w statement	a-4b-4c-3d-3e-4g-6
w statements	b-3e-6g-5
w station	a-5b-7c-4d-3e-7f-5h-3
w stay	a-9c-5d-5e-3f-5g-11h-5
w stayed	a-4b-4d-3f-2g-6h-2
w steam	g5h-3
w step	a-6d-3e-4f-4g4h-5
w stew	a-3b-3c-4d-4e-6f-4g-7h-5
w still	a-9b-5c-3d-3e3f-4g-10h-4
w stitches	a-4b-3c-5d-6e-4f-2
w stomach	a-2g3h-6
w stone	g-6h4
w stood	a-4b-4c-5d-4e-5f-3g-4
w stop	a-8b-8c-6d-7e-8f-8
w stopped	a-3b-4c-5d-6e-10f-4g-3h-5
w stops	b-3c-3d-3
w story	a-5c-4d-3e-5f-5h-7
w straight	a-5b-5c-5d-3e-6f-10g-7h-10
w stranger	a-5c-2d-4f-4g-7
w stress	a-8c-2f-4g-7
w stressed	c-6d-6f-3g-7
w stubborn	g-8h-5
w stuck	g-7h-7
w study	b-4c-3d-3e-3f-4g-10h-3
w stuff	a-8b-7c3d-14e-10f-8g-9h-7
w stupid	a-7b-4c-5d-4e3g-8h-7
w subscription	g-8h-7
w such	a-6b-6c-6d-5e-5g-7h5
w sucked	a-5b-8c-8d6e-9f-5g-6h-6
w suicidal	a-4b-9c-5d-8e-5f-7g11h-4
w summer	a-5b-5c5d-4e-5f-3g-5h-4
w sunday	a-6b-4c-6d-3e-3f-3h-3
w sundays	b-2e-2g-6h-2
w supper	g-4h-5
w supported	a-3b-7d-3e-4f-3g-3
w supposed	a4f-3g-4h-4
w sure	a-5b-6c-8d-6e-6f-6h-4
w surprise	a-4b-3d-3e-2f-3g-3h-3
w surprises	a-3b-5c-6d-2e-7f-3g-7h-7
w swear	a-6b-9c-4d-4e-4f-5g-7h-4
w swim	a-4b-7c-3d-4e-6f-6g-6h-3
w swimming	b-5c-4d-4e-3f-4g-10h-4
w switch	c-7d-4e-4g3
w switched	a-3c-3g-6
w table	a-6b-3d-3e-5g-9
w tablet	a-8c-4d-3g-11h3
w tablets	a-5b-6c-8d-6f-6g5h-5
w take	a-13b-4d-14e-5f-9h-9
w taken	a-4b-5d-4e-6h-4
w takes	a-5b-9c-6d-4e-8f-6h-6
w taking	a-6b-4c-6d-4e-3f-3g6h-5
w talk	a-8b-3c-5e-3f-5g-12h-3
w talked	a-4b-7c-4e-3f-5g-10
w talking	a-3b-6d-6e-5g5h-6
w taught	g-8h-3
w tbh	h-4
w tea	a-3b-4c-4d-3e-3f-6g-12h-6
w teacher	g-6h-7
w team	a-6b-5c-5d-6e-6f-3g-8h-6
w teething	a-5b-4c-3d-3e-5f-3g-5h-4
w tell	c-3d-3e-3h-5
w telling	a-8b-10c-8d-4f-3g-12
w telly	a-3b-4c-2e-4f-4g-7h-5
w temper	a-4b-3c-5d5e-4f-5g-3h-3
w ten	a-5b-3c-4d-6e-2f-3g-9h-4
w terrible	a-4b-5c-4d-4e-3f4g-7h-6
w terrified	a-4b-5c-3d-4e-5f-4g4h-4
w tesco	g3h-3
w test	a-5b-7c-8d-8f-4g-8
w text	a-3b-6c-6d-7e-3f-6g-11h-3
w texted	g7h-5
w texts	g7
w than	a-11c3d-3e-13f-12
w thank	a-6b-7c-6d-6e-6f-4g-6h-7
w thanks	g-8
w that	a4b-4d-3e-9f-5g-3h-5
w the	a3d5e3
w their	a-4b-6c-5e-5f-6g4h-7
w them	a-7b-9c-5d-5f-6h-11
w then	a-4b-3c-5d-3f-4g-4
w therapist	a-4b-5c-3d-3e-4f-4g-3h-3
w therapy	a-8b-4e4g-7h-3
w there	b-5e-12f-6g3
w these	a-5b-9c-7d-8e-4f-7g-8h-4
w they	a-9b-8c-7d-9e-7f-9g5h-3
w thick	g-6h7
w thin	a-5b-6c-4d-4e-4f4g-8h-3
w thing	a-6b8e-7f-4g-12h-5
w things	a-7b-8c8d-13e-3f-6h-3
w think	b-3c-4d-7f-4g4h-9
w thinking	a-6b-4c-3d-6f-4g3h-4
w thinks	a-3b-4e4g-11h-3
w third	g-6h-3
w thirteen	g3h-8
w thirty	a-6b-5c-5d-4e-4f-4g-9h-5
w thirty-four	g-7h-4
w this	a-8c-6f-9g5h-10
w those	b-3c-3d-3h-3
w though	a-7b-4c-3d-3e-6f-3g-7h-5
w thought	a-6b-3c-7e-7f-3g-4
w thoughts	a-6b-6c-8d-7e-8f-8g8h-5
w threatened	a-4b-4c-3d-4e-6f-4g3
w three	a-3b-5c-4d-4e-3f-5g-7h-5
w threw	a-6b-6c-4d-4e-8f-4h-6
w throat	b-3c-3d-3f-6g9h-4
w throttled	g-5h-4
w through	c-7h-6
w throw	d-5e-3f-3
w thrown	g3h-7
w thumb	a-9b-4c-8d3e-3f-5h-4
w thursday	a-6b-3c-6d-3e-4f-4h-2
w tiles	g5
w till	a-6b-7c-4d-4e-5f-4h-4
w time	a-3b3c-4e-3f-3g3h-5
w times	a-5b-6c-3d-3e-7f-4h-6
w tired	b-4c-8d-3e-4f-14h-11
w to	a3c4e4g7h-5
w toast	g-7h-6
w today	a-5b-5c-4d-5e-5f-6h-6
w toddler	g-8h5
w together	b-4c-4f-3g-7
w told	a-3b-5c-3e-5
w tomorrow	a-5b-5c-3d-3e-7f-4h-4
w tongue	h-5
w tonight	a-5b-5c-4d-6e-6f-8g4h-9
w too	a-5b-6c-4f-5g-12h-9
w took	a-3b-4c-8d3e-4g-5h-4
w top	a-3c-5d-4f-6g4
w tops	g-3h-3
w touch	a-9c-6d-4e-8f-5g-9h-6
w touched	a3b-6d-3e-5g3h-4
w town	a-5b-6c-3d-5f-5g-7h-5
w tracker	b-3c-4e-3f-3g5h-5
w tracks	h-3
w train	a-4b-6c-4d-3e-4f-5
w trapped	b-4h-3
w trash	a-5b4c-4d-7e-4f5g-7
w treat	a-7b-6c-5d-4e-4f-5g-4h-6
w trial	a-4b-5c-4d-5e-4f-5g-9h-4
w tried	g-5
w trip	a-4b-5d-6e-3g-3h-4
w trouble	a-7b-3c-3d-5f-6g-7h3
w trust	c-3e-6f-5g-6h-5
w trusted	a-5b-6c-8d-4e-7f-6g-6h-7
w truth	a-6b4c-5d3e-7g-14
w try	a3b-9c-4d-5e-9f-5g-8h-4
w trying	b-4c-4d-5e-7f-8g-8
w tuesday	a-3b-7d-5e-5f-5g-11h-5
w turn	a-3b-3f-4h-3
w turned	a-5b-6c-4d-4e-6f-4g-3h-7
w turning	a-5c-3e-3h3
w turns	a-5b3c-4d-3e-5f-5g2
w twenties	a-4b-4c-4d-4e-5g-4h-5
w twenty	a-5b-5c-4d-6e-3f-7h-3
w twice	a-5b-4c-3e-3f-5h-4
w twisted	a-10b-6c-5d-4e-5f-5g4
w two	a-9b-5c-5d-4f-3g-7h-7
w typed	a-4b-4c-4e-4f-4g-9h-4
w typical	a-3b-4c-3d-5e-5f-6g-5h6
w unbearable	a3e-3
w under	a4b-6c-9d-9e-9g-3
w understand	a-4b-4c-6e-7g-7h-6
w unfair	a-4b-3c-3d-3e-4g-10
w unheard	a-3b-5c-4d-4e-3f-4g-4h-3
w unlovable	g-6h-6
w until	a-10b-10c-9d-6e-9f-5g3h-5
w up	b-3f-6h-4
w upset	a-7b-12c-8d-7e-7f-9g-7h-5
w upstairs	a-3b-3f-4g4
w urge	a-5b-4c-4e-4f-5h-3
w us	b-8c-10d-4e-10f-3g-3h-9
w use	h-2
w used	b-11c-10d-3e-9f-7g-7h-4
w useless	a-6b-6c-4d-4e-4f6g-7h-7
w vanish	a-7b3c-4d-2e-7f-5g-6h-4
w very	a-4b-3c3d-4f-3g-7h-4
w vet	g-6h-4
w videos	a-4c-3g-8h-3
w voice	a-7b-5c-8d-4f-5h-7
w wait	g-4
w waited	a-5b-3c-4d-3e-4f-3g-5h-3
w waiting	a-8b-5c-3d-3e-4f-4h-7
w wake	a-5c-6d-5e-5f-5g7h-4
w walk	a-5b-6c-5d-6e-8g-12h-4
w walked	a-4b-3f-6g-8
w walking	a-3c-5d-5e-3f-4g5
w wall	a-6b-3c-2d-3e-3f-2h-3
w want	a-3b-5d-3e3h-4
w wanted	a-4b-5c-3d-3e4
w wants	a-3b-8c-6d-4e-13f-3g-6h-7
w was	a4b-11c-3e-8f-12g-12h-12
w washing	a-6b-3c-6d-6e-6f-4g-5h-3
w waste	a-5b-4c-4d-4e-5f2g-4h-6
w watch	c-3e-3
w watched	a-7d-3e-9g-8h-3
w watches	a-3b-4c-3d-3e-6f-6g6h-5
w watching	a-7b-7c-5d-6e8f-4g-8h-6
w water	d-3g-5
w way	c3e-4f-3h-4
w we	a-4b-9c-5d-10e-12f-4g-9h-7
w weak	a-7b-7c-7d-6e-5f3g-11
w wednesday	a-6b-5c-6d5e-4f-4g-8h-3
w wee	g3h-7
w week	a-3b-6d-9e-3f-5h-9
w weekend	a-7b-8c-5d-6e-6f-9g-6h-9
w weeks	a2b-4c-6e-3g-5
w weird	g-10h-8
w well	b-6d-7e-7f-5g-10h4
w went	a-3b-4d4e-4f-5h-4
w were	b-6c-12e-3f-9g-12h-13
w wet	g-7h-3
w what	c-4d-4f5g-3
w whatever	a-6c-7d-6e-8f-9g-9h-6
w wheel	g5h-3
w when	b-6c-3d-3e3g4h-3
w where	a2b-4c-5d-5e-3f-4g4h-5
w whether	a-7c-5d-4f-5g-4h-3
w which	a-9b-4c-5d-3f-7h-7
w while	a-12b-5e-13f-3g-10h-4
w who	a3b-9c-7d-5e-4g4h-2
w whole	a-5b-5c3d-6f-4g-9h-5
w why	a-5b-4c-4d-5e-3f-3h-6
w wi	h-3
w wife	a-8b-8c-7d-7g-6h3
w will	a-3c-4d-4e-4g6h-4
w willing	g-8h-4
w window	a-5b-6c-6e-7f-6h-4
w windows	a-4b-4c-3d-6f-4g-7h-3
w wine	h-4
w wiped	g-5
w wired	a5b-4c-3d-4h-3
w wish	a-5b-7c-3d-3f-4h-7
w with	b-4c-7e-3g-3
w without	a-6b-6c-5e-4f-6g-8h-4
w wobble	g-3h-5
w woman	a-7b-5c-5d-6e-6g-6
w wonder	a-9b-7c-4d-3e-7
w word	a-5b-6c-3d-3e3f-3g-13h-7
w words	a-3b-4c-4d-4f-6g-9h-4
w work	b-3c-8d-3e-4f-4
w worked	g3
w working	a-4b-3c3d-3e-3g-8
w works	a-6b5c-3d-5e-7f-6g-8h-4
w world	a-7b-9c-9d-10e-8g8h-9
w worry	b-8c-5d-4e-6f-8g-7h-3
w worse	a-6b-6c-5d-6e-5f-7h-7
w worst	a-4b-6c-3d-5e-6f7g-7h-8
w worth	a-6b-5c-6d-6e-5f-6g6h-5
w worthless	a-3b-5c-5d-3e-3f4g-5h-5
w would	b-4d-3e3f-6g7
w wrecked	g-5h-7
w wrist	c-3d-4f-3g6h-3
w write	a-9b3c-3d-3e-7f-4g-10h-4
w writing	a-9b-6c-6d-6e-8f-7g-7h-6
w written	a-5b-4c-10d-3f-5h-3
w wrong	b-4c-6d-3f4g-3h4
w wrote	b-3c-3e-4f-4h-4
w year	a-7b-5d-5e-6f-4g3
w years	a-7b-6c-4d-3e-3f-3g-11h-7
w yes	a-4b-5c-3d-3e-4f-4g-9h-4
w yesterday	a-3b-6c-3d-5e2f-4g-4h-4
w yet	a-8b-4c-3d-3e-6f-4h-5
w you	a4b4d-5e4f-7g-4h5
w your	a-4c-3e-9f-4h4
w yourself	a-5b-8c-3d-3f-5h-7
w zero	g-8h-6
w £35	a-5b-4c-3e-5f-4g-5h-6
w £60	a-4c-4d-5e-3f-4g-3h-3
ww " .	a-3b-3c-4f-3g-7h-3
ww " i	b-8f-4g-6
ww " you	g-6
ww , "	g-6h-6
ww , a	a-5b-3c-3d-4e-5f-6
ww , about	a-4
ww , after	a-4b-4
ww , again	b-4c-5e-3g-4
ww , and	a-7b-3d-3e-5f-2h-4
ww , at	a-6b-2d-3g-8h-3
ww , because	g4
ww , before	h-4
ww , but	a10c-3d-3
ww , do	a-6c-4d-3e-3g-8
ww , eleven	a-3e-3f-5h-5
ww , even	e-3g-6
ww , first	g-3h-4
ww , for	a3b-3c-3e-3f-3h-3
ww , he	a-10b-5d-3f-3h-9
ww , his	g-4h-7
ww , i	a-4c-3d-3f5g-3h-4
ww , if	a-4e-3f-3h-3
ww , in	a-6d-2f-4h-3
ww , is	a-5b-5d-3e-5f-4g-8h-3
ww , it	b-6d-3e-2f-5g-4h-5
ww , long	g4h-3
ww , love	a-4b-2c-4d-3e-3f-6h-3
ww , missed	a-5b-3d-5e-2f-3g-5h-4
ww , my	b-4f-3h4
ww , no	a-5b-5c-6d-4e-6f-9g-8h-10
ww , nobody	a-7b-7c-7d-4e-7g-2h-3
ww , not	a-5c-5d-5e-6g-8h-7
ww , nothing	a-7b4d-3e-7f-7g-5h3
ww , on	a-2d-2
ww , once	a-4c-3g3
ww , one	a-4b-3g-6h-3
ww , only	a-4b-3g-5
ww , or	g-5
ww , provided	g-3h-2
ww , ring	d-3g-3
ww , she	a-5b-6d-3e-7f-4g-5h-5
ww , sit	a3f-4g-4h-5
ww , so	b-7d-3e-4g-6h-3
ww , thank	a-3b-3d-3e-2f-2g-5h-4
ww , that	a-5b-5c-3d-2e-4g-9
ww , the	a-4b-4d-5e-5h-7
ww , then	a-4b-3d-3g-8
ww , there	h-5
ww , they	h-4
ww , though	g-5
ww , to	g-5h-6
ww , told	g-8h-3
ww , tops	g-3h-3
ww , we	a-3b-4d-4f-3g-8h-3
ww , whatever	g-7h-2
ww , when	g-3
ww , which	a-6b-5c-3d-4f-7g-6h-5
ww , who	g5
ww , with	a4b-3c-5d-6f-4g-7
ww , you	a-3b4d-5g-8
ww . $	g-2
ww . m	g-3h-3
ww 12 days	a-3b-4c-2d-5e-4f-5g-5h-5
ww : i	b4c-3g-4
ww : leave	d-3g-3
ww : the	a-3b-7c-5d-4e-5f-3g-4h-4
ww : you	g-4h3
ww ? $	b-5c-3d-2e-6f2
ww ^ "	a-4b-9f-8g-5h-3
ww ^ a	a-9b-7c-8e-8f-8h4
ww ^ after	a3b-3e-6g-8
ww ^ all	a-6b6c-4d-5f-4g-9h-6
ww ^ an	a-6b-5c-4d2e-4f-4g-5h-4
ww ^ and	b-3c-3g-5h-4
ww ^ anyone	a5b-3c-5d-6e-3f-4g-7h-6
ww ^ apologies	a-6c-4d-4e-3f-3g-6h-4
ww ^ are	a-3e-4f-4g-7h-6
ww ^ at	a-5b-7c-3d-3e-5f-3g-7h-3
ww ^ because	a-4b-4d-6e-6f-3g-9h-3
ww ^ been	g6h-3
ww ^ best	h-4
ww ^ boots	g-5h-3
ww ^ call	g-4h-4
ww ^ came	g-5
ww ^ can	a-4b-7c-2d-3e-3f-4h-4
ww ^ certain	a-5b-3c-5d3e-4f-3g-3h-4
ww ^ could	a-4c-3f-6g-5h-4
ww ^ day	a-5b-4c-5d-6e-4f-7g-9h-11
ww ^ dear	a-5b-6c-4d-5e-3f-6g-10h-3
ww ^ deep	b-3c-3d-3e4f-4g-4h-3
ww ^ did	a-3c-4d-5e-5f-5h-5
ww ^ do	a-8b-10c-3d-4e-9f-7g-4h-5
ww ^ either	a-4b-5c-4d-3e-5f-3g-5h-5
ww ^ eleven	g-5h-3
ww ^ every	a-8d-5e-5f-3g-8h-7
ww ^ everybody	g-9h-5
ww ^ everyone	a-4b6d-5e-6g-6h-6
ww ^ everything	a-5b3c-5d-5e-6f-6g-7h-3
ww ^ father	b-8c-3d-7e-5f-4g-9h-5
ww ^ feeling	g-6h-4
ww ^ from	g-7h-5
ww ^ get	a-3b-4c-4d-4g-5h-5
ww ^ give	a-6b-3c-5d-3e-5f-4
ww ^ goodbye	b-4c-6d-3e-3f-6g4h-3
ww ^ had	a-2c-5d-7e-3g-5h-7
ww ^ have	a-8b-4f-4g-4
ww ^ he	a-5b-4c-5d-5f-8
ww ^ her	a-3b-3d-3e-5f-3g-6h3
ww ^ honestly	a-6b-4d-5e-5f-5g6h-5
ww ^ how	a-11b-6c-3d-4e-4g-7
ww ^ i	b-4c4d-4e-10h-6
ww ^ if	b-4e-4
ww ^ in	a6b-5c-4d-7e-3f-4g-7
ww ^ is	a-10f-3g7h-5
ww ^ it	b-5c-7d-3e-12f-7g-12h-8
ww ^ just	a-7b-7c-5d-9e-8f-6g-9h-5
ww ^ kill	b-3d-3f-5h-4
ww ^ last	c-3e-3
ww ^ leave	c-3d-5e-4g-7
ww ^ let	g-7
ww ^ life	a-5b-4c-6d-4e-3f-5g4h-5
ww ^ look	h-4
ww ^ men	a5b-4c-3d-4h-3
ww ^ mistakes	a-6d3e-2g-5
ww ^ mother	a-3b-6c-5d-6e-5f-6g-2h-7
ww ^ must	g-7h-5
ww ^ my	a3b-11e-4f-7
ww ^ next	a-3c-3g-6h-3
ww ^ no	a-9b-7c-4d-9e-8f-9g-10
ww ^ nobody	a-6c-5d-8e-7f-5h-8
ww ^ none	a-10b-3d-3e-3g-8h-4
ww ^ not	a-7b3c-6d-7e-4f-5g-6h-5
ww ^ nothing	a-7b7c-6d-9e-12f-6g-9h-8
ww ^ now	g-6
ww ^ on	a-5b-4c-6d-5e-4
ww ^ one	a-3b-6c-5e-4f-3g-8h-4
ww ^ only	a-4b-5c-5d-3e-4f3g-8
ww ^ our	a-5b-6c-4d-4e-5f-6g7h-5
ww ^ over	a-6b-3c-5d-4e-4f-6g-5h-7
ww ^ please	b-3c-6d-3e-4h-4
ww ^ put	b-4c-3d-4e-4g-5h-5
ww ^ quit	a-8b-7c-8d-8e-4f-6g-4h-4
ww ^ she	c-4d-6e3f-11g-5
ww ^ shot	a-7b-5c-3d-6e-4f-6g-9h-6
ww ^ show	a-4b-3c-5d-2f-3g-4h-5
ww ^ sleeping	g-6
ww ^ slept	a-4b-6c-4d-4e-5f-6g-6h-5
ww ^ so	g-10h-6
ww ^ some	a-7b-4c-5d-7e-7f-4g7h-4
ww ^ sometimes	d-2f-4g4
ww ^ sorry	b-6d-7e-7f-6h-6
ww ^ stop	a-6b-5c-4d-8e-6f-7g-6h3
ww ^ tell	a-4b-4d-2e-8h-4
ww ^ thank	a-6b-5c-5e-4g-5h-5
ww ^ that	a-8b-6c-5d-6e-5f-8g-7h-4
ww ^ the	a-4b-11c-8e-8f-8h-13
ww ^ then	g-3h-5
ww ^ there	a-9b-7c-5d-4e-8f-5g6h-4
ww ^ they	a-9b-6c-5d-7e-7f-8h-8
ww ^ things	a-3b-5c4d-7f-3g-7h-4
ww ^ thinking	a-2b-4d-5e-5f-4g6h-5
ww ^ thirty	a-5b-4c-3g-6
ww ^ this	a-6b-10c-5d-8e-8f-8h-8
ww ^ three	g-5h-2
ww ^ to	a-4d4g-4
ww ^ told	a-5b-5d-5e-4h-3
ww ^ tonight	a-3b-5e-4f-6g-5h-5
ww ^ took	b-3c-3d-3f-3g-6
ww ^ twenty	g-4h-3
ww ^ typical	a-3b-4c-3d-5e-5f-6g-5h6
ww ^ walked	b-4e-6g-8
ww ^ we	a-5b-7c-5d-6e-6f-7g-9h-6
ww ^ what	a-2b-6c-6d-5e-6f4
ww ^ whatever	a-6c-5d-6e-7f-6g-5h-7
ww ^ when	a3g6
ww ^ who	a-6b-3c-3d-3e-4f4g-7h-6
ww ^ why	a-5b-3f-3g-5h-6
ww ^ would	a-7e-3f-3h-2
ww ^ wrote	g-4
ww ^ yes	a-3b-4c-3d-2e-5f-4g-5h-4
ww ^ you	a-9c-9d-5e5f-7g-6
ww ^ your	a-9b-6c-10d5e-4f-3g-6
ww a .	g-3h-3
ww a bad	a-3c-4e-4g-7h-9
ww a bag	a-6b-4c-4d-3e-5f-3g-9h-5
ww a bank	a-4e-4g-4h-4
ww a bit	b-5c4d-5e-3f-6g-11h-6
ww a break	b-3c-3d-4g3h-3
ww a bruise	g4
ww a burden	a-5b-4c-3d-3e-3f-8g6h-4
ww a car	g-7h-5
ww a child	a-4c-5d-3e-4f-4g-5h-3
ww a cold	b-3c-4f-5g-3h-4
ww a complete	h3
ww a coward	a-5b-6e-4f-3g-6h3
ww a criminal	b-4e3f-6g-6h-5
ww a cup	f-3g-4h-3
ww a cushion	d-5e-5g-5h-4
ww a day	a3b-5c-6d-6e-3f-5g-7h-7
ww a decent	a-6b-6c-6d-8e-8f-9g-7h3
ww a drink	e-6g3
ww a family	g-3
ww a father	a-3f-3g-4h-4
ww a few	a-3f-3g-3h-4
ww a finger	g-4h-5
ww a fool	a-5b-3c-3d-3e-4g-8h-7
ww a foot	g4h3
ww a fortnight	g-8h-5
ww a fraud	b-3c-3e-4g-5
ww a girl	g8h-6
ww a good	a-3b-4c-7d-7e-3f-5g-6h-8
ww a hard	a-8b-3c-3d-5f-5g-4h-8
ww a husband	a4b-5c4d-3f-5g-6h-5
ww a hypocrite	g-3h4
ww a joke	a-5b-5c-4d-4e-6h-5
ww a knife	g-3h-6
ww a liar	a-3b-2d-3e-4f-3g-9h3
ww a lie	d-3f-5g-3h-5
ww a line	a-4c3d-4f-3g-4h-5
ww a list	g-6h-3
ww a little	b-3c-5d-4f-5g-7h-6
ww a look	a-8b-3c-7d-7e-4f-6g-5h-5
ww a lost	g-3
ww a lot	a4b-6c-7d-9e-6f-8g5h-6
ww a man	b-3c-6d-3e-7f3h-9
ww a mark	e-3g8h-6
ww a mess	a-3b-3e-3f-6g-6h-6
ww a minute	a-4d-3e-3f-3g-6h-3
ww a molehill	a-3c-3e-5h-4
ww a monster	a-5b-7c-4d-4e-8g-6h-6
ww a mountain	a-3c-3e-5h-4
ww a mug	h-8
ww a new	a-8b-7c-8d-5e-3f-7g-6h-3
ww a note	g-4h-3
ww a phone	a-3b-6g-4
ww a piece	a-4b-3c-4d-3e-3f2g-4
ww a plate	a-3b-4c-6e-4f-4h-6
ww a point	g-5
ww a reason	a-6b-8c-3d-2e-4f-3h-6
ww a receipt	g-4h-4
ww a right	a-3b-4d-3f-7g-3
ww a row	d-4
ww a run	a-4g-4
ww a saint	g-6h-7
ww a screen	a-5b-5c-4d-7e-4f-3g-3h-4
ww a second	g3
ww a single	g-5h-5
ww a slip	a-3d-3g-3h-3
ww a slow	a-3b-2c-4d-2f-7g-4h-3
ww a small	d-2e-3f-3h-3
ww a stranger	a-5c-2d-4f-4g-7
ww a subscription	g-8h-7
ww a terrible	b-4c-3e-4f6g-6h-6
ww a text	a-3b-3c-3d-3e-3g-6h-3
ww a third	g-6h-3
ww a tracker	b-3c-4e-3f-3g5h-5
ww a useless	d-3f6g-4h-5
ww a wall	b-3d-2f-4g-3h-3
ww a waste	a-5b-4c-4d-4e-5f2g-4h-6
ww a way	a-3b4e-4h-3
ww a week	a-8b-3c-3f-3g-4h-3
ww a while	a-8b-4d-4f-5g-6h-4
ww a word	a-3b-5c-5d-5e5f-5g-11h-6
ww a worse	a-3c-2d-3f-3g-4h-3
ww a year	a-6b-4c-7d-3e-9f-4h-6
ww about .	g-3h-4
ww about a	a-4b-3d-6e-3f-4h-5
ww about ending	g5
ww about everything	a-3b-5e-4f-3g-4
ww about friday	g-7
ww about how	g7
ww about it	a-4b-3c-6f-3
ww about monday	g-3
ww about money	c-6
ww about my	a-5b-6c-3d-7e3f-7g5h-6
ww about screens	a-4b-6c-2d-5e-3f-5g-5h-3
ww about sunday	c-5e-4g-4
ww about that	g-6
ww about the	a-11c-6e-11f-4g-3h-7
ww about this	a-7b-5c-2d-7e-9f-7g-6h3
ww about tuesday	a3c-7e-4g-6h-2
ww about walking	a-3b-3c-4d-7e-3f-4g6h-3
ww about what	a-4c-3g-4
ww about your	a-4b-6c-8d-6e-3f-5g-5h-4
ww account .	a-4b-4c-3d-4e-3f-3g-6h-5
ww account for	a-3b-3c-8d-4g-4
ww account was	a-7b-4c-4e-3f-3g-3
ww accountable for	a-3c7d-3f-3g-4
ww across as	a-3b-3c-3d-3f-4g-5h-3
ww across the	a-3b-5c-3d-3e-4f-3h-3
ww addict ,	a-3b-4g-4h-4
ww addict .	a-4b-5c-5d-5e-4f-5g-4
ww addict in	a-5b-5e-5f-6
ww ade .	a-3b-3c-4e-4f-4g-5h-4
ww afraid i	b-3e-3f-6h-3
ww afraid of	a-3b-3d-3f-3g-9h-4
ww after .	a-6b-6c-3d-5f-5
ww after i	a-5b-3d-4g-4
ww after nine	a-6e-3f-5g-6
ww after that	a-3c-2f-6h-5
ww after the	b-5c-6d-6e-3f-4h-2
ww again $	b-3c-2d-3e-3g6
ww again ,	a-4b-3c4d-4
ww again .	a-4c-3e-4f-11h-7
ww again ?	a-3c-3g-3h-4
ww again i	b-4f-3g-6
ww again last	g4
ww again on	b-4c-5d-4e-3f-4g-8h-4
ww against me	a-3b-8c-4d-3e-5f-8g-9h-5
ww against the	a-4b-6c-4d-6e-5f-3g7
ww ages ago	a-5d-2e-3g-4
ww ago ,	a-4c-7e-2f-3g-3h-3
ww agreed .	a-6c-2d-3f-4g-3
ww algorithm kept	a-4b-6c-3d3e-6f-3g-4
ww alive .	g4h-4
ww alive anymore	g6h-3
ww all .	a-3b-5c-4d-4e-6f-3
ww all be	g4
ww all day	g-6
ww all i	a-3b-4g-8
ww all men	a-10b3c-3d-4e-5f-5g-7h-6
ww all night	a3c-3g4
ww all of	a-3b-6c-4f-3g-4
ww all over	a4b-9c-5d-4g-4
ww all right	a-6g-6h-3
ww all that	g-7h-3
ww all the	g-6h-4
ww all to	e-4g3
ww all you	a-3c-4d-4g-4h-4
ww allowed to	a3b-3e-7g-9h-4
ww alone ,	a-4g-3
ww alone .	a-4c-3d-5e-5h-5
ww alone with	g-3
ww already decided	a-3b-4c-3d-2e6f-3g-4h-6
ww always been	a-5b-8d-4e-7g-5
ww always do	a-3b3c-3f-5g-6
ww always know	a-3b-8e-2h-3
ww always manage	g-5h-5
ww always the	h-3
ww am .	a-6b-9c-5e-3f4g4h-7
ww am a	a-10b-7c-8d-10e-3f5g-5h-13
ww am afraid	a-6b-3d-3e-11f-7h-3
ww am an	a-4b-4c-3d-5e-3g-10h-7
ww am angry	a-4b-5c-4d-4f-5g-3h-3
ww am ashamed	a-5c-6d-4e-12f-7g-4
ww am asking	a-4b-6c-6d-3e-5f-6g-6h-4
ww am at	a-6b-5c-3e-4g5
ww am checking	a-3b4e-5
ww am damaged	a-5b-6c-3d-4e-7f5g-7
ww am done	a-6b-6c-6d-6e-7f-9g-8h-3
ww am entitled	g-7h-2
ww am frightened	b-5c-5d-5e-4f-4g3h-3
ww am glad	a-5c-4f-3g-8h-2
ww am going	a-7c-4d-2e-4f-5g-11
ww am home	a-3e-5g-5
ww am i	a-3b-3c-4d-2f3g-6h-8
ww am leaving	g-7h-3
ww am like	a-3b-4e-4f-6g4
ww am looking	a-3c-2h-3
ww am not	a-16b-9c-6d-6e-9f-4g-9h-5
ww am on	a-4b-5e-4f-7
ww am owning	g-6
ww am putting	a-4b-6c-4d-8e-7f-6g-6h-4
ww am saying	g-9h-4
ww am scared	e-7f-4
ww am sick	a-4b-4c-5d-6e-5f-9g-5h-5
ww am so	a-5b-5c-7d-6e-8g6h-8
ww am sorry	b-4e-5f-7h-4
ww am still	b-6d-3f-3g-4
ww am such	a-3b-4c-4d-3e-3f2g-5h-9
ww am telling	a-6c-7d-4e-5f-3g-6h-3
ww am the	a-7b-9c-7d-6f4g-11h-9
ww am tired	a-4b-4c-5d-3e-6f-7g-10h-5
ww am trash	a-5b4c-4d-7e-4f5g-7
ww am trying	a-5b-5c-4d-4e-5f-7g-7h-2
ww am useless	g-4h-3
ww am very	g-5h-5
ww am walking	a-3c-3e-3f-3
ww am weak	a-5b-6c-6d-5e-2g-5h-12
ww an account	a-7b-3c-4d3g-3
ww an addict	a-4b-3c-4d-5g-7h-5
ww an affair	a-3b-3d-3e-3f-4h-3
ww an answer	c-3e-4g-8
ww an apology	a-6b-4c-3e-9f-3g-5
ww an app	a-4b-4c-5d-5e-4f-4g-4h-3
ww an honest	g-4
ww an hour	a-5b-3c-5d-4f-5
ww an idiot	a-5d-4e-5f-5g-4h-4
ww and a	b-4c-6d-4e-3f-8g-5h-6
ww and back	a-3c-3f-4
ww and cold	b-5c-6d-5f-5g-5h-10
ww and did	g-7
ww and do	g-7h-7
ww and everyone	a-4b-9c-5d-8e-3f3
ww and for	c-8
ww and go	g-5
ww and he	a-4c-3e-7h-7
ww and i	a-5c4e-4f-4
ww and if	g3
ww and in	g-3h-5
ww and it	a3b-6c-3d-5e-3f-2
ww and left	a-3b-3c-4d-3f-3g-8h-3
ww and lonely	b-4c-4d-5f-3g-5h-3
ww and made	a-3c-3d-4e-3f-3g-4h-3
ww and my	a-6b-3c-5d-4e-3f-3
ww and never	c-4g3
ww and no	a-7b-5c-4d-5e-4f6g-3h-6
ww and nobody	b-7c-7d-6e-5f-6h-5
ww and not	a-4e-3g-5
ww and now	b-3f-4g-3h-4
ww and old	f4g-7h-5
ww and put	g-5
ww and rang	a-3b-2c-3d-3e-3f-3g-6h-3
ww and relieved	g-3
ww and sad	b-3c-4f-3g-6h-3
ww and said	b-3c-3d-3e-3f-3g-5h-3
ww and sat	h-4
ww and says	e-4g8h-4
ww and she	a-6c-4d-3f-6g6
ww and so	a-3b-5c-3d-4e-7f-3g-8h-4
ww and stood	g-3
ww and that	a-5b-4c-4f-2h-7
ww and the	a-7b-3c-5e-5f-3g3h-8
ww and then	a-4b-3c-3e-7f-4
ww and there	c-6g-8h-7
ww and they	d-3
ww and this	a-6b-4c-3e-4f-4g-6h-3
ww and tired	b-4c-3d-3f-3g-6h-5
ww and told	a-3c-2f-4g-5
ww and tonight	g3
ww and took	g4
ww and turned	c-2d-3f-3
ww and very	g-3
ww and we	a-3b-4c-4d-6e-4f-3g-7
ww and went	a-5b-3c-7d-7e-5f-3g-3h-4
ww and would	g6
ww and you	a-8b-5c-4d2e-3g-3h-8
ww anger and	g-7
ww angry .	a-4b-3d-3e-4f-4g-7h-5
ww angry that	a-3g-6
ww another lie	a-3g-3
ww answer .	g-5
ww answer tonight	a-3e-4g-6
ww any of	a-5d-5e-6h-3
ww anybody .	a-8b-4c-3d-4e-3f-4h-3
ww anymore .	a-6c-4d-4f-8g5h-5
ww anyone .	a-11b-5c-6d-4e-8h-5
ww anyone else	e-4
ww anything ,	a-8b-3d-4e-3f-6h-4
ww anything .	a-8b-9c-5d-4e-7f-7g-8h-6
ww anything else	b4d-3f3g-6
ww anything right	a-4b3c-3e-3f-4g-7h-6
ww apologies if	a-6c-4d-4e-3f-3g-6h-4
ww apologize .	a-3b-5c-6d-6e-3f-4g-7
ww apologize for	a-5b-3c4d-3f-3g-6
ww apologize if	a-7b-2d-5e-3f-3g-3
ww apologize to	a-4b-6c-11d-6e-4f-6g-7h-5
ww apologized .	a-2b-4c-3e-4g-5h-5
ww app ,	b-3f-3g-5
ww app again	g-5
ww app on	c-4d-4h-3
ww are .	a-5b-6c-7d-3e-5f-9g-7
ww are a	a-9b-7c-3d-5e-10f-9g-3h3
ww are angry	a-8b-4c-3d-3e-4f-4g-2h-6
ww are cold	a-5b-6c-3d-4e-4f-5h5
ww are going	g-9h-3
ww are hard	g-3
ww are hoping	g-4h-5
ww are just	a-6b-3e3f-3g-3h-4
ww are killing	a-4b-4c-4d-6e-5f-5g-5h-8
ww are making	a-3c-3e-5h-4
ww are no	a-3b-5e-6f-11
ww are not	a-8b-6c-6d-6e-12f-5
ww are nothing	a-4b-3e-4h3
ww are relieved	h-3
ww are secretly	a-4b-5c-3d-4e3f-3h-5
ww are the	a-9b3e-9f-5g-4h-7
ww are tired	a-3c-4g-4h-6
ww are waiting	g-5h-3
ww are wired	a5b-4c-3d-4h-3
ww are you	a-6b-6e-4f-8g-7h-10
ww arm to	a-7b-8c-7d-7e-4f-3g-4
ww arm with	a-3g6
ww around .	a-6c-3d-3g4
ww around for	g5
ww as a	a-10b-7d-5e-6f-9g-7
ww as far	g6h-4
ww as if	b-4e-4f-3g-12
ww as though	a-7b-4c-3d-3e-6f-3g-3h-5
ww ashamed about	g-3
ww ashamed of	a-4b-4c-6d-6e3f-6g-5h-6
ww ask .	f-3g-6
ww ask before	b-3c-3d-4f-4g3h-3
ww ask him	c-4f-3g-6
ww ask me	a-7b-5e-8g-8h-7
ww asked ,	g-3
ww asked .	a-3e-4g-5
ww asked about	b-3c-3d-4e-6
ww asked for	a-6b-5c-8d-6e-4f-3g-10h-4
ww asked him	g-5
ww asked how	a-5b6d-4e-4f-3g-7
ww asked if	a-3b-2g-7
ww asked me	e-3g-6
ww asked why	a-4c-3d-3f-3g-6h-3
ww asked you	g-9h-5
ww asking ,	a-9b-5g-6h-4
ww asking .	a-6b-4c-4d-5e-5f-7g-5h-4
ww asking me	a-3b-6d-7e-7g-6h-4
ww asking you	a-3b-6c-7d-4e-4f-4g-6h-4
ww asleep .	g-7h-5
ww at all	a-3b-2e-6g-6
ww at dinner	a-3b-3c-7g-3
ww at eleven	a-4b-3e-3g-6h-4
ww at five	a-5
ww at four	c-3
ww at group	a-3b-4c-3e-4g-6h-3
ww at her	g2h-4
ww at him	a-4b-3d-3f-3h-3
ww at his	b-3e-4f-4g-8
ww at home	a-2
ww at it	a-4b4c-3d-3e-5f-8h-4
ww at jo	b-3g-5h-3
ww at least	a-3b-4c-4d-5e-5f-3g-6h-4
ww at lunch	e-3g-7h-5
ww at me	a-8b-9d-4e3g5h-5
ww at midnight	a-3b-4d-3e-3f-3h-5
ww at mother	g-10h-5
ww at my	a-4b-5g-8h-3
ww at night	a-5b-4c-5g6
ww at one	h-2
ww at our	a-5b-3c-5d-6e-3f-5g5h-7
ww at parallel	g-4h-3
ww at pictures	b-3c-4e-5f-4h-3
ww at scrabble	a-3b-3c-3e-4g-4h-3
ww at seven	a-4g-6
ww at six	c-3g-12h-2
ww at small	b-3c-3f-3g-4
ww at ten	b-4d-3f-4g-6h-3
ww at that	g-3
ww at the	a-6b-7c-7d-7e-6f-7h-5
ww at this	b4e-3f-11g-8
ww at three	g-7
ww at two	g-5
ww at work	a3b-4f-3g-10h-3
ww at your	a-4b-5c3d-2f-7g-4h-8
ww ate it	g-6h-6
ww attacked .	a-3b-6c-3d-4e-4f-3g-5
ww autopilot kicked	a-5b-4c-3d4e-3f-5g-4h-4
ww away .	a-7c-6e-8f-7g-10h-5
ww away and	a4c-6f-3g-7
ww away from	b-6c-5d6e-5f-6g-3
ww away when	e-3g-5
ww baby .	a-4b-5c-5d-4e-4f-6g8h-3
ww baby had	g-6h-3
ww baby was	a-3d-3e-3g-6h-2
ww back ,	a-3b-4d-4e-3f-5
ww back .	a-5b-6c-4d-5e-6f-6g-3h-5
ww back in	a-7b-4c-5e-4f-8g-7h-4
ww back on	a-5c-8d-2e-5f-4
ww back to	c-3e-3g-9h-3
ww bad .	a-8b-4c-3d-5f-5g-6h-5
ww bad night	b-3
ww bad person	c-3e-4f-4g-3h-6
ww badly .	g-6
ww badly at	a-3b-3d-2g-2h-5
ww bag .	g-4h-5
ww bank .	a-5g-5h-3
ww bank statement	g-5
ww bath .	a-7c-3d-3e-2g-4h-5
ww bathroom .	a-5b-7c-4d-8e-4f-9g3h-4
ww bathroom with	h-3
ww be .	a-4b-8e-3f-4g-3h-6
ww be a	a-3b-6c-8d-9e-8f-3h-6
ww be alive	g9h-3
ww be around	a-7b-5d-3e-3f-5g7
ww be at	a-9b-3c-3g-8
ww be better	a-2c-3e-3f-4g5
ww be dead	c-4e-8f-4g8h-2
ww be easier	g3h-2
ww be fine	a-4b-3d-5e-5
ww be grateful	b-4c-5g-4h-4
ww be happier	a-5b-7c-4d-4e-5f-3h-4
ww be here	a-4b-3d-5f-3
ww be home	a-3b-3e-5g-8
ww be in	a-3g-10
ww be loved	a-4c-3d-6e-4f4g-4
ww be no	g-7h-9
ww be on	a-5b-5c-3d-3e-5g-5h-4
ww be the	a-6b-5c-5d-5e-5f4h-6
ww be there	a-11b-7d-4e-3f-4
ww be with	a-6b-5f-4g-4h-6
ww beat me	a-3b-3c-3e-4g-4h-3
ww because i	c-4d-3
ww because of	a-7b-3c-4d-5e-4h-3
ww because the	a-9b-6c-7d-6e-5f-6g-7h-6
ww because we	a3c-3g-8
ww because you	a-3b-12f-4h-4
ww bed $	b-3c-5d-3e-4f-3g-5h-4
ww bed ,	g-8
ww bed .	a-6b-7c-6d-7e-6f-7g-8
ww bed at	g-6h-4
ww bedroom .	d-3e-3
ww been .	a-6b-3c4d-6g-8
ww been a	a-5b-4c-4d-3e-6f5h-12
ww been at	g-6
ww been getting	g5h-6
ww been having	g5
ww been honest	a-4b-5e-3g-4h-5
ww been looking	a-3b-7c-4e3f-3g4
ww been lying	a-3b4g-5h-2
ww been on	a-3b4c-7d-7e-6g-8h-4
ww been reading	h-4
ww been so	a-5b-4c-3d-3e-3f-4g-9h-5
ww been the	g-7
ww been thinking	g4
ww been to	a-7b-6c-4d-3e-3f-5g-8h-3
ww been up	a3c3g-6
ww before ,	g4h-7
ww before .	a-4b-3d-7e-5f-5g-8
ww before i	a-7b-4c-4d6e-5f-3
ww before she	e-4g-7
ww before ten	a-2
ww before the	g-8h-4
ww before you	e-3g-4h-6
ww behaved badly	a-3b-3d-2g-2h-5
ww behaved well	a-3b-2c4d-5f-4g-4h-4
ww behavior .	a-2b-4d-5e-3f-3g-4
ww behind the	a-4b-5c-4d-5e-4f-5h-3
ww believe a	a-5b-6c-3d-5f-4g4h-6
ww believe it	a-5c-3d-4e-5f-6g-6h-5
ww ben .	e-6g-5h-2
ww best .	a-3b-5c-3f-4g-2h-3
ww better ,	g-4h-6
ww better .	a-8b-5c-6d-3e2f-4g-5h-3
ww better for	g3
ww better of	e-6f-3g-4
ww better off	a-3b-7c-3d-3e-4h-2
ww better than	a-4b-6c-5d-5e-6f-4g-5
ww better without	g5
ww big deal	a-7b-5c-5d-6e-7f-7g-5h-5
ww bike .	a-3b-5c-3d-7e-7f-6g-10h-7
ww bill .	a-2g-4
ww birthday .	b-3c-3e-6g5h-4
ww biscuit .	a-6b-7c-4d-4e-3f-5g-4h-6
ww bit .	h-3
ww bit me	a-4b-4c-3d-3e-5f-3h-4
ww bit of	b-6d-5e-6f-4g-6h-7
ww black and	a-5b-4c-5d-5e-6f-5g3h-6
ww blame you	a-4b-5c-5d-3e-7f-3g-5h-6
ww blamed you	a-5b-3c-6d-3g-7
ww blocked the	a-4b-5d-6e-6f-3g3h-4
ww bone in	g-5h4
ww book .	c-3d-5f-3g-4
ww bored and	c-5d-5e-2g-3
ww boss is	a-8c-4d-5e-3f-5g-4h-5
ww both .	g-6h-4
ww both of	g-7
ww bothered you	a-3b-4c-5d-5e-3f-7g-7h-6
ww bought a	a-3b-7c-4d-4e-4f-4g3h-3
ww bought it	b-3c-3e-4g-6
ww boundaries were	a-6b-3c-5d4e-4f-4g-4h-4
ww box and	d-3
ww bread .	a-5b-4c-6d-3e-5f-5g-8h-4
ww break after	a3c-6g-3
ww breakfast .	g3h-3
ww breathe .	g-4h-3
ww bridge .	a-5b-5c-5d-7e-4f-4g9h-4
ww bring it	a-4b-4d-4e-5h-3
ww broke down	a-6b-3c-4f-4g-6
ww broke my	a-3b-4c-5f-3h-4
ww broke the	b-4c-7d-4e-3f-3
ww broke your	a-5b-4d-5f-3g-4h-3
ww broken and	g-4h-6
ww brought me	g-5h-4
ww burn the	g3
ww burned my	a-2c-4d-3
ww burned the	a-3b-5c-4d-3e-6f-4g-7h-4
ww bus fare	g3
ww bus was	a-3b-3d-3f-3g-3
ww busy .	g-7h-3
ww but a	a-4b-3e-4h3
ww but i	a7c-4d-3
ww but it	b-3c-4d-3f-5g-13h-3
ww but only	c-3d-3g-3
ww but she	a-6e-5f-6g-7h-4
ww but that	a-7g-5
ww but the	f-3g-6
ww but you	a3g-5
ww buzzes .	a-3b-3c-3d-3f-4g-4h-4
ww by friday	a-5b-8c-6e-6f-7g-7h-5
ww by her	g3
ww by his	a-4b-9d-5e-5f-8g-5h-3
ww by lunch	b-3c-3e-3g-5
ww by me	a-5b-3d-3e-4f-3g-4
ww by mistake	a-3f-3g-4
ww by now	d-3e-4
ww by six	g-4
ww by the	a-5b-9c-8d-8e-6f-4h-5
ww by you	a-4b6e-3g-9h-6
ww cake .	g-5h-5
ww call .	a-5b-6c-5d4e-4f-4g-4h-2
ww call it	a-6c-3g-5h-5
ww call my	b-6c-5d-5f-3g-6
ww called it	h-3
ww called you	g-4
ww calling it	g-4h-6
ww calling you	g-3h-6
ww came across	a-3b-3c-3d-3f-4g-5h-3
ww came at	b-4e-3g4h-3
ww came home	h-3
ww came i	a-5d-3e-5f-4g3h-5
ww came in	d-4e-5h-4
ww came out	a-3d-3g-8
ww came to	a-5b-9c-6d-6e-5f-8g-10h-5
ww can come	g-5h-5
ww can not	c-5d-8e-5f-4
ww can only	a3c-4f-7g-6h-4
ww can say	b-4e-4h-4
ww can see	e2f-3h-3
ww can we	a-4d-3g-5h-3
ww can you	a-10b-4c-5d-5e-6f-10g-8h3
ww cancelled .	a-4b-3d-5e-4f-3g-3h-3
ww cancelled it	a-3b-3c-3d-4e-2f-3g-4h-4
ww car ,	f-3h-5
ww car .	a-3b-5c-3d-4e-3f-4h-6
ww car keys	a-2d-4f-3g7h-3
ww car park	a-4b-3c-4d-4e-3f-3g-6
ww card ,	a-7b-3g-8
ww card .	a-3c-4g3
ww card was	a-5b-3d-3e-3g-5
ww care about	a-4b-6d-3f-4g-4h-4
ww care if	h-4
ww care less	a-4e4g-5
ww carried on	a-4b-3c-4d-3e-6f-4h-3
ww case i	g5
ww cat .	a-5b-5c-4d-6e-5f-4g-6
ww caught .	a-4b-4d-4e6g-4h-4
ww cause .	g-3
ww caused .	a-5d4f-4g-5
ww caused you	a-5b-3d-3e-3g-4
ww certain sites	a-5b-3c-5d3e-4f-3g-3h-4
ww change .	b5c-3d-3e-4f-8g-5h-6
ww check his	a-5c-2f-5g-4
ww check-in .	g-4h-3
ww checked your	a-2b-9c-5f-5g-4h-6
ww checking .	a-3b-6e-3f-6g-7h-3
ww checking up	a-3b4e-5
ww checking your	a-3b-4c-3g-6h-3
ww child .	a-4b-2c-2d-3e-4f-3g-4h-3
ww children .	b-6d-3e-5f-5g6h-3
ww children on	a-3c-6g-7
ww chips .	a-3d-4g-4
ww chose it	a-6b-6c-7d-7e-5f-5g-5
ww clean about	d-3g-4
ww clear .	g-8h-6
ww closed it	a-4b-8c-5d-5e-5f-6g-7
ww coat .	a-3c-2f-3g-4
ww code .	a-4b-2e-3h-4
ww coffee .	g-4
ww coffee after	a-4b-4d-3e-3g-3h-3
ww cold ,	a-8b-5d-3e-9f-5g-3
ww cold .	a-3b-6c-6d-3e-3f-5g-5
ww cold and	a-5b-4c-3d-4e-4f-4g-6h4
ww come back	b-2c-7e-4g6h-4
ww come clean	d-3g-4
ww come home	a-3g-6h-5
ww come to	a-4b-4c-6d-3e-8f-4h-4
ww comes ,	g-5
ww complete failure	h-8
ww computer .	h-4
ww control of	a-6c-6d3e-4f-7g-6h-3
ww controls the	a-4b-4c-4d-3e-5f-3g-5h-3
ww cooking .	a-7c-7d-6e-2f-7g-7h-7
ww could be	a-3f-5g-7h-8
ww could go	a2
ww could have	a-7b-3c-4d-4e-8f-5g-10h-4
ww could i	g-6h-3
ww could just	g4h-2
ww could kill	a-6f-5g7
ww could murder	g-4h-4
ww could not	a4b-4c-3d-3e-3g3h-4
ww could say	a-8g-7
ww could see	b-4c-4e-10g-8
ww could you	a-5c-3f-4g-4h-5
ww counselor says	a-3d-3f-3g-5h-3
ww counted the	a-3b-4c-3d-4e-6f-4g-9h-3
ww counting the	g-8
ww coward ,	b-11g-6
ww coward .	a-5c-3d-3e-4f-4
ww coward in	a-3c-3f-7g-3h-6
ww cricket .	a-4b-5d-5e-5f-3g-4h-6
ww cried .	a-3b-3e-6f-3
ww crossed a	a-4c3d-4f-3g-4h-5
ww crossword .	h-3
ww cry .	a-3b-6c-4d-3f-5g-5h-5
ww crying and	a-3b-3e-3f-5g-5h-6
ww cup of	f-3g-4h-3
ww cushion and	d-5e-5g-5h-4
ww cut my	a-3b-3c-5d-4f-2g-3h-3
ww cut myself	b-3d-3f-4
ww cut the	b-3c-2d-4e-4f-3g-7h-4
ww dan .	a-3d-3e-3g-4
ww dates .	g-5h-5
ww daughter .	a-4b-3d-4e-3g4h-3
ww day ,	a-3e-5f-2g-4h-5
ww day .	b-10c-4d-5e-5f-4g-5h-5
ww day and	a-3b-6c-3d-5f-3g-8h-3
ww day at	h-4
ww day with	a-8b-6c-4d-4e-3f-4g-4h-6
ww days ,	g7
ww days .	a-6b-9c-5d-6e-5f-6g-5h-5
ww dead .	a-5b-4c-4d-6e-5f-5h-4
ww dead since	g-5
ww dead than	c-3e-10f-3g6h-3
ww deal with	a-4b-3e-3g-4
ww deceived and	b-5c-3d-3g-3h-4
ww decide ,	a-3b-9c-3d-4e-6f-4g-3h-3
ww declined .	d-3e-3g-6
ww deep down	b-3c-3d-3e4f-4g-4h-3
ww defense ,	a6b-5c-4d-7e-3f-4g-5h-3
ww deleted the	a-3b-4c-6d-5e-3f-3g-6
ww dentist .	a-5b-5c-4d-5e-6f-5g-5h-3
ww deserve .	a-4b-3c4d-5f-5g-5h-5
ww deserve to	a-4c-3d-6e-4f4g-4
ww deserved a	a3c-6g-3
ww desk ,	g5h-4
ww did ,	c-6e-3g-8
ww did .	a-9d-6e-4g-3h-7
ww did a	h-4
ww did i	a-7c-6d-5e-3f-10g-4h-5
ww did it	a3b-10d-6f-9g-13h-4
ww did look	a3c-4g-3
ww did not	a-5b-8e-15f-7g-6h-6
ww did some	a-4b-2c3d-6g-5
ww did something	a-8b-3c4d-4f-4g-7h-5
ww did that	g-9h-5
ww did the	b-7c-7f-4g-7h-5
ww did was	a-6b-8c-5d-4e-3f-3g-5
ww did you	b-12c-3f-3g-6h-5
ww did your	h-6
ww die ,	b-8c-2f-4g7
ww die .	a-4e-4g7
ww die than	b-3c-3e-4g-6h-3
ww died $	g5
ww died ,	a-7b-6c-5d-5e-3f-6g-7h-6
ww died of	a-4c-3f-4g-7h-3
ww died on	a-7b-4c-3g-8h-7
ww dinner ,	g-7h-5
ww dinner .	a-3b-3c-7g-3
ww disappear into	g-4
ww disclosure .	g-6h-3
ww do ,	a3b-6g-6h-4
ww do .	a-6b-11c-9d-5e-3f-9g4h-9
ww do anything	a-7b3c-3d-3e-6f-9h-4
ww do i	a-7b-9c-5d-4e-5f-8g-5h-6
ww do is	b4c-3e-5g-3h-3
ww do it	a-11b-8c-6e-11f-7g4h-3
ww do not	a-4b-9c-6d-4
ww do that	f-3g-5h-3
ww do the	a-8e-5f-3g-3h-3
ww do this	a-4b3c-5e-5f-3
ww do you	a-7c-3e-9f-6g-3
ww doctor asked	a-3b-6d-2e-3g3
ww does it	g-5h-5
ww does not	a-6b-3c-4d-5f-5g-5h-7
ww dog .	a-4b-3c-3d-4f-5h-5
ww doing .	b-5c-3d-4e-3f-3h-4
ww doing the	g-8h-7
ww doing this	b-4d-5e3f-5g-7h-5
ww done ,	g-5h4
ww done .	a-7b-5c-5d3e-4f-3g-6h-3
ww done i	b-6c-3d-3e-5f-6g-8h-7
ww done with	a-6b-7c-4d-6e-5f-6g-8h-3
ww door ,	g5h-2
ww door .	b-4c-4
ww door shut	a-3e-2g6
ww door so	a-3e-5f-3
ww down ,	a-5b-4e-3g-6h-5
ww down .	a-3b-3d-8e-6f-3h-3
ww down and	a-3b-3e-4f-3g-6h-3
ww down in	b-3c-7d-3f-4g-6h-3
ww down on	b-3c-4d-3e-4
ww down the	b-3d-2e-4g5
ww down with	c-3d-3e-6
ww down you	b-3c-3d-3e4f-4g-4h-3
ww drink .	a-7b-5c-2d-3e-7f-3g3h-5
ww driving into	d-5e-3f-3g4
ww drop it	g-6h-4
ww drove to	a-4b-4c-5d-4e-3f-6
ww dying .	d-4g-6
ww each of	a-5b-4c-4d-4e-4f-4g6
ww early because	a-6c-4d-3e-3g-6
ww easter .	g-4
ww eight .	a-6b-5c-4d-3f-5g-5
ww either you	a-3b-5c-4d-4e-4f-4g-6h-5
ww eleven ,	h-3
ww else .	a-10c-5d-4e-5f4h-3
ww embarrassment when	g-6
ww end .	a-4b5c-5d-4e-3f-4
ww end it	a-5b-4f-4
ww end of	b-4c-6d-7e-5f-4g-8h-5
ww ended up	a-3b-4c-5d4e-3f-4g-5h-3
ww ending it	g4
ww enough ,	a-5b-9c-4d-3e-6g-8h-4
ww enough .	a-4b-7c-6d-4e-4f3h-6
ww enough for	a-6c-5e-5f-4g-4h-4
ww enough of	a-4b-4c-4e-3f-6g5h-3
ww entitled .	g-6
ww even feel	g-4h-3
ww even notice	a-5d-3e-3f-4h-3
ww even the	g-3
ww evenings .	b-4c-3d-4e-4f-3g-3h-4
ww every bit	a-3b-4c-6e-6g-2h-6
ww every day	a-10d-4g3h-5
ww every night	a-4b-4d-5
ww every room	h-6
ww every single	a-3b3d-3g-3
ww every sunday	b-6e-4f-3g-7h-2
ww every time	a-4d-3e-3g-6
ww everyone is	a-3b3c-2d-3e-5g-3h-3
ww everyone was	g-7h-5
ww everyone would	a-6b-6d-3e-10f-4g7
ww everything .	a-2b-6c4d-4e-5f-4g4
ww everything i	a-5b9c-3d-3e-4f-6g-6
ww everything in	b-4c-5d-3f-4g-5
ww everything that	a2c3g-4
ww everything you	b-8c-3e-6g-6h-4
ww exist .	a-4b-5c-5d-4e-5f-5g4h-3
ww expect you	a-3b-3c-5d-3e-5f-4g-5h-4
ww explain it	a-5b3c-3d-4e-6f-5g-6
ww extent that	a-4b-3c-5d-3f-4g-5
ww face .	a-6b-10c-5d-6f-5g-7h-5
ww face down	a-3g-6h-3
ww fail .	a-4b-7f-3g-6
ww failure .	a-4b-4c-4d-4e-3f4g-4h-8
ww family .	a-4c-5d-5e-5f-4g-7h-4
ww family computer	g-4
ww far as	g6h-4
ww fare .	g3
ww father ,	g-5h-6
ww father .	a-3b-6c-4e-4f4g-4
ww fault .	a-7b3c-4d-6f-6g-4h-6
ww fault i	a-4b-4d-3g-7h-3
ww feel abandoned	b-4c-3f-3g-3h-4
ww feel angry	b-5d-10e-3g-5
ww feel as	a-5b-6e-7f-3g-8h-5
ww feel ashamed	b-3c-3e-3g-5
ww feel attacked	a-3b-6c-3d-4e-4f-3g-5
ww feel bad	g-4h-3
ww feel chosen	b-5c-6d-4e-3g-8
ww feel cold	h-4
ww feel cornered	a-5b-7c-6d-6e-4f-5g-6h-4
ww feel discarded	a-3b-6c-4d-3e-5f-3g-4h-3
ww feel embarrassed	g-4h-6
ww feel furious	a-3b-4e-3g-5h-3
ww feel glad	b-3g-4
ww feel guilty	a-5b-5c-5d-9g-3h-2
ww feel hurt	a-2b4g-6
ww feel i	b-6e-7f-6g-9
ww feel judged	a-3b-5c-4d-3f-4g-5h-6
ww feel like	a-8b-6c-6d-3e-7f3h-4
ww feel numb	g-5
ww feel sad	b-3
ww feel safe	b-4c-4d-2e-6f-3g4h-5
ww feel second	a-3b-5c-3f-4g-2h-3
ww feel sick	g-4
ww feel small	a-4e-7g-5
ww feel so	a-9b-7c-4d-3e-4f-5g-5h-5
ww feel taken	g-4
ww feel that	a-6b-11c-3f-4h-4
ww feel tired	b-3c-3d-3g-7
ww feel trapped	b-4h-3
ww feel unheard	a-3b-5c-4d-4e-3f-4g-4h-3
ww feel used	g-3h-3
ww feel you	a-4e-6g-7
ww feet .	a-3b-5c-5d-5e-5f-5g-4h-4
ww fell .	b-3c-3e-4f-4h-2
ww felt frightened	g-6
ww felt heard	g-11
ww felt lied	a-5b-7c-3d-6e-3
ww felt my	g-4
ww fence .	a-3b-3c-3e-3h-3
ww filter was	a-6c-4d-4
ww filter works	a-4
ww find me	a-5b-6c-4d-5e6f-5h-4
ww find out	a3e-5g-7h-3
ww fine .	a-5c-3d-4g-7h-3
ww finger on	g-6h-3
ww first ,	g-6
ww first .	b-5e4f-3g-6
ww first time	g-3
ww five ,	g2
ww five .	g-5h-5
ww five minutes	a4c-3d-4g-7
ww flinch when	a-4f-4h-4
ww floor .	b-4d-4e-3f-3
ww flowers .	a-9b-3c-3d-4e-7g-5h-4
ww followed me	b-5c-4d-4e-4g-6
ww follows me	g7
ww food .	a-4b-3g4h-3
ww fool of	c-3d-4e-5f-4g-7
ww fool to	a-3b-3f4g-4h-5
ww for a	a-4b-6c-3e-3g2h-5
ww for all	a-4b-9c4d-6e-7g-6
ww for an	a-5b-3c-3d-3e3f-2
ww for any	a-3b-4c-7d-5f-4g-5
ww for anything	a-3b-7c-3d-3e-7f-3g-6
ww for bus	g3
ww for crying	a3b-3c-3e-8f-4g-3h-4
ww for each	g3
ww for everything	c6d-4f-4
ww for four	a3b-3c-3d-3g-7h-3
ww for good	a-8b-3c-5e-3f-3g5
ww for granted	g-5
ww for her	b-6c-3e-5g-8h-5
ww for how	a-4b-4c-6f-3g-7
ww for it	a-5b-6c-3d-4e-6f-3
ww for me	a-6c-3d-7e2f-7h-3
ww for months	b-4c-3f-4g-6
ww for my	b-3d-4f-4
ww for once	a-4b-4e-4g-5h-4
ww for sitting	g-5
ww for tea	g-4
ww for telling	b-6e-3f-3g-6h-5
ww for that	a-5b-3c3f-5g-5
ww for the	a-11b-7d-11e-10f-6g-9h-10
ww for this	a-5b4c-3d-3e-11g-6h-7
ww for three	g-5
ww for tonight	a-4c-2g-5h-4
ww for twenty	a-3
ww for two	b-3c-3h-3
ww for us	a5c-7d-4f-3g-8
ww for what	a-3b-7c2f-10g-4
ww for you	a-3d-3e-6f-4g-10h-4
ww for your	g-7
ww forgets the	a-5b-4e-4g-3
ww forgive me	a-6b-2c-6d-3e-4f-3g-7h-3
ww forms ,	h-4
ww forms .	a-3b-4c-3f-3g-5h-3
ww forty days	g-4h-3
ww found a	a-3b-8c-3d-4e-5f-4g-5h-4
ww found it	g-3
ww found myself	a-3b-3c-3d3e-3f-4g-5
ww found out	c-6e-3g-9
ww found the	e-4
ww four .	a-7b-5d-3g-6
ww four years	a-4b-3c-4d-3f-3h-2
ww fraud .	b-3c-2d-3e-5f-6g-3h4
ww friday ,	a3b-3c-5e-4f-4g-5
ww friday .	a-3b-4d-3e-3f-3h-4
ww friday :	a-4b-3c-3f-4g-4h-6
ww friday i	b-4c-5d-5e-5g4
ww fridge .	b-3d-4e-5f-4g-6h-5
ww friends .	a-5b-6c-6d-5e-6f-3g-4h-5
ww frightened .	a-2g-7
ww frightened of	g3h-3
ww from group	g7
ww from her	g-10h-4
ww from his	h-4
ww from me	a-4b-7c-3e-7f-7h-6
ww from my	a-4b-4c-6d-4g-4
ww from now	a-3b-4c-3g-6h-3
ww from the	a-5b-9c-4d-4e-4f-7g-3h-4
ww from you	a-6b-5e-4g-6h-5
ww front of	b-5c-3d-4e-6f-3h-4
ww full of	a-6b-4c-3d-4e-3f-4g-5h-8
ww full responsibility	a-3b-4c6d-3f-3g-3
ww funeral .	g5h-3
ww gambled with	a-5b-4c-3d-4e-5f-5g-4h-4
ww garage .	a-4b-5c-3d-5e-4f-6g4h-6
ww garage and	g4
ww garden .	a-7b-5c-5d-8e-5f-6g-6h-7
ww gave in	a3b-7c3d-6e-3f-6g-8h-3
ww gave it	a-6b-3e-3g-6h-3
ww get .	b-3c-5d-3f-3g-6h-3
ww get back	h-3
ww get better	g-4h-3
ww get lost	h-5
ww get off	a-4c-5d-4g-7
ww get out	a-4c-4e-9f-4h-8
ww get this	g-6h-5
ww get to	g3
ww get up	g-9
ww gets a	b-5c-4d-3e3g-6h-5
ww give me	a-6b-5c-5d-5e-8f-3h-4
ww given a	a-8b-9c-6d-7e-8f-6g-4h-7
ww gives me	b-5d-3f-4g-7h-3
ww glad .	b-3c-5g-5
ww glad i	a-4c-3d-3g-7
ww glanced at	a-6b-8c-4d-3e-5f-7g-5h-3
ww go .	a-6c-3d-3g4h-3
ww go on	a-6b-3c-4e-2f-3g2h-5
ww go through	b-3c-3d-5e-3
ww go to	a-10b-5c-6d-4e-8f-3g5h-5
ww goes .	a-6b-8c-6d-7e-9f-8g-10h-5
ww going anywhere	a-3e-4g-3h-5
ww going on	e-5f-4g-7h-3
ww going through	d-4f-4g-5h-4
ww going to	b-8c-4d-3g-7h-4
ww good .	b-3c-5d-5e-3f-3g3h-3
ww good book	c-3d-5e-3f-3g-3
ww good enough	a-4e-4f-5h-4
ww goodbye .	g5h-5
ww goodbye everyone	b-4c-6d-3e-3f-6g4h-3
ww got a	a-5b6d3e-14f-5g-4h3
ww got away	b-6c-5d6e-5f-6g-3
ww got caught	a-3b-4c-5d3g-7h-4
ww got hurt	a-7b-8c-5e-7f-5g-6h-5
ww got in	g-7h-3
ww got nothing	a-3g4h-3
ww got the	a-4b-9c-8e-11f-8g-3
ww got this	g-5
ww got to	b-4c-3d-5e-7f-3g-10h-5
ww grabbed me	g4
ww grabbed my	b-3c-4d-3e-3f-3g-4h-3
ww grabbed the	h-4
ww grateful for	a-3b-4c-5f-4g-6h-3
ww group .	a-4b-3c-4d-8e-5f-3g-12
ww group and	g3h-3
ww guests .	a-6b-4c-4d-4e-4g-6h-3
ww guilty .	a-5b-4c-3d-3e5f-4g-4h-6
ww gym ,	a-2c-3f-3g-4h-6
ww gym .	g-4h-3
ww habit took	a-3b-2d3f-2g-4
ww had .	a3b-6c-8e-4g-5h-4
ww had a	a-3b-4d-4e-6f-5h-7
ww had been	a9c-3g-10h-3
ww had better	a-5b-5d-3e-6f-3g-3h-5
ww had enough	b-4c-4e-3f-5h-3
ww had fallen	a-3c-3f-4
ww had gone	g-8
ww had had	c-3e-3g-9
ww had his	g-8h-6
ww had left	g-6h-3
ww had married	a-4b-4c-6e3f-5g-5h-6
ww had me	a-6b-4c-7d-6e-7g6h-4
ww had my	a-5b-4c-5d-5e-3f-6g3h-4
ww had never	a-4b-7d-3e-7f-7
ww had not	b-4c-4d-4e-4g-9h-6
ww had seen	g-5h-2
ww had that	g-7
ww had the	a-7b-7c-6d-9e-6f-7h-8
ww had to	a-5c-6d-5f-8g4
ww hair and	b-2d-3e-3g5
ww half of	a-3b-6d-2e-3f-5g-7
ww hall .	h-3
ww hand ,	g7
ww hand .	a-4b-3c4f-3g-3h-4
ww hand and	b-3c-3d-3e-5f-4g-7h-5
ww hand for	a-4b-3g2
ww hand it	b-3c-3d-7e-4f-4g-3h-6
ww hand on	c-4d-4g-7
ww hand over	a-5b-6c-4d-5e-4f-3g7h-3
ww hands round	a-4b-4c-5d-6f-6g6h-3
ww happened .	a-4b-4d-5e-4f-3g-8h-5
ww happened to	f-3g-3
ww happens again	g-4
ww happier if	g4
ww hard it	h-5
ww hard to	a-6e-3g-7
ww harm .	a-5b-4c-5d-4f-4g-5h-3
ww has been	a5b-5c-6e-10g6h-8
ww has got	a-4b4c-8d-8e-9f-8g-3h6
ww has had	e-6h-7
ww has never	a-3b-5e-6h3
ww has no	e6f-3g-8
ww has not	g-4
ww has put	b-3c-3e-4g5h-6
ww has read	g-5
ww has taken	g4h-3
ww has the	a-6f-3g-8h-5
ww has to	a-9b-5c-5d-3e-4g3h-4
ww has told	a-5e-7f-3g4
ww hates me	g-6
ww have .	a-7b-3d3f-3h-3
ww have a	f-3h-6
ww have already	a-3b-4c-3d-2e6f-3g-4h-6
ww have always	a-4b-8c-6d-4e-7g-5
ww have been	a-6b-3d-5e-3f-10g6h-5
ww have booked	a-5g-6
ww have done	a4b4e-2h-2
ww have gone	e-3
ww have got	a-8b-4c-10d-5e-8f3g3h-8
ww have had	b-5d-3e-4f-7g-3h-5
ww have hidden	g3h-3
ww have hurt	a-7b-6c-6d-5e-5f-4g-7h-4
ww have i	a-9b-4f-4g-4
ww have let	a-3c3f-3g4
ww have made	a-3b-5d-5f-3h-8
ww have needed	a3b-3e-3g-5
ww have never	a-7c-4e-5h-6
ww have no	a-4b-3c-4d-3e-11f-4g2h7
ww have not	a-12b-8d-5e-6f-9g-6h-3
ww have noticed	g-6h-4
ww have put	a3b-5c-4e-7g-7
ww have set	a-4b-5c-8d-5f-4g-4h-3
ww have started	h-3
ww have taken	a-4b-3d-3e-4g-8h-4
ww have the	a-5b-4c-3d-5e-5f-4g3
ww have thought	g7h-3
ww have throttled	g-5h-4
ww have to	b-8c-8d-3e-8f-3g-5h-4
ww have told	a-3c-5e-4g-10
ww have turned	a-8b-5c-4d-6e-7f-3g-10h-10
ww have used	h-5
ww have worked	g3
ww have written	a-5b-3c-5f-4
ww have you	a-4b-5c-5d-3e-6f-5g-10h-6
ww he broke	a-3b-6c-5e-5f-3
ww he came	a-3b-5e-3f-4h-4
ww he can	g5h-3
ww he carried	g6h-3
ww he did	a-7b-8c-8d-5e-8f-5g-7h-7
ww he does	a-5b-3c-5d-4f-5h-8
ww he followed	b-5c-4d-4e-4g-6
ww he follows	g7
ww he goes	e3f-3
ww he grabbed	c-2g4h-4
ww he had	b-4c-3e-6f-3g2h-4
ww he has	a-9b-9c-6d-6e-3f-5g3h4
ww he hates	b-3c-4d-5e-3f-4g-5h-5
ww he held	a-3c-6e-7h-3
ww he hit	b-3c-3e-4g-8h-3
ww he is	a-7b-13c-4d-6f-13g-5h4
ww he left	b-4e-4h-4
ww he lifts	g5
ww he locked	b-4c-4d-5e-4g5
ww he made	a-5b-3c-5d-3e-4f-5g-5h-2
ww he makes	g4h-3
ww he never	a-3b-7d-3e-5g-5h-4
ww he only	e4f-2g-6h-3
ww he pinned	b-4c-4d-4e-3
ww he pushed	a-5b-3e-4
ww he put	d-3g2h-4
ww he regrets	b-5c-3d-4e8f-8g-7h-6
ww he said	e-5f-2h-4
ww he says	b-5e-9g7h-3
ww he stood	g5
ww he threatened	g4
ww he threw	b-5c-3d-4e-3f-3g3
ww he told	e-3
ww he took	a-3c-3d-2e-6g-8h-3
ww he touched	b-5c-3d-3e-4h-3
ww he tracks	h-3
ww he used	a-5d-3e-3g-6h-3
ww he wants	a-4b-9c-7d-5e-11f-4h-4
ww he was	a-5b-3c-3d-5e3f-4g-12h-5
ww he watches	g7h-4
ww he went	g-4h-4
ww he will	a-6e-6g5
ww he would	a-5h-3
ww he wrote	b-3e-5g-5h-4
ww head .	b-4c-5d-4e-4f-3g5h-3
ww head on	a-9b-11c-7d-10e-10f-6g-4h-5
ww hear .	a-4f-2g-4
ww hear about	g-4h-3
ww hear from	a-2f-3g-6
ww hear it	a-5b-4c-6e-5f-3g-6h-3
ww hear that	a-3g-4
ww hear the	a-5b-5c-3d-3e-4g-4h-5
ww heart is	g-5h-3
ww held her	b-4c-4d-5e-5f-5g-4h-5
ww held my	a-3b-3c-4d-4e-4h-4
ww held the	a-4b-3c-3e-3g4
ww help ,	a-4b-4d-3e-5f-3g-5h-7
ww help .	a-5c-6d-6e-3g-6
ww her ,	a-5b-4e5f-3g4h-4
ww her .	a-6c-5d-9g-3h3
ww her and	b-3c-5e-5f-4g3h-3
ww her arm	a-4b-6c-5d-6e-6f-5h-5
ww her arms	h-3
ww her birthday	b-3c-3e-6g4h-4
ww her face	e2f-4g-6h-4
ww her head	g4
ww her husband	g4h-6
ww her name	e-2g-5
ww her now	g-6h-3
ww her on	a-3b-4c-4d-5e-7f-4g6
ww her the	a-4b-5c-4d-6e3f-3g-5h-4
ww her to	a-4b-7c-4d-4e-4f-5
ww here ,	a-7b-4c-3e2f-4g-8h-4
ww here anymore	g5
ww here at	e-6f-3
ww here with	g-7
ww herself .	h-5
ww hid the	a-8b-2c-7d-4f-3g3
ww hiding .	a-5b-4c-3d-3e-3f-5g-5h-3
ww him $	a-6c-3d-3f-5h3
ww him .	b-3c-5d-2e-4g-3
ww him and	a-6b-5c-3d-3f-4h-4
ww him for	a-4c-4d-3f-4g-10h-4
ww him if	h-3
ww him in	g5
ww him to	a-3c-3g-5
ww himself in	a-3b-4d-3g-5h-3
ww his brother	d-3f-2g-7h-7
ww his coat	g-6h-6
ww his hand	c-3g3
ww his hands	g4h-3
ww his knee	a-4b-5c-3d-3e-4f-7g-4h-5
ww his life	h-3
ww his location	b-3c-3d-4f-3g-5
ww his meeting	b-5c-2e-4g-5h-5
ww his mother	c-3e-3f-3g-6h-5
ww his phone	a-4b-6c-4d-3e-3g-4h-4
ww his sister	g-4h-4
ww hit a	b-3e-3g-7h-3
ww hit me	a-3b-7c-4d-5e-6f-6g4h-6
ww hit my	g6
ww hit the	b-6c-4d-4e-5f-4g-5h-3
ww hit you	g8h-4
ww home ,	a-3b4g-4h-3
ww home .	a-5b-4c-6d-7e-3f-6g-11
ww home by	a-3b-3e-6f-3g-5h-5
ww home for	g-5
ww home late	g-6
ww home on	c-3
ww home with	g4h-6
ww honest .	b-6d-3e-7f-6g-8h-5
ww honest about	a-4d-8g-5
ww honest bone	g-5h4
ww hope i	f-3g6
ww hoping i	g-4h-5
ww hotel and	g-4
ww hour ,	a-9g3
ww hour .	c-4d-3e-3f-3
ww hour and	c-3d-3g-6
ww hour on	g-6
ww hours .	a-4b-4c-4d-4e-3f-3g-9h-3
ww house .	d-4e-8f-3h-3
ww house down	g3
ww house is	a-3b-3c-3d-3h-3
ww how could	a-7e-2g-4h-4
ww how do	a-4g-2h-4
ww how i	c-5d-4e-5f-8g-9h-3
ww how it	g-4
ww how long	a-4b-4c-3d-3e-5f-3g-9
ww how much	g5
ww how the	a-4
ww how to	b-4e-3f-4g-8h-2
ww hungry .	g-4h-4
ww hurt ,	g-5h-4
ww hurt .	a-6b-5c-3d-4e-3f-4g-6
ww hurt her	b-4c-5e-4f-6h-3
ww hurt him	g6
ww hurt me	a-6b-5d-3e4f-3g4h-4
ww hurt my	a-5b-6c-3d-5e-4f-4g-5h-4
ww hurt the	f-7
ww hurt you	b-6c-8d-4e-4f-4g-11h-5
ww hurts .	b-4c-3e-5f3g-10
ww husband .	a4b-5c4d-3f-5g5h-5
ww husband and	g3h-5
ww i .	a-4b-5d-4e-7f-4g-5h-5
ww i accept	a-5b-6c3d-6e-3f-5g-6h-8
ww i acted	a-4b-3c-4d-4e-3f-4g-8h-3
ww i always	a-5b3c-5d-6e-4g-8h-6
ww i am	a-8b-6d-6e3f4h-10
ww i apologize	a-6b-3c-9d-4e-3f-3g-7
ww i asked	a-6b-3c-3e-3f-3g-12
ww i behaved	a-3b-3d-2g-2h-5
ww i believed	g-5h-5
ww i blame	b-4c-5e-7g-4h-3
ww i blamed	a-5b-3c-6d-3g-7
ww i bought	a-3b-5c-4d-3e-3f-3g3h-3
ww i broke	a4b-3d-6f-4g-8
ww i burned	a-5b-8c-6d-6e-6f-6h-3
ww i called	c-6g-4h-3
ww i came	a-4b-3c-3d-3f-3h-3
ww i can	a-8c-5d-4e-3f-5
ww i caused	g-5
ww i checked	a-3b-8c-4f-5g-5h-5
ww i chose	a-6b-6c-7d-7e-5f-5g-5
ww i closed	a-4b-8c-5d-5e-5f-6g-7
ww i come	g-8h-3
ww i could	b-8c-8d-6e-10f-10h-4
ww i counted	a-6b-4c-6d-5e-4f-6g6h-4
ww i cried	a-5b-7c-4d-6e-6f-7g-9h-4
ww i cry	a-3b-6c-4d-3f-5g-5h-5
ww i cut	a-5b-6c-5d-5e-5f-8g-3h-3
ww i deleted	a-6b-3c-6d-6f-3g-9h-3
ww i deserved	a3c-6g-3
ww i did	c5d-10e-4f-5g-8h-4
ww i died	a-7b-6c-3d-3e-7f-6h-3
ww i do	a-14b-6c-11d-3e-8f-2
ww i drove	a-4b-3c-5d-5e-3f-4
ww i ended	a-3b-3c-4d-5f-4h-4
ww i expect	a-3c-5e-4g-4
ww i failed	a-6b-8d-8f-5g-7h-5
ww i feel	a-10b-3c-9d-6e-8g-5h-5
ww i felt	b-5c-4d-2e-3f-5h-3
ww i find	g-6
ww i flinch	a-4f-4h-4
ww i found	a-3b-4c-4e-3f-5h-3
ww i gave	b-6d-7e-3f-6h-3
ww i get	b-8c-12d-4e-3f-4g5h-3
ww i go	g5
ww i got	a-6b-6c3d4e-8f-4g-5
ww i grabbed	a-3b-4c-4d-4e-4f-4
ww i had	b-7c-8e-5f-8h-4
ww i hate	a-4b-4c-5d-5e-5f4g-8h-4
ww i have	a-3b-3d-5e-4h-5
ww i hear	a-4g-6
ww i heard	a-6b-5c-5d-5e-3f-4g-4h-6
ww i held	a-3b-4c-5d-4e-3f-5h-3
ww i hid	b-8c-5d-5e-5f-5g-4h-4
ww i hide	a-6g-7
ww i hit	a-8b-6c-8d-7e-5f-7h-5
ww i hope	a-6b-5c-8d-4e-4f-5g4h-5
ww i hurt	a-10b-7c-9d-6e-3f-5g-6h-3
ww i jumped	a-7c-2d-3f-6g-8h-3
ww i just	a-5b-4c-4d-4e-6f-3g6
ww i keep	a-4b-4c-3d-4g5
ww i kept	b-3c-3
ww i knew	a4b-3c-7d5f-3
ww i know	b-5c5d-4e-4f-3g-4h-3
ww i laughed	g-6
ww i lay	g-7
ww i leave	b-3e-6g9
ww i left	g3
ww i let	a-5b-6c4d-9f-5g-11
ww i lie	h-3
ww i lied	a5b-6c-6d-5f-5g-7
ww i like	a-5b-3c-4e-5g-7
ww i locked	a-4b-3c-3f-3g-8h-6
ww i look	a-8b-6c-4e-3f-7g5h-7
ww i looked	a-5b-7c-7d-6e-4f-8g-7h-3
ww i lost	a-6b-3d-7e-3f-3g3
ww i love	a-6b-4c-6e-11f-5h-3
ww i loved	g7
ww i made	a-7b-5d-8e-3f-7g-8
ww i make	b-3c-3d-3e-2f3g-4
ww i married	a-3b-2c-3e-3f-6g-7h5
ww i mean	a-6b-6e-5f-6g6h-4
ww i meant	a6b-3c-6d-3f-4g-4h-3
ww i merely	a-6b-5c-5d-7e-4f-7g-6
ww i messed	g-5
ww i met	a-7b-4c-3d-5e-4f-6g-6h-3
ww i might	a-6c-3e-3f-4g5
ww i miss	b-4c-2d-3e-3f-4g-5h-5
ww i moved	b-4d-3
ww i must	a-6b-6c-5d-5e-6h-6
ww i nearly	a-5b-8c-6d-9e-6f-8g2h-4
ww i need	a-4b-4c-7d-2e-3f-4
ww i never	a4c-7d-6e-6f-12g-10h-4
ww i noticed	a-3b-3c-5e-3f-3g-7h-4
ww i only	b-6c-5d-5e-6f-3g-4h-3
ww i opened	a-5b-3c-5d-5e-4f-3g-9
ww i overstepped	a-6b-7c5d-6e-5f-6g-6h-6
ww i paid	a-7b-7c-9d-8e-5f-6g-5h-7
ww i promised	a3g-6
ww i pushed	a-7b-5c-7d-6e-5f-4g3h-3
ww i put	a-4b-4c-4d-5e-5f-4h-3
ww i rang	a-6b-4c-4d-5e-4f-3g-7
ww i read	a-3b-5d-3e-4f-6g-9h-3
ww i regret	a-9b-4d-10e-3f-5g-6h-4
ww i ring	b2g-4
ww i said	a-4b-11c-5d-2e-4h-4
ww i sat	a-3b-2c-3d-3e-3f-3h-3
ww i saw	a-4b-6c-5e-8f-5h-5
ww i say	a-4b5c-4d-3e-6f-7g-10h3
ww i scratched	a-3b-4c-3f-3h-3
ww i see	a-4b-3c-6d-3e-7g-2
ww i shook	a-3b-5c-5d-4e-3f-4g5
ww i should	b-4d-5f-4
ww i shouted	b-4c-3g-8
ww i shut	a-3b-3c-8d-3f-6g-7h-3
ww i slammed	c-3f-4g-6
ww i slapped	g8h-6
ww i sleep	a-4c-5d-4f-4
ww i slept	a-5b-4c-3d-7f-3g-7h-2
ww i slip	g-4
ww i slipped	a-4b-4c-3d-4e4f-3g-3h-4
ww i spent	g-6h-3
ww i start	g-7
ww i started	g-7h-3
ww i stay	g-7h-5
ww i stayed	a-5b-6c-3d-3f-4g-6h-3
ww i still	a-6c-5d-3g-6
ww i supposed	a4f-3g-4h-4
ww i switched	g-3
ww i take	a-9b-8c6d-8f-7g-10h-5
ww i taught	g-8h-3
ww i tell	a-4b-3e-5g-4h-6
ww i think	a3b-3c-4e-7f-4g4
ww i thought	b-3c-7d-5e-6f-3g-7
ww i threw	a-6b-5c-5d-7e-3f-5g4
ww i told	a-8b-4c-5d-4e-3f-5g-5h-3
ww i took	b-3c-10d-3e-3g-4h-2
ww i touch	g-6h-3
ww i turned	g-6
ww i used	a-6b-4c-8d-4e-7f-6g-7h-3
ww i waited	a-5b-3c-4d-3e-4f-3g-4h-3
ww i walk	a-3b-9c-5d-6e-8g-7h-7
ww i walked	a-5b-4d-2e3f-8g-6h-3
ww i want	a-9b-5d-4e-4f-4g-3
ww i wanted	a-4c-3e-3f-3
ww i was	a3b-5e-5f-9g-12h-4
ww i watched	a-6d-3e-4g-7h-3
ww i went	a-3b-5d-9e-5f-7h-2
ww i were	a-4d-3e-3f-6g6
ww i will	a-9c-5d-4f-4h-3
ww i wish	a-5b-6c-3d-3e-10f-5
ww i wonder	a-3b-6c-5d-4e-7f-5h-3
ww i would	a-4b-3d-3f-4g-6h-3
ww i wrote	a-3b-3c-4d-3e-3f-5
ww idiot .	a-3b-3c-3d-4e-3f9g-5h-7
ww if any	a-4g-5
ww if anybody	g-4
ww if he	a-4e3
ww if i	b-3c-4f-3g5h-3
ww if it	a-10b-3g-3
ww if my	a-6b-3c-7d-4e-3f-3g-4
ww if nothing	a-8b-7c-3d-3e-4f-3g-4h-8
ww if that	a-4c-7e-3f-4g-3
ww if the	b-4d-5e-5f-4g4
ww if there	g-6
ww if this	a-6f-3g-5h-4
ww if you	a5b-3e-8h-3
ww illness made	g-5
ww imagining it	e-4
ww in ,	a-5b-4c-5d-4e-6f-5g-6h-4
ww in .	a-9b-4c-7d5e-8f-6g-4h-4
ww in a	a-7b-4c-9d-5e-9f-10h4
ww in at	b-5e-3g-5h-5
ww in bits	g-7
ww in case	g5
ww in every	h-6
ww in front	b-5c-3d-4e-6f-3h-4
ww in group	c-4d-3e-3f-5g-6h-3
ww in it	a-5b-5c4e-8f-3g3
ww in january	g-3
ww in june	a-4c-6d-3e-3f-3
ww in march	a-4c-4d-4e-3f-4g-5h-5
ww in may	a-7b-5d-4e-4f-4g-8h-3
ww in me	g-7h-3
ww in my	a4b2c-6h-4
ww in our	b-3c-4d-3g-9h-4
ww in that	a-7b-10c-8d-7e-3f-8g-9h-6
ww in the	a-4b-3e-7
ww in this	a-6c-7d-11e-5f-12h-9
ww in you	a-6b-7e-10f-6g-4
ww in your	a-9b-4c-10d-6e-4f-8g-3
ww instead of	g3
ww intend to	g4h-2
ww intention of	d-3e7g-6h-7
ww into .	f4g-4h-4
ww into a	a-3b-5c-10d-5e-5f-7h-6
ww into it	g-7
ww into the	a-4b-6c-5d-6e-3f-6g8h-4
ww ironing ,	g-4h-3
ww ironing .	a-5b-6c-3d-4e-6f-5g-5h-5
ww is .	a-7b-7c-7d-7e-5f-6g-5h-5
ww is a	b-7c-4d-9e-6f-11g-8h6
ww is all	a-8b-7d-2e-3g-14h-6
ww is always	a-5b5c-3d-5f-6g-3h-3
ww is an	a3b-4d-4e-3f-8g-5h-8
ww is another	g-6h-4
ww is ashamed	a-3e-5f-3g-5h-5
ww is better	a-3b3d-3e-3g-5h-3
ww is counting	g-6
ww is dead	a-5b-3d-5e-3f-3g-10h-5
ww is doing	g-9h-6
ww is dying	a-6d-6g-7
ww is ever	a-5b6e-3f-4h-4
ww is fine	g-7
ww is going	a-6b-4c-3d-5e-3f3
ww is good	a-3b-12e-6g-8h-6
ww is hardly	a-4b-5e-4f-4g-4
ww is how	b-5f-3g-5
ww is in	b-3e-3g4h-5
ww is it	a-9b-4e-5f-3g7
ww is just	b-2e4g-5h-4
ww is killing	a-3b-5c-2d-4e-5f-6g-9
ww is locked	g2
ww is my	a-5b-2c-3d-3f-8g-9h-4
ww is new	b-3e-3f-4g-4h-6
ww is no	a-10b-3c-4d-8f-12g-8h-13
ww is not	a4b-9c-3d-8e5f-4g5h-9
ww is nothing	a-6b-3f-4h-6
ww is on	a-5b-8d-6e-3g3
ww is only	a-7b-7c-3d-5e-8f-5
ww is over	g2
ww is quiet	b-3c-3d-5e-7g-9h-5
ww is something	a-5b-8c-4d-6e-6f2g-7h3
ww is such	g-4
ww is that	b-3d-6f-2g-6h-7
ww is the	a-7d-5e-7f-9
ww is too	a-3b-8d-5e-12f-6g-7h-3
ww is waiting	a-3b-4c-5d-5e-8f-6g-7h-6
ww is what	a-5b-8c-3e-9g-8h-4
ww is when	a-6c-6f-3
ww is wrong	d-3e4g-3h-4
ww is your	a-7b-5c-5d-4e-4f-5g-9h-6
ww it $	h-3
ww it ,	b-4c-3e-4g-4
ww it .	a-10f-9h-7
ww it ?	g-7h-6
ww it a	a-4b-5c-3d-5e-3g-5h-6
ww it again	a-4b-3c3d-3g-9
ww it all	a-3b-4c-3e-7h-2
ww it and	a-7b-3c-7d-3e-4f-5g-6h-3
ww it as	g-6h-8
ww it at	h-3
ww it away	c-3d-4f-5g-3
ww it because	a4c-6d-3g-3
ww it before	a-4c-4d3f-3g-6
ww it by	a-4b-4d-6e-4f-7h-4
ww it comes	g-7
ww it could	d-5g-7
ww it did	a-8b-6c-5d-7e-4f-5g-6h-5
ww it does	a-5b-4c-5d-7e-6f-4g-4h-3
ww it down	b-3e-4f-4g-5h-3
ww it enough	f-4g-6h-8
ww it first	g-6h-3
ww it for	a3b-5c-8d-6e-5f-5g-7
ww it from	a-8b-4c-5d-5e-2f-4g-4h-4
ww it go	c-5d-4e-6g-7h-4
ww it got	a-4b-4c-2d-5f-4h-3
ww it happened	a-5b-3d-4g-5
ww it happens	g-4
ww it has	g-6h-3
ww it hurts	b-3c-2e-3f5
ww it if	c-5d-2e3f-2g-7
ww it in	a-8b-8c-4d-6f-3g-5h-4
ww it is	a3b4d-3e-3f-4h-6
ww it just	a-8b-9c-9e-8f-5g-10h-4
ww it meant	a-11g-6
ww it never	a-10b-9d-6e-10f-6g-4h-4
ww it normal	g5
ww it not	h-5
ww it off	a-3b-3c-4d-7f-4g-6
ww it on	a-4e-3g-7
ww it or	g-5h-3
ww it out	a-4c-4d-7e-8f-3g-8
ww it over	a-3b-5c-3d-7e-4f-3g-10h-5
ww it right	a-3b-4c-5e-6g-5
ww it takes	a-3b-4c-5d-3f-4g5h-3
ww it that	a-11c-3d-2g-4
ww it to	c-7d-8f-5h-3
ww it tonight	a-4e-6f-2
ww it too	a-3b-3c-7d-3f-4g-3h-3
ww it twice	g-8h-3
ww it up	a-7c-4e-6f-2g-7h-3
ww it was	a-6b-11c-5e-3f-5g-2h-6
ww it went	a-5c-4d-3g-8
ww it were	a-10c-3d-3
ww it when	a-10b-3c-6e-3f-3g-6
ww it will	b-5e-6g3
ww it with	a-9b-3e-6f-5
ww it would	a-9b-5d-6e-3f-3g6h-2
ww it wrong	c-4f-3g4
ww itself .	g-5h-3
ww january .	a-5b-4c-4d-3e-6f-3g-4h-5
ww jo .	b-3f-2g-5h-4
ww job ,	a-4g-8
ww job .	a-4b-3c-4d-5e-6f-3g-8h-5
ww joint card	a-3
ww joke of	g-4h-6
ww judged by	b-3g-4h-6
ww june ,	g-8
ww june .	a-5b-6c-7d-4e-5f-4h-3
ww just about	a-5b-4c-6d-5e-4g-4
ww just did	g3h-3
ww just going	a-3d-3g-3h-3
ww just happened	b-3c-4d-6g-5
ww just let	c-5d-4e-6g-7h-4
ww just not	a-5b-6c-5d-5e-5f-5g4
ww just the	d-3
ww just tired	a-4e-5g-7h-3
ww just want	a-4b-4c-5d-4f-3g3
ww keep me	a-4b-6c-4f-3g-8h-4
ww keep myself	g7h-4
ww keep the	g-4
ww keep thinking	a-3b-6c-4d-5f-4g3
ww keeps my	a-5b-6c-3d-5e-4f-5g-3
ww kept it	a-7g-3
ww kept the	a3b-4c-4d-3g-6
ww kept your	a-9g-7
ww kettle on	b-4d-3e-4g-4
ww keys and	b-3c-3e-5g3h-4
ww keys by	g-3
ww keys in	a-5b-6c-4d-3e-3f-4g-7h-5
ww kicked in	a-5b-4c-3d4e-3f-5g-4h-4
ww kids .	a-6b3c-3d-4e-9h-5
ww kids about	b-6c-2d-5e-3f-5g-6
ww kids and	a-4d-3f-5g-4
ww kids at	a-4b-9c-5d-4e-3f-5g-8h-6
ww kids i	f-2g4
ww kids to	a-3b-3e-5
ww kill for	g-8h-8
ww kill me	g-3
ww kill myself	a-4b-4c-3d-5e-4f-7g5h-4
ww kill the	g4h-3
ww killing me	a-3b-5c-2d-4e-5f-6g-9
ww kind of	a-7b-3c-8d3e-5f3g-9h-7
ww kind to	g-7
ww kitchen .	a-3b-3c-3d-6e-3f-5g-5h-5
ww knee .	b-3c-5d-6e-5f-3g-7h-5
ww knew it	g6
ww knife in	a-3b-5d-4f-5h-5
ww knot in	a-4b-8c-4d-5e-6f-5g3h-4
ww know .	a-4b-5c-5d-5e-9g-6
ww know how	b-5c-5f-5g-8
ww know i	a-3d-2e-6f-3g-4
ww know if	a-10g-7h-4
ww know it	d3e-3f-5g-8h-4
ww know that	a-5d-4f-3g-6h3
ww know what	b-4c-7d-6e-8f-7g-3h-4
ww know when	b-5e-4
ww knows it	g-6h-6
ww lads on	g-8h-3
ww land .	b-3c-3e-4f-3g-4h-3
ww laptop .	a-3b-3c-4d-3f-3g-4
ww laptop again	g-6
ww last .	g-9h-4
ww last night	a-8b-6c-4d-5e-5h-4
ww last time	b-5c-4d-3e-3f-3g7
ww last week	a-4b-3c3d-6e-4f-4g-7
ww last year	f-2g-5
ww late ,	a-4d-3e-3f-3g-7h-6
ww late .	g5h-2
ww later .	a3e-5g-3
ww laughed .	g-5h-4
ww laughed at	g-5
ww laughing .	a-3b-4c-5e-4f-2g-9
ww lawn .	a-3b-5c-4d-6e-4f-4g-7h-4
ww lay there	g-7
ww learn the	g-5h-5
ww leave .	a-5b-7c-3d-3e3f-3h-6
ww leave and	c-6d-3f-3g-4
ww leave him	a-4b-4d-3e-6f-6g-9h-5
ww leave i	a-4b-4d-3e-4g5
ww leave it	g-10
ww leave me	b-7d-3e-3g3
ww leaves me	a-6b8c-4d-4e-6f-4g-7h-3
ww leeds and	g-4h-3
ww left .	b-3c-4d-4f-3
ww left a	a-3b-4c-4e-4f-3h-3
ww left me	a-4b-3e-3g-4
ww left the	b-5c-3g-3h-6
ww left you	a-4c-3g-6
ww less .	a-5c-3d-5e-4f-4g-5h-3
ww less than	a-7b-5c5d-6f-3g-6h-6
ww let down	g6
ww let her	g6h-3
ww let him	c-3g-9h-3
ww let it	c-4d-3e-4g-8h-3
ww let me	a-5b-6c-3d-3e-8f-2g-5h-3
ww let things	g-3h-3
ww let us	a-4g-4h-3
ww let you	a-3c3g-9
ww letters .	g3h-4
ww library .	a-4b-6c-5d-5e-5f-6g-5h-4
ww lie ,	g-3
ww lie .	a-6b-6c-6d-3e-5f-5g-7
ww lie and	a-3b-6c-8d-5e-3g-4h-4
ww lie there	h-3
ww lie to	a-3b3d-3e-7f-4g-6
ww lied .	a-5b-5d-3e-4f-5g-4
ww lied about	a-4b-4c-4d-5e-3g-3
ww lied to	a-8b-8c-4e-6f-5g-13
ww lies .	a-4b-5c-5d-5e-3f-3g-7h-4
ww life .	a-5b3c-5d-3e-3g7h-3
ww life i	a-3b-2f-5g3
ww lifts his	g5
ww like .	g-6
ww like a	a-5b-7c-8d-6e-13f3g-5h-12
ww like an	b-5c-5d-4e-3f-7g-7
ww like five	a4c-3d-4g-7
ww like i	a-14b-3c-4e-4f-6g-2
ww like it	f-3g-7
ww like me	a-5b-4c-3d-2g-10h-3
ww like she	a-3b-3c-4d-3e-10f-5g-9h-4
ww like ten	a-4b-3c-5d-3e-3f-3g-4h-4
ww like that	a3b-3c-6d-5e-8f-6g-8h-5
ww like the	c-2e5f-7g-6
ww like this	a-3b-5c-3e-3f-6
ww like to	a-4c2e-4g-5
ww like you	a-6b-7c-3e-8f-4g-12h-5
ww list .	f-4g-6h-5
ww list of	c-2g-6
ww listen ,	g-5h-7
ww listen .	a-6b-7c-3e-6g-3h-4
ww live .	a-6b-4c-6d-4e-7f-3g-4h-3
ww live for	a-3g4h-3
ww live with	a-4f-5g-6
ww locked me	b-4c-3d-2e-3g7
ww locked the	g3
ww lol .	e-5f-5g-8h-3
ww lonely .	a-6b-5d-3e-4f-5g-6h-4
ww lonely and	a5c-3d-4f-3g-3
ww long .	g-4h-3
ww long sleeves	g6
ww long way	a-3g-4
ww longer .	g4h-3
ww look ,	c-5d-3f-2g-9h-3
ww look .	a-4b-3c-3d-3e-5f-3g3
ww look after	g5h-5
ww look at	a-10b-4c-3g3
ww look like	a-3b-4c-3d-3f-5g5h-5
ww looked .	a-7b-6c-7d-5e-5f-6g-7h-4
ww looked at	d-4f-3g-10
ww looked on	g-6
ww looked up	a-3b-4c-4d-4e-5f-5
ww looking .	g-6h-3
ww looking at	a-4b-9c-5d-3e3f-6g4h-7
ww looking for	a-7b-10c-5d-8g-11h-3
ww looks at	g-3h-5
ww lose her	a-10b-4c-7e-10f-7g-9h-5
ww lost .	a-4b-5c-4d-4e-5f-5g-8h-6
ww lost cause	g-3
ww lot .	b-6c-5e-3f-7g3h-5
ww lot of	g-6h-7
ww loud .	b-5c-6d-5e-4f-7g-5h-4
ww love .	a-4b-2c-4d-3e-3f-6h-3
ww love it	e5g-5h-3
ww love me	a-4b-7c-5d-4e5f-8g-9h-6
ww love them	c-3f-3
ww love you	a-4c-7e-4f-6h-3
ww loved .	a-4c-3d-6e-4f4g-4
ww lunch .	a-6b-5c-7d-6e-3f-5g-6h-4
ww lying ,	a-5c-3g-6
ww lying .	a-8b-4c-8d-9e-4f-6h-4
ww m .	g-3h-3
ww mad ,	b-3f-3g-4h-3
ww made .	a-4b-5d4f-6g-5h-3
ww made a	a-5b-5c-6d-5e-6f-6g-4h-5
ww made me	a-4b-7c-4d3e-9f-3
ww made my	g-4h-5
ww made some	a-5b-4c3d-5f-5g-4h-2
ww made that	g-5
ww made the	g-8
ww made you	a-3c-4e-4g-7
ww make it	a-8b-4c-3d-3
ww make myself	b-3c-3d-3f3g-5
ww makes me	f-3g5
ww making a	a-3c-3e-5h-4
ww man ,	g-6h-8
ww man .	a-4c-5e-8f4
ww man at	a-5b-7c-6e-4g-4h-4
ww man i	a-6b-2d-5e-5f-5g-7h-2
ww man next	a-4d-4f-5g2h-4
ww march .	a-6b-6c-5d-5e-3f-5g-5h-3
ww march and	g-5h-6
ww mark on	g6h-6
ww married him	a-8b-3c-3d-4e-4f-4g-7h2
ww match .	a-4b-3c-4d-4e-6f-3g-5h-4
ww may .	b-4d-4e-3f-4g-6h-4
ww may and	g-6h-3
ww may have	a-7b-4c-8d-7e-4f-5g-9h-7
ww me $	a-3b-5c-3d-3e-7g4h-6
ww me ,	d-6e-3f-5h-8
ww me .	a-11c-4d-3e3g-6h-5
ww me ?	a-3e-9g-5h-4
ww me a	a-4b-3c-3e-5f-4g-10h-5
ww me about	a-5b-5d-6e-5g-8h-3
ww me again	b4e-2f-4g-7
ww me against	b-5c-3d-4e-3g5
ww me and	a-6b-4c-6d-3e5h-4
ww me anymore	h-4
ww me at	a-4b-6c-3d-5e-6g-8h-5
ww me be	b-7e-4f-5g-4h-3
ww me before	e-3g3h-6
ww me by	a-3b-4d-5e-6f-3g7h-3
ww me do	b-4c-3d3e-4
ww me down	b-5c-6d-3e-4g5
ww me feel	a-3e-7f-4g-7
ww me first	a-3e-9f-3g-3
ww me for	a-8b-6c-7d-3e-7f-4g-9h-4
ww me from	b-3e-3h-4
ww me he	g4h-3
ww me how	b-7e-3f-7g-3
ww me i	h-3
ww me if	a-6b-2c-3e-7
ww me in	a-6b3c-3d-5e-8f-5h-5
ww me into	a-7b-6c-7d2e-8g-11h-8
ww me is	g-6h-4
ww me know	a-3e-3g-3
ww me laugh	g-11
ww me like	a-5b-5c-4d-5e-8f-9g-9h-5
ww me my	g3h-5
ww me of	a-5b-6c-7d-6e-4f-3g-5h-6
ww me off	a-6b-3d-4e-8g-5h-5
ww me on	a-4b-3d-4e3
ww me over	g-4h-7
ww me round	g-4
ww me see	e-5h-3
ww me straight	e-4g-5
ww me that	a-5d-3e-6g6h-6
ww me the	a-6c-5d-5e-12f-4g-10h-4
ww me to	h-3
ww me up	d-3
ww me what	a-5b-5e3g-6h-3
ww me when	a-3b-7c-3d-4e-9f-3h-4
ww me while	g-5
ww me with	a-4b-5e-4g4
ww me your	b-4d-4g-9h-4
ww mean it	g3h-5
ww mean the	a-6b-8e-4f-4g4h-4
ww meant to	a-10b-7c-4d-5e4f-6g4h-5
ww meant well	a6b-3c-6d-3f-4g-4h-3
ww meeting ,	b-3c-3e-4g-4h-4
ww meeting .	b-8e-3g-6h-5
ww meeting at	a-3c-3f-3g-3h-4
ww meetings .	a-6b-5c-5d-4e-3f-5g-6h-5
ww men are	b3c-3d-5e-5f-4g-7h-6
ww mention it	g-6h-4
ww messages .	a-7b-3c-3d-5e-3f-3h-4
ww messed up	g-5
ww met .	a-2b4c-7h-3
ww midnight .	a-3d-3e-4f-3g-4h-4
ww might have	a-3c-8g-8
ww mind if	g5
ww mind up	g-5h-5
ww mine :	b-3d-3f-2
ww minute ,	a-4e-3f-4g-6h-2
ww minutes ,	g-3h-3
ww minutes .	b-4c-4d-3f-4
ww minutes and	a-3b-4c-3d-4e-3f-3g-7
ww mirror .	a-3b-5c-3d-4e-4f8g-8h-6
ww misery .	a-4b-6c-6d-4e-8f-5g-3h-7
ww miss her	d-3f-3g-4h-7
ww miss it	a-4b-8c-6d-6e-7f-7g-5h-3
ww missed the	b-4c-5d-3e-6f-3g-4h-3
ww mistake .	a-4b-2c-2f-3g-4h-3
ww mistakes were	a-4c-8d3g-2
ww mo .	a-3b-2c-3d-3e-3f-3g-6h-3
ww monday .	a-7b-3c-9d-3e-4f-5g4h-6
ww monday i	c4g-6
ww money .	b-4c-5d3e-3f-3h-5
ww money for	a-3b-3c-4d-3g-5
ww money was	a-6b-4c-3e-3f-5g-5h-5
ww month ,	g-4h-6
ww month .	a-5b-3c5d-4e-6f-5g-5h-6
ww month i	a3c-6g-7
ww months .	a3b-3c-3f-3g-6
ww months i	a-6d-3f-3
ww more .	a-6b-3c-5d-3f-4g-4h-7
ww more i	e-4g-7
ww more lie	a-3b-5c-4d-5e-4f-3g-3h-5
ww more of	g3
ww more than	a-4b-4c-5d-3f-5g-5h-3
ww morning .	a-4b-6c-5e-3f-4g3h-3
ww morning and	g-9h-2
ww mother ,	g-6
ww mother .	a-4b-8d-4e-6g-3
ww mother always	a-4b-7c-3d-2f-5g-3
ww mother and	g-7
ww mother is	a-3c-5e-5f-8g-5h3
ww mother says	f-3g-7h-6
ww motions .	a-3d-3g-3h-3
ww mountain out	a-3c-3e-5h-4
ww move on	a-5c-6d-4e-3f-6g-7h-5
ww move out	a-3b-3c-5d-3e-3g-5h-4
ww moved out	g5
ww moving the	a-4b-11c-7d-6e-3f-6g-7h-5
ww much .	a-7b-4c-5d-5e-5f-6g-4h-5
ww much i	g5
ww mug .	a-4b-4c-3d-3e-3g3h-8
ww murder a	g-4h-4
ww must be	a-6b-5c-5d-5e-5f4g-7h-6
ww must have	g3h-4
ww my actions	a-4b-6c3d-6e-4f-4g-3
ww my arm	a-3b-4c-3d-6f-3g4h-3
ww my arms	a-4b-5c-6f-4g6h-3
ww my aunt	a-7b-7f-3g-6h-4
ww my back	a-5b-8c-5d-5e-4f-3g-8h-5
ww my bag	g-9
ww my behavior	a-2b-4d-5e-3f-3g-4
ww my birthday	b-3c-8d-4g3
ww my boss	a-8c-4d-5e-3f-5g-4h-5
ww my brother	a-5c-6g7
ww my car	b-3c-4e-3f-3g5h-5
ww my coat	b-4c-6d-3f-4g-6h-4
ww my control	a-8b-8c-10d6e-4f-6g-6h-4
ww my counselor	a-6b-4c-3d-3e-3f-4g-7h-5
ww my daughter	a-4b-5c-5d-4f-5h-5
ww my defense	a6b-5c-4d-7e-3f-4g-5h-3
ww my desk	g3h-4
ww my diary	g-6h3
ww my face	b-9d-7e-6
ww my family	a-3b-3d-4g6h-4
ww my father	a4b-8c-3d-4f-3h-3
ww my feet	a-3b-5c-5d-5e-5f-5g-7h-5
ww my friend	a-6b-4d-3e-3f-2g3h-6
ww my friends	a-5b-6c-6d-5e-6f-3g-4h-5
ww my group	a-3c-6h-3
ww my hair	a-5c-3h-2
ww my hand	a-8b-3c-7d3h-6
ww my hands	a-5b-4c-5d-8e-4f-7h-3
ww my head	b-12c-9d-9e-6f-6h-5
ww my heart	a-5b-8c-5d-4e-10f-3g-7h-10
ww my husband	a-9b-3c-6d-5e-3f-4g6
ww my keys	a-3b-2
ww my knee	c-5d-6e-3g-6h-3
ww my laptop	g2h-6
ww my last	a-3b-3c-4d-7f-5g-9h-6
ww my life	b5c-8e-5f4g-6h-6
ww my mother	a-5b-6c-10d-5f-5
ww my name	g6h-2
ww my old	c4f-3g-6
ww my own	c-6f-3
ww my part	a-6b-5c7d-10e-4f-3g-6
ww my passport	g6h-5
ww my phone	a-6b-3d-4e-5h-3
ww my questions	c-4g-3
ww my rope	a3g-4
ww my shoes	h-4
ww my shoulder	a-4b-5c-6d4e-3f-3
ww my side	a-5c-4d-8e-3f-3g-5h-7
ww my sister	a-3b-3c-3d-4g3
ww my son	a-2b-3c-3d-7h-4
ww my sponsor	a-8b-4c-4d-5f-3g-8h-3
ww my stomach	a-2g-8
ww my stuff	g-4h-3
ww my tablets	a-5b-5c-6d-4f-5h-4
ww my temper	a-4b-3c-5d5e-4f-5g-3h-3
ww my throat	b-3c-3d-3f-6g5h-5
ww my thumb	a-8b-4c-7d3e-3f-4g-5h-4
ww my tongue	h-5
ww my twenties	a-4b-4c-4d-4e-5g-4h-5
ww my wife	a-8b-4c-4d-6f-9g-3
ww my wrist	c-3d-4f-3g6h-3
ww myself .	a-8b-7c-8e-7f-5g-7h-4
ww myself in	a-5b-5c-3d-7e-5f6h-6
ww myself on	g-5
ww myself shaving	b-3d-3f-4g-8
ww myself sick	b-3c-3d-3f3g-5
ww myself with	a-4d-5f-8h-4
ww name .	a-6b-3c-4e-3f-4g-7h-6
ww nearly did	b-7d-5e-5
ww nearly died	g-6
ww nearly hit	g2
ww neck .	g8h-4
ww need .	a-4b-5c-4d-3e-3g-5h-2
ww need a	b-3c-3
ww need not	g-8h-4
ww need to	a-4b-4c-5d-3e-5f-3g-9h-4
ww needed it	a3b-3e-3g-5
ww nervous about	g-6h-6
ww never again	g-4
ww never asked	a5b-7c-3e-6f-7g-9h-6
ww never been	a-4b-6c-5d-2e-5f-5h-5
ww never forgets	a-5b-4e-4g-3
ww never had	a3b-3f-3g-5
ww never have	a-10b-6d-8e-6f-7g-5h-3
ww never hit	b-3e-6f-7g5h-6
ww never lets	d-3e-7g-5h-3
ww never listen	g-5
ww never once	a-3b3d-3e-4g-4
ww never paid	a-6b-5d-3e-3h-3
ww never told	b4e-4f4g3h-5
ww never want	g-3
ww next door	a-4d-4f-5h-6
ww next time	b-5e-3g3
ww next to	a3b-5c-6d-4e-5g3
ww night ,	a-3d-3g-14
ww night .	b-6c-5d-4e-4f-7h-3
ww nine ,	a-4f-3g-4h-3
ww nine .	a-4b-3e-4f-2g-4h-3
ww no ,	g-10
ww no .	b-4c-3e-4f-2g-6h-5
ww no better	a-3b-5e-6f-11
ww no big	a-3b-3g-6h-3
ww no future	f-6g-6h-4
ww no intention	d-3e7g-6h-7
ww no more	a-3b-4c-3e-4f-3
ww no point	g3h-3
ww no reason	c-3f-6
ww no screens	f-3g-5h-2
ww no to	a-5b-3e-7f-3g-6
ww no wonder	a-9e-4f4g-7
ww nobody else	g4
ww nobody has	a-7b-3c-5f-3g3
ww nobody in	b-6g-6
ww nobody was	c-6d-5g-5
ww nobody will	b4d-2e-6g-4h-3
ww nobody would	a-7b-8e-8f-6g3
ww none of	b-4d-3e-4h-5
ww noon .	g-3h-3
ww not ,	c-3g-8
ww not .	a-10b-6c-6d-8f-5g-5h-7
ww not a	a-10b-7c-7d-6e-9f-8g-9h-8
ww not allowed	a-3e-7h-4
ww not always	a-8b-10d-4e-5f-12g-6h-6
ww not an	a-6b-4c-8d-5e-5g-5h3
ww not argue	a-6b-9c-6d-7e-7f-6g-9h-7
ww not as	d-3f-5g-6h-6
ww not asking	a-5c-3d-4e-5f-3g-5h-5
ww not be	b-6c-4d-3e-4f-9g8h-3
ww not been	c3d-3g-10
ww not behaved	a-3b-2c4d-5f-4g-4h-4
ww not being	g4
ww not believe	a-5b-8c-4d-4f-7g-5
ww not breathe	a-3b-4c-3d-5e-5f-4g-9h-7
ww not call	a-6c-4g-4
ww not calling	g-3h-6
ww not care	a-4e4g-8h-4
ww not come	a-4b-3c-7d-3h-5
ww not deserve	a-6b-5c-5d3e-8f6g-8h-9
ww not do	a-5c-3h-4
ww not enough	a-3b-5c-5d-3e-4f5g-5h-3
ww not even	a-10b-7c-6d-7f-5g-8h-5
ww not ever	b4c-3e-4f-6g-5h-7
ww not exist	a-4b-5c-5d-4e-5f-5g4h-3
ww not feel	a-3c-5d-4f-8h-6
ww not for	a-5e-5f-2g-5h-4
ww not get	a-8c-6d2e-8
ww not give	a-4b-3c-4d-5f-4h-5
ww not go	a-9b-4c-4d-4e-6f-3h-8
ww not going	a-9b-9c-5d-3e-7f-8g-4h-3
ww not have	a3b-4c-3d-4e-3g-2h-3
ww not help	a-4b-4d-3e-5f-3g-4h-7
ww not hurt	a3b-4d-6e-4f-4g-8h-6
ww not in	g4h-5
ww not just	a-6b-4c-7d-6e-4g-8
ww not keep	a-3b-6c-4d-5e-7f-5h-6
ww not know	b-3c-6d3e-6f-7g-5h-5
ww not leave	a-2e-3g7
ww not let	a-6b-7c-4d-4e-9f-3g-4h-4
ww not like	b-3c-4d-4e-8f-4g-8h-7
ww not live	a-5b-4c-5d-4e-5f-5h-9
ww not look	b-3d-3f3g-7
ww not make	a-9b-4c-4g-3h-3
ww not mean	a-5b-5c-4d-8e2f-6h-6
ww not mind	a-9b-4c-4d-6e-3h-3
ww not once	h-3
ww not open	d-5g-8
ww not owe	a-3b-3c-4d-4e-6f-4g-4h-5
ww not pass	a-3g-4
ww not proud	a-4d-3e-3f-3g-4
ww not ring	a-4e-3f-6h-7
ww not say	a-2b-3c-5d-3h-5
ww not saying	h-4
ww not see	a-4e5f-7
ww not sleep	b-3c-5d-6e-3f-3g-7h-6
ww not stand	a-10b-7c-4d-7e3f-7g-7
ww not stop	a-6b-3c-9d-5e-5f-4g8h-4
ww not stupid	a-3b-3c-4d-3e-8f-5g-5h-5
ww not sure	h-3
ww not take	a-5b-3c-5d-5e-7f-5h-6
ww not tell	a3c-4e-4f-4h-4
ww not that	a-2g3
ww not the	a-6d-5h-4
ww not there	a-7c3d-4f-3g-4
ww not think	a-8c-7d-4e-6f-6g3h-6
ww not to	a-6b-4c-5d-3e-4f-5h-3
ww not trust	a-4b-3c-2d-5e-3f-7h-4
ww not wake	a-5c-6d-5e-3f-4g4h-4
ww not want	b-3c-5f-8h-4
ww not yet	a-7b-4c-4f-4g-6h-4
ww not you	a-7b-7c-6d-3e-7g-5
ww note on	g-4h-3
ww nothing but	a-4b-3e-4h3
ww nothing ever	b3c-3d-4e-5f-6g-4
ww nothing i	b6e-8f-4g-4h4
ww nothing in	a-4b-9c-4d-6e-4f-7g-9h-6
ww nothing is	a-4e-5f-4h-6
ww nothing more	a-7b-5d-3f-5g-6h-7
ww nothing on	a-3b-12c-4d-4e-4f-4g-4h-4
ww nothing to	a-4b-6c-4d-4e-6h-4
ww notice if	a-5b-3d-3e-4f-4g-3h-3
ww noticed ,	g-5
ww noticed i	a-4d-2e-6g-4h-4
ww noticed that	a-2c-3g-5h-4
ww now ,	g-5
ww now .	a-4b-5c-3e-5f-5h-7
ww now on	a-3b-4c-3g-6h-3
ww now or	g4h-3
ww numb .	g-3h-6
ww of .	d-3e-3f-3g-6
ww of a	b-9d-11e-11g-5
ww of being	a-4b-4c-5d-6e-7f-7g-5
ww of ben	e-6g-5h-2
ww of embarrassment	a-4c-3f-4g-7h-3
ww of him	a-4b-6d-6e-5f-5g-7
ww of his	b-6f-6g-7h-3
ww of husband	a-5c-3d-4f-6g-4h-6
ww of it	a-11b-7c-7d-13f-3g-13h-5
ww of losing	a3b-3d-3f-5g-7h-5
ww of me	a-4b-8c-4d5f-3g-4h-9
ww of my	b-8d-4e-6f-8g-7h-7
ww of myself	a-6b-3c-6d3e-6f-8g-7h-3
ww of space	g-3h-6
ww of taking	g4
ww of tea	a-3c-4f-3g-5
ww of the	a-3b-3c-5e3f-3
ww of them	a-3d-5g3h-5
ww of these	g-3h-3
ww of this	b-6c-6d-6e-8h-5
ww of us	a-4d-3e-3g-5
ww of what	f-3
ww of work	a-3b-3c-6d-4e-4f-6g-8
ww of you	a-5b-6d-3e-4f-3g-8h-3
ww of your	a-6b-3c-4d-6f-4g-5h-8
ww off ,	a-4c-3d-7g-8
ww off .	a-5b-2c-4f-3g-5h-3
ww off and	g3h-3
ww off at	g-3
ww off the	a-7b-5d-9e-5f-6h-4
ww off with	a-5b-7c-3d-6e-7g-7h-4
ww off without	c-3d-3f-5g-5
ww okay ,	a-8b-3c-6d-5e-3f-7g-5h-5
ww old habit	c-4g-3
ww on ,	a-8b-4c-3d-4e-3f-3g-6h-3
ww on .	a-4b-4c-4d-9e-4f-3h-4
ww on 2	g-6
ww on a	a-8b-7c-8d-9e-4f-7g-10h-5
ww on about	e-3g-5h-3
ww on an	a-4b-4c-5d-5e-4f-4g-4h-3
ww on and	g4h-3
ww on at	a-4b-5d-5e-4g-5h-3
ww on coffee	g-7h-3
ww on eggshells	a-3c-3e-3f-3
ww on for	a-5b-4c-5d-3e-5f-3h-4
ww on friday	a-6d-5e-3f-3
ww on his	a-3b-8c-2f-8g4h-6
ww on in	a3b-4c-4d-3e-4f-4g-6h-2
ww on it	a-3b-5d-5e-4
ww on like	a-5c-3g-7h-3
ww on me	a-5b-6e4f-9g-8h-8
ww on monday	a-5b-3d-3e-2h-4
ww on my	a-6b-3c-4d-5e-5f-5h-6
ww on nights	g3h-4
ww on paper	g-9h-6
ww on purpose	a-8b-6c-6d-5e4f-5g3h-7
ww on saturday	a-6b-3c-6d-5f-2
ww on sunday	a-3c-5d-3e-2g3
ww on sundays	b-2e-2g-5
ww on telly	a-3b-3e-3f-4g-5h-5
ww on that	a-5b-7c-6e-3f-4g-9
ww on the	a-5b-6c-7f-4g-14h-8
ww on their	a-3c-5d3g5
ww on there	a-8b-5c-5d-4e-5f-4g-8h-5
ww on thursday	c-5f-3
ww on trial	g-8
ww on tuesday	a-3b-3d-3e-6g-8h-2
ww on wednesday	a-4b-3c-6d-3g-7h-3
ww on you	a-4c-2d-2e-6g-8h-5
ww on your	a-7b-5c-6d-5e-4g-5h-5
ww once ,	a-4b-2c-3g3
ww one .	a-5b-6d-4e-5f-4g3h4
ww one for	g-8h-6
ww one more	a-3b-5c-4d-5e-4f-3g-3h-5
ww one who	a-4d-3e4f-4h-5
ww online .	a-3b-3c5d-5f-4g-4h-4
ww only a	a-9b-7c-7d-3f5g-9
ww only pictures	b-2e-3g-4
ww only read	b-3c-4d-6f-3g-3h-3
ww open .	a-4d-2e-3f-4g-8h-6
ww open the	a-5b-4c-4d-6e-3f-6g-6
ww opened it	a-4b-10c-4d3e-6f-5g-5
ww opened that	b-3d-3g-6h-3
ww opened the	a-5b-3c-5d-5e-5f-3g-9h-3
ww or go	g-6h-5
ww or have	g5
ww or i	a-7b-4c-5d-4e-6f-3h-3
ww or not	a-4b-3c-7e5g-6
ww or the	a-6b-7d-4e-4f-4g-2h-4
ww other room	g3h-4
ww ought to	a-5b-5c-3d-3e-4g-3h-5
ww our bedroom	d-4e-3g-6h-3
ww our daughter	a-7b-5c-4d-5e-7f-4g5h-5
ww our marriage	a-4b-3c-4d-3f-3g-6
ww our son	g3
ww out ,	a-3g-8
ww out .	a-4b-6c-5d-5f-5h-8
ww out again	g-10h-8
ww out and	a-6b-4c-3d-4e-2f-6g4h-5
ww out from	g-3
ww out in	a-5d-6e-3f-3
ww out loud	a3b-3c-4d-3e-3f-5g-5h-4
ww out of	a-4b-8d-3e-3f-5g-11h-7
ww out on	a-6b-5c-5d-7e-3f-4h-3
ww out the	g-7h-3
ww out there	a-6b-3c-3d-3e-3h-4
ww out to	g4
ww out when	c-4e-8f-3
ww outside .	h-4
ww over .	a-5b-4c-6e-5f-4h-5
ww over a	g-8h-6
ww over again	g-4
ww over and	b-3c-3d-3e-4g-7
ww over me	b4d-3e4f-5g-4
ww over my	a-5b-7c-4d-4e-4f-4g6h-3
ww over on	g-7
ww over the	a-3b-6d-6e-5f-3h-3
ww owe me	a-5b-5c-4d-5e-8f-5g-4h-6
ww own .	a-6b-4c-6e-3g-8
ww own that	a-6b-6c3d-3f-8g-7h-5
ww pack a	h-3
ww pages .	g-5h-4
ww paid .	a-6b-3d-4
ww paid for	a-4b-6e-4g-6
ww parallel parking	g-4h-3
ww paranoid .	h4
ww park .	a-3b-4c-4d-3e-3f-5h-3
ww parking .	g-4
ww part .	a-6b-3c3d-10g-4h-3
ww part in	a-4b-5c5d-6e-5f-4g-5h-3
ww pass the	a-3g-4
ww passport and	g6h-5
ww passwords and	g3
ww peace .	g-7h-5
ww peace with	g-6h-4
ww people who	a-3b-3c-3d-3f-4h-5
ww person .	a-9b-4c-3d-3e3f-7g-5h-8
ww phone ,	a-8b-3
ww phone .	a-5c-3d-5e-4
ww phone and	g6
ww phone buzzes	a-3b-3c-3d-3f-4g-4h-4
ww phone down	b-5c-4d-3g-5
ww phone every	b-3f-2
ww phone i	b-3g-5
ww phone in	a-7b-5c-7d-7e-3f-7g-10h-3
ww phone into	g-4
ww phone is	a-6b-7d-6g-10h-4
ww phone now	g4
ww phone off	b-3c-3d-3e-3
ww phone rang	a-4d-3e-5g-7h-3
ww phone to	g-9
ww phone was	a-4c-3d-4f-3g-3h-3
ww picked the	g-5h-3
ww pictures ,	a-7b-7c-6d-7e-7f-6g-8h-5
ww pictures .	b-3e-3g-3
ww pictures of	b-3c-4e-5f-4h-3
ww piece of	a-4b-3c-4d-3e-3f2g-4
ww please tell	a-5b-7e-7f-4
ww pleased about	b-5d-4f-7g-6h-4
ww point about	g-5h-3
ww point of	a-3b-4d-4e-5f-5g-7h-5
ww pond .	g-7h-3
ww porn .	a-5c-2d-3e-2f-3g-4h-3
ww porn on	a-4h-3
ww posted goodbye	a-4d-3e-5f-4g4h-3
ww private window	a-4b-4c-4d-4f-4
ww protect you	g-5
ww proud ,	a-3b-5c-4d-4e-5f-5g-10h-5
ww proud of	a-4d-3e-3g-8
ww pushed her	a-6b-4c-3e-4f-5
ww pushed me	a-5b-3e-4
ww put a	a-4b-6c-4d-5e-5g-5
ww put his	c-3d-4h-2
ww put it	a-2b-7c-3d-5e-6f-4g-4h-4
ww put my	h-3
ww put the	b-3e-4g-12h-4
ww questions .	a-5b-4c-3d-5e-4g-3
ww quiet ,	a-5b-4c-3d-5e-3f-4
ww quiet .	c-3f-3h-5
ww quit the	g-4h-4
ww rain .	a-4b-5c-5d-4e-8f-7g-6h-5
ww raised your	a-3b-7c-3e-6f-3g8h-4
ww rang .	a-5c-6d-3e-4g-9
ww rang at	e-4g-3
ww rang dan	a-3b-2d-3e-3g-4h-3
ww rang mo	a-3b-2c-3d-3e-3f-3g-6h-3
ww rather be	a-4b-4c-3f-4g3h-5
ww rather die	b-3c-3e-4g-6h-3
ww read it	b-3c-4e-4f-4g-10
ww read the	g-4
ww read your	b-4g-7h-5
ww reading about	h-4
ww reading your	a-5b-6c-5d-6f-4g-12h-7
ww reason i	a4b-4c-4d-5e-3g-8h-6
ww reason to	a3b-3c-4e-3f-6g3h-5
ww receipt .	a-3b-5d-6e-7f-2g-5h-3
ww regret any	a-4b-2c-4e-3g-3
ww regret that	a-7b-4c-10d-3f-5g-4h-7
ww rejected .	a4b-6c-3e-3f-5g-4h-4
ww relieved i	h-3
ww relieved that	g-4
ww responsibility for	a-5b-5c5d-5f-3g-4
ww rest .	a-7b-4c-5e-3f-3g4h-5
ww rice .	g-4h-4
ww right .	b3c-6d-5f-7g-6h-6
ww right :	a-5c-3d-3e-2g-3h-3
ww right there	a3c-3d-5g3
ww right to	a-8b-5c-4g-5h-5
ww ring anyone	a-4b-4d-2e-4f-6h-8
ww ring at	b-4e-4g-6h-6
ww ring your	g-6h-6
ww robbed a	a-4e-4g-4h-5
ww robbed me	a-5b-6c-7d-6e-4f-3g-5h-6
ww roof .	g3h-3
ww room ,	a-5d-3e-4g-7
ww room .	a-3b-3c-3d-5e-3f-3g3h-4
ww room and	g6h-6
ww room for	b-2c-2d-5g-4
ww rope .	a3g-4
ww rota .	g-5
ww round my	d-5h-2
ww round the	g-4h-3
ww row .	d-4
ww row and	g3
ww run ,	b-3h-3
ww run .	a-8b-4c-7d-7e-7f-7g-6h-3
ww rung the	g5
ww sad .	a-8b-8c-4d-3e-7f-4g-5h-7
ww sad and	c-3g-7
ww safe at	g3h-5
ww safe with	b-6c-6d-3e-7f-3g-6h-6
ww said ,	a-4f-3g-7h-4
ww said .	b-3e-3f-3h-5
ww said good	g-8
ww said he	e-3g-3
ww said her	e-2g-5
ww said i	b-5e-6
ww said it	a-2b-4d-3f-3g-9h-3
ww said no	c-4d-3e-3f-5g7
ww said she	g5
ww said so	a-4b-6f-8g-9h3
ww said the	g-7
ww said we	g4h-3
ww said yes	a-3c-3f-3g-6h-3
ww said you	a-3e-8h-3
ww saint .	a-9b-6c-5d-5e-6f-7g-4
ww sam .	a-5b-5c-4d-3e-4f-4g-5h-4
ww same ,	a4b-3c-3d-4g-7h-2
ww same .	b4d-4e-3f-4g-3h-5
ww same day	a-5b-4g-4
ww sat down	b-4c-3d-4f-3g-9
ww sat in	a-7b-3c-3d-3e-4f-3g3h-3
ww sat on	a-3b-2c-3d-3e-3f-2g-8h-2
ww saturday ,	f-3g-10
ww saturday .	g-6
ww saturday and	c-7d-3g8h-3
ww saturday morning	g-5h-3
ww saturday that	g-5
ww saw it	a-5c-8d-4e-8f-7g-6h3
ww saw the	a-5b-6c-4e-4f-4g-8h-6
ww say "	b-3g-5
ww say ,	a-5b3c-3d-4e-4f-4g-5h-6
ww say .	b-8c-5e-5f-7
ww say i	a-4b-4f-7g-8
ww say it	a-8h-2
ww say no	a-3b-4c-3e-5f-2g-7h-5
ww say so	a-3g-5h-4
ww say something	a-3b-4c-7e-3f-3g-4h-5
ww say sorry	a-5e-6g-9h-3
ww say that	a-5b-3g-6h-3
ww saying he	g5
ww saying i	g-5
ww saying it	h-4
ww saying you	g-6h-7
ww says .	a-6b-6d-5e-3f-3g-8h-5
ww says he	a-3b-3e-6
ww says i	a-3c-3d-5e-3f-3h-3
ww says if	g5
ww says it	g3
ww says she	b-6d-4e-11f-5h-4
ww scared he	a-4b-4e-6f-5
ww scared i	f-4
ww scared of	c-4d-4f-4h-5
ww school .	a-2b-3f-3g-6h-3
ww school gate	g3h-3
ww school run	a-4b-3c-4d-5e-5f-3g-4h-3
ww scratched my	a-3b-4c-3d-6f-3g-5h-3
ww screen .	a-5b-5c-4d-7e-4f-3g-3h-4
ww sea .	b-2c-3d-6e-4f-3
ww second best	a-3b-5c-3f-4g-2h-3
ww second phone	a-6b-5c-3d-4e-3f-6g-7h-5
ww secretly pleased	a-4b-5c-3d-4e3f-3h-5
ww see .	a-4c-3e-11f-2
ww see a	g6h-3
ww see him	a-6b-3d-3e-5f-5g-8h-5
ww see it	e4g-7
ww see me	h-3
ww see my	g9h-4
ww see that	a-5c-4d-3e-3h-4
ww see the	a-3c-3e-6g-9
ww see what	b-4c-3e4f-9g-10
ww see your	b-3g-7h-3
ww seen the	g-5h-2
ww session and	g-6
ww session was	h-3
ww set up	a-5b-6c-7d-6e-8f-4g-5h-4
ww seven .	g-6
ww shaving .	b-3d-3f-4g-5h-3
ww she asked	b-5c-4d-5e-7f-3g-10h-3
ww she came	b-3e-4g4
ww she can	h-10
ww she could	a-3d-3e-7
ww she cried	g3
ww she did	a-4b-6e-3g-4h-5
ww she fell	g7h-3
ww she had	g-6h-4
ww she has	b4f-3
ww she hit	g5h-3
ww she is	a-7b-9c-4d-4e-3f-8g-7
ww she knows	g-10
ww she likes	g-6h-5
ww she loves	a-3b-6d-3e4f-7g-5
ww she never	a-5e-8f-3g-5h-3
ww she reads	h-5
ww she said	a-3b-3c-3d-3e-6g3h-4
ww she says	a-4b-7d-4e-6f-3g3h-5
ww she thinks	b-4g-7
ww she threw	b-3e-8
ww she told	a-5b-4e-5f-4h-4
ww she wants	b-5c-4d-2e-7g-7h-4
ww she was	b-5c-3d-6e-12f-3h-13
ww she will	a-5b-8c-7d-7e-8f-4g-4h-7
ww she would	a-7b-5c-5d-4e-10g2h-4
ww shed .	g-5
ww shook her	g6
ww shook the	a-4b-5c-4d-4e-4f-4g7h-3
ww shop .	a-6d-4g-6
ww shopping ,	g-5h-4
ww short with	g-3
ww should have	b-3e-3g-9
ww should leave	a-3d-4g-7h-3
ww should not	b-5c-3d-6f-3
ww shoulder .	a-4b-4c-3d-6e-5f-4g5h-3
ww shout .	a-4c-3e-4f-3g-5
ww shouted ,	c-2g-5
ww shouted at	a-8b-7c-4d-3e-3f-4g-6h-4
ww show me	a-4b-3c-2d-3e-3g-6h-5
ww showed me	g3h-4
ww shower .	g-5h-3
ww shrug .	g-3h-4
ww shut and	g5
ww shut the	g-6h-2
ww sick .	b-3c-3d-3f3g-5
ww side .	a-3b4c-3d-3e-3f-3g-5h-7
ww since .	a-5b-5c-5f-3g-7
ww since easter	g-3h-3
ww since january	a-5b-4c-3e-6f-3g-5h-5
ww since the	a-7b4d-3e-4g-6h-3
ww since you	g-8
ww single thing	g-4h-6
ww single time	a-3b3d-3g-3
ww sister .	a-3b-5c-4d-3e-4f-5
ww sister says	h-3
ww sit down	a-3c-4e-4g-4h-3
ww sit in	g4
ww sit there	a3f-4g-4h-5
ww site .	a-5b-5c-6d3f-3g-4h-2
ww site because	g-5
ww sites were	a-5b-3c-5d3e-4f-3g-3h-4
ww six ,	c-3d-2g-3
ww six .	b-3c-3e-3h-3
ww six and	b-4e-4g-7
ww slammed the	c-3f-4g-6
ww slaps me	g8h-3
ww sleep .	a-2b-3c-3d-3f-4g6h-3
ww sleep in	a-7d-5e-4g-9h-4
ww sleep with	g3
ww sleepwalk .	g-4h-9
ww sleeves in	g5
ww slept .	c-4d-2g-9
ww slept at	g-3h-3
ww slipped .	g-4h-5
ww slow reader	a-3b-2c-4d-2f-7g-4h-3
ww small .	a-3b-5c-3d-3e-3f-4g-5h-3
ww small talk	b-3c-3f-3g-4
ww small thing	g-4h-5
ww so ,	g-6h-5
ww so .	a-8c-2e-6f-7g-10
ww so bad	g3
ww so hard	e-3f-3h-4
ww so i	b-8c-3e-5f-3g-6h-4
ww so it	a-11b-5e-5f-3g-8h-3
ww so much	a-5b-3c-4d-4f-5g-7
ww so on	g-6h-3
ww so she	g6
ww so stupid	a-6b-4d-2e-7f4g-7h-3
ww so that	c-4d-5g-3h-3
ww so the	a-8b-4d-7f-5g-8
ww so tired	a-3b-3e-6f-8g8h-3
ww so we	a-5b-5f-3g-11h-3
ww so you	a-6e2
ww some of	h-3
ww some things	a-2c6d-3g-4
ww someone who	a6b-6e-4f-5g-8
ww something .	a-4b4c-3e-4f-3h-5
ww something i	a-6b-6c-6d-3e-2f-4g-5h-5
ww something out	g-7
ww something to	a-5f-3
ww something wrong	a-4b-5e-5f-9g-7h5
ww sometimes i	d-2f-4g4
ww son says	a-4c-3f-3
ww son tonight	g2
ww sorry $	a-4b-4d-7e-3f-5h-6
ww sorry ,	a-9b-3c-4e5f-4g-6h-6
ww sorry .	a-10d3e-4f-12h-4
ww sorry about	a2b-3c4d-4e-5f-4g-7
ww sorry for	a-10b-5d-6f-6h-3
ww sorry i	c-4e-2g-9
ww sorry if	a-4b-5c-10d-4e-5f-3g-13h-5
ww sorry that	a-4c-6d-4f-3g-3h-7
ww sorry to	a-4b-4c-10d-7e-5f-5g-5h-3
ww sorry you	a-10b-7c-8d-5f-6g-4h-6
ww sort of	g-8h3
ww soup .	g-5
ww spain .	a-2b-6c-4e-5f-5g-7h-3
ww spare room	g-5
ww spent it	g-5
ww sponsor .	b-5c-5d-5f-3g-4
ww spring .	g-4h-5
ww spying .	a-3b-4c-3d-6e-3g-5
ww stairs .	b-4d-3e-5f-3g4h-3
ww start .	a-6b6c-3f-4g-9
ww start to	g-4
ww station .	a-4b-5c-4e-6f-4h-3
ww stay ,	a-4c-3f-3g-4h-4
ww stay .	a-3b-4c-6d-3e-6g-7h-4
ww stayed at	a-5b-6c-3d-3f-4g-5
ww stew .	a-3b-3c-4d-4e-6f-4g-7h-5
ww still doing	b-6d-3f-3g-4
ww stomach drop	g-4
ww stood in	a-4c-4d-3e-5g3
ww stop ,	a-3c-6g-5h-2
ww stop .	a-5b-6c-4d-4e-7f-5h-3
ww stop asking	c-3d-7e-5g-4
ww stop at	a-4c-4e-2f-4g4h-4
ww stop for	h-3
ww stop telling	g-4h-4
ww stopped in	a-3b-5c-5d-5f-5g-8h-3
ww straight .	g-3h-3
ww straight to	g-5
ww stuff .	a-6b-5c-6d-8e-7f-4g-3h-5
ww stupid ,	g-6h-4
ww stupid .	a-5b-4c-3e6f-4g-6h-5
ww subscription with	g-3
ww such a	a-6b-6c-6d-5e-5g-5h5
ww summer ,	g-3
ww summer .	g-4h-4
ww sunday ,	a-9b-3g-7
ww sunday .	b-5c-6e-5f-4g-4h-3
ww sunday and	e-3g-5
ww sunday i	g5h-4
ww supper .	g-4h-3
ww supported by	a-3b-7d-3e-4f-3g-4
ww supposed to	a4f-3g-4h-4
ww surprise .	a-4b-3d-3e-2f-3g-3h-3
ww swim .	a-4b-7c-3d-4e-6f-6g-6h-3
ww switched it	a-4c-3d-5g-4
ww switched off	a-4c-3g-5
ww table ,	a-4g-5
ww table .	a-3b-4d-3e-5g-6h-3
ww tablet in	a-5b-5c-4d-2e-4g-7h-7
ww tablets .	a-3b-3c-4d-7e-4f-4g7h-7
ww take a	b-7g-5
ww take me	g6
ww take responsibility	g-3
ww take the	a-11b-11c-9d-5e-6f-5g-5h-6
ww take your	a-3b4c-5d-10e-4g-9h-6
ww taken for	g-4
ww takes me	a-3b-5c-6d-3e-5f-5g-5h-3
ww talk ,	a-9f-4g-3
ww talk .	b-3c-3e-4f-3g-5h-3
ww talk about	a-3c-5d-4e-3g-10
ww talk at	g-5h-7
ww talked .	a-5b-3g-4
ww talking about	b-4d-5e-5g6h-6
ww tbh $	h-4
ww tea ,	g-7h-4
ww tea .	a-3b-4c-6d-4e-4f-6g-7h-5
ww teething .	a-5b-4c-3d-3e-5f-3g-5h-4
ww tell her	a-7b-4e-10f-5g-6h-6
ww tell me	a-7b-6g-10h-4
ww tell my	a-3b-3c-4f-3g5
ww tell the	e-2h-7
ww tell you	b-4c-5d-5e-5f-5g-3h-5
ww tell your	b-6c-4d-2f-7h-4
ww telling me	b-5e3f-4g-7h-5
ww telling the	a-4b-12c-3d-6e-7f-5h3
ww telling you	a-6c-8d-3e-4g-9h-3
ww telling your	g-4h-4
ww ten ,	b-3d-3f-3g-7
ww ten .	a-5b-3c-4d-7e-3f-4g-3h-6
ww ten minutes	a-4b-3c-5e-3f-3g-6h-4
ww than a	a-3b-5c-4d-3e-4f-3g-6
ww than i	a-5b-8c-6d-5e-6f-6g-8h-6
ww than me	g-5h-3
ww than the	a-4b-3c-4d-3e-4g4
ww than you	b-5d-4e-5g-5h-6
ww thank god	a-3b-3d-3e-2f-2g-5h-4
ww thank you	a-6b-5c-6e-4g-5h-4
ww that $	g-3h-4
ww that .	a-4b-5d-5e-8
ww that account	b-3d-3g-6
ww that again	a-3c-2g-7h-3
ww that business	g-3
ww that he	g3
ww that i	a-12c2
ww that in	g-4h-5
ww that is	a-5b-5c-2d-3e-3g-6h-4
ww that it	a-6c-3g-9
ww that knot	g-5
ww that meeting	a-3c-3g-3
ww that my	g-3
ww that nothing	a-4b-12c-3d-3e-3g-3h-3
ww that on	a-7b-4c-5d-4e7f-8g-6h-5
ww that one	g-3h4
ww that order	a-5b-4d-3f-5g-5h-5
ww that phone	g5
ww that she	g-5
ww that site	a-4b-5c-4d3f-4g-7h-3
ww that song	a-7b-8c-5d-6e-5f-5g-7h-6
ww that the	b-6c-3d-5g-3
ww that thing	a-6b4e-3h-3
ww that to	h-5
ww that was	a-9b-4c-6d-5e-4f-5g-7h-5
ww that way	b-3c-3d-4g-7h-3
ww that went	g-3
ww that you	c-8d-3e-11f-7g-9h-4
ww the account	a-7b-4c-5e-3f-3h-4
ww the address	a-4b-4c-4e-4f-4g-6h-3
ww the agreement	b-3c-3d4f-3g-5
ww the algorithm	a-4b-6c-3d3e-6f-3g-4
ww the allotment	g-5h-5
ww the answer	g-5
ww the app	b-3c-3d-3f-3g-7
ww the baby	b-3c-4d-3e-7f-5g4h-3
ww the back	a-5b-6d-5e-5f-8g-8h-3
ww the ball	a-6b-5c3d-9e-4f-3g-8h-4
ww the bank	a-3c-3g-6h-3
ww the bath	a-4b-2c-3d-3e-3f-3g4
ww the bathroom	a-4b-6c-4d-4e-4f-8h-4
ww the bed	e-4g8
ww the bedroom	a-5b-2c-3d-3f-4
ww the belt	a-4b-8c-5d-6e-7f-6g7h-6
ww the bench	b-5c-4d-5e-4f-4g-5h-3
ww the best	g-4
ww the better	e-6f-3g-4
ww the bike	b-5d-4f-4g4h-5
ww the bill	a-2g-4
ww the bin	a-5c-6d-7e-6f-5g-8
ww the bins	a-4b-4e-4g-4
ww the blood	b-4c-2d-5f-4g-7h-5
ww the blue	a-7b-3c-3g-7
ww the boiler	a-8b-7c-5d-6e-7f-7g-7h-4
ww the bonus	g-5
ww the boys	h-3
ww the bread	a-3b-4c-6d-4e-4f-4h-4
ww the bridge	a-6b-6c-3d-6e-8f-3
ww the browser	a-3b-4c-4e-3g-5h-4
ww the budget	g-6h-6
ww the bus	a-8b-5c-3d-4g-8h-5
ww the cake	a-5b-4d-3e-3f-4g-6h-3
ww the call	a-4b-5c-3d-7e-3f-3g-4h-3
ww the canal	a-3b-4f-3g-5h-5
ww the car	a-8b-3c-5d-4e-3f-4g6
ww the caravan	b-4c-2d-3e-6g-7h-3
ww the card	a-3c-3d-3
ww the cat	a-4b-3d-7e-3f-3g4h-4
ww the children	a-3b-8c-3d-3e-5f-4h-7
ww the clinic	g-4h-5
ww the clock	g4
ww the code	a-4b-2e-3h-4
ww the counselor	a-3b-8g-6
ww the cricket	g-3h-4
ww the crossword	h-3
ww the date	a-5b-3c-5d-3e-3f-5g-4h-3
ww the dates	g-5h-5
ww the day	a-4e-3g-11
ww the days	b-5c-3d-4e-4f-4g-7h-2
ww the dead	g-5
ww the dentist	a-5b-5c-4d-5e-6f-5g-6h-3
ww the dinner	g-7
ww the disclosure	a-4b-3c-3d-4e-5f-5g-6h-3
ww the dishes	a-3b-3c-3d-5f-4g-6
ww the doctor	a-3b-5d-3e-4f-3h-4
ww the dog	a-9b-5c-5d-4e-4g3
ww the door	a-4b-4c-3d-3e-4g5
ww the doorway	g5
ww the drawer	d-5h-5
ww the drink	a-4b-4c-4e-7f-4g-5
ww the end	d-6e-4f-6g-4
ww the evening	g-4
ww the extent	a-4b-3c-5d-3f-4g-5
ww the eye	a-5b-6c-4d-7e-5f-5
ww the family	a-7b-8c-6d4e-8f-5g-4
ww the fence	a-3b-3c-3d-5e-4h-3
ww the film	g-6h-4
ww the filter	a-4b-2c-3e-3g-6
ww the first	a-6e-3g-5h-3
ww the flowers	g-4h-3
ww the form	a-4b-7c-8d-3e-5f-5g-7h-2
ww the forms	a-3b-4c-3f-3g-6h-4
ww the fridge	b-4c-3d-4e-5f-3g-4h-5
ww the garage	a-4b-5c-3d-5e-4f-6g6h-5
ww the garden	a-5b-4c-5d-7e-6f-5g-8h-6
ww the gas	b-4c-3d-4e-3f-3g3h-3
ww the ground	g5
ww the group	a-3b-7d-3e-6f-3g-9h-3
ww the gym	a-5b-5c-3d-4e-4f-5g-6
ww the hair	g8h-3
ww the hall	a-4b-6c-4d-6e-7f-6g-4h-3
ww the heating	a-5b-4d-6e-4f-4g-6h-3
ww the history	a-5b-4c-5e-4f-5g-6h-3
ww the holiday	a-3c-7d-6e-6g-6
ww the hospital	a-7b-2c-6d-5f-3g-11
ww the hotel	c-3g-5
ww the house	a-4c-3d-4f-5g4h-4
ww the ice	b-4c-5d-6e-4f-4g-7
ww the iron	a-3e-4g5
ww the ironing	a-5b-6c-3d-4e-6f-5g-6h-4
ww the job	a-5b-2d-3e-5g-8
ww the joint	a-3g-3
ww the kettle	a-5b-4c-3d-3e-5f-3
ww the kids	a-3c-5d-7e-6f-4h-4
ww the kitchen	a-4b-2c-3d-8e-4f-3g-9h-3
ww the knife	f-4g6
ww the lads	h-3
ww the laptop	a-5b-3c-3d-5e-5g-6h-3
ww the last	b-9c-6d-3e-5f-3h-5
ww the lawn	a-3b-5c-4d-6e-4f-4g-7h-4
ww the letters	b-4c-3d-3e-7f-5h-6
ww the library	a-4b-6c-5d-5e-5f-6g-5h-4
ww the lie	c-7d3e-4g-8
ww the lighter	g7h-3
ww the long	a-3f-3g-4
ww the lot	a-8b-6c-3e-7f-4g-8h-3
ww the lying	a-8b-7g-8
ww the man	a-8b-4c3d-4e-3f-6h-8
ww the marks	a-3b-6c-5d-6e-5f-2g3h-3
ww the meeting	a-4b-3c-3d-5e-3f-3g-5h-4
ww the messages	a-6b-5c-4d6e-7f-3h-3
ww the middle	g3
ww the mirror	a-3b-5c-3d-4e-4f8g-8h-6
ww the money	a-3b-3c-5e-3g-10h-4
ww the month	a3b-3c-5d-5e-3g-9
ww the morning	a-4b-4e-3g-3h-4
ww the motions	a-3d-3g-3h-3
ww the mug	g5
ww the neighbours	a-7b-3c-7d-5e-3f-4h-6
ww the news	g-4h-6
ww the next	g-7
ww the night	h-4
ww the old	a-7b-8c-10e-6f-10g-7h-5
ww the one	a-4b-4c-3d-6f-5h-5
ww the other	a-3d-4h-3
ww the oven	b-3c-4d-6e-3f-3g-6
ww the phone	c-5e-4f-4g-16h-5
ww the picture	b-4c-3d-4e-5f-2g-5h-3
ww the pictures	a-7b-6c-5d-5e-5f-5g-7h-6
ww the pier	g-4
ww the place	g-5
ww the plan	a-4b-4f-5g-4h-3
ww the point	a-3b-4d-4e-5f-5g-7h-5
ww the police	a-3b-4c-3d-6e-3f-3g2h-3
ww the post	a-3b-8c-5d-4e-3f-6g-4h-4
ww the private	a-4b-4c-4d-4f-4
ww the quiz	g-6
ww the radio	b-4c-5e-3f-3g-8
ww the rails	a-4b-5c4d-5e-4f-4g-4h-4
ww the razor	b-4c-9d-5e-3g8
ww the reason	a4b-4c-4d-5e-3g-8h-6
ww the receipt	a-5b-4d-5e-7g-6
ww the receipts	g-6h-2
ww the rest	g-5h-5
ww the review	g-4h-4
ww the rice	g-4h-4
ww the river	a-4b-3c-2f-5
ww the road	a-2b-3c-6d-6e-5f-5g-5h-5
ww the roof	a-4b-3c-3g3
ww the room	a-4b-2c-3d-5e-4f-3g3h-3
ww the router	d-3
ww the row	a-8b-5d-6e-4f-7g-7h-6
ww the rule	a-6b-5c-4d-8e-4f-5g-4h-6
ww the same	a4b6d-3f-3g-8h-6
ww the school	a-5b-3c-5d-6e-5f-3
ww the scissors	g3
ww the sea	a-3b-3c-5d-5e-4f-3
ww the second	a-6b-5c-4d-3e-3f-7g-7h-4
ww the session	g-8
ww the shed	a-6b-4d-3f-3g-5
ww the shelf	g-4h-3
ww the shop	a-4b-3d-4e-6f-3g-7h-6
ww the shower	a-5b-7c-5d-6e-6f-5g-5h-3
ww the shrug	g-3h-4
ww the site	a-6c-8d3e-3g-7
ww the sofa	a-5b-6c-3d-5e-4f-3g-8h-4
ww the soup	g-6h-6
ww the spare	b-5c-6d-4e-4f-5g-5h-5
ww the stairs	b-4d-3e-5f-3h-3
ww the statement	a-5b-4c-3d-3e-4g-5h-3
ww the statements	b-3e-6g-5
ww the station	a-3b-7c-3d-3e-7f-3g-6h-3
ww the study	b-4c-3d-3e-3f-4g-10h-3
ww the summer	a-5b-5c5d-4e-5f-3g-5h-4
ww the table	a-6e-5g-8
ww the tablet	a-8c-4d-3g-11h-3
ww the therapist	a-4b-5c-3d-3e-4f-4g-3h-3
ww the thought	d-2g3
ww the time	a-4b3c-2d-5e-7h-3
ww the train	a-4b-6c-4d-3e-4f-5
ww the truth	a-6b4c-5d3e-7g-14
ww the two	d-3
ww the urge	a-4b-4c-3e-5f-4h-3
ww the vet	g-6h-4
ww the walk	g-5h-3
ww the wall	a-6b-3d-3e-3g5
ww the washing	a-6b-3c-6d-6e-6f-4g-5h-3
ww the way	a-10b-7d-11e-7f-4h-3
ww the week	g-6
ww the weekend	a-4b-6c-5d-4e-5f-5g-3h-5
ww the whole	a-5b-5d-6f-5g-7h-6
ww the window	a-5b-7c-8d5e-7f-7g-7h-5
ww the windows	a-4b-4c-3d-6f-4g-7h-3
ww the word	a-4b-2d-3g-5
ww the work	g-8
ww the world	a-4c-6e-4f5h-4
ww the worst	a-4b-7c-3d-6e-6f4g-6h-7
ww the wrong	g-3h-3
ww the year	g-6h3
ww their own	a-3c-5d3g3
ww them ,	a-5b-3
ww them .	a-7b-8c-5d-5e-6f-7h-11
ww then i	a-4c-5g-10h-3
ww then it	a-4c-3d-3
ww there .	b-5c-5d-7e-7f-6g-5h-7
ww there are	a-3b-4c-3d-7e-3f-10g8h-5
ww there for	a-9c3d-8f-3g-4h-3
ww there has	a3
ww there is	a-8b-7c-3d-8e-7f-3g3h-3
ww there on	f-4g-9
ww there till	h-3
ww there was	b-3c-6d7f-4g-11h-8
ww they would	g9
ww thing ,	b-7c-6d-5e-4f-8g-6h-5
ww thing .	a-5b2c-4d-5e-3h-6
ww thing i	g-5
ww things ,	e-9f-2g5h-3
ww things .	a-5b-3d-5f-3g-4h-4
ww things and	g-6
ww things at	g3h-6
ww things i	a-3b-4c5d-3f-3g-8
ww things in	g2
ww things slide	g-3h-3
ww think .	b-3d-5e-5f-3g-12h-5
ww think about	b4d-3e-9g9
ww think he	e-3f-4g-5h-7
ww think i	b-6d-3e4f-4g3h-4
ww think it	a-8b-3c-7d-5e-3f-10g6
ww think of	a-4b-5d-3e-7f-3g-7h-3
ww think you	a-3b-3c-7e-7g-8
ww thinking .	a-9c-4e-3f-3h-3
ww thinking about	a-3b-4d-5f-4h-4
ww thinking of	a-2c-3d-11f-3g6h-4
ww thinks i	a-3b-4d-3e4f-3g-7h-3
ww thinks it	b-6d-3e-6g-7h-3
ww thirty years	g-6
ww thirty-four years	g-7h-4
ww this ,	a-7b-4d-4f-3h-6
ww this .	a-7b-5c-3d-4e-5f-10h-3
ww this ?	a-4b-4c-4d-5e-3f3g-6h-7
ww this anymore	b-6g4
ww this family	a-5c-5d-8e-7f-4g-6h-7
ww this habit	b-3c-7d-6e-3f-4g-6
ww this house	d-3e-6g-12h-4
ww this is	a-8b-8c-5d-5e-6f-7g3h-8
ww this morning	g-2
ww this on	a-7b-4c-5d-4e-7f-5g-6h-6
ww this time	a-3b-9c-5d5e-9f-5
ww this to	a-9b-8d-4g-7h-4
ww this week	a-5b-5c-4d-2e-6f-4g2h-8
ww this would	a4e-3g-9h-3
ww this wrong	g-5
ww this year	a-3b-4c3d-4f-3g-4h-4
ww though i	a-6b-3e-3f-4g-3h-3
ww thought about	a-3b-4c-8d5e-6f-4
ww thought i	a-6c-4d-3e-7f-4g-8
ww thought you	g-3
ww threatened to	a-4b-4c-3d-4e-6f-4g3
ww three .	a-7b-6c-3e-3f-5g-7h-4
ww three and	g-4h-3
ww three times	a-4b-5c-3d-4e-3f-4
ww three weeks	g-4
ww threw a	a-4b-4c-3d-6e-5f-3g6
ww threw me	a-4b-5c-3d-3e-3f-2h-6
ww threw the	g5
ww throat .	g5
ww through a	b-7c-5d-7e-7f-5h-5
ww through his	a3b-6c-3e-3f3g-9
ww through the	a-8b-7c-5f-6h-4
ww through your	a-7b-4c-6d-9g-6
ww throw the	b-4e-3f-3g-5
ww thumb ,	g3
ww thursday ,	a-4c-3e-3f-3
ww thursday .	a-3b-4c-7d-4e-6f-5g-8
ww thursday and	g3
ww tiles .	g5
ww till i	h-4
ww till it	a-7b-7c-5d-5e-6f-5h-3
ww time ,	g-4
ww time .	a-3b-3c-7f-4g-4h-6
ww time :	d-3g-3
ww time and	g-4
ww time he	c-3f-3g6
ww time i	a-3e-2f-3
ww time it	g5
ww time the	b-5e-6g-6h-3
ww time we	a-4b-7e-3g-7
ww time you	a-6e-4
ww times ,	a-7b-4g-5
ww times .	a-4b-6c-3d-5e-7f-4g-9h-7
ww tired ,	c-5f-4g-4h-6
ww tired .	a-5b-5c-2e-7f-10h-10
ww tired and	a-4d-2e-4g-7h-3
ww tired of	a-3b-4c-5d-4e-6f-8h-3
ww to .	a-3b-5c-5d-3e-4f-4h-8
ww to a	a-5b-4c-8d-6e-5f-9g-6h-7
ww to answer	a-3e-3g-6
ww to anyone	g-7h-4
ww to apologize	a-4b-3d-3e-3g-6
ww to ask	a-4b-3c-6d-2e-5f-3h-5
ww to be	b-3c-4d-3e-3g-4h-6
ww to bed	a-4b-4c-5e-8f-7g-9h-3
ww to believe	a-3b-5c-3d-5e-6f4g-6h-8
ww to blame	a-4b-6c-4d-4e-7f-3g-5h-6
ww to both	g-6
ww to call	a-5b-7c-5d-6e-3f-5g-4h-6
ww to carry	g3
ww to check	a3b-3e-6f-3g3
ww to come	a-4b-4d-2e-9f-3g-10h-5
ww to deal	a-4b-3e-3g-4
ww to die	a-3b-7c-3f-3g8
ww to disappear	g-4
ww to do	a4b-7c-5e-8f-5g3h-3
ww to end	a-8b-3c-4e-5f-4g-7h-3
ww to explain	a-5b3c-3d-4e-6f-5g-6
ww to fail	a-4b-7f-3g-6
ww to feel	a-5b-5c-7e-8h-2
ww to find	a3b-3e-5g-5h-3
ww to fix	a-4b-6c-5d-4e-7f-4g-5h-5
ww to get	b-4c-5d-3e5f-3h-5
ww to go	a-6b-6c-3e3
ww to group	a-4b-4c-5d-10e4f-4g-9
ww to hear	a-6b-3c-7f-4g-7h-2
ww to hurt	a3b-6c-4d-3e5f-5g-10h-5
ww to it	a4b-6c-3d-2e-7g-5
ww to keep	a-3b-6c-7e4f-6g-11
ww to know	a-7c-8e-3
ww to learn	g-5h-5
ww to leave	a-5b-8c-7d-3f-4g-10h-4
ww to leeds	g-6
ww to live	a-5b-3c-5d-3e-6f-4
ww to look	a-4d-2e3f-3g5h-2
ww to make	a-4b3c-3d-4e-7f-4g-4
ww to me	a-3d-8e-9f-5h-6
ww to move	a-5c-5e-4g-5
ww to my	a-10b-7d-7e-3f-7g3h-4
ww to myself	g5
ww to open	a-5b-6c-3d-4e-5f-5g-7h-3
ww to protect	g-5
ww to ring	a-6b-3e-3g-6h-4
ww to say	a-3b-4c3e-8f-4g-6
ww to see	a-6b-3c-8e-7f-5g8h-6
ww to shout	a-4c-3e-4f-3g-5
ww to sit	a-3c-4e-4
ww to sleep	a-9b-5c-6d-3e-10f-5g4h-3
ww to spain	a-2b-6c-4e-5f-5g-7h-3
ww to spare	g4
ww to start	a-9
ww to stay	a-10b-3c-6e-6f-3g-6h-3
ww to stop	a-7b-6c-4e-7f-5g-5h-3
ww to take	g6
ww to talk	a-6c-5e-3g-9
ww to tell	a-8b-3c-4d-4f-3g-9h-6
ww to the	a-9b-5c-3e-7
ww to them	a-4b-8c-4e-3f-6
ww to think	a-4b-4c-3d-5e-6f-6g-4h-4
ww to throw	b-4e-3f-3g-5
ww to trust	a3b-8e-7f-3g-8h-7
ww to two	a-6b-4c-5d-5g-5
ww to vanish	g-5
ww to work	g4
ww to worry	b-5c-3d-3e-3g-5h-2
ww to write	a-7c-4d-4f-2g-8
ww to you	a-9c3d-5f-5g-11h-6
ww toast .	g-5
ww today ,	b-4f-3g-6h-5
ww today .	a-4b-4c-3d-4e-4f-5g3h-4
ww today i	b-4c-2e-5f-5g-7h-4
ww together .	b-4f-3g-4
ww told .	a5b-4e-3g-4h-6
ww told about	a-5b-4c-3d-6e-6f-7g-9h-6
ww told ade	g-4h-4
ww told anyone	g8h-4
ww told claire	a-2b-3c-3g-4h-5
ww told her	a-3b-3c-3e-4f-8g-10h-5
ww told him	a-4b-3f-4g-6h-5
ww told me	a-4b-3e-9f-3
ww told my	c-5g2h-3
ww told the	a-3d-3e-3f3g-3h-3
ww told them	a-8b-3c-4d-6f-2g-8
ww told you	a-3b-4c-6d-3e-3g-11
ww tomorrow $	g-4h-4
ww tomorrow .	b-3c-2e-4f-3h-4
ww tongue ,	h-5
ww tonight ,	a-3b-3c-4e-4f-3g-10h-6
ww tonight .	a-7b-6c-4d-5e-7f-8g6h-9
ww tonight and	b-3c-3d-3g-3h-4
ww tonight i	b-3d-3f-5h-3
ww too .	a-3b-3c-7d-3f-4g-3h-3
ww too many	g-7h-6
ww too much	a-3e-4g-4h-5
ww took a	b-3e-2g-6
ww took it	g-3
ww took my	a-3b-4e-6h-4
ww took over	a-4b-3c-4d3f-3g-6
ww took the	a-3b-4c-7d-4e-4g-4h-3
ww touch .	a-6b-9c-4d-4e-6g-7h-4
ww tracker on	b-3c-4e-3f-3g5h-5
ww train .	a-5b-5c-4d-5e-5f-5g-5
ww tried to	g-5
ww trust .	a-5b-5d-6f-3g-3h-3
ww trust myself	a-4d-4e-3f-8h-4
ww trust was	g-3h-3
ww trust you	a-4d-3e-7g-5h-7
ww truth ,	b-5e-3h-4
ww truth .	b-3d-6e-10f-4g-8
ww tuesday ,	g-3h-3
ww tuesday .	a-3d-2e-3f-5g-7
ww turned it	b-5c-3d-5e-3f-6g-5h-3
ww turned the	g-5
ww turned up	g-6
ww turning up	a-4c-4g3
ww turns up	g5
ww twenties .	a-4b-4c-4d-4e-5g-4h-5
ww twenty .	b-3f-5g-5h-4
ww twenty minutes	a-5b-3d-5e-3f-3h-2
ww twice ,	b-4g-4
ww twice .	a-5b-4c-4e-5f-6h-5
ww two .	g-5h-6
ww two hours	b-3c-3
ww two of	a-7b-2c-3d-6g-3
ww typed the	a-4b-4c-4e-4f-4g-6h-3
ww unbearable .	a3e-3
ww under a	g-6h-6
ww under my	g3
ww under the	a-6b-6c-4d-5e-5f-7g3
ww unheard .	a-3b-5c-4d-4e-3f-4g-4h-3
ww unlovable .	g-6h-6
ww until i	a-4b-6c-4d-4e-6f-4h-7
ww until it	g4h-3
ww until they	b-2c-4d-3e-4f-3g5
ww until you	a-5b-4c-3d-4e-4g-4h-3
ww up ,	a-5b-4c-4d-3e-3f-4g-6
ww up .	a-3b-6c-8e-4f-7g-6h-5
ww up a	a-5b-4c-6d-7e-3f-5g-4h-5
ww up about	a-3b-5c-5d-6e3f-5g-4h-5
ww up again	a-3b-2c3d-5e-3f-2g-6h-7
ww up all	a5c-5g-7
ww up and	a-8b-6c-6d-10e-6f-7g-10h-5
ww up at	a-4b-6d-3e-4h-5
ww up every	a-4c-5d-6f-4g-3
ww up how	a-3b-4c-4d-4e-5f-5
ww up in	a-4b-3c-4d3e-5f-3g3
ww up my	a-5b-8c-7d-6e-6f-5g-5h-5
ww up on	a-4c-4d3e-7f-3
ww up the	a-7b-9c-4d-5e-6f-4g-3h-6
ww up to	a-7b-3c6d-7e-5f-3
ww up tomorrow	c-3e-6f-4g6h-4
ww up with	a-2h-3
ww upstairs .	a-3b-3f-4h-3
ww urge came	g-7h-3
ww us .	b-6c-7d-5e-7f-5g-6h-6
ww us both	g3
ww us to	a-3b-4c-4e-4f-3g-9
ww used .	g-3h-3
ww used it	g3
ww used to	b-4c-3d-3e-7f-6g-8
ww useless at	g-4h-3
ww vet .	g-6h-4
ww video .	g-4
ww videos in	g-7
ww waited until	g-3
ww waiting for	a-6b-5c-4d-4e-3f-6h-8
ww wake up	a-5c-6d-5e-5f-5g7h-4
ww walk .	a-3b-3c-4d-3e-4f-6g-8h-3
ww walked out	a-4b-3f-6g-6
ww walked to	a-3c-3f-4g-4
ww walking on	a-3c-3e-3f-3
ww wall .	b-5d-4e-4f-4g5h-3
ww want .	a-4c-3d-3e-3h-5
ww want an	g-8h-5
ww want it	a-5b-3e-7
ww want me	a-6b-7d-3e4f3g-7h-3
ww want my	b-3c-6f-7g-6h-3
ww want that	g-4h-5
ww want the	g-7h-4
ww want this	b-4e-7g-6
ww want to	b-4d-2f-6h-3
ww want you	a-4c-6e-5f-3g-7
ww wanted to	a-3c-3d-2e-4f-3
ww wants to	a-3b-9c-6d-5e-11f-3g-3h-4
ww was .	a-6b3c-3e-4g-8h-9
ww was a	a-9b-2c-3d-4g-8h-13
ww was about	a-6b-6c-3d-5e-3f-8g-6h-6
ww was ages	a-5d-2e-3g-4
ww was all	g-3h-3
ww was an	g-4
ww was at	f-3
ww was bored	c-5d-5e-2g-3
ww was broken	a-6b-4c-10d4e-7f-4g-7h-4
ww was cancelled	a-6b-4c-3d-5e-4f-3g-5h-3
ww was dead	a-7e2g-5
ww was doing	b-4c-5d-5e-4g-9
ww was for	a-5b-6c-3d-6e-3g5
ww was given	a-8b-9c-6d-7e-8f-6g-4h-7
ww was going	a3d-3e-5f-5g-8
ww was gone	a-9b-3d-2e-4f-3g5
ww was hungry	a-3c-2
ww was i	f-2g-4h-5
ww was in	a-8b-4c-3d-8f-3g-11
ww was it	g-6h-6
ww was just	a-10b-7c-3d-9e-6f-7g-4h-5
ww was late	a-6d-3f-3g-3
ww was like	a4c-3d-4g-7
ww was mine	b-3d-3f-2
ww was my	b-4c-5d-5h-2
ww was not	a-6b-4c3d-3e-11f-7h-3
ww was nothing	d-3g-8h-4
ww was on	a-12b-4c-6d-3e-4f-3g-9h-3
ww was one	b-6d-3e-6g-10h-4
ww was only	a-7g-5h-3
ww was paid	a-5d-7e-3g-4
ww was scared	b-4c-4d-5e-8f-3g-8h-3
ww was short	g-3
ww was so	a-10b-5e-6f-7g-8h-2
ww was some	a-6b-4c-3d6f-6g-6h-6
ww was stressed	a-6c-7d-6g-3
ww was stupid	a-4c-3d-3e-6f-3g-3h-3
ww was switched	a-6c-4d-4
ww was that	b-3c-9d-8e-3f-6g-6h-4
ww was the	b-11c-4d-8e-4f-8g-4h-7
ww was tired	a-7c-4d-4g-10
ww was two	a-5b-5c-3d4f-5g-5h-3
ww was up	g-5
ww was wrong	a-5b-4c-5d-5e-3f-5h-6
ww was your	a-10c-5f-2g-8h-7
ww waste of	a-5b-4c-4d-4e-5f2g-4h-6
ww watched porn	a-6g-6
ww watches me	a-3b-4c-3d-3e-6f-6h-4
ww watching .	a-5b-4d-3e-3g-4
ww water .	d-3g-5
ww way ,	b-5e-7f-3g-4h-5
ww way .	b-2c-3d-4g-8h-4
ww way for	a-2b-3c3d-6e-4f-3
ww way home	b-4c-4d-9f-4g-5
ww way out	c-4d-3e-5f-3g5h-3
ww way that	a-3h-4
ww way to	a-5b4c-4d-7e-7f-4g-5
ww way you	a-5d-2e-4g-7h-3
ww we agreed	a-5b-3c-2e-3f-4g-5
ww we are	a-6b-4c-4d-5e-7f-5g-6h-4
ww we do	g-4
ww we had	a3b-3c-3d-4f-3g-10h-5
ww we have	a-5b-6e-3f-3g-7
ww we laughed	e-3g-6h-4
ww we met	a-3b4c-5h-3
ww we need	a-5b-4c-6d-3f-3g-5
ww we talk	a-3d-3f-4g-5
ww we talked	a-5b-3g-5
ww we went	c-3d-2e-5f-3g-8
ww we were	a-4b-5d-4f-4g-3h-4
ww we would	g5h-3
ww weak .	a-5b-5d-3e-5f2g-9h3
ww week ,	a3e-4
ww week .	a-6b-3d-4f-5g-5h-6
ww week and	g3
ww week with	g-8h-3
ww weekend .	a-4b-7c-5d-5e-7f-6g-5h-5
ww weeks .	a2b-4c-6e-4g-6
ww well ,	b-2c-4e-3g-3h3
ww well .	b-4d-7e-4f-5g-6h-6
ww well done	a-5b-4c-7d-5e-5f-4g-8h3
ww went .	a-6c-3d-2e-8f-3g3
ww went and	g-7h-4
ww went by	a-9b-3c-6e-3f-3g-4h-3
ww went for	a-6b-6c-5d-3f-4g4h-3
ww went off	a-4b-5c4d-5e-4f-4g-4h-4
ww went on	a-6g-5
ww went quiet	a-4b-3c-3e-3
ww went through	c-3d-3f-3g-9
ww went to	a-5c-5e-4g-7
ww were away	b-5d-4g-3
ww were both	g-3h-4
ww were crossed	a-6b-3c-5d4e-4f-4g-4h-4
ww were good	a8b-3c-5d-3f-4g-6h-6
ww were imagining	c-3e-3
ww were in	a-6b-3d-6e-5g-7h-4
ww were lied	a-7b-3c-3d4e-5f-4
ww were made	a-5c-9e-3
ww were not	a-11b-4c-4d-8e-11f-3g-8h-9
ww were right	a-5b-5c-4d-4e-5h-2
ww were thinking	d-7g-10h-4
ww were told	g-8
ww were you	a-8b-4e3h-7
ww what a	a-5b-6c-7d-3e-5f-9h3
ww what did	c-5d-4e-3f-9g-3h-5
ww what do	a-6d-3f-7g-4h-6
ww what happened	a-3
ww what he	g-3
ww what i	b3d-3f3h-4
ww what is	a-4b-2d-3e4g-9h-6
ww what kind	a-5b-3c-3d-5e-2f3g-6h-6
ww what she	g-9
ww what was	a-3b-3c-6d-4e-6f-5g-6h-4
ww what you	a3b-4c-5d-5e-7f-3g3h-4
ww when .	a-3b-3c-3e-3f-5h-3
ww when he	a-3b-5c-3d-5f-5h-4
ww when his	e-2f-5g-5
ww when i	a-8b-6c-3e4f2g-3
ww when it	a-4c3d-3f-3g-7
ww when she	a-4c-3e-7g5h-3
ww when the	a-4b-8c-5d-6e-6f-6g-3h-3
ww when you	b-5c-8d-3e-10
ww when your	a-4c-5g-4
ww where i	g5
ww where the	g-7h-5
ww whether i	a-6b4c-2f-3g-8h-3
ww which is	a-5b-4d-3f-6g-6h-5
ww while ,	a-7b-2c-3d-3g-5
ww while .	a-4b-4c3f-5g-5h-5
ww while he	a-4b-4c-4e-7
ww while i	e-4f-3g-6
ww while we	a-4b-5d-4f-3
ww while you	h-3
ww who i	a-4b-8c-4d-4e-7f6g-3h-2
ww whole time	a-2b-4c-3d-5e5h-3
ww why .	g4h-3
ww why did	a-5c-2f-2g-3h-5
ww why i	a-3c-2d-3f-3g-7
ww wi '	g3h-3
ww wife has	a-3b-3d-2e3g-6h-8
ww will .	b-4c-3h-4
ww will ask	g-6
ww will be	a-7b-5c-3d-5e-5f-5h-5
ww will do	a-3b-3f-2g6
ww will find	b-4e-4f-4g-3
ww will forget	a-3b-6d-8e4g-6h-6
ww will have	g7
ww will hurt	e-3f-5g6
ww will kill	a-3d-3e-3
ww will leave	f-2g-9
ww will never	a-3b3c-4d-4e-5g-8h-2
ww will not	c-4d-4e-6f-5h-4
ww will put	g4
ww will ring	b-5d-4f-4g-9h-3
ww will say	a-2f-3g-8
ww will show	g-7h-3
ww will sleep	g-5
ww will stay	d-3f-2g-4h-3
ww will take	b-6g3
ww will tell	b-2c-6g-10
ww window .	a-4b-4c-4d3e-7f-3g-7h-5
ww window at	a-4b-5c-3f-3
ww windows down	a-4b-3c-3d-3f-4g-7h-3
ww wired that	a5b-4c-3d-4h-3
ww wish i	a-4b-6c-3d-3e-7f-5
ww wish you	a-3b-5c-3e3g-9h-7
ww with a	a-7b-3c-5d-5e-3f-9g-9h-3
ww with claire	a-3b-4e-3g-6
ww with her	a-8b-6c-10d3f-4g-8h-6
ww with his	a-3b-3f-4g-9h3
ww with it	a-3b-5c-3d-5e4f-7g-6h-4
ww with me	a-5b-10e-13f5g-4h-12
ww with my	a-8b-5c-4d-5e-5h-4
ww with no	a-4b-4c-3f-5h-3
ww with that	a-5d-4e-5f-3
ww with the	a-5b-6c-10d-13e-9f-4g2h-8
ww with you	b4c-3e-6f-6g-10h3
ww with your	a-8b-3d-7e-8g-6h-5
ww without a	a-7c-5d5g-4
ww without being	a-7b-3e-3g-5h-6
ww without me	g5
ww without my	a-3b-5c-6d-7e-4f-3g-6h-5
ww without that	c-3g-4
ww without the	f-4g-4
ww woman in	g-7h-7
ww wonder whether	h-4
ww word .	a-3b-4c-4d-4e4g-7h-5
ww word of	g-3h-5
ww work ,	a-5g-3
ww work .	a-14b-4c-7d-4e-3f-4h-4
ww work has	a4c-7e-3g-6h-3
ww work i	h-3
ww work on	g-4
ww worked out	g3
ww works ?	a-4
ww worry .	b-3c-3d-3g-4h-4
ww worse .	g-7
ww worse than	a-5b-8c-4d-5e-5f-3g4h-6
ww worthless .	a-3b-5c-5d-3e-3f4g-5h-5
ww would a	g-6h-7
ww would all	g4
ww would be	a-15b-4c-3d-3e-6f-7g6h-7
ww would burn	g3
ww would do	a-9b-13c-9d-6e-4f3g-7h-9
ww would have	a3b-6c-8d-5e-6f-5
ww would help	a-6b-5c-5d-4e-6f-4g-8h-4
ww would kill	a-4b-6c-6d-6e-9f-7g4h-7
ww would leave	g-5h-6
ww would like	a-4e-10f-3g-6
ww would love	e5g-5h-3
ww would never	a-4b-3e-7
ww would not	a5b-3c-5d-3e-6f-3g6h-4
ww would rather	a-5b-4c-4e3f-3h-5
ww would say	a-7b-3c-3e-8g-8
ww would sooner	h-3
ww would take	g5
ww would tell	g-7
ww would think	a-3e-9g-7
ww would you	a-3e-3g-7h-3
ww writing this	a-7b-4c-5d-4e-7f-5g-6h-6
ww written down	a-6b-4g-7
ww written that	g-4h-6
ww wrong .	a-4e-7f-7g-7
ww wrong that	c-4f-3g4
ww wrong to	g3h-6
ww wrong with	a-4b-5d-5e3f5g-8
ww wrote a	g-4
ww year .	a-8b-4c2d-6e-4f-3g-7
ww year old	g6h-5
ww years .	a-7b-3c-4d-4f-4g-5h-4
ww years i	g-6
ww years of	g-3
ww yes .	f-3g-6h-3
ww yet .	a-5b-5c-3d-3e-6f-4h-5
ww you $	a-8c-6d-4e-5f-3g-10h-3
ww you ,	b-7c-8e-5f-8g-9h-3
ww you .	c-8d-4f-5
ww you :	a-5e-4f-4h3
ww you ?	a-10b-10c-2e-4f-7g-7h-7
ww you a	a-3c-4e-4f-5g-3h-6
ww you about	a-5b-3c-7d-4g-6h-3
ww you always	c-3d-3e-7g-5h-7
ww you and	a-7b-4d-5e-5f-4h-4
ww you apologize	g-5h-3
ww you are	a-10b-13c-5d-11e-3f-6g-17h6
ww you asked	b-3e-8g-4
ww you at	a5g-6h-6
ww you be	g-3h4
ww you because	c-3e-7f-3g-5
ww you bring	a-4b-4d-4e-5
ww you broke	a-6b-5c-4d-4e-5f-5g-3h-5
ww you by	a-5b-3c-3g-7
ww you came	b-7e-5f-3g-7h-4
ww you can	a-6b-4c-3e-7g-10h-8
ww you care	a-4b-6d-3f-4g-4h-4
ww you come	g-7h-5
ww you could	a-14b-6c-3d-4e3h-6
ww you dare	a-3b-3c-2d-4e-5g-5h-4
ww you deserve	a-4b-3c4d-5f-5g-5h-5
ww you did	a-9b-9c-7e-3f-4g-7h-7
ww you do	b-6d-5g-4h-7
ww you down	a-4c3g-8
ww you ever	a-6c-7d-3e-8f-3h-3
ww you expect	b-8c-5d-5e7f-5g-6h-6
ww you feel	e5g-6h-3
ww you felt	g-4
ww you for	a-4b-4c-8d-3e-4f-2g-5h-3
ww you found	a-6b-4c-8d-9e-11g-7
ww you gambled	a-5b-4c-3d-4e-5f-5g-4h-4
ww you go	a-4g-8h-3
ww you got	a-3b-8c-4d5f-3g-6h-6
ww you had	b-8c-6d-4e-3g-14h-10
ww you hate	a-7b-8c-6d-5e-7f-8g-6h-10
ww you have	a-2c-6d-4f-8g-15
ww you hear	a-2g-7h-6
ww you hurt	b-3e-5g3
ww you i	c-4e-3g-10
ww you in	a-4b-3c-8d-7g-11
ww you just	a-8b3d-5e3g-11h-6
ww you keep	a-9c-4d-6e-11f-3g-8h-5
ww you knew	g-6h-6
ww you know	b-2c-5d-3e-4g-9
ww you land	b-3c-3e-4f-3g-4h-3
ww you leave	a-6b-3d-3e-4g4h-3
ww you left	a-3b-3e-3g-9
ww you let	g-5
ww you lie	a-6b3c-3d-7e-7f-2g-9h-6
ww you like	a-5b-7c-3d-3e4f-5g-8h-5
ww you look	a-4b-4c-3e-5f-5g-10h-4
ww you made	b-7d-4e-7g3h-3
ww you make	a-4b-6c-4d-6e-5f-4g-7h-5
ww you most	a-4b-4c-4d-3e-6f-7g-6h-6
ww you must	a-5b-7c-3d-3e2f-4g-7h-6
ww you need	a-4b-4d-3e-6f-6g-7h-6
ww you never	d-3e3f-3g-7h-8
ww you on	a-5b-3c-10d-6f-3
ww you opened	e-4h-6
ww you ought	a-5b-5c-3d-3e-4g-3h-5
ww you put	a-3b-7d-3e-8g-8h-3
ww you raised	a-3b-7c-3e-6f-3g8h-4
ww you rang	a-4c-4g-6
ww you read	b-3c-2
ww you said	a-3b-7e-10g-3h-6
ww you say	a-3b4c-3e-3g-6h-5
ww you should	a-6b-8c-5d-8e-8f-3g-6h-7
ww you show	a-3
ww you still	b-3c-3f-7g-4h-4
ww you tell	b-3e-8f-3h-4
ww you that	a-8b-5f-5g-4h-4
ww you the	a-6b-3d-5e-4
ww you things	a-4c-4f-4g-9h-8
ww you think	a-8b-9c-3d-3e3f-3g-9h-8
ww you threw	a-4b-5c-3d-3e-4g-11h-6
ww you to	a-9b-4c-9d-3e-6f-6g-4
ww you told	a-5b-5c-3e-7f-6g-9h-5
ww you tonight	a-4b-7c-5e-3g-8h-3
ww you took	a-4b-3c-4g-6h-4
ww you walked	e-3
ww you want	a-5b-5c-6d-3e-4f-3g-10h-5
ww you went	b-4e-6g-6
ww you were	b-3c-4g-10h-9
ww you when	a-5c3d-3e-3f-3g-5
ww you will	a-4b-9c-3d-4e-9g6h-8
ww you with	a-4b-4c-5d-5f-3g-7h-3
ww you would	a3b-3c-3e3g-5h-4
ww your brother	g-4h-3
ww your doing	h-4
ww your eyes	g-8h-6
ww your father	b-3d-3e-3g-5h4
ww your fault	a-6b-6d-4g-8h-5
ww your fist	a-3b-7c-3e-6f-3g8h-4
ww your head	a8b4c-3e-4g-13h-5
ww your job	a-3b-5d-4e-4f-3g-5h-5
ww your messages	b-3c-3d-5f-3g-7h-5
ww your mind	a-5b-3c-4d-3e5g-4h-5
ww your mother	a-6d-4e-6f-7g-3
ww your own	e-5h-4
ww your parents	g-5h-3
ww your part	a-3b-4c-9e-4h-4
ww your phone	a-5c-3d-3g-9h-3
ww your sister	a-8b-3e-6g-4h3
ww your text	g-6
ww your trust	a-6b-4d3f-3g-4h-3
ww yourself .	a-4b-8c-3d-4f-4g-6h-6
ww £60 on	a-4c-4d-5e-3f-4g-3h-3
www " . $	a-3b-3c-4f-3g-7h-3
www , again .	b-4c-5e-3g-4
www , and a	g-6h-3
www , and he	b-3c-4e-5f-3
www , and i	a-9d-4e-2f-2g-5h-3
www , and if	g3
www , and it	a-13b-8c-3d-3e-4g-12
www , and my	a-4f-3g-5
www , and now	g-7h-3
www , and that	a-5b-5c-3f-2g-11h-7
www , and the	a-6b-3d-4e-3h-6
www , and then	a-6b-4e-5f-3g-6
www , and told	g-5
www , and you	a-12b-5c-5d-5e-9g-9h-7
www , at the	a-5b-3d-4e-2g-4
www , because i	g4
www , but i	a5c-4
www , but it	b-3c-5d-3e-3f-6g-13h-3
www , but that	a-7g-5
www , but the	f-3g-6
www , but you	a3g-5
www , do you	a-4c-4e-2f-3g-7
www , he is	a-9b-5c-2d-5e4h-7
www , he said	g3h-4
www , he told	e-3g-7h-3
www , i am	a-11b3c3d-6e-6f4g-17h-6
www , i can	e4g-7h-3
www , i did	d-5h-3
www , i do	g-9
www , i felt	a-3g-5
www , i had	g3
www , i have	a-7b5f4g-3h-3
www , i lied	a-5b-3d-5f-3g-3
www , i mean	a-7b-6f-4g-7h-3
www , i never	b3c-9d-4e-3f-7g-9h-3
www , i regret	g-4h-6
www , i said	b-5c-3d-3e-4f4g-9h-3
www , i told	g-4
www , i want	a-2b-3c-4e-4f-4
www , i was	g-6
www , i will	a-4b-8e-5f-4g-13
www , i would	g-6
www , in the	g-7
www , is it	a-5b-5d-3e-5f-4g-8h-3
www , it is	a4b-7f-6g-13h-7
www , it was	a-9b-4d-3e-3f-3g-7h-3
www , long sleeves	g5
www , love .	a-4b-2c-4d-3e-3f-6h-3
www , not for	g-5h-5
www , nothing more	a-6b-5d-5f-5h-7
www , once ,	a-4c-3g3
www , she told	a-5b-2f-3g-5h-4
www , sit there	a3f-4g-4h-5
www , so i	a5b-5c-3e-4f-3g-3h-4
www , so the	a-6b-4d-5f-4g-5
www , so we	a-5b-5f-3g-7h-4
www , thank god	a-3b-3d-3e-2f-2g-5h-4
www , that is	a-3b-5c-3e-3f3g-7h-3
www , that one	g-3h4
www , that was	a-8c-5d-4f-3g-7h-5
www , the lying	g-5
www , the train	g4
www , then i	g-4
www , then it	a-4c-3d-3g-9
www , there is	h-5
www , we agreed	b-2f-3g-5
www , which is	a-6b-5c-3d-4f-7g-6h-6
www , with claire	a-3b-4g-5
www , you are	a-11b-3e2f3g-4
www , you can	g-4h-5
www , you have	a-3f-4h4
www , you just	a-7b3g-5h-5
www . m .	g-3h-3
www : i looked	g-6
www : i said	c-3g-4
www : i took	c-5g-3
www : leave the	d-3g-3
www : the filter	b-4d-5e-4h-4
www ^ " you	g-5h-3
www ^ after the	g-6
www ^ all men	a-9b5c-3d-3e-4f-5g-7h-5
www ^ all you	a-3c-4d-4g-4h-4
www ^ apologies if	a-6c-4d-4e-3f-3g-6h-4
www ^ are you	a-3e-4f-4g-7h-6
www ^ at least	a-5b-7c-3d-3e-5f-3g-6h-3
www ^ because of	a-4b-4d-6e-6f-3g-9h-3
www ^ can not	b-6g3
www ^ can we	a-5d-3g-4h-3
www ^ can you	c-4d-4e-5g-8h-3
www ^ certain sites	a-5b-3c-5d3e-4f-3g-3h-4
www ^ could you	a-4c-3f-6g-5h-4
www ^ deep down	b-3c-3d-3e4f-4g-4h-3
www ^ do not	a-5b-4d-5e-6g-10h-4
www ^ do you	a-4e-6f-5
www ^ either you	a-3b-5c-4d-4e-4f-4g-6h-5
www ^ every day	a-5d-3e-3g-4h-6
www ^ every single	a-3b3d-3g-3
www ^ every time	b-5e-5
www ^ everyone is	a-3b3d-3e-3g-8h-3
www ^ everyone was	g-7h-5
www ^ everyone would	a-6b-6d-3e-10f-4g8
www ^ everything i	g-6h-3
www ^ everything in	b-4c-5d-3f-4g-5
www ^ give me	a-6b-3c-5d-3e-5f-4
www ^ goodbye everyone	b-4c-6d-3e-3f-6g4h-3
www ^ have i	a-9b-4f-4g-4
www ^ he came	a-3b-5e-3f-4h-3
www ^ he did	g-5h-7
www ^ he does	a-5b-3c-5d-4f-5g-2h-8
www ^ he followed	b-5c-4d-4e-4g-6
www ^ he follows	g7
www ^ he grabbed	c-2g4h-5
www ^ he had	a-3b-3d-3e-6g6h-6
www ^ he has	a-10b-10c-6d-7e-3f-6g3
www ^ he held	a-3c-6e-7h-3
www ^ he hit	b-3c-3e-4g-8h-3
www ^ he is	a-7b-14c-4d-6f-14g-13h5
www ^ he left	b-5h-5
www ^ he locked	b-4c-4d-5e-4g5
www ^ he made	a-5b-3c-5d-3e-4f-5g-5h-2
www ^ he makes	g4h-3
www ^ he never	a-3b-7d-3e-5g-5h-4
www ^ he only	e4f-2g-6h-3
www ^ he pinned	b-4c-4d-4e-3
www ^ he pushed	a-5b-3e-4
www ^ he put	c-3d-4h-3
www ^ he said	a-3e-5g7h-3
www ^ he says	b-5e-9g5h-3
www ^ he stood	g5
www ^ he threatened	g4
www ^ he threw	b-5c-3d-4e-3f-3g3
www ^ he took	a-3c-3d-2e-6g-8h-3
www ^ he touched	b-5c-3d-3e-4h-3
www ^ he tracks	h-3
www ^ he wants	b-10c-7d-6e-11f-5g-6h-4
www ^ he was	a-5b-4c-4d-6e3f-6g-9h-6
www ^ he will	b4h-4
www ^ he would	a-3b-3e5g-6h-5
www ^ he wrote	b-3e-5g-5h-4
www ^ how could	a-7e-2g-4h-4
www ^ how do	a-4g-2h-4
www ^ i acted	a-4b-3c-4d-4e-3f-4g-8h-3
www ^ i always	a-4b4c-5d-6e-4f-10g-6
www ^ i am	a-8b-7c-9d-17e-18f3g-7h-14
www ^ i apologize	a-6b-3c-4d-4e-3f-4g-4
www ^ i asked	a-3c-2f-3g-8
www ^ i behaved	a-3b-3d-2g-2h-5
www ^ i blamed	a-5b-3c-6d-3g-7
www ^ i bought	a-3b-5c-4d-3e-3f-3g3h-3
www ^ i broke	b-4d-5f-4g-8h-3
www ^ i burned	a-5b-8c-6d-6e-6f-6h-3
www ^ i called	c-6g-4h-4
www ^ i can	a-8c-7d-6e-9f-5h-2
www ^ i checked	a-2b-9c-5f-5g-4h-6
www ^ i closed	a-4b-7c-5d-5e-4f-5g-5h-4
www ^ i could	a-10b-8c-7d-6e-6f-9g4h-6
www ^ i counted	a-6b-4c-6d-5e-4f-6g6h-4
www ^ i cried	a-5b-7c-4d-6e-5f-7g-9h-4
www ^ i cut	a-5b-6c-5d-5e-5f-8g-3h-3
www ^ i deleted	a-4b-5c-5d-5e-3f-3g-5
www ^ i deserved	a3c-6g-3
www ^ i did	a4b-6c6d-10e-6f-14g-11h-6
www ^ i died	a-8b-3c-4d-4e-4f-4g-7h-3
www ^ i do	a-15b-13c-12d-3e-9
www ^ i drove	a-4b-3c-6d-5e-3f-5
www ^ i ended	a-3b-3c-4d-5f-4g-7h-5
www ^ i expect	a-3c-5e-4g-4
www ^ i failed	a-6b-8d-8f-5g-7h-5
www ^ i feel	a-10b-3c-9d-6e-8g-4h-5
www ^ i felt	a-6b-5c-6d-3e-3f-3g-11h-4
www ^ i flinch	a-3b-2c-3f-5
www ^ i found	a-3b-5c-3d3e-4f-4g-3h-4
www ^ i gave	b-7d-8e-3f-7g-3h-3
www ^ i get	b-3c-7d-7f-4g5h-4
www ^ i got	a-6b-6c3d4e-6f-4g-11
www ^ i grabbed	a-3b-4c-4d-4e-4f-4
www ^ i had	a-3b-5c-9d-11e-3f-9h-4
www ^ i hate	a-4b-4c-5d-5e-5f4g-8h-4
www ^ i have	a-16b-4d-7e-5g4h-14
www ^ i heard	a-6b-5c-5d-5e-3f-4g-4h-6
www ^ i held	a-3b-4c-5d-4e-3f-5h-3
www ^ i hid	a3b-8c-5d-5e-5f-5g-4h-5
www ^ i hit	a-8b-6c-8d-7e-5f-7h-5
www ^ i hope	a-5b-4c-7d-3e-4f-5g-4h-6
www ^ i hurt	a-7b-6c-5d-6e-4f-5g-6h-5
www ^ i just	a-6b-4c-5d-5e-6f-3g5
www ^ i keep	a-4b-4c-3d-4g5
www ^ i kept	b-6c-4d-3f-3
www ^ i know	b-4d-3e-4f-6g-15
www ^ i let	a-6b-6c4d-10f-6g-4h-3
www ^ i lied	b-8c-6d-5f-7g-6
www ^ i locked	a-4b-3c-3f-3g-8h-6
www ^ i looked	a-5b-7c-6d-6e-3f-8g-5h-2
www ^ i lost	a-6b-3d-7e-3f-3g3
www ^ i love	h-3
www ^ i made	a-5b-4c-3d-6f-7g-6
www ^ i make	b-3c-3d-3f3g-5
www ^ i meant	a6b-3c-6d-3f-4g-4h-3
www ^ i merely	a-6b-5c-5d-7e-4f-7g-6
www ^ i messed	g-5
www ^ i miss	b-4c-3d-3e-3f-4g-4
www ^ i must	a-6b-6c-5d-5e-6g-7h-7
www ^ i nearly	a-5b-7c-7d-8e-6f-8h-4
www ^ i need	a-3b-5c-7d-4e-4f-5g-10h-3
www ^ i never	b8c-2d-3e-4f-4g-8h-5
www ^ i noticed	a-4b-4c-5e-4f-4g-6h-4
www ^ i only	c-4d-5g-4
www ^ i opened	a-5b-4c-6d-5e-4f-3g-9
www ^ i overstepped	a-6b-7c5d-6e-5f-6g-6h-6
www ^ i pushed	a-6b-4c-5e-4f-4
www ^ i put	a-4b-4c-4d-5e-5f-4g-5h-3
www ^ i rang	g-3
www ^ i read	g-3
www ^ i regret	a-8b-4d-10e-4f-5g-5
www ^ i said	a-6b-9c-5e-4f-11h-6
www ^ i sat	a-3b-2c-3d-3e-3f-3h-4
www ^ i saw	a-5b-7c-5d-3e-10f-6h-6
www ^ i say	b-4c-3g-6
www ^ i scratched	a-3b-4c-3f-3h-3
www ^ i shook	a-3b-5c-5d-4e-3f-4g5
www ^ i should	c-6g-7
www ^ i shouted	a3b-6c-4d-3f-2g-8h-2
www ^ i shut	g-7
www ^ i slammed	a-3b-3c-4d-3e-3f-5g-6
www ^ i slapped	g8h-6
www ^ i stayed	g-5h-3
www ^ i take	a-9b-8c6d-8f-7g-9h-5
www ^ i think	a-3b-3c-7e-6g6h-3
www ^ i thought	a-6b-3c-6d-7e-4f-3g-10
www ^ i threw	a-4b-6c-6d-8e-4f-5g4
www ^ i told	a-7b-6c-6d-5e-3f-5g-13
www ^ i took	b-3c-10d-5g3
www ^ i turned	g-5h-3
www ^ i used	a-5b-4c-4d-4e-6f-7g-6h-2
www ^ i waited	a-5b-3c-4d-3e-4f-3g-4h-4
www ^ i walked	a-3f-3g-5
www ^ i want	a-12b-6d-5e-13f-5g-6
www ^ i wanted	b-4c-5e-5f-5g-6
www ^ i was	b-5d3e-8f-7g-15h-7
www ^ i watched	a-6b-2g-4
www ^ i went	a-2b-7d-8e-5f-6g-4h-3
www ^ i will	a-11b-3c-8d-6e-9f-12g-12h-4
www ^ i wish	a-5b-6c-3d-3e-10f-5
www ^ i would	a-4b-4c-3d-4e-11f-6g-9h-4
www ^ i wrote	a-3b-3c-4d-3e-3f-5
www ^ if i	a-4c-6g4
www ^ if it	a-7b-4f-3g-3
www ^ if the	b-6d-5e-7f-4g3
www ^ if there	g-3
www ^ if you	b-4e-5
www ^ in my	a6b-5c-4d-7e-3f-4g-5h-3
www ^ is it	a-7f-3g7
www ^ it did	a-8b-5c-6d-7e-4f-6g-7h-5
www ^ it got	a-4b-4c-2d-5f-4h-3
www ^ it happened	a-5b-5d-5f-3g-4
www ^ it is	d-4e-4f-6g-9h-9
www ^ it just	a-7b-8c-2d-8e-7f-7g-7
www ^ it was	a-8b-13c-7d-3e-4f-8g-14h-9
www ^ it would	a-8b-6d-4e-4f-4g5h-3
www ^ last time	g4
www ^ let me	a-2e-2g-6
www ^ let us	g-4h-3
www ^ look after	g3h-5
www ^ men are	a5b-4c-3d-4h-3
www ^ mistakes were	a-4c-8d3
www ^ my boss	a-8c-4d-5e-3f-5g-4h-5
www ^ my brother	g5
www ^ my counselor	a-6b-3d-3f-4g-6h-6
www ^ my daughter	g3h-5
www ^ my father	b-4c-5d-5e-2f-5h-4
www ^ my friend	a-6b-4d-3e-3f-2g3h-6
www ^ my heart	g-6
www ^ my husband	a-9b-3c-6d-5e-3f-4
www ^ my mother	a-9b-5c-4d-5e-3f-5g-7h-8
www ^ my phone	a-6d-3g-4h-3
www ^ my sister	a-3b-3d-4h-5
www ^ my son	a-3d-4h-3
www ^ my sponsor	a-9b-3d-3f-3g-6h-4
www ^ my temper	a-4b-3c-5d5e-4f-5g-3h-3
www ^ my thumb	a-6b-4c-6d5e-4f-5g-4h-4
www ^ my wife	a-8b-4c-4d-4e3f-7
www ^ nobody would	a-7b-8e-8f-6g3
www ^ none of	a-10b-3d-3e-3g-8h-4
www ^ nothing ever	b3c-3d-4e-5f-6g-4
www ^ nothing in	g-6h-5
www ^ nothing is	h-5
www ^ nothing on	a-3b-12c-4d-5e-4f-4g-4h-3
www ^ on sunday	a-4b-3c-5d-4e-3f-2g5h-4
www ^ one more	a-3b-5c-4d-5e-4f-3g-3h-5
www ^ only a	g-7h2
www ^ put the	b-4c-3d-4e-4g-5h-5
www ^ quit the	g-4h-4
www ^ she asked	b-7c-6d-5e-7f-4g-9h-4
www ^ she came	b-3e-4g4
www ^ she did	a-4b-6e-3g-4h-5
www ^ she has	b4c-2d-3e3f-5g-10h3
www ^ she hit	g5h-3
www ^ she is	a-6b-8c-4d-3f-7g-12
www ^ she never	a-5e-8f-3g-5h-3
www ^ she reads	h-5
www ^ she said	a-4b-5c-7d-5e-8g5h-5
www ^ she thinks	b-4g-7
www ^ she threw	b-3e-8
www ^ she told	h-3
www ^ she wants	b-5c-4d-2e-7g-7h-4
www ^ she was	b-4c-3d-6e-11f-4h-12
www ^ she will	a-5b-8c-9d-9e-7f-6g-7h-9
www ^ she would	a-7b-7c-6d-4e-8g-5h-6
www ^ show me	a-4b-3c-5d-2f-3g-4h-5
www ^ sometimes i	d-2f-4g4
www ^ sorry for	g3h-5
www ^ sorry if	a-7b-3c-4d-6e-5f-4g-7h-4
www ^ tell me	a-5b-5c-2d-3e-8g-7h-5
www ^ thank you	a-6b-5c-5e-4g-5h-5
www ^ that is	a-5b-8d-8e-4f-7g-7
www ^ that was	a-7b-3c-5d-4e-4f-6g-4h-4
www ^ the algorithm	a-4b-6c-3d3e-6f-3g-4
www ^ the baby	g-7h-3
www ^ the bus	a-5g-3
www ^ the doctor	a-4b-4d-3
www ^ the drink	a-3b-3c-4e-8f-6g-5
www ^ the filter	a-4c-3g-3
www ^ the kids	a-6b-3d-5h-4
www ^ the man	a-3b-3d-5f-6h-7
www ^ the old	a-8b-6c-7e-7f-9g-6h-4
www ^ the phone	a-8b-5c-8d3g-7
www ^ the reason	a4c-4d-6g-8
www ^ the therapist	a-4b-5c-3d-3e-4f-4g-3h-4
www ^ the thought	d-2g3
www ^ the truth	a-7b-7c-5d4e-6f-6g-4h-3
www ^ the urge	a-4b-3c-4e-4g3h-3
www ^ there are	a-3b-4c-3d-7e-3f-10g8h-5
www ^ there is	a-9b-8c-4d-9e-8f-3g3
www ^ there was	g-6h-7
www ^ they would	g3h-4
www ^ thinking about	g6h-5
www ^ thirty years	g-6
www ^ this is	a-6b-8c-5d-7e-6f-7g3h-7
www ^ to the	g-4
www ^ told the	g3
www ^ tonight i	b-3e-3f-5g-3h-4
www ^ twenty minutes	g-4h-3
www ^ we are	a-4b-3c-4d-5e-4f-5g-4h-3
www ^ we have	g-6
www ^ what a	a-5b-6c-7d-3e-5f-9h3
www ^ what did	c-5d-4e-3f-9g-3h-5
www ^ what do	a-6d-3f-7g-4h-6
www ^ what i	a-4b-6f-4g5
www ^ what is	a-4d-3e-6g-8h-5
www ^ what kind	a-5b-3c-3d-5e-2f3g-6h-6
www ^ what was	d-4e-5f-6g-4h-6
www ^ when i	g-10
www ^ when you	a4b-2
www ^ why did	a-5c-2f-2g-3h-5
www ^ would you	g-4
www ^ wrote a	g-4
www ^ you always	a-7b-4c-3d-4e-7f-3g-3h-7
www ^ you are	a-20b-13c-4d-12e-5f-13g-13h3
www ^ you asked	b-4e-8g-7
www ^ you broke	a-6b-5c-4d-4e-5f-5g-3h-5
www ^ you came	b-3e-3g-4h-4
www ^ you can	a-4b-4e-6g-8h-7
www ^ you could	a-8b-6c-5d-5e-3f-3g-10h-7
www ^ you did	a-15b-9c-9d-10e-3f-5g-7h-8
www ^ you do	a-9b-7c-3d-6e3f-3g-12h-9
www ^ you found	a-4b-6c-4d-7e-9g-3h-3
www ^ you got	a-3b-8c-4d5e-8f-3g-7h-5
www ^ you had	a-9b-7c-5d-6e-9g-7h-8
www ^ you have	a-13c-7d-5f-9g-13
www ^ you hurt	b-3e-5g3
www ^ you keep	a-9c-4d-6e-11f-3g-8h-5
www ^ you left	a-3b-3e-3g-9
www ^ you lie	a-5b5c-4d-6e-6g-3h-5
www ^ you like	a-5b-7c-3d-3e4f-5g-8h-5
www ^ you look	a-4b-4c-4d-3e-5f-3g-6h-4
www ^ you made	b-7d-4e-7g3h-3
www ^ you make	a-4b-6c-5d-7e-5f-5g-6h-5
www ^ you must	a-5b-7c-3d-3e2f-4g-7h-6
www ^ you need	b-4e-5g-5h-5
www ^ you never	d-3e3f-3g-5h-8
www ^ you ought	a-5b-5c-3d-3e-4h-5
www ^ you put	a-3b-8c-3d-5e-7g-7h-4
www ^ you said	a-3b-7e-10h-7
www ^ you should	a-6b-9c-5d-9e-7f-3g-6h-7
www ^ you think	a-4b-8c-6d-4e4f-5g-6h-7
www ^ you threw	a-4b-5c-3d-3e-4g-11h-6
www ^ you told	a-4b-5c-3d-3e-8g-8h-5
www ^ you walked	e-3
www ^ you want	a-5b-6c-4d-5f-5g-3h-5
www ^ you were	a-9b-4c-3f-3h-10
www ^ you will	a-3b-8c-3d-4e-9h-8
www ^ you would	a-8b-3e6g-11h-5
www a . m	g-3h-3
www a bad person	c-3e-4f-4g-3h-6
www a bank .	a-4e-4g-4h-5
www a bit .	h-3
www a bit of	b-3d-6e-3f-5g-5h-6
www a break after	a3c-6g-3
www a child .	a-4b-2c-2d-3e-4f-3g-4h-3
www a complete failure	h-8
www a coward ,	b-11g-6
www a coward .	a-5c-3d-3e-4f-4
www a coward in	a-3c-3f-7g-3h-6
www a cup of	f-3g-4h-3
www a cushion and	d-5e-5g-5h-4
www a family .	g-3
www a fool of	c-3d-4e-5f-4g-7
www a fool to	a-3b-3f4g-4h-5
www a fraud .	b-3c-2d-3e-5f-6g-3h4
www a good book	c-3d-5e-3f-3g-3
www a husband .	a4b-5c4d-3f-5g-6h-5
www a joke of	g-4h-6
www a list of	c-2g-6
www a lost cause	g-3
www a lot .	b-6c-6e-4f-8g4h-5
www a man .	a-4b-2c-5e-8f4g3h-7
www a mark on	g6h-6
www a minute ,	a-4e-3f-4g-6h-2
www a mountain out	a-3c-3e-5h-4
www a note on	g-4h-3
www a phone into	g-4
www a piece of	a-4b-3c-4d-3e-3f2g-4
www a row .	d-4
www a screen .	a-5b-5c-4d-7e-4f-3g-3h-4
www a single thing	g-4h-6
www a slow reader	a-3b-2c-4d-2f-7g-4h-3
www a small thing	g-3h-4
www a subscription with	g-3
www a tracker on	b-3c-4e-3f-3g5h-5
www a waste of	a-5b-4c-4d-4e-5f2g-4h-6
www a way that	a-3h-4
www a week with	g-8h-3
www a while ,	a-7b-2c-3d-3g-5
www a while .	a-5b-5c3d-8f-5g-5h-6
www a word of	g-3h-5
www a year .	a-5b-3c-7d-3e-6f-7g-5h-3
www about . $	g-3h-4
www about ending it	g4
www about everything .	a-3b-5e-4f-3g-4
www about it ,	a-3h3
www about it .	a-3b-4c-6d3e4h-7
www about it in	e-6g-5
www about sunday .	c-5e-5g-4h-3
www about the boiler	a-3b-3c-5d-4e-6f-5g-3h-3
www about the marks	a-3b-6c-5d-6e-5f-2g3h-3
www about the money	b-5c-5e-4f-3g-7h-4
www about the phone	b-4d-3e-3g-2
www account . $	a-4b-4c-3d-4e-3f-3g-6h-5
www accountable for that	a-3c7d-3f-3g-4
www addict . $	a-4b-5c-5d-5e-4f-5g-4
www ade . $	a-3b-3c-4e-4f-4g-5h-4
www afraid i will	b-3e-3f-6h-3
www afraid of what	f-4g-9
www after . $	a-6b-6c-3d-5f-5
www after that .	g5h-6
www after the cat	g7
www after the month	a3c-6g-7
www again , i	a-3b-3c5d-4g-6
www again . $	a-4c-3e-4f-11h-7
www again ? $	a-3c-3g-3h-4
www again i will	b-4d-3f-4g-5
www against me .	a-3b-8c-4d-3e-5f-8g-9h-5
www against the wall	g4
www agreed . $	a-6c-2d-3f-4g-3
www alive . $	g4h-4
www all . $	a-3b-5c-4d-4e-6f-3
www all day .	g-6
www all men are	a-10b3c-3d-4e-5f-5g-7h-6
www all of it	b-3c-5f-3g-10
www all over again	g-4
www all over the	g-3h-3
www all the way	g-6
www all to stop	e-4g3
www alone . $	a-4c-3d-5e-5h-5
www always do this	b5c-4d-3f-4g-6
www am . $	a-6b-9c-5e-3f4g4h-7
www am a bad	g-4h-8
www am a fraud	g-5h-4
www am a joke	a-5b-6c-4d-4f5g-6h-6
www am a lost	g-3
www am a mess	a-3b-3e-3f-6g-6h-6
www am a slow	a-3b-2c-4d-2f-7g-4h-3
www am a terrible	b-4c-3e-4f6g-6h-6
www am a useless	d-3f6g-4h-5
www am a waste	a-5b-4c-4d-4e-5f2g-4h-5
www am afraid i	b-3e-3f-6h-3
www am afraid of	a-3b-3d-3f-3g-9h-4
www am an addict	g-7h-5
www am ashamed of	a-5c-6d-4e-12f-7g-4
www am asking .	a-5b-4c-3d-3e-3f-6g-3h-5
www am at group	a-3b-4c-3e-4g-6h-3
www am checking up	a-3b4e-5
www am done with	a-6b-7c-4d-6e-5f-6g-8h-3
www am frightened of	g3h-3
www am glad i	a-4c-3d-3g-7
www am going to	a-7c-4d-2e-4f-5g-11
www am like this	a-3b-4e-4f-6g4
www am not a	a-3c-7f-3g-5h-5
www am not allowed	a-3
www am not asking	g-5h-3
www am not calling	g-3h-6
www am not enough	a-3b-5c-5d-3e-4f5g-5h-3
www am not going	a-9b-9c-5d-3e-7f-8g-4h-3
www am not proud	a-4d-3e-3f-3g-4
www am not saying	h-5
www am not stupid	a-3b-3c-4d-3e-8f-5g-5h-5
www am not sure	h-3
www am saying i	g-5
www am scared i	f-4
www am scared of	a-3e-8f-4
www am so tired	a-3b-3e-6f-8g8h-3
www am sorry ,	a-9b-3c-4e-3f-5g-7
www am sorry .	a-9b-5d3f-4h-5
www am sorry about	c3d-6e-6f-6g-4
www am sorry for	a-9b-4d-5f-6g-14
www am sorry i	c-5e-2g-9
www am sorry if	b-4c-8d-2f-3g-11h-3
www am sorry that	a-4c-6d-4f-3g-3h-7
www am sorry to	a-4b-4c-10d-7e-5f-5g-5h-3
www am sorry you	a-10b-8c-8d-4e-6f-6g-4h-4
www am still doing	b-6d-3f-3g-4
www am such a	a-3b-4c-4d-3e-3f2g-5h-9
www am telling you	a-6c-7d-4e-5f-3g-3h-3
www am the one	g-2h-3
www am tired of	g-9h-4
www am useless at	g-4h-3
www am walking on	a-3c-3e-3f-3
www an addict ,	g-3h-3
www an honest bone	g-5h4
www an hour ,	a-9g-3
www an hour .	c-4d-3e-3f-3
www an hour and	c-3d-3g-6
www an hour on	g-6
www and a worse	a-3c-2d-3f-3g-4h-3
www and back ,	a-3c-3f-4g-4
www and cold .	b-5c-6d-5f-5g-5h-10
www and did not	g-7
www and for the	g-4
www and he has	h-4
www and he is	g5h-5
www and i am	a-10b-3c4e-4f-9g3
www and i can	c-3g-3
www and i did	a-5c-7d-4f-5
www and i do	d-3h-5
www and i feel	b-3g-11h-3
www and i felt	g-3
www and i had	g-10h-5
www and i have	a-9b-4c-7d-3e-4g-3h-2
www and i kept	a-7g-3
www and i know	a-5b-4c4d-4f-5g3h-5
www and i laughed	g-6
www and i let	c-2g-11
www and i like	a-5b-3c-4e-5g-5
www and i mean	a-3b-7e-3g6
www and i miss	a-4d-4e-4g-4h-7
www and i rang	a-5b-4c-8d-3e-4f-4g-6
www and i said	c-3g3
www and i still	a-6c-5d-3g-5
www and i thought	g3
www and i told	a-6b-3c-3d-5f-8g-5h-7
www and i used	a-3b-5c-4d-4e-4g-5h-5
www and i want	b-4c-7e-4g-7h-3
www and i was	a-4c-3d-3e-5g-7
www and i watched	g-8h-4
www and i went	c-3g-4
www and i will	a-8b4c-3g-8h-3
www and i would	a-3c-3e-3g-5
www and it is	b-8e-3g-11
www and it was	a5b-3c-5d-7e-3f-3g-9
www and left .	b-3c-4d-4f-3g-6h-3
www and left you	a-4c-3g-6
www and relieved that	g-3
www and she fell	g7h-3
www and she is	a-5d-4e-11f-7
www and she would	g5
www and that is	a-7c-3f-3h-6
www and the car	g6
www and then i	a-5b-2g-8
www and there was	c-6d3g-8h-6
www and tired .	b-5c-5d-5e-4f-5g-6h-5
www and told her	e-3f-4g-7h-5
www and told me	g5
www and tonight i	g3
www and we talked	a-5b-3g-5
www and would not	g6
www and you are	g-3h-5
www and you did	a-7b-5c-8d4e-8f-3g-3h-4
www and you have	a-10b-6c-3d-3e-6g-8h-8
www angry . $	a-4b-3d-3e-4f-4g-7h-5
www angry that i	d-3g-5
www another lie ,	g-3
www answer . $	g-5
www answer tonight .	a-3e-4g-6
www any of this	a-4h-3
www anybody . $	a-8b-4c-3d-4e-3f-4h-3
www anymore . $	a-6c-4d-4f-8g5h-5
www anyone . $	a-11b-5c-6d-4e-8h-5
www anyone else .	e-4
www anything , but	g3
www anything . $	a-8b-9c-5d-4e-7f-7g-8h-6
www anything else .	b4d-3f3g-6
www apologize . $	a-3b-5c-6d-6e-3f-4g-7
www apologize to my	a-2b-6c-10d-6e-3f-6g-6h-7
www apologized . $	a-2b-4c-3e-4g-5h-5
www are . $	a-5b-6c-7d-3e-5f-9g-7
www are a coward	a-3e-3f-3h3
www are going to	g-9h-3
www are hoping i	g-4h-5
www are making a	a-3c-3e-5h-4
www are no better	a-3b-5e-6f-11
www are nothing but	a-4b-3e-4h3
www are relieved i	h-3
www are secretly pleased	a-4b-5c-3d-4e3f-3h-5
www are the reason	a-7b-4c-3e-6f-3h-5
www are waiting for	g-5h-3
www are wired that	a5b-4c-3d-4h-3
www are you ?	a-3f-4g-7h-6
www arm with the	a-3g6
www around . $	a-6c-3d-3g4
www as far as	g6h-4
www as if i	f-4g-8h-7
www as though i	a-6b-3e-3f-4g-3h-3
www ashamed about sunday	g-3
www ask . $	f-3g-6
www ask before i	b-3c-3d-4f-4g3h-3
www ask for bus	g3
www asked . $	a-3e-4g-5
www asked about the	b-4c-3d-5e-5
www asked for a	a-6g-8
www asked how i	a-5b6d-4e-4f-3g-6
www asked if i	a-3b-2g-7
www asked why i	a-4c-3d-3f-3g-6h-3
www asked you .	g-9h-5
www asking . $	a-6b-4c-4d-5e-5f-7g-5h-4
www asleep . $	g-7h-5
www at all .	a-3b-2e-6g-6
www at dinner .	a-3b-3c-7g-3
www at five ,	g2
www at him and	a-6b-5c-3d-3f-4h-4
www at home .	g-10
www at it .	a-4b4c-4d-3e-5f-5g3h-5
www at it with	g-7
www at jo .	b-3g-5h-3
www at me .	g4h-3
www at me with	a-3b-4e-4
www at mother .	g-10h-5
www at my sister	a-3b-4g-6
www at night .	a-3b-4c-4g5
www at parallel parking	g-4h-3
www at pictures of	b-3c-4e-5f-4h-3
www at seven .	g-6
www at six .	c-3g-12h-3
www at six and	b-4e-4g-5
www at small talk	b-3c-3f-3g-4
www at ten ,	b-4d-4f-4g-7h-3
www at the dinner	g-7
www at the end	a3b-6g4
www at the gym	g-6
www at the school	g3h-3
www at the vet	g-6h-4
www at work ,	a-5g-3
www at work .	a-8b-7d-5e-4f-9g-8h-7
www at work on	g-4
www at your mother	a-4b-4c3d-3e-3f-10g-4h-9
www ate it .	g-6h-6
www attacked . $	a-3b-6c-3d-4e-4f-3g-5
www autopilot kicked in	a-5b-4c-3d4e-3f-5g-4h-4
www away . $	a-7c-6e-8f-7g-10h-5
www away and i	a4c-5g-5
www away from me	b-6c-5d6e-5f-6g-3
www baby . $	a-4b-5c-5d-4e-4f-6g8h-3
www back , i	g-6
www back . $	a-5b-6c-4d-5e-6f-6g-3h-5
www back in .	a-5b-3c-5d3e-4f-5g-5h-3
www back on the	g-4
www back to it	b-4e-5g-5
www bad . $	a-8b-4c-3d-5f-5g-6h-5
www bad person .	c-3e-4f-4g-3h-6
www badly . $	g-6
www bag . $	g-4h-5
www bank . $	a-5g-5h-3
www bath . $	a-7c-3d-3e-2g-4h-5
www bathroom . $	a-5b-7c-4d-8e-4f-9g3h-4
www be . $	a-4b-8e-3f-4g-3h-6
www be alive anymore	g6h-3
www be around .	g3
www be around for	g5
www be better off	a-2c-3e-3f-4g3
www be dead than	e-7f-3g5h-3
www be happier if	g4
www be here ,	a-7b-3e3g-5h-4
www be here at	e-6f-3
www be loved .	a-4c-3d-6e-4f4g-4
www be with her	a-6b-5f-4g-4h-6
www beat me at	a-3b-3c-3e-4g-4h-3
www because i did	a6b-4c-8d-5e-6g-7
www because i was	c-5d-3g-5
www because of him	a-4b-6d-6e-5f-5g-7
www because of you	a-4g-7h-3
www because we had	a3c-2g-6
www because you had	g-3
www bed . $	a-6b-7c-6d-7e-6f-7g-8
www bedroom . $	d-3e-3
www been . $	a-6b-3c4d-6g-8
www been honest about	a-3b-3g-4
www been on my	b4c-7d-7e-2g-5h-5
www been reading about	h-4
www before . $	a-4b-3d-7e-5f-5g-8
www before i asked	d-3e-5g-3
www before i knew	g5
www behaved badly at	a-3b-3d-2g-2h-5
www behaved well .	g-3h-3
www behavior . $	a-2b-4d-5e-3f-3g-4
www believe a word	g-3h-5
www ben . $	e-6g-5h-2
www best . $	a-3b-5c-3f-4g-2h-3
www better . $	a-8b-5c-6d-3e2f-4g-5h-3
www better of me	e-6f-3g-4
www better off without	c-3d-3f-5g-5
www better without me	g5
www bike . $	a-3b-5c-3d-7e-7f-6g-10h-7
www bill . $	a-2g-4
www birthday . $	b-3c-3e-6g5h-4
www biscuit . $	a-6b-7c-4d-4e-3f-5g-4h-6
www bit . $	h-3
www bit me ,	a-4b-4c-3d-3e-5f-3h-4
www bit of a	b-3c3d-7e-3f-3g-5h-6
www blame you for	a-4b-6c-5d-4e-6f-5g-4h-7
www book . $	c-3d-5f-3g-4
www both . $	g-6h-4
www boundaries were crossed	a-6b-3c-5d4e-4f-4g-4h-4
www bread . $	a-5b-4c-6d-3e-5f-5g-8h-4
www break after the	a3c-6g-3
www breakfast . $	g3h-3
www breathe . $	g-4h-3
www bridge . $	a-5b-5c-5d-7e-4f-4g9h-4
www bring it up	a-4b-4d-4e-5h-3
www broke your trust	a-5b-4d-5f-3g-4h-3
www burn the house	g3
www burned my arm	a-3g6
www burned my hand	b-3c-4d-6e-3f-3g-6
www burned the rice	g-4h-4
www bus fare .	g3
www bus was late	a-3b-3d-3f-3g-3
www busy . $	g-7h-3
www but i have	a4g-7
www but i was	g-6
www but it was	c-5d-4g-10
www buzzes . $	a-3b-3c-3d-3f-4g-4h-4
www by lunch .	b-3c-3e-3g-5
www by now .	d-3e-4
www by the hair	g8h-3
www by the time	a-3e-6
www by you .	a-4b7d-3e-6f-3g-9h-6
www cake . $	g-5h-5
www call . $	a-5b-6c-5d4e-4f-4g-4h-2
www call it a	a-3b-2c-3e-3f-2g-3h-5
www called you a	g-4
www came across as	a-3b-3c-3d-3f-4g-5h-3
www came at me	a-3b-4e-4g5h-3
www came in .	d-4
www came to the	b-7c-3d-6e-6f-7g-8h-3
www can not breathe	a-3b-4c-3d-5e-5f-4g-9h-7
www can not do	a-5c-3f-2h-5
www can not go	a-11b-4c-6d-4e-6f-5g4h-9
www can not keep	a-3b-6c-4d-5e-7f-5h-6
www can not look	b-3d-3f3g-7
www can not see	g6
www can not stand	a-10b-7c-4d-7e3f-7g-7
www can not take	b-3c-4e-5f-3g-6h-5
www can say no	b-4e-4h-5
www can we talk	a-3d-5g-4
www cancelled . $	a-4b-3d-5e-4f-3g-3h-3
www car . $	a-3b-5c-3d-4e-3f-4h-6
www car park .	a-3b-4c-4d-3e-3f-5h-3
www card . $	a-3c-4g3
www care if i	h-4
www carried on .	a-4b-3c-4d-3e-6f-4h-3
www cat . $	a-5b-5c-4d-6e-5f-4g-6
www caught . $	a-4b-4d-4e6g-4h-4
www cause . $	g-3
www caused . $	a-5d4f-4g-5
www certain sites were	a-5b-3c-5d3e-4f-3g-3h-4
www change . $	b5c-3d-3e-4f-8g-5h-6
www check his phone	a-5c-2f-5g-4
www check-in . $	g-4h-3
www checked your phone	a-2b-9c-5f-5g-4h-6
www checking . $	a-3b-6e-3f-6g-7h-3
www checking up on	a-3b4e-5
www child . $	a-4b-2c-2d-3e-4f-3g-4h-3
www children . $	b-6d-3e-5f-5g6h-3
www chips . $	a-3d-4g-4
www chose it .	a-6b-6c-7d-7e-5f-5g-5
www clear . $	g-8h-6
www coat . $	a-3c-2f-3g-4
www code . $	a-4b-2e-3h-4
www coffee . $	g-4
www cold . $	a-3b-6c-6d-3e-3f-5g-5
www come clean about	d-3g-4
www come to the	a-4b-4c-6d-3e-8f-4h-4
www computer . $	h-4
www cooking . $	a-7c-7d-6e-2f-7g-7h-7
www could have throttled	g-5h-4
www could i have	a4f-7g-6h-3
www could just not	g4h-2
www could murder a	g-4h-4
www could not care	a-4e4g-5
www coward . $	a-5c-3d-3e-4f-4
www cricket . $	a-4b-5d-5e-5f-3g-4h-6
www cried . $	a-3b-3e-6f-3
www crossed a line	a-4c3d-4f-3g-4h-5
www crossword . $	h-3
www cry . $	a-3b-6c-4d-3f-5g-5h-5
www cup of tea	f-3g-4h-3
www cut myself shaving	b-3d-3f-4g-8
www dan . $	a-3d-3e-3g-4
www dates . $	g-5h-5
www daughter . $	a-4b-3d-4e-3g4h-3
www day . $	b-10c-4d-5e-5f-4g-5h-5
www days . $	a-6b-9c-5d-6e-5f-6g-5h-5
www dead . $	a-5b-4c-4d-6e-5f-5h-4
www deal with the	a-4b-3e-3g-4
www declined . $	d-3e-3g-6
www deep down you	b-3c-3d-3e4f-4g-4h-3
www deleted the history	a-3b-5c-3d-3e-4f-3h-3
www dentist . $	a-5b-5c-4d-5e-6f-5g-5h-3
www deserve . $	a-4b-3c4d-5f-5g-5h-5
www deserve to be	a-4c-3d-6e-4f4g-4
www did . $	a-9d-6e-4g-3h-7
www did i do	a-5c-3e-3f-4h-6
www did it to	g-5h-6
www did look ,	a3c-4g-3
www did not .	b-2c-5d-2e-3g-8
www did not get	a-8b-3c-7d4e-8f-3g-8h-4
www did not open	d-5g-8
www did not say	a-4b-6e-3g-4h-6
www did not stop	g7h-4
www did not want	a4b-4c-12d-4e-11f-4g-9h-4
www did some things	g-4
www die , i	b-8c-2f-4g7
www die . $	a-4e-4g7
www died of embarrassment	a-4c-3f-4g-7h-3
www dinner . $	a-3b-3c-7g-3
www disappear into a	g-4
www disclosure . $	g-6h-3
www do , sit	a3f-4g-4h-5
www do . $	a-6b-11c-9d-5e-3f-9g4h-9
www do anything right	a-4b3c-3e-3f-4g-7h-6
www do it .	a-10b-9c-3d3e-6g7
www do not believe	g-3h-5
www do not come	g3h-6
www do not deserve	a-4b-4c-4d-8e-7f6g-8h-10
www do not even	b-3d-3e5g-3h-5
www do not feel	a-3c-5d-4f-8h-6
www do not get	g4
www do not have	g-4h-2
www do not know	b-3c-6d3e-6f-7g-5h-5
www do not mean	h-5
www do not owe	a-3b-3c-4d-4e-6f-4g-4h-5
www do not ring	a-4b4d-3f-5g-7h-4
www do not say	c-6f-3g-7h-7
www do not tell	g3h-7
www do not think	a-8c-7d-4e-6f-6g3h-6
www do not trust	a-4b-3c-2d-5e-3f-7h-4
www do not wake	a-4b-3c-6d-6e-3f-5g4h-4
www do not want	a-7b-3c-3f-8h-5
www do not you	a-3b-3c-2d-4e-5g-5h-4
www do this .	b5c-4d-3f-4g-4
www do this anymore	b-6g4
www do you feel	a-5g-5h-4
www do you need	a-6d-3f-7g-4h-6
www do you want	f-2g-6h-4
www does not want	g3
www dog . $	a-4b-3c-3d-4f-5h-5
www doing . $	b-5c-3d-4e-3f-3h-4
www done . $	a-7b-5c-5d3e-4f-3g-6h-3
www done i am	b-6c-3d-4e-5f-6g-6h-8
www door . $	b-4c-4
www door shut and	g5
www down , and	a-5c3f-2g-3
www down . $	a-3b-3d-8e-6f-3h-3
www down the stairs	b-4c-3d-4e-4f-3g5
www down with the	a-3c-4e-3f-3g-5
www drink . $	a-7b-5c-2d-3e-7f-3g3h-5
www drop it .	g-6h-4
www drove to the	a-4b-4c-5d-4e-3f-6
www dying . $	d-4g-6
www each of the	a-5b-4c-4d-4e-4f-4g6h-3
www easter . $	g-4
www eight . $	a-6b-5c-4d-3f-5g-5
www else . $	a-10c-5d-4e-5f4h-3
www end . $	a-4b5c-5d-4e-3f-4
www end of my	a3g-4
www end of the	a-7b-4c-6d-7e-6f-5g-9h-5
www enough . $	a-4b-7c-6d-4e-4f3h-6
www enough for you	a-4e-4f-5h-4
www entitled . $	g-6
www even feel bad	g-4h-3
www even notice if	a-5d-3e-3f-4h-3
www evenings . $	b-4c-3d-4e-4f-3g-3h-4
www every bit of	a-3b-4c-6e-6g-2h-6
www every day .	a-9b-11d-4g-5
www every night .	a-4b-4d-5g-5
www every single time	a-3b3d-3g-3
www every sunday .	b-6d-3e-5f-3g-6h-3
www every time i	b-5g-8
www every time the	b-5e-6g-5h-3
www every time we	a-4b-7e-3g-7
www everyone is better	a-3b3d-3e-3g-8h-3
www everyone would be	g4
www everything . $	a-2b-6c4d-4e-5f-4g4
www everything i touch	g-6h-3
www everything in the	b-4c-5d-3f-4g-5
www everything that went	g-3
www exist . $	a-4b-5c-5d-4e-5f-5g4h-3
www expect you to	a-3b-3c-5d-3e-5f-4g-5h-4
www extent that i	a-4b-3c-5d-3f-4g-5
www face . $	a-6b-10c-5d-6f-5g-7h-5
www fail . $	a-4b-7f-3g-6
www failure . $	a-4b-4c-4d-4e-3f4g-4h-8
www family . $	a-4c-5d-5e-5f-4g-7h-4
www fare . $	g3
www father . $	a-3b-6c-4e-4f4g-4
www fault . $	a-7b3c-4d-6f-6g-4h-6
www feel as if	a-6b-6e-8g-9h-6
www feel as though	b-5c-3e-3f-5h-4
www feel ashamed about	g-3
www feel attacked .	a-3b-6c-3d-4e-4f-3g-5
www feel judged by	b-3g-4h-6
www feel like a	a-3b-4c-7d-5f7g-10h-7
www feel like an	b-5c-6d-5e-4f-7g-8
www feel like i	a-7b-3c-5e-4f-6
www feel like she	a-3b-3c-4d-3e-10f-5g-9h-4
www feel like this	b-7f-9g-12h-3
www feel like you	a-5b-3e-7f-4g-8h-4
www feel safe with	b-6c-6d-3e-7f-3g-6h-6
www feel second best	a-3b-5c-3f-4g-2h-3
www feel taken for	g-4
www feel that knot	g-5
www feel that way	a-3d-3g-7
www feel that you	a-5c-3g-4
www feel tired .	g-3
www feel unheard .	a-3b-5c-4d-4e-3f-4g-4h-3
www feel used .	g-3h-3
www feel you have	a-4e-4g-6
www feet . $	a-3b-5c-5d-5e-5f-5g-4h-4
www fell . $	b-3c-3e-4f-4h-2
www felt lied to	a-5b-7c-3d-6e-3
www felt my stomach	g-4
www fence . $	a-3b-3c-3e-3h-3
www filter was switched	a-6c-4d-4
www filter works ?	a-4
www fine . $	a-5c-3d-4g-7h-3
www first . $	b-5e4f-3g-6
www five . $	g-5h-5
www floor . $	b-4d-4e-3f-3
www flowers . $	a-9b-3c-3d-4e-7g-5h-4
www followed me round	g-4
www food . $	a-4b-3g4h-3
www for a run	a-4g-4
www for a week	a-7
www for a while	a-7b-4d-9f-4g-5h-3
www for all that	g-7h-3
www for an hour	c-3d-3f-2
www for anything .	a-3b-7c-3d-3e-7f-3g-6
www for bus fare	g3
www for each of	g3
www for everything .	b-2c4d-4f-5g-15
www for good .	a-9b-3c-4e-4f-3g4
www for it .	a-6b-7c-4d-5e-6g-7
www for me ,	g-5
www for me .	a-3c-3d-7f-8h-3
www for me to	a-7b-7c-3d-4g-5h-2
www for months .	b-4c-3f-4g-6
www for tea .	g-4
www for telling me	e-3g-6
www for that .	a-3g-6
www for the soup	g-3
www for the way	a-3g-8
www for twenty minutes	a-3
www for two hours	b-3c-3h-3
www for what i	a-3b-9f-12g-4
www for you .	c-3d-2e-5g-10h-5
www forgets the bins	a-5b-4e-4g-3
www forgive me if	a-4c-8d-3e-3g-5
www forms . $	a-3b-4c-3f-3g-5h-3
www forty days .	g-4h-3
www found a receipt	g-4h-4
www found myself on	g-5
www four . $	a-7b-5d-3g-6
www fraud . $	b-3c-2d-3e-5f-6g-3h4
www friday , i	g-4
www friday , it	a3b-3c-3f-3g-4
www friday . $	a-3b-4d-3e-3f-3h-4
www fridge . $	b-3d-4e-5f-4g-6h-5
www friends . $	a-5b-6c-6d-5e-6f-3g-4h-5
www frightened . $	a-2g-7
www from me .	a-2b-6c-5d4e-6f-5g-4h-5
www from me ?	a-6d-3f-7g-4h-6
www from now on	a-3b-4c-3g-6h-3
www front of ben	e-6g-5h-2
www front of the	b-8c-6d-6e-5f-4g3h-2
www front of your	g-6h-9
www full responsibility for	a-3b-4c6d-3f-3g-3
www funeral . $	g5h-3
www garage . $	a-4b-5c-3d-5e-4f-6g4h-6
www garden . $	a-7b-5c-5d-8e-5f-6g-6h-7
www gave it to	a-6b-3e-3g-4
www get . $	b-3c-5d-3f-3g-6h-3
www get to the	g5
www glad . $	b-3c-5g-5
www go . $	a-6c-3d-3g4h-3
www go on like	a-5c-3g-7h-3
www go through your	g-7
www go to sleep	g5
www go to the	c-5e-5
www goes . $	a-6b-8c-6d-7e-9f-8g-10h-5
www going on about	a-3e-5g-4h-3
www going through the	a-3d-3g-3h-3
www going to bed	b-5c-3e-5f-6g-8h-4
www going to tell	a-9b-4e3g-4h-5
www good . $	b-3c-5d-5e-3f-3g3h-3
www good book .	c-3d-5e-3f-3g-3
www good enough for	a-4e-4f-5h-4
www goodbye . $	g5h-5
www got away from	b-6c-5d6e-5f-6g-3
www got hurt .	a-7b-5c-3d-3e-3f-4g-4
www got in .	g-7h-3
www got nothing to	a-3g4h-3
www got the better	e-6f-3g-4
www got this wrong	g-5
www got to stop	g-4
www group . $	a-4b-3c-4d-8e-5f-3g-12
www guests . $	a-6b-4c-4d-4e-4g-6h-3
www guilty . $	a-5b-4c-3d-3e5f-4g-4h-6
www gym . $	g-4h-3
www habit took over	a-3b-2d3f-2g-4
www had . $	a3b-6c-8e-4g-5h-4
www had been at	g-6
www had been on	g-7
www had enough of	a-4b-4c-4e-3f-6g5h-3
www had seen the	g-5h-2
www hall . $	h-3
www hand . $	a-4b-3c4f-3g-3h-4
www hand for twenty	a-4b-3g2
www hand it over	b-3c-3d-7e-4f-4g-3h-6
www hand on the	b-3c-4d-6e-3f-3g-6
www hand over the	a-6b-8c-5d-7e-5f-4g4h-4
www happened . $	a-4b-4d-5e-4f-3g-8h-5
www happened to be	f-3g-3
www harm . $	a-5b-4c-5d-4f-4g-5h-3
www has got the	h4
www has no intention	d-3e7g-6h-7
www has read it	g-5
www has the code	a-4f-3g-7h-3
www has told me	a-5e-7f-3g4
www have . $	a-7b-3d3f-3h-3
www have already decided	a-3b-4c-3d-2e6f-3g-4h-6
www have always been	a-4b-8c-6d-4e-7g-5
www have been .	a-6b-3c4d-6g-8
www have been a	g5h-7
www have been having	g5
www have been looking	a-3b-7c-4e3f-3g4
www have been reading	h-4
www have been so	a-5b-3d-4e-4f-2g-8h-5
www have been thinking	g4
www have been to	a-5b-3c-3d-3e-3g-5h-5
www have got a	a-5b3e-6g3h-8
www have got this	g-5
www have had .	a3c-6g-3
www have had a	a-5b-6c3d-6e-7f-4g-9h-9
www have had enough	b-4c-4e-3f-5h-3
www have had to	a-5c-2
www have let you	a-3c3f-3g-8
www have made my	g-4h-5
www have needed it	a3b-3e-3g-5
www have never been	b-6c-5e-2f-5g-6h-4
www have never told	g4h-9
www have no more	g3h3
www have not been	a-7b-3c5d-3g-10h-3
www have not behaved	a-3b-2c4d-5f-4g-4h-4
www have taken the	g-3
www have thought about	g7h-3
www have to ask	c-3d-3f-4g4
www have to be	g-6
www have told her	c-4e-5f-3g-5h-4
www have told me	a-4b-3e-7g-4h4
www have told my	a-3c-6g-5h-3
www have told you	c-6g-7
www have worked out	g3
www he broke the	h-3
www he came at	g3h-3
www he can not	g5h-3
www he carried on	g6h-3
www he did not	g-5h-7
www he does not	a-5b-3c-5d-4f-5h-8
www he followed me	b-5c-4d-4e-4g-6
www he follows me	g7
www he grabbed me	g4
www he grabbed the	h-4
www he has got	a-6b-9c-10d-9e-9f-9g-5h3
www he has never	a-3b-5e-6h3
www he has no	a-3c-2e4f-4g-7
www he has put	b-3c-3e-4g5h-6
www he has taken	g4h-3
www he has told	g5h-3
www he held my	a-3c-6e-5g-7h-4
www he hit a	g-6h-3
www he is a	a-3e-5f-7g-9h3
www he is ashamed	a-3e-5f-3g-5h-5
www he is counting	g-6
www he is in	g5h-4
www he is just	b-3d-3e4g-4h-4
www he is not	g-8h-7
www he left the	b-4c-3h-6
www he lifts his	g5
www he made me	a-5b-3c-5d-3e-4f-5g-5
www he makes me	g6
www he pushed me	a-5b-3e-4
www he put his	c-3d-4h-2
www he said .	g3h-5
www he said he	g5
www he said yes	f-3g-5h-3
www he says he	b-5e-6g-3h-3
www he says if	g5
www he stood in	g5
www he threatened to	g4
www he threw me	b-5c-3d-4e-3f-3g3
www he told me	d-2e-4h-3
www he took my	a-3e-5g-5
www he wants to	a-4b-9c-7d-5e-11f-4h-4
www he will do	g5h-3
www he will hurt	g6
www he will not	b4h-4
www he would rather	b-3e-8f-2h-4
www head . $	b-4c-5d-4e-4f-3g5h-3
www head on the	a-9b-11c-7d-10e-10f-6g-4h-5
www hear . $	a-4f-2g-4
www hear it .	b-5c-6d-4e-5f-4g-6
www hear it from	a-6b-3g-4h-5
www heart is in	g-5h-3
www held the door	g6
www help . $	a-5c-6d-6e-3g-6
www her , and	g4
www her . $	a-6c-5d-9g-3h3
www her and i	h-3
www her birthday .	g5h-4
www her face .	e2f-4g-6h-4
www her name .	e-2g-5
www her the whole	a-2b-4c-3d-5e5h-3
www her to the	a-2b-5c-5d-4e-3f-4
www here anymore .	g5
www herself . $	h-5
www hiding . $	a-5b-4c-3d-3e-3f-5g-5h-3
www him . $	b-3c-5d-2e-4g-3
www himself in the	d-3g-7h-3
www his life .	h-3
www his phone ,	a-5b-3f-5g-5
www his phone .	a-4b-8c-4d-3e-5f3g-7h-5
www hit me with	g5h-3
www home . $	a-5b-4c-6d-7e-3f-6g-11
www honest . $	b-6d-3e-7f-6g-8h-5
www honest bone in	g-5h4
www hoping i will	g-4h-5
www hour , and	g3
www hour . $	c-4d-3e-3f-3
www hour on saturday	g-6
www hours . $	a-4b-4c-4d-4e-3f-3g-9h-3
www house . $	d-4e-8f-3h-3
www how could i	a-6g-4h-4
www how do you	a-4g-2h-4
www how i was	b3d-4e-5f-4g-7h-3
www how much i	g5
www how the filter	a-4
www hungry . $	g-4h-4
www hurt . $	a-6b-5c-3d-4e-3f-4g-6
www hurt me when	b-4e-6g-6
www hurt you .	b-6c-12d-6e-5f-6g-10h-6
www hurt you when	e-4f-2g-4
www hurts . $	b-4c-3e-5f3g-10
www husband . $	a4b-5c4d-3f-5g5h-5
www husband and a	g3h-5
www i . $	a-4b-5d-4e-7f-4g-5h-5
www i always do	g-7
www i am .	b-7c-5d-2e-3f4g4h-7
www i am a	a-10b-7c-8d-10e-3f5g-5h-13
www i am afraid	a-6b-3d-3e-11f-7h-3
www i am an	a-4b-4c-3d-5e-3g-10h-7
www i am angry	a-4b-5c-4d-4f-5g-3h-3
www i am ashamed	a-5c-6d-4e-12f-7g-4
www i am asking	a-4b-6c-6d-3e-5f-6g-6h-4
www i am at	a-6b-5c-3e-4g5
www i am checking	a-3b4e-5
www i am damaged	a-5b-6c-3d-4e-7f5g-7
www i am done	a-6b-6c-6d-6e-7f-9g-8h-3
www i am entitled	g-7h-2
www i am frightened	b-5c-5d-5e-4f-4g3h-3
www i am glad	a-5c-4f-3g-8h-2
www i am going	a-7c-4d-2e-4f-5g-11
www i am home	a-3e-5g-5
www i am leaving	g-7h-3
www i am like	a-3b-4e-4f-6g4
www i am looking	a-3c-2h-3
www i am not	a-16b-9c-6d-6e-9f-4g-9h-5
www i am on	a-4b-5e-4f-7
www i am owning	g-6
www i am putting	a-4b-6c-4d-8e-7f-6g-6h-4
www i am saying	g-9h-4
www i am scared	e-7f-4
www i am sick	a-4b-4c-5d-6e-5f-9g-5h-5
www i am so	a-5b-5c-7d-6e-8g6h-8
www i am sorry	b-4e-5f-7h-4
www i am still	b-6d-3f-3g-4
www i am such	a-3b-4c-4d-3e-3f2g-5h-9
www i am telling	a-6c-7d-4e-5f-3g-6h-3
www i am the	a-7b-9c-7d-6f4g-11h-9
www i am tired	a-4b-4c-5d-3e-6f-7g-10h-5
www i am trash	a-5b4c-4d-7e-4f5g-7
www i am trying	a-5b-5c-4d-4e-5f-7g-7h-2
www i am useless	g-4h-3
www i am very	g-5h-5
www i am walking	a-3c-3e-3f-3
www i am weak	a-5b-6c-6d-5e-2g-5h-12
www i apologize .	c-10g-6
www i asked .	a-5b-3e-5f-3g-5
www i asked about	e-3g-4
www i asked for	a-6c-5d-4g-5
www i behaved badly	a-3b-3d-2g-2h-5
www i blame you	b-4c-5e-7g-4h-3
www i blamed you	a-5b-3c-6d-3g-7
www i bought a	a-3b-7c-4d-4e-4f-4g3h-4
www i broke the	c-6d-5f-3g-4
www i broke your	a-5b-4d-5f-3g-4h-3
www i burned my	a-2c-4d-3
www i burned the	a-3b-5c-4d-3e-6f-4g-9h-4
www i called you	g-4
www i can not	a-8c-6d-4e-7f-4
www i can only	g-5h-3
www i can see	e2f-3g3h-4
www i checked your	a-2b-9c-5f-5g-4h-6
www i chose it	a-6b-6c-7d-7e-5f-5g-5
www i closed it	a-4b-8c-5d-5e-5f-6g-7
www i come home	g-8h-3
www i could have	a-5b-4c-7e-4f-5g-7h-4
www i could just	g4h-2
www i could kill	a-6f-5g7
www i could murder	g-4h-4
www i could not	a4c-3
www i could say	a-8g-7
www i cry .	a-3b-6c-4d-3f-5g-5h-5
www i cut my	h-3
www i cut myself	b-3d-3f-4
www i cut the	b-3c-2d-4e-4f-3g-7h-4
www i deleted the	a-3b-4c-6d-5e-3f-3g-6
www i deserved a	a3c-6g-3
www i did ,	a-5c-6e-4g-6
www i did .	a-5b-6d-4f3g-11h-7
www i did a	h-4
www i did it	a5b-3d-6f-11g-6
www i did look	a3c-4g-3
www i did not	b-7d-11e-6f-9h-6
www i did some	a-4b-2c3d-6g-5
www i did something	a-8b-3c4d-4f-4g-7h-5
www i did the	a-7c-7d-4f-4g-7h-4
www i did was	a-6b-8c-5d-4e-3f-3g-5
www i died $	g5
www i do ,	a-6b-3g-4
www i do .	a-5b-9c-8d-8e-3f-10g-7h-10
www i do it	a-6b-4c-4d-7e-8g-8h-4
www i do not	a-14b-4c-8d-3e-7
www i do that	a-5c-3e-3f-4h-6
www i drove to	a-4b-4c-5d-4e-3f-6
www i ended up	a-3b-3c-4d-5f-4h-4
www i expect you	a-3c-5e-4g-4
www i feel abandoned	b-4c-3f-3g-3h-4
www i feel angry	b-5d-10e-3g-5
www i feel as	a-4b-7e-3f-4g-8h-6
www i feel ashamed	b-3c-3e-3g-5
www i feel cold	h-4
www i feel cornered	a-5b-7c-6d-6e-4f-5g-6h-4
www i feel discarded	a-3b-6c-4d-3e-5f-3g-4h-3
www i feel embarrassed	g-4h-6
www i feel furious	a-3b-4e-3g-5h-3
www i feel glad	b-3g-4
www i feel guilty	b-6c-6d-10e-11f-3g-2
www i feel hurt	a-2b4g-6
www i feel like	a-7b-6c-6d-3e-7f3g3h-4
www i feel numb	g-5
www i feel sad	b-3
www i feel sick	g-4
www i feel so	a-9b-7c-4d-3e-4f-5g-5h-5
www i feel taken	g-4
www i feel that	a-5b-14c-3f-4g-9h-5
www i feel tired	b-3c-3d-3g-7
www i feel trapped	b-4h-3
www i feel unheard	a-3b-5c-4d-4e-3f-4g-4h-3
www i feel used	g-3h-3
www i felt frightened	g-6
www i felt heard	g-11
www i felt my	g-4
www i flinch when	a-4f-4h-4
www i found a	g-4h-4
www i found myself	a-3b-3c-3d3e-3f-4g-5
www i found the	a-3g-7
www i gave in	a3b-7c3d-6e-3f-6g-8h-3
www i get .	b-3c-5d-3f-3g-6h-3
www i go to	g6
www i got caught	a-3b-5c-5d3e-5f-3g-6
www i grabbed my	b-3c-4e-3f-3g-7
www i had a	a3e-3f-8g3h-6
www i had been	a4c-6g-6h-4
www i had had	a-8c-3e-4g-7h-3
www i had never	a-4b-7d-3e-7f-7
www i had not	g-4
www i had seen	g-5h-2
www i had the	a-4d-3f-4g5h-5
www i had to	g4h-4
www i have been	a-4b-8c-3d-3e-3f-10g5h-4
www i have booked	a-5g-6
www i have done	a4g-6
www i have got	a-6b-11c-11d-5e-3f3g4h-8
www i have had	b-5d-3f-7h-3
www i have hidden	g3h-3
www i have hurt	a-7b-6c-6d-5e-5f-4g-7h-4
www i have let	a-3c3f-3g4
www i have made	a-3d-4e-3f-3
www i have never	a-5c-5e-4h-6
www i have not	a-8b-5c4d-5f-6g-6h-4
www i have set	a-4b-5c-8d-5f-4g-4h-3
www i have the	g3h-6
www i have thought	g7h-3
www i have to	a-3b-3c-8d-3e-4f-5g-6
www i have told	a-2c-5e-4g-8h-4
www i have worked	g3
www i have written	a-5b-3c-5f-4
www i held her	b-4c-4d-5e-5f-5g-4h-5
www i held the	a-4b-3c-3e-3
www i hid the	a-8c-6d-3g-3
www i hope i	f-3g6
www i hurt you	a-8b-6c-6d-4e-4f-4g-9h-5
www i just want	a-3b-3c-5d-4e-5f-3g5
www i keep thinking	a-3b-6c-4d-5f-4g3
www i kept it	a-7g-3
www i kept the	a3b-4c-4d-3g-6
www i knew it	g6
www i know .	a-4b-6c-5d-6e-6g-4h-3
www i know i	b-2d-3e-4f-4g-13
www i know it	a-4b-3d-5f-3g-4h-3
www i lay there	g-7
www i left .	g6
www i let him	c-3g-9h-3
www i let things	g-3h-3
www i let you	a-3g-4
www i lie there	h-3
www i lied .	a-5b-5c-2d-3f-6g-4
www i lied to	a-7b-8c-4d-7f-5g-3
www i look at	g7h-8
www i looked .	a-5b-6c-5d-4e-6f-4g-6h-4
www i looked at	d-3f-5g-8
www i looked on	g-6
www i looked up	a-3b-4c-4d-4e-5f-5
www i love them	c-3f-3
www i love you	a-4c-7e-4f-6h-3
www i made a	c-5g-3
www i made you	a-3c-4e-4g-7
www i make myself	b-3c-3d-3f3g-5
www i mean it	g3h-5
www i mean the	a-6b-8e-4f-4g4h-4
www i meant well	a6b-3c-6d-3f-4g-4h-3
www i messed up	g-5
www i miss her	d-3f-3g-4h-7
www i moved out	g3
www i must be	a-6b-5c-5d-5e-5f4g-7h-6
www i nearly did	b-7d-5e-5
www i nearly died	g-6
www i nearly hit	g2
www i need a	b-3c-3
www i need to	a-4b-4c-5d-3e-4f-3g-7h-2
www i never paid	a-6b-5d-3e-3h-3
www i never told	a3b-6e-4f-4g-3
www i noticed that	a-2c-3g-5h-4
www i only read	b-3c-4d-6f-3g-3h-3
www i opened the	a-5b-4c-6d-6e-4f-3g-9
www i paid for	a-3c-3
www i pushed her	a-6b-4c-3e-4f-5
www i put it	a-2b-4c-4d-6e-4f-3g-9h-4
www i read it	b-4d-3e-4f-4g-7
www i read the	g-4
www i regret any	a-4b-2c-4e-3g-3
www i regret it	g-3
www i regret that	a-7b-4c-10d-3f-5g-4h-7
www i said i	c-3g-6
www i said it	a-4b-7d-5e-5f-4g-7h-4
www i said no	c-4d-3e-3f-5g7
www i said so	a-3b-4f-6g-9h-4
www i said the	g-6
www i sat in	a-7b-3c-3d-3e-4f-3h-4
www i sat on	a-3b-2c-3d-3e-3f-2g-6h-3
www i saw the	a-5b-6c-4e-4f-4g-8h-6
www i say "	b-4c-3g-6
www i scratched my	a-3b-4c-3f-3h-3
www i shook the	g5h-2
www i should have	d-6g-5
www i should leave	a-3d-4g-7h-3
www i should not	b-4d-8f-4
www i shouted ,	c-2g-5
www i shouted at	a-8b-7c-4d-3e-3f-4g-6h-4
www i slammed the	c-3f-4g-6
www i sleep with	g3
www i stayed at	a-5b-6c-3d-3f-4g-5
www i supposed to	a4f-3g-4h-4
www i take responsibility	g-3
www i tell her	b-6c-3e-6f-7g-11h-7
www i think about	b-2d-3e-3f-2g5
www i think i	g4h-3
www i think it	g5
www i thought about	g-6
www i thought i	b-3c-5e-7f-5g-7h-2
www i thought you	g-3
www i threw a	a-4b-4c-3d-6e-5f-3g6
www i told anyone	g5
www i told her	g-5h-5
www i told him	a-4b-3f-4g-6h-5
www i told the	b-2c-3f-4g-8
www i told them	a-8b-3c-4d-6f-2g-8
www i told you	a-8b-3c-5d-5e-4g-12
www i took a	b-3e-3g-5
www i took the	b-3c-8d-4e-4h-3
www i turned it	g-4h-3
www i turned the	g-4
www i used to	a-5b-4c-4d-4e-6f-7g-6h-3
www i waited until	g-3
www i walked out	a-6b-4d-3e3f-8g-6h-4
www i walked to	a-3c-3f-4g-4
www i want it	a-6b-3c-3e-7g-9
www i want my	b-3c-6f-7g-6h-3
www i want this	b-4e-7g-6
www i want to	a-8b-5f-4
www i want you	a-3c-6e-3f-4g-7
www i wanted to	a-4c-3e-3f-3
www i was .	a-6b3c-4e-5f-9g-7h-3
www i was a	a-5c-4d-3g-5h-8
www i was at	g-7
www i was bored	c-5d-5e-2g-3
www i was dead	a-7e2g-5
www i was doing	b-4c-5d-5e-4g-9
www i was going	d-3e-3f-5g-5
www i was gone	g6
www i was hungry	a-3c-2
www i was in	a-6b-5c-4d-8f-4g-7h-3
www i was not	a-5b-5c4e-9f-9h-2
www i was scared	b-4c-4d-5e-8f-3g-8h-3
www i was short	g-3
www i was stressed	a-6c-7d-6g-3
www i was the	a-6b-4c-5d-6e-6f-5g-7
www i was tired	a-7c-4d-4g-10
www i was wrong	a-5b-4c-5d-5e-3f-5h-6
www i watched porn	a-6g-4h-3
www i went .	a-4c-3e-9f-7g6
www i went and	g-7h-4
www i went for	a-6b-6c-5d-3f-4g4h-3
www i went off	a-4b-5c4d-5e-4f-4g-4h-4
www i went through	c-3d-3f-3g-9
www i went to	a-5c-4
www i will .	b-4c-3g-7h-3
www i will ask	g-6
www i will be	a-5b-5c-3d-6e-5f-5g-5h-5
www i will do	b-2d-3f-3
www i will forget	a-3b-6d-8e4g-6h-6
www i will hurt	b-3e-3f-4g4h-3
www i will never	a-3b3c-4d-4e-5g-8h-2
www i will not	a-9b-6c-4d-4e-3f-7g-3h-3
www i will put	g4
www i will ring	b-4d-3f-4g-9
www i will say	a-3g-4
www i will sleep	g-5
www i will stay	d-3f-2g-4h-3
www i will take	b-6g-10
www i will tell	b-2c-6g-10
www i wish i	a-4b-6c-3d-3e-7f-5
www i would a	g-6h-7
www i would be	a-4c-5d-3e-7f-4
www i would have	a-9b-5c-5d-2e-5f-4h-5
www i would kill	g-8h-8
www i would like	a-4e-10f-3g-6
www i would never	a-4b-3e-7
www i would not	a3c-5d-3e-6h-4
www i would rather	b-3c-4e-7f-3h-3
www i would say	a-4b-3c-3e-6g-3
www i would tell	g-7
www idiot . $	a-3b-3c-3d-4e-3f9g-5h-7
www if any of	a-4g-5
www if i am	a-5
www if i did	a-12b-4c-5f-3g5
www if i died	g5
www if i do	a-4b-3f-4g-3h-4
www if i find	g-6
www if i had	b-3e-3f-4h-7
www if i have	c-11g-5
www if i leave	b-3e-6g9
www if i left	g6
www if i slip	g-4
www if i tell	a-4b-5e-6f-4g6h-3
www if i thought	g-3
www if i told	g5
www if i was	a-8c-4d-4e-4f-3g4
www if it happens	g-4
www if it is	b-3
www if it were	a-10c-3d-3
www if that is	a-6e-3f-4g-3
www if there is	g-3
www if this is	a-6f-3g-5h-4
www if you are	a-9b-6d-6e-4g-5h-6
www if you feel	e-4g-6
www if you felt	g-4
www if you had	a5e-4g-10h-3
www if you leave	a-4b-4d-3e-4g5
www if you lie	b-5g-5
www if you want	g-4h-3
www if you were	g-4h-8
www if you would	a-8e-5g-7
www imagining it .	e-4
www in . $	a-9b-4c-7d5e-8f-6g-4h-4
www in a way	a-3h-4
www in case i	g5
www in every room	h-6
www in front of	b-5c-3d-4e-6f-3h-4
www in group .	c-4d-3e-3f-5g-5h-4
www in it .	a-3b-5c4e-8f-3g4
www in june ,	g-7
www in june .	a-5b-3c-7d-4e-3f-4h-3
www in march .	a-4c-4d-5e-4f-4h-3
www in may .	b-4d-4e-4f-4g-6h-3
www in my defense	a6b-5c-4d-7e-3f-4g-5h-3
www in my hand	a-3g4
www in my stomach	g-8
www in that meeting	a-3c-3g-3
www in the back	a-3b-5d-4e-5g-5h-3
www in the bath	a-7b-3c-3d-3g5
www in the bathroom	a-5b-3c-3d-5e-5f-8g4h-6
www in the bedroom	a-5b-2c-3d-3f-4h-3
www in the canal	a-3b-4f-3g-5h-5
www in the car	b-5c-5d-4e-4f-6
www in the doorway	g5
www in the drawer	d-5g3h-5
www in the eye	a-5b-6c-4d-7e-5f-5
www in the fridge	g-7h-5
www in the garage	a-4b-5c-3d-5e-4f-6g5h-6
www in the garden	a-6b-6c-6d-8e-3f-5g-4h-7
www in the ground	g5
www in the group	g-7h-3
www in the hall	g-5h-4
www in the kitchen	a-4d-3f-4g-5h-3
www in the mirror	a-3b-4d-3e-4f6g-8h-6
www in the morning	a-4b-4e-3h-4
www in the other	g3h-4
www in the session	c4g-5
www in the shed	a-6b-5d-4f-4g-5
www in the shower	h-3
www in the spare	g-4
www in this house	g-13h-3
www into . $	f4g-4h-4
www into it .	g-7
www into the bathroom	g-4
www ironing . $	a-5b-6c-3d-4e-6f-5g-5h-5
www is . $	a-7b-7c-7d-7e-5f-6g-5h-5
www is a bad	g-4h-6
www is a bit	a-9b-7c-8d-3f-10g-3h-7
www is a mark	g6h-6
www is all i	b-4g-6h-4
www is always the	h-3
www is another lie	g-3
www is dead .	g-10h-4
www is going to	a-6b-4c-3d-5e-3f3
www is how i	a3b-9d-3g-4
www is how it	g-4h-3
www is in bits	g-5h-3
www is in the	b-3d-3g3
www is it .	a-5b-5d-3e-5f-4g-8h-3
www is it normal	g5
www is it wrong	c-4f-3g4
www is killing me	a-3b-5c-2d-4e-5f-6g-9
www is no future	f-6g-6h-4
www is no point	g3h-3
www is not a	a-7b-4e-4f-6g-3h-5
www is not as	d-3f-5g-6h-6
www is not like	b-3d-3e-3f-4g-7
www is not that	a-2g3
www is not the	g-9h-4
www is on the	g5h-3
www is such a	g-4
www is that i	g-3h-5
www is the point	a-3b-4d-4e-5f-5g-7h-5
www is the same	a-7b3d-4e-4g-3h-6
www is waiting for	a-3b-4c-5d-5e-8f-6g-7h-6
www is what i	a-4b-10c-4e-9g-7h-3
www is wrong with	d-3e4g-3h-4
www is your fault	a-4b-4d-3g-7h-3
www it , and	g-5
www it , but	a-7b-4c-3e-5g-6h-4
www it , i	a4b-6e-4f-6
www it . $	a-10f-9h-7
www it ? $	g-7h-6
www it again ,	a-3b-4c5d-5g-7
www it all to	e-4g3
www it as a	g-6h-11
www it away .	c-3d-4f-5g-3
www it before i	a-4c-4d3f-3g-6
www it did not	a-8b-5c-6d-7e-4f-6g-7h-5
www it does not	a-5b-4c-5d-7e-6f-4g-4h-3
www it enough .	f-4g-6h-8
www it first .	g-6h-3
www it for me	a-6b-10c-3d-5e-7f-4g-6
www it happens again	g-4
www it has been	g-6h-3
www it if you	g-4
www it in my	a-7b-9d-6e-5g-6h-3
www it in the	a-7b-4c-5d-6e-4f-3g-3h-3
www it is a	b-6c-6d-3f-10g-4h-9
www it is all	a-9b-10e-4f-5g-11h-4
www it is always	a-5b5c-3d-5f-6g-3h-3
www it is hardly	a-4b-5e-4f-4g-4
www it is in	b-4c-3d-4g4
www it is no	a-4b-5d-3f-4g-7h-6
www it is not	b-6c-3d-3f-3g-4h-4
www it is only	a-5b-4c-3d-4g-6
www it is over	g2
www it is the	a-7b3d-3e-3f-3g-4h-5
www it is your	a-6b-7d-5e-4f-4g-8h-5
www it just happened	b-3c-4d-6g-4
www it off .	a-3b-3c-4d-7f-4g-6
www it out .	c-5e-8f-3g-7
www it over .	b-4c-3d-7e-4f-4g-7h-6
www it right .	a-3b-4c-5e-6g-5
www it so you	g-6
www it that way	a-5b-3c-5d-3e-3g-4
www it to protect	g-5
www it to the	a-4b-4d-6e-3f-3g-7
www it tonight .	a-4e-6f-2
www it too .	a-3b-3c-7d-3f-4g-3h-3
www it up .	a-3b-4c-3e-5g-5h-5
www it up every	a-4c-5d-6f-4g-3
www it was a	a-10b-3d-5f-6g-6h-7
www it was just	a-10b-7c-3d-9e-6f-7g-4h-5
www it was like	a4c-3d-4g-7
www it was my	b-4c-5d-5h-3
www it was not	a-13b-3c-6d-10e-2f-4
www it was on	g-7
www it was one	b-6d-3e-6g-9h-4
www it was only	a-7g-5h-3
www it was that	b-3c-9d-8e-3f-6g-6h-4
www it was the	a-12b-9d-6e-3f-9h-8
www it was two	a-5b-5c-3d4f-5g-5h-3
www it was your	g-3
www it went on	a-5c-4d-3g-5
www it were not	a-10c-3d-3
www it when you	a-9
www it with me	g-2
www it with the	b-3f-3g3
www it would be	a-9b-6d-4e-3f-4g4
www it would help	a-4b-4d-3e-4g-6h-2
www it wrong that	c-4f-3g4
www itself . $	g-5h-3
www january . $	a-5b-4c-4d-3e-6f-3g-4h-5
www jo . $	b-3f-2g-5h-4
www job . $	a-4b-3c-4d-5e-6f-3g-8h-5
www joint card .	a-4c-3d-3f-3
www joke of a	g-4h-6
www june . $	a-5b-6c-7d-4e-5f-4h-3
www just did not	g3h-3
www just going through	a-3d-3g-3h-3
www just let it	c-5d-4e-6g-7h-4
www just not be	g4
www just the two	d-3
www just want to	a-3b-3c-5d-4e-5f-3
www keep thinking about	a-3b-6c-4d-5f-4g3
www kept it in	a-7g-3
www kept the tablet	g-4
www kettle on ,	b-4d-3e-4g-4
www keys by mistake	g-3
www keys in the	a-5b-6c-4d-3e-3f-4g-7h-5
www kicked in .	a-5b-4c-3d4e-3f-5g-4h-4
www kids . $	a-6b3c-3d-4e-9h-5
www kids i love	c-3f-3
www kill me if	g-3
www kind of husband	a-5c-3d-4f-6g-4h-6
www kitchen . $	a-3b-3c-3d-6e-3f-5g-5h-5
www knee . $	b-3c-5d-6e-5f-3g-7h-5
www knife in the	a-4b-6c-3d-5e-3f-6h-7
www know . $	a-4b-5c-5d-5e-9g-6
www know how long	g-5
www know how to	a-9g-3h-3
www know i am	a-5e-6g-11h-3
www know i have	g-9h-4
www know if i	a-3d-3g-5h-5
www know it .	c3g-6h-2
www know that .	a-5d-4f-4g-4h3
www know what i	b-4c-3d-3f-8g-12h-4
www know what you	a-8b-3c-4d-7e-9f-3g-6h-6
www know when you	a-3c-3e-3
www land . $	b-3c-3e-4f-3g-4h-3
www laptop . $	a-3b-3c-4d-3f-3g-4
www laptop again .	g-6
www last . $	g-9h-4
www last night ,	a-4b-2e-3g-12
www last time .	b-4c-3d-3e-4f-2g3h-4
www last time he	g5
www last week .	a-4b-3c3d-7e-3f-5g-4
www late , the	d-2g-6
www late . $	g5h-2
www later . $	a3e-5g-3
www laughed . $	g-5h-4
www laughing . $	a-3b-4c-5e-4f-2g-9
www lawn . $	a-3b-5c-4d-6e-4f-4g-7h-4
www leave . $	a-5b-7c-3d-3e3f-3h-6
www leave him .	a-4b-4d-3e-6f-6g-9h-5
www leave the room	a-3g3
www left . $	b-3c-4d-4f-3
www left a note	g-4h-3
www left me to	a-4b-3e-3g-4
www left the kids	b-4c-3h-6
www left you with	a-4c-3g-6
www less . $	a-5c-3d-5e-4f-4g-5h-3
www let it go	c-5d-4e-6g-7h-4
www let me know	a-3e-3g-3
www let me see	h-3
www let things slide	g-3h-3
www let you down	a-4c3g-8
www letters . $	g3h-4
www library . $	a-4b-6c-5d-5e-5f-6g-5h-4
www lie , i	g-3
www lie . $	a-6b-6c-6d-3e-5f-5g-7
www lie and i	a-3b-5c-4d-5e-4f-3g-3h-5
www lie there till	h-3
www lie to me	a-3b3d-3e-7f-4g-6
www lied . $	a-5b-5d-3e-4f-5g-4
www lied about the	a-4b-4c-4d-5e-3g-3
www lied to .	a-5b-5d-6
www lied to you	a-7b-8c-4d-7f-5g-4h-3
www lies . $	a-4b-5c-5d-5e-3f-3g-7h-4
www life . $	a-5b3c-5d-3e-3g7h-3
www life i mean	a-3b-2f-5g3
www like . $	g-6
www like a child	a-4c-5d-3e-4f-4g-5h-3
www like a complete	h-8
www like an hour	g-5
www like five minutes	a4c-3d-4g-7
www like i am	e-4f-5h-3
www like she is	a-3b-3c-4d-3e-10f-5g-9h-4
www like ten minutes	a-4b-3c-5d-3e-3f-3g-4h-4
www like that .	a3b-3c-6d-6e-4f-4g-7h-6
www like the dead	g-5
www like this ,	a-4e-5f-5
www like this .	b-3c-3d-3e-2f-4
www like to ask	c-6g-4
www like to be	f-4
www like to hear	a-3b-4c-5d-3e-6f-4g-6
www like to know	a-9b-4c-7d-3e-6f-3g-7h-2
www like to talk	a-3c-4e-3
www like you are	g-9h-6
www list . $	f-4g-6h-5
www listen . $	a-6b-7c-3e-6g-3h-4
www live . $	a-6b-4c-6d-4e-7f-3g-4h-3
www locked me in	b-4c-3d-2e-3g7
www locked the door	g3
www lol . $	e-5f-5g-8h-3
www lonely . $	a-6b-5d-3e-4f-5g-6h-4
www long . $	g-4h-3
www long sleeves in	g5
www longer . $	g4h-3
www look , i	g-6
www look . $	a-4b-3c-3d-3e-5f-3g3
www look after the	g7
www look at it	g-7
www looked . $	a-7b-6c-7d-5e-5f-6g-7h-4
www looked up how	a-3b-4c-4d-4e-5f-5
www looking . $	g-6h-3
www looking for the	g-8
www lose her .	a-10b-4c-7e-10f-7g-9h-5
www lost . $	a-4b-5c-4d-4e-5f-5g-8h-6
www lost cause .	g-3
www lot . $	b-6c-5e-3f-7g3h-5
www loud . $	b-5c-6d-5e-4f-7g-5h-4
www love . $	a-4b-2c-4d-3e-3f-6h-3
www love it if	e5g-5h-3
www loved . $	a-4c-3d-6e-4f4g-4
www lunch . $	a-6b-5c-7d-6e-3f-5g-6h-4
www lying . $	a-8b-4c-8d-9e-4f-6h-4
www m . $	g-3h-3
www made . $	a-4b-5d4f-6g-5h-3
www made a fool	c-3d-4e-5f-4g-7
www made me laugh	g-11
www made you feel	a-3c-4e-4g-7
www make myself sick	b-3c-3d-3f3g-5
www making a mountain	a-3c-3e-5h-4
www man . $	a-4c-5e-8f4
www man at the	a-5b-7c-6e-4g-4h-4
www man next door	a-4d-4f-5g2h-4
www march . $	a-6b-6c-5d-5e-3f-5g-5h-3
www match . $	a-4b-3c-4d-4e-6f-3g-5h-4
www may . $	b-4d-4e-3f-4g-6h-4
www me . $	a-11c-4d-3e3g-6h-5
www me ? $	a-3e-9g-5h-4
www me about monday	g-3
www me about the	g-7h-3
www me again i	b-5g-5
www me against the	b-5c-3d-4e-3g5
www me and i	a-3b-5c-4d-7e-4g-6h-5
www me and not	g-5
www me anymore .	h-4
www me at scrabble	a-3b-3c-3e-4g-4h-3
www me at the	g-6h-6
www me by the	g8h-3
www me down the	b-4c-3d-4e-4f-3g5
www me first .	a-3e-9f-3g-3
www me how the	a-4
www me i would	g6
www me if i	a-6c-4e-3
www me if it	d-3e-2g-4h-2
www me if you	a-5b-4d-3e-9g-6h-3
www me in front	a-3b-10d-6e-3g3h-2
www me in it	g4
www me in the	a-3b3c-3d-5e-6f-5h-7
www me into the	b-4c-4g-7
www me know when	a-3c-3e-3
www me like a	a-5b-5c-4d-5e-8f-9g-9h-5
www me of my	a-5b-6c-7d-6e-4f-3g-5h-6
www me on the	g-4
www me round the	g-4
www me see my	g5
www me see the	a-3b-2e-4g-6
www me the truth	b-5e-4h-4
www me to deal	a-4b-3e-3g-4
www me to do	g-3
www me to fail	a-4b-4c-2f-3g-4
www me to it	a3b-8d-3e-5f-3g-6h-3
www me to keep	a-4
www me when he	c-6d-4e-5f-4g-7
www me when she	b-3e-7g8h-5
www me when you	a-5b-11c-3d-5e-8f-5g-8h-4
www me with the	a-3b-6d-3e-5f-2g6
www me your phone	b-3g-9
www meeting , and	c-3e-5g-4
www meeting . $	b-8e-3g-6h-5
www meeting at seven	a-3c-3f-3
www meetings . $	a-6b-5c-5d-4e-3f-5g-6h-5
www men are wired	a5b-4c-3d-4h-3
www messages . $	a-7b-3c-3d-5e-3f-3h-4
www met . $	a-2b4c-7h-3
www midnight . $	a-3d-3e-4f-3g-4h-4
www might have had	a-7e-3g-8h-3
www mine : i	b-3d-3f-2
www minute , i	a-6b-3e-4f-5g-6h-4
www minutes , tops	g-3h-3
www minutes . $	b-4c-4d-3f-4
www mirror . $	a-3b-5c-3d-4e-4f8g-8h-6
www misery . $	a-4b-6c-6d-4e-8f-5g-3h-7
www mistake . $	a-4b-2c-2f-3g-4h-3
www mistakes were made	a-4c-8d3g-2
www mo . $	a-3b-2c-3d-3e-3f-3g-6h-3
www monday . $	a-7b-3c-9d-3e-4f-5g4h-6
www money . $	b-4c-5d3e-3f-3h-5
www month . $	a-5b-3c5d-4e-6f-5g-5h-6
www month i have	a3c-6g-7
www months . $	a3b-3c-3f-3g-6
www more . $	a-6b-3c-5d-3f-4g-4h-7
www more i would	e-4g-7
www more lie and	a-3b-5c-4d-5e-4f-3g-3h-5
www morning . $	a-4b-6c-5e-3f-4g3h-3
www morning and i	g-8
www mother . $	a-4b-8d-4e-6g-3
www motions . $	a-3d-3g-3h-3
www mountain out of	a-3c-3e-5h-4
www move on .	a-5c-6d-4e-3f-6g-7h-5
www much . $	a-7b-4c-5d-5e-5f-6g-4h-5
www mug . $	a-4b-4c-3d-3e-3g3h-8
www must be the	a-6b-5c-5d-5e-5f4g-6h-7
www my arm with	a-3g6
www my back .	a-3b-5c-5d-3e-4g-7h-4
www my behavior .	a-2b-4d-5e-3f-3g-4
www my birthday .	b-3c-8d-4g3
www my boss is	a-8c-4d-5e-3f-5g-4h-5
www my counselor says	a-3d-3f-3g-5h-3
www my defense ,	a6b-5c-4d-7e-3f-4g-5h-3
www my desk ,	g5h-4
www my feet .	a-3b-5c-5d-5e-5f-5g-4h-4
www my friends .	a-5b-6c-6d-5e-6f-3g-4h-5
www my group .	a-3c-6g-5h-3
www my hand .	a-5b-3c-7d3
www my hand for	a-4b-3g2
www my hand on	b-3c-4d-6e-3f-3g-6
www my hands round	g4h-4
www my head .	g9h-6
www my head on	a-9b-11c-7d-10e-10f-6g-4h-5
www my heart is	g-5h-3
www my keys by	g-3
www my mother .	b-7c-9d-6f-7h-11
www my mother says	g-6h-4
www my own .	g-5
www my part in	g-5h-3
www my passport and	g6h-5
www my phone ,	a-6
www my phone .	g4h-3
www my phone and	g6
www my phone in	b-4f-3g-5h-2
www my phone off	c-4g-7
www my rope .	a3g-4
www my sister .	b-4c-4e-3
www my sister says	h-3
www my son says	a-4c-3f-3
www my sponsor .	b-5c-5d-5f-3g-4
www my stomach drop	g-4
www my stuff .	g-4h-3
www my tongue ,	h-5
www my twenties .	a-4b-4c-4d-4e-5g-4h-5
www my wife has	a-3b-3d-2e3g-6h-8
www myself . $	a-8b-7c-8e-7f-5g-7h-4
www myself in the	a-5b-5c-3d-7e-5f6h-6
www myself on the	g-5
www myself shaving .	b-3d-3f-4g-5h-3
www myself sick .	b-3c-3d-3f3g-5
www myself with the	g8h-4
www name . $	a-6b-3c-4e-3f-4g-7h-6
www nearly died of	g-6
www neck . $	g8h-4
www need . $	a-4b-5c-4d-3e-3g-5h-2
www need to hear	a-3f-4
www never forgets the	a-5b-4e-4g-3
www never want you	g-3
www next time :	d-3g-3
www next to my	g7
www night . $	b-6c-5d-4e-4f-7h-3
www nine , and	g-4h-4
www nine . $	a-4b-3e-4f-2g-4h-3
www no . $	b-4c-3e-4f-2g-6h-5
www no big deal	a-3b-3g-6h-3
www no intention of	d-3e7g-6h-7
www no reason to	a3c-4f-6
www nobody else .	g4
www nobody in this	b-6g-6
www none of it	b-4d-3e-4f-3g-6h-6
www none of this	a4e-3
www noon . $	g-3h-3
www not . $	a-10b-6c-6d-8f-5g-5h-7
www not a monster	a-3b-5c-4e-6f-6g-4h-4
www not allowed to	a-5e-5g-9h-4
www not an honest	g-5h4
www not as if	a4f-5g-6h-7
www not as though	a-7b-4c-4d-6f-4h-4
www not be around	g3
www not be there	a-11b-7d-4e-3f-4
www not been honest	a-3b-3g-4
www not behaved well	a-3b-2c4d-5f-4g-4h-4
www not believe a	g-3h-5
www not call it	a-6c-4g-4
www not calling you	g-3h-6
www not care less	a-4e4g-5
www not come back	g3h-6
www not deserve to	a-4c-3d-6e-4f4g-4
www not do anything	a-4b3c-3e-3f-4h-4
www not do that	g-6
www not do this	b-6g4
www not even feel	g-4h-3
www not exist .	a-4b-5c-5d-4e-5f-5g4h-3
www not feel safe	c-3d-3f-3g5h-4
www not for your	g-7
www not give me	g3h-5
www not go on	a-6b-3c-4e-2f-3g3h-5
www not going anywhere	a-3e-4g-3h-5
www not going to	a-6b-10c-5d-3e-6f-5g-3
www not have .	a-6b-3d-8f-3h-4
www not have needed	a3b-3e-3g-5
www not have to	a3c-8d-4e-7h-4
www not hurt you	a3b-4d-6e-4f-4g-8h-6
www not know how	a-7g-4
www not know if	a-10g-6h-4
www not know it	c-6d5e-6f-5g-7h-5
www not know what	a-9b-4d-8e-9f-8h-6
www not let her	g6h-3
www not let me	a-6b-7c-4d-4e-9f-3g-5h-4
www not like i	a-14b-4d-4e-3f-5g-7h-2
www not look at	b-3d-3f3g-7
www not make it	a-9b-4c-4
www not mind if	g5
www not owe me	a-3b-3c-4d-4e-6f-4g-4h-5
www not pass the	a-3g-4
www not proud of	a-4d-3e-3f-3g-3
www not ring anyone	a-4b-4d-2e-4f-6h-8
www not say it	b-3c-4d-5f-3g-6h-6
www not saying you	g-6h-7
www not see .	g-3
www not tell you	a3c-4e-4f-4h-4
www not the man	a-5d-6g-5
www not think i	g6
www not to be	g6
www not trust myself	a-4d-4e-3f-8h-4
www not wake up	a-5c-6d-5e-3f-4g4h-4
www not want an	g-8h-5
www not want that	g-4h-5
www not want to	b-3c-5d-2f-8h-4
www not yet .	a-7b-4c-4f-4g-6h-4
www not you dare	a-3b-3c-2d-4e-5g-5h-4
www note on the	g-4h-3
www nothing but a	a-4b-3e-4h3
www nothing in the	a-4b-10c-5d-6e-4f-8g-8h-5
www nothing on telly	a-3b-3e-3f-4g-5h-5
www nothing on the	b-13d-4g-4
www nothing to live	a-3g4h-3
www notice if i	a-5b-3d-3e-4f-4g-3h-3
www noticed i was	a-4d-2e-6g-4h-4
www now . $	a-4b-5c-3e-5f-5h-7
www now on .	a-3b-4c-3g-6h-3
www numb . $	g-3h-6
www of . $	d-3e-3f-3g-6
www of a man	g-4h-6
www of a molehill	a-3c-3e-5h-4
www of ben .	e-6g-5h-2
www of embarrassment when	g-6
www of it ,	a-7g-5
www of it .	a-8b-8c-10d-13e5f-4g-13h-6
www of me .	a-3b-8c-3d3f-5g-7h-9
www of me to	g3
www of my life	c-7d-3f-5g-4
www of my rope	a3g-4
www of myself .	a-6b-3c-6d3e-6f-8g-7h-3
www of tea .	a-3c-4f-3g-5
www of the holiday	a-3c-7d-6e-6g-6
www of the kids	b-8c-3d-5e-5f-4h-3
www of the month	g-5h-3
www of this .	a-6c-3e-3g-13h-5
www of this would	a4e-3g-9h-3
www of us .	a-3f-3g-5
www of what i	g-4
www of what you	a-4g6
www off . $	a-5b-2c-4f-3g-5h-3
www off the rails	a-4b-5c4d-5e-4f-4g-4h-4
www on . $	a-4b-4c-4d-9e-4f-3h-4
www on about it	a-3e-5g-4h-3
www on an app	a-4b-4c-5d-5e-4f-4g-4h-3
www on at me	g-6h-3
www on for you	a-5b-4e-5f-5h-5
www on friday .	a-7d-4f-4g-8h-3
www on friday i	b-4c-5d-5e-5g4
www on it .	a-3b-5d-5e-4g-8
www on like this	a-5c-3g-7h-3
www on me .	g-6h-6
www on monday .	a-5b-4c-8d-4e-4h-7
www on monday i	c4g-6
www on my arm	g4
www on my car	b-3c-4e-3f-3g5h-5
www on my feet	a-3b-5c-5d-5e-5f-5g-7h-6
www on my own	b-3c-5e-3g-8
www on my shoulder	a-4b-5c-6d4e-3f-3
www on saturday ,	f-3g-10
www on saturday .	g-6
www on saturday and	c-7d-3g8h-3
www on saturday that	g-5
www on sunday .	a-3c-4e-3f-4
www on sunday i	g5h-4
www on the bed	g7
www on the bench	b-5c-4d-5e-4f-4g-5h-3
www on the bridge	a-8b-7c-4d-7e-6f-4h-5
www on the family	g-4
www on the fridge	a-3b-4c-4d-3e-5g-5
www on the ice	b-4c-5d-6e-4f-4g-7
www on the oven	b-3c-4d-6e-3f-3g-6
www on the phone	a-9b-15c-8d-8e-5f-9g-7h-4
www on the pier	g-4
www on the site	g-6
www on the stairs	g-7h-3
www on the train	a-4b-5c-3d-3e-4f-5g-7
www on the way	a-3b-6c-7d-11e-7f-4
www on their own	a-3c-5d3g3
www on thursday ,	a-4c-3e-3f-3
www on thursday .	c-4e-3g-7
www on tuesday .	a-3d-3g-7
www on you .	g-8
www once , for	a-4c-3g-3
www one . $	a-5b-6d-4e-5f-4g3h4
www one more lie	a-3b-5c-4d-5e-4f-3g-3h-5
www online . $	a-3b-3c5d-5f-4g-4h-4
www open . $	a-4d-2e-3f-4g-8h-6
www opened that account	b-3d-3g-6h-3
www opened the laptop	a-3b-3c-3d-2e-5f-3h-4
www opened the private	b-3c-4d-5f-3
www opened the site	a-6d-5e-2g-4
www or i am	a-5c-4d-6e-5f-2g-11
www or i will	b-5c-3
www ought to be	a-5b-5c-3d-3e-4h-5
www our bedroom .	d-4e-3g-6h-3
www our daughter .	a-4b-3d-4e-3g4h-3
www out . $	a-4b-6c-5d-5f-5h-8
www out in the	a-5b-4d-7e-3f-5g-5
www out loud .	a3b-3c-4d-3e-3f-5g-5h-4
www out of a	a-3c-3e-5h-4
www out of my	a-3c-13e-5f-5g-6h-2
www out of the	a-4b-3c-10e-9f-2h-4
www out of this	a-3b-7c-8d-7e-9f-3g-9h-4
www out on the	b-5c-6d-6f-5
www out there has	g3
www outside . $	h-4
www over . $	a-5b-4c-6e-5f-4h-5
www over me .	b4d-3e4f-5g-4
www over the fence	a-3b-3c-3e-3h-3
www over the summer	g-3
www own . $	a-6b-4c-6e-3g-8
www pack a bag	h-3
www pages . $	g-5h-4
www paid . $	a-6b-3d-4
www paid for a	a-4c-3d-3f-3
www paid for it	a-4b-5d-3e-3
www paranoid . $	h4
www park . $	a-3b-4c-4d-3e-3f-5h-3
www parking . $	g-4
www part . $	a-6b-3c3d-10g-4h-3
www part in it	a-4b-5c5d-6e-5f-4g-6h-4
www pass the shop	a-3g-4
www peace . $	g-7h-5
www peace with it	g-6h-4
www person . $	a-9b-4c-3d-3e3f-7g-5h-8
www phone , and	g-7
www phone . $	a-5c-3d-5e-4
www phone buzzes .	a-3b-3c-3d-3f-4g-4h-4
www phone in my	g-7
www phone in the	a-8b-5c-7d-8e-3f-7g-7h-4
www phone into the	g-4
www phone off .	b-3c-3d-3g5
www phone rang .	a-4d-3e-5g-7h-3
www pictures . $	b-3e-3g-3
www please tell me	a-5b-7e-7f-4g-6h-3
www pond . $	g-7h-3
www porn . $	a-5c-2d-3e-2f-3g-4h-3
www private window at	a-4b-5c-3f-3
www protect you .	g-5
www proud of .	a-2d-3e-3f-3g-3h-3
www put a knife	g-3h-6
www put it in	a-6c-3d-4e-4f-4g-9h-3
www put it on	b-4c-3d-4e-3f-3g-3h-3
www put the kettle	b-4d-3e-4g-4
www put the phone	b-3g-4
www questions . $	a-5b-4c-3d-5e-4g-3
www quiet , i	g-8
www quiet . $	c-3f-3h-5
www rain . $	a-4b-5c-5d-4e-8f-7g-6h-5
www raised your fist	a-3b-7c-3e-6f-3g8h-4
www rang . $	a-5c-6d-3e-4g-9
www rang dan .	a-3b-2d-3e-3g-4h-3
www rang mo .	a-3b-2c-3d-3e-3f-3g-6h-3
www rather be dead	e-7f-3g5h-3
www rather be with	a-6b-5f-4g-4h-6
www rather die than	b-3c-3e-4g-6h-3
www read it .	e-5f-4g-7
www read it out	c-7e-4f-4g-5
www receipt . $	a-3b-5d-6e-7f-2g-5h-3
www regret it .	g5
www regret it if	g-3
www regret that .	a-5b-5c-8d-3f-7g-4h-9
www rejected . $	a4b-6c-3e-3f-5g-4h-4
www relieved that i	g-3
www rest . $	a-7b-4c-5e-3f-3g4h-5
www rice . $	g-4h-4
www right . $	b3c-6d-5f-7g-6h-6
www right there .	a3c-3d-5g3
www ring anyone .	a-4b-4d-3e-5f-5h-9
www robbed a bank	a-4e-4g-4h-5
www robbed me of	a-5b-6c-7d-6e-4f-3g-5h-6
www roof . $	g3h-3
www room . $	a-3b-3c-3d-5e-3f-3g3h-4
www rope . $	a3g-4
www rota . $	g-5
www row . $	d-4
www run . $	a-8b-4c-7d-7e-7f-7g-6h-3
www sad . $	a-8b-8c-4d-3e-7f-4g-5h-7
www sad and i	b-3c-4g-7
www safe at home	g3h-5
www said , "	g-4h-6
www said , and	a-3g-7
www said . $	b-3e-3f-3h-5
www said he would	g5
www said her name	e-2g-5
www said i would	c-3e-6g-10
www said it .	a-3b-6d-5e-5f-3g-7h-3
www said yes .	f-3g-5h-3
www said you feel	e-10g-5h-3
www said you would	e-7
www saint . $	a-9b-6c-5d-5e-6f-7g-4
www sam . $	a-5b-5c-4d-3e-4f-4g-5h-4
www same . $	b4d-4e-3f-4g-3h-5
www sat down .	b-4c-3d-4f-3g-9
www sat in the	b-4c-4d-4e-4f-4g4
www sat on the	a-3b-2c-3d-3e-3f-2g-8h-2
www saturday . $	g-6
www saturday and i	c-7d-3g8h-3
www say " i	b-3g-5
www say , and	g-3
www say . $	b-8c-5e-5f-7
www say i was	g-3
www say it enough	f-4g-6h-8
www say it was	a-8g-6
www say no .	b-4c-3e-4f-2g-6h-4
www say no to	a-5b-3e-7f-3g-6
www say so .	g-4h-7
www say sorry .	c-5e-6g-6h-3
www say that i	a-3c4g-5
www says . $	a-6b-6d-5e-3f-3g-8h-5
www says he will	g6
www says i should	a-2c-3d-5f-4g-5
www says if i	g5
www says it is	g3
www scared he will	b-4d-3f-4
www scared i will	f-4
www scared of the	a-5b-5c-3d-6e4f-2g-6h-8
www scared of what	e-3f-3g5
www school . $	a-2b-3f-3g-6h-3
www school run .	a-4b-3c-4d-5e-6f-3g-4
www screen . $	a-5b-5c-4d-7e-4f-3g-3h-4
www sea . $	b-2c-3d-6e-4f-3
www second best .	a-3b-5c-3f-4g-2h-3
www see . $	a-4c-3e-11f-2
www see it .	g-6
www see that .	a-5c-4d-4f-3g-8
www see the statements	b-3e-6g-4
www session was cancelled	h-3
www set up a	a-5b-4c-6d-7e-3f-5g-4h-5
www seven . $	g-6
www shaving . $	b-3d-3f-4g-5h-3
www she can not	h-10
www she did not	a-4b-6e-3g-4h-5
www she has got	b4e-8f-4h4
www she has had	e-6h-8
www she hit me	g5h-3
www she is a	a-5b-4c-3d-6e-12f-5g-5
www she is not	g8h-6
www she is waiting	g-6
www she never lets	d-3e-7g-5h-3
www she thinks i	b-4e4f-3g-5
www she told me	a-5b-6e-5f-6h-5
www she will not	a-5b-8c-7d-7e-8f-4g-4h-7
www she would not	g5
www shed . $	g-5
www shook the baby	a-4b-5c-4d-4e-4f-4g6h-4
www shop . $	a-6d-4g-6
www should have told	c-6e-3g-6
www should not have	b-5c-3d-6f-3
www shoulder . $	a-4b-4c-3d-6e-5f-4g5h-3
www shout . $	a-4c-3e-4f-3g-5
www shouted , but	g-5
www show me how	a-4
www show me the	a-3b-3e-5g-5h-3
www show me your	b-4d-3g-4h-4
www shower . $	g-5h-3
www shrug . $	g-3h-4
www sick . $	b-3c-3d-3f3g-5
www side . $	a-3b4c-3d-3e-3f-3g-5h-7
www since . $	a-5b-5c-5f-3g-7
www since easter .	g-3h-3
www since january .	a-5b-4c-4d-3e-6f-3g-4h-5
www sister . $	a-3b-5c-4d-3e-4f-5
www site . $	a-5b-5c-6d3f-3g-4h-2
www six . $	b-3c-3e-3h-3
www slammed the door	g-5
www sleep . $	a-2b-3c-3d-3f-4g6h-3
www sleep in the	d-4e-3g-7
www sleepwalk . $	g-4h-9
www slept . $	c-4d-2g-9
www slipped . $	g-4h-5
www small . $	a-3b-5c-3d-3e-3f-4g-5h-3
www small thing ,	g-4h-5
www so . $	a-8c-2e-6f-7g-10
www so hard it	h-5
www so i am	a-7e-3g-10
www so i asked	a-4g-5
www so i can	a-4e-5g7h-6
www so i did	a3c-3g-8h-2
www so i gave	a-4g-6
www so i have	a-8d-3e-2f-3
www so i rang	a-4b-3e-3f-3h-3
www so i will	g-7
www so i would	g-7
www so on the	g-6h-3
www so we went	c-3d-2e-5f-3g-8
www so you could	a-8e3g3
www so you would	g-6
www some things in	g-5
www something . $	a-4b4c-3e-4f-3h-5
www sometimes i think	d-2f-4g3
www son says he	a-4c-3f-3
www son tonight .	g2
www sorry , but	g-5
www sorry . $	a-10d3e-4f-12h-4
www sorry for any	a-3b-4c-7d-5f-4g-5
www sorry for everything	g3h-3
www sorry for how	g-6
www sorry for the	a-4c4d-6e-3f-3g-6
www sorry for what	a-3b-9f-12g-5
www sorry i told	g-5h-3
www sorry if i	c-3e-3g-8
www sorry if this	a-6f-3g-5h-4
www sorry if you	d-4e-6g-5
www sorry that i	a-4c-6d-4f-3g-3
www sorry you feel	a-7c-4d-3e-6f-5
www sorry you took	g-3
www soup . $	g-5
www spain . $	a-2b-6c-4e-5f-5g-7h-3
www spent it on	g-5
www sponsor . $	b-5c-5d-5f-3g-4
www spring . $	g-4h-5
www spying . $	a-3b-4c-3d-6e-3g-5
www stairs . $	b-4d-3e-5f-3g4h-3
www start . $	a-6b6c-3f-4g-9
www station . $	a-4b-5c-4e-6f-4h-3
www stay . $	a-3b-4c-6d-3e-6g-7h-4
www stew . $	a-3b-3c-4d-4e-6f-4g-7h-5
www stood in the	a-4c-4d-3e-5g3
www stop . $	a-5b-6c-4d-4e-7f-5h-3
www stop asking me	c-3d-7e-5g-2
www stop telling your	g-4h-4
www straight . $	g-3h-3
www straight to the	g-5
www stuff . $	a-6b-5c-6d-8e-7f-4g-3h-5
www stupid . $	a-5b-4c-3e6f-4g-6h-5
www summer . $	g-4h-4
www sunday . $	b-5c-6e-5f-4g-4h-3
www supper . $	g-4h-3
www supposed to do	a4f-3g-4h-4
www surprise . $	a-4b-3d-3e-2f-3g-3h-3
www swim . $	a-4b-7c-3d-4e-6f-6g-6h-3
www switched it off	a-4c-3d-5g-4
www switched off .	c-3d3f-2g-5
www table . $	a-3b-4d-3e-5g-6h-3
www tablets . $	a-3b-3c-4d-7e-4f-4g7h-7
www take me in	g6
www take responsibility for	g-3
www take the kids	b-6
www taken for granted	g-4
www talk . $	b-3c-3e-4f-3g-5h-3
www talk about it	a-4d-6e-5g-8
www talk about sunday	c-5e-5g-4h-4
www talk about the	c-3d-5
www talked . $	a-5b-3g-4
www tea . $	a-3b-4c-6d-4e-4f-6g-7h-5
www teething . $	a-5b-4c-3d-3e-5f-3g-5h-4
www tell her .	b-4e-11f-7g-4h-6
www tell me .	g-6
www tell me before	e-3g-3
www tell me if	a-3e-6g-5
www tell the kids	b-3
www tell the truth	b3d-3e-3f-3g-5h-8
www tell you about	g-6
www tell you the	a-3b-3c-4d-4e-3g-5
www tell your mother	h-3
www telling the truth	a-4b-12c-3d-6e-7f-5h3
www telling your sister	g-4h-4
www ten . $	a-5b-3c-4d-7e-3f-4g-3h-6
www ten minutes .	a-5b-3c-3e-2f-2h-3
www than me .	g-5h-3
www than you think	b-2e-5g-3h-4
www thank you .	a-5b-4d-3e-4f-2g-9h-8
www thank you for	c-6g-3
www that . $	a-4b-5d-5e-8
www that account .	b-3d-3g-6h-3
www that i am	a-3b-4c-2d-2f-5g-4
www that i do	a-7b-3c-4d-4f-4g5h-4
www that i found	a-3g-3
www that i have	a-6c7d-4g-8h-3
www that i hid	a-4c-6d-4f-3g-3
www that i hurt	a-4b-3c-5d-3f-4g-5
www that i want	g3
www that i wanted	g-6
www that is all	b-3g-7h-3
www that is how	a-9f-3g-5
www that is the	a-5b-8d-7e-5f-6g-3
www that is what	a-4b-6c-6e-4g-4h-3
www that it is	g-7
www that it was	a-5c-3g-5
www that one .	g-3h4
www that was a	d-3f-5h-5
www that was the	a-7c-7d-5f-4g-7h-5
www that way .	b-4c-4d-4g-5h-3
www that went on	g-3
www that you do	a-9e-2g-4
www that you told	g-3
www that you were	a-4c-4h-4
www that you would	c-4d-5e-11g-4h-3
www the algorithm kept	a-4b-6c-3d3e-6f-3g-4
www the app again	g-5
www the baby .	a-4b-5c-5d-4e-4f-6g8h-3
www the baby was	a-3d-3e-3g-6h-2
www the back .	a-3b-5d-4e-5g-5h-3
www the bank .	g-4
www the bathroom .	a-5b-7c-4d-8e-4f-9g3h-4
www the bathroom with	h-3
www the bedroom .	a-6g6
www the better of	e-6f-3g-4
www the bill .	a-2g-4
www the bread .	g-7h-4
www the bridge .	g8h-3
www the car .	a-3b-5c-2d-4e-3f-5g4h-3
www the car keys	a-2d-4f-3g7h-3
www the car park	b-3c-4e-3f-3g-4
www the card was	a-5b-3d-3e-3g-5
www the children .	b-6d-3e-5f-5g4
www the children on	a-3c-6g-7
www the code .	a-4b-2e-3h-4
www the cricket .	g-3h-4
www the crossword .	h-3
www the dates .	g-5h-5
www the dead since	g-5
www the dentist .	a-5b-5c-4d-5e-6f-5g-5h-3
www the disclosure .	g-6h-3
www the doctor asked	a-3b-6d-2e-3g3
www the door .	a-3b-4
www the door and	g3
www the door shut	a-3e-2g6
www the door so	a-3e-5f-3
www the end .	a-4b5c-5d-4e-3f-4
www the end of	b-3d-4e-3g-8h-2
www the extent that	a-4b-3c-5d-3f-4g-5
www the family computer	g-4
www the fence .	a-3b-3c-3e-3h-3
www the filter was	a-6c-4d-4
www the filter works	a-4
www the forms .	a-3b-4c-3f-3g-5h-3
www the fridge .	b-3d-4e-5f-4g-6h-5
www the garage .	a-4b-5c-3d-5e-4f-6g4h-6
www the garage and	g4
www the garden .	a-7b-6c-4d-9e-4f-6g-4h-7
www the gym .	g-4h-3
www the hall .	h-3
www the hotel and	g-4
www the house down	g3
www the house is	a-3b-3c-4d-4e-3h-4
www the ironing .	a-5b-6c-3d-4e-6f-5g-5h-5
www the job ,	a-5g-7h-3
www the joint card	a-3
www the kettle on	b-4d-3e-4g-4
www the kids .	a-6b3d-5e-8h-5
www the kids about	b-6c-2d-5e-3f-5g-6
www the kids and	a-4d-3f-5g-4
www the kids at	a-4b-9c-5d-4e-3f-5g-8h-6
www the kids to	a-3b-3e-5
www the kitchen .	a-3d-4e-4f-5g-5h-3
www the knife in	f-4g6
www the lads on	g-8h-3
www the laptop again	g-6
www the lawn .	a-3b-5c-4d-6e-4f-4g-7h-4
www the library .	a-4b-6c-5d-5e-5f-6g-5h-4
www the long way	a-3g-4
www the lot .	a-6b-5f-2g-9h-4
www the man at	a-5b-7c-6e-4g-4h-4
www the man i	a-6b-2d-5e-5f-5g-7h-2
www the man next	a-4d-4f-5g2h-4
www the meeting ,	h-5
www the mirror .	a-3b-5c-3d-4e-4f8g-8h-6
www the money .	b-5c-5d3e-4f-3g-7h-5
www the money for	a-3b-3c-4d-3g-5
www the month i	a3c-6g-7
www the morning .	a-4b-4e-4f-3
www the motions .	a-3d-3g-3h-3
www the old habit	c-4g-3
www the one who	a-4d-3e4f-4h-5
www the other room	g3h-4
www the phone ,	g-5
www the phone .	a-5d-6e-6f-4g-7h-7
www the phone down	b-5c-4d-3g-5
www the phone in	a-7b-7c-7d-10e-4f-9g-9h-5
www the phone rang	a-4d-3e-5g-7h-3
www the point of	a-3b-4d-4e-5f-5g-7h-5
www the private window	a-4b-4c-4d-4f-4
www the reason i	a4b-4c-4d-5e-3g-8h-6
www the receipt .	a-3b-5d-6e-7f-2g-5h-3
www the rice .	g-4h-4
www the roof .	g3h-3
www the room .	a-3b-3c-4d-4e-4f-3g5h-6
www the same ,	a4b-3c-3d-4g-7h-2
www the same .	b4d-4e-3f-4g-3h-5
www the same day	a-5b-4g-4
www the school gate	g3h-3
www the school run	a-4b-3c-4d-5e-6f-3g-4
www the sea .	b-2c-3d-6e-4f-3
www the second phone	a-6b-5c-3d-4e-3f-6g-7h-5
www the session was	h-3
www the shed .	g-5
www the shop .	a-6d-4g-6
www the shower .	g-5h-3
www the shrug .	g-3h-4
www the site because	g-5
www the soup .	g-5
www the spare room	g-5
www the stairs .	b-4d-3e-5f-3g4h-3
www the station .	b-6e-5g-5h-3
www the summer ,	g-3
www the summer .	g-4h-4
www the table .	e-5g-5h-2
www the tablet in	a-5b-5c-4d-2e-4g-7h-7
www the train .	a-5b-5c-4d-5e-5f-5g-5
www the truth ,	b-5e-3h-4
www the truth .	b-3d-6e-10f-4g-8
www the two of	d-3
www the vet .	g-6h-4
www the walk .	g-5h-3
www the way to	g-3
www the way you	a-5d-2e-4g-7h-3
www the whole time	a-2b-4c-3d-5e5h-3
www the windows down	a-4b-3c-3d-3f-4g-7h-3
www them . $	a-7b-8c-5d-5e-6f-7h-11
www then i apologize	c-10g-5
www there . $	b-5c-5d-7e-7f-6g-5h-7
www there has been	a3
www there is a	a-4b-6c-4d-7f-10g5h-11
www there is another	g-6h-4
www there is no	a-10c-4d-10f-14g-6h-13
www there is nothing	a-6b-3f-4h-6
www there is something	a-4b-6d-7e-6f3g-6h4
www there was nothing	g-6h-5
www thing . $	a-5b2c-4d-5e-3h-6
www things . $	a-5b-3d-5f-3g-4h-4
www things i am	a-2d-3e-3f-3g-3h-3
www think . $	b-3d-5e-5f-3g-12h-5
www think about it	g4
www think about the	b6d-4e-6g4
www think he is	e-3f-4g-5h-7
www think i am	b-8f-4g-8
www think i was	a-5b-7c-4d-8f-4g-5h-4
www think i will	f-3g6
www think it is	g5
www think of it	a-3d-5e-9g-5
www thinking . $	a-9c-4e-3f-3h-3
www thinking about ending	g4
www thirty years i	g-6
www this , i	e3f-7h-3
www this , so	a-5e-4g-7
www this . $	a-7b-5c-3d-4e-5f-10h-3
www this ? $	a-4b-4c-4d-5e-3f3g-6h-7
www this anymore .	b-6g3
www this house .	c-2d-5e-9g-10h-4
www this is a	a-3b-8e-3f-9g-9h-5
www this morning and	g-8
www this time .	a-3b-9c-5d5e-5f-4g-7
www this week ,	a-3e-5f-3
www this year .	a-3b-4c3d-4f-3g-4h-4
www thought i had	b-2c-6e-5f-4g-5
www thought i would	e-5f-3g-5
www thought you would	g-3
www three . $	a-7b-6c-3e-3f-5g-7h-4
www three times .	b-4c-3d-4e-3f-4g-9h-2
www throat . $	g5
www through the motions	a-3d-3g-3h-3
www thursday . $	a-3b-4c-7d-4e-6f-5g-8
www tiles . $	g5
www time . $	a-3b-3c-7f-4g-4h-6
www time : leave	d-3g-3
www time he broke	g4
www times . $	a-4b-6c-3d-5e-7f-4g-9h-7
www tired . $	a-5b-5c-2e-7f-10h-10
www to . $	a-3b-5c-5d-3e-4f-4h-8
www to apologize for	a-5b-3c4d-3f-3g-5
www to ask before	b-3c-3d-4f-4g3h-3
www to ask for	g3
www to ask him	c-4f-3g-5
www to be a	b-6c-5d-8e-10f5g-8h-10
www to be alive	g9h-3
www to be around	g6
www to be dead	g6
www to be here	a-5e3g-7
www to be in	a-3g-10
www to be loved	a-4c-3d-6e-4f4g-4
www to be the	g-6
www to bed $	b-3c-5d-3e-4f-3g-5h-4
www to bed .	a-4b-5e-5f-4g-5h-5
www to come clean	d-3g-4
www to deal with	a-4b-3e-3g-4
www to die ,	b-8c-2f-4g7
www to disappear into	g-4
www to do ,	a3f-4g-4h-5
www to do it	g8
www to do the	a-7e-6g-3
www to end it	a-5b-4f-4
www to explain it	a-5b3c-3d-4e-6f-5g-6
www to fail .	a-4b-7f-3g-6
www to find out	a3b-3e-5g-5h-4
www to group .	a-4b-5c-4d-8e-8f-3g-7
www to hear .	a-4f-2g-4
www to hear about	g-4h-3
www to hear it	a-4b-6c-7d-3e-6f-3g-5h-3
www to it .	a-7b-8c-5d-4e-7g-10
www to it with	a-6b-5d-3e-4f-2g-5h-3
www to keep the	g-4
www to know what	a-9b-4c-7d-3e-6f-3g-3h-3
www to learn the	g-5h-5
www to live .	a-5b-5c-5d-4e-5f-4h-2
www to live for	a-3g4h-3
www to live with	a-4f-5g-6
www to look ,	a-3g-7h-3
www to look at	g3
www to look like	g5h-3
www to me .	a-4c-3d-8e-9f-8h-5
www to me again	b-5g-5
www to my mother	h-6
www to my old	c4f-3g-6
www to protect you	g-5
www to say i	a-5b-5f-7g-7
www to say it	g-6
www to say something	a-3b-4c-7e-3f-3g-4h-5
www to say sorry	b-5g-7
www to say that	a-5b-4g-5
www to see him	a-6b-3d-3e-5f-5g-8h-5
www to see that	a-5c-5e-4g-6h-5
www to shout .	a-4c-3e-4f-3g-5
www to sit down	a-3c-4e-4g-4h-3
www to spain .	a-2b-6c-4e-5f-5g-7h-3
www to stay .	a-2b-4c-6d-3e-8f-2g-5
www to stop ,	a-3c-6g-5h-2
www to stop .	a-3b-4c-2e-6f-4g-3
www to stop telling	g-4h-4
www to talk .	g-2h-3
www to talk about	c-5e-4g-8
www to tell her	a-6b-4e-5g-3
www to tell me	h-4
www to tell you	a-4b-3c-5d-4e-4f-3g-3h-4
www to the end	a-4b-4d-5e-4g-7
www to the extent	a-4b-3c-5d-3f-4g-5
www to the kids	a-4b-5c-4d-4e-4f-6
www to the sea	a-4b-3c-4d-2e-5f-3g-7
www to the session	g-5
www to them .	b-8e-3f-5g-7
www to throw the	b-4e-3f-3g-5
www to trust you	g-5h-8
www to work .	g-6
www to you .	a-8c-6d-4f-7g-11h-10
www toast . $	g-5
www today . $	a-4b-4c-3d-4e-4f-5g3h-4
www together . $	b-4f-3g-4
www told . $	a5b-4e-3g-4h-6
www told anyone .	g8h-4
www told her .	e-4f-4g-7h-6
www told her and	c-4e-4f-3g-5h-3
www told me ,	g-6
www told me .	g-4h4
www told me about	g-5h-3
www told me at	g-7h-8
www told me he	g4h-3
www told me i	h-3
www told me on	g-5h-3
www told my group	a-3c-6g-5h-3
www told the kids	g-4
www told the truth	b3f3g-11h-8
www told you ,	g-3
www told you i	b-3c-5e-4g-9
www told you the	g-8
www tomorrow . $	b-3c-2e-4f-3h-4
www tonight . $	a-7b-6c-4d-5e-7f-8g6h-9
www too . $	a-3b-3c-7d-3f-4g-3h-3
www too much .	a-3b-3d-5e-5f-2g-4h-5
www took my keys	g4
www took my phone	h-3
www took over .	a-4b-3c-4d3f-3g-6
www took the car	d-3g-7
www touch . $	a-6b-9c-4d-4e-6g-7h-4
www tracker on my	b-3c-4e-3f-3g5h-5
www train . $	a-5b-5c-4d-5e-5f-5g-5
www trust . $	a-5b-5d-6f-3g-3h-3
www trust myself with	a-2b-2c-2d-7f-8h-6
www truth . $	b-3d-6e-10f-4g-8
www tuesday . $	a-3d-2e-3f-5g-7
www turned it off	b-5c-3d-5e-3f-6g-5h-3
www twenties . $	a-4b-4c-4d-4e-5g-4h-5
www twenty . $	b-3f-5g-5h-4
www twenty minutes .	a-4f-3g4
www twenty minutes and	a-3b-4c-3d-4e-3f-3g-7
www twice . $	a-5b-4c-4e-5f-6h-5
www two . $	g-5h-6
www two hours .	b-3c-3g-3h-4
www two of us	g-2
www typed the address	a-4b-4c-4e-4f-4g-6h-3
www unbearable . $	a3e-3
www unheard . $	a-3b-5c-4d-4e-3f-4g-4h-3
www unlovable . $	g-6h-6
www until you have	a-3e-2g-3h-3
www up , i	g-5
www up . $	a-3b-6c-8e-4f-7g-6h-5
www up about it	g-4
www up and i	g-9h-7
www up every time	a-4c-5d-6f-4g-3
www up on you	a-3b4e-5
www up to the	b-4c4d-6e-5f-4g3
www up tomorrow .	c-3e-6f-4g6h-3
www upstairs . $	a-3b-3f-4h-3
www urge came at	g-7h-3
www us . $	b-6c-7d-5e-7f-5g-6h-6
www used . $	g-3h-3
www used to say	a-5f-7g-5
www used to tell	g-3h-5
www useless at parallel	g-4h-3
www vet . $	g-6h-4
www video . $	g-4
www videos in the	g-7
www waiting for me	a-7b-7c-3d-4g-5h-2
www wake up tomorrow	c-3e-6f-4g6h-4
www walk . $	a-3b-3c-4d-3e-4f-6g-8h-3
www walked out .	a-7b-6d-4e3f-10g-5h-5
www walked out on	g-4h-4
www walked to the	a-3c-3f-4g-4
www walking on eggshells	a-3c-3e-3f-3
www wall . $	b-5d-4e-4f-4g5h-3
www want . $	a-4c-3d-3e-3h-5
www want it all	e-4g3
www want me to	a-6b-7d-4e4f-3g-8h-3
www want to be	a-4c-6f-9g-5h-4
www want to die	b-8c-2f-4g7
www want to disappear	g-4
www want to do	a-3b-4c-7e-7g-8
www want to end	a-8b-3c-3d-3e-8f-4g-9h-5
www want to feel	a-3b-6c-9d-3e-8f-4g3h-3
www want to get	a-2b-9c-5g-5h-3
www want to hear	a-4f-2g-4
www want to live	a-3b-3c-4e-3f-5g-5
www want to say	b-5e-3g-6
www want to stay	b-5c-7d-3e-6f-3g-4h-3
www want to talk	a-8e-3g-4
www want to tell	g-3
www want you to	a-4c-5e-4f-4g-7
www wanted to throw	b-4e-3f-3g-5
www was . $	a-6b3c-3e-4g-8h-9
www was a hard	a-8b-3c-3d-5f-5g-4h-8
www was ages ago	a-5d-2e-3g-4
www was all over	g-3h-3
www was at home	a-3c-2g-4
www was at the	a3g3
www was bored and	c-5d-5e-2g-3
www was cancelled .	a-4b-3d-5e-4f-3g-3h-3
www was given a	a-8b-9c-6d-7e-8f-6g-4h-7
www was going to	a3e-4f-3g-6
www was i supposed	a4f-3g-4h-4
www was in the	a-7b-4d-5e-3g-9
www was late ,	a-3b-3d-3f-3g-3
www was like five	a4c-3d-4g-7
www was mine :	b-3d-3f-2
www was not .	a-8c-4d-7e-9f-3g-7h-4
www was not a	g-10
www was not even	a-8b-5c-6d-7e-10f-7g-5h-4
www was not the	g3
www was not there	a-7c3d-4f-3g-4
www was only a	a-7c-3g-4h-5
www was only pictures	b-2e-3g-4
www was scared of	b-3c-3d-6e-6f-3g-4
www was short with	g-3
www was switched off	a-6c-4d-4
www was the one	a-6b-4c-5d-6e-6f-5g-7
www was tired .	a-5c-3d-3g-10
www waste of space	g-3h-6
www watched porn on	h-4
www watching . $	a-5b-4d-3e-3g-4
www water . $	d-3g-5
www way . $	b-2c-3d-4g-8h-4
www way out .	g6h-5
www we laughed .	g-3h-5
www we met .	a-2b4c-7h-3
www we were away	a-4b-5d-4f-3
www weak . $	a-5b-5d-3e-5f2g-9h3
www week . $	a-6b-3d-4f-5g-5h-6
www weekend . $	a-4b-7c-5d-5e-7f-6g-5h-5
www weeks . $	a2b-4c-6e-4g-6
www well . $	b-4d-7e-4f-5g-6h-6
www went . $	a-6c-3d-2e-8f-3g3
www went and stood	g-3
www went off the	a-4b-5c4d-5e-4f-4g-4h-4
www went on .	a-4c3g-6
www went quiet ,	g3
www went to bed	a-5b-3c-5d-4e-5f-3g-4h-4
www went to the	a-3c-3f-3g-3
www were away .	a-4b-5d-4f-3
www were imagining it	e-4
www were in the	a-6b-3d-6e-5h-4
www were lied to	a-7b-3c-3d4e-5f-4
www were not .	a-7b-3c-4d-7e-9h-6
www were not for	a-10c-3d-3
www what did i	a-7c-6d-5e-3f-10h-6
www what do you	a-6d-3f-7g-4h-6
www what he will	g-3
www what i am	g-4h-3
www what i did	a-5b5d-3e-6g-10h-6
www what i felt	g5h-7
www what i have	g-4
www what i want	e3g-6
www what i will	e-3f-3g-11
www what i would	g-3
www what is the	a-3b-4d-4e-5f-5g-7h-5
www what is wrong	d-3e4g-3h-4
www what kind of	a-5b-3c-3d-5e-2f3g-6h-6
www what she is	g-8
www what you are	a-6b-3c-4d-5e-3f-3g-4h-8
www what you have	b-3c-3g-4
www what you will	g6
www when . $	a-3b-3c-3e-3f-5h-3
www when he is	g-3h-6
www when he lifts	g5
www when he said	d-3e-3g-6
www when i am	a-6c-2f-6
www when i cry	a-3b-6c-4d-3f-5g-5h-5
www when i do	a-3b-5e-7g-6
www when i found	e-3g-8
www when i have	g-5h-3
www when i read	a-2e-5f-3g-7
www when i think	d-4e-4
www when the card	d-3e-3g-6
www when the door	a-4b-7c-5d-5e-6f-4g-8h-3
www when the phone	a-3d-3e-4g-6
www when you came	g-5
www when you land	b-3c-3e-4f-3g-4h-3
www when you said	g-9
www when you were	g-6h-4
www when you would	a-3c-3e-3
www while . $	a-4b-4c3f-5g-5h-5
www while we were	a-4b-5d-4f-3
www while you were	h-3
www whole time .	a-2b-4c-3d-5e5h-3
www why . $	g4h-3
www why did you	a-5c-2f-2g-3h-5
www will . $	b-4c-3h-4
www will be at	a-6e-3g-7
www will be here	a-3b-4d-9e-7f-5g6h-4
www will hurt her	b-3e-3f-4h-3
www will kill me	g-3
www will never again	g-4
www will not .	b-8c-5e-6f-4h-4
www will not be	b-6c-4d-4e-4f-9g3h-3
www will not do	c-8
www will not go	a-3c-2d-3g-9
www will not have	h-3
www will not let	a-5b-8c-4d-4e-6g-5h-5
www will say so	a-3g-4
www will show me	g-7h-3
www will sleep in	e-2g-5
www window . $	a-4b-4c-4d3e-7f-3g-7h-5
www wired that way	a5b-4c-3d-4h-3
www wish i could	g5
www wish i had	a-4b-7d-3e-7f-7
www with a stranger	a-5c-2d-4f-4g-7
www with it ,	g-8h-4
www with it .	b-4c-3d-4e4f-8g-5h-4
www with me .	a-7b-8c-3e-11g-10h-13
www with me ?	e-5g-3h-3
www with my phone	a-6b-4c-4d-6f-3g-8
www with the children	a-3e-5g-7h-7
www with the door	g-6
www with the joint	a-4d-2
www with the kids	a-4f-3g-4
www with the lighter	g7h-3
www with the windows	a-4b-3c-3d-3f-4g-7h-3
www with you .	a-7c-3d-3e-9f-8g-6h3
www word . $	a-3b-4c-4d-4e4g-7h-5
www work . $	a-14b-4c-7d-4e-3f-4h-4
www work has been	a4c-7e-3g-6h-3
www works ? $	a-4
www worry . $	b-3c-3d-3g-4h-4
www worse . $	g-7
www worthless . $	a-3b-5c-5d-3e-3f4g-5h-5
www would all be	g4
www would be a	a-5b-5d-6e-4f-5g6h-5
www would be better	c-3d-3f-5g3
www would be easier	g3h-2
www would be fine	a-4b-3d-5e-5
www would be happier	a-5b-7c-4d-4e-5f-3h-4
www would burn the	g3
www would have used	h-5
www would kill for	g-8h-8
www would like an	g-5
www would like to	a-4c2e-4g-5
www would love it	e5g-5h-3
www would never have	g-5h-3
www would not have	a6c-6e-3g-7h-4
www would not let	g7
www would not mind	g5
www would rather be	a-4b-4c-3f-4g3h-5
www would rather die	b-3c-3e-4g-6h-3
www would think i	a-3e-9g-7
www writing this on	a-7b-4c-5d-4e-7f-5g-6h-6
www wrong . $	a-4e-7f-7g-7
www wrong that i	c-4f-3g4
www wrong with it	g-4h-7
www wrong with me	b-3d-6e-6f5g-7h-11
www year . $	a-8b-4c2d-6e-4f-3g-7
www years . $	a-7b-3c-4d-4f-4g-5h-4
www yes . $	f-3g-6h-3
www yet . $	a-5b-5c-3d-3e-6f-4h-5
www you , and	a-7c-5g-7
www you , i	a-8b-5c-8d-3f-6g-5h-6
www you , you	g-4
www you . $	c-8d-4f-5
www you ? $	a-10b-10c-2e-4f-7g-7h-7
www you a coward	a-3c-4d-3e-3f-4h-6
www you about friday	g-6
www you always do	a-3b-6c-2g-4h-3
www you always know	a-3b-8e-2h-3
www you are .	a-5b-6c-7d-3e-5f-9h3
www you are a	a-9b-7c-3d-5e-10f-9g-3h3
www you are angry	a-8b-4c-3d-3e-4f-4g-2h-6
www you are cold	a-5b-6c-3d-4e-4f-5h5
www you are going	g-9h-3
www you are hoping	g-4h-5
www you are making	a-3c-3e-5h-4
www you are no	a-3b-5e-6f-11
www you are not	a-3b-6d-4e-10f-4g-10h-7
www you are nothing	a-4b-3e-4h3
www you are relieved	h-3
www you are secretly	a-4b-5c-3d-4e3f-3h-5
www you are the	a-6b-3e-8f-4g-3h-6
www you are tired	a-3c-4g-4h-6
www you are waiting	g-5h-3
www you asked about	g-3
www you at all	a-3g-3h-8
www you bring it	a-4b-4d-4e-5h-3
www you came home	g-6h-3
www you came to	a-3b-5d-3e-6f-5g-6
www you can not	a-7b-7c-6d-12e-7f-4g-12h-10
www you can say	b-4e-4h-5
www you care about	a-4b-6d-3f-4g-4h-4
www you could have	a-6d-3e-8g-5h-4
www you could not	a-7b-5c-4d-4f-3h-6
www you deserve .	a-4b-3c4d-5f-5g-5h-5
www you did it	g-6h-9
www you did not	a-2b-6c-8e-6f-3g-8h-7
www you do it	d-5e-7
www you do not	b-7c-3d-5e2f-3g-13h-8
www you down ,	a-5c3f-2g-3
www you down .	a-4c3d-3f-5g-8h-4
www you feel i	e-4g-6
www you feel that	a-3c-4g-7
www you for the	a-4b-3c-4d-3f-2g-4
www you found out	c-7e-3
www you gambled with	a-5b-4c-3d-4e-5f-5g-4h-4
www you had been	a3g-9
www you had better	a-5b-5d-3e-6f-3g-3h-5
www you have already	a-3b-4c-3d-2e6f-3g-4h-6
www you have always	b-6d-3e-7f-13h4
www you have been	a-7c-3e-3g-13h-7
www you have done	b4c-4d-3e-5g-4h-4
www you have got	a-4d-3e-6f-3g-4h-8
www you have had	a-4b-5c-6d-6e-10g-6h-9
www you have made	a-3b-5c-5d-5e3g-4h-6
www you have no	a-4b-3c-4d-3e-11f-4g-4h8
www you have not	a-5b-6c-8d-6e-7f-2
www you have taken	b-3d-2e-4g-4h-4
www you have the	g-6h4
www you have to	a-4b-3d-3e-6g-8h-5
www you have told	a-2b-2g-4h-10
www you have turned	a-8b-5c-4d-6e-7f-3g-10h-10
www you hurt me	b-3e-5g3
www you i had	g-4
www you i was	g-8
www you land .	b-3c-3e-4f-3g-4h-3
www you leave i	a-4b-4d-3e-4g5
www you left me	a-4b-3e-3g-4
www you let me	g-5
www you lie to	b-5g-5
www you look at	a-3f-6g-9
www you made me	b-6d-5e-5g3h-3
www you need to	a-3b-5d-3e-5g-6h-4
www you never once	a-3b3d-3e-4g-4
www you ought to	a-5b-5c-3d-3e-4g-3h-5
www you put the	e-3g-7
www you raised your	a-3b-7c-3e-6f-3g8h-4
www you said i	a-3b-6e-4g-6h-3
www you said you	a-3e-8h-3
www you show me	a-3
www you tell me	e-8g-8h-3
www you tell your	b-6c-4d-2f-7h-4
www you the card	g-6
www you think i	a-5b-7f-4g-7
www you threw me	g-11h-9
www you to be	a-5b-3c-5e-3f-7g-6
www you to know	c-8
www you told me	a-4b-4d-2e-8g-8h-3
www you took it	g-3
www you walked out	e-3
www you want to	a-5b-3c-7e-5f-3g-9h-3
www you were away	a4b-3
www you were imagining	c-3e-3
www you were in	a-6b-3d-6e-5g-7h-4
www you were lied	a-7b-3c-3d4e-5f-4
www you were not	a-7b-3c-4d-7e-9g-4h-7
www you were right	a-5b-5c-4d-4e-5h-2
www you were thinking	d-7g-10h-4
www you when i	e-4f-2g-4
www you will do	g6
www you will show	g-7h-3
www you with the	a-4c-3g-6
www you would like	a-3c-3e-3
www you would not	a4b-5c-2d-3f-5g-3h-6
www you would rather	a-8b-5c-4e4f-3g-6h-7
www you would think	a-3e-9g-7
www your doing .	h-4
www your father .	g-5h2
www your fault i	a-4b-4d-3g-7h-3
www your messages .	a-7b-3c-4d-5f-4g-7h-5
www your mother .	a-6b-6c3d-5e-7f-10g-6h3
www your phone .	g-4h-5
www your trust .	a-5b-5d-6f-3g-3h-3
www yourself . $	a-4b-8c-3d-4f-4g-6h-6`;
