import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLE } from '../../simulator/table';
import { diagnose, stackFaults } from '../../tools/stack/check-stack';
import { neededRights } from '../../tools/stack/rights';
import { type Resource, readTemplate, resourcesOf, STACK_FILE, type Template } from '../../tools/stack/template';
import { ROOT } from '../../tools/yaml';

const TEXT = readFileSync(join(ROOT, STACK_FILE), 'utf8');
const template = readTemplate();

/** The stack with one thing changed; the test is void if that thing is not there. */
function stackWith(from: string | RegExp, to: string): string {
  expect(TEXT).toMatch(from);
  return TEXT.replace(from, to);
}

function only(type: string, of: Template = template): [string, Resource] {
  const [found, ...more] = resourcesOf(of, type);
  expect(more).toEqual([]);
  return found as [string, Resource];
}

/** What a property becomes when ask-cli hands over its parameters. */
function given(parameters: Readonly<Record<string, string>>, value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, node) => {
    if (typeof node?.Ref === 'string' && node.Ref in parameters) return parameters[node.Ref];
    if (typeof node?.['Fn::Sub'] !== 'string') return node;
    return node['Fn::Sub'].replace(/\$\{(\w+)\}/g, (all: string, name: string) => parameters[name] ?? all);
  });
}

/** Where the table says that it outlives its stack. */
const KEPT = '    DeletionPolicy: Retain\n';

describe('the stack', () => {
  test("has no fault by AWS's own validator, and grants what the code needs", () => {
    expect(stackFaults()).toEqual([]);
  });

  test.each([
    ['a property that does not exist', 'MemorySize: 1024', 'MemorySise: 1024', /MemorySise/],
    ['a reference to nothing', '!GetAtt Role.Arn', '!GetAtt Rolle.Arn', /Rolle/],
    ['an attribute that does not exist', '!GetAtt Version.Version', '!GetAtt Version.Number', /Number/],
    ['a value that is not allowed', 'BillingMode: PAY_PER_REQUEST', 'BillingMode: FREE', /FREE/],
    ['a key that is not defined', 'AttributeName: household, KeyType', 'AttributeName: home, KeyType', /home/],
    ['a table that goes with its stack', KEPT, '', /DeletionPolicy/],
    ['what is no YAML', 'Outputs:', 'Outputs: [', /.+/],
  ])('%s is a fault', (_, from, to, message) => {
    expect(stackFaults(stackWith(from, to)).map((fault) => fault.message)).toContainEqual(
      expect.stringMatching(message),
    );
  });

  test('is too large when CloudFormation would not take it from ask-cli', () => {
    expect(stackFaults(`${TEXT}\n# ${'x'.repeat(51_200)}`)).toEqual([
      { file: STACK_FILE, message: expect.stringMatching(/has \d+ bytes; CloudFormation takes 51200/) },
    ]);
  });
});

describe('the rights of the function', () => {
  test('are those of the calls in the code, and no others', () => {
    expect(neededRights()).toEqual({
      dynamodb: ['dynamodb:DeleteItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
      logs: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    });
  });

  test.each([
    [
      'one that no call needs',
      'dynamodb:DeleteItem]',
      'dynamodb:DeleteItem, dynamodb:Scan]',
      'dynamodb:Scan is granted, but no call needs it',
    ],
    ['a call without its right', 'dynamodb:Query, ', '', 'dynamodb:Query is needed, but not granted'],
    [
      'a wildcard',
      '[logs:CreateLogStream, logs:PutLogEvents]',
      '["logs:*"]',
      'Role grants logs:*; name the calls that are needed instead',
    ],
    [
      'everybody’s tables',
      '!GetAtt Memory.Arn',
      '"*"',
      'Role grants dynamodb:GetItem on more than its own table or log: "*"',
    ],
    [
      'every log of the account',
      '!GetAtt Log.Arn',
      'arn:aws:logs:*:*:*',
      'Role grants logs:PutLogEvents on more than its own table or log',
    ],
    [
      'another table',
      '!GetAtt Memory.Arn',
      'arn:aws:dynamodb:us-east-1:111122223333:table/other',
      'Role grants dynamodb:Query on more than',
    ],
    [
      'a managed policy',
      '      Policies:',
      '      ManagedPolicyArns: [arn:aws:iam::aws:policy/AdministratorAccess]\n      Policies:',
      'Role takes a managed policy',
    ],
  ])('must not be %s', (_, from, to, message) => {
    expect(stackFaults(stackWith(from, to)).map((fault) => fault.message)).toContainEqual(
      expect.stringContaining(message),
    );
  });
});

describe('ask-cli', () => {
  test('finds the parameters it fills, and the others have a default', () => {
    const filled = ['SkillId', 'LambdaRuntime', 'LambdaHandler', 'CodeBucket', 'CodeKey', 'CodeVersion'];
    const needed = Object.entries(template.Parameters).filter(([, { Default }]) => Default === undefined);
    expect(needed.map(([name]) => name)).toEqual(filled);
  });

  test('gets the live alias for an endpoint', () => {
    const [live] = only('AWS::Lambda::Alias');
    expect(template.Outputs.SkillEndpoint?.Value).toEqual({ Ref: live });
  });
});

describe('a release', () => {
  const [name, version] = only('AWS::Lambda::Version');
  const first = { CodeVersion: 'Qm9.x_1', SkillId: 'amzn1.ask.skill.a' };
  const second = { ...first, CodeVersion: 'Zk2.y_7' };

  test('is a new version with every upload, for what makes it can only be replaced', () => {
    expect(given(second, version.Properties)).not.toEqual(given(first, version.Properties));
    const replaced = diagnose(TEXT).filter(({ ruleId, entity }) => ruleId === 'I9001' && entity?.logicalId === name);
    expect(replaced.map(({ propertyPath }) => propertyPath)).toContain('Properties.Description');
  });

  test('is a new version even if the same code was uploaded again, for the function changes with it', () => {
    const [, { Properties }] = only('AWS::Lambda::Function');
    const { Code: before, ...functionBefore } = given(first, Properties) as { Code: object };
    const { Code: after, ...functionAfter } = given(second, Properties) as { Code: object };
    expect(after).not.toEqual(before);
    expect(functionAfter).not.toEqual(functionBefore);
  });

  test('is what the live alias points to, and the one before it stays to go back to', () => {
    const [, { Properties }] = only('AWS::Lambda::Alias');
    expect(Properties.FunctionVersion).toEqual({ 'Fn::GetAtt': [name, 'Version'] });
    expect(version).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  test('keeps nothing of what it was made for when the upload is the same', () => {
    expect(given(first, version)).toEqual(given({ ...first }, version));
  });
});

describe('the function', () => {
  const [, { Properties }] = only('AWS::Lambda::Function');

  test('runs on arm64 with the time Alexa waits', () => {
    expect(Properties).toMatchObject({ Architectures: ['arm64'], Timeout: 8 });
  });

  test('is given the very variables that the door reads', () => {
    const door = readFileSync(join(ROOT, 'lambda/index.ts'), 'utf8');
    const read = /const \{([^}]*)\} = process\.env/.exec(door)?.[1]?.match(/[A-Z_]{3,}/g);
    const { Variables } = Properties.Environment as { Variables: Record<string, unknown> };
    expect(Object.keys(Variables).sort()).toEqual(read?.sort());
    expect(Variables).toMatchObject({
      SKILL_ID: { Ref: 'SkillId' },
      MEMORY_TABLE: { Ref: only('AWS::DynamoDB::Table')[0] },
    });
  });

  test('writes to a log of its own, kept for 30 days', () => {
    const [log, group] = only('AWS::Logs::LogGroup');
    expect(Properties.LoggingConfig).toMatchObject({ LogGroup: { Ref: log }, LogFormat: 'JSON' });
    expect(group.Properties).toEqual({ RetentionInDays: 30 });
  });

  test('may be called by Alexa alone, for this skill alone, and only where it is live', () => {
    const [, { Properties: trigger }] = only('AWS::Lambda::Permission');
    expect(trigger).toEqual({
      Action: 'lambda:InvokeFunction',
      FunctionName: { Ref: only('AWS::Lambda::Alias')[0] },
      Principal: 'alexa-appkit.amazon.com',
      EventSourceToken: { Ref: 'SkillId' },
    });
  });
});

describe('the table', () => {
  const [, { Properties, ...table }] = only('AWS::DynamoDB::Table');

  test('is on demand, encrypted, recoverable, protected, and outlives its stack', () => {
    expect(table).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      SSESpecification: { SSEEnabled: true },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      DeletionProtectionEnabled: true,
    });
  });

  test('has the keys of the table that the tests and the simulator use, and lets go of what has expired', () => {
    const { TableName, ...simulated } = TABLE;
    expect(Properties).toMatchObject(simulated);
    expect(Properties.TimeToLiveSpecification).toEqual({ AttributeName: 'expires', Enabled: true });
  });
});

describe('the alarms', () => {
  const ofSkill = (rest: string) => ({ 'Fn::Sub': `\${Skill}${rest}` });
  const alarms = resourcesOf(template, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties);

  test('watch errors, throttles and duration of what is live, and what was answered with an apology', () => {
    expect(alarms.map(({ MetricName }) => MetricName)).toEqual([
      'Errors',
      'Throttles',
      'Duration',
      ofSkill('-troubles'),
    ]);
    const live = [
      { Name: 'FunctionName', Value: { Ref: 'Skill' } },
      { Name: 'Resource', Value: ofSkill(':live') },
    ];
    for (const alarm of alarms.filter(({ Namespace }) => Namespace === 'AWS/Lambda')) {
      expect(alarm.Dimensions).toEqual(live);
    }
  });

  test('tell of an answer that takes too long while Alexa still waits', () => {
    const [, { Properties }] = only('AWS::Lambda::Function');
    const slow = alarms.find(({ MetricName }) => MetricName === 'Duration');
    expect(Number(slow?.Threshold)).toBeGreaterThan(1000);
    expect(Number(slow?.Threshold)).toBeLessThan(Number(Properties.Timeout) * 1000);
  });

  test('count the lines that the log writes when something went wrong', () => {
    const [, { Properties }] = only('AWS::Logs::MetricFilter');
    expect(Properties.FilterPattern).toContain('$.level = "error"');
    expect(Properties.LogGroupName).toEqual({ Ref: only('AWS::Logs::LogGroup')[0] });
  });

  test('mail somebody only if somebody is named', () => {
    const [topic, { Condition }] = only('AWS::SNS::Topic') as [string, Resource & { Condition?: string }];
    expect(Condition).toBe('HasAlarmMail');
    for (const { AlarmActions } of alarms) {
      expect(AlarmActions).toEqual({ 'Fn::If': ['HasAlarmMail', [{ Ref: topic }], { Ref: 'AWS::NoValue' }] });
    }
  });
});
