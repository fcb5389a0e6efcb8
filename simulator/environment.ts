/** Variables of this process's environment; undefined takes one away. */
export type Environment = Readonly<Record<string, string | undefined>>;

export function setEnvironment(variables: Environment): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
