import { StemmerPt } from '@nlpjs/lang-pt';
import { type Language, splitAtSpaces } from '../language';
import { NUMBERS, portugueseNumber } from './pt-numbers';
import { CHATTER, CLIPPED, FILLERS } from './pt-talk';
import { forms, list } from './text';

const stemmer = new StemmerPt();

/** Words that end like a small thing and are none. */
const NOT_SMALL = new Set(
  list(`
    caminho, caminha, vizinho, vizinha, sozinho, sozinha, carinho, galinha, cozinha, cozinho, farinha, linha, minha, rainha, espinha, campainha, madrinha, padrinho
    marinho, marinha, vinho, ninho, tinha, vinha, adivinha, definha, encaminha, sardinha, sobrinho, sobrinha, definho, ladainha, bainha, engatinha, apadrinha, latinha
  `),
);

/** \`caminhadinha\`, \`dorzinha\`, \`rapidinho\`: a small thing is the thing. */
function unsmall(word: string): string {
  if (NOT_SMALL.has(word) || NOT_SMALL.has(word.replace(/s$/, ''))) return word;
  const plain = word.replace(/^(.{3,})zinh[oa]s?$/, '$1');
  return plain === word ? word.replace(/^(.{3,})inh([oa])s?$/, '$1$2') : plain;
}

/** \`rápido\` and \`rapidinho\`, \`ônibus\` and \`onibus\`: accents tell short words apart only. */
function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u0302]/g, '')
    .normalize('NFC');
}

/** What is one word by its meaning. The back one lies on (\`de costas\`) is no back that aches (\`dor nas costas\`). */
const TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/(?<!\b(?:dor|dores|problema|problemas|crise|crises|remédio|exame|doente|doença) )\bde costas\b/g, 'decostas'],
  [/\bpronto (?:socorro|atendimento)\b/g, 'pronto-socorro'],
  [/\b(?:posto|postinho) de saúde\b/g, 'postinho'],
];

/** `a` is the preposition, too, and `à` both in one: nothing is lost with any of them. */
const ARTICLES = new Set(['o', 'a', 'os', 'as', 'à', 'às', 'ao', 'aos']);

/** Words without articles, for the same thing is said with one and without: `é o colchão`, `é colchão`, `por causa do colchão`. */
function splitWithoutArticles(text: string): string[] {
  const words = splitAtSpaces(TOGETHER.reduce((said, [parts, whole]) => said.replace(parts, whole), text));
  const telling = words.filter((word) => !ARTICLES.has(word));
  return telling.length === 0 ? words : telling;
}

/** Irregular forms, diminutives of them, and words people swap freely. */
const LEMMAS = forms(`
  dor: dói, doem, doer, doendo, doía, doíam, doeu, doeram, doa, doam, doerem, dores, dorzinha, dolorido, dolorida, doloridas, doloroso, latejando, lateja, latejar, doída, doído, dolorosa, doloridos, judiando, judia, judiou, judiar, incomoda, incomodando, incômodo, incomodar, castigando, castiga
  costas: coluna, lombar, espinhaço, espinha, cadeiras, lombada, dorso, costado, cacunda, carcunda, lombares, vértebras
  dormir: durmo, durma, durmam, dormem
  sono: soninho
  dormente: dormência, dormentes, adormecido, adormecida, adormecidas, adormeceu, adormeceram, adormecendo, anestesiado, anestesiada, anestesiadas, amortecido, amortecida, amortecidas, amortecimento
  formigar: formigamento, formiga, formigam, formigando
  acordar: despertar, desperta, acordada, acordado, acordados, amanheço, amanhece, amanhecer
  desperto: despertei, acordei, acordou, acordaram, despertou, amanheci
  ter: tenho, tem, tinha, tive, teve, tendo, tenha, têm, tido
  estar: estou, está, estão, estava, estive, esteve, esteja, estamos
  ser: é, são, sou, era, seja, seria, sendo
  fazer: faço, faz, fiz, fez, fazendo, faça, fazem, feito, fazia
  ir: vou, vai, vão, indo, vamos, vá, ia
  poder: posso, pode, podem, podia, poderia, possa
  querer: quero, quer, queria, querendo, quis, queira
  sentir: sinto, sente, sentem, senti, sentindo, sentia, sinta
  saber: sei, sabe, soube, sabia, saiba
  dizer: digo, diz, disse, dizem, diga, dizendo, dito, disseram, falou, falar, fala, fale, falam
  ver: vejo, vê, vi, viu, vendo, veja
  ouvir: ouço, ouve, ouvi, ouça, escuto, escuta, escutar, escutei
  cair: caí, cai, caiu, caindo, caído, caída, caem, caía
  perder: perco, perde, perdi, perdeu, perdendo, perca, perdido, perdida
  conseguir: consigo, consegue, consegui, conseguindo, conseguia, consiga
  dar: dou, dá, dei, deu, dando, dê
  pôr: ponho, põe, pus, botar, boto, bota, botei, botando, colocar, coloco, coloca, coloquei, colocando
  vir: venho, vem, veio, vindo, vêm
  sair: saio, sai, saiu, saindo, saem, saía
  subir: subo, sobe, subiu, subindo
  xixi: urinar, urino, urina, urinando, urinei, mijar, mijo, mija, mijando, mijei, urinária
  cocô: evacuar, fezes, defecar, cagar, caguei, borrei
  peito: peitos, tórax, torácica
  barriga: abdômen, abdome, ventre, pança, barriguinha
  bumbum: bunda, nádega, nádegas, traseiro, glúteo, glúteos, popô, fiofó, rabo, popozão, ânus, anus
  gestação: grávida, grávidas, gravidez, gestante, prenha, buchuda
  grave: graves, gravidade
  bebê: neném, nenê, bebezinho, nenen, feto, bebezão
  febre: febril, febrão, febrinha, febrões, febrícula
  médico: médica, doutor, doutora, médicos, doutores, ortopedista, especialista, neurologista, clínico, reumatologista, doutorzinho
  remédio: remédios, medicamento, medicamentos, medicação, medicações, remedinho, remedinhos, medicamentoso
  comprimido: comprimidos, pílula, pílulas, cápsula, cápsulas
  hospital: pronto-socorro, upa, posto, postinho, emergência, ambulatório, clínica, sus, ps, ubs, hospitais
  queda: tombo, tombos, quedas, tombinho, trambolhão
  criança: crianças, criancinha
  andar: caminhar, ando, anda, andando, caminho, caminhando, caminhada, caminhei, caminha, andei, andava, caminhadas
  respirar: respiração, respiro, respira, respirando, fôlego
  fraco: fraca, fracas, fracos, fraqueza, bamba, bambas, frouxa, frouxas
  virar: viro, vira, virando, virei
  calor: quente, quentes, quentinha, esquentar
  morrer: morro, morra, morrendo, morri
  morto: morta, mortos
  torturar: mata, matando, matam
  viver: vivo, vive, vivendo, viva
  emagrecer: emagreço, emagreci, emagrecendo, emagreceu
  suor: suo, suar, suando, suores, suei, suado, suada
  sangrar: sangrando, sangue, sangramento, sangro, sangrou
  celular: telefone, smartphone, celulares
  televisão: tv, tevê
  lado: ladinho
  relaxar: relaxamento, relaxando, relaxe, relaxo, relaxante, relaxa, relaxou, acalmar, acalma, acalme, sossegar, sossega, desacelerar, tranquilizar
  suave: suavemente, leve, levinho, levinha, leves
  devagar: devagarinho, devagarzinho, lento, lenta, lentamente
  baixo: baixinho, baixinha
  pouco: pouquinho, pouquinha
  ajudar: ajuda, ajude, ajudando, ajudam, ajudasse
  auxiliou: ajudou, ajudaram
  esquecer: esqueça, esquece, esqueço, esqueci
  apagar: apague, apaga, apago, deletar, deleta, delete, excluir, exclui, exclua
  lembrar: lembre, lembra, lembro
  ansiedade: ansioso, ansiosa, nervoso, nervosa, nervosismo
  estresse: estressado, estressada, stress
  sentado: sentada, sentados
  deitar: deito, deita, deitado, deitada, deitei, deitando
  noite: noites, madrugada, madrugadas, noturna, noturno
  travar: travado, travada, travou, travadas, trava, travando, emperrou
  piorar: piora, piorou, piorando, pioro, piorei
  aliviar: alivia, alivie, alívio
  desafogo: aliviou, aliviaram
  aguentar: aguento, aguenta, suportar, suporto, suporta
  joelho: joelhos
  perna: pernas
  câncer: cânceres, cancer
  genitais: pênis, pinto, pipi, bilau, piroca, vagina, xoxota, pepeca, perereca, periquita, vulva, ppk, genital, genitália, xereca, tcheca, pirulito, períneo
  desmaiar: desmaio, desmaiei, desmaiando, desmaie, desfalecer, desfaleci, desmaiou
  levantar: levanto, levantei, levanta, levante, erguer, ergo, ergue
  mexer: mexo, mexe, mexi, mexia, mexendo, mexem, movimento, movimentar, mover, movo
  parar: pare, parou, parei, parando, param
  passar: passe, passou, passando, passa, sumir, some, sumiu, suma
  colchão: colchões, colchãozinho
  travesseiro: travesseiros, almofada, almofadas, almofadão
  banho: chuveiro, ducha, chuveirada
  caroço: calombo, bola, bolota, nódulo, carocinho, inchaço, galo, protuberância
  medo: receio, temo, apavorado, apavorada
  horrível: medonha, medonho, terrível, insuportável, violenta, horrorosa, absurda, fortíssima
  tossir: tusso, tosse, tossi, espirrar, espirro, espirra, espirrei
  escorregar: escorreguei, escorregou, tropecei, tropeçar, tropeçou, tombei
  confuso: confusa, delirando, delírio, desorientado, desorientada, confusão
  besteira: bobagem, asneira, besteiras, bobagens
  sensibilidade: sensação, tato
  guardar: guarda, guardou, guarde, guardado, anotar, anota, anotou, anotado, anote, gravar, grava, gravou, gravado, salvar, salvou, salvo, registrar, registrou
  truque: macete, manha, jeitinho, segredo
  dica: conselho, sugestão, conselhos, dicas, sugestões
  estudo: pesquisa, pesquisas, estudos, artigo
  trabalhar: trabalho, trabalha, trabalhei, serviço, trampo, trampar, emprego
  carregar: carrego, carreguei, carregando, carrega
  dirigir: dirijo, dirige, dirigindo, guiar
  cerveja: cervejas, chope, breja
  enfarte: infarto, enfarto, infarte, infartando, enfartando
  seguir: sigo, segue, seguindo, prosseguir, prossiga
  preocupar: preocupo, preocupa, preocupado, preocupada, preocupação, preocupando
`);

export const portuguese: Language = {
  split: splitWithoutArticles,
  stem: (word) => {
    const plain = unsmall(word);
    const lemma = LEMMAS[plain] ?? plain;
    return lemma.length < 5 ? stemmer.stemWord(lemma) : withoutAccents(stemmer.stemWord(lemma));
  },
  expansions: CLIPPED,
  lemmas: LEMMAS,
  functionWords: list(`
    um, uma, uns, umas, o, a, os, as, eu, me, mim, meu, minha, meus, minhas, comigo, você, vocês, te, ti, seu, sua, seus, suas, nós, nos, nosso, nossa, ele, ela, eles, elas, lhe, se, si
    este, esta, esse, essa, esses, essas, aquele, aquela, isso, isto, aquilo, de, em, para, por, com, sem, sobre, entre, até, desde, e, ou, mas, nem, que, quem, qual, quais, quando, como
    onde, porque, porém, ser, é, são, sou, era, foi, fui, seja, seria, será, estar, estou, está, estão, estava, fosse, for, ter, tenho, tem, tinha, tive, teve, haver, há, houve, ir, vou, vai, vamos
    poder, posso, pode, podia, dever, devo, deve, fazer, faço, faz, já, aqui, ali, lá, aí, muito, muita, tão, mais, menos, também, só, bem, assim, então, agora, hoje, ainda, sempre
    talvez, algum, alguma, alguns, algumas, algo, alguém, coisa, coisas, tudo, todo, toda, todos, todas, cada, outro, outra, mesmo, mesma, depois, antes, porquê, quanto, quanta, tanto, tanta, bom, não, quê, dar, deu, dá, ficar, fico, fica, ficou
  `),
  negations: list('não, nem, nunca, jamais, sem, nada, nenhum, nenhuma, ninguém, tampouco'),
  fillers: FILLERS,
  chatter: CHATTER,
  before: list(`
    por favor, faz favor, alexa, oi, oi alexa, olá, ei, então, e, mas, agora, ah, ai meu deus, olha, olha só, escuta, escuta aqui, bom, bem, pois é, é que, desculpa, desculpe, com licença
    me diz, me diga, me fala, me fale, me conta, me diz uma coisa, me responde, eu queria saber, queria saber, quero saber, eu gostaria de saber, gostaria de saber
    você sabe, sabe, sabe me dizer, você pode me dizer, pode me dizer, você pode, pode, poderia, você poderia, será que você pode, dá pra, tem como, uma pergunta, uma dúvida
    eu acho que, acho que, acontece que, o negócio é que, nossa, poxa, tá bom, tá, ok, beleza, minha filha, meu filho me diz, meu bem, minha querida, moça
  `),
  after: list(
    `por favor, pelo amor de deus, faz favor, alexa, obrigado, obrigada, valeu, viu, né, sabe, tá, tá bom, ok, então, agora, aí, pra mim, se der, se puder, se possível, se não for incômodo, meu bem, minha filha, minha querida, moça, uai, sô, tchê, mesmo`,
  ),
  subject: 'eu',
  numbers: NUMBERS,
  number: portugueseNumber,
};
