import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lists, type List } from '#lib/hsds/api.ts';
import { extraKey, withoutExtras, type ServiceExtra } from '#lib/hsds/extra.ts';
import { serviceId } from '#lib/hsds/service.ts';
import { localeList, locales, sourceLocale } from '#lib/i18n/locales.ts';
import { needs } from '#lib/schema/vocabulary.ts';
import { builtFiles } from '../support/built-site.ts';
import { siteContent } from '../support/content.ts';
import { noSchema, officialSchema, officialTables } from '../support/hsds-schema.ts';
import { idsOf, listPages, objectsOf, readJson, tableFiles, tableOf, type DataObject } from '../support/open-data.ts';

const { services, site } = siteContent();
const kindOf: Record<List, string> = {
  services: 'service',
  organizations: 'organization',
  taxonomies: 'taxonomy',
  taxonomy_terms: 'taxonomy_term',
  service_at_locations: 'service_at_location',
};
const everyObject = (find: (kind: string, object: DataObject) => readonly string[]): string[] =>
  localeList.flatMap((locale) =>
    lists.flatMap((list) =>
      [...objectsOf(locale, list), ...listPages(locale, list).flatMap(({ contents }) => contents)].flatMap((object) =>
        find(kindOf[list], object).map((what) => `${locale}/${list}/${object.id}: ${what}`),
      ),
    ),
  );

describe('Every object of the open data', () => {
  test('passes the official schema', { skip: noSchema }, () =>
    assert.deepEqual(everyObject(officialSchema({ strict: false })), []),
  );

  test('passes it too where nothing else is allowed, once our own property is taken out', { skip: noSchema }, () => {
    const strict = officialSchema({ strict: true });
    assert.deepEqual(
      everyObject((kind, object) => strict(kind, withoutExtras(object))),
      [],
    );
  });

  test('has no other property of ours', { skip: noSchema }, () => {
    const strict = officialSchema({ strict: true });
    const [one] = objectsOf(sourceLocale, 'services');
    assert.match(strict('service', one).join(), /additional properties/);
  });

  test('has no null', () => {
    assert.deepEqual(
      everyObject((_kind, object) => (JSON.stringify(object).includes(':null') ? ['null'] : [])),
      [],
    );
  });

  test('has an id that no other object has', () => {
    const ids = (object: unknown): string[] => {
      if (Array.isArray(object)) return object.flatMap(ids);
      if (typeof object !== 'object' || object === null) return [];
      const shared = 'taxonomy_id' in object || 'alternate_name' in object;
      const own = 'id' in object && !shared ? [String(object.id)] : [];
      return [...own, ...Object.entries(object).flatMap(([key, inner]) => (key === extraKey ? [] : ids(inner)))];
    };
    const all = objectsOf(sourceLocale, 'services').flatMap(ids);
    assert.ok(all.length > services.size);
    assert.deepEqual(
      all.filter((id, at) => all.indexOf(id) !== at),
      [],
    );
  });
});

describe('The services of the open data', () => {
  test('are all of our services, those for people who help in their job too, in every language', () => {
    const wanted = [...services.values()].map(({ place, id }) => serviceId(place, id)).sort();
    for (const locale of localeList)
      assert.deepEqual(
        objectsOf(locale, 'services')
          .map(({ id }) => id)
          .sort(),
        wanted,
        locale,
      );
  });

  test('name their numbers as the records have them', () => {
    for (const service of objectsOf(sourceLocale, 'services')) {
      const { place, record, via } = service[extraKey] as ServiceExtra;
      const own = services.get(`${place}/${record}`)?.contacts ?? [];
      const wanted = own.filter(({ value = '' }) => /^\+?\d+$/.test(value)).map(({ value }) => value);
      const phones = (service['phones'] ?? []) as { number: string }[];
      assert.deepEqual(
        phones.map(({ number }) => number),
        wanted,
        record,
      );
      if (own.length === 0) assert.ok(via !== undefined && Array.isArray(service['contacts']), record);
    }
  });

  test('have street addresses only where the record has the postal code', () => {
    const streets = objectsOf(sourceLocale, 'service_at_locations').flatMap((one) => {
      const { addresses = [] } = one['location'] as { addresses?: Record<string, string>[] };
      return addresses;
    });
    assert.ok(streets.length > 0);
    const texts = [...services.values()].flatMap(({ address }) => (typeof address === 'object' ? address.text : []));
    for (const { postal_code: code = '', address_1: street = '' } of streets)
      assert.ok(
        texts.some((text) => text.includes(code) && text.startsWith(street)),
        street,
      );
  });

  test('state no numeric offset for their hours', () => {
    assert.deepEqual(
      everyObject((_kind, object) => (JSON.stringify(object).includes('"timezone"') ? ['timezone'] : [])),
      [],
    );
  });
});

describe('Every language of the open data', () => {
  test('has the same objects under the same ids', () => {
    const [first = sourceLocale, ...others] = localeList;
    for (const locale of others) assert.deepEqual(idsOf(locale), idsOf(first), locale);
  });

  test('speaks its language', () => {
    for (const locale of localeList) {
      const said = siteContent().locales.get(locale)?.messages ?? {};
      const names = objectsOf(locale, 'taxonomy_terms').map(({ name }) => name);
      assert.deepEqual(new Set(names), new Set(needs.map((need) => said[`need.${need}`])), locale);
    }
  });

  test('says at its root which version, licence and language it has, and where everything is', () => {
    for (const locale of localeList) {
      const root = readJson(locale, 'index.json') as Record<string, unknown> & { lists: Record<string, string> };
      assert.deepEqual(
        [root['version'], root['language'], root['trial']],
        ['3.0', locales[locale].lang, site.checkedLive === undefined],
      );
      assert.equal((root['license'] as { name: string }).name, 'CC-BY-4.0');
      const addresses = [root['openapi_url'], root['tabular'], ...Object.values(root.lists)].map(String);
      for (const address of addresses) {
        assert.ok(address.startsWith(site.origin), address);
        assert.ok(builtFiles.includes(new URL(address).pathname.slice(1)), address);
      }
    }
  });

  test('declares only paths that a static host can answer', () => {
    for (const locale of localeList) {
      const { paths } = readJson(locale, 'openapi.json') as { paths: Record<string, unknown> };
      assert.ok(Object.keys(paths).length > lists.length);
      for (const path of Object.keys(paths)) assert.match(path, /^\/[\w/{}-]+\.json$/);
      assert.ok(!JSON.stringify(paths).includes('"in":"query"'));
    }
  });
});

describe('Every list', () => {
  test('is in pages that say where they stand', () => {
    for (const locale of localeList) {
      for (const list of lists) {
        const pages = listPages(locale, list);
        const full = objectsOf(locale, list);
        const contents = pages.flatMap((page) => page.contents);
        assert.deepEqual(contents.map(({ id }) => id).sort(), full.map(({ id }) => id).sort());
        pages.forEach((page, at) => {
          assert.deepEqual(
            [
              page.page_number,
              page.size,
              page.total_items,
              page.total_pages,
              page.first_page,
              page.last_page,
              page.empty,
            ],
            [
              at + 1,
              page.contents.length,
              full.length,
              pages.length,
              at === 0,
              at === pages.length - 1,
              page.contents.length === 0,
            ],
          );
        });
      }
    }
  });

  test('of services has more than one page', () => assert.ok(listPages(sourceLocale, 'services').length > 1));
});

describe('The tables', () => {
  const described = readJson(sourceLocale, 'tabular/datapackage.json') as {
    resources: { name: string; path: string; schema: TableSchema }[];
    licenses: { name: string }[];
  };
  const rows = (name: string) =>
    tableOf(sourceLocale, described.resources.find((one) => one.name === name)?.path ?? name).rows;
  interface TableSchema {
    fields: { name: string; constraints?: { required?: boolean } }[];
    foreignKeys: { fields: string; reference: { resource: string } }[];
  }

  test('are described, and say their licence', () => {
    assert.deepEqual(described.resources.map(({ path }) => path).sort(), tableFiles(sourceLocale).sort());
    assert.equal(described.licenses[0]?.name, 'CC-BY-4.0');
  });

  test('have the columns that their description names, and every required cell', () => {
    for (const locale of localeList) {
      for (const { path, schema } of described.resources) {
        const table = tableOf(locale, path);
        assert.deepEqual(
          table.columns,
          schema.fields.map(({ name }) => name),
          path,
        );
        const required = schema.fields.filter(({ constraints }) => constraints?.required === true);
        for (const row of table.rows)
          for (const { name } of required) assert.notEqual(row[name] ?? '', '', `${path} ${name}`);
      }
    }
  });

  test('name in their keys only rows that are there', () => {
    for (const { path, schema, name } of described.resources) {
      for (const { fields, reference } of schema.foreignKeys) {
        const known = new Set(rows(reference.resource).map(({ id }) => id));
        const lost = rows(name).filter((row) => row[fields] !== '' && !known.has(row[fields]));
        assert.deepEqual(lost, [], `${path} ${fields}`);
      }
    }
  });

  test('have each id once', () => {
    for (const { name } of described.resources) {
      const ids = rows(name).map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length, name);
    }
  });

  test('hold every service, telephone and language of the objects', () => {
    const full = objectsOf(sourceLocale, 'services') as (DataObject & { phones?: { id: string }[] })[];
    assert.equal(rows('service').length, full.length);
    const phones = rows('phone').map(({ id }) => id);
    for (const { id } of full.flatMap((one) => one.phones ?? [])) assert.ok(phones.includes(id), id);
  });

  test('are tables and columns of the standard, with everything that it requires', { skip: noSchema }, () => {
    const official = new Map(officialTables().map((table) => [table.name, table]));
    for (const { name, path, schema } of described.resources) {
      const table = official.get(name) ?? assert.fail(name);
      assert.equal(path, table.path);
      const columns = table.schema.fields.map((field) => field.name);
      assert.deepEqual(
        schema.fields.filter((field) => !columns.includes(field.name)),
        [],
        path,
      );
      const required = table.schema.fields.filter((field) => field.constraints?.required === true);
      const ours = new Set(
        schema.fields.filter((field) => field.constraints?.required === true).map((field) => field.name),
      );
      assert.deepEqual(
        required.filter((field) => !ours.has(field.name)),
        [],
        path,
      );
    }
  });
});
