import { StemmerIt } from '@nlpjs/lang-it';
import type { Language } from '../language';
import { italianNumber, NUMBERS } from './it-numbers';
import { CHATTER, DIALECT, FILLERS } from './it-talk';
import { italianTime } from './it-time';
import { forms, list } from './text';

const stemmer = new StemmerIt();

/** Elided words are two: l'acqua is l and acqua, c'è is c and è, dell'ernia is dell and ernia. */
function splitElisions(text: string): string[] {
  return text.split(/[ ']/).filter((word) => word !== '');
}

export const italian: Language = {
  split: splitElisions,
  stem: (word) => stemmer.stemWord(word),
  expansions: {
    ...DIALECT,
    ...forms(`
    il: lo, l, gli, i
    la: le
    mi: m
    ti: t
    ci: c
    si: s
    di: d
    ne: n
    di mi: dimmi, raccontami
    di mi lo: dimmelo
    fai mi: fammi
    fai mi lo: fammelo
    dai mi: dammi
    dai mi ne: dammene
    di mi ne: dimmene
    fai lo: fallo
    di lo: dillo
    vai ci: vacci
  `),
  },
  lemmas: forms(`
    dormire: dormo, dormi, dorme, dormito, dormivo, dormendo, dorma, dormirò
    svegliare: sveglio, sveglia, svegliato, svegliata, svegliarmi, svegliami, sveglie, svegliando, svegliano, risvegliato, risvegliata, risveglio, ridestato
    riaddormentare: riaddormentarmi, riaddormento, riaddormentata, riaddormentato
    addormentare: addormentarmi, addormento, addormentato, addormentata, addormentati, addormentate
    rilassare: rilassarmi, rilassarsi, rilassamento, rilassami, rilasso, rilassante
    girare: girarmi, girarsi, giro, girato, girata, girati, rigirarmi, rigiro, rivoltarmi
    alzare: alzarmi, alzarsi, alzo, alzato, alzata, alzi
    sdraiare: sdraiarmi, sdraio, sdraiato, sdraiata, stendermi, stendo, steso, stesa, coricarmi, corico, disteso, distesa, coricato, coricata
    cadere: caduto, caduta, cado, cascare, cascato, cascata, ruzzolato, ruzzolata, capitombolato, capitombolata, volato, volata, precipitato, precipitata
    scivolare: scivolato, scivolata
    inciampare: inciampato, inciampata
    perdere: perso, persa, perdo, perdendo, perdita, perdite
    dimagrire: dimagrito, dimagrita, dimagrendo, dimagrisco, dimagrimento
    prendere: preso, presa, prendo
    morire: muoio, morte, morto, morta, morissi, morirò, morirei
    ammazzare: ammazzarmi, ammazzo, uccidere, uccidermi, uccido, ammazzarsi, uccidersi
    tormentare: uccide, ammazza, uccidendo, ammazzando, tormenta, tormento, tortura, torturando, distrugge
    udire: senti
    aiutare: aiutami, aiutarmi, aiuta, aiutato, aiutata, aiuti, aiutano, aiuterebbe
    ricordare: ricordo, ricordi, ricorda, ricordati, ricordarti
    dimenticare: dimentica, dimentichi, dimenticati, scorda, scordati, scordare
    cancellare: cancella, cancelli, elimina, eliminare, rimuovi, rimuovere
    dolore: dolori, dolorante, doloroso, dolorosa, duole, dolgono
    schiena: schiene, lombare, lombari
    gamba: gambe
    intorpidire: intorpidito, intorpidita, intorpidite, intorpidimento, intorpidisce, intorpidiscono, addormentamento
    formicolare: formicola, formicolano, formicolio, formicolii, informicolata, informicolate
    debole: debolezza, deboli, indebolita
    pipì: urina, urine, urinare, orinare, pisciare, piscio, pisciata
    cacca: feci, evacuare, popò, cagare
    sangue: sanguino, sanguinamento, sanguinare
    febbre: febbricitante, febbrone, febbrile
    tumore: cancro, tumori, neoplasia, carcinoma, tumorale
    respirare: respiro, respiri, respirazione
    bambino: bimbo, bimba, bambina, bambini, bebè, pupo, pupa, creatura, feto, piccino, piccina
    incinta: gravida
    gravidanza: incinte
    medico: dottore, medici, fisiatra, neurologo, dottori, dottoressa, specialista
    pastiglia: pastiglie, pillola, pillole, compressa, compresse, pasticca, pasticche
    medicina: medicine, farmaco, farmaci, medicinali
    pancia: addome, pancino, ventre
    sedere: culo, fondoschiena, didietro, chiappe, natiche
    cuscino: cuscini, guanciale, guanciali, cuscinetto
    materasso: materassi
    camminare: cammino, camminata, camminate, passeggiata, passeggiate, passeggiare
    esercizio: esercizi, ginnastica
    consiglio: consigli, suggerimento, suggerimenti, dritta
    peggiorare: peggio, peggiora, peggiorando, peggiorato
    migliorare: migliora, migliorato, migliorando
    continuare: continua, proseguire, prosegui, riprendi, riprendere
    voce: tono
    sussurrare: sussurra, sussurro, sussurrando, bisbiglia, bisbigliare
    adagio: lentamente, lento, lenta
    vivere: campare, campo
    petto: torace, sterno
    peso: chili, chilo
    termometro: temperatura
    rotto: spezzato, spezzata, fratturato, fratturata
    fitta: stilettata, trafitta
    tossire: tossisco, tosse, tossendo
    starnutire: starnutisco, starnuto
    automobile: macchina, auto
    telefono: telefonino, cellulare, smartphone
    camera: stanza
    trucco: trucchetto, rimedio
    smettere: smetti, smetta, smette, smettesse, smettila
    passare: passa, passi, passato, passata, passare, passerà, passasse
    saltare: salta, saltiamo, salto, saltalo, saltiamolo
    attimo: attimino, secondo, secondino, momentino, minutino
    bagno: bagnetto
    rigidità: rigido, rigida, rigidi, legnoso, legnosa
    sudare: sudo, sudori, sudate, sudato, sudata
    cedere: cedono, cede, ceduto
    sentire: sento, sente, sentito
    prova: prove
    fonte: fonti
    studio: studi
    operazione: intervento, operato, operata
    osso: ossa
    versione: versioni
    disperare: disperato, disperata, disperazione
    funzionare: funziona, funzionato, funzionano
    servire: serve, servito, servono, servita
    preoccupare: preoccuparmi, preoccuparsi, preoccupo, preoccupato, preoccupata, preoccupa
  `),
  functionWords: list(`
    il, lo, la, i, gli, le, l, un, uno, una, di, a, da, in, con, su, per, tra, fra, del, della, dal, al, alla, nel, nella, sul, sulla
    mi, ti, si, ci, vi, ne, me, te, lui, lei, noi, voi, loro, io, tu, mio, mia, miei, mie, tuo, tua, tuoi, tue, suo, sua
    questo, questa, questi, queste, quello, quella, quelli, quelle, che, chi, cui, quale, quali, come, dove, quando, quanto, quanta, perché, cosa
    e, ed, o, oppure, ma, però, se, anche, pure, poi, allora, quindi, così, già, ancora, sempre, mai, più, meno, molto, tanto, troppo, poco, po
    è, sono, sei, siamo, siete, era, ero, sia, essere, stato, stata, ho, hai, ha, abbiamo, hanno, avere, avuto, abbia, avevo
    faccio, fai, fa, fare, facciamo, fanno, sto, stai, sta, stiamo, stare, vado, vai, va, andare, vengo, viene, venire, può, posso, puoi, possono, devo, devi, deve
    vorrei, voglio, vuoi, c, d, qui, qua, lì, là, ora, adesso, oggi, stanotte, stasera, ieri, proprio, solo, soltanto, tutto, tutta, tutti, tutte, ogni
    qualche, qualcosa, niente, dopo, prima, mentre, fino, mica, forse, magari, secondo, dimmi, dammi
  `),
  negations: list(`non, no, mai, senza, né, nessuno, nessuna, neanche, nemmeno, neppure, niente, nulla`),
  fillers: FILLERS,
  chatter: CHATTER,
  before: list(`
    per favore, per piacere, per cortesia, alexa, ehm, mmm, uhm, ehi, ciao, salve, buonasera, ok, okay, va bene, allora, e, ma, sì, no, oh, ah, eh, beh, mah, boh
    scusa, scusami, senti, ascolta, guarda, insomma, dunque, ecco, oddio, dio mio, mamma mia, signore, uffa, ti prego
    puoi, potresti, mi puoi, mi potresti, puoi dirmi, mi puoi dire, mi sai dire, sai dirmi, potresti dirmi, mi dici, dimmi, dimmi un po, mi diresti
    vorrei sapere, volevo sapere, voglio sapere, volevo chiederti, vorrei chiederti, ti volevo chiedere, ti chiedo, mi chiedo, mi domando, mi chiedevo, chissà
    ti saluto, ahimè, tranquilla, stai tranquilla, guarda che, ti giuro, dai, su, madonna santa, santo cielo, per carità, sai, sai se, spiegami, ti dico la verità, ti spiego, io, magari, forse, adesso, ora, stasera, stanotte
  `),
  after: list(`
    per favore, per piacere, per cortesia, alexa, grazie, ti prego, cara, adesso, stanotte, stasera, eh, no, vero, ok, okay, sai, dai, su, scusa, se puoi, se possibile, oddio
    tranquilla, stai tranquilla, tranquillo, accidenti, mannaggia, ecco, insomma, comunque, purtroppo, grazie mille, tesoro, signora, mamma mia
  `),
  subject: 'io',
  numbers: NUMBERS,
  number: italianNumber,
  time: italianTime,
};
