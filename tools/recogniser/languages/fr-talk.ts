import { forms, list } from './text';

/** Words that may stand anywhere and change nothing: how people are addressed, hesitate and stress. */
export const FILLERS = list(`
  euh, heu, hum, hmm, ben, bah, beh, bof, oh, ah, eh, hein, pfff, pff, alexa, mon dieu, mon chéri, ma chérie, chéri, chérie
  docteur, madame, monsieur, mademoiselle, vraiment, franchement, honnêtement, carrément, littéralement, sincèrement
  forcément, justement, effectivement, absolument, genre, quoi, voyons, donc, tiens, mince, zut, flûte, punaise, purée, putain, merde
  pantoute, tabarouette, titi, esti, ostie, hostie, calvaire, viarge, simonac, simonaque, batinse, torrieu, coudonc, coudon, envoye, enweille, pfiou, oulà, houlà, ouh, roh, rho
   tsé, disons, bonté, seigneur, jésus
  bordel, sacré, sacrée, satané, satanée, tabarnak, câlice, crisse, maudit, maudite, fait que, faque
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
  tenter, tente, tenté, raconter, raconte, raconté, causer, expliquer, explique, rappeler, rappelle, imagine, suppose, supposé, paraît, paraitrait, avouer, avoue, apprendre, appris, entendre
  finir, fini, finit, finis, continuer, continue, chercher, cherche, trouvé, passer, passe, passé, rendre, rend, rendu, rendue, sortir, sort, rentrer, filer, file, tirer, bouger, revenir, revient
  parti, partir, repartir, foutre, fous, fout, ficher, risquer, risque, oser, falloir, fallait, valoir, vaut, change, changer, changé, servir, sert, sers, conseillé, recommandé, recommander
  foutu, foutue, fichu, fichue, atrocement, abominablement, épouvantablement, drôlement, carrément, tellement, énormément, vachement, super, hyper, méga, drôlement, sacrément, rudement, terriblement, affreusement, horriblement, franchement, sûrement, probablement, apparemment, évidemment
  carrément, complètement, totalement, entièrement, parfaitement, exactement, précisément, concrètement, réellement, simplement, simple, facilement, quasiment, pratiquement, environ, normalement, généralement
  spécialement, surtout, notamment, également, ensuite, soudainement, brusquement, tranquille, tranquillement, gentiment, rapidement, rapide, direct, directement, carré, longuement, constamment, régulièrement
  régulier, habitude, habituel, astheure, tantôt, tout à l'heure, auparavant, autrefois, naguère, jadis, entretemps, désormais, dorénavant, printemps, été, automne, hiver, janvier, février, mars, avril, mai
  juin, juillet, août, septembre, octobre, novembre, décembre, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, week-end, vacances, après midi, matinée, soirée, minutes, secondes, siècle, époque
  machin, bidule, affaire, affaires, gros, gras, moyen, possible, impossible, espèce, niveau, histoire, problème, souci, question, réponse, exemple, mot, mots, nouvelle, nouveau, nouveaux, neuf, neuve, ancien, ancienne
  là-dessus, dessus, dessous, dedans, dehors, derrière, devant, autour, partout, ailleurs, loin, près, proche, entier, entière, moitié, milieu, bord, bout, début, vie, air, sens, manque, besoin, envie, droit
  ma belle, mignonne, gentil, gentille, aimable, cher, chère, copain, copine, frangin, frangine, gamine, bonhomme, bonne femme, mémère, pépère, grand-mère, grand-père, belle-mère, beau-père
  mari, époux, épouse, homme, dame, monsieur, garçon, gars, monsieur, chéri, puce, poulette, loulou, famille
  pardon, excuse, excusez, désolé, désolée, malheureusement, hélas, enfin, bref, espérer, espère, plaisir, content, contente
`);

/** Elided, clipped and regional forms, written out. */
export const SPOKEN = forms(`
  je suis: chuis, chui, jsuis, chus, chu, jsus
  je peux: jpeux
  je vais: jvas, jvais, mas
  maintenant: astheure, asteure, asteur
  droite: drette
  sur: su
  minute: menute, minutte
  rien: arien, kedalle
  cette nuit: cettenuit
  beaucoup: bôcoup, boucoup
  froid: frette
  dans: dins, din
  pour que: pourque
  pas: po
  mal: mâl
  là: lô
  debout: deboute, deboutte, deboutes
  nuit: nuite
  lit: litte
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
