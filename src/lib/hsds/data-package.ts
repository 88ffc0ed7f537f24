import { licence, type ApiInfo } from './api.ts';
import { hsdsVersion } from './model.ts';
import { tables, type Table } from './tables.ts';

/** `datapackage.json`: which file holds which columns, and which columns are ids of other files. */
export function dataPackage({ title, lang }: Pick<ApiInfo, 'title' | 'lang'>): Record<string, unknown> {
  return {
    profile: 'tabular-data-package',
    name: 'hsds',
    title,
    version: hsdsVersion,
    language: lang,
    licenses: [licence],
    resources: Object.entries(tables).map(([name, table]) => resource(name, table)),
  };
}

function resource(name: string, { file, columns, keys, types = {} }: Table): Record<string, unknown> {
  return {
    name,
    path: file,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: columns.map((marked) => {
        const column = marked.replace('!', '');
        const required = marked.endsWith('!');
        return {
          name: column,
          type: types[column] ?? 'string',
          ...(types[column] === 'time' ? { format: '%H:%M' } : {}),
          ...(required ? { constraints: { required, ...(column === 'id' ? { unique: true } : {}) } } : {}),
        };
      }),
      primaryKey: 'id',
      foreignKeys: Object.entries(keys).map(([fields, target]) => ({
        fields,
        reference: { resource: target, fields: 'id' },
      })),
    },
  };
}
