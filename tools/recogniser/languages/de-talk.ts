import { forms, list } from './text';

/** Words that may stand anywhere and change nothing: how people hesitate, soften, stress and address. */
export const FILLERS = list(`
  äh, ähm, öh, öhm, hm, hmm, mhm, tja, ach, och, oh, uff, puh, na, naja, alexa, bitte, mal, eh, doch, denn, eben, einfach, eigentlich
  wohl, echt, wirklich, tatsächlich, irgendwie, sozusagen, quasi, ehrlich, gell, gel, fei, schatz, schatzi, liebes, liebe, süße, spatz
  herrgott, mensch, oida, ey, verdammt, verflixt, scheiß, blöde, blöder, blöden, verdammte, verdammten, total, völlig, furchtbar
  schrecklich, endlich, ganz, vielleicht, gerade, grad, grade, jetzt, nun, so, solche, hier, absolut, komplett, dermaßen, ziemlich, ja, nämlich, übrigens, bloß, bittschön
  elendig, elendiglich, tierisch, saumäßig, mordsmäßig, unheimlich, unglaublich, brutal, abartig, grausig, grässlich, fürchterlich, bissl, bisserl, bissel, bissle
  jessas, herrje, oje, menno, mei, woisch, gelle, ehrlicherweise, überhaupt, aktuell, derzeit
`);

/** Talk around what is meant, which is about nothing in particular. */
export const CHATTER = list(`
  hallo, hi, hey, servus, grüezi, moin, grüß, gott, entschuldigung, entschuldige, sorry, danke, tschuldigung, frage, fragen, sagen, sag, sagt
  sprechen, wissen, weiß, glaube, glauben, denke, denken, meine, meinen, hoffe, hoffentlich, finde, verstehe, verstehen, bedeutet, heißt
  idee, ahnung, sache, sachen, ding, dinge, art, weise, fall, grund, punkt, moment, augenblick, minute, zeit, stunde, stunden, tag, tage, tagen
  woche, wochen, monat, monate, monaten, jahr, jahre, jahren, morgen, gestern, heute, abend, später, bald, gleich, früher, letzte, letzten, letzter
  nächste, nächsten, oft, manchmal, meistens, immer, ständig, dauernd, plötzlich, auf, einmal, zweimal, mann, frau, freund, freundin
  nachbar, nachbarin, mutter, vater, mama, papa, schwester, bruder, oma, opa, leute, jemand, niemand, alle, alles, anderen, andere, anderer
  alt, jung, klein, groß, gut, schön, nett, lieb, mehr, richtig, falsch, viel, viele, wenig, bisschen, genug, fast, ungefähr, etwa, beinahe
  zwei, drei, beide, jede, jeder, jeden, jedes, machen, mache, macht, gemacht, nehmen, kommen, kommt, gehen, geht, geben, gibt, lassen, lass
  bekommen, kriegen, kriege, brauche, brauchen, versuche, versuchen, versucht, probiert, anfangen, angefangen, fängt, schauen, sehen, hören
  helfen, hilf, haus, hause, welt, anfang, selbst, selber, länger, kurz, lang, lange, zurzeit, momentan
  inzwischen, mittlerweile, leider, gern, gerne, sicher, klar, egal, los, weiter, zuerst, dann, danach, nachher, vorher, vorhin, neulich, kürzlich
`);

/** Clipped, dialect and northern, southern, Austrian and Swiss forms, written out. */
export const SPOKEN = forms(`
  ich: i, ick, ik
  habe: hab, hob
  habe es: habs
  bin: bi
  nicht: net, ned, nit, nich, nöd, nid, nischt
  nicht mehr: nimmer, nimma, nümm, nimme
  nichts: nix, nüt, nüüt, nischts
  eine: ne, 'ne
  einen: nen, 'nen
  einem: nem, 'nem
  geht es: gehts
  gibt es: gibts
  ist es: ists
  tut es: tuts
  wird es: wirds
  halte es: halts
  sag es: sags
  mach es: machs
  liegt es: liegts
  war es: wars
  wäre es: wärs
  reicht es: reichts
  glaube: glaub
  wäre: wär
  möchte: möcht
  würde: würd
  könnte: könnt
  müsste: müsst
  wieder: wida
  warum: wruum, worum, warumm
  auch: ooch, au
  auf: uf
  auf dem: ufm
  mein: mei
  weh: wehe, weha
  rücken: ruggen, rugge, rückn
  heute: heit, hüt
  gute: guets, guete
  klein: kloan
  zu: zua
  noch einmal: nochmal, nochmals, nomal
  tabletten: tabletterl
  zwei: zwo
  da unten: untenrum
  jetzt: jetz, etz, jetza, jez
  schon: scho
  wenn es: wenns
  ob es: obs
  dass es: dasses
  bin es: bins
  kann es: kanns
  hat es: hats
  soll es: solls
  muss es: muss's
  ich es: ichs
  mir es: mirs
  du es: dus
  man es: mans
  wie es: wies
  was es: wases
  kommt es: kommts
  zieht es: ziehts
  brennt es: brennts
  sticht es: stichts
  zwickt es: zwickts
  liegen: liagn, liegn
  schlafen: schlofn, schlofa, schloofe
  kann: ko, cha
  mag: mog
  eine: a
  das: des, dees, dös
  kein: koa, ka
  keine: koane
  auch nicht: a net
  was: wos
  du: d'
  weil es: weils
  mit dem: mitm
  nach dem: nachm
  bei: bein
  ist: is
  sind: san, send
  jetzt: jetzat
`);
