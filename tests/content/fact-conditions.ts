import { conditionsOfKosovo } from './conditions-kosovo.ts';
import { conditionsOfNorway } from './conditions-norway.ts';
import { conditionsOfSerbia } from './conditions-serbia.ts';

/** The conditions and limits that the fact file of each place states for each fact, by place and entry. */
export const statedConditions: Record<string, Record<string, Record<string, readonly string[]>>> = {
  no: conditionsOfNorway,
  rs: conditionsOfSerbia,
  xk: conditionsOfKosovo,
};
