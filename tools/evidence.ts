import { SLEEP_POSITIONS, TOPICS } from '../lambda/contract';
import { aboutPosition, aboutTopic, POSITION, RELIEF, safetyOf, WHY } from '../lambda/knowledge/answers';
import { CLAIMS, type Claim, type ClaimId, SAFETY, type SafetyId } from '../lambda/knowledge/claims';
import type { Answer } from '../lambda/knowledge/layers';
import { COUNTRIES, NUMBERS, type Numbers, SERVICES } from '../lambda/knowledge/numbers';
import { SOURCES } from '../lambda/knowledge/sources';
import { SIGNS } from '../lambda/knowledge/warning-signs';
import type { SpeechTree } from '../lambda/speech/language';
import { renderWindDowns } from './evidence-wind-down';
import { packLanguage } from './language/pack';

const INTRODUCTION = `# What is claimed, and on what grounds

Generated from lambda/knowledge and locales/en by \`npm run generate\`. Do not edit.

Every sentence about backs and sleep that the skill can say stands here with its id, how sure it is and who says so. Ids are
those of the evidence base the claims were taken from: C- claims, SA- the honest wording of claims found in a popular article, RF- red
flags. A few C- ids are derived there from the caution that stands beside a claim: C-cannot-tell, C-logroll-turn, C-inflam-long, C-preg-late and those
ending in -safe or -medicine. **No clinician has signed this off yet.** It is written for one to read.

- **strong**: consistent good reviews or guidelines · **moderate**: some good data, with limits · **weak**: small or conflicting
  studies · **expert**: consensus of clinicians, little direct data · **contradicted**: a popular belief that data speak against
- Grounds are a dated source, or what the claim is called when somebody asks who says so: a common **tip** or **view** of clinicians
  without a good study, health **guidance**, the **practice** of sleep clinics, a **rule** the skill keeps.
`;

/** docs/evidence.md: the knowledge as a clinician would want to read it. */
export function renderEvidence(): string {
  return [
    INTRODUCTION,
    '## Claims\n',
    claimTable(CLAIMS),
    '\n## Safety sentences\n\nAdded to an answer where they must not be missing.\n',
    claimTable(SAFETY),
    '\n## When to worry\n\nFixed words, the same for everybody; {{emergency}} and {{crisis}} are the numbers of the country.\n',
    safetyTexts(),
    '\n## Warning signs\n\nThe level of a sign alone, and the signs that make it an emergency when both were said.\n',
    signTable(),
    '\n## Numbers\n\nThe first number of each service is said; one of low confidence, or none, gets general words. **Dial every number before a release.**\n',
    numberTable(),
    '\n## Answers\n\nThe first column is said at once, with its safety sentence; the rest, step by step, on "tell me more".\n',
    answerTable(),
    '\n## Wind-downs\n',
    renderWindDowns(),
    '\n## Sources\n',
    ...Object.entries(SOURCES).map(([id, { reference }]) => `- **${id}**: ${reference}`),
    '',
  ].join('\n');
}

function claimTable(claims: Readonly<Record<string, Claim>>): string {
  const words = packLanguage('en').speech.claims as SpeechTree;
  const rows = Object.entries(claims).map(([id, { kind, strength, ground, safety }]) =>
    row([id, String(words[id]), kind, id.startsWith('RF-') ? 'guidance' : strength, ground, safety ?? '–']),
  );
  return [row(['Id', 'Said', 'Kind', 'Strength', 'Ground', 'Never without']), row(Array(6).fill('---')), ...rows].join(
    '\n',
  );
}

function signTable(): string {
  const rows = Object.entries(SIGNS).map(([sign, { flag, level, levelIn, emergencyWith }]) => {
    const elsewhere = Object.entries(levelIn ?? {}).map(([country, other]) => `; ${other} in ${country}`);
    return row([flag, sign, `${level}${elsewhere.join('')}`, emergencyWith?.join(', ') ?? '–']);
  });
  return [row(['Flag', 'Sign', 'Level', 'Emergency with']), row(Array(4).fill('---')), ...rows].join('\n');
}

function numberTable(): string {
  const rows = COUNTRIES.map((country) => {
    const numbers: Numbers = NUMBERS[country];
    const cells = SERVICES.map((service) => {
      const known = numbers[service];
      return known ? `${known.dial.join(' or ') || 'own doctor'} (${known.confidence})` : '–';
    });
    return row([country, ...cells, numbers.checked, numbers.note ?? '–']);
  });
  return [row(['Country', ...SERVICES, 'Checked', 'Note']), row(Array(6).fill('---')), ...rows].join('\n');
}

function safetyTexts(): string {
  const { worry, warning, crisis } = packLanguage('en').speech as Record<string, SpeechTree>;
  const lines = (tree: SpeechTree): string[] =>
    Object.values(tree).flatMap((node) => (typeof node === 'string' ? [`- ${node}`] : lines(node as SpeechTree)));
  return [worry, warning, crisis].flatMap((tree) => lines(tree ?? {})).join('\n');
}

function answerTable(): string {
  const answers: [string, Answer][] = [
    ['why at night', WHY],
    ['what helps now', RELIEF],
    ['how to lie', POSITION],
    ...SLEEP_POSITIONS.map((position): [string, Answer] => [`lying: ${position}`, aboutPosition(position)]),
    ...TOPICS.flatMap((topic): [string, Answer][] => [
      [`${topic}, as a cause`, aboutTopic(topic, 'cause')],
      [`${topic}, as advice`, aboutTopic(topic, 'advice')],
    ]),
  ];
  const rows = answers.map(([asked, answer]) => {
    const [first = [], ...more] = answer.layers;
    return row([asked, ids(first), safetyOf(answer, 0) ?? '–', more.map(ids).join(' → ') || '–']);
  });
  return [row(['Asked about', 'Said at once', 'Safety', 'More']), row(Array(4).fill('---')), ...rows].join('\n');
}

function ids(claims: readonly (ClaimId | SafetyId)[]): string {
  return claims.join(' + ');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
