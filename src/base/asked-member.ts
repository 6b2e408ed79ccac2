/** What the elements of one member ask for alike: the member by its code, and one of its plans. No DOM, no Lit. */
import { normalCode } from '../contract/paths.js';
import type { Plan } from '../contract/plan.js';
import { OgpError } from '../page/errors.js';
import type { Attributes } from './element-model.js';

interface Named {
  readonly code: string;
  readonly alpha2: string | null;
}

/** @throws {OgpError} `invalid` where the endpoint gave another member than that of the attribute `country`. */
export function checkMember({ code, alpha2 }: Named, get: Attributes): void {
  const asked = normalCode(get('country'));
  if (asked && asked !== code && asked !== alpha2) throw new OgpError('invalid', `${code} in place of ${asked}`);
}

/**
 * The plan that the attribute `plan` names, by its number or its id; none where it is empty.
 * @throws {OgpError} `not-found` where the member has no such plan.
 */
export function askedPlan<P extends Pick<Plan, 'id' | 'number'>>(member: Named, plans: readonly P[], get: Attributes): P | undefined {
  const asked = normalCode(get('plan'));
  if (!asked) return undefined;
  const plan = plans.find(({ id, number }) => id === asked || number === Number(asked));
  if (plan) return plan;
  const id = /^\d+$/.test(asked) ? `AP_${member.code}${asked.padStart(2, '0')}` : asked;
  throw new OgpError('not-found', `no ${id}`, id);
}
