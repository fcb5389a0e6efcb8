import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deskEcho } from './support/desk';
import { play, readScenes, written } from './support/transcript';

const FOLDER = join(__dirname, 'conversations');

describe.each(readdirSync(FOLDER))('conversations in %s', (locale) => {
  describe.each(readdirSync(join(FOLDER, locale)))('%s', (file) => {
    const scenes = readScenes(readFileSync(join(FOLDER, locale, file), 'utf8'));

    test.each(scenes)('$title (line $line)', async (scene) => {
      expect(await play(scene, await deskEcho(locale, scene))).toBe(written(scene));
    });
  });
});
