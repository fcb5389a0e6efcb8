import { StemmerNl } from '@nlpjs/lang-nl';
import { type Language, splitAtSpaces } from '../language';
import { dutchNumber, dutchTime, NUMBERS } from './nl-numbers';
import { CHATTER, FILLERS, SPOKEN } from './nl-talk';
import { forms, list } from './text';

const stemmer = new StemmerNl();

/** What long words often end in: a keldertrap is a trap. */
const HEADS = /^(\p{L}{3,}?)s?(ongeluk|kanker|trap|operatie|tabletten|matras|kussen|oefening(?:en)?)$/u;

function apart(word: string): string[] {
  const [, first, head] = HEADS.exec(word) ?? [];
  return first === undefined || head === undefined ? [word] : [first, head];
}

export const dutch: Language = {
  split: (text) => splitAtSpaces(text).flatMap(apart),
  stem: (word) => stemmer.stemWord(word),
  expansions: {
    ...SPOKEN,
    ...forms(`
    rug pijn: rugpijn, rugpijnen, ruglast, rugklachten
    borst pijn: borstpijn
    buik pijn: buikpijn
    been pijn: beenpijn
    nacht zweten: nachtzweten
    tien minuten: tienminuten
    een kwartier: kwartiertje
    slaap houding: slaaphouding, slaappositie, slaaphoudingen
    rug ligging: rugligging
    zij ligging: zijligging
    buik ligging: buikligging
    linker zij: linkerzij, linkerzijde, linkerkant
    rechter zij: rechterzij, rechterzijde, rechterkant
    linker been: linkerbeen
    linker arm: linkerarm
    linker voet: linkervoet
    rechter voet: rechtervoet
    rechter arm: rechterarm
    rechter been: rechterbeen
    in slaap vallen: inslapen, slaapvallen
    door slapen: doorslapen
    verder gaan: verdergaan
    flauw gevallen: flauwgevallen
    flauw vallen: flauwvallen
    om draaien: omdraaien
    ga om draaien: omdraai
    wakker geworden: wakkergeworden
    pijn tabletten: pijnstiller, pijnstillers, pijnpil, pijnpillen
    slaap tabletten: slaappil, slaappillen, slaapmiddel, slaapmiddelen
    lezen voor: voorlezen
    daar onder: daaronder, daarbeneden
    zelf moord: zelfmoord, zelfdoding, suïcide
  `),
  },
  lemmas: forms(`
    waarom: hoezo, vanwaar
    de: het, een, die, dat, deze, dit
    liggen: lig, ligt, lag, lagen, gelegen
    slapen: slaap, slaapt, sliep, geslapen, pitten, pit, maffen
    wakker: wakkere, klaarwakker
    wekken: wekt, wekte, gewekt
    staan: sta, staat, stond, gestaan
    opstaan: opgestaan, opsta
    zitten: zit, zat, gezeten
    gaan: ga, gaat, ging, gegaan
    lopen: loop, loopt, liep, gelopen, wandelen, wandel, stappen
    vallen: val, valt, viel, gevallen, gesukkeld, gekieperd, gelazerd, gedonderd, getuimeld, geflikkerd, smak, gesmakt
    struikelen: gestruikeld, struikelde
    uitglijden: uitgegleden, gleed, uitgeschoven
    breken: gebroken, brak, breekt
    nemen: neem, neemt, genomen, nam, ingenomen, innemen, geslikt, slikken, slik, slikte
    afvallen: afgevallen, vermageren, vermagerd, vermager, vermagert
    verliezen: verlies, verliest, verloren, verloor
    hebben: heb, hebt, had, hadden, gehad
    zijn: ben, bent, was, waren, geweest
    worden: word, wordt, werd, geworden
    kunnen: kan, kun, kunt, kon, gekund
    moeten: moet, moest, moesten
    willen: wil, wilt, wou, wilde
    mogen: mag, mocht
    doen: doe, doet, deed, gedaan
    pijn: zeer, pijnlijk, pijnen, pijnt
    zeuren: zeurt, zeurend, zeurderig
    helpen: helpt, hielp, geholpen, baten, baat, baatte, gebaat
    werken: werkt, werkte, gewerkt
    maken: maak, maakt, maakte, gemaakt
    zeggen: zeg, zegt, zei, gezegd, vertellen, vertel, vertelt, verteld
    weten: weet, wist, geweten
    praten: praat, praatte, gepraat, spreken, spreek, spreekt
    fluisteren: fluister, fluistert, gefluisterd
    uitleggen: leg, legt, leggen, gelegd
    horen: hoor, hoort, hoorde, gehoord
    voelen: voel, voelt, voelde, gevoeld
    gevoel: gevoelens
    doof: dove, verdoofd, verdoofde, gevoelloos, gevoelloze, gevoelloosheid, doofheid
    slap: slappe, krachteloos, zwak, zwakke, zwakker, slapper, lam, lamme
    verlamd: verlamming, verlamde
    tintelen: tintelt, tintelend, tintelingen, tinteling, prikkelen, prikkelt, prikkelingen
    vergeten: vergeet, vergat
    wissen: wis, gewist, verwijderen, verwijder, verwijderd, verwijdert, wist
    onthouden: onthoud, onthoudt, onthou, onthield
    ademen: adem, ademt, ademhalen, ademhaling, geademd, asem
    plassen: plas, plast, geplast, plassend, piesen, pies, gepiest, wateren, urineren, pipi, piepie, pissen, pis
    urine: plasje
    poepen: poep, poept, gepoept, kakken, kak, gekakt, ontlasting, stoelgang
    wc: toilet, plee
    bloeden: bloed, bloedt, bloeding, bloedverlies, gebloed
    zweten: zweet, bezweet, zwetend, gezweet
    sterven: sterf, sterft, gestorven, doodgaan, doodga
    leven: leef, leeft
    volhouden: volhoud, uithouden, uithoud, volgehouden
    huilen: huil, huilt, janken, jank, wenen, ween
    opereren: geopereerd, operatie, operaties
    zwanger: zwangerschap, zwangere
    koorts: koortsig, verhoging
    verward: verwarde, warrig
    spuit: injectie, prik, spuiten, injecties
    tabletten: tablet, pillen, pil, pilletjes, medicijnen, medicijn, medicatie, medicamenten, pilletje
    knie: knieën
    billen: bil, achterwerk, kont, zitvlak, achterste
    zij: zijde, zijkant, kant
    been: benen, poten
    voet: voeten
    dokter: arts, huisarts, dokters, artsen, huisdokter
    ziekenhuis: hospitaal, kliniek, spoedeisende, spoed, spoedgevallen
    ambulance: ziekenwagen, ziekenauto
    buik: buikje, onderbuik
    rug: rugje, ruggetje
    zoon: zoontje, jongetje, zoons, kleinzoon, kleinzoontje, jochie
    dochter: dochtertje, meisje, kleindochter, kleindochtertje
    kind: kinderen, kindje, kleinkind, kids
    erg: erger, ergste
    beter: betere, verbeterd, verbetering
    goed: goede, goeie
    kussen: kussens, kussentje, hoofdkussen
    telefoon: mobiel, mobieltje, gsm, smartphone, telefoontje, iphone
    zorg: zorgen, bezorgd, ongerust
    bewegen: beweeg, beweegt, bewogen
    draaien: draai, draait, draaide, gedraaid
    ontspanning: ontspannen, ontspan, ontspant, ontspanningsoefening, relaxen, relax
    oefening: oefeningen
    zacht: zachte, zachter, zachtjes, stiller, zachtere
    langzaam: langzamer, traag, trager
    luid: luider, harder
    snel: sneller, vlug, vlugger
    stijf: stijve, stram, stramme, stijfheid, stramheid
    ochtend: ochtends, morgens
    nacht: nachts, nachten, snachts, nachtelijk, nachtelijke
    week: weken
    maand: maanden
    jaar: jaren
    bron: bronnen
    bewijs: bewijzen, bewezen
    matras: matrassen
    bot: botten, beenderen
    ongeluk: ongeval, aanrijding, botsing
    wanhopig: wanhoop
    bult: bobbel, knobbel, zwelling, bultje
    gezwel: tumor, tumoren
    slijm: slijmprop
    weeën: wee
    schuld: schuldig
    komen: kom, komt, kwam, gekomen, geraak, geraakt, geraken
    bed: nest, bedje, mandje, bedstee
    tip: tips, advies, adviezen, raadgeving, suggestie, suggesties, trucje, trucjes
    krijgen: krijg, krijgt, kreeg, gekregen
    geven: geef, geeft, gaf, gegeven
    houden: hou, houd, houdt, hield, gehouden
    blijven: blijf, blijft, bleef
    stoppen: stop, stopt, stopte, gestopt
    merken: merk, merkt, merkte, gemerkt
    trekken: trek, trekt, trok, getrokken
    schieten: schiet, schoot, geschoten
    drinken: drink, drinkt, dronk, gedronken
    eten: eet, at, gegeten
    kijken: kijk, kijkt, keek, gekeken, staren, staar, turen
    zakken: zak, zakt, zakte, gezakt
    slepen: sleep, sleept, sleepte
    dragen: draag, draagt, droeg
    verdragen: verdraag, verdraagt, verdroeg
    gebruiken: gebruik, gebruikt, gebruikte
    beginnen: begint, begon, begonnen
    tillen: til, tilt, tilde, getild, optillen, opgetild
    piekeren: pieker, piekert, gepieker, tobben, tob, getob
    opspelen: opspeelt
    schrikken: schrik, schrok, geschrokken
    denken: denk, denkt, dacht, gedacht
    slecht: slechte, slechter
    zwaar: zware, zwaarder, zwaarte
    licht: lichte, lichter, lichtere, lichters
    rustig: rustige, rustiger, rustigere, kalm, kalme, kalmer
    makkelijk: gemakkelijk, makkelijker, makkelijke, simpel, simpeler
    gevaarlijk: gevaarlijke, levensgevaarlijk, levensbedreigend
    ernstig: ernstige, ernstigs, serieus
    verstandig: slim, wijs
    gewoon: gewone, gebruikelijke
    normaal: normale
    versie: variant, uitvoering
    stem: stemmetje
    kort: korte, kortere
    lang: lange, langere
    trap: trappetje, keukentrapje, trapladder
    borst: borstkas, borstbeen
    kleinkind: kleinkinderen
    wervel: wervels, wervelkolom
    schoenveter: veters
    nieuw: nieuwe
    koud: koude, kouds
    warm: warme, warmer, warms
    hoesten: hoest, hoestte
    niezen: nies, niest, niesde
  `),
  functionWords: list(`
    ik, je, jij, hij, ze, zij, het, we, wij, jullie, me, mij, jou, hem, haar, ons, hun, zich, men, mijn, jouw, zijn, onze, de, een, die, dat, deze
    dit, en, of, maar, als, omdat, want, toch, zoals, hoe, wat, wie, waar, wanneer, waarom, welke, welk, waardoor, waarvan, in, op, aan, uit, bij
    met, naar, van, voor, te, om, over, onder, door, tegen, zonder, tot, sinds, tussen, naast, achter, ben, is, was, waren, bent, heb, heeft, hebben
    had, word, wordt, worden, werd, kan, kunnen, kun, moet, zal, zou, zullen, wil, mag, doe, doet, daar, er, hier, dan, zo, ook, nog, maar, al, zeer
    iets, nu, altijd, weer, eens, wel, eigenlijk, misschien, net, vandaag, heel, erg, ervan, daarvan, daaraan, daarmee, erbij, niet, geen, niets
  `),
  fillers: FILLERS,
  chatter: CHATTER,
  negations: list(`niet, geen, nooit, niets, niks, zonder, noch, niemand, nergens, evenmin`),
  before: list(`
    alsjeblieft, alexa, eh, ehm, hm, hey, hallo, hoi, oké, oke, ok, dus, ja, en, maar, nou, nu, ach, och, o, oh, zeg, sorry, pardon, luister, hoor eens
    kun je, kan je, kunt u, kun je me, kun je mij, kun je me zeggen, kun je me vertellen, kan je me vertellen, kun je alsjeblieft, wil je, wil je me
    zou je, zou je me, zou je kunnen, zou u, zeg me, zeg eens, vertel me, vertel eens, weet je, weet jij, ik wil weten, ik wou weten, ik wil graag weten
    ik zou graag weten, ik zou willen weten, ik wilde vragen, ik wou vragen, ik vraag me af, ik vroeg me af, mag ik vragen, misschien, ik denk, ik geloof
    ik denk dat, kijk, goed, nou ja, zeg maar, ik wil graag
  `),
  after: list(`
    alsjeblieft, alstublieft, alexa, bedankt, dank je, dank u, nu, oké, oke, ok, ja, hè, he, hoor, of niet, niet waar, graag, eens, even, dan, toch
    als dat kan, als het kan, als je wilt, voor mij, voor me, weet je, zeg, zulle, eigenlijk, zeg maar, nou, denk je
  `),
  subject: 'ik',
  numbers: NUMBERS,
  number: dutchNumber,
  time: dutchTime,
};
