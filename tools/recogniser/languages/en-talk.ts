import { forms, list } from './text';

/** Words that may stand anywhere and change nothing: how people are addressed, hesitate and stress. */
export const FILLERS = list(`
  um, umm, uh, er, erm, hmm, mm, ooh, ugh, argh, eh, huh, dear, dearie, lovey, darling, honey, hon, sweetie
  sweetheart, mate, pal, buddy, bro, bruv, dude, folks, hen, duck, duckie, ma'am, sir, madam, ji, yaar
  alexa, please, pls, kindly, actually, honestly, basically, literally, frankly, absolutely, simply, totally
  definitely, obviously, seriously, truly, dreadfully, terribly, awfully, gosh, goodness, blimey, crikey, heck, damn
  bloody, flipping, flaming, freaking, frigging, lord, jesus, christ, wow, innit
`);

/** Talk around what is meant, which is about nothing in particular. */
export const CHATTER = list(`
  wonder, wondering, love, mind, bother, happen, forgive, excuse, sorry, afraid, hope, hoping, hello, hi, hey, alexa, thank, thanks
  please, ask, asking, tell, say, said, speak, talk, question, advise, know, believe, reckon, suppose, imagine, mean, means, understand
  idea, sure, course, matter, way, sort, type, kinds, stuff, whole, part, case, fact, point, reason, time, times, day, days, week
  weeks, month, months, year, years, ages, minute, moment, while, soon, later, lately, recently, yet, ever, always, usually, often
  sometimes, once, twice, again, long, whenever, whatever, whether, however, wherever, although, though, since, until, till, unless
  husband, wife, partner, missus, hubby, friend, neighbour, neighbor, mother, father, mum, dad, sister, brother, son, daughter, grandma
  people, person, someone, somebody, anyone, anybody, everyone, everybody, nobody, folk, lady, chap, fella, bloke, guy
  old, young, little, big, small, good, great, nice, fine, lovely, poor, right, wrong, real, really, very, ever, only, quick
  quickly, exactly, properly, especially, mostly, nearly, almost, rather, enough, much, many, more, most, few, several, another
  two, three, both, either, each, every, all, else, other, make, makes, made, put, take, come, came, keep, kept, start, started
  seem, seems, turn, want, wanted, need, needed, try, trying, tried, use, used, using, find, found, give, given, gave, leave, left
  see, look, looking, call, called, feel, let, lets, happened, happening, bring, brought, set, wish, care, able, suddenly, tonight
  yesterday, tomorrow, last, next, first, end, top, side, self, myself, yourself, himself, herself, god, heaven, world, earth, hell, life, home, house
`);

/** Clipped, dropped and dialect spellings, written out. */
export const DIALECT = forms(`
  my: ma, mah
  myself: masel, masel', meself
  good night: g'night, gnight, nite
  going to: gonnae, gonny
  more: mair
  little: wee
  sleep: kip, kipping
  i: ah
  i am: ah'm, a'm, i'ma
  i will: ah'll
  i have: ah've
  you: ye, ya, yer, yous, youse, y'all, yall, u
  do: dae, d'ye, d'you
  doing: daein
  does: diz
  to: tae
  with: wi
  no: naw, nah, nae
  know: ken
  yes: aye
  can not: cannae, canny, canne
  do not: dinnae, dinna
  do not know: dunno
  did not: didnae
  does not: disnae, doesnae
  will not: winnae
  was not: wisnae, wasnae
  is not: ain't, aint, isnae
  what: whit, wot
  what have: what've
  what will: what'll
  who will: who'll
  where did: where'd
  how did: how'd
  why is: why's
  why did: why'd
  sore: sair, gowping, gowpin
  good: guid
  give: gie
  told: telt
  from: fae, frae
  all right: awright, alright
  supposed: s'posed
  away: awa
  lying: lyin
  hurting: hurtin
  aching: achin
  killing: killin
  sleeping: sleepin
  sitting: sittin
  nothing: nothin, nowt
  anything: anythin, owt
  getting: gettin
  dropping: droppin
  burning: burnin
  running: runnin
  bleeding: bleedin
  moving: movin
  walking: walkin
  working: workin
  tingling: tinglin
  leaking: leakin
  losing: losin
  waking: wakin
  shaking: shakin
  sweating: sweatin
  throbbing: throbbin
  coming: comin
  going: goin
  feeling: feelin
  stabbing: stabbin
  crying: cryin
  dying: dyin
  keeping: keepin
  breathing: breathin
  falling: fallin
  trying: tryin
  thinking: thinkin
  taking: takin
  making: makin
  shivering: shiverin
  spreading: spreadin
  wasting: wastin
  stopping: stoppin
  wetting: wettin
  talking: talkin
  way: wey
  old: auld
  down: doon
  out: oot
  about: aboot
  now: noo
  not: no'
  something: summat, sumthin
  because: cos, coz, cuz, 'cause, cause
  until: till, til
  them: em, 'em
  have not: havenae
  want to: wannae
  should have: shoulda
  could have: coulda
  give us: gie's
  back ache: backache, backaches
  back will: back'll
`);
