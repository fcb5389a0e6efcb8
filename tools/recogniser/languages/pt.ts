import { StemmerPt } from '@nlpjs/lang-pt';
import { type Language, splitAtSpaces } from '../language';
import { NUMBERS, portugueseNumber } from './pt-numbers';
import { CHATTER, CLIPPED, FILLERS } from './pt-talk';
import { forms, list } from './text';

const stemmer = new StemmerPt();

/** `a` is the preposition, too, and `à` both in one: nothing is lost with any of them. */
const ARTICLES = new Set(['o', 'a', 'os', 'as', 'à', 'às', 'ao', 'aos']);

/** Words without articles, for the same thing is said with one and without: `é o colchão`, `é colchão`, `por causa do colchão`. */
function splitWithoutArticles(text: string): string[] {
  const words = splitAtSpaces(text);
  const telling = words.filter((word) => !ARTICLES.has(word));
  return telling.length === 0 ? words : telling;
}

export const portuguese: Language = {
  split: splitWithoutArticles,
  stem: (word) => stemmer.stemWord(word),
  expansions: CLIPPED,
  lemmas: forms(`
    dor: dói, doem, doer, doendo, doía, doíam, doeu, doeram, doa, doam, doerem, dores, dorzinha, dolorido, dolorida, doloridas, doloroso
    costas: coluna, lombar, espinhaço, espinha, cadeiras
    dormir: durmo, durma, durmam, dormem
    sono: soninho
    dormente: dormência, dormentes, adormecido, adormecida, adormecidas, adormeceu, adormeceram, adormecendo, anestesiado, anestesiada, anestesiadas, amortecido, amortecida, amortecidas, amortecimento
    formigar: formigamento, formiga, formigam, formigando
    acordar: despertar, desperto, despertei, desperta, despertou, acordada, acordado, acordados
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
    bumbum: bunda, nádega, nádegas, traseiro, glúteo, glúteos
    grávida: gravidez, gestante, gestação, prenha, buchuda
    bebê: neném, nenê, bebezinho
    febre: febril, febrão, febrinha
    médico: médica, doutor, doutora, médicos
    remédio: remédios, medicamento, medicamentos, medicação, medicações
    comprimido: comprimidos, pílula, pílulas, cápsula, cápsulas
    hospital: pronto-socorro, upa
    queda: tombo, tombos, quedas, tombinho, trambolhão
    criança: crianças, criancinha
    andar: caminhar, ando, anda, andando, caminho, caminhando, caminhada
    respirar: respiração, respiro, respira, respirando
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
    relaxar: relaxamento, relaxando, relaxe, relaxo, relaxante
    suave: suavemente, leve, levinho, levinha, leves
    devagar: devagarinho, devagarzinho, lento, lenta, lentamente
    baixo: baixinho, baixinha
    pouco: pouquinho, pouquinha
    ajudar: ajuda, ajudou, ajude, ajudando, ajudam
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
    aliviar: alivia, alivie, alívio, aliviou
    aguentar: aguento, aguenta, suportar, suporto, suporta
    joelho: joelhos
    perna: pernas
    câncer: cânceres, cancer
  `),
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
