import type { Service as ServiceRecord } from '../schema/service.ts';
import { idOf } from './id.ts';
import type { CostOption, RequiredDocument } from './model.ts';

/** What the help costs, where that is a sum: free help costs nothing. No other sum is known. */
export function costsOf(cost: ServiceRecord['cost'], service: string, said: string): CostOption[] {
  return cost === 'free' ? [{ id: idOf('cost', service), amount: 0, amount_description: said }] : [];
}

/** Documents that a service really requires; all others are said in words only. */
export function documentsOf(documents: ServiceRecord['documents'], service: string, said: string): RequiredDocument[] {
  return documents === 'id-needed' ? [{ id: idOf('document', service), document: said }] : [];
}
