import type { Echo, Exchange } from '../../simulator/echo';
import { spokenText } from '../../simulator/show';
import { follow, readDirection } from '../../simulator/stage';
import type { SceneOptions } from './desk';
import { asWritten } from './written';

/*
 * Conversations written down as they are heard:
 *
 *   == A question is answered and over
 *   U: ask restful back is it my mattress
 *   A: A bed that sags … one good study.  (closed)
 *   (3 minutes later)
 *
 * U: lines go through the recogniser. A: lines are what is heard, and in brackets whether the microphone is then open; "(silence)"
 * is an answer without a word. A long one may leave its middle out with " ... ", and may say how long it takes, within a tenth:
 * "A: Five minutes to settle. ... Good night.  (closed, 5 min)".
 *
 * A line in brackets, with or without a U:, is a stage direction (simulator/stage.ts). After the title, in any order:
 * "{choices: 2 0}" fixes what chance decides, "{start: 2026-11-23T22:00:00Z}" when it begins, "{memory}" lets the skill remember.
 */
export interface Scene extends SceneOptions {
  readonly title: string;
  readonly line: number;
  /** In the order written. */
  readonly lines: readonly SceneLine[];
}

interface SceneLine {
  /** A stage direction may stand alone. */
  readonly who: 'U' | 'A' | undefined;
  readonly text: string;
}

export function readScenes(text: string): Scene[] {
  const scenes: (Scene & { lines: SceneLine[] })[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const heading = /^== (.*?)((?: \{[^}]*\})*)$/.exec(line);
    if (line.trim() === '' || line.startsWith('#')) continue;
    try {
      if (heading) {
        const options = readOptions(heading[2] as string);
        scenes.push({ title: heading[1] as string, line: index + 1, ...options, lines: [] });
      } else scenes.at(-1)?.lines.push(readLine(line));
    } catch (error) {
      throw new Error(`line ${index + 1}: ${(error as Error).message}: ${line}`);
    }
  }
  return scenes;
}

function readLine(line: string): SceneLine {
  const [, who, rest] = /^(?:([UA]): )?(.*)$/.exec(line) as unknown as [string, SceneLine['who'], string];
  const text = rest.trim();
  const direction = who === 'A' ? undefined : readDirection(text);
  if (direction?.kind === 'unknown') throw new Error('there is no such stage direction');
  if (!who && !direction) throw new Error('neither "==", "U:", "A:", a stage direction nor a comment');
  return { who, text };
}

function readOptions(text: string): SceneOptions {
  return Object.assign({}, ...[...text.matchAll(/\{([^}]*)\}/g)].map(([, option = '']) => readOption(option)));
}

function readOption(option: string): SceneOptions {
  const [, name, value = ''] = /^(\w+)(?:: (.*))?$/.exec(option) ?? [];
  const start = Date.parse(value);
  if (name === 'choices' && /^[\d ]+$/.test(value)) return { choices: value.split(' ').filter(Boolean).map(Number) };
  if (name === 'start' && !Number.isNaN(start)) return { start };
  if (option === 'memory') return { memory: true };
  throw new Error(`a scene has no option {${option}}`);
}

/** Plays a scene and returns the whole conversation as it went: what was heard, in the words written where these stand for it. */
export async function play(scene: Scene, echo: Echo): Promise<string> {
  const heard: string[] = [];
  for (const [index, line] of scene.lines.entries()) {
    if (line.who === 'A') continue;
    heard.push(toText(line));
    const direction = readDirection(line.text);
    if (direction) {
      await follow(direction, echo);
      continue;
    }
    const next = scene.lines[index + 1];
    heard.push(asWritten(next?.who === 'A' ? toText(next) : '', heardFrom(await echo.say(line.text))));
  }
  return heard.join('\n');
}

function heardFrom({ response, microphoneOpen, ms }: Exchange) {
  return { text: spokenText(response) || '(silence)', open: microphoneOpen, ms };
}

export function written(scene: Scene): string {
  return scene.lines.map(toText).join('\n');
}

function toText({ who, text }: SceneLine): string {
  return who ? `${who}: ${text}` : text;
}
