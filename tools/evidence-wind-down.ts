import { GENTLE } from '../lambda/knowledge/gentle';
import { MOVES, type MoveId } from '../lambda/routine/moves';
import { PLANNED_SECONDS, PLANS, type PlanId } from '../lambda/routine/plans';
import { cuesOf } from '../lambda/routine/script';
import { type Done, doneAt } from '../lambda/routine/state';
import { stepOf } from '../lambda/routine/steps';
import { createTranslator } from '../lambda/speech/translator';
import { packLanguage } from './language/pack';

/** The wind-downs for whoever must approve them: the gate, the movements and who should leave them out, and every step as it is said. */
export function renderWindDowns(): string {
  const say = createTranslator(packLanguage)('en-US');
  const words = (key: string) => say({ key }, () => 0);
  return [
    'Before the first one ever:\n',
    ...['routine.gate.signs', 'routine.gate.gentle'].map((key) => `- ${words(key)}`),
    '\nSaid to whoever gives a reason for the gentle version, which is not kept:\n',
    ...Object.entries(GENTLE).map(([reason, { claims, safety, still }]) =>
      [
        `- ${reason}: ${[...claims, ...(safety ? [safety] : [])].join(' + ') || '–'}`,
        still ? '; no movement tonight' : '',
      ].join(''),
    ),
    '\nMovements. Common practice of physiotherapists; no trial of such a set at bedtime is known.\n',
    row(['Movement', 'Flat on the back', 'Less, or left out, with', 'In the gentle version']),
    row(Array(4).fill('---')),
    ...Object.entries(MOVES).map(([id, { onBack, cautions, gentle }]) =>
      row([id, onBack ? 'yes' : 'no', cautions.join(', ') || '–', gentle ? 'yes' : 'no']),
    ),
    ...(Object.keys(PLANS) as PlanId[]).flatMap((plan) => planTable(plan, words)),
  ].join('\n');
}

function planTable(plan: PlanId, words: (key: string) => string): string[] {
  const rows = PLANS[plan].map((_, at) => {
    const [usual = '–', gentle = 'left out'] = [false, true].map((one) => {
      const done = doneAt({ plan, gentle: one, still: false, offBack: false }, at);
      return done && said(done, one, words);
    });
    return row([String(PLANS[plan][at]?.seconds), usual, gentle === usual ? 'the same' : gentle]);
  });
  return [
    `\n### ${plan}: ${PLANNED_SECONDS[plan]} s\n`,
    row(['s', 'Said', 'In the gentle version']),
    row(Array(3).fill('---')),
    ...rows,
  ];
}

/** A step's movement, how often, and its words, each once. */
function said(done: Done, gentle: boolean, words: (key: string) => string): string {
  const move: MoveId | undefined = stepOf(done.step).move;
  const keys = [...new Set(cuesOf(done, gentle, { avoids: [], gentle }).map(({ key }) => key))];
  const label = move ? [`**${move}${done.times ? ` × ${done.times}` : ''}**`] : [];
  return [...label, ...keys.map(words)].join(' ');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
