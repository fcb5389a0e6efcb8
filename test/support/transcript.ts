import type { Echo } from '../../simulator/echo';
import { spokenText } from '../../simulator/show';

/*
 * Conversations written down as they are heard:
 *
 *   == A question is answered and over
 *   U: ask restful back is it my mattress
 *   A: A bed that sags … one good study.  (closed)
 *
 * U: lines go through the recogniser. A: lines are what is heard, and in brackets whether the microphone is then open; "(silence)"
 * is an answer without a word. "U: (nothing)" is nobody answering. "== title {choices: 2 0}" fixes what chance decides.
 */
export interface Scene {
  readonly title: string;
  readonly line: number;
  readonly choices: readonly number[];
  /** U: and A: lines in the order written. */
  readonly lines: readonly { readonly who: 'U' | 'A'; readonly text: string }[];
}

export function readScenes(text: string): Scene[] {
  const scenes: { title: string; line: number; choices: number[]; lines: Scene['lines'][number][] }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const heading = /^== (.*?)(?: \{choices: ([\d ]+)\})?$/.exec(line);
    const spoken = /^([UA]): (.*)$/.exec(line);
    if (heading) {
      const choices = (heading[2] ?? '').split(' ').filter(Boolean).map(Number);
      scenes.push({ title: heading[1] as string, line: index + 1, choices, lines: [] });
    } else if (spoken) {
      scenes.at(-1)?.lines.push({ who: spoken[1] as 'U' | 'A', text: (spoken[2] as string).trim() });
    } else if (line.trim() !== '' && !line.startsWith('#')) {
      throw new Error(`line ${index + 1} is neither "==", "U:", "A:" nor a comment: ${line}`);
    }
  }
  return scenes;
}

/** Plays the U: lines of a scene and returns the whole conversation as it went. */
export async function play(scene: Scene, echo: Echo): Promise<string> {
  const heard: string[] = [];
  for (const { who, text } of scene.lines) {
    if (who === 'A') continue;
    heard.push(`U: ${text}`);
    if (text === '(nothing)') {
      await echo.silence();
      continue;
    }
    const { response, microphoneOpen } = await echo.say(text);
    heard.push(`A: ${spokenText(response) || '(silence)'}  (${microphoneOpen ? 'open' : 'closed'})`);
  }
  return heard.join('\n');
}

export function written(scene: Scene): string {
  return scene.lines.map(({ who, text }) => `${who}: ${text}`).join('\n');
}
