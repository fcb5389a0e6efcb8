import { DefaultApiClient } from 'ask-sdk-core';
import { type RequestEnvelope, services } from 'ask-sdk-model';

/** How long the device may take to say where it stands, in milliseconds. Help must not wait longer than this. */
export const TIME_ZONE_PATIENCE_MS = 400;

/**
 * The device's time zone as an IANA name, from Alexa's settings. It needs no permission. Undefined when the service is slow, refuses, or is
 * not there, as in the developer console.
 */
export async function deviceTimeZone(
  { context }: RequestEnvelope,
  apiClient: services.ApiClient = new DefaultApiClient(),
  patienceMs = TIME_ZONE_PATIENCE_MS,
): Promise<string | undefined> {
  const { apiEndpoint, apiAccessToken, device } = context?.System ?? {};
  if (!apiEndpoint || !apiAccessToken || !device?.deviceId) return undefined;
  const settings = new services.ups.UpsServiceClient({ apiClient, apiEndpoint, authorizationValue: apiAccessToken });
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patienceMs, undefined);
  });
  try {
    return await Promise.race([settings.getSystemTimeZone(device.deviceId), tooLate]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
