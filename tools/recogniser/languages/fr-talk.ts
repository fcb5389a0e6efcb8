import { forms, list } from './text';

/** Words that may stand anywhere and change nothing: how people are addressed, hesitate and stress. */
export const FILLERS = list(`
  euh, heu, hum, hmm, ben, bah, beh, bof, oh, ah, eh, hein, pfff, pff, alexa, mon dieu, mon chéri, ma chérie, chéri, chérie
  docteur, madame, monsieur, mademoiselle, vraiment, franchement, honnêtement, carrément, littéralement, sincèrement
  forcément, justement, effectivement, absolument, genre, quoi, voyons, donc, tiens, mince, zut, flûte, punaise, purée, putain, merde
  bordel, sacré, sacrée, foutu, foutue, fichu, fichue, satané, satanée, tabarnak, câlice, crisse, maudit, maudite, fait que, faque
`);

/** Talk around what is meant, which is about nothing in particular. */
export const CHATTER = list(`
  demander, demande, savoir, sais, sait, dire, dis, dit, dites, parler, parle, croire, crois, penser, pense, trouver, trouve, imaginer
  supposer, comprendre, idée, façon, manière, genre, sorte, type, truc, chose, choses, partie, cas, fait, point, raison, temps, fois
  jour, jours, journée, semaine, semaines, mois, an, ans, année, années, heure, heures, minute, moment, instant, bientôt, tard, tôt, dernièrement
  récemment, encore, toujours, souvent, parfois, jamais, longtemps, depuis, pendant, avant, après, aujourd'hui, hier, demain, soir, matin
  mari, femme, conjoint, conjointe, compagnon, compagne, chum, blonde, ami, amie, mère, père, maman, papa
  fils, fille, mémé, pépé, mamie, papi, grand, grande, gens, personne, personnes, monde, quelqu'un, vieux, vieille, jeune, petit, petite, gros
  bon, bonne, bien, beau, belle, vrai, faux, juste, seul, seule, seulement, vite, plutôt, presque, assez, trop, beaucoup, peu, plusieurs, quelques
  deux, trois, chaque, autre, autres, même, faire, fais, fait, mettre, mets, prendre, prends, pris, venir, viens, vient, aller, vais, va
  rester, reste, laisser, laisse, commencer, commence, commencé, sembler, semble, tourner, vouloir, veux, veut, voudrais, besoin, essayer, essayé, utiliser
  donner, donne, donné, voir, vois, regarder, appeler, sentir, arriver, arrive, devenir, devient, garder, garde, soudain, prochain
  prochaine, dernier, dernière, premier, première, fin, côté, côtés, dieu, maison, coup, peur, merci, bonjour, salut, bonsoir
  pardon, excuse, excusez, désolé, désolée, malheureusement, hélas, enfin, bref, espérer, espère, plaisir, content, contente
`);

/** Elided, clipped and regional forms, written out. */
export const SPOKEN = forms(`
  je suis: chuis, chui, jsuis, chus, chu
  je sais: chais
  je ai: jai
  tu as: tas
  il y a: ya
  de le: du
  de les: des
  à le: au, o
  à les: aux
  le: l, les
  de: d
  je: j, g
  que: qu
  me: m
  te: t
  se: s
  ce: c, cet, cette, ces
  ça: cela, ceci, sa
  puis: pis
  bien: ben, bin
  petit: ti, tit
  plus: pu
  oui: ouais, ouaip, ouin
  non: nan, nenni
  parce que: pasque, pask
  quelque chose: kekchose
  peut être: ptêt
  moi: moé
  toi: toé
  ici: icitte
  fait que: faque
  tout: toute
  dos: dôs
  deux: 2
  lombalgie: lombalgies
  ayoye: ayoille
`);
