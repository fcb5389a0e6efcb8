/** The least a Lambda can do: the floor that memory is measured against. */
export async function handler(): Promise<unknown> {
  return { version: '1.0', response: { shouldEndSession: true } };
}
