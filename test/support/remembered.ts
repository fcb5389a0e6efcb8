import fc from 'fast-check';
import { ROUTINE_MODES, SLEEP_POSITIONS, VOICE_STYLES } from '../../lambda/contract';
import { CLAIMS, type ClaimId } from '../../lambda/knowledge/claims';
import { isTip } from '../../lambda/knowledge/tips';
import { type Change, changed } from '../../lambda/memory/changes';
import { NOTHING, type Remembered } from '../../lambda/memory/remembered';
import { BEDTIME_PLANS, PLAN_IDS } from '../../lambda/routine/plans';

/** Every claim that is a tip. */
export const TIPS = (Object.keys(CLAIMS) as ClaimId[]).filter(isTip);

export const aPosition = fc.constantFrom(...SLEEP_POSITIONS);
const aTip = fc.constantFrom(...TIPS);
const yes = fc.constant(true as const);
const aMode = fc.constantFrom(...ROUTINE_MODES);

const aPlace = fc
  .tuple(
    fc.record({ plan: fc.constantFrom(...PLAN_IDS), mode: aMode, since: fc.nat(2e12) }),
    fc.record({ paused: yes }, { requiredKeys: [] }),
    fc.nat(40),
    fc.nat(40),
  )
  .map(([place, marks, at, left]) => ({ ...place, ...marks, at, until: at + left }));

/** Whatever a turn can change. */
export const aChange: fc.Arbitrary<Change> = fc.record(
  {
    set: fc.record(
      {
        length: fc.constantFrom(...BEDTIME_PLANS),
        mode: aMode,
        voice: fc.constantFrom(...VOICE_STYLES),
        gentle: fc.boolean(),
        welcomed: yes,
        gate: yes,
        place: aPlace,
        still: fc.nat(2e12),
      },
      { requiredKeys: [] },
    ),
    unlessKnown: fc.record({ gentle: fc.boolean() }),
    prefer: aPosition,
    avoid: aPosition,
    tips: fc.record(
      { newRound: yes, heard: fc.array(aTip, { maxLength: 3 }), helped: aTip, didNotHelp: aTip },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

export const someChanges = fc.array(aChange, { maxLength: 8 });

/** Whatever can come to be remembered. */
export const aRecord: fc.Arbitrary<Remembered> = someChanges.map((changes) => changes.reduce(changed, NOTHING));
