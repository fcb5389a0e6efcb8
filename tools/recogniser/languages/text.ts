/** Words as they are easiest to read and write: on lines, with commas between. */
export function list(text: string): string[] {
  return text.trim().split(/\s*\n\s*|\s*,\s*/);
}

/** `form: word, word` lines to word → form. */
export function forms(text: string): Record<string, string> {
  const lines = text
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => line.split(/\s*:\s*/));
  return Object.fromEntries(lines.flatMap(([form = '', words = '']) => list(words).map((word) => [word, form])));
}
