import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** The official schema of HSDS 3.0, its examples and its tables. It is not ours, so it stands outside of the project. */
const folder = process.env['HSDS_SCHEMA_DIR'] ?? resolve(import.meta.dirname, '../../../shared/hsds-3.0');

/** Why tests that need the official schema skip; `false` where it is at hand. */
export const noSchema = existsSync(join(folder, 'schema', 'service.json'))
  ? false
  : 'the official HSDS schema is not at hand; set HSDS_SCHEMA_DIR';

/** Says what is wrong with an object of a kind, such as `service`: one line for each mistake, none when it passes. */
export type HsdsCheck = (kind: string, object: unknown) => string[];

/** The official schema as it is, or with every property refused that it does not name. */
export function officialSchema({ strict }: { strict: boolean }): HsdsCheck {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  for (const file of readdirSync(join(folder, 'schema')).filter((one) => one !== 'openapi.json')) {
    const schema = JSON.parse(readFileSync(join(folder, 'schema', file), 'utf8')) as object;
    ajv.addSchema({ ...schema, ...(strict ? { additionalProperties: false } : {}), $id: `https://hsds/${file}` });
  }
  return (kind, object) => {
    const validate = ajv.getSchema(`https://hsds/${kind}.json`);
    if (!validate) throw new Error(`There is no schema ${kind}.json.`);
    if (validate(object)) return [];
    return (validate.errors ?? []).map((error) => `${kind}${error.instancePath} ${error.message ?? ''}`);
  };
}

/** The file of an official example. */
export function exampleFile(name: string): string {
  return join(folder, 'examples', `${name}.json`);
}

/** A table as the official data package describes it. */
export interface OfficialTable {
  name: string;
  path: string;
  schema: {
    fields: { name: string; constraints?: { required?: boolean } }[];
    foreignKeys?: { fields: string; reference: { resource: string } }[];
  };
}

/** The official tables. */
export function officialTables(): OfficialTable[] {
  const text = readFileSync(join(folder, 'datapackage.json'), 'utf8');
  return (JSON.parse(text) as { resources: OfficialTable[] }).resources;
}
