import { StemmerDe } from '@nlpjs/lang-de';
import { type Language, splitAtSpaces } from '../language';
import { germanNumber, germanTime, NUMBERS } from './de-numbers';
import { CHATTER, FILLERS, SPOKEN } from './de-talk';
import { forms, list } from './text';

const stemmer = new StemmerDe();

/** What long words often end in: a kellertreppe is a treppe. */
const HEADS =
  /^(\p{L}{3,}?)s?(unfall|krebs|treppe|operation|tabletten?|matratzen?|kissen|übung(?:en)?|entspannung|verletzung(?:en)?|sturz)$/u;

function apart(word: string): string[] {
  if (/^\p{L}{2,}'s$/u.test(word)) return [word.slice(0, -2), 'es'];
  const [, first, head] = HEADS.exec(word) ?? [];
  return first === undefined || head === undefined ? [word] : [first, head];
}

export const german: Language = {
  split: (text) => splitAtSpaces(text).flatMap(apart),
  stem: (word) => stemmer.stemWord(word),
  expansions: {
    ...SPOKEN,
    ...forms(`
    an dem: am
    an das: ans
    auf das: aufs
    auf dem: auf'm, aufm
    bei dem: beim
    in das: ins
    von dem: vom
    zu dem: zum
    zu der: zur
    in dem: im
    für das: fürs
    um das: ums
    unter dem: unterm
    vor dem: vorm
    durch das: durchs
    hinter dem: hinterm
    über das: übers
    weh tut: wehtut
    weh tun: wehtun, wehzutun
    weh getan: wehgetan
    gut tut: guttut
    gut getan: gutgetan
    gut tun: guttun
    runter gefallen: runtergefallen, hinuntergefallen, heruntergefallen, hinabgefallen
    runter gestürzt: runtergestürzt, hinuntergestürzt, heruntergestürzt
    rücken weh: rückenweh, kreuzweh
    rücken schmerzen: rückenschmerzen, kreuzschmerzen, rückenschmerz, kreuzschmerz
    brust schmerzen: brustschmerzen, brustschmerz
    bauch schmerzen: bauchschmerzen, bauchweh
    bein schmerzen: beinschmerzen
    zehn minuten: zehnminütige
    fünf minuten: fünfminütige
    fünfzehn minuten: fünfzehnminütige, viertelstunde
    schlaf position: schlafposition, schlafpositionen, schlafstellung
    rücken lage: rückenlage
    seite lage: seitenlage, seitlage
    bauch lage: bauchlage
    spazieren gehen: spazierengehen
    so weit: soweit
    stehen geblieben: stehengeblieben
    schlafen gehen: schlafengehen
    weiter machen: weitermachen
    schmerz tabletten: schmerzmittel
    schlaf tabletten: schlafmittel
  `),
  },
  lemmas: forms(`
    warum: wieso, weshalb, weswegen
    verstehen: verstehe, versteh, verstanden, kapiert, kapier, kapiere
    der: die, das, den, dem, des
    liegen: liege, lieg, liegt, liegst, lag, lagen, gelegen, daliegen, rumliegen
    legen: lege, leg, legt, gelegt, hinlegen, hinlege, hinlegt
    schlafen: schlafe, schlaf, schläft, schläfst, schlief, geschlafen, schlafens, pennen, penne, pennt, pofen, schlummern, schlummer, ratzen, schlummere
    einschlafen: einzuschlafen, einschlafe, eingeschlafen, eingenickt, weggenickt, eingepennt, eingedöst, weggedöst, einschlummern, wegschlummern, wegdösen, eindösen, einpennen, eingeschlummert, einnicken, eindämmern, einschläft, einschläfst, wegdämmern
    aufwachen: aufgewacht, aufwache, aufwacht, wachgeworden, hochgeschreckt, aufgeschreckt, hochgefahren, aufgwacht, aufwachst, erwacht, erwache
    wach: wache, munter
    wecken: weckt, weckte, geweckt, aufgeweckt, aufwecken, wachgemacht, wachmacht, aufweckt, wachrüttelt, wachgerüttelt, wecke
    stehen: stehe, steht, stand, gestanden
    aufstehen: aufstehe, aufzustehen, aufgestanden, hochkommen, hochkomme
    sitzen: sitze, sitzt, gesessen, hocken, hocke, hockt, sitz, saß, rumsitzen, herumsitzen
    gehen: gehe, geh, geht, ging, gegangen
    laufen: laufe, läuft, gelaufen, lief
    fallen: falle, fällt, fiel, gefallen, geflogen, runtergeflogen, gepurzelt, geplumpst, gesegelt, gekracht, purzelte
    stürzen: stürze, stürzt, gestürzt, stürzte
    hinfallen: hingefallen, hingeflogen, hingeflogen, hingeknallt, hingeschlagen, hinfalle, hinfiel
    ausrutschen: ausgerutscht, rutschte, weggerutscht, ausgeglitten, ausgerutschte, wegrutschen
    stolpern: gestolpert, stolpere, stolpert
    brechen: gebrochen, bricht, brach
    nehmen: nehme, nimm, nimmt, genommen, nahm, eingenommen, einnehmen, geschluckt, schlucken, schlucke
    abnehmen: abgenommen, abnehme
    verlieren: verliere, verliert, verloren, verlor
    haben: habe, hat, hatte, hast, gehabt, hätte
    sein: ist, sind, war, waren, gewesen, bist, wäre
    werden: werde, wird, wurde, geworden, worden, würde
    können: kann, kannst, konnte, könnte, könntest, gekonnt, könn
    müssen: muss, musst, musste, müsste
    sollen: soll, sollte, sollst, solltest
    wollen: will, wollte, willst
    mögen: möchte, mag, magst, möchtest
    dürfen: darf, durfte
    tun: tut, tue, tu, tat, getan
    schmerzen: weh, schmerzt, schmerz, schmerzend, schmerzhaft, schmerzte, wehweh, schmerze, wehtut
    helfen: hilft, hilf, half, geholfen, weiterhelfen
    bringen: bringt, brachte, gebracht, bring
    wirken: wirkt, gewirkt
    nützen: nützt, nutzt, genützt, genutzt
    funktionieren: funktioniert, klappt, klappen, geklappt
    kommen: komme, komm, kommt, kam, gekommen
    machen: mache, mach, macht, gemacht, gmacht
    sagen: sage, sag, sagt, gesagt, sagst
    erzählen: erzähl, erzähle, erzählt
    wissen: weiß, weißt, wusste, gewusst
    sprechen: sprich, spreche, spricht, sprichst, reden, rede, red, redet, redest
    flüstern: flüster, flüstere, flüsterst, flüstert, geflüstert, wispern, wispere
    hören: höre, hört, gehört, hörst
    spüren: spüre, spür, spürt, fühle, fühlen, fühlt, fühl, gespürt
    merken: merke, merk, merkt, gemerkt
    vergessen: vergiss, vergisst, vergesse
    löschen: lösch, lösche, löscht, löschst, gelöscht, tilge, tilgen, ausradieren, entferne, entfernen, beseitige, beseitigen
    atmen: atme, atmet, geatmet, atmung, atem
    pinkeln: pinkle, pinkel, gepinkelt, pieseln, pisle, urinieren, brunzen, biseln, pissen, wasserlassen, lulu, pullern, pullere, schiffen, strullern, brunze, pinkelt, urinier, bisle
    urin: harn, pipi
    stuhl: stuhlgang, kot
    klo: toilette, wc, häusl, klosett, lokus, örtchen, kloschüssel
    bluten: blute, blutet, blutung, blutungen, blut, geblutet
    kribbeln: kribbelt, kribbelnde, bizzeln, bitzelt, ameisenlaufen
    schwitzen: schwitze, schwitzt, geschwitzt, verschwitzt, schwitz, schweiß, schwitzig
    zittern: zittere, zittert
    umbringen: umzubringen, umgebracht, umbringe, töten
    sterben: sterbe, stirbt, gestorben, starb
    tot: tod
    leben: lebe, lebt
    aushalten: aushalte, aushält, ausgehalten, auszuhalten, ertragen, ertrage, packe, packen
    halten: halte, halt, hält
    weinen: weine, weint, heule, heulen, geweint
    operieren: operiert, op, operation, operationen
    schwanger: schwangerschaft, schwangere
    fieber: fiebrig, fiebert, fiebere, fiebrige
    taub: taubheit, taubheitsgefühl, gefühllos, betäubt, pelzig
    schwach: schwäche, kraftlos, lahm, schwächer
    verwirrt: durcheinander, wirr, benommen, konfus, desorientiert, benebelt
    spritze: spritzen, injektion, infiltration
    tablette: tabletten, pillen, pille
    knie: knien, knies
    gesäß: hintern, po, popo, hinterteil, arsch, popsch, hosenboden, sitzfläche, allerwertester, allerwertesten, pobacke, pobacken, arschbacken, arschbacke, füdli, sitzfleisch, hinterer
    seitlich: seite, seiten
    beinpaar: beine, beinen, haxen, haxn
    fußpaar: füße, füßen
    garnichts: nichts
    ansehen: anschauen, anschaut, ansieht, angucken, anschau
    antun: anzutun, antue, antut
    arzt: ärztin, doktor, doc, ärzte, hausarzt, hausärztin, arztes, orthopäde, orthopäden, orthopädin, mediziner, hausarztes, facharzt, dokter, neurologe, frauenarzt, frauenärztin, bereitschaftsarzt
    krankenhaus: spital, klinik, notaufnahme, notfallambulanz, krankenhauses, unfallambulanz, ambulanz
    krankenwagen: rettungswagen, rettung, ambulanz, sanka, notarzt
    bauch: bäuchlein, unterbauch
    rücken: kreuz, rückens, rugge, buckl
    sohn: junge, bub, bua, kleiner
    tochter: mädchen, dirndl
    kind: kinder, kinds
    oma: großmutter
    opa: großvater
    schlimm: schlimmer, schlimmste, schlimmsten, arg, ärger, übel, mies, grauenhaft
    besser: bessern, gebessert, besserung
    gut: gute, guter, gutes
    kissen: polster
    handy: telefon, smartphone, mobiltelefon, natel, iphone
    sorge: sorgen
    bewegen: bewege, bewegt, rühren, rühre
    drehen: drehe, dreht, dreh, gedreht
    umdrehen: umdrehe, umgedreht
    entspannung: entspannen, entspann, entspannungsübung, entspanne, abschalten
    übung: übungen, bewegungen
    leise: leiser, leisen
    langsam: langsamer
    laut: lauter
    schnell: schneller
    steif: steifigkeit, steifheit, stocksteif, bocksteif
    durchschlafen: durchzuschlafen, durchschlafe, durchgeschlafen
    morgen: morgens, früh
    nacht: nachts, nächte, nächten
    woche: wochen
    monat: monate, monaten
    jahr: jahre, jahren
    quelle: quellen
    beweis: beweise, bewiesen, belege, belegt
    matratze: matratzen
    knochen: knochens
    unfall: unfälle, verunglückt
    tipp: ratschlag, trick, kniff, ratschläge, tricks, kniffe, tipps, empfehlung, empfehlungen
    gefährlich: bedrohlich, bedenklich, brenzlig, riskant
    ernst: ernstes, ernste, ernsthaft, ernsthaftes
    speichern: speichere, speicher, speicherst, gespeichert, abgespeichert, notiert, notieren, aufgeschrieben, aufgezeichnet, hinterlegt, vermerkt
    version: variante, fassung, ausführung
    sanft: sachte, sachter, schonend, schonender, behutsam, mild, milder, sanfter, sanfte, sanften
    überspringen: überspring, überspringe, überhüpfen, überhüpf
    warten: wart, warte, abwarten
    ziehen: zieht, zog, gezogen, ziehe
    stechen: sticht, stich, gestochen, stiche, piekst
    zwicken: zwickt, gezwickt, zwackt
    brennen: brennt, gebrannt, brennend
    lindern: lindert, gelindert, linderung
    verschwinden: verschwindet, verschwand, verschwunden
    heben: hebe, hebt, gehoben, hob
    tragen: trage, trägt, getragen
    damals: seinerzeit, dazumal
    fernseher: tv, glotze, flimmerkiste
    dünn: dünner, dürr, dürrer, magerer, mager
    schrumpfen: geschrumpft, schrumpfe
    studie: studien, forschung, untersuchungen
    starten: starte, start, beginne, beginn, beginnen
    geben: gib, gibt, gab, gegeben
    denken: denke, denk
    husten: huste, hust
    niesen: niese, nies, geniest
    hose: hosen, unterhose, schlafanzughose
    baby: babys, ungeborenes
    mittel: mittelchen, heilmittel
    anheben: anhebe, anzuheben
    jammern: winseln, winsel, winsle, jammere, jammer, wimmern, wimmere
    bauen: gebaut, programmiert, entwickelt, erschaffen
    vorschlag: vorschläge
    schwer: schwerer, schwere, schwerere, schweren
    verzweifelt: verzweiflung, verzweifle
  `),
  functionWords: list(`
    ich, du, er, sie, es, wir, ihr, mich, mir, dich, dir, ihn, ihm, uns, euch, sich, man, mein, meine, meiner, meinem, meinen, meines
    dein, deine, deiner, deinem, deinen, sein, seine, ihre, ihren, ihrem, unser, unsere, der, die, das, den, dem, des, ein, eine, einen
    einem, einer, eines, dies, diese, dieser, dieses, diesem, diesen, jene, und, oder, aber, wenn, dass, ob, als, weil, denn, doch, wie
    was, wer, wo, wann, warum, wieso, weshalb, welche, welcher, welches, woran, wozu, in, im, an, am, auf, aus, bei, mit, nach, von, vor, zu
    über, unter, durch, um, für, gegen, ohne, bis, seit, zwischen, neben, hinter, bin, ist, sind, war, waren, bist, habe, hat, haben, hatte
    hast, werde, wird, werden, wurde, kann, können, kannst, könnte, muss, soll, sollte, will, möchte, mag, darf, tut, tun, da, dort, hier
    dann, so, auch, noch, nur, schon, sehr, etwas, was, jetzt, nun, immer, wieder, mal, denn, eben, eigentlich, vielleicht, wohl, gerade, heute
    gar, ganz, davon, dazu, daran, damit, dabei, nicht, kein, keine, keinen, keinem, keiner, daran, dran, drauf, drin
  `),
  fillers: FILLERS,
  chatter: CHATTER,
  negations: list(
    `nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, nichts, ohne, weder, niemand, keins`,
  ),
  before: list(`
    bitte, alexa, ähm, äh, hm, hey, hallo, okay, ok, also, ja, und, aber, so, na, ach, oh, du, entschuldigung, sorry, sag mal, sag
    kannst du, kannst du bitte, kannst du mir, kannst du mir bitte, kannst du mir sagen, könntest du, könntest du bitte, könntest du mir sagen
    würdest du, würdest du bitte, sag mir, sag mir bitte, sag mir mal, weißt du, ich möchte wissen, ich will wissen, ich würde gern wissen
    ich wüsste gern, ich wollte fragen, ich frage mich, ich wollte wissen, mich würde interessieren, verrat mir, vielleicht, ich glaube, ich glaub
    entschuldige, pass auf, hör mal, du sag mal, na gut, jetzt, nun
  `),
  after: list(`
    bitte, alexa, danke, jetzt, okay, ok, ja, gell, gel, oder, nicht wahr, bitte sehr, bitte danke, bittschön, dankeschön, danke schön, denn, mal
    wenn du kannst, wenn das geht, wenn es geht, wenn du magst, für mich, sag mal, weißt du, ne, oder nicht, bitte jetzt, eigentlich
  `),
  subject: 'ich',
  numbers: NUMBERS,
  number: germanNumber,
  time: germanTime,
};
