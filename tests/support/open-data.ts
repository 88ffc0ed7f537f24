import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import papaparse from 'papaparse';
import { lists, type List } from '#lib/hsds/api.ts';
import { hsdsFolder } from '#lib/hsds/folder.ts';
import type { Page } from '#lib/hsds/page.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { dist } from './built-site.ts';

/** An object of the open data, of any kind. */
export type DataObject = Record<string, unknown> & { id: string };

/** A row of a table. */
export type DataRow = Record<string, string>;

/** Whether a built file belongs to the open data. */
export function isOpenData(file: string): boolean {
  return file.startsWith('data/hsds/');
}

/** The place of the one service that a file is about; undefined for lists and tables, which hold every place. */
export function placeOfData(text: string): string | undefined {
  return /"x-everyday-rights":\{"place":"(\w+)"/.exec(text)?.[1];
}

/** Text without ids and addresses of pages: their digits are no numbers to call. */
export function withoutIds(text: string): string {
  return text.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|https?:\/\/[^\s"]+/g, '');
}

const folderOf = (locale: Locale, ...path: string[]): string => resolve(dist, `.${hsdsFolder(locale)}`, ...path);

/** A JSON file of a locale's open data. */
export function readJson(locale: Locale, path: string): unknown {
  return JSON.parse(readFileSync(folderOf(locale, path), 'utf8'));
}

/** The objects of a list that have a file of their own, in the order of their files. */
export function objectsOf(locale: Locale, list: List): DataObject[] {
  return readdirSync(folderOf(locale, list))
    .filter((file) => !/^(?:index|page-\d+)\.json$/.test(file))
    .sort()
    .map((file) => readJson(locale, `${list}/${file}`) as DataObject);
}

/** The pages of a list, in their order. */
export function listPages(locale: Locale, list: List): Page<DataObject>[] {
  const files = readdirSync(folderOf(locale, list)).filter((file) => /^(?:index|page-\d+)\.json$/.test(file));
  return files
    .map((file) => readJson(locale, `${list}/${file}`) as Page<DataObject>)
    .sort((a, b) => a.page_number - b.page_number);
}

/** Every id of a locale's objects, by list. */
export function idsOf(locale: Locale): Record<string, string[]> {
  return Object.fromEntries(lists.map((list) => [list, objectsOf(locale, list).map(({ id }) => id)]));
}

/** The files of a locale's tables. */
export function tableFiles(locale: Locale): string[] {
  return readdirSync(folderOf(locale, 'tabular')).filter((file) => file.endsWith('.csv'));
}

/** Head and rows of a table. */
export function tableOf(locale: Locale, file: string): { columns: string[]; rows: DataRow[] } {
  const text = readFileSync(folderOf(locale, 'tabular', file), 'utf8');
  const { data, meta, errors } = papaparse.parse<DataRow>(text, { header: true });
  const broken = errors.filter(({ code }) => code !== 'UndetectableDelimiter');
  if (broken.length > 0) throw new Error(`${file}: ${broken[0]?.message ?? ''}`);
  return { columns: meta.fields ?? [], rows: data };
}
