import { StemmerEn } from '@nlpjs/lang-en';
import { type Language, splitAtSpaces } from '../language';
import { englishNumber, NUMBERS } from './en-numbers';
import { CHATTER, DIALECT, FILLERS } from './en-talk';
import { englishTime } from './en-time';
import { forms, list } from './text';

const stemmer = new StemmerEn();

export const english: Language = {
  split: splitAtSpaces,
  stem: (word) => stemmer.stemWord(word),
  expansions: {
    ...DIALECT,
    ...forms(`
    i am: i'm, im
    i have: i've, ive
    i will: i'll
    i would: i'd
    you are: you're
    you have: you've
    you will: you'll
    it is: it's
    it will: it'll
    he is: he's
    she is: she's
    we are: we're
    we have: we've
    they are: they're
    they have: they've
    that is: that's, thats
    that will: that'll
    there is: there's
    here is: here's
    what is: what's, whats
    who is: who's
    how is: how's
    where is: where's
    when is: when's
    why is: why's
    can not: can't, cannot, cant
    do not: don't, dont
    does not: doesn't, doesnt
    did not: didn't, didnt
    is not: isn't, isnt
    are not: aren't
    was not: wasn't
    were not: weren't
    will not: won't, wont
    would not: wouldn't
    could not: couldn't
    should not: shouldn't
    must not: mustn't
    need not: needn't
    have not: haven't
    has not: hasn't
    had not: hadn't
    going to: gonna
    want to: wanna
    got to: gotta
    let us: let's
    give me: gimme
    kind of: kinda
  `),
  },
  lemmas: forms(`
    wake: waking, wakes
    woke: awoke
    sleep: slept, asleep, sleeping
    lie: lay, lain, laying, lays
    fall: fell, fallen
    break: broke, broken
    take: took, taken
    have: has, had, having
    be: am, is, are, was, were, been, being
    do: does, did, doing, done
    go: goes, going, gone, went
    get: gets, getting, got, gotten
    feel: felt, feelings, feeling
    lose: lost, losing, loses, loss
    give: gave, given
    say: said
    tell: told
    hear: heard
    think: thought
    know: knew, known
    keep: kept
    sit: sat
    stand: stood
    bend: bent
    swell: swollen
    shake: shaken, shaky, shook
    throw: threw, thrown
    drive: drove, driven
    catch: caught
    eat: ate, eaten
    tingle: tingly
    shiver: shivery
    sweat: sweaty
    pee: peeing, urinate, urinating, weeing, piss, peed
    poo: poop, pooing, pooping, poos
    ache: achy, aches, aching, ached, sore, soreness, pained
    back: lumbar
    cause: aetiology, etiology
    tumor: tumour, tumours, tumors
    night: nocturnal, nights
    pain: discomfort, paining, painful
    sure: certain
    advice: advise
    worsen: worse, worsening
    bad: badly, worst
    fever: feverish
    breathe: breath, breaths
    bleed: bleeding, blood, bled
    around: round
    tummy: belly, abdomen, stomach
    mum: mom, mother
    dad: father
    child: children, kid, kids
    foot: feet
    doctor: gp, doc, doctors, physician
    hospital: emergency, er, casualty
    comfortable: comfy, comfiest, comfortably
    medicine: meds, medication, medications
    tablet: tablets, pill, pills
    kill: killing, killin
    numb: numbness
    store: save, saved, saving
    wind: unwind, unwinding, winding
    normal: ordinary, regular
    weak: weakness, weaker
    pillow: cushion, cushions
    sofa: couch, settee, couches
    telly: tv, television
    wee: urine
    surgery: surgeries
    exercise: workout, workouts, movement
    stretch: stretches, stretching
    hurt: hurts, hurting
    ok: okay, okey
    end: finish, finished, finishing, ended
  `),
  functionWords: list(`
    a, an, the, this, that, these, those, i, me, my, mine, you, your, we, us, our, he, him, his, she, her, it, its
    they, them, their, be, am, is, are, was, were, been, being, do, does, did, doing, have, has, had, having, will, would
    can, could, shall, should, may, might, must, and, or, but, if, so, as, of, at, by, for, with, about, to, from, in, on
    off, out, up, down, into, than, around, round, under, over, after, before, then, too, very, just, really, some, any, there, here, what, which, who, how, why
    when, where, because, while, also, like, get, got, going, go, gone, thing, things, something, anything, quite, such
    even, still, kind, sort, bit, lot, let, us, one, own, same, not, no, nor, think, well, maybe, perhaps, probably, actually, honestly, already, now, today, guess, suppose
  `),
  negations: list(`not, no, never, without, nor, none, nothing`),
  fillers: FILLERS,
  chatter: CHATTER,
  before: list(`
    please, alexa, um, uh, er, hey, hi, hello, ok, okay, well, so, and, but, now, oh, right, sorry, excuse me
    can you, could you, would you, will you, can you please, could you please, can you tell me, could you tell me
    please tell me, tell me, do you know, i want to know, i would like to know, i wonder, i was wondering, maybe
  `),
  after: list(
    `please, love, alexa, thanks, thank you, now, then, okay, ok, though, at all, you know, for me, if you can`,
  ),
  subject: 'i',
  numbers: NUMBERS,
  number: englishNumber,
  time: englishTime,
};
