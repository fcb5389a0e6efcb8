import { StemmerFr } from '@nlpjs/lang-fr';
import type { Language } from '../language';
import { frenchNumber, NUMBERS } from './fr-numbers';
import { CHATTER, FILLERS, SPOKEN } from './fr-talk';
import { frenchTime } from './fr-time';
import { forms, list } from './text';

const stemmer = new StemmerFr();

/** Words with an apostrophe of their own. */
const WHOLE = /^(aujourd'hui|quelqu'un|quelqu'une|prud'homme)$/;
/** Half of a negation, which hardly anybody says. */
const SILENT = new Set(['ne', 'n']);

/** At spaces and behind elided words: `l'oreiller` is two. */
function split(text: string): string[] {
  return text
    .replace(/\bp'ti/g, 'peti')
    .split(' ')
    .flatMap((word) => (WHOLE.test(word) ? [word] : word.split("'")))
    .filter((word) => word !== '' && !SILENT.has(word));
}

/** Without accents, which not everybody writes and which the endings of verbs change. */
function stem(word: string): string {
  return stemmer.stemWord(word).normalize('NFD').replace(/\p{M}/gu, '');
}

export const french: Language = {
  split,
  stem,
  expansions: SPOKEN,
  lemmas: forms(`
    être: suis, es, est, sommes, êtes, sont, était, étais, étaient, été, serai, sera, serait, sois, soit, serais
    avoir: ai, as, a, avons, avez, ont, avait, avais, aurait, aurais, eu, eue, aie, ait
    aller: vais, vas, va, allez, vont, irai, ira, irait, aille
    faire: fais, fait, faites, font, faisait, ferai, fera, ferait, fasse, faite, faits
    pouvoir: peux, peut, pouvez, peuvent, pouvait, pourrais, pourrait, puis-je, puisse, pourra
    vouloir: veux, veut, voulez, veulent, voulais, voudrais, voudrait, veuille
    devoir: dois, doit, devez, doivent, devrais, devrait, faut, faudrait
    savoir: sais, sait, savez, sache, su
    dire: dis, dit, dites, disent, disait, disais
    voir: vois, voit, voyez, vu, voie
    venir: viens, vient, venez, viennent, venu, venue
    prendre: prends, prend, prenez, prennent, pris, prise, prenne, pogné, pogner, pogne, pognée
    mettre: mets, met, mettez, mis, mise, mettent
    sentir: sens, sent, sentez, senti, sentait, ressens, ressent, ressentir
    dormir: dors, dort, dormez, dorment, dormi, dormais, dorme, roupille, roupiller, roupilles, pionce, pioncer, pionces, somnoler, roupillé, pioncé, dormait, dormez, ronque
    endormir: endors, endort, endormi, endormie, endorme, rendormir, assoupir, assoupi, assoupie, assoupis, endormait, endormissement
    tenir: tiens, tient, tenez, tenu, tienne
    boire: bois, boit, buvez, bu, boit, boirais, picoler, picole
    perdre: perds, perd, perdez, perdu, perdue, perte
    suicider: tuer, tuerai, tuerais, tuais, suicide, suicidaire
    frère: sœur, soeur
    chien: chat, chatte, chienne, lapin, hamster, perroquet, cheval, poney, vache, cochon, canari, tortue, furet
    voisin: voisine, tonton, tata, collègue, patron, patronne, chef, prof, professeur, facteur, concierge, oncle, tante, cousin, cousine, neveu, nièce, beau-frère, beau-père, belle-mère, belle-sœur, gendre
    torturer: tue, tuent, torture, torturent
    rendormir: rendors, rendort, rendorme
    réveiller: réveille, réveillé, réveillée, éveillé, éveillée, réveillent, réveillait, réveillait, réveilles, réveillez, réveillent, éveillait, éveiller, éveille
    mourir: meurs, meurt, mort, morte, crever, crève, crèverais, mourrai, mourrait, décéder, décédé, décédée, meurent, meurt
    tomber: tombe, tombé, tombée, chuté, chuter, chute, chutes, tombais, débarque, débarqué, débarquer, gadin, gamelle, dégringolade, tomba, tombent, cabriole, culbute, plonge, valdingué, valdinguer, étalé, étalée
    maigrir: maigris, maigri, maigrit, amaigri, amaigrissement, fondu, aminci, amincir, amaigrie, maigrissais
    engourdir: engourdi, engourdie, engourdies, engourdis, engourdissement, engourdissements, insensible, insensibles, ankylosé, anesthésié, anesthésiée, anesthésiés, endolori, engourdit, engourdissent, gourd, gourde, gourds, insensibilité, insensibilisé, ankylosée, engourdies
    faible: faiblesse, faiblit, faibles, affaiblie, affaibli
    uriner: urine, urines, pisser, pisse, pipi, urinaire, urinaires, pissé, miction, uriné, pisses
    selle: selles, caca, chier
    fièvre: fiévreux, fiévreuse, fièvres, température
    frisson: frissons, frissonne, grelotte, grelotter
    saigner: saigne, saignement, saignements, sang
    douleur: douloureux, douloureuse, douleurs, souffrances, élancements, élancement
    mal: maux, bobo, bobos
    souffrir: souffre, souffrance, souffert
    respirer: respire, respiration, respirations, respirent, respirait, respires
    souffle: souffler, essoufflé, essoufflée, essouffle, essouffler, essoufflement, essoufflés, essouffles, haletant, haleine
    ventre: abdomen, estomac, bide, bedaine, bedon, bidon, bedaines, panse, tripes
    matelas: literie
    oreiller: coussin, coussins, oreillers
    médecin: docteur, docteure, docteures, médecine, toubib, médecins, docteurs, généraliste, toubibs, praticien, doc, doctoresse
    médicament: médicaments, cachet, cachets, comprimé, comprimés, pilule, pilules, médoc, médocs, médication, gélule, gélules, remède, remèdes, traitement
    enfant: gamin, gosse, enfants, petit-fils, môme, mômes, gosses, gamins, petits-enfants, flot, ti-cul, marmot, bambin, minot, loupiot, gamine, fiston, garçon, gars, garçonnet
    détente: détendre, détends, relaxation, relaxer, relaxe, détendu, relax, décompresser, décompression, relâchement, relaxant, relaxante, relaxations, déstresser, décontracter, décontraction
    conseil: conseils, conseille, conseiller, conseilles, astuce, astuces, tuyau, combine, tuyaux, recommandation, suggestion, suggestions, suggère, suggères, suggérer, astuces, recommandes, recommandez
    aider: aide, aidé, aidée, aidez, aiderait, aides, aidait, aiderais, aident
    soulager: soulage, soulagé, soulagée, soulagement, apaiser, apaise, soulagent, soulagerait, apaisé, calmer, calme, calmé, atténuer, atténue, soulagement
    oublier: oublie, oubliez, oublies, oublié, oubliais, oubliait
    effacer: efface, effaces, effacez, supprime, supprimer, vire, virer, dégage, jeter, jette, balance, effacé, supprimé, supprimes
    marcher: marche, marché, fonctionne, fonctionner, fonctionné, marchent, marchait, fonctionnent, fonctionnait, marchera
    lit: pieu, plumard, lits, plumard, couchette, paddock
    coucher: couche, couché, couchée, allongé, allongée, allonger, allonge, étendu, étendue, couchais, allongeais, étendre, étends, couches, couchait, couchent, allonges
    assis: assise, asseoir, assieds, assois, assit, asseyez, asseoir, assise, assises
    dormeur: dormeuse
    nuit: nuits, nocturne, nocturnes
    enceinte: grossesse, enceintes, grossesses
    raide: raideur, raideurs, raides, rouillé, rouillée, coincé, coincée, rigide, rigides, ankyloses, raidi, raidie, verrouillé
    inquiéter: inquiète, inquiet, inquiète, inquiétant, inquiète-t-on, inquiets, inquiétude, inquiétudes, inquiétante, préoccupant, alarmant
    opérer: opéré, opérée, opération, chirurgie, intervention, opérations, opérés, opérées, chirurgical, chirurgicale, interventions
    grave: sérieux, graves, gravissime, sérieuse, grosso
    sûr: sûre, certain, certaine
    stress: stressé, stressée, stressant, stresse, stressés, stresses
    lent: lentement, ralentis, ralentir
    doux: doucement, douce, douces, douceur
    bas: basse
    long: longue, longtemps
    court: courte
    travail: travailler, travaille, boulot, job, taf, turbin, jobs, bosser, bosse, boulots, bossé, job, gagne-pain
    glisser: glissé, glissade, glissais, dérapé, déraper, patiné
    trébucher: trébuché, trébuche, enfargé, enfargée, enfarge, enfarger, buté
    marches: escaliers, escalier
    jambe: guibole, guiboles, guibolles, guibolle, gambette, gambettes, jambes
    fesses: derrière, arrière-train, popotin, postérieur, fesse, cul, croupe, fessier, séant
    lancer: lance, élance, élançait, lancé, lancent, lançait, élancent
    hôpital: hosto, hostos, hôpitaux
    urgence: urgences
    peur: trouille, frousse, pétoche, crainte
    bouillotte: bouillottes, bouillote, bouillotes
    essayer: essaie, essaye, essaies, testé, tester, essayais
    vomir: vomi, vomis, vomit, gerbé, dégueulé, dégobillé
    manger: mange, mangé, bouffe, bouffer, bouffé
    cellulaire: smartphone, portable, téléphone, téléphones, cell, cellulaires, gsm, natel, iphone, android
    voiture: bagnole, caisse, auto, char, camion, tacot, truck, voitures, autos
    froid: froids, froide, frette
    chaud: chaude, chauds, chaudes
    porter: soulever, soulève, porte, porté, portes, trimballer, trimbaler
    insomnie: insomnies, insomniaque
    vertèbre: vertèbres, vertébrale, vertébral
    colonne: échine, rachis
    reins: rein, lombaires, lombaire, lombes
    poitrine: thorax, torse, buste
    épuiser: épuisé, épuisée, crevé, crevée, exténué, exténuée, nase, naze, claqué, claquée, brûlé, brûlée
    bander: bande, bandais, bandé, érections, érection
    poids: kilos, kilo
    bébé: fœtus, bout-de-chou, bébés
    chuchoter: chuchote, chuchotes, chuchotement, murmure, murmurer, chuchotez
    accélérer: accélère, accélères
    genou: genoux
    hanche: hanches
    épaule: épaules
    pied: pieds, petons, panard, panards, arpions
    orteil: orteils
    os: osseux
    étouffer: étouffe, étouffes, étouffement, étouffant, étouffé, suffoque, suffoquer
    grippe: rhume, rhumes, grippes
  `),
  functionWords: list(`
    le, la, un, une, de, à, en, dans, sur, sous, par, pour, avec, chez, vers, entre, contre, jusque, je, tu, il, elle, on, nous, vous, ils, elles
    me, te, se, moi, toi, lui, leur, eux, y, mon, ma, mes, ton, ta, tes, son, sa, ses, notre, nos, votre, vos, leurs, ce, ça, celui, celle, ceux, ci, là
    qui, que, quoi, dont, où, quel, quelle, quels, quelles, comment, pourquoi, quand, combien, si, et, ou, mais, donc, car, comme, parce
    être, avoir, aller, faire, pouvoir, devoir, suis, est, ai, as, a, va, fait, peux, peut, dois, faut, pas, plus, non, oui, très, tout, tous, toutes
    alors, aussi, encore, même, déjà, bien, peu, trop, tellement, vraiment, enfin, puis, ici, lors, est ce que, c, au, du, des, rien, jamais, sans, maintenant
    chose, quelque, peut être, or, ni, aucun, aucune, tant, il y a, quelqu'un, autre, sinon, etc, hors
  `),
  negations: list(`pas, jamais, rien, aucun, aucune, sans, non, ni, nullement, guère, zéro`),
  fillers: FILLERS,
  chatter: CHATTER,
  before: list(`
    oh mon dieu, bon dieu, oh la vache, putain, punaise, oh misère, misère, bon alors, bon ben, allez, allez hop, allô, coucou, hey, hé alexa, écoute moi, écoutez, dites, dites donc, dis alexa, t'sais, tu vois, vous savez, à ton avis, selon toi, d'après toi, sérieusement, sérieux, honnêtement, excuse, est ce que par hasard, par hasard, ma belle, ma chérie, ma grande, coudonc, envoye, envoye donc, faque, bonsoir, s'il vous plaît madame, attends, j'ai une question, une question, petite question, dis voir, dis moi voir, dis moi donc, explique moi, j'aimerais bien savoir, je me demandais, je voulais savoir, je voulais te demander, je veux te demander, il faut que tu saches que, tu pourrais, vous pourriez, peux tu s'il te plaît
    alexa, je t'en supplie, je vous en supplie, je t'en prie, je vous en prie, par pitié, pitié, oh là là, ah là là, ouh là, s'il te plaît, s'il vous plaît, stp, dis, dis moi, dites moi, dis donc, euh, ben, bon, bah, oh, ah, eh, hé, oui, non, ok, okay, d'accord, alors, et, mais
    donc, et puis, pardon, excuse moi, excusez moi, bonjour, salut, est ce que, est ce que tu sais, tu sais, tu peux me dire, peux tu me dire, pouvez vous me dire
    pourrais tu me dire, pourriez vous me dire, je voudrais savoir, j'aimerais savoir, je veux savoir, je me demande, peux tu, pouvez vous, pourrais tu, tu peux
    s'il te plaît dis moi, en fait, au fait, écoute, tiens, de, que, si, franchement, là, vite, parce que, maintenant, voilà, merci de, veuillez
  `),
  after: list(`
    mon dieu, bon sang, bordel, ma belle, ma chérie, ma grande, ma vieille, t'sais, tu vois, vous voyez, je crois, je pense, on dirait, il me semble, j'ai l'impression, c'est tout, voilà tout, comme ça, comme toujours, comme d'habitude, de nouveau, encore une fois, ces derniers temps, en ce moment, ces jours ci, de même, pis toute, là là, à soir, cette nuit, cette semaine, aujourd'hui, demain, selon toi, d'après toi, d'après vous, ou pas, ou quoi, ou bien, non, oui, pas vrai, n'est ce pas, si ça te dérange pas, si ça ne te dérange pas, veux tu, tu veux bien, mon ami, mon amie
    s'il te plaît, s'il vous plaît, stp, alexa, merci, merci beaucoup, maintenant, alors, hein, quoi, là, tu sais, vous savez, en fait, du coup, si possible
    si tu peux, si vous pouvez, pour moi, voilà, d'accord, ok, okay, donc, docteur, depuis ce soir, depuis hier soir, depuis hier, depuis ce matin, depuis deux jours, ce soir, dis moi, dis, tu crois, tu penses, à ton avis, à votre avis, je t'en prie, je t'en supplie, par pitié, exactement, au juste, déjà, tout de suite, un peu, vois tu
  `),
  subject: 'je',
  numbers: NUMBERS,
  number: frenchNumber,
  time: frenchTime,
};
