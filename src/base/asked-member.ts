/** What the elements of one member ask for alike: the member by its code, and one of its plans. No DOM, no Lit. */
import type { Plan } from '../contract/plan.js';
import { OgpError } from '../page/errors.js';

interface Named {
  readonly code: string;
  readonly alpha2: string | null;
}

/** @throws {OgpError} `invalid` where the endpoint gave another member than the one asked for by its code. */
export function checkMember({ code, alpha2 }: Named, asked: string): void {
  if (asked && asked !== code && asked !== alpha2) throw new OgpError('invalid', `${code} in place of ${asked}`);
}

/**
 * The plan that is asked for by its number or its id; none where that is empty.
 * @throws {OgpError} `not-found` where the member has no such plan.
 */
export function askedPlan<P extends Pick<Plan, 'id' | 'number'>>(member: Named, plans: readonly P[], asked: string): P | undefined {
  if (!asked) return undefined;
  const plan = plans.find(({ id, number }) => id === asked || number === Number(asked));
  if (plan) return plan;
  const id = /^\d+$/.test(asked) ? `AP_${member.code}${asked.padStart(2, '0')}` : asked;
  throw new OgpError('not-found', `no ${id}`, id);
}
