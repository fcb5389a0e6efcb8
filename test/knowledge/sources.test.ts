import { SOURCES } from '../../lambda/knowledge/sources';

/** Every source with the year and the place of its publication, written down apart from the table that is spoken from. */
const PUBLISHED = `
Alsaadi11 2011 European Spine Journal
Cary19 2019 BMJ Open
Cherkin16 2016 JAMA
Cho14 2014 Annals of Rehabilitation Medicine
Dahm10 2010 Cochrane
Downie13 2013 BMJ
Dzakpasu21 2021 IJBNPA
Edinger21 2021 J Clin Sleep Med
Edwards08 2008 Pain
FinCLBP24 2024 Cureus
Finan13 2013 Journal of Pain
French06 2006 Cochrane
Gardiner23 2023 Sleep Medicine Reviews
Gardiner25 2025 Sleep Medicine Reviews
Haghayegh19 2019 Sleep Medicine Reviews
Hartstein24 2024 Sleep Health
Hayden21 2021 Cochrane
Irish15 2015 Sleep Medicine Reviews
Kovacs03 2003 Lancet
Li22 2022 Life
MiNESS17 2017 BJOG
NG59 2016 NICE
NG65 2017 NICE
PMR19 2019 Alternative Therapies
Pocovi24 2024 Lancet
Scullin18 2018 J Exp Psychol Gen
SitAcute20 2020 J Manipulative Physiol Ther
Snook98 1998 Spine
Stutz19 2019 Sports Medicine
Swain20 2020 Journal of Biomechanics
Tsai15 2015 Psychophysiology
WHO23 2023 World Health Organization
Wallwork24 2024 CMAJ
Waongenngarm21 2021 Scand J Work Environ Health
Ylinen24 2024 J Yoga Physio
`
  .trim()
  .split('\n')
  .map((row) => /^(\w+) (\d{4}) (.*)$/.exec(row)?.slice(1) as [string, string, string]);

test('no source is spoken of that is not in the list, and none is missing', () => {
  expect(Object.keys(SOURCES).sort()).toEqual(PUBLISHED.map(([id]) => id).sort());
});

test.each(PUBLISHED)('%s appeared in %s in %s', (id, year, place) => {
  const source: { year: number; reference: string } = SOURCES[id as keyof typeof SOURCES];
  expect(String(source.year)).toBe(year);
  expect(source.reference).toContain(place);
  // The last two figures of the id are those of the year, but for guidelines.
  if (!id.startsWith('NG')) expect(year.slice(2)).toBe(id.slice(-2));
});
