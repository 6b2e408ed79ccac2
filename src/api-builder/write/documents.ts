/** Every document of the endpoint, one after the other, so that no more than one is held at a time. */
import {
  commitmentPath,
  commitmentsPath,
  globalPath,
  idPrefix,
  indexPath,
  memberPath,
  membersPath,
  policyAreaPath,
  prefixPath,
} from '../../contract/paths.js';
import type { CommitmentFull } from '../../contract/commitment.js';
import { columnOf, letterAt } from '../../contract/columns.js';
import type { Member } from '../../contract/common.js';
import { commitmentDocument } from '../../contract/documents/commitment.js';
import { commitmentsDocument, pageOf, type CommitmentsDocument } from '../../contract/documents/commitments.js';
import { globalDocument, type GlobalDocument } from '../../contract/documents/global.js';
import { indexDocument, type IndexDocument } from '../../contract/documents/index.js';
import { memberDocument, type MemberDocument } from '../../contract/documents/member.js';
import { membersDocument, type MembersDocument } from '../../contract/documents/members.js';
import { policyAreaDocument, type PolicyAreaDocument } from '../../contract/documents/policy-area.js';
import { prefixDocument, type PrefixDocument } from '../../contract/documents/prefix.js';
import type { Schema } from '../../contract/kit.js';
import type { Portion } from '../../contract/portion.js';
import type { Shares } from '../../contract/shares.js';
import type { Stats } from '../../contract/stats.js';
import { withoutNumber } from '../../contract/title.js';
import { schemaVersion } from '../../contract/version.js';
import { statsOf, Tally } from '../count/tally.js';
import type { Content, PlanOfMember, ProcessRecordOfPlan } from '../model.js';
import { networkFacts } from '../count/network-facts.js';

export interface Document {
  /** Below `v1/`; more than one where the same bytes lie at several addresses. */
  readonly paths: readonly string[];
  readonly schema: Schema;
  readonly value: unknown;
}

/** Groups in the order of their keys. */
interface Groups {
  readonly byMember: ReadonlyMap<string, readonly CommitmentFull[]>;
  readonly byPlan: ReadonlyMap<string, readonly CommitmentFull[]>;
  readonly byPrefix: ReadonlyMap<string, readonly CommitmentFull[]>;
  readonly byArea: ReadonlyMap<string, readonly CommitmentFull[]>;
  readonly members: ReadonlyMap<string, Member>;
  readonly plans: ReadonlyMap<string, PlanOfMember>;
  readonly records: ReadonlyMap<string, ProcessRecordOfPlan>;
}

export function* documents(content: Content): Generator<Document> {
  const { model, dataset } = content;
  const groups = groupsOf(content);
  yield { paths: [indexPath], schema: indexDocument, value: indexOf(content, groups) };
  const global = globalOf(content, groups);
  const network = sharesOf(global.stats);
  yield { paths: [globalPath], schema: globalDocument, value: global };
  const members: MembersDocument = { schemaVersion, dataset, members: model.members.map((member) => withShares(member, groups)) };
  yield { paths: [membersPath], schema: membersDocument, value: members };
  for (const member of model.members) {
    const paths = [memberPath(member.code), ...(member.alpha2 ? [memberPath(member.alpha2)] : [])];
    yield { paths, schema: memberDocument, value: memberOf(content, groups, member, network) };
  }
  for (const [prefix, commitments] of groups.byPrefix) {
    const value: PrefixDocument = { schemaVersion, dataset, members: membersOf(commitments, groups), commitments };
    yield { paths: [prefixPath(prefix)], schema: prefixDocument, value };
  }
  for (const { slug, name } of model.policyAreas) {
    const commitments = groups.byArea.get(slug) ?? [];
    const value: PolicyAreaDocument = {
      schemaVersion,
      dataset,
      area: { slug, name },
      stats: statsOf(commitments),
      members: membersOf(commitments, groups),
      commitments,
    };
    yield { paths: [policyAreaPath(slug)], schema: policyAreaDocument, value };
  }
  yield { paths: [commitmentsPath], schema: commitmentsDocument, value: commitmentsOf(content, groups) };
  for (const commitment of model.commitments) {
    const value = {
      schemaVersion,
      dataset,
      member: groups.members.get(commitment.member),
      plan: groups.plans.get(commitment.planId),
      commitment,
    };
    yield { paths: [commitmentPath(commitment.id)], schema: commitmentDocument, value };
  }
}

function groupsOf({ model, processRecords }: Content): Groups {
  const byMember = new Map<string, CommitmentFull[]>();
  const byPlan = new Map<string, CommitmentFull[]>();
  const byPrefix = new Map<string, CommitmentFull[]>();
  const byArea = new Map<string, CommitmentFull[]>();
  for (const commitment of model.commitments) {
    put(byMember, commitment.member, commitment);
    put(byPlan, commitment.planId, commitment);
    put(byPrefix, idPrefix(commitment.id), commitment);
    for (const slug of commitment.policyAreas) put(byArea, slug, commitment);
  }
  return {
    byMember,
    byPlan,
    byPrefix,
    byArea,
    members: new Map(model.members.map((member) => [member.code, member])),
    plans: new Map(model.plans.map((plan) => [plan.id, plan])),
    records: new Map(processRecords.map((record) => [record.planId, record])),
  };
}

function put(groups: Map<string, CommitmentFull[]>, key: string, commitment: CommitmentFull): void {
  const group = groups.get(key);
  if (group) group.push(commitment);
  else groups.set(key, [commitment]);
}

/** The members of some commitments, each once, in the order of their codes. */
function membersOf(commitments: readonly CommitmentFull[], { members }: Groups): readonly Member[] {
  return [...new Set(commitments.map(({ member }) => member))].sort().flatMap((code) => members.get(code) ?? []);
}

function countsOf({ model: { members, plans, commitments } }: Content): IndexDocument['counts'] {
  const localGovernments = members.filter(({ kind }) => kind === 'local').length;
  return {
    commitments: commitments.length,
    plans: plans.length,
    members: members.length,
    countries: members.length - localGovernments,
    localGovernments,
  };
}

function indexOf(content: Content, groups: Groups): IndexDocument {
  const { model, dataset } = content;
  return {
    schemaVersion,
    dataset,
    counts: countsOf(content),
    members: model.members.map((member) => {
      const { commitments, plans, starred } = statsOf(groups.byMember.get(member.code) ?? []);
      return { ...member, commitments, plans, starred: { count: starred.count, of: starred.of } };
    }),
    policyAreas: model.policyAreas.map(({ slug, name }) => ({ slug, name, commitments: groups.byArea.get(slug)?.length ?? 0 })),
  };
}

function globalOf(content: Content, groups: Groups): GlobalDocument {
  const { model, dataset } = content;
  const all = new Tally();
  const byYear = new Map<number, Tally>();
  for (const commitment of model.commitments) {
    all.add(commitment);
    const tally = byYear.get(commitment.year) ?? new Tally();
    byYear.set(commitment.year, tally);
    tally.add(commitment);
  }
  const forums = forumsOf(content);
  return {
    schemaVersion,
    dataset,
    counts: countsOf(content),
    stats: all.stats(),
    years: [...byYear].sort(([a], [b]) => a - b).map(([year, tally]) => ({ year, stats: tally.stats() })),
    submissions: submissionsOf(content, groups),
    forum: portionWithForum(forums),
    forumYears: byYears(forums).map(([year, some]) => ({ year, forum: portionWithForum(some) })),
    facts: networkFacts,
  };
}

/** Groups by their years, earliest first. */
function byYears<T extends { readonly year: number | null }>(all: readonly T[]): readonly (readonly [T['year'], readonly T[]])[] {
  const years = [...new Set(all.map(({ year }): T['year'] => year))].sort((a, b) => (a ?? 0) - (b ?? 0));
  return years.map((year) => [year, all.filter((one) => one.year === year)]);
}

function submissionsOf({ model: { members, plans } }: Content, { byPlan }: Groups): GlobalDocument['submissions'] {
  const latest = new Map<string, number>();
  for (const { member, year } of plans) latest.set(member, Math.max(year, latest.get(member) ?? 0));
  return byYears(plans).map(([year, submitted]) => {
    const { commitments, starred } = statsOf(submitted.flatMap(({ id }) => byPlan.get(id) ?? []));
    const last = members.filter(({ code }) => latest.get(code) === year);
    const localGovernments = last.filter(({ kind }) => kind === 'local').length;
    return {
      year,
      plans: submitted.length,
      commitments,
      starred: { count: starred.count, of: starred.of },
      latest: { countries: last.length - localGovernments, localGovernments },
    };
  });
}

/** Whether a member had a forum, by the record of its latest plan that says so. */
interface ForumOfMember {
  readonly planNumber: number;
  readonly year: number | null;
  readonly forum: boolean;
}

function forumsOf({ model, processRecords }: Content): readonly ForumOfMember[] {
  const latest = new Map<string, ForumOfMember>();
  const members = new Set(model.members.map(({ code }) => code));
  for (const { member, planNumber, record } of processRecords) {
    const { forum } = record.implementation;
    if (!members.has(member) || 'missing' in forum) continue;
    if (planNumber < (latest.get(member)?.planNumber ?? 0)) continue;
    latest.set(member, { planNumber, year: record.year, forum: forum.grade === 'yes' });
  }
  return [...latest.values()];
}

const portionWithForum = (forums: readonly ForumOfMember[]): Portion => ({
  count: forums.filter(({ forum }) => forum).length,
  of: forums.length,
});

/** Of all members' figures, what a member's are compared with. */
const sharesOf = ({ starred, completion, potentialImpact, potentialForResults, results }: Stats): Shares => ({
  starred: { count: starred.count, of: starred.of },
  completion: { high: completion.high },
  potentialImpact: { high: potentialImpact.high },
  potentialForResults: { high: potentialForResults.high },
  results: { strong: results.strong },
});

function withShares(member: Member, { byMember }: Groups): MembersDocument['members'][number] {
  const stats = statsOf(byMember.get(member.code) ?? []);
  return { ...member, commitments: stats.commitments, plans: stats.plans, ...sharesOf(stats) };
}

function memberOf({ model, dataset }: Content, groups: Groups, member: Member, network: Shares): MemberDocument {
  const commitments = groups.byMember.get(member.code) ?? [];
  const planIds = new Set(commitments.map(({ planId }) => planId));
  const names = new Map(
    commitments.flatMap(({ policyAreas, policyAreaNames }) => policyAreas.map((slug, i) => [slug, policyAreaNames[i] ?? slug] as const)),
  );
  return {
    schemaVersion,
    dataset,
    member,
    stats: statsOf(commitments),
    network,
    plans: model.plans
      .filter(({ id }) => planIds.has(id))
      .map((plan) => ({ ...plan, stats: statsOf(groups.byPlan.get(plan.id) ?? []), process: groups.records.get(plan.id)?.record ?? null })),
    commitments,
    policyAreaNames: Object.fromEntries([...names].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** What all ids begin with. */
function commonStart(ids: readonly string[]): string {
  const [first = '', ...others] = ids;
  let length = first.length;
  while (!others.every((id) => id.startsWith(first.slice(0, length)))) length--;
  return first.slice(0, length);
}

function commitmentsOf({ model, dataset }: Content, groups: Groups): CommitmentsDocument {
  const plans = model.plans.map(({ id, member }) => {
    const commitments = groups.byPlan.get(id) ?? [];
    return { id, member, commitments: commitments.length, idStart: commonStart(commitments.map(({ id }) => id)) };
  });
  const rows = plans.flatMap(({ id, idStart }) => (groups.byPlan.get(id) ?? []).map((commitment) => ({ commitment, idStart })));
  const all = rows.map(({ commitment }) => commitment);
  const policyAreas = model.policyAreas.filter(({ slug }) => groups.byArea.has(slug)).map(({ slug, name }) => ({ slug, name }));
  const letters = new Map(policyAreas.map(({ slug }, place) => [slug, letterAt(place)]));
  return {
    schemaVersion,
    dataset,
    members: model.members,
    plans,
    policyAreas,
    columns: {
      id: rows.map(({ commitment: { id }, idStart }) => id.slice(idStart.length)),
      title: all.map(({ title, number }) => withoutNumber(title.text, number)),
      titleLang: columnOf(all.map(({ title }) => title.lang ?? null)),
      year: columnOf(all.map(({ year }) => year)),
      endYear: columnOf(all.map(({ endYear }) => endYear)),
      star: columnOf(all.map(({ star }) => star)),
      completion: columnOf(all.map(({ completion }) => completion)),
      potentialImpact: columnOf(all.map(({ potentialImpact }) => potentialImpact)),
      potentialForResults: columnOf(all.map(({ potentialForResults }) => potentialForResults)),
      openedGovernment: columnOf(all.map(({ openedGovernment }) => openedGovernment)),
      earlyResults: columnOf(all.map(({ earlyResults }) => earlyResults)),
      verifiable: columnOf(all.map(({ verifiable }) => verifiable)),
      specificity: columnOf(all.map(({ specificity }) => specificity)),
      relevant: columnOf(all.map(({ relevant }) => relevant)),
      values: columnOf(all.map(({ values }) => values)),
      page: columnOf(all.map(({ url, member, id }) => pageOf(url, groups.members.get(member)?.url ?? '', id))),
      policyAreas: all.map(({ policyAreas }) => policyAreas.map((slug) => letters.get(slug)).join('')).join(' '),
    },
  };
}
