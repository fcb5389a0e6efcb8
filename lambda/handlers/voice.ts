import type { Handler } from '../turn';
import { ifOpened, line, reply } from './replies';

/** "Whisper", "slower", "speak normally": from now on, in conversations and wind-downs. */
export const voice: Handler = {
  answers: ['VoiceStyleIntent'],
  recalls: () => true,
  reply(turn) {
    const { known } = turn.conversation;
    const asks = ifOpened(turn, 'another');
    const style = turn.request.slot('style') ?? known.voice ?? 'soft';
    return reply(turn, [line(asks.ask ? `voice.${style}` : `voice.later.${style}`)], {
      ...asks,
      learnt: { set: { voice: style } },
      // Within a conversation the voice changes whether or not it can be kept.
      ...(asks.ask ? {} : { otherwise: [line('voice.notKept')] }),
    });
  },
};
