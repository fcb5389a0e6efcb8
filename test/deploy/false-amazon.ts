import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A skill package that was uploaded, and a stack that was asked for. */
export interface Upload {
  readonly package: Buffer;
}

export interface StackCall {
  readonly action: 'CreateStack' | 'UpdateStack';
  readonly region: string;
  readonly stack: string;
  readonly template: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly capabilities: readonly string[];
}

export interface FalseAmazon {
  /** What ask-cli and the AWS SDK need in their environment to come here. */
  readonly environment: Readonly<Record<string, string>>;
  /** Skill packages in the order of their import. */
  readonly packages: Buffer[];
  readonly stacks: StackCall[];
  /** Code by `region/bucket/key`, with the version each upload was given. */
  readonly objects: { readonly path: string; readonly version: string; readonly body: Buffer }[];
  /** Calls that nobody expected. */
  readonly strangers: string[];
  /** AWS regions in which stacks fail from now on. */
  readonly broken: Set<string>;
  stop(): Promise<void>;
}

const SKILL_ID = 'amzn1.ask.skill.0000';
const ACCOUNT = '111122223333';

/**
 * Stands in for what `ask deploy` talks to: Alexa's Skill Management API, S3 and CloudFormation, as far as it talks to them. It keeps what
 * it is sent, so that a test can look at it.
 */
export async function startFalseAmazon(): Promise<FalseAmazon> {
  const state = { packages: [], stacks: [], objects: [], strangers: [], broken: new Set<string>() } as Omit<
    FalseAmazon,
    'environment' | 'stop'
  >;
  let here = '';
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    const answer = respond(state, here, request, body);
    response.writeHead(answer.status ?? 200, answer.headers).end(answer.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { ...state, environment: environmentFor(here), stop: () => close(server) };
}

function environmentFor(here: string) {
  return {
    ASK_ACCESS_TOKEN: 'token',
    ASK_VENDOR_ID: 'VENDOR',
    ASK_SMAPI_SERVER_BASE_URL: here,
    ASK_SHARE_USAGE: 'false',
    AWS_ACCESS_KEY_ID: 'key',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_ENDPOINT_URL: here,
  };
}

interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

type State = Omit<FalseAmazon, 'environment' | 'stop'>;

function respond(state: State, here: string, request: IncomingMessage, body: Buffer): Answer {
  const { method = '', url = '' } = request;
  if (url.startsWith('/v1/') || url.startsWith('/upload')) return skillManagement(state, here, method, url, body);
  // The region stands in the signature's scope: Credential=key/20261124/eu-west-1/s3/aws4_request.
  const [, region = '', service = ''] =
    /Credential=[^/]+\/\d+\/([^/]+)\/([^/]+)/.exec(request.headers.authorization ?? '') ?? [];
  if (service === 's3') return storage(state, region, method, url, body);
  if (service === 'cloudformation') return cloudFormation(state, region, new URLSearchParams(body.toString()));
  return stranger(state, `${method} ${url}`);
}

function skillManagement(state: State, here: string, method: string, url: string, body: Buffer): Answer {
  const json = (value: object, status = 200, headers = {}) => ({
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(value),
  });
  const path = `${method} ${url.split('?')[0]}`;
  if (path === 'POST /v1/skills/uploads')
    return json({ uploadUrl: `${here}/upload`, expiresAt: '2030-01-01T00:00:00Z' }, 201);
  if (path === 'PUT /upload') {
    state.packages.push(body);
    return {};
  }
  if (path === 'POST /v1/skills/imports' || path === `POST /v1/skills/${SKILL_ID}/imports`)
    return json({}, 202, { location: '/v1/skills/imports/import-1' });
  if (path === 'GET /v1/skills/imports/import-1')
    return json({ status: 'SUCCEEDED', skill: { skillId: SKILL_ID, resources: [] } });
  if (path === `GET /v1/skills/${SKILL_ID}/stages/development/enablement`) return { status: 204 };
  return stranger(state, path);
}

function storage(state: State, region: string, method: string, url: string, body: Buffer): Answer {
  const [path = '', query = ''] = url.split('?');
  const [, bucket = '', ...key] = path.split('/');
  if (key.join('') === '') {
    if (method === 'PUT' || method === 'HEAD') return {};
    if (query.startsWith('versioning'))
      return { body: '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>' };
  }
  if (method !== 'PUT') return stranger(state, `s3 ${method} ${url}`);
  const version = `v${state.objects.length + 1}.${region}_x`;
  state.objects.push({ path: `${region}/${bucket}/${key.join('/')}`, version, body });
  return { headers: { 'x-amz-version-id': version } };
}

function cloudFormation(state: State, region: string, call: URLSearchParams): Answer {
  const action = call.get('Action') ?? '';
  const name = call.get('StackName') ?? '';
  const id = name.startsWith('arn:') ? name : `arn:aws:cloudformation:${region}:${ACCOUNT}:stack/${name}/1`;
  if (action === 'CreateStack' || action === 'UpdateStack') {
    const { broken } = state;
    if (broken.has(region)) return refusal('the template is refused');
    state.stacks.push({
      action,
      region,
      stack: id,
      template: call.get('TemplateBody') ?? '',
      parameters: Object.fromEntries(
        members(call, 'Parameters').map((at) => [call.get(`${at}.ParameterKey`), call.get(`${at}.ParameterValue`)]),
      ),
      capabilities: members(call, 'Capabilities').map((at) => call.get(at) ?? ''),
    });
    return xml(action, `<StackId>${id}</StackId>`);
  }
  if (action === 'DescribeStacks') {
    const latest = state.stacks.findLast(({ stack }) => stack === id);
    if (!latest) return refusal(`Stack with id ${name} does not exist`);
    return xml(
      action,
      `<Stacks><member><StackId>${id}</StackId><StackStatus>${latest.action === 'CreateStack' ? 'CREATE' : 'UPDATE'}_COMPLETE</StackStatus>${output(region)}</member></Stacks>`,
    );
  }
  return stranger(state, `cloudformation ${action}`);
}

/** The names of a list's members: `Parameters.member.1`, `Parameters.member.2`. */
function members(call: URLSearchParams, list: string): string[] {
  const found = [...call.keys()].flatMap((key) => new RegExp(`^${list}\\.member\\.\\d+`).exec(key)?.[0] ?? []);
  return [...new Set(found)];
}

function output(region: string): string {
  const endpoint = `arn:aws:lambda:${region}:${ACCOUNT}:function:skill:live`;
  return `<Outputs><member><OutputKey>SkillEndpoint</OutputKey><OutputValue>${endpoint}</OutputValue></member></Outputs>`;
}

function xml(action: string, result: string): Answer {
  return {
    headers: { 'content-type': 'text/xml' },
    body: `<${action}Response xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><${action}Result>${result}</${action}Result></${action}Response>`,
  };
}

function refusal(message: string): Answer {
  return {
    status: 400,
    headers: { 'content-type': 'text/xml' },
    body: `<ErrorResponse><Error><Type>Sender</Type><Code>ValidationError</Code><Message>${message}</Message></Error></ErrorResponse>`,
  };
}

function stranger(state: State, what: string): Answer {
  state.strangers.push(what);
  return {
    status: 501,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ message: `nobody answers ${what}` }),
  };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
