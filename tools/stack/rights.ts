import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../failure';
import { ROOT } from '../yaml';
import { resourcesOf, STACK_FILE, type Template } from './template';

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
}

/** What Lambda itself does in the function's name: open a stream in its log, and write to it. */
const LOG_RIGHTS = ['logs:CreateLogStream', 'logs:PutLogEvents'];

/** The rights the code needs, read off the calls it makes: `new PutItemCommand(` needs dynamodb:PutItem. */
export function neededRights(): { dynamodb: string[]; logs: string[] } {
  const folder = join(ROOT, 'lambda/memory');
  const code = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const calls = code.flatMap((text) => [...text.matchAll(/new (\w+)Command\(|paginate(\w+)\(/g)]);
  const dynamodb = new Set(calls.map(([, command, paged]) => `dynamodb:${command ?? paged}`));
  return { dynamodb: [...dynamodb].sort(), logs: LOG_RIGHTS };
}

/**
 * What is wrong with the rights of a stack: a wildcard, a right on anything but its own table and its own log, a right that no call needs,
 * and a call that no right allows.
 */
export function rightsFaults(template: Template, needed = neededRights()): Fault[] {
  const granted = { dynamodb: new Set<string>(), logs: new Set<string>() };
  const faults: string[] = [];
  for (const [name, { Properties }] of resourcesOf(template, 'AWS::IAM::Role')) {
    if (Properties.ManagedPolicyArns)
      faults.push(`${name} takes a managed policy; list the rights that are needed instead`);
    for (const statement of statementsOf(Properties)) {
      const service = serviceOf(statement.Resource, template);
      for (const action of [statement.Action].flat()) {
        if (action.includes('*')) faults.push(`${name} grants ${action}; name the calls that are needed instead`);
        else if (!service)
          faults.push(
            `${name} grants ${action} on more than its own table or log: ${JSON.stringify(statement.Resource)}`,
          );
        else granted[service].add(action);
      }
    }
  }
  for (const service of ['dynamodb', 'logs'] as const) {
    const wanted = new Set(needed[service]);
    for (const right of granted[service])
      if (!wanted.has(right)) faults.push(`${right} is granted, but no call needs it`);
    for (const right of wanted) if (!granted[service].has(right)) faults.push(`${right} is needed, but not granted`);
  }
  return faults.map((message) => ({ file: STACK_FILE, message }));
}

function statementsOf(role: Readonly<Record<string, unknown>>): Statement[] {
  const policies = (role.Policies ?? []) as readonly { PolicyDocument: { Statement: Statement | Statement[] } }[];
  return policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
}

/** Whose rights a statement is about, if its resource is exactly one table or log group of the stack: `!GetAtt Memory.Arn`. */
function serviceOf(resource: unknown, { Resources }: Template): 'dynamodb' | 'logs' | undefined {
  const [name = '', attribute] = (resource as { 'Fn::GetAtt'?: string[] } | undefined)?.['Fn::GetAtt'] ?? [];
  if (attribute !== 'Arn') return undefined;
  const type = Resources[name]?.Type;
  return type === 'AWS::DynamoDB::Table' ? 'dynamodb' : type === 'AWS::Logs::LogGroup' ? 'logs' : undefined;
}
