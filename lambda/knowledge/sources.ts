/**
 * Who says so: the dated sources that answers name aloud, each with the year it appeared. How the body or journal is
 * called is in locales/<language>/speech/sources.yaml under the same id; full references are in docs/evidence.md.
 */
export const SOURCES = {
  Alsaadi11: { year: 2011, reference: 'European Spine Journal 2011;20:737' },
  Cary19: { year: 2019, reference: 'Cary, Briffa, McKenna. BMJ Open 2019;9:e027633' },
  Cherkin16: { year: 2016, reference: 'Cherkin and others. JAMA 2016;315:1240' },
  Cho14: { year: 2014, reference: 'Annals of Rehabilitation Medicine 2014;38:234' },
  Dahm10: { year: 2010, reference: 'Dahm and others. Cochrane CD007612' },
  Downie13: { year: 2013, reference: 'Downie and others. BMJ 2013;347:f7095' },
  Dzakpasu21: { year: 2021, reference: 'IJBNPA 2021, s12966-021-01191-y' },
  Edinger21: { year: 2021, reference: 'American Academy of Sleep Medicine. J Clin Sleep Med 2021;17:255' },
  Edwards08: { year: 2008, reference: 'Edwards and others. Pain 2008;137:202' },
  FinCLBP24: { year: 2024, reference: 'Central Finland Hospital. Cureus 2024, PMC11153877' },
  Finan13: { year: 2013, reference: 'Finan and others. Journal of Pain 2013;14:1539' },
  French06: { year: 2006, reference: 'French and others. Cochrane CD004750' },
  Gardiner23: { year: 2023, reference: 'Gardiner and others. Sleep Medicine Reviews 2023;69:101764' },
  Gardiner25: { year: 2025, reference: 'Gardiner and others. Sleep Medicine Reviews 2025;80:102030' },
  Haghayegh19: { year: 2019, reference: 'Haghayegh and others. Sleep Medicine Reviews 2019;46:124' },
  Hartstein24: { year: 2024, reference: 'Hartstein and others. Sleep Health 2024' },
  Hayden21: { year: 2021, reference: 'Hayden and others. Cochrane CD009790' },
  Irish15: { year: 2015, reference: 'Irish and others. Sleep Medicine Reviews 2015;22:23' },
  Kovacs03: { year: 2003, reference: 'Kovacs and others. Lancet 2003;362:1599' },
  Li22: { year: 2022, reference: 'Li and others. Life 2022;12:457' },
  MiNESS17: { year: 2017, reference: 'MiNESS. BJOG 2017' },
  NG59: { year: 2016, reference: 'NICE guideline NG59, 2016, updated 2020' },
  NG65: { year: 2017, reference: 'NICE guideline NG65, 2017' },
  PMR19: { year: 2019, reference: 'Alternative Therapies in Health and Medicine, crossover trial, PMID 30982021' },
  Pocovi24: { year: 2024, reference: 'Pocovi and others (WalkBack). Lancet 2024;404:134' },
  Scullin18: { year: 2018, reference: 'Scullin and others. J Exp Psychol Gen 2018, xge0000374' },
  SitAcute20: { year: 2020, reference: 'J Manipulative Physiol Ther 2020;43:1' },
  Snook98: { year: 1998, reference: 'Snook and others. Spine 1998;23:2601' },
  Stutz19: { year: 2019, reference: 'Stutz and others. Sports Medicine 2019;49' },
  Swain20: { year: 2020, reference: 'Swain and others. Journal of Biomechanics 2020;102:109312' },
  Tsai15: { year: 2015, reference: 'Tsai and others. Psychophysiology 2015;52:388' },
  WHO23: { year: 2023, reference: 'World Health Organization. Chronic primary low back pain, 2023' },
  Wallwork24: { year: 2024, reference: 'Wallwork and others. CMAJ 2024, cmaj.230542' },
  Waongenngarm21: { year: 2021, reference: 'Waongenngarm and others. Scand J Work Environ Health 2021;47:306' },
  Ylinen24: { year: 2024, reference: 'Ylinen, Kautiainen, Multanen. J Yoga Physio 2024;11:555809' },
} as const satisfies Record<string, { year: number; reference: string }>;

export type SourceId = keyof typeof SOURCES;
