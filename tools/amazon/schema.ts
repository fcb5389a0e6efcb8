/** A definition of Amazon's specification: OpenAPI 2, which is JSON schema with a few words of its own. */
export interface Definition {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Definition>>;
  readonly additionalProperties?: boolean | Definition;
  readonly items?: Definition;
  readonly required?: readonly string[];
  readonly allOf?: readonly Definition[];
  readonly discriminator?: string;
}

export type Definitions = Readonly<Record<string, Definition>>;

const REF = '#/definitions/';
const SUBTYPE_OF = 'x-discriminator-value';

/**
 * JSON schemas of everything a root needs, by name. Stricter than the specification in one way: properties that a definition does not name
 * are refused, for the specification leaves its objects open and a misspelt key would pass. Throws for a form of definition it does not know.
 */
export function closedSchemas(definitions: Definitions, root: string): Record<string, Definition> {
  const schemas: Record<string, Definition> = {};
  const waiting = [root];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const definition = definitions[name];
    if (!definition) throw new Error(`the specification has no definition ${name}`);
    if (schemas[name]) continue;
    const schema = definition.discriminator ? oneOfSubtypes(definitions, name, definition) : closed(definition);
    schemas[name] = schema;
    waiting.push(...refsOf(schema));
  }
  return schemas;
}

/** Without notes and OpenAPI's own words, which no validator knows; whatever else stands there stays. */
function closed(definition: Definition): Definition {
  if (definition.$ref) return { $ref: definition.$ref };
  if (definition.allOf) throw new Error(`a definition that is no subtype uses allOf: ${JSON.stringify(definition)}`);
  const { properties, items, additionalProperties, description, example, ...rest } = definition;
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([keyword]) => !keyword.startsWith('x-'))),
    ...(properties ? { properties: mapValues(properties, closed) } : {}),
    ...(items ? { items: closed(items) } : {}),
    ...additional(properties !== undefined, additionalProperties),
  };
}

function additional(named: boolean, written: Definition['additionalProperties']): Partial<Definition> {
  if (typeof written === 'object') return { additionalProperties: closed(written) };
  if (written !== undefined) return { additionalProperties: written };
  return named ? { additionalProperties: false } : {};
}

/** A definition with subtypes, told apart by one property: closed as itself it would refuse what the subtypes add. */
function oneOfSubtypes(definitions: Definitions, name: string, base: Definition): Definition {
  const tag = base.discriminator as string;
  const subtypes = Object.values(definitions).filter((one) => one.allOf?.some(({ $ref }) => $ref === REF + name));
  if (subtypes.length === 0) throw new Error(`the specification has no subtype of ${name}`);
  return {
    type: 'object',
    required: [tag],
    discriminator: { propertyName: tag } as unknown as string,
    oneOf: subtypes.map((subtype) => {
      const parts = [base, ...(subtype.allOf ?? []).filter(({ $ref }) => !$ref)];
      const properties = Object.assign({}, ...parts.map((part) => mapValues(part.properties ?? {}, closed)));
      return {
        type: 'object',
        required: [...new Set(parts.flatMap((part) => part.required ?? []))],
        properties: { ...properties, [tag]: { const: subtype[SUBTYPE_OF] } },
        additionalProperties: false,
      };
    }),
  };
}

function refsOf(schema: Definition): string[] {
  return [...JSON.stringify(schema).matchAll(/"#\/definitions\/([^"]+)"/g)].map((match) => match[1] as string);
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
