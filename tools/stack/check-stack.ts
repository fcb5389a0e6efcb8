import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, RegoEngine, type StandardDiagnostic, TemplateFile } from '@aws/cloudformation-validate';
import type { Fault } from '../failure';
import { ROOT } from '../yaml';
import { rightsFaults } from './rights';
import { readTemplate, STACK_FILE } from './template';

/** What ask-cli can hand to CloudFormation in one call, in bytes. */
const MAX_TEMPLATE_BYTES = 51_200;

/**
 * Notes of the validator that are no faults: that changing a property will replace a resource (I9001), and that resources could have
 * tags (I9040).
 */
const NOTES = ['I9001', 'I9040'];

/** A template that need not be on disk. */
class TemplateText extends TemplateFile {
  constructor(private readonly text: string) {
    super(STACK_FILE);
  }

  override readBytes(): Uint8Array {
    return Buffer.from(this.text);
  }
}

let engine: Engine | undefined;

/** What AWS's own validator has to say about a template, notes included. It takes two seconds to begin, so one serves all. */
export function diagnose(text: string): readonly StandardDiagnostic[] {
  engine ??= new RegoEngine();
  return engine.validateStandard(new TemplateText(text)).diagnostics;
}

/** What is wrong with the stack: by AWS's validator, by its size, and by the rights it grants. */
export function stackFaults(text = readFileSync(join(ROOT, STACK_FILE), 'utf8')): Fault[] {
  const found = diagnose(text).filter(({ ruleId }) => !NOTES.includes(ruleId));
  const faults: Fault[] = found.map(({ ruleId, message, startLine }) => ({
    file: STACK_FILE,
    ...(startLine ? { line: startLine } : {}),
    message: `${message} (${ruleId})`,
  }));
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_TEMPLATE_BYTES) {
    faults.push({
      file: STACK_FILE,
      message: `has ${bytes} bytes; CloudFormation takes ${MAX_TEMPLATE_BYTES} in one call`,
    });
  }
  // A template that cannot be read has no rights to look at.
  return found.some(({ severity }) => severity === 'FATAL') ? faults : [...faults, ...rightsFaults(readTemplate(text))];
}
