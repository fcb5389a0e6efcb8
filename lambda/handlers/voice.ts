import type { Handler } from '../turn';
import { ifOpened, line, reply } from './replies';

/** "Whisper", "slower", "speak normally": for the rest of the conversation. */
export const voice: Handler = {
  answers: ['VoiceStyleIntent'],
  reply(turn) {
    const style = turn.request.slot('style') ?? turn.conversation.voice;
    if (!turn.conversation.opened) return reply(turn, [line('voice.later')]);
    return reply(turn, [line(`voice.${style}`)], { ...ifOpened(turn, 'another'), now: { voice: style } });
  },
};
