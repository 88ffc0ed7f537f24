import { nameIn } from '../i18n/name-in.ts';
import type { Service as ServiceRecord } from '../schema/service.ts';
import { cardView, type CardView } from '../view/card.ts';
import { areaName } from '../view/line.ts';
import type { Scope } from '../view/scope.ts';
import { physicalLocation } from './address.ts';
import { contactObjects, wayThrough } from './contact.ts';
import { costsOf, documentsOf } from './cost.ts';
import { extraKey, type ContactExtra, type ServiceExtra } from './extra.ts';
import { idOf } from './id.ts';
import { languagesOf } from './language.ts';
import type { Location, Service, ServiceArea, ServiceAtLocation, ServiceBrief } from './model.ts';
import { organizationOf } from './organization.ts';
import { attributesOf } from './taxonomy.ts';
import { field, partsText } from './text.ts';

/** Id of the service that a record makes. */
export function serviceId(place: string, record: string): string {
  return idOf('service', place, record);
}

/** A record as a full HSDS service, in the language of the scope. */
export function serviceOf(record: ServiceRecord, scope: Scope): Service {
  const { t, locale } = scope;
  const id = serviceId(record.place, record.id);
  const card = cardView(record, scope);
  const { phones, emails, pages, schedules, extras } = contactObjects(record, scope);
  const way = wayThrough(record, scope);
  const street = physicalLocation(record, scope.place);
  const spoken = record.contacts.filter((one) => one.channel !== 'web').flatMap((one) => one.languages.spoken);
  return {
    ...briefOf(record, card, id, scope),
    ...field('phones', phones),
    ...field('schedules', schedules),
    service_areas: areasOf(record, id, scope),
    ...field('service_at_locations', atLocations(id, [...(street ? [street] : []), ...pages])),
    ...field('languages', languagesOf(spoken, id, scope)),
    ...field('cost_options', costsOf(record.cost, id, card.cost)),
    ...field('required_documents', documentsOf(record.documents, id, card.bring)),
    ...field('contacts', [...emails, ...(way ? [way] : [])]),
    attributes: attributesOf(record.needs, id, t, locale),
    [extraKey]: extraOf(record, extras),
  };
}

/** A full service as it stands in a list. */
export function briefly(service: Service): ServiceBrief {
  const {
    phones: _phones,
    schedules: _schedules,
    service_areas: _areas,
    service_at_locations: _locations,
    languages: _languages,
    cost_options: _costs,
    required_documents: _documents,
    contacts: _contacts,
    attributes: _attributes,
    [extraKey]: _extra,
    ...brief
  } = service;
  return brief;
}

function briefOf(record: ServiceRecord, card: CardView, id: string, scope: Scope): ServiceBrief {
  const { t } = scope;
  const value = (channel: string) => record.contacts.find((one) => one.channel === channel)?.value;
  const interpreters = new Set(record.contacts.map((one) => one.languages.interpreter));
  interpreters.delete('not-known');
  const forHelpers = record.helpersOnly === true ? [t('madeFor.helpers')] : [];
  return {
    id,
    name: card.name,
    alternate_name: record.name.official,
    description: [card.get.join(' · '), card.runBy, ...card.tells].join('\n'),
    ...field('url', value('web')),
    ...field('email', value('email')),
    // Our sources show it as running; how long ago they did is the assured date.
    status: 'active',
    ...field('interpretation_services', [...interpreters].map((one) => t(`interpreter.${one}`)).join('\n')),
    application_process: [...(card.via ? [partsText(card.via)] : []), ...card.then, card.bring].join('\n'),
    fees_description: card.cost,
    eligibility_description: [...new Set([...forHelpers, ...card.who])].join('\n'),
    ...field('minimum_age', record.whoFor.from),
    ...field('maximum_age', record.whoFor.to),
    ...field('assured_date', card.check?.on === 'unknown' ? undefined : card.check?.on),
    ...field('alert', card.warning),
    organization: organizationOf(record, scope),
  };
}

function areasOf({ areas }: ServiceRecord, service: string, scope: Scope): ServiceArea[] {
  if (areas === 'all') return [{ id: idOf('area', service, 'all'), name: nameIn(scope.place.names, scope.locale) }];
  return areas.map((area) => ({ id: idOf('area', service, area), name: areaName(area, scope) }));
}

function atLocations(service: string, locations: readonly Location[]): ServiceAtLocation[] {
  return locations.map((location) => ({ id: idOf('at', service, location.id), location }));
}

function extraOf(record: ServiceRecord, contacts: readonly ContactExtra[]): ServiceExtra {
  const { id, place, name, needs: _needs, contacts: _contacts, ...codes } = record;
  const { official: _official, ...names } = name;
  return { place, record: id, name: names, ...codes, contacts };
}
