/** The published JSON Schema (2020-12), made from the schema that the elements decode with. */
import { commitmentDocument } from '../../contract/documents/commitment.js';
import { commitmentsDocument } from '../../contract/documents/commitments.js';
import { globalDocument } from '../../contract/documents/global.js';
import { indexDocument } from '../../contract/documents/index.js';
import { memberDocument } from '../../contract/documents/member.js';
import { membersDocument } from '../../contract/documents/members.js';
import { policyAreaDocument } from '../../contract/documents/policy-area.js';
import { prefixDocument } from '../../contract/documents/prefix.js';
import { describe, type Schema } from '../../contract/kit.js';

type JsonSchema = Readonly<Record<string, unknown>>;

interface Published {
  readonly name: string;
  readonly schema: Schema;
  readonly title: string;
  readonly description: string;
}

const published: readonly Published[] = [
  {
    name: 'index',
    schema: indexDocument,
    title: 'Index',
    description: 'v1/index.json: what the endpoint holds: counts, members and policy areas.',
  },
  {
    name: 'global',
    schema: globalDocument,
    title: 'Global',
    description: 'v1/global.json: the figures over all members and by year of submission, and facts on the network.',
  },
  {
    name: 'member',
    schema: memberDocument,
    title: 'Member',
    description: 'v1/members/{CODE}.json and v1/alpha2/{CC}.json: one member with its figures, plans and commitments.',
  },
  {
    name: 'members',
    schema: membersDocument,
    title: 'Members',
    description: 'v1/members.json: every member with the figures that members are compared by.',
  },
  { name: 'commitment', schema: commitmentDocument, title: 'Commitment', description: 'v1/commitments/{ID}.json: one commitment in full.' },
  {
    name: 'commitments',
    schema: commitmentsDocument,
    title: 'Commitments',
    description:
      'v1/commitments.json: every commitment in summary, by columns: each holds one value for each commitment, in the order of the plans. In columns of letters the first value has the letter "0", the next that after it, and so on; after "~" comes "\u00c1".',
  },
  {
    name: 'prefix',
    schema: prefixDocument,
    title: 'Prefix',
    description: 'v1/prefixes/{PREFIX}.json: every commitment whose id begins with these letters.',
  },
  {
    name: 'policy-area',
    schema: policyAreaDocument,
    title: 'Policy area',
    description: 'v1/policy-areas/{slug}.json: one policy area with its figures and commitments across members.',
  },
];

/** The schemas by their path below `v1/`. */
export function jsonSchemas(): readonly { readonly path: string; readonly value: JsonSchema }[] {
  return published.map(({ name, schema, title, description }) => ({
    path: `schema/${name}.json`,
    value: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:ogp-widgets:v1:${name}`,
      title,
      description,
      ...toJsonSchema(schema),
    },
  }));
}

/** Objects stay open: fields may be added to the endpoint at any time. */
export function toJsonSchema(schema: Schema): JsonSchema {
  const said = describe(schema);
  switch (said.kind) {
    case 'text':
      return { type: 'string' };
    case 'link':
      return { type: 'string', pattern: '^(https?://|$)' };
    case 'integer':
      return { type: 'integer', minimum: said.min, maximum: said.max };
    case 'token':
      return { type: 'string', pattern: said.pattern.source };
    case 'oneOf':
      return { enum: [...said.values] };
    case 'optional':
      return toJsonSchema(said.of);
    case 'nullable':
      return { anyOf: [toJsonSchema(said.of), { type: 'null' }] };
    case 'list':
      return { type: 'array', items: toJsonSchema(said.of) };
    case 'map':
      return { type: 'object', additionalProperties: toJsonSchema(said.of) };
    case 'either':
      return { type: 'object', if: { required: [said.key] }, then: toJsonSchema(said.present), else: toJsonSchema(said.absent) };
    case 'object': {
      const fields = Object.entries(said.fields);
      return {
        type: 'object',
        properties: Object.fromEntries(fields.map(([key, field]) => [key, toJsonSchema(field)])),
        required: fields.filter(([, field]) => describe(field).kind !== 'optional').map(([key]) => key),
      };
    }
  }
}
