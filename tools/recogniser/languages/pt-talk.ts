import { forms, list } from './text';

/** Words that may stand anywhere and change nothing: how people are addressed, hesitate and stress. */
export const FILLERS = list(`
  hum, hmm, ahn, hã, eh, né, viu, uai, sô, ué, oxe, oxente, vixe, vige, eita, bah, tchê, ô, opa, nossa, puxa, poxa, caramba, credo
  querida, querido, benzinho, amor, amiga, amigo, moça, moço, mano, cara, véi, rapaz, gente, parceiro, chefe, doutora
  alexa, realmente, sinceramente, simplesmente, basicamente, literalmente, francamente, tipo, enfim, bendita, bendito, danada, danado
  maldita, maldito, desgraçada, desgraçado, droga, diabo, diacho, raios, jesus, virgem, misericórdia, senhora, porra, caralho, merda
`);

/** Talk around what is meant, which is about nothing in particular. */
export const CHATTER = list(`
  favor, obrigado, obrigada, desculpa, desculpe, licença, oi, olá, olha, escuta, bom, boa, bem, então, alexa, queria, quero, gostaria, saber, sabe, sei
  acho, achar, acha, creio, parece, imagino, penso, digo, dizer, diz, diga, disse, falar, fala, fale, falou, contar, pergunta, perguntar
  perguntando, conversar, explicar, explica, entender, entendo, lembrar, coisa, coisas, negócio, trem, jeito, modo, maneira, tipo, parte, vez, vezes, caso, fato, ponto
  motivo, razão, verdade, tempo, hora, horas, dia, dias, semana, semanas, mês, meses, ano, anos, minuto, minutos, momento, instante, agora, hoje, ontem, amanhã
  logo, cedo, tarde, depois, antes, ainda, sempre, já, ultimamente, recentemente, atualmente, desde, enquanto, quando, toda, todo, todos, todas
  marido, mulher, esposa, esposo, companheiro, namorado, namorada, amigo, vizinha, vizinho, mãe, pai, irmão, irmã, avó, avô, vó, vô, tia, tio, sogra, filho, filha
  pessoa, pessoas, gente, alguém, senhor, senhora, dona, velho, velha, jovem, pequeno, pequena, grande, lindo, ruim, certo, errado, pobre, melhor, pior
  muito, muita, muitos, muitas, pouco, pouca, tanto, tanta, bastante, demais, mais, menos, quase, mesmo, mesma, só, somente, apenas, exatamente, direito, outro, outra
  ficar, fica, fico, ficou, ficando, deixar, deixa, dar, dá, deu, começar, começou, comecei, continuar, continua, colocar, pôr, botar, usar, pegar, levar, querer, precisar, preciso, precisa
  ver, vejo, olhar, sentir, sinto, sente, passar, passa, achei, casa, vida, mundo, deus, fim, ajuda, ajudar, ajude
  primeiro, primeira, último, última, próximo, próxima, lado, cima, baixo, perto, longe, conseguir, consigo, tentar, tento
`);

/** Contractions, clipped and dialect spellings, written out. Articles go (see pt.ts), so a contraction keeps its preposition only. */
export const CLIPPED = forms(`
  de: do, da, dos, das
  em: no, na, nos, nas
  em um: num
  em uma: numa
  de um: dum
  de uma: duma
  por: pelo, pela, pelos, pelas
  para: pra, pro, pras, pros, prá, p'ra, pa
  de ele: dele
  de ela: dela
  em ele: nele
  em ela: nela
  de esse: desse
  de essa: dessa
  de este: deste
  de esta: desta
  de isso: disso, disto
  em esse: nesse
  em essa: nessa
  em este: neste
  em esta: nesta
  em isso: nisso, nisto
  de aqui: daqui
  de aí: daí
  isso: isto
  de onde: donde
  estou: tô, to, tou
  está: tá, ta
  estava: tava
  estamos: tamo, tamos
  você: cê, ocê, vc, voce, tu, ce
  vocês: cês, ceis
  não: nao, naum, ñ
  também: tamém, tambem
  está bom: tabom
  onde está: cadê, quedê
  espera aí: peraí, pera
  obrigado: brigado, brigadão, obrigadão
  obrigada: brigada
  vamos: bora, simbora, vamo
  por que: porquê, porque, pq
  que: quê
  mulher: muié, muier
  velho: véio
  velha: véia
  nós: nóis, nois
  muito: mó, mui
  costas: costa, lombo
`);
