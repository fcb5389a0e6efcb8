import { type RequestEnvelope, services } from 'ask-sdk-model';

/** How long the device may take to say where it stands, in milliseconds. Help must not wait longer than this. */
export const TIME_ZONE_PATIENCE_MS = 400;

/**
 * The device's time zone as an IANA name, from Alexa's settings. It needs no permission. Undefined when the service is slow, refuses, or is
 * not there, as in the developer console; a request that took too long is broken off, so that nothing stays open.
 */
export async function deviceTimeZone(
  { context }: RequestEnvelope,
  patienceMs = TIME_ZONE_PATIENCE_MS,
): Promise<string | undefined> {
  const { apiEndpoint, apiAccessToken, device } = context?.System ?? {};
  if (!apiEndpoint || !apiAccessToken || !device?.deviceId) return undefined;
  const apiClient = impatientClient(patienceMs);
  try {
    const settings = new services.ups.UpsServiceClient({ apiClient, apiEndpoint, authorizationValue: apiAccessToken });
    return await settings.getSystemTimeZone(device.deviceId);
  } catch {
    return undefined;
  }
}

/** The SDK's own client has no time-out. Node's is loaded only here, for loading it costs as much as a whole answer. */
function impatientClient(patienceMs: number): services.ApiClient {
  return {
    async invoke({ url, method, headers }) {
      const { request } = url.startsWith('https:') ? await import('node:https') : await import('node:http');
      const options = {
        method,
        headers: Object.fromEntries(headers.map(({ key, value }) => [key, value])),
        signal: AbortSignal.timeout(patienceMs),
      };
      return new Promise((resolve, reject) => {
        const sent = request(url, options, (response) => {
          let body = '';
          response.setEncoding('utf8');
          response.on('data', (chunk: string) => {
            body += chunk;
          });
          response.on('end', () => resolve({ statusCode: response.statusCode ?? 0, headers: [], body }));
          response.on('error', reject);
        });
        sent.on('error', reject);
        sent.end();
      });
    },
  };
}
