import { durationText, readDuration } from '../../simulator/duration';

/** What came out of the loudspeaker. */
interface Heard {
  readonly text: string;
  readonly open: boolean;
  /** How long it takes to say. */
  readonly ms: number;
}

/** What a written duration may be off by: it is an estimate on both sides. */
const TOLERANCE = 0.1;

/**
 * What was heard as an A: line. Each part of it is written the way the transcript writes it where that stands for what was heard, and as
 * it was heard where not: the two lines are equal if and only if they agree, and otherwise differ only in what is wrong.
 */
export function asWritten(line: string, heard: Heard): string {
  const [, text = '', duration] = /^A: (.*?) {2}\((?:open|closed)(?:, ([^)]*))?\)$/.exec(line) ?? [];
  const words = standsFor(text, heard.text) ? text : heard.text;
  const time = duration === undefined ? '' : `, ${lasts(duration, heard.ms) ? duration : durationText(heard.ms)}`;
  return `A: ${words}  (${heard.open ? 'open' : 'closed'}${time})`;
}

/** Whether written words, with " ... " for any that were left out, are what was heard. */
function standsFor(written: string, heard: string): boolean {
  const parts = written.split(' ... ').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join(' (?:.* )?')}$`).test(heard);
}

function lasts(written: string, ms: number): boolean {
  const expected = readDuration(written);
  return expected !== undefined && Math.abs(ms - expected) <= TOLERANCE * expected;
}
