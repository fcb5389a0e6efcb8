import { aboutTopic } from '../knowledge/answers';
import { claimOf } from '../knowledge/claims';
import type { Layer } from '../knowledge/layers';
import type { Handler, Turn } from '../turn';
import { groundLines } from './grounds';
import { ifOpened, line, reply } from './replies';

/** "Who says so?", "how sure is that?": about the answer just heard, or about a topic that is named. */
export const source: Handler = {
  answers: ['SourceIntent'],
  reply(turn) {
    const claims = claimsAskedAbout(turn);
    const lines = claims ? groundLines(claims.map(claimOf)) : [line('source.general')];
    return reply(turn, lines, ifOpened(turn, 'another'));
  },
};

function claimsAskedAbout(turn: Turn): Layer | undefined {
  const topic = turn.request.slot('topic');
  const { heard } = turn.conversation;
  if (topic && topic !== heard?.answer.topic) return aboutTopic(topic, 'cause').layers[0];
  return heard?.answer.layers[heard.layer];
}
