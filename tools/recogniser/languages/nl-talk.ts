import { forms, list } from './text';

/** Words that may stand anywhere and change nothing: how people hesitate, soften, stress and address. */
export const FILLERS = list(`
  eh, ehm, uh, uhm, hm, hmm, mhm, tja, ach, och, o, oh, oei, pff, poe, nou, nu, alexa, alsjeblieft, alstublieft, eens, even, maar, toch, hoor
  zeg, joh, zulle, amai, echt, eigenlijk, gewoon, zomaar, zowat, eerlijk, gezegd, trouwens, wel, dus, schat, schatje, lieverd, meid
  verdorie, verdomme, godverdomme, jeetje, jemig, mens, hè, he, zo, zo'n, zulke, hier, helemaal, compleet, totaal, ontzettend, verschrikkelijk
  vreselijk, heel, erg, best, misschien, net, nogal, behoorlijk, ook, weer, nog, al, ja, namelijk, ineens, zeker, gewoonweg, 's, 't, precies
  goh, gossie, tsja, allez, sjonge, potverdorie, potverdomme, nondeju, godsamme, effe, effen, efkes, eventjes, ofzo, zulle, sowieso, uiteraard, vast
  lijkt, blijkbaar, kennelijk, ronduit, allemachtig, hemel, tjonge, tjongejonge, jongens
`);

/** Talk around what is meant, which is about nothing in particular. */
export const CHATTER = list(`
  hallo, hoi, hey, dag, goedenavond, sorry, pardon, excuseer, bedankt, vraag, vragen, zeggen, zeg, zegt, zei, praten, weten, weet, geloof, geloven
  denk, denken, bedoel, bedoelen, hoop, hopelijk, vind, vinden, snap, snappen, begrijp, begrijpen, betekent, heet, idee, ding, dingen, zaak, soort
  manier, geval, punt, moment, ogenblik, minuut, tijd, uur, uren, dag, dagen, week, weken, maand, maanden, jaar, jaren, ochtend, morgen, gisteren
  vandaag, avond, later, straks, gauw, vroeger, laatst, laatste, volgende, vaak, soms, meestal, altijd, steeds, opeens, plotseling, keer, man, vrouw
  vriend, vriendin, buurman, buurvrouw, moeder, vader, mama, papa, zus, broer, oma, opa, mensen, iemand, niemand, alles, iedereen, andere, anderen
  oud, jong, klein, groot, goed, mooi, lief, meer, fout, veel, weinig, beetje, genoeg, bijna, ongeveer, twee, drie, beide, elke, elk, ieder, iedere
  doen, doe, doet, gedaan, nemen, neem, komen, komt, gaan, ga, gaat, geven, geef, laten, laat, krijgen, krijg, nodig, proberen, probeer, geprobeerd
  beginnen, begonnen, begint, kijken, zien, horen, hoor, huis, wereld, begin, zelf, langer, kort, lang, lange, momenteel, intussen, helaas, graag
  duidelijk, verder, eerst, daarna, nadien, ervoor, daarnet, onlangs, sinds, thuis, stuk
`);

/** Clipped, colloquial and Flemish forms, written out. */
export const SPOKEN = forms(`
  ik: 'k, kik, ikke
  het: 't, ut
  mag: moogt
  bent: zijt
  mijn: m'n, me'n, mijnen, mijne, m'nen
  een: 'n, één, ne, nen, 'ne
  de: den
  je: jij, gij, ge, jou, u
  zijn: z'n
  haar: d'r
  niets: niks
  niet: nie
  niet meer: nimmer, niemeer
  dat is: das, da's
  gaat het: gaget
  is het: ist
  in het: int
  zo een: zo'n
  vannacht: vanacht
  gevallen: gevalle
  moet: mot
  wat: wa
  dat: da
  goed: goe
  nu: nou
  nog een keer: nogmaals
  naar beneden: ondersteboven
  dokter: dokteur
  beneden daar: daarbeneden
`);
