import * as desk from '../../simulator/table';

/** A table as it is deployed, on a DynamoDB that lives on loopback as long as the test. */
export interface Table {
  readonly endpoint: string;
  readonly table: string;
  stop(): Promise<void>;
}

/** What a client needs for an endpoint on loopback, which believes any credentials. */
export function clientFor(endpoint: string) {
  return { endpoint, region: 'us-east-1', credentials: { accessKeyId: 'loopback', secretAccessKey: 'loopback' } };
}

export async function startTable(): Promise<Table> {
  const { environment, stop } = await desk.startTable();
  return {
    endpoint: environment.AWS_ENDPOINT_URL_DYNAMODB as string,
    table: environment.MEMORY_TABLE as string,
    stop,
  };
}
