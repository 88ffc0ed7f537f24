import type { extraKey, ScheduleExtra, ServiceExtra } from './extra.ts';

/** The objects of HSDS 3.0 that we write, with the fields that we fill. A field that we do not know is left out. */

/** Version of the standard. */
export const hsdsVersion = '3.0';

/** A spoken language. */
export interface Language {
  id: string;
  name: string;
  /** ISO 639-1 or 639-3. */
  code: string;
  [extraKey]?: { lang: string };
}

/** A number to dial or write to. */
export interface Phone {
  id: string;
  number: string;
  type: 'voice' | 'text';
  description?: string;
  languages?: Language[];
}

/** Another way to reach a service: an e-mail address, or the line that knows the way. */
export interface ContactPoint {
  id: string;
  name?: string;
  email?: string;
  phones?: Phone[];
}

/** One stretch of opening, as parts of an iCalendar rule. */
export interface Schedule {
  id: string;
  freq?: 'WEEKLY';
  byday?: string;
  /** Local time of the place, without an offset. */
  opens_at?: string;
  closes_at?: string;
  description?: string;
  attending_type?: string;
  notes?: string;
  [extraKey]?: ScheduleExtra;
}

/** A street address with everything that HSDS asks for. */
export interface Address {
  id: string;
  address_1: string;
  address_2?: string;
  city: string;
  state_province: string;
  postal_code: string;
  country: string;
  address_type: 'physical';
}

/** Where a service is given: a street, or a web page. */
export interface Location {
  id: string;
  location_type: 'physical' | 'virtual';
  name?: string;
  url?: string;
  addresses?: Address[];
}

/** A service at one location. */
export interface ServiceAtLocation {
  id: string;
  service_id?: string;
  location_id?: string;
  location: Location;
}

/** A list of terms. */
export interface Taxonomy {
  id: string;
  name: string;
  description: string;
  version: string;
}

/** One of our needs. */
export interface TaxonomyTerm {
  id: string;
  code: string;
  name: string;
  description: string;
  taxonomy: string;
  taxonomy_id: string;
  language: string;
}

/** A term that holds for a service. */
export interface Attribute {
  id: string;
  link_entity: 'service';
  taxonomy_term: TaxonomyTerm;
}

/** Who gives a service. */
export interface Organization {
  id: string;
  name: string;
  alternate_name: string;
  description: string;
}

/** An area served. */
export interface ServiceArea {
  id: string;
  name: string;
}

/** What the help costs. */
export interface CostOption {
  id: string;
  amount: number;
  amount_description: string;
}

/** What to bring. */
export interface RequiredDocument {
  id: string;
  document: string;
}

/** A service as it stands in a list. */
export interface ServiceBrief {
  id: string;
  name: string;
  alternate_name: string;
  description: string;
  url?: string;
  email?: string;
  status: 'active';
  interpretation_services?: string;
  application_process: string;
  fees_description: string;
  eligibility_description: string;
  minimum_age?: number;
  maximum_age?: number;
  assured_date?: string;
  alert?: string;
  organization: Organization;
}

/** A service with everything that belongs to it. */
export interface Service extends ServiceBrief {
  phones?: Phone[];
  schedules?: Schedule[];
  service_areas: ServiceArea[];
  service_at_locations?: ServiceAtLocation[];
  languages?: Language[];
  cost_options?: CostOption[];
  required_documents?: RequiredDocument[];
  contacts?: ContactPoint[];
  attributes: Attribute[];
  [extraKey]: ServiceExtra;
}
