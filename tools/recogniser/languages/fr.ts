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
    prendre: prends, prend, prenez, prennent, pris, prise, prenne
    mettre: mets, met, mettez, mis, mise, mettent
    sentir: sens, sent, sentez, senti, sentait, ressens, ressent, ressentir
    dormir: dors, dort, dormez, dorment, dormi, dormais, dorme
    endormir: endors, endort, endormi, endormie, endorme, rendormir
    tenir: tiens, tient, tenez, tenu, tienne
    boire: bois, boit, buvez, bu
    perdre: perds, perd, perdez, perdu, perdue, perte
    suicider: tuer, tuerai, tuerais, tuais, suicide, suicidaire
    frère: sœur, soeur
    chien: chat, chatte, chienne, lapin, hamster, perroquet, cheval, poney, vache, cochon, canari, tortue, furet
    voisin: voisine, tonton, tata, collègue, patron, patronne, chef, prof, professeur, facteur, concierge, oncle, tante, cousin, cousine, neveu, nièce, beau-frère, beau-père, belle-mère, belle-sœur, gendre
    torturer: tue, tuent, torture, torturent
    rendormir: rendors, rendort, rendorme
    réveiller: réveille, réveillé, réveillée, éveillé, éveillée, réveillent, réveillait
    mourir: meurs, meurt, mort, morte, crever
    tomber: tombe, tombé, tombée, chuté, chuter, chute, chutes
    maigrir: maigris, maigri, maigrit, amaigri, amaigrissement
    engourdir: engourdi, engourdie, engourdies, engourdis, engourdissement, engourdissements, insensible, insensibles, ankylosé
    faible: faiblesse, faiblit, faibles, affaiblie, affaibli
    uriner: urine, urines, pisser, pisse, pipi
    selle: selles, caca, chier
    fièvre: fiévreux, fiévreuse, fièvres, température
    frisson: frissons, frissonne, grelotte, grelotter
    saigner: saigne, saignement, saignements, sang
    douleur: douloureux, douloureuse, douleurs
    mal: maux
    souffrir: souffre, souffrance, souffert
    respirer: respire, respiration, respirations
    souffle: souffler, essoufflé, essoufflée, essouffle, essouffler, essoufflement
    ventre: abdomen, estomac, bide, bedaine, bedon
    matelas: literie
    oreiller: coussin, coussins, oreillers
    médecin: docteur, toubib, médecins, docteurs, généraliste
    médicament: médicaments, cachet, cachets, comprimé, comprimés, pilule, pilules, médoc, médocs
    enfant: gamin, gosse, enfants, petit-fils
    détente: détendre, détends, relaxation, relaxer, relaxe, détendu
    conseil: conseils, conseille, conseiller, conseilles, astuce, astuces
    aider: aide, aidé, aidée, aidez, aiderait, aides
    soulager: soulage, soulagé, soulagée, soulagement
    oublier: oublie, oubliez, oublies, oublié
    effacer: efface, effaces, effacez, supprime, supprimer
    marcher: marche, marché, fonctionne, fonctionner, fonctionné
    lit: pieu, plumard, lits
    coucher: couche, couché, couchée, allongé, allongée, allonger, allonge, étendu, étendue
    assis: assise, asseoir, assieds
    dormeur: dormeuse
    nuit: nuits, nocturne, nocturnes
    enceinte: grossesse
    raide: raideur, raideurs, raides, rouillé, rouillée
    inquiéter: inquiète, inquiet, inquiète, inquiétant
    opérer: opéré, opérée, opération, chirurgie, intervention
    grave: sérieux
    sûr: sûre, certain, certaine
    stress: stressé, stressée, stressant
    lent: lentement, ralentis, ralentir
    doux: doucement, douce, douces, douceur
    bas: basse
    long: longue, longtemps
    court: courte
    travail: travailler, travaille, boulot, job
    os: osseux
  `),
  functionWords: list(`
    le, la, un, une, de, à, en, dans, sur, sous, par, pour, avec, chez, vers, entre, contre, jusque, je, tu, il, elle, on, nous, vous, ils, elles
    me, te, se, moi, toi, lui, leur, eux, y, mon, ma, mes, ton, ta, tes, son, sa, ses, notre, nos, votre, vos, leurs, ce, ça, celui, celle, ceux, ci, là
    qui, que, quoi, dont, où, quel, quelle, quels, quelles, comment, pourquoi, quand, combien, si, et, ou, mais, donc, car, comme, parce
    être, avoir, aller, faire, pouvoir, devoir, suis, est, ai, as, a, va, fait, peux, peut, dois, faut, pas, plus, non, oui, très, tout, tous, toutes
    alors, aussi, encore, même, déjà, bien, peu, trop, tellement, vraiment, enfin, puis, ici, lors, est ce que, c, au, du, des, rien, jamais, sans, maintenant
    chose, quelque, peut être, or, ni, aucun, aucune, tant, il y a, quelqu'un, autre, sinon, etc, hors
  `),
  negations: list(`pas, jamais, rien, aucun, aucune, sans, non, ni`),
  fillers: FILLERS,
  chatter: CHATTER,
  before: list(`
    alexa, je t'en supplie, je vous en supplie, je t'en prie, je vous en prie, par pitié, pitié, oh là là, ah là là, ouh là, s'il te plaît, s'il vous plaît, stp, dis, dis moi, dites moi, dis donc, euh, ben, bon, bah, oh, ah, eh, hé, oui, non, ok, okay, d'accord, alors, et, mais
    donc, et puis, pardon, excuse moi, excusez moi, bonjour, salut, est ce que, est ce que tu sais, tu sais, tu peux me dire, peux tu me dire, pouvez vous me dire
    pourrais tu me dire, pourriez vous me dire, je voudrais savoir, j'aimerais savoir, je veux savoir, je me demande, peux tu, pouvez vous, pourrais tu, tu peux
    s'il te plaît dis moi, en fait, au fait, écoute, tiens, de, que, si, franchement, là, vite, parce que, maintenant, voilà, merci de, veuillez
  `),
  after: list(`
    s'il te plaît, s'il vous plaît, stp, alexa, merci, merci beaucoup, maintenant, alors, hein, quoi, là, tu sais, vous savez, en fait, du coup, si possible
    si tu peux, si vous pouvez, pour moi, voilà, d'accord, ok, okay, donc, docteur, depuis ce soir, depuis hier soir, depuis hier, depuis ce matin, depuis deux jours, ce soir, dis moi, dis, tu crois, tu penses, à ton avis, à votre avis, je t'en prie, je t'en supplie, par pitié, exactement, au juste, déjà, tout de suite, un peu, vois tu
  `),
  subject: 'je',
  numbers: NUMBERS,
  number: frenchNumber,
  time: frenchTime,
};
