import { forms, list } from './text';

/** Words that may stand anywhere and change nothing: how people are addressed, hesitate and stress. */
export const FILLERS = list(`
  eh, em, pues, hombre, oye, oiga, mira, mire, a ver, ah, ay, uy, uf, hala, anda, caray, ostras
  jolin, jo, jope, leche, cono, joder, hostia, puta, puto, maldita, maldito, condenada, condenado, bendita, bendito, dichosa, dichoso
  alexa, maja, majo, guapa, guapo, bonita, carino, cielo, reina, rey, tia, tio, macho, mijo, mija
  che, wey, guey, cuate, parce, chamo, pana, boludo, manita, carnal, porfa, porfi, porfavor, plis
  realmente, sinceramente, francamente, literalmente, basicamente, dios, virgen, jesus, madre mia
  ahorita, nomas, pos, ps, hijole, orale, osea, ea, hale, ala, caramba, carajo, demonios, diablos, diantres, mijita, mijito, diosito, jolines, ostia, joe, mecachis, compadre, comadre
  honestamente, efectivamente, total
`);

/** Talk around what is meant, which is about nothing in particular. */
export const CHATTER = list(`
  pregunta, preguntar, pregunto, decir, digo, dime, dice, dicen, dicho, cuenta, contar, hablar, habla, saber, sabe, sabes, se, creer, creo
  pensar, pienso, parecer, parece, supongo, imagino, querer, quiero, quisiera, gustar, gustaria, poder, puedo, deber, necesitar, necesito
  perdon, perdona, disculpa, disculpe, gracias, favor, hola, buenas, adios, senor, senora, senorita, don, dona, alexa, amable, amabilidad
  idea, cosa, cosas, caso, parte, manera, forma, modo, vez, veces, rato, tiempo, momento, minuto, minutos, hora, horas, dia, dias, semana, semanas
  mes, meses, ano, anos, hoy, ayer, manana, anoche, siempre, nunca, jamas, ahora, luego, despues, antes, pronto, tarde, temprano, todavia, aun
  marido, mujer, esposo, esposa, pareja, amigo, amiga, vecino, vecina, madre, padre, mama, papa, hermano, hermana, abuelo, abuela, suegra, cunado
  gente, persona, personas, alguien, nadie, todo, todos, toda, todas, mucho, mucha, muchos, muchas, muy, tan, tanto, tanta, poco, poca, bastante
  demasiado, mas, menos, algo, nada, otro, otra, uno, una, unos, unas, cada, mismo, misma, solo, sola, casi, apenas, aproximadamente
  bueno, buena, malo, mala, grande, pequeno, viejo, vieja, joven, nuevo, nueva, real, verdad, cierto, seguro
  hacer, hago, hace, poner, pongo, dar, doy, tomar, coger, agarrar, dejar, llevar, llevo, empezar, empieza, venir, viene, pasar, pasa
  encontrar, ver, veo, mirar, usar, intentar, llamar, sentir, siento, notar, noto, tener, tengo, haber, estar, ir, voy
  casa, mundo, vida, lado, sitio, lugar, punto, final, principio, razon, motivo, resto, alrededor, repente, ultimamente
  resulta, ocurre, encima, vaya, menudo, menuda, acordar, mandar, contarte, decirte, preguntarte, haria, harias, conviene, vale
`);

/** Clipped, dropped and regional forms, written out; without accents. */
export const DIALECT = forms(`
  de el: del
  a el: al
  para: pa
  para el: pal
  estoy: toy
  esta: ta
  estas: tas
  estaba: taba
  nada: na
  todo: to
  todos: tos
  puedes: podes
  tienes: tenes
  quieres: queres
  eres: sos
  duermes: dormis
  dime: decime
  cuentame: contame
  usted: uste, vos, vosotros, ustedes
  porque: xq, pq, porq
  que: q, ke
  tambien: tb
  espalda: esparda
  muy: mu
  doctor: dotor
  estomago: estogamo
  colchon: corchon
  almohada: almuada
  movil: mobil
  por favor: porfavor, porfa, xfa
  donde: ande
  bueno: weno
`);
