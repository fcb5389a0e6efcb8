import { StemmerEs } from '@nlpjs/lang-es';
import { type Language, splitAtSpaces } from '../language';
import { NUMBERS, spanishNumber } from './es-numbers';
import { CHATTER, DIALECT, FILLERS } from './es-talk';
import { spanishTime } from './es-time';
import { forms, list } from './text';

const stemmer = new StemmerEs();

/** People type `por que` and Alexa hears `por qué`, so accents say nothing; ñ is a letter of its own. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0301\u0308]/g, '')
    .normalize('NFC');
}

/** `acostao`, `sentao`: how half of those who speak Spanish say it. */
function withFullEnding(word: string): string {
  return /^\p{L}{3,}ao$/u.test(word) && !NOT_CLIPPED.has(word) ? `${word.slice(0, -1)}do` : word;
}

const NOT_CLIPPED = new Set(['bacalao', 'cacao']);

/** `espaldita`, `consejito`, `ratito`: small words are the same words. */
function withoutSmallness(word: string): string {
  return /^\p{L}{3,}it[oa]s?$/u.test(word) && !NOT_SMALL.has(word) ? word.replace(/it([oa]s?)$/u, '$1') : word;
}

const NOT_SMALL = new Set(
  list(`
    necesito, necesita, favorito, favorita, maldito, maldita, bendito, bendita, delito, apetito, habito, habitos, visita, visitas, permito, permita
    repito, repita, evito, evita, grito, medito, medita, escrito, escrita, limita, gratuito, gratuita, solicito, solicita, quitar, quito, quita, limito
  `),
);

export const spanish: Language = {
  split: (text) => splitAtSpaces(withoutAccents(text)).map(withFullEnding),
  stem: (word) => stemmer.stemWord(withoutSmallness(word)),
  expansions: DIALECT,
  lemmas: forms(`
    doler: duele, duelen, dolia, dolian, dolio, dolido, doliendo, doloria, duela, duelan, dolera, duela, dolor, dolores, dolorido, dolorida, doloroso, adolorido, adolorida
    dormir: duermo, duermes, duerme, dormi, dormia, dormido, dormida, durmio, durmiendo, duerma, duermas, dormirme, dormirse, dormirte, dormimos, duermen, duermete, dormidos, dormidas, adormecido, adormecida, adormecidas, adormecidos, adormece, adormecen, entumecido, entumecida, entumecidas, entumido, entumida, entumidas, entumidos, acorchado, acorchada, acorchadas, adormecimiento, entumecimiento, acorchamiento, insensible, insensibles, durmieron, duermo, durmiera, numb, entumio, entumieron, entume, entumen, entumecio, adormecieron, adormecio, acalambrado, acalambrada, acalambradas, engarrotan
    despertar: despierto, despierta, desperte, desperto, despertado, despertada, despertarme, despertando, despertandome, despierte, despertaba, despertame
    acostar: acuesto, acuesta, acueste, acostarme, acostarse, acostado, acostada, acoste, acosto, acostarte, tumbar, tumbo, tumba, tumbado, tumbada, tumbarme, tumbarse, echarme, echado, echada, tender, tendido, tendida, acuestas
    sentar: sienta, sentarme, sentarse, sentado, sentada, sente, sentarte, sentando
    levantar: levanto, levanta, levantarme, levantarse, levante, levantado, levantada, levantando, levantandome, pararme
    mover: muevo, mueve, moverme, moverse, movido, movida, mueva, moviendome, moviendo, mueven
    poder: puedo, puede, puedes, podria, podrias, pude, pueda, pueden, podido, podemos
    querer: quiero, quiere, quieres, queria, quisiera, quisieras, quise
    tener: tengo, tiene, tienes, tuve, tenia, tenido, tenga, tienen, tuvo, teniendo, tendria, tendre, traigo, trae, traia, tenemos, tengamos
    haber: he, ha, has, han, hay, habia, haya, hubo, hemos, hubiera, habra
    ser: es, soy, eres, era, fue, sea, son, seran, sera, seria, sido, fuera, eran
    estar: estoy, esta, estas, estaba, estan, estuve, estaria, estado, estando, estuviera
    ir: voy, va, vas, van, vamos, iba, ido, vaya, iria, irme, yendo, ibamos
    hacer: hago, hace, haces, hacia, hice, hizo, hecho, haga, hagas, haciendo, haz, hazme, hagame, hagamos, hacen
    decir: digo, dice, dices, dije, dijo, dicho, diga, dime, digame, diciendo, dicen, decirme, dijiste, decias
    dar: doy, da, das, di, dio, dado, dame, deme, dando, dan, diera, darme, den
    poner: pongo, pone, pones, puse, puso, puesto, ponga, ponme, pon, pongame, ponerme, poniendo, pusieron, ponte
    saber: sabe, sabes, sabia, supe, sepa, sepas
    venir: vengo, viene, vino, venga, vienen, venido
    seguir: sigo, sigue, siga, seguido, siguiendo, sigamos, seguimos, sigues, prosigue
    oir: oigo, oye, oido, oi, oyes
    contar: cuento, cuenta, cuentame, cuenteme, contame, cuentas, conto, contado, contarme, platicame
    pedir: pido, pide, pides, pidio, pida
    ayudar: ayudame, ayudeme, ayuda, ayude, ayudado, ayudo, ayudaria, ayudan, ayudes, ayudarme, ayudaron
    servir: sirve, sirvio, sirven, servido, sirva, sirvieron
    funcionar: funciono, funciona, funcionado, funcionan
    morir: muero, muere, morirme, morirse, muerto, muerta, murio, muriendo, muera, muriera, muertos
    matar: matarme, matando, mata, mato, mataron
    suicidar: suicidarme, suicidio, suicida, suicidas, suicido
    caer: caigo, cae, cayo, cayendo, caerme, caen, cayeron
    caida: cai, caido, caidas, caimos
    yerba: mate, mates
    romper: roto, rota, rompi, rompio, rompe, rotos
    perder: pierdo, pierde, perdi, perdido, perdiendo, perdida, perdio, pierden
    adelgazar: adelgazo, adelgace, adelgazado, adelgazando, adelgaza, rebajar, rebajado, rebajando, rebaje, enflaquecer, enflacando, enflacado
    orinar: orino, orine, orinado, orina, mear, meo, mee, meado, meando, pis, pipi, orinando, miccionar, pipiar, pipie, mie, wiwi, pichi, chis, orinada, orinadas
    caca: popo, cagar, cagado, cague, defecar, evacuar, heces
    sangrar: sangro, sangrando, sangre, sangrado, sangra
    respirar: respiro, respira, respiracion, respire, respiraciones, respirando
    ahogar: ahogo, ahoga, ahogando, asfixio, asfixiando, ahogarme
    operar: operaron, operado, operada, operacion, operarme, operan, opero, cirugia, operaciones
    olvidar: olvida, olvidame, olvide, olvidalo, olvidate, olvides, olvidado, olvidese
    borrar: borra, borrame, borre, borreme, borres, borralo, elimina, eliminar, suprime, suprimir, elimines, elimina, eliminas, elimine, borras, borrarme, borrado, borrarlo, borren, suprimas
    relajar: relajame, relajarme, relajacion, relaja, relajado, relajada, relajante, relajo, relajarnos, relajeme
    apagar: apaga, apague
    explicar: explica, explicame, expliqueme, explicalo
    llevar: lleva, llevame, lleveme
    repetir: repite, repitame, repitelo, repita
    empezar: empieza, empiezo, empezo, empezamos, empecemos, empezado, comienza, comenzar, inicia, iniciar
    susurrar: susurra, susurro, susurros, susurres, susurrame, susurre, susurrando, susurralo
    hablar: hablo, habla, hablame, hable, hables, hablas, hableme, hablado, hablando
    calmar: calmo, calma, calmame, calmarme, calme
    aliviar: alivio, alivia, aliviame, alivie, aliviado
    quitar: quito, quita, quitame, quite, quiteme, quitado, quitarme, quitan
    preocupar: preocupo, preocupa, preocuparme, preocupe, preocupado, preocupada, preocuparse
    asustar: asusta, asustado, asustada, miedo
    cansar: cansado, cansada, cansancio, canso
    llorar: lloro, llorando, llora
    tomar: tomo, tome, tomado, tomarme, toma, tomando, tomaba, tomarse, tomaste, tomamos, tragar, trague, tragado, ingerir, ingerido, zampar, zampado, zampe
    girar: giro, voltear, volteo, voltearme, girarme, voltearse, girarse
    rigido: rigida, rigidez, tieso, tiesa, agarrotado, agarrotada, engarrotado
    debil: debilidad, debiles, flojo, floja, flojas, weak, aguado, aguada, aguadas, debilucho
    fiebre: calentura, fiebres, afiebrado, fever, fiebron, calenturas, calenturon
    pierna: piernas, pata, patas
    pie: pies
    barriga: panza, tripa, vientre, abdomen, guata
    medico: doctor, medica, doctora, medicos, doctores, galeno
    hospital: urgencias
    pastilla: pastillas, medicina, medicinas, medicamento, medicamentos, medicacion, comprimido, comprimidos, calmante, calmantes, analgesico, analgesicos, pildora, pildoras
    movil: celular, telefono, iphone, smartphone, cel, telefonos, moviles, celulares
    cuarto: habitacion, dormitorio, recamara, alcoba, pieza
    coche: carro, auto, furgoneta, camioneta, camion, autobus, bus, taxi, vehiculo, troca, coches, carros
    postura: posicion, posturas, posiciones
    embarazo: embarazada, prenada, encinta, embarazadas, gestante, gestantes
    cancer: tumor, tumores
    ejercicio: ejercicios
    andar: ando, anda, camino, caminar, camina, caminando, andando, caminata, caminatas, paseo, pasear
    divisa: dolar, dolares
    adormilar: adormilado, adormilada, somnoliento, somnolencia
    sudar: sudo, sudando, sudor, sudores, sudado, suda
    tiritar: tirito, tiritando, escalofrios, escalofrio, tiritona
    hijo: hija, hijos, nino, nina, ninos, crio, nene, nena, chamaco, peque, chaval, chavala, chiquillo, chiquilla, nieto, nieta, nietos, nietas, crios, cria, escuincle, pibe, niñito
    nalga: nalgas, culo, trasero, pompis, gluteo, gluteos
    supino: espaldas, bocarriba
    poco: poquito, poquita, tantito
    noche: noches, nocturno, nocturnos, madrugada
    fuerza: fuerzas
    vacio: vacia
    seguro: segura
    solo: sola
    quieto: quieta
    confuso: confusa, confundido, confundida, confusion, desorientado, desorientada, aturdido, aturdida, atontado, atontada
    tirar: tirarme, tiro
    desvelar: desvelado, desvelada, desvelo, desvele, desvelarme, desveladas, espabilar, espabilado, espabilada, espabilarme, despabilar, despabilado, despabilada, despabilarme
    apretar: aprieta, apretando, aprieto
    recordar: recuerda, recuerdas, recuerdo, recuerde, acuerdas, acuerdate, acuerdo
    guardar: guardas, guarda, guardado, guardes, guardando, almacenar, almacenas, almacenado
    terminar: termina, termine, acabar, acaba, acabe
    volver: vuelvo, vuelve, volvio, volvi, vuelto, vuelva, regresar, regresa
    mejorar: mejora, mejoro, mejorado, mejoria, mejore
    empeorar: empeora, empeoro, empeorando, empeorado, empeore
    cerrar: cierro, cierra, cerrados
    subir: sube, subo, subeme
    bajar: baja, bajale
    ocurrir: pasando, sucediendo, ocurre, sucede
    paracetamol: paracetamoles, ibuprofeno, ibuprofenos, nolotil, nolotiles, tramadol, naproxeno, aspirina, aspirinas, enantyum, metamizol
    somnifero: somniferos, tranquilizante, tranquilizantes, ansiolitico, ansioliticos, orfidal, orfidales, lorazepam, diazepam, valium, trankimazin, lexatin, clonazepam, rivotril
    desmayar: desmayo, desmaye, desmayado, desmayada, desmayarme, desmayando
    chillar: chilles, chille, chillas, chillando, gritar, grites, grite, gritas, gritando, gritos
    pecho: pechos
    perjudicar: perjudica, perjudicial, danino, danina
    notar: noto, notas, nota, note, notaba, notado
    sentir: siento, sientes, siente, senti, sentia, sentido, sintiendo, sentirme
    creer: creo, crees, cree, creia
    almohada: almohadas, almohadon, almohadones, cojin, cojines
    estirar: estiro, estira, estirarme, estirarse, estiramiento, estiramientos
    colocar: coloco, colocarme, coloque, colocarse, acomodar, acomodo, acomodarme, acomode, acomodarse
    convenir: conviene, convendria, vendria
    aconsejar: aconsejas, aconsejame, aconseje, recomendar, recomiendas, recomienda, recomiendame, recomiendeme, recomendarme, sugerir, sugieres, sugiereme, sugiere
    retomar: retoma, retome, retomemos, retomamos, retomalo
    esperar: espera, esperate, espere, esperame, esperese, espero, esperes, esperando, esperamos, esperemos
    saltar: salta, saltate, saltarme, saltarmelo, saltatelo, saltalo, salto, saltamos, saltemos, brinca, brincate, brincatelo
    tropezar: tropece, tropezado, tropezo, trompicon
    resbalar: resbale, resbalo, resbalado, resbalada, patinar, patine, patinado, patino
    atropellar: atropello, atropellado, atropellada, atropellaron, arrollar, arrollo, arrollado, arrollada, arrollaron
    moto: motocicleta, patinete, motos
    ordenador: computadora, compu, computador, portatil, laptop
    mucho: muchisimo, muchisima, horrores, monton, barbaridad, burrada
    espalda: lumbares, lumbar, riñones, riñonada, lomo, cintura, lomos
    bebe: baby, babies, bebes, bebito, bebita, beba
    deprimir: deprimido, deprimida, depressed, depre, deprime, depresion
    kilo: kilos, libra, libras
    aliento: resuello
    aire: oxigeno
    pompi: pompas, fondillo, fundillo, trasero
    apuntar: apunta, apuntado, apuntas, apuntate, anotar, anota, anotado, anotas
  `),
  functionWords: list(`
    a, ante, bajo, con, contra, de, desde, en, entre, hacia, hasta, para, por, segun, sin, sobre, tras, y, e, ni, o, u, pero, sino, si, que, porque, pues, como
    el, la, los, las, lo, un, una, unos, unas, al, del, me, te, le, les, nos, os, yo, tu, ella, ellos, ellas, usted, nosotros, mi, mis, tus, su, sus
    mio, mia, este, esta, esto, estos, estas, ese, esa, eso, esos, esas, aquel, aquello, ahi, aqui, alli, alla, muy, mas, menos, tan, tanto, ya, no, tambien, tampoco
    cual, cuales, quien, quienes, cuando, donde, cuanto, cuanta, cuantos, algo, alguna, algun, alguno, cada, otro, otra, mismo, misma, solo, asi, aun, entonces, luego, ahora, hoy
    ser, estar, haber, tener, poder, ir, hacer, dar, vez, cosa, cosas, aunque, mientras, ademas, todo, toda, todos, poco, mucho, mucha
  `),
  negations: list(`no, nunca, jamas, ni, sin, nada, tampoco, ningun, ninguna, ninguno, nadie`),
  fillers: FILLERS,
  chatter: CHATTER,
  before: list(`
    por favor, porfa, alexa, oye, oiga, eh, a ver, pues, bueno, vale, ok, mira, y, pero, hola, perdona, perdon, disculpa, disculpe, ay, uf, ah
    me puedes, puedes, puede, podrias, podria, me podrias, puedes decirme, podrias decirme, me puedes decir, dime, digame, me podria decir, me podrias decir, podria decirme, quiero saber, quisiera saber
    me gustaria saber, me pregunto, oye alexa, es que, entonces, buenas, si, la verdad es que, mira que, resulta que, fijate que, fijese que, veras, oye mira, mire usted, queria preguntar, queria preguntarte, te queria preguntar
    te pregunto, una pregunta, por cierto, necesito saber, sabes si, sabe usted si, tu sabes, usted, quiero preguntarte, andale, hijole, ea, ala, vamos a ver, digo que, yo digo que, dime una cosa, digame una cosa
  `),
  after: list(`
    por favor, porfa, gracias, alexa, ya, ahora, guapa, sabes, vale, eh, verdad, de verdad, cariño, si puedes, si puede ser, para mi, pues, la verdad, oye, mujer, hombre, mija, mijo, mi amor, mi vida, cielo, guapo, maja, te lo pido, te lo ruego, por dios, o que, o no, no crees, tu que crees, anda, venga, porfi, tantito, señorita, ahorita, entonces, tu, usted, dime, digame, que si
  `),
  numbers: NUMBERS,
  number: spanishNumber,
  time: spanishTime,
};
