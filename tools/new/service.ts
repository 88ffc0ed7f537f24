import { Problems, checked } from '#integrations/content/problems.ts';
import { filesIn, readYamlFile } from '#integrations/content/files.ts';
import { place as placeSchema, type PlaceRecord } from '#lib/schema/place.ts';
import { service } from '#lib/schema/service.ts';
import * as codes from '#lib/schema/vocabulary.ts';
import { OptionError } from '#tools/due/options.ts';
import { fill } from './fill.ts';
import type { NewFile } from './write.ts';

const form = 'write PLACE/NEED-AREA-NUMBER, such as content/services/no/rooms-oslo-2.yaml';

/** The file of a service that its name asks for, with what the name tells filled in. Throws `OptionError`. */
export function newService(root: string, asked: string): NewFile {
  const [, place, need, area, number] =
    /^(?:(?:content\/)?services\/)?([a-z]+)\/([a-z]+)-([a-z0-9]+)-([1-9]\d*)(?:\.yaml)?$/.exec(asked) ?? [];
  if (place === undefined || need === undefined || area === undefined || number === undefined)
    throw new OptionError(`“${asked}” is no name of a service; ${form}.`);
  const { areas } = placeIn(root, place);
  if (!codes.needs.some((one) => one === need))
    throw new OptionError(`There is no need “${need}”; write one of: ${codes.needs.join(', ')}.`);
  const known = ['all', ...Object.keys(areas)];
  if (!known.includes(area))
    throw new OptionError(`${place} has no area “${area}”; write one of: ${known.join(', ')}.`);
  const file = `services/${place}/${need}-${area}-${number}.yaml`;
  const lists = Object.entries(codes).map(([name, list]) => [name, list.join(', ')] as const);
  return {
    file,
    text: fill('service.yaml', {
      ...Object.fromEntries(lists),
      file: `content/${file}`,
      need,
      area: area === 'all' ? area : `[${area}]`,
      areas: known.join(', '),
      keeps: service.shape.keeps.options.join(', '),
    }),
  };
}

function placeIn(root: string, id: string): PlaceRecord {
  const problems = new Problems();
  const places = filesIn(root, 'places', ['.yaml'], problems).map(({ name }) => name);
  if (!places.includes(id))
    throw new OptionError(
      `There is no place “${id}”; write one of: ${places.join(', ')}, or: npm run new -- place ${id}`,
    );
  const place = checked(placeSchema, readYamlFile(root, `places/${id}.yaml`, problems), `places/${id}.yaml`, problems);
  problems.throwIfAny();
  if (!place) throw new Error('unreachable: a file that fails its schema has a problem noted');
  return place;
}
