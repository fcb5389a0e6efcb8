import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type Document, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { DataError } from './failure';

export const ROOT = resolve(__dirname, '..');

/** A YAML file that remembers where everything stands, so that every fault can name its line. */
export interface SourceFile {
  /** Path from the root of the project. */
  readonly file: string;
  readonly document: Document.Parsed;
  lineOf(node: unknown): number | undefined;
}

/** Reads a YAML file below the root. Throws DataError with file and line when it does not parse. */
export function readYaml(path: string): SourceFile {
  const file = relative(ROOT, resolve(ROOT, path));
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(ROOT, file), 'utf8'), { lineCounter: lines });
  if (document.errors.length > 0) {
    throw new DataError(
      document.errors.map((error) => ({
        file,
        line: lines.linePos(error.pos[0]).line,
        message: firstLine(error.message),
      })),
    );
  }
  return {
    file,
    document,
    lineOf: (node) => {
      const start = (isPair(node) ? (node.key as Node) : (node as Node | undefined))?.range?.[0];
      return start === undefined ? undefined : lines.linePos(start).line;
    },
  };
}

/** A text with the place it was written. */
export interface Placed {
  readonly text: string;
  readonly file: string;
  readonly line: number | undefined;
}

/** Where a text stands, for a fault. */
export function placeOf({ file, line }: Placed): { file: string; line?: number } {
  return { file, ...(line ? { line } : {}) };
}

/** The strings of a YAML list, each with its line. */
export function placedList(source: SourceFile, node: unknown): Placed[] {
  if (!isSeq(node)) throw fault(source, node, 'a list is expected here, one phrase a line after a dash');
  return node.items.map((item) => placedScalar(source, item));
}

/** The entries of a YAML mapping, keys with their lines, values as nodes. */
export function placedEntries(source: SourceFile, node: unknown): { key: Placed; value: unknown }[] {
  if (node === null || node === undefined) return [];
  if (!isMap(node)) throw fault(source, node, 'a mapping "name: value" is expected here');
  return node.items.map((pair) => ({ key: placedScalar(source, pair.key), value: pair.value }));
}

/** One scalar as text; YAML's own numbers and booleans are a slip here ("no", 10) and are refused. */
export function placedScalar(source: SourceFile, node: unknown): Placed {
  if (!isScalar(node) || typeof node.value !== 'string') {
    throw fault(source, node, 'text is expected here; put it in quotes');
  }
  return { text: node.value, file: source.file, line: source.lineOf(node) };
}

function fault(source: SourceFile, node: unknown, message: string): DataError {
  const line = source.lineOf(node);
  return new DataError([{ file: source.file, ...(line ? { line } : {}), message }]);
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
