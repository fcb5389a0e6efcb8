import type { GentleReason } from '../contract';
import type { ClaimId, SafetyId } from './claims';

/** What is said to somebody who tells why they want the gentle version. */
interface GentleRow {
  /** Said when it is told without a wind-down. */
  readonly claims: readonly ClaimId[];
  /** Never left out. */
  readonly safety?: SafetyId;
  /** Nothing is moved tonight: only lying, breathing and letting go. */
  readonly still?: true;
}

/** Every reason of the contract. It is heard, answered and forgotten. */
export const GENTLE: Readonly<Record<GentleReason, GentleRow>> = {
  pregnancy: { claims: ['C-preg-side'], safety: 'C-preg-call' },
  'thin-bones': { claims: [], safety: 'C-older' },
  operation: { claims: [], safety: 'RF-11', still: true },
  other: { claims: [] },
};
