/** The wind-downs at bedtime. */
export const BEDTIME_PLANS = ['short', 'medium', 'long'] as const;
export type BedtimePlan = (typeof BEDTIME_PLANS)[number];

/** night: for somebody who woke up. moment: twenty seconds of it. */
export const PLAN_IDS = [...BEDTIME_PLANS, 'night', 'moment'] as const;
export type PlanId = (typeof PLAN_IDS)[number];
