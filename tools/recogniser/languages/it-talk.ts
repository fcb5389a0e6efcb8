import { forms, list } from './text';

/** Words that may stand anywhere and change nothing: how people are addressed, hesitate and stress. */
export const FILLERS = list(`
  ehm, mmm, mm, uhm, uh, eh, ehi, beh, boh, mah, be, bah, oh, ah, uffa, uff, insomma, allora, dunque, cioè, ecco, diciamo, praticamente
  veramente, sinceramente, onestamente, francamente, scusa, scusami, alexa, cara, caro, gioia, tesoro, signora, signorina
  madonna, oddio, cavolo, caspita, accidenti, mannaggia, miseria, cazzo, diamine, già, purtroppo, proprio, davvero, mica
  assolutamente, decisamente, comunque, oramai, ormai, giuro, porca, cavoli, maremma, perbacco, gentilmente, perdonami, figurati, semplicemente
`);

/** Talk around what is meant, which is about nothing in particular. */
export const CHATTER = list(`
  chiedo, chiedere, chiedi, dico, dire, dici, detto, dimmi, dirmi, sapere, sai, sappi, so, credo, credi, credere, penso, pensi, pensare
  sembra, pare, secondo, capire, capisco, capito, spiegare, ricorda, ricordati, voglio, vorrei, vuoi, volevo, bisogno, serve, servirebbe, posso, puoi, può
  potrei, potresti, potrebbe, devo, dovrei, deve, dovere, fare, faccio, fai, fa, fatto, facendo, faccia, va, vado, vai, andare, andato, viene, vengo
  venuto, venuta, dare, dammi, dà, mettere, metto, messo, metti, prendere, prendo, preso, stare, sto, sta, stai, stato, stata, sono, essere, ho, hai, ha, avere, avuto
  cosa, cose, qualcosa, qualcuno, roba, modo, maniera, tipo, fatto, caso, motivo, punto, parte, volta, volte, sempre, mai, ancora, ogni, tanto, spesso
  ora, adesso, oggi, ieri, domani, stamattina, stasera, stanotte, giorno, giorni, settimana, settimane, mese, mesi, anno, anni, ore, ora, minuto, minuti, momento
  subito, presto, tardi, prima, dopo, poi, quando, finché, mentre, durante, da poco, ultimamente, recentemente, finora
  marito, moglie, mamma, papà, madre, padre, figlio, figlia, sorella, fratello, nonna, nonno, nipote, amico, amica, vicina, cognata, suocera, zia
  persona, persone, gente, uno, altri, tutti, nessuno, bene, meglio, male, buono, buona, bello, bella, grande, piccolo, piccola, nuovo, nuova, vecchio, vecchia
  molto, poco, abbastanza, troppo, parecchio, un po, tantissimo, quasi, circa, solo, soltanto, pure, anche, proprio, casa, vita, mondo, cielo, santa, santo
  due, tre, entrambi, stesso, stessa, altro, altra, prossimo, ultimo, primo, insieme, via, giù, su, dentro, fuori
  grazie, prego, ciao, salve, buonasera, buonanotte, contento, contenta, capita, capitato, succede, successo, comincia, cominciato, inizia, iniziato
`);

/** Clipped, dropped and dialect spellings, written out. */
export const DIALECT = forms(`
  un poco: un po, po
  sto: sò, so'
  perché: perchè, xké, perke, pecché, pecchè
  mi: me
  fa: fà
  che: ke, ca
  non: nun, nn, nu
  schiena: schina
  bene: bbene
  buonanotte: bonanotte, buonnotte
  niente: gnente, nente, nulla, nient
  dormire: durmì, dormì
  fare: fà, far
  andare: andà
  stare: star
  avere: aver
  dire: dir
  prendere: prender
  adesso: adess, mo, mò
  sono: song
  dottore: dottor, dutur
  signore: signor
  dolore: dolor
  poter: potè
  va bene: vabbè, vabbene, vabbuò
  con il: col
  con i: coi
  che cosa: cos
  quello: quel, quell
  questo: quest
  di lo: dello
  di la: della, dell
  di il: del
  di i: dei, degli
  di le: delle
  a il: al
  a la: alla, all
  a lo: allo
  a i: ai, agli
  a le: alle
  da il: dal
  da la: dalla, dall
  da lo: dallo
  da i: dai, dagli
  da le: dalle
  in il: nel
  in la: nella, nell
  in lo: nello
  in i: nei, negli
  in le: nelle
  su il: sul
  su la: sulla, sull
  su lo: sullo
  su i: sui, sugli
  su le: sulle
`);
