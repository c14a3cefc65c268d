/** Written by `npm run coach:train`; the form is told in model.ts. */
export const weights = String.raw`bias	a7b5c4d6e5f5
flag denied	a-5b-5c-3e-10f-7
flag guess	a-12b-11c-12d-4e-8f-10
flag if	c-8d-3f-4
flag jest	a-10b-7c-6d-7e-5f-8
flag owned	b-4c-4d-13f-8
flag praise	a-14b-17c-12d-5e-9f-15
flag promise	a-12b-13c-9d-4f-10
flag question	b-5c-3d-2e-6f2
flag quoted	a-5b-5c-7d-3f-4
flag reported	b6c-7d-7e3
flag wish	a-6b-6c3d-3f-8
l "	a-5b-5c-7d-3f-4
l '	a-4b-7c-5d-4e-4f-3
l ,	a11b4c-4d-7f3
l 12	a-3b-4c-2d-5e-4f-5
l 33	b-2d-2e-5f-3
l :	a-5b-3c-9f-3
l ?	b-5c-3d-2e-6f2
l a	f3
l abandon	a-4b-4c-3f-3
l about	a-5b-6c-3f-7
l absolute	a-3b-7c-6d-4e-8f2
l accept	a-5b-6c3d-6e-3f-5
l account	a-8b-4c-8f-3
l accountable	a-3c7d-3f-3
l across	a-5b-4c-4d-3e-4f-4
l act	b-6c-6d-6e-9f-8
l action	a-4b-6c3d-6e-4f-4
l addict	a-7b-6c-8d-7e-7f-4
l addiction	a-8b-6c-6d3e-3f-5
l address	a-4b-4c-4e-4f-4
l ade	a-4b-4c-3d-3e-3f-4
l affair	a-5b-6c-3d-6e-6f-5
l afraid	a-6b-3d-3e-11f-7
l after	a5b-8c-9d-8e-5f-12
l again	a-9b-4e-5f-14
l against	a-4b-9c-4d-5e-8f-10
l age	a-5b-3d-3e-5f-3
l ago	a-7b-4c-4d-4e-4f-4
l agree	a-6b-3c-3d-3e-3f-3
l agreement	b-3c-3d4f-3
l algorithm	a-4b-6c-3d3e-6f-3
l alive	a-6b-6c-8d-7e-11
l all	a4b5d-4
l allow	e-7
l alone	a-6b-3c-6d-6e-9f-4
l already	a-6b-6c-3d-3f-5
l always	a-6b9d-7e-14
l an	a-5b-9c-7d-4e-3f-3
l and	b-3
l anger	a-5b-4c-4d-5e-5f-5
l angry	a-6b-5c-4d-4e-5f-8
l another	a-8b-4c-4e-3f-4
l answer	a-7b-3d-4e-6f-2
l any	a-6b-3c-7d-7e-6
l anybody	a-8b-4c-3d-4e-3f-4
l anymore	a-6c-5d-4f-8
l anyone	a3b-7c-6d-4e-6f-3
l anything	a-12c-6d-4e-9
l anywhere	a-3e-4
l apologize	a-10b-5c-6d-6e-4f-4
l apology	a-9b-4c-5d-5e-9f-6
l application	a-4b-4c-4d-4e-6f-4
l apply	a-3b-6d-4e4f-3
l april	a-4b-3c-7d-3e-6f-5
l argue	a-8b-9c-4d-5f-4
l arm	a-8b-6c-6d-6e-8f-4
l around	a-8b-4c-10d-5e-4f-6
l as	a-4b-10c-4d-10e-10
l ashamed	a-4b-4c-4d-5f-6
l ask	a-6b-10c-4d-8e-11f-5
l at	a-4c-7d-9e-4f-8
l attack	a-5b-7c-5d-5e-7f-6
l aunt	a-7b-7f-3
l autopilot	a-5b-4c-3d4e-3f-5
l away	c-6e-9f-5
l awful	a-3b-10d-5e-4f-3
l baby	b-11c-4d-4f-4
l back	b-6c-7d-3e-3f-7
l bad	a-10b-7c-4d-9e-3f-4
l badly	a-6b-3d-2
l bag	a-8b-5c-6d-4e-4f-3
l ball	a-6b-5c3d-9e-4f-3
l bank	a-5c-2
l barbecue	a8b-6d-3e-3f-3
l bath	a-4b-2c-3d-3e-3f-3
l bathroom	a-4b-6c-4d-4e-4f-8
l be	a8e3f4
l bear	a-6b-5c-4d-6e2f-7
l beat	a-4b-7c-4d-5e-6f-5
l because	a4c-6d-3f-3
l bed	a-6b-9c-9d-9e-10f-11
l bedroom	d-3e-3f-3
l before	a-7b-6d3e-5f-4
l behave	a-5b-4c4d-4f-4
l behavior	a-2b-4d-5e-3f-3
l behind	a-7b-8c-7d-7e-7f-6
l believe	a-8c-3d-3
l belt	a-4b-8c-5d-6e-7f-6
l ben	d-3e-6
l bench	b-5c-4d-5e-4f-4
l beth	a-6b-5c-5d-3e-3f-5
l betray	a-4b-7c2d-4e-5f-3
l better	a-5b-4c-3d-3f-5
l between	a3
l big	a-6b-6c-5d-6
l bike	a-4b-7c-4d-9e-10f-6
l bill	a-4c-5
l bin	a-6b-5c-5d-4e-4f-3
l birthday	c-3e-6f-6
l biscuit	a-6b-8c-4d-4e-4f-5
l bite	a-5b-9d-7e-8f-9
l bitter	a-6b-6c-5d-5e-7f-5
l black	a-5b-4c-5d-5e-6f-5
l blame	a-8b-8c-7d-4e-9f-3
l bleed	b-2c-4d-3e-4f-3
l block	a-3b-4c-3d-4e-8f-4
l bloke	a-6b-5c-4d-4e-4f-4
l blood	b-4c-2d-5f-4
l blow	b-5c-3d-8e-3
l blue	a-6b-2
l body	a-5b-6c-6d-5e-6f-4
l boiler	a-8b-7c-5d-6e-7f-7
l bolt	a-9b-4c-7d-4e-7f-7
l book	a-8b-7c-7d-8e-4f-7
l bore	c-5d-5e-2
l boring	a-5b-5c-5d-5e7f-5
l boss	a-6b-4c-5d-6e-3f-5
l both	a-6b-6c-4d-6e-5f-7
l bother	a-5b-5c-7d-4e-8f-7
l boundary	a-6b-3c-5d4e-4f-4
l box	a-7b-5c-6d-7f-3
l bread	a-6b-4c-8d-4e-4f-5
l break	b-8c-4e-9f-5
l breathe	a-6b-7c-7d-5e-6f-11
l bridge	a-7b-6c-9d-6e-7f-4
l bring	a-10b-12c-5d-8f-6
l brother	a-3c-3d-4
l browser	a-3b-4c-4e-3
l bully	a-4b-8c-8d-8e-4f-8
l burden	a-5b-4c-3d-3e-3f-8
l burn	a-5b-8c-6d-6e-7f-6
l bus	a-7b-5c-2d-4f-2
l business	a-3b-4c7d-3e-5f-3
l busy	a-3b-3c-2d-4e-5
l but	a11b-5c-4d-3e-7f-5
l buy	a-4b-5c-5d-3e-4f-4
l buzz	a-3b-3c-3d-3f-4
l by	a-8b-7c-9d-8e-5f-4
l cake	a-5b-4d-3e-3f-4
l call	a-9c-9d-4e-10f-6
l calm	a-4b-6c-6d-5e-6f-5
l cam	a-4c-4d-5e-3f-4
l camera	a-4b-5c-5d-9e-3f-10
l can	b-3c-4d-4
l canal	a-3b-4f-3
l cancel	a-6b-4c-6d-5e-4f-4
l car	a-8b-3c-4d-4e-3f-3
l caravan	b-4c-2d-3e-6
l card	a-5c-3d-4
l care	a-7c-4d-5e2f-5
l carry	a-7b-8c-7d-6e-10f-4
l cat	a-9b-7c-4d-9e-5f-8
l catch	a-5b-6c-5d3e4f-5
l cause	a-9b-6e-8f4
l certain	a-5b-4d3e-4f-4
l change	a-9b3c-5d-5e-7
l charge	a-6b-6c-4d-4e-5f-7
l chat	a-4c-3d-3e-5f-3
l cheat	a-6b-9c-10d-6e-6f-10
l check	a2e-5f-7
l check-in	a-3b-4c-3e-4f-10
l chest	a-6b-4c-5d-4e-2f-2
l child	a-5b-10c-4d-5e-6f-8
l chip	a-3b-6c-3d-3e-3
l choice	b-3c6d-7e-3f-4
l choke	a-6b-7c-7d-7e-5f-8
l choose	a-2c-7d-7e-7f-4
l claire	a-3b-3
l clean	a-4d-6e-5f-6
l close	b-8c-5d-6e-6f-6
l coat	a-3b-4c-5f-4
l code	a-4b-2e-3
l coffee	a-5b-4c-3d-4e-6f-4
l cold	a-6b-5c-5d-4e-9f-8
l come	a-10b-5d-11e-9f-6
l completely	a-7b4c-3e-6f-9
l conscience	b-3c-4e-6f-3
l contract	a-5b-7c-4d-7e-5f-6
l control	a-13b-11c-11d6e-5f-7
l conversation	a-6b-5c-11d3e-6
l cook	a-3b-3c-3d-3e-6f-5
l corner	a-5b-7c-6d-6e-4f-5
l cost	a-5b-6c-7d-5e6
l could	a4b-7c-8d-5
l counselor	a-8b-8c-3d-5e-3f-5
l count	a-13b-7d-7e3f-11
l country	a-5b-6c-6d-6e-5f-6
l couple	a-6b-6c-4d-5e-5f-5
l coward	a-5b-6e-4f-3
l crack	a3b-8c-5e-8f-8
l craving	a-6b-4c-5d3e-4f-4
l cricket	a-4b-5d-5e-5f-3
l criminal	b-4e3f-6
l cross	a-8b-3d4e-4f-4
l crossword	a-4b-2e-4f-7
l cry	b-8c-5d-5e-5f-6
l cup	f-3
l curious	a-4d-3
l curry	a-5b-6c-5d-5e-5f-6
l cushion	d-5e-5
l cut	a-6b-10c-7d-9e-7f-9
l damage	a-9b-11c-6d-6e-7f5
l dan	a-3c-5d-5
l dance	b-3c-4e-6
l dare	a-3b-3c-2d-4e-5
l dark	a-6b-5c-3d4e-3f-4
l date	a-5b-5c-7d-4e-4f-5
l daughter	a-7b-6c-5d-5e-7f-10
l day	b4c-7e-8f-10
l dead	a-11b-11c-9d-10f-12
l deal	a-8b-5c-5d-7e-7f-6
l dear	a-5b-6c-4d-5e-3f-6
l death	a-3d-4f-3
l deceive	b-5c-3d-3
l decent	a-6b-6c-6d-8e-8f-9
l decide	a-6b-9c-6d-5f-9
l decline	d-3e-3
l deep	b-3c-3d-3e4f-4
l defense	a6b-5c-4d-7e-3f-4
l delete	a-13b-10c-7d-10e-6f-6
l dentist	a-5b-5c-4d-5e-6f-5
l derby	a-6b-5c-4
l deserve	b-5e-5f4
l desk	b-3
l diary	a-5b-4c-3d-3e-3f-5
l die	a-7b-9c-7d-10e-6f-8
l dig	b-3e-3
l dinner	a-4b-3c-8d-3f-4
l dirt	a-4b-5c-3d-5e-5f7
l dirty	a-4b-6c-6d-4e-5f-7
l disappear	a-5b-4c-8e-3f-6
l discard	a-3b-6c-4d-3e-5f-3
l disclosure	a-4b-3c-3d-3e-3f-4
l disgusting	a-9b-5c-5d-7e-6f-7
l dish	a-4b-4c-5d-6f-4
l do	b4d4f-4
l doctor	a-3b-5d-3e-4
l dog	a-7b-7c-5d-6e-3f-9
l door	a-4b-4c-3d-3e-4f-3
l down	a-5b-4d-6f-3
l drawer	d-4
l drink	b-6c-4e-8f-3
l drive	b-7c-10d-4e-6f-3
l drop	a-6b-7c3d-10e-8f-6
l each	a-4b-3c-5d-5e-4f-3
l early	a-6c-3d-3f-6
l easy	a-7b-6c-2d-3
l eat	a-4b-5c-4e-5f-5
l eggshell	a-3c-3e-3f-3
l eight	a-7b-5c-5d-3f-5
l either	a-4b-5c-4d-3e-5f-3
l eleven	a-5b-3e-4
l else	c-5d-4e-5f4
l embarrass	b-5c-4d-3e5f-4
l embarrassment	a-4c-3f-4
l end	a-4c-7e-6f-7
l enjoy	a-6b-8c-6d-7e7f-7
l enough	a-6b-5c-7d-3
l entitle	b-6c-3e-5f-4
l envelope	a-6b-7c-4d-5e-7f-7
l even	a-10b-7c-7d-8f-5
l evening	a-11b-8c-8d-3e-12f-10
l ever	a-10b11c-8d-11e-15
l every	a-6b7c-4d-6f-3
l everyone	a-4c-6d-7e-8
l everything	d-6e-11f-4
l excuse	a-7b-5c-4d-4
l exist	a-4b-5c-5d-4e-5f-5
l expect	b-9c-7d-5e6f-5
l explain	a-8c-8d-9e-8f-6
l extent	a-4b-3c-5d-3f-4
l extra	a-6d-3e-2f-5
l eye	a-6b-5c-4d-6e-5f-8
l face	b-7c-4d-3f-3
l fail	a-11d-7f-5
l failure	a-4b-4c-4d-4e-3f4
l fall	a-3b-3c-4e-3f-4
l family	a-8b3c-8e-9
l father	b-9c-6d-8e-5
l fault	a-8c-3d-4f-6
l feed	a-4b-5d5
l feel	a-2b-5c-8d-6f-5
l feeling	a-4b-3c-7d-6f-5
l femi	a-3d-3e-3f-7
l fence	a-3b-3c-3d-5e-4
l few	a-3f-3
l fifteen	a-4b-3c-5d-4e-4f-6
l film	a-8b-6d-5e-12f-10
l filter	a-4b-2c-3e-3
l find	b-4c-7e-3f-6
l fine	a-4d-4e-4
l finger	a-2b-4c-6e-5
l finish	a-8b-9c-5d-4e-7f-3
l first	a-5b-6e3
l fist	a-3b-7c-3e-6f-3
l five	c-3d-3f-3
l fix	a-10b-8c-7d-8f-9
l flinch	a-3b-5c-4e-4f-5
l floor	b-4d-4e-3f-3
l flower	a-9b-2d-3
l follow	a-6b-7c-8d-3e-5f-5
l food	a-4b-3
l fool	a-5b-3c-3d-3e-4
l foolish	a-11b-4c-6d-6e-4f-3
l foot	a-4b-6c-5d-5e-4f-5
l for	b3c4d-4e-2f-6
l forever	a-7b5c-3d-3e-4f-5
l forget	a-7b-5d-4e3
l forgive	a-7b-3c-4d-2e4
l form	a-3b-4c-6e-3f-3
l forty	a-4
l forward	c-3f-3
l four	b-6c-4d-4e-4f-3
l fraud	b-3c-3e-4
l friday	b-5c-3d-4e-4f-7
l fridge	b-4c-3d-4e-5f-3
l friend	a-6b-7c-5d-4e-8
l frighten	a-6b-6c-8d-8e-11f-10
l frightened	a-7b-6c-2e-4f-8
l from	a-7b-5c-2d-5e-8f-11
l front	b-5c-3d-4e-6f-3
l fuck	a-6b-7d-6e-8f-4
l full	a-5b-6c5d-4e-5f-4
l fun	a-11b-3c-7d-6e-5
l furious	a-3b-4e-3
l future	f-6
l gamble	a-5b-4c-3d-4e-5f-5
l garage	a-4b-5c-3d-5e-4f-6
l garden	a-5b-4c-5d-6e-7f-4
l gas	b-4c-3d-4e-3f-3
l gate	a-6b-5c-3d-3f-3
l get	a-8b4c-4d7f-4
l girl	a-9b-8c-6d-4e-12f-6
l give	b-12d-11e-7f-7
l glad	a-4c-4f-3
l glance	a-6b-8c-4d-3e-5f-7
l go	a5b-3d3e3f-3
l god	a-5b-5c-4d-4e-4f-5
l good	a-3c-9
l goodbye	a-2b-4c-6d-3e-3f-6
l google	a-3b-4c-3d-3e-4f-5
l grab	a-3b-3c-5d-3e-4f-3
l grateful	a-5b-6c-7d-5e-4f-10
l group	a-5b-4c-6d-10f-4
l guess	a-8d-6
l guest	a-6b-4c-4d-4e-4
l guilty	a-6b-6c-5d-8e3f-5
l gym	a-5b-6c-5d-4e-3f-5
l habit	a-3b-4c-8e-3f-4
l hair	a-5b-4d-3e-6f-3
l half	a-6b-5d-5e-3f-4
l hall	a-4b-6c-4d-6e-7f-6
l hand	a-7b-5e-4f-5
l hang	a-6b-7c-7d-6e-6f-5
l happen	a-10b-6e-4f-5
l happy	a-5b-4c-4d-3e-4f-5
l hard	b-3c-7d-4e-6f-6
l hardly	a-12b-10c-5d-7e-5f-5
l harm	a-6b-5c-9d-4e-3f-6
l harmless	a-7b-4c-4d-4e-4f-7
l hate	a-11b-9c-7d-7f4
l have	a7c3f-3
l he	b-5c-5d-5f-9
l head	a5c-10d-8e-5f-6
l hear	a-8b-5c-6d-5f-4
l heart	a-6c-6d-4e-10f-4
l heating	a-5b-4d-6e-4f-4
l help	a-13b-5c-4d-4e-8f-6
l her	a-8b-4c-8d-6e3f-4
l here	b-3c-3d-3e3f-3
l hide	b-4c-6d-7e-8f-7
l him	b-4c-7d-3e-9f-4
l himself	a-6b-5e-7f-3
l his	c-3d-3e-9
l history	a-5b-4c-6e-4f-5
l hit	a-10b-7c-9d-6e-8f-13
l hold	a-4b-5c-5e-8f-4
l holiday	a-6c-7d-6e-6f-3
l home	a-6b-4c-5d-4e-3f-4
l honest	a-4b-8c-3d-6e-9f-5
l honestly	a-5b-4c-3d-6e-5f-8
l honesty	a-4b-5c-9d3e-7f-7
l hope	a-6b-5c-7d-6e3f-4
l hospital	a-7b-2c-6d-5f-3
l hour	a-6b-4c-6d-5e-2f-5
l house	a-3c-4d-7e-3f-6
l how	c-14d-6e-5
l hungry	a-3
l hurt	a-3b-7c-3e-9f-4
l husband	b-6d-6e-6
l i	c3f4
l ice	a-4b-4c-4d-6e-3f-4
l idiot	a-7b-5c-5d-5e-7f5
l if	a3b-4c-8d-3f-3
l ignore	a-7c-3d-4e-9f-8
l ill	a-10b-11c-6e-5f-7
l imagine	a-5b-3c-8d-6e-5
l in	b-3c-4d3
l inside	a-3b-3d-3f-4
l instead	a-6f-4
l intention	a7c-4d-3e6
l into	a-8b-10c-6e-7f-7
l iron	a-3e-4
l ironing	a-5b-6c-3d-4e-6f-5
l issue	a-6b-5d-4e-5f-6
l it	a4d4e3
l january	a-5b-4c-3e-6f-3
l jo	b-3
l job	a-6b-4c-4d-5e-5f-3
l joint	a-3
l joke	a-7b-4c-6d-9e-10
l joy	a-4b-5c-4d-6e-8
l judge	a-3b-5c-4d-3f-4
l jump	a-9b-9c-5d-7e-4f-8
l june	a-3b-4c-6d-4e-3f-3
l just	a-4b-6c-7e4f-7
l keep	a-4c-5e-3f-6
l kettle	a-5b-4c-3d-3e-5f-3
l key	a-4b-5c-4d-3e-5f-6
l kick	b-3c-5d3f-5
l kid	a-4c-5d-7e-7f-5
l kill	a-8b-9c-7d-8e-11f-11
l kind	a-5b-3c3e-4
l kitchen	a-5b-4c-4d-9e-4f-3
l knee	a-4b-5c-4d-6e-4f-6
l knife	a-7b-5c-6d-6e-6f-6
l knock	a-7b-8c-8d-6e-7f-8
l knot	a-4b-8c-4d-5e-6f-5
l know	a4b-6e-8
l lad	a-4b-5d-6f-3
l land	b-3c-3e-4f-3
l laptop	a-5b-3c-4d-4e-4f-3
l last	a-12b-7d-5e-5f-6
l late	a-4b-3c-3e-3
l later	a3e-5
l laugh	a-3b-3c-3d-3e-5
l lawn	a-3b-5c-4d-6e-4f-4
l learn	a-12b3c-6d-7e-11f-7
l least	a-3b-4c-4d-5e-5f-3
l leave	a-5c-3d-8e-8f-4
l leeds	a-7b-6c-3d-7e-7f-8
l leg	b-3c-3d-6e-4f-3
l less	a-10b-3c3d-8e3f-4
l let	a-6b-3c3d-7e-8f-4
l letter	a-7c-9e-3f-4
l liar	a-5b-7c-7d-3e-10f-5
l library	a-4b-6c-5d-5e-5f-6
l lie	b5c-10e-14f-10
l life	a-6c-7d-10e-8
l lift	a-4c-5d-5e-7f-3
l light	a-7b-3e-8f-3
l like	b-9d-4
l line	a-5b-6c3e-7f-5
l list	a-4c-6d-3e-4f-4
l listen	a-8b-7c-2d-6e-7f-3
l listener	b-2d-3e-2f-5
l literally	a-6b4c-6d-3e-4f-6
l little	a-4b-4c-4d-4e-6f-3
l live	a-7b-6c-7d-4e-9f-7
l location	d-3f-3
l lock	a-3b-11c-4d-5e-6f-5
l log	c-3d-5
l lol	e-5f-5
l lonely	b-4c-4d-5e-2f-8
l long	b-4c-4f-6
l longer	a-4b-3c-3f-6
l look	a-8b-6c-9d-5
l lose	b-4d-4e-11f-9
l loser	a-4b-4c-5d-4e-3f6
l lost	a-5b-9c-5d-9e-5f4
l lot	b-7c-8d-10e-8f-10
l loud	b-5c-6d-5e-4f-7
l love	a-8b-14c-8d-7e4
l lunch	a-6b-4c-6d-4e-4f-3
l machine	a-3b-3c-7d-4e-4f-5
l mad	a4b-3c-5d-6e-5f-3
l make	a-10b-5e-9f-3
l man	a-5b-5d-7e-6
l many	a-4b-5c-4d-4e-7f-4
l march	a-6b-4c-6d-4e-3f-4
l mark	a-5b-4c-6d-7e-5f-7
l marriage	a-4b-3c-4d-3f-5
l marry	a-7b-5c-7d-3f-9
l match	a-4b-3c-4d-4e-6f-3
l mate	b-4d-4f-5
l may	a-10b-5c-6d-6e-5f-5
l maybe	a-6b-6d-5e-3f-8
l me	c-4e8
l mean	c-7d-4f-5
l meet	a-11c-3d-7e-7f-5
l meeting	a-6b-5c-5d-4e-3f-5
l mention	a-7b-7c-7e-4f-5
l merely	a-6b-5c-5d-7e-4f-7
l mess	a-7c2d-9e-5f-9
l message	a-5b-6c-10e-5f-9
l mia	a-4b-4c-3d-4e-6f-4
l midnight	a-3b-3d-3e-5
l might	a-5c-9e-3f-3
l mile	a-6b-3c-3d-3e-3f-5
l mind	a-8b-7c-4d-5f-7
l mine	a-6b-3c-4d-5e-3f-4
l minute	b-7c-6d-6e3f-4
l mirror	a-3b-5c-3d-4e-4f8
l misery	a-4b-6c-6d-4e-8f-5
l miss	a-5b-11c-4d-5e-8f-6
l mistake	a-5c5f-3
l mo	a-3b-2c-3d-3e-3f-3
l mock	a-9b-6c-8f-6
l molehill	a-3c-3e-5
l moment	a-7b-9c-5d-10e-8f-7
l monday	a-6b-3d-3e-3f-4
l money	a-12b-4c-10e-4f-7
l monitor	a-4b-7c-4d-4e-4f-3
l monster	a-5b-7c-4d-4e-8
l month	a7b-9c-7d-7e-3f-5
l more	b-5c-6d-6e-4f-6
l morning	a-4b-7c-6e-5f-9
l most	a-8b-8c-6d-7e-7f-6
l mother	a-3d-6e-6
l motion	a-3d-3
l mountain	a-3c-3e-5
l mouth	a-7b-4c-3d-5e-7f-4
l move	a-8b-17c-12d-7e-13f-7
l much	a-8b-4c-5e-6f-7
l mug	a-4b-4c-3d-3e-3
l murder	a-11b-11c-7d-9e-10f-8
l must	a-8b-7c-6d-5
l my	a6b-3c3e-7f-4
l myself	a-4b-7c-11e-7f5
l nag	a-12b-4c-6d-3e-6f-6
l name	a-6b-3c-4e-2f-4
l nearly	a-6b-10c-8d-8e-5f-9
l need	b-4c-6d-3e-5f-5
l neighbor	a-5b-7c-6d-10e-4f-7
l neither	a-8b-9c-3d-7e-4f-5
l nerve	a-3b-6e-6
l never	b6c-6d-3
l new	a-9b-6c-8d-3e-11f-9
l news	a-8b-6c-5d-6e-4f-7
l next	b-5e-3f-3
l nice	a-6b-4c-3d-5e-3f-6
l night	b-6c-5d-4e-4f-6
l nine	a-7b-3d-5e-5f-3
l ninety	a-4b-6c-5d-4e-5f-5
l no	b-8c-4d-4f6
l nobody	a-3c-7d-9e-11
l none	b-4c-5d-7e-3
l not	a5f-3
l note	a-4b-3c-4d-3f-3
l nothing	a-6b7c-4d-7e-5f-9
l notice	a-10b-9c-7d-7e-9f-3
l now	a-5b-5c-3e-9
l occur	a-7b-7c-6d4e-6f-6
l of	b-3d5e6
l off	a-2b-11d-4e-5f-4
l office	a-6b-10c-6d-7e-4f-5
l ok	a-6b-6c-4d-5e-5f-7
l okay	a-8b-3c-6d-5e-3f-7
l old	a-7b-10c-3e-6
l on	c5d3f-5
l once	a-4c-3e-5
l one	a-4b4c-4f-5
l online	a-3b-3c5d-5f-4
l only	a4b-12c-10d-5e-4f-3
l open	a-8b-6c-8e-4f-7
l or	a5b-11c-4d-7f-4
l order	a-5b-5c-4d-4e-5f-6
l other	d-4
l ought	a-5b-5c-3d-3e-4
l our	a-3b-6c-5d-4e-5f-5
l out	b-6c-3f-4
l outside	a-8b-4c-3d-6e-6f-4
l oven	b-3c-4d-6e-3f-3
l over	c-3e-2f-4
l overstep	a-6b-7c5d-6e-5f-6
l overtime	a-9b-3c-3d-8f-3
l owe	a-9b-5c-4d-5e-8f-4
l own	a-6b-3c6d-3e-6f-5
l pack	a-4b-4c-4d-3e-4f-2
l page	a-4d-4e-3f-4
l pain	a-3b-7c-11d-3e-6
l parent	b-4c-4
l park	a-8b-4c-4d-6e-4f-4
l part	a-7b-6c3d-11e-5f-7
l pass	a-3
l password	a-3b-3c-5e-3f-3
l past	a-7b-8c-3d-5e-5f-3
l patience	a-3b-3c-5d-4e-6f-4
l patient	a-4b-5c-4d-5e-3f-5
l pattern	a-8b-4c-6e-7f-8
l pay	a-7b-8c-9d-10e-7f-6
l peace	a-5b-5c-5d-7e-8f-5
l peek	a-11b-4c-7d-6e-4f-8
l people	a-5b3c-3d-4e-9f-4
l person	a-12c-6d-5f-3
l pete	d-4
l phone	c-3d-3e-4
l photo	a-5b-5c-3d-5e-7f-7
l pick	a-4b4c-3e-3
l picture	a-5b-10c-5d-7e-6f-7
l piece	a-4b-3c-4d-3e-3f2
l pill	a-3b-3c-3f-5
l pin	b-4c-4d-4e-3
l plan	a-6b-3c-5d-4f-4
l plate	a-4b-4c-5e-4f-3
l play	a-4b-4c-7d-6e-3f-6
l please	a-6b-7c-6d-4e-8f-4
l pleased	a-4b-5c-3d-4e3f-7
l pocket	b-5d-3f-4
l point	a-4b-5d-5e-5f-8
l police	a-3b-4c-3d-6e-3f-3
l poor	a-5b-5d-7e-4f-6
l porn	a-8b-3c-3d-5e-3f-5
l post	a-4b-9c-3d-6e-8f-6
l pressure	a5b-3c-6d-7e-4f-7
l pretend	a-11b-5c-4d-6e-4f-6
l private	a-4b-4c-4d-4f-4
l problem	a-3b-3f-4
l promise	a-4b-3c-3e-7f-7
l properly	a-3b-3c-3e-3f-4
l proud	a-4b-3d-3e-4f-3
l pull	a-5b-4c-4d-3e-3f-4
l punch	a-5b-4c-3d-3e-6
l punish	a-11b-7c-5d-5f-7
l purpose	a-8b-6c-6d-5e4f-5
l push	a-10b-10c-8d-10e-10f-7
l put	b-5c-5d-5f-8
l question	a-5c-4d-3e-2f-3
l quick	a-6f-3
l quiet	a-4b-3d-3f-3
l quit	a-9b-9c-9d-10e-6f-6
l radio	b-4c-5e-3f-3
l rail	a-4b-5c4d-5e-4f-4
l rain	a-5b-10c-6d-9e-10f-7
l raise	b-9c-8d-6e-8f-5
l rather	a-5b-4c-4e3f-3
l razor	a-4b-6c-9d-6e-3f-5
l read	a-8b-12c-8d-4e-7f-3
l reader	a-3b-2c-4d-2f-7
l really	b-5e-4f-7
l reason	b-5c-4d-4e-3f-6
l receipt	a-4b-4c-8d-5e-5f-3
l record	a-3b-3e-4
l recovery	a-6b-6c-5d-4e-6f-4
l regret	a-9b-8d-11e-6f-6
l reject	a4b-7c-6d-6e-3f-5
l relapse	a-2b-8c-8d3e-6f-7
l relieve	e5
l remember	a-6b-5c-6d-5e-7f-5
l respect	a-3b-9c-4d-5e-6f-5
l responsibility	a-6b-6c3d-6e-7f-4
l rest	a-7b-4c-5e-3f-3
l review	a-4f-4
l rice	a-4b-7c-6d-6e-7f-6
l right	b3c-8d-9e-4f-6
l ring	a-4c-4d-5e-3f-4
l river	a-4b-3c-2f-5
l road	a-2b-3c-6d-6e-5f-5
l rob	a-6b-6c-5d-6e-6f-3
l roof	a-4b-3c-3
l room	b-2c-3d-4e-3
l rope	b-6c-5d-4e-4f-6
l round	a-4b-4c-5d-4e-8f-5
l router	d-3
l row	d-4f-3
l ruin	a-7c-5d-5e-6f-10
l rule	a-5b-8c-2d-6f-5
l run	a-11b-7c-7e-8f-8
l sad	a-5b-8c-3d-5e-8f-4
l safe	a-3b-4c-5d-2e-5f-7
l saint	a-9b-6c-5d-5e-6f-7
l sam	a-4b-5c-4d-3e-4f-4
l same	a4b5c-4d-7e-3f3
l saturday	a-6b-3c-6d-8f-3
l say	a-4b3d-4e-5
l scan	a-4c-3d-4e-6
l scared	a-3b-3c-4d-4f-4
l school	a-5b-3c-5d-5e-4f-3
l score	a-5b-4c-5d-3e-4f-6
l scrabble	a-3b-3c-3e-4
l scratch	a-7b-5c-5d-6e-8f-4
l scream	a-4b-4c-4d-3e-3f-8
l screen	b-7c-4e-6f-6
l scroll	a-6b-3c-4d-5e-3f3
l sea	a-3b-3c-5d-5e-4f-3
l second	a-6b-4c-4d-3e-3f-6
l secret	a-6b-6c-6d-5e-6f-8
l secretly	a-4b-5c-3d-4e3f-3
l see	a-8b-6c-10d-6e4f-5
l selfish	b-6e-5f-5
l sell	b-6c-7d-5e-5f-5
l send	a-7b-7c-2d-6e-5f-5
l session	a-3b-7d-5e-3f-3
l set	a-7b-6c-11d-5e-7f-6
l setback	a-3c5d-5f-3
l seven	a-5d-7e-2
l shake	a-6b-4c-4d-3e-7f-4
l share	a-4d-4f-3
l shaving	b-3d-3f-4
l she	c-4d-5e4f-10
l shed	a-6b-4d-3f-3
l shift	a-5b-3e-2f-6
l shoot	a-9b-8c-9d-6e-8f-7
l shop	a-3b-3d-4e-6f-3
l short	a-6b-4c-4d-4e-4f-5
l should	a-3b-7e-7f-4
l shoulder	a-5b-6c-6e-5f-3
l shout	b-6c-9d-3e-7f-7
l show	b-5c-3d-4e-9f-4
l shower	a-5b-6c-5d-5e-7f-7
l shut	a-3b-5c-3d-3f-4
l sick	a-5b-4c-5d-8e-5
l side	a-5b6c-5e-3f-3
l silence	a-8b-3e-5
l since	a-3c-12d-3e-11f-7
l single	a-5b3d-3
l sister	a-7b-3c-3d-4e-3f-3
l sit	b-3c-3d-3e-3f-3
l site	a-10b-8c-10d5e-5f-6
l situation	a-3b-4c6d-3f-3
l six	b-3e-3
l slam	a-3b-4c-4d-4e-5f-4
l slap	a-6b-9c-4d-7e-5f-6
l sleep	a-12b-8c-8d-8e-11f-10
l slip	a-8b-10c-7d5e3f-4
l slow	a-3b-2c-4d-2f-7
l smack	a-4b-3c-3e-4f-3
l small	a-5b-5c-5d-5e-5f-4
l snoop	a3b-6c-8d-6f-4
l so	b-8c-5d-3e-4
l sofa	a-5b-6c-3d-5e-4f-3
l some	a-9b-4c5e-7f-6
l somehow	a-4b-6c-6d4e-4f-5
l someone	a5b-7d-4e-9
l something	a3b-3d-4
l sometimes	d-2f-4
l son	b-3c-3d-7e-3
l song	a-7b-9c-6d-6e-5f-5
l sorry	b-2c5d-3f-11
l sound	a-5b-4c-10d-7e-6f-7
l soup	a-5b-6c-4d-4e-4f-4
l space	a-5b-3c-3d-3e-5
l spain	a-2b-6c-4e-5f-5
l spare	b-6c-7d-3e-5f-8
l spend	a-9b-4c-8d4e-6f-6
l sponsor	a-9b-4c-5d-5f-4
l spring	a-6b-7c-6d-8e-8f-4
l spy	a-4b-6d-6e-8f-8
l stab	a-3b-8c-3d-4e-5f-4
l stair	b-4d-3e-5f-3
l stand	a-10b-8c-5d-8f-5
l start	a-4c-4d-8e-11f-4
l statement	a-4b-3c-3e-6
l station	a-5b-7c-4d-3e-7f-5
l stay	a-8c-5d-5e-3f-4
l step	a-8b-3c-3d-4e-5f-3
l stew	a-3b-3c-4d-4e-6f-4
l still	a-9b-5c-3d-3e3f-4
l stitch	a-4b-3c-5d-6e-4f-2
l stomach	a-2
l stop	a-8b-8c-8d-9e-6f-10
l story	a-5c-4d-3e-5f-5
l straight	a-5b-5c-5d-3e-6f-10
l stranger	a-5c-2d-4f-4
l stress	c-5d-5f-3
l strong	a-6c-3d-6
l study	b-4c-3d-3e-3f-4
l stuff	a-8b-7c3d-14e-10f-8
l stupid	a-7b-4c-5d-4e3
l such	a-6b-6c-6d-5e-5
l suck	a-5b-8c-8d6e-9f-5
l suicidal	a-4b-9c-5d-8e-5f-7
l summer	a-5b-5c5d-4e-5f-3
l sunday	a-6b-4c-6d-3e-3f-3
l sundays	b-2e-2
l support	a-3b-7d-3e-4f-3
l suppose	a4f-3
l sure	a-5b-6c-8d-6e-6f-6
l surprise	a-4b-5c-5d-3e-6f-3
l swear	a-6b-9c-4d-4e-4f-5
l swim	a-4b-7c-3d-4e-6f-6
l swimming	b-5c-4d-4e-3f-4
l switch	a-3c-4
l table	a-6b-3d-3e-5
l tablet	a-8b-7c-8d-5f-6
l take	a-10b-7c-4e-11f-9
l talk	a-7b-4c-6e-4f-6
l tea	a-3b-4c-4d-3e-3f-6
l team	a-6b-5c-5d-6e-6f-3
l tear	a-5b-5c-4d-5e-8
l tell	b-4c-4
l telly	a-3b-4c-2e-4f-4
l temper	a-4b-3c-5d5e-4f-5
l ten	a-5b-3c-4d-6e-2f-3
l terrible	a-4b-5c-4d-4e-3f4
l terrify	a-4b-5c-3d-4e-5f-4
l test	a-5b-7c-8d-8f-4
l text	a-10b-8c-6d-7e-11f-6
l than	a-11c3d-3e-13f-12
l thank	a-6b-7c-6d-6e-6f-4
l that	a4b-4d-3e-9f-5
l the	a3d5e3
l their	a-4b-6c-5e-5f-6
l them	a-7b-9c-5d-5f-6
l then	a-4b-3c-5d-3f-4
l therapist	a-4b-5c-3d-3e-4f-4
l therapy	a-8b-4e4
l there	b-5e-12f-6
l these	a-5b-9c-7d-8e-4f-7
l they	a-9b-8c-7d-9e-7f-9
l thin	a-5b-6c-4d-4e-4f4
l thing	a-8b3c9d-6e-5f-6
l think	a-5b-4c-5e3f-6
l thirty	a-6b-5c-5d-4e-4f-4
l this	a-8c-6f-9
l those	b-3c-3d-3
l though	a-7b-4c-3d-3e-6f-3
l thought	a-6b-6c-7d-9e-9f-7
l threaten	a-4b-4c-3d-4e-6f-4
l three	a-3b-5c-4d-4e-3f-5
l throat	b-3c-3d-3f-6
l throw	a-7b-2c-6e-10f-5
l thru	c-7
l thumb	a-4b-4c-7d3e-3f-5
l thursday	a-6b-3c-6d-3e-4f-4
l tie	a-11b-9c-8d-8e-8f-5
l till	a-6b-7c-4d-4e-5f-4
l time	a-5c-5e-4f-3
l tired	b-4c-8d-3e-4f-14
l to	a3c4e4
l today	a-5b-5c-4d-5e-5f-6
l together	b-4c-4f-3
l tomorrow	a-5b-5c-3d-3e-7f-4
l tonight	a-5b-5c-4d-6e-6f-8
l too	a-5b-6c-4f-5
l tooth	a-5b-3f-3
l top	a-6b-5c-5d-10f-6
l touch	c-6d-4e-9f-3
l town	a-5b-6c-3d-5f-5
l tracker	b-3c-4e-3f-3
l train	a-6b-6c-4d-3e-4f-6
l trap	b-4
l trash	a-5b4c-4d-7e-4f5
l treat	a-7b-5d-4e-4f-4
l trial	a-4b-5c-4d-5e-4f-5
l trick	a-4b-4c4d-3
l trip	a-4b-5d-6e-3
l trouble	a-7b-3c-3d-5f-6
l trust	c-5e-8f-8
l truth	a-6b4c-5d3e-7
l try	a4b-7c-6d-6e-8f-10
l tuesday	a-3b-7d-5e-5f-5
l turn	a-6c-5d-3e-6f-4
l twenty	a-6b-6c-4d-6e-8f-6
l twice	a-5b-4c-3e-3f-5
l twist	a-11c-5d-5e-7f-7
l two	a-9b-5c-5d-4f-3
l type	a-4b-4c-4e-4f-4
l typical	a-3b-4c-3d-5e-5f-6
l unbearable	a3e-3
l under	a4b-6c-9d-9e-9
l understand	a-4b-4c-5e-6
l unfair	a-4b-3c-3d-3e-4
l unheard	a-3b-5c-4d-4e-3f-4
l until	a-10b-10c-9d-6e-9f-5
l up	b-3f-6
l upset	a-7b-12c-8d-7e-7f-9
l upstairs	a-3b-3f-4
l urge	a-5b-4c-4e-4f-5
l us	b-8c-10d-4e-10f-3
l use	c-10d-3e-10f-6
l useless	a-6b-6c-4d-4e-4f6
l vanish	a-7b3c-4d-2e-7f-5
l very	a-4b-3c3d-4f-3
l video	a-4c-2
l voice	a-7b-5c-8d-4f-5
l wait	a-6b-7c-4d-3e5f-3
l wake	a-7b-3c-5d-5e-5f-4
l walk	a-6b-8c-5d-8
l wall	a-6b-3c-2d-3e-3f-2
l want	a-3b-10d-3e6
l wash	a-8b-4c-7d-6e-6f-4
l waste	a-5b-5c-4d-4e-7f2
l watch	a-9b-7c-4d-5f-4
l water	d-3
l way	c3e-4f-3
l we	a-4b-9c-5d-10e-12f-4
l weak	a-7b-7c-7d-6e-5f3
l wear	a-7b-7c-4e-4f-5
l wednesday	a-6b-5c-6d5e-4f-4
l week	a-3b-6d-9e-3f-5
l weekend	a-7b-8c-5d-6e-6f-9
l well	b-6d-7e-7f-5
l what	c-4d-4f5
l whatever	a-6c-7d-6e-8f-9
l when	b-6c-3d-3e3
l where	a2b-4c-5d-5e-3f-4
l whether	a-7c-5d-4f-5
l which	a-9b-4c-5d-3f-7
l while	a-12b-5e-13f-3
l who	a3b-9c-7d-5e-4
l whole	a-5b-5c3d-6f-4
l why	a-5b-4c-4d-5e-3f-3
l wife	a-8b-8c-7d-7
l will	a-3c-4d-4e-4
l win	a-6b4c-5d5e-9f-4
l wind	b-6c-5d3f-4
l window	a-5b-6c-6e-6f-7
l wire	a5b-4c-3d-4
l wish	a-5b-7c-3d-3f-4
l with	b-4c-7e-3
l without	a-6b-6c-5e-4f-6
l woman	a-7b-5c-5d-6e-6
l wonder	a-9b-7c-4d-3e-7
l word	a-6b-8c-4d-3f-7
l work	d-3e-5f-4
l world	a-7b-9c-9d-10e-8
l worry	b-8c-5d-4e-6f-8
l worth	a-6b-5c-6d-6e-5f-6
l worthless	a-3b-5c-5d-3e-3f4
l would	b-4d-3e3f-6
l wrist	c-3d-4f-3
l write	a-8c-10d-6e-10f-5
l wrong	b-4c-6d-3f4
l year	a-8b-6d-6e-6f-4
l yes	a-4b-5c-3d-3e-4f-4
l yesterday	a-3b-6c-3d-5e2f-4
l yet	a-8b-4c-3d-3e-6f-4
l you	a4b4d-5e4f-7
l your	a-4c-3e-9f-4
l yourself	a-5b-8c-3d-3f-5
l £35	a-5b-4c-3e-5f-4
l £60	a-4c-4d-5e-3f-4
l_l " "	a-4b-3c-3d-5e-4
l_l " $	a-3b-3c-4f-3
l_l , ,	a-8b-6c-4d-3e-2f-6
l_l , .	a-15c-10d-10e-10
l_l , a	b-9c-8d-9e-9f-9
l_l , after	a4b-7c-3d-4f-4
l_l , agree	b-2f-3
l_l , an	b-4e-3
l_l , and	a-7b-6c-7d-4e-4f-7
l_l , ask	a-4b-6e-4f-4
l_l , at	d-3
l_l , be	d-4f4
l_l , bite	a-5b-4c-3e-7f-4
l_l , can	a-6e4
l_l , claire	a-3b-4
l_l , day	a-3b-6e-2f-3
l_l , do	a-10b-6c-3d-4e-13f-4
l_l , else	a3b-5c-6f-12
l_l , feel	a-12b-5e-3f-6
l_l , for	a-3e-5
l_l , get	a-4b-7c-4d-8e-7f-10
l_l , go	a-3d-3
l_l , god	a-3b-3d-3e-2f-2
l_l , have	a-8b5
l_l , he	a-4b-8c-5e-6f-6
l_l , i	a7d-3e-4f-3
l_l , if	a-6b-7c-4d-3e-5
l_l , it	a-5b-6c-3d-4e-6f-3
l_l , just	a-7b3
l_l , lie	a-3d-3
l_l , like	a-4c-3d-2
l_l , mean	a-7b-6f-4
l_l , more	a-6b-5d-5f-5
l_l , mother	a-6b-3d-3f-5
l_l , my	a-3c-3d-3f-3
l_l , never	b4c-9d-4e-9f-7
l_l , not	a-8b-6c-5d-4e-6
l_l , of	b-4c-6d-6e-5f-4
l_l , on	a-3d-3f-3
l_l , only	a-3b-5e-6f-2
l_l , or	a-8b-4c-5e-4
l_l , out	a-7c-2d-5e-4f-4
l_l , put	f-3
l_l , say	a-4b-7c-3d-4e-4f3
l_l , she	a-7b-3e-5
l_l , so	a-5
l_l , start	a-5b-6c-4d-4e-4f-4
l_l , tell	a-5b-5e-7
l_l , that	a-11b-3f-5
l_l , the	a2b-6c-5d-5e-3f-4
l_l , then	a-6b-4e-5f-3
l_l , there	f-3
l_l , they	a-4b-6c-5e-3f-5
l_l , thing	a-4b-4c-6d-5e-5
l_l , to	a-6b-9c-6d-3e-6f-8
l_l , walk	a-8b-6d-4e-12f-10
l_l , want	a-2b-3c-4e-4f-4
l_l , we	a-5b-5f-2
l_l , will	a-6b-8e-7
l_l , would	a3b-7e-4f-7
l_l , you	b-3c-5d-3
l_l : ,	a-4b-5c-4e-4f-5
l_l : be	a-8b-3c-3d-7e-4f-3
l_l : filter	b-4d-5e-4
l_l : say	c-3
l_l : take	c-5
l_l : the	d-3
l_l ^ ,	a-13b-7c-7d-6e-6
l_l ^ .	a-13b-13c-7d-11e-10
l_l ^ :	a-7b-9d-6e-5f-7
l_l ^ a	a-4b-7c-6d-3e-3
l_l ^ about	b-4c-3d-4e-5f-4
l_l ^ account	a-8b-6c-6d4e-3f-4
l_l ^ act	a-4b-3c-4d-4e-3f-4
l_l ^ addiction	a-8b-6c-6d3e-3f-5
l_l ^ algorithm	a-4b-6c-3d3e-6f-3
l_l ^ always	a-6b4c-5d-7e-8f-9
l_l ^ apologize	a-6b-3c-6d-5e-3f-4
l_l ^ ask	b-5c-3d-4e-11f-3
l_l ^ at	a-5b-4d-3e-3f-3
l_l ^ be	b-4c-11e-3
l_l ^ beat	a-3b-3d-4e-4f-4
l_l ^ behave	a-3b-3d-2
l_l ^ believe	a-3b-6c-6d-4e4f-3
l_l ^ bite	a-6b-4c-6d-4e-4f-6
l_l ^ blame	a-5b-4c-6d-3e-5f-3
l_l ^ block	a-3b-2c-4d-3e-8f-4
l_l ^ boss	a-8c-4d-5e-3f-5
l_l ^ boundary	a-6d11
l_l ^ break	a-5b-7d-6e-7f-5
l_l ^ bring	a-5b-7d-5
l_l ^ burn	a-5b-8c-6d-6e-6f-6
l_l ^ bus	a-5
l_l ^ buy	a-3b-5c-4d-3e-3f-3
l_l ^ call	b-6c-6d-3f-3
l_l ^ can	a-6c-4d-4
l_l ^ care	a-5b4c-3e-9f-3
l_l ^ check	b-3c-3f-3
l_l ^ choke	a-3b-4c-4d-7e-5f-14
l_l ^ close	a-4b-7c-5d-5e-4f-5
l_l ^ come	a-6b-4c-7d-6e-5f-5
l_l ^ control	a-4b-4c-4d-3e-5f-3
l_l ^ could	a-12b-9c-8d-7e-8
l_l ^ counselor	a-6b-3d-3f-4
l_l ^ count	a-6b-4c-6d-5e-4f-6
l_l ^ craving	a-6b-4c-5d3e-4f-4
l_l ^ cry	a-3b-5c-5d-5e-6f-6
l_l ^ cut	a-6b-10c-7d-9e-7f-9
l_l ^ day	a-5c-3d-5e-4f-5
l_l ^ delete	a-4b-5c-5d-5e-3f-3
l_l ^ deserve	a3c-6
l_l ^ die	a-8b-8c-6d-5e-5f-7
l_l ^ do	b-12d-9
l_l ^ doctor	a-4b-4d-3
l_l ^ dog	b-3c-5d-3e-3f-3
l_l ^ down	b-3c-3d-3e4f-4
l_l ^ drink	a-3b-3c-4e-8f-6
l_l ^ drive	b-5c-5d-4e-5f-4
l_l ^ drop	a-4b-6c-5d-7e-8f-7
l_l ^ end	a-5b-6c-4d-6e-4f-5
l_l ^ evening	a-5b-5c-4e-5f-10
l_l ^ ever	b3c-3d-4e-5f-6
l_l ^ everyone	b-4c-6d-3e-3f-6
l_l ^ expect	a-7b-9c-7d-6e6f-4
l_l ^ fail	a-8b-7d-9e-4f-4
l_l ^ father	b-4c-5d-5e-2f-5
l_l ^ feel	a-10b-4c-9d-6e-3
l_l ^ filter	a-4c-3
l_l ^ find	a-5b-6c-3f-4
l_l ^ flinch	a-3b-4c-4e-3f-5
l_l ^ follow	b-5c-3d-3e-5
l_l ^ for	a-7b-8c3d-7e-5f-4
l_l ^ friday	a-5b-4c-6d-3e-6f-6
l_l ^ friend	a-6b-4d-3e-3f-2
l_l ^ frighten	a-3b-8c-4d-5e-8f-7
l_l ^ fuck	a-6b-7d-6e-8f-4
l_l ^ get	a-9b-3c4e-14f-6
l_l ^ give	b-7d-8e-3f-7
l_l ^ go	a-3b-8f-6
l_l ^ grab	a-3b-3c-5d-3e-4f-3
l_l ^ happen	a-5b-6c-4d-5f-3
l_l ^ hate	a-8b-7c-7d-7f4
l_l ^ have	a-16d-8f-4
l_l ^ hear	a-6b-5c-5d-4e-3f-4
l_l ^ hide	a3b-10c-6d-6e-7f-6
l_l ^ hit	a-10b-7c-9d-5e-7f-7
l_l ^ hold	a-4b-5c-5d-4e-7f-4
l_l ^ hope	a-5b-4c-7d-3e-4f-5
l_l ^ house	b-4c-5d-5e-3f-4
l_l ^ hurt	a-9b-6c-6d-5e-7f-4
l_l ^ husband	a-9b-3c-6d-5e-3f-4
l_l ^ i	a-8c-5d-3e-5f-7
l_l ^ if	a-9b-3c-7d-7e-6f-5
l_l ^ in	b-9d-6e-2f-5
l_l ^ it	b-5c-3d-7e-4
l_l ^ just	a-8b-9c-4d-8f-3
l_l ^ keep	c-4d-6e-12f-3
l_l ^ kick	a-3b-3c-6d3e-6f-4
l_l ^ kid	a-6b-3d-5
l_l ^ kind	a-5b-3c-3d-5e-2f3
l_l ^ know	b-8d-4e-6f-7
l_l ^ laugh	e-3
l_l ^ least	a-5b-7c-3d-3e-5f-3
l_l ^ leave	a-3b3c-3d-4e-4f-5
l_l ^ let	a-6b-6d-9e-4f-6
l_l ^ lie	b4c-7e-9f-5
l_l ^ like	a-6b-7c-4d-4e4f-6
l_l ^ lock	a-3b-4c-3d-3e-3
l_l ^ look	a-6b-8c-7d-5e-10f-9
l_l ^ lose	a-6b-3d-7e-3f-3
l_l ^ love	a-3b-10c-5d-6f-6
l_l ^ make	a-6b-7c-3d-8e-9
l_l ^ man	a-7b3c-3d-5e-4f-7
l_l ^ me	a-8b-9c-4d-7e-10f-10
l_l ^ mean	a5b-6c-6d-3e5f-4
l_l ^ merely	a-6b-5c-5d-7e-4f-7
l_l ^ minute	a-5b-4c-3d-5e-4f-3
l_l ^ miss	b-6c-3d-4e-5f-5
l_l ^ more	a-4b-6c-5d-5e-5f-3
l_l ^ mother	a-8b-4d-4e-5f-4
l_l ^ must	a-8b-7c-6d-5
l_l ^ my	a3b-7c-6d-10e-5f-6
l_l ^ nearly	a-5b-7c-7d-8e-6f-8
l_l ^ need	a-4b-5c-8d-3e-6f-4
l_l ^ never	c-4d-6f-6
l_l ^ night	b-3c-3d-3
l_l ^ not	a-4b-8d-5e-7f-3
l_l ^ notice	a-4b-4c-5e-4f-4
l_l ^ of	a-9b-6c-8d-10e-9f-6
l_l ^ off	a-6b-3c-7d-6e-3
l_l ^ old	a-9b-8c-9e-6
l_l ^ on	a-5b-15c-9d-11e-8f-7
l_l ^ only	b-7c-6d-5f-3
l_l ^ open	a-6b-7c-5d-6e-6f-3
l_l ^ ought	a-5b-5c-3d-3e-4
l_l ^ out	b-3
l_l ^ overstep	a-6b-7c5d-6e-5f-6
l_l ^ pay	a-5b-5c-7d-6e-4f-4
l_l ^ phone	a-8b-3c-6d3
l_l ^ pin	b-4c-4d-4e-3
l_l ^ promise	a-9b-4c-5d9e-10f-3
l_l ^ punch	a-5b-4c-3d-3e-6
l_l ^ push	a-7b-8c-6d-6e-8f-6
l_l ^ put	a-6b-6c-3d-4e-9
l_l ^ read	a-12b-5c-4d-4e-8f-3
l_l ^ reason	a4c-4d-6
l_l ^ regret	a-7b-7d-11e6f-7
l_l ^ relapse	b-6c-6d9e-5f-6
l_l ^ ring	a-2b-6e-5
l_l ^ say	a-6b-14c-3d-2e-17f-10
l_l ^ scratch	a-5b-4c-5d-3e-9f-4
l_l ^ see	a-6b-7c-9d-5e-9f-6
l_l ^ shake	a-5b-4c-4d-3e-7f-4
l_l ^ shoot	a-9b-9c-9d-10e-8f-8
l_l ^ should	b-9c-8d-9e-9f-3
l_l ^ shout	a3b-5c-3
l_l ^ shut	b-3c-7d-4f-6
l_l ^ single	a-3b3d-3
l_l ^ sister	a-3b-3d-4
l_l ^ sit	a-3b-2c-3d-3e-3f-3
l_l ^ site	a-5b-3c-5d3e-4f-3
l_l ^ slam	a-3b-3c-4d-3e-3f-5
l_l ^ sleep	a-5b-3c-4d-6e-3f-6
l_l ^ slip	a-4b-2c-4e-3
l_l ^ smack	a-4b-3c-3e-4f-3
l_l ^ son	a-3d-4
l_l ^ sponsor	a-9b-3d-3f-3
l_l ^ stab	a-3b-9c-3d-3e-5f-5
l_l ^ stand	a-6b-5c-5d-5e-4f-5
l_l ^ stay	a-4b-5c-5d-4e-3f-4
l_l ^ sunday	a-4b-3c-5d-4e-3f-2
l_l ^ take	a-9b-9d-12e-8f-6
l_l ^ talk	a-4b-6c-4d-5e-3f-7
l_l ^ tell	a-8b-7c-4d-4e-8f-3
l_l ^ temper	a-4b-3c-5d5e-4f-5
l_l ^ that	a-13b-10c-6d-10e-5f-5
l_l ^ the	a-8b-10c-6e-10f-9
l_l ^ therapist	a-4b-5c-3d-3e-4f-4
l_l ^ thing	a-3b-8c-5d5e-4f-9
l_l ^ think	a-6b-9c-6d-4e4f-4
l_l ^ thought	a-5b-6c-6d-9e-9f-6
l_l ^ throw	a-3b-6c-4d-4e-8f-4
l_l ^ thumb	a-6b-4c-6d5e-4f-5
l_l ^ time	b-4e-3
l_l ^ to	a-6b-9c-9d-6e-7f-6
l_l ^ touch	b-5c-3d-3e-4
l_l ^ treat	a-4b-2c-2d-3e-4f-3
l_l ^ trust	a-6b-6c-9d5e-5
l_l ^ truth	a-7b-7c-5d4e-6f-6
l_l ^ try	a3b-5e-3f-4
l_l ^ turn	b-4c-5d-5e-4f-6
l_l ^ two	f-3
l_l ^ up	a-5b-5d-3f-3
l_l ^ urge	a-4b-3c-4e-4
l_l ^ use	a-5b-4c-4d-4e-6f-6
l_l ^ wait	a-5b-3c-4d-3e-4f-3
l_l ^ walk	f-2
l_l ^ want	a-12b-7d-5e-10f-5
l_l ^ watch	a-6b-5c-3d-3e-6f-6
l_l ^ we	a-4d-3
l_l ^ week	a-6b-4c-6d-5e-4f-3
l_l ^ wife	a-8b-4c-4d-4e3f-7
l_l ^ will	a-11c-7d-5e-14f-11
l_l ^ wish	a-5b-7c-3d-3f-4
l_l ^ wonder	a-8b-6c-5d-4e-8f-6
l_l ^ word	a-5b-5c-4d-3e-3f-8
l_l ^ would	b-5c-3d-4e4f-5
l_l ^ write	b-4c-4e-4f-4
l_l ^ you	a-3c-3d-3e-6f-2
l_l a ,	b-4
l_l a .	a-7b-11c-4d-10
l_l a ?	a2e-3f-3
l_l a about	a-7b-4d-8e-10f-3
l_l a after	a3b-3c-5d-7e-3f-8
l_l a and	a-6b-3c-7d-6e-9f-9
l_l a at	a-7b-8c-5d-5e-10f-7
l_l a book	c-3d-5e-3f-3
l_l a day	a-4b-3c-4d-4f-3
l_l a father	a-3c-3f6
l_l a for	a-9b-8c-4e-8f-4
l_l a from	a-5b-3c-6d-5
l_l a i	b-6c-3d-3e-4f-8
l_l a in	a-9b-10d-11e-9f-4
l_l a like	a3b-3c-6d-7e-4f-4
l_l a listener	b-2d-3e-2f-5
l_l a little	a-4b-3e-4
l_l a man	a-3b-3e-5f-8
l_l a of	d-6e-3
l_l a on	a-3b-5c-5d-4e-4f-7
l_l a out	e5
l_l a person	a-6b-2c-5d-3e-4
l_l a reader	a-3b-2c-4d-2f-7
l_l a site	c-3
l_l a that	a-3
l_l a thing	a-4d-4e-2
l_l a to	a-7e-7
l_l a today	a-3b-4c-4d-3f-5
l_l a while	a-5d4
l_l a who	a-4c-3
l_l a with	a-8b-6c-4d-5e-10f-6
l_l a woman	a-4b-5c-5d-5e-7f-5
l_l about $	a-3b-4d-5e-5f-4
l_l about ,	b-3e-9
l_l about .	a-6b-13c-11f-6
l_l about at	a-4b-3d-3e-5f-3
l_l about boiler	a-3b-3c-5d-4e-6f-5
l_l about for	a-4d-4e-3f-5
l_l about in	a-5e-4
l_l about into	b-3c-5d-8e-4f-5
l_l about it	a-3b-8c-4d-7e-4f-4
l_l about mark	a-3b-6c-5d-6e-5f-2
l_l about money	b-5c-5e-4f-3
l_l about phone	b-4d-3e-3
l_l about receipt	a-4b-7c-6d-6e-5f-3
l_l about thing	a-3b-4
l_l about when	d-4e4f-4
l_l absolute .	a-3b-7c-6d-4e-8f2
l_l account $	a-4b-4c-3d-4e-3f-3
l_l account the	a-3c-6d-4
l_l accountable that	a-3c7d-3f-3
l_l act a	a-7b-4c-6d-6e-7f-5
l_l addict $	a-4b-5c-5d-5e-4f-5
l_l ade $	a-3b-3c-4e-4f-4
l_l ade .	a-4b-4d-3
l_l afraid what	f-4
l_l afraid will	b-3e-3f-7
l_l after $	a-6b-6c-3d-5f-5
l_l after ,	a-4b-4f-3
l_l after .	a-9b-6c-5d-6e-5f-3
l_l after have	a-6
l_l after month	a3c-6
l_l after swim	f-4
l_l after you	a4b-6c-4e-6
l_l again $	a-8e-6f-12
l_l again i	a-3b-3c5d-3
l_l again will	b-4d-3f-4
l_l against .	a-3b-8c-4d-3e-5f-8
l_l ago it	a-5d-2e-3
l_l agree $	a-6c-2d-3f-4
l_l all $	a-3b-5c-4d-4e-6f-3
l_l all .	a3b-8c-3d-6e-9f-8
l_l all be	a-9b3c-3d-3e-5
l_l all do	a-5b-5c-3d-4e-3f-3
l_l all it	b-3c-5f-3
l_l all stop	e-4
l_l all you	a-5b-5c-5d-9e-9f-5
l_l alone $	a-4c-3d-5e-5
l_l always .	a-6b-14c-4
l_l always a	a-4b3c-4d-4e-6f5
l_l always it	a-6b3c-8d-8e-5f-15
l_l always me	a-8b-10c-4e-5f-4
l_l always the	a-5b-6d-4e-4f-5
l_l always this	b5c-4d-3f-4
l_l an ,	b-8c-3d-7e-4
l_l an .	a-6b-6c-6d-9e-8f-5
l_l an and	a-3c-4d-3
l_l an in	a-3b-5c-3d-4e-5f-6
l_l an to	a-4b-6e5
l_l an tonight	b-3c-3e-4
l_l and ,	a-3b-3f-4
l_l and .	a-14b-9c-9d-16e-9f-10
l_l and a	b-5d-3f-3
l_l and about	b-3c-3d-3e-3f-3
l_l and and	c-4d-3f3
l_l and bad	a-3c-2d-3f-3
l_l and be	b-3c3d4e-4f-10
l_l and both	d-3f-3
l_l and can	a-7b-3c-4d-5e-5
l_l and dance	b-3c-4e-6
l_l and do	a-7b-4c-6e-10f-4
l_l and feel	a4b-3c-3e-4f-3
l_l and for	a-5b-6c-7d-5e-6f-5
l_l and from	b-3
l_l and get	a-4b-5c-3d-3e3
l_l and go	a-3c-4
l_l and have	a-9b-4c-6e-4
l_l and he	e-5
l_l and her	a-3b-4c-2d-3e-3f-5
l_l and i	a-4b-4d-3f-2
l_l and in	e-4
l_l and it	a-3b-3c-3e-5
l_l and just	a-3b-4c-3d-8e-7
l_l and keep	a-7
l_l and know	b-8c4d-6
l_l and laugh	a-6d-3
l_l and let	c-2
l_l and lie	a-6b-3d-4
l_l and like	a-5b-3c-5d-4e-8f-5
l_l and look	a-3b-3d-2e-3f-3
l_l and me	b-3d-4e-5f-3
l_l and mean	a-3b-6e-3
l_l and miss	a-4d-4e-4
l_l and my	b-4c-3d-3f-4
l_l and not	a-3b-2c-3d-3e-3f-3
l_l and on	a-6b-3c-9d-6e-3f-4
l_l and ring	a-5b-4c-8d-3e-4f-4
l_l and say	a-3c-3
l_l and soup	a-5b-2c-3d-5e-3f-3
l_l and still	a-6c-4e-4
l_l and talk	a-5b-3
l_l and tell	a-6b-3c-3d-5f-8
l_l and the	a-4b-5c-9d-8e-4f-6
l_l and think	e-3f-5
l_l and until	a-4b-6c-4d-4e-5f-6
l_l and up	a-3b-3c-4d-7e-4f-4
l_l and us	e-3
l_l and use	a-3b-5c-4d-4e-4
l_l and wait	a-3e-5f-6
l_l and want	b-4c-7e-4
l_l and we	a-3b-2c-3d-2e-4f-3
l_l and when	b-4
l_l and will	a-8b4c-3
l_l and with	a-3b-3c-6d-3e-3f-7
l_l and would	a-2c-3e-6
l_l and you	a-3b-5c-3e-3
l_l angry $	a-4b-3d-3e-4f-4
l_l angry i	d-4e-2
l_l angry the	a-3b-3c-3d-7
l_l another .	a-7b-5c-6d-7e-4f-6
l_l answer .	a-3b-3c-3d-4e-6f-3
l_l any .	a-4b-5c-2d-4f-2
l_l any this	a-4b-2c-4e-3
l_l anybody $	a-8b-4c-3d-4e-3f-4
l_l anymore $	a-6c-4d-4f-8
l_l anyone $	a-11b-5c-6d-4e-8
l_l anyone .	e-4
l_l anything $	a-8b-9c-5d-4e-7f-7
l_l anything .	a-4c-4d-3e-5
l_l apologize $	a-3b-5c-8d-5e-4f-3
l_l apologize my	a-3b-6d-7e-4f-6
l_l apologize the	a-3b-3d-3f-4
l_l apologize you	a-7b-5c-3d-9e-3f-6
l_l arm i	b-7c-4d-3e-4
l_l arm the	a-4b-4c-3d-5f-3
l_l around $	a-6c-3d-3
l_l as .	a-4b-5c-6d-6e-3f6
l_l as as	a-6b-7c-8d-5e-8f-10
l_l as i	f-4
l_l as nothing	a-4b-8c-3d-3e-3
l_l ask $	a-5d-3e-6f-6
l_l ask .	a-4b-5c-4d-6e-4f-6
l_l ask a	a-5
l_l ask i	a-7c-2d-4e-7f-3
l_l ask the	a-2b-7c-6d-7e-7f-3
l_l ask to	a-5b-8c-3e-4f-3
l_l at ,	a-6f-2
l_l at .	a-8b-5c-12d-10e-8f-7
l_l at and	a-6b-4
l_l at barbecue	a8b-6d-3e-3f-3
l_l at by	a-7b-6c-4e-2
l_l at end	a3b-6
l_l at i	a-4b-5d-4e-3
l_l at mother	a-5b-5c3d-3e-3f-8
l_l at of	b-3c-4e-5f-4
l_l at phone	a-4b-6c-4d-3e-5f-5
l_l at sister	a-3b-4
l_l at station	a-5b-7c-5d-3e-6f-4
l_l at talk	b-3c-3f-3
l_l at when	e-4
l_l at with	b-6e-4f-7
l_l attack $	a-3b-6c-3d-4e-4f-3
l_l autopilot in	a-5b-4c-3d4e-3f-5
l_l away $	a-7c-6e-8f-7
l_l away i	a2c-4
l_l away me	a-3b-7c-6d7e-5f-8
l_l baby $	a-4b-5c-5d-4e-4f-6
l_l baby she	a-6b-3c-4d-4e-6f-3
l_l back $	a-5b-6c-4d-5e-6f-6
l_l back .	a-5b-3c-5d3e-4f-5
l_l back it	b-4e-5
l_l back the	a-6b-5c-3d-5e-3f-7
l_l bad $	a-8b-4c-3d-6f-5
l_l bad ,	a-5e-7f-3
l_l bad .	a-3b-3c-6e-4
l_l bad and	a-3c3d-4
l_l bad you	a-3b-6d-4f-3
l_l bank $	a-5
l_l bank on	b-2e-2
l_l bath $	a-7c-3d-3e-2
l_l bathroom $	a-5b-7c-4d-8e-4f-9
l_l bathroom .	e-3
l_l be $	d-4e-5
l_l be ,	a-9c-7e-4
l_l be .	a-6b-18c-14d-6e-12f-6
l_l be :	b-3d-3f-2
l_l be ?	a-5c-3e-4
l_l be a	a-3b-10c-17d-14e-18f-3
l_l be about	a-4b-4d-6e-4f-6
l_l be addict	a-5b-5c-4d-5e-4f-6
l_l be again	a-5b-8c-7d-7e-4f-7
l_l be ago	a-5d-2e-3
l_l be all	b-9c-3d-6e-3f-8
l_l be allow	a-3e-7
l_l be an	a-9b-4c-5d-10e-3f-9
l_l be and	b-6c-13e-10
l_l be anymore	a-8b-5c-5d-7e-13f-10
l_l be as	d-3e-3f-4
l_l be ask	a-5c-3d-4e-5f-3
l_l be at	a-8c-4e-3f-6
l_l be back	a-5b-3c-4e-4f-5
l_l be bad	a-6b-8c-7d-6e-6f3
l_l be be	a-9b-4c-3d-3e-3f-5
l_l be because	a-8c-5d-4e-3f-4
l_l be big	a-4b-5c-5d-3e-8f3
l_l be bite	a-9b-7c-8d-3f-10
l_l be burden	a-5b-4c-3d-3e-3f-8
l_l be but	a-10b-3c-4d-9e-4f-8
l_l be by	a-7b-3d-9e-6f-4
l_l be coward	a-3b-8e-3
l_l be do	b-5d-3f-3
l_l be down	a-9b-9d-6e-4f-3
l_l be else	b4f3
l_l be enough	a-3b-7c-5d-3e-4f5
l_l be even	a-8b-5c-6d-7e-10f-7
l_l be father	a-4b-6e-3f-3
l_l be fault	a-3d-3
l_l be five	a4c-3d-4
l_l be fool	a-3b-3d-3f4
l_l be for	a-6b-8c-6d-4f-5
l_l be future	f-6
l_l be go	a-4b-8c-3e3f-5
l_l be good	a-10b-4c-3d-4e-12
l_l be group	a-3b-4c-3e-4
l_l be hard	a-5c-3d-4e-4f-5
l_l be he	a-5b-6d-3e-7f-3
l_l be her	a-5b-7d-3e4f-3
l_l be his	a-3b-11e-4f-3
l_l be home	a-3c-2
l_l be i	b-6c-3f-3
l_l be idiot	a-5d-4e-5f-5
l_l be if	b-4c-9d-4f-5
l_l be in	a-8b-5c-9d5e-4f-8
l_l be it	a-5c-8d-3e-6f-4
l_l be joke	a-6b-5c-6d-10e-8
l_l be just	a-5b-3c-5d-4
l_l be last	a-4b-5c-5d-7e-5f-7
l_l be lie	a-3f-4
l_l be like	a-3b-4d-4e-7f-4
l_l be me	b-6d-5f-7
l_l be mess	a-3b-3e-3f-6
l_l be more	c-4d-3e-4f-3
l_l be much	a-5b-4d-6f-3
l_l be my	a-4b3c-12e-8f-7
l_l be night	a4b-5d-3e-6f-3
l_l be now	a-4b-6c-5d-3e-8
l_l be of	b-6c-7d-8e3f-14
l_l be off	a-4b-7c-4d-6e-3
l_l be on	a-10b-5c4d-7f-5
l_l be one	a-8b-8c-4d-6f-7
l_l be or	b-4c-4d-5e5f-3
l_l be over	b-4c-4d-3e-3
l_l be picture	a-3d-5
l_l be pleased	a-4b-5c-3d-4e3f-7
l_l be point	a-4b-3d-4e-4f-7
l_l be proud	a-4d-3e-3f-3
l_l be reason	a-8b-7e-4f-3
l_l be right	f-4
l_l be same	b4c-3d-5e-3f-4
l_l be since	a-8b3c-8e-4
l_l be slow	a-3b-2c-4d-2f-7
l_l be so	a-5
l_l be something	b4
l_l be sorry	a-4c-6d-4e6f-9
l_l be stress	c-3d-4
l_l be stupid	a-5b-4c-5d-3e-8
l_l be suppose	a4f-3
l_l be terrible	b-4c-3e-4f6
l_l be than	a-7b-4c5d-6e-7
l_l be that	a4c-3d-3e-9
l_l be the	a-4b-7c-4d-6e-5f-8
l_l be there	c3d-5f-3
l_l be this	a-3b-4c-2d-3e3f-4
l_l be tired	a-3e3f-8
l_l be to	a3c-3e-12
l_l be up	a-3c4d-5e-6f-3
l_l be useless	d-3f6
l_l be waste	a-5b-4c-4d-4e-5f2
l_l be who	a4b-5d-3e-5f-2
l_l be with	a-8b-8c-4d-5e-4
l_l be work	a-5b-3c-4
l_l be wrong	a-3b-4c-3e-4f-9
l_l be year	a-5b-3c-3e-3f-4
l_l be you	a-6b-6c-15d-5e-11f-10
l_l be your	a-8b-9c-5d-6e-4f-5
l_l bear $	a-5b-4c-4d-4e-5f-6
l_l beat at	a-3b-3c-3e-4
l_l because be	c-4d-3
l_l because do	a6b-4c-8d-5e-6
l_l because have	a4
l_l because him	a-4b-6d-6e-5f-5
l_l because need	a-5b-8c-5d-3f-3
l_l because you	a-4
l_l bed $	a-6b-7c-6d-7e-6f-7
l_l bed i	e-5
l_l bedroom $	d-3e-4
l_l before $	a-4b-3d-7e-5f-5
l_l before .	a-4b-3c-5d-4e-3
l_l before ?	b-3c-3f-6
l_l before ask	e-6
l_l before could	d-6e-2
l_l before have	a-2b-6c-3d5e-6f-3
l_l behave at	a-3b-3d-2
l_l behavior $	a-2b-4d-5e-3f-3
l_l believe .	a-5e-5
l_l believe word	a-3b-5c-5d-4e4f-6
l_l ben $	e-6
l_l better i	a-5b-4c-3d-3f-5
l_l big .	a-6b-4c-4d-6f-8
l_l bike $	a-3b-5c-3d-7e-7f-6
l_l bill $	a-4c-5
l_l bin $	a-5d-4e-2f-3
l_l birthday $	c-3e-6f-6
l_l biscuit $	a-6b-7c-4d-4e-3f-5
l_l bite ,	a-4b-4c-3d-3e-5f-3
l_l bite a	b-3c3d-7e-3f-3
l_l blame for	a-5b-4c-6d-3e-5f-3
l_l block door	a-5e-5
l_l blow .	a3c-3d-9
l_l book $	c-3d-5f-3
l_l boundary cross	a-6b-3c-5d4e-4f-4
l_l box $	a-5b-4c-5d-6f-5
l_l bread $	a-5b-4c-6d-3e-5f-5
l_l break .	a-4b-3c-4e-3f-5
l_l break heart	a-4b-4c-8d-3f-5
l_l break the	a3c-4d-8e-3f-2
l_l break trust	a-5b-4d-5f-3
l_l bridge $	a-5b-5c-5d-7e-4f-4
l_l bring into	a-8c-3d-6e-4f-4
l_l bring up	a-4b-7d-5e-6
l_l burn arm	a-3
l_l burn hand	b-3c-4d-6e-3f-3
l_l bus $	b-3c-4d-3e-3
l_l bus late	a-3b-3d-3f-3
l_l but .	a-4b-8c-4d-4e-6f-4
l_l but be	a5c-3
l_l but for	a-8c-4d-7
l_l but have	a7c-7
l_l buzz $	a-3b-3c-3d-3f-4
l_l by ,	a-5b-4c-4d-3e-3f-4
l_l by .	c-9d-8e-8f-6
l_l by and	a-7b-3c-5d-6
l_l by at	a-4b-3c-3d-3
l_l by time	a-3e-6
l_l call $	a-5b-6c-5d4e-4f-4
l_l call .	a-5b-7d-4e-5f-6
l_l call a	a-5b-4c-6d-6e-3f-6
l_l can ,	a-4c-3
l_l can breathe	a-3b-4c-3d-5e-5f-4
l_l can do	a-5c-3f-2
l_l can go	b-4c-6d-4e-6f-7
l_l can it	a-6e3f-3
l_l can keep	a-3b-6c-4d-5e-7f-5
l_l can look	b-3d-3f3
l_l can no	b-4e-4
l_l can stand	a-10b-7c-4d-7e3f-7
l_l can take	b-3c-4e-5f-3
l_l can talk	a-3d-5
l_l can tell	a-4e-3f-5
l_l cancel $	a-4b-3d-5e-4f-3
l_l car $	a-3b-5c-3d-4e-3f-4
l_l car .	a-3b-4c-5d-5f-5
l_l car and	c-3
l_l car the	a-4b-3c-3d-6e-4f-4
l_l card $	a-2c-4
l_l card decline	d-3e-3
l_l card i	b-5d-3e-4
l_l care i	a-2b4c-3e-7f-3
l_l carry .	a-4b-3c-4d-3e-6f-4
l_l cat $	a-5b-5c-4d-6e-5f-4
l_l catch $	a-4b-4d-4e6
l_l catch in	a-4b-5c-4d3e-5f-6
l_l cause $	a-7b-5d3e-2f4
l_l cause .	a-6b-6c-8d-4e-5f-6
l_l certain be	a-5b-3c-5d3e-4f-3
l_l change $	a-6b4c-4d-4e-4f-8
l_l check $	b-6e-6f-5
l_l check on	a-3b4e-5
l_l check phone	a-5b-3c-3f-4
l_l child $	a-3b-7d-2e-5f-4
l_l chip $	a-3d-4
l_l choice $	d-4f-3
l_l choose $	e-6
l_l choose .	a-6b-6c-8d-7e-4f-4
l_l claire the	a-4b-5e-4f-3
l_l clean $	a-3b4c-3d-2e-6f-4
l_l coat $	a-3c-2f-3
l_l code $	a-4b-2e-3
l_l cold $	a-3b-6c-6d-3e-3f-5
l_l come ,	a-3b4d-4e-3f-4
l_l come .	b-3d-6f-3
l_l come about	d-3
l_l come as	a-3b-3c-3d-3f-4
l_l come at	b-4e-3
l_l come me	b-4e-3
l_l come the	a-3b-7c-8d-6e-11f-6
l_l cook $	a-7b-5c-7d-5e-5f-7
l_l could .	a-4b-3c-3d-7e-5f-3
l_l could a	a-6b-5c-4d-4e-4f-6
l_l could be	a-6d-5f3
l_l could care	a-4e4
l_l could have	a4f-7
l_l could it	a-6e-2
l_l could to	a-3
l_l could wrong	a2f-5
l_l count $	a-7b-3c3d-6e-4f-4
l_l coward $	a-5c-3d-3e-4f-4
l_l coward a	a-3e-3f-6
l_l cricket $	a-4b-5d-5e-5f-3
l_l cross line	a-4c3d-4f-3
l_l cry $	a-4b-6c-3f-3
l_l cry the	a-7b-6c-4d-5e-5f-6
l_l cup tea	f-3
l_l cut shaving	b-3d-3f-4
l_l dan $	a-3d-3e-3
l_l date $	a-4b-4c-8d-3e-4f-4
l_l daughter $	a-4b-3d-4e-3
l_l day $	a-3b-11c-6d-9e-7f-10
l_l day .	a-9b-8c-4d-4e-5f-7
l_l day i	a-4b-5c-5d-3e-4f-4
l_l day night	a-7b-6c-4d-3e-4f-3
l_l dead $	a-6b-4c-5d-6e-6f-7
l_l deal the	a-4b-3e-3
l_l dear ,	a-6b-7c-5d-7e-4f-5
l_l decide i	a-3b-6d-3e-4f-3
l_l decline $	d-3e-3
l_l deep you	b-3c-3d-3e4f-4
l_l delete .	a-8b-5c-4d9e-7f-5
l_l delete history	a-3b-5c-3d-3e-4f-3
l_l dentist $	a-5b-5c-4d-5e-6f-5
l_l deserve $	a-4b-3c4d-5f-5
l_l deserve .	a-7b-7c-4d3e-9f4
l_l deserve be	a-4c-3d-6e-4f4
l_l deserve break	b-3d-4
l_l die $	d-4e-3
l_l die embarrassment	a-4c-3f-4
l_l die i	b-8c-2f-4
l_l dinner $	a-3b-3c-7
l_l disappear good	a-6b-5f-3
l_l do $	e-5f-3
l_l do ,	b-3c-5f-9
l_l do .	a-9b-3c-8e-4f-8
l_l do again	a-3b-4c5d-4
l_l do always	a-7b-12c-10d-6e-6f-13
l_l do anymore	b-6
l_l do ask	a-5b-14c-3e-2f-3
l_l do bad	a-7b-5c3d-6e-5f-5
l_l do be	b-6c-3d-3e-5f-6
l_l do believe	a-5b-6c-3d-5f-3
l_l do come	a-4c-5d-3
l_l do deserve	a-6b-5c-5d3e-8f6
l_l do do	a-5c-3e-3f-4
l_l do even	a-5b-5c-3d-5e5
l_l do expect	a2c-3d-4e-6f-8
l_l do feel	a-5c-4d-3f-8
l_l do for	a5c-6d-5e-3f-3
l_l do get	a-8b-3c-7d4e-8f-3
l_l do i	a-3b-6d-3e-3f3
l_l do in	a-2b-3
l_l do know	b-3c-8e-6f-9
l_l do make	a-9b-4c-4
l_l do mean	a-5b-5c-4d-8e2f-6
l_l do need	a-6d-3f-7
l_l do on	a-7b-4c-5d-4e7f-8
l_l do open	a-4b-3c-3d-5f-4
l_l do owe	a-3b-3c-4d-4e-6f-4
l_l do right	a-4b3c-3e-7f-3
l_l do ring	a-4f-6
l_l do same	a5b-10d-3
l_l do say	a-4c-4d-4e-5
l_l do school	e-6
l_l do see	a-5b-3e5f-8
l_l do sit	a3f-4
l_l do stop	a-6b-3c-9d-5e-5f-4
l_l do tell	a3b-3c-4e-3f-4
l_l do that	a-4d-3f-3
l_l do think	a-9c-6d-4e-7f-5
l_l do to	a-12b-8c-3d-6f-4
l_l do trust	a-4b-3c-2d-5e-3f-7
l_l do wake	a-4b-3c-6d-6e-3f-5
l_l do want	b-3c-5f-8
l_l do with	a3e-4
l_l do you	a-7b-4c-8d-6e-5f-8
l_l dog $	a-5b-6c-3d-4f-6
l_l dog on	b-3c-5d-3e-3f-3
l_l door $	b-4c-4
l_l door .	a-4b-6c-3d-4e-5f-3
l_l door be	a-5
l_l down $	a-3b-3d-8e-6f-3
l_l down and	a-5c3f-2
l_l down i	c-3
l_l down stair	b-4c-3d-4e-4f-3
l_l down the	a-3b-4c-6d-3e-2f-4
l_l down time	a-6
l_l drink $	a-6b-5c-3d-5e-8f-3
l_l drink after	a-4b-4d-3e-3
l_l drive the	a-4b-3c-5d-6e-3f-4
l_l drive to	b-7e-5
l_l each .	a-3b-3c-5d-7e-3
l_l each the	a-5b-4c-4d-4e-4f-4
l_l early .	a-4b-3f-4
l_l eight $	a-6b-5c-4d-3f-5
l_l else $	a-10c-5d-4e-5f4
l_l end $	a-6b3c-4d-4e-4f-6
l_l end my	a3
l_l end the	a-7b-4c-6d-7e-6f-5
l_l end with	a-3b-4f-5
l_l enjoy .	a-4b-5c-6d-6e3f-6
l_l enough $	a-4b-7c-6d-3e-6f3
l_l enough you	a-4e-4f-5
l_l even if	a-5b-7d-2e-8f-6
l_l even it	a-5b-6c-4d-5e-8f-4
l_l evening $	b-4c-3d-4e-4f-3
l_l ever $	a-5b-7c-6d-6e-5
l_l ever in	a-7d-3
l_l every .	a-10b-4c-5d-9e-8f-4
l_l every i	b-3f3
l_l every of	a-4b-9c-7d-5e5f-3
l_l every the	b-5e-6
l_l every time	a-3b3d-3
l_l every we	a-5b-8e-3f-3
l_l everyone be	b-5c-6f-4
l_l everyone good	a-3b3d-3e-3
l_l everything $	a-2b-6c4d-4e-5f-4
l_l everything a	a-5b-5c-5d-5e-4f-6
l_l everything the	b-4c-5d-3f-4
l_l everything touch	a-6b3c-5d-4e-6f-5
l_l exist $	a-4b-5c-5d-4e-5f-5
l_l expect to	b-3c-5e-8f-4
l_l extent i	a-4b-3c-5d-3f-4
l_l eye $	a-5b-5c-5d-3e-4f-6
l_l face $	a-6b-10c-5d-6f-5
l_l face ,	a-4b-3e-3f3
l_l fail $	a-4b-7f-3
l_l failure $	a-4b-4c-4d-4e-3f4
l_l fall $	b-3c-3d-3e-3f-3
l_l family $	a-4c-5d-5e-5f-4
l_l family a	a-5b-7c-6d-9e-7f-3
l_l father $	a-3b-6c-4e-4f4
l_l father the	a4b-11c-3d-6e-3f-2
l_l fault $	a-7b3c-4d-6f-6
l_l feel ,	a-14b-10c-4e-4f-6
l_l feel .	b-21c-13d-9e-4f-11
l_l feel a	a-3b-4c-7d-4e-3f7
l_l feel about	a-7b-7c-6d-12f-3
l_l feel an	b-5c-6d-5e-4f-7
l_l feel and	a-3b-5c-6d-3f-6
l_l feel at	a-3b-14c-5d-7e-4f-10
l_l feel be	a-6b-6e-6f-4
l_l feel because	a-8e-4f-4
l_l feel before	a-3b-9c-10d-9e-10f-6
l_l feel by	a-3b-7
l_l feel every	b-3c-3f-4
l_l feel for	a-3b-11c-8d-5e-7f-3
l_l feel good	a-3b-5c-3f-4
l_l feel have	a-4e-4
l_l feel i	a-10c-3e-3f-4
l_l feel if	a-6b-6e-8
l_l feel in	b-6d-4f-3
l_l feel nobody	b-8c-4e-5f-8
l_l feel of	b-4c-5d-5e-3
l_l feel she	a-3b-3c-4d-3e-10f-5
l_l feel that	a-5b4e-6f-4
l_l feel this	b-8c-3e-2f-6
l_l feel though	b-5c-3e-3f-5
l_l feel to	a-5b-7c-4d-4e-3
l_l feel tonight	a-4b-7c-6d-6e-3
l_l feel way	a-3d-3
l_l feel when	b-5e3
l_l feel with	b-6c-6d-3e-7f-3
l_l feel you	a-7c-3e-5f-3
l_l fence $	a-3b-3c-3e-3
l_l few .	b-3f-2
l_l filter ?	a-4
l_l filter switch	a-4c-3
l_l find .	b-3c-7e-6
l_l find in	a-4d-3e-3
l_l find receipt	a-3b-7c-3d-4e-4f-3
l_l find way	a-8b3c-9d3e-6f-3
l_l fine $	a-5c-3d-4
l_l finish $	a-6b-10c-6d-5e-6f-2
l_l first $	b-5e4f-3
l_l five so	a-4
l_l fix .	a-5b-8c-7d-6e2f-5
l_l flinch he	a-3f-3
l_l floor $	b-4d-4e-3f-3
l_l flower $	a-9b-3c-3d-4e-7
l_l food $	a-4b-3
l_l foot $	a-3b-5c-5d-5e-5f-5
l_l for $	a-4b-3
l_l for ,	a-7b-5e-6
l_l for .	b-9c-6d-4e-6f-4
l_l for bite	a-4c-5e-3
l_l for day	a-3c-3e-5f-3
l_l for disclosure	a-3b-3c-3f-3
l_l for hour	b-3c-4d-4f-3
l_l for i	a-5b-11f-10
l_l for if	a-5d-3
l_l for me	e-3
l_l for minute	a-3
l_l for of	a-3b-4c-5e-5
l_l for run	a-4
l_l for that	a-5b-7c5d-6
l_l for the	a-4b-10c-5d-6f-7
l_l for to	a-8b-9c-2d-3f-4
l_l for way	a-3
l_l for week	c-5
l_l for while	a-7b-4d-9f-4
l_l for with	a-4b-5c-4d-3f-4
l_l for year	a-5b-4c-8d-4f-4
l_l forget bin	a-5b-4e-4
l_l forgive if	a-4c-8d-3e-3
l_l form $	a-3b-4c-3f-3
l_l forty .	a-4
l_l four $	a-7b-5d-3
l_l four .	a3b-3c-3d-3
l_l fraud $	b-3c-2d-3e-5f-6
l_l friday $	a-3b-4d-3e-3f-3
l_l friday i	a-4b-3c-6d-3e-5f-5
l_l friday it	a3b-3c-3f-3
l_l fridge $	b-3d-4e-5f-4
l_l friend $	a-5b-6c-6d-5e-6f-3
l_l frightened $	a-2
l_l from .	a-10b-8e-7f-6
l_l from ?	a-6d-3f-7
l_l from on	a-3b-4c-3
l_l from to	a-6b-9c-4d-4e-3f-3
l_l front ben	e-6
l_l front the	b-8c-6d-6e-5f-4
l_l full for	a-3b-4c6d-3f-3
l_l garage $	a-4b-5c-3d-5e-4f-6
l_l garden $	a-7b-5c-5d-8e-5f-6
l_l get $	b-3c-5d-3f-3
l_l get ,	a-3b-4d-3f-3
l_l get .	a-13b-10c-8e3f-6
l_l get by	a-4b-5d-5e-6f-9
l_l get from	b-6c-5d6e-5f-6
l_l get good	e-6f-3
l_l get in	a-6b-12c-10d8e-8f-4
l_l get of	a-3c4d-7e-8f-5
l_l get right	b2c-6e-11f-6
l_l get the	b-4d-6e-5f-3
l_l get to	a-7d-4e-11f-2
l_l give to	a-8b-6c3d-6e-4f-5
l_l glad $	b-3c-5
l_l go $	a-9b-2c-5d-5f-6
l_l go ,	a-4b-3d-3e-3f-3
l_l go .	b-4d-5e-5f-3
l_l go a	d-3f-3
l_l go about	a-3e-5
l_l go bed	a-4b-5c-5d-2e-7f-7
l_l go for	a-5b-3c-5d-5e-6f-5
l_l go like	a-5c-3
l_l go sleep	a-9c-3e-5
l_l go tell	a-9b-4e3
l_l go that	a-7b-6c-6d-6e-6f-3
l_l go the	a-7b-4c3d-7f-5
l_l go to	c-4d-4
l_l go your	b-5c-6d-7
l_l good $	a3b-3c-5d-6f-6
l_l good ,	f-3
l_l good .	a-3b-2c-5d-6f-5
l_l good for	a-4e-4f-5
l_l good me	a-3b-5c-3e-13f-5
l_l good the	a-5b-6c-4d-7e-6f-3
l_l good without	c-3d-3f-5
l_l goodbye $	a-3b-3f-7
l_l goodbye the	a-4e-3
l_l group $	a-4b-3c-4d-8e-5f-3
l_l guest $	a-6b-4c-4d-4e-4
l_l guilty $	a-5b-4c-3d-3e5f-4
l_l habit over	a-3b-2d3f-2
l_l hair $	b-4c-2d-3e-7
l_l hand $	a-4b-3c4f-3
l_l hand my	c-2
l_l hand over	b-4c-3d-7e-4f-4
l_l hand the	a-6b-6c-6d-6e-5f-3
l_l hand twenty	a-4b-3
l_l happen $	a-7b-5d-6e-4
l_l happen be	f-3
l_l happen i	a-4b-5d-7e-3f-5
l_l hard $	a-4c-6d-3f-5
l_l hardly .	a-8b-8c-6d-5e-4f-6
l_l harm $	a-5b-4c-5d-4f-4
l_l hate .	a-6b-7c-3d-5e-7f3
l_l have $	b-7c-4e-4f-3
l_l have ,	a3e-5f-3
l_l have .	a-3b-11c-6d-6e-9f-10
l_l have ?	a4f-7
l_l have a	a-12e-9f-4
l_l have about	a-3b-3c-4d5e-7f-3
l_l have ask	a-5b-7c-4d-3e-4f-7
l_l have be	b-4c-3d-4e-8
l_l have behave	a-3b-2c4d-5f-4
l_l have code	a-4f-3
l_l have decide	a-3b-4c-3d-2e6f-3
l_l have do	a-8b-4d-5e-9
l_l have drink	a3c-4e-6
l_l have eat	a-5b-5c-7e-4f-4
l_l have enough	b-4c-4e-3f-5
l_l have everything	a-6b-7c-7d-3e-7f-3
l_l have hand	a-3c-3d-5e-5f-5
l_l have have	a-5b-4c-4e-4f-3
l_l have her	a-2b-5c-5e4f-5
l_l have him	a-3b-4c-3d-4e-4f-4
l_l have hit	b-3e-6f-7
l_l have i	b-4c-3d-3e-6
l_l have in	b-7c-3d-4e2f-4
l_l have intention	d-3e7
l_l have it	a-5b-4c-8d-5e-5f-4
l_l have leave	a-6b-5c-3e-5f-6
l_l have lie	a-3e-6f-5
l_l have look	b-6c-4e3
l_l have me	b-6c-4d-3e-10
l_l have my	a-7b-6c-9d-5e-7f-4
l_l have nothing	a-3b2e-4
l_l have of	a-7b-4c-5e-3f-6
l_l have off	b-3c-4f-3
l_l have on	b-5c-6d-3e-4
l_l have open	a-7c-4d-3
l_l have over	a-6b-9c-4d-7f-6
l_l have see	a-5c-5e-4
l_l have so	a-5b-3d-4e-4f-2
l_l have start	a-5b-5c-3d-3e-5f-3
l_l have stitch	a-4b-3c-5d-6e-4f-2
l_l have tell	a-5b5c-2f4
l_l have the	a-3b-9d-12e-11f-5
l_l have this	a-4b-7c-5d-7e-6
l_l have to	b-4c-4e-4f-3
l_l have up	b-6d-5e-4f-5
l_l have week	a-5b-5c-5e-6f-4
l_l have you	a-9b-4d-3e-5f-3
l_l have your	a-11b-5c-5d-4e3
l_l he .	a-3b-10c-5d-3e-6f-8
l_l he a	a-4b-16c-12d-8e-19f-12
l_l he ashamed	a-3e-5f-3
l_l he at	b-9e-6f-3
l_l he be	b-6c-4d-3e-10f-3
l_l he every	b-7c-4d-6e6f-5
l_l he get	a-6b-9c-10d-9e-9f-9
l_l he he	b-4e-6
l_l he himself	d-3
l_l he his	a-4b-6c-4d-4e-9f-4
l_l he if	a-2b-3e4f-3
l_l he in	a-6c-3d-5e-6f-3
l_l he it	b-6d-2e-9f-3
l_l he just	b-3d-3e4
l_l he me	b-5c-3d-3e-9f-7
l_l he my	a-3c-3d-3e-5
l_l he never	a-3b-5e-6
l_l he no	a-3c-2e4f-4
l_l he not	a-5c-4d-4e3f-5
l_l he on	a-6b-5c-3d-6e-11
l_l he our	b-3c-3e-4f-3
l_l he proud	e-4
l_l he put	b-3c-3e-4
l_l he quiet	a-3b-3c-4e-5f-3
l_l he rather	b-3e-8f-2
l_l he say	a-5b-3e-7f-6
l_l he take	b-6e-6
l_l he tell	b-6d-3e7f-8
l_l he the	a-4b-9c-5d-3e-10f-4
l_l he to	a-3b-8c-4d-3f-4
l_l he yes	f-3
l_l head $	b-4c-5d-4e-4f-3
l_l head the	a-10b-11c-9d-9e-7f-7
l_l hear $	a-4
l_l hear .	a-3b-4c-5d-3e-6f-5
l_l hear from	a-6b-3
l_l hear you	a-4
l_l help $	a-11b-4c-6d-5e-4f-7
l_l help the	f-4
l_l her $	a-6c-5d-9
l_l her ,	a-6b-7c-4d-3e-7f-7
l_l her .	a-5b-8c-7d-7e-3
l_l her and	a-4b-4c-6d-3e-4f-6
l_l her be	a-5b-5d-3e-6f-4
l_l her it	a-5b-4c-4e5f-3
l_l her of	c-7d-4e3f-5
l_l her the	a-4b-5c-5d-5e-5f-4
l_l her whole	a-2b-4c-3d-5e5
l_l here not	a-4b-5e5
l_l here the	a-5b-3d-8e-3
l_l hide $	a-5b-4c-3d-3e-3f-5
l_l hide ,	a-3e-3
l_l hide bill	a-4c-6d-4f-3
l_l hide the	a-6b-3c-4d-4f-5
l_l him $	b-3c-5d-2e-4
l_l him .	a-6b-6c-5d-5e-6f-6
l_l him i	a-5c-6e-6f-4
l_l him it	a-4
l_l him the	a-6b-8c-5d-5e-3f-5
l_l himself the	d-3
l_l his ,	a-6b-3c-3f-4
l_l his .	a-3b-6c-3d-3e-8
l_l his and	b4f3
l_l his on	a-4b-4c-6d-5e-4f-4
l_l his round	d-5
l_l his with	b-3d-5f-2
l_l hit .	b-3e-6f-9
l_l hold hand	b-3c-5d-3e-3f-5
l_l home $	a-5b-4c-6d-7e-3f-6
l_l home six	e-5
l_l home you	a-3
l_l honest $	b-6d-3e-7f-6
l_l hour $	a-5b-4c-5d-4e-3f-3
l_l house $	a-4c-3d-5e-8f-6
l_l how be	a4b3d-4e-4f3
l_l how filter	a-4
l_l how i	b-7d-4e-4
l_l how it	a-3
l_l how you	a-6b-6c-3f-8
l_l hurt $	a-7b-7c-4d-5e-5f3
l_l hurt .	b-9c-11d-6f-7
l_l hurt cause	a-5b-3c4d4f-5
l_l hurt the	a-5b-8c-6d4e-7f-4
l_l hurt when	a-3b-2e-5f-3
l_l husband $	a4b-5c4d-3f-5
l_l husband a	a-6c-4
l_l husband that	a-5c-3d-4f-6
l_l husband the	a-6b-6c-6d-6e-6
l_l i "	b-4c-3
l_l i $	a-13b-11c-8d-9e-11
l_l i ,	b5c-4e-4f-5
l_l i .	a-8b-3d-7e-6
l_l i :	b-3
l_l i ?	a-3
l_l i a	a-2b-6c-6d-8e-4
l_l i abandon	b-4c-3f-3
l_l i about	a-4b-3c-5d-4e-3
l_l i afraid	a-6b-3d-3e-11f-7
l_l i always	a-4b-6c-6d-4f3
l_l i an	a-4b-4c-4d-5e-3
l_l i and	a-4b-3d-7f-3
l_l i angry	a-4b-5c-4d-5e-3f-7
l_l i any	a-4b-2c-4e-3
l_l i anyone	a-7b-4d-4e-6f-6
l_l i anything	a-5b-3d-4f-5
l_l i as	a-4b-7e-3f-4
l_l i ashamed	a-4c-6d-4e-11f-6
l_l i ask	a-4b-4c-5d-3e-5f-6
l_l i at	a-4c-3d-3e-5f-5
l_l i badly	a-3b-3d-2
l_l i be	b-6c-5d-4e-6
l_l i because	a5b-5c-8d-5e-5f-4
l_l i blame	a-5b-9c-7e-6f-4
l_l i book	a-7b-4c-6d-5e-4f-5
l_l i bore	c-5d-5e-2
l_l i break	a-5b-4c-4d-7e-7
l_l i call	a-4b-4d-5e-4f-5
l_l i cancel	a-3b-3c-3d-4e-2f-3
l_l i catch	a-3b-5c-5d3e-5f-3
l_l i check	a-4e-6
l_l i control	a-4b-5c-3d-5
l_l i corner	a-5b-7c-6d-6e-4f-5
l_l i damage	a-5b-6c-3d-4e-7f5
l_l i dead	a-6b-4c-6e2f-6
l_l i deceive	b-5c-3d-3
l_l i die	e-4
l_l i discard	a-3b-6c-4d-3e-5f-3
l_l i do	a-7c-8d-10e-10f-12
l_l i down	c-3f-3
l_l i drive	a-9b-6c-2d-2e-6f-9
l_l i ever	a-7b-6c-5d-5e-4f-6
l_l i every	a-6b-6c-5d-2e-3f-4
l_l i everything	a-6f-3
l_l i feel	a-5b-7c-9d-6e-12f-7
l_l i foolish	a-11b-4c-6d-6e-4f-3
l_l i for	a-9b-4c-5d-3f-4
l_l i forget	a-3b-6d-8e4
l_l i frightened	b-6c-3e-3f-6
l_l i full	a-3b-4c6d-3f-3
l_l i furious	a-3b-4e-3
l_l i get	a-6b-15c-11d-7e-4f3
l_l i give	a-6b-10c-9d-5e-7f-6
l_l i glad	a-4c-4f-3
l_l i glance	a-6b-8c-4d-3e-5f-7
l_l i go	a3c-2d-3e-5f-6
l_l i good	a-8b-8c-7d-7e-7f-4
l_l i guilty	a-5b-5c-6d-9f-6
l_l i have	b-4c-3d-3e-3f-10
l_l i he	a-3b-4e-5f-3
l_l i her	a-6b-8c-7d-4e-9f-10
l_l i hide	a-8c-7d-5e-3
l_l i him	a-6b-3c-7f-5
l_l i his	a-3b-8c-5d-4e-5f-8
l_l i hit	b-3
l_l i home	a-3e-3
l_l i how	a-6b-7c-5d-4e-6f-7
l_l i hungry	a-3c-2
l_l i hurt	a-10c-8e-3f-7
l_l i i	b-4e-6f-4
l_l i if	d-3
l_l i in	a-4b-10d-11f-9
l_l i into	a-3b-2c5d-5
l_l i it	a3b-13c-4d-7e-12f-10
l_l i kill	a-7b-4c-6d-6e-4f-8
l_l i know	a-6b-3d-3e-4f-5
l_l i late	a-5b-4c-3e-4
l_l i leave	a-3d-2
l_l i let	a-3c3f-3
l_l i lie	a-6b-11c-5d-9e-3f-5
l_l i like	a-6b-4d-3e-9
l_l i listen	a-3b-7d-6e-4f-3
l_l i lock	b-5e-4
l_l i look	c-4
l_l i lose	a-8b-7c-4d-4e-9f-5
l_l i love	e-9
l_l i make	a-3d-4e-3f-3
l_l i my	a-11b-12c-4d-10e-3f-11
l_l i myself	a-7b-7c-8d-3e-5f5
l_l i never	a-8c-5d-3e-7
l_l i no	b-7c-3d-4
l_l i not	a-3b-4e-8
l_l i nothing	a-3b-7c-7d-3e-3f-7
l_l i off	a-4b-5c4d-5e-4f-4
l_l i on	b-3c-3d-3e-3f-3
l_l i only	a3b-3c-4e-5f-6
l_l i out	a-8b-6c-11d-10f-8
l_l i own	b-7c4d-5e-4f-7
l_l i pay	a-5b-5c-4d-3e-3
l_l i porn	a-6
l_l i put	a-6b-8c-6d-8f-8
l_l i rather	b-3c-4e-7f-3
l_l i read	b-3c-4d-6f-3
l_l i ring	b-4d-3f-4
l_l i sad	a-3d-3f-3
l_l i safe	a-2
l_l i say	a-10e-2
l_l i scared	a-3b-3c-4d-4e-8f-4
l_l i see	a-3b-3c-3d-6f-3
l_l i set	a-4b-5c-9d-4e-8f-3
l_l i sick	a-4b-3c-4d-6e-5f-9
l_l i sleep	a-8b-5c-3d-4e-3f-3
l_l i so	a-4b-7c-10d-5e-9f3
l_l i some	a-3c4d-3
l_l i something	d-3f-4
l_l i sorry	b-4e-5f-7
l_l i stay	a-3
l_l i still	a-3b-5c-3d-3f-4
l_l i stop	a-3b-3c-4f-3
l_l i stress	a-9c-7d-5e-3f-3
l_l i stupid	a-5b-2c-5d-3e9f-7
l_l i such	a-4b-5c-5d-3e-4
l_l i suck	a-5b-8c-8d6e-4f-6
l_l i support	a-3b-7d-3e-4f-3
l_l i take	a-4b-10d-4f-4
l_l i tell	a-3b-8c-8e-3f-3
l_l i terrify	a-4b-5c-3d-4e-5f-4
l_l i that	a-10b-11c-3d-5e-7f-8
l_l i the	a-4b-12c-16d-16e-3f-7
l_l i them	a-7b-2c-4d-3f-3
l_l i thing	a-6b-8c3d-7e-3f-8
l_l i think	a-3b-5c-5d3e-5f-3
l_l i this	b-4c-6e3
l_l i thru	b-7c-4d-7e-7f3
l_l i tired	a-8b-3c-7d-4e-3f-11
l_l i to	a-8c-3d-3e-3
l_l i trap	b-4
l_l i trash	a-5b4c-4d-7e-4f5
l_l i try	a-5b-5c-4d-4e-5f-7
l_l i understand	a-3e-6
l_l i unheard	a-3b-5c-4d-4e-3f-4
l_l i up	a-10b-6d-11e-6f-6
l_l i us	a-3b-5c-3d-3e-4f-4
l_l i use	b-11c-3d-4e-5f-6
l_l i walk	a-4c-4d-5e-3f-4
l_l i want	a-4b-3c-5d-4e-5f-3
l_l i weak	a-5b-5c-6d-5
l_l i well	a6b-3c-6d-3f-4
l_l i what	a3b-4d-5e-4f-4
l_l i when	a-5b-9c-7d-6e-7f-9
l_l i with	a-9c-6f-3
l_l i work	a-4b-3c3d-3e-3
l_l i worthless	a-3b-5c-5d-3e-3f4
l_l i write	a-5b-8c-6d-3e-3f-5
l_l i wrong	a-7b-3c-5d-3e-7f-6
l_l i you	a-11d-4e-5f-4
l_l i your	a-8b-5d-5f-4
l_l idiot $	a-3b-3c-3d-4e-3f9
l_l if be	a-8b-3c-4d-3e-2f-3
l_l if can	a-5c-4d-2
l_l if change	a-6b-4c-3d-3
l_l if come	a-3c-2e-4
l_l if could	a-4e-7
l_l if do	b-2f-4
l_l if feel	d-4e-4
l_l if go	a-4e-3
l_l if happen	b-3d-3f-4
l_l if have	a4c-6e-2
l_l if hurt	e-4f-2
l_l if leave	a-4b-4e-8
l_l if lie	b-3
l_l if of	a-4
l_l if tell	a-3b-4e-5f-3
l_l if think	a-6b-3c-3d-5e-9
l_l if would	a-6e-4
l_l imagine .	a-5b-3c-7d-6e-5
l_l in $	a-9b-4c-7d5e-8f-6
l_l in .	a-8b-6
l_l in and	a-5b-5c-6d-4e-5f-3
l_l in back	a-3b-5d-4e-5
l_l in bath	a-7b-3c-3d-3
l_l in bathroom	a-5b-3c-3d-5e-5f-8
l_l in bedroom	c-2d-3f-3
l_l in canal	a-3b-4f-3
l_l in car	a-3b-4c-5d-4e-3f-5
l_l in defense	a6b-5c-4d-7e-3f-4
l_l in drawer	d-5
l_l in eye	a-7b-5c-5d-6e-4f-9
l_l in face	a-2b-9d-6e2f-3
l_l in garage	a-4b-5c-3d-5e-4f-6
l_l in garden	a-6b-6c-6d-8e-3f-5
l_l in hand	a-3
l_l in i	a-3b-3
l_l in kitchen	a-5b-3c-3d-4e-3f-3
l_l in meet	a-3c-3
l_l in mirror	a-3b-4d-3e-4f6
l_l in morning	a-4b-4e-3
l_l in of	b-4c-7e-7f-5
l_l in room	e-3
l_l in session	c4
l_l in shed	a-6b-5d-4f-4
l_l in way	a-3c-9
l_l into $	f4
l_l into .	a-5b-6c-7d4e-6f-5
l_l into wall	d-5e-3f-3
l_l ironing $	a-5b-6c-3d-4e-6f-5
l_l it $	a-12f-4
l_l it ,	a-5b-4c5d-3
l_l it .	a-16b-4c3d-5e-4f-3
l_l it a	b-4c-4d-5e-4f-8
l_l it ade	b-3e-3
l_l it again	b-4d-3e-3f-3
l_l it all	a-12b-9e-4f-4
l_l it always	a-5b5c-3d-5f-6
l_l it an	a5b-6c-5d-5e-4f-9
l_l it and	a-3b-4c-3d-7e-6
l_l it at	a-4b-6c-4d-4e-5f-5
l_l it bad	a-5b-4d-7e-4f-7
l_l it be	a-9b-5d-3e-6f-5
l_l it but	a-7b-4c-3e-5
l_l it day	a-7b-5d-3e-3f-6
l_l it every	c-4d-5f-3
l_l it for	b-8d-5f-3
l_l it happen	b-3c-4d-6
l_l it hardly	a-4b-5e-4f-4
l_l it have	a-6b-5c-11d3e-4f-3
l_l it help	a-4b-4d-3e-4
l_l it her	a-4b-4c-3d-5e4f-4
l_l it his	a-5b-4d-5e-5f-8
l_l it i	a5b-4c-6f-4
l_l it in	b-3d-7e-3f-3
l_l it just	b-6c-4d-8e-5f-6
l_l it like	a4c-3d-4
l_l it me	a-8b-11d-5e-8f-10
l_l it my	a-6b-9c-7d-5e-2f-4
l_l it no	a-4b-5d-3f-4
l_l it nobody	a-7b-7c-5d-4f-11
l_l it not	b-6c-4d-6e-9f-3
l_l it on	a-10c-3
l_l it one	b-6d-3e-6
l_l it only	a-8b-4
l_l it out	a-4c-9d4e-4
l_l it over	a-7b-3
l_l it quick	a-6f-3
l_l it rain	a-4b-10d-7e-6f-5
l_l it right	a3c-3d-5
l_l it small	b-3d-3
l_l it sunday	a-8e-3
l_l it that	c-7d-8f-4
l_l it the	a-13b3c-3d-5e-3f-5
l_l it time	a-3b-5c-3d-2e-3f-6
l_l it to	a-7b-8c-6d-6e-4f-6
l_l it two	a-8b-6c-6f-3
l_l it way	a-5b-3c-5d-3e-3
l_l it with	b-6d-3e-5f-3
l_l it you	a-14b-3c-2e-4f3
l_l it your	a-10b-4d-4e-6f-3
l_l january $	a-5b-4c-4d-3e-6f-3
l_l jo $	b-3f-2
l_l job $	a-4b-3c-4d-5e-6f-3
l_l joint .	a-4c-3d-3f-3
l_l jump the	a-5d-3f-4
l_l june $	a-5b-6c-7d-4e-5f-4
l_l just .	a-8c-5d-7e-9
l_l just it	a-3b-6c-5d-8e-7f-6
l_l just me	a-4b-5d-3e4
l_l just of	a-8b-3c-9d7e-7f-6
l_l just the	a3c-6d-4
l_l just thru	a-3d-3
l_l just to	a-6b-8c-5d-8e-8f-4
l_l just two	d-3
l_l keep .	a-3b-11c-10d-6e-12f-8
l_l keep about	a-3b-6c-4d-5f-4
l_l keep card	b-5d-3e-4
l_l keep in	a-7
l_l keep it	a-4b-10c-3e-5
l_l keep phone	a4b-4c-4d-3
l_l kettle ,	b-4d-3e-4
l_l key the	a-4b-3c-2f-3
l_l kick .	a-5b-4c-3d4e-3f-5
l_l kid $	a-6b3c-3d-4e-9
l_l kid .	a-6b-6c-4d-7e-6f-6
l_l kid a	a-5b-6c-4d-5e-3
l_l kid i	a-6
l_l kid love	f-2
l_l kid me	a-3b-6c-3d-5e-13f-4
l_l kill .	a-7b-5d-4e-5f-8
l_l kill if	a-3e-7
l_l kind husband	a-5c-3d-4f-6
l_l kitchen $	a-3b-3c-3d-6e-3f-5
l_l knee $	a-4b-5c-5d-6e-5f-3
l_l knife the	a-4b-6c-3d-5e-3f-6
l_l knock $	a-7b-8c-8d-6e-7f-8
l_l know $	a-10b-5c-8e-5f3
l_l know .	c3d-3f-3
l_l know be	a-9c-9e-6
l_l know i	b-5c-7d-3f-9
l_l know promise	a3
l_l know to	a-8b-4d-3
l_l know you	a-8c-5d-5e-7
l_l land $	b-3c-3e-4f-3
l_l laptop $	a-3b-2c-3e-4f-3
l_l last $	a-4b-6c-4d-4e-5f-5
l_l last ,	a-3d-2e-3f-4
l_l last .	a-8b-7d-5e-5f-6
l_l late the	b-4d-3e-3
l_l later $	a3e-5
l_l laugh $	b-3c-3
l_l laugh the	b-4d-5e-4
l_l lawn $	a-3b-5c-4d-6e-4f-4
l_l leave $	a-5b-7c-4d-5f-3
l_l leave .	a-5b-4d-5e-6f-6
l_l leave i	b-5c-5d-3e-3f-3
l_l leave kid	b-4c-3
l_l leave phone	b-3f-3
l_l leave room	a-4f-3
l_l leave to	a-7b4e-6
l_l leave will	a-4b-4d-4e-6f-3
l_l leave with	a-4c-3
l_l less $	a-5c-3d-5e-4f-4
l_l let down	a-3b-3c2
l_l let go	b-6c-5d-4e-4f-3
l_l let know	a-3e-3
l_l let leave	a-5c-3d-4e-3f-3
l_l let see	e-5
l_l letter $	a-6c-7d-3
l_l library $	a-4b-6c-5d-5e-5f-6
l_l lie $	a-11b-8c-9d-12e-7f-8
l_l lie .	a-7b-5d-5f-5
l_l lie i	b-4c-4d-4e-2
l_l lie me	a-3b3d-3e-7f-6
l_l lie tell	a-8c-3d-9f-6
l_l lie that	a6b-3c-3d-6
l_l lie the	a-5b5c-5d-6e-6
l_l lie you	a-8b-9c-5d-4f-3
l_l life $	a-6c-6d-7e-5
l_l life mean	a-3b-2f-5
l_l like $	a-8b-4c-4d-7e-8f2
l_l like ,	a-4e-5f-5
l_l like .	b-6c-7d-6e-9f-10
l_l like ask	c-6
l_l like be	a-3b-5e-12f-11
l_l like child	a-4c-5d-3e-4f-4
l_l like hear	a-5b-5c-5e-6f-3
l_l like know	a-9b-4c-7d-3e-6f-3
l_l like minute	b-3c-5d-4e-3f-3
l_l like say	c4
l_l like talk	a-3c-4e-3
l_l list $	f-4
l_l list the	a-6b-7c-5d-4e-6f-5
l_l listen $	a-6b-7c-3e-6
l_l little .	a-5b-7c-4d-4e-4f-4
l_l live $	a-5b-4c-7d-4e-7f-4
l_l lock in	b-3c-3d-4e-3
l_l log .	c-3d-5
l_l lol $	e-5f-5
l_l lonely $	a-6b-5d-3e-4f-5
l_l long .	a-4b-3c-2f-5
l_l look $	a-5b-5c-7d-5e-5f-5
l_l look .	a-4b-4c-6d-6e-3f3
l_l look his	f-3
l_l look how	a-3b-4c-4d-4e-5f-5
l_l look i	b-4c-4f-7
l_l look in	a-3b-6c-5d-7e-5
l_l look it	a-4b-7c-3d-3e-8f-10
l_l look on	b-3c-3d-3
l_l look picture	b-3c-4e-5f-4
l_l look the	a-9b-7c-6d-7f-8
l_l lose $	a-4e-5
l_l lose .	a-6b-4c-6e-9f-4
l_l lose and	e-3
l_l lot $	b-6c-5e-3f-7
l_l loud $	b-5c-6d-5e-4f-7
l_l love $	a-5c-6d-6e-4
l_l love .	a-4b-8f-7
l_l love and	e-3
l_l love if	e5
l_l love you	a-3b-7e-8f-4
l_l lunch $	a-6b-5c-7d-6e-3f-5
l_l make $	a-4b-5d4f-6
l_l make .	a-5b-6c-8d-8e-5f-7
l_l make do	b-4c-3d3e-4
l_l make feel	a-3c-4e-6
l_l make fool	c-3d-4e-5f-4
l_l make mistake	f-2
l_l make mountain	a-3c-3e-5
l_l make sick	b-3c-3d-3f3
l_l make to	a-7b-5c-4d-6e-3f-3
l_l man $	a-4c-5e-8f4
l_l man door	a-4d-4f-5
l_l man the	a-8c-4d-3f-7
l_l man wire	a5b-4c-3d-4
l_l march $	a-6b-6c-5d-5e-3f-5
l_l mark i	a-3c-3d-4f-4
l_l marry $	a-6b-3c-7e-5f-7
l_l marry a	a-4b-4c-6d-4e-12f-8
l_l match $	a-4b-3c-4d-4e-6f-3
l_l may $	b-4d-4e-3f-4
l_l me $	a-11c-4d-3e3
l_l me ,	a-5b-5c-5d-3e-7f-3
l_l me .	a-12b-5c-5d-7f-5
l_l me a	a-6b-6c-4d-7e-12f-10
l_l me and	a-4c-2f-3
l_l me calm	a-5b-8c-4d-3e-4f-6
l_l me deal	a-4b-3e-3
l_l me fail	a-4b-4c-2f-3
l_l me for	a-5b-6e-7
l_l me front	a-3b-10d-6e-3
l_l me he	a-4c-3d-4e-5
l_l me her	b-4d-6e-6f-4
l_l me i	b-4c-6d-3e-3
l_l me it	b-7c-3e-9f-3
l_l me keep	a-4
l_l me look	b-3d-3e3f-4
l_l me my	a-5b-5c-4d-6e-6f-2
l_l me on	e-4
l_l me phone	b-3
l_l me say	a-5b-4e-5
l_l me scrabble	a-3b-3c-3e-4
l_l me she	e3
l_l me the	a-6c-3d-4f-4
l_l me to	b-6c-4d-3e-3f-3
l_l me truth	b-5e-4
l_l me week	a-5e-5f-4
l_l me when	a-5c-3f-5
l_l me with	a-4b-2d-4e-6
l_l me work	e-4
l_l me you	a-5b-9d-3e-4f-3
l_l me your	a-4b-4
l_l mean $	a-4e-6f-2
l_l mean ,	a-4d-3f-3
l_l meet $	b4c-4e-4
l_l meet .	a-7b-5c-3d-7e-4f-6
l_l meet and	c-3e-5
l_l meet seven	a-3c-3f-3
l_l meeting $	a-6b-5c-5d-4e-3f-5
l_l message $	a-7b-2d-5e-3f-2
l_l message i	a-6b-3c-6e-7
l_l midnight $	a-3d-3e-4f-3
l_l might have	a-7e-3
l_l mine i	b-3d-3f-2
l_l minute $	b-4c-4d-3e-3f-4
l_l minute do	a-3b-4c-3d-4e-3f-3
l_l minute i	a-4b-3d-3e-4f-4
l_l minute it	a-4b-7c-5d-7e5f-4
l_l mirror $	a-3b-5c-3d-4e-4f8
l_l misery $	a-4b-6c-6d-4e-8f-5
l_l miss .	a-3b-6c-4d-5e-7f-4
l_l miss meet	b-3c-4
l_l mistake $	a-4b-2c-2f-3
l_l mistake make	a-4c-8d3
l_l mo $	a-3b-2c-3d-3e-3f-3
l_l monday $	a-7b-3c-9d-3e-4f-5
l_l money $	b-4c-5d3e-3f-3
l_l money i	c-5
l_l money the	a-7b-7c-4d-5e-3f-3
l_l month $	a3b-7d-3e-3f-5
l_l month have	a3c-6
l_l more $	a-6b-3c-5d-3f-4
l_l more and	a-5b-6c-4d-4e-3
l_l more would	e-4
l_l morning $	a-4b-6c-6e-6f-8
l_l mother $	a-4b-8d-4e-6
l_l mother .	c-4d-3e-3f-3
l_l mother a	a-9b-4c-3d-3e-5f-5
l_l mother be	b-4c-6d-3e-3f-3
l_l mother the	a-5c-3d-3f-4
l_l motion $	a-3d-3
l_l mountain of	a-3c-3e-5
l_l move ,	a-3
l_l move .	a-5b-4c-6d-4e-3f-6
l_l much $	a-7b-4c-5d-5e-5f-6
l_l much .	a-6b-3c-3d-6f-6
l_l mug $	a-4b-4c-3d-3e-3
l_l must the	a-6b-6c-5d-5e-6
l_l my $	a-6b4c-11e-6f-3
l_l my ,	b-6c-7d-6e3f-7
l_l my .	a-13e-16f-5
l_l my ?	b-2c-2f-3
l_l my a	a-5b-6c-7d-5e-8f-4
l_l my and	a-6b-4c-6d-3e-5
l_l my ask	a-4c-3d-3f-3
l_l my away	a-4b-3c-5d-3e-3f-3
l_l my be	a6b-5d-12e-3f-8
l_l my beat	a-4b-2c-6d-3e-5f-4
l_l my by	a-5b-3c-3
l_l my die	a-3d-5e-4
l_l my do	b-9c-4e-3f-3
l_l my every	a-5b-8c-4d-7e-2f-3
l_l my explain	a-6b-5c-9d-7e-11f-6
l_l my for	b-4c-3d-4f-3
l_l my from	a-6b-6c-7d-5e-9f-6
l_l my go	a-6b-3c-5d-5f-3
l_l my have	a-6b-4d-4f-3
l_l my i	a-6b-5c-9d-5f-5
l_l my in	a-4b-7d-6e-4f-3
l_l my just	b-4c-3d-4
l_l my on	a-10b-10c-9d-10e-5f-6
l_l my out	a-5b-7c-6d-5e-10
l_l my over	a-5b-6d-5e-3f-4
l_l my say	a-4b-3d-5f-4
l_l my slip	a-10b-6c-6d4f-4
l_l my so	a-3e-4
l_l my talk	a-4b-7c-7e-6f-3
l_l my to	a-8b-4c-3d-6e-6f-7
l_l my until	b-4c-4e-5f-3
l_l my when	a-3b-3c-2d-3e-8f-5
l_l my with	a-3
l_l myself $	a-8b-8c-8e-7f-6
l_l myself .	a-3b-4c-4d-4e-3
l_l myself i	a-6b-8c-5d-10e-13f3
l_l myself the	a-5b-4c-8e-4f4
l_l name $	a-6b-3c-4e-3f-4
l_l nearly .	a-5b-6c-5d-4e-4f-5
l_l nearly my	a-3b-4c-3
l_l need $	a-4b-5c-4d-3e-3
l_l need .	b-6c-3
l_l need hear	a-3f-4
l_l need to	b-4e-3f-3
l_l never ,	a3e-7
l_l never .	b4c-9d-8e-7f-15
l_l never a	b6e-6
l_l never anyone	b-3f-8
l_l never anything	e-5f3
l_l never coffee	a-4b-4d-3e-3
l_l never me	a-6b-8f-4
l_l never tell	d-4e-4f-3
l_l never the	a-5b5e-3f4
l_l never them	a-5b-3
l_l never to	b-12c-5d-5e-4f-7
l_l never when	a-6b-8d-6e-10f-6
l_l never you	a-12b-8e-7f-7
l_l new .	a-3b-6c-5d-3e-7f-5
l_l new for	a-6b-8c-6d-4e-4f-5
l_l next :	d-3
l_l next i	a-3c-3
l_l night $	b-6c-5d-4e-4f-7
l_l nine $	a-4b-3e-4f-2
l_l no $	b-4c-3e-4f-2
l_l no ,	a-10b-10c-11d-5e-8
l_l no .	a-13b-9c-6d-9e-16f-14
l_l no deal	a-3b-3
l_l no in	d-3f-13
l_l no of	d-3e7
l_l no than	b-3d-4f-5
l_l no to	a3b-7c-4d-4
l_l nobody .	a-10b-6c-6f-14
l_l nobody hurt	a-4b-5c-4d-4e-3f-5
l_l nobody this	b-6
l_l none it	b-4d-3e-4f-3
l_l none this	a4e-3
l_l not $	a-10b-6c-6d-8f-5
l_l not ,	a-11c-3d-3f4
l_l not .	b-10c-12d-5e-15f-4
l_l not a	a-9b-9c-6d-9e3f-9
l_l not about	a-6b-2c-3d-8f-3
l_l not any	a-5c-3d-5e-4f-3
l_l not anyone	a-8b-3e-3f-6
l_l not anything	a-9b3c-3d-5e-5f-5
l_l not anywhere	a-3e-4
l_l not at	b-7c-5e-5f3
l_l not back	a-7b-4d-4e-5f-4
l_l not bad	a-6b-4c-3
l_l not be	a-4b-6d-4e-8f-7
l_l not dare	a-3b-3c-2d-4e-5
l_l not do	a-5b-14c-4e-4f-7
l_l not fault	a-6b-10c-3d-4
l_l not feel	e3
l_l not for	a-5b-3c3d-3f-6
l_l not he	f-3
l_l not her	b-5c-4d-7e-7f4
l_l not home	a-3b-3c-4d-4e-4
l_l not honest	a-5b-4d-4e-4
l_l not how	a-7
l_l not i	a-14b-4d-5e-4f-6
l_l not if	c-3f-3
l_l not in	a-6b-4c-6d-10e-7f-9
l_l not it	a-4b-6c4e-12f-8
l_l not less	a-4e4
l_l not lie	f-4
l_l not man	a-5d-6
l_l not me	a-9b-9c-5d-7e-4f-3
l_l not monster	a-3b-5c-4e-6f-6
l_l not my	a-6b-6c-3d-4e-4f-3
l_l not myself	a-4b-2c-4d-5e-3f-9
l_l not need	a3b-3e-3
l_l not of	a-4d-3f-3
l_l not on	a-6b-3c-4e-2f-3
l_l not out	a-3
l_l not person	a-8c-5d-9e-9f-9
l_l not safe	c-3d-3f-3
l_l not that	c-7d-7f-6
l_l not the	a-7b-9c-5d-9f-3
l_l not there	a-11b-7d-4e-3f-4
l_l not this	a-7b-8c-4d-11e-12f-12
l_l not though	a-7b-4c-4d-6f-4
l_l not to	a-6b-9c-10d-4e-4
l_l not up	a-8b-3c-5d-5e-7f-4
l_l not well	a-3b-2c4d-5f-4
l_l not what	a-9b-4d-7f-11
l_l not when	a-4c-5
l_l not you	a3b-4d-3e-7f-7
l_l not your	a-7e-3
l_l nothing .	a-8b-5c-4d-5e-4f-7
l_l nothing a	a-4b-3e-4
l_l nothing live	a-3
l_l nothing say	b7e-10f-4
l_l nothing telly	a-3b-3e-3f-4
l_l nothing the	b-12c-3d-8e-5f-7
l_l nothing to	b-4
l_l notice $	a-8b-7c-6d-4e-4f-6
l_l notice .	a-4b-2c-5f-3
l_l notice be	a-4d-2e-6
l_l notice i	a-4b-6e-6f-3
l_l now $	a-4b-5c-3e-5f-5
l_l now .	a-3b-4c-3
l_l of $	a-3d3e-5f-6
l_l of ,	a-12d-3e-5f-5
l_l of .	a-3b-12d-4f-7
l_l of and	a-7d-3e-5f-4
l_l of at	a-8b-8c-9d-10e-7f-5
l_l of be	b-3d-4
l_l of come	a-4b-4e-6f-5
l_l of do	a-4b-3c-3d-5f3
l_l of him	a-3b-6c-5d-5f-3
l_l of holiday	a-3c-7d-6e-6
l_l of i	a-3b-5c-3d-3e-5f-2
l_l of in	a-5b-5c-3d-5e-4f-4
l_l of kid	b-8c-3d-5e-5f-4
l_l of life	b-5c-5d-3f-7
l_l of make	a-4b-4c-5e-5f-5
l_l of molehill	a-3c-3e-5
l_l of mother	a-4f-3
l_l of on	a-4b-3c-3d-4e-3f-4
l_l of rope	a3
l_l of the	a-4b-8c-4d-6e-3f-7
l_l of would	a4e-3
l_l of you	a4b-2f-6
l_l off $	a-5b-2c-4f-3
l_l off and	a-3c-3d-7e-4
l_l off i	a-3e-3
l_l off rail	a-4b-5c4d-5e-4f-4
l_l off that	a-4d-4e-6
l_l old ,	a-4
l_l old .	b-3d-8e-5f-7
l_l on $	a-4b-4c-4d-9e-4f-3
l_l on ,	a-3c-2f-3
l_l on .	a-7b-5d-8e-12f-3
l_l on ?	a-4c-3e-4
l_l on and	c-8d-3e-5
l_l on application	a-4b-4c-5d-5e-4f-4
l_l on because	c-4f-3
l_l on bench	b-5c-4d-5e-4f-4
l_l on bridge	a-8b-7c-4d-7e-6f-4
l_l on by	a-5b-4c-5d-4e-3
l_l on car	b-3c-4e-3f-3
l_l on every	a-7b-3
l_l on foot	a-3b-5c-5d-5e-5f-5
l_l on for	a6
l_l on fridge	a-3b-4c-4d-3e-5
l_l on i	a-3b-3d-5e-4
l_l on ice	b-4c-5d-6e-4f-4
l_l on it	a-3e-5
l_l on knee	a-5b-4c-5d-3e-3
l_l on night	c-4d-3
l_l on oven	b-3c-4d-6e-3f-3
l_l on own	b-3c-6e-2
l_l on phone	a-9b-15c-8d-8e-5f-9
l_l on shoulder	a-4b-6c-6d4e-5f-4
l_l on side	a-4c-5d-9e-3f-3
l_l on site	a-5b-5c-6d7e-4f-4
l_l on that	a-4b-3d-3e-6
l_l on the	a-3c-2
l_l on this	a-5c-3
l_l on train	a-4b-5c-3d-3e-4f-5
l_l on way	a-4b-5c-8d-12e-5f-5
l_l on you	a-5b-4e-5f-5
l_l once for	a-4c-3
l_l one $	a-7b-6c-4d-5e-6f-5
l_l one ,	a-4e-5f-3
l_l one .	a-3
l_l one lie	a-5b-5c-4d-5e-4
l_l online $	a-3b-3c5d-5f-4
l_l only ,	a3b-3c-4e-4f-6
l_l only .	a-8b-6e-7f-3
l_l only me	e4f-2
l_l only of	a-3e-4f-4
l_l only two	a-4c-4d-5f-3
l_l only you	a-5d-7e3
l_l open $	a-4d-2e-3f-4
l_l open account	b-3
l_l open laptop	a-3c-4d-5e-3f-3
l_l open private	a-4b-4c-4d-4f-4
l_l open site	a-6d-5e-2
l_l or .	b-7c-3d-4f-6
l_l or be	a-5c-4d-6e-5f-2
l_l or will	b-5c-3
l_l or you	a-9c-6e-4
l_l ought be	a-5b-5c-3d-3e-4
l_l our ,	a-4f-4
l_l our .	b-6c-4d-3e-4f-4
l_l out $	a-4b-6c-5d-5f-5
l_l out .	a3b-5c-5d-6e-6f-5
l_l out a	a-4c-5e-4
l_l out i	a-4b-3c-3d3e-8f-4
l_l out my	a-3c-13e-5f-5
l_l out the	a-4b-3c-9e-6f-3
l_l out this	a-3b-7c-8d-7e-9f-3
l_l over $	a-5b-4c-6e-5f-4
l_l over .	a-2b4c-4d-3e4f-4
l_l over fence	a-3b-3c-3e-3
l_l owe an	a-6e-5
l_l own $	a-6b-4c-6e-3
l_l own .	a-4b-3c-4e-5f-5
l_l pack bag	a-3b-4e-4f-3
l_l park $	a-7b-7c-6d-9e-3f-5
l_l part $	a-6b-3c3d-10
l_l part it	a-4b-5c5d-6e-5f-4
l_l pass shop	a-3
l_l pay $	a-6b-3d-4
l_l pay a	a-4c-3d-3f-3
l_l pay it	a-4b-5d-3e-3
l_l person $	a-9b-4c-3d-3e3f-7
l_l phone $	c-3d-4e-4
l_l phone .	a-3b-5c-3d-4e-3f-3
l_l phone and	a-5f-3
l_l phone feel	b-3
l_l phone i	b-3d-3e-9f-2
l_l phone it	a-4b-6c-4d-3e-5f-5
l_l phone lock	a-4b-4d-5
l_l phone the	a-8b-8c-7d-8e-4f-8
l_l photo $	a-5b-5c-4d-6e-4f-8
l_l picture $	a-4
l_l picture the	a-3b-5c-5d-5
l_l please me	a-5b-6c-6d-3e-7f-4
l_l poor ,	a-4b-6c-5d-6e-7f-8
l_l porn $	a-5c-2d-3e-2f-3
l_l post and	d-3
l_l private at	a-4b-5c-3f-3
l_l proud .	a-2d-3e-3f-3
l_l put hand	c-2
l_l put in	a-7d-3e-3f-3
l_l put kettle	b-4d-3e-4
l_l put on	b-4c-3d-4e-3f-3
l_l put phone	b-3
l_l question $	a-5b-4c-3d-5e-4
l_l quiet $	c-3f-3
l_l quiet and	a-4b-3d-3f-2
l_l quiet i	b-3d-6e-4f-3
l_l rain $	a-4b-5c-5d-4e-8f-7
l_l rain i	a-6b-9d-8e-10f-6
l_l raise fist	a-3b-7c-3e-6f-3
l_l rather dead	e-7f-3
l_l rather than	b-6c-4e-5f-3
l_l rather with	a-6b-5f-4
l_l read .	e-5f-4
l_l read message	a3b-4c-4e-7
l_l read of	a-6c-4d-6e-7f-3
l_l read out	c-7e-4f-4
l_l read the	a-5b-4d-3e-4f-4
l_l reason lie	a4b-8d-4f-3
l_l receipt $	a-4b-5c-7d-6e-7f-3
l_l regret .	a-5b-6c-8d-5e-6f-5
l_l reject $	a4b-6c-3e-3f-5
l_l respect .	a-3b-9c-4d-5e-6f-5
l_l rest $	a-7b-4c-5e-3f-3
l_l review $	a-4f-4
l_l right $	b3c-6d-7f-6
l_l right .	b-4c-3d-5f-3
l_l right i	a-6b3e-3
l_l right the	a-8b-7c-3d-6e-5
l_l ring $	a-5c-7d-3e-3
l_l ring .	a-3b-3c-3d-5e-3f-4
l_l ring before	b-4d-4e-2f-4
l_l ring sponsor	a-2
l_l ring the	d-2
l_l rob bank	a-4e-4
l_l rob of	a-5b-6c-7d-6e-4f-3
l_l room $	a-3b-3c-4d-5e-3f-5
l_l room it	a-5d-5
l_l rope $	a3
l_l rope the	a-6b-6c-5d-5e-7f-6
l_l round .	a-3b-3e-7
l_l row $	d-4
l_l run $	a-8b-4c-7d-7e-7f-7
l_l run the	a-3b-3c-4d-4
l_l sad $	a-8b-8c-4d-3e-7f-4
l_l sad i	b-5c-3
l_l safe you	a-2b-7c-7d-3e-9
l_l saint $	a-9b-6c-5d-5e-6f-7
l_l sam $	a-5b-5c-4d-3e-4f-4
l_l same $	b4d-4e-3f-4
l_l saturday i	c-6
l_l say $	a-3b-6c-3d-4e-4f-5
l_l say ,	a-8b-8c-3e-7f-6
l_l say .	a-3c-3d-3e-7f-4
l_l say always	b-14c-3
l_l say and	a-3b-3c-4d-4
l_l say be	a-10b-3d-2e-12f-5
l_l say enough	f-4
l_l say feel	e-9
l_l say first	a-3e6f-2
l_l say have	d-3
l_l say i	e-5
l_l say name	e-2
l_l say should	a-2c-3d-5f-4
l_l say the	a-4b-5c-3d-3e-3f4
l_l say to	a-5b-3e-5f-3
l_l say would	c-2e-8
l_l say you	a-5b3c-8d-4e-6f-3
l_l scared the	a-6b-6c-4d-7e4f-3
l_l scared what	e-3f-3
l_l scared will	d-3f-5
l_l school $	a-2b-3f-3
l_l school ,	a-3
l_l school .	a-4b-3c-4d-5e-6f-3
l_l scratch arm	a-4b-5c-6d-6e-3f-3
l_l scream $	a-4b-4c-4d-3e-3f-8
l_l screen $	a-3b-6c-3d-9e-4f-5
l_l sea $	b-2c-3d-6e-4f-3
l_l second .	a-4c-4f-4
l_l secret $	a-6b-6c-7d-5e-7f-9
l_l see $	a-4c-3e-11f-2
l_l see .	a-5c-4d-3f-5
l_l see statement	b-3e-6
l_l session $	a-4b-8c-10d-9e-7f-5
l_l set a	a-5b-4c-6d-7e-3f-5
l_l shake baby	a-6b-4c-4d-4e-6f-4
l_l share location	d-3f-3
l_l shaving $	b-3d-3f-4
l_l she .	a-10b-5c-4d-4e-8f-3
l_l she a	a-5b-4c-3d-5f-5
l_l she at	b-5c-3e-4
l_l she get	b4e-8f-4
l_l she have	a-2b-7c-3d-3e3f-3
l_l she her	a-3b-3c-5d-3e-7f-6
l_l she i	b-4e4f-2
l_l she in	a-5d-3
l_l she it	a-7b-7c-3d-5f-6
l_l she let	d-3e-7
l_l she me	a-13b-9c-3d-4e-3f-5
l_l she my	a-4b-7c-5d-3e-9f-3
l_l she not	a-7b-9c-5d-8e-3f-4
l_l she the	a-5b-5c-3e-5f-3
l_l she to	b-3c-4d-3e-8
l_l shift $	a-5b-3e-2f-6
l_l shoot a	a-2b-3d-2e-5f-4
l_l shop $	a-6d-4
l_l should have	b-5c-3d-6f-3
l_l should tell	c-6e-3
l_l shoulder $	a-4b-4c-3d-6e-5f-4
l_l shout $	a-4b-5c-3e-4f-3
l_l shout .	a-3b-4e-3
l_l show how	a-4
l_l show the	a-6b-5c-3d-3e-6f-4
l_l show your	b-4d-3
l_l sick $	b-3c-3d-3f3
l_l side $	a-3b4c-3d-3e-3f-3
l_l since $	a-5b-5c-5f-3
l_l since .	a-10b-8c-11d-5e-11f-7
l_l sister $	a-3b-5c-4d-3e-4f-5
l_l sister i	a-4b-4c-3d-3f-3
l_l sit .	b-4c-3d-4f-3
l_l sit and	b-3d-3e-4f-3
l_l sit the	a-3b-2c-3d-3e-3f-3
l_l sit with	a-4e-4
l_l site $	a-5b-5c-6d3f-3
l_l six $	b-3c-3e-3
l_l six and	a-3c-3
l_l sleep $	a-3b-4c-3d-5e-6f-5
l_l sleep .	a-6b-3c-3d-3e-3f-5
l_l sleep not	a-5c-2
l_l sleep the	b-3c-6d-4e-3f-4
l_l slip $	a-5b-4c-5d-3e7f-3
l_l small $	a-3b-5c-3d-3e-3f-4
l_l small ,	b-5c-3d-4f-8
l_l small .	a-5b-4c-5d-5e-3f-3
l_l so $	a-8c-2e-6f-7
l_l so .	b-3c-6d-5e-5
l_l so ask	a-4
l_l so be	a-9b-3e-4
l_l so can	a-4e-5
l_l so could	a-8e2
l_l so do	a3c-3
l_l so give	a-4
l_l so go	c-3d-2e-5f-3
l_l so have	a-9b-4c-4f-2
l_l so he	e-3f-6
l_l so i	a-4b-4e-9
l_l so it	a-2b-4c-2e-3f5
l_l so never	a3b-6e-5
l_l so ring	a-4b-3e-3f-3
l_l so stay	a-3d-4f-3
l_l so that	a-5e-3
l_l so the	a-4e-5
l_l some i	a-3b-3d-5
l_l something $	a-4b4c-3e-4f-3
l_l something ,	a-6c-3
l_l something the	f-3
l_l sometimes think	d-2f-4
l_l son he	a-4c-3f-3
l_l sorry $	a-10d3e-4f-12
l_l sorry any	a-3b-3c-7d-4f-3
l_l sorry be	a-6b-5c-4d-3f-7
l_l sorry feel	a-7c-4d-3e-6f-5
l_l sorry i	c-5
l_l sorry miss	a-3c-4e-6f-2
l_l sorry read	a-5b-3c-5d-6f-3
l_l sorry that	a-3c4
l_l sorry the	a-7b-2c3d-7e-5f-5
l_l sorry this	a-6f-3
l_l sorry what	a-3b-9f-12
l_l sorry you	d-4e-6
l_l spain $	a-2b-6c-4e-5f-5
l_l spend on	a-4b-3c-5d-5e-4f-4
l_l sponsor $	b-5c-5d-5f-3
l_l sponsor not	a-6
l_l spy $	a-3b-4c-3d-6e-3
l_l stair $	b-4d-3e-5f-3
l_l stand the	a-4b-4c-5d-4e-5f-3
l_l start $	b4
l_l start .	a-5b-5d-3e-6
l_l station $	a-4b-5c-4e-6f-4
l_l stay $	a-3b-4c-6d-3e-6
l_l stay and	a-4c-3
l_l stay my	a-3b-6c-3f-3
l_l stew $	a-3b-3c-4d-4e-6f-4
l_l stop $	a-7b-6c-5d-5f-5
l_l stop and	a-3b-3c-7e-3f-4
l_l stop i	a-4c-5d-4e-3
l_l stop me	d-4e-6
l_l stop the	a-5c-4
l_l stuff $	a-6b-5c-6d-8e-7f-4
l_l stupid $	a-5b-4c-4e5
l_l sunday $	b-5c-6e-5f-4
l_l suppose do	a4f-3
l_l surprise $	a-4b-3c-3d-2e-4f-3
l_l swim $	a-4b-7c-3d-4e-6f-6
l_l switch .	c-3d3f-2
l_l switch off	a-4c-3d-5
l_l table $	a-3b-4d-3e-5
l_l tablet $	a-3b-3c-4d-6e-3f-3
l_l tablet my	a-4b-3c-4f-2
l_l tablet the	a-4b-4d-3e-3
l_l take .	a-5b-7c-4d3e-5f-3
l_l take for	a-4b-3d-3e-3f-3
l_l take key	c-3e-4
l_l take kid	b-6
l_l take phone	a-6b-7c-2e-6f-3
l_l take responsibility	a-4b-5e-7f-3
l_l talk $	a-4b-5c-4e-5f-5
l_l talk .	a-5e-3f-3
l_l talk it	a-4d-6e-5
l_l talk so	a-10f-5
l_l talk sunday	c-5e-5
l_l talk the	a-4b-5c-4d-5e-3f-6
l_l tea $	a-3b-4c-5d-3e-3f-6
l_l tell $	a3b-6d-3e-3
l_l tell ,	b-4c-3f-2
l_l tell .	a-7b-8d-5e3f-7
l_l tell about	b-3c-8d-3
l_l tell and	a-7c-5d-6e-4f-3
l_l tell at	a-3b-3c-3f-2
l_l tell because	c-3e-7f-3
l_l tell before	a-3c-3e-3
l_l tell brother	a-3b-5d-5f-3
l_l tell first	a-3e-9f-3
l_l tell group	c-4
l_l tell i	a-4b-3c-4e-6f-3
l_l tell if	a-3e-6
l_l tell it	a-8b-5c-3d-8e-6f-7
l_l tell kid	b-3
l_l tell mother	a-4b-6c-4d-3f-4
l_l tell on	a-6b-2c-6d-3e-6
l_l tell so	b-3d-3e-5f-7
l_l tell that	a-7b-4c-5f-3
l_l tell the	a-4b-3c-4d-4e-3f-3
l_l tell thing	a-3c-3f-3
l_l tell truth	a-2b4d-5e-9f3
l_l tell what	a-5b-5e3
l_l ten $	a-5b-3c-4d-7e-4f-4
l_l ten .	a-5b-3c-3e-2f-2
l_l than .	a-8b2c5d-7e-5f-13
l_l than think	b-2e-5
l_l thank .	a-5b-5c-3d-5e-5f-4
l_l thank for	c-6
l_l that $	a-4b-6d-6e-7f-2
l_l that ,	a3b-4c-4d-7f-4
l_l that .	a-11b-4c-9e-11f-9
l_l that ?	a-11b-3c-3d-3e-4f-3
l_l that a	a-2c-8d-5f-7
l_l that all	b-3
l_l that be	a-5b-6c-3
l_l that do	a-8c-3d-3
l_l that find	a-3
l_l that go	a6c-3d-4f-3
l_l that have	a-6b-3c5d-4e-6
l_l that hide	a-4c-6d-4f-3
l_l that how	a-9f-3
l_l that hurt	a-4b-3c-5d-3f-4
l_l that in	a-3b-5d-4e-3
l_l that my	a-6b-3c-5d-4f-3
l_l that on	a-5c4
l_l that take	a-10b-10c-13d-6e-10f-3
l_l that the	a-8b-7c-4d-7e-4f-7
l_l that what	a-4b-6c-6e-4
l_l that when	a-3c-4
l_l that would	c-5d-3e-11f-3
l_l that you	f-4
l_l the ,	b-11c-5d-6e-7f-8
l_l the .	a-13b-4c-17d-6f-13
l_l the :	a-7b-7c-8d3e-3f-5
l_l the ?	a-6d-3f-7
l_l the a	a-9b-5c3d-5f-8
l_l the about	a-4b-6c-2d-4e-4f-5
l_l the after	a-6b-3c-3d-3e-4f-6
l_l the again	a-4b-5c3e-4
l_l the against	a-3b-3c-3d-3e-12
l_l the all	a8b-3
l_l the and	b-3c-5e-3f-3
l_l the ask	a-5b-6d-5e-4f-3
l_l the at	b-6c-3d-2e-4f-4
l_l the be	a-13b-6c-3d-15e-6f-5
l_l the because	b-3d-3
l_l the before	a-3c-4d-4e-3
l_l the box	a-7b-5c-6d-6e-4f-3
l_l the break	a-10d-5f-3
l_l the but	c-3
l_l the by	a-4b-6c-6d-5e-6f-4
l_l the call	a-4b-6c-3d-6e-3f-4
l_l the card	a-3
l_l the come	a-3b-3c-2d-5e-3f-4
l_l the day	a-5b-4
l_l the die	a-7b-5d-4f-3
l_l the do	a-7b-8c-6f-3
l_l the down	b-3c-3d-3e-5f-3
l_l the end	a-5b-7c-4e-3f-4
l_l the for	a-6b-6c-8d-10e-5f-9
l_l the from	a-4b-12d-5e-5f-5
l_l the get	a-7b-6c-7d5e-6f-6
l_l the go	a-9b-9c-7d-9e-9f-7
l_l the habit	c-4
l_l the have	c-6d-3f-4
l_l the he	a-6b-3d-3e-6f-3
l_l the hide	d-3
l_l the i	a3b-3d-4e-7
l_l the if	e-4f-3
l_l the in	a-10c-10d-7e-3
l_l the job	c-4d-5f-5
l_l the just	a-5b-3c-7d3
l_l the keep	a-6b-6c-4d3e-6f-3
l_l the key	a-6b-6c-6d-5e-5f-7
l_l the last	a-4b-3c-3d-4e-3
l_l the light	a-4c-3
l_l the make	a-4b-6c-6e-6f-6
l_l the next	a-6b-3c-5d-4f-5
l_l the now	b-9d-3e-2
l_l the of	b-3c-3f-3
l_l the on	a-7b-4e-8f-3
l_l the one	a-3b-4d-3f-6
l_l the open	b-3d-6e-3f-4
l_l the or	a-4b-4d-3e-4f-3
l_l the out	a-6b-7c-8d-8e-7f-3
l_l the over	a-3b-3c-3e-3
l_l the park	b-3c-4e-3f-3
l_l the phone	a-6b-5c-3d-3e-3f-5
l_l the ring	a-4b-3c-4d-4e-4
l_l the room	d-3
l_l the run	a-4b-3c-4d-5e-6f-3
l_l the say	a-4b-3c-3d-6f-3
l_l the shut	a-3e-2
l_l the since	b-3c-3f-5
l_l the so	c-5e-3
l_l the story	a-5c-4d-3e-5f-5
l_l the take	a-5b-3c-4f-6
l_l the ten	a-6e-3
l_l the that	a-6b-3c-5d-3e-4f-3
l_l the thing	a-9b-10c-6d-9e-7f-5
l_l the time	b-5c-3d-5e5
l_l the to	a-6b-5c-8d-8
l_l the until	b-3
l_l the up	a-9b-6c-6d-6e-6f-8
l_l the way	a-6c-3d-2
l_l the we	a-7c-3d-4e-7
l_l the when	a-5c-4d-3e-7
l_l the who	a-4d-3e4f-4
l_l the window	a-4b-4c-4d-4f-4
l_l the with	c-5e-5f-7
l_l the without	a-4b-4d-6e-3
l_l the work	a-3
l_l the you	a-5b-3e-3
l_l their .	a-4b-6c-5e-6f-6
l_l them $	a-7b-9c-5d-5e-6f-7
l_l them .	a-4c-4e-4f-3
l_l them the	a-4b-3d-7e-3f-4
l_l then .	a-6b-4d-5e-3
l_l then apologize	c-9e-4
l_l then go	a-3b-5c-3e-5
l_l then would	a-4b-4d-4e4f-3
l_l there $	b-5c-5d-7e-7f-6
l_l there a	b-4c-3d-9f-10
l_l there no	a-10c-4d-10f-14
l_l there nothing	b-2f-3
l_l there something	a-4b-6d-7e-6f3
l_l there your	a-11c-10d3
l_l these .	a-5b-9c-7d-8e-4f-7
l_l they .	c-3f-3
l_l thing $	a-7d-6e-5f-4
l_l thing .	a-8b4d-7e-6f-7
l_l thing and	a-3b-5c-4e-9f-3
l_l thing be	a-3b-3d-3e-3f-3
l_l thing good	b-6f-4
l_l thing i	a-4b-3d-9e-6f-2
l_l think $	a-7b-3c-5d-6e-6f-3
l_l think be	a-2b-6c-4d-6f-5
l_l think have	a-3c-6e-8f-3
l_l think i	c-2
l_l think it	a-4d5e-11
l_l think should	a-3d-3e-2
l_l think the	b6d-4e-6
l_l think will	f-2
l_l think would	a-7c-3d-5e-9
l_l this $	a-7b-9c-4d-5
l_l this ,	a-3e-4
l_l this .	a-7c-8e-9f-14
l_l this a	a-3b-8e-3f-9
l_l this and	a-8b-4c-3d-8e-7
l_l this be	a-10b-5d-4e-4f-6
l_l this for	b-6c-5d-5e-9f-7
l_l this have	b-4c-3e-9
l_l this i	e3f-7
l_l this me	a-3b5e-3f-10
l_l this my	a-3b-4c-3d-4e-4f-6
l_l this so	a-5e-4
l_l this you	b-5e-3
l_l this your	b-5c-7d-5e-4f-5
l_l though be	a-7b-2c-4d-3e-4f-4
l_l three $	a-7b-6c-3e-3f-5
l_l three .	b-4c-4d-4e-3f-4
l_l throw plate	a-3
l_l thru motion	a-3d-3
l_l thru phone	a-5b-10c-7d-8e-5f3
l_l thumb the	a-7b-4c-5e-4f-4
l_l thursday $	a-3b-4c-7d-4e-6f-5
l_l thursday that	a-3c-4e-2f-4
l_l time $	a-4c-6f-5
l_l time go	a-5e-3f-5
l_l time leave	d-3
l_l tired $	a-6b-4e-7f-10
l_l to $	b-4c-5d-3e-4f-4
l_l to ,	a3b-3
l_l to .	a-6c-9d-11e-3f-4
l_l to :	a-3b-3d-4e-5
l_l to a	b-6c-6d-6e-8f2
l_l to about	a-4b-3c-9e-5f-3
l_l to again	b-5
l_l to and	a-6b-3c-6e-5f-4
l_l to at	a-5b-4c-2d-5e-3
l_l to be	a-4e-4
l_l to because	b-3c-4
l_l to before	b-3c-3d-4f-4
l_l to clean	d-3
l_l to dead	a-4c-5e-5f-5
l_l to down	a-4c-4e-5
l_l to end	a-4b-4d-5e-4
l_l to extent	a-4b-3c-5d-3f-4
l_l to family	a-5b4f3
l_l to for	a-4b-3e-6
l_l to her	a-11b-3c-8e-9f-4
l_l to here	a-5e3
l_l to him	b-4c-4d-3e-9
l_l to his	a-6f-5
l_l to i	a-7b-4d-4e-6f-6
l_l to in	a-7e-4
l_l to it	a-10c-11d-4e-10
l_l to kid	a-4b-5c-4d-4e-4f-6
l_l to love	a-4c-3d-6e-4f4
l_l to me	a-5c-4d-4e7f-6
l_l to myself	a-5b-4c-5d-6e-5f-9
l_l to of	a-4b-5c-4d-6e-3f-4
l_l to old	c4f-3
l_l to on	a-9b-5c-3d-4e-4f-4
l_l to out	a3b-3c-4d-6e-8f-3
l_l to sea	a-4b-3c-4d-2e-5f-3
l_l to second	a-3
l_l to session	b-5e-3f-4
l_l to shop	a-6c-3d-5f-4
l_l to so	a-6c-3e-10f-4
l_l to something	a-3b-4c-7e-3f-3
l_l to sorry	b-5
l_l to that	a-5b-3
l_l to the	a-7b-8c-9d-4e-15f-6
l_l to this	a-5b-7c-5d-4e-9f-3
l_l to to	a-4b-2c-5
l_l to tonight	a-5c-3e-3
l_l to up	a-6b-5c-4d-3
l_l to what	a-9b-4c-7d-3e-6f-3
l_l to when	a-3c-3e-4f-5
l_l to with	a-6b-8c-3d-4e-6f-4
l_l to you	a7b-12c-8e-8f-5
l_l today $	a-4b-4c-3d-4e-4f-5
l_l together $	b-4f-3
l_l tomorrow $	b-3c-2e-4f-3
l_l tonight $	a-7b-6c-4d-5e-7f-8
l_l tonight i	a-4b-5c-7d-4e-5
l_l too $	a-3b-3c-7d-3f-4
l_l too .	a-3b-3d-5e-5f-2
l_l tooth $	a-5b-3f-3
l_l touch $	b-10c-4d-4e-7
l_l touch .	a-8b-3e-5
l_l tracker my	b-3c-4e-3f-3
l_l train $	a-5b-5c-4d-5e-5f-5
l_l treat like	a-4b-2c-2d-3e-4f-3
l_l trust $	a-5b-5d-6f-3
l_l trust .	b-10c-4d-2e-6f-6
l_l trust again	b4c-5d-5f-7
l_l trust with	a-2b-2c-2d-7f-8
l_l trust you	a-3e-8
l_l truth $	b-3d-6e-10f-4
l_l tuesday $	a-3d-2e-3f-5
l_l turn into	a-8b-5c-4d-6e-7f-3
l_l turn off	b-5c-3d-5e-3f-6
l_l turn phone	b-5d-4e-3f-3
l_l twenty $	a-4b-6c-4d-4e-7f-5
l_l twenty .	a-4f-3
l_l twenty and	a-3b-4c-3d-4e-3f-3
l_l twice $	a-5b-4c-4e-5f-6
l_l two ,	a-5b-5d-10e-3f-5
l_l two .	a-5b-5c-6d-4
l_l type address	a-4b-4c-4e-4f-4
l_l typical .	a-3b-4c-3d-5e-5f-6
l_l unbearable $	a3e-3
l_l understand not	a-3e-6
l_l unheard $	a-3b-5c-4d-4e-3f-4
l_l until .	a-5b-4c-6d-4e-5f-5
l_l until bleed	b-2c-4d-3e-4f-3
l_l until have	e-2
l_l up $	a-4b-6c-9d-4f-6
l_l up .	e-4
l_l up i	a-8b-8c-7d-11e-7f-9
l_l up it	a-4b-3c-6f-5
l_l up me	b-4c-3d-3e3
l_l up the	a-2b-4c4d-8e-5f-4
l_l up time	a-4c-5d-6f-4
l_l up two	a-3f-3
l_l up you	a-3b4e-5
l_l upstairs $	a-3b-3f-4
l_l us $	b-6c-7d-5e-7f-5
l_l use .	a-7b-7c-5d-5e-4f-4
l_l use i	a-7b5c-4e-8f-7
l_l use say	a-5f-7
l_l very .	a-3
l_l wait me	a-7b-7c-3d-4
l_l wake tomorrow	c-3e-6f-4
l_l walk $	a-3b-3c-3d-3e-3f-6
l_l walk .	a-5b-6c-3d-7
l_l walk and	a-3c-3d-5f-4
l_l walk eggshell	a-3c-3e-3f-3
l_l walk the	a-3b-4c-4d-4e-6f-6
l_l wall $	b-5d-4e-4f-4
l_l want $	a-4b-2c-3d-3f-3
l_l want .	a-5b-7d-4e-10
l_l want all	e-4
l_l want be	a-4c-6f-9
l_l want die	a-3b-7c-3f-3
l_l want do	a-3b-4c-7e-7
l_l want end	a-8b-3c-3d-3e-8f-4
l_l want feel	a-3b-6c-9d-3e-8f-4
l_l want get	a-2b-9c-5
l_l want hear	a-4f-2
l_l want live	a-3b-3c-4e-3f-5
l_l want not	b-2c-3e-7f-4
l_l want password	b-4c-6e-3f-5
l_l want say	b-5e-3
l_l want stay	b-5c-7d-3e-6f-3
l_l want talk	a-8e-3
l_l want throw	b-4e-3f-3
l_l want to	a-5b-4c-5f-3
l_l watch $	a-5e-4
l_l water $	d-3
l_l way $	b-2c-3d-4
l_l way .	b-4c-3d-7f-4
l_l way i	a-10b-7c-8e-8f-2
l_l we .	a-7c-6e-9
l_l we a	a-6b-5d-8e-3f-5
l_l we away	a-4b-5d-4f-3
l_l we chip	a-3b-3d-4f-3
l_l we in	c-3e-3
l_l we it	a-6b-5c-4d-6e-4f-10
l_l we saturday	a-6b-3c-3d-3e-3f-3
l_l we the	a-4b-7c-3d-5e-4f-3
l_l weak $	a-5b-5d-3e-5f2
l_l week $	a-3b-4d-4e-4f-5
l_l week so	a-7c-3d-3f-3
l_l weekend $	a-4b-6c-5d-5e-5f-5
l_l well $	b-4d-7e-4f-5
l_l well i	a-3c-3d-3e-4
l_l what be	b-4c-5d-3
l_l what do	b4d-4e-6f3
l_l what have	c-2
l_l what i	a-5c-6d-5e-3f-9
l_l what of	a-5b-3c-3d-5e-2f3
l_l what on	a-5b-2c-7d-3e-5
l_l what the	a-3b-4d-4e-5f-5
l_l what want	a-3e3
l_l what will	e-3f-3
l_l what wrong	d-3e4
l_l what you	e-4f-6
l_l whatever decide	a-3b-9c-3d-4e-6f-4
l_l when $	a-3c-4e-4f-4
l_l when be	b-4f-6
l_l when card	d-3e-3
l_l when cry	a-3b-6c-4d-3f-5
l_l when do	a-3b-5e-7
l_l when door	a-4b-7c-5d-5e-6f-4
l_l when find	e-4
l_l when have	a-6b-3c-4d-4e-7f-3
l_l when land	b-3c-3e-4f-3
l_l when lie	a-7b-13c-3d-7e-7f-6
l_l when phone	a-4b-4d-3e-4f-3
l_l when put	a-4b-3d-3e-4f-4
l_l when read	b-2e-4f-4
l_l when ring	a-4c-4
l_l when say	e-3
l_l when shout	e-3
l_l when tell	a-5b-4c-7d-3e-8f-6
l_l when think	d-4e-4
l_l when would	a-3c-3e-3
l_l while $	a-4b-4c3f-5
l_l while be	a-8b-4d-4
l_l who not	b-4d-3e-3f-5
l_l whole .	a-6b-4c2d-6f-5
l_l why you	a-5c-2f-2
l_l will $	b-4c-3
l_l will .	a-3b-9c-3d-3e-3f-5
l_l will again	b-7d-3f-2
l_l will at	a-5
l_l will be	c-4d-3e-3
l_l will do	c-8
l_l will go	a-3c-2d-3
l_l will her	b-3e-3f-6
l_l will here	a-3b-4d-9e-7f-5
l_l will him	b-3c-8d-4f-3
l_l will if	e-5f-3
l_l will in	e-2
l_l will it	a-3b-8c-3d-5e-6f-4
l_l will let	a-5b-8c-4d-4e-6
l_l will me	b-7e-8f3
l_l will so	a-3
l_l will that	a-3b-4c-7d-4f-9
l_l will the	a-3b-8c-4d-3e-6f-5
l_l will when	a-3b-4c-3d-5e-4f-8
l_l will you	b-4d-3e-3f-7
l_l window $	a-3b-3c-3d3e-6f-3
l_l window .	a-4b-7c-6d-6e-5f-7
l_l wire way	a5b-4c-3d-4
l_l wish could	a-4c-4e-10f-3
l_l wish have	a-4b-8d-3f-6
l_l with $	c-5d-6f-4
l_l with ,	a-7b-5d-4f-3
l_l with .	a-6c-3d-5e-4f-9
l_l with ?	e-5
l_l with and	a-3b-4c-4d-5e-5f-4
l_l with child	a-3e-5
l_l with else	b-7d-3e-7
l_l with in	d-3e-8
l_l with joint	a-4d-2
l_l with kid	a-4f-3
l_l with knee	a-5d-2f-3
l_l with laptop	a-2c-3d-6f-5
l_l with phone	a-7b-3c-3d-4f-2
l_l with stranger	a-5c-2d-4f-4
l_l with window	a-4b-3c-3d-3f-4
l_l without .	a-5b-4c-3d-4e-3f-5
l_l without ask	b-3d-4e-2f-2
l_l without word	c-3
l_l without you	a-3b-4c-3d-7e-4
l_l word $	a-4b-4c-4d-4e4f-3
l_l work $	a-3b-3c-6d-3e-3f-3
l_l work be	a4b-3c-8d-5e-5f-6
l_l worry $	b-3c-3d-3
l_l worthless $	a-3b-5c-5d-3e-3f4
l_l would ,	a3c-5
l_l would .	a-5b-4c-3d-5f-3
l_l would a	a-4b-4d-6e-8f-9
l_l would be	a-7b-3c-2f-3
l_l would die	b-3c-3e-4
l_l would do	e-4
l_l would easy	a-7b-6c-2d-3
l_l would even	a-5d-3e-3f-4
l_l would fine	a-4b-3d-5e-5
l_l would good	c-3d-3f-5
l_l would happy	a-5b-7c-4d-4e-5f-3
l_l would have	a6b-2c-6d-3e-4
l_l would her	e-5f-3
l_l would i	a-5e2
l_l would it	a-10b-5c-5f-7
l_l would me	a-9b-6d-3e-8
l_l would over	a-7b-3c-3d-10e-9f-3
l_l would see	e-6
l_l would shout	b-7e-4f-8
l_l would tell	a-3b-3d-3e-7
l_l would the	c-3e-6
l_l would to	a-4c2e-4
l_l would use	a-6b-4c-3e-7f-3
l_l would you	a-5b-4c-6d-3e-6f-5
l_l write down	b-3e-4f-4
l_l write it	a-5b-4e-3f-2
l_l write letter	a-4b-3c-6f-5
l_l write on	a-7b-6c-6d-6e-6f-5
l_l wrong $	a-4e-7f-7
l_l wrong ,	a3d-2
l_l wrong i	a-5c-3f-3
l_l wrong me	b-3d-6e-6f5
l_l wrong you	a-4b-5e-5f-9
l_l year $	a-8b-4d-6e-4f-3
l_l year .	f-3
l_l year have	a-5b-6c-5d-3e-5f-6
l_l year my	a-4b-4c-3d-4e-5
l_l yes $	f-3
l_l yet $	a-5b-5c-3d-3e-6f-4
l_l you $	c-7d-4f-6
l_l you ,	a-7b-6d-3e-4f-3
l_l you .	a-4b-12d-4e-9f-7
l_l you :	c-4
l_l you ?	a-5b-5c-5d-3e-4f-10
l_l you a	a-12b-12d-7e5f-9
l_l you about	a-9b-7c-3d-5f-6
l_l you all	a-9c-6d-7e-11f-6
l_l you already	a-3b-4c-3d-2e6f-3
l_l you always	a-6b-7d-2e-9f-13
l_l you and	a-8b-7c-4d-4e-6f-3
l_l you angry	a-8b-4c-3d-3e-4f-4
l_l you apologize	a-3b-4c-6e-4
l_l you ask	a3b-6e-3
l_l you at	a3e-2f-4
l_l you away	a4c-3d-3e-5
l_l you be	a-3c-6d-3e5
l_l you bring	a-9b-8c-3d-4e-5
l_l you cold	a-5b-6c-3d-4e-4f-5
l_l you coward	a-3c-4d-3e-3f-4
l_l you do	c-4d-4f-5
l_l you ever	a-3d-3e-7f-6
l_l you everything	a-6b-9c-8d-6e-5f-4
l_l you feel	a-8b-6d-4e-7f-3
l_l you forgive	a-5b-3d-3e-3f-3
l_l you friday	a-4b-3c-6d-3e-4f-5
l_l you get	a-4d-3e-6f-3
l_l you go	b-2d-3e-4
l_l you good	a-4b-6d-3e-6
l_l you hard	a-4f-5
l_l you have	a-14b-7c-3d-4e-11f-3
l_l you hear	a-4b-3c-3d-3e-3
l_l you her	b-3e3
l_l you how	b-14c-5e-3f-4
l_l you i	c-3d-3f-3
l_l you imagine	c-3e-3
l_l you in	a-8b-3c-6d-3e-8
l_l you it	a-7d-7f-5
l_l you just	a-8c-3d-3
l_l you kill	a-5b-6c-6e-7
l_l you know	a-3b-4c-5e-3
l_l you leave	a-3b-3c-4d-3f-4
l_l you let	a-3b-5e-2f-7
l_l you lie	a2c-3e-8f-5
l_l you like	a-8b-3c-4f-3
l_l you love	a-3b-8f-10
l_l you make	a-4b-8c-6d-3e-3
l_l you me	b-11c-6d-5f-6
l_l you move	a-5b-11c-3d-5e-5f-3
l_l you my	a-4b-8c-7d-4e-11
l_l you never	a-4f-2
l_l you no	a-6b-5c-4d-3e-11f-9
l_l you not	b-9c-5d-6e-6f-3
l_l you nothing	a-3b-7c-3d-4
l_l you notice	a-8b-7c-6d-4e-6f-5
l_l you of	a-3d-6e-9
l_l you on	a3b-4e-5f-8
l_l you once	a-3b3d-3e-4
l_l you out	a-4c-6e-4
l_l you rather	a-8b-5c-4e4f-3
l_l you right	a-5b-5c-4d-4e-5
l_l you say	b-4e-4
l_l you secretly	a-4b-5c-3d-4e3f-3
l_l you see	a-4b-8c-5d-4f-4
l_l you show	a4b-4e-3
l_l you sit	e-5
l_l you sleep	e-3
l_l you take	b3c-3d-4e-6
l_l you tell	a-3e-7
l_l you that	a-11b-7c-5d-4e-6f-3
l_l you the	a-9b-12c-7d-5f-3
l_l you think	a-4b3c-5d-5e3f-3
l_l you this	a-9b-9c-4e-8f-4
l_l you throw	d-7e-5
l_l you tired	a-5b-5c-4e-6
l_l you to	a-9b-7c-6d-3e-8
l_l you turn	a-8b-5c-4d-6e-7f-3
l_l you up	a3d-5
l_l you want	a-5b-10c-6d-4e9
l_l you watch	a-6b-7c-5d-5e7f-5
l_l you with	a-7b-5c-3d-5e-6f-4
l_l you you	a-6b-3
l_l you your	b-8c-3e-8f-3
l_l your ,	a-5b-3
l_l your .	a-4b-15c-3e-9f-5
l_l your ?	a-7b-3c-7d-4f-6
l_l your and	a-6c4
l_l your be	b-5c-11d4e-4f-6
l_l your before	f-3
l_l your from	a-8b4c-4e-3
l_l your have	a-10b-3d-4e-3
l_l your i	a-6b-4d-3
l_l your in	a-3b-5c-8e-5
l_l your on	a-10
l_l your to	a-6b-6d-6e-6f-6
l_l yourself $	a-4b-8c-3d-4f-4
length 0	a-21b-23c-15d-21e-22f-8
length 1	a-22b-7c-4d-3e-13f-4
length 2	a-7c6d5e8f3
length 3	a12b6e6f3
length 4	a9b3
length 5	a5e2
ll " .	a-3b-3c-4f-3
ll " i	b-8f-4
ll , a	a-5b-3c-3d-4e-5f-6
ll , about	a-4
ll , after	a-4b-4
ll , again	b-4c-5e-3
ll , and	a-7b-3d-3e-5f-2
ll , at	a-6b-2d-3
ll , be	a-10b-7c-3d-3e3f-4
ll , but	a10c-3d-3
ll , cut	a-5b-2d-4e-3f-4
ll , do	a-6b-6c-5e-3f-5
ll , eleven	a-3e-3f-5
ll , even	e-3
ll , for	a3b-3c-3e-3f-3
ll , go	a-5b-7e-4f-5
ll , have	a-5b-5e-9
ll , he	a-10b-5d-3f-3
ll , i	a-4c-3d-3f5
ll , if	a-4e-3f-3
ll , in	a-6d-2f-4
ll , it	b-6d-3e-2f-5
ll , love	a-4b-2c-4d-3e-3f-6
ll , miss	a-5b-3d-5e-2f-3
ll , my	b-4f-3
ll , no	a-5b-5c-6d-4e-6f-9
ll , nobody	a-7b-7c-7d-4e-7
ll , not	a-5c-5d-5e-6
ll , nothing	a-7b4d-3e-7f-7
ll , on	a-2d-2
ll , once	a-4c-3
ll , one	a-4b-3
ll , only	a-4b-3
ll , she	a-5b-6d-3e-7f-4
ll , sit	f-3
ll , so	b-7d-3e-4
ll , thank	a-3b-3d-3e-2f-2
ll , that	a-5b-5c-3d-2e-4
ll , the	a-4b-4d-5e-5
ll , then	a-4b-3d-3
ll , we	a-3b-4d-4f-3
ll , which	a-6b-5c-3d-4f-7
ll , with	a4b-3c-5d-6f-4
ll , you	a-3b4d-5
ll 12 day	a-3b-4c-2d-5e-4f-5
ll : i	b4c-3
ll : leave	d-3
ll : the	a-3b-7c-5d-4e-5f-3
ll ? $	b-5c-3d-2e-6f2
ll ^ "	a-4b-9f-8
ll ^ a	a-9b-7c-8e-8f-8
ll ^ after	a3b-3e-6
ll ^ all	a-6b6c-4d-5f-4
ll ^ an	a-6b-5c-4d2e-4f-4
ll ^ and	b-3c-3
ll ^ anyone	a5b-3c-5d-6e-3f-4
ll ^ apology	a-6c-4d-4e-3f-3
ll ^ at	a-5b-7c-3d-3e-5f-3
ll ^ be	a-10b-5c-5d-6e-5f-6
ll ^ because	a-4b-4d-6e-6f-3
ll ^ can	a-4b-7c-2d-3e-3f-4
ll ^ certain	a-5b-3c-5d3e-4f-3
ll ^ come	a-3b-3c-4d-3e-3f-6
ll ^ could	a-4c-3f-6
ll ^ day	a-8b-6c-7d4e-6f-8
ll ^ dear	a-5b-6c-4d-5e-3f-6
ll ^ deep	b-3c-3d-3e4f-4
ll ^ do	a-8b-9c-3d-5e-10f-7
ll ^ either	a-4b-5c-4d-3e-5f-3
ll ^ every	a-8d-5e-5f-3
ll ^ everyone	a-4b6d-5e-6
ll ^ everything	a-5b3c-5d-5e-6f-6
ll ^ father	b-8c-3d-7e-5f-4
ll ^ get	a-3b-4c-4d-4
ll ^ give	a-6b-3c-5d-3e-5f-4
ll ^ goodbye	b-4c-6d-3e-3f-6
ll ^ have	a-8b-5c-3d-6f-3
ll ^ he	a-5b-4c-5d-5f-8
ll ^ her	a-3b-3d-3e-5f-3
ll ^ honestly	a-6b-4d-5e-5f-5
ll ^ how	a-11b-6c-3d-4e-4
ll ^ i	b-4c4d-4e-10
ll ^ if	b-4e-4
ll ^ in	a6b-5c-4d-7e-3f-4
ll ^ it	b-5c-7d-3e-12f-7
ll ^ just	a-7b-7c-5d-9e-8f-6
ll ^ kill	b-3d-3f-5
ll ^ last	c-3e-3
ll ^ leave	c-3d-5e-4
ll ^ life	a-5b-4c-6d-4e-3f-5
ll ^ man	a5b-4c-3d-4
ll ^ mistake	a-6d3e-2
ll ^ mother	a-3b-6c-5d-6e-5f-6
ll ^ my	a3b-11e-4f-7
ll ^ next	a-3c-3
ll ^ no	a-9b-7c-4d-9e-8f-9
ll ^ nobody	a-6c-5d-8e-7f-5
ll ^ none	a-10b-3d-3e-3
ll ^ not	a-7b3c-6d-7e-4f-5
ll ^ nothing	a-7b7c-6d-9e-12f-6
ll ^ on	a-5b-4c-6d-5e-4
ll ^ one	a-3b-6c-5e-4f-3
ll ^ only	a-4b-5c-5d-3e-4f3
ll ^ our	a-5b-6c-4d-4e-5f-6
ll ^ over	a-6b-3c-5d-4e-4f-6
ll ^ please	b-3c-6d-3e-4
ll ^ put	b-4c-3d-4e-4
ll ^ quit	a-8b-7c-8d-8e-4f-6
ll ^ she	c-4d-6e3f-11
ll ^ shoot	a-6b-3c-3d-2e-3f-5
ll ^ show	a-4b-3c-5d-2f-3
ll ^ sleep	a-3b-5c-4d-5e-5f-7
ll ^ some	a-7b-4c-5d-7e-7f-4
ll ^ sometimes	d-2f-4
ll ^ sorry	b-6d-7e-7f-6
ll ^ stop	a-6b-5c-4d-8e-6f-7
ll ^ take	b-12c-6d-8f-3
ll ^ tell	a-4b-4d-3e-8
ll ^ thank	a-6b-5c-5e-4
ll ^ that	a-8b-6c-5d-6e-5f-8
ll ^ the	a-4b-11c-8e-8f-8
ll ^ there	a-9b-7c-5d-4e-8f-5
ll ^ they	a-9b-6c-5d-7e-7f-8
ll ^ thing	a-3b-5c4d-7f-3
ll ^ think	a-2b-4d-5e-5f-4
ll ^ thirty	a-5b-4c-3
ll ^ this	a-6b-10c-5d-8e-8f-8
ll ^ to	a-4d4
ll ^ tonight	a-3b-5e-4f-6
ll ^ typical	a-3b-4c-3d-5e-5f-6
ll ^ walk	a-3b-3c-3d-3e-5f-5
ll ^ we	a-5b-7c-5d-6e-6f-7
ll ^ what	a-2b-6c-6d-5e-6f4
ll ^ whatever	a-6c-5d-6e-7f-6
ll ^ when	a3
ll ^ who	a-6b-3c-3d-3e-4f4
ll ^ why	a-5b-3f-3
ll ^ would	a-7e-3f-3
ll ^ yes	a-3b-4c-3d-2e-5f-4
ll ^ you	a-9c-9d-5e5f-7
ll ^ your	a-9b-6c-10d5e-4f-3
ll a bad	a-3c-5e-4f-3
ll a bag	a-6b-4c-4d-3e-5f-3
ll a bank	a-4e-4
ll a bite	b-5c4d-5e-3f-6
ll a break	b-3c-3d-4
ll a burden	a-5b-4c-3d-3e-3f-8
ll a child	a-4c-5d-3e-4f-4
ll a cold	b-3c-4f-5
ll a coward	a-5b-6e-4f-3
ll a criminal	b-4e3f-6
ll a cup	f-3
ll a cushion	d-5e-5
ll a day	a3b-5c-6d-6e-3f-5
ll a decent	a-6b-6c-6d-8e-8f-9
ll a drink	e-6
ll a father	a-3f-3
ll a few	a-3f-3
ll a fool	a-5b-3c-3d-3e-4
ll a fraud	b-3c-3e-4
ll a good	a-3b-4c-7d-7e-3f-6
ll a hard	a-8b-3c-3d-5f-5
ll a husband	a4b-5c4d-3f-5
ll a joke	a-5b-5c-4d-4e-6
ll a liar	a-3b-2d-3e-4f-3
ll a lie	d-3f-5
ll a line	a-4c3d-4f-3
ll a little	b-3c-5d-4f-5
ll a look	a-8b-3c-7d-7e-4f-6
ll a lot	a4b-6c-7d-9e-6f-8
ll a man	b-3c-6d-3e-7f3
ll a mark	e-3
ll a mess	a-3b-3e-3f-6
ll a minute	a-4d-3e-3f-3
ll a molehill	a-3c-3e-5
ll a monster	a-5b-7c-4d-4e-8
ll a mountain	a-3c-3e-5
ll a new	a-8b-7c-8d-5e-3f-7
ll a phone	a-3b-6
ll a piece	a-4b-3c-4d-3e-3f2
ll a plate	a-3b-4c-6e-4f-4
ll a reason	a-6b-8c-3d-2e-4f-3
ll a right	a-3b-4d-3f-7
ll a row	d-4
ll a run	a-4
ll a screen	a-5b-5c-4d-7e-4f-3
ll a slip	a-3d-3
ll a slow	a-3b-2c-4d-2f-7
ll a small	d-2e-3f-3
ll a stranger	a-5c-2d-4f-4
ll a terrible	b-4c-3e-4f6
ll a text	a-3b-3c-3d-3e-3
ll a tracker	b-3c-4e-3f-3
ll a useless	d-3f6
ll a wall	b-3d-2f-4
ll a waste	a-5b-4c-4d-4e-5f2
ll a way	a-3b4e-4
ll a week	a-8b-3c-3f-3
ll a while	a-8b-4d-4f-5
ll a word	a-3b-5c-5d-5e5f-5
ll a year	a-6b-4c-7d-3e-9f-4
ll about a	a-4b-3d-6e-3f-4
ll about everything	a-3b-5e-4f-3
ll about it	a-4b-3c-6f-3
ll about money	c-6
ll about my	a-5b-6c-3d-7e3f-7
ll about screen	a-4b-6c-2d-5e-3f-5
ll about sunday	c-5e-4
ll about the	a-11c-6e-11f-4
ll about this	a-7b-5c-2d-7e-9f-7
ll about tuesday	a3c-7e-4
ll about walk	a-3b-3c-4d-7e-3f-4
ll about what	a-4c-3
ll about your	a-4b-6c-8d-6e-3f-5
ll account .	a-4b-4c-3d-4e-3f-3
ll account be	a-7b-4c-4e-3f-3
ll account for	a-3b-3c-8d-4
ll accountable for	a-3c7d-3f-3
ll across as	a-3b-3c-3d-3f-4
ll across the	a-3b-5c-3d-3e-4f-3
ll act as	a-4e-4
ll act like	a-7b-4c-6d-6e-7f-5
ll addict ,	a-3b-4
ll addict .	a-4b-5c-5d-5e-4f-5
ll addict in	a-5b-5e-5f-6
ll ade .	a-3b-3c-4e-4f-4
ll afraid i	b-3e-3f-6
ll afraid of	a-3b-3d-3f-3
ll after .	a-6b-6c-3d-5f-5
ll after i	a-5b-3d-4
ll after nine	a-6e-3f-5
ll after that	a-3c-2f-6
ll after the	b-5c-6d-6e-3f-4
ll again $	b-3c-2d-3e-3
ll again ,	a-4b-3c4d-4
ll again .	a-4c-3e-4f-11
ll again ?	a-3c-3
ll again i	b-4f-3
ll again on	b-4c-5d-4e-3f-4
ll against me	a-3b-8c-4d-3e-5f-8
ll against the	a-4b-6c-4d-6e-5f-3
ll age ago	a-5d-2e-3
ll ago ,	a-4c-7e-2f-3
ll agree .	a-6c-2d-3f-4
ll algorithm keep	a-4b-6c-3d3e-6f-3
ll all .	a-3b-5c-4d-4e-6f-3
ll all i	a-3b-4
ll all man	a-10b3c-3d-4e-5f-5
ll all night	a3c-3
ll all of	a-3b-6c-4f-3
ll all over	a4b-9c-5d-4
ll all right	a-6
ll all to	e-4
ll all you	a-3c-4d-4
ll allow to	a3b-3e-7
ll alone ,	a-4
ll alone .	a-4c-3d-5e-5
ll already decide	a-3b-4c-3d-2e6f-3
ll always be	a-4b-8d-3e-6f3
ll always do	a-3b3c-3f-5
ll always know	a-3b-8e-2
ll an account	a-7b-3c-4d3
ll an addict	a-4b-3c-4d-5
ll an affair	a-3b-3d-3e-3f-4
ll an answer	c-3e-4
ll an apology	a-6b-4c-3e-9f-3
ll an application	a-4b-4c-5d-5e-4f-4
ll an hour	a-5b-3c-5d-4f-5
ll an idiot	a-5d-4e-5f-5
ll and a	b-4c-6d-4e-3f-8
ll and ask	a-3b-7c-6d-6e-5f-4
ll and back	a-3c-3f-4
ll and cold	b-5c-6d-5f-5
ll and do	a-4b-4d-5e-2
ll and everyone	a-4b-9c-5d-8e-3f3
ll and for	c-8
ll and go	a-5b-3c-7d-7e-4f-3
ll and he	a-4c-3e-7
ll and i	a-5c4e-4f-4
ll and it	a3b-6c-3d-5e-3f-2
ll and leave	a-3b-3c-4d-3f-3
ll and lonely	b-4c-4d-5f-3
ll and make	a-3c-3d-4e-3f-3
ll and my	a-6b-3c-5d-4e-3f-3
ll and never	c-4
ll and no	a-7b-5c-4d-5e-4f6
ll and nobody	b-7c-7d-6e-5f-6
ll and not	a-4e-3
ll and now	b-3f-4
ll and old	f4
ll and ring	a-3b-2c-3d-3e-3f-3
ll and sad	b-3c-4f-3
ll and say	c-3e-4f-3
ll and she	a-6c-4d-3f-6
ll and sit	a-5b-5c-4d-5e-5f-8
ll and so	a-3b-5c-3d-4e-7f-3
ll and take	a-4b-5c-3e-8
ll and tell	a-3c-2f-4
ll and that	a-5b-4c-4f-2
ll and the	a-7b-3c-5e-5f-3
ll and then	a-4b-3c-3e-7f-4
ll and there	c-6
ll and they	d-3
ll and this	a-6b-4c-3e-4f-4
ll and throw	a-5b-5c-3d-3e-10f-5
ll and tired	b-4c-3d-3f-3
ll and turn	c-2d-3f-3
ll and we	a-3b-4c-4d-6e-4f-3
ll and you	a-8b-5c-4d2e-3
ll angry .	a-4b-3d-3e-4f-4
ll angry that	a-3
ll another lie	a-3
ll answer tonight	a-3e-4
ll any of	a-5d-5e-6
ll anybody .	a-8b-4c-3d-4e-3f-4
ll anymore .	a-6c-4d-4f-8
ll anyone .	a-11b-5c-6d-4e-8
ll anyone else	e-4
ll anything ,	a-8b-3d-4e-3f-6
ll anything .	a-8b-9c-5d-4e-7f-7
ll anything else	b4d-3f3
ll anything go	b-6e-3
ll anything right	a-4b3c-3e-3f-4
ll apologize .	a-3b-5c-8d-5e-4f-3
ll apologize for	a-5b-3c4d-3f-3
ll apologize if	a-7b-2d-5e-3f-3
ll apologize to	a-4b-6c-11d-6e-4f-6
ll apology if	a-6c-4d-4e-3f-3
ll application ,	b-3f-3
ll application on	c-4d-4
ll arm round	b-3d-2e-7
ll arm to	a-7b-8c-7d-7e-4f-3
ll arm until	b-5c-5e-4f-3
ll arm with	a-3
ll around .	a-6c-3d-3
ll as a	a-10b-7d-5e-6f-9
ll as if	b-4e-4f-3
ll as though	a-7b-4c-3d-3e-6f-3
ll ashamed of	a-4b-4c-6d-6e3f-6
ll ask ,	a5b-4e-3
ll ask .	a-5d-3e-5f-6
ll ask about	b-3c-3d-4e-6
ll ask before	b-3c-3d-4f-4
ll ask for	a-6b-4c-7d-5e-4f-2
ll ask her	a-6b-7c-6d-3e-5f-5
ll ask him	c-4f-4
ll ask how	a-6b3c-3d-4e-5f-4
ll ask if	a-3b-2
ll ask me	a-7b-10d-3e-11
ll ask whether	a-7b-6e-8
ll ask why	a-4c-3d-3f-3
ll ask you	a-4b-7c-7d-4e-5f-5
ll at all	a-3b-2e-6
ll at dinner	a-3b-3c-7
ll at eleven	a-4b-3e-3
ll at five	a-5
ll at four	c-3
ll at group	a-3b-4c-3e-4
ll at him	a-4b-3d-3f-3
ll at his	b-3e-4f-4
ll at home	a-2
ll at it	a-4b4c-3d-3e-5f-8
ll at jo	b-3
ll at least	a-3b-4c-4d-5e-5f-3
ll at lunch	e-3
ll at me	a-8b-9d-4e3
ll at midnight	a-3b-4d-3e-3f-3
ll at my	a-4b-5
ll at night	a-5b-4c-5
ll at our	a-5b-3c-5d-6e-3f-5
ll at picture	b-3c-4e-5f-4
ll at scrabble	a-3b-3c-3e-4
ll at seven	a-4
ll at six	c-3
ll at small	b-3c-3f-3
ll at ten	b-4d-3f-4
ll at the	a-6b-7c-7d-7e-6f-7
ll at this	b4e-3f-11
ll at work	a3b-4f-3
ll at your	a-4b-5c3d-2f-7
ll attack .	a-3b-6c-3d-4e-4f-3
ll aunt say	a-7b-7f-3
ll autopilot kick	a-5b-4c-3d4e-3f-5
ll away .	a-7c-6e-8f-7
ll away and	a4c-6f-3
ll away from	b-6c-5d6e-5f-6
ll away when	e-3
ll baby .	a-4b-5c-5d-4e-4f-6
ll baby be	a-3d-3e-3
ll back ,	a-3b-4d-4e-3f-5
ll back .	a-5b-6c-4d-5e-6f-6
ll back in	a-7b-4c-5e-4f-8
ll back on	a-5c-8d-2e-5f-4
ll back to	c-3e-3
ll bad .	a-8b-4c-3d-6f-5
ll bad at	b-3c-3f-3
ll bad mother	c-6f5
ll bad night	b-3
ll bad person	c-3e-4f-4
ll bad than	a-5b-8c-4d-5e-5f-3
ll badly at	a-3b-3d-2
ll bank .	a-5
ll bath .	a-7c-3d-3e-2
ll bath and	a-3b-2c-3d-3e-3f-3
ll bathroom .	a-5b-7c-4d-8e-4f-9
ll be .	a-10d-3e-7
ll be a	a-6b-11c-11d-10e-14f3
ll be about	a-8b-12c-3d-5e-3f-7
ll be accountable	a-3c7d-3f-3
ll be act	b-4d-5e-7f-5
ll be afraid	a-6b-3d-3e-11f-7
ll be age	a-5d-2e-3
ll be alive	a-5c-6d-6e-12f-8
ll be all	b-6c-3d-5e-7
ll be alone	b-4c-8d-4e-11f-7
ll be always	a-4b5c-3d-4e-4f-6
ll be an	b-4c-3d-5e-3
ll be angry	a-6b-5c-4d-4e-5f-5
ll be another	a-3
ll be anything	b4f3
ll be around	b-4d-3e-4f-4
ll be ashamed	a-4b-5c-5d-6f-6
ll be ask	a-4b-5c-5d-3e-5f-6
ll be at	e-6
ll be away	b-7d-4e-5f-5
ll be bad	a-4b-5c-5d-7e-4f-5
ll be bear	a-4b-5c-4d-6e2f-4
ll be bore	c-5d-5e-2
ll be break	a-6b-4c-10d4e-7f-4
ll be cancel	a-6b-4c-3d-5e-4f-3
ll be check	a-4e-5
ll be cold	a-6b-6d-5e-7f-5
ll be cross	a-6b-3c-5d4e-4f-4
ll be damage	a-5b-6c-3d-4e-7f5
ll be dead	a-8b-6c-7d-5f-7
ll be die	a-6d-6
ll be do	a-5b-8c-7e-2f-10
ll be easy	a-7b-6c-2d-3
ll be enough	a-4b-7c-5d-6e-4f-6
ll be ever	a-5b6e-3f-4
ll be feel	a-6b-6c-9d-5e-9f-5
ll be fine	a-4b-2d-3e-6f-3
ll be for	a-4b-8d-5e-6
ll be frightened	b-6c-3d-3e-3f-5
ll be give	a-5b-9c-7d-5e-7f-6
ll be glad	a-5c-4f-3
ll be go	c-3d-4e-7
ll be good	a3b3c-5d-5e-4
ll be grateful	a-5b-5c-7d-6e-4f-10
ll be happen	a-10b-4e-3
ll be happy	a-5b-4c-4d-3e-4f-5
ll be hard	a-6e-5
ll be hardly	a-4b-5e-4f-4
ll be here	b-3d-4e4f-3
ll be hide	a-6b3
ll be home	b-5c-3e-5
ll be honest	b-5d-2e-3f-5
ll be how	b-5f-3
ll be hungry	a-3c-2
ll be i	b-3c-3d-5
ll be imagine	c-3e-3
ll be in	b-3d-3f-4
ll be it	a-9b-4e-5f-3
ll be just	b-5d-7e5f-4
ll be kill	a-5b-7c-4d-6e-9f-7
ll be late	a-5b-2c-3e-2f-3
ll be leave	a-8b-5c-2d-3e-4
ll be less	a-7b-5c5d-6f-3
ll be lie	a-7c-6e-5f-5
ll be like	b-3d-3e-3f-5
ll be look	a-7b-7c-5e6f-3
ll be lose	a-4b-3c-5d-3e-5
ll be love	a-4c-3d-6e-4f4
ll be mad	b-3c-5e-5f-3
ll be make	a-7b-2e-6f-4
ll be mine	b-3d-3f-2
ll be my	a-3b-3c-3d-4f-7
ll be new	b-3e-3f-4
ll be no	a-9b-6c-3d-7e-10
ll be not	b-10d-3e-4f-5
ll be nothing	b-3d-4e-4
ll be on	c-5d-5e-8f-3
ll be one	b-6d-3e-6
ll be only	b-7c-3d-4f-5
ll be open	a-7b-7c-3d4e-3f-5
ll be out	a-3d5e-7
ll be over	a-5
ll be pay	a-5d-7e-3
ll be proud	e-4
ll be put	a-4b-6c-4d-8e-7f-6
ll be quick	a-6f-3
ll be quiet	b-3c-3d-5e-7
ll be right	b-4c-4d-6
ll be say	a-4c-3d-3e-6
ll be scared	a-3b-3c-4d-4f-4
ll be secretly	a-4b-5c-3d-4e3f-3
ll be sick	a-4b-4c-5d-6e-5f-9
ll be small	a-7b-4c-2d-3e-3f-4
ll be so	a-11b-6c-9d-5e-10f3
ll be some	a-6b-4c-3d6f-6
ll be something	a-5b-8c-4d-6e-6f2
ll be sorry	b-4e-5f-7
ll be still	a-5b-7d-3f-3
ll be stress	a-6c-7d-6
ll be strong	a-6c-3d-6
ll be stupid	a-4c-4d-3e9f-5
ll be such	a-6b-5c-6d-5e-5
ll be switch	a-6c-4d-4
ll be tell	a-6b-4c-7d-6e-5f-5
ll be that	a3b-4c-6d-10f-3
ll be the	a-6d-6f5
ll be there	a-11b-7d-4e-3f-4
ll be think	a-8b-3c-5d-7f-4
ll be tired	a-8b-3c-7d-5e-7f-11
ll be to	a-7b-6c-4e-6f-5
ll be too	a-3b-3d-4f-3
ll be trash	a-5b4c-4d-7e-4f5
ll be try	b-4c-4d-5e-7f-8
ll be two	a-5b-5c-3d4f-5
ll be unbearable	a3e-3
ll be under	a4b-4c-6d-7e-5f-7
ll be unfair	a-4b-3c-3d-3e-4
ll be wait	a-6b-5c-5d-5f-4
ll be walk	a-3c-3e-3f-3
ll be weak	a-5b-5c-6d-5e-4
ll be what	a-5b-8c-3e-9
ll be when	a-6c-6f-3
ll be wire	a5b-4c-3d-4
ll be with	a-10b-4c-3d-4f-4
ll be work	a-12c3d-5e-2
ll be worth	a-4c-3e-4f-3
ll be worthless	a-3b-5c-5d-3e-3f4
ll be wrong	a-6b-3c-4d-3
ll be you	a-12b-6d-4e3f-9
ll be your	a-10b-5c-6e-4f-5
ll bear .	a-5b-4c-4d-4e-5f-6
ll beat me	a-3b-3c-5d-3e-6
ll because i	c-4d-3
ll because of	a-7b-3c-4d-5e-4
ll because the	a-9b-6c-7d-6e-5f-6
ll because we	a3c-3
ll because you	a-3b-12f-4
ll bed $	b-3c-5d-3e-4f-3
ll bed .	a-6b-7c-6d-7e-6f-7
ll bedroom .	d-3e-3
ll before .	a-4b-3d-7e-5f-5
ll before i	a-7b-4c-4d6e-5f-3
ll before she	e-4
ll before ten	a-2
ll before you	e-3
ll behave badly	a-3b-3d-2
ll behave well	a-3b-2c4d-5f-4
ll behavior .	a-2b-4d-5e-3f-3
ll behind the	a-4b-5c-4d-5e-4f-5
ll believe a	a-4b-7c-4d-4f-6
ll believe him	a-4b-4c-3d-3f4
ll believe it	a-5c-3d-4e-5f-6
ll ben .	e-6
ll big deal	a-7b-5c-5d-6e-7f-7
ll bike .	a-3b-5c-3d-7e-7f-6
ll bill .	a-4c-5
ll bin .	a-5d-4e-2f-3
ll birthday .	b-3c-3e-6
ll biscuit .	a-6b-7c-4d-4e-3f-5
ll bite me	a-4b-4c-3d-3e-5f-3
ll bite of	b-6d-5e-6f-4
ll black and	a-5b-4c-5d-5e-6f-5
ll blame for	b-10c-8e-4
ll blame you	a-7b-4c-7d-3e-5f-3
ll block the	a-5b-4d-5e-5
ll blow over	a-8b-4c-4d-5e-4f-3
ll book .	c-3d-5f-3
ll book the	a-5b-5c-4d-5e-4f-4
ll bore and	c-5d-5e-2
ll boss be	a-8c-4d-5e-3f-5
ll bother you	a-3b-4c-5d-5e-3f-7
ll boundary be	a-6b-3c-5d4e-4f-4
ll box .	a-5b-4c-5d-6f-5
ll box and	d-3
ll bread .	a-5b-4c-6d-3e-5f-5
ll break after	a3c-6
ll break down	a-6b-3c-4f-4
ll break my	a-3b-3c-4f-5
ll break the	b-4c-7d-4e-3f-3
ll break your	a-5b-4d-5f-3
ll bridge .	a-5b-5c-5d-7e-4f-4
ll bring it	a-4b-7d-5e-6
ll burn my	a-2c-4d-3
ll burn the	a-3b-5c-4d-3e-8f-4
ll bus be	a-3b-3d-3f-3
ll but a	a-4b-3e-4
ll but i	a7c-4d-3
ll but it	b-3c-4d-3f-5
ll but only	c-3d-3
ll but she	a-6e-5f-6
ll but that	a-7
ll but the	f-3
ll but you	a3
ll buy a	a-3b-7c-4d-4e-4f-4
ll buy it	b-3c-3e-4
ll buzz .	a-3b-3c-3d-3f-4
ll by friday	a-5b-8c-6e-6f-7
ll by his	a-4b-9d-5e-5f-8
ll by lunch	b-3c-3e-3
ll by me	a-5b-3d-3e-4f-3
ll by mistake	a-3f-3
ll by now	d-3e-4
ll by the	a-5b-9c-8d-8e-6f-4
ll by you	a-4b6e-3
ll call .	a-5b-6c-5d4e-4f-4
ll call it	a-10b-6c-4d-7e-2f-5
ll call me	a-5b-3c-5d-3e-4f-6
ll call my	b-6c-5d-5f-3
ll call you	a-3c-4e-4f-5
ll cam site	a-4c-4d-5e-3f-4
ll can not	c-5d-8e-5f-4
ll can only	a3c-4f-7
ll can say	b-4e-4
ll can see	e2f-3
ll can we	a-4d-3
ll can you	a-10b-4c-5d-5e-6f-10
ll cancel .	a-4b-3d-5e-4f-3
ll cancel it	a-3b-3c-3d-4e-2f-3
ll car ,	f-3
ll car .	a-3b-5c-3d-4e-3f-4
ll car key	a-2d-4f-3
ll car park	a-4b-3c-4d-4e-3f-3
ll card ,	a-7b-3
ll card .	a-2c-4
ll card be	a-5b-3d-3e-3
ll care about	a-4b-6d-3f-4
ll care less	a-4e4
ll carry on	a-4b-3c-4d-3e-6f-4
ll cat .	a-5b-5c-4d-6e-5f-4
ll catch .	a-4b-4d-4e6
ll cause .	a-7b-5d3e-2f4
ll cause it	a-6b-6c-8d-4e-5f-6
ll cause you	a-5b-3d-3e-3
ll certain site	a-5b-3c-5d3e-4f-3
ll change .	a-6b4c-4d-4e-4f-8
ll check .	b-6e-6f-5
ll check his	a-4b-3f-7
ll check up	a-3b4e-5
ll check your	a-4b-7c-4f-3
ll child .	a-4b-7d-3e-5f-4
ll child on	a-3c-7f-4
ll chip .	a-3d-4
ll choice .	d-4f-3
ll choose .	e-6
ll choose it	a-6b-6c-7d-7e-5f-5
ll clean .	a-3b4c-3d-2e-6f-4
ll clean about	d-3
ll close it	a-4b-8c-5d-5e-5f-6
ll coat .	a-3c-2f-3
ll code .	a-4b-2e-3
ll coffee after	a-4b-4d-3e-3
ll cold ,	a-8b-5d-3e-9f-5
ll cold .	a-3b-6c-6d-3e-3f-5
ll cold and	a-5b-4c-3d-4e-4f-4
ll come across	a-3b-3c-3d-3f-4
ll come at	b-4e-3
ll come back	a-3b-5c-6d-5e-5f-4
ll come clean	d-3
ll come i	a-5d-3e-5f-4
ll come in	d-3e-4
ll come out	a-3d-3
ll come to	a-7b-10c-9d-8e-10f-8
ll control of	a-6c-6d3e-4f-7
ll control the	a-4b-4c-4d-3e-5f-3
ll cook .	a-7b-5c-7d-5e-5f-7
ll could be	a-3f-5
ll could go	a2
ll could have	a-7b-3c-4d-4e-8f-5
ll could kill	a-6f-5
ll could not	a4b-4c-3d-3e-3
ll could say	a-8
ll could see	b-4c-4e-10
ll could you	a-5c-3f-4
ll counselor say	a-4d-3f-3
ll count .	a-7b-3c3d-6e-4f-4
ll count the	a-3b-4c-3d-4e-6f-4
ll coward ,	b-11
ll coward .	a-5c-3d-3e-4f-4
ll coward in	a-3c-3f-7
ll cricket .	a-4b-5d-5e-5f-3
ll cross a	a-4c3d-4f-3
ll cry .	a-4b-6c-3f-3
ll cry and	a-3b-3e-3f-5
ll cry because	a-5b-5c-5d-3e-7f-6
ll cup of	f-3
ll cushion and	d-5e-5
ll cut my	a-3b-3c-5d-4f-2
ll cut myself	b-3d-3f-4
ll cut the	b-3c-2d-4e-4f-3
ll dan .	a-3d-3e-3
ll date .	a-4b-4c-8d-3e-4f-4
ll daughter .	a-4b-3d-4e-3
ll day ,	a-3e-5f-3
ll day .	a-3b-10c-5d-7e-6f-6
ll day and	a-3b-7c-4d-4e-4f-4
ll day with	a-8b-6c-4d-4e-3f-4
ll dead .	a-5b-4c-4d-6e-5f-5
ll dead than	c-3e-10f-3
ll deal with	a-4b-3e-3
ll deceive and	b-5c-3d-3
ll decide ,	a-3b-9c-3d-4e-6f-4
ll decline .	d-3e-3
ll deep down	b-3c-3d-3e4f-4
ll defense ,	a6b-5c-4d-7e-3f-4
ll delete the	a-3b-4c-6d-5e-3f-3
ll dentist .	a-5b-5c-4d-5e-6f-5
ll deserve .	a-4b-3c4d-5f-5
ll deserve a	b-3c-3d-4
ll deserve to	a-4c-3d-6e-4f4
ll die ,	a-7b-8c-5d-6e-4f-7
ll die .	d-4e-3
ll die in	b-3c-3d-4e-2f-4
ll die of	a-4c-3f-4
ll die on	a-7b-4c-3
ll die than	b-3c-3e-4
ll dig it	b-3e-3
ll dinner .	a-3b-3c-7
ll disappear for	a-6b-5f-3
ll do ,	a6b-9c-7d-4e-4
ll do .	e-5f-3
ll do a	a-8b-4c-5d-7e-6f-2
ll do anything	a-8b3c-3d-4e-7f-8
ll do be	a-4b4c-4e-4
ll do i	a-7b-10c-6d-5e-6f-9
ll do it	b-11d-3f-9
ll do look	a3c-4
ll do next	b-4f-3
ll do not	b-5c-3d2
ll do nothing	a-4c-3d-4e-4
ll do some	a-4b-2c3d-6
ll do something	a-6b-3c3d-4f-6
ll do that	b-5c-3e4f-7
ll do the	b-6c-7e-6f-4
ll do thing	d-3e-3f-3
ll do this	a-7c-4d-5e-5
ll do to	a-5b5c-3e-8f-3
ll do with	a-6b-6c-4d-5e-5f-6
ll do you	b-11c-3e-6f-5
ll doctor ask	a-3b-6d-2e-3
ll dog .	a-5b-6c-3d-4f-6
ll door .	b-4c-4
ll door shut	a-3e-2
ll door so	a-3e-5f-3
ll down ,	a-5b-4e-3
ll down .	a-3b-3d-8e-6f-3
ll down and	a-3b-3e-4f-3
ll down in	b-3c-7d-3f-4
ll down on	b-3c-4d-3e-4
ll down the	b-3d-2e-4
ll down with	c-3d-3e-6
ll down you	b-3c-3d-3e4f-4
ll drink .	a-6b-5c-3d-5e-8f-3
ll drink coffee	a-4b-4d-3e-3
ll drive into	d-4e-3f-3
ll drive me	b-3d-3e-4
ll drive to	a-4b-4c-5d-4e-3f-6
ll each of	a-5b-4c-4d-4e-4f-4
ll early because	a-6c-4d-3e-3
ll eight .	a-6b-5c-4d-3f-5
ll either you	a-3b-5c-4d-4e-4f-4
ll else .	a-10c-5d-4e-5f4
ll end .	a-6b3c-4d-4e-4f-6
ll end it	a-5b-6c-3d-5f-4
ll end of	b-4c-6d-7e-5f-4
ll end up	a-3b-4c-5d4e-3f-4
ll enjoy this	b-3e6
ll enough ,	a-5b-9c-4d-3e-6
ll enough .	a-4b-7c-6d-4e-4f3
ll enough for	a-6c-5e-5f-4
ll enough of	a-4b-4c-4e-3f-6
ll even notice	a-5d-3e-3f-4
ll evening .	b-4c-3d-4e-4f-3
ll ever change	b4
ll every bite	a-3b-4c-6e-6
ll every day	a-10d-4
ll every night	a-4b-4d-5
ll every single	a-3b3d-3
ll every sunday	b-6e-4f-3
ll every time	a-4d-3e-3
ll everyone be	b3d-3e-6
ll everyone would	a-6b-6d-3e-10f-4
ll everything .	a-2b-6c4d-4e-5f-4
ll everything i	a-5b9c-3d-3e-4f-6
ll everything in	b-4c-5d-3f-4
ll everything that	a2c3
ll everything you	b-8c-3e-6
ll exist .	a-4b-5c-5d-4e-5f-5
ll expect me	a2b-4c-3e-9f-3
ll expect you	a-3b-3c-5d-3e-5f-4
ll explain it	a-5b3c-3d-4e-6f-5
ll extent that	a-4b-3c-5d-3f-4
ll face .	a-6b-10c-5d-6f-5
ll face down	a-3
ll fail .	a-4b-7f-3
ll fail you	a-6b-3c4d-5e-4f-3
ll failure .	a-4b-4c-4d-4e-3f4
ll fall .	b-3c-3d-3e-3f-3
ll family .	a-4c-5d-5e-5f-4
ll father .	a-3b-6c-4e-4f4
ll fault .	a-7b3c-4d-6f-6
ll fault i	a-4b-4d-3
ll feel ,	a-4
ll feel abandon	b-4c-3f-3
ll feel angry	b-5d-10e-3
ll feel as	a-5b-6e-7f-3
ll feel ashamed	b-3c-3e-3
ll feel attack	a-3b-6c-3d-4e-4f-3
ll feel choose	b-5c-6d-4e-3
ll feel corner	a-5b-7c-6d-6e-4f-5
ll feel deceive	b-5c-3d-3
ll feel discard	a-3b-6c-4d-3e-5f-3
ll feel furious	a-3b-4e-3
ll feel glad	b-3
ll feel guilty	a-5b-5c-5d-9
ll feel hurt	a-3b3
ll feel i	b-6e-7f-6
ll feel judge	a-3b-5c-4d-3f-4
ll feel just	a-3e-5
ll feel lie	a-5b-7c-3d-5
ll feel like	a-8b-6c-6d-3e-7f3
ll feel reject	a4b-6c-5d-6e-3
ll feel sad	b-3
ll feel safe	b-4c-4d-2e-6f-3
ll feel scared	a-4b-4c-4d-4e-6f-3
ll feel second	a-3b-5c-3f-4
ll feel small	a-4e-7
ll feel so	a-9b-7c-4d-3e-4f-5
ll feel stupid	a-4b-2e-5f-4
ll feel support	a-3b-7d-3e-4f-3
ll feel that	a-6b-11c-3f-4
ll feel tired	b-3c-3d-3
ll feel trap	b-4
ll feel unheard	a-3b-5c-4d-4e-3f-4
ll feel you	a-4e-6
ll fence .	a-3b-3c-3e-3
ll fifteen year	a-4b-3c-5d-4e-4f-6
ll filter be	a-4c-3d-4
ll filter work	a-4
ll find a	a-5c-4d-4e-7f-5
ll find me	a-5b-6c-4d-5e6f-5
ll find myself	a-3b-3c-3d3e-3f-4
ll find out	c-4e-5
ll find the	e-3
ll fine .	a-5c-3d-4
ll finish .	a-6b-10c-6d-5e-6f-2
ll first .	b-5e4f-3
ll five minute	a4c-3d-4
ll fix it	b-8c-8d-5e2f-3
ll flinch when	a-3b-4c-3e-3f-5
ll floor .	b-4d-4e-3f-3
ll flower .	a-9b-3c-3d-4e-7
ll follow me	b-5c-3d-3e-5
ll food .	a-4b-3
ll fool of	c-3d-4e-5f-4
ll fool to	a-3b-3f4
ll foot .	a-3b-5c-5d-5e-5f-5
ll for a	a-4b-6c-3e-3
ll for all	a-4b-9c4d-6e-7
ll for an	a-5b-3c-3d-3e3f-2
ll for any	a-3b-4c-7d-5f-4
ll for anything	a-3b-7c-3d-3e-7f-3
ll for cry	a3b-3c-3e-8f-4
ll for everything	c6d-4f-4
ll for four	a3b-3c-3d-3
ll for good	a-8b-3c-5e-3f-3
ll for her	b-6c-3e-5
ll for how	a-4b-4c-6f-3
ll for it	a-5b-6c-3d-4e-6f-3
ll for me	a-6c-3d-7e2f-7
ll for month	b-4c-3f-4
ll for my	b-3d-4f-4
ll for once	a-4b-4e-4
ll for tell	b-6e-3f-3
ll for that	a-5b-3c3f-5
ll for the	a-11b-7d-11e-10f-6
ll for this	a-5b4c-3d-3e-11
ll for tonight	a-4c-2
ll for twenty	a-3
ll for two	b-3c-3
ll for us	a5c-7d-4f-3
ll for what	a-3b-7c2f-10
ll for you	a-3d-3e-6f-4
ll forget the	a-7b-5e-3
ll forgive me	a-6c-4d-3e4f-3
ll form ,	c-3
ll form .	a-3b-4c-3f-3
ll four .	a-7b-5d-3
ll four year	a-4b-3c-4d-3f-3
ll fraud .	b-3c-2d-3e-5f-6
ll friday ,	a3b-3c-5e-4f-4
ll friday .	a-3b-4d-3e-3f-3
ll friday :	a-4b-3c-3f-4
ll friday i	b-4c-5d-5e-5
ll fridge .	b-3d-4e-5f-4
ll friend .	a-5b-6c-6d-5e-6f-3
ll frighten me	a-6b-6c-7d-7e-9f-10
ll frightened .	a-2
ll from me	a-4b-7c-3e-7f-7
ll from my	a-4b-4c-6d-4
ll from now	a-3b-4c-3
ll from the	a-5b-9c-4d-4e-4f-7
ll from you	a-6b-5e-4
ll front of	b-5c-3d-4e-6f-3
ll full of	a-6b-4c-3d-4e-3f-4
ll full responsibility	a-3b-4c6d-3f-3
ll gamble with	a-5b-4c-3d-4e-5f-5
ll garage .	a-4b-5c-3d-5e-4f-6
ll garden .	a-7b-5c-5d-8e-5f-6
ll get .	b-3c-5d-3f-3
ll get a	a-5b4c-3d3f-3
ll get away	b-6c-5d6e-5f-6
ll get catch	a-4b-6c-5d3e4
ll get good	a-6b-2d-3e6f-3
ll get hurt	a-7b-8c-5e-7f-5
ll get nothing	a-3
ll get off	a-4c-5d-4
ll get out	a-3c4d-7e-8f-4
ll get tell	d4
ll get the	a-4b-9c-8e-11f-8
ll get this	b2f-4
ll get thru	a-5b3c-8d-9e-7f-5
ll get to	b-3d-5e-6f-3
ll get up	a-6d-5
ll give a	a-9b-9c-6d-6e2f-6
ll give in	a3b-7c3d-6e-3f-6
ll give it	a-4b-3e-3
ll give me	b-7c-4d-5e-10f-4
ll give my	a-9b-5c-9e-3
ll give you	a-2b-3c-4e-3f-3
ll glad .	b-3c-5
ll glad i	a-4c-3d-3
ll glance at	a-6b-8c-4d-3e-5f-7
ll go .	a-9b-2c-5d-6f-6
ll go ?	a-6d-3e-4f-7
ll go anywhere	a-3e-4
ll go by	a-9b-3c-6e-3f-3
ll go for	a-10b-5c-5e-2f-3
ll go off	b-5c3d-6e-5f-4
ll go on	a-5b-3e-3f-3
ll go out	a-4b-4c-7d5e-6f-4
ll go quiet	a-4b-3c-3d-3e-5f-3
ll go thru	c-4d-4f-3
ll go to	b-7c-5d-3
ll go up	c-6d-5e-3f-4
ll good ,	a-3b-6e-6f-10
ll good .	a3b-3c-5d-6f-6
ll good at	a-3b5c-3e-3f-11
ll good book	c-3d-5e-3f-3
ll good enough	a-4e-4f-5
ll good listener	b-2d-3e-2f-5
ll good of	e-6f-3
ll good off	a-3b-7c-3d-3e-4
ll goodbye everyone	b-4c-6d-3e-3f-6
ll grab my	b-3c-4d-3e-3f-3
ll grateful for	a-3b-4c-5f-4
ll group .	a-4b-3c-4d-8e-5f-3
ll guest .	a-6b-4c-4d-4e-4
ll guilty .	a-5b-4c-3d-3e5f-4
ll gym ,	a-2c-3f-3
ll habit take	a-3b-2d3f-2
ll hair and	b-2d-3e-3
ll half of	a-3b-6d-2e-3f-5
ll hand .	a-4b-3c4f-3
ll hand and	b-3c-3d-3e-5f-4
ll hand for	a-4b-3
ll hand it	b-4c-3d-7e-4f-4
ll hand on	c-4d-4
ll hand over	a-5b-6c-4d-5e-4f-3
ll hand round	a-4b-4c-5d-6f-6
ll happen .	a-7b-5d-6e-4
ll happen again	b-3d-3f-4
ll happen to	f-3
ll hard to	a-6e-3
ll harm .	a-5b-4c-5d-4f-4
ll hate me	a-7b-7c-5d-4f-7
ll have .	b-7c-4e-4f-3
ll have a	a-3b-4d-3e-5f-5
ll have already	a-3b-4c-3d-2e6f-3
ll have always	a-4b-8c-6d-4e-7
ll have ask	a-3
ll have be	a7b-3d-3e-5f-9
ll have book	a-8c-3d-4
ll have cancel	a-3b-3c-3d-4e-2f-3
ll have cause	a-5c-8d-3
ll have do	a4b4e-2
ll have enough	b-4c-4e-3f-5
ll have ever	a-4c-5d-8e-5f-6
ll have fall	a-3c-3f-4
ll have get	a-8c-11d-7e-11f3
ll have go	e-3
ll have good	a-5b-5d-3e-6f-3
ll have have	b-5c-4e-5f-8
ll have hide	a-7b-5c-7d-7e-5f-4
ll have hurt	a-7b-6c-6d-5e-5f-4
ll have i	a-9b-4f-4
ll have it	a-7b-6c-3d-3e4f-4
ll have know	a-6b-3d-3e-4f-5
ll have let	a-3c3f-3
ll have make	a-3b-5d-5f-3
ll have marry	a-6b-4c-5d-3e3f-4
ll have me	a-8b-6c-6d-8e-8f-4
ll have my	a-5b-3c-4d-4e-3f-5
ll have need	a6b-3c-3f-5
ll have never	a-8c-4e-6
ll have no	a-4b-3c-3d-3e4f-4
ll have not	a-6b-9d-5e-8f-9
ll have put	b-4c-4e-6
ll have set	a-4b-5c-8d-5f-4
ll have sleep	a-6f-3
ll have something	a-4b-6d-3e4f-4
ll have stop	a-3b-3c-4f-3
ll have take	a-4b-5d-4e-6
ll have tell	a-4c-4e-5
ll have that	e-4
ll have the	a-9b-9c-9d-8e-3f-11
ll have think	a-3b-3c-4d5e-7f-3
ll have to	a-4b-8c-10d-4e-8f-6
ll have turn	a-8b-5c-4d-6e-7f-3
ll have write	a-5b-3c-5f-4
ll have you	a-4b-5c-5d-3e-6f-5
ll he be	a-7b-13c-4d-6f-12
ll he break	a-3b-6c-5e-5f-3
ll he come	a-3b-5e-3f-4
ll he do	a-6b-5c-5d-5f-8
ll he follow	b-5c-3d-3e-5
ll he go	c-3f-3
ll he grab	c-2
ll he hate	b-3c-4d-5e-3f-4
ll he have	a-3b-9c-5d-6e-4f-5
ll he hit	b-3c-3e-4
ll he hold	b-4c-6d-5e-6f-4
ll he leave	b-4e-4
ll he lock	b-4c-4d-5e-4
ll he look	b-3d-3e-5f4
ll he make	a-3c-3e-4
ll he never	a-3b-7d-3e-5
ll he only	e4f-2
ll he pin	b-4c-4d-4e-3
ll he push	a-5b-3e-4
ll he put	d-3
ll he read	e-9
ll he regret	b-5c-3d-4e8f-8
ll he say	b-4e-10
ll he take	a-3b-4c-4d-3e-6f-3
ll he tell	e-3
ll he throw	b-5c-3d-4e-3f-3
ll he touch	b-5c-3d-3e-4
ll he use	a-5d-3e-3
ll he want	a-4b-9c-7d-5e-11f-4
ll he will	a-6e-6
ll he would	a-5
ll he write	b-3e-5
ll head .	b-4c-5d-4e-4f-3
ll head be	a8b-3d-4e-3
ll head on	a-9b-11c-7d-10e-10f-6
ll hear .	a-4f-2
ll hear from	a-2f-3
ll hear it	a-5b-4c-6e-5f-3
ll hear that	a-6b-3c-5d-4
ll hear the	a-6b-9c-5d-5e-5f-4
ll help ,	a-4b-4d-3e-5f-3
ll help .	a-11b-4c-6d-5e-4f-7
ll her ,	a-5b-4e5f-3
ll her .	a-6c-5d-9
ll her and	b-3c-5e-5f-4
ll her arm	b-4c-4d-3e-9f-6
ll her birthday	b-3c-3e-6
ll her face	e2f-4
ll her name	e-2
ll her on	a-3b-4c-4d-5e-7f-4
ll her the	a-4b-5c-4d-6e3f-3
ll her to	a-4b-7c-4d-4e-4f-5
ll here ,	a-7b-4c-3e2f-4
ll here at	e-6f-3
ll hide .	a-5b-4c-3d-3e-3f-5
ll hide behind	a-6b-7c-6d-6e-6f-4
ll hide in	a-6b-3c-4d-4f-5
ll hide it	a5b-10c-8d-12e-9f-9
ll hide the	a-8b-10c-6d-3e-4f-3
ll him $	a-6c-3d-3f-5
ll him .	b-3c-5d-2e-4
ll him and	a-6b-5c-3d-3f-4
ll him for	a-4c-4d-3f-4
ll him to	a-3c-3
ll himself in	a-3b-4d-3
ll his brother	d-3f-2
ll his hand	c-3
ll his knee	a-4b-5c-3d-3e-4f-7
ll his location	b-3c-3d-4f-3
ll his meet	b-5c-2e-4
ll his mother	c-3e-3f-3
ll his phone	a-4b-6c-4d-3e-3
ll hit a	b-3e-3
ll hit me	a-3b-7c-3d-4e-9f-6
ll hit my	a-5b-4c-2
ll hit the	b-6c-4d-4e-5f-4
ll hold her	b-4c-4d-5e-5f-5
ll hold my	b-4c-4d-6e-4f-4
ll hold the	a-4b-3c-3e-3
ll home ,	a-3b4
ll home .	a-5b-4c-6d-7e-3f-6
ll home by	a-3b-3e-6f-3
ll home on	c-3
ll honest .	b-6d-3e-7f-6
ll honest about	a-4d-8
ll hope i	b-4d-6e7f-2
ll hour ,	a-9
ll hour .	a-5b-4c-5d-4e-3f-3
ll hour and	c-3d-3
ll house .	d-4e-8f-3
ll house be	a-3b-4c-5d-5f-3
ll how could	a-7e-2
ll how do	a-4
ll how i	c-5d-4e-5f-8
ll how long	a-4b-4c-3d-3e-5f-3
ll how the	a-4
ll how to	b-4e-3f-4
ll hurt .	a-7b-7c-4d-5e-5f3
ll hurt her	b-4c-5e-4f-6
ll hurt me	a-6b-5d-3e-3f-4
ll hurt my	a-5b-6c-3d-5e-4f-4
ll hurt the	f-7
ll hurt you	b-6c-8d-4e-4f-4
ll husband .	a4b-5c4d-3f-5
ll i .	a-4b-5d-4e-7f-4
ll i accept	a-5b-6c3d-6e-3f-5
ll i act	a-4b-3c-4d-4e-3f-4
ll i always	a-5b3c-5d-6e-4
ll i apologize	a-6b-3c-8d-4e-3f-3
ll i ask	a-6b-3c-3e-3f-3
ll i be	b-4e3f5
ll i behave	a-3b-3d-2
ll i believe	a-6c-6f-4
ll i blame	a-5b-3c-6d-3e-4
ll i break	a4b-3d-6f-4
ll i burn	a-5b-8c-6d-6e-6f-6
ll i buy	a-3b-5c-4d-3e-3f-3
ll i call	c-6
ll i can	a-8c-5d-4e-3f-5
ll i check	a-3b-7c-4f-5
ll i choose	a-6b-6c-7d-7e-5f-5
ll i close	a-4b-8c-5d-5e-5f-6
ll i come	a-5b3
ll i could	b-8c-8d-6e-10f-10
ll i count	a-5b-4c-6d-4e-3f-6
ll i cry	a-5b-8c-4d-5f-7
ll i cut	a-5b-6c-5d-5e-5f-8
ll i delete	a-6b-3c-6d-6f-3
ll i deserve	a3b-4c-6d-3e-4f-5
ll i die	a-7b-6c-3d-3e-7f-6
ll i do	a-4b-4c3d-8e-6
ll i drive	a-4b-3c-5d-5e-3f-4
ll i end	a-3b-3c-4d-5f-4
ll i expect	a-3c-5e-4
ll i fail	a-9b4d-8e-3f-5
ll i feel	a-8b-4c-8d-6e-8f-2
ll i find	a-3b-3c-3e-3f-5
ll i flinch	a-3b-4c-3e-3f-5
ll i get	b-10c-5e-8f-6
ll i give	b-6d-7e-3f-6
ll i go	a-3b-5d-9e-4f-7
ll i grab	a-3b-4c-4d-4e-4f-4
ll i hate	a-4b-4c-5d-5e-5f4
ll i have	b-5d-5e-5f-3
ll i hear	a-6b-5c-5d-4e-3f-4
ll i hide	b-7c-5d-4e-5f-5
ll i hit	a-8b-6c-8d-7e-5f-7
ll i hold	a-3b-4c-5d-4e-3f-5
ll i hope	a-6b-5c-8d-4e-4f-5
ll i hurt	a-10b-7c-9d-6e-3f-5
ll i jump	a-7c-2d-3f-6
ll i just	a-5b-4c-4d-4e-6f-3
ll i keep	b-3c-3d-3
ll i know	a2b-4c5d2e-4
ll i leave	b-4e-6
ll i let	a-5b-6c4d-9f-5
ll i lie	a5b-6c-6d-5f-5
ll i like	a-4b-3c-4d-3e-8
ll i lock	a-4b-3c-3f-3
ll i look	a-6b-7c-7d-6e-4f-9
ll i lose	a-6b-3d-6f-3
ll i love	a-6b-3c-6e-10f-4
ll i make	a-8b-5d-9e-3
ll i marry	a-3b-2c-3e-3f-6
ll i mean	a4b-5c-7d-4e-5f-5
ll i meet	a-7b-4c-3d-5e-4f-6
ll i merely	a-6b-5c-5d-7e-4f-7
ll i might	a-6c-3e-3f-4
ll i miss	b-4c-2d-3e-3f-4
ll i move	b-4d-3
ll i must	a-6b-6c-5d-5e-6
ll i nearly	a-5b-8c-6d-9e-6f-8
ll i need	a-4b-4c-7e-3f-4
ll i never	a4c-7d-6e-6f-12
ll i notice	a-3b-3c-5e-3f-3
ll i only	b-6c-5d-5e-6f-3
ll i open	a-4b-4c-5d-5e-4f-3
ll i overstep	a-6b-7c5d-6e-5f-6
ll i pay	a-7b-7c-9d-8e-5f-6
ll i promise	a3
ll i push	a-7b-5c-7d-6e-5f-4
ll i put	a-4b-4c-4d-5e-5f-4
ll i read	a-3b-5d-3e-4f-6
ll i regret	a-9b-4d-10e-3f-5
ll i ring	a-6c-4d-5e-3f-3
ll i say	a-3c-4d-2e-6f-3
ll i scratch	a-3b-4c-3d-2e-3f-3
ll i see	a-6b-6c-9d-3e-9f-5
ll i shake	a-3b-5c-5d-4e-3f-4
ll i should	b-4d-5f-4
ll i shout	b-4c-3
ll i shut	a-3b-3c-8d-3f-6
ll i sit	a-3b-2c-3d-3e-3f-3
ll i slam	c-3f-4
ll i sleep	a-6b-3c-4d-5f-4
ll i slip	a-4b-4c-3d-4e4f-3
ll i stay	a-3b4c-3e-3f-3
ll i still	a-6c-5d-3
ll i suppose	a4f-3
ll i take	a-8b-6d-10e-3f-5
ll i tell	a-7b-4c-4d-3e-4
ll i think	b-3c-6d-3e-8f-3
ll i throw	a-6b-5c-5d-7e-3f-5
ll i understand	a-4b-5c-8e-5
ll i use	a-6b-4c-8d-4e-7f-6
ll i wait	a-5b-3c-4d-3e-4f-3
ll i walk	a-5b-6c-4d-4
ll i want	a-9b-5d-3e-4f-4
ll i watch	a-6d-3e-4
ll i will	a-9c-5d-4f-4
ll i wish	a-5b-6c-3d-3e-10f-5
ll i wonder	a-3b-6c-5d-4e-7f-5
ll i would	a-4b-3d-3f-4
ll i write	a-3b-3c-4d-3e-3f-5
ll idiot .	a-3b-3c-3d-4e-3f9
ll if any	a-4
ll if he	a-4e3
ll if i	b-3c-4f-3
ll if it	a-10b-3
ll if my	a-6b-3c-7d-4e-3f-3
ll if nothing	a-8b-7c-3d-3e-4f-3
ll if that	a-4c-7e-3f-4
ll if the	b-4d-5e-5f-4
ll if this	a-6f-3
ll if you	a5b-3e-8
ll imagine it	a-5b-4c-7d-6e-5
ll in ,	a-5b-4c-5d-4e-6f-5
ll in .	a-9b-4c-7d5e-8f-6
ll in a	a-7b-4c-9d-5e-9f-10
ll in at	b-5e-3
ll in front	b-5c-3d-4e-6f-3
ll in group	c-4d-3e-3f-5
ll in it	a-5b-5c4e-8f-3
ll in june	a-4c-6d-3e-3f-3
ll in march	a-4c-4d-4e-3f-4
ll in may	a-7b-5d-4e-4f-4
ll in my	a4b2c-6
ll in our	b-3c-4d-3
ll in that	a-7b-10c-8d-7e-3f-8
ll in the	a-4b-3e-7
ll in this	a-6c-7d-11e-5f-12
ll in you	a-6b-7e-10f-6
ll in your	a-9b-4c-10d-6e-4f-8
ll intention of	d-3e7
ll into .	f4
ll into a	a-3b-5c-10d-5e-5f-7
ll into the	a-4b-6c-5d-6e-3f-6
ll ironing .	a-5b-6c-3d-4e-6f-5
ll issue with	a-6b-5d-4e-5f-6
ll it ,	b-4c-3e-4
ll it .	a-10f-9
ll it a	a-4b-5c-3d-5e-3
ll it again	a-4b-3c3d-3
ll it all	a-3b-4c-3e-7
ll it and	a-7b-3c-7d-3e-4f-5
ll it away	c-3d-4f-5
ll it be	a3b3c-3e-7f-5
ll it because	a4c-6d-3
ll it before	a-4c-4d3f-3
ll it by	a-4b-4d-6e-4f-7
ll it come	a-5b-7c-6d-5e-3f-8
ll it could	d-5
ll it do	a-9b-6c-6d-8e-9f-5
ll it down	b-3e-4f-4
ll it enough	f-4
ll it for	a3b-5c-8d-6e-5f-5
ll it from	a-8b-4c-5d-5e-2f-4
ll it get	a-4b-4c-2d-5f-4
ll it go	a-4c-6d-4e-4
ll it happen	a-4b-5d-4f-4
ll it help	a-9b-5c-3d-4e-5f-10
ll it hurt	b-3c-3e-4f5
ll it if	c-5d-2e3f-2
ll it in	a-8b-8c-4d-6f-3
ll it just	a-8b-9c-9e-8f-5
ll it mean	a-11
ll it never	a-10b-9d-6e-10f-6
ll it off	a-3b-3c-4d-7f-4
ll it on	a-4e-3
ll it out	a-4c-4d-7e-8f-3
ll it over	a-3b-5c-3d-7e-4f-3
ll it right	a-3b-4c-5e-6
ll it take	a-3b-4c-5d-3f-4
ll it that	a-11c-3d-2
ll it to	c-7d-8f-5
ll it tonight	a-4e-6f-2
ll it too	a-3b-3c-7d-3f-4
ll it up	a-7c-4e-6f-2
ll it when	a-10b-3c-6e-3f-3
ll it will	b-5e-6
ll it with	a-9b-3e-6f-5
ll it would	a-9b-5d-6e-3f-3
ll it wrong	c-4f-3
ll january .	a-5b-4c-4d-3e-6f-3
ll jo .	b-3f-2
ll job ,	a-4
ll job .	a-4b-3c-4d-5e-6f-3
ll joint card	a-3
ll judge by	b-3
ll june .	a-5b-6c-7d-4e-5f-4
ll just about	a-5b-4c-6d-5e-4
ll just go	a-3d-3
ll just happen	a-5b-4c-6d-6
ll just let	c-5d-4e-6
ll just not	a-5b-6c-5d-5e-5f-5
ll just the	d-3
ll just tired	a-4e-5
ll just want	a-4b-4c-5d-4f-3
ll keep it	a-5b-7c-8d-3e-10f-6
ll keep me	a-5b-6c-4d-3e4f-2
ll keep my	a-5b-6c-3d-5e-4f-5
ll keep the	a3b-3c-3d-3
ll keep think	a-3b-6c-3d-5f-3
ll keep your	a-9
ll kettle on	b-4d-3e-4
ll key and	b-3c-3e-5
ll key in	a-5b-6c-4d-3e-3f-4
ll kick in	a-5b-4c-3d4e-3f-5
ll kid .	a-6b3c-3d-4e-9
ll kid about	b-6c-2d-5e-3f-5
ll kid and	a-4d-3f-5
ll kid at	a-4b-9c-5d-4e-3f-5
ll kid hide	d-3
ll kid i	f-2
ll kid to	a-3b-3e-5
ll kill me	a-4b-7d-5e-7f-6
ll kill myself	a-4b-4c-3d-5e-4f-7
ll kind of	a-7b-3c-8d3e-5f3
ll kitchen .	a-3b-3c-3d-6e-3f-5
ll knee .	a-4b-5c-5d-6e-5f-3
ll knife in	a-3b-5d-4f-5
ll knock .	a-7b-8c-8d-6e-7f-8
ll knot in	a-4b-8c-4d-5e-6f-5
ll know .	a-9b-3c-9e-5
ll know how	b-5c-5f-5
ll know i	a-3d-2e-6f-3
ll know if	a-10
ll know it	b-6d5e-3f3
ll know that	a-5d-4f-3
ll know the	a-9b-6c-8d-3e-7f-5
ll know what	b-4c-7d-6e-8f-7
ll know when	b-5e-4
ll land .	b-3c-3e-4f-3
ll laptop .	a-3b-3c-4d-3f-3
ll last .	a-4b-6c-4d-4e-5f-5
ll last night	a-8b-6c-4d-5e-5
ll last time	b-5c-4d-3e-3f-3
ll last week	a-4b-3c3d-6e-4f-4
ll last year	f-2
ll late ,	a-4d-3e-3f-3
ll later .	a3e-5
ll laugh .	b-3c-3
ll lawn .	a-3b-5c-4d-6e-4f-4
ll leave .	a-5b-7c-4d-5f-3
ll leave a	a-3b-4c-4e-4f-3
ll leave and	a-5b-3c-6d-2e-3f-6
ll leave him	a-4b-4d-3e-6f-6
ll leave i	a-4b-4d-3e-4
ll leave me	a-4b6d-5e-8f-5
ll leave my	b-3c-3d-3
ll leave the	a-2b-4c-3
ll leave you	a-4c-3
ll less .	a-5c-3d-5e-4f-4
ll less than	a-7b-5c5d-6f-3
ll let him	c-3
ll let it	c-4d-3e-4
ll let me	a-5b-6c-3d-3e-9
ll let us	a-4
ll let you	a-3c3
ll letter .	a-6c-7d-3
ll letter and	a-3b-3c-4d-2f-4
ll letter from	b-3e-6f-4
ll letter to	c-3f-4
ll library .	a-4b-6c-5d-5e-5f-6
ll lie ,	a-4
ll lie .	a-11b-8c-9d-12e-7f-8
ll lie about	a-5b-5c-6d-6e-5
ll lie and	a-3b-6c-8d-5e-3
ll lie be	a3c-2d5e-4
ll lie to	a-12c-4e-8f-6
ll life .	a-6c-6d-7e-5
ll life be	a-5b-3c-6d-4e-3f-4
ll life i	a-3b-2f-5
ll light ,	a-3f-3
ll like a	a-5b-7c-8d-6e-13f3
ll like an	b-5c-5d-4e-3f-7
ll like five	a4c-3d-4
ll like i	a-14b-3c-4e-4f-6
ll like it	c-3d-3e-6f-4
ll like me	a-5b-4c-3d-2
ll like she	a-3b-3c-4d-3e-10f-5
ll like ten	a-4b-3c-5d-3e-3f-3
ll like that	a3b-3c-6d-5e-8f-6
ll like the	c-2e5f-7
ll like this	a-3b-5c-3e-3f-6
ll like to	a-5c2e-4
ll like you	a-6b-7c-3e-8f-4
ll list .	f-4
ll list of	c-2
ll listen .	a-6b-7c-3e-6
ll live .	a-5b-4c-7d-4e-7f-4
ll live for	a-3
ll live with	a-3f-6
ll lock me	b-4c-3d-2e-3
ll lock the	b-5
ll lol .	e-5f-5
ll lonely .	a-6b-5d-3e-4f-5
ll lonely and	a5c-3d-4f-3
ll long way	a-3
ll look ,	b-3c-6d-3f-6
ll look .	a-5b-5c-7d-5e-5f-5
ll look at	a-5b-4c-3d-4
ll look for	a-6b-4d-8
ll look like	a-3b-4c-3d-3f-5
ll look up	a-3b-4c-4d-4e-5f-5
ll lose .	a-4e-5
ll lose her	a-10b-4c-7e-10f-7
ll lose my	a-6b-4c3d-6e-6f-2
ll lot .	b-6c-5e-3f-7
ll loud .	b-5c-6d-5e-4f-7
ll love .	a-6c-4d-6e-5
ll love it	e5
ll love me	a-5b-8c-4e6f-9
ll love them	a-3e-3f-6
ll love you	a-4c-7e-4f-6
ll lunch ,	a-3b-4e-5
ll lunch .	a-6b-5c-7d-6e-3f-5
ll mad ,	b-3f-3
ll make .	a-4b-5d4f-6
ll make a	a-5b-5c-6d-6e-8f-6
ll make it	a-8b-4c-4d-8e-3f-3
ll make me	a-3c-3d3e-9f-3
ll make myself	b-3c-3d-3f3
ll make some	a-5b-4c3d-5f-5
ll make soup	a-4b-4c-4d-5e-3f-4
ll make the	e-8
ll make you	a-3c-3e-4
ll man .	a-4c-5e-8f4
ll man at	a-5b-7c-6e-4
ll man be	b3c-3d-5e-5f-4
ll man i	a-6b-2d-5e-5f-5
ll man next	a-4d-4f-5
ll march .	a-6b-6c-5d-5e-3f-5
ll mark and	a-3c-3d-4f-4
ll mark on	b-6c-4d-5e-5f-3
ll marry him	a-8b-3c-3d-4e-4f-4
ll match .	a-4b-3c-4d-4e-6f-3
ll may .	b-4d-4e-3f-4
ll may have	a-7b-4c-8d-7e-4f-5
ll me $	a-3b-5c-3d-3e-7
ll me ,	d-6e-3f-5
ll me .	a-11c-4d-3e3
ll me ?	a-3e-9
ll me a	a-4b-3c-3e-5f-4
ll me about	a-5b-5d-6e-5
ll me again	b4e-2f-4
ll me against	b-5c-3d-4e-3
ll me and	a-6b-4c-6d-3e5
ll me at	a-4b-6c-3d-5e-6
ll me be	b-7e3f-3
ll me before	e-3
ll me by	a-3b-4d-5e-6f-3
ll me do	b-4c-3d3e-4
ll me down	b-5c-6d-3e-4
ll me feel	a-3e-7f-4
ll me first	a-3e-9f-3
ll me for	a-8b-6c-7d-3e-7f-4
ll me from	b-3e-3
ll me how	b-7e-3f-7
ll me if	a-6b-2c-3e-7
ll me in	a-6b3c-3d-5e-8f-5
ll me into	a-7b-6c-7d2e-8
ll me know	a-3e-3
ll me like	a-5b-5c-4d-5e-8f-9
ll me of	a-5b-6c-7d-6e-4f-3
ll me off	a-6b-3d-4e-8
ll me on	a-4b-3d-4e3
ll me say	d-3
ll me see	e-5
ll me straight	e-4
ll me that	a-5d-3e-6
ll me the	a-6c-5d-5e-12f-4
ll me up	d-3
ll me what	a-5b-5e3
ll me when	a-3b-7c-3d-4e-9f-3
ll me with	a-4b-5e-4
ll me your	b-4d-4
ll mean anything	a-8d-3e-5f-4
ll mean the	a-6b-8e-4f-4
ll mean to	a-10b-7c-4d-5e4f-6
ll mean well	a6b-3c-6d-3f-4
ll meet ,	b-3c-3e-4
ll meet .	b4c-4e-4
ll meet at	a-4f-4
ll meet on	a-3c-3
ll meeting .	a-6b-5c-5d-4e-3f-5
ll mention it	a-4b-4c-4d-6e-3f-4
ll message .	a-7b-2d-5e-3f-2
ll midnight .	a-3d-3e-4f-3
ll might have	a-3c-8
ll mine :	b-3d-3f-2
ll minute ,	a-7b-6d-10e-3f-5
ll minute .	b-4c-4d-3f-4
ll minute and	a-3b-4c-3d-4e-3f-3
ll mirror .	a-3b-5c-3d-4e-4f8
ll misery .	a-4b-6c-6d-4e-8f-5
ll miss her	d-3f-3
ll miss it	a-4b-8c-6d-6e-7f-7
ll miss the	b-4c-5d-3e-6f-3
ll mistake .	a-4b-2c-2f-3
ll mistake be	a-4c-8d3
ll mo .	a-3b-2c-3d-3e-3f-3
ll monday .	a-7b-3c-9d-3e-4f-5
ll monday i	c4
ll money .	b-4c-5d3e-3f-3
ll money be	a-6b-4c-3e-3f-5
ll money for	a-3b-3c-4d-3
ll month .	a3b-7d-3e-3f-5
ll month i	a3c-5
ll more .	a-6b-3c-5d-3f-4
ll more i	e-4
ll more lie	a-3b-5c-4d-5e-4f-3
ll more than	a-4b-4c-5d-3f-5
ll morning .	a-3b-6c-7e-6f-6
ll mother .	a-4b-8d-4e-6
ll mother always	a-4b-7c-3d-2f-5
ll mother be	a-5b-3c-6d-3e-4f-8
ll mother have	a-10b-3d-4e-3
ll mother say	f-3
ll motion .	a-3d-3
ll mountain out	a-3c-3e-5
ll move on	a-5c-6d-4e-3f-6
ll move out	a-3c-4e-3
ll move the	a-4b-11c-7d-6e-3f-6
ll move to	a-5b-3c-3e-6
ll much .	a-7b-4c-5d-5e-5f-6
ll mug .	a-4b-4c-3d-3e-3
ll must be	a-6b-5c-5d-5e-5f4
ll my action	a-4b-6c3d-6e-4f-4
ll my arm	a-8b-5c-5d-5f-3
ll my aunt	a-7b-7f-3
ll my back	a-5b-8c-5d-5e-4f-3
ll my behavior	a-2b-4d-5e-3f-3
ll my birthday	b-3c-8d-4
ll my boss	a-8c-4d-5e-3f-5
ll my brother	a-5c-6
ll my car	b-3c-4e-3f-3
ll my coat	b-4c-6d-3f-4
ll my control	a-8b-8c-10d6e-4f-6
ll my counselor	a-6b-4c-3d-3e-3f-4
ll my daughter	a-4b-5c-5d-4f-5
ll my defense	a6b-5c-4d-7e-3f-4
ll my face	b-9d-7e-6
ll my family	a-3b-3d-4
ll my father	a4b-8c-3d-4f-3
ll my finger	a-3b-4c-5d3e-3
ll my foot	a-3b-5c-5d-5e-5f-5
ll my friend	a-5b-7c-5d-4e-7f-2
ll my group	a-3c-6
ll my hair	a-5c-3
ll my hand	a-8b-4c-8d2f-4
ll my head	b-12c-9d-9e-6f-6
ll my heart	a-5b-8c-5d-4e-10f-3
ll my husband	a-9b-3c-6d-5e-3f-4
ll my key	a-3b-2
ll my knee	c-5d-6e-3
ll my last	a-3b-3c-4d-7f-5
ll my life	b5c-8e-5f4
ll my mother	a-5b-6c-10d-5f-5
ll my old	c4f-3
ll my own	c-6f-3
ll my part	a-6b-5c7d-10e-4f-3
ll my phone	a-6b-3d-4e-5
ll my question	c-4
ll my rope	a3
ll my shoulder	a-4b-6c-6e-3
ll my side	a-5c-4d-8e-3f-3
ll my sister	a-3b-3c-3d-4
ll my son	a-2b-3c-3d-7
ll my sponsor	a-8b-4c-4d-5f-3
ll my stomach	a-2
ll my tablet	a-5b-5c-6d-4f-5
ll my temper	a-4b-3c-5d5e-4f-5
ll my throat	b-3c-3d-3f-6
ll my thumb	b-4c-7d3e-2f-5
ll my twenty	a-4b-4c-4d-4e-5
ll my wife	a-8b-4c-4d-6f-9
ll my wrist	c-3d-4f-3
ll myself .	a-8b-7c-8e-7f-5
ll myself in	a-5b-5c-3d-7e-5f6
ll myself shaving	b-3d-3f-4
ll myself sick	b-3c-3d-3f3
ll myself with	a-4d-5f-8
ll name .	a-6b-3c-4e-3f-4
ll nearly do	b-7d-5e-5
ll need .	a-4b-5c-4d-3e-3
ll need a	b-3c-3
ll need it	a3b-3e-3
ll need sleep	a-4b-3c-3e-3f-2
ll need to	a-4b-4c-5d-3e-5f-3
ll never ask	a5b-7c-3e-6f-7
ll never be	a-4c-5e-4
ll never drink	a-4b-4d-3e-3
ll never forget	a-5b-4e-4
ll never have	b-7d-4e-6f-6
ll never hit	b-3e-6f-7
ll never learn	a-11b5c-4d-5e-6f-6
ll never let	d-3e-7
ll never once	a-3b3d-3e-4
ll never pay	a-6b-5d-3e-3
ll never tell	b4e-4f4
ll never want	a-7b-6d-4e4
ll next door	a-4d-4f-5
ll next time	b-5e-3
ll next to	a3b-5c-6d-4e-5
ll night ,	a-3d-3
ll night .	b-6c-5d-4e-4f-7
ll night i	a-3b-4c-4d-4e-3f-3
ll nine ,	a-4f-3
ll nine .	a-4b-3e-4f-2
ll no .	b-4c-3e-4f-2
ll no big	a-3b-3
ll no future	f-6
ll no good	a-5b-7d-4e-7
ll no intention	d-3e7
ll no more	a-3b-4c-3e-4f-3
ll no reason	c-3f-6
ll no screen	f-3
ll no to	a-5b-3e-7f-3
ll no wonder	a-9e-4f4
ll nobody be	c-6d-5
ll nobody have	a-7b-3c-5f-3
ll nobody in	b-6
ll nobody will	b4d-2e-6
ll nobody would	a-7b-8e-8f-6
ll none of	b-4d-3e-4
ll not ,	c-3
ll not .	a-10b-6c-6d-8f-5
ll not a	a-10b-7c-7d-6e-9f-8
ll not allow	a-3e-7
ll not always	a-8b-10d-4e-5f-12
ll not an	a-6b-4c-8d-5e-5
ll not answer	a-7
ll not argue	a-6b-9c-6d-7e-7f-6
ll not as	d-3f-5
ll not ask	a-5c-3d-4e-4
ll not be	b-6c-3d-3e-3f-8
ll not behave	a-3b-2c4d-5f-4
ll not believe	a-5b-8c-4d-4f-7
ll not breathe	a-3b-4c-3d-5e-5f-4
ll not call	a-5c-4e-4f-2
ll not care	a-4e4
ll not come	a-4b-3c-7d-3
ll not count	a-6b-7c-5d-7e-9f-8
ll not deserve	a-6b-5c-5d3e-8f6
ll not do	a-6c-3d-3e-3
ll not enough	a-3b-5c-5d-3e-4f5
ll not even	a-10b-7c-6d-7f-5
ll not ever	b4c-3e-4f-6
ll not exist	a-4b-5c-5d-4e-5f-5
ll not feel	a-3c-5d-4f-8
ll not for	a-5e-5f-2
ll not get	a-8b-6c-6
ll not give	a-4b-3c-4d-5f-4
ll not go	a-12b-6c-5d-4e-8f-5
ll not have	a3b-4c-3d-4e-3
ll not help	a-4b-4d-3e-5f-3
ll not hurt	a3b-4d-6e-4f-4
ll not just	a-6b-4c-7d-6e-4
ll not keep	a-3b-6c-4d-5e-7f-5
ll not know	b-4c-6e-6f-7
ll not leave	a-2e-3
ll not let	a-6b-7c-4d-4e-9f-3
ll not like	b-3c-4d-4e-8f-4
ll not live	a-5b-4c-5d-4e-5f-5
ll not look	b-3d-3f3
ll not make	a-9b-4c-4
ll not mean	a-6b-7c-4d-8f-5
ll not mind	a-9b-4c-4d-6e-3
ll not open	d-5
ll not owe	a-3b-3c-4d-4e-6f-4
ll not pass	a-3
ll not proud	a-4d-3e-3f-3
ll not ring	a-4e-3f-6
ll not say	a-5b-3c-6d-3e-6f-5
ll not see	a-4e5f-7
ll not shout	b-4c-6d-7e-4f-5
ll not sleep	b-3c-5d-6e-3f-3
ll not stand	a-10b-7c-4d-7e3f-7
ll not stop	a-6b-3c-9d-5e-5f-4
ll not stupid	a-3b-3c-4d-3e-8f-5
ll not take	a-5b-3c-5d-5e-7f-5
ll not tell	a3c-4e-4f-4
ll not that	a-2
ll not the	a-6d-5
ll not there	a-7c3d-4f-3
ll not think	a-8c-7d-4e-6f-6
ll not to	a-6b-4c-5d-3e-4f-5
ll not trust	a-4b-3c-2d-5e-3f-7
ll not wake	a-5c-6d-5e-3f-4
ll not want	b-3c-5f-8
ll not yet	a-7b-4c-4f-4
ll not you	a-7b-7c-6d-3e-7
ll nothing be	a-4e-5f-4
ll nothing but	a-4b-3e-4
ll nothing ever	b3c-3d-4e-5f-6
ll nothing i	b6e-8f-4
ll nothing in	a-4b-9c-4d-6e-4f-7
ll nothing more	a-7b-5d-3f-5
ll nothing on	a-3b-12c-4d-4e-4f-4
ll nothing to	a-4b-6c-4d-4e-6
ll notice .	a-8b-7c-6d-4e-4f-6
ll notice i	a-4d-2e-6
ll notice if	a-5b-3d-3e-4f-4
ll notice that	c-5
ll now .	a-4b-5c-3e-5f-5
ll now on	a-3b-4c-3
ll of .	d-3e-3f-3
ll of a	b-9d-11e-11
ll of be	a-4b-4c-5d-6e-7f-7
ll of ben	e-6
ll of embarrassment	a-4c-3f-4
ll of him	a-4b-6d-6e-5f-5
ll of his	b-6f-6
ll of husband	a-5c-3d-4f-6
ll of it	a-11b-7c-7d-13f-3
ll of lose	a3b-3d-3f-5
ll of me	a-4b-8c-4d5f-3
ll of my	b-8d-4e-6f-8
ll of myself	a-6b-3c-6d3e-6f-8
ll of tea	a-3c-4f-3
ll of the	a-3b-3c-5e3f-3
ll of them	a-3d-5
ll of this	b-6c-6d-6e-8
ll of trust	a-3b-5c-8d-4e-5f-3
ll of us	a-4d-3e-3
ll of what	f-3
ll of work	a-3b-3c-6d-4e-4f-6
ll of you	a-5b-6d-3e-4f-3
ll of your	a-6b-3c-4d-6f-4
ll off ,	a-4c-3d-7
ll off .	a-5b-2c-4f-3
ll off the	a-7b-5d-9e-5f-6
ll off with	a-5b-7c-3d-6e-7
ll off without	c-3d-3f-5
ll okay ,	a-8b-3c-6d-5e-3f-7
ll old habit	c-5f-3
ll on ,	a-8b-4c-3d-4e-3f-3
ll on .	a-4b-4c-4d-9e-4f-3
ll on a	a-8b-7c-8d-9e-4f-7
ll on about	e-3
ll on an	a-4b-4c-5d-5e-4f-4
ll on at	a-4b-5d-5e-4
ll on eggshell	a-3c-3e-3f-3
ll on for	a-5b-4c-5d-3e-5f-3
ll on friday	a-6d-5e-3f-3
ll on his	a-3b-8c-2f-8
ll on in	a3b-4c-4d-3e-4f-4
ll on it	a-3b-5d-5e-4
ll on like	a-5c-3
ll on me	a-5b-6e4f-9
ll on monday	a-5b-3d-3e-2
ll on my	a-6b-3c-4d-5e-5f-5
ll on purpose	a-8b-6c-6d-5e4f-5
ll on saturday	a-6b-3c-6d-5f-2
ll on sunday	a-3c-5d-3e-2
ll on sundays	b-2e-2
ll on telly	a-3b-3e-3f-4
ll on that	a-5b-7c-6e-3f-4
ll on the	a-5b-6c-7f-4
ll on their	a-3c-5d3
ll on there	a-8b-5c-5d-4e-5f-4
ll on thursday	c-5f-3
ll on tuesday	a-3b-3d-3e-6
ll on wednesday	a-4b-3c-6d-3
ll on you	a-4c-2d-2e-6
ll on your	a-7b-5c-6d-5e-4
ll once ,	a-4b-2c-3
ll one .	a-7b-6c-4d-5e-6f-5
ll one more	a-3b-5c-4d-5e-4f-3
ll one who	a-4d-3e4f-4
ll online .	a-3b-3c5d-5f-4
ll only a	a-9b-7c-7d-3f5
ll only go	a6c-4f-6
ll only picture	b-2e-3
ll only read	b-3c-4d-6f-3
ll open .	a-4d-2e-3f-4
ll open it	a-4b-8c-4d3e-5f-3
ll open that	a-8b-3c-4d-3
ll open the	a-5b-4c-5d-5e-4f-4
ll or i	a-7b-4c-5d-4e-6f-3
ll or not	a-4b-3c-7e5
ll or the	a-6b-7d-4e-4f-4
ll ought to	a-5b-5c-3d-3e-4
ll our bedroom	d-4e-3
ll our daughter	a-7b-5c-4d-5e-7f-4
ll our marriage	a-4b-3c-4d-3f-3
ll out ,	a-3
ll out .	a-4b-6c-5d-5f-5
ll out and	a-6b-4c-3d-4e-2f-6
ll out in	a-5d-6e-3f-3
ll out loud	a3b-3c-4d-3e-3f-5
ll out of	a-4b-8d-3e-3f-5
ll out on	a-6b-5c-5d-7e-3f-4
ll out there	a-6b-3c-3d-3e-3
ll out when	c-4e-8f-3
ll over .	a-5b-4c-6e-5f-4
ll over and	b-3c-3d-3e-4
ll over me	b4d-3e4f-5
ll over my	a-5b-7c-4d-4e-4f-4
ll over the	a-3b-6d-6e-5f-3
ll owe me	a-5b-5c-4d-5e-8f-5
ll own .	a-6b-4c-6e-3
ll own that	a-6b-6c3d-3f-8
ll pack a	a-3b-4e-4f-3
ll park .	a-7b-7c-6d-9e-3f-5
ll part .	a-6b-3c3d-10
ll part in	a-4b-5c5d-6e-5f-4
ll pass the	a-3
ll pay .	a-6b-3d-4
ll pay for	a-4b-6e-4
ll pay the	a-4b-7c-6d-7e-6f-6
ll people who	a-3b-3c-3d-3f-4
ll person .	a-9b-4c-3d-3e3f-7
ll phone ,	a-8b-3
ll phone .	c-3d-4e-4
ll phone be	a-6b-4d-6
ll phone buzz	a-3b-3c-3d-3f-4
ll phone down	b-5c-4d-3
ll phone every	b-3f-2
ll phone i	b-3
ll phone in	a-7b-4c-6d-7e-2f-6
ll phone off	b-3c-3d-3e-3
ll phone ring	a-4d-3e-5
ll photo .	a-5b-5c-4d-6e-4f-8
ll pick up	a-4b-3c-4
ll picture ,	a-7b-7c-6d-7e-7f-6
ll picture .	b-3e-3
ll picture of	b-3c-4e-5f-4
ll picture on	a-4b-3c-3d-7e-5f-3
ll piece of	a-4b-3c-4d-3e-3f2
ll please tell	a-5b-7e-7f-4
ll pleased about	b-5d-4f-7
ll point of	a-3b-4d-4e-5f-5
ll porn .	a-5c-2d-3e-2f-3
ll porn on	a-4
ll post goodbye	a-4d-3e-5f-4
ll private window	a-4b-4c-4d-4f-4
ll proud ,	a-3b-5c-4d-4e-5f-5
ll proud of	a-4d-3e-3
ll pull my	a-4b-3c-5f-4
ll push her	a-6b-4c-3e-4f-5
ll push me	a-5b-3e-4
ll push the	a-6b-7c-4d-8e-6f-6
ll put a	a-4b-6c-4d-5e-5
ll put his	c-2d-3
ll put it	a-2b-7c-3d-5e-6f-4
ll put the	a-8b-5c-5d-4e-6f-8
ll question .	a-5b-4c-3d-5e-4
ll quiet ,	a-5b-4c-3d-5e-3f-4
ll quiet .	c-3f-3
ll rain .	a-4b-5c-5d-4e-8f-7
ll raise your	a-3b-7c-3e-6f-3
ll rather be	a-4b-4c-3f-4
ll rather die	b-3c-3e-4
ll read every	b-3c-3d-5e-3
ll read it	b-3c-4e-4f-4
ll read your	b-5c-6d-4f-3
ll reason i	a4b-4c-4d-5e-3
ll reason to	a3b-3c-4e-3f-6
ll receipt .	a-4b-5c-7d-6e-7f-3
ll regret any	a-4b-2c-4e-3
ll regret it	a-3b-5c-5d-4e-6f-3
ll regret that	a-7b-4c-10d-3f-5
ll reject .	a4b-6c-3e-3f-5
ll responsibility for	a-5b-5c5d-5f-3
ll rest .	a-7b-4c-5e-3f-3
ll right .	b3c-6d-5f-7
ll right :	a-5c-3d-3e-2
ll right there	a3c-3d-5
ll right to	a-8b-5c-4
ll ring ,	a-6d-6e-3
ll ring .	a-6c-7d-3e-3
ll ring anyone	a-4b-4d-2e-4f-6
ll ring at	b-4e-4
ll ring dan	a-3b-3c-5d-5
ll ring from	d-3
ll ring him	a-7b-6c-8d-7e-5f-8
ll ring mo	a-3b-2c-3d-3e-3f-3
ll ring the	a-3b-4c-3d-4e-6f-3
ll rob a	a-4e-4
ll rob me	a-5b-6c-7d-6e-4f-3
ll room ,	a-4
ll room .	a-3b-3c-4d-5e-3f-5
ll room for	b-2c-2d-5
ll rope .	a3
ll round my	d-5
ll row .	d-4
ll run ,	b-3
ll run .	a-8b-4c-7d-7e-7f-7
ll sad .	a-8b-8c-4d-3e-7f-4
ll sad and	c-3
ll safe with	b-6c-6d-3e-7f-3
ll saint .	a-9b-6c-5d-5e-6f-7
ll sam .	a-5b-5c-4d-3e-4f-4
ll same ,	a4b-3c-3d-4
ll same .	b4d-4e-3f-4
ll same day	a-5b-4
ll saturday ,	f-3
ll saturday and	c-7d-3
ll say "	a-5b-4c-5f-4
ll say ,	a-4b3e-4f-3
ll say .	a-3b-6d-4e-4f-5
ll say he	e-7
ll say her	e-2
ll say i	b-5c-3d-5e-7f-4
ll say it	a-11b-3d-3e-3
ll say leave	a-4b-6e-3f-4
ll say no	a-3b-4c-3e-5f-3
ll say she	b-6d-4e-13f-4
ll say so	a-4b-4f-8
ll say something	a-3b-4c-7e-3f-3
ll say sorry	a-5e-5
ll say stay	a-4b-5d-3e-3
ll say that	a-5b-3
ll say to	b-5c-4d-3e-4f4
ll say yes	a-3c-3f-3
ll say you	a-5b-5c-3e-9f-3
ll scared he	a-4b-4e-6f-5
ll scared i	f-4
ll scared of	c-4d-4f-4
ll school .	a-2b-3f-3
ll school run	a-4b-3c-4d-5e-5f-3
ll scratch my	a-5b-5c-4d-6e-3f-3
ll scream .	a-4b-4c-4d-3e-3f-8
ll screen ,	a-3f-3
ll screen .	a-3b-6c-3d-9e-4f-5
ll sea .	b-2c-3d-6e-4f-3
ll second good	a-3b-5c-3f-4
ll second phone	a-6b-5c-3d-4e-3f-6
ll secret .	a-6b-6c-7d-5e-7f-9
ll secretly pleased	a-4b-5c-3d-4e3f-3
ll see .	a-4c-3e-11f-2
ll see a	a-4b-5d-3e3f-3
ll see him	a-6b-3d-3e-5f-5
ll see it	a-4c-5e3f-4
ll see me	a-3b-8d-7f-4
ll see that	a-5c-4d-3e-3
ll see the	a-5b-6c-7d-8e-7f-3
ll see what	b-4c-3e4f-9
ll see your	b-3
ll session .	a-4b-8c-10d-9e-7f-5
ll set up	a-5b-6c-7d-6e-8f-4
ll shake the	a-6b-4c-4d-4e-6f-4
ll share his	b-3c-3d-4f-3
ll shaving .	b-3d-3f-4
ll she ask	b-5c-4d-5e-7f-3
ll she be	b-9c-3d-5e-3f-8
ll she come	b-3e-4
ll she could	a-3d-3e-7
ll she do	a-4b-6e-3
ll she have	b4f-3
ll she hit	a-3b-4d-2e-7
ll she love	a-3b-6d-3e4f-7
ll she never	a-5e-8f-3
ll she read	a-5b-4c-9d-3e-11f-4
ll she say	a-3b-4c-3d-4e-6
ll she tell	a-5b-4e-5f-4
ll she think	b-4
ll she throw	b-3e-8
ll she want	b-3c-5d-3e-8
ll she will	a-5b-8c-7d-7e-8f-4
ll she would	a-7b-5c-5d-4e-10
ll shift .	a-5b-3e-2f-6
ll shoot me	a-2b-3d-2e-5f-4
ll shop .	a-6d-4
ll should have	b-3e-3
ll should leave	a-3d-4
ll should not	b-5c-3d-6f-3
ll shoulder .	a-4b-4c-3d-6e-5f-4
ll shout ,	c-2
ll shout .	a-4b-5c-3e-4f-3
ll shout at	a3b-9c-3e-4f-8
ll show me	a-6b-4c-2d-4e-4f-3
ll sick .	b-3c-3d-3f3
ll side .	a-3b4c-3d-3e-3f-3
ll since .	a-5b-5c-5f-3
ll since january	a-5b-4c-3e-6f-3
ll since the	a-7b4d-3e-4
ll single time	a-3b3d-3
ll sister .	a-3b-5c-4d-3e-4f-5
ll sit down	b-3c-4d-3e-3
ll sit in	a-6c-3d-3e-4
ll sit on	a-3b-2c-3d-3e-3f-2
ll sit there	f-3
ll sit with	b-3d-3e-3f-6
ll site .	a-5b-5c-6d3f-3
ll site be	a-5b-3c-5d3e-4f-3
ll six ,	c-3d-2
ll six .	b-3c-3e-3
ll six and	b-4e-4
ll slam the	c-3f-4
ll sleep ,	a-6b-3d-4e-3
ll sleep .	a-3b-3c-3d-5e-3f-4
ll sleep and	d-3f-5
ll sleep at	b-3
ll sleep in	d-4e-3
ll sleep with	a-5b-4d-3e-9f-3
ll slip .	a-5b-4c-5d-3e7f-3
ll slow reader	a-3b-2c-4d-2f-7
ll small .	a-3b-5c-3d-3e-3f-4
ll small talk	b-3c-3f-3
ll small thing	a-3b-7d-6e-2f-8
ll so .	a-8c-2e-6f-7
ll so hard	e-3f-3
ll so i	b-8c-3e-5f-3
ll so it	a-11b-5e-5f-3
ll so much	a-5b-3c-4d-4f-5
ll so stupid	a-6b-4d-2e-7f4
ll so that	c-4d-5
ll so the	a-8b-4d-7f-5
ll so tired	a-3b-3e-6f-8
ll so we	a-5b-5f-3
ll so you	a-6e2
ll some thing	a-2c6d-3
ll someone who	a6b-6e-4f-5
ll something .	a-4b4c-3e-4f-3
ll something i	a-6b-6c-6d-3e-2f-4
ll something to	a-5f-3
ll something wrong	a-4b-5e-5f-9
ll sometimes i	d-2f-4
ll son say	a-4c-3f-3
ll sorry $	a-4b-4d-7e-3f-5
ll sorry ,	a-9b-3c-4e5f-4
ll sorry .	a-10d3e-4f-12
ll sorry about	a2b-3c4d-4e-5f-4
ll sorry for	a-10b-5d-6f-6
ll sorry i	c-4e-2
ll sorry if	a-4b-5c-10d-4e-5f-3
ll sorry that	a-4c-6d-4f-3
ll sorry to	a-4b-4c-10d-7e-5f-5
ll sorry you	a-10b-7c-8d-5f-6
ll spain .	a-2b-6c-4e-5f-5
ll sponsor .	b-5c-5d-5f-3
ll sponsor have	a-6f-6
ll spy .	a-3b-4c-3d-6e-3
ll stair .	b-4d-3e-5f-3
ll stand in	a-4c-4d-3e-5
ll start .	a4b4e-3f-3
ll start to	a-5b-6c-5d-7e-5f-7
ll station .	a-4b-5c-4e-6f-4
ll stay ,	a-4c-3f-3
ll stay .	a-3b-4c-6d-3e-6
ll stay at	a-4b-5c-3f-3
ll stew .	a-3b-3c-4d-4e-6f-4
ll still do	b-6d-3f-3
ll stop ,	a-3c-6
ll stop .	a-7b-6c-5d-5f-5
ll stop ask	c-3d-7e-5
ll stop at	a-4c-4e-2f-4
ll stop in	a-3b-5c-5d-5f-5
ll stress ,	a-8
ll stress be	a-8c-3e-3f-5
ll stuff .	a-6b-5c-6d-8e-7f-4
ll stupid .	a-5b-4c-3e6f-4
ll such a	a-6b-6c-6d-5e-5
ll sunday ,	a-9b-3
ll sunday .	b-5c-6e-5f-4
ll sunday and	e-3
ll support by	a-3b-7d-3e-4f-3
ll suppose to	a4f-3
ll surprise .	a-4b-3c-3d-2e-4f-3
ll swim .	a-4b-7c-3d-4e-6f-6
ll switch it	a-4c-3d-5
ll switch off	a-3c-5
ll table ,	a-4
ll table .	a-3b-4d-3e-5
ll tablet .	a-3b-3c-4d-6e-3f-3
ll tablet in	a-4b-3c-3e-3
ll take a	b-6
ll take it	a-6c-3d-5f-3
ll take me	a-3b-5c-6d-3e-5f-5
ll take my	a-5b-5c-5d-4e-7f-4
ll take over	a-4b-3c-4d3f-3
ll take the	a-8b-11c-9d-3e-5f-3
ll take two	b-3c-5d-4
ll take your	a-3b4c-5d-10e-4
ll talk ,	a-8f-3
ll talk .	a-4b-5c-4e-5f-5
ll talk about	a-3c-4d-4e-3
ll tea .	a-3b-4c-6d-4e-4f-6
ll tell .	a3b-5d-4e-4f-3
ll tell about	a-5b-4c-3d-6e-6f-7
ll tell anyone	e-5f-3
ll tell claire	a-2b-3c-3
ll tell her	a-5b-4c-2e-9f-7
ll tell him	a-4c-6f-3
ll tell me	a-5b-6f-3
ll tell my	a-3b-2c-4
ll tell the	a-3d-3e-8
ll tell them	a-8b-3c-4d-6f-2
ll tell you	b-3c-9d-4e-4f-4
ll tell your	b-6c-3d-4e-3f-4
ll ten ,	b-3d-3f-3
ll ten .	a-5b-3c-4d-7e-3f-4
ll ten minute	a-4b-3c-5e-3f-3
ll than a	a-3b-5c-4d-3e-4f-3
ll than i	a-5b-8c-6d-5e-6f-6
ll than the	a-4b-3c-4d-3e-4
ll than you	b-5d-4e-5
ll thank god	a-3b-3d-3e-2f-2
ll thank you	a-6b-5c-6e-4
ll that .	a-4b-5d-5e-8
ll that account	b-3d-3
ll that again	a-3c-2
ll that be	a-9b-6c-5d-5e-4f-4
ll that i	a-12c2
ll that it	a-6c-3
ll that meet	a-3c-3
ll that nothing	a-4b-12c-3d-3e-3
ll that on	a-7b-4c-5d-4e7f-8
ll that order	a-5b-4d-3f-5
ll that site	a-4b-5c-4d3f-4
ll that song	a-7b-8c-5d-6e-5f-5
ll that the	b-6c-3d-5
ll that thing	a-6b4e-3
ll that way	b-3c-3d-4
ll that you	c-8d-3e-11f-7
ll the account	a-7b-4c-5e-3f-3
ll the address	a-4b-4c-4e-4f-4
ll the agreement	b-3c-3d4f-3
ll the algorithm	a-4b-6c-3d3e-6f-3
ll the application	b-3c-3d-3f-3
ll the baby	b-3c-4d-3e-7f-5
ll the back	a-5b-6d-5e-5f-8
ll the bad	a-5b-7c-5d-7e-9
ll the ball	a-6b-5c3d-9e-4f-3
ll the bank	a-3c-3
ll the bath	a-4b-2c-3d-3e-3f-3
ll the bathroom	a-4b-6c-4d-4e-4f-8
ll the bed	e-4
ll the bedroom	a-5b-2c-3d-3f-4
ll the belt	a-4b-8c-5d-6e-7f-6
ll the bench	b-5c-4d-5e-4f-4
ll the big	a-4b-5c-5d-4e5
ll the bike	b-5d-4f-4
ll the bill	a-4c-5
ll the bin	a-6b-5c-5d-4e-4f-3
ll the blood	b-4c-2d-5f-4
ll the blue	a-7b-3c-3
ll the boiler	a-8b-7c-5d-6e-7f-7
ll the bread	a-3b-4c-6d-4e-4f-4
ll the bridge	a-6b-6c-3d-6e-8f-3
ll the browser	a-3b-4c-4e-3
ll the bus	a-8b-5c-3d-4
ll the cake	a-5b-4d-3e-3f-4
ll the call	a-4b-5c-3d-7e-3f-3
ll the canal	a-3b-4f-3
ll the car	a-8b-3c-5d-4e-3f-4
ll the caravan	b-4c-2d-3e-6
ll the card	a-3c-3d-3
ll the cat	a-4b-3d-7e-3f-3
ll the child	a-3b-8c-3d-3e-5f-4
ll the code	a-4b-2e-3
ll the counselor	a-3b-8
ll the craving	a-6b-4c-5d3e-4f-4
ll the date	a-5b-4c-7d-3e-3f-5
ll the day	a-4c-4d-4e-4f-3
ll the dentist	a-5b-5c-4d-5e-6f-5
ll the disclosure	a-4b-3c-3d-4e-5f-5
ll the dish	a-3b-3c-3d-5f-4
ll the doctor	a-3b-5d-3e-4f-3
ll the dog	a-9b-5c-5d-4e-4
ll the door	a-4b-4c-3d-3e-4
ll the drawer	d-5
ll the drink	a-4b-4c-4e-7f-4
ll the end	d-6e-4f-6
ll the envelope	a-6b-7c-4d-5e-7f-7
ll the evening	b-3c-3e-3
ll the extent	a-4b-3c-5d-3f-4
ll the eye	a-5b-6c-4d-7e-5f-5
ll the family	a-7b-8c-6d4e-8f-5
ll the fence	a-3b-3c-3d-5e-4
ll the filter	a-4b-2c-3e-3
ll the first	a-6e-3
ll the form	a-3b-5c-6d-2e-3f-4
ll the fridge	b-4c-3d-4e-5f-3
ll the garage	a-4b-5c-3d-5e-4f-6
ll the garden	a-5b-4c-5d-7e-6f-5
ll the gas	b-4c-3d-4e-3f-3
ll the good	e-4
ll the group	a-3b-7d-3e-6f-3
ll the gym	a-5b-5c-3d-4e-4f-5
ll the hall	a-4b-6c-4d-6e-7f-6
ll the heating	a-5b-4d-6e-4f-4
ll the history	a-5b-4c-5e-4f-5
ll the holiday	a-3c-7d-6e-6
ll the hospital	a-7b-2c-6d-5f-3
ll the hotel	c-3
ll the house	a-4c-3d-4f-5
ll the ice	b-4c-5d-6e-4f-4
ll the iron	a-3e-4
ll the ironing	a-5b-6c-3d-4e-6f-5
ll the job	a-5b-2d-3e-5
ll the joint	a-3
ll the kettle	a-5b-4c-3d-3e-5f-3
ll the key	b-4c-4d-3e-6
ll the kid	a-3c-5d-7e-6f-4
ll the kitchen	a-4b-2c-3d-8e-4f-3
ll the knee	a-3c-3d-3f-6
ll the knife	a-3b-3c-3d-4e-5f-4
ll the laptop	a-5b-3c-3d-5e-5
ll the last	b-9c-6d-3e-5f-3
ll the lawn	a-3b-5c-4d-6e-4f-4
ll the letter	a-3b-4c-4e-4f-4
ll the library	a-4b-6c-5d-5e-5f-6
ll the lie	a-5b-8c-3
ll the long	a-3f-3
ll the lot	a-8b-6c-3e-7f-4
ll the man	a-8b-4c3d-4e-3f-6
ll the mark	a-3b-6c-5d-6e-5f-2
ll the meet	a-4b-3c-3d-5e-3f-3
ll the message	a-6b-5c-4d6e-7f-3
ll the mirror	a-3b-5c-3d-4e-4f8
ll the money	a-3b-3c-5e-3
ll the month	a3b-2c-4d-4
ll the morning	a-4b-4e-3
ll the motion	a-3d-3
ll the neighbor	a-5b-7c-6d-10e-4f-7
ll the old	a-7b-8c-10e-6f-10
ll the one	a-4b-4c-3d-6f-5
ll the other	a-3d-4
ll the oven	b-3c-4d-6e-3f-3
ll the password	a-4c-3e-3
ll the phone	c-5e-4f-4
ll the photo	a-3b-4d-3e-6f-6
ll the picture	a-7b-9c-5d-7e-6f-6
ll the plan	a-4b-4f-5
ll the point	a-3b-4d-4e-5f-5
ll the police	a-3b-4c-3d-6e-3f-3
ll the post	a-3b-8c-5d-4e-3f-6
ll the private	a-4b-4c-4d-4f-4
ll the radio	b-4c-5e-3f-3
ll the rail	a-4b-5c4d-5e-4f-4
ll the razor	b-4c-9d-5e-3
ll the reason	a4b-4c-4d-5e-3
ll the receipt	a-5b-5c-7d-6e-6f-3
ll the river	a-4b-3c-2f-5
ll the road	a-2b-3c-6d-6e-5f-5
ll the roof	a-4b-3c-3
ll the room	a-4b-2c-3d-5e-4f-3
ll the router	d-3
ll the row	a-8b-5d-6e-4f-7
ll the rule	a-5b-8c-3d-8f-5
ll the same	a4b6d-3f-3
ll the school	a-5b-3c-5d-6e-5f-3
ll the screen	b-3c-3d4e-9f-4
ll the sea	a-3b-3c-5d-5e-4f-3
ll the second	a-6b-5c-4d-3e-3f-7
ll the session	a-3b-8d-7e-4f-5
ll the shed	a-6b-4d-3f-3
ll the shop	a-3b-3d-4e-6f-3
ll the shower	a-5b-7c-5d-6e-6f-5
ll the site	a-6c-8d3e-3
ll the small	a-5b-4c-3d-5f-2
ll the sofa	a-5b-6c-3d-5e-4f-3
ll the spare	b-5c-6d-4e-4f-5
ll the stair	b-4d-3e-5f-3
ll the statement	a-4b-4c-3e-6
ll the station	a-3b-7c-3d-3e-7f-3
ll the study	b-4c-3d-3e-3f-4
ll the summer	a-5b-5c5d-4e-5f-3
ll the table	a-6e-5
ll the tablet	a-8c-4d-3
ll the therapist	a-4b-5c-3d-3e-4f-4
ll the thought	d-2
ll the time	a-4b3c-2d-5e-7
ll the train	a-4b-6c-4d-3e-4f-5
ll the truth	a-6b4c-5d3e-7
ll the two	d-3
ll the urge	a-4b-4c-3e-5f-4
ll the wall	a-6b-3d-3e-3
ll the wash	a-6b-3c-6d-6e-6f-4
ll the way	a-10b-7d-11e-7f-4
ll the weekend	a-4b-6c-5d-4e-5f-5
ll the whole	a-5b-5d-6f-5
ll the window	a-5b-7c-8e-7f-8
ll the word	a-4d-3
ll the world	a-4c-6e-4f5
ll their own	a-3c-5d3
ll them ,	a-5b-3
ll them .	a-7b-8c-5d-5e-6f-7
ll then i	a-4c-5
ll then it	a-4c-3d-3
ll there .	b-5c-5d-7e-7f-6
ll there be	a-5b-6c-9e-6f-5
ll there for	a-9c3d-8f-3
ll there have	a3
ll there on	f-4
ll they be	a-7b-4c-4d-4e-4f-5
ll they bleed	b-2c-4d-3e-4f-3
ll thing ,	b-7c-4d-3e-8f-7
ll thing .	a-7d-5f-3
ll thing and	a-4b-3d-9e-6f-2
ll thing be	b-6f-4
ll thing i	a-3b-4c5f-2
ll think .	a-7b-3c-5d-6e-6f-3
ll think about	a-3b3c-3d3f-4
ll think he	e-3f-4
ll think i	a-4b-6c-3d-3e5f-4
ll think if	e4
ll think it	a-11b-4c-6d-8e-7f-5
ll think of	a-4b-5d-7f-3
ll think you	a-5b-4c-8e-9
ll this ,	a-7b-4d-4f-3
ll this .	a-7b-5c-3d-4e-5f-10
ll this ?	a-4b-4c-4d-5e-3f3
ll this anymore	b-6
ll this be	a-8b-7c-4d-5e-6f-7
ll this family	a-5c-5d-8e-7f-4
ll this habit	b-3c-7d-6e-3f-4
ll this house	d-3e-6
ll this on	a-7b-4c-5d-4e-7f-5
ll this time	a-3b-9c-5d5e-9f-5
ll this to	a-9b-8d-4
ll this week	a-5b-5c-4d-2e-6f-4
ll this would	a4e-3
ll this year	a-3b-4c3d-4f-3
ll though i	a-6b-3e-3f-4
ll thought of	a-5b-4c-4d-3f-4
ll threaten to	a-4b-4c-3d-4e-6f-4
ll three .	a-7b-6c-3e-3f-5
ll three time	a-4b-5c-3d-4e-3f-4
ll throw a	a-4b-4c-3d-6e-5f-3
ll throw her	b-3d-5e-7f-4
ll throw it	d-7e-5
ll throw me	a-4b-5c-3d-3e-3f-2
ll throw the	b-4e-4
ll thru a	b-7c-5d-7e-7f-5
ll thru his	a3b-6c-3e-3f3
ll thru the	a-8b-7c-5f-6
ll thru your	a-7b-4c-6d-9
ll thursday ,	a-4c-3e-3f-3
ll thursday .	a-3b-4c-7d-4e-6f-5
ll till it	a-7b-7c-5d-5e-6f-5
ll time ,	a-7b-5c-3f-3
ll time .	a-4c-6f-4
ll time :	d-3
ll time he	c-3f-3
ll time i	a-3e-2f-3
ll time it	a-4b-5e-6
ll time the	b-5e-6
ll time we	a-4b-7e-3
ll time you	a-6e-4
ll tired ,	c-5f-4
ll tired .	a-5b-5c-2e-7f-10
ll tired and	a-4d-2e-4
ll tired of	a-3b-4c-5d-4e-6f-8
ll to .	a-3b-5c-5d-3e-4f-4
ll to a	a-5b-4c-8d-6e-5f-9
ll to answer	a-3e-3
ll to apologize	a-4b-3d-3e-3
ll to ask	a-4b-3c-6d-2e-5f-3
ll to be	b-3c-4d-3e-3
ll to bed	a-4b-4c-5e-8f-7
ll to believe	a-3b-5c-3d-5e-6f4
ll to blame	a-4b-6c-4d-4e-7f-3
ll to call	a-5b-7c-5d-6e-3f-5
ll to check	a3b-3e-6f-3
ll to come	a-4b-4d-2e-9f-3
ll to deal	a-4b-3e-3
ll to die	a-3b-7c-3f-3
ll to do	a4b-7c-5e-8f-5
ll to end	a-8b-3c-4e-5f-4
ll to explain	a-5b3c-3d-4e-6f-5
ll to fail	a-4b-7f-3
ll to feel	a-5b-5c-7e-8
ll to find	a3b-3e-5
ll to fix	a-4b-6c-5d-4e-7f-4
ll to get	b-4c-5d-3e5f-3
ll to go	a-6b-6c-3e3
ll to group	a-4b-4c-5d-10e4f-4
ll to hear	a-6b-3c-7f-4
ll to hurt	a3b-6c-4d-3e5f-5
ll to it	a4b-6c-3d-2e-7
ll to keep	a-3b-6c-7e4f-6
ll to know	a-7c-8e-3
ll to leave	a-5b-8c-7d-3f-4
ll to live	a-5b-3c-5d-3e-6f-4
ll to look	a-4d-2e3f-3
ll to make	a-4b3c-3d-4e-7f-4
ll to me	a-3d-8e-9f-5
ll to move	a-5c-5e-4
ll to my	a-10b-7d-7e-3f-7
ll to open	a-5b-6c-3d-4e-5f-5
ll to ring	a-6b-3e-3
ll to say	a-3b-4c3e-8f-4
ll to see	a-6b-3c-8e-7f-5
ll to shout	a-4c-3e-4f-3
ll to sit	a-3c-4e-4
ll to sleep	a-9b-5c-6d-3e-10f-5
ll to spain	a-2b-6c-4e-5f-5
ll to start	a-9
ll to stay	a-10b-3c-6e-6f-3
ll to stop	a-7b-6c-4e-7f-5
ll to talk	a-6c-5e-3
ll to tell	a-8b-3c-4d-4f-3
ll to the	a-9b-5c-3e-7
ll to them	a-4b-8c-4e-3f-6
ll to think	a-4b-4c-3d-5e-6f-6
ll to throw	b-4e-3f-3
ll to trust	a3b-8e-7f-3
ll to two	a-6b-4c-5d-5
ll to worry	b-5c-3d-3e-3
ll to write	a-7c-4d-4f-2
ll to you	a-9c3d-5f-5
ll today ,	b-4f-3
ll today .	a-4b-4c-3d-4e-4f-5
ll today i	b-4c-2e-5f-5
ll together .	b-4f-3
ll tomorrow .	b-3c-2e-4f-3
ll tonight ,	a-3b-3c-4e-4f-3
ll tonight .	a-7b-6c-4d-5e-7f-8
ll tonight and	b-3c-3d-3
ll tonight i	b-3d-3f-5
ll too .	a-3b-3c-7d-3f-4
ll too much	a-3e-4
ll tooth .	a-5b-3f-3
ll touch .	b-10c-4d-4e-7
ll tracker on	b-3c-4e-3f-3
ll train .	a-5b-5c-4d-5e-5f-5
ll treat me	a-4b-2c-2d-3e-4f-3
ll trust .	a-5b-5d-6f-3
ll trust him	b-4c-5d-4e-3f-6
ll trust me	a-4b4c-6d-6e-5f-6
ll trust myself	a-4d-4e-3f-8
ll trust you	a-4d-3e-7
ll truth ,	b-5e-3
ll truth .	b-3d-6e-10f-4
ll tuesday .	a-3d-2e-3f-5
ll turn it	b-5c-3d-5e-3f-6
ll turn the	b-3c-3e-4
ll turn to	a-4b5c-3d-3e-4f-8
ll twenty .	a-4b-6c-4d-4e-7f-5
ll twenty minute	a-5b-3d-5e-3f-3
ll twice ,	b-4
ll twice .	a-5b-4c-4e-5f-6
ll two hour	b-3c-3
ll two of	a-7b-2c-3d-6
ll type the	a-4b-4c-4e-4f-4
ll unbearable .	a3e-3
ll under the	a-6b-6c-4d-5e-5f-7
ll unheard .	a-3b-5c-4d-4e-3f-4
ll until i	a-4b-6c-4d-4e-6f-4
ll until they	b-2c-4d-3e-4f-3
ll until you	a-5b-4c-3d-4e-4
ll up ,	a-5b-4c-4d-3e-3f-4
ll up .	a-3b-6c-8e-4f-7
ll up a	a-5b-4c-6d-7e-3f-5
ll up about	a-3b-5c-5d-6e3f-5
ll up again	a-3b-2c3d-5e-3f-2
ll up all	a5c-5
ll up and	a-8b-6c-6d-10e-6f-7
ll up at	a-4b-6d-3e-4
ll up every	a-4c-5d-6f-4
ll up how	a-3b-4c-4d-4e-5f-5
ll up in	a-4b-3c-4d3e-5f-3
ll up my	a-5b-8c-7d-6e-6f-5
ll up on	a-4c-4d3e-7f-3
ll up the	a-7b-9c-4d-5e-6f-4
ll up to	a-7b-3c6d-7e-5f-3
ll up tomorrow	c-3e-6f-4
ll up with	a-2
ll upstairs .	a-3b-3f-4
ll urge be	c-3d-7
ll urge come	a-3b-5d-6e-4f-4
ll us .	b-6c-7d-5e-7f-5
ll us to	a-3b-4c-4e-4f-3
ll use to	b-4c-3d-3e-7f-6
ll wait for	a-6b-5c-4d-4e-3f-6
ll wake up	a-5c-6d-5e-5f-5
ll walk .	a-3b-3c-3d-3e-3f-6
ll walk in	a-3b-8c-4d-7e-8f-4
ll walk into	b-3c-5d-6e-3f4
ll walk on	a-3c-3e-3f-3
ll walk out	a-4b-4d-7f-6
ll walk to	a-3c-3f-4
ll wall .	b-5d-4e-4f-4
ll want .	a-4c-3d-3e-3
ll want it	a-5b-3e-7
ll want me	a-6b-7d-3e4f3
ll want my	b-3c-6f-7
ll want this	a-4b-7d-4e4
ll want to	b-5d-3f-5
ll want you	a-4c-6e-5f-3
ll waste of	a-5b-4c-4d-4e-5f2
ll watch .	a-5e-4
ll watch me	a-8b-8c-6d-7e3f-7
ll watch porn	a-6
ll watch the	b-3c-6e-5f-3
ll water .	d-3
ll way ,	b-5e-7f-3
ll way .	b-2c-3d-4
ll way for	a-2b-3c3d-6e-4f-3
ll way home	b-4c-4d-9f-4
ll way out	c-4d-3e-5f-3
ll way that	a-3
ll way to	a-5b4c-4d-7e-7f-4
ll way you	a-5d-2e-4
ll we agree	a-5b-3c-2e-3f-4
ll we be	a-6b-6c-4d-7e-7f-5
ll we go	c-3d-2e-5f-3
ll we have	b-6d-3f-2
ll we laugh	e-3
ll we meet	a-3b4c-5
ll we need	a-5b-4c-6d-3f-3
ll we talk	a-3f-3
ll weak .	a-5b-5d-3e-5f2
ll week ,	a3e-3
ll week .	b-3d-4f-5
ll weekend .	a-4b-7c-5d-5e-7f-6
ll well ,	b-2c-4e-3
ll well .	b-4d-7e-4f-5
ll well do	a-5b-4c-7d-5e-5f-4
ll what a	a-5b-6c-7d-3e-5f-9
ll what be	a-4c-5d-3e3
ll what do	c-5d-4e-3f-11
ll what happen	a-3
ll what i	b3d-3f3
ll what kind	a-5b-3c-3d-5e-2f3
ll what you	a3b-4c-5d-5e-7f-3
ll when .	a-3b-3c-3e-3f-5
ll when he	a-3b-5c-3d-5f-5
ll when his	e-2f-5
ll when i	a-8b-6c-3e4f2
ll when it	a-4c3d-3f-3
ll when she	a-4c-3e-7
ll when the	a-4b-8c-5d-6e-6f-6
ll when you	b-5c-8d-3e-10
ll when your	a-4c-5
ll whether i	a-6b4c-2f-3
ll which be	a-5b-4d-3f-6
ll while ,	a-7b-2c-3d-3
ll while .	a-4b-4c3f-5
ll while he	a-4b-4c-4e-7
ll while i	e-4f-3
ll while we	a-4b-5d-4f-3
ll who have	a-5c-5e-3f-5
ll who i	a-4b-8c-4d-4e-7f6
ll who lie	a-6d-3e-7f-5
ll whole time	a-2b-4c-3d-5e5
ll why do	a-5c-2f-2
ll why i	a-3c-2d-3f-3
ll wife have	a-3b-3d-2e3
ll will .	b-4c-3
ll will be	a-7b-5c-3d-5e-5f-5
ll will do	a-3b-3f-2
ll will find	b-4e-4f-4
ll will forget	a-3b-6d-8e4
ll will hurt	e-3f-5
ll will kill	a-3d-3e-3
ll will leave	f-2
ll will never	a-3b3c-4d-4e-5
ll will not	c-4d-4e-6f-5
ll will ring	b-5d-4f-4
ll will say	a-2f-3
ll will stay	d-3f-2
ll will take	b-6
ll will tell	b-2c-6
ll window .	a-4b-4c-4d3e-7f-3
ll window at	a-4b-5c-3f-3
ll window down	a-4b-3c-3d-3f-4
ll wire that	a5b-4c-3d-4
ll wish i	a-4b-6c-3d-3e-7f-5
ll wish you	a-3b-5c-3e3
ll with a	a-7b-3c-5d-5e-3f-9
ll with claire	a-3b-4e-3
ll with her	a-8b-6c-10d3f-4
ll with his	a-3b-3f-4
ll with it	a-3b-5c-3d-5e4f-7
ll with me	a-5b-10e-13f5
ll with my	a-8b-5c-4d-5e-5
ll with no	a-4b-4c-3f-5
ll with that	a-5d-4e-5f-3
ll with the	a-5b-6c-10d-13e-9f-4
ll with you	b4c-3e-6f-6
ll with your	a-8b-3d-7e-8
ll without a	a-7c-5d5
ll without be	a-7b-3e-3
ll without my	a-3b-5c-6d-7e-4f-3
ll without that	c-3
ll without the	f-4
ll word .	a-4b-4c-4d-4e4f-3
ll work ,	a-6b-3d-3f-5
ll work .	a-15b-4c-7d-4e-4f-3
ll work ?	a3
ll work be	a-5b-3c-3d-3f-4
ll work have	a4c-7e-3
ll work on	a-4b-5d-4e-8f-3
ll worry .	b-3c-3d-3
ll worthless .	a-3b-5c-5d-3e-3f4
ll would be	a-15b-4c-3d-3e-6f-7
ll would do	a-9b-13c-9d-6e-4f3
ll would have	a3b-6c-8d-5e-6f-5
ll would help	a-6b-5c-5d-4e-6f-4
ll would kill	a-4b-6c-6d-6e-9f-7
ll would like	a-4e-10f-3
ll would love	e5
ll would never	a-4b-3e-7
ll would not	a5b-3c-5d-3e-6f-3
ll would rather	a-5b-4c-4e3f-3
ll would say	a-7b-3c-3e-8
ll would think	a-3e-9
ll would you	a-3e-3
ll write down	a-4b-3
ll write it	b-3c-3e-4f-3
ll write that	a-4b-3c-5d-4f-4
ll write this	a-7b-4c-5d-4e-7f-5
ll wrong .	a-4e-7f-7
ll wrong that	c-4f-3
ll wrong with	a-4b-5d-5e3f5
ll year .	a-8b-4d-6e-4f-3
ll year ago	b-3c-3d-3e-2f-5
ll year of	a-4b-4c-3d-4e-5
ll yes .	f-3
ll yet .	a-5b-5c-3d-3e-6f-4
ll you $	a-8c-6d-4e-5f-3
ll you ,	b-7c-8e-5f-8
ll you .	c-8d-4f-5
ll you :	a-5e-4f-4
ll you ?	a-10b-10c-2e-4f-7
ll you a	a-3c-4e-4f-5
ll you about	a-5b-3c-7d-4
ll you always	c-3d-3e-7
ll you and	a-7b-4d-5e-5f-4
ll you ask	a-3b-15e-9
ll you at	a5
ll you be	a-4b-13c-5f-9
ll you because	c-3e-7f-3
ll you break	a-6b-5c-4d-4e-5f-5
ll you bring	a-6b-4d-3
ll you by	a-5b-3c-3
ll you can	a-6b-4c-3e-7
ll you care	a-4b-6d-3f-4
ll you come	b-7e-5f-2
ll you could	a-14b-6c-3d-4e3
ll you dare	a-3b-3c-2d-4e-5
ll you deserve	a-4b-3c4d-5f-5
ll you do	b-11c-4f-3
ll you down	a-4c3
ll you drive	a3b-8d-3e-5f-3
ll you ever	a-6c-7d-3e-8f-3
ll you expect	b-8c-5d-5e7f-5
ll you feel	e5
ll you find	a-8b-7c-8d-11f-4
ll you for	a-4b-4c-8d-3e-4f-2
ll you gamble	a-5b-4c-3d-4e-5f-5
ll you get	a-3b-8c-4d5f-3
ll you go	a-4e-3
ll you hate	a-7b-8c-6d-5e-7f-8
ll you have	c-7d-4f-7
ll you hear	a-2
ll you hurt	b-3e-5
ll you i	c-4e-3
ll you in	a-4b-3c-8d-7
ll you just	a-8b3d-5e3
ll you keep	a-8c-4d-6e-11f-3
ll you know	b-7c-4d-3e-5
ll you land	b-3c-3e-4f-3
ll you leave	a-5b-3e-4
ll you lie	a-6c-3d-6e-9
ll you like	a-5b-7c-3d-3e4f-5
ll you look	a-4b-4e-5f-4
ll you make	a-3b-7c-3d-6e-8f-2
ll you miss	a-4b-8c-7d-6e-10f-4
ll you most	a-4b-4c-4d-3e-6f-7
ll you must	a-5b-7c-3d-3e2f-4
ll you need	a-4b-4d-3e-6f-6
ll you never	d-3e3f-3
ll you on	a-5b-3c-10d-6f-3
ll you open	e-4
ll you ought	a-5b-5c-3d-3e-4
ll you put	a-3b-7d-3e-8
ll you raise	a-3b-7c-3e-6f-3
ll you read	b-5d-3
ll you ring	a-3c-6d-2e-3
ll you say	a-3e-10
ll you should	a-6b-8c-5d-8e-8f-3
ll you show	a-5b-3e-4
ll you still	b-3c-3f-7
ll you take	a-12b-11c-12d-5e-6f-3
ll you tell	a-5b-5c-2e-10f-6
ll you that	a-8b-5f-5
ll you the	a-6b-3d-5e-4
ll you thing	a-4c-4f-4
ll you think	a-10b-9c-3d-4e3f-3
ll you throw	a-4c-4d-3e-4
ll you to	a-9b-4c-9d-3e-6f-6
ll you tonight	a-4b-7c-5e-3
ll you twist	a-6c-6d-6e-6f-5
ll you walk	e-3
ll you want	a-5b-5c-6d-3e-4f-3
ll you when	a-5c3d-3e-3f-3
ll you will	a-4b-9c-3d-4e-9
ll you with	a-4b-4c-5d-5f-3
ll you would	a3b-3c-3e3
ll your father	b-3d-3e-3
ll your fault	a-6b-6d-4
ll your fist	a-3b-7c-3e-6f-3
ll your head	a8b4c-3e-4
ll your job	a-3b-5d-4e-4f-3
ll your message	b-3c-3d-5f-3
ll your mind	a-5b-3c-4d-3e5
ll your mother	a-6d-4e-6f-7
ll your own	e-5
ll your part	a-3b-4c-9e-4
ll your phone	a-5c-3d-3
ll your sister	a-8b-3e-6
ll your trust	a-6b-4d3f-3
ll yourself .	a-4b-8c-3d-4f-4
ll £60 on	a-4c-4d-5e-3f-4
lt " .	a-3b-3c-4f-3
lt " i	a-3b-3c-6d-3e-2f-3
lt " p	b-7f-4
lt ' n	a-4b-7c-5d-4e-4f-3
lt , a	a-9b-8c-7d-4e-5
lt , c	a8b-3d-3e-4
lt , d	a-3b-11c-3d-6e-6f-11
lt , i	b-3c-6d-3e-3f-5
lt , n	a-8b-12c-10d-7e-8f-12
lt , p	b6c-3d-4f6
lt , r	a-5b-5c-6d-4e-10f-4
lt , s	a3b-4c-3e-5f-5
lt , t	a-8c-5d-5e-6
lt , u	a-5b-3d-5e-3f-3
lt , v	c-5d-7e-7f-8
lt , x	a-11b-8c-5d-3f-4
lt , y	b-3
lt 12 n	a-3b-4c-2d-5e-4f-5
lt : d	a-5b-6c-5d-4e-4f-4
lt : n	a-4b-3c-3d4f-3
lt : p	a-4b4c-5d-3
lt : u	a-4b-3d-3e-3f-3
lt : v	d-3
lt ? $	b-5c-3d-2e-6f2
lt ^ .	a-4b-9f-8
lt ^ a	a-8b-14c-5
lt ^ c	b-6c-5d-5e-5f-3
lt ^ d	c-5d5e-7f-8
lt ^ i	a3b-6c-5e-7f-4
lt ^ j	a-14b-11c-11d-9e-10f-7
lt ^ n	a-9b-21c-4d-3e-17f-8
lt ^ p	d-3
lt ^ r	a-10b-13c-9d-10e-16
lt ^ s	b-4e-4
lt ^ t	a-7b3c-6d-7e-4f-5
lt ^ u	a-5b-4c-3e-3f-3
lt ^ v	a-14b-12c-14d-19e-18f-16
lt ^ x	a-9b-11c-4d-7e-9f-7
lt a a	a-12b-7c-4d-6e-6f-8
lt a n	c-4f4
lt about N	b-6c-5d-6e-6f-6
lt about d	a-11b-3d-5e-7f-5
lt about n	a-11b-4c-10d-6e-10f-8
lt about p	a-4b-5c-6e5f-5
lt about u	a-4b-3e-3
lt about v	a-5b-10c-7d-10e-10f-3
lt absolute n	a-3b-7c-6d-4e-8f2
lt account .	a-3b-3d-3e-2
lt account i	a-3b-2c-7d-3
lt account x	a-7b-4c-4e-3f-3
lt accountable i	a-3c7d-3f-3
lt across d	a-3b-5c-3d-3e-4f-3
lt across r	a-3b-3c-3d-3f-4
lt act i	a-7b-4c-6d-6e-7f-5
lt act s	a-4e-4
lt addict .	a-6b-6c-7d-7e-5
lt addict i	a-5b-5e-5f-6
lt ade .	a-3b-3c-4e-4f-4
lt ade v	a-4b-4d-3
lt affair .	a-3b-3d-3e-3f-4
lt afraid i	a-3b-3d-3f-3
lt afraid p	b-3e-3f-7
lt after .	a-6b-6c-3d-5f-5
lt after d	b-6c-6d-7e-3f-7
lt after n	a-5b-5e-5f-6
lt after p	a-3d-5f-4
lt after u	b-4
lt again $	b-3c-2d-3e-3
lt again .	a-5b-3e-5f-13
lt again i	b-3c-5d-2e-3
lt again p	b-4f-3
lt again v	b-7c-3
lt against d	a-4b-6c-4d-6e-4
lt against p	a-3b-8c-4d-3e-5f-8
lt age r	a-5d-2e-3
lt ago .	a-5b-3c-4d-3e-3f-5
lt agree .	a-6c-2d-3f-4
lt algorithm v	a-4b-6c-3d3e-6f-3
lt all .	a-3b-5c-4d-4e-6f-3
lt all d	a-7b3d-9e-6f-3
lt all i	b-9c-4d-3f-4
lt all n	c-3d-7e-11f-8
lt all p	a-4d-5
lt all t	e-4
lt allow t	a3b-3e-7
lt alone .	a-5c-4d-6e-5
lt alone i	b-4c-8d-4e-11f-7
lt already v	a-3b-4c-3d-2e6f-3
lt always d	a-4b5c-3d-4
lt always i	a3b-5
lt always v	a-7b3c-5d-6e-8f-11
lt always x	a-4d-3e-6f3
lt an a	b-5c-6d-5e-4f-5
lt an n	a-7b-7c-6d-3
lt and a	a-5b-5c-6d-7e-7
lt and d	b-4c-7d2e-4
lt and i	a-5b-6c-6d-6e-3
lt and n	a-5b-7c-4e-5f-4
lt and p	f-4
lt and r	a-11b-6c-7d-9e-6f-7
lt and t	a-4e-3
lt and v	a-6b-5c-6d-5f-4
lt and x	a-3e-4
lt angry .	a-6b-4c-3d-3e-5f-4
lt angry s	a-5f-4
lt another n	a-5b-3c-4d-6e-3f-4
lt answer p	b-3d-3e-3f-4
lt answer r	a-3e-3
lt any i	a-5d-5e-6
lt any n	a-6b-3c-7d-6
lt anybody .	a-8b-4c-3d-4e-3f-4
lt anymore .	a-6c-4d-4f-8
lt anyone .	a-11b-5c-6d-4e-8
lt anyone r	a-4e-4f-4
lt anything .	a-10b-9c-4d-4e-7f-7
lt anything n	a-4b3c-3e-3f-4
lt anything r	a-3b6c-4e-5f4
lt anything v	b-6e-3
lt apologize .	a-3b-5c-8d-5e-4f-3
lt apologize i	a-4b-5d-6e-3f-6
lt apologize s	a-7b-2d-5e-3f-3
lt apology s	a-6c-4d-4e-3f-3
lt application .	a-3b-4c-4d-4e-4f-5
lt application i	c-4d-4
lt argue .	a-7b-8c-5d-4f-5
lt arm a	a-4b-6c-5d-3e-3f-3
lt arm i	a-3b-4c-5d-8e-3f-4
lt arm r	a-3b-3c-3f-4
lt around .	a-6c-3d-3
lt as a	a-5b-5c-7d-4e-8f-10
lt as d	a-12b-7d-6e-6f-9
lt as p	a-3b-5c-4d-5e-5f3
lt as r	a-3b-3c-4d-4f4
lt as s	b-4c-3e-6f-3
lt ashamed .	a-3e-5f-3
lt ashamed i	a-4b-4c-5d-6e3f-6
lt ask .	a3b-5e-6f-5
lt ask d	b-4c-3e-4f-4
lt ask i	a-4b-5c-4d-4e-9f-3
lt ask p	a-7b-13c-4d-4e-10f-5
lt ask r	a-7c-3d-4e-5f-4
lt ask s	a-6b-3c-6d-5
lt at a	b-3c-3f-3
lt at d	a-7b-6c-3d-5e-7f-6
lt at n	a-6b-6c-12d-3e-7f-9
lt at p	b4c-2d-4
lt at r	a-4b3c-4d-5e-5f-3
lt at u	a-3b-3c-3d-7e-3f-4
lt at v	a-3b-3c-3e-4
lt attack .	a-3b-6c-3d-4e-4f-3
lt aunt v	a-7b-7f-3
lt autopilot v	a-5b-4c-3d4e-3f-5
lt away .	a-13c-6e-8f-6
lt away c	a4c-6f-3
lt away i	a-8b-7c-6d7e-5f-8
lt away r	e-3
lt baby .	a-4b-5c-5d-4e-4f-6
lt back .	a-5b-5c-4d-6e-6f-6
lt back i	b-4c-6d-3f-7
lt bad .	a-8b-4c-3d-6f-5
lt bad i	b-3c-3d-3f-3
lt bad n	a-6b-5d-4e-5
lt badly i	a-3b-3d-2
lt bag i	a-8b-5c-6d-3e-4f-5
lt bank .	a-5
lt bank n	b-2e-3f-2
lt barbecue .	a8b-6d-3e-3f-3
lt bath .	a-7c-3d-3e-2
lt bath c	a-3b-2c-3d-3e-3f-3
lt bathroom .	a-5b-7c-4d-8e-4f-9
lt be .	a-9d-4e-8
lt be a	b-5d-8e-9
lt be d	a-3b-5c-8d-4e-12f3
lt be i	a3c-5e3f-12
lt be n	a-10b-10c-15d-6e-9f-4
lt be p	a3c-4d-11e-3f3
lt be r	a-3c-5d-9e4f-5
lt be s	b-5c-7d-8f-3
lt be t	b-10d-3e-5f-5
lt be u	a-3b-9c-4d-4e-10f-5
lt be v	a3c-4e5f-5
lt bear .	a-5b-4c-4d-4e-5f-6
lt beat p	a-3b-4c-4d-5e-5f-4
lt because d	a-9b-6c-7d-6e-5f-6
lt because i	a-7b-3c-4d-5e-4
lt because p	a5c-3d-2f-3
lt bed $	b-3c-5d-3e-4f-3
lt bed .	a-6b-6c-6d-7e-8f-7
lt bedroom .	d-3e-3
lt bedroom r	a-3b-4c-4d-5e-3f-6
lt before .	a-4b-7d-7e-5f-5
lt before n	a-4b-3c-5d-4e-3
lt before p	a-6b-4c-3d3e-4f-2
lt behave r	a-5b-4c4d-4f-4
lt behavior .	a-2b-4d-5e-3f-3
lt behind d	a-8b-9c-7d-8e-8f-7
lt believe d	a-5b-10c-4d-5e4f-6
lt believe p	a-7c-3e-5
lt ben .	e-6
lt betray p	a-4b-4c2d-6e-5f-5
lt big n	a-6b-6c-5d-6
lt bike .	a-3b-5c-3d-7e-7f-6
lt bike i	b-5e-6
lt bill .	a-4c-5
lt bin .	a-6b-4d-3
lt birthday .	c-3e-6f-6
lt biscuit .	a-6b-7c-4d-4e-3f-5
lt bite .	a-4b-5c-7e-6
lt bite a	b-6c-4d-5e-3f-7
lt bite d	a-7b-6c-8d-5e-6f-8
lt bite i	a-4b-6c6d-5e-7f-5
lt bite p	a-4b-4c-3d-3e-5f-3
lt black c	a-5b-4c-5d-5e-6f-5
lt blame i	b-10c-8e-4
lt blame p	a-7b-5c-7d-3e-6f-3
lt block d	a-4b-4c-3d-4e-7
lt block p	a-3b-4c-3e-8f-7
lt bloke p	a-7b-6c-5d-5e-4f-3
lt blow i	a3b-3c-3d-5e-3
lt body x	a-3b-3c-4d-5e-5f-5
lt book .	c-3d-5f-3
lt book d	a-5b-5c-4d-5e-4f-4
lt bore c	c-5d-5e-2
lt boss x	a-8c-4d-5e-3f-5
lt bother p	a-3b-4c-5d-5e-3f-7
lt boundary x	a-6b-3c-5d4e-4f-4
lt box .	a-5b-4c-5d-6f-5
lt box c	d-3
lt bread .	a-5b-4c-6d-3e-5f-5
lt break .	a-4b-3d-7e-5f-4
lt break d	b-5d-5e-3f-4
lt break i	b-3c-4d-8f-4
lt break p	b-5c-7d-4e-5f-5
lt bridge .	a-5b-5c-5d-7e-4f-4
lt bring p	a-8b-6c-4d-7
lt brother i	b-3d-3
lt brother v	a-4e-3
lt browser n	a-3b-4c-4e-4f-2
lt burn d	a-5b-8c-6d-6e-7f-6
lt bus .	a-4b-4c-4d-4e-4f-2
lt bus v	a-11d-4
lt bus x	a-3b-3d-3f-3
lt but d	e-3
lt but n	a3b-5c-8d-4e-3f-3
lt but p	a9b-5c-4d-3e-7f-5
lt but r	a3c-3
lt buy d	a-4b-6c-5d-4e-3f-4
lt buy p	b-3c-3e-4
lt buzz .	a-3b-3c-3d-3f-4
lt by N	a-5b-8c-6e-6f-7
lt by d	a-5b-9c-8d-8e-5f-4
lt by n	a-6b-3c-4e-3f-4
lt by p	b4d-7e-4f-4
lt by r	a-7b-4c-4d-5e-6f-3
lt by u	a-7b-4d-7e-5f-3
lt by v	a-3b-5c-4d-7e-6f-8
lt cake .	a-5b-5c-3d-4e-4f-3
lt call .	a-7b3c-7e-7f-4
lt call d	b-5c-4d-4f-3
lt call i	a-3b-7c-3d-7e-3f-5
lt call p	a-7b-5c-6d-7e-4f-6
lt calm i	a-4b-5c-6d-5e-6f-4
lt cam n	a-4c-4d-5e-3f-4
lt camera i	a-4b-5c-5d-9e-3f-10
lt can p	a-5c-3d-3e-3f-9
lt can r	a3b-4c-3e-4f-5
lt can t	c-5d-8e-5f-4
lt can v	a-2b-4c-3
lt canal .	a-3b-4f-3
lt cancel .	a-4b-3d-5e-4f-3
lt cancel i	a-5b-8c-3d-6e-6f-3
lt cancel p	a-3b-3c-3d-4e-2f-3
lt car .	b-4c-3d-3e-3f-4
lt car i	a-4b-3c-3d-6e-4f-4
lt car n	a-4b-3c-4d-4e-3f-3
lt card .	a-6c-3
lt card x	a-5b-3d-3e-3
lt care a	a-4e4
lt care i	a-5b4c-3d-3f-3
lt carry d	a-6b-7c-5d-8e-9f-3
lt carry i	a-4b-3c-4d-3e-6f-4
lt cat .	a-5b-5c-4d-6e-5f-4
lt cat v	a-3b-4c-3d-6e-2
lt catch .	a-4b-4d-4e6
lt catch i	a-3b-5c-5d3e-5f-3
lt catch p	a-4b-6c-4d-8e-7f-5
lt cause .	a-7b-5d3e-2f4
lt cause p	a-8b-7c-4d-6e-7f-5
lt certain n	a-5b-4d3e-4f-4
lt change .	a-6b4c-4d-4e-4f-8
lt chat i	a-4b-4c-6d-4e-3f-4
lt chat n	a-3
lt check .	b-6e-6f-5
lt check d	a-4b-3c-3
lt check i	a-5e-7
lt check p	a-4b-3f-7
lt child .	a-3b-7d-2e-5f-4
lt child i	a-5c-4d-3e-4f-6
lt chip .	a-3d-4
lt chip i	b-6c-4e-5
lt choice .	d-4f-3
lt choke i	a-7b-7c-7d-5e-8f-5
lt choose .	b-9d-4e-6f-4
lt choose p	a-6b-6c-7d-7e-5f-5
lt choose r	b-5c-6d-4e-3
lt claire i	a-3b-3e-3
lt clean .	a-3b4c-3d-2e-6f-4
lt clean i	d-3
lt close p	a-4b-8c-5d-5e-5f-6
lt coat .	a-3c-2f-3
lt code .	a-4b-2e-3
lt coffee .	a-4e-3f-3
lt coffee i	a-4b-4d-3e-3
lt cold .	a-6b-5c-5d-3e-8f-6
lt cold c	a-5b-4c-3d-4e-4f-4
lt come .	b-2d-3f-3
lt come a	b-4f-4
lt come i	a-6b-5c-6d-7e-8f-3
lt come p	a-5d-3e-5f-4
lt come r	c-3d-3e-2f-2
lt come t	a-6b-8c-6d-5e-4f-10
lt completely v	a-7b4c-3e-6f-9
lt conscience i	b-3c-4e-6f-3
lt control d	a-4b-4c-4d-3e-5f-3
lt control i	a-6c-6d3e-4f-7
lt conversation i	a-6b-5c-11d3e-6
lt cook .	a-7b-5c-7d-5e-5f-7
lt could p	e-2
lt could r	a-6b-4c-5d-6e-5f4
lt could t	a4b-4c-3d-3e-3
lt could v	a-6b-7c-9d-6e-8f-11
lt could x	a-8b-3c-3d-3f-6
lt counselor v	a-6b-3d-3f-4
lt count .	a-6b-3c3d-4e-3f-3
lt count d	a-6b-4c-7d-5e-5f-7
lt count i	a-4b-6e5
lt coward .	a-5b-10c-3e-3
lt coward i	a-3e-3f-7
lt cricket .	a-4b-5d-5e-5f-3
lt cross d	a-4c3d-4f-3
lt cross i	a-8b-5d11e-3
lt cry .	a-4b-6c-3f-3
lt cry c	b-3c-2d-4e-5f-3
lt cry i	a3b-6c-4d-5e-4f-7
lt cry s	a-5b-5c-5d-3e-7f-6
lt cup i	f-3
lt curry .	a-5b-6c-5d-5e-5f-6
lt cushion c	d-5e-5
lt cut d	a-4b-5c-5d-4e-6f-5
lt cut p	a-4b-5c-5d-4e-4f-6
lt cut r	a-5b-5c-4d-5e-3f-5
lt dan .	a-3d-3e-3
lt dare v	a-3b-3c-2d-4e-5
lt date .	a-6b-3c-7d-3e-3f-3
lt daughter .	a-4b-3d-4e-3
lt day .	a-3c-6d-6e-7f-5
lt day c	a-6b-8c-4d-4e-5f-3
lt day i	b-4c-4d-6e-3f-3
lt day p	a-6b5e-3
lt day u	a-10b-8c-5d-7e-7f-10
lt dead .	a-8b-5c-7d-6e-7f-7
lt dead a	a-3b-5c-5d-5e-5f-4
lt dead i	a-3b-4c-6e-10f-7
lt dead n	a-9b-4c-4d-4e2f-5
lt deal i	a-4b-3e-3
lt dear n	a-5b-6c-4d-5e-3f-6
lt deceive c	b-5c-3d-3
lt decent n	a-6b-6c-6d-8e-8f-9
lt decide .	a-5b-8c-6d-7e-10f-8
lt decide p	a-4b-4c-3f-3
lt decline .	d-3e-3
lt deep i	b-3c-3d-3e4f-4
lt defense .	a6b-5c-4d-7e-3f-4
lt delete d	a-3b-4c-6d-5e-3f-3
lt delete p	a-7b-3c-3d-3e-6
lt dentist .	a-5b-5c-4d-5e-6f-5
lt derby .	a-6b-5c-4
lt deserve .	a-4b-3c4d-5f-5
lt deserve d	b-3c-3d-4
lt deserve p	a-5b-6c-4d3e-8f4
lt deserve t	a-4c-3d-6e-4f4
lt desk i	b-3
lt die .	b-8c-5d-6e-4f-5
lt die i	a-5b-6c-5d-7e-6f-7
lt dig p	b-3e-3
lt dinner .	a-3b-3c-7
lt disappear i	a-5b-4c-8e-3f-6
lt discard .	a-3b-6c-4d-3e-5f-3
lt disclosure .	a-4b-3c-3d-4e-5f-5
lt dish .	b-4d-4f-3
lt do .	a5c-3e-5f-4
lt do a	b-4f-3
lt do d	b-7f-3
lt do i	a-5b-8c-5d-4e-6f-8
lt do n	a-4b-4d-4e-3f-5
lt do p	a-4b4d-6e-3
lt do r	a-6b-7c-5d-6e-6f-5
lt do s	e-3f-4
lt do t	c-3d2
lt do v	a-4b-7c-7d-4e-3f-6
lt do x	a-4b4c-4e-4
lt doctor v	a-4b-4d-3
lt dog .	a-5b-6c-3d-4f-6
lt dog v	a-4b-4c-4d-4e-4
lt door .	b-4c-4
lt door i	a-7b-8c-7d-5e-8f-3
lt door r	a-3e-5f-3
lt door v	a-4b-4c-3d-3e-5
lt door x	a-4d-4f-5
lt down .	a-3b-4d-8e-6f-3
lt down c	a-3b-3e-4f-3
lt down d	a-4b-3e-4
lt down i	a-7b-6c-9d-3e-5f-3
lt down p	b-3c-3d-3e4f-4
lt drawer i	a-2b-3d-5e-3
lt drink .	b-4c-3d-4e-7f-2
lt drink n	a-4b-4d-3e-3
lt drive i	a-3c-5d-6f-4
lt drive p	b-6d-3e-6f-3
lt drop p	a-4b-6c-5d-7e-8f-7
lt each i	a-5b-4c-4d-4e-4f-4
lt early n	a-4b-3f-4
lt early s	a-6c-4d-5e-3
lt eat p	a-4b-4d-4f-7
lt eight .	a-6b-5c-4d-3f-5
lt either p	a-3b-5c-4d-4e-4f-4
lt eleven .	a-4b-3e-3
lt eleven n	a-6f-3
lt else .	a-10c-5d-4e-5f4
lt embarrass p	a3b-4c-5d-3e7f-3
lt end .	a-6c-3d-6e-4f-7
lt end d	a-3b-6c-5d-4e-4f-3
lt end i	a-3b-6c-6e-7f-6
lt end p	a-9b-5c-4d-4e-4f-6
lt enjoy p	a-4b-5c-5d-6e6f-6
lt enough .	a-5b-11c-6d-3e-7
lt enough i	a-6c-5e-5f-6
lt even d	a-7b-4c-8d-10e-6f-4
lt even v	a-8b-8c-6d-7f-5
lt evening .	a-3b-6c-4d-5e-5f-6
lt evening i	a-4b-3c-3d-5e-3
lt ever v	a-8b9c-4d-5e-14
lt ever x	a-4b5c-5d-3e-6
lt every N	a-3b-6c-3d-2e-4f-5
lt every a	a-3b3
lt every n	a-4b7c-4d-8
lt everyone i	d-3
lt everyone v	a-3b3c-3d-8e-4f3
lt everyone x	a-4b3d-3e-7
lt everything .	a-2b-6c4d-4e-5f-4
lt everything i	a-4b-5c-6d-6e-7f-5
lt everything p	b4d-4e-11f-4
lt excuse .	a-4d-3f-8
lt exist .	a-4b-5c-5d-4e-5f-5
lt expect p	b-3c-5e-8f-4
lt explain p	a-5b3c-3d-4e-6f-5
lt extent p	a-4b-3c-5d-3f-4
lt extra n	a-6d-3e-2f-5
lt eye .	a-5b-6c-3d-2e-6f-5
lt face .	a-6b-9c-4d-5f-5
lt face i	a-2b-4c-3e-4
lt fail .	a-3b-6
lt fail p	a-6b-3c4d-5e-4f-3
lt failure .	a-4b-4c-4d-4e-3f4
lt fall .	b-3c-3d-3e-3f-3
lt family .	a-5c-5e-6f-3
lt family c	b4f3
lt family v	a-3b-3d-4f-3
lt father .	a-3b-6c-4e-4f4
lt father v	a-5b-3d-8e-4f-4
lt father x	a4b-11c-3d-6e-3f-2
lt fault .	a-8c-4d-5f-7
lt fault p	a-3b-5d-3f-4
lt feed p	a-4b-5d5
lt feel .	a-6b-4f-8
lt feel a	a-8b-17c-9d-6e-3f-13
lt feel d	b-4e-3f-4
lt feel i	a-6b-9c-8d-5e-8f3
lt feel n	a-4b-11c-11d-6e-3f-8
lt feel p	b-6c-3f-5
lt feel r	a-8b-4c-3e-5f-4
lt feel s	a-11b-8c-3e-12f-5
lt feel v	a-8b-4c-8d-10e-8f-14
lt fence .	a-3b-3c-3e-3
lt few n	a-3f-3
lt fifteen n	a-4b-3c-5d-4e-4f-6
lt filter v	a-3b-3c-3d3e-4
lt filter x	a-4c-3d-4
lt find d	a-3e-5
lt find i	c-5d-3e-5
lt find p	a-7b-8c-5d7f-5
lt fine .	a-5c-3d-4
lt fine i	a-3b-2d-3e-8f-3
lt finish .	a-6b-10c-6d-5e-6f-2
lt finish d	a-6b-4c-4d-3e-5f-4
lt first .	a-3b-4e4
lt first n	a-3b-3d-4
lt five .	a-4
lt five n	a4c-3d-3f-4
lt fix .	a-8b-4c-3d-6e-7f-8
lt fix p	a-5b-8c-7d-6e2f-5
lt flinch r	a-3b-4c-3e-3f-5
lt floor .	b-4d-4e-3f-3
lt flower .	a-9b-3c-3d-4e-7
lt follow p	b-5c-3d-3e-5
lt food .	a-4b-3
lt fool i	b-2c-3d-4e-5f-6
lt fool t	a-3b-3f4
lt foolish i	a-11b-4c-6d-6e-4f-3
lt foot .	a-3b-5c-5d-5e-5f-5
lt for a	a-8b-3c-5d-3e-3
lt for d	a-11d-5e-2f-5
lt for n	b-5c-10f-5
lt for p	b-8d-5e-4f-5
lt for r	a-4b-3c-6e-3
lt for u	c-5d-4e-5f-3
lt for v	a-4b-8d-4e-6f-6
lt forget d	a-7b-5e-3
lt forgive p	a-7b-3c-4d-2e4
lt form .	a-3b-3c-3
lt forty n	a-4
lt forward i	c-3f-3
lt four .	a-7b-5d-3
lt four n	b-3c-3d-3f-3
lt fraud .	b-3c-2d-3e-5f-6
lt friday .	b-4d-3e-3f-5
lt friday p	a-4b-3c-3d-4e-5f-3
lt fridge .	b-3d-4e-5f-4
lt friend .	a-5b-6c-6d-5e-6f-3
lt frighten p	a-6b-6c-8d-8e-11f-10
lt frightened .	a-2
lt frightened p	a-6b-6c-3e-5f-6
lt from d	a-6c-8d-4e-4f-8
lt from n	a-6b-4c-6d-6e-4f-6
lt from p	a-6b-9c-3e-8f-6
lt from r	a-3b-4c-3
lt from v	a-5b-6c-5d-7e-9f-4
lt front i	b-5c-3d-4e-6f-3
lt full i	a-7b-3c-3d-3e-4f-3
lt full n	a-4b-6c5d-4e-5f-5
lt fun .	a-11b-3c-7d-6e-5
lt furious .	a-3b-4e-3
lt future i	f-6
lt gamble i	a-5b-4c-3d-4e-5f-5
lt garage .	a-4b-5c-3d-5e-4f-6
lt garden .	a-6b-5c-5d-7e-8f-5
lt get .	b-3c-5d-3f-3
lt get a	a-4b-3d-3e3f-3
lt get d	a-9b6c-11
lt get i	a-7c7d-13e-10f-7
lt get n	a-9b-7c-9d-8e-4f-6
lt get p	a-6b-8c-4d-5e-9f-3
lt get r	b-8c-3d4f-6
lt get t	c-3d-3e-4f-4
lt get v	a-15b-11c-12d10f-6
lt give d	a-10b-8c-10d-5f-5
lt give i	b-8c3d-7e-3f-6
lt give p	b-10c-6d-4e-13f-5
lt glad .	b-3c-5
lt glad p	a-4c-3d-3
lt glance i	a-6b-8c-4d-3e-5f-7
lt go .	a-9b-2c-5d-5f-6
lt go a	a3b-3c-6e-5f-3
lt go i	b-4f-5
lt go r	a3c-3e-3f-3
lt go t	b-7c-5d-3
lt god .	a-3b-3d-3e-2f-2
lt good .	b-5c-6d-8e-4f-7
lt good i	a-3c-4e-8
lt good n	a-3b-6c-7d-5e-6f-7
lt good r	a-4e-4f-5
lt good x	a-5b-4e-7
lt goodbye i	a-4e-3
lt goodbye p	b-4c-6d-3e-3f-6
lt grab d	b-3c-4e-3f-2
lt grateful i	a-3b-4c-5f-4
lt group .	a-5b-3c-4d-8e-6f-3
lt guest .	a-6b-4c-4d-4e-4
lt guilty .	a-5b-4c-3d-3e5f-4
lt gym .	a-4b-5c-4d-4e-4f-5
lt habit .	a-4b-4c-7d-8e-4f-5
lt habit i	b-3c-3e-3f-3
lt habit v	a-3b-2d3f-2
lt hair .	b-4c-2d-3e-7
lt hair c	b-2d-3e-3
lt half i	a-3b-6d-2e-3f-5
lt half n	a-6b-3c-3d-3e-3f-4
lt hand .	a-5c4f-3
lt hand a	a-5b-3c-3d-5f-4
lt hand c	b-3c-3d-3e-5f-4
lt hand i	a-5b-4c-5d-4e-3
lt hand p	b-4c-3d-7e-4f-4
lt hand v	a-9b-3c-7d3e-3
lt happen .	a-7b-5d-6e-4
lt happen r	b-6c-3d-3f-3
lt happen s	a-11b-4d-4e-3
lt happen t	f-3
lt hard .	a-4c-6d-3f-5
lt hard i	e-3
lt hard n	a-8b-3c-3d-5f-5
lt hard p	a-2e-3
lt hard t	a-6e-3
lt hardly v	a-11b-9c-6d-5e-3f-4
lt harm .	a-5b-4c-5d-4f-4
lt hate n	b-3c-4d-5e-3f-4
lt hate p	a-9b-8c-7d-6f4
lt have .	b-7c-4e-4f-3
lt have a	a-6b-5c-4d-3f-3
lt have d	b-11c-4d-5f-10
lt have i	a-5b-5c-6e-5f-2
lt have n	a-8b-7c-9d-5e-6f-6
lt have p	a-5b-11c-4d-4f-8
lt have r	a-9c-8d-3
lt have t	a-3b-13d-4e-11f-8
lt have u	a-12b3c-9d-5f-8
lt have v	a3b-9d-6e-13f-4
lt have x	a8b-3d-3e-5f-10
lt he n	a-7b-4c-5d-3e-3
lt he r	a-3b-3e-3f-2
lt he v	a-2b-14c-5d-6e-6f-5
lt he x	a-2b-4c-4d-5f-12
lt head .	b-4c-5d-4e-4f-3
lt head i	a-10c-9d-9e-7f-7
lt head x	a8b-3d-4e-3
lt hear .	a-4
lt hear d	a-7b-10c-5d-5e-7f-5
lt hear i	a-4b-3c-9d-5e-4f-7
lt hear p	a-5b-4c-6e-5
lt hear s	a-6b-3c-5d-4
lt heart i	a-4c-5d-4e-10f-4
lt help .	a-12b-5c-4d-5e-8f-6
lt help i	f-4
lt help p	a-6b-5c-5d-4e-6f-4
lt her .	a-6c-5d-9
lt her a	b-5c-3d-4e-7f-4
lt her c	b-3c-5e-5f-4
lt her d	a-3b-4d-4e7f-3
lt her i	a-3b-5c-6d-5e-8f-5
lt her n	a-5b-11c-7d-7e-5
lt her r	a-6b-5c-3e-3f-8
lt here .	a-7b-4c-5f-4
lt here i	a-6d-6e-5
lt hide .	a-7b-5c-4d-5e-3f-6
lt hide d	a-8b-10c-6d-3e-4f-3
lt hide i	a-7b-6c-5d-5e-5f-5
lt hide p	a5c-7d-9e-8f-6
lt him $	a-6c-3d-3f-5
lt him .	b-3c-4e-4
lt him c	a-6b-5c-3d-3f-4
lt him d	a-5b-4c-6f-4
lt him i	a-6b-5c-6d-3e-3f-6
lt him n	a-5b-7c-5d-7e-5f-6
lt him r	a-6b-4c-6d-4e-5f-7
lt him s	a-5b-3c-8e-4
lt him t	c-4f-2
lt him u	c-4f-6
lt himself .	a-6b-5c-5e-9f-4
lt himself i	a-3b-4d-3
lt his n	c-3d-3e-12
lt his v	a-3b-4c-3d-3e-6f-4
lt history .	a-3b-5c-3d-3e-4f-3
lt hit d	a-6b-6c-5d-3e-4f-4
lt hit p	a-5b-6c-7d-6e-11f-12
lt hold d	a-4b-3c-4d-4e-4f-3
lt hold i	a-7b-3c-3d4e-10f-4
lt hold p	a-3b-6c-3d-4e-6f-5
lt holiday n	a-3c-7d-6e-6
lt home .	a-5c-6d-6e-3f-5
lt home d	a-3
lt home i	a-6b-5c-3e-4
lt home r	a-3
lt honest .	b-6d-3e-7f-6
lt honest i	a-4d-8
lt hope p	a-5b-4c-6d-5e4f-4
lt hour .	a-7b-4c-4d-3e-3f-3
lt hour c	c-3d-3
lt hour i	a-4b-6c-5d-6e-4f-6
lt house .	a-4d-4e-7f-6
lt house i	d-3e4
lt house x	a-3b-4c-5d-5f-3
lt how a	b-7c-6d-4e-6f-3
lt how d	a-4
lt how n	a-5b-6c-3d-4f-4
lt how p	a-2b3c-8d-4e-5f-7
lt how t	b-4e-3f-4
lt how x	a-11b-4
lt hurt .	a-7b-7c-4d-5e-4f3
lt hurt d	a-3b-5c-3d-4e-3f-5
lt hurt p	b-9d-5e-5f-7
lt husband .	a4b-5c4d-3f-5
lt husband i	a-6b-6c-6d-7e-6
lt husband v	a-5c-6d-5e-3f-5
lt husband x	a-10b-3c-3f-8
lt i .	a-5b-6c-3d-5e-8
lt i n	a-5b-5c-7d-6e-4f-7
lt i r	a3c-12d-4e-6f-8
lt i v	d-7
lt i x	b-3c3e4f3
lt ice .	b-4c-5d-6e-4f-4
lt idiot .	a-3b-3c-3d-4e-3f9
lt idiot i	a-5d-4e-5f-5
lt if .	a-4b-3c-5d-9e-2f-9
lt if d	a-8b-3c-8d-5e-5f-4
lt if n	b-4c-2d-4e-3f-4
lt if p	a4b-3c-6f-3
lt ignore p	a-7c-4d-5e-9f-10
lt ill .	a-10b-11c-6e-5f-7
lt imagine p	a-5b-3c-8d-6e-5
lt in .	a-9b-4c-7d5e-10f-6
lt in N	a-3b-3c-6d-3e-4f-3
lt in d	c-6d-3e-8
lt in i	a-10b-8c3d-6e4f-7
lt in n	a-4b-5c-7
lt in p	b-6f-6
lt in s	a4b-3
lt in x	a-7b-5d-4e-4f-4
lt instead .	a-6b-2c-3f-4
lt intention i	d-3e7
lt into .	f4
lt into d	a-6b-12c-4e-7f-11
lt into p	a-11b-6c-6e-9f-4
lt ironing .	a-5b-6c-3d-4e-6f-5
lt issue i	a-6b-5d-4e-5f-6
lt it .	a-9
lt it a	a-2c-3d-3e4f-5
lt it c	a-6b-4c-9d-5e-4f-8
lt it d	a-5b-4c-4d-2e-7
lt it i	a-4b-5c-13d-3f-4
lt it n	a-6c-3d-4e-8f-6
lt it p	a-4f-3
lt it r	a-18d-4e-12f-9
lt it s	a4b-3c-8d-7
lt it t	c-7d-7f-7
lt it v	a-16b-9d-7e-10f-3
lt it x	a3c-4e-9f-4
lt january .	a-5b-4c-3e-6f-3
lt jo .	b-3
lt job .	a-5b-3c-4d-4e-4
lt joint n	a-3
lt joke i	a-4c-3e-6f3
lt joy i	a-4b-5c-4d-6e-8
lt judge i	b-3
lt jump i	a-7d-4f-6
lt june .	a-3b-4c-6d-4e-3f-3
lt just a	a-4e-5
lt just d	a-9b-6d-10e-6f-7
lt just i	a-8b-3c-3d-3e-4f-4
lt just n	a-6c-6d5e6f-5
lt just r	a-11d-3
lt just t	a-5b-6c-5d-5e-5f-5
lt just v	a-8b-5c-6f-4
lt keep d	b-4c-3d-3
lt keep p	a-6b-6c-7d-3e3f-7
lt keep v	a-7c-3e-10f-3
lt kettle i	b-4d-3e-4
lt key c	b-3c-3e-5
lt key i	a-3b-3
lt kick i	b-3c-4d3f-5
lt kid .	a-6c-5d-7e-10f-4
lt kid c	c-3f-4
lt kid i	a-4b-8c-6d-4e-10f-7
lt kid p	f-2
lt kid r	b-3
lt kid t	a-3b-3e-5
lt kid v	a-5b-4d-8e-3
lt kid x	a-6c-2d-3
lt kill d	a-5b-9c-7d-5e-6f-6
lt kill i	a-5b-4c-6d-8e-5f-9
lt kill p	a-7b-8d-8e-10f-10
lt kind i	a-5b-4c3e-5
lt kitchen .	a-3b-3c-3d-6e-3f-5
lt kitchen i	a-5c-3d-4
lt knee .	a-5b-5c-4d-6e-5f-4
lt knife .	a-5b-3c-5d-4e-5f-4
lt knife i	a-3b-5d-4f-5
lt knock .	a-7b-8c-8d-6e-7f-8
lt knot i	a-4b-8c-4d-5e-6f-5
lt know .	a-10b-3c-8e-5
lt know d	a-10b-6c-7d-2e-6f-4
lt know p	b-5d3e-7
lt know r	b-7c-5d-3e-6f-5
lt know s	a-10d-3
lt lad v	a-4b-5d-6f-3
lt land .	b-3c-3e-4f-3
lt laptop .	a-3c-3d-4e-3f-3
lt laptop r	a-5c-6d-3
lt last .	a-4b-6c-4d-4e-5f-5
lt last n	a-12b-7d-6e-5f-5
lt late .	a-4d-3e-3f-3
lt late i	a-5
lt later .	a3e-5
lt laugh .	b-3c-3e-4
lt laugh i	a-5c-3d-4e-2
lt lawn .	a-3b-5c-4d-6e-4f-4
lt leave .	a-6b-7c-4d-5f-3
lt leave c	a-4c-6f-5
lt leave d	b-4c-3e-2
lt leave i	a-5b-3d-3e-4
lt leave p	a-5d-4e-12f-6
lt leeds .	a-3b-6d-6e-7f-9
lt leg i	b-3c-3d-6e-4f-3
lt less .	a-5c-3d-5e-4f-4
lt less i	a-7b-5c5d-6e4f-2
lt let d	b6c-4d-10e-7
lt let p	a-4b-9e-8
lt letter .	a-6c-7d-3
lt letter c	a-3b-3c-4d-2f-4
lt letter i	c-3e-4f-4
lt library .	a-4b-6c-5d-5e-5f-6
lt lie .	a-11b-6c-8d-11e-6f-8
lt lie a	a3b-4e-3
lt lie c	a-2b-5c-7d-4e-3
lt lie d	a-7b6d-6e-5
lt lie i	a-12c-8e-10f-4
lt lie p	a-6b-3d-5f-6
lt lie r	c-3d-4f-5
lt lie s	c-6d-7e-5f-4
lt lie x	a3c-2d5e-4
lt life .	a-6c-6d-7e-5
lt life p	a-3b-2f-5
lt life x	a-5b-3c-6d-4e-3f-4
lt lift d	a-4c-5d-5e-7f-3
lt light .	a-3f-3
lt light i	b-4
lt like d	a-5b-11c-9d-5e-9
lt like n	a-5b-3c-5d-5e-8f-7
lt like p	b-7c-4d-3
lt like t	a-5c2e-4
lt like u	b-3c-5d-4e-3f-3
lt like v	a-4b-7c-4d-3e6f-7
lt line .	a-4c3d-4f-3
lt list .	f-4
lt list i	a-5b-7c-7d-4e-5f-4
lt listen .	a-8b-8c-3d-3e-7f-2
lt little n	a-3b-4c-4e-4f-4
lt live .	a-5b-4c-7d-4e-7f-4
lt live i	a-4b-6c-4d-4f-8
lt lock d	a-3b-7c-3d-2f-4
lt lock i	a-4b-4c-2d-4e-6
lt lock p	a-4b-3c-3d-4e-3
lt log i	c-3d-6
lt lol .	e-5f-5
lt lonely .	a-6b-5d-3e-4f-5
lt lonely c	a5c-3d-4f-3
lt long .	a5b-3c-4d-7f-6
lt long n	a-5b-4c-4e-4f-6
lt longer .	a-3b-3d-3f-6
lt look .	a-3b-6c-7d-4e-4f-6
lt look i	a-8b-5c-6d-6e5
lt look p	a-3b-6c-5d-7e-5
lt look r	a-4b-4c-5d-4e-3f4
lt lose .	a-2e-4
lt lose d	a-7b-5d-5e-6f-3
lt lose p	b-4c-5e-8f-8
lt lot .	b-5c-4e-3f-7
lt loud .	b-5c-6d-5e-4f-7
lt love .	a-6c-4d-6e-5
lt love p	a-5b-15c-5d-6f-2
lt lunch .	a-6b-5c-6d-5e-4f-4
lt mad .	a3b-3c-4d-5f-3
lt make .	a-4b-5d4f-6
lt make d	a-6b-7c3d-6f-7
lt make i	a-5b-3c3d-9e-3
lt make n	a-3b-6c-6d-5e-4f-5
lt make p	a-6c-5e-10
lt man .	a-5b-6c-7d-3e-8f3
lt man a	a-4d-4f-5
lt man i	a-3b-4c-3d-2f-6
lt man p	a-9c4d-3e-4f-7
lt man v	a-7f-5
lt man x	a4c-4d-7e-6
lt many n	a-4b-5c-4d-4e-7f-4
lt march .	a-6b-5c-5d-4e-3f-4
lt mark c	a-3c-3d-4f-4
lt mark i	b-6c-4d-5e-5f-3
lt marriage .	a-4b-3c-4d-3f-3
lt marry p	a-8b-4c-3d-3e5f-3
lt match .	a-4b-3c-4d-4e-6f-3
lt may .	b-4d-4e-3f-4
lt may x	a-7b-4c-8d-7e-4f-5
lt me $	a-3b-5c-3d-3e-7
lt me .	a-7c-4d-3e4
lt me a	a-8b-9c-4d-5f-5
lt me c	a-7b-10c-6d-5e5f-3
lt me d	b-7c-4d-5e-15f-4
lt me i	c-3d-4e-11f-6
lt me n	a-12b-9c-3d-5f-3
lt me p	a-6b-7d2f-4
lt me r	c-3d-3e3f-5
lt me s	a-11b-8c-3d-3e-11
lt me v	a-11b-12c-5e-3f-2
lt me x	b-8f-3
lt mean .	a-5c-3e-6f-4
lt mean d	a-7b-9c-3d-5e3f-3
lt mean p	a-9e-4f-3
lt mean r	a6b-3c-6d-3f-4
lt mean t	a-10b-7c-4d-5e4f-6
lt meet .	b4c-4e-4
lt meet i	a-4c-2
lt meeting .	a-6b-5c-5d-4e-3f-5
lt mention p	a-4b-4c-4d-6e-3f-4
lt merely v	a-6b-5c-5d-7e-4f-7
lt mess i	a-4b-10c-3d-6e-5f-6
lt message .	a-7b-2d-5e-3f-2
lt message p	b-3d-3e-3
lt mia v	a-4b-4c-3d-4e-6f-4
lt midnight .	a-3d-3e-4f-3
lt might r	a-3c-5d-2e-6f-7
lt might x	a-5c-9
lt mile u	a-6b-4c-3d-3e-3f-5
lt mind .	a-7b-4e-3f-6
lt mind i	b-3c-4d-4e5
lt mine .	b-3d-3f-2
lt minute .	a-3b-5c-4d-9e-3f-4
lt minute c	a-3b-4c-3d-4e-3f-3
lt minute i	a-3b-9c-3d-3e4f-3
lt mirror .	a-3b-5c-3d-4e-4f8
lt misery .	a-4b-6c-6d-4e-8f-5
lt miss .	a-5b-9c-6d-7e-5f-13
lt miss d	b-4c-5d-3e-6f-3
lt miss p	a-3b-8c-3d-3e-6f-4
lt mistake .	a-3f-3
lt mistake x	a-6d3e-2
lt mo .	a-3b-2c-3d-3e-3f-3
lt molehill .	a-3c-3e-5
lt monday .	a-7b-3c-9d-3e-4f-5
lt monday i	a-5b-4d-4e-3
lt monday p	c4
lt money .	b-4c-8d3e-3f-3
lt money i	a-3c-3f-4
lt money x	a-6b-4c-3e-3f-5
lt monster .	a-4b-4c-4d-4
lt month .	a5b-7c-5d-8e-3f-6
lt month i	a-5b-5c-3d-7e-3
lt month p	a3c-5
lt more .	a-7b-4c-4d-3f-4
lt more i	a-5b-4c-6d-3e-4f-7
lt more n	a-6b-7c-5d-4e-6f-3
lt more p	e-4
lt morning .	a-5b-6c-6e-5f-9
lt most n	a-5b-5c-4d-6e-5f-4
lt mother .	a-4b-8d-4e-6
lt mother n	a-4c-7d-6e-5f-5
lt mother r	a-4b-6c-3e-5f-7
lt mother v	b-3d-4f-4
lt mother x	a-8b-4c-4d-3e-3f-7
lt motion .	a-3d-3
lt mountain i	a-3c-3e-5
lt move d	a-4b-11c-7d-6e-3f-6
lt move i	a-5c-6d-4e-6f-4
lt move r	a-4b-5c-5d-4f-3
lt much .	a-7b-4c-5d-5e-5f-6
lt much c	a-4c-4d3e-3
lt mug .	a-4b-4c-3d-3e-3
lt must v	a-4b-7c-5d-5f-5
lt must x	a-6b-5c-5d-5e-5f4
lt my a	a-4b-4d-6e-8f-7
lt my n	c3d3e-6f-4
lt my r	b-7c-5d-6e-4f-3
lt myself .	a-8b-7c-8e-7f-5
lt myself a	b-4c-3d-3f3
lt myself d	a4b-4c-4d-10f-5
lt myself i	a-5b-3c-7e-4f3
lt myself n	b-3c-3d-7e-2f-4
lt myself r	a-4b-3c-4d-3e-3f3
lt name .	a-6b-3c-4e-3f-4
lt nearly v	a-7b-7c-5d-7e-5f-8
lt nearly x	a-3b-9c-3d-5e-4f-3
lt need .	a3b-5c-5d-3e-3f-6
lt need d	a-2b-4c-5
lt need n	a-4b-3c-3e-3f-2
lt need p	b-3e-3f-3
lt need t	a-4b-4c-5d-3e-5f-3
lt neighbor x	a-6b-3c-6d-6e-3f-3
lt never r	b3d-3e-6f-3
lt never v	a-3c-6d-4
lt never x	b4c-9d-4e-9f-2
lt new n	a-10b-7c-9d-4e-9f-7
lt next i	a3b-5c-6d-4e-5
lt next n	a-4b-4f-3
lt nice n	a-6b-4c-3d-5e-3f-6
lt night .	a-4b-6c-6d-4e-4f-8
lt night i	a5b-3e-3
lt night p	a-3b-4c-3d-4e-3f-3
lt nine .	a-5e-5f-3
lt no .	b-4c-3e-4f-2
lt no a	a-4b-9d-4e-11
lt no n	b-14c-10d-9e-4f3
lt nobody i	a-6b-5
lt nobody n	a-7b-7c-5d-5e-5f-7
lt nobody v	a-6c-6d-8e-6f-6
lt nobody x	b3c-5d-3e-9
lt none i	b-4c-5d-7e-3
lt not .	a-7b-5c-6d-8e-3f-5
lt not a	a-10b-6c-4d-9f-10
lt not d	a-14b-10d-7e-11f-9
lt not i	a-8c-5e-5f-3
lt not n	a3b-5c-6d-5e-7f-3
lt not p	a-4b-12d-6e-9
lt not r	a-7d-11e-5
lt not s	d-3f-5
lt not t	a-6b-4c-5d-3e-4f-5
lt not v	b-11
lt not x	a4d-3e-3f-5
lt note i	b-3c-3
lt nothing a	a-7b-5d-3f-5
lt nothing c	a-4b-3e-4
lt nothing i	a-4c-4d-9e-5f-6
lt nothing p	b8e-8f-3
lt nothing r	b3c-3d-4e4f-5
lt nothing t	a-4b-6c-4d-4e-6
lt nothing v	a-6c-7d-3e-8f-3
lt nothing x	a-4e-5f-4
lt notice .	a-10b-7c-5d-4e-3f-5
lt notice p	a-6d-3e-8
lt notice r	a-7b-4d-4e-6f-4
lt notice s	a-4b-3c-6f-3
lt now .	a-4b-6c-3e-10
lt now i	a-3b-4c-3
lt now p	b-3f-4
lt of .	d-3e-3f-3
lt of N	a-3c-4e-3f-5
lt of a	a-5d-3e-3f-6
lt of d	b-5f-3
lt of n	a-3b-3d-8e-6
lt of p	a-7b-12c-6e-3f-11
lt of r	c-3d-3e-7f-5
lt of u	a-10b-6c-7d-7e-7f-5
lt of v	b-7c-10d4e4f-6
lt of x	a-4b-4c-5d-6e-7f-7
lt off .	a-5b-4c-4e-3f-3
lt off d	b-5d-8e-4f-6
lt off i	b-9c-3d-5e-6
lt okay .	a-8b-3c-6d-5e-3f-7
lt old a	a-3c-4d-5e-3f-5
lt old n	a-7b-10c-5e-6
lt on .	b-4d-9e-4f-3
lt on N	a-7b-3d-4e-3
lt on d	a-5d3f-5
lt on i	a-3b-9c-5d-3e-8f-3
lt on n	a-2b-6c-6d-6f-4
lt on p	a-10d-3f-7
lt on r	e-3
lt once .	a-4b-3c-3e-4
lt once v	a-8e-5
lt one .	a-7b-6c-4d-5e-6f-5
lt one a	a-7b-6c-4d-4e-3
lt one i	a2b-3d-4e-3f-6
lt one n	a-6b5c-3e-8f-4
lt one p	a-4d-3e4f-3
lt online .	a-3b-3c5d-5f-4
lt only a	a3b-4d-7f-4
lt only d	a-9b-7c-6d-3f4
lt only n	a-3b-3d-4f-8
lt only r	a-3b-5e-7f-3
lt only u	a-3b-5d-3e-9f-7
lt only v	a3b-7c-7d-4e-9f-4
lt only x	a-9
lt open .	a-4d-2e-3f-4
lt open d	a-4b-4c-5d-5e-5f-4
lt open i	b-7c-4d3e-3f-5
lt open p	a-4b-8c-4d3e-5f-3
lt open s	a-8b-3c-4d-3
lt or d	a-6b-7d-4e-4f-4
lt or n	a-7b-5e-4
lt or p	a-7b-4c-5d-4e-6f-3
lt or r	b-5c-4d-5e-7f-6
lt or t	a-4b-3c-7e5
lt or v	b-4c-4d-5e-5f-3
lt other n	d-4
lt ought t	a-5b-5c-3d-3e-4
lt our n	a-2b-6c-5d-4e-5f-5
lt out .	a-4b-6c-5d-5f-4
lt out a	a3b-3c-4d-3e-3f-5
lt out c	a-7b-4c-4d-4e-3f-6
lt out i	a-6b-6f-4
lt out p	a-7b-3c-2d-3e-3
lt out r	a3b-2c-3d-3e-10
lt over .	a-5b-4c-5e-4f-4
lt over c	b-3c-3d-3e-4
lt over d	a-5b-8c-3d-7e-12f-4
lt over i	a-4f-3
lt over p	b4d-4e4f-4
lt owe p	a-9b-5c-4d-5e-8f-4
lt own .	a-4b-3c-6e-3
lt own d	b-4c5d-6e-4f-3
lt own i	b-3c4d-5e-3f-3
lt own n	a-4c-4d-3e-5f-4
lt pack d	a-3b-4e-4f-3
lt park .	a-7b-7c-6d-9e-3f-5
lt park i	a-5d-4
lt part .	a-6b-3c3d-10
lt part i	a-4b-6c3d-7e-5f-10
lt pass d	a-3
lt pay .	a-6b-3d-4
lt pay d	a-4b-7c-6d-7e-6f-6
lt pay i	a-4b-6c-4e-4
lt peek .	a-11b-4c-7d-6e-4f-8
lt people .	a-4b3e-7f-4
lt people p	a-3b-3c-3d-3f-4
lt person .	a-9b-4c-3d-3e3f-7
lt phone .	d-3e-3
lt phone d	a-4b-5c-4d-3e-4f-3
lt phone i	a-6c-5d-6e-3f-6
lt phone n	b-5
lt phone p	b-3
lt phone r	a-4b-3c-6e-9
lt phone v	a-3b-4d-8e-4f-3
lt phone x	a-6b-4d-6
lt photo .	a-5b-5c-4d-6e-4f-8
lt pick d	a-3b6
lt pick i	a-4b-3c-4e-3
lt picture .	a-7b-7c-4d-5e-8f-5
lt picture i	b-3c-4d-6e-7f-4
lt piece i	a-4b-3c-4d-3e-3f2
lt please v	a-5b-6c-6d-3e-7f-4
lt pleased i	b-5d-4f-7
lt point i	a-4b-5d-6e-5f-7
lt poor n	a-3b-3d-7e-7f-4
lt porn .	a-5c-2d-3e-2f-3
lt porn i	a-6
lt post n	a-4e-4f-3
lt private n	a-4b-4c-4d-4f-4
lt promise p	a-3b-4d-5e-5f-5
lt proud .	a-3b-5c-4d-4e-5f-5
lt proud i	a-4d-3e-3
lt pull d	a-4b-3c-5f-4
lt punch d	a-5b-4c-3d-3e-6
lt punish p	a-12b-6c-5d-4f-6
lt push d	a-6b-7c-4d-8e-6f-6
lt push p	a-7b-5c-7d-6e-8f-4
lt put d	a-8b-5c-5d-6e-6f-8
lt put i	c-6d-9
lt put p	b-6c-3d-4e-9f-3
lt question .	a-5b-3c-5d-3e-3f-2
lt quiet .	a-3b-3c-3d-3f-4
lt quiet n	b-3d-3e-6
lt rain .	a-4b-5c-5d-4e-8f-7
lt rain r	a-6b-9d-8e-10f-6
lt raise d	a-7b-9c-8d-6e-8f-5
lt rather v	a-3b-4c-4e-8f-3
lt rather x	a-4b-3c-2f-4
lt razor i	b-4c-9d-5e-3
lt read d	a-4b-4c-8d-4e-5
lt read i	b-8e-4f-4
lt read p	b-4c-4e-4f-5
lt really .	a-8b-7e-3f-7
lt really v	a3c-3e-5f-6
lt reason p	b-3c-3d-5e-3
lt reason t	a3b-3c-4e-3f-6
lt receipt .	a-3b-3c-8d-5e-5f-3
lt recovery .	a-5b-5c-5d-4e-5f-4
lt regret d	a-6b-3c3d-5e-4f-3
lt regret p	a-4b-6c-5d-6e-6f-3
lt regret s	a-7b-4c-10d-3f-5
lt reject .	a4b-6c-3e-3f-5
lt relapse i	b-3c-5d-7
lt remember d	b-6c-4d-3e-5
lt respect p	a-3b-9c-4d-5e-6f-5
lt responsibility i	a-3b-4c6d-3f-3
lt rest .	a-7b-4c-5e-3f-3
lt review .	a-4f-4
lt right .	b4c-6d-7f-6
lt right i	a-4b9d-5e-7
lt right n	a-6b-6c-6d-3f-6
lt right p	a3c-3d-5
lt ring .	a-6c-7d-4e-3
lt ring a	a-4b-4c-4d-3e-4f-4
lt ring d	a-3c-4d-3e-4f-4
lt ring i	b-2e-3
lt ring n	a-3b-3c-3d-5e-3f-4
lt ring p	a-6b-4c-3d-3e-4f-6
lt road i	a-2b-3c-6d-6e-5f-5
lt rob d	a-4e-4
lt rob p	a-5b-6c-7d-6e-4f-3
lt room .	a-5b-2c-3d-4e-3f-4
lt room i	d-4
lt rope .	a3
lt rope i	a-6b-6c-5d-5e-7f-6
lt round d	b-3d-5e-5
lt round p	a-4b-3c-5d-3e-7f-6
lt row .	d-4
lt rule i	a-6
lt run .	a-8b-3c-6d-7e-6f-7
lt run i	a-3b-4c-7d-6e-4f-4
lt sad .	a-8b-8c-4d-3e-7f-4
lt sad c	c-3
lt safe i	a-3b-5c-3d-2e-6f-3
lt safe n	a-2b-4c-6d-4e-3f-6
lt saint .	a-9b-6c-5d-5e-6f-7
lt sam .	a-5b-5c-4d-3e-4f-4
lt same .	a6d-4e-3f-3
lt same n	a-7e-3f-3
lt saturday .	f-3
lt saturday c	c-7d-3
lt saturday n	a-5b-3c-3d-4e-3f-3
lt say .	a-5c-4d-3e-5f-4
lt say a	a-4e-6
lt say d	a-3b-4c-3e-5f-3
lt say i	b-4c-3e-3f4
lt say j	a-3c-3f-3
lt say n	a-3e-3
lt say p	a-7b-10c-3d-4e-9f-7
lt say r	a-5b-3f-7
lt say s	a-4b-3c3e-6
lt say v	a-3c-4d-6e-5f-3
lt say x	a-5b-5c-3d-3e-6f-3
lt scared i	c-4d-4f-4
lt scared p	a-5b-3e-5f-5
lt school .	a-2b-3f-3
lt school n	a-4
lt school v	a-4b-3c-4d-5e-5f-3
lt scratch d	a-5b-5c-4d-6e-3f-3
lt scream .	a-4b-4c-4d-3e-3f-8
lt screen .	a-5b-6c-4d-8e-5f-7
lt screen i	c-3
lt scroll i	a-7b-8c-4d-3e-6f5
lt sea .	b-2c-3d-6e-4f-3
lt second a	a-3b-5c-3f-4
lt second n	a-6b-4c-4d-3e-4f-6
lt secret .	a-6b-6c-7d-5e-7f-9
lt secretly a	a-4b-5c-3d-4e3f-3
lt see .	a-4c-3e-11f-2
lt see d	a-6b-5c-7d-7f-3
lt see p	a-4b-8c-4d-5e4f-6
lt see s	a-5c-4d-3e-3
lt send p	a-6b-7c-3d-5e-5f-4
lt session .	a-4b-7c-9d-8e-6f-4
lt session i	b-4d-3f-4
lt set i	a-5b-6c-7d-6e-8f-4
lt seven .	a-4
lt shake d	a-6b-4c-4d-4e-6f-4
lt share d	a-6d-2
lt share p	b-3c-3d-4f-3
lt shaving .	b-3d-3f-4
lt she r	a-6e-8f-3
lt she v	a-12b-10c-4d-3f-5
lt she x	b-7c-4d-7f-8
lt shift .	a-5b-3e-2f-6
lt shoot p	a-2b-3d-2e-5f-4
lt shop .	a-5d-3f-3
lt shop v	b-6d-4e-4
lt short i	a-6f-5
lt should t	b-5c-3d-6f-3
lt should v	a-10b-7c-5d-7e-7f-4
lt should x	b-3e-3
lt shoulder .	a-4b-4c-3d-6e-5f-4
lt shout .	b-4c-3e-4f-3
lt shout i	a3b-7d-3e-3f-6
lt shout r	a-3b-4
lt show p	a-6b-4c-2d-4e-4f-3
lt shower .	a-5b-6c-6d-4e-6f-7
lt shut i	a-3b-7d-4f-5
lt shut p	c-6f-4
lt sick .	b-3c-3d-3f3
lt sick i	a-4b-3c-5d-6e-5f-9
lt side .	a-3b4c-3d-3e-3f-3
lt side i	a-6b-4c-3d3f-3
lt silence .	a-8b-3d-3e-5
lt since .	a-5b-5c-5f-3
lt since N	a-6b-4c-4d-3e-7f-3
lt since d	a-7b4d-3e-4
lt since n	a-7b-7c-8d-7e-6f-5
lt since p	a4c-3e-3f-6
lt single n	a-5b3d-3
lt sister .	a-3b-5c-4d-3e-4f-5
lt sister i	c-3
lt sister v	a-3b-3d-4
lt sit i	a-3b-3c-3d-3e-3f-3
lt sit p	f-3
lt site .	a-5b-7c-6e-2f-4
lt site i	a-3d-4e-3f-3
lt site r	a-3c-8d4e-3f-3
lt site x	a-5b-3c-5d3e-4f-3
lt six .	c-3e-3
lt six c	b-4e-4
lt six n	a-3b-3c-3
lt slam d	c-3f-4
lt sleep .	a-5b-5c-5d-6e-4f-6
lt sleep a	a-3e-2f-3
lt sleep c	d-3f-5
lt sleep i	a-4b-6d-3e-10f-3
lt sleep r	a-5b-6c-5d-4e-9f-6
lt slip .	a-5b-4c-4d-4e7
lt slip i	a-6b-6c-5d4e-5f-4
lt slip r	a-6b-6c-5d3f-4
lt slow n	a-3b-2c-4d-2f-7
lt smack p	a-4b-3c-3e-4f-3
lt small .	a-3b-5c-3d-3e-3f-4
lt small n	a-5b-5c-5d-5e-4f-4
lt so .	a-8b-3e-4f-8
lt so a	a-3b-6c-9d-4e-9f3
lt so d	a-8b-4d-7f-5
lt so i	e-5
lt so p	b-9c-3f-3
lt so r	a-4d-4
lt so s	c-4d-5
lt so v	a-10b-7d-3e-6f-5
lt so x	a-4b-5d-4e-7f-4
lt some a	a-3c4d-5e-3f-3
lt some n	a-8b-3c3e-5f-4
lt somehow v	a-4b-5c-5d3e-3f-3
lt someone i	a3b-5e-6f4
lt someone p	a4b-5d-4e-8f-5
lt something .	c-3e-5
lt something a	a-5b-5d-3e-3f-8
lt something i	a-4b-8c-3d-4f-4
lt something p	b-6c-4d-3f-3
lt sometimes p	d-2f-4
lt son n	b-5c-3d-6
lt son v	a-3d-4
lt sorry $	a-4b-4d-7e-3f-5
lt sorry .	a-11d3f-12
lt sorry d	a-5b-6c-6e-5f-9
lt sorry i	b-5c4d-5e-3f-5
lt sorry p	a-4b-5c-9d-3f-6
lt sorry s	a-5b-5d-4e-5f-4
lt spain .	a-2b-6c-4e-5f-5
lt spare n	c-6f-8
lt sponsor .	b-5c-5d-5f-3
lt sponsor i	b-3c-3d-4
lt sponsor x	a-8f-3
lt spy .	a-3b-4c-3d-6e-3
lt stab i	b-7c-4d-5e-5f-4
lt stair .	b-4d-3e-5f-3
lt stand i	a-4b-4c-5d-4e-5f-3
lt stand p	a-8e-3f-3
lt start .	b4
lt start i	a-7b-5c-5d-5e-4f-4
lt start t	a-5b-6c-5d-7e-5f-7
lt start v	a-5b-5c-3d-3e-6f-3
lt station .	a-5b-7c-4d-3e-7f-5
lt stay .	a-4b-3c-5d-3e-5
lt stay d	a-10
lt stay i	a-4b-5c-5d-3f-3
lt step i	a-6c-3d-3e-3
lt stew .	a-3b-3c-4d-4e-6f-4
lt still v	a-3b-5d-3e4f-4
lt stop .	a-7b-6c-5d-4f-5
lt stop i	a-5b-3c-5d-5f-5
lt stop n	b-5e-5f-4
lt stop v	a-4b-5c-5d-7e-13f-4
lt story i	a-5c-4d-3e-5f-5
lt straight i	a-5b-5c-6d-7e-6f-10
lt stress .	a-8
lt stress i	b-3c-6d-7e-3f-3
lt stress x	a-8c-3e-3f-5
lt study .	b-5c-3e-4f-5
lt stuff .	a-6b-5c-6d-8e-7f-4
lt stupid .	a-5b-4c-4e5
lt stupid i	a-7b-3d-5e-6f-4
lt such d	a-6b-6c-6d-5e-5
lt summer .	a-5b-5c5d-4e-5f-3
lt sunday .	a-6b-5c-5e-3f-3
lt sunday c	e-3
lt sunday i	c-3
lt sunday p	a-4b-3c-5d-4e-3f-2
lt sundays .	b-2e-2
lt support i	a-3b-7d-3e-4f-3
lt suppose t	a4f-3
lt surprise .	a-4b-3c-3d-2e-4f-3
lt swim .	a-4b-7c-3d-4e-6f-6
lt switch i	a-3c-4
lt switch p	a-4c-3d-5
lt table .	a-7b-3d-3e-5
lt tablet .	a-5b-4c-6d-6f-5
lt tablet i	a-4b-4c-4d-3
lt take d	a-6b-4c-9d-7e-6f-6
lt take i	a-4b-3c-4d3f-3
lt take n	a-9b-5c3d-8e-3f-6
lt take p	a-5b-4c-6d-2e-6f-4
lt take u	b-3c-5d-4
lt talk .	a-6b-4c-4e-4f-5
lt talk i	a-4c-5d-4e-3f-4
lt talk r	a-5b-3e-3f-3
lt tea .	a-3b-4c-5d-3e-3f-6
lt tell .	a3b-5c-3d-7e-4f-3
lt tell d	a-3c-2d-3e-8
lt tell i	a-4b-3c-3d3e-4f-6
lt tell n	a-5b-5c-6e-5f-4
lt tell p	a-5b-5c-5d-3f-3
lt temper v	a-4b-3c-5d5e-4f-5
lt ten .	a-5b-3c-3d-6e-3f-3
lt ten i	a-8d-4f-2
lt ten n	a-4b-2c-5e-3f-3
lt terrible n	b-4c-3e-4f6
lt text d	a-7b-7c-6d-7e-8f-4
lt than a	a-7b-5c5d-6f-2
lt than d	a-5b-5c-4d-3e-5
lt than n	b-7c-4d-3e-6f-4
lt than p	a-7b4c-9d2e-7f-11
lt than v	c-3e-7
lt thank n	a-3b-3d-3e-2f-2
lt thank p	a-6b-5c-6e-4
lt that .	a-4b-6d-5e-7f-2
lt that a	a-9d-6e-3f-6
lt that c	b-3c-5d-6f-3
lt that d	a-3b-6c-11d-5f-5
lt that i	b-5c-7d-4e5f-8
lt that n	a-4b-8c-7d-5e-12f-14
lt that p	b-5c-3e-8f-4
lt that r	a-6b-8c-3d-3e-8
lt that v	a-8c-4f-6
lt that x	a-11b-5c-5d-5e-4f-4
lt the a	c-3f3
lt the n	b3d4f-5
lt the r	a-5b-8c-5d-3e-6f-10
lt the u	a-3b-12c-3d-6f-6
lt the v	a-10b-5c-5d-7e-5
lt their a	a-3c-5d3
lt their n	a-4b-6c-5d-5e-6f-6
lt them .	a-8b-9c-5d-5e-6f-7
lt them a	a-5c-4d-7e-6f-6
lt them i	a-3b-3c-3e-3
lt them r	d-4e4f-3
lt then p	a-3b-2c-4
lt then v	a-3b-4c-4e-6f-4
lt therapist v	a-4b-5c-3d-3e-4f-4
lt there .	b-5c-5d-7e-7f-6
lt there i	b-3d-4f-3
lt there x	a-3b-5c-8e-6f-4
lt these n	a-5b-9c-7d-8e-4f-7
lt they v	a-3b-4c-4d-6e-4f-6
lt they x	a-8b-5c-4d-6e-5f-5
lt thing .	a-7d-4e-6f-5
lt thing c	a-4b-3d-9e-6f-2
lt thing i	a-4
lt thing n	a-7b-8d-6e-7f-8
lt thing p	a-3b-4c5
lt thing r	a-5c-7d-3e-4
lt thing v	a-2b6c2d-5e-7f-4
lt thing x	b-6f-4
lt think .	a-7b-3c-5d-5e-5f-3
lt think d	a-3b-8c-6d-6e3f-4
lt think i	a-4c-3d2e-3f-4
lt think p	a-6b-5c-4d-6f-4
lt think r	a-3c-3e-9f-5
lt think s	e4
lt thirty n	a-5b-4c-3
lt this .	a-9b-6c-3d-5e-3
lt this a	b-5d-3
lt this i	a-13c-5d-7e-8f-12
lt this n	a-7b-3c-7e-4f-13
lt this r	a-4b-6c-7e-6
lt this t	b-2d-5e4
lt this v	a-5b-7d-3e-8f-6
lt this x	b-8c-5d-5e-6f-6
lt those n	b-3c-3d-3
lt though p	a-6b-3c-3d-3e-5f-3
lt thought i	a-6b-6c-8d-8e-9f-8
lt threaten t	a-4b-4c-3d-4e-6f-4
lt three .	a-7b-6c-3e-3f-5
lt three n	b-5c-4d-5e-3f-4
lt throw d	a-4b-5c-3d-4e-5f-3
lt throw p	a-6c-3d-7e-10f-4
lt thru d	b-9c-6f-6
lt thru p	a5b-5c-4e-7
lt thumb .	b-3c-4d-4e-2f-5
lt thursday .	a-3b-3c-6d-3e-5f-5
lt till p	a-6b-7c-4d-4e-5f-4
lt time .	a-4c-5f-4
lt time d	b-5e-6
lt time p	a-3e-3
lt tired .	a-6b-4c-3e-7f-10
lt tired c	a-4d-2e-4
lt tired i	a-5b-4c-7d-4e-6f-9
lt to .	a-3b-5c-4d-3e-5f-4
lt to d	a-13b-5e-8
lt to n	a-4b-6d-6e-4f-5
lt to p	b4d-8e-6f3
lt to r	a-5
lt to u	a-6b-4c-3d-4
lt to v	a6d-4e6f-3
lt to x	b-3c-4d-3e-3
lt today .	a-5b-5c-4d-6e-5f-6
lt today p	b-4c-2e-5f-5
lt together .	b-4f-3
lt tomorrow .	b-3e-4f-3
lt tonight .	a-6b-5c-4d-5e-7f-8
lt tonight c	b-3c-3d-3
lt tonight p	b-3d-3f-5
lt too .	a-3b-3c-7d-3f-4
lt too a	a-4b-5c-2f-3
lt tooth .	a-5b-3f-3
lt top .	a-5b-4d-10f-5
lt touch .	b-10c-4d-4e-7
lt touch p	a-8b-4e-5
lt town .	a-6b-7c-3d-4f-6
lt tracker i	b-3c-4e-3f-3
lt train .	a-5b-5c-4d-5e-5f-5
lt train x	a-5b-6c-4d-3e-5f-5
lt treat p	a-6b-3d-4e-4f-3
lt trust .	a-5b-5d-6f-3
lt trust p	c-10d-4e-9f-9
lt truth .	d-5e-8f-3
lt truth i	a-3b3c-4d-4e-3
lt truth r	b-5
lt truth x	a-5c-4
lt try d	b-5c-4d-4e-6f-5
lt tuesday .	a-5b-5d-4e-4f-5
lt tuesday c	b-3c-9d-4e-5
lt tuesday n	a-5e-3
lt turn d	b-3c-3e-4
lt turn p	a-7b-5c-4d-6e-6f-5
lt turn t	a-4b5c-3d-3e-4f-8
lt twenty .	a-4b-6c-4d-4e-7f-5
lt twenty n	a-5b-3d-5e-3f-3
lt twice .	a-5b-4c-4e-4f-6
lt two a	a-5c-5f-3
lt two i	a-9c-3
lt two n	a-7b-6c-4d-8f-4
lt type d	a-4b-4c-4e-4f-4
lt typical n	a-3b-4c-3d-5e-5f-6
lt unbearable .	a3e-3
lt under d	a3b-8c-7d-10e-6f-8
lt under p	a-8b-8c-3d-5e-7f3
lt understand .	a-3b-3e-4f-3
lt unheard .	a-3b-5c-4d-4e-3f-4
lt until N	a-3c-4f-3
lt until n	f-3
lt until p	a-7b-9c-7d-6e-8f-3
lt up .	a-3b-7c-9d-7e-4f-6
lt up c	a-8b-6c-6d-10e-6f-7
lt up d	b-3c-9d-6e-6f-5
lt up i	a-7f-4
lt up n	c-3e-6f-4
lt up p	b-3c-3e-4f-5
lt up r	a-5b-6d-7f-5
lt up t	a-6b-5c-3e-7
lt up v	a-3b-6c-5d4e-3f-4
lt upstairs .	a-3b-3f-4
lt urge v	a-4b-4c-3e-4f-6
lt urge x	c-3d-7
lt us .	b-6c-7d-5e-7f-5
lt us i	a-3b-3d-3e-5
lt us s	d-3
lt us t	a-3b-4c-4e-4f-3
lt us v	a-4e-3f-3
lt use .	a-6b-10c-3d-5e-6f-6
lt use d	a-6b-4c-4d-3e-3f-3
lt use t	b-4c-4d-3e-6f-6
lt useless n	a-4b-6c-4d-4e-4f5
lt very a	a-3
lt video i	a-3
lt wait i	a-8b-5d-3e-4f-3
lt wake i	a-5c-6d-5e-5f-5
lt walk .	a-4b-5c-5d-5e-5f-7
lt walk a	a-3b-3c-3d-5e-3f-5
lt walk i	a-5b-5c-4d-9e-3
lt walk r	b-4d-4e-3
lt wall .	a-6b-3d-3e-3
lt want .	a-4c-3d-3e-3
lt want d	b-10c-6d-3f-5
lt want i	a-6b-3c-8d-7e-7f-9
lt want n	a-3b-4d-3e-5f-3
lt want p	a-4b-6c-6f3
lt want t	b-5d-2f-5
lt waste i	a-5b-4c-4d-4e-5f2
lt watch .	a-5e-4
lt watch d	b-3c-6e-5f-3
lt watch n	a-6
lt watch p	a-8b-8c-6d-7e3f-6
lt water .	d-3
lt way .	b-4c-3d-4e-3
lt way i	a-4b-3d2e-3f-3
lt way n	b-4c-4d-9f-4
lt way p	a-6b-6d-3e-6f-3
lt way r	a-3c-8
lt way t	a-5b4c-4d-7e-7f-4
lt we v	a-11b-3c-5d-6e-8f-3
lt we x	b-8c-5d-9e-9f-6
lt weak .	a-5b-5c-6d-5e-5f5
lt weak i	c-3d-3f-6
lt wear p	a-6b-7c-3e-4f-5
lt wednesday .	a-4b-3c-6d-4f-3
lt week .	b-3d-3e-4f-4
lt week i	b-3c-3f-3
lt week p	b-3c-5e-4
lt weekend .	a-4b-6c-5d-5e-5f-5
lt well .	b-5d-7e-5f-5
lt well v	a-5b-4c-7d-5e-5f-4
lt what a	a-8b-5c-3d-4e-5f-6
lt what d	a-4b-6c-5d-3e-5f-8
lt what n	a-5b-3c-3d-5e-2f3
lt what p	d-3f3
lt what v	a-7b-3d-4e-3f-6
lt what x	b-2c-8d-4
lt whatever p	a-6c-7d-6e-8f-9
lt when .	a-3c-4e-4f-4
lt when d	a-4b-7c-5d-6e-5f-5
lt when p	a-3b-5d-3e4
lt whether p	a-7c-4d-4f-5
lt which n	a-4b-4c-3d-4e-3f-5
lt which x	a-5b-4d-3f-6
lt while .	a-8b-3f-5
lt while p	a-9b-4c-3d-4e-6
lt who p	a-4b-8c-4d-4e-7f6
lt who v	a-5b-5c-4d-4f-6
lt who x	b-6c-3d-2e-8
lt whole n	a-5b-5c3d-6f-4
lt why p	a-5b-3c-5d-3e-3f-3
lt why x	a-5b-3f-3
lt wife n	b-3e-4
lt wife x	a-11b-4c-6d-4e3f-8
lt will .	b-4c-3
lt will r	b5c-5d-4e-6
lt will t	c-4d-4e-6f-5
lt will v	a-3b-13c-4d-3e-4f-5
lt will x	a-6b-6c-3d-5e-5f-6
lt win d	a-6b4c-5d5e-9f-4
lt window .	a-3b-3c-3d3e-6f-3
lt window i	a-5b-4c-3d-3f-4
lt wire s	a5b-4c-3d-4
lt wish p	a-5b-7c-3d-3f-4
lt with a	a-5f-3
lt with d	b-6c-8d-7e-8f-11
lt with n	b-6c-4d-8e-5f-8
lt with p	a-5b-3c-3d3f6
lt with v	a-5b-6c-5d-6e-6f-6
lt without d	a-4c-5d3f-3
lt without n	a-5b-4c-3d-4e-3f-5
lt without v	a-4b-3d-6e-4
lt without x	a-7b-3e-3
lt woman i	a-6b-4c-4d-6e-6f2
lt wonder p	a-3e-2f4
lt word .	a-4b-4c-3d-4e4f-3
lt word p	a-4b-5c-3d-3e-3f-6
lt work .	a-3b-3c-6d-3e-3f-3
lt work i	a-5b5d-5e-8f-5
lt work p	a-5b-3c-5d-6e-4f-6
lt work x	b-3c-8e-3f-3
lt world .	a-7b-9c-7d-10e-9f-9
lt worry .	b-3c-3d-3
lt worth a	a-4c-3e-4f-3
lt worthless .	a-3b-5c-5d-3e-3f4
lt would p	a-6e-3
lt would r	a-6b-4c-3e3f-3
lt would t	a5b-3c-5d-3e-6f-3
lt would v	a-5b-3d-3f-3
lt would x	b-6c-8d-4e-6f-4
lt write .	a-7b3e-7f-5
lt write d	a-4b-3c-4d-2f-3
lt write i	a-5b-4c-3d-2f-3
lt write p	a-5b-6c-5d-6e-5f-4
lt write s	a-4b-3c-5d-4f-4
lt wrong .	a-5e-6f-7
lt wrong i	a-5b-5c-3d-5e3f5
lt wrong n	a-4b-3c-5d-5e-6f-5
lt wrong s	c-4f-3
lt year .	a-8b-4d-6e-4f-3
lt year i	a-4b-5c-4d-3e-5
lt year r	b-3c-3d-3e-2f-5
lt yet .	a-5b-5c-3d-3e-6f-4
lt you $	a-8c-6d-4e-5f-3
lt you .	b3c-9d-3f-7
lt you a	a-4b-7d-4e-7
lt you c	a-7b-4d-5e-5f-4
lt you d	a-10b-3d-4e-5f-4
lt you i	a-10b-4d-5e-4f-5
lt you n	a-5b-5c-4e-3
lt you p	a-7c-4d-4e-3f-4
lt you r	a-4b3d-9e-3f-6
lt you s	b-4c-8e-4
lt you t	a-9b-4c-10d-3e-6f-6
lt you v	c-6d-4e8f-4
lt you x	a6b-6c-5d-4f-6
lt your a	a-3b-4c-3d-5e-6f-5
lt your n	a-6b-3c-5e-12f-4
lt your v	a-8b-7c-3d-7e-6f-3
lt yourself .	a-5b-8c-3d-4f-3
lt £35 .	a-5b-4c-3e-5f-4
lt £60 i	a-4c-4d-5e-3f-4
question	b-5c-3d-2e-6f2
role partner	a-11c-7d-10f-5
role recovering	a5c3d7e-4f5
role unspecified	a-11b-8c-6d-11e-10f-13
sentences 1	b4c9d7f6
sentences 2	a-5b-20c-31d-23e-14f-20
sentences 3	a-14b-4c-14d-12e-5f-7
sentences 4	a-14b-14c-15d-19e-8f-20
template accountability	a8b-14c16d10e-18f-16
template conversation	a4c-11d-13e3f-15
template free	a-22c-24d-19e-2f9
template gratitude	a-10b-15c-8d-5e-10f-10
template i-feel	a-12b6c-13d-7e-9f-20
template promise	a-5b-7
template setback	a-6c-6d11e-9
tl . .	a-3b-3c-4f-3
tl . a	a-6b-3c-3d-4e-5f-7
tl . about	a-4
tl . after	a-4b-4
tl . again	b-4c-5e-3
tl . and	a-7b-3d-3e-5
tl . at	a-5b-4c-5d-4e-3f-4
tl . be	a-10b-9c-4d-3e3f-5
tl . but	a10c-3d-3
tl . cut	a-5b-2d-4e-3f-4
tl . do	a-6b-6c-5e-3f-5
tl . eleven	a-5e-3f-4
tl . even	e-3
tl . for	a3b-3c-3e-3f-3
tl . go	a-5b-7e-4f-5
tl . have	a-5b-5e-9
tl . he	a-10b-5d-3f-3
tl . i	a-4b3c-3f5
tl . if	a-6c-3d-3e-3
tl . in	a-6c-4d-3f-4
tl . it	b-6d-3e-3f-5
tl . leave	d-3
tl . love	a-4b-2c-4d-3e-3f-6
tl . me	a-5b-7d-4e-4f-5
tl . miss	a-5b-3d-5e-2f-3
tl . my	b-4f-3
tl . no	a-5b-5c-6d-4e-6f-9
tl . nobody	a-7b-7c-7d-4e-7
tl . not	a-5c-5d-5e-6
tl . nothing	a-7b4d-3e-7f-7
tl . on	a-2d-2
tl . once	a-4c-3
tl . one	a-4b-3
tl . only	a-4b-3
tl . she	a-5b-6d-3e-7f-4
tl . sit	f-3
tl . so	b-7d-3e-4
tl . thank	a-3b-3d-3e-2f-2
tl . that	a-5b-5c-3d-2e-4
tl . the	a-4b-5c-3d-5e-6
tl . then	a-4b-3d-3
tl . there	a-8c-3d-7f-3
tl . to	a-13b-7c-6d-4e-3f-6
tl . we	a-3b-4d-4f-3
tl . which	a-7b-4d-4f-7
tl . with	a4b-3c-5d-6f-4
tl . would	a-3
tl . you	a-3b4d-5
tl N ,	b-8c-5d-5e-5f-7
tl N .	a-9b-7c-4d-8e-5f-7
tl N :	a-4f-3
tl N and	a-9b-3c-6e-3
tl N because	a-3
tl N by	a-5b-4c-5d-4e-3
tl N i	a-3b-3d-5e-4
tl N night	c-4d-3
tl N off	a-7b-3c-3e-4f-3
tl N that	a-4b-3d-3e-6
tl N we	a-4b-4c-3d-4e-4f-4
tl ^ "	a-4b-9f-8
tl ^ a	a-9b-7c-8e-8f-8
tl ^ after	a3b-3e-6
tl ^ all	a-6b6c-4d-5f-4
tl ^ an	a-6b-5c-4d2e-4f-4
tl ^ and	b-3c-3
tl ^ anyone	a5b-3c-5d-6e-3f-4
tl ^ apology	a-6c-4d-4e-3f-3
tl ^ at	a-5b-7c-3d-3e-5f-3
tl ^ be	a-10b-5c-5d-6e-5f-6
tl ^ because	a-4b-4d-6e-6f-3
tl ^ can	a-4b-7c-2d-3e-3f-4
tl ^ certain	a-5b-3c-5d3e-4f-3
tl ^ come	a-3b-3c-4d-3e-3f-6
tl ^ could	a-4c-3f-6
tl ^ day	a-8b-6c-7d4e-6f-8
tl ^ dear	a-5b-6c-4d-5e-3f-6
tl ^ deep	b-3c-3d-3e4f-4
tl ^ do	a-8b-9c-3d-5e-10f-7
tl ^ either	a-4b-5c-4d-3e-5f-3
tl ^ every	a-8d-5e-5f-3
tl ^ everyone	a-4b6d-5e-6
tl ^ everything	a-5b3c-5d-5e-6f-6
tl ^ father	b-8c-3d-7e-5f-4
tl ^ get	a-3b-4c-4d-4
tl ^ give	a-6b-3c-5d-3e-5f-4
tl ^ goodbye	b-4c-6d-3e-3f-6
tl ^ have	a-8b-5c-3d-6f-3
tl ^ he	a-5b-4c-5d-5f-8
tl ^ her	a-3b-3d-3e-5f-3
tl ^ honestly	a-6b-4d-5e-5f-5
tl ^ how	a-11b-6c-3d-4e-4
tl ^ i	b-4c4d-4e-10
tl ^ if	b-4e-4
tl ^ in	a6b-5c-4d-7e-3f-4
tl ^ it	b-5c-7d-3e-12f-7
tl ^ just	a-7b-7c-5d-9e-8f-6
tl ^ kill	b-3d-3f-5
tl ^ last	c-3e-3
tl ^ leave	c-3d-5e-4
tl ^ life	a-5b-4c-6d-4e-3f-5
tl ^ man	a5b-4c-3d-4
tl ^ mistake	a-6d3e-2
tl ^ mother	a-3b-6c-5d-6e-5f-6
tl ^ my	a3b-11e-4f-7
tl ^ next	a-3c-3
tl ^ no	a-9b-7c-4d-9e-8f-9
tl ^ nobody	a-6c-5d-8e-7f-5
tl ^ none	a-10b-3d-3e-3
tl ^ not	a-7b3c-6d-7e-4f-5
tl ^ nothing	a-7b7c-6d-9e-12f-6
tl ^ on	a-5b-4c-6d-5e-4
tl ^ one	a-3b-6c-5e-4f-3
tl ^ only	a-4b-5c-5d-3e-4f3
tl ^ our	a-5b-6c-4d-4e-5f-6
tl ^ over	a-6b-3c-5d-4e-4f-6
tl ^ please	b-3c-6d-3e-4
tl ^ put	b-4c-3d-4e-4
tl ^ quit	a-8b-7c-8d-8e-4f-6
tl ^ she	c-4d-6e3f-11
tl ^ shoot	a-6b-3c-3d-2e-3f-5
tl ^ show	a-4b-3c-5d-2f-3
tl ^ sleep	a-3b-5c-4d-5e-5f-7
tl ^ some	a-7b-4c-5d-7e-7f-4
tl ^ sometimes	d-2f-4
tl ^ sorry	b-6d-7e-7f-6
tl ^ stop	a-6b-5c-4d-8e-6f-7
tl ^ take	b-12c-6d-8f-3
tl ^ tell	a-4b-4d-3e-8
tl ^ thank	a-6b-5c-5e-4
tl ^ that	a-8b-6c-5d-6e-5f-8
tl ^ the	a-4b-11c-8e-8f-8
tl ^ there	a-9b-7c-5d-4e-8f-5
tl ^ they	a-9b-6c-5d-7e-7f-8
tl ^ thing	a-3b-5c4d-7f-3
tl ^ think	a-2b-4d-5e-5f-4
tl ^ thirty	a-5b-4c-3
tl ^ this	a-6b-10c-5d-8e-8f-8
tl ^ to	a-4d4
tl ^ tonight	a-3b-5e-4f-6
tl ^ typical	a-3b-4c-3d-5e-5f-6
tl ^ walk	a-3b-3c-3d-3e-5f-5
tl ^ we	a-5b-7c-5d-6e-6f-7
tl ^ what	a-2b-6c-6d-5e-6f4
tl ^ whatever	a-6c-5d-6e-7f-6
tl ^ when	a3
tl ^ who	a-6b-3c-3d-3e-4f4
tl ^ why	a-5b-3f-3
tl ^ would	a-7e-3f-3
tl ^ yes	a-3b-4c-3d-2e-5f-4
tl ^ you	a-9c-9d-5e5f-7
tl ^ your	a-9b-6c-10d5e-4f-3
tl a $	b-10d-8e-6f-6
tl a ,	a-4b-3c-9d-3e-3
tl a .	a-2b-7c-5d-4e-10f-6
tl a ?	a-4c-3
tl a a	a-6b-6c-6d-5e-5
tl a about	b-4c4d-7e2f-5
tl a account	a-5b-3d-4e-3f-3
tl a addict	a-6b-4c-5d-4e-3f-4
tl a again	a-4b-8c-8d-7e-4f-7
tl a and	a-4b-5c-6d-3e-10
tl a as	a-5b-8c-7d-6e-8
tl a at	a-6c-5d-3e-6f-6
tl a be	a-3b-6c-5d-3e-6f3
tl a because	a-7b-10c-3d-3f-4
tl a book	c-3d-5e-3f-3
tl a by	a-5e-6
tl a card	a-3
tl a child	a-4c-3d-4f-6
tl a choice	a-3b-3c6d-7e-3f-4
tl a day	a-5b-4c-5d-6e-4f-5
tl a deal	a-7b-5c-5d-6e-7f-7
tl a do	b-5c-3d-4e-5f-6
tl a door	a-4d-4f-5
tl a down	b-3c-3d-3e4f-4
tl a evening	a-3b-5c-4d-5e-5f-6
tl a every	b-3c-3f-4
tl a excuse	c-4
tl a father	a-3c-3f6
tl a for	a-6b-6d-5e-6f-8
tl a habit	a-3c-4f-3
tl a have	a-5b-5c-3e-6f-5
tl a he	a-4b-4e-7f-5
tl a house	a-3b-4c-4e-8f-6
tl a husband	a-5b-7c-3d-5e-6f6
tl a i	b-5c-3f-8
tl a if	a-4b-5c-10d-4e-5f-6
tl a in	c-3f-9
tl a inside	a-3b-3d-3f-4
tl a it	a-7b-6c-6d-6e-7
tl a job	c-4d-5f-5
tl a lie	a-3b-5c-4d-5e-4f-3
tl a listener	b-2d-3e-2f-5
tl a little	a-3e-4
tl a loser	a-4b-4c-5d-4e-3f6
tl a man	a-3b-6c-3e-5
tl a mother	c-6f5
tl a night	a-9b-5c-4d-4e-4f-6
tl a of	a-4b-5c-4f-14
tl a off	a-3b-7c-3d-3e-4
tl a old	a-3b-3c-4d-4e-2f4
tl a on	a-7b-7c-3d-7e-7f-9
tl a one	a-6b-5c-4d-5e-3f-7
tl a person	a-7b-8c-5d-3
tl a phone	a-6b-4c-3d-3e-3f-5
tl a reader	a-3b-2c-4d-2f-7
tl a relapse	a-7b-3c-7d-11e-4f-7
tl a responsibility	a-3b-4c6d-3f-3
tl a since	a-3b-3c-5e-3f-5
tl a site	a-5b-3c-5d3e-4f-3
tl a story	a-5c-4d-3e-5f-5
tl a talk	b-3c-3f-3
tl a ten	a-6e-3
tl a than	a-11b-5c3e-8f-5
tl a that	a-7b-3c-3e-9f-4
tl a the	a-8b-5c-6d-7e-6f-9
tl a thing	a-5b-6c3e-4f-4
tl a this	a-4b-3c-6f-4
tl a time	a-3c-3d-3
tl a to	b-5c-11d-4
tl a tonight	a-2b-5c-6d-3e-6f-8
tl a turn	b-3
tl a up	a-3b-2c3d-5e-2f-2
tl a way	a-6c-3d-2
tl a week	a-4b-4c3d-5e-3f-3
tl a when	a-3b-4d-4e-4
tl a window	a-4b-4c-4d-4f-4
tl a with	a-9b-5c-4d-4e-4f3
tl a without	a-3b-4c-4d-3e-4
tl a woman	a-6b-4c-4d-5e-5
tl a year	f-2
tl a you	a-13b-7c-13d-5e-4f-7
tl a your	a-4c-4e-3f-8
tl c a	b-4c-6d-4e-5f-10
tl c ask	a-3b-7c-6d-6e-5f-4
tl c back	a-3c-3f-4
tl c cold	b-5c-6d-5f-5
tl c do	a-4b-4d-5e-2
tl c everyone	a-4b-9c-5d-8e-3f3
tl c for	c-8
tl c go	b-4c-7d-8e-4f-3
tl c he	c-3e-7
tl c i	c4e-4f-5
tl c it	a6b-4c-4d-4e-3f-3
tl c leave	a-3b-3c-4d-3f-3
tl c lonely	b-4c-4d-5f-3
tl c make	a-3c-3d-4e-3f-3
tl c my	a-6b-3c-5d-4e-3f-3
tl c never	c-4
tl c night	a-7b-6c-4d-3e-4f-3
tl c no	a-7b-5c-4d-5e-4f6
tl c nobody	b-6c-6d-6e-5f-5
tl c not	a-6b-3c-5d-3e3
tl c now	b-3f-4
tl c old	f4
tl c only	c-3d-3
tl c ring	a-3b-2c-3d-3e-3f-3
tl c sad	b-3c-4f-3
tl c say	c-3e-4f-3
tl c she	a-7c-3f-7
tl c sit	a-5b-5c-4d-5e-5f-8
tl c so	a-9b-4c-4d-3e-7
tl c take	a-4b-5c-3e-8
tl c tell	a-3c-2f-4
tl c that	a-9b-3c-3
tl c the	a-3b-9c-4e-4f-3
tl c then	a-4b-3c-3e-7f-4
tl c there	c-6
tl c they	d-3
tl c this	a-6b-4c-3e-4f-4
tl c throw	a-5b-5c-3d-3e-10f-5
tl c tired	b-4c-3d-3f-3
tl c turn	c-2d-3f-3
tl c we	a-3b-4c-4d-6e-4f-3
tl c you	b-4c-4e-5
tl d .	a-5b-6d-5e-6f-8
tl d account	a-9b-4c-8d4f-3
tl d action	a-4b-6c3d-6e-4f-4
tl d addict	a-5b-6c-5d-5e-4
tl d addiction	a-8b-6c-6d3e-3f-5
tl d address	a-4b-4c-4e-4f-4
tl d affair	a-3b-3d-3e-3f-4
tl d agreement	b-3c-3d4f-3
tl d algorithm	a-4b-6c-3d3e-6f-3
tl d and	a-5b-8c-5d4e-8f-4
tl d answer	c-3e-4
tl d apology	a-6b-4c-3e-9f-3
tl d application	a-3b-4c-4d-5e-4f-4
tl d arm	a-8b-5c-5d-5f-3
tl d aunt	a-7b-7f-3
tl d baby	b-11c-4d-4f-4
tl d back	a-5b-10c-4d-7e-6f-7
tl d bad	a-6b-6d-4e-5
tl d bag	a-7b-4c-5d-4e-5f-3
tl d ball	a-6b-5c3d-9e-4f-3
tl d bank	a-5c-2
tl d barbecue	a8b-6d-3e-3f-3
tl d bath	a-4b-2c-3d-3e-3f-3
tl d bathroom	a-4b-6c-4d-4e-4f-8
tl d bed	a-3d-2e-3
tl d bedroom	a-5b-2c-3d-3f-4
tl d behavior	a-2b-4d-5e-3f-3
tl d belt	a-4b-8c-5d-6e-7f-6
tl d bench	b-5c-4d-5e-4f-4
tl d big	a-5b-5c-4d-3
tl d bike	b-5c-3d-4e-7f-4
tl d bill	a-4c-5
tl d bin	a-6b-5c-5d-4e-4f-3
tl d birthday	b-3c-8d-4
tl d biscuit	a-6b-4c-4d-4e-3f-5
tl d bite	b-7c4d-4e-9f-5
tl d bloke	a-7b-6c-5d-5e-4f-3
tl d blood	b-4c-2d-5f-4
tl d blue	a-7b-3c-3
tl d body	a-5b-6c-5d-3e-5
tl d boiler	a-8b-7c-5d-6e-7f-7
tl d boss	a-6b-4c-5d-6e-3f-5
tl d boundary	a-6d11
tl d bread	a-3b-4c-6d-4e-4f-4
tl d break	b-3c-3d-4
tl d bridge	a-7b-6c-9d-6e-7f-4
tl d brother	a-4b-3c-6d-5
tl d browser	a-3b-4c-4e-3
tl d burden	a-5b-4c-3d-3e-3f-8
tl d bus	a-7b-4c-2d-4
tl d cake	a-5b-4d-3e-3f-4
tl d call	a-4b-5c-3d-7e-3f-3
tl d canal	a-3b-4f-3
tl d car	a-8b-3c-4d-4e-3f-3
tl d caravan	b-4c-2d-3e-6
tl d card	a-5c-3d-3e-2
tl d cat	a-5b-5c-4d-7e-5f-3
tl d chat	a-3
tl d child	a-4b-8c-4d-4e-6f-4
tl d chip	b-6c-4e-5
tl d coat	b-4c-6d-3f-4
tl d code	a-4b-2e-3
tl d cold	a-9b-3c-4e-9f-5
tl d control	a-8b-8c-10d6e-4f-6
tl d conversation	a-6b-5c-11d3e-6
tl d counselor	a-7b-7c-3d-5f-5
tl d couple	a-6b-6c-4d-5e-5f-5
tl d coward	a-5b-6e-4f-3
tl d craving	a-6b-4c-5d3e-4f-4
tl d criminal	b-4e3f-6
tl d cup	f-3
tl d cushion	d-5e-5
tl d date	a-5b-4c-7d-3e-3f-5
tl d daughter	a-4b-5c-5d-4f-5
tl d day	b4c-6d-6e-3f-3
tl d dead	a-4b-3c-5d-4e-5f-8
tl d decent	a-6b-6c-6d-8e-8f-9
tl d defense	a6b-5c-4d-7e-3f-4
tl d dentist	a-5b-5c-4d-5e-6f-5
tl d desk	b-3
tl d diary	a-5b-4c-3d-3e-5f-3
tl d disclosure	a-4b-3c-3d-3e-3f-4
tl d dish	a-3b-3c-3d-5f-4
tl d doctor	a-3b-5d-3e-4
tl d dog	a-9b-5c-5d-4e-4
tl d door	a-4b-4c-3d-3e-4
tl d drawer	d-5
tl d drink	a-3b-3c-4e-8f-3
tl d early	a-4b-3f-4
tl d end	d-6e-4f-6
tl d envelope	a-6b-7c-4d-5e-7f-7
tl d evening	b-3c-3e-3
tl d excuse	a-4b-6c-3d-4e5f-6
tl d extent	a-4b-3c-5d-3f-4
tl d eye	a-6b-5c-4d-6e-5f-8
tl d face	a-7b-9c-3d-6e-10
tl d family	a-7c-8e-8f-4
tl d father	b-6d-3f-5
tl d fault	a-8c-3d-5f-6
tl d fence	a-3b-3c-3d-5e-4
tl d few	a-3f-3
tl d filter	a-4b-2c-3e-3
tl d finger	a-2b-4c-6e-5
tl d first	a-6e-3
tl d fist	a-3b-7c-3e-6f-3
tl d fool	a-5b-3c-3d-3e-4
tl d foot	a-4b-6c-5d-5e-4f-5
tl d form	a-3b-5c-6d-2e-3f-4
tl d fraud	b-3c-3e-4
tl d friday	a-3b-4d-2e-3f-4
tl d fridge	b-4c-3d-4e-5f-3
tl d friend	a-5b-7c-5d-4e-7f-2
tl d future	f-6
tl d garage	a-4b-5c-3d-5e-4f-6
tl d garden	a-5b-4c-5d-7e-6f-5
tl d gas	b-4c-3d-4e-3f-3
tl d get	d2
tl d girl	a-9b-8c-7d-4e-10f-6
tl d good	a-3b-6c-8e-10
tl d group	a-3b-6c-3e-5
tl d gym	a-7b-6c-5d-4e-4f-5
tl d habit	b-4c-8e-3f-4
tl d hair	a-5b-5c-3d-3e-7
tl d half	a-6b-3c-3d-3e-3f-4
tl d hall	a-4b-6c-4d-6e-7f-6
tl d hand	a-8b-4c-8d2f-4
tl d hard	c-3d-4f-5
tl d harm	a-5b-6c-8d-4e-4f-4
tl d head	a7c-9d-8e-5f-5
tl d heart	a-5c-4d-4e-11f-3
tl d heating	a-5b-4d-6e-4f-4
tl d history	a-5b-4c-5e-4f-5
tl d holiday	a-3c-7d-6e-6
tl d hospital	a-7b-2c-6d-5f-3
tl d hour	a-5b-3c-5d-4f-5
tl d house	a-3d-4f-5
tl d hurt	a-3b-3c6d-8f-5
tl d husband	b-4d-5e-3f-6
tl d i	a-5c-3d-3e-5
tl d ice	a-4b-4c-4d-6e-3f-4
tl d idiot	a-5d-4e-5f-5
tl d intention	a7c-4d-3e6
tl d iron	a-3e-4
tl d ironing	a-5b-6c-3d-4e-6f-5
tl d job	a-7b-3d-3e-5
tl d joint	a-3
tl d joke	a-5b-5c-4d-4e-6
tl d kettle	a-5b-4c-3d-3e-5f-3
tl d key	b-3c-3e-3
tl d kid	a-3c-5d-7e-6f-4
tl d kind	a-5b-3c-3d-5e-2f3
tl d kitchen	a-5b-4c-4d-9e-4f-3
tl d knee	a-5b-4c-5d-7e-4f-6
tl d knife	a-5b-5c-5d-6e-6f-6
tl d lad	a-4b-5d-6f-3
tl d laptop	a-5b-3c-4d-4e-4f-3
tl d last	b-10c-8d-7e-7f-6
tl d lawn	a-3b-5c-4d-6e-4f-4
tl d letter	a-4b-2c-7e-3f-4
tl d liar	a-3b-2d-3e-4f-3
tl d library	a-4b-6c-5d-5e-5f-6
tl d lie	a-6b-7c-5f-7
tl d life	b5c-8e-5f4
tl d line	a-4b-5c3d3e-6f-5
tl d little	a-4b-4c-4d-4f-4
tl d lock	b-8c-4e-11f-4
tl d long	c-3
tl d look	a-8b-3c-7d-7e-4f-6
tl d lot	b-7c-8d-10e-8f-10
tl d man	a-5d-5e-6
tl d mark	b-4c-3d-5e-5
tl d meet	a-4b-3c-3d-5e-3f-2
tl d mess	a-3b-5d-6e-4f-6
tl d message	b-7c-6e-6f-3
tl d mind	a-4b-5c-4d-3e3
tl d minute	a-3b-8c-3d-3e3f-3
tl d mirror	a-3b-5c-3d-4e-4f8
tl d mistake	f-2
tl d molehill	a-3c-3e-5
tl d moment	a-7b-9c-5d-10e-8f-7
tl d money	a-3b-3c-5e-3
tl d monster	a-5b-7c-4d-4e-8
tl d month	a6b-6c-5d-8e-4f-5
tl d more	a-3b-4c-3e-4f-3
tl d morning	a-4b-5c-6e-3f-6
tl d mother	a-6d-4e-5f-7
tl d motion	a-3d-3
tl d mountain	a-3c-3e-5
tl d mouth	a-7b-4c-3d-5e-7f-4
tl d mug	a-4b-4c-3d-3e-3
tl d nag	a-12b-4c-6d-3e-6f-6
tl d name	a-6b-5c-4f-4
tl d neighbor	a-5b-7c-6d-10e-4f-7
tl d nerve	a-3b-6e-6
tl d new	a-8b-9c-8d-5e-3f-7
tl d news	a-6b-8c-6d-6e-6f-6
tl d night	a4b-5c-4d-5
tl d note	b-4c-3
tl d of	a-7b-5c-6d-12f-3
tl d office	a-6b-10c-6d-7e-4f-5
tl d old	a-6b-7e-5f-9
tl d one	a-4b-5c-3d-6f-4
tl d order	a-5b-4d-3f-5
tl d other	d-4
tl d oven	b-3c-4d-6e-3f-3
tl d over	a4b-9c-5d-4
tl d own	c-4e-5f-3
tl d page	a-4d-4e-3f-4
tl d part	a-7b-6c5d-11e-5
tl d password	a-3b-3c-5e-3f-3
tl d past	a-6b-8c-3d-5e-5f-3
tl d phone	a-3b3c-3e-4f-3
tl d photo	a-3b-4d-3e-6f-6
tl d picture	a-8b-9c-5d-8e-7f-7
tl d piece	a-4b-3c-4d-3e-3f2
tl d plan	a-4b-4c-3f-4
tl d plate	a-4b-4c-5e-4f-3
tl d point	a-5b-3d-3e-4f-8
tl d police	a-3b-4c-3d-6e-3f-3
tl d porn	a-4b-6c-9d-6e-7f-5
tl d post	a-3b-8c-5d-4e-3f-6
tl d private	a-4b-4c-4d-4f-4
tl d promise	a-7c-5d9e-7f-3
tl d question	a-5b-3c-6d-4e-3
tl d quiet	e-5
tl d radio	b-4c-5e-3f-3
tl d rail	a-4b-5c4d-5e-4f-4
tl d razor	a-4b-6c-9d-6e-3f-5
tl d reason	a2b-5c-3d-4e-3f-6
tl d receipt	a-4b-4c-8d-5e-5f-3
tl d relapse	a-5b-5c-4d10e-4f-4
tl d rest	a-7b-4c-5e-3f-3
tl d review	a-4f-4
tl d right	a-13b-2c-3f-5
tl d river	a-4b-3c-2f-5
tl d road	a-2b-3c-6d-6e-5f-5
tl d roof	a-4b-3c-3
tl d room	a-5b-3c-3d-5e-3
tl d rope	b-4c-3d-3e-3f-5
tl d router	d-3
tl d row	d-4f-4
tl d rule	a-5b-8c-3d-8f-5
tl d run	a-4f-5
tl d saint	a-9b-6c-5d-5e-6f-7
tl d same	a4b6d-3f-3
tl d scan	a-4c-3d-4e-6
tl d school	a-5b-3c-5d-6e-5f-3
tl d screen	b-6c-3e-5f-4
tl d sea	a-3b-3c-5d-5e-4f-3
tl d second	a-6b-4c-4d-3e-4f-6
tl d session	a-3b-8d-7e-4f-5
tl d setback	a-3c5d-5f-3
tl d shed	a-6b-4d-3f-3
tl d shop	a-3b-3d-4e-6f-3
tl d shoulder	a-5b-6c-6e-5f-3
tl d shower	a-5b-7c-5d-6e-6f-5
tl d side	a-5c-4d-8e-3f-3
tl d silence	a-8b-3d-3e-5
tl d single	a-5b3d-3
tl d sister	a-7b-3c-3d-4e-2
tl d site	a-6b-6c-8d5e-3f-4
tl d slip	a-3d-3
tl d slow	a-3b-2c-4d-2f-7
tl d small	a-4b-3c-5d-5f-3
tl d sofa	a-5b-6c-3d-5e-4f-3
tl d son	a-2b-3c-3d-7
tl d spare	b-6c-7d-3e-5f-8
tl d sponsor	a-9b-4c-5d-5f-4
tl d stair	b-4d-3e-5f-3
tl d statement	a-4b-4c-3e-6
tl d station	a-3b-7c-3d-3e-7f-3
tl d stomach	a-2
tl d stranger	a-5c-2d-4f-4
tl d study	b-4c-3d-3e-3f-4
tl d stuff	a-8b-7c5d-10e-3f-7
tl d summer	a-5b-5c5d-4e-5f-3
tl d sunday	b-5e-3f-3
tl d surprise	a-3b-3c-3e-2f-3
tl d swim	f-4
tl d table	a-6e-5
tl d tablet	a-8b-6c-7d-4f-6
tl d talk	a-11b-3d-8
tl d tea	a-3b-4e-4
tl d temper	a-4b-3c-5d5e-4f-5
tl d terrible	b-4c-3e-4f6
tl d text	a-3b-3c-3d-3e-3
tl d therapist	a-4b-5c-3d-3e-4f-4
tl d thing	a-4b8e-5
tl d thought	a-5b-6c-6d-9e-9f-7
tl d throat	b-3c-3d-3f-6
tl d thumb	b-4c-7d3e-2f-5
tl d time	a-4c-6e-8f-3
tl d to	a-4b-5d-3
tl d top	a-3c-5d-4f-6
tl d tracker	b-3c-4e-3f-3
tl d train	a-6b-6c-4d-3e-4f-6
tl d trust	a-6b-4d3f-3
tl d truth	a-6b4c-5d3e-7
tl d twenty	a-4b-4c-4d-4e-5
tl d two	d-3
tl d urge	a-5b-4c-4e-4f-5
tl d useless	d-3f6
tl d voice	a-7b-5c-8d-4f-5
tl d wall	a-6b-3c-2d-3e-3f-2
tl d wash	a-6b-3c-6d-6e-6f-4
tl d waste	a-5b-4c-4d-4e-5f2
tl d way	a-11d-10e-6f-4
tl d week	a-4b-5c-6d-8e-3f-5
tl d weekend	a-5b-6c-7d-4e-9f-7
tl d while	a-8b-4d-4f-5
tl d whole	a-5b-5c3d-6f-4
tl d wife	a-8b-4c-4d-6f-9
tl d window	a-5b-7c-8e-7f-8
tl d woman	a-5b-6c-6d-5e-4f-6
tl d wonder	a-9e-4f4
tl d word	a-5b-6c-3d-3e3f-3
tl d work	b-3c-6d-8e-4
tl d world	a-7b-9c-9d-10e-8
tl d wrist	c-3d-4f-3
tl d wrong	a-3c-4d-3e-4f-4
tl d year	a-7b-5d-5e-7f-4
tl d you	a-4c-5d-4f-3
tl i ,	a-8b-7c-3d-8e-6f-4
tl i .	a-8b-7c-6e-5f-8
tl i a	a4b-9e-13
tl i about	a-3b-5c-3d-3e3f-3
tl i ade	b-3e-3
tl i again	a-5b-5e-4f-4
tl i all	a4b-6d-4e-9
tl i an	a-6b-4c-6d-4f-11
tl i and	a-10b-4c-5e-4f-4
tl i anger	a-5b-4c-4d-5e-5f-5
tl i another	a-5b-7c-6e-6f-6
tl i any	a-3b-4c-7d-5f-4
tl i anyone	a-4b-6c-5d-4e-4
tl i anything	a-3b-7c-3d-3e-7f-3
tl i as	a-5b-3c-5d-3f-5
tl i at	a-7b-8d-3e-9
tl i be	a-5b-7c-4d-7f-7
tl i bed	a-8b-8c-9d-8e-8f-6
tl i before	a-4b-3d3e-7f-4
tl i ben	e-6
tl i by	a-4b-3d-3e-3f-3
tl i check	a-3f-6
tl i claire	a-3b-3e-3f-2
tl i day	a-3d-3e-3f-4
tl i derby	a-6b-5c-4
tl i dinner	a-3b-3c-7
tl i drive	d-5e-3f-3
tl i each	a-5b-4c-3d-3e-3f-3
tl i eggshell	a-3c-3e-3f-3
tl i eight	a-7b-5c-5d-3f-5
tl i eleven	a-4b-3e-3
tl i embarrassment	a-4c-3f-4
tl i every	a-4c-3d-3e-8
tl i everyone	a-6b-7c-3d-6e-10f-6
tl i everything	a3b-6c-3e-7
tl i five	c-3d-3f-3
tl i for	a-5b-8c-5d-4f-4
tl i four	b-5c-5d-3
tl i friday	b-4d-4e-4f-5
tl i front	b-5c-3d-4e-6f-3
tl i go	a-3d-2e-3f-3
tl i good	a-8b-3c-5e-3f-3
tl i group	a-4c-3d-4e-4f-4
tl i half	b-5f-5
tl i her	a-8b-11c-6e4
tl i hide	a-3b-4c-4d-3e-5
tl i him	a-6b-5c-6d-5e-4f-5
tl i himself	a-6b-5c-5e-9f-4
tl i his	c-3e-8f3
tl i home	a-2
tl i how	a-4b-5c-8d-3e-4f-4
tl i husband	a-5c-3d-4f-6
tl i i	c-6e-6f-5
tl i in	a4b-3c-9e-6f-4
tl i it	b-4e7f-4
tl i jo	b-3
tl i june	a-3c-6d-4e-2f-3
tl i least	a-3b-4c-4d-5e-5f-3
tl i leeds	a-6b-3c-3d-3e-4
tl i lie	b-4c-4d-5f-7
tl i like	a-4b-2c-3d-3e-2
tl i lose	a3b-3d-3f-5
tl i loud	a3b-3c-4d-3e-3f-5
tl i lunch	a-6b-4c-7d-4e-3f-3
tl i march	a-4c-4d-4e-3f-4
tl i may	a-7b-5d-4e-4f-4
tl i me	a-4c-3e-4f4
tl i midnight	a-3b-3d-3e-5
tl i mile	a-6b-4c-3d-3e-3f-5
tl i mistake	a-3f-3
tl i monday	a-5b-3d-3e-2
tl i money	c-6f-3
tl i month	b-4c-3f-4
tl i mother	d-4f-5
tl i my	a-8b3e-7f-2
tl i myself	a-6b-3c-6d3e-5
tl i night	b-4c-4
tl i nine	a-4b-3d-5e-4f-3
tl i ninety	a-4b-4c-3d-3e-4f-4
tl i no	a-4b-4c-3f-5
tl i now	a-4e-4
tl i of	a-5b-7d-3e-3f-4
tl i on	a-5c-6e-7f-3
tl i once	a-4b-3e-5
tl i our	b-3c-5d-4e-3f-4
tl i people	a-5b-8d-3e-10f-4
tl i picture	b-3c-4e-5f-4
tl i porn	f-3
tl i purpose	a-8b-6c-6d-5e4f-5
tl i ring	a-4b-3c-7d-4f-2
tl i saturday	a-6b-3c-6d-5f-2
tl i scrabble	a-3b-3c-3e-4
tl i screen	a-4b-6c-2d-5e-3f-5
tl i seven	a-4
tl i she	e-4
tl i six	b-3e-3
tl i small	b-3c-3f-3
tl i some	a-3b-4c7d-6f-5
tl i someone	a3b-6d-4e-8f-8
tl i something	a-3c-4
tl i spain	a-2b-6c-4e-5f-5
tl i sunday	a-3c-6d-3e-3
tl i sundays	b-2e-2
tl i take	a-5b-4c-6d-5e-3f-4
tl i tea	a-3b-4c-6d-3e-3f-6
tl i tell	a-3b-5d-4e-6f-2
tl i telly	a-3b-3e-3f-4
tl i ten	a-4c-3d-6f-3
tl i that	a-5b-4c-4d-4e-10f-7
tl i the	b-4d4
tl i their	b-3c-3f-4
tl i them	a-7b-9c-6d-5e3f-8
tl i there	a-10b-6c-4d-5e-7f-3
tl i they	b-2c-4d-3e-4f-3
tl i thing	a-7b-8d-5
tl i this	a-5c-7d-11e-15f-17
tl i those	b-3c-3d-3
tl i three	c-7f-3
tl i thursday	a-3b-3c-6d-3e-4f-4
tl i time	a-3b-4
tl i to	a-14c8d-8e-9f-6
tl i tomorrow	e-3
tl i tonight	a-4b-3c-5e-3f-3
tl i town	a-6b-2c-3d-4e-3f-6
tl i trust	a-3b-5c-8d-4e-5f-3
tl i tuesday	b-2e-4f-4
tl i twenty	a-3f-5
tl i two	a-6b-5c-5d-6
tl i us	a3b-7c-8d-4e-8f-2
tl i walk	a-3b-3c-4d-7e-3f-4
tl i wednesday	a-4b-3c-6d-3
tl i what	a-6b-5e-5f-8
tl i when	a-3c-4d-3e-10f-3
tl i with	a-6b-10d-3
tl i without	a-6c-4d5f-4
tl i work	b-3c-6e-3f-5
tl i you	a-6b4d-3f-4
tl i your	a-2b-9d-7e-10f-6
tl i yourself	a-5b-7d-3f-5
tl j ,	a-8c-5d-4e-3f-6
tl j .	a-3b-7c-4d-5e-7f-8
tl j tell	a-5b-7e-7f-4
tl n $	a-8f-6
tl n '	a-4b-7c-5d-4e-4f-3
tl n ,	c-4d-6e-4
tl n .	a-5d-3e-5f-3
tl n :	a-7b-7c-9f-4
tl n ?	c-3e-3f-7
tl n a	a-5b-4d-7e-7f-6
tl n about	a-8b-6c-10e-14f-7
tl n after	b-11c-8d-8e-7f-11
tl n again	a-4b-7e-3
tl n against	a-3b-3c-3d-3e-12
tl n ago	a-5b-3c-4d-3e-3f-5
tl n all	a5
tl n alone	a-4c-3d-4e-4
tl n always	a-3b-8c-3
tl n an	a-5b-4c-4d-4e-3f-4
tl n and	d-3e-5
tl n as	a-5b-5c-4d-4e-5f4
tl n ask	a-6b-8d-5e-4f-3
tl n at	a-8b-7c-9d-5e-6f-10
tl n away	a-3c-5f-3
tl n back	b-3c-8d-8f-7
tl n be	d-3e-11f-7
tl n beat	a-4b-2c-6d-3e-5f-4
tl n because	a6b-3c-3f-2
tl n before	a-2b-3c-3d-4e-3f-3
tl n bite	a-4b-4c-3d-3e-5f-3
tl n book	a-5d-2
tl n box	a-7b-4c-6d-6e-3f-3
tl n break	a-10d-5f-3
tl n but	b-4c-4e-3f-7
tl n buzz	a-3b-3c-3d-3f-4
tl n by	a-7b-3c-10d-5e-4f-5
tl n call	a-6b-6c-3d-6e-3f-5
tl n can	a6b-4c-4d-5e-4f-6
tl n come	a-4b-3c-3d-8e-3f-5
tl n die	b-3c-4d-4e-3
tl n do	a-5b-11c-7
tl n down	b-3c-3d-3e-4f-3
tl n end	a-5b-7c-4e-3f-4
tl n every	a-7b-14c-3d-6f-3
tl n everyone	b-4c-6d-3e-3f-6
tl n explain	a-7b-5c-8d-9e-6f-5
tl n first	a-3b-5d-2
tl n for	a-5b-9d-7e-8f-4
tl n from	a-6d-9e-4f-5
tl n full	a-4b-3c-2d-3e-4f-3
tl n get	a-7b-7d4e-7f-7
tl n go	a-9b3c-7d3e-5f-4
tl n have	b-5c-4d-8f-3
tl n he	a-6b-3c-3d-3e-6
tl n her	a-3b-4c-5d-6e-8f-7
tl n here	a-4b-4c-7e-8f-5
tl n hide	d-3
tl n his	b-3d-3e-4f-8
tl n hit	a-3b-4c-4d-6f-6
tl n home	b-4c-4d-9f-4
tl n i	b-2c5d-4e-6f-4
tl n if	a-9b-4c-5d-4e-7f-2
tl n in	a-6d-13e-8f4
tl n into	a-5b-7c-8
tl n it	a-7c-5d-9
tl n just	a-3b-4c-6
tl n keep	a-6b-6c-4d3e-6f-3
tl n key	a-2d-4f-3
tl n kick	a-5b-4c-3d4e-3f-5
tl n last	a-6c3d-5e-3f-4
tl n light	b-4
tl n like	b-7c-7d-6e-7f-4
tl n lose	a-5b-4d-3e-6f-4
tl n make	a-5b-5c-7d3e-4f-4
tl n me	a-7b-9c-3d-10f-6
tl n my	a-6b-6c-7d-6e-4f-8
tl n never	a-8b-6c-6d4e-5f-7
tl n next	a-6b-3c-5d-4f-5
tl n now	a-3b-6
tl n occur	a-7b-7c-6d4e-6f-6
tl n of	d4e6
tl n off	b-2d-3
tl n on	a-11b-5c-2d-5e-5f-5
tl n open	b-3c-2e-2f-4
tl n or	a-11b-5c-3d-3e-6f-3
tl n out	a-7b-9c-8d-7
tl n over	a-7b2d-5e-4f-3
tl n park	a-4b-3c-4d-4e-3f-3
tl n put	a-6b-8c-3d-5e-8f-6
tl n ring	a-6b-5c-5d-6e-6f-5
tl n round	a-5b-4c-5d-4e-7f-5
tl n run	a-5b-4c-6d4e-6f-5
tl n say	a-4b-5c-3d-8e-4f-4
tl n see	b-5d-5e-3f-3
tl n shut	a-3e-2
tl n since	a-7b-4d-3e-5
tl n site	a-4c-4d-5e-3f-4
tl n slip	a-9b-8c-6d5e-6f-7
tl n so	a-8b-3
tl n table	a-5b-4
tl n take	a-4b-3c-4d3f-5
tl n talk	a-4b-7c-7e-6f-3
tl n test	a-5b-7c-8d-8f-4
tl n than	a-4b-6c-5e-4f-6
tl n that	a-10c-9
tl n the	a-6b-6c-6d-6e-8f-11
tl n there	a-7d-5
tl n think	a-3b-5d-3e-7
tl n this	b-6c-3d-3e-7f-3
tl n three	a-8b-5c-2d-4e-4f-4
tl n to	b-6d-7f-3
tl n today	a-3c-3d-3e-4f-5
tl n together	b-4c-4f-3
tl n tomorrow	a-8b-11c-4d-5e-10f-4
tl n tonight	a-7b-4e-5
tl n trip	a-4b-5d-6e-3
tl n twice	a-6d-3f-4
tl n under	a-6b-9c-5d-7e-8f3
tl n until	a-2b-3c-4e-4
tl n up	a-10b-9c-9d-7f-9
tl n we	a-7d-2e-6
tl n when	a-4b-4c-6d-3e-10f-3
tl n while	a-8b-3c-4d-3e-6
tl n who	a-4b-5c-3d-3e-3f-6
tl n will	a-4d-4e-3
tl n with	c-6d-3e-7f-9
tl n without	a-4b-3d-4e-3f-3
tl n work	a-7b-3d-4f-5
tl n would	b-8c-6d-5e-5
tl n yet	c-3d-4f-6
tl n you	a-7b-8d-2e-4f-7
tl n your	c-6d-3e-3f-3
tl p $	a-11b-6c-7d-4e-7
tl p ,	a7c-6d-6
tl p .	c-6e4
tl p :	a-4f-3
tl p ?	a-11b-8d-3e-8f5
tl p a	a-7b-8c-7d-8e-6f-13
tl p about	a-5b-4c-8d-5e-3
tl p accept	a-5b-6c3d-6e-3f-5
tl p act	a-8b-4c-6d-5f-5
tl p after	a-4c-2
tl p again	a-3c3e-3
tl p against	a-4b-6c-4d-6e-5f-3
tl p agree	a-5b-3c-2e-3f-4
tl p all	a-3b-3c-2f-4
tl p always	b6c-4d-6e-8
tl p an	a-6e-5
tl p and	a-6b-3d-5f-4
tl p anymore	a-4d-3
tl p apologize	a-8b-4c-10d-6e-4f-4
tl p apology	a-6b-5c-5d-5e-6f-6
tl p arm	b-4c-4d-4e-9f-6
tl p as	a-7b-4d-5e-6f-5
tl p ask	a-4b-13c-3e-8f-3
tl p at	a3b-4d-10e-6f-4
tl p away	a-6c-4d-4f-6
tl p back	a-3b-3c-5d-3e-4f-3
tl p be	a3c-5e5f3
tl p beat	a-3b-3d-4e-4f-4
tl p because	a5c-5d-3e-4
tl p bedroom	d-4e-3
tl p before	a-7c-5
tl p behave	a-3b-3d-2
tl p believe	a-4b-6c-6d-3e4f-7
tl p better	a-5b-4c-3d-3f-5
tl p birthday	b-3c-3e-6
tl p blame	a-5b-4c-6d-3e-5
tl p bleed	b-2c-4d-3e-4f-3
tl p block	a-4c-3e-8f-3
tl p both	d-3
tl p break	b-6d-6e-7f-5
tl p bring	a-7b-11d-6f-4
tl p brother	d-3f-2
tl p burn	a-5b-8c-6d-6e-6f-6
tl p but	a-4b-3e-4
tl p buy	a-3b-6c-4d-3e-4f-3
tl p by	a-5b-5d-4e-7f-5
tl p call	c-6
tl p can	a-7c-4d-4
tl p care	a-5b4c-3d-3f-3
tl p cause	a-5b-4c4d-8e-5f-6
tl p change	a-6b-4c-3d-3
tl p check	b-4c-3f-3
tl p choose	a-3b-6c-6d-6e-4f-4
tl p close	a-4b-8c-5d-5e-5f-6
tl p come	a-8c-7d-6e-5f-4
tl p control	a-4b-4c-4d-3e-5f-3
tl p cook	b-3e-5f-3
tl p could	b-8c-8d-6
tl p count	a-9b-6d-6e-3f-7
tl p cross	a-4c3d-4f-3
tl p cry	a-4b-5c-4d-4f-5
tl p cut	a-6b-7c-6d-5e-5f-8
tl p dance	b-3c-4e-6
tl p dare	a-3b-3c-2d-4e-5
tl p daughter	a-7b-4c-3d-4e-7f-8
tl p dead	a-4c-4e-9f-5
tl p decide	a-3b-8d-3e-6f-3
tl p delete	a-6b-3c-6d-7e-3
tl p deserve	a3b-5d-4e-3f-5
tl p die	a-7b-9c-6d-6e-6f-8
tl p disappear	a-7b-6c-5f-7
tl p do	c5
tl p dog	b-3c-5d-3e-3f-3
tl p down	a-3b-4e-5f-3
tl p drink	a-7b-4c-7d-4e-4f-5
tl p drive	b-5c-4d-4e-6f-3
tl p eat	a-6b-6c-3d-5e-6f-8
tl p else	c-4e-4f4
tl p end	a-5b-8c-5d-8e-8f-7
tl p enjoy	a-4b-8c-6d-7e5f-6
tl p enough	a-4b-7c-6e-3f3
tl p even	a-5d-3e-3f-4
tl p ever	a-6c-7d-5e-10f-5
tl p expect	b-9c-7d-5e6f-4
tl p face	e2f-4
tl p fail	a-9b4d-8e-3f-5
tl p family	a-4b4d-3e-5f3
tl p fault	b-4f-5
tl p feel	b-4c-7d-5f-3
tl p find	a-6b-7c-5f-5
tl p first	e4f-3
tl p flinch	a-3b-5c-4e-4f-5
tl p follow	b-5c-3d-3e-5
tl p for	c-4d-5e-8f-3
tl p frighten	a-3b-8c-4d-5e-8f-7
tl p from	a-7b-5c-5d-4e-4f-3
tl p fuck	a-6b-7d-6e-8f-4
tl p gamble	a-5b-4c-3d-4e-5f-5
tl p get	b-7c-5e5f-6
tl p give	a3b-6d-8e-3f-6
tl p go	b-7c3f-5
tl p grab	a-3b-3c-5d-3e-4f-3
tl p hand	a-5b-5c-3e-5f-4
tl p happen	a-4b-6d-4f-3
tl p hardly	a-10b-8c-6d-5e-3f-5
tl p hate	a-11b-9c-7d-7f4
tl p have	a3f-2
tl p he	e-8f-5
tl p head	a-4b-3c-3d-3e-5f-4
tl p hear	a-6b-5c-5d-4e-3f-4
tl p help	a-9b-4d-3e-3f-8
tl p hide	b-10c-6d-6e-7f-5
tl p hit	a-10b-7c-9d-5e-7f-7
tl p hold	a-4b-5c-5d-4e-7f-4
tl p hope	a-6b-5c-8d-4e-4f-5
tl p how	b-7e-3f-7
tl p hurt	a-13b-6c-7d-4e-9
tl p i	a-7b5c-3d-3e-4
tl p if	a-5c-6
tl p in	a-8b-6c-4d-7e2
tl p into	a-10b-6c-5e-8
tl p it	a-8b-7c-4e-7f-4
tl p jump	a-7c-2d-3f-6
tl p just	a-9c-7f-5
tl p keep	c-3d-5e-12
tl p knee	a-4b-5c-3d-3e-4f-7
tl p know	b-7c3e-6f3
tl p land	b-3c-3e-4f-3
tl p last	a-4b-3c3d-7e-3f-5
tl p laugh	a-3e-4
tl p leave	a-5d-3e-9f-6
tl p let	a-6b-5d-8e-4f-5
tl p lie	c-7d-5e-9f-4
tl p like	b-8c-5d-5e3
tl p location	b-3c-3d-4f-3
tl p lock	a-3b-4c-3d-3e-3
tl p look	a-8b-7c-8d-5e-10f-4
tl p lose	a-6b-3d-6f-3
tl p love	a-7b-11c-6d-3e-3f-8
tl p make	a-9b-8c-3e-10
tl p marriage	a-4b-3c-4d-3f-3
tl p marry	a-3b-2c-3e-3f-6
tl p may	a-7b-4c-8d-7e-4f-5
tl p mean	a3b-8c-7d-4f-5
tl p meet	a-8c-4d-3e-5f-3
tl p merely	a-6b-5c-5d-7e-4f-7
tl p might	a-5c-3e-4f-3
tl p miss	a-4b-10c-5d-5e-8f-6
tl p more	a-7b-6c-5d-3f-7
tl p most	a-4b-4c-4d-3e-6f-7
tl p mother	b-2e-4f-4
tl p move	a-3b-4c-3d-3e-3f-4
tl p must	a-8b-7c-6d-5
tl p my	a-3b-4c-5d-3e-6f-2
tl p name	e-2
tl p nearly	a-5b-8c-6d-9e-6f-8
tl p need	a-5b-5c-7d-3e-6f-5
tl p never	c-6d-7f-12
tl p new	c-5e-6f-4
tl p not	a-8b-6c-5d-3e-7f-4
tl p notice	a-3b-3c-5e-3f-3
tl p now	a-3b-3f-4
tl p of	a-5b-6c-5d-7e-4
tl p off	a-5b-3c-4d-8e-7f-4
tl p on	a-11b-10c-9d-7f-5
tl p only	b-9c-7d-5e-3f-3
tl p open	a-4b-6c-5d-5e-5f-3
tl p or	b-8c-5d-6e-5f-10
tl p ought	a-5b-5c-3d-3e-4
tl p out	a-5c-6d-6e-11f-4
tl p over	a-5b-10c-4d-8f-5
tl p overstep	a-6b-7c5d-6e-5f-6
tl p owe	a-8b-6d-3e-6f-2
tl p own	a-4b-5c3e-4f-3
tl p pay	a-7b-7c-9d-8e-6f-6
tl p phone	a-4b-6c-4d-3e-3
tl p pin	b-4c-4d-4e-3
tl p pocket	b-5d-3f-4
tl p promise	b-3e-3
tl p punch	a-5b-4c-3d-3e-6
tl p push	a-8b-9c-8d-8e-10f-5
tl p put	a-8b-5c-3d-3e-9
tl p raise	a-3b-7c-3e-6f-3
tl p read	a-8b-5c-4d-4e-5f-3
tl p regret	a-9b-7d-10e5f-6
tl p right	a-5b3c-4e-7f-3
tl p ring	a-5c-8d-6e-3f-3
tl p rob	a-3b-5c-3d-4e-5
tl p run	a-3b-4c-7d-6e-4f-4
tl p say	a-5c-3e-10f-6
tl p scratch	a-5b-4c-5d-3e-9f-4
tl p see	a-6b-5c-9e-9f-4
tl p send	a-8b-7d-3e-6f-5
tl p set	a-5c-2d-3e-6f-3
tl p shake	a-5b-4c-4d-3e-7f-4
tl p share	b-3d-4f-2
tl p shaving	b-3d-3f-4
tl p she	a-9b-4d-3e-6
tl p shoot	a-9b-9c-9d-10e-8f-8
tl p should	b-7e-7f-4
tl p shout	b-4c-3
tl p show	a-5b-3e-4
tl p shut	c-6d-2f-4
tl p sick	b-3c-3d-3f3
tl p since	a-6b-7c-4d-4e-6
tl p sit	a-3b-2c-3d-3e-3f-3
tl p slam	c-3f-4
tl p sleep	a-7b-5c-6d-6e-3f-6
tl p slip	a-4b-4c-4e4f-3
tl p smack	a-4b-3c-3e-4f-3
tl p so	a-4b-3c-3e-5f-9
tl p sound	a-5b-4c-10d-7e-6f-7
tl p spend	a-4b-5c-4d-4e-5f-4
tl p stab	a-3b-9c-3d-3e-5f-5
tl p stand	a-6b-5c-5d-5e-4f-5
tl p start	a-8b3c-4d-4e-4f-4
tl p stay	a-6c-4d-4e-3f-5
tl p still	a-6b-2c-4f-5
tl p stop	a-5b-5c-6d-8e-11f-5
tl p straight	e-4
tl p suppose	a4f-3
tl p take	a-11b-13c-3d-12e-9f-6
tl p talk	a-4c-4d-3e-3f-5
tl p tell	a-7b-4c-3d-3e-7
tl p that	b-4c-7d-6e-5f-4
tl p the	a-7d-5f-3
tl p thing	a-3c-3f-3
tl p think	a-4b-7c-4d-3f-3
tl p three	b-3c-4d-3f-5
tl p throw	a-6c-3d-6e-9f-3
tl p time	c-3f-4
tl p to	c-5d-4e4f-3
tl p today	a-6b-5c-6d-4e-7f-7
tl p tonight	a-4b-6c-4d-3e-4
tl p too	a-3b-3c-7d-3f-4
tl p touch	a-7c-5d-4e-7f-4
tl p treat	a-7b-6c-5d-4e-4f-5
tl p trust	a-5c-6d-5e-5
tl p try	a3b-4e-3f-4
tl p turn	b-3c-3d-3e-3f-4
tl p twist	a-6c-6d-6e-6f-5
tl p understand	a-4b-5c-8e-5
tl p until	a-2b-3c-4f-3
tl p up	c-2e-5f-3
tl p use	a-8b-4c-8d-3e-8f-5
tl p useless	a-6b-5c-4d-4e-4f4
tl p wait	a-6b-3c-5e4f-3
tl p walk	a-4b-5c-3d-4
tl p want	a-11b-5d-4e-7f-4
tl p watch	a-6c-3d-3e-7f-4
tl p wear	a-6b-7c-3e-4f-5
tl p well	a-9b-10c5d-9e-9f-8
tl p what	a-5b-5e3
tl p when	a-11b-6c3d-4f3
tl p while	a-3b-8c-6d-9e-11f-3
tl p who	a5b-6d-3e-5f-4
tl p will	a-3c-4d-4e-4
tl p wish	a-5b-7c-3d-3f-4
tl p with	b-5c-6d-4e-8f-5
tl p without	b-3d-4
tl p wonder	a-3b-6c-5d-4e-7f-5
tl p would	b-4d-3e4f-4
tl p write	b-4c-4e-4f-4
tl p wrong	a-4b-4c-3e-3f-8
tl p yet	b-5c-4d-4e-6
tl p you	a4b3c-5d-4e-8f-3
tl p your	b-4d-4
tl r $	b-5c-5d-5e-8f-7
tl r ,	a-5b3d-3
tl r .	a-4b-3c-9d-5e-8
tl r ?	a-5b-4e-5f-8
tl r a	b-7c-7d-6e-5
tl r about	a-5b-4c-6d-5e-4
tl r an	a-10b-6c-6d-11e-4f3
tl r and	a-4b-8c-9d-10e-3f-8
tl r as	a-6b-5c-9d-4f-6
tl r ask	a5c-5e-8f-7
tl r at	b-5d-3f-3
tl r bad	a-8b-6c-5d-6e-4f-5
tl r be	a-7c-4d-3e-3
tl r because	a5b-3d-2f-3
tl r call	a-8b3d-5e-7f-3
tl r calm	a-4b-6c-6d-5e-5f-6
tl r change	b5c-3d-3e-4f-8
tl r decide	a-3b-4c-3d-2e6f-3
tl r die	e-5
tl r do	a-16b4c-8d-9f-10
tl r drink	a-4b-4d-3e-3
tl r enough	a-7c-4e3f2
tl r ever	a-7c-5d-6e-7
tl r everything	b6c-3f-3
tl r feel	a-7b-7c-4f-5
tl r for	c-6e-4f-3
tl r forget	a-5b-4e-4
tl r from	b-6c-4d6e-5f-5
tl r get	a-7c-6d5e-7f-6
tl r give	a-6b-5e-5
tl r glance	a-6b-8c-4d-3e-5f-7
tl r go	a4b-4c-3e3f-4
tl r good	a-11c-4d-3e-8f-5
tl r happen	a-5b-4c-6d-6
tl r hard	e-3f-3
tl r have	b-6d-3e-6f-4
tl r he	a-3b-5c-3d-5f-5
tl r his	e-2f-5
tl r hit	b-5c-3e-7f-9
tl r i	b-3c-3d-4e8
tl r if	a-6e-3f-3
tl r in	a-6b-3e-3f-7
tl r it	a-11d-3e-4f-3
tl r kind	a-5b-3c3d3e-7f-7
tl r know	b-5e-4
tl r learn	a-11b5c-4d-5e-6f-6
tl r leave	a-8b5c-3d-3e-4f-4
tl r let	a-3c-5d-3e-9f-3
tl r lie	a-5c-5d-6e-8f-9
tl r lift	a-7b4c-5d-5e-5f-3
tl r like	a-4b-4c-9d-5e3f-7
tl r listen	a-3b-7d-6e-4f-3
tl r long	a3b-4c-4d-3e-4f-6
tl r love	a-4b-8
tl r many	a-4b-5c-4d-4e-7f-4
tl r much	a-6b-3c-5e-6f-4
tl r my	a-6c-4d-6f-8
tl r not	a-6b-6c-5d-5e-6f-5
tl r notice	a-10b-9c-5d-5e-7f-6
tl r of	a-4b-4c-4e-3f-6
tl r on	a-5b-5c-6d-4e-7
tl r once	a-6e-5
tl r one	a-3b-6d-5e-9f-7
tl r or	a3b-3c-3d-3f-3
tl r pay	a-6b-5d-3e-3
tl r picture	e-3
tl r pleased	a-4b-5c-3d-4e3f-7
tl r read	b-9c-3d-5e-4f-4
tl r say	a-8b-3f-3
tl r see	e-7
tl r she	a-4c-3e-8
tl r shout	a-7b-6c-3d-3f-4
tl r sit	b-4d-4e-5f-3
tl r sleep	a-6c-4d-4e-5f-3
tl r so	a-3b-3c-5e-3f-3
tl r sorry	a-3b-3c3d-6f-9
tl r start	a-7b-8c-3d-9e-7f-7
tl r stop	b-6c-3d-4e-4f-5
tl r stupid	a-5b-4d-4e-6f5
tl r take	a-3c-5d-6e-7f-6
tl r tell	b2f4
tl r that	a4c-4d-3
tl r the	a-5b-4c-5d-8e-6f-6
tl r they	a-3b-3e-8
tl r think	a-3b3d-3e-8f-3
tl r this	a-4b-4c3d-4e-5f-5
tl r tired	f-9
tl r to	a4b-6c-4e-4f-5
tl r until	a-5b-5c-4d-5e-5
tl r want	a-4b-7c-6d-4e7f-3
tl r we	a-4b-4f-3
tl r when	a-6c-3f-5
tl r with	a-6b-4c-4d3e-8f-5
tl r write	a-8b3d-3e-7f-6
tl r you	a-4b-4c-12e-2
tl r your	a-4c-4
tl s .	a-10b-5d-6e-6f-6
tl s account	b-3d-3
tl s any	a-4
tl s cry	a3b-3c-3e-8f-4
tl s everything	c6d-4f-4
tl s he	a3
tl s i	e-3f-3
tl s if	b-4e-4f-3
tl s it	a-12f-2
tl s january	a-5b-4c-3e-6f-3
tl s last	a-7b-9c-7d-6e-8f-4
tl s my	a-6b-3c-10d-4e-3
tl s nothing	a-4b-14c-3d-3e-5
tl s she	a-3b-3c-5d-3e-9f-4
tl s song	a-7b-8c-5d-6e-5f-5
tl s tell	b-6e-3f-3
tl s that	a-4c-7e-3f-4
tl s the	a-7c-8d-6e-4f-4
tl s this	a-7b-3d-2f-4
tl s though	a-7b-4c-3d-3e-6f-3
tl s way	b-3d-4
tl s we	a3b-4c-3d-6e-9f-4
tl s you	a9c-4d-3e-6f-4
tl t ,	c-3
tl t .	a-10b-6c-6d-8f-5
tl t a	a-10b-7c-7d-6e-9f-8
tl t allow	a-3e-7
tl t always	a-8b-10d-4e-5f-12
tl t an	a-6b-4c-8d-5e-5
tl t answer	a-7e-3
tl t apologize	a-4b-3d-3e-3
tl t apply	a-3b-6d-4e4f-3
tl t argue	a-8b-9c-4d-5f-4
tl t as	d-3f-5
tl t ask	a-5b-3c-5d-3e-6f-3
tl t be	a3b-6c-3d-3e-3
tl t bed	a-4b-4c-5e-8f-7
tl t behave	a-3b-2c4d-5f-4
tl t believe	a-6b-8c-4d-5
tl t blame	a-4b-6c-5d-5e-7f-4
tl t breathe	a-3b-4c-3d-5e-5f-4
tl t call	a-5b-4c-6d-4e-3f-5
tl t care	a-4e4
tl t cause	a-8b-7c-4d-6e-5f-3
tl t check	a3b-3e-6f-3
tl t come	a-5b-4d-3e-8
tl t count	a-6b-7c-5d-7e-9f-8
tl t deal	a-4b-3e-3
tl t deserve	a-6b-5c-5d3e-8f6
tl t die	a-3b-7c-3f-3
tl t do	a2c-4d-2e-6f-4
tl t end	a-8b-3c-4e-5f-4
tl t enough	a-3b-5c-5d-3e-4f5
tl t even	a-10b-7c-6d-7f-5
tl t ever	b4c-3e-4f-6
tl t exist	a-4b-5c-5d-4e-5f-5
tl t explain	a-5b3c-3d-4e-6f-5
tl t fail	a-4b-7f-3
tl t feel	a-5b-3c-7d-3e-5f-7
tl t find	a3b-3e-5
tl t fix	a-4b-6c-5d-4e-7f-4
tl t for	a-5e-5f-2
tl t get	a-8b-6c-6e5
tl t give	a-4b-3c-4d-5f-4
tl t go	a-13b-6c-4d-3f-5
tl t group	a-4b-4c-5d-10e4f-4
tl t have	a3b-4c-3d-4e-3
tl t hear	a-6b-3c-7f-4
tl t help	a-4b-4d-3e-5f-3
tl t hurt	a5b-7c-3d-5e4f-4
tl t just	a-6b-4c-6d-5e-4
tl t keep	a-3b-8c-8d-3e4f-8
tl t know	b-4c-8e-7f-6
tl t leave	a-5b-7c-6d-2e-3f-3
tl t let	a-6b-7c-4d-4e-9f-3
tl t like	b-3c-4d-4e-8f-4
tl t live	a-6b-7c-7d-4e-7f-7
tl t look	a-3d-3e3
tl t make	a-9b3c-4d-3e-5f-3
tl t mean	a-6b-7c-4d-8f-5
tl t mind	a-9b-4c-4d-6e-3
tl t move	a-5c-5e-4
tl t open	a-7b-3c-4d-4e-3f-4
tl t owe	a-3b-3c-4d-4e-6f-4
tl t pass	a-3
tl t pick	c-3
tl t proud	a-4d-3e-3f-3
tl t read	a-5e-3
tl t ring	a-6e-4f-5
tl t say	a-4b-4e-11f-4
tl t see	a-6b-3c-8f-7
tl t share	a-7d-3f-2
tl t shout	b-4c-7d-5e-6f-6
tl t sit	a-3c-4e-4
tl t sleep	a-3b-5c-7d-4e-9f-5
tl t stand	a-10b-7c-4d-7e3f-7
tl t start	a-9
tl t stay	a-10b-3c-6e-6f-3
tl t stop	a-6b-6c-5d-3e-7f-5
tl t stupid	a-3b-3c-4d-3e-8f-5
tl t take	a-5b-3c-5d-5e-7f-5
tl t talk	a-6c-6e-4
tl t tell	b-3c-4d-4f-3
tl t that	a-2
tl t the	a-6d-5
tl t there	a-7c3d-4f-3
tl t think	a-8b-3c-6d-7e-8f-6
tl t throw	b-4e-3f-3
tl t to	a-6b-4c-5d-3e-4f-5
tl t trust	b-10d-4e-4f-6
tl t wake	a-5c-6d-5e-5f-5
tl t want	b-3c-5f-8
tl t worry	b-5c-4d-4e-3
tl t write	a-5b-3c-5d-5f-3
tl t yet	a-7b-4c-4f-4
tl t you	a-7b-7c-6d-3e-7
tl u ,	a-5b-5c-2d-2e-4f-3
tl u .	a-12b-16c-12d-9e-13f-11
tl u ?	a-4f-4
tl u a	a-6b-4c-4f-3
tl u and	a-5b-2c-5e-4f-7
tl u at	a-3b-3d-4e-3f-6
tl u but	c-4d-3f-4
tl u day	a-5c-5d-6e-6f-7
tl u hour	a-4b-4c-4d-4e-3f-3
tl u minute	b-5c-6d-9e-3f-4
tl u month	c-2d-4f-3
tl u more	a-3b-5c-7d-4e-3
tl u of	a-3b-2d-6e-3f-3
tl u on	a-5b-4c-5d-6e-4f-5
tl u time	a-4b-5c-3d-4e-3f-4
tl u who	a-4d-3e4f-4
tl u year	a-6b-6c-5d-3e-4f-4
tl v "	a-5b-5c-5d-3f-4
tl v $	a3b-8c-11e-7f-11
tl v ,	a6b-4c-3d-4e-18f-7
tl v .	a-4c-5d-4f-10
tl v :	a-3d-4e-5
tl v ?	f-7
tl v a	a-7b5c-4d-5e5f-17
tl v abandon	b-4c-3f-3
tl v about	a-6c-7e-2f-6
tl v across	a-3b-3c-3d-3f-4
tl v ade	b-3c-5e-4f-4
tl v after	b-3c-4d-4e-3f-5
tl v again	b-8c-9d-8e-6f-5
tl v all	a-4c-5d-6e-17f-4
tl v an	a-8b-5c-6d-5e-3f-5
tl v and	b-13c-6d4e-15f-8
tl v angry	b-5d-10e-3
tl v another	a-6b-4c-3d-3e-3f-3
tl v any	a-5c-4d-4e-6
tl v anyone	a-13b-5c-3d-3e-8f-10
tl v anything	a-9b-6c-3d-4e-7f-6
tl v anywhere	a-3e-4
tl v as	a-5b-5e-6f-3
tl v ashamed	b-3c-3e-3
tl v ask	a-8b-4d-6e-4
tl v at	c-3d-4
tl v attack	a-3b-6c-3d-4e-4f-3
tl v away	a-7b-3c-6d4e-6f-5
tl v back	b-4c-6d-2f-6
tl v badly	a-6b-3d-2
tl v be	b-3c-3d-4f-4
tl v because	b3c-8d-6e-4f-5
tl v before	a-3b-8c-3d-8e-4f-5
tl v behind	a-6b-7c-6d-6e-6f-4
tl v betray	a-3b-8c-3
tl v break	a-4b-5c-5
tl v but	a-5b-6c-3d-3e-7f-3
tl v by	b-7c-4d-4e-4f-4
tl v catch	a-4b-6c-5d3e4
tl v chip	a-3b-3d-4f-3
tl v choose	b-5c-6d-4e-3
tl v claire	b-3
tl v clean	a-4d-4e-4f-5
tl v coffee	a-4b-4d-3e-3
tl v cold	b-3c-3d-3
tl v control	a-4b-5c-3d-5
tl v corner	a-5b-7c-6d-6e-4f-5
tl v dan	a-3b-3c-5d-5
tl v deceive	b-5c-3d-3
tl v discard	a-3b-6c-4d-3e-5f-3
tl v down	a-4b-3c-5d-5e-6
tl v early	a-6c-4d-5e-3
tl v enough	b-4c-4e-3f-5
tl v every	a-6c-6d-5e3f-3
tl v everything	a-11b-10c-8d-6e-9f-4
tl v for	a-10b-8c-4d-5e-7f-5
tl v forward	c-3f-3
tl v from	a-4b-7d-5e-7f-7
tl v full	a-3b-4c6d-3f-3
tl v furious	a-3b-4e-3
tl v glad	b-3
tl v go	b-5c-3d-3
tl v god	a-3b-3d-3e-2f-2
tl v good	a-8b-7c-5d-6e5
tl v goodbye	a-4c-3e-4f-5
tl v guilty	a-5b-5c-5d-9
tl v have	a-3b-8c-5d-4e3f-5
tl v he	e-8
tl v her	a-6b-5c-8d-9e-3f-3
tl v him	b-4c-6d-2e-9f-3
tl v himself	d-3
tl v his	a-4b-6c-3d-5e-9f-4
tl v home	a-5b-3c-4f-3
tl v how	c-6d-6e-6f-7
tl v hurt	a-10c-6e-9f-3
tl v i	c-5d-5f-9
tl v if	a-6b-3c-3f-3
tl v in	a-4b-5c-7d6e-8f-13
tl v into	a-6b-11d-11e-6f-3
tl v it	a-11c-10e-5f-4
tl v judge	a-3b-5c-4d-3f-4
tl v just	a-3e-5
tl v last	a-4b-4c-6f-5
tl v late	a-4b-5c-4d-3e-3f-3
tl v laugh	a-4b-3d-4e-5f-5
tl v leave	a-4b-5e-3f-4
tl v less	a-4e4
tl v lie	a3b-8c-3d-5e-3
tl v like	a-10b-6c-7d-4e-4f3
tl v long	a-4c-3e4f-3
tl v look	b-7c-4d-4e-7f-4
tl v lose	b-7d-3
tl v me	c-4d-5e4f-5
tl v mo	a-3b-2c-3d-3e-3f-3
tl v mother	a-3
tl v move	a-5b-11d-5e-5
tl v my	a-3b-9c-7d-6e-12f-7
tl v myself	a-7b-7c-8d-5e-6f4
tl v next	a3b-7d-3e-6
tl v no	b-5c-4e-5
tl v nobody	a-4b-6c-3d-4e-6f-3
tl v nothing	a-4c-4d-3f-8
tl v now	a-5b-6d-3e-7
tl v of	a-6b-8c-4d-3e-4f-5
tl v off	b-5e-4f-6
tl v on	b-6c4d-4f-4
tl v or	a-6
tl v our	a-6b-12c-3d-5e-8f-6
tl v out	b-5c-2d-3f-5
tl v over	a-7b-5c-6e-8f-3
tl v past	a-8b-4c-3d-4e-4f-6
tl v people	b-3c-3d-3f-4
tl v porn	a-6
tl v quiet	a-4b-3c-3d-3e-5f-3
tl v room	a-3f-4
tl v sad	a-5b-5d-3e-5
tl v safe	b-4c-4d-2e-6f-3
tl v sam	a-3b-4c-3d-3e-3f-3
tl v saturday	a-6b-3c-3d-3e-3f-3
tl v scared	a-4b-4c-4d-4e-6f-3
tl v second	a-3b-5c-3f-4
tl v she	b-6d-4e-13f-4
tl v since	a-6c-10d-5e-3f-5
tl v sleep	a-3b-4e-10f-4
tl v small	a-3b-3d-2e-7
tl v so	a3b-3c-2e-4f-7
tl v some	a-5b-4c3d-10e-5f-5
tl v something	c-4d-3
tl v sorry	a-5e-5
tl v soup	a-4b-4c-4d-5e-3f-4
tl v stay	a-4b-5d-3e-3
tl v stupid	a-4b-2e-5f-4
tl v support	a-3b-7d-3e-4f-3
tl v switch	c-2
tl v tell	b-6e6f-3
tl v ten	a-3b-3c-5e-4f-3
tl v than	a-2b-9c-6d-5e-5f-4
tl v that	e-10f-7
tl v the	a-5b-10c-11d-7e-9f-10
tl v them	a-6b-4c-4d-4e-5f-5
tl v there	a5c-3d-4e-3f-5
tl v thing	a-8b-7d-6e-5f-7
tl v think	a-3b-6c-3d-5f-3
tl v this	a-7b-7c-8e5f-8
tl v throw	a-3b-5c-6e-5f-4
tl v thru	b-3c-7
tl v tired	a-3b-5c-3d-3e-5
tl v to	f3
tl v today	a-5b-7c-4d-4e-4f-4
tl v tonight	a-4b-3c-3d-6e-3f-5
tl v too	a-3d2e-3
tl v trap	b-4
tl v trust	a-4b-4c-5e-8f-6
tl v turn	a-4b5c-3d-4e-4f-5
tl v twice	a-6b-3c-4d3f-2
tl v two	a-8c-7d-5f-3
tl v unheard	a-3b-5c-4d-4e-3f-4
tl v until	a-6b-6c-5d-5e-6f-4
tl v up	a-8b-9c-8d-3f-7
tl v us	a-9b-6c-3d-3e-7f-3
tl v use	a-7b5c-5d-5e-9f-6
tl v watch	a-6b-7c-5d-5e7f-5
tl v we	a-6b-7c-7d-4e-10f-4
tl v well	b-4c-3d-3e-4f-4
tl v what	b4c-7d-6f-8
tl v when	a-3b-10c-9d-4e-11f-6
tl v whether	a-6c-5d-4e-11f-5
tl v which	a-4b-3c-3d-2e-3f-5
tl v while	a-4b-5d-4f-3
tl v who	a-4b-8c-4d-4e-7f6
tl v why	a-6b-4c-5d-3e-3f-3
tl v with	a-3b-11c-5d-8e-11f-10
tl v yes	a-3c-3f-3
tl v yet	a-5f-3
tl v you	a-4b-10d-4e-7f-5
tl v your	a-7c-4d-7e-7f-3
tl x ,	b-7c-4e-2f-5
tl x .	a-19b4d-4e-9
tl x a	a-7b-11c-12d-10e-13f2
tl x about	a-8b-12c-3d-5e-3f-7
tl x accountable	a-3c7d-3f-3
tl x act	b-4d-5e-7f-5
tl x afraid	a-6b-3d-3e-11f-7
tl x age	a-5d-2e-3
tl x alive	a-5c-6d-6e-12f-8
tl x all	b-6c-3d-5e-6
tl x alone	b-4c-8d-4e-11f-7
tl x already	a-4b-5c-3e4f-5
tl x always	a-7c-9d-4e-8
tl x an	b-6c-5d-7e-5
tl x angry	a-6b-5c-4d-4e-5f-5
tl x another	a-3
tl x anyone	b-3c-2d-3e-4f-5
tl x anything	b5c-3
tl x apologize	a-5b-5c-5d-8e-4f-6
tl x around	b-4d-3e-4f-4
tl x ashamed	a-4b-5c-5d-6f-6
tl x ask	a-4b-3c-4e-5f-6
tl x at	e-6
tl x away	b-7d-4e-5f-5
tl x bad	a-4b-5c-5d-7e-4f-5
tl x be	a6d-4f-4
tl x bear	a-4b-5c-4d-6e2f-4
tl x blow	a-8b-4c-4d-5e-4f-3
tl x book	a-7b-4c-6d-5e-4f-5
tl x bore	c-5d-5e-2
tl x break	a-6b-4c-10d4e-7f-4
tl x call	a-4b-4d-5e-4f-5
tl x cancel	a-6b-4c-6d-5e-4f-4
tl x cause	a-6c-8
tl x check	a-5e-7
tl x cold	a-6b-6d-5e-7f-5
tl x cross	a-6b-3c-5d4e-4f-4
tl x cry	a-6b-5c-4d-4e-7f-3
tl x cut	a-3b-5c-5d-5e-4f-7
tl x damage	a-5b-6c-3d-4e-7f5
tl x dead	a-8b-6c-7d-5f-7
tl x die	a-6d-6e-3f-3
tl x do	a-4b-3c-8e-5f-6
tl x drive	a-6b-6d-3e-5f-3
tl x easy	a-7b-6c-2d-3
tl x enough	a-4b-7c-5d-6e-4f-6
tl x even	a-4b-9c-3d-4e-7f-6
tl x ever	a-6b6c-3d-5e-8
tl x fall	a-3c-3f-4
tl x feel	a-6b-6c-9d-5e-9f-5
tl x find	b-4e-4f-4
tl x fine	a-4b-2d-3e-6f-3
tl x for	a-4b-8d-5e-6
tl x forget	a-3b-6d-8e4
tl x forgive	a-7b-4e-4f-3
tl x frightened	b-6c-3d-3e-3f-5
tl x get	a-8c-10d-7e-12f3
tl x give	a-6b-10c-9d-5e-8f-6
tl x glad	a-5c-4f-3
tl x go	a6c-3d-3e-6
tl x good	a3c-4d-6e-8
tl x grateful	a-5b-5c-7d-6e-4f-10
tl x happen	a-10b-4e-3
tl x happy	a-5b-4c-4d-3e-4f-5
tl x hard	a-6e-5
tl x hardly	a-4b-5e-4f-4
tl x have	b-5c-5d-5e-11f-9
tl x help	a-6b-5c-5d-4e-6f-4
tl x here	b-3d-4e4f-3
tl x hide	a-10c-6d-5e-3
tl x home	b-5c-3e-5
tl x honest	b-5d-2e-3f-5
tl x how	b-5f-3
tl x hungry	a-3c-2
tl x hurt	a-10b-4c-9d-4e-3f-7
tl x i	b-9c-5d-5e-4
tl x imagine	c-3e-3
tl x in	b-3c-3d-3f-4
tl x it	b-12d-3e3f-8
tl x just	b-6c-6d-8e5f-6
tl x keep	a-5b-3c-4d-3e-3f-5
tl x kill	a-8b-8c-7d-6e-10f-9
tl x know	a-6b-3d-3e-4f-5
tl x late	a-5b-2c-3e-2f-3
tl x leave	a-4d-5
tl x less	a-7b-5c5d-6f-3
tl x let	a-3c3f-3
tl x lie	a-7c-6e-5f-5
tl x like	a-3b-2e-9f-3
tl x lock	a-4b-4d-5e-4
tl x look	a-4b-5c-5e6
tl x lose	a-7b-3c-3e-8f-4
tl x love	a-3c-3d-4e3f4
tl x mad	b-3c-5e-5f-3
tl x make	a-6b-7c3f-5
tl x marry	a-6b-5c-8d-4f-8
tl x me	a-8b-6c-6d-8e-8f-4
tl x mine	b-3d-3f-2
tl x move	a-3c-4d-2e-5f-4
tl x murder	a-9b-9c-5d-7e-8f-6
tl x my	a-4b-4c-5d-4e-3f-7
tl x need	a6b-3c-3f-5
tl x never	a-8b5c-4d-3
tl x new	b-3e-3f-4
tl x next	b-4f-3
tl x no	a-10b-7c-3d-6e-3f-3
tl x nobody	a-4b-4c-4d-4e-3f-6
tl x not	a5b-4
tl x nothing	a-4b-5c-3d-5e-6
tl x notice	a-4b-4d-3e-6
tl x on	c-5d-5e-8f-3
tl x one	b-6d-3e-6
tl x only	b-7c-3d-4f-6
tl x open	a-7b-7c-3d4e-3f-5
tl x out	a-3d5e-7
tl x over	a-5
tl x own	b-7c4d-5e-4f-7
tl x pay	a-4c-4d-7e-3
tl x proud	e-4
tl x put	b-7c-7d-7f-9
tl x quick	a-6f-3
tl x quiet	b-3c-3d-5e-7
tl x rain	a-3d-4e-6
tl x raise	b-7c-6d-6e-3f-4
tl x rather	a-5b-4c-4e3f-3
tl x read	f-3
tl x right	b-4c-4d-6
tl x ring	a-3b-5d-3f-3
tl x rob	a-7b-5c-8d-6e-4f-3
tl x say	a-4e-5
tl x scared	a-3b-3c-4d-4f-4
tl x secretly	a-4b-5c-3d-4e3f-3
tl x see	a-5b-4c-5d-7f-4
tl x set	a-4b-5c-8d-5f-4
tl x show	a4b-4e-3
tl x sick	a-4b-4c-5d-6e-5f-9
tl x sleep	a-7b-3d-4
tl x small	a-7b-4c-2d-3e-3f-4
tl x so	a-11b-6c-9d-5e-10f3
tl x some	a-6b-3c3d4f-5
tl x something	a-7b-7d-6e-7
tl x sorry	b-4e-5f-7
tl x spend	a-8b-4c-5d8e-4f-6
tl x stay	a-3
tl x still	a-5b-6c-3d-3f-3
tl x stop	a-3b-3c-4f-3
tl x stress	a-6c-7d-6
tl x strong	a-6c-3d-6
tl x stupid	a-4c-4d-3e9f-5
tl x such	a-6b-5c-6d-5e-5
tl x switch	a-4c-3d-4
tl x take	b-6d-4e-6
tl x tell	a-8c-8d-3e-4
tl x that	a5b-5c-5d-9f-5
tl x the	a-8c-4d-6f3
tl x there	a-11b-7d-4e-3f-4
tl x thing	d-3e-3f-3
tl x think	a-4b-4c-7d3e5f-4
tl x this	a-7d-5e-8
tl x tired	a-8b-3c-7d-5e-7f-11
tl x to	a-7c-10d-3e-12f-8
tl x too	a-3b-3d-4f-3
tl x trash	a-5b4c-4d-7e-4f5
tl x try	b-4c-4d-5e-7f-8
tl x turn	a-9b-5c-3d-5e-8f-4
tl x two	a-5b-5c-3d4f-3
tl x unbearable	a3e-3
tl x under	a4b-4c-6d-7e-5f-7
tl x understand	a-3e-6
tl x unfair	a-4b-3c-3d-3e-4
tl x upset	a-7b-12c-8d-7e-7f-9
tl x use	a-6b-4c-3e-7f-3
tl x wait	a-6b-5c-4d-4f-3
tl x walk	a-4c-4d-5e-3f-4
tl x we	a-4c-3d-4e-2f-3
tl x weak	a-5b-5c-6d-5e-4
tl x what	a-5b-10c-5e-9f5
tl x when	a-6c-4e-3
tl x wire	a5b-4c-3d-4
tl x with	a-9b-4d-3f-4
tl x work	a-12c3d-4
tl x worth	a-4c-3e-4f-3
tl x worthless	a-3b-5c-5d-3e-3f4
tl x write	a-5b-5c-5d-3e-3f-4
tl x wrong	a-6b-3c-4d-3
tl x you	a-4b-12c-3d-4e-3f-14
tl x your	a-10b-5c-6e-3f-5
tl y .	a-5b-7c-8d-8e-5f-4
tl y on	a-4c-4d-5e-3f-4
ttt ..$	a-3b-3c-4f-3
ttt .a.	a-5b-5d-3e-3f-3
ttt .ac	a-5b-5e-3f-3
ttt .ai	a-3b-7c-5d-4e-5f3
ttt .an	a-5b-4c-5d-3e-4f-2
ttt .ca	a-4b-8c-7d-6e-8f-6
ttt .cd	f-3
ttt .cp	a4b-3d-4e-4
ttt .cr	b-3f-2
ttt .cs	a-7
ttt .cv	b-3e-4
ttt .da	a-3b-4c-4d-3f-4
ttt .di	a-3d-6f-3
ttt .dn	b-8c-3d-5e-4f-4
ttt .iN	a-3
ttt .id	c-5d-4f-5
ttt .ii	a-4b-2c-3d-4f-3
ttt .in	a-5b-3
ttt .ip	a-4c-5e-6
ttt .ir	a-3b-3c-4f-2
ttt .n.	a-11b-12c-7d-9e-8f-13
ttt .na	a-12b-7c-7d-8e-7f-8
ttt .nc	a-7b-5c-2e-4
ttt .ni	b-6c-6d3e-4f-3
ttt .nn	b-3
ttt .np	a-2b-4c-3d-4e-5f-4
ttt .nr	a-4f-3
ttt .nv	a-7b-5c-6e-3f-6
ttt .nx	a-6b-3d-3f-5
ttt .pa	a-6b-5d-5f-5
ttt .pc	a-5b-7d-4e-4f-5
ttt .pr	b4c-9d-6f-3
ttt .pv	a-6b-3c-6d-3e-11
ttt .px	d-3e4f7
ttt .r.	a-9c-6d-3e-10
ttt .ra	a-9b-6d-5e-10f4
ttt .rd	a-6b-2d-6f-4
ttt .rp	a4b-6e-4f-3
ttt .rv	a-5b-5e-4
ttt .sp	a-5
ttt .td	a-5b-7c-7d-7e-6f-6
ttt .ti	a-3d-3e-5f-3
ttt .ui	a-5d-6e-3f-4
ttt .un	a-3e-2f-3
ttt .v.	a-8b-5d-4f-4
ttt .vd	a-8b-8c-5d-7e-7f-7
ttt .vi	a3
ttt .vn	a-3b-3d-3e-2f-2
ttt .vp	c-3d-4e-5f-3
ttt .vr	a-4
ttt .xp	a-9b-6c-4f-4
ttt .xt	a-6b-6c-4d-3e-7
ttt N.$	a-9b-7c-4d-8e-5f-7
ttt N.c	a-4c-6d-3
ttt N.i	a-2b-3
ttt N.p	b-3c-4e-3f-5
ttt N.r	c-2
ttt N.v	a-3b-3c-2d-3e-2f-2
ttt Ncp	a-9b-3c-7
ttt Ncv	b-3c-3e-6
ttt Ni.	a-7b-3c-3e-4f-3
ttt Nip	a-3b-3d-5e-3
ttt Nn.	a-6c-3d-3
ttt Npv	a-4b-3c-5d-4e-3
ttt Npx	a-3b-2d-3e-3f-3
ttt Nsp	a-4e-6
ttt ^.p	a-4b-9f-8
ttt ^a.	a-8b-8c-7d-4e-6
ttt ^ad	a-6b-5c-5d-5e-8f-7
ttt ^ai	b-7d-6e4f-3
ttt ^an	a-10b-11c-11e-13f-3
ttt ^ap	a-7b-5c-5d-5e-7f-5
ttt ^as	a-7b-3c-4d-6e-5f-4
ttt ^cp	b-4c-3d-3e-3f-3
ttt ^da	a-9c-10e-10f-8
ttt ^dn	b-3c-4d4e-8f-5
ttt ^dp	a-6b2c-5d-6f-4
ttt ^iN	a-4b-3c-5d-4e-3
ttt ^id	b-3c-3e-4f-4
ttt ^ii	a-4b-4d-6e-6f-3
ttt ^in	a-4b-5c-3e-6f-5
ttt ^ip	a-13b-8c-3d-4e-7f-7
ttt ^ir	a-5b-7c-3d-3e-5f-3
ttt ^iv	a3b-3d-4e-8
ttt ^j.	a-8c-5d-5e-3f-7
ttt ^jr	a-6b-5c-8d-5e-7f-6
ttt ^jv	b-3c-7d-3e-4
ttt ^n.	a-11b-11c-7d-11e-8
ttt ^ni	a-10b-4c-9d-11e-5f-5
ttt ^nn	a-8b-9c-8d-7e-5f-9
ttt ^np	a-4b-4c-7d-7e-5
ttt ^nr	a-4b-6c-3d-2e-5f-7
ttt ^ns	a-6c-4d-4e-3f-3
ttt ^nu	a-5b-4c-5d-6e-4f-7
ttt ^nv	a-5b-11e-4f-6
ttt ^nx	b-8c-4d6e-9f-8
ttt ^pa	a-5b-7d-5e-8
ttt ^pd	a-4b-6c-6e-4f-8
ttt ^pi	a-3b-14c-4d-8e-4f-5
ttt ^pn	a-8b-7c-9d-8e-7f-10
ttt ^pp	a-2b4f-3
ttt ^pr	b6c-12d-6e-3f-10
ttt ^pv	a-2b-4d-8f-6
ttt ^px	f4
ttt ^ra	a-6b-7c-8d-7e-7
ttt ^rd	a-3b-7c-5d-3f7
ttt ^ri	a-7b-3d3e-4f-4
ttt ^rn	a-5b-5c-3d-4e-5f-8
ttt ^rp	e-3
ttt ^ru	a-3e-4f-4
ttt ^rv	a-5b-7c-5d-8e-6f-8
ttt ^rx	a-10b-3
ttt ^sd	b-5d-6e-6f-4
ttt ^sp	b-4e-4
ttt ^ua	a-3b-5c-4d-5e-4f-3
ttt ^un	a-5b-3c-3e-3f-3
ttt ^v.	a-6b-8c-7d-6e-8f-12
ttt ^vd	a-7b-16c-5d-10e-7f-7
ttt ^vi	a-9b-11c-9d-12e-9f-10
ttt ^vn	a-3b-5c-4e-4f-3
ttt ^vp	a-9c-6d-7e-11f-10
ttt ^vr	a-4b-3e-2
ttt ^vv	a-6b-9c-6d-9e-6f-5
ttt ^xd	a-8b-3c-4d-7f-3
ttt ^xp	a-8b-7c-3d-3e-6f-7
ttt ^xt	a-4b-8d-5e-7f-3
ttt a.$	a-3b-7c-6d-5e-10f-5
ttt a.a	a-5b-7c-6d-5e-4
ttt a.c	a-8b-5c-3d-3e-3f-4
ttt a.d	a-4b-3d-3e-3f-3
ttt a.i	a-5c-3f-3
ttt a.n	a-8b-3c-6e-3f-6
ttt a.p	c-3d-6
ttt a.r	a-10b-3e-10f5
ttt a.s	a5c-2e-5f-5
ttt a.u	a-3d-5e-2f-3
ttt a.v	b-4c-7d-4e-5f-3
ttt a.x	a-4c-5d-3
ttt aa.	a-3f-3
ttt aan	a-6b-7c-6d-7e-6
ttt aca	a-8b-4c-4d-4e-5
ttt acd	a-7b-4d3f4
ttt acn	a-5b-4c-3d-5e-3f-4
ttt acp	b-5c-5d-9e-10f-6
ttt acr	a-3e-5f-4
ttt acv	a-7b-8c-8d-5e-8f-7
ttt adn	a-9b-10c-8d-8e-6
ttt ai.	a-2d-3e-3f-3
ttt aiN	b-4d-3e-3f-5
ttt aia	a-9b-5c4d-6e-3f-5
ttt aid	a-16b-7c7d-10e-4f-18
ttt aii	a-3b-10c-3e-5
ttt ain	b-3c-10d-3e-8f-7
ttt aip	a-5c-4e3f5
ttt air	a-7b-5c-4d-7e-7f-5
ttt aiu	c-6
ttt aiv	b-8c-3d-5e-11f-8
ttt an.	a-12b-16d-7e-6
ttt ana	a-3b-6c-5d-5e-6f6
ttt anc	a-4b-3d-5e-3f-7
ttt ani	c-3d-4e-6
ttt ann	a-6b-3c-7d-8e-3f-3
ttt anp	a-7c-4e-5
ttt anr	a-7b-8c-6d-9
ttt ans	a-5b-4c-3e-9
ttt ant	b-3c-4d-4f-4
ttt anv	a-8b-7c-7d3e-6f-8
ttt anx	a-10b-8c-8e-7f-8
ttt ap.	a-8b-8c-9d-8e3f-7
ttt apv	a-4b-5c-5d-3e-2
ttt apx	a-4b-5c-7d-4e-3f-8
ttt ar.	a-11b-10c-3d-8e-10f-9
ttt ard	a-3b-6c-4d-4e-5f-3
ttt arp	d-3
ttt asd	a-5b-4c-3e-3f-3
ttt asp	b-6c-10d-3e-8f-6
ttt asv	a-4b-5d-4e-8f-4
ttt atv	a-10b-5c-9d-3f-6
ttt au.	a-4b-3d-5
ttt aun	a-6e-3
ttt ax.	a2b-4c-5d-5e-3f-4
ttt axp	a-6b-6c-4d-4e-5
ttt axv	a-4b-4c-3d-3e-7f-7
ttt ca.	a-8b-6c-6d-7e-7f-7
ttt cac	c-3d-4f4
ttt cai	a-3b-3c-4d-3e-6f-3
ttt cda	a-5b-4c-6e-4f-10
ttt cdn	b-6c-6d3e-4f3
ttt cid	a-4c-7d-4
ttt cip	b-7c-3d-2e-4
ttt cn.	a-6b-7c-4d-3e-5f-3
ttt cna	a-5c-3d-5e-3f-4
ttt cnp	a-4b-7c-3d-7e-6f-4
ttt cnx	c-9e-4
ttt cpn	a-7b-6c-6d-5e-8f-6
ttt cpr	a-8b-4c-3d-6e-6
ttt cpv	a-5b-4d-8f-4
ttt cpx	a9d3e-5f-4
ttt cr.	b-8c-8d-10e-5f-9
ttt cra	a-3c-4d-4e-4
ttt crp	a-4b-3e-5f-3
ttt crv	c-5e-3f-4
ttt crx	b-5d-3e-7f-3
ttt csp	a-7
ttt cti	a-6b-4d-4
ttt cv.	a-6b-6c-4d-7e-3f-4
ttt cvd	a-5b-6c-8d-5e-3f-5
ttt cvi	a-11b-10c-12d-12e-11f-9
ttt cvn	a-3b-2c-3d-3e-3f-3
ttt cvp	a-5b-5c-4d-6e-6f-6
ttt cvr	a-3c-4
ttt cvt	a-3b-4c-4d-3e-3f-5
ttt cxt	a-3e-4
ttt d.$	a-5b-6d-5e-6f-8
ttt dN.	b-5e-3f-3
ttt da.	b-7c-9d-3e-9f-7
ttt daa	a-5b-6c-5d-4e-7f-9
ttt dai	a-3b-3c-3e-9
ttt dan	a-3
ttt dau	a-5b-3d-4f-6
ttt ddn	a-7c3d-10e-8f-8
ttt did	c-3d-4
ttt dip	a-7b-5c-7d-12e-3f-3
ttt dn$	a-7b2f-8
ttt dn.	a-5b3c-5e-2
ttt dna	a-4b-7d-9e-4
ttt dnc	b-4d-2e-4f-4
ttt dnd	a-3b-12c-3d-6e-5f-6
ttt dni	c3e5
ttt dnn	a-9c-16d-5e-7f-10
ttt dnp	a-3c-3d-8e-6f-5
ttt dnr	a-6b-8e-6f-5
ttt dns	b-4c-7d-2e-6
ttt dnt	c-3d-7
ttt dnv	a-9b-4c-11d5e-8f-5
ttt dnx	a6b-2d-5
ttt dpn	a-3b-3d-4e-3f-4
ttt dpv	a-7c-4d-6f-4
ttt dpx	b-10c-4e-5
ttt dr.	a-3b-5c-4d-4e-6f-6
ttt dri	b-4e3f-8
ttt dtv	a-5b-7d-4
ttt du.	a-3b-9c-8d-4e-6f-5
ttt dui	d-2
ttt dun	a-5b-3c-4d-6e-3f-5
ttt dup	a-4d-3e4f-4
ttt dv.	a-13b-7c-6d-6e-8
ttt dvn	a-4b-3c-4d-6e-3f-3
ttt dvv	d-5
ttt i.$	a-8b-7c-6e-5f-8
ttt i.c	a-7d-5e-3
ttt i.n	a-9b-5c-4d-5e-4f-4
ttt i.p	a-3
ttt i.r	a-6b-5c-5d-3e-5f-4
ttt i.x	a-3b-9e-2f-5
ttt iN.	a-5b-3c-3d-7e-4f-5
ttt iNc	c-9e-3
ttt iNn	a-7b-4c-5d-6e-3f-3
ttt iNp	a-4b-3d-4e-3
ttt iNs	a-4e-6
ttt ia.	b-4e-3f-5
ttt ian	c-2f-3
ttt ica	b-3c-5d-3f-3
ttt icp	a-9b-6c-5e-6f-7
ttt icv	a-3b-3e-3
ttt id.	a-4c-2e-4
ttt ida	b-11
ttt idi	a-4b-5c-5d-3e-7f-3
ttt idn	a5b2c5d6
ttt idr	a-4b-7c-4d-5e-6f-7
ttt idu	a-4b-4e-6f-5
ttt idv	a-11b-6c-6d-8e-7
ttt ii.	a-5d-6e-4f-4
ttt iiN	e-4
ttt iia	a-3
ttt iid	a-14b-9d5e-9f-7
ttt iin	b-7c2d-11e-7f-5
ttt iip	a-7b-3c-8
ttt iiu	a-6b-3c-5d-6e-4f-4
ttt iiv	b-6c-3d-3e5
ttt in.	b-9c-7d-14
ttt inc	a-8b-5c-5d-6e-8f-7
ttt ind	a-6b-2c-8e-2f-8
ttt ini	a-3b-5c-8d-3e-8f-7
ttt inn	a-6b-11c-6d-6f-5
ttt inp	a-6b-8c-3d-3e-4f-6
ttt inr	a-3b-4c-3e-4f-3
ttt ins	a-3b-4c-4e-4f-2
ttt inu	a-6b-3c-3e-3f-3
ttt inv	f-5
ttt inx	b-3c-3d-5e-3
ttt ip$	a-5b-4e-5
ttt ip.	a5b3c-6
ttt ipa	a-8b-6e-8f-8
ttt ipc	a-8b-4c-5d-3f-4
ttt ipd	a-8c-3d-3
ttt ipi	a-5c-5d-10e-8f-3
ttt ipn	c-7d-4f4
ttt ipp	b-5c-4d-3e-5f-4
ttt ipr	b-9d-3
ttt ips	b-8c-3d-4e-7
ttt ipt	a-6b-5f-3
ttt ipv	a-3c-8e-4f-5
ttt ipx	a-6b-6c-4d5e3f-11
ttt ir.	a-5b-6c-8e-7f-5
ttt ira	a-5b-3c3d-5e-4f-4
ttt irc	b-3c-5d-7e-5f-2
ttt ird	b-3c-4d-6
ttt iri	a-3b-4c-3
ttt irn	a-4b-5c-3e-3
ttt irp	a-5b-7c-7d-3f-3
ttt isp	a4b-3
ttt itv	a-5b-7c-3e-8
ttt iu.	a-7b-4c-3d-6e-9f-4
ttt iuc	f-5
ttt iud	a-6b-8c-4d-6f-5
ttt iui	a-6b-5c-5d-7e-3f-4
ttt iun	c-6d-5e-5f-4
ttt iv.	a-6b-11c-4d-9e-5f-8
ttt ivd	a-8b-9c-7d-9e-7f-7
ttt ivi	a-3b-3c-6e-4f-3
ttt ivp	a5b-4c-4f-9
ttt ivr	b-4d-2e-4f-8
ttt ix.	b-4d-4e-4f-4
ttt ixv	a-4b-3c-3d-3e-5f-4
ttt j.$	a-3b-7c-4d-5e-7f-8
ttt jrv	a-5b-4c-9d-6e-6f-4
ttt jvp	a-5b-6c-6d-3e-7f-4
ttt n.$	a-3d-3e-5f-3
ttt n.a	a-7b-7c-7d-5e-6f-8
ttt n.c	a-4e-4
ttt n.d	a-4b-6c-4d-7e-4f-8
ttt n.i	b-3c-5d-3f-4
ttt n.n	a-10b-12c-7e-7f-11
ttt n.p	c-8d-4f6
ttt n.r	a-8b-6c-4d-3f-8
ttt n.s	a-4f-3
ttt n.t	a-5b-6c-7d-7e-6f-6
ttt n.u	a-4b-5c-4d-4e-4f-4
ttt n.v	a-7c-4d-5e-6f-6
ttt n.x	a-7b-5e-6f-3
ttt na.	a-13b-11c-6d-13e-11f-4
ttt nac	a-5b-6c-7d-6e-6f-7
ttt nai	a-7b-3c-5e-4
ttt nan	a-6b-3c3d-3f3
ttt nap	b-5c-8d-3f-5
ttt ncd	a-8b-3c-6e-5
ttt nci	a-4b-8c-7d-3e-4
ttt ncn	a-7b-8c-4d-3e-5f-4
ttt ncp	d-4e-5
ttt ncr	a-9b-3c-4d-3e-6f-5
ttt ncv	a-5b-3c-4d-4e-3f-4
ttt ncx	a-3e-4
ttt nda	b-5c-7e-6f-4
ttt ndn	a-10b-11c-7d-9e-7f-13
ttt ni.	a-8b-5c-5d-6e-8f-3
ttt niN	a-8b-3d-3e-3f-3
ttt nia	a-4c-5d-3f-7
ttt nic	a-3b-3c-3e-3f-3
ttt nid	d-3e-8
ttt nii	a-5b-7d-9f-3
ttt nin	b-6c-13d-5e-4
ttt nip	a-7d3f-4
ttt nir	b-5c-3d-3f-3
ttt niu	a-4b-6c-4d-4e-10f-8
ttt niv	a-7b-7c-13d-3f-10
ttt nix	a-8b-5f-3
ttt nn$	a-8b-6c-7d-10e-9f-6
ttt nn.	a-7b-3d-9e-14f-15
ttt nnc	c-3d-3e-3
ttt nni	a-7b-4c-6d-4e-3f-4
ttt nnp	a-7b-10c-5d-7f-8
ttt nnr	b-7c-10d-8
ttt nns	a-7b-5d-3
ttt nnv	a-4b-5c-9e-8f-4
ttt nnx	a-12b-8c-6d-10e-4f-8
ttt np.	a-7b-11c-3d-10e-5f-4
ttt npd	a-4b-4c-4d-4e-4f-3
ttt npi	a-5b-4c-4d-7e-5f-3
ttt npn	a-3b-5c-5d-5e-5f-8
ttt npp	a-5b-4c-8d-4e-4f-6
ttt npr	b-4c-4d-3e-5f-3
ttt npv	a-6d-4e-5
ttt npx	a-6d-5e-9f-8
ttt nr.	a-7b-15c-3d-6e-5f-13
ttt nra	a-4b-5c-3d-3e-7
ttt nrc	a-4c-5d-3f-3
ttt nrd	b-3d-3e-3
ttt nri	a-3c-5d-8e-3
ttt nrp	a-8b-4c-7f-3
ttt nrr	a-6b-6c-6d-7e-5
ttt nrs	a-6f-3
ttt nrv	b-8c-8e-6f-4
ttt nsN	a-3b-4e-5
ttt nsd	a-8b-3c-8d-3
ttt nsp	a5b-3c-4d-3
ttt nss	a-3b-4e-4
ttt nsv	a-7b-3e-3
ttt ntv	a3c-4d-7
ttt ntx	a-10b-4c-4d-3e-6f-8
ttt nu.	a-8b-7c-4d-5e-5f-7
ttt nuc	a-3b-4c-4d-4e-4f-5
ttt nun	a-4b-5c-3d-6e-5f-5
ttt nv.	a-5c-10e-8f-5
ttt nva	a-6b-3c-5d-5f-3
ttt nvc	a-10c-5d5f-5
ttt nvd	a-5b-12c-8d4f-4
ttt nvi	a-4b-7d4e-4f-6
ttt nvn	a-7b-3c-7d-5f-3
ttt nvp	a-12b-10c-5d-3e-11f-8
ttt nvr	a-9b-8c-5e-5f-7
ttt nvs	a-5b-5c-5d-3f-7
ttt nvv	a-6b-7c-9d5e-6f-6
ttt nxa	a-4b-10d-14e-7f-11
ttt nxd	b-4c-7d-6f-12
ttt nxi	a-9c-4e-6f-4
ttt nxn	a-5b-5c-4d-3e-4f-4
ttt nxp	a-11b-6c-5d-6e-5
ttt nxr	c-7d-6e-5f-8
ttt nxs	a-9b-4c-3d-4e-3
ttt nxt	b-10c-5e-2f-6
ttt nxv	a-7b-8c-12e-9
ttt nxx	a5b-5d-9e-4
ttt p.$	c-6e4f6
ttt p.c	a3e-7
ttt p.i	a-6b-5c-2d-5e-6
ttt p.n	a4b-8c-3d-6e-8f-5
ttt p.p	c-8e3
ttt p.r	a-11e-8f-8
ttt p.v	a-6e-3
ttt p.x	a-5b-6e3
ttt pa.	a-8b-8c-5d-2e4
ttt pac	a-6c-4e-3f-5
ttt pad	a-4d-7f-3
ttt pai	a-5b-5d-8e-7f-8
ttt pan	a-4b-7d-4e-9
ttt pca	a-3c-3d-3e-4f-2
ttt pcd	a-6b-9c-3d-5e-5f-3
ttt pcp	a-7b-3d-6f-4
ttt pcr	a-4b-4c-4d-3e-3f-8
ttt pcv	a-3b-5c-8d-6f-6
ttt pda	a-3b-9c-4d-6f-5
ttt pdn	b-4c-3d-9e-10f-7
ttt pdt	e-4
ttt pdv	d2
ttt pi.	a-4b-5d-3e-7f-3
ttt piN	a-8b-3c-9d-3e-6f-5
ttt pid	e-7
ttt pii	a-7b-8c-7d-6f-4
ttt pin	b-7c-7d-6e-4f-5
ttt pip	a5d-3e-4
ttt pir	a-5b-4c-3d-4e-10f-5
ttt pit	a-6b-3c-3
ttt piu	a-4c-3d-6
ttt piv	a-3b-3c-3e-4
ttt pn.	a-10c-10d-5f-5
ttt pna	a-5b-4c-5d-5e-6f-5
ttt pnc	a-5c-6d-3e-4
ttt pnd	a-8b-5c-8d-7e-7f-9
ttt pni	a-6b-3c-5e-7f-5
ttt pnn	b-6e-9f-7
ttt pnp	a-3b-3e-3f-3
ttt pnr	a-6b-8c-3d-2e-6f-6
ttt pns	a2b-5c-3d-3f-3
ttt pnv	a-3b-6c-6d-6e-4f-6
ttt pnx	a-5b-5c-3d-5e-5f-5
ttt pp.	a-7b-7d4e-9f-5
ttt ppn	a4b-5e-3
ttt ppp	a-5b-5e3
ttt ppv	a-9b5c-3d-4f-5
ttt ppx	b3c-5d-4e-9
ttt pr$	b-4c-3d-5e-4f-7
ttt pr.	a-15b3d-7
ttt pra	a-7b-7c-5d-7e-7f3
ttt prd	a-6b-2c-5e-4f-3
ttt pri	b-3c-3d-3e-5
ttt prn	a-6c-6d5e8f-6
ttt prp	a-10b-6c3d-3f3
ttt prr	a-7c-2d-4f-5
ttt prt	a6b-4c-7d-3e-3f-3
ttt prv	b6c-11d-5e-4f-9
ttt prx	b4c-7d-6e-5
ttt psd	a-3c-5d-3e-3
ttt psn	b-5c-2d-3e-4f-3
ttt psp	a3c-3
ttt psv	a-8b-4c-9d-7e-10f-2
ttt ptt	a-4c-5e-4f-3
ttt ptv	c-5d-3e5f-3
ttt ptx	a-4c-5e-5f-7
ttt pun	a-5b-5c-5d-5e-8f-8
ttt pv$	a-8b-11c-5d-10e-10f-9
ttt pv.	a-7b-6c3d-7e-10
ttt pvN	a-6b-3c-3d-3e-3f-3
ttt pva	a-10b-6c-8d-6e-8f-12
ttt pvc	a-7b-7d-8e-8f-6
ttt pvd	a-8b-10c-3d-10f-8
ttt pvi	d-7f4
ttt pvj	a-3c-3f-3
ttt pvn	a-12b-16c-5d-12e-13f-14
ttt pvp	b-5c-7d-7e4f-3
ttt pvr	b-5c-10d-8e-4f-7
ttt pvs	b-9c-3e-5f-7
ttt pvt	a-8b-8c-3d-5f-4
ttt pvu	a-5c-5d-3f-4
ttt pvv	a-6c-14d-8f-9
ttt pvx	b-4c-4d-3e-5
ttt pvy	a-5b-5c-8d-6e-4f-4
ttt px.	a-9c-4d-3e-9
ttt pxa	a-5b-5c-4d-5e-6
ttt pxd	a-5b-6c-8d-3e-10
ttt pxi	a3b-9c-10f-10
ttt pxn	a-3b-10c-4d-8e-8
ttt pxp	b-12d-7f-5
ttt pxr	b6c-7d-6e7f2
ttt pxs	a-9b-3c-9d-7e-4f-6
ttt pxt	a4
ttt pxu	a-5b3c-8d-3e-9f-12
ttt pxv	b-3e5f-5
ttt pxx	a6b-4c-5d-4f-4
ttt r.$	a-5b-3c-9d-6e-8
ttt r.c	a-4b-4c-7e-3
ttt r.d	a-5b-11c-6d-3e-7f-9
ttt r.i	a-4c-3
ttt r.p	a-4c3d-3
ttt r.r	a-9b-3f5
ttt r.t	a-4c-3e-5f4
ttt ra.	b-4c-8d-4e-5
ttt rac	a-6b-4c-5e-7f-5
ttt rad	a-5b-3e-4
ttt rai	a-5b-7c-6d-9e-4
ttt ran	a-5b-8c-6d-4e-7f-7
ttt rap	b-6d-4
ttt ras	a-4b-3d-3e-4
ttt rax	a-5b-4c-5d-3e-4
ttt rcp	c-4e-2
ttt rcr	b-6c-9d-9e-7f-8
ttt rcv	a-6b-4c-3d-3f-6
ttt rda	a-13c-8d-11e-7f-9
ttt rdn	a-5b-4c-3d-10e-7
ttt rdu	d-3
ttt ri.	a-5b-3c-5d3e-4f-4
ttt riN	a-4b-3c-5d-7e-4f-2
ttt rid	a-12b-3e-5f-4
ttt rin	b-4c-8e-4f-5
ttt rip	a3b-5c-3d3f-3
ttt rn.	a-5b-5c-4d-5e-3f-4
ttt rni	a-6b-4e-5f-8
ttt rnp	a-4b-4c-3f-7
ttt rnv	a-8b-4d-4f-8
ttt rnx	a-5b-3d-5e-3f-5
ttt rp.	b-4c-5d-5e3
ttt rpi	a-3d-4e-4f-6
ttt rpn	b-3f-5
ttt rpr	b-7e-4
ttt rpv	a-9b-4c-4d-3e-7f-3
ttt rpx	c-3d-4e6f-4
ttt rr.	a-7b-6c-6d-6e-7f3
ttt rra	a-5b-3d-3
ttt rri	a-4e-5f-3
ttt rrp	a-7b-3c-4d-2e5f-5
ttt rrr	a-4b3e-3f-4
ttt rrv	a-7d-4e-9f-3
ttt rsd	c-4d-3e-5f-4
ttt rtv	b-6c-5d-5e-5f-7
ttt rtx	b-4f-4
ttt rui	a-4e-4f-3
ttt run	a-3b-6c-4d-4e-7f-5
ttt rv$	a-6b-6c-3e-4f-5
ttt rv.	a-8c-11d-14e-17f-12
ttt rva	a-3b-4c-3d-3e3f-3
ttt rvd	a-4b10c-6d-8e-4
ttt rvi	a-9c-9e-7f-8
ttt rvn	a-8b-6d-3f-5
ttt rvp	a-6c-9d-12f-3
ttt rvr	a3c-4d-3e-11f-4
ttt rvs	b-4e-7f-4
ttt rvt	b-12c-6d-7e3f-4
ttt rvu	a-6c-7d-7f-4
ttt rvv	a-8b-6c-6d4e-6f-4
ttt rx.	a-10c-9d-5f-3
ttt rxa	a-3b-6c-4d-3e-8f-13
ttt rxd	a-5b-7d-2f3
ttt rxi	a-5c-6d-7f-7
ttt rxp	b4e-5
ttt rxt	a-9b-9c-4d-4f-5
ttt rxv	a-4b-4c-5d-3e-10f-5
ttt s.$	a-10b-5d-6e-6f-6
ttt sN.	a-6b-4c-4d-3e-7f-3
ttt sa.	a-7b-3c-7d-5f-4
ttt san	a-9b-8c-6d-4e-6f-5
ttt sdi	a-4
ttt sdn	a-9c-14d-6e-4f-5
ttt sid	a-5b-3c-5d-7e-3f-6
ttt sn.	a-5b-14c-11e-11f-8
ttt sni	a-6b-8c-5d-5e-4f-5
ttt snr	a-2c-4f-3
ttt spn	a-4b-4c-4d-3e-3f-3
ttt spr	a-5b4e-6f-4
ttt spv	a4c-6f-4
ttt spx	a9b-3c-3d-5e-9f-2
ttt sr.	a-8b-11c-4d-4e-8f-4
ttt ssp	b-4e-6f-3
ttt sv.	a-6b-5d-6e-5f-4
ttt svd	a-4b-10c-5d-6f-7
ttt svi	a4b-8c-4d-8e-11f-4
ttt svp	a-6e-4
ttt t.$	a-10b-6c-6d-8f-5
ttt ta.	a-4b-4c-8d-3e4f-7
ttt tai	a-5d-4e-2f-3
ttt tap	a-4b-3c-6d-4e-3f-4
ttt tat	a-4b-5e-6f-3
ttt tda	a-4b-4c-7d-4e-4
ttt tdn	a-14b-9d-7e-10f-9
ttt ti.	a-6b-6c-3d-5f-5
ttt tid	a-10b-3d-3
ttt tni	a-5b-5c-6e-5
ttt tp.	a-3b-7d-4e-8f-4
ttt tpd	b-3c-5d-9e-4f-8
ttt tpr	a-6b-8c-9e-4f4
ttt tpv	a-3b-3c-2d-4e-5
ttt tr.	a-3b-6c-5d-3e-4f5
ttt tra	a-6b-4c-4e-4
ttt tri	a-6c-6d-3
ttt trr	a-4b-6c-4e-4f6
ttt trv	a-3b3c-6d-10f-10
ttt trx	a-4b-16e-9f-6
ttt tss	d-3f-5
ttt ttv	a-5b-2c-7e-5f-4
ttt tv$	c-4d-2e-4
ttt tv.	a3c-14d-6f-8
ttt tva	a-5b-3c3e4
ttt tvc	b-6c-6e-8
ttt tvd	a-9c-10d-8f-8
ttt tvi	b-11c-4d-8f-5
ttt tvn	a-7b-3c-6d-6e-8f-8
ttt tvp	a3b-6
ttt tvr	a-11b-8c-4d-3e-3f-4
ttt tvs	a-3b-4c-3d-3f-5
ttt tvt	a-6b-5c-8d-4
ttt tvv	b-7c-7d4
ttt tx.	a-10b-5c-3d-6f-5
ttt txa	b-2c3d-3e-6f-10
ttt txd	b-4c-6d-6e-6
ttt txi	a-5b-4e-3f-3
ttt txn	a-3e-4f-4
ttt txp	c-3e-2f-3
ttt txr	a-4c-4e3f-3
ttt txt	a3c-8d-4e-7
ttt txv	a5b-5c-5d-4e-6
ttt u.$	a-13b-16c-12d-9e-12f-11
ttt u.c	a-3c-6
ttt u.p	a-3b-4f-6
ttt u.s	a-4b-5c-2e-6f-4
ttt u.v	d-2
ttt ua.	a-3c-6
ttt uan	a-8b-5c-4d-4e-3f-3
ttt ucp	c-3e-3f-3
ttt ucv	a-3b-5c-3e-4
ttt udn	a-5b-4d-5
ttt uid	a-2b-3c-4f-6
ttt uip	a-6b-3c-2d-5e-7f-4
ttt un.	a-2b3c-8d-7e-6f-9
ttt una	a-4b-5c-3d-4e-6f-6
ttt unc	a-6b-7c-5d-5e-6
ttt uni	a-5b-4c-3d-3e-3f-3
ttt unn	a-6b-4c-3d-5e-8f-2
ttt unp	a-8b-8c-5d-6e-8f-8
ttt unr	a-6b-3e-3f-4
ttt upv	a-4b-4f-3
ttt ur.	c-3f-2
ttt v.$	a-3c-5d-4f-10
ttt v.a	a-6c-3
ttt v.c	a5c-3d-2
ttt v.d	b-8d-4e-4
ttt v.i	a-3b-3c-4d-3f-2
ttt v.n	a-6b-5c-8d-5e-5f-5
ttt v.p	a-13c-3d-3e-17f-6
ttt v.r	a3b-7d-5e-3f-3
ttt v.s	a-3
ttt v.t	a-11b-6c-4d-3e-3f-7
ttt v.v	b-5d-3e-6f-6
ttt vN.	a-6b-7c-5d-4e-5f-6
ttt vNi	a-7b-3c-4d-3e-4f-4
ttt va.	c-8d-7e-3f-10
ttt vac	a-3b-4c-6d-6e-3f-4
ttt vad	a-5b-5c-4e-4f-8
ttt vai	a-3b-7c3d-3f-3
ttt van	a-5b-7d-7e-3f-3
ttt var	a-2b-3d-3e-4
ttt vas	a-8b-10c-4d-3f-4
ttt vax	a2c-3d-3f-3
ttt vca	b-4c-4d-5f-4
ttt vcd	a-5b-5c-5d-4e-3f-6
ttt vcn	a-4b-5c-3e-7f-3
ttt vcp	a-3b-6e-7f-5
ttt vcr	a-5e-3
ttt vcv	a-6b-10c-6d-9e-11f-8
ttt vd.	a-4b-4c-3e-4f-3
ttt vdN	a-4b-3c-2e-4f-3
ttt vda	a-3b-7c-6e-11f-8
ttt vdd	a-3b6c-3d-6e-5f-5
ttt vdi	a-5b-5c-8d-10e-13f-4
ttt vdn	a-11b3c-3d-8f-10
ttt vdp	d-5e-5
ttt vdr	b-6c-6d-5e2f-8
ttt vdt	a-5b-4d-5
ttt vdu	a-3b-10c-4d-4f-6
ttt vi.	a-5b-9c-13e-4f-7
ttt viN	a-3b-4c-4d3e-5f-4
ttt via	b-5c-6e-5f-6
ttt vic	a-11b-4c-4e-5f-4
ttt vid	b-4
ttt vii	a-3c3f-5
ttt vin	a-11b-6c-4d-3e-6f-8
ttt vip	c-5e-4
ttt vir	c-10e-4f-4
ttt vis	a3b-7c-7d-5e-8f-6
ttt viu	a-4b-7c-6d-5e-4f-3
ttt viv	a-5b-11c-9e-11f-8
ttt vix	a-3b-6c-4d-7f-5
ttt vj.	a-4b-5c-4d-4e-4f-6
ttt vn.	a-6b-9c-10d-8e-7f-13
ttt vnc	a-10b-7c-8d-6e-8
ttt vnd	b-5c-3e-4f-4
ttt vni	a-13b-8c-3d-11e-5f-7
ttt vnn	a-7b-10d-5e-5f-8
ttt vnp	a-4b-5c-4d-4e-4f-5
ttt vnr	a-9b-12c-12d-9e-11f-9
ttt vns	e-3
ttt vp$	a-10b-5c-7d-5e-6
ttt vp.	b-3c-9d-8e-3
ttt vpa	a-7b-10c-5d-6e2
ttt vpc	a-5b-4d-6f-5
ttt vpd	a-3b-4c-3d-7f-6
ttt vpi	d2e-6
ttt vpj	c-3f-3
ttt vpn	a-9b-10c-7d-4e-6f-10
ttt vpp	c-7e-3
ttt vpr	a-8b4e6f-3
ttt vps	a-3b-3c-8d-4e-3
ttt vpt	b-6c-7d-3e-7f-4
ttt vpu	a-5b-5c-5d-5e-8f-6
ttt vpv	b-7c-7d-3f-4
ttt vpx	a-4b-7c-4f-6
ttt vr.	a-6b-8c-14d-6e-3f-8
ttt vra	a4c-4e-5f-3
ttt vrc	a-8b-4c-3d-3e-2f-4
ttt vrd	a-8b-11d-7e-8f-10
ttt vri	a-4b-7c-3f-7
ttt vrn	a-7b-4d-5e-4f-7
ttt vrp	a-8c-6d-6e-9f-5
ttt vrr	a-9b-5c-3d-3f-4
ttt vrs	c-3d-5
ttt vrt	a-6b-6c-4d-3e-4f-5
ttt vru	a-3b-5c-4d-4e-4
ttt vrv	a-9b-6c-8d-4e-8f-6
ttt vs.	a-9b-5d-5e-6f-4
ttt vsd	a-10c-7d-5e-5f-7
ttt vsi	a2c-7d-4f-5
ttt vsn	a-6b-12c-12d-3e-7f-10
ttt vsp	a3d-7e-6f-5
ttt vsr	a-8b-11c-4d-4e-8f-4
ttt vss	a-5b-5e-6f-3
ttt vst	e-6
ttt vsv	a-5b-10c-7d-6f-4
ttt vtv	b-3c3d-5f-3
ttt vtx	b-2d-4f4
ttt vu.	a-3c-4e-3f-3
ttt vua	a-5c-5f-3
ttt vun	a-5b-4c-3d-3e-3f-3
ttt vv.	a-5b-15c-10e-4f-11
ttt vva	a3b-6c-4d-4e-4f-5
ttt vvc	a-5b-8c-6d-9e-7f-6
ttt vvd	a-3b-12c-4d-4e-5f-3
ttt vvi	a-10b-11c-13d7e-15f-8
ttt vvn	a-6b-8c-6d-6e-3f-3
ttt vvp	a-10c-8d-4e3f-9
ttt vvr	a-5b-9c-7d5e-6f-3
ttt vvs	a-7b5c-3f-3
ttt vvt	b4c-5d-4e-5f-5
ttt vvx	f-3
ttt vxn	a-9c-3d-3f-3
ttt vyi	a-4c-5d-4e-3f-3
ttt x.$	a-19b4d-4e-9
ttt x.c	b-4c-3e-3f-8
ttt x.i	a-5c-6e-4
ttt xa$	b-4c-7d-3e-3f-4
ttt xa.	a-8b-5c-9d-3e-14
ttt xaa	a-3c-3d-4e-4f-4
ttt xac	a-12b-5c-6d-8e-8
ttt xad	a-7b-5c-6d-5e-3
ttt xai	a-5b-5d-11f-5
ttt xan	a-8b-7c-6d-6e-3f-4
ttt xap	a-4b-6c-9d-3e-4f-8
ttt xar	a-10b-9c-3d-8e-8f-8
ttt xas	b-4d-2e-8f-3
ttt xat	a-10b-5c-9d-4e-8f-7
ttt xax	a-3b-4e-6f-2
ttt xda	a-4c-5d-5e-9
ttt xdd	a-9b-11c-3d-8e-3f-9
ttt xdi	a4b-9c-2d-3e-4
ttt xdn	b-13c-8e-10
ttt xdp	a-2b-4
ttt xdr	b-8e-6f-7
ttt xdu	a-4b-4c-3d-6f-5
ttt xi.	a-13b-3c-4d-8e-2f-3
ttt xiN	a-5b-6c-5d-3e-3
ttt xia	a6
ttt xid	b-3c-11d-4e-5f-9
ttt xii	a-6b-5d3e-7
ttt xin	b-7c-5d-5f-7
ttt xip	a-9c-5d-3f-10
ttt xiu	b-3c-4d-4e-3f-2
ttt xn.	a-15b-11c-6d-6e-6f-5
ttt xnd	a-4b-4c-10d-5e-4f-6
ttt xni	a-10b-11c-9d-10e-8
ttt xnv	a4b-6c-6d-4f-4
ttt xp.	a-18c-6d-4e-4
ttt xpa	a-6b-5d-5e-3f-9
ttt xpc	b-5c-5d-7e-6f-7
ttt xpd	a-7b-6c-5d-7e-8f-6
ttt xpi	b-11c-8d-4e-4f-7
ttt xpn	a-4b3c-3e-4f-5
ttt xpp	b-11c-5d-3e-10f4
ttt xpr	a-6d-4e-10
ttt xps	c-5d-3
ttt xpt	a-3b-7c-6d-5f-4
ttt xpv	b-10c-4e-12f-7
ttt xpx	a-3b-4c-4d-9e-5f-3
ttt xr.	a-8c-3d-6e-7f-9
ttt xra	b-6c-7d-10
ttt xrc	a4e3f-3
ttt xrd	a-3b3c-3d-11e-6f-9
ttt xri	b-5c-5d-6e-7f-5
ttt xrp	b-5f-3
ttt xrr	a-8e-5f-3
ttt xrt	a-4b-5c-3d-4e-8f-3
ttt xrv	a-3c-4d-3e4
ttt xrx	a-7c-11d-4e-3
ttt xsa	a-10b-3c-8d-7e-4f-6
ttt xsp	a3b-4c-3d-5
ttt xt.	a-7b-6c-6d-8e-12f-5
ttt xta	a-10b-6c-4d-9f-10
ttt xtd	a-13b-7d-3e-8f-7
ttt xti	a-8c-7e-3f-6
ttt xtp	a-3b-8d-7e-8f-4
ttt xtr	a-7b3d-11e-5
ttt xts	d-3f-5
ttt xtv	b-7
ttt xtx	a4d-3e-3f-5
ttt xu.	a-10b-8d-7e-10f-6
ttt xui	a2c-3d4
ttt xun	a-12b3c-8d-8e-5f-9
ttt xv$	a2b-4c-6d-3f-5
ttt xv.	b-9c-14f-10
ttt xva	c-4d-5e-4f-3
ttt xvc	b-6c-11d4e-4f-4
ttt xvd	c3d-6e-3f-4
ttt xvi	b-3e5f-5
ttt xvn	a-11b-8c-7d-7e-10f-7
ttt xvp	a-3b-3d-5f-4
ttt xvr	a-14b-7c-9d-3e-3f-7
ttt xvs	c-8d-8e-6
ttt xvt	b-3e-8
ttt xvu	a-3b-3c-5e-4f-4
ttt xvv	a-6b-11c-10d-8e-12f-7
ttt xx.	a-7b-4c4d3
ttt xxa	b-5d-3e-5f-6
ttt xxd	b-5c-5d-5e-10
ttt xxi	a-2b-8e-6
ttt xxn	a-8b-8c-13d-7e-5f-10
ttt xxp	a-4b-8c-6d-3e-4f3
ttt xxr	d-6e-5f-3
ttt xxv	a9c-7d-4f-4
ttt xxx	a-7b-3d-7e-3
ttt y.$	a-5b-7c-8d-8e-5f-4
w "	a-5b-5c-7d-3f-4
w '	a-4b-7c-5d-4e-4f-3
w ,	a11b4c-4d-7f3
w 12	a-3b-4c-2d-5e-4f-5
w 33	b-2d-2e-5f-3
w :	a-5b-3c-9f-3
w ?	b-5c-3d-2e-6f2
w a	f3
w abandoned	a-4b-4c-3f-3
w about	a-5b-6c-3f-7
w absolute	a-3b-7c-6d-4e-8f2
w accept	a-5b-6c3d-6e-3f-5
w account	a-8b-4c-8f-3
w accountable	a-3c7d-3f-3
w across	a-5b-4c-4d-3e-4f-4
w acted	a-4b-3c-4d-4e-3f-4
w acting	b-4d-5e-7f-5
w actions	a-4b-6c3d-6e-4f-4
w addict	a-7b-6c-8d-7e-7f-4
w addiction	a-8b-6c-6d3e-3f-5
w address	a-4b-4c-4e-4f-4
w ade	a-4b-4c-3d-3e-3f-4
w affair	a-3b-3d-3e-3f-4
w afraid	a-6b-3d-3e-11f-7
w after	a5b-8c-9d-8e-5f-12
w again	a-9b-4e-5f-14
w against	a-4b-9c-4d-5e-8f-10
w ages	a-5d-2e-3
w ago	a-7b-4c-4d-4e-4f-4
w agreed	a-6b-3c-3d-3e-3f-3
w agreement	b-3c-3d4f-3
w algorithm	a-4b-6c-3d3e-6f-3
w alive	a-6b-6c-8d-7e-11
w all	a4b5d-4
w allowed	e-7
w alone	a-6b-3c-6d-6e-9f-4
w already	a-6b-6c-3d-3f-5
w always	a-6b9d-7e-14
w am	a-8b-6d-6e3f5
w an	a-5b-9c-7d-4e-3f-3
w and	b-3
w anger	a-5b-4c-4d-5e-5f-5
w angry	a-6b-5c-4d-4e-5f-8
w another	a-8b-4c-4e-3f-4
w answer	a-3b-3c-3d-4e-6f-3
w any	a-6b-3c-7d-7e-6
w anybody	a-8b-4c-3d-4e-3f-4
w anymore	a-6c-5d-4f-8
w anyone	a3b-7c-6d-4e-6f-3
w anything	a-12c-6d-4e-9
w anywhere	a-3e-4
w apologies	a-7b-4c-5d-5e-8f-6
w apologize	a-9b-4c-4d-7e-4f-5
w apologized	a-3b-3c-7e-4
w apology	a-6b-4e-7f-4
w app	a-4b-4c-4d-4e-6f-4
w apply	a-3b-6d-4e4f-3
w april	a-4b-3c-7d-3e-6f-5
w are	b-4c-5d-10e-5f-7
w argue	a-8b-9c-4d-5f-4
w arm	a-4b-5c-5d-7e-4f-4
w arms	a-5b-3c-6e-7f-4
w around	a-8b-4c-10d-5e-4f-6
w as	a-4b-10c-4d-10e-10
w ashamed	a-4b-4c-4d-5f-6
w ask	a-5b-13c-5e-7f-3
w asked	a-4b-5c-3d-7e-8f-3
w asking	a-6b-11c-5d-5e-9f-7
w at	a-4c-7d-9e-4f-8
w attacked	a-5b-7c-5d-5e-7f-6
w aunt	a-7b-7f-3
w autopilot	a-5b-4c-3d4e-3f-5
w away	c-6e-9f-5
w awful	a-3b-10d-5e-4f-3
w baby	b-11c-4d-4f-4
w back	b-6c-7d-3e-3f-7
w bad	a-8b-6c-3d-3e-3f-5
w badly	a-6b-3d-2
w bag	a-8b-5c-6d-4e-4f-3
w ball	a-6b-5c3d-9e-4f-3
w bank	a-5c-2
w barbecue	a8b-6d-3e-3f-3
w bath	a-4b-2c-3d-3e-3f-3
w bathroom	a-4b-6c-4d-4e-4f-8
w be	c-6d-5e3f6
w beat	a-4b-7c-3d-5e-5f-6
w because	a4c-6d-3f-3
w bed	a-6b-9c-9d-9e-10f-11
w bedroom	d-3e-3f-3
w been	a7b-3c3d-7e-6f-7
w before	a-7b-6d3e-5f-4
w behaved	a-5b-4c4d-4f-4
w behavior	a-2b-4d-5e-3f-3
w behind	a-7b-8c-7d-7e-7f-6
w being	a-8b-4c-5f-9
w believe	a-9b-12c-5d-4
w believed	a-4e-5f-3
w belt	a-4b-8c-5d-6e-7f-6
w ben	d-3e-6
w bench	b-5c-4d-5e-4f-4
w best	a-3b-2f-3
w beth	a-6b-5c-5d-3e-3f-5
w betrayed	a-4b-7c2d-4e-5f-3
w better	a-6b-3c-4e3f-3
w between	a3
w big	a-6b-5c-4d-6e-5f-8
w bike	a-4b-7c-4d-9e-10f-6
w bill	a-2
w bin	a-5c-6d-7e-6f-5
w bins	a-4b-4e-4
w birthday	c-3e-6f-6
w biscuit	a-6b-7c-4d-4e-3f-5
w bit	a-5b-8c2d-7e-8f-9
w bitter	a-6b-6c-5d-5e-7f-5
w black	a-5b-4c-5d-5e-6f-5
w blame	a-6b-8c-5d-4e-11f-3
w blamed	a-4b-4c-6d-3
w blocked	a-3b-6c-3d-4e-7f-4
w bloke	a-7b-6c-5d-5e-4f-3
w blood	b-4c-2d-5f-4
w blow	a3c-3d-9
w blue	a-6b-2
w body	a-5b-6c-6d-5e-6f-4
w boiler	a-8b-7c-5d-6e-7f-7
w book	a-3b-6c-5d-7e-5f-7
w booked	a-8c-3d-4f-3
w bored	c-5d-5e-2
w boring	a-5b-5c-5d-5e7f-5
w born	a-4b-5c-4d-6e2f-4
w boss	a-6b-4c-5d-6e-3f-5
w both	a-6b-6c-4d-6e-5f-7
w bothered	a-5b-5c-7d-4e-8f-7
w bought	a-4b-5c-5d-3e-4f-4
w boundaries	a-6b-3c-5d4e-4f-4
w box	a-6b-4c-6d-7e-3f-3
w bread	a-6b-4c-8d-4e-4f-5
w break	b-3c-3d-4
w breathe	a-6b-7c-7d-5e-6f-11
w bridge	a-7b-6c-9d-6e-7f-4
w bring	a-8b-11c-4d-6e-9f-4
w brings	a-5b-6c-4d-6e-3f-5
w broke	b-6d-6e-7f-4
w broken	a-6b-5c-11e-7f-3
w brother	a-3c-3d-4
w brought	a-6b-3c-3d-3
w browser	a-3b-4c-4e-3
w burden	a-5b-4c-3d-3e-3f-8
w burned	a-5b-8c-6d-6e-6f-6
w bus	a-7b-5c-2d-4f-2
w business	a-3b-4c7d-3e-5f-3
w busy	a-3b-3c-2d-4e-5
w but	a11b-5c-4d-3e-7f-5
w buzzes	a-3b-3c-3d-3f-4
w by	a-8b-7c-9d-8e-5f-4
w cake	a-5b-4d-3e-3f-4
w call	a-10c-9e-10f-5
w called	a-5b-5c-4d-6e-2f-4
w calling	a-7b-8c-6d-5e-5f-8
w calm	a-4b-6c-6d-5e-6f-5
w cam	a-4c-4d-5e-3f-4
w came	a-8b-6c-8d-10e-5f-5
w can	b-3c-4d-4
w canal	a-3b-4f-3
w cancelled	a-6b-4c-6d-5e-4f-4
w car	a-8b-3c-4d-4e-3f-3
w caravan	b-4c-2d-3e-6
w card	a-5c-3d-4
w care	a-6b-8d-4e3f-4
w carried	a-7b-8c-7d-6e-8f-4
w cat	a-9b-7c-4d-9e-5f-8
w caught	a-5b-6c-5d3e4f-5
w cause	a-7b-8c-5d-10e-5f6
w caused	a-7b-3c2e-5f-6
w certain	a-5b-4d3e-4f-4
w change	a-7b4c-4d-3e-6
w changes	a-7c-3d-4e-3
w charged	a-6b-6c-4d-4e-5f-7
w chat	a-3c-2
w check	a3b-7c-3e-5f-3
w check-in	a-3b-4c-3e-4f-10
w checked	a-4b-8c-4f-4
w checking	a-5b-3e-6f-6
w checks	b-2
w chest	a-6b-4c-5d-4e-2f-2
w child	a-6b-3c-5d-4e-5f-8
w children	a-3b-10c-3d-4e-5f-4
w chip	b-6c-4e-5
w chips	a-3d-4
w choices	a-3b-3c6d-7e-3f-4
w choked	a-6b-7c-8d-7e-5f-8
w choose	b2c-3d-6e-7f-5
w chose	a-6b-6c-7d-7e-5f-5
w chosen	b-4c-5d-3e-7
w claire	a-3b-3
w clean	a-4d-4e-4f-5
w cleaned	a-4b-4c-6d-4f-3
w closed	a-4b-8c-5d-5e-5f-6
w coat	a-3b-4c-5f-4
w code	a-4b-2e-3
w coffee	a-5b-4c-3d-4e-6f-4
w cold	a-6b-5c-5d-4e-9f-8
w come	a-4b-3d-6e-8f-6
w comes	b-4d-4e-2f-5
w completely	a-7b4c-3e-6f-9
w conscience	b-3c-4e-6f-3
w contract	a-5b-7c-4d-7e-5f-6
w control	a-11b-9c-10d8e-5f-7
w controls	a-4b-4c-4d-3e-5f-3
w conversation	a-6b-5c-11d3e-6
w cooking	a-3b-2c-3d-3f-5
w cornered	a-5b-7c-6d-6e-4f-5
w cost	a-5b-6c-7d-5e6
w could	a4b-7c-8d-5
w counselor	a-8b-8c-3d-5e-3f-5
w count	a-3b-5
w counted	a-8b-6d-6e-4f-7
w counting	a-6b-6c-5d-7e5f-7
w country	a-5b-6c-6d-6e-5f-6
w counts	a-5b-5
w couple	a-6b-6c-4d-5e-5f-5
w coward	a-5b-6e-4f-3
w cricket	a-4b-5d-5e-5f-3
w cried	a-4b-7c-5d-5e-8f-5
w criminal	b-4e3f-6
w crossed	a-8b-3d4e-4f-4
w cry	a-5b-6c-3f-4
w crying	a3b-4c-4d-4e-6f-6
w cup	f-3
w curious	a-4d-3
w curry	a-5b-6c-5d-5e-5f-6
w cushion	d-5e-5
w cut	a-6b-7c-6d-5e-6f-8
w cutting	a-5b-5c-4d-5e-3f-5
w damaged	a-5b-6c-3d-4e-7f5
w dan	a-3c-5d-5
w danced	b-3c-4e-6
w dare	a-3b-3c-2d-4e-5
w dark	a-6b-5c-3d4e-3f-4
w date	a-5b-3c-5d-3e-3f-5
w dates	a-4b-3f-3
w daughter	a-7b-6c-5d-5e-7f-10
w day	b5c-4d-9e-7f-8
w days	a-7b-11c-7e-6f-9
w dead	a-11b-11c-9d-10f-12
w deal	a-8b-5c-5d-7e-7f-6
w dear	a-5b-6c-4d-5e-3f-6
w death	a-3d-4f-3
w deceived	b-5c-3d-3
w decent	a-6b-6c-6d-8e-8f-9
w decide	a-3b-8d-3e-6f-3
w decided	a-5b-5c-4d-6e3f-7
w declined	d-3e-3
w deep	b-3c-3d-3e4f-4
w defense	a6b-5c-4d-7e-3f-4
w deleted	a-8b-6c-8d-3e-6f-4
w dentist	a-5b-5c-4d-5e-6f-5
w derby	a-6b-5c-4
w deserve	a-8b-6c3d3e-8f5
w deserved	a3c-6
w desk	b-3
w diary	a-5b-4c-3d-3e-3f-5
w did	d-3e-8f-9
w die	a-5b-5c-6d-5e-6f-4
w died	a-8b-8c-5d-8e-5f-6
w dinner	a-4b-3c-8d-3f-4
w dirt	a-4b-5c-3d-5e-5f7
w dirty	a-4b-6c-6d-4e-5f-7
w disappear	a-3c-8e-4f-8
w discarded	a-3b-6c-4d-3e-5f-3
w disclosure	a-4b-3c-3d-3e-3f-4
w disgusting	a-9b-5c-5d-7e-6f-7
w dishes	a-3b-3c-3d-5f-4
w do	c-8d-3e-6f-3
w doctor	a-3b-5d-3e-4
w does	a-6b-3c-4d-5
w dog	a-7b-6c-5d-5e-3f-9
w doing	b-7c-4d-6f-5
w done	c-6e-8f-9
w door	a-4b-4c-3d-3e-4f-3
w down	a-5b-4d-6f-3
w drawer	d-4
w drink	a-8b-6c-4e-8f-3
w drinks	a-3b-3c-5d-5e-4
w drive	a-8b-4c-2d-4e-5f-8
w driving	a-6b-3c-10d-4
w drop	a-3b-5c-4d-6e-6f-6
w dropped	a-6b-5c3d-12e-6f-3
w drove	b-8c-5d-5e-8f-4
w dying	d-7
w each	a-4b-3c-5d-5e-4f-3
w early	a-6c-3d-3f-6
w eaten	a-5b-5c-7e-4f-4
w eggshells	a-3c-3e-3f-3
w eight	a-7b-5c-5d-3f-5
w either	a-4b-5c-4d-3e-5f-3
w eleven	a-5b-3e-4
w else	c-5d-4e-5f4
w embarrassed	a6f-3
w embarrassment	a-4c-3f-4
w end	c-6d-7e-5f-6
w ended	a-7b-6c-5e-4f-5
w enjoy	a-4b-8c-6d-7e5f-6
w enjoying	a-4b-5c-4d-4f-5
w enough	a-6b-5c-7d-3
w entitled	b-6c-3e-5f-4
w even	a-10b-7c-7d-8f-5
w evening	a-10b-6c-7e-11f-11
w evenings	b-4c-3d-4e-4f-3
w ever	a-10b11c-8d-11e-15
w every	a-6b7c-4d-6f-3
w everyone	a-4c-6d-7e-8
w everything	d-6e-11f-4
w excuse	a-7b-6c-3d-5e4f4
w exist	a-4b-5c-5d-4e-5f-5
w expect	b-8c-7d-5e7f-5
w explain	a-5b3c-3d-4e-6f-5
w extent	a-4b-3c-5d-3f-4
w extra	a-6d-3e-2f-5
w eye	a-5b-6c-4d-7e-5f-5
w eyes	a-5b-5c-5d-3e-4f-6
w face	b-7c-4d-3f-3
w fail	a-8b4c-2f-2
w failed	a-6b-8d-8f-5
w failure	a-4b-4c-4d-4e-3f4
w fallen	a-3c-3f-4
w family	a-8b3c-8e-9
w father	b-9c-6d-8e-5
w fault	a-8c-3d-4f-6
w feeding	a-5b-6c-3d5e-5f-3
w feel	a-4b-4c-8d-5f-3
w feeling	a-6b-7c-8d-6e-9f-5
w feelings	a-4b-3c-7d-6f-5
w feet	a-3b-5c-5d-5e-5f-5
w fell	b-3c-3e-4f-4
w felt	b-5c-5d-3e-4f-7
w femi	a-3d-3e-3f-7
w fence	a-3b-3c-3d-5e-4
w few	a-3f-3
w fifteen	a-4b-3c-5d-4e-4f-6
w filter	a-4b-2c-3e-3
w find	a2b-6d-5e3f-3
w fine	a-4d-4e-4
w finger	b-4c-4d-3e-5
w finish	a-3b-7c-3d-3e-5
w finished	a-8b-7c-6d-6e-6f-5
w first	a-5b-6e3
w fist	a-3b-7c-3e-6f-3
w five	c-3d-3f-3
w fix	a-4b-6c-5d-4e-7f-4
w flinch	a-4f-4
w flinched	b-3c-3e-4f-4
w floor	b-4d-4e-3f-3
w flowers	a-9b-2d-3
w followed	b-5c-4d-4e-4
w food	a-4b-3
w fool	a-5b-3c-3d-3e-4
w foolish	a-11b-4c-6d-6e-4f-3
w for	b3c4d-4e-2f-6
w forever	a-7b5c-3d-3e-4f-5
w forget	a-3b-5d-6e4
w forgets	a-5b-4e-4
w forgive	a-6b-2c-6d-3e-4f-3
w form	a-4b-7c-8d-3e-5f-5
w forms	a-3b-3c-3
w forty	a-4
w forward	c-3f-3
w found	a-5b-4c-7e-10f-6
w four	b-6c-4d-4e-4f-3
w fraud	b-3c-3e-4
w friday	b-5c-3d-4e-4f-7
w fridge	b-4c-3d-4e-5f-3
w friend	a-6b-4d-3e-3f-2
w friends	a-6b-6c-6d-5e-8
w frightened	a-8b-7c-3d-2e-6f-8
w from	a-7b-5c-2d-5e-8f-11
w front	b-5c-3d-4e-6f-3
w full	a-5b-6c5d-4e-5f-4
w fun	a-11b-3c-7d-6e-5
w furious	a-3b-4e-3
w future	f-6
w gambled	a-5b-4c-3d-4e-5f-5
w garage	a-4b-5c-3d-5e-4f-6
w garden	a-5b-4c-5d-6e-7f-4
w gas	b-4c-3d-4e-3f-3
w gate	a-6b-5c-3d-3f-3
w gave	b-6d-9e-3f-5
w get	a-4c-12d-3f-3
w gets	a-5c-7d-4
w getting	a-8b-6c-4d-6e6f-5
w girls	a-4b-6c-4d-4e-5f-6
w give	a-9b-9c-6d-4e-5f-3
w given	a-8b-9c-6d-7e-8f-6
w gives	b-5d-3f-4
w glad	a-4c-4f-3
w glanced	a-6b-8c-4d-3e-5f-7
w go	a7c-4d-4f-3
w god	a-5b-5c-4d-4e-4f-5
w goes	a-4b-8c-5d-5f-7
w going	a3b-6c-3d-3
w gone	a-7d-3e-4f-3
w good	b-6c-10d-11e-7f-4
w goodbye	a-2b-4c-6d-3e-3f-6
w googled	a-3b-4c-3d-3e-4f-5
w got	a-12d8e-8
w grabbed	a-3b-3c-5d-3e-4f-3
w grateful	a-5b-6c-7d-5e-4f-10
w group	a-5b-4c-6d-10f-4
w guests	a-6b-4c-4d-4e-4
w guilty	a-6b-6c-5d-8e3f-5
w gym	a-5b-6c-5d-4e-3f-5
w habit	a-3b-5c-8e-3f-3
w had	a6b-11c-8d-2e-7f-10
w hair	a-5b-4d-3e-6f-3
w half	a-6b-5d-5e-3f-4
w hall	a-4b-6c-4d-6e-7f-6
w hand	a-6b-4e-4f-4
w hands	a-4b-5c-6d-7e-2f-6
w happened	a-7b-5e-4f-5
w happier	a-5b-7c-4d-4e-5f-3
w hard	a-6c-2d-2e-5f-5
w hardly	a-12b-10c-5d-7e-5f-5
w harm	a-6b-5c-9d-4e-3f-6
w harmless	a-7b-4c-4d-4e-4f-7
w has	a-4c-5d-7f-4
w hate	a-9b-8c-7d-7e-10f3
w hates	b-4c-4d-6f-4
w have	c5d-3e-5
w having	a-3b-8c-5d-4e5f-4
w he	b-5c-5d-5f-9
w head	a5c-10d-8e-5f-6
w hear	a-7b-4c-6d-3f-3
w heard	a-6b-5c-5d-4e-3f-4
w heart	a-6c-6d-4e-10f-4
w heating	a-5b-4d-6e-4f-4
w held	a-3b-4c-5d-3e-5f-4
w help	a-9b-4c-5d-4e-7f-3
w helped	a-8b-5c-3d-3e-5f-9
w her	a-8b-4c-8d-6e3f-4
w here	b-3c-3d-3e3f-3
w hid	b-8c-6d-5e-5f-5
w hidden	a-7b-5c-7d-7e-5f-4
w hide	a-8b-7c-5d-5e-5f-3
w hiding	a-5c-2d-3e-3f-5
w him	b-4c-7d-3e-9f-4
w himself	a-6b-5e-7f-3
w his	c-3d-3e-9
w history	a-5b-4c-6e-4f-5
w hit	a-10b-7c-9d-7e-7f-13
w hold	a-8b-7c-3d3e-9f-3
w holiday	a-3c-7d-6e-6
w home	a-6b-4c-5d-4e-3f-4
w honest	a-4b-8c-3d-6e-9f-5
w honestly	a-5b-4c-3d-6e-5f-8
w honesty	a-4b-5c-9d3e-7f-7
w hope	a-6b-5c-8d-4e-4f-5
w hospital	a-7b-2c-6d-5f-3
w hour	a-5b-3c-5d-4f-5
w hours	a-4b-4c-4d-4e-3f-3
w house	a-3c-4d-7e-3f-6
w how	c-14d-6e-5
w hung	a-6b-7c-7d-6e-6f-5
w hungry	a-3
w hurt	b-5c-4e-3f-6
w hurts	b-3c-3e-5f3
w husband	b-6d-6e-6
w i	c3f4
w ice	a-4b-4c-4d-6e-3f-4
w idiot	a-7b-5c-5d-5e-7f5
w if	a3b-4c-8d-3f-3
w ill	a-10b-11c-6e-5f-7
w imagine	a-6b-4c-10d-6e-4f-2
w imagining	c-3e-3
w in	b-3c-4d3
w inside	a-3b-3d-3f-4
w instead	a-6f-4
w intention	d-3e7
w into	a-8b-10c-6e-7f-7
w iron	a-3e-4
w ironing	a-5b-6c-3d-4e-6f-5
w is	c-3d-15
w it	a4d4e3
w january	a-5b-4c-3e-6f-3
w jo	b-3
w job	a-6b-4c-4d-5e-5f-3
w joint	a-3
w joke	a-5b-5c-4d-4e-6
w joy	a-4b-5c-4d-6e-8
w judged	a-3b-5c-4d-3f-4
w jumped	a-9b-7c-5d-6e-4f-9
w june	a-3b-4c-6d-4e-3f-3
w just	a-4b-6c-7e4f-7
w keep	a-7c-6d-6e-5f-8
w keeping	a-3b-2c-3d-3e3f-4
w keeps	a-5b-5c-3d-4e-3f-4
w kept	b-4c-4d3e-5
w kettle	a-5b-4c-3d-3e-5f-3
w key	a-7b-6c-6d-4e-5f-6
w keys	a-3b-3c-3d-3e-3
w kicked	b-3c-5d3e-4f-6
w kids	a-4c-5d-7e-7f-5
w kill	a-7b-4c-8d-5e-6f-9
w killed	a-4b-7c-6d-6e-7f-5
w killing	a-5b-7c-4d-6e-9f-7
w kind	a-5b-3c3e-4
w kitchen	a-5b-4c-4d-9e-4f-3
w knee	a-3b-3c-4d-5e-3f-3
w knees	a-6b-5c-3d-4e-4f-6
w knew	b-5c-6d3e-6f-4
w knife	a-7b-7c-7d-5f-6
w knot	a-4b-8c-4d-5e-6f-5
w know	a3b-3e-6f-3
w known	a-6b-3d-3e-4f-5
w knows	a-3b-8c-4d-6e-5f4
w land	b-3c-3e-4f-3
w laptop	a-5b-3c-4d-4e-4f-3
w last	a-12b-7d-5e-5f-6
w late	a-4b-3c-3e-3
w later	a3e-5
w laugh	b-4d-5e-4
w laughed	a-3
w laughing	a-4b-5c-5d-5e-5f-4
w lawn	a-3b-5c-4d-6e-4f-4
w learn	a-11b6c-5d-5e-12f-6
w least	a-3b-4c-4d-5e-5f-3
w leave	a-6b-8c-3d-3e-3f-2
w leaves	a-5b8c-3d-4e-6f-4
w leaving	a-6b-3c-4d-5e-7
w leeds	a-7b-6c-3d-7e-7f-8
w left	a-4b-4c-4d-6e-3f-4
w legs	b-3c-3d-6e-4f-3
w less	a-10b-3c3d-8e3f-4
w let	a-7b-7c3d-7e-6f-4
w lets	e-9
w letter	a-6c-3
w letters	a-3b-4c-6d-3e-4f-6
w liar	a-5b-7c-7d-3e-10f-5
w library	a-4b-6c-5d-5e-5f-6
w lie	a-5c-5e-11f-10
w lied	a4b-7c-7e-4f-4
w lies	a-8b-5c-6d-6f-4
w life	a-5b2c-6d-8e-7
w light	a-3b-3
w like	b-9d-4e2
w liked	a-6b-5c-3d-3e-8f-3
w line	a-5b-6c3e-7f-5
w list	a-4c-6d-3e-4f-4
w listen	a-8b-8c-3d-3e-7f-2
w listener	b-2d-3e-2f-5
w literally	a-6b4c-6d-3e-4f-6
w little	a-4b-4c-4d-4e-6f-3
w live	a-7b-6c-7d-4e-8f-7
w living	e-4f-4
w location	d-3f-3
w lock	a-3b-8c-4d-3e-11f-4
w locked	a-3b-3c-3d-5
w logged	c-3d-6
w lol	e-5f-5
w lonely	b-4c-4d-5e-2f-8
w long	b-4c-4f-6
w longer	a-4b-3c-3f-6
w look	a-4b-4c-4d-3e-3
w looked	a-7b-6c-8d-6e-4
w looking	a-6b-10c-5d-7e5f-3
w lose	a-9b-3c-6e-8f-6
w loser	a-4b-4c-5d-4e-3f6
w losing	a3b-4c-5d-4e-6f-5
w lost	a-10b-6d-13e-4
w lot	b-7c-8d-10e-8f-10
w loud	b-5c-6d-5e-4f-7
w love	a-8b-7c-8
w loved	a-5b-8c-3d-3
w loves	a-5b-8c-3d-4f-7
w lunch	a-6b-4c-7d-4e-3f-3
w lying	a-3c-6d-8f-4
w machine	a-3b-3c-7d-4e-4f-5
w mad	a4b-3c-5d-6e-5f-3
w made	a-9b-9e-5f-9
w make	a-4c-3d-5e-5f3
w makes	a-2b-5e-4f-3
w making	a-4b-3c-5d-6e-6f-5
w man	a-8b-6d-4e-5
w many	a-4b-5c-4d-4e-7f-4
w march	a-6b-4c-6d-4e-3f-4
w mark	a-4c-4d-5e-3f-6
w marks	a-3b-6c-5d-6e-5f-2
w marriage	a-4b-3c-4d-3f-5
w married	a-7b-5c-7d-3f-9
w match	a-4b-3c-4d-4e-6f-3
w mate	b-4d-4f-5
w may	a-10b-5c-6d-6e-5f-5
w maybe	a-6b-6d-5e-3f-8
w me	c-4e8
w mean	a-10b-6c-3d-3f-6
w meant	a5b-6c-6d-3e2f-4
w meeting	a-4b-5c-2d-5e-4
w meetings	a-6b-5c-5d-4e-3f-5
w men	b3c-3d-5e-4f-4
w mentioned	a-6b-6c-6d4e-7f-4
w merely	a-6b-5c-5d-7e-4f-7
w mess	a-7c2d-9e-6f-9
w message	a-3
w messages	b-7c-6e-6f-2
w met	a-10c-5d-3e-6f-7
w mia	a-4b-4c-3d-4e-6f-4
w midnight	a-3b-3d-3e-5
w might	a-5c-9e-3f-3
w mile	a-6b-4c-3d-3e-3f-5
w mind	a-7b-6c-5d-5
w mine	a-6b-3c-4d-5e-3f-4
w minute	a-3b-8c-3d-3e3f-3
w minutes	b-5c-6d-9e-3f-4
w mirror	a-3b-5c-3d-4e-4f8
w misery	a-4b-6c-6d-4e-8f-5
w miss	a-3b-8c-3d-3e-6f-4
w missed	a-4b-10c-5d-6e-5f-5
w misses	c-3
w mistake	a-3
w mistakes	a-6c5e-3f-2
w mo	a-3b-2c-3d-3e-3f-3
w mocked	a-9b-6c-8f-6
w molehill	a-3c-3e-5
w moment	a-7b-9c-5d-10e-8f-7
w monday	a-6b-3d-3e-3f-4
w money	a-12b-4c-10e-4f-7
w monster	a-5b-7c-4d-4e-8
w month	a5b-6c-3d-9e-4f-8
w months	a3b-3c-3d-3f-3
w more	b-5c-6d-6e-4f-6
w morning	a-4b-6c-5f-6
w most	a-8b-8c-6d-7e-7f-6
w mother	a-3d-6e-6
w motions	a-3d-3
w mountain	a-3c-3e-5
w mouth	a-7b-4c-3d-5e-7f-4
w move	a-8b-3c-9d-6e-4f-4
w moved	b-5f-4
w moving	a-6b-12c-8d-6e-5f-6
w much	a-8b-4c-5e-6f-7
w mug	a-4b-4c-3d-3e-3
w murder	a-9b-9c-5d-7e-8f-6
w must	a-8b-7c-6d-5
w my	a6b-3c3e-7f-4
w myself	a-4b-7c-11e-7f5
w name	a-6b-3c-4e-2f-4
w nearly	a-6b-10c-8d-8e-5f-9
w need	a-5b-4c-7d-3e-6f-5
w needed	a3b-5c-3f-3
w neighbours	a-7b-3c-7d-5e-3f-4
w neither	a-8b-9c-3d-7e-4f-5
w nerve	a-3b-6e-6
w never	b6c-6d-3
w new	a-9b-6c-8d-3e-11f-9
w news	a-8b-6c-5d-6e-4f-7
w next	b-5e-3f-3
w night	a-7b-7c-6d-4e-4f-7
w nights	a6b-3c-3d-3
w nine	a-7b-3d-5e-5f-3
w ninety	a-4b-6c-5d-4e-5f-5
w no	b-8c-4d-4f6
w nobody	a-3c-7d-9e-11
w none	b-4c-5d-7e-3
w not	a5f-3
w note	b-3
w nothing	a-6b7c-4d-7e-5f-9
w notice	a-6b-6e-7f-3
w noticed	a-9b-9c-6d-6e-8f-4
w now	a-5b-5c-3e-9
w occurred	a-7b-7c-6d4e-6f-6
w of	b-3d5e6
w off	a-2b-11d-4e-5f-4
w office	a-6b-10c-6d-7e-4f-5
w ok	a-6b-6c-4d-5e-5f-7
w okay	a-8b-3c-6d-5e-3f-7
w old	a-7b-10c-3e-6
w on	c5d3f-5
w once	a-4c-3e-5
w one	a-3b4c-3f-5
w online	a-3b-3c5d-5f-4
w only	a4b-12c-10d-5e-4f-3
w open	a-8b-5c-4d-4e-4f-5
w opened	a-3b-6c-6e-4f-3
w or	a5b-11c-4d-7f-4
w order	a-5b-4d-3f-5
w other	d-4
w ought	a-5b-5c-3d-3e-4
w our	a-3b-6c-5d-4e-5f-5
w out	b-6c-3f-4
w outside	a-8b-4c-3d-6e-6f-4
w oven	b-3c-4d-6e-3f-3
w over	c-3e-2f-4
w overstepped	a-6b-7c5d-6e-5f-6
w overtime	a-9b-3c-3d-8f-3
w owe	a-9b-5c-4d-5e-8f-4
w own	a-5b-3c4e-6f-4
w packed	a-4b-2c-4d-3e-5
w page	a-4d-4e-3f-4
w paid	a-7b-8c-9d-10e-6f-6
w pain	a-2c-10
w painting	a-4b-5c-3d-5e-6f-6
w parents	b-4c-4
w park	a-4b-3c-4d-4e-3f-3
w part	a-7b-5c5d-11e-4f-8
w pass	a-3
w password	b-3
w passwords	a-5b-3c-6d-3e-5f-4
w past	a-7b-8c-3d-5e-5f-3
w patience	a-3b-3c-5d-4e-6f-4
w patient	a-4b-5c-4d-5e-3f-5
w pattern	a-8b-4c-6e-7f-8
w peace	a-5b-5c-5d-7e-8f-5
w people	a-5b3c-3d-4e-9f-4
w person	a-12c-6d-5f-3
w pete	d-4
w phone	a-4c-3d-3e-4
w phones	a3b-5f-4
w photos	a-4b-5c-4d-4e-5f-3
w pick	a-3b6c-3
w picked	a-5b-4
w picture	b-4c-3d-4e-5f-2
w pictures	a-5b-9c-5d-7e-9f-7
w piece	a-4b-3c-4d-3e-3f2
w pills	a-3b-3c-3f-5
w pinned	b-4c-4d-4e-3
w plan	a-4b-4c-3f-4
w planned	a-6b-5c-6d-5e-3f-6
w plate	a-4b-4c-5e-4f-3
w played	a-4b-3c-9e-3f-7
w please	a-6b-7c-6d-4e-8f-4
w pleased	a-4b-5c-3d-4e3f-7
w point	a-4b-5d-5e-5f-8
w police	a-3b-4c-3d-6e-3f-3
w poor	a-5b-5d-7e-4f-6
w porn	a-8b-3c-3d-5e-3f-5
w post	a-3b-8c-4d-4e-6f-6
w posted	a-4d-3e-5f-4
w pressure	a5b-3c-6d-7e-4f-7
w pretend	a-11b-5c-4d-6e-4f-6
w private	a-4b-4c-4d-4f-4
w problem	a-3b-3f-4
w promise	a-8b-4c-5d5e-9f-3
w promised	d-3e-3f-3
w properly	a-3b-3c-3e-3f-4
w proud	a-4b-3d-3e-4f-3
w pulled	b-4c-4d-4e-3f-4
w punched	a-5b-4c-3d-3e-6
w punished	a-4b-9c-3d-4f-6
w purpose	a-8b-6c-6d-5e4f-5
w pushed	a-9b-7c-7d-8e-8f-6
w put	b-4c-3d-4
w putting	a-4b-6c-4d-8e-7f-6
w questions	a-5c-5d-3e-3
w quick	a-6f-3
w quiet	a-4b-3d-3f-3
w quit	a-9b-9c-9d-10e-6f-6
w radio	b-4c-5e-3f-3
w rails	a-4b-5c4d-5e-4f-4
w rain	a-4b-5c-6d-7e-8f-7
w raining	d-3
w raised	b-9c-8d-6e-8f-5
w ran	a-3b-3c-6d4e-3f-5
w rang	a-4b-3c-4d-5e-3f-4
w rather	a-5b-4c-4e3f-3
w razor	a-4b-6c-9d-6e-3f-5
w read	a-3b-3c-3d-3e-4f-3
w reader	a-3b-2c-4d-2f-7
w reading	a-6b-5c-7d-5f-4
w reads	a-12b-9c-4d-4e-6f-3
w really	b-5e-4f-7
w reason	b-5c-4d-4e-3f-6
w receipt	a-4b-6c-3d-6e-7f-3
w receipts	a-3c-6d-3
w recovery	a-6b-6c-5d-4e-6f-4
w regret	a-9b-7d-11e-7f-5
w regrets	b-5c-3d-4e8f-8
w rejected	a4b-7c-6d-6e-3f-5
w relapse	a-9b-8c-8d3e-6f-7
w relieved	e5
w remember	a-7b-5c-5d-6e-6f-6
w responsibility	a-6b-6c3d-6e-7f-4
w rest	a-7b-4c-5e-3f-3
w review	a-4f-4
w rice	a-4b-7c-6d-6e-7f-6
w right	b3c-8d-9e-4f-6
w ring	a-4b-4c-5d-3e-3f-5
w ringing	a-4b-3c-7d-4f-2
w river	a-4b-3c-2f-5
w road	a-2b-3c-6d-6e-5f-5
w robbed	a-6b-6c-5d-6e-6f-3
w roof	a-4b-3c-3
w room	c-3d-4e-3
w rooms	a-3f-4
w rope	b-6c-5d-4e-4f-6
w round	a-4b-4c-5d-4e-8f-5
w router	d-3
w row	d-4f-3
w ruin	a-7c-5d-5e-6f-10
w rule	a-6b-4c-3d-6e-3f-5
w rules	a-3b-6d-4e4f-3
w run	a-9b-3c-6d-6e-5f-6
w rung	a-4
w sad	a-5b-8c-3d-5e-8f-4
w safe	a-3b-4c-5d-2e-5f-7
w said	a-4b-12c-3e-6f-4
w saint	a-9b-6c-5d-5e-6f-7
w sam	a-4b-5c-4d-3e-4f-4
w same	a4b5c-4d-7e-3f3
w sat	a-3b-3c-3d-3e-3f-3
w saturday	a-6b-3c-6d-8f-3
w saw	a-5b-6c-5d-5e-8f-6
w say	a-4b6e-7f-3
w saying	a-6b-3c-5d-3e-5f-4
w says	a-3b-5c-3d-7e-9f-4
w scan	a-4c-3d-4e-6
w scared	a-3b-3c-4d-4f-4
w school	a-5b-3c-5d-5e-4f-3
w score	a-5b-4c-5d-3e-4f-6
w scrabble	a-3b-3c-3e-4
w scratched	a-3b-4c-3d-6f-3
w screen	a-4b-5c-4d-6e-4f-3
w screens	b-5c-4e-6f-6
w scroll	a-4b-3c-4d-5e-3f3
w sea	a-3b-3c-5d-5e-4f-3
w second	a-6b-4c-4d-3e-3f-6
w secretly	a-4b-5c-3d-4e3f-3
w secrets	a-4b-5c-3d-3e-4f-3
w see	a-6c-8f-4
w seeing	a-4b-7d-3e6f-5
w selfish	b-6e-5f-5
w send	a-4b-4c-3d-6e-4f-5
w sessions	a-4b-8c-10d-8e-8f-5
w set	a-7b-6c-11d-5e-7f-6
w setback	a-3c5d-5f-3
w seven	a-5d-7e-2
w share	a-5
w shaving	b-3d-3f-4
w she	c-4d-5e4f-10
w shed	a-6b-4d-3f-3
w shook	a-4b-5c-5d-4e-4f-5
w shop	a-4b-3d-4e-6f-3
w short	a-6b-4c-4d-4e-4f-5
w shot	a-10b-9c-9d-9e-7f-8
w should	a-3b-7e-7f-4
w shoulder	a-4b-6c-6d4e-5f-4
w shout	a3b-5e-6f-4
w shouted	b-6c-8d-4e-5f-6
w show	a-7b-4c-3d-4e-10f-3
w shower	a-5b-6c-5d-5e-7f-7
w shut	a-3b-5c-3d-3f-4
w sick	a-5b-4c-5d-8e-5
w side	a-5b6c-5e-3f-3
w since	a-3c-12d-3e-11f-7
w single	a-5b3d-3
w sister	a-7b-3c-3d-4e-3f-3
w sit	a3b-5c-2d-4e-6f-6
w site	a-7b-7c-8d5f-4
w sites	a-5b-4c-6d3e-4f-4
w situation	a-3b-4c6d-3f-3
w six	b-3e-3
w slammed	a-3b-4c-4d-4e-5f-4
w slap	a-5b-5c-4d-5e-2f-6
w sleep	a-9b-6c-8d-5e-7f-8
w sleeping	b-4d-5e-9f-4
w slept	a-11b-8c-5d-5e-5f-6
w slip	a-5b-6d-4
w slipped	a-8b-10c-7d5f-5
w slow	a-3b-2c-4d-2f-7
w smacked	a-4b-3c-3e-4f-3
w small	a-5b-5c-5d-5e-5f-4
w so	b-8c-5d-3e-4
w sofa	a-5b-6c-3d-5e-4f-3
w some	a-9b-4c5e-7f-6
w somehow	a-4b-6c-6d4e-4f-5
w someone	a5b-7d-4e-9
w something	a3b-3d-4
w sometimes	d-2f-4
w son	b-3c-3d-7e-3
w song	a-7b-9c-6d-6e-5f-5
w sorry	b-2c5d-3f-11
w sound	a-5b-4c-10d-7e-6f-7
w soup	a-5b-6c-4d-4e-4f-4
w space	a-5b-3c-3d-3e-5
w spain	a-2b-6c-4e-5f-5
w spare	b-6c-7d-3e-5f-8
w spent	a-9b-4c-8d4e-6f-6
w sponsor	a-9b-4c-5d-5f-4
w spring	a-6b-7c-6d-8e-8f-4
w spying	a-3b-4c-3d-6e-3
w stabbed	a-3b-8c-3d-4e-5f-4
w stairs	b-4d-3e-5f-3
w stand	a-10b-7c-4d-7e3f-7
w start	a-10b3c-3d-3e-6f-3
w started	b-9c-3d-10e-9f-5
w statement	a-4b-4c-3d-3e-4
w statements	b-3e-6
w station	a-5b-7c-4d-3e-7f-5
w stay	a-9c-5d-5e-3f-5
w stayed	a-4b-4d-3f-2
w step	a-6d-3e-4f-4
w stew	a-3b-3c-4d-4e-6f-4
w still	a-9b-5c-3d-3e3f-4
w stitches	a-4b-3c-5d-6e-4f-2
w stomach	a-2
w stood	a-4b-4c-5d-4e-5f-3
w stop	a-8b-8c-6d-7e-8f-8
w stopped	a-3b-4c-5d-6e-10f-4
w stops	b-3c-3d-3
w story	a-5c-4d-3e-5f-5
w straight	a-5b-5c-5d-3e-6f-10
w stranger	a-5c-2d-4f-4
w stress	a-8c-2f-4
w stressed	c-6d-6f-3
w study	b-4c-3d-3e-3f-4
w stuff	a-8b-7c3d-14e-10f-8
w stupid	a-7b-4c-5d-4e3
w such	a-6b-6c-6d-5e-5
w sucked	a-5b-8c-8d6e-9f-5
w suicidal	a-4b-9c-5d-8e-5f-7
w summer	a-5b-5c5d-4e-5f-3
w sunday	a-6b-4c-6d-3e-3f-3
w sundays	b-2e-2
w supported	a-3b-7d-3e-4f-3
w supposed	a4f-3
w sure	a-5b-6c-8d-6e-6f-6
w surprise	a-4b-3d-3e-2f-3
w surprises	a-3b-5c-6d-2e-7f-3
w swear	a-6b-9c-4d-4e-4f-5
w swim	a-4b-7c-3d-4e-6f-6
w swimming	b-5c-4d-4e-3f-4
w switch	c-7d-4e-4
w switched	a-3c-3
w table	a-6b-3d-3e-5
w tablet	a-8c-4d-3
w tablets	a-5b-6c-8d-6f-6
w take	a-13b-4d-14e-5f-9
w taken	a-4b-5d-4e-6
w takes	a-5b-9c-6d-4e-8f-6
w taking	a-6b-4c-6d-4e-3f-3
w talk	a-8b-3c-5e-3f-5
w talked	a-4b-7c-4e-3f-5
w talking	a-3b-6d-6e-5
w tea	a-3b-4c-4d-3e-3f-6
w team	a-6b-5c-5d-6e-6f-3
w teething	a-5b-4c-3d-3e-5f-3
w tell	c-3d-3e-3
w telling	a-8b-10c-8d-4f-3
w telly	a-3b-4c-2e-4f-4
w temper	a-4b-3c-5d5e-4f-5
w ten	a-5b-3c-4d-6e-2f-3
w terrible	a-4b-5c-4d-4e-3f4
w terrified	a-4b-5c-3d-4e-5f-4
w test	a-5b-7c-8d-8f-4
w text	a-3b-6c-6d-7e-3f-6
w than	a-11c3d-3e-13f-12
w thank	a-6b-7c-6d-6e-6f-4
w that	a4b-4d-3e-9f-5
w the	a3d5e3
w their	a-4b-6c-5e-5f-6
w them	a-7b-9c-5d-5f-6
w then	a-4b-3c-5d-3f-4
w therapist	a-4b-5c-3d-3e-4f-4
w therapy	a-8b-4e4
w there	b-5e-12f-6
w these	a-5b-9c-7d-8e-4f-7
w they	a-9b-8c-7d-9e-7f-9
w thin	a-5b-6c-4d-4e-4f4
w thing	a-6b8e-7f-4
w things	a-7b-8c8d-13e-3f-6
w think	b-3c-4d-7f-4
w thinking	a-6b-4c-3d-6f-4
w thinks	a-3b-4e4
w thirty	a-6b-5c-5d-4e-4f-4
w this	a-8c-6f-9
w those	b-3c-3d-3
w though	a-7b-4c-3d-3e-6f-3
w thought	a-6b-3c-7e-7f-3
w thoughts	a-6b-6c-8d-7e-8f-8
w threatened	a-4b-4c-3d-4e-6f-4
w three	a-3b-5c-4d-4e-3f-5
w threw	a-6b-6c-4d-4e-8f-4
w throat	b-3c-3d-3f-6
w through	c-7
w throw	d-5e-3f-3
w thumb	a-9b-4c-8d3e-3f-5
w thursday	a-6b-3c-6d-3e-4f-4
w till	a-6b-7c-4d-4e-5f-4
w time	a-3b3c-4e-3f-3
w times	a-5b-6c-3d-3e-7f-4
w tired	b-4c-8d-3e-4f-14
w to	a3c4e4
w today	a-5b-5c-4d-5e-5f-6
w together	b-4c-4f-3
w told	a-3b-5c-3e-5
w tomorrow	a-5b-5c-3d-3e-7f-4
w tonight	a-5b-5c-4d-6e-6f-8
w too	a-5b-6c-4f-5
w took	a-3b-4c-8d3e-4
w top	a-3c-5d-4f-6
w touch	a-9c-6d-4e-8f-5
w touched	a3b-6d-3e-5
w town	a-5b-6c-3d-5f-5
w tracker	b-3c-4e-3f-3
w train	a-4b-6c-4d-3e-4f-5
w trapped	b-4
w trash	a-5b4c-4d-7e-4f5
w treat	a-7b-6c-5d-4e-4f-5
w trial	a-4b-5c-4d-5e-4f-5
w trip	a-4b-5d-6e-3
w trouble	a-7b-3c-3d-5f-6
w trust	c-3e-6f-5
w trusted	a-5b-6c-8d-4e-7f-6
w truth	a-6b4c-5d3e-7
w try	a3b-9c-4d-5e-9f-5
w trying	b-4c-4d-5e-7f-8
w tuesday	a-3b-7d-5e-5f-5
w turn	a-3b-3f-4
w turned	a-5b-6c-4d-4e-6f-4
w turning	a-5c-3e-3
w turns	a-5b3c-4d-3e-5f-5
w twenties	a-4b-4c-4d-4e-5
w twenty	a-5b-5c-4d-6e-3f-7
w twice	a-5b-4c-3e-3f-5
w twisted	a-10b-6c-5d-4e-5f-5
w two	a-9b-5c-5d-4f-3
w typed	a-4b-4c-4e-4f-4
w typical	a-3b-4c-3d-5e-5f-6
w unbearable	a3e-3
w under	a4b-6c-9d-9e-9
w understand	a-4b-4c-6e-7
w unfair	a-4b-3c-3d-3e-4
w unheard	a-3b-5c-4d-4e-3f-4
w until	a-10b-10c-9d-6e-9f-5
w up	b-3f-6
w upset	a-7b-12c-8d-7e-7f-9
w upstairs	a-3b-3f-4
w urge	a-5b-4c-4e-4f-5
w us	b-8c-10d-4e-10f-3
w used	b-11c-10d-3e-9f-7
w useless	a-6b-6c-4d-4e-4f6
w vanish	a-7b3c-4d-2e-7f-5
w very	a-4b-3c3d-4f-3
w videos	a-4c-3
w voice	a-7b-5c-8d-4f-5
w waited	a-5b-3c-4d-3e-4f-3
w waiting	a-8b-5c-3d-3e-4f-4
w wake	a-5c-6d-5e-5f-5
w walk	a-5b-6c-5d-6e-8
w walked	a-4b-3f-6
w walking	a-3c-5d-5e-3f-4
w wall	a-6b-3c-2d-3e-3f-2
w want	a-3b-5d-3e3
w wanted	a-4b-5c-3d-3e4
w wants	a-3b-8c-6d-4e-13f-3
w was	a4b-11c-3e-8f-12
w washing	a-6b-3c-6d-6e-6f-4
w waste	a-5b-4c-4d-4e-5f2
w watch	c-3e-3
w watched	a-7d-3e-9
w watches	a-3b-4c-3d-3e-6f-6
w watching	a-7b-7c-5d-6e8f-4
w water	d-3
w way	c3e-4f-3
w we	a-4b-9c-5d-10e-12f-4
w weak	a-7b-7c-7d-6e-5f3
w wednesday	a-6b-5c-6d5e-4f-4
w week	a-3b-6d-9e-3f-5
w weekend	a-7b-8c-5d-6e-6f-9
w weeks	a2b-4c-6e-3
w well	b-6d-7e-7f-5
w went	a-3b-4d4e-4f-5
w were	b-6c-12e-3f-9
w what	c-4d-4f5
w whatever	a-6c-7d-6e-8f-9
w when	b-6c-3d-3e3
w where	a2b-4c-5d-5e-3f-4
w whether	a-7c-5d-4f-5
w which	a-9b-4c-5d-3f-7
w while	a-12b-5e-13f-3
w who	a3b-9c-7d-5e-4
w whole	a-5b-5c3d-6f-4
w why	a-5b-4c-4d-5e-3f-3
w wife	a-8b-8c-7d-7
w will	a-3c-4d-4e-4
w window	a-5b-6c-6e-7f-6
w windows	a-4b-4c-3d-6f-4
w wired	a5b-4c-3d-4
w wish	a-5b-7c-3d-3f-4
w with	b-4c-7e-3
w without	a-6b-6c-5e-4f-6
w woman	a-7b-5c-5d-6e-6
w wonder	a-9b-7c-4d-3e-7
w word	a-5b-6c-3d-3e3f-3
w words	a-3b-4c-4d-4f-6
w work	b-3c-8d-3e-4f-4
w working	a-4b-3c3d-3e-3
w works	a-6b5c-3d-5e-7f-6
w world	a-7b-9c-9d-10e-8
w worry	b-8c-5d-4e-6f-8
w worse	a-6b-6c-5d-6e-5f-7
w worst	a-4b-6c-3d-5e-6f7
w worth	a-6b-5c-6d-6e-5f-6
w worthless	a-3b-5c-5d-3e-3f4
w would	b-4d-3e3f-6
w wrist	c-3d-4f-3
w write	a-9b3c-3d-3e-7f-4
w writing	a-9b-6c-6d-6e-8f-7
w written	a-5b-4c-10d-3f-5
w wrong	b-4c-6d-3f4
w wrote	b-3c-3e-4f-4
w year	a-7b-5d-5e-6f-4
w years	a-7b-6c-4d-3e-3f-3
w yes	a-4b-5c-3d-3e-4f-4
w yesterday	a-3b-6c-3d-5e2f-4
w yet	a-8b-4c-3d-3e-6f-4
w you	a4b4d-5e4f-7
w your	a-4c-3e-9f-4
w yourself	a-5b-8c-3d-3f-5
w £35	a-5b-4c-3e-5f-4
w £60	a-4c-4d-5e-3f-4
ww " .	a-3b-3c-4f-3
ww " i	b-8f-4
ww , a	a-5b-3c-3d-4e-5f-6
ww , about	a-4
ww , after	a-4b-4
ww , again	b-4c-5e-3
ww , and	a-7b-3d-3e-5f-2
ww , at	a-6b-2d-3
ww , but	a10c-3d-3
ww , do	a-6c-4d-3e-3
ww , eleven	a-3e-3f-5
ww , even	e-3
ww , for	a3b-3c-3e-3f-3
ww , he	a-10b-5d-3f-3
ww , i	a-4c-3d-3f5
ww , if	a-4e-3f-3
ww , in	a-6d-2f-4
ww , is	a-5b-5d-3e-5f-4
ww , it	b-6d-3e-2f-5
ww , love	a-4b-2c-4d-3e-3f-6
ww , missed	a-5b-3d-5e-2f-3
ww , my	b-4f-3
ww , no	a-5b-5c-6d-4e-6f-9
ww , nobody	a-7b-7c-7d-4e-7
ww , not	a-5c-5d-5e-6
ww , nothing	a-7b4d-3e-7f-7
ww , on	a-2d-2
ww , once	a-4c-3
ww , one	a-4b-3
ww , only	a-4b-3
ww , ring	d-3
ww , she	a-5b-6d-3e-7f-4
ww , sit	a3f-4
ww , so	b-7d-3e-4
ww , thank	a-3b-3d-3e-2f-2
ww , that	a-5b-5c-3d-2e-4
ww , the	a-4b-4d-5e-5
ww , then	a-4b-3d-3
ww , we	a-3b-4d-4f-3
ww , which	a-6b-5c-3d-4f-7
ww , with	a4b-3c-5d-6f-4
ww , you	a-3b4d-5
ww 12 days	a-3b-4c-2d-5e-4f-5
ww : i	b4c-3
ww : leave	d-3
ww : the	a-3b-7c-5d-4e-5f-3
ww ? $	b-5c-3d-2e-6f2
ww ^ "	a-4b-9f-8
ww ^ a	a-9b-7c-8e-8f-8
ww ^ after	a3b-3e-6
ww ^ all	a-6b6c-4d-5f-4
ww ^ an	a-6b-5c-4d2e-4f-4
ww ^ and	b-3c-3
ww ^ anyone	a5b-3c-5d-6e-3f-4
ww ^ apologies	a-6c-4d-4e-3f-3
ww ^ are	a-3e-4f-4
ww ^ at	a-5b-7c-3d-3e-5f-3
ww ^ because	a-4b-4d-6e-6f-3
ww ^ can	a-4b-7c-2d-3e-3f-4
ww ^ certain	a-5b-3c-5d3e-4f-3
ww ^ could	a-4c-3f-6
ww ^ day	a-5b-4c-5d-6e-4f-7
ww ^ dear	a-5b-6c-4d-5e-3f-6
ww ^ deep	b-3c-3d-3e4f-4
ww ^ did	a-3c-4d-5e-5f-5
ww ^ do	a-8b-10c-3d-4e-9f-7
ww ^ either	a-4b-5c-4d-3e-5f-3
ww ^ every	a-8d-5e-5f-3
ww ^ everyone	a-4b6d-5e-6
ww ^ everything	a-5b3c-5d-5e-6f-6
ww ^ father	b-8c-3d-7e-5f-4
ww ^ get	a-3b-4c-4d-4
ww ^ give	a-6b-3c-5d-3e-5f-4
ww ^ goodbye	b-4c-6d-3e-3f-6
ww ^ had	a-2c-5d-7e-3
ww ^ have	a-8b-4f-4
ww ^ he	a-5b-4c-5d-5f-8
ww ^ her	a-3b-3d-3e-5f-3
ww ^ honestly	a-6b-4d-5e-5f-5
ww ^ how	a-11b-6c-3d-4e-4
ww ^ i	b-4c4d-4e-10
ww ^ if	b-4e-4
ww ^ in	a6b-5c-4d-7e-3f-4
ww ^ is	a-10f-3
ww ^ it	b-5c-7d-3e-12f-7
ww ^ just	a-7b-7c-5d-9e-8f-6
ww ^ kill	b-3d-3f-5
ww ^ last	c-3e-3
ww ^ leave	c-3d-5e-4
ww ^ life	a-5b-4c-6d-4e-3f-5
ww ^ men	a5b-4c-3d-4
ww ^ mistakes	a-6d3e-2
ww ^ mother	a-3b-6c-5d-6e-5f-6
ww ^ my	a3b-11e-4f-7
ww ^ next	a-3c-3
ww ^ no	a-9b-7c-4d-9e-8f-9
ww ^ nobody	a-6c-5d-8e-7f-5
ww ^ none	a-10b-3d-3e-3
ww ^ not	a-7b3c-6d-7e-4f-5
ww ^ nothing	a-7b7c-6d-9e-12f-6
ww ^ on	a-5b-4c-6d-5e-4
ww ^ one	a-3b-6c-5e-4f-3
ww ^ only	a-4b-5c-5d-3e-4f3
ww ^ our	a-5b-6c-4d-4e-5f-6
ww ^ over	a-6b-3c-5d-4e-4f-6
ww ^ please	b-3c-6d-3e-4
ww ^ put	b-4c-3d-4e-4
ww ^ quit	a-8b-7c-8d-8e-4f-6
ww ^ she	c-4d-6e3f-11
ww ^ shot	a-7b-5c-3d-6e-4f-6
ww ^ show	a-4b-3c-5d-2f-3
ww ^ slept	a-4b-6c-4d-4e-5f-6
ww ^ some	a-7b-4c-5d-7e-7f-4
ww ^ sometimes	d-2f-4
ww ^ sorry	b-6d-7e-7f-6
ww ^ stop	a-6b-5c-4d-8e-6f-7
ww ^ tell	a-4b-4d-2e-8
ww ^ thank	a-6b-5c-5e-4
ww ^ that	a-8b-6c-5d-6e-5f-8
ww ^ the	a-4b-11c-8e-8f-8
ww ^ there	a-9b-7c-5d-4e-8f-5
ww ^ they	a-9b-6c-5d-7e-7f-8
ww ^ things	a-3b-5c4d-7f-3
ww ^ thinking	a-2b-4d-5e-5f-4
ww ^ thirty	a-5b-4c-3
ww ^ this	a-6b-10c-5d-8e-8f-8
ww ^ to	a-4d4
ww ^ told	a-5b-5d-5e-4
ww ^ tonight	a-3b-5e-4f-6
ww ^ took	b-3c-3d-3f-3
ww ^ typical	a-3b-4c-3d-5e-5f-6
ww ^ walked	b-4e-6
ww ^ we	a-5b-7c-5d-6e-6f-7
ww ^ what	a-2b-6c-6d-5e-6f4
ww ^ whatever	a-6c-5d-6e-7f-6
ww ^ when	a3
ww ^ who	a-6b-3c-3d-3e-4f4
ww ^ why	a-5b-3f-3
ww ^ would	a-7e-3f-3
ww ^ yes	a-3b-4c-3d-2e-5f-4
ww ^ you	a-9c-9d-5e5f-7
ww ^ your	a-9b-6c-10d5e-4f-3
ww a bad	a-3c-4e-4
ww a bag	a-6b-4c-4d-3e-5f-3
ww a bank	a-4e-4
ww a bit	b-5c4d-5e-3f-6
ww a break	b-3c-3d-4
ww a burden	a-5b-4c-3d-3e-3f-8
ww a child	a-4c-5d-3e-4f-4
ww a cold	b-3c-4f-5
ww a coward	a-5b-6e-4f-3
ww a criminal	b-4e3f-6
ww a cup	f-3
ww a cushion	d-5e-5
ww a day	a3b-5c-6d-6e-3f-5
ww a decent	a-6b-6c-6d-8e-8f-9
ww a drink	e-6
ww a father	a-3f-3
ww a few	a-3f-3
ww a fool	a-5b-3c-3d-3e-4
ww a fraud	b-3c-3e-4
ww a good	a-3b-4c-7d-7e-3f-5
ww a hard	a-8b-3c-3d-5f-5
ww a husband	a4b-5c4d-3f-5
ww a joke	a-5b-5c-4d-4e-6
ww a liar	a-3b-2d-3e-4f-3
ww a lie	d-3f-5
ww a line	a-4c3d-4f-3
ww a little	b-3c-5d-4f-5
ww a look	a-8b-3c-7d-7e-4f-6
ww a lot	a4b-6c-7d-9e-6f-8
ww a man	b-3c-6d-3e-7f3
ww a mark	e-3
ww a mess	a-3b-3e-3f-6
ww a minute	a-4d-3e-3f-3
ww a molehill	a-3c-3e-5
ww a monster	a-5b-7c-4d-4e-8
ww a mountain	a-3c-3e-5
ww a new	a-8b-7c-8d-5e-3f-7
ww a phone	a-3b-6
ww a piece	a-4b-3c-4d-3e-3f2
ww a plate	a-3b-4c-6e-4f-4
ww a reason	a-6b-8c-3d-2e-4f-3
ww a right	a-3b-4d-3f-7
ww a row	d-4
ww a run	a-4
ww a screen	a-5b-5c-4d-7e-4f-3
ww a slip	a-3d-3
ww a slow	a-3b-2c-4d-2f-7
ww a small	d-2e-3f-3
ww a stranger	a-5c-2d-4f-4
ww a terrible	b-4c-3e-4f6
ww a text	a-3b-3c-3d-3e-3
ww a tracker	b-3c-4e-3f-3
ww a useless	d-3f6
ww a wall	b-3d-2f-4
ww a waste	a-5b-4c-4d-4e-5f2
ww a way	a-3b4e-4
ww a week	a-8b-3c-3f-3
ww a while	a-8b-4d-4f-5
ww a word	a-3b-5c-5d-5e5f-5
ww a worse	a-3c-2d-3f-3
ww a year	a-6b-4c-7d-3e-9f-4
ww about a	a-4b-3d-6e-3f-4
ww about everything	a-3b-5e-4f-3
ww about it	a-4b-3c-6f-3
ww about money	c-6
ww about my	a-5b-6c-3d-7e3f-7
ww about screens	a-4b-6c-2d-5e-3f-5
ww about sunday	c-5e-4
ww about the	a-11c-6e-11f-4
ww about this	a-7b-5c-2d-7e-9f-7
ww about tuesday	a3c-7e-4
ww about walking	a-3b-3c-4d-7e-3f-4
ww about what	a-4c-3
ww about your	a-4b-6c-8d-6e-3f-5
ww account .	a-4b-4c-3d-4e-3f-3
ww account for	a-3b-3c-8d-4
ww account was	a-7b-4c-4e-3f-3
ww accountable for	a-3c7d-3f-3
ww across as	a-3b-3c-3d-3f-4
ww across the	a-3b-5c-3d-3e-4f-3
ww addict ,	a-3b-4
ww addict .	a-4b-5c-5d-5e-4f-5
ww addict in	a-5b-5e-5f-6
ww ade .	a-3b-3c-4e-4f-4
ww afraid i	b-3e-3f-6
ww afraid of	a-3b-3d-3f-3
ww after .	a-6b-6c-3d-5f-5
ww after i	a-5b-3d-4
ww after nine	a-6e-3f-5
ww after that	a-3c-2f-6
ww after the	b-5c-6d-6e-3f-4
ww again $	b-3c-2d-3e-3
ww again ,	a-4b-3c4d-4
ww again .	a-4c-3e-4f-11
ww again ?	a-3c-3
ww again i	b-4f-3
ww again on	b-4c-5d-4e-3f-4
ww against me	a-3b-8c-4d-3e-5f-8
ww against the	a-4b-6c-4d-6e-5f-3
ww ages ago	a-5d-2e-3
ww ago ,	a-4c-7e-2f-3
ww agreed .	a-6c-2d-3f-4
ww algorithm kept	a-4b-6c-3d3e-6f-3
ww all .	a-3b-5c-4d-4e-6f-3
ww all i	a-3b-4
ww all men	a-10b3c-3d-4e-5f-5
ww all night	a3c-3
ww all of	a-3b-6c-4f-3
ww all over	a4b-9c-5d-4
ww all right	a-6
ww all to	e-4
ww all you	a-3c-4d-4
ww allowed to	a3b-3e-7
ww alone ,	a-4
ww alone .	a-4c-3d-5e-5
ww already decided	a-3b-4c-3d-2e6f-3
ww always been	a-5b-8d-4e-7
ww always do	a-3b3c-3f-5
ww always know	a-3b-8e-2
ww am .	a-6b-9c-5e-3f4
ww am a	a-10b-7c-8d-10e-3f5
ww am afraid	a-6b-3d-3e-11f-7
ww am an	a-4b-4c-3d-5e-3
ww am angry	a-4b-5c-4d-4f-5
ww am ashamed	a-5c-6d-4e-12f-7
ww am asking	a-4b-6c-6d-3e-5f-6
ww am at	a-6b-5c-3e-4
ww am checking	a-3b4e-5
ww am damaged	a-5b-6c-3d-4e-7f5
ww am done	a-6b-6c-6d-6e-7f-9
ww am frightened	b-5c-5d-5e-4f-4
ww am glad	a-5c-4f-3
ww am going	a-7c-4d-2e-4f-5
ww am home	a-3e-5
ww am i	a-3b-3c-4d-2f3
ww am like	a-3b-4e-4f-6
ww am looking	a-3c-2
ww am not	a-16b-9c-6d-6e-9f-4
ww am on	a-4b-5e-4f-7
ww am putting	a-4b-6c-4d-8e-7f-6
ww am scared	e-7f-4
ww am sick	a-4b-4c-5d-6e-5f-9
ww am so	a-5b-5c-7d-6e-8
ww am sorry	b-4e-5f-7
ww am still	b-6d-3f-3
ww am such	a-3b-4c-4d-3e-3f2
ww am telling	a-6c-7d-4e-5f-3
ww am the	a-7b-9c-7d-6f4
ww am tired	a-4b-4c-5d-3e-6f-7
ww am trash	a-5b4c-4d-7e-4f5
ww am trying	a-5b-5c-4d-4e-5f-7
ww am walking	a-3c-3e-3f-3
ww am weak	a-5b-6c-6d-5e-2
ww an account	a-7b-3c-4d3
ww an addict	a-4b-3c-4d-5
ww an affair	a-3b-3d-3e-3f-4
ww an answer	c-3e-4
ww an apology	a-6b-4c-3e-9f-3
ww an app	a-4b-4c-5d-5e-4f-4
ww an hour	a-5b-3c-5d-4f-5
ww an idiot	a-5d-4e-5f-5
ww and a	b-4c-6d-4e-3f-8
ww and back	a-3c-3f-4
ww and cold	b-5c-6d-5f-5
ww and everyone	a-4b-9c-5d-8e-3f3
ww and for	c-8
ww and he	a-4c-3e-7
ww and i	a-5c4e-4f-4
ww and it	a3b-6c-3d-5e-3f-2
ww and left	a-3b-3c-4d-3f-3
ww and lonely	b-4c-4d-5f-3
ww and made	a-3c-3d-4e-3f-3
ww and my	a-6b-3c-5d-4e-3f-3
ww and never	c-4
ww and no	a-7b-5c-4d-5e-4f6
ww and nobody	b-7c-7d-6e-5f-6
ww and not	a-4e-3
ww and now	b-3f-4
ww and old	f4
ww and rang	a-3b-2c-3d-3e-3f-3
ww and sad	b-3c-4f-3
ww and said	b-3c-3d-3e-3f-3
ww and says	e-4
ww and she	a-6c-4d-3f-6
ww and so	a-3b-5c-3d-4e-7f-3
ww and that	a-5b-4c-4f-2
ww and the	a-7b-3c-5e-5f-3
ww and then	a-4b-3c-3e-7f-4
ww and there	c-6
ww and they	d-3
ww and this	a-6b-4c-3e-4f-4
ww and tired	b-4c-3d-3f-3
ww and told	a-3c-2f-4
ww and turned	c-2d-3f-3
ww and we	a-3b-4c-4d-6e-4f-3
ww and went	a-5b-3c-7d-7e-5f-3
ww and you	a-8b-5c-4d2e-3
ww angry .	a-4b-3d-3e-4f-4
ww angry that	a-3
ww another lie	a-3
ww answer tonight	a-3e-4
ww any of	a-5d-5e-6
ww anybody .	a-8b-4c-3d-4e-3f-4
ww anymore .	a-6c-4d-4f-8
ww anyone .	a-11b-5c-6d-4e-8
ww anyone else	e-4
ww anything ,	a-8b-3d-4e-3f-6
ww anything .	a-8b-9c-5d-4e-7f-7
ww anything else	b4d-3f3
ww anything right	a-4b3c-3e-3f-4
ww apologies if	a-6c-4d-4e-3f-3
ww apologize .	a-3b-5c-6d-6e-3f-4
ww apologize for	a-5b-3c4d-3f-3
ww apologize if	a-7b-2d-5e-3f-3
ww apologize to	a-4b-6c-11d-6e-4f-6
ww apologized .	a-2b-4c-3e-4
ww app ,	b-3f-3
ww app on	c-4d-4
ww are .	a-5b-6c-7d-3e-5f-9
ww are a	a-9b-7c-3d-5e-10f-9
ww are angry	a-8b-4c-3d-3e-4f-4
ww are cold	a-5b-6c-3d-4e-4f-5
ww are just	a-6b-3e3f-3
ww are killing	a-4b-4c-4d-6e-5f-5
ww are making	a-3c-3e-5
ww are no	a-3b-5e-6f-11
ww are not	a-8b-6c-6d-6e-12f-5
ww are nothing	a-4b-3e-4
ww are secretly	a-4b-5c-3d-4e3f-3
ww are the	a-9b3e-9f-5
ww are tired	a-3c-4
ww are wired	a5b-4c-3d-4
ww are you	a-6b-6e-4f-8
ww arm to	a-7b-8c-7d-7e-4f-3
ww arm with	a-3
ww around .	a-6c-3d-3
ww as a	a-10b-7d-5e-6f-9
ww as if	b-4e-4f-3
ww as though	a-7b-4c-3d-3e-6f-3
ww ashamed of	a-4b-4c-6d-6e3f-6
ww ask .	f-3
ww ask before	b-3c-3d-4f-4
ww ask him	c-4f-3
ww ask me	a-7b-5e-8
ww asked .	a-3e-4
ww asked about	b-3c-3d-4e-6
ww asked for	a-6b-5c-8d-6e-4f-3
ww asked how	a-5b6d-4e-4f-3
ww asked if	a-3b-2
ww asked me	e-3
ww asked why	a-4c-3d-3f-3
ww asking ,	a-9b-5
ww asking .	a-6b-4c-4d-5e-5f-7
ww asking me	a-3b-6d-7e-7
ww asking you	a-3b-6c-7d-4e-4f-4
ww at all	a-3b-2e-6
ww at dinner	a-3b-3c-7
ww at eleven	a-4b-3e-3
ww at five	a-5
ww at four	c-3
ww at group	a-3b-4c-3e-4
ww at him	a-4b-3d-3f-3
ww at his	b-3e-4f-4
ww at home	a-2
ww at it	a-4b4c-3d-3e-5f-8
ww at jo	b-3
ww at least	a-3b-4c-4d-5e-5f-3
ww at lunch	e-3
ww at me	a-8b-9d-4e3
ww at midnight	a-3b-4d-3e-3f-3
ww at my	a-4b-5
ww at night	a-5b-4c-5
ww at our	a-5b-3c-5d-6e-3f-5
ww at pictures	b-3c-4e-5f-4
ww at scrabble	a-3b-3c-3e-4
ww at seven	a-4
ww at six	c-3
ww at small	b-3c-3f-3
ww at ten	b-4d-3f-4
ww at the	a-6b-7c-7d-7e-6f-7
ww at this	b4e-3f-11
ww at work	a3b-4f-3
ww at your	a-4b-5c3d-2f-7
ww attacked .	a-3b-6c-3d-4e-4f-3
ww autopilot kicked	a-5b-4c-3d4e-3f-5
ww away .	a-7c-6e-8f-7
ww away and	a4c-6f-3
ww away from	b-6c-5d6e-5f-6
ww away when	e-3
ww baby .	a-4b-5c-5d-4e-4f-6
ww baby was	a-3d-3e-3
ww back ,	a-3b-4d-4e-3f-5
ww back .	a-5b-6c-4d-5e-6f-6
ww back in	a-7b-4c-5e-4f-8
ww back on	a-5c-8d-2e-5f-4
ww back to	c-3e-3
ww bad .	a-8b-4c-3d-5f-5
ww bad night	b-3
ww bad person	c-3e-4f-4
ww badly at	a-3b-3d-2
ww bank .	a-5
ww bath .	a-7c-3d-3e-2
ww bathroom .	a-5b-7c-4d-8e-4f-9
ww be .	a-4b-8e-3f-4
ww be a	a-3b-6c-8d-9e-8f-3
ww be around	a-7b-5d-3e-3f-5
ww be at	a-9b-3c-3
ww be better	a-2c-3e-3f-4
ww be dead	c-4e-8f-4
ww be fine	a-4b-3d-5e-5
ww be grateful	b-4c-5
ww be happier	a-5b-7c-4d-4e-5f-3
ww be here	a-4b-3d-5f-3
ww be home	a-3b-3e-5
ww be in	a-3
ww be loved	a-4c-3d-6e-4f4
ww be on	a-5b-5c-3d-3e-5
ww be the	a-6b-5c-5d-5e-5f4
ww be there	a-11b-7d-4e-3f-4
ww be with	a-6b-5f-4
ww beat me	a-3b-3c-3e-4
ww because i	c-4d-3
ww because of	a-7b-3c-4d-5e-4
ww because the	a-9b-6c-7d-6e-5f-6
ww because we	a3c-3
ww because you	a-3b-12f-4
ww bed $	b-3c-5d-3e-4f-3
ww bed .	a-6b-7c-6d-7e-6f-7
ww bedroom .	d-3e-3
ww been .	a-6b-3c4d-6
ww been a	a-5b-4c-4d-3e-6f5
ww been honest	a-4b-5e-3
ww been looking	a-3b-7c-4e3f-3
ww been lying	a-3b4
ww been on	a-3b4c-7d-7e-6
ww been so	a-5b-4c-3d-3e-3f-4
ww been to	a-7b-6c-4d-3e-3f-5
ww been up	a3c3
ww before .	a-4b-3d-7e-5f-5
ww before i	a-7b-4c-4d6e-5f-3
ww before she	e-4
ww before ten	a-2
ww before you	e-3
ww behaved badly	a-3b-3d-2
ww behaved well	a-3b-2c4d-5f-4
ww behavior .	a-2b-4d-5e-3f-3
ww behind the	a-4b-5c-4d-5e-4f-5
ww believe a	a-5b-6c-3d-5f-4
ww believe it	a-5c-3d-4e-5f-6
ww ben .	e-6
ww best .	a-3b-5c-3f-4
ww better .	a-8b-5c-6d-3e2f-4
ww better of	e-6f-3
ww better off	a-3b-7c-3d-3e-4
ww better than	a-4b-6c-5d-5e-6f-4
ww big deal	a-7b-5c-5d-6e-7f-7
ww bike .	a-3b-5c-3d-7e-7f-6
ww bill .	a-2
ww birthday .	b-3c-3e-6
ww biscuit .	a-6b-7c-4d-4e-3f-5
ww bit me	a-4b-4c-3d-3e-5f-3
ww bit of	b-6d-5e-6f-4
ww black and	a-5b-4c-5d-5e-6f-5
ww blame you	a-4b-5c-5d-3e-7f-3
ww blamed you	a-5b-3c-6d-3
ww blocked the	a-4b-5d-6e-6f-3
ww book .	c-3d-5f-3
ww bored and	c-5d-5e-2
ww boss is	a-8c-4d-5e-3f-5
ww bothered you	a-3b-4c-5d-5e-3f-7
ww bought a	a-3b-7c-4d-4e-4f-4
ww bought it	b-3c-3e-4
ww boundaries were	a-6b-3c-5d4e-4f-4
ww box and	d-3
ww bread .	a-5b-4c-6d-3e-5f-5
ww break after	a3c-6
ww bridge .	a-5b-5c-5d-7e-4f-4
ww bring it	a-4b-4d-4e-5
ww broke down	a-6b-3c-4f-4
ww broke my	a-3b-4c-5f-3
ww broke the	b-4c-7d-4e-3f-3
ww broke your	a-5b-4d-5f-3
ww burned my	a-2c-4d-3
ww burned the	a-3b-5c-4d-3e-6f-4
ww bus was	a-3b-3d-3f-3
ww but a	a-4b-3e-4
ww but i	a7c-4d-3
ww but it	b-3c-4d-3f-5
ww but only	c-3d-3
ww but she	a-6e-5f-6
ww but that	a-7
ww but the	f-3
ww but you	a3
ww buzzes .	a-3b-3c-3d-3f-4
ww by friday	a-5b-8c-6e-6f-7
ww by his	a-4b-9d-5e-5f-8
ww by lunch	b-3c-3e-3
ww by me	a-5b-3d-3e-4f-3
ww by mistake	a-3f-3
ww by now	d-3e-4
ww by the	a-5b-9c-8d-8e-6f-4
ww by you	a-4b6e-3
ww call .	a-5b-6c-5d4e-4f-4
ww call it	a-6c-3
ww call my	b-6c-5d-5f-3
ww came across	a-3b-3c-3d-3f-4
ww came at	b-4e-3
ww came i	a-5d-3e-5f-4
ww came in	d-4e-5
ww came out	a-3d-3
ww came to	a-5b-9c-6d-6e-5f-8
ww can not	c-5d-8e-5f-4
ww can only	a3c-4f-7
ww can say	b-4e-4
ww can see	e2f-3
ww can we	a-4d-3
ww can you	a-10b-4c-5d-5e-6f-10
ww cancelled .	a-4b-3d-5e-4f-3
ww cancelled it	a-3b-3c-3d-4e-2f-3
ww car ,	f-3
ww car .	a-3b-5c-3d-4e-3f-4
ww car keys	a-2d-4f-3
ww car park	a-4b-3c-4d-4e-3f-3
ww card ,	a-7b-3
ww card .	a-3c-4
ww card was	a-5b-3d-3e-3
ww care about	a-4b-6d-3f-4
ww care less	a-4e4
ww carried on	a-4b-3c-4d-3e-6f-4
ww cat .	a-5b-5c-4d-6e-5f-4
ww caught .	a-4b-4d-4e6
ww caused .	a-5d4f-4
ww caused you	a-5b-3d-3e-3
ww certain sites	a-5b-3c-5d3e-4f-3
ww change .	b5c-3d-3e-4f-8
ww check his	a-5c-2f-5
ww checked your	a-2b-9c-5f-5
ww checking .	a-3b-6e-3f-6
ww checking up	a-3b4e-5
ww checking your	a-3b-4c-3
ww child .	a-4b-2c-2d-3e-4f-3
ww children .	b-6d-3e-5f-5
ww children on	a-3c-6
ww chips .	a-3d-4
ww chose it	a-6b-6c-7d-7e-5f-5
ww clean about	d-3
ww closed it	a-4b-8c-5d-5e-5f-6
ww coat .	a-3c-2f-3
ww code .	a-4b-2e-3
ww coffee after	a-4b-4d-3e-3
ww cold ,	a-8b-5d-3e-9f-5
ww cold .	a-3b-6c-6d-3e-3f-5
ww cold and	a-5b-4c-3d-4e-4f-4
ww come back	b-2c-7e-4
ww come clean	d-3
ww come home	a-3
ww come to	a-4b-4c-6d-3e-8f-4
ww control of	a-6c-6d3e-4f-7
ww controls the	a-4b-4c-4d-3e-5f-3
ww cooking .	a-7c-7d-6e-2f-7
ww could be	a-3f-5
ww could go	a2
ww could have	a-7b-3c-4d-4e-8f-5
ww could kill	a-6f-5
ww could not	a4b-4c-3d-3e-3
ww could say	a-8
ww could see	b-4c-4e-10
ww could you	a-5c-3f-4
ww counselor says	a-3d-3f-3
ww counted the	a-3b-4c-3d-4e-6f-4
ww coward ,	b-11
ww coward .	a-5c-3d-3e-4f-4
ww coward in	a-3c-3f-7
ww cricket .	a-4b-5d-5e-5f-3
ww cried .	a-3b-3e-6f-3
ww crossed a	a-4c3d-4f-3
ww cry .	a-3b-6c-4d-3f-5
ww crying and	a-3b-3e-3f-5
ww cup of	f-3
ww cushion and	d-5e-5
ww cut my	a-3b-3c-5d-4f-2
ww cut myself	b-3d-3f-4
ww cut the	b-3c-2d-4e-4f-3
ww dan .	a-3d-3e-3
ww daughter .	a-4b-3d-4e-3
ww day ,	a-3e-5f-2
ww day .	b-10c-4d-5e-5f-4
ww day and	a-3b-6c-3d-5f-3
ww day with	a-8b-6c-4d-4e-3f-4
ww days .	a-6b-9c-5d-6e-5f-6
ww dead .	a-5b-4c-4d-6e-5f-5
ww dead than	c-3e-10f-3
ww deal with	a-4b-3e-3
ww deceived and	b-5c-3d-3
ww decide ,	a-3b-9c-3d-4e-6f-4
ww declined .	d-3e-3
ww deep down	b-3c-3d-3e4f-4
ww defense ,	a6b-5c-4d-7e-3f-4
ww deleted the	a-3b-4c-6d-5e-3f-3
ww dentist .	a-5b-5c-4d-5e-6f-5
ww deserve .	a-4b-3c4d-5f-5
ww deserve to	a-4c-3d-6e-4f4
ww deserved a	a3c-6
ww did ,	c-6e-3
ww did .	a-9d-6e-4
ww did i	a-7c-6d-5e-3f-10
ww did it	a3b-10d-6f-9
ww did look	a3c-4
ww did not	a-5b-8e-15f-7
ww did some	a-4b-2c3d-6
ww did something	a-8b-3c4d-4f-4
ww did the	b-7c-7f-4
ww did was	a-6b-8c-5d-4e-3f-3
ww did you	b-12c-3f-3
ww die ,	b-8c-2f-4
ww die .	a-4e-4
ww die than	b-3c-3e-4
ww died ,	a-7b-6c-5d-5e-3f-6
ww died of	a-4c-3f-4
ww died on	a-7b-4c-3
ww dinner .	a-3b-3c-7
ww do ,	a3b-6
ww do .	a-6b-11c-9d-5e-3f-9
ww do anything	a-7b3c-3d-3e-6f-9
ww do i	a-7b-9c-5d-4e-5f-8
ww do is	b4c-3e-5
ww do it	a-11b-8c-6e-11f-7
ww do not	a-4b-9c-6d-4
ww do that	f-3
ww do the	a-8e-5f-3
ww do this	a-4b3c-5e-5f-3
ww do you	a-7c-3e-9f-6
ww doctor asked	a-3b-6d-2e-3
ww does not	a-6b-3c-4d-5f-5
ww dog .	a-4b-3c-3d-4f-5
ww doing .	b-5c-3d-4e-3f-3
ww doing this	b-4d-5e3f-5
ww done .	a-7b-5c-5d3e-4f-3
ww done i	b-6c-3d-3e-5f-6
ww done with	a-6b-7c-4d-6e-5f-6
ww door .	b-4c-4
ww door shut	a-3e-2
ww door so	a-3e-5f-3
ww down ,	a-5b-4e-3
ww down .	a-3b-3d-8e-6f-3
ww down and	a-3b-3e-4f-3
ww down in	b-3c-7d-3f-4
ww down on	b-3c-4d-3e-4
ww down the	b-3d-2e-4
ww down with	c-3d-3e-6
ww down you	b-3c-3d-3e4f-4
ww drink .	a-7b-5c-2d-3e-7f-3
ww driving into	d-5e-3f-3
ww drove to	a-4b-4c-5d-4e-3f-6
ww dying .	d-4
ww each of	a-5b-4c-4d-4e-4f-4
ww early because	a-6c-4d-3e-3
ww eight .	a-6b-5c-4d-3f-5
ww either you	a-3b-5c-4d-4e-4f-4
ww else .	a-10c-5d-4e-5f4
ww end .	a-4b5c-5d-4e-3f-4
ww end it	a-5b-4f-4
ww end of	b-4c-6d-7e-5f-4
ww ended up	a-3b-4c-5d4e-3f-4
ww enough ,	a-5b-9c-4d-3e-6
ww enough .	a-4b-7c-6d-4e-4f3
ww enough for	a-6c-5e-5f-4
ww enough of	a-4b-4c-4e-3f-6
ww even notice	a-5d-3e-3f-4
ww evenings .	b-4c-3d-4e-4f-3
ww every bit	a-3b-4c-6e-6
ww every day	a-10d-4
ww every night	a-4b-4d-5
ww every single	a-3b3d-3
ww every sunday	b-6e-4f-3
ww every time	a-4d-3e-3
ww everyone is	a-3b3c-2d-3e-5
ww everyone would	a-6b-6d-3e-10f-4
ww everything .	a-2b-6c4d-4e-5f-4
ww everything i	a-5b9c-3d-3e-4f-6
ww everything in	b-4c-5d-3f-4
ww everything that	a2c3
ww everything you	b-8c-3e-6
ww exist .	a-4b-5c-5d-4e-5f-5
ww expect you	a-3b-3c-5d-3e-5f-4
ww explain it	a-5b3c-3d-4e-6f-5
ww extent that	a-4b-3c-5d-3f-4
ww face .	a-6b-10c-5d-6f-5
ww face down	a-3
ww fail .	a-4b-7f-3
ww failure .	a-4b-4c-4d-4e-3f4
ww family .	a-4c-5d-5e-5f-4
ww father .	a-3b-6c-4e-4f4
ww fault .	a-7b3c-4d-6f-6
ww fault i	a-4b-4d-3
ww feel abandoned	b-4c-3f-3
ww feel angry	b-5d-10e-3
ww feel as	a-5b-6e-7f-3
ww feel ashamed	b-3c-3e-3
ww feel attacked	a-3b-6c-3d-4e-4f-3
ww feel chosen	b-5c-6d-4e-3
ww feel cornered	a-5b-7c-6d-6e-4f-5
ww feel discarded	a-3b-6c-4d-3e-5f-3
ww feel furious	a-3b-4e-3
ww feel glad	b-3
ww feel guilty	a-5b-5c-5d-9
ww feel hurt	a-2b4
ww feel i	b-6e-7f-6
ww feel judged	a-3b-5c-4d-3f-4
ww feel like	a-8b-6c-6d-3e-7f3
ww feel sad	b-3
ww feel safe	b-4c-4d-2e-6f-3
ww feel second	a-3b-5c-3f-4
ww feel small	a-4e-7
ww feel so	a-9b-7c-4d-3e-4f-5
ww feel that	a-6b-11c-3f-4
ww feel tired	b-3c-3d-3
ww feel trapped	b-4
ww feel unheard	a-3b-5c-4d-4e-3f-4
ww feel you	a-4e-6
ww feet .	a-3b-5c-5d-5e-5f-5
ww fell .	b-3c-3e-4f-4
ww felt lied	a-5b-7c-3d-6e-3
ww fence .	a-3b-3c-3e-3
ww filter was	a-6c-4d-4
ww filter works	a-4
ww find me	a-5b-6c-4d-5e6f-5
ww find out	a3e-5
ww fine .	a-5c-3d-4
ww first .	b-5e4f-3
ww five minutes	a4c-3d-4
ww flinch when	a-4f-4
ww floor .	b-4d-4e-3f-3
ww flowers .	a-9b-3c-3d-4e-7
ww followed me	b-5c-4d-4e-4
ww food .	a-4b-3
ww fool of	c-3d-4e-5f-4
ww fool to	a-3b-3f4
ww for a	a-4b-6c-3e-3
ww for all	a-4b-9c4d-6e-7
ww for an	a-5b-3c-3d-3e3f-2
ww for any	a-3b-4c-7d-5f-4
ww for anything	a-3b-7c-3d-3e-7f-3
ww for crying	a3b-3c-3e-8f-4
ww for everything	c6d-4f-4
ww for four	a3b-3c-3d-3
ww for good	a-8b-3c-5e-3f-3
ww for her	b-6c-3e-5
ww for how	a-4b-4c-6f-3
ww for it	a-5b-6c-3d-4e-6f-3
ww for me	a-6c-3d-7e2f-7
ww for months	b-4c-3f-4
ww for my	b-3d-4f-4
ww for once	a-4b-4e-4
ww for telling	b-6e-3f-3
ww for that	a-5b-3c3f-5
ww for the	a-11b-7d-11e-10f-6
ww for this	a-5b4c-3d-3e-11
ww for tonight	a-4c-2
ww for twenty	a-3
ww for two	b-3c-3
ww for us	a5c-7d-4f-3
ww for what	a-3b-7c2f-10
ww for you	a-3d-3e-6f-4
ww forgets the	a-5b-4e-4
ww forgive me	a-6b-2c-6d-3e-4f-3
ww forms .	a-3b-4c-3f-3
ww found a	a-3b-8c-3d-4e-5f-4
ww found myself	a-3b-3c-3d3e-3f-4
ww found out	c-6e-3
ww found the	e-4
ww four .	a-7b-5d-3
ww four years	a-4b-3c-4d-3f-3
ww fraud .	b-3c-2d-3e-5f-6
ww friday ,	a3b-3c-5e-4f-4
ww friday .	a-3b-4d-3e-3f-3
ww friday :	a-4b-3c-3f-4
ww friday i	b-4c-5d-5e-5
ww fridge .	b-3d-4e-5f-4
ww friends .	a-5b-6c-6d-5e-6f-3
ww frightened .	a-2
ww from me	a-4b-7c-3e-7f-7
ww from my	a-4b-4c-6d-4
ww from now	a-3b-4c-3
ww from the	a-5b-9c-4d-4e-4f-7
ww from you	a-6b-5e-4
ww front of	b-5c-3d-4e-6f-3
ww full of	a-6b-4c-3d-4e-3f-4
ww full responsibility	a-3b-4c6d-3f-3
ww gambled with	a-5b-4c-3d-4e-5f-5
ww garage .	a-4b-5c-3d-5e-4f-6
ww garden .	a-7b-5c-5d-8e-5f-6
ww gave in	a3b-7c3d-6e-3f-6
ww gave it	a-6b-3e-3
ww get .	b-3c-5d-3f-3
ww get off	a-4c-5d-4
ww get out	a-4c-4e-9f-4
ww gets a	b-5c-4d-3e3
ww give me	a-6b-5c-5d-5e-8f-3
ww given a	a-8b-9c-6d-7e-8f-6
ww gives me	b-5d-3f-4
ww glad .	b-3c-5
ww glad i	a-4c-3d-3
ww glanced at	a-6b-8c-4d-3e-5f-7
ww go .	a-6c-3d-3
ww go on	a-6b-3c-4e-2f-3
ww go through	b-3c-3d-5e-3
ww go to	a-10b-5c-6d-4e-8f-3
ww goes .	a-6b-8c-6d-7e-9f-8
ww going anywhere	a-3e-4
ww going on	e-5f-4
ww going through	d-4f-4
ww going to	b-8c-4d-3
ww good .	b-3c-5d-5e-3f-3
ww good book	c-3d-5e-3f-3
ww good enough	a-4e-4f-5
ww goodbye everyone	b-4c-6d-3e-3f-6
ww got a	a-5b6d3e-14f-5
ww got away	b-6c-5d6e-5f-6
ww got caught	a-3b-4c-5d3
ww got hurt	a-7b-8c-5e-7f-5
ww got nothing	a-3
ww got the	a-4b-9c-8e-11f-8
ww got to	b-4c-3d-5e-7f-3
ww grabbed my	b-3c-4d-3e-3f-3
ww grateful for	a-3b-4c-5f-4
ww group .	a-4b-3c-4d-8e-5f-3
ww guests .	a-6b-4c-4d-4e-4
ww guilty .	a-5b-4c-3d-3e5f-4
ww gym ,	a-2c-3f-3
ww habit took	a-3b-2d3f-2
ww had .	a3b-6c-8e-4
ww had a	a-3b-4d-4e-6f-5
ww had been	a9c-3
ww had better	a-5b-5d-3e-6f-3
ww had enough	b-4c-4e-3f-5
ww had fallen	a-3c-3f-4
ww had had	c-3e-3
ww had married	a-4b-4c-6e3f-5
ww had me	a-6b-4c-7d-6e-7
ww had my	a-5b-4c-5d-5e-3f-6
ww had never	a-4b-7d-3e-7f-7
ww had not	b-4c-4d-4e-4
ww had the	a-7b-7c-6d-9e-6f-7
ww had to	a-5c-6d-5f-8
ww hair and	b-2d-3e-3
ww half of	a-3b-6d-2e-3f-5
ww hand .	a-4b-3c4f-3
ww hand and	b-3c-3d-3e-5f-4
ww hand for	a-4b-3
ww hand it	b-3c-3d-7e-4f-4
ww hand on	c-4d-4
ww hand over	a-5b-6c-4d-5e-4f-3
ww hands round	a-4b-4c-5d-6f-6
ww happened .	a-4b-4d-5e-4f-3
ww happened to	f-3
ww hard to	a-6e-3
ww harm .	a-5b-4c-5d-4f-4
ww has been	a5b-5c-6e-10
ww has got	a-4b4c-8d-8e-9f-8
ww has had	e-6
ww has never	a-3b-5e-6
ww has no	e6f-3
ww has put	b-3c-3e-4
ww has the	a-6f-3
ww has to	a-9b-5c-5d-3e-4
ww has told	a-5e-7f-3
ww have .	a-7b-3d3f-3
ww have a	f-3
ww have already	a-3b-4c-3d-2e6f-3
ww have always	a-4b-8c-6d-4e-7
ww have been	a-6b-3d-5e-3f-10
ww have booked	a-5
ww have done	a4b4e-2
ww have gone	e-3
ww have got	a-8b-4c-10d-5e-8f3
ww have had	b-5d-3e-4f-7
ww have hurt	a-7b-6c-6d-5e-5f-4
ww have i	a-9b-4f-4
ww have let	a-3c3f-3
ww have made	a-3b-5d-5f-3
ww have needed	a3b-3e-3
ww have never	a-7c-4e-5
ww have no	a-4b-3c-4d-3e-11f-4
ww have not	a-12b-8d-5e-6f-9
ww have put	a3b-5c-4e-7
ww have set	a-4b-5c-8d-5f-4
ww have taken	a-4b-3d-3e-4
ww have the	a-5b-4c-3d-5e-5f-4
ww have to	b-8c-8d-3e-8f-3
ww have told	a-3c-5e-4
ww have turned	a-8b-5c-4d-6e-7f-3
ww have written	a-5b-3c-5f-4
ww have you	a-4b-5c-5d-3e-6f-5
ww he broke	a-3b-6c-5e-5f-3
ww he came	a-3b-5e-3f-4
ww he did	a-7b-8c-8d-5e-8f-5
ww he does	a-5b-3c-5d-4f-5
ww he followed	b-5c-4d-4e-4
ww he goes	e3f-3
ww he grabbed	c-2
ww he had	b-4c-3e-6f-3
ww he has	a-9b-9c-6d-6e-3f-5
ww he hates	b-3c-4d-5e-3f-4
ww he held	a-3c-6e-7
ww he hit	b-3c-3e-4
ww he is	a-7b-13c-4d-6f-13
ww he left	b-4e-4
ww he locked	b-4c-4d-5e-4
ww he made	a-5b-3c-5d-3e-4f-5
ww he never	a-3b-7d-3e-5
ww he only	e4f-2
ww he pinned	b-4c-4d-4e-3
ww he pushed	a-5b-3e-4
ww he put	d-3
ww he regrets	b-5c-3d-4e8f-8
ww he said	e-5f-2
ww he says	b-5e-9
ww he threw	b-5c-3d-4e-3f-3
ww he told	e-3
ww he took	a-3c-3d-2e-6
ww he touched	b-5c-3d-3e-4
ww he used	a-5d-3e-3
ww he wants	a-4b-9c-7d-5e-11f-4
ww he was	a-5b-3c-3d-5e3f-4
ww he will	a-6e-6
ww he would	a-5
ww he wrote	b-3e-5
ww head .	b-4c-5d-4e-4f-3
ww head on	a-9b-11c-7d-10e-10f-6
ww hear .	a-4f-2
ww hear from	a-2f-3
ww hear it	a-5b-4c-6e-5f-3
ww hear that	a-3
ww hear the	a-5b-5c-3d-3e-4
ww held her	b-4c-4d-5e-5f-5
ww held my	a-3b-3c-4d-4e-4
ww held the	a-4b-3c-3e-3
ww help ,	a-4b-4d-3e-5f-3
ww help .	a-5c-6d-6e-3
ww her ,	a-5b-4e5f-3
ww her .	a-6c-5d-9
ww her and	b-3c-5e-5f-4
ww her arm	a-4b-6c-5d-6e-6f-5
ww her birthday	b-3c-3e-6
ww her face	e2f-4
ww her name	e-2
ww her on	a-3b-4c-4d-5e-7f-4
ww her the	a-4b-5c-4d-6e3f-3
ww her to	a-4b-7c-4d-4e-4f-5
ww here ,	a-7b-4c-3e2f-4
ww here at	e-6f-3
ww hid the	a-8b-2c-7d-4f-3
ww hiding .	a-5b-4c-3d-3e-3f-5
ww him $	a-6c-3d-3f-5
ww him .	b-3c-5d-2e-4
ww him and	a-6b-5c-3d-3f-4
ww him for	a-4c-4d-3f-4
ww him to	a-3c-3
ww himself in	a-3b-4d-3
ww his brother	d-3f-2
ww his hand	c-3
ww his knee	a-4b-5c-3d-3e-4f-7
ww his location	b-3c-3d-4f-3
ww his meeting	b-5c-2e-4
ww his mother	c-3e-3f-3
ww his phone	a-4b-6c-4d-3e-3
ww hit a	b-3e-3
ww hit me	a-3b-7c-4d-5e-6f-6
ww hit the	b-6c-4d-4e-5f-4
ww home ,	a-3b4
ww home .	a-5b-4c-6d-7e-3f-6
ww home by	a-3b-3e-6f-3
ww home on	c-3
ww honest .	b-6d-3e-7f-6
ww honest about	a-4d-8
ww hope i	f-3
ww hour ,	a-9
ww hour .	c-4d-3e-3f-3
ww hour and	c-3d-3
ww hours .	a-4b-4c-4d-4e-3f-3
ww house .	d-4e-8f-3
ww house is	a-3b-3c-3d-3
ww how could	a-7e-2
ww how do	a-4
ww how i	c-5d-4e-5f-8
ww how long	a-4b-4c-3d-3e-5f-3
ww how the	a-4
ww how to	b-4e-3f-4
ww hurt .	a-6b-5c-3d-4e-3f-4
ww hurt her	b-4c-5e-4f-6
ww hurt me	a-6b-5d-3e4f-3
ww hurt my	a-5b-6c-3d-5e-4f-4
ww hurt the	f-7
ww hurt you	b-6c-8d-4e-4f-4
ww hurts .	b-4c-3e-5f3
ww husband .	a4b-5c4d-3f-5
ww i .	a-4b-5d-4e-7f-4
ww i accept	a-5b-6c3d-6e-3f-5
ww i acted	a-4b-3c-4d-4e-3f-4
ww i always	a-5b3c-5d-6e-4
ww i am	a-8b-6d-6e3f4
ww i apologize	a-6b-3c-9d-4e-3f-3
ww i asked	a-6b-3c-3e-3f-3
ww i behaved	a-3b-3d-2
ww i blame	b-4c-5e-7
ww i blamed	a-5b-3c-6d-3
ww i bought	a-3b-5c-4d-3e-3f-3
ww i broke	a4b-3d-6f-4
ww i burned	a-5b-8c-6d-6e-6f-6
ww i called	c-6
ww i came	a-4b-3c-3d-3f-3
ww i can	a-8c-5d-4e-3f-5
ww i checked	a-3b-8c-4f-5
ww i chose	a-6b-6c-7d-7e-5f-5
ww i closed	a-4b-8c-5d-5e-5f-6
ww i could	b-8c-8d-6e-10f-10
ww i counted	a-6b-4c-6d-5e-4f-6
ww i cried	a-5b-7c-4d-6e-6f-7
ww i cry	a-3b-6c-4d-3f-5
ww i cut	a-5b-6c-5d-5e-5f-8
ww i deleted	a-6b-3c-6d-6f-3
ww i deserved	a3c-6
ww i did	c5d-10e-4f-5
ww i died	a-7b-6c-3d-3e-7f-6
ww i do	a-14b-6c-11d-3e-8f-2
ww i drove	a-4b-3c-5d-5e-3f-4
ww i ended	a-3b-3c-4d-5f-4
ww i expect	a-3c-5e-4
ww i failed	a-6b-8d-8f-5
ww i feel	a-10b-3c-9d-6e-8
ww i felt	b-5c-4d-2e-3f-5
ww i flinch	a-4f-4
ww i found	a-3b-4c-4e-3f-5
ww i gave	b-6d-7e-3f-6
ww i get	b-8c-12d-4e-3f-4
ww i got	a-6b-6c3d4e-8f-4
ww i grabbed	a-3b-4c-4d-4e-4f-4
ww i had	b-7c-8e-5f-8
ww i hate	a-4b-4c-5d-5e-5f4
ww i have	a-3b-3d-5e-4
ww i hear	a-4
ww i heard	a-6b-5c-5d-5e-3f-4
ww i held	a-3b-4c-5d-4e-3f-5
ww i hid	b-8c-5d-5e-5f-5
ww i hide	a-6
ww i hit	a-8b-6c-8d-7e-5f-7
ww i hope	a-6b-5c-8d-4e-4f-5
ww i hurt	a-10b-7c-9d-6e-3f-5
ww i jumped	a-7c-2d-3f-6
ww i just	a-5b-4c-4d-4e-6f-3
ww i keep	a-4b-4c-3d-4
ww i kept	b-3c-3
ww i knew	a4b-3c-7d5f-3
ww i know	b-5c5d-4e-4f-3
ww i leave	b-3e-6
ww i let	a-5b-6c4d-9f-5
ww i lied	a5b-6c-6d-5f-5
ww i like	a-5b-3c-4e-5
ww i locked	a-4b-3c-3f-3
ww i look	a-8b-6c-4e-3f-7
ww i looked	a-5b-7c-7d-6e-4f-8
ww i lost	a-6b-3d-7e-3f-3
ww i love	a-6b-4c-6e-11f-5
ww i made	a-7b-5d-8e-3f-7
ww i make	b-3c-3d-3e-2f3
ww i married	a-3b-2c-3e-3f-6
ww i mean	a-6b-6e-5f-6
ww i meant	a6b-3c-6d-3f-4
ww i merely	a-6b-5c-5d-7e-4f-7
ww i met	a-7b-4c-3d-5e-4f-6
ww i might	a-6c-3e-3f-4
ww i miss	b-4c-2d-3e-3f-4
ww i moved	b-4d-3
ww i must	a-6b-6c-5d-5e-6
ww i nearly	a-5b-8c-6d-9e-6f-8
ww i need	a-4b-4c-7d-2e-3f-4
ww i never	a4c-7d-6e-6f-12
ww i noticed	a-3b-3c-5e-3f-3
ww i only	b-6c-5d-5e-6f-3
ww i opened	a-5b-3c-5d-5e-4f-3
ww i overstepped	a-6b-7c5d-6e-5f-6
ww i paid	a-7b-7c-9d-8e-5f-6
ww i promised	a3
ww i pushed	a-7b-5c-7d-6e-5f-4
ww i put	a-4b-4c-4d-5e-5f-4
ww i rang	a-6b-4c-4d-5e-4f-3
ww i read	a-3b-5d-3e-4f-6
ww i regret	a-9b-4d-10e-3f-5
ww i ring	b2
ww i said	a-4b-11c-5d-2e-4
ww i sat	a-3b-2c-3d-3e-3f-3
ww i saw	a-4b-6c-5e-8f-5
ww i say	a-4b5c-4d-3e-6f-7
ww i scratched	a-3b-4c-3f-3
ww i see	a-4b-3c-6d-3e-7
ww i shook	a-3b-5c-5d-4e-3f-4
ww i should	b-4d-5f-4
ww i shouted	b-4c-3
ww i shut	a-3b-3c-8d-3f-6
ww i slammed	c-3f-4
ww i sleep	a-4c-5d-4f-4
ww i slept	a-5b-4c-3d-7f-3
ww i slipped	a-4b-4c-3d-4e4f-3
ww i stayed	a-5b-6c-3d-3f-4
ww i still	a-6c-5d-3
ww i supposed	a4f-3
ww i take	a-9b-8c6d-8f-7
ww i tell	a-4b-3e-5
ww i think	a3b-3c-4e-7f-4
ww i thought	b-3c-7d-5e-6f-3
ww i threw	a-6b-5c-5d-7e-3f-5
ww i told	a-8b-4c-5d-4e-3f-5
ww i took	b-3c-10d-3e-3
ww i used	a-6b-4c-8d-4e-7f-6
ww i waited	a-5b-3c-4d-3e-4f-3
ww i walk	a-3b-9c-5d-6e-8
ww i walked	a-5b-4d-2e3f-8
ww i want	a-9b-5d-4e-4f-4
ww i wanted	a-4c-3e-3f-3
ww i was	a3b-5e-5f-9
ww i watched	a-6d-3e-4
ww i went	a-3b-5d-9e-5f-7
ww i were	a-4d-3e-3f-6
ww i will	a-9c-5d-4f-4
ww i wish	a-5b-6c-3d-3e-10f-5
ww i wonder	a-3b-6c-5d-4e-7f-5
ww i would	a-4b-3d-3f-4
ww i wrote	a-3b-3c-4d-3e-3f-5
ww idiot .	a-3b-3c-3d-4e-3f9
ww if any	a-4
ww if he	a-4e3
ww if i	b-3c-4f-3
ww if it	a-10b-3
ww if my	a-6b-3c-7d-4e-3f-3
ww if nothing	a-8b-7c-3d-3e-4f-3
ww if that	a-4c-7e-3f-4
ww if the	b-4d-5e-5f-4
ww if this	a-6f-3
ww if you	a5b-3e-8
ww imagining it	e-4
ww in ,	a-5b-4c-5d-4e-6f-5
ww in .	a-9b-4c-7d5e-8f-6
ww in a	a-7b-4c-9d-5e-9f-10
ww in at	b-5e-3
ww in front	b-5c-3d-4e-6f-3
ww in group	c-4d-3e-3f-5
ww in it	a-5b-5c4e-8f-3
ww in june	a-4c-6d-3e-3f-3
ww in march	a-4c-4d-4e-3f-4
ww in may	a-7b-5d-4e-4f-4
ww in my	a4b2c-6
ww in our	b-3c-4d-3
ww in that	a-7b-10c-8d-7e-3f-8
ww in the	a-4b-3e-7
ww in this	a-6c-7d-11e-5f-12
ww in you	a-6b-7e-10f-6
ww in your	a-9b-4c-10d-6e-4f-8
ww intention of	d-3e7
ww into .	f4
ww into a	a-3b-5c-10d-5e-5f-7
ww into the	a-4b-6c-5d-6e-3f-6
ww ironing .	a-5b-6c-3d-4e-6f-5
ww is .	a-7b-7c-7d-7e-5f-6
ww is a	b-7c-4d-9e-6f-11
ww is all	a-8b-7d-2e-3
ww is always	a-5b5c-3d-5f-6
ww is an	a3b-4d-4e-3f-8
ww is ashamed	a-3e-5f-3
ww is better	a-3b3d-3e-3
ww is dead	a-5b-3d-5e-3f-3
ww is dying	a-6d-6
ww is ever	a-5b6e-3f-4
ww is going	a-6b-4c-3d-5e-3f3
ww is good	a-3b-12e-6
ww is hardly	a-4b-5e-4f-4
ww is how	b-5f-3
ww is in	b-3e-3
ww is it	a-9b-4e-5f-3
ww is just	b-2e4
ww is killing	a-3b-5c-2d-4e-5f-6
ww is my	a-5b-2c-3d-3f-8
ww is new	b-3e-3f-4
ww is no	a-10b-3c-4d-8f-12
ww is not	a4b-9c-3d-8e5f-4
ww is nothing	a-6b-3f-4
ww is on	a-5b-8d-6e-3
ww is only	a-7b-7c-3d-5e-8f-5
ww is quiet	b-3c-3d-5e-7
ww is something	a-5b-8c-4d-6e-6f2
ww is that	b-3d-6f-2
ww is the	a-7d-5e-7f-9
ww is too	a-3b-8d-5e-12f-6
ww is waiting	a-3b-4c-5d-5e-8f-6
ww is what	a-5b-8c-3e-9
ww is when	a-6c-6f-3
ww is wrong	d-3e4
ww is your	a-7b-5c-5d-4e-4f-5
ww it ,	b-4c-3e-4
ww it .	a-10f-9
ww it a	a-4b-5c-3d-5e-3
ww it again	a-4b-3c3d-3
ww it all	a-3b-4c-3e-7
ww it and	a-7b-3c-7d-3e-4f-5
ww it away	c-3d-4f-5
ww it because	a4c-6d-3
ww it before	a-4c-4d3f-3
ww it by	a-4b-4d-6e-4f-7
ww it could	d-5
ww it did	a-8b-6c-5d-7e-4f-5
ww it does	a-5b-4c-5d-7e-6f-4
ww it down	b-3e-4f-4
ww it enough	f-4
ww it for	a3b-5c-8d-6e-5f-5
ww it from	a-8b-4c-5d-5e-2f-4
ww it go	c-5d-4e-6
ww it got	a-4b-4c-2d-5f-4
ww it happened	a-5b-3d-4
ww it hurts	b-3c-2e-3f5
ww it if	c-5d-2e3f-2
ww it in	a-8b-8c-4d-6f-3
ww it is	a3b4d-3e-3f-4
ww it just	a-8b-9c-9e-8f-5
ww it meant	a-11
ww it never	a-10b-9d-6e-10f-6
ww it off	a-3b-3c-4d-7f-4
ww it on	a-4e-3
ww it out	a-4c-4d-7e-8f-3
ww it over	a-3b-5c-3d-7e-4f-3
ww it right	a-3b-4c-5e-6
ww it takes	a-3b-4c-5d-3f-4
ww it that	a-11c-3d-2
ww it to	c-7d-8f-5
ww it tonight	a-4e-6f-2
ww it too	a-3b-3c-7d-3f-4
ww it up	a-7c-4e-6f-2
ww it was	a-6b-11c-5e-3f-5
ww it went	a-5c-4d-3
ww it were	a-10c-3d-3
ww it when	a-10b-3c-6e-3f-3
ww it will	b-5e-6
ww it with	a-9b-3e-6f-5
ww it would	a-9b-5d-6e-3f-3
ww it wrong	c-4f-3
ww january .	a-5b-4c-4d-3e-6f-3
ww jo .	b-3f-2
ww job ,	a-4
ww job .	a-4b-3c-4d-5e-6f-3
ww joint card	a-3
ww judged by	b-3
ww june .	a-5b-6c-7d-4e-5f-4
ww just about	a-5b-4c-6d-5e-4
ww just going	a-3d-3
ww just happened	b-3c-4d-6
ww just let	c-5d-4e-6
ww just not	a-5b-6c-5d-5e-5f-5
ww just the	d-3
ww just tired	a-4e-5
ww just want	a-4b-4c-5d-4f-3
ww keep me	a-4b-6c-4f-3
ww keep thinking	a-3b-6c-4d-5f-4
ww keeps my	a-5b-6c-3d-5e-4f-5
ww kept it	a-7
ww kept the	a3b-4c-4d-3
ww kept your	a-9
ww kettle on	b-4d-3e-4
ww keys and	b-3c-3e-5
ww keys in	a-5b-6c-4d-3e-3f-4
ww kicked in	a-5b-4c-3d4e-3f-5
ww kids .	a-6b3c-3d-4e-9
ww kids about	b-6c-2d-5e-3f-5
ww kids and	a-4d-3f-5
ww kids at	a-4b-9c-5d-4e-3f-5
ww kids i	f-2
ww kids to	a-3b-3e-5
ww kill myself	a-4b-4c-3d-5e-4f-7
ww killing me	a-3b-5c-2d-4e-5f-6
ww kind of	a-7b-3c-8d3e-5f3
ww kitchen .	a-3b-3c-3d-6e-3f-5
ww knee .	b-3c-5d-6e-5f-3
ww knife in	a-3b-5d-4f-5
ww knot in	a-4b-8c-4d-5e-6f-5
ww know .	a-4b-5c-5d-5e-9
ww know how	b-5c-5f-5
ww know i	a-3d-2e-6f-3
ww know if	a-10
ww know it	d3e-3f-5
ww know that	a-5d-4f-3
ww know what	b-4c-7d-6e-8f-7
ww know when	b-5e-4
ww land .	b-3c-3e-4f-3
ww laptop .	a-3b-3c-4d-3f-3
ww last night	a-8b-6c-4d-5e-5
ww last time	b-5c-4d-3e-3f-3
ww last week	a-4b-3c3d-6e-4f-4
ww last year	f-2
ww late ,	a-4d-3e-3f-3
ww later .	a3e-5
ww laughing .	a-3b-4c-5e-4f-2
ww lawn .	a-3b-5c-4d-6e-4f-4
ww leave .	a-5b-7c-3d-3e3f-3
ww leave and	c-6d-3f-3
ww leave him	a-4b-4d-3e-6f-6
ww leave i	a-4b-4d-3e-4
ww leave me	b-7d-3e-3
ww leaves me	a-6b8c-4d-4e-6f-4
ww left .	b-3c-4d-4f-3
ww left a	a-3b-4c-4e-4f-3
ww left me	a-4b-3e-3
ww left the	b-5c-3
ww left you	a-4c-3
ww less .	a-5c-3d-5e-4f-4
ww less than	a-7b-5c5d-6f-3
ww let him	c-3
ww let it	c-4d-3e-4
ww let me	a-5b-6c-3d-3e-8f-2
ww let us	a-4
ww let you	a-3c3
ww library .	a-4b-6c-5d-5e-5f-6
ww lie .	a-6b-6c-6d-3e-5f-5
ww lie and	a-3b-6c-8d-5e-3
ww lie to	a-3b3d-3e-7f-4
ww lied .	a-5b-5d-3e-4f-5
ww lied about	a-4b-4c-4d-5e-3
ww lied to	a-8b-8c-4e-6f-5
ww lies .	a-4b-5c-5d-5e-3f-3
ww life .	a-5b3c-5d-3e-3
ww life i	a-3b-2f-5
ww like a	a-5b-7c-8d-6e-13f3
ww like an	b-5c-5d-4e-3f-7
ww like five	a4c-3d-4
ww like i	a-14b-3c-4e-4f-6
ww like it	f-3
ww like me	a-5b-4c-3d-2
ww like she	a-3b-3c-4d-3e-10f-5
ww like ten	a-4b-3c-5d-3e-3f-3
ww like that	a3b-3c-6d-5e-8f-6
ww like the	c-2e5f-7
ww like this	a-3b-5c-3e-3f-6
ww like to	a-4c2e-4
ww like you	a-6b-7c-3e-8f-4
ww list .	f-4
ww list of	c-2
ww listen .	a-6b-7c-3e-6
ww live .	a-6b-4c-6d-4e-7f-3
ww live for	a-3
ww live with	a-4f-5
ww locked me	b-4c-3d-2e-3
ww lol .	e-5f-5
ww lonely .	a-6b-5d-3e-4f-5
ww lonely and	a5c-3d-4f-3
ww long way	a-3
ww look ,	c-5d-3f-2
ww look .	a-4b-3c-3d-3e-5f-3
ww look at	a-10b-4c-3
ww look like	a-3b-4c-3d-3f-5
ww looked .	a-7b-6c-7d-5e-5f-6
ww looked at	d-4f-3
ww looked up	a-3b-4c-4d-4e-5f-5
ww looking at	a-4b-9c-5d-3e3f-6
ww looking for	a-7b-10c-5d-8
ww lose her	a-10b-4c-7e-10f-7
ww lost .	a-4b-5c-4d-4e-5f-5
ww lot .	b-6c-5e-3f-7
ww loud .	b-5c-6d-5e-4f-7
ww love .	a-4b-2c-4d-3e-3f-6
ww love it	e5
ww love me	a-4b-7c-5d-4e5f-8
ww love them	c-3f-3
ww love you	a-4c-7e-4f-6
ww loved .	a-4c-3d-6e-4f4
ww lunch .	a-6b-5c-7d-6e-3f-5
ww lying ,	a-5c-3
ww lying .	a-8b-4c-8d-9e-4f-6
ww mad ,	b-3f-3
ww made .	a-4b-5d4f-6
ww made a	a-5b-5c-6d-5e-6f-6
ww made me	a-4b-7c-4d3e-9f-3
ww made some	a-5b-4c3d-5f-5
ww made you	a-3c-4e-4
ww make it	a-8b-4c-3d-3
ww make myself	b-3c-3d-3f3
ww makes me	f-3
ww making a	a-3c-3e-5
ww man .	a-4c-5e-8f4
ww man at	a-5b-7c-6e-4
ww man i	a-6b-2d-5e-5f-5
ww man next	a-4d-4f-5
ww march .	a-6b-6c-5d-5e-3f-5
ww married him	a-8b-3c-3d-4e-4f-4
ww match .	a-4b-3c-4d-4e-6f-3
ww may .	b-4d-4e-3f-4
ww may have	a-7b-4c-8d-7e-4f-5
ww me $	a-3b-5c-3d-3e-7
ww me ,	d-6e-3f-5
ww me .	a-11c-4d-3e3
ww me ?	a-3e-9
ww me a	a-4b-3c-3e-5f-4
ww me about	a-5b-5d-6e-5
ww me again	b4e-2f-4
ww me against	b-5c-3d-4e-3
ww me and	a-6b-4c-6d-3e5
ww me at	a-4b-6c-3d-5e-6
ww me be	b-7e-4f-5
ww me before	e-3
ww me by	a-3b-4d-5e-6f-3
ww me do	b-4c-3d3e-4
ww me down	b-5c-6d-3e-4
ww me feel	a-3e-7f-4
ww me first	a-3e-9f-3
ww me for	a-8b-6c-7d-3e-7f-4
ww me from	b-3e-3
ww me how	b-7e-3f-7
ww me if	a-6b-2c-3e-7
ww me in	a-6b3c-3d-5e-8f-5
ww me into	a-7b-6c-7d2e-8
ww me know	a-3e-3
ww me like	a-5b-5c-4d-5e-8f-9
ww me of	a-5b-6c-7d-6e-4f-3
ww me off	a-6b-3d-4e-8
ww me on	a-4b-3d-4e3
ww me see	e-5
ww me straight	e-4
ww me that	a-5d-3e-6
ww me the	a-6c-5d-5e-12f-4
ww me up	d-3
ww me what	a-5b-5e3
ww me when	a-3b-7c-3d-4e-9f-3
ww me with	a-4b-5e-4
ww me your	b-4d-4
ww mean the	a-6b-8e-4f-4
ww meant to	a-10b-7c-4d-5e4f-6
ww meant well	a6b-3c-6d-3f-4
ww meeting ,	b-3c-3e-4
ww meeting .	b-8e-3
ww meeting at	a-3c-3f-3
ww meetings .	a-6b-5c-5d-4e-3f-5
ww men are	b3c-3d-5e-5f-4
ww messages .	a-7b-3c-3d-5e-3f-3
ww met .	a-2b4c-7
ww midnight .	a-3d-3e-4f-3
ww might have	a-3c-8
ww mine :	b-3d-3f-2
ww minute ,	a-4e-3f-4
ww minutes .	b-4c-4d-3f-4
ww minutes and	a-3b-4c-3d-4e-3f-3
ww mirror .	a-3b-5c-3d-4e-4f8
ww misery .	a-4b-6c-6d-4e-8f-5
ww miss her	d-3f-3
ww miss it	a-4b-8c-6d-6e-7f-7
ww missed the	b-4c-5d-3e-6f-3
ww mistake .	a-4b-2c-2f-3
ww mistakes were	a-4c-8d3
ww mo .	a-3b-2c-3d-3e-3f-3
ww monday .	a-7b-3c-9d-3e-4f-5
ww monday i	c4
ww money .	b-4c-5d3e-3f-3
ww money for	a-3b-3c-4d-3
ww money was	a-6b-4c-3e-3f-5
ww month .	a-5b-3c5d-4e-6f-5
ww month i	a3c-6
ww months .	a3b-3c-3f-3
ww months i	a-6d-3f-3
ww more .	a-6b-3c-5d-3f-4
ww more i	e-4
ww more lie	a-3b-5c-4d-5e-4f-3
ww more than	a-4b-4c-5d-3f-5
ww morning .	a-4b-6c-5e-3f-4
ww mother .	a-4b-8d-4e-6
ww mother always	a-4b-7c-3d-2f-5
ww mother is	a-3c-5e-5f-8
ww mother says	f-3
ww motions .	a-3d-3
ww mountain out	a-3c-3e-5
ww move on	a-5c-6d-4e-3f-6
ww move out	a-3b-3c-5d-3e-3
ww moving the	a-4b-11c-7d-6e-3f-6
ww much .	a-7b-4c-5d-5e-5f-6
ww mug .	a-4b-4c-3d-3e-3
ww must be	a-6b-5c-5d-5e-5f4
ww my actions	a-4b-6c3d-6e-4f-4
ww my arm	a-3b-4c-3d-6f-3
ww my arms	a-4b-5c-6f-4
ww my aunt	a-7b-7f-3
ww my back	a-5b-8c-5d-5e-4f-3
ww my behavior	a-2b-4d-5e-3f-3
ww my birthday	b-3c-8d-4
ww my boss	a-8c-4d-5e-3f-5
ww my brother	a-5c-6
ww my car	b-3c-4e-3f-3
ww my coat	b-4c-6d-3f-4
ww my control	a-8b-8c-10d6e-4f-6
ww my counselor	a-6b-4c-3d-3e-3f-4
ww my daughter	a-4b-5c-5d-4f-5
ww my defense	a6b-5c-4d-7e-3f-4
ww my face	b-9d-7e-6
ww my family	a-3b-3d-4
ww my father	a4b-8c-3d-4f-3
ww my feet	a-3b-5c-5d-5e-5f-5
ww my friend	a-6b-4d-3e-3f-2
ww my friends	a-5b-6c-6d-5e-6f-3
ww my group	a-3c-6
ww my hair	a-5c-3
ww my hand	a-8b-3c-7d3
ww my hands	a-5b-4c-5d-8e-4f-7
ww my head	b-12c-9d-9e-6f-6
ww my heart	a-5b-8c-5d-4e-10f-3
ww my husband	a-9b-3c-6d-5e-3f-4
ww my keys	a-3b-2
ww my knee	c-5d-6e-3
ww my last	a-3b-3c-4d-7f-5
ww my life	b5c-8e-5f4
ww my mother	a-5b-6c-10d-5f-5
ww my old	c4f-3
ww my own	c-6f-3
ww my part	a-6b-5c7d-10e-4f-3
ww my phone	a-6b-3d-4e-5
ww my questions	c-4
ww my rope	a3
ww my shoulder	a-4b-5c-6d4e-3f-3
ww my side	a-5c-4d-8e-3f-3
ww my sister	a-3b-3c-3d-4
ww my son	a-2b-3c-3d-7
ww my sponsor	a-8b-4c-4d-5f-3
ww my stomach	a-2
ww my tablets	a-5b-5c-6d-4f-5
ww my temper	a-4b-3c-5d5e-4f-5
ww my throat	b-3c-3d-3f-6
ww my thumb	a-8b-4c-7d3e-3f-4
ww my twenties	a-4b-4c-4d-4e-5
ww my wife	a-8b-4c-4d-6f-9
ww my wrist	c-3d-4f-3
ww myself .	a-8b-7c-8e-7f-5
ww myself in	a-5b-5c-3d-7e-5f6
ww myself shaving	b-3d-3f-4
ww myself sick	b-3c-3d-3f3
ww myself with	a-4d-5f-8
ww name .	a-6b-3c-4e-3f-4
ww nearly did	b-7d-5e-5
ww need .	a-4b-5c-4d-3e-3
ww need a	b-3c-3
ww need to	a-4b-4c-5d-3e-5f-3
ww needed it	a3b-3e-3
ww never asked	a5b-7c-3e-6f-7
ww never been	a-4b-6c-5d-2e-5f-5
ww never forgets	a-5b-4e-4
ww never had	a3b-3f-3
ww never have	a-10b-6d-8e-6f-7
ww never hit	b-3e-6f-7
ww never lets	d-3e-7
ww never once	a-3b3d-3e-4
ww never paid	a-6b-5d-3e-3
ww never told	b4e-4f4
ww next door	a-4d-4f-5
ww next time	b-5e-3
ww next to	a3b-5c-6d-4e-5
ww night ,	a-3d-3
ww night .	b-6c-5d-4e-4f-7
ww nine ,	a-4f-3
ww nine .	a-4b-3e-4f-2
ww no .	b-4c-3e-4f-2
ww no better	a-3b-5e-6f-11
ww no big	a-3b-3
ww no future	f-6
ww no intention	d-3e7
ww no more	a-3b-4c-3e-4f-3
ww no reason	c-3f-6
ww no screens	f-3
ww no to	a-5b-3e-7f-3
ww no wonder	a-9e-4f4
ww nobody has	a-7b-3c-5f-3
ww nobody in	b-6
ww nobody was	c-6d-5
ww nobody will	b4d-2e-6
ww nobody would	a-7b-8e-8f-6
ww none of	b-4d-3e-4
ww not ,	c-3
ww not .	a-10b-6c-6d-8f-5
ww not a	a-10b-7c-7d-6e-9f-8
ww not allowed	a-3e-7
ww not always	a-8b-10d-4e-5f-12
ww not an	a-6b-4c-8d-5e-5
ww not argue	a-6b-9c-6d-7e-7f-6
ww not as	d-3f-5
ww not asking	a-5c-3d-4e-5f-3
ww not be	b-6c-4d-3e-4f-9
ww not been	c3d-3
ww not behaved	a-3b-2c4d-5f-4
ww not believe	a-5b-8c-4d-4f-7
ww not breathe	a-3b-4c-3d-5e-5f-4
ww not call	a-6c-4
ww not care	a-4e4
ww not come	a-4b-3c-7d-3
ww not deserve	a-6b-5c-5d3e-8f6
ww not do	a-5c-3
ww not enough	a-3b-5c-5d-3e-4f5
ww not even	a-10b-7c-6d-7f-5
ww not ever	b4c-3e-4f-6
ww not exist	a-4b-5c-5d-4e-5f-5
ww not feel	a-3c-5d-4f-8
ww not for	a-5e-5f-2
ww not get	a-8c-6d2e-8
ww not give	a-4b-3c-4d-5f-4
ww not go	a-9b-4c-4d-4e-6f-3
ww not going	a-9b-9c-5d-3e-7f-8
ww not have	a3b-4c-3d-4e-3
ww not help	a-4b-4d-3e-5f-3
ww not hurt	a3b-4d-6e-4f-4
ww not just	a-6b-4c-7d-6e-4
ww not keep	a-3b-6c-4d-5e-7f-5
ww not know	b-3c-6d3e-6f-7
ww not leave	a-2e-3
ww not let	a-6b-7c-4d-4e-9f-3
ww not like	b-3c-4d-4e-8f-4
ww not live	a-5b-4c-5d-4e-5f-5
ww not look	b-3d-3f3
ww not make	a-9b-4c-4
ww not mean	a-5b-5c-4d-8e2f-6
ww not mind	a-9b-4c-4d-6e-3
ww not open	d-5
ww not owe	a-3b-3c-4d-4e-6f-4
ww not pass	a-3
ww not proud	a-4d-3e-3f-3
ww not ring	a-4e-3f-6
ww not say	a-2b-3c-5d-3
ww not see	a-4e5f-7
ww not sleep	b-3c-5d-6e-3f-3
ww not stand	a-10b-7c-4d-7e3f-7
ww not stop	a-6b-3c-9d-5e-5f-4
ww not stupid	a-3b-3c-4d-3e-8f-5
ww not take	a-5b-3c-5d-5e-7f-5
ww not tell	a3c-4e-4f-4
ww not that	a-2
ww not the	a-6d-5
ww not there	a-7c3d-4f-3
ww not think	a-8c-7d-4e-6f-6
ww not to	a-6b-4c-5d-3e-4f-5
ww not trust	a-4b-3c-2d-5e-3f-7
ww not wake	a-5c-6d-5e-3f-4
ww not want	b-3c-5f-8
ww not yet	a-7b-4c-4f-4
ww not you	a-7b-7c-6d-3e-7
ww nothing but	a-4b-3e-4
ww nothing ever	b3c-3d-4e-5f-6
ww nothing i	b6e-8f-4
ww nothing in	a-4b-9c-4d-6e-4f-7
ww nothing is	a-4e-5f-4
ww nothing more	a-7b-5d-3f-5
ww nothing on	a-3b-12c-4d-4e-4f-4
ww nothing to	a-4b-6c-4d-4e-6
ww notice if	a-5b-3d-3e-4f-4
ww noticed i	a-4d-2e-6
ww noticed that	a-2c-3
ww now .	a-4b-5c-3e-5f-5
ww now on	a-3b-4c-3
ww of .	d-3e-3f-3
ww of a	b-9d-11e-11
ww of being	a-4b-4c-5d-6e-7f-7
ww of ben	e-6
ww of embarrassment	a-4c-3f-4
ww of him	a-4b-6d-6e-5f-5
ww of his	b-6f-6
ww of husband	a-5c-3d-4f-6
ww of it	a-11b-7c-7d-13f-3
ww of losing	a3b-3d-3f-5
ww of me	a-4b-8c-4d5f-3
ww of my	b-8d-4e-6f-8
ww of myself	a-6b-3c-6d3e-6f-8
ww of tea	a-3c-4f-3
ww of the	a-3b-3c-5e3f-3
ww of them	a-3d-5
ww of this	b-6c-6d-6e-8
ww of us	a-4d-3e-3
ww of what	f-3
ww of work	a-3b-3c-6d-4e-4f-6
ww of you	a-5b-6d-3e-4f-3
ww of your	a-6b-3c-4d-6f-4
ww off ,	a-4c-3d-7
ww off .	a-5b-2c-4f-3
ww off the	a-7b-5d-9e-5f-6
ww off with	a-5b-7c-3d-6e-7
ww off without	c-3d-3f-5
ww okay ,	a-8b-3c-6d-5e-3f-7
ww old habit	c-4
ww on ,	a-8b-4c-3d-4e-3f-3
ww on .	a-4b-4c-4d-9e-4f-3
ww on a	a-8b-7c-8d-9e-4f-7
ww on about	e-3
ww on an	a-4b-4c-5d-5e-4f-4
ww on at	a-4b-5d-5e-4
ww on eggshells	a-3c-3e-3f-3
ww on for	a-5b-4c-5d-3e-5f-3
ww on friday	a-6d-5e-3f-3
ww on his	a-3b-8c-2f-8
ww on in	a3b-4c-4d-3e-4f-4
ww on it	a-3b-5d-5e-4
ww on like	a-5c-3
ww on me	a-5b-6e4f-9
ww on monday	a-5b-3d-3e-2
ww on my	a-6b-3c-4d-5e-5f-5
ww on purpose	a-8b-6c-6d-5e4f-5
ww on saturday	a-6b-3c-6d-5f-2
ww on sunday	a-3c-5d-3e-2
ww on sundays	b-2e-2
ww on telly	a-3b-3e-3f-4
ww on that	a-5b-7c-6e-3f-4
ww on the	a-5b-6c-7f-4
ww on their	a-3c-5d3
ww on there	a-8b-5c-5d-4e-5f-4
ww on thursday	c-5f-3
ww on tuesday	a-3b-3d-3e-6
ww on wednesday	a-4b-3c-6d-3
ww on you	a-4c-2d-2e-6
ww on your	a-7b-5c-6d-5e-4
ww once ,	a-4b-2c-3
ww one .	a-5b-6d-4e-5f-4
ww one more	a-3b-5c-4d-5e-4f-3
ww one who	a-4d-3e4f-4
ww online .	a-3b-3c5d-5f-4
ww only a	a-9b-7c-7d-3f5
ww only pictures	b-2e-3
ww only read	b-3c-4d-6f-3
ww open .	a-4d-2e-3f-4
ww open the	a-5b-4c-4d-6e-3f-6
ww opened it	a-4b-10c-4d3e-6f-5
ww opened that	b-3d-3
ww opened the	a-5b-3c-5d-5e-5f-3
ww or i	a-7b-4c-5d-4e-6f-3
ww or not	a-4b-3c-7e5
ww or the	a-6b-7d-4e-4f-4
ww ought to	a-5b-5c-3d-3e-4
ww our bedroom	d-4e-3
ww our daughter	a-7b-5c-4d-5e-7f-4
ww our marriage	a-4b-3c-4d-3f-3
ww out ,	a-3
ww out .	a-4b-6c-5d-5f-5
ww out and	a-6b-4c-3d-4e-2f-6
ww out in	a-5d-6e-3f-3
ww out loud	a3b-3c-4d-3e-3f-5
ww out of	a-4b-8d-3e-3f-5
ww out on	a-6b-5c-5d-7e-3f-4
ww out there	a-6b-3c-3d-3e-3
ww out when	c-4e-8f-3
ww over .	a-5b-4c-6e-5f-4
ww over and	b-3c-3d-3e-4
ww over me	b4d-3e4f-5
ww over my	a-5b-7c-4d-4e-4f-4
ww over the	a-3b-6d-6e-5f-3
ww owe me	a-5b-5c-4d-5e-8f-5
ww own .	a-6b-4c-6e-3
ww own that	a-6b-6c3d-3f-8
ww paid .	a-6b-3d-4
ww paid for	a-4b-6e-4
ww park .	a-3b-4c-4d-3e-3f-5
ww part .	a-6b-3c3d-10
ww part in	a-4b-5c5d-6e-5f-4
ww pass the	a-3
ww people who	a-3b-3c-3d-3f-4
ww person .	a-9b-4c-3d-3e3f-7
ww phone ,	a-8b-3
ww phone .	a-5c-3d-5e-4
ww phone buzzes	a-3b-3c-3d-3f-4
ww phone down	b-5c-4d-3
ww phone every	b-3f-2
ww phone i	b-3
ww phone in	a-7b-5c-7d-7e-3f-7
ww phone is	a-6b-7d-6
ww phone off	b-3c-3d-3e-3
ww phone rang	a-4d-3e-5
ww phone was	a-4c-3d-4f-3
ww pictures ,	a-7b-7c-6d-7e-7f-6
ww pictures .	b-3e-3
ww pictures of	b-3c-4e-5f-4
ww piece of	a-4b-3c-4d-3e-3f2
ww please tell	a-5b-7e-7f-4
ww pleased about	b-5d-4f-7
ww point of	a-3b-4d-4e-5f-5
ww porn .	a-5c-2d-3e-2f-3
ww porn on	a-4
ww posted goodbye	a-4d-3e-5f-4
ww private window	a-4b-4c-4d-4f-4
ww proud ,	a-3b-5c-4d-4e-5f-5
ww proud of	a-4d-3e-3
ww pushed her	a-6b-4c-3e-4f-5
ww pushed me	a-5b-3e-4
ww put a	a-4b-6c-4d-5e-5
ww put his	c-3d-4
ww put it	a-2b-7c-3d-5e-6f-4
ww put the	b-3e-4
ww questions .	a-5b-4c-3d-5e-4
ww quiet ,	a-5b-4c-3d-5e-3f-4
ww quiet .	c-3f-3
ww rain .	a-4b-5c-5d-4e-8f-7
ww raised your	a-3b-7c-3e-6f-3
ww rang .	a-5c-6d-3e-4
ww rang at	e-4
ww rang dan	a-3b-2d-3e-3
ww rang mo	a-3b-2c-3d-3e-3f-3
ww rather be	a-4b-4c-3f-4
ww rather die	b-3c-3e-4
ww read it	b-3c-4e-4f-4
ww read your	b-4
ww reading your	a-5b-6c-5d-6f-4
ww reason i	a4b-4c-4d-5e-3
ww reason to	a3b-3c-4e-3f-6
ww receipt .	a-3b-5d-6e-7f-2
ww regret any	a-4b-2c-4e-3
ww regret that	a-7b-4c-10d-3f-5
ww rejected .	a4b-6c-3e-3f-5
ww responsibility for	a-5b-5c5d-5f-3
ww rest .	a-7b-4c-5e-3f-3
ww right .	b3c-6d-5f-7
ww right :	a-5c-3d-3e-2
ww right there	a3c-3d-5
ww right to	a-8b-5c-4
ww ring anyone	a-4b-4d-2e-4f-6
ww ring at	b-4e-4
ww robbed a	a-4e-4
ww robbed me	a-5b-6c-7d-6e-4f-3
ww room ,	a-5d-3e-4
ww room .	a-3b-3c-3d-5e-3f-3
ww room for	b-2c-2d-5
ww rope .	a3
ww round my	d-5
ww row .	d-4
ww run ,	b-3
ww run .	a-8b-4c-7d-7e-7f-7
ww sad .	a-8b-8c-4d-3e-7f-4
ww sad and	c-3
ww safe with	b-6c-6d-3e-7f-3
ww said ,	a-4f-3
ww said .	b-3e-3f-3
ww said he	e-3
ww said her	e-2
ww said i	b-5e-6
ww said it	a-2b-4d-3f-3
ww said no	c-4d-3e-3f-5
ww said so	a-4b-6f-8
ww said yes	a-3c-3f-3
ww said you	a-3e-8
ww saint .	a-9b-6c-5d-5e-6f-7
ww sam .	a-5b-5c-4d-3e-4f-4
ww same ,	a4b-3c-3d-4
ww same .	b4d-4e-3f-4
ww same day	a-5b-4
ww sat down	b-4c-3d-4f-3
ww sat in	a-7b-3c-3d-3e-4f-3
ww sat on	a-3b-2c-3d-3e-3f-2
ww saturday ,	f-3
ww saturday and	c-7d-3
ww saw it	a-5c-8d-4e-8f-7
ww saw the	a-5b-6c-4e-4f-4
ww say "	b-3
ww say ,	a-5b3c-3d-4e-4f-4
ww say .	b-8c-5e-5f-7
ww say i	a-4b-4f-7
ww say it	a-8
ww say no	a-3b-4c-3e-5f-2
ww say so	a-3
ww say something	a-3b-4c-7e-3f-3
ww say sorry	a-5e-6
ww say that	a-5b-3
ww says .	a-6b-6d-5e-3f-3
ww says he	a-3b-3e-6
ww says i	a-3c-3d-5e-3f-3
ww says she	b-6d-4e-11f-5
ww scared he	a-4b-4e-6f-5
ww scared i	f-4
ww scared of	c-4d-4f-4
ww school .	a-2b-3f-3
ww school run	a-4b-3c-4d-5e-5f-3
ww scratched my	a-3b-4c-3d-6f-3
ww screen .	a-5b-5c-4d-7e-4f-3
ww sea .	b-2c-3d-6e-4f-3
ww second best	a-3b-5c-3f-4
ww second phone	a-6b-5c-3d-4e-3f-6
ww secretly pleased	a-4b-5c-3d-4e3f-3
ww see .	a-4c-3e-11f-2
ww see him	a-6b-3d-3e-5f-5
ww see it	e4
ww see that	a-5c-4d-3e-3
ww see the	a-3c-3e-6
ww see what	b-4c-3e4f-9
ww see your	b-3
ww set up	a-5b-6c-7d-6e-8f-4
ww shaving .	b-3d-3f-4
ww she asked	b-5c-4d-5e-7f-3
ww she came	b-3e-4
ww she could	a-3d-3e-7
ww she did	a-4b-6e-3
ww she has	b4f-3
ww she is	a-7b-9c-4d-4e-3f-8
ww she loves	a-3b-6d-3e4f-7
ww she never	a-5e-8f-3
ww she said	a-3b-3c-3d-3e-6
ww she says	a-4b-7d-4e-6f-3
ww she thinks	b-4
ww she threw	b-3e-8
ww she told	a-5b-4e-5f-4
ww she wants	b-5c-4d-2e-7
ww she was	b-5c-3d-6e-12f-3
ww she will	a-5b-8c-7d-7e-8f-4
ww she would	a-7b-5c-5d-4e-10
ww shook the	a-4b-5c-4d-4e-4f-4
ww shop .	a-6d-4
ww should have	b-3e-3
ww should leave	a-3d-4
ww should not	b-5c-3d-6f-3
ww shoulder .	a-4b-4c-3d-6e-5f-4
ww shout .	a-4c-3e-4f-3
ww shouted ,	c-2
ww shouted at	a-8b-7c-4d-3e-3f-4
ww show me	a-4b-3c-2d-3e-3
ww sick .	b-3c-3d-3f3
ww side .	a-3b4c-3d-3e-3f-3
ww since .	a-5b-5c-5f-3
ww since january	a-5b-4c-3e-6f-3
ww since the	a-7b4d-3e-4
ww single time	a-3b3d-3
ww sister .	a-3b-5c-4d-3e-4f-5
ww sit down	a-3c-4e-4
ww sit there	a3f-4
ww site .	a-5b-5c-6d3f-3
ww sites were	a-5b-3c-5d3e-4f-3
ww six ,	c-3d-2
ww six .	b-3c-3e-3
ww six and	b-4e-4
ww slammed the	c-3f-4
ww sleep .	a-2b-3c-3d-3f-4
ww sleep in	a-7d-5e-4
ww slept .	c-4d-2
ww slow reader	a-3b-2c-4d-2f-7
ww small .	a-3b-5c-3d-3e-3f-4
ww small talk	b-3c-3f-3
ww so .	a-8c-2e-6f-7
ww so hard	e-3f-3
ww so i	b-8c-3e-5f-3
ww so it	a-11b-5e-5f-3
ww so much	a-5b-3c-4d-4f-5
ww so stupid	a-6b-4d-2e-7f4
ww so that	c-4d-5
ww so the	a-8b-4d-7f-5
ww so tired	a-3b-3e-6f-8
ww so we	a-5b-5f-3
ww so you	a-6e2
ww some things	a-2c6d-3
ww someone who	a6b-6e-4f-5
ww something .	a-4b4c-3e-4f-3
ww something i	a-6b-6c-6d-3e-2f-4
ww something to	a-5f-3
ww something wrong	a-4b-5e-5f-9
ww sometimes i	d-2f-4
ww son says	a-4c-3f-3
ww sorry $	a-4b-4d-7e-3f-5
ww sorry ,	a-9b-3c-4e5f-4
ww sorry .	a-10d3e-4f-12
ww sorry about	a2b-3c4d-4e-5f-4
ww sorry for	a-10b-5d-6f-6
ww sorry i	c-4e-2
ww sorry if	a-4b-5c-10d-4e-5f-3
ww sorry that	a-4c-6d-4f-3
ww sorry to	a-4b-4c-10d-7e-5f-5
ww sorry you	a-10b-7c-8d-5f-6
ww spain .	a-2b-6c-4e-5f-5
ww sponsor .	b-5c-5d-5f-3
ww spying .	a-3b-4c-3d-6e-3
ww stairs .	b-4d-3e-5f-3
ww start .	a-6b6c-3f-4
ww station .	a-4b-5c-4e-6f-4
ww stay ,	a-4c-3f-3
ww stay .	a-3b-4c-6d-3e-6
ww stayed at	a-5b-6c-3d-3f-4
ww stew .	a-3b-3c-4d-4e-6f-4
ww still doing	b-6d-3f-3
ww stood in	a-4c-4d-3e-5
ww stop ,	a-3c-6
ww stop .	a-5b-6c-4d-4e-7f-5
ww stop asking	c-3d-7e-5
ww stop at	a-4c-4e-2f-4
ww stopped in	a-3b-5c-5d-5f-5
ww stuff .	a-6b-5c-6d-8e-7f-4
ww stupid .	a-5b-4c-3e6f-4
ww such a	a-6b-6c-6d-5e-5
ww sunday ,	a-9b-3
ww sunday .	b-5c-6e-5f-4
ww sunday and	e-3
ww supported by	a-3b-7d-3e-4f-3
ww supposed to	a4f-3
ww surprise .	a-4b-3d-3e-2f-3
ww swim .	a-4b-7c-3d-4e-6f-6
ww switched it	a-4c-3d-5
ww switched off	a-4c-3
ww table ,	a-4
ww table .	a-3b-4d-3e-5
ww tablet in	a-5b-5c-4d-2e-4
ww tablets .	a-3b-3c-4d-7e-4f-4
ww take a	b-7
ww take the	a-11b-11c-9d-5e-6f-5
ww take your	a-3b4c-5d-10e-4
ww takes me	a-3b-5c-6d-3e-5f-5
ww talk ,	a-9f-4
ww talk .	b-3c-3e-4f-3
ww talk about	a-3c-5d-4e-3
ww talked .	a-5b-3
ww talking about	b-4d-5e-5
ww tea .	a-3b-4c-6d-4e-4f-6
ww teething .	a-5b-4c-3d-3e-5f-3
ww tell her	a-7b-4e-10f-5
ww tell me	a-7b-6
ww tell my	a-3b-3c-4f-3
ww tell the	e-2
ww tell you	b-4c-5d-5e-5f-5
ww tell your	b-6c-4d-2f-7
ww telling me	b-5e3f-4
ww telling the	a-4b-12c-3d-6e-7f-5
ww telling you	a-6c-8d-3e-4
ww ten ,	b-3d-3f-3
ww ten .	a-5b-3c-4d-7e-3f-4
ww ten minutes	a-4b-3c-5e-3f-3
ww than a	a-3b-5c-4d-3e-4f-3
ww than i	a-5b-8c-6d-5e-6f-6
ww than the	a-4b-3c-4d-3e-4
ww than you	b-5d-4e-5
ww thank god	a-3b-3d-3e-2f-2
ww thank you	a-6b-5c-6e-4
ww that .	a-4b-5d-5e-8
ww that account	b-3d-3
ww that again	a-3c-2
ww that i	a-12c2
ww that is	a-5b-5c-2d-3e-3
ww that it	a-6c-3
ww that meeting	a-3c-3
ww that nothing	a-4b-12c-3d-3e-3
ww that on	a-7b-4c-5d-4e7f-8
ww that order	a-5b-4d-3f-5
ww that site	a-4b-5c-4d3f-4
ww that song	a-7b-8c-5d-6e-5f-5
ww that the	b-6c-3d-5
ww that thing	a-6b4e-3
ww that was	a-9b-4c-6d-5e-4f-5
ww that way	b-3c-3d-4
ww that you	c-8d-3e-11f-7
ww the account	a-7b-4c-5e-3f-3
ww the address	a-4b-4c-4e-4f-4
ww the agreement	b-3c-3d4f-3
ww the algorithm	a-4b-6c-3d3e-6f-3
ww the app	b-3c-3d-3f-3
ww the baby	b-3c-4d-3e-7f-5
ww the back	a-5b-6d-5e-5f-8
ww the ball	a-6b-5c3d-9e-4f-3
ww the bank	a-3c-3
ww the bath	a-4b-2c-3d-3e-3f-3
ww the bathroom	a-4b-6c-4d-4e-4f-8
ww the bed	e-4
ww the bedroom	a-5b-2c-3d-3f-4
ww the belt	a-4b-8c-5d-6e-7f-6
ww the bench	b-5c-4d-5e-4f-4
ww the better	e-6f-3
ww the bike	b-5d-4f-4
ww the bill	a-2
ww the bin	a-5c-6d-7e-6f-5
ww the bins	a-4b-4e-4
ww the blood	b-4c-2d-5f-4
ww the blue	a-7b-3c-3
ww the boiler	a-8b-7c-5d-6e-7f-7
ww the bread	a-3b-4c-6d-4e-4f-4
ww the bridge	a-6b-6c-3d-6e-8f-3
ww the browser	a-3b-4c-4e-3
ww the bus	a-8b-5c-3d-4
ww the cake	a-5b-4d-3e-3f-4
ww the call	a-4b-5c-3d-7e-3f-3
ww the canal	a-3b-4f-3
ww the car	a-8b-3c-5d-4e-3f-4
ww the caravan	b-4c-2d-3e-6
ww the card	a-3c-3d-3
ww the cat	a-4b-3d-7e-3f-3
ww the children	a-3b-8c-3d-3e-5f-4
ww the code	a-4b-2e-3
ww the counselor	a-3b-8
ww the date	a-5b-3c-5d-3e-3f-5
ww the day	a-4e-3
ww the days	b-5c-3d-4e-4f-4
ww the dentist	a-5b-5c-4d-5e-6f-5
ww the disclosure	a-4b-3c-3d-4e-5f-5
ww the dishes	a-3b-3c-3d-5f-4
ww the doctor	a-3b-5d-3e-4f-3
ww the dog	a-9b-5c-5d-4e-4
ww the door	a-4b-4c-3d-3e-4
ww the drawer	d-5
ww the drink	a-4b-4c-4e-7f-4
ww the end	d-6e-4f-6
ww the extent	a-4b-3c-5d-3f-4
ww the eye	a-5b-6c-4d-7e-5f-5
ww the family	a-7b-8c-6d4e-8f-5
ww the fence	a-3b-3c-3d-5e-4
ww the filter	a-4b-2c-3e-3
ww the first	a-6e-3
ww the form	a-4b-7c-8d-3e-5f-5
ww the forms	a-3b-4c-3f-3
ww the fridge	b-4c-3d-4e-5f-3
ww the garage	a-4b-5c-3d-5e-4f-6
ww the garden	a-5b-4c-5d-7e-6f-5
ww the gas	b-4c-3d-4e-3f-3
ww the group	a-3b-7d-3e-6f-3
ww the gym	a-5b-5c-3d-4e-4f-5
ww the hall	a-4b-6c-4d-6e-7f-6
ww the heating	a-5b-4d-6e-4f-4
ww the history	a-5b-4c-5e-4f-5
ww the holiday	a-3c-7d-6e-6
ww the hospital	a-7b-2c-6d-5f-3
ww the hotel	c-3
ww the house	a-4c-3d-4f-5
ww the ice	b-4c-5d-6e-4f-4
ww the iron	a-3e-4
ww the ironing	a-5b-6c-3d-4e-6f-5
ww the job	a-5b-2d-3e-5
ww the joint	a-3
ww the kettle	a-5b-4c-3d-3e-5f-3
ww the kids	a-3c-5d-7e-6f-4
ww the kitchen	a-4b-2c-3d-8e-4f-3
ww the knife	f-4
ww the laptop	a-5b-3c-3d-5e-5
ww the last	b-9c-6d-3e-5f-3
ww the lawn	a-3b-5c-4d-6e-4f-4
ww the letters	b-4c-3d-3e-7f-5
ww the library	a-4b-6c-5d-5e-5f-6
ww the lie	c-7d3e-4
ww the long	a-3f-3
ww the lot	a-8b-6c-3e-7f-4
ww the lying	a-8b-7
ww the man	a-8b-4c3d-4e-3f-6
ww the marks	a-3b-6c-5d-6e-5f-2
ww the meeting	a-4b-3c-3d-5e-3f-3
ww the messages	a-6b-5c-4d6e-7f-3
ww the mirror	a-3b-5c-3d-4e-4f8
ww the money	a-3b-3c-5e-3
ww the month	a3b-3c-5d-5e-3
ww the morning	a-4b-4e-3
ww the motions	a-3d-3
ww the neighbours	a-7b-3c-7d-5e-3f-4
ww the old	a-7b-8c-10e-6f-10
ww the one	a-4b-4c-3d-6f-5
ww the other	a-3d-4
ww the oven	b-3c-4d-6e-3f-3
ww the phone	c-5e-4f-4
ww the picture	b-4c-3d-4e-5f-2
ww the pictures	a-7b-6c-5d-5e-5f-5
ww the plan	a-4b-4f-5
ww the point	a-3b-4d-4e-5f-5
ww the police	a-3b-4c-3d-6e-3f-3
ww the post	a-3b-8c-5d-4e-3f-6
ww the private	a-4b-4c-4d-4f-4
ww the radio	b-4c-5e-3f-3
ww the rails	a-4b-5c4d-5e-4f-4
ww the razor	b-4c-9d-5e-3
ww the reason	a4b-4c-4d-5e-3
ww the receipt	a-5b-4d-5e-7
ww the river	a-4b-3c-2f-5
ww the road	a-2b-3c-6d-6e-5f-5
ww the roof	a-4b-3c-3
ww the room	a-4b-2c-3d-5e-4f-3
ww the router	d-3
ww the row	a-8b-5d-6e-4f-7
ww the rule	a-6b-5c-4d-8e-4f-5
ww the same	a4b6d-3f-3
ww the school	a-5b-3c-5d-6e-5f-3
ww the sea	a-3b-3c-5d-5e-4f-3
ww the second	a-6b-5c-4d-3e-3f-7
ww the shed	a-6b-4d-3f-3
ww the shop	a-4b-3d-4e-6f-3
ww the shower	a-5b-7c-5d-6e-6f-5
ww the site	a-6c-8d3e-3
ww the sofa	a-5b-6c-3d-5e-4f-3
ww the spare	b-5c-6d-4e-4f-5
ww the stairs	b-4d-3e-5f-3
ww the statement	a-5b-4c-3d-3e-4
ww the statements	b-3e-6
ww the station	a-3b-7c-3d-3e-7f-3
ww the study	b-4c-3d-3e-3f-4
ww the summer	a-5b-5c5d-4e-5f-3
ww the table	a-6e-5
ww the tablet	a-8c-4d-3
ww the therapist	a-4b-5c-3d-3e-4f-4
ww the thought	d-2
ww the time	a-4b3c-2d-5e-7
ww the train	a-4b-6c-4d-3e-4f-5
ww the truth	a-6b4c-5d3e-7
ww the two	d-3
ww the urge	a-4b-4c-3e-5f-4
ww the wall	a-6b-3d-3e-3
ww the washing	a-6b-3c-6d-6e-6f-4
ww the way	a-10b-7d-11e-7f-4
ww the weekend	a-4b-6c-5d-4e-5f-5
ww the whole	a-5b-5d-6f-5
ww the window	a-5b-7c-8d5e-7f-7
ww the windows	a-4b-4c-3d-6f-4
ww the word	a-4b-2d-3
ww the world	a-4c-6e-4f5
ww the worst	a-4b-7c-3d-6e-6f4
ww their own	a-3c-5d3
ww them ,	a-5b-3
ww them .	a-7b-8c-5d-5e-6f-7
ww then i	a-4c-5
ww then it	a-4c-3d-3
ww there .	b-5c-5d-7e-7f-6
ww there are	a-3b-4c-3d-7e-3f-10
ww there for	a-9c3d-8f-3
ww there has	a3
ww there is	a-8b-7c-3d-8e-7f-3
ww there on	f-4
ww there was	b-3c-6d7f-4
ww thing ,	b-7c-6d-5e-4f-8
ww thing .	a-5b2c-4d-5e-3
ww things ,	e-9f-2
ww things .	a-5b-3d-5f-3
ww things i	a-3b-4c5d-3f-3
ww think .	b-3d-5e-5f-3
ww think about	b4d-3e-9
ww think he	e-3f-4
ww think i	b-6d-3e4f-4
ww think it	a-8b-3c-7d-5e-3f-10
ww think of	a-4b-5d-3e-7f-3
ww think you	a-3b-3c-7e-7
ww thinking .	a-9c-4e-3f-3
ww thinking about	a-3b-4d-5f-4
ww thinking of	a-2c-3d-11f-3
ww thinks i	a-3b-4d-3e4f-3
ww thinks it	b-6d-3e-6
ww this ,	a-7b-4d-4f-3
ww this .	a-7b-5c-3d-4e-5f-10
ww this ?	a-4b-4c-4d-5e-3f3
ww this anymore	b-6
ww this family	a-5c-5d-8e-7f-4
ww this habit	b-3c-7d-6e-3f-4
ww this house	d-3e-6
ww this is	a-8b-8c-5d-5e-6f-7
ww this on	a-7b-4c-5d-4e-7f-5
ww this time	a-3b-9c-5d5e-9f-5
ww this to	a-9b-8d-4
ww this week	a-5b-5c-4d-2e-6f-4
ww this would	a4e-3
ww this year	a-3b-4c3d-4f-3
ww though i	a-6b-3e-3f-4
ww thought about	a-3b-4c-8d5e-6f-4
ww thought i	a-6c-4d-3e-7f-4
ww threatened to	a-4b-4c-3d-4e-6f-4
ww three .	a-7b-6c-3e-3f-5
ww three times	a-4b-5c-3d-4e-3f-4
ww threw a	a-4b-4c-3d-6e-5f-3
ww threw me	a-4b-5c-3d-3e-3f-2
ww through a	b-7c-5d-7e-7f-5
ww through his	a3b-6c-3e-3f3
ww through the	a-8b-7c-5f-6
ww through your	a-7b-4c-6d-9
ww throw the	b-4e-3f-3
ww thursday ,	a-4c-3e-3f-3
ww thursday .	a-3b-4c-7d-4e-6f-5
ww till it	a-7b-7c-5d-5e-6f-5
ww time .	a-3b-3c-7f-4
ww time :	d-3
ww time he	c-3f-3
ww time i	a-3e-2f-3
ww time the	b-5e-6
ww time we	a-4b-7e-3
ww time you	a-6e-4
ww times ,	a-7b-4
ww times .	a-4b-6c-3d-5e-7f-4
ww tired ,	c-5f-4
ww tired .	a-5b-5c-2e-7f-10
ww tired and	a-4d-2e-4
ww tired of	a-3b-4c-5d-4e-6f-8
ww to .	a-3b-5c-5d-3e-4f-4
ww to a	a-5b-4c-8d-6e-5f-9
ww to answer	a-3e-3
ww to apologize	a-4b-3d-3e-3
ww to ask	a-4b-3c-6d-2e-5f-3
ww to be	b-3c-4d-3e-3
ww to bed	a-4b-4c-5e-8f-7
ww to believe	a-3b-5c-3d-5e-6f4
ww to blame	a-4b-6c-4d-4e-7f-3
ww to call	a-5b-7c-5d-6e-3f-5
ww to check	a3b-3e-6f-3
ww to come	a-4b-4d-2e-9f-3
ww to deal	a-4b-3e-3
ww to die	a-3b-7c-3f-3
ww to do	a4b-7c-5e-8f-5
ww to end	a-8b-3c-4e-5f-4
ww to explain	a-5b3c-3d-4e-6f-5
ww to fail	a-4b-7f-3
ww to feel	a-5b-5c-7e-8
ww to find	a3b-3e-5
ww to fix	a-4b-6c-5d-4e-7f-4
ww to get	b-4c-5d-3e5f-3
ww to go	a-6b-6c-3e3
ww to group	a-4b-4c-5d-10e4f-4
ww to hear	a-6b-3c-7f-4
ww to hurt	a3b-6c-4d-3e5f-5
ww to it	a4b-6c-3d-2e-7
ww to keep	a-3b-6c-7e4f-6
ww to know	a-7c-8e-3
ww to leave	a-5b-8c-7d-3f-4
ww to live	a-5b-3c-5d-3e-6f-4
ww to look	a-4d-2e3f-3
ww to make	a-4b3c-3d-4e-7f-4
ww to me	a-3d-8e-9f-5
ww to move	a-5c-5e-4
ww to my	a-10b-7d-7e-3f-7
ww to open	a-5b-6c-3d-4e-5f-5
ww to ring	a-6b-3e-3
ww to say	a-3b-4c3e-8f-4
ww to see	a-6b-3c-8e-7f-5
ww to shout	a-4c-3e-4f-3
ww to sit	a-3c-4e-4
ww to sleep	a-9b-5c-6d-3e-10f-5
ww to spain	a-2b-6c-4e-5f-5
ww to start	a-9
ww to stay	a-10b-3c-6e-6f-3
ww to stop	a-7b-6c-4e-7f-5
ww to talk	a-6c-5e-3
ww to tell	a-8b-3c-4d-4f-3
ww to the	a-9b-5c-3e-7
ww to them	a-4b-8c-4e-3f-6
ww to think	a-4b-4c-3d-5e-6f-6
ww to throw	b-4e-3f-3
ww to trust	a3b-8e-7f-3
ww to two	a-6b-4c-5d-5
ww to worry	b-5c-3d-3e-3
ww to write	a-7c-4d-4f-2
ww to you	a-9c3d-5f-5
ww today ,	b-4f-3
ww today .	a-4b-4c-3d-4e-4f-5
ww today i	b-4c-2e-5f-5
ww together .	b-4f-3
ww told .	a5b-4e-3
ww told about	a-5b-4c-3d-6e-6f-7
ww told claire	a-2b-3c-3
ww told her	a-3b-3c-3e-4f-8
ww told him	a-4b-3f-4
ww told me	a-4b-3e-9f-3
ww told my	c-5
ww told the	a-3d-3e-3f3
ww told them	a-8b-3c-4d-6f-2
ww told you	a-3b-4c-6d-3e-3
ww tomorrow .	b-3c-2e-4f-3
ww tonight ,	a-3b-3c-4e-4f-3
ww tonight .	a-7b-6c-4d-5e-7f-8
ww tonight and	b-3c-3d-3
ww tonight i	b-3d-3f-5
ww too .	a-3b-3c-7d-3f-4
ww too much	a-3e-4
ww took a	b-3e-2
ww took my	a-3b-4e-6
ww took over	a-4b-3c-4d3f-3
ww took the	a-3b-4c-7d-4e-4
ww touch .	a-6b-9c-4d-4e-6
ww tracker on	b-3c-4e-3f-3
ww train .	a-5b-5c-4d-5e-5f-5
ww trust .	a-5b-5d-6f-3
ww trust myself	a-4d-4e-3f-8
ww trust you	a-4d-3e-7
ww truth ,	b-5e-3
ww truth .	b-3d-6e-10f-4
ww tuesday .	a-3d-2e-3f-5
ww turned it	b-5c-3d-5e-3f-6
ww turning up	a-4c-4
ww twenties .	a-4b-4c-4d-4e-5
ww twenty .	b-3f-5
ww twenty minutes	a-5b-3d-5e-3f-3
ww twice ,	b-4
ww twice .	a-5b-4c-4e-5f-6
ww two hours	b-3c-3
ww two of	a-7b-2c-3d-6
ww typed the	a-4b-4c-4e-4f-4
ww unbearable .	a3e-3
ww under the	a-6b-6c-4d-5e-5f-7
ww unheard .	a-3b-5c-4d-4e-3f-4
ww until i	a-4b-6c-4d-4e-6f-4
ww until they	b-2c-4d-3e-4f-3
ww until you	a-5b-4c-3d-4e-4
ww up ,	a-5b-4c-4d-3e-3f-4
ww up .	a-3b-6c-8e-4f-7
ww up a	a-5b-4c-6d-7e-3f-5
ww up about	a-3b-5c-5d-6e3f-5
ww up again	a-3b-2c3d-5e-3f-2
ww up all	a5c-5
ww up and	a-8b-6c-6d-10e-6f-7
ww up at	a-4b-6d-3e-4
ww up every	a-4c-5d-6f-4
ww up how	a-3b-4c-4d-4e-5f-5
ww up in	a-4b-3c-4d3e-5f-3
ww up my	a-5b-8c-7d-6e-6f-5
ww up on	a-4c-4d3e-7f-3
ww up the	a-7b-9c-4d-5e-6f-4
ww up to	a-7b-3c6d-7e-5f-3
ww up tomorrow	c-3e-6f-4
ww up with	a-2
ww upstairs .	a-3b-3f-4
ww us .	b-6c-7d-5e-7f-5
ww us to	a-3b-4c-4e-4f-3
ww used to	b-4c-3d-3e-7f-6
ww waiting for	a-6b-5c-4d-4e-3f-6
ww wake up	a-5c-6d-5e-5f-5
ww walk .	a-3b-3c-4d-3e-4f-6
ww walked out	a-4b-3f-6
ww walked to	a-3c-3f-4
ww walking on	a-3c-3e-3f-3
ww wall .	b-5d-4e-4f-4
ww want .	a-4c-3d-3e-3
ww want it	a-5b-3e-7
ww want me	a-6b-7d-3e4f3
ww want my	b-3c-6f-7
ww want this	b-4e-7
ww want to	b-4d-2f-6
ww want you	a-4c-6e-5f-3
ww wanted to	a-3c-3d-2e-4f-3
ww wants to	a-3b-9c-6d-5e-11f-3
ww was .	a-6b3c-3e-4
ww was a	a-9b-2c-3d-4
ww was about	a-6b-6c-3d-5e-3f-8
ww was ages	a-5d-2e-3
ww was at	f-3
ww was bored	c-5d-5e-2
ww was broken	a-6b-4c-10d4e-7f-4
ww was cancelled	a-6b-4c-3d-5e-4f-3
ww was dead	a-7e2
ww was doing	b-4c-5d-5e-4
ww was for	a-5b-6c-3d-6e-3
ww was given	a-8b-9c-6d-7e-8f-6
ww was going	a3d-3e-5f-5
ww was gone	a-9b-3d-2e-4f-3
ww was hungry	a-3c-2
ww was i	f-2
ww was in	a-8b-4c-3d-8f-3
ww was just	a-10b-7c-3d-9e-6f-7
ww was late	a-6d-3f-3
ww was like	a4c-3d-4
ww was mine	b-3d-3f-2
ww was my	b-4c-5d-5
ww was not	a-6b-4c3d-3e-11f-7
ww was nothing	d-3
ww was on	a-12b-4c-6d-3e-4f-3
ww was one	b-6d-3e-6
ww was only	a-7
ww was paid	a-5d-7e-3
ww was scared	b-4c-4d-5e-8f-3
ww was so	a-10b-5e-6f-7
ww was some	a-6b-4c-3d6f-6
ww was stressed	a-6c-7d-6
ww was stupid	a-4c-3d-3e-6f-3
ww was switched	a-6c-4d-4
ww was that	b-3c-9d-8e-3f-6
ww was the	b-11c-4d-8e-4f-8
ww was tired	a-7c-4d-4
ww was two	a-5b-5c-3d4f-5
ww was wrong	a-5b-4c-5d-5e-3f-5
ww was your	a-10c-5f-2
ww waste of	a-5b-4c-4d-4e-5f2
ww watched porn	a-6
ww watches me	a-3b-4c-3d-3e-6f-6
ww watching .	a-5b-4d-3e-3
ww water .	d-3
ww way ,	b-5e-7f-3
ww way .	b-2c-3d-4
ww way for	a-2b-3c3d-6e-4f-3
ww way home	b-4c-4d-9f-4
ww way out	c-4d-3e-5f-3
ww way that	a-3
ww way to	a-5b4c-4d-7e-7f-4
ww way you	a-5d-2e-4
ww we agreed	a-5b-3c-2e-3f-4
ww we are	a-6b-4c-4d-5e-7f-5
ww we had	a3b-3c-3d-4f-3
ww we have	a-5b-6e-3f-3
ww we laughed	e-3
ww we met	a-3b4c-5
ww we need	a-5b-4c-6d-3f-3
ww we talk	a-3d-3f-4
ww we talked	a-5b-3
ww we went	c-3d-2e-5f-3
ww we were	a-4b-5d-4f-4
ww weak .	a-5b-5d-3e-5f2
ww week ,	a3e-4
ww week .	a-6b-3d-4f-5
ww weekend .	a-4b-7c-5d-5e-7f-6
ww weeks .	a2b-4c-6e-4
ww well ,	b-2c-4e-3
ww well .	b-4d-7e-4f-5
ww well done	a-5b-4c-7d-5e-5f-4
ww went .	a-6c-3d-2e-8f-3
ww went by	a-9b-3c-6e-3f-3
ww went for	a-6b-6c-5d-3f-4
ww went off	a-4b-5c4d-5e-4f-4
ww went on	a-6
ww went quiet	a-4b-3c-3e-3
ww went through	c-3d-3f-3
ww went to	a-5c-5e-4
ww were away	b-5d-4
ww were crossed	a-6b-3c-5d4e-4f-4
ww were good	a8b-3c-5d-3f-4
ww were imagining	c-3e-3
ww were in	a-6b-3d-6e-5
ww were lied	a-7b-3c-3d4e-5f-4
ww were made	a-5c-9e-3
ww were not	a-11b-4c-4d-8e-11f-3
ww were right	a-5b-5c-4d-4e-5
ww were thinking	d-7
ww were you	a-8b-4e3
ww what a	a-5b-6c-7d-3e-5f-9
ww what did	c-5d-4e-3f-9
ww what do	a-6d-3f-7
ww what happened	a-3
ww what i	b3d-3f3
ww what is	a-4b-2d-3e4
ww what kind	a-5b-3c-3d-5e-2f3
ww what was	a-3b-3c-6d-4e-6f-5
ww what you	a3b-4c-5d-5e-7f-3
ww when .	a-3b-3c-3e-3f-5
ww when he	a-3b-5c-3d-5f-5
ww when his	e-2f-5
ww when i	a-8b-6c-3e4f2
ww when it	a-4c3d-3f-3
ww when she	a-4c-3e-7
ww when the	a-4b-8c-5d-6e-6f-6
ww when you	b-5c-8d-3e-10
ww when your	a-4c-5
ww whether i	a-6b4c-2f-3
ww which is	a-5b-4d-3f-6
ww while ,	a-7b-2c-3d-3
ww while .	a-4b-4c3f-5
ww while he	a-4b-4c-4e-7
ww while i	e-4f-3
ww while we	a-4b-5d-4f-3
ww who i	a-4b-8c-4d-4e-7f6
ww whole time	a-2b-4c-3d-5e5
ww why did	a-5c-2f-2
ww why i	a-3c-2d-3f-3
ww wife has	a-3b-3d-2e3
ww will .	b-4c-3
ww will be	a-7b-5c-3d-5e-5f-5
ww will do	a-3b-3f-2
ww will find	b-4e-4f-4
ww will forget	a-3b-6d-8e4
ww will hurt	e-3f-5
ww will kill	a-3d-3e-3
ww will leave	f-2
ww will never	a-3b3c-4d-4e-5
ww will not	c-4d-4e-6f-5
ww will ring	b-5d-4f-4
ww will say	a-2f-3
ww will stay	d-3f-2
ww will take	b-6
ww will tell	b-2c-6
ww window .	a-4b-4c-4d3e-7f-3
ww window at	a-4b-5c-3f-3
ww windows down	a-4b-3c-3d-3f-4
ww wired that	a5b-4c-3d-4
ww wish i	a-4b-6c-3d-3e-7f-5
ww wish you	a-3b-5c-3e3
ww with a	a-7b-3c-5d-5e-3f-9
ww with claire	a-3b-4e-3
ww with her	a-8b-6c-10d3f-4
ww with his	a-3b-3f-4
ww with it	a-3b-5c-3d-5e4f-7
ww with me	a-5b-10e-13f5
ww with my	a-8b-5c-4d-5e-5
ww with no	a-4b-4c-3f-5
ww with that	a-5d-4e-5f-3
ww with the	a-5b-6c-10d-13e-9f-4
ww with you	b4c-3e-6f-6
ww with your	a-8b-3d-7e-8
ww without a	a-7c-5d5
ww without being	a-7b-3e-3
ww without my	a-3b-5c-6d-7e-4f-3
ww without that	c-3
ww without the	f-4
ww word .	a-3b-4c-4d-4e4
ww work ,	a-5
ww work .	a-14b-4c-7d-4e-3f-4
ww work has	a4c-7e-3
ww works ?	a-4
ww worry .	b-3c-3d-3
ww worse than	a-5b-8c-4d-5e-5f-3
ww worthless .	a-3b-5c-5d-3e-3f4
ww would be	a-15b-4c-3d-3e-6f-7
ww would do	a-9b-13c-9d-6e-4f3
ww would have	a3b-6c-8d-5e-6f-5
ww would help	a-6b-5c-5d-4e-6f-4
ww would kill	a-4b-6c-6d-6e-9f-7
ww would like	a-4e-10f-3
ww would love	e5
ww would never	a-4b-3e-7
ww would not	a5b-3c-5d-3e-6f-3
ww would rather	a-5b-4c-4e3f-3
ww would say	a-7b-3c-3e-8
ww would think	a-3e-9
ww would you	a-3e-3
ww writing this	a-7b-4c-5d-4e-7f-5
ww written down	a-6b-4
ww wrong .	a-4e-7f-7
ww wrong that	c-4f-3
ww wrong with	a-4b-5d-5e3f5
ww year .	a-8b-4c2d-6e-4f-3
ww years .	a-7b-3c-4d-4f-4
ww yes .	f-3
ww yet .	a-5b-5c-3d-3e-6f-4
ww you $	a-8c-6d-4e-5f-3
ww you ,	b-7c-8e-5f-8
ww you .	c-8d-4f-5
ww you :	a-5e-4f-4
ww you ?	a-10b-10c-2e-4f-7
ww you a	a-3c-4e-4f-5
ww you about	a-5b-3c-7d-4
ww you always	c-3d-3e-7
ww you and	a-7b-4d-5e-5f-4
ww you are	a-10b-13c-5d-11e-3f-6
ww you asked	b-3e-8
ww you at	a5
ww you because	c-3e-7f-3
ww you bring	a-4b-4d-4e-5
ww you broke	a-6b-5c-4d-4e-5f-5
ww you by	a-5b-3c-3
ww you came	b-7e-5f-3
ww you can	a-6b-4c-3e-7
ww you care	a-4b-6d-3f-4
ww you could	a-14b-6c-3d-4e3
ww you dare	a-3b-3c-2d-4e-5
ww you deserve	a-4b-3c4d-5f-5
ww you did	a-9b-9c-7e-3f-4
ww you do	b-6d-5
ww you down	a-4c3
ww you ever	a-6c-7d-3e-8f-3
ww you expect	b-8c-5d-5e7f-5
ww you feel	e5
ww you for	a-4b-4c-8d-3e-4f-2
ww you found	a-6b-4c-8d-9e-11
ww you gambled	a-5b-4c-3d-4e-5f-5
ww you go	a-4
ww you got	a-3b-8c-4d5f-3
ww you had	b-8c-6d-4e-3
ww you hate	a-7b-8c-6d-5e-7f-8
ww you have	a-2c-6d-4f-8
ww you hear	a-2
ww you hurt	b-3e-5
ww you i	c-4e-3
ww you in	a-4b-3c-8d-7
ww you just	a-8b3d-5e3
ww you keep	a-9c-4d-6e-11f-3
ww you know	b-2c-5d-3e-4
ww you land	b-3c-3e-4f-3
ww you leave	a-6b-3d-3e-4
ww you left	a-3b-3e-3
ww you lie	a-6b3c-3d-7e-7f-2
ww you like	a-5b-7c-3d-3e4f-5
ww you look	a-4b-4c-3e-5f-5
ww you made	b-7d-4e-7
ww you make	a-4b-6c-4d-6e-5f-4
ww you most	a-4b-4c-4d-3e-6f-7
ww you must	a-5b-7c-3d-3e2f-4
ww you need	a-4b-4d-3e-6f-6
ww you never	d-3e3f-3
ww you on	a-5b-3c-10d-6f-3
ww you opened	e-4
ww you ought	a-5b-5c-3d-3e-4
ww you put	a-3b-7d-3e-8
ww you raised	a-3b-7c-3e-6f-3
ww you rang	a-4c-4
ww you read	b-3c-2
ww you said	a-3b-7e-10
ww you say	a-3b4c-3e-3
ww you should	a-6b-8c-5d-8e-8f-3
ww you show	a-3
ww you still	b-3c-3f-7
ww you tell	b-3e-8f-3
ww you that	a-8b-5f-5
ww you the	a-6b-3d-5e-4
ww you things	a-4c-4f-4
ww you think	a-8b-9c-3d-3e3f-3
ww you threw	a-4b-5c-3d-3e-4
ww you to	a-9b-4c-9d-3e-6f-6
ww you told	a-5b-5c-3e-7f-6
ww you tonight	a-4b-7c-5e-3
ww you took	a-4b-3c-4
ww you walked	e-3
ww you want	a-5b-5c-6d-3e-4f-3
ww you went	b-4e-6
ww you were	b-3c-4
ww you when	a-5c3d-3e-3f-3
ww you will	a-4b-9c-3d-4e-9
ww you with	a-4b-4c-5d-5f-3
ww you would	a3b-3c-3e3
ww your father	b-3d-3e-3
ww your fault	a-6b-6d-4
ww your fist	a-3b-7c-3e-6f-3
ww your head	a8b4c-3e-4
ww your job	a-3b-5d-4e-4f-3
ww your messages	b-3c-3d-5f-3
ww your mind	a-5b-3c-4d-3e5
ww your mother	a-6d-4e-6f-7
ww your own	e-5
ww your part	a-3b-4c-9e-4
ww your phone	a-5c-3d-3
ww your sister	a-8b-3e-6
ww your trust	a-6b-4d3f-3
ww yourself .	a-4b-8c-3d-4f-4
ww £60 on	a-4c-4d-5e-3f-4
www " . $	a-3b-3c-4f-3
www , again .	b-4c-5e-3
www , and he	b-3c-4e-5f-3
www , and i	a-9d-4e-2f-2
www , and it	a-13b-8c-3d-3e-4
www , and my	a-4f-3
www , and that	a-5b-5c-3f-2
www , and the	a-6b-3d-4e-3
www , and then	a-6b-4e-5f-3
www , and you	a-12b-5c-5d-5e-9
www , at the	a-5b-3d-4e-2
www , but i	a5c-4
www , but it	b-3c-5d-3e-3f-6
www , but that	a-7
www , but the	f-3
www , but you	a3
www , do you	a-4c-4e-2f-3
www , he is	a-9b-5c-2d-5e4
www , he told	e-3
www , i am	a-11b3c3d-6e-6f4
www , i can	e4
www , i did	d-5
www , i felt	a-3
www , i have	a-7b5f4
www , i lied	a-5b-3d-5f-3
www , i mean	a-7b-6f-4
www , i never	b3c-9d-4e-3f-7
www , i said	b-5c-3d-3e-4f4
www , i want	a-2b-3c-4e-4f-4
www , i will	a-4b-8e-5f-4
www , is it	a-5b-5d-3e-5f-4
www , it is	a4b-7f-6
www , it was	a-9b-4d-3e-3f-3
www , love .	a-4b-2c-4d-3e-3f-6
www , nothing more	a-6b-5d-5f-5
www , once ,	a-4c-3
www , she told	a-5b-2f-3
www , sit there	a3f-4
www , so i	a5b-5c-3e-4f-3
www , so the	a-6b-4d-5f-4
www , so we	a-5b-5f-3
www , thank god	a-3b-3d-3e-2f-2
www , that is	a-3b-5c-3e-3f3
www , that was	a-8c-5d-4f-3
www , then it	a-4c-3d-3
www , we agreed	b-2f-3
www , which is	a-6b-5c-3d-4f-7
www , with claire	a-3b-4
www , you are	a-11b-3e2f3
www , you have	a-3f-4
www , you just	a-7b3
www : i said	c-3
www : i took	c-5
www : leave the	d-3
www : the filter	b-4d-5e-4
www ^ all men	a-9b5c-3d-3e-4f-5
www ^ all you	a-3c-4d-4
www ^ apologies if	a-6c-4d-4e-3f-3
www ^ are you	a-3e-4f-4
www ^ at least	a-5b-7c-3d-3e-5f-3
www ^ because of	a-4b-4d-6e-6f-3
www ^ can not	b-6
www ^ can we	a-5d-3
www ^ can you	c-4d-4e-5
www ^ certain sites	a-5b-3c-5d3e-4f-3
www ^ could you	a-4c-3f-6
www ^ deep down	b-3c-3d-3e4f-4
www ^ do not	a-5b-4d-5e-6
www ^ do you	a-4e-6f-5
www ^ either you	a-3b-5c-4d-4e-4f-4
www ^ every day	a-5d-3e-3
www ^ every single	a-3b3d-3
www ^ every time	b-5e-5
www ^ everyone is	a-3b3d-3e-3
www ^ everyone would	a-6b-6d-3e-10f-4
www ^ everything in	b-4c-5d-3f-4
www ^ give me	a-6b-3c-5d-3e-5f-4
www ^ goodbye everyone	b-4c-6d-3e-3f-6
www ^ have i	a-9b-4f-4
www ^ he came	a-3b-5e-3f-4
www ^ he does	a-5b-3c-5d-4f-5
www ^ he followed	b-5c-4d-4e-4
www ^ he grabbed	c-2
www ^ he had	a-3b-3d-3e-6
www ^ he has	a-10b-10c-6d-7e-3f-6
www ^ he held	a-3c-6e-7
www ^ he hit	b-3c-3e-4
www ^ he is	a-7b-14c-4d-6f-14
www ^ he left	b-5
www ^ he locked	b-4c-4d-5e-4
www ^ he made	a-5b-3c-5d-3e-4f-5
www ^ he never	a-3b-7d-3e-5
www ^ he only	e4f-2
www ^ he pinned	b-4c-4d-4e-3
www ^ he pushed	a-5b-3e-4
www ^ he put	c-3d-4
www ^ he said	a-3e-5
www ^ he says	b-5e-9
www ^ he threw	b-5c-3d-4e-3f-3
www ^ he took	a-3c-3d-2e-6
www ^ he touched	b-5c-3d-3e-4
www ^ he wants	b-10c-7d-6e-11f-5
www ^ he was	a-5b-4c-4d-6e3f-6
www ^ he will	b4
www ^ he would	a-3b-3e5
www ^ he wrote	b-3e-5
www ^ how could	a-7e-2
www ^ how do	a-4
www ^ i acted	a-4b-3c-4d-4e-3f-4
www ^ i always	a-4b4c-5d-6e-4f-10
www ^ i am	a-8b-7c-9d-17e-18f3
www ^ i apologize	a-6b-3c-4d-4e-3f-4
www ^ i asked	a-3c-2f-3
www ^ i behaved	a-3b-3d-2
www ^ i blamed	a-5b-3c-6d-3
www ^ i bought	a-3b-5c-4d-3e-3f-3
www ^ i broke	b-4d-5f-4
www ^ i burned	a-5b-8c-6d-6e-6f-6
www ^ i called	c-6
www ^ i can	a-8c-7d-6e-9f-5
www ^ i checked	a-2b-9c-5f-5
www ^ i closed	a-4b-7c-5d-5e-4f-5
www ^ i could	a-10b-8c-7d-6e-6f-9
www ^ i counted	a-6b-4c-6d-5e-4f-6
www ^ i cried	a-5b-7c-4d-6e-5f-7
www ^ i cut	a-5b-6c-5d-5e-5f-8
www ^ i deleted	a-4b-5c-5d-5e-3f-3
www ^ i deserved	a3c-6
www ^ i did	a4b-6c6d-10e-6f-14
www ^ i died	a-8b-3c-4d-4e-4f-4
www ^ i do	a-15b-13c-12d-3e-9
www ^ i drove	a-4b-3c-6d-5e-3f-5
www ^ i ended	a-3b-3c-4d-5f-4
www ^ i expect	a-3c-5e-4
www ^ i failed	a-6b-8d-8f-5
www ^ i feel	a-10b-3c-9d-6e-8
www ^ i felt	a-6b-5c-6d-3e-3f-3
www ^ i flinch	a-3b-2c-3f-5
www ^ i found	a-3b-5c-3d3e-4f-4
www ^ i gave	b-7d-8e-3f-7
www ^ i get	b-3c-7d-7f-4
www ^ i got	a-6b-6c3d4e-6f-4
www ^ i grabbed	a-3b-4c-4d-4e-4f-4
www ^ i had	a-3b-5c-9d-11e-3f-9
www ^ i hate	a-4b-4c-5d-5e-5f4
www ^ i have	a-16b-4d-7e-5
www ^ i heard	a-6b-5c-5d-5e-3f-4
www ^ i held	a-3b-4c-5d-4e-3f-5
www ^ i hid	a3b-8c-5d-5e-5f-5
www ^ i hit	a-8b-6c-8d-7e-5f-7
www ^ i hope	a-5b-4c-7d-3e-4f-5
www ^ i hurt	a-7b-6c-5d-6e-4f-5
www ^ i just	a-6b-4c-5d-5e-6f-3
www ^ i keep	a-4b-4c-3d-4
www ^ i kept	b-6c-4d-3f-3
www ^ i know	b-4d-3e-4f-6
www ^ i let	a-6b-6c4d-10f-6
www ^ i lied	b-8c-6d-5f-7
www ^ i locked	a-4b-3c-3f-3
www ^ i looked	a-5b-7c-6d-6e-3f-8
www ^ i lost	a-6b-3d-7e-3f-3
www ^ i made	a-5b-4c-3d-6f-7
www ^ i make	b-3c-3d-3f3
www ^ i meant	a6b-3c-6d-3f-4
www ^ i merely	a-6b-5c-5d-7e-4f-7
www ^ i miss	b-4c-3d-3e-3f-4
www ^ i must	a-6b-6c-5d-5e-6
www ^ i nearly	a-5b-7c-7d-8e-6f-8
www ^ i need	a-3b-5c-7d-4e-4f-5
www ^ i never	b8c-2d-3e-4f-4
www ^ i noticed	a-4b-4c-5e-4f-4
www ^ i only	c-4d-5
www ^ i opened	a-5b-4c-6d-5e-4f-3
www ^ i overstepped	a-6b-7c5d-6e-5f-6
www ^ i pushed	a-6b-4c-5e-4f-4
www ^ i put	a-4b-4c-4d-5e-5f-4
www ^ i regret	a-8b-4d-10e-4f-5
www ^ i said	a-6b-9c-5e-4f-11
www ^ i sat	a-3b-2c-3d-3e-3f-3
www ^ i saw	a-5b-7c-5d-3e-10f-6
www ^ i say	b-4c-3
www ^ i scratched	a-3b-4c-3f-3
www ^ i shook	a-3b-5c-5d-4e-3f-4
www ^ i should	c-6
www ^ i shouted	a3b-6c-4d-3f-2
www ^ i slammed	a-3b-3c-4d-3e-3f-5
www ^ i take	a-9b-8c6d-8f-7
www ^ i think	a-3b-3c-7e-6
www ^ i thought	a-6b-3c-6d-7e-4f-3
www ^ i threw	a-4b-6c-6d-8e-4f-5
www ^ i told	a-7b-6c-6d-5e-3f-5
www ^ i took	b-3c-10d-5
www ^ i used	a-5b-4c-4d-4e-6f-7
www ^ i waited	a-5b-3c-4d-3e-4f-3
www ^ i walked	a-3f-3
www ^ i want	a-12b-6d-5e-13f-5
www ^ i wanted	b-4c-5e-5f-5
www ^ i was	b-5d3e-8f-7
www ^ i watched	a-6b-2
www ^ i went	a-2b-7d-8e-5f-6
www ^ i will	a-11b-3c-8d-6e-9f-12
www ^ i wish	a-5b-6c-3d-3e-10f-5
www ^ i would	a-4b-4c-3d-4e-11f-6
www ^ i wrote	a-3b-3c-4d-3e-3f-5
www ^ if i	a-4c-6
www ^ if it	a-7b-4f-3
www ^ if the	b-6d-5e-7f-4
www ^ if you	b-4e-5
www ^ in my	a6b-5c-4d-7e-3f-4
www ^ is it	a-7f-3
www ^ it did	a-8b-5c-6d-7e-4f-6
www ^ it got	a-4b-4c-2d-5f-4
www ^ it happened	a-5b-5d-5f-3
www ^ it is	d-4e-4f-6
www ^ it just	a-7b-8c-2d-8e-7f-7
www ^ it was	a-8b-13c-7d-3e-4f-8
www ^ it would	a-8b-6d-4e-4f-4
www ^ let me	a-2e-2
www ^ men are	a5b-4c-3d-4
www ^ mistakes were	a-4c-8d3
www ^ my boss	a-8c-4d-5e-3f-5
www ^ my counselor	a-6b-3d-3f-4
www ^ my father	b-4c-5d-5e-2f-5
www ^ my friend	a-6b-4d-3e-3f-2
www ^ my husband	a-9b-3c-6d-5e-3f-4
www ^ my mother	a-9b-5c-4d-5e-3f-5
www ^ my phone	a-6d-3
www ^ my sister	a-3b-3d-4
www ^ my son	a-3d-4
www ^ my sponsor	a-9b-3d-3f-3
www ^ my temper	a-4b-3c-5d5e-4f-5
www ^ my thumb	a-6b-4c-6d5e-4f-5
www ^ my wife	a-8b-4c-4d-4e3f-7
www ^ nobody would	a-7b-8e-8f-6
www ^ none of	a-10b-3d-3e-3
www ^ nothing ever	b3c-3d-4e-5f-6
www ^ nothing on	a-3b-12c-4d-5e-4f-4
www ^ on sunday	a-4b-3c-5d-4e-3f-2
www ^ one more	a-3b-5c-4d-5e-4f-3
www ^ put the	b-4c-3d-4e-4
www ^ she asked	b-7c-6d-5e-7f-4
www ^ she came	b-3e-4
www ^ she did	a-4b-6e-3
www ^ she has	b4c-2d-3e3f-5
www ^ she is	a-6b-8c-4d-3f-7
www ^ she never	a-5e-8f-3
www ^ she said	a-4b-5c-7d-5e-8
www ^ she thinks	b-4
www ^ she threw	b-3e-8
www ^ she wants	b-5c-4d-2e-7
www ^ she was	b-4c-3d-6e-11f-4
www ^ she will	a-5b-8c-9d-9e-7f-6
www ^ she would	a-7b-7c-6d-4e-8
www ^ show me	a-4b-3c-5d-2f-3
www ^ sometimes i	d-2f-4
www ^ sorry if	a-7b-3c-4d-6e-5f-4
www ^ tell me	a-5b-5c-2d-3e-8
www ^ thank you	a-6b-5c-5e-4
www ^ that is	a-5b-8d-8e-4f-7
www ^ that was	a-7b-3c-5d-4e-4f-6
www ^ the algorithm	a-4b-6c-3d3e-6f-3
www ^ the bus	a-5
www ^ the doctor	a-4b-4d-3
www ^ the drink	a-3b-3c-4e-8f-6
www ^ the filter	a-4c-3
www ^ the kids	a-6b-3d-5
www ^ the man	a-3b-3d-5f-6
www ^ the old	a-8b-6c-7e-7f-9
www ^ the phone	a-8b-5c-8d3
www ^ the reason	a4c-4d-6
www ^ the therapist	a-4b-5c-3d-3e-4f-4
www ^ the thought	d-2
www ^ the truth	a-7b-7c-5d4e-6f-6
www ^ the urge	a-4b-3c-4e-4
www ^ there are	a-3b-4c-3d-7e-3f-10
www ^ there is	a-9b-8c-4d-9e-8f-3
www ^ this is	a-6b-8c-5d-7e-6f-7
www ^ tonight i	b-3e-3f-5
www ^ we are	a-4b-3c-4d-5e-4f-5
www ^ what a	a-5b-6c-7d-3e-5f-9
www ^ what did	c-5d-4e-3f-9
www ^ what do	a-6d-3f-7
www ^ what i	a-4b-6f-4
www ^ what is	a-4d-3e-6
www ^ what kind	a-5b-3c-3d-5e-2f3
www ^ what was	d-4e-5f-6
www ^ when you	a4b-2
www ^ why did	a-5c-2f-2
www ^ you always	a-7b-4c-3d-4e-7f-3
www ^ you are	a-20b-13c-4d-12e-5f-13
www ^ you asked	b-4e-8
www ^ you broke	a-6b-5c-4d-4e-5f-5
www ^ you came	b-3e-3
www ^ you can	a-4b-4e-6
www ^ you could	a-8b-6c-5d-5e-3f-3
www ^ you did	a-15b-9c-9d-10e-3f-5
www ^ you do	a-9b-7c-3d-6e3f-3
www ^ you found	a-4b-6c-4d-7e-9
www ^ you got	a-3b-8c-4d5e-8f-3
www ^ you had	a-9b-7c-5d-6e-9
www ^ you have	a-13c-7d-5f-9
www ^ you hurt	b-3e-5
www ^ you keep	a-9c-4d-6e-11f-3
www ^ you left	a-3b-3e-3
www ^ you lie	a-5b5c-4d-6e-6
www ^ you like	a-5b-7c-3d-3e4f-5
www ^ you look	a-4b-4c-4d-3e-5f-3
www ^ you made	b-7d-4e-7
www ^ you make	a-4b-6c-5d-7e-5f-5
www ^ you must	a-5b-7c-3d-3e2f-4
www ^ you need	b-4e-5
www ^ you never	d-3e3f-3
www ^ you ought	a-5b-5c-3d-3e-4
www ^ you put	a-3b-8c-3d-5e-7
www ^ you said	a-3b-7e-10
www ^ you should	a-6b-9c-5d-9e-7f-3
www ^ you think	a-4b-8c-6d-4e4f-5
www ^ you threw	a-4b-5c-3d-3e-4
www ^ you told	a-4b-5c-3d-3e-8
www ^ you walked	e-3
www ^ you want	a-5b-6c-4d-5f-5
www ^ you were	a-9b-4c-3f-3
www ^ you will	a-3b-8c-3d-4e-9
www ^ you would	a-8b-3e6
www a bad person	c-3e-4f-4
www a bank .	a-4e-4
www a bit of	b-3d-6e-3f-5
www a break after	a3c-6
www a child .	a-4b-2c-2d-3e-4f-3
www a coward ,	b-11
www a coward .	a-5c-3d-3e-4f-4
www a coward in	a-3c-3f-7
www a cup of	f-3
www a cushion and	d-5e-5
www a fool of	c-3d-4e-5f-4
www a fool to	a-3b-3f4
www a fraud .	b-3c-2d-3e-5f-6
www a good book	c-3d-5e-3f-3
www a husband .	a4b-5c4d-3f-5
www a list of	c-2
www a lot .	b-6c-6e-4f-8
www a man .	a-4b-2c-5e-8f4
www a minute ,	a-4e-3f-4
www a mountain out	a-3c-3e-5
www a piece of	a-4b-3c-4d-3e-3f2
www a row .	d-4
www a screen .	a-5b-5c-4d-7e-4f-3
www a slow reader	a-3b-2c-4d-2f-7
www a tracker on	b-3c-4e-3f-3
www a waste of	a-5b-4c-4d-4e-5f2
www a way that	a-3
www a while ,	a-7b-2c-3d-3
www a while .	a-5b-5c3d-8f-5
www a year .	a-5b-3c-7d-3e-6f-7
www about everything .	a-3b-5e-4f-3
www about it ,	a-3
www about it .	a-3b-4c-6d3e4
www about it in	e-6
www about sunday .	c-5e-5
www about the boiler	a-3b-3c-5d-4e-6f-5
www about the marks	a-3b-6c-5d-6e-5f-2
www about the money	b-5c-5e-4f-3
www about the phone	b-4d-3e-3
www account . $	a-4b-4c-3d-4e-3f-3
www accountable for that	a-3c7d-3f-3
www addict . $	a-4b-5c-5d-5e-4f-5
www ade . $	a-3b-3c-4e-4f-4
www afraid i will	b-3e-3f-6
www afraid of what	f-4
www after . $	a-6b-6c-3d-5f-5
www after the month	a3c-6
www again , i	a-3b-3c5d-4
www again . $	a-4c-3e-4f-11
www again ? $	a-3c-3
www again i will	b-4d-3f-4
www against me .	a-3b-8c-4d-3e-5f-8
www agreed . $	a-6c-2d-3f-4
www all . $	a-3b-5c-4d-4e-6f-3
www all men are	a-10b3c-3d-4e-5f-5
www all of it	b-3c-5f-3
www all to stop	e-4
www alone . $	a-4c-3d-5e-5
www always do this	b5c-4d-3f-4
www am . $	a-6b-9c-5e-3f4
www am a joke	a-5b-6c-4d-4f5
www am a mess	a-3b-3e-3f-6
www am a slow	a-3b-2c-4d-2f-7
www am a terrible	b-4c-3e-4f6
www am a useless	d-3f6
www am a waste	a-5b-4c-4d-4e-5f2
www am afraid i	b-3e-3f-6
www am afraid of	a-3b-3d-3f-3
www am ashamed of	a-5c-6d-4e-12f-7
www am asking .	a-5b-4c-3d-3e-3f-6
www am at group	a-3b-4c-3e-4
www am checking up	a-3b4e-5
www am done with	a-6b-7c-4d-6e-5f-6
www am glad i	a-4c-3d-3
www am going to	a-7c-4d-2e-4f-5
www am like this	a-3b-4e-4f-6
www am not a	a-3c-7f-3
www am not allowed	a-3
www am not enough	a-3b-5c-5d-3e-4f5
www am not going	a-9b-9c-5d-3e-7f-8
www am not proud	a-4d-3e-3f-3
www am not stupid	a-3b-3c-4d-3e-8f-5
www am scared i	f-4
www am scared of	a-3e-8f-4
www am so tired	a-3b-3e-6f-8
www am sorry ,	a-9b-3c-4e-3f-5
www am sorry .	a-9b-5d3f-4
www am sorry about	c3d-6e-6f-6
www am sorry for	a-9b-4d-5f-6
www am sorry i	c-5e-2
www am sorry if	b-4c-8d-2f-3
www am sorry that	a-4c-6d-4f-3
www am sorry to	a-4b-4c-10d-7e-5f-5
www am sorry you	a-10b-8c-8d-4e-6f-6
www am still doing	b-6d-3f-3
www am such a	a-3b-4c-4d-3e-3f2
www am telling you	a-6c-7d-4e-5f-3
www am walking on	a-3c-3e-3f-3
www an hour ,	a-9
www an hour .	c-4d-3e-3f-3
www an hour and	c-3d-3
www and a worse	a-3c-2d-3f-3
www and back ,	a-3c-3f-4
www and cold .	b-5c-6d-5f-5
www and i am	a-10b-3c4e-4f-9
www and i can	c-3
www and i did	a-5c-7d-4f-5
www and i do	d-3
www and i feel	b-3
www and i have	a-9b-4c-7d-3e-4
www and i kept	a-7
www and i know	a-5b-4c4d-4f-5
www and i let	c-2
www and i like	a-5b-3c-4e-5
www and i mean	a-3b-7e-3
www and i miss	a-4d-4e-4
www and i rang	a-5b-4c-8d-3e-4f-4
www and i said	c-3
www and i still	a-6c-5d-3
www and i told	a-6b-3c-3d-5f-8
www and i used	a-3b-5c-4d-4e-4
www and i want	b-4c-7e-4
www and i was	a-4c-3d-3e-5
www and i went	c-3
www and i will	a-8b4c-3
www and i would	a-3c-3e-3
www and it is	b-8e-3
www and it was	a5b-3c-5d-7e-3f-3
www and left .	b-3c-4d-4f-3
www and left you	a-4c-3
www and she is	a-5d-4e-11f-7
www and that is	a-7c-3f-3
www and then i	a-5b-2
www and there was	c-6d3
www and tired .	b-5c-5d-5e-4f-5
www and told her	e-3f-4
www and we talked	a-5b-3
www and you did	a-7b-5c-8d4e-8f-3
www and you have	a-10b-6c-3d-3e-6
www angry . $	a-4b-3d-3e-4f-4
www angry that i	d-3
www answer tonight .	a-3e-4
www any of this	a-4
www anybody . $	a-8b-4c-3d-4e-3f-4
www anymore . $	a-6c-4d-4f-8
www anyone . $	a-11b-5c-6d-4e-8
www anyone else .	e-4
www anything . $	a-8b-9c-5d-4e-7f-7
www anything else .	b4d-3f3
www apologize . $	a-3b-5c-6d-6e-3f-4
www apologize to my	a-2b-6c-10d-6e-3f-6
www apologized . $	a-2b-4c-3e-4
www are . $	a-5b-6c-7d-3e-5f-9
www are a coward	a-3e-3f-3
www are making a	a-3c-3e-5
www are no better	a-3b-5e-6f-11
www are nothing but	a-4b-3e-4
www are secretly pleased	a-4b-5c-3d-4e3f-3
www are the reason	a-7b-4c-3e-6f-3
www are wired that	a5b-4c-3d-4
www are you ?	a-3f-4
www arm with the	a-3
www around . $	a-6c-3d-3
www as if i	f-4
www as though i	a-6b-3e-3f-4
www ask . $	f-3
www ask before i	b-3c-3d-4f-4
www asked . $	a-3e-4
www asked about the	b-4c-3d-5e-5
www asked for a	a-6
www asked how i	a-5b6d-4e-4f-3
www asked if i	a-3b-2
www asked why i	a-4c-3d-3f-3
www asking . $	a-6b-4c-4d-5e-5f-7
www at all .	a-3b-2e-6
www at dinner .	a-3b-3c-7
www at him and	a-6b-5c-3d-3f-4
www at it .	a-4b4c-4d-3e-5f-5
www at jo .	b-3
www at me with	a-3b-4e-4
www at my sister	a-3b-4
www at night .	a-3b-4c-4
www at pictures of	b-3c-4e-5f-4
www at six .	c-3
www at six and	b-4e-4
www at small talk	b-3c-3f-3
www at ten ,	b-4d-4f-4
www at the end	a3b-6
www at work ,	a-5
www at work .	a-8b-7d-5e-4f-9
www at your mother	a-4b-4c3d-3e-3f-10
www attacked . $	a-3b-6c-3d-4e-4f-3
www autopilot kicked in	a-5b-4c-3d4e-3f-5
www away . $	a-7c-6e-8f-7
www away and i	a4c-5
www away from me	b-6c-5d6e-5f-6
www baby . $	a-4b-5c-5d-4e-4f-6
www back . $	a-5b-6c-4d-5e-6f-6
www back in .	a-5b-3c-5d3e-4f-5
www back to it	b-4e-5
www bad . $	a-8b-4c-3d-5f-5
www bad person .	c-3e-4f-4
www bank . $	a-5
www bath . $	a-7c-3d-3e-2
www bathroom . $	a-5b-7c-4d-8e-4f-9
www be . $	a-4b-8e-3f-4
www be better off	a-2c-3e-3f-4
www be dead than	e-7f-3
www be here ,	a-7b-3e3
www be here at	e-6f-3
www be loved .	a-4c-3d-6e-4f4
www be with her	a-6b-5f-4
www beat me at	a-3b-3c-3e-4
www because i did	a6b-4c-8d-5e-6
www because i was	c-5d-3
www because of him	a-4b-6d-6e-5f-5
www because of you	a-4
www because we had	a3c-2
www bed . $	a-6b-7c-6d-7e-6f-7
www bedroom . $	d-3e-3
www been . $	a-6b-3c4d-6
www been honest about	a-3b-3
www been on my	b4c-7d-7e-2
www before . $	a-4b-3d-7e-5f-5
www before i asked	d-3e-5
www behaved badly at	a-3b-3d-2
www behavior . $	a-2b-4d-5e-3f-3
www ben . $	e-6
www best . $	a-3b-5c-3f-4
www better . $	a-8b-5c-6d-3e2f-4
www better of me	e-6f-3
www better off without	c-3d-3f-5
www bike . $	a-3b-5c-3d-7e-7f-6
www bill . $	a-2
www birthday . $	b-3c-3e-6
www biscuit . $	a-6b-7c-4d-4e-3f-5
www bit me ,	a-4b-4c-3d-3e-5f-3
www bit of a	b-3c3d-7e-3f-3
www blame you for	a-4b-6c-5d-4e-6f-5
www book . $	c-3d-5f-3
www boundaries were crossed	a-6b-3c-5d4e-4f-4
www bread . $	a-5b-4c-6d-3e-5f-5
www break after the	a3c-6
www bridge . $	a-5b-5c-5d-7e-4f-4
www bring it up	a-4b-4d-4e-5
www broke your trust	a-5b-4d-5f-3
www burned my arm	a-3
www burned my hand	b-3c-4d-6e-3f-3
www bus was late	a-3b-3d-3f-3
www but i have	a4
www but it was	c-5d-4
www buzzes . $	a-3b-3c-3d-3f-4
www by lunch .	b-3c-3e-3
www by now .	d-3e-4
www by the time	a-3e-6
www by you .	a-4b7d-3e-6f-3
www call . $	a-5b-6c-5d4e-4f-4
www call it a	a-3b-2c-3e-3f-2
www came across as	a-3b-3c-3d-3f-4
www came at me	a-3b-4e-4
www came in .	d-4
www came to the	b-7c-3d-6e-6f-7
www can not breathe	a-3b-4c-3d-5e-5f-4
www can not do	a-5c-3f-2
www can not go	a-11b-4c-6d-4e-6f-5
www can not keep	a-3b-6c-4d-5e-7f-5
www can not look	b-3d-3f3
www can not stand	a-10b-7c-4d-7e3f-7
www can not take	b-3c-4e-5f-3
www can say no	b-4e-4
www can we talk	a-3d-5
www cancelled . $	a-4b-3d-5e-4f-3
www car . $	a-3b-5c-3d-4e-3f-4
www car park .	a-3b-4c-4d-3e-3f-5
www card . $	a-3c-4
www carried on .	a-4b-3c-4d-3e-6f-4
www cat . $	a-5b-5c-4d-6e-5f-4
www caught . $	a-4b-4d-4e6
www caused . $	a-5d4f-4
www certain sites were	a-5b-3c-5d3e-4f-3
www change . $	b5c-3d-3e-4f-8
www check his phone	a-5c-2f-5
www checked your phone	a-2b-9c-5f-5
www checking . $	a-3b-6e-3f-6
www checking up on	a-3b4e-5
www child . $	a-4b-2c-2d-3e-4f-3
www children . $	b-6d-3e-5f-5
www chips . $	a-3d-4
www chose it .	a-6b-6c-7d-7e-5f-5
www coat . $	a-3c-2f-3
www code . $	a-4b-2e-3
www cold . $	a-3b-6c-6d-3e-3f-5
www come clean about	d-3
www come to the	a-4b-4c-6d-3e-8f-4
www cooking . $	a-7c-7d-6e-2f-7
www could i have	a4f-7
www could not care	a-4e4
www coward . $	a-5c-3d-3e-4f-4
www cricket . $	a-4b-5d-5e-5f-3
www cried . $	a-3b-3e-6f-3
www crossed a line	a-4c3d-4f-3
www cry . $	a-3b-6c-4d-3f-5
www cup of tea	f-3
www cut myself shaving	b-3d-3f-4
www dan . $	a-3d-3e-3
www daughter . $	a-4b-3d-4e-3
www day . $	b-10c-4d-5e-5f-4
www days . $	a-6b-9c-5d-6e-5f-6
www dead . $	a-5b-4c-4d-6e-5f-5
www deal with the	a-4b-3e-3
www declined . $	d-3e-3
www deep down you	b-3c-3d-3e4f-4
www deleted the history	a-3b-5c-3d-3e-4f-3
www dentist . $	a-5b-5c-4d-5e-6f-5
www deserve . $	a-4b-3c4d-5f-5
www deserve to be	a-4c-3d-6e-4f4
www did . $	a-9d-6e-4
www did i do	a-5c-3e-3f-4
www did look ,	a3c-4
www did not .	b-2c-5d-2e-3
www did not get	a-8b-3c-7d4e-8f-3
www did not open	d-5
www did not say	a-4b-6e-3
www did not want	a4b-4c-12d-4e-11f-4
www die , i	b-8c-2f-4
www die . $	a-4e-4
www died of embarrassment	a-4c-3f-4
www dinner . $	a-3b-3c-7
www do , sit	a3f-4
www do . $	a-6b-11c-9d-5e-3f-9
www do anything right	a-4b3c-3e-3f-4
www do it .	a-10b-9c-3d3e-6
www do not deserve	a-4b-4c-4d-8e-7f6
www do not even	b-3d-3e5
www do not feel	a-3c-5d-4f-8
www do not know	b-3c-6d3e-6f-7
www do not owe	a-3b-3c-4d-4e-6f-4
www do not ring	a-4b4d-3f-5
www do not say	c-6f-3
www do not think	a-8c-7d-4e-6f-6
www do not trust	a-4b-3c-2d-5e-3f-7
www do not wake	a-4b-3c-6d-6e-3f-5
www do not want	a-7b-3c-3f-8
www do not you	a-3b-3c-2d-4e-5
www do this .	b5c-4d-3f-4
www do this anymore	b-6
www do you feel	a-5
www do you need	a-6d-3f-7
www do you want	f-2
www dog . $	a-4b-3c-3d-4f-5
www doing . $	b-5c-3d-4e-3f-3
www done . $	a-7b-5c-5d3e-4f-3
www done i am	b-6c-3d-4e-5f-6
www door . $	b-4c-4
www down , and	a-5c3f-2
www down . $	a-3b-3d-8e-6f-3
www down the stairs	b-4c-3d-4e-4f-3
www down with the	a-3c-4e-3f-3
www drink . $	a-7b-5c-2d-3e-7f-3
www drove to the	a-4b-4c-5d-4e-3f-6
www dying . $	d-4
www each of the	a-5b-4c-4d-4e-4f-4
www eight . $	a-6b-5c-4d-3f-5
www else . $	a-10c-5d-4e-5f4
www end . $	a-4b5c-5d-4e-3f-4
www end of my	a3
www end of the	a-7b-4c-6d-7e-6f-5
www enough . $	a-4b-7c-6d-4e-4f3
www enough for you	a-4e-4f-5
www even notice if	a-5d-3e-3f-4
www evenings . $	b-4c-3d-4e-4f-3
www every bit of	a-3b-4c-6e-6
www every day .	a-9b-11d-4
www every night .	a-4b-4d-5
www every single time	a-3b3d-3
www every sunday .	b-6d-3e-5f-3
www every time i	b-5
www every time the	b-5e-6
www every time we	a-4b-7e-3
www everyone is better	a-3b3d-3e-3
www everything . $	a-2b-6c4d-4e-5f-4
www everything in the	b-4c-5d-3f-4
www exist . $	a-4b-5c-5d-4e-5f-5
www expect you to	a-3b-3c-5d-3e-5f-4
www extent that i	a-4b-3c-5d-3f-4
www face . $	a-6b-10c-5d-6f-5
www fail . $	a-4b-7f-3
www failure . $	a-4b-4c-4d-4e-3f4
www family . $	a-4c-5d-5e-5f-4
www father . $	a-3b-6c-4e-4f4
www fault . $	a-7b3c-4d-6f-6
www feel as if	a-6b-6e-8
www feel as though	b-5c-3e-3f-5
www feel attacked .	a-3b-6c-3d-4e-4f-3
www feel judged by	b-3
www feel like a	a-3b-4c-7d-5f7
www feel like an	b-5c-6d-5e-4f-7
www feel like i	a-7b-3c-5e-4f-6
www feel like she	a-3b-3c-4d-3e-10f-5
www feel like this	b-7f-9
www feel like you	a-5b-3e-7f-4
www feel safe with	b-6c-6d-3e-7f-3
www feel second best	a-3b-5c-3f-4
www feel that way	a-3d-3
www feel that you	a-5c-3
www feel unheard .	a-3b-5c-4d-4e-3f-4
www feel you have	a-4e-4
www feet . $	a-3b-5c-5d-5e-5f-5
www fell . $	b-3c-3e-4f-4
www felt lied to	a-5b-7c-3d-6e-3
www fence . $	a-3b-3c-3e-3
www filter was switched	a-6c-4d-4
www filter works ?	a-4
www fine . $	a-5c-3d-4
www first . $	b-5e4f-3
www floor . $	b-4d-4e-3f-3
www flowers . $	a-9b-3c-3d-4e-7
www food . $	a-4b-3
www for a run	a-4
www for a week	a-7
www for a while	a-7b-4d-9f-4
www for an hour	c-3d-3f-2
www for anything .	a-3b-7c-3d-3e-7f-3
www for everything .	b-2c4d-4f-5
www for good .	a-9b-3c-4e-4f-3
www for it .	a-6b-7c-4d-5e-6
www for me .	a-3c-3d-7f-8
www for me to	a-7b-7c-3d-4
www for months .	b-4c-3f-4
www for telling me	e-3
www for that .	a-3
www for the way	a-3
www for twenty minutes	a-3
www for two hours	b-3c-3
www for what i	a-3b-9f-12
www for you .	c-3d-2e-5
www forgets the bins	a-5b-4e-4
www forgive me if	a-4c-8d-3e-3
www forms . $	a-3b-4c-3f-3
www four . $	a-7b-5d-3
www fraud . $	b-3c-2d-3e-5f-6
www friday , it	a3b-3c-3f-3
www friday . $	a-3b-4d-3e-3f-3
www fridge . $	b-3d-4e-5f-4
www friends . $	a-5b-6c-6d-5e-6f-3
www frightened . $	a-2
www from me .	a-2b-6c-5d4e-6f-5
www from me ?	a-6d-3f-7
www from now on	a-3b-4c-3
www front of ben	e-6
www front of the	b-8c-6d-6e-5f-4
www full responsibility for	a-3b-4c6d-3f-3
www garage . $	a-4b-5c-3d-5e-4f-6
www garden . $	a-7b-5c-5d-8e-5f-6
www gave it to	a-6b-3e-3
www get . $	b-3c-5d-3f-3
www glad . $	b-3c-5
www go . $	a-6c-3d-3
www go on like	a-5c-3
www go to the	c-5e-5
www goes . $	a-6b-8c-6d-7e-9f-8
www going on about	a-3e-5
www going through the	a-3d-3
www going to bed	b-5c-3e-5f-6
www going to tell	a-9b-4e3
www good . $	b-3c-5d-5e-3f-3
www good book .	c-3d-5e-3f-3
www good enough for	a-4e-4f-5
www got away from	b-6c-5d6e-5f-6
www got hurt .	a-7b-5c-3d-3e-3f-4
www got nothing to	a-3
www got the better	e-6f-3
www group . $	a-4b-3c-4d-8e-5f-3
www guests . $	a-6b-4c-4d-4e-4
www guilty . $	a-5b-4c-3d-3e5f-4
www habit took over	a-3b-2d3f-2
www had . $	a3b-6c-8e-4
www had enough of	a-4b-4c-4e-3f-6
www hand . $	a-4b-3c4f-3
www hand for twenty	a-4b-3
www hand it over	b-3c-3d-7e-4f-4
www hand on the	b-3c-4d-6e-3f-3
www hand over the	a-6b-8c-5d-7e-5f-4
www happened . $	a-4b-4d-5e-4f-3
www happened to be	f-3
www harm . $	a-5b-4c-5d-4f-4
www has no intention	d-3e7
www has the code	a-4f-3
www has told me	a-5e-7f-3
www have . $	a-7b-3d3f-3
www have already decided	a-3b-4c-3d-2e6f-3
www have always been	a-4b-8c-6d-4e-7
www have been .	a-6b-3c4d-6
www have been looking	a-3b-7c-4e3f-3
www have been so	a-5b-3d-4e-4f-2
www have been to	a-5b-3c-3d-3e-3
www have got a	a-5b3e-6
www have had .	a3c-6
www have had a	a-5b-6c3d-6e-7f-4
www have had enough	b-4c-4e-3f-5
www have had to	a-5c-2
www have let you	a-3c3f-3
www have needed it	a3b-3e-3
www have never been	b-6c-5e-2f-5
www have not been	a-7b-3c5d-3
www have not behaved	a-3b-2c4d-5f-4
www have to ask	c-3d-3f-4
www have told her	c-4e-5f-3
www have told me	a-4b-3e-7
www have told my	a-3c-6
www have told you	c-6
www he does not	a-5b-3c-5d-4f-5
www he followed me	b-5c-4d-4e-4
www he has got	a-6b-9c-10d-9e-9f-9
www he has never	a-3b-5e-6
www he has no	a-3c-2e4f-4
www he has put	b-3c-3e-4
www he held my	a-3c-6e-5
www he is a	a-3e-5f-7
www he is ashamed	a-3e-5f-3
www he is just	b-3d-3e4
www he left the	b-4c-3
www he made me	a-5b-3c-5d-3e-4f-5
www he pushed me	a-5b-3e-4
www he put his	c-3d-4
www he said yes	f-3
www he says he	b-5e-6
www he threw me	b-5c-3d-4e-3f-3
www he told me	d-2e-4
www he took my	a-3e-5
www he wants to	a-4b-9c-7d-5e-11f-4
www he will not	b4
www he would rather	b-3e-8f-2
www head . $	b-4c-5d-4e-4f-3
www head on the	a-9b-11c-7d-10e-10f-6
www hear . $	a-4f-2
www hear it .	b-5c-6d-4e-5f-4
www hear it from	a-6b-3
www help . $	a-5c-6d-6e-3
www her . $	a-6c-5d-9
www her face .	e2f-4
www her name .	e-2
www her the whole	a-2b-4c-3d-5e5
www her to the	a-2b-5c-5d-4e-3f-4
www hiding . $	a-5b-4c-3d-3e-3f-5
www him . $	b-3c-5d-2e-4
www himself in the	d-3
www his phone ,	a-5b-3f-5
www his phone .	a-4b-8c-4d-3e-5f3
www home . $	a-5b-4c-6d-7e-3f-6
www honest . $	b-6d-3e-7f-6
www hour . $	c-4d-3e-3f-3
www hours . $	a-4b-4c-4d-4e-3f-3
www house . $	d-4e-8f-3
www how could i	a-6
www how do you	a-4
www how i was	b3d-4e-5f-4
www how the filter	a-4
www hurt . $	a-6b-5c-3d-4e-3f-4
www hurt me when	b-4e-6
www hurt you .	b-6c-12d-6e-5f-6
www hurt you when	e-4f-2
www hurts . $	b-4c-3e-5f3
www husband . $	a4b-5c4d-3f-5
www i . $	a-4b-5d-4e-7f-4
www i am .	b-7c-5d-2e-3f4
www i am a	a-10b-7c-8d-10e-3f5
www i am afraid	a-6b-3d-3e-11f-7
www i am an	a-4b-4c-3d-5e-3
www i am angry	a-4b-5c-4d-4f-5
www i am ashamed	a-5c-6d-4e-12f-7
www i am asking	a-4b-6c-6d-3e-5f-6
www i am at	a-6b-5c-3e-4
www i am checking	a-3b4e-5
www i am damaged	a-5b-6c-3d-4e-7f5
www i am done	a-6b-6c-6d-6e-7f-9
www i am frightened	b-5c-5d-5e-4f-4
www i am glad	a-5c-4f-3
www i am going	a-7c-4d-2e-4f-5
www i am home	a-3e-5
www i am like	a-3b-4e-4f-6
www i am looking	a-3c-2
www i am not	a-16b-9c-6d-6e-9f-4
www i am on	a-4b-5e-4f-7
www i am putting	a-4b-6c-4d-8e-7f-6
www i am scared	e-7f-4
www i am sick	a-4b-4c-5d-6e-5f-9
www i am so	a-5b-5c-7d-6e-8
www i am sorry	b-4e-5f-7
www i am still	b-6d-3f-3
www i am such	a-3b-4c-4d-3e-3f2
www i am telling	a-6c-7d-4e-5f-3
www i am the	a-7b-9c-7d-6f4
www i am tired	a-4b-4c-5d-3e-6f-7
www i am trash	a-5b4c-4d-7e-4f5
www i am trying	a-5b-5c-4d-4e-5f-7
www i am walking	a-3c-3e-3f-3
www i am weak	a-5b-6c-6d-5e-2
www i apologize .	c-10
www i asked .	a-5b-3e-5f-3
www i asked about	e-3
www i asked for	a-6c-5d-4
www i behaved badly	a-3b-3d-2
www i blame you	b-4c-5e-7
www i blamed you	a-5b-3c-6d-3
www i bought a	a-3b-7c-4d-4e-4f-4
www i broke the	c-6d-5f-3
www i broke your	a-5b-4d-5f-3
www i burned my	a-2c-4d-3
www i burned the	a-3b-5c-4d-3e-6f-4
www i can not	a-8c-6d-4e-7f-4
www i can see	e2f-3
www i checked your	a-2b-9c-5f-5
www i chose it	a-6b-6c-7d-7e-5f-5
www i closed it	a-4b-8c-5d-5e-5f-6
www i could have	a-5b-4c-7e-4f-5
www i could kill	a-6f-5
www i could not	a4c-3
www i could say	a-8
www i cry .	a-3b-6c-4d-3f-5
www i cut myself	b-3d-3f-4
www i cut the	b-3c-2d-4e-4f-3
www i deleted the	a-3b-4c-6d-5e-3f-3
www i deserved a	a3c-6
www i did ,	a-5c-6e-4
www i did .	a-5b-6d-4f3
www i did it	a5b-3d-6f-11
www i did look	a3c-4
www i did not	b-7d-11e-6f-9
www i did some	a-4b-2c3d-6
www i did something	a-8b-3c4d-4f-4
www i did the	a-7c-7d-4f-4
www i did was	a-6b-8c-5d-4e-3f-3
www i do ,	a-6b-3
www i do .	a-5b-9c-8d-8e-3f-10
www i do it	a-6b-4c-4d-7e-8
www i do not	a-14b-4c-8d-3e-7
www i do that	a-5c-3e-3f-4
www i drove to	a-4b-4c-5d-4e-3f-6
www i ended up	a-3b-3c-4d-5f-4
www i expect you	a-3c-5e-4
www i feel abandoned	b-4c-3f-3
www i feel angry	b-5d-10e-3
www i feel as	a-4b-7e-3f-4
www i feel ashamed	b-3c-3e-3
www i feel cornered	a-5b-7c-6d-6e-4f-5
www i feel discarded	a-3b-6c-4d-3e-5f-3
www i feel furious	a-3b-4e-3
www i feel glad	b-3
www i feel guilty	b-6c-6d-10e-11f-3
www i feel hurt	a-2b4
www i feel like	a-7b-6c-6d-3e-7f3
www i feel sad	b-3
www i feel so	a-9b-7c-4d-3e-4f-5
www i feel that	a-5b-14c-3f-4
www i feel tired	b-3c-3d-3
www i feel trapped	b-4
www i feel unheard	a-3b-5c-4d-4e-3f-4
www i flinch when	a-4f-4
www i found myself	a-3b-3c-3d3e-3f-4
www i found the	a-3
www i gave in	a3b-7c3d-6e-3f-6
www i get .	b-3c-5d-3f-3
www i got caught	a-3b-5c-5d3e-5f-3
www i grabbed my	b-3c-4e-3f-3
www i had a	a3e-3f-8
www i had been	a4c-6
www i had had	a-8c-3e-4
www i had never	a-4b-7d-3e-7f-7
www i had the	a-4d-3f-4
www i have been	a-4b-8c-3d-3e-3f-10
www i have booked	a-5
www i have done	a4
www i have got	a-6b-11c-11d-5e-3f3
www i have had	b-5d-3f-7
www i have hurt	a-7b-6c-6d-5e-5f-4
www i have let	a-3c3f-3
www i have made	a-3d-4e-3f-3
www i have never	a-5c-5e-4
www i have not	a-8b-5c4d-5f-6
www i have set	a-4b-5c-8d-5f-4
www i have to	a-3b-3c-8d-3e-4f-5
www i have told	a-2c-5e-4
www i have written	a-5b-3c-5f-4
www i held her	b-4c-4d-5e-5f-5
www i held the	a-4b-3c-3e-3
www i hid the	a-8c-6d-3
www i hope i	f-3
www i hurt you	a-8b-6c-6d-4e-4f-4
www i just want	a-3b-3c-5d-4e-5f-3
www i keep thinking	a-3b-6c-4d-5f-4
www i kept it	a-7
www i kept the	a3b-4c-4d-3
www i know .	a-4b-6c-5d-6e-6
www i know i	b-2d-3e-4f-4
www i know it	a-4b-3d-5f-3
www i let him	c-3
www i let you	a-3
www i lied .	a-5b-5c-2d-3f-6
www i lied to	a-7b-8c-4d-7f-5
www i looked .	a-5b-6c-5d-4e-6f-4
www i looked at	d-3f-5
www i looked up	a-3b-4c-4d-4e-5f-5
www i love them	c-3f-3
www i love you	a-4c-7e-4f-6
www i made a	c-5
www i made you	a-3c-4e-4
www i make myself	b-3c-3d-3f3
www i mean the	a-6b-8e-4f-4
www i meant well	a6b-3c-6d-3f-4
www i miss her	d-3f-3
www i must be	a-6b-5c-5d-5e-5f4
www i nearly did	b-7d-5e-5
www i need a	b-3c-3
www i need to	a-4b-4c-5d-3e-4f-3
www i never paid	a-6b-5d-3e-3
www i never told	a3b-6e-4f-4
www i noticed that	a-2c-3
www i only read	b-3c-4d-6f-3
www i opened the	a-5b-4c-6d-6e-4f-3
www i paid for	a-3c-3
www i pushed her	a-6b-4c-3e-4f-5
www i put it	a-2b-4c-4d-6e-4f-3
www i read it	b-4d-3e-4f-4
www i regret any	a-4b-2c-4e-3
www i regret that	a-7b-4c-10d-3f-5
www i said i	c-3
www i said it	a-4b-7d-5e-5f-4
www i said no	c-4d-3e-3f-5
www i said so	a-3b-4f-6
www i sat in	a-7b-3c-3d-3e-4f-3
www i sat on	a-3b-2c-3d-3e-3f-2
www i saw the	a-5b-6c-4e-4f-4
www i say "	b-4c-3
www i scratched my	a-3b-4c-3f-3
www i should have	d-6
www i should leave	a-3d-4
www i should not	b-4d-8f-4
www i shouted ,	c-2
www i shouted at	a-8b-7c-4d-3e-3f-4
www i slammed the	c-3f-4
www i stayed at	a-5b-6c-3d-3f-4
www i supposed to	a4f-3
www i tell her	b-6c-3e-6f-7
www i think about	b-2d-3e-3f-2
www i thought i	b-3c-5e-7f-5
www i threw a	a-4b-4c-3d-6e-5f-3
www i told him	a-4b-3f-4
www i told the	b-2c-3f-4
www i told them	a-8b-3c-4d-6f-2
www i told you	a-8b-3c-5d-5e-4
www i took a	b-3e-3
www i took the	b-3c-8d-4e-4
www i used to	a-5b-4c-4d-4e-6f-7
www i walked out	a-6b-4d-3e3f-8
www i walked to	a-3c-3f-4
www i want it	a-6b-3c-3e-7
www i want my	b-3c-6f-7
www i want this	b-4e-7
www i want to	a-8b-5f-4
www i want you	a-3c-6e-3f-4
www i wanted to	a-4c-3e-3f-3
www i was .	a-6b3c-4e-5f-9
www i was a	a-5c-4d-3
www i was bored	c-5d-5e-2
www i was dead	a-7e2
www i was doing	b-4c-5d-5e-4
www i was going	d-3e-3f-5
www i was hungry	a-3c-2
www i was in	a-6b-5c-4d-8f-4
www i was not	a-5b-5c4e-9f-9
www i was scared	b-4c-4d-5e-8f-3
www i was stressed	a-6c-7d-6
www i was the	a-6b-4c-5d-6e-6f-5
www i was tired	a-7c-4d-4
www i was wrong	a-5b-4c-5d-5e-3f-5
www i watched porn	a-6
www i went .	a-4c-3e-9f-7
www i went for	a-6b-6c-5d-3f-4
www i went off	a-4b-5c4d-5e-4f-4
www i went through	c-3d-3f-3
www i went to	a-5c-4
www i will .	b-4c-3
www i will be	a-5b-5c-3d-6e-5f-5
www i will do	b-2d-3f-3
www i will forget	a-3b-6d-8e4
www i will hurt	b-3e-3f-4
www i will never	a-3b3c-4d-4e-5
www i will not	a-9b-6c-4d-4e-3f-7
www i will ring	b-4d-3f-4
www i will say	a-3
www i will stay	d-3f-2
www i will take	b-6
www i will tell	b-2c-6
www i wish i	a-4b-6c-3d-3e-7f-5
www i would be	a-4c-5d-3e-7f-4
www i would have	a-9b-5c-5d-2e-5f-4
www i would like	a-4e-10f-3
www i would never	a-4b-3e-7
www i would not	a3c-5d-3e-6
www i would rather	b-3c-4e-7f-3
www i would say	a-4b-3c-3e-6
www idiot . $	a-3b-3c-3d-4e-3f9
www if any of	a-4
www if i am	a-5
www if i did	a-12b-4c-5f-3
www if i do	a-4b-3f-4
www if i had	b-3e-3f-4
www if i have	c-11
www if i leave	b-3e-6
www if i tell	a-4b-5e-6f-4
www if i was	a-8c-4d-4e-4f-3
www if it is	b-3
www if it were	a-10c-3d-3
www if that is	a-6e-3f-4
www if this is	a-6f-3
www if you are	a-9b-6d-6e-4
www if you feel	e-4
www if you had	a5e-4
www if you leave	a-4b-4d-3e-4
www if you lie	b-5
www if you would	a-8e-5
www imagining it .	e-4
www in . $	a-9b-4c-7d5e-8f-6
www in a way	a-3
www in front of	b-5c-3d-4e-6f-3
www in group .	c-4d-3e-3f-5
www in it .	a-3b-5c4e-8f-3
www in june .	a-5b-3c-7d-4e-3f-4
www in march .	a-4c-4d-5e-4f-4
www in may .	b-4d-4e-4f-4
www in my defense	a6b-5c-4d-7e-3f-4
www in my hand	a-3
www in that meeting	a-3c-3
www in the back	a-3b-5d-4e-5
www in the bath	a-7b-3c-3d-3
www in the bathroom	a-5b-3c-3d-5e-5f-8
www in the bedroom	a-5b-2c-3d-3f-4
www in the canal	a-3b-4f-3
www in the car	b-5c-5d-4e-4f-6
www in the drawer	d-5
www in the eye	a-5b-6c-4d-7e-5f-5
www in the garage	a-4b-5c-3d-5e-4f-6
www in the garden	a-6b-6c-6d-8e-3f-5
www in the kitchen	a-4d-3f-4
www in the mirror	a-3b-4d-3e-4f6
www in the morning	a-4b-4e-3
www in the session	c4
www in the shed	a-6b-5d-4f-4
www into . $	f4
www ironing . $	a-5b-6c-3d-4e-6f-5
www is . $	a-7b-7c-7d-7e-5f-6
www is a bit	a-9b-7c-8d-3f-10
www is all i	b-4
www is going to	a-6b-4c-3d-5e-3f3
www is how i	a3b-9d-3
www is in the	b-3d-3
www is it .	a-5b-5d-3e-5f-4
www is it wrong	c-4f-3
www is killing me	a-3b-5c-2d-4e-5f-6
www is no future	f-6
www is not a	a-7b-4e-4f-6
www is not as	d-3f-5
www is not like	b-3d-3e-3f-4
www is not that	a-2
www is the point	a-3b-4d-4e-5f-5
www is the same	a-7b3d-4e-4
www is waiting for	a-3b-4c-5d-5e-8f-6
www is what i	a-4b-10c-4e-9
www is wrong with	d-3e4
www is your fault	a-4b-4d-3
www it , but	a-7b-4c-3e-5
www it , i	a4b-6e-4f-6
www it . $	a-10f-9
www it again ,	a-3b-4c5d-5
www it all to	e-4
www it away .	c-3d-4f-5
www it before i	a-4c-4d3f-3
www it did not	a-8b-5c-6d-7e-4f-6
www it does not	a-5b-4c-5d-7e-6f-4
www it enough .	f-4
www it for me	a-6b-10c-3d-5e-7f-4
www it in my	a-7b-9d-6e-5
www it in the	a-7b-4c-5d-6e-4f-3
www it is a	b-6c-6d-3f-10
www it is all	a-9b-10e-4f-5
www it is always	a-5b5c-3d-5f-6
www it is hardly	a-4b-5e-4f-4
www it is in	b-4c-3d-4
www it is no	a-4b-5d-3f-4
www it is not	b-6c-3d-3f-3
www it is only	a-5b-4c-3d-4
www it is the	a-7b3d-3e-3f-3
www it is your	a-6b-7d-5e-4f-4
www it just happened	b-3c-4d-6
www it off .	a-3b-3c-4d-7f-4
www it out .	c-5e-8f-3
www it over .	b-4c-3d-7e-4f-4
www it right .	a-3b-4c-5e-6
www it that way	a-5b-3c-5d-3e-3
www it to the	a-4b-4d-6e-3f-3
www it tonight .	a-4e-6f-2
www it too .	a-3b-3c-7d-3f-4
www it up .	a-3b-4c-3e-5
www it up every	a-4c-5d-6f-4
www it was a	a-10b-3d-5f-6
www it was just	a-10b-7c-3d-9e-6f-7
www it was like	a4c-3d-4
www it was my	b-4c-5d-5
www it was not	a-13b-3c-6d-10e-2f-4
www it was one	b-6d-3e-6
www it was only	a-7
www it was that	b-3c-9d-8e-3f-6
www it was the	a-12b-9d-6e-3f-9
www it was two	a-5b-5c-3d4f-5
www it went on	a-5c-4d-3
www it were not	a-10c-3d-3
www it when you	a-9
www it with the	b-3f-3
www it would be	a-9b-6d-4e-3f-4
www it would help	a-4b-4d-3e-4
www it wrong that	c-4f-3
www january . $	a-5b-4c-4d-3e-6f-3
www jo . $	b-3f-2
www job . $	a-4b-3c-4d-5e-6f-3
www joint card .	a-4c-3d-3f-3
www june . $	a-5b-6c-7d-4e-5f-4
www just going through	a-3d-3
www just let it	c-5d-4e-6
www just the two	d-3
www just want to	a-3b-3c-5d-4e-5f-3
www keep thinking about	a-3b-6c-4d-5f-4
www kept it in	a-7
www kettle on ,	b-4d-3e-4
www keys in the	a-5b-6c-4d-3e-3f-4
www kicked in .	a-5b-4c-3d4e-3f-5
www kids . $	a-6b3c-3d-4e-9
www kids i love	c-3f-3
www kind of husband	a-5c-3d-4f-6
www kitchen . $	a-3b-3c-3d-6e-3f-5
www knee . $	b-3c-5d-6e-5f-3
www knife in the	a-4b-6c-3d-5e-3f-6
www know . $	a-4b-5c-5d-5e-9
www know how to	a-9
www know i am	a-5e-6
www know if i	a-3d-3
www know it .	c3
www know that .	a-5d-4f-4
www know what i	b-4c-3d-3f-8
www know what you	a-8b-3c-4d-7e-9f-3
www know when you	a-3c-3e-3
www land . $	b-3c-3e-4f-3
www laptop . $	a-3b-3c-4d-3f-3
www last night ,	a-4b-2e-3
www last time .	b-4c-3d-3e-4f-2
www last week .	a-4b-3c3d-7e-3f-5
www late , the	d-2
www later . $	a3e-5
www laughing . $	a-3b-4c-5e-4f-2
www lawn . $	a-3b-5c-4d-6e-4f-4
www leave . $	a-5b-7c-3d-3e3f-3
www leave him .	a-4b-4d-3e-6f-6
www leave the room	a-3
www left . $	b-3c-4d-4f-3
www left me to	a-4b-3e-3
www left the kids	b-4c-3
www left you with	a-4c-3
www less . $	a-5c-3d-5e-4f-4
www let it go	c-5d-4e-6
www let me know	a-3e-3
www let you down	a-4c3
www library . $	a-4b-6c-5d-5e-5f-6
www lie . $	a-6b-6c-6d-3e-5f-5
www lie and i	a-3b-5c-4d-5e-4f-3
www lie to me	a-3b3d-3e-7f-4
www lied . $	a-5b-5d-3e-4f-5
www lied about the	a-4b-4c-4d-5e-3
www lied to .	a-5b-5d-6
www lied to you	a-7b-8c-4d-7f-5
www lies . $	a-4b-5c-5d-5e-3f-3
www life . $	a-5b3c-5d-3e-3
www life i mean	a-3b-2f-5
www like a child	a-4c-5d-3e-4f-4
www like five minutes	a4c-3d-4
www like i am	e-4f-5
www like she is	a-3b-3c-4d-3e-10f-5
www like ten minutes	a-4b-3c-5d-3e-3f-3
www like that .	a3b-3c-6d-6e-4f-4
www like this ,	a-4e-5f-5
www like this .	b-3c-3d-3e-2f-4
www like to ask	c-6
www like to be	f-4
www like to hear	a-3b-4c-5d-3e-6f-4
www like to know	a-9b-4c-7d-3e-6f-3
www like to talk	a-3c-4e-3
www list . $	f-4
www listen . $	a-6b-7c-3e-6
www live . $	a-6b-4c-6d-4e-7f-3
www locked me in	b-4c-3d-2e-3
www lol . $	e-5f-5
www lonely . $	a-6b-5d-3e-4f-5
www look . $	a-4b-3c-3d-3e-5f-3
www looked . $	a-7b-6c-7d-5e-5f-6
www looked up how	a-3b-4c-4d-4e-5f-5
www lose her .	a-10b-4c-7e-10f-7
www lost . $	a-4b-5c-4d-4e-5f-5
www lot . $	b-6c-5e-3f-7
www loud . $	b-5c-6d-5e-4f-7
www love . $	a-4b-2c-4d-3e-3f-6
www love it if	e5
www loved . $	a-4c-3d-6e-4f4
www lunch . $	a-6b-5c-7d-6e-3f-5
www lying . $	a-8b-4c-8d-9e-4f-6
www made . $	a-4b-5d4f-6
www made a fool	c-3d-4e-5f-4
www made you feel	a-3c-4e-4
www make myself sick	b-3c-3d-3f3
www making a mountain	a-3c-3e-5
www man . $	a-4c-5e-8f4
www man at the	a-5b-7c-6e-4
www man next door	a-4d-4f-5
www march . $	a-6b-6c-5d-5e-3f-5
www match . $	a-4b-3c-4d-4e-6f-3
www may . $	b-4d-4e-3f-4
www me . $	a-11c-4d-3e3
www me ? $	a-3e-9
www me again i	b-5
www me against the	b-5c-3d-4e-3
www me and i	a-3b-5c-4d-7e-4
www me at scrabble	a-3b-3c-3e-4
www me down the	b-4c-3d-4e-4f-3
www me first .	a-3e-9f-3
www me how the	a-4
www me if i	a-6c-4e-3
www me if it	d-3e-2
www me if you	a-5b-4d-3e-9
www me in front	a-3b-10d-6e-3
www me in the	a-3b3c-3d-5e-6f-5
www me into the	b-4c-4
www me know when	a-3c-3e-3
www me like a	a-5b-5c-4d-5e-8f-9
www me of my	a-5b-6c-7d-6e-4f-3
www me see the	a-3b-2e-4
www me the truth	b-5e-4
www me to deal	a-4b-3e-3
www me to fail	a-4b-4c-2f-3
www me to it	a3b-8d-3e-5f-3
www me to keep	a-4
www me when he	c-6d-4e-5f-4
www me when she	b-3e-7
www me when you	a-5b-11c-3d-5e-8f-5
www me with the	a-3b-6d-3e-5f-2
www me your phone	b-3
www meeting , and	c-3e-5
www meeting . $	b-8e-3
www meeting at seven	a-3c-3f-3
www meetings . $	a-6b-5c-5d-4e-3f-5
www men are wired	a5b-4c-3d-4
www messages . $	a-7b-3c-3d-5e-3f-3
www met . $	a-2b4c-7
www midnight . $	a-3d-3e-4f-3
www might have had	a-7e-3
www mine : i	b-3d-3f-2
www minute , i	a-6b-3e-4f-5
www minutes . $	b-4c-4d-3f-4
www mirror . $	a-3b-5c-3d-4e-4f8
www misery . $	a-4b-6c-6d-4e-8f-5
www mistake . $	a-4b-2c-2f-3
www mistakes were made	a-4c-8d3
www mo . $	a-3b-2c-3d-3e-3f-3
www monday . $	a-7b-3c-9d-3e-4f-5
www money . $	b-4c-5d3e-3f-3
www month . $	a-5b-3c5d-4e-6f-5
www month i have	a3c-6
www months . $	a3b-3c-3f-3
www more . $	a-6b-3c-5d-3f-4
www more i would	e-4
www more lie and	a-3b-5c-4d-5e-4f-3
www morning . $	a-4b-6c-5e-3f-4
www mother . $	a-4b-8d-4e-6
www motions . $	a-3d-3
www mountain out of	a-3c-3e-5
www move on .	a-5c-6d-4e-3f-6
www much . $	a-7b-4c-5d-5e-5f-6
www mug . $	a-4b-4c-3d-3e-3
www must be the	a-6b-5c-5d-5e-5f4
www my arm with	a-3
www my back .	a-3b-5c-5d-3e-4
www my behavior .	a-2b-4d-5e-3f-3
www my birthday .	b-3c-8d-4
www my boss is	a-8c-4d-5e-3f-5
www my counselor says	a-3d-3f-3
www my defense ,	a6b-5c-4d-7e-3f-4
www my feet .	a-3b-5c-5d-5e-5f-5
www my friends .	a-5b-6c-6d-5e-6f-3
www my group .	a-3c-6
www my hand .	a-5b-3c-7d3
www my hand for	a-4b-3
www my hand on	b-3c-4d-6e-3f-3
www my head on	a-9b-11c-7d-10e-10f-6
www my mother .	b-7c-9d-6f-7
www my phone ,	a-6
www my phone in	b-4f-3
www my phone off	c-4
www my rope .	a3
www my sister .	b-4c-4e-3
www my son says	a-4c-3f-3
www my sponsor .	b-5c-5d-5f-3
www my twenties .	a-4b-4c-4d-4e-5
www my wife has	a-3b-3d-2e3
www myself . $	a-8b-7c-8e-7f-5
www myself in the	a-5b-5c-3d-7e-5f6
www myself shaving .	b-3d-3f-4
www myself sick .	b-3c-3d-3f3
www name . $	a-6b-3c-4e-3f-4
www need . $	a-4b-5c-4d-3e-3
www need to hear	a-3f-4
www never forgets the	a-5b-4e-4
www next time :	d-3
www night . $	b-6c-5d-4e-4f-7
www nine . $	a-4b-3e-4f-2
www no . $	b-4c-3e-4f-2
www no big deal	a-3b-3
www no intention of	d-3e7
www no reason to	a3c-4f-6
www nobody in this	b-6
www none of it	b-4d-3e-4f-3
www none of this	a4e-3
www not . $	a-10b-6c-6d-8f-5
www not a monster	a-3b-5c-4e-6f-6
www not allowed to	a-5e-5
www not as if	a4f-5
www not as though	a-7b-4c-4d-6f-4
www not be there	a-11b-7d-4e-3f-4
www not been honest	a-3b-3
www not behaved well	a-3b-2c4d-5f-4
www not call it	a-6c-4
www not care less	a-4e4
www not deserve to	a-4c-3d-6e-4f4
www not do anything	a-4b3c-3e-3f-4
www not do this	b-6
www not exist .	a-4b-5c-5d-4e-5f-5
www not feel safe	c-3d-3f-3
www not go on	a-6b-3c-4e-2f-3
www not going anywhere	a-3e-4
www not going to	a-6b-10c-5d-3e-6f-5
www not have .	a-6b-3d-8f-3
www not have needed	a3b-3e-3
www not have to	a3c-8d-4e-7
www not hurt you	a3b-4d-6e-4f-4
www not know how	a-7
www not know if	a-10
www not know it	c-6d5e-6f-5
www not know what	a-9b-4d-8e-9f-8
www not let me	a-6b-7c-4d-4e-9f-3
www not like i	a-14b-4d-4e-3f-5
www not look at	b-3d-3f3
www not make it	a-9b-4c-4
www not owe me	a-3b-3c-4d-4e-6f-4
www not pass the	a-3
www not proud of	a-4d-3e-3f-3
www not ring anyone	a-4b-4d-2e-4f-6
www not say it	b-3c-4d-5f-3
www not tell you	a3c-4e-4f-4
www not the man	a-5d-6
www not trust myself	a-4d-4e-3f-8
www not wake up	a-5c-6d-5e-3f-4
www not want to	b-3c-5d-2f-8
www not yet .	a-7b-4c-4f-4
www not you dare	a-3b-3c-2d-4e-5
www nothing but a	a-4b-3e-4
www nothing in the	a-4b-10c-5d-6e-4f-8
www nothing on telly	a-3b-3e-3f-4
www nothing on the	b-13d-4
www nothing to live	a-3
www notice if i	a-5b-3d-3e-4f-4
www noticed i was	a-4d-2e-6
www now . $	a-4b-5c-3e-5f-5
www now on .	a-3b-4c-3
www of . $	d-3e-3f-3
www of a molehill	a-3c-3e-5
www of ben .	e-6
www of it ,	a-7
www of it .	a-8b-8c-10d-13e5f-4
www of me .	a-3b-8c-3d3f-5
www of my life	c-7d-3f-5
www of my rope	a3
www of myself .	a-6b-3c-6d3e-6f-8
www of tea .	a-3c-4f-3
www of the holiday	a-3c-7d-6e-6
www of the kids	b-8c-3d-5e-5f-4
www of this .	a-6c-3e-3
www of this would	a4e-3
www of us .	a-3f-3
www of what you	a-4
www off . $	a-5b-2c-4f-3
www off the rails	a-4b-5c4d-5e-4f-4
www on . $	a-4b-4c-4d-9e-4f-3
www on about it	a-3e-5
www on an app	a-4b-4c-5d-5e-4f-4
www on for you	a-5b-4e-5f-5
www on friday .	a-7d-4f-4
www on friday i	b-4c-5d-5e-5
www on it .	a-3b-5d-5e-4
www on like this	a-5c-3
www on monday .	a-5b-4c-8d-4e-4
www on monday i	c4
www on my car	b-3c-4e-3f-3
www on my feet	a-3b-5c-5d-5e-5f-5
www on my own	b-3c-5e-3
www on my shoulder	a-4b-5c-6d4e-3f-3
www on saturday ,	f-3
www on saturday and	c-7d-3
www on sunday .	a-3c-4e-3f-4
www on the bench	b-5c-4d-5e-4f-4
www on the bridge	a-8b-7c-4d-7e-6f-4
www on the fridge	a-3b-4c-4d-3e-5
www on the ice	b-4c-5d-6e-4f-4
www on the oven	b-3c-4d-6e-3f-3
www on the phone	a-9b-15c-8d-8e-5f-9
www on the train	a-4b-5c-3d-3e-4f-5
www on the way	a-3b-6c-7d-11e-7f-4
www on their own	a-3c-5d3
www on thursday ,	a-4c-3e-3f-3
www on thursday .	c-4e-3
www on tuesday .	a-3d-3
www once , for	a-4c-3
www one . $	a-5b-6d-4e-5f-4
www one more lie	a-3b-5c-4d-5e-4f-3
www online . $	a-3b-3c5d-5f-4
www open . $	a-4d-2e-3f-4
www opened that account	b-3d-3
www opened the laptop	a-3b-3c-3d-2e-5f-3
www opened the private	b-3c-4d-5f-3
www opened the site	a-6d-5e-2
www or i am	a-5c-4d-6e-5f-2
www or i will	b-5c-3
www ought to be	a-5b-5c-3d-3e-4
www our bedroom .	d-4e-3
www our daughter .	a-4b-3d-4e-3
www out . $	a-4b-6c-5d-5f-5
www out in the	a-5b-4d-7e-3f-5
www out loud .	a3b-3c-4d-3e-3f-5
www out of a	a-3c-3e-5
www out of my	a-3c-13e-5f-5
www out of the	a-4b-3c-10e-9f-2
www out of this	a-3b-7c-8d-7e-9f-3
www out on the	b-5c-6d-6f-5
www over . $	a-5b-4c-6e-5f-4
www over me .	b4d-3e4f-5
www over the fence	a-3b-3c-3e-3
www own . $	a-6b-4c-6e-3
www paid . $	a-6b-3d-4
www paid for a	a-4c-3d-3f-3
www paid for it	a-4b-5d-3e-3
www park . $	a-3b-4c-4d-3e-3f-5
www part . $	a-6b-3c3d-10
www part in it	a-4b-5c5d-6e-5f-4
www pass the shop	a-3
www person . $	a-9b-4c-3d-3e3f-7
www phone . $	a-5c-3d-5e-4
www phone buzzes .	a-3b-3c-3d-3f-4
www phone in the	a-8b-5c-7d-8e-3f-7
www phone off .	b-3c-3d-3
www phone rang .	a-4d-3e-5
www pictures . $	b-3e-3
www please tell me	a-5b-7e-7f-4
www porn . $	a-5c-2d-3e-2f-3
www private window at	a-4b-5c-3f-3
www proud of .	a-2d-3e-3f-3
www put it in	a-6c-3d-4e-4f-4
www put it on	b-4c-3d-4e-3f-3
www put the kettle	b-4d-3e-4
www put the phone	b-3
www questions . $	a-5b-4c-3d-5e-4
www quiet . $	c-3f-3
www rain . $	a-4b-5c-5d-4e-8f-7
www raised your fist	a-3b-7c-3e-6f-3
www rang . $	a-5c-6d-3e-4
www rang dan .	a-3b-2d-3e-3
www rang mo .	a-3b-2c-3d-3e-3f-3
www rather be dead	e-7f-3
www rather be with	a-6b-5f-4
www rather die than	b-3c-3e-4
www read it .	e-5f-4
www read it out	c-7e-4f-4
www receipt . $	a-3b-5d-6e-7f-2
www regret that .	a-5b-5c-8d-3f-7
www rejected . $	a4b-6c-3e-3f-5
www rest . $	a-7b-4c-5e-3f-3
www right . $	b3c-6d-5f-7
www right there .	a3c-3d-5
www ring anyone .	a-4b-4d-3e-5f-5
www robbed a bank	a-4e-4
www robbed me of	a-5b-6c-7d-6e-4f-3
www room . $	a-3b-3c-3d-5e-3f-3
www rope . $	a3
www row . $	d-4
www run . $	a-8b-4c-7d-7e-7f-7
www sad . $	a-8b-8c-4d-3e-7f-4
www sad and i	b-3c-4
www said , and	a-3
www said . $	b-3e-3f-3
www said her name	e-2
www said i would	c-3e-6
www said it .	a-3b-6d-5e-5f-3
www said yes .	f-3
www said you feel	e-10
www said you would	e-7
www saint . $	a-9b-6c-5d-5e-6f-7
www sam . $	a-5b-5c-4d-3e-4f-4
www same . $	b4d-4e-3f-4
www sat down .	b-4c-3d-4f-3
www sat in the	b-4c-4d-4e-4f-4
www sat on the	a-3b-2c-3d-3e-3f-2
www saturday and i	c-7d-3
www say " i	b-3
www say . $	b-8c-5e-5f-7
www say it enough	f-4
www say it was	a-8
www say no .	b-4c-3e-4f-2
www say no to	a-5b-3e-7f-3
www say sorry .	c-5e-6
www say that i	a-3c4
www says . $	a-6b-6d-5e-3f-3
www says i should	a-2c-3d-5f-4
www scared he will	b-4d-3f-4
www scared i will	f-4
www scared of the	a-5b-5c-3d-6e4f-2
www scared of what	e-3f-3
www school . $	a-2b-3f-3
www school run .	a-4b-3c-4d-5e-6f-3
www screen . $	a-5b-5c-4d-7e-4f-3
www sea . $	b-2c-3d-6e-4f-3
www second best .	a-3b-5c-3f-4
www see . $	a-4c-3e-11f-2
www see that .	a-5c-4d-4f-3
www see the statements	b-3e-6
www set up a	a-5b-4c-6d-7e-3f-5
www shaving . $	b-3d-3f-4
www she did not	a-4b-6e-3
www she has got	b4e-8f-4
www she has had	e-6
www she is a	a-5b-4c-3d-6e-12f-5
www she never lets	d-3e-7
www she thinks i	b-4e4f-3
www she told me	a-5b-6e-5f-6
www she will not	a-5b-8c-7d-7e-8f-4
www shook the baby	a-4b-5c-4d-4e-4f-4
www shop . $	a-6d-4
www should have told	c-6e-3
www should not have	b-5c-3d-6f-3
www shoulder . $	a-4b-4c-3d-6e-5f-4
www shout . $	a-4c-3e-4f-3
www show me how	a-4
www show me the	a-3b-3e-5
www show me your	b-4d-3
www sick . $	b-3c-3d-3f3
www side . $	a-3b4c-3d-3e-3f-3
www since . $	a-5b-5c-5f-3
www since january .	a-5b-4c-4d-3e-6f-3
www sister . $	a-3b-5c-4d-3e-4f-5
www site . $	a-5b-5c-6d3f-3
www six . $	b-3c-3e-3
www sleep . $	a-2b-3c-3d-3f-4
www sleep in the	d-4e-3
www slept . $	c-4d-2
www small . $	a-3b-5c-3d-3e-3f-4
www so . $	a-8c-2e-6f-7
www so i am	a-7e-3
www so i asked	a-4
www so i can	a-4e-5
www so i did	a3c-3
www so i gave	a-4
www so i have	a-8d-3e-2f-3
www so i rang	a-4b-3e-3f-3
www so we went	c-3d-2e-5f-3
www so you could	a-8e3
www something . $	a-4b4c-3e-4f-3
www sometimes i think	d-2f-4
www son says he	a-4c-3f-3
www sorry . $	a-10d3e-4f-12
www sorry for any	a-3b-4c-7d-5f-4
www sorry for the	a-4c4d-6e-3f-3
www sorry for what	a-3b-9f-12
www sorry if i	c-3e-3
www sorry if this	a-6f-3
www sorry if you	d-4e-6
www sorry that i	a-4c-6d-4f-3
www sorry you feel	a-7c-4d-3e-6f-5
www spain . $	a-2b-6c-4e-5f-5
www sponsor . $	b-5c-5d-5f-3
www spying . $	a-3b-4c-3d-6e-3
www stairs . $	b-4d-3e-5f-3
www start . $	a-6b6c-3f-4
www station . $	a-4b-5c-4e-6f-4
www stay . $	a-3b-4c-6d-3e-6
www stew . $	a-3b-3c-4d-4e-6f-4
www stood in the	a-4c-4d-3e-5
www stop . $	a-5b-6c-4d-4e-7f-5
www stop asking me	c-3d-7e-5
www stuff . $	a-6b-5c-6d-8e-7f-4
www stupid . $	a-5b-4c-3e6f-4
www sunday . $	b-5c-6e-5f-4
www supposed to do	a4f-3
www surprise . $	a-4b-3d-3e-2f-3
www swim . $	a-4b-7c-3d-4e-6f-6
www switched it off	a-4c-3d-5
www switched off .	c-3d3f-2
www table . $	a-3b-4d-3e-5
www tablets . $	a-3b-3c-4d-7e-4f-4
www take the kids	b-6
www talk . $	b-3c-3e-4f-3
www talk about it	a-4d-6e-5
www talk about sunday	c-5e-5
www talk about the	c-3d-5
www talked . $	a-5b-3
www tea . $	a-3b-4c-6d-4e-4f-6
www teething . $	a-5b-4c-3d-3e-5f-3
www tell her .	b-4e-11f-7
www tell me before	e-3
www tell me if	a-3e-6
www tell the kids	b-3
www tell the truth	b3d-3e-3f-3
www tell you the	a-3b-3c-4d-4e-3
www telling the truth	a-4b-12c-3d-6e-7f-5
www ten . $	a-5b-3c-4d-7e-3f-4
www ten minutes .	a-5b-3c-3e-2f-2
www than you think	b-2e-5
www thank you .	a-5b-4d-3e-4f-2
www thank you for	c-6
www that . $	a-4b-5d-5e-8
www that account .	b-3d-3
www that i am	a-3b-4c-2d-2f-5
www that i do	a-7b-3c-4d-4f-4
www that i found	a-3
www that i have	a-6c7d-4
www that i hid	a-4c-6d-4f-3
www that i hurt	a-4b-3c-5d-3f-4
www that is all	b-3
www that is how	a-9f-3
www that is the	a-5b-8d-7e-5f-6
www that is what	a-4b-6c-6e-4
www that it was	a-5c-3
www that was a	d-3f-5
www that was the	a-7c-7d-5f-4
www that way .	b-4c-4d-4
www that you do	a-9e-2
www that you were	a-4c-4
www that you would	c-4d-5e-11
www the algorithm kept	a-4b-6c-3d3e-6f-3
www the baby .	a-4b-5c-5d-4e-4f-6
www the baby was	a-3d-3e-3
www the back .	a-3b-5d-4e-5
www the bathroom .	a-5b-7c-4d-8e-4f-9
www the bedroom .	a-6
www the better of	e-6f-3
www the bill .	a-2
www the car .	a-3b-5c-2d-4e-3f-5
www the car keys	a-2d-4f-3
www the car park	b-3c-4e-3f-3
www the card was	a-5b-3d-3e-3
www the children .	b-6d-3e-5f-5
www the children on	a-3c-6
www the code .	a-4b-2e-3
www the dentist .	a-5b-5c-4d-5e-6f-5
www the doctor asked	a-3b-6d-2e-3
www the door .	a-3b-4
www the door shut	a-3e-2
www the door so	a-3e-5f-3
www the end .	a-4b5c-5d-4e-3f-4
www the end of	b-3d-4e-3
www the extent that	a-4b-3c-5d-3f-4
www the fence .	a-3b-3c-3e-3
www the filter was	a-6c-4d-4
www the filter works	a-4
www the forms .	a-3b-4c-3f-3
www the fridge .	b-3d-4e-5f-4
www the garage .	a-4b-5c-3d-5e-4f-6
www the garden .	a-7b-6c-4d-9e-4f-6
www the house is	a-3b-3c-4d-4e-3
www the ironing .	a-5b-6c-3d-4e-6f-5
www the job ,	a-5
www the joint card	a-3
www the kettle on	b-4d-3e-4
www the kids .	a-6b3d-5e-8
www the kids about	b-6c-2d-5e-3f-5
www the kids and	a-4d-3f-5
www the kids at	a-4b-9c-5d-4e-3f-5
www the kids to	a-3b-3e-5
www the kitchen .	a-3d-4e-4f-5
www the knife in	f-4
www the lawn .	a-3b-5c-4d-6e-4f-4
www the library .	a-4b-6c-5d-5e-5f-6
www the long way	a-3
www the lot .	a-6b-5f-2
www the man at	a-5b-7c-6e-4
www the man i	a-6b-2d-5e-5f-5
www the man next	a-4d-4f-5
www the mirror .	a-3b-5c-3d-4e-4f8
www the money .	b-5c-5d3e-4f-3
www the money for	a-3b-3c-4d-3
www the month i	a3c-6
www the morning .	a-4b-4e-4f-3
www the motions .	a-3d-3
www the old habit	c-4
www the one who	a-4d-3e4f-4
www the phone .	a-5d-6e-6f-4
www the phone down	b-5c-4d-3
www the phone in	a-7b-7c-7d-10e-4f-9
www the phone rang	a-4d-3e-5
www the point of	a-3b-4d-4e-5f-5
www the private window	a-4b-4c-4d-4f-4
www the reason i	a4b-4c-4d-5e-3
www the receipt .	a-3b-5d-6e-7f-2
www the room .	a-3b-3c-4d-4e-4f-3
www the same ,	a4b-3c-3d-4
www the same .	b4d-4e-3f-4
www the same day	a-5b-4
www the school run	a-4b-3c-4d-5e-6f-3
www the sea .	b-2c-3d-6e-4f-3
www the second phone	a-6b-5c-3d-4e-3f-6
www the shop .	a-6d-4
www the stairs .	b-4d-3e-5f-3
www the station .	b-6e-5
www the table .	e-5
www the tablet in	a-5b-5c-4d-2e-4
www the train .	a-5b-5c-4d-5e-5f-5
www the truth ,	b-5e-3
www the truth .	b-3d-6e-10f-4
www the two of	d-3
www the way you	a-5d-2e-4
www the whole time	a-2b-4c-3d-5e5
www the windows down	a-4b-3c-3d-3f-4
www them . $	a-7b-8c-5d-5e-6f-7
www then i apologize	c-10
www there . $	b-5c-5d-7e-7f-6
www there has been	a3
www there is a	a-4b-6c-4d-7f-10
www there is no	a-10c-4d-10f-14
www there is nothing	a-6b-3f-4
www there is something	a-4b-6d-7e-6f3
www thing . $	a-5b2c-4d-5e-3
www things . $	a-5b-3d-5f-3
www things i am	a-2d-3e-3f-3
www think . $	b-3d-5e-5f-3
www think about the	b6d-4e-6
www think he is	e-3f-4
www think i am	b-8f-4
www think i was	a-5b-7c-4d-8f-4
www think i will	f-3
www think of it	a-3d-5e-9
www thinking . $	a-9c-4e-3f-3
www this , i	e3f-7
www this , so	a-5e-4
www this . $	a-7b-5c-3d-4e-5f-10
www this ? $	a-4b-4c-4d-5e-3f3
www this anymore .	b-6
www this house .	c-2d-5e-9
www this is a	a-3b-8e-3f-9
www this time .	a-3b-9c-5d5e-5f-4
www this week ,	a-3e-5f-3
www this year .	a-3b-4c3d-4f-3
www thought i had	b-2c-6e-5f-4
www thought i would	e-5f-3
www three . $	a-7b-6c-3e-3f-5
www three times .	b-4c-3d-4e-3f-4
www through the motions	a-3d-3
www thursday . $	a-3b-4c-7d-4e-6f-5
www time . $	a-3b-3c-7f-4
www time : leave	d-3
www times . $	a-4b-6c-3d-5e-7f-4
www tired . $	a-5b-5c-2e-7f-10
www to . $	a-3b-5c-5d-3e-4f-4
www to apologize for	a-5b-3c4d-3f-3
www to ask before	b-3c-3d-4f-4
www to ask him	c-4f-3
www to be a	b-6c-5d-8e-10f5
www to be here	a-5e3
www to be in	a-3
www to be loved	a-4c-3d-6e-4f4
www to bed $	b-3c-5d-3e-4f-3
www to bed .	a-4b-5e-5f-4
www to come clean	d-3
www to deal with	a-4b-3e-3
www to die ,	b-8c-2f-4
www to do ,	a3f-4
www to do the	a-7e-6
www to end it	a-5b-4f-4
www to explain it	a-5b3c-3d-4e-6f-5
www to fail .	a-4b-7f-3
www to find out	a3b-3e-5
www to group .	a-4b-5c-4d-8e-8f-3
www to hear .	a-4f-2
www to hear it	a-4b-6c-7d-3e-6f-3
www to it .	a-7b-8c-5d-4e-7
www to it with	a-6b-5d-3e-4f-2
www to know what	a-9b-4c-7d-3e-6f-3
www to live .	a-5b-5c-5d-4e-5f-4
www to live for	a-3
www to live with	a-4f-5
www to look ,	a-3
www to me .	a-4c-3d-8e-9f-8
www to me again	b-5
www to my old	c4f-3
www to say i	a-5b-5f-7
www to say something	a-3b-4c-7e-3f-3
www to say sorry	b-5
www to say that	a-5b-4
www to see him	a-6b-3d-3e-5f-5
www to see that	a-5c-5e-4
www to shout .	a-4c-3e-4f-3
www to sit down	a-3c-4e-4
www to spain .	a-2b-6c-4e-5f-5
www to stay .	a-2b-4c-6d-3e-8f-2
www to stop ,	a-3c-6
www to stop .	a-3b-4c-2e-6f-4
www to talk about	c-5e-4
www to tell her	a-6b-4e-5
www to tell you	a-4b-3c-5d-4e-4f-3
www to the end	a-4b-4d-5e-4
www to the extent	a-4b-3c-5d-3f-4
www to the kids	a-4b-5c-4d-4e-4f-6
www to the sea	a-4b-3c-4d-2e-5f-3
www to them .	b-8e-3f-5
www to throw the	b-4e-3f-3
www to you .	a-8c-6d-4f-7
www today . $	a-4b-4c-3d-4e-4f-5
www together . $	b-4f-3
www told . $	a5b-4e-3
www told her .	e-4f-4
www told her and	c-4e-4f-3
www told my group	a-3c-6
www told the truth	b3f3
www told you i	b-3c-5e-4
www tomorrow . $	b-3c-2e-4f-3
www tonight . $	a-7b-6c-4d-5e-7f-8
www too . $	a-3b-3c-7d-3f-4
www too much .	a-3b-3d-5e-5f-2
www took over .	a-4b-3c-4d3f-3
www took the car	d-3
www touch . $	a-6b-9c-4d-4e-6
www tracker on my	b-3c-4e-3f-3
www train . $	a-5b-5c-4d-5e-5f-5
www trust . $	a-5b-5d-6f-3
www trust myself with	a-2b-2c-2d-7f-8
www truth . $	b-3d-6e-10f-4
www tuesday . $	a-3d-2e-3f-5
www turned it off	b-5c-3d-5e-3f-6
www twenties . $	a-4b-4c-4d-4e-5
www twenty . $	b-3f-5
www twenty minutes .	a-4f-3
www twenty minutes and	a-3b-4c-3d-4e-3f-3
www twice . $	a-5b-4c-4e-5f-6
www two hours .	b-3c-3
www typed the address	a-4b-4c-4e-4f-4
www unbearable . $	a3e-3
www unheard . $	a-3b-5c-4d-4e-3f-4
www until you have	a-3e-2
www up . $	a-3b-6c-8e-4f-7
www up every time	a-4c-5d-6f-4
www up on you	a-3b4e-5
www up to the	b-4c4d-6e-5f-4
www up tomorrow .	c-3e-6f-4
www upstairs . $	a-3b-3f-4
www us . $	b-6c-7d-5e-7f-5
www used to say	a-5f-7
www waiting for me	a-7b-7c-3d-4
www wake up tomorrow	c-3e-6f-4
www walk . $	a-3b-3c-4d-3e-4f-6
www walked out .	a-7b-6d-4e3f-10
www walked to the	a-3c-3f-4
www walking on eggshells	a-3c-3e-3f-3
www wall . $	b-5d-4e-4f-4
www want . $	a-4c-3d-3e-3
www want it all	e-4
www want me to	a-6b-7d-4e4f-3
www want to be	a-4c-6f-9
www want to die	b-8c-2f-4
www want to do	a-3b-4c-7e-7
www want to end	a-8b-3c-3d-3e-8f-4
www want to feel	a-3b-6c-9d-3e-8f-4
www want to get	a-2b-9c-5
www want to hear	a-4f-2
www want to live	a-3b-3c-4e-3f-5
www want to say	b-5e-3
www want to stay	b-5c-7d-3e-6f-3
www want to talk	a-8e-3
www want you to	a-4c-5e-4f-4
www wanted to throw	b-4e-3f-3
www was . $	a-6b3c-3e-4
www was a hard	a-8b-3c-3d-5f-5
www was ages ago	a-5d-2e-3
www was at home	a-3c-2
www was at the	a3
www was bored and	c-5d-5e-2
www was cancelled .	a-4b-3d-5e-4f-3
www was given a	a-8b-9c-6d-7e-8f-6
www was going to	a3e-4f-3
www was i supposed	a4f-3
www was in the	a-7b-4d-5e-3
www was late ,	a-3b-3d-3f-3
www was like five	a4c-3d-4
www was mine :	b-3d-3f-2
www was not .	a-8c-4d-7e-9f-3
www was not even	a-8b-5c-6d-7e-10f-7
www was not there	a-7c3d-4f-3
www was only a	a-7c-3
www was only pictures	b-2e-3
www was scared of	b-3c-3d-6e-6f-3
www was switched off	a-6c-4d-4
www was the one	a-6b-4c-5d-6e-6f-5
www was tired .	a-5c-3d-3
www watching . $	a-5b-4d-3e-3
www water . $	d-3
www way . $	b-2c-3d-4
www we met .	a-2b4c-7
www we were away	a-4b-5d-4f-3
www weak . $	a-5b-5d-3e-5f2
www week . $	a-6b-3d-4f-5
www weekend . $	a-4b-7c-5d-5e-7f-6
www weeks . $	a2b-4c-6e-4
www well . $	b-4d-7e-4f-5
www went . $	a-6c-3d-2e-8f-3
www went off the	a-4b-5c4d-5e-4f-4
www went on .	a-4c3
www went to bed	a-5b-3c-5d-4e-5f-3
www went to the	a-3c-3f-3
www were away .	a-4b-5d-4f-3
www were imagining it	e-4
www were in the	a-6b-3d-6e-5
www were lied to	a-7b-3c-3d4e-5f-4
www were not .	a-7b-3c-4d-7e-9
www were not for	a-10c-3d-3
www what did i	a-7c-6d-5e-3f-10
www what do you	a-6d-3f-7
www what i did	a-5b5d-3e-6
www what i want	e3
www what i will	e-3f-3
www what is the	a-3b-4d-4e-5f-5
www what is wrong	d-3e4
www what kind of	a-5b-3c-3d-5e-2f3
www what you are	a-6b-3c-4d-5e-3f-3
www what you have	b-3c-3
www when . $	a-3b-3c-3e-3f-5
www when he said	d-3e-3
www when i am	a-6c-2f-6
www when i cry	a-3b-6c-4d-3f-5
www when i do	a-3b-5e-7
www when i found	e-3
www when i read	a-2e-5f-3
www when i think	d-4e-4
www when the card	d-3e-3
www when the door	a-4b-7c-5d-5e-6f-4
www when the phone	a-3d-3e-4
www when you land	b-3c-3e-4f-3
www when you would	a-3c-3e-3
www while . $	a-4b-4c3f-5
www while we were	a-4b-5d-4f-3
www whole time .	a-2b-4c-3d-5e5
www why did you	a-5c-2f-2
www will . $	b-4c-3
www will be at	a-6e-3
www will be here	a-3b-4d-9e-7f-5
www will hurt her	b-3e-3f-4
www will not .	b-8c-5e-6f-4
www will not be	b-6c-4d-4e-4f-9
www will not do	c-8
www will not go	a-3c-2d-3
www will not let	a-5b-8c-4d-4e-6
www will say so	a-3
www will sleep in	e-2
www window . $	a-4b-4c-4d3e-7f-3
www wired that way	a5b-4c-3d-4
www wish i had	a-4b-7d-3e-7f-7
www with a stranger	a-5c-2d-4f-4
www with it .	b-4c-3d-4e4f-8
www with me .	a-7b-8c-3e-11
www with me ?	e-5
www with my phone	a-6b-4c-4d-6f-3
www with the children	a-3e-5
www with the joint	a-4d-2
www with the kids	a-4f-3
www with the windows	a-4b-3c-3d-3f-4
www with you .	a-7c-3d-3e-9f-8
www word . $	a-3b-4c-4d-4e4
www work . $	a-14b-4c-7d-4e-3f-4
www work has been	a4c-7e-3
www works ? $	a-4
www worry . $	b-3c-3d-3
www worthless . $	a-3b-5c-5d-3e-3f4
www would be a	a-5b-5d-6e-4f-5
www would be better	c-3d-3f-5
www would be fine	a-4b-3d-5e-5
www would be happier	a-5b-7c-4d-4e-5f-3
www would like to	a-4c2e-4
www would love it	e5
www would not have	a6c-6e-3
www would rather be	a-4b-4c-3f-4
www would rather die	b-3c-3e-4
www would think i	a-3e-9
www writing this on	a-7b-4c-5d-4e-7f-5
www wrong . $	a-4e-7f-7
www wrong that i	c-4f-3
www wrong with me	b-3d-6e-6f5
www year . $	a-8b-4c2d-6e-4f-3
www years . $	a-7b-3c-4d-4f-4
www yes . $	f-3
www yet . $	a-5b-5c-3d-3e-6f-4
www you , and	a-7c-5
www you , i	a-8b-5c-8d-3f-6
www you . $	c-8d-4f-5
www you ? $	a-10b-10c-2e-4f-7
www you a coward	a-3c-4d-3e-3f-4
www you always do	a-3b-6c-2
www you always know	a-3b-8e-2
www you are .	a-5b-6c-7d-3e-5f-9
www you are a	a-9b-7c-3d-5e-10f-9
www you are angry	a-8b-4c-3d-3e-4f-4
www you are cold	a-5b-6c-3d-4e-4f-5
www you are making	a-3c-3e-5
www you are no	a-3b-5e-6f-11
www you are not	a-3b-6d-4e-10f-4
www you are nothing	a-4b-3e-4
www you are secretly	a-4b-5c-3d-4e3f-3
www you are the	a-6b-3e-8f-4
www you are tired	a-3c-4
www you at all	a-3
www you bring it	a-4b-4d-4e-5
www you came to	a-3b-5d-3e-6f-5
www you can not	a-7b-7c-6d-12e-7f-4
www you can say	b-4e-4
www you care about	a-4b-6d-3f-4
www you could have	a-6d-3e-8
www you could not	a-7b-5c-4d-4f-3
www you deserve .	a-4b-3c4d-5f-5
www you did not	a-2b-6c-8e-6f-3
www you do it	d-5e-7
www you do not	b-7c-3d-5e2f-3
www you down ,	a-5c3f-2
www you down .	a-4c3d-3f-5
www you feel i	e-4
www you feel that	a-3c-4
www you for the	a-4b-3c-4d-3f-2
www you found out	c-7e-3
www you gambled with	a-5b-4c-3d-4e-5f-5
www you had been	a3
www you had better	a-5b-5d-3e-6f-3
www you have already	a-3b-4c-3d-2e6f-3
www you have always	b-6d-3e-7f-13
www you have been	a-7c-3e-3
www you have done	b4c-4d-3e-5
www you have got	a-4d-3e-6f-3
www you have had	a-4b-5c-6d-6e-10
www you have made	a-3b-5c-5d-5e3
www you have no	a-4b-3c-4d-3e-11f-4
www you have not	a-5b-6c-8d-6e-7f-2
www you have taken	b-3d-2e-4
www you have to	a-4b-3d-3e-6
www you have told	a-2b-2
www you have turned	a-8b-5c-4d-6e-7f-3
www you hurt me	b-3e-5
www you land .	b-3c-3e-4f-3
www you leave i	a-4b-4d-3e-4
www you left me	a-4b-3e-3
www you lie to	b-5
www you look at	a-3f-6
www you made me	b-6d-5e-5
www you need to	a-3b-5d-3e-5
www you never once	a-3b3d-3e-4
www you ought to	a-5b-5c-3d-3e-4
www you put the	e-3
www you raised your	a-3b-7c-3e-6f-3
www you said i	a-3b-6e-4
www you said you	a-3e-8
www you show me	a-3
www you tell me	e-8
www you tell your	b-6c-4d-2f-7
www you think i	a-5b-7f-4
www you to be	a-5b-3c-5e-3f-7
www you to know	c-8
www you told me	a-4b-4d-2e-8
www you walked out	e-3
www you want to	a-5b-3c-7e-5f-3
www you were away	a4b-3
www you were imagining	c-3e-3
www you were in	a-6b-3d-6e-5
www you were lied	a-7b-3c-3d4e-5f-4
www you were not	a-7b-3c-4d-7e-9
www you were right	a-5b-5c-4d-4e-5
www you were thinking	d-7
www you when i	e-4f-2
www you with the	a-4c-3
www you would like	a-3c-3e-3
www you would not	a4b-5c-2d-3f-5
www you would rather	a-8b-5c-4e4f-3
www you would think	a-3e-9
www your fault i	a-4b-4d-3
www your messages .	a-7b-3c-4d-5f-4
www your mother .	a-6b-6c3d-5e-7f-10
www your trust .	a-5b-5d-6f-3
www yourself . $	a-4b-8c-3d-4f-4`;
