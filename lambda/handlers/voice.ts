import type { Handler } from '../turn';
import { ifOpened, line, reply } from './replies';

/** "Whisper", "slower", "speak normally": from now on, in conversations and wind-downs. */
export const voice: Handler = {
  answers: ['VoiceStyleIntent'],
  recalls: () => true,
  reply(turn) {
    const { opened, known } = turn.conversation;
    const style = turn.request.slot('style') ?? known.voice ?? 'soft';
    return reply(turn, [line(opened ? `voice.${style}` : `voice.later.${style}`)], {
      ...ifOpened(turn, 'another'),
      learnt: { set: { voice: style } },
      // Within a conversation the voice changes whether or not it can be kept.
      ...(opened ? {} : { otherwise: [line('voice.notKept')] }),
    });
  },
};
